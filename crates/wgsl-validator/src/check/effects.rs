//! What functions do to memory through their pointers, and aliases (WGSL, section 11.4.1 "Alias Analysis").

use std::collections::BTreeMap;

use super::Checker;
use crate::finding::Finding;
use crate::syntax::tree::{ExprId, GlobalId, GlobalKind, LocalId, LocalKind};
use crate::types::Type;

/// The originating variable of a reference or pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Root {
    None,
    Global(GlobalId),
    Local(LocalId),
}

const READ: u8 = 1;
const WRITE: u8 = 2;

/// The memory that a function, or what it calls, reads and writes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Effects {
    /// For each parameter, what is done through it.
    parameters: Vec<u8>,
    globals: BTreeMap<GlobalId, u8>,
}

impl Effects {
    fn of_parameter(&self, index: usize) -> u8 {
        self.parameters.get(index).copied().unwrap_or(0)
    }

    fn of_global(&self, id: GlobalId) -> u8 {
        self.globals.get(&id).copied().unwrap_or(0)
    }

    /// Whether anything is written through a parameter.
    pub(crate) fn writes_parameter(&self, index: usize) -> bool {
        self.of_parameter(index) & WRITE != 0
    }
}

impl Checker<'_> {
    pub(super) fn reads(&mut self, root: Root) {
        self.touches(root, READ);
    }

    pub(super) fn writes(&mut self, root: Root) {
        self.touches(root, WRITE);
    }

    fn touches(&mut self, root: Root, done: u8) {
        let Some(function) = self.function.filter(|_| self.has_pointers) else {
            return;
        };
        match root {
            Root::None => {}
            Root::Local(local) => {
                if self.tree[local].kind != LocalKind::Parameter {
                    return;
                }
                let first = self.tree.functions[function as usize].locals.start;
                let index = (local.0 - first) as usize;
                let parameters = &mut self.functions[function as usize].effects.parameters;
                if parameters.len() <= index {
                    parameters.resize(index + 1, 0);
                }
                parameters[index] |= done;
            }
            Root::Global(global) => {
                let globals = &mut self.functions[function as usize].effects.globals;
                *globals.entry(global).or_default() |= done;
            }
        }
    }

    /// Takes over what a called function does, and reports pointers that alias.
    pub(super) fn call_effects(&mut self, callee: GlobalId, parameters: &[Type], args: &[ExprId]) {
        let GlobalKind::Function(index) = self.tree[callee].kind else {
            return;
        };
        if self.function == Some(index) {
            return;
        }
        let effects = std::mem::take(&mut self.functions[index as usize].effects);
        self.call_with_effects(&effects, parameters, args);
        self.functions[index as usize].effects = effects;
    }

    fn call_with_effects(&mut self, effects: &Effects, parameters: &[Type], args: &[ExprId]) {
        if effects.globals.is_empty() && !parameters.iter().any(|parameter| parameter.is_pointer())
        {
            return;
        }
        let roots: Vec<Root> = args
            .iter()
            .zip(parameters)
            .map(|(arg, parameter)| {
                if parameter.is_pointer() {
                    self.root_of(*arg)
                } else {
                    Root::None
                }
            })
            .collect();
        for (at, &root) in roots.iter().enumerate() {
            let done = effects.of_parameter(at);
            if root == Root::None || done == 0 {
                continue;
            }
            for (earlier, &other) in roots.iter().enumerate().take(at) {
                let others = effects.of_parameter(earlier);
                if other == root && others != 0 && (done | others) & WRITE != 0 {
                    let finding = Finding::error(
                        "wgsl/alias",
                        self.place(args[at]),
                        "two pointers to the same variable are passed, and it is written through one",
                    )
                    .remark("the same variable as")
                    .related(self.place(args[earlier]), "this one")
                    .help("pass different variables, or a copy");
                    self.report(finding);
                }
            }
            if let Root::Global(global) = root {
                let direct = effects.of_global(global);
                if direct != 0 && (done | direct) & WRITE != 0 {
                    let name = self.text(self.tree[global].name);
                    let finding = Finding::error(
                        "wgsl/alias",
                        self.place(args[at]),
                        format!(
                            "a pointer to `{name}` is passed to a function that uses `{name}` itself, and one of them writes"
                        ),
                    )
                    .remark(format!("points into `{name}`"))
                    .help("use the pointer alone, or the variable alone");
                    self.report(finding);
                }
            }
        }
        for (at, &root) in roots.iter().enumerate() {
            self.touches(root, effects.of_parameter(at));
        }
        for (&global, &done) in &effects.globals {
            self.touches(Root::Global(global), done);
        }
    }
}
