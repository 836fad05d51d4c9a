//! How often the right class was chosen.

use std::cmp::Ordering;
use std::fmt::Display;
use std::num::NonZeroUsize;

use serde::{Deserialize, Serialize};

use super::{MetricError, indices, same_length, share};
use crate::ArgumentError;

/// The share of the predictions that are right.
///
/// ```
/// use burn::tensor::{Device, Tensor};
/// use training::{Accuracy, Metrics};
///
/// let logits = Tensor::<2>::from_data([[0.1, 2.0], [3.0, 0.5], [0.2, 0.1]], &Device::flex());
/// let predictions: Vec<i64> = logits.argmax(1).into_data().iter().collect();
/// let mut accuracy = Accuracy::default();
/// accuracy.update(&predictions, &[1, 0, 1])?;
/// let metrics = Metrics::from([("val_accuracy".into(), accuracy.value())]);
/// assert_eq!(metrics["val_accuracy"], 2.0 / 3.0);
/// # Ok::<(), training::MetricError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accuracy {
    right: u64,
    total: u64,
}

impl Accuracy {
    /// Takes a batch: what was predicted, and what is right.
    ///
    /// # Errors
    ///
    /// When the two do not have the same length.
    pub fn update<L: PartialEq>(
        &mut self,
        predictions: &[L],
        labels: &[L],
    ) -> Result<(), MetricError> {
        same_length(predictions.len(), labels.len())?;
        let pairs = predictions.iter().zip(labels);
        self.right += pairs.filter(|(found, right)| found == right).count() as u64;
        self.total += labels.len() as u64;
        Ok(())
    }

    /// From 0 to 1; NaN before the first example.
    #[must_use]
    pub fn value(&self) -> f64 {
        share(self.right, self.total)
    }
}

/// The share of the labels that are among the `k` classes of the highest scores.
///
/// Of equal scores the one of the lower class counts as higher. A score that is NaN counts as higher than every number,
/// and a label of such a score is never found.
///
/// ```
/// use burn::tensor::{Device, Tensor};
/// use training::TopKAccuracy;
///
/// let logits = Tensor::<2>::from_data([[0.1, 2.0, 1.0], [3.0, 0.5, 0.7]], &Device::flex());
/// let scores: Vec<f32> = logits.into_data().iter().collect();
/// let mut accuracy = TopKAccuracy::new(2)?;
/// accuracy.update(&scores, &[2, 1])?;
/// assert_eq!(accuracy.value(), 0.5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopKAccuracy {
    k: NonZeroUsize,
    right: u64,
    total: u64,
}

impl TopKAccuracy {
    /// Looks at the `k` highest scores.
    ///
    /// # Errors
    ///
    /// When `k` is 0.
    pub fn new(k: usize) -> Result<Self, ArgumentError> {
        let expected = "a whole number, 1 or above";
        Ok(Self {
            k: NonZeroUsize::new(k).ok_or_else(|| ArgumentError::new("k", k, expected))?,
            right: 0,
            total: 0,
        })
    }

    /// Takes a batch: the scores of all the classes for the first label, then for the second, and so on; and the labels.
    ///
    /// # Errors
    ///
    /// When the scores do not divide among the labels, or a label is no class.
    pub fn update<S, L>(&mut self, scores: &[S], labels: &[L]) -> Result<(), MetricError>
    where
        S: Copy + Into<f64>,
        L: Copy + TryInto<usize> + Display,
    {
        let classes = scores.len().checked_div(labels.len()).unwrap_or(0);
        if classes * labels.len() != scores.len() || (classes == 0 && !labels.is_empty()) {
            return Err(MetricError::Scores {
                scores: scores.len(),
                labels: labels.len(),
            });
        }
        let labels = indices("label", labels, classes)?;
        for (scores, &label) in scores.chunks_exact(classes.max(1)).zip(&labels) {
            let score: f64 = scores[label].into();
            let higher = |&(class, other): &(usize, &S)| match (*other).into().partial_cmp(&score) {
                Some(Ordering::Less) => false,
                Some(Ordering::Equal) => class < label,
                Some(Ordering::Greater) | None => true,
            };
            let rank = scores.iter().enumerate().filter(higher).count();
            self.right += u64::from(!score.is_nan() && rank < self.k.get());
        }
        self.total += labels.len() as u64;
        Ok(())
    }

    /// From 0 to 1; NaN before the first example.
    #[must_use]
    pub fn value(&self) -> f64 {
        share(self.right, self.total)
    }
}
