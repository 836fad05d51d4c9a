//! Which attributes may stand where, and their values (WGSL, section 12).

use super::{Checker, Fact, Stages, What};
use crate::features::Features;
use crate::finding::Finding;
use crate::syntax::tree::{AttributeName, ExprId, Filter, Global, GlobalId, Member, Part, Place};
use crate::types::{Kind, Scalar, Space, Type};

impl Checker<'_> {
    /// Reports attributes that are not allowed at a place, and those that stand twice.
    pub(super) fn check_attributes(
        &mut self,
        part: Part,
        allowed: &[AttributeName],
        on_what: &str,
    ) {
        if part.start == part.end {
            return;
        }
        let attributes = self.tree.attributes(part);
        for (at, attribute) in attributes.iter().enumerate() {
            let name = attribute.name.text();
            if !allowed.contains(&attribute.name) {
                self.report(
                    Finding::error(
                        "wgsl/attribute",
                        attribute.place,
                        format!("`@{name}` cannot stand on {on_what}"),
                    )
                    .help("remove it"),
                );
                continue;
            }
            let same = |earlier: &&crate::syntax::tree::Attribute| {
                earlier.name == attribute.name && attribute.name != AttributeName::Diagnostic
            };
            if let Some(earlier) = attributes[..at].iter().find(same) {
                self.report(
                    Finding::error(
                        "wgsl/attribute",
                        attribute.place,
                        format!("`@{name}` stands twice"),
                    )
                    .related(earlier.place, "it stands here already"),
                );
            }
        }
        let filters: Vec<&Filter> = attributes
            .iter()
            .filter_map(|attribute| attribute.filter.as_ref())
            .collect();
        for (at, filter) in filters.iter().enumerate() {
            if filters[..at]
                .iter()
                .any(|earlier| earlier.name == filter.name)
            {
                self.error(
                    "wgsl/diagnostic",
                    filter.place,
                    "two filters for the same rule stand at the same place",
                );
            }
        }
    }

    /// Filters for one rule at one place that disagree (section 2.3.3).
    pub(super) fn filters_conflict(&mut self, filters: &[&Filter]) {
        for (at, filter) in filters.iter().enumerate() {
            let conflict = filters[..at]
                .iter()
                .find(|earlier| earlier.name == filter.name && earlier.severity != filter.severity);
            if let Some(earlier) = conflict {
                self.report(
                    Finding::error(
                        "wgsl/diagnostic",
                        filter.place,
                        "two filters for the same rule disagree",
                    )
                    .related(earlier.place, "the other one"),
                );
            }
        }
    }

    /// The constant integer that an attribute takes.
    pub(super) fn attribute_integer(&mut self, arg: ExprId, shown: &str) -> Option<i64> {
        let fact = self.value(arg);
        let place = self.place(arg);
        if fact.is_unknown() {
            return None;
        }
        if !matches!(
            fact.of.kind(),
            Kind::Scalar(Scalar::I32 | Scalar::U32 | Scalar::AbstractInt)
        ) {
            let message = format!("`{shown}` takes an integer, not `{}`", self.show(fact.of));
            self.error("wgsl/attribute", place, message);
            return None;
        }
        match fact.what {
            What::Const(value) => self.values.as_int(value),
            What::Unevaluated => None,
            _ => {
                self.error(
                    "wgsl/attribute",
                    place,
                    format!("`{shown}` takes a constant, and this is known only later"),
                );
                None
            }
        }
    }

    fn non_negative(&mut self, arg: ExprId, shown: &str) -> Option<u32> {
        let value = self.attribute_integer(arg, shown)?;
        let place = self.place(arg);
        match u32::try_from(value) {
            Ok(value) if i32::try_from(value).is_ok() => Some(value),
            _ => {
                self.error(
                    "wgsl/attribute",
                    place,
                    format!("`{shown}` takes no negative number and none above 2147483647"),
                );
                None
            }
        }
    }

    /// The value of an attribute with one integer that is not negative.
    pub(super) fn attribute_value(&mut self, part: Part, name: AttributeName) -> Option<u32> {
        let attribute = *self.tree.attribute(part, name)?;
        let arg = ExprId(*self.tree.list(attribute.args).first()?);
        // It is evaluated and reported once, where the attribute is checked; here only its value counts.
        match self.fact(arg).what {
            What::Const(value) => u32::try_from(self.values.as_int(value)?).ok(),
            _ => None,
        }
    }

    /// `@group` and `@binding` of a variable of the module.
    pub(super) fn resource_attributes(&mut self, id: GlobalId, space: Option<Space>) {
        let global = self.tree[id];
        self.check_attributes(
            global.attributes,
            &[AttributeName::Group, AttributeName::Binding],
            "a variable",
        );
        let mut found = 0;
        for index in global.attributes.range() {
            let attribute = self.tree.attributes[index];
            if matches!(
                attribute.name,
                AttributeName::Group | AttributeName::Binding
            ) {
                found += 1;
                let arg = ExprId(self.tree.list(attribute.args)[0]);
                let shown = format!("@{}", attribute.name.text());
                self.non_negative(arg, &shown);
            }
        }
        let Some(space) = space else {
            return;
        };
        let is_resource = matches!(space, Space::Uniform | Space::Storage | Space::Handle);
        let name = self.text(global.name);
        if is_resource && found < 2 {
            self.report(
                Finding::error(
                    "wgsl/binding",
                    global.name_place,
                    format!("the variable `{name}` needs `@group` and `@binding`"),
                )
                .remark("this variable")
                .help("write `@group(0) @binding(0)`, with numbers of its own, before `var`"),
            );
        } else if !is_resource && found > 0 {
            self.report(
                Finding::error(
                    "wgsl/binding",
                    global.name_place,
                    format!(
                        "`{name}` is in the address space `{}`, which takes no `@group` and `@binding`",
                        space.name()
                    ),
                )
                .help("remove them"),
            );
        }
    }

    pub(super) fn function_attributes(&mut self, global: &Global, index: u32) {
        use AttributeName as A;
        self.check_attributes(
            global.attributes,
            &[
                A::Vertex,
                A::Fragment,
                A::Compute,
                A::WorkgroupSize,
                A::SubgroupSize,
                A::MustUse,
                A::Diagnostic,
            ],
            "a function",
        );
        let function = self.tree.functions[index as usize];
        self.check_attributes(function.body.attributes, &[A::Diagnostic], "a block");
        let mut stages = self.stages_named(global.attributes);
        let (first, second) = (stages.next(), stages.next());
        drop(stages);
        if let Some((_, place)) = second {
            self.error(
                "wgsl/attribute",
                place,
                "a function is an entry point of one stage only",
            );
        }
        let stage = first.map(|(stage, _)| stage);
        self.functions[index as usize].stage = stage;
        let size = self
            .tree
            .attribute(global.attributes, A::WorkgroupSize)
            .copied();
        match (stage, size) {
            (Some(Stages::COMPUTE), None) => {
                let name = self.text(global.name);
                self.report(
                    Finding::error(
                        "wgsl/entry-point",
                        global.name_place,
                        format!("the compute entry point `{name}` needs a workgroup size"),
                    )
                    .remark("this function")
                    .help("write `@workgroup_size(64)` before `fn`"),
                );
            }
            (Some(Stages::COMPUTE), Some(attribute)) => {
                self.workgroup_size(index, &attribute);
            }
            (_, Some(attribute)) => {
                self.error(
                    "wgsl/attribute",
                    attribute.place,
                    "`@workgroup_size` belongs to compute entry points",
                );
            }
            (_, None) => {}
        }
        let subgroup = self.tree.attribute(global.attributes, A::SubgroupSize);
        if let Some(&attribute) = subgroup {
            if stage != Some(Stages::COMPUTE) {
                self.error(
                    "wgsl/attribute",
                    attribute.place,
                    "`@subgroup_size` belongs to compute entry points",
                );
            }
            self.subgroup_size(&attribute);
        }
    }

    /// The size that the invocations of a subgroup are to have (section 12, `subgroup_size`).
    fn subgroup_size(&mut self, attribute: &crate::syntax::tree::Attribute) {
        self.needs(
            Features::SUBGROUP_SIZE_CONTROL,
            "`@subgroup_size`",
            attribute.place,
        );
        let arg = ExprId(self.tree.list(attribute.args)[0]);
        let fact = self.value(arg);
        let place = self.place(arg);
        if fact.is_unknown() {
            return;
        }
        if !fact.of.is_integer_scalar() {
            let message = format!(
                "a subgroup size is an integer, not `{}`",
                self.show(fact.of)
            );
            self.error("wgsl/attribute", place, message);
            return;
        }
        match fact.what {
            What::Const(value) => {
                let value = self.values.as_int(value).unwrap_or(0);
                if !u32::try_from(value).is_ok_and(u32::is_power_of_two) {
                    self.error(
                        "wgsl/attribute",
                        place,
                        format!("a subgroup size is a power of two, not {value}"),
                    );
                }
            }
            What::Override | What::Unevaluated => {}
            _ => self.error(
                "wgsl/attribute",
                place,
                "a subgroup size must be known before the shader runs",
            ),
        }
    }

    fn workgroup_size(&mut self, index: u32, attribute: &crate::syntax::tree::Attribute) {
        let args: Vec<ExprId> = self
            .tree
            .list(attribute.args)
            .iter()
            .map(|&arg| ExprId(arg))
            .collect();
        let mut sizes = [Some(1); 3];
        let mut common: Option<Scalar> = None;
        let facts: Vec<Fact> = args.iter().map(|&arg| self.value(arg)).collect();
        let (most, kind) = if facts.iter().any(|fact| fact.of == Type::U32) {
            (i64::from(u32::MAX), "u32")
        } else {
            (i64::from(i32::MAX), "i32")
        };
        for ((slot, &arg), fact) in sizes.iter_mut().zip(&args).zip(facts) {
            let place = self.place(arg);
            *slot = None;
            if fact.is_unknown() {
                continue;
            }
            let scalar = match fact.of.kind() {
                Kind::Scalar(scalar) if scalar.is_integer() => scalar,
                _ => {
                    let message = format!(
                        "a workgroup size is an integer, not `{}`",
                        self.show(fact.of)
                    );
                    self.error("wgsl/attribute", place, message);
                    continue;
                }
            };
            let joined = match common {
                None => Some(scalar),
                Some(known) => known.common(scalar),
            };
            if joined.is_none() {
                self.error(
                    "wgsl/attribute",
                    place,
                    "the workgroup sizes are of different types",
                );
            }
            common = joined.or(common);
            match fact.what {
                What::Const(value) => {
                    let value = self.values.as_int(value).unwrap_or(0);
                    if value < 1 {
                        self.error(
                            "wgsl/attribute",
                            place,
                            format!("a workgroup size is at least 1, not {value}"),
                        );
                    } else if value > most {
                        self.error(
                            "wgsl/attribute",
                            place,
                            format!(
                                "a workgroup size of type `{kind}` is at most {most}, not {value}"
                            ),
                        );
                    } else {
                        *slot = Some(value as u32);
                    }
                }
                What::Override | What::Unevaluated => {}
                _ => self.error(
                    "wgsl/attribute",
                    place,
                    "a workgroup size must be known before the shader runs",
                ),
            }
        }
        self.functions[index as usize].workgroup_size = Some(sizes);
    }

    pub(super) fn member_attributes(&mut self, member: &Member, of: Type) {
        use AttributeName as A;
        self.check_attributes(
            member.attributes,
            &[
                A::Align,
                A::Size,
                A::Location,
                A::Builtin,
                A::Interpolate,
                A::Invariant,
                A::BlendSrc,
            ],
            "a member of a structure",
        );
        self.io_attributes(member.attributes, of, member.place);
    }

    /// The attributes of an input or output, as far as they can be judged without the stage.
    pub(super) fn io_attributes(&mut self, part: Part, of: Type, place: Place) {
        use AttributeName as A;
        if part.start == part.end {
            return;
        }
        let has = |checker: &Self, name| checker.tree.attribute(part, name).copied();
        let location = has(self, A::Location);
        let builtin = has(self, A::Builtin);
        if let Some(attribute) = location {
            let arg = ExprId(self.tree.list(attribute.args)[0]);
            self.non_negative(arg, "@location");
            let fits = matches!(of.kind(), Kind::Scalar(scalar) | Kind::Vector(_, scalar)
                if scalar.is_numeric());
            if !fits && !of.is_unknown() {
                let message = format!(
                    "`@location` needs a number or a vector of numbers, not `{}`",
                    self.show(of)
                );
                self.error("wgsl/io", place, message);
            }
        }
        if let (Some(_), Some(attribute)) = (location, builtin) {
            self.error(
                "wgsl/io",
                attribute.place,
                "`@builtin` and `@location` exclude each other",
            );
        }
        if let Some(attribute) = has(self, A::BlendSrc) {
            self.needs(
                Features::DUAL_SOURCE_BLENDING,
                "`@blend_src`",
                attribute.place,
            );
            let arg = ExprId(self.tree.list(attribute.args)[0]);
            if let Some(value) = self.attribute_integer(arg, "@blend_src")
                && !(0..=1).contains(&value)
            {
                self.error(
                    "wgsl/attribute",
                    attribute.place,
                    format!("`@blend_src` is 0 or 1, not {value}"),
                );
            }
            if location.is_none() {
                self.error(
                    "wgsl/io",
                    attribute.place,
                    "`@blend_src` needs `@location(0)` beside it",
                );
            }
        }
        if let Some(attribute) = has(self, A::Interpolate) {
            self.interpolate(&attribute, location.is_some());
        }
        if let Some(attribute) = builtin {
            self.builtin_type(&attribute, of, place);
        }
        if let Some(attribute) = has(self, A::Invariant) {
            let position = builtin.is_some_and(|builtin| {
                builtin.words[0].is_some_and(|(name, _)| self.text(name) == "position")
            });
            if !position {
                self.error(
                    "wgsl/io",
                    attribute.place,
                    "`@invariant` belongs to `@builtin(position)`",
                );
            }
        }
    }

    fn interpolate(&mut self, attribute: &crate::syntax::tree::Attribute, located: bool) {
        if !located {
            self.error(
                "wgsl/io",
                attribute.place,
                "`@interpolate` needs `@location` beside it",
            );
        }
        let Some((kind, kind_place)) = attribute.words[0] else {
            return;
        };
        let kind = self.text(kind);
        let samplings: &[&str] = match kind {
            "flat" => &["first", "either"],
            "perspective" | "linear" => &["center", "centroid", "sample"],
            _ => {
                self.report(
                    Finding::error(
                        "wgsl/io",
                        kind_place,
                        format!("`{kind}` is no kind of interpolation"),
                    )
                    .help("there are `perspective`, `linear` and `flat`"),
                );
                return;
            }
        };
        if let Some((sampling, place)) = attribute.words[1] {
            let sampling = self.text(sampling);
            if !samplings.contains(&sampling) {
                self.report(
                    Finding::error(
                        "wgsl/io",
                        place,
                        format!("`{kind}` interpolation has no sampling `{sampling}`"),
                    )
                    .help(format!("there are {}", samplings.join(", "))),
                );
            }
        }
    }

    /// The second name of `@builtin(frag_depth, less)` (section 13.3.1.1): the promise of the shader about its depth.
    fn depth_mode(&mut self, builtin: &str, mode: &str, place: Place) {
        if builtin != "frag_depth" {
            self.report(
                Finding::error(
                    "wgsl/io",
                    place,
                    format!("`@builtin({builtin})` takes no second name"),
                )
                .help(format!("remove `{mode}`")),
            );
        } else if !matches!(mode, "less" | "greater") {
            self.report(
                Finding::error("wgsl/io", place, format!("`{mode}` is no depth mode"))
                    .help("there are `less` and `greater`"),
            );
        } else {
            self.needs(
                Features::FRAGMENT_DEPTH,
                &format!("the depth mode `{mode}`"),
                place,
            );
        }
    }

    fn builtin_type(&mut self, attribute: &crate::syntax::tree::Attribute, of: Type, place: Place) {
        let Some((symbol, name_place)) = attribute.words[0] else {
            return;
        };
        let name = self.text(symbol);
        let Some(builtin) = super::interface::builtin_value(name) else {
            let known = super::interface::BUILTIN_VALUES
                .iter()
                .map(|value| value.name);
            let mut finding = Finding::error(
                "wgsl/io",
                name_place,
                format!("WGSL has no built-in value `{name}`"),
            );
            finding.help = crate::suggest::nearest(name, known)
                .map(|nearest| format!("did you mean `{nearest}`?"));
            self.report(finding);
            return;
        };
        if let Some(feature) = builtin.feature {
            let shown = format!("the built-in value `{name}`");
            self.needs(feature, &shown, name_place);
        }
        // They need two features.
        if matches!(name, "subgroup_id" | "num_subgroups") {
            let shown = format!("the built-in value `{name}`");
            self.needs(Features::SUBGROUP_ID, &shown, name_place);
        }
        if let Some((mode, mode_place)) = attribute.words[1] {
            self.depth_mode(name, self.text(mode), mode_place);
        }
        if of.is_unknown() {
            return;
        }
        let fits = match builtin.of {
            Some(expected) => of == expected,
            // `clip_distances`: up to eight numbers.
            None => match of.kind() {
                Kind::Array(array) => {
                    let array = self.types.element(array);
                    array.element == Type::F32
                        && matches!(array.size, crate::types::ArraySize::Fixed(1..=8))
                }
                _ => false,
            },
        };
        if !fits {
            let expected = builtin
                .of
                .map_or("array<f32, N> with N up to 8".to_owned(), |of| {
                    self.show(of)
                });
            let message = format!(
                "the built-in value `{name}` is of type `{expected}`, not `{}`",
                self.show(of)
            );
            self.report(Finding::error("wgsl/io", place, message).remark("declared here"));
        }
    }
}
