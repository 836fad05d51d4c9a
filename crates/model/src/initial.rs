//! What a weight is before training.

use burn::module::Param;
use burn::nn::{Initializer, Linear};
use burn::tensor::{Device, Tensor, TensorData};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Normal};

/// Makes the weights of a network one after the other, in a fixed order.
pub(crate) struct InitialWeights<'a> {
    device: &'a Device,
    /// Absent when the weights will come from a file.
    random: Option<Random>,
}

struct Random {
    rng: ChaCha8Rng,
    normal: Normal<f32>,
    /// For the last layer of each residual branch. Every block adds to the residual stream twice;
    /// scaling these layers keeps the stream's variance independent of the depth (Radford et al.
    /// 2019, section 2.3).
    residual: Normal<f32>,
}

impl<'a> InitialWeights<'a> {
    /// Normally distributed weights from `seed`, with the standard deviation √(2 / (5 · `d_model`))
    /// (Nguyen and Salazar 2019, "Transformers without Tears", `SmallInit`).
    pub(crate) fn normal(seed: u64, d_model: usize, num_layers: usize, device: &'a Device) -> Self {
        let normal = |deviation: f32| {
            Normal::new(0.0, deviation).expect("a square root of a positive number is a deviation")
        };
        let deviation = (0.4 / d_model.max(1) as f32).sqrt();
        let branches = (2 * num_layers.max(1)) as f32;
        Self {
            device,
            random: Some(Random {
                rng: ChaCha8Rng::seed_from_u64(seed),
                normal: normal(deviation),
                residual: normal(deviation / branches.sqrt()),
            }),
        }
    }

    /// Weights that are never drawn, because they are about to be loaded.
    pub(crate) fn zeros(device: &'a Device) -> Self {
        Self {
            device,
            random: None,
        }
    }

    pub(crate) fn device(&self) -> &'a Device {
        self.device
    }

    pub(crate) fn matrix(&mut self, rows: usize, columns: usize) -> Param<Tensor<2>> {
        self.draw(rows, columns, |random| random.normal)
    }

    pub(crate) fn linear(&mut self, d_input: usize, d_output: usize) -> Linear {
        Linear {
            weight: self.matrix(d_input, d_output),
            bias: None,
        }
    }

    /// The last layer of a residual branch.
    pub(crate) fn residual_linear(&mut self, d_input: usize, d_output: usize) -> Linear {
        Linear {
            weight: self.draw(d_input, d_output, |random| random.residual),
            bias: None,
        }
    }

    fn draw(
        &mut self,
        rows: usize,
        columns: usize,
        distribution: fn(&Random) -> Normal<f32>,
    ) -> Param<Tensor<2>> {
        match &mut self.random {
            None => Initializer::Zeros.init([rows, columns], self.device),
            Some(random) => {
                let normal = distribution(random);
                let values: Vec<f32> = (0..rows * columns)
                    .map(|_| normal.sample(&mut random.rng))
                    .collect();
                Param::from_data(TensorData::new(values, [rows, columns]), self.device)
            }
        }
    }
}
