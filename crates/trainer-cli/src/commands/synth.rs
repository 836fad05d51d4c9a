//! `dataset synth`: composes examples, and holds some out.

use std::io::{Write, stdout};

use dataset::{Example, hold_out, leaks, to_jsonl};

use crate::args::SynthArguments;
use crate::commands::dataset::print_parts;
use crate::commands::{create_folder, write_new};
use crate::config::task::SynthesisSection;
use crate::context::Context;
use crate::failure::Failure;
use crate::parts::compose;

/// Writes composed examples, every one compiled.
///
/// # Errors
///
/// [`Failure::Usage`] for unknown families, more examples than they have, or files that exist; [`Failure::Machine`] when
/// a file cannot be written.
pub fn run(context: &Context, arguments: &SynthArguments) -> Result<(), Failure> {
    let section = SynthesisSection {
        only: arguments.only.clone(),
        seed: arguments.seed,
        typing_errors: arguments.typing_errors,
        many_modifiers: arguments.many_modifiers,
        ..SynthesisSection::default()
    };
    let examples = compose(&section, arguments.count as usize)?;
    let report = dataset::check(&examples);
    if let Some(invalid) = report.invalid.first() {
        return Err(Failure::machine(format!(
            "the composed example `{}` does not compile, which is a fault of tiny-agent-trainer worth reporting: {}",
            invalid.id, invalid.diagnostic.message
        )));
    }
    let Some(folder) = &arguments.output else {
        return Ok(stdout().lock().write_all(to_jsonl(&examples).as_bytes())?);
    };
    let held_out = hold_out(&examples, synthesis::is_asked_for_by_everybody);
    let parts: Vec<(_, Vec<Example>)> = [
        ("train.jsonl", &held_out.train),
        ("validation.jsonl", &held_out.validation),
        ("composition.jsonl", &held_out.composition),
        ("paraphrase.jsonl", &held_out.paraphrase),
    ]
    .into_iter()
    .map(|(name, part)| {
        let part = part.iter().map(|&at| examples[at].clone()).collect();
        (folder.join(name), part)
    })
    .collect();
    for (_, test) in &parts[1..] {
        if let Some(leak) = leaks(&parts[0].1, test).first() {
            return Err(Failure::machine(format!(
                "the tests leaked, which is a fault of tiny-agent-trainer worth reporting: {leak}"
            )));
        }
    }
    create_folder(folder)?;
    let mut written = Vec::new();
    for (path, part) in &parts {
        write_new(path, &to_jsonl(part), false)?;
        written.push((path, part.len()));
    }
    print_parts(context, &written)
}
