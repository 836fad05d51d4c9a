//! Expressions, node by node (WGSL, section 8).

use super::{Checker, Fact, Root, What};
use crate::constants::{Evaluated, Value, ValueId};
use crate::features::Features;
use crate::finding::Finding;
use crate::suggest;
use crate::syntax::tree::{
    ExprId, ExprKind, FloatSuffix, GlobalKind, IntSuffix, LocalKind, Place, Symbol, Target, UnaryOp,
};
use crate::types::{Access, ArraySize, Kind, Scalar, Space, Type};

impl Checker<'_> {
    /// Checks all nodes of an expression and returns what is known of the whole.
    pub(super) fn expression(&mut self, root: ExprId) -> Fact {
        let first = self.tree[root].first;
        self.skip_until = 0;
        for index in first..=root.0 {
            let fact = self.node(ExprId(index));
            self.facts[index as usize] = fact;
        }
        self.skip_until = 0;
        self.fact(root)
    }

    /// Checks an expression whose value is needed.
    pub(super) fn value(&mut self, root: ExprId) -> Fact {
        self.expression(root);
        self.operand(root)
    }

    fn node(&mut self, id: ExprId) -> Fact {
        let expr = &self.tree[id];
        let place = expr.place;
        match expr.kind {
            ExprKind::Bool(value) => self.constant(Type::BOOL, Value::Bool(value), id),
            ExprKind::Int { value, suffix } => {
                let of = match suffix {
                    IntSuffix::None => Type::ABSTRACT_INT,
                    IntSuffix::I => Type::I32,
                    IntSuffix::U => Type::U32,
                };
                self.constant(of, Value::Int(value), id)
            }
            ExprKind::Float { value, suffix } => {
                let of = match suffix {
                    FloatSuffix::None => Type::ABSTRACT_FLOAT,
                    FloatSuffix::F => Type::F32,
                    FloatSuffix::H => {
                        self.needs(Features::F16, "a literal of type `f16`", place);
                        Type::F16
                    }
                };
                self.constant(of, Value::Float(value), id)
            }
            ExprKind::BadLiteral => Fact::UNKNOWN,
            ExprKind::Name { symbol, target } => self.name(symbol, target, place),
            ExprKind::Template {
                symbol,
                global,
                args,
            } => {
                if self.skipped(id) {
                    // A type is a type even where nothing is evaluated: its size must be known.
                    let until = std::mem::replace(&mut self.skip_until, 0);
                    for index in expr.first..id.0 {
                        let fact = self.node(ExprId(index));
                        self.facts[index as usize] = fact;
                    }
                    self.skip_until = until;
                }
                self.template(symbol, global, args, place)
            }
            ExprKind::Call { callee, args } => self.call(id, callee, args),
            ExprKind::Index { base, index } => self.index(id, base, index),
            ExprKind::Member { base, name } => self.member(id, base, name),
            ExprKind::Unary { op, operand } => self.unary(id, op, operand),
            ExprKind::Binary { op, left, right } => self.binary(id, op, left, right),
            ExprKind::ShortCircuit {
                left,
                end,
                shortcut,
            } => {
                if let What::Const(value) = self.fact(left).what
                    && self.values.as_bool(value) == Some(shortcut)
                {
                    self.skip_until = self.skip_until.max(end);
                }
                Fact::UNKNOWN
            }
        }
    }

    fn constant(&mut self, of: Type, value: Value, id: ExprId) -> Fact {
        if self.skipped(id) {
            return Fact {
                of,
                what: What::Unevaluated,
            };
        }
        let value = self.values.add(value);
        Fact {
            of,
            what: What::Const(value),
        }
    }

    /// Whether a node is not to be evaluated.
    pub(super) fn skipped(&self, id: ExprId) -> bool {
        id.0 < self.skip_until
    }

    /// The fact of an evaluation; reports its failure.
    pub(super) fn evaluated(&mut self, of: Type, value: Evaluated<ValueId>, place: Place) -> Fact {
        match value {
            Ok(value) => Fact {
                of,
                what: What::Const(value),
            },
            Err(cause) => {
                self.report(
                    Finding::error(
                        "wgsl/const",
                        place,
                        format!("this constant cannot be computed: {cause}"),
                    )
                    .remark("computed before the shader runs"),
                );
                Fact {
                    of,
                    what: What::Unevaluated,
                }
            }
        }
    }

    fn name(&mut self, symbol: Symbol, target: Target, place: Place) -> Fact {
        match target {
            Target::Local(local) => {
                let fact = *self.local(local);
                if self.tree[local].kind == LocalKind::Var && !fact.of.is_unknown() {
                    return Fact::runtime(fact.of.reference(Space::Function, Access::ReadWrite));
                }
                Fact {
                    of: fact.of,
                    what: fact.what,
                }
            }
            Target::Module => {
                if let Some(global) = self.global_named(symbol) {
                    let fact = self.globals[global.0 as usize];
                    match self.tree[global].kind {
                        GlobalKind::Function(_) => {
                            return Fact {
                                of: fact.of,
                                what: What::Function(global),
                            };
                        }
                        GlobalKind::Var | GlobalKind::Override => {
                            if let Some(function) = self.function {
                                let resources = &mut self.functions[function as usize].resources;
                                if !resources.contains(&global) {
                                    resources.push(global);
                                }
                            }
                        }
                        _ => {}
                    }
                    return Fact {
                        of: fact.of,
                        what: fact.what,
                    };
                }
                if let Some(meaning) = self.predeclared(symbol) {
                    return self.predeclared_name(meaning, place);
                }
                self.unknown_name(symbol, place);
                Fact::UNKNOWN
            }
        }
    }

    pub(super) fn unknown_name(&mut self, symbol: Symbol, place: Place) {
        // Each look at all the names of a large source takes its time.
        const HELPED: usize = 20;
        let name = self.text(symbol);
        let mut finding = Finding::error(
            "wgsl/unknown-identifier",
            place,
            format!("no definition in scope for identifier: `{name}`"),
        )
        .remark("unknown identifier");
        if self.findings.len() < HELPED {
            finding.help = suggest::name(name, self.source);
        }
        self.report(finding);
    }

    /// The value of a checked expression: references are loaded (section 8.14.1 "The Load Rule").
    pub(super) fn operand(&mut self, id: ExprId) -> Fact {
        let fact = self.fact(id);
        if matches!(fact.what, What::Runtime | What::Const(_)) && !fact.of.is_reference() {
            if fact.of == Type::VOID {
                let place = self.place(id);
                self.report(
                    Finding::error("wgsl/type", place, "this call returns nothing")
                        .remark("a value is needed here"),
                );
                return Fact::UNKNOWN;
            }
            return fact;
        }
        let place = self.place(id);
        let what = match fact.what {
            What::Override | What::Unevaluated => return fact,
            What::Runtime | What::Const(_) => {
                let store = fact.of.store();
                if fact.of.is_unknown() {
                    return Fact::UNKNOWN;
                }
                if fact.of.access() == Access::Write {
                    self.error("wgsl/access", place, "this memory can only be written");
                    return Fact::UNKNOWN;
                }
                if !self.types.is_constructible(store) && !store.is_handle() {
                    let shown = self.show(store);
                    let mut finding = Finding::error(
                        "wgsl/type",
                        place,
                        format!("a value of type `{shown}` cannot be read as a whole"),
                    );
                    if matches!(store.kind(), Kind::Atomic(_)) {
                        finding = finding.help("use `atomicLoad` with `&` before it");
                    }
                    self.report(finding);
                    return Fact::UNKNOWN;
                }
                let root = self.root_of(id);
                self.reads(root);
                return Fact::runtime(store);
            }
            What::TypeName => "a type",
            What::Generator(_) => "a type generator",
            What::Function(_) => "a function",
            What::Builtin(_) => "a built-in function",
            What::Enumerant(_) => "an enumerant",
        };
        let shown = self.source_text(place);
        self.report(
            Finding::error(
                "wgsl/type",
                place,
                format!("`{shown}` is {what}, and a value is needed here"),
            )
            .remark("not a value"),
        );
        Fact::UNKNOWN
    }

    /// A value converted to a type, if it converts; nothing is reported but a value that does not fit.
    pub(super) fn converted(&mut self, fact: Fact, to: Type, place: Place) -> Option<Fact> {
        if fact.of == to || fact.of.is_unknown() || to.is_unknown() {
            return Some(fact);
        }
        if !self.types.converts(fact.of, to) {
            return None;
        }
        let what = match fact.what {
            What::Const(value) => {
                let converted = crate::constants::convert::convert(
                    &mut self.values,
                    &self.types,
                    value,
                    fact.of,
                    to,
                );
                match converted {
                    Ok(value) => What::Const(value),
                    Err(cause) => {
                        self.report(
                            Finding::error("wgsl/const", place, cause).remark("the value of this"),
                        );
                        What::Unevaluated
                    }
                }
            }
            other => other,
        };
        Some(Fact { of: to, what })
    }

    /// A value in the type that it takes where nothing asks for another.
    pub(super) fn concretized(&mut self, fact: Fact, place: Place) -> Fact {
        let to = self.types.concrete(fact.of);
        self.converted(fact, to, place).unwrap_or(fact)
    }

    /// Whether an expression is of a stage before run time with operands like these; runtime wins.
    pub(super) fn stage_of(facts: &[Fact]) -> What {
        let mut stage = What::Unevaluated;
        for fact in facts {
            match fact.what {
                What::Const(_) | What::Unevaluated => {}
                What::Override => stage = What::Override,
                _ => return What::Runtime,
            }
        }
        stage
    }

    fn unary(&mut self, id: ExprId, op: UnaryOp, operand: ExprId) -> Fact {
        let place = self.place(id);
        match op {
            UnaryOp::AddressOf => return self.address_of(operand, place),
            UnaryOp::Deref => {
                let fact = self.operand(operand);
                if fact.is_unknown() {
                    return Fact::UNKNOWN;
                }
                if !fact.of.is_pointer() {
                    let message =
                        format!("`*` needs a pointer, and this is `{}`", self.show(fact.of));
                    self.error("wgsl/type", place, message);
                    return Fact::UNKNOWN;
                }
                return Fact::runtime(fact.of.to_reference());
            }
            _ => {}
        }
        let fact = self.operand(operand);
        if fact.is_unknown() {
            return Fact::UNKNOWN;
        }
        let scalar = match fact.of.kind() {
            Kind::Scalar(scalar) | Kind::Vector(_, scalar) => Some(scalar),
            _ => None,
        };
        let fits = scalar.is_some_and(|scalar| match op {
            UnaryOp::Negate => scalar.is_numeric() && scalar != Scalar::U32,
            UnaryOp::Not => scalar == Scalar::Bool,
            _ => scalar.is_integer(),
        });
        let Some(scalar) = scalar.filter(|_| fits) else {
            let message = format!(
                "`{}` cannot be applied to `{}`",
                op.text(),
                self.show(fact.of)
            );
            self.report(Finding::error("wgsl/type", place, message).remark("this expression"));
            return Fact::UNKNOWN;
        };
        let What::Const(value) = fact.what else {
            return fact;
        };
        if self.skipped(id) {
            return Fact {
                of: fact.of,
                what: What::Unevaluated,
            };
        }
        let mut components = self.values.components(value, fact.of);
        for index in 0..components.len() {
            match crate::constants::operators::unary(op, components.at(index), scalar) {
                Ok(result) => components.set(index, result),
                Err(cause) => return self.evaluated(fact.of, Err(cause), place),
            }
        }
        let value = self.values.of_components(components.slice());
        self.evaluated(fact.of, Ok(value), place)
    }

    fn address_of(&mut self, operand: ExprId, place: Place) -> Fact {
        let fact = self.fact(operand);
        if fact.is_unknown() {
            return Fact::UNKNOWN;
        }
        if !fact.of.is_reference() || fact.what != What::Runtime {
            self.report(
                Finding::error("wgsl/type", place, "`&` needs a variable or a part of one")
                    .remark("this has no place in memory")
                    .help("store the value in a `var` first"),
            );
            return Fact::UNKNOWN;
        }
        if fact.of.space() == Space::Handle {
            self.error("wgsl/type", place, "textures and samplers have no address");
            return Fact::UNKNOWN;
        }
        let base = match self.tree[operand].kind {
            ExprKind::Index { base, .. } | ExprKind::Member { base, .. } => Some(base),
            _ => None,
        };
        if let Some(base) = base
            && matches!(self.fact(base).of.store().kind(), Kind::Vector(..))
        {
            self.report(
                Finding::error("wgsl/type", place, "a component of a vector has no address")
                    .help("take the address of the whole vector"),
            );
            return Fact::UNKNOWN;
        }
        Fact::runtime(fact.of.to_pointer())
    }

    /// What `base[…]` and `base.…` look into: pointers are followed.
    fn composite(&mut self, base: ExprId) -> Fact {
        let fact = self.fact(base);
        if fact.of.is_pointer() && fact.what == What::Runtime {
            if !self.enabled.contains(Features::POINTER_COMPOSITE_ACCESS) {
                let place = self.place(base);
                self.needs(
                    Features::POINTER_COMPOSITE_ACCESS,
                    "reaching through a pointer without `*`",
                    place,
                );
            }
            return Fact::runtime(fact.of.to_reference());
        }
        if fact.of.is_reference() {
            return fact;
        }
        self.operand(base)
    }

    fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Fact {
        let place = self.place(id);
        let index_fact = self.operand(index);
        let mut fact = self.composite(base);
        if fact.is_unknown() {
            return Fact::UNKNOWN;
        }
        if !index_fact.is_const() && !index_fact.is_unknown() && self.types.is_abstract(fact.of) {
            // An abstract value takes its concrete type before an index chooses from it at run time (section 8.5).
            fact = self.concretized(fact, self.place(base));
        }
        let store = fact.of.store();
        let (element, count) = match store.kind() {
            _ if fact.of.is_pointer() => (None, None),
            Kind::Vector(width, scalar) => (Some(Type::scalar(scalar)), Some(u32::from(width))),
            Kind::Matrix(columns, rows, scalar) => {
                (Some(Type::vector(rows, scalar)), Some(u32::from(columns)))
            }
            Kind::Array(array) => {
                let array = self.types.element(array);
                let count = match array.size {
                    ArraySize::Fixed(count) => Some(count),
                    _ => None,
                };
                (Some(array.element), count)
            }
            _ => (None, None),
        };
        let Some(element) = element else {
            let message = format!("`{}` cannot be indexed", self.show(fact.of));
            self.report(Finding::error("wgsl/type", place, message).remark("this expression"));
            return Fact::UNKNOWN;
        };
        let result = |what| {
            if fact.of.is_reference() {
                Fact::runtime(element.reference(fact.of.space(), fact.of.access()))
            } else {
                Fact { of: element, what }
            }
        };
        if index_fact.is_unknown() {
            return result(Self::stage_of(&[fact, index_fact]));
        }
        if !index_fact.of.is_integer_scalar() {
            let message = format!("an index is an integer, not `{}`", self.show(index_fact.of));
            let place = self.place(index);
            self.error("wgsl/type", place, message);
            return Fact::UNKNOWN;
        }
        let stage = Self::stage_of(&[fact, index_fact]);
        if let What::Const(at) = index_fact.what {
            let at = self.values.as_int(at).unwrap_or(0);
            let beyond = count.is_some_and(|count| at >= i64::from(count));
            if (at < 0 || beyond) && !self.skipped(id) {
                let message = match count {
                    Some(count) => {
                        format!("the index {at} is out of bounds: there are {count} elements")
                    }
                    None => format!("the index {at} is negative"),
                };
                let place = self.place(index);
                self.report(Finding::error("wgsl/index", place, message).remark("this index"));
                return result(stage);
            }
            if let What::Const(whole) = fact.what
                && !self.skipped(id)
                && let Some(part) = self.values.part(&self.types, whole, at as u32)
            {
                return result(What::Const(part));
            }
        }
        result(stage)
    }

    fn member(&mut self, id: ExprId, base: ExprId, name: Symbol) -> Fact {
        let place = self.place(id);
        let fact = self.composite(base);
        if fact.is_unknown() {
            return Fact::UNKNOWN;
        }
        let text = self.text(name);
        let name_place = Place {
            start: place.end - text.len() as u32,
            end: place.end,
        };
        let store = fact.of.store();
        match store.kind() {
            Kind::Struct(structure) if !fact.of.is_pointer() => {
                let members = self.types.members(structure);
                let Some(at) = members.iter().position(|member| member.name == text) else {
                    let known: Vec<&str> = members.iter().map(|member| member.name).collect();
                    let shown = self.show(store);
                    let help = suggest::nearest(text, known.iter().copied())
                        .map(|name| format!("did you mean `{name}`?"));
                    let mut finding = Finding::error(
                        "wgsl/member",
                        name_place,
                        format!("`{shown}` has no member `{text}`"),
                    )
                    .remark("unknown member");
                    finding.help =
                        help.or_else(|| Some(format!("its members are {}", known.join(", "))));
                    self.report(finding);
                    return Fact::UNKNOWN;
                };
                let of = members[at].member_type;
                if fact.of.is_reference() {
                    return Fact::runtime(of.reference(fact.of.space(), fact.of.access()));
                }
                if let What::Const(whole) = fact.what
                    && !self.skipped(id)
                    && let Some(part) = self.values.part(&self.types, whole, at as u32)
                {
                    return Fact {
                        of,
                        what: What::Const(part),
                    };
                }
                Fact {
                    of,
                    what: Self::stage_of(&[fact]),
                }
            }
            Kind::Vector(width, scalar) if !fact.of.is_pointer() => {
                let Some(letters) = swizzle(text) else {
                    let message = format!("`{text}` is no component of a vector");
                    self.report(
                        Finding::error("wgsl/member", name_place, message)
                            .help("the components are `x`, `y`, `z`, `w`, or `r`, `g`, `b`, `a`"),
                    );
                    return Fact::UNKNOWN;
                };
                let letters = &letters[..text.len()];
                if letters.iter().any(|&letter| letter >= width) {
                    let message = format!("`{}` has no component `{text}`", self.show(store));
                    self.report(
                        Finding::error("wgsl/member", name_place, message)
                            .remark(format!("it has {width} components")),
                    );
                    return Fact::UNKNOWN;
                }
                if letters.len() == 1 && fact.of.is_reference() {
                    let of = Type::scalar(scalar);
                    return Fact::runtime(of.reference(fact.of.space(), fact.of.access()));
                }
                let of = Type::of_width(letters.len() as u8, scalar);
                if fact.of.is_reference() {
                    if fact.of.access() == Access::Write {
                        self.error("wgsl/access", place, "this memory can only be written");
                        return Fact::UNKNOWN;
                    }
                    let root = self.root_of(base);
                    self.reads(root);
                    return Fact::runtime(of);
                }
                if let What::Const(whole) = fact.what
                    && !self.skipped(id)
                {
                    let components = self.values.components(whole, store);
                    let mut chosen = [Value::Bool(false); 4];
                    for (slot, &letter) in chosen.iter_mut().zip(letters) {
                        *slot = components.at(usize::from(letter));
                    }
                    let value = self.values.of_components(&chosen[..letters.len()]);
                    return Fact {
                        of,
                        what: What::Const(value),
                    };
                }
                Fact {
                    of,
                    what: Self::stage_of(&[fact]),
                }
            }
            _ => {
                let message = format!("`{}` has no members", self.show(fact.of));
                self.report(
                    Finding::error("wgsl/member", place, message).remark("this expression"),
                );
                Fact::UNKNOWN
            }
        }
    }

    /// The variable or parameter that a reference or pointer comes from (section 11.4.1 "root identifier").
    pub(crate) fn root_of(&self, mut id: ExprId) -> Root {
        loop {
            match self.tree[id].kind {
                ExprKind::Name {
                    target: Target::Local(local),
                    ..
                } => {
                    return match self.tree[local].kind {
                        LocalKind::Var | LocalKind::Parameter => Root::Local(local),
                        _ => self.local(local).root,
                    };
                }
                ExprKind::Name { symbol, .. } => {
                    return self.global_named(symbol).map_or(Root::None, Root::Global);
                }
                ExprKind::Index { base, .. } | ExprKind::Member { base, .. } => id = base,
                ExprKind::Unary {
                    op: UnaryOp::Deref | UnaryOp::AddressOf,
                    operand,
                } => id = operand,
                _ => return Root::None,
            }
        }
    }
}

/// The indices that the letters of a swizzle stand for (section 8.5.1): from one set of names, four at most.
pub(super) fn swizzle(text: &str) -> Option<[u8; 4]> {
    if text.len() > 4 {
        return None;
    }
    for set in [b"xyzw", b"rgba"] {
        let mut indices = [0; 4];
        let all = text.bytes().enumerate().all(|(at, letter)| {
            set.iter()
                .position(|known| *known == letter)
                .is_some_and(|index| {
                    indices[at] = index as u8;
                    true
                })
        });
        if all {
            return Some(indices);
        }
    }
    None
}
