//! Schedules against their closed forms, written out again.
#![allow(clippy::float_cmp)] // Equal numbers are meant to be the same.

use std::f64::consts::PI;

use proptest::prelude::*;
use training::*;

fn at(schedule: &impl LRScheduler, epoch: u64) -> f64 {
    schedule.get_lr(Progress::at_epoch(epoch))
}

#[track_caller]
fn assert_close(found: f64, expected: f64) {
    assert!(
        (found - expected).abs() <= 1e-12 * expected.abs().max(1e-3),
        "{found} is not {expected}"
    );
}

proptest! {
    #[test]
    fn step(base in 0.0..1.0, size in 1_u64..20, gamma in 0.0..1.0, t in 0_u64..200) {
        let mut expected: f64 = base;
        for _ in 0..t / size {
            expected *= gamma;
        }
        let found = at(&StepLR::new(base, size, gamma).unwrap(), t);
        prop_assert!((found - expected).abs() < 1e-12);
    }

    #[test]
    fn cosine(base in 0.0..1.0, t_max in 1_u64..100, eta_min in 0.0..0.1, t in 0_u64..200) {
        let expected = if t >= t_max {
            eta_min
        } else {
            eta_min + 0.5 * (base - eta_min) * (1.0 + (PI * t as f64 / t_max as f64).cos())
        };
        assert_close(at(&CosineAnnealingLR::new(base, t_max, eta_min).unwrap(), t), expected);
    }

    #[test]
    fn warmup(base in 0.0..1.0, length in 1_u64..50, t in 0_u64..100) {
        let schedule = WarmupLR::new(base, length).unwrap();
        assert_close(at(&schedule, t), base * (t as f64 / length as f64).min(1.0));
        let early = schedule.from_first_fraction();
        assert_close(at(&early, t), base * ((t + 1) as f64 / length as f64).min(1.0));
    }

    #[test]
    fn counting_steps_is_counting_epochs_of_one_step(step in 0_u64..500, steps_per_epoch in 1_u64..50) {
        let new = || Warmup::new(20, CosineAnnealingLR::new(0.1, 200, 0.001).unwrap()).unwrap();
        let progress = Progress { step, steps_per_epoch };
        prop_assert_eq!(new().by_step().get_lr(progress), at(&new(), step));
        prop_assert_eq!(new().get_lr(progress), at(&new(), step / steps_per_epoch));
    }

    #[test]
    fn warmup_then_cosine_has_no_jump_and_never_exceeds_the_base_rate(length in 1_u64..50, t in 0_u64..200) {
        let schedule = Warmup::new(length, CosineAnnealingLR::new(0.1, 100, 0.0).unwrap()).unwrap();
        let change = (at(&schedule, t + 1) - at(&schedule, t)).abs();
        // The steepest parts are the rise and the middle of the cosine.
        prop_assert!(change <= (0.1 / length as f64).max(0.1 * PI / 200.0) + 1e-12);
        prop_assert!(at(&schedule, t) <= 0.1 + 1e-15);
    }

    #[test]
    fn exponential_linear_and_polynomial(base in 0.01..1.0, end in 0.0..0.01, t_max in 1_u64..100, t in 0_u64..200) {
        assert_close(at(&ExponentialLR::new(base, 0.97).unwrap(), t), base * (t as f64 * 0.97_f64.ln()).exp());
        let fraction = (t as f64 / t_max as f64).min(1.0);
        assert_close(at(&LinearLR::new(base, end, t_max).unwrap(), t), base * (1.0 - fraction) + end * fraction);
        let square = end + (base - end) * (1.0 - fraction) * (1.0 - fraction);
        assert_close(at(&PolynomialLR::new(base, end, t_max, 2.0).unwrap(), t), square);
    }

    #[test]
    fn noam_and_inverse_square_root(warmup in 1_u64..100, t in 0_u64..500) {
        let s = (t + 1) as f64;
        let w = warmup as f64;
        let expected = 2.0 / 256_f64.sqrt() * (1.0 / s.sqrt()).min(s / (w * w.sqrt()));
        assert_close(at(&NoamLR::new(2.0, 256, warmup).unwrap(), t), expected);
        let expected = if t <= warmup { 0.3 } else { 0.3 * w.sqrt() / (t as f64).sqrt() };
        assert_close(at(&InverseSqrtLR::new(0.3, warmup).unwrap(), t), expected);
    }

    #[test]
    fn warm_restarts_repeat_the_cosine_of_each_cycle(t_0 in 1_u64..10, t_mult in 1_u64..4, t in 0_u64..300) {
        let schedule = CosineWarmRestartsLR::new(0.1, t_0, t_mult, 0.01).unwrap();
        // Walks from the beginning and counts.
        let (mut into, mut length) = (0, t_0);
        for _ in 0..t {
            into += 1;
            if into == length {
                (into, length) = (0, length * t_mult);
            }
        }
        assert_close(at(&schedule, t), at(&CosineAnnealingLR::new(0.1, length, 0.01).unwrap(), into));
    }

    #[test]
    fn warm_restarts_decay_the_height_of_each_cycle_above_the_lowest_rate(t_0 in 1_u64..10, t_mult in 1_u64..4, decay in 0.0..=1.0, t in 0_u64..300) {
        let schedule = CosineWarmRestartsLR::new(0.1, t_0, t_mult, 0.01).unwrap();
        // Walks from the beginning and multiplies.
        let (mut into, mut length, mut height) = (0, t_0, 1.0);
        for _ in 0..t {
            into += 1;
            if into == length {
                (into, length, height) = (0, length * t_mult, height * decay);
            }
        }
        let whole = at(&schedule, t) - 0.01;
        assert_close(at(&schedule.decay(decay).unwrap(), t), 0.01 + whole * height);
    }

    #[test]
    fn multi_step_counts_the_milestones_reached(milestones in prop::collection::btree_set(0_u64..50, 0..6), t in 0_u64..60) {
        let milestones: Vec<u64> = milestones.into_iter().collect();
        let reached = milestones.iter().filter(|&&milestone| milestone <= t).count();
        let schedule = MultiStepLR::new(1.0, &milestones, 0.5).unwrap();
        prop_assert_eq!(at(&schedule, t), 0.5_f64.powi(reached as i32));
    }
}

#[test]
fn one_cycle_rises_to_the_highest_rate_and_ends_at_the_lowest() {
    let schedule = OneCycleLR::new(1.0, 10, 30)
        .unwrap()
        .factors(10.0, 100.0)
        .unwrap();
    assert_close(at(&schedule, 0), 0.1);
    assert_close(at(&schedule, 5), 0.55);
    assert_close(at(&schedule, 10), 1.0);
    assert_close(at(&schedule, 20), f64::midpoint(1.0, 0.001));
    assert_close(at(&schedule, 30), 0.001);
    assert_close(at(&schedule, 99), 0.001);
    let usual = OneCycleLR::new(1.0, 10, 30).unwrap();
    assert_close(at(&usual, 0), 0.04);
    assert_close(at(&usual, 30), 0.000_004);
}

#[test]
fn warmup_stable_decay_has_three_parts() {
    let schedule = WarmupStableDecayLR::new(1.0, 0.2, 4, 10, 16).unwrap();
    let rates = [0, 2, 4, 13, 14, 18, 30, 99].map(|t| at(&schedule, t));
    for (found, expected) in rates
        .into_iter()
        .zip([0.0, 0.5, 1.0, 1.0, 1.0, 0.6, 0.2, 0.2])
    {
        assert_close(found, expected);
    }
}

#[test]
fn a_plateau_lowers_the_rate_once_per_patience_and_rests_during_the_cooldown() {
    let new = || {
        let constant = ConstantLR::new(0.8).unwrap();
        ReduceLROnPlateau::new(constant, "loss", 0.5, 2)
            .unwrap()
            .cooldown(2)
    };
    let mut schedule = new().min_lr(0.15).unwrap();
    let observe = |schedule: &mut ReduceLROnPlateau<ConstantLR>, loss: f64| {
        schedule.observe(&Metrics::from([("loss".into(), loss)]));
        at(schedule, 0)
    };
    let rates = [1.0, 1.0, f64::NAN, 1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5]
        .map(|loss| observe(&mut schedule, loss));
    assert_eq!(
        rates,
        [0.8, 0.8, 0.4, 0.4, 0.4, 0.4, 0.2, 0.2, 0.2, 0.2, 0.15]
    );
    // Another metric does not count.
    schedule.observe(&Metrics::from([("accuracy".into(), 0.5)]));
    assert_eq!(at(&schedule, 0), 0.15);

    // Its state is all there is to it.
    let mut other = new().min_lr(0.15).unwrap();
    other.load_state(&schedule.state()).unwrap();
    for _ in 0..5 {
        assert_eq!(observe(&mut other, 0.5), observe(&mut schedule, 0.5));
    }
}

#[test]
fn a_threshold_is_in_the_unit_of_the_metric_or_a_fraction_of_the_best() {
    use Threshold::{Absolute, Relative};
    // The rate is halved after each value that does not improve.
    let halvings = |mode, threshold, values: &[f64]| {
        let constant = ConstantLR::new(1.0).unwrap();
        let mut schedule = ReduceLROnPlateau::new(constant, "score", 0.5, 1)
            .unwrap()
            .mode(mode)
            .threshold(threshold)
            .unwrap();
        for &value in values {
            schedule.observe(&Metrics::from([("score".into(), value)]));
        }
        -at(&schedule, 0).log2()
    };
    assert_eq!(halvings(Mode::Min, Absolute(0.5), &[8.0, 7.5]), 1.0);
    assert_eq!(halvings(Mode::Min, Absolute(0.5), &[8.0, 7.25]), 0.0);
    assert_eq!(halvings(Mode::Min, Relative(0.125), &[8.0, 7.0]), 1.0);
    assert_eq!(halvings(Mode::Min, Relative(0.125), &[8.0, 6.75]), 0.0);
    assert_eq!(halvings(Mode::Max, Relative(0.125), &[8.0, 9.0]), 1.0);
    assert_eq!(halvings(Mode::Max, Relative(0.125), &[8.0, 9.25]), 0.0);
    // Below zero, too, only a better value improves.
    assert_eq!(halvings(Mode::Min, Relative(0.125), &[-8.0, -8.5]), 1.0);
    assert_eq!(halvings(Mode::Min, Relative(0.125), &[-8.0, -9.25]), 0.0);
    assert_eq!(halvings(Mode::Max, Relative(0.125), &[-8.0, -6.75]), 0.0);
}

#[test]
fn combined_schedules_keep_the_states_of_their_parts() {
    let new = || {
        let plateau =
            ReduceLROnPlateau::new(ConstantLR::new(1.0).unwrap(), "loss", 0.5, 1).unwrap();
        let product = ProductLR::new(plateau).times(ConstantLR::new(0.1).unwrap());
        Warmup::new(
            2,
            SequentialLR::new(ConstantLR::new(3.0).unwrap())
                .then(3, product)
                .unwrap(),
        )
        .unwrap()
        .by_step()
    };
    let mut schedule = new();
    for _ in 0..3 {
        schedule.observe(&Metrics::from([("loss".into(), 1.0)]));
    }
    let mut other = new();
    assert_close(at(&other, 5), 0.1);
    other.load_state(&schedule.state()).unwrap();
    for schedule in [&schedule, &other] {
        assert_close(at(schedule, 4), 3.0);
        assert_close(at(schedule, 5), 0.025);
    }
    assert!(new().load_state(&serde_json::json!([1])).is_err());
    assert!(
        ProductLR::new(StepLR::new(0.1, 1, 0.5).unwrap())
            .state()
            .is_null()
    );
}

#[test]
fn arguments_outside_their_range_are_named_with_value_and_range() {
    let constant = || ConstantLR::new(0.1).unwrap();
    let errors = [
        (StepLR::new(0.1, 0, 0.5).unwrap_err(), "step_size", "0"),
        (StepLR::new(f64::NAN, 1, 0.5).unwrap_err(), "base_lr", "NaN"),
        (StepLR::new(0.1, 1, -0.5).unwrap_err(), "gamma", "-0.5"),
        (
            MultiStepLR::new(0.1, &[5, 5], 0.5).unwrap_err(),
            "milestones",
            "[5, 5]",
        ),
        (
            CosineAnnealingLR::new(0.1, 0, 0.0).unwrap_err(),
            "t_max",
            "0",
        ),
        (
            CosineAnnealingLR::new(0.1, 1, -1.0).unwrap_err(),
            "eta_min",
            "-1",
        ),
        (
            CosineWarmRestartsLR::new(0.1, 1, 0, 0.0).unwrap_err(),
            "t_mult",
            "0",
        ),
        (WarmupLR::new(0.1, 0).unwrap_err(), "warmup_epochs", "0"),
        (
            WarmupLR::new(f64::INFINITY, 1).unwrap_err(),
            "base_lr",
            "inf",
        ),
        (Warmup::new(0, constant()).unwrap_err(), "length", "0"),
        (
            PolynomialLR::new(0.1, 0.0, 1, 0.0).unwrap_err(),
            "power",
            "0",
        ),
        (OneCycleLR::new(0.1, 5, 5).unwrap_err(), "rise", "5"),
        (
            WarmupStableDecayLR::new(0.1, 0.0, 1, 1, 0).unwrap_err(),
            "decay",
            "0",
        ),
        (
            ReduceLROnPlateau::new(constant(), "loss", 1.0, 1).unwrap_err(),
            "factor",
            "1",
        ),
        (
            ReduceLROnPlateau::new(constant(), "loss", 0.5, 0).unwrap_err(),
            "patience",
            "0",
        ),
        (
            BurnLrScheduler::new(constant(), 0).unwrap_err(),
            "steps_per_epoch",
            "0",
        ),
        (
            SequentialLR::new(constant())
                .then(0, constant())
                .err()
                .unwrap(),
            "start",
            "0",
        ),
    ];
    assert_named(&errors);
}

#[test]
fn options_outside_their_range_are_named_with_value_and_range() {
    let constant = || ConstantLR::new(0.1).unwrap();
    let errors = [
        (
            ReduceLROnPlateau::new(constant(), "", 0.5, 1).unwrap_err(),
            "monitor",
            "an empty text",
        ),
        (
            ReduceLROnPlateau::new(constant(), "loss", f64::NAN, 1).unwrap_err(),
            "factor",
            "NaN",
        ),
        (
            ReduceLROnPlateau::new(constant(), "loss", 0.5, 1)
                .unwrap()
                .threshold(Threshold::Relative(-0.1))
                .unwrap_err(),
            "threshold",
            "-0.1",
        ),
        (
            ReduceLROnPlateau::new(constant(), "loss", 0.5, 1)
                .unwrap()
                .min_lr(f64::NAN)
                .unwrap_err(),
            "min_lr",
            "NaN",
        ),
        (
            CosineWarmRestartsLR::new(0.1, 1, 1, 0.0)
                .unwrap()
                .decay(1.5)
                .unwrap_err(),
            "decay",
            "1.5",
        ),
        (
            OneCycleLR::with_pct_start(0.1, 10, 0.1).unwrap_err(),
            "pct_start",
            "0.1",
        ),
        (
            OneCycleLR::with_pct_start(0.1, 0, 0.5).unwrap_err(),
            "pct_start",
            "0.5",
        ),
        (
            OneCycleLR::with_pct_start(0.1, 10, 1.0).unwrap_err(),
            "pct_start",
            "1",
        ),
        (
            OneCycleLR::new(0.1, 5, 10)
                .unwrap()
                .three_phases()
                .unwrap_err(),
            "rise",
            "5",
        ),
        (
            OneCycleLR::new(0.1, 5, 10)
                .unwrap()
                .factors(0.5, 1.0)
                .unwrap_err(),
            "div_factor",
            "0.5",
        ),
        (
            OneCycleLR::new(0.1, 5, 10)
                .unwrap()
                .factors(2.0, 0.25)
                .unwrap_err(),
            "final_div_factor",
            "0.25",
        ),
    ];
    assert_named(&errors);
}

/// Each error names its argument and the value found, and says what was expected.
#[track_caller]
fn assert_named(errors: &[(ArgumentError, &str, &str)]) {
    for (error, argument, found) in errors {
        assert_eq!((error.argument, error.found.as_str()), (*argument, *found));
        assert!(error.to_string().contains(error.expected), "{error}");
    }
}

#[test]
fn the_adapter_for_burn_goes_on_from_its_record() {
    use burn::lr_scheduler::LrScheduler as _;
    let new = || BurnLrScheduler::new(CosineAnnealingLR::new(0.1, 7, 0.0).unwrap(), 3).unwrap();
    let mut schedule = new();
    let before: Vec<f64> = (0..10).map(|_| schedule.step()).collect();
    assert_eq!(before[..3], [0.1; 3]);
    let mut other = new();
    other.load_record(schedule.to_record());
    let rates =
        |schedule: &mut BurnLrScheduler<_>| (0..15).map(|_| schedule.step()).collect::<Vec<f64>>();
    assert_eq!(rates(&mut other), rates(&mut schedule));
}

#[test]
fn every_schedule_is_one_that_burn_takes() {
    use burn::lr_scheduler::module_lr_scheduler::ModuleLrScheduler;
    use burn::nn::LinearConfig;
    use burn::optim::{GradientsParams, SgdConfig};
    use burn::tensor::{Device, Tensor};

    fn plugged(schedule: impl LRScheduler + 'static) -> ModuleLrScheduler {
        BurnLrScheduler::new(schedule, 2).unwrap().into()
    }
    let sequence = || {
        SequentialLR::new(ConstantLR::new(0.5).unwrap())
            .then(2, StepLR::new(0.25, 1, 0.5).unwrap())
            .unwrap()
    };
    // A list of schedules of all kinds: pure, composed, with a state, boxed, and a closure.
    let boxed: Box<dyn LRScheduler> = Box::new(sequence());
    let constant = ConstantLR::new(0.5).unwrap();
    let schedules = [
        plugged(sequence()),
        plugged(ProductLR::new(sequence()).times(ConstantLR::new(1.0).unwrap())),
        plugged(ReduceLROnPlateau::new(sequence(), "loss", 0.5, 1).unwrap()),
        plugged(boxed),
        plugged(move |p: Progress| match p.epoch() {
            0 | 1 => constant.get_lr(p),
            n => 0.25 * 0.5_f64.powi(n as i32 - 2),
        }),
    ];
    let expected = [0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.125];
    let device = Device::flex().autodiff();
    for mut schedule in schedules {
        // The weights move by the rate, so the optimizer of burn shows which one it was given.
        let mut model = LinearConfig::new(1, 1).with_bias(false).init(&device);
        let mut optimizer = SgdConfig::new().init();
        for (step, rate) in expected.into_iter().enumerate() {
            if step == 3 {
                // What a checkpoint of burn does.
                let record = schedule.to_record();
                let mut elsewhere = schedule.clone();
                elsewhere.step();
                schedule = elsewhere.load_record(record);
            }
            let weight = |model: &burn::nn::Linear| model.weight.val().into_scalar::<f32>();
            let before = weight(&model);
            let loss = model.forward(Tensor::<2>::ones([1, 1], &device)).sum();
            let gradients = GradientsParams::from_grads(loss.backward(), &model);
            model = optimizer.step(schedule.step(), model, gradients);
            let moved = f64::from(before - weight(&model));
            assert!(
                (moved - rate).abs() < 1e-6,
                "step {step}: {moved}, not {rate}"
            );
        }
    }
}
