//! Which classes are taken for which.

use std::fmt::Display;

use serde::{Deserialize, Serialize};

use super::{MetricError, indices, same_length, share};
use crate::{ArgumentError, Metrics};

/// The most classes: the matrix has a count of 8 bytes for each pair of them.
const MOST_CLASSES: usize = 4096;

/// For each pair of classes, how often the one was right and the other predicted, with precision, recall and F1.
///
/// Of a class, with `tp` examples predicted and right, `fp` predicted and wrong, and `fn` right and not predicted:
/// precision is `tp / (tp + fp)`, recall `tp / (tp + fn)`, and F1, their harmonic mean, `2·tp / (2·tp + fp + fn)`; each is
/// 0 where it would be 0/0. The macro averages are the plain means over the classes that were right or predicted at least
/// once, as in scikit-learn (van Rijsbergen, "Information Retrieval", 1979, chapter 7; Sokolova and Lapalme, 2009).
///
/// ```
/// use training::{ConfusionMatrix, Metrics};
///
/// let mut confusion = ConfusionMatrix::new(3)?;
/// confusion.update(&[0, 1, 1, 2], &[0, 0, 1, 2])?;
/// assert_eq!(confusion.count(0, 1), 1);
/// assert_eq!(confusion.precision(), [1.0, 0.5, 1.0]);
/// assert_eq!(confusion.recall(), [0.5, 1.0, 1.0]);
/// let mut metrics = Metrics::from([("val_loss".into(), 0.4)]);
/// metrics.extend(confusion.metrics("val_"));
/// assert_eq!(metrics["val_accuracy"], 0.75);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Counts", into = "Counts")]
pub struct ConfusionMatrix {
    classes: usize,
    /// Row after row; the row is the class that is right, the column the one predicted.
    counts: Vec<u64>,
}

impl ConfusionMatrix {
    /// An empty matrix for the classes 0 to `classes − 1`.
    ///
    /// # Errors
    ///
    /// When `classes` is 0 or above 4096.
    pub fn new(classes: usize) -> Result<Self, ArgumentError> {
        if classes == 0 || classes > MOST_CLASSES {
            let expected = "a whole number from 1 to 4096";
            return Err(ArgumentError::new("classes", classes, expected));
        }
        Ok(Self {
            classes,
            counts: vec![0; classes * classes],
        })
    }

    /// Takes a batch: what was predicted, and what is right.
    ///
    /// # Errors
    ///
    /// When the two do not have the same length, or one of them has a value that is no class.
    pub fn update<L: Copy + TryInto<usize> + Display>(
        &mut self,
        predictions: &[L],
        labels: &[L],
    ) -> Result<(), MetricError> {
        same_length(predictions.len(), labels.len())?;
        let predictions = indices("prediction", predictions, self.classes)?;
        let labels = indices("label", labels, self.classes)?;
        for (prediction, label) in predictions.into_iter().zip(labels) {
            self.counts[label * self.classes + prediction] += 1;
        }
        Ok(())
    }

    /// How often `prediction` was predicted where `label` is right; 0 for what is no class.
    #[must_use]
    pub fn count(&self, label: usize, prediction: usize) -> u64 {
        if label < self.classes && prediction < self.classes {
            self.counts[label * self.classes + prediction]
        } else {
            0
        }
    }

    /// The share of the predictions that are right; NaN before the first example.
    #[must_use]
    pub fn accuracy(&self) -> f64 {
        let right = (0..self.classes).map(|class| self.count(class, class));
        share(right.sum(), self.counts.iter().sum())
    }

    /// For each class, the share of its predictions that are right.
    #[must_use]
    pub fn precision(&self) -> Vec<f64> {
        self.of_each_class(|class| share(class.right, class.predicted))
    }

    /// For each class, the share of its examples that were predicted.
    #[must_use]
    pub fn recall(&self) -> Vec<f64> {
        self.of_each_class(|class| share(class.right, class.labels))
    }

    /// For each class, the harmonic mean of its precision and its recall.
    #[must_use]
    pub fn f1(&self) -> Vec<f64> {
        self.of_each_class(|class| share(2 * class.right, class.predicted + class.labels))
    }

    /// The accuracy and the macro averages, as `accuracy`, `precision`, `recall` and `f1` with `prefix` in front. Each is
    /// NaN before the first example.
    #[must_use]
    pub fn metrics(&self, prefix: &str) -> Metrics {
        let values = [
            ("accuracy", self.accuracy()),
            ("precision", self.macro_average(&self.precision())),
            ("recall", self.macro_average(&self.recall())),
            ("f1", self.macro_average(&self.f1())),
        ];
        let named = values.map(|(name, value)| (format!("{prefix}{name}"), value));
        Metrics::from(named)
    }

    /// The mean over the classes that were right or predicted at least once.
    fn macro_average(&self, values: &[f64]) -> f64 {
        let seen = self
            .totals()
            .map(|class| class.labels + class.predicted > 0);
        let seen: Vec<f64> = values
            .iter()
            .zip(seen)
            .filter_map(|(value, seen)| seen.then_some(*value))
            .collect();
        seen.iter().sum::<f64>() / seen.len() as f64
    }

    /// A measure of each class, 0 where it is no number.
    fn of_each_class(&self, measure: impl Fn(ClassTotals) -> f64) -> Vec<f64> {
        let zero_for_none = |value: f64| if value.is_nan() { 0.0 } else { value };
        let measure = |class| zero_for_none(measure(class));
        self.totals().map(measure).collect()
    }

    fn totals(&self) -> impl Iterator<Item = ClassTotals> {
        let others = 0..self.classes;
        others.clone().map(move |class| ClassTotals {
            right: self.count(class, class),
            predicted: others.clone().map(|label| self.count(label, class)).sum(),
            labels: others.clone().map(|other| self.count(class, other)).sum(),
        })
    }
}

/// What there is of one class.
struct ClassTotals {
    /// The examples of the class that were predicted as such.
    right: u64,
    /// The predictions of the class.
    predicted: u64,
    /// The examples of the class.
    labels: u64,
}

/// The rows of a matrix, which may come from anywhere.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Counts(Vec<Vec<u64>>);

impl From<ConfusionMatrix> for Counts {
    fn from(matrix: ConfusionMatrix) -> Self {
        let rows = matrix.counts.chunks(matrix.classes);
        Self(rows.map(<[u64]>::to_vec).collect())
    }
}

impl TryFrom<Counts> for ConfusionMatrix {
    type Error = ArgumentError;

    fn try_from(Counts(rows): Counts) -> Result<Self, ArgumentError> {
        let empty = Self::new(rows.len())?;
        if let Some(row) = rows.iter().find(|row| row.len() != rows.len()) {
            let expected = "as many columns as rows";
            return Err(ArgumentError::new("columns", row.len(), expected));
        }
        Ok(Self {
            counts: rows.concat(),
            ..empty
        })
    }
}
