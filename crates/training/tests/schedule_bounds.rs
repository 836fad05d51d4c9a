//! No input takes a rate out of its bounds: it is finite, not negative, and not above the largest rate given.

use proptest::prelude::*;
use training::*;

/// Rates, the extreme ones among them.
fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(5e-324),
        Just(f64::MIN_POSITIVE),
        Just(1e300),
        Just(f64::MAX),
        0.0..1.0,
    ]
}

/// Counts from `least` on, the extreme ones among them.
fn count(least: u64) -> impl Strategy<Value = u64> {
    prop_oneof![
        least..200,
        least..200,
        Just(1 << 53),
        Just(u64::MAX / 2),
        Just(u64::MAX - 1),
        Just(u64::MAX),
        least..=u64::MAX,
    ]
}

prop_compose! {
    fn any_progress()(step in count(0), steps_per_epoch in prop_oneof![Just(1), count(0)]) -> Progress {
        Progress { step, steps_per_epoch }
    }
}

#[track_caller]
fn assert_within(schedule: &dyn LRScheduler, progress: Progress, largest: f64) {
    let rate = schedule.get_lr(progress);
    assert!(rate.is_finite() && rate >= 0.0, "{rate} at {progress:?}");
    // The last digits may be rounded up.
    assert!(
        rate <= largest * (1.0 + 1e-15) || rate <= largest + f64::MIN_POSITIVE,
        "{rate} is above {largest} at {progress:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn of_steps_and_powers(base in rate(), size in count(1), gamma in 0.0..=1.0, at in any_progress(), mut milestones in prop::collection::vec(count(0), 0..5)) {
        milestones.sort_unstable();
        milestones.dedup();
        assert_within(&StepLR::new(base, size, gamma).unwrap(), at, base);
        assert_within(&MultiStepLR::new(base, &milestones, gamma).unwrap(), at, base);
        assert_within(&ExponentialLR::new(base, gamma).unwrap(), at, base);
        assert_within(&ConstantLR::new(base).unwrap(), at, base);
    }

    #[test]
    fn of_growth_without_end(base in rate(), gamma in 1.0..1e300, at in any_progress()) {
        assert_within(&ExponentialLR::new(base, gamma).unwrap(), at, f64::MAX);
        assert_within(&StepLR::new(base, 3, gamma).unwrap(), at, f64::MAX);
        assert_within(&MultiStepLR::new(base, &[1, 2, 7], gamma).unwrap(), at, f64::MAX);
    }

    #[test]
    fn of_ways_from_one_rate_to_another(from in rate(), to in rate(), t_max in count(1), power in prop_oneof![0.01..9.0, Just(1e300), Just(5e-324)], at in any_progress()) {
        let largest = from.max(to);
        assert_within(&LinearLR::new(from, to, t_max).unwrap(), at, largest);
        assert_within(&PolynomialLR::new(from, to, t_max, power).unwrap(), at, largest);
        assert_within(&CosineAnnealingLR::new(from, t_max, to).unwrap(), at, largest);
    }

    #[test]
    fn of_warm_restarts(base in rate(), t_0 in count(1), t_mult in count(1), eta_min in rate(), decay in 0.0..=1.0, at in any_progress()) {
        let schedule = CosineWarmRestartsLR::new(base, t_0, t_mult, eta_min).unwrap();
        assert_within(&schedule, at, base.max(eta_min));
        assert_within(&schedule.decay(decay).unwrap(), at, base.max(eta_min));
    }

    #[test]
    fn of_one_cycle(base in rate(), rise in count(1), more in count(1), div in prop_oneof![1.0..1e4, Just(f64::MAX)], last in 1e-4..1e9, at in any_progress()) {
        let Some(t_max) = rise.checked_add(more) else { return Ok(()) };
        let cycle = OneCycleLR::new(base, rise, t_max).unwrap();
        let cycle = cycle.factors(div, f64::max(last, 1.001 / div)).unwrap();
        for cycle in [Some(cycle), cycle.three_phases().ok()].into_iter().flatten() {
            assert_within(&cycle, at, base);
            assert_within(&cycle.linear(), at, base);
        }
    }

    #[test]
    fn of_one_cycle_by_fraction(base in rate(), total in count(2), pct_start in 0.0..1.0, at in any_progress()) {
        if let Ok(cycle) = OneCycleLR::with_pct_start(base, total, pct_start) {
            assert_within(&cycle, at, base);
            if let Ok(cycle) = cycle.three_phases() {
                assert_within(&cycle.linear(), at, base);
            }
        }
    }

    #[test]
    fn of_warm_ups_and_inverse_roots(base in rate(), length in count(1), stable in count(0), decay in count(1), end in rate(), at in any_progress()) {
        let constant = ConstantLR::new(base).unwrap();
        assert_within(&WarmupLR::new(base, length).unwrap(), at, base);
        assert_within(&WarmupLR::new(base, length).unwrap().from_first_fraction(), at, base);
        assert_within(&Warmup::new(length, constant).unwrap(), at, base);
        assert_within(&InverseSqrtLR::new(base, length).unwrap(), at, base);
        let schedule = WarmupStableDecayLR::new(base, end, length, stable, decay).unwrap();
        assert_within(&schedule, at, base.max(end));
        let highest = base / (length as f64).sqrt() / (stable.max(1) as f64).sqrt();
        let noam = NoamLR::new(base, stable.max(1), length).unwrap();
        assert_within(&noam, at, highest * (1.0 + 1e-14));
    }

    #[test]
    fn of_combinations(base in rate(), factor in 0.0..1.0, start in count(1), end in rate(), at in any_progress()) {
        let product = ProductLR::new(ConstantLR::new(base).unwrap())
            .times(ExponentialLR::new(1.0, factor).unwrap());
        assert_within(&product, at, base);
        let sequence = SequentialLR::new(product)
            .then(start, LinearLR::new(base, end, start).unwrap())
            .unwrap();
        assert_within(&sequence, at, base.max(end));
        assert_within(&sequence.by_step(), at, base.max(end));
    }

    #[test]
    fn of_plateaus(base in rate(), factor in 0.001..0.999, patience in 1_u64..4, min_lr in rate(), cooldown in 0_u64..3, relative in any::<bool>(), metrics in prop::collection::vec(any::<f64>(), 0..2000), at in any_progress()) {
        let threshold = if relative { Threshold::Relative(0.1) } else { Threshold::Absolute(0.1) };
        let mut schedule = ReduceLROnPlateau::new(ConstantLR::new(base).unwrap(), "loss", factor, patience)
            .unwrap()
            .threshold(threshold)
            .unwrap()
            .cooldown(cooldown)
            .min_lr(min_lr)
            .unwrap();
        let mut before = base;
        for value in metrics {
            schedule.observe(&Metrics::from([("loss".into(), value)]));
            assert_within(&schedule, at, before);
            before = schedule.get_lr(at);
            prop_assert!(before >= min_lr.min(base));
        }
    }
}

#[test]
fn a_rate_that_is_no_number_is_not_hidden_by_a_plateau() {
    let schedule = |_: Progress| f64::NAN;
    let schedule = ReduceLROnPlateau::new(schedule, "loss", 0.5, 1).unwrap();
    let schedule = schedule.min_lr(0.1).unwrap();
    assert!(schedule.get_lr(Progress::at_epoch(0)).is_nan());
}

#[test]
fn the_adapter_for_burn_stays_at_the_last_step_there_is() {
    use burn::lr_scheduler::{LrScheduler as _, LrSchedulerRecord};
    let mut schedule = BurnLrScheduler::new(LinearLR::new(0.1, 0.2, 5).unwrap(), 1).unwrap();
    schedule.load_record(LrSchedulerRecord::new().with_scalar("step", u64::MAX));
    assert_eq!(
        [schedule.step(), schedule.step()].map(f64::to_bits),
        [0.2_f64.to_bits(); 2]
    );
}
