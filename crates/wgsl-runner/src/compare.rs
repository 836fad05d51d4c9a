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
        Self { absolute: 1e-3, relative: 1e-3, pixels: 1e-3 }
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
        let Self { unit, compared, differing, max_error, mean_error, .. } = self;
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
                written.map(|buffer| (format!(" of `{}`", buffer.name), buffer.after.clone())).collect()
            };
            tally.tables(&results(expected), &results(actual))
        }
        (Output::Vertices(expected), Output::Vertices(actual)) | (Output::Calls(expected), Output::Calls(actual)) => {
            tally.calls(expected, actual)
        }
        _ => Some(format!("{} were expected, and {} found", kind(expected), kind(actual))),
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
        let mean_error = if self.numbers == 0 { 0.0 } else { self.sum / self.numbers as f64 };
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
            return expected == actual || expected.is_nan() && actual.is_nan();
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
            self.first = Some(Difference { place: place(), expected, actual });
        }
    }

    fn images(&mut self, expected: &[Image], actual: &[Image]) -> Option<String> {
        self.unit = "pixels";
        if expected.len() != actual.len() {
            return Some(format!("{} images were expected, and {} found", expected.len(), actual.len()));
        }
        for (frame, (expected, actual)) in expected.iter().zip(actual).enumerate() {
            let (width, height) = (expected.width, expected.height);
            if (width, height) != (actual.width, actual.height) {
                return Some(format!(
                    "{width} × {height} pixels were expected, and {} × {} found",
                    actual.width, actual.height
                ));
            }
            for (index, (expected, actual)) in expected.pixels.iter().zip(&actual.pixels).enumerate() {
                self.unit(&expected.map(Value::F32), &actual.map(Value::F32), || {
                    let (x, y) = (index as u32 % width, index as u32 / width);
                    if frame == 0 { format!("pixel ({x}, {y})") } else { format!("pixel ({x}, {y}) of image {frame}") }
                });
            }
        }
        self.allowed = (self.tolerance.pixels * self.compared as f64) as usize;
        None
    }

    fn tables(&mut self, expected: &[(String, Table)], actual: &[(String, Table)]) -> Option<String> {
        if expected.len() != actual.len() {
            return Some(format!("{} results were expected, and {} found", expected.len(), actual.len()));
        }
        for ((name, expected), (_, actual)) in expected.iter().zip(actual) {
            if types(expected) != types(actual) {
                return Some(format!("rows of ({}) were expected, and ({}) found", types(expected), types(actual)));
            }
            if expected.rows() != actual.rows() {
                return Some(format!("{} rows were expected, and {} found", expected.rows(), actual.rows()));
            }
            for row in 0..expected.rows() {
                self.unit(&expected.row(row), &actual.row(row), || format!("row {row}{name}"));
            }
        }
        None
    }

    fn calls(&mut self, expected: &Calls, actual: &Calls) -> Option<String> {
        let (wanted, given) = (types(&expected.arguments), types(&actual.arguments));
        if wanted != given {
            return Some(format!("arguments ({wanted}) were expected, and ({given}) found"));
        }
        let result = |calls: &Calls| [(String::new(), calls.results.clone())];
        self.tables(&result(expected), &result(actual))
    }
}

fn types(table: &Table) -> String {
    let names: Vec<&str> = table.columns().iter().map(|column| column.scalar.name()).collect();
    names.join(", ")
}
