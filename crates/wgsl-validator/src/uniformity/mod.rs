//! Uniformity analysis (WGSL, section 15.2): calls that need all invocations to arrive together must not depend on
//! values that differ between them.
//!
//! Each function becomes a graph: an edge leads from what depends to what it depends on. A function is invalid if a
//! node that must be uniform reaches the node "may be non-uniform". What its callers need to know of it is a
//! [`Summary`]. Functions are looked at after those that they call.
//!
//! | file | holds |
//! | --- | --- |
//! | `graph` | the graph and searches in it |
//! | `expressions` | values of expressions and calls |
//! | `statements` | control flow and the values of variables |
//! | `plain` | modules that need no analysis |

mod expressions;
mod graph;
mod plain;
mod statements;

use crate::check::{Checker, Root, Stages};
use crate::finding::Finding;
use crate::report::Severity;
use crate::syntax::tree::{
    AttributeName, ControlSeverity, ExprId, GlobalKind, LocalId, LocalKind, Part, Place, Rule,
};
use crate::types::{Kind, Space, Type};
pub(crate) use expressions::needs_quad;
use graph::{Graph, NodeId};
pub(crate) use plain::{is_plain, needs_uniform_argument};

/// What the callers of a function need to know (section 15.2.4).
#[derive(Debug, Clone, Default)]
struct Summary {
    /// The call itself must be in uniform control flow.
    call_site: Option<Requirement>,
    returns_non_uniform: bool,
    returns_subgroup_uniform: bool,
    parameters: Vec<ParameterSummary>,
}

#[derive(Debug, Clone, Default)]
struct ParameterSummary {
    value_required: Option<Requirement>,
    contents_required: Option<Requirement>,
    /// The returned value depends on the value, or on what it points to.
    value_returned: bool,
    contents_returned: bool,
    /// What it points to may be non-uniform after the call.
    becomes_non_uniform: bool,
    /// What it points to depends, after the call, on the values of these parameters and on what those point to.
    from_values: Vec<usize>,
    from_contents: Vec<usize>,
}

/// That something must be uniform, and which built-in function asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Requirement {
    /// Uniform within a subgroup is enough.
    within_subgroup: bool,
    severity: ControlSeverity,
    builtin: &'static str,
}

/// A requirement of the function at hand: a node, and the call that asks.
#[derive(Debug, Clone, Copy)]
struct Required {
    node: NodeId,
    requirement: Requirement,
    place: Place,
    /// It is an argument that must be uniform, not the control flow.
    argument: bool,
}

/// The nodes of the values of the variables of a function, by local.
type State = Vec<NodeId>;

struct LoopContext {
    breaks: Vec<State>,
    continues: Vec<State>,
    is_switch: bool,
}

struct Analysis<'c, 't> {
    checker: &'c Checker<'t>,
    summaries: Vec<Summary>,
    graph: Graph,
    non_uniform: NodeId,
    /// What is the same within a subgroup, but may differ between subgroups.
    subgroup_uniform: NodeId,
    start: NodeId,
    returned: NodeId,
    /// For each local of the function: the node of its value; for a pointer parameter, of its address.
    values: Vec<NodeId>,
    /// For each local: the present value of a variable, or of what a pointer parameter points to.
    state: State,
    /// For each pointer parameter: what it points to when the function is left.
    outputs: Vec<NodeId>,
    first_local: u32,
    parameters: u32,
    required: Vec<Required>,
    loops: Vec<LoopContext>,
    /// The severities of the rules for derivatives and subgroups at this point.
    severities: [ControlSeverity; 2],
    /// Why a node may be non-uniform.
    causes: Vec<(NodeId, Place, &'static str)>,
    /// Conditions that control flow depends on.
    conditions: Vec<(NodeId, Place)>,
    findings: Vec<Finding>,
    /// How much of the bound on the analysis of one function is left.
    budget: usize,
}

/// How many values of variables are copied at branches and loops of one function before it counts as too large.
const MAX_WORK: usize = 4_000_000;

/// Analyses all functions without errors.
pub(crate) fn analyze(checker: &Checker<'_>) -> Vec<Finding> {
    let mut severities = [ControlSeverity::Error; 2];
    for filter in &checker.tree.filters {
        apply(&mut severities, filter.rule, filter.severity);
    }
    let mut analysis = Analysis {
        checker,
        summaries: vec![Summary::default(); checker.tree.functions.len()],
        graph: Graph::default(),
        non_uniform: NodeId(0),
        subgroup_uniform: NodeId(0),
        start: NodeId(0),
        returned: NodeId(0),
        values: Vec::new(),
        state: Vec::new(),
        outputs: Vec::new(),
        first_local: 0,
        parameters: 0,
        required: Vec::new(),
        loops: Vec::new(),
        severities,
        causes: Vec::new(),
        conditions: Vec::new(),
        findings: Vec::new(),
        budget: 0,
    };
    for &id in &checker.order {
        let global = &checker.tree[id];
        let GlobalKind::Function(index) = global.kind else {
            continue;
        };
        if checker.functions[index as usize].broken {
            continue;
        }
        analysis.severities = severities;
        analysis.function(index, global.attributes);
    }
    analysis.findings
}

fn apply(severities: &mut [ControlSeverity; 2], rule: Rule, severity: ControlSeverity) {
    match rule {
        Rule::DerivativeUniformity => severities[0] = severity,
        Rule::SubgroupUniformity => severities[1] = severity,
        Rule::Other => {}
    }
}

impl Analysis<'_, '_> {
    /// Applies the filters of an attribute list; the severities before are returned, to be put back.
    fn filtered(&mut self, attributes: Part) -> [ControlSeverity; 2] {
        let before = self.severities;
        if attributes.start != attributes.end {
            for attribute in self.checker.tree.attributes(attributes) {
                if let Some(filter) = attribute.filter {
                    apply(&mut self.severities, filter.rule, filter.severity);
                }
            }
        }
        before
    }

    fn function(&mut self, index: u32, attributes: Part) {
        let tree = self.checker.tree;
        let function = tree.functions[index as usize];
        if function.parameters == u32::MAX {
            return;
        }
        self.graph.clear();
        self.required.clear();
        self.causes.clear();
        self.conditions.clear();
        self.loops.clear();
        self.budget = MAX_WORK;
        self.non_uniform = self.graph.node();
        self.subgroup_uniform = self.graph.node();
        self.start = self.graph.node();
        self.returned = self.graph.node();
        self.first_local = function.locals.start;
        self.parameters = function.parameters;
        let locals = function.locals.range().len();
        self.values = vec![self.start; locals];
        self.state = vec![self.start; locals];
        self.outputs = vec![self.start; function.parameters as usize];
        let stage = self.checker.functions[index as usize].stage;
        for at in 0..function.parameters as usize {
            let local = LocalId(function.locals.start + at as u32);
            let of = self.checker.local(local).of;
            let node = self.graph.node();
            self.values[at] = node;
            if let Some(stage) = stage {
                let varying = self.input_varies(local, of, stage);
                if let Some(varying) = varying {
                    self.graph.edge(node, varying);
                    let place = tree[local].name_place;
                    self.causes
                        .push((node, place, "this input differs between invocations"));
                }
            } else if is_tracked_pointer(of) {
                self.state[at] = self.graph.node();
                self.outputs[at] = self.graph.node();
            }
        }
        self.filtered(attributes);
        self.filtered(function.body.attributes);
        let start = self.start;
        let (_, behavior) = self.statements(&function.body, start);
        if behavior.falls_through() {
            self.leave();
        }
        if self.budget == 0 {
            self.findings.push(
                Finding::error(
                    "wgsl/too-large",
                    function.body.place,
                    "the function has too many variables and branches to follow their values",
                )
                .help("split the function"),
            );
            return;
        }
        self.summarize(index);
        self.report_violations();
    }

    /// The function ends here: what the pointers point to is what callers will see.
    fn leave(&mut self) {
        for at in 0..self.parameters as usize {
            if self.outputs[at] != self.start {
                self.graph.edge(self.outputs[at], self.state[at]);
            }
        }
    }

    /// How an input of an entry point differs between invocations, if it does (section 15.2.8).
    fn input_varies(&self, local: LocalId, of: Type, stage: Stages) -> Option<NodeId> {
        let varies = |attributes: Part| {
            let Some(attribute) = self
                .checker
                .tree
                .attribute(attributes, AttributeName::Builtin)
            else {
                return Some(self.non_uniform);
            };
            let name = attribute.words[0].map_or("", |(name, _)| self.checker.text(name));
            match name {
                "workgroup_id" | "num_workgroups" | "workgroup_index" | "num_subgroups" => None,
                "subgroup_size" if stage == Stages::COMPUTE => None,
                "subgroup_id" => Some(self.subgroup_uniform),
                _ => Some(self.non_uniform),
            }
        };
        match of.kind() {
            Kind::Struct(index) => {
                let members = self.checker.types.members(index).iter();
                let varying = members.filter_map(|member| {
                    varies(self.checker.tree.members[member.declaration? as usize].attributes)
                });
                // The node of what differs most has the lowest number.
                varying.min_by_key(|node| node.0)
            }
            _ => varies(self.checker.tree[local].attributes),
        }
    }

    fn summarize(&mut self, index: u32) {
        let count = self.parameters as usize;
        let mut summary = Summary {
            parameters: vec![ParameterSummary::default(); count],
            ..Summary::default()
        };
        // The initial contents of the pointer parameters.
        let contents: Vec<Option<NodeId>> = (0..count)
            .map(|at| (self.outputs[at] != self.start).then(|| NodeId(self.outputs[at].0 - 1)))
            .collect();
        // The stricter severities first: what they reach counts for them.
        for severity in [
            ControlSeverity::Error,
            ControlSeverity::Warning,
            ControlSeverity::Info,
        ] {
            let of_severity: Vec<&Required> = self
                .required
                .iter()
                .filter(|required| required.requirement.severity == severity)
                .collect();
            let Some(first) = of_severity.first() else {
                continue;
            };
            let requirement = first.requirement;
            let mut visited = vec![false; self.graph.len()];
            self.graph.reach(
                of_severity.iter().map(|required| required.node).collect(),
                &mut visited,
            );
            let is_reached = |node: NodeId| visited[node.0 as usize];
            if is_reached(self.start) {
                summary.call_site.get_or_insert(requirement);
            }
            for (at, parameter) in summary.parameters.iter_mut().enumerate() {
                if is_reached(self.values[at]) {
                    parameter.value_required.get_or_insert(requirement);
                }
                if contents[at].is_some_and(is_reached) {
                    parameter.contents_required.get_or_insert(requirement);
                }
            }
        }
        let mut visited = vec![false; self.graph.len()];
        self.graph.reach(vec![self.returned], &mut visited);
        summary.returns_non_uniform = visited[self.non_uniform.0 as usize];
        summary.returns_subgroup_uniform = visited[self.subgroup_uniform.0 as usize];
        for (at, parameter) in summary.parameters.iter_mut().enumerate() {
            parameter.value_returned = visited[self.values[at].0 as usize];
            parameter.contents_returned = contents[at].is_some_and(|node| visited[node.0 as usize]);
        }
        for at in 0..count {
            if contents[at].is_none() {
                continue;
            }
            let mut visited = vec![false; self.graph.len()];
            self.graph.reach(vec![self.outputs[at]], &mut visited);
            let parameter = &mut summary.parameters[at];
            parameter.becomes_non_uniform = visited[self.non_uniform.0 as usize];
            for other in 0..count {
                if visited[self.values[other].0 as usize] {
                    parameter.from_values.push(other);
                }
                if contents[other].is_some_and(|node| visited[node.0 as usize]) {
                    parameter.from_contents.push(other);
                }
            }
        }
        self.summaries[index as usize] = summary;
    }

    fn report_violations(&mut self) {
        const MAX_PER_FUNCTION: usize = 20;
        let mut reported = 0;
        if self.required.is_empty() {
            return;
        }
        let varying = self.graph.depending_on(&[self.non_uniform]);
        let varying_by_subgroup = self.graph.depending_on(&[self.subgroup_uniform]);
        for index in 0..self.required.len() {
            let required = self.required[index];
            let node = required.node.0 as usize;
            let source = if varying[node] {
                self.non_uniform
            } else if varying_by_subgroup[node] && !required.requirement.within_subgroup {
                self.subgroup_uniform
            } else {
                continue;
            };
            let path = self.graph.path(required.node, source);
            let Some(path) = path else {
                continue;
            };
            let finding = self.violation(&required, &path);
            let same = self
                .findings
                .iter()
                .any(|known| known.place == finding.place && known.message == finding.message);
            if !same {
                self.findings.push(finding);
                reported += 1;
            }
            if reported == MAX_PER_FUNCTION {
                return;
            }
        }
    }

    fn violation(&self, required: &Required, path: &[NodeId]) -> Finding {
        let mut on_path = vec![false; self.graph.len()];
        for node in path {
            on_path[node.0 as usize] = true;
        }
        let name = required.requirement.builtin;
        let message = if required.argument {
            format!("`{name}` needs an argument that is the same for all invocations")
        } else {
            format!("`{name}` must be called in uniform control flow")
        };
        let mut finding = Finding::error("wgsl/uniformity", required.place, message)
            .remark("not all invocations may agree here");
        finding.severity = match required.requirement.severity {
            ControlSeverity::Error => Severity::Error,
            ControlSeverity::Warning => Severity::Warning,
            _ => Severity::Info,
        };
        if let Some((_, place)) = self
            .conditions
            .iter()
            .rev()
            .find(|(node, _)| on_path[node.0 as usize])
        {
            finding = finding.related(*place, "control flow depends on this");
        }
        if let Some((_, place, cause)) = self
            .causes
            .iter()
            .find(|(node, ..)| on_path[node.0 as usize])
        {
            finding = finding.related(*place, *cause);
        }
        let help = match name {
            "textureSample" | "textureSampleBias" | "textureSampleCompare" => {
                "call it before the branch, or use the variant with an explicit level"
            }
            "workgroupBarrier" | "storageBarrier" | "textureBarrier" | "workgroupUniformLoad" => {
                "let all invocations of the workgroup reach it"
            }
            _ => "call it before the branch, and use the result inside",
        };
        finding.help(help)
    }

    // Shared by expressions and statements.

    /// Takes the cost of copying the state from the budget; false if there is none left.
    fn pay(&mut self) -> bool {
        self.budget = self.budget.saturating_sub(self.state.len() + 1);
        self.budget > 0
    }

    fn index_of(&self, local: LocalId) -> usize {
        (local.0 - self.first_local) as usize
    }

    /// The local whose contents a reference or pointer reaches, if they are tracked.
    fn tracked(&self, root: Root) -> Option<usize> {
        let Root::Local(local) = root else {
            return None;
        };
        let tracked = match self.checker.tree[local].kind {
            LocalKind::Var => true,
            LocalKind::Parameter => is_tracked_pointer(self.checker.local(local).of),
            _ => false,
        };
        tracked.then(|| self.index_of(local))
    }

    fn require(&mut self, node: NodeId, requirement: Requirement, call: ExprId, argument: bool) {
        if requirement.severity == ControlSeverity::Off {
            return;
        }
        let place = self.checker.tree.place(call);
        self.required.push(Required {
            node,
            requirement,
            place,
            argument,
        });
    }
}

/// Whether a pointer leads to memory that belongs to one invocation and whose values are followed.
fn is_tracked_pointer(of: Type) -> bool {
    of.is_pointer() && of.space() == Space::Function
}
