//! A trained network with more blocks or fewer.

use burn::module::{Module, ModuleMapper, Param};
use burn::tensor::Tensor;

use crate::Transformer;
use crate::transformer::Block;

impl Transformer {
    /// This network with `num_layers` blocks.
    ///
    /// More are spread evenly: each new one is a copy of the block before it, but that the last layers of attention and
    /// feed-forward network are zero, so that it adds nothing until it is trained further, and what it needs to begin
    /// with it has (block expansion, Wu et al. 2024, "`LLaMA` Pro: Progressive `LLaMA` with Block Expansion", section 3.1).
    ///
    /// Of fewer the first stays, of two or more also the last, and of those between them some, spread evenly (Sanh et al. 2019, "`DistilBERT`,
    /// a distilled version of BERT", section 3): a beginning for training that is better than drawn weights.
    ///
    /// # Panics
    ///
    /// For no blocks.
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
    ///     num_layers: 4,
    ///     dim_feedforward: 32,
    ///     dropout: 0.0,
    ///     max_seq_len: 20,
    /// };
    /// let transformer = Transformer::new(&config, 42, &Device::flex())?;
    /// assert_eq!(transformer.with_num_layers(6).num_layers(), 6);
    /// assert_eq!(transformer.with_num_layers(2).num_layers(), 2);
    /// # Ok::<(), model::ConfigError>(())
    /// ```
    #[must_use]
    pub fn with_num_layers(&self, num_layers: usize) -> Self {
        assert!(num_layers > 0, "at least one block");
        let found = self.num_layers();
        let mut changed = self.clone();
        changed.blocks = if num_layers < found {
            let spread = |index: usize| index * (found - 1) / (num_layers - 1).max(1);
            (0..num_layers)
                .map(|index| self.blocks[spread(index)].clone())
                .collect()
        } else {
            let original = |index: usize| index * found / num_layers;
            (0..num_layers)
                .map(|index| {
                    let block = &self.blocks[original(index)];
                    if index > 0 && original(index) == original(index - 1) {
                        block.silent_copy()
                    } else {
                        block.clone()
                    }
                })
                .collect()
        };
        changed
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
