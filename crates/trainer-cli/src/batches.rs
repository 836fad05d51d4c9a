//! Encoded examples as the batches of an epoch.

use std::cell::RefCell;

use burn::tensor::Device;
use dataset::Sequence;
use model::{TokenBatch, Transformer};
use training::{BoxError, Metrics, TrainStep, TrainingData};
use wgsl_tokenizer::special;

/// Training sequences in batches of similar length; the order depends on the seed and the epoch alone.
pub struct Batches<'a> {
    sequences: &'a [Sequence],
    lengths: Vec<usize>,
    batch_size: usize,
    seed: u64,
    device: &'a Device,
    /// The batches of the epoch that was asked for last.
    planned: RefCell<Option<(u64, Vec<Vec<usize>>)>>,
}

impl<'a> Batches<'a> {
    /// Batches of at most `batch_size` of the `sequences`, on `device`.
    #[must_use]
    pub fn new(
        sequences: &'a [Sequence],
        batch_size: usize,
        seed: u64,
        device: &'a Device,
    ) -> Self {
        Self {
            sequences,
            lengths: sequences
                .iter()
                .map(|sequence| sequence.ids.len())
                .collect(),
            batch_size,
            seed,
            device,
            planned: RefCell::new(None),
        }
    }

    fn plan(&self, epoch: u64) -> Vec<Vec<usize>> {
        dataset::batches(&self.lengths, self.batch_size, self.seed, epoch)
    }

    fn rectangle(&self, members: &[usize]) -> Result<TokenBatch, BoxError> {
        let rows: Vec<(&[u32], usize)> = members
            .iter()
            .map(|&index| {
                let sequence = &self.sequences[index];
                (sequence.ids.as_slice(), sequence.code_start)
            })
            .collect();
        Ok(TokenBatch::new(&rows, special::PAD, self.device)?)
    }
}

impl TrainingData for Batches<'_> {
    type Batch = TokenBatch;

    fn batches_per_epoch(&self) -> usize {
        self.plan(0).len()
    }

    fn batch(&self, epoch: u64, index: usize) -> Result<TokenBatch, BoxError> {
        let mut planned = self.planned.borrow_mut();
        if planned.as_ref().is_none_or(|(of, _)| *of != epoch) {
            *planned = Some((epoch, self.plan(epoch)));
        }
        let members = planned.as_ref().and_then(|(_, plan)| plan.get(index));
        self.rectangle(members.ok_or_else(|| format!("epoch {epoch} has no batch {index}"))?)
    }
}

/// The training step: the loss of the batch, on the code alone.
///
/// # Errors
///
/// None; the trainer expects a fallible step.
pub fn step(transformer: &Transformer, batch: &TokenBatch) -> Result<TrainStep, BoxError> {
    let loss = transformer.loss(batch);
    Ok(TrainStep::new(loss.mean, batch.sequences() as u64).with_tokens(loss.tokens as u64))
}

/// The mean loss over the tokens of code in all `batches`, as `val_loss`; nothing when there are none.
///
/// # Errors
///
/// When a batch cannot be built or the loss cannot be read from the device.
pub fn evaluate(transformer: &Transformer, batches: &Batches<'_>) -> Result<Metrics, BoxError> {
    let mut sum = 0.0;
    let mut tokens = 0;
    for index in 0..batches.batches_per_epoch() {
        let loss = transformer.loss(&batches.batch(0, index)?);
        sum += f64::from(loss.mean.try_into_scalar::<f32>()?) * loss.tokens as f64;
        tokens += loss.tokens;
    }
    Ok(if tokens == 0 {
        Metrics::new()
    } else {
        Metrics::from([("val_loss".to_owned(), sum / tokens as f64)])
    })
}
