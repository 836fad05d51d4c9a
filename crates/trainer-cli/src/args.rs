//! The arguments; the one source of `--help`, the man pages and the completions.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum, ValueHint};

use crate::terminal::Preview;

/// Train a small transformer that turns plain English into WGSL shaders that compile.
#[derive(Parser, Debug)]
#[command(
    name = "tiny-agent-trainer",
    version,
    about,
    after_help = "Examples:\n  \
        tiny-agent-trainer train\n  \
        tiny-agent-trainer generate --prompt \"red circle on dark blue\"\n\n\
        Exit codes: 0 done; 1 the input is bad; 2 wrong usage or configuration; 3 the machine failed.",
    propagate_version = true,
    max_term_width = 100
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Options of every command.
    #[command(flatten)]
    pub global: GlobalArguments,
}

/// Options of every command.
#[derive(Args, Debug)]
pub struct GlobalArguments {
    /// Engine settings [default: config/engine.toml where present]
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// Say more on stderr: -v for details, -vv for everything
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// Say nothing on stderr but errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,
    /// Report as JSON on stdout
    #[arg(long, global = true)]
    pub json: bool,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Show what works on this machine, and what to do about what does not
    #[command(
        after_help = "Examples:\n  tiny-agent-trainer check\n  tiny-agent-trainer check --json"
    )]
    Check,
    /// Write the configuration and the training data to start from
    Init(InitArguments),
    /// List configurations, runs and models
    #[command(
        after_help = "Examples:\n  tiny-agent-trainer list\n  tiny-agent-trainer list --json"
    )]
    List,
    /// Show the resolved values of a configuration, or a run or model
    Show(ShowArguments),
    /// Look at, check and split training data
    #[command(
        subcommand,
        after_help = "Examples:\n  tiny-agent-trainer dataset check mine.toml\n  tiny-agent-trainer dataset stats"
    )]
    Dataset(DatasetCommand),
    /// Show the tokens of a text or a file
    Tokenize(TokenizeArguments),
    /// Train a model
    Train(TrainArguments),
    /// Average the weights of models that were trained from one another
    Average(AverageArguments),
    /// Give a model a second one, which was trained to judge its answers
    AddReviewer(AddReviewerArguments),
    /// Turn a prompt into WGSL
    Generate(GenerateArguments),
    /// Count how often a model's shaders are right
    Evaluate(EvaluateArguments),
    /// Write the page about a run again, or compare runs on one
    Report(ReportArguments),
    /// List the runs with their best figures
    #[command(
        after_help = "Examples:\n  tiny-agent-trainer runs\n  tiny-agent-trainer runs --json"
    )]
    Runs,
    /// Check WGSL files
    Validate(ValidateArguments),
    /// Run a shader: to an image, an animation, or the values it computes
    Render(RenderArguments),
    /// Print the completions for a shell
    Completions(CompletionsArguments),
    /// Print the man page, or write the pages of all commands to a folder
    Man(ManArguments),
}

/// `init`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer init mine\n  \
    tiny-agent-trainer init --force")]
pub struct InitArguments {
    /// Folder that gets the `config` folder
    #[arg(default_value = ".", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
    /// Replace files that exist
    #[arg(long)]
    pub force: bool,
}

/// `show`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer show wgsl_quick\n  \
    tiny-agent-trainer show wgsl_generation --set training.num_epochs=3\n  \
    tiny-agent-trainer show engine\n  \
    tiny-agent-trainer show 1 --json")]
pub struct ShowArguments {
    /// A configuration's name or file, `engine`, a run's name, or a model's folder
    #[arg(default_value = "wgsl_quick")]
    pub name: String,
    /// Set a value as a flag would, to see the result
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
}

/// `dataset`
#[derive(Subcommand, Debug)]
pub enum DatasetCommand {
    /// Counts, categories and lengths
    Stats(StatsArguments),
    /// Compile every example and look for duplicates
    Check(CheckArguments),
    /// Compose examples, with tests that ask for what training lacks
    Synth(SynthArguments),
    /// Split into training, validation and test files
    Split(SplitArguments),
}

/// `dataset stats`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer dataset stats\n  \
    tiny-agent-trainer dataset stats mine.toml --model 1")]
pub struct StatsArguments {
    /// TOML or JSON Lines [default: the embedded examples]
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// Measure with the vocabulary of this model or run [default: one learned from the data]
    #[arg(long, value_name = "MODEL", value_hint = ValueHint::DirPath)]
    pub model: Option<String>,
}

/// `dataset check`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer dataset check mine.toml\n  \
    tiny-agent-trainer dataset check test.jsonl --against train.jsonl")]
pub struct CheckArguments {
    /// TOML or JSON Lines [default: the embedded examples]
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// Training data that must have none of these programs and prompts
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub against: Option<PathBuf>,
}

/// `dataset synth`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer dataset synth --count 10 --only shapes\n  \
    tiny-agent-trainer dataset synth --count 50000 --output data/")]
pub struct SynthArguments {
    /// How many examples
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..))]
    pub count: u64,
    /// Seed of everything random
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Families or categories, with commas between them [default: all]
    #[arg(
        long,
        value_name = "NAMES",
        default_value = "",
        hide_default_value = true
    )]
    pub only: String,
    /// Share of prompts with a typing error
    #[arg(long, default_value_t = 0.03)]
    pub typing_errors: f64,
    /// Combine families with more than people ask for in one sentence
    #[arg(long)]
    pub many_modifiers: bool,
    /// Folder for `train.jsonl`, `validation.jsonl`, `composition.jsonl` and `paraphrase.jsonl`; never overwrites
    /// [default: all examples go to stdout]
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub output: Option<PathBuf>,
}

/// `dataset split`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer dataset split mine.toml --output parts/\n  \
    tiny-agent-trainer dataset split mine.toml --output parts/ --train-ratio 0.9 --val-ratio 0.05")]
pub struct SplitArguments {
    /// TOML or JSON Lines [default: the embedded examples]
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// Folder for `train.jsonl`, `val.jsonl` and `test.jsonl`; never overwrites
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub output: PathBuf,
    /// Share of the examples for training
    #[arg(long, default_value_t = 0.8)]
    pub train_ratio: f64,
    /// Share of the examples for validation; the rest is for testing
    #[arg(long, default_value_t = 0.1)]
    pub val_ratio: f64,
    /// Seed of the random split
    #[arg(long, default_value_t = 42)]
    pub seed: u64,
}

/// `tokenize`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer tokenize --text \"let x = 1.0;\"\n  \
    tiny-agent-trainer tokenize shader.wgsl --model 1\n  \
    tiny-agent-trainer tokenize shaders/ --json")]
pub struct TokenizeArguments {
    /// WGSL file, a folder of them for statistics, or `-` for stdin
    #[arg(required_unless_present = "text", value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// The text itself
    #[arg(long, conflicts_with = "file")]
    pub text: Option<String>,
    /// A model's folder or a run's name: its tokens with their ids, instead of the lexer's
    #[arg(long)]
    pub model: Option<String>,
}

/// `train`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer train\n  \
    tiny-agent-trainer train wgsl_generation --epochs 10\n  \
    tiny-agent-trainer train --set training.learning_rate=0.001\n  \
    tiny-agent-trainer train --tui\n  \
    tiny-agent-trainer train --resume")]
pub struct TrainArguments {
    /// A configuration's name or file
    #[arg(default_value = "wgsl_quick")]
    pub task: String,
    /// Go on with a stopped run [default: the newest]
    #[arg(long, value_name = "RUN", num_args = 0..=1, default_missing_value = "", conflicts_with = "task")]
    pub resume: Option<String>,
    /// Start from the weights of this model, a folder or a run's name; its sizes and tokenizer are kept
    #[arg(long, value_name = "MODEL", conflicts_with = "resume")]
    pub from: Option<String>,
    /// With --from: go on with this many layers; new ones come between those that it has, of fewer some are left out
    #[arg(long, value_name = "N", requires = "from")]
    pub num_layers: Option<u64>,
    /// Passes over the data
    #[arg(long, conflicts_with = "resume")]
    pub epochs: Option<u64>,
    /// Where to train: cpu, wgpu or cuda
    #[arg(long, default_value = "cpu")]
    pub device: String,
    /// Seed of everything random
    #[arg(long, conflicts_with = "resume")]
    pub seed: Option<u64>,
    /// Set any value of the configuration
    #[arg(long, value_name = "KEY=VALUE", conflicts_with = "resume")]
    pub set: Vec<String>,
    /// Show figures and live curves on the whole terminal
    #[arg(long, conflicts_with = "quiet")]
    pub tui: bool,
}

/// `average`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer average 1 2 --output averaged\n  \
    tiny-agent-trainer average 2 1 --shares 0.7,0.3 --output averaged")]
pub struct AverageArguments {
    /// Models, each a folder or a run's name; the first one's tokenizer and known prompts are kept
    #[arg(required = true, num_args = 2.., value_name = "MODEL")]
    pub models: Vec<String>,
    /// How much each counts [default: all the same]
    #[arg(long, value_name = "SHARE,...", value_delimiter = ',')]
    pub shares: Vec<f32>,
    /// New folder for the model
    #[arg(short, long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub output: PathBuf,
}

/// `add-reviewer`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer train wgsl_small --from 1 --num-layers 4 --set task.task_type=wgsl_review\n  \
    tiny-agent-trainer add-reviewer 1 2 --output reviewed")]
pub struct AddReviewerArguments {
    /// The model that writes shaders, a folder or a run's name
    pub model: String,
    /// The model that was trained to review them, or one that has a reviewer, with the same tokenizer
    pub reviewer: String,
    /// New folder for both
    #[arg(short, long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub output: PathBuf,
}

/// `generate`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
        tiny-agent-trainer generate --prompt \"red circle on dark blue\"\n  \
        tiny-agent-trainer generate --prompts prompts.txt --output shaders/")]
pub struct GenerateArguments {
    /// What the shader should do
    #[arg(long, required_unless_present = "prompts")]
    pub prompt: Option<String>,
    /// A file with one prompt a line
    #[arg(long, value_name = "FILE", conflicts_with = "prompt", value_hint = ValueHint::FilePath)]
    pub prompts: Option<PathBuf>,
    /// A model's folder or a run's name [default: the newest trained that writes shaders, else the one that ships]
    #[arg(long, value_name = "MODEL")]
    pub model: Option<String>,
    /// Draw this many candidates and take the best
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub samples: usize,
    /// How freely tokens are drawn; 0 takes the likeliest, and compares it with a few others if the model has a
    /// reviewer [default: 0, or 0.8 with several samples]
    #[arg(long, value_name = "T", allow_negative_numbers = true)]
    pub temperature: Option<f32>,
    /// Draw from this many of the likeliest tokens only
    #[arg(long, value_name = "K")]
    pub top_k: Option<usize>,
    /// Draw from the likeliest tokens that reach this probability only
    #[arg(long, value_name = "P")]
    pub top_p: Option<f32>,
    /// Follow this many beginnings side by side (beam search) instead of drawing
    #[arg(long, value_name = "N", default_value_t = 1, conflicts_with_all = ["samples", "temperature", "top_k", "top_p"])]
    pub beam: usize,
    /// The most tokens that a shader may have [default: all that the model has room for]
    #[arg(long, value_name = "N")]
    pub max_tokens: Option<usize>,
    /// Seed of the random numbers
    #[arg(long, default_value_t = 42)]
    pub seed: u64,
    /// Write to this file, or with --prompts to this folder; never overwrites
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub output: Option<PathBuf>,
    /// Put a PNG beside each file of --output; without it, show on stderr what the shader paints, where that is a terminal;
    /// needs a build with `--features render`
    #[arg(long)]
    pub render: bool,
    /// Where to run the model: cpu, wgpu or cuda
    #[arg(long, default_value = "cpu")]
    pub device: String,
}

/// `evaluate`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer evaluate\n  \
    tiny-agent-trainer evaluate --part paraphrase --limit 200\n  \
    tiny-agent-trainer evaluate --limit 100 --report\n  \
    tiny-agent-trainer evaluate --data examples.toml --samples 10 --failures failures.jsonl")]
pub struct EvaluateArguments {
    /// A model's folder or a run's name [default: the newest trained that writes shaders, else the one that ships]
    #[arg(long, value_name = "MODEL")]
    pub model: Option<String>,
    /// TOML or JSON Lines with prompts and references, or `development` for the embedded development set
    #[arg(long, value_name = "FILE", conflicts_with = "part", value_hint = ValueHint::FilePath)]
    pub data: Option<PathBuf>,
    /// Part of the run's own data: validation, or test, or composition and paraphrase of composed examples
    /// [default: the first test]
    #[arg(long)]
    pub part: Option<String>,
    /// At most this many examples, spread over the data
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
    /// Candidates for each prompt beside the greedy one, for pass@k
    #[arg(long, default_value_t = 0)]
    pub samples: usize,
    /// How freely those are drawn
    #[arg(long, default_value_t = 0.8, allow_negative_numbers = true)]
    pub temperature: f32,
    /// Seed of the random numbers
    #[arg(long, default_value_t = 42)]
    pub seed: u64,
    /// Let the model write what it wants, valid or not
    #[arg(long)]
    pub unconstrained: bool,
    /// Measure how likely right an answer is by how sure the model was of it, and store that in the model
    #[arg(long, conflicts_with = "unconstrained")]
    pub calibrate: bool,
    /// Write what went wrong to this file, one JSON object a line; never overwrites
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub failures: Option<PathBuf>,
    /// Keep the answers in the run folder and write its report.html with them
    #[arg(long)]
    pub report: bool,
    /// Where to run the model: cpu, wgpu or cuda
    #[arg(long, default_value = "cpu")]
    pub device: String,
}

/// `report`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer report 1\n  \
    tiny-agent-trainer report 1 2 3 --output comparison.html")]
pub struct ReportArguments {
    /// Runs by name, number or folder
    #[arg(required = true, value_name = "RUN")]
    pub runs: Vec<String>,
    /// Write to this file [default: report.html in the run folder; comparison.html beside the run folders for several]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
}

/// `validate`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer validate shader.wgsl\n  \
    tiny-agent-trainer validate --format sarif shaders/ > report.sarif\n  \
    tiny-agent-trainer generate --prompt \"a red circle\" | tiny-agent-trainer validate -")]
pub struct ValidateArguments {
    /// Files, folders (every .wgsl below), or `-` for stdin
    #[arg(required = true, value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,
    /// How to report
    #[arg(long, default_value = "human")]
    pub format: ValidateFormat,
    /// Whose verdict counts: that of browsers, of wgpu, or of both
    #[arg(long, default_value = "both")]
    pub target: ValidateTarget,
    /// Optional WGSL features that the target has, such as `f16`
    #[arg(long, value_name = "FEATURE", value_delimiter = ',')]
    pub feature: Vec<String>,
    /// WGSL features that the target lacks, such as `fragment_depth`
    #[arg(long, value_name = "FEATURE", value_delimiter = ',')]
    pub without: Vec<String>,
    /// Lints to turn off, such as `unused`; `all` turns off all
    #[arg(long, value_name = "LINT", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// Stay, and report again whenever a file changes
    #[arg(long)]
    pub watch: bool,
}

/// Whose verdict `validate` follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ValidateTarget {
    /// The WGSL specification.
    Browser,
    /// naga, the compiler of wgpu.
    Wgpu,
    /// Both.
    Both,
}

/// How `validate` reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ValidateFormat {
    /// Excerpts with carets.
    Human,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations for GitHub Actions.
    Github,
}

/// `render`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer render circle.wgsl\n  \
    tiny-agent-trainer render waves.wgsl --frames 60 --output waves.png\n  \
    tiny-agent-trainer render circle.wgsl --preview sixel\n  \
    tiny-agent-trainer render sum.wgsl --count 1024 --output sum.npy\n  \
    tiny-agent-trainer generate --prompt \"a red circle\" | tiny-agent-trainer render - --output - > circle.png\n\n\
    A fragment shader makes an image, a compute shader buffers, a vertex shader positions, a function or an expression \
    values. This command needs a build with `--features render`.")]
pub struct RenderArguments {
    /// WGSL file, or `-` for stdin
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
    /// Write to this file (.png; .npy or .txt for values), with --frames also to a folder, or to stdout for `-`; never
    /// overwrites [default: the shader's name with .png; values go to stdout]
    #[arg(short, long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub output: Option<PathBuf>,
    /// Replace files that exist
    #[arg(long)]
    pub force: bool,
    /// Width and height in pixels
    #[arg(long, value_name = "WxH", default_value = "512x512", value_parser = parse_size)]
    pub size: [u32; 2],
    /// `globals.time` in seconds, of the first frame
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = 0.0,
        allow_negative_numbers = true
    )]
    pub time: f32,
    /// Make an animation of this many frames
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub frames: Option<u32>,
    /// Frames in a second
    #[arg(long, value_name = "F", default_value_t = 30, requires = "frames",
        value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub fps: u16,
    /// PNG image that the shader samples [default: a test image]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub picture: Option<PathBuf>,
    /// Entry point or function to run [default: the only one, or the last function]
    #[arg(long, value_name = "NAME")]
    pub entry: Option<String>,
    /// Elements of buffers, vertices, or calls of a function [default: 4096 elements, 128 others]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub count: Option<u32>,
    /// Seed of buffers, attributes, arguments and the test image
    #[arg(long, default_value_t = 42)]
    pub seed: u64,
    /// How the terminal shows the image beside the file
    #[arg(long, value_name = "HOW", default_value = "auto")]
    pub preview: Preview,
}

/// `640x480`
fn parse_size(text: &str) -> Result<[u32; 2], String> {
    let sides = text.split_once(['x', 'X', '×']);
    let parse = |side: &str| side.parse().ok().filter(|&side: &u32| side > 0);
    let size = sides.and_then(|(width, height)| Some([parse(width)?, parse(height)?]));
    size.ok_or_else(|| "expected width and height in pixels, such as 640x480".to_owned())
}

/// `completions`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer completions bash > ~/.local/share/bash-completion/completions/tiny-agent-trainer\n  \
    tiny-agent-trainer completions zsh > ~/.zfunc/_tiny-agent-trainer\n  \
    tiny-agent-trainer completions fish > ~/.config/fish/completions/tiny-agent-trainer.fish\n  \
    tiny-agent-trainer completions powershell >> $PROFILE")]
pub struct CompletionsArguments {
    /// The shell
    pub shell: clap_complete::Shell,
}

/// `man`
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    tiny-agent-trainer man | man -l -\n  \
    tiny-agent-trainer man --output ~/.local/share/man/man1")]
pub struct ManArguments {
    /// Write one page for each command to this folder
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub output: Option<PathBuf>,
}

/// The arguments of this process. Help and errors of usage follow `--color` too, which is looked for before the rest is
/// understood.
#[must_use]
pub fn parse() -> Arguments {
    let given: Vec<OsString> = std::env::args_os().collect();
    let matches = Arguments::command()
        .color(color_of_help(&given))
        .get_matches_from(given);
    Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}

fn color_of_help(given: &[OsString]) -> clap::ColorChoice {
    let mut words = given.iter().filter_map(|word| word.to_str());
    let mut choice = None;
    while let Some(word) = words.next() {
        choice = match word {
            "--" => break,
            "--color" => words.next(),
            _ => word.strip_prefix("--color=").or(choice),
        };
    }
    match choice {
        Some("always") => clap::ColorChoice::Always,
        Some("never") => clap::ColorChoice::Never,
        _ => clap::ColorChoice::Auto,
    }
}

#[cfg(test)]
mod tests {
    use clap::Command;

    use super::*;

    #[test]
    fn help_is_coloured_as_the_last_flag_says() {
        let choice = |line: &str| {
            let given: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            color_of_help(&given)
        };
        assert_eq!(choice("program --help"), clap::ColorChoice::Auto);
        assert_eq!(
            choice("program --color never --help"),
            clap::ColorChoice::Never
        );
        assert_eq!(
            choice("program train --color=always"),
            clap::ColorChoice::Always
        );
        assert_eq!(
            choice("program --color=always --color never"),
            clap::ColorChoice::Never
        );
        assert_eq!(choice("program -- --color never"), clap::ColorChoice::Auto);
        assert_eq!(choice("program --color"), clap::ColorChoice::Auto);
    }

    /// Every command, with the words that lead to it.
    fn all(command: &Command, path: &str, found: &mut Vec<(String, String)>) {
        let path = format!("{path} {}", command.get_name());
        for below in command.get_subcommands() {
            all(below, &path, found);
        }
        let after = command.get_after_help().map(ToString::to_string);
        found.push((path, after.unwrap_or_default()));
    }

    /// The arguments in a line of a shell, without what is redirected.
    fn words(line: &str) -> Vec<String> {
        let mut words = Vec::new();
        for (index, part) in line.split('"').enumerate() {
            if index % 2 == 1 {
                words.push(part.to_owned());
            } else {
                words.extend(part.split_whitespace().map(ToOwned::to_owned));
            }
        }
        let end = words.iter().position(|word| word.starts_with('>'));
        words.truncate(end.unwrap_or(words.len()));
        words
    }

    #[test]
    fn every_command_has_an_example_and_every_example_is_understood() {
        let mut commands = Vec::new();
        for command in Arguments::command().get_subcommands() {
            all(command, "tiny-agent-trainer", &mut commands);
        }
        assert!(commands.len() > 15, "{commands:?}");
        for (path, help) in commands {
            let lines = help.lines().map(str::trim);
            let examples: Vec<&str> = lines
                .filter(|line| line.starts_with("tiny-agent-trainer"))
                .collect();
            let own = examples.iter().any(|line| line.starts_with(&path));
            assert!(own, "`{path} --help` has no example");
            for part in examples.iter().flat_map(|line| line.split(" | ")) {
                if !part.starts_with("tiny-agent-trainer") {
                    continue;
                }
                if let Err(error) = Arguments::try_parse_from(words(part)) {
                    panic!("{path}: {part}: {error}");
                }
            }
        }
    }
}
