//! Early stopping against a plain reading of its rules.
#![allow(clippy::float_cmp)] // Equal numbers are meant to be the same.

use proptest::prelude::*;
use training::*;

/// Gives the series to the callback, one value an epoch; returns the epoch in which it stops.
fn stopped_at(mut callback: EarlyStopping, series: &[Option<f64>]) -> Option<usize> {
    let mut state = TrainingState::default();
    assert_eq!(callback.on_train_begin(&mut state), CONTINUE);
    (0..series.len()).find(|&epoch| {
        state.epoch = epoch as u64;
        state.metrics.clear();
        if let Some(value) = series[epoch] {
            state.metrics.insert("val_loss".into(), value);
        }
        callback.on_epoch_end(&mut state) == STOP
    })
}

/// Stops at the first epoch such that none of the last `patience` measured values beats everything measured before it.
fn reference(series: &[Option<f64>], patience: usize, min_delta: f64, mode: Mode) -> Option<usize> {
    let sign = if mode == Mode::Min { 1.0 } else { -1.0 };
    (0..series.len()).find(|&epoch| {
        let measured: Vec<f64> = series[..=epoch]
            .iter()
            .flatten()
            .map(|v| sign * v)
            .collect();
        if measured.len() < patience || series[epoch].is_none() {
            return false;
        }
        // The running best only moves by more than `min_delta`.
        let mut best = f64::INFINITY;
        let improved: Vec<bool> = measured
            .iter()
            .map(|&value| {
                let improves =
                    value.is_finite() && (best == f64::INFINITY || value < best - min_delta);
                if improves {
                    best = value;
                }
                improves
            })
            .collect();
        improved[improved.len() - patience..]
            .iter()
            .all(|improves| !improves)
    })
}

fn values() -> impl Strategy<Value = Vec<Option<f64>>> {
    let value = prop_oneof![
        8 => (-4_i32..4).prop_map(|value| Some(f64::from(value) / 2.0)),
        1 => Just(None),
        1 => prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY)].prop_map(Some),
    ];
    prop::collection::vec(value, 0..40)
}

proptest! {
    #[test]
    fn it_stops_when_the_plain_rule_says_so(
        series in values(),
        patience in 1_usize..6,
        min_delta in prop_oneof![Just(0.0), Just(0.5), Just(0.75)],
        maximise in any::<bool>(),
    ) {
        let mode = if maximise { Mode::Max } else { Mode::Min };
        let callback = EarlyStopping::new("val_loss", patience as u64).unwrap();
        let callback = callback.mode(mode).min_delta(min_delta).unwrap();
        prop_assert_eq!(stopped_at(callback, &series), reference(&series, patience, min_delta, mode));
    }

    #[test]
    fn saving_and_loading_its_state_at_any_epoch_changes_nothing(series in values(), cut in 0_usize..40) {
        let new = || EarlyStopping::new("val_loss", 3).unwrap();
        let cut = cut.min(series.len());
        let expected = stopped_at(new(), &series);
        prop_assume!(expected.is_none_or(|epoch| epoch >= cut));
        let mut before = new();
        let mut state = TrainingState::default();
        for (epoch, value) in series[..cut].iter().enumerate() {
            state.epoch = epoch as u64;
            state.metrics = value.map(|value| ("val_loss".to_string(), value)).into_iter().collect();
            prop_assert_eq!(before.on_epoch_end(&mut state), CONTINUE);
        }
        let text = serde_json::to_string(&Callback::state(&before)).unwrap();
        let mut after = new();
        after.load_state(&serde_json::from_str(&text).unwrap()).unwrap();
        prop_assert_eq!(stopped_at(after, &series[cut..]).map(|epoch| epoch + cut), expected);
    }
}

fn early_stopping(patience: u64) -> EarlyStopping {
    EarlyStopping::new("val_loss", patience).unwrap()
}

fn measured(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

#[test]
fn a_plateau_of_equal_values_stops() {
    assert_eq!(
        stopped_at(early_stopping(2), &measured(&[1.0, 1.0, 1.0, 0.5])),
        Some(2)
    );
}

#[test]
fn a_value_that_is_not_finite_stops_at_once_if_asked() {
    let series = measured(&[1.0, f64::NAN, 0.5]);
    assert_eq!(stopped_at(early_stopping(2), &series), None);
    assert_eq!(
        stopped_at(early_stopping(2).check_finite(), &series),
        Some(1)
    );
}

#[test]
fn thresholds_stop_at_once() {
    let goal = early_stopping(5).stopping_threshold(0.2).unwrap();
    assert_eq!(stopped_at(goal, &measured(&[1.0, 0.2, 0.1])), Some(2));
    let limit = early_stopping(5).divergence_threshold(2.0).unwrap();
    assert_eq!(stopped_at(limit, &measured(&[1.0, 2.0, 2.5])), Some(2));
    let goal = early_stopping(5)
        .mode(Mode::Max)
        .stopping_threshold(0.9)
        .unwrap();
    assert_eq!(stopped_at(goal, &measured(&[0.9, 0.95])), Some(1));
    let limit = early_stopping(5)
        .mode(Mode::Max)
        .divergence_threshold(0.1)
        .unwrap();
    assert_eq!(stopped_at(limit, &measured(&[0.1, 0.05])), Some(1));
}

#[test]
fn improvements_above_the_baseline_do_not_count() {
    let series = measured(&[3.0, 2.5, 2.0, 0.5]);
    assert_eq!(stopped_at(early_stopping(3), &series), None);
    assert_eq!(
        stopped_at(early_stopping(3).baseline(1.0).unwrap(), &series),
        Some(2)
    );
    assert_eq!(
        stopped_at(early_stopping(4).baseline(1.0).unwrap(), &series),
        None
    );
}

#[test]
fn epochs_before_the_first_are_ignored() {
    let series = measured(&[0.1, 1.0, 0.9, 0.8, 0.8]);
    assert_eq!(stopped_at(early_stopping(2), &series), Some(2));
    assert_eq!(stopped_at(early_stopping(2).start_epoch(1), &series), None);
}

#[test]
fn it_says_why_it_stopped() {
    let mut callback = early_stopping(1);
    let mut state = TrainingState::default();
    for value in [0.5, 0.75] {
        state.metrics.insert("val_loss".into(), value);
        let _ = callback.on_epoch_end(&mut state);
        state.epoch += 1;
    }
    assert_eq!(
        callback.stop_detail(),
        "val_loss has not improved for 1 epochs; the best was 0.5 in epoch 0"
    );
    assert_eq!(callback.best(), Some((0.5, 0)));
}

#[test]
fn arguments_outside_their_range_are_named_with_value_and_range() {
    let message = EarlyStopping::new("val_loss", 0).unwrap_err().to_string();
    assert_eq!(
        message,
        "invalid patience: found 0, expected a whole number, 1 or above"
    );
    let message = early_stopping(1).min_delta(-0.1).unwrap_err().to_string();
    assert_eq!(
        message,
        "invalid min_delta: found -0.1, expected a finite number, 0 or above"
    );
    for error in [
        early_stopping(1).stopping_threshold(f64::NAN).unwrap_err(),
        early_stopping(1)
            .divergence_threshold(f64::NAN)
            .unwrap_err(),
        early_stopping(1).baseline(f64::NAN).unwrap_err(),
    ] {
        assert!(
            error.to_string().ends_with("found NaN, expected a number"),
            "{error}"
        );
    }
}
