//! Inputs and outputs of entry points, and the resources that they use (WGSL, sections 13.3 and 13.4).

use std::collections::BTreeSet;

use super::{Checker, Stages};
use crate::features::Features;
use crate::few::Few;
use crate::finding::Finding;
use crate::syntax::tree::{AttributeName, GlobalId, GlobalKind, LocalId, Part, Place};
use crate::types::{Access, Kind, Scalar, Space, Type};

/// A built-in value (section 13.3.1.1).
#[derive(Clone, Copy)]
pub(super) struct BuiltinValue {
    pub(super) name: &'static str,
    inputs: Stages,
    outputs: Stages,
    /// Its type; `clip_distances` has several.
    pub(super) of: Option<Type>,
    pub(super) feature: Option<Features>,
}

const NONE: Stages = Stages(0);
const FRAGMENT_AND_COMPUTE: Stages = Stages(6);

const fn value(name: &'static str, inputs: Stages, outputs: Stages, of: Type) -> BuiltinValue {
    BuiltinValue {
        name,
        inputs,
        outputs,
        of: Some(of),
        feature: None,
    }
}

const fn behind(feature: Features, value: BuiltinValue) -> BuiltinValue {
    BuiltinValue {
        feature: Some(feature),
        ..value
    }
}

const VEC3U: Type = Type::vector(3, Scalar::U32);

pub(super) const BUILTIN_VALUES: &[BuiltinValue] = &[
    value("vertex_index", Stages::VERTEX, NONE, Type::U32),
    value("instance_index", Stages::VERTEX, NONE, Type::U32),
    value(
        "position",
        Stages::FRAGMENT,
        Stages::VERTEX,
        Type::vector(4, Scalar::F32),
    ),
    value("front_facing", Stages::FRAGMENT, NONE, Type::BOOL),
    value("frag_depth", NONE, Stages::FRAGMENT, Type::F32),
    value("sample_index", Stages::FRAGMENT, NONE, Type::U32),
    value("sample_mask", Stages::FRAGMENT, Stages::FRAGMENT, Type::U32),
    value("local_invocation_id", Stages::COMPUTE, NONE, VEC3U),
    value("local_invocation_index", Stages::COMPUTE, NONE, Type::U32),
    value("global_invocation_id", Stages::COMPUTE, NONE, VEC3U),
    value("workgroup_id", Stages::COMPUTE, NONE, VEC3U),
    value("num_workgroups", Stages::COMPUTE, NONE, VEC3U),
    behind(
        Features::SUBGROUPS,
        value(
            "subgroup_invocation_id",
            FRAGMENT_AND_COMPUTE,
            NONE,
            Type::U32,
        ),
    ),
    behind(
        Features::SUBGROUPS,
        value("subgroup_size", FRAGMENT_AND_COMPUTE, NONE, Type::U32),
    ),
    behind(
        Features::SUBGROUPS,
        value("subgroup_id", Stages::COMPUTE, NONE, Type::U32),
    ),
    behind(
        Features::SUBGROUPS,
        value("num_subgroups", Stages::COMPUTE, NONE, Type::U32),
    ),
    behind(
        Features::PRIMITIVE_INDEX,
        value("primitive_index", Stages::FRAGMENT, NONE, Type::U32),
    ),
    behind(
        Features::LINEAR_INDEXING,
        value("global_invocation_index", Stages::COMPUTE, NONE, Type::U32),
    ),
    behind(
        Features::LINEAR_INDEXING,
        value("workgroup_index", Stages::COMPUTE, NONE, Type::U32),
    ),
    BuiltinValue {
        name: "clip_distances",
        inputs: NONE,
        outputs: Stages::VERTEX,
        of: None,
        feature: Some(Features::CLIP_DISTANCES),
    },
];

pub(super) fn builtin_value(name: &str) -> Option<&'static BuiltinValue> {
    BUILTIN_VALUES.iter().find(|value| value.name == name)
}

fn stage_name(stage: Stages) -> &'static str {
    match stage {
        Stages::VERTEX => "vertex",
        Stages::FRAGMENT => "fragment",
        _ => "compute",
    }
}

/// What the inputs, or the outputs, of an entry point consist of.
struct Interface {
    stage: Stages,
    output: bool,
    locations: Few<(u32, Option<u32>, Place), 8>,
    builtins: Few<(&'static str, Place), 8>,
}

impl Checker<'_> {
    pub(super) fn check_entry_point(
        &mut self,
        id: GlobalId,
        index: u32,
        stage: Stages,
        result: Type,
    ) {
        let function = self.tree.functions[index as usize];
        let name = self.text(self.tree[id].name);
        let place = self.tree[id].name_place;
        let interface = |output| Interface {
            stage,
            output,
            locations: Few::new(),
            builtins: Few::new(),
        };
        let mut inputs = interface(false);
        if function.parameters != u32::MAX {
            let first = function.locals.start;
            for at in first..first + function.parameters {
                let local = self.tree.locals[at as usize];
                let of = self.local(LocalId(at)).of;
                self.interface_item(&mut inputs, local.attributes, of, local.place);
            }
        }
        let mut outputs = interface(true);
        if let Some(named) = function.result {
            let place = self.place(named);
            self.interface_item(&mut outputs, function.result_attributes, result, place);
        }
        let has_position = outputs
            .builtins
            .iter()
            .any(|(builtin, _)| *builtin == "position");
        if stage == Stages::VERTEX && !has_position && !result.is_unknown() {
            self.report(
                Finding::error(
                    "wgsl/entry-point",
                    place,
                    format!("the vertex entry point `{name}` does not return `@builtin(position)`"),
                )
                .remark("this function")
                .help("return a `vec4<f32>` with `@builtin(position)`"),
            );
        }
        self.check_stage(id, index, stage);
    }

    fn interface_item(&mut self, interface: &mut Interface, part: Part, of: Type, place: Place) {
        use AttributeName as A;
        self.check_attributes(
            part,
            &[
                A::Location,
                A::Builtin,
                A::Interpolate,
                A::Invariant,
                A::BlendSrc,
            ],
            "an input or output",
        );
        self.io_attributes(part, of, place);
        if of.is_unknown() {
            return;
        }
        let Kind::Struct(structure) = of.kind() else {
            self.interface_value(interface, part, of, place, place);
            return;
        };
        if part.start != part.end {
            let at = self.tree.attributes(part)[0].place;
            self.error(
                "wgsl/io",
                at,
                "the members of a structure carry these attributes, not the whole",
            );
        }
        for member in 0..self.types.members(structure).len() {
            let member = self.types.members(structure)[member].clone();
            let Some(declaration) = member.declaration else {
                continue;
            };
            let declared = self.tree.members[declaration as usize];
            if matches!(member.member_type.kind(), Kind::Struct(_)) {
                self.report(
                    Finding::error(
                        "wgsl/io",
                        declared.place,
                        "structures of inputs and outputs cannot hold structures",
                    )
                    .related(place, "used as an input or output here"),
                );
                continue;
            }
            self.interface_value(
                interface,
                declared.attributes,
                member.member_type,
                declared.place,
                place,
            );
        }
    }

    fn interface_value(
        &mut self,
        interface: &mut Interface,
        part: Part,
        of: Type,
        place: Place,
        used: Place,
    ) {
        use AttributeName as A;
        let stage = interface.stage;
        let builtin = self.tree.attribute(part, A::Builtin).copied();
        let location = self.tree.attribute(part, A::Location).copied();
        let side = if interface.output { "output" } else { "input" };
        if let Some(attribute) = builtin {
            let Some((symbol, at)) = attribute.words[0] else {
                return;
            };
            let name = self.text(symbol);
            let Some(value) = builtin_value(name) else {
                return;
            };
            let stages = if interface.output {
                value.outputs
            } else {
                value.inputs
            };
            if !stages.contains(stage) {
                self.report(
                    Finding::error(
                        "wgsl/io",
                        at,
                        format!("`{name}` is no {side} of the {} stage", stage_name(stage)),
                    )
                    .related(used, "used here"),
                );
            }
            if let Some((_, earlier)) = interface
                .builtins
                .iter()
                .find(|(known, _)| *known == value.name)
            {
                let finding = Finding::error("wgsl/io", at, format!("`{name}` is an {side} twice"))
                    .related(*earlier, "here already");
                self.report(finding);
            }
            interface.builtins.push((value.name, at));
            return;
        }
        let Some(attribute) = location else {
            self.report(
                Finding::error(
                    "wgsl/io",
                    place,
                    format!("this {side} of an entry point needs `@location` or `@builtin`"),
                )
                .remark(format!("this {side}"))
                .help("write `@location(0)`, with a number of its own, before it"),
            );
            return;
        };
        if stage == Stages::COMPUTE {
            self.error(
                "wgsl/io",
                attribute.place,
                format!("the compute stage has no {side}s with `@location`"),
            );
            return;
        }
        let blend = self.attribute_value(part, A::BlendSrc);
        if let Some(at) = self.attribute_value(part, A::Location) {
            if let Some((.., earlier)) = interface.locations.iter().find(|(known, source, _)| {
                *known == at && (*source == blend || source.is_none() || blend.is_none())
            }) {
                let finding = Finding::error(
                    "wgsl/io",
                    attribute.place,
                    format!("`@location({at})` is an {side} twice"),
                )
                .related(*earlier, "here already");
                self.report(finding);
            }
            interface.locations.push((at, blend, attribute.place));
            if let Some(blend) = self.tree.attribute(part, A::BlendSrc).copied()
                && (at != 0 || stage != Stages::FRAGMENT || !interface.output)
            {
                self.error(
                    "wgsl/io",
                    blend.place,
                    "`@blend_src` belongs to outputs of the fragment stage at `@location(0)`",
                );
            }
        }
        let is_integer = of.component().is_some_and(Scalar::is_integer);
        let between = matches!(
            (stage, interface.output),
            (Stages::VERTEX, true) | (Stages::FRAGMENT, false)
        );
        if is_integer && between {
            let flat = self
                .tree
                .attribute(part, A::Interpolate)
                .and_then(|attribute| attribute.words[0])
                .is_some_and(|(kind, _)| self.text(kind) == "flat");
            if !flat {
                self.report(
                    Finding::error(
                        "wgsl/io",
                        place,
                        "integers cannot be interpolated between the stages",
                    )
                    .help("write `@interpolate(flat)` before it"),
                );
            }
        }
    }

    /// What the stage does not have, in the entry point and in all that it calls.
    fn check_stage(&mut self, id: GlobalId, index: u32, stage: Stages) {
        let name = self.text(self.tree[id].name);
        let reached = self.called_from(index);
        let limits: Vec<_> = reached
            .iter()
            .flat_map(|function| self.functions[*function as usize].limits.clone())
            .collect();
        for limit in &limits {
            if !limit.allowed.contains(stage) {
                let finding = Finding::error(
                    "wgsl/stage",
                    limit.place,
                    format!(
                        "{} cannot be used in the {} stage",
                        limit.what,
                        stage_name(stage)
                    ),
                )
                .remark("used here")
                .related(
                    self.tree[id].name_place,
                    format!("by the entry point `{name}`"),
                );
                self.report(finding);
            }
        }
        let mut bindings: Vec<(u32, u32, GlobalId)> = Vec::new();
        let mut immediate: Option<GlobalId> = None;
        let resources: BTreeSet<GlobalId> = reached
            .iter()
            .flat_map(|function| self.functions[*function as usize].resources.iter().copied())
            .collect();
        for resource in resources {
            let global = self.tree[resource];
            if global.kind != GlobalKind::Var {
                continue;
            }
            let of = self.globals[resource.0 as usize].of;
            if of.is_unknown() {
                continue;
            }
            let variable = self.text(global.name);
            let misplaced = match of.space() {
                Space::Workgroup => stage != Stages::COMPUTE,
                Space::Storage => stage == Stages::VERTEX && of.access() != Access::Read,
                Space::Handle => {
                    stage == Stages::VERTEX
                        && matches!(
                            of.store().kind(),
                            Kind::StorageTexture(.., Access::Write | Access::ReadWrite)
                        )
                }
                _ => false,
            };
            if misplaced {
                let finding = Finding::error(
                    "wgsl/stage",
                    global.name_place,
                    format!(
                        "`{variable}` cannot be used in the {} stage",
                        stage_name(stage)
                    ),
                )
                .related(
                    self.tree[id].name_place,
                    format!("the entry point `{name}` uses it"),
                );
                self.report(finding);
            }
            if of.space() == Space::Immediate
                && let Some(other) = immediate.replace(resource)
            {
                let finding = Finding::error(
                    "wgsl/entry-point",
                    global.name_place,
                    format!(
                        "`{name}` uses `{variable}` and `{}`, both in the address space `immediate`",
                        self.text(self.tree[other].name)
                    ),
                )
                .remark("this variable")
                .related(self.tree[other].name_place, "and this one")
                .help("make one structure of both");
                self.report(finding);
            }
            let group = self.attribute_value(global.attributes, AttributeName::Group);
            let binding = self.attribute_value(global.attributes, AttributeName::Binding);
            if let (Some(group), Some(binding)) = (group, binding) {
                let clash = bindings
                    .iter()
                    .find(|known| (known.0, known.1) == (group, binding));
                if let Some(&(.., other)) = clash {
                    let finding = Finding::error(
                        "wgsl/binding",
                        global.name_place,
                        format!(
                            "`{variable}` and `{}` share group {group}, binding {binding}, and `{name}` uses both",
                            self.text(self.tree[other].name)
                        ),
                    )
                    .remark("this variable")
                    .related(self.tree[other].name_place, "and this one")
                    .help("give each its own `@binding`");
                    self.report(finding);
                }
                bindings.push((group, binding, resource));
            }
        }
    }

    /// A function with all that it calls, directly or not.
    pub(super) fn called_from(&self, index: u32) -> Vec<u32> {
        let mut reached = vec![index];
        if self.functions[index as usize].calls.is_empty() {
            return reached;
        }
        let mut seen = vec![false; self.functions.len()];
        seen[index as usize] = true;
        let mut next = 0;
        while next < reached.len() {
            for callee in &self.functions[reached[next] as usize].calls {
                if let GlobalKind::Function(callee) = self.tree[*callee].kind
                    && !std::mem::replace(&mut seen[callee as usize], true)
                {
                    reached.push(callee);
                }
            }
            next += 1;
        }
        reached
    }

    /// What can be said only of the whole module.
    pub(super) fn module_rules(&mut self) {
        let mut ids: Vec<(u32, Place)> = Vec::new();
        for at in 0..self.tree.globals.len() {
            let global = self.tree.globals[at];
            if global.kind != GlobalKind::Override {
                continue;
            }
            let Some(id) = self.attribute_value(global.attributes, AttributeName::Id) else {
                continue;
            };
            if let Some(&(_, earlier)) = ids.iter().find(|(known, _)| *known == id) {
                self.report(
                    Finding::error(
                        "wgsl/attribute",
                        global.name_place,
                        format!("`@id({id})` stands on two overrides"),
                    )
                    .related(earlier, "the other one"),
                );
            }
            ids.push((id, global.name_place));
        }
    }
}
