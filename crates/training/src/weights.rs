//! Weights and optimizer states as bytes that depend on nothing but their values.
//!
//! Burn gives every parameter a random id and keys the state of an optimizer by it. Here the position of the parameter
//! in the module takes the place of the id, so that two runs write the same bytes and a checkpoint fits a freshly built
//! model.

use std::collections::{BTreeMap, BTreeSet};

use burn::module::{Module, ModuleVisitor, Param, ParamId};
use burn::optim::{ModuleOptimizer, OptimizerRecord};
use burn::tensor::Tensor;
use burn_store::burn_pack::{Bytes, Reader, Tensor as PackTensor, Writer};
use burn_store::{ModuleSnapshot, SafetensorsStore};

use crate::placement;

/// The weights of a module as a safetensors file, named by their paths in the module.
pub(crate) fn encode_weights<M: Module>(module: &M) -> Result<Vec<u8>, String> {
    // The metadata map of a safetensors file has no defined order, so it holds one entry at most.
    let mut store = SafetensorsStore::from_bytes(None)
        .clear_metadata()
        .metadata("format", "pt");
    module
        .save_into(&mut store)
        .map_err(|error| error.to_string())?;
    store.get_bytes().map_err(|error| error.to_string())
}

/// The module with the weights of a safetensors file. It keeps the ids of its parameters.
pub(crate) fn decode_weights<M: Module>(mut module: M, bytes: Vec<u8>) -> Result<M, String> {
    let mut store = SafetensorsStore::from_bytes(Some(bytes));
    let applied = module
        .load_from(&mut store)
        .map_err(|error| error.to_string())?;
    if applied.unused.is_empty() {
        Ok(module)
    } else {
        Err(format!(
            "the model has no parameters named {}",
            applied.unused.join(", ")
        ))
    }
}

/// Gives every lazily initialised parameter its value, in the order of the module.
pub(crate) fn initialize_parameters<M: Module>(module: &M) {
    parameters(module);
}

/// Whether a backward pass can reach a parameter.
pub(crate) fn is_trainable<M: Module>(module: &M) -> bool {
    parameters(module)
        .iter()
        .any(|parameter| parameter.trainable)
}

struct Parameter {
    id: ParamId,
    path: String,
    trainable: bool,
}

/// The float parameters in the order of the module, each once.
fn parameters<M: Module>(module: &M) -> Vec<Parameter> {
    let mut visitor = Parameters::default();
    module.visit(&mut visitor);
    visitor.found
}

#[derive(Default)]
struct Parameters {
    path: Vec<String>,
    seen: BTreeSet<ParamId>,
    found: Vec<Parameter>,
}

impl ModuleVisitor for Parameters {
    fn enter_module(&mut self, name: &str, _container_type: &str) {
        self.path.push(name.into());
    }

    fn exit_module(&mut self, _name: &str, _container_type: &str) {
        self.path.pop();
    }

    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if self.seen.insert(param.id) {
            let value = param.val();
            self.found.push(Parameter {
                id: param.id,
                path: self.path.join("."),
                trainable: value.is_autodiff() && value.is_require_grad(),
            });
        }
    }
}

/// The state of an optimizer as a burnpack file in which the position of a parameter takes the place of its id.
pub(crate) fn encode_optimizer<M: Module>(
    optimizer: &ModuleOptimizer,
    module: &M,
) -> Result<Vec<u8>, String> {
    let parameters = parameters(module);
    let positions = (0..).zip(&parameters);
    let numbers: BTreeMap<u64, u64> = positions.map(|(at, p)| (p.id.val(), at)).collect();
    let bytes = optimizer.into_bytes().map_err(|error| error.to_string())?;
    let writer = renumber(bytes, |id| {
        numbers
            .get(&id)
            .map(|&at| (at, parameters[at as usize].path.clone()))
            .ok_or_else(|| {
                format!("the optimizer has a state for parameter {id}, which the model lacks")
            })
    })?;
    let bytes = writer.into_bytes().map_err(|error| error.to_string())?;
    Ok(bytes.try_into_vec().unwrap_or_else(|bytes| bytes.to_vec()))
}

/// The optimizer with a state that [`encode_optimizer`] gave.
pub(crate) fn decode_optimizer<M: Module>(
    optimizer: ModuleOptimizer,
    module: &M,
    bytes: Vec<u8>,
) -> Result<ModuleOptimizer, String> {
    let parameters = parameters(module);
    let bytes = Bytes::from_bytes_vec(bytes);
    let paths = Reader::from_bytes(bytes.clone())
        .map_err(|error| error.to_string())?
        .metadata()
        .clone();
    let writer = renumber(bytes, |at| {
        let saved = paths.get(&at.to_string());
        let current = parameters.get(at as usize);
        match (saved, current) {
            (Some(saved), Some(current)) if *saved == current.path => {
                Ok((current.id.val(), current.path.clone()))
            }
            _ => Err(format!(
                "parameter {at} is `{}` in the checkpoint and `{}` in the model",
                saved.map_or("missing", String::as_str),
                current.map_or("missing", |current| &current.path)
            )),
        }
    })?;
    let bytes = writer.into_bytes().map_err(|error| error.to_string())?;
    let record = OptimizerRecord::from_bytes(bytes).map_err(|error| error.to_string())?;
    let saved = record.len();
    // A model without parameters would have no device, but it would not be trainable either.
    let device = module.devices().into_iter().next().unwrap_or_default();
    let optimizer = placement::load_record(optimizer, record, &device)?;
    // Burn leaves out what it cannot interpret without a word.
    let loaded = optimizer.to_record().len();
    if loaded == saved {
        Ok(optimizer)
    } else {
        Err(format!(
            "the optimizer took {loaded} of {saved} tensors: it is of another kind than the one that was saved"
        ))
    }
}

/// A burnpack container of an optimizer record with other numbers for the parameters, in the order of the numbers.
fn renumber(
    bytes: Bytes,
    number: impl Fn(u64) -> Result<(u64, String), String>,
) -> Result<Writer, String> {
    let reader = Reader::from_bytes(bytes).map_err(|error| error.to_string())?;
    let mut paths = BTreeMap::new();
    let mut rename = |name: &str| -> Result<(u64, String), String> {
        let (id, field) = name
            .split_once('.')
            .and_then(|(id, field)| Some((id.parse().ok()?, field)))
            .ok_or_else(|| format!("found the entry `{name}`, expected `<parameter>.<field>`"))?;
        let (number, path) = number(id)?;
        paths.insert(number, path);
        Ok((number, field.to_string()))
    };

    let mut scalars = BTreeMap::new();
    for (name, value) in reader.scalars() {
        scalars.insert(rename(name)?, *value);
    }
    let mut tensors = Vec::new();
    for tensor in reader.into_tensors().map_err(|error| error.to_string())? {
        let (name, dtype, shape, _, bytes) =
            tensor.into_parts().map_err(|error| error.to_string())?;
        tensors.push((rename(&name)?, dtype, shape, bytes));
    }
    tensors.sort_by(|left, right| left.0.cmp(&right.0));

    let tensors = tensors
        .into_iter()
        .map(|((number, field), dtype, shape, bytes)| {
            PackTensor::new(
                format!("{number}.{field}"),
                dtype,
                shape,
                Some(number),
                bytes,
            )
        })
        .collect();
    let mut writer = Writer::new(tensors);
    for ((number, field), value) in scalars {
        writer = writer.with_scalar(&format!("{number}.{field}"), value);
    }
    for (number, path) in paths {
        writer = writer.with_metadata(&number.to_string(), &path);
    }
    Ok(writer)
}
