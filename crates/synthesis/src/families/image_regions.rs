//! Effects in parts of an image: windows, circles, bands, stripes, rings, moving spots, bright and dark places.

use super::animation_table::from_center;
use super::effect_masks::one;
use super::effect_tones::share;
use super::effects::{At, LUMA, Rgb, blend, luma};
use super::image_plans::{IMAGE, Kind, Plan, Values, families_of, filled, plan};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

/// What becomes of a colour in a part of the image.
pub(super) struct Change {
    pub(super) name: &'static str,
    /// What is done to the part that is named next.
    pub(super) verb: &'static str,
    /// How the part looks afterwards.
    pub(super) be: &'static str,
    /// The effect as a thing.
    pub(super) noun: &'static str,
    /// An expression of `image`.
    pub(super) code: &'static str,
    pub(super) rule: fn(Rgb) -> Rgb,
}

const CHANGES: [Change; 8] = [
    Change {
        name: "to-grayscale",
        verb: "[desaturate|decolorize|take the color out of|remove all color from|gray out]",
        be: "[grayscale|black and white|colorless|desaturated]",
        noun: "[grayscale|desaturation|a grayscale filter|a black and white filter]",
        code: "vec3<f32>(dot(image, vec3<f32>(0.2126, 0.7152, 0.0722)))",
        rule: |color| [luma(color); 3],
    },
    Change {
        name: "to-negative",
        verb: "[invert|invert|negate|invert the colors of]",
        be: "[inverted|negative|color inverted]",
        noun: "[color inversion|an invert filter|a negative effect|an inversion]",
        code: "vec3<f32>(1.0, 1.0, 1.0) - image",
        rule: |color| color.map(|part| 1.0 - part),
    },
    Change {
        name: "to-half-brightness",
        verb: "[halve the brightness of|multiply by 0.5 the color of|darken by 50%|dim by half]",
        be: "[half as bright|50% darker|at half brightness]",
        noun: "[half brightness|a 50% dimming|a brightness factor of 0.5]",
        code: "image * 0.5",
        rule: |color| color.map(|part| part / 2.0),
    },
    Change {
        name: "to-double-brightness",
        verb: "[double the brightness of|brighten by a factor of two|multiply by 2 the color of]",
        be: "[twice as bright|100% brighter|2x brighter]",
        noun: "[double brightness|a brightness factor of 2|2x brightness]",
        code: "saturate(image * 2.0)",
        rule: |color| color.map(|part| (part + part).clamp(0.0, 1.0)),
    },
    Change {
        name: "to-red-channel",
        verb: "[show only the red channel of|keep just the red of|isolate the red channel of]",
        be: "[reduced to its red channel|red-channel only]",
        noun: "[a red channel isolation|a red-only mask|a filter that passes just red]",
        code: "image * vec3<f32>(1.0, 0.0, 0.0)",
        rule: |[r, _, _]| [r, 0.0, 0.0],
    },
    Change {
        name: "to-green-channel",
        verb: "[show only the green channel of|keep just the green of|isolate the green channel of]",
        be: "[reduced to its green channel|green-channel only]",
        noun: "[a green channel isolation|a green-only mask|a filter that passes just green]",
        code: "image * vec3<f32>(0.0, 1.0, 0.0)",
        rule: |[_, g, _]| [0.0, g, 0.0],
    },
    Change {
        name: "to-blue-channel",
        verb: "[show only the blue channel of|keep just the blue of|isolate the blue channel of]",
        be: "[reduced to its blue channel|blue-channel only]",
        noun: "[a blue channel isolation|a blue-only mask|a filter that passes just blue]",
        code: "image * vec3<f32>(0.0, 0.0, 1.0)",
        rule: |[_, _, b]| [0.0, 0.0, b],
    },
    Change {
        name: "to-bgr",
        verb: "[swap red and blue in|exchange red and blue in|swap the red and blue channels of]",
        be: "[red-blue swapped|bgr instead of rgb]",
        noun: "[a red-blue swap|swapped red and blue channels|a bgr swizzle]",
        code: "image.bgr",
        rule: |[r, g, b]| [b, g, r],
    },
];

/// The usual changes are drawn more often.
pub(super) fn change(sampler: &mut Sampler) -> &'static Change {
    let count = if sampler.chance(0.6) {
        2
    } else {
        CHANGES.len()
    };
    let changes: &'static [Change] = &CHANGES;
    &changes[sampler.below(count)]
}

/// A part of the picture.
pub(super) struct Area {
    pub(super) modifier: &'static str,
    /// Where it is: `in a box`.
    pub(super) place: &'static str,
    /// The part as a thing: `the box in the image`.
    pub(super) part: &'static str,
    pub(super) values: Values,
    /// Statements that declare `inside`.
    pub(super) lines: String,
    pub(super) rule: Box<dyn Fn(&At, Rgb) -> f64 + Send + Sync>,
}

const STILL: &str = "[@verb <part>|@verb <part> and nothing else|@verb {image} [only|just] <at>|make {image} @be <at>|\
     make <part> @be|make only <part> @be|show {image} @be <at> and unchanged [elsewhere|everywhere else]|\
     apply @noun to {image} <at>|apply @noun [only <at>|<at> only] and keep the rest of {image}|\
     put @noun on <part>|limit @noun to <part>|leave {image} as it is except <at>, where it [is|should be] @be|\
     use @noun <at> and the original [elsewhere|everywhere else]|keep {image} but make <part> @be|\
     let <part> [be|look|appear] @be|change <part> to be @be|mask @noun so that it only hits <part>|\
     restrict @noun to <part>|@verb {image} <at>, [the rest stays as it is|nothing else changes]|\
     render {image} with @noun [only|just] <at>|do @noun on {image} <at>|have <part> @be, the rest [normal|untouched]|\
     ¶<at>: @be. everywhere else: {image} as it is|¶{image} stays [normal|the same], only <at> it [is|should be|becomes] @be|¶I want <part> to look @be. the rest [should stay|stays] as it is|\
     ¶<at>, @verb {image}. [elsewhere leave it alone|don't touch the rest]|¶mask: <at>. effect: @noun. [input:|image:] {image}|¶can you @verb <part>, but leave the rest [alone|as it is]|\
     ¶not the whole picture, only <part>: that is where I want @noun|¶why is everything changed? I only want @noun <at>, the rest of {image} should stay normal|\
     ¶apply @noun. but only <at>. otherwise {image} shows [unchanged|normally]|¶<part> should be @be, and beyond that nothing changes|\
     ¶two looks in one picture: <at> it is @be, otherwise it is {image} as it was|¶I'd like to see {image} with @noun, just not all over. it belongs <at>, and nowhere else|\
     ¶mostly normal, but @be <at>. that's how {image} should look|¶how do I @verb {image} just <at>? the remaining pixels keep their color|\
     ¶<at> {image} gets @noun, the other pixels are left as they are|¶mix(original, changed, mask): changed is {image} with @noun, the mask is on <at>, and off elsewhere|\
     ¶effect: @noun. where: <part>. everything else original|¶touch only <part>, with @noun. keep the other pixels|¶the picture is fine except for one thing, it should be @be <at>|\
     ¶@be <at>, original colors elsewhere, done on {image}|¶first sample {image}. then, <at>, apply @noun. [that's all|otherwise output it directly]]";

pub(super) fn area_plan(template: &str, area: Area, sampler: &mut Sampler) -> Plan {
    let Area {
        modifier,
        place,
        part,
        values,
        lines,
        rule,
    } = area;
    let change = change(sampler);
    let phrase = filled(
        template,
        &[
            ("@verb", change.verb),
            ("@be", change.be),
            ("@noun", change.noun),
            ("<at>", place),
            ("<part>", part),
        ],
    );
    let becomes = change.rule;
    let mut plan = plan(
        phrase,
        values,
        format!(
            "{IMAGE}\nlet changed = {};\n{lines}\nlet color = mix(image, changed, inside);",
            change.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            blend(image, becomes(image), rule(at, image))
        }),
    );
    plan.modifiers = vec![change.name];
    plan.modifiers
        .extend(Some(modifier).filter(|name| !name.is_empty()));
    plan
}

const KINDS: [Kind; 17] = [
    Kind {
        name: "window-effect",
        sample: |sampler| area_plan(STILL, window(sampler), sampler),
    },
    Kind {
        name: "around-window-effect",
        sample: |sampler| area_plan(STILL, around_window(sampler), sampler),
    },
    Kind {
        name: "around-circle-effect",
        sample: |sampler| area_plan(STILL, around_circle(sampler), sampler),
    },
    Kind {
        name: "quarter-effect",
        sample: |sampler| area_plan(STILL, quarter(sampler), sampler),
    },
    Kind {
        name: "placed-circle-effect",
        sample: |sampler| area_plan(STILL, placed_circle(sampler), sampler),
    },
    Kind {
        name: "band-effect",
        sample: |sampler| area_plan(STILL, band(sampler), sampler),
    },
    Kind {
        name: "diagonal-half-effect",
        sample: |sampler| area_plan(STILL, diagonal_half(sampler), sampler),
    },
    Kind {
        name: "alternate-stripes-effect",
        sample: |sampler| area_plan(STILL, stripes(sampler), sampler),
    },
    Kind {
        name: "checkerboard-effect",
        sample: |sampler| area_plan(STILL, checkerboard(sampler), sampler),
    },
    Kind {
        name: "ring-effect",
        sample: |sampler| area_plan(STILL, ring(sampler), sampler),
    },
    Kind {
        name: "diamond-effect",
        sample: |sampler| area_plan(STILL, diamond(sampler), sampler),
    },
    Kind {
        name: "border-effect",
        sample: |sampler| area_plan(STILL, border(sampler), sampler),
    },
    Kind {
        name: "moving-circle-effect",
        sample: |sampler| area_plan(STILL, moving_circle(sampler), sampler),
    },
    Kind {
        name: "sliding-comparison",
        sample: |sampler| area_plan(STILL, sliding_split(sampler), sampler),
    },
    Kind {
        name: "scanning-band-effect",
        sample: |sampler| area_plan(STILL, scanning_band(sampler), sampler),
    },
    Kind {
        name: "bright-parts-effect",
        sample: |sampler| area_plan(STILL, bright_parts(sampler), sampler),
    },
    Kind {
        name: "dark-parts-effect",
        sample: |sampler| area_plan(STILL, dark_parts(sampler), sampler),
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

pub(super) fn box_area(width: f64, height: f64) -> (String, impl Fn(&At) -> f64 + Send + Sync) {
    let lines = format!(
        "let offset = abs(uv - vec2<f32>(0.5, 0.5));\n\
         let inside = step(offset.x, {}) * step(offset.y, {});",
        float(width / 2.0),
        float(height / 2.0)
    );
    let rule = move |at: &At| {
        let [x, y] = at.uv.map(|part| 2.0 * (part - 0.5).abs());
        one(x <= width && y <= height)
    };
    (lines, rule)
}

/// Width and height of a window, the names of its variants, and where and what it is.
fn box_size(sampler: &mut Sampler) -> (f64, f64, &'static str) {
    *sampler.pick(&[
        (0.5, 0.5, "square"),
        (0.5, 0.5, "default"),
        (0.3, 0.3, "square"),
        (0.4, 0.4, "square"),
        (0.6, 0.6, "square"),
        (0.6, 0.4, "oblong"),
        (0.4, 0.6, "oblong"),
        (0.8, 0.5, "oblong"),
        (0.5, 0.3, "oblong"),
        (0.8, 0.6, "oblong"),
        (0.3, 0.7, "oblong"),
    ])
}

pub(super) fn window(sampler: &mut Sampler) -> Area {
    let (width, height, modifier) = box_size(sampler);
    let (lines, rule) = box_area(width, height);
    let (place, part) = match modifier {
        "default" => (
            "[inside a square in the middle|inside a centered square|in a square around the center|within a square at the center|in a middle square of half the width and height]",
            "[the square in the middle of {image}|the central square of {image}|a centered square of {image}|the square half the size of {image} at its center]",
        ),
        "square" => (
            "[inside a centered square of side {a}|in a square of {a} around the center|within a {a} by {a} square in the middle|inside a square in the middle, {a} wide|in a centered square with sides of {a}]",
            "[the centered square of side {a} in {image}|a {a} by {a} square in the middle of {image}|the central square, {a} wide, of {image}|the square window of size {a} at the center of {image}]",
        ),
        _ => (
            "[inside a centered rectangle of {a} by {b}|in a {a} x {b} box in the middle|within a rectangle {a} wide and {b} high at the center|inside a {a} by {b} window around the center|in a centered rectangle, width {a}, height {b}]",
            "[the {a} by {b} rectangle in the middle of {image}|a centered box of {image}, {a} wide and {b} high|the {a} x {b} window at the center of {image}|a rectangle of width {a} and height {b} in the middle of {image}]",
        ),
    };
    Area {
        modifier,
        place,
        part,
        values: vec![("a", words::decimal(width)), ("b", words::decimal(height))],
        lines,
        rule: Box::new(move |at, _| rule(at)),
    }
}

fn around_window(sampler: &mut Sampler) -> Area {
    let (width, height, modifier) = box_size(sampler);
    let (lines, rule) = box_area(width, height);
    let (place, part) = match modifier {
        "default" => (
            "[outside a square in the middle|outside a centered square|around a square at the center|everywhere but in a centered square|outside a middle square of half the width and height]",
            "[everything outside a square in the middle of {image}|all of {image} but its central square|the area around a centered square of {image}|what lies outside the central square of {image}]",
        ),
        "square" => (
            "[outside a centered square of side {a}|around a {a} by {a} square in the middle|everywhere but in a centered square of size {a}|outside a square in the middle, {a} wide]",
            "[everything outside a centered square of side {a} in {image}|all of {image} but a {a} by {a} square in the middle|the area around a central square of {image}, {a} wide]",
        ),
        _ => (
            "[outside a centered rectangle of {a} by {b}|around a {a} x {b} box in the middle|everywhere but in a rectangle {a} wide and {b} high at the center|outside a central window, width {a}, height {b}]",
            "[everything outside a {a} by {b} rectangle in the middle of {image}|all of {image} but a centered box, {a} wide and {b} high|the area around a {a} x {b} window at the center of {image}]",
        ),
    };
    let lines = lines.replace("let inside = ", "let inside = 1.0 - ");
    Area {
        modifier,
        place,
        part,
        values: vec![("a", words::decimal(width)), ("b", words::decimal(height))],
        lines,
        rule: Box::new(move |at, _| 1.0 - rule(at)),
    }
}

pub(super) fn around_circle(sampler: &mut Sampler) -> Area {
    let named = sampler.chance(0.65);
    let radius: f64 = if named {
        *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45])
    } else {
        0.3
    };
    let (place, part) = if named {
        (
            "[outside a circle of radius {a}|outside a centered circle, r = {a}|farther than {a} from the center|around a circle with radius {a} in the middle|beyond a radius of {a}|where the distance to the center is above {a}]",
            "[everything outside a circle of radius {a} in {image}|all of {image} but a central disc of radius {a}|what is more than {a} away from the center of {image}|the surroundings of a centered circle of {image}, radius {a}]",
        )
    } else {
        (
            "[outside a circle in the middle|outside a centered circle|around a circle in the middle|everywhere but in a central disc|away from a round area at the center]",
            "[everything outside a circle in the middle of {image}|all of {image} but a round spot in the center|the surroundings of a centered circle in {image}|what is outside the central disc of {image}]",
        )
    };
    Area {
        modifier: "",
        place,
        part,
        values: vec![("a", words::decimal(radius))],
        lines: format!(
            "let inside = step({}, distance(uv, vec2<f32>(0.5, 0.5)));",
            float(radius)
        ),
        rule: Box::new(move |at, _| one(from_center(at.uv) >= radius)),
    }
}

pub(super) fn quarter(sampler: &mut Sampler) -> Area {
    let (modifier, place, part, code, right, bottom) = *sampler.pick(&[
        (
            "top-left",
            "[in the top left quarter|in the upper left quadrant|in the upper-left quarter|in the quarter at the top left|where both x and y are below 0.5]",
            "[the top left quarter of {image}|the upper left quadrant of {image}|the quarter of {image} at the top left|the upper-left quarter of {image}]",
            "step(uv.x, 0.5) * step(uv.y, 0.5)",
            false,
            false,
        ),
        (
            "top-right",
            "[in the top right quarter|in the upper right quadrant|in the upper-right quarter|in the quarter at the top right|where x is above 0.5 and y below]",
            "[the top right quarter of {image}|the upper right quadrant of {image}|the quarter of {image} at the top right|the upper-right quarter of {image}]",
            "step(0.5, uv.x) * step(uv.y, 0.5)",
            true,
            false,
        ),
        (
            "bottom-left",
            "[in the bottom left quarter|in the lower left quadrant|in the lower-left quarter|in the quarter at the bottom left|where x is below 0.5 and y above]",
            "[the bottom left quarter of {image}|the lower left quadrant of {image}|the quarter of {image} at the bottom left|the lower-left quarter of {image}]",
            "step(uv.x, 0.5) * step(0.5, uv.y)",
            false,
            true,
        ),
        (
            "bottom-right",
            "[in the bottom right quarter|in the lower right quadrant|in the lower-right quarter|in the quarter at the bottom right|where both x and y are above 0.5]",
            "[the bottom right quarter of {image}|the lower right quadrant of {image}|the quarter of {image} at the bottom right|the lower-right quarter of {image}]",
            "step(0.5, uv.x) * step(0.5, uv.y)",
            true,
            true,
        ),
    ]);
    Area {
        modifier,
        place,
        part,
        values: Vec::new(),
        lines: format!("let inside = {code};"),
        rule: Box::new(move |at, _| one((at.uv[0] > 0.5) == right && (at.uv[1] > 0.5) == bottom)),
    }
}

pub(super) fn placed_circle(sampler: &mut Sampler) -> Area {
    let x: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8]);
    let y: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8]);
    let radius: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3]);
    Area {
        modifier: "",
        place: "[in a circle of radius {c} around ({a}, {b})|inside a circle at ({a}, {b}) with radius {c}|within {c} of the point ({a}, {b})|in a disc centered at x = {a}, y = {b}, radius {c}|where the distance to ({a}, {b}) is less than {c}]",
        part: "[a circle of {image} at ({a}, {b}) with radius {c}|the disc of radius {c} around ({a}, {b}) in {image}|a round area of {image}, center ({a}, {b}), radius {c}|what is closer than {c} to ({a}, {b}) in {image}]",
        values: vec![
            ("a", vec![x.to_string()]),
            ("b", vec![y.to_string()]),
            ("c", words::decimal(radius)),
        ],
        lines: format!(
            "let inside = step(distance(uv, vec2<f32>({}, {})), {});",
            float(x),
            float(y),
            float(radius)
        ),
        rule: Box::new(move |at, _| one((at.uv[0] - x).hypot(at.uv[1] - y) <= radius)),
    }
}

pub(super) fn band(sampler: &mut Sampler) -> Area {
    let size: f64 = *sampler.pick(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    let upright = sampler.chance(0.5);
    let (modifier, place, part, axis) = if upright {
        (
            "vertical",
            "[in a vertical band of width {a} in the middle|in a centered column {a} wide|within a vertical strip in the middle, {a} wide|inside an upright central stripe of width {a}]",
            "[the vertical band of width {a} in the middle of {image}|a centered column of {image}, {a} wide|the central vertical strip of {image}, width {a}|an upright middle stripe of {image} of width {a}]",
            'x',
        )
    } else {
        (
            "horizontal",
            "[in a horizontal band of height {a} in the middle|in a centered row {a} high|within a horizontal strip in the middle, {a} high|inside a level central stripe of height {a}]",
            "[the horizontal band of height {a} in the middle of {image}|a centered row of {image}, {a} high|the central horizontal strip of {image}, height {a}|a level middle stripe of {image} of height {a}]",
            'y',
        )
    };
    Area {
        modifier,
        place,
        part,
        values: vec![("a", share(size))],
        lines: format!(
            "let inside = step(abs(uv.{axis} - 0.5), {});",
            float(size / 2.0)
        ),
        rule: Box::new(move |at, _| {
            let along = at.uv[usize::from(!upright)];
            one((along - 0.5).abs() <= size / 2.0)
        }),
    }
}

pub(super) fn diagonal_half(sampler: &mut Sampler) -> Area {
    type Half = (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        fn([f64; 2]) -> bool,
    );
    const HALVES: [Half; 4] = [
        (
            "lower-left",
            "[in the lower left triangle|below the diagonal from the top left to the bottom right|in the bottom-left diagonal half|where y is greater than x]",
            "[the lower left triangle of {image}|the diagonal half of {image} at the bottom left|what is below the diagonal from the top left to the bottom right of {image}]",
            "step(uv.x, uv.y)",
            |[x, y]| y > x,
        ),
        (
            "upper-right",
            "[in the upper right triangle|above the diagonal from the top left to the bottom right|in the top-right diagonal half|where x is greater than y]",
            "[the upper right triangle of {image}|the diagonal half of {image} at the top right|what is above the diagonal from the top left to the bottom right of {image}]",
            "step(uv.y, uv.x)",
            |[x, y]| x > y,
        ),
        (
            "lower-right",
            "[in the lower right triangle|below the diagonal from the bottom left to the top right|in the bottom-right diagonal half|where x + y is above 1]",
            "[the lower right triangle of {image}|the diagonal half of {image} at the bottom right|what is below the diagonal from the bottom left to the top right of {image}]",
            "step(1.0, uv.x + uv.y)",
            |[x, y]| x + y > 1.0,
        ),
        (
            "upper-left",
            "[in the upper left triangle|above the diagonal from the bottom left to the top right|in the top-left diagonal half|where x + y is below 1]",
            "[the upper left triangle of {image}|the diagonal half of {image} at the top left|what is above the diagonal from the bottom left to the top right of {image}]",
            "step(uv.x + uv.y, 1.0)",
            |[x, y]| x + y < 1.0,
        ),
    ];
    let (modifier, place, part, code, is_inside) = *sampler.pick(&HALVES);
    Area {
        modifier,
        place,
        part,
        values: Vec::new(),
        lines: format!("let inside = {code};"),
        rule: Box::new(move |at, _| one(is_inside(at.uv))),
    }
}

pub(super) fn stripes(sampler: &mut Sampler) -> Area {
    let count = *sampler.pick(&[4, 6, 8, 10, 12, 16, 20]);
    let upright = sampler.chance(0.6);
    let (modifier, place, part, axis) = if upright {
        (
            "vertical",
            "[in every second of {a} vertical stripes|in every other one of {a} columns|in alternate columns, {a} in all|in every second column of {a}]",
            "[every second of {a} vertical stripes of {image}|every other column of {image} out of {a}|alternate vertical stripes of {image}, {a} altogether]",
            'x',
        )
    } else {
        (
            "horizontal",
            "[in every second of {a} horizontal stripes|in every other one of {a} rows|in alternate rows, {a} in all|in every second row of {a}]",
            "[every second of {a} horizontal stripes of {image}|every other row of {image} out of {a}|alternate horizontal stripes of {image}, {a} altogether]",
            'y',
        )
    };
    let number = count as f64;
    Area {
        modifier,
        place,
        part,
        values: vec![("a", words::count(count))],
        lines: format!("let inside = floor(uv.{axis} * {}) % 2.0;", float(number)),
        rule: Box::new(move |at, _| {
            let stripe = (at.uv[usize::from(!upright)] * number).floor() as i64;
            one(stripe.rem_euclid(2) == 1)
        }),
    }
}

pub(super) fn checkerboard(sampler: &mut Sampler) -> Area {
    let count = *sampler.pick(&[2, 4, 5, 6, 8, 10, 12, 16]);
    let number = f64::from(count);
    Area {
        modifier: "",
        place: "[in every second square of a {a} checkerboard|on the odd squares of a {a} checkerboard|in a {a} checkerboard pattern|in alternate cells of a {a} grid|on every other field of a {a} chessboard]",
        part: "[every second square of {image} in a {a} checkerboard|every other cell of a {a} grid over {image}|alternate squares of {image}, {a} squares in all|the odd fields of a {a} chessboard on {image}]",
        values: vec![(
            "a",
            vec![
                format!("{count}x{count}"),
                format!("{count} by {count}"),
                format!("{count} × {count}"),
            ],
        )],
        lines: format!(
            "let cell = floor(uv * {});\nlet inside = (cell.x + cell.y) % 2.0;",
            float(number)
        ),
        rule: Box::new(move |at, _| {
            let [x, y] = at.uv.map(|part| (part * number).floor() as i64);
            one(x.rem_euclid(2) != y.rem_euclid(2))
        }),
    }
}

pub(super) fn ring(sampler: &mut Sampler) -> Area {
    let (inner, outer) = *sampler.pick(&[
        (0.1, 0.2),
        (0.1, 0.3),
        (0.2, 0.3),
        (0.2, 0.4),
        (0.25, 0.35),
        (0.3, 0.4),
        (0.15, 0.45),
    ]);
    Area {
        modifier: "",
        place: "[in a ring between the radii {a} and {b}|inside a ring from radius {a} to {b}|between {a} and {b} from the center|in an annulus with inner radius {a} and outer radius {b}|where the distance to the center is from {a} to {b}]",
        part: "[the ring of {image} between radius {a} and {b}|an annulus of {image}, inner radius {a}, outer radius {b}|the round band from {a} to {b} around the center of {image}|a ring around the center of {image}, r from {a} to {b}]",
        values: vec![("a", words::decimal(inner)), ("b", words::decimal(outer))],
        lines: format!(
            "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step({}, d) * step(d, {});",
            float(inner),
            float(outer)
        ),
        rule: Box::new(move |at, _| one((inner..=outer).contains(&from_center(at.uv)))),
    }
}

fn diamond(sampler: &mut Sampler) -> Area {
    let named = sampler.chance(0.6);
    let size: f64 = if named {
        *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4, 0.5])
    } else {
        0.4
    };
    let (place, part) = if named {
        (
            "[inside a centered diamond of size {a}|in a diamond that reaches {a} from the center|within a rhombus of radius {a} in the middle|where abs(x) + abs(y) from the center is below {a}]",
            "[a diamond in the middle of {image}, size {a}|the centered diamond of {image} that reaches {a} out|a rhombus of radius {a} at the center of {image}]",
        )
    } else {
        (
            "[inside a diamond in the middle|in a centered diamond|within a diamond shape at the center|inside a rhombus in the middle]",
            "[a diamond in the middle of {image}|the centered diamond of {image}|a rhombus at the center of {image}]",
        )
    };
    Area {
        modifier: "",
        place,
        part,
        values: vec![("a", words::decimal(size))],
        lines: format!(
            "let inside = step(abs(uv.x - 0.5) + abs(uv.y - 0.5), {});",
            float(size)
        ),
        rule: Box::new(move |at, _| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            one(x + y <= size)
        }),
    }
}

pub(super) fn border(sampler: &mut Sampler) -> Area {
    let width: f64 = *sampler.pick(&[0.05, 0.1, 0.12, 0.15, 0.2, 0.25]);
    Area {
        modifier: "",
        place: "[in a border of {a} along the edges|within {a} of the edges|along the rim, {a} wide|in the outer {a} on every side|less than {a} away from an edge]",
        part: "[the border of {image}, {a} wide|the outer {a} of {image} on each side|a rim of width {a} around {image}|the margin of {a} along the edges of {image}]",
        values: vec![("a", share(width))],
        lines: format!(
            "let inside = step(0.5 - {}, max(abs(uv.x - 0.5), abs(uv.y - 0.5)));",
            float(width)
        ),
        rule: Box::new(move |at, _| {
            let [x, y] = at.uv.map(|part| part.min(1.0 - part));
            one(x.min(y) <= width)
        }),
    }
}

fn moving_circle(sampler: &mut Sampler) -> Area {
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.1, 0.15, 0.25, 0.3])
    } else {
        0.2
    };
    let (place, part) = if named {
        (
            "[in a circle of radius {a} that travels around the center over time|inside a spot of radius {a} that circles around the middle with time|within {a} of a point that orbits the center over time|in a disc, radius {a}, that moves in a circle over time]",
            "[a circle of radius {a} that travels around the center of {image} over time|a spot, {a} in radius, that circles over {image} with time|a round area of radius {a} orbiting the middle of {image}]",
        )
    } else {
        (
            "[in a circle that travels around the center over time|inside a spot that circles around the middle with time|in a disc that orbits the center over time|in a round spot that keeps moving in a circle]",
            "[a circle that travels around the center of {image} over time|a spot that circles over {image} with time|a round area orbiting the middle of {image}]",
        )
    };
    Area {
        modifier: "",
        place,
        part,
        values: vec![("a", words::decimal(radius))],
        lines: format!(
            "let center = vec2<f32>(0.5, 0.5) + vec2<f32>(cos(time), sin(time)) * 0.25;\n\
             let inside = step(distance(uv, center), {});",
            float(radius)
        ),
        rule: Box::new(move |at, _| {
            let (y, x) = at.time.sin_cos();
            let [u, v] = at.uv;
            one((u - 0.5 - x / 4.0).hypot(v - 0.5 - y / 4.0) <= radius)
        }),
    }
}

fn sliding_split(sampler: &mut Sampler) -> Area {
    let upright = sampler.chance(0.3);
    let (modifier, place, part, axis) = if upright {
        (
            "vertical",
            "[above a line that slides up and down over time|above a moving before and after split|over a horizontal divider that goes up and down with time|above a split at 0.5 + 0.5 * sin(time)]",
            "[the part of {image} above a line that slides up and down over time|what is above a moving horizontal split of {image}|the upper part of {image}, with a divider swinging up and down]",
            'y',
        )
    } else {
        (
            "horizontal",
            "[left of a line that slides back and forth over time|left of a moving before and after slider|to the left of a vertical divider that swings with time|left of a split at 0.5 + 0.5 * sin(time)]",
            "[the part of {image} left of a line that slides back and forth over time|what is left of a moving comparison slider on {image}|the left part of {image}, with a split swinging left and right]",
            'x',
        )
    };
    Area {
        modifier,
        place,
        part,
        values: Vec::new(),
        lines: format!("let split = 0.5 + 0.5 * sin(time);\nlet inside = step(uv.{axis}, split);"),
        rule: Box::new(move |at, _| {
            one(at.uv[usize::from(upright)] <= f64::midpoint(1.0, at.time.sin()))
        }),
    }
}

fn scanning_band(sampler: &mut Sampler) -> Area {
    let upright = sampler.chance(0.5);
    let (modifier, place, part, axis) = if upright {
        (
            "vertical",
            "[in a horizontal bar that scans from top to bottom every 2 seconds|in a bar that runs down again and again in two seconds|within a level scanner bar that moves down over time, 2 seconds a pass]",
            "[a horizontal bar of {image} that scans from top to bottom every 2 seconds|a bar that runs down over {image} again and again in two seconds|a level scanner bar moving down {image}, 2 seconds a pass]",
            'y',
        )
    } else {
        (
            "horizontal",
            "[in a vertical bar that scans from left to right every 2 seconds|in a bar that runs to the right again and again in two seconds|within an upright scanner bar that moves right over time, 2 seconds a pass]",
            "[a vertical bar of {image} that scans from left to right every 2 seconds|a bar that runs right over {image} again and again in two seconds|an upright scanner bar moving right over {image}, 2 seconds a pass]",
            'x',
        )
    };
    Area {
        modifier,
        place,
        part,
        values: Vec::new(),
        lines: format!("let inside = step(abs(uv.{axis} - fract(time * 0.5)), 0.1);"),
        rule: Box::new(move |at, _| {
            let middle = (at.time / 2.0).rem_euclid(1.0);
            one((at.uv[usize::from(upright)] - middle).abs() <= 0.1)
        }),
    }
}

pub(super) fn bright_parts(sampler: &mut Sampler) -> Area {
    let limit = *sampler.pick(&[0.4, 0.5, 0.6, 0.7, 0.75, 0.8]);
    Area {
        modifier: "",
        place: "[where the luma is above {a}|where the luma exceeds {a}|in pixels with a luminance over {a}|at every pixel whose luma is more than {a}|where the weighted brightness is greater than {a}]",
        part: "[the pixels of {image} with a luminance above {a}|all pixels of {image} with a luma above {a}|the highlights of {image} with a luma over {a}|what has a luminance over {a} in {image}]",
        values: vec![("a", words::decimal(limit))],
        lines: format!("let inside = step({}, dot(image, {LUMA}));", float(limit)),
        rule: Box::new(move |_, image| one(luma(image) >= limit)),
    }
}

pub(super) fn dark_parts(sampler: &mut Sampler) -> Area {
    let limit = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6]);
    Area {
        modifier: "",
        place: "[where the luma is below {a}|where the luma is less than {a}|in pixels with a luminance under {a}|at every pixel whose luma is smaller than {a}|where the weighted brightness is lower than {a}]",
        part: "[the pixels of {image} with a luminance below {a}|all pixels of {image} with a luma below {a}|the shadows of {image} with a luma under {a}|what has a luminance under {a} in {image}]",
        values: vec![("a", words::decimal(limit))],
        lines: format!("let inside = step(dot(image, {LUMA}), {});", float(limit)),
        rule: Box::new(move |_, image| one(luma(image) <= limit)),
    }
}
