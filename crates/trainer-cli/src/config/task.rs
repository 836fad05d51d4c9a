//! The configuration of a task: what is trained, on what, and how.

use serde::{Deserialize, Serialize};

/// All the settings of one training task, as in `config/wgsl_generation.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskConfig {
    /// Section `[task]`.
    pub task: TaskSection,
    /// Section `[model]`.
    pub model: ModelSection,
    /// Section `[training]`.
    pub training: TrainingSection,
    /// Section `[tokenizer]`.
    pub tokenizer: TokenizerSection,
    /// Section `[dataset]`.
    pub dataset: DatasetSection,
    /// Section `[synthesis]`.
    pub synthesis: SynthesisSection,
}

/// Section `[task]`: what the task is called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskSection {
    /// The name, safe as the name of a folder: ASCII letters, digits, `_` and `-`.
    pub name: String,
    /// What the model learns to do.
    pub task_type: TaskType,
    /// One line for people.
    pub description: String,
}

/// What a model learns to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskType {
    /// Plain English in, WGSL out.
    WgslGeneration,
    /// WGSL in, plain English out: how well a prompt fits a program.
    WgslReview,
}

impl TaskType {
    /// What a model is that learnt it, in a word.
    #[must_use]
    pub fn role(self) -> &'static str {
        match self {
            Self::WgslGeneration => "writer",
            Self::WgslReview => "reviewer",
        }
    }
}

/// Section `[model]`: the shape of the network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelSection {
    /// The kind of network.
    pub architecture: Architecture,
    /// The width of the residual stream; a multiple of `2 * nhead`.
    pub d_model: usize,
    /// Attention heads per layer.
    pub nhead: usize,
    /// Transformer blocks.
    pub num_layers: usize,
    /// The hidden width of each feed-forward block.
    pub dim_feedforward: usize,
    /// The share of activations dropped while training, in `[0, 1)`.
    pub dropout: f64,
    /// The longest sequence, prompt and code together, in tokens.
    pub max_seq_len: usize,
}

/// The kind of network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Architecture {
    /// A decoder-only transformer.
    Transformer,
}

/// Section `[training]`: the optimisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrainingSection {
    /// Passes over the training split.
    pub num_epochs: usize,
    /// Examples per batch.
    pub batch_size: usize,
    /// The peak learning rate.
    pub learning_rate: f64,
    /// The update rule.
    pub optimizer: Optimizer,
    /// Decoupled weight decay; 0 turns it off.
    pub weight_decay: f64,
    /// How the learning rate changes after the warm-up.
    pub schedule: Schedule,
    /// Optimizer steps of linear warm-up; 0 turns it off.
    pub warmup_steps: usize,
    /// The learning rate that the schedule does not go below.
    pub min_learning_rate: f64,
    /// Parts of each batch that are computed side by side, each on a thread; above 1 only without dropout.
    pub micro_batches: usize,
    /// Whether the backward pass computes each block again instead of keeping what it computed: less memory, more time.
    pub gradient_checkpointing: bool,
    /// The share of the examples in which the names of functions are hidden from the model while it learns what follows them.
    pub function_name_dropout: f64,
    /// How the factors of matrix products are rounded.
    pub matmul_precision: Precision,
    /// Batches whose gradients are added up before one optimizer step.
    pub accumulation_steps: usize,
    /// Whether training stops when the validation loss no longer improves.
    pub early_stopping: bool,
    /// Epochs without improvement before early stopping ends the run.
    pub early_stopping_patience: usize,
    /// The largest global norm of the gradients; 0 turns clipping off.
    pub gradient_clip_norm: f64,
    /// Epochs between two checkpoints.
    pub save_every: usize,
    /// Wall-clock limit in minutes; none means no limit.
    pub max_minutes: Option<f64>,
    /// The seed of everything random; at most `i64::MAX`, the largest integer of TOML.
    pub seed: u64,
}

/// The update rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Optimizer {
    /// Adam with decoupled weight decay.
    AdamW,
    /// Adam.
    Adam,
    /// Stochastic gradient descent.
    Sgd,
    /// Lion: the sign of an interpolated momentum.
    Lion,
    /// Muon for the matrices of the blocks (Jordan et al. 2024), `AdamW` for everything else.
    Muon,
}

/// How the factors of matrix products are rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// Not at all.
    Float32,
    /// To eight bits of mantissa, which some processors and GPUs multiply faster.
    Bfloat16,
    /// To eleven bits of mantissa and a small range, on GPUs; the loss is scaled, so that gradients do not vanish.
    Float16,
}

/// How the learning rate changes after the warm-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Schedule {
    /// It stays.
    Constant,
    /// It falls along half a cosine.
    Cosine,
    /// It falls in steps.
    Step,
}

/// Section `[tokenizer]`: how text becomes tokens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TokenizerSection {
    /// The kind of tokenizer.
    pub tokenizer_type: TokenizerType,
    /// Longest example in tokens; at most `model.max_seq_len`.
    pub max_length: usize,
    /// Whether prompts are lowercased; code never is.
    pub lowercase: bool,
    /// How often a token must occur in the training split to enter the vocabulary.
    pub min_freq: usize,
}

/// The kind of tokenizer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenizerType {
    /// The WGSL lexer for code, words for prompts.
    Wgsl,
}

/// Section `[dataset]`: where the examples are. A relative path starts at the working folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DatasetSection {
    /// The training examples; none means the embedded ones, or composed ones alone.
    pub train_path: Option<String>,
    /// The validation examples; none means a share of the training examples.
    pub val_path: Option<String>,
    /// The test examples; none means a share of the training examples.
    pub test_path: Option<String>,
    /// The share of the examples that trains.
    pub train_ratio: f64,
    /// The share of the examples that validates; what both shares leave is the test split.
    pub val_ratio: f64,
}

/// Section `[synthesis]`: examples that are composed, beside those that are read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SynthesisSection {
    /// How many examples are composed, those held out included; none means none.
    pub count: Option<usize>,
    /// The families and categories to compose from, with commas between them; empty means all.
    pub only: String,
    /// The seed of the examples; at most `i64::MAX`.
    pub seed: u64,
    /// The share of prompts with a typing error, in `[0, 1)`.
    pub typing_errors: f64,
    /// Whether families are combined with more than people ask for in one sentence.
    pub many_modifiers: bool,
    /// Whether a model that is trained further learns less from what it knows; see [`crate::mining`].
    pub hard_example_mining: bool,
}

impl Default for TaskSection {
    fn default() -> Self {
        Self {
            name: "wgsl_generation".into(),
            task_type: TaskType::WgslGeneration,
            description: "Turns plain English into WGSL shaders that compile".into(),
        }
    }
}

impl Default for ModelSection {
    fn default() -> Self {
        Self {
            architecture: Architecture::Transformer,
            d_model: 512,
            nhead: 8,
            num_layers: 6,
            dim_feedforward: 2048,
            dropout: 0.1,
            max_seq_len: 512,
        }
    }
}

impl Default for TrainingSection {
    fn default() -> Self {
        Self {
            num_epochs: 100,
            batch_size: 16,
            learning_rate: 1e-4,
            optimizer: Optimizer::AdamW,
            weight_decay: 0.01,
            schedule: Schedule::Cosine,
            warmup_steps: 100,
            min_learning_rate: 0.0,
            micro_batches: 1,
            gradient_checkpointing: false,
            function_name_dropout: 0.0,
            matmul_precision: Precision::Float32,
            accumulation_steps: 1,
            early_stopping: true,
            early_stopping_patience: 15,
            gradient_clip_norm: 1.0,
            save_every: 10,
            max_minutes: None,
            seed: 42,
        }
    }
}

impl Default for TokenizerSection {
    fn default() -> Self {
        Self {
            tokenizer_type: TokenizerType::Wgsl,
            max_length: 512,
            lowercase: true,
            min_freq: 2,
        }
    }
}

impl Default for DatasetSection {
    fn default() -> Self {
        Self {
            train_path: None,
            val_path: None,
            test_path: None,
            train_ratio: 0.8,
            val_ratio: 0.1,
        }
    }
}

impl Default for SynthesisSection {
    fn default() -> Self {
        Self {
            count: None,
            only: String::new(),
            seed: 1,
            typing_errors: 0.03,
            many_modifiers: false,
            hard_example_mining: false,
        }
    }
}

/// Writes `config` as TOML that loads again to the same value.
///
/// # Panics
///
/// If the seed is above `i64::MAX`, which no loaded configuration has.
#[must_use]
pub fn to_toml(config: &TaskConfig) -> String {
    toml::to_string(config)
        .expect("a task holds only sections of strings, numbers and booleans that TOML can write")
}
