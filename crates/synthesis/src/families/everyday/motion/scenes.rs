//! Ray marched scenes.

use crate::code::{GLOBALS, float, fragment, indent, with_time};
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend};
use crate::families::motion::number;
use crate::families::rules::{self, Vector};
use crate::sampler::Sampler;
use crate::task::{Check, Form, Pixel, Task};
use crate::wording::Slots;

/// A ray marched scene with its values.
pub(super) struct Marched {
    /// `{color}` is that of the bodies and `{back}` the one behind them.
    phrase: &'static str,
    /// The distance to the bodies: statements ending in a return, from `p`.
    distance: String,
    /// Where the rays begin.
    origin: &'static str,
    /// Whether it fades into the color behind, by the distance.
    foggy: bool,
    level: Box<dyn Fn(Vector) -> f64 + Send + Sync>,
    start: fn(f64) -> Vector,
}

type DrawScene = fn(&mut Slots, &mut Sampler) -> Marched;

pub(super) const SCENES: [(&str, DrawScene); 5] = [
    ("endless-spheres", endless_spheres),
    ("endless-columns", endless_columns),
    ("sphere-flight", sphere_flight),
    ("smooth-two-spheres", smooth_two_spheres),
    ("spheres-every", spheres_every),
];

/// How far a place is from the middle of its cell.
fn off_middle(place: f64) -> f64 {
    place - place.floor() - 0.5
}

fn ball(p: Vector, radius: f64) -> f64 {
    rules::dot(p, p).sqrt() - radius
}

fn endless_spheres(_: &mut Slots, _: &mut Sampler) -> Marched {
    Marched {
        phrase: "[an endless field of ray marched {color} spheres fading into {back} fog|an endless field of {color} spheres in {back} fog, ray marched|infinitely many ray marched {color} spheres that vanish in {back} fog|endlessly repeated {color} spheres with {back} fog, by ray marching|\
            an infinite grid of {color} balls fading into {back} fog, ray marched|a raymarched infinite field of {color} spheres with {back} distance fog|{color} spheres as far as you can see, dissolving into {back} fog, ray marched|a space full of {color} spheres in rows that fade to {back} with distance, ray marched|\
            domain repetition of a {color} sphere with {back} fog, ray marched|\
            ¶ray march an endless field of {color} spheres. They fade into {back} fog|¶I want infinite {color} spheres by ray marching, the far ones disappear in {back} fog|¶how do I ray march an endless field of {color} balls in {back} fog|\
            ¶scene: spheres repeated by fract, {color}. fog: {back}. method: ray marching|¶{color} spheres everywhere, repeated forever, and {back} fog that hides the far ones, as a raymarcher|¶raymarching with repetition: {color} spheres, exponential fog in {back}|\
            ¶the world is full of {color} balls, one in each cell. The further away the more {back}, ray marched|¶please endless spheres with ray marching, {color}, in far they become {back} like in fog]",
        distance: "return length(fract(p) - 0.5) - 0.25;".into(),
        origin: "vec3<f32>(0.0, 0.0, 0.0)",
        foggy: true,
        level: Box::new(|p| ball(p.map(off_middle), 0.25)),
        start: |_| [0.0; 3],
    }
}

fn endless_columns(_: &mut Slots, _: &mut Sampler) -> Marched {
    Marched {
        phrase: "[an endless field of ray marched {color} columns fading into {back} fog|an endless hall of {color} round columns in {back} fog, ray marched|infinitely many ray marched {color} pillars that vanish in {back} fog|endlessly repeated upright {color} cylinders with {back} fog, by ray marching|\
            an infinite grid of {color} columns fading into {back} fog, ray marched|a raymarched forest of {color} round pillars with {back} distance fog|{color} columns as far as you can see, dissolving into {back} fog, ray marched|\
            ¶ray march an endless field of {color} columns. They fade into {back} fog|¶I want infinite round {color} pillars by ray marching, the far ones disappear in {back} fog|¶how do I ray march an endless hall of {color} columns in {back} fog|\
            ¶scene: upright cylinders repeated by fract in x and z, {color}. fog: {back}. method: ray marching|¶a temple without end, {color} columns left and right, and {back} fog that hides the far ones, as a raymarcher|¶raymarching with repetition: {color} pillars, exponential fog in {back}|\
            ¶like a forest of {color} round trunks in {back} fog, endless, ray marched]",
        distance: "return length(fract(p.xz) - 0.5) - 0.25;".into(),
        origin: "vec3<f32>(0.0, 0.0, 0.0)",
        foggy: true,
        level: Box::new(|[x, _, z]| off_middle(x).hypot(off_middle(z)) - 0.25),
        start: |_| [0.0; 3],
    }
}

fn sphere_flight(_: &mut Slots, _: &mut Sampler) -> Marched {
    Marched {
        phrase: "[a flight forward through an endless field of ray marched {color} spheres in {back} fog|flying through endless {color} spheres with {back} fog, ray marched, one unit per second|an endless field of {color} spheres in {back} fog, the camera flies forward with time, ray marched|\
            a ray marched flight through infinitely many {color} balls that fade into {back} fog|a raymarched infinite field of {color} spheres in {back} fog with a camera moving forward over time|{color} spheres in rows rushing past, {back} fog far away, ray marched|\
            ¶I fly through an endless field of {color} spheres, far away there is {back} fog. Ray march it, one unit per second|¶ray march endless {color} spheres in {back} fog and move the camera forward with time|¶how do I fly forward through infinite {color} spheres with {back} fog in a raymarcher|\
            ¶scene: {color} spheres repeated by fract. fog: {back}. camera: z = time. method: ray marching|¶like a space ship between {color} balls without end, {back} fog, the camera goes straight on over time, ray marched|¶endless {color} spheres, {back} fog, raymarched, moving toward the viewer with the time|\
         ¶please fly with me between endless {color} balls, ray marched, {back} fog, speed one unit per second]",
        distance: "return length(fract(p) - 0.5) - 0.25;".into(),
        origin: "vec3<f32>(0.0, 0.0, time)",
        foggy: true,
        level: Box::new(|p| ball(p.map(off_middle), 0.25)),
        start: |time| [0.0, 0.0, time],
    }
}

fn smooth_two_spheres(slots: &mut Slots, sampler: &mut Sampler) -> Marched {
    let k = number("k", &[0.1, 0.2, 0.3, 0.4, 0.5], slots, sampler);
    let radius = number("radius", &[0.5, 0.6, 0.7], slots, sampler);
    Marched {
        phrase: "[two flat {color} ray marched spheres of radius {radius} at x = -0.5 and x = 0.5, merged by a smooth minimum with k = {k}, on {back}|two spheres of radius {radius}, half a unit left and right of the center, joined smoothly with k = {k}, ray marched in flat {color} on {back}|\
            a flat {color} ray marched smooth union (k = {k}) of two spheres of radius {radius} at x = -0.5 and 0.5 on a {back} background|two melted balls, flat {color}, smin k {k}, radius {radius}, centers 0.5 left and right, ray marched over {back}|\
            an unshaded {color} pair of spheres with radius {radius} at x = -0.5 and x = 0.5, smooth minimum of k {k}, ray marched in front of {back}|\
            ¶ray march two spheres of radius {radius} at x = -0.5 and x = 0.5. Merge them with a smooth minimum, k = {k}. Flat {color}, background {back}|¶I want two balls that melt into each other by ray marching. radius {radius}, centers half a unit left and right, smin with k = {k}, plain {color} on {back}|\
            ¶how do I ray march a smooth union of two spheres? Radius {radius}, x = -0.5 and 0.5, k = {k}, flat {color}, the rest {back}|¶scene: smin of two spheres, r = {radius}, x = -0.5 and 0.5, k = {k}. color: flat {color}. background: {back}. method: ray marching|\
         ¶two {color} drops that melt together, ray marched and flat. spheres of radius {radius} at x = -0.5 and 0.5, smooth min with k {k}, {back} behind|¶sdf: smooth union (k = {k}) of spheres with radius {radius} at x = -0.5 and x = 0.5, ray marched, hit {color}, miss {back}]",
        distance: format!(
            "let a = distance(p, vec3<f32>(-0.5, 0.0, 0.0)) - {radius};\nlet b = distance(p, vec3<f32>(0.5, 0.0, 0.0)) - {radius};\n\
             let h = saturate(0.5 + 0.5 * (b - a) / {k});\nreturn mix(b, a, h) - {k} * h * (1.0 - h);",
            radius = float(radius),
            k = float(k)
        ),
        origin: "vec3<f32>(0.0, 0.0, -3.0)",
        foggy: false,
        level: Box::new(move |[x, y, z]| {
            let (a, b) = (ball([x + 0.5, y, z], radius), ball([x - 0.5, y, z], radius));
            let overlap = (k - (a - b).abs()).max(0.0) / k;
            a.min(b) - overlap * overlap * k / 4.0
        }),
        start: |_| [0.0, 0.0, -3.0],
    }
}

fn spheres_every(slots: &mut Slots, sampler: &mut Sampler) -> Marched {
    let gap = number("gap", &[2.0, 3.0, 4.0], slots, sampler);
    let radius = number("radius", &[0.3, 0.4, 0.5, 0.6, 0.8], slots, sampler);
    Marched {
        phrase: "[an endless field of ray marched {color} spheres of radius {radius}, repeated every {gap} units, fading into {back} fog|{color} spheres with radius {radius} and a spacing of {gap}, repeated forever in {back} fog, ray marched|an infinite grid of {color} balls, radius {radius}, spacing {gap}, with {back} fog, ray marched|\
            ray marched {color} spheres of radius {radius}, one every {gap} units in all directions, vanishing in {back} fog|a raymarched repetition of a {color} sphere, period {gap}, radius {radius}, fog {back}|\
            ¶ray march {color} spheres of radius {radius} that repeat every {gap} units. The fog is {back}|¶I want endless {color} spheres by ray marching, spacing {gap}, radius {radius}, and {back} fog in the distance|\
            ¶how do I repeat a ray marched {color} sphere every {gap} units? Radius {radius}, {back} fog|¶scene: spheres, r = {radius}, cell size {gap}, {color}. fog: {back}. method: ray marching|¶raymarcher with domain repetition: cell {gap}, {color} sphere of radius {radius}, {back} fog|\
         ¶balls in all directions, {color}, radius {radius}, {gap} apart from center to center, fading to {back}, by ray marching|¶please endless balls by ray marching, each {gap} units one, radius {radius}, {color}, fog in {back}]",
        distance: format!(
            "let q = (fract(p / {gap}) - 0.5) * {gap};\nreturn length(q) - {};",
            float(radius),
            gap = float(gap)
        ),
        origin: "vec3<f32>(0.0, 0.0, 0.0)",
        foggy: true,
        level: Box::new(move |p| ball(p.map(|part| off_middle(part / gap) * gap), radius)),
        start: |_| [0.0; 3],
    }
}

pub(super) fn march(draw: DrawScene, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let [front, back] = several(&mut slots, ["color", "back"], sampler);
    let Marched {
        phrase,
        distance,
        origin,
        foggy,
        level,
        start,
    } = draw(&mut slots, sampler);
    let scene = format!(
        "fn scene(p: vec3<f32>) -> f32 {{\n{}}}\n",
        indent(&distance)
    );
    let share = if foggy {
        "exp(-t * 0.3)"
    } else {
        "step(t, 10.0)"
    };
    let body = with_time(&format!(
        "let background = {};\nlet shape = {};\nlet origin = {origin};\n\
         let direction = normalize(vec3<f32>(uv.x - 0.5, 0.5 - uv.y, 1.0));\nvar t = 0.0;\n\
         for (var i = 0; i < 32; i++) {{\nt += scene(origin + direction * t);\n}}\n\
         let color = mix(background, shape, {share});\nreturn vec4<f32>(color, 1.0);\n",
        back.code, front.code
    ));
    let animated = body.contains("globals.");
    let mut declarations: Vec<&str> = animated.then_some(GLOBALS).into_iter().collect();
    declarations.push(&scene);
    let (shape, behind): (Rgb, Rgb) = (front.rgb.map(f64::from), back.rgb.map(f64::from));
    Task {
        form: if animated {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers: Vec::new(),
        phrase: phrase.into(),
        slots,
        code: fragment(&declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let share = seen(
                &level,
                start(f64::from(pixel.time)),
                pixel.uv.map(f64::from),
                foggy,
            )?;
            let [r, g, b] = blend(behind, shape, share).map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

/// How much of the bodies is seen after 32 steps, or nothing where a ray a little beside sees something else.
fn seen(
    level: &dyn Fn(Vector) -> f64,
    [x, y, z]: Vector,
    [u, v]: [f64; 2],
    foggy: bool,
) -> Option<f64> {
    const BESIDE: [[f64; 2]; 4] = [[1e-4, 0.0], [-1e-4, 0.0], [0.0, 1e-4], [0.0, -1e-4]];
    let share = |u: f64, v: f64| {
        let [dx, dy, dz] = rules::unit([u - 0.5, 0.5 - v, 1.0]);
        let t = (0..32).fold(0.0, |t, _| t + level([x + dx * t, y + dy * t, z + dz * t]));
        if foggy {
            (-0.3 * t).exp()
        } else {
            f64::from(u8::from(t < 10.0))
        }
    };
    let here = share(u, v);
    BESIDE
        .iter()
        .all(|[right, down]| (share(u + right, v + down) - here).abs() < 4e-3)
        .then_some(here)
}
