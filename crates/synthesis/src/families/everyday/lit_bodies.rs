//! Balls in colored light and shade, and ray marched balls with light, with fog and put together from two.

use super::light_and_distance::{ball, lamp};
use crate::code::{float, fragment, indent};
use crate::color::Color;
use crate::families::effects::{Rgb, blend};
use crate::families::light_pictures::{Draw, Shown, picture, rgb};
use crate::families::lighting::facing;
use crate::families::rules::{Vector, unit};
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

const PICTURES: [(&str, Draw); 2] = [
    ("shade-color-ball", shade_color),
    ("lamp-and-ambient-ball", lamp_and_ambient),
];

pub(super) fn families() -> Vec<Family> {
    let family = |name, sample: fn(&mut Sampler) -> Task| Family::new("ray-marching", name, sample);
    let mut families = vec![
        family("march-ball-in-fog", ball_in_fog),
        family("march-ball-in-light", ball_in_light),
        family("march-two-balls-combined", two_balls),
    ];
    families.extend(
        PICTURES.iter().map(|(name, draw)| {
            Family::new("lighting", name, move |sampler| picture(*draw, sampler))
        }),
    );
    families
}

fn shade_color(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let shade = Color::sample_other_than(&[front, back], sampler);
    let (phrase, light, direction) = lamp(sampler);
    let noun = "[a {ball} that goes from {c} in the shade to {color} in the light from ^ by max(n dot l, 0) {on}|a {ball} {on}, {color} where the light from ^ hits it fully and {c} in the shade, blended by Lambert|a Lambert {ball} with {c} shadows and {color} light from ^ {on}|a {ball} {on} whose lit color is {color} and whose shadow color is {c}, mixed by max(n dot l, 0), light from ^|\
        a softly shaded {ball} {on}, shadow side {c}, light side {color}, diffuse light from ^|\
        ¶a {ball} {on}. its shadow is not black but {c}, its lit side is {color}, the blend is max(n dot l, 0) and the light comes from ^|¶shade color {c}, light color {color}, light from ^, a {ball} with a smooth Lambert blend, background {back}|¶mix({c}, {color}, max(dot(n, l), 0)) on a {ball} {on}, light from ^|\
        ¶how do I give a {ball} colored shadows? shade {c}, lit {color}, light from ^, background {back}, blended by Lambert|¶painters never use black for the shade. a {ball} {on}: {color} in the light from ^, {c} in the shade, smooth by the cosine|¶background {back}. {ball}: lit {color}, shaded {c}, diffuse blend, light from ^|\
        ¶{back} background, light from ^. the {ball} turns from {color} on the lit side smoothly to {c} where n dot l is 0 or less|¶please a {ball} with shadow color {c} and light color {color}, light is from ^, Lambert mixing, behind it {back}|\
         a {color} {ball} with {c} instead of black in the shade, Lambert, light from ^ {on}|a {ball} {on} with a {c} shade side that blends into {color} by n dot l toward ^|a smooth two-color Lambert {ball} {on}, dark end {c}, bright end {color}, light from ^]"
        .replace('^', phrase);
    let (lit, dark) = (rgb(front), rgb(&shade));
    let mut shaded = ball(
        noun,
        vec![],
        back,
        &format!("{light}\nlet diffuse = max(dot(normal, light), 0.0);"),
        &format!("mix({}, {}, diffuse)", shade.code, front.code),
        move |normal| Some(blend(dark, lit, facing(normal, direction))),
    );
    shaded.third = shade.ways;
    shaded
}

fn lamp_and_ambient(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let around = Color::sample_other_than(&[front, back], sampler);
    let (phrase, light, direction) = lamp(sampler);
    let noun = "[a white {ball} with {color} light from ^ and {c} ambient light {on}|a white {ball} {on} in {c} ambient light, lit {color} from ^|a white {ball} lit by a {color} lamp from ^, with {c} as the ambient color {on}|a white Lambert {ball} {on}, ambient color {c}, light color {color}, light from ^|\
        {color} diffuse light from ^ plus {c} ambient light on a white {ball} {on}|\
        ¶a white {ball} {on}. from ^ comes {color} light, and from everywhere {c} ambient light|¶ambient {c}, lamp {color} from ^, a white {ball}, background {back}|¶color = {c} + {color} * max(n dot l, 0), at most 1, on a {ball} {on}, l from ^|\
        ¶how do I light a white {ball} with a colored lamp and a colored ambient? lamp {color} from ^, ambient {c}, background {back}|¶evening mood: a white {ball} {on} gets {color} light from ^, and the ambient light everywhere is {c}|¶background {back}, ambient {c}, light {color}, direction: from ^. the thing is a white diffuse {ball}|\
        ¶{c} is the ambient light and {color} the lamp, which shines from ^. they fall on a white {ball} {on}|¶please white {ball}, lamp is {color} and from ^, ambient is {c}, {back} behind|\
         a white {ball} {on}, {c} ambient light everywhere and {color} diffuse light from ^ on top|a white diffuse {ball} {on} under a {color} lamp at ^ and {c} ambient light|the sum of {c} ambient and {color} Lambert light from ^ on a white {ball} {on}]"
        .replace('^', phrase);
    let (beam, base) = (rgb(front), rgb(&around));
    let mut lit = ball(
        noun,
        vec![],
        back,
        &format!("{light}\nlet diffuse = max(dot(normal, light), 0.0);"),
        &format!(
            "min({} + {} * diffuse, vec3<f32>(1.0))",
            around.code, front.code
        ),
        move |normal| {
            let bright = facing(normal, direction);
            Some([0, 1, 2].map(|at| (base[at] + beam[at] * bright).min(1.0)))
        },
    );
    lit.third = around.ways;
    lit
}

/// What a ray marcher from (0, 0, -3) shows: the distance from `p`, statements after the march, the value of a hit.
fn march(
    phrase: &str,
    mut slots: Slots,
    colors: [&Color; 2],
    [distance, lines, value]: [&str; 3],
    rule: impl Fn(Vector) -> Option<Rgb> + Send + Sync + 'static,
) -> Task {
    let [front, back] = colors;
    slots.value("color", front.ways.clone());
    slots.value("back", back.ways.clone());
    slots.phrase("ball", "[sphere|ball|sphere]");
    slots.phrase("balls", "[spheres|balls|spheres]");
    slots.phrase("marched", "[ray marched|ray-marched|raymarched]");
    let scene = format!("fn scene(p: vec3<f32>) -> f32 {{\n{}}}\n", indent(distance));
    let text = format!(
        "let background = {};\nlet shape = {};\nlet origin = vec3<f32>(0.0, 0.0, -3.0);\n\
         let direction = normalize(vec3<f32>(uv.x - 0.5, 0.5 - uv.y, 1.0));\nvar t = 0.0;\n\
         for (var i = 0; i < 32; i++) {{\nt += scene(origin + direction * t);\n}}\n{lines}\n\
         let color = select(background, {value}, t < 10.0);\nreturn vec4<f32>(color, 1.0);\n",
        back.code, front.code
    );
    Task {
        form: Form::Picture,
        modifiers: Vec::new(),
        phrase: phrase.into(),
        slots,
        code: fragment(&[scene.as_str()], &text),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let [u, v] = pixel.uv.map(f64::from);
            let [r, g, b] = rule(unit([u - 0.5, 0.5 - v, 1.0]))?.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

/// How far a ray goes to a ball around the origin: nothing near its edge, and infinitely far beside it.
fn reach(direction: Vector, radius: f64) -> Option<f64> {
    // Where the ray is nearest to the center, and how near.
    let along = 3.0 * direction[2];
    let beside = direction[0].hypot(direction[1]) * 3.0;
    if beside > radius - 0.02 && beside < radius + 0.06 {
        return None;
    }
    Some(if beside < radius {
        along - (radius * radius - beside * beside).sqrt()
    } else {
        f64::INFINITY
    })
}

fn ball_in_fog(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let front = Color::sample(sampler);
    let back = Color::sample_other_than(&[&front], sampler);
    let radius: f64 = *sampler.pick(&[0.5, 0.6, 0.75, 0.8, 1.0, 1.2]);
    let density: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]);
    slots.value("r", words::decimal(radius));
    slots.value("k", words::decimal(density));
    let (shape, fog) = (rgb(&front), rgb(&back));
    march(
        "[a {marched} {color} {ball} of radius {r} in {back} fog, density {k}, exponential|a flat {color} {marched} {ball} with radius {r} that fades into {back} fog by exp(-{k} * t)|a {marched} {ball}, radius {r}, {color} mixed with {back} fog by exp(-{k} * t), {back} background|an unlit {color} {ball} of radius {r} in exponential {back} fog of density {k}, {marched}|\
         ¶ray march a {ball} of radius {r} in fog. the {ball} is flat {color}, the fog and the background are {back}, mix by exp(-{k} * t)|¶fog color {back}, fog density {k}, {ball} {color} with radius {r}, ray marching, exp(-density * t)|¶mix({back}, {color}, exp(-{k} * t)) where the ray hits a {ball} of radius {r}, {back} elsewhere, ray marched|\
         ¶how do I add fog to a {marched} {ball}? radius {r}, flat {color}, fog {back}, exp(-{k} * t)|¶{back} fog everywhere, density {k}. in it a flat {color} {ball} of radius {r}, ray marched, exponential fog by the distance of the ray|¶radius {r}, color {color}, fog {back} with density {k}: a {marched} {ball} without light, exponential fog|\
         ¶a {ball} in the mist, {marched}: it is {color}, r = {r}, the mist is {back} and takes over by 1 - exp(-{k} * t)|¶please {marched} {ball} in {back} fog, radius {r}, ball color {color}, fog exp of minus {k} times t|\
         a {color} {ball} of radius {r} fading into {back} by exp(-{k} * t), {marched}, no light|exponential {back} fog of density {k} over a {marched} flat {color} {ball} with radius {r}|a foggy {marched} scene: fog {back}, density {k}, exponential, {ball} {color}, radius {r}, unlit|a {marched} {ball} with radius {r}, color {color}, behind exponential {back} fog of density {k}]",
        slots,
        [&front, &back],
        [
            &format!("return length(p) - {};\n", float(radius)),
            &format!("let clear = exp(-t * {});", float(density)),
            "mix(background, shape, clear)",
        ],
        move |direction| {
            let t = reach(direction, radius)?;
            Some(blend(fog, shape, 1.0 / (density * t).exp()))
        },
    )
}

fn ball_in_light(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let front = Color::sample(sampler);
    let back = Color::sample_other_than(&[&front], sampler);
    let radius: f64 = *sampler.pick(&[0.5, 0.6, 0.75, 0.8, 1.0, 1.2]);
    let ambient: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4]);
    let light: Vector = *sampler.pick(&[
        [1.0, 1.0, -1.0],
        [-1.0, 1.0, -1.0],
        [0.0, 1.0, -1.0],
        [1.0, 2.0, -2.0],
        [-1.0, 0.0, -1.0],
        [2.0, 1.0, -3.0],
        [0.0, 1.0, 0.0],
        [-1.0, 2.0, -1.0],
    ]);
    slots.value("r", words::decimal(radius));
    slots.value("a", words::decimal(ambient));
    slots.text("l", format!("({}, {}, {})", light[0], light[1], light[2]));
    let (shape, behind, toward) = (rgb(&front), rgb(&back), unit(light));
    march(
        "[a {marched} {color} {ball} of radius {r} on {back}, Lambert light from the direction {l}, ambient {a}|a {color} {marched} {ball} with radius {r} in front of {back}, diffuse light toward {l} plus {a} ambient|a {marched} diffuse {ball}, {color} on {back}, radius {r}, light direction {l}, ambient term {a}|a ray marching of a {color} {ball} with radius {r}, light vector {l}, ambient {a}, background {back}|\
         ¶ray march a {ball} of radius {r} in {color}, Lambert with the light direction {l} and {a} ambient, {back} if the ray misses|¶light direction {l}, ambient {a}, {ball} radius {r}, color {color}, background {back}, ray marching with Lambert|¶{marched} {ball}: r = {r}, {color} * min(max(dot(n, normalize{l}), 0) + {a}, 1), misses {back}|\
         ¶how do I shade a {marched} {ball}? radius {r}, {color}, Lambert, light {l}, ambient {a}, {back} behind it|¶background {back}, ambient {a}, light from {l}. march the rays to a {ball} of radius {r} and shade it {color} with n dot l|¶my ray marcher shows a flat {ball}. give it Lambert light from {l} and {a} ambient, radius {r}, {color} on {back}|\
         ¶on {back} a {marched} {ball}, {color}, with radius {r}. ambient {a}, diffuse light along {l}|¶please {ball} with ray marching, radius {r}, color {color}, light {l}, ambient {a}, rest is {back}, diffuse only|\
         a Lambert shaded {marched} {ball} of radius {r}, {color}, light {l}, ambient {a}, {back} behind|a {back} background with a {marched} {color} Lambert {ball} of radius {r}, light toward {l}, {a} ambient|a {marched} {ball} in {color} with n dot l light from {l} and {a} ambient, radius {r}, on {back}|a lit {marched} {ball}: radius {r}, {color}, Lambert from {l}, ambient {a}, background {back}]",
        slots,
        [&front, &back],
        [
            &format!("return length(p) - {};\n", float(radius)),
            &format!(
                "let normal = normalize(origin + direction * t);\nlet light = normalize(vec3<f32>({}));\nlet diffuse = max(dot(normal, light), 0.0);",
                light.map(float).join(", ")
            ),
            &format!("shape * saturate(diffuse + {})", float(ambient)),
        ],
        move |direction| {
            let t = reach(direction, radius)?;
            if t.is_infinite() {
                return Some(behind);
            }
            let [x, y, z] = direction.map(|part| part * t);
            let bright = facing(unit([x, y, z - 3.0]), toward) + ambient;
            Some(shape.map(|part| part * bright.min(1.0)))
        },
    )
}

/// Name, phrase, code and value of the distance of two balls `a` and `b` together.
type Together = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const TOGETHER: [Together; 3] = [
    (
        "union",
        "[the union of two|two united]",
        "min(a, b)",
        f64::min,
    ),
    (
        "intersection",
        "[the intersection of two|the common part of two|the overlap of two]",
        "max(a, b)",
        f64::max,
    ),
    (
        "difference",
        "[the left minus the right of two|the left one without the right one of two]",
        "max(a, -b)",
        |a, b| a.max(-b),
    ),
];

fn two_balls(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let front = Color::sample(sampler);
    let back = Color::sample_other_than(&[&front], sampler);
    let [radius, apart]: [f64; 2] = *sampler.pick(&[
        [0.6, 0.3],
        [0.6, 0.4],
        [0.7, 0.3],
        [0.7, 0.5],
        [0.8, 0.4],
        [0.8, 0.5],
        [0.5, 0.25],
        [0.75, 0.35],
    ]);
    let (name, phrase, code, together) = *sampler.pick(&TOGETHER);
    slots.value("r", words::decimal(radius));
    slots.text("left", format!("({}, 0, 0)", -apart));
    slots.text("right", format!("({apart}, 0, 0)"));
    slots.phrase("both", phrase);
    let (shape, behind) = (rgb(&front), rgb(&back));
    let distance = format!(
        "let a = distance(p, vec3<f32>({}, 0.0, 0.0)) - {2};\nlet b = distance(p, vec3<f32>({}, 0.0, 0.0)) - {2};\nreturn {code};\n",
        float(-apart),
        float(apart),
        float(radius)
    );
    let level = move |[x, y, z]: Vector| {
        let around = y.hypot(z);
        together(
            around.hypot(x + apart) - radius,
            around.hypot(x - apart) - radius,
        )
    };
    let mut task = march(
        "[{both} {marched} {balls} of radius {r} at {left} and {right}, flat {color} on {back}|{both} {balls} with radius {r} and the centers {left} and {right}, {marched}, flat {color} in front of {back}|{both} {marched} {balls} in flat {color} over {back}, centers {left} and {right}, radius {r} each|\
         ¶ray march {both} {balls}, centers {left} and {right}, radius {r}, flat {color} on {back}|¶radius {r} each, centers {right} and {left}: ray march {both} {balls}, {color} without light, background {back}|¶background {back}, flat {color} where a ray hits {both} {balls} at {left} and {right} with radius {r}|\
         ¶how do I ray march {both} {balls}? they are at {left} and {right}, radius {r}, flat {color}, the rest {back}|¶csg with ray marching: {both} {balls}, r = {r}, at {left} and {right}, unlit {color}, {back} behind|¶scene for a ray marcher, no light: {both} {balls}, one at {left}, one at {right}, both of radius {r}. hits {color}, misses {back}|\
         ¶on {back}, in flat {color} and {marched}: {both} {balls} of radius {r} at {left} and {right}|¶please {both} {balls} by ray marching, places {left} and {right}, radius {r}, color {color}, rest {back}|\
         {both} {balls} at {left} and {right} with radius {r}, {marched} in flat {color} on {back}|{both} sdf {balls}, radius {r}, centers {left} and {right}, {marched}, unlit {color}, {back} behind|{both} equal {marched} {balls}, r = {r}, at {left} and {right}, plain {color} on {back}]",
        slots,
        [&front, &back],
        [&distance, "", "shape"],
        move |direction| {
            let nearest = (0..600)
                .map(|step| 0.01 * f64::from(step))
                .map(|t| {
                    let [x, y, z] = direction.map(|part| part * t);
                    level([x, y, z - 3.0])
                })
                .fold(f64::MAX, f64::min);
            if nearest < -0.01 {
                return Some(shape);
            }
            (nearest > 0.08).then_some(behind)
        },
    );
    task.modifiers.push(name);
    task
}
