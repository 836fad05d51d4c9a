//! Vertex shaders in the one style, and what they pass on.

use crate::code::{GLOBALS, indent, with_time};
use crate::sampler::Sampler;
use crate::wording::Slots;

/// A vertex shader: declarations in front, with those of the time and the resolution where they are used, and statements that end in the value of the position.
pub(super) fn vertex(
    declarations: &[&str],
    parameters: &str,
    outputs: &str,
    body: &str,
    position: &str,
    assignments: &str,
) -> String {
    let (result, end) = if outputs.is_empty() {
        (
            "@builtin(position) vec4<f32>",
            format!("return {position};\n"),
        )
    } else {
        (
            "VertexOutput",
            format!(
                "var out: VertexOutput;\nout.position = {position};\n{assignments}\nreturn out;\n"
            ),
        )
    };
    let body = with_time(&format!("{body}\n{end}"));
    let mut text = String::new();
    let globals = body.contains("globals.").then_some(&GLOBALS);
    for declaration in globals.into_iter().chain(declarations) {
        text.push_str(declaration.trim_end());
        text.push_str("\n\n");
    }
    if !outputs.is_empty() {
        text.push_str(&format!(
            "struct VertexOutput {{\n    @builtin(position) position: vec4<f32>,\n    {}\n}}\n\n",
            outputs.trim()
        ));
    }
    text.push_str(&format!(
        "@vertex\nfn main({parameters}) -> {result} {{\n{}}}\n",
        indent(&body)
    ));
    text
}

/// An attribute that goes through to the fragment shader.
pub(super) struct Passed {
    pub(super) modifier: &'static str,
    phrase: &'static str,
    name: &'static str,
    kind: &'static str,
}

const PASSED: [Passed; 3] = [
    Passed {
        modifier: "with-color",
        phrase: "[and pass the color on|and output the vertex color too|, and hand the color attribute to the fragment shader|\
             and forward the vertex color|\
             , color passed through|\
             plus the color as a varying|\
             , with the color as an output|\
             and keep the color attribute]",
        name: "color",
        kind: "vec3<f32>",
    },
    Passed {
        modifier: "with-uv",
        phrase: "[and pass the uv on|and output the texture coordinates too|, and hand the uv to the fragment shader|\
             and forward the uvs|\
             , uv passed through|\
             plus the texture coordinates as a varying|\
             , with uv as an output|\
             and keep the uv attribute]",
        name: "uv",
        kind: "vec2<f32>",
    },
    Passed {
        modifier: "with-normal",
        phrase: "[and pass the normal on|and output the normal unchanged|, and hand the normal to the fragment shader|\
             and forward the normals|\
             , normal passed through|\
             plus the normal as a varying|\
             , with the normal as an output|\
             and keep the normal attribute]",
        name: "normal",
        kind: "vec3<f32>",
    },
];

/// Now and then something is passed on; the slot `output` says so.
pub(super) fn passed(slots: &mut Slots, sampler: &mut Sampler) -> Option<&'static Passed> {
    let passed = sampler.chance(0.3).then(|| sampler.pick(&PASSED));
    slots.phrase("output", passed.map_or("", |passed| passed.phrase));
    passed
}

/// A vertex shader with attributes, one of which may be passed on.
pub(super) fn with_attributes(
    declarations: &[&str],
    parameters: &str,
    passed: Option<&Passed>,
    body: &str,
    position: &str,
) -> String {
    let Some(Passed { name, kind, .. }) = passed else {
        return vertex(declarations, parameters, "", body, position, "");
    };
    let next = parameters.matches("@location").count();
    vertex(
        declarations,
        &format!("{parameters}, @location({next}) {name}: {kind}"),
        &format!("@location(0) {name}: {kind},"),
        body,
        position,
        &format!("out.{name} = {name};"),
    )
}
