//! Pairs by the thousand.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use crate::families;
use crate::popularity::popularity;
use crate::sampler::Sampler;
use crate::task::{Family, Task, phrase};

/// What to make.
#[derive(Debug, Clone, PartialEq)]
pub struct Synthesis {
    /// The number of pairs.
    pub count: usize,
    /// The source of all choices.
    pub seed: u64,
    /// The share of prompts with a typing error, from 0 to 1.
    pub typing_errors: f64,
    /// Whether a family is combined with more than people ask for in one sentence.
    pub many_modifiers: bool,
    /// The families or categories to draw from; all of them when it is empty.
    pub only: Vec<String>,
}

/// A prompt, the program that answers it, and where both come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Names the pair; the number in it draws the same pair again.
    pub id: String,
    /// The number of the choices; see [`Sampler::new`].
    pub number: u64,
    /// What the user types.
    pub prompt: String,
    /// The program.
    pub code: String,
    /// The family.
    pub family: &'static str,
    /// The category of the family.
    pub category: &'static str,
    /// The family and what it is combined with: `circle + pulsing`.
    pub composition: String,
    /// The wording with its values left open.
    pub skeleton: String,
}

/// What cannot be made.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum SynthesisError {
    /// A name that no family and no category has.
    #[error("there is no family or category `{name}`; the categories are {categories}")]
    UnknownFamily {
        /// The name.
        name: String,
        /// Those there are.
        categories: String,
    },
    /// The families do not have so many different prompts.
    #[error(
        "found only {found} different prompts in the chosen families, expected {wanted}; ask for fewer pairs or choose more families"
    )]
    TooFew {
        /// The prompts found.
        found: usize,
        /// The pairs asked for.
        wanted: usize,
    },
    /// The share of typing errors is no share.
    #[error("invalid typing_errors: found {found}, expected a number from 0 to 1")]
    TypingErrors {
        /// The value.
        found: String,
    },
}

/// Things to draw from, with the sum of the weights up to each and with it.
struct Weighted<T> {
    things: Vec<T>,
    until: Vec<f64>,
}

impl<T> Weighted<T> {
    fn of(things: Vec<T>, weight: impl Fn(&T) -> f64) -> Self {
        let mut sum = 0.0;
        let until = things.iter().map(|thing| {
            sum += weight(thing);
            sum
        });
        let until = until.collect();
        Self { things, until }
    }

    fn total(&self) -> f64 {
        self.until.last().copied().unwrap_or_default()
    }

    fn draw(&self, sampler: &mut Sampler) -> &T {
        let place = sampler.uniform() * self.total();
        let at = self.until.partition_point(|&until| until <= place);
        &self.things[at.min(self.things.len() - 1)]
    }
}

/// The families of each category.
type Categories = Weighted<Weighted<Family>>;

fn by_category(families: Vec<Family>) -> Categories {
    let mut by_name: BTreeMap<&str, Vec<Family>> = BTreeMap::new();
    for family in families {
        by_name.entry(family.category).or_default().push(family);
    }
    let categories = by_name.into_values();
    let categories = categories.map(|members| Weighted::of(members, |f| popularity(f.name)));
    Weighted::of(categories.collect(), |members| members.total().sqrt())
}

/// The most modifiers of a task, unless its family always has more.
const LIMIT: usize = 3;
/// At most so many modifiers has a task, each of these as often as the others. Nobody asks for more in one sentence, and
/// most people ask for a thing as it is: left to themselves, the shapes would show one in six tasks without a modifier.
const MOST_MODIFIERS: [usize; 8] = [0, 0, 0, 1, 1, 2, 2, LIMIT];
/// A family that always has modifiers is drawn so often before it may have more of them.
const TRIES: usize = 12;
/// Where many are asked for, a task has as many as one of these, if its family can. In how many combinations a word is met
/// decides whether it is understood in new ones (Lake and Baroni 2018, experiment 3), and otherwise two thirds of the
/// examples have no modifier.
const MANY_MODIFIERS: [usize; 10] = [0, 0, 1, 1, 2, 2, 2, LIMIT, LIMIT, LIMIT];
/// A family is drawn so often for the number of modifiers asked for; then the task that comes nearest is taken.
const TRIES_OF_MANY: usize = 6;

/// A task of `family` with few modifiers, or with `many`.
fn task_of(family: &Family, many: bool, sampler: &mut Sampler) -> Task {
    let most = *sampler.pick(&MOST_MODIFIERS);
    let task = many.then(|| task_with_many(family, sampler)).flatten();
    task.unwrap_or_else(|| task_with_at_most(most, family, sampler))
}

/// Nothing where the family always has more modifiers than are ever asked for.
fn task_with_many(family: &Family, sampler: &mut Sampler) -> Option<Task> {
    let wanted = *sampler.pick(&MANY_MODIFIERS);
    let distance = |task: &Task| task.modifiers.len().abs_diff(wanted);
    let mut nearest: Option<Task> = None;
    for _ in 0..TRIES_OF_MANY {
        let task = family.sample(sampler);
        if task.modifiers.len() > LIMIT {
            continue;
        }
        if distance(&task) == 0 {
            return Some(task);
        }
        if nearest
            .as_ref()
            .is_none_or(|best| distance(&task) < distance(best))
        {
            nearest = Some(task);
        }
    }
    nearest
}

fn task_with_at_most(mut most: usize, family: &Family, sampler: &mut Sampler) -> Task {
    loop {
        for _ in 0..TRIES {
            let task = family.sample(sampler);
            if task.modifiers.len() <= most {
                return task;
            }
        }
        most += 1;
    }
}

/// Draws the pair with `number`; the same family each time.
fn draw(categories: &Categories, synthesis: &Synthesis, number: u64) -> Pair {
    let mut sampler = Sampler::new(synthesis.seed, number);
    let family = categories.draw(&mut sampler).draw(&mut sampler);
    let task = task_of(family, synthesis.many_modifiers, &mut sampler);
    let prompt = phrase(&task, synthesis.typing_errors, &mut sampler);
    let parts: Vec<&str> = std::iter::once(family.name)
        .chain(task.modifiers.iter().copied())
        .collect();
    Pair {
        id: format!("{}-{number:06}", family.name),
        number,
        prompt: prompt.text,
        code: task.code,
        family: family.name,
        category: family.category,
        composition: parts.join(" + "),
        skeleton: prompt.skeleton,
    }
}

/// Makes pairs with different prompts; letter case, blanks and punctuation make no difference. A family comes as often as
/// people ask for it beside the others of its category, and a category as often as the square root of their sum says:
/// between a category of hundreds of small families and one of a dozen with many combinations, neither crowds out the
/// other. The same arguments give the same pairs.
///
/// # Errors
///
/// When a name in `only` is unknown, the families have not enough different prompts, or `typing_errors` is no share.
///
/// ```
/// use synthesis::{Synthesis, synthesize};
///
/// let pairs = synthesize(&Synthesis { count: 10, seed: 1, typing_errors: 0.05, many_modifiers: false, only: vec!["shapes".into()] })?;
/// assert_eq!(pairs.len(), 10);
/// # Ok::<(), synthesis::SynthesisError>(())
/// ```
pub fn synthesize(synthesis: &Synthesis) -> Result<Vec<Pair>, SynthesisError> {
    if !(0.0..=1.0).contains(&synthesis.typing_errors) {
        let found = synthesis.typing_errors.to_string();
        return Err(SynthesisError::TypingErrors { found });
    }
    let categories = by_category(chosen(&synthesis.only)?);
    let mut prompts = BTreeSet::new();
    let mut pairs = Vec::with_capacity(synthesis.count);
    // Rare prompts of small families are drawn again and again; this many tries find nearly all there are.
    let tries = 50 * synthesis.count as u64 + 10_000;
    for number in 0..tries {
        if pairs.len() == synthesis.count {
            break;
        }
        let pair = draw(&categories, synthesis, number);
        if prompts.insert(key(&pair.prompt)) {
            pairs.push(pair);
        }
    }
    if pairs.len() < synthesis.count {
        return Err(SynthesisError::TooFew {
            found: pairs.len(),
            wanted: synthesis.count,
        });
    }
    Ok(pairs)
}

fn chosen(only: &[String]) -> Result<Vec<Family>, SynthesisError> {
    let all = families();
    let named = |family: &Family, name: &str| family.name == name || family.category == name;
    for name in only {
        if !all.iter().any(|family| named(family, name)) {
            let categories: BTreeSet<&str> = all.iter().map(|family| family.category).collect();
            return Err(SynthesisError::UnknownFamily {
                name: name.clone(),
                categories: categories.into_iter().collect::<Vec<_>>().join(", "),
            });
        }
    }
    let is_chosen =
        |family: &Family| only.is_empty() || only.iter().any(|name| named(family, name));
    Ok(all.into_iter().filter(is_chosen).collect())
}

/// Punctuation that makes a difference: `3 + 4` is not `3 * 4`.
const SIGNS: &str = "#.-+*/<>=^%";

/// What makes two prompts the same.
fn key(prompt: &str) -> String {
    let letters = prompt.chars().flat_map(char::to_lowercase);
    let plain: String = letters
        .map(|c| {
            if c.is_ascii_punctuation() && !SIGNS.contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let words: Vec<&str> = plain
        .split_whitespace()
        .map(|word| word.trim_end_matches('.'))
        .collect();
    words.join(" ")
}
