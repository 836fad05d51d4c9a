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

const AXES: [&str; 3] = ["x", "y", "z"];

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
            "[pulse the size of {v} with time|let {v} grow and shrink over time|scale {v} by one plus a fifth of the sine of time|make {v} breathe over time]",
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
        let mut one = changed(
            format!(
                "[[scale|stretch] {{v}} along {name} by {{a}}|scale only {name} of {{v}} by {{a}}|multiply the {name} coordinate of {{v}} by {{a}}|stretch the {name} axis of {{v}} by a factor of {{a}}]"
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
        2.0 => "|double the size of {v}|make {v} twice as large",
        0.5 => "|halve the size of {v}|scale {v} by one half|make {v} half as large",
        _ if factor < 1.0 => "|shrink {v} by a factor of {a}|shrink {v} to {a} of the size",
        _ => "|enlarge {v} by a factor of {a}|make {v} {a} times as large",
    };
    changed(
        format!(
            "[scale {{v}} by {{a}}|multiply {{v}} by {{a}}|scale {{v}} uniformly by {{a}}|resize {{v}} by a factor of {{a}}{more}]"
        ),
        vec![words::decimal(factor)],
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
            "[[translate|move|offset|shift] {v} by [the vector|] {a}|add {a} to {v}|move {v} by {b}]",
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
            "[to the right|right|in the positive x direction|along x]",
        ),
        (0, -1.0, "[to the left|left|in the negative x direction]"),
        (1, 1.0, "[up|upwards|in the positive y direction|along y]"),
        (1, -1.0, "[down|downwards|in the negative y direction]"),
        (2, 1.0, "[back|in the positive z direction|along z]"),
        (2, -1.0, "[in the negative z direction]"),
    ]);
    changed(
        format!(
            "[[move|shift|translate|offset] {{v}} {way} by {{a}}|[move|shift|push] {{v}} by {{a}} {way}]"
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
        "[around the z axis|about z|in the plane|]"
    } else {
        match axis {
            0 => "[around the x axis|about x]",
            _ => "[around the y axis|about y]",
        }
    };
    let command = if spinning {
        format!(
            "[[rotate|spin|turn] {{v}} {around} over time|let {{v}} [spin|rotate] {around} with time|[rotate|turn] {{v}} {around} by the time in radians]"
        )
    } else {
        format!(
            "[[rotate|turn] {{v}} {around} by {{a}}|[rotate|turn] {{v}} by {{a}} {around}|apply a rotation of {{a}} {around} to {{v}}]"
        )
    };
    let mut parts = [String::new(), String::new(), String::new()];
    parts[axis] = format!("$.{name}");
    parts[from] = format!("c * $.{} - s * $.{}", AXES[from], AXES[to]);
    parts[to] = format!("s * $.{} + c * $.{}", AXES[from], AXES[to]);
    let mut turn = changed(
        command,
        vec![vec![
            format!("{degrees} degrees"),
            format!("{degrees} degrees"),
            format!("{degrees}°"),
        ]],
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
            "[mirror {v} horizontally|flip the x coordinate of {v}|mirror {v} left to right|negate x of {v}|reflect {v} across the y axis]",
            "x",
        ),
        (
            "[mirror {v} vertically|flip the y coordinate of {v}|turn {v} upside down by negating y|negate y of {v}|reflect {v} across the x axis]",
            "y",
        ),
        (
            "[mirror {v} in depth|flip the z coordinate of {v}|negate z of {v}|reflect {v} at the xy plane]",
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
            "[[shear|slant|skew] {v} horizontally by {a}|add {a} times y to the x coordinate of {v}|shear x of {v} by {a} with height|[skew|slant] {v} to the right by {a} per unit of height]",
            vec![words::decimal(amount)],
            "",
            format!("vec3<f32>($.x + {number} * $.y, $.y, $.z)"),
            move |[x, y, z], _| [x + amount * y, y, z],
        );
        sheared.modifiers.push("horizontal");
        return sheared;
    }
    let mut sheared = changed(
        "[[shear|slant|skew] {v} vertically by {a}|add {a} times x to the y coordinate of {v}|shear y of {v} by {a} along x]",
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
        "[correct the aspect ratio of {v}|correct {v} for the aspect ratio of the screen|divide x of {v} by the aspect ratio|keep the proportions of {v} on a wide screen|make {v} independent of the aspect ratio|scale x of {v} by height over width of the resolution]",
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
        (0.05, "[small|gentle]"),
        (0.2, "[big|strong]"),
    ]);
    let count = *sampler.pick(&[5.0, 10.0, 20.0]);
    let (count, length) = match sampler.below(2) {
        0 => (10.0, ""),
        _ => (
            count,
            match count {
                5.0 => "long",
                20.0 => "short",
                _ => "",
            },
        ),
    };
    let (axis, from, way) = *sampler.pick(&[
        (1, 0, "[vertically|up and down|]"),
        (0, 1, "[horizontally|sideways]"),
        (2, 0, "[in depth|along z]"),
    ]);
    let moving = sampler.chance(0.7);
    let (time, over) = if moving {
        (
            " + time",
            "[over time|that moves with time|animated by the time]",
        )
    } else {
        ("", "[that stands still|without movement]")
    };
    let mut parts = AXES.map(|name| format!("$.{name}"));
    parts[axis].push_str(" + wave");
    let mut waving = changed(
        format!(
            "[displace {{v}} {way} with a {degree} {length} sine wave {over}|make {{v}} wave {way} with a {degree} {length} wave {over}|move {{v}} {way} by a {degree} {length} wave {over}|ripple {{v}} {way} with a {degree} {length} sine wave {over}]"
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
        "[of radius {a}|with radius {a}]"
    } else {
        ""
    };
    let value = if named.is_empty() {
        format!("normalize($) * {}", float(radius))
    } else {
        "normalize($)".into()
    };
    changed(
        format!("[project {{v}} onto a {named} sphere {size}|push {{v}} out to a {named} sphere {size}|turn the mesh of {{v}} into a {named} sphere {size}|inflate {{v}} to a {named} sphere {size}|place {{v}} on a {named} sphere {size} around the origin]")
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
            "[bend {v} into a parabola of strength {a}|add {a} times x squared to y of {v}|bend {v} upward by {a} times x squared|curve {v} up at the sides by {a}]",
            vec![words::decimal(amount)],
            "",
            format!("vec3<f32>($.x, $.y + {} * $.x * $.x, $.z)", float(amount)),
            move |[x, y, z], _| [x, y + amount * x.powi(2), z],
        );
        bent.modifiers.push("parabola");
        return bent;
    }
    let mut twisted = changed(
        "[twist {v} around the y axis by {a} radians per unit of height|twist {v} by {a} times their height|twist {v} about the y axis with strength {a}]",
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
        "[snap {v} to a grid of {a} steps per unit|round {v} to {a} steps per unit|quantize {v} to {a} steps per unit like an old console|give {v} a low precision look with {a} steps per unit]",
        vec![words::count(i64::from(steps))],
        "",
        format!("round($ * {code}) / {code}"),
        move |p, _| p.map(|part| (part * number).round_ties_even() / number),
    )
}

const ONE: &str = "[{c1} {output}|{c1} {output}|take the position attribute and {c1} {output}]";
const TWO: &str = "[{c1}, then {c2} {output}|{c1} and {c2} {output}|{c1} and then {c2} {output}|first {c1}, then {c2} {output}|first {c1} and afterwards {c2} {output}]";

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
        "[the vertices|each vertex|the vertex positions|the mesh|the vertices of the mesh|the position|the vertex position|every vertex]",
    );
    slots.phrase("it", "the result");
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
