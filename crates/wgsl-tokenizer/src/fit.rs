//! Learning the vocabulary from examples.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use thiserror::Error;

use crate::layout::Class;
use crate::lexer::{TokenKind, lex};
use crate::split::{PartKind, parts};
use crate::tokenizer::{Tokenizer, is_word_char, lowercase_in_place};
use crate::vocabulary::Vocabulary;

/// Longer words get no token of their own.
pub(crate) const MAX_WORD_BYTES: usize = 32;
/// Longer runs of blankspace get no token of their own.
pub(crate) const MAX_BLANK_BYTES: usize = 64;
/// More runs of blankspace than the indentations of one style need are no style.
const MAX_BLANKS: usize = 64;

/// How [`Tokenizer::fit`] learns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FitOptions {
    /// A word seen less often gets no token of its own and is spelled in pieces.
    pub min_freq: usize,
    /// The most tokens that the vocabulary may have, the fixed ones included.
    pub max_vocab_size: usize,
    /// Whether prompts are read in lower case. Code keeps its case always.
    pub lowercase: bool,
}

impl Default for FitOptions {
    /// Words seen twice, 4096 tokens, prompts in lower case.
    fn default() -> Self {
        Self {
            min_freq: 2,
            max_vocab_size: 4096,
            lowercase: true,
        }
    }
}

/// Why no vocabulary could be learned.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum FitError {
    /// The fixed tokens alone are more than the vocabulary may have.
    #[error(
        "max_vocab_size is {max_vocab_size}, but the fixed tokens of WGSL alone are {fixed}: set it to {fixed} or more"
    )]
    VocabularyTooSmall {
        /// The limit asked for.
        max_vocab_size: usize,
        /// How many fixed tokens there are.
        fixed: usize,
    },
}

impl Tokenizer {
    /// Learns a vocabulary from pairs of a prompt and its program.
    ///
    /// Words of prompts, parts of identifiers and words of comments are counted together. Those seen at least
    /// `min_freq` times become tokens, the most frequent first and the alphabetically first among equals, as far as
    /// there is room. Runs of blankspace that the canonical layout does not predict, such as the indentation of
    /// another style, are learned by the same rule before them. What room is left goes to pieces of the rarer words,
    /// found by byte pair encoding (Sennrich, Haddow and Birch 2016). Equal pairs, in any order, give equal
    /// tokenizers.
    ///
    /// ```
    /// use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// let pairs = [("draw a circle", "let circle = 1.0;"), ("a red circle", "let red = 0.5;")];
    /// let tokenizer = Tokenizer::fit(pairs, &FitOptions::default())?;
    /// assert!(tokenizer.word_id("circle").is_some());
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    ///
    /// # Errors
    /// If `max_vocab_size` is less than the number of fixed tokens.
    pub fn fit<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        options: &FitOptions,
    ) -> Result<Self, FitError> {
        let fixed = Self {
            vocabulary: Vocabulary::fixed(),
            lowercase: options.lowercase,
        };
        let fixed_size = fixed.vocab_size();
        let room =
            options
                .max_vocab_size
                .checked_sub(fixed_size)
                .ok_or(FitError::VocabularyTooSmall {
                    max_vocab_size: options.max_vocab_size,
                    fixed: fixed_size,
                })?;
        let mut counts = Counts::default();
        for (prompt, code) in pairs {
            if options.lowercase {
                counts.add_prose(&lowercase_in_place(prompt), &fixed.vocabulary);
            } else {
                counts.add_prose(prompt, &fixed.vocabulary);
            }
            counts.add_code(code, &fixed.vocabulary);
            counts.add_blanks(&fixed, code);
        }
        let mut vocabulary = fixed.vocabulary.clone();
        counts
            .words
            .retain(|word, _| vocabulary.word(word).is_none());

        let blanks = most_frequent(counts.blanks, options.min_freq.max(2));
        for (blank, _) in blanks.iter().take(room.min(MAX_BLANKS)) {
            vocabulary.push_blank(blank);
        }
        let room = options.max_vocab_size - vocabulary.len();
        let all_words = most_frequent(counts.words, 1);
        let learned = all_words
            .iter()
            .take(room)
            .take_while(|(_, count)| *count >= options.min_freq)
            .count();
        for (word, _) in &all_words[..learned] {
            vocabulary.add_word(word);
        }
        learn_pieces(
            &mut vocabulary,
            &all_words[learned..],
            options.min_freq.max(2),
            options.max_vocab_size,
        );
        Ok(Self {
            vocabulary,
            lowercase: options.lowercase,
        })
    }
}

#[derive(Default)]
struct Counts {
    words: HashMap<String, usize>,
    blanks: HashMap<String, usize>,
}

impl Counts {
    fn add_word_run(&mut self, run: &str, fixed: &Vocabulary) {
        if fixed.word(run).is_some() {
            return;
        }
        for (kind, part) in parts(run) {
            if kind == PartKind::Letters && part.len() <= MAX_WORD_BYTES {
                count(&mut self.words, part);
            }
        }
    }

    fn add_prose(&mut self, text: &str, fixed: &Vocabulary) {
        for run in text.split(|c| !is_word_char(c)) {
            if !run.is_empty() {
                self.add_word_run(run, fixed);
            }
        }
    }

    fn add_code(&mut self, code: &str, fixed: &Vocabulary) {
        for token in lex(code) {
            let text = &code[token.span];
            match token.kind {
                TokenKind::Identifier | TokenKind::ReservedWord => self.add_word_run(text, fixed),
                TokenKind::LineComment
                | TokenKind::BlockComment
                | TokenKind::UnterminatedComment => self.add_prose(text, fixed),
                _ => {}
            }
        }
    }

    /// Counts the runs of explicit blankspace that take more than one token.
    fn add_blanks(&mut self, fixed: &Tokenizer, code: &str) {
        let encoding = fixed.encode_code(code);
        let mut at = 0;
        while at < encoding.ids.len() {
            let run = encoding.ids[at..]
                .iter()
                .take_while(|id| is_explicit_blank(fixed.vocabulary.class(**id)))
                .count();
            if run > 1 {
                let start = encoding.spans[at].start;
                let end = encoding.spans[at + run - 1].end;
                if end - start <= MAX_BLANK_BYTES {
                    count(&mut self.blanks, &code[start..end]);
                }
            }
            at += run.max(1);
        }
    }
}

fn is_explicit_blank(class: Class) -> bool {
    matches!(class, Class::Blank { .. } | Class::Line | Class::BlankLine)
}

fn count(counts: &mut HashMap<String, usize>, text: &str) {
    if let Some(count) = counts.get_mut(text) {
        *count += 1;
    } else {
        counts.insert(text.to_owned(), 1);
    }
}

/// The texts counted at least `min_freq` times: the most frequent first, the alphabetically first among equals.
fn most_frequent(counts: HashMap<String, usize>, min_freq: usize) -> Vec<(String, usize)> {
    let mut sorted: Vec<(String, usize)> = counts
        .into_iter()
        .filter(|(_, count)| *count >= min_freq)
        .collect();
    sorted.sort_unstable_by(|(a, a_count), (b, b_count)| b_count.cmp(a_count).then(a.cmp(b)));
    sorted
}

/// A piece of a word: its text, and whether it continues a word.
type Piece = (bool, String);

/// Learns pieces of `words` by byte pair encoding: the most frequent pair of neighbours becomes one piece, again and
/// again, while a pair occurs `min_freq` times and the vocabulary has room.
fn learn_pieces(
    vocabulary: &mut Vocabulary,
    words: &[(String, usize)],
    min_freq: usize,
    max_vocab_size: usize,
) {
    let mut spelled: Vec<(Vec<Piece>, usize)> = words
        .iter()
        .map(|(word, count)| {
            let pieces = word
                .char_indices()
                .map(|(at, c)| (at > 0, c.to_string()))
                .collect();
            (pieces, *count)
        })
        .collect();
    let mut pairs: BTreeMap<(Piece, Piece), (usize, BTreeSet<usize>)> = BTreeMap::new();
    for (index, (pieces, count)) in spelled.iter().enumerate() {
        for pair in pieces.windows(2) {
            let entry = pairs.entry((pair[0].clone(), pair[1].clone())).or_default();
            entry.0 += count;
            entry.1.insert(index);
        }
    }
    while vocabulary.len() < max_vocab_size {
        // The alphabetically first pair among equals.
        let Some((pair, _)) = pairs
            .iter()
            .filter(|(_, (count, _))| *count >= min_freq)
            .max_by(|(a, (a_count, _)), (b, (b_count, _))| a_count.cmp(b_count).then(b.cmp(a)))
        else {
            break;
        };
        let (left, right) = pair.clone();
        let merged: Piece = (left.0, format!("{}{}", left.1, right.1));
        if merged.0 {
            if vocabulary.continuation(&merged.1).is_none() {
                vocabulary.push_continuation(&merged.1);
            }
        } else if vocabulary.word(&merged.1).is_none() {
            vocabulary.add_word(&merged.1);
        }
        let Some((_, affected)) = pairs.remove(&(left.clone(), right.clone())) else {
            break;
        };
        for index in affected {
            let (pieces, count) = &mut spelled[index];
            for pair in pieces.windows(2) {
                if let Some(entry) = pairs.get_mut(&(pair[0].clone(), pair[1].clone())) {
                    entry.0 -= *count;
                }
            }
            let mut at = 0;
            while at + 1 < pieces.len() {
                if pieces[at] == left && pieces[at + 1] == right {
                    pieces[at] = merged.clone();
                    pieces.remove(at + 1);
                }
                at += 1;
            }
            for pair in pieces.windows(2) {
                let entry = pairs.entry((pair[0].clone(), pair[1].clone())).or_default();
                entry.0 += *count;
                entry.1.insert(index);
            }
        }
    }
}
