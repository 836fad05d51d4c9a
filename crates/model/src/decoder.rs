//! The network for generation: a few positions at a time, on the CPU.

use std::sync::OnceLock;

use burn::module::Param;
use burn::nn::RmsNorm;
use burn::tensor::Tensor;
use kernels::{
    HalfMatrix, KeyCache, attend, half_product, rms_norm, rotate_heads, short_convolution, swiglu,
};

use crate::TransformerConfig;
use crate::attention::CausalAttention;
use crate::feed_forward::FeedForward;
use crate::rotary::angles;
use crate::sampling::log_sum_exp;
use crate::short_convolution::{ShortConvolution, WIDTH};
use crate::transformer::Transformer;

/// The weights of a [`Transformer`], laid out so that the tokens that are given at once read each of them once, in order. Those of the matrices are
/// rounded to 16 bits, as they are in a model's folder.
///
/// A model of a few million weights answers faster on the CPU than another device can be asked, so that generation runs
/// here wherever the model was trained.
#[derive(Clone, Debug)]
pub struct Decoder {
    d_model: usize,
    nhead: usize,
    blocks: Vec<Block>,
    norm: Norm,
    /// `[vocab_size, d_model]`
    embedding: Vec<f32>,
    /// The same, transposed: the output layer.
    output: HalfMatrix,
    /// Cosines and sines of the rotary angles, `[max_seq_len, head_dim / 2]` each.
    rotation: [Vec<f32>; 2],
}

#[derive(Clone, Debug)]
struct Block {
    attention_norm: Norm,
    attention_taps: Vec<f32>,
    query_key_value: HalfMatrix,
    attention_output: HalfMatrix,
    feed_forward_norm: Norm,
    feed_forward_taps: Vec<f32>,
    gate_up: HalfMatrix,
    down: HalfMatrix,
}

#[derive(Clone, Debug)]
struct Norm {
    gamma: Vec<f32>,
    epsilon: f32,
}

/// What the blocks keep of the positions already seen.
#[derive(Clone, Debug)]
pub struct DecoderState {
    layers: Vec<Layer>,
    len: usize,
}

#[derive(Clone, Debug, Default)]
struct Layer {
    /// Rotated.
    keys: KeyCache,
    /// `[positions, d_model]`
    values: Vec<f32>,
    /// The inputs of the convolution before attention, `[positions, d_model]`.
    to_attention: Vec<f32>,
    /// The inputs of the convolution before the feed-forward network, `[positions, d_model]`.
    to_feed_forward: Vec<f32>,
}

impl DecoderState {
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
}

/// The network's output is not where it can be read.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the device failed to return the model's weights: {0}")]
pub struct WeightsError(String);

impl Decoder {
    /// Reads the weights of `transformer`, whose sizes are `config`, from where they are.
    ///
    /// # Errors
    ///
    /// [`WeightsError`] when the device fails.
    pub fn new(
        transformer: &Transformer,
        config: &TransformerConfig,
    ) -> Result<Self, WeightsError> {
        let embedding = floats(&transformer.embedding)?;
        let d_model = config.d_model;
        let blocks = transformer.blocks.iter().map(|block| {
            let CausalAttention {
                query_key_value,
                output,
                ..
            } = &block.attention;
            let FeedForward { gate_up, down } = &block.feed_forward;
            Ok(Block {
                attention_norm: Norm::of(&block.attention_norm)?,
                attention_taps: taps(&block.attention_convolution)?,
                query_key_value: matrix(&query_key_value.weight)?,
                attention_output: matrix(&output.weight)?,
                feed_forward_norm: Norm::of(&block.feed_forward_norm)?,
                feed_forward_taps: taps(&block.feed_forward_convolution)?,
                gate_up: matrix(&gate_up.weight)?,
                down: matrix(&down.weight)?,
            })
        });
        let angles = angles(config.max_seq_len, config.head_dim());
        Ok(Self {
            d_model,
            nhead: config.nhead,
            blocks: blocks.collect::<Result<_, _>>()?,
            norm: Norm::of(&transformer.norm)?,
            output: HalfMatrix::new(&transposed(&embedding, d_model), embedding.len() / d_model),
            embedding,
            rotation: [f32::cos, f32::sin]
                .map(|of| angles.iter().map(|&angle| of(angle)).collect()),
        })
    }

    /// The one in `place`, or that of `transformer`, which is kept there.
    pub(crate) fn get_or_read<'a>(
        place: &'a OnceLock<Self>,
        transformer: &Transformer,
        config: &TransformerConfig,
    ) -> Result<&'a Self, WeightsError> {
        if let Some(decoder) = place.get() {
            return Ok(decoder);
        }
        let decoder = Self::new(transformer, config)?;
        Ok(place.get_or_init(|| decoder))
    }

    /// A cache that holds no position.
    #[must_use]
    pub fn start(&self) -> DecoderState {
        DecoderState {
            layers: vec![Layer::default(); self.blocks.len()],
            len: 0,
        }
    }

    /// Logits, one for each token of the vocabulary, for what follows `tokens`, which follow those that `cache` has seen
    /// and which it takes up.
    ///
    /// # Panics
    ///
    /// When there is no token, when one is not in the vocabulary, and beyond the longest sequence.
    #[must_use]
    pub fn next(&self, tokens: &[u32], cache: &mut DecoderState) -> Vec<f32> {
        assert!(!tokens.is_empty(), "at least one token");
        let x = self.hidden(tokens, cache);
        self.logits(&x[x.len() - self.d_model..])
    }

    /// The logarithm of the probability that `target` follows `before`, in nats.
    ///
    /// # Panics
    ///
    /// When one of them is empty, when a token is not in the vocabulary, and beyond the longest sequence.
    #[must_use]
    pub fn log_probability(&self, before: &[u32], target: &[u32]) -> f32 {
        self.log_probabilities(before, target).iter().sum()
    }

    /// The logarithm of the probability of each token of `target`, which follows `before`, in nats.
    ///
    /// # Panics
    ///
    /// As for [`log_probability`](Self::log_probability).
    #[must_use]
    pub fn log_probabilities(&self, before: &[u32], target: &[u32]) -> Vec<f32> {
        assert!(
            !before.is_empty() && !target.is_empty(),
            "a token before, and one to predict"
        );
        let tokens = [before, &target[..target.len() - 1]].concat();
        let x = self.hidden(&tokens, &mut self.start());
        let logits = self.logits(&x[(before.len() - 1) * self.d_model..]);
        let rows = logits.chunks_exact(logits.len() / target.len());
        (rows.zip(target))
            .map(|(row, &token)| row[token as usize] - log_sum_exp(row))
            .collect()
    }

    /// What the last block says of each of `tokens`, `[positions, d_model]`.
    fn hidden(&self, tokens: &[u32], cache: &mut DecoderState) -> Vec<f32> {
        let width = self.d_model;
        let embedded = |&token: &u32| &self.embedding[token as usize * width..][..width];
        let mut x: Vec<f32> = tokens.iter().flat_map(embedded).copied().collect();
        let half = width / self.nhead / 2;
        let angles = cache.len * half..(cache.len + tokens.len()) * half;
        let rotation = [0, 1].map(|part: usize| &self.rotation[part][angles.clone()]);
        for (block, layer) in self.blocks.iter().zip(&mut cache.layers) {
            block.attend(&mut x, rotation, self.nhead, layer);
            block.feed_forward(&mut x, layer);
        }
        cache.len += tokens.len();
        x
    }

    /// Logits after each position of `x`, `[positions, d_model]`.
    fn logits(&self, x: &[f32]) -> Vec<f32> {
        product(&self.norm.of_rows(x), &self.output)
    }
}

impl Block {
    /// Adds what attention says to the residual stream `x`, `[positions, d_model]`.
    fn attend(&self, x: &mut [f32], [cos, sin]: [&[f32]; 2], nhead: usize, layer: &mut Layer) {
        let width = self.query_key_value.inputs();
        let half = width / nhead / 2;
        let normed = self.attention_norm.of_rows(x);
        let mixed = convolve(&normed, &self.attention_taps, &mut layer.to_attention);
        let mut all = product(&mixed, &self.query_key_value);
        let mut attended = vec![0.0; x.len()];
        let positions = all
            .chunks_exact_mut(3 * width)
            .zip(attended.chunks_exact_mut(width));
        let angles = cos.chunks_exact(half).zip(sin.chunks_exact(half));
        for ((all, attended), (cos, sin)) in positions.zip(angles) {
            let (query_key, value) = all.split_at_mut(2 * width);
            rotate_heads(query_key, cos, sin);
            let (query, key) = query_key.split_at(width);
            layer.keys.push(key);
            layer.values.extend_from_slice(value);
            attend(query, &layer.keys, &layer.values, nhead, attended);
        }
        add(x, &product(&attended, &self.attention_output));
    }

    /// Adds what the feed-forward network says to the residual stream `x`, `[positions, d_model]`.
    fn feed_forward(&self, x: &mut [f32], layer: &mut Layer) {
        let normed = self.feed_forward_norm.of_rows(x);
        let mixed = convolve(&normed, &self.feed_forward_taps, &mut layer.to_feed_forward);
        let both = product(&mixed, &self.gate_up);
        let mut gated = vec![0.0; both.len() / 2];
        swiglu(&both, self.down.inputs(), &mut gated);
        add(x, &product(&gated, &self.down));
    }
}

impl Norm {
    fn of(norm: &RmsNorm) -> Result<Self, WeightsError> {
        Ok(Self {
            gamma: floats(&norm.gamma)?,
            epsilon: norm.epsilon as f32,
        })
    }

    fn of_rows(&self, x: &[f32]) -> Vec<f32> {
        let mut y = vec![0.0; x.len()];
        rms_norm(x, &self.gamma, self.epsilon, &mut y);
        y
    }
}

/// The outputs of a convolution for `x`, `[positions, d_model]`, which is added to its earlier inputs.
fn convolve(x: &[f32], taps: &[f32], inputs: &mut Vec<f32>) -> Vec<f32> {
    let width = taps.len() / WIDTH;
    let before = (inputs.len() / width).min(WIDTH - 1) * width;
    inputs.extend_from_slice(x);
    let seen = &inputs[inputs.len() - x.len() - before..];
    let mut outputs = vec![0.0; seen.len()];
    short_convolution(seen, taps, [seen.len() / width, width], &mut outputs);
    outputs.split_off(before)
}

fn product(x: &[f32], weight: &HalfMatrix) -> Vec<f32> {
    let mut product = vec![0.0; x.len() / weight.inputs() * weight.outputs()];
    half_product(x, weight, &mut product);
    product
}

fn add(x: &mut [f32], y: &[f32]) {
    for (x, y) in x.iter_mut().zip(y) {
        *x += y;
    }
}

fn taps(convolution: &ShortConvolution) -> Result<Vec<f32>, WeightsError> {
    floats(&convolution.taps)
}

fn matrix(weights: &Param<Tensor<2>>) -> Result<HalfMatrix, WeightsError> {
    let outputs = weights.val().dims()[1];
    Ok(HalfMatrix::new(&floats(weights)?, outputs))
}

fn transposed(rows: &[f32], width: usize) -> Vec<f32> {
    (0..width)
        .flat_map(|column| rows.iter().skip(column).step_by(width).copied())
        .collect()
}

pub(crate) fn floats<const D: usize>(weights: &Param<Tensor<D>>) -> Result<Vec<f32>, WeightsError> {
    let values = weights.val().try_into_vec_as::<f32>();
    values.map_err(|error| WeightsError(error.to_string()))
}
