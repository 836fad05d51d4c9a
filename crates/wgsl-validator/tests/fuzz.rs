//! Mutated programs: no panic, no hang, no error without a place.
//!
//! `WGSL_FUZZ_PROGRAMS=10000000 cargo test --release -p wgsl-validator --test fuzz` makes the run longer.
#![allow(missing_docs)]

use naga::valid::{ValidationFlags, Validator};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use wgsl_tokenizer::TokenKind;
use wgsl_validator::{Features, Options, PrefixChecker, Target, validate};

const PROGRAMS: &[&str] = &[
    "struct S { a: f32, @align(16) b: vec3<f32> } @group(0) @binding(0) var<storage, read_write> s: array<S>;
     @compute @workgroup_size(8, 8) fn main(@builtin(global_invocation_id) id: vec3<u32>) {
       if id.x < arrayLength(&s) { s[id.x].a += 1.5; } storageBarrier(); }",
    "@group(0) @binding(0) var t: texture_2d<f32>; @group(0) @binding(1) var u: sampler;
     @fragment fn main(@location(0) uv: vec2f) -> @location(0) vec4f {
       var c = textureSample(t, u, uv); loop { c *= 0.5; if c.x < 0.1 { break; } continuing { break if c.y > 1; } }
       switch i32(c.x) { case 1, 2 { return c; } default { } } return select(c, vec4f(1), c.x > 0.5); }",
    "const N = 4; override k: u32 = 3; alias V = vec4<f32>; const_assert N > 2;
     var<private> p: array<V, N>; fn f(q: ptr<function, i32>, v: V) -> i32 { *q = *q << 1u; return i32(v.x); }
     fn g() { var x = 1; for (var i = 0; i < N; i++) { x += f(&x, p[i]); } _ = modf(1.5).fract; let m = mat2x2f() * vec2f(1, 2); }",
    "requires swizzle_assignment; enable subgroups; var<private> s: array<vec4u, 2>; var<workgroup> w: array<vec3f, 9>;
     fn f(p: ptr<function, vec4u>, i: u32) { p.xy = s[i].zw; (*p).wzyx.yz += vec2u(1); s[1].xyz[i] = i; s[0].zyx.x++; }
     @compute @workgroup_size(8, 4) fn main(@builtin(subgroup_id) id: u32) { var v: vec4u; v.zx = subgroupAdd(v.xy);
       if subgroupAny(v.x > id) { f(&v, subgroupMax(id)); } w[id & 7].zy = vec2f(v.yx); }",
];

const WORDS: &[&str] = &[
    "fn",
    "var",
    "let",
    "const",
    "{",
    "}",
    "(",
    ")",
    "<",
    ">",
    "[",
    "]",
    ";",
    ",",
    "=",
    "+",
    "&",
    "*",
    "&&",
    "||",
    "!",
    "-",
    "1",
    "0",
    "4294967296",
    "1e40",
    "0x1p-3",
    "f32",
    "vec3",
    "array",
    "x",
    "xy",
    "zyx",
    "xx",
    "f",
    "main",
    "@",
    "loop",
    "if",
    "else",
    "switch",
    "return",
    "break",
    "continue",
    "continuing",
    "struct",
    "ptr",
    "/*",
    "\u{0}",
    "é",
    "@align(3)",
    "1u",
    "1h",
];

fn mutated(random: &mut ChaCha8Rng) -> String {
    let program = PROGRAMS[random.random_range(0..PROGRAMS.len())];
    let mut words: Vec<&str> = wgsl_tokenizer::lex(program)
        .map(|token| &program[token.span])
        .collect();
    for _ in 0..random.random_range(1..6) {
        let at = random.random_range(0..words.len());
        match random.random_range(0..4) {
            0 => {
                words.remove(at);
            }
            1 => words.insert(at, WORDS[random.random_range(0..WORDS.len())]),
            2 => words[at] = WORDS[random.random_range(0..WORDS.len())],
            _ => {
                let other = random.random_range(0..words.len());
                words.swap(at, other);
            }
        }
        if words.is_empty() {
            words.push("fn");
        }
    }
    words.concat()
}

#[test]
fn mutated_programs_are_judged_with_a_place_for_every_error() {
    let programs: u64 = std::env::var("WGSL_FUZZ_PROGRAMS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(2_000);
    (0..programs).into_par_iter().for_each(|number| {
        let source = mutated(&mut ChaCha8Rng::seed_from_u64(number));
        let options = Options {
            target: if number % 4 == 0 {
                Target::Both
            } else {
                Target::Browser
            },
            features: Features::all(),
            ..Options::default()
        };
        let report = validate(&source, &options);
        for diagnostic in &report.diagnostics {
            assert_ne!(
                diagnostic.code, "wgsl/internal",
                "program {number}:\n{source}"
            );
            let has_place = diagnostic.span.is_some();
            assert!(has_place, "program {number}: {diagnostic:?}\n{source}");
        }
        let mut prefix = PrefixChecker::new();
        if report.is_valid() {
            assert_eq!(
                prefix.push_text(&source),
                Ok(()),
                "program {number}:\n{source}"
            );
            assert!(prefix.is_complete(), "program {number}:\n{source}");
            // What the stricter reading rules out can only be a name that is declared later.
            let mut prefix = PrefixChecker::declared_before_use();
            if let Err(at) = prefix.push_text(&source) {
                let token = wgsl_tokenizer::lex(&source[at..]).next();
                let kind = token.map(|token| token.kind);
                assert_eq!(
                    kind,
                    Some(TokenKind::Identifier),
                    "program {number}:\n{source}"
                );
            }
        } else {
            let _ = prefix.push_text(&source);
            let _ = PrefixChecker::declared_before_use().push_text(&source);
        }
    });
}

/// Whether naga itself, asked directly, accepts a source.
fn naga_accepts(source: &str) -> bool {
    let capabilities = Options::webgpu_capabilities();
    let judge = || {
        naga::front::wgsl::parse_str(source).is_ok_and(|module| {
            let mut validator = Validator::new(ValidationFlags::all(), capabilities);
            validator.validate(&module).is_ok()
        })
    };
    std::panic::catch_unwind(judge).unwrap_or(false)
}

#[test]
fn what_naga_rejects_is_never_accepted_for_wgpu() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    let (mut accepted, mut rejected) = (0, 0);
    for number in 0..1_000 {
        let source = mutated(&mut random);
        if naga_accepts(&source) {
            accepted += 1;
            continue;
        }
        rejected += 1;
        for target in [Target::Wgpu, Target::Both] {
            let options = Options {
                target,
                ..Options::default()
            };
            let report = validate(&source, &options);
            assert!(!report.is_valid(), "program {number}:\n{source}");
        }
    }
    assert!(
        accepted > 10 && rejected > 100,
        "{accepted} accepted, {rejected} rejected"
    );
}

#[test]
fn the_programs_are_valid_before_they_are_mutated() {
    for program in PROGRAMS {
        let options = Options {
            target: Target::Browser,
            features: Features::all(),
            ..Options::default()
        };
        let report = validate(program, &options);
        assert!(report.is_valid(), "{:?}\n{program}", report.diagnostics);
    }
}
