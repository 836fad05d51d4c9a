//! Learning the vocabulary from examples.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use thiserror::Error;

use crate::characters::{is_color, is_word_char};
use crate::lexer::{TokenKind, lex};
use crate::phrases::{Compressor, MAX_PHRASE_TOKENS, Phrases};
use crate::split::{PartKind, parts};
use crate::tokenizer::{Tokenizer, lowercase_in_place};
use crate::vocabulary::{NO_BLANK, TokenRole, Vocabulary};

/// Longer words get no token of their own.
pub(crate) const MAX_WORD_BYTES: usize = 32;
/// Longer runs of blankspace get no token of their own.
pub(crate) const MAX_BLANK_BYTES: usize = 64;
/// More runs of blankspace than the indentations of one style need are no style.
const MAX_BLANKS: usize = 64;
/// The most frequent phrases save most of the tokens; each one more is a row of the model's embedding.
const MAX_PHRASES: usize = 128;
/// A phrase seen less often is no habit of the language.
const MIN_PHRASE_COUNT: usize = 4;
/// Most lines that programs of one style share are among so many; each is a row of the model's embedding.
const MAX_LINES: usize = 256;
/// What a line means is learned from the programs that have it. A line of fewer is spelled.
const MIN_LINE_PROGRAMS: usize = 20;
/// A line that fewer than one in so many programs have is spelled, too.
const LINE_SHARE: usize = 200;
/// Of the lines that are alike but for their numbers, so many in ten must be the same. Numbers that vary are spelled, so
/// that a model can write those that it has never seen in such a line.
const SAME_NUMBERS_IN_TEN: usize = 9;

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
    /// found by byte pair encoding (Sennrich, Haddow and Birch 2016), and then to phrases, for which some room is kept
    /// free, found in the same way over the tokens of a line: what WGSL itself repeats, such as `vec3<f32>(` or
    /// `@location(`. Digits and learned words are in no phrase, so that values and names can be copied from the prompt.
    /// Whole lines, such as `let color = mix(background, shape, inside);`, become tokens last, whatever is in them: at most
    /// 256, those that save the most tokens first, of the lines that one in 200 programs and at least 20 of them have, and
    /// hardly any program with other numbers: `let blue = vec3<f32>(0.0, 0.0, 1.0);` is spelled where others have more colors.
    /// Equal pairs, in any order, give equal tokenizers.
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
        let pairs: Vec<(&str, &str)> = pairs.into_iter().collect();
        let mut counts = Counts::default();
        for &(prompt, code) in &pairs {
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
        // A phrase and a line shorten many programs, the last of the words hardly one.
        let room_for_lines = MAX_LINES.min(room / 4);
        let words_and_pieces = options.max_vocab_size - MAX_PHRASES.min(room / 4) - room_for_lines;
        let room = words_and_pieces - vocabulary.len();
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
            words_and_pieces,
        );
        let mut tokenizer = Self {
            vocabulary,
            lowercase: options.lowercase,
        };
        let min_count = options.min_freq.max(MIN_PHRASE_COUNT);
        let room = options.max_vocab_size - tokenizer.vocab_size();
        let programs = || pairs.iter().map(|(_, code)| *code);
        let phrases = learn_phrases(&tokenizer, programs(), min_count, room.min(MAX_PHRASES));
        tokenizer.vocabulary.push_phrases(phrases);
        let room = options.max_vocab_size - tokenizer.vocab_size();
        let lines = learn_lines(&tokenizer, programs(), room.min(MAX_LINES));
        tokenizer.vocabulary.push_lines(&lines);
        Ok(tokenizer)
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
        let mut before = "";
        for part in text.split_inclusive(|c| !is_word_char(c)) {
            let run = part.trim_end_matches(|c| !is_word_char(c));
            let color = before.ends_with('#') && is_color(run.as_bytes());
            if !run.is_empty() && !color {
                self.add_word_run(run, fixed);
            }
            before = part;
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
        let mut run: Option<(Range<usize>, usize)> = None;
        for (&id, span) in encoding.ids.iter().zip(fixed.spans(&encoding, code)) {
            if id != NO_BLANK && fixed.token_role(id) == Some(TokenRole::Blankspace) {
                let (start, tokens) =
                    run.map_or((span.start, 0), |(run, tokens)| (run.start, tokens));
                run = Some((start..span.end, tokens + 1));
            } else {
                self.add_blank(run.take(), code);
            }
        }
        self.add_blank(run, code);
    }

    fn add_blank(&mut self, run: Option<(Range<usize>, usize)>, code: &str) {
        if let Some((span, tokens)) = run
            && tokens > 1
            && span.len() <= MAX_BLANK_BYTES
        {
            count(&mut self.blanks, &code[span]);
        }
    }
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

/// Learns pieces of `words` by byte pair encoding.
fn learn_pieces(
    vocabulary: &mut Vocabulary,
    words: &[(String, usize)],
    min_freq: usize,
    max_vocab_size: usize,
) {
    let spelled = words.iter().map(|(word, count)| {
        let letters = word.char_indices();
        let pieces: Vec<Piece> = letters.map(|(at, c)| (at > 0, c.to_string())).collect();
        (pieces, *count)
    });
    let mut pairs = Pairs::new(spelled.collect());
    let merge = |left: &Piece, right: &Piece| Some((left.0, format!("{}{}", left.1, right.1)));
    while vocabulary.len() < max_vocab_size
        && let Some((continues, text)) = pairs.merge_most_frequent(min_freq, merge)
    {
        if continues {
            if vocabulary.continuation(text.as_bytes()).is_none() {
                vocabulary.push_continuation(&text);
            }
        } else if vocabulary.word(&text).is_none() {
            vocabulary.add_word(&text);
        }
    }
}

/// Learns phrases by byte pair encoding over tokens: at most `limit` of those that encoding `programs` with all of
/// them takes at least `min_count` times. The most frequent comes first.
fn learn_phrases<'a>(
    tokenizer: &Tokenizer,
    programs: impl Iterator<Item = &'a str>,
    min_count: usize,
    limit: usize,
) -> Vec<Vec<u32>> {
    let vocabulary = &tokenizer.vocabulary;
    // Runs of tokens that phrases may hold, each once.
    let mut runs: BTreeMap<Vec<u32>, usize> = BTreeMap::new();
    for program in programs {
        let ids = tokenizer.encode_code(program).ids;
        let of_code = |id: &u32| vocabulary.may_be_in_phrase(*id);
        for run in ids.split(|id| !of_code(id)) {
            for line in run.split_inclusive(|id| Vocabulary::ends_phrase(*id)) {
                if line.len() > 1 {
                    *runs.entry(line.to_vec()).or_default() += 1;
                }
            }
        }
    }
    let single = |run: &Vec<u32>| run.iter().map(|&id| vec![id]).collect();
    let sequences = runs.iter().map(|(run, count)| (single(run), *count));
    let mut pairs = Pairs::new(sequences.collect());
    let merge = |left: &Vec<u32>, right: &Vec<u32>| {
        (left.len() + right.len() <= MAX_PHRASE_TOKENS).then(|| [&left[..], &right[..]].concat())
    };
    let mut phrases = BTreeSet::new();
    while phrases.len() < limit
        && let Some(phrase) = pairs.merge_most_frequent(min_count, merge)
    {
        phrases.insert(phrase);
    }
    // Those on the way to longer ones may be of no more use.
    let candidates: Vec<Vec<u32>> = phrases.into_iter().collect();
    let mut used = vec![0; candidates.len()];
    let first = vocabulary.len() as u32;
    let all = Phrases::new(candidates.iter().map(Vec::as_slice).zip(first..));
    for (run, count) in runs {
        let mut compressor = Compressor::new(&all, run.len());
        for id in run {
            compressor.push(id);
        }
        for id in compressor.finish() {
            if let Some(used) = id
                .checked_sub(first)
                .and_then(|index| used.get_mut(index as usize))
            {
                *used += count;
            }
        }
    }
    let mut phrases: Vec<(usize, Vec<u32>)> = used.into_iter().zip(candidates).collect();
    phrases.retain(|(used, _)| *used >= min_count);
    phrases.sort_by(|(a_used, a), (b_used, b)| b_used.cmp(a_used).then(a.cmp(b)));
    phrases.into_iter().map(|(_, phrase)| phrase).collect()
}

/// How often a line occurs.
#[derive(Default)]
struct LineCount {
    occurrences: usize,
    programs: usize,
    /// The last program that has it, counted from one.
    last_program: usize,
}

/// At most `limit` lines that many of the `programs` have, as the single tokens that they stand for: those that save the
/// most tokens first.
fn learn_lines<'a>(
    tokenizer: &Tokenizer,
    programs: impl ExactSizeIterator<Item = &'a str>,
    limit: usize,
) -> Vec<Vec<u32>> {
    let vocabulary = &tokenizer.vocabulary;
    let min_programs = programs.len().div_ceil(LINE_SHARE).max(MIN_LINE_PROGRAMS);
    let mut counts: HashMap<Vec<u32>, LineCount> = HashMap::new();
    for (program, number) in programs.zip(1..) {
        let ids = tokenizer.encode_code(program).ids;
        for line in ids.split_inclusive(|id| vocabulary.ends_line(*id)) {
            if line.len() < 2 {
                continue;
            }
            if !counts.contains_key(line) {
                counts.insert(line.to_vec(), LineCount::default());
            }
            if let Some(count) = counts.get_mut(line) {
                count.occurrences += 1;
                count.programs += usize::from(count.last_program != number);
                count.last_program = number;
            }
        }
    }
    let mut alike: HashMap<Vec<u32>, usize> = HashMap::new();
    for (line, count) in &counts {
        *alike.entry(without_numbers(vocabulary, line)).or_default() += count.occurrences;
    }
    counts.retain(|line, count| {
        let alike = alike.get(&without_numbers(vocabulary, line));
        let has_its_numbers =
            alike.is_none_or(|alike| 10 * count.occurrences >= SAME_NUMBERS_IN_TEN * alike);
        count.programs >= min_programs && has_its_numbers
    });
    let mut lines: Vec<(usize, Vec<u32>)> = counts
        .into_iter()
        .map(|(line, count)| (count.occurrences * (line.len() - 1), line))
        .collect();
    lines.sort_unstable_by(|(a_saved, a), (b_saved, b)| b_saved.cmp(a_saved).then(a.cmp(b)));
    let lines = lines
        .into_iter()
        .map(|(_, line)| vocabulary.single_tokens(&line));
    let sound = lines.filter(|parts| vocabulary.is_line(parts));
    sound.take(limit).collect()
}

/// A line with one mark in the place of each run of digits.
fn without_numbers(vocabulary: &Vocabulary, line: &[u32]) -> Vec<u32> {
    let is_digit = |id: u32| vocabulary.role(id) == Some(TokenRole::Digit);
    let mut kept: Vec<u32> = Vec::with_capacity(line.len());
    for &id in line {
        if !is_digit(id) {
            kept.push(id);
        } else if kept.last() != Some(&NUMBER) {
            kept.push(NUMBER);
        }
    }
    kept
}

/// No token has this id.
const NUMBER: u32 = u32::MAX;

/// Sequences with how often each occurs, and the pairs of neighbours in them.
struct Pairs<T> {
    sequences: Vec<(Vec<T>, usize)>,
    /// How often a pair occurs, and in which sequences it has been.
    pairs: BTreeMap<(T, T), (usize, BTreeSet<usize>)>,
}

impl<T: Clone + Ord> Pairs<T> {
    fn new(sequences: Vec<(Vec<T>, usize)>) -> Self {
        let mut pairs: BTreeMap<(T, T), (usize, BTreeSet<usize>)> = BTreeMap::new();
        for (index, (sequence, count)) in sequences.iter().enumerate() {
            for pair in sequence.windows(2) {
                let entry = pairs.entry((pair[0].clone(), pair[1].clone())).or_default();
                entry.0 += count;
                entry.1.insert(index);
            }
        }
        Self { sequences, pairs }
    }

    /// Makes the most frequent pair that `merge` has one for one item everywhere, the first pair among equals, and
    /// returns the item; `None` if no pair occurs `min_count` times.
    fn merge_most_frequent(
        &mut self,
        min_count: usize,
        merge: impl Fn(&T, &T) -> Option<T>,
    ) -> Option<T> {
        let frequent = self
            .pairs
            .iter()
            .filter(|(_, (count, _))| *count >= min_count);
        let mergeable = frequent.filter_map(|(pair, (count, _))| {
            let merged = merge(&pair.0, &pair.1)?;
            Some((pair, *count, merged))
        });
        let (pair, _, merged) = mergeable
            .max_by(|(a, a_count, _), (b, b_count, _)| a_count.cmp(b_count).then(b.cmp(a)))?;
        let (left, right) = pair.clone();
        let (_, affected) = self.pairs.remove(&(left.clone(), right.clone()))?;
        for index in affected {
            let (sequence, count) = &mut self.sequences[index];
            for pair in sequence.windows(2) {
                if let Some(entry) = self.pairs.get_mut(&(pair[0].clone(), pair[1].clone())) {
                    entry.0 -= *count;
                }
            }
            let mut at = 0;
            while at + 1 < sequence.len() {
                if sequence[at] == left && sequence[at + 1] == right {
                    sequence[at] = merged.clone();
                    sequence.remove(at + 1);
                }
                at += 1;
            }
            for pair in sequence.windows(2) {
                let entry = self
                    .pairs
                    .entry((pair[0].clone(), pair[1].clone()))
                    .or_default();
                entry.0 += *count;
                entry.1.insert(index);
            }
        }
        Some(merged)
    }
}
