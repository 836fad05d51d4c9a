//! A short causal convolution along the positions.

use burn::module::{Module, Param};
use burn::nn::Initializer;
use burn::tensor::{Device, Tensor};
use kernels::tensor::short_convolution;

/// How many positions an output sees, its own among them.
pub(crate) const WIDTH: usize = 3;

/// Adds to each position a weighted sum of itself and the two before it, channel by channel (Allen-Zhu 2025, "Physics of
/// Language Models", part 4.1: a Canon layer).
///
/// Attention then finds a token by what stands before it within one block, where two are needed otherwise. That is how
/// a value is copied from the prompt: the colour after *with*, the digit after the digit just written.
#[derive(Module, Debug)]
pub(crate) struct ShortConvolution {
    /// `[WIDTH, d_model]`: row `n` for the position `n` before.
    pub(crate) taps: Param<Tensor<2>>,
}

impl ShortConvolution {
    /// A convolution that changes nothing yet.
    pub(crate) fn new(d_model: usize, device: &Device) -> Self {
        Self {
            taps: Initializer::Zeros.init([WIDTH, d_model], device),
        }
    }

    /// The outputs for whole sequences.
    ///
    /// # Shapes
    ///
    /// - `x` and the outputs: `[batch, positions, d_model]`
    pub(crate) fn forward(&self, x: Tensor<3>) -> Tensor<3> {
        short_convolution(x, self.taps.val())
    }
}

#[cfg(test)]
mod tests {
    use super::{ShortConvolution, WIDTH};
    use burn::module::Param;
    use burn::tensor::{Device, Tensor, TensorData};

    fn tensor<const D: usize>(values: &[f32], shape: [usize; D], device: &Device) -> Tensor<D> {
        Tensor::from_data(TensorData::new(values.to_vec(), shape), device)
    }

    #[test]
    fn each_output_is_its_input_and_the_weighted_inputs_up_to_it() {
        let device = Device::flex();
        let taps = [0.5, 1.0, 2.0, -1.0, 3.0, 0.0];
        let convolution = ShortConvolution {
            taps: Param::from_tensor(tensor(&taps, [WIDTH, 2], &device)),
        };
        let x: [[f32; 2]; 4] = [[1.0, 10.0], [2.0, 20.0], [3.0, 30.0], [4.0, 40.0]];
        let input = tensor(x.as_flattened(), [1, 4, 2], &device);
        let whole = convolution.forward(input);
        let mut expected = Vec::new();
        for position in 0..4 {
            for channel in 0..2 {
                let mut sum = x[position][channel];
                for distance in 0..=position.min(WIDTH - 1) {
                    sum += taps[2 * distance + channel] * x[position - distance][channel];
                }
                expected.push(sum);
            }
        }
        assert_eq!(whole.try_into_vec_as::<f32>().unwrap(), expected);
    }
}
