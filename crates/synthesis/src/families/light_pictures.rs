//! Pictures of light: lit balls, lamps over a floor, a cone and fog.

use super::effects::{Rgb, blend};
use super::lighting::{EDGE, facing};
use super::rules::{Vector, dot, unit};
use crate::code::{GLOBALS, float, fragment, with_time};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

/// A picture with its values.
pub(super) struct Shown {
    pub(super) modifiers: Vec<&'static str>,
    /// What is seen; `{color}` and `{back}` are the first colours, `{c}` is a third one, `{a}` a number.
    pub(super) noun: String,
    pub(super) ways: Vec<String>,
    pub(super) third: Vec<String>,
    /// Statements that end in `color`.
    pub(super) lines: String,
    /// The colour of a place, in width and height from the top left, at a time.
    pub(super) rule: Box<dyn Fn([f64; 2], f64) -> Option<Rgb> + Send + Sync>,
}

/// A picture of two colours and more.
pub(super) type Draw = fn(&Color, &Color, &mut Sampler) -> Shown;

const PICTURES: [(&str, &str, Draw); 8] = [
    ("lighting", "two-lights-sphere", two_lights),
    ("lighting", "full-phong-sphere", full_phong),
    ("lighting", "gooch-sphere", gooch),
    ("lighting", "rim-and-diffuse-sphere", rim_and_diffuse),
    ("lighting", "point-light-floor", point_light),
    ("lighting", "hanging-lamp-floor", hanging_lamp),
    ("lighting", "spot-cone", spot_cone),
    ("lighting", "foggy-floor", foggy_floor),
];

pub(super) fn families() -> Vec<Family> {
    let pictures = PICTURES.iter().map(|(category, name, draw)| {
        Family::new(category, name, move |sampler| picture(*draw, sampler))
    });
    pictures.collect()
}

pub(super) fn rgb(color: &Color) -> Rgb {
    color.rgb.map(f64::from)
}

fn opaque(color: Rgb) -> [f32; 4] {
    let [r, g, b] = color.map(|part| part as f32);
    [r, g, b, 1.0]
}

pub(super) fn shown(
    noun: impl Into<String>,
    ways: Vec<String>,
    lines: impl Into<String>,
    rule: impl Fn([f64; 2], f64) -> Option<Rgb> + Send + Sync + 'static,
) -> Shown {
    Shown {
        modifiers: Vec::new(),
        noun: noun.into(),
        ways,
        third: Vec::new(),
        lines: lines.into(),
        rule: Box::new(rule),
    }
}

pub(super) fn picture(draw: Draw, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let shown = draw(&first, &second, sampler);
    slots.value("color", first.ways);
    slots.value("back", second.ways);
    slots.value("a", shown.ways);
    slots.value("c", shown.third);
    slots.phrase(
        "on",
        "[on [{back}|a {back} background]|over {back}|against a {back} [background|backdrop]|in front of {back}|with {back} behind it|with a {back} background|, background {back}]",
    );
    slots.phrase("ball", "[sphere|sphere|ball]");
    let body = with_time(&format!("{}\nreturn vec4<f32>(color, 1.0);\n", shown.lines));
    let is_animated = body.contains("globals.");
    let declarations: &[&str] = if is_animated { &[GLOBALS] } else { &[] };
    let rule = shown.rule;
    Task {
        form: if is_animated {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers: shown.modifiers,
        phrase: shown.noun,
        slots,
        code: fragment(declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            rule(pixel.uv.map(f64::from), f64::from(pixel.time)).map(opaque)
        })),
    }
}

/// The radius of a ball.
const RADIUS: f64 = 0.3;

/// A ball in the middle: statements after its normal, the value of its colour, and the colour by the normal.
fn ball(
    noun: impl Into<String>,
    ways: Vec<String>,
    back: &Color,
    lines: &str,
    value: &str,
    rule: impl Fn(Vector) -> Rgb + Send + Sync + 'static,
) -> Shown {
    let behind = rgb(back);
    shown(
        noun,
        ways,
        format!(
            "let background = {};\nlet p = (uv - vec2<f32>(0.5, 0.5)) / 0.3;\nlet inside = step(length(p), 1.0);\n\
             let normal = vec3<f32>(p.x, -p.y, sqrt(max(1.0 - dot(p, p), 0.0)));\n{lines}\nlet color = mix(background, {value}, inside);",
            back.code
        ),
        move |[u, v], _| {
            let (x, y) = ((u - 0.5) / RADIUS, (0.5 - v) / RADIUS);
            let away = x.hypot(y);
            if (away - 1.0).abs() < EDGE {
                return None;
            }
            if away > 1.0 {
                return Some(behind);
            }
            // The height over the disc is the side of a right triangle.
            Some(rule([x, y, away.acos().sin()]))
        },
    )
}

/// Where a lamp is: phrase and direction.
const LAMPS: [(&str, [i8; 3]); 5] = [
    ("the [top left|upper left|upper left corner]", [-1, 1, 1]),
    ("the [top right|upper right|upper right corner]", [1, 1, 1]),
    ("the [left|left side]", [-1, 0, 1]),
    ("the [right|right side]", [1, 0, 1]),
    ("[above|the top]", [0, 1, 1]),
];

/// A lamp: its phrase, the statement of `light`, and its direction.
fn lamp(sampler: &mut Sampler) -> (&'static str, String, Vector) {
    let (phrase, direction) = *sampler.pick(&LAMPS);
    let [x, y, z] = direction.map(|part| float(f64::from(part)));
    (
        phrase,
        format!("let light = normalize(vec3<f32>({x}, {y}, {z}));"),
        unit(direction.map(f64::from)),
    )
}

fn two_lights(first: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let other = Color::sample_other_than(&[first], sampler);
    let (modifier, [one_side, other_side], [x, y]) = *sampler.pick(&[
        (
            "left-and-right",
            ["the [left|left side]", "the [right|right side]"],
            [-1.0, 0.0],
        ),
        (
            "top-and-bottom",
            ["[above|the top]", "[below|the bottom]"],
            [0.0, 1.0],
        ),
    ]);
    let noun = "[a white {ball} lit {color} from ^ and {c} from % {on}|a white {ball} with a {color} light from ^ and a {c} light from % {on}|a white {ball} {on} between two lamps, {color} from ^ and {c} from %|\
        two colored lights on a white {ball} {on}: {color} from ^, {c} from %|a white 3D {ball} with two diffuse lights, {color} from ^ and {c} from % {on}|{color} light from ^ and {c} light from % on a white {ball} {on}|\
        a white matte {ball} {on}, lit by {color} light from ^ and by {c} light from %|a white Lambert {ball} with two light colors, {color} from ^ and {c} from % {on}|a white {ball} in two-tone light, {color} from ^ plus {c} from % {on}|\
        a concert style two light setup on a white {ball} {on}, {color} from ^, {c} from %|a white {ball} {on} with lambert lighting from two sides, {color} from ^ and {c} from %|the sum of a {color} light from ^ and a {c} light from % on a white {ball} {on}|\
        ¶I have a white {ball} {on}. one lamp is {color} and shines from ^, the other is {c} and shines from %|¶a white {ball} {on}. light it from two sides: {color} from ^, {c} from %|\
        ¶two lamps, one white {ball}, {back} behind it. lamp one is {color} and comes from ^, lamp two is {c} and comes from %|¶light 1: {color}, from ^. light 2: {c}, from %. add them up on a white {ball}, background {back}|¶can you light a white {ball} {on} with {color} from ^ and {c} from %|¶two diffuse lamps on a white {ball}: {color} at ^, {c} at %, {back} around it|\
        ¶like on stage: a white {ball} gets {color} light from ^ and {c} light from %, the backdrop is {back}|¶how [do|would|can] I [light|shade] a white {ball} with two colored lights? {color} from ^, {c} from %, the background is {back}|\
        ¶color = {color} * max(n dot a, 0) + {c} * max(n dot b, 0) on a {ball}, a from ^, b from %, bg {back}|¶background {back}. in front of it a white {ball}. it gets diffuse light in {color} from ^ and in {c} from %|\
        ¶the {ball} itself is white. what colors it are two diffuse lights, {color} from ^ and {c} from %, and behind it all is {back}|\
         ¶from % comes {c} light, from ^ comes {color} light, between them a white {ball}, {back} behind it|¶{back} background, white {ball}, lamps: {c} at %, {color} at ^|¶on a white {ball} {on}, {c} light from % and {color} light from ^]"
        .replace('^', one_side)
        .replace('%', other_side);
    let (a, b) = (rgb(first), rgb(&other));
    let (from, to) = (unit([x, y, 1.0]), unit([-x, -y, 1.0]));
    let number = |part: f64| float(if part == 0.0 { 0.0 } else { part });
    let mut both = ball(
        noun,
        vec![],
        back,
        &format!(
            "let first = max(dot(normal, normalize(vec3<f32>({}, {}, 1.0))), 0.0);\nlet second = max(dot(normal, normalize(vec3<f32>({}, {}, 1.0))), 0.0);",
            number(x),
            number(y),
            number(-x),
            number(-y)
        ),
        &format!("{} * first + {} * second", first.code, other.code),
        move |normal| {
            let (near, far) = (facing(normal, from), facing(normal, to));
            [0, 1, 2].map(|at| a[at] * near + b[at] * far)
        },
    );
    both.third = other.ways;
    both.modifiers.push(modifier);
    both
}

fn full_phong(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let (phrase, light, direction) = lamp(sampler);
    let ambient = *sampler.pick(&[0.1, 0.1, 0.2]);
    let level = if ambient == 0.1 {
        "[|of 0.1|of 10%]"
    } else {
        "[of 0.2|of 20%]"
    };
    let power = *sampler.pick(&[16, 32, 32, 64]);
    let noun = "[a {color} {ball} with ambient light &, diffuse light and a specular highlight of exponent {a}, lit from ^ {on}|a fully Phong shaded {color} {ball}, ambient & plus diffuse plus specular, shininess {a}, light from ^ {on}|\
        a {color} {ball} with the complete Phong model: ambient &, diffuse, specular with exponent {a}, light from ^ {on}|ambient &, diffuse and specular light (exponent {a}) from ^ on a {color} {ball} {on}|\
        a shiny {color} {ball} {on} lit from ^ with all three Phong terms, ambient & and shininess {a}|the full Phong lighting of a {color} {ball} {on}, light from ^, ambient &, shininess {a}|\
        a {color} {ball} {on} with ambient + diffuse + specular, ambient &, power {a}, lamp from ^|a billiard ball look: {color} with ambient &, diffuse and highlight, shininess {a}, light from ^ {on}|\
        classic three term Phong shading on a {color} {ball} {on}, ambient &, exponent {a}, lit from ^|a {color} plastic {ball} with ambient &, diffuse and a highlight of shininess {a}, light from ^ {on}|\
        ¶I want the whole Phong model on a {color} {ball} {on}: ambient &, diffuse and a highlight with exponent {a}. the light comes from ^|¶{color} {ball}, {back} background, light from ^. ambient & + diffuse + specular, shininess {a}|\
        ¶draw a {color} {ball} {on}. give it ambient light &, then diffuse light from ^, then a specular spot with exponent {a}|\
        ¶how [do|would|can] I do full Phong? the {ball} is {color}, the light is from ^, ambient &, specular exponent {a}, the rest is {back}|\
        ¶all three on one {color} {ball} {on}: ambient &, diffuse light from ^, and a highlight of exponent {a}|\
        ¶it should look like a [glossy|plastic] {color} {ball} {on}. light from ^, shine with exponent {a}, and the dark side is not black, it has ambient light &|\
        ¶Phong, all three terms, exponent = {a}, ambient &, light from ^, {color} {ball}, bg {back}|¶I have diffuse light from ^ on a {color} {ball} {on}. add ambient & and a specular highlight, power {a}|\
        ¶color = {color} * (ambient + n dot l) + specular, ambient &, exponent {a}, a {ball} {on}, light from ^]"
        .replace('&', level)
        .replace('^', phrase);
    let shape = rgb(front);
    ball(
        noun,
        words::count(power),
        back,
        &format!(
            "let shape = {};\n{light}\nlet diffuse = max(dot(normal, light), 0.0);\nlet specular = pow(max(reflect(-light, normal).z, 0.0), {});",
            front.code,
            float(power as f64)
        ),
        &format!("shape * ({} + diffuse) + specular", float(ambient)),
        move |normal| {
            let along = dot(normal, direction);
            let mirrored = 2.0 * along * normal[2] - direction[2];
            let shine = mirrored.max(0.0).powi(power as i32);
            shape.map(|part| part * ambient + part * along.max(0.0) + shine)
        },
    )
}

fn gooch(warm: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let cool = Color::sample_other_than(&[warm], sampler);
    let (phrase, light, direction) = lamp(sampler);
    let noun = "[a Gooch shaded {ball} from {c} in the shadow to {color} in the light, lit from ^ {on}|a {ball} with Gooch shading, warm {color} and cool {c}, light from ^ {on}|a {ball} that goes from {c} on its dark side to {color} toward the light from ^ {on}|\
        warm to cool shading on a {ball} {on}: {color} toward the light from ^, {c} away from it|a technical illustration style {ball} {on}, {color} in the light from ^ and {c} in the shade|\
        a {ball} tinted {color} on the lit side and {c} on the shadow side, light from ^ {on}|Gooch lighting with {color} as the warm and {c} as the cool color on a {ball} {on}, light from ^|\
        a {ball} {on} blended between {c} and {color} by n dot l, light from ^|a non-photorealistic {ball} {on}, shadow {c}, light {color}, lit from ^|mix({c}, {color}, n dot l * 0.5 + 0.5) on a {ball} {on}, light from ^|\
        a {ball} shaded from {c} to {color} by half of n dot l plus a half, lit from ^ {on}|\
        ¶the side of the {ball} that faces the light is {color}, the other side {c}, blended between. light from ^, background {back}|¶a {ball} {on}. no black shadows please, it goes from {color} in the light to {c} in the dark, lit from ^|\
        ¶t = n dot l * 0.5 + 0.5, color = mix({c}, {color}, t), on a {ball} {on} with light from ^|¶I need Gooch shading for a {ball}. warm is {color}, cool is {c}, the light is from ^, behind it is {back}|¶can you do warm and cool shading on a {ball} {on}? {color} in the light, {c} in the dark, Gooch, light from ^|\
        ¶like in technical drawings: a {ball} {on}, warm {color} toward the light from ^ and cool {c} away from it|¶how [does|would] Gooch shading look on a {ball} {on}? warm {color}, cool {c}, light from ^|\
        ¶instead of bright and dark use {color} and {c}: a {ball} {on}, blended from one to the other, light from ^|¶draw a {ball} {on}. where the light from ^ hits it, it is {color}, and it turns {c} little by little toward the far side|\
        ¶Gooch, warm/cool = {color}/{c}, light from ^, {ball}, bg {back}]"
        .replace('^', phrase);
    let (hot, cold) = (rgb(warm), rgb(&cool));
    let mut shaded = ball(
        noun,
        vec![],
        back,
        &format!("{light}\nlet warmth = dot(normal, light) * 0.5 + 0.5;"),
        &format!("mix({}, {}, warmth)", cool.code, warm.code),
        move |normal| blend(cold, hot, f64::midpoint(dot(normal, direction), 1.0)),
    );
    shaded.third = cool.ways;
    shaded
}

fn rim_and_diffuse(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let edge = Color::sample_other_than(&[front], sampler);
    let (phrase, light, direction) = lamp(sampler);
    let power = *sampler.pick(&[2, 3, 4, 5]);
    let noun = "[a {color} {ball} lit from ^ with a {c} rim light of power {a} {on}|a {color} {ball} with diffuse light from ^ plus a {c} rim light, exponent {a} {on}|diffuse shading from ^ and a {c} rim of power {a} on a {color} {ball} {on}|\
        a {color} {ball} lit from ^, its edge glowing {c} with a rim exponent of {a} {on}|a {color} {ball} {on} with light from ^ and a {c} backlight at the rim, power {a}|Lambert plus rim light on a {color} {ball} {on}: light from ^, rim {c}, exponent {a}|\
        a game character style {color} {ball} {on}, lit from ^ with a {c} rim, power {a}|a {color} matte {ball} {on}, light from ^, with {c} rim lighting to the power of {a}|a {c} rim light (power {a}) added to a {color} {ball} lit from ^ {on}|\
        a {color} {ball} {on} with diffuse light from ^ and a {c} fresnel-like rim added, exponent {a}|\
        ¶a {color} {ball} {on}, lit from ^ with plain diffuse light. then add a {c} glow along its edge, exponent {a}|¶I have a {color} {ball} {on} with diffuse light from ^ and want a {c} rim light on top of it, power {a}|\
        ¶diffuse + rim: light from ^, {color} {ball}, rim {c} with exponent {a}, background {back}|¶can you give a {color} {ball} {on} a {c} rim of power {a} besides its diffuse light from ^|¶the {ball} is {color} and gets its light from ^. its silhouette should glow {c}, (1 - n dot v) to the power of {a}, and behind it is {back}|\
        ¶how [do|would|can] I add a {c} rim to a {color} {ball} that is lit from ^? rim power {a}, background {back}|¶like a hero in a game: a {color} {ball} {on}, diffuse light from ^, and a {c} edge light of power {a}|\
        ¶color = {color} * n dot l + {c} * rim, rim exponent {a}, on a {ball} {on}, light from ^|¶{back} background, {color} {ball}. one light from ^, [diffuse|Lambert], plus a {c} light from behind that shows [only|] at the edge, exponent {a}]"
        .replace('^', phrase);
    let (shape, tint) = (rgb(front), rgb(&edge));
    let mut shaded = ball(
        noun,
        words::count(power),
        back,
        &format!(
            "let shape = {};\n{light}\nlet diffuse = max(dot(normal, light), 0.0);\nlet rim = pow(1.0 - normal.z, {});",
            front.code,
            float(power as f64)
        ),
        &format!("shape * diffuse + {} * rim", edge.code),
        move |normal| {
            let rim = (1.0 - normal[2]).powi(power as i32);
            let diffuse = facing(normal, direction);
            [0, 1, 2].map(|at| shape[at] * diffuse + tint[at] * rim)
        },
    );
    shaded.third = edge.ways;
    shaded
}

/// Where a lamp is over a floor: phrase, code, place at a time, and the modifier.
type Place = (
    &'static str,
    &'static str,
    fn(f64) -> [f64; 2],
    Option<&'static str>,
);

const LAMP_PLACES: [Place; 5] = [
    (
        "[in the middle|in the center|at the center]",
        "vec2<f32>(0.5, 0.5)",
        |_| [0.5, 0.5],
        None,
    ),
    (
        "[in the middle|in the center|at the center]",
        "vec2<f32>(0.5, 0.5)",
        |_| [0.5, 0.5],
        None,
    ),
    (
        "[at the top center|in the middle of the top edge|at the top middle]",
        "vec2<f32>(0.5, 0.0)",
        |_| [0.5, 0.0],
        Some("top"),
    ),
    (
        "[in the upper left quarter|at a quarter from the left and the top|at (0.25, 0.25)]",
        "vec2<f32>(0.25, 0.25)",
        |_| [0.25, 0.25],
        Some("upper-left"),
    ),
    (
        "[circling around the center over time|that circles around the middle with time|moving in a circle over time]",
        "vec2<f32>(0.5 + 0.3 * cos(time), 0.5 + 0.3 * sin(time))",
        |time| [0.5 + 0.3 * time.cos(), 0.5 + 0.3 * time.sin()],
        Some("circling"),
    ),
];

fn point_light(front: &Color, _: &Color, sampler: &mut Sampler) -> Shown {
    let (way, code, place, modifier) = *sampler.pick(&LAMP_PLACES);
    let (falloff, strong) = *sampler.pick(&[
        (20.0, "[||with a falloff of 20|, falloff 20]"),
        (20.0, ""),
        (
            5.0,
            "[with a falloff of 5|, falloff 5|with a falloff factor of 5]",
        ),
        (
            10.0,
            "[with a falloff of 10|, falloff 10|with a falloff factor of 10]",
        ),
        (
            50.0,
            "[with a falloff of 50|, falloff 50|with a falloff factor of 50]",
        ),
        (
            100.0,
            "[with a falloff of 100|, falloff 100|with a falloff factor of 100]",
        ),
    ]);
    let noun = "[a {color} point light ^ with inverse square falloff on black $|inverse square attenuation of a {color} lamp ^ $|a {color} light ^ that fades with the squared distance $|a {color} light source ^ with 1 / (1 + k d²) falloff $|\
        the light of a {color} lamp ^ on a dark plane, quadratic attenuation $|a {color} point light ^ with quadratic falloff $|a dark wall lit by a {color} point light ^, inverse square $|{color} light falling off by 1 / (1 + k * d * d) from a lamp ^ $|\
        a {color} 2D light ^ for a top-down game, inverse square falloff $|a torch in the dark, {color}, ^, with inverse square light $|point light attenuation as a picture, {color}, lamp ^ $|the inverse square glow of a {color} lamp ^ $|\
        ¶[it is dark|the room is dark]. I want one {color} light ^ that fades with 1 / (1 + k d²) $|¶a {color} lamp ^, everything else black. its light falls off with the square of the distance $|\
        ¶light = 1 / (1 + k * d * d), tinted {color}, lamp ^ $|¶how [do|would|can] I do inverse square falloff for a {color} light ^ $|¶I need a torch for a top-down game: {color}, ^, getting weaker with the squared distance $|\
        ¶{color} point light, ^, inverse square, black where nothing arrives $|¶it's night and there is a {color} lantern ^. show how its light gets weaker by the inverse square $|\
        ¶take the distance from each pixel to a lamp ^. the light is {color} divided by 1 + k * distance² $|¶a black wall, and a {color} bulb ^. the farther away, the darker, by inverse square $]"
        .replace('^', way)
        .replace('$', strong);
    let tint = rgb(front);
    let mut light = shown(
        noun,
        vec![],
        format!(
            "let lamp = {code};\nlet d = distance(uv, lamp);\nlet light = 1.0 / (1.0 + {} * d * d);\nlet color = {} * light;",
            float(falloff),
            front.code
        ),
        move |[u, v], time| {
            let [x, y] = place(time);
            let squared = (u - x).powi(2) + (v - y).powi(2);
            Some(tint.map(|part| part / (1.0 + falloff * squared)))
        },
    );
    light.modifiers.extend(modifier);
    light
}

fn hanging_lamp(front: &Color, _: &Color, sampler: &mut Sampler) -> Shown {
    let (way, code, place, modifier) = *sampler.pick(&LAMP_PLACES);
    let height = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5]);
    let noun = "[a {color} floor seen from above with a lamp {a} over it ^, Lambert shaded|a {color} plane lit by a point light at height {a} ^, diffuse only|the diffuse light of a lamp ^, {a} above a {color} table|\
        n dot l on a flat {color} ground, lamp ^ at a height of {a}|a {color} wall with a lamp ^ at a distance of {a} from it, Lambert|Lambert light on a {color} plane from a lamp ^, height {a}|a {color} tabletop under a lamp ^ that hangs {a} above it, cosine falloff|\
        a flat {color} surface with point light diffuse shading, lamp ^, z = {a}|the cosine falloff of a lamp {a} above a {color} floor ^|a {color} desk lit from straight above by a lamp ^ at height {a}, by the cosine law|\
        a {color} ground plane with per-pixel diffuse light from a lamp ^, {a} high|\
        ¶look straight down on a {color} floor. a lamp ^ hangs {a} above it, only Lambert light|¶n = (0, 0, 1), l = normalize(lamp - p), color = {color} * n dot l, lamp ^ at height {a}|\
        ¶I have a {color} table and a lamp ^. the lamp is {a} above it. show the diffuse light|¶{color} plane, point light ^, z = {a}, diffuse only|¶how bright is a {color} floor under a lamp ^, {a} high? by the cosine [law|of the angle]|\
        ¶a bulb ^, {a} over a {color} desk. the light depends only on the angle, n dot l|¶the ground is {color} and seen from above. put a lamp ^ at height {a} and shade each pixel with Lambert|\
        ¶it should look like a {color} floor with a lamp ^, not far up, only {a}. Lambert, no other falloff|¶diffuse light on something flat and {color}, the lamp ^, distance to the plane {a}]"
        .replace('^', way);
    let tint = rgb(front);
    let number = float(height);
    let mut light = shown(
        noun,
        words::decimal(height),
        format!(
            "let lamp = {code};\nlet light = normalize(vec3<f32>(lamp - uv, {number}));\nlet diffuse = max(light.z, 0.0);\nlet color = {} * diffuse;",
            front.code
        ),
        move |[u, v], time| {
            let [x, y] = place(time);
            let share = height / (u - x).hypot(v - y).hypot(height);
            Some(tint.map(|part| part * share))
        },
    );
    light.modifiers.extend(modifier);
    light
}

fn spot_cone(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let degrees = *sampler.pick(&[10, 15, 20, 25, 30]);
    let swinging = sampler.chance(0.3);
    let (turn, over) = if swinging {
        (
            " + 0.5 * sin(time)",
            "[swinging over time|that swings from side to side with time|sweeping left and right over time|moving to and fro over time]",
        )
    } else {
        ("", "")
    };
    let noun = "[a {color} spotlight cone $ from the top center shining down, half angle {a} degrees {on}|a cone of {color} light $ from the middle of the top edge, {a} degrees to each side {on}|a {color} stage light beam $ from above with a half angle of {a}° {on}|\
        a {color} light cone $ hanging from the top middle, {a} degrees half angle {on}|a {color} spot beam $ that widens downward from the top center, half angle {a} degrees {on}|a {color} flashlight beam $ pointing down from the top edge, {a}° to each side {on}|\
        a UFO style {color} light cone $ from the top center with a half angle of {a} degrees {on}|a hard-edged {color} spotlight $ from the top middle, half angle {a}° {on}|a street lamp cone in {color} $ from the top center, {a} degrees each way {on}|\
        a {color} triangle of light $ opening downward from the top center, half angle {a} degrees {on}|the beam of a {color} ceiling lamp $, half angle {a} degrees {on}|\
        ¶a lamp hangs at the middle of the top edge. it sends a {color} cone of light $ downward, {a} degrees to each side {on}|¶the stage is {back}. from the top center comes a {color} spotlight $, pointing down, half angle {a} degrees|\
        ¶I want a beam of light $ that begins at the top center and opens downward, half angle {a}°. it is {color}, with hard edges, and outside is {back}|\
        ¶a beam $ from (0.5, 0): {color} where the angle from straight down is under {a} degrees, {back} elsewhere|¶like a ufo taking somebody up: a {color} light cone $ from the top center, {a} degrees each way, {back} around it|\
        ¶how [do|would|can] I draw a street lamp cone $? {color}, tip at the top center, opening down, half angle {a} degrees, the rest {back}|¶spotlight $, apex top center, facing down, half angle {a}°, {color} on {back}|\
        ¶background {back}. a {color} triangle of light $ falls from the middle of the top edge, half angle {a} degrees]"
        .replace('$', over);
    let half_angle = f64::from(degrees).to_radians();
    let (inner, outer) = (rgb(front), rgb(back));
    let mut cone = shown(
        noun,
        vec![degrees.to_string()],
        format!(
            "let background = {};\nlet shape = {};\nlet p = uv - vec2<f32>(0.5, 0.0);\nlet angle = atan2(p.x, p.y){turn};\nlet inside = step(abs(angle), radians({}));\nlet color = mix(background, shape, inside);",
            back.code,
            front.code,
            float(f64::from(degrees))
        ),
        move |[u, v], time| {
            let shift = if swinging { 0.5 * time.sin() } else { 0.0 };
            let angle = ((u - 0.5).atan2(v) + shift).abs();
            if (angle - half_angle).abs() < 1e-3 {
                return None;
            }
            Some(if angle < half_angle { inner } else { outer })
        },
    );
    cone.modifiers.extend(swinging.then_some("swinging"));
    cone
}

fn foggy_floor(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let (density, thick, named) = *sampler.pick(&[
        (0.5, "", ""),
        (
            0.5,
            "",
            "[with a fog density of 0.5|, density 0.5|, fog density 0.5]",
        ),
        (0.2, "[thin|light|sparse]", ""),
        (1.0, "[thick|dense|heavy]", ""),
    ]);
    let noun = "[a {color} floor fading into $ {back} fog at the horizon|a {color} ground plane that disappears in $ {back} fog toward the horizon|a {color} plain in perspective with $ {back} fog and a {back} sky|$ {back} distance fog over a {color} ground, horizon in the middle|\
        a {color} field up to the horizon with exponential $ {back} fog|a {color} desert under a {back} sky, swallowed by $ fog in the distance|a foggy {color} landscape: flat ground, horizon halfway, $ {back} fog|the lower half a {color} floor that dissolves in $ {back} fog far away, above it only fog|\
        a {color} sea vanishing in $ {back} mist at the horizon|an endless {color} floor with $ {back} exponential depth fog|a {color} street plane fading to $ {back} fog with distance, {back} above|a {color} ground in $ {back} haze, hidden completely at the horizon in the middle|\
        ¶I'm standing on a {color} plain. far away it gets lost in $ {back} fog, and the sky is {back} too|¶{color} ground, {back} sky, horizon in the middle, $ exponential fog in {back}|\
        ¶how [do|would|can] I let a {color} floor vanish in the distance? by $ {back} fog, and above the horizon [only|there is only] fog|¶near the viewer the ground is {color}, at the horizon you see only $ {back} fog, and above it too|\
        ¶a misty morning: a {color} field below, $ {back} fog that swallows it at the horizon, nothing but {back} above|¶mix {color} and {back} by 1 - exp(-depth * density), $ fog over a ground plane with the horizon in the middle|\
        ¶the upper half is {back}. the lower half is a {color} floor in perspective that fades into $ {back} fog toward the horizon|¶[flat|endless] {color} floor, seen in perspective. the farther away, the more of it is hidden by $ {back} fog]"
        .replace('$', thick);
    let (ground, mist) = (rgb(front), rgb(back));
    shown(
        format!("{noun} {named}"),
        vec![],
        format!(
            "let ground = {};\nlet mist = {};\nlet depth = 0.2 / max(uv.y - 0.5, 0.001);\nlet fog = 1.0 - exp(-depth * {});\nlet color = mix(ground, mist, fog);",
            front.code,
            back.code,
            float(density)
        ),
        move |[_, v], _| {
            // Above the horizon the fog is thicker than any color.
            let below = v - 0.5;
            let clear = if below > 0.0 {
                (-density * 0.2 / below.max(0.001)).exp()
            } else {
                0.0
            };
            Some(blend(mist, ground, clear))
        },
    )
}
