//! Encoded examples as the batches of an epoch.

use std::sync::{Mutex, PoisonError};

use burn::tensor::Device;
use dataset::Sequence;
use kernels::stay_on_this_thread;
use model::{TargetLoss, TokenBatch, Transformer};
use training::{BoxError, Metrics, TrainStep, TrainingData, checkpointed_step, parallel_step};
use wgsl_tokenizer::special;

/// Training sequences in batches of similar length; the order depends on the seed and the epoch alone.
pub struct Batches<'a> {
    sequences: &'a [Sequence],
    lengths: Vec<usize>,
    batch_size: usize,
    /// Into how many parts a batch is divided.
    parts: usize,
    /// The share of the sequences whose functions' names are hidden.
    function_name_dropout: f64,
    seed: u64,
    device: &'a Device,
    /// The batches of the epoch that was asked for last.
    planned: Mutex<Option<(u64, Vec<Vec<usize>>)>>,
}

impl<'a> Batches<'a> {
    /// Batches of at most `batch_size` of the `sequences`, on `device`, each in at most `micro_batches` parts.
    #[must_use]
    pub fn new(
        sequences: &'a [Sequence],
        batch_size: usize,
        micro_batches: usize,
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
            parts: micro_batches,
            function_name_dropout: 0.0,
            seed,
            device,
            planned: Mutex::new(None),
        }
    }

    /// In each epoch hides the names of the functions that the code declares in this share of the sequences, each time in others:
    /// what a function does is then to be known from the prompt, not from its name.
    #[must_use]
    pub fn with_function_name_dropout(self, share: f64) -> Self {
        Self {
            function_name_dropout: share,
            ..self
        }
    }

    fn plan(&self, epoch: u64) -> Vec<Vec<usize>> {
        dataset::batches(&self.lengths, self.batch_size, self.seed, epoch)
    }

    fn rectangle(&self, epoch: u64, members: &[usize]) -> Result<TokenBatch, BoxError> {
        let sequences = members.iter().map(|&index| &self.sequences[index]);
        let rows: Vec<(&[u32], usize)> = sequences
            .map(|sequence| (sequence.ids.as_slice(), sequence.target_start))
            .collect();
        let hidden = members.iter().map(|&index| self.hidden(epoch, index));
        let hidden: Vec<&[usize]> = hidden.collect();
        Ok(TokenBatch::with_hidden(
            &rows,
            &hidden,
            special::PAD,
            self.device,
        )?)
    }

    /// The tokens of a sequence that this epoch hides.
    fn hidden(&self, epoch: u64, index: usize) -> &[usize] {
        if dataset::is_picked(self.function_name_dropout, self.seed, epoch, index) {
            &self.sequences[index].function_names
        } else {
            &[]
        }
    }
}

impl TrainingData for Batches<'_> {
    type Batch = Vec<TokenBatch>;

    fn batches_per_epoch(&self) -> usize {
        self.plan(0).len()
    }

    fn batch(&self, epoch: u64, index: usize) -> Result<Vec<TokenBatch>, BoxError> {
        // A plan is whole or absent, so one that a panic left is as good as any.
        let mut planned = self.planned.lock().unwrap_or_else(PoisonError::into_inner);
        if planned.as_ref().is_none_or(|(of, _)| *of != epoch) {
            *planned = Some((epoch, self.plan(epoch)));
        }
        let members = planned.as_ref().and_then(|(_, plan)| plan.get(index));
        let members = members.ok_or_else(|| format!("epoch {epoch} has no batch {index}"))?;
        // In the order of their lengths, so that the parts have little padding.
        let mut members = members.clone();
        members.sort_by_key(|&index| self.lengths[index]);
        dataset::divide(&members, &self.lengths, self.parts)
            .iter()
            .map(|part| self.rectangle(epoch, part))
            .collect()
    }
}

/// The training step: the loss of the batch, on what is to be written alone. The parts of a batch are computed side by side; with
/// `gradient_checkpointing`, block by block in less memory.
///
/// # Errors
///
/// When the batch is empty.
pub fn step(
    transformer: &Transformer,
    mut batch: Vec<TokenBatch>,
    gradient_checkpointing: bool,
) -> Result<TrainStep, BoxError> {
    let step = |transformer: &Transformer, batch: TokenBatch| {
        let of = |loss: TargetLoss| {
            TrainStep::new(loss.mean, batch.sequences() as u64).with_tokens(loss.tokens as u64)
        };
        if gradient_checkpointing {
            return checkpointed_step(
                transformer,
                transformer.num_layers(),
                |transformer| transformer.embed(batch.inputs()),
                Transformer::block,
                |transformer, hidden| of(transformer.target_loss(hidden, &batch)),
            );
        }
        Ok(of(transformer.loss(&batch)))
    };
    match batch.pop() {
        Some(only) if batch.is_empty() => step(transformer, only),
        Some(last) => {
            batch.push(last);
            parallel_step(transformer, batch, |transformer, part| {
                stay_on_this_thread();
                step(transformer, part)
            })
        }
        None => Err("the batch is empty".into()),
    }
}

/// The mean loss over the tokens to be written in all `batches`, as `val_loss`; nothing when there are none.
///
/// # Errors
///
/// When a batch cannot be built or the loss cannot be read from the device.
pub fn evaluate(transformer: &Transformer, batches: &Batches<'_>) -> Result<Metrics, BoxError> {
    let mut sum = 0.0;
    let mut tokens = 0;
    for index in 0..batches.batches_per_epoch() {
        for batch in batches.batch(0, index)? {
            let loss = transformer.loss(&batch);
            sum += f64::from(loss.mean.try_into_scalar::<f32>()?) * loss.tokens as f64;
            tokens += loss.tokens;
        }
    }
    Ok(if tokens == 0 {
        Metrics::new()
    } else {
        Metrics::from([("val_loss".to_owned(), sum / tokens as f64)])
    })
}
