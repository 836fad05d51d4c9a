//! `cargo xtask bench`: the measurements.
//!
//! | file | holds |
//! | --- | --- |
//! | `dataset` | `bench dataset`: composing and compiling pairs, running and comparing shaders |
//! | `startup` | `bench startup`: how quickly the command starts, and what it needs for that |
//! | `tokenizer` | `bench tokenizer`: the tokenizer's speed and tokens beside those of others |
//! | `training` | `bench training`: steps and an epoch beside `PyTorch`, the cost of the training loop and of checkpoints |
//! | `validator` | `bench validator`: the validator's time beside that of naga alone |
//! | `whole_process` | times whole processes in turn, and the peak of their memory |
//! | `generation` | `bench generation`: writing a program beside `PyTorch` |
//! | `beside` | asks two programs in turn, one of them in `PyTorch` |
//! | `criterion` | runs the criterion benches and reads what they measured |
//! | `figure` | a figure with its bar, the table and the JSON of all of them |
//! | `statistics` | median and spread |

mod beside;
mod criterion;
mod dataset;
mod figure;
mod generation;
mod startup;
pub mod statistics;
mod tokenizer;
mod training;
mod validator;
pub mod whole_process;

use clap::Subcommand;

/// What is measured.
#[derive(Subcommand)]
pub enum Bench {
    /// Composing and compiling 50,000 pairs, and running and comparing shaders on the software adapter
    Dataset(dataset::Options),
    /// Writing a program of 150 tokens, beside `PyTorch` where it is installed
    Generation(generation::Options),
    /// Cold start, configuration, data and memory of the released binary
    Startup(startup::Options),
    /// Lexing, encoding and decoding beside tiktoken and Hugging Face tokenizers
    Tokenizer(tokenizer::Options),
    /// Training steps and an epoch beside `PyTorch` where it is installed, the cost of the training loop with ten callbacks, and a checkpoint of 20 million parameters
    Training(training::Options),
    /// The validator beside naga alone
    Validator(validator::Options),
}

/// Measures, and prints the figures.
pub fn run(bench: &Bench) -> Result<(), String> {
    match bench {
        Bench::Dataset(options) => dataset::run(options),
        Bench::Generation(options) => generation::run(options),
        Bench::Startup(options) => startup::run(options),
        Bench::Tokenizer(options) => tokenizer::run(options),
        Bench::Training(options) => training::run(options),
        Bench::Validator(options) => validator::run(options),
    }
}
