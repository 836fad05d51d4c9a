//! Compute shaders, against the same computation in Rust.

#![allow(
    clippy::float_cmp,
    reason = "what is copied or exactly representable must come back as it was"
)]

mod common;

use common::{close, shared_runner};
use wgsl_runner::{Buffer, Output, Runner, Scalar, Settings};

fn buffers(runner: &mut Runner, source: &str, settings: &Settings) -> Vec<Buffer> {
    match runner.run(source, settings) {
        Ok(Output::Buffers(buffers)) => buffers,
        other => panic!("expected buffers, found {other:?}"),
    }
}

#[test]
fn one_buffer_is_changed_in_place() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        @group(0) @binding(0) var<storage, read_write> data: array<f32>;
        @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
            if id.x < arrayLength(&data) { data[id.x] = data[id.x] * 2.0; }
        }";
    let settings = Settings {
        elements: 1000,
        floats: [-3.0, 5.0],
        ..Settings::default()
    };
    let data = &buffers(&mut runner, source, &settings)[0];
    let (before, after) = (data.before.f32s().unwrap(), data.after.f32s().unwrap());
    assert_eq!(before.len(), 1000);
    assert!(before.iter().all(|value| (-3.0..=5.0).contains(value)));
    assert!(before.iter().any(|&value| value > 4.0) && before.iter().any(|&value| value < -2.0));
    let doubled: Vec<f32> = before.iter().map(|value| value * 2.0).collect();
    assert_eq!(after, doubled);
}

#[test]
fn two_inputs_and_a_result_are_told_apart() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        @group(0) @binding(0) var<storage, read> a: array<vec3<f32>>;
        @group(0) @binding(1) var<storage, read> b: array<vec3<f32>>;
        @group(0) @binding(2) var<storage, read_write> output: array<f32>;
        @compute @workgroup_size(32) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
            if id.x < arrayLength(&output) { output[id.x] = dot(a[id.x], b[id.x]); }
        }";
    let settings = Settings {
        elements: 100,
        ..Settings::default()
    };
    let buffers = buffers(&mut runner, source, &settings);
    let names: Vec<&str> = buffers.iter().map(|buffer| buffer.name.as_str()).collect();
    assert_eq!(names, ["a", "b", "output"]);
    assert_eq!(
        buffers
            .iter()
            .map(|buffer| buffer.writable)
            .collect::<Vec<_>>(),
        [false, false, true]
    );
    assert_eq!(buffers[0].before.columns().len(), 3);
    let (a, b) = (
        buffers[0].before.f32s().unwrap(),
        buffers[1].before.f32s().unwrap(),
    );
    assert_ne!(a, b);
    assert!(
        buffers[2]
            .before
            .f32s()
            .unwrap()
            .iter()
            .all(|&value| value == 0.0)
    );
    for (index, &found) in buffers[2].after.f32s().unwrap().iter().enumerate() {
        let at = 3 * index..3 * index + 3;
        let expected: f32 = a[at.clone()].iter().zip(&b[at]).map(|(x, y)| x * y).sum();
        assert!(close(found, expected), "{index}: {found} {expected}");
    }
}

#[test]
fn a_matrix_product_over_a_grid_is_that_of_three_loops() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        const size: u32 = 12u;
        @group(0) @binding(0) var<storage, read> a: array<f32>;
        @group(0) @binding(1) var<storage, read> b: array<f32>;
        @group(0) @binding(2) var<storage, read_write> output: array<f32>;
        @compute @workgroup_size(8, 8) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
            if id.x < size && id.y < size {
                var sum = 0.0;
                for (var k = 0u; k < size; k++) { sum += a[id.y * size + k] * b[k * size + id.x]; }
                output[id.y * size + id.x] = sum;
            }
        }";
    let settings = Settings {
        elements: 144,
        ..Settings::default()
    };
    let buffers = buffers(&mut runner, source, &settings);
    let (a, b) = (
        buffers[0].before.f32s().unwrap(),
        buffers[1].before.f32s().unwrap(),
    );
    let found = buffers[2].after.f32s().unwrap();
    for row in 0..12 {
        for column in 0..12 {
            let expected: f32 = (0..12).map(|k| a[row * 12 + k] * b[k * 12 + column]).sum();
            assert!((found[row * 12 + column] - expected).abs() < 1e-4);
        }
    }
}

#[test]
fn a_workgroup_reduces_with_barriers() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        @group(0) @binding(0) var<storage, read> input: array<u32>;
        @group(0) @binding(1) var<storage, read_write> output: array<u32>;
        var<workgroup> scratch: array<u32, 64>;
        @compute @workgroup_size(64)
        fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
            scratch[lane] = input[id.x];
            for (var stride = 32u; stride > 0u; stride /= 2u) {
                workgroupBarrier();
                if lane < stride { scratch[lane] += scratch[lane + stride]; }
            }
            if lane == 0u { output[id.x / 64u] = scratch[0]; }
        }";
    let settings = Settings {
        elements: 256,
        ..Settings::default()
    };
    let buffers = buffers(&mut runner, source, &settings);
    let input = buffers[0].before.u32s().unwrap();
    let sums: Vec<u32> = input.chunks(64).map(|block| block.iter().sum()).collect();
    assert_eq!(buffers[1].after.u32s().unwrap()[..4], sums);
}

#[test]
fn an_atomic_histogram_starts_at_zero_and_counts_every_element() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        @group(0) @binding(0) var<storage, read> input: array<u32>;
        @group(0) @binding(1) var<storage, read_write> output: array<atomic<u32>, 16>;
        @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
            if id.x < arrayLength(&input) { atomicAdd(&output[min(input[id.x], 15u)], 1u); }
        }";
    let buffers = buffers(&mut runner, source, &Settings::default());
    let input = buffers[0].before.u32s().unwrap();
    assert!(input.iter().all(|&value| value <= 255) && input.iter().any(|&value| value > 200));
    let mut expected = vec![0; 16];
    for &value in &input {
        expected[value.min(15) as usize] += 1;
    }
    assert_eq!(buffers[1].before.u32s().unwrap(), [0; 16]);
    assert_eq!(buffers[1].after.u32s().unwrap(), expected);
}

#[test]
fn integers_grow_over_the_rows() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        @group(0) @binding(0) var<storage, read_write> data: array<i32>;
        @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
            if id.x < arrayLength(&data) { data[id.x] = -data[id.x]; }
        }";
    let settings = Settings {
        elements: 400,
        ..Settings::default()
    };
    let data = &buffers(&mut runner, source, &settings)[0];
    let before = data.before.i32s().unwrap();
    assert!(before[..200].iter().all(|value| value.abs() <= 1));
    assert!(before[200..300].iter().all(|value| value.abs() <= 15));
    assert!(before[300..].iter().any(|value| value.abs() > 15));
    let negated: Vec<i32> = before.iter().map(|value| -value).collect();
    assert_eq!(data.after.i32s().unwrap(), negated);
}

#[test]
fn a_structure_with_padding_and_a_runtime_array_is_read_at_its_offsets() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        struct Particle { position: vec3<f32>, alive: u32, m: mat2x2<f32> }
        struct Particles { count: u32, list: array<Particle> }
        @group(0) @binding(0) var<storage, read_write> particles: Particles;
        @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
            let i = id.x;
            if i >= arrayLength(&particles.list) { return; }
            particles.list[i].position = vec3<f32>(f32(i), 1.0, 2.0);
            particles.list[i].alive = i + 10u;
            particles.list[i].m = mat2x2<f32>(3.0, 4.0, 5.0, 6.0);
            if i == 0u { particles.count = arrayLength(&particles.list); }
        }";
    let settings = Settings {
        elements: 3,
        ..Settings::default()
    };
    let particles = &buffers(&mut runner, source, &settings)[0].after;
    let names: Vec<&str> = particles
        .columns()
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    assert_eq!(
        names[..6],
        [
            "count",
            "list[0].position.x",
            "list[0].position.y",
            "list[0].position.z",
            "list[0].alive",
            "list[0].m[0].x"
        ]
    );
    assert_eq!(particles.columns()[4].scalar, Scalar::U32);
    let row: Vec<String> = particles.row(0).iter().map(ToString::to_string).collect();
    assert_eq!(
        row.join(" "),
        "3 0 1 2 10 3 4 5 6 1 1 2 11 3 4 5 6 2 1 2 12 3 4 5 6"
    );
}

#[test]
fn the_longest_array_decides_how_many_workgroups_run() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    for workgroup in ["64", "1", "8, 8", "1, 16", "4, 4, 4"] {
        let source = format!(
            "@group(0) @binding(0) var<storage, read> input: array<f32>;
            @group(0) @binding(1) var<storage, read_write> count: atomic<u32>;
            @compute @workgroup_size({workgroup}) fn main(@builtin(global_invocation_id) id: vec3<u32>) {{
                if arrayLength(&input) > 0u {{ atomicAdd(&count, 1u); }}
            }}"
        );
        let settings = Settings {
            elements: 1000,
            ..Settings::default()
        };
        let count = buffers(&mut runner, &source, &settings)[1]
            .after
            .u32s()
            .unwrap()[0];
        assert!((1000..2000).contains(&count), "{workgroup}: {count}");
    }
}

#[test]
fn workgroups_can_be_given() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        @group(0) @binding(0) var<storage, read_write> seen: atomic<u32>;
        @compute @workgroup_size(2, 3) fn main() { atomicAdd(&seen, 1u); }";
    let settings = Settings {
        workgroups: Some([4, 5, 6]),
        ..Settings::default()
    };
    let seen = &buffers(&mut runner, source, &settings)[0].after;
    assert_eq!(seen.u32s().unwrap(), [4 * 5 * 6 * 2 * 3]);
}
