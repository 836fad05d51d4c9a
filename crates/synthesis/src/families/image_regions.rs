//! Effects in parts of an image: windows, corners, stripes, wipes, lenses, and colours that differ from part to part.

use super::effects::{At, LUMA, Look, Rgb, SourceRule, blend, luma};
use crate::code::{GLOBALS, SOURCE, float, fragment, with_time};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task, Texture};
use crate::wording::Slots;
use crate::words;

/// What slots say, by name.
pub(super) type Values = Vec<(&'static str, Vec<String>)>;

/// An effect with its values.
pub(super) struct Plan {
    pub(super) modifiers: Vec<&'static str>,
    /// A command; `{image}` is the image.
    pub(super) phrase: String,
    pub(super) values: Values,
    /// Functions in front of the entry point.
    pub(super) functions: &'static str,
    /// Statements that declare `color`.
    pub(super) body: String,
    pub(super) rule: SourceRule,
}

/// An effect that is a family.
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) sample: fn(&mut Sampler) -> Plan,
}

/// The statement that looks at the image where the pixel is.
pub(super) const IMAGE: &str = "let image = textureSample(source, source_sampler, uv).rgb;";

pub(super) fn plan(
    phrase: impl Into<String>,
    values: Values,
    body: impl Into<String>,
    rule: SourceRule,
) -> Plan {
    Plan {
        modifiers: Vec::new(),
        phrase: phrase.into(),
        values,
        functions: "",
        body: body.into(),
        rule,
    }
}

/// The template with each of the markers replaced.
pub(super) fn filled(template: &str, markers: &[(&str, &str)]) -> String {
    let text = template.to_string();
    markers
        .iter()
        .fold(text, |text, (marker, part)| text.replace(marker, part))
}

pub(super) fn one(is_so: bool) -> f64 {
    f64::from(u8::from(is_so))
}

/// How far a place is from the middle.
pub(super) fn from_center([x, y]: [f64; 2]) -> f64 {
    (x - 0.5).hypot(y - 0.5)
}

/// A whole number of seconds and how it is written.
pub(super) fn seconds(sampler: &mut Sampler) -> (f64, Vec<String>) {
    let count = *sampler.pick(&[1, 2, 3, 4, 5, 8, 10]);
    let unit = if count == 1 { "second" } else { "seconds" };
    let ways = words::count(count)
        .into_iter()
        .map(|number| format!("{number} {unit}"))
        .collect();
    (count as f64, ways)
}

pub(super) fn families_of(kinds: &'static [Kind]) -> Vec<Family> {
    kinds
        .iter()
        .map(|kind| {
            Family::new("effects", kind.name, move |sampler| {
                task((kind.sample)(sampler))
            })
        })
        .collect()
}

fn task(plan: Plan) -> Task {
    let Plan {
        modifiers,
        phrase,
        values,
        functions,
        body,
        rule,
    } = plan;
    let body = with_time(&format!("{body}\nreturn vec4<f32>(color, 1.0);\n"));
    let mut declarations = Vec::new();
    if body.contains("globals.") {
        declarations.push(GLOBALS);
    }
    declarations.push(SOURCE);
    declarations.extend(Some(functions).filter(|text| !text.is_empty()));
    let mut slots = Slots::default();
    slots.phrase(
        "image",
        "[the image|the image|the image|the picture|the picture|the texture|the photo|the source image|my image|\
         the input image|the input texture|this image|my picture|the video frame|the source texture|the frame]",
    );
    for (name, ways) in values {
        slots.value(name, ways);
    }
    Task {
        form: Form::Effect,
        modifiers,
        phrase,
        slots,
        code: fragment(&declarations, &body),
        check: Check::Image(Box::new(move |pixel, texture| {
            decided(&*rule, pixel, texture)
        })),
    }
}

/// The colour, or nothing where a place or a colour a little beside it makes another one.
fn decided(
    rule: &(dyn Fn(&At, Look<'_>) -> Rgb + Send + Sync),
    pixel: Pixel,
    texture: Texture<'_>,
) -> Option<[f32; 4]> {
    const PLACES: [[f64; 2]; 2] = [[1e-5, 0.6e-5], [-1e-5, -0.6e-5]];
    const SHIFT: f64 = 4.5e-3;
    const JUMP: f64 = 0.08;
    let at = At {
        uv: pixel.uv.map(f64::from),
        time: pixel.time.into(),
        resolution: pixel.resolution.map(f64::from),
    };
    let look = |[u, v]: [f64; 2]| -> Rgb {
        let [r, g, b, _] = texture([u as f32, v as f32]).map(f64::from);
        [r, g, b]
    };
    let color = rule(&at, &look);
    let jumps = |other: Rgb| (0..3).any(|part| (color[part] - other[part]).abs() > JUMP);
    for [x, y] in PLACES {
        let beside = At {
            uv: [at.uv[0] + x, at.uv[1] + y],
            ..at
        };
        if jumps(rule(&beside, &look)) {
            return None;
        }
    }
    for part in 0..3 {
        for shift in [-SHIFT, SHIFT] {
            let shifted = |place: [f64; 2]| -> Rgb {
                let mut color = look(place);
                color[part] += shift;
                color
            };
            if jumps(rule(&at, &shifted)) {
                return None;
            }
        }
    }
    let [r, g, b] = color.map(|part| part as f32);
    Some([r, g, b, 1.0])
}

/// What becomes of a colour in a part of the image.
struct Change {
    name: &'static str,
    /// What is done to the part that is named next.
    verb: &'static str,
    /// How the part looks afterwards.
    be: &'static str,
    /// The effect as a thing.
    noun: &'static str,
    /// An expression of `image`.
    code: &'static str,
    rule: fn(Rgb) -> Rgb,
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
fn change(sampler: &mut Sampler) -> &'static Change {
    let count = if sampler.chance(0.6) {
        2
    } else {
        CHANGES.len()
    };
    let changes: &'static [Change] = &CHANGES;
    &changes[sampler.below(count)]
}

/// A part of the picture.
struct Area {
    modifier: &'static str,
    /// Where it is: `in a box`.
    place: &'static str,
    /// The part as a thing: `the box in the image`.
    part: &'static str,
    values: Values,
    /// Statements that declare `inside`.
    lines: String,
    rule: Box<dyn Fn(&At, Rgb) -> f64 + Send + Sync>,
}

const STILL: &str = "[@verb <part>|@verb <part> and nothing else|@verb {image} [only|just] <at>|make {image} @be <at>|\
     make <part> @be|make only <part> @be|show {image} @be <at> and unchanged [elsewhere|everywhere else]|\
     apply @noun to {image} <at>|apply @noun [only <at>|<at> only] and keep the rest of {image}|\
     put @noun on <part>|limit @noun to <part>|leave {image} as it is except <at>, where it [is|should be] @be|\
     use @noun <at> and the original [elsewhere|everywhere else]|keep {image} but make <part> @be|\
     let <part> [be|look|appear] @be|change <part> to be @be|mask @noun so that it only hits <part>|\
     restrict @noun to <part>|@verb {image} <at>, [the rest stays as it is|nothing else changes]|\
     render {image} with @noun [only|just] <at>|do @noun on {image} <at>|have <part> @be, the rest [normal|untouched]]";

const MOVING: &str = "[@verb {image} <at>|make {image} @be <at>|let {image} become @be <at>|apply @noun to {image} <at>|\
     bring in @noun on {image} <at>|reveal a version of {image} that is @be <at>|go from {image} to @noun <at>|\
     [blend|switch] over from {image} to @noun <at>|introduce @noun on {image} <at>|change {image} to be @be <at>|\
     do a transition of {image} to @noun <at>|animate @noun [across|over] {image} <at>|start with {image} and make it @be <at>|\
     replace {image} by a version that is @be <at>|let @noun take over {image} <at>|show {image}, becoming @be <at>|\
     transition {image} to be @be <at>|progressively @verb {image} <at>]";

fn area_plan(template: &str, area: Area, sampler: &mut Sampler) -> Plan {
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

const KINDS: [Kind; 40] = [
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
    Kind {
        name: "effect-wipe",
        sample: |sampler| area_plan(MOVING, wipe(sampler), sampler),
    },
    Kind {
        name: "effect-iris",
        sample: |sampler| area_plan(MOVING, iris(sampler), sampler),
    },
    Kind {
        name: "effect-blinds",
        sample: |sampler| area_plan(MOVING, blinds(sampler), sampler),
    },
    Kind {
        name: "effect-clock-wipe",
        sample: |sampler| area_plan(MOVING, clock(sampler), sampler),
    },
    Kind {
        name: "effect-crossfade",
        sample: |sampler| area_plan(MOVING, crossfade(sampler), sampler),
    },
    Kind {
        name: "color-wipe",
        sample: |sampler| cover(wipe(sampler), sampler),
    },
    Kind {
        name: "color-iris",
        sample: |sampler| cover(iris(sampler), sampler),
    },
    Kind {
        name: "color-blinds",
        sample: |sampler| cover(blinds(sampler), sampler),
    },
    Kind {
        name: "color-clock-wipe",
        sample: |sampler| cover(clock(sampler), sampler),
    },
    Kind {
        name: "two-effects-in-halves",
        sample: two_effects,
    },
    Kind {
        name: "two-filters-in-halves",
        sample: two_filters,
    },
    Kind {
        name: "four-filters-in-quarters",
        sample: four_filters,
    },
    Kind {
        name: "pop-art",
        sample: pop_art,
    },
    Kind {
        name: "channels-in-thirds",
        sample: channel_thirds,
    },
    Kind {
        name: "image-spotlight",
        sample: spotlight,
    },
    Kind {
        name: "round-crop",
        sample: round_crop,
    },
    Kind {
        name: "diamond-crop",
        sample: diamond_crop,
    },
    Kind {
        name: "rounded-corners",
        sample: rounded_corners,
    },
    Kind {
        name: "magnifier",
        sample: magnifier,
    },
    Kind {
        name: "picture-in-picture",
        sample: picture_in_picture,
    },
    Kind {
        name: "censored-window",
        sample: censored,
    },
    Kind {
        name: "fade-toward-side",
        sample: fade_toward_side,
    },
    Kind {
        name: "color-by-distance",
        sample: color_by_distance,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

fn box_area(width: f64, height: f64) -> (String, impl Fn(&At) -> f64 + Send + Sync) {
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

fn window(sampler: &mut Sampler) -> Area {
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

fn around_circle(sampler: &mut Sampler) -> Area {
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

fn quarter(sampler: &mut Sampler) -> Area {
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

fn placed_circle(sampler: &mut Sampler) -> Area {
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

fn band(sampler: &mut Sampler) -> Area {
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
        values: vec![("a", super::effect_tones::share(size))],
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

fn diagonal_half(sampler: &mut Sampler) -> Area {
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

fn stripes(sampler: &mut Sampler) -> Area {
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

fn checkerboard(sampler: &mut Sampler) -> Area {
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

fn ring(sampler: &mut Sampler) -> Area {
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

fn border(sampler: &mut Sampler) -> Area {
    let width: f64 = *sampler.pick(&[0.05, 0.1, 0.12, 0.15, 0.2, 0.25]);
    Area {
        modifier: "",
        place: "[in a border of {a} along the edges|within {a} of the edges|along the rim, {a} wide|in the outer {a} on every side|less than {a} away from an edge]",
        part: "[the border of {image}, {a} wide|the outer {a} of {image} on each side|a rim of width {a} around {image}|the margin of {a} along the edges of {image}]",
        values: vec![("a", super::effect_tones::share(width))],
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

fn bright_parts(sampler: &mut Sampler) -> Area {
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

fn dark_parts(sampler: &mut Sampler) -> Area {
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

/// The statement of how much of a transition is done.
fn progress_line(duration: f64) -> String {
    format!("let progress = saturate(time / {});", float(duration))
}

fn progress(at: &At, duration: f64) -> f64 {
    (at.time / duration).clamp(0.0, 1.0)
}

fn wipe(sampler: &mut Sampler) -> Area {
    let (duration, ways) = seconds(sampler);
    let (modifier, place, code, axis, backwards) = *sampler.pick(&[
        (
            "left-to-right",
            "[from left to right [in|over|within] {t}|with a wipe from the left [in|over] {t}|with a left to right wipe of {t}|, wiping from the left edge to the right within {t}]",
            "step(uv.x, progress)",
            0,
            false,
        ),
        (
            "right-to-left",
            "[from right to left [in|over|within] {t}|with a wipe from the right [in|over] {t}|with a right to left wipe of {t}|, wiping from the right edge to the left within {t}]",
            "step(1.0 - progress, uv.x)",
            0,
            true,
        ),
        (
            "top-to-bottom",
            "[from top to bottom [in|over|within] {t}|with a wipe from the top [in|over] {t}|with a top to bottom wipe of {t}|, wiping from the top edge down within {t}]",
            "step(uv.y, progress)",
            1,
            false,
        ),
        (
            "bottom-to-top",
            "[from bottom to top [in|over|within] {t}|with a wipe from the bottom [in|over] {t}|with a bottom to top wipe of {t}|, wiping from the bottom edge up within {t}]",
            "step(1.0 - progress, uv.y)",
            1,
            true,
        ),
    ]);
    Area {
        modifier,
        place,
        part: "",
        values: vec![("t", ways)],
        lines: format!("{}\nlet inside = {code};", progress_line(duration)),
        rule: Box::new(move |at, _| {
            let along = at.uv[axis];
            let along = if backwards { 1.0 - along } else { along };
            one(along <= progress(at, duration))
        }),
    }
}

fn iris(sampler: &mut Sampler) -> Area {
    let (duration, ways) = seconds(sampler);
    let closing = sampler.chance(0.4);
    let (modifier, place, code) = if closing {
        (
            "from-corners",
            "[from the corners inward [in|over|within] {t}|in a circle that closes on the center [in|over] {t}|with an iris closing toward the middle within {t}|, with a round hole that shrinks to nothing in {t}]",
            "step(0.75 * (1.0 - progress), distance(uv, vec2<f32>(0.5, 0.5)))",
        )
    } else {
        (
            "from-center",
            "[from the center outward [in|over|within] {t}|in a circle that grows from the center [in|over] {t}|with an iris opening from the middle within {t}|, with a growing disc that fills everything in {t}]",
            "step(distance(uv, vec2<f32>(0.5, 0.5)), 0.75 * progress)",
        )
    };
    Area {
        modifier,
        place,
        part: "",
        values: vec![("t", ways)],
        lines: format!("{}\nlet inside = {code};", progress_line(duration)),
        rule: Box::new(move |at, _| {
            let done = progress(at, duration);
            let radius = from_center(at.uv);
            one(if closing {
                radius >= 0.75 - 0.75 * done
            } else {
                radius <= 0.75 * done
            })
        }),
    }
}

fn blinds(sampler: &mut Sampler) -> Area {
    let (duration, ways) = seconds(sampler);
    let count = *sampler.pick(&[4, 5, 6, 8, 10, 12]);
    let upright = sampler.chance(0.5);
    let (modifier, place, axis) = if upright {
        (
            "vertical",
            "[with {n} vertical blinds [in|over|within] {t}|in {n} vertical strips that widen to the right [in|over] {t}|through {n} upright slats [in|within] {t}]",
            'x',
        )
    } else {
        (
            "horizontal",
            "[with {n} horizontal blinds [in|over|within] {t}|in {n} horizontal strips that grow downward [in|over] {t}|through {n} level slats [in|within] {t}]",
            'y',
        )
    };
    let number = count as f64;
    Area {
        modifier,
        place,
        part: "",
        values: vec![("t", ways), ("n", words::count(count))],
        lines: format!(
            "{}\nlet inside = step(fract(uv.{axis} * {}), progress);",
            progress_line(duration),
            float(number)
        ),
        rule: Box::new(move |at, _| {
            let within = (at.uv[usize::from(!upright)] * number).rem_euclid(1.0);
            one(within <= progress(at, duration))
        }),
    }
}

fn clock(sampler: &mut Sampler) -> Area {
    use std::f64::consts::TAU;
    let (duration, ways) = seconds(sampler);
    Area {
        modifier: "",
        place: "[clockwise from 12 o'clock [in|over|within] {t}|with a clock wipe of {t}|like a clock hand that sweeps once around in {t}|with a radial sweep, clockwise from the top, [in|within] {t}|in a growing pie slice from the top, clockwise, over {t}]",
        part: "",
        values: vec![("t", ways)],
        lines: format!(
            "{}\nlet offset = uv - vec2<f32>(0.5, 0.5);\n\
             let turn = fract(atan2(offset.x, -offset.y) / 6.2831853 + 1.0);\n\
             let inside = step(turn, progress);",
            progress_line(duration)
        ),
        rule: Box::new(move |at, _| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            // The angle from the right edge, against the clock, as on paper.
            let paper = (-y).atan2(x);
            let turn = ((TAU / 4.0 - paper) / TAU).rem_euclid(1.0);
            one(turn <= progress(at, duration))
        }),
    }
}

fn crossfade(sampler: &mut Sampler) -> Area {
    let (duration, ways) = seconds(sampler);
    Area {
        modifier: "",
        place: "[gradually over {t}|[slowly|smoothly] within {t}|with a [linear cross-fade|cross-fade|linear fade] of {t}|bit by bit in {t}|, fading linearly over {t}|steadily during the first {t}]",
        part: "",
        values: vec![("t", ways)],
        lines: format!("let inside = saturate(time / {});", float(duration)),
        rule: Box::new(move |at, _| progress(at, duration)),
    }
}

/// The part filled with a colour.
fn cover(area: Area, sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[cover {image} with {fill} <at>|fill {image} with {fill} <at>|make a {fill} transition over {image} <at>|\
         hide {image} behind {fill} <at>|let {fill} take over {image} <at>|replace {image} by {fill} <at>|replace {image} with solid {fill} <at>|\
         transition from {image} to {fill} <at>|go from {image} to solid {fill} <at>|let {image} disappear under {fill} <at>|\
         end {image} in {fill} <at>|leave {image} for a {fill} screen <at>|swap {image} for plain {fill} <at>|\
         overlay {image} with {fill} <at>|let a {fill} layer spread over {image} <at>|switch from {image} to a {fill} screen <at>|\
         paint over {image} in {fill} <at>|bring {fill} in over {image} <at>]";
    let fill = Color::sample(sampler);
    let Area {
        modifier,
        place,
        mut values,
        lines,
        rule,
        ..
    } = area;
    let rgb = fill.rgb.map(f64::from);
    values.push(("fill", fill.ways));
    let mut plan = plan(
        filled(TEMPLATE, &[("<at>", place)]),
        values,
        format!(
            "{IMAGE}\n{lines}\nlet color = mix(image, {}, inside);",
            fill.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            blend(image, rgb, rule(at, image))
        }),
    );
    plan.modifiers
        .extend(Some(modifier).filter(|name| !name.is_empty()));
    plan
}

/// The two halves: their names, the axis, and the name of the cut.
fn halves(sampler: &mut Sampler) -> (&'static str, [&'static str; 2], char, usize) {
    *sampler.pick(&[
        ("left-and-right", ["left", "right"], 'x', 0),
        ("left-and-right", ["left", "right"], 'x', 0),
        ("top-and-bottom", ["[top|upper]", "[bottom|lower]"], 'y', 1),
    ])
}

fn two_effects(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[make the <1> half of {image} @be1 and the <2> half @be2|@verb1 the <1> half of {image} and @verb2 the <2> half|\
         apply @noun1 to the <1> half of {image} and @noun2 to the <2> half|split {image} into two halves, the <1> one @be1, the <2> one @be2|\
         show the <1> half of {image} @be1, the <2> half @be2|use @noun1 on the <1> side of {image} and @noun2 on the <2> side|\
         put @noun1 on the <1> half and @noun2 on the <2> half of {image}|do a split screen of {image}, <1> half @be1, <2> half @be2|\
         compare two effects on {image}, @noun1 in the <1> half and @noun2 in the <2> half|@verb2 the <2> half of {image}, @verb1 the <1> one|\
         render {image} with @noun1 in the <1> half and with @noun2 in the <2> half|let the <1> half of {image} be @be1 and the <2> one @be2|\
         divide {image} at 0.5 into a <1> half with @noun1 and a <2> half with @noun2|cut {image} in two, @be1 in the <1> half and @be2 in the <2> half|\
         treat the halves of {image} differently, @noun1 for the <1> one, @noun2 for the <2> one|give the <1> half of {image} @noun1 and the <2> half @noun2]";
    let first = change(sampler);
    let second = loop {
        let second = change(sampler);
        if second.name != first.name {
            break second;
        }
    };
    let (modifier, [one_side, other_side], axis, at_axis) = halves(sampler);
    let (here, there) = (first.rule, second.rule);
    let phrase = filled(
        TEMPLATE,
        &[
            ("@verb1", first.verb),
            ("@verb2", second.verb),
            ("@be1", first.be),
            ("@be2", second.be),
            ("@noun1", first.noun),
            ("@noun2", second.noun),
            ("<1>", one_side),
            ("<2>", other_side),
        ],
    );
    let mut plan = plan(
        phrase,
        Vec::new(),
        format!(
            "{IMAGE}\nlet first = {};\nlet second = {};\nlet color = mix(first, second, step(0.5, uv.{axis}));",
            first.code, second.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            if at.uv[at_axis] < 0.5 {
                here(image)
            } else {
                there(image)
            }
        }),
    );
    plan.modifiers = vec![modifier, first.name];
    plan
}

fn times(image: Rgb, glass: Rgb) -> Rgb {
    [0, 1, 2].map(|part| image[part] * glass[part])
}

fn two_filters(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[[filter|multiply] the <1> half of {image} with {a} and the <2> half with {b}|put a {a} filter on the <1> half of {image} and a {b} one on the <2>|\
         use {a} glass for the <1> half of {image} and {b} glass for the <2> half|look at {image} through {a} on the <1> and {b} on the <2> side|\
         show {image} through two color filters, {a} in the <1> half and {b} in the <2>|multiply {image} by {a} in the <1> half, by {b} in the <2> half|\
         split {image} into a {a} filtered <1> half and a {b} filtered <2> half|apply two gels to {image}, {a} for the <1> half, {b} for the <2>|\
         let the <1> half of {image} be lit in {a} and the <2> half in {b}|view {image} through glasses that are {a} on the <1> side and {b} on the <2>|\
         shine {a} light on the <1> half and {b} light on the <2> half of {image}|color filter {image}, {a} in the <1> half, {b} in the <2> one|\
         hold {a} cellophane over the <1> half of {image} and {b} cellophane over the <2>|modulate {image} with {a} in the <1> half and {b} in the <2> half|\
         give the <1> half of {image} a {a} filter and the <2> half a {b} filter|do a two-tone split of {image}, multiplied with {a} in the <1> half and {b} in the <2>]";
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let (modifier, [one_side, other_side], axis, at_axis) = halves(sampler);
    let (here, there) = (first.rgb.map(f64::from), second.rgb.map(f64::from));
    let mut plan = plan(
        filled(TEMPLATE, &[("<1>", one_side), ("<2>", other_side)]),
        vec![("a", first.ways), ("b", second.ways)],
        format!(
            "{IMAGE}\nlet tint = mix({}, {}, step(0.5, uv.{axis}));\nlet color = image * tint;",
            first.code, second.code
        ),
        Box::new(move |at, look| {
            let glass = if at.uv[at_axis] < 0.5 { here } else { there };
            times(look(at.uv), glass)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

/// The colours of four quarters: slots, the statements that declare `tint`, and the values.
fn quarters(place: &str, sampler: &mut Sampler) -> (Values, String, [Rgb; 4]) {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    let fourth = Color::sample_other_than(&[&first, &second, &third], sampler);
    let colors = [&first, &second, &third, &fourth].map(|color| color.rgb.map(f64::from));
    let lines = format!(
        "let top = mix({}, {}, step(0.5, {place}.x));\n\
         let bottom = mix({}, {}, step(0.5, {place}.x));\n\
         let tint = mix(top, bottom, step(0.5, {place}.y));",
        first.code, second.code, third.code, fourth.code
    );
    let values = vec![
        ("a", first.ways),
        ("b", second.ways),
        ("c", third.ways),
        ("d", fourth.ways),
    ];
    (values, lines, colors)
}

fn quarter_color(uv: [f64; 2], colors: &[Rgb; 4]) -> Rgb {
    let [right, bottom] = uv.map(|part| usize::from(part >= 0.5));
    colors[2 * bottom + right]
}

/// Four colours in the order of reading.
const FOUR: &str = "[{a} top left, {b} top right, {c} bottom left and {d} bottom right|{a}, {b}, {c} and {d} from the top left to the bottom right|\
     {a} and {b} on top, {c} and {d} below|{a}, {b} in the upper row and {c}, {d} in the lower one|\
     {a} at the upper left, {b} at the upper right, {c} at the lower left, {d} at the lower right]";

fn four_filters(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[filter the four quarters of {image} with different colors, <four>|multiply the quarters of {image} with four colors, <four>|\
         put a color filter on each quarter of {image}, <four>|split {image} into four filtered quadrants, <four>|use four colored glasses on {image}, <four>|\
         look at {image} through a window with four colored panes, <four>|give each quadrant of {image} its own color filter, <four>|\
         divide {image} into 2 by 2 fields and filter them, <four>|modulate the quadrants of {image} by colors, <four>|lay four gels over {image}, <four>|\
         show the quarters of {image} in different light, <four>|apply four multiply filters to the quadrants of {image}, <four>|\
         light the quarters of {image} in four colors, <four>|color filter {image} by quadrant, <four>|multiply {image} with a 2x2 color grid, <four>|\
         hold four colored foils over {image}, <four>]";
    let (values, lines, colors) = quarters("uv", sampler);
    plan(
        filled(TEMPLATE, &[("<four>", FOUR)]),
        values,
        format!("{IMAGE}\n{lines}\nlet color = image * tint;"),
        Box::new(move |at, look| times(look(at.uv), quarter_color(at.uv, &colors))),
    )
}

fn pop_art(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[make pop art of {image}, four small copies filtered in <four>|show four copies of {image} in different colors, <four>|\
         do a Warhol print of {image}, 2 by 2 copies filtered <four>|tile {image} 2x2 and filter each copy, <four>|\
         turn {image} into a Warhol grid, <four>|repeat {image} in a 2 by 2 grid with a color filter for each copy, <four>|\
         make a pop art poster from four copies of {image}, <four>|put {image} on the screen four times, filtered <four>|\
         clone {image} into four tinted tiles, <four>|multiply a 2x2 tiling of {image} with colors, <four>|\
         give {image} an Andy Warhol look of four tiles, <four>|lay out {image} as four color prints, <four>|\
         show a 2 by 2 sheet of {image}, each copy multiplied by a color, <four>|render {image} four times as in pop art, <four>|\
         print {image} as a silkscreen of 2 by 2 copies, <four>|arrange four small versions of {image} under colored glass, <four>]";
    let (values, lines, colors) = quarters("uv", sampler);
    plan(
        filled(TEMPLATE, &[("<four>", FOUR)]),
        values,
        format!(
            "let p = fract(uv * 2.0);\nlet image = textureSample(source, source_sampler, p).rgb;\n\
             {lines}\nlet color = image * tint;"
        ),
        Box::new(move |at, look| {
            let copy = at.uv.map(|part| (2.0 * part).rem_euclid(1.0));
            times(look(copy), quarter_color(at.uv, &colors))
        }),
    )
}

fn channel_thirds(sampler: &mut Sampler) -> Plan {
    let (modifier, parts, ends, axis, at_axis) = *sampler.pick(&[
        (
            "columns",
            "[vertical thirds|columns|vertical strips]",
            "[from left to right|left to right]",
            'x',
            0,
        ),
        (
            "rows",
            "[horizontal thirds|rows|horizontal strips]",
            "[from top to bottom|top to bottom]",
            'y',
            1,
        ),
    ]);
    const TEMPLATE: &str = "[show the red, green and blue channel of {image} in three <parts> <ends>|split {image} into three <parts> for red, green and blue, <ends>|\
         divide {image} into <parts> that keep only red, only green and only blue, <ends>|show only red, only green, only blue of {image} in three <parts> <ends>|\
         break {image} into its rgb channels in three <parts> <ends>|mask {image} in three <parts>, <ends> r, g and b|\
         let three <parts> of {image} show red, green and blue alone, <ends>|make an RGB test strip of {image} with three <parts> <ends>|\
         isolate one channel in each of three <parts> of {image}, red, green, blue <ends>|keep red in the first, green in the second and blue in the third of three <parts> of {image}, <ends>|\
         display the channels of {image} next to each other as three <parts>, <ends> red, green, blue|filter three <parts> of {image} red, green and blue, <ends>|\
         cut {image} into three <parts> and leave one channel in each, <ends> r g b|multiply three <parts> of {image} by pure red, green and blue, <ends>|\
         demonstrate the color channels of {image} in three <parts>, <ends> R, G, B]";
    let mut plan = plan(
        filled(TEMPLATE, &[("<parts>", parts), ("<ends>", ends)]),
        Vec::new(),
        format!(
            "{IMAGE}\nlet third = vec3<f32>(floor(uv.{axis} * 3.0));\n\
             let keep = select(vec3<f32>(0.0), vec3<f32>(1.0), third == vec3<f32>(0.0, 1.0, 2.0));\n\
             let color = image * keep;"
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let third = (3.0 * at.uv[at_axis]).floor() as i64;
            let mut color = [0.0; 3];
            for (part, value) in color.iter_mut().enumerate() {
                if part as i64 == third {
                    *value = image[part];
                }
            }
            color
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn spotlight(sampler: &mut Sampler) -> Plan {
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.1, 0.15, 0.25, 0.3, 0.35])
    } else {
        0.2
    };
    let sized = if named {
        "[of radius {a}|with radius {a}|, radius {a}|, r = {a}]"
    } else {
        ""
    };
    let moving = sampler.chance(0.4);
    let (center, template) = if moving {
        (
            "vec2<f32>(0.5, 0.5) + vec2<f32>(cos(time), sin(time)) * 0.25",
            "[light {image} with a spotlight <r> that circles over time, black elsewhere|let a spotlight <r> wander in a circle over the dark {image}|\
             show {image} only in a soft moving spotlight <r> on black|make a searchlight <r> circle over {image} in the dark|\
             move a soft flashlight cone <r> in circles over {image}, the rest black|hide {image} in darkness and let a spotlight <r> run around it over time|\
             sweep a round light <r> in a circle over {image}, everything else is black|animate a spotlight <r> that orbits the center of {image}|\
             reveal {image} through a circling soft spotlight <r>|put a roaming spotlight <r> on {image}|let a soft circle of light <r> travel around {image} with time, black around it|\
             shine a circling torch <r> on {image} in a black room|make {image} visible only in a soft spot <r> that orbits over time|\
             give {image} a spotlight <r> that goes round and round|do a searchlight effect <r> on {image} that moves in a circle]",
        )
    } else {
        (
            "vec2<f32>(0.5, 0.5)",
            "[light {image} with a spotlight <r> in the middle, black elsewhere|show {image} only in a soft spotlight <r> at the center|\
             make everything black except a soft circle <r> in the middle of {image}|shine a flashlight <r> on the center of {image} in the dark|\
             put a soft round spotlight <r> on the middle of {image}|reveal {image} through a soft spotlight <r>, the rest is black|\
             hide {image} in darkness but for a centered soft spot <r>|do a spotlight effect <r> on {image}|light only the center of {image} with a soft cone of light <r>|\
             make {image} fade to black outside a soft disc <r>|give {image} a stage spotlight <r> in the center|show {image} lit by a torch <r> pointed at its middle|\
             black out {image} around a soft-edged circle <r> in the middle|mask {image} with a soft-edged centered circle <r> on black|\
             focus on the middle of {image} with a soft spotlight <r> on black]",
        )
    };
    let mut plan = plan(
        filled(template, &[("<r>", sized)]),
        vec![("a", words::decimal(radius))],
        format!(
            "{IMAGE}\nlet center = {center};\n\
             let light = 1.0 - smoothstep({}, {}, distance(uv, center));\nlet color = image * light;",
            float(radius),
            float(((radius + 0.1) * 100.0).round() / 100.0)
        ),
        Box::new(move |at, look| {
            let (y, x) = if moving {
                at.time.sin_cos()
            } else {
                (0.0, 0.0)
            };
            let d = (at.uv[0] - 0.5 - x / 4.0).hypot(at.uv[1] - 0.5 - y / 4.0);
            let t = ((d - radius) / 0.1).clamp(0.0, 1.0);
            let light = 1.0 - t * t * (3.0 - 2.0 * t);
            look(at.uv).map(|part| part * light)
        }),
    );
    plan.modifiers.extend(moving.then_some("moving"));
    plan
}

fn round_crop(sampler: &mut Sampler) -> Plan {
    let background = Color::sample(sampler);
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.45, 0.5])
    } else {
        0.4
    };
    let sized = if named {
        "[of radius {a}|with radius {a}|, radius {a}|, r = {a}|{a} in radius]"
    } else {
        ""
    };
    let rgb = background.rgb.map(f64::from);
    plan(
        filled(
            "[crop {image} to a circle <r> on {b}|cut {image} out as a circle <r>, {b} around it|show {image} through a round window <r> with {b} around it|\
             mask {image} with a circle <r> and fill the outside with {b}|make {image} a round avatar <r> on a {b} background|show only a centered disc <r> of {image}, the rest {b}|\
             look at {image} through a porthole <r> in a {b} wall|paint everything outside a centered circle <r> of {image} {b}|clip {image} to a circle <r>, outside is {b}|\
             make a circular crop <r> of {image} over {b}|round off {image} to a disc <r> on {b}|put {image} into a circular frame <r>, solid {b} outside|\
             replace everything beyond a circle <r> in {image} by {b}|apply a hard circular mask <r> to {image} with {b} outside|\
             give {image} a {b} surround with a round hole <r> in the middle|cover {image} with {b} except for a round hole <r>|turn {image} into a round profile picture <r>, {b} behind it]",
            &[("<r>", sized)],
        ),
        vec![("a", words::decimal(radius)), ("b", background.ways)],
        format!(
            "{IMAGE}\nlet background = {};\n\
             let outside = step({}, distance(uv, vec2<f32>(0.5, 0.5)));\n\
             let color = mix(image, background, outside);",
            background.code,
            float(radius)
        ),
        Box::new(move |at, look| {
            if from_center(at.uv) < radius {
                look(at.uv)
            } else {
                rgb
            }
        }),
    )
}

fn diamond_crop(sampler: &mut Sampler) -> Plan {
    let background = Color::sample(sampler);
    let named = sampler.chance(0.5);
    let size: f64 = if named {
        *sampler.pick(&[0.3, 0.35, 0.4, 0.45])
    } else {
        0.5
    };
    let sized = if named {
        "[of size {a}|with a reach of {a}|that reaches {a} from the center|, size {a}]"
    } else {
        ""
    };
    let rgb = background.rgb.map(f64::from);
    plan(
        filled(
            "[crop {image} to a diamond <r> on {b}|cut {image} out as a diamond <r>, {b} around it|show {image} inside a diamond <r> with {b} outside|\
             mask {image} with a diamond shape <r> and fill the rest with {b}|clip {image} to a rhombus <r>, outside is {b}|make a diamond shaped crop <r> of {image} over {b}|\
             show only a centered diamond <r> of {image}, the rest {b}|paint everything outside a diamond <r> in {image} {b}|look at {image} through a diamond window <r> in a {b} wall|\
             put {image} into a diamond <r> on a {b} background|cover {image} with {b} except for a diamond shaped hole <r>|give {image} {b} corners that leave a diamond <r>|\
             replace what lies outside a diamond <r> in {image} by {b}|turn {image} into a diamond tile <r> on {b}|frame {image} in a diamond <r>, plain {b} around it|\
             apply a rhombus mask <r> to {image} with {b} outside]",
            &[("<r>", sized)],
        ),
        vec![("a", words::decimal(size)), ("b", background.ways)],
        format!(
            "{IMAGE}\nlet background = {};\n\
             let outside = step({}, abs(uv.x - 0.5) + abs(uv.y - 0.5));\n\
             let color = mix(image, background, outside);",
            background.code,
            float(size)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            if x + y < size { look(at.uv) } else { rgb }
        }),
    )
}

fn rounded_corners(sampler: &mut Sampler) -> Plan {
    let background = Color::sample(sampler);
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.05, 0.15, 0.2, 0.25])
    } else {
        0.1
    };
    let sized = if named {
        "[of radius {a}|with radius {a}|with a radius of {a}|, radius {a}]"
    } else {
        ""
    };
    let rgb = background.rgb.map(f64::from);
    plan(
        filled(
            "[round the corners of {image} <r> on {b}|give {image} rounded corners <r> on {b}|show {image} as a card with rounded corners <r> over {b}|\
             cut the corners of {image} round <r> with {b} behind|mask {image} with a rounded rectangle <r>, {b} outside|make the corners of {image} {b} and round <r>|\
             clip {image} to a full-size rounded box <r>, the corners are {b}|let {image} have round corners <r> with {b} outside|\
             add a border-radius <r> to {image} with {b} in the corners|put {image} on {b} with rounded corners <r>|soften the shape of {image} with round corners <r>, {b} behind it|\
             make {image} look like an app icon with rounded corners <r> on {b}|trim the corners of {image} to arcs <r> and fill them with {b}|\
             show {image} on a {b} background with corner rounding <r>|paint {b} around a rounded rectangle <r> that fits {image}|\
             apply a rounded corner mask <r> over {b} to {image}]",
            &[("<r>", sized)],
        ),
        vec![("a", words::decimal(radius)), ("b", background.ways)],
        format!(
            "{IMAGE}\nlet background = {};\n\
             let offset = max(abs(uv - vec2<f32>(0.5, 0.5)) - {}, vec2<f32>(0.0, 0.0));\n\
             let outside = step({}, length(offset));\nlet color = mix(image, background, outside);",
            background.code,
            float(((0.5 - radius) * 100.0).round() / 100.0),
            float(radius)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (radius - part.min(1.0 - part)).max(0.0));
            if x.hypot(y) < radius {
                look(at.uv)
            } else {
                rgb
            }
        }),
    )
}

fn magnifier(sampler: &mut Sampler) -> Plan {
    let factor: f64 = *sampler.pick(&[1.5, 2.0, 2.5, 3.0, 4.0]);
    let named = sampler.chance(0.5);
    let radius: f64 = if named {
        *sampler.pick(&[0.15, 0.2, 0.3, 0.35])
    } else {
        0.25
    };
    let sized = if named {
        "[of radius {a}|with radius {a}|, radius {a}|, r = {a}|{a} in radius]"
    } else {
        ""
    };
    plan(
        filled(
            "[magnify {image} {b} inside a circle <r> in the middle|put a {b} magnifying glass <r> on the center of {image}|zoom {image} {b} only in a centered circle <r>|\
             hold a {b} magnifier <r> over the middle of {image}|show the inside of a centered disc <r> of {image} enlarged {b}|add a round {b} lens <r> to the middle of {image}|\
             make a loupe <r> at the center of {image} that enlarges {b}|enlarge {image} {b} in a round area <r> at the center and leave the rest|\
             scale {image} up {b} inside a circle <r> around the center|let a {b} lens <r> magnify the center of {image}|give {image} a magnifying glass <r> in the middle, {b}|\
             place a circular zoom lens <r> over {image}, {b}, at the center|draw {image} with its center {b} bigger inside a circle <r>|\
             look at the middle of {image} through a {b} loupe <r>|simulate a {b} magnifying glass <r> on {image}|apply a {b} zoom to {image} within a central disc <r> only]",
            &[("<r>", sized)],
        ),
        vec![
            ("a", words::decimal(radius)),
            ("b", vec![format!("{factor}x"), format!("{factor} times")]),
        ],
        format!(
            "let center = vec2<f32>(0.5, 0.5);\nlet inside = step(distance(uv, center), {});\n\
             let p = mix(uv, center + (uv - center) / {}, inside);\n\
             let color = textureSample(source, source_sampler, p).rgb;",
            float(radius),
            float(factor)
        ),
        Box::new(move |at, look| {
            let scale = if from_center(at.uv) <= radius {
                factor.recip()
            } else {
                1.0
            };
            look(at.uv.map(|part| 0.5 + (part - 0.5) * scale))
        }),
    )
}

fn picture_in_picture(sampler: &mut Sampler) -> Plan {
    let size: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5]);
    let (modifier, corner, [right, bottom]) = *sampler.pick(&[
        ("top-left", "[top left|upper left]", [false, false]),
        ("top-right", "[top right|upper right]", [true, false]),
        ("bottom-left", "[bottom left|lower left]", [false, true]),
        ("bottom-right", "[bottom right|lower right]", [true, true]),
        ("bottom-right", "[bottom right|lower right]", [true, true]),
    ]);
    let start = ((1.0 - size) * 100.0).round() / 100.0;
    let corner_of = |far: bool| if far { start } else { 0.0 };
    let side = |name: char, far: bool| {
        if far {
            format!("step({}, uv.{name})", float(start))
        } else {
            format!("step(uv.{name}, {})", float(size))
        }
    };
    let (x, y) = (corner_of(right), corner_of(bottom));
    let mut plan = plan(
        filled(
            "[put a small copy of {image} in the <c> corner, {a} of the size|show {image} again in the <c> corner at {a} of its size|add a picture-in-picture of {image} at the <c>, scale {a}|\
             make a {a} inset of {image} in the <c> corner|draw {image} with a {a} thumbnail of itself in the <c> corner|place a miniature of {image}, {a} in size, at the <c>|\
             insert {image} into its own <c> corner, scaled to {a}|overlay a {a} sized copy of {image} on the <c> corner|do picture in picture with {image}, the inset at the <c> and {a} wide|\
             give {image} a preview of itself in the <c> corner, {a} of the width|repeat {image} at {a} scale in the <c> corner|show a scaled down {image} over the <c> corner of itself, {a}|\
             nest {image} in the <c> corner of itself at {a}|cover the <c> corner of {image} with a {a} copy of it|shrink a copy of {image} to {a} and put it in the <c> corner of the original|\
             stick a {a} stamp of {image} onto its <c> corner]",
            &[("<c>", corner)],
        ),
        vec![("a", super::effect_tones::share(size))],
        format!(
            "{IMAGE}\nlet p = (uv - vec2<f32>({}, {})) / {};\n\
             let small = textureSample(source, source_sampler, p).rgb;\nlet inside = {} * {};\n\
             let color = mix(image, small, inside);",
            float(x),
            float(y),
            float(size),
            side('x', right),
            side('y', bottom)
        ),
        Box::new(move |at, look| {
            let p = [(at.uv[0] - x) / size, (at.uv[1] - y) / size];
            if p.iter().all(|part| (0.0..=1.0).contains(part)) {
                look(p)
            } else {
                look(at.uv)
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn censored(sampler: &mut Sampler) -> Plan {
    let count = *sampler.pick(&[8, 10, 12, 16, 20, 24, 32]);
    let round = sampler.chance(0.5);
    let radius: f64 = *sampler.pick(&[0.2, 0.25, 0.3]);
    let width: f64 = *sampler.pick(&[0.4, 0.5, 0.6]);
    let (modifier, area, lines, ways) = if round {
        (
            "circle",
            "[circle of radius {a}|disc of radius {a}|circle with r = {a}]",
            format!(
                "let inside = step(distance(uv, vec2<f32>(0.5, 0.5)), {});",
                float(radius)
            ),
            words::decimal(radius),
        )
    } else {
        (
            "square",
            "[square of side {a}|{a} by {a} square|square with sides of {a}]",
            box_area(width, width).0,
            words::decimal(width),
        )
    };
    let number = f64::from(count);
    let mut plan = plan(
        filled(
            "[pixelate {image} inside a centered <area> with {b} blocks|censor a <area> in the middle of {image} with {b} pixel blocks|put a mosaic of {b} blocks over a centered <area> of {image}|\
             make a <area> in the center of {image} unrecognizable with {b} big pixels|hide the face in the middle of {image}, {b} blocks in a <area>|\
             pixelate only a <area> at the center of {image}, {b} cells across the whole picture|blur out a centered <area> of {image} with a {b} mosaic|\
             snap the uv of {image} to a {b} grid inside a centered <area>|limit a {b} pixelation of {image} to a <area> in the middle|\
             reduce the resolution of {image} to {b} within a centered <area>|show a <area> in the middle of {image} in {b} coarse blocks|\
             mosaic a centered <area> of {image}, {b}|apply a {b} censor mosaic to a <area> at the center of {image}|turn a central <area> of {image} into {b} blocks and keep the rest sharp|\
             cover the middle of {image} with a {b} mosaic in a <area>|use {b} pixel blocks on {image}, only in a centered <area>]",
            &[("<area>", area)],
        ),
        vec![
            ("a", ways),
            (
                "b",
                vec![format!("{count}x{count}"), format!("{count} by {count}")],
            ),
        ],
        format!(
            "let blocks = (floor(uv * {0}) + 0.5) / {0};\n{lines}\n\
             let p = mix(uv, blocks, inside);\nlet color = textureSample(source, source_sampler, p).rgb;",
            float(number)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            let is_inside = if round {
                x.hypot(y) <= radius
            } else {
                x.max(y) <= width / 2.0
            };
            let block = at.uv.map(|part| ((part * number).floor() + 0.5) / number);
            look(if is_inside { block } else { at.uv })
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn fade_toward_side(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let (modifier, side, other, code, axis, backwards) = *sampler.pick(&[
        ("bottom", "bottom", "top", "uv.y", 1, false),
        ("top", "top", "bottom", "1.0 - uv.y", 1, true),
        ("right", "right", "left", "uv.x", 0, false),
        ("left", "left", "right", "1.0 - uv.x", 0, true),
    ]);
    let rgb = color.rgb.map(f64::from);
    let mut plan = plan(
        filled(
            "[fade {image} to {a} toward the <s>|let {image} fade into {a} at the <s>|blend {image} into {a} from the <o> to the <s>|mix {image} with {a} more and more toward the <s>, fully {a} at the edge|\
             make {image} dissolve into {a} at the <s>|let {image} run out into {a} at the <s>|overlay a gradient from transparent at the <o> to {a} at the <s> on {image}|\
             put a linear fade to {a} on the <s> side of {image}|fade out {image} into {a} toward the <s> edge|interpolate from {image} at the <o> to {a} at the <s>|\
             start with {image} at the <o> and end with {a} at the <s>|turn {image} gradually into solid {a} toward the <s>|lerp {image} to {a} from the <o> edge to the <s> edge|\
             give {image} a {a} fade at the <s>|add a gradient fade into {a} on the <s> of {image}|let {a} come up from the <s> edge of {image} and fade out at the <o> edge|\
             use a linear mask to fade {image} to {a} at the <s>]",
            &[("<s>", side), ("<o>", other)],
        ),
        vec![("a", color.ways)],
        format!("{IMAGE}\nlet color = mix(image, {}, {code});", color.code),
        Box::new(move |at, look| {
            let along = at.uv[axis];
            blend(
                look(at.uv),
                rgb,
                if backwards { 1.0 - along } else { along },
            )
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn color_by_distance(sampler: &mut Sampler) -> Plan {
    let inward = sampler.chance(0.4);
    let (modifier, template) = if inward {
        (
            "colored-edges",
            "[desaturate {image} toward the center|make the center of {image} gray and let the color come back toward the edges|lose the color of {image} toward the middle|\
             fade {image} from gray in the middle to full color at the edges|let the saturation of {image} grow with the distance from the center|saturate {image} more the farther from the center, gray in the middle|\
             drain the color from the middle of {image} softly|show {image} gray at the center and colored at the rim|make the saturation of {image} zero in the center and full at distance 0.5|\
             let the center of {image} be black and white and blend to color outward|put a soft gray spot in the middle of {image}|do a radial desaturation of {image}, gray inside and color outside|\
             blend from grayscale in the center to the colors of {image} outward|color {image} only toward the edges with a radial falloff|mix {image} with its gray version by the closeness to the center]",
        )
    } else {
        (
            "colored-center",
            "[desaturate {image} toward the edges|make {image} gray at the edges and keep the color in the center|lose the color of {image} toward the corners|\
             fade {image} from full color in the middle to gray at the edges|let the saturation of {image} fall with the distance from the center|desaturate {image} more the farther from the center|\
             drain the color from the edges of {image} softly|show {image} colored at the center and gray at the rim|make the saturation of {image} full in the center and zero at distance 0.5|\
             let {image} blend to black and white outward|put a saturation vignette on {image}|do a radial desaturation of {image}, color inside and gray outside|\
             blend from the colors of {image} in the center to grayscale outward|keep {image} colored only near the center with a radial falloff|mix {image} with its gray version by the distance to the center]",
        )
    };
    let code = if inward {
        "mix(vec3<f32>(luma), image, far)"
    } else {
        "mix(image, vec3<f32>(luma), far)"
    };
    let mut plan = plan(
        template,
        Vec::new(),
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\n\
             let far = saturate(distance(uv, vec2<f32>(0.5, 0.5)) * 2.0);\nlet color = {code};"
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let far = (2.0 * from_center(at.uv)).min(1.0);
            let gray = if inward { 1.0 - far } else { far };
            blend(image, [luma(image); 3], gray)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}
