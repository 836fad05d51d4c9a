//! `show`: the resolved values of a configuration, a run or a model.

use std::io::{Write, stdout};
use std::path::Path;

use crate::args::ShowArguments;
use crate::commands::runs::Figures;
use crate::config::resolve::Setting;
use crate::config::{Document, Overlay, Override, load_task};
use crate::context::{Context, to_json};
use crate::failure::Failure;
use crate::{models, runs};

/// Shows what `name` is.
///
/// # Errors
///
/// [`Failure::Usage`] when nothing has that name; otherwise as for reading it.
pub fn run(context: &Context, arguments: &ShowArguments) -> Result<(), Failure> {
    let name = &arguments.name;
    if name == "engine" {
        return settings(context, &context.engine.provenance);
    }
    if Path::new(name).join(model::folder::CONFIG).is_file()
        && Path::new(name).join(model::folder::WEIGHTS).is_file()
    {
        return show_model(context, Path::new(name));
    }
    if let Ok(run) = runs::find(context.runs(), name) {
        return show_run(context, &run);
    }
    let flags: Vec<Override> = arguments
        .set
        .iter()
        .map(|text| Override::from_set(text))
        .collect::<Result<_, _>>()?;
    let task = context.task(name, &flags)?;
    settings(context, &task.provenance)
}

fn settings(context: &Context, settings: &[Setting]) -> Result<(), Failure> {
    let mut out = stdout().lock();
    if context.json {
        out.write_all(to_json(&serde_json::json!({ "settings": settings }))?.as_bytes())?;
        return Ok(());
    }
    for setting in settings {
        writeln!(
            out,
            "{:<36} {:<28} {}",
            setting.key,
            setting.shown(),
            setting.source
        )?;
    }
    Ok(())
}

fn show_run(context: &Context, run: &runs::Run) -> Result<(), Failure> {
    let path = run.path.join(runs::CONFIG);
    let document = Document::read(&path)?;
    let task = load_task(&document, &Overlay::default())?;
    let figures = Figures::of(&report::Run::read(&run.path)?);
    let mut out = stdout().lock();
    if context.json {
        let report = serde_json::json!({
            "run": run.name,
            "path": run.path,
            "model": run.has_model().then(|| run.model()),
            "figures": figures,
            "settings": task.provenance,
        });
        out.write_all(to_json(&report)?.as_bytes())?;
        return Ok(());
    }
    writeln!(out, "run           {}", run.path.display())?;
    writeln!(
        out,
        "model         {}",
        if run.has_model() {
            run.model().display().to_string()
        } else {
            "not finished".into()
        }
    )?;
    writeln!(
        out,
        "trained       {} steps, {} epochs, {} tokens",
        figures.steps, figures.epochs, figures.tokens
    )?;
    if let (Some(metric), Some(best), Some(step)) =
        (figures.metric, figures.best, figures.best_step)
    {
        writeln!(out, "best          {metric} {best:.4} after step {step}")?;
    }
    for (name, rate) in [
        ("functional", figures.functional),
        ("equivalent", figures.equivalent),
        ("valid", figures.valid),
    ] {
        let Some(rate) = rate else { continue };
        writeln!(
            out,
            "{name:<13} {}/{}, {:.1}% ({:.1} to {:.1})",
            rate.count,
            rate.of,
            100.0 * rate.rate,
            100.0 * rate.low,
            100.0 * rate.high
        )?;
    }
    let page = run.path.join(report::REPORT);
    if page.is_file() {
        writeln!(out, "report        {}", page.display())?;
    }
    writeln!(out)?;
    drop(out);
    settings(context, &task.provenance)
}

fn show_model(context: &Context, folder: &Path) -> Result<(), Failure> {
    let loaded = models::load(folder, &burn::tensor::Device::flex())?;
    let parameters = burn::module::Module::num_params(&loaded.transformer);
    let mut out = stdout().lock();
    if context.json {
        let report = serde_json::json!({
            "model": folder,
            "writes": loaded.writes,
            "parameters": parameters,
            "transformer": loaded.config,
            "reviewer": loaded.reviewer.as_ref().map(|reviewer| serde_json::json!({
                "parameters": burn::module::Module::num_params(&reviewer.transformer),
                "transformer": reviewer.config,
            })),
        });
        out.write_all(to_json(&report)?.as_bytes())?;
        return Ok(());
    }
    writeln!(out, "{:<20} {}", "model", folder.display())?;
    writeln!(out, "{:<20} {}", "writes", loaded.writes)?;
    writeln!(out, "{:<20} {parameters}", "parameters")?;
    let config = &loaded.config;
    for (name, value) in [
        ("vocab_size", config.vocab_size),
        ("d_model", config.d_model),
        ("nhead", config.nhead),
        ("num_layers", config.num_layers),
        ("dim_feedforward", config.dim_feedforward),
        ("max_seq_len", config.max_seq_len),
    ] {
        writeln!(out, "{name:<20} {value}")?;
    }
    writeln!(out, "{:<20} {}", "dropout", config.dropout)?;
    if let Some(reviewer) = &loaded.reviewer {
        let parameters = burn::module::Module::num_params(&reviewer.transformer);
        let layers = reviewer.config.num_layers;
        writeln!(
            out,
            "{:<20} {parameters} parameters, {layers} layers",
            "reviewer"
        )?;
    }
    Ok(())
}
