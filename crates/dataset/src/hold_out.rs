//! Dividing composed examples so that the tests ask for what training never showed.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::check::Keys;
use crate::example::Example;
use crate::split::{fnv1a, uniform};

/// The positions of the examples of each part, ascending. An example is in one part at most.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HeldOut {
    /// What the model learns from.
    pub train: Vec<usize>,
    /// Programs that training lacks, in wordings that are not held out: what the best checkpoint is chosen by.
    pub validation: Vec<usize>,
    /// Families combined with what they are never combined with in training.
    pub composition: Vec<usize>,
    /// Programs that training lacks, asked for in wordings that it lacks.
    pub paraphrase: Vec<usize>,
}

/// What is drawn depends on this and on the names of what is drawn, never on the other examples, so that a model can be
/// trained on several sets, one after the other. What is not drawn but counted, such as how rare a wording is, can differ.
const SEED: u64 = 1;
/// The share of the pairs of a family and a modifier that training lacks.
const PAIRS: f64 = 0.1;
/// The share of the programs that training lacks.
const PROGRAMS: f64 = 0.1;
/// The share of the wordings that training lacks.
const PHRASINGS: f64 = 0.15;
/// A wording with more examples than this is how people ask, and always trains: without `a {color} circle on a {back}
/// background` a model answers the plainest prompts with whatever else is asked for in nearly these words.
const EXAMPLES_OF_A_RARE_PHRASING: usize = 4;
/// A modifier must be met in so many families besides, to be known when it is asked for with another.
const OTHER_FAMILIES: usize = 2;
/// A family with fewer programs than this would not be learned with some of them held out.
const PROGRAMS_OF_A_FAMILY: usize = 20;

/// Divides examples that have a composition and a phrasing; those without train.
///
/// - *composition*: a share of the pairs of family and modifier is drawn, such that the family is also seen without the
///   modifier and the modifier with other families. No example with such a pair trains.
/// - *paraphrase*: a share of the rare wordings and of the programs is drawn. An example of both is a test; one of such
///   a program in another wording validates; one of such a wording with a known program is left out.
///
/// A program of a test part that training has under another prompt leaves the test. Which pairs, programs and wordings
/// are drawn depends on themselves alone, not on the other examples or their order.
///
/// Families that `keeps_all_pairs` have no pair among those drawn: what everybody asks for has to be known whole.
///
/// # Examples
///
/// ```
/// use dataset::{Example, hold_out};
///
/// let examples: Vec<Example> = (0..10).map(|n| Example::new(format!("{n}"), format!("{n}"), format!("{n}"))).collect();
/// assert_eq!(hold_out(&examples, |_| false).train.len(), 10);
/// ```
#[must_use]
pub fn hold_out(examples: &[Example], keeps_all_pairs: impl Fn(&str) -> bool) -> HeldOut {
    let programs = Keys::of(examples).programs;
    let mut pairs = held_out_pairs(examples);
    pairs.retain(|(family, _)| !keeps_all_pairs(family));
    let large = large_families(examples, &programs);
    let rare = rare_phrasings(examples);
    let drawn = |what: &str, name: &str, share: f64| {
        uniform(SEED, fnv1a(what.as_bytes()) ^ fnv1a(name.as_bytes())) < share
    };
    let mut held_out = HeldOut::default();
    for (index, (example, program)) in examples.iter().zip(&programs).enumerate() {
        let family = example.parts().next().unwrap_or_default();
        let is_pair = example
            .parts()
            .skip(1)
            .any(|modifier| pairs.contains(&(family, modifier)));
        let new_program = large.contains(family) && drawn("program", program, PROGRAMS);
        let new_phrasing = example.phrasing.as_ref().is_some_and(|phrasing| {
            rare.contains(phrasing.as_str()) && drawn("phrasing", phrasing, PHRASINGS)
        });
        match (is_pair, new_program, new_phrasing) {
            (true, ..) => held_out.composition.push(index),
            (_, true, true) => held_out.paraphrase.push(index),
            (_, true, false) => held_out.validation.push(index),
            (_, false, true) => {}
            (_, false, false) => held_out.train.push(index),
        }
    }
    let known: BTreeSet<&str> = held_out
        .train
        .iter()
        .map(|&index| programs[index].as_str())
        .collect();
    for part in [
        &mut held_out.composition,
        &mut held_out.paraphrase,
        &mut held_out.validation,
    ] {
        part.retain(|&index| !known.contains(programs[index].as_str()));
    }
    held_out
}

/// The wordings of few examples.
fn rare_phrasings(examples: &[Example]) -> BTreeSet<&str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for phrasing in examples
        .iter()
        .filter_map(|example| example.phrasing.as_ref())
    {
        *counts.entry(phrasing).or_default() += 1;
    }
    counts
        .into_iter()
        .filter(|&(_, count)| count <= EXAMPLES_OF_A_RARE_PHRASING)
        .map(|(phrasing, _)| phrasing)
        .collect()
}

/// Families with enough different programs to miss some.
fn large_families<'a>(examples: &'a [Example], programs: &[String]) -> BTreeSet<&'a str> {
    let mut different: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (example, program) in examples.iter().zip(programs) {
        if let Some(family) = example.parts().next() {
            different.entry(family).or_default().insert(program);
        }
    }
    different
        .into_iter()
        .filter(|(_, programs)| programs.len() >= PROGRAMS_OF_A_FAMILY)
        .map(|(family, _)| family)
        .collect()
}

/// Pairs of a family and a modifier that training shall lack.
fn held_out_pairs(examples: &[Example]) -> BTreeSet<(&str, &str)> {
    let mut families_of: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for example in examples {
        let mut parts = example.parts();
        let Some(family) = parts.next() else { continue };
        for modifier in parts {
            families_of.entry(modifier).or_default().insert(family);
        }
    }
    // A family that is always combined with something must keep something.
    let mut plain: BTreeSet<&str> = BTreeSet::new();
    for example in examples {
        let mut parts = example.parts();
        if let (Some(family), None) = (parts.next(), parts.next()) {
            plain.insert(family);
        }
    }
    let mut pairs: Vec<(u64, &str, &str)> = families_of
        .iter()
        .flat_map(|(modifier, families)| families.iter().map(move |family| (*family, *modifier)))
        .filter_map(|(family, modifier)| {
            let name = fnv1a(format!("{family} + {modifier}").as_bytes());
            let drawn = uniform(SEED, name);
            // The numbers are not negative, so that their bits have their order.
            (drawn < PAIRS).then_some((drawn.to_bits(), family, modifier))
        })
        .collect();
    pairs.sort_unstable();
    let mut held_out = BTreeSet::new();
    for (_, family, modifier) in pairs {
        let Some(families) = families_of.get_mut(modifier) else {
            continue;
        };
        if plain.contains(family) && families.len() > OTHER_FAMILIES {
            families.remove(family);
            held_out.insert((family, modifier));
        }
    }
    held_out
}
