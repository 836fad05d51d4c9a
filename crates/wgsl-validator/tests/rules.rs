//! The rules of the specification that naga does not check, and how many mistakes one run reports.
#![allow(missing_docs)]

use wgsl_validator::{Features, Lints, Options, Report, Severity, Target, validate};

fn browser() -> Options {
    Options {
        target: Target::Browser,
        features: Features::all(),
        lints: Lints::none(),
        ..Options::default()
    }
}

fn judge(source: &str) -> Report {
    validate(source, &browser())
}

#[track_caller]
fn accepted(source: &str) {
    let report = judge(source);
    assert!(report.is_valid(), "{:?}", report.diagnostics);
}

/// Rejected with one error of a code, at the first occurrence of a text.
#[track_caller]
fn rejected(source: &str, code: &str, at: &str) {
    let report = judge(source);
    let errors: Vec<_> = report
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].code, code, "{errors:?}");
    let span = errors[0].span.unwrap();
    assert_eq!(&source[span.start..span.end], at);
}

#[test]
fn a_value_has_less_than_two_gibibytes() {
    accepted("fn f() -> f32 { return array<vec4<f32>, 134217727>()[0].x; }");
    rejected(
        "fn f() -> f32 { return array<vec4<f32>, 134217728>()[0].x; }",
        "wgsl/array-size",
        "array<vec4<f32>, 134217728>()",
    );
}

/// Sections 17.5.16 and 8.9: an error only where both are constant, and no limit for a number of any size.
#[test]
fn what_is_only_wrong_at_run_time_is_no_error() {
    for source in [
        "fn f(r: u32) -> u32 { return extractBits(1u, r, 33u); }",
        "fn f(r: u32) -> u32 { return insertBits(1u, 2u, 33u, r); }",
        "const shifted = 32 >> 100u; const_assert shifted == 0;",
        "const shifted = -32 >> 64u; const_assert shifted == -1;",
    ] {
        accepted(source);
    }
    let both = "fn f() -> u32 { return extractBits(1u, 1u, 32u); }";
    rejected(both, "wgsl/const", "extractBits(1u, 1u, 32u)");
}

#[test]
fn ten_independent_mistakes_give_ten_errors() {
    let source = "\
struct Light { color: vec5<f32> }
const half = frac(2.5);
var<private> lights: array<Light, 4>;
fn a(x: f32) -> f32 { return x + true; }
fn b() { let y: i32 = 1.5; let z = y + 1; }
fn c() -> i32 { if 1 { return 2; } return half; }
fn d( { }
fn e() { let q = ; let r = q * 2; undeclared(r); }
fn g(v: vec2<f32>) -> f32 { return v.z; }
fn h() { for (var i = 0; i < 4; i += 1.5) { } }
fn j() { const k = array(1, 2)[2]; }
";
    let report = judge(source);
    let found: Vec<(usize, &str)> = report
        .diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.span.unwrap().line, diagnostic.code))
        .collect();
    assert_eq!(
        found,
        [
            (1, "wgsl/unknown-identifier"),
            (2, "wgsl/unknown-identifier"),
            (4, "wgsl/type"),
            (5, "wgsl/type"),
            (6, "wgsl/type"),
            (7, "wgsl/syntax"),
            (8, "wgsl/syntax"),
            (8, "wgsl/unknown-identifier"),
            (9, "wgsl/member"),
            (10, "wgsl/type"),
            (11, "wgsl/index"),
        ]
    );
}

#[test]
fn a_missing_semicolon_has_a_fix_and_hides_nothing_after_it() {
    let source = "fn f() {\n    let a = 1\n    let b = a + true;\n}\n";
    let report = judge(source);
    assert_eq!(report.diagnostics.len(), 2, "{:?}", report.diagnostics);
    let fix = report.diagnostics[0].fix.as_ref().unwrap();
    let mut repaired = source.to_owned();
    repaired.replace_range(fix.span.start..fix.span.end, &fix.replacement);
    assert_eq!(judge(&repaired).diagnostics.len(), 1);
}

const TEXTURE: &str = "\
@group(0) @binding(0) var image: texture_2d<f32>;
@group(0) @binding(1) var nearest: sampler;
@group(0) @binding(2) var<uniform> same: f32;
";

#[test]
fn sampling_under_a_condition_that_differs_is_rejected() {
    let shader = |body: &str| {
        format!(
            "{TEXTURE}@fragment fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {{ {body} }}"
        )
    };
    let sample = "textureSample(image, nearest, uv)";
    accepted(&shader(&format!("return {sample};")));
    accepted(&shader(&format!(
        "if same > 0.5 {{ return {sample}; }} return vec4(0.0);"
    )));
    let source = shader(&format!(
        "if uv.x > 0.5 {{ return {sample}; }} return vec4(0.0);"
    ));
    rejected(&source, "wgsl/uniformity", sample);
    // After a return that only some invocations take.
    let source = shader(&format!(
        "if uv.x > 0.5 {{ return vec4(0.0); }} return {sample};"
    ));
    rejected(&source, "wgsl/uniformity", sample);
    // Through a variable that a loop changes.
    let source = shader(&format!(
        "var n = 0.0; loop {{ if n > 1.0 {{ break; }} n = n + uv.x; }} if n > 2.0 {{ return {sample}; }} return vec4(0.0);"
    ));
    rejected(&source, "wgsl/uniformity", sample);
    let filtered = format!(
        "diagnostic(off, derivative_uniformity);\n{}",
        shader(&format!(
            "if uv.x > 0.5 {{ return {sample}; }} return vec4(0.0);"
        ))
    );
    accepted(&filtered);
    let warned = filtered.replace("(off,", "(warning,");
    let report = judge(&warned);
    assert!(report.is_valid());
    assert_eq!(report.diagnostics[0].code, "wgsl/uniformity");
    assert_eq!(report.diagnostics[0].severity, Severity::Warning);
}

#[test]
fn uniformity_is_followed_through_functions_and_pointers() {
    let shader = |body: &str| {
        format!(
            "{TEXTURE}fn put(p: ptr<function, f32>, v: f32) {{ *p = v; }}
fn slope(x: f32) -> f32 {{ return dpdx(x); }}
@fragment fn main(@location(0) x: f32) {{ var v = 0.0; {body} }}"
        )
    };
    accepted(&shader("put(&v, same); if v > 0.5 { _ = slope(x); }"));
    rejected(
        &shader("put(&v, x); if v > 0.5 { _ = slope(x); }"),
        "wgsl/uniformity",
        "slope(x)",
    );
}

#[test]
fn barriers_belong_to_uniform_control_flow() {
    let shader = |condition: &str| {
        format!(
            "@compute @workgroup_size(64) fn main(@builtin(local_invocation_index) i: u32, @builtin(workgroup_id) w: vec3<u32>) {{ if {condition} {{ workgroupBarrier(); }} }}"
        )
    };
    accepted(&shader("w.x > 1u"));
    rejected(&shader("i > 1u"), "wgsl/uniformity", "workgroupBarrier()");
}

#[test]
fn pointers_to_one_variable_must_not_alias_where_one_is_written() {
    let shader = |call: &str| {
        format!(
            "fn add(a: ptr<function, i32>, b: ptr<function, i32>) {{ *a += *b; }} fn main() {{ var x = 1; var y = 2; {call} }}"
        )
    };
    accepted(&shader("add(&x, &y);"));
    rejected(&shader("add(&x, &x);"), "wgsl/alias", "&x");
    rejected(
        &shader("let p = &x; add(&y, p); add(p, &x);"),
        "wgsl/alias",
        "&x",
    );
}

#[test]
fn a_loop_whose_every_path_continues_or_returns_is_valid_but_naga_does_not_take_it() {
    let source = "fn f(c: bool) -> i32 { loop { if c { return 1; } else { continue; } } }";
    accepted(source);
    let wgpu = Options {
        target: Target::Wgpu,
        ..Options::default()
    };
    let report = validate(source, &wgpu);
    assert!(!report.is_valid());
    assert_eq!(report.diagnostics[0].code, "wgsl/naga-unsupported");
}

#[test]
fn a_loop_without_an_end_is_rejected() {
    rejected("fn f() { loop { } }", "wgsl/control-flow", "loop { }");
    accepted("fn f() { loop { break; } }");
    accepted("fn f() { loop { continuing { break if true; } } }");
}

#[test]
fn what_only_browsers_reject_is_a_warning_for_wgpu() {
    let source = "@fragment fn main(@location(0) x: f32) { if x > 0.0 { _ = dpdx(x); } }";
    let report = |target| {
        let options = Options {
            target,
            ..Options::default()
        };
        validate(source, &options)
    };
    assert!(!report(Target::Browser).is_valid());
    assert!(!report(Target::Both).is_valid());
    let wgpu = report(Target::Wgpu);
    assert!(wgpu.is_valid());
    assert_eq!(wgpu.diagnostics[0].severity, Severity::Warning);
}

#[test]
fn each_lint_can_be_turned_off() {
    let source = "\
fn forgotten() {}
var<workgroup> large: array<u32, 4097>;
@compute @workgroup_size(1024)
fn main(@builtin(local_invocation_index) i: u32) {
    let unused = 1;
    let x = f32(i) / 0.0;
    if i >= 0u { _ = x; }
    _ = pow(-1.0, x);
    var last = 0.0;
    last = x;
    large[i] = i;
    return;
    _ = x;
}
";
    let codes = |lints| {
        let options = Options {
            lints,
            ..Options::default()
        };
        let mut codes: Vec<&str> = validate(source, &options)
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code)
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    };
    assert_eq!(
        codes(Lints::all()),
        [
            "wgsl/constant-comparison",
            "wgsl/division-by-zero",
            "wgsl/never-read",
            "wgsl/not-a-number",
            "wgsl/unreachable",
            "wgsl/unused",
            "wgsl/workgroup-size",
            "wgsl/workgroup-storage",
        ]
    );
    assert_eq!(codes(Lints::none()), [""; 0]);
    for &(lint, name) in Lints::NAMES {
        let left = codes(Lints::all().without(lint));
        assert!(!left.contains(&format!("wgsl/{name}").as_str()), "{name}");
        assert_eq!(left.len(), 7, "{name}");
    }
}

#[test]
fn overrides_and_features_are_listed() {
    let source = "enable f16; requires pointer_composite_access; override scale: f32 = 2.0; @id(3) override n: u32;";
    let report = judge(source);
    let overrides: Vec<_> = report
        .overrides
        .iter()
        .map(|o| (o.name.as_str(), o.id, o.type_name.as_str(), o.has_default))
        .collect();
    assert_eq!(
        overrides,
        [("scale", None, "f32", true), ("n", Some(3), "u32", false)]
    );
    assert_eq!(report.features, ["f16", "pointer_composite_access"]);
}

/// A call that needs uniform control flow is judged by a look at the shape of the module where that is enough; these
/// are the shapes where it is not.
#[test]
fn a_collective_call_after_or_under_a_branch_is_rejected_wherever_it_hides() {
    let module = |helper: &str, body: &str| {
        format!(
            "{helper} @fragment fn main(@location(0) x: f32) -> @location(0) vec4f {{ {body} return vec4f(); }}"
        )
    };
    let slope = "fn slope(x: f32) -> f32 { return dpdx(x); }";
    for (helper, body, call) in [
        ("", "if x > 0 { return vec4f(); } _ = dpdx(x);", "dpdx(x)"),
        (
            "",
            "{ { if x > 0 { return vec4f(); } } } { _ = dpdx(x); }",
            "dpdx(x)",
        ),
        (
            "",
            "switch i32(x) { case 1 { return vec4f(); } default {} } _ = dpdx(x);",
            "dpdx(x)",
        ),
        (
            "",
            "while x > 1 { return vec4f(); } _ = dpdx(x);",
            "dpdx(x)",
        ),
        (
            "",
            "_ = dpdx(1.5); let b = x > 0 && dpdx(x) > 0;",
            "dpdx(x)",
        ),
        (slope, "if x > 0 { _ = slope(x); }", "slope(x)"),
        (
            slope,
            "if x > 0 { return vec4f(); } _ = slope(x);",
            "slope(x)",
        ),
    ] {
        let source = module(helper, body);
        let report = judge(&source);
        assert_eq!(
            report.diagnostics.len(),
            1,
            "{source}\n{:?}",
            report.diagnostics
        );
        let found = &report.diagnostics[0];
        let span = found.span.unwrap();
        assert_eq!(
            (found.code, &source[span.start..span.end]),
            ("wgsl/uniformity", call)
        );
    }
    for body in [
        "_ = dpdx(x);",
        "{ _ = dpdx(x); } if x > 0 { return vec4f(); }",
        "for (var i = 0; i < i32(x); i++) { if i > 3 { break; } } _ = slope(x);",
        "return vec4f(slope(x));",
    ] {
        accepted(&module(slope, body));
    }
}

#[test]
fn what_is_chosen_at_run_time_is_concrete() {
    rejected(
        "fn f(b: bool) { let x = select(4294967295, 1, b); }",
        "wgsl/const",
        "4294967295",
    );
    rejected(
        "fn f(b: bool) { let x: u32 = select(3, 1, b); }",
        "wgsl/type",
        "select(3, 1, b)",
    );
    rejected(
        "fn f(i: i32) { let x = array(1, 4294967295)[i]; }",
        "wgsl/const",
        "array(1, 4294967295)",
    );
    rejected(
        "fn f(i: i32) { let x: u32 = vec2(3, 1)[i]; }",
        "wgsl/type",
        "vec2(3, 1)[i]",
    );
    accepted("fn f(b: bool, i: i32) { let x = select(3, 1, b) + vec2(3, 1)[i]; }");
    accepted("const x: u32 = select(3, 4294967295, true); const y: u32 = array(1, 4294967295)[1];");
}

/// Section 9.7 "Statements Behavior Analysis": the way out of a `continuing` block is one only if a path comes to it.
#[test]
fn a_continuing_block_that_no_path_reaches_leaves_nothing() {
    let function = |body: &str| format!("fn f(c: bool) -> i32 {{ loop {{ {body} }} }}");
    for body in [
        "return 1; continuing { break if c; }",
        "if c { return 1; } else { return 2; } continuing { break if c; }",
        "loop { return 1; continuing { break if c; } }",
    ] {
        accepted(&function(body));
        let both = validate(&function(body), &Options::default());
        assert_eq!(both.diagnostics[0].code, "wgsl/naga-unsupported", "{body}");
    }
    for body in [
        "if c { continue; } return 1; continuing { break if c; }",
        "if c { return 1; } continuing { break if c; }",
        "if c { break; } return 1; continuing { }",
    ] {
        rejected(&function(body), "wgsl/return", "f(c: bool) -> i32");
    }
    rejected(
        "fn f() { loop { return; continuing { break if 1; } } }",
        "wgsl/type",
        "1",
    );
}

#[test]
fn a_loop_whose_body_is_run_once_does_not_come_back_to_its_beginning() {
    let shader = |body: &str| format!("@fragment fn main(@location(0) x: f32) {{ {body} }}");
    for body in [
        "loop { _ = dpdx(x); if x > 0 { break; } break; }",
        "loop { _ = dpdx(x); if x > 0 { return; } return; continuing { break if x > 1; } }",
        "if x > 0 { loop { return; continuing { _ = dpdx(x); } } }",
        "if x > 0 { for (var i = 0.0; ; i = dpdx(x)) { return; } }",
        "loop { if x > 0 { break; } else { break; } continuing { break if x > 1; } } _ = dpdx(x);",
    ] {
        accepted(&shader(body));
    }
    for body in [
        "loop { if x > 0 { return; } else { break; } continuing { break if x > 1; } } _ = dpdx(x);",
        "for (var i = 0.0; ; i = x) { if x > 0 { return; } else { break; } } _ = dpdx(x);",
        "loop { loop { if x > 0 { return; } break; } break; } _ = dpdx(x);",
        "while x > 0 { return; } _ = dpdx(x);",
        "loop { _ = dpdx(x); if x > 0 { break; } }",
    ] {
        rejected(&shader(body), "wgsl/uniformity", "dpdx(x)");
    }
}

/// Section 17.2.1: the overload is chosen by what is made of the operand.
#[test]
fn an_abstract_operand_of_bitcast_takes_the_type_that_fits() {
    for constant in [
        "bitcast<i32>(vec2(1, 2)) == 0x40003c00",
        "bitcast<u32>(vec2(1.0, 2.0)) == 0x40003c00",
        "bitcast<f32>(vec2(0, 1)) == 0.0078125",
        "all(bitcast<vec2<u32>>(vec4(1.0, 2.0, 1.0, 2.0)) == vec2(0x40003c00u))",
        "bitcast<f16>(1.0) == 1.0h",
        "bitcast<vec2<f16>>(vec2(1.0, 2.0)).y == 2.0h",
        "bitcast<vec2<f16>>(0x40003c00).y == 2.0h",
        "bitcast<vec4<f16>>(vec2(0x40003c00, 0)).y == 2.0h",
        "bitcast<u32>(4294967295) == 4294967295u",
        "bitcast<u32>(-1) == 4294967295u",
        "bitcast<vec2<u32>>(vec2(4294967295, 1)).x == 4294967295u",
    ] {
        accepted(&format!("enable f16; const_assert {constant};"));
    }
    for (constant, code) in [
        ("bitcast<f32>(vec2(70000, 2))", "wgsl/const"),
        ("bitcast<f16>(70000.0)", "wgsl/const"),
        ("bitcast<i32>(4294967295)", "wgsl/const"),
        ("bitcast<i32>(vec4(1.0))", "wgsl/call"),
        ("bitcast<vec2<i32>>(vec3(1.0))", "wgsl/call"),
    ] {
        let source = format!("enable f16; const made = {constant};");
        rejected(&source, code, constant);
    }
    // Without `enable f16` there are no halves that two numbers could be, whatever the target offers.
    for constant in [
        "bitcast<f32>(vec2(1, 2))",
        "bitcast<u32>(vec2(1.0, 2.0))",
        "bitcast<vec2<i32>>(vec4(1, 2, 3, 4))",
    ] {
        let source = format!("const made = {constant};");
        rejected(&source, "wgsl/call", constant);
        accepted(&format!("enable f16; {source}"));
    }
}

/// Section 13.3.1.1, `frag_depth`, with the language feature `fragment_depth`.
#[test]
fn a_fragment_shader_may_promise_where_its_depth_lies() {
    let shader = |attribute: &str, of: &str| {
        format!("@fragment fn main() -> @builtin({attribute}) {of} {{ return {of}(); }}")
    };
    for attribute in [
        "frag_depth, less",
        "frag_depth, greater,",
        "frag_depth,",
        "frag_depth",
    ] {
        accepted(&shader(attribute, "f32"));
        accepted(&format!(
            "requires fragment_depth; {}",
            shader(attribute, "f32")
        ));
    }
    rejected(&shader("frag_depth, any", "f32"), "wgsl/io", "any");
    rejected(
        "@fragment fn main(@builtin(sample_index, less) x: u32) { }",
        "wgsl/io",
        "less",
    );
    assert!(!judge(&shader("frag_depth, less, greater", "f32")).is_valid());
    let both = validate(&shader("frag_depth, less", "f32"), &Options::default());
    assert_eq!(both.diagnostics[0].code, "wgsl/naga-unsupported");
}

/// Section 7.3 "var Declarations", with the language feature `immediate_address_space`.
#[test]
fn immediate_data_is_constructible_shared_with_the_host_and_without_arrays() {
    for source in [
        "var<immediate> a: f32; @fragment fn main() -> @location(0) vec4f { return vec4f(a); }",
        "requires immediate_address_space; struct S { x: f32 } struct T { s: S, m: mat4x4f }
         var<immediate> a: T; fn f() -> f32 { return a.s.x; }",
        "var<immediate> a: f32; fn g(p: ptr<immediate, f32>) -> f32 { return *p; }
         fn f() { let p = &a; _ = g(p); }",
        "var<immediate> a: f32; @fragment fn main() { if a > 0 { _ = dpdx(1.0); } }",
        "var<immediate> a: f32; var<immediate> b: f32;
         @fragment fn f() { _ = a; } @fragment fn g() { _ = b; }",
        "@group(0) @binding(0) var<storage> immediate: f32; fn f() -> f32 { return immediate; }",
        "enable f16; var<immediate> a: f16;",
    ] {
        accepted(source);
    }
    for (source, code, at) in [
        (
            "var<immediate> a: array<f32, 4>;",
            "wgsl/address-space",
            "a",
        ),
        (
            "struct S { x: array<f32, 4> } var<immediate> a: S;",
            "wgsl/address-space",
            "a",
        ),
        ("var<immediate> a: bool;", "wgsl/address-space", "a"),
        (
            "fn g(p: ptr<immediate, array<f32, 4>>) { }",
            "wgsl/type",
            "array<f32, 4>",
        ),
        ("var<immediate> a: f32 = 1;", "wgsl/type", "1"),
        ("var<immediate, read> a: f32;", "wgsl/type", "read"),
        (
            "@group(0) @binding(0) var<immediate> a: f32;",
            "wgsl/binding",
            "a",
        ),
        (
            "var<immediate> a: f32; fn f() { a = 1; }",
            "wgsl/access",
            "a",
        ),
        (
            "var<immediate> a: f32; var<immediate> b: f32; fn g() -> f32 { return b; }
             @fragment fn main() { _ = a + g(); }",
            "wgsl/entry-point",
            "b",
        ),
    ] {
        rejected(source, code, at);
    }
    let both = validate("var<immediate> a: f32;", &Options::default());
    assert_eq!(both.diagnostics[0].code, "wgsl/naga-unsupported");
}

/// Section 12, `subgroup_size`, with the extension `subgroup_size_control`.
#[test]
fn a_compute_shader_may_choose_the_size_of_its_subgroups() {
    let shader = |size: &str| {
        format!(
            "enable subgroup_size_control; override n: u32; override x: f32;
             @compute @workgroup_size(32) @subgroup_size({size}) fn main() {{ _ = subgroupAdd(1); }}"
        )
    };
    for size in ["32", "1", "256u", "4i", "n * 2"] {
        accepted(&shader(size));
    }
    for size in ["33", "0", "-4", "1.0", "x"] {
        rejected(&shader(size), "wgsl/attribute", size);
    }
    let disabled = shader("32").replace("enable subgroup_size_control;", "enable subgroups;");
    rejected(&disabled, "wgsl/extension", "@subgroup_size(32)");
    rejected(
        "enable subgroup_size_control; @fragment @subgroup_size(4) fn main() { }",
        "wgsl/attribute",
        "@subgroup_size(4)",
    );
}

/// Section 12.1 "align": it holds for every structure that a variable could hold, and browsers ask no further.
#[test]
fn an_alignment_below_that_of_the_type_is_rejected_even_where_nothing_uses_the_structure() {
    let structure = |align: u32, of: &str| {
        format!("struct Inner {{ a: vec4f }} struct S {{ @align({align}) a: {of} }}")
    };
    for (least, of) in [
        (16, "vec4f"),
        (16, "vec3<u32>"),
        (8, "vec2f"),
        (8, "mat2x2f"),
        (4, "f32"),
        (4, "bool"),
        (4, "atomic<u32>"),
        (4, "array<f32, 3>"),
        (16, "array<vec4f>"),
        (16, "Inner"),
    ] {
        accepted(&structure(least, of));
        accepted(&structure(2 * least, of));
        let below = structure(least / 2, of);
        rejected(&below, "wgsl/attribute", &(least / 2).to_string());
    }
}

/// Section 3.7 "Identifiers": those of Unicode 14.0.0.
#[test]
fn names_have_the_characters_of_unicode_14() {
    for name in ["Δέλτα", "réflexion", "𐰓𐰏𐰇", "朝焼け", "गुलाबी", "a·b"]
    {
        accepted(&format!("const {name} = 1;"));
    }
    // Unicode 15.1 added these to identifiers, and Unicode 15 the ideograph.
    for c in ["\u{200C}", "\u{200D}", "\u{30FB}", "\u{FF65}", "\u{31350}"] {
        rejected(&format!("const a{c}b = 1;"), "wgsl/syntax", c);
        let both = format!("const a{c}b = 1; fn f() -> i32 {{ return a{c}b; }}");
        rejected(&both, "wgsl/syntax", c);
    }
    rejected("const \u{31350} = 1;", "wgsl/syntax", "\u{31350}");
}

/// The places of the warnings with a code, as text.
fn warned(source: &str, code: &str) -> Vec<String> {
    let report = validate(source, &Options::default());
    assert!(report.is_valid(), "{:?}", report.diagnostics);
    report
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == code)
        .map(|diagnostic| {
            let span = diagnostic.span.unwrap();
            source[span.start..span.end].to_owned()
        })
        .collect()
}

#[test]
fn a_comparison_of_numbers_is_warned_of_unless_a_name_or_an_assertion_asks_for_it() {
    let in_condition = |condition: &str| {
        let source = format!(
            "const N = 4; override M = 4; fn f(x: i32) {{ var y = 1; if {condition} {{ y = x; }} _ = y; }}"
        );
        warned(&source, "wgsl/constant-comparison")
    };
    for condition in ["1 < 2", "1 == 1", "-1.5 >= 2.0 + 1", "true != false"] {
        assert_eq!(in_condition(condition), [condition]);
    }
    assert_eq!(in_condition("x > 0 && 3 > 2"), ["3 > 2"]);
    for condition in [
        "N > 2",
        "2 < N",
        "M > 2",
        "x < 2",
        "true",
        "1 + 1 == x",
        "max(1, 2) > 1",
    ] {
        assert_eq!(in_condition(condition), [""; 0], "{condition}");
    }
    let assertions = "const_assert 1 < 2; fn f() { const_assert 2 > 1; }";
    assert_eq!(warned(assertions, "wgsl/constant-comparison"), [""; 0]);
}

#[test]
fn a_variable_that_is_only_assigned_is_warned_of() {
    let in_body = |body: &str| {
        let source = format!(
            "struct S {{ a: f32, b: array<i32, 4> }} fn put(p: ptr<function, i32>) {{ *p = 1; }}
             var<private> total: i32;
             fn f(i: i32) -> i32 {{ {body} return i; }} @fragment fn main() {{ _ = f(total); }}"
        );
        warned(&source, "wgsl/never-read")
    };
    for body in [
        "var v = 1; v = i;",
        "var v: i32; v += 1;",
        "var v = i; v++; v--;",
        "var v: S; v.a = 1.0; v.b[i] = 2;",
        "var v: vec4f; v.x = 1; if i > 1 { v.y += 2; }",
        "for (var v = 0; ; v++) { if i > 3 { break; } }",
    ] {
        assert_eq!(in_body(body), ["v"], "{body}");
    }
    for body in [
        "var v = 1; v = v + i;",
        "var v = 1; v = i; _ = v;",
        "var v = 1; let p = &v; *p = 2;",
        "var v = 1; put(&v);",
        "var v = 1; var w = array(1, 2); w[v] = 1; v = 2; _ = w;",
        "var v = 1; v = i; if v > 1 { return 2; }",
        "var _v = 1; _v = i;",
        "var v = i; { var v = 1; _ = v; } _ = v;",
        "total = i;",
        "for (var v = 0; v < 4; v++) { }",
    ] {
        assert_eq!(in_body(body), [""; 0], "{body}");
    }
    // A variable that nothing mentions is unused, and one word is enough.
    assert_eq!(in_body("var v = 1;"), [""; 0]);
}

/// What implementations agree on: sizes in bytes are numbers of 32 bits.
#[test]
fn an_array_or_structure_has_at_most_as_many_bytes_as_32_bits_count() {
    for source in [
        "alias A = array<u32, 1073741823>;",
        "@group(0) @binding(0) var<storage> a: array<vec4f, 268435455>;",
        "struct A { a: array<u32, 1073741820>, b: vec2f }",
    ] {
        accepted(source);
    }
    for (element, count) in [
        ("vec4f", "4294967295"),
        ("vec4f", "268435456"),
        ("u32", "1073741824"),
        ("array<u32, 65536>", "65536"),
    ] {
        rejected(
            &format!("@group(0) @binding(0) var<storage> a: array<{element}, {count}>;"),
            "wgsl/array-size",
            count,
        );
    }
    rejected(
        "struct A { a: array<u32, 1073741823>, b: f32 }",
        "wgsl/too-large",
        "A",
    );
    let help = judge("alias A = array<vec4f, 4294967295>;").diagnostics[0].clone();
    assert_eq!(
        help.message,
        "an array of 4294967295 elements of 16 bytes is larger than 4294967295 bytes"
    );
    assert_eq!(help.help.unwrap(), "it holds at most 268435455 of them");
}

#[test]
fn a_workgroup_size_that_does_not_fit_is_named_with_its_limit() {
    let shader = |sizes: &str| format!("@compute @workgroup_size({sizes}) fn main() {{ }}");
    for sizes in ["2147483647", "4294967295u", "2147483648, 1u"] {
        accepted(&shader(sizes));
    }
    let message = |size: &str| {
        rejected(&shader(size), "wgsl/attribute", size);
        judge(&shader(size)).diagnostics[0].message.clone()
    };
    assert_eq!(message("0"), "a workgroup size is at least 1, not 0");
    assert_eq!(
        message("2147483648"),
        "a workgroup size of type `i32` is at most 2147483647, not 2147483648"
    );
}

#[test]
fn a_float_added_to_an_integer_is_answered_with_what_can_be_written() {
    for source in [
        "fn f() { var i = 1; i += 1.5; }",
        "fn f(v: vec2<i32>) { let w = v * 1.5; }",
        "fn f(i: i32) { let w = 0.5 - i; }",
    ] {
        let report = judge(source);
        assert_eq!(
            report.diagnostics[0].help.as_deref(),
            Some(
                "a number with a point is no `i32`: write a whole number, or make the other side an `f32`"
            ),
            "{source}"
        );
    }
}

#[test]
fn a_language_feature_that_the_target_lacks_is_an_error_where_it_is_used() {
    let uses = [
        (
            Features::FRAGMENT_DEPTH,
            "@fragment fn main() -> @builtin(frag_depth, less) f32 { return 1; }",
        ),
        (Features::IMMEDIATE_ADDRESS_SPACE, "var<immediate> a: f32;"),
        (
            Features::LINEAR_INDEXING,
            "@compute @workgroup_size(1) fn main(@builtin(workgroup_index) i: u32) { }",
        ),
        (
            Features::SUBGROUP_ID,
            "enable subgroups; @compute @workgroup_size(1) fn main(@builtin(subgroup_id) i: u32) { }",
        ),
        (
            Features::TEXTURE_FORMATS_TIER1,
            "@group(0) @binding(0) var image: texture_storage_2d<r8unorm, write>;",
        ),
        (
            Features::READONLY_AND_READWRITE_STORAGE_TEXTURES,
            "@group(0) @binding(0) var image: texture_storage_2d<r32float, read>;",
        ),
        (
            Features::PACKED_4X8_INTEGER_DOT_PRODUCT,
            "fn f() -> u32 { return dot4U8Packed(1, 2); }",
        ),
        (
            Features::POINTER_COMPOSITE_ACCESS,
            "fn f(p: ptr<function, vec2f>) -> f32 { return p.x; }",
        ),
        (
            Features::UNRESTRICTED_POINTER_PARAMETERS,
            "fn f(p: ptr<workgroup, f32>) { }",
        ),
        (
            Features::SWIZZLE_ASSIGNMENT,
            "fn f() { var v: vec3f; v.zx = vec2f(); _ = v; }",
        ),
    ];
    for (feature, source) in uses {
        accepted(source);
        let options = Options {
            features: Features::all().without(feature),
            ..browser()
        };
        let codes: Vec<&str> = validate(source, &options)
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code)
            .collect();
        assert_eq!(codes, ["wgsl/extension"], "{source}");
    }
}

/// The language feature `swizzle_assignment`: a swizzle of several letters is a view of the vector in memory.
#[test]
fn several_components_are_assigned_at_once_where_the_target_has_it() {
    let shader = |body: &str| {
        format!(
            "requires swizzle_assignment; struct S {{ a: vec4f, b: array<vec2u, 2> }} var<private> s: S;
             @group(0) @binding(0) var<uniform> read: vec4f;
             fn f(p: ptr<function, vec4f>, i: u32) {{ var v: vec4f; var u: vec3u; let c = vec4f(); {body} }}"
        )
    };
    for body in [
        "v.xy = vec2f(1, 2);",
        "v.bgr = v.xyz;",
        "v.xy = vec2(1, 2);",
        "v.zw += 1;",
        "v.xy *= mat2x2f();",
        "u.zy <<= vec2u(1);",
        "s.a.wzyx = v;",
        "s.b[i].yx = vec2u(1);",
        "(*p).xy = v.zw;",
        "p.xy = v.zw;",
        "let q = &s.a; q.xw = v.xy;",
        // A part of a view.
        "v.xyz.y = 1;",
        "v.zyx.xy = vec2(1, 2);",
        "v.xxy.x = 1;",
        "v.xyy.xy = vec2(1, 2);",
        "v.xyz[1] = 1;",
        "v.xyz[i] = 1;",
        "v.xx[0] = 1;",
        "u.xyz.y++;",
        "{ var m: mat3x2f; m[1].yx = v.xy; }",
    ] {
        accepted(&shader(body));
    }
    for (body, code, at) in [
        ("v.xx = vec2f();", "wgsl/assignment", "v.xx"),
        ("v.xyx += vec3f();", "wgsl/assignment", "v.xyx"),
        ("v.xyy.yy = vec2f();", "wgsl/assignment", "v.xyy.yy"),
        ("v.xxyy.xy = vec2f();", "wgsl/assignment", "v.xxyy.xy"),
        ("v.rx = vec2f();", "wgsl/member", "rx"),
        ("u.zw = vec2u();", "wgsl/member", "zw"),
        ("v.xy = vec3f();", "wgsl/type", "vec3f()"),
        ("v.xy = 1.0;", "wgsl/type", "1.0"),
        ("v.xy++;", "wgsl/type", "v.xy"),
        ("c.xy = vec2f();", "wgsl/assignment", "c.xy"),
        ("read.xy = vec2f();", "wgsl/access", "read.xy"),
        ("let q = &v.xy;", "wgsl/type", "&v.xy"),
    ] {
        rejected(&shader(body), code, at);
    }
}

#[test]
fn an_assignment_to_a_swizzle_is_valid_but_naga_does_not_take_it() {
    let source = "fn f(a: vec2f) -> vec4f { var v = vec4f(); v.xy = a; return v; }";
    let codes = |features, target| {
        let options = Options {
            features,
            target,
            ..Options::default()
        };
        let diagnostics = validate(source, &options).diagnostics;
        diagnostics.iter().map(|one| one.code).collect::<Vec<_>>()
    };
    let has = Features::default() | Features::SWIZZLE_ASSIGNMENT;
    assert_eq!(codes(has, Target::Browser), [""; 0]);
    assert_eq!(codes(has, Target::Both), ["wgsl/naga-unsupported"]);
    // It is off by default: only some browsers have it.
    assert_eq!(
        codes(Features::default(), Target::Browser),
        ["wgsl/extension"]
    );
    let lacks = has.without(Features::SWIZZLE_ASSIGNMENT);
    assert_eq!(codes(lacks, Target::Browser), ["wgsl/extension"]);
}

/// A write of some components keeps the others, so that what was not uniform stays so.
#[test]
fn an_assignment_to_a_swizzle_keeps_what_is_not_uniform() {
    let shader = |body: &str| {
        format!(
            "@fragment fn main(@location(0) x: vec4f) {{ var v = x; {body} if v.x > 0 {{ _ = dpdx(1.0); }} }}"
        )
    };
    accepted(&shader("v = vec4f();"));
    accepted(&shader("v = vec4f(); v.xy = vec2f();"));
    rejected(&shader("v.xy = vec2f();"), "wgsl/uniformity", "dpdx(1.0)");
    rejected(
        &shader("v = vec4f(); v.yz = x.xy;"),
        "wgsl/uniformity",
        "dpdx(1.0)",
    );
}

#[test]
fn a_pointer_to_what_a_swizzle_writes_must_not_alias() {
    let shader = |argument: &str| {
        format!(
            "fn put(p: ptr<function, vec4f>, q: ptr<function, vec4f>) {{ (*p).xy = (*q).zw; }}
             fn f() {{ var v: vec4f; var w: vec4f; put(&v, &{argument}); }}"
        )
    };
    accepted(&shader("w"));
    rejected(&shader("v"), "wgsl/alias", "&v");
}

#[test]
fn the_language_feature_that_is_not_supported_is_said_to_be_so() {
    rejected("requires buffer_view;", "wgsl/extension", "buffer_view");
    let report = judge("requires buffer_view;");
    assert_eq!(
        report.diagnostics[0].message,
        "this validator does not support the language feature `buffer_view` yet"
    );
}

/// Section 15.2: without the language feature there is one scope of uniformity, the workgroup or draw.
#[test]
fn subgroup_functions_need_control_flow_of_the_whole_workgroup_where_the_scope_of_subgroups_is_missing()
 {
    let shader = |body: &str| {
        format!(
            "enable subgroups; @compute @workgroup_size(64) fn main(
                 @builtin(subgroup_id) id: u32, @builtin(workgroup_id) group: vec3u) {{ {body} }}"
        )
    };
    let without = Options {
        features: Features::all().without(Features::SUBGROUP_UNIFORMITY),
        ..browser()
    };
    for (body, everywhere) in [
        ("_ = subgroupAdd(1u);", true),
        ("if group.x > 1 { _ = subgroupAdd(1u); }", true),
        (
            "@diagnostic(off, subgroup_uniformity) if id > 1 { _ = subgroupAdd(1u); }",
            true,
        ),
        ("if id > 1 { _ = subgroupAdd(1u); }", false),
        ("if subgroupAny(id > 1) { _ = subgroupAdd(1u); }", false),
        ("if subgroupAdd(1u) > 1 { _ = subgroupAdd(1u); }", false),
        ("_ = subgroupShuffleUp(1u, id);", false),
    ] {
        let source = shader(body);
        accepted(&source);
        let diagnostics = validate(&source, &without).diagnostics;
        let codes: Vec<&str> = diagnostics.iter().map(|one| one.code).collect();
        let expected: &[&str] = if everywhere {
            &[]
        } else {
            &["wgsl/uniformity"]
        };
        assert_eq!(codes, expected, "{source}");
    }
}

#[test]
fn a_private_variable_that_is_only_assigned_is_warned_of() {
    let in_module = |declarations: &str, body: &str| {
        let source = format!(
            "{declarations} var<private> kept: i32; fn put(p: ptr<private, vec4f>) {{ (*p).x = 1; }}
             @fragment fn main() -> @location(0) vec4f {{ kept += 1; {body} return vec4f(f32(kept)); }}"
        );
        warned(&source, "wgsl/never-read")
    };
    let v = "var<private> v: vec4f;";
    for body in [
        "v = vec4f();",
        "v.x = 1; v.y += 2;",
        "{ let w = 1.0; v[1] = w; }",
    ] {
        assert_eq!(in_module(v, body), ["v"], "{body}");
    }
    let counter = "var<private> v = 1; fn count() { v++; }";
    assert_eq!(in_module(counter, "count();"), ["v"]);
    for (declarations, body) in [
        (v, "v = vec4f(); _ = v;"),
        (v, "v.x = v.y;"),
        (v, "put(&v);"),
        (v, "let p = &v; *p = vec4f();"),
        // What no entry point uses is unused, and one word is enough.
        (v, ""),
        ("var<private> v: i32; fn count() { v++; }", ""),
        ("var<private> _v: i32;", "_v = 1;"),
        (
            "var<workgroup> v: i32; fn read() -> i32 { v = 1; return v; }",
            "",
        ),
    ] {
        assert_eq!(
            in_module(declarations, body),
            [""; 0],
            "{declarations} {body}"
        );
    }
    // Of a library, everything may be read elsewhere.
    let library = "var<private> v: i32; fn f() { v = 1; }";
    assert_eq!(warned(library, "wgsl/never-read"), [""; 0]);
}

/// WebGPU, section "Limits".
#[test]
fn what_goes_beyond_the_limits_of_every_device_in_a_workgroup_is_warned_of() {
    let of_size = |size: &str| {
        let source = format!("override n = 512; @compute @workgroup_size({size}) fn main() {{ }}");
        warned(&source, "wgsl/workgroup-size")
    };
    for size in ["256", "1, 256", "4, 1, 64", "16, 16", "8, 8, 4", "n"] {
        assert_eq!(of_size(size), [""; 0], "{size}");
    }
    for size in ["257", "1, 257", "1, 1, 65", "16, 17", "8, 8, 5", "32, 32"] {
        assert_eq!(of_size(size), ["main"], "{size}");
    }
    let of_storage = |variables: &str, body: &str| {
        let source = format!(
            "override n = 4096; {variables} fn inner() {{ _ = &b; }}
             @compute @workgroup_size(1) fn main() {{ {body} }}
             @compute @workgroup_size(1) fn second() {{ _ = &b; }}"
        );
        warned(&source, "wgsl/workgroup-storage")
    };
    let fits = "var<workgroup> a: array<u32, 4092>; var<workgroup> b: vec4f;";
    assert_eq!(of_storage(fits, "_ = &a; inner();"), [""; 0]);
    // 12 bytes count as 16.
    let beyond = "var<workgroup> a: array<u32, 4093>; var<workgroup> b: vec3f;";
    assert_eq!(of_storage(beyond, "_ = &a; inner();"), ["main"]);
    assert_eq!(of_storage(beyond, "_ = &a;"), [""; 0]);
    let unknown = "var<workgroup> a: array<u32, n>; var<workgroup> b: f32;";
    assert_eq!(of_storage(unknown, "_ = &a; inner();"), [""; 0]);
    let private = "var<private> a: array<u32, 5000>; var<workgroup> b: f32;";
    assert_eq!(of_storage(private, "_ = &a; inner();"), [""; 0]);
}
