//! What the declarations so far mean for the statement at hand.
//!
//! A statement is judged by a *slice*: a module of the declarations that it mentions, with what those need, and a
//! function around it in which each local stands with its type alone. Where more than types matters (what an entry
//! point reaches, uniformity, pointers that callees write through), [`Slice::whole`] tells that the whole module must be
//! asked.

use std::collections::BTreeSet;
use std::sync::Arc;

use wgsl_tokenizer::{Keyword, Symbol, TokenKind};

use super::question::{self, Answer, Shape};
use super::words::{Word, words};
use crate::check::asks_for_uniformity;
use crate::predeclared::{Builtin, Predeclared, lookup};
use crate::syntax::names::hash;
use crate::types::Scalar;
use crate::uniformity::needs_uniform_argument;

/// How far the use of a name reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// The statement that it stands in.
    Statement,
    /// The first use in a function concerns the entry points that reach it: stages, bindings.
    FirstUse,
    /// Each use concerns the module: control flow must be uniform.
    EachUse,
    /// Whatever stands in the statement with it concerns the module.
    Module,
}

/// A declaration of the module.
#[derive(Debug, PartialEq, Eq)]
struct Global {
    name: String,
    /// As it stands in slices: of a function its head and the shortest body.
    text: String,
    /// Which declarations its text needs, itself included, in their order.
    needs: Vec<usize>,
    reach: Reach,
    /// The types of the members of a structure or the parameters of a function.
    parts: Option<Parts>,
}

/// The types of the parameters of a function, or of the members of a structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::prefix) struct Parts {
    pub(in crate::prefix) is_structure: bool,
    pub(in crate::prefix) types: Vec<String>,
}

/// How a local stands in slices.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stub {
    /// A value of this type, of which nothing is known: a parameter.
    Value(String),
    /// `var` of this type.
    Var(String),
    /// Its own declaration, since its value matters.
    Itself(String),
}

/// A local in scope.
#[derive(Debug, PartialEq, Eq)]
struct Local {
    name: String,
    /// How many blocks are open around it.
    depth: usize,
    stub: Stub,
    globals: Vec<usize>,
    /// The locals that its own declaration needs, in their order.
    locals: Vec<usize>,
}

/// The function whose body is open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Function {
    result: Option<String>,
    locals: Vec<Arc<Local>>,
    /// The names that it has used whose first use matters.
    used: Vec<String>,
    asks_for_uniformity: bool,
    /// It has done so since the outermost open loop began.
    asks_in_loop: bool,
    /// The depths of the open bodies of loops and `switch` statements.
    loops: Vec<usize>,
    switches: Vec<usize>,
}

/// The declarations before a place of a module.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Context {
    directives: String,
    globals: Vec<Arc<Global>>,
    function: Function,
}

/// A module for a statement or a declaration.
#[derive(Debug)]
pub(super) struct Slice {
    pub(super) text: String,
    /// The text without the values of literals, if those do not decide whether naga accepts it unless a constant is
    /// computed from them.
    pub(super) shape: Option<String>,
    /// Where the statement or declaration begins.
    pub(super) start: usize,
    /// What it says of the statement does not hold for the module.
    pub(super) whole: bool,
}

fn words_of(text: &str) -> Vec<Word<'_>> {
    words(text).collect()
}

fn predeclared(name: &str) -> Option<Predeclared> {
    lookup(name, hash(name.as_bytes()))
}

fn reach_of(builtin: Builtin) -> Reach {
    if needs_uniform_argument(builtin) {
        Reach::Module
    } else if asks_for_uniformity(builtin) {
        Reach::EachUse
    } else if builtin.is_texture() || builtin.is_atomic() {
        Reach::FirstUse
    } else {
        Reach::Statement
    }
}

/// Which declaration a name is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meant {
    /// The statement declares it.
    Own,
    Local(usize),
    Global(usize),
}

/// The place of the name that a declaration declares among its pieces.
fn declared_name(pieces: &[Word<'_>]) -> Option<usize> {
    use Keyword as K;
    let keyword = pieces.iter().position(|piece| {
        matches!(
            piece.keyword(),
            Some(K::Let | K::Const | K::Var | K::Override | K::Fn | K::Struct | K::Alias)
        )
    })?;
    let mut at = keyword + 1;
    if pieces.get(at)?.text == "<" {
        at += pieces[at..].iter().position(|piece| piece.text == ">")? + 1;
    }
    (pieces.get(at)?.kind == TokenKind::Identifier).then_some(at)
}

impl Context {
    fn local(&self, name: &str) -> Option<usize> {
        let locals = &self.function.locals;
        locals.iter().rposition(|local| local.name == name)
    }

    fn global(&self, name: &str) -> Option<usize> {
        self.globals.iter().position(|global| global.name == name)
    }

    /// The types of what a call of a declared name takes.
    pub(super) fn parts(&self, name: &str) -> Option<&Parts> {
        self.globals[self.global(name)?].parts.as_ref()
    }

    /// The names of the newest structures.
    pub(super) fn structures(&self) -> Vec<&str> {
        const MAX_STRUCTURES: usize = 4;
        let is_structure = |global: &&Arc<Global>| {
            let parts = global.parts.as_ref();
            parts.is_some_and(|parts| parts.is_structure)
        };
        let newest = self.globals.iter().rev().filter(is_structure);
        let names = newest.map(|global| global.name.as_str());
        names.take(MAX_STRUCTURES).collect()
    }

    /// The result type of the function at hand.
    pub(super) fn result(&self) -> Option<&str> {
        self.function.result.as_deref()
    }

    /// Whether a name may be declared: what closes a module is written with the names of types.
    pub(super) fn may_declare(&self, name: &str) -> bool {
        let is_type = |text: &str| text.starts_with("struct") || text.starts_with("alias");
        let taken = match predeclared(name) {
            Some(Predeclared::Function(builtin)) => builtin == Builtin::Bitcast,
            Some(_) => true,
            None => self
                .global(name)
                .is_some_and(|index| is_type(&self.globals[index].text)),
        };
        !taken && !name.starts_with("zq_")
    }

    /// Whether a statement in the function at hand, reachable, can be judged by a slice.
    pub(super) fn slices(&self, statement: &str) -> bool {
        use Keyword as K;
        let function = &self.function;
        if function.asks_in_loop {
            return false;
        }
        let Some(first) = words(statement).next() else {
            return false;
        };
        match first.kind {
            TokenKind::Identifier
            | TokenKind::Keyword(
                K::Let | K::Const | K::Var | K::ConstAssert | K::If | K::While | K::For | K::Else,
            )
            | TokenKind::Symbol(
                Symbol::Underscore | Symbol::Star | Symbol::Ampersand | Symbol::ParenLeft,
            ) => true,
            TokenKind::Keyword(K::Return) => {
                function.loops.is_empty() && function.switches.is_empty()
            }
            _ => false,
        }
    }

    /// The reach of a name that is used in the function at hand.
    fn reach(&self, name: &str) -> Reach {
        let reach = if self.local(name).is_some() {
            Reach::Statement
        } else if let Some(index) = self.global(name) {
            self.globals[index].reach
        } else if let Some(Predeclared::Function(builtin)) = predeclared(name) {
            reach_of(builtin)
        } else {
            Reach::Statement
        };
        match reach {
            Reach::FirstUse if self.function.used.iter().any(|used| used == name) => {
                Reach::Statement
            }
            reach => reach,
        }
    }

    /// A name has been used in the function at hand.
    pub(super) fn uses(self: &mut Arc<Self>, name: &str) {
        let reach = self.reach(name);
        if reach == Reach::Statement {
            return;
        }
        let function = &mut Arc::make_mut(self).function;
        if reach == Reach::FirstUse {
            function.used.push(name.to_owned());
        } else {
            function.asks_for_uniformity = true;
            function.asks_in_loop |= !function.loops.is_empty();
        }
    }

    fn meaning(&self, name: &str) -> Option<Meant> {
        self.local(name)
            .map(Meant::Local)
            .or_else(|| self.global(name).map(Meant::Global))
    }

    /// What the names of a text mean that is no statement with declarations.
    fn needs_of(&self, text: &str) -> (Vec<usize>, Vec<usize>) {
        let (mut globals, mut locals) = (BTreeSet::new(), BTreeSet::new());
        let mut previous = None;
        for token in words(text) {
            let free = !matches!(
                previous,
                Some(TokenKind::Symbol(Symbol::Period | Symbol::At))
            );
            previous = Some(token.kind);
            if token.kind != TokenKind::Identifier || !free {
                continue;
            }
            match self.meaning(token.text) {
                Some(Meant::Local(index)) => {
                    let local = &self.function.locals[index];
                    locals.insert(index);
                    locals.extend(&local.locals);
                    globals.extend(&local.globals);
                }
                Some(Meant::Global(index)) => globals.extend(&self.globals[index].needs),
                _ => {}
            }
        }
        (globals.into_iter().collect(), locals.into_iter().collect())
    }

    /// The slice for `text`, a statement of the function at hand with what completes it. Names from the byte `new` on
    /// have not been judged yet.
    pub(super) fn statement(&self, text: &str, new: usize) -> Slice {
        let is_else = text.trim_start().starts_with("else");
        let is_return = text.trim_start().starts_with("return");
        let before = if is_else { "if true { } " } else { "" };
        let result = self.result().filter(|_| is_return);
        self.slice(text, new, before, result).0
    }

    /// The type of an expression, in the function at hand or outside of all.
    pub(super) fn ask(&self, expression: &str, in_function: bool) -> Option<Answer> {
        let (slice, expression) = if in_function {
            let (mut slice, (before, after)) =
                self.slice(expression, usize::MAX, "let zq_ = ( ", None);
            let end = slice.text.len() - after;
            slice.text.insert_str(end, " ) ;");
            (slice.text, before..end)
        } else {
            let (globals, _) = self.needs_of(expression);
            let mut text = self.head(&globals);
            text.push_str("const zq_ = ( ");
            let start = text.len();
            text.push_str(expression);
            let end = text.len();
            text.push_str(" ) ;");
            (text, start..end)
        };
        question::type_of(slice, expression)
    }

    /// The slice for a declaration of the module, with what completes it.
    pub(super) fn item(&self, text: &str) -> Slice {
        let (globals, _) = self.needs_of(text);
        let first = text.split(' ').find(|word| !word.is_empty());
        let alone = matches!(
            first,
            Some("@" | "fn" | "struct" | "alias" | "const" | "var" | "const_assert")
        ) && !text.contains("override");
        let head = self.head(&globals);
        let pieces = words_of(text);
        // What has been written before may use the predeclared meaning of the name.
        let hides = declared_name(&pieces).is_some_and(|at| predeclared(pieces[at].text).is_some());
        let shape = (first == Some("const") && !has_shift(&pieces)).then(|| {
            let mut shape = head.clone();
            for (index, piece) in pieces.iter().enumerate() {
                shape.push_str(shape_of(piece, pieces.get(index + 1)));
                shape.push(' ');
            }
            shape
        });
        Slice {
            start: head.len(),
            text: head + text,
            shape,
            whole: !alone || hides,
        }
    }

    fn head(&self, globals: &[usize]) -> String {
        let mut head = self.directives.clone();
        for &index in globals {
            head.push_str(&self.globals[index].text);
            head.push(' ');
        }
        head
    }

    /// A module around a text in a function, and how many bytes are before and behind it.
    fn slice(
        &self,
        text: &str,
        new: usize,
        before: &str,
        result: Option<&str>,
    ) -> (Slice, (usize, usize)) {
        let pieces = words_of(text);
        let own = match pieces.first().and_then(Word::keyword) {
            Some(Keyword::Let | Keyword::Const | Keyword::Var | Keyword::For) => {
                declared_name(&pieces).filter(|&at| {
                    pieces[..at]
                        .iter()
                        .all(|piece| !piece.is(Symbol::Semicolon))
                })
            }
            _ => None,
        };
        // The initial value is outside of the scope.
        let own_from = own.map_or(usize::MAX, |at| {
            let end = pieces[at..]
                .iter()
                .position(|piece| piece.is(Symbol::Semicolon));
            end.map_or(usize::MAX, |end| at + end)
        });
        // The newest name is judged itself.
        let own_name = match own {
            Some(at) if pieces[at].start >= new => pieces[at].text,
            _ => "zq_n",
        };
        let mut whole = false;
        let mut meanings: Vec<Option<Meant>> = Vec::with_capacity(pieces.len());
        let (mut globals, mut locals) = (BTreeSet::new(), BTreeSet::new());
        for (index, piece) in pieces.iter().enumerate() {
            let after = index.checked_sub(1).map(|before| pieces[before].kind);
            let is_use = piece.kind == TokenKind::Identifier
                && !matches!(after, Some(TokenKind::Symbol(Symbol::Period | Symbol::At)));
            if !is_use {
                meanings.push(None);
                continue;
            }
            let is_own = own.is_some_and(|at| {
                index == at || (index > own_from && piece.text == pieces[at].text)
            });
            let meant = if is_own {
                Some(Meant::Own)
            } else {
                self.meaning(piece.text)
            };
            meanings.push(meant);
            match meant {
                Some(Meant::Own) => {}
                Some(Meant::Local(index)) => {
                    let local = &self.function.locals[index];
                    locals.insert(index);
                    locals.extend(&local.locals);
                    globals.extend(&local.globals);
                }
                Some(Meant::Global(index)) => {
                    globals.extend(&self.globals[index].needs);
                    whole |= self.concerns_module(piece, new);
                }
                None => whole |= self.concerns_module(piece, new),
            }
        }
        if let Some(result) = result {
            globals.extend(self.needs_of(result).0);
        }
        let mut module = self.head(&globals.into_iter().collect::<Vec<_>>());
        // Names do not matter to what stands for a type alone.
        let renames = locals
            .iter()
            .all(|&index| !matches!(self.function.locals[index].stub, Stub::Itself(_)));
        let names: Vec<String> = locals
            .iter()
            .enumerate()
            .map(|(number, &index)| {
                if renames {
                    format!("zq_{number}")
                } else {
                    self.function.locals[index].name.clone()
                }
            })
            .collect();
        module.push_str("fn zq_f (");
        for (&index, name) in locals.iter().zip(&names) {
            if let Stub::Value(of) = &self.function.locals[index].stub {
                module.push_str(&format!(" {name} : {of} ,"));
            }
        }
        module.push_str(" ) ");
        if let Some(result) = result {
            module.push_str(&format!("-> {result} "));
        }
        module.push_str("{ ");
        let mut blocks = 1;
        let mut seen: Vec<&str> = Vec::new();
        for (&index, name) in locals.iter().zip(&names) {
            if !renames && seen.contains(&name.as_str()) {
                module.push_str("{ ");
                blocks += 1;
            }
            seen.push(name);
            match &self.function.locals[index].stub {
                Stub::Var(of) => module.push_str(&format!("var {name} : {of} ; ")),
                Stub::Value(_) => {}
                Stub::Itself(text) => {
                    module.push_str(text);
                    module.push(' ');
                }
            }
        }
        if !renames {
            module.push_str("{ ");
            blocks += 1;
        }
        module.push_str(before);
        let mut shape = module.clone();
        let start = module.len();
        for (index, (piece, meant)) in pieces.iter().zip(&meanings).enumerate() {
            if index > 0 {
                module.push(' ');
                shape.push(' ');
            }
            let name = match meant {
                Some(Meant::Own) if renames => own_name,
                Some(Meant::Local(local)) => {
                    let number = locals.range(..local).count();
                    &names[number]
                }
                _ => piece.text,
            };
            module.push_str(name);
            match meant {
                Some(_) => shape.push_str(name),
                None => shape.push_str(shape_of(piece, pieces.get(index + 1))),
            }
        }
        let end = module.len();
        for _ in 0..blocks {
            module.push_str(" }");
        }
        let behind = module.len() - end;
        let slice = Slice {
            text: module,
            shape: Some(shape).filter(|_| !has_shift(&pieces)),
            start,
            whole,
        };
        (slice, (start, behind))
    }

    fn concerns_module(&self, piece: &Word<'_>, new: usize) -> bool {
        match self.reach(piece.text) {
            Reach::Statement => false,
            Reach::FirstUse | Reach::EachUse => piece.start >= new,
            Reach::Module => true,
        }
    }

    /// A statement of the function at hand is complete, or the part of a `for` that declares.
    pub(super) fn after_statement(self: &mut Arc<Self>, text: &str, depth: usize) {
        let text = text.trim();
        let (text, depth) = match text.strip_prefix("for (") {
            Some(rest) => (rest.trim_start(), depth + 1),
            None => (text, depth),
        };
        let keyword = text.split(' ').next();
        if !matches!(keyword, Some("let" | "const" | "var")) {
            return;
        }
        let all = words_of(text);
        let Some(at) = declared_name(&all) else {
            return;
        };
        let name = all[at].text;
        let stub = if keyword == Some("const") {
            None
        } else {
            let (slice, (start, behind)) = self.slice(
                &format!("{text} let zq_ = ( {name} ) ;"),
                usize::MAX,
                "",
                None,
            );
            let end = slice.text.len() - behind - " ) ;".len();
            let start = slice.text[start..end]
                .rfind("( ")
                .map_or(start, |at| start + at + 2);
            question::type_of(slice.text, start..end)
                .filter(|answer| !matches!(answer.shape, Shape::Other))
                .filter(|answer| !answer.name.starts_with("__"))
                .filter(|answer| {
                    keyword == Some("var")
                        || !has_known_value(answer)
                        || self.is_runtime(&all[at..])
                })
                .map(|answer| {
                    if keyword == Some("let") {
                        Stub::Value(answer.name)
                    } else {
                        Stub::Var(answer.name)
                    }
                })
        };
        let name = name.to_owned();
        self.declare(
            name,
            depth,
            stub.unwrap_or_else(|| Stub::Itself(text.to_owned())),
        );
    }

    /// Whether an initial value mentions what is known only at run time.
    fn is_runtime(&self, initializer: &[Word<'_>]) -> bool {
        let mut names = initializer.iter().skip(1);
        names.any(|piece| {
            piece.kind == TokenKind::Identifier
                && match self.meaning(piece.text) {
                    Some(Meant::Local(index)) => {
                        !matches!(self.function.locals[index].stub, Stub::Itself(_))
                    }
                    Some(Meant::Global(index)) => {
                        let text = &self.globals[index].text;
                        text.starts_with("var") || text.starts_with('@') || text.starts_with("fn")
                    }
                    _ => false,
                }
        })
    }

    fn declare(self: &mut Arc<Self>, name: String, depth: usize, stub: Stub) {
        let (globals, locals) = match &stub {
            Stub::Value(text) | Stub::Var(text) => (self.needs_of(text).0, Vec::new()),
            Stub::Itself(text) => self.needs_of(text),
        };
        let local = Local {
            name,
            depth,
            stub,
            globals,
            locals,
        };
        Arc::make_mut(self).function.locals.push(Arc::new(local));
    }

    /// A `{` has been read after `before`, which makes `depth` blocks.
    pub(super) fn opens(self: &mut Arc<Self>, before: &str, depth: usize) {
        match before.split(' ').find(|word| !word.is_empty()) {
            Some("for" | "while" | "loop") => Arc::make_mut(self).function.loops.push(depth),
            Some("switch") => Arc::make_mut(self).function.switches.push(depth),
            _ => {}
        }
    }

    /// A `}` has been read, which leaves `depth` blocks.
    pub(super) fn closes(self: &mut Arc<Self>, depth: usize) {
        let function = &self.function;
        let inside = function
            .locals
            .iter()
            .rposition(|local| local.depth <= depth)
            .map_or(0, |last| last + 1);
        let opened = |depths: &[usize]| depths.iter().any(|&open| open > depth);
        if inside == function.locals.len()
            && !opened(&function.loops)
            && !opened(&function.switches)
        {
            return;
        }
        let function = &mut Arc::make_mut(self).function;
        function.locals.truncate(inside);
        function.loops.retain(|&open| open <= depth);
        function.switches.retain(|&open| open <= depth);
        if function.loops.is_empty() {
            function.asks_in_loop = false;
        }
    }

    /// The body of a function begins, after this head.
    pub(super) fn begins_function(self: &mut Arc<Self>, head: &str) {
        let pieces = words_of(head);
        let Some(name) = declared_name(&pieces) else {
            return;
        };
        let parameters = named_types(&pieces[name + 1..]);
        Arc::make_mut(self).function = Function {
            result: result_of(head, &pieces),
            ..Function::default()
        };
        for (name, of) in parameters {
            let answer = self.ask(&format!("{of} ( )"), true);
            let of = answer.map_or(of, |answer| answer.name);
            self.declare(name, 1, Stub::Value(of));
        }
    }

    /// A declaration of the module is complete.
    pub(super) fn after_item(self: &mut Arc<Self>, text: &str) {
        use Keyword as K;
        let text = text.trim();
        let all = words_of(text);
        let is_directive = matches!(
            all.first().and_then(Word::keyword),
            Some(K::Enable | K::Requires | K::Diagnostic)
        );
        if is_directive {
            let directives = &mut Arc::make_mut(self).directives;
            directives.push_str(text);
            directives.push(' ');
            return;
        }
        let Some(at) = declared_name(&all) else {
            return;
        };
        let keyword = all[..at].iter().rev().find_map(Word::keyword);
        let mut global = Global {
            name: all[at].text.to_owned(),
            text: text.to_owned(),
            needs: Vec::new(),
            reach: Reach::Statement,
            parts: None,
        };
        let list = |is_structure| {
            let list = named_types(&all[at + 1..]);
            Some(Parts {
                is_structure,
                types: list.into_iter().map(|(_, of)| of).collect(),
            })
        };
        match keyword {
            Some(K::Struct) => global.parts = list(true),
            Some(K::Var) if !text.contains("< private >") => global.reach = Reach::FirstUse,
            Some(K::Fn) => {
                let parts = list(false);
                let is_entry = all[..at]
                    .iter()
                    .any(|piece| matches!(piece.text, "vertex" | "fragment" | "compute"));
                let body = text.find('{').unwrap_or(text.len());
                let head = &text[..body];
                global.reach = if is_entry || head.contains("ptr") {
                    Reach::Module
                } else if self.function.asks_for_uniformity {
                    Reach::EachUse
                } else {
                    Reach::FirstUse
                };
                let result = self.function.result.clone();
                global.text = match &result {
                    _ if is_entry => format!("fn {} ( ) {{ }}", global.name),
                    Some(result) => format!("{head}{{ return {result} ( ) ; }}"),
                    None => format!("{head}{{ }}"),
                };
                global.parts = parts;
                Arc::make_mut(self).function = Function::default();
            }
            _ => {}
        }
        let index = self.globals.len();
        let (mut needs, _) = self.needs_of(&global.text);
        needs.push(index);
        global.needs = needs;
        Arc::make_mut(self).globals.push(Arc::new(global));
    }
}

/// Whether naga looks at the value of a constant of a type: as a divisor, a shift, an index.
fn has_known_value(of: &Answer) -> bool {
    !matches!(
        of.shape,
        Shape::Scalar(Scalar::F32 | Scalar::Bool)
            | Shape::Vector(_, Scalar::F32 | Scalar::Bool)
            | Shape::Matrix(..)
    )
}

/// Whether a shift occurs. naga looks at the single components of the amount, also where others are not known.
fn has_shift(pieces: &[Word<'_>]) -> bool {
    let shifts = ["<<", ">>", "<<=", ">>="];
    pieces.iter().any(|piece| shifts.contains(&piece.text))
}

/// The class of a literal whose value does not decide whether naga accepts it, beside the front end; any other text. What
/// stands before a `>` may be the size of an array, which naga limits.
fn shape_of<'a>(piece: &Word<'a>, next: Option<&Word<'_>>) -> &'a str {
    const LONGEST: usize = 7;
    let text = piece.text;
    if next.is_some_and(|next| next.text.starts_with('>')) {
        return text;
    }
    let is_plain = text.len() <= LONGEST && !text.contains(['e', 'E', 'x', 'X', 'p', 'P', 'h']);
    let is_zero = !text.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    match piece.kind {
        TokenKind::FloatLiteral if is_plain && !is_zero => {
            if text.ends_with('f') {
                "#f"
            } else {
                "#."
            }
        }
        TokenKind::IntLiteral if is_plain && !is_zero => match text.as_bytes().last() {
            Some(b'u') => "#u",
            Some(b'i') => "#i",
            Some(b'f') => "#f",
            _ => "#",
        },
        _ => text,
    }
}

/// The names and types of a list of parameters or members, from its opening bracket on.
fn named_types(pieces: &[Word<'_>]) -> Vec<(String, String)> {
    let mut list = Vec::new();
    let (mut name, mut of) = (String::new(), String::new());
    let mut in_type = false;
    let mut depth = 0_usize;
    let mut at = 1;
    while let Some(piece) = pieces.get(at) {
        at += 1;
        if !in_type && piece.is(Symbol::At) {
            // An attribute and its arguments.
            at += 1;
            if pieces
                .get(at)
                .is_some_and(|piece| piece.is(Symbol::ParenLeft))
            {
                at = after_bracket(pieces, at);
            }
            continue;
        }
        let TokenKind::Symbol(symbol) = piece.kind else {
            if in_type {
                push_word(&mut of, piece.text);
            } else {
                piece.text.clone_into(&mut name);
            }
            continue;
        };
        match symbol {
            Symbol::ParenRight | Symbol::BraceRight if depth == 0 => break,
            Symbol::Colon if depth == 0 => {
                in_type = true;
                continue;
            }
            Symbol::Comma if depth == 0 => {
                if in_type {
                    list.push((std::mem::take(&mut name), std::mem::take(&mut of)));
                }
                in_type = false;
                continue;
            }
            Symbol::ParenLeft | Symbol::LessThan | Symbol::TemplateStart => depth += 1,
            Symbol::ParenRight | Symbol::GreaterThan | Symbol::TemplateEnd => {
                depth = depth.saturating_sub(1);
            }
            Symbol::ShiftRight => depth = depth.saturating_sub(2),
            _ => {}
        }
        if in_type {
            push_word(&mut of, piece.text);
        }
    }
    if in_type && !of.is_empty() {
        list.push((name, of));
    }
    list
}

fn push_word(text: &mut String, word: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}

/// Behind the bracket that closes the one at an index.
fn after_bracket(pieces: &[Word<'_>], open: usize) -> usize {
    let mut depth = 0_usize;
    for (index, piece) in pieces.iter().enumerate().skip(open) {
        if piece.is(Symbol::ParenLeft) {
            depth += 1;
        } else if piece.is(Symbol::ParenRight) {
            depth -= 1;
            if depth == 0 {
                return index + 1;
            }
        }
    }
    pieces.len()
}

/// The result type in the head of a function, without attributes.
fn result_of(head: &str, pieces: &[Word<'_>]) -> Option<String> {
    let mut at = pieces.iter().rposition(|piece| piece.is(Symbol::Arrow))? + 1;
    while pieces.get(at)?.is(Symbol::At) {
        at += 2;
        if pieces.get(at)?.is(Symbol::ParenLeft) {
            at = after_bracket(pieces, at);
        }
    }
    let start = pieces.get(at)?.start;
    let end = pieces.iter().rposition(|piece| piece.is(Symbol::BraceLeft));
    let end = end.map_or(head.len(), |end| pieces[end].start);
    Some(head.get(start..end)?.trim().to_owned())
}
