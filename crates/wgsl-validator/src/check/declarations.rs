//! Declarations (WGSL, sections 6.2.10, 7 and 11).

use std::collections::BTreeMap;

use super::type_names::{MAX_BYTES, default_access};
use super::{Checker, Fact, LocalFact, Root, Stages, What};
use crate::features::Features;
use crate::finding::Finding;
use crate::syntax::tree::{
    AttributeName, ExprId, GlobalId, GlobalKind, List, LocalId, LocalKind, Part, Place, Symbol,
};
use crate::types::{Access, ArraySize, Kind, Space, StructMember, Type, align_of, size_of};

/// The most members of a structure, and parameters of a function, that browsers take.
const MAX_MEMBERS: usize = 16_383;
const MAX_PARAMETERS: u32 = 255;

impl Checker<'_> {
    pub(super) fn declaration(&mut self, id: GlobalId) {
        self.failed = false;
        let global = self.tree[id];
        match global.kind {
            GlobalKind::Const => {
                self.check_attributes(global.attributes, &[], "a `const`");
                let fact = self.constant_declaration(
                    global.declared_type,
                    global.initializer,
                    global.place,
                );
                self.set(id, fact);
            }
            GlobalKind::Override => self.override_declaration(id),
            GlobalKind::Var => self.global_variable(id),
            GlobalKind::Alias => {
                if let Some(named) = global.declared_type {
                    let of = self.type_named(named);
                    let what = What::TypeName;
                    self.set(id, Fact { of, what });
                }
            }
            GlobalKind::Struct(members) => self.structure(id, members),
            GlobalKind::Function(index) => self.function(id, index),
            GlobalKind::ConstAssert => {
                if let Some(condition) = global.initializer {
                    self.const_assert(condition);
                }
            }
        }
    }

    fn set(&mut self, id: GlobalId, fact: Fact) {
        // Of two declarations of one name, and of what depends on itself, nothing is known.
        let slot = &mut self.globals[id.0 as usize];
        slot.of = fact.of;
        slot.what = fact.what;
        if fact.of.is_unknown() && matches!(fact.what, What::TypeName) {
            slot.what = What::Runtime;
        }
    }

    /// `const name: type = value`; shared with constants inside functions.
    fn constant_declaration(
        &mut self,
        declared: Option<ExprId>,
        initializer: Option<ExprId>,
        place: Place,
    ) -> Fact {
        let wanted = declared.map(|declared| self.type_named(declared));
        let Some(initializer) = initializer else {
            return Fact::UNKNOWN;
        };
        let fact = self.value(initializer);
        if let Some(wanted) = wanted
            && !wanted.is_unknown()
            && !self.types.is_constructible(wanted)
        {
            let message = format!("a constant cannot be of type `{}`", self.show(wanted));
            self.error("wgsl/type", place, message);
            return Fact::UNKNOWN;
        }
        if fact.is_unknown() {
            return match wanted {
                Some(of) => Fact {
                    of,
                    what: What::Unevaluated,
                },
                None => Fact::UNKNOWN,
            };
        }
        if !fact.is_const() {
            let shown = self.place(initializer);
            self.report(
                Finding::error(
                    "wgsl/const",
                    shown,
                    "the value of a `const` must be known when the shader is compiled",
                )
                .remark("this is known only later")
                .help("use `let` inside a function, `override` or `var` outside"),
            );
            return Fact::UNKNOWN;
        }
        if !self.types.is_constructible(fact.of) {
            let message = format!("a constant cannot be of type `{}`", self.show(fact.of));
            self.error("wgsl/type", place, message);
            return Fact::UNKNOWN;
        }
        match wanted {
            Some(wanted) => self.initialized(fact, wanted, initializer),
            None => fact,
        }
    }

    /// Converts an initialiser to the declared type; reports if it does not convert.
    fn initialized(&mut self, fact: Fact, wanted: Type, initializer: ExprId) -> Fact {
        let place = self.place(initializer);
        match self.converted(fact, wanted, place) {
            Some(_) if wanted.is_unknown() => Fact::UNKNOWN,
            Some(fact) => fact,
            None => {
                let message = format!(
                    "the declared type is `{}`, but the value is `{}`",
                    self.show(wanted),
                    self.show(fact.of)
                );
                self.report(Finding::error("wgsl/type", place, message).remark("this value"));
                Fact {
                    of: wanted,
                    what: fact.what,
                }
            }
        }
    }

    fn override_declaration(&mut self, id: GlobalId) {
        let global = self.tree[id];
        self.check_attributes(global.attributes, &[AttributeName::Id], "an `override`");
        if let Some(attribute) = self.tree.attribute(global.attributes, AttributeName::Id) {
            let arg = ExprId(self.tree.list(attribute.args)[0]);
            if let Some(value) = self.attribute_integer(arg, "@id")
                && !(0..=65535).contains(&value)
            {
                let place = self.place(arg);
                self.error(
                    "wgsl/attribute",
                    place,
                    format!("`@id` lies between 0 and 65535, and is {value}"),
                );
            }
        }
        let wanted = global
            .declared_type
            .map(|declared| self.type_named(declared));
        let fact = global
            .initializer
            .map(|initializer| self.value(initializer));
        let of = match (wanted, fact, global.initializer) {
            (Some(wanted), Some(fact), Some(initializer)) => {
                self.initialized(fact, wanted, initializer);
                wanted
            }
            (Some(wanted), ..) => wanted,
            (None, Some(fact), Some(initializer)) => {
                let place = self.place(initializer);
                self.concretized(fact, place).of
            }
            _ => {
                if !global.broken {
                    self.report(
                        Finding::error(
                            "wgsl/type",
                            global.name_place,
                            "an `override` needs a type or a value",
                        )
                        .help("write `: f32` or the like after the name"),
                    );
                }
                Type::UNKNOWN
            }
        };
        if let (Some(fact), Some(initializer)) = (fact, global.initializer)
            && !fact.is_unknown()
            && !fact.is_const()
            && fact.what != What::Override
        {
            let place = self.place(initializer);
            self.error(
                "wgsl/const",
                place,
                "the value of an `override` must be known when the pipeline is made",
            );
        }
        if !of.is_unknown() && !matches!(of.kind(), Kind::Scalar(_)) {
            let message = format!("an `override` is a scalar, not `{}`", self.show(of));
            self.error("wgsl/type", global.name_place, message);
            self.set(id, Fact::UNKNOWN);
            return;
        }
        self.set(
            id,
            Fact {
                of,
                what: What::Override,
            },
        );
    }

    /// The address space and access mode of a `var<…>`.
    fn variable_template(&mut self, template: Option<List>) -> Option<(Space, Option<Access>)> {
        let list = template?;
        let args = self.tree.expressions_of(list);
        for &arg in args.iter() {
            self.expression(arg);
        }
        let place = self.place(args[0]);
        if args.len() > 2 {
            self.error(
                "wgsl/syntax",
                place,
                "`var` takes an address space and an access mode between `<` and `>`",
            );
            return None;
        }
        let space = self.space_argument(args[0])?;
        let access = match args.get(1) {
            Some(&arg) => {
                let access = self.access_argument(arg)?;
                if space != Space::Storage {
                    let place = self.place(arg);
                    self.error(
                        "wgsl/type",
                        place,
                        format!("`var<{}>` takes no access mode", space.name()),
                    );
                }
                if access == Access::Write {
                    let place = self.place(arg);
                    self.report(
                        Finding::error("wgsl/type", place, "storage buffers cannot be write-only")
                            .help("use `read_write`"),
                    );
                }
                Some(access)
            }
            None => None,
        };
        Some((space, access))
    }

    fn global_variable(&mut self, id: GlobalId) {
        let global = self.tree[id];
        let template = self.variable_template(global.template);
        let wanted = global
            .declared_type
            .map(|declared| self.type_named(declared));
        let fact = global
            .initializer
            .map(|initializer| self.value(initializer));
        let place = global.name_place;
        let name = self.text(global.name);
        let of = match (wanted, fact, global.initializer) {
            (Some(wanted), Some(fact), Some(initializer)) => {
                self.initialized(fact, wanted, initializer);
                wanted
            }
            (Some(wanted), ..) => wanted,
            (None, Some(fact), Some(initializer)) => {
                let place = self.place(initializer);
                self.concretized(fact, place).of
            }
            _ => {
                if !global.broken {
                    self.report(
                        Finding::error("wgsl/type", place, format!("`{name}` needs a type"))
                            .help("write `: f32` or the like after the name"),
                    );
                }
                Type::UNKNOWN
            }
        };
        if of.is_unknown() || (global.template.is_some() && template.is_none()) {
            self.resource_attributes(id, None);
            return;
        }
        let space = match template {
            Some((space, _)) => space,
            None if of.is_handle() => Space::Handle,
            None => {
                self.report(
                    Finding::error(
                        "wgsl/address-space",
                        place,
                        format!("the variable `{name}` needs an address space"),
                    )
                    .help(
                        "write `var<private>`, `var<workgroup>`, `var<uniform>` or `var<storage>`",
                    ),
                );
                return;
            }
        };
        let access = template
            .and_then(|(_, access)| access)
            .unwrap_or_else(|| default_access(space));
        let holds = match space {
            Space::Function => {
                self.report(
                    Finding::error(
                        "wgsl/address-space",
                        place,
                        "variables in the address space `function` stand inside functions",
                    )
                    .help("use `var<private>`"),
                );
                true
            }
            Space::Private => self.types.is_constructible(of),
            Space::Workgroup => self.types.has_fixed_footprint(of),
            Space::Uniform => self.types.is_constructible(of) && self.types.is_host_shareable(of),
            Space::Storage => {
                self.types.is_host_shareable(of)
                    && (self.types.has_creation_fixed_footprint(of)
                        || self.types.is_runtime_sized(of))
            }
            Space::Immediate => self.types.is_immediate(of),
            Space::Handle => of.is_handle(),
        };
        if !holds {
            let shown = self.show(of);
            let mut finding = Finding::error(
                "wgsl/address-space",
                place,
                format!("the address space `{}` cannot hold `{shown}`", space.name()),
            )
            .remark("this variable");
            if space == Space::Immediate && self.types.contains_array(of) {
                finding = finding.help("it holds no arrays: use vectors, or a uniform buffer");
            }
            self.report(finding);
            return;
        }
        if matches!(space, Space::Private | Space::Workgroup) {
            self.limit_elements(of, place);
        }
        if space == Space::Storage && access == Access::Read && self.types.contains_atomic(of) {
            self.report(
                Finding::error(
                    "wgsl/address-space",
                    place,
                    format!("`{name}` holds atomics, which need the access mode `read_write`"),
                )
                .help("write `var<storage, read_write>`"),
            );
        }
        if let (Some(fact), Some(initializer)) = (fact, global.initializer) {
            let at = self.place(initializer);
            if space != Space::Private && space != Space::Function {
                self.error(
                    "wgsl/type",
                    at,
                    format!("a variable in `{}` takes no value", space.name()),
                );
            } else if !fact.is_unknown() && !fact.is_const() && fact.what != What::Override {
                self.report(
                    Finding::error(
                        "wgsl/const",
                        at,
                        "the value of a variable of the module must be known before the shader runs",
                    )
                    .remark("this is known only at run time"),
                );
            }
        }
        self.resource_attributes(id, Some(space));
        if matches!(
            space,
            Space::Uniform | Space::Storage | Space::Workgroup | Space::Private | Space::Immediate
        ) {
            self.check_layout(of, space, place);
        }
        self.set(
            id,
            Fact {
                of: of.reference(space, access),
                what: What::Runtime,
            },
        );
        if space == Space::Handle {
            let access = Access::Read;
            self.globals[id.0 as usize].of = of.reference(space, access);
        }
    }

    fn structure(&mut self, id: GlobalId, members: Part) {
        let global = self.tree[id];
        let name = self.text(global.name);
        let mut laid_out: Vec<StructMember<'_>> = Vec::with_capacity(members.range().len());
        let mut names: BTreeMap<Symbol, Place> = BTreeMap::new();
        let mut complete = !global.broken;
        if members.range().len() > MAX_MEMBERS {
            self.error(
                "wgsl/too-large",
                global.name_place,
                format!("a structure has at most {MAX_MEMBERS} members"),
            );
            self.set(id, Fact::UNKNOWN);
            return;
        }
        let last = members.range().end;
        for index in members.range() {
            let member = self.tree.members[index];
            let text = self.text(member.name);
            if let Some(first) = names.insert(member.name, member.place) {
                self.report(crate::syntax::redefinition(text, member.place, first));
                complete = false;
            }
            let of = self.type_named(member.declared_type);
            self.member_attributes(&member, of);
            if of.is_unknown() {
                complete = false;
                continue;
            }
            let fits = self.types.has_creation_fixed_footprint(of)
                || (index + 1 == last
                    && matches!(of.kind(), Kind::Array(array)
                        if self.types.element(array).size == ArraySize::Runtime));
            if !fits {
                let message = format!("a member cannot be of type `{}`", self.show(of));
                let mut finding = Finding::error("wgsl/type", member.place, message);
                if self.types.is_runtime_sized(of) {
                    finding = finding.help("only the last member may be an array without a size");
                }
                self.report(finding);
                complete = false;
                continue;
            }
            let (align, size) = self.member_layout(&member, of);
            laid_out.push(StructMember {
                name: text,
                member_type: of,
                align,
                size,
                offset: 0,
                declaration: Some(index as u32),
            });
        }
        self.check_blended_members(&laid_out);
        if !complete {
            self.set(id, Fact::UNKNOWN);
            return;
        }
        let of = self.types.structure(name.to_owned(), laid_out);
        if size_of(&self.types, of).is_some_and(|size| size > MAX_BYTES) {
            self.report(
                Finding::error(
                    "wgsl/too-large",
                    global.name_place,
                    format!("the structure `{name}` is larger than {MAX_BYTES} bytes"),
                )
                .remark("this structure")
                .help("make its arrays smaller"),
            );
            self.set(id, Fact::UNKNOWN);
            return;
        }
        self.set(
            id,
            Fact {
                of,
                what: What::TypeName,
            },
        );
    }

    /// A structure with `@blend_src` has two outputs, of one type, and no others (section 13.3.1.4).
    fn check_blended_members(&mut self, members: &[StructMember<'_>]) {
        let mut blended: Vec<(Type, Place, Option<u32>)> = Vec::new();
        let mut located = 0;
        for member in members {
            let Some(declaration) = member.declaration else {
                continue;
            };
            let declared = self.tree.members[declaration as usize];
            let has = |name| self.tree.attribute(declared.attributes, name).is_some();
            located += usize::from(has(AttributeName::Location));
            if has(AttributeName::BlendSrc) {
                let source = self.attribute_value(declared.attributes, AttributeName::BlendSrc);
                blended.push((member.member_type, declared.place, source));
            }
        }
        let Some(&(of, place, source)) = blended.first() else {
            return;
        };
        let paired = located == 2
            && blended.len() == 2
            && blended[1].0 == of
            && (blended[1].2 != source || source.is_none());
        if !paired {
            self.error(
                "wgsl/io",
                place,
                "`@blend_src` needs exactly two outputs of one type: `@blend_src(0)` and `@blend_src(1)`",
            );
        }
    }

    fn member_layout(&mut self, member: &crate::syntax::tree::Member, of: Type) -> (u32, u64) {
        let mut align = align_of(&self.types, of);
        let mut size = size_of(&self.types, of).unwrap_or(0);
        if let Some(attribute) = self.tree.attribute(member.attributes, AttributeName::Align) {
            let arg = ExprId(self.tree.list(attribute.args)[0]);
            if let Some(value) = self.attribute_integer(arg, "@align") {
                let place = self.place(arg);
                match u32::try_from(value) {
                    Ok(value) if value.is_power_of_two() && value <= 1 << 30 => {
                        // Both are powers of two, so that the greater one is a multiple of the other.
                        if value < align {
                            let message = format!(
                                "the alignment of `{}` is a multiple of {align}, not {value}",
                                self.show(of)
                            );
                            self.report(
                                Finding::error("wgsl/attribute", place, message)
                                    .help(format!("write `@align({align})`, or remove it")),
                            );
                        }
                        align = align.max(value);
                    }
                    _ => self.error(
                        "wgsl/attribute",
                        place,
                        format!("an alignment is a power of two, not {value}"),
                    ),
                }
            }
        }
        if let Some(attribute) = self.tree.attribute(member.attributes, AttributeName::Size) {
            let arg = ExprId(self.tree.list(attribute.args)[0]);
            if let Some(value) = self.attribute_integer(arg, "@size") {
                let place = self.place(arg);
                if !self.types.has_creation_fixed_footprint(of) {
                    self.error(
                        "wgsl/attribute",
                        place,
                        "`@size` needs a member whose own size is known",
                    );
                } else if value < size as i64 || value > i64::from(u32::MAX) {
                    self.error(
                        "wgsl/attribute",
                        place,
                        format!("the size {value} is below that of the type, {size}"),
                    );
                } else {
                    size = value as u64;
                }
            }
        }
        (align, size)
    }

    fn function(&mut self, id: GlobalId, index: u32) {
        let global = self.tree[id];
        let function = self.tree.functions[index as usize];
        self.function_attributes(&global, index);
        let first = function.locals.start;
        let count = if function.parameters == u32::MAX {
            0
        } else {
            function.parameters
        };
        if count > MAX_PARAMETERS {
            self.error(
                "wgsl/too-large",
                global.name_place,
                format!("a function has at most {MAX_PARAMETERS} parameters, not {count}"),
            );
            self.functions[index as usize].broken = true;
            self.set(id, Fact::UNKNOWN);
            return;
        }
        let is_entry_point = self.functions[index as usize].stage.is_some();
        let mut parameters = Vec::with_capacity(count as usize);
        for at in first..first + count {
            let local = self.tree.locals[at as usize];
            let of = local
                .declared_type
                .map_or(Type::UNKNOWN, |declared| self.type_named(declared));
            let fits = self.types.is_constructible(of)
                || of.is_handle()
                || (of.is_pointer() && !is_entry_point);
            if !fits {
                let message = format!("a parameter cannot be of type `{}`", self.show(of));
                self.report(
                    Finding::error("wgsl/type", local.place, message).remark("this parameter"),
                );
            } else if of.is_pointer()
                && !matches!(of.space(), Space::Function | Space::Private)
                && !self
                    .enabled
                    .contains(Features::UNRESTRICTED_POINTER_PARAMETERS)
            {
                self.needs(
                    Features::UNRESTRICTED_POINTER_PARAMETERS,
                    "this parameter",
                    local.place,
                );
            }
            let of = if fits { of } else { Type::UNKNOWN };
            self.locals[at as usize] = LocalFact {
                of,
                what: What::Runtime,
                root: Root::Local(LocalId(at)),
            };
            if !is_entry_point {
                self.check_attributes(local.attributes, &[], "a parameter of a plain function");
            }
            parameters.push(of);
        }
        let result = match function.result {
            None => Type::VOID,
            Some(named) => {
                let of = self.type_named(named);
                if self.types.is_constructible(of) {
                    of
                } else {
                    let message = format!("a function cannot return `{}`", self.show(of));
                    let place = self.place(named);
                    self.error("wgsl/type", place, message);
                    Type::UNKNOWN
                }
            }
        };
        if !is_entry_point {
            self.check_attributes(
                function.result_attributes,
                &[],
                "the result of a plain function",
            );
        }
        self.functions[index as usize].parameters = parameters;
        if self
            .tree
            .attribute(global.attributes, AttributeName::MustUse)
            .is_some()
        {
            self.functions[index as usize].must_use = true;
            if function.result.is_none() {
                self.error(
                    "wgsl/attribute",
                    global.name_place,
                    "`@must_use` needs a function that returns a value",
                );
            }
        }
        self.set(id, Fact::runtime(result));
        self.function = Some(index);
        self.function_body(id, index, result);
        self.function = None;
        self.functions[index as usize].broken |= self.failed || function.broken;
        if let Some(stage) = self.functions[index as usize].stage {
            self.check_entry_point(id, index, stage, result);
        }
    }

    /// A declaration inside a function.
    pub(super) fn local_declaration(&mut self, id: LocalId) {
        let local = self.tree[id];
        let (of, what, root) = match local.kind {
            LocalKind::Parameter => return,
            LocalKind::Const => {
                let fact =
                    self.constant_declaration(local.declared_type, local.initializer, local.place);
                (fact.of, fact.what, Root::None)
            }
            LocalKind::Let => {
                let wanted = local
                    .declared_type
                    .map(|declared| self.type_named(declared));
                let Some(initializer) = local.initializer else {
                    return;
                };
                let fact = self.value(initializer);
                let place = self.place(initializer);
                let fact = match wanted {
                    Some(wanted) => self.initialized(fact, wanted, initializer),
                    None => self.concretized(fact, place),
                };
                let of = fact.of;
                let fits = self.types.is_constructible(of)
                    || of.is_pointer()
                    || (of.is_handle() && self.enabled.contains(Features::TEXTURE_AND_SAMPLER_LET));
                if !fits {
                    let message = format!("a `let` cannot be of type `{}`", self.show(of));
                    self.error("wgsl/type", place, message);
                }
                let root = if of.is_pointer() {
                    self.root_of(initializer)
                } else {
                    Root::None
                };
                (if fits { of } else { Type::UNKNOWN }, What::Runtime, root)
            }
            LocalKind::Var => (self.local_variable(id), What::Runtime, Root::Local(id)),
        };
        self.locals[id.0 as usize] = LocalFact { of, what, root };
    }

    fn local_variable(&mut self, id: LocalId) -> Type {
        let local = self.tree[id];
        let template = self.variable_template(local.template);
        if let Some((space, _)) = template
            && space != Space::Function
        {
            let name = self.text(local.name);
            self.report(
                Finding::error(
                    "wgsl/address-space",
                    local.name_place,
                    format!(
                        "a variable in the address space `{}` stands outside of functions",
                        space.name()
                    ),
                )
                .help(format!(
                    "move `{name}` out of the function, or leave out `<…>`"
                )),
            );
        }
        let wanted = local
            .declared_type
            .map(|declared| self.type_named(declared));
        let fact = local.initializer.map(|initializer| self.value(initializer));
        let of = match (wanted, fact, local.initializer) {
            (Some(wanted), Some(fact), Some(initializer)) => {
                self.initialized(fact, wanted, initializer);
                wanted
            }
            (Some(wanted), ..) => wanted,
            (None, Some(fact), Some(initializer)) => {
                let place = self.place(initializer);
                self.concretized(fact, place).of
            }
            _ => {
                if !local.broken {
                    let name = self.text(local.name);
                    self.report(
                        Finding::error(
                            "wgsl/type",
                            local.name_place,
                            format!("`{name}` needs a type or a value"),
                        )
                        .help("write `: f32` or the like after the name"),
                    );
                }
                Type::UNKNOWN
            }
        };
        if !self.types.is_constructible(of) {
            let message = format!(
                "a variable inside a function cannot be of type `{}`",
                self.show(of)
            );
            self.report(
                Finding::error("wgsl/type", local.name_place, message).remark("this variable"),
            );
            return Type::UNKNOWN;
        }
        self.limit_elements(of, local.name_place);
        self.check_layout(of, Space::Function, local.name_place);
        of
    }

    /// The most elements of an array outside of buffers that browsers take.
    fn limit_elements(&mut self, of: Type, place: Place) {
        const MOST: u32 = 65_535;
        let mut of = of;
        while let Kind::Array(index) = of.kind() {
            let array = self.types.element(index);
            if let ArraySize::Fixed(count) = array.size
                && count > MOST
            {
                self.report(
                    Finding::error(
                        "wgsl/array-size",
                        place,
                        format!(
                            "this array has {count} elements; outside of buffers {MOST} is the most"
                        ),
                    )
                    .help("put it into a storage buffer"),
                );
                return;
            }
            of = array.element;
        }
    }

    /// The stages that an attribute list names.
    pub(super) fn stages_named(&self, attributes: Part) -> impl Iterator<Item = (Stages, Place)> {
        self.tree
            .attributes(attributes)
            .iter()
            .filter_map(|attribute| {
                let stage = match attribute.name {
                    AttributeName::Vertex => Stages::VERTEX,
                    AttributeName::Fragment => Stages::FRAGMENT,
                    AttributeName::Compute => Stages::COMPUTE,
                    _ => return None,
                };
                Some((stage, attribute.place))
            })
    }
}
