//! Tokens that the syntax rules out by their kinds, for all places that are alike.

use std::collections::HashMap;
use std::rc::Rc;

use wgsl_tokenizer::{Keyword, Symbol, TokenKind, TokenRole, Tokenizer, lex, special};

use super::reader::Typed;
use super::written::{Written, is_comment};

/// Where tokens stand, as far as their kinds matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    /// In a comment.
    Comment,
    /// The lexical tokens of these kinds may follow.
    Apart { allowed: u128, may_end: bool },
    /// The same, and more may be glued to the word or number before.
    Glued { allowed: u128, may_end: bool },
}

/// What a token of the vocabulary begins with.
#[derive(Debug, Clone, Copy)]
struct Start {
    /// The kinds of the lexical tokens that it may be the beginning of.
    kinds: u128,
    /// It can be glued to a word or number.
    glues: bool,
    role: TokenRole,
    is_trivia: bool,
}

/// The masks that were needed so far.
pub(super) struct Masks<'t> {
    tokenizer: &'t Tokenizer,
    starts: Vec<Start>,
    known: HashMap<Place, (Rc<[bool]>, Option<u32>)>,
}

impl<'t> Masks<'t> {
    pub(super) fn new(tokenizer: &'t Tokenizer) -> Self {
        Self {
            tokenizer,
            starts: Vec::new(),
            known: HashMap::new(),
        }
    }

    /// The tokens that may follow, comments and blankspace aside.
    pub(super) fn of(&mut self, written: &Written<'_, Typed>) -> Rc<[bool]> {
        self.at(place(written)).0.clone()
    }

    /// The token that follows in any case.
    pub(super) fn only(&mut self, written: &Written<'_, Typed>) -> Option<u32> {
        match place(written) {
            place @ Place::Apart { may_end: false, .. } => self.at(place).1,
            _ => None,
        }
    }

    fn at(&mut self, place: Place) -> &(Rc<[bool]>, Option<u32>) {
        if self.starts.is_empty() {
            let ids = 0..self.tokenizer.vocab_size() as u32;
            self.starts = ids.map(|id| start(self.tokenizer, id)).collect();
        }
        let starts = &self.starts;
        self.known.entry(place).or_insert_with(|| {
            let mask: Rc<[bool]> = (0..)
                .zip(starts)
                .map(|(id, at)| fits(place, id, *at))
                .collect();
            let mut open = (0..).zip(&*mask).filter(|(_, fits)| **fits);
            let only = match (open.next(), open.next()) {
                (Some((id, _)), None) => Some(id),
                _ => None,
            };
            (mask, only)
        })
    }
}

fn place(written: &Written<'_, Typed>) -> Place {
    let last = written.last();
    if is_comment(last) {
        return Place::Comment;
    }
    let allowed = match &written.after {
        Some(after) => (after.allowed().into_iter()).fold(0, |bits, kind| bits | bit(kind)),
        None => 0,
    };
    let may_end = written.is_complete();
    if last.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.') {
        Place::Glued { allowed, may_end }
    } else {
        Place::Apart { allowed, may_end }
    }
}

fn fits(place: Place, id: u32, at: Start) -> bool {
    match place {
        Place::Comment => at.role != TokenRole::Special,
        Place::Apart { allowed, may_end } => match at.role {
            TokenRole::Special => may_end && id == special::END,
            _ => !at.is_trivia && at.kinds & allowed != 0,
        },
        Place::Glued { allowed, may_end } => match at.role {
            TokenRole::Special => may_end && id == special::END,
            _ => !at.is_trivia && (at.glues || at.kinds & allowed != 0),
        },
    }
}

fn start(tokenizer: &Tokenizer, id: u32) -> Start {
    let role = tokenizer.token_role(id).unwrap_or(TokenRole::Special);
    let text = tokenizer.token_text(id).unwrap_or_default();
    let number = bit(TokenKind::IntLiteral) | bit(TokenKind::FloatLiteral);
    let first = lex(text)
        .next()
        .map_or(TokenKind::Unknown, |token| token.kind);
    let is_comment = matches!(
        first,
        TokenKind::LineComment | TokenKind::UnterminatedComment
    );
    let kinds = match role {
        TokenRole::Special | TokenRole::Byte | TokenRole::Blankspace | TokenRole::Continuation => 0,
        TokenRole::Digit => number,
        _ => match first {
            TokenKind::Symbol(Symbol::Period) => bit(first) | bit(TokenKind::FloatLiteral),
            // A name may begin with `_`, and with words that are no names.
            TokenKind::Symbol(Symbol::Underscore) | TokenKind::ReservedWord => {
                bit(first) | bit(TokenKind::Identifier)
            }
            _ => bit(first),
        },
    };
    Start {
        kinds,
        glues: match role {
            TokenRole::Continuation | TokenRole::Digit | TokenRole::Word | TokenRole::Keyword => {
                true
            }
            TokenRole::Symbol => matches!(text, "_" | "." | "+" | "-"),
            _ => false,
        },
        role,
        is_trivia: role == TokenRole::Blankspace || is_comment,
    }
}

/// One bit for each kind of lexical tokens that programs are made of.
fn bit(kind: TokenKind) -> u128 {
    let index = match kind {
        TokenKind::IntLiteral => 0,
        TokenKind::FloatLiteral => 1,
        TokenKind::Identifier => 2,
        TokenKind::Keyword(keyword) => 3 + keyword as usize,
        TokenKind::Symbol(symbol) => 3 + Keyword::ALL.len() + symbol as usize,
        _ => return 0,
    };
    1 << index
}
