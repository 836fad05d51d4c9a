//! A figure with its bar; the table and the JSON of all of them.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::statistics::Summary;

/// One figure. The end of its name is its unit; a MB is a million bytes.
pub struct Figure {
    /// The name, the same in the table and in the JSON.
    pub name: &'static str,
    /// What was measured, or why it could not be.
    pub measured: Result<Summary, String>,
    /// What it has to reach.
    pub bar: Bar,
}

/// What a figure has to reach.
#[derive(Clone, Copy)]
pub enum Bar {
    /// Nothing.
    None,
    /// A time that is less. It depends on the machine and on what else runs there, so missing it is
    /// shown and nothing more.
    Shown(f64),
    /// A speed that is as much or more. It depends on the machine as times do.
    AtLeast(f64),
    /// Less of a count or a number of bytes, which do not: missing it is a failure.
    Enforced(f64),
}

impl Bar {
    /// A value that is no number reaches no bar.
    fn is_reached_by(self, value: f64) -> bool {
        match self {
            Self::None => true,
            Self::Shown(limit) | Self::Enforced(limit) => value < limit,
            Self::AtLeast(limit) => value >= limit,
        }
    }
}

impl Figure {
    fn is_missed(&self) -> bool {
        let measured = self.measured.as_ref();
        measured.is_ok_and(|summary| !self.bar.is_reached_by(summary.median))
    }

    fn row(&self) -> [String; 5] {
        let (median, spread) = match &self.measured {
            Ok(summary) => (shown(summary.median), shown(summary.spread)),
            Err(_) => ("-".into(), "-".into()),
        };
        let bar = match self.bar {
            Bar::None => String::new(),
            Bar::Shown(limit) | Bar::Enforced(limit) => format!("< {limit}"),
            Bar::AtLeast(limit) => format!(">= {limit}"),
        };
        let verdict = match &self.measured {
            Err(reason) => format!("skipped: {reason}"),
            Ok(_) if bar.is_empty() => String::new(),
            Ok(_) if self.is_missed() => "MISSED".into(),
            Ok(_) => "ok".into(),
        };
        [self.name.into(), median, spread, bar, verdict]
    }
}

/// Prints the figures on stdout, as a table or as JSON. Fails when an enforced bar is missed.
pub fn report(figures: &[Figure], as_json: bool) -> Result<(), String> {
    if as_json {
        println!("{}", json(figures));
    } else {
        print!("{}", table(figures));
    }
    match missed_enforced_bars(figures) {
        missed if missed.is_empty() => Ok(()),
        missed => Err(missed.join("; ")),
    }
}

fn missed_enforced_bars(figures: &[Figure]) -> Vec<String> {
    let mut missed = Vec::new();
    for figure in figures.iter().filter(|figure| figure.is_missed()) {
        if let (Bar::Enforced(limit), Ok(summary)) = (figure.bar, &figure.measured) {
            missed.push(format!(
                "{} is {}, expected below {limit}",
                figure.name,
                shown(summary.median)
            ));
        }
    }
    missed
}

/// One row for each figure: name, median, spread, bar, verdict.
fn table(figures: &[Figure]) -> String {
    let header = ["figure", "median", "spread", "bar", ""].map(String::from);
    let rows: Vec<[String; 5]> = [header]
        .into_iter()
        .chain(figures.iter().map(Figure::row))
        .collect();
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.max().unwrap_or(0)
    };
    let widths: [usize; 4] = std::array::from_fn(width);
    let mut text = String::new();
    for [name, median, spread, bar, verdict] in &rows {
        let line = format!(
            "{name:<0$}  {median:>1$}  {spread:>2$}  {bar:>3$}  {verdict}",
            widths[0], widths[1], widths[2], widths[3]
        );
        writeln!(text, "{}", line.trim_end()).expect("a string takes all that is written to it");
    }
    text
}

/// `{"figures": {name: median}}`; the value of a skipped figure is null.
fn json(figures: &[Figure]) -> String {
    let values: BTreeMap<&str, Option<f64>> = figures
        .iter()
        .map(|figure| {
            let median = figure.measured.as_ref().ok().map(|summary| summary.median);
            (figure.name, median)
        })
        .collect();
    serde_json::json!({ "figures": values }).to_string()
}

/// With three digits that count or more.
fn shown(value: f64) -> String {
    let digits = match value.abs() {
        size if size >= 100.0 || size == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        size if size >= 0.1 => 3,
        size if size >= 0.01 => 4,
        _ => 5,
    };
    format!("{value:.digits$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(name: &'static str, median: f64, bar: Bar) -> Figure {
        Figure {
            name,
            measured: Ok(Summary {
                median,
                spread: median / 10.0,
            }),
            bar,
        }
    }

    fn skipped(name: &'static str) -> Figure {
        Figure {
            name,
            measured: Err("the system does not tell".into()),
            bar: Bar::Enforced(20.0),
        }
    }

    fn examples() -> [Figure; 7] {
        [
            figure("version_ms", 3.456, Bar::Shown(10.0)),
            figure("data_check_ms", 123.4, Bar::Shown(50.0)),
            figure("validate_peak_mb", 12.34, Bar::Enforced(20.0)),
            skipped("train_peak_mb"),
            figure("config_load_ms", 0.01234, Bar::None),
            figure("lex_mb_s", 400.0, Bar::AtLeast(400.0)),
            figure("encode_mb_s", 149.0, Bar::AtLeast(150.0)),
        ]
    }

    #[test]
    fn the_table_aligns_the_columns_and_says_ok_missed_or_why_it_was_skipped() {
        let expected = "\
figure            median   spread     bar
version_ms          3.46    0.346    < 10  ok
data_check_ms        123     12.3    < 50  MISSED
validate_peak_mb    12.3     1.23    < 20  ok
train_peak_mb          -        -    < 20  skipped: the system does not tell
config_load_ms    0.0123  0.00123
lex_mb_s             400     40.0  >= 400  ok
encode_mb_s          149     14.9  >= 150  MISSED
";
        assert_eq!(table(&examples()), expected);
    }

    #[test]
    fn the_json_has_every_figure_under_its_name_and_null_for_a_skipped_one() {
        let value: serde_json::Value = serde_json::from_str(&json(&examples())).unwrap();
        let expected = serde_json::json!({"figures": {
            "version_ms": 3.456,
            "data_check_ms": 123.4,
            "validate_peak_mb": 12.34,
            "train_peak_mb": null,
            "config_load_ms": 0.01234,
            "lex_mb_s": 400.0,
            "encode_mb_s": 149.0,
        }});
        assert_eq!(value, expected);
    }

    #[test]
    fn only_a_missed_bar_that_is_enforced_is_a_failure() {
        assert!(missed_enforced_bars(&examples()).is_empty());
        let figures = [
            figure("slow_ms", 99.0, Bar::Shown(1.0)),
            figure("large_mb", 20.0, Bar::Enforced(20.0)),
            figure("odd_mb", f64::NAN, Bar::Enforced(20.0)),
            figure("free_mb", 1e9, Bar::None),
        ];
        assert_eq!(
            missed_enforced_bars(&figures),
            [
                "large_mb is 20.0, expected below 20",
                "odd_mb is NaN, expected below 20"
            ]
        );
    }
}
