//! The uniformity of expressions (WGSL, sections 15.2.6 and 15.2.7).

use super::graph::NodeId;
use super::{Analysis, Requirement, is_tracked_pointer};
use crate::check::{Fact, What};
use crate::features::Features;
use crate::few::Few;
use crate::predeclared::Builtin;
use crate::syntax::tree::{
    BinaryOp, ControlSeverity, ExprId, ExprKind, GlobalId, GlobalKind, List, LocalKind, Target,
    UnaryOp,
};
use crate::types::{Access, Kind, Space, Type};

impl Analysis<'_, '_> {
    fn fact(&self, id: ExprId) -> Fact {
        self.checker.fact(id)
    }

    /// The value of an expression, loaded if it is a reference: control flow after it, and the node of the value.
    pub(super) fn value(&mut self, id: ExprId, control: NodeId) -> (NodeId, NodeId) {
        let fact = self.fact(id);
        if matches!(
            fact.what,
            What::Const(_) | What::Override | What::Unevaluated
        ) {
            return (control, control);
        }
        let (after, address) = self.node(id, control);
        if !fact.of.is_reference() {
            return (after, address);
        }
        (after, self.load(id, fact.of, address, after))
    }

    /// What a reference at `address` holds.
    fn load(&mut self, id: ExprId, of: Type, address: NodeId, control: NodeId) -> NodeId {
        let root = self.checker.root_of(id);
        let value = self.graph.node_to(control);
        self.graph.edge(value, address);
        match of.space() {
            Space::Function => {
                if let Some(local) = self.tracked(root) {
                    let contents = self.state[local];
                    self.graph.edge(value, contents);
                }
            }
            Space::Uniform | Space::Handle | Space::Immediate => {}
            Space::Storage if of.access() == Access::Read => {}
            space => {
                self.graph.edge(value, self.non_uniform);
                let cause = match space {
                    Space::Private => "a `private` variable may differ between invocations",
                    Space::Workgroup => "`workgroup` memory may differ between reads",
                    _ => "a buffer that is written may differ between reads",
                };
                let place = self.checker.tree.place(id);
                self.causes.push((value, place, cause));
            }
        }
        value
    }

    /// An expression; of a reference, the node stands for its address.
    pub(super) fn node(&mut self, id: ExprId, control: NodeId) -> (NodeId, NodeId) {
        match self.checker.tree[id].kind {
            ExprKind::Name { target, .. } => {
                let Target::Local(local) = target else {
                    return (control, control);
                };
                if self.checker.tree[local].kind == LocalKind::Var {
                    return (control, control);
                }
                let known = self.values[self.index_of(local)];
                let value = self.graph.node_to(control);
                self.graph.edge(value, known);
                (control, value)
            }
            ExprKind::Call { callee, args } => self.call(id, callee, args, control),
            ExprKind::Index { base, index } => {
                let (control, base_node) = self.part_of(base, control);
                let (control, index) = self.value(index, control);
                let value = self.graph.node_to(base_node);
                self.graph.edge(value, index);
                (control, value)
            }
            ExprKind::Member { base, .. } => {
                let (control, base_node) = self.part_of(base, control);
                // A swizzle of several components loads the vector.
                let loads = self.fact(base).of.is_reference() || self.fact(base).of.is_pointer();
                if loads && !self.fact(id).of.is_reference() {
                    let of = self.fact(base).of.to_reference();
                    return (control, self.load(base, of, base_node, control));
                }
                (control, base_node)
            }
            ExprKind::Unary { op, operand } => match op {
                UnaryOp::AddressOf => self.node(operand, control),
                UnaryOp::Deref => self.value(operand, control),
                _ => self.value(operand, control),
            },
            ExprKind::Binary { op, left, right } => {
                let (after, left) = self.value(left, control);
                if matches!(op, BinaryOp::LogicalAnd | BinaryOp::LogicalOr) {
                    let place = self.checker.tree.place(id);
                    let condition = self.graph.node_to(left);
                    self.conditions.push((condition, place));
                    let (_, right) = self.value(right, condition);
                    return (after, right);
                }
                let (after, right) = self.value(right, after);
                let value = self.graph.node_to(left);
                self.graph.edge(value, right);
                (after, value)
            }
            _ => (control, control),
        }
    }

    /// The base of an index or member: a reference stays one, a pointer is followed, a value is a value.
    fn part_of(&mut self, base: ExprId, control: NodeId) -> (NodeId, NodeId) {
        if self.fact(base).of.is_reference() {
            self.node(base, control)
        } else {
            self.value(base, control)
        }
    }

    fn call(
        &mut self,
        id: ExprId,
        callee: ExprId,
        args: List,
        control: NodeId,
    ) -> (NodeId, NodeId) {
        let tree = self.checker.tree;
        let args = tree.expressions_of(args);
        let mut control = control;
        let mut values: Few<NodeId, 8> = Few::new();
        for &arg in args.iter() {
            let (after, value) = self.value(arg, control);
            control = after;
            values.push(value);
        }
        match self.fact(callee).what {
            What::Function(global) => self.call_function(id, global, &args, &values, control),
            What::Builtin(builtin) => self.call_builtin(id, builtin, &args, &values, control),
            _ => {
                let value = self.graph.node_to(control);
                for &node in values.iter() {
                    self.graph.edge(value, node);
                }
                (control, value)
            }
        }
    }

    fn call_function(
        &mut self,
        id: ExprId,
        global: GlobalId,
        args: &[ExprId],
        values: &[NodeId],
        control: NodeId,
    ) -> (NodeId, NodeId) {
        let GlobalKind::Function(index) = self.checker.tree[global].kind else {
            return (control, control);
        };
        let summary = self.summaries[index as usize].clone();
        let result = self.graph.node_to(control);
        if let Some(requirement) = summary.call_site {
            self.require(control, requirement, id, false);
        }
        if summary.returns_subgroup_uniform {
            self.graph.edge(result, self.subgroup_uniform);
        }
        if summary.returns_non_uniform {
            self.graph.edge(result, self.non_uniform);
            let place = self.checker.tree.place(id);
            self.causes.push((
                result,
                place,
                "the result of this call may differ between invocations",
            ));
        }
        // What the pointers point to before the call.
        let contents: Few<Option<(usize, NodeId)>, 8> = args
            .iter()
            .map(|&arg| {
                if !is_tracked_pointer(self.fact(arg).of) {
                    return None;
                }
                let local = self.tracked(self.checker.root_of(arg))?;
                Some((local, self.state[local]))
            })
            .collect();
        for (at, parameter) in summary.parameters.iter().enumerate().take(values.len()) {
            if let Some(requirement) = parameter.value_required {
                self.require(values[at], requirement, id, true);
            }
            if parameter.value_returned {
                self.graph.edge(result, values[at]);
            }
            if let Some((_, node)) = contents[at] {
                if let Some(requirement) = parameter.contents_required {
                    self.require(node, requirement, id, true);
                }
                if parameter.contents_returned {
                    self.graph.edge(result, node);
                }
            }
        }
        for (at, parameter) in summary.parameters.iter().enumerate().take(values.len()) {
            let Some((local, before)) = contents[at] else {
                continue;
            };
            if !self.checker.functions[index as usize]
                .effects
                .writes_parameter(at)
            {
                continue;
            }
            let after = self.graph.node_to(control);
            if parameter.becomes_non_uniform {
                self.graph.edge(after, self.non_uniform);
                let place = self.checker.tree.place(id);
                self.causes.push((
                    after,
                    place,
                    "this call may write what differs between invocations",
                ));
            }
            for &other in &parameter.from_values {
                self.graph.edge(after, values[other]);
            }
            for &other in &parameter.from_contents {
                if let Some((_, node)) = contents[other] {
                    self.graph.edge(after, node);
                }
            }
            if self.is_part(args[at]) {
                self.graph.edge(after, before);
                self.graph.edge(after, values[at]);
            }
            self.state[local] = after;
        }
        (control, result)
    }

    /// Whether a reference or pointer reaches only a part of its variable.
    pub(super) fn is_part(&self, mut id: ExprId) -> bool {
        loop {
            match self.checker.tree[id].kind {
                ExprKind::Index { .. } | ExprKind::Member { .. } => return true,
                ExprKind::Unary { operand, .. } => id = operand,
                ExprKind::Name {
                    target: Target::Local(local),
                    ..
                } => {
                    let declared = &self.checker.tree[local];
                    match (declared.kind, declared.initializer) {
                        (LocalKind::Let, Some(initializer)) => id = initializer,
                        _ => return false,
                    }
                }
                _ => return false,
            }
        }
    }

    fn call_builtin(
        &mut self,
        id: ExprId,
        builtin: Builtin,
        args: &[ExprId],
        values: &[NodeId],
        control: NodeId,
    ) -> (NodeId, NodeId) {
        use Builtin as B;
        let name = builtin.name();
        let [derivatives, subgroups] = self.severities;
        let required = if needs_quad(builtin) {
            Some(derivatives)
        } else if builtin.is_subgroup() {
            Some(subgroups)
        } else if builtin.is_barrier() || builtin == B::WorkgroupUniformLoad {
            Some(ControlSeverity::Error)
        } else {
            None
        };
        let collective = builtin.is_subgroup();
        // Without the language feature there is one scope, that of the workgroup or draw, also for subgroups.
        let has_scope = (self.checker.enabled).contains(Features::SUBGROUP_UNIFORMITY);
        let requirement = required.map(|severity| Requirement {
            within_subgroup: collective && has_scope,
            severity,
            builtin: name,
        });
        if let Some(requirement) = requirement {
            self.require(control, requirement, id, false);
            let uniform_argument = match builtin {
                B::WorkgroupUniformLoad => Some(0),
                B::SubgroupShuffleUp | B::SubgroupShuffleDown | B::SubgroupShuffleXor => Some(1),
                _ => None,
            };
            if let Some(&value) = uniform_argument.and_then(|at: usize| values.get(at)) {
                self.require(value, requirement, id, true);
            }
        }
        let result = self.graph.node_to(control);
        let written_texture = builtin == B::TextureLoad
            && args.first().is_some_and(|arg| {
                matches!(
                    self.fact(*arg).of.store().kind(),
                    Kind::StorageTexture(.., Access::ReadWrite)
                )
            });
        let differs = needs_quad(builtin)
            || written_texture
            || builtin.is_atomic()
            || (collective && !(has_scope && is_subgroup_uniform(builtin)));
        if differs {
            self.graph.edge(result, self.non_uniform);
            let place = self.checker.tree.place(id);
            self.causes.push((
                result,
                place,
                "the result of this call may differ between invocations",
            ));
        } else if builtin != B::WorkgroupUniformLoad && builtin != B::ArrayLength {
            for &value in values {
                self.graph.edge(result, value);
            }
            if collective {
                self.graph.edge(result, self.subgroup_uniform);
            }
        }
        (control, result)
    }
}

/// Whether all invocations of a subgroup get the same result from the same arguments.
fn is_subgroup_uniform(builtin: Builtin) -> bool {
    use Builtin as B;
    matches!(
        builtin,
        B::SubgroupAll
            | B::SubgroupAny
            | B::SubgroupAnd
            | B::SubgroupOr
            | B::SubgroupXor
            | B::SubgroupAdd
            | B::SubgroupMul
            | B::SubgroupMin
            | B::SubgroupMax
            | B::SubgroupBallot
            | B::SubgroupBroadcast
            | B::SubgroupBroadcastFirst
    )
}

/// Whether a function compares neighbouring invocations of the fragment stage.
pub(crate) fn needs_quad(builtin: Builtin) -> bool {
    use Builtin as B;
    matches!(
        builtin,
        B::Dpdx
            | B::DpdxCoarse
            | B::DpdxFine
            | B::Dpdy
            | B::DpdyCoarse
            | B::DpdyFine
            | B::Fwidth
            | B::FwidthCoarse
            | B::FwidthFine
            | B::TextureSample
            | B::TextureSampleBias
            | B::TextureSampleCompare
    )
}
