//! Declarations in the order of their dependencies (WGSL, section 5 "Declaration and Scope": a declaration of the
//! module is in scope everywhere, and none may depend on itself).

use super::Checker;
use crate::finding::Finding;
use crate::syntax::tree::{GlobalId, GlobalKind, Symbol};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

impl Checker<'_> {
    /// Finds the order, without recursion, and reports what is declared twice or depends on itself.
    pub(super) fn order(&mut self) {
        let tree = self.tree;
        for (index, global) in tree.globals.iter().enumerate() {
            if global.name == Symbol(u32::MAX) {
                continue;
            }
            let slot = &mut self.global_of[global.name.0 as usize];
            if let Some(earlier) = slot.checked_sub(1) {
                let first = tree.globals[earlier as usize].name_place;
                let name = self.names.text(global.name);
                self.report(crate::syntax::redefinition(name, global.name_place, first));
            } else {
                *slot = index as u32 + 1;
            }
        }
        let mut marks = vec![Mark::New; tree.globals.len()];
        let mut order = std::mem::take(&mut self.order);
        order.clear();
        order.reserve(tree.globals.len());
        let mut open: Vec<(GlobalId, u32)> = Vec::new();
        for start in 0..tree.globals.len() {
            if marks[start] != Mark::New {
                continue;
            }
            marks[start] = Mark::Open;
            open.push((GlobalId(start as u32), tree.globals[start].uses.start));
            while let Some((global, next)) = open.last_mut() {
                let id = *global;
                if *next == tree[id].uses.end {
                    marks[id.0 as usize] = Mark::Done;
                    order.push(id);
                    open.pop();
                    continue;
                }
                let mention = tree.uses[*next as usize];
                *next += 1;
                let Some(used) = self.global_named(mention.symbol) else {
                    continue;
                };
                match marks[used.0 as usize] {
                    Mark::Done => {}
                    Mark::New => {
                        marks[used.0 as usize] = Mark::Open;
                        open.push((used, tree[used].uses.start));
                    }
                    Mark::Open => {
                        let cycle: Vec<GlobalId> = open
                            .iter()
                            .map(|(id, _)| *id)
                            .skip_while(|id| *id != used)
                            .collect();
                        self.cycle(&cycle, mention.place);
                    }
                }
            }
        }
        self.order = order;
    }

    fn cycle(&mut self, cycle: &[GlobalId], place: crate::syntax::tree::Place) {
        let tree = self.tree;
        let first = &tree[cycle[0]];
        let name = self.names.text(first.name);
        let functions = cycle
            .iter()
            .all(|id| matches!(tree[*id].kind, GlobalKind::Function(_)));
        let (code, message) = match (functions, cycle.len()) {
            (true, 1) => (
                "wgsl/recursion",
                format!("the function `{name}` calls itself"),
            ),
            (true, _) => (
                "wgsl/recursion",
                format!("the function `{name}` calls itself through other functions"),
            ),
            (false, _) => (
                "wgsl/cycle",
                format!("the declaration of `{name}` depends on itself"),
            ),
        };
        let mut finding = Finding::error(code, place, message).remark("the circle closes here");
        for id in cycle {
            let global = &tree[*id];
            let name = self.names.text(global.name);
            finding = finding.related(global.name_place, format!("`{name}` is part of it"));
        }
        if functions {
            finding = finding.help("WGSL has no recursion: use a loop");
        }
        self.report(finding);
        // Nothing of the circle is known, and nothing more needs to be said about it.
        for id in cycle {
            self.globals[id.0 as usize].of = crate::types::Type::UNKNOWN;
        }
    }
}
