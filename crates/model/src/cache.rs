//! What the blocks keep of the positions already seen.

use burn::tensor::{Device, Tensor};

use crate::TransformerConfig;
use crate::short_convolution::ShortConvolution;

/// The keys and values of every block for the positions that have been run, in buffers as long as the
/// longest sequence, so that a step writes one position and copies nothing; and the last inputs of its
/// convolutions.
pub struct KeyValueCache {
    layers: Vec<LayerCache>,
    len: usize,
}

impl KeyValueCache {
    /// An empty cache for `batch` sequences.
    #[must_use]
    pub fn new(config: &TransformerConfig, batch: usize, device: &Device) -> Self {
        let shape = [batch, config.nhead, config.max_seq_len, config.head_dim()];
        let layers = (0..config.num_layers)
            .map(|_| LayerCache {
                keys: Some(Tensor::zeros(shape, device)),
                values: Some(Tensor::zeros(shape, device)),
                attention: LastInputs::none(batch, config.d_model, device),
                feed_forward: LastInputs::none(batch, config.d_model, device),
            })
            .collect();
        Self { layers, len: 0 }
    }

    /// Number of positions held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether no position is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub(crate) fn layers_mut(&mut self) -> &mut [LayerCache] {
        &mut self.layers
    }

    pub(crate) fn advance(&mut self, positions: usize) {
        self.len += positions;
    }
}

/// One block's buffers, `[batch, heads, max_seq_len, head_dim]`.
///
/// They sit in options so that a step can take them out, write into the only reference, which happens
/// in place, and put them back.
pub(crate) struct LayerCache {
    keys: Option<Tensor<4>>,
    values: Option<Tensor<4>>,
    /// Of the convolution before attention.
    pub(crate) attention: LastInputs,
    /// Of the convolution before the feed-forward network.
    pub(crate) feed_forward: LastInputs,
}

/// The last inputs of a convolution, `[batch, WIDTH - 1, d_model]`.
pub(crate) struct LastInputs(Tensor<3>);

impl LastInputs {
    fn none(batch: usize, d_model: usize, device: &Device) -> Self {
        Self(ShortConvolution::start(batch, d_model, device))
    }

    /// The outputs of `convolution` for the positions that follow.
    pub(crate) fn convolve(&mut self, convolution: &ShortConvolution, x: Tensor<3>) -> Tensor<3> {
        let (mixed, before) = convolution.forward_after(self.0.clone(), x);
        self.0 = before;
        mixed
    }
}

impl LayerCache {
    /// Writes `keys` and `values` at `start` and returns everything up to their end.
    pub(crate) fn append(
        &mut self,
        start: usize,
        keys: Tensor<4>,
        values: Tensor<4>,
    ) -> (Tensor<4>, Tensor<4>) {
        (
            write(&mut self.keys, start, keys),
            write(&mut self.values, start, values),
        )
    }
}

fn write(buffer: &mut Option<Tensor<4>>, start: usize, new: Tensor<4>) -> Tensor<4> {
    let [batch, heads, positions, head_dim] = new.dims();
    let end = start + positions;
    let filled = match buffer.take() {
        Some(old) => old.slice_assign([0..batch, 0..heads, start..end, 0..head_dim], new),
        None => new,
    };
    let seen = filled.clone().narrow(2, 0, end);
    *buffer = Some(filled);
    seen
}
