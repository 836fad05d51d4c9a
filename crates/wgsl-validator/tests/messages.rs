#![allow(missing_docs)]
//! What a writer of shaders is told about typical mistakes, to the letter.

use wgsl_validator::{
    Capabilities, Options, Severity, render_human, to_sarif, validate, validate_expression,
};

/// Validates a module and compares all that is printed about it.
#[track_caller]
fn check(source: &str, expected: &str) {
    let report = validate(source, &Options::default());
    let text = render_human(&report, source, "a.wgsl", false);
    assert_eq!(text, expected.trim_start_matches('\n'));
}

#[track_caller]
fn check_expression(source: &str, expected: &str) {
    let report = validate_expression(source, &Options::default());
    let text = render_human(&report, source, "input", false);
    assert_eq!(text, expected.trim_start_matches('\n'));
}
#[test]
fn a_missing_semicolon() {
    check(
        "\
@fragment
fn main() -> @location(0) vec4<f32> {
    return vec4<f32>(1.0, 0.0, 0.0, 1.0)
}
",
        "
error[wgsl/syntax]: expected `;`, found `}`
 --> a.wgsl:4:1
  |
4 | }
  | ^ expected `;`
",
    );
}

#[test]
fn an_assignment_to_a_let() {
    check(
        "\
fn f() -> f32 {
    let x = 1.0;
    x = 2.0;
    return x;
}
",
        "
error[wgsl/assignment]: invalid left-hand side of assignment
 --> a.wgsl:3:5
  |
2 |     let x = 1.0;
  |         - this is an immutable binding
3 |     x = 2.0;
  |     ^ cannot assign to this expression
  = help: consider declaring `x` with `var` instead of `let`
",
    );
}

#[test]
fn a_result_of_the_wrong_type() {
    check(
        "\
fn f() -> f32 {
    return true;
}
",
        "
error[wgsl/return]: function `f`: `return` gives a value of type `bool`, but the result is declared as `f32`
 --> a.wgsl:2:12
  |
2 |     return true;
  |            ^^^^ this expression
  = help: make the value and the type after `->` agree
",
    );
}

#[test]
fn a_path_without_return() {
    check(
        "\
fn f(x: f32) -> f32 {
    if x > 0.0 {
        return x;
    }
}
",
        "
error[wgsl/return]: function `f`: not every path returns a value, but the result is declared as `f32`
 --> a.wgsl:1:4
  |
1 | fn f(x: f32) -> f32 {
  |    ^^^^^^^^^^^^^^^^ this function
  = help: end each path with `return` and a value
",
    );
}

#[test]
fn a_sum_of_different_vectors() {
    check(
        "\
fn f(a: vec3<f32>, b: f32) -> vec3<f32> {
    return a + vec2<f32>(b, b);
}
",
        "
error[wgsl/type]: `+` does not combine `vec3<f32>` and `vec2<f32>`
 --> a.wgsl:2:12
  |
2 |     return a + vec2<f32>(b, b);
  |            ^^^^^^^^^^^^^^^^^^^ this expression
",
    );
}

#[test]
fn a_product_of_float_and_integer() {
    check(
        "\
fn f(x: f32, y: i32) -> f32 {
    return x * y;
}
",
        "
error[wgsl/type]: `*` does not combine `f32` and `i32`
 --> a.wgsl:2:12
  |
2 |     return x * y;
  |            ^^^^^ this expression
  = help: WGSL converts no numbers by itself: write `f32(…)`
",
    );
}

#[test]
fn a_misspelt_function() {
    check(
        "\
fn f() -> f32 {
    return smoothstp(0.0, 1.0, 0.5);
}
",
        "
error[wgsl/unknown-identifier]: no definition in scope for identifier: `smoothstp`
 --> a.wgsl:2:12
  |
2 |     return smoothstp(0.0, 1.0, 0.5);
  |            ^^^^^^^^^ unknown identifier
  = help: did you mean `smoothstep`?
",
    );
}

#[test]
fn a_name_of_another_language() {
    check(
        "\
fn f(x: f32) -> f32 {
    return lerp(0.0, x, 0.5);
}
",
        "
error[wgsl/unknown-identifier]: no definition in scope for identifier: `lerp`
 --> a.wgsl:2:12
  |
2 |     return lerp(0.0, x, 0.5);
  |            ^^^^ unknown identifier
  = help: WGSL calls it `mix`
",
    );
}

#[test]
fn a_vertex_shader_without_position() {
    check(
        "\
@vertex
fn main() -> @location(0) vec4<f32> {
    return vec4<f32>(0.0);
}
",
        "
error[wgsl/entry-point]: the vertex entry point `main` does not return `@builtin(position)`
 --> a.wgsl:2:4
  |
2 | fn main() -> @location(0) vec4<f32> {
  |    ^^^^ this function
  = help: return a `vec4<f32>` with `@builtin(position)`
",
    );
}

#[test]
fn a_compute_shader_without_workgroup_size() {
    check(
        "\
@compute
fn main() {
}
",
        "
error[wgsl/entry-point]: the compute entry point `main` needs a workgroup size
 --> a.wgsl:2:4
  |
2 | fn main() {
  |    ^^^^ this function
  = help: write `@workgroup_size(64)` before `fn`
",
    );
}

#[test]
fn a_uniform_without_binding() {
    check(
        "var<uniform> time: f32;\n",
        "
error[wgsl/binding]: the variable `time` needs `@group` and `@binding`
 --> a.wgsl:1:14
  |
1 | var<uniform> time: f32;
  |              ^^^^ this variable
  = help: write `@group(0) @binding(0)`, with numbers of its own, before `var`
",
    );
}

#[test]
fn a_binding_used_twice() {
    check(
        "\
@group(0) @binding(0) var image: texture_2d<f32>;
@group(0) @binding(0) var nearest: sampler;
@fragment
fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
    return textureSample(image, nearest, uv);
}
",
        "
error[wgsl/binding]: `nearest` and `image` share group 0, binding 0, and `main` uses both
 --> a.wgsl:2:27
  |
1 | @group(0) @binding(0) var image: texture_2d<f32>;
  |                           ----- and this one
2 | @group(0) @binding(0) var nearest: sampler;
  |                           ^^^^^^^ this variable
  = help: give each its own `@binding`
",
    );
}

#[test]
fn an_argument_without_location() {
    check(
        "\
@fragment
fn main(x: f32) -> @location(0) vec4<f32> {
    return vec4<f32>(x);
}
",
        "
error[wgsl/io]: this input of an entry point needs `@location` or `@builtin`
 --> a.wgsl:2:9
  |
2 | fn main(x: f32) -> @location(0) vec4<f32> {
  |         ^^^^^^ this input
  = help: write `@location(0)`, with a number of its own, before it
",
    );
}

#[test]
fn a_misspelt_member() {
    check(
        "\
struct Light {
    color: vec3<f32>,
}
fn f(light: Light) -> vec3<f32> {
    return light.colour;
}
",
        "
error[wgsl/member]: `Light` has no member `colour`
 --> a.wgsl:5:18
  |
5 |     return light.colour;
  |                  ^^^^^^ unknown member
  = help: did you mean `color`?
",
    );
}

#[test]
fn a_condition_that_is_a_number() {
    check(
        "\
fn f(x: i32) -> i32 {
    if x {
        return 1;
    }
    return 0;
}
",
        "
error[wgsl/type]: the condition of `if` is a `bool`, not `i32`
 --> a.wgsl:2:8
  |
2 |     if x {
  |        ^ this condition
  = help: compare it, such as with `!= 0`
",
    );
}

#[test]
fn an_argument_of_the_wrong_type() {
    check(
        "\
fn f() -> vec3<f32> {
    return cross(vec2(0.0, 1.0), vec2(1.0, 0.0));
}
",
        "
error[wgsl/call]: `cross` does not take (vec2<abstract float>, vec2<abstract float>)
 --> a.wgsl:2:12
  |
2 |     return cross(vec2(0.0, 1.0), vec2(1.0, 0.0));
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this call
",
    );
}

#[test]
fn a_redefinition() {
    check(
        "\
fn f() {
    let a = 1;
    let a = 2;
}
",
        "
error[wgsl/redefinition]: `a` is declared twice in this scope
 --> a.wgsl:3:9
  |
2 |     let a = 1;
  |         - `a` is declared here first
3 |     let a = 2;
  |         ^ declared again here
  = help: rename one of them
",
    );
}

#[test]
fn recursion() {
    check(
        "\
fn f() {
    g();
}
fn g() {
    f();
}
",
        "
error[wgsl/recursion]: the function `f` calls itself through other functions
 --> a.wgsl:5:5
  |
1 | fn f() {
  |    - `f` is part of it
...
4 | fn g() {
  |    - `g` is part of it
5 |     f();
  |     ^ the circle closes here
  = help: WGSL has no recursion: use a loop
",
    );
}

#[test]
fn a_brace_that_is_never_closed() {
    check(
        "\
fn f(x: f32) -> f32 {
    if x > 0.0 {
    return x;
}
",
        "
error[wgsl/syntax]: the `{` is never closed
 --> a.wgsl:1:21
  |
1 | fn f(x: f32) -> f32 {
  |                     ^ this bracket
  = help: add `}`
",
    );
}

#[test]
fn an_assignment_to_a_swizzle() {
    check(
        "\
fn f(v: vec4<f32>) {
    var w = v;
    w.xy = vec2(1.0);
}
",
        "
error[wgsl/extension]: an assignment to a swizzle needs the language feature `swizzle_assignment`
 --> a.wgsl:3:5
  |
3 |     w.xy = vec2(1.0);
  |     ^^^^ these are several components
  = help: assign component by component, or to the whole vector; if your devices have the feature, allow it with `--feature`
",
    );
}

#[test]
fn a_division_by_zero() {
    check(
        "const x = 1 / 0;\n",
        "
error[wgsl/const]: this constant cannot be computed: a division by zero
 --> a.wgsl:1:11
  |
1 | const x = 1 / 0;
  |           ^^^^^ computed before the shader runs
",
    );
}

#[test]
fn an_index_out_of_bounds() {
    check(
        "\
fn f(a: array<f32, 4>) -> f32 {
    return a[9];
}
",
        "
error[wgsl/index]: the index 9 is out of bounds: there are 4 elements
 --> a.wgsl:2:14
  |
2 |     return a[9];
  |              ^ this index
",
    );
}

#[test]
fn a_switch_without_default() {
    check(
        "\
fn f() {
    switch 1 {
        case 0: {}
    }
}
",
        "
error[wgsl/switch]: the `switch` has no `default` clause
 --> a.wgsl:2:5
  |
2 |     switch 1 {
  |     ^^^^^^^^^^ this statement
  = help: add `default: {}`
",
    );
}

#[test]
fn a_workgroup_larger_than_guaranteed() {
    check(
        "\
@compute @workgroup_size(1024)
fn main() {
}
",
        "
warning[wgsl/workgroup-size]: `main` has workgroups of 1024 × 1 × 1 invocations, more than WebGPU guarantees
 --> a.wgsl:2:4
  |
2 | fn main() {
  |    ^^^^ this entry point
  = help: every device allows 256 × 256 × 64 and 256 invocations in all
",
    );
}

#[test]
fn a_module_of_comments() {
    check(
        "\
// nothing
/* at /* all */ */
",
        "
warning[wgsl/empty]: the module declares nothing
 --> a.wgsl:1:1
  = help: write at least one declaration, such as `fn` or `const`
",
    );
}

#[test]
fn tabs_and_wide_characters_before_the_place() {
    check(
        "\
fn f() {
\tlet a = /* 世界 é */ missing_name;
}
",
        "
error[wgsl/unknown-identifier]: no definition in scope for identifier: `missing_name`
 --> a.wgsl:2:21
  |
2 |     let a = /* 世界 é */ missing_name;
  |                          ^^^^^^^^^^^^ unknown identifier
",
    );
}

#[test]
fn control_characters_in_the_source() {
    check(
        "\
fn f() { let a = \x1b[31m; // \u{202e}
}
",
        "
error[wgsl/syntax]: expected an expression, found `\\u{1b}`
 --> a.wgsl:1:18
  |
1 | fn f() { let a = \\u{1b}[31m; // \\u{202e}
  |                  ^^^^^^ expected an expression
",
    );
}

#[test]
fn an_expression_in_the_place_of_a_module() {
    check(
        "\
// the arc tangent of one
atan(1.0)
",
        "
error[wgsl/syntax]: expected a declaration, found `atan`
 --> a.wgsl:2:1
  |
2 | atan(1.0)
  | ^^^^ expected a declaration
  = help: a module is made of declarations; an expression stands within one, such as `const value = 1 + 2;`, and a statement within a function
",
    );
}

#[test]
fn an_expression_cut_short() {
    check_expression(
        "1.0 +",
        "
error[wgsl/syntax]: expected an expression, found `)`
 --> input:1:6
  |
1 | 1.0 +
  |      ^ expected an expression
",
    );
}

#[test]
fn an_open_bracket_in_an_expression() {
    check_expression(
        "vec3<f32>(1.0",
        "
error[wgsl/unbalanced]: `(` is never closed
 --> input:1:10
  |
1 | vec3<f32>(1.0
  |          ^ opened here
",
    );
}

#[test]
fn a_statement_instead_of_an_expression() {
    check_expression(
        "1; } fn g() {",
        "
error[wgsl/unbalanced]: `}` closes nothing
 --> input:1:4
  |
1 | 1; } fn g() {
  |    ^ nothing is open here
",
    );
}

#[test]
fn brackets_that_close_the_wrapper() {
    check_expression(
        "1) + (2",
        "
error[wgsl/unbalanced]: `)` closes nothing
 --> input:1:2
  |
1 | 1) + (2
  |  ^ nothing is open here
",
    );
}

#[test]
fn a_comment_that_hides_the_rest() {
    check_expression(
        "1.0 /* to be continued",
        "
error[wgsl/unbalanced]: the comment is never ended
 --> input:1:5
  |
1 | 1.0 /* to be continued
  |     ^^ started here
  = help: end it with `*/`; comments nest in WGSL
",
    );
}

#[test]
fn a_list_instead_of_an_expression() {
    check_expression(
        "1, 2",
        "
error[wgsl/syntax]: expected `)`, found `,`
 --> input:1:2
  |
1 | 1, 2
  |  ^ expected `)`
",
    );
}

#[test]
fn an_empty_expression() {
    check_expression(
        " // nothing\n",
        "
error[wgsl/empty]: the expression is empty
 --> input:1:1
",
    );
}

#[test]
fn an_error_in_a_later_line() {
    check_expression(
        "\
vec3(
    1.0,
    missing_name,
    0.0)",
        "
error[wgsl/unknown-identifier]: no definition in scope for identifier: `missing_name`
 --> input:3:5
  |
3 |     missing_name,
  |     ^^^^^^^^^^^^ unknown identifier
",
    );
}

#[test]
fn spans_count_bytes_characters_and_utf16_units() {
    let source = "fn f() {\n    /* 𝄞é */ missing();\n}\n";
    let report = validate(source, &Options::default());
    let span = report.diagnostics[0].span.unwrap();
    assert_eq!(&source[span.start..span.end], "missing");
    assert_eq!((span.line, span.column, span.utf16_column), (2, 14, 15));
    assert_eq!(
        (span.end_line, span.end_column, span.end_utf16_column),
        (2, 21, 22)
    );
}

#[test]
fn colour_adds_escapes_and_nothing_else() {
    let source = "fn f() { g(); }";
    let report = validate(source, &Options::default());
    let plain = render_human(&report, source, "a.wgsl", false);
    let mut colored = render_human(&report, source, "a.wgsl", true);
    assert!(colored.contains("\x1b[1;31merror"));
    for escape in ["\x1b[1;31m", "\x1b[1;34m", "\x1b[1m", "\x1b[0m"] {
        colored = colored.replace(escape, "");
    }
    assert_eq!(colored, plain);
}

#[test]
fn a_valid_module_prints_nothing() {
    check("fn f() {}", "");
}

#[test]
fn a_missing_feature_is_accepted_where_the_target_offers_it() {
    let source = "enable f16;\nfn f() -> f16 {\n    return 1.0h;\n}\n";
    let report = validate(source, &Options::default());
    assert_eq!(report.diagnostics[0].code, "wgsl/extension");
    let with_f16 = Options {
        capabilities: Options::webgpu_capabilities() | Capabilities::SHADER_FLOAT16,
        ..Options::default()
    };
    assert!(validate(source, &with_f16).is_valid());
}

#[test]
fn packed_half_floats_need_no_extension() {
    let source = "fn f(v: vec2<f32>) -> u32 {\n    return pack2x16float(v);\n}\n";
    assert!(validate(source, &Options::default()).is_valid());
}

#[test]
fn sarif_has_the_place_in_characters_and_an_encoded_uri() {
    let source = "fn f() {\n    /* é */ g();\n}\n";
    let invalid = validate(source, &Options::default());
    let valid = validate("fn f() {}", &Options::default());
    let log = to_sarif(&[("a b/é.wgsl", &invalid), ("ok.wgsl", &valid)]);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["results"].as_array().unwrap().len(), 1);
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "wgsl/unknown-identifier");
    assert_eq!(result["level"], "error");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b/%C3%A9.wgsl");
    assert_eq!(
        place["region"],
        serde_json::json!({ "startLine": 2, "startColumn": 13, "endLine": 2, "endColumn": 14 })
    );
    assert_eq!(
        run["tool"]["driver"]["rules"][0]["id"],
        "wgsl/unknown-identifier"
    );
}

#[test]
fn the_json_of_a_report_has_stable_keys() {
    let source = "@group(0) @binding(1) var<storage, read_write> data: array<vec4<f32>>;\n\
                  @compute @workgroup_size(8, 4)\nfn main() {\n    data[0] = vec4(1.0);\n}\n";
    let report = validate(source, &Options::default());
    assert_eq!(
        serde_json::to_value(&report).unwrap(),
        serde_json::json!({
            "diagnostics": [],
            "entry_points": [{ "name": "main", "stage": "compute", "workgroup_size": [8, 4, 1] }],
            "bindings": [{
                "group": 0,
                "binding": 1,
                "name": "data",
                "address_space": "storage, read_write",
                "type": "array<vec4<f32>>",
            }],
            "overrides": [],
            "features": [],
        })
    );
    assert_eq!(
        report
            .diagnostics
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .count(),
        0
    );
}

#[test]
fn a_builtin_of_the_wrong_type() {
    check(
        "\
@vertex
fn main(@builtin(vertex_index) index: i32) -> @builtin(position) vec4<f32> {
    return vec4<f32>(f32(index));
}
",
        "
error[wgsl/io]: the built-in value `vertex_index` is of type `u32`, not `i32`
 --> a.wgsl:2:9
  |
2 | fn main(@builtin(vertex_index) index: i32) -> @builtin(position) vec4<f32> {
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ declared here
",
    );
}

#[test]
fn a_pointer_into_storage_as_a_parameter() {
    check(
        "fn f(p: ptr<storage, f32>) -> f32 { return *p; }",
        "
error[wgsl/naga-unsupported]: valid WGSL, not accepted by naga 30: function `f`: the parameter `p` points into the address space `storage`, but functions take pointers into `function` and `private` only
 --> a.wgsl:1:1
  |
1 | fn f(p: ptr<storage, f32>) -> f32 { return *p; }
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this function
",
    );
}

#[test]
fn an_assertion_about_a_vector() {
    check(
        "const_assert true;\nfn f() {\n    const_assert vec2(true);\n}\n",
        "
error[wgsl/const-assert]: the condition of `const_assert` is not a `bool`
 --> a.wgsl:3:18
  |
3 |     const_assert vec2(true);
  |                  ^^^^^^^^^^
",
    );
}

#[test]
fn an_error_after_an_assertion_has_its_place() {
    check(
        "const_assert 1 < 2;\nconst_assert missing;\n",
        "
error[wgsl/unknown-identifier]: no definition in scope for identifier: `missing`
 --> a.wgsl:2:14
  |
2 | const_assert missing;
  |              ^^^^^^^ unknown identifier
",
    );
}

#[test]
fn an_assertion_that_does_not_hold() {
    check(
        "const_assert 1 > 2;\n",
        "
error[wgsl/const-assert]: the condition of `const_assert` is false
 --> a.wgsl:1:14
  |
1 | const_assert 1 > 2;
  |              ^^^^^ this condition
",
    );
}
