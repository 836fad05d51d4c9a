//! Toys, signs, faces, food, weather and buildings of told parts, as scenes.

use crate::families::scenes::{CENTER, MIDDLE, Scene, Spot, block, disc, family, part};
use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    TOYS.iter().map(family).collect()
}

/// The half width of the regular octagon through a place.
fn octagon([x, y]: Spot) -> f64 {
    let (x, y) = ((x - 0.5).abs(), (y - 0.5).abs());
    x.max(y).max((x + y) * std::f64::consts::FRAC_1_SQRT_2)
}

/// Below 0 in the windows of a building, along one axis: one every 0.12 with the half width 0.036, `reach` of them to each
/// side of the middle.
fn window_row(place: f64, reach: i32) -> f64 {
    let windows = (-reach..=reach).map(|at| (place - 0.5 - f64::from(at) * 0.12).abs() - 0.036);
    windows.fold(f64::MAX, f64::min)
}

/// Below 0 in the five rungs of a ladder.
fn rung(at: Spot) -> f64 {
    let rungs = [0.18, 0.34, 0.5, 0.66, 0.82].map(|y| block(at, [0.5, y], 0.15, 0.02));
    rungs.into_iter().fold(f64::MAX, f64::min)
}

const TOYS: &[Scene] = &[
    Scene {
        name: "neutral-face",
        with: "",
        inks: &[("back", "black"), ("color", "yellow")],
        phrase: "[a {color} face with a straight mouth {on}|a neutral {color} face with two black eyes and a straight black mouth {on}|a {color} poker face {on}|a {color} emoji that neither smiles nor frowns {on}|\
            an expressionless {color} face {on}|a {color} face with black dot eyes and a level line as its mouth {on}|a {color} smiley with a straight mouth {on}|a bored {color} face, mouth a straight line {on}|\
            ¶[I want|draw|show me|I need] a neutral {color} face with two black eyes and a straight black mouth {on}|\
            ¶neutral face: {color} disc, black eyes, straight black mouth {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} face with a straight mouth {on}|\
            ¶a {color} disc with two black dots and under them a level black bar as the mouth {on}|\
            ¶the {color} face shall not smile and not frown, its black mouth is just a straight line {on}|\
            ¶please make {color} face with two black eye and mouth straight {on}|\
            ¶[add|put|paint] a {color} emoji that neither smiles nor frowns [in the center|in the middle|] {on}|\
            ¶an expressionless {color} face, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(length(p), 0.35)", |at| {
                disc(at, MIDDLE, 0.35)
            }),
            part(
                "black",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.12, -0.1)), 0.05)",
                |at| disc(at, [0.38, 0.4], 0.05).min(disc(at, [0.62, 0.4], 0.05)),
            ),
            part(
                "black",
                "step(abs(p.x), 0.15) * step(abs(p.y - 0.15), 0.02)",
                |at| block(at, [0.5, 0.65], 0.15, 0.02),
            ),
        ],
    },
    Scene {
        name: "robot-face",
        with: "",
        inks: &[("back", "black"), ("head", ""), ("eye", "")],
        phrase: "[a {head} robot face with {eye} eyes {on}|a square {head} robot head with two square {eye} eyes and a {eye} mouth {on}|a {head} robot with {eye} eyes, only its head {on}|a boxy {head} face with square {eye} eyes and a straight {eye} mouth {on}|\
            a {head} android head, eyes and mouth {eye} {on}|a robot icon, {head} head, {eye} eyes and mouth {on}|a {head} square with two {eye} squares as eyes and a {eye} bar as mouth {on}|a toy robot's {head} head with {eye} eyes {on}|\
            ¶[I want|draw|show me|I need] a square {head} robot head with two square {eye} eyes and a {eye} mouth {on}|\
            ¶robot face: head {head}, eyes and mouth {eye} {on}|\
            ¶[how do I draw|can you draw|how would I make] a {head} robot face with {eye} eyes {on}|\
            ¶a {head} square, in it two {eye} squares as eyes and a {eye} bar as the mouth, so a robot {on}|\
            ¶for my chat bot I need a {head} robot head with {eye} eyes and a {eye} mouth {on}|\
            ¶please make robot head square in {head}, eye square in {eye}, mouth also {eye} {on}|\
            ¶[add|put|paint] a boxy {head} face with square {eye} eyes and a straight {eye} mouth [in the center|in the middle|] {on}|\
            ¶a {head} android head, eyes and mouth {eye}, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part("head", "step(max(abs(p.x), abs(p.y)), 0.3)", |at| {
                block(at, MIDDLE, 0.3, 0.3)
            }),
            part(
                "eye",
                "step(max(abs(abs(p.x) - 0.13), abs(p.y + 0.08)), 0.06)",
                |at| block(at, [0.37, 0.42], 0.06, 0.06).min(block(at, [0.63, 0.42], 0.06, 0.06)),
            ),
            part(
                "eye",
                "step(abs(p.x), 0.18) * step(abs(p.y - 0.16), 0.03)",
                |at| block(at, [0.5, 0.66], 0.18, 0.03),
            ),
        ],
    },
    Scene {
        name: "cat-head",
        with: "",
        inks: &[("back", "black"), ("color", ""), ("eye", "")],
        phrase: "[a {color} cat head with {eye} eyes {on}|a {color} cat face with triangle ears and {eye} eyes {on}|the head of a {color} cat, two pointed ears, {eye} eyes {on}|a {color} disc with two triangle ears and {eye} eyes, a cat {on}|\
            a {color} kitten face with {eye} eyes {on}|a cat icon, {color} head, {eye} eyes {on}|a simple {color} cat with {eye} eyes, only the head {on}|a {color} cat looking at me with {eye} eyes {on}|\
            ¶[I want|draw|show me|I need] a {color} cat face with triangle ears and {eye} eyes {on}|\
            ¶cat head: {color} disc, pointed ears, {eye} eyes {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} cat head with {eye} eyes {on}|\
            ¶a {color} disc, on top of it two {color} triangles as ears, and two {eye} dots as eyes, so a cat {on}|\
            ¶my kid loves cats, so a {color} cat head with {eye} eyes {on}|\
            ¶please make head of cat in {color} with ear like triangle and eye in {eye} {on}|\
            ¶[add|put|paint] a {color} disc with two triangle ears and {eye} eyes, a cat [in the center|in the middle|] {on}|\
            ¶a {color} kitten face with {eye} eyes, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(distance(p, vec2<f32>(0.0, 0.05)), 0.28)",
                |at| disc(at, [0.5, 0.55], 0.28),
            ),
            part(
                "color",
                "step(abs(abs(p.x) - 0.17), 0.3 * (p.y + 0.4)) * step(p.y, -0.05)",
                |[x, y]| (((x - 0.5).abs() - 0.17).abs() - 0.3 * (y - 0.1)).max(y - 0.45),
            ),
            part(
                "eye",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.11, 0.0)), 0.04)",
                |at| disc(at, [0.39, 0.5], 0.04).min(disc(at, [0.61, 0.5], 0.04)),
            ),
        ],
    },
    Scene {
        name: "stop-sign",
        with: "",
        inks: &[("back", "light blue"), ("sign", "red"), ("edge", "white")],
        phrase: "[a {sign} stop sign with a {edge} border {on}|a {sign} octagon with a {edge} edge, a stop sign {on}|a {sign} stop sign without text and with a {edge} rim {on}|an eight-sided {sign} traffic sign with a {edge} border {on}|\
            a {sign} stop sign shape outlined by a {edge} border {on}|the octagonal {sign} road sign with a {edge} border {on}|a blank {sign} stop sign, {edge} border {on}|a {sign} octagon road sign framed by a {edge} border {on}|\
            ¶[I want|draw|show me|I need] a {sign} octagon with a {edge} edge, a stop sign {on}|\
            ¶stop sign: {sign} octagon, {edge} border, no text {on}|\
            ¶[how do I draw|can you draw|how would I make] a {sign} stop sign with a {edge} border {on}|\
            ¶a {edge} octagon and on it a smaller {sign} octagon, like a stop sign without letters {on}|\
            ¶traffic has to halt, so a {sign} stop sign with a {edge} border and no letters {on}|\
            ¶please make stop sign of road, eight corner, {sign} sign and a {edge} border {on}|\
            ¶[add|put|paint] an eight-sided {sign} traffic sign with a {edge} border [in the center|in the middle|] {on}|\
            ¶a {sign} stop sign shape outlined by a {edge} border, [nothing else|just that|keep it simple] {on}]",
        lines: "let q = abs(uv - vec2<f32>(0.5, 0.5));\nlet d = max(max(q.x, q.y), (q.x + q.y) * 0.7071068);",
        parts: &[
            part("edge", "step(d, 0.35)", |at| octagon(at) - 0.35),
            part("sign", "step(d, 0.32)", |at| octagon(at) - 0.32),
        ],
    },
    Scene {
        name: "yield-sign",
        with: "",
        inks: &[("back", "light blue"), ("sign", "white"), ("edge", "red")],
        phrase: "[a yield sign, a {sign} triangle pointing down with a {edge} border {on}|a give way sign with a {sign} center and a {edge} border {on}|a {sign} triangle with its tip down and a {edge} border {on}|a yield traffic sign, {sign} triangle, {edge} border {on}|\
            a yield road sign with a {edge} rim around a {sign} triangle {on}|a downward {sign} triangle sign bordered by a {edge} edge {on}|a road sign that says give way, {edge} border, {sign} center {on}|a {edge} triangle pointing down with a smaller {sign} triangle in it {on}|\
            ¶[I want|draw|show me|I need] a give way sign with a {sign} center and a {edge} border {on}|\
            ¶yield sign: triangle pointing down, {sign} center, {edge} border {on}|\
            ¶[how do I draw|can you draw|how would I make] a yield sign, a {sign} triangle pointing down with a {edge} border {on}|\
            ¶a {edge} triangle stands on its tip, and in it is a smaller {sign} one, like a give way sign {on}|\
            ¶let the others go first, so a yield sign with a {sign} center and a {edge} border {on}|\
            ¶please make sign of give way, triangle with the tip down, {sign} center and {edge} border {on}|\
            ¶[add|put|paint] a yield traffic sign, {sign} triangle, {edge} border [in the center|in the middle|] {on}|\
            ¶a yield road sign with a {edge} rim around a {sign} triangle, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "edge",
                "step(abs(p.x) * 2.0, 0.3 - p.y) * step(-0.3, p.y)",
                |[x, y]| (2.0 * (x - 0.5).abs() - (0.8 - y)).max(0.2 - y),
            ),
            part(
                "sign",
                "step(abs(p.x) * 2.0, 0.18 - p.y) * step(-0.25, p.y)",
                |[x, y]| (2.0 * (x - 0.5).abs() - (0.68 - y)).max(0.25 - y),
            ),
        ],
    },
    Scene {
        name: "castle-wall",
        with: "",
        inks: &[("back", "light blue"), ("wall", "gray"), ("gate", "brown")],
        phrase: "[a {wall} castle with a {gate} gate {on}|a {wall} castle wall with three battlements and a {gate} gate {on}|a {wall} fortress with teeth on top and a {gate} door {on}|a {wall} tower with three merlons and a {gate} gate {on}|\
            a simple castle, {wall} wall, {gate} gate {on}|a toy castle of {wall} blocks with a {gate} gate {on}|a {wall} chess rook-like castle with a {gate} gate {on}|a castle icon with a {wall} wall and a {gate} gate {on}|\
            ¶[I want|draw|show me|I need] a {wall} castle wall with three battlements and a {gate} gate {on}|\
            ¶castle: {wall} wall with three teeth on top, {gate} gate {on}|\
            ¶[how do I draw|can you draw|how would I make] a {wall} castle with a {gate} gate {on}|\
            ¶a {wall} block with three {wall} teeth on its top and a {gate} gate at the bottom, like a castle {on}|\
            ¶the knight in my game needs a {wall} castle with a {gate} gate {on}|\
            ¶please make castle with {wall} wall, three block on the top and one {gate} gate {on}|\
            ¶[add|put|paint] a {wall} tower with three merlons and a {gate} gate [in the center|in the middle|] {on}|\
            ¶a simple castle, {wall} wall, {gate} gate, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "wall",
                "step(abs(p.x), 0.3) * step(abs(p.y - 0.1), 0.2)",
                |at| block(at, [0.5, 0.6], 0.3, 0.2),
            ),
            part(
                "wall",
                "step(min(abs(p.x), abs(abs(p.x) - 0.24)), 0.06) * step(abs(p.y + 0.16), 0.06)",
                |[x, y]| {
                    ((x - 0.5).abs().min(((x - 0.5).abs() - 0.24).abs()) - 0.06)
                        .max((y - 0.34).abs() - 0.06)
                },
            ),
            part(
                "gate",
                "step(abs(p.x), 0.08) * step(abs(p.y - 0.2), 0.1)",
                |at| block(at, [0.5, 0.7], 0.08, 0.1),
            ),
        ],
    },
    Scene {
        name: "skyscraper",
        with: "",
        inks: &[
            ("back", "dark blue"),
            ("wall", "gray"),
            ("window", "yellow"),
        ],
        phrase: "[a {wall} skyscraper with {window} windows {on}|a {wall} tower building with {window} windows {on}|a {wall} high-rise with rows of {window} windows {on}|a tall {wall} building with many square {window} windows {on}|\
            a {wall} office tower, {window} windows {on}|a {wall} apartment block with {window} windows, three in each row {on}|a {wall} skyscraper at night with lit {window} windows {on}|a city tower of {wall} concrete with {window} windows {on}|\
            ¶[I want|draw|show me|I need] a {wall} tower building with {window} windows {on}|\
            ¶skyscraper: {wall} building, {window} windows in rows of three {on}|\
            ¶[how do I draw|can you draw|how would I make] a {wall} skyscraper with {window} windows {on}|\
            ¶a tall {wall} block and on it rows of three {window} squares as windows, so a skyscraper {on}|\
            ¶for my city I need a {wall} skyscraper with {window} windows {on}|\
            ¶please make high {wall} building with {window} window, three in the row {on}|\
            ¶[add|put|paint] a tall {wall} building with many square {window} windows [in the center|in the middle|] {on}|\
            ¶a {wall} office tower, {window} windows, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "wall",
                "step(abs(p.x), 0.18) * step(abs(p.y), 0.42)",
                |at| block(at, MIDDLE, 0.18, 0.42),
            ),
            part(
                "window",
                "step(max(abs(fract(p.x / 0.12 + 0.5) - 0.5), abs(fract(p.y / 0.12 + 0.5) - 0.5)), 0.3) * step(abs(p.x), 0.18) * step(abs(p.y), 0.42)",
                |[x, y]| window_row(x, 1).max(window_row(y, 3)),
            ),
        ],
    },
    Scene {
        name: "cloud-of-discs",
        with: "",
        inks: &[("back", "light blue"), ("color", "white")],
        phrase: "[a {color} cloud {on}|a {color} cloud made of three circles {on}|a fluffy {color} cloud in the middle {on}|a cartoon {color} cloud {on}|\
            a simple {color} cloud icon {on}|one {color} cloud with three bumps {on}|a {color} weather cloud {on}|a little {color} cloud of three overlapping discs {on}|\
            ¶[I want|draw|show me|I need] a {color} cloud made of three circles {on}|\
            ¶cloud: three overlapping {color} discs {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} cloud {on}|\
            ¶a big {color} disc in the middle and a smaller one left and right of it, overlapping, so a cloud {on}|\
            ¶the weather today is cloudy, so one {color} cloud {on}|\
            ¶please make one cloud in the sky, {color} cloud, simple {on}|\
            ¶[add|put|paint] a cartoon {color} cloud [in the center|in the middle|] {on}|\
            ¶a simple {color} cloud icon, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(distance(p, vec2<f32>(0.0, -0.03)), 0.18)",
                |at| disc(at, [0.5, 0.47], 0.18),
            ),
            part(
                "color",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.2, 0.05)), 0.12)",
                |at| disc(at, [0.3, 0.55], 0.12).min(disc(at, [0.7, 0.55], 0.12)),
            ),
        ],
    },
    Scene {
        name: "umbrella",
        with: "",
        inks: &[("back", "black"), ("top", ""), ("stick", "")],
        phrase: "[a {top} umbrella with a {stick} handle {on}|an open {top} umbrella on a {stick} stick {on}|a {top} half disc on a {stick} pole, an umbrella {on}|a {top} parasol with a {stick} pole {on}|\
            an umbrella, {top} canopy, {stick} handle {on}|a beach umbrella, {top} with a {stick} pole {on}|a rain umbrella icon, {top} on top, {stick} stick {on}|a {stick} stick carrying a {top} umbrella dome {on}|\
            ¶[I want|draw|show me|I need] an open {top} umbrella on a {stick} stick {on}|\
            ¶umbrella: {top} dome, {stick} stick {on}|\
            ¶[how do I draw|can you draw|how would I make] a {top} umbrella with a {stick} handle {on}|\
            ¶a thin {stick} stick and on top of it the upper half of a {top} disc, so an umbrella {on}|\
            ¶it rains, so a {top} umbrella with a {stick} handle {on}|\
            ¶please make umbrella open, {top} in the top and stick in {stick} {on}|\
            ¶[add|put|paint] a {top} parasol with a {stick} pole [in the center|in the middle|] {on}|\
            ¶an umbrella, {top} canopy, {stick} handle, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "stick",
                "step(abs(p.x), 0.015) * step(abs(p.y - 0.15), 0.25)",
                |at| block(at, [0.5, 0.65], 0.015, 0.25),
            ),
            part("top", "step(length(p), 0.35) * step(p.y, 0.0)", |at| {
                disc(at, MIDDLE, 0.35).max(at[1] - 0.5)
            }),
        ],
    },
    Scene {
        name: "snowy-mountain",
        with: "",
        inks: &[("back", "light blue"), ("rock", "gray"), ("snow", "white")],
        phrase: "[a {rock} mountain with {snow} snow on top {on}|a {rock} mountain with a {snow} peak of snow {on}|a {rock} triangle with a {snow} tip, a snowy mountain {on}|a snow-capped {rock} mountain, {snow} snow {on}|\
            a {rock} peak covered by {snow} snow at the top {on}|a single {rock} mountain with a {snow} summit of snow {on}|a {rock} volcano-like mountain with a {snow} snow cap {on}|a mountain icon, {rock} rock, {snow} snow cap {on}|\
            ¶[I want|draw|show me|I need] a {rock} mountain with a {snow} peak of snow {on}|\
            ¶mountain: {rock} triangle, {snow} snow cap {on}|\
            ¶[how do I draw|can you draw|how would I make] a {rock} mountain with {snow} snow on top {on}|\
            ¶a big {rock} triangle with a {snow} upper part, like a mountain with snow {on}|\
            ¶we go hiking, so a {rock} mountain with a {snow} snow cap {on}|\
            ¶please make mountain in {rock} rock with {snow} snow on top of it {on}|\
            ¶[add|put|paint] a snow-capped {rock} mountain, {snow} snow [in the center|in the middle|] {on}|\
            ¶a {rock} peak covered by {snow} snow at the top, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "rock",
                "step(abs(p.x), p.y + 0.3) * step(p.y, 0.2)",
                |[x, y]| ((x - 0.5).abs() - (y - 0.2)).max(y - 0.7),
            ),
            part(
                "snow",
                "step(abs(p.x), p.y + 0.3) * step(p.y, -0.15)",
                |[x, y]| ((x - 0.5).abs() - (y - 0.2)).max(y - 0.35),
            ),
        ],
    },
    Scene {
        name: "rocket",
        with: "",
        inks: &[
            ("back", "dark blue"),
            ("body", ""),
            ("nose", ""),
            ("fire", "orange"),
        ],
        phrase: "[a {body} rocket with a {nose} nose and {fire} fire {on}|a {body} rocket, {nose} tip, {fire} flame {on}|a {body} space rocket with a {nose} cone and a {fire} flame below {on}|a {body} rocket ship flying up with a {nose} nose and a {fire} exhaust {on}|\
            a toy rocket, {body} body, {nose} nose, {fire} flame {on}|a rocket icon of a {body} body, a {nose} tip and a {fire} flame {on}|a {body} bar with a {nose} triangle on top and a {fire} triangle below, a rocket {on}|a starting rocket in {body} with a {nose} nose and {fire} fire {on}|\
            ¶[I want|draw|show me|I need] a {body} rocket, {nose} tip, {fire} flame {on}|\
            ¶rocket: body {body}, nose {nose}, {fire} flame {on}|\
            ¶[how do I draw|can you draw|how would I make] a {body} rocket with a {nose} nose and {fire} fire {on}|\
            ¶an upright {body} block, on it a {nose} triangle, under it a {fire} triangle as the flame, so a rocket {on}|\
            ¶three, two, one, a {body} rocket with a {nose} nose and a {fire} flame {on}|\
            ¶please make rocket with body in {body} and nose in {nose} and a {fire} flame under it {on}|\
            ¶[add|put|paint] a {body} rocket ship flying up with a {nose} nose and a {fire} exhaust [in the center|in the middle|] {on}|\
            ¶a toy rocket, {body} body, {nose} nose, {fire} flame, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part("body", "step(abs(p.x), 0.1) * step(abs(p.y), 0.2)", |at| {
                block(at, MIDDLE, 0.1, 0.2)
            }),
            part(
                "nose",
                "step(abs(p.x), 0.5 * (p.y + 0.4)) * step(p.y, -0.2)",
                |[x, y]| ((x - 0.5).abs() - 0.5 * (y - 0.1)).max(y - 0.3),
            ),
            part(
                "fire",
                "step(abs(p.x), 0.5 * (0.35 - p.y)) * step(0.2, p.y)",
                |[x, y]| ((x - 0.5).abs() - 0.5 * (0.85 - y)).max(0.7 - y),
            ),
        ],
    },
    Scene {
        name: "car-side-view",
        with: "",
        inks: &[("back", "light blue"), ("color", ""), ("wheel", "black")],
        phrase: "[a {color} car with {wheel} wheels {on}|a {color} car from the side with two {wheel} wheels {on}|a toy car in {color} with {wheel} wheels {on}|a simple {color} car, {wheel} wheels {on}|\
            a {color} auto seen from the side on {wheel} wheels {on}|a car icon, {color} body, {wheel} wheels {on}|a {color} box with a smaller box on it and two {wheel} wheels, a car {on}|a small {color} cartoon car with two round {wheel} wheels {on}|\
            ¶[I want|draw|show me|I need] a {color} car from the side with two {wheel} wheels {on}|\
            ¶car: {color} body and roof, two {wheel} wheels {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} car with {wheel} wheels {on}|\
            ¶a long {color} block, on it a shorter {color} block, below two {wheel} discs as wheels, so a car {on}|\
            ¶beep beep, here comes a {color} car with {wheel} wheels {on}|\
            ¶please make car from side, {color} with two {wheel} wheel {on}|\
            ¶[add|put|paint] a simple {color} car, {wheel} wheels [in the center|in the middle|] {on}|\
            ¶a {color} auto seen from the side on {wheel} wheels, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.x), 0.35) * step(abs(p.y - 0.05), 0.1)",
                |at| block(at, [0.5, 0.55], 0.35, 0.1),
            ),
            part(
                "color",
                "step(abs(p.x), 0.2) * step(abs(p.y + 0.12), 0.08)",
                |at| block(at, [0.5, 0.38], 0.2, 0.08),
            ),
            part(
                "wheel",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.2, 0.15)), 0.08)",
                |at| disc(at, [0.3, 0.65], 0.08).min(disc(at, [0.7, 0.65], 0.08)),
            ),
        ],
    },
    Scene {
        name: "fish-side-view",
        with: "",
        inks: &[("back", "blue"), ("color", ""), ("eye", "black")],
        phrase: "[a {color} fish with a {eye} eye {on}|a {color} fish swimming to the left with a {eye} eye {on}|a {color} disc with a triangle tail, a fish with a {eye} eye {on}|a simple {color} fish with a tail on the right and a {eye} eye {on}|\
            a cartoon fish in {color}, {eye} eye {on}|a {color} fish icon with a {eye} eye {on}|one {color} goldfish-like fish from the side, {eye} eye {on}|a {color} aquarium fish that looks left, its {eye} eye visible {on}|\
            ¶[I want|draw|show me|I need] a {color} fish swimming to the left with a {eye} eye {on}|\
            ¶fish: {color} body and tail, one {eye} eye, looking left {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} fish with a {eye} eye {on}|\
            ¶a {color} disc as the body, on its right a {color} triangle as the tail, on its left a {eye} dot as the eye, so a fish {on}|\
            ¶the aquarium is empty, so one {color} fish with a {eye} eye {on}|\
            ¶please make fish in {color} looking to left with {eye} eye {on}|\
            ¶[add|put|paint] a simple {color} fish with a tail on the right and a {eye} eye [in the center|in the middle|] {on}|\
            ¶a cartoon fish in {color}, {eye} eye, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(distance(p, vec2<f32>(-0.05, 0.0)), 0.2)",
                |at| disc(at, [0.45, 0.5], 0.2),
            ),
            part(
                "color",
                "step(abs(p.y), p.x - 0.1) * step(p.x, 0.3)",
                |[x, y]| ((y - 0.5).abs() - (x - 0.6)).max(x - 0.8),
            ),
            part(
                "eye",
                "step(distance(p, vec2<f32>(-0.14, -0.05)), 0.03)",
                |at| disc(at, [0.36, 0.45], 0.03),
            ),
        ],
    },
    Scene {
        name: "gift-box",
        with: "",
        inks: &[("back", "white"), ("box", ""), ("ribbon", "")],
        phrase: "[a {box} gift with a {ribbon} ribbon {on}|a {box} gift box with a {ribbon} ribbon cross {on}|a {box} present tied by a {ribbon} ribbon {on}|a {box} square with a {ribbon} cross over it, a gift {on}|\
            a birthday present, {box} paper, {ribbon} ribbon {on}|a wrapped {box} parcel with a {ribbon} ribbon both ways {on}|a gift icon, {box} box and {ribbon} ribbon {on}|a {box} package crossed by a {ribbon} ribbon {on}|\
            ¶[I want|draw|show me|I need] a {box} gift box with a {ribbon} ribbon cross {on}|\
            ¶gift: {box} square, {ribbon} ribbon across and down {on}|\
            ¶[how do I draw|can you draw|how would I make] a {box} gift with a {ribbon} ribbon {on}|\
            ¶a {box} square, over it a level and an upright {ribbon} strip, like a gift {on}|\
            ¶it's her birthday, so a {box} gift box with a {ribbon} ribbon {on}|\
            ¶please make present box in {box} and ribbon in {ribbon} {on}|\
            ¶[add|put|paint] a {box} square with a {ribbon} cross over it, a gift [in the center|in the middle|] {on}|\
            ¶a birthday present, {box} paper, {ribbon} ribbon, [nothing else|just that|keep it simple] {on}]",
        lines: "let q = abs(uv - vec2<f32>(0.5, 0.5));",
        parts: &[
            part("box", "step(max(q.x, q.y), 0.3)", |at| {
                block(at, MIDDLE, 0.3, 0.3)
            }),
            part(
                "ribbon",
                "step(min(q.x, q.y), 0.04) * step(max(q.x, q.y), 0.3)",
                |at| block(at, MIDDLE, 0.3, 0.04).min(block(at, MIDDLE, 0.04, 0.3)),
            ),
        ],
    },
    Scene {
        name: "ladder",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} ladder with five rungs {on}|a {color} ladder standing upright, five rungs {on}|two upright {color} rails with five {color} rungs, a ladder {on}|a simple {color} ladder of five steps {on}|\
            a {color} ladder icon with five rungs {on}|a tall {color} ladder with 5 rungs between two rails {on}|one {color} ladder in the middle, five rungs {on}|a {color} ladder seen from the front, five steps {on}|\
            ¶[I want|draw|show me|I need] a {color} ladder standing upright, five rungs {on}|\
            ¶ladder: two {color} rails, five {color} rungs {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} ladder with five rungs {on}|\
            ¶two {color} upright bars joined by five level {color} bars, so a ladder with five rungs {on}|\
            ¶the cat is on the roof, so a {color} ladder with five rungs {on}|\
            ¶please make ladder {color} with five step {on}|\
            ¶[add|put|paint] a simple {color} ladder of five steps [in the center|in the middle|] {on}|\
            ¶a {color} ladder icon with five rungs, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(abs(p.x) - 0.15), 0.02) * step(abs(p.y), 0.4)",
                |at| block(at, [0.35, 0.5], 0.02, 0.4).min(block(at, [0.65, 0.5], 0.02, 0.4)),
            ),
            part(
                "color",
                "step(abs(p.x), 0.15) * step(abs(fract(uv.y / 0.16 - 0.625) - 0.5), 0.125) * step(abs(p.y), 0.4)",
                rung,
            ),
        ],
    },
    Scene {
        name: "hamburger-food",
        with: "",
        inks: &[
            ("back", "black"),
            ("bun", "orange"),
            ("meat", "brown"),
            ("salad", "green"),
        ],
        phrase: "[a burger with {bun} buns, {meat} meat and {salad} lettuce {on}|a hamburger to eat, {bun} bun, {meat} patty, {salad} salad {on}|a {bun} burger bun with {salad} lettuce and a {meat} patty between its halves {on}|a fast food burger, {bun} bun above and below, {salad} salad, {meat} meat {on}|\
            a cheeseburger-like stack of {bun} bun, {salad} lettuce, {meat} patty and {bun} bun {on}|a burger from the side, {bun} bun, {salad} salad leaf, {meat} patty {on}|a tasty burger of a {bun} bun, {salad} lettuce and a {meat} patty {on}|a burger picture for a restaurant, {bun} bun, {meat} meat, {salad} lettuce {on}|\
            ¶[I want|draw|show me|I need] a hamburger to eat, {bun} bun, {meat} patty, {salad} salad {on}|\
            ¶burger, food: {bun} bun top, {salad} lettuce, {meat} patty, {bun} bun bottom {on}|\
            ¶[how do I draw|can you draw|how would I make] a burger with {bun} buns, {meat} meat and {salad} lettuce {on}|\
            ¶from top to bottom a {bun} half disc, a {salad} bar, a {meat} bar, a {bun} bar, so a burger {on}|\
            ¶I am hungry, so a burger with {bun} bun, {salad} lettuce and {meat} patty {on}|\
            ¶please make burger for eating with {bun} bread, {salad} salad and {meat} meat {on}|\
            ¶[add|put|paint] a fast food burger, {bun} bun above and below, {salad} salad, {meat} meat [in the center|in the middle|] {on}|\
            ¶a cheeseburger-like stack of {bun} bun, {salad} lettuce, {meat} patty and {bun} bun, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part("bun", "step(length(p), 0.3) * step(p.y, 0.0)", |at| {
                disc(at, MIDDLE, 0.3).max(at[1] - 0.5)
            }),
            part(
                "salad",
                "step(abs(p.x), 0.32) * step(abs(p.y - 0.025), 0.025)",
                |at| block(at, [0.5, 0.525], 0.32, 0.025),
            ),
            part(
                "meat",
                "step(abs(p.x), 0.3) * step(abs(p.y - 0.09), 0.04)",
                |at| block(at, [0.5, 0.59], 0.3, 0.04),
            ),
            part(
                "bun",
                "step(abs(p.x), 0.3) * step(abs(p.y - 0.18), 0.05)",
                |at| block(at, [0.5, 0.68], 0.3, 0.05),
            ),
        ],
    },
    Scene {
        name: "candle",
        with: "",
        inks: &[("back", "black"), ("wax", "white"), ("flame", "orange")],
        phrase: "[a {wax} candle with a {flame} flame {on}|a burning {wax} candle, {flame} flame {on}|a {wax} candle under a {flame} flame {on}|a lit {wax} candle with a small {flame} flame {on}|\
            a {wax} bar with a {flame} flame on top, a candle {on}|one {wax} candle in the middle, {flame} flame {on}|a candle icon, {wax} wax, {flame} flame {on}|a birthday candle of {wax} wax with a {flame} flame {on}|\
            ¶[I want|draw|show me|I need] a burning {wax} candle, {flame} flame {on}|\
            ¶candle: {wax} wax, {flame} flame {on}|\
            ¶[how do I draw|can you draw|how would I make] a {wax} candle with a {flame} flame {on}|\
            ¶an upright {wax} block and above it a {flame} disc as the flame, so a candle {on}|\
            ¶the light is out, so a {wax} candle with a {flame} flame {on}|\
            ¶please make candle in {wax} wax with {flame} flame on it {on}|\
            ¶[add|put|paint] a lit {wax} candle with a small {flame} flame [in the center|in the middle|] {on}|\
            ¶a {wax} bar with a {flame} flame on top, a candle, [nothing else|just that|keep it simple] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "wax",
                "step(abs(p.x), 0.06) * step(abs(p.y - 0.1), 0.25)",
                |at| block(at, [0.5, 0.6], 0.06, 0.25),
            ),
            part(
                "flame",
                "step(distance(p, vec2<f32>(0.0, -0.22)), 0.06)",
                |at| disc(at, [0.5, 0.28], 0.06),
            ),
        ],
    },
];
