//! What encoding allocates. One test alone, because the counts are those of the whole process.
#![allow(missing_docs)]

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, Stats, StatsAlloc};
use wgsl_tokenizer::{FitOptions, Tokenizer, lex};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const PROGRAM: &str = "\
@fragment
fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
    let d = length(uv - vec2<f32>(0.5, 0.5));
    // A disc.
    let wave_height = select(0.25, -1.0e-3, d <= 0.3);
    return vec4<f32>(wave_height, 0.0, d * 2.0, 1.0);
}

";

/// What it is, its size at the most, and a text of a size.
type Hostile<'a> = (&'a str, usize, &'a dyn Fn(usize) -> String);

/// What `work` allocates, and what comes of it. The thread that waits for the test may allocate meanwhile, so it is the least
/// of three.
fn allocated<T>(work: impl Fn() -> T) -> (Stats, T) {
    let measure = || {
        let region = Region::new(ALLOCATOR);
        let result = work();
        (region.change(), result)
    };
    let measured = [measure(), measure(), measure()];
    let least = measured
        .into_iter()
        .min_by_key(|(stats, _)| stats.allocations + stats.reallocations);
    least.expect("three were made")
}

#[test]
fn encoding_allocates_nothing_per_token_and_at_most_four_times_the_text() {
    let pairs = [("a disc", PROGRAM); 5];
    let tokenizer = Tokenizer::fit(pairs, &FitOptions::default()).unwrap();
    // What is made once in a process is not counted.
    let _ = (tokenizer.encode_code(PROGRAM), lex(PROGRAM).count());
    let mut calls = Vec::new();
    for copies in [1, 100, 10_000] {
        let text = PROGRAM.repeat(copies);
        let (stats, encoding) = allocated(|| tokenizer.encode_code(&text));
        assert!(encoding.ids.len() > 50 * copies);
        // Every byte that was ever asked for, freed or not; what the scanner works in does not grow with the text.
        assert!(
            stats.bytes_allocated <= 4 * text.len() + 8192,
            "{} bytes for {} bytes of text",
            stats.bytes_allocated,
            text.len()
        );
        calls.push(stats.allocations + stats.reallocations);
        let (stats, tokens) = allocated(|| lex(&text).count());
        assert!(tokens > 100 * copies);
        assert!(stats.bytes_allocated <= 16_384, "{}", stats.bytes_allocated);
        assert!(stats.allocations + stats.reallocations <= 4);
        let (stats, decoded) = allocated(|| tokenizer.decode_bytes(&encoding.ids));
        assert_eq!(decoded, text.as_bytes());
        assert!(stats.bytes_allocated <= 4 * text.len() + 8192);
    }
    assert!(calls.iter().all(|calls| *calls <= 5), "{calls:?}");

    // Hostile texts take more for each byte, and twice as much for twice as many.
    let nested = |n: usize| "/*".repeat(n) + &"*/".repeat(n);
    let texts: [Hostile; 6] = [
        ("nested comments", 10_000, &nested),
        ("an identifier", 10_000_000, &|n| "a".repeat(n)),
        ("an identifier of capitals and underscores", 20_000, &|n| {
            "aB_1".repeat(n)
        }),
        ("less than", 10_000_000, &|n| "<".repeat(n)),
        ("lists that never end", 20_000, &|n| "a<(".repeat(n)),
        ("braces", 20_000, &|n| "{".repeat(n)),
    ];
    for (name, size, text) in texts {
        let measure = |n: usize| {
            let text = text(n);
            let (stats, encoding) = allocated(|| tokenizer.encode_code(&text));
            assert!(tokenizer.decode(&encoding.ids) == text, "{name}");
            (stats.bytes_allocated, encoding.ids.len(), text.len())
        };
        let (bytes, tokens, length) = measure(size / 2);
        let (twice_bytes, twice_tokens, _) = measure(size);
        assert!(
            twice_tokens <= 2 * tokens + 2,
            "{name}: {tokens}, {twice_tokens}"
        );
        assert!(twice_bytes <= 3 * bytes, "{name}: {bytes}, {twice_bytes}");
        assert!(
            bytes <= 24 * length + 16_384,
            "{name}: {bytes} for {length}"
        );
    }
}
