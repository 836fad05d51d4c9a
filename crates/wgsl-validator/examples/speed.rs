//! Measures the validator beside naga alone, in one process, and prints one JSON object: `cargo xtask bench validator`
//! runs it with optimisation. Arguments: seconds per figure.
#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use mimalloc::MiMalloc;
use rayon::prelude::*;
use serde_json::json;
use wgsl_validator::{Options, validate};

/// What the command uses, for naga too.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// 150 characters, as a function in the training data is.
const SMALL: &str = "@fragment\nfn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {\n    let d = distance(uv, vec2(0.5));\n    return vec4(vec3(step(d, 0.3)), 1.0);\n}\n";

/// A shader with some of everything.
const LARGE: &str = "\
struct Globals { resolution: vec2<f32>, time: f32 }
@group(0) @binding(0) var<uniform> globals: Globals;
@group(0) @binding(1) var image: texture_2d<f32>;
@group(0) @binding(2) var image_sampler: sampler;

const TAU: f32 = 6.283185307;
const PALETTE = array<vec3<f32>, 4>(
    vec3<f32>(0.5, 0.5, 0.5), vec3<f32>(0.5, 0.5, 0.5), vec3<f32>(1.0, 1.0, 1.0), vec3<f32>(0.0, 0.33, 0.67),
);

fn hash(p: vec2<f32>) -> f32 {
    return fract(sin(dot(p, vec2<f32>(127.1, 311.7))) * 43758.5453);
}

fn noise(p: vec2<f32>) -> f32 {
    let i = floor(p);
    let f = fract(p);
    let u = f * f * (3.0 - 2.0 * f);
    let a = mix(hash(i), hash(i + vec2<f32>(1.0, 0.0)), u.x);
    let b = mix(hash(i + vec2<f32>(0.0, 1.0)), hash(i + vec2<f32>(1.0, 1.0)), u.x);
    return mix(a, b, u.y);
}

fn fbm(start: vec2<f32>) -> f32 {
    var p = start;
    var sum = 0.0;
    var amplitude = 0.5;
    for (var octave = 0; octave < 5; octave++) {
        sum += amplitude * noise(p);
        p = p * 2.0 + vec2<f32>(17.0, 9.2);
        amplitude *= 0.5;
    }
    return sum;
}

fn palette(t: f32) -> vec3<f32> {
    return PALETTE[0] + PALETTE[1] * cos(TAU * (PALETTE[2] * t + PALETTE[3]));
}

fn sphere(p: vec3<f32>, radius: f32) -> f32 {
    return length(p) - radius;
}

fn scene(p: vec3<f32>) -> f32 {
    let wave = sin(4.0 * p.x + globals.time) * 0.1;
    return min(sphere(p - vec3<f32>(0.0, wave, 0.0), 1.0), p.y + 1.0);
}

fn march(origin: vec3<f32>, direction: vec3<f32>) -> f32 {
    var t = 0.0;
    for (var step = 0u; step < 64u; step = step + 1u) {
        let d = scene(origin + t * direction);
        if d < 0.001 {
            return t;
        }
        t += d;
        if t > 50.0 {
            break;
        }
    }
    return -1.0;
}

@fragment
fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
    let texel = textureSample(image, image_sampler, uv);
    let p = (uv * 2.0 - vec2<f32>(1.0, 1.0)) * vec2<f32>(globals.resolution.x / globals.resolution.y, -1.0);
    let t = march(vec3<f32>(0.0, 0.0, -3.0), normalize(vec3<f32>(p, 1.5)));
    if t < 0.0 {
        return vec4<f32>(mix(texel.rgb, vec3<f32>(0.05, 0.05, 0.1), 0.5), 1.0);
    }
    let cloud = fbm(uv * 8.0 + vec2<f32>(globals.time, 0.0));
    var color = palette(t * 0.1 + cloud);
    if (color.x > 0.9 && color.y > 0.9) || cloud < 0.1 {
        color = color.zyx;
    }
    return vec4<f32>(clamp(color, vec3<f32>(0.0), vec3<f32>(1.0)), 1.0);
}
";

fn naga(source: &str) {
    let module = naga::front::wgsl::parse_str(source).expect("the shader is valid");
    let mut validator = naga::valid::Validator::new(
        naga::valid::ValidationFlags::all(),
        Options::webgpu_capabilities(),
    );
    black_box(validator.validate(&module).expect("the shader is valid"));
}

fn ours(source: &str) {
    let report = validate(source, &Options::default());
    assert!(report.is_valid(), "{:?}", report.diagnostics);
    black_box(report);
}

/// The median time of a call in microseconds, the two functions in turn.
fn in_turn(source: &str, seconds: f64) -> (f64, f64) {
    let mut times = [Vec::new(), Vec::new()];
    let until = Instant::now() + Duration::from_secs_f64(seconds);
    let batch = if source.len() < 1000 { 50 } else { 5 };
    while Instant::now() < until || times[1].len() < 5 {
        for (function, times) in [naga as fn(&str), ours].into_iter().zip(&mut times) {
            let start = Instant::now();
            for _ in 0..batch {
                function(black_box(source));
            }
            times.push(start.elapsed().as_secs_f64() * 1e6 / f64::from(batch));
        }
    }
    let [naga, ours] = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    });
    (naga, ours)
}

/// How much faster two threads judge 2,000 shaders than one.
fn two_threads() -> f64 {
    let shaders: Vec<String> = (0..2000)
        .map(|index| LARGE.replace("0.001", &format!("0.00{}1", index % 9)))
        .collect();
    let mut best = [f64::INFINITY; 2];
    for _ in 0..3 {
        for (threads, best) in [1, 2].into_iter().zip(&mut best) {
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(threads)
                .build()
                .expect("threads can be started");
            let start = Instant::now();
            pool.install(|| shaders.par_iter().for_each(|shader| ours(shader)));
            *best = best.min(start.elapsed().as_secs_f64());
        }
    }
    best[0] / best[1]
}

fn main() {
    let seconds = std::env::args()
        .nth(1)
        .and_then(|argument| argument.parse().ok())
        .unwrap_or(1.0);
    let (small_naga, small_ours) = in_turn(SMALL, seconds);
    let (large_naga, large_ours) = in_turn(LARGE, seconds);
    let figures = json!({
        "small_us": small_ours,
        "small_naga_us": small_naga,
        "large_us": large_ours,
        "large_naga_us": large_naga,
        "ratio_small": small_ours / small_naga,
        "ratio_large": large_ours / large_naga,
        "two_threads_speedup": two_threads(),
    });
    println!("{figures}");
}
