//! A function, or a vertex shader, as a compute shader that calls it for each row of a table.
//!
//! Arguments and results travel as plain 32-bit words, one for each scalar, and are put together and taken apart in the
//! shader: so `bool` needs no special case, nor does the padding of structures, and any type that can be made from
//! scalars can be passed. A function that needs derivatives (`dpdx`, `fwidth`, `textureSample`) runs in a fragment
//! shader instead, with a pixel for each row.

use naga::{
    AddressSpace, ArraySize, BinaryOperator, Binding, Block, BuiltIn, EntryPoint, Expression,
    Function, FunctionArgument, FunctionResult, GlobalVariable, Handle, Literal, LocalVariable,
    Module, Range, ResourceBinding, Scalar, ScalarKind, ShaderStage, Span, Statement,
    StorageAccess, Type, TypeInner, VectorSize,
};

use crate::budget::free_binding;
use crate::error::Error;
use crate::layout::{columns, leaves, overridden_length, type_name};
use crate::program::Callee;
use crate::settings::Settings;
use crate::table::Column;

/// How the arguments and results of a wrapped function are passed.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) callee: Callee,
    pub(crate) rows: u32,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) results: Vec<Column>,
    pub(crate) arguments_at: ResourceBinding,
    pub(crate) results_at: ResourceBinding,
}

/// A scalar of an argument.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) column: Column,
    /// The attribute by which a vertex shader gets it.
    pub(crate) binding: Option<Binding>,
}

/// Invocations in a workgroup of the wrapper.
pub(crate) const WORKGROUP: u32 = 64;
/// Pixels in a row of the wrapper's image, where it is a fragment shader.
pub(crate) const IMAGE_WIDTH: u32 = 64;
/// The most scalars of the arguments or the results: the code that moves them grows with their number.
const MAX_WORDS: usize = 1024;

/// Adds an entry point that calls `function` once for each of `settings.samples` rows, or once without arguments.
pub(crate) fn wrap(
    module: &mut Module,
    function: Handle<Function>,
    callee: Callee,
    in_fragment: bool,
    settings: &Settings,
) -> Result<Call, Error> {
    let parameters = parameters(module, function)?;
    let result = module.functions[function].result.clone();
    let arguments = argument_scalars(module, &parameters)?;
    let results = result_columns(module, &parameters, result.as_ref(), callee)?;
    if results.is_empty() {
        let name = module.functions[function].name.clone().unwrap_or_default();
        return Err(Error::Unsupported {
            found: format!("the function `{name}` returns nothing"),
            expected: "a result, or an argument of type `ptr<function, T>`",
        });
    }
    if arguments.len().max(results.len()) > MAX_WORDS {
        return Err(Error::Unsupported {
            found: format!("a call has {} scalars", arguments.len().max(results.len())),
            expected: "at most 1024",
        });
    }
    // What is called like a function has no attributes.
    if let Some(result) = &mut module.functions[function].result {
        result.binding = None;
    }
    for argument in &mut module.functions[function].arguments {
        argument.binding = None;
    }
    let rows = if arguments.is_empty() {
        settings.samples.min(1)
    } else {
        settings.samples
    };
    let (arguments_variable, arguments_at) =
        words_variable(module, "arguments", StorageAccess::LOAD);
    let access = StorageAccess::LOAD | StorageAccess::STORE;
    let (results_variable, results_at) = words_variable(module, "results", access);

    let mut wrapper = Builder::default();
    let row = if in_fragment {
        wrapper.row_of_pixel(module)
    } else {
        wrapper.row_of_invocation(module)
    };
    let count = wrapper.u32(rows);
    let inside = wrapper.binary(BinaryOperator::Less, row, count);
    let start = std::mem::take(&mut wrapper.body);
    let mut given = Moved {
        buffer: wrapper.append(Expression::GlobalVariable(arguments_variable)),
        base: wrapper.product(row, arguments.len() as u32),
        next: 0,
    };
    let mut returned = Moved {
        buffer: wrapper.append(Expression::GlobalVariable(results_variable)),
        base: wrapper.product(row, results.len() as u32),
        next: 0,
    };
    let result_type = result.map(|result| result.ty);
    wrapper.call(
        module,
        function,
        parameters,
        result_type,
        &mut given,
        &mut returned,
    )?;
    let accept = std::mem::replace(&mut wrapper.body, start);
    wrapper.push(Statement::If {
        condition: inside,
        accept,
        reject: Block::new(),
    });
    let value = wrapper.function.result.as_ref().map(|result| result.ty);
    let value = value.map(|ty| wrapper.append(Expression::ZeroValue(ty)));
    wrapper.push(Statement::Return { value });
    wrapper.function.body = wrapper.body;
    module.entry_points.push(EntryPoint {
        name: "wrapper".to_owned(),
        stage: if in_fragment {
            ShaderStage::Fragment
        } else {
            ShaderStage::Compute
        },
        early_depth_test: None,
        workgroup_size: if in_fragment {
            [0; 3]
        } else {
            [WORKGROUP, 1, 1]
        },
        workgroup_size_overrides: None,
        function: wrapper.function,
        mesh_info: None,
        task_payload: None,
        incoming_ray_payload: None,
    });
    Ok(Call {
        callee,
        rows,
        arguments,
        results,
        arguments_at,
        results_at,
    })
}

/// The scalars of the arguments, in their order.
fn argument_scalars(module: &Module, parameters: &[Parameter]) -> Result<Vec<Argument>, Error> {
    let mut arguments = Vec::new();
    for parameter in parameters {
        let (Parameter::Value { ty, name, binding } | Parameter::Variable { ty, name, binding }) =
            parameter
        else {
            continue;
        };
        let leaves = leaves(module, *ty, 0)?;
        for (column, leaf) in columns(&leaves, name).iter().zip(&leaves) {
            arguments.push(Argument {
                column: prefixed(name, column),
                binding: leaf.binding.clone().or_else(|| binding.clone()),
            });
        }
    }
    Ok(arguments)
}

/// The scalars of the result, and then of what arguments point to.
fn result_columns(
    module: &Module,
    parameters: &[Parameter],
    result: Option<&FunctionResult>,
    callee: Callee,
) -> Result<Vec<Column>, Error> {
    let mut results = Vec::new();
    let mut add = |ty: Handle<Type>, name: &str, prefix: &str| -> Result<(), Error> {
        let columns = columns(&leaves(module, ty, 0)?, name);
        results.extend(columns.iter().map(|column| prefixed(prefix, column)));
        Ok(())
    };
    if let Some(FunctionResult { ty, binding }) = result {
        let name = match binding {
            Some(Binding::BuiltIn(BuiltIn::Position { .. })) => "position".to_owned(),
            Some(Binding::Location { location, .. }) => format!("location{location}"),
            _ => "result".to_owned(),
        };
        // The members of a vertex shader's result are what its user knows; a function's result is one value.
        let members =
            callee == Callee::Vertex && matches!(module.types[*ty].inner, TypeInner::Struct { .. });
        add(*ty, &name, if members { "" } else { &name })?;
    }
    for parameter in parameters {
        if let Parameter::Variable { ty, name, .. } = parameter {
            add(*ty, name, name)?;
        }
    }
    Ok(results)
}

fn prefixed(prefix: &str, column: &Column) -> Column {
    let name = match column.name.as_str() {
        name if prefix.is_empty() || name == prefix => name.to_owned(),
        name if name.starts_with('[') => format!("{prefix}{name}"),
        name => format!("{prefix}.{name}"),
    };
    Column {
        name,
        scalar: column.scalar,
    }
}

/// How an argument is passed.
enum Parameter {
    Value {
        ty: Handle<Type>,
        name: String,
        binding: Option<Binding>,
    },
    /// Through a variable that the argument points to.
    Variable {
        ty: Handle<Type>,
        name: String,
        binding: Option<Binding>,
    },
    /// A texture or a sampler.
    Resource { variable: Handle<GlobalVariable> },
}

fn parameters(module: &mut Module, function: Handle<Function>) -> Result<Vec<Parameter>, Error> {
    let arguments = module.functions[function].arguments.clone();
    let mut parameters = Vec::with_capacity(arguments.len());
    for (index, FunctionArgument { name, ty, binding }) in arguments.into_iter().enumerate() {
        let name = name.unwrap_or_else(|| format!("argument{index}"));
        parameters.push(match module.types[ty].inner {
            TypeInner::Image { .. } | TypeInner::Sampler { .. } => {
                let variable = GlobalVariable {
                    name: Some(name),
                    space: AddressSpace::Handle,
                    binding: Some(free_binding(module)),
                    ty,
                    init: None,
                    memory_decorations: naga::MemoryDecorations::empty(),
                };
                Parameter::Resource {
                    variable: module.global_variables.append(variable, Span::UNDEFINED),
                }
            }
            TypeInner::Pointer {
                base,
                space: AddressSpace::Function,
            } => Parameter::Variable {
                ty: base,
                name,
                binding,
            },
            TypeInner::Pointer { .. } => {
                return Err(Error::Unsupported {
                    found: format!(
                        "the argument `{name}` has the type `{}`",
                        type_name(module, ty)
                    ),
                    expected: "a value, a texture, a sampler or a `ptr<function, T>`",
                });
            }
            _ => Parameter::Value { ty, name, binding },
        });
    }
    Ok(parameters)
}

/// A storage buffer of words.
fn words_variable(
    module: &mut Module,
    name: &str,
    access: StorageAccess,
) -> (Handle<GlobalVariable>, ResourceBinding) {
    let word = Type {
        name: None,
        inner: TypeInner::Scalar(Scalar::U32),
    };
    let word = module.types.insert(word, Span::UNDEFINED);
    let inner = TypeInner::Array {
        base: word,
        size: ArraySize::Dynamic,
        stride: 4,
    };
    let ty = module
        .types
        .insert(Type { name: None, inner }, Span::UNDEFINED);
    let binding = free_binding(module);
    let variable = GlobalVariable {
        name: Some(name.to_owned()),
        space: AddressSpace::Storage { access },
        binding: Some(binding),
        ty,
        init: None,
        memory_decorations: naga::MemoryDecorations::empty(),
    };
    (
        module.global_variables.append(variable, Span::UNDEFINED),
        binding,
    )
}

/// Words on their way from or to a buffer.
struct Moved {
    /// The expression that is the buffer.
    buffer: Handle<Expression>,
    /// Index of the row's first word.
    base: Handle<Expression>,
    /// How many words of the row have been moved.
    next: u32,
}

#[derive(Default)]
struct Builder {
    function: Function,
    body: Block,
}

impl Builder {
    fn push(&mut self, statement: Statement) {
        self.body.push(statement, Span::UNDEFINED);
    }

    /// Adds an expression that needs no evaluation: a literal, a variable, an argument.
    fn append(&mut self, expression: Expression) -> Handle<Expression> {
        self.function
            .expressions
            .append(expression, Span::UNDEFINED)
    }

    /// Adds an expression that is evaluated here.
    fn emit(&mut self, expression: Expression) -> Handle<Expression> {
        let handle = self.append(expression);
        self.push(Statement::Emit(Range::new_from_bounds(handle, handle)));
        handle
    }

    fn u32(&mut self, value: u32) -> Handle<Expression> {
        self.append(Expression::Literal(Literal::U32(value)))
    }

    fn binary(
        &mut self,
        op: BinaryOperator,
        left: Handle<Expression>,
        right: Handle<Expression>,
    ) -> Handle<Expression> {
        self.emit(Expression::Binary { op, left, right })
    }

    fn product(&mut self, left: Handle<Expression>, right: u32) -> Handle<Expression> {
        let right = self.u32(right);
        self.binary(BinaryOperator::Multiply, left, right)
    }

    fn element(&mut self, base: Handle<Expression>, index: u32) -> Handle<Expression> {
        self.emit(Expression::AccessIndex { base, index })
    }

    fn convert(
        &mut self,
        expr: Handle<Expression>,
        kind: ScalarKind,
        convert: Option<u8>,
    ) -> Handle<Expression> {
        self.emit(Expression::As {
            expr,
            kind,
            convert,
        })
    }

    /// Takes `@builtin(global_invocation_id)`; the row is its x.
    fn row_of_invocation(&mut self, module: &mut Module) -> Handle<Expression> {
        let inner = TypeInner::Vector {
            size: VectorSize::Tri,
            scalar: Scalar::U32,
        };
        let id = self.argument(module, inner, BuiltIn::GlobalInvocationId);
        self.element(id, 0)
    }

    /// Takes `@builtin(position)`; the row is the number of the pixel. Returns a colour.
    fn row_of_pixel(&mut self, module: &mut Module) -> Handle<Expression> {
        let inner = TypeInner::Vector {
            size: VectorSize::Quad,
            scalar: Scalar::F32,
        };
        let position = self.argument(
            module,
            inner.clone(),
            BuiltIn::Position { invariant: false },
        );
        let x = self.element(position, 0);
        let x = self.convert(x, ScalarKind::Uint, Some(4));
        let y = self.element(position, 1);
        let y = self.convert(y, ScalarKind::Uint, Some(4));
        let above = self.product(y, IMAGE_WIDTH);
        let color = module
            .types
            .insert(Type { name: None, inner }, Span::UNDEFINED);
        let location = Binding::Location {
            location: 0,
            interpolation: None,
            sampling: None,
            blend_src: None,
            per_primitive: false,
        };
        self.function.result = Some(FunctionResult {
            ty: color,
            binding: Some(location),
        });
        self.binary(BinaryOperator::Add, above, x)
    }

    fn argument(
        &mut self,
        module: &mut Module,
        inner: TypeInner,
        builtin: BuiltIn,
    ) -> Handle<Expression> {
        let ty = module
            .types
            .insert(Type { name: None, inner }, Span::UNDEFINED);
        self.function.arguments.push(FunctionArgument {
            name: None,
            ty,
            binding: Some(Binding::BuiltIn(builtin)),
        });
        self.append(Expression::FunctionArgument(0))
    }

    /// Calls `function` with what `given` holds, and puts what comes out of it into `returned`.
    fn call(
        &mut self,
        module: &mut Module,
        function: Handle<Function>,
        parameters: Vec<Parameter>,
        result: Option<Handle<Type>>,
        given: &mut Moved,
        returned: &mut Moved,
    ) -> Result<(), Error> {
        let mut arguments = Vec::with_capacity(parameters.len());
        let mut variables = Vec::new();
        for parameter in parameters {
            arguments.push(match parameter {
                Parameter::Value { ty, .. } => self.load(module, ty, given)?,
                Parameter::Variable { ty, .. } => {
                    let value = self.load(module, ty, given)?;
                    let variable = LocalVariable {
                        name: None,
                        ty,
                        init: None,
                    };
                    let variable = self
                        .function
                        .local_variables
                        .append(variable, Span::UNDEFINED);
                    let pointer = self.append(Expression::LocalVariable(variable));
                    self.push(Statement::Store { pointer, value });
                    variables.push((pointer, ty));
                    pointer
                }
                Parameter::Resource { variable } => {
                    self.append(Expression::GlobalVariable(variable))
                }
            });
        }
        let result = result.map(|ty| (self.append(Expression::CallResult(function)), ty));
        self.push(Statement::Call {
            function,
            arguments,
            result: result.map(|(value, _)| value),
        });
        if let Some((value, ty)) = result {
            self.store(module, value, ty, returned)?;
        }
        for (pointer, ty) in variables {
            let value = self.emit(Expression::Load { pointer });
            self.store(module, value, ty, returned)?;
        }
        Ok(())
    }

    fn next_word(&mut self, moved: &mut Moved) -> Handle<Expression> {
        let index = self.u32(moved.next);
        moved.next += 1;
        let index = self.binary(BinaryOperator::Add, moved.base, index);
        self.emit(Expression::Access {
            base: moved.buffer,
            index,
        })
    }

    /// Puts a value together from words.
    fn load(
        &mut self,
        module: &mut Module,
        ty: Handle<Type>,
        moved: &mut Moved,
    ) -> Result<Handle<Expression>, Error> {
        if let TypeInner::Scalar(scalar) = module.types[ty].inner {
            let pointer = self.next_word(moved);
            let word = self.emit(Expression::Load { pointer });
            return Ok(match scalar.kind {
                ScalarKind::Uint => word,
                ScalarKind::Bool => {
                    let zero = self.u32(0);
                    self.binary(BinaryOperator::NotEqual, word, zero)
                }
                kind => self.convert(word, kind, None),
            });
        }
        let parts = parts(module, ty)?;
        let mut components = Vec::with_capacity(parts.len());
        for part in parts {
            components.push(self.load(module, part, moved)?);
        }
        Ok(self.emit(Expression::Compose { ty, components }))
    }

    /// Takes a value apart into words.
    fn store(
        &mut self,
        module: &mut Module,
        value: Handle<Expression>,
        ty: Handle<Type>,
        moved: &mut Moved,
    ) -> Result<(), Error> {
        if let TypeInner::Scalar(scalar) = module.types[ty].inner {
            let pointer = self.next_word(moved);
            let value = match scalar.kind {
                ScalarKind::Uint => value,
                ScalarKind::Bool => self.convert(value, ScalarKind::Uint, Some(4)),
                _ => self.convert(value, ScalarKind::Uint, None),
            };
            self.push(Statement::Store { pointer, value });
            return Ok(());
        }
        for (index, part) in parts(module, ty)?.into_iter().enumerate() {
            let value = self.element(value, index as u32);
            self.store(module, value, part, moved)?;
        }
        Ok(())
    }
}

/// The types of the components of a composite type.
fn parts(module: &mut Module, ty: Handle<Type>) -> Result<Vec<Handle<Type>>, Error> {
    let (inner, count) = match module.types[ty].inner {
        TypeInner::Vector { size, scalar } => (TypeInner::Scalar(scalar), size as usize),
        TypeInner::Matrix {
            columns,
            rows,
            scalar,
        } => (TypeInner::Vector { size: rows, scalar }, columns as usize),
        TypeInner::Array {
            base,
            size: ArraySize::Constant(count),
            ..
        } => {
            return Ok(vec![base; count.get() as usize]);
        }
        TypeInner::Array { .. } => return Err(overridden_length()),
        TypeInner::Struct { ref members, .. } => {
            return Ok(members.iter().map(|member| member.ty).collect());
        }
        _ => {
            return Err(Error::Unsupported {
                found: format!("a value of type `{}`", type_name(module, ty)),
                expected: "numbers, vectors, matrices, arrays and structures of them",
            });
        }
    };
    let part = module
        .types
        .insert(Type { name: None, inner }, Span::UNDEFINED);
    Ok(vec![part; count])
}
