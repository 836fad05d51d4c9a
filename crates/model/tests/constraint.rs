//! The constraint by itself: what it takes, and that it never leads nowhere.

use model::Constraint;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;
use wgsl_tokenizer::{FitOptions, Tokenizer, special};
use wgsl_validator::{Options, SnippetKind, kind_of, validate_as};

fn examples() -> Vec<(String, String)> {
    let text = include_str!("../../../config/wgsl_training_data.toml");
    let data: toml::Table = toml::from_str(text).unwrap();
    let examples = data["examples"].as_array().unwrap().iter();
    let field = |example: &toml::Value, key: &str| example[key].as_str().unwrap().to_owned();
    examples
        .map(|example| {
            (
                field(example, "natural_language"),
                field(example, "wgsl_code"),
            )
        })
        .collect()
}

fn tokenizer(examples: &[(String, String)]) -> Tokenizer {
    let pairs = examples
        .iter()
        .map(|(prompt, code)| (prompt.as_str(), code.as_str()));
    Tokenizer::fit(pairs, &FitOptions::default()).unwrap()
}

/// Takes `code` to its end.
fn assert_taken(tokenizer: &Tokenizer, code: &str) {
    let mut constraint = Constraint::new(tokenizer, 2000).unwrap();
    for id in tokenizer.encode_code(code).ids {
        let text = tokenizer.token_text(id);
        assert!(constraint.take(id), "{text:?} is refused in\n{code}");
    }
    assert!(
        constraint.take(special::END),
        "the end is refused of\n{code}"
    );
}

fn is_module(code: &str) -> bool {
    kind_of(code) != SnippetKind::Expression
}

#[test]
fn every_module_of_the_training_data_is_taken_token_by_token() {
    let examples = examples();
    let tokenizer = tokenizer(&examples);
    for (_, code) in examples.iter().step_by(3) {
        if is_module(code) {
            assert_taken(&tokenizer, code);
        }
    }
}

#[test]
fn any_layout_any_comment_and_any_spelling_of_names_and_numbers_is_taken() {
    let tokenizer = Tokenizer::fit([], &FitOptions::default()).unwrap();
    for code in [
        "// été\nfn  f( a:f32 )->f32{return a*-.5e-3;}/* x /* y */ */",
        "const mask=0x1Fu;const  tiny = 0x1.8p-3;\n\n\n",
        "fn camelCaseName(is_struct: bool) -> bool { let loopCount = 3; return is_struct; } // end",
        "struct S { member_2: f32, }\nfn g(s: S) -> f32 { return s.member_2; }",
        "const sum = ( 1+2 )*3;",
        "const pairs = array<vec2<f32>,2>(vec2<f32>(0.0),vec2<f32>(1e0));",
    ] {
        let report = validate_as(kind_of(code), code, &Options::default());
        assert!(report.is_valid(), "{:?}\n{code}", report.first_error());
        assert_taken(&tokenizer, code);
    }
}

#[test]
fn an_expression_is_no_module() {
    let tokenizer = Tokenizer::fit([], &FitOptions::default()).unwrap();
    for expression in ["0.5", "vec2<f32>(1.0)", "(1 + 2)", "-x", "true"] {
        let first = tokenizer.encode_code(expression).ids[0];
        let mut constraint = Constraint::new(&tokenizer, 2000).unwrap();
        assert!(!constraint.take(first), "{expression}");
    }
}

/// `CONSTRAINT_WALKS` walks, 8 by default: through what the masks allow, with a token of any kind now and then.
#[test]
fn random_walks_end_within_their_limit_in_valid_shaders() {
    let walks = std::env::var("CONSTRAINT_WALKS").map_or(8, |text| text.parse::<u64>().unwrap());
    let tokenizer = tokenizer(&examples());
    let all = tokenizer.vocab_size() as u32;
    (0..walks).into_par_iter().for_each(|walk| {
        let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(walk);
        let limit = random.random_range(8..80);
        let mut constraint = Constraint::new(&tokenizer, limit).unwrap();
        let mut ids = Vec::new();
        while !constraint.is_finished() {
            let mask = constraint.mask();
            let allowed: Vec<u32> = (0..all).filter(|&id| mask[id as usize]).collect();
            let forced = constraint.forced();
            let mut drawn = (0..30).map(|_| match random.random_range(0..10) {
                0 => random.random_range(0..all),
                _ if allowed.is_empty() => special::PAD,
                _ => allowed[random.random_range(0..allowed.len())],
            });
            let id = match forced {
                Some(id) => Some(id).filter(|&id| constraint.take(id)),
                None => drawn.find(|&id| constraint.take(id)),
            };
            let id = id.unwrap_or_else(|| {
                let way_out = constraint.way_out().unwrap();
                let id = way_out.first().copied().unwrap_or(special::END);
                assert!(
                    constraint.take(id),
                    "walk {walk}: {}",
                    tokenizer.decode(&ids)
                );
                id
            });
            ids.push(id);
        }
        assert!(ids.len() <= limit, "walk {walk}: {} of {limit}", ids.len());
        let code = tokenizer.decode(&ids);
        assert!(is_module(&code), "walk {walk}: {code}");
        let report = validate_as(kind_of(&code), &code, &Options::default());
        assert!(
            report.is_valid(),
            "walk {walk}: {:?}\n{code}",
            report.first_error()
        );
    });
}

/// The first byte of a character shows nothing yet, so that it must not get past the line break that ends a comment.
#[test]
fn no_part_of_a_character_is_taken_where_a_comment_has_ended() {
    let tokenizer = Tokenizer::fit([], &FitOptions::default()).unwrap();
    let id_of = |text: &str| {
        let mut ids = 0..tokenizer.vocab_size() as u32;
        ids.find(|&id| tokenizer.token_text(id) == Some(text))
            .unwrap()
    };
    let bytes = (0x80..=0xFF).map(|byte| id_of(&format!("<0x{byte:02X}>")));
    for (comment, is_open) in [("// a", true), ("/* a", true), ("/* a */", false)] {
        let [inside, after] = [vec![], vec![id_of("<line>")]].map(|more: Vec<u32>| {
            let ids = [tokenizer.encode_code(comment).ids, more].concat();
            let taken = bytes.clone().filter(|&byte| {
                let mut constraint = Constraint::new(&tokenizer, 60).unwrap();
                for &id in &ids {
                    assert!(constraint.take(id), "{comment}");
                }
                let is_taken = constraint.take(byte);
                for id in constraint.way_out().unwrap() {
                    assert!(
                        constraint.take(id),
                        "{comment}, {:?}",
                        tokenizer.token_text(byte)
                    );
                }
                is_taken
            });
            taken.count()
        });
        let every = |is_taken| if is_taken { 128 } else { 0 };
        assert_eq!(inside, every(is_open), "{comment}");
        assert_eq!(after, every(comment == "/* a"), "{comment}");
    }
}

#[test]
fn a_diagnostic_that_is_being_named_can_be_ended() {
    let tokenizer = Tokenizer::fit([], &FitOptions::default()).unwrap();
    let code = "@diagnostic(error, mine.";
    let mut constraint = Constraint::new(&tokenizer, 100).unwrap();
    for id in tokenizer.encode_code(code).ids {
        assert!(constraint.take(id), "{:?}", tokenizer.token_text(id));
    }
    let way_out = constraint.way_out().unwrap();
    for id in way_out {
        assert!(constraint.take(id), "{:?}", tokenizer.token_text(id));
    }
    assert!(constraint.take(special::END));
}

#[test]
fn a_byte_may_stand_in_a_comment_until_it_ends() {
    let tokenizer = Tokenizer::fit([], &FitOptions::default()).unwrap();
    let mut ids = 0..tokenizer.vocab_size() as u32;
    let byte = ids.find(|&id| tokenizer.token_text(id) == Some("<0xEA>"));
    for (comment, is_open) in [
        ("/* a", true),
        ("/* a */", false),
        ("/* a /* b */", true),
        ("// a */", true),
    ] {
        let mut constraint = Constraint::new(&tokenizer, 100).unwrap();
        for id in tokenizer
            .encode_code(&format!("const b = 1; {comment}"))
            .ids
        {
            assert!(constraint.take(id), "{comment}");
        }
        assert_eq!(constraint.take(byte.unwrap()), is_open, "{comment}");
        for id in constraint.way_out().unwrap() {
            assert!(constraint.take(id), "{comment}");
        }
        assert!(constraint.take(special::END), "{comment}");
    }
}

#[test]
fn no_answer_fits_into_next_to_nothing() {
    let tokenizer = Tokenizer::fit([], &FitOptions::default()).unwrap();
    assert!(Constraint::new(&tokenizer, 3).is_none());
    assert!(Constraint::new(&tokenizer, 6).is_some());
}
