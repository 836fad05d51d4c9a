//! The curves and figures of a run.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A value after a number of optimizer steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The optimizer steps done.
    pub step: u64,
    /// The value; not finite where training left the numbers.
    pub value: f64,
}

/// What `metrics.jsonl` tells of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// The values of each metric: `loss` and `grad_norm` of single steps, `train_loss` of whole epochs, and what the
    /// evaluation measured, such as `val_loss`.
    pub metrics: BTreeMap<String, Vec<Point>>,
    /// The learning rate.
    pub learning_rate: Vec<Point>,
    /// The optimizer steps done.
    pub steps: u64,
    /// The epochs begun.
    pub epochs: u64,
    /// The training examples seen.
    pub examples: u64,
    /// The training tokens seen.
    pub tokens: u64,
    /// The steps that did not change the weights.
    pub skipped: u64,
}

/// The lowest value of a metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Best {
    /// The metric.
    pub metric: &'static str,
    /// Its value.
    pub value: f64,
    /// The optimizer steps done when it was measured.
    pub step: u64,
}

/// The metrics that every step has. The others come from evaluations, and a step only repeats them.
const OF_STEPS: [&str; 2] = ["loss", "grad_norm"];

#[derive(Deserialize)]
struct Line {
    event: String,
    epoch: u64,
    step: u64,
    learning_rate: Number,
    examples: u64,
    tokens: u64,
    metrics: BTreeMap<String, Number>,
}

/// JSON has no word for a float that is not finite, so that such a one is a string: `NaN`, `inf` or `-inf`.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Number {
    Finite(f64),
    Other(String),
}

impl Number {
    fn value(&self) -> f64 {
        match self {
            Self::Finite(value) => *value,
            Self::Other(text) => text.parse().unwrap_or(f64::NAN),
        }
    }
}

impl History {
    /// Reads the text of a `metrics.jsonl`. A last line without its end is left out: a run that was killed, or is at
    /// work, has one.
    ///
    /// # Errors
    ///
    /// The number of the first wrong line, from 1, and what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, (usize, String)> {
        let mut history = Self::default();
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            match serde_json::from_str::<Line>(line) {
                Ok(line) => history.add(&line),
                Err(_) if index + 1 == text.lines().count() && !text.ends_with('\n') => {}
                Err(error) => return Err((index + 1, error.to_string())),
            }
        }
        Ok(history)
    }

    fn add(&mut self, line: &Line) {
        self.steps = line.step;
        self.epochs = line.epoch.saturating_add(1);
        self.examples = line.examples;
        self.tokens = line.tokens;
        let mut push = |name: &str, value: &Number| {
            let point = Point {
                step: line.step,
                value: value.value(),
            };
            self.metrics.entry(name.into()).or_default().push(point);
        };
        match line.event.as_str() {
            "step" => {
                for name in OF_STEPS {
                    if let Some(value) = line.metrics.get(name) {
                        push(name, value);
                    }
                }
                self.learning_rate.push(Point {
                    step: line.step,
                    value: line.learning_rate.value(),
                });
            }
            "validation" => {
                for (name, value) in &line.metrics {
                    if !OF_STEPS.contains(&name.as_str()) && name != "train_loss" {
                        push(name, value);
                    }
                }
            }
            "epoch" => {
                if let Some(value) = line.metrics.get("train_loss") {
                    push("train_loss", value);
                }
            }
            "skipped" => self.skipped += 1,
            // A later version may log more.
            _ => {}
        }
    }

    /// The lowest validation loss, or the lowest mean training loss of an epoch where nothing was validated.
    #[must_use]
    pub fn best(&self) -> Option<Best> {
        ["val_loss", "train_loss"].into_iter().find_map(|metric| {
            let points = self.metrics.get(metric)?.iter();
            let finite = points.filter(|point| point.value.is_finite());
            let lowest = finite.min_by(|a, b| a.value.total_cmp(&b.value))?;
            Some(Best {
                metric,
                value: lowest.value,
                step: lowest.step,
            })
        })
    }
}
