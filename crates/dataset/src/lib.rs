#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]
//! Prompt and shader pairs: formats, checks, splits and training sequences.
//!
//! The crate's map:
//!
//! - [`load`], [`parse_toml`] and [`parse_jsonl`] read examples, [`to_toml`] and [`to_jsonl`] write them; with the
//!   feature `parquet` also Parquet;
//! - [`check()`] validates them and finds repetitions, [`stats()`] counts and measures;
//! - [`split()`] divides them into training, validation and test parts at random, [`hold_out`] so that the tests ask for
//!   what training never showed; [`leaks`] proves that it did not;
//! - [`encode_all`] turns them into token sequences, [`batches()`] orders those for an epoch.

mod batches;
mod check;
mod error;
mod example;
mod hold_out;
mod jsonl_format;
mod leaks;
mod load;
#[cfg(feature = "parquet")]
mod parquet_format;
mod parse;
mod sequence;
mod split;
mod stats;
mod toml_format;

pub use batches::{batches, divide, is_picked};
pub use check::{CheckReport, InvalidExample, check};
pub use error::{DatasetError, Location};
pub use example::{Dataset, Example, Split};
pub use hold_out::{HeldOut, hold_out};
pub use jsonl_format::{parse_jsonl, to_jsonl};
pub use leaks::{Leak, leaks};
pub use load::load;
#[cfg(feature = "parquet")]
pub use parquet_format::{parse_parquet, to_parquet};
pub use sequence::{Encoded, Sequence, encode, encode_all};
pub use split::{RatioError, Ratios, Splits, split};
pub use stats::{Coverage, Stats, Summary, TokenStats, stats};
pub use toml_format::{parse_toml, to_toml};
