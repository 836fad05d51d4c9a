//! The uniformity of statements (WGSL, section 15.2.5), and of the values of variables along them.

use super::graph::NodeId;
use super::{Analysis, LoopContext, State};
use crate::syntax::tree::{
    Block, Continuing, ExprId, LocalId, LocalKind, Part, Stmt, StmtId, StmtKind,
};

/// The ways in which control may leave a statement, as in the behaviour analysis of the checker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Behavior(u8);

impl Behavior {
    const NONE: Self = Self(0);
    const NEXT: Self = Self(1);
    const BREAK: Self = Self(2);
    const CONTINUE: Self = Self(4);
    const RETURN: Self = Self(8);

    pub(super) fn falls_through(self) -> bool {
        self.0 & Self::NEXT.0 != 0
    }

    fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// The parts of a loop of any kind.
struct Loop<'a> {
    condition: Option<ExprId>,
    body: &'a Block,
    update: Option<StmtId>,
    continuing: Option<Continuing>,
}

impl Analysis<'_, '_> {
    pub(super) fn statements(&mut self, block: &Block, control: NodeId) -> (NodeId, Behavior) {
        let tree = self.checker.tree;
        let mut control = control;
        let mut behavior = Behavior::NEXT;
        for &statement in tree.list(block.statements) {
            // What no path reaches cannot be called.
            if !behavior.falls_through() {
                break;
            }
            let (after, next) = self.statement(StmtId(statement), control);
            control = after;
            behavior = behavior.without(Behavior::NEXT).and(next);
        }
        (control, behavior)
    }

    fn block(&mut self, block: &Block, control: NodeId) -> (NodeId, Behavior) {
        let before = self.filtered(block.attributes);
        let done = self.statements(block, control);
        self.severities = before;
        done
    }

    /// The node of a condition, under which other statements stand.
    fn condition(&mut self, condition: ExprId, control: NodeId) -> NodeId {
        let (_, value) = self.value(condition, control);
        let node = self.graph.node_to(value);
        let place = self.checker.tree.place(condition);
        self.conditions.push((node, place));
        node
    }

    fn statement(&mut self, id: StmtId, control: NodeId) -> (NodeId, Behavior) {
        let Stmt {
            kind, attributes, ..
        } = self.checker.tree[id];
        let copies = matches!(
            kind,
            StmtKind::If { .. }
                | StmtKind::Switch { .. }
                | StmtKind::Loop { .. }
                | StmtKind::While { .. }
                | StmtKind::For { .. }
                | StmtKind::Break
                | StmtKind::Continue
        );
        if copies && !self.pay() {
            return (control, Behavior::NEXT);
        }
        let before = self.filtered(attributes);
        let done = self.statement_inside(kind, control);
        self.severities = before;
        done
    }

    fn statement_inside(&mut self, kind: StmtKind, control: NodeId) -> (NodeId, Behavior) {
        match kind {
            StmtKind::Bad | StmtKind::ConstAssert(_) | StmtKind::Discard => {
                (control, Behavior::NEXT)
            }
            StmtKind::Block(block) => self.block(&block, control),
            StmtKind::If {
                condition,
                then,
                otherwise,
            } => {
                let chosen = self.condition(condition, control);
                let before = self.state.clone();
                let (then_end, then) = self.block(&then, chosen);
                let after_then = std::mem::replace(&mut self.state, before);
                let (else_end, otherwise) = match otherwise {
                    Some(statement) => self.statement(statement, chosen),
                    None => (chosen, Behavior::NEXT),
                };
                let after_else = std::mem::take(&mut self.state);
                let mut ends: Vec<State> = Vec::with_capacity(2);
                if then.falls_through() {
                    ends.push(after_then.clone());
                }
                if otherwise.falls_through() {
                    ends.push(after_else);
                }
                self.state = self.merged(ends, after_then);
                let behavior = then.and(otherwise);
                if behavior == Behavior::NEXT {
                    return (control, behavior);
                }
                let end = self.graph.node_to(then_end);
                self.graph.edge(end, else_end);
                (end, behavior)
            }
            StmtKind::Switch {
                selector,
                body_attributes,
                clauses,
            } => self.switch(selector, body_attributes, clauses, control),
            StmtKind::Loop { body, continuing } => self.any_loop(
                &Loop {
                    condition: None,
                    body: &body,
                    update: None,
                    continuing,
                },
                control,
            ),
            StmtKind::While { condition, body } => self.any_loop(
                &Loop {
                    condition: Some(condition),
                    body: &body,
                    update: None,
                    continuing: None,
                },
                control,
            ),
            StmtKind::For {
                init,
                condition,
                update,
                body,
            } => {
                let control = init.map_or(control, |init| self.statement(init, control).0);
                self.any_loop(
                    &Loop {
                        condition,
                        body: &body,
                        update,
                        continuing: None,
                    },
                    control,
                )
            }
            StmtKind::Break => {
                let state = self.state.clone();
                if let Some(context) = self.loops.last_mut() {
                    context.breaks.push(state);
                }
                (control, Behavior::BREAK)
            }
            StmtKind::Continue => {
                let state = self.state.clone();
                let innermost = self
                    .loops
                    .iter_mut()
                    .rev()
                    .find(|context| !context.is_switch);
                if let Some(context) = innermost {
                    context.continues.push(state);
                }
                (control, Behavior::CONTINUE)
            }
            StmtKind::Return(value) => {
                if let Some(value) = value {
                    let (_, node) = self.value(value, control);
                    self.graph.edge(self.returned, node);
                }
                self.leave();
                (control, Behavior::RETURN)
            }
            StmtKind::Assign { target, op, value } => {
                let (control, address) = self.node(target, control);
                let loaded = op.map(|_| self.value(target, control).1);
                let (control, node) = self.value(value, control);
                let written = self.graph.node_to(node);
                self.graph.edge(written, control);
                if let Some(loaded) = loaded {
                    self.graph.edge(written, loaded);
                }
                self.write(target, address, written);
                (control, Behavior::NEXT)
            }
            StmtKind::Step { target, .. } => {
                let (control, address) = self.node(target, control);
                let (_, loaded) = self.value(target, control);
                let written = self.graph.node_to(loaded);
                self.graph.edge(written, control);
                self.write(target, address, written);
                (control, Behavior::NEXT)
            }
            StmtKind::Phony(value) => (self.value(value, control).0, Behavior::NEXT),
            StmtKind::Call(call) => (self.node(call, control).0, Behavior::NEXT),
            StmtKind::Declare(local) => (self.declare(local, control), Behavior::NEXT),
        }
    }

    /// Gives a tracked variable a new value, whole or in part.
    fn write(&mut self, target: ExprId, address: NodeId, written: NodeId) {
        let Some(local) = self.tracked(self.checker.root_of(target)) else {
            return;
        };
        if self.is_part(target) {
            let before = self.state[local];
            self.graph.edge(written, before);
            self.graph.edge(written, address);
        }
        self.state[local] = written;
    }

    fn declare(&mut self, id: LocalId, control: NodeId) -> NodeId {
        let local = self.checker.tree[id];
        let at = self.index_of(id);
        let Some(initializer) = local.initializer else {
            self.state[at] = control;
            return control;
        };
        match local.kind {
            LocalKind::Var => {
                let (control, node) = self.value(initializer, control);
                let value = self.graph.node_to(node);
                self.graph.edge(value, control);
                self.state[at] = value;
                control
            }
            LocalKind::Let => {
                let (control, node) = self.value(initializer, control);
                self.values[at] = node;
                control
            }
            _ => {
                self.values[at] = control;
                control
            }
        }
    }

    /// The state after several ways have joined; `unreachable` if there is none.
    fn merged(&mut self, mut ends: Vec<State>, unreachable: State) -> State {
        let Some(mut merged) = ends.pop() else {
            return unreachable;
        };
        for other in ends {
            for (value, other) in merged.iter_mut().zip(other) {
                if *value != other {
                    let both = self.graph.node_to(*value);
                    self.graph.edge(both, other);
                    *value = both;
                }
            }
        }
        merged
    }

    fn switch(
        &mut self,
        selector: ExprId,
        body_attributes: Part,
        clauses: Part,
        control: NodeId,
    ) -> (NodeId, Behavior) {
        let chosen = self.condition(selector, control);
        let severities = self.filtered(body_attributes);
        self.loops.push(LoopContext {
            breaks: Vec::new(),
            continues: Vec::new(),
            is_switch: true,
        });
        let before = self.state.clone();
        let mut behavior = Behavior::NONE;
        let mut ends: Vec<State> = Vec::new();
        let mut controls = Vec::new();
        for index in clauses.range() {
            if !self.pay() {
                break;
            }
            self.state.clone_from(&before);
            let body = self.checker.tree.clauses[index].body;
            let (end, clause) = self.block(&body, chosen);
            if clause.falls_through() {
                ends.push(self.state.clone());
            }
            controls.push(end);
            behavior = behavior.and(clause);
        }
        self.severities = severities;
        if let Some(context) = self.loops.pop() {
            ends.extend(context.breaks);
        }
        if behavior.has(Behavior::BREAK) {
            behavior = behavior.without(Behavior::BREAK).and(Behavior::NEXT);
        }
        self.state = self.merged(ends, before);
        if behavior == Behavior::NEXT {
            return (control, behavior);
        }
        let end = self.graph.node_to(chosen);
        for node in controls {
            self.graph.edge(end, node);
        }
        (end, behavior)
    }

    fn any_loop(&mut self, parts: &Loop<'_>, control: NodeId) -> (NodeId, Behavior) {
        let start = self.graph.node_to(control);
        // Each iteration begins with the values from before the loop, or from the iteration before.
        let entry: State = self.state.clone();
        let inputs: State = entry
            .iter()
            .map(|value| self.graph.node_to(*value))
            .collect();
        self.state.clone_from(&inputs);
        self.loops.push(LoopContext {
            breaks: Vec::new(),
            continues: Vec::new(),
            is_switch: false,
        });
        let mut inside = start;
        let mut behavior = Behavior::NONE;
        if let Some(condition) = parts.condition {
            inside = self.condition(condition, start);
            self.note_break();
            behavior = behavior.and(Behavior::BREAK);
        }
        let severities = self.filtered(parts.body.attributes);
        let (end, body) = self.statements(parts.body, inside);
        behavior = behavior.and(body);
        let mut ends: Vec<State> = Vec::new();
        if body.falls_through() {
            ends.push(self.state.clone());
        }
        if let Some(context) = self.loops.last_mut() {
            ends.append(&mut context.continues);
        }
        let repeats = !ends.is_empty();
        self.state = self.merged(ends, inputs.clone());
        let mut end = end;
        if let Some(update) = parts.update
            && repeats
        {
            end = self.statement(update, end).0;
        }
        // What no path reaches cannot be called, and leaves nothing.
        if let Some(continuing) = &parts.continuing
            && repeats
        {
            let before = self.filtered(continuing.block.attributes);
            let (after, more) = self.statements(&continuing.block, end);
            end = after;
            behavior = behavior.and(more);
            if let Some(condition) = continuing.break_if {
                end = self.condition(condition, end);
                self.note_break();
                behavior = behavior.and(Behavior::BREAK);
            }
            self.severities = before;
        }
        self.severities = severities;
        // Who comes to the next iteration, or past the loop, depends on the way through the body. Without a next
        // iteration there is no edge back (section 15.2.5).
        let mut past = end;
        if repeats {
            self.graph.edge(start, end);
            past = start;
            for (input, value) in inputs.iter().zip(self.state.clone()) {
                self.graph.edge(*input, value);
            }
        }
        let breaks = self
            .loops
            .pop()
            .map_or(Vec::new(), |context| context.breaks);
        self.state = self.merged(breaks, inputs);
        let left = behavior.without(Behavior::NEXT.and(Behavior::BREAK).and(Behavior::CONTINUE));
        let behavior = if behavior.has(Behavior::BREAK) {
            left.and(Behavior::NEXT)
        } else {
            left
        };
        if behavior == Behavior::NEXT {
            (control, behavior)
        } else {
            (past, behavior)
        }
    }

    fn note_break(&mut self) {
        let state = self.state.clone();
        if let Some(context) = self.loops.last_mut() {
            context.breaks.push(state);
        }
    }
}
