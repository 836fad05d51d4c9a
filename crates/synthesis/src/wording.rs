//! Phrase templates.
//!
//! `[a|b|c]` is one of the alternatives, the first more often than each other; they may be empty and nested. `{name}` is a
//! slot, which holds values, or a template of its own. The *skeleton* of a phrase is the phrase with the slots for values left open: two phrases with
//! one skeleton differ in their values alone. A phrase that begins with `¶` is a whole request.

use std::collections::BTreeMap;

use crate::sampler::Sampler;

/// What a slot can say.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Slot {
    /// One of these texts: ways to write the same value.
    Value(Vec<String>),
    /// A template with the same slots.
    Phrase(String),
}

/// The slots of a task, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Slots(BTreeMap<&'static str, Slot>);

impl Slots {
    /// A value that is written in one way.
    pub fn text(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.insert(name, Slot::Value(vec![value.into()]));
    }

    /// A value that is written in one of several ways.
    pub fn value(&mut self, name: &'static str, ways: Vec<String>) {
        self.0.insert(name, Slot::Value(ways));
    }

    /// A part of the phrase with alternatives and slots of its own.
    pub fn phrase(&mut self, name: &'static str, template: impl Into<String>) {
        self.0.insert(name, Slot::Phrase(template.into()));
    }

    /// Whether nothing stands in a slot.
    pub(crate) fn is_empty(&self, name: &str) -> bool {
        match self.get(name) {
            Some(Slot::Phrase(template)) => template.is_empty(),
            Some(Slot::Value(ways)) => ways.is_empty(),
            None => true,
        }
    }

    /// The template in a slot.
    pub(crate) fn template(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Slot::Phrase(template)) => Some(template),
            _ => None,
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Slot> {
        self.0.get(name)
    }
}

/// A phrase and its skeleton.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Wording {
    pub(crate) text: String,
    pub(crate) skeleton: String,
    /// The byte ranges of the values in the text: what a typing error must not change.
    pub(crate) values: Vec<std::ops::Range<usize>>,
}

/// What a request in sentences of its own begins with.
const TOLD: char = '¶';

impl Wording {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.skeleton.push_str(text);
    }

    fn append(&mut self, other: &Self) {
        let start = self.text.len();
        let moved = |range: &std::ops::Range<usize>| range.start + start..range.end + start;
        self.values.extend(other.values.iter().map(moved));
        self.text += &other.text;
        self.skeleton += &other.skeleton;
    }

    /// The request in sentences of its own, if it is one.
    pub(crate) fn told(&self) -> Option<Self> {
        let text = self.text.strip_prefix(TOLD)?;
        let skeleton = self.skeleton.strip_prefix(TOLD)?;
        let moved = |range: &std::ops::Range<usize>| {
            range.start - TOLD.len_utf8()..range.end - TOLD.len_utf8()
        };
        // An empty alternative may have left a blank.
        Some(tidy(&Self {
            text: text.into(),
            skeleton: skeleton.into(),
            values: self.values.iter().map(moved).collect(),
        }))
    }
}

/// The share of choices that fall on the first alternative before all have the same chance: it is the one that people
/// reach for, and a word in nine that means the same would hardly be met.
const FIRST: f64 = 0.2;

/// Slots within slots end here; a template that holds itself would never end.
const MAX_DEPTH: usize = 8;

/// Chooses among the alternatives of `template` and fills its slots. An unknown slot or an open bracket stays as it is
/// written, so that a test finds it.
pub(crate) fn realize(template: &str, slots: &Slots, sampler: &mut Sampler) -> Wording {
    let mut wording = Wording::default();
    fill(template, slots, sampler, &mut wording, 0);
    tidy(&wording)
}

/// `phrase` where `frame` has `{np}`.
pub(crate) fn framed(frame: &str, phrase: &Wording, sampler: &mut Sampler) -> Wording {
    let none = Slots::default();
    let (before, after) = frame.split_once("{np}").unwrap_or((frame, ""));
    let mut wording = Wording::default();
    fill(before, &none, sampler, &mut wording, 0);
    wording.append(phrase);
    fill(after, &none, sampler, &mut wording, 0);
    tidy(&wording)
}

fn fill(template: &str, slots: &Slots, sampler: &mut Sampler, out: &mut Wording, depth: usize) {
    let mut rest = template;
    while let Some(at) = rest.find(['[', '{']) {
        out.push(&rest[..at]);
        let is_choice = rest.as_bytes()[at] == b'[';
        let Some(end) = closing(&rest[at..]) else {
            out.push(&rest[at..]);
            return;
        };
        let inner = &rest[at + 1..at + end];
        if is_choice {
            let mut alternatives = alternatives(inner);
            // Nothing stands in front of a whole request. A template that has nothing else keeps its sign, so that a test
            // finds it.
            let begins = out.text.trim_start().is_empty();
            if !begins && !alternatives.iter().all(|one| is_told(one)) {
                alternatives.retain(|one| !is_told(one));
            }
            let first = alternatives.first().filter(|_| sampler.chance(FIRST));
            let chosen = *first.unwrap_or_else(|| sampler.pick(&alternatives));
            fill(chosen, slots, sampler, out, depth);
        } else {
            match slots.get(inner) {
                Some(Slot::Value(ways)) if !ways.is_empty() => {
                    let start = out.text.len();
                    let way: &String = sampler.pick(ways);
                    out.text.push_str(way);
                    out.values.push(start..out.text.len());
                    out.skeleton.push_str(&format!("{{{inner}}}"));
                }
                Some(Slot::Phrase(template)) if depth < MAX_DEPTH => {
                    fill(template, slots, sampler, out, depth + 1);
                }
                _ => out.push(&format!("{{{inner}}}")),
            }
        }
        rest = &rest[at + end + 1..];
    }
    out.push(rest);
}

/// Whether `template` says a whole request.
fn is_told(template: &str) -> bool {
    template.trim_start_matches('[').starts_with(TOLD)
}

/// The offset of the bracket that closes the one at the beginning of `text`.
fn closing(text: &str) -> Option<usize> {
    let (open, close) = match text.as_bytes()[0] {
        b'[' => (b'[', b']'),
        _ => (b'{', b'}'),
    };
    let mut depth = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte == open {
            depth += 1;
        } else if byte == close {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        }
    }
    None
}

/// The parts of `inner` between the bars that are not within brackets.
fn alternatives(inner: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' => depth -= 1,
            b'|' if depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[start..]);
    parts
}

/// Removes the blanks that empty alternatives leave behind, and corrects `a` and `an`.
fn tidy(wording: &Wording) -> Wording {
    let mut tidied = Wording {
        skeleton: articles(&squeeze(&wording.skeleton).0),
        ..Wording::default()
    };
    // The text is tidied with the places of its values moved along.
    let (text, kept) = squeeze(&wording.text);
    let moved = |at: usize| kept.partition_point(|&old| old < at);
    let values: Vec<_> = wording
        .values
        .iter()
        .map(|range| moved(range.start)..moved(range.end))
        .collect();
    let (text, values) = correct_articles(&text, values);
    tidied.text = text;
    tidied.values = values;
    tidied
}

/// `text` without doubled blanks, blanks before punctuation and at the ends; and the old place of each byte.
fn squeeze(text: &str) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(text.len());
    let mut kept = Vec::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let after_blank = out.is_empty() || out.ends_with(' ');
        if character == ' ' && after_blank {
            continue;
        }
        // The point of `.5` is none that ends a sentence.
        let is_number =
            character == '.' && text[at + 1..].starts_with(|next: char| next.is_ascii_digit());
        if matches!(character, ',' | '.' | '?' | '!' | ';') && !is_number && out.ends_with(' ') {
            out.pop();
            kept.pop();
        }
        out.push(character);
        kept.extend(at..at + character.len_utf8());
    }
    while out.ends_with(' ') {
        out.pop();
        kept.pop();
    }
    (out, kept)
}

fn articles(text: &str) -> String {
    correct_articles(text, Vec::new()).0
}

/// `a` before a vowel becomes `an`, and `an` before a consonant `a`.
fn correct_articles(
    text: &str,
    mut values: Vec<std::ops::Range<usize>>,
) -> (String, Vec<std::ops::Range<usize>>) {
    let mut out = String::with_capacity(text.len() + 4);
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        if !out.is_empty() {
            out.push(' ');
        }
        let corrected = match (word, words.peek()) {
            // The letter, as in `a and b`.
            ("a", Some(&("and" | "or"))) => word,
            ("a" | "an", Some(next)) => {
                if sounds_like_vowel(next) {
                    "an"
                } else {
                    "a"
                }
            }
            _ => word,
        };
        let grown = corrected.len() as isize - word.len() as isize;
        let at = out.len();
        if grown != 0 {
            for range in &mut values {
                if range.start > at {
                    range.start = range.start.saturating_add_signed(grown);
                    range.end = range.end.saturating_add_signed(grown);
                }
            }
        }
        out.push_str(corrected);
    }
    (out, values)
}

/// By the letters alone, with the exceptions that the phrases here have.
fn sounds_like_vowel(word: &str) -> bool {
    const CONSONANTS: [&str; 6] = ["one", "uni", "use", "uti", "uv", "u32"];
    const VOWELS: [&str; 12] = [
        "hour", "honest", "8", "11", "18", "rgb", "fbm", "sdf", "xor", "xyz", "hsv", "hsl",
    ];
    let word = word.trim_start_matches(['{', '"']).to_lowercase();
    let begins = |starts: &[&str]| starts.iter().any(|start| word.starts_with(start));
    begins(&VOWELS) || word.starts_with(['a', 'e', 'i', 'o', 'u']) && !begins(&CONSONANTS)
}

#[cfg(test)]
mod tests {
    use super::{Slots, framed, realize};
    use crate::sampler::Sampler;

    fn slots() -> Slots {
        let mut slots = Slots::default();
        slots.text("color", "orange");
        slots.value("count", vec!["three".into(), "3".into()]);
        slots.phrase("thing", "a {color} [disc|circle]");
        slots
    }

    #[test]
    fn slots_alternatives_and_articles_make_a_phrase_with_its_skeleton() {
        let mut seen = std::collections::BTreeSet::new();
        for number in 0..200 {
            let mut sampler = Sampler::new(0, number);
            let wording = realize("[draw|paint] {thing}[, please|]", &slots(), &mut sampler);
            assert_eq!(&wording.text[wording.values[0].clone()], "orange");
            assert!(wording.skeleton.contains(" {color} "), "{wording:?}");
            seen.insert(wording.text);
        }
        assert_eq!(seen.len(), 8, "{seen:?}");
        assert!(seen.contains("draw an orange disc, please"), "{seen:?}");
    }

    #[test]
    fn blanks_of_empty_alternatives_are_gone_and_values_keep_their_places() {
        let mut sampler = Sampler::new(0, 0);
        let wording = realize(
            "[|]  a [|] {count}  dots [|], a {color} one",
            &slots(),
            &mut sampler,
        );
        let values: Vec<&str> = wording
            .values
            .iter()
            .map(|range| &wording.text[range.clone()])
            .collect();
        assert!(values[0] == "three" || values[0] == "3", "{wording:?}");
        assert_eq!(values[1], "orange");
        assert!(wording.text.ends_with("dots, an orange one"), "{wording:?}");
    }

    #[test]
    fn the_first_alternative_comes_oftener_than_the_others() {
        let mut counts = std::collections::BTreeMap::new();
        for number in 0..4_000 {
            let text = realize("[a|b|c|d]", &slots(), &mut Sampler::new(3, number)).text;
            *counts.entry(text).or_insert(0) += 1;
        }
        // Two in five, and one in five for each of the others.
        assert!((1_450..1_750).contains(&counts["a"]), "{counts:?}");
        for other in ["b", "c", "d"] {
            assert!((680..920).contains(&counts[other]), "{counts:?}");
        }
    }

    #[test]
    fn a_whole_request_is_known_by_its_sign_and_other_phrases_get_a_frame() {
        let mut sampler = Sampler::new(0, 0);
        let told = realize("¶Make it {color}", &slots(), &mut sampler);
        let told = told.told().expect("it has the sign");
        assert_eq!(told.text, "Make it orange");
        assert_eq!(&told.text[told.values[0].clone()], "orange");

        let phrase = realize("a {color} disc", &slots(), &mut sampler);
        assert_eq!(phrase.told(), None);
        let within = realize(
            "now [make|¶it] [[¶it|¶this]|{color}]",
            &slots(),
            &mut sampler,
        );
        assert_eq!(within.text, "now make orange");

        let framed = framed("[draw|draw] {np}, please", &phrase, &mut sampler);
        assert_eq!(framed.text, "draw an orange disc, please");
        assert_eq!(framed.skeleton, "draw a {color} disc, please");
        assert_eq!(&framed.text[framed.values[0].clone()], "orange");
    }

    #[test]
    fn what_is_unknown_or_open_stays_visible() {
        let mut sampler = Sampler::new(0, 0);
        assert_eq!(
            realize("a {missing} slot", &slots(), &mut sampler).text,
            "a {missing} slot"
        );
        assert_eq!(
            realize("an open [bracket", &slots(), &mut sampler).text,
            "an open [bracket"
        );
    }
}
