//! What a model was trained on, to say what is near when it is not sure.

use std::collections::{BTreeMap, BTreeSet};

/// Prompts that a model was trained on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnownPrompts {
    prompts: Vec<String>,
    /// In how many prompts a word stands.
    frequencies: BTreeMap<String, usize>,
}

impl KnownPrompts {
    /// Takes prompts, each on one line, without those that are empty or there already.
    #[must_use]
    pub fn new<'a>(prompts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known = Self::default();
        let mut seen = BTreeSet::new();
        for prompt in prompts {
            let prompt = prompt.split_whitespace().collect::<Vec<_>>().join(" ");
            if prompt.is_empty() || !seen.insert(prompt.clone()) {
                continue;
            }
            for word in words(&prompt) {
                *known.frequencies.entry(word).or_default() += 1;
            }
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
        let asked = words(prompt);
        let mut best: Option<(f64, &str)> = None;
        for known in &self.prompts {
            let words = words(known);
            let shared: f64 = words
                .intersection(&asked)
                .map(|word| self.weight(word))
                .sum();
            let all: f64 = words.iter().map(|word| self.weight(word)).sum();
            let score = shared / all.sqrt();
            if shared > 0.0 && best.is_none_or(|(known, _)| score > known) {
                best = Some((score, known));
            }
        }
        best.map(|(_, prompt)| prompt)
    }

    /// The words of the prompts, and in how many of them each stands.
    pub(crate) fn frequencies(&self) -> impl Iterator<Item = (&str, usize)> {
        (self.frequencies.iter()).map(|(word, &frequency)| (word.as_str(), frequency))
    }

    /// In how many prompts a word stands.
    pub(crate) fn frequency(&self, word: &str) -> usize {
        self.frequencies.get(word).copied().unwrap_or_default()
    }

    /// The square of a word's weight.
    fn weight(&self, word: &str) -> f64 {
        let prompts = self.prompts.len() as f64;
        let with = self.frequency(word) as f64;
        (prompts / with.max(1.0)).ln().powi(2)
    }
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
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
