//! `evaluate`: how often a model's shaders are right.

use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::ops::Range;
use std::path::{Path, PathBuf};

use dataset::Example;
use model::{
    Calibration, Candidate, GenerateError, GenerateOptions, Outcome, SamplingOptions, ShaderModel,
    folder, generate_all, generate_unconstrained,
};
use serde_json::json;

use crate::args::EvaluateArguments;
use crate::commands::write_new;
use crate::config::{Document, Overlay, load_task};
use crate::context::{Context, to_json};
use crate::evaluation::{Marks, Rate, Rates, by, evaluation, pass_at};
use crate::execution::comparer;
use crate::failure::Failure;
use crate::parts::Parts;
use crate::{devices, examples, models, reports, runs};

/// The name that stands for the embedded development set.
const DEVELOPMENT: &str = "development";

/// Answers every prompt greedily, judges the answers, and prints the rates.
///
/// # Errors
///
/// As for the model and the data; [`Failure::Usage`] for wrong options, [`Failure::Machine`] when the device fails or a
/// file cannot be written.
pub fn run(context: &Context, arguments: &EvaluateArguments) -> Result<(), Failure> {
    let device = devices::find(&arguments.device)?;
    let folder = models::find_writer(context.runs(), arguments.model.as_deref())?;
    let run = run_of(&folder);
    if arguments.report && run.is_none() {
        return Err(Failure::usage(format!(
            "`{}` is not the model of a run, so there is no run folder for a report; leave out --report, or name a \
             run with --model",
            folder.display()
        )));
    }
    let all = load_examples(&folder, run.as_deref(), arguments)?;
    let chosen = spread(&all, arguments.limit);
    if chosen.is_empty() {
        return Err(Failure::input("there is no example to evaluate on"));
    }
    let model = models::load(&folder, &device)?;
    let mut compare = comparer()
        .map_err(|reason| tracing::warn!("no functional rate: {reason}"))
        .ok();
    tracing::info!("{} examples, model {}", chosen.len(), folder.display());

    let mut judge = |example: &Example, answer: &Candidate| Marks {
        changed: answer.changed > 0,
        ..Marks::of(&example.wgsl_code, &answer.code, compare.as_mut())
    };
    let mut answers: Vec<(&Example, String, Marks)> = Vec::new();
    let mut outcomes: Vec<Outcome> = Vec::new();
    let mut failures = String::new();
    let mut right_of: Vec<usize> = Vec::new();
    for (index, example) in chosen.iter().enumerate() {
        let greedy = answer(&model, example, arguments, 0.0, 0..1)?;
        let Some(greedy) = greedy.into_iter().next() else {
            continue;
        };
        let marks = judge(example, &greedy);
        outcomes.push(Outcome {
            evidence: greedy.evidence(),
            is_right: marks.is_right(),
        });
        if !marks.is_right() {
            failures += &failure(example, &greedy.code, marks);
        }
        answers.push((example, greedy.code, marks));
        if arguments.samples > 0 {
            let numbers = 1..arguments.samples + 1;
            let drawn = answer(&model, example, arguments, arguments.temperature, numbers)?;
            let right = drawn.iter().filter(|text| judge(example, text).is_right());
            right_of.push(right.count());
        }
        if (index + 1) % 100 == 0 {
            tracing::info!("{}/{}", index + 1, chosen.len());
        }
    }
    if let Some(path) = &arguments.failures {
        write_new(path, &failures, false)?;
    }
    if arguments.calibrate {
        calibrate(&folder, &outcomes)?;
    }
    if arguments.report {
        drop(compare);
        let evaluation = evaluation(data_name(arguments), &answers);
        // Asked for before the answers were made, so that the run is known.
        if let Some(run) = &run {
            reports::write_evaluation(run, &evaluation)?;
            let page = reports::write(run)?;
            tracing::info!("report: {}", page.display());
        }
    }
    let marks: Vec<(&Example, Marks)> = answers
        .into_iter()
        .map(|(example, _, marks)| (example, marks))
        .collect();
    print(context, &marks, &pass(arguments.samples, &right_of))
}

/// What the prompts are, in a few words.
fn data_name(arguments: &EvaluateArguments) -> String {
    match (&arguments.data, &arguments.part) {
        (Some(data), _) => data.display().to_string(),
        (None, Some(part)) => part.clone(),
        (None, None) => "the first test part".into(),
    }
}

/// The run that the model in `folder` lies in.
fn run_of(folder: &Path) -> Option<PathBuf> {
    let run = folder.parent()?;
    run.join(runs::CONFIG).is_file().then(|| run.to_owned())
}

/// Measures how likely right answers are, and stores it in the model's folder.
fn calibrate(folder: &Path, outcomes: &[Outcome]) -> Result<(), Failure> {
    let Some(calibration) = Calibration::fit(outcomes) else {
        return Err(Failure::input(format!(
            "{} answers, of which {} are right, do not tell how likely right an answer is; calibrate on at least ten, \
             right and wrong ones",
            outcomes.len(),
            outcomes.iter().filter(|outcome| outcome.is_right).count()
        )));
    };
    folder::save_calibration(folder, calibration).map_err(Failure::machine)?;
    tracing::info!("calibrated on {} answers", calibration.answers);
    Ok(())
}

/// The examples that the arguments name.
fn load_examples(
    folder: &Path,
    run: Option<&Path>,
    arguments: &EvaluateArguments,
) -> Result<Vec<Example>, Failure> {
    if let Some(data) = &arguments.data {
        let dataset = if data == Path::new(DEVELOPMENT) {
            examples::development()?
        } else {
            examples::load(Some(data))?
        };
        return Ok(dataset.examples);
    }
    // The model of a run lies in it, beside the configuration.
    let Some(run) = run else {
        return Err(Failure::usage(format!(
            "`{}` is not the model of a run, so the data that were held out are not known; name others with \
             `--data FILE`, or `--data {DEVELOPMENT}`",
            folder.display()
        )));
    };
    let document = Document::read(&run.join(runs::CONFIG))?;
    let task = load_task(&document, &Overlay::default())?.value;
    let parts = Parts::load(&task)?;
    match &arguments.part {
        Some(name) => Ok(parts.get(name)?.to_vec()),
        None => Ok(parts
            .tests
            .into_iter()
            .next()
            .map_or_else(Vec::new, |(_, test)| test)),
    }
}

/// At most `limit` examples, evenly spread.
fn spread(examples: &[Example], limit: Option<u64>) -> Vec<&Example> {
    let limit = limit.map_or(examples.len(), |limit| examples.len().min(limit as usize));
    (0..limit)
        .map(|index| &examples[index * examples.len() / limit])
        .collect()
}

/// The candidates with these numbers.
fn answer(
    model: &ShaderModel,
    example: &Example,
    arguments: &EvaluateArguments,
    temperature: f32,
    numbers: Range<usize>,
) -> Result<Vec<Candidate>, Failure> {
    let options = GenerateOptions {
        sampling: SamplingOptions {
            temperature,
            ..SamplingOptions::GREEDY
        },
        seed: arguments.seed,
        ..GenerateOptions::default()
    };
    let generate = if arguments.unconstrained {
        generate_unconstrained
    } else {
        generate_all
    };
    match generate(model, &example.natural_language, &options, numbers) {
        Ok(candidates) => Ok(candidates),
        Err(error @ GenerateError::Sampling(_)) => Err(Failure::usage(error)),
        Err(error) => Err(Failure::machine(error)),
    }
}

fn failure(example: &Example, answer: &str, marks: Marks) -> String {
    let line = json!({
        "id": example.id,
        "composition": example.composition,
        "natural_language": example.natural_language,
        "wgsl_code": example.wgsl_code,
        "answer": answer,
        "marks": marks,
    });
    format!("{line}\n")
}

/// pass@k for 1, 2, 5, 10, … and the number of samples.
fn pass(samples: usize, right_of: &[usize]) -> BTreeMap<usize, f64> {
    let mut ks: Vec<usize> = [1, 2, 5, 10, 20, 50, 100]
        .into_iter()
        .filter(|&k| k < samples)
        .collect();
    ks.extend((samples > 0).then_some(samples));
    ks.into_iter()
        .map(|k| {
            let sum: f64 = right_of
                .iter()
                .map(|&right| pass_at(k, samples, right))
                .sum();
            (k, sum / right_of.len().max(1) as f64)
        })
        .collect()
}

fn print(
    context: &Context,
    answers: &[(&Example, Marks)],
    pass: &BTreeMap<usize, f64>,
) -> Result<(), Failure> {
    let marks: Vec<Marks> = answers.iter().map(|(_, marks)| *marks).collect();
    let all = Rates::of(&marks);
    let categories = by(answers, |example| example.category.as_deref());
    let families = by(answers, |example| example.parts().next());
    let mut out = stdout().lock();
    if context.json {
        let report = json!({
            "examples": marks.len(),
            "rates": all,
            "pass_at": pass,
            "by_category": categories,
            "by_family": families,
        });
        return Ok(out.write_all(to_json(&report)?.as_bytes())?);
    }
    writeln!(
        out,
        "{:<14} {:>8} {:>8}   95 % interval",
        "", "count", "rate"
    )?;
    let lines = [
        ("valid", Some(all.valid)),
        ("  naga", Some(all.naga)),
        ("  browser", Some(all.browser)),
        ("  changed", Some(all.changed)),
        ("exact", Some(all.exact)),
        ("equivalent", Some(all.equivalent)),
        ("functional", all.functional),
        ("constant", all.functional.map(|_| all.constant)),
        ("black", all.functional.map(|_| all.black)),
    ];
    for (name, rate) in lines {
        let Some(rate) = rate else { continue };
        writeln!(
            out,
            "{name:<14} {:>8} {:>7.1}%   {:.1} to {:.1}",
            format!("{}/{}", rate.count, rate.of),
            100.0 * rate.rate,
            100.0 * rate.low,
            100.0 * rate.high
        )?;
    }
    for (k, rate) in pass {
        writeln!(
            out,
            "{:<14} {:>8} {:>7.1}%",
            format!("pass@{k}"),
            "",
            100.0 * rate
        )?;
    }
    for (what, groups) in [("category", &categories), ("family", &families)] {
        if groups.is_empty() {
            continue;
        }
        writeln!(
            out,
            "\n{what:<24} {:>8} {:>8} {:>8} {:>11} {:>11}",
            "examples", "valid", "exact", "equivalent", "functional"
        )?;
        for (name, rates) in groups {
            let percent = |rate: &Rate| format!("{:.1}%", 100.0 * rate.rate);
            writeln!(
                out,
                "{name:<24} {:>8} {:>8} {:>8} {:>11} {:>11}",
                rates.valid.of,
                percent(&rates.valid),
                percent(&rates.exact),
                percent(&rates.equivalent),
                rates
                    .functional
                    .as_ref()
                    .map_or_else(|| "-".into(), percent)
            )?;
        }
    }
    Ok(())
}
