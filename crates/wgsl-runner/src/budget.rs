//! Endings for loops that have none.
//!
//! A driver cannot be told to stop a shader: a software one runs it on threads of this process, and a hardware one may
//! take the display along. So every loop gets a way out before the shader reaches the device: it counts its iterations
//! against a budget of the invocation, and is left when that is spent. That also sets a flag in a buffer, by which the
//! run is known to be worthless.
//!
//! Loops with a barrier count against a budget of their own: control flow around a barrier is uniform (WGSL, section
//! "Uniformity"), so that all invocations of a workgroup spend that one in step and none waits for one that has left.

use naga::proc::Layouter;
use naga::{
    AddressSpace, Arena, BinaryOperator, Block, Expression, Function, GlobalVariable, Handle,
    Literal, Module, Range, ResourceBinding, Scalar, Span, Statement, StorageAccess, Type,
    TypeInner,
};

use crate::error::Error;
use crate::layout::overridden_length;
use crate::settings::Limits;

/// Where to find out whether the budget was spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Budget {
    /// A `u32` that is not 0 when a loop was left early; without loops there is none.
    pub(crate) flag: Option<ResourceBinding>,
}

/// The most expressions and statements of an entry point with all that it calls written out, as drivers do: calls that
/// double at each level make a short source a program without end.
const MAX_WRITTEN_OUT: u64 = 1_000_000;
/// The most bytes of the variables of one function, of the private ones, and of those of a workgroup. WGSL, section
/// "Limits", grants 8,192, and 16,384 for a workgroup.
const MAX_VARIABLE_BYTES: u64 = 65_536;

/// Gives every loop of the module's only entry point, and of what it calls, a way out.
pub(crate) fn limit_loops(module: &mut Module, limits: &Limits) -> Result<Budget, Error> {
    check_size(module)?;
    check_variables(module)?;
    let with_barrier = functions_with_barrier(module);
    let called = module
        .functions
        .iter()
        .any(|(_, function)| has_loop(function));
    if !called && !has_loop(&module.entry_points[0].function) {
        return Ok(Budget { flag: None });
    }
    let binding = free_binding(module);
    let counters = Counters::declare(module, binding, limits.loop_iterations);
    for (_, function) in module.functions.iter_mut() {
        counters.limit(function, &with_barrier);
    }
    counters.limit(&mut module.entry_points[0].function, &with_barrier);
    Ok(Budget {
        flag: Some(binding),
    })
}

/// A binding beside those of the module, in the first group that it uses, so that no group is bound but those that it
/// knows.
pub(crate) fn free_binding(module: &Module) -> ResourceBinding {
    let used = || {
        module
            .global_variables
            .iter()
            .filter_map(|(_, variable)| variable.binding)
    };
    let group = used().map(|binding| binding.group).min().unwrap_or(0);
    let last = used()
        .filter(|binding| binding.group == group)
        .map(|binding| binding.binding)
        .max();
    ResourceBinding {
        group,
        binding: last.map_or(0, |last| last.saturating_add(1)),
    }
}

struct Counters {
    any: Handle<GlobalVariable>,
    uniform: Handle<GlobalVariable>,
    flag: Handle<GlobalVariable>,
}

impl Counters {
    fn declare(module: &mut Module, flag: ResourceBinding, iterations: u32) -> Self {
        let plain = Type {
            name: None,
            inner: TypeInner::Scalar(Scalar::U32),
        };
        let plain = module.types.insert(plain, Span::UNDEFINED);
        let atomic = Type {
            name: None,
            inner: TypeInner::Atomic(Scalar::U32),
        };
        let atomic = module.types.insert(atomic, Span::UNDEFINED);
        let iterations = Expression::Literal(Literal::U32(iterations));
        let iterations = module
            .global_expressions
            .append(iterations, Span::UNDEFINED);
        let counter = GlobalVariable {
            name: Some("iterations_left".to_owned()),
            space: AddressSpace::Private,
            binding: None,
            ty: plain,
            init: Some(iterations),
            memory_decorations: naga::MemoryDecorations::empty(),
        };
        let flag = GlobalVariable {
            name: Some("loop_left_early".to_owned()),
            space: AddressSpace::Storage {
                access: StorageAccess::LOAD | StorageAccess::STORE,
            },
            binding: Some(flag),
            ty: atomic,
            init: None,
            memory_decorations: naga::MemoryDecorations::empty(),
        };
        Self {
            any: module
                .global_variables
                .append(counter.clone(), Span::UNDEFINED),
            uniform: module.global_variables.append(counter, Span::UNDEFINED),
            flag: module.global_variables.append(flag, Span::UNDEFINED),
        }
    }

    fn limit(&self, function: &mut Function, with_barrier: &[bool]) {
        let mut body = std::mem::take(&mut function.body);
        self.limit_block(&mut body, &mut function.expressions, with_barrier);
        function.body = body;
    }

    fn limit_block(
        &self,
        block: &mut Block,
        expressions: &mut Arena<Expression>,
        with_barrier: &[bool],
    ) {
        for statement in block.iter_mut() {
            if let Statement::Loop {
                body, continuing, ..
            } = statement
            {
                let uniform =
                    has_barrier(body, with_barrier) || has_barrier(continuing, with_barrier);
                let counter = if uniform { self.uniform } else { self.any };
                let mut counted = self.count(counter, expressions);
                counted.append(body);
                *body = counted;
            }
            for inner in inner_blocks_mut(statement) {
                self.limit_block(inner, expressions, with_barrier);
            }
        }
    }

    /// `if left == 0 { flag = 1; break; } left -= 1;`
    fn count(&self, counter: Handle<GlobalVariable>, expressions: &mut Arena<Expression>) -> Block {
        let mut append = |expression| expressions.append(expression, Span::UNDEFINED);
        let counter = append(Expression::GlobalVariable(counter));
        let flag = append(Expression::GlobalVariable(self.flag));
        let zero = append(Expression::Literal(Literal::U32(0)));
        let one = append(Expression::Literal(Literal::U32(1)));
        let left = append(Expression::Load { pointer: counter });
        let spent = append(Expression::Binary {
            op: BinaryOperator::Equal,
            left,
            right: zero,
        });
        let fewer = append(Expression::Binary {
            op: BinaryOperator::Subtract,
            left,
            right: one,
        });
        let leave = Block::from_vec(vec![
            Statement::Store {
                pointer: flag,
                value: one,
            },
            Statement::Break,
        ]);
        Block::from_vec(vec![
            Statement::Emit(Range::new_from_bounds(left, fewer)),
            Statement::If {
                condition: spent,
                accept: leave,
                reject: Block::new(),
            },
            Statement::Store {
                pointer: counter,
                value: fewer,
            },
        ])
    }
}

fn inner_blocks_mut(statement: &mut Statement) -> Vec<&mut Block> {
    match statement {
        Statement::Block(block) => vec![block],
        Statement::If { accept, reject, .. } => vec![accept, reject],
        Statement::Switch { cases, .. } => cases.iter_mut().map(|case| &mut case.body).collect(),
        Statement::Loop {
            body, continuing, ..
        } => vec![body, continuing],
        _ => Vec::new(),
    }
}

fn inner_blocks(statement: &Statement) -> Vec<&Block> {
    match statement {
        Statement::Block(block) => vec![block],
        Statement::If { accept, reject, .. } => vec![accept, reject],
        Statement::Switch { cases, .. } => cases.iter().map(|case| &case.body).collect(),
        Statement::Loop {
            body, continuing, ..
        } => vec![body, continuing],
        _ => Vec::new(),
    }
}

fn any_statement(block: &Block, test: &mut impl FnMut(&Statement) -> bool) -> bool {
    block.iter().any(|statement| {
        test(statement)
            || inner_blocks(statement)
                .into_iter()
                .any(|inner| any_statement(inner, test))
    })
}

fn has_loop(function: &Function) -> bool {
    any_statement(&function.body, &mut |statement| {
        matches!(statement, Statement::Loop { .. })
    })
}

fn has_barrier(block: &Block, with_barrier: &[bool]) -> bool {
    any_statement(block, &mut |statement| match statement {
        Statement::ControlBarrier(_) | Statement::WorkGroupUniformLoad { .. } => true,
        Statement::Call { function, .. } => {
            with_barrier.get(function.index()).copied().unwrap_or(false)
        }
        _ => false,
    })
}

/// For each function whether it, or one that it calls, has a barrier. Functions come after those that they call.
fn functions_with_barrier(module: &Module) -> Vec<bool> {
    let mut with_barrier = Vec::with_capacity(module.functions.len());
    for (_, function) in module.functions.iter() {
        with_barrier.push(has_barrier(&function.body, &with_barrier));
    }
    with_barrier
}

fn check_size(module: &Module) -> Result<(), Error> {
    let mut sizes: Vec<u64> = Vec::with_capacity(module.functions.len());
    let size = |function: &Function, sizes: &[u64]| {
        let mut size = function.expressions.len() as u64;
        any_statement(&function.body, &mut |statement| {
            let called = match statement {
                Statement::Call { function, .. } => {
                    sizes.get(function.index()).copied().unwrap_or(0)
                }
                _ => 0,
            };
            size = size.saturating_add(called).saturating_add(1);
            false
        });
        size
    };
    for (_, function) in module.functions.iter() {
        sizes.push(size(function, &sizes));
    }
    if size(&module.entry_points[0].function, &sizes) > MAX_WRITTEN_OUT {
        return Err(Error::Unsupported {
            found: "the shader is too large when its calls are written out".to_owned(),
            expected: "functions that call others less often",
        });
    }
    Ok(())
}

fn check_variables(module: &Module) -> Result<(), Error> {
    let mut layouter = Layouter::default();
    if layouter.update(module.to_ctx()).is_err() {
        return Err(overridden_length());
    }
    let check = |what: String, types: &mut dyn Iterator<Item = Handle<Type>>| {
        let bytes = types
            .map(|ty| u64::from(layouter[ty].size))
            .fold(0, u64::saturating_add);
        if bytes <= MAX_VARIABLE_BYTES {
            return Ok(());
        }
        Err(Error::Memory {
            what,
            bytes,
            limit: MAX_VARIABLE_BYTES,
        })
    };
    for (space, what) in [
        (AddressSpace::Private, "private variables"),
        (AddressSpace::WorkGroup, "the variables of a workgroup"),
    ] {
        let variables = module
            .global_variables
            .iter()
            .filter(|(_, variable)| variable.space == space);
        check(
            what.to_owned(),
            &mut variables.map(|(_, variable)| variable.ty),
        )?;
    }
    let entry = &module.entry_points[0];
    let named = |name: Option<&str>| format!("the variables of `{}`", name.unwrap_or("a function"));
    let functions = module
        .functions
        .iter()
        .map(|(_, function)| (function.name.as_deref(), function));
    for (name, function) in functions.chain([(Some(entry.name.as_str()), &entry.function)]) {
        let mut types = function
            .local_variables
            .iter()
            .map(|(_, variable)| variable.ty);
        check(named(name), &mut types)?;
    }
    Ok(())
}
