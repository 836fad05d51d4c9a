//! From a configuration to everything that training starts with: examples checked, split, tokenised.

use std::collections::{BTreeMap, BTreeSet};

use dataset::{Example, Sequence, Summary};
use model::{KnownPrompts, ShaderModel, TransformerConfig, Writes};
use rayon::prelude::*;
use report::{Data, Lengths, Part};
use sha2::{Digest, Sha256};
use wgsl_tokenizer::{FitOptions, Tokenizer};

use crate::config::{TaskConfig, TaskType};
use crate::failure::Failure;
use crate::mining::Shares;
use crate::parts::Parts;

/// The upper bound of the vocabulary; what exceeds it is spelled in pieces.
const MAX_VOCAB_SIZE: usize = 4096;

/// How many examples a message names before it only counts.
const NAMED: usize = 5;

/// What a training run starts with; a function of the configuration, the data and the initial model alone.
#[derive(Debug)]
pub struct Preparation {
    /// Learned from the training examples, or the initial model's.
    pub tokenizer: Tokenizer,
    /// What the model learns to write.
    pub writes: Writes,
    /// The sizes of the network.
    pub transformer: TransformerConfig,
    /// What the model learns from.
    pub train: Vec<Sequence>,
    /// What the best checkpoint is chosen by.
    pub validation: Vec<Sequence>,
    /// Some of the prompts that it sees: one of each composition, and those that the initial model knows.
    pub known_prompts: KnownPrompts,
    /// Examples that the model never sees in training, those of the test part first.
    pub held_out: Vec<Example>,
    /// All the examples in numbers.
    pub data: Data,
    /// Of what the training examples are fewer than were composed, where the configuration asks for it.
    pub shares: Option<Shares>,
}

impl Preparation {
    /// Loads the examples that `task` names, checks that every one compiles, splits them, learns the
    /// vocabulary from the training part and encodes. With an `initial` model the vocabulary and the sizes are that
    /// model's, and hard examples are mined for it, by `shares` where they have been measured.
    ///
    /// # Errors
    ///
    /// [`Failure::Input`] when the data are wrong, [`Failure::Usage`] when examples are to be mined for no model or for a reviewer,
    /// [`Failure::Machine`] when the data cannot be read or the device fails.
    pub fn new(
        task: &TaskConfig,
        initial: Option<&ShaderModel>,
        shares: Option<Shares>,
    ) -> Result<Self, Failure> {
        let miner = miner(task, initial)?;
        let mut parts = Parts::load(task)?;
        let tests = parts.tests.iter().map(|(_, examples)| examples);
        for examples in [&parts.train, &parts.validation].into_iter().chain(tests) {
            check_compiles(examples)?;
        }
        let shares = match (miner, shares) {
            (Some(model), None) => Some(measure(model, &parts.train, task.tokenizer.max_length)?),
            (_, shares) => shares,
        };
        if let Some(shares) = &shares
            && !shares.is_empty()
        {
            let composed = parts.train.len();
            parts.train = shares.mine(parts.train);
            let train = parts.train.len();
            tracing::info!("{train} of {composed} examples train, fewer of what the model knows.");
        }
        let tokenizer = match initial {
            Some(model) => model.tokenizer.clone(),
            None => fit(&parts.train, task)?,
        };
        let max_length = task.tokenizer.max_length;
        let writes = match task.task.task_type {
            TaskType::WgslGeneration => Writes::Code,
            TaskType::WgslReview => Writes::Prompt,
        };
        let train = encode(&tokenizer, &parts.train, writes, max_length, "training");
        if train.is_empty() {
            return Err(Failure::input(format!(
                "no training example is left: all {} are longer than `tokenizer.max_length` = {max_length} \
                 tokens; raise it together with `model.max_seq_len`",
                parts.train.len()
            )));
        }
        let validation = encode(
            &tokenizer,
            &parts.validation,
            writes,
            max_length,
            "validation",
        );
        let model = &task.model;
        let transformer = TransformerConfig {
            vocab_size: tokenizer.vocab_size(),
            d_model: model.d_model,
            nhead: model.nhead,
            num_layers: model.num_layers,
            dim_feedforward: model.dim_feedforward,
            dropout: model.dropout,
            max_seq_len: model.max_seq_len,
        };
        let data = numbers(&parts, &tokenizer);
        let tests = parts.tests.into_iter().flat_map(|(_, examples)| examples);
        let held_out = tests.chain(parts.validation).collect();
        Ok(Self {
            tokenizer,
            writes,
            transformer,
            train,
            validation,
            known_prompts: known_prompts(&parts.train, initial.map(|model| &model.known_prompts)),
            held_out,
            data,
            shares,
        })
    }

    /// What makes this run what it is: a checkpoint with another fingerprint is not resumed.
    #[must_use]
    pub fn fingerprint(&self) -> BTreeMap<String, String> {
        let config = &self.transformer;
        let mut data = Sha256::new();
        for sequence in self.train.iter().chain(&self.validation) {
            for id in &sequence.ids {
                data.update(id.to_le_bytes());
            }
        }
        [
            ("vocab_size", config.vocab_size.to_string()),
            ("d_model", config.d_model.to_string()),
            ("nhead", config.nhead.to_string()),
            ("num_layers", config.num_layers.to_string()),
            ("dim_feedforward", config.dim_feedforward.to_string()),
            ("tokenizer", hex(&Sha256::digest(self.tokenizer.to_json()))),
            ("data", hex(&data.finalize())),
        ]
        .map(|(key, value)| (key.to_owned(), value))
        .into()
    }

    /// Checks that the code of every sequence decodes to a text that encodes to it again.
    ///
    /// # Errors
    ///
    /// [`Failure::Machine`] when one does not: the tokenizer has a fault.
    pub fn check_round_trip(&self) -> Result<(), Failure> {
        for sequence in self.train.iter().chain(&self.validation) {
            let code = self.tokenizer.decode(sequence.code());
            if self.tokenizer.encode_code(&code).ids != sequence.code() {
                return Err(Failure::machine(format!(
                    "the tokenizer lost something of this program, which is a fault of tiny-agent-trainer \
                     worth reporting:\n{code}"
                )));
            }
        }
        Ok(())
    }

    /// The mean number of tokens in a training sequence, prompt and code together.
    #[must_use]
    pub fn mean_length(&self) -> f64 {
        let total: usize = self.train.iter().map(|sequence| sequence.ids.len()).sum();
        total as f64 / self.train.len() as f64
    }
}

/// The model that hard examples are mined for; none where that is not asked for. It has to be one that writes code: what a
/// reviewer knows is not measured.
fn miner<'a>(
    task: &TaskConfig,
    initial: Option<&'a ShaderModel>,
) -> Result<Option<&'a ShaderModel>, Failure> {
    match (task.synthesis.hard_example_mining, initial) {
        (true, None) => Err(Failure::usage(
            "`synthesis.hard_example_mining` asks a trained model what it knows, and there is none; name one with \
             --from, or set it to false",
        )),
        (true, Some(model))
            if model.writes == Writes::Code && task.task.task_type == TaskType::WgslGeneration =>
        {
            Ok(initial)
        }
        (true, Some(_)) => Err(Failure::usage(
            "`synthesis.hard_example_mining` is for a model that writes shaders and starts from one that does; set it to \
             false where either is a reviewer",
        )),
        (false, _) => Ok(None),
    }
}

/// Asks `model` what it knows of the training `examples`.
fn measure(
    model: &ShaderModel,
    examples: &[Example],
    max_length: usize,
) -> Result<Shares, Failure> {
    tracing::info!("Asking the model that is trained further what it knows.");
    let shares = Shares::measure(model, examples, max_length)
        .map_err(|error| Failure::machine(error.to_string()))?;
    if shares.is_empty() {
        tracing::warn!("`synthesis.hard_example_mining` changes nothing: no example is composed");
    }
    Ok(shares)
}

/// Learns the vocabulary.
fn fit(examples: &[Example], task: &TaskConfig) -> Result<Tokenizer, Failure> {
    let pairs = examples.iter().map(|example| {
        (
            example.natural_language.as_str(),
            example.wgsl_code.as_str(),
        )
    });
    let options = FitOptions {
        min_freq: task.tokenizer.min_freq,
        max_vocab_size: MAX_VOCAB_SIZE,
        lowercase: task.tokenizer.lowercase,
    };
    Tokenizer::fit(pairs, &options).map_err(Failure::input)
}

/// A prompt of each composition, or all of what is not composed; spread over the examples where they are too many.
/// After them those that were `known` before.
fn known_prompts(examples: &[Example], known: Option<&KnownPrompts>) -> KnownPrompts {
    const MOST: usize = 1000;
    let mut seen = BTreeSet::new();
    let prompts: Vec<&str> = examples
        .iter()
        .filter(|example| match &example.composition {
            Some(composition) => seen.insert(composition),
            None => true,
        })
        .map(|example| example.natural_language.as_str())
        .collect();
    let count = prompts.len().min(MOST);
    let new = (0..count).map(|index| prompts[index * prompts.len() / count]);
    KnownPrompts::new(new.chain(known.into_iter().flat_map(KnownPrompts::iter)))
}

/// The examples of each part in numbers.
fn numbers(parts: &Parts, tokenizer: &Tokenizer) -> Data {
    let part = |(name, examples): (&str, &[Example])| {
        let mut by_category = BTreeMap::new();
        for category in examples
            .iter()
            .filter_map(|example| example.category.as_ref())
        {
            *by_category.entry(category.clone()).or_default() += 1;
        }
        let encoded = examples.par_iter().map(|example| {
            let sequence = dataset::encode(tokenizer, example);
            (sequence.prompt().len(), sequence.code().len())
        });
        let (prompts, codes): (Vec<usize>, Vec<usize>) = encoded.unzip();
        Part {
            name: name.into(),
            examples: examples.len(),
            by_category,
            prompt_tokens: lengths(prompts),
            code_tokens: lengths(codes),
        }
    };
    let tests = parts.tests.iter();
    let tests = tests.map(|(name, examples)| (*name, examples.as_slice()));
    let known = [
        ("train", parts.train.as_slice()),
        ("validation", parts.validation.as_slice()),
    ];
    Data {
        vocab_size: tokenizer.vocab_size(),
        parts: known.into_iter().chain(tests).map(part).collect(),
    }
}

fn lengths(lengths: Vec<usize>) -> Lengths {
    let Summary {
        min,
        median,
        mean,
        p95,
        max,
    } = Summary::of(lengths);
    Lengths {
        min,
        median,
        mean,
        p95,
        max,
    }
}

fn check_compiles(examples: &[Example]) -> Result<(), Failure> {
    let report = dataset::check(examples);
    for ids in report.conflicting_prompts.iter().take(NAMED) {
        tracing::warn!(
            "the examples {} have one prompt and different programs; no model can learn them all",
            ids.join(", ")
        );
    }
    if report.invalid.is_empty() {
        return Ok(());
    }
    let mut message = format!(
        "{} of {} examples do not compile; mend or remove them:",
        report.invalid.len(),
        report.examples
    );
    for invalid in report.invalid.iter().take(NAMED) {
        let line = invalid.diagnostic.span.as_ref().map_or(1, |span| span.line);
        message += &format!(
            "\n  `{}`, line {line} of its code: {} [{}]",
            invalid.id, invalid.diagnostic.message, invalid.diagnostic.code
        );
    }
    if report.invalid.len() > NAMED {
        message += "\n  … (`tiny-agent-trainer dataset check` lists all)";
    }
    Err(Failure::Input(message))
}

fn encode(
    tokenizer: &Tokenizer,
    examples: &[Example],
    writes: Writes,
    max_length: usize,
    part: &str,
) -> Vec<Sequence> {
    let encoded = dataset::encode_all(tokenizer, examples, max_length);
    if !encoded.too_long.is_empty() {
        let named: Vec<String> = encoded
            .too_long
            .iter()
            .take(NAMED)
            .map(|(id, length)| format!("`{id}` ({length})"))
            .collect();
        let more = if encoded.too_long.len() > NAMED {
            ", …"
        } else {
            ""
        };
        tracing::warn!(
            "{} of {} {part} examples are longer than `tokenizer.max_length` = {max_length} tokens and are \
             left out: {}{more}",
            encoded.too_long.len(),
            examples.len(),
            named.join(", ")
        );
    }
    match writes {
        Writes::Code => encoded.sequences,
        Writes::Prompt => encoded.sequences.iter().map(Sequence::reversed).collect(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
