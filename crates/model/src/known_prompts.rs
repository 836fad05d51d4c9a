//! What a model was trained on, to say what is near when it is not sure.

use std::collections::{HashMap, HashSet};

/// Prompts that a model was trained on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnownPrompts {
    prompts: Vec<String>,
    /// The distinct words of each prompt, by their numbers.
    words: Vec<Vec<usize>>,
    /// The number of each word: how many others stand somewhere before it.
    numbers: HashMap<String, usize>,
    /// Each word by its number, and in how many prompts it stands.
    frequencies: Vec<(String, usize)>,
}

impl KnownPrompts {
    /// Takes prompts, each on one line, without those that are empty or there already.
    #[must_use]
    pub fn new<'a>(prompts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known = Self::default();
        let mut seen = HashSet::new();
        for prompt in prompts {
            let prompt = prompt.split_whitespace().collect::<Vec<_>>().join(" ");
            if prompt.is_empty() || !seen.insert(prompt.clone()) {
                continue;
            }
            let mut words = Vec::new();
            for word in words_of(&prompt.to_lowercase()) {
                let number = known.numbers.get(word).copied().unwrap_or_else(|| {
                    let number = known.frequencies.len();
                    known.frequencies.push((word.to_owned(), 0));
                    known.numbers.insert(word.to_owned(), number);
                    number
                });
                words.push(number);
            }
            words.sort_unstable();
            words.dedup();
            for &word in &words {
                known.frequencies[word].1 += 1;
            }
            known.words.push(words);
            known.prompts.push(prompt);
        }
        known
    }

    /// The prompts, each without line breaks.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.prompts.iter().map(String::as_str)
    }

    /// One prompt a line.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.prompts
            .iter()
            .map(|prompt| format!("{prompt}\n"))
            .collect()
    }

    /// Reads what [`KnownPrompts::to_text`] wrote.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self::new(text.lines())
    }

    /// The prompt nearest to another: the greatest cosine between their words, each weighted by how rare it is (inverse
    /// document frequency, Spärck Jones 1972). `None` if none shares a word with it.
    ///
    /// ```
    /// let known = model::KnownPrompts::new(["a red circle", "a blue square", "a noise texture"]);
    /// assert_eq!(known.nearest("A big, square house!"), Some("a blue square"));
    /// assert_eq!(known.nearest("eine Katze"), None);
    /// ```
    #[must_use]
    pub fn nearest(&self, prompt: &str) -> Option<&str> {
        let prompts = self.prompts.len() as f64;
        // The squares of the words' weights.
        let weights: Vec<f64> = (self.frequencies.iter())
            .map(|&(_, with)| (prompts / with as f64).ln().powi(2))
            .collect();
        let mut is_asked = vec![false; weights.len()];
        for word in words_of(&prompt.to_lowercase()) {
            if let Some(&word) = self.numbers.get(word) {
                is_asked[word] = true;
            }
        }
        let mut best: Option<(f64, &str)> = None;
        for (known, words) in self.prompts.iter().zip(&self.words) {
            let (mut shared, mut all) = (0.0, 0.0);
            for &word in words {
                all += weights[word];
                if is_asked[word] {
                    shared += weights[word];
                }
            }
            let score = shared / f64::sqrt(all);
            if shared > 0.0 && best.is_none_or(|(known, _)| score > known) {
                best = Some((score, known));
            }
        }
        best.map(|(_, prompt)| prompt)
    }

    /// The words of the prompts, and in how many of them each stands, in the order in which they first stand somewhere.
    pub(crate) fn frequencies(&self) -> impl Iterator<Item = (&str, usize)> {
        (self.frequencies.iter()).map(|(word, frequency)| (word.as_str(), *frequency))
    }

    /// In how many prompts a word stands.
    pub(crate) fn frequency(&self, word: &str) -> usize {
        self.numbers
            .get(word)
            .map_or(0, |&number| self.frequencies[number].1)
    }
}

fn words_of(lower_case: &str) -> impl Iterator<Item = &str> {
    lower_case
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_gives_the_same_prompts() {
        let known = KnownPrompts::new(["a  red\ncircle", "", "a blue square", "a blue square"]);
        assert_eq!(known.to_text(), "a red circle\na blue square\n");
        assert_eq!(KnownPrompts::from_text(&known.to_text()), known);
    }

    #[test]
    fn rare_words_count_for_more_than_common_ones() {
        let known = KnownPrompts::new(["draw a red star", "draw a red circle", "draw a blue ring"]);
        assert_eq!(
            known.nearest("draw me a ring, red"),
            Some("draw a blue ring")
        );
        assert_eq!(KnownPrompts::default().nearest("a ring"), None);
    }
}
