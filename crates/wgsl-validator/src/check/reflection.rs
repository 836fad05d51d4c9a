//! What a valid module asks of its host.

use super::{Checker, Stages};
use crate::report::{Binding, EntryPoint, OverrideConstant, Stage};
use crate::syntax::tree::{AttributeName, ExprKind, GlobalKind, Place};
use crate::types::{Access, Space, Type, size_of};

impl Checker<'_> {
    /// The entry points, in source order.
    pub(crate) fn entry_points(&self) -> Vec<EntryPoint> {
        let globals = self.tree.globals.iter();
        globals
            .filter_map(|global| {
                let GlobalKind::Function(index) = global.kind else {
                    return None;
                };
                let function = &self.functions[index as usize];
                let stage = match function.stage? {
                    Stages::VERTEX => Stage::Vertex,
                    Stages::FRAGMENT => Stage::Fragment,
                    _ => Stage::Compute,
                };
                Some(EntryPoint {
                    name: self.text(global.name).to_owned(),
                    stage,
                    workgroup_size: function
                        .workgroup_size
                        .map(|size| size.map(|side| side.unwrap_or(1))),
                })
            })
            .collect()
    }

    /// The number of scalars in the largest array that some constant expression makes.
    pub(crate) fn largest_constant(&self) -> u64 {
        let arrays = 0..self.types.arrays.len() as u32;
        let largest = arrays
            .filter_map(|index| size_of(&self.types, Type::array(index)))
            .max()
            .unwrap_or(0)
            / 4;
        if largest < 1 << 16 {
            return largest;
        }
        // Buffers may be large; only what is made counts.
        let made = self.facts.iter().filter(|fact| fact.is_const());
        made.filter_map(|fact| size_of(&self.types, fact.of))
            .max()
            .unwrap_or(0)
            / 4
    }

    /// The first function whose body has more names, operators and calls than a limit: its name, and how many.
    pub(crate) fn overlong(&self, limit: usize) -> Option<(Place, usize)> {
        self.tree.globals.iter().find_map(|global| {
            let GlobalKind::Function(index) = global.kind else {
                return None;
            };
            let nodes = self.tree.functions[index as usize].expressions.range();
            if nodes.len() <= limit {
                return None;
            }
            let count = self.tree.expressions[nodes]
                .iter()
                .filter(|expr| {
                    !matches!(
                        expr.kind,
                        ExprKind::Int { .. } | ExprKind::Float { .. } | ExprKind::Bool(_)
                    )
                })
                .count();
            (count > limit).then_some((global.name_place, count))
        })
    }

    /// The overrides, in source order.
    pub(crate) fn overrides(&mut self) -> Vec<OverrideConstant> {
        let mut overrides = Vec::new();
        for (index, global) in self.tree.globals.iter().enumerate() {
            let fact = self.globals[index];
            if global.kind != GlobalKind::Override {
                continue;
            }
            overrides.push(OverrideConstant {
                name: self.text(global.name).to_owned(),
                id: self.attribute_value(global.attributes, AttributeName::Id),
                type_name: self.show(fact.of),
                has_default: global.initializer.is_some(),
            });
        }
        overrides
    }

    /// The features that the directives name, each once.
    pub(crate) fn features(&self) -> Vec<String> {
        let mut features: Vec<String> = Vec::new();
        for directive in &self.tree.directives {
            let name = self.text(directive.name);
            if features.iter().all(|known| known != name) {
                features.push(name.to_owned());
            }
        }
        features
    }

    /// The resources, in source order.
    pub(crate) fn bindings(&mut self) -> Vec<Binding> {
        let mut bindings = Vec::new();
        for (index, global) in self.tree.globals.iter().enumerate() {
            let fact = self.globals[index];
            if global.kind != GlobalKind::Var {
                continue;
            }
            let group = self.attribute_value(global.attributes, AttributeName::Group);
            let binding = self.attribute_value(global.attributes, AttributeName::Binding);
            let (Some(group), Some(binding)) = (group, binding) else {
                continue;
            };
            bindings.push(Binding {
                group,
                binding,
                name: self.text(global.name).to_owned(),
                address_space: match fact.of.space() {
                    Space::Uniform => "uniform",
                    Space::Storage if fact.of.access() == Access::ReadWrite => {
                        "storage, read_write"
                    }
                    Space::Storage => "storage, read",
                    _ => "handle",
                },
                type_name: self.show(fact.of.store()),
            });
        }
        bindings
    }
}
