//! From a prompt to candidates, and to the one that is shown.

use std::ops::Range;

use burn::tensor::{Int, Tensor, TensorData};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use wgsl_tokenizer::special;
use wgsl_validator::{Options, Report, kind_of, validate_as};

use crate::{KeyValueCache, SamplingError, SamplingOptions, ShaderModel, sample};

/// How [`generate_valid`] looks for a shader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GenerateOptions {
    /// How the candidates after the first are drawn; the first is always greedy.
    pub sampling: SamplingOptions,
    /// How many candidates at most, the greedy one included.
    pub samples: usize,
    /// Seed of the random numbers.
    pub seed: u64,
}

impl Default for GenerateOptions {
    fn default() -> Self {
        Self {
            sampling: SamplingOptions {
                temperature: 0.8,
                top_k: None,
                top_p: Some(0.95),
            },
            samples: 64,
            seed: 42,
        }
    }
}

/// One text that the model wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The tokens of the code, without the end marker.
    pub tokens: Vec<u32>,
    /// The code.
    pub code: String,
    /// Mean log-probability of its tokens, in nats; the end marker counts.
    pub mean_log_probability: f32,
    /// Whether the model ended it, rather than running out of room.
    pub finished: bool,
}

/// A shader that the validator accepted.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The accepted text and its likelihood.
    pub candidate: Candidate,
    /// What the validator says of it; it holds no error.
    pub report: Report,
    /// How many candidates were looked at.
    pub candidates: usize,
}

/// The likeliest candidate, and why it was not accepted.
#[derive(Clone, Debug)]
pub struct NearestMiss {
    /// The text.
    pub candidate: Candidate,
    /// What is wrong with it.
    pub report: Report,
    /// How many candidates were looked at.
    pub candidates: usize,
}

/// Why there is no shader.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The prompt holds no word.
    #[error("the prompt is empty; describe the shader in a few words")]
    EmptyPrompt,
    /// The prompt leaves no room for code.
    #[error(
        "the prompt has {tokens} tokens, and the model reads {limit} of them at most beside the code; \
         describe the shader in fewer words"
    )]
    PromptTooLong {
        /// Tokens in the prompt.
        tokens: usize,
        /// The most that leave half of the model's length to the code.
        limit: usize,
    },
    /// No candidate was asked for.
    #[error("the number of samples is 0; expected at least 1")]
    NoSamples,
    /// A sampling option is out of range.
    #[error(transparent)]
    Sampling(#[from] SamplingError),
    /// The network's output cannot be used.
    #[error(
        "the model's output holds no finite number; its weights are damaged or its training diverged"
    )]
    NotFinite,
    /// The device could not return the network's output.
    #[error("the device failed to return the model's output: {0}")]
    Device(String),
    /// No candidate was accepted by the validator.
    #[error("none of {} candidates is a valid shader", .0.candidates)]
    NoneValid(Box<NearestMiss>),
}

/// How many candidates are drawn side by side.
const BATCH: usize = 16;

/// The best shader for `prompt` that the validator accepts.
///
/// The greedy candidate is taken when it is valid. Otherwise more are drawn, sixteen at a time, until some
/// of them are valid or `samples` have been looked at; the valid one with the highest mean log-probability
/// is taken.
///
/// # Errors
///
/// [`GenerateError::NoneValid`] carries the nearest miss; the other variants name what is wrong with
/// the prompt, the options or the model.
pub fn generate_valid(
    model: &ShaderModel,
    prompt: &str,
    options: &GenerateOptions,
) -> Result<Generated, GenerateError> {
    let GenerateOptions {
        sampling,
        samples,
        seed,
    } = *options;
    sampling.validate()?;
    let greedy = 0..samples.min(1);
    let mut judged = judge(generate(
        model,
        prompt,
        &SamplingOptions::GREEDY,
        greedy,
        seed,
    )?);
    while judged.len() < samples && judged.iter().all(|(_, report)| !report.is_valid()) {
        let batch = judged.len()..samples.min(judged.len() + BATCH);
        judged.extend(judge(generate(model, prompt, &sampling, batch, seed)?));
    }
    let candidates = judged.len();
    judged.sort_by(|(a, a_report), (b, b_report)| {
        (b_report.is_valid().cmp(&a_report.is_valid()))
            .then(b.finished.cmp(&a.finished))
            .then(b.mean_log_probability.total_cmp(&a.mean_log_probability))
    });
    let (candidate, report) = judged.into_iter().next().ok_or(GenerateError::NoSamples)?;
    if report.is_valid() {
        Ok(Generated {
            candidate,
            report,
            candidates,
        })
    } else {
        Err(GenerateError::NoneValid(Box::new(NearestMiss {
            candidate,
            report,
            candidates,
        })))
    }
}

fn judge(candidates: Vec<Candidate>) -> Vec<(Candidate, Report)> {
    candidates
        .into_iter()
        .map(|candidate| {
            let kind = kind_of(&candidate.code);
            let report = validate_as(kind, &candidate.code, &Options::default());
            (candidate, report)
        })
        .collect()
}

/// Writes the candidates with the given numbers for `prompt`, side by side in one batch.
///
/// Each number has random numbers of its own, from `seed` and itself: the same candidate comes out
/// whatever others are written.
///
/// # Errors
///
/// [`GenerateError`] names what is wrong with the prompt, the options or the model.
pub fn generate(
    model: &ShaderModel,
    prompt: &str,
    sampling: &SamplingOptions,
    numbers: Range<usize>,
    seed: u64,
) -> Result<Vec<Candidate>, GenerateError> {
    sampling.validate()?;
    if prompt.trim().is_empty() {
        return Err(GenerateError::EmptyPrompt);
    }
    let samples = numbers.len();
    if samples == 0 {
        return Err(GenerateError::NoSamples);
    }
    let prefix = model.tokenizer.encode_prefix(prompt);
    let limit = model.config.max_seq_len / 2;
    if prefix.len() > limit {
        return Err(GenerateError::PromptTooLong {
            tokens: prefix.len(),
            limit,
        });
    }
    let room = model.config.max_seq_len - prefix.len();
    let mut drafts: Vec<Draft> = numbers.map(|number| Draft::new(seed, number)).collect();
    let mut cache = KeyValueCache::new(&model.config, samples, &model.device);
    let mut next = prefix.repeat(samples);
    for _ in 0..room {
        let tokens: Vec<i32> = next.iter().map(|&id| id as i32).collect();
        let width = tokens.len() / samples;
        let tokens: Tensor<2, Int> =
            Tensor::from_data(TensorData::new(tokens, [samples, width]), &model.device);
        let logits = model
            .transformer
            .forward_cached(tokens, &mut cache)
            .try_into_vec_as::<f32>()
            .map_err(|error| GenerateError::Device(error.to_string()))?;
        next.clear();
        for (draft, row) in drafts
            .iter_mut()
            .zip(logits.chunks(model.config.vocab_size))
        {
            next.push(draft.extend(row, sampling)?);
        }
        if drafts.iter().all(|draft| draft.finished) {
            break;
        }
    }
    Ok(drafts
        .into_iter()
        .map(|draft| draft.into_candidate(model))
        .collect())
}

/// A candidate in the making.
struct Draft {
    rng: ChaCha8Rng,
    tokens: Vec<u32>,
    log_probability: f32,
    finished: bool,
}

impl Draft {
    fn new(seed: u64, number: usize) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(number as u64);
        Self {
            rng,
            tokens: Vec::new(),
            log_probability: 0.0,
            finished: false,
        }
    }

    /// Draws the next token; padding once the candidate has ended, while others go on.
    fn extend(&mut self, logits: &[f32], sampling: &SamplingOptions) -> Result<u32, GenerateError> {
        if self.finished {
            return Ok(special::PAD);
        }
        let (token, log_probability) =
            sample(logits, sampling, &mut self.rng).ok_or(GenerateError::NotFinite)?;
        self.log_probability += log_probability;
        if token == special::END {
            self.finished = true;
        } else {
            self.tokens.push(token);
        }
        Ok(token)
    }

    fn into_candidate(self, model: &ShaderModel) -> Candidate {
        let drawn = self.tokens.len() + usize::from(self.finished);
        Candidate {
            code: model.tokenizer.decode(&self.tokens),
            mean_log_probability: self.log_probability / drawn.max(1) as f32,
            tokens: self.tokens,
            finished: self.finished,
        }
    }
}
