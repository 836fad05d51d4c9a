//! Rates against their formulas, computed by hand.

use std::f64::consts::FRAC_1_SQRT_2;
use std::path::Path;

use burn::lr_scheduler::LrScheduler;
use training::{
    BurnLrScheduler, ByStep, ConstantLR, CosineAnnealingLR, CosineWarmRestartsLR, ExponentialLR,
    InverseSqrtLR, LRScheduler, LinearLR, Metrics, Mode, MultiStepLR, NoamLR, OneCycleLR,
    PlotStyle, PolynomialLR, ProductLR, Progress, ReduceLROnPlateau, SequentialLR, StepLR,
    Threshold, Warmup, WarmupLR, WarmupStableDecayLR, plot,
};

use crate::{Check, Checked, assert_close};

pub const CHECKS: &[Check] = &[
    ("BurnLrScheduler", burn_lr_scheduler),
    ("ByStep", by_step),
    ("ConstantLR", constant),
    ("CosineAnnealingLR", cosine_annealing),
    ("CosineWarmRestartsLR", cosine_warm_restarts),
    ("ExponentialLR", exponential),
    ("InverseSqrtLR", inverse_sqrt),
    ("LRScheduler", lr_scheduler),
    ("LinearLR", linear),
    ("MultiStepLR", multi_step),
    ("NoamLR", noam),
    ("OneCycleLR", one_cycle),
    ("PlotStyle", plot_style),
    ("PolynomialLR", polynomial),
    ("ProductLR", product),
    ("Progress", progress),
    ("ReduceLROnPlateau", reduce_on_plateau),
    ("SequentialLR", sequential),
    ("StepLR", step),
    ("Threshold", threshold),
    ("Warmup", warmup),
    ("WarmupLR", warmup_lr),
    ("WarmupStableDecayLR", warmup_stable_decay),
    ("plot", plotted),
];

/// The rates of these epochs are these.
#[track_caller]
fn assert_rates(schedule: &impl LRScheduler, expected: &[(u64, f64)]) {
    let (epochs, expected): (Vec<u64>, Vec<f64>) = expected.iter().copied().unzip();
    let found = epochs
        .into_iter()
        .map(|epoch| schedule.get_lr(Progress::at_epoch(epoch)));
    assert_close(&found.collect::<Vec<f64>>(), &expected, 1e-12);
}

/// The rates of the epochs from 0 on are these.
#[track_caller]
fn assert_rates_from_0(schedule: &impl LRScheduler, expected: &[f64]) {
    let expected: Vec<(u64, f64)> = (0..).zip(expected.iter().copied()).collect();
    assert_rates(schedule, &expected);
}

fn burn_lr_scheduler(_: &Path) -> Checked {
    let mut schedule = BurnLrScheduler::new(StepLR::new(0.1, 1, 0.5)?, 2)?;
    assert_close(&[(); 3].map(|()| schedule.step()), &[0.1, 0.1, 0.05], 1e-15);
    let record = schedule.to_record();
    let mut resumed = BurnLrScheduler::new(StepLR::new(0.1, 1, 0.5)?, 2)?;
    resumed.load_record(record);
    assert_close(&[(); 2].map(|()| resumed.step()), &[0.05, 0.025], 1e-15);
    let none = BurnLrScheduler::new(ConstantLR::new(0.1)?, 0).unwrap_err();
    assert_eq!(none.argument, "steps_per_epoch");
    Ok(())
}

fn by_step(_: &Path) -> Checked {
    let schedule: ByStep<StepLR> = StepLR::new(0.1, 10, 0.5)?.by_step();
    let at = |step| {
        schedule.get_lr(Progress {
            step,
            steps_per_epoch: 100,
        })
    };
    assert_close(&[at(9), at(10), at(20)], &[0.1, 0.05, 0.025], 1e-15);
    Ok(())
}

fn constant(_: &Path) -> Checked {
    assert_rates(&ConstantLR::new(0.3)?, &[(0, 0.3), (1_000_000, 0.3)]);
    assert_eq!(ConstantLR::new(f64::NAN).unwrap_err().argument, "base_lr");
    Ok(())
}

fn cosine_annealing(_: &Path) -> Checked {
    let quarter = 0.2 + 0.8 * (1.0 + FRAC_1_SQRT_2) / 2.0;
    let three_quarters = 0.2 + 0.8 * (1.0 - FRAC_1_SQRT_2) / 2.0;
    let expected = [1.0, quarter, 0.6, three_quarters, 0.2, 0.2, 0.2];
    assert_rates_from_0(&CosineAnnealingLR::new(1.0, 4, 0.2)?, &expected);
    let never = CosineAnnealingLR::new(1.0, 0, 0.2).unwrap_err();
    assert_eq!(never.argument, "t_max");
    Ok(())
}

fn cosine_warm_restarts(_: &Path) -> Checked {
    let quarter = (1.0 + FRAC_1_SQRT_2) / 2.0;
    let three_quarters = (1.0 - FRAC_1_SQRT_2) / 2.0;
    // A cycle of two epochs, one of four, and the beginning of the third.
    let expected = [1.0, 0.5, 1.0, quarter, 0.5, three_quarters, 1.0];
    assert_rates_from_0(&CosineWarmRestartsLR::new(1.0, 2, 2, 0.0)?, &expected);
    Ok(())
}

fn exponential(_: &Path) -> Checked {
    assert_rates_from_0(&ExponentialLR::new(1.0, 0.5)?, &[1.0, 0.5, 0.25, 0.125]);
    Ok(())
}

fn inverse_sqrt(_: &Path) -> Checked {
    let expected = [(0, 1.0), (4, 1.0), (16, 0.5), (64, 0.25)];
    assert_rates(&InverseSqrtLR::new(1.0, 4)?, &expected);
    Ok(())
}

/// A schedule of the user's own, which follows a metric.
struct HalfOfTheLoss(f64);

impl LRScheduler for HalfOfTheLoss {
    fn get_lr(&self, _progress: Progress) -> f64 {
        self.0 / 2.0
    }

    fn observe(&mut self, metrics: &Metrics) {
        self.0 = metrics["val_loss"];
    }
}

fn lr_scheduler(_: &Path) -> Checked {
    let mut own = HalfOfTheLoss(1.0);
    assert_rates(&own, &[(0, 0.5)]);
    own.observe(&Metrics::from([("val_loss".into(), 0.25)]));
    assert_rates(&own, &[(0, 0.125)]);
    assert!(LRScheduler::state(&own).is_null());

    let closure = |progress: Progress| 1.0 / (1.0 + progress.step as f64);
    assert_rates_from_0(&closure, &[1.0, 0.5, 1.0 / 3.0]);
    let boxed: Box<dyn LRScheduler> = Box::new(closure);
    assert_rates_from_0(&boxed, &[1.0, 0.5, 1.0 / 3.0]);
    Ok(())
}

fn linear(_: &Path) -> Checked {
    let expected = [1.0, 0.75, 0.5, 0.25, 0.0, 0.0];
    assert_rates_from_0(&LinearLR::new(1.0, 0.0, 4)?, &expected);
    Ok(())
}

fn multi_step(_: &Path) -> Checked {
    let schedule = MultiStepLR::new(1.0, &[1, 3], 0.1)?;
    assert_rates_from_0(&schedule, &[1.0, 0.1, 0.1, 0.01, 0.01]);
    let falling = MultiStepLR::new(1.0, &[3, 1], 0.1).unwrap_err();
    assert_eq!(falling.argument, "milestones");
    Ok(())
}

fn noam(_: &Path) -> Checked {
    // d_model^-1/2 = 1/2 and warmup^-3/2 = 1/8.
    let expected = [(0, 0.0625), (1, 0.125), (3, 0.25), (15, 0.125)];
    assert_rates(&NoamLR::new(1.0, 4, 4)?, &expected);
    Ok(())
}

fn one_cycle(_: &Path) -> Checked {
    let schedule = OneCycleLR::new(1.0, 2, 4)?;
    assert_rates(&schedule, &[(0, 0.04), (1, 0.52), (2, 1.0), (4, 4e-6)]);
    let schedule = schedule.factors(10.0, 100.0)?;
    assert_rates(&schedule, &[(0, 0.1), (2, 1.0), (3, 0.5005), (9, 0.001)]);
    Ok(())
}

fn polynomial(_: &Path) -> Checked {
    let expected = [1.0, 0.5625, 0.25, 0.0625, 0.0, 0.0];
    assert_rates_from_0(&PolynomialLR::new(1.0, 0.0, 4, 2.0)?, &expected);
    Ok(())
}

fn product(_: &Path) -> Checked {
    let schedule = ProductLR::new(ConstantLR::new(0.5)?).times(ExponentialLR::new(1.0, 0.5)?);
    assert_rates_from_0(&schedule, &[0.5, 0.25, 0.125]);
    Ok(())
}

fn progress(_: &Path) -> Checked {
    let progress = Progress {
        step: 25,
        steps_per_epoch: 10,
    };
    assert_eq!(progress.epoch(), 2);
    assert_eq!((progress.since(1).step, progress.since(3).step), (15, 0));
    assert_eq!(Progress::at_epoch(7).epoch(), 7);
    Ok(())
}

fn reduce_on_plateau(_: &Path) -> Checked {
    let plateau = || {
        let constant = ConstantLR::new(0.8)?;
        ReduceLROnPlateau::new(constant, "accuracy", 0.5, 2)?
            .mode(Mode::Max)
            .cooldown(1)
            .threshold(Threshold::Absolute(0.01))?
            .min_lr(0.3)
    };
    let mut schedule = plateau()?;
    // Two epochs without an improvement above 0.01, one that cools, and two again.
    for (accuracy, rate) in [
        (0.5, 0.8),
        (0.505, 0.8),
        (0.4, 0.4),
        (0.4, 0.4),
        (f64::NAN, 0.4),
    ] {
        schedule.observe(&Metrics::from([("accuracy".into(), accuracy)]));
        assert_rates(&schedule, &[(0, rate)]);
    }
    let mut resumed = plateau()?;
    resumed.load_state(&schedule.state())?;
    resumed.observe(&Metrics::from([("accuracy".into(), 0.4)]));
    assert_rates(&resumed, &[(0, 0.3)]);
    Ok(())
}

fn sequential(_: &Path) -> Checked {
    let first = ConstantLR::new(0.1)?;
    let schedule = SequentialLR::new(first).then(5, LinearLR::new(0.1, 0.0, 10)?)?;
    assert_rates(&schedule, &[(4, 0.1), (5, 0.1), (10, 0.05), (15, 0.0)]);
    let back = schedule.then(5, first).err().ok_or("accepted")?;
    assert_eq!(back.argument, "start");
    Ok(())
}

fn step(_: &Path) -> Checked {
    let expected = [0.1, 0.1, 0.05, 0.05, 0.025];
    assert_rates_from_0(&StepLR::new(0.1, 2, 0.5)?, &expected);
    let error = StepLR::new(0.1, 0, 0.5).unwrap_err();
    assert_eq!((error.argument, error.found.as_str()), ("step_size", "0"));
    Ok(())
}

fn warmup(_: &Path) -> Checked {
    let schedule = Warmup::new(2, LinearLR::new(1.0, 0.0, 2)?)?;
    assert_rates_from_0(&schedule, &[0.0, 0.5, 1.0, 0.5, 0.0]);
    let ahead = schedule.from_first_fraction();
    assert_rates_from_0(&ahead, &[0.5, 1.0, 1.0, 0.5, 0.0]);
    Ok(())
}

fn warmup_lr(_: &Path) -> Checked {
    let schedule = WarmupLR::new(0.4, 4)?;
    assert_eq!(schedule.get_lr(Progress::at_epoch(0)), 0.0);
    assert_rates_from_0(&schedule, &[0.0, 0.1, 0.2, 0.3, 0.4, 0.4]);
    let ahead = schedule.from_first_fraction();
    assert_rates_from_0(&ahead, &[0.1, 0.2, 0.3, 0.4, 0.4]);
    Ok(())
}

fn warmup_stable_decay(_: &Path) -> Checked {
    let schedule = WarmupStableDecayLR::new(1.0, 0.0, 2, 2, 4)?;
    let expected = [(0, 0.0), (1, 0.5), (2, 1.0), (4, 1.0), (5, 0.5), (8, 0.0)];
    assert_rates(&schedule, &expected);
    Ok(())
}

/// An improvement of 0.05 on 0.5 is a tenth of it.
fn threshold(_: &Path) -> Checked {
    for (threshold, rate) in [
        (Threshold::Relative(0.05), 0.1),
        (Threshold::Relative(0.2), 0.05),
        (Threshold::Absolute(0.04), 0.1),
        (Threshold::Absolute(0.06), 0.05),
    ] {
        let mut schedule = ReduceLROnPlateau::new(ConstantLR::new(0.1)?, "loss", 0.5, 1)?;
        schedule = schedule.threshold(threshold)?;
        for loss in [0.5, 0.45] {
            schedule.observe(&Metrics::from([("loss".into(), loss)]));
        }
        assert_rates(&schedule, &[(0, rate)]);
    }
    Ok(())
}

/// A straight line down: under the title, the row of the highest rate begins with it.
fn plotted(_: &Path) -> Checked {
    let style = PlotStyle {
        ascii: true,
        ..PlotStyle::default()
    };
    let picture = plot(&LinearLR::new(0.1, 0.0, 100)?, 101, 1, style);
    let lines: Vec<&str> = picture.lines().collect();
    assert!(lines[1].trim_start().starts_with("0.1 +*"), "{picture}");
    assert!(
        lines.len() > style.rows && picture.contains("101 steps"),
        "{picture}"
    );
    Ok(())
}

fn plot_style(_: &Path) -> Checked {
    let schedule = CosineAnnealingLR::new(0.1, 100, 0.0)?;
    for (ascii, columns, rows) in [(false, 20, 4), (true, 50, 9)] {
        let style = PlotStyle {
            columns,
            rows,
            ascii,
        };
        let picture = plot(&schedule, 100, 1, style);
        assert_eq!(picture.is_ascii(), ascii, "{picture}");
        assert!(picture.lines().count() >= rows, "{picture}");
    }
    Ok(())
}
