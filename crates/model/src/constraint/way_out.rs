//! The tokens that end an answer as soon as possible.

use wgsl_tokenizer::{StreamDecoder, Symbol, TokenKind, TokenRole, Tokenizer, lex};

use super::reader::{Reader, Typed};
use super::written::{Written, is_comment, open_comments};

/// Tokens of the vocabulary for what must be spelled.
#[derive(Debug, Clone)]
pub(crate) struct Spelling {
    /// For each byte, the token that continues a word or number with it.
    glued: Vec<Option<u32>>,
    /// One blank.
    blank: u32,
    /// No blank.
    no_blank: u32,
    /// The end of a line.
    line: u32,
    comment_end: u32,
    /// The start and the end of a template list.
    templates: [u32; 2],
}

impl Spelling {
    /// Finds the tokens in the vocabulary; its fixed part has them all.
    pub(crate) fn new(tokenizer: &Tokenizer) -> Self {
        let mut spelling = Self {
            glued: vec![None; 256],
            blank: 0,
            no_blank: 0,
            line: 0,
            comment_end: 0,
            templates: [0; 2],
        };
        for id in 0..tokenizer.vocab_size() as u32 {
            let (Some(role), Some(text)) = (tokenizer.token_role(id), tokenizer.token_text(id))
            else {
                continue;
            };
            match (role, text.as_bytes()) {
                (TokenRole::Continuation, &[b'#', b'#', letter])
                | (TokenRole::Digit, &[letter])
                | (TokenRole::Symbol, &[letter @ (b'_' | b'.' | b'+' | b'-')]) => {
                    spelling.glued[usize::from(letter)] = Some(id);
                }
                (TokenRole::Blankspace, b"<0x20>") => spelling.blank = id,
                (TokenRole::Blankspace, b"<no-blank>") => spelling.no_blank = id,
                (TokenRole::Blankspace, b"<line>") => spelling.line = id,
                (TokenRole::Symbol, b"<template-start>") => spelling.templates[0] = id,
                (TokenRole::Symbol, b"<template-end>") => spelling.templates[1] = id,
                (TokenRole::Symbol, b"*/") => spelling.comment_end = id,
                _ => {}
            }
        }
        spelling
    }
}

impl Written<'_, Typed> {
    /// Tokens after which the answer may end; as few as are known.
    pub(crate) fn way_out(&self, spelling: &Spelling) -> Option<Vec<u32>> {
        let last = self.last();
        if is_comment(last) {
            let mut path = Path::new(self, spelling);
            if last.starts_with("//") {
                path.push(spelling.line);
            } else {
                let open = open_comments(last);
                // With a `/` before it the end would begin another comment.
                if open > 0 && last.ends_with('/') {
                    path.push(spelling.blank);
                }
                for _ in 0..open {
                    path.push(spelling.comment_end);
                }
            }
            path.last.clear();
            return path.close(&self.text[..self.last], &self.before.closing());
        }
        let from_here = || {
            let closing = self.after.as_ref()?.closing();
            Path::new(self, spelling).close(&self.text, &closing)
        };
        let completed = |word: &str| {
            let read = self.before.after(lex(word).next()?.kind, word)?;
            let mut path = Path::new(self, spelling);
            path.glue(&word[last.len()..])?;
            let text = format!("{}{word}", &self.text[..self.last]);
            path.close(&text, &read.closing())
        };
        // The closing that was known before may begin with a word of which some is written.
        let planned = self
            .before
            .next_of_closing()
            .filter(|word| !last.is_empty() && word.len() > last.len() && word.starts_with(last));
        let ways = [from_here(), planned.and_then(completed)];
        let shortest = ways.into_iter().flatten().min_by_key(Vec::len);
        shortest.or_else(|| completed(self.target.as_deref()?))
    }
}

/// Tokens in the making.
struct Path<'t> {
    tokenizer: &'t Tokenizer,
    spelling: &'t Spelling,
    decoder: StreamDecoder<'t>,
    /// The lexical token before.
    last: String,
    ids: Vec<u32>,
}

impl<'t> Path<'t> {
    fn new(written: &Written<'t, Typed>, spelling: &'t Spelling) -> Self {
        Self {
            tokenizer: written.tokenizer,
            spelling,
            decoder: written.decoder.clone(),
            last: written.last().to_owned(),
            ids: Vec::new(),
        }
    }

    fn push(&mut self, id: u32) -> String {
        self.ids.push(id);
        self.decoder.push(id)
    }

    /// Continues the last word or number.
    fn glue(&mut self, rest: &str) -> Option<()> {
        for byte in rest.bytes() {
            let number = self
                .last
                .starts_with(|c: char| c.is_ascii_digit() || c == '.');
            let id = match byte {
                b'a'..=b'z' | b'A'..=b'Z' if number => {
                    self.tokenizer.word_id(std::str::from_utf8(&[byte]).ok()?)
                }
                _ => self.spelling.glued[usize::from(byte)],
            }?;
            if self.decoder.clone().push(id).len() > 1 {
                self.push(self.spelling.no_blank);
            }
            self.push(id);
            self.last.push(char::from(byte));
        }
        Some(())
    }

    /// Adds the tokens of `closing`, which are those of WGSL, after `text`.
    fn close(mut self, text: &str, closing: &str) -> Option<Vec<u32>> {
        let whole = format!("{text} {closing}");
        let tokens = lex(&whole)
            .filter(|token| token.span.start > text.len() && token.kind != TokenKind::Blankspace);
        for token in tokens {
            let text = &whole[token.span];
            let ids = match token.kind {
                TokenKind::Symbol(Symbol::TemplateStart) => vec![self.spelling.templates[0]],
                TokenKind::Symbol(Symbol::TemplateEnd) => vec![self.spelling.templates[1]],
                _ => self.encode(text),
            };
            let joined = format!("{}{}", self.last, self.decoder.clone().push(*ids.first()?));
            let first = lex(&joined).next()?;
            if !self.last.is_empty()
                && first.span.end != self.last.len()
                && first.kind != TokenKind::Symbol(Symbol::ShiftRight)
            {
                self.push(self.spelling.blank);
            }
            for id in ids {
                self.push(id);
            }
            text.clone_into(&mut self.last);
        }
        Some(self.ids)
    }

    /// A lexical token alone.
    fn encode(&self, text: &str) -> Vec<u32> {
        let mut ids = self.tokenizer.encode_code(text).ids;
        // That no line break follows is of no interest here.
        while let Some(&id) = ids.last()
            && self.tokenizer.token_role(id) == Some(TokenRole::Blankspace)
        {
            ids.pop();
        }
        ids
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_open_until_each_has_its_end() {
        for (text, open) in [
            ("/*", 1),
            ("/* )/*/", 2),
            ("/*/", 1),
            ("/* /* */", 1),
            ("/**/", 0),
        ] {
            assert_eq!(open_comments(text), open, "{text}");
        }
    }
}
