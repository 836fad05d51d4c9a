//! How deep a source makes a recursive compiler go, found in one pass without recursion.
//!
//! naga bounds the nesting that its parser follows by recursion, but builds chains (`a + a + a`, `v.x.x`,
//! `if … else if …`) in a loop and walks the resulting trees by recursion later. The height computed here bounds
//! those trees: along a chain every token counts one, and a bracket adds one and the tallest chain inside it.

use wgsl_tokenizer::{Keyword, Symbol, TokenKind};

use crate::syntax::Tokens;

/// What one pass over a source finds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Tokens other than `;` outside comments: a source with none declares nothing.
    pub(crate) tokens: usize,
    /// Statements that end at module scope, in `;` or `}`.
    pub(crate) declarations: usize,
    /// The greatest height of a statement or declaration.
    pub(crate) height: usize,
    /// The byte offset at which `height` was reached.
    pub(crate) tallest_at: usize,
    /// The first thing wrong with brackets and comments.
    pub(crate) fault: Option<Fault>,
}

/// A fault in the pairing of brackets or comment marks, with byte offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A bracket that is never closed. The innermost one is named.
    Unclosed { bracket: char, at: usize },
    /// A closing bracket that nothing opened.
    Unopened { bracket: char, at: usize },
    /// A closing bracket of another kind than the innermost open one.
    Mismatched {
        open: char,
        open_at: usize,
        close: char,
        close_at: usize,
    },
    /// A block comment without its end.
    UnterminatedComment { at: usize },
}

struct Level {
    bracket: char,
    at: usize,
    /// Tokens of the current statement or operand list element.
    chain: usize,
    /// The tallest bracket inside the current chain.
    inner: usize,
    /// The tallest finished chain.
    tallest: usize,
    /// Whether the last token was a `}` that closed a child: only `else` continues the statement then.
    after_block: bool,
}

impl Level {
    fn new(bracket: char, at: usize) -> Self {
        Self {
            bracket,
            at,
            chain: 0,
            inner: 0,
            tallest: 0,
            after_block: false,
        }
    }

    fn height(&self) -> usize {
        self.tallest.max(self.chain + self.inner)
    }

    fn finish_chain(&mut self) {
        self.tallest = self.height();
        self.chain = 0;
        self.inner = 0;
    }
}

/// Measures a source of `length` bytes.
pub(crate) fn measure(tokens: &Tokens, length: usize) -> Shape {
    let mut shape = Shape {
        tokens: 0,
        declarations: 0,
        height: 0,
        tallest_at: 0,
        fault: tokens.unterminated.map(|place| Fault::UnterminatedComment {
            at: place.start as usize,
        }),
    };
    let mut levels = Vec::with_capacity(16);
    levels.push(Level::new('\0', 0));
    let Some((_, before_end)) = tokens.list.split_last() else {
        return shape;
    };
    for token in before_end {
        let part = match token.kind {
            TokenKind::Symbol(symbol) => match symbol {
                Symbol::ParenLeft => Part::Open('('),
                Symbol::BracketLeft => Part::Open('['),
                Symbol::BraceLeft => Part::Open('{'),
                Symbol::ParenRight => Part::Close(')'),
                Symbol::BracketRight => Part::Close(']'),
                Symbol::BraceRight => Part::Close('}'),
                Symbol::Comma => Part::Separator,
                Symbol::Semicolon => Part::End,
                _ => Part::Other,
            },
            TokenKind::Keyword(Keyword::Else) => Part::Else,
            _ => Part::Other,
        };
        shape.tokens += usize::from(part != Part::End);
        take_token(&mut levels, &mut shape, part, token.place.start as usize);
        let finished = levels.len() == 1 && matches!(part, Part::End | Part::Close('}'));
        shape.declarations += usize::from(finished);
    }
    if let [_, .., open] = levels.as_slice() {
        shape.fault.get_or_insert(Fault::Unclosed {
            bracket: open.bracket,
            at: open.at,
        });
    }
    // Brackets left open still hold what was nested in them.
    while levels.len() > 1 {
        close(&mut levels);
    }
    let height = levels[0].height();
    if height > shape.height {
        shape.height = height;
        shape.tallest_at = length;
    }
    shape
}

/// What a token means for the height.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Open(char),
    Close(char),
    Separator,
    End,
    Else,
    Other,
}

fn take_token(levels: &mut Vec<Level>, shape: &mut Shape, part: Part, at: usize) {
    if let Some(level) = levels.last_mut() {
        if level.after_block && part != Part::Else {
            level.finish_chain();
        }
        level.after_block = false;
        match part {
            Part::Separator | Part::End => level.finish_chain(),
            Part::Close(_) => {}
            _ => {
                level.chain += 1;
                let height = level.chain + level.inner;
                if height > shape.height {
                    shape.height = height;
                    shape.tallest_at = at;
                }
            }
        }
    }
    match part {
        Part::Open(first) => levels.push(Level::new(first, at)),
        Part::Close(first) => {
            let open = levels.last().map_or('\0', |level| level.bracket);
            let open_at = levels.last().map_or(0, |level| level.at);
            if levels.len() == 1 {
                shape
                    .fault
                    .get_or_insert(Fault::Unopened { bracket: first, at });
            } else {
                if closing(open) != first {
                    shape.fault.get_or_insert(Fault::Mismatched {
                        open,
                        open_at,
                        close: first,
                        close_at: at,
                    });
                }
                close(levels);
                if let Some(level) = levels.last_mut() {
                    level.after_block = first == '}';
                    let height = level.chain + level.inner;
                    if height > shape.height {
                        shape.height = height;
                        shape.tallest_at = at;
                    }
                }
            }
        }
        _ => {}
    }
}

fn close(levels: &mut Vec<Level>) {
    if let Some(child) = levels.pop()
        && let Some(parent) = levels.last_mut()
    {
        parent.inner = parent.inner.max(child.height() + 1);
    }
}

fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}
