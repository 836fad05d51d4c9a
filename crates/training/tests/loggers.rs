//! Files that loggers write, read by readers that are not ours, and the bar.

mod common;

use std::fs;
use std::path::Path;

use common::*;
use crc::{CRC_32_ISCSI, Crc};
use prost::Message;
use training::*;

/// The fields of TensorFlow's `event.proto` and `summary.proto` that scalars need, for the decoder of prost.
#[derive(Clone, PartialEq, Message)]
struct Event {
    #[prost(double, tag = "1")]
    wall_time: f64,
    #[prost(int64, tag = "2")]
    step: i64,
    #[prost(string, optional, tag = "3")]
    file_version: Option<String>,
    #[prost(message, optional, tag = "5")]
    summary: Option<Summary>,
}

#[derive(Clone, PartialEq, Message)]
struct Summary {
    #[prost(message, repeated, tag = "1")]
    value: Vec<Scalar>,
}

#[derive(Clone, PartialEq, Message)]
struct Scalar {
    #[prost(string, tag = "1")]
    tag: String,
    #[prost(float, tag = "2")]
    simple_value: f32,
}

const EVENTS: &str = "events.out.tfevents.training";

/// The events of a file, every checksum compared.
fn events(path: &Path) -> Vec<Event> {
    let checksum = |bytes: &[u8]| {
        let crc = Crc::<u32>::new(&CRC_32_ISCSI).checksum(bytes);
        crc.rotate_right(15).wrapping_add(0xa282_ead8)
    };
    let bytes = fs::read(path).unwrap();
    let mut rest = bytes.as_slice();
    let mut events = Vec::new();
    while !rest.is_empty() {
        let (length, after) = rest.split_at(8);
        let (crc, after) = after.split_at(4);
        assert_eq!(crc, checksum(length).to_le_bytes());
        let length = u64::from_le_bytes(length.try_into().unwrap()) as usize;
        let (data, after) = after.split_at(length);
        let (crc, after) = after.split_at(4);
        assert_eq!(crc, checksum(data).to_le_bytes());
        events.push(Event::decode(data).unwrap());
        rest = after;
    }
    events
}

/// The steps and values of a tag.
fn scalars(events: &[Event], tag: &str) -> Vec<(i64, f32)> {
    let summaries = events
        .iter()
        .filter_map(|event| Some((event.step, event.summary.as_ref()?)));
    let values =
        summaries.flat_map(|(step, summary)| summary.value.iter().map(move |value| (step, value)));
    values
        .filter(|(_, value)| value.tag == tag)
        .map(|(step, value)| (step, value.simple_value))
        .collect()
}

fn prepared(folder: &Path) -> Trainer<Network> {
    let mut trainer = trainer(config());
    trainer
        .add_callback(TensorBoardLogger::new(folder, 2).unwrap())
        .checkpoints(CheckpointStore::new(folder.join("checkpoints")).unwrap());
    trainer
}

#[test]
fn a_reader_of_tensorboard_events_finds_every_scalar_with_its_step() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut trainer = prepared(folder.path());
    trainer.fit(&Points { batches: 5 }, step, evaluate).unwrap();
    let events = events(&folder.path().join(EVENTS));
    assert_eq!(events[0].file_version.as_deref(), Some("brain.Event:2"));
    assert!(events[1..].iter().all(|event| event.file_version.is_none()));
    assert!(
        events
            .windows(2)
            .all(|pair| pair[0].wall_time <= pair[1].wall_time)
    );
    // 9 steps in 3 epochs: every second one, and the ends of epochs.
    let steps = |tag| -> Vec<i64> {
        scalars(&events, tag)
            .iter()
            .map(|(step, _)| *step)
            .collect()
    };
    assert_eq!(steps("loss"), [2, 3, 4, 6, 8, 9]);
    assert_eq!(steps("grad_norm"), [2, 3, 4, 6, 8, 9]);
    assert_eq!(steps("learning_rate"), [2, 3, 4, 6, 8, 9]);
    assert_eq!(steps("val_loss"), [3, 6, 9]);
    assert_eq!(steps("train_loss"), [3, 6, 9]);
    let last = scalars(&events, "val_loss").pop().unwrap().1;
    assert!((f64::from(last) - trainer.state().metrics["val_loss"]).abs() < 1e-6);
}

/// After the 5th batch the epoch is over but for its evaluation, which belongs to the same step.
#[test]
fn a_resumed_run_cuts_the_events_after_its_checkpoint_off_and_ends_with_the_same() {
    let _turn = take_turn();
    let data = Points { batches: 5 };
    let whole = tempfile::tempdir().unwrap();
    let expected = prepared(whole.path()).fit(&data, step, evaluate).unwrap();
    let without_time = |path: &Path| {
        let mut events = events(path);
        for event in &mut events {
            event.wall_time = 0.0;
        }
        events
    };
    for stop in [4, 5, 7] {
        let folder = tempfile::tempdir().unwrap();
        let mut first = prepared(folder.path());
        let interrupting = interrupt_after(&first, stop);
        first.fit(&data, interrupting, evaluate).unwrap();
        let path = folder.path().join(EVENTS);
        // What a process wrote after its checkpoint and before it died.
        let mut bytes = fs::read(&path).unwrap();
        bytes.extend([1, 2, 3]);
        fs::write(&path, bytes).unwrap();
        drop(first);
        let mut second = prepared(folder.path());
        let checkpoint = second.latest_checkpoint().unwrap().checkpoint.unwrap();
        second.resume(&checkpoint).unwrap();
        let resumed = second.fit(&data, step, evaluate).unwrap();
        assert_eq!(
            without_time(&path),
            without_time(&whole.path().join(EVENTS)),
            "stopped after {stop}"
        );
        let [expected, resumed] = [&expected, &resumed].map(|run| run.checkpoint.as_ref().unwrap());
        assert_same_bytes(expected, resumed);
    }
}

#[test]
fn logs_that_are_gone_when_a_run_resumes_begin_with_their_header() {
    let _turn = take_turn();
    let data = Points { batches: 5 };
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("metrics.csv");
    let prepared = || {
        let mut trainer = prepared(folder.path());
        trainer.add_callback(CsvLogger::new(&table, ["val_loss"]).unwrap());
        trainer
    };
    let mut first = prepared();
    let interrupting = interrupt_after(&first, 7);
    first.fit(&data, interrupting, evaluate).unwrap();
    drop(first);
    let log = folder.path().join(EVENTS);
    fs::remove_file(&table).unwrap();
    fs::remove_file(&log).unwrap();
    let mut second = prepared();
    let checkpoint = second.latest_checkpoint().unwrap().checkpoint.unwrap();
    second.resume(&checkpoint).unwrap();
    second.fit(&data, step, evaluate).unwrap();
    assert_eq!(
        events(&log)[0].file_version.as_deref(),
        Some("brain.Event:2")
    );
    let rows = fs::read_to_string(&table).unwrap();
    assert!(
        rows.starts_with("epoch,step,learning_rate,val_loss\n1,6,"),
        "{rows}"
    );
}

#[cfg(feature = "progress")]
#[test]
fn the_bar_shows_steps_losses_and_the_best_evaluation() {
    use indicatif::{InMemoryTerm, ProgressDrawTarget};

    let _turn = take_turn();
    let terminal = InMemoryTerm::new(5, 200);
    let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
    let mut trainer = trainer(config());
    trainer.add_callback(ProgressBar::on("val_loss", Mode::Min, target));
    trainer.fit(&Points { batches: 5 }, step, evaluate).unwrap();
    let shown = terminal.contents();
    let best = trainer.state().best_metrics["val_loss"].lowest;
    for part in [
        "9/9 steps",
        "epoch 3/3",
        "loss 0.",
        "(smoothed ",
        "lr ",
        &format!("(best {best:.4})"),
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    // Nothing is left to wait for.
    assert!(
        shown.contains("elapsed") && !shown.contains("left"),
        "{shown}"
    );
}

/// Shows what there is on the terminal in the middle of an epoch.
#[cfg(feature = "progress")]
struct Look {
    terminal: indicatif::InMemoryTerm,
    seen: std::sync::Arc<std::sync::Mutex<Vec<String>>>,
}

#[cfg(feature = "progress")]
impl training::Callback for Look {
    fn name(&self) -> String {
        "look".into()
    }

    fn on_batch_end(&mut self, _state: &mut training::TrainingState) -> training::CallbackSignal {
        self.seen.lock().unwrap().push(self.terminal.contents());
        training::CONTINUE
    }
}

#[cfg(feature = "progress")]
#[test]
fn the_last_evaluation_stays_on_the_bar_and_lines_come_above_it() {
    use indicatif::{InMemoryTerm, ProgressDrawTarget, TermLike};

    let _turn = take_turn();
    let terminal = InMemoryTerm::new(20, 200);
    let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
    let mut trainer = trainer(config());
    let bar = ProgressBar::on("val_loss", Mode::Min, target);
    let handle = bar.bar();
    let seen = std::sync::Arc::default();
    trainer.add_callback(bar).add_callback(Look {
        terminal: terminal.clone(),
        seen: std::sync::Arc::clone(&seen),
    });
    trainer
        .fit(&Points { batches: 5 }, step, |model| {
            handle.suspend(|| terminal.write_line("a line").unwrap());
            evaluate(model)
        })
        .unwrap();
    let seen = seen.lock().unwrap();
    assert!(
        !seen[0].contains("val_loss") && seen[0].contains("left"),
        "{}",
        seen[0]
    );
    // Every step after the first epoch's end, not only the one after which it was measured.
    let last = seen.len() - 1;
    for shown in [&seen[last - 1], &seen[last]] {
        assert!(shown.contains("val_loss 0."), "{shown}");
        assert_eq!(shown.matches("steps,").count(), 1, "{shown}");
        assert!(shown.find("a line") < shown.find("steps,"), "{shown}");
    }
}

#[test]
fn the_monitor_puts_the_rate_of_the_step_into_the_metrics() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("metrics.jsonl");
    let mut trainer = trainer(config());
    trainer
        .add_callback(JsonlLogger::new(&path, 1).unwrap())
        .add_callback(LearningRateMonitor);
    trainer.fit(&Points { batches: 5 }, step, evaluate).unwrap();
    let text = fs::read_to_string(path).unwrap();
    let lines: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let mut rates = Vec::new();
    for line in lines.iter().filter(|line| line["event"] == "step") {
        assert_eq!(line["metrics"]["learning_rate"], line["learning_rate"]);
        rates.push(line["learning_rate"].as_f64().unwrap());
    }
    let expected: Vec<f64> = (0..9)
        .map(|step| schedule().get_lr(Progress::at_epoch(step)))
        .collect();
    assert_eq!(rates, expected);
}
