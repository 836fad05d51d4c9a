//! The sizes that define a transformer.

use serde::{Deserialize, Serialize};

/// The sizes of a [`Transformer`](crate::Transformer).
///
/// ```
/// let config = model::TransformerConfig {
///     vocab_size: 600,
///     d_model: 128,
///     nhead: 4,
///     num_layers: 4,
///     dim_feedforward: 384,
///     dropout: 0.0,
///     max_seq_len: 256,
/// };
/// assert!(config.validate().is_ok());
/// assert_eq!(config.head_dim(), 32);
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransformerConfig {
    /// Number of tokens in the vocabulary.
    pub vocab_size: usize,
    /// Width of the residual stream.
    pub d_model: usize,
    /// Number of attention heads; divides `d_model` into heads of even size.
    pub nhead: usize,
    /// Number of blocks.
    pub num_layers: usize,
    /// Inner width of the gated feed-forward networks.
    pub dim_feedforward: usize,
    /// Probability with which an activation is dropped in training, in `[0, 1)`.
    pub dropout: f64,
    /// The longest sequence, prompt and code together, in tokens.
    pub max_seq_len: usize,
}

/// A size that no transformer can have.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ConfigError {
    /// A size is zero.
    #[error("`{name}` is 0; a transformer needs at least 1")]
    Zero {
        /// The name of the field.
        name: &'static str,
    },
    /// The heads do not divide the width into parts of even size.
    #[error(
        "`d_model` = {d_model} cannot be cut into `nhead` = {nhead} heads of even size; \
         rotary positions turn pairs, so choose a multiple of {}", 2 * nhead
    )]
    Heads {
        /// The width.
        d_model: usize,
        /// The number of heads.
        nhead: usize,
    },
    /// The dropout probability is not in `[0, 1)`.
    #[error("`dropout` = {dropout} is outside 0 ≤ dropout < 1")]
    Dropout {
        /// The value found.
        dropout: f64,
    },
}

impl TransformerConfig {
    /// Checks that the sizes fit together.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] names the field and the value that it cannot have.
    pub fn validate(&self) -> Result<(), ConfigError> {
        for (name, value) in [
            ("vocab_size", self.vocab_size),
            ("d_model", self.d_model),
            ("nhead", self.nhead),
            ("num_layers", self.num_layers),
            ("dim_feedforward", self.dim_feedforward),
            ("max_seq_len", self.max_seq_len),
        ] {
            if value == 0 {
                return Err(ConfigError::Zero { name });
            }
        }
        if !self.d_model.is_multiple_of(2 * self.nhead) {
            return Err(ConfigError::Heads {
                d_model: self.d_model,
                nhead: self.nhead,
            });
        }
        if !(0.0..1.0).contains(&self.dropout) {
            return Err(ConfigError::Dropout {
                dropout: self.dropout,
            });
        }
        Ok(())
    }

    /// The width of one attention head.
    #[must_use]
    pub fn head_dim(&self) -> usize {
        self.d_model / self.nhead
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> TransformerConfig {
        TransformerConfig {
            vocab_size: 10,
            d_model: 8,
            nhead: 2,
            num_layers: 1,
            dim_feedforward: 16,
            dropout: 0.0,
            max_seq_len: 16,
        }
    }

    #[test]
    fn sizes_that_do_not_fit_are_named() {
        let heads = TransformerConfig {
            d_model: 10,
            ..small()
        };
        let message = heads.validate().unwrap_err().to_string();
        assert!(
            message.contains("`d_model` = 10") && message.contains("multiple of 4"),
            "{message}"
        );
        let zero = TransformerConfig {
            num_layers: 0,
            ..small()
        };
        assert_eq!(
            zero.validate(),
            Err(ConfigError::Zero { name: "num_layers" })
        );
        for dropout in [-0.1, 1.0, f64::NAN] {
            assert!(TransformerConfig { dropout, ..small() }.validate().is_err());
        }
    }
}
