//! Checking, dividing, measuring and ordering examples.
#![allow(missing_docs)]

use std::collections::BTreeSet;

use dataset::{
    Example, Ratios, Sequence, Split, Splits, Summary, batches, check, divide, encode, encode_all,
    split, stats,
};
use proptest::prelude::*;
use wgsl_tokenizer::{FitOptions, Tokenizer, special};

fn example(id: &str, prompt: &str, code: &str) -> Example {
    Example::new(id, prompt, code)
}

fn numbered(count: usize) -> Vec<Example> {
    (0..count)
        .map(|n| {
            example(
                &format!("id-{n}"),
                &format!("the number {n}"),
                &n.to_string(),
            )
        })
        .collect()
}

fn tokenizer(examples: &[Example]) -> Tokenizer {
    let pairs = examples.iter().map(|example| {
        (
            example.natural_language.as_str(),
            example.wgsl_code.as_str(),
        )
    });
    let options = FitOptions {
        min_freq: 1,
        max_vocab_size: 1_000,
        lowercase: true,
    };
    Tokenizer::fit(pairs, &options).unwrap()
}

#[test]
fn each_example_is_judged_as_its_kind() {
    let report = check(&[
        example("module", "a", "@compute @workgroup_size(1) fn main() {}"),
        example("function", "b", "fn f() -> f32 { return 1.0; }"),
        example("expression", "c", "vec2<f32>(1.0, 2.0)"),
        example("wrong", "d", "fn f() -> f32 {\n    return missing;\n}"),
        example("cut", "e", "vec2<f32>(1.0,"),
    ]);
    assert_eq!(report.examples, 5);
    assert!(!report.is_valid());
    let invalid: Vec<_> = report
        .invalid
        .iter()
        .map(|invalid| (invalid.id.as_str(), invalid.diagnostic.code))
        .collect();
    assert_eq!(
        invalid,
        [
            ("wrong", "wgsl/unknown-identifier"),
            ("cut", "wgsl/unbalanced")
        ]
    );
    assert_eq!(report.invalid[0].diagnostic.span.unwrap().line, 2);
}

#[test]
fn repetitions_and_contradictions_are_found() {
    let report = check(&[
        example(
            "a",
            "Half of it",
            "fn half(x: f32) -> f32 { return x / 2.0; }",
        ),
        example(
            "b",
            "half  of IT",
            "fn half(x:f32)->f32 {\n    // The same.\n    return x/2.0;\n}",
        ),
        example(
            "c",
            "a third",
            "fn third(x: f32) -> f32 { return x / 3.0; }",
        ),
        example(
            "d",
            "a third",
            "fn third(x: f32) -> f32 { return x * 0.333; }",
        ),
        example(
            "e",
            "a fifth",
            "fn fifth(x: f32) -> f32 { return x / 5.0; }",
        ),
    ]);
    assert!(report.is_valid(), "{:?}", report.invalid);
    assert_eq!(report.duplicate_prompts, [["a", "b"], ["c", "d"]]);
    assert_eq!(report.duplicate_programs, [["a", "b"]]);
    assert_eq!(report.conflicting_prompts, [["c", "d"]]);
}

#[test]
fn ratios_must_divide_the_data() {
    for (train, validation) in [
        (0.0, 0.5),
        (-0.1, 0.5),
        (0.8, 0.3),
        (0.5, -0.1),
        (f64::NAN, 0.1),
        (0.5, f64::NAN),
        (f64::INFINITY, 0.0),
    ] {
        assert!(
            Ratios::new(train, validation).is_err(),
            "{train} {validation}"
        );
    }
    assert!(Ratios::new(0.9, 0.1).is_ok());
    assert!(Ratios::new(1.0, 0.0).is_ok());
    assert_eq!(
        Ratios::new(0.8, 0.3).unwrap_err().to_string(),
        "the ratios 0.8 for training and 0.3 for validation do not divide the data: \
         expected two numbers from 0 to 1 whose sum is at most 1, the first above 0"
    );
}

#[test]
fn the_shares_hold_on_average() {
    let splits = split(&numbered(5_000), Ratios::new(0.8, 0.1).unwrap(), 1);
    // Four standard deviations of the binomial distributions.
    assert!(splits.train.len().abs_diff(4_000) < 113);
    assert!(splits.validation.len().abs_diff(500) < 85);
    assert!(splits.test.len().abs_diff(500) < 85);
}

#[test]
fn another_seed_divides_otherwise() {
    let examples = numbered(100);
    let ratios = Ratios::new(0.5, 0.25).unwrap();
    assert_eq!(split(&examples, ratios, 1), split(&examples, ratios, 1));
    assert_ne!(split(&examples, ratios, 1), split(&examples, ratios, 2));
}

#[test]
fn explicit_splits_are_kept_and_followed() {
    let mut examples = numbered(50);
    for (index, part) in [(3, Split::Test), (7, Split::Validation), (9, Split::Train)] {
        examples[index].split = Some(part);
    }
    // The same prompt as the example that is bound to the test part.
    examples[20].natural_language = "THE number 3".to_owned();
    // The same program as that one.
    examples[21].wgsl_code = format!("{} // again", examples[20].wgsl_code);
    let splits = split(&examples, Ratios::new(0.9, 0.1).unwrap(), 5);
    for index in [3, 20, 21] {
        assert!(splits.test.contains(&index), "{splits:?}");
    }
    assert!(splits.validation.contains(&7));
    assert!(splits.train.contains(&9));
    assert_eq!(splits.test.len(), 3);
}

/// The part of each id, for comparison across orders.
fn parts(examples: &[Example], splits: &Splits) -> BTreeSet<(String, &'static str)> {
    [
        (&splits.train, "train"),
        (&splits.validation, "val"),
        (&splits.test, "test"),
    ]
    .into_iter()
    .flat_map(|(indices, part)| {
        indices
            .iter()
            .map(move |&index| (examples[index].id.clone(), part))
    })
    .collect()
}

proptest! {
    #[test]
    fn a_split_is_a_partition_without_leaks_and_independent_of_order(
        keys in prop::collection::vec((0..20_u8, 0..20_u8), 1..60),
        order in Just(()).prop_perturb(|(), mut random| random.random::<u64>()),
        seed in any::<u64>(),
    ) {
        let examples: Vec<Example> = keys
            .iter()
            .enumerate()
            .map(|(n, (prompt, code))| example(&format!("id-{n}"), &format!("p {prompt}"), &code.to_string()))
            .collect();
        let ratios = Ratios::new(0.6, 0.2).unwrap();
        let splits = split(&examples, ratios, seed);

        let mut all = [splits.train.clone(), splits.validation.clone(), splits.test.clone()].concat();
        all.sort_unstable();
        prop_assert_eq!(all, (0..examples.len()).collect::<Vec<_>>());

        for part in [&splits.train, &splits.validation, &splits.test] {
            prop_assert!(part.is_sorted());
            for &inside in part {
                for outside in (0..examples.len()).filter(|index| !part.contains(index)) {
                    prop_assert_ne!(keys[inside].0, keys[outside].0);
                    prop_assert_ne!(keys[inside].1, keys[outside].1);
                }
            }
        }

        let mut reordered = examples.clone();
        let length = reordered.len();
        reordered.rotate_left(order as usize % length);
        reordered.reverse();
        let again = split(&reordered, ratios, seed);
        prop_assert_eq!(parts(&examples, &splits), parts(&reordered, &again));
    }

    #[test]
    fn appended_examples_move_nothing(count in 1..40_usize, more in 1..40_usize, seed in any::<u64>()) {
        let examples = numbered(count + more);
        let ratios = Ratios::new(0.7, 0.2).unwrap();
        let before = parts(&examples, &split(&examples[..count], ratios, seed));
        let after = parts(&examples, &split(&examples, ratios, seed));
        prop_assert!(before.is_subset(&after));
    }

    #[test]
    fn every_sequence_is_visited_once_an_epoch(
        lengths in prop::collection::vec(0..500_usize, 0..300),
        batch_size in 0..40_usize,
        seed in any::<u64>(),
        epoch in any::<u64>(),
    ) {
        let order = batches(&lengths, batch_size, seed, epoch);
        let mut visited = order.concat();
        visited.sort_unstable();
        prop_assert_eq!(visited, (0..lengths.len()).collect::<Vec<_>>());
        let size = batch_size.max(1);
        prop_assert_eq!(order.len(), lengths.len().div_ceil(size));
        prop_assert!(order.iter().all(|batch| !batch.is_empty()));
        prop_assert_eq!(order, batches(&lengths, batch_size, seed, epoch));
    }

    #[test]
    fn runs_keep_the_order_and_are_as_long_as_each_other_up_to_a_sequence(
        mut lengths in prop::collection::vec(1..500_usize, 0..60),
        count in 0..5_usize,
    ) {
        lengths.sort_unstable();
        let pool: Vec<usize> = (0..lengths.len()).collect();
        let runs = divide(&pool, &lengths, count);
        prop_assert_eq!(runs.len(), count.min(pool.len()));
        if count > 0 {
            prop_assert_eq!(runs.concat(), pool);
        }
        prop_assert!(runs.iter().all(|run| !run.is_empty()));
        let tokens = |run: &Vec<usize>| run.iter().map(|&at| lengths[at]).sum::<usize>();
        let longest = lengths.iter().max().copied().unwrap_or_default();
        let all: usize = lengths.iter().sum();
        for run in &runs {
            prop_assert!(tokens(run) <= all / runs.len() + 2 * longest, "{runs:?}");
        }
    }
}

#[test]
fn epochs_and_seeds_differ() {
    let lengths: Vec<usize> = (0..100).collect();
    assert_ne!(batches(&lengths, 8, 1, 0), batches(&lengths, 8, 1, 1));
    assert_ne!(batches(&lengths, 8, 1, 0), batches(&lengths, 8, 2, 0));
    // Seed and epoch are not simply added.
    assert_ne!(batches(&lengths, 8, 1, 2), batches(&lengths, 8, 2, 1));
}

#[test]
fn the_order_of_an_epoch_is_fixed_for_all_time() {
    // A resumed run must find the order that the interrupted one had, whatever the version of the program.
    let expected: [&[usize]; 3] = [&[1, 3, 4], &[0], &[2]];
    assert_eq!(batches(&[5, 1, 4, 2, 3], 2, 42, 3), expected);
}

#[test]
fn every_batch_has_about_as_many_tokens() {
    // Half of the sequences are short, as functions are beside shaders.
    let lengths: Vec<usize> = (0..2_048)
        .map(|n| {
            if n % 2 == 0 {
                20 + n * 37 % 32
            } else {
                150 + n * 37 % 64
            }
        })
        .collect();
    let mean = 16 * lengths.iter().sum::<usize>() / lengths.len();
    for batch in batches(&lengths, 16, 9, 0) {
        let tokens: usize = batch.iter().map(|&index| lengths[index]).sum();
        assert!(tokens.abs_diff(mean) * 8 < mean, "{tokens} beside {mean}");
    }
}

#[test]
fn a_sequence_longer_than_the_rest_together_leaves_no_batch_empty() {
    let mut sizes: Vec<usize> = batches(&[1, 1, 1, 1_000, 0, 0], 2, 3, 0)
        .iter()
        .map(Vec::len)
        .collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [1, 1, 4]);
}

#[test]
fn batches_by_length_need_little_padding() {
    // Lengths spread evenly from 1 to 256, as a full shuffle would pad to nearly the longest.
    let lengths: Vec<usize> = (0..1_024).map(|n| 1 + n * 37 % 256).collect();
    let padded: usize = batches(&lengths, 16, 9, 0)
        .iter()
        .map(|batch| batch.len() * batch.iter().map(|&index| lengths[index]).max().unwrap())
        .sum();
    let real: usize = lengths.iter().sum();
    assert!(padded * 95 < real * 100, "{padded} for {real}");
}

#[test]
fn a_sequence_has_its_marks_and_starts_its_code_where_it_says() {
    let examples = numbered(3);
    let tokenizer = tokenizer(&examples);
    let sequence = encode(&tokenizer, &examples[1]);
    assert_eq!(sequence.ids[..2], [special::BEGIN, special::PROMPT]);
    assert_eq!(sequence.ids[sequence.target_start - 1], special::CODE);
    assert_eq!(sequence.ids.last(), Some(&special::END));
    assert_eq!(
        sequence.prompt(),
        tokenizer.encode_prompt("the number 1").ids
    );
    assert_eq!(sequence.code(), tokenizer.encode_code("1").ids);
    assert_eq!(tokenizer.decode(sequence.code()), "1");
}

#[test]
fn a_reversed_sequence_asks_for_the_prompt_and_reversed_again_is_the_same() {
    let examples = numbered(3);
    let tokenizer = tokenizer(&examples);
    let sequence = encode(&tokenizer, &examples[2]);
    let reversed = sequence.reversed();
    assert_eq!(reversed.ids[..2], [special::BEGIN, special::CODE]);
    assert_eq!(reversed.ids[reversed.target_start - 1], special::PROMPT);
    assert_eq!(reversed.ids.last(), Some(&special::END));
    let target = &reversed.ids[reversed.target_start..reversed.ids.len() - 1];
    assert_eq!(target, sequence.prompt());
    assert_eq!(reversed.prompt(), sequence.prompt());
    assert_eq!(reversed.code(), sequence.code());
    assert_eq!(reversed.reversed(), sequence);
}

#[test]
fn the_tokens_that_name_functions_are_known_in_sequences_and_reversed_ones() {
    let one = "fn twice(x: f32) -> f32 {\n    return 2.0 * x;\n}\n";
    let main =
        "@fragment\nfn main() -> @location(0) vec4<f32> {\n    return vec4<f32>(twice(0.5));\n}\n";
    let code = format!("{one}\n{main}");
    let examples = [
        example("a", "double it", &code),
        example("b", "one half, doubled", main),
    ];
    let tokenizer = tokenizer(&examples);
    let named = |sequence: &Sequence| {
        let names = sequence.function_names.iter().map(|&at| sequence.ids[at]);
        let names = tokenizer.decode(&names.collect::<Vec<_>>());
        names.trim_end().to_owned()
    };
    let sequence = encode(&tokenizer, &examples[0]);
    assert_eq!(named(&sequence), "twice");
    let reversed = sequence.reversed();
    assert_eq!(named(&reversed), "twice");
    assert_eq!(reversed.reversed(), sequence);
    assert!(encode(&tokenizer, &examples[1]).function_names.is_empty());
    // Where a line is one token, that token names the function among other things.
    let pairs = [("doubled", one); 40];
    let tokenizer = Tokenizer::fit(pairs, &FitOptions::default()).unwrap();
    let sequence = encode(&tokenizer, &examples[0]);
    let first = sequence.target_start;
    assert_eq!(sequence.function_names, [first]);
    assert!(
        tokenizer
            .decode(&sequence.ids[first..=first])
            .contains("fn twice(x")
    );
}

#[test]
fn what_does_not_fit_is_left_out_and_named() {
    let mut examples = numbered(4);
    examples[2].wgsl_code = "1 + ".repeat(50) + "1";
    let tokenizer = tokenizer(&examples);
    let long = encode(&tokenizer, &examples[2]).ids.len();
    let encoded = encode_all(&tokenizer, &examples, long - 1);
    assert_eq!(encoded.too_long, [("id-2".to_owned(), long)]);
    assert_eq!(encoded.sequences.len(), 3);
    assert_eq!(encoded.sequences[2], encode(&tokenizer, &examples[3]));
    assert!(encode_all(&tokenizer, &examples, long).too_long.is_empty());
}

#[test]
fn statistics_count_and_measure() {
    let mut examples = vec![
        example("a", "é", "fn f() {}"),
        example("b", "abc", "1"),
        example("c", "abcde", "@compute @workgroup_size(1) fn main() {}"),
    ];
    examples[0].category = Some("x".to_owned());
    examples[1].category = Some("x".to_owned());
    examples[2].split = Some(Split::Validation);
    let tokenizer = tokenizer(&examples);
    let found = stats(&examples, Some(&tokenizer));
    assert_eq!(found.examples, 3);
    assert_eq!(found.prompt_characters, Summary::of(vec![1, 3, 5]));
    assert_eq!(found.code_characters.min, 1);
    let tokens = found.tokens.clone().unwrap();
    assert_eq!(tokens.code.min, tokenizer.encode_code("1").ids.len());
    assert!(tokens.sequence.min >= tokens.code.min + tokens.prompt.min + 4);
    let coverage = tokens.coverage;
    assert_eq!(coverage.vocab_size, tokenizer.vocab_size());
    assert_eq!(coverage.prompt_words, 3);
    assert!(coverage.used > 10 && coverage.used < coverage.vocab_size);
    // A letter that the fixed vocabulary lacks takes three bytes.
    let rare = stats(&[example("d", "日", "1")], Some(&tokenizer));
    let rare = rare.tokens.unwrap();
    let spelled = rare.coverage.spelled * rare.sequence.max as f64;
    assert!((spelled - 3.0).abs() < 1e-9, "{spelled}");
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json["by_category"], serde_json::json!({ "x": 2 }));
    assert_eq!(json["by_split"], serde_json::json!({ "val": 1 }));
    assert_eq!(
        json["by_kind"],
        serde_json::json!({ "module": 1, "function": 1, "expression": 1 })
    );
    assert!(stats(&examples, None).tokens.is_none());
    assert_eq!(stats(&[], None).code_characters, Summary::of(Vec::new()));
}

proptest! {
    #[test]
    fn a_summary_agrees_with_its_definitions(lengths in prop::collection::vec(0..1_000_usize, 1..200)) {
        let summary = Summary::of(lengths.clone());
        prop_assert_eq!(summary.min, *lengths.iter().min().unwrap());
        prop_assert_eq!(summary.max, *lengths.iter().max().unwrap());
        let at_most = |value: f64| lengths.iter().filter(|&&length| length as f64 <= value).count();
        // Half the lengths lie on each side of the median.
        prop_assert!(2 * at_most(summary.median) >= lengths.len());
        prop_assert!(2 * (lengths.len() - at_most(summary.median - 0.25)) >= lengths.len());
        // The 95th percentile is a length that 95 % do not exceed, and the next smaller one is not.
        prop_assert!(lengths.contains(&summary.p95));
        prop_assert!(100 * at_most(summary.p95 as f64) >= 95 * lengths.len());
        let smaller = lengths.iter().filter(|&&length| length < summary.p95).count();
        prop_assert!(100 * smaller < 95 * lengths.len());
    }
}
