//! Lines as tokens: which are learned, that they change no text and no place, and that putting them in place is what
//! it is by definition.
#![allow(missing_docs)]

mod common;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;
use wgsl_tokenizer::{FitOptions, StreamDecoder, TokenRole, Tokenizer, canonicalize};

/// Programs with lines in common.
const PROGRAMS: &[&str] = &[
    "\
struct Globals {
    resolution: vec2<f32>,
    time: f32,
}

@group(0) @binding(0) var<uniform> globals: Globals;

@fragment
fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
    let p = (uv - 0.5) * 2.0;
    let d = length(p) - 0.25;
    let background = vec3<f32>(0.05, 0.05, 0.08);
    for (var i = 0; i < 4; i++) {
        if d < 0.0 {
            return vec4<f32>(background, 1.0);
        }
    }
    let color = mix(background, vec3<f32>(1.0, 0.0, 0.0), select(0.0, 1.0, d < 0.0));
    return vec4<f32>(color, 1.0);
}
",
    "\
struct Globals {
    resolution: vec2<f32>,
    time: f32,
}

@group(0) @binding(0) var<uniform> globals: Globals;
@group(0) @binding(1) var source: texture_2d<f32>;
@group(0) @binding(2) var source_sampler: sampler;

@fragment
fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
    let color = textureSample(source, source_sampler, uv);
    if color.a < 0.5 {
        discard;
    }
    let wave_height = sin(uv.x * 6.28 + globals.time);
    return vec4<f32>(color.rgb * wave_height, 1.0);
}
",
    "\
@group(0) @binding(0) var<storage, read> input: array<f32>;
@group(0) @binding(1) var<storage, read_write> output: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    let i = id.x;
    if i >= arrayLength(&output) {
        return;
    }
    for (var i = 0; i < 4; i++) {
        output[i] = input[i] * 2.0; // Twice as much.
    }
}
",
    // Lines of which only a digit, an operator or the end of a name differs, and more than are told apart by their start.
    "\
fn wave_shape(width: f32, height: f32) -> f32 {
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 0.5 * height;
    var wave_shape_sum = 4.5 * height;
    var wave_shape_sum = 4.5 * heights;
    if wave_shape_sum < height {
        wave_shape_sum = 1.0 - height;
        wave_shape_sum = 1.0 + height;
        wave_shape_sum -= 1.0 + height;
        wave_shape_sum += 1.0 + height;
    }
    if wave_shape_sum <= height {
        return wave_shape_sum;
    }
    return width * aa;
    return width * bb;
    return width * cc;
    return width * dd;
    return width * ff;
    return width * gg;
    return width * hh;
    return width * ii;
    return width * jj;
    return width * kk;
    return width * l;
    return width * m;
    return width * n;
    return width * o;
    return width * q;
    return width * r;
    return width * s;
    return width * t;
    return width * u;
    return width * v;
}
",
];

/// Pieces that mutated programs get.
const PIECES: &[&str] = &[
    "<",
    ">",
    "//",
    "/*",
    "*/",
    "{",
    "}",
    "}}",
    "} }",
    "(",
    ")",
    ";",
    ";;",
    ",",
    ":",
    "@",
    "_",
    "x",
    "1",
    "0",
    ".5",
    "é",
    "\u{2028}",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\n    ",
    "\n        ",
    "    ",
    "  ",
    "\t",
    " ",
    "else",
    "a<b",
    "\u{0}",
    "/* let i = id.x; */",
    "// discard;",
    "return;",
    "let i = id.x;",
    "    let i = id.x;\n",
    "for (var i = 0; i < 4; i++) {",
    "fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {",
];

fn fit(programs: &[&str]) -> Tokenizer {
    let pairs = programs.iter().map(|code| ("", *code));
    Tokenizer::fit(pairs, &FitOptions::default()).unwrap()
}

/// Fitted to programs that are all seen often enough.
static FITTED: LazyLock<Tokenizer> = LazyLock::new(|| fit(&PROGRAMS.repeat(20)));

/// The same without its lines.
static WITHOUT_LINES: LazyLock<Tokenizer> = LazyLock::new(|| {
    let mut json: Value = serde_json::from_str(&FITTED.to_json()).unwrap();
    let learned = json["learned"].as_array_mut().unwrap();
    learned.retain(|token| token.get("line").is_none());
    Tokenizer::from_json(&json.to_string()).unwrap()
});

/// For each line and phrase the single tokens that it stands for, by its id.
static PARTS: LazyLock<BTreeMap<u32, Vec<u32>>> = LazyLock::new(|| {
    let json: Value = serde_json::from_str(&FITTED.to_json()).unwrap();
    let learned = json["learned"].as_array().unwrap();
    let first = json["fixed"].as_array().unwrap().len() as u32;
    let singles = (0..FITTED.vocab_size() as u32)
        .filter(|id| FITTED.token_role(*id) != Some(TokenRole::Phrase))
        .map(|id| (FITTED.token_text(id).unwrap(), id));
    let by_text: BTreeMap<&str, u32> = singles.collect();
    let parts = learned.iter().zip(first..).filter_map(|(token, id)| {
        let parts = token.get("line").or_else(|| token.get("phrase"))?;
        let parts = parts.as_array().unwrap().iter();
        Some((
            id,
            parts.map(|part| by_text[part.as_str().unwrap()]).collect(),
        ))
    });
    parts.collect()
});

/// The lines of a vocabulary, as `tokenizer.json` has them.
fn lines(tokenizer: &Tokenizer) -> Vec<String> {
    let json: Value = serde_json::from_str(&tokenizer.to_json()).unwrap();
    let learned = json["learned"].as_array().unwrap().iter();
    let lines = learned.filter_map(|token| token.get("line")?.as_array());
    let shown = |parts: &Vec<Value>| {
        let parts = parts.iter().map(|part| part.as_str().unwrap());
        parts.collect::<Vec<_>>().join(" ")
    };
    lines.map(shown).collect()
}

fn single_tokens(ids: &[u32]) -> Vec<u32> {
    let parts = ids
        .iter()
        .map(|id| PARTS.get(id).cloned().unwrap_or_else(|| vec![*id]));
    parts.flatten().collect()
}

/// What a line becomes: its token if it has one, otherwise itself.
fn of_line(ids: &[u32], spans: &[Range<usize>]) -> (Vec<u32>, Vec<Range<usize>>) {
    let parts = single_tokens(ids);
    let first = WITHOUT_LINES.vocab_size() as u32;
    match PARTS
        .iter()
        .find(|(id, known)| **id >= first && **known == parts)
    {
        Some((line, _)) => (
            vec![*line],
            vec![Range {
                start: spans[0].start,
                end: spans[spans.len() - 1].end,
            }],
        ),
        None => (ids.to_vec(), spans.to_vec()),
    }
}

/// The ids of a text and their places, lines put in place as they are defined.
fn by_definition(text: &[u8]) -> (Vec<u32>, Vec<Range<usize>>) {
    let encoding = WITHOUT_LINES.encode_bytes(text);
    let spans: Vec<Range<usize>> = WITHOUT_LINES.spans(&encoding, text).collect();
    let (mut ids, mut places) = (Vec::new(), Vec::new());
    let mut start = 0;
    for (at, id) in encoding.ids.iter().enumerate() {
        let last = *single_tokens(&[*id]).last().unwrap();
        if [";", "{", "}"].contains(&FITTED.token_text(last).unwrap()) {
            let (line, place) = of_line(&encoding.ids[start..=at], &spans[start..=at]);
            ids.extend(line);
            places.extend(place);
            start = at + 1;
        }
    }
    ids.extend(&encoding.ids[start..]);
    places.extend_from_slice(&spans[start..]);
    (ids, places)
}

fn assert_as_defined(text: &[u8]) {
    let shown = || String::from_utf8_lossy(text).into_owned();
    let encoding = FITTED.encode_bytes(text);
    let (ids, places) = by_definition(text);
    assert_eq!(encoding.ids, ids, "{:?}", shown());
    let spans: Vec<Range<usize>> = FITTED.spans(&encoding, text).collect();
    assert_eq!(spans, places, "{:?}", shown());
    assert!(FITTED.decode_bytes(&ids) == text, "{:?}", shown());
}

/// A program with pieces removed, doubled, moved, put in and overwritten, in one of several styles.
fn mutated(random: &mut ChaCha8Rng) -> Vec<u8> {
    let mut text = PROGRAMS[random.random_range(0..PROGRAMS.len())].to_owned();
    text = match random.random_range(0..16) {
        0 => text.replace('\n', "\r\n"),
        1 => text.replace("    ", "\t"),
        2 => text.replace("    ", "  "),
        3 => text.replace('\n', ""),
        4 => text.replace("\n    ", "\n        "),
        5 => text.replace('\n', "\n\n"),
        6 => text.replace("\n    ", " "),
        7 => text.replace("; ", ";\n"),
        _ => text,
    };
    let mut text = text.into_bytes();
    let times = random.random_range(0..6);
    common::mutate(&mut text, times, 60, PIECES, random);
    text
}

#[test]
fn a_shared_line_is_one_token_whatever_is_in_it() {
    let code = PROGRAMS[2];
    let encoding = FITTED.encode_code(code);
    let texts: Vec<&str> = FITTED
        .spans(&encoding, code)
        .map(|span| &code[span])
        .collect();
    for line in [
        "let i = id.x;",
        "if i >= arrayLength(&output) {",
        "@compute @workgroup_size(64)\nfn main(@builtin(global_invocation_id) id: vec3<u32>) {",
        "i++) {",
        "output[i] = input[i] * 2.0;",
    ] {
        assert!(texts.contains(&line), "{line:?} is not in {texts:?}");
    }
    let line = encoding.ids[texts
        .iter()
        .position(|text| *text == "let i = id.x;")
        .unwrap()];
    assert_eq!(FITTED.token_text(line), Some("let i = id.x;"));
    assert_eq!(FITTED.token_role(line), Some(TokenRole::Phrase));
    assert!(2 * encoding.ids.len() < WITHOUT_LINES.encode_code(code).ids.len());
    let listed = FITTED.list_code(code);
    let listed = listed
        .iter()
        .find(|token| token.text == "let i = id.x;")
        .unwrap();
    assert_eq!(
        (listed.kind, &code[listed.start..listed.end]),
        ("phrase", "let i = id.x;")
    );
}

#[test]
fn lines_are_put_in_place_as_they_are_defined_in_mutated_programs() {
    for program in PROGRAMS {
        assert_as_defined(program.as_bytes());
        assert_as_defined(canonicalize(program).as_bytes());
    }
    let programs: u64 = std::env::var("WGSL_FUZZ_PROGRAMS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(2_000);
    let mut random = ChaCha8Rng::seed_from_u64(5);
    for number in 0..programs {
        let text = mutated(&mut random);
        assert_as_defined(&text);
        if number % 16 == 0 {
            let ids = FITTED.encode_bytes(&text).ids;
            let mut decoder = StreamDecoder::new(&FITTED);
            let mut streamed: String = ids.iter().map(|&id| decoder.push(id)).collect();
            streamed += &decoder.finish();
            assert_eq!(streamed, String::from_utf8_lossy(&text));
        }
    }
}

#[test]
fn any_ids_decode_as_the_single_tokens_that_they_stand_for() {
    let size = FITTED.vocab_size() as u32;
    let first = WITHOUT_LINES.vocab_size() as u32;
    let mut random = ChaCha8Rng::seed_from_u64(6);
    for _ in 0..2_000 {
        let count = random.random_range(0..30);
        let ids: Vec<u32> = (0..count)
            .map(|_| match random.random_range(0..3) {
                0 => random.random_range(0..size),
                1 => random.random_range(262..320),
                _ => random.random_range(first..size),
            })
            .collect();
        let expected = WITHOUT_LINES.decode_bytes(&single_tokens(&ids));
        assert!(FITTED.decode_bytes(&ids) == expected, "{ids:?}");
        let mut decoder = StreamDecoder::new(&FITTED);
        let mut streamed: String = ids.iter().map(|&id| decoder.push(id)).collect();
        streamed += &decoder.finish();
        assert_eq!(streamed, String::from_utf8_lossy(&expected), "{ids:?}");
    }
}

#[test]
fn a_cut_after_a_line_tells_the_bytes_that_are_missing() {
    let code = PROGRAMS[2];
    let encoding = FITTED.encode_code(code);
    let spans: Vec<Range<usize>> = FITTED.spans(&encoding, code).collect();
    for limit in 0..encoding.ids.len() {
        let cut = FITTED.encode_code_up_to(code, limit).cut.unwrap();
        assert_eq!(cut.tokens, encoding.ids.len() - limit);
        let kept = limit.checked_sub(1).map_or(0, |last| spans[last].end);
        assert_eq!(cut.bytes, kept..code.len());
    }
}

#[test]
fn a_line_is_learned_from_twenty_programs_and_one_in_two_hundred() {
    let shared = "fn f() {\n    let area = width * height;\n}\n";
    for (with, of, is_learned) in [
        (19, 100, false),
        (20, 100, true),
        (20, 4_000, true),
        (20, 4_001, false),
        (21, 4_001, true),
    ] {
        let mut programs = vec![shared; with];
        programs.resize(of, "");
        let learned = lines(&fit(&programs));
        let line = "let area = width * height ;".to_owned();
        assert_eq!(
            learned.contains(&line),
            is_learned,
            "{with} of {of}: {learned:?}"
        );
    }
    // One program counts once, however often it has the line.
    let repeated = shared.repeat(30);
    assert_eq!(lines(&fit(&[repeated.as_str(); 19])), [""; 0]);
}

#[test]
fn a_line_whose_numbers_vary_is_spelled() {
    let colored = |color: &str| {
        format!("fn f() {{\n    let color = vec3<f32>({color});\n    let half = 0.5;\n}}\n")
    };
    let colors = [colored("1.0, 0.0, 0.0"), colored("0.0, 0.25, 1.0")];
    let programs: Vec<&str> = (0..100)
        .map(|n| colors[usize::from(n % 8 == 0)].as_str())
        .collect();
    let learned = lines(&fit(&programs));
    assert!(
        learned.contains(&"let half = 0 . 5 ;".to_owned()),
        "{learned:?}"
    );
    assert!(
        !learned.iter().any(|line| line.contains("color")),
        "{learned:?}"
    );

    let alone = lines(&fit(&[colors[0].as_str(); 100]));
    assert!(alone.iter().any(|line| line.contains("color")), "{alone:?}");
}

#[test]
fn those_that_save_most_come_first_and_no_more_than_256() {
    let letters = [
        "a", "b", "c", "d", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "q", "r", "s", "t",
    ];
    let mut program = "const long = 1 + 2 + 3 + 4 + 5;\n".to_owned();
    for one in letters {
        for other in letters {
            program += &format!("const {one}_ = {other}_;\n");
        }
    }
    let tokenizer = fit(&[program.as_str(); 20]);
    let learned = lines(&tokenizer);
    assert_eq!(learned.len(), 256);
    assert_eq!(learned[0], "const long = 1 + 2 + 3 + 4 + 5 ;");
    assert_eq!(
        tokenizer.decode(&tokenizer.encode_code(&program).ids),
        program
    );
}

#[test]
fn the_order_of_the_pairs_does_not_matter_to_lines() {
    let mut programs = PROGRAMS.repeat(20);
    programs.extend(["fn f() {\n    let area = width * height;\n}\n"; 25]);
    let expected = fit(&programs).to_json();
    assert!(expected.contains("\"line\""));
    assert_eq!(fit(&programs).to_json(), expected);
    programs.reverse();
    assert_eq!(fit(&programs).to_json(), expected);
    programs.sort_unstable();
    assert_eq!(fit(&programs).to_json(), expected);
}

#[test]
fn a_saved_vocabulary_has_the_same_lines() {
    let loaded = Tokenizer::from_json(&FITTED.to_json()).unwrap();
    assert_eq!(loaded, *FITTED);
    for program in PROGRAMS {
        assert_eq!(loaded.encode_code(program), FITTED.encode_code(program));
    }
}
