//! What is valid, and what it consists of.
#![allow(missing_docs)]

use wgsl_validator::{Options, SnippetKind, Stage, kind_of, validate, validate_as};

#[track_caller]
fn check(source: &str, kind: SnippetKind, valid: bool) {
    assert_eq!(kind_of(source), kind);
    let report = validate_as(kind, source, &Options::default());
    assert_eq!(report.is_valid(), valid, "{:?}", report.diagnostics);
}

#[test]
fn each_kind_of_text_is_known_and_judged_as_such() {
    check(
        "// sky\n@fragment\nfn main() -> @location(0) vec4<f32> { return vec4<f32>(1.0); }",
        SnippetKind::Module,
        true,
    );
    check(
        "@ /* stage */ compute @workgroup_size(1) fn main() {}",
        SnippetKind::Module,
        true,
    );
    check(
        "const TAU = 6.28;\nfn turn(x: f32) -> f32 { return x * TAU; }",
        SnippetKind::Function,
        true,
    );
    check("struct Light { color: vec5 }", SnippetKind::Function, false);
    check("vec3<f32>(1.0, 0.5, 0.25)", SnippetKind::Expression, true);
    check("-1.0", SnippetKind::Expression, true);
    check("(1 + 2) * 3", SnippetKind::Expression, true);
    check("function_nobody_declared()", SnippetKind::Expression, false);
    check("array(1, 2, 3)[1]", SnippetKind::Expression, true);
    check("", SnippetKind::Function, false);
    check("@vertex", SnippetKind::Module, false);
    check("// @fragment\nfn f() {}", SnippetKind::Function, true);
}

#[test]
fn entry_points_and_bindings_are_listed_in_source_order() {
    let source = "
        struct Globals { resolution: vec2<f32>, time: f32 }
        @group(0) @binding(0) var<uniform> globals: Globals;
        @group(0) @binding(1) var source: texture_2d<f32>;
        @group(0) @binding(2) var source_sampler: sampler;
        @group(1) @binding(0) var<storage> input: array<f32>;
        @vertex fn place(@builtin(vertex_index) i: u32) -> @builtin(position) vec4<f32> {
            return vec4<f32>(f32(i), 0.0, 0.0, 1.0);
        }
        @fragment fn shade(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
            return textureSample(source, source_sampler, uv) * globals.time;
        }
        @compute @workgroup_size(4, 2) fn step() { _ = input[0]; }
    ";
    let report = validate(source, &Options::default());
    assert!(report.is_valid(), "{:?}", report.diagnostics);
    let entry_points: Vec<_> = report
        .entry_points
        .iter()
        .map(|entry| (entry.name.as_str(), entry.stage, entry.workgroup_size))
        .collect();
    assert_eq!(
        entry_points,
        [
            ("place", Stage::Vertex, None),
            ("shade", Stage::Fragment, None),
            ("step", Stage::Compute, Some([4, 2, 1])),
        ]
    );
    let bindings: Vec<_> = report
        .bindings
        .iter()
        .map(|b| {
            (
                b.group,
                b.binding,
                b.name.as_str(),
                b.address_space,
                b.type_name.as_str(),
            )
        })
        .collect();
    assert_eq!(
        bindings,
        [
            (0, 0, "globals", "uniform", "Globals"),
            (0, 1, "source", "handle", "texture_2d<f32>"),
            (0, 2, "source_sampler", "handle", "sampler"),
            (1, 0, "input", "storage, read", "array<f32>"),
        ]
    );
}
