//! A trained network with more blocks, which computes the same until it is trained further.

use burn::module::{Module, ModuleMapper, Param};
use burn::tensor::Tensor;

use crate::transformer::Block;
use crate::{ConfigError, Transformer};

impl Transformer {
    /// This network with `num_layers` blocks. The new ones are spread evenly; each is a copy of the block before it, but
    /// that the last layers of attention and feed-forward network are zero: it adds nothing yet, and what it needs to begin
    /// with it has (block expansion, Wu et al. 2024, "`LLaMA` Pro: Progressive `LLaMA` with Block Expansion", section 3.1).
    ///
    /// # Errors
    ///
    /// [`ConfigError::FewerLayers`] when it has more blocks than that.
    ///
    /// # Examples
    ///
    /// ```
    /// use burn::tensor::Device;
    /// use model::{Transformer, TransformerConfig};
    ///
    /// let config = TransformerConfig {
    ///     vocab_size: 50,
    ///     d_model: 16,
    ///     nhead: 2,
    ///     num_layers: 2,
    ///     dim_feedforward: 32,
    ///     dropout: 0.0,
    ///     max_seq_len: 20,
    /// };
    /// let transformer = Transformer::new(&config, 42, &Device::flex())?;
    /// assert_eq!(transformer.deepened(3)?.num_layers(), 3);
    /// # Ok::<(), model::ConfigError>(())
    /// ```
    pub fn deepened(&self, num_layers: usize) -> Result<Self, ConfigError> {
        let found = self.num_layers();
        if num_layers < found {
            return Err(ConfigError::FewerLayers {
                found,
                asked: num_layers,
            });
        }
        let original = |index: usize| index * found / num_layers;
        let mut deepened = self.clone();
        deepened.blocks = (0..num_layers)
            .map(|index| {
                let block = &self.blocks[original(index)];
                if index > 0 && original(index) == original(index - 1) {
                    block.silent_copy()
                } else {
                    block.clone()
                }
            })
            .collect();
        Ok(deepened)
    }
}

impl Block {
    /// A block of its own with the same weights, which adds nothing to what it is given.
    fn silent_copy(&self) -> Self {
        let mut copy = self.clone().map(&mut Anew);
        for last in [&mut copy.attention.output, &mut copy.feed_forward.down] {
            last.weight = Param::from_tensor(last.weight.val().detach().zeros_like());
        }
        copy
    }
}

/// Makes parameters of their own out of copies, so that optimizers tell them from the originals.
struct Anew;

impl ModuleMapper for Anew {
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        Param::from_tensor(param.val().detach())
    }
}
