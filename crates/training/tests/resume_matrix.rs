//! Each kind of optimizer, stopped at each kind of moment, with and without averaged weights: the resumed run's final
//! checkpoint equals that of the uninterrupted run byte for byte.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use burn::optim::momentum::MomentumConfig;
use burn::optim::{AdamConfig, LionConfig, ModuleOptimizer, SgdConfig};
use common::*;
use training::*;

/// 4 epochs of 5 batches, accumulated by twos: the last window of an epoch has one batch.
const DATA: Points = Points { batches: 5 };
const EPOCHS: u64 = 4;

/// When a run stops.
#[derive(Debug, Clone, Copy)]
enum Stop {
    /// The epoch and its evaluation are over, the next has not begun.
    EpochEnd,
    /// The interrupt comes in the last batch of a window.
    MidEpoch,
    /// The interrupt comes in the first batch of a window; the window is still completed.
    DuringAccumulation,
    /// The interrupt comes in the first window after the evaluation that lowered the rate.
    AfterPlateauDrop,
}

/// What the final checkpoint has to be the same for.
struct Run {
    optimizer: fn() -> ModuleOptimizer,
    average_decay: Option<f64>,
}

impl Run {
    fn trainer(&self, folder: &Path, max_epochs: u64) -> Trainer<Network> {
        let config = TrainerConfig {
            max_epochs,
            average_decay: self.average_decay,
            ..config()
        };
        // The metric of `plateau` never improves after the first epoch, so the rate falls with the second.
        let schedule = ReduceLROnPlateau::new(schedule(), "plateau", 0.5, 1).unwrap();
        let mut trainer =
            Trainer::new(config, Network::new(8), (self.optimizer)(), schedule).unwrap();
        trainer
            .add_callback(EarlyStopping::new("val_loss", 50).unwrap())
            .add_callback(OutlierSkip::new(8.0).unwrap().window(3).unwrap())
            .checkpoints(CheckpointStore::new(folder).unwrap());
        trainer
    }

    fn fit(trainer: &mut Trainer<Network>, interrupt_after_batches: Option<u64>) -> PathBuf {
        let batches = interrupt_after_batches.unwrap_or(u64::MAX);
        let step = interrupt_after(trainer, batches);
        let evaluate = |model: &Network| {
            let mut metrics = evaluate(model)?;
            metrics.insert("plateau".into(), 1.0);
            Ok(metrics)
        };
        trainer
            .fit(&DATA, step, evaluate)
            .unwrap()
            .checkpoint
            .unwrap()
    }

    fn uninterrupted(&self, folder: &Path) -> PathBuf {
        Self::fit(&mut self.trainer(folder, EPOCHS), None)
    }

    fn stopped(&self, folder: &Path, stop: Stop) -> PathBuf {
        let (max_epochs, batches) = match stop {
            Stop::EpochEnd => (1, None),
            Stop::MidEpoch => (EPOCHS, Some(5 + 2)),
            Stop::DuringAccumulation => (EPOCHS, Some(5 + 3)),
            Stop::AfterPlateauDrop => (EPOCHS, Some(2 * 5 + 1)),
        };
        let checkpoint = Self::fit(&mut self.trainer(folder, max_epochs), batches);
        assert_stopped_at(&checkpoint, stop);
        checkpoint
    }
}

/// The test tests what it says.
fn assert_stopped_at(checkpoint: &Path, stop: Stop) {
    let position = Checkpoint::open(checkpoint).unwrap().position();
    let (epoch, batch) = match stop {
        Stop::EpochEnd => (1, 0),
        Stop::MidEpoch => (1, 2),
        Stop::DuringAccumulation => (1, 4),
        Stop::AfterPlateauDrop => (2, 2),
    };
    assert_eq!(position, Position { epoch, batch }, "{stop:?}");
    let record = fs::read_to_string(checkpoint.join("trainer.json")).unwrap();
    let dropped = record.contains("\"scale\": 0.5");
    assert_eq!(dropped, matches!(stop, Stop::AfterPlateauDrop), "{record}");
}

fn resumes_exactly(optimizer: fn() -> ModuleOptimizer) {
    let _turn = take_turn();
    for average_decay in [None, Some(0.9)] {
        let run = Run {
            optimizer,
            average_decay,
        };
        let whole = tempfile::tempdir().unwrap();
        let expected = run.uninterrupted(whole.path());
        for stop in [
            Stop::EpochEnd,
            Stop::MidEpoch,
            Stop::DuringAccumulation,
            Stop::AfterPlateauDrop,
        ] {
            let folder = tempfile::tempdir().unwrap();
            run.stopped(folder.path(), stop);
            let mut trainer = run.trainer(folder.path(), EPOCHS);
            let checkpoint = trainer.latest_checkpoint().unwrap().checkpoint.unwrap();
            trainer.resume(&checkpoint).unwrap();
            let resumed = Run::fit(&mut trainer, None);
            println!("{stop:?}, average_decay {average_decay:?}");
            assert_same_bytes(&expected, &resumed);
        }
    }
}

#[test]
fn sgd_with_momentum_resumes_exactly_from_every_kind_of_stop() {
    resumes_exactly(|| {
        SgdConfig::new()
            .with_momentum(Some(MomentumConfig::new()))
            .init()
    });
}

#[test]
fn adam_resumes_exactly_from_every_kind_of_stop() {
    resumes_exactly(|| AdamConfig::new().init());
}

#[test]
fn adamw_resumes_exactly_from_every_kind_of_stop() {
    resumes_exactly(adamw);
}

#[test]
fn lion_resumes_exactly_from_every_kind_of_stop() {
    resumes_exactly(|| LionConfig::new().init());
}
