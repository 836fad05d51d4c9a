//! Metrics, against values computed by hand, and the range test.

use std::path::Path;

use burn::optim::SgdConfig;
use training::{
    Accuracy, ConfusionMatrix, ExponentialMean, LearningRateCurve, LearningRateRange,
    LearningRateTrial, MetricError, RunningMean, TopKAccuracy, TrainerConfig, find_learning_rate,
};

use crate::training_runs::{Numbers, step, trainer, weight};
use crate::{Check, Checked, assert_close};

pub const CHECKS: &[Check] = &[
    ("Accuracy", accuracy),
    ("ConfusionMatrix", confusion_matrix),
    ("ExponentialMean", exponential_mean),
    ("LearningRateCurve", learning_rate_curve),
    ("LearningRateRange", learning_rate_range),
    ("LearningRateTrial", learning_rate_trial),
    ("MetricError", metric_error),
    ("RunningMean", running_mean),
    ("TopKAccuracy", top_k_accuracy),
    ("find_learning_rate", finder),
];

fn accuracy(_: &Path) -> Checked {
    let mut accuracy = Accuracy::default();
    assert!(accuracy.value().is_nan());
    accuracy.update(&[1, 2, 3], &[1, 2, 0])?;
    accuracy.update(&[7], &[7])?;
    assert_close(&[accuracy.value()], &[0.75], 0.0);
    Ok(())
}

fn top_k_accuracy(_: &Path) -> Checked {
    let mut accuracy = TopKAccuracy::new(2)?;
    accuracy.update(&[0.1, 0.7, 0.2, 0.5, 0.3, 0.2], &[2, 2])?;
    assert_close(&[accuracy.value()], &[0.5], 0.0);
    assert_eq!(TopKAccuracy::new(0).unwrap_err().argument, "k");
    Ok(())
}

fn confusion_matrix(_: &Path) -> Checked {
    let mut confusion = ConfusionMatrix::new(2)?;
    confusion.update(&[0, 1, 1, 1], &[0, 0, 1, 1])?;
    assert_eq!(confusion.count(0, 1), 1);
    assert_close(&confusion.precision(), &[1.0, 2.0 / 3.0], 1e-15);
    assert_close(&confusion.recall(), &[0.5, 1.0], 1e-15);
    assert_close(&confusion.f1(), &[2.0 / 3.0, 0.8], 1e-15);
    let metrics = confusion.metrics("val_");
    assert_close(
        &[confusion.accuracy(), metrics["val_accuracy"]],
        &[0.75; 2],
        0.0,
    );
    Ok(())
}

fn metric_error(_: &Path) -> Checked {
    let mut confusion = ConfusionMatrix::new(2)?;
    let error: MetricError = confusion.update(&[0, 5], &[0, 1]).unwrap_err();
    assert!(error.to_string().contains('5'), "{error}");
    assert!(
        confusion.accuracy().is_nan(),
        "a refused batch changes nothing"
    );
    Ok(())
}

fn running_mean(_: &Path) -> Checked {
    let mut mean = RunningMean::default();
    mean.update(0.5, 30);
    mean.update(1.0, 10);
    assert_close(&[mean.value()], &[0.625], 1e-15);
    Ok(())
}

/// The bias towards zero of the first values is corrected: the mean of one value is that value.
fn exponential_mean(_: &Path) -> Checked {
    let mut mean = ExponentialMean::new(0.5)?;
    mean.update(2.0);
    assert_close(&[mean.value()], &[2.0], 1e-15);
    mean.update(5.0);
    assert_close(&[mean.value()], &[(0.25 * 2.0 + 0.5 * 5.0) / 0.75], 1e-15);
    Ok(())
}

/// Plain descent on (w − 3)² for the number 1: it diverges above the rate 1.
fn curve() -> Result<LearningRateCurve, Box<dyn std::error::Error + Send + Sync>> {
    let range = LearningRateRange::new(1e-3, 100.0, 60)?;
    let trainer = trainer(TrainerConfig::default())?;
    let before = weight(trainer.model());
    let sgd = SgdConfig::new().init();
    let config = TrainerConfig::default();
    let curve = find_learning_rate(&range, &config, trainer.model(), sgd, &Numbers(1), step)?;
    assert_close(&[weight(trainer.model())], &[before], 0.0);
    Ok(curve)
}

fn finder(_: &Path) -> Checked {
    let curve = curve()?;
    assert!(curve.diverged);
    let last = curve.trials.last().ok_or("no trial")?;
    assert!(last.learning_rate > 1.0, "{last:?}");
    Ok(())
}

fn learning_rate_curve(_: &Path) -> Checked {
    let curve = curve()?;
    for rate in [curve.steepest(), curve.tenth_of_lowest_loss()] {
        let rate = rate.ok_or("no suggestion")?;
        assert!(rate > 1e-3 && rate < 1.0, "{rate}");
    }
    Ok(())
}

fn learning_rate_trial(_: &Path) -> Checked {
    let first: LearningRateTrial = curve()?.trials[0];
    assert_close(&[first.learning_rate], &[1e-3], 1e-15);
    assert_close(&[first.smoothed_loss], &[first.loss], 1e-9);
    Ok(())
}

fn learning_rate_range(_: &Path) -> Checked {
    let error = LearningRateRange::new(0.1, 0.01, 10).unwrap_err();
    assert_eq!((error.argument, error.found.as_str()), ("highest", "0.01"));
    let error = LearningRateRange::new(0.1, 1.0, 10)?
        .divergence(0.5)
        .unwrap_err();
    assert_eq!(error.argument, "divergence");
    Ok(())
}
