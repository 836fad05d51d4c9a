//! Vertex shaders that move positions: a place and its transformations, one after the other.

use super::vertex_shader;
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

/// A position.
type Vector = [f64; 3];

/// A change of the position.
struct Change {
    name: &'static str,
    /// Its name after another change; empty where it is never second: what another change rounds decides there.
    then: &'static str,
    sample: fn(&mut Sampler) -> Changed,
}

/// A change with its values.
struct Changed {
    modifiers: Vec<&'static str>,
    /// A command; `{v}` are the vertices, `{a}` and `{b}` the values.
    command: String,
    values: Vec<Vec<String>>,
    /// Statements before the value; `$` is the position that comes in.
    lines: String,
    /// The expression of the position that comes out.
    value: String,
    rule: Box<dyn Fn(Vector, f64) -> Vector + Send + Sync>,
}

macro_rules! change {
    ($name:literal, $sample:expr) => {
        Change {
            name: concat!($name, "-vertices"),
            then: concat!("then-", $name),
            sample: $sample,
        }
    };
    (first $name:literal, $sample:expr) => {
        Change {
            name: concat!($name, "-vertices"),
            then: "",
            sample: $sample,
        }
    };
}

const CHANGES: [Change; 10] = [
    change!("scale", scale),
    change!("translate", translate),
    change!("rotate", rotate),
    change!("mirror", mirror),
    change!("shear", shear),
    change!("aspect", aspect),
    change!("wave", wave),
    change!(first "sphere", sphere),
    change!("bend", bend),
    change!(first "snap", snap),
];

pub(super) fn families() -> Vec<Family> {
    let family = |change: &'static Change| {
        Family::new("vertex", change.name, move |sampler| task(change, sampler))
    };
    CHANGES.iter().map(family).collect()
}

fn changed(
    command: impl Into<String>,
    values: Vec<Vec<String>>,
    lines: impl Into<String>,
    value: impl Into<String>,
    rule: impl Fn(Vector, f64) -> Vector + Send + Sync + 'static,
) -> Changed {
    Changed {
        modifiers: Vec::new(),
        command: command.into(),
        values,
        lines: lines.into(),
        value: value.into(),
        rule: Box::new(rule),
    }
}

pub(super) const AXES: [&str; 3] = ["x", "y", "z"];

/// A vector with `value` along `axis` and `other` along the others.
fn along(axis: usize, value: &str, other: &str) -> String {
    let parts: Vec<&str> = (0..3)
        .map(|at| if at == axis { value } else { other })
        .collect();
    format!("vec3<f32>({})", parts.join(", "))
}

fn scale(sampler: &mut Sampler) -> Changed {
    if sampler.chance(0.2) {
        let mut pulse = changed(
            "[pulse the size of {v} with time|let {v} grow and shrink over time|scale {v} by one plus a fifth of the sine of time|make {v} breathe over time|\
             make {v} pulse with time|\
             let {v} pulsate over time|\
             let the size of {v} oscillate with time|\
             multiply {v} by 1 + 0.2 * sin(time)|\
             swell and shrink {v} with time|\
             animate the scale of {v} by a sine of time|\
             make {v} throb over time|\
             give {v} a pulsing scale over time|\
             blow {v} up and shrink it again, over and over]",
            vec![],
            "",
            "$ * (1.0 + 0.2 * sin(time))",
            |p, time| p.map(|part| part + 0.2 * part * time.sin()),
        );
        pulse.modifiers.push("over-time");
        return pulse;
    }
    if sampler.chance(0.3) {
        let axis = sampler.below(3);
        let factor = *sampler.pick(&[0.25, 0.5, 1.5, 2.0, 3.0]);
        let name = AXES[axis];
        let wide = ["wide", "tall", "deep"][axis];
        let mut one = changed(
            format!(
                "[[scale|stretch] {{v}} along {name} by {{a}}|scale only {name} of {{v}} by {{a}}|multiply the {name} coordinate of {{v}} by {{a}}|stretch the {name} axis of {{v}} by a factor of {{a}}|\
                 make {{v}} {{a}} times as {wide}|scale {{v}} in the {name} direction by {{a}}|apply {name} scale {{a}} to {{v}}|set the {name} scale of {{v}} to {{a}}|\
                 multiply {name} of {{v}} by {{a}}, nothing else|resize {{v}} along the {name} axis only, factor {{a}}|scale the {name} axis of {{v}} {{a}}x]"
            ),
            vec![words::decimal(factor)],
            "",
            format!("$ * {}", along(axis, &float(factor), "1.0")),
            move |mut p, _| {
                p[axis] *= factor;
                p
            },
        );
        one.modifiers.push("one-axis");
        return one;
    }
    let factor = *sampler.pick(&[0.1, 0.2, 0.25, 0.5, 0.75, 1.5, 2.0, 2.5, 3.0, 4.0]);
    let more = match factor {
        2.0 => {
            "|double the size of {v}|make {v} twice as large|make {v} two times bigger|grow {v} to twice the size|double {v}|scale {v} up by {a}|scale {v} to double size"
        }
        0.5 => {
            "|halve the size of {v}|scale {v} by one half|make {v} half as large|make {v} half the size|cut the size of {v} in half|shrink {v} to half|scale {v} down by {a}"
        }
        _ if factor < 1.0 => {
            "|shrink {v} by a factor of {a}|shrink {v} to {a} of the size|scale {v} down by {a}|make {v} smaller by a factor of {a}|shrink {v} to {b}|reduce {v} to {a} times the size"
        }
        _ => {
            "|enlarge {v} by a factor of {a}|make {v} {a} times as large|scale {v} up by {a}|make {v} bigger by a factor of {a}|blow {v} up {a} times|magnify {v} {a} times|enlarge {v} to {b}"
        }
    };
    changed(
        format!(
            "[scale {{v}} by {{a}}|multiply {{v}} by {{a}}|scale {{v}} uniformly by {{a}}|resize {{v}} by a factor of {{a}}|scale {{v}} {{a}}x|scale {{v}} to {{b}}|scale x, y and z of {{v}} by {{a}}|\
             use a scale factor of {{a}} for {{v}}|apply a uniform scale of {{a}} to {{v}}|set the scale of {{v}} to {{a}}|\
             multiply all coordinates of {{v}} by {{a}}|resize {{v}} to {{a}} times the size{more}]"
        ),
        vec![words::decimal(factor), words::percent(factor)],
        "",
        format!("$ * {}", float(factor)),
        move |p, _| p.map(|part| part * factor),
    )
}

fn translate(sampler: &mut Sampler) -> Changed {
    let amount = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 1.0, 2.0]);
    if sampler.chance(0.25) {
        let [x, y, z] = [0, 1, 2].map(|_| sampler.int(-3, 3));
        let mut offset = changed(
            "[[translate|move|offset|shift] {v} by [the vector|] {a}|add {a} to {v}|move {v} by {b}|\
             apply a translation of {a} to {v}|\
             displace {v} by {a}|\
             add vec3{a} to {v}|\
             give {v} an offset of {a}|\
             slide {v} by {a}|\
             translate {v} by {b}|\
             apply the translation vector {a} to {v}|\
             move {v}: {b}|\
             add the constant offset {a} to {v}|\
             shift {v} in all axes by {b}]",
            vec![
                vec![format!("({x}, {y}, {z})")],
                vec![format!("x {x}, y {y} and z {z}")],
            ],
            "",
            format!(
                "$ + vec3<f32>({}, {}, {})",
                float(x as f64),
                float(y as f64),
                float(z as f64)
            ),
            move |p, _| [p[0] + x as f64, p[1] + y as f64, p[2] + z as f64],
        );
        offset.modifiers.push("by-vector");
        return offset;
    }
    let (axis, sign, way) = *sampler.pick(&[
        (
            0,
            1.0,
            "[to the right|right|in the positive x direction|along x|rightwards|in +x|along the x axis|toward positive x]",
        ),
        (0, -1.0, "[to the left|left|in the negative x direction|leftwards|in -x|along negative x|toward negative x]"),
        (1, 1.0, "[up|upwards|in the positive y direction|along y|upward|in +y|along the y axis|toward positive y]"),
        (1, -1.0, "[down|downwards|in the negative y direction|downward|in -y|along negative y|toward negative y]"),
        (2, 1.0, "[back|in the positive z direction|along z|in +z|along the z axis|toward positive z]"),
        (2, -1.0, "[in the negative z direction|in -z|along negative z|toward negative z]"),
    ]);
    let name = AXES[axis];
    let more = match (axis, sign > 0.0) {
        (1, true) => "raise {v} by {a}|lift {v} by {a}|add {a} to y of {v}|put {v} {a} higher",
        (1, false) => {
            "lower {v} by {a}|drop {v} by {a}|subtract {a} from y of {v}|put {v} {a} lower"
        }
        (_, true) => "add {a} to $ of {v}|increase the $ coordinate of {v} by {a}",
        (_, false) => "subtract {a} from $ of {v}|decrease the $ coordinate of {v} by {a}",
    };
    let more = more.replace('$', name);
    changed(
        format!(
            "[[move|shift|translate|offset] {{v}} {way} by {{a}}|[move|shift|push] {{v}} by {{a}} {way}|[move|shift|nudge] {{v}} {{a}} {way}|\
             [move|translate] {{v}} {{a}} units {way}|[slide|displace|nudge] {{v}} {way} by {{a}}|give {{v}} an offset of {{a}} {way}|{more}]"
        ),
        vec![words::decimal(amount)],
        "",
        format!("$ + {}", along(axis, &float(sign * amount), "0.0")),
        move |mut p, _| {
            p[axis] += sign * amount;
            p
        },
    )
}

/// The two axes that a rotation around an axis turns: from the first to the second.
const PLANES: [[usize; 2]; 3] = [[1, 2], [2, 0], [0, 1]];

/// Ways to write an angle.
fn angle_ways(degrees: i32) -> Vec<String> {
    let named: &[&str] = match degrees {
        30 => &["pi/6 radians"],
        45 => &["pi/4 radians"],
        60 => &["pi/3 radians"],
        90 => &["a quarter turn", "pi/2 radians"],
        180 => &["half a turn", "pi radians"],
        _ => &[],
    };
    let numbers = [
        format!("{degrees} degrees"),
        format!("{degrees} degrees"),
        format!("{degrees} degrees"),
        format!("{degrees}°"),
        format!("{degrees} deg"),
    ];
    numbers
        .into_iter()
        .chain(named.iter().map(|name| (*name).to_string()))
        .collect()
}

fn rotate(sampler: &mut Sampler) -> Changed {
    let axis = if sampler.chance(0.5) {
        2
    } else {
        sampler.below(3)
    };
    let [from, to] = PLANES[axis];
    let name = AXES[axis];
    let degrees = *sampler.pick(&[15, 30, 45, 60, 90, 120, 135, 180]);
    let spinning = sampler.chance(0.3);
    let (angle, radians) = if spinning {
        ("time".to_string(), 0.0)
    } else {
        (
            format!("radians({})", float(f64::from(degrees))),
            f64::from(degrees).to_radians(),
        )
    };
    // Two-dimensional people mean the z axis.
    let around = if axis == 2 {
        "[around the z axis|about z|in the plane|around z|in the xy plane|counterclockwise||]"
    } else {
        match axis {
            0 => "[around the x axis|about x|around x|about the x axis|on the x axis]",
            _ => "[around the y axis|about y|around y|about the y axis|around the vertical axis]",
        }
    };
    let pitch = ["pitch", "yaw", "roll"][axis];
    let command = if spinning {
        format!(
            "[[rotate|spin|turn] {{v}} {around} over time|let {{v}} [spin|rotate] {around} with time|[rotate|turn] {{v}} {around} by the time in radians|keep {{v}} [rotating|spinning|turning] {around}|\
             make {{v}} [rotate|spin|turn] {around} [as time passes|continuously]|rotate {{v}} {around}, angle = time|\
             use the time as the rotation angle of {{v}} {around}|animate a rotation of {{v}} {around}|set {{v}} spinning {around}|\
             [rotate|spin] {{v}} {around} at one radian per second|{pitch} {{v}} over time]"
        )
    } else {
        format!(
            "[[rotate|turn] {{v}} {around} by {{a}}|[rotate|turn] {{v}} by {{a}} {around}|apply a rotation of {{a}} {around} to {{v}}|[rotate|turn|spin] {{v}} {{a}} {around}|give {{v}} a rotation of {{a}} {around}|\
             rotate {{v}} {around}, angle {{a}}|multiply {{v}} by a rotation matrix of {{a}} {around}|rotate {{v}} {around} through {{a}}|\
             {pitch} {{v}} by {{a}}|apply a {pitch} of {{a}} to {{v}}]"
        )
    };
    let mut parts = [String::new(), String::new(), String::new()];
    parts[axis] = format!("$.{name}");
    parts[from] = format!("c * $.{} - s * $.{}", AXES[from], AXES[to]);
    parts[to] = format!("s * $.{} + c * $.{}", AXES[from], AXES[to]);
    let mut turn = changed(
        command,
        vec![angle_ways(degrees)],
        format!("let c = cos({angle});\nlet s = sin({angle});"),
        format!("vec3<f32>({})", parts.join(", ")),
        move |mut p, time| {
            let angle = if spinning { time } else { radians };
            let (radius, direction) = (p[from].hypot(p[to]), p[to].atan2(p[from]) + angle);
            p[from] = radius * direction.cos();
            p[to] = radius * direction.sin();
            p
        },
    );
    turn.modifiers
        .push(["around-x", "around-y", "around-z"][axis]);
    turn.modifiers.extend(spinning.then_some("over-time"));
    turn
}

fn mirror(sampler: &mut Sampler) -> Changed {
    let axis = sampler.below(3);
    let (command, name) = [
        (
            "[mirror {v} horizontally|flip the x coordinate of {v}|mirror {v} left to right|negate x of {v}|reflect {v} across the y axis|\
             flip {v} horizontally|\
             multiply x of {v} by -1|\
             swap left and right of {v}|\
             invert the x axis of {v}|\
             reflect {v} in the yz plane|\
             change the sign of x in {v}|\
             map x to -x in {v}|\
             mirror {v} along x|\
             turn {v} into a mirror image, left for right]",
            "x",
        ),
        (
            "[mirror {v} vertically|flip the y coordinate of {v}|turn {v} upside down by negating y|negate y of {v}|reflect {v} across the x axis|\
             flip {v} vertically|\
             flip {v} upside down|\
             multiply y of {v} by -1|\
             swap top and bottom of {v}|\
             invert the y axis of {v}|\
             reflect {v} in the xz plane|\
             change the sign of y in {v}|\
             map y to -y in {v}|\
             mirror {v} along y|\
             mirror {v} top to bottom]",
            "y",
        ),
        (
            "[mirror {v} in depth|flip the z coordinate of {v}|negate z of {v}|reflect {v} at the xy plane|\
             flip {v} front to back|\
             multiply z of {v} by -1|\
             swap front and back of {v}|\
             invert the z axis of {v}|\
             change the sign of z in {v}|\
             map z to -z in {v}|\
             mirror {v} along z|\
             mirror the depth of {v}]",
            "z",
        ),
    ][axis];
    let mut mirrored = changed(
        command,
        vec![],
        "",
        format!("$ * {}", along(axis, "-1.0", "1.0")),
        move |mut p, _| {
            p[axis] = -p[axis];
            p
        },
    );
    mirrored.modifiers.push(name);
    mirrored
}

fn shear(sampler: &mut Sampler) -> Changed {
    let amount = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.5, 1.0]);
    let number = float(amount);
    if sampler.chance(0.5) {
        let mut sheared = changed(
            "[[shear|slant|skew] {v} horizontally by {a}|add {a} times y to the x coordinate of {v}|shear x of {v} by {a} with height|[skew|slant] {v} to the right by {a} per unit of height|\
             apply a horizontal shear of {a} to {v}|\
             offset x of {v} by {a} times y|\
             replace x of {v} by x + {a} * y|\
             lean {v} to the right by {a} per unit of y|\
             slant {v} like italics, {a} per unit of height|\
             shear {v} in the x direction, factor {a}|\
             shift x of {v} in proportion to y, factor {a}|\
             use an x shear of {a} on {v}]",
            vec![words::decimal(amount)],
            "",
            format!("vec3<f32>($.x + {number} * $.y, $.y, $.z)"),
            move |[x, y, z], _| [x + amount * y, y, z],
        );
        sheared.modifiers.push("horizontal");
        return sheared;
    }
    let mut sheared = changed(
        "[[shear|slant|skew] {v} vertically by {a}|add {a} times x to the y coordinate of {v}|shear y of {v} by {a} along x|\
             apply a vertical shear of {a} to {v}|\
             offset y of {v} by {a} times x|\
             replace y of {v} by y + {a} * x|\
             raise {v} by {a} per unit of x|\
             shear {v} in the y direction, factor {a}|\
             shift y of {v} in proportion to x, factor {a}|\
             use a y shear of {a} on {v}|\
             let {v} climb to the right by {a} per unit of x]",
        vec![words::decimal(amount)],
        "",
        format!("vec3<f32>($.x, $.y + {number} * $.x, $.z)"),
        move |[x, y, z], _| [x, y + amount * x, z],
    );
    sheared.modifiers.push("vertical");
    sheared
}

/// The aspect ratio of the runner's image: the tests draw with 48 by 32 pixels.
const ASPECT: f64 = 48.0 / 32.0;

fn aspect(_: &mut Sampler) -> Changed {
    changed(
        "[correct the aspect ratio of {v}|correct {v} for the aspect ratio of the screen|divide x of {v} by the aspect ratio|keep the proportions of {v} on a wide screen|make {v} independent of the aspect ratio|scale x of {v} by height over width of the resolution|\
             fix the aspect ratio of {v}|\
             apply aspect correction to {v}|\
             divide x of {v} by width / height|\
             undo the stretching of {v} on wide screens|\
             stop {v} from looking stretched|\
             account for a non-square viewport in {v}|\
             squeeze x of {v} so that circles stay round|\
             divide x of {v} by resolution.x / resolution.y|\
             keep squares in {v} square in any window|\
             adapt {v} to the shape of the window|\
             compensate {v} for the screen proportions]",
        vec![],
        "let aspect = globals.resolution.x / globals.resolution.y;",
        "vec3<f32>($.x / aspect, $.y, $.z)",
        |[x, y, z], _| [x / ASPECT, y, z],
    )
}

fn wave(sampler: &mut Sampler) -> Changed {
    let (height, degree) = *sampler.pick(&[
        (0.1, ""),
        (0.1, ""),
        (0.05, "[small|gentle|subtle|slight|weak]"),
        (0.2, "[big|strong|large|tall]"),
    ]);
    let count = *sampler.pick(&[5.0, 10.0, 20.0]);
    let (count, length) = match sampler.below(2) {
        0 => (10.0, ""),
        _ => (
            count,
            match count {
                5.0 => "[long|wide]",
                20.0 => "[short|dense]",
                _ => "",
            },
        ),
    };
    let (axis, from, way) = *sampler.pick(&[
        (1, 0, "[vertically|up and down|in y||]"),
        (0, 1, "[horizontally|sideways|in x|left and right]"),
        (2, 0, "[in depth|along z|in z]"),
    ]);
    let moving = sampler.chance(0.7);
    let (time, over) = if moving {
        (
            " + time",
            "[over time|that moves with time|animated by the time|driven by time|moving with time]",
        )
    } else {
        (
            "",
            "[that stands still|without movement|that does not move|with no animation]",
        )
    };
    let mut parts = AXES.map(|name| format!("$.{name}"));
    parts[axis].push_str(" + wave");
    let mut waving = changed(
        format!(
            "[displace {{v}} {way} with a {degree} {length} sine wave {over}|make {{v}} wave {way} with a {degree} {length} wave {over}|move {{v}} {way} by a {degree} {length} wave {over}|ripple {{v}} {way} with a {degree} {length} sine wave {over}|\
             add a {degree} {length} sine wave to {{v}} {way} {over}|wobble {{v}} {way} with a {degree} {length} wave {over}|\
             offset {{v}} {way} by a {degree} {length} sine {over}|make {{v}} wavy {way} with a {degree} {length} sine {over}|\
             run a {degree} {length} wave through {{v}} {way} {over}|undulate {{v}} {way} in a {degree} {length} wave {over}|\
             give {{v}} a {degree} {length} sine wave {way} {over}|let {{v}} sway {way} in a {degree} {length} wave {over}]"
        ),
        vec![],
        format!(
            "let wave = {} * sin($.{} * {}{time});",
            float(height),
            AXES[from],
            float(count)
        ),
        format!("vec3<f32>({})", parts.join(", ")),
        move |mut p, time| {
            let phase = if moving { time } else { 0.0 };
            p[axis] += height * (p[from] * count + phase).sin();
            p
        },
    );
    waving
        .modifiers
        .push(["horizontal", "vertical", "depth"][axis]);
    waving
        .modifiers
        .push(if moving { "over-time" } else { "still" });
    waving
}

fn sphere(sampler: &mut Sampler) -> Changed {
    let radius = *sampler.pick(&[0.5, 0.75, 2.0]);
    let (radius, named) = if sampler.chance(0.5) {
        (1.0, "[unit|]")
    } else {
        (radius, "")
    };
    let size = if named.is_empty() {
        "[of radius {a}|with radius {a}|with a radius of {a}|with r = {a}]"
    } else {
        ""
    };
    let length = if named.is_empty() {
        "normalize {v} and multiply by {a}|normalize {v} to length {a}|put {v} at distance {a} from the origin"
    } else {
        "normalize {v}|normalize {v} to length 1|put {v} at distance 1 from the origin"
    };
    let value = if named.is_empty() {
        format!("normalize($) * {}", float(radius))
    } else {
        "normalize($)".into()
    };
    changed(
        format!("[project {{v}} onto a {named} sphere {size}|push {{v}} out to a {named} sphere {size}|turn the mesh of {{v}} into a {named} sphere {size}|inflate {{v}} to a {named} sphere {size}|place {{v}} on a {named} sphere {size} around the origin|spherify {{v}} into a {named} sphere {size}|\
                 wrap {{v}} onto a {named} sphere {size}|make a {named} sphere {size} out of {{v}}|map {{v}} to the surface of a {named} sphere {size}|\
                 turn {{v}} into a {named} ball {size}|blow {{v}} up into a {named} sphere {size}|{length}]")
            .replace("turn the mesh of {v} into", "morph {v} onto"),
        vec![words::decimal(radius)],
        "",
        value,
        move |p, _| {
            let length = (p[0] * p[0] + p[1] * p[1] + p[2] * p[2]).sqrt();
            p.map(|part| part / length * radius)
        },
    )
}

fn bend(sampler: &mut Sampler) -> Changed {
    let amount = *sampler.pick(&[0.2, 0.25, 0.5, 1.0]);
    if sampler.chance(0.5) {
        let mut bent = changed(
            "[bend {v} into a parabola of strength {a}|add {a} times x squared to y of {v}|bend {v} upward by {a} times x squared|curve {v} up at the sides by {a}|\
             offset y of {v} by {a} times x squared|\
             add {a} * x * x to y of {v}|\
             replace y of {v} by y + {a} * x^2|\
             bend {v} into a u shape with strength {a}|\
             use a quadratic bend of {a} on {v}|\
             raise {v} by {a} times the square of x|\
             bend {v} like a smile with strength {a}|\
             lift both ends of {v} by {a} times x squared|\
             bow {v} with y += {a} x^2]",
            vec![words::decimal(amount)],
            "",
            format!("vec3<f32>($.x, $.y + {} * $.x * $.x, $.z)", float(amount)),
            move |[x, y, z], _| [x, y + amount * x.powi(2), z],
        );
        bent.modifiers.push("parabola");
        return bent;
    }
    let mut twisted = changed(
        "[twist {v} around the y axis by {a} radians per unit of height|twist {v} by {a} times their height|twist {v} about the y axis with strength {a}|\
             rotate {v} around y by {a} times y|\
             wring {v} around the y axis, {a} radians per unit|\
             twist {v} like a screw around y, strength {a}|\
             corkscrew {v} around the y axis with strength {a}|\
             twirl {v} about y by {a} per unit of height|\
             apply a twist of {a} radians per unit to {v}|\
             turn {v} around y more with height, by {a} per unit|\
             twist {v} with angle = {a} * y]",
        vec![words::decimal(amount)],
        format!(
            "let angle = $.y * {};\nlet c = cos(angle);\nlet s = sin(angle);",
            float(amount)
        ),
        "vec3<f32>(s * $.z + c * $.x, $.y, c * $.z - s * $.x)",
        move |[x, y, z], _| {
            let (radius, direction) = (z.hypot(x), x.atan2(z) + amount * y);
            [radius * direction.sin(), y, radius * direction.cos()]
        },
    );
    twisted.modifiers.push("twist");
    twisted
}

fn snap(sampler: &mut Sampler) -> Changed {
    let steps = *sampler.pick(&[4, 5, 8, 10, 16, 20, 32]);
    let number = f64::from(steps);
    let code = float(number);
    changed(
        "[snap {v} to a grid of {a} steps per unit|round {v} to {a} steps per unit|quantize {v} to {a} steps per unit like an old console|give {v} a low precision look with {a} steps per unit|\
             snap {v} to multiples of one over {a}|\
             round x, y and z of {v} to {a} steps per unit|\
             give {v} the ps1 wobble look, {a} steps per unit|\
             reduce the precision of {v} to {a} levels per unit|\
             align {v} with a grid, {a} cells per unit|\
             multiply {v} by {a}, round and divide by {a}|\
             limit {v} to {a} places per unit|\
             use vertex snapping on {v}, {a} steps per unit|\
             put {v} on a coarse lattice, {a} points per unit]",
        vec![words::count(i64::from(steps))],
        "",
        format!("round($ * {code}) / {code}"),
        move |p, _| p.map(|part| (part * number).round_ties_even() / number),
    )
}

const ONE: &str = "[{c1} {output}|{c1} {output}|{c1} {output}|{c1} {output}|take the position attribute and {c1} {output}|read the position and {c1} {output}|\
  ¶I have a mesh with a position attribute. [now I want to|I need to] {c1} {output}|\
  ¶[in|input]: position. [do|what to do]: {c1} {output}|\
  ¶the vertex stage gets a vec3 position. [it should|there I want to] {c1} {output}|\
  ¶no camera and no matrices[ yet|]. [just|only] {c1} {output}|\
  ¶before [it goes|things go] to the rasterizer: {c1} {output}|\
  ¶[nothing happens yet in my vertex shader|my vertex shader does nothing so far]. make it {c1} {output}|\
  ¶how would the vertex [stage|code] {c1} {output}|\
  ¶there is a model on my screen. [please|in the vertex shader,] {c1} {output}|\
  ¶what must a vertex shader do to {c1} {output}|\
  ¶only the geometry matters here. {c1} {output}]";
const TWO: &str = "[{c1}, then {c2} {output}|{c1} and {c2} {output}|{c1} and then {c2} {output}|first {c1}, then {c2} {output}|first {c1} and afterwards {c2} {output}|{c1}, after that {c2} {output}|{c1}, next {c2} {output}|{c1}, finally {c2} {output}|{c1}, and {c2} {output}|\
  ¶two steps. first {c1}. then {c2} {output}|\
  ¶step 1: {c1}. step 2: {c2} {output}|\
  ¶{c1}. [after that|once that is done], {c2} {output}|\
  ¶I have a mesh. I [want|need] to {c1}, and [when that is done|after it], {c2} {output}|\
  ¶[in|input]: position. first: {c1}. second: {c2} {output}|\
  ¶the order matters. {c1}, and only then {c2} {output}|\
  ¶my vertex shader should do two things. {c1}, then {c2} {output}|\
  ¶[before anything else|to begin with], {c1}. next, {c2} {output}|\
  ¶how do I {c1} and afterwards {c2} {output}|\
  ¶begin: {c1}. continue: {c2} {output}]";

fn task(change: &'static Change, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let first = (change.sample)(sampler);
    let mut modifiers = first.modifiers.clone();
    let mut all = vec![first];
    if sampler.chance(0.4) {
        loop {
            let next = sampler.pick(&CHANGES);
            let changed = (next.sample)(sampler);
            let declared = all[0]
                .lines
                .lines()
                .filter_map(|line| line.split('=').next());
            let clash = declared
                .into_iter()
                .any(|start| changed.lines.contains(start));
            if next.name != change.name && !next.then.is_empty() && !clash {
                modifiers.push(next.then);
                all.push(changed);
                break;
            }
        }
    }
    let passed = vertex_shader::passed(&mut slots, sampler);
    modifiers.extend(passed.map(|passed| passed.modifier));
    slots.phrase(
        "v",
        "[the vertices|each vertex|the vertex positions|the mesh|the vertices of the mesh|the position|the vertex position|every vertex|vertices|all vertices|the geometry|the model|vertex positions|my vertices|the points of the mesh|positions|the positions]",
    );
    slots.phrase("it", "[the result|the result|it|that]");
    const NAMES: [[&str; 3]; 2] = [["c1", "first a", "first b"], ["c2", "second a", "second b"]];
    for (at, (changed, names)) in all.iter().zip(NAMES).enumerate() {
        let command = changed
            .command
            .replace("{v}", if at == 0 { "{v}" } else { "{it}" })
            .replace("{a}", &format!("{{{}}}", names[1]))
            .replace("{b}", &format!("{{{}}}", names[2]));
        slots.phrase(names[0], command);
        for (value, name) in changed.values.iter().zip(&names[1..]) {
            slots.value(name, value.clone());
        }
    }
    let mut body = String::new();
    let mut position = all[0].value.replace('$', "position");
    body.push_str(&all[0].lines.replace('$', "position"));
    if let Some(second) = all.get(1) {
        body.push_str(&format!("\nlet moved = {position};\n"));
        body.push_str(&second.lines.replace('$', "moved"));
        position = second.value.replace('$', "moved");
    }
    let code = vertex_shader::with_attributes(
        &[],
        "@location(0) position: vec3<f32>",
        passed,
        &body,
        &format!("vec4<f32>({position}, 1.0)"),
    );
    let rules: Vec<_> = all.into_iter().map(|changed| changed.rule).collect();
    Task {
        form: Form::Vertex,
        modifiers,
        phrase: if rules.len() == 1 { ONE } else { TWO }.into(),
        slots,
        code,
        check: Check::Positions {
            range: (-2.0, 2.0),
            rule: Box::new(move |_, time, attributes: &[Buffer]| {
                let position = [0, 1, 2].map(|at| attributes[0][at]);
                let [x, y, z] = rules.iter().fold(position, |place, rule| rule(place, time));
                [x, y, z, 1.0]
            }),
        },
    }
}
