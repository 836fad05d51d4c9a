//! The network against independent statements of what it computes.

use burn::module::{Module, ModuleMapper, Param};
use burn::tensor::{Device, Int, Tensor, TensorData};
use model::{Decoder, TokenBatch, Transformer, TransformerConfig};

fn config() -> TransformerConfig {
    TransformerConfig {
        vocab_size: 23,
        d_model: 24,
        nhead: 3,
        num_layers: 2,
        dim_feedforward: 40,
        dropout: 0.0,
        max_seq_len: 32,
    }
}

fn tokens(ids: &[u32], device: &Device) -> Tensor<2, Int> {
    let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
    let shape = [1, ids.len()];
    Tensor::from_data(TensorData::new(ids, shape), device)
}

/// Logits of one sequence, one row for each position.
fn logits(transformer: &Transformer, ids: &[u32], device: &Device) -> Vec<Vec<f32>> {
    let flat = transformer
        .forward(tokens(ids, device))
        .try_into_vec_as::<f32>()
        .unwrap();
    flat.chunks(flat.len() / ids.len())
        .map(<[f32]>::to_vec)
        .collect()
}

fn assert_close(a: &[f32], b: &[f32], tolerance: f32) {
    assert_eq!(a.len(), b.len());
    for (a, b) in a.iter().zip(b) {
        assert!(
            (a - b).abs() <= tolerance,
            "{a} and {b} differ by more than {tolerance}"
        );
    }
}

const IDS: [u32; 9] = [2, 4, 7, 11, 5, 8, 22, 9, 3];

#[test]
fn a_position_never_sees_those_after_it() {
    let device = Device::flex();
    let transformer = Transformer::new(&config(), 1, &device).unwrap();
    let mut changed = IDS;
    changed[6] = 1;
    let before = logits(&transformer, &IDS, &device);
    let after = logits(&transformer, &changed, &device);
    for position in 0..6 {
        assert_eq!(before[position], after[position]);
    }
    assert_ne!(before[6], after[6]);
}

/// Adds to every parameter, and rounds it.
struct Raise;

impl ModuleMapper for Raise {
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        // The decoder has 16 bits for each weight.
        let raised = ((param.val() + 0.05) * 1024.0).round() / 1024.0;
        Param::from_tensor(raised.detach())
    }
}

#[test]
fn the_decoder_gives_the_logits_of_the_whole_sequence() {
    let device = Device::flex();
    let transformer = Transformer::new(&config(), 2, &device).unwrap();
    // Before training the convolutions change nothing; moved, what is kept of earlier positions counts.
    let transformer = transformer.map(&mut Raise);
    let whole = logits(&transformer, &IDS, &device);
    let decoder = Decoder::new(&transformer, &config()).unwrap();
    let mut cache = decoder.start();
    assert_close(&decoder.next(&IDS[..4], &mut cache), &whole[3], 1e-5);
    // A copy goes on by itself.
    let mut copy = cache.clone();
    for position in 4..IDS.len() {
        assert_close(
            &decoder.next(&IDS[position..=position], &mut cache),
            &whole[position],
            1e-5,
        );
    }
    assert_close(&decoder.next(&IDS[4..6], &mut copy), &whole[5], 1e-5);
    assert_eq!((cache.len(), copy.len()), (IDS.len(), 6));
}

#[test]
fn the_loss_is_the_mean_negative_log_probability_of_the_code() {
    let device = Device::flex();
    let transformer = Transformer::new(&config(), 3, &device).unwrap();
    let short: [u32; 5] = [2, 4, 5, 8, 3];
    let rows: [(&[u32], usize); 2] = [(&IDS, 5), (&short, 3)];
    let batch = TokenBatch::new(&rows, 0, &device).unwrap();
    let loss = transformer.loss(&batch);

    // The definition, in f64, one sequence at a time and so without padding.
    let mut sum = 0.0;
    let mut count = 0;
    for (ids, target_start) in rows {
        let logits = logits(&transformer, ids, &device);
        for position in target_start..ids.len() {
            let row: Vec<f64> = logits[position - 1].iter().map(|&x| f64::from(x)).collect();
            let log_sum = row.iter().map(|x| x.exp()).sum::<f64>().ln();
            sum += log_sum - row[ids[position] as usize];
            count += 1;
        }
    }
    assert_eq!(loss.tokens, count);
    let mean = f64::from(loss.mean.into_scalar::<f32>());
    assert!(
        (mean - sum / count as f64).abs() < 1e-5,
        "{mean} is not {}",
        sum / count as f64
    );
}

#[test]
fn gradients_agree_with_finite_differences() {
    use burn::module::ModuleVisitor;
    use burn::optim::GradientsParams;

    /// Adds `step` to one element of every matrix in turn, the `which`-th.
    struct Nudge {
        which: usize,
        seen: usize,
        element: usize,
        step: f32,
    }
    impl ModuleMapper for Nudge {
        fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
            let is_it = self.seen == self.which;
            self.seen += 1;
            if !is_it {
                return param;
            }
            param.map(|tensor| {
                let device = tensor.device();
                let shape = tensor.dims();
                let mut values = tensor.try_into_vec_as::<f32>().unwrap();
                values[self.element] += self.step;
                Tensor::from_data(TensorData::new(values, shape), &device)
            })
        }
    }
    /// One element of the gradient of every parameter, in order.
    struct Collect<'a> {
        gradients: &'a GradientsParams,
        element: usize,
        found: Vec<f32>,
    }
    impl ModuleVisitor for Collect<'_> {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let gradient = self
                .gradients
                .get::<D>(param.id)
                .expect("every weight takes part");
            self.found
                .push(gradient.try_into_vec_as::<f32>().unwrap()[self.element]);
        }
    }

    let device = Device::flex();
    let autodiff = device.clone().autodiff();
    let rows: [(&[u32], usize); 1] = [(&IDS, 3)];
    let element = 17;
    let trained = Transformer::new(&config(), 4, &autodiff).unwrap();
    let loss = trained.loss(&TokenBatch::new(&rows, 0, &autodiff).unwrap());
    let gradients = GradientsParams::from_grads(loss.mean.backward(), &trained);
    let mut collect = Collect {
        gradients: &gradients,
        element,
        found: Vec::new(),
    };
    trained.visit(&mut collect);

    let batch = TokenBatch::new(&rows, 0, &device).unwrap();
    let step = 1e-2;
    for (which, gradient) in collect.found.into_iter().enumerate() {
        let loss_at = |step: f32| {
            let plain = Transformer::new(&config(), 4, &device).unwrap();
            let nudged = plain.map(&mut Nudge {
                which,
                seen: 0,
                element,
                step,
            });
            nudged.loss(&batch).mean.into_scalar::<f32>()
        };
        let difference = (loss_at(step) - loss_at(-step)) / (2.0 * step);
        let tolerance = 2e-3 + 0.02 * gradient.abs();
        assert!(
            (difference - gradient).abs() < tolerance,
            "parameter {which}: gradient {gradient}, finite difference {difference}"
        );
    }
}

/// The gradients of all parameters, in order; each must have one.
struct Gradients {
    of: burn::optim::GradientsParams,
    found: Vec<Vec<f32>>,
}

impl burn::module::ModuleVisitor for Gradients {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        let gradient = self.of.remove::<D>(param.id);
        let gradient = gradient.expect("every parameter is one of its own and takes part");
        self.found.push(gradient.try_into_vec_as::<f32>().unwrap());
    }
}

#[test]
fn a_deepened_network_says_the_same_and_its_new_blocks_can_learn() {
    let device = Device::flex().autodiff();
    let shallow = Transformer::new(&config(), 8, &device).unwrap();
    let shallow = shallow.map(&mut Raise);
    let deep = shallow.with_num_layers(5);
    assert_eq!(deep.num_layers(), 5);
    assert_eq!(
        logits(&shallow, &IDS, &device),
        logits(&deep, &IDS, &device)
    );

    let batch = TokenBatch::new(&[(&IDS, 3)], 0, &device).unwrap();
    let of = burn::optim::GradientsParams::from_grads(deep.loss(&batch).mean.backward(), &deep);
    let found = Vec::new();
    let mut gradients = Gradients { of, found };
    deep.visit(&mut gradients);
    let still = gradients.found.iter().filter(|gradient| {
        let mut numbers = gradient.iter();
        numbers.all(|&number| number == 0.0)
    });
    // Behind a last layer of zeros nothing is felt in the first step: of each of the three new blocks the two norms, the
    // two convolutions, and one matrix each of attention and feed-forward network.
    assert_eq!(still.count(), 3 * 6);
}

/// A block that adds nothing can be left out; the first and the last always stay.
#[test]
fn a_network_of_fewer_blocks_keeps_the_first_and_the_last() {
    let device = Device::flex();
    let two = Transformer::new(&config(), 9, &device).unwrap();
    let two = two.map(&mut Raise);
    // The second of four adds nothing, and the last neither.
    let four = two.with_num_layers(4);
    let said = logits(&two, &IDS, &device);
    assert_eq!(logits(&four, &IDS, &device), said);
    // Of four the first, the second and the last are left: without the second of the two that say something.
    let three = logits(&four.with_num_layers(3), &IDS, &device);
    assert_ne!(three, said);
    let one = logits(&two.with_num_layers(1), &IDS, &device);
    assert_eq!(three, one);
}

#[test]
fn an_untrained_network_is_about_as_good_as_guessing() {
    let device = Device::flex();
    let transformer = Transformer::new(&config(), 5, &device).unwrap();
    let batch = TokenBatch::new(&[(&IDS, 4)], 0, &device).unwrap();
    let loss = transformer.loss(&batch).mean.into_scalar::<f32>();
    let guessing = 23.0_f32.ln();
    assert!(
        (loss - guessing).abs() < 0.5,
        "{loss} is far from {guessing}"
    );
}

#[test]
fn the_seed_alone_decides_the_initial_weights() {
    let device = Device::flex();
    let weights = |seed: u64, others: u64| {
        device.seed(others);
        let transformer = Transformer::new(&config(), seed, &device).unwrap();
        logits(&transformer, &IDS, &device)
    };
    assert_eq!(weights(6, 1), weights(6, 2));
    assert_ne!(weights(6, 1), weights(7, 1));
}
