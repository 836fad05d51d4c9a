//! A lossless tokenizer made for WGSL and the English that asks for it.
//!
//! Two layers:
//! - [`lex`] splits a program into the lexical tokens of the WGSL specification, template lists told from comparisons.
//! - [`Tokenizer`] turns prompts and programs into the ids that a model reads and writes, and back.
//!
//! ```
//! use wgsl_tokenizer::{FitOptions, Tokenizer};
//!
//! let prompt = "Draw a red circle with radius 0.25";
//! let code = "const circle_radius: f32 = 0.25;\n";
//! let tokenizer = Tokenizer::fit([(prompt, code), (prompt, code)], &FitOptions::default())?;
//!
//! let encoding = tokenizer.encode_code(code);
//! let shown: Vec<&str> = encoding.ids.iter().filter_map(|&id| tokenizer.token_text(id)).collect();
//! assert_eq!(shown, ["const", "circle", "_", "radius", ":", "f32", "=", "0", ".", "2", "5", ";"]);
//! assert_eq!(tokenizer.decode(&encoding.ids), code);
//! # Ok::<(), wgsl_tokenizer::FitError>(())
//! ```
//!
//! # The map
//! | for | see |
//! | --- | --- |
//! | lexical tokens | [`lex`], [`lex_bytes`], [`TokenKind`], [`Keyword`], [`Symbol`], [`classify_name`] |
//! | learning, saving and loading a vocabulary | [`Tokenizer::fit`], [`Tokenizer::save`], [`Tokenizer::load`] |
//! | text to ids | [`Tokenizer::encode_prompt`], [`Tokenizer::encode_code`], [`Tokenizer::encode_bytes`] |
//! | many texts on all cores | [`Tokenizer::encode_code_batch`], [`Tokenizer::decode_batch`] |
//! | no more than so many tokens, and what was cut | [`Tokenizer::encode_code_up_to`], [`Cut`] |
//! | the bytes that each token stands for | [`Tokenizer::spans`] |
//! | ids to text, at once or as they come | [`Tokenizer::decode`], [`Tokenizer::decode_bytes`], [`StreamDecoder`] |
//! | programs that differ in layout or names only | [`canonicalize`], [`canonicalize_names`] |
//! | tokens for people, and their counts | [`list_lexical`], [`Tokenizer::list_code`], [`TokenStatistics`] |
//!
//! Within, `blocks` and `scan` find the tokens that `lexer` and `encoder` read, `layout`, `place` and `steps` say which blankspace
//! stands before a token, and `vocabulary`, `word_table`, `pieces`, `phrases` and `lines` hold what was learned.
//!
//! # The vocabulary
//! One vocabulary serves prompts and programs, so that a model can copy from one to the other: `circle` is one token
//! in "draw a circle" and in `circle_radius`, and the digits of `0.25` are the same four tokens in both.
//!
//! The fixed part is the same in every tokenizer, and its ids never depend on the data: the [`special`] tokens, the
//! 256 bytes, explicit blankspace, the symbols, the ten digits, the letters, the keywords, the attributes with their
//! `@`, and every name that WGSL predeclares. Numbers are spelled digit by digit. [`Tokenizer::fit`] adds words,
//! pieces of rarer words, runs of blankspace that the data's own style uses, and phrases: what WGSL itself repeats, such
//! as `vec3<f32>(`, in one token. Digits and learned words are in no phrase. Last come lines: all tokens up to a `;`,
//! `{` or `}` in one, where many programs share them word for word and number for number, and hardly any has them with other
//! numbers.
//!
//! An identifier is cut at `_`, where case changes, and around digits. A word starts anew by default, so `wave height`
//! is two tokens; `_` is a token that glues on both sides, so `wave_height` is three, with the same `wave` and
//! `height`. That is one token more than a second variant of every word would take, and half the vocabulary, and the
//! words stay shared with the prompts. Pieces that continue a word (`##ing`) are tokens of their own kind, because
//! spelled-out words are too long already; `fooBar` takes a `<no-blank>` between its words. A letter without a word or
//! a piece is written in bytes.
//!
//! # Layout
//! Blankspace is predicted, not stored. Encoder and decoder follow the same rules over the same tokens, and only where
//! the source differs from the prediction does the encoder add tokens: `<no-blank>`, `<line>` (a line break and the
//! indentation), `<blank-line>`, a learned run, or bytes. So encoding is lossless for every string, and a program in
//! canonical layout, which [`canonicalize`] makes, takes no token for blankspace:
//! - four blanks of indentation for each brace, up to 32 levels; one statement or member a line;
//! - one blank around binary operators and `->`, before `{`, after `,` and `:`; none inside parentheses and brackets,
//!   before `,`, `;` and `:`, after unary operators, around `.`, or between a name and its `(`, `[` or template list;
//! - `} else {` and `for (var i = 0; i < 4; i++) {` on one line, `{}` without anything inside;
//! - an empty line between declarations, but not between neighbours that begin with the same keyword or attribute,
//!   such as `@group … var`; attributes on their own line before `fn`, otherwise before what they belong to;
//! - one line break at the end.
//!
//! In prompts and comments one blank is predicted between words, and none before a comma or within a number.
//!
//! The rules look at the tokens so far and the next one only, so [`StreamDecoder`] can write while a model generates.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

mod blocks;
mod canonical;
mod characters;
mod decode;
mod encoder;
mod file;
mod fit;
mod layout;
mod lexer;
mod lines;
mod listing;
mod names;
mod phrases;
mod pieces;
mod place;
mod scan;
mod spans;
mod split;
mod steps;
mod stream;
mod tokenizer;
mod vocabulary;
mod word_table;

pub use canonical::{canonicalize, canonicalize_names};
pub use characters::is_blankspace;
pub use file::{LoadError, SaveError};
pub use fit::{FitError, FitOptions};
pub use lexer::{Lexer, Symbol, Token, TokenKind, lex, lex_bytes};
pub use listing::{ListedToken, TokenStatistics, list_lexical};
pub use names::{Keyword, NameClass, classify_name, is_reserved};
pub use spans::Spans;
pub use stream::StreamDecoder;
pub use tokenizer::{Cut, Encoding, Tokenizer, Truncated};
pub use vocabulary::{TokenRole, special};
