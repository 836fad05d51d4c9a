//! Input made to crash, hang or deceive the validator.
#![allow(missing_docs)]

use std::fmt::Write as _;

use proptest::prelude::*;
use wgsl_validator::{
    Options, Report, Target, kind_of, render_human, to_sarif, validate, validate_as,
    validate_expression,
};

fn code(report: &Report) -> &str {
    report.diagnostics.first().map_or("", |first| first.code)
}

fn judge(source: &str) -> Report {
    let report = validate(source, &Options::default());
    // What is refused must also be printable.
    let _ = render_human(&report, source, "a.wgsl", false);
    report
}

#[test]
fn a_hundred_thousand_parentheses_are_refused() {
    let (open, close) = ("(".repeat(100_000), ")".repeat(100_000));
    let source = format!("fn f() {{ let x = {open}1{close}; }}");
    assert_eq!(code(&judge(&source)), "wgsl/too-deep");
    let expression = format!("{open}1{close}");
    let report = validate_expression(&expression, &Options::default());
    assert_eq!(code(&report), "wgsl/too-deep");
}

/// Each structure has two of the one before: as many parts as 2 to the power of the number of structures.
#[test]
fn structures_of_structures_are_judged_without_visiting_their_parts() {
    for count in [24, 60, 5_000] {
        let mut source = "struct S0 { a: f32 }\n".to_owned();
        for index in 1..count {
            let before = index - 1;
            writeln!(source, "struct S{index} {{ a: S{before}, b: S{before} }}").unwrap();
        }
        let last = count - 1;
        for use_of_it in [
            String::new(),
            format!("var<private> all: S{last};"),
            format!("@group(0) @binding(0) var<uniform> all: S{last};"),
            format!("@group(0) @binding(0) var<storage> all: S{last};"),
            format!("fn f() {{ var all: S{last}; let copy = all; }}"),
            format!("fn f(all: S{last}) -> S{last} {{ return all; }}"),
            format!("const ALL = S{last}();"),
        ] {
            let report = judge(&format!("{source}{use_of_it}"));
            // The last of 24 has 2^23 numbers of 4 bytes; 2^32 bytes are too many for any type.
            let is_too_large = code(&report) == "wgsl/too-large";
            assert_eq!(is_too_large, count > 24, "{count}: {use_of_it}");
        }
    }
}

#[test]
fn a_hundred_thousand_open_brackets_are_refused() {
    for bracket in ["(", "[", "{"] {
        let report = judge(&format!("fn f() {{ {}", bracket.repeat(100_000)));
        assert_eq!(code(&report), "wgsl/too-deep");
    }
}

#[test]
fn a_hundred_thousand_unary_operators_are_refused() {
    for operator in ["!", "- ", "~", "*&"] {
        let report = judge(&format!(
            "fn f() {{ let x = {}y; }}",
            operator.repeat(100_000)
        ));
        assert_eq!(code(&report), "wgsl/too-deep");
    }
}

#[test]
fn a_hundred_thousand_nested_blocks_are_refused() {
    let source = format!(
        "fn f() {{ {}{} }}",
        "{".repeat(100_000),
        "}".repeat(100_000)
    );
    assert_eq!(code(&judge(&source)), "wgsl/too-deep");
}

#[test]
fn a_sum_of_two_hundred_thousand_terms_is_refused() {
    let source = format!(
        "fn f(a: f32) -> f32 {{ return a{}; }}",
        "+a".repeat(200_000)
    );
    assert_eq!(code(&judge(&source)), "wgsl/too-deep");
}

#[test]
fn chains_just_below_the_limit_are_accepted() {
    for chain in [
        format!("fn f(a: f32) -> f32 {{ return a{}; }}", "+a".repeat(4_900)),
        format!(
            "fn f(v: vec4<f32>) -> vec4<f32> {{ return v{}; }}",
            ".xyzw".repeat(4_900)
        ),
        format!(
            "fn f(c: bool) {{ if c {{ }} {} }}",
            "else if c { }".repeat(2_400)
        ),
    ] {
        let report = judge(&chain);
        assert!(report.is_valid(), "{:?}", report.first_error());
    }
}

#[test]
fn many_short_statements_are_not_deep() {
    let source = format!("fn f() {{ var x = 1; {} }}", "x = x + 1;".repeat(5_000));
    assert!(judge(&source).is_valid());
    let blocks = format!("fn f(c: bool) {{ {} }}", "if c { } else { }".repeat(5_000));
    assert!(judge(&blocks).is_valid());
    let list = format!("const table = array({}1);", "1, ".repeat(20_000));
    assert!(judge(&list).is_valid());
}

#[test]
fn deeply_nested_types_are_refused() {
    let source = format!(
        "alias a = {}f32{};",
        "array<".repeat(90_000),
        ", 1>".repeat(90_000)
    );
    assert_eq!(code(&judge(&source)), "wgsl/too-deep");
    // naga's own limit, which it reports without a place.
    let source = format!(
        "alias a = {}f32{};",
        "array<".repeat(300),
        ", 1>".repeat(300)
    );
    let report = judge(&source);
    assert_eq!(code(&report), "wgsl/too-deep");
    assert!(report.diagnostics[0].span.is_some());
}

#[test]
fn long_chains_of_declarations_are_walked_or_refused() {
    let chain = |length: usize| {
        let mut source = String::new();
        for index in 0..length {
            writeln!(source, "const a{index} = a{};", index + 1).unwrap();
        }
        writeln!(source, "const a{length} = 1;").unwrap();
        source
    };
    assert!(judge(&chain(9_000)).is_valid());
    assert_eq!(code(&judge(&chain(20_000))), "wgsl/too-large");
}

#[test]
fn a_small_source_that_asks_for_the_most_stack_fits_a_default_thread() {
    // 8 kB of declarations, each naming the next, and 60 nested calls: the most that runs on the caller's stack.
    let mut source = String::new();
    let mut index = 0;
    while source.len() < 7_500 {
        writeln!(source, "fn a{index}(){{a{}();}}", index + 1).unwrap();
        index += 1;
    }
    let nested = format!("{}1.0{}", "abs(".repeat(25), ")".repeat(25));
    writeln!(source, "fn a{index}(){{let x = {nested};}}").unwrap();
    let report = std::thread::spawn(move || judge(&source)).join().unwrap();
    assert!(report.is_valid(), "{:?}", report.first_error());
}

#[test]
fn constants_that_double_are_refused() {
    let mut source = "const a0 = array(1, 2);\n".to_owned();
    for index in 0..40 {
        writeln!(source, "const a{} = array(a{index}, a{index});", index + 1).unwrap();
    }
    source.push_str("fn f() { var x = a40; }");
    assert_eq!(code(&judge(&source)), "wgsl/too-large");
}

#[test]
fn scalar_constants_that_use_each_other_are_not_large() {
    let mut source = "const a0 = 1.0;\n".to_owned();
    for index in 0..60 {
        writeln!(
            source,
            "const a{} = a{index} * 0.5 + a{index} * 0.25;",
            index + 1
        )
        .unwrap();
    }
    assert!(judge(&source).is_valid());
}

#[test]
fn a_source_over_the_size_limit_is_refused_unread() {
    let source = " ".repeat(10_000_000);
    let report = judge(&source);
    assert_eq!(code(&report), "wgsl/too-large");
    // Even so it has a place.
    let span = report.diagnostics[0].span.unwrap();
    assert_eq!((span.start, span.line, span.column), (0, 1, 1));
    let options = Options {
        max_bytes: 10,
        ..Options::default()
    };
    assert_eq!(
        code(&validate("const abc = 1;", &options)),
        "wgsl/too-large"
    );
}

#[test]
fn nothing_closes_the_wrapper_of_an_expression() {
    for text in [
        "1; } fn g() {",
        "1); } fn g() { var x = (1",
        "1 /*",
        "1) /* (",
        "1 */",
        "1 } {",
        "1 ] [",
        "(1]",
        "// only a comment",
        "1 // comment\n) ; (",
        "{}",
        "let x = 1",
        "return 1",
        "1;",
        "@diagnostic(off, derivative_uniformity) 1",
    ] {
        let report = validate_expression(text, &Options::default());
        assert!(!report.is_valid(), "{text:?} was accepted");
    }
}

#[test]
fn comments_in_an_expression_hide_nothing() {
    for text in [
        "1 // )",
        "/* ( */ 1",
        "1 // /*",
        "1 /* // */",
        "/* /* ) */ ( */ 2",
    ] {
        let report = validate_expression(text, &Options::default());
        assert!(report.is_valid(), "{text:?}: {:?}", report.first_error());
    }
}

#[test]
fn every_line_break_of_the_specification_ends_a_line_comment() {
    for line_break in [
        "\n", "\u{b}", "\u{c}", "\r", "\u{85}", "\u{2028}", "\u{2029}",
    ] {
        let text = format!("1 // {line_break} + missing");
        let report = validate_expression(&text, &Options::default());
        assert_eq!(code(&report), "wgsl/unknown-identifier", "{line_break:?}");
    }
}

#[test]
fn assertions_that_make_naga_panic_are_refused_before() {
    // Found by mutation; where panics abort, only a refusal beforehand helps.
    for source in [
        "const_assert (vec2(1));",
        "const_assert vec2<bool>();",
        "const_assert array(true);",
        "fn f() { const_assert (!((vec3(false, true, false)))); }",
        "struct S { a: bool } const_assert S(true);",
    ] {
        let report = judge(source);
        assert_eq!(code(&report), "wgsl/const-assert", "{source}");
    }
}

#[test]
fn a_long_line_is_shown_around_the_place() {
    let source = format!("const a = 1;{}const b = missing;", " ".repeat(100_000));
    let report = validate(&source, &Options::default());
    let text = render_human(&report, &source, "a.wgsl", false);
    assert!(text.len() < 1_000, "{text}");
    let lines: Vec<&str> = text.lines().collect();
    let place = lines[3].find("missing").unwrap();
    assert_eq!(lines[4].find("^^^^^^^ unknown").unwrap(), place);
}

#[test]
fn attributes_that_belong_to_nothing_are_refused() {
    for source in ["@vertex", "fn f() {} @fragment", "@group(0) @binding(1)"] {
        assert_eq!(code(&judge(source)), "wgsl/syntax", "{source}");
    }
}

proptest! {
    #[test]
    fn arbitrary_text_is_judged_and_printed_without_a_panic(source in "\\PC*|[ -~\\n\\t]*") {
        let report = judge(&source);
        let _ = to_sarif(&[("a.wgsl", &report)]);
        let report = validate_as(kind_of(&source), &source, &Options::default());
        let _ = render_human(&report, &source, "a", true);
    }

    #[test]
    fn sequences_of_tokens_are_judged_for_wgpu_as_naga_judges_them(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "fn", "f", "(", ")", "{", "}", "[", "]", "<", ">", ",", ";", ":", "=", "+", "-", "!", "@", "let", "var",
                "const", "x", "1", "1.0", "f32", "vec3", "array", "if", "else", "return", "->", "/*", "*/", "//", "\n",
                "struct", "é", "\"", "0x", ".", "&", "*", "loop", "break", "true", "@compute", "@workgroup_size(1)",
            ]),
            0..40,
        )
    ) {
        let source = words.join(" ");
        let accepted = naga::front::wgsl::parse_str(&source).is_ok_and(|module| {
            naga::valid::Validator::new(
                naga::valid::ValidationFlags::all(),
                Options::webgpu_capabilities(),
            )
            .validate(&module)
            .is_ok()
        });
        let wgpu = Options { target: Target::Wgpu, ..Options::default() };
        prop_assert_eq!(validate(&source, &wgpu).is_valid(), accepted);
        let browser = Options { target: Target::Browser, ..Options::default() };
        let both = accepted && validate(&source, &browser).is_valid();
        prop_assert_eq!(judge(&source).is_valid(), both);
    }

    #[test]
    fn an_accepted_expression_is_accepted_between_parentheses(
        words in prop::collection::vec(
            prop::sample::select(vec!["1", "2.0", "(", ")", "+", "*", ",", "abs", "vec2", "// c\n", "/*c*/", "-", ";", "}", "{"]),
            1..12,
        )
    ) {
        // An independent judgement of whether a text is one expression: it may be put into a call's argument.
        let text = words.join(" ");
        if validate_expression(&text, &Options::default()).is_valid() {
            let module = format!("fn g() {{ let y = array(({text}\n)); }}");
            prop_assert!(validate(&module, &Options::default()).is_valid(), "{}", text);
        }
    }
}

/// Judges for browsers with everything on.
fn judge_for_browsers(source: &str) -> Report {
    let options = Options {
        target: Target::Browser,
        features: wgsl_validator::Features::all(),
        ..Options::default()
    };
    validate(source, &options)
}

/// naga takes time in the square of what a function holds: 20,000 of these statements take it seconds.
#[test]
fn naga_is_not_asked_about_a_function_of_thirty_thousand_names_operators_and_calls() {
    let source = |statements: usize| {
        let body = "if c { x = 1; } else { x = 2; } ".repeat(statements);
        format!("fn g() {{ }} fn f(c: bool) {{ var x = 0; {body} }}")
    };
    // The type of the parameter is a name as well.
    assert!(judge(&source(9_999)).is_valid());
    for target in [Target::Both, Target::Wgpu] {
        let options = Options {
            target,
            ..Options::default()
        };
        let report = validate(&source(10_000), &options);
        assert_eq!(code(&report), "wgsl/naga-not-asked");
        assert!(!report.is_valid());
        let first = &report.diagnostics[0];
        assert!(
            first.message.contains("with 30001 names"),
            "{}",
            first.message
        );
        assert_eq!(first.span.unwrap().column, 15);
    }
    assert!(judge_for_browsers(&source(20_000)).is_valid());
    // Numbers are no burden.
    let table = format!(
        "fn f() {{ let table = array({}1.0); }}",
        "0.5, ".repeat(40_000)
    );
    assert!(judge(&table).is_valid());
}

#[test]
fn a_megabyte_of_unknown_names_is_read_once_and_not_once_for_each() {
    let source = format!("fn f() {{ {} }}", "_ = nobody; ".repeat(80_000));
    assert_eq!(
        code(&judge_for_browsers(&source)),
        "wgsl/unknown-identifier"
    );
}

#[test]
fn a_switch_with_fifty_thousand_cases_is_judged() {
    let cases: String = (0..50_000)
        .map(|case| format!("case {case} {{}} "))
        .collect();
    let source = format!("fn f(x: i32) {{ switch x {{ {cases} default {{}} }} }}");
    let report = judge_for_browsers(&source);
    assert!(report.is_valid(), "{:?}", report.diagnostics.first());
}

#[test]
fn branches_over_many_variables_do_not_take_all_memory() {
    let variables: String = (0..8_000)
        .map(|index| format!("var v{index} = 0; "))
        .collect();
    let loops = "loop { if v0 > 1 { break; } } ".repeat(8_000);
    let source = format!(
        "@fragment fn f(@location(0) x: f32) {{ {variables} {loops} if v0 > 1 {{ _ = dpdx(x); }} }}"
    );
    assert_eq!(code(&judge_for_browsers(&source)), "wgsl/too-large");
}

#[test]
fn many_functions_that_pass_on_what_they_use_are_judged() {
    let mut source = String::new();
    for index in 1..4_000 {
        let _ = write!(
            source,
            "var<private> v{index}: f32; fn call{index}() {{ v{index} += 1.0; call{}(); }} ",
            index - 1
        );
    }
    source += "fn call0() {} @fragment fn main() { call3999(); }";
    let report = judge_for_browsers(&source);
    assert!(report.is_valid(), "{:?}", report.diagnostics.first());
}
