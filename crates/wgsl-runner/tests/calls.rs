//! Functions, expressions and vertex shaders, against the same computation in Rust.

#![allow(
    clippy::float_cmp,
    reason = "what is copied or exactly representable must come back as it was"
)]

mod common;

use common::{calls, close, shared_runner};
use wgsl_runner::{Error, Output, Settings, Value};

fn float(value: Option<Value>) -> f32 {
    match value {
        Some(Value::F32(value)) => value,
        other => panic!("expected a float, found {other:?}"),
    }
}

#[test]
fn a_function_is_called_for_every_row_of_arguments() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "fn lerp(a: f32, b: f32, t: f32) -> f32 { return a + (b - a) * t; }";
    let calls = calls(
        &mut runner,
        source,
        &Settings {
            samples: 200,
            ..Settings::default()
        },
    );
    assert_eq!((calls.arguments.rows(), calls.results.rows()), (200, 200));
    let names: Vec<&str> = calls
        .arguments
        .columns()
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    assert_eq!(names, ["a", "b", "t"]);
    for row in 0..200 {
        let [a, b, t] = [0, 1, 2].map(|column| float(calls.arguments.value(row, column)));
        let found = float(calls.results.value(row, 0));
        assert!(
            close(found, a + (b - a) * t),
            "lerp({a}, {b}, {t}) = {found}"
        );
    }
}

#[test]
fn integers_and_booleans_pass_in_and_out() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "fn between(low: i32, x: i32, high: u32, strict: bool) -> bool {
        return select(low <= x && x <= i32(high), low < x && x < i32(high), strict);
    }";
    let calls = calls(&mut runner, source, &Settings::default());
    let mut answers = [0, 0];
    for row in 0..calls.results.rows() {
        let arguments = calls.arguments.row(row);
        let [
            Value::I32(low),
            Value::I32(x),
            Value::U32(high),
            Value::Bool(strict),
        ] = arguments[..]
        else {
            panic!("{arguments:?}");
        };
        let high = i32::try_from(high).unwrap();
        let expected = if strict {
            low < x && x < high
        } else {
            low <= x && x <= high
        };
        assert_eq!(
            calls.results.value(row, 0),
            Some(Value::Bool(expected)),
            "{arguments:?}"
        );
        answers[usize::from(expected)] += 1;
    }
    assert!(answers.iter().all(|&count| count > 0), "{answers:?}");
}

#[test]
fn structures_matrices_and_arrays_pass_in_and_out() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        struct Pair { flag: bool, m: mat2x3<f32> }
        struct Swapped { m: mat3x2<f32>, list: array<f32, 2>, flag: bool }
        fn swapped(pair: Pair, list: array<f32, 2>) -> Swapped {
            return Swapped(transpose(pair.m), array<f32, 2>(list[1], list[0]), !pair.flag);
        }";
    let calls = calls(&mut runner, source, &Settings::default());
    let names: Vec<&str> = calls
        .results
        .columns()
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "result.m[0].x",
            "result.m[0].y",
            "result.m[1].x",
            "result.m[1].y",
            "result.m[2].x",
            "result.m[2].y",
            "result.list[0]",
            "result.list[1]",
            "result.flag"
        ]
    );
    assert_eq!(calls.arguments.columns()[8].name, "list[1]");
    for row in 0..calls.results.rows() {
        let given = calls.arguments.row(row);
        let Value::Bool(flag) = given[0] else {
            panic!("{given:?}")
        };
        let expected = [
            given[1],
            given[4],
            given[2],
            given[5],
            given[3],
            given[6],
            given[8],
            given[7],
            Value::Bool(!flag),
        ];
        assert_eq!(calls.results.row(row), expected);
    }
}

#[test]
fn what_a_pointer_points_to_is_a_result() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source =
        "fn swap(a: ptr<function, f32>, b: ptr<function, f32>) { let t = *a; *a = *b; *b = t; }";
    let calls = calls(&mut runner, source, &Settings::default());
    for row in 0..calls.results.rows() {
        let given = calls.arguments.row(row);
        assert_eq!(calls.results.row(row), [given[1], given[0]]);
    }
}

#[test]
fn the_last_function_is_called_unless_one_is_named() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "fn caller() -> f32 { return helper() + 1.0; } fn helper() -> f32 { return 1.0; }";
    let first = |entry: Option<&str>| Settings {
        entry: entry.map(str::to_owned),
        samples: 1,
        ..Settings::default()
    };
    assert_eq!(
        float(calls(&mut runner, source, &first(None)).results.value(0, 0)),
        1.0
    );
    assert_eq!(
        float(
            calls(&mut runner, source, &first(Some("caller")))
                .results
                .value(0, 0)
        ),
        2.0
    );
    let error = runner.run(source, &first(Some("missing"))).unwrap_err();
    assert!(
        error.to_string().contains("`caller`") && error.to_string().contains("`helper`"),
        "{error}"
    );
}

#[test]
fn a_function_with_derivatives_or_a_texture_runs_for_every_row() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        fn steady(image: texture_2d<f32>, filtering: sampler, edge: f32) -> f32 {
            return edge + 0.0 * fwidth(edge) + 0.0 * textureSample(image, filtering, vec2<f32>(edge)).r;
        }";
    let calls = calls(
        &mut runner,
        source,
        &Settings {
            samples: 150,
            ..Settings::default()
        },
    );
    assert_eq!(calls.arguments.columns().len(), 1);
    assert_eq!(calls.results.rows(), 150);
    assert_eq!(calls.arguments.f32s(), calls.results.f32s());
}

#[test]
fn expressions_and_constants_have_one_value() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let settings = Settings {
        samples: 1,
        ..Settings::default()
    };
    for (source, expected) in [
        (
            "mix(vec2<f32>(1.0, 0.0), vec2<f32>(0.0, 1.0), 0.25) // a comment",
            "0.75 0.25",
        ),
        ("7 / 2", "3"),
        ("7u % 4u == 3u", "true"),
        ("array(1.5, 2.5)", "1.5 2.5"),
        ("const a = 2.0; const b = vec2<f32>(a, a * a);", "2 4"),
    ] {
        let results = calls(&mut runner, source, &settings).results.row(0);
        let shown: Vec<String> = results.iter().map(ToString::to_string).collect();
        assert_eq!(shown.join(" "), expected, "{source}");
    }
}

#[test]
fn vertices_are_counted_from_zero() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source =
        "@vertex fn main(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
        return vec4<f32>(f32(index), 2.0, 0.0, 1.0);
    }";
    let output = runner
        .run(
            source,
            &Settings {
                samples: 5,
                ..Settings::default()
            },
        )
        .unwrap();
    let Output::Vertices(vertices) = output else {
        panic!("{output:?}")
    };
    assert_eq!(vertices.arguments.u32s().unwrap(), [0, 1, 2, 3, 4]);
    assert_eq!(vertices.results.columns()[0].name, "position.x");
    let x: Vec<f32> = vertices
        .results
        .f32s()
        .unwrap()
        .chunks(4)
        .map(|position| position[0])
        .collect();
    assert_eq!(x, [0.0, 1.0, 2.0, 3.0, 4.0]);
}

#[test]
fn attributes_are_seeded_and_outputs_named() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        struct Camera { offset: vec3<f32> }
        @group(0) @binding(0) var<uniform> camera: Camera;
        struct Vertex { @location(0) position: vec3<f32>, @location(1) color: vec3<f32> }
        struct Result { @builtin(position) position: vec4<f32>, @location(0) color: vec3<f32> }
        @vertex fn main(vertex: Vertex, @builtin(instance_index) instance: u32) -> Result {
            return Result(vec4<f32>(vertex.position, 1.0), vertex.color + camera.offset * f32(instance));
        }";
    let vertices = calls(&mut runner, source, &Settings::default());
    let names: Vec<&str> = vertices
        .results
        .columns()
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "position.x",
            "position.y",
            "position.z",
            "position.w",
            "color.x",
            "color.y",
            "color.z"
        ]
    );
    for row in 0..vertices.results.rows() {
        let given = vertices.arguments.row(row);
        let expected = [
            given[0],
            given[1],
            given[2],
            Value::F32(1.0),
            given[3],
            given[4],
            given[5],
        ];
        assert_eq!(vertices.results.row(row), expected);
    }
}

#[test]
fn what_cannot_be_run_is_an_error_that_says_so() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let settings = Settings::default();
    let error = runner
        .run("struct Empty { x: f32 }", &settings)
        .unwrap_err();
    assert!(matches!(error, Error::NothingToRun), "{error}");
    let error = runner.run("fn nothing(x: f32) { }", &settings).unwrap_err();
    assert!(
        error.to_string().contains("`nothing` returns nothing"),
        "{error}"
    );
    let error = runner
        .run("fn half(x: f32) -> f32 {\n    return y;\n}", &settings)
        .unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error}");
    assert!(error.to_string().contains("line 2"), "{error}");
}
