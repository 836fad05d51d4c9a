//! Lints: what is valid and yet doubtful.

use std::collections::BTreeSet;

use super::{Checker, Fact, What};
use crate::finding::Finding;
use crate::lints::Lints;
use crate::syntax::tree::{
    BinaryOp, ExprId, ExprKind, GlobalId, GlobalKind, LocalId, LocalKind, Place, StmtKind, Symbol,
    Target,
};
use crate::types::{Space, Type, round_up, size_of};

/// A variable of a function or of the module.
#[derive(Clone, Copy)]
enum Variable {
    Local(LocalId),
    Global(GlobalId),
}

impl Checker<'_> {
    fn lint(&mut self, lint: Lints, finding: Finding) {
        if self.lints.contains(lint) {
            self.warn(finding);
        }
    }

    pub(super) fn lint_division(&mut self, op: BinaryOp, place: Place) {
        let what = if op == BinaryOp::Divide {
            "a division by zero"
        } else {
            "the remainder of a division by zero"
        };
        let finding = Finding::warning(
            "wgsl/division-by-zero",
            place,
            format!("{what} is infinite or not a number"),
        )
        .remark("this is zero");
        self.lint(Lints::DIVISION_BY_ZERO, finding);
    }

    pub(super) fn lint_power(&mut self, place: Place) {
        let finding = Finding::warning(
            "wgsl/not-a-number",
            place,
            "`pow` of a negative number is not a number",
        )
        .remark("the base is negative")
        .help("use `abs`, or multiply");
        self.lint(Lints::NOT_A_NUMBER, finding);
    }

    pub(super) fn lint_unreachable(&mut self, place: Place) {
        let finding = Finding::warning("wgsl/unreachable", place, "no path reaches this statement")
            .remark("never executed")
            .help("remove it");
        self.lint(Lints::UNREACHABLE, finding);
    }

    /// A comparison of an unsigned number with zero, or of a name with itself.
    pub(super) fn lint_comparison(
        &mut self,
        op: BinaryOp,
        (left, l): (ExprId, Fact),
        (right, r): (ExprId, Fact),
        place: Place,
    ) {
        if !self.lints.contains(Lints::CONSTANT_COMPARISON) || !op.compares() {
            return;
        }
        let is_zero = |fact: Fact| match fact.what {
            What::Const(value) => self.values.as_int(value) == Some(0),
            _ => false,
        };
        let result = match op {
            BinaryOp::GreaterEqual if l.of == Type::U32 && is_zero(r) => Some(true),
            BinaryOp::Less if l.of == Type::U32 && is_zero(r) => Some(false),
            BinaryOp::LessEqual if r.of == Type::U32 && is_zero(l) => Some(true),
            BinaryOp::Greater if r.of == Type::U32 && is_zero(l) => Some(false),
            _ if self.same_name(left, right) && l.of.is_integer_scalar() => Some(matches!(
                op,
                BinaryOp::Equal | BinaryOp::LessEqual | BinaryOp::GreaterEqual
            )),
            _ => None,
        };
        let both_known = l.is_const() && r.is_const();
        if let Some(result) = result
            && !both_known
        {
            self.warn_of_comparison(result, place);
        }
    }

    /// A comparison of numbers that stand there themselves. A constant with a name may be there to be changed, and an
    /// assertion is meant to hold.
    pub(super) fn lint_literals(&mut self, id: ExprId, op: BinaryOp, fact: Fact) {
        if !op.compares() || self.asserting || !self.lints.contains(Lints::CONSTANT_COMPARISON) {
            return;
        }
        let What::Const(value) = fact.what else {
            return;
        };
        let nodes = self.tree[id].first as usize..=id.0 as usize;
        let literal = self.tree.expressions[nodes].iter().all(|expr| {
            matches!(
                expr.kind,
                ExprKind::Int { .. }
                    | ExprKind::Float { .. }
                    | ExprKind::Bool(_)
                    | ExprKind::Unary { .. }
                    | ExprKind::Binary { .. }
            )
        });
        if literal && let Some(result) = self.values.as_bool(value) {
            self.warn_of_comparison(result, self.place(id));
        }
    }

    fn warn_of_comparison(&mut self, result: bool, place: Place) {
        let finding = Finding::warning(
            "wgsl/constant-comparison",
            place,
            format!("this comparison is always {result}"),
        )
        .remark("this comparison");
        self.warn(finding);
    }

    fn same_name(&self, left: ExprId, right: ExprId) -> bool {
        match (self.tree[left].kind, self.tree[right].kind) {
            (
                ExprKind::Name {
                    symbol: a,
                    target: s,
                },
                ExprKind::Name {
                    symbol: b,
                    target: t,
                },
            ) => a == b && s == t,
            _ => false,
        }
    }

    /// The lints that look at the whole module.
    pub(crate) fn lint_module(&mut self) {
        if self.lints.contains(Lints::WORKGROUP_SIZE) {
            self.lint_workgroup_sizes();
        }
        if self.lints.contains(Lints::WORKGROUP_STORAGE) {
            self.lint_workgroup_storage();
        }
        if self.lints.contains(Lints::UNUSED) {
            self.lint_unused_locals();
            self.lint_unused_globals();
        }
        if self.lints.contains(Lints::NEVER_READ) {
            self.lint_never_read();
        }
    }

    /// WebGPU, section "Limits": `maxComputeInvocationsPerWorkgroup` and `maxComputeWorkgroupSizeX`, `Y`, `Z`.
    fn lint_workgroup_sizes(&mut self) {
        const LIMITS: [u32; 3] = [256, 256, 64];
        const INVOCATIONS: u64 = 256;
        for global in &self.tree.globals {
            let GlobalKind::Function(index) = global.kind else {
                continue;
            };
            let Some(size) = self.functions[index as usize].workgroup_size else {
                continue;
            };
            let size = size.map(|side| side.unwrap_or(1));
            let sides = size.iter().map(|&side| u64::from(side));
            let invocations = sides.fold(1, u64::saturating_mul);
            let fits = size.iter().zip(LIMITS).all(|(&side, limit)| side <= limit);
            if invocations <= INVOCATIONS && fits {
                continue;
            }
            let [x, y, z] = size;
            let name = self.text(global.name);
            let finding = Finding::warning(
                "wgsl/workgroup-size",
                global.name_place,
                format!(
                    "`{name}` has workgroups of {x} × {y} × {z} invocations, more than WebGPU guarantees"
                ),
            )
            .remark("this entry point")
            .help("every device allows 256 × 256 × 64 and 256 invocations in all");
            self.warn(finding);
        }
    }

    /// WebGPU, section "Limits": `maxComputeWorkgroupStorageSize`, which counts each variable that an entry point uses in
    /// steps of 16 bytes. A size that depends on an override is not known.
    fn lint_workgroup_storage(&mut self) {
        const LIMIT: u64 = 16_384;
        let all = (0..self.tree.globals.len()).map(|index| self.workgroup_bytes(index));
        if all.fold(0, u64::saturating_add) <= LIMIT {
            return;
        }
        for global in &self.tree.globals {
            let GlobalKind::Function(index) = global.kind else {
                continue;
            };
            if self.functions[index as usize].stage.is_none() {
                continue;
            }
            let named: BTreeSet<GlobalId> = self
                .called_from(index)
                .iter()
                .flat_map(|function| self.functions[*function as usize].resources.iter().copied())
                .collect();
            let used = named.iter();
            let used = used.map(|variable| self.workgroup_bytes(variable.0 as usize));
            let used = used.fold(0, u64::saturating_add);
            if used <= LIMIT {
                continue;
            }
            let name = self.text(global.name);
            let finding = Finding::warning(
                "wgsl/workgroup-storage",
                global.name_place,
                format!(
                    "`{name}` uses {used} bytes of `workgroup` memory, more than WebGPU guarantees"
                ),
            )
            .remark("this entry point")
            .help(format!("every device allows {LIMIT} bytes"));
            self.warn(finding);
        }
    }

    fn workgroup_bytes(&self, index: usize) -> u64 {
        if !self.is_variable_in(Space::Workgroup, index) {
            return 0;
        }
        let store = self.globals[index].of.store();
        round_up(16, size_of(&self.types, store).unwrap_or(0))
    }

    fn is_variable_in(&self, space: Space, index: usize) -> bool {
        let of = self.globals[index].of;
        self.tree.globals[index].kind == GlobalKind::Var && of.is_reference() && of.space() == space
    }

    fn lint_unused_locals(&mut self) {
        for local in &self.tree.locals {
            let name = self.text(local.name);
            if local.used || local.kind == LocalKind::Parameter || name.starts_with('_') {
                continue;
            }
            let finding = Finding::warning(
                "wgsl/unused",
                local.name_place,
                format!("`{name}` is never used"),
            )
            .remark("declared here")
            .help(format!("remove it, or call it `_{name}`"));
            self.warn(finding);
        }
    }

    /// Variables of functions and `private` ones whose every mention is the target of an assignment. A pointer to a
    /// variable, `_ =`, and an index are mentions of another kind; `x += 1` reads `x` for nothing but itself.
    fn lint_never_read(&mut self) {
        let globals = 0..self.tree.globals.len();
        let is_private = |checker: &Self, index| checker.is_variable_in(Space::Private, index);
        let some_private = globals.clone().any(|index| is_private(self, index));
        let some_local = (self.tree.locals.iter()).any(|local| local.kind == LocalKind::Var);
        if !some_private && !some_local {
            return;
        }
        // The locals, and after them the declarations of the module.
        let count = self.tree.locals.len();
        let slot = |variable: Variable| match variable {
            Variable::Local(LocalId(index)) => index as usize,
            Variable::Global(GlobalId(index)) => count + index as usize,
        };
        let mut mentions = vec![0_u32; count + globals.len()];
        for expr in &self.tree.expressions {
            if let Some(variable) = self.variable(expr.kind) {
                mentions[slot(variable)] += 1;
            }
        }
        for statement in &self.tree.statements {
            if let StmtKind::Assign { target, .. } | StmtKind::Step { target, .. } = statement.kind
                && let Some(variable) = self.assigned(target)
            {
                let left = &mut mentions[slot(variable)];
                *left = left.saturating_sub(1);
            }
        }
        for (local, &left) in self.tree.locals.iter().zip(&mentions) {
            if left == 0 && local.used && local.kind == LocalKind::Var {
                self.warn_of_never_read(local.name, local.name_place);
            }
        }
        if !some_private {
            return;
        }
        // What no entry point uses is unused, and one word is enough; without an entry point, others may read it.
        let Some((_, named)) = self.used_by_entry_points() else {
            return;
        };
        for index in globals {
            if mentions[count + index] == 0 && named[index] && is_private(self, index) {
                let global = self.tree.globals[index];
                self.warn_of_never_read(global.name, global.name_place);
            }
        }
    }

    fn warn_of_never_read(&mut self, name: Symbol, place: Place) {
        let name = self.text(name);
        if name.starts_with('_') {
            return;
        }
        let finding = Finding::warning(
            "wgsl/never-read",
            place,
            format!("`{name}` is assigned and never read"),
        )
        .remark("declared here")
        .help(format!(
            "remove it with its assignments, or call it `_{name}`"
        ));
        self.warn(finding);
    }

    /// The variable that an expression is the name of.
    fn variable(&self, expr: ExprKind) -> Option<Variable> {
        match expr {
            ExprKind::Name {
                target: Target::Local(local),
                ..
            } => Some(Variable::Local(local)),
            ExprKind::Name { symbol, .. } => self.global_named(symbol).map(Variable::Global),
            _ => None,
        }
    }

    /// The variable whose memory an assignment to an expression writes, in whole or in part.
    fn assigned(&self, mut target: ExprId) -> Option<Variable> {
        while let ExprKind::Index { base, .. } | ExprKind::Member { base, .. } =
            self.tree[target].kind
        {
            target = base;
        }
        self.variable(self.tree[target].kind)
    }

    /// Which functions the entry points reach, and which declarations those name; `None` of a module without an entry
    /// point.
    fn used_by_entry_points(&self) -> Option<(Vec<bool>, Vec<bool>)> {
        let mut reached = vec![false; self.functions.len()];
        let mut open: Vec<u32> = Vec::new();
        for (index, function) in self.functions.iter().enumerate() {
            if function.stage.is_some() {
                reached[index] = true;
                open.push(index as u32);
            }
        }
        if open.is_empty() {
            return None;
        }
        while let Some(index) = open.pop() {
            for &GlobalId(callee) in &self.functions[index as usize].calls {
                if let GlobalKind::Function(callee) = self.tree.globals[callee as usize].kind
                    && !std::mem::replace(&mut reached[callee as usize], true)
                {
                    open.push(callee);
                }
            }
        }
        let mut named = vec![false; self.tree.globals.len()];
        for (function, _) in self
            .functions
            .iter()
            .zip(&reached)
            .filter(|(_, reached)| **reached)
        {
            for &GlobalId(resource) in &function.resources {
                named[resource as usize] = true;
            }
        }
        Some((reached, named))
    }

    /// Functions that no entry point reaches, and variables that no function names. A module without an entry point
    /// is a library, of which everything may be used elsewhere.
    fn lint_unused_globals(&mut self) {
        let Some((reached, named)) = self.used_by_entry_points() else {
            return;
        };
        for (index, global) in self.tree.globals.iter().enumerate() {
            let name = match global.kind {
                GlobalKind::Function(function) if !reached[function as usize] => {
                    self.text(global.name)
                }
                GlobalKind::Var if !named[index] => self.text(global.name),
                _ => continue,
            };
            if name.starts_with('_') {
                continue;
            }
            let finding = Finding::warning(
                "wgsl/unused",
                global.name_place,
                format!("no entry point uses `{name}`"),
            )
            .remark("declared here");
            self.warn(finding);
        }
    }
}
