//! From text to the syntax tree (WGSL, sections 3 and 4 and the grammar throughout).
//!
//! | file | holds |
//! | --- | --- |
//! | `tree` | the tree's arenas |
//! | `names` | interned names |
//! | `unicode` | the characters of names |
//! | `numbers` | the values of literals |
//! | `parser` | tokens, scopes, recovery |
//! | `declarations`, `statements`, `expressions`, `attributes` | the grammar |

mod attributes;
mod declarations;
mod expressions;
pub(crate) mod names;
mod numbers;
mod parser;
mod statements;
pub(crate) mod tree;
mod unicode;

pub(crate) use parser::{ParserMemory, Tok, Tokens, parse, redefinition, tokenize, tokenize_into};
