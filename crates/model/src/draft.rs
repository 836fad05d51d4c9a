//! What the model writes of its own accord.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use wgsl_tokenizer::special;

use crate::constraint::WrittenBySyntax;
use crate::generate::Request;
use crate::sampling::Choices;
use crate::{Candidate, GenerateError, SamplingOptions, ShaderModel};

/// An answer in the making.
#[derive(Clone)]
pub(crate) struct Draft<'t> {
    /// Which of the candidates it is.
    number: usize,
    /// The end marker included.
    tokens: Vec<u32>,
    /// Of the tokens that the model was asked for.
    log_probabilities: Vec<f32>,
    /// How many tokens are not the model's choice.
    changed: usize,
    /// What is written, where syntax is checked.
    written: Option<WrittenBySyntax<'t>>,
}

impl<'t> Draft<'t> {
    /// An empty one; `check` stops it where syntax certainly rules it out.
    pub(crate) fn new(model: &'t ShaderModel, number: usize, check: bool) -> Self {
        Self {
            number,
            tokens: Vec::new(),
            log_probabilities: Vec::new(),
            changed: 0,
            written: check.then(|| WrittenBySyntax::new(&model.tokenizer)),
        }
    }

    /// Writes the candidate with this number, its tokens drawn by `sampling`, until it has ended, has run out of room, or,
    /// with `check`, certainly is no shader.
    pub(crate) fn write(
        request: &Request<'t>,
        sampling: &SamplingOptions,
        number: usize,
        check: bool,
    ) -> Result<Self, GenerateError> {
        let mut draft = Self::new(request.model, number, check);
        let mut state = request.state.clone();
        let mut logits = request.logits.clone();
        for left in (0..request.limit).rev() {
            let mut choices = Choices::new(&logits, sampling).ok_or(GenerateError::NotFinite)?;
            let mut rng = draft.rng(request.seed);
            let token = choices.next(&mut rng).ok_or(GenerateError::NotFinite)?;
            let goes_on = draft.push(token, choices.log_probability(token)) && left > 0;
            if !goes_on || draft.is_finished() {
                break;
            }
            logits = request.decoder.next(&[token], &mut state);
        }
        Ok(draft)
    }

    /// The same as the candidate `number`.
    pub(crate) fn numbered(self, number: usize) -> Self {
        Self { number, ..self }
    }

    pub(crate) fn number(&self) -> usize {
        self.number
    }

    pub(crate) fn is_finished(&self) -> bool {
        self.tokens.last() == Some(&special::END)
    }

    /// The tokens of the code, without the end marker.
    pub(crate) fn tokens(&self) -> &[u32] {
        let tokens = self.tokens.as_slice();
        tokens.strip_suffix(&[special::END]).unwrap_or(tokens)
    }

    /// All tokens.
    pub(crate) fn all_tokens(&self) -> &[u32] {
        &self.tokens
    }

    /// The random numbers of the token that comes next. They depend on its place alone, so that it is drawn anew in the
    /// same way however often.
    pub(crate) fn rng(&self, seed: u64) -> ChaCha8Rng {
        self.rng_of(self.number, seed)
    }

    /// Those of the candidate `number`, if it had written the same.
    pub(crate) fn rng_of(&self, number: usize, seed: u64) -> ChaCha8Rng {
        /// More than are ever drawn for one token.
        const WORDS: u128 = 1 << 20;
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(number as u64);
        rng.set_word_pos(self.tokens.len() as u128 * WORDS);
        rng
    }

    /// Adds a token that the model was asked for, if syntax lets it follow.
    pub(crate) fn push(&mut self, token: u32, log_probability: f32) -> bool {
        if let Some(written) = &mut self.written
            && token != special::END
        {
            match written.with(token) {
                Some(next) => *written = next,
                None => return false,
            }
        }
        self.tokens.push(token);
        self.log_probabilities.push(log_probability);
        true
    }

    /// Adds a token instead of the one that the model chose.
    pub(crate) fn push_changed(&mut self, token: u32, log_probability: f32) {
        self.changed += 1;
        self.tokens.push(token);
        self.log_probabilities.push(log_probability);
    }

    /// Adds a token that the model was not asked for.
    pub(crate) fn push_forced(&mut self, token: u32) {
        self.tokens.push(token);
    }

    /// Keeps the first `count` tokens, all of which the model was asked for, and checks no syntax from now on.
    pub(crate) fn keep(&mut self, count: usize) {
        self.tokens.truncate(count);
        self.log_probabilities.truncate(count);
        self.written = None;
    }

    /// The same with other log-probabilities, one for each token.
    pub(crate) fn with_log_probabilities(self, log_probabilities: Vec<f32>) -> Self {
        Self {
            log_probabilities,
            ..self
        }
    }

    /// The sum of the log-probabilities.
    pub(crate) fn log_probability(&self) -> f32 {
        self.log_probabilities.iter().sum()
    }

    pub(crate) fn candidate(&self, model: &ShaderModel) -> Candidate {
        let asked = self.log_probabilities.len().max(1);
        Candidate {
            code: model.tokenizer.decode(self.tokens()),
            log_probability: self.log_probability(),
            mean_log_probability: self.log_probability() / asked as f32,
            min_log_probability: self.log_probabilities.iter().copied().fold(0.0, f32::min),
            review_log_probability: None,
            finished: self.is_finished(),
            changed: self.changed,
            tokens: self.tokens().to_vec(),
        }
    }
}
