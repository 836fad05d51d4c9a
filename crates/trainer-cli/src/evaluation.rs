//! How often a model is right, and how sure that is.

use std::collections::BTreeMap;

use dataset::Example;
use report::{Evaluation, NamedRate};
use serde::Serialize;
use wgsl_tokenizer::canonicalize;
use wgsl_validator::{Options, Target, kind_of, validate_as};

pub use report::Rate;

use crate::execution::Comparer;

/// What one answer is worth.
#[allow(clippy::struct_excessive_bools)] // Each is a verdict of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Marks {
    /// Accepted by naga, the compiler of wgpu.
    pub naga: bool,
    /// Accepted by the WGSL specification, as browsers follow it.
    pub browser: bool,
    /// The text of the reference.
    pub exact: bool,
    /// The reference but for layout and comments.
    pub equivalent: bool,
    /// Runs and computes what the reference computes; none where it was not run.
    pub functional: Option<bool>,
    /// An image of one colour, where the reference has several.
    pub constant: bool,
    /// A black image, where the reference is not.
    pub black: bool,
    /// The constraint changed what the model wrote, which would not have been valid.
    pub changed: bool,
}

impl Marks {
    /// Judges the text of `answer`; whether it computes the right thing is found out by running it.
    #[must_use]
    pub fn of_text(reference: &str, answer: &str) -> Self {
        let accepts = |target| {
            let options = Options {
                target,
                ..Options::default()
            };
            validate_as(kind_of(answer), answer, &options).is_valid()
        };
        Self {
            naga: accepts(Target::Wgpu),
            browser: accepts(Target::Browser),
            exact: answer == reference,
            equivalent: canonicalize(answer) == canonicalize(reference),
            ..Self::default()
        }
    }

    /// Judges `answer`, and runs it where there is a comparer and need be.
    #[must_use]
    pub fn of(reference: &str, answer: &str, compare: Option<&mut Comparer>) -> Self {
        let mut marks = Self::of_text(reference, answer);
        if let Some(compare) = compare {
            if marks.equivalent {
                marks.functional = Some(true);
            } else if marks.naga {
                let outcome = compare(reference, answer);
                marks.functional = outcome.equal;
                marks.constant = outcome.constant;
                marks.black = outcome.black;
            } else {
                marks.functional = Some(false);
            }
        }
        marks
    }

    /// Whether both compilers accept it.
    #[must_use]
    pub fn is_valid(self) -> bool {
        self.naga && self.browser
    }

    /// Right is what computes the right thing, or, where nothing is run, what is the reference but for layout.
    #[must_use]
    pub fn is_right(self) -> bool {
        self.is_valid() && self.functional.unwrap_or(self.equivalent)
    }

    /// The marks that tell people most, by name; which compiler refuses only where one does.
    fn checks(self) -> BTreeMap<String, bool> {
        let mut checks = vec![("valid", self.is_valid()), ("equivalent", self.equivalent)];
        checks.extend(self.functional.map(|functional| ("functional", functional)));
        if !self.is_valid() {
            checks.extend([("naga", self.naga), ("browser", self.browser)]);
        }
        let named = checks.into_iter().map(|(name, holds)| (name.into(), holds));
        named.collect()
    }
}

/// The rates of a group of greedy answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rates {
    /// Accepted by both compilers.
    pub valid: Rate,
    /// Accepted by naga.
    pub naga: Rate,
    /// Accepted by the specification.
    pub browser: Rate,
    /// The text of the reference.
    pub exact: Rate,
    /// The reference but for layout and comments.
    pub equivalent: Rate,
    /// Computes what the reference computes, of those that could be compared; none when shaders cannot be run.
    pub functional: Option<Rate>,
    /// Of one colour where the reference has several.
    pub constant: Rate,
    /// Black where the reference is not.
    pub black: Rate,
    /// Changed by the constraint.
    pub changed: Rate,
}

impl Rates {
    /// The rates of these answers.
    #[must_use]
    pub fn of(marks: &[Marks]) -> Self {
        let rate = |is_counted: fn(&Marks) -> bool| {
            Rate::new(
                marks.iter().filter(|marks| is_counted(marks)).count(),
                marks.len(),
            )
        };
        let run: Vec<bool> = marks.iter().filter_map(|marks| marks.functional).collect();
        let right = run.iter().filter(|&&right| right).count();
        Self {
            valid: rate(|marks| marks.is_valid()),
            naga: rate(|marks| marks.naga),
            browser: rate(|marks| marks.browser),
            exact: rate(|marks| marks.exact),
            equivalent: rate(|marks| marks.equivalent),
            functional: (!run.is_empty()).then(|| Rate::new(right, run.len())),
            constant: rate(|marks| marks.constant),
            black: rate(|marks| marks.black),
            changed: rate(|marks| marks.changed),
        }
    }
}

impl Rates {
    /// The rates by name, the most telling first.
    fn named(&self) -> Vec<NamedRate> {
        let rates = [
            ("functional", self.functional),
            ("equivalent", Some(self.equivalent)),
            ("exact", Some(self.exact)),
            ("valid", Some(self.valid)),
            ("constant", self.functional.map(|_| self.constant)),
            ("black", self.functional.map(|_| self.black)),
        ];
        let named = |(name, rate): (&str, Option<Rate>)| {
            rate.map(|rate| NamedRate {
                name: name.into(),
                rate,
            })
        };
        rates.into_iter().filter_map(named).collect()
    }
}

/// What a report tells of greedy answers to the prompts of `data`.
#[must_use]
pub fn evaluation(data: String, answers: &[(&Example, String, Marks)]) -> Evaluation {
    let marks: Vec<(&Example, Marks)> = answers
        .iter()
        .map(|(example, _, marks)| (*example, *marks))
        .collect();
    let all: Vec<Marks> = marks.iter().map(|(_, marks)| *marks).collect();
    let by_category = by(&marks, |example| example.category.as_deref());
    Evaluation {
        data,
        rates: Rates::of(&all).named(),
        by_category: by_category
            .into_iter()
            .map(|(name, rates)| (name.to_owned(), rates.named()))
            .collect(),
        answers: answers
            .iter()
            .map(|(example, text, marks)| report::Answer {
                id: example.id.clone(),
                category: example.category.clone(),
                natural_language: example.natural_language.clone(),
                wgsl_code: example.wgsl_code.clone(),
                answer: text.clone(),
                right: marks.is_right(),
                checks: marks.checks(),
            })
            .collect(),
    }
}

/// The rates by a name of each example, such as its category. Those without are not counted.
#[must_use]
pub fn by<'a>(
    answers: &'a [(&'a Example, Marks)],
    name: impl Fn(&'a Example) -> Option<&'a str>,
) -> BTreeMap<&'a str, Rates> {
    let mut groups: BTreeMap<&str, Vec<Marks>> = BTreeMap::new();
    for (example, marks) in answers {
        if let Some(name) = name(example) {
            groups.entry(name).or_default().push(*marks);
        }
    }
    groups
        .into_iter()
        .map(|(name, marks)| (name, Rates::of(&marks)))
        .collect()
}

/// The probability that of `k` candidates, drawn from `n` of which `right` are right, one at least is: the unbiased
/// estimator of Chen et al. (2021, "Evaluating Large Language Models Trained on Code", equation 1).
///
/// ```
/// assert!((trainer_cli::evaluation::pass_at(1, 10, 3) - 0.3).abs() < 1e-12);
/// assert_eq!(trainer_cli::evaluation::pass_at(8, 10, 3), 1.0);
/// ```
#[must_use]
pub fn pass_at(k: usize, n: usize, right: usize) -> f64 {
    if n < right + k {
        return 1.0;
    }
    let all_wrong: f64 = (n - right + 1..=n)
        .map(|i| 1.0 - k as f64 / i as f64)
        .product();
    1.0 - all_wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    const CIRCLE: &str = "fn area(r: f32) -> f32 {\n    return 3.14 * r * r;\n}\n";

    #[test]
    fn a_text_is_exact_equivalent_valid_or_none_of_it() {
        let exact = Marks::of_text(CIRCLE, CIRCLE);
        assert!(exact.is_valid() && exact.exact && exact.equivalent);
        let other_layout = CIRCLE.replace('\n', " ");
        let equivalent = Marks::of_text(CIRCLE, &other_layout);
        assert!(equivalent.is_valid() && !equivalent.exact && equivalent.equivalent);
        let valid = Marks::of_text(CIRCLE, "fn one() -> f32 { return 1.0; }");
        assert!(valid.is_valid() && !valid.equivalent);
        let invalid = Marks::of_text(CIRCLE, "fn one() -> f32 { return x; }");
        assert!(!invalid.naga && !invalid.browser && !invalid.is_valid());
    }

    /// The interval holds every share that 1.96 standard deviations do not tell from the observed one; that is its
    /// definition, solved here by bisection.
    #[test]
    fn the_interval_is_where_the_normal_test_does_not_reject() {
        for (count, of) in [(0, 7), (1, 10), (5, 10), (50, 60), (300, 300)] {
            let Rate {
                rate, low, high, ..
            } = Rate::new(count, of);
            let rejects = |share: f64| {
                let deviation = (share * (1.0 - share) / of as f64).sqrt();
                (rate - share).abs() > 1.959_963_984_540_054 * deviation
            };
            let bisect = |mut outside: f64, mut inside: f64| {
                for _ in 0..60 {
                    let middle = f64::midpoint(outside, inside);
                    if rejects(middle) {
                        outside = middle;
                    } else {
                        inside = middle;
                    }
                }
                inside
            };
            assert!((low - bisect(0.0, rate)).abs() < 1e-9, "{count} of {of}");
            assert!((high - bisect(1.0, rate)).abs() < 1e-9, "{count} of {of}");
        }
    }

    #[test]
    fn pass_at_k_is_the_share_of_draws_with_a_right_one() {
        for (n, right, k) in [(5, 2, 2), (6, 1, 3), (6, 0, 2), (4, 4, 1), (7, 3, 5)] {
            let draws = (0_u32..1 << n).filter(|draw| draw.count_ones() == k);
            let (all, hit) = draws.fold((0, 0), |(all, hit), draw| {
                (all + 1, hit + u32::from(draw & ((1 << right) - 1) != 0))
            });
            let expected = f64::from(hit) / f64::from(all);
            assert!((pass_at(k as usize, n, right) - expected).abs() < 1e-12);
        }
    }
}
