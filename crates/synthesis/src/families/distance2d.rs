//! Signed distances in the plane: shapes combined, rounded, outlined, and the distance itself as a picture.

use super::effects::blend;
use crate::code::{GLOBALS, float, fragment, with_time};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

/// A shape with a function that gives the distance to its edge, negative inside.
#[derive(Clone, Copy)]
struct Primitive {
    names: &'static [&'static str],
    function: &'static str,
    /// The call for a place; `$` is the place.
    call: &'static str,
    distance: fn(x: f64, y: f64) -> f64,
}

const PRIMITIVES: [Primitive; 4] = [
    Primitive {
        names: &["circle", "disc"],
        function: "\
fn circle(p: vec2<f32>, radius: f32) -> f32 {
    return length(p) - radius;
}
",
        call: "circle($, 0.2)",
        distance: |x, y| x.hypot(y) - 0.2,
    },
    Primitive {
        names: &["square"],
        function: BOX,
        call: "rectangle($, vec2<f32>(0.18, 0.18))",
        distance: |x, y| rectangle(x, y, 0.18, 0.18),
    },
    Primitive {
        names: &["rectangle", "bar"],
        function: BOX,
        call: "rectangle($, vec2<f32>(0.25, 0.1))",
        distance: |x, y| rectangle(x, y, 0.25, 0.1),
    },
    Primitive {
        names: &["capsule", "pill"],
        function: "\
fn capsule(p: vec2<f32>, reach: f32, radius: f32) -> f32 {
    let q = vec2<f32>(max(abs(p.x) - reach, 0.0), p.y);
    return length(q) - radius;
}
",
        call: "capsule($, 0.15, 0.1)",
        distance: |x, y| {
            // To the nearest point of the line in its middle.
            let nearest = x.clamp(-0.15, 0.15);
            (x - nearest).hypot(y) - 0.1
        },
    },
];

const BOX: &str = "\
fn rectangle(p: vec2<f32>, size: vec2<f32>) -> f32 {
    let q = abs(p) - size;
    return length(max(q, vec2<f32>(0.0, 0.0))) + min(max(q.x, q.y), 0.0);
}
";

/// The distance to the nearest point of the four sides.
fn rectangle(x: f64, y: f64, width: f64, height: f64) -> f64 {
    let side = |x: f64, y: f64, reach: f64, away: f64| (x - x.clamp(-reach, reach)).hypot(y - away);
    let edge = side(x, y, width, height)
        .min(side(x, y, width, -height))
        .min(side(y, x, height, width))
        .min(side(y, x, height, -width));
    let is_inside = x.abs() < width && y.abs() < height;
    if is_inside { -edge } else { edge }
}

/// How two distances become one.
struct Combination {
    name: &'static str,
    /// `{1}` and `{2}` are the shapes, with articles.
    noun: &'static str,
    code: &'static str,
    distance: fn(f64, f64) -> f64,
}

const COMBINATIONS: [Combination; 5] = [
    Combination {
        name: "shape-union",
        noun: "[the union of {1} and {2}|{1} and {2} joined into one shape|{1} united with {2}|{1} merged with {2}|{1} and {2} fused into one shape|the boolean union of {1} and {2}|{1} plus {2} as one shape|the combined area of {1} and {2}|everything covered by {1} or {2}|{1} combined with {2} into one shape|{1} ∪ {2}|the min of the distances to {1} and {2}]",
        code: "min(first, second)",
        distance: f64::min,
    },
    Combination {
        name: "shape-intersection",
        noun: "[the intersection of {1} and {2}|the overlap of {1} and {2}|the common part of {1} and {2}|{1} intersected with {2}|the area where {1} and {2} overlap|only the part that {1} and {2} share|the boolean intersection of {1} and {2}|the region inside both {1} and {2}|what {1} and {2} have in common|{1} clipped by {2}|{1} ∩ {2}|the max of the distances to {1} and {2}]",
        code: "max(first, second)",
        distance: f64::max,
    },
    Combination {
        name: "shape-subtraction",
        noun: "[{1} with {2} cut out|{1} minus {2}|{2} subtracted from {1}|the difference of {1} and {2}|{1} with a hole cut by {2}|{1} with {2} bitten out|{1} from which {2} is removed|the boolean difference {1} minus {2}|{2} carved out of {1}|{2} punched out of {1}|the part of {1} outside {2}|{1} except where {2} is]",
        code: "max(first, -second)",
        distance: |first, second| {
            if second < 0.0 && first < -second {
                -second
            } else {
                first.max(-second)
            }
        },
    },
    Combination {
        name: "shape-exclusion",
        noun: "[the exclusive or of {1} and {2}|{1} and {2} without their overlap|the symmetric difference of {1} and {2}|{1} xor {2}|the boolean xor of {1} and {2}|{1} or {2} but not both|everything inside exactly one of {1} and {2}|{1} and {2} with their overlap cut out|{1} exclusive or {2}|{1} and {2} where only one of them is|{1} joined with {2} without the common part]",
        code: "max(min(first, second), -max(first, second))",
        distance: |first, second| {
            let size = first.abs().min(second.abs());
            if (first < 0.0) == (second < 0.0) {
                size
            } else {
                -size
            }
        },
    },
    Combination {
        name: "smooth-union",
        noun: "[the smooth union of {1} and {2}|{1} and {2} melted together|{1} smoothly blended with {2}|{1} and {2} merged with a smooth minimum|the smin of {1} and {2}|{1} and {2} flowing into each other|{1} and {2} softly fused|{1} smoothly joined to {2}|the soft union of {1} and {2}|a metaball-like blend of {1} and {2}|the polynomial smooth min of {1} and {2}|{1} and {2} melting into one blob]",
        code: "",
        distance: |_, _| 0.0,
    },
];

/// What is done with one distance.
struct Treatment {
    name: &'static str,
    sample: fn(&Primitive, &mut Sampler) -> Treated,
}

/// A treatment with its values.
struct Treated {
    /// `{s}` is the shape with its colour and article, `{a}` the value.
    noun: String,
    ways: Vec<String>,
    /// Statements after `d` that compute `inside`.
    lines: String,
    /// `inside` from the distance and the time.
    share: Box<dyn Fn(f64, f64) -> f64 + Send + Sync>,
}

const TREATMENTS: [Treatment; 6] = [
    Treatment {
        name: "shape-outline",
        sample: outline,
    },
    Treatment {
        name: "shape-rounded",
        sample: rounded,
    },
    Treatment {
        name: "shape-onion",
        sample: onion,
    },
    Treatment {
        name: "shape-glow",
        sample: glow,
    },
    Treatment {
        name: "distance-bands",
        sample: bands,
    },
    Treatment {
        name: "soft-shape",
        sample: soft,
    },
];

pub(super) fn families() -> Vec<Family> {
    let combined = COMBINATIONS.iter().map(|combination| {
        Family::new("signed-distance", combination.name, move |sampler| {
            combine(combination, sampler)
        })
    });
    let treated = TREATMENTS.iter().map(|treatment| {
        Family::new("signed-distance", treatment.name, move |sampler| {
            treat(treatment, sampler)
        })
    });
    combined.chain(treated).collect()
}

fn is_in(inside: bool) -> f64 {
    f64::from(u8::from(inside))
}

fn outline(_: &Primitive, sampler: &mut Sampler) -> Treated {
    let width = *sampler.pick(&[0.01, 0.015, 0.02, 0.03, 0.04, 0.05]);
    let (width, degree, named) = match sampler.below(4) {
        0 => (0.02, "", ""),
        1 => (0.01, "[thin|fine]", ""),
        2 => (0.05, "[thick|bold]", ""),
        _ => (
            width,
            "",
            "[of width {a}|with a line width of {a}|{a} wide|with a thickness of {a}|of thickness {a}|with a stroke width of {a}]",
        ),
    };
    let half = float(width / 2.0);
    Treated {
        noun: format!(
            "[the {degree} outline {named} of {{s}}|just the {degree} edge {named} of {{s}}|the {degree} contour {named} of {{s}}|a {degree} line {named} around the edge of {{s}}|just the {degree} stroke {named} of {{s}}|{{s}} drawn as a {degree} line {named}|the {degree} border line {named} of {{s}}|the {degree} boundary {named} of {{s}}|{{s}} stroked with a {degree} line {named}|only the {degree} rim {named} of {{s}}|a {degree} closed line {named} in the shape of {{s}}]"
        ),
        ways: words::decimal(width),
        lines: format!("let inside = step(abs(d), {half});"),
        share: Box::new(move |d, _| is_in(-width / 2.0 < d && d < width / 2.0)),
    }
}

fn rounded(_: &Primitive, sampler: &mut Sampler) -> Treated {
    let radius = *sampler.pick(&[0.02, 0.03, 0.04, 0.06, 0.08]);
    let (radius, named) = if sampler.chance(0.3) {
        (0.05, "")
    } else {
        (radius, "[by {a}|by {a}|by a radius of {a}]")
    };
    Treated {
        noun: format!(
            "[{{s}} grown and rounded {named}|a rounded version of {{s}}, inflated {named}|{{s}} with its edge pushed out {named} and round corners|{{s}} expanded {named} with rounded corners|{{s}} inflated {named} with round corners|{{s}} offset outward {named} with rounded corners|{{s}} thickened {named} with soft round corners|{{s}} dilated {named} so that its corners become round|{{s}} puffed up {named} with rounded corners|{{s}} swollen {named} with round corners|the rounded outward offset of {{s}} {named}]"
        ),
        ways: words::decimal(radius),
        lines: format!("let inside = step(d - {}, 0.0);", float(radius)),
        share: Box::new(move |d, _| is_in(d < radius)),
    }
}

fn onion(_: &Primitive, sampler: &mut Sampler) -> Treated {
    let layers = *sampler.pick(&[1, 2, 2, 3]);
    let mut lines = String::new();
    let mut from = "d".to_string();
    let widths = [0.06, 0.03, 0.015];
    let names = ["shell", "onion", "layers"];
    for at in 0..layers {
        lines.push_str(&format!(
            "let {} = abs({from}) - {};\n",
            names[at],
            float(widths[at])
        ));
        from = names[at].to_string();
    }
    lines.push_str(&format!("let inside = step({from}, 0.0);"));
    let noun = match layers {
        1 => {
            "[{s} as a hollow shell|a hollow shell of {s}|{s} hollowed to a shell|a thick-walled shell of {s}|{s} turned into a shell with abs|{s} onioned once|an onion with one skin from {s}|the onion shell of {s}|{s} as an onion of one layer]"
        }
        2 => {
            "[{s} as an onion of two layers|two nested shells of {s}|an onion with two skins from {s}|{s} onioned twice|two concentric shells of {s}|{s} with two onion layers|a double-walled onion of {s}|the onion operator applied twice to {s}|{s} peeled into two onion layers|{s} as two nested shells]"
        }
        _ => {
            "[{s} as an onion of three layers|three times nested shells of {s}|an onion with three skins from {s}|{s} onioned three times|three concentric shells of {s}|{s} with three onion layers|a triple-walled onion of {s}|the onion operator applied three times to {s}|{s} peeled into three onion layers|{s} as three nested shells]"
        }
    };
    Treated {
        noun: noun.into(),
        ways: vec![],
        lines,
        share: Box::new(move |d, _| {
            let level = widths[..layers]
                .iter()
                .fold(d, |level, width| level.abs() - width);
            is_in(level < 0.0)
        }),
    }
}

fn glow(_: &Primitive, sampler: &mut Sampler) -> Treated {
    let (falloff, degree) = *sampler.pick(&[
        (10.0, ""),
        (10.0, ""),
        (5.0, "[wide|far|big|large|far-reaching]"),
        (20.0, "[tight|small|narrow|short|close]"),
    ]);
    let pulsing = sampler.chance(0.25);
    let (code, over) = if pulsing {
        (
            " * (0.7 + 0.3 * sin(time))",
            "[pulsing over time|that pulses with time|that throbs over time|breathing over time|getting brighter and dimmer over time]",
        )
    } else {
        ("", "")
    };
    // Without a degree that is what the shapes say of their own glow.
    let plain = if degree.is_empty() && !pulsing {
        String::new()
    } else {
        format!("{{s}} with a {degree} glow {over}|")
    };
    Treated {
        noun: format!(
            "[a {degree} glow {over} around {{s}}|{plain}a glowing {{s0}} with a {degree} halo {over}|{{s}} with a {degree} halo of light {over}|{{s}} surrounded by a {degree} glow {over}|{{s}} radiating a {degree} glow {over}|a {degree} aura {over} around {{s}}|{{s}} that gives off a {degree} glow {over}|a {degree} exponential glow {over} around {{s}}|a {degree} halo {over} around {{s}}|a {degree} neon glow {over} around {{s}}]"
        ),
        ways: vec![],
        lines: format!("let inside = exp(-max(d, 0.0) * {}){code};", float(falloff)),
        share: Box::new(move |d, time| {
            let light = if d > 0.0 { (-falloff * d).exp() } else { 1.0 };
            light * if pulsing { 0.7 + 0.3 * time.sin() } else { 1.0 }
        }),
    }
}

fn bands(_: &Primitive, sampler: &mut Sampler) -> Treated {
    let (count, named) = if sampler.chance(0.3) {
        (20, "")
    } else {
        (
            *sampler.pick(&[10, 15, 25, 30, 40]),
            "[, {a} per unit|with {a} bands per unit|at {a} bands per unit|with a frequency of {a}|, {a} bands per unit of distance]",
        )
    };
    let flowing = sampler.chance(0.3);
    let (time, over) = if flowing {
        (
            " - time",
            "[flowing outward over time|that move outward with time|spreading outward over time|radiating outward with time]",
        )
    } else {
        ("", "")
    };
    let number = f64::from(count);
    Treated {
        noun: format!(
            "[the distance field of {{s}} as bands {over} {named}|contour bands {over} of the distance to {{s}} {named}|{{s}} surrounded by bands of equal distance {over} {named}|the isolines of {{s}} as stripes {over} {named}|the sdf of {{s}} as stripes {over} {named}|a contour map {over} of the distance to {{s}} {named}|rings of equal distance {over} around {{s}} {named}|the signed distance of {{s}} as bands {over} {named}|distance stripes {over} around {{s}} {named}|topographic lines {over} around {{s}} {named}|the level sets of the distance to {{s}} as bands {over} {named}]"
        ),
        ways: vec![count.to_string()],
        lines: format!(
            "let inside = step(0.5, fract(d * {}{time}));",
            float(number)
        ),
        share: Box::new(move |d, time| {
            let halves = 2.0 * (d * number - if flowing { time } else { 0.0 });
            is_in((halves.floor() as i64).rem_euclid(2) == 1)
        }),
    }
}

fn soft(_: &Primitive, sampler: &mut Sampler) -> Treated {
    let (width, degree) = *sampler.pick(&[
        (0.02, "[slightly soft|smooth|blurred|smoothed]"),
        (
            0.005,
            "[anti-aliased|antialiased|alias-free|crisp anti-aliased]",
        ),
        (0.1, "[very soft|very blurred|strongly blurred|very fuzzy]"),
    ]);
    Treated {
        noun: format!(
            "[{{s}} with {degree} edges|{{s}} with a {degree} edge|a {{s0}} with {degree} borders|{{s}} with a {degree} boundary|{{s}} with a {degree} rim|a {{s0}} with {degree} contours|{{s}} whose edge is {degree}|{{s}} with a {degree} silhouette]"
        ),
        ways: vec![],
        lines: format!("let inside = 1.0 - smoothstep(-{0}, {0}, d);", float(width)),
        share: Box::new(move |d, _| {
            let t = ((d + width) / (2.0 * width)).clamp(0.0, 1.0);
            1.0 - t * t * (3.0 - 2.0 * t)
        }),
    }
}

/// The colours and the phrase of what is behind.
struct Canvas {
    front: Color,
    back: Color,
}

const ON: &str = "[{np} on [{back}|a {back} background|a {back} canvas]|{np} [over|against|in front of] [{back}|a {back} background]|{np}; background: {back}|{np} where the background is {back}|{np}, [background {back}|on {back}|{back} behind it]|¶can you show me {np} with {back} as the background|¶sdf picture: {np}, {back} outside|¶with a distance function please: {np}. what remains is {back}|¶please {np}, the background color is {back}|¶2D sdf study of {np} before {back}|[a {back} background|plain {back}|a {back} canvas] with {np}|¶I [want|need|would like] to see {np}. [everything else|the rest|all the rest] is {back}|¶[the background|the canvas] is {back}. [on it|in the middle of it|there] I [want|need] {np}|¶[fill|paint] [the screen|everything|the canvas] {back}. then [add|draw|put in the middle] {np}|¶[shape|front]: {np}. [background|behind]: {back}|¶{np}, with [a distance function|an sdf|signed distances]. [the rest|what is left] stays {back}|¶[picture|imagine] {np}. behind [that|it] there is [only|nothing but] {back}|¶{np} in the [center|middle]. behind [it|that] [everything is|only] {back}|¶[use|with] a signed distance field: {np}. [background|the color behind it] is {back}|¶[how|with which shader] do I [get|draw] {np}? [the background|what is behind it] should be {back}|¶[my|the] [screen|canvas] is [all|plain] {back} [so far|now]. I [want|would like] {np} [on it|in its center]|¶[sdf demo|sdf exercise]: {np}; [back|bg] = {back}|¶{back} [everywhere|all over], and [on top|in front of that] {np}|¶[one thing|only one thing] on [a|an empty] {back} [canvas|screen]: {np}|\
         ¶{back} background, and in front of it {np}|¶on {back} I would like {np}|¶the canvas is {back}. on it {np}|¶first {back} everywhere, then {np}|¶could you make {np}? everything else {back}|¶on {back}, {np}]";

fn canvas(slots: &mut Slots, sampler: &mut Sampler) -> Canvas {
    let front = Color::sample(sampler);
    let back = Color::sample_other_than(&[&front], sampler);
    slots.value("color", front.ways.clone());
    slots.value("back", back.ways.clone());
    Canvas { front, back }
}

/// The picture of a share of the front colour, from a place around the centre, y downward.
fn picture(
    Canvas { front, back }: Canvas,
    modifiers: Vec<&'static str>,
    slots: Slots,
    functions: &[&str],
    lines: &str,
    share: impl Fn(f64, f64, f64) -> f64 + Send + Sync + 'static,
) -> Task {
    let body = format!(
        "let background = {};\nlet shape = {};\nlet p = uv - vec2<f32>(0.5, 0.5);\n{lines}\n\
         let color = mix(background, shape, inside);\nreturn vec4<f32>(color, 1.0);\n",
        back.code, front.code
    );
    let body = with_time(&body);
    let is_animated = body.contains("globals.");
    let mut declarations: Vec<&str> = if is_animated { vec![GLOBALS] } else { vec![] };
    for function in functions {
        if !declarations.contains(function) {
            declarations.push(function);
        }
    }
    let (front, back) = (front.rgb.map(f64::from), back.rgb.map(f64::from));
    Task {
        form: if is_animated {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers,
        phrase: ON.into(),
        slots,
        code: fragment(&declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            const NEAR: f64 = 2e-4;
            let [x, y] = pixel.uv.map(|part| f64::from(part) - 0.5);
            let time = f64::from(pixel.time);
            let here = share(x, y, time);
            let jumps = [[NEAR, 0.0], [-NEAR, 0.0], [0.0, NEAR], [0.0, -NEAR]]
                .iter()
                .any(|[right, down]| (share(x + right, y + down, time) - here).abs() > 0.3);
            if jumps {
                return None;
            }
            let [r, g, b] = blend(back, front, here).map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

fn combine(combination: &'static Combination, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let canvas = canvas(&mut slots, sampler);
    let first = *sampler.pick(&PRIMITIVES);
    let second = *sampler.pick(&PRIMITIVES);
    let name = *sampler.pick(first.names);
    let (other, article) = if first.call == second.call {
        (name, "a second")
    } else {
        (*sampler.pick(second.names), "a")
    };
    slots.phrase("one", format!("a {{color}} {name}"));
    slots.phrase("two", format!("{article} {other}"));
    let mut modifiers = Vec::new();
    // Where the two are: offsets of the first and the second.
    let (place, modifier, [x, y], moving) = match sampler.below(6) {
        0 => (
            "[one above the other|stacked vertically|arranged vertically|the first above the second]",
            "stacked",
            [0.0, 0.12],
            false,
        ),
        1 => (
            "[moving apart and together over time|sliding over each other with time|moving together and apart with time|drifting apart and back over time|oscillating sideways against each other over time]",
            "moving",
            [0.12, 0.0],
            true,
        ),
        _ => (
            "[side by side|next to each other|beside each other||]",
            "",
            [0.12, 0.0],
            false,
        ),
    };
    slots.phrase("place", place);
    modifiers.extend((!modifier.is_empty()).then_some(modifier));
    let offset = if moving {
        "vec2<f32>(0.12 * sin(time), 0.0)".to_string()
    } else {
        format!("vec2<f32>({}, {})", float(x), float(y))
    };
    let (merged, width) = if combination.name == "smooth-union" {
        let width = *sampler.pick(&[0.05, 0.1, 0.15, 0.2]);
        let named = if width == 0.1 {
            ""
        } else {
            slots.value("width", words::decimal(width));
            "[with a smoothness of {width}|with k = {width}|over a width of {width}|with a blend radius of {width}|with a smoothing of {width}|(k = {width})]"
        };
        slots.phrase("smooth", named);
        let number = float(width);
        (
            format!(
                "let h = saturate(0.5 + 0.5 * (second - first) / {number});\n\
                 let d = mix(second, first, h) - {number} * h * (1.0 - h);"
            ),
            width,
        )
    } else {
        slots.phrase("smooth", "");
        (format!("let d = {};", combination.code), 0.0)
    };
    let noun = combination
        .noun
        .replace("{1}", "{one}")
        .replace("{2}", "{two}");
    slots.phrase("combined", noun);
    slots.phrase(
        "np",
        "[{combined} {place} {smooth}|{combined} {smooth} {place}]",
    );
    let lines = format!(
        "let offset = {offset};\nlet first = {};\nlet second = {};\n{merged}\nlet inside = step(d, 0.0);",
        first.call.replace('$', "p + offset"),
        second.call.replace('$', "p - offset"),
    );
    let (one, two) = (first.distance, second.distance);
    let combined = combination.distance;
    picture(
        canvas,
        modifiers,
        slots,
        &[first.function, second.function],
        &lines,
        move |px, py, time| {
            let swing = if moving { time.sin() } else { 1.0 };
            let (dx, dy) = (x * swing, y);
            let (a, b) = (one(px + dx, py + dy), two(px - dx, py - dy));
            let d = if width == 0.0 {
                combined(a, b)
            } else {
                // The polynomial smooth minimum in Quílez's other form.
                let overlap = (width - (a - b).abs()).max(0.0) / width;
                a.min(b) - overlap * overlap * width / 4.0
            };
            is_in(d < 0.0)
        },
    )
}

fn treat(treatment: &'static Treatment, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let canvas = canvas(&mut slots, sampler);
    let primitive = *sampler.pick(&PRIMITIVES);
    let treated = (treatment.sample)(&primitive, sampler);
    let mut modifiers = Vec::new();
    let (turn, turned) = match sampler.below(5) {
        0 => (45.0, "[turned by 45 degrees|rotated 45 degrees]"),
        1 => (
            0.0,
            "[that turns over time|spinning over time|rotating with time]",
        ),
        _ => (0.0, ""),
    };
    // A circle looks the same when it is turned.
    let turned = if primitive.call.starts_with("circle") {
        ""
    } else {
        turned
    };
    let spinning = turn == 0.0 && !turned.is_empty();
    slots.phrase("turned", turned);
    let mut rotation = "";
    if !turned.is_empty() {
        modifiers.push(if spinning { "spinning" } else { "turned" });
        rotation = if spinning {
            "let turn = time;\n"
        } else {
            "let turn = radians(45.0);\n"
        };
    }
    let place = if turned.is_empty() {
        "p"
    } else {
        "mat2x2<f32>(cos(turn), -sin(turn), sin(turn), cos(turn)) * p"
    };
    slots.phrase("s0", format!("{{color}} {}", sampler.pick(primitive.names)));
    slots.phrase("s", "a {s0} {turned}");
    slots.value("a", treated.ways);
    slots.phrase("np", treated.noun.replace("{s0}", "{s0} {turned}"));
    let lines = format!(
        "{rotation}let d = {};\n{}",
        primitive.call.replace('$', place),
        treated.lines
    );
    let (distance, share) = (primitive.distance, treated.share);
    let angle = if turned.is_empty() { 0.0 } else { turn };
    picture(
        canvas,
        modifiers,
        slots,
        &[primitive.function],
        &lines,
        move |x, y, time| {
            let angle: f64 = if spinning {
                time
            } else {
                f64::to_radians(angle)
            };
            let (radius, direction) = (x.hypot(y), y.atan2(x) - angle);
            share(
                distance(radius * direction.cos(), radius * direction.sin()),
                time,
            )
        },
    )
}
