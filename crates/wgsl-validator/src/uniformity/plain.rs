//! Modules whose uniformity is plain to see: each call that asks for uniform control flow stands where control flow is
//! still that of the call of its function. Most shaders sample their textures there, or have their barriers there.

use crate::check::Checker;
use crate::few::Few;
use crate::predeclared::Builtin;
use crate::syntax::tree::{Block, ExprId, ExprKind, GlobalKind, StmtId, StmtKind};

/// Whether no call of a valid module can violate uniformity, as far as this look at its shape tells.
///
/// Control flow at the start of an entry point is uniform, and it is the same again after each statement that control
/// can leave only at its end. So a call in such a place, outside of all branches and loops, has uniform control flow if
/// the call of its function has; that is asked of the callers in turn.
pub(crate) fn is_plain(checker: &Checker<'_>) -> bool {
    let mut asks = vec![false; checker.functions.len()];
    let (mut collective, mut calls) = (0, 0);
    for &id in &checker.order {
        let GlobalKind::Function(index) = checker.tree[id].kind else {
            continue;
        };
        let mut asking: Few<ExprId, 16> = Few::new();
        while let Some(&(function, builtin, call)) = checker.collective_calls.get(collective)
            && function == index
        {
            if needs_uniform_argument(builtin) {
                return false;
            }
            asking.push(call);
            collective += 1;
        }
        while let Some(&(caller, callee, call)) = checker.function_calls.get(calls)
            && caller == index
        {
            if asks[callee as usize] {
                asking.push(call);
            }
            calls += 1;
        }
        if asking.is_empty() {
            continue;
        }
        asks[index as usize] = true;
        if !stand_at_start_of_control(checker, index, &asking) {
            return false;
        }
    }
    collective == checker.collective_calls.len() && calls == checker.function_calls.len()
}

pub(crate) fn needs_uniform_argument(builtin: Builtin) -> bool {
    matches!(
        builtin,
        Builtin::WorkgroupUniformLoad
            | Builtin::SubgroupShuffleUp
            | Builtin::SubgroupShuffleDown
            | Builtin::SubgroupShuffleXor
    )
}

fn stand_at_start_of_control(checker: &Checker<'_>, index: u32, asking: &[ExprId]) -> bool {
    let function = &checker.tree.functions[index as usize];
    let last = asking.iter().map(|call| call.0).max().unwrap_or(0);
    // The right operand of `&&` and `||` is under a condition.
    for node in function.expressions.start..last {
        if let ExprKind::ShortCircuit { end, .. } = checker.tree[ExprId(node)].kind
            && asking.iter().any(|call| node < call.0 && call.0 <= end)
        {
            return false;
        }
    }
    let mut walk = Walk {
        checker,
        asking,
        found: 0,
        may_have_returned: false,
    };
    walk.block(&function.body) && walk.found == asking.len()
}

struct Walk<'c> {
    checker: &'c Checker<'c>,
    asking: &'c [ExprId],
    /// How many of them the statements so far hold.
    found: usize,
    may_have_returned: bool,
}

impl Walk<'_> {
    /// Whether all calls in a block that control reaches from its start to its end are in the right place.
    fn block(&mut self, block: &Block) -> bool {
        let tree = self.checker.tree;
        for &statement in tree.list(block.statements) {
            if self.found == self.asking.len() {
                return true;
            }
            let statement = &tree[StmtId(statement)];
            if let StmtKind::Block(block) = statement.kind {
                if !self.block(&block) {
                    return false;
                }
                continue;
            }
            let place = statement.place;
            let inside = |call: &&ExprId| {
                let call = tree.place(**call);
                place.start <= call.start && call.end <= place.end
            };
            let count = self.asking.iter().filter(inside).count();
            let branches = matches!(
                statement.kind,
                StmtKind::If { .. }
                    | StmtKind::Switch { .. }
                    | StmtKind::Loop { .. }
                    | StmtKind::While { .. }
                    | StmtKind::For { .. }
            );
            if count > 0 && (branches || self.may_have_returned) {
                return false;
            }
            self.found += count;
            self.may_have_returned |= branches && self.returns(&statement.kind);
        }
        true
    }

    /// Whether a statement holds a `return`.
    fn returns(&self, statement: &StmtKind) -> bool {
        let tree = self.checker.tree;
        let in_block = |block: &Block| {
            let mut statements = tree.list(block.statements).iter();
            statements.any(|&statement| self.returns(&tree[StmtId(statement)].kind))
        };
        match statement {
            StmtKind::Return(_) => true,
            StmtKind::Block(block)
            | StmtKind::While { body: block, .. }
            | StmtKind::For { body: block, .. } => in_block(block),
            StmtKind::If {
                then, otherwise, ..
            } => {
                in_block(then)
                    || otherwise.is_some_and(|statement| self.returns(&tree[statement].kind))
            }
            StmtKind::Switch { clauses, .. } => {
                let mut clauses = tree.clauses[clauses.range()].iter();
                clauses.any(|clause| in_block(&clause.body))
            }
            // A `continuing` block holds none.
            StmtKind::Loop { body, .. } => in_block(body),
            _ => false,
        }
    }
}
