//! Several answers drawn side by side.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::draft::Draft;
use crate::generate::Request;
use crate::sampling::Choices;
use crate::{DecoderState, GenerateError, SamplingOptions};

/// The different answers among the first `count` that [`Draft::write`] draws, in the order of the first number of each, without those
/// that syntax rules out.
///
/// Most tokens of a program leave little choice, so that answers agree for long: what they agree in is written once.
pub(crate) fn draw<'t>(
    request: &Request<'t>,
    sampling: &SamplingOptions,
    count: usize,
) -> Result<Vec<Draft<'t>>, GenerateError> {
    let mut open = vec![Branch {
        draft: Draft::new(request.model, 0, true),
        numbers: (0..count).collect(),
        state: request.state.clone(),
        logits: request.logits.clone(),
    }];
    let mut ended = Vec::new();
    while !open.is_empty() {
        let steps: Vec<Step> = open
            .into_par_iter()
            .map(|branch| branch.step(request, sampling))
            .collect::<Result<_, _>>()?;
        open = Vec::new();
        for step in steps {
            open.extend(step.open);
            ended.extend(step.ended);
        }
    }
    ended.sort_by_key(Draft::number);
    Ok(ended)
}

/// Answers that agree so far.
struct Branch<'t> {
    /// What they have written, as the first of them.
    draft: Draft<'t>,
    /// Which they are, in order.
    numbers: Vec<usize>,
    state: DecoderState,
    /// What the model says of their next token.
    logits: Vec<f32>,
}

/// What has become of a branch after one more token.
struct Step<'t> {
    open: Vec<Branch<'t>>,
    ended: Vec<Draft<'t>>,
}

impl<'t> Branch<'t> {
    fn step(
        self,
        request: &Request<'t>,
        sampling: &SamplingOptions,
    ) -> Result<Step<'t>, GenerateError> {
        let choices = Choices::new(&self.logits, sampling).ok_or(GenerateError::NotFinite)?;
        let mut taken: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for number in self.numbers {
            let mut rng = self.draft.rng_of(number, request.seed);
            let token = choices.clone().next(&mut rng);
            let token = token.ok_or(GenerateError::NotFinite)?;
            taken.entry(token).or_default().push(number);
        }
        let mut step = Step {
            open: Vec::new(),
            ended: Vec::new(),
        };
        let mut going = Vec::new();
        for (token, numbers) in taken {
            let mut draft = self.draft.clone().numbered(numbers[0]);
            if !draft.push(token, choices.log_probability(token)) {
                continue;
            }
            if draft.is_finished() || draft.all_tokens().len() == request.limit {
                step.ended.push(draft);
            } else {
                going.push((token, draft, numbers));
            }
        }
        // The last one takes the state itself, so that a branch that does not part copies nothing.
        let states = std::iter::repeat_n(self.state, going.len());
        step.open.extend(going.into_iter().zip(states).map(
            |((token, draft, numbers), mut state)| Branch {
                logits: request.decoder.next(&[token], &mut state),
                draft,
                numbers,
                state,
            },
        ));
        Ok(step)
    }
}

#[cfg(test)]
mod tests {
    use super::draw;
    use crate::draft::Draft;
    use crate::generate::Request;
    use crate::untrained::untrained;
    use crate::{GenerateOptions, SamplingOptions};

    #[test]
    fn answers_drawn_side_by_side_are_those_that_are_drawn_one_by_one() {
        const COUNT: usize = 60;
        const LIMIT: usize = 3;
        let options = GenerateOptions {
            max_tokens: Some(LIMIT),
            ..GenerateOptions::default()
        };
        let (mut drawn, mut different) = (0, 0);
        for (seed, temperature) in (0..32).flat_map(|seed| [(seed, 0.1), (seed, 0.9)]) {
            let model = untrained(seed);
            let request = Request::new(&model, "half a color", &options).unwrap();
            let sampling = SamplingOptions {
                temperature,
                ..SamplingOptions::GREEDY
            };
            let mut alone: Vec<Draft> = Vec::new();
            for number in 0..COUNT {
                let draft = Draft::write(&request, &sampling, number, true).unwrap();
                if draft.is_finished() || draft.all_tokens().len() == LIMIT {
                    drawn += 1;
                    let is_new = |other: &Draft| other.all_tokens() != draft.all_tokens();
                    alone.extend(alone.iter().all(is_new).then_some(draft));
                }
            }
            let together = draw(&request, &sampling, COUNT).unwrap();
            let said = |draft: &Draft| (draft.number(), draft.candidate(&model));
            assert_eq!(
                together.iter().map(said).collect::<Vec<_>>(),
                alone.iter().map(said).collect::<Vec<_>>(),
            );
            different += together.len();
        }
        assert!(
            1 < different && different < drawn / 2,
            "{different} of {drawn}"
        );
    }
}
