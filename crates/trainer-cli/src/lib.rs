//! The command `tiny-agent-trainer`: arguments, wiring and printing. What it does is in the libraries
//! below it.
//!
//! | module | holds |
//! | --- | --- |
//! | [`allocator`] | keeps the memory that training frees |
//! | [`args`] | the arguments, the one source of help, man pages and completions |
//! | [`config`] | configurations: files, environment and flags, and where each value came from |
//! | [`batches`] | encoded examples as training batches, and the loss on them |
//! | [`commands`] | one file for each command |
//! | [`context`] | what every command needs: engine settings, folders, how to report |
//! | [`examples`] | the training data, from a file or embedded |
//! | [`runs`] | run folders: made, listed, found |
//! | [`reports`] | pages about runs, with pictures where shaders can be run |
//! | [`models`] | finds and loads the model that a command shall use |
//! | [`evaluation`] | how often a model is right, and how sure that is |
//! | [`execution`] | whether two shaders compute the same |
//! | [`pictures`] | pictures of generated shaders |
//! | [`devices`] | devices by name |
//! | [`parts`] | the examples of a task, read or composed, and divided |
//! | [`preparation`] | from a configuration to checked, split and encoded examples |
//! | [`initial`] | the model that a run starts from |
//! | [`mining`] | what a trained model still learns from |
//! | [`card`] | the model card |
//! | [`journal`] | one line for each run that ended |
//! | [`progress`] | the progress display of a training run |
//! | [`failure`] | messages with exit codes |
//! | [`logging`] | what goes to stderr |
//! | [`threads`] | as many as there are cores |
//! | [`terminal`] | what the terminal can show: characters beyond ASCII, pictures |

pub mod allocator;
pub mod args;
pub mod batches;
pub mod card;
pub mod commands;
pub mod config;
pub mod context;
pub mod devices;
pub mod evaluation;
pub mod examples;
pub mod execution;
pub mod failure;
pub mod initial;
pub mod journal;
pub mod logging;
pub mod mining;
pub mod models;
pub mod parts;
pub mod pictures;
pub mod preparation;
pub mod progress;
pub mod reports;
pub mod runs;
pub mod terminal;
pub mod threads;

use std::process::ExitCode;

use args::{Arguments, Command, DatasetCommand};
use context::Context;
use failure::Failure;

/// Runs the command line and returns its exit code.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = args::parse();
    let failure = match run(&arguments) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(failure) => failure,
    };
    // Nothing is left to do when even stderr is gone.
    let _ = match &failure {
        Failure::Interrupted(message) => logging::write_line(message),
        failure => failure.message().map_or(Ok(()), |message| {
            logging::write_error(message, arguments.global.color)
        }),
    };
    ExitCode::from(failure.exit_code())
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let context = Context::new(&arguments.global)?;
    match &arguments.command {
        Command::Check => commands::check::run(&context),
        Command::Init(arguments) => commands::init::run(&context, arguments),
        Command::List => commands::list::run(&context),
        Command::Show(arguments) => commands::show::run(&context, arguments),
        Command::Dataset(DatasetCommand::Stats(arguments)) => {
            commands::dataset::stats(&context, arguments)
        }
        Command::Dataset(DatasetCommand::Check(arguments)) => {
            commands::dataset::check(&context, arguments)
        }
        Command::Dataset(DatasetCommand::Split(arguments)) => {
            commands::dataset::split(&context, arguments)
        }
        Command::Dataset(DatasetCommand::Synth(arguments)) => {
            commands::synth::run(&context, arguments)
        }
        Command::Evaluate(arguments) => commands::evaluate::run(&context, arguments),
        Command::Tokenize(arguments) => commands::tokenize::run(&context, arguments),
        Command::Average(arguments) => commands::average::run(&context, arguments),
        Command::AddReviewer(arguments) => commands::add_reviewer::run(&context, arguments),
        Command::Train(arguments) => commands::train::run(&context, arguments),
        Command::Generate(arguments) => commands::generate::run(&context, arguments),
        Command::Report(arguments) => commands::report::run(&context, arguments),
        Command::Runs => commands::runs::run(&context),
        Command::Validate(arguments) => commands::validate::run(&context, arguments),
        #[cfg(feature = "render")]
        Command::Render(arguments) => commands::render::run(&context, arguments),
        #[cfg(not(feature = "render"))]
        Command::Render(_) => Err(Failure::usage(devices::NO_RENDERING)),
        Command::Completions(arguments) => commands::completions::run(arguments),
        Command::Man(arguments) => commands::man::run(arguments),
    }
}
