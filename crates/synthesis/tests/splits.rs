//! What is held out of composed data is not in their training part.

use dataset::{Example, hold_out, leaks};
use synthesis::{Synthesis, is_asked_for_by_everybody, synthesize};

#[test]
fn no_program_and_no_prompt_of_a_test_is_in_the_training_part() {
    let synthesis = Synthesis {
        count: 20_000,
        seed: 3,
        typing_errors: 0.03,
        many_modifiers: false,
        only: Vec::new(),
    };
    let examples: Vec<Example> = synthesize(&synthesis)
        .unwrap()
        .into_iter()
        .map(|pair| Example {
            category: Some(pair.category.into()),
            composition: Some(pair.composition),
            phrasing: Some(pair.skeleton),
            ..Example::new(pair.id, pair.prompt, pair.code)
        })
        .collect();
    let held_out = hold_out(&examples, is_asked_for_by_everybody);
    let part = |positions: &[usize]| -> Vec<Example> {
        positions.iter().map(|&at| examples[at].clone()).collect()
    };
    let train = part(&held_out.train);
    for test in [
        &held_out.composition,
        &held_out.paraphrase,
        &held_out.validation,
    ] {
        assert!(test.len() >= 20, "{}", test.len());
        let found = leaks(&train, &part(test));
        assert!(found.is_empty(), "{found:?}");
    }
}
