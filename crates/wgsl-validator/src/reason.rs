//! The faults that writers of shaders meet most, told with the types' names. naga's own messages for them print its
//! internal tables.

use naga::common::wgsl::{TryToWgsl as _, TypeContext as _};
use naga::front::Typifier;
use naga::proc::ResolveContext;
use naga::valid::{
    CallError, EntryPointError, ExpressionError, FunctionError, LocalVariableError, TypeError,
    ValidationError, VaryingError, WidthError,
};
use naga::{AddressSpace, BinaryOperator, Expression, Function, Handle, Module, Type, TypeInner};

/// What is wrong and what to do about it.
pub(crate) struct Reason {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

fn reason(code: &'static str, message: String) -> Reason {
    Reason {
        code,
        message,
        help: None,
    }
}

fn reason_with_help(code: &'static str, message: String, help: String) -> Reason {
    Reason {
        code,
        message,
        help: Some(help),
    }
}

/// The reason for an error, where it is one of those described here.
pub(crate) fn of(error: &ValidationError, module: &Module) -> Option<Reason> {
    match error {
        ValidationError::Function { handle, source, .. } => {
            of_function(source, &module.functions[*handle], module)
        }
        ValidationError::EntryPoint {
            stage,
            name,
            source,
        } => {
            let entry = module
                .entry_points
                .iter()
                .find(|entry| entry.stage == *stage && entry.name == *name)?;
            match source {
                EntryPointError::Function(source) => of_function(source, &entry.function, module),
                EntryPointError::Argument(index, fault) => {
                    of_varying(&format!("argument {}", index + 1), fault, module)
                }
                EntryPointError::Result(fault) => of_varying("the result", fault, module),
                EntryPointError::BindingCollision(variable) => {
                    let variable = &module.global_variables[*variable];
                    let binding = variable.binding.as_ref()?;
                    Some(reason_with_help(
                        "wgsl/binding",
                        format!(
                            "`{}` is bound at `@group({}) @binding({})`, which another resource uses",
                            variable.name.as_deref().unwrap_or("a resource"),
                            binding.group,
                            binding.binding
                        ),
                        "give each resource of an entry point its own `@binding`".to_owned(),
                    ))
                }
                _ => None,
            }
        }
        ValidationError::Type {
            source: TypeError::WidthError(WidthError::MissingCapability { name, .. }),
            ..
        } => Some(reason(
            "wgsl/extension",
            format!("`{name}` is an optional feature, which the target does not offer"),
        )),
        _ => None,
    }
}

/// What passes between the stages: `what` is an argument or the result.
fn of_varying(what: &str, fault: &VaryingError, module: &Module) -> Option<Reason> {
    match fault {
        VaryingError::MissingBinding => Some(reason_with_help(
            "wgsl/entry-point",
            format!("{what} has neither `@location` nor `@builtin`"),
            "add `@location(n)` or `@builtin(name)` to each argument and result".to_owned(),
        )),
        VaryingError::InvalidBuiltInType(built_in, found) => Some(reason(
            "wgsl/entry-point",
            format!(
                "{what} has type `{}`, which `@builtin({})` does not have",
                inner_name(found, module),
                built_in.to_wgsl_for_diagnostics()
            ),
        )),
        VaryingError::InvalidBuiltInStage(built_in) => Some(reason(
            "wgsl/entry-point",
            format!(
                "{what} uses `@builtin({})`, which this stage does not have",
                built_in.to_wgsl_for_diagnostics()
            ),
        )),
        _ => None,
    }
}

fn of_function(error: &FunctionError, function: &Function, module: &Module) -> Option<Reason> {
    let names = Names { module, function };
    match error {
        FunctionError::InvalidReturnType {
            expression,
            expected_ty,
        } => Some(of_return(*expression, *expected_ty, &names)),
        FunctionError::InvalidIfType(condition) => Some(reason(
            "wgsl/type",
            format!(
                "the condition has type `{}`, but a condition is a `bool`",
                names.of_expression(*condition)
            ),
        )),
        FunctionError::InvalidSwitchType(selector) => Some(reason(
            "wgsl/type",
            format!(
                "the selector of `switch` has type `{}`, but it must be `i32` or `u32`",
                names.of_expression(*selector)
            ),
        )),
        FunctionError::InvalidStoreTypes { pointer, value } => Some(reason(
            "wgsl/type",
            format!(
                "a value of type `{}` cannot be assigned through `{}`",
                names.of_expression(*value),
                names.of_expression(*pointer)
            ),
        )),
        FunctionError::InvalidCall { function, error } => {
            let name = module.functions[*function]
                .name
                .as_deref()
                .unwrap_or("the function");
            of_call(name, error, &names)
        }
        FunctionError::LocalVariable {
            name,
            source: LocalVariableError::InitializerType,
            ..
        } => Some(reason(
            "wgsl/type",
            format!("the value given to `{name}` has another type than the variable"),
        )),
        FunctionError::Expression { source, .. } => of_expression(source, &names),
        FunctionError::InvalidArgumentPointerSpace { name, space, .. } => Some(reason(
            "wgsl/pointer",
            format!(
                "the parameter `{name}` points into the address space `{}`, but functions take pointers into \
                 `function` and `private` only",
                address_space(*space)
            ),
        )),
        _ => None,
    }
}

fn of_return(
    expression: Option<Handle<Expression>>,
    expected: Option<Handle<Type>>,
    names: &Names<'_>,
) -> Reason {
    match (expression, expected) {
        (None, Some(expected)) => {
            let expected = names.of_type(expected);
            reason_with_help(
                "wgsl/return",
                format!(
                    "not every path returns a value, but the result is declared as `{expected}`"
                ),
                "end each path with `return` and a value".to_owned(),
            )
        }
        (Some(expression), Some(expected)) => reason_with_help(
            "wgsl/return",
            format!(
                "`return` gives a value of type `{}`, but the result is declared as `{}`",
                names.of_expression(expression),
                names.of_type(expected)
            ),
            "make the value and the type after `->` agree".to_owned(),
        ),
        (Some(expression), None) => {
            let found = names.of_expression(expression);
            reason_with_help(
                "wgsl/return",
                format!("`return` gives a value of type `{found}`, but no result is declared"),
                format!("declare it with `-> {found}`, or return nothing"),
            )
        }
        (None, None) => reason("wgsl/return", "`return` is not allowed here".to_owned()),
    }
}

fn of_call(name: &str, error: &CallError, names: &Names<'_>) -> Option<Reason> {
    match error {
        CallError::ArgumentCount { required, seen } => Some(reason(
            "wgsl/argument",
            format!("`{name}` takes {required} arguments, but {seen} are given"),
        )),
        CallError::ArgumentType {
            index,
            required,
            seen_expression,
        } => Some(reason(
            "wgsl/argument",
            format!(
                "argument {} of `{name}` has type `{}`, but `{}` is declared",
                index + 1,
                names.of_expression(*seen_expression),
                names.of_type(*required)
            ),
        )),
        _ => None,
    }
}

fn of_expression(error: &ExpressionError, names: &Names<'_>) -> Option<Reason> {
    match error {
        ExpressionError::InvalidBinaryOperandTypes {
            op,
            lhs_type,
            rhs_type,
            ..
        } => {
            let (left, right) = (names.of_inner(lhs_type), names.of_inner(rhs_type));
            let message = format!("`{}` does not combine `{left}` and `{right}`", symbol(*op));
            let both_scalars = lhs_type.scalar().is_some() && rhs_type.scalar().is_some();
            Some(if both_scalars && lhs_type.scalar() != rhs_type.scalar() {
                reason_with_help(
                    "wgsl/type",
                    message,
                    format!(
                        "WGSL converts no numbers by itself: write `{left}(…)` or `{right}(…)`"
                    ),
                )
            } else {
                reason("wgsl/type", message)
            })
        }
        ExpressionError::InvalidImageClass(_) => Some(reason(
            "wgsl/texture",
            "this texture function does not take textures of this type".to_owned(),
        )),
        ExpressionError::IndexOutOfBounds(_, index) => Some(reason(
            "wgsl/index",
            format!("index {index} is out of bounds"),
        )),
        _ => None,
    }
}

/// Names of types as they are seen from inside a function.
struct Names<'a> {
    module: &'a Module,
    function: &'a Function,
}

impl Names<'_> {
    fn of_type(&self, handle: Handle<Type>) -> String {
        self.module.to_ctx().type_to_string(handle)
    }

    fn of_expression(&self, expression: Handle<Expression>) -> String {
        let context = ResolveContext::with_locals(
            self.module,
            &self.function.local_variables,
            &self.function.arguments,
        );
        let mut typifier = Typifier::new();
        match typifier.grow(expression, &self.function.expressions, &context) {
            Ok(()) => self
                .module
                .to_ctx()
                .type_resolution_to_string(&typifier[expression]),
            Err(_) => "unknown".to_owned(),
        }
    }

    fn of_inner(&self, inner: &TypeInner) -> String {
        inner_name(inner, self.module)
    }
}

/// The name of a type; a struct's name is not part of what naga calls the inner type.
fn inner_name(inner: &TypeInner, module: &Module) -> String {
    if let TypeInner::Struct { .. } = inner {
        let declared = module.types.iter().find(|(_, ty)| ty.inner == *inner);
        return declared
            .and_then(|(_, ty)| ty.name.clone())
            .unwrap_or_else(|| "struct".to_owned());
    }
    let mut name = String::new();
    // Writing to a `String` cannot fail.
    let _ = module.to_ctx().write_type_inner(inner, &mut name);
    name
}

fn address_space(space: AddressSpace) -> &'static str {
    match space {
        AddressSpace::Function => "function",
        AddressSpace::Private => "private",
        AddressSpace::WorkGroup => "workgroup",
        AddressSpace::Uniform => "uniform",
        AddressSpace::Storage { .. } => "storage",
        AddressSpace::Handle => "handle",
        AddressSpace::Immediate => "immediate",
        _ => "of an extension",
    }
}

fn symbol(operator: BinaryOperator) -> &'static str {
    match operator {
        BinaryOperator::Add => "+",
        BinaryOperator::Subtract => "-",
        BinaryOperator::Multiply => "*",
        BinaryOperator::Divide => "/",
        BinaryOperator::Modulo => "%",
        BinaryOperator::Equal => "==",
        BinaryOperator::NotEqual => "!=",
        BinaryOperator::Less => "<",
        BinaryOperator::LessEqual => "<=",
        BinaryOperator::Greater => ">",
        BinaryOperator::GreaterEqual => ">=",
        BinaryOperator::And => "&",
        BinaryOperator::ExclusiveOr => "^",
        BinaryOperator::InclusiveOr => "|",
        BinaryOperator::LogicalAnd => "&&",
        BinaryOperator::LogicalOr => "||",
        BinaryOperator::ShiftLeft => "<<",
        BinaryOperator::ShiftRight => ">>",
    }
}
