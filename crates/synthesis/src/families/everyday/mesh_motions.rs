//! Meshes that are stretched, squashed, bent, folded and thrown about by told amounts.

use super::vertices::{turn, turned};
use crate::code::float;
use crate::families::mesh_changes::{Sample, Setup, families_of, moved};
use crate::families::vertices::AXES;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const SETUPS: [(&str, Sample); 21] = [
    ("scale-by-vector", scale_by_vector),
    ("stretch-with-volume", stretch_with_volume),
    ("squash-with-time", squash_with_time),
    ("stretch-axis-with-time", stretch_axis_with_time),
    ("bend-along-axis", bend_along_axis),
    ("swing-like-pendulum", swing),
    ("clamp-into-box", clamp_into_box),
    ("push-from-center", push_from_center),
    ("spherify-by-share", spherify),
    ("fall-with-gravity", fall),
    ("bounce-off-floor", bounce),
    ("slide-and-restart", slide_and_restart),
    ("move-part-of-mesh", move_part),
    ("floor-for-vertices", floor_level),
    ("fold-mesh-over", fold_over),
    ("swirl-by-radius", swirl),
    ("figure-eight-path", figure_eight),
    ("twist-to-and-fro", twist_to_and_fro),
    ("grow-into-view", grow),
    ("planar-shadow", planar_shadow),
    ("melt-with-time", melt),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&SETUPS)
}

const IN_AXIS: [&str; 3] = ["in-x", "in-y", "in-z"];

/// The position with one component replaced.
fn with_part(axis: usize, value: &str) -> String {
    let mut parts = AXES.map(|name| format!("position.{name}"));
    parts[axis] = value.into();
    format!("vec3<f32>({})", parts.join(", "))
}

fn scale_by_vector(sampler: &mut Sampler) -> Setup {
    let factors: [f64; 3] = *sampler.pick(&[
        [2.0, 1.0, 0.5],
        [1.0, 2.0, 3.0],
        [0.5, 2.0, 1.0],
        [1.5, 0.5, 1.5],
        [2.0, 0.5, 2.0],
        [0.25, 1.0, 0.75],
        [3.0, 2.0, 0.5],
        [0.8, 1.2, 0.8],
        [1.0, 0.1, 2.0],
        [0.5, 0.25, 2.0],
        [1.25, 0.75, 3.0],
        [4.0, 0.2, 0.5],
    ]);
    let [x, y, z] = factors;
    moved(
        "[scale {v} by the vector {a}|scale {v} by {a}, one factor per axis|multiply the position component-wise by {a}|stretch {v} with the factors {a} in x, y and z|scale x, y and z of {v} by {a}|apply a non-uniform scale of {a} to {v}|multiply {v} by vec3{a}|resize {v} differently per axis, factors {a}|\
         ¶non-uniform scale {a}, vertex shader|¶vertex shader that scales by the vector {a}|¶position * vec3{a} in the vertex shader|¶how do I scale {v} by {a} in wgsl, each axis on its own|¶my model has wrong proportions. multiply the position by {a} in the vertex shader, axis by axis|\
         ¶vs: scale = {a}|¶three scale factors for {v}: {a}|¶[in|input]: position. [out|output]: position times {a}, per component|¶please other size in each axis, {a}, for the vertices|\
         ¶x, y and z have different factors, {a}, for {v}|¶by {a}, one number per axis, stretch or squash {v}|¶scale vector {a}, for my model, vertex shader|¶with one factor per axis, {a}, scale {v}]",
        vec![vec![format!("({x}, {y}, {z})")]],
        "",
        format!("position * vec3<f32>({})", factors.map(float).join(", ")),
        move |p, _| [0, 1, 2].map(|at| p[at] * factors[at]),
    )
}

fn stretch_with_volume(sampler: &mut Sampler) -> Setup {
    let factor: f64 = *sampler.pick(&[4.0, 0.25, 2.0, 0.5, 1.5, 3.0, 0.8, 1.25, 0.64]);
    let axis = *sampler.pick(&[1, 1, 1, 0, 2]);
    // The digits that a program has.
    let side = (1e7 / factor.sqrt()).round() / 1e7;
    let mut factors = [side; 3];
    factors[axis] = factor;
    let mut stretched = moved(
        "[stretch {v} by {a} along $ and keep the volume|scale {v} by {a} in $ and the other axes so that the volume stays|squash or stretch {v} in $ by {a}, volume preserved|stretch {v} by {a} in $, the other two axes by 1 / sqrt({a})|scale $ of {v} by {a} with the volume kept constant|deform {v} by a factor of {a} along $ without changing the volume|\
         ¶volume preserving stretch, factor {a} along $, vertex shader|¶vertex shader: $ times {a}, the other axes divided by sqrt({a})|¶like clay: {v} get {a} times as long in $ and the volume stays the same|¶how do I stretch {v} by {a} along $ and keep the volume in wgsl|\
         ¶cartoon squash and stretch with a factor of {a} in $, same volume, vertex shader|¶vs: scale $ by {a}, both others by {a} to the power of -0.5|¶my blob should be {a} times as big in $ but not get more volume. vertex shader|\
         ¶[in|input]: position. [out|output]: $ times {a}, the others over the square root of {a}|¶please stretch mesh in $ with {a}, volume constant|\
         ¶along $ times {a}, the other two axes smaller or larger so that the volume stays, for {v}|¶clay model: pull {v} to {a} times along $, same volume|¶by {a} along $, stretch {v} without changing the volume]"
            .replace('$', AXES[axis]),
        vec![words::decimal(factor)],
        "",
        format!("position * vec3<f32>({})", factors.map(float).join(", ")),
        move |mut p, _| {
            let area = factor.sqrt();
            for (at, part) in p.iter_mut().enumerate() {
                *part = if at == axis { *part * factor } else { *part / area };
            }
            p
        },
    );
    stretched.modifiers.push(IN_AXIS[axis]);
    stretched
}

fn squash_with_time(sampler: &mut Sampler) -> Setup {
    let amount = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]);
    let speed = *sampler.pick(&[0.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0]);
    moved(
        "[squash and stretch {v} over time: y times 1 + {a} * sin({b} * time), x and z divided by it|multiply y of {v} by 1 + {a} * sin({b} * time) and divide x and z by the same|let {v} squash and stretch with the factor 1 + {a} * sin({b} * time) in y and its inverse in x and z|\
         animate a squash of {v}: height times s, width and depth over s, s = 1 + {a} * sin({b} * time)|stretch y of {v} by s = 1 + {a} sin({b} t) and shrink x and z by s|\
         ¶squash and stretch animation, vertex shader, s = 1 + {a} * sin({b} * time), y * s, x and z / s|¶vertex shader for a bouncy blob: when it gets higher it gets thinner. factor 1 + {a} * sin({b} * time) in y, divided by it in x and z|\
         ¶how do I squash and stretch {v} with time? s = 1 + {a} * sin({b} * time), y times s, the rest divided by s|¶s = 1 + {a} * sin({b} * time). position is (x / s, y * s, z / s). vertex shader|\
         ¶like jelly: {v} get tall and thin, then flat and wide. y * s and x / s and z / s with s = 1 + {a} * sin({b} * time)|¶vs: s := 1 + {a} sin({b} t), out = (x/s, y*s, z/s)|¶[in|input]: position, time. [out|output]: y scaled by 1 + {a} * sin({b} * time), x and z by one over that|\
         ¶please slime animation in vertex shader, factor s is 1 + {a} * sin({b} * time), height times s, x and z divided by s|\
         ¶with s = 1 + {a} * sin({b} * time): divide x and z of {v} by s and multiply y by s|¶x and z get divided by 1 + {a} * sin({b} * time) while y of {v} is multiplied by it]",
        vec![words::decimal(amount), words::decimal(speed)],
        format!(
            "let stretch = 1.0 + {} * sin(time * {});",
            float(amount),
            float(speed)
        ),
        "vec3<f32>(position.x / stretch, position.y * stretch, position.z / stretch)",
        move |[x, y, z], time| {
            let growth = amount * (speed * time).sin();
            [x / (1.0 + growth), y + y * growth, z / (1.0 + growth)]
        },
    )
}

fn stretch_axis_with_time(sampler: &mut Sampler) -> Setup {
    let axis = *sampler.pick(&[1, 1, 0, 2]);
    let amount = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75]);
    let speed = *sampler.pick(&[0.5, 2.0, 3.0, 4.0, 5.0]);
    let mut stretched = moved(
        "[multiply only $ of {v} by 1 + {a} * sin({b} * time)|pulse {v} only along $, factor 1 + {a} * sin({b} * time)|stretch {v} along $ over time by 1 + {a} * sin({b} * time), the other axes stay|scale $ of {v} with time by 1 + {a} * sin({b} * time)|let {v} grow and shrink only in $, amplitude {a}, {b} radians per second|\
         ¶vertex shader: only $ pulses, 1 + {a} * sin({b} * time)|¶the mesh should get longer and shorter along $, nothing else, by {a} of its size at {b} radians per second. vertex shader|¶how do I pulse just the $ axis of {v}? amplitude {a}, angular speed {b}|\
         ¶position.$ *= 1 + {a} * sin({b} * time), vertex shader|¶vs: $ scaled by 1 + {a} sin({b} t), others unchanged|¶breathing along $ only: {v}, amount {a}, speed {b}, with the sine of time|\
         ¶[in|input]: position, time. [out|output]: $ times (1 + {a} * sin({b} * time))|¶please stretching animation in $ axis alone, {a} with sin of {b} times time, vertex shader|\
         ¶with an angular speed of {b} and an amplitude of {a}, only $ of {v} should pulse around its size|¶the factor for $ of {v} is 1 + {a} * sin({b} * time), the other axes get none]"
            .replace('$', AXES[axis]),
        vec![words::decimal(amount), words::decimal(speed)],
        "",
        with_part(
            axis,
            &format!(
                "position.{} * (1.0 + {} * sin(time * {}))",
                AXES[axis],
                float(amount),
                float(speed)
            ),
        ),
        move |mut p, time| {
            p[axis] += p[axis] * amount * (speed * time).sin();
            p
        },
    );
    stretched.modifiers.push(IN_AXIS[axis]);
    stretched
}

fn bend_along_axis(sampler: &mut Sampler) -> Setup {
    let (to, from) = *sampler.pick(&[(0, 1), (0, 1), (2, 1), (2, 0), (1, 2), (0, 2)]);
    let amount: f64 = *sampler.pick(&[-0.5, -0.3, -0.2, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1.0]);
    let mut bent = moved(
        "[bend {v}: add {a} times % squared to $|bend {v} in $ by {a} times the square of %|add {a} * % * % to $ of {v}|curve {v} so that $ grows by {a} times % squared|shift $ of {v} by {a} * %^2|bow {v} in the $ direction along %, {a} times % squared|\
         ¶bend in the vertex shader, $ += {a} * % * %|¶vertex shader that bends the mesh like a banana, $ plus {a} times % squared|¶how do I bend {v} along %? $ should get {a} times % squared on top|¶a straight stick should become a bow. $ is moved by {a} * % * %, vertex shader|\
         ¶vs: position.$ + {a} * position.%^2|¶[in|input]: position. [out|output]: same, but $ plus {a} times the square of %|¶curved mesh: the offset in $ is quadratic in %, coefficient {a}, for {v}|¶please bend the model, {a} * % * % added to $|\
         ¶coefficient {a}: $ of {v} gets that times % squared|¶bow shape for my mesh, {a} * %^2 is added to $|¶with a strength of {a}, bend {v} so that $ gains {a} times % squared]"
            .replace('$', AXES[to])
            .replace('%', AXES[from]),
        vec![vec![amount.to_string()]],
        format!(
            "let bend = {1} * position.{0} * position.{0};",
            AXES[from],
            float(amount)
        ),
        with_part(to, &format!("position.{} + bend", AXES[to])),
        move |mut p, _| {
            p[to] += amount * p[from].powi(2);
            p
        },
    );
    bent.modifiers.push(IN_AXIS[to]);
    bent
}

fn swing(sampler: &mut Sampler) -> Setup {
    let axis = *sampler.pick(&[2, 2, 2, 1, 0]);
    let degrees: f64 = *sampler.pick(&[10.0, 15.0, 20.0, 30.0, 30.0, 45.0, 60.0, 90.0]);
    let speed = *sampler.pick(&[0.5, 2.0, 3.0, 4.0, 5.0]);
    let mut swung = moved(
        "[swing {v} around the $ axis by {a} to each side, angular speed {b}|rotate {v} around $ to and fro by {a} with sin({b} * time)|rock {v} about the $ axis, amplitude {a}, sin({b} * time)|let {v} swing like a pendulum about $, {a} each way, with sin({b} * time)|wobble {v} around $ by {a} at {b} radians per second|oscillate the rotation of {v} about $ between -{a} and {a} with sin({b} * time)|\
         ¶pendulum vertex shader: {a} about the $ axis, sin({b} * time)|¶vertex shader that rocks the mesh about $, {a} to each side, speed {b}|¶how do I let {v} swing back and forth around $ by {a}? the angle follows sin({b} * time)|\
         ¶the sign should swing in the wind: rotate about $, the angle is {a} times sin({b} * time). vertex shader|¶angle = radians({c}) * sin({b} * time) around $, for {v}|¶vs: rotation about $ by {a} * sin({b} t)|\
         ¶like a bell, {v} turn around $ to one side and back, at most {a}, with sin({b} * time)|¶[in|input]: position, time. [out|output]: position rotated around $ by {a} * sin({b} * time)|¶please pendulum motion, axis $, {a} in both directions, sine of {b} times time, vertex shader|\
         ¶with sin({b} * time) as the swing, rotate {v} about $ at most {a} each way|¶at an angular speed of {b}, rock {v} around $, {a} to each side|¶shop sign in the wind, axis $, at most {a}, sin({b} * time)|¶with sin({b} * time), swing {v} around $ by at most {a}]"
            .replace('$', AXES[axis]),
        vec![
            vec![
                format!("{degrees} degrees"),
                format!("{degrees} degrees"),
                format!("{degrees}°"),
            ],
            words::decimal(speed),
            vec![degrees.to_string()],
        ],
        format!(
            "let angle = radians({}) * sin(time * {});\nlet c = cos(angle);\nlet s = sin(angle);",
            float(degrees),
            float(speed)
        ),
        turned(axis),
        move |p, time| turn(p, axis, degrees.to_radians() * (speed * time).sin()),
    );
    swung
        .modifiers
        .push(["around-x", "around-y", "around-z"][axis]);
    swung
}

fn clamp_into_box(sampler: &mut Sampler) -> Setup {
    let half = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9, 1.0]);
    moved(
        "[clamp {v} to the range -{a} to {a} on all axes|clamp every coordinate of {v} between -{a} and {a}|keep {v} inside a box of half size {a}|limit x, y and z of {v} to -{a}..{a}|squeeze {v} into a cube from -{a} to {a} by clamping|cut off the coordinates of {v} at -{a} and {a}|\
         ¶clamp positions to +-{a}, vertex shader|¶vertex shader that keeps the mesh within -{a} and {a}|¶clamp(position, -{a}, {a}) in the vertex shader|¶how do I stop {v} from leaving a box of half size {a}|¶some vertices stick out too far. clamp x, y and z to the range from -{a} to {a} in the vertex shader|\
         ¶vs: position limited to -{a} to {a}, per axis|¶no vertex may be outside the cube from -{a} to {a}. press those that are onto its sides|¶[in|input]: position. [out|output]: position clamped to -{a} and {a}|¶please all coordinates between -{a} and {a} in vertex shader|\
         ¶no coordinate of {v} below -{a} or above {a}|¶make {v} end at the walls of a box, -{a} to {a} in every direction|let no coordinate of {v} leave -{a} to {a}]",
        vec![words::decimal(half)],
        "",
        format!(
            "clamp(position, vec3<f32>({0}), vec3<f32>({1}))",
            float(-half),
            float(half)
        ),
        move |p, _| p.map(|part| part.min(half).max(-half)),
    )
}

fn push_from_center(sampler: &mut Sampler) -> Setup {
    let amount = *sampler.pick(&[0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 1.0]);
    let exploding = sampler.chance(0.5);
    let (command, reach) = if exploding {
        (
            "[push {v} away from the origin at {a} units per second|explode {v} outward from the center with a speed of {a}|move {v} away from the center over time, {a} per second|let {v} fly apart from the origin at a speed of {a}|add the direction from the origin times {a} * time to {v}|\
             ¶explosion vertex shader, speed {a}|¶vertex shader that makes the mesh explode from its center, {a} units per second|¶position + normalize(position) * {a} * time, vertex shader|¶how do I explode a mesh in the vertex shader? away from the center at speed {a}|\
             ¶every vertex flies straight away from the origin with a speed of {a}|¶vs: outward from the center, {a} * time|¶like fireworks: {v} leave the center in their own direction, {a} per second|¶[in|input]: position, time. [out|output]: position plus its direction from the center times {a} * time|¶please mesh explosion, all the vertices away from center, speed {a}]",
            format!("time * {}", float(amount)),
        )
    } else {
        (
            "[push {v} away from the origin by {a}|move {v} outward from the center by {a}|offset {v} by {a} in the direction from the origin|move every vertex {a} further from the center|add {a} times the normalized position to {v}|push {v} radially outward by {a}|\
             ¶position + normalize(position) * {a}, vertex shader|¶vertex shader that moves the vertices {a} away from the center|¶radial offset of {a} for {v}, no normals used|¶how do I push {v} away from the origin by {a} without normals|\
             ¶each vertex should end up {a} farther from the origin than it was|¶vs: outward from the center by {a}|¶[in|input]: position. [out|output]: position plus {a} times its direction from the center|¶I have no normals. move {v} {a} outward, seen from the origin|¶please vertices away from center, distance {a} more]",
            float(amount),
        )
    };
    let mut pushed = moved(
        command,
        vec![words::decimal(amount)],
        "",
        format!("position + normalize(position) * {reach}"),
        move |p, time| {
            let away = p[0].hypot(p[1]).hypot(p[2]);
            let reach = amount * if exploding { time } else { 1.0 };
            p.map(|part| part + part / away * reach)
        },
    );
    pushed.modifiers.extend(exploding.then_some("over-time"));
    pushed
}

fn spherify(sampler: &mut Sampler) -> Setup {
    let share = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8]);
    let radius = *sampler.pick(&[0.4, 0.5, 0.6, 0.75, 0.8, 1.0, 1.5, 2.0]);
    let mut shares = words::percent(share);
    shares.push(share.to_string());
    moved(
        "[blend {v} by {a} toward a sphere of radius {b}|spherify {v} by {a}, sphere radius {b}|mix {v} with their projection on a sphere of radius {b}, share {a}|move {v} {a} of the way to a sphere of radius {b}|make {v} rounder: {a} of a sphere with radius {b}|interpolate {v} toward a ball of radius {b} by {a}|\
         ¶spherify vertex shader, {a}, radius {b}|¶vertex shader that turns a cube {a} into a ball of radius {b}|¶mix(position, normalize(position) * {b}, {c}), vertex shader|¶how do I blend {v} toward a sphere? radius {b}, amount {a}|¶the cube should be rounder, {a} of the way to a sphere with radius {b}, vertex shader|\
         ¶vs: lerp from position to its point on the sphere r = {b}, t = {c}|¶[in|input]: position. [out|output]: {a} of the way to the sphere of radius {b}|¶like in Blender the to sphere tool, factor {c}, radius {b}, for {v}|¶please mesh becomes sphere with radius {b}, but only {a} of it|\
         ¶sphere of radius {b}, amount {a}: blend {v} toward it|¶toward a ball with radius {b}, move {v} by {a} of the way|¶cube to ball, {a} done, ball radius {b}, vertex shader|¶toward a sphere of radius {b}, blend {v} by {a}]",
        vec![shares, words::decimal(radius), vec![share.to_string()]],
        "",
        format!(
            "mix(position, normalize(position) * {}, {})",
            float(radius),
            float(share)
        ),
        move |p, _| {
            let away = p[0].hypot(p[1]).hypot(p[2]);
            p.map(|part| part * (1.0 - share) + part / away * radius * share)
        },
    )
}

fn fall(sampler: &mut Sampler) -> Setup {
    let gravity: f64 = *sampler.pick(&[9.81, 9.8, 10.0, 1.0, 2.0, 1.62, 0.5, 4.0]);
    moved(
        "[let {v} fall with a gravity of {a}|drop {v} over time, y minus 0.5 * {a} * time squared|move {v} down by half of {a} times the time squared|let {v} fall freely, acceleration {a}|make {v} fall down with g = {a} from time 0|accelerate {v} downward with {a} units per second squared|\
         ¶free fall vertex shader, g = {a}|¶vertex shader that drops the mesh with gravity {a}|¶y - 0.5 * {a} * t * t, vertex shader|¶how do I let {v} fall with a gravity of {a} in wgsl|¶the object is released at time 0 and falls, g is {a}, in the vertex shader|\
         ¶vs: position.y -= {a} / 2 * time^2|¶like a stone: {v} go down faster and faster, acceleration {a}, start at rest|¶[in|input]: position, time. [out|output]: position after falling for that time with g = {a}|¶please falling mesh with gravity {a}, time is from globals|\
         ¶gravity is {a}, at time 0 the mesh is let go, so y sinks by half of gravity times time squared|¶with g = {a}, let {v} drop from rest|¶apple from a tree: {v} fall, {a} units per second squared, y only|¶with an acceleration of {a}, drop {v} from rest]",
        vec![words::decimal(gravity)],
        format!("let drop = 0.5 * {} * time * time;", float(gravity)),
        "vec3<f32>(position.x, position.y - drop, position.z)",
        move |[x, y, z], time| [x, y - gravity * time.powi(2) / 2.0, z],
    )
}

fn bounce(sampler: &mut Sampler) -> Setup {
    let height = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 1.0]);
    let speed = *sampler.pick(&[0.5, 2.0, 3.0, 4.0, 5.0, 6.0]);
    moved(
        "[bounce {v} up by {a} with abs(sin({b} * time))|let {v} hop up by {a} as the absolute value of sin({b} * time)|add {a} * abs(sin({b} * time)) to y of {v}|make {v} jump like a ball, height {a}, abs(sin({b} * time))|let {v} bounce off their place, {a} high, by abs(sin({b} * time))|\
         ¶bouncing mesh vertex shader, y += {a} * abs(sin({b} * time))|¶vertex shader: hop {a} high, abs of sin({b} * time)|¶how do I make {v} bounce? {a} high, with the absolute value of sin({b} * time)|¶my character should hop on the spot, y goes up by {a} * abs(sin({b} * time)), never down. vertex shader|\
         ¶vs: y + {a} * abs(sin({b} t))|¶the whole mesh jumps {a} high again and again, abs(sin({b} * time)) is the curve|¶[in|input]: position, time. [out|output]: position with y raised by {a} * abs(sin({b} * time))|¶like a rubber ball: {v} up by {a}, down to where they were, up again, abs of sin({b} * time)|¶please jumping mesh, height {a}, with abs(sin({b} * time))|\
         ¶with abs(sin({b} * time)) as the curve, let {v} jump {a} high|¶jump height {a}, rhythm abs(sin({b} * time)), for {v}|¶frog: the mesh hops {a} high, y plus {a} times the absolute sine of {b} * time|¶with abs(sin({b} * time)), let {v} hop {a} high]",
        vec![words::decimal(height), words::decimal(speed)],
        format!(
            "let hop = {} * abs(sin(time * {}));",
            float(height),
            float(speed)
        ),
        "vec3<f32>(position.x, position.y + hop, position.z)",
        move |[x, y, z], time| {
            let swing = height * (speed * time).sin();
            [x, if swing < 0.0 { y - swing } else { y + swing }, z]
        },
    )
}

fn slide_and_restart(sampler: &mut Sampler) -> Setup {
    let (axis, sign, way, modifier) = *sampler.pick(&[
        (0, 1.0, "[to the right|from left to right]", "to-the-right"),
        (0, -1.0, "[to the left|from right to left]", "to-the-left"),
        (1, 1.0, "[up|from the bottom up]", "up"),
        (1, -1.0, "[down|from the top down]", "down"),
    ]);
    let reach: f64 = *sampler.pick(&[0.5, 0.75, 1.0, 1.0, 1.5, 2.0]);
    // Powers of two, so that the end of a round is the same for all numbers.
    let seconds: f64 = *sampler.pick(&[2.0, 2.0, 4.0, 4.0, 8.0]);
    let (start, travel) = (-sign * reach, sign * 2.0 * reach);
    let mut sliding = moved(
        "[slide {v} $, offset {a} in % over {b} seconds, then start again|move {v} $ in a loop, offset {a} in % every {b} seconds|shift {v} $ with an offset {a} in %, repeating every {b} seconds|loop {v} $: the % offset goes {a} in {b} seconds and jumps back|let {v} travel $ again and again, % offset {a}, {b} seconds each time|\
         ¶looping slide in the vertex shader, $, % offset {a}, period {b} seconds|¶vertex shader that moves the mesh $ and restarts: % offset {a} in {b} seconds|¶how do I move {v} $ and begin again every {b} seconds? the offset in % goes {a}|\
         ¶like clouds that come back: {v} wander $, % offset {a} within {b} seconds, then it starts over|¶vs: % += offset {a}, linear, every {b} seconds anew|¶the car drives $ through the picture and appears again at the start. % offset {a}, {b} seconds per round, vertex shader|\
         ¶[in|input]: position, time. [out|output]: position with a % offset {a}, sawtooth of {b} seconds|¶please endless movement $, offset of % {a}, it takes {b} seconds and repeats]"
            .replace('$', way)
            .replace('%', AXES[axis]),
        vec![
            vec![format!("from {start} to {}", start + travel)],
            words::count(seconds as i64),
        ],
        format!(
            "let offset = fract(time / {}) * {} {} {};",
            float(seconds),
            float(travel),
            if start < 0.0 { "-" } else { "+" },
            float(reach)
        ),
        with_part(axis, &format!("position.{} + offset", AXES[axis])),
        move |mut p, time| {
            let round = time / seconds;
            p[axis] += start + travel * (round - round.floor());
            p
        },
    );
    sliding.modifiers.push(modifier);
    sliding
}

fn move_part(sampler: &mut Sampler) -> Setup {
    let above = sampler.chance(0.6);
    let limit: f64 = *sampler.pick(&[-0.5, -0.25, 0.0, 0.0, 0.25, 0.3, 0.5, 0.75]);
    let amount: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1.0]);
    let [from, to]: [usize; 2] =
        *sampler.pick(&[[1, 1], [1, 1], [1, 0], [1, 2], [0, 0], [0, 1], [2, 1]]);
    let (which, sign) = if above {
        ("[above|greater than|larger than]", ">")
    } else {
        ("[below|less than|smaller than]", "<")
    };
    let mut parted = moved(
        "[add {b} to % of {v}, but only where $ is # {a}|move only the vertices whose $ is # {a} by {b} in %|shift {v} by {b} along % if their $ is # {a}|offset % by {b} for all vertices with $ # {a}, leave the rest|push the part of the mesh with $ # {a} by {b} in the % direction|\
         ¶vertex shader: if $ is # {a}, % plus {b}|¶vertex shader that moves only some vertices, those with $ # {a}, by {b} in %|¶how do I move just the vertices with $ # {a}? they should go {b} further in %|¶the vertices with $ # {a} get {b} added to %, all the others stay in place|\
         ¶vs: $ # {a} -> % += {b}, else unchanged|¶only a part of my mesh should move, where $ is # {a}, by {b} in %. vertex shader|¶[in|input]: position. [out|output]: % plus {b} where $ is # {a}, else the same|¶please select vertices where $ is # {a} and shift % with {b}|\
         ¶{b} in % for the vertices with $ # {a}, nothing for the others|¶% plus {b}, but only if $ of the vertex is # {a}]"
            .replace('$', AXES[from])
            .replace('%', AXES[to])
            .replace('#', which),
        vec![vec![limit.to_string()], words::decimal(amount)],
        format!(
            "let offset = select(0.0, {}, position.{} {sign} {});",
            float(amount),
            AXES[from],
            float(limit)
        ),
        with_part(to, &format!("position.{} + offset", AXES[to])),
        move |mut p, _| {
            let is_moved = if above {
                p[from] > limit
            } else {
                p[from] < limit
            };
            if is_moved {
                p[to] += amount;
            }
            p
        },
    );
    parted.modifiers.push(if above { "above" } else { "below" });
    parted
}

fn floor_level(sampler: &mut Sampler) -> Setup {
    let level: f64 = *sampler.pick(&[
        -1.0, -0.8, -0.75, -0.5, -0.5, -0.3, -0.25, 0.0, 0.0, 0.2, 0.25,
    ]);
    let is_floor = sampler.chance(0.7);
    let (way, function) = if is_floor {
        ("below", "max")
    } else {
        ("above", "min")
    };
    let mut held = moved(
        "[keep {v} from going $ y = {a}|put all vertices $ y = {a} at y = {a}|limit y of {v} so that none is $ {a}|let no vertex be $ y = {a}|replace y of {v} by # of y and {a}|press what is $ y = {a} flat onto that plane|\
         ¶#(position.y, {a}) in the vertex shader|¶vertex shader where no vertex lies $ y = {a}|¶how do I stop {v} from going $ y = {a}|¶nothing of the mesh may be $ y = {a}. those vertices lie on that height instead|¶vs: y = #(y, {a})|\
         ¶everything $ y = {a} is flattened to that height, the rest of {v} stays|¶[in|input]: position. [out|output]: x, #(y, {a}), z|¶please vertices never $ y = {a}|\
         ¶y = {a} is a limit, no vertex may be $ it, so use # on y|¶height limit {a}: y of {v} becomes #(y, {a})]"
            .replace('$', way)
            .replace('#', function),
        vec![vec![level.to_string()]],
        "",
        with_part(1, &format!("{function}(position.y, {})", float(level))),
        move |[x, y, z], _| {
            let is_beyond = (y < level) == is_floor;
            [x, if is_beyond { level } else { y }, z]
        },
    );
    held.modifiers
        .push(if is_floor { "floor" } else { "ceiling" });
    held
}

fn fold_over(sampler: &mut Sampler) -> Setup {
    let axis = sampler.below(3);
    let (half, other) = [
        ("left", "right"),
        ("lower", "upper"),
        ("negative z", "positive z"),
    ][axis];
    let mut folded = moved(
        "[fold the # half of {v} onto the % half|replace $ of {v} by its absolute value|take the absolute value of $ for {v}|fold {v} over at $ = 0 to positive $|mirror everything with negative $ to the positive side|use abs of position.$ for {v}|\
         ¶abs(position.$) in the vertex shader|¶vertex shader that folds the mesh at $ = 0, all to positive $|¶how do I fold the # half of {v} over to the % half|¶like a sheet of paper folded in the middle: negative $ becomes positive $, for {v}|¶vs: $ = abs($)|\
         ¶all vertices on the # side jump to the mirrored place on the % side. vertex shader, abs of $|¶[in|input]: position. [out|output]: same with abs($)|¶please no negative $ for the vertices, mirror them, not clamp]"
            .replace('#', half)
            .replace('%', other)
            .replace('$', AXES[axis]),
        vec![],
        "",
        with_part(axis, &format!("abs(position.{})", AXES[axis])),
        move |mut p, _| {
            if p[axis] < 0.0 {
                p[axis] = -p[axis];
            }
            p
        },
    );
    folded.modifiers.push(IN_AXIS[axis]);
    folded
}

fn swirl(sampler: &mut Sampler) -> Setup {
    let amount: f64 = *sampler.pick(&[0.5, 1.0, 1.0, 1.5, 2.0, 3.0, 4.0]);
    moved(
        "[swirl {v} around the z axis by {a} radians per unit of distance from it|rotate {v} about z by {a} times their distance from the z axis|twirl {v} in the xy plane, angle {a} times the radius|turn {v} around z the more the further out, {a} radians per unit of radius|spin {v} about the z axis by {a} * length(position.xy)|\
         ¶swirl vertex shader, angle = {a} * length(position.xy)|¶vertex shader that twirls the mesh around z, {a} radians per unit of radius|¶how do I swirl {v} around z? the angle is {a} times the distance from the axis|¶like a galaxy: points further from the z axis are turned more, {a} radians per unit. vertex shader|\
         ¶vs: rotate xy by {a} times the length of xy|¶[in|input]: position. [out|output]: rotated about z by {a} times its radius in the xy plane|¶a flat plate becomes a whirlpool, the rotation about z grows by {a} radians per unit from the center|¶please twirl of vertices about z, {a} times the radius]",
        vec![words::decimal(amount)],
        format!(
            "let angle = {} * length(position.xy);\nlet c = cos(angle);\nlet s = sin(angle);",
            float(amount)
        ),
        turned(2),
        move |p, _| turn(p, 2, amount * p[0].hypot(p[1])),
    )
}

fn figure_eight(sampler: &mut Sampler) -> Setup {
    let wide: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8]);
    let high: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.4]);
    moved(
        "[move {v} along a figure eight over time, {a} * sin(time) in x and {b} * sin(2 * time) in y|move {v} on a lying eight, x offset {a} * sin(time), y offset {b} * sin(2 * time)|let {v} fly a figure eight, {a} to each side and {b} up and down|carry {v} along an infinity sign over time, half width {a}, half height {b}|offset {v} by ({a} * sin(time), {b} * sin(2 * time))|\
         ¶figure eight path, vertex shader, half width {a}, half height {b}|¶vertex shader that moves the mesh along an infinity sign, {a} wide to each side, {b} high|¶x += {a} * sin(time), y += {b} * sin(2 * time), vertex shader|¶how do I move {v} in a figure eight? {a} in x, {b} in y, over time|\
         ¶like a bee: the whole mesh flies a lying eight, {a} left and right, {b} up and down, with time|¶vs: offset ({a} sin t, {b} sin 2t)|¶[in|input]: position, time. [out|output]: position plus the point ({a} sin t, {b} sin 2t) of an eight|¶please the model moves like number 8 on its side, width {a} and height {b} each way|\
         ¶infinity sign as the path of the mesh: x offset {a} * sin(time), y offset {b} * sin(2 * time)|¶y moves by {b} * sin(2 * time) and x by {a} * sin(time), for {v}]",
        vec![words::decimal(wide), words::decimal(high)],
        format!(
            "let offset = vec3<f32>({} * sin(time), {} * sin(2.0 * time), 0.0);",
            float(wide),
            float(high)
        ),
        "position + offset",
        move |[x, y, z], time| {
            let (s, c) = time.sin_cos();
            [x + wide * s, y + 2.0 * high * s * c, z]
        },
    )
}

fn twist_to_and_fro(sampler: &mut Sampler) -> Setup {
    let axis = *sampler.pick(&[1, 1, 1, 0, 2]);
    let amount: f64 = *sampler.pick(&[0.3, 0.5, 0.5, 1.0, 1.0, 1.5, 2.0, 3.0]);
    let mut twisted = moved(
        "[twist {v} around the $ axis to and fro over time, {a} * $ * sin(time)|rotate {v} about $ by {a} times $ times the sine of time|wring {v} back and forth around $ with time, up to {a} radians per unit|twist {v} about $ with an angle of {a} * $ * sin(time)|animate a twist of {v} around $, {a} radians per unit times sin(time)|\
         ¶twisting mesh over time, vertex shader, angle = $ * {a} * sin(time) about $|¶vertex shader that twists the mesh about $ and back again, {a} radians per unit at most|¶how do I animate a twist around $? the angle is {a} * $ * sin(time), for {v}|\
         ¶like wringing out a towel and letting go: twist about $ by {a} times $, times the sine of time. vertex shader|¶vs: rotate around $ by {a} * $ * sin(t)|¶[in|input]: position, time. [out|output]: rotated about $ by {a} * $ * sin(time)|¶please twist animation about $, strength {a} radians per unit times sine of time]"
            .replace('$', AXES[axis]),
        vec![words::decimal(amount)],
        format!(
            "let angle = position.{} * {} * sin(time);\nlet c = cos(angle);\nlet s = sin(angle);",
            AXES[axis],
            float(amount)
        ),
        turned(axis),
        move |p, time| turn(p, axis, amount * p[axis] * time.sin()),
    );
    twisted
        .modifiers
        .push(["around-x", "around-y", "around-z"][axis]);
    twisted
}

fn grow(sampler: &mut Sampler) -> Setup {
    let seconds: f64 = *sampler.pick(&[0.5, 1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 10.0]);
    let unit = if seconds == 1.0 { "second" } else { "seconds" };
    moved(
        "[grow {v} from nothing to full size in {a} $|scale {v} from 0 to 1 within {a} $, then keep the size|let {v} appear by growing linearly for {a} $|make {v} grow from a point to their size over the first {a} $|scale {v} up from zero during {a} $|\
         ¶grow-in animation, vertex shader, {a} $|¶vertex shader that scales the mesh from 0 to 1 in {a} $|¶position * saturate(time / {b}), vertex shader|¶how do I let {v} grow from nothing in {a} $ and then stay|¶the object should pop up at the start. size 0 at time 0, full size after {a} $, linear, in the vertex shader|\
         ¶vs: scale = clamp(t / {b}, 0, 1)|¶spawn effect: {v} come out of one point and have their real size after {a} $|¶[in|input]: position, time. [out|output]: position times time / {b}, at most 1|¶please mesh is growing at beginning, takes {a} $, after it normal size]"
            .replace('$', unit),
        vec![words::decimal(seconds), vec![seconds.to_string()]],
        "",
        format!("position * saturate(time / {})", float(seconds)),
        move |p, time| p.map(|part| part * (time / seconds).min(1.0)),
    )
}

fn planar_shadow(sampler: &mut Sampler) -> Setup {
    let [x, y, z]: [f64; 3] = *sampler.pick(&[
        [1.0, 1.0, 0.0],
        [1.0, 2.0, 1.0],
        [-1.0, 2.0, 0.0],
        [0.5, 1.0, 0.5],
        [0.0, 1.0, 1.0],
        [-0.5, 1.0, 0.25],
        [2.0, 1.0, 0.0],
        [1.0, 4.0, -1.0],
    ]);
    moved(
        "[project {v} onto the ground y = 0 along the light direction {a}|cast {v} as a shadow onto the plane y = 0, light from {a}|flatten {v} onto y = 0 along the direction {a} of the sun|make a planar shadow of {v} on the floor y = 0, light direction {a}|slide {v} along {a} until they lie on y = 0|\
         ¶planar shadow vertex shader, light direction {a}, ground y = 0|¶vertex shader that projects the mesh along {a} onto the floor at y = 0|¶how do I draw a simple shadow on the ground y = 0? the light comes from the direction {a}|¶p - l * p.y / l.y with l = {a}, for {v}|\
         ¶I draw the mesh a second time as its shadow. each vertex goes to y = 0 along the light direction {a}|¶vs: drop shadow onto y = 0, l = {a}|¶[in|input]: position. [out|output]: where the line along {a} through it meets y = 0|¶please shadow of model on floor y = 0, sun direction is {a}]",
        vec![vec![format!("({x}, {y}, {z})")]],
        format!(
            "let light = vec3<f32>({});",
            [x, y, z].map(float).join(", ")
        ),
        "position - light * position.y / light.y",
        move |[a, b, c], _| [a - b * x / y, 0.0, c - b * z / y],
    )
}

fn melt(sampler: &mut Sampler) -> Setup {
    let rate: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.5, 1.0, 1.5, 2.0]);
    let axis = *sampler.pick(&[1, 1, 1, 0, 2]);
    let mut melting = moved(
        "[shrink $ of {v} exponentially over time, factor exp(-{a} * time)|multiply $ of {v} by exp(-{a} * time)|let {v} melt along $ with time, $ times exp(-{a} * time)|flatten {v} little by little in $, exp(-{a} * time)|let $ of {v} decay to zero at a rate of {a} per second|\
         ¶melting mesh vertex shader, $ * exp(-{a} * time)|¶vertex shader where the mesh sinks together along $, factor exp(-{a} * time)|¶how do I let {v} get flatter and flatter in $? decay exp(-{a} * time)|¶like ice in the sun: $ of each vertex shrinks with exp(-{a} * time), vertex shader|\
         ¶vs: position.$ *= exp(-{a} t)|¶[in|input]: position, time. [out|output]: $ times exp(-{a} * time), the rest unchanged|¶exponential collapse in $ with rate {a} for {v}|¶please melting in $ direction, exp of minus {a} times time|\
         ¶at a rate of {a}, let $ of {v} die away exponentially with time|¶with exp(-{a} * time), shrink $ of {v} little by little]"
            .replace('$', AXES[axis]),
        vec![words::decimal(rate)],
        "",
        with_part(
            axis,
            &format!("position.{} * exp(time * {})", AXES[axis], float(-rate)),
        ),
        move |mut p, time| {
            p[axis] /= (rate * time).exp();
            p
        },
    );
    melting.modifiers.push(IN_AXIS[axis]);
    melting
}
