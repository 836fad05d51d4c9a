//! Statements, and how control leaves them (WGSL, sections 9 and 9.7 "Statements Behavior Analysis").

use std::collections::BTreeMap;

use super::expressions::swizzle;
use super::functions::may_be_ignored;
use super::{Checker, Fact, Root, What};
use crate::features::Features;
use crate::finding::Finding;
use crate::syntax::tree::{
    AttributeName, BinaryOp, Block, Clause, Continuing, DEFAULT_SELECTOR, ExprId, ExprKind,
    GlobalId, GlobalKind, LocalKind, Part, Place, Stmt, StmtId, StmtKind, Target,
};
use crate::types::{Access, Kind, Scalar, Space, Type};

/// The ways in which control may leave a statement.
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
}

/// Several components of a vector in memory, or one that is chosen of them.
struct View {
    access: Access,
    space: Space,
    /// Which components, by their index in the vector.
    letters: Vec<u8>,
}

/// What surrounds a statement.
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "they are independent facts of the same place"
)]
struct Flow {
    breakable: bool,
    in_loop: bool,
    /// Directly in the `continuing` of the innermost loop, switches inside it aside.
    in_continuing: bool,
    /// In the `continuing` of any loop.
    under_continuing: bool,
    result: Type,
}

impl<'t> Checker<'t> {
    pub(super) fn function_body(&mut self, id: GlobalId, index: u32, result: Type) {
        let function = self.tree.functions[index as usize];
        let flow = Flow {
            breakable: false,
            in_loop: false,
            in_continuing: false,
            under_continuing: false,
            result,
        };
        let behavior = self.statements(&function.body, flow);
        if behavior.has(Behavior::NEXT) && function.result.is_some() && !function.broken {
            let global = self.tree[id];
            let name = self.text(global.name);
            let end = function
                .result
                .map_or(global.name_place, |named| self.place(named));
            self.report(
                Finding::error(
                    "wgsl/return",
                    global.name_place.to(end),
                    format!(
                        "function `{name}`: not every path returns a value, but the result is declared as `{}`",
                        self.show(result)
                    ),
                )
                .remark("this function")
                .help("end each path with `return` and a value"),
            );
        }
    }

    fn statements(&mut self, block: &Block, flow: Flow) -> Behavior {
        let tree = self.tree;
        let mut behavior = Behavior::NEXT;
        let mut warned = false;
        for &statement in tree.list(block.statements) {
            if !behavior.has(Behavior::NEXT) && !warned {
                warned = true;
                self.lint_unreachable(tree[StmtId(statement)].place);
            }
            let next = self.statement(StmtId(statement), flow);
            if behavior.has(Behavior::NEXT) {
                behavior = behavior.without(Behavior::NEXT).and(next);
            }
        }
        behavior
    }

    fn block(&mut self, block: &Block, flow: Flow) -> Behavior {
        self.check_attributes(block.attributes, &[AttributeName::Diagnostic], "a block");
        self.statements(block, flow)
    }

    fn statement(&mut self, id: StmtId, flow: Flow) -> Behavior {
        let Stmt {
            kind,
            place,
            attributes,
        } = self.tree[id];
        self.check_attributes(attributes, &[AttributeName::Diagnostic], "a statement");
        match kind {
            StmtKind::Bad => Behavior::NEXT,
            StmtKind::Block(block) => self.block(&block, flow),
            StmtKind::If {
                condition,
                then,
                otherwise,
            } => {
                self.condition(condition, "`if`");
                let then = self.block(&then, flow);
                let otherwise =
                    otherwise.map_or(Behavior::NEXT, |statement| self.statement(statement, flow));
                then.and(otherwise)
            }
            StmtKind::Switch {
                selector,
                body_attributes,
                clauses,
            } => self.switch(selector, body_attributes, clauses, flow, place),
            StmtKind::Loop { body, continuing } => {
                self.loop_statement(&body, continuing, flow, place)
            }
            StmtKind::While { condition, body } => {
                self.condition(condition, "`while`");
                let behavior = self.block(&body, inside_loop(flow));
                behavior
                    .without(Behavior::BREAK.and(Behavior::CONTINUE))
                    .and(Behavior::NEXT)
            }
            StmtKind::For {
                init,
                condition,
                update,
                body,
            } => {
                if let Some(init) = init {
                    self.statement(init, flow);
                }
                if let Some(condition) = condition {
                    self.condition(condition, "`for`");
                }
                if let Some(update) = update {
                    self.statement(update, flow);
                }
                let behavior = self.block(&body, inside_loop(flow));
                let ends = condition.is_some() || behavior.has(Behavior::BREAK);
                self.loop_behavior(behavior, ends, place)
            }
            StmtKind::Break => {
                if !flow.breakable {
                    self.error(
                        "wgsl/control-flow",
                        place,
                        "`break` stands outside of a loop and a switch",
                    );
                } else if flow.in_continuing {
                    self.report(
                        Finding::error(
                            "wgsl/control-flow",
                            place,
                            "`break` cannot leave a `continuing` block",
                        )
                        .help("write `break if condition;` as its last statement"),
                    );
                }
                Behavior::BREAK
            }
            StmtKind::Continue => {
                if !flow.in_loop {
                    self.error(
                        "wgsl/control-flow",
                        place,
                        "`continue` stands outside of a loop",
                    );
                } else if flow.under_continuing && flow.in_continuing {
                    self.error(
                        "wgsl/control-flow",
                        place,
                        "`continue` cannot leave a `continuing` block",
                    );
                }
                Behavior::CONTINUE
            }
            StmtKind::Discard => {
                self.limit_stages(super::Stages::FRAGMENT, "`discard`", place);
                Behavior::NEXT
            }
            StmtKind::Return(value) => {
                self.return_statement(value, flow, place);
                Behavior::RETURN
            }
            StmtKind::Assign { target, op, value } => {
                self.assignment(target, op, value, place);
                Behavior::NEXT
            }
            StmtKind::Phony(value) => {
                self.value(value);
                Behavior::NEXT
            }
            StmtKind::Step { target, increment } => {
                self.step(target, increment);
                Behavior::NEXT
            }
            StmtKind::Call(call) => {
                self.call_statement(call);
                Behavior::NEXT
            }
            StmtKind::Declare(local) => {
                self.local_declaration(local);
                Behavior::NEXT
            }
            StmtKind::ConstAssert(condition) => {
                self.const_assert(condition);
                Behavior::NEXT
            }
        }
    }

    fn condition(&mut self, condition: ExprId, of_what: &str) {
        let fact = self.value(condition);
        if fact.is_unknown() || fact.of == Type::BOOL {
            return;
        }
        let place = self.place(condition);
        let message = format!(
            "the condition of {of_what} is a `bool`, not `{}`",
            self.show(fact.of)
        );
        let mut finding = Finding::error("wgsl/type", place, message).remark("this condition");
        if fact.of.component().is_some_and(Scalar::is_numeric) && fact.of.width() == Some(1) {
            finding = finding.help("compare it, such as with `!= 0`");
        }
        self.report(finding);
    }

    pub(super) fn const_assert(&mut self, condition: ExprId) {
        self.asserting = true;
        let fact = self.value(condition);
        self.asserting = false;
        let place = self.place(condition);
        if fact.is_unknown() {
            return;
        }
        if fact.of != Type::BOOL {
            self.error(
                "wgsl/const-assert",
                place,
                "the condition of `const_assert` is not a `bool`",
            );
            return;
        }
        match fact.what {
            What::Const(value) => {
                if self.values.as_bool(value) == Some(false) {
                    self.report(
                        Finding::error(
                            "wgsl/const-assert",
                            place,
                            "the condition of `const_assert` is false",
                        )
                        .remark("this condition"),
                    );
                }
            }
            What::Unevaluated => {}
            _ => self.report(
                Finding::error(
                    "wgsl/const-assert",
                    place,
                    "the condition of `const_assert` must be known when the shader is compiled",
                )
                .remark("this is known only later"),
            ),
        }
    }

    fn loop_behavior(&mut self, behavior: Behavior, ends: bool, place: Place) -> Behavior {
        let left = behavior.without(Behavior::BREAK.and(Behavior::CONTINUE).and(Behavior::NEXT));
        if ends {
            return left.and(Behavior::NEXT);
        }
        if left == Behavior::NONE && !self.failed {
            self.report(
                Finding::error("wgsl/control-flow", place, "the loop never ends")
                    .remark("this loop")
                    .help("add a `break` or a `return`"),
            );
            return Behavior::NEXT;
        }
        left
    }

    fn loop_statement(
        &mut self,
        body: &Block,
        continuing: Option<Continuing>,
        flow: Flow,
        place: Place,
    ) -> Behavior {
        let inside = inside_loop(flow);
        let mut behavior = self.block(body, inside);
        let mut ends = behavior.has(Behavior::BREAK);
        if let Some(continuing) = continuing {
            let flow = Flow {
                in_continuing: true,
                under_continuing: true,
                ..inside
            };
            let repeats = behavior.has(Behavior::NEXT.and(Behavior::CONTINUE));
            let more = self.block(&continuing.block, flow);
            if let Some(condition) = continuing.break_if {
                self.condition(condition, "`break if`");
            }
            // What no path reaches leaves nothing.
            if repeats {
                behavior = behavior.and(more);
                ends |= continuing.break_if.is_some();
            }
            if behavior.has(Behavior::CONTINUE) {
                self.check_bypassed(body, &continuing);
            }
        }
        self.loop_behavior(behavior, ends, place)
    }

    /// A `continue` must not skip the declaration of what the `continuing` block uses (section 9.4.5).
    fn check_bypassed(&mut self, body: &Block, continuing: &Continuing) {
        let mut continues = Vec::new();
        self.find_continues(body, &mut continues);
        let Some(first) = continues.iter().map(|place| place.start).min() else {
            return;
        };
        for index in continuing.expressions.range() {
            let expr = self.tree.expressions[index];
            if let ExprKind::Name {
                target: Target::Local(local),
                symbol,
            } = expr.kind
            {
                let declared = self.tree[local].name_place;
                let inside = body.place.start <= declared.start
                    && declared.start < continuing.block.place.start;
                if inside && declared.start > first {
                    let name = self.text(symbol);
                    let at = continues
                        .iter()
                        .find(|place| place.start < declared.start)
                        .copied()
                        .unwrap_or(expr.place);
                    self.report(
                        Finding::error(
                            "wgsl/control-flow",
                            at,
                            format!(
                                "this `continue` skips the declaration of `{name}`, which the `continuing` block uses"
                            ),
                        )
                        .related(declared, format!("`{name}` is declared here"))
                        .related(expr.place, "and used here"),
                    );
                    return;
                }
            }
        }
    }

    /// The `continue` statements of a loop itself.
    fn find_continues(&self, block: &Block, found: &mut Vec<Place>) {
        for &statement in self.tree.list(block.statements) {
            self.find_continues_in(StmtId(statement), found);
        }
    }

    fn find_continues_in(&self, id: StmtId, found: &mut Vec<Place>) {
        match self.tree[id].kind {
            StmtKind::Continue => found.push(self.tree[id].place),
            StmtKind::Block(block) => self.find_continues(&block, found),
            StmtKind::If {
                then, otherwise, ..
            } => {
                self.find_continues(&then, found);
                if let Some(otherwise) = otherwise {
                    self.find_continues_in(otherwise, found);
                }
            }
            StmtKind::Switch { clauses, .. } => {
                for clause in &self.tree.clauses[clauses.range()] {
                    self.find_continues(&clause.body, found);
                }
            }
            _ => {}
        }
    }

    fn switch(
        &mut self,
        selector: ExprId,
        body_attributes: Part,
        clauses: Part,
        flow: Flow,
        place: Place,
    ) -> Behavior {
        self.check_attributes(body_attributes, &[AttributeName::Diagnostic], "a switch");
        let fact = self.value(selector);
        let mut common = fact.of;
        if !fact.is_unknown() && !fact.of.is_integer_scalar() {
            let message = format!(
                "the selector of a `switch` is an integer, not `{}`",
                self.show(fact.of)
            );
            let at = self.place(selector);
            self.error("wgsl/switch", at, message);
            common = Type::UNKNOWN;
        }
        let mut defaults = 0;
        let mut seen: BTreeMap<i64, Place> = BTreeMap::new();
        let mut behavior = Behavior::NONE;
        let flow = Flow {
            breakable: true,
            in_continuing: false,
            ..flow
        };
        for index in clauses.range() {
            let Clause {
                selectors,
                body,
                place: clause_place,
            } = self.tree.clauses[index];
            for at in 0..self.tree.list(selectors).len() {
                let case = self.tree.list(selectors)[at];
                if case == DEFAULT_SELECTOR {
                    defaults += 1;
                    if defaults == 2 {
                        self.error(
                            "wgsl/switch",
                            clause_place,
                            "the `switch` has two `default` clauses",
                        );
                    }
                    continue;
                }
                self.case_selector(ExprId(case), &mut common, &mut seen);
            }
            behavior = behavior.and(self.block(&body, flow));
        }
        if defaults == 0 {
            self.report(
                Finding::error("wgsl/switch", place, "the `switch` has no `default` clause")
                    .remark("this statement")
                    .help("add `default: {}`"),
            );
        }
        if behavior.has(Behavior::BREAK) {
            behavior = behavior.without(Behavior::BREAK).and(Behavior::NEXT);
        }
        behavior
    }

    fn case_selector(&mut self, case: ExprId, common: &mut Type, seen: &mut BTreeMap<i64, Place>) {
        let fact = self.value(case);
        let place = self.place(case);
        if fact.is_unknown() {
            return;
        }
        if !fact.is_const() {
            self.report(
                Finding::error("wgsl/switch", place, "a `case` must be a constant")
                    .remark("this is known only later"),
            );
            return;
        }
        let joined = if fact.of.is_integer_scalar() {
            self.types.common(*common, fact.of)
        } else {
            None
        };
        let Some(joined) = joined else {
            if !common.is_unknown() {
                let message = format!(
                    "this `case` is of type `{}`, and the `switch` of `{}`",
                    self.show(fact.of),
                    self.show(*common)
                );
                self.error("wgsl/switch", place, message);
            }
            return;
        };
        if !common.is_unknown() {
            *common = joined;
        }
        let fact = self.converted(fact, joined, place).unwrap_or(fact);
        let What::Const(value) = fact.what else {
            return;
        };
        let Some(value) = self.values.as_int(value) else {
            return;
        };
        if let Some(earlier) = seen.insert(value, place) {
            let finding = Finding::error(
                "wgsl/switch",
                place,
                format!("the case {value} occurs twice"),
            )
            .related(earlier, "here already");
            self.report(finding);
        }
    }

    fn return_statement(&mut self, value: Option<ExprId>, flow: Flow, place: Place) {
        if flow.under_continuing {
            self.error(
                "wgsl/control-flow",
                place,
                "`return` cannot stand in a `continuing` block",
            );
        }
        match value {
            None => {
                if flow.result != Type::VOID && !flow.result.is_unknown() {
                    let message = format!(
                        "function `{}`: `return` gives no value, but the result is declared as `{}`",
                        self.function_name(),
                        self.show(flow.result)
                    );
                    self.report(
                        Finding::error("wgsl/return", place, message).remark("this statement"),
                    );
                }
            }
            Some(value) => {
                let fact = self.value(value);
                let at = self.place(value);
                if fact.is_unknown() || flow.result.is_unknown() {
                    return;
                }
                if flow.result == Type::VOID {
                    self.report(
                        Finding::error(
                            "wgsl/return",
                            at,
                            format!(
                                "function `{}`: `return` gives a value, but no result is declared",
                                self.function_name()
                            ),
                        )
                        .remark("this expression")
                        .help("declare the result with `->`, or remove the value"),
                    );
                } else if self.converted(fact, flow.result, at).is_none() {
                    let message = format!(
                        "function `{}`: `return` gives a value of type `{}`, but the result is declared as `{}`",
                        self.function_name(),
                        self.show(fact.of),
                        self.show(flow.result)
                    );
                    self.report(
                        Finding::error("wgsl/return", at, message)
                            .remark("this expression")
                            .help("make the value and the type after `->` agree"),
                    );
                }
            }
        }
    }

    fn function_name(&self) -> &'t str {
        let function = self.function;
        self.tree
            .globals
            .iter()
            .find(|global| match (global.kind, function) {
                (GlobalKind::Function(index), Some(function)) => index == function,
                _ => false,
            })
            .map_or("", |global| self.text(global.name))
    }

    /// The memory that an assignment writes; reports what cannot be written.
    fn target(&mut self, target: ExprId) -> Option<Type> {
        let fact = self.expression(target);
        let place = self.place(target);
        if fact.is_unknown() {
            return None;
        }
        if let Some(view) = self.swizzle_view(target) {
            return self.swizzle_target(target, &view).then_some(fact.of);
        }
        if !fact.of.is_reference() || fact.what != What::Runtime {
            let mut finding = Finding::error(
                "wgsl/assignment",
                place,
                "invalid left-hand side of assignment",
            )
            .remark("cannot assign to this expression");
            if let ExprKind::Name {
                target: Target::Local(local),
                symbol,
            } = self.tree[target].kind
            {
                let declared = self.tree[local];
                let name = self.text(symbol);
                let kind = match declared.kind {
                    LocalKind::Parameter => "a parameter",
                    _ => "an immutable binding",
                };
                finding = finding.related(declared.name_place, format!("this is {kind}"));
                finding = match declared.kind {
                    LocalKind::Parameter => {
                        finding.help(format!("copy it first: `var copy = {name};`"))
                    }
                    _ => finding.help(format!(
                        "consider declaring `{name}` with `var` instead of `let`"
                    )),
                };
            } else if fact.of.is_pointer() {
                finding = finding.help("write `*` before it to reach what the pointer points to");
            }
            self.report(finding);
            return None;
        }
        if fact.of.access() == Access::Read {
            self.read_only(place, fact.of.space());
            return None;
        }
        let store = fact.of.store();
        if !self.types.is_constructible(store) {
            let message = format!("a value of type `{}` cannot be assigned", self.show(store));
            let mut finding = Finding::error("wgsl/assignment", place, message);
            if matches!(store.kind(), Kind::Atomic(_)) {
                finding = finding.help("use `atomicStore` with `&` before it");
            }
            self.report(finding);
            return None;
        }
        Some(store)
    }

    /// What an expression such as `v.xy`, `v.wzyx.yz` or `v.xyz[i]` chooses of a vector in memory: a swizzle of several
    /// letters is a view of the memory, and so is what is chosen of it.
    fn swizzle_view(&self, target: ExprId) -> Option<View> {
        // From the outside in, to the reference or pointer that the first swizzle is applied to.
        let mut chain = Vec::new();
        let mut id = target;
        let base = loop {
            let of = self.fact(id).of;
            if of.is_reference() || of.is_pointer() {
                break of;
            }
            let (ExprKind::Member { base, .. } | ExprKind::Index { base, .. }) = self.tree[id].kind
            else {
                return None;
            };
            chain.push(id);
            id = base;
        };
        let mut letters: Option<Vec<u8>> = None;
        for id in chain.into_iter().rev() {
            letters = match (self.tree[id].kind, letters) {
                (ExprKind::Member { name, .. }, before) => {
                    let text = self.text(name);
                    let chosen = swizzle(text)?;
                    let chosen = chosen[..text.len()].iter().copied();
                    Some(match before {
                        Some(before) => chosen
                            .map(|at| before.get(usize::from(at)).copied())
                            .collect::<Option<_>>()?,
                        None => chosen.collect(),
                    })
                }
                // Which component it is does not matter: it is one.
                (ExprKind::Index { .. }, Some(_)) => Some(vec![0]),
                _ => return None,
            };
        }
        letters.map(|letters| View {
            access: base.access(),
            space: base.space(),
            letters,
        })
    }

    /// Whether a view may be assigned to; reports why not.
    fn swizzle_target(&mut self, target: ExprId, view: &View) -> bool {
        let place = self.place(target);
        if !self.enabled.contains(Features::SWIZZLE_ASSIGNMENT) {
            self.report(
                Finding::error(
                    "wgsl/extension",
                    place,
                    "an assignment to a swizzle needs the language feature `swizzle_assignment`",
                )
                .remark("these are several components")
                .help(
                    "assign component by component, or to the whole vector; \
                     if your devices have the feature, allow it with `--feature`",
                ),
            );
            return false;
        }
        if view.access != Access::ReadWrite {
            self.read_only(place, view.space);
            return false;
        }
        let twice = |(at, letter): (usize, &u8)| view.letters[..at].contains(letter);
        if view.letters.iter().enumerate().any(twice) {
            self.report(
                Finding::error(
                    "wgsl/assignment",
                    place,
                    "an assignment to a swizzle names a component twice",
                )
                .remark("this would assign two values to one component")
                .help("name each component once"),
            );
            return false;
        }
        true
    }

    fn read_only(&mut self, place: Place, space: Space) {
        let mut finding = Finding::error("wgsl/access", place, "this memory can only be read")
            .remark("cannot be written");
        if space == Space::Storage {
            finding = finding.help("declare the buffer with `var<storage, read_write>`");
        }
        self.report(finding);
    }

    fn assignment(&mut self, target: ExprId, op: Option<BinaryOp>, value: ExprId, place: Place) {
        let store = self.target(target);
        let fact = self.value(value);
        let root = self.root_of(target);
        self.writes(root);
        let Some(store) = store else {
            return;
        };
        let at = self.place(value);
        let fact = match op {
            None => fact,
            Some(op) => {
                self.reads(root);
                let target_place = self.place(target);
                self.binary_values(
                    op,
                    (Fact::runtime(store), target_place),
                    (fact, at),
                    place,
                    false,
                )
            }
        };
        if fact.is_unknown() {
            return;
        }
        if self.converted(fact, store, at).is_none() {
            let message = format!(
                "a value of type `{}` cannot be assigned to `{}`",
                self.show(fact.of),
                self.show(store)
            );
            let target_place = self.place(target);
            let finding = Finding::error("wgsl/type", at, message)
                .remark("this value")
                .related(target_place, format!("this is `{}`", self.show(store)));
            self.report(finding);
        }
    }

    fn step(&mut self, target: ExprId, increment: bool) {
        let Some(store) = self.target(target) else {
            return;
        };
        let root: Root = self.root_of(target);
        self.reads(root);
        self.writes(root);
        if store != Type::I32 && store != Type::U32 {
            let place = self.place(target);
            let message = format!(
                "`{}` needs an `i32` or `u32`, not `{}`",
                if increment { "++" } else { "--" },
                self.show(store)
            );
            self.error("wgsl/type", place, message);
        }
    }

    fn call_statement(&mut self, call: ExprId) {
        let fact = self.expression(call);
        let place = self.place(call);
        let ExprKind::Call { callee, .. } = self.tree[call].kind else {
            return;
        };
        if fact.is_unknown() {
            return;
        }
        let shown = self.source_text(self.place(callee));
        let ignored = match self.fact(callee).what {
            What::Function(global) => {
                let GlobalKind::Function(index) = self.tree[global].kind else {
                    return;
                };
                !self.functions[index as usize].must_use
            }
            What::Builtin(builtin) => fact.of == Type::VOID || may_be_ignored(builtin),
            _ => false,
        };
        if !ignored {
            self.report(
                Finding::error(
                    "wgsl/unused-result",
                    place,
                    format!("the result of `{shown}` is not used"),
                )
                .remark("this call does nothing else")
                .help("use the result, or write `_ =` before the call"),
            );
        }
    }
}

fn inside_loop(flow: Flow) -> Flow {
    Flow {
        breakable: true,
        in_loop: true,
        in_continuing: false,
        ..flow
    }
}
