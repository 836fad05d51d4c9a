//! Plain vertex shaders: the changes of a position and the shapes by index that everybody asks for, in few words.

use crate::code::float;
use crate::families::mesh_changes::{Sample, Setup, families_of, moved};
use crate::families::vertex_curves::indexed;
use crate::families::vertices::AXES;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::words;
use std::f64::consts::TAU;

const SETUPS: [(&str, Sample); 23] = [
    ("plain-pass-through", pass_through),
    ("plain-scale-positions", scale),
    ("scale-one-axis-in-words", scale_in_words),
    ("plain-translate-positions", translate),
    ("translate-two-ways", translate_two),
    ("plain-rotate-over-time", rotate_over_time),
    ("plain-rotate-by-degrees", rotate_by_degrees),
    ("plain-mirror-positions", mirror),
    ("plain-sine-wave-over-time", wave),
    ("plain-pulse-positions", pulse),
    ("plain-aspect-correction", aspect),
    ("orbit-mesh", orbit),
    ("shrink-into-place", shrink_into_place),
    ("scale-flat-positions", scale_flat),
    ("translate-flat-positions", translate_flat),
    ("rotate-flat-positions", rotate_flat),
    ("plain-full-screen-triangle", full_screen),
    ("plain-triangle-by-index", triangle),
    ("triangle-with-told-corners", told_triangle),
    ("plain-circle-of-vertices", circle),
    ("plain-grid-of-vertices", grid),
    ("column-of-vertices", column),
    ("plain-parabola-of-vertices", parabola),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&SETUPS)
}

const FLAT: &str = "@location(0) position: vec2<f32>";

/// A change of positions in the plane.
fn moved_flat(
    command: impl Into<String>,
    values: Vec<Vec<String>>,
    body: impl Into<String>,
    place: impl AsRef<str>,
    rule: impl Fn([f64; 2], f64) -> [f64; 2] + Send + Sync + 'static,
) -> Setup {
    Setup {
        modifiers: Vec::new(),
        command: command.into(),
        values,
        parameters: FLAT,
        body: body.into(),
        position: format!("vec4<f32>({}, 0.0, 1.0)", place.as_ref()),
        rule: Box::new(move |_, time, attributes: &[Buffer]| {
            let [x, y] = rule([attributes[0][0], attributes[0][1]], time);
            [x, y, 0.0, 1.0]
        }),
    }
}

fn pass_through(_: &mut Sampler) -> Setup {
    moved(
        "[pass the vertex position through unchanged|pass the position through|output {v} unchanged|pass {v} through unchanged|return the position as it is|forward {v} to the rasterizer without a change|do nothing with {v}, just output them|leave {v} as they are|\
         ¶pass-through vertex shader|¶simplest vertex shader, position in, position out|¶basic vertex shader|¶minimal vertex shader for a vec3 position|¶vertex shader that just outputs the position|¶a [plain|simple|basic] vertex shader[, no transform|, nothing special]|\
         ¶how do I write a vertex shader that does nothing but pass the position on|¶identity vertex shader|¶hello world of vertex shaders, only the position|¶what is the wgsl for a vertex shader that returns its position attribute|¶vs: vec3 position -> clip position, w = 1, no change]",
        vec![],
        "",
        "position",
        |p, _| p,
    )
}

/// Ways to write a factor.
fn factor_ways(factor: f64) -> Vec<String> {
    let mut ways = words::decimal(factor);
    if factor == 0.5 {
        ways.extend(["one half", "a half", "1/2"].map(String::from));
    }
    if factor == 2.0 {
        ways.push("two".into());
    }
    if factor == 3.0 {
        ways.push("three".into());
    }
    ways
}

fn scale(sampler: &mut Sampler) -> Setup {
    let factor = *sampler.pick(&[
        0.1, 0.2, 0.25, 0.5, 0.5, 0.5, 0.75, 0.8, 1.5, 2.0, 2.0, 3.0, 4.0, 5.0,
    ]);
    moved(
        "[scale {v} by {a}|scale positions by {a}|make {v} {a} times as large|grow or shrink {v} by the factor {a}|let the mesh be {a} times its size|¶the mesh at {a} times its size, vertex shader|¶size factor {a} for my mesh please|¶why is my model the wrong size? it must be {a} times what it is, do it in the vertex shader|¶return vec4(position * {a}, 1)|scale the position by {a}|multiply the position by {a}|scale {v} by a factor of {a}|multiply all positions by {a}|apply a scale of {a} to {v}|resize {v} by {a}|\
         ¶vertex shader, scale {a}|¶vertex shader that scales positions by {a}|¶position * {a} in the vertex shader|¶scale the mesh by {a} in the vertex shader|¶vs: scale by {a}|¶how do I scale {v} by {a} in wgsl|\
         ¶my mesh has the wrong size. multiply every position by {a} in the vertex shader|¶uniform scale by {a} of the vertex positions|¶[in|input]: position. [out|output]: position times {a}|¶I need a vertex shader with a scale factor of {a}|¶please scale the vertices, factor is {a}|\
         ¶zoom my model by {a} in the vertex shader|¶the whole thing {a} times as big, all three axes, vertex shader|¶size: {a}, for all of {v}, nothing else changes|¶same mesh, same place, only {a} times its size. vertex shader|¶the artist exported with the wrong units, so every coordinate has to be multiplied by {a} in the vertex shader|¶with a factor of {a}, {v} should be scaled in x, y and z|¶what do I write in a vertex shader so that my model gets {a} times its size|¶x, y and z all times {a}, vertex shader|change the size of {v} by the factor {a}|use {a} as the uniform scale of {v}|make everything {a} times its size]",
        vec![factor_ways(factor)],
        "",
        format!("position * {}", float(factor)),
        move |p, _| p.map(|part| part * factor),
    )
}

fn scale_in_words(sampler: &mut Sampler) -> Setup {
    let axis = sampler.below(3);
    let wide = ["wide", "tall", "deep"][axis];
    let (factor, times) = *sampler.pick(&[
        (2.0, "[twice|two times]"),
        (0.5, "[half|only half]"),
        (3.0, "[three times|3 times]"),
        (0.25, "[a quarter|one quarter]"),
        (4.0, "[four times|4 times]"),
    ]);
    let mut parts = [1.0; 3];
    parts[axis] = factor;
    let mut scaled = moved(
        "[make the mesh % as $|make the mesh % as $ as before|scale {v} so that the mesh is % as $|change {v} so that the model becomes % as $|draw the mesh % as $|make the model % as $ and keep the rest|\
         ¶vertex shader that makes the mesh % as $|¶my model should be % as $, other sizes the same, in the vertex shader|¶% as $ please, for {v} in the vertex shader|¶how do I make {v} % as $ in wgsl|¶the mesh must become % as $ and nothing else changes. vertex shader|\
         ¶vs: mesh % as $|¶I have a mesh and want it % as $|¶what vertex shader makes everything % as $|¶non-uniform scale in the vertex shader: % as $, the other axes stay|\
         ¶[can you make|make] my model % as $ in the vertex shader, the two other sizes stay as they are|¶the mesh came out wrong, it has to be % as $, vertex shader|¶vertex stage: % as $, nothing else|¶I only want the mesh % as $, not bigger in the other directions|draw {v} % as $ and leave the other two axes|let the model come out % as $]"
            .replace('$', wide)
            .replace('%', times),
        vec![],
        "",
        format!("position * vec3<f32>({})", parts.map(float).join(", ")),
        move |mut p, _| {
            p[axis] *= factor;
            p
        },
    );
    scaled.modifiers.push(["in-x", "in-y", "in-z"][axis]);
    scaled
}

/// Axis, sign and words of a direction.
const WAYS: [(usize, f64, &str); 4] = [
    (0, 1.0, "[to the right|right]"),
    (0, -1.0, "[to the left|left]"),
    (1, 1.0, "[up|upward]"),
    (1, -1.0, "[down|downward]"),
];

fn shifted(parts: [f64; 3]) -> String {
    format!("position + vec3<f32>({})", parts.map(float).join(", "))
}

fn translate(sampler: &mut Sampler) -> Setup {
    let (axis, sign, way) = *sampler.pick(&WAYS);
    let amount = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 1.0]);
    let mut offset = [0.0; 3];
    offset[axis] = sign * amount;
    moved(
        "[move {v} $ by {a}|move {v} {a} $|place {v} {a} further $|¶shift everything {a} $, vertex shader|¶can you move my model {a} $ in the vertex shader|¶the object is in the wrong place. it should be {a} $|¶vertex stage: position plus {a} $|shift {v} $ by {a}|translate {v} $ by {a}|move every vertex by {a} $|offset {v} by {a} $|move the whole mesh {a} $|push {v} $ by {a}|\
         ¶vertex shader: move $ by {a}|¶vertex shader that moves everything {a} $|¶how do I move {v} {a} $ in wgsl|¶the mesh should sit {a} further $, do it in the vertex shader|¶translate the position {a} $ in the vertex shader|\
         ¶vs: position, moved {a} $|¶I want {v} {a} $ of where they are|¶[in|input]: position. [out|output]: the position moved {a} $|¶please shift the model $, by {a}, in the vertex shader|\
         ¶nudge the model {a} $ in the vertex shader|¶by {a} $ please, that is how far {v} should move|¶{a} $: shift of {v}, no animation|¶where it stands now is wrong, all of {v} must be {a} further $|¶the same mesh a second time, but {a} $ of the first one, vertex shader|¶what do I add in a vertex shader to get {v} {a} $|¶constant offset for {v}: {a} $|put the mesh {a} $ of where it is|¶by {a}, shift {v} $|let {v} sit {a} further $]"
            .replace('$', way),
        vec![words::decimal(amount)],
        "",
        shifted(offset),
        move |mut p, _| {
            p[axis] += sign * amount;
            p
        },
    )
}

fn translate_two(sampler: &mut Sampler) -> Setup {
    let amounts = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1.0];
    let (_, across, sideways) = *sampler.pick(&WAYS[..2]);
    let (_, along, upright) = *sampler.pick(&WAYS[2..]);
    let first = *sampler.pick(&amounts);
    let second = *sampler.pick(&amounts);
    let (x, y) = (across * first, along * second);
    moved(
        "[move {v} {a} $ and {b} %|shift {v} $ by {a} and % by {b}|translate {v} by {a} $ and {b} %|offset {v}: {a} $, {b} %|move every vertex {a} $ and {b} %|push the mesh {a} $ and also {b} %|\
         ¶vertex shader: {a} $, {b} %|¶vertex shader that moves the mesh {a} $ and {b} %|¶how do I move {v} {a} $ and {b} % in wgsl|¶the model is in the center. put it {a} $ and {b} % in the vertex shader|¶vs: position, moved {a} $ and {b} %|\
         ¶two offsets for {v}: {a} $ and {b} %, z stays|¶I want {v} {a} further $ and {b} further %|¶please shift the positions, {a} $ and {b} %|\
         ¶{b} % and {a} $, that is how {v} should be shifted|¶first {b} %, and {a} $ as well: shift {v} that way|¶move {v}: % by {b}, $ by {a}|¶my model must go % by {b} and $ by {a}, do that in the vertex shader|¶offset of {v}: % {b}, $ {a}, depth none|move {v} {b} % and {a} $|shift everything {b} %, and in addition {a} $]"
            .replace('$', sideways)
            .replace('%', upright),
        vec![words::decimal(first), words::decimal(second)],
        "",
        shifted([x, y, 0.0]),
        move |p, _| [p[0] + x, p[1] + y, p[2]],
    )
}

/// The two axes that a rotation around an axis turns: from the first to the second.
const PLANES: [[usize; 2]; 3] = [[1, 2], [2, 0], [0, 1]];

/// The components of the position after a turn with `c` and `s` around `axis`.
pub(super) fn turned(axis: usize) -> String {
    let [from, to] = PLANES[axis].map(|at| AXES[at]);
    let mut parts = AXES.map(|name| format!("position.{name}"));
    parts[PLANES[axis][0]] = format!("c * position.{from} - s * position.{to}");
    parts[PLANES[axis][1]] = format!("s * position.{from} + c * position.{to}");
    format!("vec3<f32>({})", parts.join(", "))
}

/// The place after a turn by `angle` around `axis`.
pub(super) fn turn(mut p: [f64; 3], axis: usize, angle: f64) -> [f64; 3] {
    let [from, to] = PLANES[axis];
    let (radius, direction) = (p[from].hypot(p[to]), p[to].atan2(p[from]) + angle);
    p[from] = radius * direction.cos();
    p[to] = radius * direction.sin();
    p
}

fn rotate_over_time(sampler: &mut Sampler) -> Setup {
    let axis = *sampler.pick(&[2, 2, 1, 0]);
    let mut rotating = moved(
        "[rotate {v} around the $ axis over time|rotate {v} around $ over time|keep {v} turning around the $ axis|let the model spin about $ forever|¶spin my mesh around $|¶animate a turn about the $ axis in the vertex shader, one radian per second|¶the product should rotate on its $ axis all day, vertex shader|¶vertex stage with a $ rotation, angle = globals.time|spin {v} around the $ axis|rotate {v} about the $ axis with time|turn {v} around the $ axis as time goes by|let {v} rotate around $ over time|spin the mesh about $ over time|animate a rotation of {v} about the $ axis|\
         ¶rotating mesh, $ axis, vertex shader|¶vertex shader that rotates around $ over time|¶vertex shader: spin about the $ axis with globals.time|¶how do I rotate {v} around $ with time in wgsl|¶my model should spin around the $ axis, angle is the time|\
         ¶vs: rotation about $, angle = time|¶rotate by the time in radians around the $ axis, vertex shader|¶[in|input]: position and time. [out|output]: position turned around $ by the time|¶please let the object turn around $ axis all the time|¶spinning around $, one radian per second, vertex shader|\
         ¶how can my model turn by itself around the $ axis? use the time as the angle|¶with time as the angle in radians, turn {v} about $|¶endless rotation of {v}, axis is $, angle = time|¶like a chicken on a grill: the mesh turns and turns around the $ axis|¶I want to see my model from all sides, so let it turn around $ with time|¶showcase rotation about the $ axis, vertex shader|¶the axis is $. around it {v} should rotate, by as many radians as seconds have passed|¶around $, rotate {v} by the time in radians|have the mesh rotate about $ all the time]"
            .replace('$', AXES[axis]),
        vec![],
        "let c = cos(time);\nlet s = sin(time);",
        turned(axis),
        move |p, time| turn(p, axis, time),
    );
    rotating
        .modifiers
        .push(["around-x", "around-y", "around-z"][axis]);
    rotating
}

fn rotate_by_degrees(sampler: &mut Sampler) -> Setup {
    let axis = *sampler.pick(&[2, 2, 1, 0]);
    let degrees: f64 = *sampler.pick(&[10.0, 15.0, 20.0, 30.0, 45.0, 60.0, 90.0, 120.0, 180.0]);
    let mut rotated = moved(
        "[rotate {v} by {a} around the $ axis|rotate {v} {a} around $|turn my model {a} about $|give the mesh a turn of {a} around $|¶my mesh, but rotated {a} around $, vertex shader|¶can I rotate {v} by {a} about the $ axis without a matrix uniform|¶static rotation: axis $, angle {a}, vertex stage|¶the model looks the wrong way, {a} around $ would fix it. vertex shader|turn {v} by {a} about the $ axis|rotate the mesh around $ by {a}|rotate every position by {a} around $|apply a rotation about $ of {a} to {v}|\
         ¶vertex shader: rotate {a} around $|¶vertex shader that rotates the mesh by {a} around the $ axis|¶how do I rotate {v} by {a} around $ in wgsl|¶my model stands wrong, turn it {a} around the $ axis in the vertex shader|¶vs: rotation about $ by {a}|\
         ¶fixed rotation of {a} around $ for {v}|¶[in|input]: position. [out|output]: position rotated {a} around $|¶please turn the vertices {a} around $ axis, no animation|\
         ¶{a} around $: that is the fixed turn I want for {v}|¶axis $, angle {a}, rotate {v} once and for good|¶about the $ axis, by {a}, turn {v} in the vertex shader|¶my mesh faces the wrong direction, it needs {a} more around the $ axis|¶a still mesh that is turned {a} about $, vertex shader|¶what is the vertex shader for a mesh rotated {a} around $, standing still|¶around the $ axis, rotate {v} by {a}|put the model at an angle of {a} about the $ axis]"
            .replace('$', AXES[axis]),
        vec![vec![
            format!("{degrees} degrees"),
            format!("{degrees} degrees"),
            format!("{degrees}°"),
        ]],
        format!(
            "let c = cos(radians({0}));\nlet s = sin(radians({0}));",
            float(degrees)
        ),
        turned(axis),
        move |p, _| turn(p, axis, degrees.to_radians()),
    );
    rotated
        .modifiers
        .push(["around-x", "around-y", "around-z"][axis]);
    rotated
}

fn mirror(sampler: &mut Sampler) -> Setup {
    let axis = sampler.below(3);
    let way = [
        "[horizontally|left to right|in x]",
        "[vertically|upside down|in y]",
        "[front to back|in z|in depth]",
    ][axis];
    let mut parts = [1.0; 3];
    parts[axis] = -1.0;
    let mut mirrored = moved(
        "[mirror {v} $|flip {v} $|reflect {v} $|make a mirror image of the mesh $|¶mirrored mesh, $, vertex shader|¶reflection of the model $ in the vertex stage|¶can you turn my model over $|¶everything appears flipped, so flip {v} back $|mirror the mesh $|flip the position $|turn {v} over, $|flip every vertex $|\
         ¶vertex shader: flip $|¶vertex shader that mirrors the mesh $|¶how do I flip {v} $ in wgsl|¶my model is the wrong way round. flip it $ in the vertex shader|¶vs: position with % negated|¶negate % of the position in the vertex shader|\
         ¶% becomes -% for {v}|¶[in|input]: position. [out|output]: position, but -% instead of %|¶please mirror the model $, only the position|\
         ¶I need a mirror image of my mesh, $, in the vertex shader|¶like in a mirror: {v} swapped $|¶the model looks the wrong way, turn it over $ by changing the sign of %|¶-% instead of % for {v}, the other two stay|¶multiply % of {v} by minus one|make % of {v} negative and leave the rest|swap the sides of the mesh $]"
            .replace('$', way)
            .replace('%', AXES[axis]),
        vec![],
        "",
        format!("position * vec3<f32>({})", parts.map(float).join(", ")),
        move |mut p, _| {
            p[axis] = -p[axis];
            p
        },
    );
    mirrored.modifiers.push(["in-x", "in-y", "in-z"][axis]);
    mirrored
}

fn wave(_: &mut Sampler) -> Setup {
    moved(
        "[displace {v} vertically with a sine wave over time|move {v} up and down in a sine wave along x over time|make {v} wave along x over time|add a moving sine wave along x to the height of {v}|wave {v} like water with a sine of x and time|ripple the height of {v} along x with time|let a sine wave run through {v} over time|\
         ¶wavy mesh vertex shader, sine of x and time|¶vertex shader with a sine wave on y over time|¶vertex displacement with a sine wave over time, up and down|¶how do I make a mesh wave up and down along x over time in wgsl|¶water waves in the vertex shader, sine of x and time added to y|\
         ¶vs: y += small sine of x and time|¶my plane should move like a flag or water, y goes up and down with a sine of x and the time|¶animated sine wave along x, displacing y of {v}|¶please vertex shader for waves, sine along x, it moves with time|\
         ¶make my flat mesh look like a moving sea, sine over x and time on the height|¶carpet that waves: y of {v} plus a sine of x and time|¶I have a plane and want little waves that run along x, up and down with time|¶wave effect for a mesh, vertical, along x, animated|¶rolling waves through the mesh, along x, with time|add sine waves that travel along x to y of {v}]",
        vec![],
        "let wave = 0.1 * sin(position.x * 10.0 + time);",
        "vec3<f32>(position.x, position.y + wave, position.z)",
        |[x, y, z], time| [x, y + 0.1 * (10.0 * x + time).sin(), z],
    )
}

fn pulse(_: &mut Sampler) -> Setup {
    moved(
        "[pulse the size of {v} over time|make {v} pulse over time|let {v} grow and shrink over time|make my mesh throb with time|let the model inhale and exhale|¶breathing model, vertex shader|¶size goes up and down with sin(time), vertex shader|¶can the mesh pulse like a heart? whole size, over time|¶a gentle pulse for the model, in the vertex stage|scale {v} up and down with time|make the mesh breathe over time|let the model pulsate with the sine of time|animate the size of {v} with a sine of the time|\
         ¶pulsing mesh vertex shader|¶vertex shader that makes the mesh pulse|¶vertex shader: grow and shrink with the sine of time|¶how do I make a mesh breathe in the vertex shader|¶my object should get larger and smaller over and over, in the vertex shader|\
         ¶vs: size pulses by a fifth with sin(time)|¶heartbeat effect on {v}, size goes up and down with time|¶I want {v} to swell and shrink with time, all axes alike|¶please the mesh pulsing, big and small, with time|\
         ¶make my mesh alive: bigger and smaller and bigger again, with the sine of time|¶the mesh should swell and go back, over and over, the usual amount, vertex shader|¶growing and shrinking model, sine of the time, all axes|¶balloon that breathes: {v} larger and smaller with time|¶animate my model so that its size swings around the normal size with sin(time)|let the whole mesh swell and shrink with the sine of time]",
        vec![],
        "",
        "position * (1.0 + 0.2 * sin(time))",
        |p, time| p.map(|part| part + 0.2 * part * time.sin()),
    )
}

/// The aspect ratio of the runner's image: the tests draw with 48 by 32 pixels.
const ASPECT: f64 = 48.0 / 32.0;

fn aspect(_: &mut Sampler) -> Setup {
    moved(
        "[correct {v} for the aspect ratio|fix the aspect ratio of {v} with the resolution|stop {v} from being stretched on a wide window|take the screen shape into account for {v}|¶my circle mesh looks like an ellipse on the wide screen. correct x by the resolution|¶vertex stage with x over width / height|¶can you keep the mesh from stretching when the window is resized|divide x of {v} by the aspect ratio|keep {v} from looking stretched on a wide screen|apply aspect correction with globals.resolution to {v}|make squares look square for {v} on any screen|\
         ¶aspect ratio correction in the vertex shader|¶vertex shader with aspect correction from globals.resolution|¶my square looks like a rectangle on a wide window, fix it in the vertex shader|¶how do I correct the aspect ratio in a vertex shader|¶x divided by aspect, vertex shader, aspect = width / height|\
         ¶vs: position.x over width by height|¶everything is stretched sideways. correct it in the vertex shader with the resolution|¶position in, same position out but x / (width / height)|¶please no stretched mesh, use the resolution in the vertex shader|\
         ¶my square mesh is too wide on the screen, use globals.resolution to fix x|¶circles look like eggs in my wide window, correct {v} by the aspect ratio|¶width and height of the window differ, so divide x of {v} by width / height|¶aspect fix: x / (resolution.x / resolution.y), vertex shader|make squares look square again on a wide screen by dividing x of {v} by the aspect ratio]",
        vec![],
        "let aspect = globals.resolution.x / globals.resolution.y;",
        "vec3<f32>(position.x / aspect, position.y, position.z)",
        |[x, y, z], _| [x / ASPECT, y, z],
    )
}

fn orbit(sampler: &mut Sampler) -> Setup {
    let radius = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75]);
    moved(
        "[move {v} in a circle of radius {a} over time|move the whole mesh around a circle of radius {a} over time|let my model circle the center at radius {a}|make {v} travel round a circle with radius {a} over time|¶my mesh should run around the origin, radius {a}, over time|¶circular motion of the mesh, r = {a}, counterclockwise from the right, vertex stage|¶satellite motion: model on a circle of radius {a} with time|let {v} go around the origin on a circle of radius {a}|orbit {v} with radius {a} over time, without turning them|¶vertex stage: the mesh circles the origin at distance {a}, starting on the right|carry {v} along a circle of radius {a} in the xy plane over time|\
         add {a} * (cos(time), sin(time)) to the position|offset {v} by {a} times cos and sin of the time|\
         ¶orbiting mesh vertex shader, radius {a}|¶vertex shader that moves the mesh along a circle, radius {a}, with time|¶how do I make {v} circle around the center with radius {a} in wgsl|¶the object should fly in circles, radius {a}, counterclockwise, but not rotate itself, vertex shader|\
         ¶vs: x += {a} * cos(time), y += {a} * sin(time)|¶like a moon: the mesh travels on a circle of radius {a} over time|¶[in|input]: position and time. [out|output]: position plus a point on a circle of radius {a}|¶please the model going round on a circle, r = {a}, one radian per second|\
         ¶with radius {a}, let {v} run around the origin, angle is the time|¶round and round: the mesh on a circle of radius {a}, starts at the right, goes counterclockwise, vertex shader|¶the planet circles at {a} from where it was, without spinning, in the vertex shader|¶radius {a}, one radian per second, circular path of the whole mesh in x and y|let the model go round on a circle {a} in radius, in x and y, with time]",
        vec![words::decimal(radius)],
        format!(
            "let offset = vec3<f32>(cos(time), sin(time), 0.0) * {};",
            float(radius)
        ),
        "position + offset",
        move |[x, y, z], time| [x + radius * time.cos(), y + radius * time.sin(), z],
    )
}

fn shrink_into_place(sampler: &mut Sampler) -> Setup {
    let factor = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 1.5, 2.0]);
    let (axis, sign, way) = *sampler.pick(&WAYS);
    let amount = *sampler.pick(&[0.1, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75]);
    let mut offset = [0.0; 3];
    offset[axis] = sign * amount;
    moved(
        "[scale {v} by {a} and then move them {b} $|scale the position by {a}, then shift it {b} $|multiply {v} by {a}, after that move {b} $|first scale {v} by {a}, then translate {b} $|¶make my mesh {a} times its size and after that shift it {b} $, vertex shader|scale by {a} and offset {b} $ for {v}|resize {v} by {a} and put them {b} $|\
         ¶vertex shader: scale {a}, then move {b} $|¶position * {a}, then {b} $, vertex shader|¶how do I scale {v} by {a} and then move them {b} $ in wgsl|¶vs: scale {a} first, offset {b} $ second|¶my mesh has the wrong size and place. scale it by {a}, then move it {b} $|\
         ¶two steps in the vertex shader, scale by {a} and then go {b} $|¶[in|input]: position. [out|output]: position times {a}, moved {b} $|¶please scale with {a} and after it shift {b} $|\
         ¶move {v} {b} $, but before that scale by {a}|¶{b} $ after a scale of {a}, for {v}|¶offset {b} $ is applied last, the scale of {a} comes first, vertex shader|¶put my mesh into the corner: its size times {a}, then {b} $|¶the move of {b} $ must not be scaled. so scale {v} by {a} and only then move|move {v} {b} $ after scaling them by {a}]"
            .replace('$', way),
        vec![words::decimal(factor), words::decimal(amount)],
        "",
        format!(
            "position * {} + vec3<f32>({})",
            float(factor),
            offset.map(float).join(", ")
        ),
        move |p, _| {
            let mut place = p.map(|part| part * factor);
            place[axis] += sign * amount;
            place
        },
    )
}

fn scale_flat(sampler: &mut Sampler) -> Setup {
    let factor = *sampler.pick(&[0.1, 0.2, 0.25, 0.5, 0.5, 0.75, 1.5, 2.0, 3.0, 4.0]);
    moved_flat(
        "[scale vec2 positions by {a}|scale 2D positions by {a}|multiply the 2D position by {a}|make a 2D mesh of vec2 positions {a} times its size|¶2D mesh at {a} times its size, vertex shader, vec2 attribute|¶my vec2 vertices are off by a factor, it is {a}|¶scale {a}, position is a vec2|scale 2D vertices by a factor of {a}|scale a vec2 position attribute by {a}|resize two-dimensional vertices by {a}|\
         ¶2D vertex shader, scale {a}|¶vertex shader for vec2 positions, scaled by {a}|¶vec2 position * {a}, z = 0, w = 1|¶how do I scale a 2D mesh by {a} in the vertex shader|¶my sprite has vec2 positions and the wrong size, multiply them by {a}|\
         ¶vs: vec2 position in, times {a}|¶flat mesh with x and y only. scale it by {a} in the vertex shader|¶[in|input]: position: vec2. [out|output]: position times {a}|¶please scale 2D points by {a} in vertex shader|\
         ¶2D mesh, {a} times its size, vec2 positions, vertex shader]",
        vec![factor_ways(factor)],
        "",
        format!("position * {}", float(factor)),
        move |p, _| p.map(|part| part * factor),
    )
}

fn translate_flat(sampler: &mut Sampler) -> Setup {
    let steps = [-0.75, -0.5, -0.25, -0.2, 0.1, 0.2, 0.25, 0.3, 0.5, 0.75];
    let x = *sampler.pick(&steps);
    let y = *sampler.pick(&steps);
    moved_flat(
        "[move vec2 positions by {a}|translate 2D positions by {a}|add {a} to the 2D position|offset 2D vertices by {a}|shift a vec2 position attribute by {a}|move two-dimensional vertices by {a}|\
         ¶2D vertex shader, offset {a}|¶vertex shader for vec2 positions, moved by {a}|¶vec2 position + vec2{a}, z = 0, w = 1|¶how do I move a 2D mesh by {a} in the vertex shader|¶my sprite has vec2 positions in the center, move it by {a}|\
         ¶vs: vec2 position in, plus {a}|¶flat mesh with x and y only. translate it by {a} in the vertex shader|¶[in|input]: position: vec2. [out|output]: position plus {a}|¶please shift 2D points by {a} in vertex shader|\
         ¶by {a}, move vec2 positions in the vertex shader|¶sprite at an offset of {a}, its positions are vec2, vertex shader|¶{a} is added to the vec2 position, nothing else]",
        vec![vec![format!("({x}, {y})")]],
        "",
        format!("position + vec2<f32>({}, {})", float(x), float(y)),
        move |p, _| [p[0] + x, p[1] + y],
    )
}

fn rotate_flat(sampler: &mut Sampler) -> Setup {
    let degrees: f64 = *sampler.pick(&[10.0, 15.0, 30.0, 45.0, 60.0, 90.0, 120.0, 180.0]);
    let spins = sampler.chance(0.5);
    let angle = if spins {
        "time".to_owned()
    } else {
        format!("radians({})", float(degrees))
    };
    let way = if spins {
        "[over time|with time|by the time in radians]"
    } else {
        "[by {a}|{a} counterclockwise|by an angle of {a}]"
    };
    let mut rotated = moved_flat(
        "[rotate vec2 positions $|rotate 2D positions $|rotate 2D vertices around the origin $|turn a vec2 position attribute $|rotate two-dimensional vertices $|rotate the 2D position $|\
         ¶2D rotation vertex shader, $|¶vertex shader for vec2 positions that rotates them $|¶vec2 position turned $, z = 0, w = 1|¶how do I rotate a 2D mesh $ in the vertex shader|¶my sprite has vec2 positions, rotate it $|\
         ¶vs: vec2 position in, rotated $|¶flat mesh with x and y only. rotate it $ in the vertex shader|¶[in|input]: position: vec2. [out|output]: position rotated $|¶please turn 2D points $ in vertex shader|\
         ¶sprite with vec2 positions that is turned $, vertex shader|¶x and y only: rotate the vec2 position $ around the origin]"
            .replace('$', way),
        vec![vec![format!("{degrees} degrees"), format!("{degrees}°")]],
        format!("let c = cos({angle});\nlet s = sin({angle});"),
        "c * position.x - s * position.y, s * position.x + c * position.y",
        move |[x, y], time| {
            let angle = if spins { time } else { degrees.to_radians() };
            let (radius, direction) = (x.hypot(y), y.atan2(x) + angle);
            [radius * direction.cos(), radius * direction.sin()]
        },
    );
    rotated.modifiers.extend(spins.then_some("over-time"));
    rotated
}

fn full_screen(_: &mut Sampler) -> Setup {
    indexed(
        "[draw a full-screen triangle|make a full-screen triangle|¶triangle that covers everything, no vertex buffer|¶I want to run a fragment shader on every pixel, give me the vertex shader for it, one triangle|¶vertex stage for a post effect, a single oversized triangle|output a fullscreen triangle|cover the screen with one triangle|cover the whole screen with a single triangle from the vertex index|generate a full-screen triangle from vertex_index|\
         ¶full-screen triangle vertex shader|¶fullscreen triangle vs|¶vertex shader for a fullscreen triangle|¶vertex shader for a full-screen pass, three vertices|¶big triangle over the whole screen, no vertex buffer|¶the standard full-screen triangle from vertex_index|\
         ¶how do I draw a fullscreen triangle in wgsl|¶I need a vertex shader for post-processing, one triangle over everything|¶vs without buffers that covers the screen, draw 3|¶what is the wgsl for the full-screen triangle trick|¶one large triangle that fills the viewport, by vertex index|¶please fullscreen triangle, no vertex buffer|\
         ¶a vertex shader for shadertoy like effects, one triangle over the whole screen from the index|¶cover all pixels with one triangle, I draw 3 vertices and have no buffers|¶three vertices, no attributes, everything covered: the full-screen triangle|¶one triangle so big that the screen fits into it, from vertex_index|¶vertex part of a postprocessing pass, full-screen triangle]",
        vec![],
        "let corner = vec2<f32>(f32((index << 1u) & 2u), f32(index & 2u));",
        "corner * 2.0 - 1.0",
        |index, _| {
            let far = |bit: u32| if (index / bit) % 2 == 1 { 3.0 } else { -1.0 };
            [far(1), far(2)]
        },
    )
}

/// The statement of three corners.
fn three(corners: [[f64; 2]; 3]) -> String {
    let pair = |[x, y]: [f64; 2]| format!("vec2<f32>({}, {})", float(x), float(y));
    format!(
        "var corners = array<vec2<f32>, 3>({});",
        corners.map(pair).join(", ")
    )
}

fn triangle(sampler: &mut Sampler) -> Setup {
    let (modifier, way, corners) = *sampler.pick(&[
        ("up", "", [[0.0, 0.5], [-0.5, -0.5], [0.5, -0.5]]),
        (
            "up",
            "[pointing up|that points up]",
            [[0.0, 0.5], [-0.5, -0.5], [0.5, -0.5]],
        ),
        (
            "down",
            "[pointing down|that points down|upside down]",
            [[0.0, -0.5], [0.5, 0.5], [-0.5, 0.5]],
        ),
        (
            "left",
            "[pointing left|that points left]",
            [[-0.5, 0.0], [0.5, -0.5], [0.5, 0.5]],
        ),
        (
            "right",
            "[pointing right|that points right]",
            [[0.5, 0.0], [-0.5, 0.5], [-0.5, -0.5]],
        ),
    ]);
    let mut shape = indexed(
        "[draw a triangle $ from the vertex index|make a triangle $ without a vertex buffer|output a hard-coded triangle $|draw one triangle $ with vertex_index|emit the corners of a triangle $|\
         ¶triangle $, vertex shader without a vertex buffer|¶vertex shader that draws a triangle $|¶vertex shader that draws a triangle $ from the vertex index|¶hello triangle $ vertex shader, corners in the code|¶a simple triangle $ in the vertex shader|\
         ¶how do I draw a triangle $ with only vertex_index|¶my first triangle, $ please, corners hard-coded in the vertex shader|¶vs: vertex_index -> corner of a triangle $|¶I have no vertex buffer and want to see a triangle $|¶draw call with 3 vertices, they form a triangle $|\
         ¶my very first shader: a triangle $ whose corners are in the vertex shader|¶just show me a triangle $, corners by vertex_index|¶beginner question: how do I get one triangle $ on the screen without a vertex buffer|¶three hard-coded corners, triangle $, by vertex index|¶wgpu tutorial triangle $, vertex shader]"
            .replace('$', way),
        vec![],
        three(corners),
        "corners[index]",
        // An index beyond the array is brought back to its end.
        move |index, _| corners[index.min(2) as usize],
    );
    shape.modifiers.push(modifier);
    shape
}

fn told_triangle(sampler: &mut Sampler) -> Setup {
    let corners: [[f64; 2]; 3] = *sampler.pick(&[
        [[0.0, 0.8], [-0.8, -0.8], [0.8, -0.8]],
        [[-1.0, -1.0], [1.0, -1.0], [0.0, 1.0]],
        [[-0.5, -0.5], [0.5, -0.5], [-0.5, 0.5]],
        [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]],
        [[-0.75, 0.5], [0.0, -0.75], [0.75, 0.5]],
        [[0.0, 0.6], [-0.4, -0.2], [0.4, -0.2]],
        [[-0.9, 0.1], [0.3, -0.6], [0.7, 0.8]],
        [[0.2, 0.9], [-0.6, 0.0], [0.5, -0.7]],
        [[-1.0, 1.0], [-1.0, -1.0], [1.0, 1.0]],
        [[0.5, 0.5], [-0.5, 0.5], [0.0, -0.5]],
    ]);
    let [a, b, c] = corners.map(|[x, y]| vec![format!("({x}, {y})")]);
    indexed(
        "[draw a triangle with the corners {a}, {b} and {c}|output the corners {a}, {b} and {c} by vertex index|make a triangle from {a}, {b} and {c}|hard-code a triangle with vertices at {a}, {b} and {c}|¶triangle {a}, {b}, {c}, hard-coded in the vertex stage|¶can you draw the triangle {a} {b} {c} without buffers|place three vertices at {a}, {b} and {c}|\
         ¶vertex shader, triangle {a} {b} {c}|¶vertex shader with three fixed corners: {a}, {b}, {c}|¶vertex 0 at {a}, vertex 1 at {b}, vertex 2 at {c}|¶how do I draw a triangle between {a}, {b} and {c} without a vertex buffer|¶positions in an array: {a}, {b}, {c}. the index picks one|\
         ¶my triangle should have its corners at {a}, {b} and {c}, no buffer|¶vs: vertex_index picks {a}, {b} or {c}|¶[in|input]: vertex_index. [out|output]: {a}, {b}, {c} in this order|¶please triangle, corners {a} and {b} and {c}|\
         ¶corners in this order: {a}, {b}, {c}. draw call with 3 vertices, no buffer|¶three corners. the first is {a}, the second {b}, the third {c}. take them by the index|¶connect {a}, {b} and {c} to a triangle in the vertex shader, without attributes|¶array of three points {a}, {b}, {c}, indexed by vertex_index|build a triangle whose corners are {a}, then {b}, then {c}]",
        vec![a, b, c],
        three(corners),
        "corners[index]",
        move |index, _| corners[index.min(2) as usize],
    )
}

fn circle(sampler: &mut Sampler) -> Setup {
    let count: u32 = *sampler.pick(&[8, 12, 16, 20, 24, 32, 32, 40, 48, 64, 100, 128]);
    let radius = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.5, 0.6, 0.75, 0.8, 0.9]);
    indexed(
        "[place {a} vertices on a circle of radius {b}|put {a} vertices on a circle with radius {b}|¶ring of {a} vertices, r = {b}, from the index|¶I have no mesh. let {a} vertices stand in a circle, {b} from the center|¶polygon with {a} corners that looks like a circle of radius {b}, as a line, vertex shader|arrange {a} vertices in a circle of radius {b}|make a circle of {a} vertices with radius {b}|output {a} points on a circle of radius {b} by vertex index|\
         ¶circle of {a} vertices, radius {b}, vertex shader|¶vertex shader that places {a} points on a circle, radius {b}|¶{a} vertices on a circle, r = {b}, from vertex_index|¶how do I put {a} vertices on a circle with a radius of {b} in wgsl|¶I draw {a} points and want them in a ring of radius {b}, no vertex buffer|\
         ¶angle = index / {a} * 2 pi, radius {b}, vertex shader|¶vs: index -> point on the circle, {a} points, radius {b}|¶[in|input]: vertex_index, {a} of them. [out|output]: circle of radius {b}|¶please circle from {a} vertices, radius {b}|\
         ¶radius {b}, {a} vertices, circle, by the index|¶a circle line please: its radius is {b} and it consists of {a} vertices|¶with r = {b}, spread {a} vertices evenly around the origin, starting on the right|¶like people around a round table: {a} vertices, {b} from the middle|¶cos and sin of 2 pi * index / {a}, times {b}, vertex shader|¶at a distance of {b} from the center, place {a} vertices in a circle|spread {a} vertices evenly over a circle of radius {b}]",
        vec![words::count(i64::from(count)), words::decimal(radius)],
        format!(
            "let angle = f32(index) / {} * 6.2831853;",
            float(f64::from(count))
        ),
        format!("vec2<f32>(cos(angle), sin(angle)) * {}", float(radius)),
        move |index, _| {
            let angle = TAU * f64::from(index) / f64::from(count);
            [radius * angle.cos(), radius * angle.sin()]
        },
    )
}

fn grid(sampler: &mut Sampler) -> Setup {
    let count: u32 = *sampler.pick(&[3, 4, 5, 6, 8, 10, 10, 12, 16, 20, 25, 32, 50, 64]);
    indexed(
        "[place vertices on a {a} grid of points|put the vertices on a {a} grid|¶dots in a {a} grid, vertex shader without a buffer|¶lattice of {a} vertices from -1 to 1 in both directions|¶chessboard of points, {a}, edge to edge, by vertex_index|make a {a} grid of vertices|output a {a} grid of points from the vertex index|arrange vertices in a {a} grid over the screen|\
         ¶{a} grid of points, vertex shader|¶vertex shader for a {a} grid of vertices|¶{a} points in rows and columns, from vertex_index, over the whole screen|¶how do I lay out vertices in a {a} grid in wgsl|¶I draw points without a buffer and want them in a {a} grid from edge to edge|\
         ¶vs: index -> point of a {a} grid from -1 to 1|¶[in|input]: vertex_index. [out|output]: its point in a {a} grid that fills the screen|¶please {a} grid of dots by vertex index|¶what vertex shader spreads the vertices over a {a} grid|\
         ¶lots of points in rows and columns, {a}, over the whole screen, no buffer|¶a regular {a} field of points from corner to corner, by vertex_index|¶column = index % n, row = index / n, a {a} grid from -1 to 1, vertex shader|¶particles at rest: a {a} grid over the screen, by the vertex index|spread the vertices over the screen in a {a} grid]",
        vec![vec![
            format!("{count} by {count}"),
            format!("{count} by {count}"),
            format!("{count}x{count}"),
            format!("{count} x {count}"),
        ]],
        format!("let cell = vec2<f32>(f32(index % {count}u), f32(index / {count}u));"),
        format!("cell / {} * 2.0 - 1.0", float(f64::from(count - 1))),
        move |index, _| {
            let place = |at: u32| f64::from(2 * at) / f64::from(count - 1) - 1.0;
            let row = index / count;
            [place(index - row * count), place(row)]
        },
    )
}

fn column(sampler: &mut Sampler) -> Setup {
    let count: u32 = *sampler.pick(&[3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 50]);
    let [bottom, top]: [f64; 2] = *sampler.pick(&[
        [-1.0, 1.0],
        [-0.9, 0.9],
        [-0.8, 0.8],
        [-0.5, 0.5],
        [0.0, 1.0],
        [-1.0, 0.0],
        [-0.6, 0.2],
    ]);
    let x: f64 = *sampler.pick(&[-0.75, -0.5, -0.25, 0.0, 0.0, 0.25, 0.4, 0.5, 0.8]);
    indexed(
        "[place {a} vertices on a vertical line from {b} at x = {c}|put {a} points in a column from {b} at x = {c}|make a column of {a} evenly spaced vertices from {b}, x = {c}|stack {a} vertices evenly from {b}, all at x = {c}|space {a} points evenly from {b} with x = {c}|\
         ¶vertical row of {a} points, {b}, x = {c}, vertex shader|¶vertex shader that puts {a} vertices on an upright line from {b} at x = {c}|¶{a} points one above the other, from {b}, x = {c}, no buffer|¶how do I place {a} vertices evenly from {b} at x = {c} with vertex_index|\
         ¶x is always {c}. y goes evenly from the first to the last of {a} vertices, from {b}|¶vs: {a} vertices, from {b}, x = {c}|¶[in|input]: vertex_index, {a} of them. [out|output]: points from {b}, x = {c}|¶please vertical line of {a} vertices from {b}, x is {c}|\
         ¶all at x = {c}, from {b}, that is where {a} vertices should stand|¶x = {c}: upright line of {a} vertices, {b}|¶like pearls on a hanging string: {a} points, {b}, x = {c}|¶at x = {c}, spread {a} vertices evenly from {b}]",
        vec![
            words::count(i64::from(count)),
            vec![
                format!("y = {bottom} to y = {top}"),
                format!("y = {bottom} to {top}"),
            ],
            words::decimal(x),
        ],
        format!(
            "let y = mix({}, {}, f32(index) / {});",
            float(bottom),
            float(top),
            float(f64::from(count - 1))
        ),
        format!("{}, y", float(x)),
        move |index, _| {
            let gap = (top - bottom) / f64::from(count - 1);
            [x, bottom + gap * f64::from(index)]
        },
    )
}

fn parabola(sampler: &mut Sampler) -> Setup {
    let count: u32 = *sampler.pick(&[10, 16, 20, 32, 50, 64, 100, 128]);
    let (formula, value, power) = *sampler.pick(&[
        ("[x * x|x^2|x squared]", "x * x", 2),
        ("[x * x * x|x^3|x cubed]", "x * x * x", 3),
    ]);
    indexed(
        "[plot y = $ with {a} vertices for x from -1 to 1|draw the curve y = $ as {a} vertices, x from -1 to 1|place {a} vertices on the graph of y = $, x from -1 to 1|put {a} points on y = $ between x = -1 and x = 1|\
         ¶vertex shader: graph of y = $, {a} vertices, x from -1 to 1|¶line strip of {a} vertices for y = $, x in -1..1|¶how do I plot y = $ with {a} vertices in the vertex shader, x from -1 to 1|¶x goes evenly from -1 to 1 over {a} vertices, y = $|¶vs: {a} points of y = $, x from -1 to 1|\
         ¶function plot by vertex_index, f(x) = $, {a} vertices, x from -1 to 1|¶I want to see the curve y = $ as a line of {a} vertices from x = -1 to x = 1|¶[in|input]: vertex_index, {a} of them. [out|output]: (x, $) with x from -1 to 1|¶please curve y = $, {a} vertices, x between -1 and 1|\
         ¶with {a} vertices, show me y = $ from x = -1 to x = 1|¶for my math class: the graph of y = $ as {a} vertices, x runs from -1 to 1|¶y = $, x from -1 to 1, {a} vertices, line strip, no buffer|¶with {a} vertices, draw the graph of y = $ from x = -1 to x = 1]"
            .replace('$', formula),
        vec![words::count(i64::from(count))],
        format!(
            "let x = f32(index) / {} * 2.0 - 1.0;",
            float(f64::from(count - 1))
        ),
        format!("x, {value}"),
        move |index, _| {
            let x = 2.0 * f64::from(index) / f64::from(count - 1) - 1.0;
            [x, x.powi(power)]
        },
    )
}
