//! Vertex shaders for matrices, cameras, instances and attributes.

use super::vertex_shader;
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task, VertexRule};
use crate::wording::Slots;
use crate::words;

/// A shader with its values.
struct Setup {
    modifier: Option<&'static str>,
    command: String,
    values: Vec<Vec<String>>,
    declarations: String,
    parameters: String,
    body: String,
    position: String,
    /// The least and the greatest number in attributes and uniforms.
    range: (f32, f32),
    rule: VertexRule,
}

type Sample = fn(&mut Sampler) -> Setup;

const SETUPS: [(&str, Sample); 9] = [
    ("pass-through", pass_through),
    ("uniform-matrix", uniform_matrix),
    ("camera-matrices", camera),
    ("perspective", perspective),
    ("orthographic", orthographic),
    ("instance-offset", instance_offset),
    ("instance-matrix", instance_matrix),
    ("billboard", billboard),
    ("morph-target", morph),
];

pub(super) fn families() -> Vec<Family> {
    let family = |(name, sample): &'static (&str, Sample)| {
        Family::new("vertex", name, move |sampler| task(*sample, sampler))
    };
    SETUPS.iter().map(family).collect()
}

/// Vertices with a place in three dimensions.
const POSITION: &str = "@location(0) position: vec3<f32>";

/// Uniform buffers hold numbers that no rule sees. With this range all of them are the same number, and so are the attributes.
const ALL_ALIKE: (f32, f32) = (0.5, 0.5);

fn point(attribute: &Buffer) -> [f64; 3] {
    [0, 1, 2].map(|at| attribute[at])
}

fn pass_through(sampler: &mut Sampler) -> Setup {
    let (modifier, command, parameter, value, size) = *sampler.pick(&[
        (
            None,
            "[pass the [vertex|] position through [unchanged|]|output the position [as it is|unchanged]|forward the position attribute|do nothing to the vertices but pass them on|leave the vertices where they are]",
            "vec3<f32>",
            "vec4<f32>(position, 1.0)",
            3,
        ),
        (
            Some("two-dimensional"),
            "[pass a 2D position through [unchanged|]|output two-dimensional positions as they are|forward a vec2 position attribute|pass flat 2D vertices on unchanged]",
            "vec2<f32>",
            "vec4<f32>(position, 0.0, 1.0)",
            2,
        ),
        (
            Some("homogeneous"),
            "[pass a vec4 position through [unchanged|]|output homogeneous positions as they are|forward a vec4 position attribute|pass clip space positions on unchanged]",
            "vec4<f32>",
            "position",
            4,
        ),
    ]);
    Setup {
        modifier,
        command: command.into(),
        values: vec![],
        declarations: String::new(),
        parameters: format!("@location(0) position: {parameter}"),
        body: String::new(),
        position: value.into(),
        range: (-2.0, 2.0),
        rule: Box::new(move |_, _, attributes| {
            let mut place = [0.0, 0.0, 0.0, 1.0];
            place[..size].copy_from_slice(&attributes[0][..size]);
            place
        }),
    }
}

/// What a matrix of equal numbers makes of equal coordinates, the last being 1 or equal to them.
fn multiplied(place: [f64; 4], number: f64) -> [f64; 4] {
    [place.iter().sum::<f64>() * number; 4]
}

fn uniform_matrix(sampler: &mut Sampler) -> Setup {
    let flat = sampler.chance(0.3);
    let (modifier, parameters, vector, count) = if flat {
        (
            Some("two-dimensional"),
            "@location(0) position: vec2<f32>",
            "vec4<f32>(position, 0.0, 1.0)",
            2.0,
        )
    } else {
        (None, POSITION, "vec4<f32>(position, 1.0)", 3.0)
    };
    let which = if flat { "2D" } else { "" };
    Setup {
        modifier,
        command: format!(
            "[transform {which} [vertex positions|vertices|positions] [by|with] a [matrix uniform|uniform matrix|4x4 matrix from a uniform]|multiply {which} positions by a uniform [4x4|] matrix|apply a transform matrix from a uniform buffer to {which} vertices|\
             use one uniform mat4x4 to transform {which} vertices]"
        ),
        values: vec![],
        declarations: "@group(0) @binding(0) var<uniform> transform: mat4x4<f32>;\n".into(),
        parameters: parameters.into(),
        body: String::new(),
        position: format!("transform * {vector}"),
        range: ALL_ALIKE,
        rule: Box::new(move |_, _, _| multiplied([0.5 * count, 0.0, 0.0, 1.0], 0.5)),
    }
}

fn camera(sampler: &mut Sampler) -> Setup {
    let with_model = sampler.chance(0.5);
    let (modifier, command, declarations, position) = if with_model {
        (
            Some("with-model"),
            "[transform vertices by model, view and projection matrices|apply the model view projection transform from a uniform|do the usual MVP transform with three matrices in one uniform|go from model space to clip space with model, view and projection]",
            "struct Transforms {\n    model: mat4x4<f32>,\n    view: mat4x4<f32>,\n    projection: mat4x4<f32>,\n}\n\n@group(0) @binding(0) var<uniform> transforms: Transforms;\n",
            "transforms.projection * transforms.view * transforms.model * vec4<f32>(position, 1.0)",
        )
    } else {
        (
            None,
            "[transform vertices by the view and projection matrices of a camera|apply a camera uniform with view and projection|use a camera with view and projection matrices in one uniform|go from world space to clip space with a view and a projection matrix]",
            "struct Camera {\n    view: mat4x4<f32>,\n    projection: mat4x4<f32>,\n}\n\n@group(0) @binding(0) var<uniform> camera: Camera;\n",
            "camera.projection * camera.view * vec4<f32>(position, 1.0)",
        )
    };
    let matrices = if with_model { 3 } else { 2 };
    Setup {
        modifier,
        command: command.into(),
        values: vec![],
        declarations: declarations.into(),
        parameters: POSITION.into(),
        body: String::new(),
        position: position.into(),
        range: ALL_ALIKE,
        rule: Box::new(move |_, _, _| {
            (0..matrices).fold([0.5, 0.5, 0.5, 1.0], |place, _| multiplied(place, 0.5))
        }),
    }
}

fn perspective(sampler: &mut Sampler) -> Setup {
    let angle = *sampler.pick(&[30, 45, 60, 75, 90, 100]);
    let (near, far) = *sampler.pick(&[
        (0.1, 100.0),
        (0.1, 100.0),
        (0.1, 50.0),
        (0.5, 20.0),
        (1.0, 10.0),
        (1.0, 1000.0),
    ]);
    let named = near != 0.1 || far != 100.0;
    let planes = if named {
        "[, near {b} and far {c}|with the near plane at {b} and the far plane at {c}]"
    } else {
        ""
    };
    let (n, f) = (float(near), float(far));
    Setup {
        modifier: named.then_some("with-planes"),
        command: format!(
            "[project vertices in perspective with a field of view of {{a}} {planes}|apply a perspective projection with a {{d}} field of view {planes}|use a {{d}} perspective camera looking along negative z {planes}|\
                          do a perspective transform with a vertical field of view of {{a}} {planes}]"
        ),
        values: vec![
            vec![format!("{angle} degrees"), format!("{angle}°")],
            words::decimal(near),
            words::decimal(far),
            vec![format!("{angle} degree"), format!("{angle}°")],
        ],
        declarations: String::new(),
        parameters: POSITION.into(),
        body: format!(
            "let focal = 1.0 / tan(radians({}) / 2.0);\nlet depth = {f} * (position.z + {n}) / ({n} - {f});",
            float(f64::from(angle))
        ),
        position: "vec4<f32>(position.xy * focal, depth, -position.z)".into(),
        range: (-2.0, 2.0),
        rule: Box::new(move |_, _, attributes| {
            let [x, y, z] = point(&attributes[0]);
            // The cotangent of half the angle; depth 0 at the near plane and 1 at the far one after the division by w.
            let half = f64::from(angle).to_radians() / 2.0;
            let focal = half.cos() / half.sin();
            let slope = far / (far - near);
            [x * focal, y * focal, slope * (-z - near), -z]
        }),
    }
}

fn orthographic(sampler: &mut Sampler) -> Setup {
    let half = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 10.0]);
    let depth = *sampler.pick(&[10.0, 20.0, 50.0, 100.0]);
    Setup {
        modifier: None,
        command: "[project vertices orthographically from -{a} to {a} and depth 0 to {b}|apply an orthographic projection of half size {a} and depth {b}|use an orthographic camera that sees {a} units to each side and {b} units deep|\
                  do an orthographic transform with extent {a} and far plane {b}]"
            .into(),
        values: vec![vec![half.to_string()], vec![depth.to_string()]],
        declarations: String::new(),
        parameters: POSITION.into(),
        body: String::new(),
        position: format!(
            "vec4<f32>(position.xy / {}, position.z / {}, 1.0)",
            float(half),
            float(depth)
        ),
        range: (-2.0, 2.0),
        rule: Box::new(move |_, _, attributes| {
            let [x, y, z] = point(&attributes[0]);
            [x * half.recip(), y * half.recip(), z * depth.recip(), 1.0]
        }),
    }
}

fn instance_offset(sampler: &mut Sampler) -> Setup {
    let scaled = sampler.chance(0.5);
    let (modifier, command, more, value) = if scaled {
        (
            Some("scaled"),
            "[draw instances with an offset and a scale each|scale each vertex by the instance size and add the instance offset|place instanced geometry by a per-instance offset and size|move and scale vertices by instance attributes]",
            ", @location(2) size: f32",
            "position * size + offset",
        )
    } else {
        (
            None,
            "[draw instances at an offset each|add a per-instance offset to the position|place instanced geometry by an offset attribute|move vertices by an instance attribute|offset each instance by a vec3 attribute]",
            "",
            "position + offset",
        )
    };
    Setup {
        modifier,
        command: command.into(),
        values: vec![],
        declarations: String::new(),
        parameters: format!("{POSITION}, @location(1) offset: vec3<f32>{more}"),
        body: String::new(),
        position: format!("vec4<f32>({value}, 1.0)"),
        range: (-2.0, 2.0),
        rule: Box::new(move |_, _, attributes| {
            let (place, offset) = (point(&attributes[0]), point(&attributes[1]));
            let size = if scaled { attributes[2][0] } else { 1.0 };
            let [x, y, z] = [0, 1, 2].map(|at| offset[at] + size * place[at]);
            [x, y, z, 1.0]
        }),
    }
}

fn instance_matrix(_: &mut Sampler) -> Setup {
    Setup {
        modifier: None,
        command: "[transform each instance by its own matrix from four column attributes|apply a per-instance model matrix given as four vec4 attributes|build the instance matrix from four columns and multiply the position by it|\
                  draw instances with a matrix attribute split in four columns]"
            .into(),
        values: vec![],
        declarations: String::new(),
        parameters: format!("{POSITION}, @location(1) first: vec4<f32>, @location(2) second: vec4<f32>, @location(3) third: vec4<f32>, @location(4) fourth: vec4<f32>"),
        body: "let model = mat4x4<f32>(first, second, third, fourth);".into(),
        position: "model * vec4<f32>(position, 1.0)".into(),
        range: (-2.0, 2.0),
        rule: Box::new(move |_, _, attributes| {
            let [x, y, z] = point(&attributes[0]);
            [0, 1, 2, 3].map(|row| {
                attributes[1][row] * x
                    + attributes[2][row] * y
                    + attributes[3][row] * z
                    + attributes[4][row]
            })
        }),
    }
}

fn billboard(sampler: &mut Sampler) -> Setup {
    let size = *sampler.pick(&[0.05, 0.2, 0.25, 0.3, 0.5]);
    let (size, named) = if sampler.chance(0.4) {
        (0.1, "")
    } else {
        (size, "[of size {a}|with half size {a}]")
    };
    Setup {
        modifier: None,
        command: format!(
            "[make a billboard {named} from a center and a corner attribute|draw billboards {named} that face the viewer, from center and corner attributes|expand a particle at a center to a quad {named} by its corner|\
                          turn points into screen aligned quads {named} with a corner attribute]"
        ),
        values: vec![words::decimal(size)],
        declarations: String::new(),
        parameters: "@location(0) center: vec3<f32>, @location(1) corner: vec2<f32>".into(),
        body: String::new(),
        position: format!(
            "vec4<f32>(center + vec3<f32>(corner * {}, 0.0), 1.0)",
            float(size)
        ),
        range: (-2.0, 2.0),
        rule: Box::new(move |_, _, attributes| {
            let ([x, y, z], corner) = (point(&attributes[0]), &attributes[1]);
            [x + size * corner[0], y + size * corner[1], z, 1.0]
        }),
    }
}

fn morph(sampler: &mut Sampler) -> Setup {
    let (share, command) = match sampler.below(3) {
        0 => (
            0.5,
            "[morph halfway from the position to a target attribute|blend each vertex half way toward its target|place vertices in the middle between position and target]",
        ),
        _ => (
            sampler.decimal(0.1, 0.9, 0.1),
            "[morph {a} of the way from the position to a target attribute|blend each vertex by {a} toward its target position|mix position and target with a weight of {a}|interpolate from position to target by {a}]",
        ),
    };
    let mut ways = words::percent(share);
    ways.extend(words::decimal(share));
    Setup {
        modifier: None,
        command: command.into(),
        values: vec![ways],
        declarations: String::new(),
        parameters: format!("{POSITION}, @location(1) goal: vec3<f32>"),
        body: String::new(),
        position: format!("vec4<f32>(mix(position, goal, {}), 1.0)", float(share)),
        range: (-2.0, 2.0),
        rule: Box::new(move |_, _, attributes| {
            let (from, to) = (point(&attributes[0]), point(&attributes[1]));
            let [x, y, z] = [0, 1, 2].map(|at| from[at] * (1.0 - share) + to[at] * share);
            [x, y, z, 1.0]
        }),
    }
}

fn task(sample: Sample, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let setup = sample(sampler);
    slots.phrase("command", setup.command);
    for (value, name) in setup.values.into_iter().zip(["a", "b", "c", "d"]) {
        slots.value(name, value);
    }
    let passed = vertex_shader::passed(&mut slots, sampler);
    let declarations: Vec<&str> = [setup.declarations.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    Task {
        form: Form::Vertex,
        modifiers: setup
            .modifier
            .into_iter()
            .chain(passed.map(|passed| passed.modifier))
            .collect(),
        phrase: "{command} {output}".into(),
        slots,
        code: vertex_shader::with_attributes(
            &declarations,
            &setup.parameters,
            passed,
            &setup.body,
            &setup.position,
        ),
        check: Check::Positions {
            range: setup.range,
            rule: setup.rule,
        },
    }
}
