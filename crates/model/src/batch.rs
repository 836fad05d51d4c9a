//! Sequences as rectangles of tokens.

use burn::tensor::{Device, Int, Tensor, TensorData};
use wgsl_tokenizer::special;

/// Sequences padded to one length on the right, with the places whose next token is to be predicted: their targets.
///
/// Padding needs no mask: attention looks backwards, so no real position ever sees the padding after
/// it, and the loss leaves it out.
#[derive(Clone, Debug)]
pub struct TokenBatch {
    /// `[batch, positions]`: every token but each sequence's last.
    inputs: Tensor<2, Int>,
    /// Places in the flattened inputs from which a token is to be predicted, in order.
    predicted_from: Tensor<1, Int>,
    /// The tokens to be predicted there.
    targets: Tensor<1, Int>,
    target_tokens: usize,
}

/// Why a batch cannot be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    /// No sequence was given.
    #[error("a batch needs at least one sequence, found none")]
    Empty,
    /// A sequence has nothing to predict from a token before it.
    #[error(
        "sequence {index} has {len} tokens and its target starts at {target_start}; expected \
         1 ≤ target_start < length"
    )]
    NoTarget {
        /// Position of the sequence in the batch.
        index: usize,
        /// Its number of tokens.
        len: usize,
        /// Where its target was said to start.
        target_start: usize,
    },
}

impl TokenBatch {
    /// Builds a batch from sequences of token ids, each with the index of the first token that is to be predicted.
    /// `pad` fills the room after the shorter ones.
    ///
    /// # Errors
    ///
    /// [`BatchError`] when there is no sequence, or one without a target.
    pub fn new(
        sequences: &[(&[u32], usize)],
        pad: u32,
        device: &Device,
    ) -> Result<Self, BatchError> {
        Self::with_hidden(sequences, &[], pad, device)
    }

    /// As [`new`](Self::new), but of each sequence the tokens at these positions go in as [`special::UNKNOWN`]. They are to
    /// be predicted none the less. Sequences beyond the end of `hidden` are seen whole.
    ///
    /// # Errors
    ///
    /// [`BatchError`] when there is no sequence, or one without a target.
    pub fn with_hidden(
        sequences: &[(&[u32], usize)],
        hidden: &[&[usize]],
        pad: u32,
        device: &Device,
    ) -> Result<Self, BatchError> {
        for (index, &(ids, target_start)) in sequences.iter().enumerate() {
            if target_start == 0 || target_start >= ids.len() {
                return Err(BatchError::NoTarget {
                    index,
                    len: ids.len(),
                    target_start,
                });
            }
        }
        let longest = sequences.iter().map(|(ids, _)| ids.len()).max();
        let width = longest.ok_or(BatchError::Empty)? - 1;
        let mut inputs = Vec::with_capacity(sequences.len() * width);
        let mut predicted_from = Vec::new();
        let mut targets = Vec::new();
        for (row, &(ids, target_start)) in sequences.iter().enumerate() {
            inputs.extend(ids[..ids.len() - 1].iter().map(|&id| id as i32));
            inputs.resize((row + 1) * width, pad as i32);
            for &at in hidden.get(row).copied().unwrap_or_default() {
                if at < ids.len() - 1 {
                    inputs[row * width + at] = special::UNKNOWN as i32;
                }
            }
            predicted_from
                .extend((target_start - 1..ids.len() - 1).map(|at| (row * width + at) as i32));
            targets.extend(ids[target_start..].iter().map(|&id| id as i32));
        }
        let target_tokens = targets.len();
        let rows = sequences.len();
        Ok(Self {
            inputs: Tensor::from_data(TensorData::new(inputs, [rows, width]), device),
            predicted_from: Tensor::from_data(
                TensorData::new(predicted_from, [target_tokens]),
                device,
            ),
            targets: Tensor::from_data(TensorData::new(targets, [target_tokens]), device),
            target_tokens,
        })
    }

    /// Number of tokens that count in the loss.
    #[must_use]
    pub fn target_tokens(&self) -> usize {
        self.target_tokens
    }

    /// Number of sequences.
    #[must_use]
    pub fn sequences(&self) -> usize {
        self.inputs.dims()[0]
    }

    /// The tokens that go in, `[sequences, positions]`: each sequence without its last token, padded on the right.
    #[must_use]
    pub fn inputs(&self) -> Tensor<2, Int> {
        self.inputs.clone()
    }

    pub(crate) fn predicted_from(&self) -> Tensor<1, Int> {
        self.predicted_from.clone()
    }

    pub(crate) fn targets(&self) -> Tensor<1, Int> {
        self.targets.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_target_is_predicted_and_padding_is_on_the_right() {
        let device = Device::flex();
        let long: &[u32] = &[2, 4, 7, 5, 8, 9, 3];
        let short: &[u32] = &[2, 4, 5, 8, 3];
        let batch = TokenBatch::new(&[(long, 4), (short, 3)], 0, &device).unwrap();
        assert_eq!(batch.inputs().dims(), [2, 6]);
        let ints = |tensor: Tensor<1, Int>| tensor.try_into_vec_as::<i64>().unwrap();
        assert_eq!(
            ints(batch.inputs().reshape([12])),
            [2, 4, 7, 5, 8, 9, 2, 4, 5, 8, 0, 0]
        );
        assert_eq!(ints(batch.predicted_from()), [3, 4, 5, 8, 9]);
        assert_eq!(ints(batch.targets()), [8, 9, 3, 8, 3]);
        assert_eq!((batch.target_tokens(), batch.sequences()), (5, 2));
    }

    #[test]
    fn hidden_tokens_are_predicted_and_do_not_go_in() {
        let device = Device::flex();
        let rows: [(&[u32], usize); 2] = [(&[2, 4, 5, 8, 9, 3], 3), (&[2, 4, 5, 9, 3], 3)];
        let batch = TokenBatch::with_hidden(&rows, &[&[3, 4]], 0, &device).unwrap();
        let inputs = batch.inputs().reshape([10]).try_into_vec_as::<i64>();
        assert_eq!(inputs.unwrap(), [2, 4, 5, 1, 1, 2, 4, 5, 9, 0]);
        let targets = batch.targets().try_into_vec_as::<i64>();
        assert_eq!(targets.unwrap(), [8, 9, 3, 9, 3]);
    }

    #[test]
    fn sequences_without_a_target_are_refused() {
        let device = Device::flex();
        assert_eq!(
            TokenBatch::new(&[], 0, &device).unwrap_err(),
            BatchError::Empty
        );
        for target_start in [0, 2, 9] {
            assert!(TokenBatch::new(&[(&[2, 4], target_start)], 0, &device).is_err());
        }
    }
}
