//! One vocabulary for prompts and programs, with the means to encode and decode both.

use std::ops::Range;

use rayon::prelude::*;

use crate::decode::decode_bytes;
use crate::encoder::Encoder;
use crate::layout::Layout;
use crate::spans::Spans;
use crate::special;
use crate::vocabulary::{TokenRole, Vocabulary};

/// A text as token ids.
///
/// ```
/// # use wgsl_tokenizer::{FitOptions, Tokenizer};
/// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
/// let encoding = tokenizer.encode_code("return;\n");
/// assert_eq!(encoding.ids.len(), 2);
/// # Ok::<(), wgsl_tokenizer::FitError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Encoding {
    /// The ids, in the order of the text. No special token is among them. [`Tokenizer::spans`] tells where in the
    /// text each of them stands.
    pub ids: Vec<u32>,
    is_prompt: bool,
}

/// A text as token ids, as far as they were allowed: see [`Tokenizer::encode_code_up_to`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Truncated {
    /// What was kept.
    pub encoding: Encoding,
    /// What was not; `None` where the text is whole.
    pub cut: Option<Cut>,
}

/// What a truncated encoding lacks.
///
/// ```
/// # use wgsl_tokenizer::{Cut, FitOptions, Tokenizer};
/// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
/// let truncated = tokenizer.encode_code_up_to("let x = y;\n", 3);
/// assert_eq!(truncated.cut, Some(Cut { tokens: 2, bytes: 7..11 }));
/// # Ok::<(), wgsl_tokenizer::FitError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// How many tokens are missing at the end.
    pub tokens: usize,
    /// The bytes of the text that they stand for, blankspace included.
    pub bytes: Range<usize>,
}

/// One vocabulary for prompts and programs, with the means to encode and decode both.
///
/// ```
/// use wgsl_tokenizer::{FitOptions, Tokenizer};
/// let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
/// let code = "fn f() -> vec3<f32> {\n    return vec3<f32>(1.0);\n}\n";
/// assert_eq!(tokenizer.decode(&tokenizer.encode_code(code).ids), code);
/// # Ok::<(), wgsl_tokenizer::FitError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokenizer {
    pub(crate) vocabulary: Vocabulary,
    /// Whether prompts are read in lower case.
    pub(crate) lowercase: bool,
}

impl Tokenizer {
    /// Encodes a prompt.
    ///
    /// Runs of blankspace count as one blank, and blankspace at the ends as none. Everything else can be decoded
    /// again, in lower case where [`FitOptions::lowercase`](crate::FitOptions::lowercase) was set: decode the ids
    /// after [`special::PROMPT`](crate::special::PROMPT).
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer, special};
    /// # let tokenizer = Tokenizer::fit([("draw a circle", "")], &FitOptions::default())?;
    /// let mut ids = vec![special::PROMPT];
    /// ids.extend(tokenizer.encode_prompt("  Draw a\ncircle, 0.5 wide").ids);
    /// assert_eq!(tokenizer.decode(&ids), "draw a circle, 0.5 wide");
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn encode_prompt(&self, text: &str) -> Encoding {
        let lower;
        let text = if self.lowercase {
            lower = lowercase_in_place(text);
            &lower
        } else {
            text
        };
        let mut encoder = Encoder::new(&self.vocabulary, text.as_bytes(), Layout::prompt());
        encoder.prose(0..text.len());
        Encoding {
            ids: encoder.finish(),
            is_prompt: true,
        }
    }

    /// What stands before the code of a sequence: `BEGIN`, `PROMPT`, the prompt, `CODE` (see
    /// [`special`](crate::special)). Training sequences and generation both start so.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer, special};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// assert_eq!(tokenizer.encode_prefix(""), [special::BEGIN, special::PROMPT, special::CODE]);
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn encode_prefix(&self, prompt: &str) -> Vec<u32> {
        let mut ids = vec![special::BEGIN, special::PROMPT];
        ids.extend(self.encode_prompt(prompt).ids);
        ids.push(special::CODE);
        ids
    }

    /// Encodes a program or a piece of one. Lossless: [`decode`](Self::decode) gives back the same text.
    ///
    /// The time is linear in the length of the text; nothing is allocated for single tokens, and the vector of ids
    /// and the memory to work in take about twice the text's bytes.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let messy = "fn f ( ){ /* nothing */ }";
    /// assert_eq!(tokenizer.decode(&tokenizer.encode_code(messy).ids), messy);
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn encode_code(&self, text: &str) -> Encoding {
        self.encode_bytes(text.as_bytes())
    }

    /// Encodes what may be a program, UTF-8 or not. Lossless: [`decode_bytes`](Self::decode_bytes) gives back the
    /// same bytes.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let bytes = b"let x\xFF = 1; // caf\xE9";
    /// assert_eq!(tokenizer.decode_bytes(&tokenizer.encode_bytes(bytes).ids), bytes);
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn encode_bytes(&self, text: &[u8]) -> Encoding {
        let mut encoder = Encoder::new(&self.vocabulary, text, Layout::code());
        encoder.code();
        let mut ids = encoder.finish();
        self.vocabulary.lines().replace(&mut ids);
        Encoding {
            ids,
            is_prompt: false,
        }
    }

    /// Encodes a program and keeps at most `limit` tokens of it. What is cut is never silent: the result says how
    /// many tokens and which bytes.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let whole = tokenizer.encode_code_up_to("return;\n", 10);
    /// assert_eq!(whole.cut, None);
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    pub fn encode_code_up_to(&self, text: &str, limit: usize) -> Truncated {
        let mut encoding = self.encode_code(text);
        if encoding.ids.len() <= limit {
            return Truncated {
                encoding,
                cut: None,
            };
        }
        let kept_bytes = match limit {
            0 => 0,
            _ => self
                .spans(&encoding, text)
                .nth(limit - 1)
                .map_or(0, |span| span.end),
        };
        let cut = Cut {
            tokens: encoding.ids.len() - limit,
            bytes: kept_bytes..text.len(),
        };
        encoding.ids.truncate(limit);
        Truncated {
            encoding,
            cut: Some(cut),
        }
    }

    /// Encodes programs on all cores. The result is the same as one by one.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let encodings = tokenizer.encode_code_batch(&["return;\n", "discard;\n"]);
    /// assert_eq!(encodings[1], tokenizer.encode_code("discard;\n"));
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn encode_code_batch<T: AsRef<str> + Sync>(&self, texts: &[T]) -> Vec<Encoding> {
        texts
            .par_iter()
            .map(|text| self.encode_code(text.as_ref()))
            .collect()
    }

    /// For each token of `encoding` the bytes of `text` that it stands for. `text` is what was encoded.
    ///
    /// Tokens of explicit blankspace cover the blankspace; the range is empty where they say that there is none.
    /// Blankspace that the layout predicts is no token's, except within a phrase.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let code = "let x = y;\n";
    /// let encoding = tokenizer.encode_code(code);
    /// let texts: Vec<&str> = tokenizer.spans(&encoding, code).map(|span| &code[span]).collect();
    /// assert_eq!(texts, ["let", "x", "=", "y", ";"]);
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    pub fn spans<'a>(
        &'a self,
        encoding: &'a Encoding,
        text: &'a (impl AsRef<[u8]> + ?Sized),
    ) -> Spans<'a> {
        let layout = if encoding.is_prompt {
            Layout::prompt()
        } else {
            Layout::code()
        };
        Spans::new(self, &encoding.ids, text.as_ref(), layout)
    }

    /// The text that `ids` stand for.
    ///
    /// Ids outside the vocabulary and special tokens write nothing; [`special::PROMPT`](crate::special::PROMPT) and
    /// [`special::CODE`](crate::special::CODE) start a new text of their kind, and without them the text is code.
    /// What is not UTF-8 becomes U+FFFD; [`decode_bytes`](Self::decode_bytes) keeps it.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer, special};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let mut ids = tokenizer.encode_code("discard;\n").ids;
    /// ids.push(special::END);
    /// assert_eq!(tokenizer.decode(&ids), "discard;\n");
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn decode(&self, ids: &[u32]) -> String {
        String::from_utf8(self.decode_bytes(ids))
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }

    /// The bytes that `ids` stand for, UTF-8 or not.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let ids = tokenizer.encode_bytes(b"\xFF").ids;
    /// assert_eq!(tokenizer.decode_bytes(&ids), b"\xFF");
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn decode_bytes(&self, ids: &[u32]) -> Vec<u8> {
        decode_bytes(&self.vocabulary, ids)
    }

    /// Decodes on all cores. The result is the same as one by one.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let ids = tokenizer.encode_code("return;\n").ids;
    /// assert_eq!(tokenizer.decode_batch(&[&ids, &ids]), ["return;\n", "return;\n"]);
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn decode_batch<T: AsRef<[u32]> + Sync>(&self, sequences: &[T]) -> Vec<String> {
        sequences
            .par_iter()
            .map(|ids| self.decode(ids.as_ref()))
            .collect()
    }

    /// How many tokens there are; the ids are `0..vocab_size()`.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// let bare = Tokenizer::fit([], &FitOptions::default())?;
    /// let fitted = Tokenizer::fit([("circle circle", "")], &FitOptions::default())?;
    /// assert_eq!(fitted.vocab_size(), bare.vocab_size() + 1);
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn vocab_size(&self) -> usize {
        self.vocabulary.len()
    }

    /// How to show a token to people, or `None` if `id` is outside the vocabulary: its text, or a name in angle
    /// brackets where the text would not tell, or the text after `##` for a piece that continues a word.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer, special};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// assert_eq!(tokenizer.token_text(special::END), Some("<end>"));
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn token_text(&self, id: u32) -> Option<&str> {
        self.vocabulary.entry(id).map(|entry| &*entry.display)
    }

    /// What a token is, or `None` if `id` is outside the vocabulary.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer, TokenRole, special};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let ids = tokenizer.encode_code("let x = 1;\n").ids;
    /// assert_eq!(tokenizer.token_role(ids[0]), Some(TokenRole::Keyword));
    /// assert_eq!(tokenizer.token_role(ids[3]), Some(TokenRole::Digit));
    /// assert_eq!(tokenizer.token_role(special::END), Some(TokenRole::Special));
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn token_role(&self, id: u32) -> Option<TokenRole> {
        self.vocabulary.role(id)
    }

    /// The id of the word `text`, if the vocabulary has it as one token.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let id = tokenizer.word_id("smoothstep").expect("a built-in function is one token");
    /// assert_eq!(tokenizer.token_text(id), Some("smoothstep"));
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn word_id(&self, text: &str) -> Option<u32> {
        self.vocabulary.word(text)
    }
}

/// Lower case where that keeps the number of bytes, so that spans stay those of the original.
pub(crate) fn lowercase_in_place(text: &str) -> String {
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
                _ => c,
            }
        })
        .collect()
}
