//! Callbacks in runs of the trainer: what they see, write and stop.

use std::fs::{self, File};
use std::path::Path;
use std::sync::{Arc, Mutex};

use training::{
    CONTINUE, Callback, CallbackOrder, CallbackSignal, CheckpointStore, CsvLogger, EarlyStopping,
    GradientStatistics, GradientView, JsonlLogger, LearningRateMonitor, LoggingCallback, Mode,
    ModelCheckpoint, OutlierSkip, ProgressBar, STOP, SkipReason, StopReason, TensorBoardLogger,
    Throughput, TimeLimit, TrainError, TrainerConfig, TrainingState, list_checkpoints,
};

use crate::checkpoints::files;
use crate::training_runs::{Numbers, config, evaluate, fit, scripted, step, trainer};
use crate::{Check, Checked};

pub const CHECKS: &[Check] = &[
    ("CONTINUE", go_on),
    ("Callback", callback),
    ("CallbackOrder", callback_order),
    ("CallbackSignal", callback_signal),
    ("CsvLogger", csv_logger),
    ("EarlyStopping", early_stopping),
    ("GradientStatistics", gradient_statistics),
    ("JsonlLogger", jsonl_logger),
    ("LearningRateMonitor", learning_rate_monitor),
    ("LoggingCallback", logging_callback),
    ("ModelCheckpoint", model_checkpoint),
    ("OutlierSkip", outlier_skip),
    ("ProgressBar", progress_bar),
    ("STOP", stop),
    ("SkipReason", skip_reason),
    ("TensorBoardLogger", tensorboard_logger),
    ("Throughput", throughput),
    ("TimeLimit", time_limit),
];

type Log = Arc<Mutex<Vec<String>>>;

/// Writes down what happens, and gives a signal at the end of each step.
struct Recorder {
    name: &'static str,
    order: CallbackOrder,
    signal: CallbackSignal,
    log: Log,
}

impl Recorder {
    fn new(name: &'static str, log: &Log) -> Self {
        Self {
            name,
            order: CallbackOrder::default(),
            signal: CONTINUE,
            log: Arc::clone(log),
        }
    }

    fn note(&self, event: &str) -> CallbackSignal {
        if let Ok(mut log) = self.log.lock() {
            log.push(event.into());
        }
        CONTINUE
    }
}

impl Callback for Recorder {
    fn name(&self) -> String {
        self.name.into()
    }
    fn order(&self) -> CallbackOrder {
        self.order
    }
    fn on_train_begin(&mut self, _: &mut TrainingState) -> CallbackSignal {
        self.note("train_begin")
    }
    fn on_train_end(&mut self, _: &mut TrainingState) {
        let _ = self.note("train_end");
    }
    fn on_epoch_begin(&mut self, _: &mut TrainingState) -> CallbackSignal {
        self.note("epoch_begin")
    }
    fn on_epoch_end(&mut self, _: &mut TrainingState) -> CallbackSignal {
        self.note("epoch_end")
    }
    fn on_batch_begin(&mut self, _: &mut TrainingState) -> CallbackSignal {
        self.note("batch_begin")
    }
    fn on_before_optimizer_step(
        &mut self,
        _: &mut TrainingState,
        _: &GradientView<'_>,
    ) -> CallbackSignal {
        self.note("before_optimizer_step")
    }
    fn on_batch_end(&mut self, _: &mut TrainingState) -> CallbackSignal {
        let _ = self.note("batch_end");
        let _ = self.note(self.name);
        self.signal
    }
    fn on_validation_end(&mut self, _: &mut TrainingState) -> CallbackSignal {
        self.note("validation_end")
    }
    fn on_checkpoint(&mut self, _: &mut TrainingState, path: &Path) {
        assert!(path.is_dir());
        let _ = self.note("checkpoint");
    }
    fn on_exception(&mut self, _: &mut TrainingState, error: &TrainError) {
        let _ = self.note(&format!("exception: {error}"));
    }
}

fn noted(log: &Log) -> Result<Vec<String>, String> {
    let log = log.lock().map_err(|error| error.to_string())?;
    Ok(log.clone())
}

/// Runs two epochs of two steps with a callback that gives `signal` after each.
fn run_with(signal: CallbackSignal) -> Result<(u64, StopReason), TrainError> {
    let mut recorder = Recorder::new("recorder", &Log::default());
    recorder.signal = signal;
    let mut trainer = trainer(config(2))?;
    trainer.add_callback(recorder);
    let outcome = trainer.fit(&Numbers(2), step, evaluate)?;
    Ok((trainer.state().global_step, outcome.stop_reason))
}

fn go_on(_: &Path) -> Checked {
    assert_eq!(run_with(CONTINUE)?, (4, StopReason::MaxEpochs));
    Ok(())
}

fn stop(_: &Path) -> Checked {
    let (steps, reason) = run_with(STOP)?;
    assert_eq!(steps, 1);
    let StopReason::Callback { name, .. } = reason else {
        return Err(format!("found {reason}").into());
    };
    assert_eq!(name, "recorder");
    Ok(())
}

fn callback_signal(_: &Path) -> Checked {
    assert_eq!(
        (CONTINUE, STOP),
        (CallbackSignal::Continue, CallbackSignal::Stop)
    );
    assert_ne!(
        run_with(CallbackSignal::Continue)?,
        run_with(CallbackSignal::Stop)?
    );
    Ok(())
}

fn callback(folder: &Path) -> Checked {
    let log = Log::default();
    let mut good = trainer(config(1))?;
    good.add_callback(Recorder::new("mine", &log))
        .checkpoints(CheckpointStore::new(folder)?);
    good.fit(&Numbers(2), step, evaluate)?;
    let batch = ["batch_begin", "before_optimizer_step", "batch_end", "mine"];
    let expected = [
        &["train_begin", "epoch_begin"][..],
        &batch,
        &batch,
        &["validation_end", "epoch_end", "checkpoint", "train_end"],
    ];
    assert_eq!(noted(&log)?, expected.concat());

    let log = Log::default();
    let mut bad = trainer(config(1))?;
    bad.add_callback(Recorder::new("mine", &log));
    let failed = bad.fit(&Numbers(2), |_, _| Err("no memory".into()), evaluate);
    assert!(failed.is_err());
    let last = noted(&log)?.pop().ok_or("nothing noted")?;
    assert!(
        last.starts_with("exception: ") && last.contains("no memory"),
        "{last}"
    );
    Ok(())
}

fn callback_order(_: &Path) -> Checked {
    let log = Log::default();
    let config = TrainerConfig {
        max_steps: Some(1),
        ..config(1)
    };
    let mut trainer = trainer(config)?;
    for (name, order) in [
        ("last", CallbackOrder::Checkpoints),
        ("between", CallbackOrder::Stateful),
        ("first", CallbackOrder::Metrics),
    ] {
        let mut recorder = Recorder::new(name, &log);
        recorder.order = order;
        trainer.add_callback(recorder);
    }
    fit(&mut trainer)?;
    let names = ["first", "between", "last"];
    let noted = noted(&log)?;
    let called = noted.iter().filter(|event| names.contains(&event.as_str()));
    assert!(called.eq(names.iter()));
    Ok(())
}

fn csv_logger(folder: &Path) -> Checked {
    let path = folder.join("logs/metrics.csv");
    let mut trainer = trainer(config(2))?;
    trainer.add_callback(CsvLogger::new(&path, ["val_loss", "never_measured"])?);
    trainer.fit(&Numbers(3), step, scripted(&[0.5, 0.25]))?;
    let expected = "epoch,step,learning_rate,val_loss,never_measured\n\
                    0,3,0.1,0.5,\n\
                    1,6,0.1,0.25,\n";
    assert_eq!(fs::read_to_string(path)?, expected);
    Ok(())
}

/// With a patience of 2 the third epoch in a row that is not better than the second ends it.
fn early_stopping(_: &Path) -> Checked {
    let losses = [1.0, 0.5, 0.5, 0.49, 0.1];
    for (callback, epochs) in [
        (EarlyStopping::new("val_loss", 2)?, 5),
        (EarlyStopping::new("val_loss", 2)?.min_delta(0.1)?, 4),
        (EarlyStopping::new("val_loss", 1)?, 3),
        (EarlyStopping::new("val_loss", 1)?.start_epoch(3), 5),
        (EarlyStopping::new("val_loss", 1)?.mode(Mode::Max), 2),
        (
            EarlyStopping::new("val_loss", 9)?.stopping_threshold(0.6)?,
            2,
        ),
        (
            EarlyStopping::new("val_loss", 9)?.divergence_threshold(0.9)?,
            1,
        ),
        (EarlyStopping::new("another", 1)?, 5),
    ] {
        let shown = format!("{callback:?}");
        let mut trainer = trainer(config(5))?;
        trainer.add_callback(callback);
        let outcome = trainer.fit(&Numbers(1), step, scripted(&losses))?;
        assert_eq!(trainer.state().global_step, epochs, "{shown}");
        let stopped = matches!(outcome.stop_reason, StopReason::Callback { .. });
        assert_eq!(stopped, epochs < 5, "{shown}");
    }
    assert_eq!(EarlyStopping::new("x", 0).unwrap_err().argument, "patience");
    Ok(())
}

fn jsonl_logger(folder: &Path) -> Checked {
    let path = folder.join("metrics.jsonl");
    let mut trainer = trainer(config(1))?;
    trainer.add_callback(JsonlLogger::new(&path, 2)?);
    trainer.fit(&Numbers(4), step, scripted(&[f64::INFINITY]))?;
    let text = fs::read_to_string(path)?;
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    for (line, parts) in lines.iter().zip([
        [r#""event":"step""#, r#""step":2"#, r#""loss":"#],
        [r#""event":"step""#, r#""step":4"#, r#""examples":4"#],
        [
            r#""event":"validation""#,
            r#""step":4"#,
            r#""val_loss":"inf""#,
        ],
        [r#""event":"epoch""#, r#""epoch":0"#, r#""train_loss":"#],
    ]) {
        assert!(line.starts_with('{') && line.ends_with('}'), "{line}");
        assert!(parts.iter().all(|part| line.contains(part)), "{line}");
    }
    Ok(())
}

fn logging_callback(folder: &Path) -> Checked {
    let log = Log::default();
    let sink = Arc::clone(&log);
    let path = folder.join("log");
    let mut trainer = trainer(config(1))?;
    trainer
        .add_callback(LoggingCallback::new(2, move |line: &str| {
            if let Ok(mut log) = sink.lock() {
                log.push(line.into());
            }
        })?)
        .add_callback(LoggingCallback::to_writer(2, File::create(&path)?)?);
    trainer.fit(&Numbers(4), step, scripted(&[0.125]))?;
    let lines = noted(&log)?;
    let steps: Vec<&String> = lines
        .iter()
        .filter(|line| line.contains(" loss="))
        .collect();
    assert!(
        steps[0].contains("step=2") && steps[1].contains("step=4"),
        "{lines:?}"
    );
    assert!(
        lines.iter().any(|line| line.contains("val_loss=0.125")),
        "{lines:?}"
    );
    assert_eq!(fs::read_to_string(path)?.lines().collect::<Vec<_>>(), lines);
    let none = LoggingCallback::new(0, |_: &str| ())
        .err()
        .ok_or("accepted")?;
    assert_eq!(none.argument, "interval");
    Ok(())
}

/// A run that is stopped after two epochs and resumed from what the callback had written ends with
/// the same bytes as one that was not.
fn model_checkpoint(folder: &Path) -> Checked {
    let run = |name: &str, epochs| {
        let folder = folder.join(name);
        let mut trainer = trainer(config(epochs))?;
        trainer
            .add_callback(EarlyStopping::new("val_loss", 9)?)
            .add_callback(ModelCheckpoint::every_epochs(1)?)
            .checkpoints(CheckpointStore::new(&folder)?);
        if let Some(checkpoint) = trainer.latest_checkpoint()?.checkpoint {
            trainer.resume(&checkpoint)?;
        }
        trainer.fit(&Numbers(3), step, evaluate)?;
        Ok::<_, TrainError>(list_checkpoints(&folder)?)
    };
    let whole = run("whole", 4)?;
    assert_eq!(run("halves", 2)?.len(), 2);
    let halves = run("halves", 4)?;
    assert_eq!((whole.len(), halves.len()), (4, 4));
    for (whole, halves) in whole.iter().zip(&halves) {
        assert_eq!(files(whole)?, files(halves)?);
    }

    // Six steps; the last is saved anyway.
    for (name, callback, count) in [
        ("steps", ModelCheckpoint::every_steps(4)?, 2),
        ("minutes", ModelCheckpoint::every_minutes(1e-9)?, 6),
        (
            "improved",
            ModelCheckpoint::when_improved("val_loss", Mode::Min)?,
            2,
        ),
        ("exception", ModelCheckpoint::on_exception(), 1),
    ] {
        let folder = folder.join(name);
        let mut trainer = trainer(config(2))?;
        trainer
            .add_callback(callback)
            .checkpoints(CheckpointStore::new(&folder)?);
        trainer.fit(&Numbers(3), step, scripted(&[0.5, 0.25]))?;
        assert_eq!(list_checkpoints(&folder)?.len(), count, "{name}");
    }
    Ok(())
}

fn throughput(_: &Path) -> Checked {
    let mut trainer = trainer(config(1))?;
    trainer.add_callback(Throughput::new());
    trainer.fit(
        &Numbers(4),
        |model, x| Ok(step(model, x)?.with_tokens(10)),
        evaluate,
    )?;
    let timings = &trainer.state().timings;
    let per_second = |name: &str| timings[&format!("{name}_per_second")];
    assert!(per_second("steps").is_finite() && per_second("steps") > 0.0);
    let ratio = per_second("tokens") / per_second("examples");
    assert!((ratio - 10.0).abs() < 1e-9, "{timings:?}");
    Ok(())
}

fn time_limit(_: &Path) -> Checked {
    for (minutes, steps) in [(1e-9, 1), (1e6, 8)] {
        let mut trainer = trainer(config(2))?;
        trainer.add_callback(TimeLimit::minutes(minutes)?);
        trainer.fit(&Numbers(4), step, evaluate)?;
        assert_eq!(trainer.state().global_step, steps);
    }
    assert!(TimeLimit::minutes(f64::NAN).is_err());
    Ok(())
}

/// What the metrics are after each step.
fn logged_steps(
    callback: impl Callback + 'static,
    steps: u64,
) -> Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>> {
    let log = Log::default();
    let sink = Arc::clone(&log);
    let lines = LoggingCallback::new(1, move |line| {
        if let (Ok(mut log), true) = (sink.lock(), line.starts_with("step")) {
            log.push(line.into());
        }
    })?;
    let mut trainer = trainer(TrainerConfig {
        max_steps: Some(steps),
        ..config(steps)
    })?;
    trainer.add_callback(callback).add_callback(lines);
    fit(&mut trainer)?;
    Ok(noted(&log)?)
}

/// The gradient is 2 (w − 3), and it has one element.
fn gradient_statistics(_: &Path) -> Checked {
    let lines = logged_steps(GradientStatistics::every_steps(2)?, 4)?;
    for (at, line) in lines.iter().enumerate() {
        let is_due = (at + 1) % 2 == 0;
        assert_eq!(line.contains("gradient/weight/norm="), is_due, "{line}");
        assert_eq!(
            line.contains("gradient/weight/weight_norm="),
            is_due,
            "{line}"
        );
    }
    Ok(())
}

fn learning_rate_monitor(_: &Path) -> Checked {
    let mut trainer = trainer(config(2))?;
    trainer.add_callback(LearningRateMonitor);
    fit(&mut trainer)?;
    let rate = trainer.state().metrics["learning_rate"];
    assert_eq!(rate, trainer.state().learning_rate);
    Ok(())
}

/// Notes why a step was skipped.
struct Skips(Arc<Mutex<Vec<SkipReason>>>);

impl Callback for Skips {
    fn name(&self) -> String {
        "skips".into()
    }
    fn on_skipped_step(&mut self, _: &mut TrainingState, reason: &SkipReason) {
        if let Ok(mut skips) = self.0.lock() {
            skips.push(reason.clone());
        }
    }
}

/// Batches of the number 1, but for one that is far outside.
struct OneOutlier;

impl training::TrainingData for OneOutlier {
    type Batch = f32;

    fn batches_per_epoch(&self) -> usize {
        9
    }

    fn batch(&self, _: u64, index: usize) -> Result<f32, training::BoxError> {
        Ok(if index == 7 { 50.0 } else { 1.0 })
    }
}

fn skipped(callback: impl Callback + 'static) -> Result<(u64, Vec<SkipReason>), TrainError> {
    let skips = Arc::default();
    let mut trainer = trainer(config(1))?;
    trainer
        .add_callback(callback)
        .add_callback(Skips(Arc::clone(&skips)));
    trainer.fit(&OneOutlier, step, evaluate)?;
    let reasons = skips.lock().map(|skips| skips.clone()).unwrap_or_default();
    Ok((trainer.state().skipped_steps, reasons))
}

fn outlier_skip(_: &Path) -> Checked {
    let (count, reasons) = skipped(OutlierSkip::new(10.0)?.window(4)?)?;
    assert_eq!((count, reasons.len()), (1, 1));
    assert!(
        reasons[0].to_string().starts_with("outlier_skip: "),
        "{reasons:?}"
    );
    assert_eq!(OutlierSkip::new(0.0).unwrap_err().argument, "max_z_score");
    Ok(())
}

/// Skips steps whose gradient is steep, as a user's own callback.
struct Cautious;

impl Callback for Cautious {
    fn name(&self) -> String {
        "cautious".into()
    }
    fn on_before_optimizer_step(
        &mut self,
        state: &mut TrainingState,
        gradients: &GradientView<'_>,
    ) -> CallbackSignal {
        if gradients.norm() > 100.0 {
            state.skip_step("too steep");
        }
        CONTINUE
    }
}

fn skip_reason(_: &Path) -> Checked {
    let (count, reasons) = skipped(Cautious)?;
    let expected = SkipReason::Callback {
        name: "cautious".into(),
        detail: "too steep".into(),
    };
    assert_eq!((count, reasons), (1, vec![expected]));
    Ok(())
}

/// Without a terminal nothing is drawn; training goes on as ever.
fn progress_bar(_: &Path) -> Checked {
    let mut trainer = trainer(config(3))?;
    trainer.add_callback(ProgressBar::new("val_loss", Mode::Min));
    assert_eq!(fit(&mut trainer)?.stop_reason, StopReason::MaxEpochs);
    Ok(())
}

/// Records begin with their length in 8 bytes; the first names the version of the format.
fn tensorboard_logger(folder: &Path) -> Checked {
    let mut trainer = trainer(config(2))?;
    trainer.add_callback(TensorBoardLogger::new(folder, 1)?);
    fit(&mut trainer)?;
    let bytes = fs::read(folder.join("events.out.tfevents.training"))?;
    let (mut rest, mut records) = (bytes.as_slice(), Vec::new());
    while !rest.is_empty() {
        let length = u64::from_le_bytes(rest[..8].try_into()?) as usize;
        records.push(String::from_utf8_lossy(&rest[12..12 + length]).into_owned());
        rest = &rest[12 + length + 4..];
    }
    assert!(records[0].ends_with("brain.Event:2"), "{records:?}");
    let with = |tag: &str| records.iter().filter(|record| record.contains(tag)).count();
    assert_eq!(
        (with("val_loss"), with("learning_rate")),
        (2, 2),
        "{records:?}"
    );
    Ok(())
}
