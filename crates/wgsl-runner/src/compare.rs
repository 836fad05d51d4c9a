//! Two outputs, side by side.

use std::fmt;

use crate::image::Image;
use crate::output::{Calls, Output};
use crate::table::{Table, Value};

/// How far two outputs may be apart and still be equal.
///
/// Two floats are equal when they differ by at most `absolute` plus `relative` times the expected magnitude, or are both
/// not a number, or are the same infinity. Other values are equal when they are the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tolerance {
    /// Difference that is always allowed.
    pub absolute: f64,
    /// Difference allowed for each unit of the expected value's magnitude.
    pub relative: f64,
    /// Share of an image's pixels that may differ, because a rounding error moves an edge by a pixel.
    pub pixels: f64,
}

impl Default for Tolerance {
    /// 0.001 absolute and relative, and one pixel in a thousand.
    fn default() -> Self {
        Self {
            absolute: 1e-3,
            relative: 1e-3,
            pixels: 1e-3,
        }
    }
}

/// How two outputs differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Whether they count as equal.
    pub equal: bool,
    /// Why they cannot be compared at all: other kinds, sizes or types. Then all that follows is empty.
    pub mismatch: Option<String>,
    /// What was compared: `pixels` or `rows`.
    pub unit: &'static str,
    /// How many pixels or rows were compared.
    pub compared: usize,
    /// How many pixels or rows have a value that differs by more than the tolerance.
    pub differing: usize,
    /// The greatest difference of two finite numbers.
    pub max_error: f64,
    /// The mean difference of all pairs of finite numbers.
    pub mean_error: f64,
    /// The first pixel or row that differs.
    pub first: Option<Difference>,
}

/// A pixel or row that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Which one: `pixel (3, 0)`, `row 17 of output`.
    pub place: String,
    /// What the first output has there.
    pub expected: Vec<Value>,
    /// What the second output has there.
    pub actual: Vec<Value>,
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(mismatch) = &self.mismatch {
            return write!(f, "not comparable: {mismatch}");
        }
        let Self {
            unit,
            compared,
            differing,
            max_error,
            mean_error,
            ..
        } = self;
        let verdict = if self.equal { "equal" } else { "different" };
        write!(
            f,
            "{verdict}: {differing} of {compared} {unit} differ; greatest error {max_error:.3e}, mean {mean_error:.3e}"
        )?;
        if let Some(first) = &self.first {
            let list = |values: &[Value]| {
                let shown: Vec<String> = values.iter().take(8).map(Value::to_string).collect();
                let more = if values.len() > 8 { ", …" } else { "" };
                format!("({}{more})", shown.join(", "))
            };
            write!(
                f,
                "; first at {}: expected {}, found {}",
                first.place,
                list(&first.expected),
                list(&first.actual)
            )?;
        }
        Ok(())
    }
}

/// Compares two outputs. Of buffers only those that the shader may write are compared, in the order of their bindings;
/// names are not compared at all.
#[must_use]
pub fn compare(expected: &Output, actual: &Output, tolerance: &Tolerance) -> Comparison {
    let mut tally = Tally::new(tolerance);
    let mismatch = match (expected, actual) {
        (Output::Images(expected), Output::Images(actual)) => tally.images(expected, actual),
        (Output::Buffers(expected), Output::Buffers(actual)) => {
            let results = |buffers: &'_ [crate::output::Buffer]| -> Vec<(String, Table)> {
                let written = buffers.iter().filter(|buffer| buffer.writable);
                written
                    .map(|buffer| (format!(" of `{}`", buffer.name), buffer.after.clone()))
                    .collect()
            };
            tally.tables(&results(expected), &results(actual))
        }
        (Output::Vertices(expected), Output::Vertices(actual))
        | (Output::Calls(expected), Output::Calls(actual)) => tally.calls(expected, actual),
        _ => Some(format!(
            "{} were expected, and {} found",
            kind(expected),
            kind(actual)
        )),
    };
    tally.finish(mismatch)
}

fn kind(output: &Output) -> &'static str {
    match output {
        Output::Images(_) => "the images of a fragment shader",
        Output::Buffers(_) => "the buffers of a compute shader",
        Output::Vertices(_) => "the vertices of a vertex shader",
        Output::Calls(_) => "the results of a function",
    }
}

struct Tally<'a> {
    tolerance: &'a Tolerance,
    unit: &'static str,
    compared: usize,
    differing: usize,
    allowed: usize,
    max_error: f64,
    sum: f64,
    numbers: usize,
    first: Option<Difference>,
}

impl<'a> Tally<'a> {
    fn new(tolerance: &'a Tolerance) -> Self {
        Self {
            tolerance,
            unit: "rows",
            compared: 0,
            differing: 0,
            allowed: 0,
            max_error: 0.0,
            sum: 0.0,
            numbers: 0,
            first: None,
        }
    }

    fn finish(self, mismatch: Option<String>) -> Comparison {
        let mean_error = if self.numbers == 0 {
            0.0
        } else {
            self.sum / self.numbers as f64
        };
        Comparison {
            equal: mismatch.is_none() && self.differing <= self.allowed,
            mismatch,
            unit: self.unit,
            compared: self.compared,
            differing: self.differing,
            max_error: self.max_error,
            mean_error,
            first: self.first,
        }
    }

    fn value(&mut self, expected: Value, actual: Value) -> bool {
        let (Value::F32(expected), Value::F32(actual)) = (expected, actual) else {
            let distance = match (expected, actual) {
                (Value::I32(a), Value::I32(b)) => (i64::from(a) - i64::from(b)).abs() as f64,
                (Value::U32(a), Value::U32(b)) => (i64::from(a) - i64::from(b)).abs() as f64,
                _ => f64::from(u8::from(expected != actual)),
            };
            self.error(distance);
            return expected == actual;
        };
        if !expected.is_finite() || !actual.is_finite() {
            return expected.is_nan() && actual.is_nan() || expected.to_bits() == actual.to_bits();
        }
        let error = (f64::from(expected) - f64::from(actual)).abs();
        self.error(error);
        error <= self.tolerance.absolute + self.tolerance.relative * f64::from(expected).abs()
    }

    fn error(&mut self, error: f64) {
        self.max_error = self.max_error.max(error);
        self.sum += error;
        self.numbers += 1;
    }

    /// Compares the values of one pixel or row.
    fn unit(&mut self, expected: &[Value], actual: &[Value], place: impl FnOnce() -> String) {
        self.compared += 1;
        let mut same = true;
        for (&expected, &actual) in expected.iter().zip(actual) {
            same &= self.value(expected, actual);
        }
        if same {
            return;
        }
        self.differing += 1;
        if self.first.is_none() {
            let (expected, actual) = (expected.to_vec(), actual.to_vec());
            self.first = Some(Difference {
                place: place(),
                expected,
                actual,
            });
        }
    }

    fn images(&mut self, expected: &[Image], actual: &[Image]) -> Option<String> {
        self.unit = "pixels";
        if expected.len() != actual.len() {
            return Some(format!(
                "{} images were expected, and {} found",
                expected.len(),
                actual.len()
            ));
        }
        for (frame, (expected, actual)) in expected.iter().zip(actual).enumerate() {
            let (width, height) = (expected.width, expected.height);
            if (width, height) != (actual.width, actual.height) {
                return Some(format!(
                    "{width} × {height} pixels were expected, and {} × {} found",
                    actual.width, actual.height
                ));
            }
            for (index, (expected, actual)) in
                expected.pixels.iter().zip(&actual.pixels).enumerate()
            {
                self.unit(&expected.map(Value::F32), &actual.map(Value::F32), || {
                    let (x, y) = (index as u32 % width, index as u32 / width);
                    if frame == 0 {
                        format!("pixel ({x}, {y})")
                    } else {
                        format!("pixel ({x}, {y}) of image {frame}")
                    }
                });
            }
        }
        self.allowed = (self.tolerance.pixels * self.compared as f64) as usize;
        None
    }

    fn tables(
        &mut self,
        expected: &[(String, Table)],
        actual: &[(String, Table)],
    ) -> Option<String> {
        if expected.len() != actual.len() {
            return Some(format!(
                "{} results were expected, and {} found",
                expected.len(),
                actual.len()
            ));
        }
        for ((name, expected), (_, actual)) in expected.iter().zip(actual) {
            if types(expected) != types(actual) {
                return Some(format!(
                    "rows of ({}) were expected, and ({}) found",
                    types(expected),
                    types(actual)
                ));
            }
            if expected.rows() != actual.rows() {
                return Some(format!(
                    "{} rows were expected, and {} found",
                    expected.rows(),
                    actual.rows()
                ));
            }
            for row in 0..expected.rows() {
                self.unit(&expected.row(row), &actual.row(row), || {
                    format!("row {row}{name}")
                });
            }
        }
        None
    }

    fn calls(&mut self, expected: &Calls, actual: &Calls) -> Option<String> {
        let (wanted, given) = (types(&expected.arguments), types(&actual.arguments));
        if wanted != given {
            return Some(format!(
                "arguments ({wanted}) were expected, and ({given}) found"
            ));
        }
        let result = |calls: &Calls| [(String::new(), calls.results.clone())];
        self.tables(&result(expected), &result(actual))
    }
}

fn types(table: &Table) -> String {
    let names: Vec<&str> = table
        .columns()
        .iter()
        .map(|column| column.scalar.name())
        .collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Buffer;
    use crate::table::{Column, Scalar};

    fn image(pixels: &[[f32; 4]]) -> Output {
        Output::Images(vec![Image {
            width: pixels.len() as u32,
            height: 1,
            pixels: pixels.to_vec(),
        }])
    }

    fn table(scalar: Scalar, words: &[u32]) -> Table {
        Table {
            columns: vec![Column {
                name: "value".to_owned(),
                scalar,
            }],
            words: words.to_vec(),
        }
    }

    fn results(scalar: Scalar, words: &[u32]) -> Output {
        Output::Calls(Calls {
            arguments: table(Scalar::U32, &[]),
            results: table(scalar, words),
        })
    }

    fn floats(values: &[f32]) -> Output {
        results(
            Scalar::F32,
            &values
                .iter()
                .map(|value| value.to_bits())
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn floats_are_equal_within_the_tolerance_and_only_there() {
        let tolerance = Tolerance {
            absolute: 0.5,
            relative: 0.1,
            pixels: 0.0,
        };
        let compared = compare(
            &floats(&[0.0, 10.0, -10.0]),
            &floats(&[0.5, 11.5, -8.5]),
            &tolerance,
        );
        assert!(compared.equal, "{compared}");
        assert_eq!((compared.compared, compared.differing), (3, 0));
        assert!((compared.max_error - 1.5).abs() < 1e-12);
        assert!((compared.mean_error - 3.5 / 3.0).abs() < 1e-12);
        let compared = compare(&floats(&[0.0, 10.0]), &floats(&[0.0, 11.6]), &tolerance);
        assert!(!compared.equal);
        assert_eq!(compared.differing, 1);
        let text = compared.to_string();
        assert!(
            text.contains("1 of 2 rows differ")
                && text.contains("row 1: expected (10), found (11.6)"),
            "{text}"
        );
    }

    #[test]
    fn what_is_no_number_equals_itself_alone() {
        let (nan, infinity) = (f32::NAN, f32::INFINITY);
        let equal =
            |a: f32, b: f32| compare(&floats(&[a]), &floats(&[b]), &Tolerance::default()).equal;
        assert!(equal(nan, nan) && equal(infinity, infinity));
        assert!(
            !equal(nan, 0.0)
                && !equal(0.0, nan)
                && !equal(infinity, -infinity)
                && !equal(infinity, f32::MAX)
        );
    }

    #[test]
    fn integers_and_booleans_are_equal_when_they_are_the_same() {
        let tolerance = Tolerance {
            absolute: 10.0,
            relative: 10.0,
            pixels: 1.0,
        };
        for scalar in [Scalar::U32, Scalar::I32, Scalar::Bool] {
            assert!(
                compare(
                    &results(scalar, &[1, 0]),
                    &results(scalar, &[1, 0]),
                    &tolerance
                )
                .equal
            );
            assert!(
                !compare(
                    &results(scalar, &[1, 0]),
                    &results(scalar, &[1, 1]),
                    &tolerance
                )
                .equal
            );
        }
        let distance = compare(
            &results(Scalar::I32, &[0]),
            &results(Scalar::I32, &[u32::MAX]),
            &tolerance,
        );
        assert!((distance.max_error - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_share_of_the_pixels_may_differ() {
        let tolerance = Tolerance {
            absolute: 0.01,
            relative: 0.0,
            pixels: 0.1,
        };
        let expected = vec![[0.0; 4]; 20];
        let mut actual = expected.clone();
        actual[3][2] = 1.0;
        actual[9][0] = 1.0;
        let compared = compare(&image(&expected), &image(&actual), &tolerance);
        assert!(compared.equal);
        assert_eq!(compared.differing, 2);
        let first = compared.first.unwrap();
        assert_eq!(first.place, "pixel (3, 0)");
        assert_eq!(first.actual[2], Value::F32(1.0));
        actual[10][1] = 1.0;
        assert!(!compare(&image(&expected), &image(&actual), &tolerance).equal);
    }

    #[test]
    fn other_kinds_sizes_and_types_are_named() {
        let tolerance = Tolerance::default();
        let mismatch = |expected: &Output, actual: &Output| {
            let compared = compare(expected, actual, &tolerance);
            assert!(!compared.equal);
            compared.mismatch.unwrap()
        };
        assert!(
            mismatch(&image(&[[0.0; 4]]), &floats(&[0.0]))
                .contains("the results of a function found")
        );
        assert!(mismatch(&image(&[[0.0; 4]]), &image(&[[0.0; 4]; 2])).contains("2 × 1 found"));
        assert!(mismatch(&floats(&[0.0]), &results(Scalar::U32, &[0])).contains("(u32) found"));
        assert!(mismatch(&floats(&[0.0]), &floats(&[0.0, 0.0])).contains("1 rows were expected"));
        assert!(
            mismatch(&Output::Buffers(Vec::new()), &floats(&[]))
                .contains("the buffers of a compute shader")
        );
    }

    #[test]
    fn only_buffers_that_are_written_are_compared() {
        let buffer = |name: &str, writable: bool, word: u32| Buffer {
            name: name.to_owned(),
            group: 0,
            binding: 0,
            writable,
            before: table(Scalar::U32, &[0]),
            after: table(Scalar::U32, &[word]),
        };
        let expected = Output::Buffers(vec![buffer("input", false, 1), buffer("output", true, 5)]);
        let actual = Output::Buffers(vec![buffer("result", true, 5)]);
        assert!(compare(&expected, &actual, &Tolerance::default()).equal);
        let actual = Output::Buffers(vec![buffer("result", true, 6)]);
        let text = compare(&expected, &actual, &Tolerance::default()).to_string();
        assert!(
            text.contains("row 0 of `output`: expected (5), found (6)"),
            "{text}"
        );
    }
}
