//! Figures that follow measures: bars, stairs, regions of inequalities, and figures that fit the size of the screen.

use super::told;
use crate::code::{GLOBALS, float, fragment};
use crate::families::layers::{below, whole};
use crate::families::scenes::{Spot, ink, paint, piece};
use crate::families::shape_groups::{FIGURES, Figure};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Check, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn bar_chart(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let heights = [(); 3].map(|()| sampler.decimal(0.1, 0.9, 0.05));
    for (name, height) in ["a", "b", "c"].into_iter().zip(heights) {
        slots.value(name, words::decimal(height));
    }
    let [a, b, c] = heights.map(float);
    paint(
        Vec::new(),
        "[a bar chart of three {color} bars with the heights {a}, {b} and {c} {on}|a {color} bar chart with values {a}, {b}, {c} {on}|three {color} bars rising from the bottom, heights {a}, {b} and {c} from left to right {on}|a {color} bar graph, bars {a}, {b} and {c} high {on}|\
         a chart of 3 {color} columns, {a}, {b}, {c} high {on}|a {color} histogram picture of three bars with heights {a}, {b}, {c} {on}|three {color} columns standing on the bottom edge, {a}, {b} and {c} tall {on}|a simple {color} bar plot of {a}, {b} and {c} {on}|\
         ¶bar chart: {a}, {b}, {c}, {color} bars {on}|\
         ¶[I want|I need|draw] a bar chart {on}. Its three {color} bars are {a}, {b} and {c} high|\
         ¶[how do I draw|can you draw] the values {a}, {b} and {c} as {color} bars {on}|\
         ¶my sales were {a}, {b} and {c}. Show them as three {color} bars from the bottom {on}|\
         ¶please three {color} bar from below with height {a}, {b}, {c} {on}|\
         ¶{color} columns left to right {on}: first {a}, second {b}, third {c} high, from the bottom edge|\
         ¶diagram with three {color} bars {on}, the left one reaches {a}, the middle one {b}, the right one {c}|\
         ¶plot the numbers {a}, {b}, {c} as a picture with {color} bars {on}]",
        slots,
        &format!(
            "let i = floor(uv.x * 3.0);\nlet x = fract(uv.x * 3.0) - 0.5;\nlet height = select(select({c}, {b}, i < 2.0), {a}, i < 1.0);"
        ),
        &colors[0],
        vec![piece(
            &colors[1],
            "step(abs(x), 0.3) * step(1.0 - uv.y, height)",
            move |[x, y]| {
                // The middles of the bars are at a sixth, a half and five sixths.
                let bar = |at: usize| {
                    let middle = (at as f64 + 0.5) / 3.0;
                    ((x - middle).abs() - 0.1).max(1.0 - y - heights[at])
                };
                bar(0).min(bar(1)).min(bar(2))
            },
        )],
    )
}

pub(super) fn staircase(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let count = sampler.int(3, 10);
    slots.value("n", words::count(count));
    let steps = count as f64;
    let n = float(steps);
    let rising = sampler.chance(0.7);
    let (way, along) = if rising {
        (
            "[going up to the right|rising to the right|climbing from left to right]",
            "floor(uv.x * N) + 1.0",
        )
    } else {
        (
            "[going down to the right|falling to the right|descending from left to right]",
            "N - floor(uv.x * N)",
        )
    };
    slots.phrase("way", way);
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "let height = ({}) / {n};\nlet inside = step(1.0 - uv.y, height);\nlet color = mix({}, {}, inside);",
        along.replace('N', &n),
        colors[0].code,
        colors[1].code
    );
    picture(
        Vec::new(),
        "[a {color} staircase of {n} steps {way} {on}|{color} stairs with {n} steps {way} {on}|a {color} flight of {n} stairs {way} {on}|a {color} stair silhouette with {n} equal steps {way} {on}|{n} {color} steps {way} {on}|\
         a picture of {color} stairs, {n} of them, {way} {on}|a {color} area with a stepped top of {n} equal steps {way} {on}|{n} {color} columns like stairs {way} {on}|\
         ¶{color} stairs, {n} steps, {way} {on}|\
         ¶[I want|I need|draw] a picture of {color} stairs {way} {on}. There are {n} steps|\
         ¶[how do I draw|can you draw] {color} stairs with {n} steps {way} {on}|\
         ¶a game level with a {color} staircase of {n} equal steps {way} over the whole screen {on}|\
         ¶please a picture of {color} stair with {n} step, {way} {on}|\
         ¶{n} {color} steps over the full width and height {on}, {way}|\
         ¶fill everything below a stair line of {n} steps {way} as {color} stairs {on}|\
         ¶blocks like in a platformer, {n} {color} columns that make stairs {way} {on}]"
            .into(),
        slots,
        &body,
        move |[x, y]| {
            let step = whole(x * steps)?;
            let count = if rising { step + 1.0 } else { steps - step };
            let height = count / steps;
            // The highest step ends with the picture.
            Some(if below(1.0 - y - height)? > 0.5 { rgb } else { ground })
        },
    )
}

/// A region: its rule, what it is in the program, and a number that is below 0 inside, for a place and the number `k`.
type Region = (&'static str, &'static str, fn(f64, f64, f64) -> f64);

const REGIONS: &[Region] = &[
    (
        "[x*x + y*y|x² + y²|x^2 + y^2] < {k}",
        "x * x + y * y < {k}",
        |x, y, k| x * x + y * y - k,
    ),
    (
        "[x*x + y*y|x² + y²|x^2 + y^2] > {k}",
        "x * x + y * y > {k}",
        |x, y, k| k - x * x - y * y,
    ),
    (
        "abs(x) + abs(y) < {k}",
        "abs(x) + abs(y) < {k}",
        |x, y, k| x.abs() + y.abs() - k,
    ),
    (
        "max(abs(x), abs(y)) < {k}",
        "max(abs(x), abs(y)) < {k}",
        |x, y, k| x.abs().max(y.abs()) - k,
    ),
    ("abs(x * y) < {k}", "abs(x * y) < {k}", |x, y, k| {
        (x * y).abs() - k
    }),
    ("x * y > {k}", "x * y > {k}", |x, y, k| k - x * y),
    ("y > [x*x|x²|x^2] - {k}", "y > x * x - {k}", |x, y, k| {
        x * x - k - y
    }),
    ("y < {k} - [x*x|x²|x^2]", "y < {k} - x * x", |x, y, k| {
        y - k + x * x
    }),
    ("y < {k} * x", "y < {k} * x", |x, y, k| y - k * x),
    ("y > {k} * abs(x)", "y > {k} * abs(x)", |x, y, k| {
        k * x.abs() - y
    }),
    ("abs(y - x) < {k}", "abs(y - x) < {k}", |x, y, k| {
        (y - x).abs() - k
    }),
    ("abs(x + y) < {k}", "abs(x + y) < {k}", |x, y, k| {
        (x + y).abs() - k
    }),
    (
        "abs([x*x - y*y|x² - y²|x^2 - y^2]) < {k}",
        "abs(x * x - y * y) < {k}",
        |x, y, k| (x * x - y * y).abs() - k,
    ),
    (
        "y < {k} * [x*x*x|x³|x^3]",
        "y < {k} * x * x * x",
        |x, y, k| y - k * x * x * x,
    ),
];

pub(super) fn inequality(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let (rule, code, level) = *sampler.pick(REGIONS);
    let number = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8]);
    let k = told("k", number, &mut slots);
    slots.phrase("rule", rule);
    slots.phrase(
        "space",
        "[with x and y from -1 to 1 and y up|, x and y going from -1 to 1, y up|for x and y in -1 to 1, y pointing up|(x, y from -1 to 1, y up)]",
    );
    paint(
        Vec::new(),
        "[the {color} region where {rule} {space} {on}|a {color} region where {rule} {space} {on}|all points with {rule} as a {color} area {space} {on}|the {color} set of points with {rule} {space} {on}|the inequality {rule} as a {color} area {space} {on}|\
         a {color} plot of the inequality {rule} {space} {on}|the {color} solution set of {rule} {space} {on}|a picture of {rule}, a {color} area {space} {on}|\
         ¶{color} region: {rule} {space} {on}|\
         ¶fill the region {rule} {space}, {color} area {on}|\
         ¶plot {rule} as a {color} area {space} {on}|\
         ¶[how do I show|can you show] where {rule} is true as a {color} area {space} {on}|\
         ¶if {rule} the pixel belongs to the {color} area {space} {on}|\
         ¶for math class I need the {color} area of all points where {rule} {space} {on}|\
         ¶the screen is a coordinate system {space}. Points with {rule} are a {color} area {on}|\
         ¶please shade the {color} area where is {rule} {space} {on}|\
         ¶shader picture, {rule} is the {color} part {space} {on}]",
        slots,
        "let x = uv.x * 2.0 - 1.0;\nlet y = 1.0 - uv.y * 2.0;",
        &colors[0],
        vec![piece(
            &colors[1],
            format!("select(0.0, 1.0, {})", code.replace("{k}", &k)),
            move |[x, y]| level(2.0 * x - 1.0, 1.0 - 2.0 * y, number),
        )],
    )
}

/// A figure whose place depends on the size of the screen: statements that compute `p`, and the same place.
fn on_screen(
    phrase: &str,
    mut slots: Slots,
    figure: &Figure,
    (lines, size): (&str, f64),
    place: fn(Pixel) -> Spot,
    sampler: &mut Sampler,
) -> Task {
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let body = format!(
        "{lines}\nlet inside = {};\nlet color = mix({}, {}, inside);\nreturn vec4<f32>(color, 1.0);\n",
        figure.mask("p", size),
        colors[0].code,
        colors[1].code
    );
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb);
    let level = figure.level;
    Task {
        form: Form::Picture,
        modifiers: Vec::new(),
        phrase: phrase.into(),
        slots,
        code: fragment(&[GLOBALS], &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let inside = below(level(place(pixel), size))? > 0.5;
            let [r, g, b] = if inside { rgb } else { ground };
            Some([r, g, b, 1.0])
        })),
    }
}

pub(super) fn true_shape(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let kind = sampler.below(4);
    let figure = &FIGURES[kind];
    slots.phrase("one", figure.nouns);
    slots.phrase(
        "stays",
        [
            "[stays round|is round|looks round]",
            "[stays square|is really square|looks square]",
            "[keeps its shape|stays regular]",
            "[stays round|is round|looks round]",
        ][kind],
    );
    let size = if sampler.chance(0.5) {
        slots.phrase("sized", "");
        0.3
    } else {
        let size = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.35, 0.4, 0.45]);
        slots.value("s", words::decimal(size));
        slots.phrase(
            "sized",
            "[of size {s}|with size {s}|of size {s} times the height]",
        );
        size
    };
    on_screen(
        "[a {color} {one} {sized} that {stays} on a wide screen {on}|a {color} {one} {sized} that {stays} at any aspect ratio {on}|a {color} {one} {sized} corrected for the aspect ratio {on}|an aspect-corrected {color} {one} {sized} {on}|a {color} {one} {sized} with aspect correction from globals.resolution {on}|\
         a {color} {one} {sized} that is not stretched on a non-square screen {on}|a {color} {one} {sized} that {stays} when the window is wider than high {on}|an undistorted {color} {one} {sized} using the resolution {on}|\
         ¶{color} {one} {sized}, aspect corrected {on}|\
         ¶[I want|I need|draw] a {color} {one} {sized} {on}. It {stays} whatever the window size is|\
         ¶[how do I draw|can you draw] a {color} {one} {sized} that {stays} on every screen {on}|\
         ¶on a wide screen my {one} is stretched. Draw a {color} {one} {sized} with the aspect ratio corrected {on}|\
         ¶multiply x by resolution.x / resolution.y, then draw a {color} {one} {sized} {on}|\
         ¶please a {color} {one} {sized} and not deformed when the screen is not square {on}|\
         ¶fix the aspect ratio by globals.resolution, a centered {color} {one} {sized} {on}|\
         ¶a {color} {one} {sized} in the middle {on}, it {stays} on a phone and on a monitor]",
        slots,
        figure,
        (
            "let aspect = globals.resolution.x / globals.resolution.y;\nlet p = (uv - vec2<f32>(0.5, 0.5)) * vec2<f32>(aspect, 1.0);",
            size,
        ),
        |pixel| {
            let [x, y] = pixel.uv.map(|part| f64::from(part) - 0.5);
            let [width, height] = pixel.resolution.map(f64::from);
            [x * width / height, y]
        },
        sampler,
    )
}

pub(super) fn of_pixels(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let kind = sampler.below(3);
    let figure = &FIGURES[kind];
    slots.phrase("one", figure.nouns);
    let number = *sampler.pick(&[8, 10, 12, 16, 20, 24, 25, 30, 32, 40, 50, 64, 100]);
    let pixels = "[pixels|pixels|px]";
    if kind == 0 && sampler.chance(0.3) {
        slots.value("n", words::count(2 * number));
        slots.phrase("sized", format!("a diameter of {{n}} {pixels}"));
    } else if kind == 1 && sampler.chance(0.6) {
        slots.value("n", words::count(2 * number));
        slots.phrase(
            "sized",
            format!("a [side|side length|width] of {{n}} {pixels}"),
        );
    } else {
        let measure = ["a radius", "a half side", "a half diagonal"][kind];
        slots.value("n", words::count(number));
        slots.phrase("sized", format!("{measure} of {{n}} {pixels}"));
    }
    on_screen(
        "[a {color} {one} with {sized} in the center {on}|a centered {color} {one} with {sized} {on}|a {color} {one} in the middle of the screen with {sized} {on}|a {color} {one} that has {sized} on any screen {on}|a {color} {one} with {sized}, centered {on}|\
         a {color} {one} of fixed size with {sized} {on}|a {color} {one} measured in screen pixels, {sized} {on}|a {color} {one}, {sized}, whatever the resolution {on}|\
         ¶{color} {one}, {sized}, centered {on}|\
         ¶[I want|I need|draw] a {color} {one} in the center {on}. It has {sized}|\
         ¶[how do I draw|can you draw] a {color} {one} with {sized} {on}|\
         ¶use globals.resolution to draw a centered {color} {one} with {sized} {on}|\
         ¶my designer says {sized}. A {color} {one} in the middle of the screen {on}|\
         ¶please {color} {one} in the center, it has always {sized} {on}|\
         ¶a {color} {one} in the middle {on}, its size does not depend on the window, it has {sized}|\
         ¶no relative units, a {color} {one} with {sized} in the center {on}]",
        slots,
        figure,
        (
            "let p = (uv - vec2<f32>(0.5, 0.5)) * globals.resolution;",
            number as f64,
        ),
        |pixel| {
            [0, 1].map(|axis: usize| {
                f64::from(pixel.resolution[axis]) * (f64::from(pixel.uv[axis]) - 0.5)
            })
        },
        sampler,
    )
}
