//! How quickly programs become tokens and back, beside the tokenizers that people would take otherwise.
//! `cargo xtask bench tokenizer` runs it and sets its figures against the bars.
//!
//! | file | holds |
//! | --- | --- |
//! | `corpus` | the programs that are measured |
//! | `speed` | every tokenizer in turn over the same programs |
//! | `peers` | Hugging Face `tokenizers` and `tiktoken-rs` |

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
            eprintln!("tokenizer: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut corpus: Option<PathBuf> = None;
    let mut rounds = 0;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            // What `cargo bench` says to every bench.
            "--bench" => rounds = 2,
            "--corpus" => corpus = Some(arguments.next().ok_or("--corpus needs a folder")?.into()),
            other => return Err(format!("unexpected argument `{other}`")),
        }
    }
    let corpus = match corpus {
        Some(folder) => Corpus::of_folder(&folder)?,
        None => Corpus::embedded(),
    };
    let figures = speed::measure(&corpus, rounds);
    println!("{}", serde_json::json!({ "samples": figures }));
    Ok(())
}
