//! How quickly programs become tokens and back, beside the tokenizers that people would take otherwise.
//! `cargo xtask bench tokenizer` runs it and sets its figures against the bars.
//!
//! | file | holds |
//! | --- | --- |
//! | `corpus` | the programs that are measured |
//! | `speed` | every tokenizer in turn over the same programs |
//! | `peers` | Hugging Face `tokenizers` and `tiktoken-rs`, with the feature `peers` |

mod corpus;
#[cfg(feature = "peers")]
mod peers;
mod speed;

use std::path::PathBuf;
use std::process::ExitCode;

use corpus::Corpus;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("tokenizer-bench: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut folder: Option<PathBuf> = None;
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--corpus" {
            folder = Some(arguments.next().ok_or("--corpus needs a folder")?.into());
        } else {
            return Err(format!("unexpected argument `{}`", argument.display()));
        }
    }
    let corpus = match folder {
        Some(folder) => Corpus::of_folder(&folder)?,
        None => Corpus::embedded(),
    };
    let samples = speed::measure(&corpus)?;
    println!("{}", serde_json::json!({ "samples": samples }));
    Ok(())
}
