//! Answers to the prompt with a part of it left out.

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;

use crate::draft::Draft;
use crate::generate::Request;
use crate::{GenerateError, SamplingOptions};

/// The different greedy answers to the prompt without one of its words, or of `most` equal parts if it has more words, with
/// what the model thinks of them for the whole prompt.
///
/// A word that misleads the model, because it knows it from other tasks or not at all, is left out in one of them. Drawing
/// finds such answers seldom: where the model is misled it is sure.
pub(crate) fn answer_without_parts<'t>(
    request: &Request<'t>,
    most: usize,
) -> Result<Vec<Draft<'t>>, GenerateError> {
    let mut answers: Vec<Draft> = parts(request.words(), most)
        .into_par_iter()
        .filter_map(|left_out| request.without(left_out))
        .map(|shorter| Draft::write(&shorter, &SamplingOptions::GREEDY, 0, true))
        .collect::<Result<_, _>>()?;
    let mut seen = BTreeSet::new();
    answers
        .retain(|draft| !draft.all_tokens().is_empty() && seen.insert(draft.all_tokens().to_vec()));
    let judged = answers.into_par_iter().map(|draft| {
        let log_probabilities = request.log_probabilities(draft.all_tokens());
        draft.with_log_probabilities(log_probabilities)
    });
    Ok(judged.collect())
}

/// `len` words in at most `most` parts of equal size, but for the last.
fn parts(len: usize, most: usize) -> Vec<Range<usize>> {
    let size = len.div_ceil(most).max(1);
    let starts = (0..len).step_by(size);
    starts.map(|start| start..(start + size).min(len)).collect()
}

#[cfg(test)]
mod tests {
    use super::{answer_without_parts, parts};
    use crate::draft::Draft;
    use crate::generate::Request;
    use crate::untrained::untrained;
    use crate::{GenerateOptions, SamplingOptions};

    #[test]
    fn each_word_is_left_out_once_and_the_answer_is_judged_for_the_whole_prompt() {
        const PROMPT: &str = "a half of half a color";
        const SHORTER: [&str; 6] = [
            "half of half a color",
            "a of half a color",
            "a half half a color",
            "a half of a color",
            "a half of half color",
            "a half of half a",
        ];
        let options = GenerateOptions {
            max_tokens: Some(3),
            ..GenerateOptions::default()
        };
        let mut different = 0;
        for seed in 0..32 {
            let model = untrained(seed);
            let whole = Request::new(&model, PROMPT, &options).unwrap();
            let mut expected: Vec<Vec<u32>> = Vec::new();
            for shorter in SHORTER {
                let request = Request::new(&model, shorter, &options).unwrap();
                let draft = Draft::write(&request, &SamplingOptions::GREEDY, 0, true).unwrap();
                let tokens = draft.all_tokens().to_vec();
                if !tokens.is_empty() && !expected.contains(&tokens) {
                    expected.push(tokens);
                }
            }
            let answers = answer_without_parts(&whole, 24).unwrap();
            let tokens: Vec<Vec<u32>> = answers
                .iter()
                .map(|answer| answer.all_tokens().to_vec())
                .collect();
            assert_eq!(tokens, expected);
            for answer in &answers {
                // One token after the other, as an answer is written.
                let mut state = whole.state.clone();
                let mut logits = whole.logits.clone();
                let mut log_probability = 0.0;
                for &token in answer.all_tokens() {
                    let sum: f32 = logits.iter().map(|logit| logit.exp()).sum();
                    log_probability += logits[token as usize] - sum.ln();
                    logits = whole.decoder.next(&[token], &mut state);
                }
                assert!((answer.log_probability() - log_probability).abs() < 1e-3);
            }
            different += answers.len();
        }
        assert!(different > 8, "{different}");
    }

    #[test]
    fn parts_are_of_equal_size_and_at_most_as_many_as_asked_for() {
        assert_eq!(parts(3, 24), [0..1, 1..2, 2..3]);
        assert_eq!(parts(7, 3), [0..3, 3..6, 6..7]);
        assert!(parts(0, 3).is_empty());
        for len in 1..200 {
            let parts = parts(len, 24);
            assert!(parts.len() <= 24);
            let words: Vec<usize> = parts.into_iter().flatten().collect();
            assert_eq!(words, (0..len).collect::<Vec<_>>());
        }
    }

    #[test]
    fn where_the_only_word_is_left_out_there_is_no_answer() {
        let model = untrained(1);
        let options = GenerateOptions::default();
        let request = Request::new(&model, "half", &options).unwrap();
        assert!(answer_without_parts(&request, 24).unwrap().is_empty());
    }
}
