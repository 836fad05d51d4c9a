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

    /// One more token in the chain.
    fn grow(&mut self, shape: &mut Shape, at: usize) {
        self.chain += 1;
        self.note(shape, at);
    }

    /// Remembers the height, if it is the greatest.
    fn note(&self, shape: &mut Shape, at: usize) {
        let height = self.chain + self.inner;
        if height > shape.height {
            shape.height = height;
            shape.tallest_at = at;
        }
    }

    /// A bracket with what is inside.
    fn hold(&mut self, child: &Self) {
        self.inner = self.inner.max(child.height() + 1);
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
    let mut outer: Vec<Level> = Vec::with_capacity(16);
    let mut level = Level::new('\0', 0);
    let Some((_, before_end)) = tokens.list.split_last() else {
        return shape;
    };
    for token in before_end {
        let at = token.place.start as usize;
        let symbol = match token.kind {
            TokenKind::Symbol(symbol) => Some(symbol),
            TokenKind::Keyword(Keyword::Else) => {
                shape.tokens += 1;
                level.after_block = false;
                level.grow(&mut shape, at);
                continue;
            }
            _ => None,
        };
        shape.tokens += usize::from(symbol != Some(Symbol::Semicolon));
        if level.after_block {
            level.finish_chain();
            level.after_block = false;
        }
        let bracket = match symbol {
            Some(Symbol::ParenLeft) => '(',
            Some(Symbol::BracketLeft) => '[',
            Some(Symbol::BraceLeft) => '{',
            Some(Symbol::ParenRight) => ')',
            Some(Symbol::BracketRight) => ']',
            Some(Symbol::BraceRight) => '}',
            Some(Symbol::Comma) => {
                level.finish_chain();
                continue;
            }
            Some(Symbol::Semicolon) => {
                level.finish_chain();
                shape.declarations += usize::from(outer.is_empty());
                continue;
            }
            _ => {
                level.grow(&mut shape, at);
                continue;
            }
        };
        if matches!(bracket, '(' | '[' | '{') {
            level.grow(&mut shape, at);
            outer.push(std::mem::replace(&mut level, Level::new(bracket, at)));
            continue;
        }
        let Some(parent) = outer.pop() else {
            shape.fault.get_or_insert(Fault::Unopened { bracket, at });
            shape.declarations += usize::from(bracket == '}');
            continue;
        };
        if closing(level.bracket) != bracket {
            shape.fault.get_or_insert(Fault::Mismatched {
                open: level.bracket,
                open_at: level.at,
                close: bracket,
                close_at: at,
            });
        }
        let child = std::mem::replace(&mut level, parent);
        level.hold(&child);
        level.after_block = bracket == '}';
        level.note(&mut shape, at);
        shape.declarations += usize::from(outer.is_empty() && bracket == '}');
    }
    if !outer.is_empty() {
        shape.fault.get_or_insert(Fault::Unclosed {
            bracket: level.bracket,
            at: level.at,
        });
    }
    // Brackets left open still hold what was nested in them.
    while let Some(parent) = outer.pop() {
        let child = std::mem::replace(&mut level, parent);
        level.hold(&child);
    }
    let height = level.height();
    if height > shape.height {
        shape.height = height;
        shape.tallest_at = length;
    }
    shape
}

fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}
