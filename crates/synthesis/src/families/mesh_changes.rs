//! Vertex shaders that change a mesh: moved, turned, bent, taken to clip space and drawn in many copies.

use super::rules::Vector;
use super::vertex_inputs::{POSITION, point};
use super::vertex_shader;
use super::vertices::AXES;
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task, VertexRule};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::TAU;

/// A shader with its values.
pub(super) struct Setup {
    pub(super) modifiers: Vec<&'static str>,
    /// A command; `{v}` are the vertices, `{a}` to `{c}` the values.
    pub(super) command: String,
    pub(super) values: Vec<Vec<String>>,
    pub(super) parameters: &'static str,
    /// Statements before the value.
    pub(super) body: String,
    /// The expression of the position, a `vec4<f32>`.
    pub(super) position: String,
    pub(super) rule: VertexRule,
}

pub(super) type Sample = fn(&mut Sampler) -> Setup;

const SETUPS: [(&str, Sample); 19] = [
    ("swap-axes", swap_axes),
    ("inflate-along-normal", inflate),
    ("bob-vertices", bob),
    ("drift-vertices", drift),
    ("spin-at-speed", spin),
    ("squash-and-stretch", squash),
    ("flatten-vertices", flatten),
    ("scale-about-point", scale_about),
    ("taper-vertices", taper),
    ("wrap-around-cylinder", wrap_around),
    ("radial-ripple", radial_ripple),
    ("hilly-terrain", hills),
    ("wind-sway", wind),
    ("clip-from-unit", clip_from_unit),
    ("clip-from-pixels", clip_from_pixels),
    ("clip-from-canvas", clip_from_canvas),
    ("w-from-depth", w_from_depth),
    ("instance-row", instance_row),
    ("instance-ring", instance_ring),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&SETUPS)
}

/// The families of a table of shaders.
pub(super) fn families_of(setups: &'static [(&'static str, Sample)]) -> Vec<Family> {
    let family = |(name, sample): &'static (&str, Sample)| {
        Family::new("vertex", name, move |sampler| task(*sample, sampler))
    };
    setups.iter().map(family).collect()
}

const FLAT: &str = "@location(0) position: vec2<f32>";
pub(super) const INDEX: &str = "@builtin(vertex_index) index: u32";

/// A change of positions in space, from the position and the time.
pub(super) fn moved(
    command: impl Into<String>,
    values: Vec<Vec<String>>,
    body: impl Into<String>,
    place: impl AsRef<str>,
    rule: impl Fn(Vector, f64) -> Vector + Send + Sync + 'static,
) -> Setup {
    Setup {
        modifiers: Vec::new(),
        command: command.into(),
        values,
        parameters: POSITION,
        body: body.into(),
        position: format!("vec4<f32>({}, 1.0)", place.as_ref()),
        rule: Box::new(move |_, time, attributes: &[Buffer]| {
            let [x, y, z] = rule(point(&attributes[0]), time);
            [x, y, z, 1.0]
        }),
    }
}

fn swap_axes(sampler: &mut Sampler) -> Setup {
    if sampler.chance(0.3) {
        let mut up = moved(
            "[convert {v} from z-up to y-up|turn {v} from z up to y up|change {v} from a z-up to a y-up coordinate system|map z-up coordinates of {v} to y-up|\
             import {v} from blender, z up to y up|replace (x, y, z) of {v} by (x, z, -y)|output (x, z, -y) for {v}|make z the up axis of {v} and y the depth, with y negated|\
             take {v} from blender axes to y-up axes|fix {v} that were exported with z up|convert z-up {v} to y-up as (x, z, -y)|reorder {v} to x, z, -y|stand {v} up: z-up data in a y-up world|\
         ¶my model comes from blender and lies on its back, z is up there. make y the up axis in the vertex shader|¶(x, y, z) -> (x, z, -y) for {v}|¶the file has z up, my engine has y up. convert {v}|\
         ¶why does my [mesh|model] lie down? it was made with z up. turn {v} so that y is up, x stays|¶vs that swaps the axes of {v} from z-up to y-up: new y = z, new z = -y|¶my data has z up. turn {v} into y-up, that is (x, z, -y)]",
            vec![],
            "",
            "position.x, position.z, -position.y",
            |[x, y, z], _| [x, z, -y],
        );
        up.modifiers.push("z-up");
        return up;
    }
    let (modifier, [one, two], value, order) = *sampler.pick(&[
        ("x-and-y", ["x", "y"], "position.yxz", [1, 0, 2]),
        ("x-and-z", ["x", "z"], "position.zyx", [2, 1, 0]),
        ("y-and-z", ["y", "z"], "position.xzy", [0, 2, 1_usize]),
    ]);
    let command = "[swap $ and % of {v}|swap the $ and % coordinates of {v}|exchange $ and % in {v}|swap the $ axis and the % axis of {v}|interchange $ and % of {v}|\
         use $ as % and % as $ in {v}|turn the $ axis of {v} into the % axis and the other way round|trade $ for % in {v}|output & of {v}|swizzle {v} to &|reorder {v} as &|\
         mirror {v} at the plane $ = %|put % where $ was and $ where % was in {v}|flip the roles of $ and % in {v}|write {v} with $ and % swapped|do an axis swap of $ and % on {v}|\
         transpose $ and % of {v}|switch $ with % in {v}|\
         ¶the axes of my mesh are mixed up. what is $ should be % and what is % should be $, in the vertex shader|¶take {v} and give back & instead of xyz|¶$ <-> % for {v}|\
         ¶how [do|would|can] I exchange $ and % of {v} in the vertex shader, the third axis stays|¶my model has $ and % the wrong way round. fix it for {v}, swap the two|¶position.& instead of position, for {v}|¶vs: swap $ with %, input {v}]"
        .replace('$', one)
        .replace('%', two)
        .replace('&', value.trim_start_matches("position."));
    let mut swapped = moved(command, vec![], "", value, move |p, _| {
        order.map(|at| p[at])
    });
    swapped.modifiers.push(modifier);
    swapped
}

fn inflate(sampler: &mut Sampler) -> Setup {
    let amount = *sampler.pick(&[0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5]);
    let number = float(amount);
    let (modifier, command, value, factor): (_, _, _, fn(f64) -> f64) = match sampler.below(5) {
        0 => (
            Some("inward"),
            "[shrink {v} along the normals by {a}|push {v} inward along the normals by {a}|move {v} by {a} against the normal|deflate {v} by {a} along the normals|subtract {a} times the normal from {v}|\
             position - normal * {a} for {v}|offset {v} by {a} into the surface|make {v} thinner by {a} along the normals|sink {v} by {a} along the negative normal|inset {v} along the normals, amount {a}|\
             displace {v} by -{a} along the normal|let the air out of {v}: {a} inward along the normals|\
         ¶my mesh is too fat. each vertex should go {a} inward, against its normal|¶in: position, normal. out: position minus {a} times normal|¶how [do|would|can] I shrink {v} along the normals by {a}, not toward the center|\
         ¶every vertex has a normal. move {v} the opposite way, {a} units|¶p - {a} * n for {v}|¶vs that pulls {v} under the surface, {a} along the normals]",
            format!("position - normal * {number}"),
            |_| -1.0,
        ),
        1 => (
            Some("over-time"),
            "[push {v} in and out along the normals by {a} over time|inflate and deflate {v} along the normals with time, amount {a}|displace {v} along the normal by {a} times the sine of time|\
             make {v} breathe along the normals with an amplitude of {a}|position + normal * {a} * sin(time) for {v}|pulse {v} along the normals over time, amplitude {a}|\
             puff {v} up and down along the normals by {a} with time|animate an inflation of {v} along the normals by {a} * sin(time)|let {v} swell and shrink by {a} along the normals over time|\
             offset {v} along the normals by {a} sin(t)|\
             ¶my creature should breathe. it goes out and in along its normals with sin(time), {a} at most|¶in: position, normal, time. out: position + normal * {a} * sin(time)|\
             ¶how [do|would|can] I let {v} grow and shrink along the normals with time, by {a}|¶each vertex has a normal. move {v} along it by a sine of the time, amplitude {a}|¶p + n * sin(t) * {a} for {v}|\
             ¶like a beating heart: let {v} move outward and inward along the normals over time, {a} each way]",
            format!("position + normal * {number} * sin(time)"),
            f64::sin,
        ),
        _ => (
            None,
            "[inflate {v} along the normals by {a}|push {v} out along the normals by {a}|move {v} by {a} along the normal|displace {v} along the normals by {a}|add {a} times the normal to {v}|\
             position + normal * {a} for {v}|extrude {v} along the normals by {a}|make {v} fatter by {a}|thicken {v} by {a} along the normals|blow {v} up by {a} along the normals|\
             grow a shell {a} around {v} along the normals|offset {v} outward by {a} along the normals|puff {v} up along the normals, amount {a}|expand {v} by {a} in the direction of the normals|\
             push {v} out by {a} along the normals for an outline pass|make an inverted hull for outlines: {v} plus {a} normals|fatten {v}, normal offset {a}|displace {v} outward, normal * {a}|\
             ¶my mesh is too thin. each vertex should go {a} outward along its normal|¶in: position, normal. out: position plus {a} times normal|¶how [do|would|can] I make {v} fatter along the normals, by {a}|\
             ¶every vertex has a normal. move {v} that way, {a} units|¶p + {a} * n for {v}|¶I draw outlines with a second, bigger copy of the model. push {v} out by {a} along the normals|\
             ¶like pumping up a balloon: push {v} outward in the direction of the normals by {a}|¶vs that takes position and normal and puffs {v} up by {a}]",
            format!("position + normal * {number}"),
            |_| 1.0,
        ),
    };
    Setup {
        modifiers: modifier.into_iter().collect(),
        command: command.into(),
        values: vec![words::decimal(amount)],
        parameters: "@location(0) position: vec3<f32>, @location(1) normal: vec3<f32>",
        body: String::new(),
        position: format!("vec4<f32>({value}, 1.0)"),
        rule: Box::new(move |_, time, attributes: &[Buffer]| {
            let (place, normal) = (point(&attributes[0]), point(&attributes[1]));
            let [x, y, z] = [0, 1, 2].map(|at| place[at] + amount * factor(time) * normal[at]);
            [x, y, z, 1.0]
        }),
    }
}

/// A vector of an expression along one axis.
fn along(axis: usize, value: &str) -> String {
    let mut parts = ["0.0"; 3];
    parts[axis] = value;
    format!("vec3<f32>({})", parts.join(", "))
}

fn bob(sampler: &mut Sampler) -> Setup {
    let (height, high) = if sampler.chance(0.5) {
        (0.1, "")
    } else {
        (
            *sampler.pick(&[0.05, 0.2, 0.25, 0.3, 0.5, 1.0]),
            "[by {a}|with an amplitude of {a}|by {a} to each side|, amplitude {a}|with a reach of {a}|(amplitude {a})]",
        )
    };
    let (speed, fast) = if sampler.chance(0.6) {
        (1.0, "")
    } else {
        (
            *sampler.pick(&[0.5, 2.0, 3.0, 4.0, 5.0]),
            "[at {b} radians per second|with an angular speed of {b}|, angular speed {b}|with sin({b} * time)|at {b} rad/s]",
        )
    };
    let (modifier, axis, command) = *sampler.pick(&[
        (
            "up-and-down",
            1,
            "[bob {v} up and down|let {v} bob up and down|move {v} up and down over time|float {v} up and down with time|let {v} hover up and down|add a sine of time to y of {v}|\
             make {v} float like a pickup item|oscillate {v} vertically over time|raise and lower {v} with the sine of time|animate the height of {v} with sin(time)|let {v} rise and sink over time|\
             make {v} levitate gently up and down|move {v} in y by a sine of time|make {v} bounce softly up and down with a sine|\
             ¶my coin should float over the ground, so let {v} go up and down over time|¶x and z stay as they are, y of {v} goes up and down like a sine of the time|¶how [do|would|can] I let a pickup item hover up and down in the vertex shader|\
             ¶like a boat on calm water: the vertices rise and sink with the sine of time|¶vs with time: take {v} and move them up and down like a sine|¶the object stands still. make it float, {v} up and down over time|\
         make the mesh hover, up and down with the sine of time|let the model go gently up and down over time|¶floating item: the whole mesh up and down with the sine of time|¶ghost that floats: {v} move up and down as a sine of time]",
        ),
        (
            "sideways",
            0,
            "[slide {v} left and right over time|move {v} from side to side over time|let {v} swing left and right with time|add a sine of time to x of {v}|oscillate {v} horizontally over time|\
             sway all of {v} sideways with the sine of time|animate x of {v} with sin(time)|rock {v} left and right over time|move {v} back and forth along x over time|let {v} drift left and right with a sine of time|\
             ¶y and z stay as they are, x of {v} goes back and forth like a sine of the time|¶in the vertex shader the whole object should go left, then right, then left again, like the sine of time|\
             ¶how [do|would|can] I let {v} swing from side to side with time|¶like a slow pendulum: shift {v} left and right with the sine of time|¶vs with time: take {v} and move them back and forth in x like a sine|\
             ¶the object stands still. make it sway as a whole, {v} left and right over time|\
         make the mesh go left and right with the sine of time|let the whole model slide to one side and back over time, as a sine in x|¶like a searching eye: {v} left and right with the sine of time]",
        ),
        (
            "in-depth",
            2,
            "[move {v} toward and away from the viewer over time|push {v} back and forth in depth with time|add a sine of time to z of {v}|oscillate {v} along z over time|animate z of {v} with sin(time)|\
             move {v} back and forth along z over time|let {v} come nearer and go away with the sine of time|let {v} swing in z over time|\
             ¶x and y stay as they are, z of {v} goes back and forth like a sine of the time|¶in the vertex shader the whole object should go forth and back along z, like the sine of time|\
             ¶how [do|would|can] I let {v} swing back and forth in depth with time|¶vs with time: take {v} and move them to and fro in z like a sine|¶the object stands still. push and pull {v} along z over time, like a sine]",
        ),
    ]);
    let clock = if speed == 1.0 {
        "time".to_string()
    } else {
        format!("time * {}", float(speed))
    };
    let offset = along(axis, &format!("{} * sin({clock})", float(height)));
    let mut bobbing = moved(
        format!("{command} {high} {fast}"),
        vec![words::decimal(height), words::decimal(speed)],
        "",
        format!("position + {offset}"),
        move |mut p, time| {
            p[axis] += height * (speed * time).sin();
            p
        },
    );
    bobbing.modifiers.push(modifier);
    bobbing.modifiers.extend((speed != 1.0).then_some("speed"));
    bobbing
}

fn drift(sampler: &mut Sampler) -> Setup {
    let speed = *sampler.pick(&[0.1, 0.2, 0.25, 0.5, 1.0, 2.0]);
    let (axis, sign, way) = *sampler.pick(&[
        (0, 1.0, "[to the right|rightwards|in +x|along the x axis]"),
        (0, -1.0, "[to the left|leftwards|in -x|along negative x]"),
        (1, 1.0, "[up|upwards|in +y|along the y axis]"),
        (1, -1.0, "[down|downwards|in -y|along negative y]"),
        (2, 1.0, "[in +z|along the z axis]"),
        (2, -1.0, "[in -z|along negative z]"),
    ]);
    let rate = sign * speed;
    let offset = along(axis, &format!("time * {}", float(rate)));
    let command = "[move {v} $ with a constant speed of {a}|let {v} drift $ at {a} units per second|keep {v} going $, {a} per second|fly {v} $ at {a} units per second|slide {v} $ at a speed of {a}|scroll {v} $ by {a} per second|keep moving {v} $, {a} per second|\
         translate {v} $ by {a} times the time|move {v} $ steadily, speed {a}|let {v} travel $ at speed {a}|give {v} a velocity of {a} $|make {v} fly $ at a constant {a} units a second|\
         move {v} $ by {a} every second|shift {v} $ with time, {a} per second|animate a steady motion of {v} $, speed = {a}|\
         ¶the object should never stop. it moves $ all the time, {a} units per second, in the vertex shader|¶position + velocity * time for {v}, velocity is {a} $|¶how [do|would|can] I let {v} travel $ with a speed of {a}|\
         ¶like on a conveyor belt: carry {v} $, {a} each second|¶after one second my mesh should be {a} farther $, after two seconds twice that, and so on|¶vs with time, no sine, just a steady motion: shift {v} $ by {a} per second|\
         ¶I have a mesh that stands still. send it $ with {a} units a second|\
         ¶{a} units each second $, steady motion of {v}|¶my clouds should wander $ with {a} per second, in the vertex shader|¶velocity {a} $, position plus velocity times time, for {v}|¶with a speed of {a}, let {v} move $ steadily]"
        .replace('$', way);
    moved(
        command,
        vec![words::decimal(speed)],
        "",
        format!("position + {offset}"),
        move |mut p, time| {
            p[axis] += rate * time;
            p
        },
    )
}

fn spin(sampler: &mut Sampler) -> Setup {
    let axis = sampler.below(3);
    let (one, two): (usize, usize) = [(1, 2), (2, 0), (0, 1)][axis];
    let in_degrees = sampler.chance(0.4);
    let (code, speed, ways) = if in_degrees {
        let degrees = *sampler.pick(&[10, 30, 45, 60, 90, 180, 360]);
        (
            format!("time * radians({})", float(f64::from(degrees))),
            f64::from(degrees).to_radians(),
            vec![
                format!("{degrees} degrees"),
                format!("{degrees}°"),
                format!("{degrees} deg"),
            ],
        )
    } else {
        let speed = *sampler.pick(&[0.2, 0.25, 0.5, 2.0, 3.0, 4.0, 5.0]);
        let ways = vec![
            format!("{speed} radians"),
            format!("{speed} rad"),
            format!("{speed} radians"),
        ];
        (format!("time * {}", float(speed)), speed, ways)
    };
    let around = [
        "[around the x axis|about x|around x|about the x axis]",
        "[around the y axis|about y|around y|like a turntable around y]",
        "[around the z axis|about z|around z|in the xy plane]",
    ][axis];
    let command = "[spin {v} $ at {a} per second|rotate {v} $ by {a} per second|let {v} make {a} every second $|keep {v} turning $, {a} per second|rotate {v} $ at a speed of {a} per second|turn {v} $ by {a} every second|let {v} spin $ with {a} per second|\
         rotate {v} $ over time, {a} per second|keep {v} turning $ at {a} a second|make {v} revolve $ at {a} per second|give {v} an angular speed of {a} per second $|\
         animate a rotation of {v} $ with {a} per second|spin {v} by {a} each second $|rotate {v} continuously $, {a}/s|use an angle of time times {a} to rotate {v} $|\
         ¶the object should turn $ and never stop, {a} per second, in the vertex shader|¶angle = {a} * time. with its sine and cosine turn {v} $|¶how [do|would|can] I make {v} go round $, {a} each second|\
         ¶I have a mesh that stands still. let it spin $ with {a} per second|¶vs with time: rotate {v} $, speed {a} per second|¶show my model from all sides. turn it $ by {a} a second|¶rotation $, rate {a} per second, for {v}|\
         ¶{a} per second is the speed at which {v} should turn $|¶turning sign: {v} rotate $, {a} per second, endless|¶at {a} per second, spin the mesh $|¶with {a} per second, rotate {v} $]"
        .replace('$', around);
    let mut parts = AXES.map(|name| format!("position.{name}"));
    let (first, second) = (parts[one].clone(), parts[two].clone());
    parts[one] = format!("c * {first} - s * {second}");
    parts[two] = format!("s * {first} + c * {second}");
    let mut spinning = moved(
        command,
        vec![ways],
        format!("let angle = {code};\nlet c = cos(angle);\nlet s = sin(angle);"),
        parts.join(", "),
        move |mut p, time| {
            let (radius, direction) = (p[one].hypot(p[two]), p[two].atan2(p[one]) + speed * time);
            p[one] = radius * direction.cos();
            p[two] = radius * direction.sin();
            p
        },
    );
    spinning
        .modifiers
        .push(["around-x", "around-y", "around-z"][axis]);
    spinning
        .modifiers
        .push(if in_degrees { "degrees" } else { "radians" });
    spinning
}

fn squash(sampler: &mut Sampler) -> Setup {
    let (down, out, command) = *sampler.pick(&[
        (
            0.5,
            2.0,
            "[squash {v} to half the height and twice the width|squash {v} vertically by 0.5 and stretch them horizontally by 2|halve y and double x of {v}|make {v} half as tall and twice as wide|\
             scale {v} by 2 in x and 0.5 in y|press {v} flat: double width, half height|multiply {v} by (2, 0.5, 1)|squish {v} to half height and double width|squash and stretch {v}, x times 2 and y times 0.5|\
             flatten {v} to 50% height and widen them to 200%|\
             ¶x * 2, y * 0.5, z stays, for {v}|¶my character should be half as high and twice as wide as now. do that to {v} in the vertex shader|¶like a ball that hits the floor: press {v} to half the height, and the width becomes double|\
             ¶how [do|would|can] I scale {v} by 2 in width and 0.5 in height, depth unchanged|¶squash and stretch [in the vertex shader|vs]: x factor 2, y factor 0.5|\
         ¶twice as wide and half as high, that is how {v} should be, z as it is|¶width times 2, height times 0.5, for {v}, depth stays]",
        ),
        (
            2.0,
            0.5,
            "[stretch {v} to twice the height and half the width|stretch {v} vertically by 2 and squash them horizontally by 0.5|double y and halve x of {v}|make {v} twice as tall and half as wide|\
             scale {v} by 0.5 in x and 2 in y|pull {v} long: half width, double height|multiply {v} by (0.5, 2, 1)|make {v} thin and tall, half width and double height|squash and stretch {v}, x times 0.5 and y times 2|\
             narrow {v} to 50% width and raise them to 200% height|\
             ¶x * 0.5, y * 2, z stays, for {v}|¶my character should be twice as high and half as wide as now. do that to {v} in the vertex shader|¶like chewing gum: pull {v} to twice the height, half the width is left|\
             ¶how [do|would|can] I scale {v} by 0.5 in width and 2 in height, depth unchanged|¶squash and stretch [in the vertex shader|vs]: x factor 0.5, y factor 2|\
         ¶half as wide and twice as high, that is how {v} should be, z as it is|¶width times 0.5, height times 2, for {v}, depth stays]",
        ),
        (
            0.8,
            1.25,
            "[squash {v} to 0.8 of the height and 1.25 of the width|squash {v} slightly: y by 0.8 and x by 1.25|scale {v} by 1.25 in x and 0.8 in y|multiply {v} by (1.25, 0.8, 1)|\
             make {v} 0.8 times as tall and 1.25 times as wide|squish {v} to 80% height and 125% width|squash and stretch {v}, x times 1.25 and y times 0.8|press {v} down to 80% and out to 125%|\
             use a squash of 0.8 in y and a stretch of 1.25 in x on {v}|\
             ¶x * 1.25, y * 0.8, z stays, for {v}|¶my character should be 0.8 times as high and 1.25 times as wide as now. do that to {v} in the vertex shader|¶like a ball that lands softly: press {v} to 80% height, and let the width grow to 125%|\
             ¶how [do|would|can] I scale {v} by 1.25 in width and 0.8 in height, depth unchanged|¶squash and stretch [in the vertex shader|vs]: x factor 1.25, y factor 0.8]",
        ),
        (
            1.25,
            0.8,
            "[stretch {v} to 1.25 of the height and 0.8 of the width|stretch {v} slightly: y by 1.25 and x by 0.8|scale {v} by 0.8 in x and 1.25 in y|multiply {v} by (0.8, 1.25, 1)|\
             make {v} 1.25 times as tall and 0.8 times as wide|pull {v} to 125% height and 80% width|squash and stretch {v}, x times 0.8 and y times 1.25|pull {v} up to 125% and in to 80%|\
             use a stretch of 1.25 in y and a squash of 0.8 in x on {v}|\
             ¶x * 0.8, y * 1.25, z stays, for {v}|¶my character should be 1.25 times as high and 0.8 times as wide as now. do that to {v} in the vertex shader|¶like a ball that jumps off: pull {v} to 125% height, and let the width go down to 80%|\
             ¶how [do|would|can] I scale {v} by 0.8 in width and 1.25 in height, depth unchanged|¶squash and stretch [in the vertex shader|vs]: x factor 0.8, y factor 1.25]",
        ),
    ]);
    moved(
        command,
        vec![],
        "",
        format!("position * vec3<f32>({}, {}, 1.0)", float(out), float(down)),
        move |[x, y, z], _| [x * out, y * down, z],
    )
}

fn flatten(sampler: &mut Sampler) -> Setup {
    let axis = sampler.below(3);
    let name = AXES[axis];
    let (level, command) = if sampler.chance(0.6) {
        (
            0.0,
            "[set $ of {v} to 0|flatten {v} onto the plane $ = 0|make {v} flat at $ = 0|press {v} flat, $ becomes 0|squash {v} completely in $|project {v} onto the % plane|drop the $ coordinate of {v}|zero the $ coordinate of {v}|throw away $ of {v}|make {v} flat in $|\
             press {v} flat along $|remove the $ part of {v}|clear $ of {v}|multiply $ of {v} by zero|squash {v} completely flat along the $ axis|make a paper-thin version of {v} by $ = 0|collapse {v} to the % plane|\
             ¶I don't need $. set it to 0 for {v}, the other two coordinates stay|¶my model should become flat like paper, all of it in the % plane|¶$ = 0 for {v}|¶how [do|would|can] I throw {v} onto the % plane, $ away|\
             ¶vs that keeps the other two coordinates of {v} and makes $ zero|¶a shadow is flat: press {v} down to $ = 0|\
         ¶make a paper out of my mesh: no $ any more, it is 0 for {v}|¶steamroller: {v} lose their $, it becomes 0]",
        )
    } else {
        (
            *sampler.pick(&[-1.0, -0.5, 0.25, 0.5, 1.0]),
            "[set $ of {v} to {a}|flatten {v} onto the plane $ = {a}|make {v} flat at $ = {a}|press everything in {v} to $ = {a}|project {v} onto the plane at $ = {a}|put {v} all at $ = {a}|give {v} the same $ of {a}|replace the $ coordinate of {v} by {a}|\
             press {v} flat against $ = {a}|overwrite $ of {v} with {a}|collapse {v} to $ = {a}|use a constant $ of {a} for {v}|make {v} flat at $ = {a}|keep only the other two coordinates of {v}, with $ = {a}|\
             ¶I don't need $ as it is. set it to {a} for {v}, the other two coordinates stay|¶my model should become flat like paper, all of it at $ = {a}|¶how [do|would|can] I throw {v} onto a plane at $ = {a}|\
             ¶vs that keeps the other two coordinates of {v} and makes $ equal to {a}|¶all vertices get the same $, namely {a}|¶$ := {a} for {v}]",
        )
    };
    let command = command
        .replace('$', name)
        .replace('%', ["yz", "xz", "xy"][axis]);
    let mut parts = AXES.map(|name| format!("position.{name}"));
    parts[axis] = float(level);
    let mut flat = moved(
        command,
        vec![vec![level.to_string()]],
        "",
        parts.join(", "),
        move |mut p, _| {
            p[axis] = level;
            p
        },
    );
    flat.modifiers.push(["in-x", "in-y", "in-z"][axis]);
    flat
}

fn scale_about(sampler: &mut Sampler) -> Setup {
    let factor = *sampler.pick(&[0.25, 0.5, 0.75, 1.5, 2.0, 3.0]);
    let [x, y, z] = loop {
        let pivot = [0, 1, 2].map(|_| sampler.int(-2, 2));
        if pivot != [0, 0, 0] {
            break pivot.map(|part| part as f64);
        }
    };
    moved(
        "[scale {v} by {a} about the point {b}|scale {v} around {b} by {a}|make {v} {a} times as large, seen from the point {b}|keep the point {b} fixed and scale {v} by {a}|zoom {v} by {a} with {b} as the fixed point|¶the point {b} stays where it is and all else of {v} is {a} times as far from it|scale {v} by a factor of {a} with the pivot {b}|resize {v} by {a} around the pivot {b}|\
         scale {v} by {a} and keep {b} where it is|use {b} as the origin to scale {v} by {a}|scale {v} {a}x from the center {b}|subtract {b} from {v}, multiply by {a} and add {b} again|\
         zoom {v} by {a} about the anchor {b}|scale {v} with pivot {b}, factor {a}|multiply the distance of {v} from {b} by {a}|compute pivot + (p - pivot) * {a} for {v} with the pivot {b}|\
         make {v} {a} times as large as seen from {b}|scale {v} with a fixed point at {b}, s = {a}|\
         ¶the point {b} stays where it is, everything else of my mesh goes {a} times as far from it|¶p' = c + (p - c) * {a} with c = {b}, for {v}|¶first move {v} so that {b} is the origin, then scale by {a}, then move back|\
         ¶how [do|would|can] I scale {v} by {a} when the center is not the origin but {b}|¶I want my model {a} times the size, with {b} as the anchor, in the vertex shader|¶pivot {b}, factor {a}, scale {v}|\
         ¶my mesh hangs on a nail at {b}. resize it by {a} so that the nail doesn't move]",
        vec![words::decimal(factor), vec![format!("({x}, {y}, {z})")]],
        format!(
            "let pivot = vec3<f32>({}, {}, {});",
            float(x),
            float(y),
            float(z)
        ),
        format!("pivot + (position - pivot) * {}", float(factor)),
        move |p, _| {
            let pivot = [x, y, z];
            [0, 1, 2].map(|at| factor * p[at] + (1.0 - factor) * pivot[at])
        },
    )
}

fn taper(sampler: &mut Sampler) -> Setup {
    let amount = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.5]);
    moved(
        "[taper {v} toward the top by {a} per unit of height|make {v} narrower toward the top, {a} per unit of y|let {v} get thinner with height, {a} per unit|thin {v} out toward the top, {a} per unit of y|taper {v} along y with strength {a}|scale x and z of {v} by 1 - {a} * y|\
         shrink x and z of {v} with height by {a} per unit|let {v} get thinner upward by {a} per unit|turn {v} from a column into a cone, taper {a}|taper {v}, factor 1 - {a} y|\
         multiply x and z of {v} by one minus {a} times y|pinch {v} at the top, {a} per unit of height|apply a linear taper of {a} along the y axis to {v}|make {v} like an obelisk with a taper of {a}|\
         narrow {v} with growing y by {a} per unit|use a vertical taper of {a} on {v}|\
         ¶the higher a vertex is, the nearer it should be to the y axis, {a} per unit of height|¶f = 1 - {a} * y, x and z of {v} times f|¶my column is too straight. make it thinner toward the top by {a} per unit, in the vertex shader|\
         ¶how [do|would|can] I taper {v} along y, strength {a}|¶like an obelisk or a church tower: x and z of {v} shrink with the height, {a} each unit|¶vs: taper {v} toward the top, amount {a}|\
         ¶take {v} and multiply x and z, but not y, by 1 minus {a} times y|\
         ¶pyramid-like: {v} get thinner toward the top, x and z times 1 - {a} * y|¶by {a} per unit of height, narrow {v} in x and z|¶x and z times (1 - {a} * y), y stays, for {v}|¶by {a} per unit of y, make {v} thinner toward the top]",
        vec![words::decimal(amount)],
        format!("let factor = 1.0 - position.y * {};", float(amount)),
        "position.x * factor, position.y, position.z * factor",
        move |[x, y, z], _| [x - amount * x * y, y, z - amount * y * z],
    )
}

fn wrap_around(sampler: &mut Sampler) -> Setup {
    let (radius, named) = if sampler.chance(0.4) {
        (1.0, "")
    } else {
        (
            *sampler.pick(&[0.25, 0.5, 0.75, 2.0, 3.0]),
            "[of radius {a}|with radius {a}|with a radius of {a}|(r = {a})]",
        )
    };
    let turned = if radius == 1.0 {
        "sin(position.x), position.y, cos(position.x)".to_string()
    } else {
        let number = float(radius);
        format!("sin(position.x) * {number}, position.y, cos(position.x) * {number}")
    };
    moved(
        "[wrap {v} around a cylinder $|roll {v} up into a cylinder $ with x as the angle|bend {v} around an upright cylinder $|use x of {v} as an angle around the y axis, on a cylinder $|\
         wrap a flat sheet around a cylinder $, x as the angle in radians|turn {v} from flat to a tube $, angle = x|curl {v} around the y axis to a cylinder $|roll {v} up like a paper tube $|\
         map {v} onto a cylinder $ around y, x is the angle|wrap {v} around a pillar $|make a label around a can $ out of {v}, x as the angle|place {v} on a cylinder $: x to the angle, y stays|\
         bend {v} into a round wall $ with x as the angle|\
         ¶I have a flat sheet and want it around a cylinder $. x is the angle in radians, y stays|¶like a label on a bottle: bend {v} around an upright cylinder $, with x as the angle|¶(x, y) -> (sin x, y, cos x) on a cylinder $, for {v}|\
         ¶how [do|would|can] I roll {v} up to a tube $, where x becomes the angle|¶the vertices are in a plane. after the vertex shader they should lie on a cylinder $ around the y axis, the angle is x|\
         ¶wallpaper around a pillar $: x of {v} goes around it, y goes up|¶vs: wrap {v} onto a cylinder $, angle = x]"
            .replace('$', named),
        vec![words::decimal(radius)],
        "",
        turned,
        move |[x, y, _], _| {
            let (across, deep) = x.sin_cos();
            [radius * across, y, radius * deep]
        },
    )
}

fn radial_ripple(sampler: &mut Sampler) -> Setup {
    let (height, high) = if sampler.chance(0.5) {
        (0.1, "")
    } else {
        (
            *sampler.pick(&[0.05, 0.2, 0.25, 0.5]),
            "[, height {a}|of height {a}|with an amplitude of {a}|, amplitude {a}|with a height of {a}]",
        )
    };
    let moving = sampler.chance(0.7);
    let (clock, over) = if moving {
        (
            " - time",
            "[spreading over time|running outward with time|moving outward over time|that spread with time]",
        )
    } else {
        (
            "",
            "[that stand still|without movement|frozen in place|that do not move]",
        )
    };
    let mut ripple = moved(
        "[make circular ripples on {v} ^ $|let rings of waves run over {v} from the center ^ $|displace y of {v} by ring waves around the origin ^ $|make {v} ripple like a pond after a stone, ring waves ^ $|\
         raise and lower {v} in rings around the origin ^ $|put concentric waves ^ on the ground plane of {v} $|offset y of {v} by a sine of the distance from the y axis, waves ^ $|\
         turn {v} into a water surface with circular waves ^ $|add radial sine waves ^ to the height of {v} $|deform {v} with radial ripples ^ $|ripple the height of {v} by length(xz), ring waves ^ $|\
         make {v} look like a drop fell into water, rings ^ $|add ring shaped waves ^ to y of {v} $|\
         ¶I throw a stone into my lake, which is a flat mesh. give it ring waves ^ $|¶y = y + a sine of the distance from the y axis, for {v}. the rings are waves ^ $|¶how [do|would|can] I get circular waves ^ on {v} $|\
         ¶my mesh is a water surface. I need round waves ^ from the origin, in the height $|¶vs: radial waves ^ on {v}, phase from the length of xz $|¶from above it should look like a target: rings that are higher and lower, waves ^ on {v} $]"
            .replace('^', over)
            .replace('$', high),
        vec![words::decimal(height)],
        format!(
            "let wave = {} * sin(length(position.xz) * 10.0{clock});",
            float(height)
        ),
        "position.x, position.y + wave, position.z",
        move |[x, y, z], time| {
            let phase = if moving { time } else { 0.0 };
            [x, y + height * (10.0 * x.hypot(z) - phase).sin(), z]
        },
    );
    ripple
        .modifiers
        .push(if moving { "over-time" } else { "still" });
    ripple
}

fn hills(sampler: &mut Sampler) -> Setup {
    let (height, high) = if sampler.chance(0.4) {
        (0.5, "")
    } else {
        (
            *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 1.0]),
            "[, height {a}|of height {a}|with a height of {a}|, amplitude {a}|, {a} high]",
        )
    };
    let (often, wide) = if sampler.chance(0.5) {
        (1.0, "")
    } else {
        (
            *sampler.pick(&[2.0, 3.0, 4.0, 5.0]),
            "[, frequency {b}|with a frequency of {b}|at frequency {b}|with x and z times {b}]",
        )
    };
    let argument = |name: &str| {
        if often == 1.0 {
            format!("position.{name}")
        } else {
            format!("position.{name} * {}", float(often))
        }
    };
    let mut hilly = moved(
        "[make hills out of {v} from sin(x) times cos(z) $ &|turn a flat grid into rolling hills with sine and cosine $ &|raise {v} by sin(x) * cos(z) $ &|make a hilly terrain from {v} with sin x cos z $ &|\
         displace y of {v} by sin(x) * cos(z) $ &|turn {v} into an egg carton surface by sin(x) * cos(z) $ &|add sin(x) cos(z) hills $ to {v} &|use sine of x times cosine of z as the height of {v} $ &|\
         bend the ground plane of {v} into sin(x) cos(z) hills $ &|give {v} a bumpy landscape of sin x times cos z $ &|make dunes of {v} by sin(x) * cos(z) $ &|offset {v} upward by a product of sin(x) and cos(z) $ &|\
         let {v} roll up and down like hills, sin(x) * cos(z) $ &|\
         ¶I have a flat grid and need some hills. raise y by sin(x) * cos(z) $ &|¶y = y + h * sin(x) * cos(z) for {v} $ &|¶my terrain is boring and flat. in the vertex shader, give it hills by sine of x times cosine of z $ &|\
         ¶how [do|would|can] I make soft hills from {v} with sin x and cos z $ &|¶like an egg carton: lift {v} by the product of sin(x) and cos(z) $ &|¶vs: heightfield sin(x) * cos(z) on top of y of {v} $ &]"
            .replace('$', high)
            .replace('&', wide),
        vec![words::decimal(height), words::decimal(often)],
        format!(
            "let hill = {} * sin({}) * cos({});",
            float(height),
            argument("x"),
            argument("z")
        ),
        "position.x, position.y + hill, position.z",
        move |[x, y, z], _| {
            // The product of the two as a sum.
            let sum = (often * (x + z)).sin() + (often * (x - z)).sin();
            [x, y + height * sum / 2.0, z]
        },
    );
    hilly
        .modifiers
        .extend((often != 1.0).then_some("frequency"));
    hilly
}

fn wind(sampler: &mut Sampler) -> Setup {
    let (strength, strong) = if sampler.chance(0.4) {
        (0.1, "")
    } else {
        (
            *sampler.pick(&[0.05, 0.2, 0.25, 0.3, 0.5]),
            "[, strength {a}|with a strength of {a}|by {a} per unit of height|, amount {a}|with a wind strength of {a}]",
        )
    };
    let (speed, fast) = if sampler.chance(0.6) {
        (1.0, "")
    } else {
        (
            *sampler.pick(&[0.5, 2.0, 3.0]),
            "[, speed {b}|at a speed of {b}|with sin(time * {b})|, time factor {b}]",
        )
    };
    let clock = if speed == 1.0 {
        "time".to_string()
    } else {
        format!("time * {}", float(speed))
    };
    let mut swaying = moved(
        "[let {v} sway in the wind like grass, the more the higher $ &|make grass sway sideways, fixed at the ground $ &|sway the top of {v} over time and keep the base still $ &|\
         bend {v} left and right over time in proportion to y $ &|add wind to {v}: shear x by a sine of time times y $ &|let {v} swing in a breeze with the bottom fixed $ &|\
         move {v} in x by sin(time) times their height $ &|make plants sway in the wind, more at the tip $ &|wave {v} like a blade of grass rooted at y = 0 $ &|\
         let trees rock in the wind with their roots fixed $ &|animate a wind sway on {v}, offset growing with y $ &|rock the upper part of {v} from side to side, nothing at y = 0 $ &|\
         make {v} lean left and right with time by y * sin(time) $ &|\
         ¶for {v}: the roots stay where they are and the tips go left and right with time, because of the wind $ &|¶x of {v} plus a sine of time multiplied by y, as wind, so at y = 0 nothing moves $ &|\
         ¶I have grass that stands still like plastic. let it sway in the wind, fixed at y = 0 and more with height $ &|¶how [do|would|can] I let {v}, fixed at the bottom, sway like plants in a breeze $ &|\
         ¶a tree in the wind. move {v} sideways by a sine of time, in proportion to the height $ &|¶vs for grass: wind is a sine of time, the offset in x grows with y $ &]"
            .replace('$', strong)
            .replace('&', fast),
        vec![words::decimal(strength), words::decimal(speed)],
        format!(
            "let sway = {} * sin({clock}) * position.y;",
            float(strength)
        ),
        "position.x + sway, position.y, position.z",
        move |[x, y, z], time| [x + y * strength * (speed * time).sin(), y, z],
    );
    swaying.modifiers.extend((speed != 1.0).then_some("speed"));
    swaying
}

/// A place in the plane from a place in the plane.
fn flat(
    modifier: Option<&'static str>,
    command: impl Into<String>,
    values: Vec<Vec<String>>,
    body: impl Into<String>,
    place: &str,
    rule: impl Fn([f64; 2]) -> [f64; 2] + Send + Sync + 'static,
) -> Setup {
    Setup {
        modifiers: modifier.into_iter().collect(),
        command: command.into(),
        values,
        parameters: FLAT,
        body: body.into(),
        position: format!("vec4<f32>({place}, 0.0, 1.0)"),
        rule: Box::new(move |_, _, attributes: &[Buffer]| {
            let [x, y] = rule([attributes[0][0], attributes[0][1]]);
            [x, y, 0.0, 1.0]
        }),
    }
}

fn clip_from_unit(sampler: &mut Sampler) -> Setup {
    if sampler.chance(0.5) {
        return flat(
            Some("top-left"),
            "[map positions from 0..1 with the origin in the top left to clip space|convert 2D positions from uv space, y down, to clip space|place 2D vertices given in 0 to 1 with y pointing down|\
             turn 0..1 coordinates with (0, 0) at the top left into ndc|convert normalized screen coordinates, origin top left, to clip space|use uv-like positions, top left origin, as vertex positions|\
             map (0, 0) to the top left and (1, 1) to the bottom right corner|output (x * 2 - 1, 1 - y * 2) for 2D positions|go from 0..1 y-down positions to -1..1 y-up|\
             convert relative screen positions with y down to ndc|take 2D ui positions in 0..1 from the top left to clip space|expand 0 to 1 positions to -1 to 1 and flip y|\
             ¶my 2D positions go from 0 to 1 and (0, 0) is the top left. the vertex shader should bring them to clip space|¶2D vertex positions: (x, y) -> (2x - 1, 1 - 2y)|¶I have ui rectangles in relative units, y goes down. where do they go in clip space|\
             ¶how [do|would|can] I use uv-like coordinates, origin top left, as vertex positions|¶vs in: vec2 in 0..1, y down. vs out: ndc, y up|\
             ¶everything is upside down with times 2 minus 1. my positions in 0..1 have the origin in the top left, so flip y as well]",
            vec![],
            "",
            "position.x * 2.0 - 1.0, 1.0 - position.y * 2.0",
            |[x, y]| [x + x - 1.0, 1.0 - y - y],
        );
    }
    flat(
        None,
        "[map positions from 0..1 to clip space|convert 2D positions from the range 0 to 1 to ndc|turn 0..1 coordinates into -1..1 clip coordinates|output position * 2 - 1 for 2D positions|\
         expand 2D positions from 0..1 to -1..1|map (0, 0) to the bottom left and (1, 1) to the top right corner|use normalized 0 to 1 positions with the origin in the bottom left|\
         multiply 2D positions by 2 and subtract 1|convert unit square positions to clip space|stretch the unit square over the whole viewport|go from 0..1 to normalized device coordinates, y up|\
         take 2D vertices between 0 and 1 to clip space|rescale unit square vertices to the ndc range|\
         ¶my 2D positions go from 0 to 1 and (0, 0) is the bottom left. the vertex shader should bring them to clip space|¶p -> 2 * p - 1 for 2D positions|¶I have 2D vertices in the unit square, y up. they should fill the whole screen|\
         ¶how [do|would|can] I get from 0..1 to -1..1 in the vertex shader, both axes, no flip|¶vs in: vec2 in 0..1, y up. vs out: ndc|¶clip space has its center at 0, my 2D positions have it at 0.5. double them and subtract one]",
        vec![],
        "",
        "position * 2.0 - 1.0",
        |[x, y]| [x + x - 1.0, y + y - 1.0],
    )
}

/// The runner's picture: the tests draw with so many pixels.
const SIZE: [f64; 2] = [48.0, 32.0];

fn clip_from_pixels(sampler: &mut Sampler) -> Setup {
    let body = "let unit = position / globals.resolution;";
    if sampler.chance(0.65) {
        return flat(
            Some("top-left"),
            "[convert pixel positions to clip space|turn pixel coordinates with the origin in the top left into clip space|place 2D vertices given in pixels from the top left|map screen pixels to ndc by the resolution, y down|\
             draw 2D vertices in pixel units|use pixel coordinates as vertex positions|convert screen coordinates in pixels to normalized device coordinates|transform ui vertices from pixels to clip space|\
             divide pixel positions by the resolution and map them to clip space with y flipped|position sprites in pixels, (0, 0) at the top left|take 2D positions in pixels to ndc|\
             map pixel (0, 0) to the top left corner and the resolution to the bottom right|set vertex positions in screen pixels|make a pixel-perfect 2D transform with the resolution uniform|\
             go from window pixels to clip coordinates|\
             ¶my 2D positions are in pixels and (0, 0) is the top left of the window. the vertex shader should bring them to clip space|¶2D vertices in pixels: p / resolution, then x * 2 - 1 and 1 - y * 2|\
             ¶I have a ui in screen pixels, y down. how does a vertex shader put it where it belongs|¶how [do|would|can] I use pixels as units for 2D vertices, origin top left|¶in: vec2 in pixels, y down. out: ndc, by the resolution uniform|\
             ¶a button at pixel (100, 50) should be 100 from the left and 50 from the top. convert the 2D positions to clip space|¶vs for sprites: pixels -> clip space, divide by the resolution, flip y]",
            vec![],
            body,
            "unit.x * 2.0 - 1.0, 1.0 - unit.y * 2.0",
            |[x, y]| [2.0 * x / SIZE[0] - 1.0, 1.0 - 2.0 * y / SIZE[1]],
        );
    }
    flat(
        None,
        "[convert pixel positions with the origin in the bottom left to clip space|turn pixel coordinates with y up into clip space|place 2D vertices given in pixels from the bottom left|\
         map screen pixels to ndc by the resolution, y up|use pixel coordinates with (0, 0) at the bottom left as vertex positions|divide pixel positions by the resolution, times 2 minus 1|\
         transform 2D vertices from y-up pixels to clip space|map pixel (0, 0) to the bottom left corner and the resolution to the top right|output position / resolution * 2 - 1|\
         take pixel positions, origin bottom left, to ndc|draw 2D vertices in pixel units with y pointing up|convert opengl style window coordinates to ndc|\
         ¶my 2D positions are in pixels and (0, 0) is the bottom left of the window. the vertex shader should bring them to clip space|¶p / resolution * 2 - 1 for 2D vertices in pixels|\
         ¶I have a plot in screen pixels, y up. how does a vertex shader put it where it belongs|¶how [do|would|can] I use pixels as units for 2D vertices, origin bottom left|¶in: vec2 in pixels, y up. out: ndc, by the resolution uniform|\
         ¶pixels -> clip space without a flip, as y already points up in my 2D data]",
        vec![],
        body,
        "unit * 2.0 - 1.0",
        |[x, y]| [2.0 * x / SIZE[0] - 1.0, 2.0 * y / SIZE[1] - 1.0],
    )
}

fn clip_from_canvas(sampler: &mut Sampler) -> Setup {
    let [width, height] = *sampler.pick(&[
        [800, 600],
        [640, 480],
        [1280, 720],
        [1920, 1080],
        [1024, 768],
        [320, 240],
        [256, 256],
        [512, 512],
        [100, 100],
    ]);
    let (w, h) = (f64::from(width), f64::from(height));
    flat(
        None,
        "[convert pixel positions on a {a} canvas to clip space|place 2D vertices given in pixels of a {a} screen|turn coordinates of a {a} window into ndc|map {a} pixel coordinates, origin top left, to clip space|\
         use a fixed {a} canvas for 2D positions|transform 2D positions from {a} pixels to clip space|draw with pixel coordinates of a virtual {a} screen|treat positions as pixels of a {a} screen, y down|\
         map a {a} pixel grid from the top left to clip space|scale 2D positions from a {a} canvas to ndc|take {a} canvas coordinates to clip space|let (0, 0) be the top left and {a} the bottom right of the screen|\
         use a virtual resolution of {a} for ui vertices|divide pixel positions by {a} and go to clip space, y down|\
         ¶my 2D game thinks in {a} pixels, whatever the window is. the vertex shader should bring the positions to clip space, y down|¶2D pixel positions divided by {a}, then x * 2 - 1 and 1 - y * 2|\
         ¶how [do|would|can] I place 2D vertices on a canvas of {a}, origin top left|¶(0, 0) is the top left and the other corner is {a}. convert such 2D positions to clip space|¶in: vec2 in pixels of a {a} screen, y down. out: ndc, y up|\
         ¶I have sprites for a fixed screen of {a} pixels, from the top left. get them into clip space|¶virtual canvas {a}: pixels -> ndc, flip y]",
        vec![vec![
            format!("{width}x{height}"),
            format!("{width} by {height}"),
            format!("{width} × {height}"),
            format!("{width} x {height}"),
        ]],
        format!(
            "let unit = position / vec2<f32>({}, {});",
            float(w),
            float(h)
        ),
        "unit.x * 2.0 - 1.0, 1.0 - unit.y * 2.0",
        move |[x, y]| [(2.0 * x - w) / w, (h - 2.0 * y) / h],
    )
}

fn w_from_depth(sampler: &mut Sampler) -> Setup {
    let away = *sampler.pick(&[1.5, 2.0, 2.5, 3.0, 4.0, 5.0]);
    let mut near = moved(
        "[make far vertices smaller by w = z + {a}|set w to z plus {a} for a simple perspective|use z + {a} as the w of {v}|fake a perspective by dividing by z + {a}|divide {v} by their depth plus {a} through w|\
         let w be the depth plus {a}|output {v} with w = z + {a}|do a cheap perspective: w is z + {a}|get perspective without a matrix, w = z + {a}|put z plus {a} into the w of the clip position|\
         shrink {v} with distance by w = z + {a}|use the perspective divide with w = z + {a} on {v}|view {v} from a distance of {a} with w = z + {a}|\
         ¶what is far away should look smaller, but I have no matrix. put z + {a} into w|¶out.position = vec4(position, position.z + {a})|¶how [do|would|can] I get perspective without a projection matrix? w is the depth plus {a}|\
         ¶my mesh looks flat, like a technical drawing. divide {v} by z + {a}, by means of w|¶xyz stays, w = z + {a}, for {v}|¶poor man's perspective in the vertex shader, w = z plus {a}]",
        vec![words::decimal(away)],
        "",
        "position",
        |p, _| p,
    );
    near.position = format!("vec4<f32>(position, position.z + {})", float(away));
    near.rule = Box::new(move |_, _, attributes: &[Buffer]| {
        let [x, y, z] = point(&attributes[0]);
        [x, y, z, z + away]
    });
    near
}

const INSTANCED: &str = "@location(0) position: vec3<f32>, @builtin(instance_index) instance: u32";

fn instance_row(sampler: &mut Sampler) -> Setup {
    let spacing = *sampler.pick(&[0.5, 1.0, 1.5, 2.0, 2.5, 3.0]);
    let (modifier, axis, way) = *sampler.pick(&[
        (
            "along-x",
            0,
            "[side by side|in a row along x|in a horizontal row|next to each other along x]",
        ),
        (
            "along-y",
            1,
            "[on top of each other|stacked upward|in a column along y|in a vertical stack]",
        ),
        (
            "along-z",
            2,
            "[one behind the other along z|in a row along z|in a line in the z direction]",
        ),
    ]);
    let offset = along(axis, &format!("f32(instance) * {}", float(spacing)));
    Setup {
        modifiers: vec![modifier],
        command: "[draw the instances $, {a} apart|place instances $ with a spacing of {a}|put each instance {a} further $ by the instance index|arrange the copies $, spacing {a}|\
             line the instances up $ every {a} units|offset instances by instance_index times {a}, $|repeat the mesh $ with instancing, {a} apart|lay out instanced copies $ at a distance of {a}|\
             use the instance index to place copies $, step {a}|set instanced meshes $, gap {a} from origin to origin|move instance number n by n times {a}, $|spread the instances $ at intervals of {a}|\
             draw many copies $ with instance_index, {a} apart|\
             ¶I draw the same mesh many times and all copies are in one place. put them $, {a} from one to the next|¶instance i is moved by i * {a}, so that they stand $|\
             ¶how [do|would|can] I place instanced meshes $, {a} apart, in the vertex shader|¶like beads on a string: instances $, a step of {a} between them|¶vs: position + instance_index * {a}, the copies are $|\
             ¶one mesh, many instances. instance 0 stays, the others follow $, every {a} units]"
            .replace('$', way),
        values: vec![words::decimal(spacing)],
        parameters: INSTANCED,
        body: String::new(),
        position: format!("vec4<f32>(position + {offset}, 1.0)"),
        rule: Box::new(move |_, _, attributes: &[Buffer]| {
            let mut p = point(&attributes[0]);
            p[axis] += spacing * attributes[1][0];
            [p[0], p[1], p[2], 1.0]
        }),
    }
}

fn instance_ring(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[5, 6, 8, 10, 12, 16, 24]);
    let radius = *sampler.pick(&[0.5, 1.0, 2.0, 3.0, 5.0]);
    let circling = sampler.chance(0.25);
    let (clock, over) = if circling {
        (
            " + time",
            "[that turns over time|rotating with time|that rotates over time|turning with time]",
        )
    } else {
        ("", "")
    };
    Setup {
        modifiers: circling.then_some("over-time").into_iter().collect(),
        command: "[arrange {a} instances in a circle of radius {b} $|place {a} instances on a ring with radius {b} $|put {a} copies around a circle of radius {b} $ by the instance index|\
             draw {a} instances in a ring of radius {b} $|distribute {a} instanced copies evenly on a circle, radius {b} $|lay out {a} instances around the center at a distance of {b} in a circle $|\
             use instance_index for a circle of {a} copies with radius {b} $|form a ring of {a} instances $, radius {b}|set {a} meshes in a circle $, {b} from the middle, one per instance|\
             spread {a} instances over a circle of radius {b} in the xy plane $|repeat the mesh {a} times on a circle $ with r = {b}|make a circle $ of {a} instanced copies, radius {b}|\
             ¶I draw the same mesh {a} times and all copies are in one place. put them on a circle $, radius {b}|¶angle = 2 pi * instance / {a}, offset = {b} * (cos, sin, 0), for a ring $|\
             ¶how [do|would|can] I place {a} instanced meshes in a circle $, radius {b}, in the vertex shader|¶like chairs at a round table: {a} instances on a ring $, {b} from the center|\
             ¶vs: instance_index -> place on a circle $, {a} places, radius {b}|¶one mesh, {a} instances. they should stand in a ring $ with a radius of {b}|¶stonehenge from above: {a} copies of one mesh in a circle $, r = {b}]"
            .replace('$', over),
        values: vec![words::count(i64::from(count)), words::decimal(radius)],
        parameters: INSTANCED,
        body: format!(
            "let angle = f32(instance) / {} * 6.2831853{clock};\nlet offset = vec3<f32>(cos(angle), sin(angle), 0.0) * {};",
            float(f64::from(count)),
            float(radius)
        ),
        position: "vec4<f32>(position + offset, 1.0)".into(),
        rule: Box::new(move |_, time, attributes: &[Buffer]| {
            let [x, y, z] = point(&attributes[0]);
            let phase = if circling { time } else { 0.0 };
            let (up, right) = (TAU * attributes[1][0] / f64::from(count) + phase).sin_cos();
            [x + radius * right, y + radius * up, z, 1.0]
        }),
    }
}

fn task(sample: Sample, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let setup = sample(sampler);
    slots.phrase(
        "v",
        "[the vertices|the vertices|each vertex|the vertex positions|the mesh|the vertices of the mesh|every vertex|all vertices|the geometry|the model|my vertices|the points of the mesh]",
    );
    slots.phrase("command", setup.command);
    for (value, name) in setup.values.into_iter().zip(["a", "b", "c"]) {
        slots.value(name, value);
    }
    let mut modifiers = setup.modifiers;
    let code = if setup.parameters == INDEX {
        slots.phrase("output", "");
        vertex_shader::vertex(&[], INDEX, "", &setup.body, &setup.position, "")
    } else {
        // A normal that comes in is not passed on as another one.
        let passed = loop {
            let passed = vertex_shader::passed(&mut slots, sampler);
            let is_normal = passed.is_some_and(|passed| passed.modifier == "with-normal");
            if !(is_normal && setup.parameters.contains("normal")) {
                break passed;
            }
        };
        modifiers.extend(passed.map(|passed| passed.modifier));
        vertex_shader::with_attributes(&[], setup.parameters, passed, &setup.body, &setup.position)
    };
    Task {
        form: Form::Vertex,
        modifiers,
        phrase: "{command} {output}".into(),
        slots,
        code,
        check: Check::Positions {
            range: (-2.0, 2.0),
            rule: setup.rule,
        },
    }
}
