//! `generate`: prompts to WGSL.

use std::io::{Write, stderr, stdout};
use std::path::Path;

use burn::tensor::Device;
use model::{
    GenerateError, GenerateOptions, Generated, SamplingOptions, ShaderModel, generate_valid,
};
use serde_json::json;
use wgsl_validator::render_human;

use crate::args::GenerateArguments;
use crate::commands::{create_folder, read_text, write_new};
use crate::context::{Context, to_json};
use crate::failure::Failure;
use crate::{devices, models};

/// Generates for one prompt, or for each line of a file.
///
/// # Errors
///
/// [`Failure::Input`] or [`Failure::Reported`] when no valid shader was found, [`Failure::Usage`] for
/// wrong options, [`Failure::Machine`] when a file cannot be read or written.
pub fn run(context: &Context, arguments: &GenerateArguments) -> Result<(), Failure> {
    let device = devices::find(&arguments.device)?;
    let options = GenerateOptions {
        sampling: SamplingOptions {
            temperature: arguments.temperature,
            top_k: arguments.top_k,
            top_p: Some(arguments.top_p),
        },
        samples: arguments.samples,
        seed: arguments.seed,
    };
    match (&arguments.prompt, &arguments.prompts) {
        (Some(prompt), _) => {
            if prompt.trim().is_empty() {
                return Err(Failure::usage(GenerateError::EmptyPrompt));
            }
            let model = load(context, arguments, &device)?;
            one(
                context,
                &model,
                prompt,
                &options,
                arguments.output.as_deref(),
            )
        }
        (None, Some(path)) => {
            let prompts = read_prompts(path)?;
            let model = load(context, arguments, &device)?;
            many(
                context,
                &model,
                &prompts,
                &options,
                arguments.output.as_deref(),
            )
        }
        (None, None) => Err(Failure::usage(
            "give a prompt with --prompt, or a file with --prompts",
        )),
    }
}

fn load(
    context: &Context,
    arguments: &GenerateArguments,
    device: &Device,
) -> Result<ShaderModel, Failure> {
    let folder = models::find(context.runs(), arguments.model.as_deref())?;
    tracing::debug!("using the model in {}", folder.display());
    models::load(&folder, device)
}

fn one(
    context: &Context,
    model: &ShaderModel,
    prompt: &str,
    options: &GenerateOptions,
    output: Option<&Path>,
) -> Result<(), Failure> {
    let generated = generate_valid(model, prompt, options);
    if context.json {
        let text = to_json(&as_json(prompt, &generated))?;
        stdout().lock().write_all(text.as_bytes())?;
    }
    let generated = generated.map_err(|error| explain(context, error))?;
    match output {
        Some(path) => write_new(path, &generated.candidate.code, false),
        None if context.json => Ok(()),
        None => Ok(stdout()
            .lock()
            .write_all(generated.candidate.code.as_bytes())?),
    }
}

fn many(
    context: &Context,
    model: &ShaderModel,
    prompts: &[String],
    options: &GenerateOptions,
    output: Option<&Path>,
) -> Result<(), Failure> {
    if let Some(folder) = output {
        create_folder(folder)?;
    }
    let mut answers = Vec::new();
    let mut failed = 0;
    for (index, prompt) in prompts.iter().enumerate() {
        let generated = generate_valid(model, prompt, options);
        if context.json {
            answers.push(as_json(prompt, &generated));
        }
        let generated = match generated {
            Ok(generated) => generated,
            Err(error @ GenerateError::Sampling(_)) => return Err(explain(context, error)),
            Err(error) => {
                failed += 1;
                tracing::warn!("prompt {} ({prompt:?}): {error}", index + 1);
                continue;
            }
        };
        let code = &generated.candidate.code;
        if let Some(folder) = output {
            let path = folder.join(format!("{:04}.wgsl", index + 1));
            write_new(&path, &format!("// {}\n{code}", one_line(prompt)), false)?;
            tracing::info!("{}/{} {}", index + 1, prompts.len(), path.display());
        } else if !context.json {
            let mut out = stdout().lock();
            write!(out, "// {}\n{code}\n", one_line(prompt))?;
        }
    }
    if context.json {
        stdout().lock().write_all(to_json(&answers)?.as_bytes())?;
    }
    if failed > 0 {
        return Err(Failure::input(format!(
            "{failed} of {} prompts gave no valid shader",
            prompts.len()
        )));
    }
    Ok(())
}

/// The prompt as the text of a line comment: every kind of line break ends such a comment in WGSL.
fn one_line(prompt: &str) -> String {
    prompt.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read_prompts(path: &Path) -> Result<Vec<String>, Failure> {
    let prompts: Vec<String> = read_text(path)?
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    if prompts.is_empty() {
        return Err(Failure::input(format!(
            "`{}` holds no prompt; write one a line",
            path.display()
        )));
    }
    Ok(prompts)
}

fn as_json(prompt: &str, generated: &Result<Generated, GenerateError>) -> serde_json::Value {
    match generated {
        Ok(generated) => json!({
            "prompt": prompt,
            "valid": true,
            "wgsl": generated.candidate.code,
            "mean_log_probability": generated.candidate.mean_log_probability,
            "candidates": generated.candidates,
        }),
        Err(error) => json!({ "prompt": prompt, "valid": false, "error": error.to_string() }),
    }
}

/// The failure for `error`; for a near miss, its diagnostics go to stderr first.
fn explain(context: &Context, error: GenerateError) -> Failure {
    match error {
        GenerateError::EmptyPrompt | GenerateError::NoSamples | GenerateError::Sampling(_) => {
            Failure::usage(error)
        }
        GenerateError::Device(_) => Failure::machine(error),
        GenerateError::PromptTooLong { .. } | GenerateError::NotFinite => Failure::input(error),
        GenerateError::NoneValid(ref miss) => {
            if !context.quiet {
                let code = &miss.candidate.code;
                let text =
                    render_human(&miss.report, code, "<nearest miss>", context.color_stderr());
                // The message that follows says the same in short, should stderr be closed.
                let _ = stderr().lock().write_all(text.as_bytes());
            }
            Failure::input(format!(
                "{error}; what is wrong with the likeliest one stands above. Try other words, more \
                 --samples, or train longer"
            ))
        }
    }
}
