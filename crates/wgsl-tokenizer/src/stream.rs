//! Decoding one token at a time.

use crate::layout::Layout;
use crate::tokenizer::Tokenizer;
use crate::vocabulary::Kind;

/// Decodes ids as they come, for generation that shows its text while it grows.
///
/// The pieces returned, put together, are what [`Tokenizer::decode`] makes of the same ids. Text is held back only
/// where it is not certain yet: an incomplete character, and the indentation of a line until its first token.
///
/// ```
/// use wgsl_tokenizer::{FitOptions, StreamDecoder, Tokenizer};
/// let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
/// let mut decoder = StreamDecoder::new(&tokenizer);
/// let ids = tokenizer.encode_code("let x = y;\n").ids;
/// let mut text: String = ids.iter().map(|&id| decoder.push(id)).collect();
/// assert_eq!(text, "let x = y;");
/// text += &decoder.finish();
/// assert_eq!(text, "let x = y;\n");
/// # Ok::<(), wgsl_tokenizer::FitError>(())
/// ```
#[derive(Debug, Clone)]
pub struct StreamDecoder<'a> {
    tokenizer: &'a Tokenizer,
    layout: Layout,
    /// Bytes written and not yet returned: the start of a character.
    pending: Vec<u8>,
}

impl<'a> StreamDecoder<'a> {
    /// A decoder at the start of a program.
    #[must_use]
    pub fn new(tokenizer: &'a Tokenizer) -> Self {
        Self {
            tokenizer,
            layout: Layout::code(),
            pending: Vec::new(),
        }
    }

    /// Takes the next id. Returns the text that is certain now.
    pub fn push(&mut self, id: u32) -> String {
        let mut text = String::new();
        self.push_to(id, &mut text);
        text
    }

    /// Ends the text. Returns what is still missing from it.
    #[must_use]
    pub fn finish(mut self) -> String {
        let mut text = String::new();
        self.layout.gap_at_end().write(&mut self.pending);
        self.take(0, &mut text);
        text
    }

    fn push_to(&mut self, id: u32, text: &mut String) {
        let vocabulary = &self.tokenizer.vocabulary;
        let Some(entry) = vocabulary.entry(id) else {
            return;
        };
        let class = match &entry.kind {
            Kind::Phrase(parts) | Kind::Line(parts) => {
                for &part in parts {
                    self.push_to(part, text);
                }
                return;
            }
            Kind::Single(class) => *class,
        };
        self.layout.accept(class.code()).write(&mut self.pending);
        self.pending.extend_from_slice(&entry.text);
        self.take(incomplete_suffix(&self.pending), text);
    }

    /// Moves all pending bytes but the last `keep` to `text`, with U+FFFD for what is not UTF-8.
    fn take(&mut self, keep: usize, text: &mut String) {
        let certain = self.pending.len() - keep;
        text.push_str(&String::from_utf8_lossy(&self.pending[..certain]));
        self.pending.drain(..certain);
    }
}

/// How many bytes at the end of `bytes` may be the start of a character.
fn incomplete_suffix(bytes: &[u8]) -> usize {
    match bytes.utf8_chunks().last() {
        // An invalid end that more bytes could make valid is at most three bytes long.
        Some(chunk) if !chunk.invalid().is_empty() => match std::str::from_utf8(chunk.invalid()) {
            Err(error) if error.error_len().is_none() => chunk.invalid().len(),
            _ => 0,
        },
        _ => 0,
    }
}
