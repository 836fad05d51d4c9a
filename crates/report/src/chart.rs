//! Curves as SVG.

use crate::markup::escape;

/// A curve.
pub struct Curve {
    /// What stands in the legend.
    pub label: String,
    /// A letter or sign at the end of the curve, which tells it from the others without colour.
    pub sign: String,
    /// Which colour of the page's.
    pub color: usize,
    /// Whether it is dashed, with a dot at each value: for what is measured seldom.
    pub dashed: bool,
    /// Abscissas in ascending order, and values. Those that are not finite leave a gap.
    pub points: Vec<(f64, f64)>,
    /// Drawn pale behind the curves: what was measured, of which the curve is the smoothed form.
    pub raw: Vec<(f64, f64)>,
}

/// The size of the drawing in its own units, at which its letters are read on a phone too.
const WIDTH: f64 = 480.0;
const HEIGHT: f64 = 270.0;
/// What the axes leave around the curves: left, right, top, bottom.
const MARGINS: [f64; 4] = [50.0, 24.0, 12.0, 30.0];
/// How many values a curve shows at most; more would be finer than the screen.
const MOST_POINTS: usize = 400;

/// How values are spread over the height.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// Evenly, from 0 on.
    Linear,
    /// By orders of magnitude where all values are positive and the greatest is more than twenty times the least;
    /// otherwise evenly.
    Fitting,
}

/// The curves over the optimizer steps with axes and legend.
pub fn chart(title: &str, scale: Scale, curves: &[Curve]) -> String {
    let all = || {
        let each = curves.iter().flat_map(|curve| [&curve.points, &curve.raw]);
        each.flatten().filter(|(_, value)| value.is_finite())
    };
    let range = |values: &mut dyn Iterator<Item = f64>| {
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        })
    };
    let (first, last) = range(&mut all().map(|point| point.0));
    let (low, high) = range(&mut all().map(|point| point.1));
    if first > last {
        return String::new();
    }
    let is_log = scale == Scale::Fitting && low > 0.0 && high > 20.0 * low;
    let x = Axis::new(first.min(0.0), last.max(first + 1.0), false);
    let y = Axis::new(if is_log || low < 0.0 { low } else { 0.0 }, high, is_log);
    let [left, right, top, bottom] = MARGINS;
    let place = |point: (f64, f64)| {
        (
            left + x.at(point.0) * (WIDTH - left - right),
            HEIGHT - bottom - y.at(point.1) * (HEIGHT - top - bottom),
        )
    };

    let svg = format!(
        "<figure class=chart><svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=img aria-label=\"{0}\"><title>{0}</title>",
        escape(title)
    );
    let name = if is_log {
        " (logarithmic scale), by step: "
    } else {
        ", by step: "
    };
    format!(
        "{svg}{}{}</svg><figcaption><strong>{}</strong>{name}{}</figcaption></figure>\n",
        axes(&x, &y, place),
        plot(curves, place),
        escape(title),
        legend(curves)
    )
}

/// Lines behind the curves at round values, and the values beside them.
fn axes(x: &Axis, y: &Axis, place: impl Fn((f64, f64)) -> (f64, f64)) -> String {
    let [left, right, top, bottom] = MARGINS;
    let mut svg = String::new();
    for value in y.ticks() {
        let (_, at) = place((x.low, value));
        svg += &format!(
            "<path class=grid d=\"M{left} {at:.1}H{}\"/><text class=y x={} y={:.1}>{}</text>",
            WIDTH - right,
            left - 6.0,
            at + 4.0,
            short(value)
        );
    }
    for value in x.ticks() {
        let (at, _) = place((value, y.low));
        svg += &format!(
            "<path class=grid d=\"M{at:.1} {top}V{}\"/><text class=x x={at:.1} y={}>{}</text>",
            HEIGHT - bottom,
            HEIGHT - bottom + 18.0,
            short(value)
        );
    }
    svg
}

/// The curves, each with its sign at its end.
fn plot(curves: &[Curve], place: impl Fn((f64, f64)) -> (f64, f64) + Copy) -> String {
    let mut svg = String::new();
    for curve in curves {
        let raw: Vec<_> = spread(&curve.raw).into_iter().map(place).collect();
        if !raw.is_empty() {
            svg += &format!(
                "<path class=\"raw s{}\" d=\"{}\"/>",
                curve.color,
                path(&raw)
            );
        }
    }
    // Where signs stand, so that those of curves that end together stand one below the other.
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for curve in curves {
        let points: Vec<_> = spread(&curve.points).into_iter().map(place).collect();
        let dashed = if curve.dashed { " dashed" } else { "" };
        svg += &format!(
            "<path class=\"line s{}{dashed}\" d=\"{}\"/>",
            curve.color,
            path(&points)
        );
        if curve.dashed {
            for (x, y) in points.iter().filter(|point| point.1.is_finite()) {
                svg += &format!(
                    "<circle class=\"dot s{}\" cx={x:.1} cy={y:.1} r=2.5 />",
                    curve.color
                );
            }
        }
        if let Some((x, y)) = points.iter().rfind(|point| point.1.is_finite()) {
            let mut y = *y;
            let covers = |other: &(f64, f64), y: f64| {
                (other.0 - x).abs() < 12.0 && (other.1 - y).abs() < 12.0
            };
            while taken.iter().any(|other| covers(other, y)) {
                y -= 3.0;
            }
            taken.push((*x, y));
            svg += &format!(
                "<text class=end x={:.1} y={:.1}>{}</text>",
                x + 5.0,
                y + 4.0,
                escape(&curve.sign)
            );
        }
    }
    svg
}

fn legend(curves: &[Curve]) -> String {
    let keys: Vec<String> = curves
        .iter()
        .map(|curve| {
            format!(
                "<span class=key><svg viewBox=\"0 0 26 8\" width=26 height=8 aria-hidden=true><path class=\"line s{}{}\" \
                 d=\"M1 4H25\"/></svg> <b>{}</b> {}</span>",
                curve.color,
                if curve.dashed { " dashed" } else { "" },
                escape(&curve.sign),
                escape(&curve.label)
            )
        })
        .collect();
    keys.join(" ")
}

/// The running mean that forgets a value by half in a thirtieth of the curve, and does not lean towards its beginning
/// (Kingma and Ba 2015, "Adam", section 3).
pub fn smoothed(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let weight = 0.5_f64.powf(30.0 / points.len().max(30) as f64);
    let (mut mean, mut total) = (0.0, 0.0);
    points
        .iter()
        .filter(|(_, value)| value.is_finite())
        .map(|&(at, value)| {
            mean = weight * mean + (1.0 - weight) * value;
            total = weight * total + (1.0 - weight);
            (at, mean / total)
        })
        .collect()
}

/// At most [`MOST_POINTS`] of the points, the first and the last among them.
fn spread(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    if points.len() <= MOST_POINTS {
        return points.to_vec();
    }
    (0..MOST_POINTS)
        .map(|index| points[index * (points.len() - 1) / (MOST_POINTS - 1)])
        .collect()
}

fn path(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    let mut is_begun = false;
    for (x, y) in points {
        if !y.is_finite() {
            is_begun = false;
            continue;
        }
        path += &format!("{}{x:.1} {y:.1}", if is_begun { 'L' } else { 'M' });
        is_begun = true;
    }
    path
}

struct Axis {
    low: f64,
    high: f64,
    is_log: bool,
}

impl Axis {
    fn new(low: f64, high: f64, is_log: bool) -> Self {
        // A curve on one level gets some room around it.
        let high = if high > low {
            high
        } else {
            low + low.abs().max(1e-12)
        };
        Self { low, high, is_log }
    }

    /// Where a value lies, from 0 to 1.
    fn at(&self, value: f64) -> f64 {
        if self.is_log {
            (value / self.low).ln() / (self.high / self.low).ln()
        } else {
            (value - self.low) / (self.high - self.low)
        }
    }

    /// Round values between the ends, some five of them.
    fn ticks(&self) -> Vec<f64> {
        if self.is_log {
            let decades = (self.high / self.low).log10();
            let steps: &[f64] = if decades < 1.7 {
                &[1.0, 2.0, 5.0]
            } else if decades < 3.0 {
                &[1.0, 3.0]
            } else {
                &[1.0]
            };
            let every = (decades / 6.0).ceil().max(1.0) as i32;
            let decade = |value: f64| value.log10().floor() as i32;
            return (decade(self.low)..=decade(self.high))
                .filter(|exponent| exponent.rem_euclid(every) == 0)
                .flat_map(|exponent| steps.iter().map(move |step| step * 10_f64.powi(exponent)))
                .filter(|value| (self.low..=self.high).contains(value))
                .collect();
        }
        let rough = (self.high - self.low) / 5.0;
        let power = 10_f64.powf(rough.log10().floor());
        let factors = [1.0, 2.0, 5.0, 10.0].into_iter();
        let step = power
            * factors
                .min_by(|a, b| {
                    (a - rough / power)
                        .abs()
                        .total_cmp(&(b - rough / power).abs())
                })
                .unwrap_or(1.0);
        let first = (self.low / step).ceil();
        (0..12)
            .map(|index| (first + f64::from(index)) * step)
            .take_while(|value| *value <= self.high * (1.0 + 1e-9))
            .collect()
    }
}

/// A number in a few characters: `0.05`, `12k`, `1e-4`.
fn short(value: f64) -> String {
    let magnitude = value.abs();
    let text = match magnitude {
        _ if magnitude < 1e-12 => return "0".into(),
        _ if magnitude >= 1e6 => format!("{:.1}M", value / 1e6),
        _ if magnitude >= 1e4 => format!("{:.0}k", value / 1e3),
        _ if magnitude >= 100.0 => format!("{value:.0}"),
        _ if magnitude >= 1.0 => format!("{value:.1}"),
        _ if magnitude >= 1e-2 => format!("{value:.2}"),
        _ => format!("{value:.1e}"),
    };
    text.replace(".0M", "M")
        .replace(".0e", "e")
        .trim_end_matches(".0")
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(points: &[(f64, f64)]) -> Curve {
        Curve {
            label: "loss <1>".into(),
            sign: "A".into(),
            color: 0,
            dashed: false,
            points: points.to_vec(),
            raw: Vec::new(),
        }
    }

    #[test]
    fn every_finite_value_lies_in_the_drawing() {
        for points in [
            vec![(0.0, 5.0), (10.0, 1.0), (20.0, f64::NAN), (30.0, 0.001)],
            vec![(7.0, 3.0)],
            vec![(1.0, 0.0), (2.0, 0.0)],
            vec![(1.0, -4.0), (2.0, f64::INFINITY), (3.0, 9.0)],
            (0..5000).map(|step| (f64::from(step), 1.0)).collect(),
        ] {
            let svg = chart("loss", Scale::Fitting, &[curve(&points)]);
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
            let path = svg.split("class=\"line s0\" d=\"").nth(1).unwrap();
            let path = path.split('"').next().unwrap();
            let pairs = path.split(['M', 'L']).filter(|pair| !pair.is_empty());
            for pair in pairs {
                let (x, y) = pair.split_once(' ').unwrap();
                let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
                assert!(
                    (0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y),
                    "{pair}"
                );
            }
        }
    }

    #[test]
    fn without_a_finite_value_there_is_no_chart() {
        assert_eq!(chart("loss", Scale::Fitting, &[]), "");
        assert_eq!(
            chart("loss", Scale::Fitting, &[curve(&[(1.0, f64::NAN)])]),
            ""
        );
    }

    #[test]
    fn labels_are_text() {
        let svg = chart("a & b", Scale::Fitting, &[curve(&[(0.0, 1.0), (1.0, 2.0)])]);
        assert!(
            svg.contains("loss &lt;1&gt;") && svg.contains("a &amp; b"),
            "{svg}"
        );
    }

    #[test]
    fn ticks_are_round_few_and_within_the_axis() {
        for (low, high, is_log) in [
            (0.0, 1.0, false),
            (0.0, 3750.0, false),
            (-3.0, 0.7, false),
            (0.02, 8.5, true),
            (1e-9, 1e6, true),
            (0.9, 19.0, true),
        ] {
            let axis = Axis::new(low, high, is_log);
            let ticks = axis.ticks();
            assert!((2..=9).contains(&ticks.len()), "{low} {high}: {ticks:?}");
            for tick in ticks {
                assert!((-1e-6..=1.0 + 1e-6).contains(&axis.at(tick)), "{tick}");
                assert!(short(tick).len() <= 6, "{}", short(tick));
            }
        }
    }

    #[test]
    fn the_smoothed_form_of_a_constant_is_the_constant() {
        let points: Vec<(f64, f64)> = (0..100).map(|step| (f64::from(step), 3.5)).collect();
        for (point, smooth) in points.iter().zip(smoothed(&points)) {
            assert!((point.1 - smooth.1).abs() < 1e-12);
        }
    }

    #[test]
    fn numbers_are_short() {
        for (value, text) in [
            (0.0, "0"),
            (0.05, "0.05"),
            (1.0, "1"),
            (12_000.0, "12k"),
            (3_000_000.0, "3M"),
            (1e-4, "1e-4"),
            (0.5, "0.50"),
            (250.0, "250"),
        ] {
            assert_eq!(short(value), text);
        }
    }
}
