//! The examples of a task, divided into what trains, what validates and what tests.

use std::path::Path;

use dataset::{Example, Ratios, hold_out};
use synthesis::{Synthesis, SynthesisError, synthesize};

use crate::config::TaskConfig;
use crate::config::task::SynthesisSection;
use crate::examples;
use crate::failure::Failure;

/// More of them would only make each evaluation slower.
const VALIDATION_OF_COMPOSED: usize = 256;

/// The examples of each part.
#[derive(Debug, Default)]
pub struct Parts {
    /// What the model learns from; where hard examples are mined, from some of it.
    pub train: Vec<Example>,
    /// What the best checkpoint is chosen by.
    pub validation: Vec<Example>,
    /// What nothing is chosen by, by name: `test`, or `composition` and `paraphrase` for composed examples.
    pub tests: Vec<(&'static str, Vec<Example>)>,
}

impl Parts {
    /// Reads and composes the examples that `task` asks for, and divides them. A part that has a file of its own comes
    /// from there; the rest of the training file then trains. Without composed examples and without a file, the embedded
    /// ones are taken.
    ///
    /// # Errors
    ///
    /// [`Failure::Input`] when the data are wrong, [`Failure::Usage`] when they cannot be composed, [`Failure::Machine`]
    /// when they cannot be read.
    pub fn load(task: &TaskConfig) -> Result<Self, Failure> {
        let from = |path: &Option<String>| -> Result<Option<Vec<Example>>, Failure> {
            path.as_ref()
                .map(|path| Ok(examples::load(Some(Path::new(path)))?.examples))
                .transpose()
        };
        let validation = from(&task.dataset.val_path)?;
        let test = from(&task.dataset.test_path)?;
        let read = match from(&task.dataset.train_path)? {
            None if task.synthesis.count.is_none() => Some(examples::load(None)?.examples),
            read => read,
        };
        let mut parts = match task.synthesis.count {
            Some(count) => Self::held_out(&compose(&task.synthesis, count)?),
            None => Self::default(),
        };
        if let Some(read) = read {
            parts.add_at_random(&read, task, [validation.is_some(), test.is_some()])?;
        }
        if let Some(validation) = validation {
            parts.validation = validation;
        }
        if let Some(test) = test {
            parts.tests = vec![("test", test)];
        }
        Ok(parts)
    }

    /// The part called `name`.
    ///
    /// # Errors
    ///
    /// [`Failure::Usage`] when there is none.
    pub fn get(&self, name: &str) -> Result<&[Example], Failure> {
        let rest = [("train", &self.train), ("validation", &self.validation)];
        let tests = self.tests.iter().map(|(name, examples)| (*name, examples));
        let all: Vec<(&str, &Vec<Example>)> = tests.chain(rest).collect();
        if let Some((_, examples)) = all.iter().find(|(part, _)| *part == name) {
            return Ok(examples);
        }
        let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        Err(Failure::usage(format!(
            "there is no part `{name}`; the data of this model have {}",
            names.join(", ")
        )))
    }

    fn held_out(all: &[Example]) -> Self {
        let held_out = hold_out(all, synthesis::is_asked_for_by_everybody);
        let validation = &held_out.validation;
        let validation = &validation[..validation.len().min(VALIDATION_OF_COMPOSED)];
        Self {
            train: take(all, &held_out.train),
            validation: take(all, validation),
            tests: vec![
                ("composition", take(all, &held_out.composition)),
                ("paraphrase", take(all, &held_out.paraphrase)),
            ],
        }
    }

    fn add_at_random(
        &mut self,
        all: &[Example],
        task: &TaskConfig,
        [own_validation, own_test]: [bool; 2],
    ) -> Result<(), Failure> {
        let ratios = Ratios::new(task.dataset.train_ratio, task.dataset.val_ratio)
            .map_err(Failure::usage)?;
        let splits = dataset::split(all, ratios, task.training.seed);
        let mut train = splits.train;
        if own_validation {
            train.extend(&splits.validation);
        }
        if own_test {
            train.extend(&splits.test);
        }
        train.sort_unstable();
        if train.is_empty() {
            return Err(Failure::input(format!(
                "none of the {} examples fell into the training part; add examples or raise \
                 `dataset.train_ratio`",
                all.len()
            )));
        }
        self.train.extend(take(all, &train));
        self.validation.extend(take(all, &splits.validation));
        self.tests.push(("test", take(all, &splits.test)));
        Ok(())
    }
}

fn take(all: &[Example], positions: &[usize]) -> Vec<Example> {
    positions.iter().map(|&at| all[at].clone()).collect()
}

/// Composes `count` examples as `section` says.
///
/// # Errors
///
/// [`Failure::Usage`] when there is no such family, or the families have fewer prompts.
pub fn compose(section: &SynthesisSection, count: usize) -> Result<Vec<Example>, Failure> {
    let names = section.only.split(',').map(str::trim);
    let pairs = synthesize(&Synthesis {
        count,
        seed: section.seed,
        typing_errors: section.typing_errors,
        many_modifiers: section.many_modifiers,
        only: names
            .filter(|name| !name.is_empty())
            .map(Into::into)
            .collect(),
    });
    let pairs = pairs.map_err(|error: SynthesisError| Failure::usage(error))?;
    Ok(pairs
        .into_iter()
        .map(|pair| Example {
            category: Some(pair.category.into()),
            composition: Some(pair.composition),
            phrasing: Some(pair.skeleton),
            ..Example::new(pair.id, pair.prompt, pair.code)
        })
        .collect())
}
