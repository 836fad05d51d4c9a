//! `add-reviewer`: a model together with one that judges its answers.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use burn::module::Module;
use burn::tensor::Device;
use model::folder::{CARD, CONFIG, FolderError, REVIEWER, save};
use model::{Reviewer, ShaderModel, Writes};

use crate::args::AddReviewerArguments;
use crate::context::Context;
use crate::failure::Failure;
use crate::models;

/// Writes the model with the reviewer to a new folder.
///
/// # Errors
///
/// [`Failure::Input`] for models that do not belong together, [`Failure::Usage`] for a folder that exists, and as for
/// loading them.
pub fn run(context: &Context, arguments: &AddReviewerArguments) -> Result<(), Failure> {
    let device = Device::flex();
    let load = |name: &str| {
        let folder = models::find(context.runs(), Some(name))?;
        Ok::<_, Failure>((models::load(&folder, &device)?, folder))
    };
    let (mut model, folder) = load(&arguments.model)?;
    check_has_none(&model, &arguments.model)?;
    let (other, _) = load(&arguments.reviewer)?;
    let same_tokens = model.tokenizer.to_json() == other.tokenizer.to_json();
    let reviewer = reviewer_of(other, &arguments.reviewer)?;
    if !(same_tokens && reviewer.fits(&model.config)) {
        return Err(Failure::input(format!(
            "the reviewer `{}` has another tokenizer than `{model}`, or reads less than it writes; train the reviewer with \
             `--from {model}`",
            arguments.reviewer,
            model = arguments.model,
        )));
    }
    let card = card(&folder, &reviewer)?;
    model.reviewer = Some(reviewer);
    // It was measured with the answers that the model gave alone.
    model.calibration = None;
    save(&model, &card, &arguments.output).map_err(|error| match error {
        FolderError::Exists { .. } => Failure::usage(error),
        _ => Failure::machine(error),
    })?;
    tracing::info!(
        "model with a reviewer: {}; `tiny-agent-trainer evaluate --calibrate` measures how sure its answers are",
        arguments.output.display()
    );
    Ok(())
}

/// Checks that the model writes shaders, and alone.
fn check_has_none(model: &ShaderModel, name: &str) -> Result<(), Failure> {
    if model.writes == Writes::Prompt {
        return Err(Failure::input(format!(
            "`{name}` is a reviewer itself; name the model that writes shaders first"
        )));
    }
    if model.reviewer.is_some() {
        return Err(Failure::input(format!(
            "`{name}` has a reviewer already; name the model as it was before"
        )));
    }
    Ok(())
}

/// The reviewer that a model is, or has.
fn reviewer_of(model: ShaderModel, name: &str) -> Result<Reviewer, Failure> {
    match (model.writes, model.reviewer) {
        (Writes::Prompt, _) => Ok(Reviewer::new(model.config, model.transformer)),
        (Writes::Code, Some(reviewer)) => Ok(reviewer),
        (Writes::Code, None) => Err(Failure::input(format!(
            "`{name}` writes shaders and has no reviewer; train one with `train --set task.task_type=wgsl_review`"
        ))),
    }
}

/// The card of the model in `folder`, with a section more.
fn card(folder: &Path, reviewer: &Reviewer) -> Result<String, Failure> {
    let path = folder.join(CARD);
    let card = match fs::read_to_string(&path) {
        Ok(card) => card,
        Err(error) if error.kind() == ErrorKind::NotFound => "# Model\n".into(),
        Err(error) => {
            let path = path.display();
            return Err(Failure::machine(format!("cannot read `{path}`: {error}")));
        }
    };
    Ok(format!("{card}\n{}", section(reviewer)))
}

fn section(reviewer: &Reviewer) -> String {
    let config = &reviewer.config;
    format!(
        "## Reviewer\n\n\
         Of several answers the one is taken of which this model and a second one say most: that one was trained to write \
         the prompt for a program. Its weights are `{REVIEWER}`, whose SHA-256 is in `{CONFIG}`.\n\n\
         | | |\n| --- | --- |\n\
         | parameters | {} |\n\
         | sizes | d_model {}, nhead {}, num_layers {}, dim_feedforward {} |\n",
        reviewer.transformer.num_params(),
        config.d_model,
        config.nhead,
        config.num_layers,
        config.dim_feedforward,
    )
}
