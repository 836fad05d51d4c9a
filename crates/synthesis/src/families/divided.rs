//! Pictures of a few colors: divided screens, test pictures and blends of their own kind.

use super::layers::{Layer, Paint, Roles, View, below, whole};
use super::solids::{hue, picture};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family =
        |category, name, sample: fn(&mut Sampler) -> Task| Family::new(category, name, sample);
    vec![
        family("solids", "split-screen", split_screen),
        family("solids", "tricolor", tricolor),
        family("solids", "quarters", quarters),
        family("solids", "screen-border", screen_border),
        family("solids", "color-bars", color_bars),
        family("gradients", "four-corner-gradient", four_corner_gradient),
        family("gradients", "uv-colors", uv_colors),
        family("gradients", "rainbow", rainbow),
    ]
}

fn pair(slots: &mut Slots, sampler: &mut Sampler) -> (Color, Color) {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    slots.value("color", first.ways.clone());
    slots.value("color2", second.ways.clone());
    (first, second)
}

fn split_screen(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (first, second) = pair(&mut slots, sampler);
    let half = sampler.chance(0.6);
    let share = if half {
        0.5
    } else {
        sampler.decimal(0.1, 0.9, 0.1)
    };
    slots.value("share", words::percent(share));
    let at = float(share);
    let (modifier, halves, shares, code, place): (_, _, _, String, fn([f64; 2]) -> f64) =
        match sampler.below(4) {
            0 | 1 => (
                "left-and-right",
                "[half {color} half {color2}|half {color}, half {color2}|a half {color} half {color2} screen|one half {color}, the other half {color2}|a screen that is half {color} and half {color2}|{color} in the left half, {color2} in the right half|the left half {color} and the right half {color2}|\
              a screen split vertically into {color} and {color2}|{color} on the left side and {color2} on the right side, half each|{color} left, {color2} right|left half {color}, right half {color2}|two halves side by side, {color} and {color2}|{color} to the left of the middle, {color2} to the right of it|a {color} left half and a {color2} right half|a vertical split down the middle, {color} then {color2}|the screen cut in two, {color} left and {color2} right|{color} for x < 0.5, {color2} otherwise|half {color}, half {color2}, divided by a vertical line|\
              ¶cut the screen [down the middle|in two with a vertical line]. left [part|side|half] {color}, right [part|side|half] {color2}|\
              ¶if uv.x < 0.5 then {color}, else {color2}|\
              ¶the screen has two halves. the left one is {color}, the [right one|other one] {color2}|\
              ¶[for two players I want|two players:] {color} for the one on the left and {color2} for the one on the right, half the screen each|\
              ¶left: {color}. right: {color2}. hard edge in the middle|\
              ¶everything left of the center is {color}. the rest is {color2}|\
              ¶step(0.5, uv.x), where 0 is {color} and 1 is {color2}|\
              ¶where do I cut the screen to get {color} on the left and {color2} on the right? [in the middle|half and half], no gradient|\
              ¶like an open book: the left page is {color}, the right page {color2}|\
              ¶I want {color} on one side and {color2} on the other, the first on the left, no gradient between]",
                "[the left {share} of the screen in {color}, the rest in {color2}|{color} on the left {share} of the screen and {color2} on the remaining part|\
              a {color} part that covers the left {share} of a {color2} screen|the left {share} {color}, the remaining right part {color2}|{color} up to {share} of the width, {color2} after it|a vertical split at {share}, {color} left and {color2} right|{color} for the first {share} of x, {color2} after that|a {color} strip over the left {share}, {color2} elsewhere|left {share} {color}, right part {color2}|\
              ¶the first {share} from the left is {color}. what remains is {color2}|\
              ¶if x < {share} of the width then {color}, else {color2}|\
              ¶a [sidebar|side panel] on the left takes {share} of the width, in {color}. [the rest of the screen|everything else] is {color2}|\
              ¶everything is {color2}, only the left {share} is {color}|\
              ¶split at {share} from the left. left of it {color}, right of it {color2}|\
              ¶like a full screen progress bar that is {share} done from the left: done is {color}, not done is {color2}|\
              ¶uv.x below {share}: {color}. otherwise: {color2}|\
              ¶I have {color} and {color2}. the first gets the left {share}, the second [the rest|what is left over]]",
                format!("step({at}, uv.x)"),
                |[x, _]| x,
            ),
            2 => (
                "top-and-bottom",
                "[{color} in the top half, {color2} in the bottom half|the upper half {color} and the lower half {color2}|\
              a screen split horizontally into {color} and {color2}|{color} above and {color2} below, half each|{color} on top, {color2} at the bottom, no blending|top half {color}, bottom half {color2}|two halves one above the other, {color} and {color2}|{color} above the middle, {color2} below it|a {color} top half and a {color2} bottom half|a horizontal split across the middle, {color} over {color2}|the screen cut in two, {color} on top and {color2} below|{color} for y < 0.5, {color2} otherwise|half {color}, half {color2}, divided by a horizontal line|\
              ¶cut the screen [across the middle|in two with a horizontal line]. upper [part|side|half] {color}, lower [part|side|half] {color2}|\
              ¶if uv.y < 0.5 then {color}, else {color2}|\
              ¶the screen has two halves. the upper one is {color}, the [lower one|other one] {color2}|\
              ¶like a landscape: {color} sky above, {color2} ground below, the horizon exactly in the middle|\
              ¶top: {color}. bottom: {color2}. hard edge in the middle|\
              ¶everything above the center is {color}. the rest is {color2}|\
              ¶step(0.5, uv.y), where 0 is {color} and 1 is {color2}|\
              ¶how do I get {color} in the upper half and {color2} in the lower half? no gradient, [just a cut|a sharp line]|\
              ¶a flag with two [level bands|horizontal bands], {color} over {color2}|\
              ¶I want two colors, {color} and {color2}, the first on top, each on half of the height, no gradient between]",
                "[the top {share} of the screen in {color}, the rest in {color2}|{color} in the upper {share} of the screen and {color2} in the remaining part|\
              a {color} part that covers the top {share} of a {color2} screen|the top {share} {color}, the remaining lower part {color2}|{color} down to {share} of the height, {color2} below that|a horizontal split at {share}, {color} above and {color2} below|{color} for the first {share} of y, {color2} after that|a {color} strip over the top {share}, {color2} elsewhere|top {share} {color}, lower part {color2}|\
              ¶the first {share} from the top is {color}. what remains is {color2}|\
              ¶if y < {share} of the height then {color}, else {color2}|\
              ¶a [header|title bar] at the top takes {share} of the height, in {color}. [the rest of the screen|everything else] is {color2}|\
              ¶everything is {color2}, only the top {share} is {color}|\
              ¶split at {share} from the top. above it {color}, below it {color2}|\
              ¶a landscape with {color} sky and {color2} ground. the sky takes {share} from the top, hard edge|\
              ¶uv.y below {share}: {color}. otherwise: {color2}|\
              ¶I have {color} and {color2}. the first gets the top {share}, the second [the rest|what is left over]]",
                format!("step({at}, uv.y)"),
                |[_, y]| y,
            ),
            _ => (
                "across-the-diagonal",
                "[a screen split diagonally into {color} in the top left and {color2} in the bottom right|{color} above the rising diagonal, {color2} below it|\
              the upper left half {color}, the lower right half {color2}|two triangles, {color} in the upper left and {color2} in the lower right|a diagonal split, {color} in the upper left and {color2} in the lower right|{color} where x + y < 1, {color2} elsewhere|the screen cut from the bottom left to the top right, {color} above and {color2} below|an upper left triangle in {color} and a lower right triangle in {color2}|a {color2} screen whose upper left diagonal half is {color}|\
              ¶cut the screen from [the bottom left to the top right corner|corner to corner, bottom left to top right]. above the cut {color}, below it {color2}|\
              ¶if x + y < 1 then {color}, else {color2}|\
              ¶two triangles fill the screen. the one at the top left is {color}, the one at the bottom right {color2}|\
              ¶fold the screen along the diagonal that rises to the right. the upper left part is {color}, the rest {color2}|\
              ¶the top left is {color} and the bottom right {color2}, with a [hard|sharp] line between them from the lower left to the upper right corner|\
              ¶like a sandwich cut diagonally, {color} in the upper left and {color2} in the lower right|\
              ¶everything is {color2}, only the upper left triangle, half of the screen, is {color}|\
              ¶step(1, uv.x + uv.y), where 0 is {color} and 1 is {color2}]",
                "",
                "step(1.0, uv.x + uv.y)".into(),
                |[x, y]| x + y - 0.5,
            ),
        };
    let diagonal = shares.is_empty();
    let edge = if diagonal { 0.5 } else { share };
    Layer {
        roles: Roles::Pair,
        from: Paint::solid(&first),
        to: Paint::solid(&second),
        late: false,
        amount: None,
        functions: Vec::new(),
        lines: format!("let t = {code};"),
        timed: false,
        share: Box::new(move |view: View| below(edge - place(view.uv))),
        modifiers: vec![modifier],
        phrase: if half || diagonal { halves } else { shares }.into(),
    }
    .task(slots, sampler)
}

/// Different colors in the slots `names`.
pub(super) fn several<const N: usize>(
    slots: &mut Slots,
    names: [&'static str; N],
    sampler: &mut Sampler,
) -> [Color; N] {
    let mut colors: Vec<Color> = Vec::new();
    names.map(|name| {
        let others: Vec<&Color> = colors.iter().collect();
        let color = Color::sample_other_than(&others, sampler);
        slots.value(name, color.ways.clone());
        colors.push(color.clone());
        color
    })
}

fn tricolor(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3"], sampler);
    let across = sampler.chance(0.5);
    let (modifier, phrase, axis) = if across {
        (
            "vertical",
            "[a flag with three vertical stripes in {color}, {color2} and {color3}|a vertical tricolor of {color}, {color2} and {color3}|\
              three equal vertical bands: {color}, {color2}, {color3}|the screen in thirds from left to right: {color}, {color2}, {color3}|vertical thirds in {color}, {color2} and {color3}|three columns: {color}, {color2}, {color3}|three upright stripes of equal width, {color}, {color2} and {color3}|left third {color}, middle third {color2}, right third {color3}|{color} left, {color2} in the middle, {color3} right, a third each|a flag like the French one, but {color}, {color2} and {color3}|a {color}-{color2}-{color3} flag with upright bands|three side-by-side blocks, {color}, {color2} and {color3}|\
              ¶cut the screen into three [equal|even] parts, side by side. from the left: {color}, {color2}, {color3}|\
              ¶x < 1/3: {color}. x < 2/3: {color2}. else: {color3}|\
              ¶my flag has three upright bands. the left is {color}, the middle {color2}, the right {color3}|\
              ¶I have {color}, {color2} and {color3}. give each of them a third of the width, in this order, no blending|\
              ¶like the flags of France or Italy, upright stripes, but with {color}, {color2} and {color3}|\
              ¶left {color}. center {color2}. right {color3}. equal widths, [sharp|hard] edges|\
              ¶how do I split the screen in three columns? the first {color}, then {color2}, the last one {color3}|\
              ¶floor(uv.x * 3): 0 is {color}, 1 is {color2}, 2 is {color3}]",
            "x",
        )
    } else {
        (
            "horizontal",
            "[a flag with three horizontal stripes in {color}, {color2} and {color3}|a horizontal tricolor of {color}, {color2} and {color3}|\
              three equal horizontal bands: {color}, {color2}, {color3}|the screen in thirds from top to bottom: {color}, {color2}, {color3}|horizontal thirds in {color}, {color2} and {color3}|three rows: {color}, {color2}, {color3}|three level stripes of equal height, {color}, {color2} and {color3}|top third {color}, middle third {color2}, bottom third {color3}|{color} above, {color2} in the middle, {color3} below, a third each|a flag like the German one, but {color}, {color2} and {color3}|a {color}-{color2}-{color3} flag with level bands|three stacked blocks, {color}, {color2} and {color3}|\
              ¶cut the screen into three [equal|even] parts, one above the other. from the top: {color}, {color2}, {color3}|\
              ¶y < 1/3: {color}. y < 2/3: {color2}. else: {color3}|\
              ¶my flag has three level bands. the upper is {color}, the middle {color2}, the lower {color3}|\
              ¶I have {color}, {color2} and {color3}. give each of them a third of the height, in this order from the top, no blending|\
              ¶like the flags of Germany or Russia, level stripes, but with {color}, {color2} and {color3}|\
              ¶top {color}. center {color2}. bottom {color3}. equal heights, [sharp|hard] edges|\
              ¶how do I split the screen in three rows? the first {color}, then {color2}, the last one {color3}|\
              ¶floor(uv.y * 3): 0 is {color}, 1 is {color2}, 2 is {color3}]",
            "y",
        )
    };
    let rgb = colors.clone().map(|color| color.rgb.map(f64::from));
    let [a, b, c] = colors.map(|color| color.code);
    picture(
        vec![modifier],
        phrase.into(),
        slots,
        &format!(
            "let first = {a};\nlet second = {b};\nlet third = {c};\n\
             let pair = mix(first, second, step(1.0 / 3.0, uv.{axis}));\nlet color = mix(pair, third, step(2.0 / 3.0, uv.{axis}));"
        ),
        move |[x, y]| {
            let at = whole(if across { x } else { y } * 3.0)?;
            Some(rgb[(at as usize).min(2)])
        },
    )
}

fn quarters(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3", "color4"], sampler);
    let rgb = colors.clone().map(|color| color.rgb.map(f64::from));
    let [a, b, c, d] = colors.map(|color| color.code);
    picture(
        Vec::new(),
        "[four quarters: {color} top left, {color2} top right, {color3} bottom left and {color4} bottom right|\
         a screen divided into four: {color} and {color2} above, {color3} and {color4} below|\
         four quadrants in {color}, {color2}, {color3} and {color4}, row by row|\
         a 2x2 grid of flat colors, {color} and {color2} in the first row, {color3} and {color4} in the second|flat quarters, top left {color}, top right {color2}, bottom left {color3}, bottom right {color4}|a quartered screen: {color} and {color2} on top, {color3} and {color4} below|four solid quadrants, clockwise from the top left {color}, {color2}, {color4}, {color3}|2x2 blocks: {color}, {color2} / {color3}, {color4}|four equal rectangles, {color} upper left, {color2} upper right, {color3} lower left, {color4} lower right|a four-pane window, upper panes {color} and {color2}, lower panes {color3} and {color4}|the screen in four solid parts: {color}, {color2}, then {color3}, {color4} below|\
         ¶cut the screen in the middle, once across and once down. top left {color}, top right {color2}, bottom left {color3}, bottom right {color4}|\
         ¶four players, four flat quarters: {color} and {color2} above, {color3} and {color4} below|\
         ¶upper half: left {color}, right {color2}. lower half: left {color3}, right {color4}. flat, no blending|\
         ¶a window with four panes. the upper two are {color} and {color2}, the lower two {color3} and {color4}|\
         ¶I have four colors, {color}, {color2}, {color3} and {color4}. each one fills a quarter of the screen, two above and two below, in this order|\
         ¶x < 0.5 and y < 0.5: {color}. only y < 0.5: {color2}. only x < 0.5: {color3}. else {color4}|\
         ¶tl {color}, tr {color2}, bl {color3}, br {color4}, [solid blocks|hard edges]|\
         ¶divide the picture into 2 x 2 [rectangles|fields]. first row {color}, {color2}. second row {color3}, {color4}]"
            .into(),
        slots,
        &format!(
            "let s = step(vec2<f32>(0.5, 0.5), uv);\nlet top = mix({a}, {b}, s.x);\nlet bottom = mix({c}, {d}, s.x);\nlet color = mix(top, bottom, s.y);"
        ),
        move |[x, y]| Some(rgb[usize::from(x > 0.5) + 2 * usize::from(y > 0.5)]),
    )
}

fn screen_border(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (first, second) = pair(&mut slots, sampler);
    let bars = sampler.below(3);
    let named = sampler.chance(0.4);
    let width = if named {
        sampler.decimal(0.05, 0.3, 0.05)
    } else {
        0.1
    };
    slots.value("width", words::decimal(width));
    slots.phrase(
        "wide",
        if named {
            "[of width {width}|, {width} wide|{width} thick|with a width of {width}|(width {width})|width = {width}|width {width}|{width} wide|with a thickness of {width}|({width} wide)]"
        } else {
            ""
        },
    );
    let (modifier, phrase, code) = match bars {
        0 => (
            "letterbox",
            "[a {color2} screen with {color} bars at the top and bottom {wide}|{color2} with {color} letterbox bars {wide}|{color} letterbox bars around {color2} {wide}|{color2} with {color} strips along the top and bottom edges {wide}|a {color2} picture letterboxed in {color} {wide}|{color} bars above and below a {color2} area {wide}|{color2} with {color} cinema bars above and below {wide}|movie bars in {color} above and below {color2} {wide}|{color} at the top and bottom edges, {color2} between {wide}|\
              ¶the screen is {color2}. at the top and at the bottom there [is|should be] a {color} bar {wide}|\
              ¶like a widescreen movie on an old tv: {color2} in the middle, above and below {color} bars {wide}|\
              ¶everything {color2}, but the top edge and the bottom edge get a {color} strip {wide}|\
              ¶letterbox. inside: {color2}. bars: {color} {wide}|\
              ¶I need cinema bars {wide}. their color is {color}, the picture between them is {color2}|\
              ¶how do I make a {color2} screen look like a movie? put {color} bars above and below it {wide}|\
              ¶distance to the top or bottom edge small: {color} {wide}. else: {color2}|\
              ¶only two [bars|strips], one along the top and one along the bottom, in {color} on {color2} {wide}]",
            "min(uv.y, 1.0 - uv.y)",
        ),
        1 => (
            "pillarbox",
            "[a {color2} screen with {color} bars on the left and right {wide}|{color2} with {color} pillarbox bars {wide}|{color} side bars around {color2} {wide}|{color2} with {color} strips along the left and right edges {wide}|a {color2} picture pillarboxed in {color} {wide}|{color} bars to both sides of a {color2} area {wide}|{color} columns at the left and right edges of a {color2} screen {wide}|{color2} between {color} bars left and right {wide}|{color} at the left and right edges, {color2} between {wide}|\
              ¶the screen is {color2}. on the left and on the right there [is|should be] a {color} bar {wide}|\
              ¶like an old movie on a wide tv: {color2} in the middle, on both sides {color} bars {wide}|\
              ¶everything {color2}, but the left edge and the right edge get a {color} strip {wide}|\
              ¶pillarbox. inside: {color2}. bars: {color} {wide}|\
              ¶I need side bars {wide}. their color is {color}, the picture between them is {color2}|\
              ¶two curtains {wide}, left and right, in {color}. between them it is {color2}|\
              ¶distance to the left or right edge small: {color} {wide}. else: {color2}|\
              ¶only two [bars|strips], one along the left and one along the right, in {color} on {color2} {wide}]",
            "min(uv.x, 1.0 - uv.x)",
        ),
        _ => (
            "all-around",
            "[a {color2} screen with a {color} border around it {wide}|{color2} inside a {color} border along the edges of the screen {wide}|\
              {color2} screen, {color} border {wide}|a {color} border around a {color2} screen {wide}|a {color2} screen framed in {color} {wide}|{color2} with a {color} frame along the screen edges {wide}|a {color} frame along all four edges of a {color2} screen {wide}|{color2} bordered by {color} on all sides {wide}|a {color} margin around a {color2} screen {wide}|{color} edges all around, {color2} inside {wide}|\
              ¶the screen is {color2}. around it, along all four edges, [goes|put] a {color} border {wide}|\
              ¶like a picture in a frame: the picture is {color2}, the frame at the edge of the screen {color} {wide}|\
              ¶everything {color2}, but all four edges of the screen get a {color} strip {wide}|\
              ¶border: {color}. inside: {color2}. the border runs around the whole screen {wide}|\
              ¶css border in {color} around a {color2} page {wide}|\
              ¶I need a frame {wide} along the screen edges. its color is {color}, what it encloses is {color2}|\
              ¶distance to the nearest screen edge small: {color} {wide}. else: {color2}|\
              ¶a {color2} photo with a {color} margin, [on all sides|top, bottom, left and right] {wide}]",
            "min(min(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y))",
        ),
    };
    Layer {
        roles: Roles::Pair,
        from: Paint::solid(&first),
        to: Paint::solid(&second),
        late: false,
        amount: None,
        functions: Vec::new(),
        lines: format!("let d = {code};\nlet t = step({}, d);", float(width)),
        timed: false,
        share: Box::new(move |View { uv: [x, y], .. }| {
            let (across, down) = (0.5 - (x - 0.5).abs(), 0.5 - (y - 0.5).abs());
            let margin = [down, across, across.min(down)][bars];
            below(width - margin)
        }),
        modifiers: vec![modifier],
        phrase: phrase.into(),
    }
    .task(slots, sampler)
}

fn color_bars(sampler: &mut Sampler) -> Task {
    let slots = Slots::default();
    let horizontal = sampler.chance(0.3);
    let (modifiers, axis, phrase) = if horizontal {
        (
            vec!["horizontal"],
            "y",
            "[horizontal test card bars in the eight basic colors|a test pattern of eight horizontal color bars|tv color bars, lying on their side|a test card with horizontal color bars|horizontal tv color bars|tv color bars stacked on top of each other|eight color bars from white at the top to black at the bottom|horizontal color test bars|sideways tv test bars|a tv test pattern with level color bars|\
              ¶you know the color bars of old tvs? I want them lying, white at the top and black at the bottom|\
              ¶eight level bars from top to bottom: white, yellow, cyan, green, magenta, red, blue, black|\
              ¶turn the tv test bars by 90 degrees, so that they are [horizontal|level] and white is on top|\
              ¶top to bottom in eight [equal|even] rows: white, yellow, cyan, green, magenta, red, blue, black|\
              ¶the tv test card, but its color bars are [stacked|rows], white first, black last|\
              ¶test pattern, 8 rows, bright to dark, [100%|full] color bars]",
        )
    } else {
        (
            Vec::new(),
            "x",
            "[tv color bars|a test card with color bars|eight vertical color bars from white to black|the classic color bar test pattern|television test bars|color test bars|a tv test card|a broadcast test pattern of color bars|eight upright test bars: white, yellow, cyan, green, magenta, red, blue, black|100% color bars|the tv calibration bars|an analog tv test pattern with upright color bars|vertical color test bars|\
              ¶you know what the tv showed at night when there was no program? those color bars|\
              ¶eight bars from left to right: white, yellow, cyan, green, magenta, red, blue, black|\
              ¶test card. 8 vertical bars, white on the left, black on the right|\
              ¶I need a picture to adjust an old tv with, the color bars from white to black|\
              ¶smpte like color bars, 100%, from white through yellow, cyan, green, magenta, red and blue to black, side by side|\
              ¶what did the test card with the colored bars look like? draw it, upright bars, white on the left|\
              ¶cut the width in eight. white, yellow, cyan, green, magenta, red, blue, black, one each]",
        )
    };
    picture(
        modifiers,
        phrase.into(),
        slots,
        &format!(
            "let bar = 7u - u32(uv.{axis} * 8.0);\nlet color = vec3<f32>(f32((bar >> 1u) & 1u), f32((bar >> 2u) & 1u), f32(bar & 1u));"
        ),
        move |[x, y]| {
            // Green counts most and blue least: the bars are ordered by brightness.
            let bars = [7, 6, 5, 4, 3, 2, 1, 0];
            let bar = bars[whole(if horizontal { y } else { x } * 8.0)? as usize % 8];
            Some([bar / 2 % 2, bar / 4, bar % 2].map(f64::from))
        },
    )
}

fn four_corner_gradient(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3", "color4"], sampler);
    let rgb = colors.clone().map(|color| color.rgb.map(f64::from));
    let [a, b, c, d] = colors.map(|color| color.code);
    picture(
        Vec::new(),
        "[a four-corner gradient: {color} top left, {color2} top right, {color3} bottom left, {color4} bottom right|\
         a gradient between four corners, {color} and {color2} at the top, {color3} and {color4} at the bottom|\
         a bilinear blend of {color}, {color2}, {color3} and {color4} from the four corners|\
         a mesh gradient with the corners {color}, {color2}, {color3} and {color4}|bilinear interpolation of the corner colors {color}, {color2}, {color3}, {color4}|a color in each corner, smoothly mixed: {color} upper left, {color2} upper right, {color3} lower left, {color4} lower right|a four-way gradient: {color} and {color2} above, {color3} and {color4} below|a bilerp of four corners, {color}, {color2}, {color3}, {color4}|a smooth blend of {color} and {color2} at the top with {color3} and {color4} at the bottom|{color}, {color2}, {color3} and {color4} in the corners, smooth in between|a quad with the vertex colors {color}, {color2}, {color3}, {color4}, blended|\
         ¶every corner has its own color. top left {color}, top right {color2}, bottom left {color3}, bottom right {color4}. [in between they mix|blend between them]|\
         ¶I have four colors, {color} and {color2} for the upper corners, {color3} and {color4} for the lower ones. [blend|mix] them over the screen|\
         ¶mix(mix({color}, {color2}, x), mix({color3}, {color4}, x), y)|\
         ¶tl {color}, tr {color2}, bl {color3}, br {color4}, [bilinear|all blended]|\
         ¶blend {color} into {color2} along the top and {color3} into {color4} along the bottom. then blend from top to bottom|\
         ¶upper edge from {color} to {color2}, lower edge from {color3} to {color4}, and between the edges a gradient|\
         ¶put a lamp in each corner: {color} upper left, {color2} upper right, {color3} lower left, {color4} lower right. the colors run together|\
         ¶how do I blend four corner colors? {color} and {color2} are at the top, {color3} and {color4} at the bottom]"
            .into(),
        slots,
        &format!(
            "let top = mix({a}, {b}, uv.x);\nlet bottom = mix({c}, {d}, uv.x);\nlet color = mix(top, bottom, uv.y);"
        ),
        move |[x, y]| {
            let weights = [(1.0 - x) * (1.0 - y), x * (1.0 - y), (1.0 - x) * y, x * y];
            Some([0, 1, 2].map(|part| (0..4).map(|at| rgb[at][part] * weights[at]).sum()))
        },
    )
}

/// Which of nothing, u, v and everything each channel shows, and how that is asked for.
const UV_COLORS: [([usize; 3], &str); 6] = [
    (
        [1, 2, 0],
        "[the uv coordinates as red and green|a uv gradient|the uv coordinates as colors|u in red and v in green|a uv debug view|uv as rg|vec3(uv, 0)|vec3(u, v, 0)|red = u, green = v|x in red and y in green|the texture coordinates as colors|red growing to the right and green growing downward|rg = uv|a texture coordinate view]",
    ),
    (
        [1, 0, 2],
        "[u in red and v in blue|the uv coordinates as red and blue|red growing to the right and blue growing downward|uv as rb|vec3(u, 0, v)|red = u, blue = v|x in red and y in blue|rb = uv|red rising from left to right plus blue rising from top to bottom]",
    ),
    (
        [0, 1, 2],
        "[u in green and v in blue|the uv coordinates as green and blue|green growing to the right and blue growing downward|uv as gb|vec3(0, u, v)|green = u, blue = v|x in green and y in blue|gb = uv|vec3(0, uv)]",
    ),
    (
        [2, 1, 0],
        "[v in red and u in green|the uv coordinates swapped, as red and green|red growing downward and green growing to the right|vec3(v, u, 0)|red = v, green = u|y in red and x in green|rg = vu|uv.yx as red and green|the uv coordinates as green and red]",
    ),
    (
        [1, 2, 3],
        "[u in red, v in green and blue at full|the uv coordinates as red and green with blue at 1|a uv gradient with full blue|vec3(uv, 1)|vec3(u, v, 1)|red = u, green = v, blue = 1|x in red, y in green, full blue|uv as rg with b = 1|the uv coordinates as red and green over full blue]",
    ),
    (
        [3, 1, 2],
        "[u in green, v in blue and red at full|the uv coordinates as green and blue with red at 1|a uv gradient in green and blue with full red|vec3(1, uv)|vec3(1, u, v)|red = 1, green = u, blue = v|full red, x in green, y in blue|uv as gb with r = 1|the uv coordinates as green and blue over full red]",
    ),
];

fn uv_colors(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (channels, phrase) = UV_COLORS[if sampler.chance(0.4) {
        0
    } else {
        sampler.below(6)
    }];
    slots.phrase("what", phrase);
    let [r, g, b] = channels.map(|channel| ["0.0", "uv.x", "uv.y", "1.0"][channel]);
    picture(
        Vec::new(),
        "[{what}|{what}|a visualization of {what}|a picture with {what}|\
          ¶[I want to check my coordinates.|are my coordinates right?] show {what}|\
          ¶[for debugging|to debug it], every pixel shows where it is: {what}|\
          ¶no shapes and no time, [just|only] {what}|\
          ¶output of the [fragment|] shader: {what}|\
          ¶fragColor: {what}, alpha 1|\
          ¶the [color|picture] depends [only|] on the place: {what}|\
          ¶I need to see the coordinates, and this way: {what}|\
          ¶[paint|color] each pixel by its position. namely {what}]"
            .into(),
        slots,
        &format!("let color = vec3<f32>({r}, {g}, {b});"),
        move |[x, y]| Some(channels.map(|channel| [0.0, x, y, 1.0][channel])),
    )
}

/// Where a place is on the color wheel, in turns.
type Turns = fn([f64; 2]) -> Option<f64>;

fn rainbow(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let repeats = if sampler.chance(0.3) {
        sampler.int(2, 5)
    } else {
        1
    };
    slots.value("repeats", words::count(repeats));
    slots.phrase(
        "again",
        if repeats > 1 {
            "[repeated {repeats} times|{repeats} times over|with {repeats} repeats|{repeats} times|({repeats} repeats)|with {repeats} full cycles|tiled {repeats} times|going through all hues {repeats} times|with {repeats} cycles]"
        } else {
            ""
        },
    );
    let (modifier, phrase, code, place): (_, _, _, Turns) = match sampler.below(4) {
        0 => (
            "horizontal",
            "[a rainbow gradient [from left to right|across the screen|]|a horizontal rainbow|all hues from left to right|a hue gradient along x|the color spectrum from left to right|a rainbow along x|hue = x|the full spectrum across the width|a hue ramp along x|a horizontal hue bar|hue as a function of x|rainbow colors from the left edge to the right edge|a horizontal hsv sweep|\
              ¶red on the left, then all the colors of the rainbow, until it is red again on the right|\
              ¶take x as the hue, [full saturation, full value|all pure colors]|\
              ¶hsv(x, 1, 1)|\
              ¶hue from 0 to 360 degrees while x goes from left to right|\
              ¶I want to see every color of the spectrum side by side, [from left to right|starting on the left]|\
              ¶the slider of a color picker, the one for the hue, level and as big as the screen, a rainbow|\
              ¶how do I [make|get] rainbow colors that change from left to right|\
              ¶roygbiv, blended, along x]",
            "uv.x",
            |[x, _]| Some(x),
        ),
        1 => (
            "vertical",
            "[a rainbow gradient from top to bottom|a vertical rainbow|all hues from top to bottom|a hue gradient along y|the color spectrum from top to bottom|a rainbow along y|hue = y|the full spectrum over the height|a hue ramp along y|a vertical hue bar|hue as a function of y|rainbow colors from the top edge to the bottom edge|a vertical hsv sweep|\
              ¶red at the top, then all the colors of the rainbow, until it is red again at the bottom|\
              ¶take y as the hue, [full saturation, full value|all pure colors]|\
              ¶hsv(y, 1, 1)|\
              ¶hue from 0 to 360 degrees while y goes from top to bottom|\
              ¶I want to see every color of the spectrum one above the other, [from top to bottom|starting at the top]|\
              ¶the hue slider of a color picker, standing upright and as big as the screen, a rainbow|\
              ¶how do I [make|get] rainbow colors that change from top to bottom|\
              ¶roygbiv, blended, along y]",
            "uv.y",
            |[_, y]| Some(y),
        ),
        2 => (
            "by-angle",
            "[a color wheel|a hue wheel|all hues around the center|a rainbow around the center by angle|a conic rainbow|a hue circle|an hsv color wheel|hue = angle|the hue given by the angle around the center|an angular rainbow|all the colors of the rainbow around the center|a rainbow sweep around the center|a full-screen color wheel|hue from atan2|\
              ¶go once around the center and you see every hue|\
              ¶the angle around the middle of the screen [is|becomes] the hue, [full saturation and value|pure colors]|\
              ¶hsv(atan2(y, x) / 2π, 1, 1), from the center|\
              ¶I need the wheel of a color picker, [only the hues|hues only], over the whole screen|\
              ¶like a pie with all the rainbow colors, blended, around the middle|\
              ¶hue = angle from the center, s = v = 1|\
              ¶which way do you look from the center? that decides the rainbow color]",
            "atan2(uv.y - 0.5, uv.x - 0.5) / 6.2831853",
            |[x, y]| Some((y - 0.5).atan2(x - 0.5) / std::f64::consts::TAU),
        ),
        _ => (
            "by-distance",
            "[rainbow rings|a radial rainbow|all hues from the center outward|a circular rainbow|a rainbow by distance from the center|concentric rainbow rings|hue = 2 * distance from the center|rainbow circles around the center|hues by radius|an outward rainbow|the hue given by the distance from the center|a hue gradient from the center outward|concentric rings in all hues|\
              ¶the further from the center, the further along the rainbow, starting with red|\
              ¶the distance to the middle [is|becomes] the hue, times two, [full saturation and value|pure colors]|\
              ¶hsv(2 * r, 1, 1), r from the center|\
              ¶like a target, but the rings are rainbow colors and blend into each other|\
              ¶I want circles in all the colors of the rainbow around the middle of the screen|\
              ¶hue = 2 * distance to the center, s = v = 1|\
              ¶drop a stone in water and let the circles be a rainbow, standing still]",
            "distance(uv, vec2<f32>(0.5, 0.5)) * 2.0",
            |[x, y]| Some((x - 0.5).hypot(y - 0.5) * 2.0),
        ),
    };
    let code = if repeats > 1 {
        format!("let h = {code} * {};", float(repeats as f64))
    } else {
        format!("let h = {code};")
    };
    let mut modifiers = vec![modifier];
    modifiers.extend((repeats > 1).then_some("repeated"));
    picture(
        modifiers,
        format!("{phrase} {{again}}"),
        slots,
        &format!(
            "{code}\nlet phase = fract(h + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\nlet color = saturate(abs(phase * 6.0 - 3.0) - 1.0);"
        ),
        move |uv| place(uv).map(|place| hue(place * repeats as f64)),
    )
}
