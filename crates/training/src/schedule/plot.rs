//! A schedule as a picture made of text.

use super::{LRScheduler, Progress};

/// The size of a picture and what it is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlotStyle {
    /// The characters across, without the labels; taken as 16 when below and as 1000 when above.
    pub columns: usize,
    /// The lines of the curve; taken as 2 when below and as 200 when above. There are five labels with 9, 13, 17, …
    /// lines, three with any other odd number and two with an even one.
    pub rows: usize,
    /// Whether to keep to ASCII; otherwise braille characters draw the curve, eight dots in each.
    pub ascii: bool,
}

impl Default for PlotStyle {
    /// 64 columns and 9 rows of braille.
    fn default() -> Self {
        Self {
            columns: 64,
            rows: 9,
            ascii: false,
        }
    }
}

/// The most rates that one column of dots shows.
const RATES_PER_COLUMN: u128 = 32;

/// The rates of the first `steps` optimizer steps as a picture, in epochs of `steps_per_epoch` steps.
///
/// The bottom is 0, or the lowest rate if a closure gives one below; the top is the highest rate. Where several steps
/// share a column, the curve covers the rates of all of them, or of 32 of them, the first and the last included. A rate
/// that is not finite leaves a gap, and a line below says so.
///
/// ```
/// use training::{CosineAnnealingLR, LRScheduler, PlotStyle, Warmup, plot};
///
/// let schedule = Warmup::new(100, CosineAnnealingLR::new(3e-4, 900, 0.0)?)?.by_step();
/// let picture = plot(&schedule, 1000, 250, PlotStyle { columns: 40, rows: 9, ascii: true });
/// let expected = [
///     "learning rate",
///     "   3e-4 +   *******",
///     "        |   *     ******",
///     "2.25e-4 +  **          ****",
///     "        |  *              ****",
///     " 1.5e-4 + **                 ****",
///     "        | *                     ****",
///     " 7.5e-5 +**                        ****",
///     "        |*                            ******",
///     "      0 +*                                 ******",
///     "        +----------------------------------------",
///     "         0                  500        1000 steps",
///     "         0                   2           4 epochs",
/// ];
/// assert_eq!(picture.lines().collect::<Vec<_>>(), expected, "{picture}");
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[must_use]
pub fn plot(
    schedule: &(impl LRScheduler + ?Sized),
    steps: u64,
    steps_per_epoch: u64,
    style: PlotStyle,
) -> String {
    let columns = style.columns.clamp(16, 1000);
    let rows = style.rows.clamp(2, 200);
    let width = if style.ascii { columns } else { 2 * columns };
    let rate = |step| {
        schedule.get_lr(Progress {
            step,
            steps_per_epoch,
        })
    };
    let samples: Vec<Vec<f64>> = (0..width)
        .map(|x| steps_of_column(x, width, steps).map(rate).collect())
        .collect();
    let axis = RateAxis::new(samples.iter().flatten().copied());

    let [bar, tick, corner, line] = if style.ascii {
        ['|', '+', '+', '-']
    } else {
        ['│', '┤', '└', '─']
    };
    let labels = axis.labels(rows);
    let gutter = labels.iter().map(String::len).max().unwrap_or(0);
    let mut lines = vec!["learning rate".to_owned()];
    for (label, curve) in labels.iter().zip(curve(&samples, &axis, rows, style.ascii)) {
        let side = if label.is_empty() { bar } else { tick };
        lines.push(format!("{label:>gutter$} {side}{curve}"));
    }
    let floor: String = std::iter::repeat_n(line, columns).collect();
    lines.push(format!("{:gutter$} {corner}{floor}", ""));

    let middle = match steps / 2 {
        half if half > 0 && steps.is_multiple_of(2) => half.to_string(),
        _ => String::new(),
    };
    let unit = if steps == 1 { "step" } else { "steps" };
    let below = spread(columns, &middle, &format!("{steps} {unit}"));
    lines.push(format!("{:gutter$}  {below}", ""));
    if steps_per_epoch > 1 {
        let epochs = steps as f64 / steps_per_epoch as f64;
        let last = format!("{} epochs", trimmed(&format!("{epochs:.2}")));
        let middle = format!("{:.2}", epochs / 2.0);
        let below = spread(columns, trimmed(&middle), &last);
        lines.push(format!("{:gutter$}  {below}", ""));
    }
    if samples.iter().flatten().any(|rate| !rate.is_finite()) {
        lines.push("The gaps are rates that are not finite.".to_owned());
    }
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    lines.join("\n")
}

/// The rows of the curve through the rates of each column of dots.
fn curve(samples: &[Vec<f64>], axis: &RateAxis, rows: usize, ascii: bool) -> Vec<String> {
    let (dots_across, dots_up) = if ascii { (1, 1) } else { (2, 4) };
    // The dots of each character, as the bits of its braille pattern.
    let mut cells = vec![vec![0_u8; samples.len() / dots_across]; rows];
    let mut before = None;
    for (x, rates) in samples.iter().enumerate() {
        for &rate in rates {
            let dot = rate.is_finite().then(|| axis.dot(rate, rows * dots_up));
            if let Some(y) = dot {
                // A jump is a line: it begins next to the dot before.
                let from = match before {
                    Some(before) if before < y => before + 1,
                    Some(before) if before > y => before - 1,
                    _ => y,
                };
                for y in from.min(y)..=from.max(y) {
                    cells[y / dots_up][x / dots_across] |= BRAILLE[x % dots_across][y % dots_up];
                }
            }
            before = dot;
        }
    }
    let character = |bits| match bits {
        0 => ' ',
        _ if ascii => '*',
        bits => char::from_u32(0x2800 + u32::from(bits)).unwrap_or('*'),
    };
    let text = |cells: &Vec<u8>| cells.iter().map(|&bits| character(bits)).collect();
    cells.iter().map(text).collect()
}

/// The bits of the dots of a braille character, by column and by row from above (Unicode, U+2800 to U+28FF).
const BRAILLE: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];

/// The steps that column `x` of `width` shows: all of its own, or some of them evenly spread.
fn steps_of_column(x: usize, width: usize, steps: u64) -> impl Iterator<Item = u64> {
    let (x, width, steps) = (x as u128, width as u128, u128::from(steps));
    let first = x * steps / width;
    // With fewer steps than columns a step has several columns.
    let count = ((x + 1) * steps / width - first).max(1);
    let shown = count.min(RATES_PER_COLUMN);
    (0..shown)
        .map(move |i| first + i * (count - 1) / (shown - 1).max(1))
        .filter(move |&step| step < steps)
        .filter_map(|step| u64::try_from(step).ok())
}

/// The vertical axis.
struct RateAxis {
    bottom: f64,
    top: f64,
}

impl RateAxis {
    /// From 0 or the lowest rate to the highest one.
    fn new(rates: impl Iterator<Item = f64>) -> Self {
        let start = Self {
            bottom: 0.0,
            top: 0.0,
        };
        rates
            .filter(|rate| rate.is_finite())
            .fold(start, |axis, rate| Self {
                bottom: axis.bottom.min(rate),
                top: axis.top.max(rate),
            })
    }

    /// The dot for a rate, counted from above, of `height` dots.
    fn dot(&self, rate: f64, height: usize) -> usize {
        if self.top <= self.bottom {
            return height - 1;
        }
        // Half of each, so that the distance of two huge rates is finite too; tiny ones keep their digits.
        let unit = if (self.top - self.bottom).is_finite() {
            1.0
        } else {
            0.5
        };
        let below = self.top * unit - rate * unit;
        let fraction = below / (self.top * unit - self.bottom * unit);
        (fraction * (height - 1) as f64).round() as usize
    }

    /// The label of each row, most of them empty.
    fn labels(&self, rows: usize) -> Vec<String> {
        let intervals = match rows - 1 {
            gaps if gaps >= 8 && gaps.is_multiple_of(4) => 4,
            gaps if gaps >= 2 && gaps.is_multiple_of(2) => 2,
            _ => 1,
        };
        let mut labels = vec![String::new(); rows];
        for i in 0..=intervals {
            let share = i as f64 / intervals as f64;
            // Each part on its own, as the distance of two huge rates may not be finite.
            let rate = self.top * (1.0 - share) + self.bottom * share;
            labels[i * (rows - 1) / intervals] = self.label(rate);
        }
        if self.top <= self.bottom {
            labels[..rows - 1].fill(String::new());
        }
        labels
    }

    /// Three digits, all labels in the same notation.
    fn label(&self, rate: f64) -> String {
        let largest = self.top.max(-self.bottom);
        if rate == 0.0 {
            return "0".to_owned();
        }
        let text = format!("{rate:.2e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        if (0.01..10_000.0).contains(&largest) {
            let exponent: usize = exponent.parse::<i32>().map_or(0, |e| (2 - e).max(0)) as usize;
            let plain = format!("{rate:.exponent$}");
            trimmed(&plain).to_owned()
        } else {
            format!("{}e{exponent}", trimmed(digits))
        }
    }
}

/// Without the zeros at the end of a fraction.
fn trimmed(number: &str) -> &str {
    if number.contains('.') {
        number.trim_end_matches('0').trim_end_matches('.')
    } else {
        number
    }
}

/// 0 at the left, `middle` in the middle if there is room, `right` at the right, in `columns` characters.
fn spread(columns: usize, middle: &str, right: &str) -> String {
    let at = (columns / 2).saturating_sub(middle.len() / 2);
    let left = if at >= 3 && at + middle.len() + 2 + right.len() <= columns {
        format!("{:<at$}{middle}", "0")
    } else {
        "0".to_owned()
    };
    let gap = columns.saturating_sub(left.len() + right.len()).max(2);
    format!("{left}{:gap$}{right}", "")
}
