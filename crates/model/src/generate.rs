//! From a prompt to answers, and to the one that is shown.
//!
//! A trained model writes valid shaders nearly always, so it is let write first, and only what syntax certainly rules
//! out stops it ([`draft`]). An answer that the validator accepts is taken as it is: the constraint costs next to
//! nothing and changes nothing. In place of a greedy one that it rejects, a few are drawn ([`draws`]), of which the likeliest
//! valid one is taken. Where the model has a [`Reviewer`](crate::Reviewer), others are written beside every greedy one that the
//! model is not sure of, and the reviewer has its say: some are drawn, some are greedy where a part of the prompt is left out
//! ([`omissions`]). If no answer is valid, the first is written again from the first token that cannot be completed, now under the
//! [`Constraint`](crate::Constraint), which leads to a valid answer whatever the model wants ([`guide`]).
//!
//! [`draft`]: crate::draft
//! [`draws`]: crate::draws
//! [`guide`]: crate::guide
//! [`omissions`]: crate::omissions

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;
use wgsl_tokenizer::special;
use wgsl_validator::{Options, Report, Severity, kind_of, validate_as};

use crate::beam::beam_search;
use crate::calibration::Evidence;
use crate::draft::Draft;
use crate::draws::draw;
use crate::guide::guide;
use crate::omissions::answer_without_parts;
use crate::{
    Decoder, DecoderState, Respelling, SamplingError, SamplingOptions, ShaderModel, WeightsError,
    Writes,
};

/// How [`generate`] looks for a shader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GenerateOptions {
    /// How tokens are drawn. Greedy answers that the model is not sure of are compared with a few others.
    pub sampling: SamplingOptions,
    /// How many answers are asked for, of which the likeliest is taken.
    pub samples: usize,
    /// How many beginnings are followed side by side (beam search); 1 for none. More than one takes the place of
    /// sampling.
    pub beams: usize,
    /// Seed of the random numbers.
    pub seed: u64,
    /// The most tokens that an answer may have, its end included, where the model could write more.
    pub max_tokens: Option<usize>,
}

impl Default for GenerateOptions {
    /// One greedy answer.
    fn default() -> Self {
        Self {
            sampling: SamplingOptions::GREEDY,
            samples: 1,
            beams: 1,
            seed: 42,
            max_tokens: None,
        }
    }
}

/// How many answers are drawn in place of a greedy one that is no shader: few, so that being held to valid shaders costs a model
/// less than a quarter of its time.
const SUBSTITUTES: usize = 6;
/// How those are drawn: near to what is likeliest, so that they are shaders and agree for long.
const SUBSTITUTED: SamplingOptions = at_temperature(0.7);
/// How many are drawn beside a greedy one that is reviewed.
const DRAWS: usize = 24;
/// How these are drawn: nearly as the model has it, so that they differ.
const DRAWN: SamplingOptions = at_temperature(0.9);
/// In how many parts of the prompt, of a word at least, one after the other is left out to get more answers.
const PARTS: usize = 24;
/// From this log-probability of a greedy answer on, others are not drawn: the model is sure, and on composed prompts the reviewer
/// never thought otherwise.
const SURE: f32 = -0.1;
/// How much the reviewer's log-probability counts beside the model's.
const REVIEW_WEIGHT: f32 = 0.5;

const fn at_temperature(temperature: f32) -> SamplingOptions {
    SamplingOptions {
        temperature,
        top_k: None,
        top_p: None,
    }
}

/// One text that the model wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The tokens of the code, without the end marker.
    pub tokens: Vec<u32>,
    /// The code.
    pub code: String,
    /// Log-probability of the tokens that the model was asked for, as it had them before any constraint, in nats; the end marker
    /// counts.
    pub log_probability: f32,
    /// The mean of them.
    pub mean_log_probability: f32,
    /// The least log-probability of a token.
    pub min_log_probability: f32,
    /// The reviewer's log-probability of the prompt for this code, in nats; none where the model has no reviewer.
    pub review_log_probability: Option<f32>,
    /// Whether the model ended it, rather than running out of room.
    pub finished: bool,
    /// How many tokens are not those that the model chose, because those could not be completed to a valid shader.
    pub changed: usize,
}

impl Candidate {
    /// What speaks for it.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        Evidence {
            mean: self.mean_log_probability,
            min: self.min_log_probability,
            review: self.review_log_probability,
        }
    }
}

/// A shader that the validator accepted.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The accepted text and its likelihood.
    pub candidate: Candidate,
    /// What the validator says of it; it holds no error.
    pub report: Report,
    /// How many answers were asked for, of which it is the likeliest.
    pub candidates: usize,
    /// How many tokens at the end of the prompt were not read, because it is longer than the model can read.
    pub unread: usize,
    /// The misspelt words of the prompt, and what was read in their place.
    pub respelled: Vec<Respelling>,
}

/// Why there is no shader.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The prompt holds no word.
    #[error("the prompt is empty; describe the shader in a few words")]
    EmptyPrompt,
    /// The model writes prompts.
    #[error(
        "this model reviews shaders and writes none; give it to one that does with `tiny-agent-trainer add-reviewer`"
    )]
    Reviewer,
    /// There is no room for any shader.
    #[error(
        "at most {limit} tokens are left for the shader, and the shortest needs more; allow more tokens"
    )]
    NoRoom {
        /// Tokens that are left.
        limit: usize,
    },
    /// No candidate was asked for.
    #[error("the number of {0} is 0; expected at least 1")]
    NoSamples(&'static str),
    /// A sampling option is out of range.
    #[error(transparent)]
    Sampling(#[from] SamplingError),
    /// The network's output cannot be used.
    #[error(
        "the model's output holds no finite number; its weights are damaged or its training diverged"
    )]
    NotFinite,
    /// The device failed.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// The constraint let something pass.
    #[error(
        "the shader written under the constraint is not valid: {message}; this is a fault of tiny-agent-trainer worth \
         reporting, with the prompt, the options and this text:\n{code}"
    )]
    Rejected {
        /// What was written.
        code: String,
        /// What the validator says of it.
        message: String,
    },
    /// The constraint knows no way on.
    #[error(
        "the constraint refuses every token after the text below; this is a fault of tiny-agent-trainer worth reporting, \
         with the prompt, the options and this text:\n{code}"
    )]
    DeadEnd {
        /// What was written.
        code: String,
    },
}

/// The best valid shader for `prompt`: of the candidates the likeliest by the mean log-probability of its tokens, or with the
/// model's [`Reviewer`](crate::Reviewer) by what both say; among equals, the one of which the validator warns least.
///
/// # Errors
///
/// [`GenerateError`] names what is wrong with the prompt, the options or the model. There is a shader for every prompt
/// that is not blank.
pub fn generate(
    model: &ShaderModel,
    prompt: &str,
    options: &GenerateOptions,
) -> Result<Generated, GenerateError> {
    let request = Request::new(model, prompt, options)?;
    let answers: Vec<Answer> = if options.beams == 1 {
        (0..options.samples)
            .map(|number| answer(&request, number))
            .collect::<Result<_, _>>()?
    } else {
        beam_search(&request, options.beams)?
    };
    let candidates = answers.len();
    let Answer { candidate, report } = best(&request, answers)?;
    Ok(Generated {
        candidate,
        report,
        candidates,
        unread: request.unread,
        respelled: request.respelled,
    })
}

/// Valid shaders for `prompt`: the candidates with the given numbers, in their order.
///
/// Each number has random numbers of its own, from the seed and itself: the same candidate comes out whatever others
/// are written.
///
/// # Errors
///
/// As for [`generate`].
pub fn generate_all(
    model: &ShaderModel,
    prompt: &str,
    options: &GenerateOptions,
    numbers: Range<usize>,
) -> Result<Vec<Candidate>, GenerateError> {
    let request = Request::new(model, prompt, options)?;
    numbers
        .map(|number| Ok(answer(&request, number)?.candidate))
        .collect()
}

/// The candidate with this number: what the model writes freely, if the validator accepts it, else the best of a few that
/// are drawn in place of a greedy one, else what it writes under the constraint. A greedy one that the model is not sure of
/// is reviewed beside those and some that are greedy where a part of the prompt is left out.
fn answer(request: &Request<'_>, number: usize) -> Result<Answer, GenerateError> {
    let draft = Draft::write(request, &request.sampling, number, true)?;
    let mut answers: Vec<Answer> = Answer::of(&draft, request.model).into_iter().collect();
    let is_reviewed = request.model.reviewer.is_some() && draft.log_probability() < SURE;
    if request.sampling.temperature == 0.0 && (answers.is_empty() || is_reviewed) {
        let mut others = if is_reviewed {
            let mut drawn = draw(request, &DRAWN, DRAWS)?;
            drawn.extend(answer_without_parts(request, PARTS)?);
            drawn
        } else {
            draw(request, &SUBSTITUTED, SUBSTITUTES)?
        };
        let mut seen = BTreeSet::from([draft.tokens().to_vec()]);
        others.retain(|other| seen.insert(other.tokens().to_vec()));
        let others = others.iter();
        answers.extend(others.filter_map(|draft| Answer::of(draft, request.model)));
    }
    if answers.is_empty() {
        answers.push(guide(request, draft)?);
    }
    best(request, answers)
}

/// What the model writes without any constraint: texts that may be no shaders, and may have no end.
///
/// # Errors
///
/// As for [`generate`].
pub fn generate_unconstrained(
    model: &ShaderModel,
    prompt: &str,
    options: &GenerateOptions,
    numbers: Range<usize>,
) -> Result<Vec<Candidate>, GenerateError> {
    let request = Request::new(model, prompt, options)?;
    numbers
        .map(|number| {
            let draft = Draft::write(&request, &request.sampling, number, false)?;
            Ok(draft.candidate(model))
        })
        .collect()
}

/// What is to be answered, and how.
pub(crate) struct Request<'a> {
    pub(crate) model: &'a ShaderModel,
    pub(crate) decoder: &'a Decoder,
    /// The decoder after what stands before the code.
    pub(crate) state: DecoderState,
    /// What it says of the first token of the code.
    pub(crate) logits: Vec<f32>,
    /// The prompt as it is read.
    text: String,
    /// The tokens before the code.
    prefix: Vec<u32>,
    pub(crate) sampling: SamplingOptions,
    pub(crate) seed: u64,
    /// The most tokens of the code, its end included.
    pub(crate) limit: usize,
    /// How many tokens at the end of the prompt are not read.
    unread: usize,
    /// The words that are read as others.
    respelled: Vec<Respelling>,
}

impl<'a> Request<'a> {
    pub(crate) fn new(
        model: &'a ShaderModel,
        prompt: &str,
        options: &GenerateOptions,
    ) -> Result<Self, GenerateError> {
        options.sampling.validate()?;
        for (count, name) in [(options.samples, "samples"), (options.beams, "beams")] {
            if count == 0 {
                return Err(GenerateError::NoSamples(name));
            }
        }
        if prompt.trim().is_empty() {
            return Err(GenerateError::EmptyPrompt);
        }
        if model.writes == Writes::Prompt {
            return Err(GenerateError::Reviewer);
        }
        let is_word = |word: &str| model.tokenizer.word_id(word).is_some();
        let (prompt, respelled) = model.known_prompts.respell(prompt, is_word);
        let (prefix, unread) = read_prompt(model, &prompt);
        let room = model.config.max_seq_len.saturating_sub(prefix.len());
        let limit = options.max_tokens.map_or(room, |most| most.min(room));
        if limit == 0 {
            return Err(GenerateError::NoRoom { limit });
        }
        let decoder = model.decoder()?;
        let mut state = decoder.start();
        let logits = decoder.next(&prefix, &mut state);
        Ok(Self {
            model,
            decoder,
            state,
            logits,
            text: prompt,
            prefix,
            sampling: options.sampling,
            seed: options.seed,
            limit,
            unread,
            respelled,
        })
    }

    /// The tokens of the prompt that are read.
    fn prompt(&self) -> &[u32] {
        &self.prefix[2..self.prefix.len() - 1]
    }

    /// How many words the prompt has.
    pub(crate) fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }

    /// The same request without these words; none where no word is left, or no room.
    pub(crate) fn without(&self, left_out: Range<usize>) -> Option<Self> {
        let words = self.text.split_whitespace().enumerate();
        let left = words.filter(|(at, _)| !left_out.contains(at));
        let left: Vec<&str> = left.map(|(_, word)| word).collect();
        let text = left.join(" ");
        let (prefix, unread) = read_prompt(self.model, &text);
        // Fewer words can be more tokens, where several words were one.
        let room = self.model.config.max_seq_len.saturating_sub(prefix.len());
        if left.is_empty() || room == 0 {
            return None;
        }
        let mut state = self.decoder.start();
        let logits = self.decoder.next(&prefix, &mut state);
        Some(Self {
            state,
            logits,
            text,
            prefix,
            limit: room.min(self.limit),
            unread,
            respelled: Vec::new(),
            ..*self
        })
    }

    /// The logarithm of the probability that the model has for each of these tokens of the code.
    pub(crate) fn log_probabilities(&self, code: &[u32]) -> Vec<f32> {
        self.decoder.log_probabilities(&self.prefix, code)
    }
}

/// The tokens before the code, and how many tokens of the prompt are left out so that half of the model's length is left
/// to the code.
fn read_prompt(model: &ShaderModel, prompt: &str) -> (Vec<u32>, usize) {
    let mut prefix = model.tokenizer.encode_prefix(prompt);
    let most = (model.config.max_seq_len / 2).max(4);
    let unread = prefix.len().saturating_sub(most);
    if unread > 0 {
        prefix.truncate(most - 1);
        prefix.push(special::CODE);
    }
    (prefix, unread)
}

/// A candidate that the validator accepted, for both targets, and what it says of it.
pub(crate) struct Answer {
    candidate: Candidate,
    report: Report,
}

impl Answer {
    /// A draft that has ended, if it is valid.
    pub(crate) fn of(draft: &Draft<'_>, model: &ShaderModel) -> Option<Self> {
        let candidate = draft.is_finished().then(|| draft.candidate(model))?;
        let report = report(&candidate.code);
        report.is_valid().then_some(Self { candidate, report })
    }

    /// What was written under the constraint, which must be valid.
    pub(crate) fn guided(draft: &Draft<'_>, model: &ShaderModel) -> Result<Self, GenerateError> {
        let candidate = draft.candidate(model);
        let report = report(&candidate.code);
        match report.first_error() {
            None => Ok(Self { candidate, report }),
            Some(error) => Err(GenerateError::Rejected {
                message: error.message.clone(),
                code: candidate.code,
            }),
        }
    }
}

fn report(code: &str) -> Report {
    validate_as(kind_of(code), code, &Options::default())
}

/// The likeliest of the answers, with what the reviewer says of it; of equally likely ones that of which the validator warns
/// least, of these the first.
fn best(request: &Request<'_>, mut answers: Vec<Answer>) -> Result<Answer, GenerateError> {
    if let Some(reviewer) = &request.model.reviewer {
        answers
            .par_iter_mut()
            .try_for_each(|Answer { candidate, .. }| {
                let review = match candidate.review_log_probability {
                    Some(review) => review,
                    None => reviewer.log_probability(request.prompt(), &candidate.tokens)?,
                };
                candidate.review_log_probability = Some(review);
                if review.is_finite() {
                    Ok(())
                } else {
                    Err(GenerateError::NotFinite)
                }
            })?;
    }
    let likelihood = |Answer { candidate, .. }: &Answer| match candidate.review_log_probability {
        Some(review) => candidate.log_probability + REVIEW_WEIGHT * review,
        None => candidate.mean_log_probability,
    };
    // The last of equals is the greatest, so that the first comes last.
    let best = answers.into_iter().rev().max_by(|first, second| {
        let cleaner = warnings(&second.report).cmp(&warnings(&first.report));
        likelihood(first)
            .total_cmp(&likelihood(second))
            .then(cleaner)
    });
    best.ok_or(GenerateError::NoSamples("samples"))
}

fn warnings(report: &Report) -> usize {
    let is_warning = |severity| severity == Severity::Warning;
    (report.diagnostics.iter())
        .filter(|found| is_warning(found.severity))
        .count()
}
