//! How a person happens to type: letter case, punctuation, British or American spelling, articles left out, and errors.

use crate::chatter::chat;
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

/// The share of prompts without articles, as notes and people of many mother tongues have it.
const WITHOUT_ARTICLES: f64 = 0.07;

/// Spells `wording` as one person would, with typing errors in the share `typing_errors` of prompts.
pub(crate) fn spell(wording: Wording, typing_errors: f64, sampler: &mut Sampler) -> Prompt {
    let skeleton = wording.skeleton.clone();
    let british = sampler.chance(0.4);
    let with_error = sampler.chance(typing_errors);
    // Articles and errors come first, while the places of the values are known.
    let wording = if sampler.chance(WITHOUT_ARTICLES) {
        without_articles(&wording)
    } else {
        wording
    };
    let text = if with_error {
        misspell(&wording.text, &wording.values, sampler)
    } else {
        wording.text
    };
    let text = if british { to_british(&text) } else { text };
    let text = chat(text, sampler);
    let text = punctuate(capitalize(text, sampler), sampler);
    Prompt { text, skeleton }
}

/// Leaves out `a`, `an` and `the` where they are no values. An `a` before one of these words or a sign is a name, as in `a and b`.
fn without_articles(wording: &Wording) -> Wording {
    const AFTER_NAMES: [&str; 12] = [
        "and", "or", "to", "by", "from", "plus", "minus", "times", "over", "with", "is", "if",
    ];
    let mut out = Wording::default();
    let mut at = 0;
    let mut words = wording.text.split(' ').peekable();
    while let Some(word) = words.next() {
        let (start, end) = (at, at + word.len());
        at = end + 1;
        let in_value = |range: &std::ops::Range<usize>| start < range.end && range.start < end;
        let is_article = match word {
            "the" | "an" => true,
            "a" => words.peek().is_some_and(|next| {
                next.starts_with(|c: char| c.is_ascii_alphabetic()) && !AFTER_NAMES.contains(next)
            }),
            _ => false,
        };
        if is_article && !wording.values.iter().any(in_value) {
            continue;
        }
        let moved = out.text.len() as isize - start as isize;
        let inside = wording
            .values
            .iter()
            .filter(|range| (start..end).contains(&range.start));
        for range in inside {
            let place = |old: usize| old.saturating_add_signed(moved);
            out.values.push(place(range.start)..place(range.end));
        }
        out.text.push_str(word);
        if words.peek().is_some() {
            out.text.push(' ');
        }
    }
    out
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

/// One typing error, now and then up to three, each in a word of at least four letters outside of the values, as fingers
/// make them: two letters swapped, one lost, one doubled, or a neighbour on the keyboard.
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
    let mut chosen = vec![*sampler.pick(&places)];
    while chosen.len() < 3 && sampler.chance(0.3) {
        chosen.push(*sampler.pick(&places));
    }
    // From the last to the first, so that no error moves the place of another; two in one place would hide a word.
    chosen.sort_unstable();
    chosen.dedup_by(|later, earlier| *later < *earlier + 4);
    let mut out = bytes.to_vec();
    for &at in chosen.iter().rev() {
        match sampler.below(4) {
            0 => out.swap(at, at + 1),
            1 => {
                out.remove(at);
            }
            2 => out.insert(at, bytes[at]),
            _ => out[at] = neighbor(bytes[at], sampler),
        }
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
    use super::{misspell, spell, to_british, without_articles};
    use crate::sampler::Sampler;
    use crate::wording::Wording;

    #[test]
    fn british_spelling_changes_whole_words() {
        let text = "a gray color, centered colorless";
        assert_eq!(to_british(text), "a grey colour, centred colorless");
    }

    #[test]
    fn errors_change_a_few_words_and_never_a_value() {
        let text = "draw a magenta circle";
        let value = 7..14;
        let mut several = 0;
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
            let differing = differing.count();
            assert!(differing <= 2, "{wrong}");
            several += usize::from(differing == 2);
        }
        assert!(several > 10, "{several} of 300 have two errors");
    }

    #[test]
    fn without_errors_articles_case_spelling_chatter_and_the_end_differ() {
        let mut with_article = 0;
        for number in 0..400 {
            let wording = Wording {
                text: "a gray ring".into(),
                skeleton: "a {color} ring".into(),
                values: std::iter::once(2..6).collect(),
            };
            let prompt = spell(wording, 0.0, &mut Sampler::new(1, number));
            let plain = prompt.text.to_lowercase().replace("grey", "gray");
            assert!(plain.contains("gray ring"), "{plain}");
            with_article += usize::from(plain.contains("a gray ring"));
            assert_eq!(prompt.skeleton, "a {color} ring");
        }
        assert!((350..395).contains(&with_article), "{with_article}");
    }

    #[test]
    fn articles_are_left_out_but_not_values_and_names() {
        let wording = Wording {
            text: "the letter a on a dark blue wall, from a to b, a * b".into(),
            skeleton: String::new(),
            values: vec![11..12, 18..27],
        };
        let bare = without_articles(&wording);
        assert_eq!(bare.text, "letter a on dark blue wall, from a to b, a * b");
        let values: Vec<&str> = bare
            .values
            .iter()
            .map(|range| &bare.text[range.clone()])
            .collect();
        assert_eq!(values, ["a", "dark blue"]);
    }
}
