//! Meshes that are lifted by a formula, tumbled and moved between places, and points from the index of the vertex.

use super::vertices::{turn, turned};
use crate::code::float;
use crate::families::mesh_changes::{INDEX, Sample, Setup, families_of, moved};
use crate::families::vertex_curves::indexed;
use crate::families::vertices::AXES;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::words;
use std::f64::consts::TAU;

const SETUPS: [(&str, Sample); 12] = [
    ("height-from-formula", height_formula),
    ("tumble-about-two-axes", tumble),
    ("turn-about-a-point", turn_about_point),
    ("to-and-fro-between-offsets", between_offsets),
    ("scale-turn-and-move", scale_turn_move),
    ("waist-of-mesh", waist),
    ("polar-curve-of-vertices", polar_curve),
    ("spiral-per-turn", spiral_per_turn),
    ("cube-corners-by-index", cube_corners),
    ("ribbon-strip-of-vertices", ribbon),
    ("circle-on-the-ground", ground_circle),
    ("rows-of-spaced-points", spaced_rows),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&SETUPS)
}

/// Name, phrase, code and value of a height over the ground.
type Height = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64, f64) -> f64,
);

const HEIGHTS: [Height; 6] = [
    (
        "bowl",
        "[x * x + z * z|x^2 + z^2]",
        "x * x + z * z",
        |x, z, _| x.hypot(z).powi(2),
    ),
    (
        "saddle",
        "[x * x - z * z|x^2 - z^2]",
        "x * x - z * z",
        |x, z, _| (x + z) * (x - z),
    ),
    (
        "hill",
        "[exp(-x * x - z * z)|exp(-(x^2 + z^2))]",
        "exp(-x * x - z * z)",
        |x, z, _| 1.0 / x.hypot(z).powi(2).exp(),
    ),
    (
        "crossing-waves",
        "[sin(3 * x + time) + sin(3 * z + time)|sin(3x + time) + sin(3z + time)]",
        "sin(3.0 * x + time) + sin(3.0 * z + time)",
        |x, z, time| {
            let middle = (3.0 * (x + z)).mul_add(0.5, time);
            2.0 * middle.sin() * (1.5 * (x - z)).cos()
        },
    ),
    (
        "egg-box",
        "[cos(4 * x) * cos(4 * z)|cos(4x) * cos(4z)]",
        "cos(4.0 * x) * cos(4.0 * z)",
        |x, z, _| f64::midpoint((4.0 * (x + z)).cos(), (4.0 * (x - z)).cos()),
    ),
    (
        "roof",
        "[abs(x) + abs(z)|abs x + abs z]",
        "abs(x) + abs(z)",
        |x, z, _| (x + z).abs().max((x - z).abs()),
    ),
];

fn height_formula(sampler: &mut Sampler) -> Setup {
    let (name, phrase, code, value) = *sampler.pick(&HEIGHTS);
    let amount = *sampler.pick(&[0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75]);
    let mut lifted = moved(
        "[add {a} * ($) to y of {v}|lift {v} in y by {a} * ($)|raise y of {v} by {a} times ($)|displace {v} upward by {a} * ($)|shape {v} into a surface: y plus {a} * ($)|offset the height of {v} by {a} * ($)|use {a} * ($) as an extra height of {v}|deform {v}: y gets {a} * ($) on top|\
         ¶y += {a} * ($), vertex shader|¶vertex shader that adds {a} * ($) to the height|¶I have a flat grid in x and z and want a surface. add {a} * ($) to y of every vertex|¶how do I plot the surface y = {a} * ($) with a flat mesh in the vertex shader|\
         ¶height field: {a} * ($), for a plane mesh with y up, vertex shader|¶vs: position.y + {a} * ($)|¶{a} * ($) on top of y. x and z of {v} stay|¶[in|input]: position. [out|output]: the same, y plus {a} * ($)|\
         ¶math lesson: my plane mesh should become the surface of {a} * ($), added to y in the vertex shader|¶please surface from formula {a} * ($), put it on y of the vertices]"
            .replace('$', phrase),
        vec![words::decimal(amount)],
        format!(
            "let x = position.x;\nlet z = position.z;\nlet height = {} * ({code});",
            float(amount)
        ),
        "vec3<f32>(x, position.y + height, z)",
        move |[x, y, z], time| [x, y + amount * value(x, z, time), z],
    );
    lifted.modifiers.push(name);
    lifted
}

fn tumble(sampler: &mut Sampler) -> Setup {
    let (modifier, [one, two]) = *sampler.pick(&[
        ("x-then-y", [0, 1_usize]),
        ("y-then-x", [1, 0]),
        ("x-then-z", [0, 2]),
        ("z-then-y", [2, 1]),
    ]);
    let mut tumbling = moved(
        "[rotate {v} over time around $ first and then around %, both by the time in radians|turn {v} by the time around the $ axis and after that by the time around the % axis|tumble {v}: first a rotation about $, then one about %, angle = time for both|spin {v} about $ and then about %, both angles are the time|let {v} tumble over time around two axes, first $, then %|\
         apply two rotations to {v} with time as the angle, about $ first, about % second|\
         ¶tumbling mesh vertex shader: rotate about $, then about %, angle = time|¶vertex shader with two rotations over time, first $, then %|¶the asteroid should tumble: turn it around $ by the time, and the result around % by the time, too|¶how do I rotate a mesh around two axes at once? first $, then %, both with time|\
         ¶like a thrown die: {v} turn around $ first and then around %, as many radians as seconds have passed|¶after a turn about $ comes a turn about %, both by globals.time, for {v}|¶vs: R%(time) * R$(time) * position|¶spinning cube demo, axes $ and % in this order, angle is the time, vertex shader|\
         ¶[in|input]: position, time. [out|output]: rotated about $, then about %, by the time each|¶please mesh rotating in two axes, first is $, second is %, angle is time|\
         let the [mesh|object] tumble, first about $, then about %, [each by the time in radians|angle = time for both]|rotate {v} with time about [two axes|both axes], $ before %]"
            .replace('$', AXES[one])
            .replace('%', AXES[two]),
        vec![],
        format!(
            "let c = cos(time);\nlet s = sin(time);\nlet first = {};",
            turned(one)
        ),
        turned(two).replace("position", "first"),
        move |p, time| turn(turn(p, one, time), two, time),
    );
    tumbling.modifiers.push(modifier);
    tumbling
}

/// A pair of numbers as a `vec2<f32>`.
fn pair([x, y]: [f64; 2]) -> String {
    format!("vec2<f32>({}, {})", float(x), float(y))
}

fn turn_about_point(sampler: &mut Sampler) -> Setup {
    let degrees: f64 = *sampler.pick(&[10.0, 15.0, 30.0, 45.0, 60.0, 90.0, 120.0, 180.0]);
    let pivot: [f64; 2] = *sampler.pick(&[
        [0.5, 0.0],
        [-0.5, 0.0],
        [0.0, 0.5],
        [0.3, 0.2],
        [0.5, 0.5],
        [-0.25, 0.75],
        [0.0, -0.4],
        [1.0, 0.0],
    ]);
    moved(
        "[rotate {v} by {a} counterclockwise around the point {b} in the xy plane|turn {v} {a} about the pivot {b} in x and y|rotate x and y of {v} around {b} by {a}|rotate {v} about z by {a} with {b} as the fixed point|swing {v} by {a} around {b} in the plane, z stays|use {b} as the center and rotate {v} by {a} in the xy plane|\
         ¶rotation about a pivot: {b}, angle {a}, in x and y, vertex shader|¶vertex shader that rotates the mesh by {a} around the point {b}, z unchanged|¶the door hangs at {b}. turn it by {a} around that point in the xy plane, vertex shader|¶how do I rotate {v} around {b} instead of the origin? by {a}, in x and y|\
         ¶around {b}, not around the center, turn {v} by {a} in the plane|¶subtract {b}, rotate by {a}, add {b} again, for x and y of {v}|¶vs: rotate by {a}, pivot {b}, xy only|¶the center of rotation is {b} and the angle {a}, counterclockwise, for {v}, z as it is|\
         ¶[in|input]: position. [out|output]: x and y turned by {a} around {b}|¶please rotation of {a}, but the middle point is {b}, in xy|\
         [pivot|hinge] {v} at {b} by {a} [counterclockwise|], x and y only|turn {v} by {a} in the xy plane so that the point {b} stays where it is|keep {b} in place and rotate x and y of {v} by {a} [counterclockwise|] around it]",
        vec![
            vec![
                format!("{degrees} degrees"),
                format!("{degrees} degrees"),
                format!("{degrees}°"),
            ],
            vec![format!("({}, {})", pivot[0], pivot[1])],
        ],
        format!(
            "let pivot = {};\nlet c = cos(radians({1}));\nlet s = sin(radians({1}));\nlet d = position.xy - pivot;",
            pair(pivot),
            float(degrees)
        ),
        "pivot + vec2<f32>(c * d.x - s * d.y, s * d.x + c * d.y), position.z",
        move |[x, y, z], _| {
            let [px, py] = pivot;
            let [x, y, _] = turn([x - px, y - py, 0.0], 2, degrees.to_radians());
            [px + x, py + y, z]
        },
    )
}

fn between_offsets(sampler: &mut Sampler) -> Setup {
    let [from, to]: [[f64; 3]; 2] = *sampler.pick(&[
        [[-0.5, 0.0, 0.0], [0.5, 0.0, 0.0]],
        [[0.0, -0.5, 0.0], [0.0, 0.5, 0.0]],
        [[-0.5, -0.5, 0.0], [0.5, 0.5, 0.0]],
        [[0.0, 0.0, 0.0], [0.3, 0.6, 0.0]],
        [[0.4, -0.2, 0.0], [-0.4, 0.2, 0.0]],
        [[0.0, 0.25, 0.0], [0.75, 0.25, 0.5]],
        [[0.5, 0.5, 0.0], [-0.5, 0.5, 0.0]],
    ]);
    let told = |[x, y, z]: [f64; 3]| vec![format!("({x}, {y}, {z})")];
    let code = |parts: [f64; 3]| format!("vec3<f32>({})", parts.map(float).join(", "));
    moved(
        "[move {v} to and fro between the offsets {a} and {b}, starting at {a}, blended with 0.5 - 0.5 * cos(time)|shift {v} from {a} to {b} and back over time, share 0.5 - 0.5 * cos(time)|let {v} go back and forth from the offset {a} to the offset {b} with 0.5 - 0.5 * cos(time)|add mix({a}, {b}, 0.5 - 0.5 * cos(time)) to {v}|blend the offset of {v} from {a} to {b} by 0.5 - 0.5 * cos(time)|\
         ¶elevator: {v} start at the offset {a}, go to {b} and come back, share 0.5 - 0.5 * cos(time)|¶vertex shader, offset from {a} to {b} and back with 0.5 - 0.5 * cos(time)|¶how do I move a mesh smoothly between two places and back? offsets {a} at the start and {b} at the other end, 0.5 - 0.5 * cos(time)|\
         ¶at time 0 the mesh is moved by {a}, half a round later by {b}, between them eased by 0.5 - 0.5 * cos(time), vertex shader|¶the far end is {b} and the start is {a}: offsets of {v}, mixed by 0.5 - 0.5 * cos(time)|¶platform in a game: start offset {a}, end offset {b}, weight 0.5 - 0.5 * cos(time), for {v}|\
         ¶vs: position + mix({a}, {b}, 0.5 - 0.5 * cos(t))|¶to {b} and back to {a}, where they begin, let {v} glide with 0.5 - 0.5 * cos(time)|¶[in|input]: position, time. [out|output]: position plus a blend from {a} to {b} by 0.5 - 0.5 * cos(time)|¶please mesh going between offset {a} and offset {b}, first one at beginning, 0.5 - 0.5 * cos(time)|\
         glide {v} between the offset {a} at time 0 and the offset {b} with 0.5 - 0.5 * cos(time)|carry {v} from the offset {a} to the offset {b} and back, eased by 0.5 - 0.5 * cos(time)|offset {v} by {a} at the start and by {b} at the far end, mixed by 0.5 - 0.5 * cos(time)]",
        vec![told(from), told(to)],
        "let share = 0.5 - 0.5 * cos(time);",
        format!("position + mix({}, {}, share)", code(from), code(to)),
        move |p, time| {
            let share = (0.5 * time).sin().powi(2);
            [0, 1, 2].map(|at| p[at] + from[at] + (to[at] - from[at]) * share)
        },
    )
}

fn scale_turn_move(sampler: &mut Sampler) -> Setup {
    let factor: f64 = *sampler.pick(&[0.2, 0.25, 0.5, 0.5, 0.75, 1.5, 2.0, 3.0]);
    let degrees: f64 = *sampler.pick(&[15.0, 30.0, 45.0, 60.0, 90.0, 120.0, 180.0]);
    let steps = [-0.75, -0.5, -0.25, -0.2, 0.1, 0.2, 0.25, 0.3, 0.5, 0.75];
    let x = *sampler.pick(&steps);
    let y = *sampler.pick(&steps);
    moved(
        "[scale {v} by {a}, then rotate them by {b} around z, then move them by {c} in x and y|scale by {a}, rotate about z by {b} and then translate by {c}, in this order, for {v}|apply scale {a}, rotation {b} about z and translation {c} to {v}, one after the other|first make {v} {a} times as large, second turn {b} around z, third shift by {c}|transform {v}: size times {a}, turned {b} around z, moved by {c}|\
         ¶translate by {c} after a rotation of {b} about z after a scale of {a}, for {v}|¶scale {a}, rotate {b} (z), translate {c}: vertex shader without a matrix|¶TRS in the vertex shader: t = {c}, r = {b} about z, s = {a}, scale first, translation last|¶the last step moves {v} by {c}. before it they are turned by {b} about z, and before that scaled by {a}|\
         ¶how do I scale a mesh by {a}, turn it {b} about z and put it at {c} in one vertex shader|¶place my model: it belongs at {c}, turned {b} about z, at {a} times its size. vertex shader|¶position {c}, rotation {b} around z, scale {a}, like a game object, the scale is applied first, vertex shader|\
         ¶vs: p * {a}, rotated {b} about z, + {c}|¶three steps for {v}, in order: scale {a}, turn {b} about z, offset {c}|¶[in|input]: position. [out|output]: times {a}, then rotated {b} about z, then plus {c}|¶please scale {a}, after it rotation {b} in z axis, after it move to {c}|\
         move {v} by {c} after turning them by {b} around z after scaling them by {a}|[place|put] the [model|mesh] with scale {a}, rotation {b} about z and offset {c}, scale first and offset last|scale, turn and move {v}: {a}, {b} about z, {c}]",
        vec![
            words::decimal(factor),
            vec![
                format!("{degrees} degrees"),
                format!("{degrees} degrees"),
                format!("{degrees}°"),
            ],
            vec![format!("({x}, {y})")],
        ],
        format!(
            "let c = cos(radians({0}));\nlet s = sin(radians({0}));\nlet p = position * {1};\nlet turned = vec3<f32>(c * p.x - s * p.y, s * p.x + c * p.y, p.z);",
            float(degrees),
            float(factor)
        ),
        format!("turned + vec3<f32>({}, {}, 0.0)", float(x), float(y)),
        move |p, _| {
            let [a, b, c] = turn(p, 2, degrees.to_radians()).map(|part| part * factor);
            [a + x, b + y, c]
        },
    )
}

fn waist(sampler: &mut Sampler) -> Setup {
    let amount = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6]);
    let narrow: f64 = *sampler.pick(&[1.0, 2.0, 3.0, 4.0, 5.0, 8.0]);
    let is_pinched = sampler.chance(0.6);
    let (modifier, word, sign) = if is_pinched {
        ("pinched", "pinch", "-")
    } else {
        ("bulging", "bulge", "+")
    };
    let factor = "(1 # {a} * exp(-{b} * y * y))".replace('#', sign);
    let mut shaped = moved(
        "[$ {v} at the height y = 0: x and z times %|$ the middle of {v}, x and z times %|multiply x and z of {v} by %|scale {v} sideways by % to make a $ around y = 0|give {v} a $ in the middle, factor % for x and z|¶a $ in the middle of {v}: f = %, x * f, z * f|\
         ¶vertex shader: x and z times %, y stays|¶$ of a column at y = 0, vertex shader, factor % on x and z|¶how do I $ {v} in the middle? x and z should be multiplied by %|¶my vase is a plain cylinder. multiply x and z by % in the vertex shader|\
         ¶let f be %. {v} become (x * f, y, z * f)|¶vs: xz scaled by %|¶% is the factor for x and z of {v}, a $ at y = 0|¶[in|input]: position. [out|output]: x and z times %, y unchanged|¶please $ in middle of mesh, x and z with factor %|\
         give {v} a $ at y = 0 with the factor % on x and z|use % as the factor of x and z to $ {v} in the middle|shape {v} like a vase, x and z times %, a $ at y = 0]"
            .replace('$', word)
            .replace('%', &factor),
        vec![words::decimal(amount), vec![narrow.to_string()]],
        format!(
            "let factor = 1.0 {sign} {} * exp(position.y * position.y * {});",
            float(amount),
            float(-narrow)
        ),
        "vec3<f32>(position.x * factor, position.y, position.z * factor)",
        move |[x, y, z], _| {
            let bell = amount / (narrow * y.powi(2)).exp();
            let gain = if is_pinched { -bell } else { bell };
            [x + x * gain, y, z + z * gain]
        },
    );
    shaped.modifiers.push(modifier);
    shaped
}

const COUNTS: [u32; 8] = [50, 64, 100, 100, 128, 200, 256, 300];

fn polar_curve(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&COUNTS);
    let [middle, swing]: [f64; 2] = *sampler.pick(&[
        [0.5, 0.2],
        [0.5, 0.1],
        [0.6, 0.3],
        [0.4, 0.15],
        [0.7, 0.05],
        [0.6, 0.2],
        [0.3, 0.1],
    ]);
    let waves = *sampler.pick(&[2_u32, 3, 4, 5, 6, 7, 8, 10, 12]);
    let (function, is_sine) = if sampler.chance(0.3) {
        ("sin", true)
    } else {
        ("cos", false)
    };
    indexed(
        "[place {a} vertices on the polar curve r = {b}|draw the polar curve r = {b} with {a} vertices|plot r = {b} in polar coordinates as {a} vertices, once around|make a wavy circle of {a} vertices with the radius {b}|lay {a} vertices around the center at the distance {b}|\
         ¶flower outline by vertex index: {a} vertices, r = {b}|¶polar plot, r = {b}, {a} vertices, vertex shader|¶with {a} vertices, trace r = {b}, where the angle goes once around|¶how do I draw a polar function with vertex_index? r = {b}, {a} vertices|¶r = {b}, x = r * cos(angle), y = r * sin(angle), {a} vertices|\
         ¶like a cookie with a wavy edge: {a} vertices around the center, radius {b}|¶vs: index -> polar curve r = {b}, n = {a}|¶no buffer. the angle is 2 pi * index / {a} and the radius is {b}|¶[in|input]: vertex_index, {a} of them. [out|output]: point of the polar curve r = {b}|¶please curve in polar form, radius is {b}, {a} vertices|\
         trace r = {b} with {a} vertices, the angle once around|draw a closed curve of {a} vertices whose radius is {b}|[use|take] the radius {b} for {a} vertices around the center]",
        vec![
            words::count(i64::from(count)),
            vec![
                format!("{middle} + {swing} * {function}({waves} * angle)"),
                format!("{middle} + {swing} * {function}({waves} * angle)"),
                format!("{middle} + {swing} {function}({waves} angle)"),
            ],
        ],
        format!(
            "let angle = f32(index) / {} * 6.2831853;\nlet radius = {} + {} * {function}(angle * {});",
            float(f64::from(count)),
            float(middle),
            float(swing),
            float(f64::from(waves))
        ),
        "vec2<f32>(cos(angle), sin(angle)) * radius",
        move |index, _| {
            let angle = TAU * f64::from(index) / f64::from(count);
            let (up, right) = (f64::from(waves) * angle).sin_cos();
            let radius = middle + swing * if is_sine { up } else { right };
            [radius * angle.cos(), radius * angle.sin()]
        },
    )
}

fn spiral_per_turn(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[8_u32, 10, 12, 16, 20, 24, 32, 36, 50, 64]);
    let gap: f64 = *sampler.pick(&[0.05, 0.1, 0.1, 0.15, 0.2, 0.25]);
    indexed(
        "[place the vertices on a spiral with {a} vertices per turn that gets {b} larger with every turn|make a spiral from the vertex index, {a} points each turn, the turns {b} apart|wind the vertices into an Archimedean spiral, {a} per turn, spacing {b}|draw an Archimedean spiral whose radius grows by {b} per turn, {a} vertices for each turn|lay the vertices along a spiral from the center: {a} per round, {b} further out each round|\
         ¶Archimedean spiral by vertex index, {a} vertices per turn, {b} between the turns|¶vertex shader for a spiral: turn = index / {a}, radius = {b} * turn|¶how do I make a spiral whose turns are {b} apart? {a} vertices per turn, starting in the center|¶the turns are {b} apart and each has {a} vertices: a spiral from the middle, by vertex_index|\
         ¶like the groove of a record, from the center out: {a} vertices each round, {b} from one round to the next|¶angle = 2 pi * index / {a}, radius = {b} * index / {a}|¶vs: index -> spiral, {a} per turn, pitch {b}|¶with a spacing of {b} between the turns, put the vertices on a spiral, {a} of them per turn|\
         ¶[in|input]: vertex_index. [out|output]: spiral point, {a} per turn, radius plus {b} each turn|¶please spiral, one round has {a} vertices, distance of rounds {b}|\
         coil the vertices outward from the center, {a} per turn, each turn {b} further out|[compute|generate] an Archimedean spiral by vertex_index: {a} vertices a turn, pitch {b}|let the radius grow by {b} with each turn of {a} vertices, from the center]",
        vec![vec![count.to_string()], words::decimal(gap)],
        format!(
            "let turn = f32(index) / {};\nlet angle = turn * 6.2831853;",
            float(f64::from(count))
        ),
        format!("vec2<f32>(cos(angle), sin(angle)) * turn * {}", float(gap)),
        move |index, _| {
            let rounds = f64::from(index) / f64::from(count);
            let (y, x) = (TAU * f64::from(index % count) / f64::from(count)).sin_cos();
            [gap * rounds * x, gap * rounds * y]
        },
    )
}

/// Points in space from the index.
fn indexed_in_space(
    command: &str,
    values: Vec<Vec<String>>,
    body: impl Into<String>,
    place: &str,
    rule: impl Fn(u32) -> [f64; 3] + Send + Sync + 'static,
) -> Setup {
    Setup {
        modifiers: Vec::new(),
        command: command.into(),
        values,
        parameters: INDEX,
        body: body.into(),
        position: format!("vec4<f32>({place}, 1.0)"),
        rule: Box::new(move |index, _, _: &[Buffer]| {
            let [x, y, z] = rule(index);
            [x, y, z, 1.0]
        }),
    }
}

fn cube_corners(sampler: &mut Sampler) -> Setup {
    let half: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.5, 0.6, 0.75]);
    indexed_in_space(
        "[output the eight corners of a cube of half size {a} by the bits of the vertex index, bit 0 for x, bit 1 for y, bit 2 for z|make the corners of a cube from -{a} to {a} from the index bits, x first, then y, then z|place eight vertices on the corners of a cube, half size {a}, the lowest bit of the index chooses x, the next y, the next z|generate cube corners at -{a} and {a} from three bits of vertex_index in the order x, y, z|\
         ¶cube corners by vertex index, half size {a}, bits 0, 1, 2 for x, y, z, a set bit means plus|¶vertex shader for the 8 points of a cube: bit 0 -> x, bit 1 -> y, bit 2 -> z, each -{a} or {a}|¶how do I get the corners of a cube out of vertex_index? half size {a}, three bits for x, y and z, 1 is positive|\
         ¶no vertex buffer, 8 vertices, a cube of half size {a}. the first bit of the index is the side in x, the second in y, the third in z|¶x = bit 0, y = bit 1, z = bit 2 of the index, 0 means -{a} and 1 means {a}|¶with half size {a}: eight cube corners from the bits of the index, lowest bit x, highest z|\
         ¶vs: index bits -> (+-{a}, +-{a}, +-{a}), x is the lowest bit|¶[in|input]: vertex_index 0..7. [out|output]: corner of a cube, half size {a}, bit 0 x, bit 1 y, bit 2 z|¶please cube points, each coordinate {a} or minus {a}, bits of index are x, y, z|\
         turn the three low bits of the vertex index into the corners of a cube of half size {a}, bit 0 is x, bit 1 y, bit 2 z|[compute|emit] cube corners of half size {a} from vertex_index, x from bit 0, y from bit 1, z from bit 2, a set bit is plus|build the 8 points of a cube at plus and minus {a}, index bits in the order x, y, z]",
        vec![words::decimal(half)],
        "let bits = vec3<u32>(index & 1u, (index >> 1u) & 1u, (index >> 2u) & 1u);",
        &format!("(vec3<f32>(bits) * 2.0 - 1.0) * {}", float(half)),
        move |index| [1, 2, 4].map(|bit| if (index / bit) % 2 == 1 { half } else { -half }),
    )
}

fn ribbon(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[4_u32, 8, 10, 12, 16, 20, 32, 50, 64, 100]);
    let half: f64 = *sampler.pick(&[0.05, 0.1, 0.1, 0.2, 0.25, 0.3, 0.4]);
    indexed(
        "[make a flat ribbon as a triangle strip of {a} segments across the screen, y from -{b} to {b}, the lower vertex of each pair first|generate a horizontal strip of {a} quads from x = -1 to x = 1 between y = -{b} and y = {b}, even vertices at the bottom|draw a band of {a} segments as a triangle strip from x = -1 to 1, {b} up and down, lower edge first|lay out a triangle strip of {a} segments from left to right, half height {b}, bottom vertex before top vertex|\
         ¶ribbon by vertex index, triangle strip, {a} segments, half height {b}, x from -1 to 1, even vertices below|¶vertex shader for a horizontal triangle strip: {a} segments, y = -{b} for even and {b} for odd indices|¶how do I make a ribbon without a buffer? triangle strip of {a} segments over the screen width, y -{b} and {b}, lower one first|\
         ¶x = index / 2 / {a} * 2 - 1 with the whole half of the index, y = -{b} if the index is even, else {b}|¶half height {b}, {a} segments: a strip from the left edge to the right edge, pairs of vertices, the lower first|¶I will bend it later, but first I need a flat strip of {a} segments from x = -1 to 1, y between -{b} and {b}, bottom vertices even, by vertex_index|\
         ¶vs: strip, pair = index / 2 of {a}, y = odd ? {b} : -{b}|¶[in|input]: vertex_index. [out|output]: point of a strip with {a} segments, x -1..1, y -{b} for even, {b} for odd|¶please band made with triangle strip, {a} parts, y is minus {b} then plus {b}, x from -1 to 1|\
         [emit|output] a triangle strip from x = -1 to x = 1 with {a} segments, even vertices at y = -{b} and odd ones at y = {b}|build a ribbon of {a} quads over the width of the screen, y is -{b} for even and {b} for odd vertices|zip {a} segments into a flat strip, x from -1 to 1, bottom at -{b} first, top at {b}]",
        vec![vec![count.to_string()], words::decimal(half)],
        format!(
            "let x = f32(index / 2u) / {} * 2.0 - 1.0;",
            float(f64::from(count))
        ),
        format!("x, select(-{0}, {0}, index % 2u == 1u)", float(half)),
        move |index, _| {
            let x = 2.0 * f64::from(index / 2) / f64::from(count) - 1.0;
            [x, if index % 2 == 1 { half } else { -half }]
        },
    )
}

fn ground_circle(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[6_u32, 8, 12, 16, 20, 24, 32, 48, 64]);
    let radius: f64 = *sampler.pick(&[0.25, 0.3, 0.4, 0.5, 0.5, 0.75, 0.8, 1.0]);
    let height: f64 = *sampler.pick(&[-1.0, -0.5, -0.25, 0.0, 0.0, 0.2, 0.5]);
    indexed_in_space(
        "[place {a} vertices on a circle of radius {b} in the xz plane at y = {c}|put {a} vertices on a level circle with radius {b} around the y axis at the height y = {c}|make a horizontal ring of {a} vertices in x and z, radius {b}, y = {c}|lay a circle of {a} points flat on the ground at y = {c}, radius {b}|spread {a} vertices around the y axis at a distance of {b}, y = {c}|\
         ¶circle on the floor by vertex index: {a} vertices, radius {b}, y = {c}, in x and z|¶at y = {c} a circle of {a} vertices around the y axis, r = {b}|¶vertex shader for a flat lying ring of points, {a} of them, radius {b} in xz, height {c}|¶how do I lay a circle of {a} vertices on the ground? xz plane, radius {b}, y = {c}|\
         ¶(cos a * {b}, {c}, sin a * {b}), a once around in {a} vertices|¶radius {b}, y = {c}, {a} vertices: a circle around the y axis, no buffer|¶like a fairy ring in the grass: {a} vertices around the y axis, {b} from it, all at y = {c}|¶vs: index -> circle in xz, n = {a}, r = {b}, y = {c}|\
         ¶[in|input]: vertex_index, {a} of them. [out|output]: level circle of radius {b} at y = {c}|¶please circle in x and z with {a} vertices, radius {b}, y is always {c}|\
         arrange {a} vertices in a circle lying flat at y = {c}, radius {b}|stand {a} points around the y axis, {b} away from it, at the height y = {c}|draw a level ring at y = {c} from {a} vertices with the radius {b}, in x and z]",
        vec![
            words::count(i64::from(count)),
            words::decimal(radius),
            vec![height.to_string()],
        ],
        format!(
            "let angle = f32(index) / {} * 6.2831853;",
            float(f64::from(count))
        ),
        &format!(
            "cos(angle) * {0}, {1}, sin(angle) * {0}",
            float(radius),
            float(height)
        ),
        move |index| {
            let (z, x) = (TAU * f64::from(index) / f64::from(count)).sin_cos();
            [radius * x, height, radius * z]
        },
    )
}

fn spaced_rows(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[3_u32, 4, 5, 6, 8, 10, 12, 16]);
    let gap: f64 = *sampler.pick(&[0.05, 0.1, 0.1, 0.12, 0.15, 0.2]);
    let start: [f64; 2] = *sampler.pick(&[
        [-0.9, -0.9],
        [-0.8, -0.8],
        [-0.5, -0.5],
        [0.0, 0.0],
        [-0.75, 0.0],
        [-0.6, -0.4],
    ]);
    indexed(
        "[arrange the vertices in rows of {a}, {b} apart, the first at {c}, rows going up|place the vertices in rows of {a} points with a spacing of {b}, starting at {c}, to the right and then up|make rows of {a} vertices by the index, {b} from one to the next, from {c} to the right and upward|lay out points row by row, {a} in a row, gap {b}, lower left point {c}|put the vertices on a lattice of {b}, {a} per row, beginning at {c}, new rows above|\
         ¶rows of points by vertex index: {a} per row, spacing {b}, first point {c}, going right and up|¶start {c}, spacing {b}, {a} per row: vertices to the right, next row above|¶vertex shader: {c} + vec2(index % {a}, index / {a}) * {b}|¶how do I lay out vertices in rows? {a} in each, {b} apart, the first one at {c}, then right, then up|\
         ¶like eggs in a tray: {a} vertices in every row, {b} between neighbors, lower left one at {c}|¶at {c} sits vertex 0. each next one is {b} to the right, after {a} of them a new row {b} higher|¶vs: column = index % {a}, row = index / {a}, place = {c} + {b} * (column, row)|\
         ¶[in|input]: vertex_index. [out|output]: rows of {a}, gap {b}, origin {c}|¶please points in rows, one row {a} points, distance {b}, begin at {c}, next row is up|\
         line the vertices up in rows of {a} with a gap of {b}, from {c} to the right, each next row above|use the index for rows of {a} points, {b} apart, vertex 0 at {c}, growing right and up|start at {c} and set a vertex every {b}, {a} in a row, then the next row above]",
        vec![
            vec![count.to_string()],
            words::decimal(gap),
            vec![format!("({}, {})", start[0], start[1])],
        ],
        format!("let cell = vec2<f32>(f32(index % {count}u), f32(index / {count}u));"),
        format!("{} + cell * {}", pair(start), float(gap)),
        move |index, _| {
            let row = index / count;
            let column = index - row * count;
            [
                start[0] + gap * f64::from(column),
                start[1] + gap * f64::from(row),
            ]
        },
    )
}
