//! Beam search.

use crate::draft::Draft;
use crate::generate::{Answer, Request};
use crate::guide::guide;
use crate::sampling::Choices;
use crate::{DecoderState, GenerateError, SamplingOptions};

/// How many of the likeliest tokens are looked at for each token that may follow.
const TRIES: usize = 4;

/// Valid answers, at least one and at most `beams`: of all beginnings, the likeliest `beams` are followed side by side.
///
/// A beginning that syntax rules out is dropped, and an answer that ends counts if the validator accepts it. If none
/// does, the likeliest beginning is completed under the constraint.
pub(crate) fn beam_search(
    request: &Request<'_>,
    beams: usize,
) -> Result<Vec<Answer>, GenerateError> {
    let model = request.model;
    let mut open = vec![Beam {
        draft: Draft::new(model, 0, true),
        state: request.state.clone(),
        logits: request.logits.clone(),
    }];
    let mut done: Vec<Answer> = Vec::new();
    let mut likeliest = Draft::new(model, 0, true);
    for left in (0..request.limit).rev() {
        let mut grown: Vec<(usize, u32, Draft)> = Vec::new();
        for (from, beam) in open.iter().enumerate() {
            let longer = beam.longer(request.seed, beams)?.into_iter();
            grown.extend(longer.map(|(token, draft)| (from, token, draft)));
        }
        grown.sort_by(|(_, _, a), (_, _, b)| b.log_probability().total_cmp(&a.log_probability()));
        grown.truncate(beams);
        let (ended, going): (Vec<_>, Vec<_>) = grown
            .into_iter()
            .partition(|(_, _, draft)| draft.is_finished());
        let ended = ended
            .iter()
            .filter_map(|(_, _, draft)| Answer::of(draft, model));
        done.extend(ended);
        let Some((_, _, first)) = going.first() else {
            break;
        };
        likeliest = first.clone();
        if done.len() >= beams || left == 0 {
            break;
        }
        open = going
            .into_iter()
            .map(|(from, token, draft)| {
                let mut state = open[from].state.clone();
                let logits = request.decoder.next(&[token], &mut state);
                Beam {
                    draft,
                    state,
                    logits,
                }
            })
            .collect();
    }
    if done.is_empty() {
        done.push(guide(request, likeliest)?);
    }
    Ok(done)
}

/// A beginning, and what the model says of it.
struct Beam<'t> {
    draft: Draft<'t>,
    state: DecoderState,
    logits: Vec<f32>,
}

impl<'t> Beam<'t> {
    /// The beginnings that are one token longer, of the `beams` likeliest tokens that syntax lets follow.
    fn longer(&self, seed: u64, beams: usize) -> Result<Vec<(u32, Draft<'t>)>, GenerateError> {
        let mut choices =
            Choices::new(&self.logits, &SamplingOptions::GREEDY).ok_or(GenerateError::NotFinite)?;
        let mut rng = self.draft.rng(seed);
        let mut longer = Vec::new();
        for _ in 0..TRIES * beams {
            let Some(token) = choices.next(&mut rng) else {
                break;
            };
            let mut draft = self.draft.clone();
            if draft.push(token, choices.log_probability(token)) {
                longer.push((token, draft));
            }
            if longer.len() == beams {
                break;
            }
        }
        Ok(longer)
    }
}
