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
pub(super) const POSITION: &str = "@location(0) position: vec3<f32>";

/// Uniform buffers hold numbers that no rule sees. With this range all of them are the same number, and so are the attributes.
const ALL_ALIKE: (f32, f32) = (0.5, 0.5);

pub(super) fn point(attribute: &Buffer) -> [f64; 3] {
    [0, 1, 2].map(|at| attribute[at])
}

fn pass_through(sampler: &mut Sampler) -> Setup {
    let (modifier, command, parameter, value, size) = *sampler.pick(&[
        (
            None,
            "[pass the [vertex|] position through [unchanged|]|output the position [as it is|unchanged]|forward the position attribute|do nothing to the vertices but pass them on|leave the vertices where they are|\
             return the vertex position unmodified|\
             copy the position attribute to the clip position|\
             do no transformation, just output the position|\
             hand vec3 positions straight to the rasterizer|\
             use an identity transform for the vertices|\
             append w = 1 to the position and return it|\
             write a minimal passthrough for vec3 positions|\
             keep the vertices untouched|\
             turn a vec3 position into a vec4 with w = 1|\
             emit the incoming position without changes|\
¶[my vertices are|everything is] already where [they|it] should be. the vec3 position only becomes a vec4 with w = 1|\
¶[in|input]: position: vec3. [out|output]: vec4(position, 1)|\
¶[what is the|I need the] simplest vertex shader there is: position in, [the same|the same position] out|\
¶I just want to see my 3D vertices, no camera, no matrix. output them as they are|\
¶the vertex stage must not change anything, just hand on the vec3 position|\
¶hello triangle: the position attribute goes straight to the output|\
¶nothing to do here, take the position and return it as clip position]",
            "vec3<f32>",
            "vec4<f32>(position, 1.0)",
            3,
        ),
        (
            Some("two-dimensional"),
            "[pass a 2D position through [unchanged|]|output two-dimensional positions as they are|forward a vec2 position attribute|pass flat 2D vertices on unchanged|\
             copy a 2D position attribute to the output|\
             return xy positions with z = 0 and w = 1|\
             turn vec2 positions into vec4 with z 0 and w 1|\
             do no transformation on 2D vertices|\
             hand vec2 positions straight to the rasterizer|\
             write a minimal passthrough for 2D positions|\
             keep two-dimensional vertices untouched|\
             append 0 and 1 to a vec2 position and return it|\
¶my positions have only x and y. they are already right, so z becomes 0 and w becomes 1|\
¶[in|input]: position: vec2. [out|output]: vec4(position, 0, 1)|\
¶[what is the|I need the] simplest vertex shader for 2D: a vec2 position in, the same place out|\
¶I have a full screen triangle with vec2 positions. output them as they are|\
¶flat geometry, x and y only. the vertex stage must not change anything|\
¶2D hello triangle: the vec2 attribute goes straight to the output]",
            "vec2<f32>",
            "vec4<f32>(position, 0.0, 1.0)",
            2,
        ),
        (
            Some("homogeneous"),
            "[pass a vec4 position through [unchanged|]|output homogeneous positions as they are|forward a vec4 position attribute|pass clip space positions on unchanged|\
             return a vec4 position attribute untouched|\
             copy a vec4 position to the output|\
             hand clip space vertices straight to the rasterizer|\
             write a minimal passthrough for vec4 positions|\
             do no transformation on homogeneous positions|\
             write the vec4 attribute to the builtin position|\
             leave clip space vertices alone|\
             output ready-made vec4 positions|\
¶my positions are vec4 and already in clip space. return them as they are|\
¶[in|input]: position: vec4. [out|output]: position|\
¶[what is the|I need the] simplest vertex shader for vec4 positions: in and out [the same|unchanged]|\
¶the cpu has done all the math. the vec4 attribute only has to come out again|\
¶x, y, z and w come in as one attribute and go out untouched|\
¶homogeneous vertices, nothing to multiply, just the vec4 position as the output]",
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
             use one uniform mat4x4 to transform {which} vertices|\
             apply a mat4 uniform to {which} vertices|\
             multiply every {which} vertex by a mat4x4 from a uniform buffer|\
             compute matrix times position for {which} vertices, the matrix a uniform|\
             use a transform uniform on {which} positions|\
             left-multiply {which} vertex positions by a uniform mat4|\
             send {which} vertices through a uniform matrix|\
             transform {which} geometry with a mat4x4 uniform|\
             read a 4x4 matrix uniform and apply it to {which} positions|\
             put {which} vertices through one transform from a uniform buffer|\
¶I have {which} vertices and one mat4x4 in a uniform. [multiply them|each position is multiplied by it]|\
¶[in|input]: {which} position. uniform: mat4x4. [out|output]: matrix * position|\
¶the cpu sends one 4x4 matrix per frame. {which} positions should [go through|be multiplied by] it|\
¶clip = M * p, with M from a uniform buffer and {which} vertices|\
¶how do I get my own matrix into the vertex shader? one uniform, it transforms {which} positions|\
¶my engine gives me a single transform matrix as a uniform. apply it to {which} vertices|\
¶one matrix for everything, in a uniform buffer: {which} position times that]"
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
            "[transform vertices by model, view and projection matrices|apply the model view projection transform from a uniform|do the usual MVP transform with three matrices in one uniform|go from model space to clip space with model, view and projection|\
             multiply positions by the model, view and projection matrices|\
             compute projection * view * model * position|\
             run vertices through model, view and projection|\
             do mvp with separate model, view and projection matrices|\
             take vertices from local space to clip space by model, view and projection|\
             use a uniform struct of model, view and projection|\
             chain model, view and projection matrices on the position|\
             apply the M, V and P matrices to the vertices|\
             transform object vertices by P * V * M|\
¶I have three matrices in a uniform, model, view and projection. the position goes through all of them|\
¶[in|input]: position. uniform: model, view, projection. [out|output]: projection * view * model * position|\
¶from object to world with the model matrix, then to the camera with view, then projection. all are uniforms|\
¶the usual 3D vertex shader, mvp, but with three separate matrices in one uniform struct|\
¶how do I use model, view and projection in a vertex shader? they come in one uniform|\
¶clip = P V M p|\
¶my object has its own model matrix, and the camera has view and projection. all three in one buffer, multiply]",
            "struct Transforms {\n    model: mat4x4<f32>,\n    view: mat4x4<f32>,\n    projection: mat4x4<f32>,\n}\n\n@group(0) @binding(0) var<uniform> transforms: Transforms;\n",
            "transforms.projection * transforms.view * transforms.model * vec4<f32>(position, 1.0)",
        )
    } else {
        (
            None,
            "[transform vertices by the view and projection matrices of a camera|apply a camera uniform with view and projection|use a camera with view and projection matrices in one uniform|go from world space to clip space with a view and a projection matrix|\
             multiply world positions by view and then projection|\
             compute projection * view * position|\
             run vertices through a view and a projection matrix|\
             do the camera transform with view and projection, no model matrix|\
             use a camera struct of view and projection on the vertices|\
             take world positions to clip space by view and projection|\
             apply the V and P matrices to the vertices|\
             see world space vertices through a camera uniform|\
             transform world vertices by P * V|\
¶I have a camera with a view and a projection matrix in a uniform. the positions are in world space already|\
¶[in|input]: position. uniform: view, projection. [out|output]: projection * view * position|\
¶first the view matrix, then the projection. both come from one camera uniform, there is no model matrix|\
¶my level never moves, so no model matrix. just the view and projection of the camera|\
¶how do I look at my vertices through a camera? its view and projection matrices are in a uniform|\
¶clip = P V p|\
¶camera struct: view, projection. multiply the world position with both]",
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
        "[, near {b} and far {c}|with the near plane at {b} and the far plane at {c}|, znear {b}, zfar {c}|, clipping from {b} to {c}|, near = {b}, far = {c}]"
    } else {
        ""
    };
    let (n, f) = (float(near), float(far));
    Setup {
        modifier: named.then_some("with-planes"),
        command: format!(
            "[project vertices in perspective with a field of view of {{a}} {planes}|apply a perspective projection with a {{d}} field of view {planes}|use a {{d}} perspective camera looking along negative z {planes}|\
                          do a perspective transform with a vertical field of view of {{a}} {planes}|\
             project vertices with a fov of {{a}} {planes}|\
             apply perspective with a {{d}} fov {planes}|\
             use a pinhole camera with a field of view of {{a}} {planes}|\
             multiply by a perspective projection, fovy {{a}} {planes}|\
             set up a perspective camera with a vertical fov of {{a}} {planes}|\
             make far vertices smaller with a {{d}} perspective {planes}|\
             project 3D positions in perspective, fov {{a}} {planes}|\
             give the scene a {{d}} perspective view {planes}|\
             compute the clip position for a {{d}} field of view {planes}|\
             apply a perspective matrix with fov = {{a}} {planes}|\
¶everything looks flat. I want far things smaller, a perspective with a field of view of {{a}} {planes}|\
¶[in|input]: position, in front of the camera at negative z. [out|output]: perspective projection, fov {{a}} {planes}|\
¶no matrix uniform, the projection should be computed in the shader. field of view {{a}} {planes}|\
¶my camera sits at the origin and looks along -z. it sees {{a}} from bottom to top {planes}|\
¶how do I write a perspective without a matrix library? fovy {{a}} {planes}|\
¶like gluPerspective, but in the vertex shader, fov {{a}} {planes}|\
¶3D points come in, camera space. project them with a {{d}} lens {planes}]"
        ),
        values: vec![
            vec![
                format!("{angle} degrees"),
                format!("{angle}°"),
                format!("{angle} deg"),
            ],
            words::decimal(near),
            words::decimal(far),
            vec![
                format!("{angle} degree"),
                format!("{angle}°"),
                format!("{angle}-degree"),
            ],
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
                  do an orthographic transform with extent {a} and far plane {b}|\
             use an ortho projection with x and y from -{a} to {a} and z to {b}|\
             project vertices in parallel, half size {a}, depth {b}|\
             apply a parallel projection of extent {a} and depth {b}|\
             set up an ortho camera, half extent {a}, far {b}|\
             map x and y from -{a} to {a} and z from 0 to {b} to clip space|\
             divide x and y of the vertices by {a} and z by {b}|\
             view the scene without perspective, {a} units to each side, {b} deep|\
             apply ortho(-{a}, {a}, -{a}, {a}, 0, {b})|\
             fit an orthographic box of half size {a} and depth {b}|\
¶I don't want perspective, everything should keep its size. orthographic, {a} units to each side and {b} deep|\
¶[in|input]: position. [out|output]: (x / {a}, y / {a}, z / {b}), orthographic|\
¶what is inside of -{a} to {a} in x and y and 0 to {b} in z should be visible. no perspective|\
¶like in a strategy game: ortho camera, half size {a}, far plane {b}|\
¶how do I write an orthographic projection without a matrix? extent {a}, depth {b}|\
¶a box of half width {a} and depth {b} is all the camera sees, with parallel rays]"
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
            "[draw instances with an offset and a scale each|scale each vertex by the instance size and add the instance offset|place instanced geometry by a per-instance offset and size|move and scale vertices by instance attributes|\
             translate and scale every instance by its attributes|\
             scale each copy by its size and shift it by its offset|\
             draw many copies, each with its own size and offset|\
             use instancing with an offset and a size per instance|\
             compute position * size + offset per instance|\
             resize each instance and move it to its offset|\
             position instances with a per-instance scale and offset|\
             give each instance its own scale and place|\
             apply the instance size, then the instance offset|\
¶one mesh, many copies. each copy has a size and an offset as attributes: position * size + offset|\
¶[in|input]: position, offset and size per instance. [out|output]: scaled first, then moved|\
¶I draw a forest with instancing. every tree has its own place and its own size, both are instance attributes|\
¶the instances come with a vec3 offset and a float size. scale by one, move by the other|\
¶how do I draw many copies of different size at different places? they have offset and size attributes|\
¶take the position, make it as big as the instance says, and put it where the instance says]",
            ", @location(2) size: f32",
            "position * size + offset",
        )
    } else {
        (
            None,
            "[draw instances at an offset each|add a per-instance offset to the position|place instanced geometry by an offset attribute|move vertices by an instance attribute|offset each instance by a vec3 attribute|\
             translate every instance by its own vec3|\
             shift each copy by its instance offset|\
             draw many copies, each moved by its own offset|\
             use instancing with an offset per instance|\
             compute position + offset with a per-instance offset|\
             position instances with a per-instance translation|\
             add the instance position to the vertex position|\
             move each instance to its own place|\
             place copies of a mesh at instance offsets|\
¶one mesh, many copies. each copy has an offset attribute: position + offset|\
¶[in|input]: position, offset per instance. [out|output]: their sum|\
¶I draw a crowd with instancing. every instance has its own place in a vec3 attribute, nothing else|\
¶the instances come with a vec3 offset. add it to the vertex position, no scaling|\
¶how do I draw many copies at different places? each has an offset attribute|\
¶take the position and put it where the instance offset says]",
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
                  draw instances with a matrix attribute split in four columns|\
             use instancing with a model matrix in four vec4 attributes|\
             assemble a mat4x4 from four instance columns and apply it|\
             read a per-instance transform from four vec4 vertex inputs|\
             multiply each vertex by its instance matrix, four vec4 attributes|\
             give each instance its own mat4 through four attribute columns|\
             draw copies of a mesh, each with a 4x4 matrix in four attributes|\
             rebuild the instance model matrix from 4 columns|\
             apply a 4x4 instance matrix that comes as four vec4 columns|\
             put four vec4 instance attributes together to a matrix for the vertex|\
¶a mat4x4 can not be an attribute, so my instances have four vec4 columns. make the matrix from them and multiply the position|\
¶[in|input]: position, four vec4 columns per instance. [out|output]: mat4x4(columns) * position|\
¶one mesh, many copies, and each copy has its whole model matrix in four vec4 attributes|\
¶how do I use a matrix per instance? it comes as four attributes of four floats, the columns|\
¶model = mat4x4(c0, c1, c2, c3) from instance attributes, output model * position|\
¶every instance brings four vec4. together they are its transform, apply it to the vertex]"
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
        (
            size,
            "[of size {a}|with half size {a}|with size {a}|scaled by {a}]",
        )
    };
    Setup {
        modifier: None,
        command: format!(
            "[make a billboard {named} from a center and a corner attribute|draw billboards {named} that face the viewer, from center and corner attributes|expand a particle at a center to a quad {named} by its corner|\
                          turn points into screen aligned quads {named} with a corner attribute|\
             draw sprites {named} facing the camera, with center and corner attributes|\
             make camera facing quads {named} by adding the corner to the center|\
             build a particle sprite {named} from center and corner|\
             offset the center by the corner for a billboard {named}|\
             put a flat sprite {named} at each center by its corners|\
             spread the corners of a sprite {named} around its center|\
             expand point sprites {named} from center plus corner|\
             make particles into quads {named} from center and corner inputs|\
             render particles as screen facing squares {named}, center plus corner|\
¶I have particles, each with a center, and every vertex knows its corner. make them flat sprites {named} that face the screen|\
¶[in|input]: center: vec3, corner: vec2. [out|output]: billboard {named}, center + corner|\
¶the corner is added to the center in x and y, so that the quad {named} always faces the viewer|\
¶how do I draw little squares {named} at points? each vertex has a center and a corner attribute|\
¶smoke needs billboards {named}. center and corner come as attributes|\
¶a point becomes a quad {named}: take its center and go to the corner, x and y only]"
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
            "[morph halfway from the position to a target attribute|blend each vertex half way toward its target|place vertices in the middle between position and target|\
             average the position and the target attribute|\
             mix position and target fifty-fifty|\
             take the midpoint of position and target|\
             apply a morph target at half strength|\
             move each vertex half of the way to its target|\
             use equal weights for position and target|\
             compute mix(position, target, 0.5)|\
             deform the mesh halfway to a target shape|\
¶each vertex has two places, a position and a target. show it exactly in the middle|\
¶[in|input]: position, target. [out|output]: (position + target) / 2|\
¶I have a neutral face and a smiling one as attributes. show the one halfway between|\
¶how do I blend two shapes of a mesh, half and half? the second one is a target attribute|\
¶morph target, weight 0.5|\
¶go half of the way from the position to the target position]",
        ),
        _ => (
            sampler.decimal(0.1, 0.9, 0.1),
            "[morph {a} of the way from the position to a target attribute|blend each vertex by {a} toward its target position|mix position and target with a weight of {a}|interpolate from position to target by {a}|\
             lerp position and target by {a}|\
             apply a morph target with weight {a}|\
             apply a blend shape of strength {a}|\
             tween vertices {a} of the way to a target attribute|\
             compute mix(position, target, {a})|\
             move each vertex {a} of the way to its target|\
             deform the mesh toward a target shape with weight {a}|\
             use a shape key with influence {a}|\
             blend position into target, t = {a}|\
             shift vertices toward their targets by a share of {a}|\
¶each vertex has two places, a position and a target. move it {a} of the way to the target|\
¶[in|input]: position, target. [out|output]: mix(position, target, {a})|\
¶I have a neutral face and a smiling one as attributes. blend toward the second by {a}|\
¶how do I blend two shapes of a mesh? the second one is a target attribute, its weight is {a}|\
¶morph target, weight {a}|\
¶position + {a} * (target - position), with target as a second attribute]",
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
