//! The spans of a training step, for whoever takes a profile.

mod common;

use std::sync::{Arc, Mutex};

use common::{Network, Points, config, trainer};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use training::{Metrics, TrainStep, TrainerConfig, parallel_step};

/// Notes the names of the spans of `training`.
#[derive(Clone, Default)]
struct Names(Arc<Mutex<Vec<&'static str>>>);

impl Subscriber for Names {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::TRACE && metadata.target().starts_with("training")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.0.lock().unwrap().push(span.metadata().name());
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn a_step_tells_its_parts_in_their_order() {
    let names = Names::default();
    let config = TrainerConfig {
        max_steps: Some(1),
        accumulation_steps: 1,
        ..config()
    };
    let mut trainer = trainer(config);
    tracing::subscriber::with_default(names.clone(), || {
        let step = |model: &Network, batch: Vec<[f32; 2]>| {
            let examples = batch.len() as u64;
            Ok(TrainStep::new(model.loss(&batch), examples))
        };
        let fitted = trainer.fit(&Points { batches: 2 }, step, |_| Ok(Metrics::new()));
        fitted.unwrap();
    });
    assert_eq!(
        *names.0.lock().unwrap(),
        [
            "wait for the batch",
            "forward and backward",
            "gradient norm",
            "clip gradients",
            "optimizer"
        ]
    );
}

#[test]
fn parts_side_by_side_are_waited_for() {
    let names = Names::default();
    let model = Network::new(8);
    tracing::subscriber::with_default(names.clone(), || {
        let step = |model: &Network, batch: Vec<[f32; 2]>| {
            Ok(TrainStep::new(model.loss(&batch), batch.len() as u64))
        };
        parallel_step(&model, vec![vec![[0.5, 1.0]], vec![[1.0, 2.0]]], step).unwrap();
    });
    // The parts are on threads of their own, which this subscriber does not see.
    assert_eq!(*names.0.lock().unwrap(), ["wait for the parts"]);
}
