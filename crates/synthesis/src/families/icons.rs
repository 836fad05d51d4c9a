//! Icons, signs and symbols.

use super::scenes::{CENTER, MIDDLE, Scene, Spot, block, disc, family, part, ring};
use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    ICONS.iter().map(family).collect()
}

const ICONS: &[Scene] = &[
    Scene {
        name: "play-icon",
        with: "",
        inks: &[("back", "black"), ("disc", "red"), ("sign", "white")],
        phrase: "[a {sign} play triangle in a {disc} circle {on}|a round {disc} play button with a {sign} triangle {on}|a {disc} disc with a {sign} triangle pointing right in it {on}|\
            a circular {disc} video play button, {sign} triangle {on}|a play icon, a {sign} triangle on a {disc} disc {on}|a {disc} round button with a {sign} play sign {on}|\
            a {sign} right-pointing triangle centered on a {disc} circle {on}|a {disc} circle containing a {sign} play arrow {on}|\
            a media player start button, a {sign} triangle inside a {disc} disc {on}|a {disc} play circle with a {sign} triangle {on}|a round play button, a {disc} disc with a {sign} triangle {on}|\
            a {sign} play mark on a {disc} round badge {on}|a video thumbnail overlay of a {disc} disc and a {sign} play triangle {on}|\
            a {disc} circle with a {sign} triangle to the right inside {on}|a big round {disc} start button, {sign} triangle inside {on}|\
            ¶I need the button that starts a video. A {disc} [disc|circle] with a {sign} triangle in it that points right {on}|\
            ¶draw a {disc} circle {on}. [Inside it|In its middle] goes a {sign} triangle pointing to the right, [as on|like on] a play button|\
            ¶like on a video [thumbnail|preview], a round {disc} thing with a {sign} play arrow {on}|\
            ¶below: {disc} disc, radius 0.35. above: {sign} triangle, tip to the right, centered in it. draw it {on}|\
            ¶[how do I make|how can I get] a play button? The round one, {disc} disc, {sign} triangle {on}|\
            ¶press play! A {sign} triangle in a {disc} [disc|circle] {on}, [it points|pointing] right|\
            ¶the triangle that [means|says] start, {sign} arrow on a round {disc} [background|button] {on}|\
            ¶[draw|show|paint] a {disc} disc first, on it a {sign} triangle lying on its side with the tip to the right {on}|\
            ¶[can you make|could I get|please show me] a round {disc} play button with a {sign} triangle {on}|\
            ¶[what I need is|I am looking for|we need] a {disc} disc with a {sign} triangle pointing right in it {on}|\
            ¶a circular {disc} video play button, {sign} triangle, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {disc} round button with a {sign} play sign {on}|\
            ¶[which code|what shader] draws a round {disc} play button, {sign} triangle {on}|\
            ¶the triangle is the {sign} part, the {disc} circle is behind it, a play button {on}|\
            ¶please make play button with {disc} circle and {sign} triangle inside {on}]",
        lines: CENTER,
        parts: &[
            part("disc", "step(length(p), 0.35)", |at| disc(at, MIDDLE, 0.35)),
            part(
                "sign",
                "step(max(0.8660254 * abs(p.y) + 0.5 * p.x, -p.x), 0.09)",
                |[x, y]| {
                    let (x, y) = (x - 0.5, (y - 0.5).abs());
                    (0.75_f64.sqrt() * y + x / 2.0).max(-x) - 0.09
                },
            ),
        ],
    },
    Scene {
        name: "pause-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} pause symbol {on}|a {color} pause icon {on}|a {color} pause sign {on}|two {color} upright bars as a pause icon {on}|the {color} pause mark of a media player {on}|\
            two short vertical {color} bars side by side {on}|a {color} pause button made of two bars {on}|a {color} ⏸ {on}|a video paused indicator in the form of two {color} bars {on}|\
            the two {color} bars that mean pause {on}|a {color} player pause glyph {on}|a pair of {color} vertical bars in the middle, as for pause {on}|\
            two tall {color} rectangles next to each other like a pause button {on}|a {color} pause symbol with two bars 0.1 wide {on}|{color} pause bars {on}|\
            ¶I need a pause button, just the two {color} [bars|upright bars] without a circle {on}|\
            ¶draw two {color} [rectangles|bars] {on}. They stand upright side by side [with a gap between them|a little apart], like [on a pause key|a pause sign]|\
            ¶[the video|the music] is on hold, [show the sign for that|so show the sign for it], two {color} bars {on}|\
            ¶not play but pause: 2 short vertical {color} bars in the middle {on}|\
            ¶[what's|what is] the sign for pause? [I want it|Draw it] as two {color} bars {on}|\
            ¶two {color} vertical blocks, left and right of the center, each 0.1 wide and 0.5 high {on}|\
            ¶player icon set, this one is for pause. Two {color} bars {on}|\
            ¶II in a bold {color} style {on}, [I mean|that is] the pause symbol|\
            ¶[can you make|could I get|please show me] a {color} pause icon {on}|\
            ¶[what I need is|I am looking for|we need] a {color} pause sign {on}|\
            ¶two {color} upright bars as a pause icon, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} pause button made of two bars {on}]",
        lines: CENTER,
        parts: &[part(
            "color",
            "step(abs(abs(p.x) - 0.12), 0.05) * step(abs(p.y), 0.25)",
            |at| block(at, [0.38, 0.5], 0.05, 0.25).min(block(at, [0.62, 0.5], 0.05, 0.25)),
        )],
    },
    Scene {
        name: "menu-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} hamburger menu icon {on}|a {color} menu icon {on}|a {color} hamburger icon {on}|three {color} bars stacked like a menu icon {on}|a {color} burger menu {on}|\
            the three {color} lines of a menu button {on}|three short horizontal {color} bars one above the other {on}|a {color} navigation menu symbol {on}|a {color} ☰ {on}|\
            a mobile menu button with three {color} lines {on}|a {color} nav icon of three bars {on}|three {color} stripes in the middle as a menu symbol {on}|\
            an app menu glyph, three {color} bars {on}|a {color} three-line menu icon {on}|a trigram of three {color} unbroken bars {on}|a website's {color} hamburger button {on}|\
            ¶I need that button with the three {color} lines [that opens a menu|for the menu] {on}|\
            ¶draw three {color} [bars|lines] {on}, short and horizontal, [one below the other|stacked], like a [hamburger|burger] menu|\
            ¶the three {color} stripes you tap on a phone to [open the menu|see the navigation] {on}|\
            ¶3 horizontal {color} bars, same length, same gap, in the middle {on}, as a menu icon|\
            ¶[how do I make|what's the code for] the hamburger thing {on}? Three {color} bars|\
            ¶what do people call it, [hamburger|burger]? Three fat {color} lines over each other that stand for a menu {on}|\
            ¶nav icon please, {color} bars, three of them, with gaps [as wide as a bar|in between] {on}|\
            ¶on my site the menu hides behind three {color} dashes. [Draw them|I want to see them] {on}|\
            ¶[can you make|could I get|please show me] a {color} menu icon {on}|\
            ¶[what I need is|I am looking for|we need] a {color} hamburger icon {on}|\
            ¶three {color} bars stacked like a menu icon, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] three short horizontal {color} bars one above the other {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet y = p.y - 0.2 * clamp(round(p.y / 0.2), -1.0, 1.0);",
        parts: &[part(
            "color",
            "step(abs(p.x), 0.3) * step(abs(y), 0.05)",
            |at| {
                [0.3, 0.5, 0.7]
                    .map(|y| block(at, [0.5, y], 0.3, 0.05))
                    .into_iter()
                    .fold(f64::MAX, f64::min)
            },
        )],
    },
    Scene {
        name: "search-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} magnifying glass {on}|a {color} search icon {on}|a {color} magnifier {on}|a {color} loupe {on}|a {color} ring with a diagonal handle {on}|\
            a {color} magnifying glass with its handle to the lower right {on}|a {color} search symbol, ring and handle {on}|a {color} find icon {on}|a {color} zoom icon without a plus {on}|\
            the {color} lens of a detective with a handle {on}|a search button glyph in the form of a {color} magnifier {on}|a {color} hand lens {on}|\
            a {color} circle outline with a short thick line from it to the bottom right {on}|a {color} magnifying lens for a search bar {on}|a {color} magnifier glyph {on}|\
            ¶I need the sign for search, [so a|a] {color} magnifying glass {on}|\
            ¶draw a {color} ring {on}. From its lower right a short {color} handle goes out [diagonally|at 45 degrees], [like a magnifier|so it's a magnifying glass]|\
            ¶the {color} glass [Sherlock Holmes|a detective] looks through, its handle to the lower right {on}|\
            ¶search box icon = {color} ring + {color} diagonal bar at the bottom right {on}|\
            ¶[how can I draw|how do I draw] a [loupe|magnifier] {on}? A {color} ring and a {color} stick for the handle|\
            ¶a round lens with nothing in it, only a {color} rim, and a {color} handle pointing to the bottom right {on}|\
            ¶you click on it to find something, a {color} [looking glass|magnifier] {on}|\
            ¶for the search bar: a {color} circle outline with a thick {color} line going off to the lower right {on}|\
            ¶[can you make|could I get|please show me] a {color} search icon {on}|\
            ¶[what I need is|I am looking for|we need] a {color} magnifier {on}|\
            ¶a {color} loupe, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} magnifying glass with its handle to the lower right {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet q = 0.7071068 * vec2<f32>(p.x + p.y, p.x - p.y);",
        parts: &[
            part(
                "color",
                "step(abs(distance(q, vec2<f32>(-0.1, 0.0)) - 0.2), 0.04)",
                |at| {
                    let [along, across] = diagonal(at);
                    ring([along, across], [-0.1, 0.0], 0.2, 0.04)
                },
            ),
            part(
                "color",
                "step(abs(q.x - 0.26), 0.14) * step(abs(q.y), 0.04)",
                |at| block(diagonal(at), [0.26, 0.0], 0.14, 0.04),
            ),
        ],
    },
    Scene {
        name: "power-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} power icon {on}|a {color} power button symbol {on}|a {color} on/off symbol {on}|a {color} standby symbol {on}|a {color} ring with a gap at the top and a line in it {on}|\
            the {color} power sign of a computer {on}|a {color} shutdown icon {on}|a {color} ⏻ {on}|a {color} broken ring with a vertical bar at the top {on}|a {color} switch-off icon {on}|\
            a {color} open ring and an upright stroke in its gap {on}|a {color} on-off button glyph {on}|the {color} circle-and-line symbol for power {on}|\
            a {color} turn off icon {on}|a tv remote's {color} power symbol {on}|a {color} arc open at the top plus a short line {on}|\
            ¶I need the on/off sign. [It is|That is] a {color} ring that is open at the top, with a {color} line in the gap {on}|\
            ¶draw a {color} ring {on}. Cut it open at the top and put a short {color} upright bar [there|into the gap]|\
            ¶the symbol on the button that turns a computer off, {color} ring with a line in it {on}|\
            ¶standby sign: {color} arc, gap at 12 o'clock, {color} vertical stroke through the gap {on}|\
            ¶how does the power symbol look? [Draw it|Show it] with {color} lines {on}|\
            ¶like on the remote of a tv, the {color} circle with the small bar for off {on}|\
            ¶shut down button in my menu. {color} ring, not closed at the top, {color} stick in the opening {on}|\
            ¶I (the bar) and O (the ring) combined as a {color} power icon {on}|\
            ¶[can you make|could I get|please show me] a {color} power button symbol {on}|\
            ¶[what I need is|I am looking for|we need] a {color} on/off symbol {on}|\
            ¶a {color} standby symbol, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} shutdown icon {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(length(p) - 0.25), 0.04) * step(min(0.1 - abs(p.x), -p.y), 0.0)",
                |at| {
                    let gap = (0.1 - (at[0] - 0.5).abs()).min(0.5 - at[1]);
                    ring(at, MIDDLE, 0.25, 0.04).max(gap)
                },
            ),
            part(
                "color",
                "step(abs(p.x), 0.04) * step(abs(p.y + 0.2), 0.14)",
                |at| block(at, [0.5, 0.3], 0.04, 0.14),
            ),
        ],
    },
    Scene {
        name: "no-entry-sign",
        with: "",
        inks: &[("back", "black"), ("color", "red")],
        phrase: "[a {color} no entry sign {on}|a {color} no-entry traffic sign {on}|a {color} do not enter sign {on}|a {color} disc with a white horizontal bar in it {on}|\
            a {color} wrong way sign with a white bar {on}|the {color} road sign for no entry {on}|a {color} one-way street sign from the wrong side {on}|a {color} circle crossed by a white bar {on}|\
            a {color} round sign with a white dash {on}|a {color} access denied icon, disc with a white bar {on}|a do-not-disturb icon, {color} with a white dash {on}|\
            a {color} ⛔ {on}|a {color} no entry symbol, white bar inside {on}|a {color} keep out road sign {on}|a white bar on a {color} disc, the no entry sign {on}|\
            ¶I need the road sign that says you can't drive in here. {color} disc, white horizontal bar {on}|\
            ¶draw a {color} disc {on}. Across its middle lies a white bar, as on [a no entry sign|a do not enter sign]|\
            ¶cars are not allowed to enter, show the {color} sign for it with the white bar {on}|\
            ¶you see it at the end of a one-way street, a round {color} sign with a white dash in it {on}|\
            ¶[how do I draw|how can I make] a do not enter sign {on}? It's a {color} circle with a white [bar|rectangle] that lies flat|\
            ¶shape: {color} disc, radius 0.35. on it: white bar, 0.5 by 0.12, horizontal, centered. draw it {on}|\
            ¶wrong way! A {color} circle with a thick white minus in it {on}|\
            ¶[can you make|could I get|please show me] a {color} no-entry traffic sign {on}|\
            ¶[what I need is|I am looking for|we need] a {color} do not enter sign {on}|\
            ¶a {color} disc with a white horizontal bar in it, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} one-way street sign from the wrong side {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(length(p), 0.35)", |at| {
                disc(at, MIDDLE, 0.35)
            }),
            part(
                "white",
                "step(abs(p.x), 0.25) * step(abs(p.y), 0.06)",
                |at| block(at, MIDDLE, 0.25, 0.06),
            ),
        ],
    },
    Scene {
        name: "prohibition-sign",
        with: "",
        inks: &[("back", "white"), ("color", "red")],
        phrase: "[a {color} prohibition sign {on}|a {color} forbidden sign {on}|a {color} no symbol {on}|a {color} ring with a diagonal bar {on}|a {color} ban sign {on}|the {color} not allowed symbol {on}|\
            a {color} ring crossed out from the upper left to the lower right {on}|a {color} general prohibition sign {on}|a {color} ring with a slash through it {on}|a {color} prohibited icon {on}|\
            a {color} banned icon {on}|a {color} slashed circle {on}|a {color} circle-backslash symbol {on}|a {color} blocked user icon, ring and slash {on}|a {color} not permitted sign {on}|\
            the empty {color} ring-and-slash sign of no smoking {on}|\
            ¶I need the sign for forbidden, [an empty one|with nothing in it]: {color} ring and {color} slash {on}|\
            ¶draw a {color} ring {on}. A {color} bar [goes|runs] through it from the upper left to the lower right|\
            ¶like no smoking, but without the cigarette. {color} ring, {color} diagonal bar {on}|\
            ¶one {color} ring + one {color} diagonal bar from top left to bottom right {on}, as on signs that [forbid|ban] something|\
            ¶[what is|how do I make] the symbol that means not allowed? {color} circle outline, crossed out once {on}|\
            ¶ban sign, the {color} one with a slash falling to the right {on}, [no picture inside|empty inside]|\
            ¶ghostbusters logo without the ghost, so only the {color} circle and the {color} bar across it {on}|\
            ¶something is blocked. Show a {color} ring crossed by one diagonal {color} line {on}, the line goes down to the right|\
            ¶[can you make|could I get|please show me] a {color} forbidden sign {on}|\
            ¶[what I need is|I am looking for|we need] a {color} no symbol {on}|\
            ¶a {color} ring with a diagonal bar, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} ring crossed out from the upper left to the lower right {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(abs(length(p) - 0.3), 0.05)", |at| {
                ring(at, MIDDLE, 0.3, 0.05)
            }),
            part(
                "color",
                "step(length(p), 0.3) * step(0.7071068 * abs(p.x - p.y), 0.05)",
                |at| disc(at, MIDDLE, 0.3).max(diagonal(at)[1].abs() - 0.05),
            ),
        ],
    },
    Scene {
        name: "warning-sign",
        with: "",
        inks: &[("back", "black"), ("color", "yellow"), ("mark", "black")],
        phrase: "[a {color} warning sign with a {mark} exclamation mark {on}|a {color} triangle with a {mark} exclamation mark in it {on}|a {color} warning triangle, {mark} exclamation point {on}|\
            a {color} caution sign, {mark} mark {on}|a {mark} exclamation mark on a {color} triangle {on}|an alert icon, a {color} triangle with a {mark} ! {on}|a {color} danger sign with a {mark} exclamation mark {on}|\
            a {color} hazard triangle with a {mark} exclamation mark {on}|a {color} attention sign with a {mark} ! {on}|a {color} triangular road sign with a {mark} exclamation point {on}|\
            a {mark} ! inside a {color} triangle {on}|a {color} warning icon with a {mark} ! on it {on}|a {color} ⚠ with a {mark} mark {on}|a dashboard warning, {color} triangle and {mark} exclamation mark {on}|\
            a {color} upward triangle, in it a {mark} bar over a {mark} dot {on}|\
            ¶I need a sign that says watch out. {color} triangle, in it a {mark} exclamation mark {on}|\
            ¶draw a {color} triangle with its tip up {on}. [Inside|In its middle] goes a {mark} exclamation mark, [a bar and a dot|a bar above a dot]|\
            ¶attention! A {color} triangle with a {mark} exclamation point {on}|\
            ¶one {mark} exclamation mark in a {color} triangle {on}, like [when something goes wrong|a warning in an app]|\
            ¶shape: {color} triangle, tip up. in it: {mark} bar, below it a {mark} dot. draw it {on}|\
            ¶[how can I show|how do I show] a warning? I thought of a {color} triangle and a {mark} exclamation mark {on}|\
            ¶the alert symbol next to an error message, {color} triangle and {mark} exclamation point {on}|\
            ¶danger ahead, so put up a {color} triangle sign with a {mark} exclamation mark on it {on}|\
            ¶[can you make|could I get|please show me] a {color} triangle with a {mark} exclamation mark in it {on}|\
            ¶[what I need is|I am looking for|we need] a {color} warning triangle, {mark} exclamation point {on}|\
            ¶a {color} caution sign, {mark} mark, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] an alert icon, a {color} triangle with a {mark} ! {on}|\
            ¶[which code|what shader] draws a {color} warning triangle with a {mark} exclamation mark {on}|\
            ¶attention sign, {mark} exclamation mark on a {color} triangle {on}|\
            ¶please make danger triangle {color} with {mark} exclamation mark inside {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(max(0.8660254 * abs(p.x) - 0.5 * p.y, p.y), 0.2)",
                |[x, y]| {
                    let (x, y) = ((x - 0.5).abs(), y - 0.5);
                    (0.75_f64.sqrt() * x - y / 2.0).max(y) - 0.2
                },
            ),
            part(
                "mark",
                "step(abs(p.x), 0.03) * step(abs(p.y + 0.06), 0.1)",
                |at| block(at, [0.5, 0.44], 0.03, 0.1),
            ),
            part(
                "mark",
                "step(distance(p, vec2<f32>(0.0, 0.12)), 0.035)",
                |at| disc(at, [0.5, 0.62], 0.035),
            ),
        ],
    },
    Scene {
        name: "check-icon",
        with: "",
        inks: &[("back", "black"), ("disc", "green"), ("sign", "white")],
        phrase: "[a {sign} check mark in a {disc} circle {on}|a {disc} disc with a {sign} check mark {on}|a {disc} success icon with a {sign} tick {on}|a {sign} tick on a {disc} disc {on}|\
            a {disc} done badge, {sign} check mark {on}|a {disc} verified badge with a {sign} check {on}|a {sign} checkmark inside a {disc} round {on}|an ok icon, {disc} circle and {sign} tick {on}|\
            a {disc} confirmation icon with a {sign} checkmark {on}|a round {disc} button with a {sign} tick {on}|a task completed icon: {disc} circle, {sign} check {on}|a {sign} ✓ in a {disc} disc {on}|\
            a {disc} accept button with a {sign} check mark {on}|a {disc} circle ticked with a {sign} tick {on}|a payment accepted icon with a {sign} check on a {disc} disc {on}|\
            ¶I need a sign that all is fine. {disc} circle, {sign} [tick|check mark] in it {on}|\
            ¶draw a {disc} disc {on} and [on it|in its middle] a {sign} check mark|\
            ¶[it worked|payment done|order placed], so show a {sign} tick on a round {disc} [badge|disc] {on}|\
            ¶success icon: {disc} circle + {sign} check mark {on}|\
            ¶[one|the|this] {sign} check mark goes in a {disc} circle {on}, like the [verified|done] sign|\
            ¶[how do I draw|how can I draw] a tick in a circle {on}? A {sign} tick, a {disc} disc|\
            ¶the opposite of an error icon, a {disc} disc with a {sign} hook on it that means ok {on}|\
            ¶todo item finished! Round {disc} icon with a {sign} checkmark {on}|\
            ¶[can you make|could I get|please show me] a {disc} disc with a {sign} check mark {on}|\
            ¶[what I need is|I am looking for|we need] a {disc} success icon with a {sign} tick {on}|\
            ¶a {sign} tick on a {disc} disc, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {disc} verified badge with a {sign} check {on}|\
            ¶[which code|what shader] draws a {sign} tick on a {disc} circle {on}|\
            ¶success message icon, {disc} circle behind, {sign} check mark in front {on}|\
            ¶please make ok sign with {sign} tick in {disc} circle {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet q = 0.7071068 * vec2<f32>(p.x + p.y, p.x - p.y);",
        parts: &[
            part("disc", "step(length(p), 0.35)", |at| disc(at, MIDDLE, 0.35)),
            part(
                "sign",
                "step(abs(q.x + 0.03), 0.09) * step(abs(q.y + 0.1), 0.03)",
                |at| block(diagonal(at), [-0.03, -0.1], 0.09, 0.03),
            ),
            part(
                "sign",
                "step(abs(q.x - 0.03), 0.03) * step(abs(q.y - 0.02), 0.15)",
                |at| block(diagonal(at), [0.03, 0.02], 0.03, 0.15),
            ),
        ],
    },
    Scene {
        name: "wifi-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} wifi icon {on}|a {color} wi-fi symbol {on}|a {color} wlan icon {on}|a {color} dot with three arcs above it {on}|a {color} wireless signal icon {on}|the {color} wifi symbol of a phone {on}|\
            a {color} wifi sign with three waves {on}|a {color} dot sending three waves upward {on}|a {color} wireless network symbol {on}|a {color} hotspot icon, dot and arcs {on}|\
            three nested {color} arcs over a dot {on}|a {color} status bar wifi glyph {on}|a {color} full strength wifi indicator {on}|a {color} internet connection icon with three arcs {on}|\
            a {color} wifi fan, three arcs and a dot {on}|a {color} 90 degree fan of three arcs with a dot at its tip {on}|\
            ¶I need the sign for wifi, a {color} dot and above it three {color} arcs {on}|\
            ¶draw a {color} dot near the bottom {on}. Three {color} arcs [fan out|open] above it, [each larger than the last|each one bigger], like [a wifi sign|wireless waves]|\
            ¶the {color} thing on my phone that shows I am online without a cable, dot and three waves {on}|\
            ¶wifi: {color} dot at the bottom, 3 {color} arcs over it, all inside a 90 degree wedge {on}|\
            ¶[how do I make|how can I draw] the wireless symbol {on}? It has a {color} dot and three {color} bows above|\
            ¶wlan available here. Show the {color} sign for it with all three arcs {on}|\
            ¶[one|the|this] {color} point sends waves up, you see three of them as quarter circles {on}, like the wifi icon|\
            ¶full signal, so all three {color} arcs and the {color} dot of the wifi sign {on}|\
            ¶[can you make|could I get|please show me] a {color} wi-fi symbol {on}|\
            ¶[what I need is|I am looking for|we need] a {color} wlan icon {on}|\
            ¶a {color} dot with three arcs above it, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} wifi sign with three waves {on}]",
        lines: "let q = uv - vec2<f32>(0.5, 0.75);\nlet r = length(q);\nlet k = clamp(round(r / 0.16), 1.0, 3.0);",
        parts: &[
            part("color", "step(r, 0.05)", |at| disc(at, [0.5, 0.75], 0.05)),
            part(
                "color",
                "step(abs(r - 0.16 * k), 0.03) * step(abs(q.x), -q.y)",
                |at| {
                    let arcs = [0.16, 0.32, 0.48].map(|r| ring(at, [0.5, 0.75], r, 0.03));
                    let fan = (at[0] - 0.5).abs() + at[1] - 0.75;
                    arcs.into_iter().fold(f64::MAX, f64::min).max(fan)
                },
            ),
        ],
    },
    Scene {
        name: "crosshair",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} crosshair {on}|a {color} crosshair with a ring {on}|a {color} gun sight {on}|a {color} aiming reticle {on}|a {color} ring with a cross of thin lines through it {on}|a {color} sniper scope reticle {on}|\
            a {color} aim cursor for a shooter {on}|the {color} crosshairs of a scope {on}|a {color} reticle, ring and two lines {on}|a {color} target finder of a circle and two crossing lines {on}|\
            a {color} scope cross, circle radius 0.25 {on}|a {color} sight for my fps game {on}|a {color} bombsight, a ring over a thin plus {on}|a locate me icon, a {color} ring with crossing lines {on}|\
            a {color} circle outline with a thin horizontal and a thin vertical line {on}|\
            ¶I need something to aim with. Thin {color} ring, and through it a thin {color} cross {on}|\
            ¶draw a thin {color} ring {on}. A horizontal and a vertical {color} line cross [in its center|in the middle] and stick out of it [a bit|on all sides]|\
            ¶what a sniper sees in the scope, only the {color} lines {on}, so a ring and a cross|\
            ¶thin {color} ring, r = 0.25, plus two thin {color} lines of length 0.7 through the center {on}|\
            ¶[how do I draw|how can I get] a crosshair for my shooter {on}? A {color} circle outline with two {color} lines|\
            ¶gun sight: {color} circle, not filled, with a {color} plus going over its edge {on}|\
            ¶put a {color} aiming mark in the middle {on}. [It is|That means] a thin ring with a thin cross in it|\
            ¶the target is in the middle and a {color} ring with crossed hairs lies over it {on}, draw only the ring and the hairs|\
            ¶[can you make|could I get|please show me] a {color} crosshair with a ring {on}|\
            ¶[what I need is|I am looking for|we need] a {color} gun sight {on}|\
            ¶a {color} aiming reticle, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} sniper scope reticle {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet q = abs(p);",
        parts: &[
            part("color", "step(abs(length(p) - 0.25), 0.015)", |at| {
                ring(at, MIDDLE, 0.25, 0.015)
            }),
            part(
                "color",
                "step(min(q.x, q.y), 0.01) * step(max(q.x, q.y), 0.35)",
                |at| block(at, MIDDLE, 0.35, 0.01).min(block(at, MIDDLE, 0.01, 0.35)),
            ),
        ],
    },
    Scene {
        name: "yin-yang",
        with: "[with a {light} left and a {dark} right half|, {light} on the left, {dark} on the right|, left {light}, right {dark}|in {light} (left) and {dark} (right)|\
            with {light} yang on the left and {dark} yin on the right|, its left part {light} and its right part {dark}]",
        inks: &[("back", "gray"), ("light", "white"), ("dark", "black")],
        phrase: "[a yin-yang symbol {with} {on}|a yin yang {with} {on}|a yin and yang sign {with} {on}|a taijitu {with} {on}|a tai chi symbol {with} {on}|a yin-yang disc {with} {on}|\
            the yin yang circle {with} {on}|the Taoist symbol of yin and yang {with} {on}|a round yin yang sign {with} {on}|a ☯ {with} {on}|the balance symbol of yin and yang {with} {on}|\
            a yin yang of two curling halves with a dot in each {with} {on}|the yin yang sign of the Tao {with} {on}|a yin-yang icon {with} {on}|a disc of two swirling halves as in yin and yang {with} {on}|\
            the chinese yin yang symbol {with} {on}|\
            ¶I need the yin and yang sign {with} {on}|\
            ¶draw the round chinese sign for balance, the yin yang {with} {on}|\
            ¶[you know|the sign with] the two fish that swim around each other in a circle? [It's called yin yang|Yin yang], I want it {with} {on}|\
            ¶taijitu {with} {on}, each half with a dot of the other color|\
            ¶[how would I draw|how do I make] a yin yang {with} {on}|\
            ¶a circle of two swirling halves, each has a small dot of the other one in it. The taoist symbol {with} {on}|\
            ¶only a yin yang {with} {on}, no text or anything|\
            ¶my dojo wants its yin-yang emblem {with} {on}|\
            ¶[can you make|could I get|please show me] a yin yang {with} {on}|\
            ¶[what I need is|I am looking for|we need] a yin and yang sign {with} {on}|\
            ¶a taijitu {with}, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a yin-yang disc {with} {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet d = length(p);\nlet top = distance(p, vec2<f32>(0.0, -0.175));\nlet bottom = distance(p, vec2<f32>(0.0, 0.175));",
        parts: &[
            part("light", "step(d, 0.35)", |at| disc(at, MIDDLE, 0.35)),
            part("dark", "step(d, 0.35) * step(0.0, p.x)", |at| {
                disc(at, MIDDLE, 0.35).max(0.5 - at[0])
            }),
            part("light", "step(top, 0.175)", |at| {
                disc(at, [0.5, 0.325], 0.175)
            }),
            part("dark", "step(bottom, 0.175)", |at| {
                disc(at, [0.5, 0.675], 0.175)
            }),
            part("dark", "step(top, 0.05)", |at| disc(at, [0.5, 0.325], 0.05)),
            part("light", "step(bottom, 0.05)", |at| {
                disc(at, [0.5, 0.675], 0.05)
            }),
        ],
    },
    Scene {
        name: "olympic-rings",
        with: "",
        inks: &[("back", "white")],
        phrase: "[the olympic rings {on}|the five olympic rings {on}|five rings in blue, black, red, yellow and green like the olympic logo {on}|the logo of the olympic games {on}|olympic rings in their colors {on}|\
            three rings above two, in the olympic colors {on}|the olympics symbol {on}|the rings of the olympic flag {on}|five colored rings like the olympics {on}|the interlocking olympic rings, without the weaving {on}|\
            blue, black and red rings above, yellow and green rings below {on}|the five-ring sign of the olympics {on}|the olympic emblem with its five rings {on}|a row of three rings and a row of two, as for the olympic games {on}|\
            olympia rings: blue, black, red, yellow, green {on}|\
            ¶I need the logo of the games, five rings. Blue, black and red on top, yellow and green below {on}|\
            ¶draw five rings {on}. Three [stand|are] in the upper row, blue, black and red. Two are below, yellow and green, [like the olympic ones|as for the olympics]|\
            ¶the sign of the olympics {on}, [no weaving needed|rings simply drawn over each other]|\
            ¶olympic rings, 3 above + 2 below, usual colors {on}|\
            ¶[how do I draw|how can I draw] what is on the olympic flag, the five rings {on}|\
            ¶what every athlete dreams of, the five colored rings {on}|\
            ¶top row: blue, black, red. bottom row: yellow, green. all thin rings that overlap like in the olympic logo {on}|\
            ¶the Olympic Games begin soon. Show their five rings {on}]",
        lines: "",
        parts: &[
            part(
                "blue",
                "step(abs(distance(uv, vec2<f32>(0.24, 0.43)) - 0.12), 0.02)",
                |at| ring(at, [0.24, 0.43], 0.12, 0.02),
            ),
            part(
                "yellow",
                "step(abs(distance(uv, vec2<f32>(0.37, 0.57)) - 0.12), 0.02)",
                |at| ring(at, [0.37, 0.57], 0.12, 0.02),
            ),
            part(
                "black",
                "step(abs(distance(uv, vec2<f32>(0.5, 0.43)) - 0.12), 0.02)",
                |at| ring(at, [0.5, 0.43], 0.12, 0.02),
            ),
            part(
                "green",
                "step(abs(distance(uv, vec2<f32>(0.63, 0.57)) - 0.12), 0.02)",
                |at| ring(at, [0.63, 0.57], 0.12, 0.02),
            ),
            part(
                "red",
                "step(abs(distance(uv, vec2<f32>(0.76, 0.43)) - 0.12), 0.02)",
                |at| ring(at, [0.76, 0.43], 0.12, 0.02),
            ),
        ],
    },
    Scene {
        name: "ringed-planet",
        with: "",
        inks: &[("back", "black"), ("planet", "orange"), ("ring", "beige")],
        phrase: "[a {planet} planet with a {ring} ring {on}|a {planet} ringed planet, {ring} ring {on}|Saturn as a {planet} disc with its {ring} ring {on}|a saturn-like {planet} planet with a {ring} ring around it {on}|\
            a {planet} ball with a flat {ring} ring {on}|a {ring} ring around a {planet} planet {on}|a {planet} gas giant and its {ring} ring {on}|a space picture of a {planet} planet inside a {ring} ring {on}|\
            a {planet} disc circled by a {ring} elliptical ring, in front below and behind above {on}|a planet icon, a {planet} disc with a {ring} ring {on}|a cartoon {planet} saturn and a {ring} ring {on}|\
            a {planet} world with a {ring} saturn ring {on}|one {planet} planet wearing a {ring} ring {on}|a {ring} ringed {planet} planet {on}|a {planet} sphere-like disc with a tilted {ring} hoop around it {on}|\
            ¶I want something like Saturn {on}. The {planet} ball is in the middle, a flat {ring} ring goes around it|\
            ¶draw a {planet} disc {on}. A flat {ring} ring goes around it. [Below|At the front] the ring passes before the disc, [above|at the back] it goes behind|\
            ¶the planet with the ring! {planet} planet, {ring} ring {on}|\
            ¶[draw|show|paint] a {planet} circle, {ring} ellipse ring around it, back half hidden by the circle {on}|\
            ¶[how can I draw|how do I draw] saturn {on}? Take a {planet} ball and a {ring} ring|\
            ¶out in space there is a {planet} planet that wears a {ring} hoop {on}. [Show it|Draw it]|\
            ¶astronomy icon, one {planet} planet with one flat {ring} ring [around its belly|around it] {on}|\
            ¶I look at a {planet} planet from the side, its {ring} ring is seen as a flat ellipse, the lower half in front {on}|\
            ¶[can you make|could I get|please show me] a {planet} ringed planet, {ring} ring {on}|\
            ¶[what I need is|I am looking for|we need] a saturn-like {planet} planet with a {ring} ring around it {on}|\
            ¶a {planet} ball with a flat {ring} ring, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {planet} gas giant and its {ring} ring {on}|\
            ¶a {ring} ring goes around a {planet} planet {on}|\
            ¶[which code|what shader] draws a {planet} planet with a {ring} ring like Saturn {on}|\
            ¶please make planet {planet} and its ring {ring} {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet r = length(vec2<f32>(p.x, 3.0 * p.y));",
        parts: &[
            part("ring", "step(abs(r - 0.38), 0.05)", orbit),
            part("planet", "step(length(p), 0.2)", |at| disc(at, MIDDLE, 0.2)),
            part("ring", "step(abs(r - 0.38), 0.05) * step(0.0, p.y)", |at| {
                orbit(at).max(0.5 - at[1])
            }),
        ],
    },
    Scene {
        name: "venn-diagram",
        with: "",
        inks: &[("back", "black"), ("left", ""), ("right", ""), ("both", "")],
        phrase: "[a venn diagram of a {left} and a {right} circle with a {both} overlap {on}|two overlapping circles, {left} and {right}, the overlap {both} {on}|\
            a {left} circle on the left and a {right} circle on the right whose intersection is {both} {on}|a {left} and a {right} disc that overlap in a {both} lens {on}|\
            a two-set venn diagram: {left} left set, {right} right set, {both} in common {on}|two crossing discs in {left} and {right}, {both} where they meet {on}|\
            a {left} disc and a {right} disc, their common part painted {both} {on}|venn circles {left} and {right}, intersection {both} {on}|\
            a venn diagram, left {left}, right {right}, middle {both} {on}|a mastercard-like pair of circles, {left} and {right}, {both} in the middle {on}|\
            a {left} circle partly over a {right} circle, the shared area {both} {on}|two sets A and B as {left} and {right} circles, A and B together {both} {on}|\
            two circles of radius 0.25 that overlap, {left} left, {right} right, {both} overlap {on}|overlapping discs: {left}, {right} and where both are {both} {on}|\
            ¶I have two circles that overlap {on}. The left one is {left}, the right one {right}, and where they [meet|overlap] it should be {both}|\
            ¶draw a {left} circle on the left and a {right} one on the right so that they overlap {on}. Paint the [shared|common] part {both}|\
            ¶A is {left}, B is {right}, A and B is {both}. Show it as a venn diagram {on}|\
            ¶sets, like in [school|math class]: left circle {left}, right circle {right}, their intersection {both} {on}|\
            ¶[how do I show|how can I show] what two sets have in common? {left} circle, {right} circle to its right, {both} in the overlap {on}|\
            ¶two round lights {on}, {left} left and {right} right, and where both fall you see {both}|\
            ¶a = disc left, {left}. b = disc right, {right}. a * b = {both}. draw it {on}|\
            ¶two round spots, {left} and {right} from left to right, run into each other {on}. The lens between them is {both}|\
            ¶[can you make|could I get|please show me] two overlapping circles, {left} and {right}, the overlap {both} {on}|\
            ¶[what I need is|I am looking for|we need] a {left} circle on the left and a {right} circle on the right whose intersection is {both} {on}|\
            ¶a {left} and a {right} disc that overlap in a {both} lens, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] two crossing discs in {left} and {right}, {both} where they meet {on}|\
            ¶right circle {right}, left circle {left}, and {both} where they overlap {on}|\
            ¶the overlap is {both}, the left circle {left}, the right circle {right}, a venn diagram {on}|\
            ¶[which code|what shader] draws two overlapping circles, {left} left, {right} right, {both} in common {on}]",
        lines: "let a = step(distance(uv, vec2<f32>(0.36, 0.5)), 0.25);\nlet b = step(distance(uv, vec2<f32>(0.64, 0.5)), 0.25);",
        parts: &[
            part("left", "a", |at| disc(at, [0.36, 0.5], 0.25)),
            part("right", "b", |at| disc(at, [0.64, 0.5], 0.25)),
            part("both", "a * b", |at| {
                disc(at, [0.36, 0.5], 0.25).max(disc(at, [0.64, 0.5], 0.25))
            }),
        ],
    },
];

/// The place along and across the diagonal that falls from the left to the right, from the center.
fn diagonal([x, y]: Spot) -> Spot {
    let half = std::f64::consts::FRAC_1_SQRT_2;
    [(x + y - 1.0) * half, (x - y) * half]
}

/// The ring of the planet.
fn orbit([x, y]: Spot) -> f64 {
    ring([x, 3.0 * y], [0.5, 1.5], 0.38, 0.05)
}
