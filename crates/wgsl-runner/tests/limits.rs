//! Shaders that ask for too much: each is an error, and the runner works on.

mod common;

use std::time::Duration;

use common::{calls, open, shared_runner};
use wgsl_runner::{Error, Limits, Runner, Settings, Value};

/// The runner still gives right answers.
fn assert_works(runner: &mut Runner) {
    let settings = Settings {
        samples: 1,
        ..Settings::default()
    };
    let sum = calls(runner, "fn three() -> u32 { return 1u + 2u; }", &settings);
    assert_eq!(sum.results.value(0, 0), Some(Value::U32(3)));
}

#[test]
fn an_endless_loop_is_left_in_every_kind_of_shader() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    for source in [
        "@fragment fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
            var x = uv.x; while x > -1.0 { x += 1.0; } return vec4<f32>(x); }",
        "@group(0) @binding(0) var<storage, read_write> data: array<f32>;
        @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
            loop { data[id.x] += 1.0; } }",
        "@vertex fn main(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
            var i = index; loop { i ^= 1u; if i == 1000u { break; } } return vec4<f32>(f32(i)); }",
        "fn forever(n: u32) -> u32 { var i = n; for (;;) { i *= 3u; if i == 2u { return i; } } return 0u; }",
        "fn nested(n: u32) -> u32 {
            var sum = 0u;
            for (var i = 0u; i < 4000000000u; i++) { for (var j = 0u; j < 4000000000u; j++) { sum += i ^ j ^ n; } }
            return sum; }",
        "fn inner(n: u32) -> u32 { var i = n; loop { i ^= 3u; continuing { break if i == 700u; } } return i; }
        fn outer(n: u32) -> u32 { var s = n; loop { s ^= inner(s); if s == 900u { break; } } return s; }",
        "fn switched(n: u32) -> u32 { var i = n; loop { switch i { case 7u: { return i; } default: { i = 5u; continue; } } } return 0u; }",
    ] {
        let result = runner.run(source, &Settings::default());
        let error = result.expect_err(source);
        assert!(matches!(error, Error::LoopLimit { limit: 32_768 }), "{source}: {error}");
        assert_works(&mut runner);
    }
}

#[test]
fn an_endless_loop_around_a_barrier_is_left() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    for inner in ["", "var k = lane; loop { k += 2u; if k == 1u { break; } }"] {
        let source = format!(
            "var<workgroup> shared_sum: array<u32, 64>;
            @group(0) @binding(0) var<storage, read_write> data: array<u32>;
            @compute @workgroup_size(64) fn main(@builtin(local_invocation_index) lane: u32) {{
                for (var i = 0u; i < 4000000000u; i++) {{
                    {inner}
                    shared_sum[lane] += i;
                    workgroupBarrier();
                    data[lane] = shared_sum[63u - lane];
                }}
            }}"
        );
        let settings = Settings {
            elements: 64,
            ..Settings::default()
        };
        let error = runner.run(&source, &settings).expect_err(&source);
        assert!(matches!(error, Error::LoopLimit { .. }), "{error}");
        assert_works(&mut runner);
    }
}

#[test]
fn as_many_iterations_as_allowed_are_run() {
    let limits = Limits {
        loop_iterations: 100,
        ..Limits::default()
    };
    let Some(mut runner) = open(limits) else {
        return;
    };
    let count =
        |n: u32| format!("fn count() -> u32 {{ var i = 0u; while i < {n}u {{ i++; }} return i; }}");
    let settings = Settings {
        samples: 1,
        ..Settings::default()
    };
    // The last test of the condition is an iteration too.
    let allowed = calls(&mut runner, &count(99), &settings);
    assert_eq!(allowed.results.value(0, 0), Some(Value::U32(99)));
    let error = runner.run(&count(100), &settings).unwrap_err();
    assert!(matches!(error, Error::LoopLimit { limit: 100 }), "{error}");
}

#[test]
fn the_caller_does_not_wait_longer_than_the_limit() {
    let limits = Limits {
        time: Duration::from_secs(2),
        loop_iterations: 200_000,
        ..Limits::default()
    };
    let Some(mut runner) = open(limits) else {
        return;
    };
    if !runner.adapter().software {
        println!("skipped: the adapter is too fast for this shader to take long");
        return;
    }
    let source = "@fragment fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
        var x = uv.x;
        for (var i = 0; i < 300; i++) {
            for (var j = 0; j < 300; j++) { x = abs(sin(x) + cos(x * 3.0) + uv.y); }
        }
        return vec4<f32>(x); }";
    let error = runner
        .run(
            source,
            &Settings {
                size: [1024, 1024],
                ..Settings::default()
            },
        )
        .unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error}");
    assert_works(&mut runner);
}

#[test]
fn too_much_memory_is_refused_before_it_is_taken() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let copy = "
        @group(0) @binding(0) var<storage, read_write> data: array<vec4<f32>>;
        @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
            if id.x < arrayLength(&data) { data[id.x] = vec4<f32>(1.0); } }";
    let red = "@fragment fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> { return vec4<f32>(uv, 0.0, 1.0); }";
    let fixed = "
        @group(0) @binding(0) var<storage, read_write> data: array<f32, 100000000>;
        @compute @workgroup_size(1) fn main() { data[0] = 1.0; }";
    for (source, settings) in [
        (
            copy,
            Settings {
                elements: u32::MAX,
                ..Settings::default()
            },
        ),
        (
            copy,
            Settings {
                elements: 16 << 20,
                ..Settings::default()
            },
        ),
        (
            red,
            Settings {
                size: [8000, 8000],
                ..Settings::default()
            },
        ),
        (
            red,
            Settings {
                times: vec![0.0; 100_000],
                ..Settings::default()
            },
        ),
        (fixed, Settings::default()),
    ] {
        let error = runner.run(source, &settings).unwrap_err();
        assert!(matches!(error, Error::Memory { .. }), "{error}");
    }
    assert_works(&mut runner);
}

#[test]
fn images_without_pixels_or_beyond_the_device_are_refused() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let red = "@fragment fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> { return vec4<f32>(uv, 0.0, 1.0); }";
    for size in [[0, 10], [10, 0], [100_000_000, 1]] {
        let error = runner
            .run(
                red,
                &Settings {
                    size,
                    ..Settings::default()
                },
            )
            .unwrap_err();
        assert!(matches!(error, Error::Unsupported { .. }), "{error}");
    }
    assert_works(&mut runner);
}

#[test]
fn calls_that_double_at_each_level_are_refused() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let mut source = "fn level_0(x: f32) -> f32 { return x * 0.5; }\n".to_owned();
    for level in 1..40 {
        let below = level - 1;
        source += &format!(
            "fn level_{level}(x: f32) -> f32 {{ return level_{below}(x) + level_{below}(x + 1.0); }}\n"
        );
    }
    let error = runner.run(&source, &Settings::default()).unwrap_err();
    assert!(error.to_string().contains("written out"), "{error}");
    assert_works(&mut runner);
}

#[test]
fn variables_that_no_device_has_room_for_are_refused() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    for source in [
        "fn large(i: u32) -> f32 { var a: array<f32, 100000000>; a[i] = 1.0; return a[i + 1u]; }",
        "var<private> a: array<f32, 100000000>; fn large(i: u32) -> f32 { a[i] = 1.0; return a[i + 1u]; }",
    ] {
        let error = runner.run(source, &Settings::default()).unwrap_err();
        assert!(matches!(error, Error::Memory { .. }), "{error}");
    }
    let workgroup = |count: u32| {
        format!(
            "
        var<workgroup> a: array<f32, {count}>;
        @group(0) @binding(0) var<storage, read_write> data: array<f32>;
        @compute @workgroup_size(1) fn main() {{ a[1] = 1.0; data[0] = a[0]; }}"
        )
    };
    let error = runner
        .run(&workgroup(100_000_000), &Settings::default())
        .unwrap_err();
    assert!(matches!(error, Error::Memory { .. }), "{error}");
    assert_works(&mut runner);
}

#[test]
fn what_the_device_lacks_is_refused_with_its_reason() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let storage_texture = "
        @group(0) @binding(0) var target_image: texture_storage_2d<rgba8unorm, write>;
        @compute @workgroup_size(1) fn main() { textureStore(target_image, vec2<u32>(0u), vec4<f32>(1.0)); }";
    let error = runner
        .run(storage_texture, &Settings::default())
        .unwrap_err();
    assert!(error.to_string().contains("`target_image`"), "{error}");
    let many = "
        @group(0) @binding(0) var<storage, read_write> data: array<f32>;
        @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3<u32>) { data[id.x] = 1.0; }";
    let run_groups = |workgroups, runner: &mut Runner| {
        let settings = Settings {
            workgroups: Some(workgroups),
            ..Settings::default()
        };
        runner.run(many, &settings).unwrap_err()
    };
    let error = run_groups([100_000, 1, 1], &mut runner);
    assert!(matches!(error, Error::Refused(_)), "{error}");
    let error = run_groups([u32::MAX; 3], &mut runner);
    assert!(error.to_string().contains("invocations"), "{error}");
    assert_works(&mut runner);
}
