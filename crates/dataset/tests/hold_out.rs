//! Parts that ask for what training never showed, and the proof of it.
#![allow(missing_docs)]

use std::collections::BTreeSet;

use dataset::{Example, HeldOut, hold_out, leaks};
use proptest::prelude::*;

const FAMILIES: usize = 8;
const MODIFIERS: usize = 5;
const USUAL_WORDINGS: usize = 12;

/// Families with modifiers; a program for each composition and value, asked for in several wordings.
fn composed(count: usize, salt: usize) -> Vec<Example> {
    (0..count)
        .map(|n| {
            let draw = |of: usize, at: usize| {
                let mixed =
                    (n * 7919 + at * 104_729 + salt * 1_299_709).wrapping_mul(2_654_435_761);
                (mixed >> 16) % of
            };
            let (family, modifier) = (draw(FAMILIES, 1), draw(MODIFIERS + 2, 2));
            // Every third example is asked for in one of a few usual wordings, the others in one of few examples.
            let wording = if n % 3 == 0 {
                draw(USUAL_WORDINGS, 4)
            } else {
                USUAL_WORDINGS + n / 4
            };
            let value = draw(40, 3);
            let mut composition = format!("family-{family}");
            if modifier < MODIFIERS {
                composition += &format!(" + modifier-{modifier}");
            }
            Example {
                phrasing: Some(format!("wording {wording} {{value}}")),
                composition: Some(composition),
                ..Example::new(
                    format!("id-{n}"),
                    format!("wording {wording} {value} of {family} with {modifier}"),
                    format!("vec3<i32>({family}, {modifier}, {value})"),
                )
            }
        })
        .collect()
}

fn parts(held_out: &HeldOut) -> [&Vec<usize>; 4] {
    [
        &held_out.train,
        &held_out.validation,
        &held_out.composition,
        &held_out.paraphrase,
    ]
}

fn pairs(examples: &[Example], part: &[usize]) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    for &index in part {
        let mut names = examples[index].parts().map(str::to_owned);
        let family = names.next().unwrap();
        pairs.extend(names.map(|modifier| (family.clone(), modifier)));
    }
    pairs
}

#[test]
fn a_tested_combination_is_new_but_both_of_its_halves_are_known() {
    let examples = composed(4000, 0);
    let held_out = hold_out(&examples, |_| false);
    let known = pairs(&examples, &held_out.train);
    let tested = pairs(&examples, &held_out.composition);
    assert!((1..FAMILIES * MODIFIERS / 4).contains(&tested.len()));
    for (family, modifier) in &tested {
        assert!(!known.contains(&(family.clone(), modifier.clone())));
        assert!(known.iter().any(|(_, other)| other == modifier));
        let is_plain = |&index: &usize| examples[index].composition.as_deref() == Some(family);
        assert!(held_out.train.iter().any(is_plain), "{family}");
    }
}

#[test]
fn a_tested_paraphrase_has_a_new_wording_and_a_new_program_and_usual_wordings_train() {
    let examples = composed(4000, 0);
    let held_out = hold_out(&examples, |_| false);
    let wordings: BTreeSet<_> = held_out
        .train
        .iter()
        .map(|&index| examples[index].phrasing.clone())
        .collect();
    let usual = (0..USUAL_WORDINGS).map(|wording| Some(format!("wording {wording} {{value}}")));
    assert!(usual.into_iter().all(|wording| wordings.contains(&wording)));
    assert!(!held_out.paraphrase.is_empty());
    for &index in &held_out.paraphrase {
        assert!(!wordings.contains(&examples[index].phrasing));
    }
    let held_out_wordings: BTreeSet<_> = held_out
        .paraphrase
        .iter()
        .map(|&index| &examples[index].phrasing)
        .collect();
    for &index in &held_out.validation {
        assert!(!held_out_wordings.contains(&examples[index].phrasing));
    }
}

/// A model may be trained on one set of examples after another.
#[test]
fn a_combination_that_is_tested_with_some_examples_does_not_train_with_others() {
    let (few, other, many) = (composed(2000, 0), composed(2000, 7), composed(4000, 0));
    let tested = |examples: &[Example]| pairs(examples, &hold_out(examples, |_| false).composition);
    assert_eq!(tested(&few), tested(&many));
    assert_eq!(tested(&few), tested(&other));
}

#[test]
fn a_leak_is_found_whatever_the_layout_and_the_case() {
    let train = [
        Example::new("a", "One half", "0.5"),
        Example::new("b", "two", "2"),
    ];
    let test = [
        Example::new("c", "three", "3"),
        Example::new("d", "one  HALF", "1.0 / 2.0"),
        Example::new("e", "a pair", "/* two */ 2 "),
    ];
    let found: Vec<String> = leaks(&train, &test)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        found,
        [
            "`d` has the prompt of the training example `a`",
            "`e` has the program of the training example `b`"
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn parts_are_disjoint_and_no_program_of_a_test_is_in_training(salt in 0..1000_usize, count in 1..1500_usize) {
        let examples = composed(count, salt);
        let held_out = hold_out(&examples, |_| false);
        let mut seen = BTreeSet::new();
        for part in parts(&held_out) {
            prop_assert!(part.is_sorted());
            prop_assert!(part.iter().all(|index| seen.insert(*index)));
        }
        let of = |part: &[usize]| -> Vec<Example> { part.iter().map(|&index| examples[index].clone()).collect() };
        let train = of(&held_out.train);
        for part in &parts(&held_out)[1..] {
            let found = leaks(&train, &of(part));
            prop_assert!(found.iter().all(|leak| leak.what == "prompt"), "{:?}", found);
        }
    }

    #[test]
    fn the_order_of_the_examples_changes_nothing(salt in 0..1000_usize) {
        let examples = composed(600, salt);
        let mut reversed = examples.clone();
        reversed.reverse();
        let names = |examples: &[Example], part: &[usize]| -> BTreeSet<String> {
            part.iter().map(|&index| examples[index].id.clone()).collect()
        };
        let (held_out, backwards) = (hold_out(&examples, |_| false), hold_out(&reversed, |_| false));
        for (part, other) in parts(&held_out).into_iter().zip(parts(&backwards)) {
            prop_assert_eq!(names(&examples, part), names(&reversed, other));
        }
    }
}

#[test]
fn a_family_that_keeps_all_pairs_has_each_of_them_in_training() {
    let examples = composed(4000, 0);
    let without = hold_out(&examples, |_| false);
    let drawn = pairs(&examples, &without.composition);
    let (whole, _) = drawn.first().expect("a pair is held out").clone();
    let with = hold_out(&examples, |family| family == whole);
    let of_it = |part: &[usize]| -> Vec<_> {
        let all = pairs(&examples, part);
        all.into_iter().filter(|(name, _)| *name == whole).collect()
    };
    assert!(of_it(&with.composition).is_empty());
    assert!(of_it(&with.train).len() > of_it(&without.train).len());
    let others = drawn.iter().filter(|(name, _)| *name != whole);
    assert!(others.eq(pairs(&examples, &with.composition).iter()));
}
