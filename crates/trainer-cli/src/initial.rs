//! The model that a run starts from.

use std::path::Path;

use burn::tensor::Device;
use model::{ShaderModel, TransformerConfig};

use crate::commands::create_folder;
use crate::config::TaskConfig;
use crate::config::task::ModelSection;
use crate::failure::Failure;
use crate::models;

/// The model in the folder `from`, where gradients are computed, with `num_layers` instead of its own; none without a
/// folder.
///
/// # Errors
///
/// As for [`models::load`].
pub fn load(
    from: Option<&Path>,
    num_layers: Option<usize>,
    device: &Device,
) -> Result<Option<ShaderModel>, Failure> {
    let Some(folder) = from else {
        return Ok(None);
    };
    let mut model = models::load(folder, &device.clone().autodiff())?;
    if let Some(num_layers) = num_layers {
        model.transformer = model.transformer.with_num_layers(num_layers);
        model.config.num_layers = num_layers;
    }
    Ok(Some(model))
}

/// Gives `task` the sizes of the model `initial`: weights fit their own alone, whatever the configuration says.
pub fn take_sizes(task: &mut TaskConfig, initial: &TransformerConfig) {
    task.model = ModelSection {
        architecture: task.model.architecture,
        d_model: initial.d_model,
        nhead: initial.nhead,
        num_layers: initial.num_layers,
        dim_feedforward: initial.dim_feedforward,
        dropout: initial.dropout,
        max_seq_len: initial.max_seq_len,
    };
    let tokenizer = &mut task.tokenizer;
    tokenizer.max_length = tokenizer.max_length.min(initial.max_seq_len);
}

/// Copies the files of the model in the folder `from`, so that the run can be resumed when that model is gone.
///
/// # Errors
///
/// [`Failure::Machine`] when a file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    create_folder(to)?;
    let copy = || -> std::io::Result<()> {
        for entry in std::fs::read_dir(from)? {
            let entry = entry?;
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
        Ok(())
    };
    copy().map_err(|error| {
        Failure::machine(format!(
            "cannot copy the model `{}` to `{}`: {error}",
            from.display(),
            to.display()
        ))
    })
}
