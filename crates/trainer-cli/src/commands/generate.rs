//! `generate`: prompts to WGSL.

use std::io::{Write, stdout};
use std::path::Path;

use burn::tensor::Device;
use model::{GenerateError, GenerateOptions, Generated, SamplingOptions, ShaderModel, generate};
use serde_json::json;

use crate::args::GenerateArguments;
use crate::commands::{create_folder, read_text, write_new};
use crate::context::{Context, to_json};
use crate::failure::Failure;
use crate::pictures::Pictures;
use crate::{devices, models};

/// How freely several candidates are drawn when nothing is said.
const TEMPERATURE_OF_SEVERAL: f32 = 0.8;

/// An answer that is right with less than this probability is one that the model is not sure of.
const SURE: f64 = 0.5;

/// Generates for one prompt, or for each line of a file.
///
/// # Errors
///
/// [`Failure::Input`] when the model is damaged, [`Failure::Usage`] for wrong options, [`Failure::Machine`] when a file
/// cannot be read or written.
pub fn run(context: &Context, arguments: &GenerateArguments) -> Result<(), Failure> {
    let device = devices::find(&arguments.device)?;
    let options = options(arguments);
    let pictures = || arguments.render.then(Pictures::new).transpose();
    match (&arguments.prompt, &arguments.prompts) {
        (Some(prompt), _) => {
            if prompt.trim().is_empty() {
                return Err(Failure::usage(GenerateError::EmptyPrompt));
            }
            let pictures = pictures()?;
            let model = load(context, arguments, &device)?;
            let output = arguments.output.as_deref();
            one(context, &model, prompt, &options, output, pictures)
        }
        (None, Some(path)) => {
            let prompts = read_prompts(path)?;
            let pictures = pictures()?;
            let model = load(context, arguments, &device)?;
            let output = arguments.output.as_deref();
            many(context, &model, &prompts, &options, output, pictures)
        }
        (None, None) => Err(Failure::usage(
            "give a prompt with --prompt, or a file with --prompts",
        )),
    }
}

fn options(arguments: &GenerateArguments) -> GenerateOptions {
    let temperature = match arguments.temperature {
        Some(temperature) => temperature,
        None if arguments.samples > 1 => TEMPERATURE_OF_SEVERAL,
        None => SamplingOptions::GREEDY.temperature,
    };
    GenerateOptions {
        sampling: SamplingOptions {
            temperature,
            top_k: arguments.top_k,
            top_p: arguments.top_p,
        },
        samples: arguments.samples,
        beams: arguments.beam,
        seed: arguments.seed,
        max_tokens: arguments.max_tokens,
    }
}

fn load(
    context: &Context,
    arguments: &GenerateArguments,
    device: &Device,
) -> Result<ShaderModel, Failure> {
    let folder = models::find_writer(context.runs(), arguments.model.as_deref())?;
    tracing::debug!("using the model in {}", folder.display());
    models::load(&folder, device)
}

fn one(
    context: &Context,
    model: &ShaderModel,
    prompt: &str,
    options: &GenerateOptions,
    output: Option<&Path>,
    pictures: Option<Pictures>,
) -> Result<(), Failure> {
    let generated = generate(model, prompt, options).map_err(explain)?;
    let answer = Answer::new(model, prompt, &generated);
    answer.log("");
    if context.json {
        let text = to_json(&answer.to_json())?;
        stdout().lock().write_all(text.as_bytes())?;
    }
    if let Some(path) = output {
        write_new(path, answer.code, false)?;
    } else if !context.json {
        stdout().lock().write_all(answer.code.as_bytes())?;
    }
    if let Some(mut pictures) = pictures {
        pictures.draw(context, answer.code, output)?;
    }
    Ok(())
}

fn many(
    context: &Context,
    model: &ShaderModel,
    prompts: &[String],
    options: &GenerateOptions,
    output: Option<&Path>,
    mut pictures: Option<Pictures>,
) -> Result<(), Failure> {
    if let Some(folder) = output {
        create_folder(folder)?;
    }
    let mut answers = Vec::new();
    let digits = prompts.len().to_string().len().max(4);
    for (number, prompt) in (1..).zip(prompts) {
        let generated = generate(model, prompt, options).map_err(explain)?;
        let answer = Answer::new(model, prompt, &generated);
        answer.log(&format!("prompt {number}: "));
        if context.json {
            answers.push(answer.to_json());
        }
        let code = format!("// {}\n{}", one_line(prompt), answer.code);
        let path = output.map(|folder| folder.join(format!("{number:0digits$}.wgsl")));
        if let Some(path) = &path {
            write_new(path, &code, false)?;
            tracing::info!("{number}/{} {}", prompts.len(), path.display());
        } else if !context.json {
            writeln!(stdout().lock(), "{code}")?;
        }
        if let Some(pictures) = &mut pictures {
            pictures.draw(context, answer.code, path.as_deref())?;
        }
    }
    if context.json {
        stdout().lock().write_all(to_json(&answers)?.as_bytes())?;
    }
    Ok(())
}

/// What is said of a prompt.
struct Answer<'a> {
    prompt: &'a str,
    code: &'a str,
    generated: &'a Generated,
    /// The probability that it is right, where an evaluation has measured how to tell.
    confidence: Option<f64>,
    /// What is said where the model is not sure.
    doubt: Option<String>,
}

impl<'a> Answer<'a> {
    fn new(model: &ShaderModel, prompt: &'a str, generated: &'a Generated) -> Self {
        let confidence = model
            .calibration
            .map(|calibration| calibration.of(&generated.candidate));
        let is_unsure = confidence.is_some_and(|confidence| confidence < SURE);
        let doubt = is_unsure.then(|| match model.known_prompts.nearest(prompt) {
            Some(nearest) => format!("not sure: nearest thing I know is \"{nearest}\""),
            None => "not sure: I know nothing that is near".into(),
        });
        Self {
            prompt,
            code: &generated.candidate.code,
            generated,
            confidence,
            doubt,
        }
    }

    /// Says on stderr what the user should know, after `place`.
    fn log(&self, place: &str) {
        if self.generated.unread > 0 {
            tracing::warn!(
                "{place}the prompt is longer than the model reads; its last {} tokens are left out",
                self.generated.unread
            );
        }
        for word in &self.generated.respelled {
            let (written, read_as) = (&word.written, &word.read_as);
            tracing::info!("{place}\"{written}\" is read as \"{read_as}\"");
        }
        if let Some(doubt) = &self.doubt {
            tracing::warn!("{place}{doubt}");
        }
        let changed = self.generated.candidate.changed;
        if changed > 0 {
            tracing::debug!("{place}{changed} tokens are not the model's first choice");
        }
    }

    fn to_json(&self) -> serde_json::Value {
        json!({
            "prompt": self.prompt,
            "valid": true,
            "wgsl": self.code,
            "mean_log_probability": self.generated.candidate.mean_log_probability,
            "min_log_probability": self.generated.candidate.min_log_probability,
            "review_log_probability": self.generated.candidate.review_log_probability,
            "confidence": self.confidence,
            "message": self.doubt,
            "candidates": self.generated.candidates,
            "changed_tokens": self.generated.candidate.changed,
            "unread_prompt_tokens": self.generated.unread,
            "respelled": self.generated.respelled.iter().map(|word| {
                json!({ "written": word.written, "read_as": word.read_as })
            }).collect::<Vec<_>>(),
        })
    }
}

/// The prompt as the text of a line comment: every kind of line break ends such a comment in WGSL, and no other control
/// character belongs into one.
fn one_line(prompt: &str) -> String {
    let text: String = prompt
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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

/// Whose fault an error is.
fn explain(error: GenerateError) -> Failure {
    match error {
        GenerateError::EmptyPrompt
        | GenerateError::Reviewer
        | GenerateError::NoSamples(_)
        | GenerateError::NoRoom { .. }
        | GenerateError::Sampling(_) => Failure::usage(error),
        GenerateError::NotFinite => Failure::input(error),
        GenerateError::Weights(_)
        | GenerateError::Rejected { .. }
        | GenerateError::DeadEnd { .. } => Failure::machine(error),
    }
}
