//! How often a model was right, and what it answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The rates of a model on a set of prompts, and its answers; the file `evaluation.json` of a run folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Which prompts, in a few words.
    pub data: String,
    /// The rates over all answers, the most telling first.
    pub rates: Vec<NamedRate>,
    /// The rates of each category, in the same order.
    pub by_category: BTreeMap<String, Vec<NamedRate>>,
    /// What was asked and answered.
    pub answers: Vec<Answer>,
}

impl Evaluation {
    /// The rate called `name`.
    #[must_use]
    pub fn rate(&self, name: &str) -> Option<Rate> {
        let found = self.rates.iter().find(|rate| rate.name == name);
        found.map(|named| named.rate)
    }
}

/// A rate and what it is of, such as `valid`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NamedRate {
    /// What is counted.
    pub name: String,
    /// How often.
    #[serde(flatten)]
    pub rate: Rate,
}

/// A share with its 95 % confidence interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// How many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
    /// The share, from 0 to 1; 0 of nothing.
    pub rate: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Rate {
    /// The share of `count` in `of`, with the interval of Wilson (1927, "Probable inference, the law of succession, and
    /// statistical inference"), which is right for small numbers and near 0 and 1 too.
    ///
    /// ```
    /// let rate = report::Rate::new(8, 10);
    /// assert_eq!(rate.rate, 0.8);
    /// assert!((rate.low - 0.490).abs() < 1e-3 && (rate.high - 0.943).abs() < 1e-3);
    /// ```
    #[must_use]
    pub fn new(count: usize, of: usize) -> Self {
        /// The quantile of the normal distribution for 95 %.
        const Z: f64 = 1.959_963_984_540_054;
        let n = of as f64;
        if of == 0 {
            return Self {
                count,
                of,
                rate: 0.0,
                low: 0.0,
                high: 1.0,
            };
        }
        let rate = count as f64 / n;
        let center = rate + Z * Z / (2.0 * n);
        let spread = Z * (rate * (1.0 - rate) / n + Z * Z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + Z * Z / n;
        Self {
            count,
            of,
            rate,
            low: ((center - spread) / scale).max(0.0),
            high: ((center + spread) / scale).min(1.0),
        }
    }
}

/// An answer and what it is worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The example's name.
    pub id: String,
    /// The example's category.
    pub category: Option<String>,
    /// What was asked.
    pub natural_language: String,
    /// The program that does it.
    pub wgsl_code: String,
    /// The program that the model wrote; empty when it wrote none.
    pub answer: String,
    /// Whether the answer is right.
    pub right: bool,
    /// What was looked at, such as `valid`, and whether it holds.
    pub checks: BTreeMap<String, bool>,
}
