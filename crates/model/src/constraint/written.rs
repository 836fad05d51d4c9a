//! What has been written of an answer, token by token of the model's vocabulary.

use wgsl_tokenizer::{
    Keyword, StreamDecoder, Symbol, TokenKind, TokenRole, Tokenizer, classify_name, lex,
};

use super::reader::{Reader, Typed};

/// An identifier or number that grows longer than this is refused.
const LONGEST_WORD: usize = 64;

/// The beginning of an answer.
///
/// The model's tokens are not those of WGSL: a word may come in pieces, a number comes digit by digit, a phrase is
/// several tokens. So the last lexical token is held open, read both as complete and as the beginning of a longer one.
#[derive(Debug, Clone)]
pub(crate) struct Written<'t, R> {
    pub(super) tokenizer: &'t Tokenizer,
    pub(super) decoder: StreamDecoder<'t>,
    /// All text so far, blankspace that waits for its line excepted.
    pub(super) text: String,
    /// Where the last lexical token begins, to which more may be glued; the end of the text where there is none.
    pub(super) last: usize,
    /// After the tokens before the last one.
    pub(super) before: R,
    /// After the last one too; `None` where it cannot end here.
    pub(super) after: Option<R>,
    /// What it can become where it cannot end here.
    pub(super) target: Option<String>,
}

/// Where the last lexical token begins, the reader before and after it, and what it can become.
type Last<R> = (usize, R, Option<R>, Option<String>);

impl<'t, R: Reader> Written<'t, R> {
    /// Nothing yet.
    pub(crate) fn new(tokenizer: &'t Tokenizer) -> Self {
        Self {
            tokenizer,
            decoder: StreamDecoder::new(tokenizer),
            text: String::new(),
            last: 0,
            before: R::start(),
            after: Some(R::start()),
            target: None,
        }
    }

    /// The last lexical token, if more can be glued to it.
    pub(crate) fn last(&self) -> &str {
        &self.text[self.last..]
    }

    /// What is written with one more token of the vocabulary, if that may follow.
    pub(crate) fn with(&self, id: u32) -> Option<Self> {
        let display = self.tokenizer.token_text(id)?;
        let is_comment = is_comment(self.last());
        let ends_line = matches!(display, "<line>" | "<blank-line>");
        let role = self.tokenizer.token_role(id)?;
        match role {
            TokenRole::Special => return None,
            TokenRole::Byte if !(is_open_comment(self.last()) && is_text(display)) => return None,
            // Where a word cannot end, more may be glued to it, and nothing else.
            TokenRole::Blankspace
                if !is_comment && self.after.is_none() && display != "<no-blank>" =>
            {
                return None;
            }
            _ => {}
        }
        let mut decoder = self.decoder.clone();
        let added = decoder.push(id);
        // Nothing is written yet of a line break, of a character that is incomplete, and where blankspace is left out.
        let is_blank = added.bytes().all(|byte| byte.is_ascii_whitespace());
        let ends = !is_comment && is_blank && (ends_line || !added.is_empty());
        let text = format!("{}{added}", self.text);
        let (last, before, after, target) = if ends {
            (text.len(), self.after.clone()?, self.after.clone(), None)
        } else if added.is_empty() {
            (
                self.last,
                self.before.clone(),
                self.after.clone(),
                self.target.clone(),
            )
        } else {
            let joined = &text[self.last..];
            match self.number(joined) {
                Some(target) => (self.last, self.before.clone(), None, Some(target)),
                None => self.read(joined)?,
            }
        };
        // A part of a character shows nothing yet, and would be read where the comment has ended with its line.
        if role == TokenRole::Byte && is_blank && !is_open_comment(&text[last..]) {
            return None;
        }
        Some(Self {
            tokenizer: self.tokenizer,
            decoder,
            text,
            last,
            before,
            after,
            target,
        })
    }

    /// Reads the tokens of `joined`, the last one and what was added to it.
    fn read(&self, joined: &str) -> Option<Last<R>> {
        let last = self.last();
        let mut from = 0;
        let mut reader = &self.before;
        // Two ends of template lists are one token only for those who do not know the lists.
        let first = lex(joined).next()?;
        let ends_lists = last == ">" && first.kind == TokenKind::Symbol(Symbol::ShiftRight);
        if !last.is_empty() && (first.span.end == last.len() || ends_lists) {
            from = last.len();
            reader = self.after.as_ref()?;
        }
        let rest = &joined[from..];
        let mut tokens = lex(rest).peekable();
        let mut read = reader.clone();
        let (mut start, mut before) = (self.last + joined.len(), read.clone());
        while let Some(token) = tokens.next() {
            let text = &rest[token.span.clone()];
            let is_last = tokens.peek().is_none();
            if is_last && token.kind != TokenKind::Blankspace {
                start = self.last + from + token.span.start;
                before = read.clone();
            }
            match token.kind {
                TokenKind::Blankspace | TokenKind::LineComment | TokenKind::BlockComment => {}
                TokenKind::UnterminatedComment => {
                    return Some((start, before, None, Some(text.to_owned())));
                }
                kind => match read.after(kind, text) {
                    Some(after) => read = after,
                    None if is_last => {
                        let target = self.longer(&read, text, token.span.start + from)?;
                        return Some((start, before, None, Some(target)));
                    }
                    None => return None,
                },
            }
        }
        Some((start, before, Some(read), None))
    }

    /// A number that begins with the last token and what is glued to it and is none yet, such as `0x` and `1e-`.
    fn number(&self, text: &str) -> Option<String> {
        let starts_number = self
            .last()
            .starts_with(|c: char| c.is_ascii_digit() || c == '.');
        if !starts_number || text.len() > LONGEST_WORD || lex(text).count() == 1 {
            return None;
        }
        let fits = |longer: &str| {
            let mut tokens = lex(longer);
            let is_number = |kind| matches!(kind, TokenKind::IntLiteral | TokenKind::FloatLiteral);
            tokens.next().is_some_and(|token| {
                is_number(token.kind)
                    && tokens.next().is_none()
                    && self.before.after(token.kind, longer).is_some()
            })
        };
        let planned = [self.before.next_of_closing(), self.target.as_deref()];
        let planned = planned.into_iter().flatten().map(str::to_owned);
        planned
            .filter(|longer| longer.len() > text.len() && longer.starts_with(text))
            .chain([format!("{text}0")])
            .find(|longer| fits(longer))
    }

    /// A longer word or number that begins with `word`, at the byte `at` of the last token, and can follow `reader`.
    fn longer(&self, reader: &R, word: &str, at: usize) -> Option<String> {
        let is_word = word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        let is_number = word.starts_with(|c: char| c.is_ascii_digit() || c == '.');
        if !(is_word || is_number) {
            return None;
        }
        let is_longer = |name: &str| name.len() > word.len() && name.starts_with(word);
        // What was found possible before stays so, however long it has become.
        if at == 0
            && let Some(target) = self.target.as_deref().filter(|target| is_longer(target))
        {
            return Some(target.to_owned());
        }
        if word.len() >= LONGEST_WORD {
            return None;
        }
        let accepts = |name: &str| {
            let mut tokens = lex(name);
            tokens.next().is_some_and(|token| {
                tokens.next().is_none() && reader.after(token.kind, name).is_some()
            })
        };
        if let Some(planned) = reader.next_of_closing().filter(|name| is_longer(name)) {
            return Some(planned.to_owned());
        }
        if is_number {
            return [format!("{word}0"), format!("{word}.0")]
                .into_iter()
                .find(|number| accepts(number));
        }
        let declared = lex(&self.text).map(|token| &self.text[token.span]);
        let ids = 0..self.tokenizer.vocab_size() as u32;
        let known = ids
            .filter_map(|id| self.tokenizer.token_text(id))
            .filter(|text| text.starts_with(word))
            .filter(|text| Keyword::from_text(text).is_some() || classify_name(text).is_some());
        let fresh = format!("{word}a");
        declared
            .chain(known)
            .chain([fresh.as_str()])
            .filter(|name| is_longer(name))
            .find(|name| accepts(name))
            .map(str::to_owned)
    }
}

impl Written<'_, Typed> {
    /// Whether the answer may end here.
    pub(super) fn is_complete(&self) -> bool {
        let after = self.after.as_ref();
        after.is_some_and(|after| after.closing().is_empty())
    }

    /// No way out takes more tokens than this.
    pub(super) fn may_need(&self) -> usize {
        // A character takes two tokens at most: itself, and that it is glued to the one before.
        let after = self.after.as_ref();
        after.map_or(usize::MAX, |after| 2 * after.closing().len() + 4)
    }
}

/// Whether a lexical token is a comment.
pub(super) fn is_comment(token: &str) -> bool {
    token.starts_with("//") || token.starts_with("/*")
}

/// Whether a lexical token is a comment that has not ended.
fn is_open_comment(token: &str) -> bool {
    token.starts_with("//") || (token.starts_with("/*") && open_comments(token) > 0)
}

/// How many comments are open in a text that begins with one.
pub(super) fn open_comments(text: &str) -> usize {
    let mut open: usize = 0;
    let mut rest = text.as_bytes();
    while let Some((_, after)) = rest.split_first() {
        rest = match rest {
            [b'/', b'*', rest @ ..] => {
                open += 1;
                rest
            }
            [b'*', b'/', rest @ ..] => {
                open = open.saturating_sub(1);
                rest
            }
            _ => after,
        };
    }
    open
}

/// Whether a byte, as it is displayed, may stand in a comment.
fn is_text(display: &str) -> bool {
    let digits = display.trim_start_matches("<0x").trim_end_matches('>');
    u8::from_str_radix(digits, 16).is_ok_and(|byte| byte >= 0x20 && byte != 0x7F)
}
