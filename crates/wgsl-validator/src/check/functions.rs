//! Calls (WGSL, sections 8.10 and 17).

use super::{Checker, Fact, StageLimit, Stages, What};
use crate::features::Features;
use crate::finding::Finding;
use crate::predeclared::Builtin;
use crate::syntax::tree::{ExprId, ExprKind, GlobalId, GlobalKind, List, Place, UnaryOp};
use crate::types::{Space, Type};

/// A call of a built-in function: the node, the arguments and what is known of them.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) id: ExprId,
    pub(super) builtin: Builtin,
    pub(super) args: &'a [ExprId],
    pub(super) facts: &'a [Fact],
    pub(super) place: Place,
}

impl Checker<'_> {
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: List) -> Fact {
        // Nearly all calls have few arguments, which need no allocation.
        const FEW: usize = 8;
        let list = self.tree.list(args);
        if list.len() > FEW {
            let args: Vec<ExprId> = list.iter().map(|&arg| ExprId(arg)).collect();
            let facts: Vec<Fact> = args.iter().map(|&arg| self.operand(arg)).collect();
            return self.call_arguments(id, callee, &args, &facts);
        }
        let mut args = [ExprId(0); FEW];
        let mut facts = [Fact::UNKNOWN; FEW];
        for ((slot, fact), &arg) in args.iter_mut().zip(&mut facts).zip(list) {
            *slot = ExprId(arg);
            *fact = self.operand(*slot);
        }
        self.call_arguments(id, callee, &args[..list.len()], &facts[..list.len()])
    }

    fn call_arguments(
        &mut self,
        id: ExprId,
        callee: ExprId,
        args: &[ExprId],
        facts: &[Fact],
    ) -> Fact {
        let tree = self.tree;
        let callee_fact = self.fact(callee);
        match callee_fact.what {
            What::TypeName => self.construct(id, callee_fact.of, args, facts),
            What::Generator(generator) => self.construct_generated(id, generator, args, facts),
            What::Function(global) => self.call_function(id, global, args, facts),
            What::Builtin(Builtin::Bitcast) => {
                if matches!(tree[callee].kind, ExprKind::Name { .. }) {
                    let place = self.place(callee);
                    self.report(
                        Finding::error("wgsl/call", place, "`bitcast` needs a type")
                            .help("write `bitcast<type>(…)`"),
                    );
                    return Fact::UNKNOWN;
                }
                self.bitcast(id, callee_fact.of, facts)
            }
            What::Builtin(builtin) => {
                let call = Call {
                    id,
                    builtin,
                    args,
                    facts,
                    place: self.place(id),
                };
                self.call_builtin(call)
            }
            _ if callee_fact.is_unknown() => Fact::UNKNOWN,
            _ => {
                let place = self.place(callee);
                let shown = self.source_text(place);
                self.report(
                    Finding::error("wgsl/call", place, format!("`{shown}` cannot be called"))
                        .remark("this is no function and no type"),
                );
                Fact::UNKNOWN
            }
        }
    }

    fn call_function(
        &mut self,
        id: ExprId,
        global: GlobalId,
        args: &[ExprId],
        facts: &[Fact],
    ) -> Fact {
        let place = self.place(id);
        let declaration = &self.tree[global];
        let GlobalKind::Function(index) = declaration.kind else {
            return Fact::UNKNOWN;
        };
        let name = self.text(declaration.name);
        let callee = &self.functions[index as usize];
        if callee.stage.is_some() {
            self.report(
                Finding::error("wgsl/call", place, format!("`{name}` is an entry point"))
                    .remark("entry points cannot be called")
                    .help("move its body into a function that both use"),
            );
            return Fact::UNKNOWN;
        }
        let parameters = std::mem::take(&mut self.functions[index as usize].parameters);
        let fact = self.call_with(id, global, &parameters, args, facts);
        self.functions[index as usize].parameters = parameters;
        fact
    }

    fn call_with(
        &mut self,
        id: ExprId,
        global: GlobalId,
        parameters: &[Type],
        args: &[ExprId],
        facts: &[Fact],
    ) -> Fact {
        let place = self.place(id);
        let declaration = &self.tree[global];
        let GlobalKind::Function(index) = declaration.kind else {
            return Fact::UNKNOWN;
        };
        let name = self.text(declaration.name);
        let result = self.globals[global.0 as usize].of;
        let Some(current) = self.function else {
            self.report(
                Finding::error(
                    "wgsl/call",
                    place,
                    format!("`{name}` is called before the shader runs"),
                )
                .help("only built-in functions can be called outside of functions"),
            );
            return Fact::UNKNOWN;
        };
        if self.tree.functions[index as usize].parameters == u32::MAX {
            return Fact::UNKNOWN;
        }
        if parameters.len() != args.len() {
            let message = format!(
                "`{name}` takes {}, not {}",
                counted(parameters.len(), "argument"),
                args.len()
            );
            self.report(
                Finding::error("wgsl/call", place, message)
                    .remark("this call")
                    .related(declaration.name_place, format!("`{name}` is declared here")),
            );
            return Fact::runtime(result);
        }
        for ((&arg, fact), &parameter) in args.iter().zip(facts).zip(parameters) {
            let arg_place = self.place(arg);
            if self.converted(*fact, parameter, arg_place).is_none() {
                let message = format!(
                    "`{name}` takes a `{}` here, not `{}`",
                    self.show(parameter),
                    self.show(fact.of)
                );
                self.report(
                    Finding::error("wgsl/type", arg_place, message)
                        .remark("this argument")
                        .related(declaration.name_place, format!("`{name}` is declared here")),
                );
            } else if parameter.is_pointer() {
                self.check_pointer_argument(arg, parameter);
            }
        }
        self.call_effects(global, parameters, args);
        self.function_calls.push((current, index, id));
        let broken = self.functions[index as usize].broken;
        let caller = &mut self.functions[current as usize];
        if !caller.calls.contains(&global) {
            caller.calls.push(global);
        }
        caller.broken |= broken;
        Fact::runtime(result)
    }

    /// Without the language feature, a pointer argument is the address of a whole variable or a parameter.
    fn check_pointer_argument(&mut self, arg: ExprId, parameter: Type) {
        if self
            .enabled
            .contains(Features::UNRESTRICTED_POINTER_PARAMETERS)
        {
            return;
        }
        let place = self.place(arg);
        let part = match self.tree[arg].kind {
            ExprKind::Unary {
                op: UnaryOp::AddressOf,
                operand,
            } => !matches!(self.tree[operand].kind, ExprKind::Name { .. }),
            _ => false,
        };
        if part || !matches!(parameter.space(), Space::Function | Space::Private) {
            self.needs(
                Features::UNRESTRICTED_POINTER_PARAMETERS,
                "this pointer argument",
                place,
            );
        }
    }

    /// Remembers that the function at hand runs in some stages only.
    pub(super) fn limit_stages(&mut self, allowed: Stages, what: &str, place: Place) {
        let Some(function) = self.function else {
            return;
        };
        let limits = &mut self.functions[function as usize].limits;
        if limits
            .iter()
            .any(|known| known.allowed == allowed && known.what == what)
        {
            return;
        }
        limits.push(StageLimit {
            allowed,
            what: what.to_owned(),
            place,
        });
    }

    fn call_builtin(&mut self, call: Call<'_>) -> Fact {
        let result = if is_numeric(call.builtin) {
            self.call_numeric(&call)
        } else {
            if self.function.is_none() {
                self.report(
                    Finding::error(
                        "wgsl/call",
                        call.place,
                        format!(
                            "`{}` cannot be computed before the shader runs",
                            call.builtin.name()
                        ),
                    )
                    .remark("this call"),
                );
                return Fact::UNKNOWN;
            }
            if let Some(function) = self.function
                && asks_for_uniformity(call.builtin)
            {
                self.collective_calls
                    .push((function, call.builtin, call.id));
            }
            if call.builtin.is_texture() && call.builtin != Builtin::TextureBarrier {
                self.call_texture(&call)
            } else {
                self.call_memory(&call)
            }
        };
        result.unwrap_or(Fact::UNKNOWN)
    }

    /// Reports that a built-in function does not take what it is given.
    pub(super) fn no_overload(&mut self, call: &Call<'_>) -> Option<Fact> {
        if call.facts.iter().any(|fact| fact.is_unknown()) {
            return None;
        }
        let types: Vec<String> = call.facts.iter().map(|fact| self.show(fact.of)).collect();
        let message = format!(
            "`{}` does not take ({})",
            call.builtin.name(),
            types.join(", ")
        );
        self.report(Finding::error("wgsl/call", call.place, message).remark("this call"));
        None
    }

    /// Checks the number of arguments.
    pub(super) fn takes(&mut self, call: &Call<'_>, least: usize, most: usize) -> Option<()> {
        let count = call.args.len();
        if (least..=most).contains(&count) {
            return Some(());
        }
        let needed = if least == most {
            counted(least, "argument")
        } else {
            format!("{least} to {most} arguments")
        };
        self.report(
            Finding::error(
                "wgsl/call",
                call.place,
                format!("`{}` takes {needed}, not {count}", call.builtin.name()),
            )
            .remark("this call"),
        );
        None
    }

    /// The arguments converted to fixed types, of which there are four at most.
    pub(super) fn takes_types(&mut self, call: &Call<'_>, wanted: &[Type]) -> Option<[Fact; 4]> {
        self.takes(call, wanted.len(), wanted.len())?;
        let mut converted = [Fact::UNKNOWN; 4];
        let arguments = call.facts.iter().zip(call.args).zip(wanted);
        for (slot, ((fact, &arg), &of)) in converted.iter_mut().zip(arguments) {
            match self.converted(*fact, of, self.place(arg)) {
                Some(fact) => *slot = fact,
                None => {
                    self.no_overload(call)?;
                }
            }
        }
        if call.facts.iter().any(|fact| fact.is_unknown()) {
            return None;
        }
        Some(converted)
    }
}

/// Whether a call must be in uniform control flow.
pub(crate) fn asks_for_uniformity(builtin: Builtin) -> bool {
    crate::uniformity::needs_quad(builtin)
        || builtin.is_subgroup()
        || builtin.is_barrier()
        || builtin == Builtin::WorkgroupUniformLoad
}

fn counted(count: usize, noun: &str) -> String {
    match count {
        0 => format!("no {noun}s"),
        1 => format!("one {noun}"),
        count => format!("{count} {noun}s"),
    }
}

/// Whether the result of a function depends on its arguments alone, so that it can be constant.
fn is_numeric(builtin: Builtin) -> bool {
    use Builtin as B;
    !(builtin.is_texture()
        || builtin.is_atomic()
        || builtin.is_subgroup()
        || builtin.is_barrier()
        || matches!(
            builtin,
            B::ArrayLength
                | B::WorkgroupUniformLoad
                | B::Dpdx
                | B::DpdxCoarse
                | B::DpdxFine
                | B::Dpdy
                | B::DpdyCoarse
                | B::DpdyFine
                | B::Fwidth
                | B::FwidthCoarse
                | B::FwidthFine
        ))
        || builtin == B::QuantizeToF16
}

/// Whether the result of a function may be ignored (section 17: the functions without `@must_use`).
pub(super) fn may_be_ignored(builtin: Builtin) -> bool {
    let name = builtin.name();
    name.starts_with("atomic") || name.ends_with("Barrier") || builtin == Builtin::TextureStore
}
