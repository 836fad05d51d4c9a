//! Lit spheres: a lamp, and what is done with its light.

use super::effects::{Rgb, blend};
use super::rules::{Vector, dot, unit};
use crate::code::{GLOBALS, float, fragment, with_time};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

/// What is seen at a point of the sphere.
struct Point {
    normal: Vector,
    light: Vector,
}

/// The colour of a point of a sphere of one colour.
type ShadeRule = Box<dyn Fn(Rgb, &Point) -> Rgb + Send + Sync>;

/// How the sphere is shaded.
struct Shading {
    name: &'static str,
    /// Whether there is a lamp.
    is_lit: bool,
    sample: fn(&Color, &mut Sampler) -> Shaded,
}

/// A shading with its values.
struct Shaded {
    /// `{s}` is the sphere with its colour, `{lamp}` where the light is, `{a}` and `{b}` the values.
    noun: String,
    values: Vec<Vec<String>>,
    /// Statements after `normal` and, where there is a lamp, `light` and `diffuse`.
    lines: String,
    /// The colour of the sphere, from `shape`.
    value: String,
    rule: ShadeRule,
}

const SHADINGS: [Shading; 10] = [
    Shading {
        name: "lambert-sphere",
        is_lit: true,
        sample: lambert,
    },
    Shading {
        name: "ambient-sphere",
        is_lit: true,
        sample: ambient,
    },
    Shading {
        name: "phong-sphere",
        is_lit: true,
        sample: phong,
    },
    Shading {
        name: "blinn-sphere",
        is_lit: true,
        sample: blinn,
    },
    Shading {
        name: "toon-sphere",
        is_lit: true,
        sample: toon,
    },
    Shading {
        name: "half-lambert-sphere",
        is_lit: true,
        sample: half_lambert,
    },
    Shading {
        name: "rim-sphere",
        is_lit: false,
        sample: rim,
    },
    Shading {
        name: "fresnel-sphere",
        is_lit: false,
        sample: fresnel,
    },
    Shading {
        name: "normal-sphere",
        is_lit: false,
        sample: normals,
    },
    Shading {
        name: "hemisphere-light",
        is_lit: false,
        sample: hemisphere,
    },
];

pub(super) fn families() -> Vec<Family> {
    let family = |shading: &'static Shading| {
        Family::new("lighting", shading.name, move |sampler| {
            task(shading, sampler)
        })
    };
    SHADINGS.iter().map(family).collect()
}

fn shaded(
    noun: &str,
    values: Vec<Vec<String>>,
    lines: impl Into<String>,
    value: impl Into<String>,
    rule: impl Fn(Rgb, &Point) -> Rgb + Send + Sync + 'static,
) -> Shaded {
    Shaded {
        noun: noun.into(),
        values,
        lines: lines.into(),
        value: value.into(),
        rule: Box::new(rule),
    }
}

fn scaled(color: Rgb, by: f64) -> Rgb {
    color.map(|part| part * by)
}

pub(super) fn facing(a: Vector, b: Vector) -> f64 {
    dot(a, b).max(0.0)
}

fn lambert(_: &Color, _: &mut Sampler) -> Shaded {
    shaded(
        "[{s} [lit|lit|illuminated] from {lamp}|{s} with light from {lamp}|{s} shaded with Lambert light from {lamp}|a diffuse {s0} with light from {lamp}|a Lambert shaded {s0}, light from {lamp}|a matte {s0} lit from {lamp}|{s} with Lambertian shading, lit from {lamp}|{s} with n dot l lighting from {lamp}|diffuse lighting from {lamp} on {s}|a smoothly shaded {s0} lit from {lamp}|{s} with plain diffuse light from {lamp}|a chalky {s0} lit from {lamp}|Lambert shading on {s}, light from {lamp}|a 3D looking {s0} with light from {lamp}]",
        vec![],
        "",
        "shape * diffuse",
        |shape, point| scaled(shape, facing(point.normal, point.light)),
    )
}

fn ambient(_: &Color, sampler: &mut Sampler) -> Shaded {
    let (ambient, named) = if sampler.chance(0.4) {
        (
            0.2,
            "[ambient light|some ambient light|an ambient term|a bit of ambient light|a constant ambient term|a base of ambient light]",
        )
    } else {
        (
            sampler.decimal(0.05, 0.5, 0.05),
            "[{a} ambient light|ambient light of {a}|an ambient term of {a}|{a} of ambient light|an ambient level of {a}|an ambient strength of {a}|an ambient of {a}]",
        )
    };
    let mut ways = words::decimal(ambient);
    ways.extend(words::percent(ambient));
    shaded(
        &format!(
            "[{{s}} lit from {{lamp}} with {named}|{{s}} with {named} and light from {{lamp}}|a diffuse {{s0}} lit from {{lamp}} plus {named}|{{s}} with light from {{lamp}} and {named}|diffuse light from {{lamp}} plus {named} on {{s}}|Lambert shading plus {named} on {{s}}, light from {{lamp}}|a matte {{s0}} with {named} and light from {{lamp}}|{{s}} lit from {{lamp}} with {named} in the shadows|{named} plus diffuse light from {{lamp}} on {{s}}|{{s}} shaded by diffuse and {named}, lit from {{lamp}}]"
        ),
        vec![ways],
        "",
        format!("shape * (diffuse + {})", float(ambient)),
        move |shape, point| scaled(shape, facing(point.normal, point.light) + ambient),
    )
}

/// The exponent of a highlight and its phrase.
fn shininess(usual: i64, sampler: &mut Sampler) -> (i64, &'static str) {
    match sampler.below(5) {
        0 => (8, "[broad|soft|wide|big|large]"),
        1 => (128, "[sharp|tight|small|narrow|pinpoint]"),
        2 | 3 => (*sampler.pick(&[4, 10, 16, 20, 32, 50, 64, 100]), "{a}"),
        _ => (usual, ""),
    }
}

struct Highlight {
    power: i64,
    /// The phrase for it.
    spot: String,
    /// The wordings of its color.
    ways: Vec<String>,
    /// The color of the pixel.
    value: String,
    tint: [f64; 3],
}

fn highlight(kind: &str, sampler: &mut Sampler) -> Highlight {
    let (power, degree) = shininess(32, sampler);
    let color = loop {
        let color = Color::sample(sampler);
        if color.rgb != [1.0; 3] {
            break color;
        }
    };
    let colored = sampler.chance(0.3);
    let tint = if colored { "{b}" } else { "[white|]" };
    let spot = match degree {
        "{a}" => format!(
            "a {tint} {kind} [highlight|highlight|spot|glint] [with exponent {{a}}|with shininess {{a}}|of power {{a}}|with an exponent of {{a}}|with a shininess of {{a}}|of exponent {{a}}|to the power of {{a}}]"
        ),
        _ => format!("a {degree} {tint} {kind} [highlight|highlight|spot|glint]"),
    };
    let (value, tint) = if colored {
        (
            format!("shape * diffuse + {} * specular", color.code),
            color.rgb,
        )
    } else {
        ("shape * diffuse + specular".into(), [1.0; 3])
    };
    Highlight {
        power,
        spot,
        ways: color.ways,
        value,
        tint: tint.map(f64::from),
    }
}

fn shiny(kind: &str, spot: &str) -> String {
    format!(
        "[{{s}} with {spot}, lit from {{lamp}}|a shiny {{s0}} lit from {{lamp}} with {spot}|{{s}} lit from {{lamp}} with {spot}|a {kind} shaded {{s0}} with {spot} and light from {{lamp}}|a glossy {{s0}} with {spot}, light from {{lamp}}|{spot} on {{s}}, light from {{lamp}}|a polished {{s0}} with {spot}, lit from {{lamp}}|{kind} shading on {{s}} with {spot}, lit from {{lamp}}|a plastic looking {{s0}} with {spot}, light from {{lamp}}|a {kind} lit {{s0}} with {spot}, light from {{lamp}}|{{s}} by the {kind} model, {spot}, lit from {{lamp}}]"
    )
}

fn phong(_: &Color, sampler: &mut Sampler) -> Shaded {
    let Highlight {
        power,
        spot,
        ways,
        value,
        tint,
    } = highlight("[|specular|Phong|Phong specular]", sampler);
    shaded(
        &shiny("Phong", &spot),
        vec![words::count(power), ways],
        format!(
            "let specular = pow(max(reflect(-light, normal).z, 0.0), {});",
            float(power as f64)
        ),
        value,
        move |shape, Point { normal, light }| {
            // The mirrored light: as much along the normal, the rest turned around.
            let along = dot(*normal, *light);
            let mirrored = [0, 1, 2].map(|at| 2.0 * along * normal[at] - light[at]);
            let shine = mirrored[2].max(0.0).powi(power as i32);
            [0, 1, 2].map(|at| shape[at] * along.max(0.0) + tint[at] * shine)
        },
    )
}

fn blinn(_: &Color, sampler: &mut Sampler) -> Shaded {
    let Highlight {
        power,
        spot,
        ways,
        value,
        tint,
    } = highlight("[Blinn-Phong|Blinn-Phong|half-vector]", sampler);
    shaded(
        &shiny("Blinn-Phong", &spot),
        vec![words::count(power), ways],
        format!(
            "let middle = normalize(light + vec3<f32>(0.0, 0.0, 1.0));\n\
             let specular = pow(max(dot(normal, middle), 0.0), {});",
            float(power as f64)
        ),
        value,
        move |shape, Point { normal, light }| {
            let [x, y, z] = *light;
            let middle = unit([x, y, z + 1.0]);
            let shine = facing(*normal, middle).powi(power as i32);
            let diffuse = facing(*normal, *light);
            [0, 1, 2].map(|at| shape[at] * diffuse + tint[at] * shine)
        },
    )
}

fn toon(_: &Color, sampler: &mut Sampler) -> Shaded {
    let (bands, with) = if sampler.chance(0.3) {
        (3, "")
    } else {
        (
            sampler.int(2, 6),
            "[[with|in|using] {a} [bands|tones|shades|steps|levels]|with {a} light levels|of {a} tones|quantized to {a} steps]",
        )
    };
    let count = bands as f64;
    shaded(
        &format!(
            "[a [toon|cel|cartoon] shaded {{s0}} {with}, [lit|light] from {{lamp}}|{{s}} with [toon|cel|cartoon] shading {with}, lit from {{lamp}}|[toon|cel] shading {with} on {{s}} with light from {{lamp}}|a cartoon {{s0}} {with} lit from {{lamp}}|a cel-shaded {{s0}} {with}, light from {{lamp}}|a comic style {{s0}} {with}, lit from {{lamp}}|an anime style {{s0}} {with}, lit from {{lamp}}|a {{s0}} with quantized diffuse light {with}, light from {{lamp}}|a {{s0}} with hard cartoon shading {with}, lit from {{lamp}}|stepped toon light {with} on {{s}} from {{lamp}}]"
        ),
        vec![words::count(bands)],
        format!("let tone = ceil(diffuse * {0}) / {0};", float(count)),
        "shape * tone",
        move |shape, point| {
            let diffuse = facing(point.normal, point.light);
            // The first band whose upper end is not below.
            let band = (0..=bands).find(|&band| band as f64 / count >= diffuse);
            scaled(shape, band.unwrap_or(bands) as f64 / count)
        },
    )
}

fn half_lambert(_: &Color, _: &mut Sampler) -> Shaded {
    shaded(
        "[a half Lambert shaded {s0}, light from {lamp}|{s} with half Lambert shading and light from {lamp}|{s} with soft wrapped light from {lamp}|{s} lit from {lamp} with half Lambert wrap|a {s0} with wrap lighting from {lamp}|{s} with half-lambert lighting from {lamp}|{s} with light from {lamp} that wraps around it|wrapped diffuse light from {lamp} on {s}|{s} shaded by n dot l * 0.5 + 0.5, light from {lamp}|a half-Lambert {s0} lit from {lamp}|a softly wrapped diffuse {s0} lit from {lamp}]",
        vec![],
        "let wrapped = dot(normal, light) * 0.5 + 0.5;",
        "shape * wrapped",
        |shape, point| scaled(shape, f64::midpoint(1.0, dot(point.normal, point.light))),
    )
}

fn rim(_: &Color, sampler: &mut Sampler) -> Shaded {
    let (power, degree) = *sampler.pick(&[
        (1.0, ""),
        (1.0, ""),
        (2.0, "[narrow|sharp|thin]"),
        (4.0, "[very narrow|very thin]"),
    ]);
    let (line, value) = if power == 1.0 {
        ("let rim = 1.0 - normal.z;".to_string(), "shape * rim")
    } else {
        (
            format!("let rim = pow(1.0 - normal.z, {});", float(power)),
            "shape * rim",
        )
    };
    shaded(
        &format!(
            "[{{s}} with [only|just] a {degree} rim light|a {degree} rim light on {{s}}|{{s}} that glows only at its [edge|rim] with a {degree} rim light|{{s}} lit by a {degree} rim light|the {degree} rim lighting of {{s}}|{{s}} with nothing but a {degree} rim light|only the {degree} rim light of {{s}}|{{s}} that is black in the middle with a {degree} rim light|a {{s0}} backlit with a {degree} rim light|just {degree} rim lighting on {{s}}|a {degree} edge light on {{s}} with a black middle]"
        ),
        vec![],
        line,
        value,
        move |shape, point| scaled(shape, (1.0 - point.normal[2]).powf(power)),
    )
}

fn fresnel(shape: &Color, sampler: &mut Sampler) -> Shaded {
    let edge = Color::sample_other_than(&[shape], sampler);
    let (power, with) = match sampler.below(3) {
        0 => (5, ""),
        _ => (
            sampler.int(1, 6),
            "[with exponent {a}|with a power of {a}|with an exponent of {a}|of power {a}|to the power of {a}]",
        ),
    };
    let to = edge.rgb.map(f64::from);
    shaded(
        &format!(
            "[{{s}} with a {{b}} fresnel edge {with}|a fresnel blend on {{s}} toward {{b}} {with}|{{s}} that turns {{b}} at grazing angles by a fresnel term {with}|{{s}} with {{b}} fresnel reflection {with}|{{s}} with a {{b}} fresnel rim {with}|{{s}} fading to {{b}} at the edge by fresnel {with}|a fresnel effect {with} on {{s}}, {{b}} at the edge|{{s}} with a fresnel glow in {{b}} {with}|{{b}} fresnel {with} on {{s}}|{{s}} whose silhouette turns {{b}} by a fresnel term {with}]"
        ),
        vec![words::count(power), edge.ways],
        format!(
            "let fresnel = pow(1.0 - normal.z, {});",
            float(power as f64)
        ),
        format!("mix(shape, {}, fresnel)", edge.code),
        move |shape, point| blend(shape, to, (1.0 - point.normal[2]).powi(power as i32)),
    )
}

fn normals(_: &Color, _: &mut Sampler) -> Shaded {
    shaded(
        "[the normals of a {size} sphere as colors|a {size} sphere colored by its normals|a normal map of a {size} sphere|a {size} ball that shows its surface normals as rgb|the surface normals of a {size} ball in color|a normal visualization of a {size} sphere|a {size} sphere with its normals as rgb|a {size} ball painted with normal * 0.5 + 0.5|a debug view of the normals of a {size} sphere|xyz of the normal as rgb on a {size} sphere|a normal pass of a {size} ball|a {size} sphere in normal colors]",
        vec![],
        "",
        "normal * 0.5 + 0.5",
        |_, point| point.normal.map(|part| f64::midpoint(part, 1.0)),
    )
}

fn hemisphere(shape: &Color, sampler: &mut Sampler) -> Shaded {
    let ground = Color::sample_other_than(&[shape], sampler);
    let below = ground.rgb.map(f64::from);
    shaded(
        "[a {size} [sphere|ball] between a {color} sky and {b} ground|a {size} [sphere|ball] with hemisphere lighting, {color} from above and {b} from below|hemispheric light on a {size} [sphere|ball] with a {color} sky and {b} ground|a {size} sphere in {color} sky light and {b} bounce light|hemisphere light on a {size} [sphere|ball], sky {color} and ground {b}|a {size} [sphere|ball] lit {color} from the sky and {b} from the ground|a {size} sphere with {color} skylight and {b} ground light|ambient light on a {size} ball, {color} sky above and {b} ground below|a {size} ball with hemispheric ambient, {color} up and {b} down|a {size} sphere blended from {b} below to {color} above by normal.y]",
        vec![Vec::new(), ground.ways],
        "let sky = normal.y * 0.5 + 0.5;",
        format!("mix({}, shape, sky)", ground.code),
        move |shape, point| blend(below, shape, f64::midpoint(point.normal[1], 1.0)),
    )
}

const LAMPS: [(&str, [i8; 3]); 9] = [
    ("the [top right|upper right|top right corner]", [1, 1, 1]),
    ("the [top left|upper left|top left corner]", [-1, 1, 1]),
    (
        "the [bottom right|lower right|bottom right corner]",
        [1, -1, 1],
    ),
    (
        "the [bottom left|lower left|bottom left corner]",
        [-1, -1, 1],
    ),
    ("the [left|left|left side]", [-1, 0, 1]),
    ("the [right|right|right side]", [1, 0, 1]),
    ("[above|the top]", [0, 1, 1]),
    ("[below|the bottom]", [0, -1, 1]),
    ("the [front|camera|viewer]", [0, 0, 1]),
];

/// Where the light comes from: phrase, code, direction at a time, and the modifier.
type Lamp = (
    String,
    String,
    Box<dyn Fn(f64) -> Vector + Send + Sync>,
    Option<&'static str>,
);

fn lamp(slots: &mut Slots, sampler: &mut Sampler) -> Lamp {
    if sampler.chance(0.15) {
        return (
            "a [lamp|light] that [circles|goes around it|travels around it|orbits it|runs around it] over time".into(),
            "vec3<f32>(cos(time), sin(time), 1.0)".into(),
            Box::new(|time| [time.cos(), time.sin(), 1.0]),
            Some("moving-light"),
        );
    }
    if sampler.chance(0.15) {
        let [x, y] = [0, 1].map(|_| sampler.int(-2, 2));
        let z = sampler.int(1, 3);
        slots.text("vector", format!("({x}, {y}, {z})"));
        return (
            "[direction|the direction|the vector|the light direction] {vector}".into(),
            format!(
                "vec3<f32>({}, {}, {})",
                float(x as f64),
                float(y as f64),
                float(z as f64)
            ),
            Box::new(move |_| [x, y, z].map(|part| part as f64)),
            Some("light-vector"),
        );
    }
    let (phrase, [x, y, z]) = *sampler.pick(&LAMPS);
    let [a, b, c] = [x, y, z].map(|part| float(f64::from(part)));
    (
        phrase.into(),
        format!("vec3<f32>({a}, {b}, {c})"),
        Box::new(move |_| [x, y, z].map(f64::from)),
        None,
    )
}

/// Nearer to the edge than this, in radii, rounding decides.
pub(super) const EDGE: f64 = 1e-3;

const PHRASE: &str = "[{shaded} {moving} {fog} [on|over|against] [{back}|a {back} background|a {back} backdrop]|\
                 {shaded} {moving} {fog}, [the background is {back}|{back} background|on {back}]|\
                 {shaded} {moving} {fog} in front of [{back}|a {back} background]|{shaded} {moving} {fog}; background: {back}|{shaded} {moving} {fog}, {back} behind it|\
                 [a {back} [background|screen|canvas]|plain {back}] with {shaded} {moving} {fog}|\
                 ¶I need {shaded} {moving} {fog}. behind it [there is only|everything is|it's all] {back}|¶{back} background. in the [middle|center] of it [I want|there is] {shaded} {moving} {fog}|\
                 ¶[fill|paint|make] the [screen|whole screen] {back}. [then draw|on it goes|in front of it goes] {shaded} {moving} {fog}|¶how [do|would|can] I [get|make|draw] {shaded} {moving} {fog}? the rest [is|should be|stays] {back}|\
                 ¶bg: {back}. object: {shaded} {moving} {fog}|¶can you shade {shaded} {moving} {fog} for me, {back} behind it|¶fake 3D in 2D: {shaded} {moving} {fog}, the rest {back}|¶a lighting study, {shaded} {moving} {fog}, and the backdrop is {back}|¶for my lesson about light I want {shaded} {moving} {fog} before a {back} background|¶computed from a normal per pixel: {shaded} {moving} {fog}, outside it is {back}|¶please {shaded} {moving} {fog}, in the back all {back}|¶it should look [3D|round]: {shaded} {moving} {fog}, and around it only {back}|¶no mesh, just a fragment shader: {shaded} {moving} {fog}, outside of it [everything|all] {back}|\
                 ¶I'm [learning|practicing] lighting. [show|give] me {shaded} {moving} {fog}, with {back} around it|¶first a {back} canvas, then on it {shaded} {moving} {fog}|\
                 ¶can a [pixel shader|shader] do {shaded} {moving} {fog}? and everything else {back}|¶what I want to see is {shaded} {moving} {fog}. where it ends, {back} begins|\
         ¶{back} behind, in front {shaded} {moving} {fog}|¶on {back} I would like to see {shaded} {moving} {fog}|¶could you make {shaded} {moving} {fog}, and keep the background {back}|¶the background is {back}. the thing to light is {shaded} {moving} {fog}|¶everything {back} except for {shaded} {moving} {fog}|¶a render of {shaded} {moving} {fog} before plain {back}, only math, no mesh|¶on {back}, {shaded} {moving} {fog}]";

fn task(shading: &'static Shading, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample(sampler);
    let back = Color::sample_other_than(&[&color], sampler);
    let shaded = (shading.sample)(&color, sampler);
    let (size, radius) = *sampler.pick(&[
        ("", 0.3),
        ("", 0.3),
        ("", 0.3),
        ("[small|little]", 0.2),
        ("[large|big]", 0.4),
    ]);
    slots.value("color", color.ways.clone());
    slots.value("back", back.ways.clone());
    slots.phrase("size", size);
    slots.phrase("s0", "{size} {color} [sphere|sphere|ball]");
    slots.phrase("s", "a {s0}");
    for (name, ways) in ["a", "b"].into_iter().zip(shaded.values) {
        slots.value(name, ways);
    }
    slots.phrase("shaded", shaded.noun.clone());
    let mut modifiers = Vec::new();
    let mut lit = String::new();
    let mut direction: Box<dyn Fn(f64) -> Vector + Send + Sync> = Box::new(|_| [0.0, 0.0, 1.0]);
    if shading.is_lit {
        let (phrase, code, rule, modifier) = lamp(&mut slots, sampler);
        slots.phrase("lamp", phrase);
        modifiers.extend(modifier);
        direction = rule;
        lit = format!("let light = normalize({code});\n");
        if shading.name != "half-lambert-sphere" {
            lit.push_str("let diffuse = max(dot(normal, light), 0.0);\n");
        }
    }
    let bounces = sampler.chance(0.12);
    let mut center = "vec2<f32>(0.5, 0.5)";
    slots.phrase("moving", "");
    if bounces {
        modifiers.push("swaying");
        slots.phrase("moving", "[swaying from side to side|moving left and right over time|that swings left and right|sliding from side to side over time|that sways left and right with time]");
        center = "vec2<f32>(0.5 + 0.2 * sin(time), 0.5)";
    }
    // Fog dims what is shown, toward the background.
    let fog = sampler.chance(0.12);
    slots.phrase("fog", "");
    let mut value = shaded.value;
    if fog {
        modifiers.push("fog");
        slots.phrase(
            "fog",
            "[half hidden in fog|, half dissolved in fog|, seen through 50% fog|, half faded into fog|behind half transparent fog|, fogged by 50%]",
        );
        value = format!("mix({value}, background, 0.5)");
    }
    let needs_shape = value.contains("shape");
    let shape = if needs_shape {
        format!("let shape = {};\n", color.code)
    } else {
        String::new()
    };
    let body = format!(
        "let background = {};\n{shape}let p = (uv - {center}) / {};\nlet inside = step(length(p), 1.0);\n\
         let normal = vec3<f32>(p.x, -p.y, sqrt(max(1.0 - dot(p, p), 0.0)));\n{lit}{}\n\
         let color = mix(background, {value}, inside);\nreturn vec4<f32>(color, 1.0);\n",
        back.code,
        float(radius),
        shaded.lines
    );
    let body = with_time(&body);
    let is_animated = body.contains("globals.");
    let declarations: &[&str] = if is_animated { &[GLOBALS] } else { &[] };
    let (shape, behind) = (color.rgb.map(f64::from), back.rgb.map(f64::from));
    let rule = shaded.rule;
    Task {
        form: if is_animated {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers,
        phrase: PHRASE.into(),
        slots,
        code: fragment(declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let time = f64::from(pixel.time);
            let sway = if bounces { 0.2 * time.sin() } else { 0.0 };
            let x = (f64::from(pixel.uv[0]) - 0.5 - sway) / radius;
            let y = (0.5 - f64::from(pixel.uv[1])) / radius;
            let distance = x.hypot(y);
            if (distance - 1.0).abs() < EDGE {
                return None;
            }
            if distance > 1.0 {
                return opaque(behind);
            }
            let lit = seen(&rule, shape, [x, y], unit(direction(time)))?;
            opaque(if fog { blend(lit, behind, 0.5) } else { lit })
        })),
    }
}

fn opaque(color: Rgb) -> Option<[f32; 4]> {
    let [r, g, b] = color.map(|part| part as f32);
    Some([r, g, b, 1.0])
}

/// The colour of the sphere at a place, in radii from its middle, or nothing where a little more light makes another one:
/// at the end of a band of a cartoon.
fn seen(rule: &ShadeRule, shape: Rgb, [x, y]: [f64; 2], light: Vector) -> Option<Rgb> {
    // The height over the disc is the side of a right triangle.
    let up = x.hypot(y).acos().sin();
    let normal = [x, y, up];
    let lit = rule(shape, &Point { normal, light });
    for change in [-1e-4, 1e-4] {
        let light = [0, 1, 2].map(|at| light[at] + change * normal[at]);
        let other = rule(shape, &Point { normal, light });
        let jumps = lit.iter().zip(other).any(|(a, b)| (a - b).abs() > 0.01);
        if jumps {
            return None;
        }
    }
    Some(lit)
}
