//! Constructs of valid WGSL on which naga 30 panics, found before it is asked.
//!
//! naga keeps a constant vector in the parts that it was made of: `vec3(vec2(1.0), 1.0)` has two, a vector and a scalar.
//! It computes a `select` of constants part by part, and takes for granted that the parts of its first argument and
//! those of its condition are scalars. [`Checker::crash`] follows the parts in which naga holds a constant.

use super::{Checker, Fact, What};
use crate::predeclared::Builtin;
use crate::syntax::tree::{
    BinaryOp, ExprId, ExprKind, GlobalKind, Local, LocalKind, Place, Stmt, StmtKind, Symbol, Target,
};
use crate::types::{Kind, Type};

/// The widths of the parts in which naga holds a vector; only scalars, if it is flat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Parts {
    count: u8,
    widths: [u8; 4],
}

impl Parts {
    fn flat(width: u8) -> Self {
        Self {
            count: width.min(4),
            widths: [1; 4],
        }
    }

    fn of(widths: &[u8]) -> Self {
        let mut parts = Self::flat(widths.len() as u8);
        for (slot, &width) in parts.widths.iter_mut().zip(widths) {
            *slot = width;
        }
        parts
    }

    fn widths(&self) -> &[u8] {
        &self.widths[..usize::from(self.count)]
    }

    /// How many of the first parts are scalars.
    fn scalars(self) -> u8 {
        let scalars = self.widths().iter().take_while(|&&width| width == 1);
        scalars.count() as u8
    }
}

impl Checker<'_> {
    /// The first expression, in the order of the tree, on which naga would panic.
    pub(crate) fn crash(&self) -> Option<Place> {
        if !(0..self.names.len() as u32).any(|name| self.names.text(Symbol(name)) == "select") {
            return None;
        }
        let mut search = Search {
            checker: self,
            steps_left: MAX_STEPS,
        };
        let mut ids = (0..self.tree.expressions.len() as u32).map(ExprId);
        let crash = ids.find(|&id| search.crashes(id).unwrap_or(false));
        crash.map(|id| self.place(id))
    }

    /// The arguments of a `select` of constants.
    fn constant_select(&self, id: ExprId) -> Option<[ExprId; 3]> {
        let ExprKind::Call { callee, args } = self.tree[id].kind else {
            return None;
        };
        if self.fact(callee).what != What::Builtin(Builtin::Select) {
            return None;
        }
        let &[first, second, condition] = self.tree.list(args) else {
            return None;
        };
        let args = [first, second, condition].map(ExprId);
        let known = args.iter().all(|&id| self.fact(id).is_const());
        known.then_some(args)
    }

    /// Whether naga computes a constant expression, rather than leave it to run time or leave it out.
    fn is_evaluated(&self, id: ExprId) -> bool {
        if !self.is_in_body(id) {
            // What `&&` and `||` skip is left out.
            return self.fact(id).what != What::Unevaluated;
        }
        (self.tree[id].first..=id.0).all(|index| match self.tree[ExprId(index)].kind {
            ExprKind::ShortCircuit { .. } => false,
            ExprKind::Call { callee, .. } => match self.fact(callee).what {
                What::Builtin(builtin) => is_computed(builtin),
                _ => true,
            },
            _ => true,
        })
    }

    /// Whether an expression stands in the body of a function, where naga allows what is known at run time only.
    fn is_in_body(&self, id: ExprId) -> bool {
        let tree = self.tree;
        let holds = |root: ExprId| (tree[root].first..=root.0).contains(&id.0);
        let is_constant =
            |local: &Local| local.kind == LocalKind::Const && local.initializer.is_some_and(holds);
        let is_asserted = |statement: &Stmt| matches!(statement.kind, StmtKind::ConstAssert(condition) if holds(condition));
        let mut bodies = tree.functions.iter().map(|function| function.expressions);
        bodies.any(|body| body.range().contains(&(id.0 as usize)))
            && !tree.locals.iter().any(is_constant)
            && !tree.statements.iter().any(is_asserted)
    }

    /// The initial value of a constant.
    fn initial_value(&self, symbol: Symbol, target: Target) -> Option<ExprId> {
        match target {
            Target::Local(local) => {
                let local = self.tree[local];
                local.initializer.filter(|_| local.kind == LocalKind::Const)
            }
            Target::Module => {
                let global = self.tree[self.global_named(symbol)?];
                global
                    .initializer
                    .filter(|_| global.kind == GlobalKind::Const)
            }
        }
    }
}

/// More steps than these are not taken; what is not found then is caught.
const MAX_STEPS: u32 = 100_000;

struct Search<'c, 't> {
    checker: &'c Checker<'t>,
    steps_left: u32,
}

impl Search<'_, '_> {
    /// Whether naga panics on an expression; `None` where that is not known.
    fn crashes(&mut self, id: ExprId) -> Option<bool> {
        let [first, second, condition] = self.checker.constant_select(id)?;
        let of = self.checker.fact(first).of;
        if !matches!(of.kind(), Kind::Vector(..)) || !self.checker.is_evaluated(id) {
            return None;
        }
        let width = of.width()?;
        let first = self.parts(first, width, Vec::new())?;
        let second = self.parts(second, width, Vec::new())?;
        let chooses = if self.checker.fact(condition).of == Type::BOOL {
            // naga repeats it.
            Parts::flat(width)
        } else {
            self.parts(condition, width, Vec::new())?
        };
        let paired = first.count.min(second.count).min(chooses.count);
        Some(chooses.scalars() < chooses.count || first.scalars() < paired)
    }

    /// The parts in which naga holds a vector of a width: that of an expression, or that to which a path leads in the
    /// value of the expression. The last item of the path is the column, element or member to take first.
    fn parts(&mut self, id: ExprId, width: u8, mut path: Vec<u32>) -> Option<Parts> {
        self.steps_left = self.steps_left.checked_sub(1)?;
        let checker = self.checker;
        match checker.tree[id].kind {
            ExprKind::Name { symbol, target } => {
                let initial = checker.initial_value(symbol, target)?;
                self.parts(initial, width, path)
            }
            ExprKind::Call { callee, args } => match checker.fact(callee).what {
                What::Builtin(Builtin::Select) => self.selected(id, width),
                What::Builtin(_) => Some(Parts::flat(width)),
                _ => {
                    let args = checker.tree.expressions_of(args);
                    self.constructed(checker.fact(id).of, &args, width, path)
                }
            },
            ExprKind::Index { base, index } => {
                let What::Const(index) = checker.fact(index).what else {
                    return None;
                };
                path.push(u32::try_from(checker.values.as_int(index)?).ok()?);
                self.parts(base, width, path)
            }
            ExprKind::Member { base, name } => {
                let Kind::Struct(structure) = checker.fact(base).of.kind() else {
                    // Of a vector; naga takes the components apart.
                    return Some(Parts::flat(width));
                };
                let name = checker.text(name);
                let members = checker.types.members(structure);
                path.push(members.iter().position(|member| member.name == name)? as u32);
                self.parts(base, width, path)
            }
            ExprKind::Unary { operand, .. } => self.parts(operand, width, path),
            ExprKind::Binary { op, left, right } => {
                let is_scalar = |id| checker.fact(id).of.width() == Some(1);
                match (op, is_scalar(left), is_scalar(right)) {
                    (BinaryOp::Multiply, false, true) => self.parts(left, width, path),
                    (BinaryOp::Multiply, true, false) => self.parts(right, width, path),
                    _ => Some(Parts::flat(width)),
                }
            }
            _ => None,
        }
    }

    /// The same of what a constructor makes.
    fn constructed(
        &mut self,
        of: Type,
        args: &[ExprId],
        width: u8,
        mut path: Vec<u32>,
    ) -> Option<Parts> {
        let checker = self.checker;
        let is_vector = |id| matches!(checker.fact(id).of.kind(), Kind::Vector(..));
        match (of.kind(), args) {
            (_, []) => Some(Parts::flat(width)),
            // A conversion.
            (Kind::Vector(..), &[one]) if is_vector(one) => self.parts(one, width, path),
            (Kind::Matrix(..), &[one]) => self.parts(one, width, path),
            (Kind::Vector(..), [_]) => Some(Parts::flat(width)),
            (Kind::Vector(..), several) => {
                let widths = several.iter().map(|&id| checker.fact(id).of.width());
                Some(Parts::of(&widths.collect::<Option<Vec<u8>>>()?))
            }
            (Kind::Matrix(..), several) if !is_vector(several[0]) => Some(Parts::flat(width)),
            (Kind::Matrix(..) | Kind::Array(_) | Kind::Struct(_), several) => {
                let taken = path.pop()? as usize;
                self.parts(*several.get(taken)?, width, path)
            }
            _ => None,
        }
    }

    /// The parts of the result of a `select` of constants.
    fn selected(&mut self, id: ExprId, width: u8) -> Option<Parts> {
        let checker = self.checker;
        let [first, second, condition] = checker.constant_select(id)?;
        let first = self.parts(first, width, Vec::new())?;
        let second = self.parts(second, width, Vec::new())?;
        let Fact {
            of,
            what: What::Const(condition),
        } = checker.fact(condition)
        else {
            return None;
        };
        let chooses = checker.values.components(condition, of);
        let mut widths = Vec::new();
        for (at, (&first, &second)) in first.widths().iter().zip(second.widths()).enumerate() {
            widths.push(if chooses.bool(at) { second } else { first });
        }
        (widths.iter().sum::<u8>() == width).then(|| Parts::of(&widths))
    }
}

/// Whether naga computes a built-in function of constants.
fn is_computed(builtin: Builtin) -> bool {
    use Builtin as B;
    !matches!(
        builtin,
        B::Bitcast
            | B::Determinant
            | B::ExtractBits
            | B::FaceForward
            | B::Frexp
            | B::InsertBits
            | B::Ldexp
            | B::Mix
            | B::Modf
            | B::Pack2x16float
            | B::Pack2x16snorm
            | B::Pack2x16unorm
            | B::Pack4x8snorm
            | B::Pack4x8unorm
            | B::Pack4xI8
            | B::Pack4xI8Clamp
            | B::Pack4xU8
            | B::Pack4xU8Clamp
            | B::QuantizeToF16
            | B::Reflect
            | B::Refract
            | B::Smoothstep
            | B::Transpose
            | B::Unpack2x16float
            | B::Unpack2x16snorm
            | B::Unpack2x16unorm
            | B::Unpack4x8snorm
            | B::Unpack4x8unorm
            | B::Unpack4xI8
            | B::Unpack4xU8
    )
}
