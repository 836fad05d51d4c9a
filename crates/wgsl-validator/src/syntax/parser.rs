//! What all parts of the parser share: tokens, scopes, lists, recovery.

use wgsl_tokenizer::{Keyword, Symbol as Mark, TokenKind, lex};

use crate::finding::Finding;
use crate::report::Severity;
use crate::syntax::names::{Names, NamesMemory};
use crate::syntax::numbers;
use crate::syntax::tree::{
    Attribute, Block, Expr, ExprId, ExprKind, Function, List, Local, LocalId, LocalKind, Part,
    Place, Stmt, StmtId, StmtKind, Symbol, Target, Tree, Use,
};
use crate::syntax::unicode::is_newer;

/// A module with its names and what is wrong with its syntax.
pub(crate) struct Parsed<'a> {
    pub(crate) tree: Tree,
    pub(crate) names: Names<'a>,
    pub(crate) findings: Vec<Finding>,
    /// Parsing gave up before the end.
    pub(crate) incomplete: bool,
    /// What the scopes and lists needed.
    memory: ScopeMemory,
}

/// The memory of a parser, to be used again for another source.
#[derive(Default)]
pub(crate) struct ParserMemory {
    tree: Tree,
    names: NamesMemory,
    scopes: ScopeMemory,
}

#[derive(Default)]
struct ScopeMemory {
    bindings: Vec<u32>,
    replaced: Vec<(Symbol, u32)>,
    scopes: Vec<(usize, usize)>,
    scratch: Vec<u32>,
    attributes: Vec<Attribute>,
    parameters: Vec<Local>,
}

impl Parsed<'_> {
    pub(crate) fn into_memory(self) -> ParserMemory {
        ParserMemory {
            tree: self.tree,
            names: self.names.into_memory(),
            scopes: self.memory,
        }
    }
}

/// What failed is reported already.
pub(crate) struct Reported;

pub(crate) type Parse<T> = Result<T, Reported>;

#[derive(Clone, Copy)]
pub(crate) struct Tok {
    pub(crate) kind: TokenKind,
    pub(crate) place: Place,
}

/// The most errors of one module that are worth reading.
const MAX_FINDINGS: usize = 200;

pub(crate) struct Parser<'a> {
    pub(crate) source: &'a str,
    tokens: &'a [Tok],
    pub(crate) at: usize,
    pub(crate) tree: Tree,
    pub(crate) names: Names<'a>,
    pub(crate) findings: Vec<Finding>,
    /// How many of them are errors.
    pub(crate) errors: usize,
    /// For each symbol the local declaration that it names here, plus one; 0 for none.
    bindings: Vec<u32>,
    /// The bindings that the open scopes replaced.
    replaced: Vec<(Symbol, u32)>,
    /// Where in `replaced` each open scope starts, and the first local that it declares.
    scopes: Vec<(usize, usize)>,
    pub(crate) scratch: Vec<u32>,
    /// The attributes of the place at hand.
    pub(crate) attribute_scratch: Vec<Attribute>,
    /// The parameters of the function at hand.
    pub(crate) parameter_scratch: Vec<Local>,
    /// How deep the recursion is.
    depth: usize,
    pub(crate) in_function: bool,
    /// Braces that are reported as never closed, so that a closing one without a partner is no news.
    pub(crate) unclosed: usize,
    /// The text is nested too deeply to go on.
    pub(crate) gave_up: bool,
}

/// The tokens of a source, blankspace and comments left out.
pub(crate) struct Tokens {
    /// The last one is the end of the file: it is empty.
    pub(crate) list: Vec<Tok>,
    /// A comment that is never closed.
    pub(crate) unterminated: Option<Place>,
    /// A null character.
    null: Option<Place>,
    /// There are assertions.
    pub(crate) asserts: bool,
}

/// More open brackets than any compiler is asked to follow: what comes after them does not matter.
const DEEP_ENOUGH: usize = 100_000;

/// Splits a source into tokens.
pub(crate) fn tokenize(source: &str) -> Tokens {
    tokenize_into(source, Vec::new())
}

/// Splits a source into tokens, in memory that was used before.
pub(crate) fn tokenize_into(source: &str, memory: Vec<Tok>) -> Tokens {
    let mut list = cleared(memory);
    list.reserve(source.len() / 3 + 8);
    let mut unterminated = None;
    let mut asserts = false;
    // The memory of a short source is no matter.
    let is_long = source.len() > 1 << 16;
    let mut open = 0_usize;
    for token in lex(source) {
        let place = Place {
            start: token.span.start as u32,
            end: token.span.end as u32,
        };
        match token.kind {
            TokenKind::Blankspace | TokenKind::LineComment | TokenKind::BlockComment => {}
            TokenKind::UnterminatedComment => unterminated = Some(place),
            kind => {
                asserts |= kind == TokenKind::Keyword(Keyword::ConstAssert);
                list.push(Tok { kind, place });
                if is_long && !goes_on(&mut list, &mut open, source.len()) {
                    break;
                }
            }
        }
    }
    let end = source.len() as u32;
    list.push(Tok {
        kind: TokenKind::Unknown,
        place: Place { start: end, end },
    });
    // Looking for it in two steps, because the first is many times faster than the second.
    let null = source.as_bytes().contains(&0).then(|| {
        let at = source.bytes().position(|byte| byte == 0).unwrap_or(0) as u32;
        Place {
            start: at,
            end: at + 1,
        }
    });
    Tokens {
        list,
        unterminated,
        null,
        asserts,
    }
}

/// Follows a new token of a long source: whether the next ones matter, and that memory for them does not double.
fn goes_on(list: &mut Vec<Tok>, open: &mut usize, length: usize) -> bool {
    if let Some(token) = list.last() {
        match token.kind {
            TokenKind::Symbol(Mark::ParenLeft | Mark::BracketLeft | Mark::BraceLeft) => *open += 1,
            TokenKind::Symbol(Mark::ParenRight | Mark::BracketRight | Mark::BraceRight) => {
                *open = open.saturating_sub(1);
            }
            _ => {}
        }
        if list.len() == list.capacity() {
            // As many as are to come if they go on like this, and not twice as many as there are.
            let read = token.place.end as usize;
            let left = length.saturating_sub(read);
            let expected = list.len() as u128 * left as u128 / read.max(1) as u128;
            list.reserve_exact((expected as usize).min(left) + 64);
        }
    }
    *open <= DEEP_ENOUGH
}

/// Parses a module. The depth of the recursion is bounded by `max_depth`.
pub(crate) fn parse<'a>(
    source: &'a str,
    tokens: &'a Tokens,
    max_depth: usize,
    memory: ParserMemory,
) -> Parsed<'a> {
    let ParserMemory {
        mut tree,
        names,
        scopes,
    } = memory;
    tree.clear();
    // A large source may be of other things than expressions.
    let likely = tokens.list.len().min(1 << 16);
    tree.expressions.reserve(likely / 2 + 8);
    tree.lists.reserve(likely / 4 + 8);
    let mut parser = Parser {
        source,
        tree,
        tokens: &tokens.list,
        at: 0,
        names: Names::new(source, names),
        findings: Vec::new(),
        errors: 0,
        bindings: cleared(scopes.bindings),
        replaced: cleared(scopes.replaced),
        scopes: cleared(scopes.scopes),
        scratch: cleared(scopes.scratch),
        attribute_scratch: cleared(scopes.attributes),
        parameter_scratch: cleared(scopes.parameters),
        depth: max_depth,
        in_function: false,
        unclosed: 0,
        gave_up: false,
    };
    if let Some(place) = tokens.null {
        parser.findings.push(
            Finding::error("wgsl/syntax", place, "the source contains a null character")
                .help("remove it; WGSL allows it nowhere, not even in comments"),
        );
    }
    if let Some(place) = tokens.unterminated {
        let opening = Place {
            start: place.start,
            end: place.start + 2,
        };
        parser.findings.push(
            Finding::error("wgsl/syntax", opening, "the comment is never closed")
                .remark("this comment")
                .help("add `*/`"),
        );
    }
    parser.module();
    Parsed {
        incomplete: parser.gave_up,
        tree: parser.tree,
        names: parser.names,
        findings: parser.findings,
        memory: ScopeMemory {
            bindings: parser.bindings,
            replaced: parser.replaced,
            scopes: parser.scopes,
            scratch: parser.scratch,
            attributes: parser.attribute_scratch,
            parameters: parser.parameter_scratch,
        },
    }
}

fn cleared<T>(mut list: Vec<T>) -> Vec<T> {
    list.clear();
    list
}

impl<'a> Parser<'a> {
    // Tokens.

    pub(crate) fn token(&self) -> Tok {
        self.tokens[self.at]
    }

    pub(crate) fn kind(&self) -> TokenKind {
        self.tokens[self.at].kind
    }

    pub(crate) fn kind_after(&self, count: usize) -> TokenKind {
        let index = (self.at + count).min(self.tokens.len() - 1);
        self.tokens[index].kind
    }

    pub(crate) fn at_end(&self) -> bool {
        self.at + 1 >= self.tokens.len()
    }

    pub(crate) fn advance(&mut self) -> Tok {
        let token = self.tokens[self.at];
        if !self.at_end() {
            self.at += 1;
        }
        token
    }

    pub(crate) fn is(&self, mark: Mark) -> bool {
        self.kind() == TokenKind::Symbol(mark)
    }

    pub(crate) fn is_keyword(&self, keyword: Keyword) -> bool {
        self.kind() == TokenKind::Keyword(keyword)
    }

    pub(crate) fn take(&mut self, mark: Mark) -> bool {
        let found = self.is(mark);
        if found {
            self.advance();
        }
        found
    }

    pub(crate) fn take_keyword(&mut self, keyword: Keyword) -> bool {
        let found = self.is_keyword(keyword);
        if found {
            self.advance();
        }
        found
    }

    pub(crate) fn expect(&mut self, mark: Mark) -> Parse<Place> {
        if self.is(mark) {
            return Ok(self.advance().place);
        }
        Err(self.expected(&format!("`{}`", mark.text())))
    }

    /// The end of the token before the present one.
    pub(crate) fn previous(&self) -> Place {
        self.tokens[self.at.saturating_sub(1)].place
    }

    pub(crate) fn text(&self, place: Place) -> &'a str {
        &self.source[place.start as usize..place.end as usize]
    }

    // Errors.

    pub(crate) fn report(&mut self, finding: Finding) -> Reported {
        self.errors += usize::from(finding.severity == Severity::Error);
        if self.findings.len() < MAX_FINDINGS {
            self.findings.push(finding);
        }
        Reported
    }

    /// Reports that something else was expected instead of the present token.
    pub(crate) fn expected(&mut self, what: &str) -> Reported {
        if self.gave_up {
            return Reported;
        }
        let finding = self.unexpected(what);
        self.report(finding)
    }

    /// That something else was expected instead of the present token.
    pub(crate) fn unexpected(&self, what: &str) -> Finding {
        let token = self.token();
        if self.at_end() {
            let place = Place {
                start: self.previous().end.saturating_sub(1),
                end: self.previous().end,
            };
            let message = format!("expected {what}, found the end of the file");
            return Finding::error("wgsl/syntax", place, message)
                .remark(format!("expected {what} after this"));
        }
        let shown: String = self.text(token.place).chars().take(40).collect();
        if token.kind == TokenKind::ReservedWord {
            let message = format!("the name `{shown}` is a reserved word");
            return Finding::error("wgsl/reserved-word", token.place, message)
                .remark("reserved for WGSL itself")
                .help("choose another name");
        }
        let message = format!("expected {what}, found `{shown}`");
        Finding::error("wgsl/syntax", token.place, message).remark(format!("expected {what}"))
    }

    /// Enters a level of recursion.
    pub(crate) fn enter(&mut self) -> Parse<()> {
        if self.gave_up {
            return Err(Reported);
        }
        if self.depth == 0 {
            let place = self.token().place;
            self.report(
                Finding::error("wgsl/too-deep", place, "the code is nested too deeply")
                    .remark("the deepest place")
                    .help("name parts of it with `let`, or move them into functions"),
            );
            self.gave_up = true;
            self.at = self.tokens.len() - 1;
            return Err(Reported);
        }
        self.depth -= 1;
        Ok(())
    }

    pub(crate) fn leave(&mut self) {
        self.depth += 1;
    }

    // Names and scopes.

    /// A name where one is declared or a member is named.
    pub(crate) fn identifier(&mut self, what: &str) -> Parse<(Symbol, Place)> {
        if self.kind() != TokenKind::Identifier {
            return Err(self.expected(what));
        }
        let place = self.advance().place;
        Ok((self.symbol(place), place))
    }

    /// Interns the name at a place.
    pub(crate) fn symbol(&mut self, place: Place) -> Symbol {
        let symbol = self.names.intern(place);
        if self.names.len() > self.bindings.len() {
            self.bindings.push(0);
            let name = self.text(place);
            if name.starts_with("__") {
                self.report(
                    Finding::error(
                        "wgsl/syntax",
                        place,
                        format!("the name `{name}` starts with two underscores"),
                    )
                    .remark("reserved for compilers")
                    .help("start it with one underscore or a letter"),
                );
            }
            if !name.is_ascii()
                && let Some((at, c)) = name.char_indices().find(|&(_, c)| is_newer(c))
            {
                let start = place.start + at as u32;
                let end = start + c.len_utf8() as u32;
                self.report(
                    Finding::error(
                        "wgsl/syntax",
                        Place { start, end },
                        format!(
                            "the name `{name}` holds the character U+{:04X}",
                            u32::from(c)
                        ),
                    )
                    .remark("this character")
                    .help("WGSL takes the letters and digits of Unicode 14: use another one"),
                );
            }
        }
        symbol
    }

    pub(crate) fn open_scope(&mut self) {
        self.scopes
            .push((self.replaced.len(), self.tree.locals.len()));
    }

    pub(crate) fn close_scope(&mut self) {
        let Some((start, _)) = self.scopes.pop() else {
            return;
        };
        for (symbol, before) in self.replaced.drain(start..).rev() {
            self.bindings[symbol.0 as usize] = before;
        }
    }

    /// Forgets the scopes of a function.
    pub(crate) fn close_all_scopes(&mut self) {
        while !self.scopes.is_empty() {
            self.close_scope();
        }
    }

    /// Declares a local in the innermost scope.
    pub(crate) fn declare(&mut self, local: Local) -> LocalId {
        let id = LocalId(self.tree.locals.len() as u32);
        let binding = &mut self.bindings[local.name.0 as usize];
        let before = *binding;
        *binding = id.0 + 1;
        let first = self.scopes.last().map_or(0, |&(_, first)| first);
        if before as usize > first {
            // An inner scope's declarations are unbound again, so this one is of the same scope.
            let earlier = self.tree.locals[before as usize - 1].name_place;
            self.report(redefinition(
                self.text(local.name_place),
                local.name_place,
                earlier,
            ));
        }
        self.replaced.push((local.name, before));
        self.tree.locals.push(local);
        id
    }

    pub(crate) fn resolve(&mut self, symbol: Symbol, place: Place) -> Target {
        match self.bindings[symbol.0 as usize] {
            0 => {
                self.tree.uses.push(Use { symbol, place });
                Target::Module
            }
            binding => {
                self.tree.locals[binding as usize - 1].used = true;
                Target::Local(LocalId(binding - 1))
            }
        }
    }

    // Arenas.

    pub(crate) fn node(&mut self, kind: ExprKind, place: Place, first: u32) -> ExprId {
        let id = ExprId(self.tree.expressions.len() as u32);
        self.tree.expressions.push(Expr { kind, place, first });
        id
    }

    pub(crate) fn leaf(&mut self, kind: ExprKind, place: Place) -> ExprId {
        let first = self.tree.expressions.len() as u32;
        self.node(kind, place, first)
    }

    pub(crate) fn first(&self, expr: ExprId) -> u32 {
        self.tree[expr].first
    }

    pub(crate) fn statement_node(
        &mut self,
        kind: StmtKind,
        place: Place,
        attributes: Part,
    ) -> StmtId {
        let id = StmtId(self.tree.statements.len() as u32);
        self.tree.statements.push(Stmt {
            kind,
            place,
            attributes,
        });
        id
    }

    /// Makes a list of what was pushed to `scratch` since it had the length `start`.
    pub(crate) fn list_since(&mut self, start: usize) -> List {
        let list = List(self.tree.lists.len() as u32);
        self.tree.lists.push((self.scratch.len() - start) as u32);
        self.tree.lists.extend(self.scratch.drain(start..));
        list
    }

    pub(crate) fn empty_list(&mut self) -> List {
        self.list_since(self.scratch.len())
    }

    /// A literal, at the present token.
    pub(crate) fn literal(&mut self) -> ExprId {
        let token = self.advance();
        let text = self.text(token.place);
        let parsed = match token.kind {
            TokenKind::IntLiteral => numbers::integer(text),
            // `1f` is a floating point literal without point and exponent.
            _ => numbers::float(text),
        };
        let kind = match parsed {
            Ok(kind) => kind,
            Err(message) => {
                self.report(Finding::error("wgsl/literal", token.place, message));
                ExprKind::BadLiteral
            }
        };
        self.leaf(kind, token.place)
    }

    // Recovery.

    /// Skips to where a statement may begin: behind the next `;` of this block, or before its `}`.
    pub(crate) fn skip_statement(&mut self, started: usize) {
        let mut depth = 0_usize;
        while !self.at_end() {
            match self.kind() {
                TokenKind::Symbol(Mark::Semicolon) if depth == 0 => {
                    self.advance();
                    return;
                }
                TokenKind::Symbol(Mark::BraceLeft) => depth += 1,
                TokenKind::Symbol(Mark::BraceRight) => {
                    if depth == 0 {
                        return;
                    }
                    depth -= 1;
                    if depth == 0 {
                        self.advance();
                        return;
                    }
                }
                TokenKind::Keyword(
                    Keyword::Let
                    | Keyword::Var
                    | Keyword::Const
                    | Keyword::Return
                    | Keyword::If
                    | Keyword::For
                    | Keyword::While
                    | Keyword::Loop
                    | Keyword::Switch
                    | Keyword::Break
                    | Keyword::Continue
                    | Keyword::Discard
                    | Keyword::ConstAssert,
                ) if depth == 0 && self.at > started => return,
                TokenKind::Keyword(keyword) if starts_declaration_only(keyword) => return,
                _ => {}
            }
            self.advance();
        }
    }

    /// Skips to where a declaration may begin.
    pub(crate) fn skip_declaration(&mut self, started: usize) {
        let mut depth = 0_usize;
        while !self.at_end() {
            match self.kind() {
                TokenKind::Symbol(Mark::Semicolon) if depth == 0 => {
                    self.advance();
                    return;
                }
                TokenKind::Symbol(Mark::BraceLeft) => depth += 1,
                TokenKind::Symbol(Mark::BraceRight) => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        self.advance();
                        return;
                    }
                }
                TokenKind::Keyword(keyword)
                    if self.at > started
                        && (starts_declaration_only(keyword)
                            || (depth == 0
                                && matches!(
                                    keyword,
                                    Keyword::Const | Keyword::Var | Keyword::ConstAssert
                                ))) =>
                {
                    return;
                }
                TokenKind::Symbol(Mark::At) if depth == 0 && self.at > started => return,
                _ => {}
            }
            self.advance();
        }
    }
}

/// Whether a keyword starts a declaration at module scope and nothing else.
pub(crate) fn starts_declaration_only(keyword: Keyword) -> bool {
    matches!(
        keyword,
        Keyword::Fn
            | Keyword::Struct
            | Keyword::Alias
            | Keyword::Override
            | Keyword::Enable
            | Keyword::Requires
    )
}

pub(crate) fn redefinition(name: &str, place: Place, earlier: Place) -> Finding {
    Finding::error(
        "wgsl/redefinition",
        place,
        format!("`{name}` is declared twice in this scope"),
    )
    .remark("declared again here")
    .related(earlier, format!("`{name}` is declared here first"))
    .help("rename one of them")
}

/// A block without statements, for a function whose body is missing.
pub(crate) fn empty_block(parser: &mut Parser<'_>, place: Place) -> Block {
    Block {
        statements: parser.empty_list(),
        attributes: Part::default(),
        place,
    }
}

/// A parameter or variable as far as it is known when its name is.
pub(crate) fn new_local(kind: LocalKind, name: Symbol, name_place: Place) -> Local {
    Local {
        kind,
        name,
        name_place,
        place: name_place,
        attributes: Part::default(),
        template: None,
        declared_type: None,
        initializer: None,
        broken: false,
        used: false,
    }
}

/// A function as far as it is known when its name is.
pub(crate) fn new_function(body: Block, locals: u32, expressions: u32) -> Function {
    Function {
        locals: Part {
            start: locals,
            end: locals,
        },
        parameters: 0,
        result: None,
        result_attributes: Part::default(),
        body,
        expressions: Part {
            start: expressions,
            end: expressions,
        },
        broken: false,
    }
}
