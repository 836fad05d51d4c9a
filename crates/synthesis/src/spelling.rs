//! How a person happens to type: letter case, punctuation, British or American spelling, and errors.

use crate::sampler::Sampler;
use crate::wording::Wording;

/// A finished prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// What the user types.
    pub text: String,
    /// The phrase with its values left open, before spelling and errors: prompts with one skeleton are worded alike.
    pub skeleton: String,
}

/// American words and their British forms.
const BRITISH: [(&str, &str); 14] = [
    ("color", "colour"),
    ("colors", "colours"),
    ("colored", "coloured"),
    ("colorful", "colourful"),
    ("gray", "grey"),
    ("grayscale", "greyscale"),
    ("center", "centre"),
    ("centered", "centred"),
    ("normalize", "normalise"),
    ("normalized", "normalised"),
    ("posterize", "posterise"),
    ("pixelize", "pixelise"),
    ("visualize", "visualise"),
    ("meter", "metre"),
];

/// Spells `wording` as one person would, with typing errors in the share `typing_errors` of prompts.
pub(crate) fn spell(wording: Wording, typing_errors: f64, sampler: &mut Sampler) -> Prompt {
    let Wording {
        text,
        skeleton,
        values,
    } = wording;
    let british = sampler.chance(0.4);
    let with_error = sampler.chance(typing_errors);
    // Errors are made first, while the places of the values are known.
    let text = if with_error {
        misspell(&text, &values, sampler)
    } else {
        text
    };
    let text = if british { to_british(&text) } else { text };
    let text = punctuate(capitalize(text, sampler), sampler);
    Prompt { text, skeleton }
}

fn to_british(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut word = String::new();
    for character in text.chars().chain(['\0']) {
        if character.is_ascii_alphabetic() {
            word.push(character);
            continue;
        }
        let british = BRITISH.iter().find(|(american, _)| *american == word);
        out.push_str(british.map_or(&word, |(_, british)| british));
        word.clear();
        if character != '\0' {
            out.push(character);
        }
    }
    out
}

fn capitalize(text: String, sampler: &mut Sampler) -> String {
    let style = sampler.below(20);
    let first_upper = |text: &str| {
        let mut characters = text.chars();
        let first = characters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(characters).collect()
    };
    match style {
        0..=8 => text,
        9 => text.to_lowercase(),
        10 if text.len() < 40 => text.to_uppercase(),
        _ => first_upper(&text),
    }
}

fn punctuate(mut text: String, sampler: &mut Sampler) -> String {
    if text.ends_with(['.', '?', '!']) {
        // Many leave the question mark out.
        if text.ends_with('?') && sampler.chance(0.2) {
            text.pop();
        }
        return text;
    }
    match sampler.below(20) {
        0..=5 => text.push('.'),
        6 => text.push('!'),
        7 => text.push_str("..."),
        _ => {}
    }
    text
}

/// One typing error in a word of at least four letters outside of the values, as fingers make it: two letters swapped,
/// one lost, one doubled, or a neighbour on the keyboard.
fn misspell(text: &str, values: &[std::ops::Range<usize>], sampler: &mut Sampler) -> String {
    let bytes = text.as_bytes();
    let is_letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_lowercase);
    let in_value = |at: usize| values.iter().any(|range| range.contains(&at));
    // Inner letters: a word is still recognised by its first one.
    let places: Vec<usize> = (2..bytes.len().saturating_sub(1))
        .filter(|&at| (at - 2..=at + 1).all(is_letter) && !in_value(at) && !in_value(at + 1))
        .collect();
    if places.is_empty() {
        return text.into();
    }
    let at = *sampler.pick(&places);
    let mut out = bytes.to_vec();
    match sampler.below(4) {
        0 => out.swap(at, at + 1),
        1 => {
            out.remove(at);
        }
        2 => out.insert(at, bytes[at]),
        _ => out[at] = neighbor(bytes[at], sampler),
    }
    String::from_utf8(out).unwrap_or_else(|_| text.into())
}

/// A key beside `letter` on an English keyboard.
fn neighbor(letter: u8, sampler: &mut Sampler) -> u8 {
    const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    for row in ROWS {
        if let Some(at) = row.iter().position(|&key| key == letter) {
            let right = at + 1 < row.len() && (at == 0 || sampler.chance(0.5));
            return row[if right { at + 1 } else { at - 1 }];
        }
    }
    letter
}

#[cfg(test)]
mod tests {
    use super::{misspell, spell, to_british};
    use crate::sampler::Sampler;
    use crate::wording::Wording;

    #[test]
    fn british_spelling_changes_whole_words() {
        let text = "a gray color, centered colorless";
        assert_eq!(to_british(text), "a grey colour, centred colorless");
    }

    #[test]
    fn an_error_changes_one_word_and_never_a_value() {
        let text = "draw a magenta circle";
        let value = 7..14;
        for number in 0..300 {
            let wrong = misspell(
                text,
                std::slice::from_ref(&value),
                &mut Sampler::new(3, number),
            );
            assert!(wrong.contains("magenta"), "{wrong}");
            let differing = text
                .split(' ')
                .zip(wrong.split(' '))
                .filter(|(a, b)| a != b);
            assert!(differing.count() <= 1, "{wrong}");
        }
    }

    #[test]
    fn without_errors_only_case_spelling_and_the_end_differ() {
        for number in 0..200 {
            let wording = Wording {
                text: "a gray ring".into(),
                skeleton: "a {color} ring".into(),
                values: std::iter::once(2..6).collect(),
            };
            let prompt = spell(wording, 0.0, &mut Sampler::new(1, number));
            let plain = prompt.text.to_lowercase().replace("grey", "gray");
            assert_eq!(plain.trim_end_matches(['.', '!']), "a gray ring");
            assert_eq!(prompt.skeleton, "a {color} ring");
        }
    }
}
