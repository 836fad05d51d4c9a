//! What a training run left in its folder, read back and written as one HTML page for people.
//!
//! | module | holds |
//! | --- | --- |
//! | `run` | [`Run`]: the files of a run folder; [`Run::read`] |
//! | `history` | [`History`]: the curves and figures in `metrics.jsonl` |
//! | `evaluation` | [`Evaluation`]: rates with their confidence intervals, and the answers behind them |
//! | `data` | [`Data`]: what was trained on, in numbers |
//! | `page` | [`page`]: runs as HTML, several of them side by side |
//! | `gallery` | the part of the page with prompts, pictures and code |
//! | `chart` | curves and rates as SVG |
//! | `code` | highlighted WGSL |
//! | `markup` | text and bytes in HTML, [`base64`] |
//!
//! The page needs nothing but itself: no network, no fonts, and no JavaScript but for the filters of the gallery.
//!
//! ```
//! let folder = tempfile::tempdir()?;
//! std::fs::write(folder.path().join("config.toml"), "[training]\nseed = 42\n")?;
//! std::fs::write(
//!     folder.path().join("metrics.jsonl"),
//!     r#"{"event":"step","epoch":0,"step":10,"learning_rate":0.001,"examples":160,"tokens":9000,"metrics":{"loss":2.5}}"#,
//! )?;
//! let run = report::Run::read(folder.path())?;
//! assert_eq!(run.history.steps, 10);
//! let html = report::page(&[run], None);
//! assert!(html.starts_with("<!doctype html>") && html.contains("training.seed"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

mod chart;
mod code;
mod data;
mod evaluation;
mod gallery;
mod history;
mod markup;
mod page;
mod run;

pub use data::{Data, Lengths, Part};
pub use evaluation::{Answer, Evaluation, NamedRate, Rate};
pub use gallery::Painter;
pub use history::{Best, History, Point};
pub use markup::base64;
pub use page::page;
pub use run::{CONFIG, DATA, EVALUATION, METRICS, REPORT, ReportError, Run};
