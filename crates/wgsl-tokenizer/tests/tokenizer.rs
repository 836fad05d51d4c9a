//! What the tokens of prompts and programs are, that canonical layout costs nothing, and that nothing is lost.

use std::sync::LazyLock;

use proptest::prelude::*;
use wgsl_tokenizer::{
    Encoding, FitError, FitOptions, StreamDecoder, TokenKind, TokenRole, Tokenizer, canonicalize,
    lex, special,
};

const FRAGMENT: &str = "\
struct Globals {
    resolution: vec2<f32>,
    time: f32,
}

@group(0) @binding(0) var<uniform> globals: Globals;
@group(0) @binding(1) var source: texture_2d<f32>;
@group(0) @binding(2) var source_sampler: sampler;

const radius = 0.25;
const tau: f32 = 6.28318;

fn circle(p: vec2<f32>, r: f32) -> f32 {
    return length(p) - r;
}

@fragment
fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
    let p = uv * 2.0 - 1.0;
    let d = circle(p, radius);
    let wave = sin(-tau * d + globals.time) * 1e-3;
    if d < 0.0 && !(wave > 0.5) {
        return vec4<f32>(1.0, 0.0, 0.0, 1.0);
    } else if d < 0.1 {
        discard;
    } else {
        _ = d;
    }
    return textureSample(source, source_sampler, uv);
}
";

const COMPUTE: &str = "\
enable f16;
enable subgroups;

requires pointer_composite_access;

diagnostic(off, derivative_uniformity);

alias Row = array<vec4<f32>, 4>;

struct Particle {
    @align(16) position: vec3<f32>,
    @size(16) velocity: vec3<f32>,
}

@id(0) override scale: f32 = 1.0;
@id(1) override count: u32 = 0xFFu;

@group(0) @binding(0) var<storage, read> input: array<Particle>;
@group(0) @binding(1) var<storage, read_write> output: array<atomic<u32>>;

var<workgroup> tile: array<array<f32, 8>, 8>;
var<private> state: u32 = 1u;

const_assert 1 < 2;

@must_use
fn next(value: ptr<function, u32>) -> u32 {
    *value = *value ^ (*value << 13u);
    *value >>= 17u;
    return *value & 255u;
}

@compute @workgroup_size(8, 8, 1)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) index: u32) {
    let i = id.x + id.y * 8u;
    if i >= arrayLength(&input) {
        return;
    }
    var m = mat2x2<f32>(vec2f(1.0, 2.0), vec2f(-3.0, -(4.0)));
    for (var k = 0; k < 4; k = k + 1) {
        m[0][1] += f32(k) * 0.5f;
        if k == 2 {
            continue;
        }
    }
    for (;;) {
        break;
    }
    while true {
        state++;
        break;
    }
    loop {
        state--;
        continuing {
            break if state <= 10u || i != 3u;
        }
    }
    switch index {
        case 0u, 1u: {
            workgroupBarrier();
        }
        case 2u {}
        default: {}
    }
    {
        let p0 = &tile[0];
        (*p0)[1] = select(1.0, -1.0, ~i == 0u);
    }
    atomicAdd(&output[i % 4u], u32(bitcast<i32>(next(&state))) | 1u);
}
";

const PROMPTS: &[&str] = &[
    "Draw a red circle with radius 0.25 on a white background.",
    "a wave that moves with time, 3 times as fast",
    "draw the position of a particle",
];

fn options() -> FitOptions {
    FitOptions {
        min_freq: 1,
        max_vocab_size: 4096,
        lowercase: true,
    }
}

static FITTED: LazyLock<Tokenizer> = LazyLock::new(|| {
    let pairs = [
        (PROMPTS[0], FRAGMENT),
        (PROMPTS[1], FRAGMENT),
        (PROMPTS[2], COMPUTE),
    ];
    Tokenizer::fit(pairs, &options()).unwrap()
});

fn fitted() -> &'static Tokenizer {
    &FITTED
}

static BARE: LazyLock<Tokenizer> = LazyLock::new(|| Tokenizer::fit([], &options()).unwrap());

/// A tokenizer that has learned nothing.
fn bare() -> &'static Tokenizer {
    &BARE
}

fn texts<'a>(tokenizer: &'a Tokenizer, encoding: &Encoding) -> Vec<&'a str> {
    encoding
        .ids
        .iter()
        .map(|&id| tokenizer.token_text(id).unwrap())
        .collect()
}

fn is_layout(text: &str) -> bool {
    matches!(text, "<no-blank>" | "<line>" | "<blank-line>")
        || text.starts_with("<0x")
        || text.starts_with("<blank ")
}

fn layout_tokens(tokenizer: &Tokenizer, code: &str) -> usize {
    texts(tokenizer, &tokenizer.encode_code(code))
        .into_iter()
        .filter(|text| is_layout(text))
        .count()
}

fn assert_code_tokens(tokenizer: &Tokenizer, code: &str, expected: &[&str]) {
    let encoding = tokenizer.encode_code(code);
    assert_eq!(texts(tokenizer, &encoding), expected, "{code:?}");
    assert_eq!(tokenizer.decode(&encoding.ids), code);
}

#[test]
fn canonical_programs_cost_no_layout_tokens() {
    for code in [FRAGMENT, COMPUTE] {
        assert_eq!(canonicalize(code), code);
        for tokenizer in [bare(), fitted()] {
            let encoding = tokenizer.encode_code(code);
            let shown = texts(tokenizer, &encoding);
            assert!(!shown.iter().any(|text| is_layout(text)), "{shown:?}");
            assert_eq!(tokenizer.decode(&encoding.ids), code);
        }
    }
}

#[test]
fn a_program_is_its_visible_tokens() {
    let tokenizer = Tokenizer::fit([("a wave", "main(uv)")], &options()).unwrap();
    assert_code_tokens(
        &tokenizer,
        "@fragment\nfn main(@location(0) uv: vec2<f32>) {\n    let wave = -0.5;\n}\n",
        &[
            "@fragment",
            "fn",
            "main",
            "(",
            "@location",
            "(",
            "0",
            ")",
            "uv",
            ":",
            "vec2",
            "<template-start>",
            "f32",
            "<template-end>",
            ")",
            "{",
            "let",
            "wave",
            "=",
            "-",
            "0",
            ".",
            "5",
            ";",
            "}",
        ],
    );
}

#[test]
fn what_wgsl_repeats_is_one_token_without_values_and_names() {
    let code =
        "@fragment\nfn main(@location(0) uv: vec2<f32>) {\n    let wave = vec2<f32>(0.5);\n}\n";
    let tokenizer = Tokenizer::fit(std::iter::repeat_n(("", code), 5), &options()).unwrap();
    let encoding = tokenizer.encode_code(code);
    let shown = texts(&tokenizer, &encoding);
    let expected =
        "@fragment\nfn|main|(@location(|0|)|uv|: vec2<f32>) {|let|wave|= vec2<f32>(|0|.|5|);|}";
    assert_eq!(shown.join("|"), expected);
    assert_eq!(tokenizer.decode(&encoding.ids), code);
    let spans: Vec<&str> = tokenizer
        .spans(&encoding, code)
        .map(|span| &code[span])
        .collect();
    assert_eq!(spans.join("|"), expected);
    let role = tokenizer.token_role(encoding.ids[0]);
    assert_eq!(role, Some(TokenRole::Phrase));
    // A phrase that is spread over lines costs its blankspace, and stays exact.
    let spread = code.replace("(@location(", "(\n@location (");
    let ids = tokenizer.encode_code(&spread).ids;
    assert_eq!(tokenizer.decode(&ids), spread);
}

#[test]
fn blankspace_that_is_not_canonical_is_explicit() {
    let tokenizer = bare();
    for (code, expected) in [
        (
            "a+b\n",
            &["a", "<no-blank>", "+", "<no-blank>", "b"] as &[_],
        ),
        ("a + b", &["a", "+", "b", "<no-blank>"]),
        ("f (x)\n", &["f", "<0x20>", "(", "x", ")"]),
        ("{\n\n    a\n", &["{", "<blank-line>", "a", "<0x0A>"]),
        ("{\n  }\n", &["{", "<0x0A>", "<0x20>", "<0x20>", "}"]),
        ("{}\n", &["{", "}"]),
        ("{\n}\n", &["{", "<line>", "}"]),
        (
            "{a;  \n    b",
            &[
                "{",
                "<no-blank>",
                "a",
                ";",
                "<0x20>",
                "<0x20>",
                "<line>",
                "b",
            ],
        ),
        (" ", &["<0x20>"]),
        ("\n", &["<line>"]),
        ("", &[]),
        ("a\n\n", &["a", "<blank-line>"]),
    ] {
        assert_code_tokens(tokenizer, code, expected);
    }
}

#[test]
fn prompt_and_code_share_the_tokens_of_words() {
    let tokenizer = fitted();
    let circle = tokenizer.word_id("circle").unwrap();
    for code in [
        "circle\n",
        "fn circle() {}\n",
        "red_circle2\n",
        "let circle_red = 1;\n",
    ] {
        assert!(tokenizer.encode_code(code).ids.contains(&circle), "{code}");
    }
    for prompt in [
        "a circle",
        "Circle!",
        "(circle)",
        "circle_red",
        "circle-shaped",
    ] {
        assert!(
            tokenizer.encode_prompt(prompt).ids.contains(&circle),
            "{prompt}"
        );
    }
}

#[test]
fn prompt_and_code_share_the_digits_of_numbers() {
    let tokenizer = fitted();
    let in_prompt = tokenizer.encode_prompt("radius 0.375");
    let in_code = tokenizer.encode_code("let radius = 0.375;\n");
    assert_eq!(in_prompt.ids[1..], in_code.ids[3..8]);
    assert_eq!(
        texts(tokenizer, &in_prompt),
        ["radius", "0", ".", "3", "7", "5"]
    );
}

#[test]
fn a_color_of_a_prompt_is_spelled_with_the_tokens_of_the_same_number_in_code() {
    let prompt = "blend #fade09 and #C0FFEE to teal";
    let code = "const a = 0xfade09u;\nconst b = 0xc0ffeeu;";
    let tokenizer = Tokenizer::fit([(prompt, code); 2], &FitOptions::default()).unwrap();
    let ids = tokenizer.encode_prompt(prompt).ids;
    let code_ids = tokenizer.encode_code(code).ids;
    for color in ["#fade09", "#c0ffee"] {
        let in_prompt = tokenizer.encode_prompt(color).ids;
        assert_eq!(in_prompt.len(), 7, "{color}");
        assert!(ids.windows(7).any(|window| window == in_prompt), "{color}");
        assert!(
            code_ids.windows(6).any(|window| window == &in_prompt[1..]),
            "{color}"
        );
    }
    // Blanks before the colours and after them are predicted.
    assert_eq!(ids.len(), 4 + 2 * 7);
    let marked = [&[special::PROMPT], ids.as_slice()].concat();
    assert_eq!(
        tokenizer.decode(&marked),
        "blend #fade09 and #c0ffee to teal"
    );
}

#[test]
fn predeclared_names_are_one_token_in_prompt_and_code() {
    let tokenizer = bare();
    for name in [
        "vec3",
        "mat4x4",
        "smoothstep",
        "global_invocation_id",
        "read_write",
        "f32",
        "textureSampleLevel",
    ] {
        let code = tokenizer.encode_code(&format!("{name}\n"));
        assert_eq!(texts(tokenizer, &code), [name]);
        let prompt = tokenizer.encode_prompt("lower").ids.len();
        assert!(prompt > 1, "an unknown word takes several tokens");
    }
    assert_eq!(
        tokenizer.encode_prompt("use mix and vec3").ids[3..],
        tokenizer.encode_prompt("mix and vec3").ids[..],
    );
}

#[test]
fn identifiers_are_cut_at_underscores_case_changes_and_digits() {
    let pairs = [("wave height map rgb", "waveHeightRGBMap")];
    let tokenizer = Tokenizer::fit(pairs, &options()).unwrap();
    assert_code_tokens(&tokenizer, "wave_height\n", &["wave", "_", "height"]);
    assert_code_tokens(&tokenizer, "wave2_map\n", &["wave", "2", "_", "map"]);
    assert_code_tokens(
        &tokenizer,
        "waveHeightRGBMap\n",
        &[
            "wave",
            "<no-blank>",
            "Height",
            "<no-blank>",
            "RGB",
            "<no-blank>",
            "Map",
        ],
    );
    assert_code_tokens(&tokenizer, "wave height\n", &["wave", "height"]);
    assert_code_tokens(&tokenizer, "is_true\n", &["i", "##s", "_", "true"]);
}

#[test]
fn numbers_are_spelled_out_without_layout_tokens() {
    let tokenizer = bare();
    for number in [
        "0",
        "42u",
        "1.0",
        ".5",
        "1.",
        "1e-5",
        "2.5E+3f",
        "0xFFu",
        "0x1.8p-3",
        "0xdeadbeef",
    ] {
        let code = format!("let x = {number};\n");
        assert_eq!(layout_tokens(tokenizer, &code), 0, "{code}");
        assert_eq!(tokenizer.encode_code(&code).ids.len(), number.len() + 4);
        let code = format!("let x = {number} - y;\n");
        assert_eq!(layout_tokens(tokenizer, &code), 0, "{code}");
    }
}

#[test]
fn rare_words_are_spelled_in_learned_pieces() {
    let pairs = [
        ("painting", ""),
        ("walking", ""),
        ("jumping", ""),
        ("walk walk walk", ""),
    ];
    let tokenizer = Tokenizer::fit(
        pairs,
        &FitOptions {
            min_freq: 2,
            ..options()
        },
    )
    .unwrap();
    assert_eq!(
        texts(&tokenizer, &tokenizer.encode_prompt("walking")),
        ["walk", "##ing"]
    );
    let unseen = tokenizer.encode_prompt("zzing");
    assert_eq!(texts(&tokenizer, &unseen), ["z", "##z", "##ing"]);
}

#[test]
fn a_keyword_within_a_longer_word_does_not_disturb_the_layout() {
    let tokenizer = bare();
    for code in [
        "fn f() {\n    let structure = vec2(1, 2);\n    let fnord = structure;\n}\n",
        "fn f() {\n    let is_struct = vec2(1, 2);\n    let x_for = y;\n}\n",
    ] {
        assert_eq!(layout_tokens(tokenizer, code), 0, "{code}");
    }
}

#[test]
fn letters_outside_ascii_fall_back_to_bytes() {
    let tokenizer = bare();
    let prompt = tokenizer.encode_prompt("é");
    assert_eq!(texts(tokenizer, &prompt), ["<0xC3>", "<0xA9>"]);
    assert_eq!(
        tokenizer.spans(&prompt, "é").collect::<Vec<_>>(),
        [0..1, 1..2]
    );
    assert_code_tokens(
        tokenizer,
        "é = 1;\n",
        &["<0xC3>", "<0xA9>", "<0x20>", "=", "1", ";"],
    );
}

#[test]
fn prompts_can_be_read_back() {
    let tokenizer = fitted();
    for (prompt, expected) in [
        ("Draw a  red\ncircle.", "draw a red circle."),
        (
            "  blue, 2 green (dark) and 0.5 gray!  ",
            "blue, 2 green (dark) and 0.5 gray!",
        ),
        (
            "what's \"this\"? a 3d two-tone x_y 1e-3 -2 5 6 7. 8",
            "what's \"this\"? a 3d two-tone x_y 1e-3 -2 5 6 7. 8",
        ),
        (
            "a/b @c 50% { x } [y] a:b; a.b",
            "a/b @c 50% { x } [y] a:b; a.b",
        ),
        (
            "#f80 a, x#12 #ff8800dd# b #1 c",
            "#f80 a, x#12 #ff8800dd# b #1 c",
        ),
        ("un été — 日本 🎨", "un été — 日本 🎨"),
        ("", ""),
        (" \t ", ""),
        ("İSTANBUL", "İstanbul"),
    ] {
        let mut ids = vec![special::PROMPT];
        ids.extend(tokenizer.encode_prompt(prompt).ids);
        assert_eq!(tokenizer.decode(&ids), expected);
    }
}

#[test]
fn blankspace_in_a_prompt_does_not_matter() {
    let tokenizer = fitted();
    assert_eq!(
        tokenizer
            .encode_prompt("\n a\u{A0}red \t\r\n (dark)  circle ")
            .ids,
        tokenizer.encode_prompt("a red (dark) circle").ids
    );
}

#[test]
fn a_tokenizer_that_keeps_case_tells_capitals_apart() {
    let cased = Tokenizer::fit(
        [("Red red", "")],
        &FitOptions {
            lowercase: false,
            ..options()
        },
    )
    .unwrap();
    assert_ne!(
        cased.encode_prompt("Red").ids,
        cased.encode_prompt("red").ids
    );
    let lower = fitted();
    assert_eq!(
        lower.encode_prompt("RED").ids,
        lower.encode_prompt("red").ids
    );
}

#[test]
fn spans_cover_the_text_of_each_token() {
    let tokenizer = fitted();
    let code = "let  waveRadius = -vec2<f32>(1.5);// é\n";
    let encoding = tokenizer.encode_code(code);
    let spans = tokenizer.spans(&encoding, code);
    assert_eq!(encoding.ids.len(), spans.len());
    for (text, span) in texts(tokenizer, &encoding).into_iter().zip(spans) {
        match text {
            "<no-blank>" => assert!(span.is_empty()),
            "<line>" => assert_eq!(&code[span.clone()], "\n"),
            "<template-start>" => assert_eq!(&code[span.clone()], "<"),
            "<template-end>" => assert_eq!(&code[span.clone()], ">"),
            text if text.starts_with("<0x") => assert_eq!(span.len(), 1),
            text => assert_eq!(&code[span.clone()], text.trim_start_matches("##")),
        }
    }
}

#[test]
fn comments_are_kept_and_cost_their_words() {
    let tokenizer = fitted();
    assert_code_tokens(
        tokenizer,
        "let red = 1; // a red circle, 2.5 wide\nlet a = 1;\n",
        &[
            "let", "red", "=", "1", ";", "<0x20>", "//", "a", "red", "circle", ",", "2", ".", "5",
            "w", "##i", "##d", "##e", "<line>", "let", "a", "=", "1", ";",
        ],
    );
    assert_code_tokens(
        tokenizer,
        "/* red /* a */ red */ let a = 1;\n",
        &[
            "/*", "red", "/*", "a", "*/", "red", "*/", "<0x20>", "let", "a", "=", "1", ";",
        ],
    );
}

#[test]
fn special_tokens_have_fixed_ids_and_no_text() {
    let tokenizer = fitted();
    let names = [
        "<pad>",
        "<unknown>",
        "<begin>",
        "<end>",
        "<prompt>",
        "<code>",
    ];
    for (id, name) in [
        special::PAD,
        special::UNKNOWN,
        special::BEGIN,
        special::END,
        special::PROMPT,
        special::CODE,
    ]
    .into_iter()
    .zip(names)
    {
        assert_eq!(tokenizer.token_text(id), Some(name));
        assert_eq!(tokenizer.decode(&[id]), "");
    }
    assert_eq!(tokenizer.token_text(tokenizer.vocab_size() as u32), None);
}

#[test]
fn special_tokens_set_prompt_and_program_apart() {
    let tokenizer = fitted();
    let mut ids = vec![special::BEGIN, special::PROMPT];
    ids.extend(tokenizer.encode_prompt("a red circle. draw").ids);
    ids.push(special::CODE);
    ids.extend(tokenizer.encode_code(FRAGMENT).ids);
    ids.extend([special::END, special::PAD, special::PAD]);
    assert_eq!(
        tokenizer.decode(&ids),
        format!("a red circle. draw{FRAGMENT}")
    );
}

#[test]
fn no_special_token_is_ever_encoded() {
    let tokenizer = fitted();
    for text in ["<pad><end>", "<code>", "<unknown>"] {
        let ids = tokenizer.encode_code(text).ids;
        assert!(ids.iter().all(|&id| id > special::CODE));
        let ids = tokenizer.encode_prompt(text).ids;
        assert!(ids.iter().all(|&id| id > special::CODE));
    }
}

#[test]
fn indentation_of_another_style_is_learned() {
    let two = FRAGMENT.replace("    ", "  ");
    let tokenizer = Tokenizer::fit([("", &*two), ("", &*two)], &options()).unwrap();
    let learned = tokenizer.encode_code(&two);
    assert_eq!(tokenizer.decode(&learned.ids), two);
    assert!(learned.ids.len() + 20 < bare().encode_code(&two).ids.len());
    let runs_of_bytes = texts(&tokenizer, &learned)
        .windows(2)
        .filter(|pair| pair[0].starts_with("<0x") && pair[1].starts_with("<0x"))
        .count();
    assert_eq!(runs_of_bytes, 0);
}

#[test]
fn frequent_words_come_first_and_equals_in_alphabetic_order() {
    let pairs = [
        ("zebra zebra apple pear", ""),
        ("pear zebra apple quince", ""),
    ];
    let fixed = bare().vocab_size();
    let tokenizer = Tokenizer::fit(
        pairs,
        &FitOptions {
            min_freq: 2,
            ..options()
        },
    )
    .unwrap();
    let learned: Vec<&str> = (fixed..fixed + 3)
        .map(|id| tokenizer.token_text(id as u32).unwrap())
        .collect();
    assert_eq!(learned, ["zebra", "apple", "pear"]);
    assert_eq!(tokenizer.word_id("quince"), None);
    let small = FitOptions {
        min_freq: 1,
        max_vocab_size: fixed + 2,
        lowercase: true,
    };
    let tokenizer = Tokenizer::fit(pairs, &small).unwrap();
    assert_eq!(tokenizer.vocab_size(), fixed + 2);
    assert!(tokenizer.word_id("zebra").is_some() && tokenizer.word_id("pear").is_none());
}

#[test]
fn more_words_than_there_is_room_for_leave_room_for_phrases() {
    let words: Vec<String> = (0..4096_u32)
        .map(|index| {
            let letter = |shift: u32| char::from(b'a' + (index >> shift & 15) as u8);
            format!("w{}{}{}", letter(8), letter(4), letter(0))
        })
        .collect();
    let prompt = words.join(" ");
    let code = "var<private> a: vec3<f32>;\n".repeat(8);
    let pairs = [(prompt.as_str(), code.as_str()); 2];
    let tokenizer = Tokenizer::fit(pairs, &options()).unwrap();
    let tokens = lex(&code).filter(|token| token.kind != TokenKind::Blankspace);
    let (ids, tokens) = (tokenizer.encode_code(&code).ids.len(), tokens.count());
    assert!(2 * ids < tokens, "{ids} of {tokens}");
}

#[test]
fn the_order_of_the_pairs_does_not_matter() {
    let pairs = [
        (PROMPTS[0], FRAGMENT),
        (PROMPTS[1], COMPUTE),
        (PROMPTS[2], ""),
    ];
    let backward = [pairs[2], pairs[1], pairs[0]];
    for min_freq in [1, 2, 3] {
        let options = FitOptions {
            min_freq,
            ..options()
        };
        let one = Tokenizer::fit(pairs, &options).unwrap();
        let other = Tokenizer::fit(backward, &options).unwrap();
        assert_eq!(one.to_json(), other.to_json());
    }
}

#[test]
fn a_limit_below_the_fixed_tokens_is_an_error() {
    let fixed = bare().vocab_size();
    let options = FitOptions {
        max_vocab_size: fixed - 1,
        ..options()
    };
    let error = Tokenizer::fit([], &options).unwrap_err();
    assert_eq!(
        error,
        FitError::VocabularyTooSmall {
            max_vocab_size: fixed - 1,
            fixed
        }
    );
    assert!(error.to_string().contains(&fixed.to_string()));
}

#[test]
fn canonical_layout_drops_comments_and_keeps_tokens() {
    let messy = "// header\nstruct  A{a:i32,@size(16)b:vec2<f32>};@fragment fn f ( @location(0)\nx :f32)->@location ( 0 ) f32{/* c */if(x<- - 1.0){return x;}else{return -x;}}@group(0)@binding(0)var<uniform>g:A;@ group(0)@binding(1)var s:sampler;";
    let canonical = "\
struct A {
    a: i32,
    @size(16) b: vec2<f32>
};

@fragment
fn f(@location(0) x: f32) -> @location(0) f32 {
    if (x < - -1.0) {
        return x;
    } else {
        return -x;
    }
}

@group(0) @binding(0) var<uniform> g: A;
@group(0) @binding(1) var s: sampler;
";
    assert_eq!(canonicalize(messy), canonical);
    assert_eq!(canonicalize(canonical), canonical);
    assert_eq!(canonicalize(""), "");
    assert_eq!(canonicalize(" // only a comment"), "");
}

#[test]
fn the_ids_of_programs_never_change() {
    // Counted by hand: 6 special tokens, 256 bytes, 3 of layout, 3 marks of comments, 48 symbols, 10 digits, 52 letters
    // each with its continuation, then the keywords.
    for (code, ids) in [
        ("return;\n", &[450, 299][..]),
        ("let x = 0.5;\n", &[446, 424, 280, 316, 292, 321, 299]),
        (
            "if a < b { a += 1u; }\n",
            &[
                445, 378, 286, 380, 276, 38, 378, 304, 317, 418, 299, 38, 277,
            ],
        ),
    ] {
        assert_eq!(bare().encode_code(code).ids, ids, "{code}");
    }
}

#[test]
fn hostile_sizes_are_encoded_and_decoded() {
    let tokenizer = fitted();
    for piece in [
        "{", "}", "(", "<", "a<", "/*", "//", "\n", " ", "é", "aB", "zq", "_", "1", "@", "@group",
        "{\n", "🎨", "-", ";",
    ] {
        let source = piece.repeat(20_000);
        let encoding = tokenizer.encode_code(&source);
        assert!(tokenizer.decode(&encoding.ids) == source, "{piece}");
        let _ = tokenizer.encode_prompt(&source);
        let _ = canonicalize(&source);
    }
    // Indentation stops growing, so a run of braces is written in linear space.
    let brace = tokenizer.encode_code("{").ids[0];
    assert!(tokenizer.decode(&vec![brace; 10_000]).len() < 10_000 * 140);
}

/// Programs with characters and pieces removed, doubled and moved.
fn mutated() -> impl Strategy<Value = String> {
    let sources = prop::sample::select(vec![FRAGMENT, COMPUTE]);
    let edits = prop::collection::vec(
        (
            any::<prop::sample::Index>(),
            0..12_usize,
            any::<prop::sample::Index>(),
        ),
        1..12,
    );
    (sources, edits).prop_map(|(source, edits)| {
        let mut text: Vec<char> = source.chars().collect();
        for (at, length, to) in edits {
            let at = at.index(text.len());
            let cut: Vec<char> = text.drain(at..(at + length).min(text.len())).collect();
            if text.is_empty() {
                return String::new();
            }
            let to = to.index(text.len());
            if to % 2 == 0 {
                text.splice(to..to, cut);
            }
        }
        text.into_iter().collect()
    })
}

fn any_code() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        mutated(),
        "[-a01ef._/*<>=&|@(){};:,! \\n\\té\u{2028}]{0,80}",
        prop::collection::vec(
            prop::sample::select(vec![
                "//",
                "/*",
                "*/",
                "\n",
                "\r\n",
                "\u{85}",
                " ",
                "    ",
                "{",
                "}",
                "(",
                ")",
                ";",
                ",",
                "for",
                "struct",
                "fn",
                "@",
                "@group",
                "@fragment",
                "-",
                "1",
                "0x",
                "e",
                ".",
                "_",
                "é",
                "A",
                "a<",
                ">",
                "\u{2028}",
                "true",
                "-> ",
            ]),
            0..40
        )
        .prop_map(|pieces| pieces.concat()),
    ]
}

fn significant(source: &str) -> Vec<(TokenKind, &str)> {
    lex(source)
        .filter(|token| {
            !matches!(
                token.kind,
                TokenKind::Blankspace
                    | TokenKind::LineComment
                    | TokenKind::BlockComment
                    | TokenKind::UnterminatedComment
            )
        })
        .map(|token| (token.kind, &source[token.span]))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn decoding_gives_back_every_code(code in any_code()) {
        for tokenizer in [bare(), fitted()] {
            let encoding = tokenizer.encode_code(&code);
            prop_assert_eq!(tokenizer.decode(&encoding.ids), code.as_str());
            let spans = tokenizer.spans(&encoding, &code);
            prop_assert_eq!(encoding.ids.len(), spans.len());
            let mut end = 0;
            for span in spans {
                prop_assert!(span.start >= end && span.end <= code.len());
                end = span.end;
            }
        }
    }

    #[test]
    fn decoding_gives_back_every_prompt_with_single_blanks(prompt in prop_oneof![any::<String>(), "[-a01eB._/*(){};:,!@' é#]{0,40}"]) {
        let tokenizer = Tokenizer::fit([], &FitOptions { lowercase: false, ..options() }).unwrap();
        let mut ids = vec![special::PROMPT];
        ids.extend(tokenizer.encode_prompt(&prompt).ids);
        let blank = |c: char| c.is_whitespace() || wgsl_tokenizer::is_blankspace(c);
        let expected = prompt.split(blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        prop_assert_eq!(tokenizer.decode(&ids), expected);
    }

    #[test]
    fn any_ids_decode_without_panic_and_as_a_stream(ids in prop::collection::vec(0..1500_u32, 0..60)) {
        let tokenizer = fitted();
        let mut decoder = StreamDecoder::new(tokenizer);
        let mut streamed: String = ids.iter().map(|&id| decoder.push(id)).collect();
        streamed.push_str(&decoder.finish());
        prop_assert_eq!(streamed, tokenizer.decode(&ids));
    }

    #[test]
    fn any_bytes_decode_as_lossy_utf8(bytes in prop::collection::vec(0x80..=0xFF_u32, 0..20)) {
        let tokenizer = bare();
        let ids: Vec<u32> = bytes.iter().map(|byte| 6 + byte).collect();
        let raw: Vec<u8> = bytes.iter().map(|&byte| byte as u8).collect();
        prop_assert_eq!(tokenizer.decode(&ids), String::from_utf8_lossy(&raw));
    }

    #[test]
    fn canonical_layout_keeps_the_tokens_and_is_stable(code in any_code()) {
        let canonical = canonicalize(&code);
        prop_assert_eq!(significant(&canonical), significant(&code));
        prop_assert_eq!(canonicalize(&canonical), canonical.as_str());
    }
}
