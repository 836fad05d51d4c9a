//! Words that a model does not know, read as the words that they were likely meant to be.

use std::cmp::Reverse;

use crate::KnownPrompts;

/// A word of a prompt that is read as another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Respelling {
    /// The word as it stands in the prompt, in lower case.
    pub written: String,
    /// The word that is read in its place.
    pub read_as: String,
}

/// How many words of a prompt are looked at, about as many as a model reads: a longer prompt must not take longer and longer.
const MOST_WORDS: usize = 256;

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
        let mut before = String::new();
        let mut rest = prompt;
        for _ in 0..MOST_WORDS {
            let end = rest.find(is_separator).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            let read = self.meant(word, &before, &is_word).unwrap_or(word);
            text.push_str(read);
            if read != word {
                respelled.push(Respelling {
                    written: word.to_ascii_lowercase(),
                    read_as: read.to_owned(),
                });
            }
            if !word.is_empty() {
                before = read.to_lowercase();
            }
            let next = after.find(|c| !is_separator(c)).unwrap_or(after.len());
            text.push_str(&after[..next]);
            rest = &after[next..];
        }
        text.push_str(rest);
        (text, respelled)
    }

    /// The word that was meant, where it is another than the one that was written: of those that the likeliest slip makes, the
    /// one that stands oftenest after the word `before`, then the most frequent, then the first of the alphabet.
    fn meant(&self, word: &str, before: &str, is_word: &impl Fn(&str) -> bool) -> Option<&str> {
        if word.len() < LEAST_LETTERS || !word.bytes().all(|c| c.is_ascii_alphabetic()) {
            return None;
        }
        let written = word.to_ascii_lowercase();
        if self.frequency(&written) > 0 || is_word(&written) {
            return None;
        }
        let near: Vec<(Slip, &str)> = (self.frequencies())
            .filter_map(|(known, frequency)| {
                let slip = Slip::between(written.as_bytes(), known.as_bytes())?;
                (frequency >= slip.least_frequency(written.len())?).then_some((slip, known))
            })
            .collect();
        let likeliest = near.iter().map(|(slip, _)| *slip).min()?;
        let mut words = near.iter().filter(|(slip, _)| *slip == likeliest);
        let often = |word: &str| Reverse((self.together(before, word), self.frequency(word)));
        // Counting what stands together takes a look at every prompt, and hardly ever there is more than one word.
        if words.clone().count() == 1 {
            return words.next().map(|(_, known)| *known);
        }
        words
            .map(|(_, known)| *known)
            .min_by_key(|word| (often(word), *word))
    }

    /// In how many prompts the second word stands right after the first.
    fn together(&self, first: &str, second: &str) -> usize {
        let pair = |prompt: &&str| {
            let words = prompt.split(is_separator).filter(|word| !word.is_empty());
            let next = words.clone().skip(1);
            words
                .zip(next)
                .any(|(a, b)| a.eq_ignore_ascii_case(first) && b.eq_ignore_ascii_case(second))
        };
        self.iter().filter(pair).count()
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
    fn the_word_before_decides_between_two_that_are_as_near() {
        let prompts = ["a circle on white", "write a function", "write a kernel"];
        let many: Vec<String> = (0..30)
            .flat_map(|n| prompts.map(|prompt| format!("{prompt} {n}")))
            .collect();
        let known = KnownPrompts::new(many.iter().map(String::as_str));
        let read = |prompt| known.respell(prompt, |_| false).0;
        assert_eq!(read("a circle on wite"), "a circle on white");
        assert_eq!(read("wite a kernel"), "write a kernel");
    }

    #[test]
    fn of_two_that_are_as_near_and_as_frequent_the_first_of_the_alphabet_is_read() {
        for order in [["write", "white"], ["white", "write"]] {
            let known = known(&order.map(|word| (word, 30)));
            assert_eq!(known.respell("wite", |_| false).0, "white");
        }
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
    fn of_a_very_long_prompt_the_end_is_left_as_it_is() {
        let prompt = "imgae ".repeat(100_000);
        let text = read(&prompt);
        assert_eq!(text.matches("image").count(), MOST_WORDS);
        assert_eq!(text.len(), prompt.len());
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
