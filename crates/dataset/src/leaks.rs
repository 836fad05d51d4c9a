//! Whether a test asks for something that training has shown.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::check::Keys;
use crate::example::Example;

/// An example of a test whose program or prompt is in the training part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leak {
    /// The id in the training part.
    pub train: String,
    /// The id in the test.
    pub test: String,
    /// What they share: `program` or `prompt`.
    pub what: &'static str,
}

impl fmt::Display for Leak {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { train, test, what } = self;
        write!(
            formatter,
            "`{test}` has the {what} of the training example `{train}`"
        )
    }
}

/// Every example of `test` whose program, but for layout and comments, or whose prompt, but for letter case and blanks,
/// `train` has too; in the order of `test`.
///
/// ```
/// use dataset::{Example, leaks};
///
/// let train = [Example::new("a", "one half", "0.5")];
/// let test = [Example::new("b", "half of one", "0.5 // the same")];
/// assert_eq!(leaks(&train, &test)[0].what, "program");
/// ```
#[must_use]
pub fn leaks(train: &[Example], test: &[Example]) -> Vec<Leak> {
    let (seen, asked) = (Keys::of(train), Keys::of(test));
    let first = |keys: Vec<String>| -> BTreeMap<String, usize> {
        // Of equal keys the first counts.
        let positions = keys.into_iter().enumerate().rev();
        positions.map(|(index, key)| (key, index)).collect()
    };
    let (prompts, programs) = (first(seen.prompts), first(seen.programs));
    let mut found = Vec::new();
    for (index, example) in test.iter().enumerate() {
        let shared = [
            ("program", programs.get(&asked.programs[index])),
            ("prompt", prompts.get(&asked.prompts[index])),
        ];
        for (what, position) in shared {
            found.extend(position.map(|&position| Leak {
                train: train[position].id.clone(),
                test: example.id.clone(),
                what,
            }));
        }
    }
    found
}
