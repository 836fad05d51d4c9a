//! Metrics against their definitions, counted out again, and against examples worked by hand.
#![allow(clippy::float_cmp)] // Equal numbers are meant to be the same.

use proptest::prelude::*;
use serde_json::json;
use training::*;

#[track_caller]
fn assert_close(found: f64, expected: f64) {
    let near = (found - expected).abs() <= 1e-12 * expected.abs().max(1.0);
    assert!(
        near || (found.is_nan() && expected.is_nan()),
        "{found} is not {expected}"
    );
}

/// Pairs of a prediction and a label among `classes`.
fn pairs(classes: usize) -> impl Strategy<Value = Vec<(usize, usize)>> {
    prop::collection::vec((0..classes, 0..classes), 0..60)
}

proptest! {
    #[test]
    fn accuracy_is_the_share_of_equal_pairs_however_the_batches_are_cut(pairs in pairs(4), size in 1_usize..9) {
        let mut accuracy = Accuracy::default();
        for batch in pairs.chunks(size) {
            let (predictions, labels): (Vec<usize>, Vec<usize>) = batch.iter().copied().unzip();
            accuracy.update(&predictions, &labels).unwrap();
        }
        let right = pairs.iter().filter(|(prediction, label)| prediction == label).count();
        assert_close(accuracy.value(), right as f64 / pairs.len() as f64);
    }

    #[test]
    fn the_top_k_are_the_first_k_after_sorting(
        k in 1_usize..7,
        rows in prop::collection::vec((prop::collection::vec(0_i8..6, 5), 0_i64..5), 0..30),
    ) {
        let mut accuracy = TopKAccuracy::new(k).unwrap();
        let mut right = 0;
        for (scores, label) in &rows {
            accuracy.update(scores, &[*label]).unwrap();
            let mut order: Vec<usize> = (0..5).collect();
            // A stable sort: equal scores stay in the order of their classes.
            order.sort_by_key(|&class| -scores[class]);
            right += usize::from(order.iter().take(k).any(|&class| class as i64 == *label));
        }
        assert_close(accuracy.value(), right as f64 / rows.len() as f64);

        let mut whole = TopKAccuracy::new(k).unwrap();
        let scores: Vec<i8> = rows.iter().flat_map(|(scores, _)| scores.clone()).collect();
        let labels: Vec<i64> = rows.iter().map(|(_, label)| *label).collect();
        whole.update(&scores, &labels).unwrap();
        prop_assert_eq!(whole, accuracy);
    }

    #[test]
    fn precision_recall_and_f1_are_those_counted_from_the_pairs(pairs in pairs(5)) {
        let mut confusion = ConfusionMatrix::new(5).unwrap();
        for batch in pairs.chunks(7) {
            let (predictions, labels): (Vec<usize>, Vec<usize>) = batch.iter().copied().unzip();
            confusion.update(&predictions, &labels).unwrap();
        }
        let count = |of: &dyn Fn(bool, bool) -> bool, class: usize| {
            let of = |pair: &&(usize, usize)| of(pair.0 == class, pair.1 == class);
            pairs.iter().filter(of).count() as f64
        };
        let mut sums = [0.0; 4];
        for class in 0..5 {
            let both = count(&|predicted, right| predicted && right, class);
            let predicted = count(&|predicted, _| predicted, class);
            let right = count(&|_, right| right, class);
            let precision = if predicted > 0.0 { both / predicted } else { 0.0 };
            let recall = if right > 0.0 { both / right } else { 0.0 };
            let f1 = if both > 0.0 { 2.0 / (1.0 / precision + 1.0 / recall) } else { 0.0 };
            assert_close(confusion.precision()[class], precision);
            assert_close(confusion.recall()[class], recall);
            assert_close(confusion.f1()[class], f1);
            if predicted + right > 0.0 {
                for (sum, value) in sums.iter_mut().zip([precision, recall, f1, 1.0]) {
                    *sum += value;
                }
            }
        }
        let metrics = confusion.metrics("test_");
        assert_close(metrics["test_precision"], sums[0] / sums[3]);
        assert_close(metrics["test_recall"], sums[1] / sums[3]);
        assert_close(metrics["test_f1"], sums[2] / sums[3]);
        let right = pairs.iter().filter(|(prediction, label)| prediction == label).count();
        assert_close(metrics["test_accuracy"], right as f64 / pairs.len() as f64);
        for label in 0..5 {
            for prediction in 0..5 {
                let expected = pairs.iter().filter(|pair| **pair == (prediction, label)).count();
                prop_assert_eq!(confusion.count(label, prediction), expected as u64);
            }
        }
    }

    #[test]
    fn a_running_mean_counts_each_value_as_often_as_its_weight(values in prop::collection::vec((-10.0..10.0, 0_u64..20), 0..40)) {
        let mut mean = RunningMean::default();
        let mut all = Vec::new();
        for &(value, weight) in &values {
            mean.update(value, weight);
            all.extend((0..weight).map(|_| value));
        }
        assert_close(mean.value(), all.iter().sum::<f64>() / all.len() as f64);
    }

    #[test]
    fn an_exponential_mean_is_the_sum_of_powers(decay in 0.0..0.999, values in prop::collection::vec(-10.0..10.0, 1..40)) {
        let mut mean = ExponentialMean::new(decay).unwrap();
        let (mut sum, mut weights) = (0.0, 0.0);
        for (age, value) in values.iter().rev().enumerate() {
            sum += decay.powi(age as i32) * value;
            weights += decay.powi(age as i32);
        }
        for value in values {
            mean.update(value);
            mean.update(f64::NAN);
            mean.update(f64::INFINITY);
        }
        prop_assert!((mean.value() - sum / weights).abs() < 1e-9);
    }
}

#[test]
fn the_macro_averages_are_those_of_the_example_in_scikit_learn() {
    // The example in the documentation of `precision_recall_fscore_support` and of its relatives.
    let mut confusion = ConfusionMatrix::new(3).unwrap();
    confusion
        .update(&[0, 2, 1, 0, 0, 1], &[0, 1, 2, 0, 1, 2])
        .unwrap();
    assert_eq!(confusion.precision(), [2.0 / 3.0, 0.0, 0.0]);
    assert_eq!(confusion.recall(), [1.0, 0.0, 0.0]);
    let metrics = confusion.metrics("");
    assert_close(metrics["precision"], 2.0 / 9.0);
    assert_close(metrics["recall"], 1.0 / 3.0);
    assert_close(metrics["f1"], 0.8 / 3.0);
    assert_close(metrics["accuracy"], 1.0 / 3.0);
}

#[test]
fn a_class_that_never_occurs_does_not_lower_the_averages() {
    let mut confusion = ConfusionMatrix::new(10).unwrap();
    confusion.update(&[3, 4, 4], &[3, 4, 4]).unwrap();
    assert!(confusion.metrics("").values().all(|value| *value == 1.0));
    assert_eq!(confusion.f1().iter().sum::<f64>(), 2.0);
}

#[test]
fn without_an_example_each_value_is_nan() {
    assert!(Accuracy::default().value().is_nan());
    assert!(TopKAccuracy::new(1).unwrap().value().is_nan());
    assert!(RunningMean::default().value().is_nan());
    assert!(ExponentialMean::new(0.9).unwrap().value().is_nan());
    let confusion = ConfusionMatrix::new(2).unwrap();
    assert!(confusion.metrics("").values().all(|value| value.is_nan()));
    // An empty batch is no example.
    let mut accuracy = TopKAccuracy::new(1).unwrap();
    accuracy.update::<f32, i64>(&[], &[]).unwrap();
    assert!(accuracy.value().is_nan());
}

#[test]
fn a_score_that_is_nan_never_helps_its_label() {
    let right = |scores: [f32; 3], label: usize| {
        let mut accuracy = TopKAccuracy::new(2).unwrap();
        accuracy.update(&scores, &[label]).unwrap();
        accuracy.value()
    };
    assert_eq!(right([f32::NAN; 3], 0), 0.0);
    assert_eq!(right([1.0, f32::NAN, 0.0], 1), 0.0);
    assert_eq!(right([1.0, f32::NAN, 0.0], 0), 1.0);
    assert_eq!(right([1.0, f32::NAN, f32::NAN], 0), 0.0);
    assert_eq!(right([f32::NEG_INFINITY, 0.0, f32::INFINITY], 0), 0.0);
}

#[test]
fn a_loss_that_is_not_finite_shows_in_the_running_mean() {
    let mut loss = RunningMean::default();
    loss.update(1.0, 3);
    loss.update(f64::NAN, 0);
    assert_eq!(loss.value(), 1.0);
    loss.update(f64::INFINITY, 1);
    assert_eq!(loss.value(), f64::INFINITY);
    loss.update(f64::NAN, 1);
    assert!(loss.value().is_nan());
}

#[test]
fn a_batch_that_does_not_fit_is_refused_as_a_whole() {
    let mut accuracy = Accuracy::default();
    let error = accuracy.update(&[1, 2], &[1]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "found 2 predictions for 1 labels, expected one for each"
    );
    assert_eq!(accuracy, Accuracy::default());

    let mut confusion = ConfusionMatrix::new(3).unwrap();
    let empty = confusion.clone();
    let error = confusion.update(&[0, 1], &[0, -1]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "label 1 is -1, expected a class from 0 to 2"
    );
    let error = confusion.update(&[0_u64, 3], &[0, 1]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "prediction 1 is 3, expected a class from 0 to 2"
    );
    assert!(confusion.update(&[0], &[0, 1]).is_err());
    assert_eq!(confusion, empty);
    assert_eq!(confusion.count(3, 0) + confusion.count(0, usize::MAX), 0);

    let mut top = TopKAccuracy::new(2).unwrap();
    for (scores, labels) in [(5, 2), (0, 1), (3, 0)] {
        let error = top
            .update(&vec![0.0; scores], &vec![0; labels])
            .unwrap_err();
        assert_eq!(error, MetricError::Scores { scores, labels });
    }
    let error = top.update(&[0.5_f32; 6], &[0, 3]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "label 1 is 3, expected a class from 0 to 2"
    );
    assert_eq!(top, TopKAccuracy::new(2).unwrap());
}

#[test]
fn arguments_outside_their_range_are_named_with_value_and_range() {
    let errors = [
        (TopKAccuracy::new(0).unwrap_err(), "k", "0"),
        (ConfusionMatrix::new(0).unwrap_err(), "classes", "0"),
        (
            ConfusionMatrix::new(usize::MAX).unwrap_err(),
            "classes",
            "18446744073709551615",
        ),
        (ExponentialMean::new(1.0).unwrap_err(), "decay", "1"),
        (ExponentialMean::new(-0.5).unwrap_err(), "decay", "-0.5"),
        (ExponentialMean::new(f64::NAN).unwrap_err(), "decay", "NaN"),
    ];
    for (error, argument, found) in errors {
        assert_eq!((error.argument, error.found.as_str()), (argument, found));
        assert!(error.to_string().contains(error.expected), "{error}");
    }
}

#[test]
fn every_metric_goes_on_from_what_was_written() {
    let mut confusion = ConfusionMatrix::new(2).unwrap();
    confusion.update(&[0, 1, 1], &[0, 1, 0]).unwrap();
    let written = serde_json::to_value(&confusion).unwrap();
    assert_eq!(written, json!([[1, 1], [0, 1]]));
    let read: ConfusionMatrix = serde_json::from_value(written).unwrap();
    assert_eq!(read, confusion);
    for damaged in [json!([]), json!([[1, 2]]), json!([[1, 2], [3]])] {
        assert!(serde_json::from_value::<ConfusionMatrix>(damaged).is_err());
    }

    let mut top = TopKAccuracy::new(1).unwrap();
    top.update(&[0.1, 0.9], &[1]).unwrap();
    let written = serde_json::to_value(&top).unwrap();
    assert_eq!(
        serde_json::from_value::<TopKAccuracy>(written).unwrap(),
        top
    );
    let damaged = json!({"k": 0, "right": 0, "total": 0});
    assert!(serde_json::from_value::<TopKAccuracy>(damaged).is_err());

    let mut accuracy = Accuracy::default();
    accuracy.update(&["a", "b"], &["a", "c"]).unwrap();
    let written = serde_json::to_value(&accuracy).unwrap();
    assert_eq!(
        serde_json::from_value::<Accuracy>(written).unwrap(),
        accuracy
    );

    let mut loss = RunningMean::default();
    let mut smoothed = ExponentialMean::new(0.9).unwrap();
    for value in [0.1, 0.7, 1.0 / 3.0] {
        loss.update(value, 3);
        smoothed.update(value);
    }
    let text = serde_json::to_string(&smoothed).unwrap();
    assert_eq!(
        serde_json::from_str::<ExponentialMean>(&text).unwrap(),
        smoothed
    );
    let text = serde_json::to_string(&loss).unwrap();
    assert_eq!(serde_json::from_str::<RunningMean>(&text).unwrap(), loss);
    loss.update(f64::INFINITY, 1);
    let text = serde_json::to_string(&loss).unwrap();
    assert_eq!(serde_json::from_str::<RunningMean>(&text).unwrap(), loss);
}
