//! Clipping, against norms computed by hand.

use std::path::Path;

use burn::module::{Module, Param};
use burn::nn::{Linear, LinearConfig};
use burn::optim::momentum::MomentumConfig;
use burn::optim::{AdamWConfig, GradientsParams, ModuleOptimizer, Optimizer, SgdConfig};
use burn::tensor::{Device, Tensor};
use training::{
    ClipError, GradientClip, GradientScaler, GradientView, OnModelDevice, ParameterGradient,
    PlacedState, TrainError, TrainerConfig, clip_gradients, clip_module_gradients, gradient_norm,
    is_valid_loss,
};

use crate::training_runs::{Numbers, config, evaluate, fit, step, trainer, trainer_with, weight};
use crate::{Check, Checked, assert_close};

pub const CHECKS: &[Check] = &[
    ("ClipError", clip_error),
    ("GradientClip", gradient_clip),
    ("GradientScaler", gradient_scaler),
    ("GradientView", gradient_view),
    ("OnModelDevice", on_model_device),
    ("ParameterGradient", parameter_gradient),
    ("PlacedState", placed_state),
    ("clip_gradients", clip_slices),
    ("clip_module_gradients", clip_module),
    ("gradient_norm", norm_of_module),
    ("is_valid_loss", valid_loss),
];

fn clip_error(_: &Path) -> Checked {
    let limit = clip_gradients(&mut [&mut [1.0]], 0.0).unwrap_err();
    let ClipError::Argument(limit) = limit else {
        return Err(format!("found {limit}").into());
    };
    assert_eq!(limit.argument, "max_norm");
    let mut gradient = [f32::INFINITY, 1.0];
    let norm = clip_gradients(&mut [&mut gradient], 1.0).unwrap_err();
    assert_eq!(
        norm,
        ClipError::NotFinite {
            norm: f64::INFINITY
        }
    );
    assert_eq!(gradient, [f32::INFINITY, 1.0]);
    Ok(())
}

/// The gradient of the first batch is 2 (w − 3), and plain descent takes a tenth of it.
fn gradient_clip(_: &Path) -> Checked {
    for clip in [GradientClip::Norm(0.5), GradientClip::Value(0.5)] {
        let config = TrainerConfig {
            clip: Some(clip),
            max_steps: Some(1),
            ..config(1)
        };
        let mut trainer = trainer(config)?;
        let before = weight(trainer.model());
        fit(&mut trainer)?;
        let step = weight(trainer.model()) - before;
        assert_close(&[step], &[(3.0 - before).signum() * 0.05], 1e-6);
        let norm = trainer.state().metrics["grad_norm"];
        assert_close(&[norm], &[2.0 * (before - 3.0).abs()], 1e-5);
    }
    let config = TrainerConfig {
        clip: Some(GradientClip::Norm(f64::NAN)),
        ..config(1)
    };
    let refused = trainer(config).err().ok_or("accepted")?;
    assert!(matches!(refused, TrainError::Argument(_)), "{refused}");
    Ok(())
}

/// The same optimizer, wrapped, takes the same steps and resumes with its state.
fn on_model_device(_: &Path) -> Checked {
    let plain = AdamWConfig::new().init();
    let wrapped = ModuleOptimizer::from(OnModelDevice::new(AdamWConfig::new().build()));
    let mut weights = Vec::new();
    for optimizer in [plain, wrapped] {
        let mut trainer = trainer_with(config(3), optimizer)?;
        trainer.fit(&Numbers(4), step, evaluate)?;
        weights.push(weight(trainer.model()));
    }
    assert_eq!(weights[0], weights[1]);
    Ok(())
}

fn placed_state(_: &Path) -> Checked {
    let momentum = MomentumConfig::new().with_momentum(0.9).with_dampening(0.0);
    let optimizer = OnModelDevice::new(SgdConfig::new().with_momentum(Some(momentum)).build());
    let device = Device::flex();
    let one = || Tensor::<1>::from_data([1.0], &device);
    let (first, state) = optimizer.step(0.1, one(), one(), None);
    let state: PlacedState<_> = state.ok_or("no state")?;
    let (second, _) = optimizer.step(0.1, first.clone(), one(), Some(state));
    // The velocity is 1, then 0.9 · 1 + 1.
    let found = [first, second].map(|tensor| f64::from(tensor.into_scalar::<f32>()));
    assert_close(&found, &[0.9, 0.71], 1e-6);
    Ok(())
}

fn clip_slices(_: &Path) -> Checked {
    let (mut weight, mut bias) = ([3.0_f32, 0.0], [4.0_f32]);
    assert_eq!(clip_gradients(&mut [&mut weight, &mut bias], 10.0)?, 5.0);
    assert_eq!((weight, bias), ([3.0, 0.0], [4.0]));
    assert_eq!(clip_gradients(&mut [&mut weight, &mut bias], 1.0)?, 5.0);
    assert_eq!((weight, bias), ([0.6, 0.0], [0.8]));
    Ok(())
}

/// A layer with a weight of two numbers and a bias, and the gradients 3, 0 and 4 of them.
fn layer() -> (Linear, GradientsParams) {
    let device = Device::flex();
    let layer: Linear = LinearConfig::new(2, 1).init(&device);
    let mut gradients = GradientsParams::new();
    let weight = Tensor::<2>::from_data([[3.0], [0.0]], &device);
    gradients.register(layer.weight.id, weight);
    if let Some(bias) = &layer.bias {
        gradients.register(bias.id, Tensor::<1>::from_data([4.0], &device));
    }
    (layer, gradients)
}

fn clip_module(_: &Path) -> Checked {
    let (layer, mut gradients) = layer();
    assert_eq!(clip_module_gradients(&layer, &mut gradients, 1.0)?, 5.0);
    let clipped = |gradient: Option<Tensor<1>>| gradient.map(|one| one.into_scalar::<f32>());
    let bias = layer.bias.as_ref().map(|bias: &Param<Tensor<1>>| bias.id);
    let bias = clipped(gradients.get::<1>(bias.ok_or("no bias")?)).ok_or("no gradient")?;
    assert_close(&[f64::from(bias)], &[0.8], 1e-6);
    assert_close(&[gradient_norm(&layer, &gradients)], &[1.0], 1e-6);
    Ok(())
}

fn norm_of_module(_: &Path) -> Checked {
    let (layer, gradients) = layer();
    assert_eq!(gradient_norm(&layer, &gradients), 5.0);
    assert_eq!(gradient_norm(&layer, &GradientsParams::new()), 0.0);
    assert_eq!(layer.num_params(), 3);
    Ok(())
}

fn valid_loss(_: &Path) -> Checked {
    assert!(is_valid_loss(0.0) && is_valid_loss(-1.5) && is_valid_loss(f64::MAX));
    assert!(
        ![f64::NAN, f64::INFINITY, f64::NEG_INFINITY]
            .map(is_valid_loss)
            .contains(&true)
    );
    Ok(())
}

/// A scale of a power of two changes nothing, in a run and by hand.
fn gradient_scaler(_: &Path) -> Checked {
    let run = |loss_scaling| -> Result<f64, TrainError> {
        let mut trainer = trainer(TrainerConfig {
            loss_scaling,
            ..config(3)
        })?;
        fit(&mut trainer)?;
        Ok(weight(trainer.model()))
    };
    assert_close(
        &[run(Some(GradientScaler::new(1024.0)?))?],
        &[run(None)?],
        0.0,
    );
    let mut scaler = GradientScaler::new(8.0)?.growth(2.0, 2)?.backoff(0.25)?;
    for (finite, scale) in [(true, 8.0), (true, 16.0), (false, 4.0)] {
        scaler.update(finite);
        assert_close(&[scaler.scale()], &[scale], 0.0);
    }
    let (layer, mut gradients) = layer_with_gradient()?;
    scaler.unscale(&layer, &mut gradients);
    assert_close(&[gradient_norm(&layer, &gradients)], &[1.25], 1e-6);
    Ok(())
}

/// A layer without bias whose gradient is (3, 4).
fn layer_with_gradient() -> Result<(Linear, GradientsParams), TrainError> {
    let device = Device::flex().autodiff();
    let layer = LinearConfig::new(2, 1).with_bias(false).init(&device);
    let x = Tensor::<2>::from_data([[3.0, 4.0]], &device);
    let gradients = GradientsParams::from_grads(layer.forward(x).sum().backward(), &layer);
    Ok((layer, gradients))
}

fn gradient_view(_: &Path) -> Checked {
    let (layer, gradients) = layer_with_gradient()?;
    let view = GradientView::new(&layer, &gradients);
    assert_close(&[view.norm()], &[5.0], 1e-6);
    assert_eq!(view.parameters().len(), 1);
    Ok(())
}

fn parameter_gradient(_: &Path) -> Checked {
    let (layer, gradients) = layer_with_gradient()?;
    let found: ParameterGradient = GradientView::new(&layer, &gradients).parameters().remove(0);
    assert_eq!((found.path.as_str(), found.elements), ("weight", 2));
    assert_close(
        &[found.norm, found.mean, found.largest],
        &[5.0, 3.5, 4.0],
        1e-6,
    );
    Ok(())
}
