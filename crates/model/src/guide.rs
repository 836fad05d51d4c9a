//! Writing under the constraint.

use wgsl_tokenizer::special;

use crate::draft::Draft;
use crate::generate::{Answer, Request};
use crate::sampling::Choices;
use crate::{Constraint, GenerateError};

/// After so many tokens that could not follow, the way out is taken.
const TRIES: usize = 16;

/// Keeps of `draft` what can be completed to a valid answer, and goes on from there.
///
/// Each token is the first, in the order of the sampler, that the constraint takes. A token that must follow is written
/// without asking the model.
pub(crate) fn guide(request: &Request<'_>, mut draft: Draft) -> Result<Answer, GenerateError> {
    let model = request.model;
    let mut constraint =
        Constraint::new(&model.tokenizer, request.limit).ok_or(GenerateError::NoRoom {
            limit: request.limit,
        })?;
    let written = draft.all_tokens().iter();
    let kept = written.take_while(|&&id| constraint.take(id)).count();
    draft.keep(kept);
    let mut state = request.state.clone();
    let mut logits = request.logits.clone();
    let mut next = draft.tokens().to_vec();
    while !constraint.is_finished() {
        if let Some(token) = constraint.forced()
            && constraint.take(token)
        {
            draft.push_forced(token);
            next.push(token);
            continue;
        }
        if !next.is_empty() {
            logits = request.decoder.next(&next, &mut state);
            next.clear();
        }
        let mut choices =
            Choices::new(&logits, &request.sampling).ok_or(GenerateError::NotFinite)?;
        let mut rng = draft.rng(request.seed);
        let first = choices.next(&mut rng).ok_or(GenerateError::NotFinite)?;
        if constraint.take(first) {
            draft.push(first, choices.log_probability(first));
            next.push(first);
            continue;
        }
        choices.keep(&constraint.mask());
        let token = (0..TRIES)
            .map_while(|_| choices.next(&mut rng))
            .find(|&token| constraint.take(token));
        let token = match token {
            Some(token) => token,
            None => out(&mut constraint).ok_or_else(|| GenerateError::DeadEnd {
                code: model.tokenizer.decode(draft.tokens()),
            })?,
        };
        draft.push_changed(token, choices.log_probability(token));
        next.push(token);
    }
    Answer::guided(&draft, model)
}

/// Takes the first token of the way out.
fn out(constraint: &mut Constraint<'_>) -> Option<u32> {
    let token = constraint
        .way_out()?
        .first()
        .copied()
        .unwrap_or(special::END);
    constraint.take(token).then_some(token)
}
