//! Schedules made of schedules.

use serde_json::Value;

use super::{LRScheduler, Progress};
use crate::{ArgumentError, BoxError, Metrics};

/// One schedule after the other; each begins at its own beginning.
///
/// ```
/// use training::{ConstantLR, LRScheduler, LinearLR, Progress, SequentialLR};
///
/// let schedule = SequentialLR::new(ConstantLR::new(0.1)?).then(5, LinearLR::new(0.1, 0.0, 10)?)?;
/// let at = |epoch| schedule.get_lr(Progress::at_epoch(epoch));
/// assert_eq!([at(4), at(5), at(10), at(15)], [0.1, 0.1, 0.05, 0.0]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
pub struct SequentialLR {
    /// The epoch in which each begins, and it.
    parts: Vec<(u64, Box<dyn LRScheduler>)>,
}

impl SequentialLR {
    /// Begins with `first`.
    pub fn new(first: impl LRScheduler + 'static) -> Self {
        Self {
            parts: vec![(0, Box::new(first))],
        }
    }

    /// From epoch `start` on follows `next`.
    ///
    /// # Errors
    ///
    /// When `start` is not after the start of the schedule before.
    pub fn then(
        mut self,
        start: u64,
        next: impl LRScheduler + 'static,
    ) -> Result<Self, ArgumentError> {
        if self
            .parts
            .last()
            .is_some_and(|(before, _)| *before >= start)
        {
            let expected = "an epoch after the start of the schedule before";
            return Err(ArgumentError::new("start", start, expected));
        }
        self.parts.push((start, Box::new(next)));
        Ok(self)
    }
}

impl LRScheduler for SequentialLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch();
        let begun = self.parts.partition_point(|(start, _)| *start <= t);
        let (start, part) = &self.parts[begun - 1];
        part.get_lr(progress.since(*start))
    }

    fn observe(&mut self, metrics: &Metrics) {
        for (_, part) in &mut self.parts {
            part.observe(metrics);
        }
    }

    fn state(&self) -> Value {
        states(self.parts.iter().map(|(_, part)| part.state()))
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        let parts = self.parts.iter_mut().map(|(_, part)| part);
        load_states(state, parts)
    }
}

/// The product of schedules: rates, and factors of them.
///
/// ```
/// use training::{ConstantLR, ExponentialLR, LRScheduler, ProductLR, Progress};
///
/// let schedule = ProductLR::new(ConstantLR::new(0.5)?).times(ExponentialLR::new(1.0, 0.5)?);
/// assert_eq!(schedule.get_lr(Progress::at_epoch(2)), 0.125);
/// # Ok::<(), training::ArgumentError>(())
/// ```
pub struct ProductLR {
    factors: Vec<Box<dyn LRScheduler>>,
}

impl ProductLR {
    /// Begins with `first`.
    pub fn new(first: impl LRScheduler + 'static) -> Self {
        Self {
            factors: vec![Box::new(first)],
        }
    }

    /// Multiplies with `factor`.
    #[must_use]
    pub fn times(mut self, factor: impl LRScheduler + 'static) -> Self {
        self.factors.push(Box::new(factor));
        self
    }
}

impl LRScheduler for ProductLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let rates = self.factors.iter().map(|factor| factor.get_lr(progress));
        rates.product()
    }

    fn observe(&mut self, metrics: &Metrics) {
        for factor in &mut self.factors {
            factor.observe(metrics);
        }
    }

    fn state(&self) -> Value {
        states(self.factors.iter().map(LRScheduler::state))
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        load_states(state, self.factors.iter_mut())
    }
}

/// The states of the parts, or nothing when none has one.
fn states(parts: impl Iterator<Item = Value>) -> Value {
    let states: Vec<Value> = parts.collect();
    if states.iter().all(Value::is_null) {
        Value::Null
    } else {
        Value::Array(states)
    }
}

fn load_states<'a>(
    state: &Value,
    parts: impl ExactSizeIterator<Item = &'a mut Box<dyn LRScheduler>>,
) -> Result<(), BoxError> {
    match state.as_array() {
        Some(states) if states.len() == parts.len() => {
            for (state, part) in states.iter().zip(parts) {
                if !state.is_null() {
                    part.load_state(state)?;
                }
            }
            Ok(())
        }
        _ => Err(format!("found {state}, expected a list of {} states", parts.len()).into()),
    }
}
