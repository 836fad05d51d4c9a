//! Where in a statement its text ends: the brackets that are open, and what the whole is wanted to be.

use wgsl_tokenizer::{Keyword, Symbol, TokenKind};

use super::words::{Word, words};
use crate::prefix::takes_template;

/// What an expression stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// Any value.
    Any,
    /// A value of the type with this text.
    Typed(String),
    /// The value that the function returns.
    Returned,
    Condition,
    Selector,
    /// What is assigned with this operator to the expression with this text.
    Assigned(String, Symbol),
    /// A call, or what is assigned to.
    Target,
}

/// What an open bracket is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    Root,
    Group,
    Call,
    Index,
    Template,
}

/// An expression that has begun, inside of those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Level {
    pub(super) open: Open,
    /// Where the operand that the bracket belongs to begins.
    pub(super) operand: usize,
    /// Behind the bracket.
    pub(super) inner: usize,
    /// Where the argument at hand begins.
    pub(super) argument: usize,
    /// The arguments before it.
    pub(super) arguments: usize,
}

/// The end of an unfinished statement that holds an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Site {
    /// Where the part of the statement begins that a declaration may stand before.
    pub(super) start: usize,
    pub(super) role: Role,
    /// The first is that of the whole expression.
    pub(super) levels: Vec<Level>,
}

fn is_assignment(symbol: Symbol) -> bool {
    use Symbol as S;
    matches!(
        symbol,
        S::Equal
            | S::PlusEqual
            | S::MinusEqual
            | S::TimesEqual
            | S::DivisionEqual
            | S::ModuloEqual
            | S::AndEqual
            | S::OrEqual
            | S::XorEqual
            | S::ShiftLeftEqual
            | S::ShiftRightEqual
    )
}

/// The site at the end of a statement; `None` where no expression has begun.
pub(super) fn site(statement: &str) -> Option<Site> {
    let pieces: Vec<Word<'_>> = words(statement).collect();
    let mut from = 0;
    let mut start = 0;
    if pieces.first()?.keyword() == Some(Keyword::For) {
        // The part of the header at hand.
        from = 2;
        let mut parts = 0;
        for (index, piece) in pieces.iter().enumerate() {
            if piece.symbol() == Some(Symbol::Semicolon) {
                from = index + 1;
                parts += 1;
            }
        }
        start = pieces.get(from)?.start;
        if parts == 1 {
            return expression(&pieces[from..], start, start, Role::Condition);
        }
    }
    let mut pieces = &pieces[from..];
    while let Some(rest) = after_attribute(pieces) {
        pieces = rest;
    }
    let steps =
        |piece: &Word<'_>| matches!(piece.symbol(), Some(Symbol::PlusPlus | Symbol::MinusMinus));
    if pieces.iter().any(steps) {
        return None;
    }
    let first = pieces.first()?;
    let behind = |count: usize| pieces.get(count.checked_sub(1)?).map(Word::end);
    let (count, role) = match first.keyword() {
        Some(Keyword::Let | Keyword::Const | Keyword::Var | Keyword::Override) => {
            let equal = top_level(pieces, |symbol| symbol == Symbol::Equal)?;
            let colon = top_level(&pieces[..equal], |symbol| symbol == Symbol::Colon);
            let role = colon.map_or(Role::Any, |colon| {
                Role::Typed(
                    statement[pieces[colon].end()..pieces[equal].start]
                        .trim()
                        .into(),
                )
            });
            (equal + 1, role)
        }
        Some(Keyword::Return) => (1, Role::Returned),
        Some(Keyword::If | Keyword::While | Keyword::ConstAssert) => (1, Role::Condition),
        Some(Keyword::Else | Keyword::Break) if pieces.get(1)?.keyword() == Some(Keyword::If) => {
            (2, Role::Condition)
        }
        Some(Keyword::Case) if top_level(pieces, |symbol| symbol == Symbol::Colon).is_some() => {
            return None;
        }
        Some(Keyword::Switch | Keyword::Case) => (1, Role::Selector),
        Some(_) => return None,
        None => match top_level(pieces, is_assignment) {
            Some(at) => {
                let target = statement[first.start..pieces[at].start].trim().to_owned();
                let role = if target == "_" {
                    Role::Any
                } else {
                    Role::Assigned(target, pieces[at].symbol()?)
                };
                (at + 1, role)
            }
            None if matches!(first.symbol(), Some(Symbol::BraceRight | Symbol::At)) => return None,
            None if first.symbol() == Some(Symbol::Underscore) => return None,
            None => (0, Role::Target),
        },
    };
    let begin = behind(count).unwrap_or(first.start);
    expression(&pieces[count..], begin, start, role)
}

fn after_attribute<'p, 's>(pieces: &'p [Word<'s>]) -> Option<&'p [Word<'s>]> {
    if pieces.first()?.symbol() != Some(Symbol::At) {
        return None;
    }
    let rest = pieces.get(2..)?;
    if rest.first().and_then(Word::symbol) != Some(Symbol::ParenLeft) {
        return Some(rest);
    }
    let mut depth = 0_usize;
    let end = rest.iter().position(|piece| {
        match piece.symbol() {
            Some(Symbol::ParenLeft) => depth += 1,
            Some(Symbol::ParenRight) => depth -= 1,
            _ => {}
        }
        depth == 0
    })?;
    rest.get(end + 1..)
}

/// The first symbol of a kind outside of brackets.
fn top_level(pieces: &[Word<'_>], wanted: impl Fn(Symbol) -> bool) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, piece) in pieces.iter().enumerate() {
        let Some(symbol) = piece.symbol() else {
            continue;
        };
        match symbol {
            Symbol::ParenLeft | Symbol::BracketLeft => depth += 1,
            Symbol::ParenRight | Symbol::BracketRight => depth = depth.saturating_sub(1),
            _ if depth == 0 && wanted(symbol) => return Some(index),
            _ => {}
        }
    }
    None
}

fn expression(pieces: &[Word<'_>], begin: usize, start: usize, role: Role) -> Option<Site> {
    let root = Level {
        open: Open::Root,
        operand: begin,
        inner: begin,
        argument: begin,
        arguments: 0,
    };
    let mut levels = vec![root];
    // Where the last operand of each level began, and whether it is complete.
    let mut operands = vec![begin];
    let mut complete = false;
    let mut in_template_name = false;
    for (index, piece) in pieces.iter().enumerate() {
        let begins = !complete;
        let level = levels.last_mut()?;
        let close = |levels: &mut Vec<Level>, operands: &mut Vec<usize>| {
            if levels.len() > 1 {
                levels.pop();
                operands.pop();
            }
        };
        let in_template = level.open == Open::Template;
        match piece.symbol() {
            Some(symbol @ (Symbol::ParenLeft | Symbol::BracketLeft)) => {
                let open = match (symbol, complete) {
                    (Symbol::BracketLeft, _) => Open::Index,
                    (_, true) => Open::Call,
                    _ => Open::Group,
                };
                let operand = if complete {
                    *operands.last()?
                } else {
                    piece.start
                };
                if !complete && let Some(last) = operands.last_mut() {
                    *last = piece.start;
                }
                levels.push(Level {
                    open,
                    operand,
                    inner: piece.end(),
                    argument: piece.end(),
                    arguments: 0,
                });
                operands.push(piece.end());
                complete = false;
            }
            Some(Symbol::LessThan | Symbol::TemplateStart) if in_template_name => {
                levels.push(Level {
                    open: Open::Template,
                    operand: *operands.last()?,
                    inner: piece.end(),
                    argument: piece.end(),
                    arguments: 0,
                });
                operands.push(piece.end());
                complete = false;
            }
            Some(Symbol::GreaterThan | Symbol::TemplateEnd) if in_template => {
                close(&mut levels, &mut operands);
                complete = true;
            }
            Some(Symbol::ShiftRight) if in_template => {
                close(&mut levels, &mut operands);
                close(&mut levels, &mut operands);
                complete = true;
            }
            Some(Symbol::ParenRight | Symbol::BracketRight) => {
                close(&mut levels, &mut operands);
                complete = true;
            }
            Some(Symbol::Comma) => {
                level.argument = piece.end();
                level.arguments += 1;
                if let Some(last) = operands.last_mut() {
                    *last = piece.end();
                }
                complete = false;
            }
            Some(Symbol::Period) => {}
            Some(_) => complete = false,
            None => {
                let after_period = index > 0 && pieces[index - 1].symbol() == Some(Symbol::Period);
                if begins
                    && !after_period
                    && let Some(last) = operands.last_mut()
                {
                    *last = piece.start;
                }
                complete = true;
            }
        }
        in_template_name = piece.kind == TokenKind::Identifier && takes_template(piece.text);
    }
    Some(Site {
        start,
        role,
        levels,
    })
}

/// Where the last operand of an expression begins, and the place of the one before it, if an operator joins them.
pub(super) fn operands(text: &str) -> (usize, Option<std::ops::Range<usize>>) {
    // For each open bracket whether it is a template list.
    let mut open: Vec<bool> = Vec::new();
    let mut begin = None;
    let mut before = None;
    let mut complete = false;
    let mut after_generator = false;
    for token in words(text) {
        let span = token.start..token.end();
        let outside = open.is_empty();
        let symbol = match token.kind {
            TokenKind::Symbol(symbol) => Some(symbol),
            _ => None,
        };
        let opens_template = symbol == Some(Symbol::TemplateStart)
            || (symbol == Some(Symbol::LessThan) && after_generator);
        after_generator = token.kind == TokenKind::Identifier && takes_template(token.text);
        match symbol {
            Some(Symbol::ParenLeft | Symbol::BracketLeft) => {
                if outside && !complete {
                    begin = Some(span.start);
                }
                open.push(false);
            }
            Some(_) if opens_template => open.push(true),
            Some(Symbol::ParenRight | Symbol::BracketRight) => {
                open.pop();
                complete |= open.is_empty();
            }
            Some(Symbol::GreaterThan | Symbol::TemplateEnd | Symbol::ShiftRight)
                if open.last() == Some(&true) =>
            {
                open.pop();
                if symbol == Some(Symbol::ShiftRight) {
                    open.pop();
                }
                complete |= open.is_empty();
            }
            Some(Symbol::Period) => {}
            Some(_) if outside && complete => {
                if let Some(begin) = begin {
                    before = Some(begin..span.start);
                }
                begin = None;
                complete = false;
            }
            Some(_) => {}
            None if outside && !complete => {
                begin = Some(span.start);
                complete = true;
            }
            None => {}
        }
    }
    (begin.unwrap_or(text.len()), before)
}
