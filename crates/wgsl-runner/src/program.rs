//! From source to a module with one entry point that can be run.

use naga::valid::{ModuleInfo, ShaderStages, ValidationFlags, Validator};
use naga::{
    Binding, EntryPoint, Expression, Function, FunctionResult, Handle, Module, ScalarKind,
    ShaderStage, Span, Statement, Type, TypeInner, VectorSize,
};
use wgsl_validator::{Options, SnippetKind, Target, kind_of, validate_as};

use crate::error::Error;
use crate::layout::type_name;
use crate::settings::{Limits, Settings};
use crate::{budget, wrapper};

/// A module that is ready for the device.
pub(crate) struct Program {
    pub(crate) module: Module,
    pub(crate) info: ModuleInfo,
    /// The index of the entry point is 0: there is no other.
    pub(crate) stage: ShaderStage,
    /// How its arguments and results are passed, for a function that was wrapped.
    pub(crate) call: Option<wrapper::Call>,
    pub(crate) budget: budget::Budget,
}

/// What a function that was wrapped is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Callee {
    Vertex,
    Function,
}

impl Program {
    /// Compiles a source, chooses what to run of it, and wraps what is no entry point that the device runs by itself.
    pub(crate) fn new(source: &str, settings: &Settings, limits: &Limits) -> Result<Self, Error> {
        let kind = kind_of(source);
        // What runs it is wgpu; that a browser would refuse it is no reason not to.
        let options = Options {
            target: Target::Wgpu,
            ..Options::default()
        };
        let report = validate_as(kind, source, &options);
        if !report.is_valid() {
            return Err(Error::Invalid(Box::new(report)));
        }
        let wrapped = match kind {
            // The line break ends a line comment.
            SnippetKind::Expression => format!("fn expression() {{ let value = ({source}\n); }}"),
            SnippetKind::Module | SnippetKind::Function => source.to_owned(),
        };
        let mut module = parse(&wrapped)?;
        let mut call = None;
        let entry = match kind {
            SnippetKind::Expression => None,
            SnippetKind::Module | SnippetKind::Function => {
                choose(&module, settings.entry.as_deref())?
            }
        };
        let stage = if let Some(index) = entry {
            let chosen = module.entry_points.swap_remove(index);
            module.entry_points.clear();
            match chosen.stage {
                ShaderStage::Fragment => check_fragment(&module, &chosen)?,
                ShaderStage::Compute if chosen.workgroup_size_overrides.is_some() => {
                    return Err(Error::Unsupported {
                        found: "the size of the workgroup depends on an `override`".to_owned(),
                        expected: "a `const`",
                    });
                }
                ShaderStage::Compute => {}
                ShaderStage::Vertex => {
                    let function = module
                        .functions
                        .append(chosen.function.clone(), Span::UNDEFINED);
                    call = Some(wrapper::wrap(
                        &mut module,
                        function,
                        Callee::Vertex,
                        false,
                        settings,
                    )?);
                }
                stage => {
                    return Err(Error::Unsupported {
                        found: format!("an entry point for the stage {stage:?}"),
                        expected: "@fragment, @compute or @vertex",
                    });
                }
            }
            if chosen.stage != ShaderStage::Vertex {
                module.entry_points.push(chosen);
            }
            module.entry_points[0].stage
        } else {
            let info = inspect(&module)?;
            let function = match kind {
                SnippetKind::Expression => returning_value(&mut module, &info)?,
                _ => function(&mut module, settings.entry.as_deref())?,
            };
            module.entry_points.clear();
            let info = inspect(&module)?;
            let stages = info[function].available_stages;
            let in_fragment = !stages.contains(ShaderStages::COMPUTE);
            call = Some(wrapper::wrap(
                &mut module,
                function,
                Callee::Function,
                in_fragment,
                settings,
            )?);
            module.entry_points[0].stage
        };
        let budget = budget::limit_loops(&mut module, limits)?;
        let info = inspect(&module)?;
        Ok(Self {
            module,
            info,
            stage,
            call,
            budget,
        })
    }

    pub(crate) fn entry_point(&self) -> &EntryPoint {
        &self.module.entry_points[0]
    }
}

fn parse(source: &str) -> Result<Module, Error> {
    // The validator accepted the source, so that only what it rewrites for naga can be refused here.
    naga::front::wgsl::parse_str(source).map_err(|error| Error::Refused(error.message().to_owned()))
}

fn inspect(module: &Module) -> Result<ModuleInfo, Error> {
    Validator::new(ValidationFlags::all(), Options::webgpu_capabilities())
        .validate(module)
        .map_err(|error| {
            let mut message = error.as_inner().to_string();
            let mut cause = std::error::Error::source(error.as_inner());
            while let Some(inner) = cause {
                message += &format!(": {inner}");
                cause = inner.source();
            }
            Error::Refused(message)
        })
}

/// The entry point to run; `None` when a function is asked for, or there is no entry point.
fn choose(module: &Module, name: Option<&str>) -> Result<Option<usize>, Error> {
    let entries = &module.entry_points;
    let Some(name) = name else {
        let of = |stage| entries.iter().position(|entry| entry.stage == stage);
        let first = of(ShaderStage::Fragment)
            .or_else(|| of(ShaderStage::Compute))
            .or_else(|| of(ShaderStage::Vertex));
        return Ok(first.or((!entries.is_empty()).then_some(0)));
    };
    if let Some(index) = entries.iter().position(|entry| entry.name == name) {
        return Ok(Some(index));
    }
    let mut functions = module.functions.iter();
    if functions.any(|(_, function)| function.name.as_deref() == Some(name)) {
        return Ok(None);
    }
    let entry_names = entries.iter().map(|entry| entry.name.clone());
    let function_names = module
        .functions
        .iter()
        .filter_map(|(_, function)| function.name.clone());
    Err(Error::UnknownEntry {
        name: name.to_owned(),
        known: entry_names.chain(function_names).collect(),
    })
}

/// The function of that name; without a name the last function in the source, or one that returns the last constant.
fn function(module: &mut Module, name: Option<&str>) -> Result<Handle<Function>, Error> {
    let named =
        |function: &Function| name.is_none_or(|name| function.name.as_deref() == Some(name));
    let place = |handle: Handle<Function>| {
        module
            .functions
            .get_span(handle)
            .to_range()
            .map(|range| range.start)
    };
    let functions = module
        .functions
        .iter()
        .filter(|(_, function)| named(function));
    if let Some(handle) = functions
        .map(|(handle, _)| handle)
        .max_by_key(|&handle| place(handle))
    {
        return Ok(handle);
    }
    let place = |handle: &Handle<naga::Constant>| {
        module
            .constants
            .get_span(*handle)
            .to_range()
            .map(|range| range.start)
    };
    let constants = module
        .constants
        .iter()
        .filter(|(_, constant)| constant.name.is_some());
    let last = constants
        .map(|(handle, _)| handle)
        .max_by_key(place)
        .ok_or(Error::NothingToRun)?;
    let constant = &module.constants[last];
    let mut function = Function {
        name: constant.name.clone(),
        result: Some(FunctionResult {
            ty: constant.ty,
            binding: None,
        }),
        ..Function::default()
    };
    let value = function
        .expressions
        .append(Expression::Constant(last), Span::UNDEFINED);
    function
        .body
        .push(Statement::Return { value: Some(value) }, Span::UNDEFINED);
    Ok(module.functions.append(function, Span::UNDEFINED))
}

/// Makes the function around an expression return its value.
fn returning_value(module: &mut Module, info: &ModuleInfo) -> Result<Handle<Function>, Error> {
    let (handle, function) = module.functions.iter().next().ok_or(Error::NothingToRun)?;
    let mut named = function.named_expressions.iter();
    let value = named
        .find(|(_, name)| name.as_str() == "value")
        .map(|(&value, _)| value);
    let value = value.ok_or(Error::NothingToRun)?;
    let ty = match &info[handle][value].ty {
        naga::proc::TypeResolution::Handle(ty) => *ty,
        naga::proc::TypeResolution::Value(inner) => {
            let ty = Type {
                name: None,
                inner: inner.clone(),
            };
            module.types.insert(ty, Span::UNDEFINED)
        }
    };
    let function = &mut module.functions[handle];
    function.result = Some(FunctionResult { ty, binding: None });
    if let Some(last) = function.body.last_mut()
        && let Statement::Return { .. } = last
    {
        *last = Statement::Return { value: Some(value) };
    } else {
        function
            .body
            .push(Statement::Return { value: Some(value) }, Span::UNDEFINED);
    }
    Ok(handle)
}

/// The attributes of a value at the border of a stage, with the types that have them.
pub(crate) fn bindings(
    module: &Module,
    ty: Handle<Type>,
    binding: Option<&Binding>,
) -> Vec<(Binding, Handle<Type>)> {
    if let Some(binding) = binding {
        return vec![(binding.clone(), ty)];
    }
    let TypeInner::Struct { ref members, .. } = module.types[ty].inner else {
        return Vec::new();
    };
    let bound = members
        .iter()
        .filter_map(|member| Some((member.binding.clone()?, member.ty)));
    bound.collect()
}

fn is_float_vector(module: &Module, ty: Handle<Type>, expected: VectorSize) -> bool {
    matches!(
        module.types[ty].inner,
        TypeInner::Vector { size, scalar } if size == expected && scalar.kind == ScalarKind::Float
    )
}

/// A fragment shader must take what the runner's vertex stage gives, and return what an image stores.
fn check_fragment(module: &Module, entry: &EntryPoint) -> Result<(), Error> {
    for argument in &entry.function.arguments {
        for (binding, ty) in bindings(module, argument.ty, argument.binding.as_ref()) {
            let Binding::Location { location, .. } = binding else {
                continue;
            };
            if location != 0 || !is_float_vector(module, ty, VectorSize::Bi) {
                let name = type_name(module, ty);
                return Err(Error::Unsupported {
                    found: format!(
                        "the fragment shader `{}` takes `@location({location})` of type `{name}`",
                        entry.name
                    ),
                    expected: "`@location(0) uv: vec2<f32>` and builtin values only",
                });
            }
        }
    }
    let results = entry.function.result.as_ref();
    let results = results.map_or_else(Vec::new, |result| {
        bindings(module, result.ty, result.binding.as_ref())
    });
    let mut colors = results.iter().filter_map(|(binding, ty)| match binding {
        Binding::Location { location: 0, .. } => Some(*ty),
        _ => None,
    });
    match colors.next() {
        Some(ty) if is_float_vector(module, ty, VectorSize::Quad) => Ok(()),
        Some(ty) => Err(Error::Unsupported {
            found: format!(
                "the fragment shader `{}` returns `{}`",
                entry.name,
                type_name(module, ty)
            ),
            expected: "`@location(0) vec4<f32>`",
        }),
        None => Err(Error::Unsupported {
            found: format!("the fragment shader `{}` returns no colour", entry.name),
            expected: "`@location(0) vec4<f32>`",
        }),
    }
}
