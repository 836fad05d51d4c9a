//! Measurements over the examples of an evaluation, gathered batch by batch.
//!
//! Each starts empty, takes one batch after the other and gives its value at any time; the value is NaN before the first
//! example. All of them can be serialised.

mod accuracy;
mod confusion;
mod mean;

use std::fmt::Display;

use thiserror::Error;

pub use accuracy::{Accuracy, TopKAccuracy};
pub use confusion::ConfusionMatrix;
pub use mean::{ExponentialMean, RunningMean};

/// A batch that a metric cannot take. The metric stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MetricError {
    /// Not one prediction for each label.
    #[error("found {predictions} predictions for {labels} labels, expected one for each")]
    Length {
        /// The number of predictions.
        predictions: usize,
        /// The number of labels.
        labels: usize,
    },
    /// The scores do not divide among the labels.
    #[error(
        "found {scores} scores for {labels} labels, expected one for each class of each label, \
         label after label"
    )]
    Scores {
        /// The number of scores.
        scores: usize,
        /// The number of labels.
        labels: usize,
    },
    /// A label or a prediction is no class.
    #[error("{argument} {index} is {found}, expected a class from 0 to {}", classes - 1)]
    Class {
        /// `label` or `prediction`.
        argument: &'static str,
        /// Where in the batch it is, from 0.
        index: usize,
        /// Its value.
        found: String,
        /// The number of classes, at least 1.
        classes: usize,
    },
}

/// Whether there is one prediction for each label.
fn same_length(predictions: usize, labels: usize) -> Result<(), MetricError> {
    if predictions == labels {
        Ok(())
    } else {
        Err(MetricError::Length {
            predictions,
            labels,
        })
    }
}

/// The values as indices of classes.
fn indices<L: Copy + TryInto<usize> + Display>(
    argument: &'static str,
    values: &[L],
    classes: usize,
) -> Result<Vec<usize>, MetricError> {
    let index = |(index, value): (usize, &L)| {
        let class = (*value).try_into().ok().filter(|class| *class < classes);
        class.ok_or_else(|| MetricError::Class {
            argument,
            index,
            found: value.to_string(),
            classes,
        })
    };
    values.iter().enumerate().map(index).collect()
}

/// A part of a whole; NaN when there is none.
fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}
