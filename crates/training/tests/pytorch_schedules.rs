//! Every rate of `PyTorch`'s own schedulers, as `fixtures/pytorch_schedules.py` wrote them, to 10⁻¹² of the base rate.

use serde_json::Value;
use training::*;

type Built = Result<Box<dyn LRScheduler>, ArgumentError>;

/// The arguments of one of `PyTorch`'s schedulers, by the names they have there.
struct Case<'a> {
    base_lr: f64,
    arguments: &'a Value,
}

impl Case<'_> {
    fn float(&self, name: &str) -> f64 {
        self.arguments[name].as_f64().unwrap()
    }

    fn count(&self, name: &str) -> u64 {
        self.arguments[name].as_u64().unwrap()
    }

    fn text(&self, name: &str) -> &str {
        self.arguments[name].as_str().unwrap()
    }

    /// The base rate times the factor `name`.
    fn rate(&self, name: &str) -> f64 {
        self.base_lr * self.float(name)
    }

    fn step(&self) -> Result<StepLR, ArgumentError> {
        StepLR::new(self.base_lr, self.count("step_size"), self.float("gamma"))
    }

    fn exponential(&self) -> Result<ExponentialLR, ArgumentError> {
        ExponentialLR::new(self.base_lr, self.float("gamma"))
    }

    fn polynomial(&self) -> Result<PolynomialLR, ArgumentError> {
        let (total, power) = (self.count("total_iters"), self.float("power"));
        PolynomialLR::new(self.base_lr, 0.0, total, power)
    }

    fn cosine(&self) -> Result<CosineAnnealingLR, ArgumentError> {
        CosineAnnealingLR::new(self.base_lr, self.count("T_max"), self.float("eta_min"))
    }

    /// `PyTorch`'s `ConstantLR`: a factor up to a step, then the base rate.
    fn constant(&self, base_lr: f64) -> Result<SequentialLR, ArgumentError> {
        SequentialLR::new(ConstantLR::new(base_lr * self.float("factor"))?)
            .then(self.count("total_iters"), ConstantLR::new(base_lr)?)
    }

    fn one_cycle(&self) -> Result<OneCycleLR, ArgumentError> {
        let (total, pct_start) = (self.count("total_steps"), self.float("pct_start"));
        let (div, final_div) = (self.float("div_factor"), self.float("final_div_factor"));
        let mut schedule =
            OneCycleLR::with_pct_start(self.base_lr, total, pct_start)?.factors(div, final_div)?;
        if self.text("anneal_strategy") == "linear" {
            schedule = schedule.linear();
        }
        if self.arguments["three_phase"].as_bool().unwrap() {
            schedule = schedule.three_phases()?;
        }
        Ok(schedule)
    }

    fn plateau(&self) -> Result<ReduceLROnPlateau<ConstantLR>, ArgumentError> {
        let threshold = match self.text("threshold_mode") {
            "rel" => Threshold::Relative(self.float("threshold")),
            _ => Threshold::Absolute(self.float("threshold")),
        };
        let mode = match self.text("mode") {
            "min" => Mode::Min,
            _ => Mode::Max,
        };
        // PyTorch reduces when the bad evaluations exceed its patience, ours when they reach it.
        let (factor, patience) = (self.float("factor"), self.count("patience") + 1);
        ReduceLROnPlateau::new(ConstantLR::new(self.base_lr)?, "metric", factor, patience)?
            .mode(mode)
            .threshold(threshold)?
            .cooldown(self.count("cooldown"))
            .min_lr(self.float("min_lr"))
    }

    fn build(&self, schedule: &str) -> Built {
        let base = self.base_lr;
        Ok(match schedule {
            "StepLR" => Box::new(self.step()?),
            "MultiStepLR" => {
                let milestones = self.arguments["milestones"].as_array().unwrap();
                let milestones: Vec<u64> = milestones.iter().map(|t| t.as_u64().unwrap()).collect();
                Box::new(MultiStepLR::new(base, &milestones, self.float("gamma"))?)
            }
            "ExponentialLR" => Box::new(self.exponential()?),
            "LinearLR" => {
                let (start, end) = (self.rate("start_factor"), self.rate("end_factor"));
                Box::new(LinearLR::new(start, end, self.count("total_iters"))?)
            }
            "PolynomialLR" => Box::new(self.polynomial()?),
            "CosineAnnealingLR" => Box::new(self.cosine()?),
            "CosineAnnealingWarmRestarts" => {
                let (t_0, t_mult) = (self.count("T_0"), self.count("T_mult"));
                let eta_min = self.float("eta_min");
                Box::new(CosineWarmRestartsLR::new(base, t_0, t_mult, eta_min)?)
            }
            "OneCycleLR" => Box::new(self.one_cycle()?),
            "ConstantLR" => Box::new(self.constant(base)?),
            "SequentialLR: ConstantLR, ExponentialLR" => {
                let first = ConstantLR::new(self.rate("factor"))?;
                let next = self.exponential()?;
                Box::new(SequentialLR::new(first).then(self.count("start"), next)?)
            }
            "SequentialLR: LinearLR, CosineAnnealingLR" => {
                Box::new(Warmup::new(self.count("warmup"), self.cosine()?)?.from_first_fraction())
            }
            "SequentialLR: LinearLR, StepLR, PolynomialLR" => {
                let warmup = self.count("warmup");
                Box::new(
                    SequentialLR::new(LinearLR::new(self.rate("start_factor"), base, warmup)?)
                        .then(warmup, self.step()?)?
                        .then(self.count("start"), self.polynomial()?)?,
                )
            }
            "ChainedScheduler: ConstantLR, ExponentialLR" => {
                Box::new(ProductLR::new(self.exponential()?).times(self.constant(1.0)?))
            }
            "LambdaLR: Noam" => {
                let (d_model, warmup) = (self.count("d_model"), self.count("warmup"));
                Box::new(NoamLR::new(base, d_model, warmup)?)
            }
            "LambdaLR: inverse square root" => {
                Box::new(InverseSqrtLR::new(base, self.count("timescale"))?)
            }
            "ReduceLROnPlateau" => Box::new(self.plateau()?),
            other => panic!("the fixtures have a schedule that this test does not know: {other}"),
        })
    }
}

#[test]
fn every_rate_is_that_of_pytorch() {
    let fixtures = include_str!("fixtures/pytorch_schedules.json");
    let fixtures: Value = serde_json::from_str(fixtures).unwrap();
    let mut compared = 0;
    for case in fixtures["cases"].as_array().unwrap() {
        let (name, arguments) = (case["schedule"].as_str().unwrap(), &case["arguments"]);
        let base_lr = case["base_lr"].as_f64().unwrap();
        let mut schedule = Case { base_lr, arguments }.build(name).unwrap();
        for (t, rate) in case["rates"].as_array().unwrap().iter().enumerate() {
            if let Some(metrics) = case["metrics"].as_array() {
                let value = metrics[t].as_f64().unwrap();
                schedule.observe(&Metrics::from([("metric".into(), value)]));
            }
            let found = schedule.get_lr(Progress::at_epoch(t as u64));
            let expected = rate.as_f64().unwrap();
            assert!(
                (found - expected).abs() <= 1e-12 * base_lr,
                "{name} {arguments} from {base_lr} gives {found} at {t}, expected {expected}"
            );
            compared += 1;
        }
    }
    assert!(compared > 3000, "only {compared} rates were compared");
}
