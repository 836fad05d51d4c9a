//! The syntax tree, in arenas.
//!
//! Expressions are stored in the order in which they end: the operands of a node stand before it, and the whole of an
//! expression is the range of nodes from [`Expr::first`] to the node itself. What looks at every node of an
//! expression is therefore a loop over a range, not a recursion.

use std::ops::Index;

use crate::few::Few;

/// A range of bytes of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Place {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Place {
    /// From the start of this place to the end of another.
    pub(crate) fn to(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// The index of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct ExprId(pub(crate) u32);

/// The index of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StmtId(pub(crate) u32);

/// The index of a local declaration: a parameter, `let`, `const` or `var` inside a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LocalId(pub(crate) u32);

/// The index of a declaration at module scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct GlobalId(pub(crate) u32);

/// An interned name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Symbol(pub(crate) u32);

/// A list of indices in [`Tree::lists`]: its length stands at this position, its items follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct List(pub(crate) u32);

/// A contiguous part of one of the arenas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Part {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Part {
    pub(crate) fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Expr {
    pub(crate) kind: ExprKind,
    pub(crate) place: Place,
    /// The first node of this expression.
    pub(crate) first: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IntSuffix {
    None,
    I,
    U,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FloatSuffix {
    None,
    F,
    H,
}

/// What a name inside a function stands for, as far as scopes tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Local(LocalId),
    /// A declaration at module scope, or a predeclared name.
    Module,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum ExprKind {
    Bool(bool),
    Int {
        value: i64,
        suffix: IntSuffix,
    },
    Float {
        value: f64,
        suffix: FloatSuffix,
    },
    /// A literal that is reported already.
    BadLiteral,
    Name {
        symbol: Symbol,
        target: Target,
    },
    /// A name with a template list.
    Template {
        symbol: Symbol,
        global: bool,
        args: List,
    },
    /// The callee is a `Name` or `Template`.
    Call {
        callee: ExprId,
        args: List,
    },
    Index {
        base: ExprId,
        index: ExprId,
    },
    Member {
        base: ExprId,
        name: Symbol,
    },
    Unary {
        op: UnaryOp,
        operand: ExprId,
    },
    Binary {
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
    },
    /// Stands between the operands of `&&` and `||`: the right operand, up to the node `end`, is evaluated only if
    /// the left one is not `shortcut`.
    ShortCircuit {
        left: ExprId,
        end: u32,
        shortcut: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnaryOp {
    Negate,
    Not,
    Complement,
    Deref,
    AddressOf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BinaryOp {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    And,
    Or,
    Xor,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    LogicalAnd,
    LogicalOr,
}

impl BinaryOp {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
            Self::And => "&",
            Self::Or => "|",
            Self::Xor => "^",
            Self::ShiftLeft => "<<",
            Self::ShiftRight => ">>",
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            Self::LogicalAnd => "&&",
            Self::LogicalOr => "||",
        }
    }

    pub(crate) fn compares(self) -> bool {
        matches!(
            self,
            Self::Equal
                | Self::NotEqual
                | Self::Less
                | Self::LessEqual
                | Self::Greater
                | Self::GreaterEqual
        )
    }
}

impl UnaryOp {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Negate => "-",
            Self::Not => "!",
            Self::Complement => "~",
            Self::Deref => "*",
            Self::AddressOf => "&",
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Stmt {
    pub(crate) kind: StmtKind,
    pub(crate) place: Place,
    /// `@diagnostic` and whatever else stands before the statement.
    pub(crate) attributes: Part,
}

/// Statements between braces.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Block {
    pub(crate) statements: List,
    pub(crate) attributes: Part,
    pub(crate) place: Place,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum StmtKind {
    /// A statement that is reported already.
    Bad,
    Block(Block),
    If {
        condition: ExprId,
        then: Block,
        otherwise: Option<StmtId>,
    },
    Switch {
        selector: ExprId,
        /// The attributes before the `{`.
        body_attributes: Part,
        clauses: Part,
    },
    Loop {
        body: Block,
        continuing: Option<Continuing>,
    },
    While {
        condition: ExprId,
        body: Block,
    },
    For {
        init: Option<StmtId>,
        condition: Option<ExprId>,
        update: Option<StmtId>,
        body: Block,
    },
    Break,
    Continue,
    Discard,
    Return(Option<ExprId>),
    Assign {
        target: ExprId,
        /// The operator of a compound assignment.
        op: Option<BinaryOp>,
        value: ExprId,
    },
    /// `_ = value;`
    Phony(ExprId),
    /// `++` and `--`
    Step {
        target: ExprId,
        increment: bool,
    },
    Call(ExprId),
    Declare(LocalId),
    ConstAssert(ExprId),
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Continuing {
    pub(crate) block: Block,
    pub(crate) break_if: Option<ExprId>,
    /// The nodes inside it.
    pub(crate) expressions: Part,
}

/// One `case` or `default` with its body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clause {
    /// The selectors; `default` is [`DEFAULT_SELECTOR`].
    pub(crate) selectors: List,
    pub(crate) body: Block,
    pub(crate) place: Place,
}

/// Stands for `default` among the selectors of a clause.
pub(crate) const DEFAULT_SELECTOR: u32 = u32::MAX;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LocalKind {
    Parameter,
    Let,
    Const,
    Var,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Local {
    pub(crate) kind: LocalKind,
    pub(crate) name: Symbol,
    pub(crate) name_place: Place,
    pub(crate) place: Place,
    pub(crate) attributes: Part,
    /// The template list of `var<…>`.
    pub(crate) template: Option<List>,
    pub(crate) declared_type: Option<ExprId>,
    pub(crate) initializer: Option<ExprId>,
    /// What follows the name is reported already.
    pub(crate) broken: bool,
    /// Some expression names it.
    pub(crate) used: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Global {
    pub(crate) kind: GlobalKind,
    pub(crate) name: Symbol,
    pub(crate) name_place: Place,
    pub(crate) place: Place,
    pub(crate) attributes: Part,
    pub(crate) template: Option<List>,
    pub(crate) declared_type: Option<ExprId>,
    pub(crate) initializer: Option<ExprId>,
    pub(crate) broken: bool,
    /// The names of module scope that it mentions, in [`Tree::uses`].
    pub(crate) uses: Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GlobalKind {
    Const,
    Override,
    Var,
    Alias,
    /// The members, in [`Tree::members`].
    Struct(Part),
    /// An index in [`Tree::functions`].
    Function(u32),
    /// `initializer` is the condition.
    ConstAssert,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Member {
    pub(crate) name: Symbol,
    pub(crate) place: Place,
    pub(crate) attributes: Part,
    pub(crate) declared_type: ExprId,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Function {
    /// The first locals are the parameters.
    pub(crate) locals: Part,
    pub(crate) parameters: u32,
    pub(crate) result: Option<ExprId>,
    pub(crate) result_attributes: Part,
    pub(crate) body: Block,
    /// The nodes of its body.
    pub(crate) expressions: Part,
    /// Something in it is reported already.
    pub(crate) broken: bool,
}

/// A use of a name that no local declaration captures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Use {
    pub(crate) symbol: Symbol,
    pub(crate) place: Place,
}

macro_rules! attribute_names {
    ($($variant:ident = $text:literal,)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum AttributeName { $($variant,)+ }

        impl AttributeName {
            pub(crate) fn text(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            pub(crate) fn from_text(text: &str) -> Option<Self> {
                Some(match text { $($text => Self::$variant,)+ _ => return None })
            }

            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant,)+];
        }
    };
}

attribute_names! {
    Align = "align",
    Binding = "binding",
    BlendSrc = "blend_src",
    Builtin = "builtin",
    Const = "const",
    Diagnostic = "diagnostic",
    Group = "group",
    Id = "id",
    Interpolate = "interpolate",
    Invariant = "invariant",
    Location = "location",
    MustUse = "must_use",
    Size = "size",
    SubgroupSize = "subgroup_size",
    WorkgroupSize = "workgroup_size",
    Vertex = "vertex",
    Fragment = "fragment",
    Compute = "compute",
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Attribute {
    pub(crate) name: AttributeName,
    pub(crate) place: Place,
    pub(crate) args: List,
    /// The context-dependent names of `builtin` and `interpolate`, with their places.
    pub(crate) words: [Option<(Symbol, Place)>; 2],
    /// The filter of `diagnostic`.
    pub(crate) filter: Option<Filter>,
}

/// The severities of `diagnostic(…)` (WGSL, section 2.3 "Diagnostics").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ControlSeverity {
    Off,
    Info,
    Warning,
    Error,
}

/// The rules that a filter can name and that exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    DerivativeUniformity,
    SubgroupUniformity,
    /// Any other rule, by the bytes of its name.
    Other,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Filter {
    pub(crate) severity: ControlSeverity,
    pub(crate) rule: Rule,
    /// The name of the rule; of `a.b` the two symbols.
    pub(crate) name: (Symbol, Option<Symbol>),
    pub(crate) place: Place,
}

/// `enable` or `requires` with one name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Directive {
    pub(crate) enable: bool,
    pub(crate) name: Symbol,
    pub(crate) place: Place,
}

/// A whole module.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) expressions: Vec<Expr>,
    pub(crate) statements: Vec<Stmt>,
    pub(crate) lists: Vec<u32>,
    pub(crate) clauses: Vec<Clause>,
    pub(crate) locals: Vec<Local>,
    pub(crate) globals: Vec<Global>,
    pub(crate) functions: Vec<Function>,
    pub(crate) members: Vec<Member>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) uses: Vec<Use>,
    pub(crate) filters: Vec<Filter>,
    pub(crate) directives: Vec<Directive>,
}

impl Tree {
    /// Forgets everything and keeps the memory.
    pub(crate) fn clear(&mut self) {
        let Self {
            expressions,
            statements,
            lists,
            clauses,
            locals,
            globals,
            functions,
            members,
            attributes,
            uses,
            filters,
            directives,
        } = self;
        expressions.clear();
        statements.clear();
        lists.clear();
        clauses.clear();
        locals.clear();
        globals.clear();
        functions.clear();
        members.clear();
        attributes.clear();
        uses.clear();
        filters.clear();
        directives.clear();
    }

    pub(crate) fn list(&self, list: List) -> &[u32] {
        let start = list.0 as usize;
        let length = self.lists[start] as usize;
        &self.lists[start + 1..start + 1 + length]
    }

    /// A list of expressions, such as the arguments of a call.
    pub(crate) fn expressions_of(&self, list: List) -> Few<ExprId, 8> {
        self.list(list).iter().map(|&id| ExprId(id)).collect()
    }

    pub(crate) fn attributes(&self, part: Part) -> &[Attribute] {
        &self.attributes[part.range()]
    }

    pub(crate) fn place(&self, expr: ExprId) -> Place {
        self[expr].place
    }

    /// The attribute of a name among some attributes.
    pub(crate) fn attribute(&self, part: Part, name: AttributeName) -> Option<&Attribute> {
        self.attributes(part)
            .iter()
            .find(|attribute| attribute.name == name)
    }
}

impl Index<ExprId> for Tree {
    type Output = Expr;
    fn index(&self, id: ExprId) -> &Expr {
        &self.expressions[id.0 as usize]
    }
}

impl Index<StmtId> for Tree {
    type Output = Stmt;
    fn index(&self, id: StmtId) -> &Stmt {
        &self.statements[id.0 as usize]
    }
}

impl Index<LocalId> for Tree {
    type Output = Local;
    fn index(&self, id: LocalId) -> &Local {
        &self.locals[id.0 as usize]
    }
}

impl Index<GlobalId> for Tree {
    type Output = Global;
    fn index(&self, id: GlobalId) -> &Global {
        &self.globals[id.0 as usize]
    }
}
