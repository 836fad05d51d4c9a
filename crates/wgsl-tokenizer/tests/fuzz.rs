//! Mutated programs and random bytes: whatever they hold, every byte comes back.
//!
//! `WGSL_FUZZ_PROGRAMS=10000000 cargo test --release -p wgsl-tokenizer --test fuzz` makes the run longer.
#![allow(missing_docs)]

mod common;

use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wgsl_tokenizer::{FitOptions, StreamDecoder, Token, Tokenizer, lex_bytes};

const PROGRAMS: &[&str] = &[
    "struct S { a: f32, @align(16) b: vec3<f32> }\n@group(0) @binding(0) var<storage, read_write> s: array<S>;\n\n\
     @compute @workgroup_size(8, 8)\nfn main(@builtin(global_invocation_id) id: vec3<u32>) {\n    \
     if id.x < arrayLength(&s) {\n        s[id.x].a += 1.5;\n    }\n    storageBarrier();\n}\n",
    "@fragment\nfn main(@location(0) uv: vec2f) -> @location(0) vec4f {\n\tvar c = textureSample(t, u, uv); // half\n\t\
     loop { c *= 0.5e-3; if c.x < 0.1 { break; } continuing { break if c.y > 1; } }\n\t\
     switch i32(c.x) { case 1, 2 { return c; } default { } }\n\treturn select(c, vec4f(1), c.x > 0.5);\n}",
    "const N = 4; override k: u32 = 0x3u; alias V = vec4<f32>; const_assert N > 2; /* outer /* inner */ */\r\n\
     var<private> p: array<V, N>; fn f(q: ptr<function, i32>, v: V) -> i32 { *q = *q << 1u; return i32(v.x); }\r\n\
     fn g() { var x_1 = 1; for (var i = 0; i < N; i++) { x_1 += f(&x_1, p[i]); } let réflexion = a<b, c>=d; }",
];

const PIECES: &[&str] = &[
    "<",
    ">",
    "=",
    ">=",
    ">>=",
    "&&",
    "-",
    "--",
    "//",
    "/*",
    "*/",
    "{",
    "}",
    "(",
    ")",
    ";",
    ",",
    ":",
    "@",
    "@ group",
    ".",
    "..",
    "0x",
    "1u",
    "1u1u1u",
    "012",
    "1e",
    ".5",
    "0x1p-3f",
    "_",
    "__",
    "é",
    "\u{2028}",
    "\u{85}",
    "🎨",
    "\u{0}",
    "\n",
    "\r\n",
    "\n\n",
    "    ",
    "\t",
    " ",
    "fn",
    "else",
    "true",
    "HTMLElementID2",
];

/// A program with bytes and pieces removed, doubled, put in and overwritten, or bytes alone.
fn mutated(random: &mut ChaCha8Rng) -> Vec<u8> {
    if random.random_range(0..16) == 0 {
        let mut bytes = vec![0; random.random_range(0..200)];
        random.fill_bytes(&mut bytes);
        return bytes;
    }
    let mut text = PROGRAMS[random.random_range(0..PROGRAMS.len())]
        .as_bytes()
        .to_vec();
    let times = random.random_range(1..8);
    common::mutate(&mut text, times, 40, PIECES, random);
    text
}

fn assert_comes_back(tokenizer: &Tokenizer, text: &[u8], what: &str) {
    let encoding = tokenizer.encode_bytes(text);
    assert!(
        tokenizer.decode_bytes(&encoding.ids) == text,
        "{what}: {:?}",
        String::from_utf8_lossy(text)
    );
    let mut end = 0;
    for span in tokenizer.spans(&encoding, text) {
        assert!(
            span.start >= end && span.end >= span.start,
            "{what}: {text:?}"
        );
        end = span.end;
    }
    assert!(end <= text.len(), "{what}: {text:?}");
}

#[test]
fn every_byte_of_mutated_programs_comes_back() {
    let programs: u64 = std::env::var("WGSL_FUZZ_PROGRAMS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(3_000);
    let options = FitOptions {
        min_freq: 1,
        ..FitOptions::default()
    };
    let pairs = PROGRAMS.iter().cycle().take(20 * PROGRAMS.len());
    let tokenizer = Tokenizer::fit(pairs.map(|code| ("wave of light", *code)), &options).unwrap();
    let mut random = ChaCha8Rng::seed_from_u64(11);
    for number in 0..programs {
        let text = mutated(&mut random);
        let what = format!("program {number}");
        let mut lexer = lex_bytes(&text);
        let one_by_one: Vec<Token> = std::iter::from_fn(|| lexer.next()).collect();
        let all_at_once = lex_bytes(&text).fold(Vec::new(), |mut tokens, token| {
            tokens.push(token);
            tokens
        });
        assert_eq!(one_by_one, all_at_once, "{what}: {text:?}");
        // Also where the first tokens were taken already.
        let (mut rest, taken) = (lex_bytes(&text), number as usize % 200);
        rest.by_ref().take(taken).for_each(drop);
        let rest = rest.fold(0, |count, _| count + 1);
        assert_eq!(rest, one_by_one.len().saturating_sub(taken), "{what}");
        let mut end = 0;
        for token in one_by_one {
            assert!(
                token.span.start == end && token.span.end > end,
                "{what}: {text:?}"
            );
            end = token.span.end;
        }
        assert_eq!(end, text.len(), "{what}: {text:?}");
        assert_comes_back(&tokenizer, &text, &what);
        if number % 16 == 0 {
            let ids = tokenizer.encode_bytes(&text).ids;
            let mut decoder = StreamDecoder::new(&tokenizer);
            let mut streamed: String = ids.iter().map(|&id| decoder.push(id)).collect();
            streamed += &decoder.finish();
            assert_eq!(streamed, String::from_utf8_lossy(&text), "{what}");
        }
    }
}

#[test]
fn programs_around_the_size_of_a_piece_come_back() {
    let tokenizer = Tokenizer::fit([], &FitOptions::default()).unwrap();
    for piece in [
        "ab", "a1.", " ", "1.5 ", "<", "a<b>", "/**/", "é", "->", "0x1", "_", "\r\n",
    ] {
        for length in (500..530).chain(1010..1040) {
            let text: String = piece.chars().cycle().take(length).collect();
            assert_comes_back(&tokenizer, text.as_bytes(), piece);
            let shape = |text: &str| -> Vec<_> {
                lex_bytes(text.as_bytes()).map(|token| token.kind).collect()
            };
            // The same tokens come in other pieces after a blank line.
            let shifted = format!("{}{text}", ";".repeat(37));
            assert_eq!(shape(&shifted)[37..], shape(&text)[..], "{piece} {length}");
        }
    }
}
