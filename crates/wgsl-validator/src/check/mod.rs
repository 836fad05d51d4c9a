//! Names, types, constants and the rules of the specification, checked over the syntax tree.
//!
//! | file | holds |
//! | --- | --- |
//! | `order` | declarations in the order of their dependencies, cycles |
//! | `declarations` | constants, overrides, variables, aliases, structures, functions |
//! | `attributes` | which attribute may stand where, with which values |
//! | `interface` | inputs and outputs of entry points, bindings |
//! | `layout` | the constraints of address spaces on memory layout |
//! | `type_names` | type expressions |
//! | `expressions`, `operators`, `constructors` | expressions |
//! | `functions`, `numeric`, `memory`, `textures` | calls of built-in functions |
//! | `statements` | statements and their behaviour |
//! | `reflection`, `lints` | what a valid module asks of its host, and what is doubtful in it |
//! | `effects` | what functions do to memory, and aliases |
//! | `crashes` | what makes naga panic |

mod attributes;
mod constructors;
mod crashes;
mod declarations;
mod effects;
mod expressions;
mod functions;
mod interface;
mod layout;
mod lints;
mod memory;
mod numeric;
mod operators;
mod order;
mod reflection;
mod statements;
mod textures;
mod type_names;

use std::collections::BTreeSet;

use crate::constants::{ValueId, Values};
use crate::features::{Features, UNSUPPORTED};
use crate::finding::Finding;
use crate::lints::Lints;
use crate::predeclared::{Builtin, Generator, Predeclared, lookup};
use crate::syntax::names::Names;
use crate::syntax::tree::{ExprId, ExprKind, GlobalId, LocalId, Place, Symbol, Tree};
use crate::types::{Type, Types};

pub(crate) use effects::{Effects, Root};
pub(crate) use functions::asks_for_uniformity;

/// What an expression denotes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum What {
    /// A value or reference that is known at run time.
    Runtime,
    /// A value that is known when the pipeline is made.
    Override,
    Const(ValueId),
    /// A constant whose value is not needed or is reported already.
    Unevaluated,
    TypeName,
    Generator(Generator),
    Function(GlobalId),
    /// A built-in function; the type is its template argument.
    Builtin(Builtin),
    Enumerant(Predeclared),
}

/// What is known of an expression.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fact {
    pub(crate) of: Type,
    pub(crate) what: What,
}

impl Fact {
    pub(crate) const UNKNOWN: Self = Self {
        of: Type::UNKNOWN,
        what: What::Runtime,
    };

    pub(crate) fn runtime(of: Type) -> Self {
        Self {
            of,
            what: What::Runtime,
        }
    }

    pub(crate) fn is_unknown(self) -> bool {
        self.of.is_unknown()
            && !matches!(
                self.what,
                What::Builtin(_) | What::Function(_) | What::Generator(_) | What::Enumerant(_)
            )
    }

    pub(crate) fn is_const(self) -> bool {
        matches!(self.what, What::Const(_) | What::Unevaluated)
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct LocalFact {
    pub(crate) of: Type,
    pub(crate) what: What,
    /// What a pointer points into.
    pub(crate) root: Root,
}

/// What is known of a declaration at module scope. For a function, the type is that of its result.
#[derive(Debug, Clone, Copy)]
pub(crate) struct GlobalFact {
    pub(crate) of: Type,
    pub(crate) what: What,
}

/// A set of pipeline stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stages(pub(crate) u8);

impl Stages {
    pub(crate) const VERTEX: Self = Self(1);
    pub(crate) const FRAGMENT: Self = Self(2);
    pub(crate) const COMPUTE: Self = Self(4);

    pub(crate) fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// Something in a function that only some stages have.
#[derive(Debug, Clone)]
pub(crate) struct StageLimit {
    pub(crate) allowed: Stages,
    pub(crate) what: String,
    pub(crate) place: Place,
}

/// What is known of a function.
#[derive(Debug, Clone, Default)]
pub(crate) struct FunctionFact {
    pub(crate) parameters: Vec<Type>,
    pub(crate) must_use: bool,
    pub(crate) effects: Effects,
    pub(crate) limits: Vec<StageLimit>,
    /// The functions that it calls directly.
    pub(crate) calls: Vec<GlobalId>,
    /// The variables and overrides of the module that it names itself.
    pub(crate) resources: Vec<GlobalId>,
    /// It holds an error.
    pub(crate) broken: bool,
    /// The stage, if it is an entry point.
    pub(crate) stage: Option<Stages>,
    pub(crate) workgroup_size: Option<[Option<u32>; 3]>,
}

pub(crate) struct Checker<'t> {
    pub(crate) tree: &'t Tree,
    pub(crate) names: &'t Names<'t>,
    pub(crate) source: &'t str,
    pub(crate) lints: Lints,
    /// What the target offers.
    pub(crate) offered: Features,
    /// What the module may use: the language features offered, and the extensions that it enables.
    pub(crate) enabled: Features,
    pub(crate) facts: Vec<Fact>,
    pub(crate) locals: Vec<LocalFact>,
    pub(crate) globals: Vec<GlobalFact>,
    pub(crate) functions: Vec<FunctionFact>,
    pub(crate) types: Types<'t>,
    pub(crate) values: Values,
    pub(crate) findings: Vec<Finding>,
    /// The structures whose layout has been looked at, each with the address space.
    pub(crate) laid_out: BTreeSet<(u32, u8)>,
    /// For each symbol the declaration of the module that has its name, plus one.
    pub(crate) global_of: Vec<u32>,
    /// For each symbol what it means where nothing declares it, once it is asked for.
    meanings: Vec<Meaning>,
    /// The function whose body is checked.
    pub(crate) function: Option<u32>,
    /// Nodes before this one are type-checked, but not evaluated.
    pub(crate) skip_until: u32,
    /// The condition of a `const_assert` is checked.
    pub(crate) asserting: bool,
    /// Checking failed somewhere in the declaration at hand.
    pub(crate) failed: bool,
    /// Pointers occur, so that it matters what functions do to memory.
    pub(crate) has_pointers: bool,
    /// The calls that ask for uniform control flow: the function that they stand in, what they call, the node. Those
    /// of one function are neighbours, and the functions stand as in `order`.
    pub(crate) collective_calls: Vec<(u32, Builtin, ExprId)>,
    /// The calls of functions in the same manner: the caller, the callee, the node.
    pub(crate) function_calls: Vec<(u32, u32, ExprId)>,
    /// The declarations in an order in which each stands after those that it mentions.
    pub(crate) order: Vec<GlobalId>,
}

/// What a name means where nothing declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    NotAsked,
    None,
    Predeclared(Predeclared),
}

/// The memory of a checker, to be used again for another module.
#[derive(Default)]
pub(crate) struct CheckerMemory {
    facts: Vec<Fact>,
    locals: Vec<LocalFact>,
    globals: Vec<GlobalFact>,
    functions: Vec<FunctionFact>,
    global_of: Vec<u32>,
    meanings: Vec<Meaning>,
    pub(crate) values: Values,
    order: Vec<GlobalId>,
}

/// A list of one item, many times, in memory that was used before.
fn filled<T: Clone>(mut memory: Vec<T>, item: T, length: usize) -> Vec<T> {
    memory.clear();
    memory.resize(length, item);
    memory
}

impl<'t> Checker<'t> {
    pub(crate) fn new(
        tree: &'t Tree,
        names: &'t Names<'t>,
        source: &'t str,
        offered: Features,
        lints: Lints,
        memory: CheckerMemory,
    ) -> Self {
        let mut values = memory.values;
        values.clear();
        Self {
            tree,
            names,
            source,
            lints,
            offered,
            enabled: Features::none(),
            facts: filled(memory.facts, Fact::UNKNOWN, tree.expressions.len()),
            locals: filled(
                memory.locals,
                LocalFact {
                    of: Type::UNKNOWN,
                    what: What::Runtime,
                    root: Root::None,
                },
                tree.locals.len(),
            ),
            globals: filled(
                memory.globals,
                GlobalFact {
                    of: Type::UNKNOWN,
                    what: What::Runtime,
                },
                tree.globals.len(),
            ),
            functions: filled(
                memory.functions,
                FunctionFact::default(),
                tree.functions.len(),
            ),
            types: Types::default(),
            values,
            findings: Vec::new(),
            laid_out: BTreeSet::new(),
            global_of: filled(memory.global_of, 0, names.len()),
            meanings: filled(memory.meanings, Meaning::NotAsked, names.len()),
            function: None,
            skip_until: 0,
            asserting: false,
            failed: false,
            has_pointers: (0..names.len() as u32).any(|index| names.text(Symbol(index)) == "ptr"),
            collective_calls: Vec::new(),
            function_calls: Vec::new(),
            order: memory.order,
        }
    }

    pub(crate) fn into_memory(self) -> CheckerMemory {
        CheckerMemory {
            facts: self.facts,
            locals: self.locals,
            globals: self.globals,
            functions: self.functions,
            global_of: self.global_of,
            meanings: self.meanings,
            values: self.values,
            order: self.order,
        }
    }

    /// Checks the whole module.
    pub(crate) fn run(&mut self) {
        self.directives();
        self.order();
        for index in 0..self.order.len() {
            self.declaration(self.order[index]);
        }
        self.module_rules();
    }

    // What the parts share.

    pub(crate) fn report(&mut self, finding: Finding) {
        const MAX_FINDINGS: usize = 200;
        self.failed = true;
        if self.findings.len() < MAX_FINDINGS {
            self.findings.push(finding);
        }
    }

    pub(crate) fn error(&mut self, code: &'static str, place: Place, message: impl Into<String>) {
        self.report(Finding::error(code, place, message));
    }

    pub(crate) fn warn(&mut self, finding: Finding) {
        let failed = self.failed;
        self.report(finding);
        self.failed = failed;
    }

    pub(crate) fn fact(&self, expr: ExprId) -> Fact {
        self.facts[expr.0 as usize]
    }

    pub(crate) fn place(&self, expr: ExprId) -> Place {
        self.tree.place(expr)
    }

    pub(crate) fn text(&self, symbol: Symbol) -> &'t str {
        self.names.text(symbol)
    }

    pub(crate) fn source_text(&self, place: Place) -> &'t str {
        &self.source[place.start as usize..place.end as usize]
    }

    pub(crate) fn show(&self, of: Type) -> String {
        self.types.name(of)
    }

    /// The declaration of the module with a name.
    pub(crate) fn global_named(&self, symbol: Symbol) -> Option<GlobalId> {
        self.global_of[symbol.0 as usize]
            .checked_sub(1)
            .map(GlobalId)
    }

    pub(crate) fn predeclared(&mut self, symbol: Symbol) -> Option<Predeclared> {
        let known = &mut self.meanings[symbol.0 as usize];
        if *known == Meaning::NotAsked {
            *known = match lookup(self.names.text(symbol), self.names.hash_of(symbol)) {
                Some(meaning) => Meaning::Predeclared(meaning),
                None => Meaning::None,
            };
        }
        match *known {
            Meaning::Predeclared(meaning) => Some(meaning),
            _ => None,
        }
    }

    /// Whether a feature is there; reports its absence.
    pub(crate) fn needs(&mut self, feature: Features, what: &str, place: Place) -> bool {
        if self.enabled.contains(feature) {
            return true;
        }
        let name = Features::NAMES
            .iter()
            .find(|(known, _)| *known == feature)
            .map_or("", |(_, name)| name);
        let (message, help) = if feature.is_extension() {
            (
                format!("{what} needs the extension `{name}`"),
                format!("write `enable {name};` at the top of the file"),
            )
        } else {
            (
                format!("{what} needs the language feature `{name}`"),
                "the target does not offer it".to_owned(),
            )
        };
        self.report(Finding::error("wgsl/extension", place, message).help(help));
        false
    }

    pub(crate) fn local(&self, id: LocalId) -> &LocalFact {
        &self.locals[id.0 as usize]
    }

    /// Whether, from a byte of the source on, a constant is the result of more than literals and constructors.
    pub(crate) fn computes_constants(&self, start: usize) -> bool {
        let nodes = self.tree.expressions.iter().zip(&self.facts);
        let mut constants =
            nodes.filter(|(expr, fact)| expr.place.start as usize >= start && fact.is_const());
        constants.any(|(expr, _)| match expr.kind {
            ExprKind::Binary { .. } | ExprKind::Index { .. } | ExprKind::Member { .. } => true,
            ExprKind::Unary { operand, .. } => !matches!(
                self.tree[operand].kind,
                ExprKind::Int { .. } | ExprKind::Float { .. }
            ),
            ExprKind::Call { callee, .. } => matches!(self.fact(callee).what, What::Builtin(_)),
            _ => false,
        })
    }

    fn directives(&mut self) {
        self.enabled = Features::none();
        for &(feature, _) in Features::NAMES {
            if !feature.is_extension() && self.offered.contains(feature) {
                self.enabled.insert(feature);
            }
        }
        for index in 0..self.tree.directives.len() {
            let directive = self.tree.directives[index];
            let name = self.text(directive.name);
            let kind = if directive.enable {
                "extension"
            } else {
                "language feature"
            };
            match Features::from_name(name) {
                Some(feature) if feature.is_extension() == directive.enable => {
                    if !self.offered.contains(feature) {
                        self.report(
                            Finding::error(
                                "wgsl/extension",
                                directive.place,
                                format!("the target does not offer the {kind} `{name}`"),
                            )
                            .help("allow it with `--feature`, if your devices have it"),
                        );
                    }
                    self.enabled.insert(feature);
                    if feature == Features::SUBGROUP_SIZE_CONTROL {
                        self.enabled.insert(Features::SUBGROUPS);
                    }
                }
                _ if !directive.enable && name == UNSUPPORTED => self.report(
                    Finding::error(
                        "wgsl/extension",
                        directive.place,
                        format!(
                            "this validator does not support the language feature `{name}` yet"
                        ),
                    )
                    .help("declare buffers with the types of what they hold"),
                ),
                _ => {
                    let names: Vec<&str> = Features::NAMES
                        .iter()
                        .filter(|(feature, _)| feature.is_extension() == directive.enable)
                        .map(|(_, name)| *name)
                        .collect();
                    self.report(
                        Finding::error(
                            "wgsl/extension",
                            directive.place,
                            format!("WGSL has no {kind} `{name}`"),
                        )
                        .help(format!("there are {}", names.join(", "))),
                    );
                }
            }
        }
        self.filters_conflict(&self.tree.filters.iter().collect::<Vec<_>>());
    }
}
