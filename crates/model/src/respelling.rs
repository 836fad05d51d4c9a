//! Words that a model does not know, read as the words that they were likely meant to be.

use crate::KnownPrompts;

/// A word of a prompt that is read as another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Respelling {
    /// The word as it stands in the prompt, in lower case.
    pub written: String,
    /// The word that is read in its place.
    pub read_as: String,
}

/// Shorter words are other words too often.
const LEAST_LETTERS: usize = 4;

/// One slip of a typist (Damerau 1964: four of five misspelt words have one of these), the likelier ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Slip {
    /// Two neighbouring letters changed places.
    Swapped,
    /// A letter is missing.
    Missing,
    /// A letter is there that does not belong there.
    Extra,
    /// A letter is another.
    Wrong,
}

impl Slip {
    /// The one slip that makes `written` of `meant`, if there is one. The first letter is hardly ever wrong (Yannakoudakis
    /// and Fawthrop 1983), so that it has to agree.
    fn between(written: &[u8], meant: &[u8]) -> Option<Self> {
        let agree = |(a, b): &(&u8, &u8)| a == b;
        let before = written.iter().zip(meant).take_while(agree).count();
        if before == 0 {
            return None;
        }
        let (written, meant) = (&written[before..], &meant[before..]);
        match (written, meant) {
            ([a, b, rest @ ..], [c, d, after @ ..]) if [a, b] == [d, c] && rest == after => {
                Some(Self::Swapped)
            }
            (_, [_, after @ ..]) if written == after => Some(Self::Missing),
            ([_, rest @ ..], _) if rest == meant => Some(Self::Extra),
            ([_, rest @ ..], [_, after @ ..]) if rest == after => Some(Self::Wrong),
            _ => None,
        }
    }

    /// In how many known prompts the word must stand that is read in place of one with this number of letters: the more,
    /// the likelier the slip makes another word of a right one.
    fn least_frequency(self, letters: usize) -> Option<usize> {
        match self {
            Self::Swapped => Some(10),
            Self::Missing | Self::Extra if letters > LEAST_LETTERS => Some(10),
            Self::Missing => Some(25),
            Self::Wrong if letters > LEAST_LETTERS + 1 => Some(100),
            Self::Extra | Self::Wrong => None,
        }
    }
}

impl KnownPrompts {
    /// `prompt` with each word that stands in no known prompt and is not told by `is_word` to be one, but is one slip of a
    /// typist away from a frequent word, read as that word; and which these are. Parts of names, numbers and colors stay,
    /// and so does everything between words.
    ///
    /// # Examples
    ///
    /// ```
    /// let prompts: Vec<String> = (0..20).map(|n| format!("a yellow circle with radius {n}")).collect();
    /// let known = model::KnownPrompts::new(prompts.iter().map(String::as_str));
    /// let (text, respelled) = known.respell("a yelow cricle", |_| false);
    /// assert_eq!(text, "a yellow circle");
    /// assert_eq!(respelled.len(), 2);
    /// ```
    #[must_use]
    pub fn respell(
        &self,
        prompt: &str,
        is_word: impl Fn(&str) -> bool,
    ) -> (String, Vec<Respelling>) {
        let mut text = String::with_capacity(prompt.len());
        let mut respelled = Vec::new();
        let mut rest = prompt;
        while !rest.is_empty() {
            let end = rest.find(is_separator).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            match self.meant(word, &is_word) {
                Some(meant) => {
                    text.push_str(meant);
                    respelled.push(Respelling {
                        written: word.to_ascii_lowercase(),
                        read_as: meant.to_owned(),
                    });
                }
                None => text.push_str(word),
            }
            let next = after.find(|c| !is_separator(c)).unwrap_or(after.len());
            text.push_str(&after[..next]);
            rest = &after[next..];
        }
        (text, respelled)
    }

    /// The word that was meant, where it is another than the one that was written.
    fn meant(&self, word: &str, is_word: &impl Fn(&str) -> bool) -> Option<&str> {
        if word.len() < LEAST_LETTERS || !word.bytes().all(|c| c.is_ascii_alphabetic()) {
            return None;
        }
        let written = word.to_ascii_lowercase();
        if self.frequency(&written) > 0 || is_word(&written) {
            return None;
        }
        let near = self.frequencies().filter_map(|(known, frequency)| {
            let slip = Slip::between(written.as_bytes(), known.as_bytes())?;
            let is_frequent = frequency >= slip.least_frequency(written.len())?;
            is_frequent.then_some((slip, std::cmp::Reverse(frequency), known))
        });
        near.min().map(|(_, _, known)| known)
    }
}

/// Whether no word reaches over this character. An apostrophe, a point and a sign of a color belong to what stands beside
/// them, so that `doesn't`, `uv.x` and `#fade` are no words.
fn is_separator(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '_' | '\'' | '’' | '.' | '#' | '@')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Prompts in which `words` stand, each as often as the number beside it.
    fn known(words: &[(&str, usize)]) -> KnownPrompts {
        let prompts: Vec<String> = words
            .iter()
            .flat_map(|(word, times)| (0..*times).map(move |time| format!("{word} {time}")))
            .collect();
        KnownPrompts::new(prompts.iter().map(String::as_str))
    }

    fn read(prompt: &str) -> String {
        let known = known(&[
            ("image", 40),
            ("white", 40),
            ("write", 30),
            ("which", 30),
            ("donut", 15),
            ("purple", 120),
            ("pointing", 20),
            ("model", 12),
            ("mode", 30),
            ("just", 30),
            ("exp", 30),
            ("circle", 40),
            ("clamp", 12),
            ("overlap", 1),
            ("rare", 3),
        ]);
        known.respell(prompt, |word| word == "imagine").0
    }

    #[test]
    fn a_word_one_slip_away_from_a_frequent_one_is_read_as_that() {
        assert_eq!(
            read("Jsut a Wite circel, perple whicch imgae"),
            "just a white circle, purple which image"
        );
    }

    #[test]
    fn swapped_letters_are_likelier_than_a_missing_one() {
        assert_eq!(read("a modle"), "a model");
    }

    #[test]
    fn what_is_known_or_far_or_would_become_another_word_stays() {
        for prompt in [
            "overlap",
            "imagine",
            "a painting",
            "dont",
            "expr: 1 + 2",
            "rar",
            "xmage",
            "imgea please",
            "",
            "  ",
        ] {
            assert_eq!(read(prompt), prompt);
        }
    }

    #[test]
    fn names_numbers_and_colors_stay() {
        for prompt in [
            "imgae.x",
            "#imgae",
            "imgae_two",
            "imgae2",
            "@imgae",
            "imgae's",
        ] {
            assert_eq!(read(prompt), prompt);
        }
    }

    #[test]
    fn what_stands_between_words_stays_whatever_it_is() {
        assert_eq!(read("\timgae — «imgae»\n"), "\timage — «image»\n");
    }

    #[test]
    fn respellings_are_reported() {
        let known = known(&[("image", 40)]);
        let expected = Respelling {
            written: "imgae".into(),
            read_as: "image".into(),
        };
        assert_eq!(known.respell("Imgae", |_| false).1, [expected]);
        assert!(known.respell("image", |_| false).1.is_empty());
    }
}
