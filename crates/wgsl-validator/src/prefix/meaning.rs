//! What names mean and where control flows, along the tokens of a module in which everything is declared before it is
//! used.
//!
//! All rules here are certain at the token that breaks them: no continuation makes the module valid again.

use std::sync::Arc;

use wgsl_tokenizer::{Keyword, Symbol, TokenKind};

use super::{Declares, Frame};
use crate::predeclared::{Builtin, Predeclared, lookup};
use crate::syntax::names::hash;

/// What a name can be used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Value,
    /// It must be called.
    Function,
    /// Outside of template lists it must be called.
    Type,
    /// It stands in template lists alone: address spaces, access modes, texel formats.
    Enumerant,
    /// It takes a template list, which the grammar sees to.
    Generator,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Declared {
    name: Arc<str>,
    used_as: Use,
}

/// The ways in which control may leave a statement (section 9.7 "Statements Behavior Analysis").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Behavior(u8);

impl Behavior {
    const NONE: Self = Self(0);
    const NEXT: Self = Self(1);
    const BREAK: Self = Self(2);
    const CONTINUE: Self = Self(4);
    const RETURN: Self = Self(8);

    fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether a body with this one comes to the `continuing` block of its loop.
    fn repeats(self) -> bool {
        self.has(Self::NEXT.and(Self::CONTINUE))
    }

    /// That of a loop whose body has this one, together with its `continuing` block if it is reached.
    fn of_loop(self) -> Self {
        let left = self.without(Self::NEXT.and(Self::BREAK).and(Self::CONTINUE));
        if self.has(Self::BREAK) {
            left.and(Self::NEXT)
        } else {
            left
        }
    }
}

/// What a pair of braces is, or the header of a `for` around its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Function,
    Block,
    Then,
    Else,
    Switch,
    Clause,
    Loop,
    Continuing,
    While,
    For,
    ForBody,
}

/// An open scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Scope {
    kind: Kind,
    /// The names before it.
    outer_names: usize,
    /// That of its statements so far; an `if` that an `else` may still follow is left out.
    behavior: Behavior,
    /// That of the arms of the `if` at hand.
    arms: Behavior,
    /// An `else` may follow.
    else_may_follow: bool,
    /// A `for` without a condition.
    endless: bool,
    /// A `switch` whose `default` has come.
    has_default: bool,
}

impl Scope {
    fn new(kind: Kind, outer_names: usize) -> Self {
        Self {
            kind,
            outer_names,
            behavior: match kind {
                Kind::Switch => Behavior::NONE,
                _ => Behavior::NEXT,
            },
            arms: Behavior::NONE,
            else_may_follow: false,
            endless: false,
            has_default: false,
        }
    }

    /// A statement ends.
    fn add(&mut self, statement: Behavior) {
        if self.behavior.has(Behavior::NEXT) {
            self.behavior = self.behavior.without(Behavior::NEXT).and(statement);
        }
    }

    /// The `if` at hand has no further arm.
    fn end_if(&mut self) {
        if self.else_may_follow {
            self.else_may_follow = false;
            self.add(self.arms.and(Behavior::NEXT));
        }
    }

    /// The behaviour up to here.
    fn behavior(mut self) -> Behavior {
        self.end_if();
        self.behavior
    }
}

/// A declaration whose end has not come.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Pending {
    None,
    Variable(Declared),
    Structure(Declared),
    /// A function, from its name to its body.
    Head(Arc<str>),
    /// A function, in its body.
    Body(Arc<str>),
}

impl Pending {
    /// Whether it declares a name, which then hides what is predeclared: no declaration may use itself.
    fn is_of(&self, name: &str) -> bool {
        match self {
            Self::None => false,
            Self::Variable(declared) | Self::Structure(declared) => *declared.name == *name,
            Self::Head(own) | Self::Body(own) => **own == *name,
        }
    }
}

/// The state after a prefix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    names: Arc<Vec<Declared>>,
    /// How many of them are in scope: parameters are only in the body.
    visible: usize,
    scopes: Vec<Scope>,
    pending: Pending,
    /// A local declaration, inside a function.
    local: Option<Declared>,
    /// What the last token was used as, if it was a name.
    last_name: Option<(Use, bool)>,
    /// The last token was `return`.
    after_return: bool,
    /// What the next block is.
    next: Kind,
    /// The function at hand has a result.
    returns: bool,
}

impl Meaning {
    pub(super) fn new() -> Self {
        Self {
            names: Arc::default(),
            visible: 0,
            scopes: Vec::new(),
            pending: Pending::None,
            local: None,
            last_name: None,
            after_return: false,
            next: Kind::Block,
            returns: false,
        }
    }

    fn use_of(&self, name: &str) -> Option<Use> {
        let declared = self.names[..self.visible].iter().rev();
        for known in declared {
            if *known.name == *name {
                return Some(known.used_as);
            }
        }
        if self.pending.is_of(name) {
            return None;
        }
        Some(match lookup(name, hash(name.as_bytes()))? {
            Predeclared::Type(_) | Predeclared::HalfType(_) => Use::Type,
            Predeclared::Generator(_) | Predeclared::Function(Builtin::Bitcast) => Use::Generator,
            Predeclared::Function(_) => Use::Function,
            Predeclared::Space(_) | Predeclared::Access(_) | Predeclared::Format(_) => {
                Use::Enumerant
            }
        })
    }

    /// Whether control can come to the next statement, or the end of the block.
    pub(super) fn is_reachable(&self) -> bool {
        let mut scopes = self.scopes.iter();
        scopes.all(|scope| scope.behavior().has(Behavior::NEXT) || scope.kind == Kind::Switch)
    }

    pub(super) fn is_known(&self, name: &str) -> bool {
        self.use_of(name).is_some()
    }

    /// The names of values in scope, the innermost last.
    pub(super) fn values(&self) -> Vec<String> {
        let visible = self.names[..self.visible].iter();
        visible
            .filter(|known| known.used_as == Use::Value)
            .map(|known| known.name.to_string())
            .collect()
    }

    /// Whether a name is declared already in the scope at hand.
    fn is_taken(&self, name: &str) -> bool {
        let outer = self.scopes.last().map_or(0, |scope| scope.outer_names);
        self.names[outer..].iter().any(|known| *known.name == *name)
    }

    /// The innermost of the scopes that `break` or `continue` may be meant for.
    fn target(&self, kinds: &[Kind]) -> Option<Kind> {
        let scopes = self.scopes.iter().rev().map(|scope| scope.kind);
        scopes.into_iter().find(|kind| kinds.contains(kind))
    }

    /// Whether a token that `by` takes keeps the module valid. `in_template` tells whether it stands in a template
    /// list. An empty text stands for any.
    pub(super) fn allows(&self, by: Frame, kind: TokenKind, text: &str, in_template: bool) -> bool {
        let symbol = match kind {
            TokenKind::Symbol(symbol) => Some(symbol),
            _ => None,
        };
        if self.after_return && (symbol == Some(Symbol::Semicolon)) == self.returns {
            return false;
        }
        if let Some((used_as, free)) = self.last_name {
            let called = symbol == Some(Symbol::ParenLeft);
            let fits = match used_as {
                Use::Value => !called,
                Use::Function => called,
                Use::Type => called || free,
                Use::Enumerant => free,
                Use::Generator => true,
            };
            if !fits {
                return false;
            }
        }
        match (by, kind) {
            (Frame::Type | Frame::Update | Frame::Target | Frame::Unary, TokenKind::Identifier) => {
                match self.use_of(text) {
                    Some(used_as) => match by {
                        Frame::Type => matches!(used_as, Use::Type | Use::Generator),
                        _ => in_template || used_as != Use::Enumerant,
                    },
                    None => text.is_empty(),
                }
            }
            (Frame::Declare(_) | Frame::AttributedParameter, TokenKind::Identifier) => {
                !self.is_taken(text)
            }
            (_, TokenKind::Keyword(Keyword::Return)) => self.target(&[Kind::Continuing]).is_none(),
            (Frame::Statement, TokenKind::Keyword(Keyword::Continue)) => {
                let target =
                    self.target(&[Kind::Loop, Kind::While, Kind::ForBody, Kind::Continuing]);
                !matches!(target, None | Some(Kind::Continuing))
            }
            (Frame::Statement, TokenKind::Keyword(Keyword::Break)) => {
                let target = self.target(&[
                    Kind::Loop,
                    Kind::While,
                    Kind::ForBody,
                    Kind::Switch,
                    Kind::Continuing,
                ]);
                !matches!(target, None | Some(Kind::Continuing))
            }
            (_, TokenKind::Keyword(Keyword::Default)) => {
                self.scopes.last().is_none_or(|scope| !scope.has_default)
            }
            (_, TokenKind::Symbol(Symbol::BraceRight)) => self.may_close(),
            _ => true,
        }
    }

    /// Whether what is open may end here.
    fn may_close(&self) -> bool {
        let [.., scope] = self.scopes.as_slice() else {
            return true;
        };
        let behavior = scope.behavior();
        match scope.kind {
            Kind::Function => !(self.returns && behavior.has(Behavior::NEXT)),
            Kind::Switch => scope.has_default,
            // A loop that nothing leaves.
            Kind::Loop => behavior.of_loop() != Behavior::NONE,
            Kind::ForBody => {
                let header = self.scopes.iter().rev().nth(1);
                !header.is_some_and(|header| header.endless) || behavior.of_loop() != Behavior::NONE
            }
            _ => true,
        }
    }

    /// Follows a token that is allowed.
    pub(super) fn take(&mut self, by: Frame, kind: TokenKind, text: &str, in_template: bool) {
        self.last_name = None;
        self.after_return = false;
        if kind != TokenKind::Keyword(Keyword::Else)
            && let Some(scope) = self.scopes.last_mut()
        {
            scope.end_if();
        }
        match kind {
            TokenKind::Identifier => self.take_name(by, text, in_template),
            TokenKind::Keyword(keyword) => self.take_keyword(by, keyword),
            TokenKind::Symbol(symbol) => self.take_symbol(by, symbol),
            _ => {}
        }
    }

    fn take_name(&mut self, by: Frame, text: &str, in_template: bool) {
        let declared = |used_as| Declared {
            name: text.into(),
            used_as,
        };
        match by {
            Frame::Unary | Frame::Update | Frame::Target | Frame::Type => {
                let free = in_template || by == Frame::Type;
                self.last_name = self.use_of(text).map(|used_as| (used_as, free));
            }
            Frame::AttributedParameter => Arc::make_mut(&mut self.names).push(declared(Use::Value)),
            Frame::Declare(Declares::Local) => self.local = Some(declared(Use::Value)),
            Frame::Declare(Declares::Value) => {
                self.pending = Pending::Variable(declared(Use::Value));
            }
            Frame::Declare(Declares::Alias) => {
                self.pending = Pending::Variable(declared(Use::Type));
            }
            Frame::Declare(Declares::Structure) => {
                self.pending = Pending::Structure(declared(Use::Type));
            }
            Frame::Declare(Declares::Function) => {
                self.pending = Pending::Head(text.into());
                self.returns = false;
                // The parameters and the body are one scope.
                self.scopes
                    .push(Scope::new(Kind::Function, self.names.len()));
            }
            _ => {}
        }
    }

    fn take_keyword(&mut self, by: Frame, keyword: Keyword) {
        let names = self.names.len();
        let Some(scope) = self.scopes.last_mut() else {
            return;
        };
        match keyword {
            Keyword::Return => {
                scope.add(Behavior::RETURN);
                self.after_return = true;
            }
            Keyword::Break => {
                let way = if by == Frame::ContinuingStatements {
                    Behavior::NEXT.and(Behavior::BREAK)
                } else {
                    Behavior::BREAK
                };
                scope.add(way);
            }
            Keyword::Continue => scope.add(Behavior::CONTINUE),
            Keyword::If => {
                if by != Frame::ElseBody {
                    scope.arms = Behavior::NONE;
                }
                self.next = Kind::Then;
            }
            Keyword::Else => {
                scope.else_may_follow = false;
                self.next = Kind::Else;
            }
            Keyword::While => self.next = Kind::While,
            Keyword::For => {
                self.next = Kind::ForBody;
                self.scopes.push(Scope::new(Kind::For, names));
            }
            Keyword::Case => self.next = Kind::Clause,
            Keyword::Default => {
                scope.has_default = true;
                self.next = Kind::Clause;
            }
            _ => {}
        }
    }

    fn take_symbol(&mut self, by: Frame, symbol: Symbol) {
        match symbol {
            Symbol::Arrow => self.returns = true,
            Symbol::Semicolon => {
                if by == Frame::ForCondition
                    && let Some(scope) = self.scopes.last_mut()
                {
                    scope.endless = true;
                }
                if let Some(local) = self.local.take() {
                    self.declare(local);
                } else if self.scopes.is_empty()
                    && let Pending::Variable(declared) = self.finish()
                {
                    self.declare(declared);
                }
            }
            Symbol::BraceLeft => self.open(by),
            Symbol::BraceRight => self.close(),
            _ => {}
        }
    }

    fn finish(&mut self) -> Pending {
        std::mem::replace(&mut self.pending, Pending::None)
    }

    fn declare(&mut self, declared: Declared) {
        Arc::make_mut(&mut self.names).push(declared);
        self.visible = self.names.len();
    }

    /// Keeps the first names alone.
    fn forget(&mut self, kept: usize) {
        if kept < self.names.len() {
            Arc::make_mut(&mut self.names).truncate(kept);
        }
    }

    fn open(&mut self, by: Frame) {
        let kind = match by {
            // The members of a structure.
            Frame::Mark(_) => return,
            Frame::Block => self.next,
            Frame::SwitchBody => Kind::Switch,
            Frame::LoopBody => Kind::Loop,
            Frame::Continuing => Kind::Continuing,
            _ => Kind::Block,
        };
        if let Pending::Head(name) = &self.pending {
            self.pending = Pending::Body(name.clone());
            self.visible = self.names.len();
            return;
        }
        self.scopes.push(Scope::new(kind, self.names.len()));
    }

    fn close(&mut self) {
        let Some(scope) = self.scopes.pop() else {
            // A structure.
            if let Pending::Structure(declared) = self.finish() {
                self.declare(declared);
            }
            return;
        };
        self.forget(scope.outer_names);
        self.visible = self.names.len();
        let mut behavior = scope.behavior();
        if scope.kind == Kind::Function {
            if let Pending::Body(name) = self.finish() {
                self.declare(Declared {
                    name,
                    used_as: Use::Function,
                });
            }
            return;
        }
        if scope.kind == Kind::ForBody
            && let Some(header) = self.scopes.pop()
        {
            self.forget(header.outer_names);
            self.visible = self.names.len();
            if !header.endless {
                behavior = behavior.and(Behavior::BREAK);
            }
        }
        let Some(outer) = self.scopes.last_mut() else {
            return;
        };
        match scope.kind {
            Kind::Then => {
                outer.arms = outer.arms.and(behavior);
                outer.else_may_follow = true;
            }
            Kind::Else => outer.add(outer.arms.and(behavior)),
            Kind::Clause => outer.behavior = outer.behavior.and(behavior),
            // What no path reaches leaves nothing.
            Kind::Continuing if outer.behavior().repeats() => {
                let more = behavior.without(Behavior::NEXT);
                outer.behavior = outer.behavior.and(more);
            }
            Kind::Continuing => {}
            Kind::Switch if behavior.has(Behavior::BREAK) => {
                outer.add(behavior.without(Behavior::BREAK).and(Behavior::NEXT));
            }
            Kind::Loop | Kind::ForBody => outer.add(behavior.of_loop()),
            Kind::While => outer.add(behavior.and(Behavior::BREAK).of_loop()),
            _ => outer.add(behavior),
        }
    }
}
