//! Median and spread.

/// A measured quantity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    /// The median.
    pub median: f64,
    /// The median absolute deviation times [`NORMAL_CONSISTENCY`], in the median's unit: what the
    /// standard deviation would be if the samples without the outliers were normally distributed.
    pub spread: f64,
}

/// 1 / Φ⁻¹(3/4): for a normal distribution the median absolute deviation times this is the
/// standard deviation. Criterion scales its deviation in the same way.
const NORMAL_CONSISTENCY: f64 = 1.4826;

impl Summary {
    /// Of at least one sample.
    pub fn of(samples: &[f64]) -> Self {
        let center = median(samples);
        let deviations: Vec<f64> = samples.iter().map(|x| (x - center).abs()).collect();
        Self {
            median: center,
            spread: NORMAL_CONSISTENCY * median(&deviations),
        }
    }

    /// One that was measured once.
    pub fn single(value: f64) -> Self {
        Self::of(&[value])
    }

    /// The same in another unit.
    pub fn scaled(self, factor: f64) -> Self {
        Self {
            median: self.median * factor,
            spread: self.spread * factor,
        }
    }
}

/// The middle one of the samples, or the mean of the middle two.
fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len().is_multiple_of(2) {
        f64::midpoint(sorted[middle - 1], sorted[middle])
    } else {
        sorted[middle]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} {expected}");
    }

    #[test]
    fn the_median_is_the_middle_or_the_mean_of_the_middle_two_in_any_order() {
        for (samples, expected) in [
            (vec![7.0], 7.0),
            (vec![9.0, 1.0], 5.0),
            (vec![3.0, 1.0, 2.0], 2.0),
            (vec![10.0, -1.0, 4.0, 2.0], 3.0),
        ] {
            assert_close(median(&samples), expected);
        }
    }

    #[test]
    fn one_wild_outlier_moves_neither_median_nor_spread() {
        let calm = Summary::of(&[9.0, 10.0, 11.0, 12.0, 13.0]);
        assert_close(calm.median, 11.0);
        assert_close(calm.spread, 1.4826);
        assert_eq!(Summary::of(&[9.0, 10.0, 11.0, 12.0, 1e9]), calm);
    }

    #[test]
    fn half_of_a_normal_distribution_is_within_a_median_absolute_deviation() {
        let density = |x: f64| (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let (steps, edge) = (1000, 1.0 / NORMAL_CONSISTENCY);
        let step = 2.0 * edge / f64::from(steps);
        let middles = (0..steps).map(|i| -edge + (f64::from(i) + 0.5) * step);
        let probability: f64 = middles.map(|x| density(x) * step).sum();
        assert!((probability - 0.5).abs() < 1e-5, "{probability}");
    }

    #[test]
    fn scaling_changes_median_and_spread_alike() {
        let summary = Summary::of(&[1.0, 2.0, 4.0]);
        assert_eq!(summary.scaled(1e3), Summary::of(&[1e3, 2e3, 4e3]));
        assert_close(Summary::single(3.0).spread, 0.0);
    }
}
