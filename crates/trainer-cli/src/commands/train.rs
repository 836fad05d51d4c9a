//! `train`: a run from its configuration to a trained model.

use std::fs::File;
use std::io::{IsTerminal, Write, stderr, stdin, stdout};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use burn::module::{Module, ParamGroup};
use burn::optim::{AdamConfig, LionConfig, ModuleOptimizer, SgdConfig};
use burn::tensor::{Device, FloatDType};
use dashboard::clock;
use kernels::composed::set_factor_type;
use kernels::optimizer::{AdamW, Muon};
use kernels::{MatmulPrecision, set_matmul_precision};
use model::folder::weights_sha256;
use model::{Candidate, GenerateOptions, ShaderModel, Transformer, Writes, generate};
use report::Best;
use training::{
    CheckpointStore, ConstantLR, CosineAnnealingLR, EarlyStopping, GradientClip, GradientScaler,
    JsonlLogger, LRScheduler, LoggingCallback, Mode, ModelCheckpoint, OnModelDevice, Outcome,
    Progress as Position, ProgressBar, StepLR, StopReason, TensorBoardLogger, Throughput,
    TimeLimit, Trainer, TrainerConfig, Warmup,
};

use crate::allocator::keep_freed_memory;
use crate::args::TrainArguments;
use crate::batches::{self, Batches};
use crate::commands::create_folder;
use crate::config::task::TrainingSection;
use crate::config::{
    Document, Optimizer, Overlay, Override, Precision, Schedule, TaskConfig, TaskType, load_task,
    to_toml,
};
use crate::context::{Context, to_json};
use crate::evaluation::{Marks, evaluation};
use crate::execution::comparer;
use crate::failure::Failure;
use crate::mining::Shares;
use crate::preparation::Preparation;
use crate::progress::{FullScreen, ProgressLines};
use crate::runs::{self, Run};
use crate::terminal::is_utf8;
use crate::threads::use_physical_cores;
use crate::{card, devices, initial, journal, logging, models, reports};

/// How many prompts the trained model answers at the end.
const DEMONSTRATIONS: usize = 4;

/// What they are called in the report.
const HELD_OUT: &str =
    "the first prompts that were held out of training, each answered with what generate prints";

/// How many optimizer steps lie between two lines of the log and of the metrics.
const LOG_INTERVAL: u64 = 10;

/// Trains, or goes on with a stopped run.
///
/// # Errors
///
/// As for the configuration, the data, the device and the files; [`Failure::Interrupted`] after Ctrl-C,
/// with a checkpoint and the report of what there is written.
pub fn run(context: &Context, arguments: &TrainArguments) -> Result<(), Failure> {
    keep_freed_memory();
    use_physical_cores();
    let device = devices::find(&arguments.device)?;
    if arguments.tui && !(stderr().is_terminal() && stdin().is_terminal()) {
        return Err(Failure::usage(
            "--tui needs a terminal, and stdin or stderr is none; leave it out for lines of progress",
        ));
    }
    let job = match &arguments.resume {
        Some(name) => Job::resumed(context, arguments, name, device)?,
        None => Job::started(context, arguments, device)?,
    };
    let started = Instant::now();
    let mut trainer = job.trainer(context)?;
    let outcome = job.fit(&mut trainer);
    logging::write_above(None);
    let outcome = outcome?;
    journal::append(context, &job.run, &job.task, &outcome, trainer.state())?;
    if outcome.stop_reason == StopReason::Interrupted {
        return Err(Failure::Interrupted(format!(
            "Stopped after step {}; {} in `{}`. Go on with `tiny-agent-trainer train --resume {}`",
            trainer.state().global_step,
            job.report_so_far(),
            job.run.path.display(),
            job.run.name
        )));
    }
    let best = job.load_best(&mut trainer)?;
    tracing::info!(
        "Trained for {}; {}. Best {}: {:.4}, after step {}.",
        clock(started.elapsed()),
        outcome.stop_reason,
        best.metric,
        best.value,
        best.step
    );
    let mut trained = ShaderModel::new(
        job.preparation.transformer.clone(),
        job.preparation.tokenizer.clone(),
        trainer.into_model().valid(),
        job.device.clone(),
    );
    trained.writes = job.preparation.writes;
    trained
        .known_prompts
        .clone_from(&job.preparation.known_prompts);
    let initial = match &job.initial {
        Some(_) => Some(weights_sha256(&job.run.initial()).map_err(Failure::machine)?),
        None => None,
    };
    let card = card::write(
        &job.task,
        &job.preparation,
        &trained,
        &best,
        initial.as_deref(),
    );
    let folder = job.run.model();
    model::folder::save(&trained, &card, &folder).map_err(Failure::machine)?;
    // What is shown is what the file says, whose weights are rounded.
    let saved = model::folder::load(&folder, &job.device).map_err(Failure::machine)?;
    match saved.writes {
        Writes::Code => job.demonstrate(context, &saved),
        Writes::Prompt => job.introduce_reviewer(context),
    }
}

/// A run with everything it needs.
struct Job {
    run: Run,
    task: TaskConfig,
    /// What the run starts from, if not from drawn weights.
    initial: Option<ShaderModel>,
    preparation: Preparation,
    device: Device,
    is_resumed: bool,
    is_full_screen: bool,
}

impl Job {
    /// A new run; its folder is made only once the configuration and the data have proved good.
    fn started(
        context: &Context,
        arguments: &TrainArguments,
        device: Device,
    ) -> Result<Self, Failure> {
        let mut task = context.task(&arguments.task, &flags(arguments)?)?.value;
        let instead = "set it to \"float32\"";
        set_precision(&task.training, &arguments.device, &device, instead)?;
        let from = match &arguments.from {
            Some(name) => Some(models::find(context.runs(), Some(name))?),
            None => None,
        };
        let num_layers = arguments.num_layers.map(|_| task.model.num_layers);
        let initial = initial::load(from.as_deref(), num_layers, &device)?;
        if let (Some(initial), Some(name)) = (&initial, &arguments.from) {
            initial::take_sizes(&mut task, &initial.config);
            warn_of_other_task(&task, initial, name);
        }
        let preparation = prepare(context, &task, initial.as_ref(), None)?;
        let run = runs::create(context.runs(), &task.task.name)?;
        if let Some(from) = from {
            initial::copy(&from, &run.initial())?;
        }
        let path = run.path.join(runs::CONFIG);
        std::fs::write(&path, to_toml(&task)).map_err(|error| cannot_write(&path, &error))?;
        reports::write_data(&run.path, &preparation.data)?;
        if let Some(shares) = &preparation.shares {
            shares.save(&run.path)?;
        }
        Ok(Self {
            run,
            task,
            initial,
            preparation,
            device,
            is_resumed: false,
            is_full_screen: arguments.tui,
        })
    }

    /// The stopped run called `name`, or the newest that is not finished for an empty name.
    fn resumed(
        context: &Context,
        arguments: &TrainArguments,
        name: &str,
        device: Device,
    ) -> Result<Self, Failure> {
        let run = if name.is_empty() {
            let unfinished = runs::list(context.runs())?
                .into_iter()
                .rev()
                .find(|run| !run.has_model());
            unfinished.ok_or_else(|| {
                Failure::usage(format!(
                    "no run in `{}` is unfinished; start one with `tiny-agent-trainer train`",
                    context.runs().display()
                ))
            })?
        } else {
            runs::find(context.runs(), name)?
        };
        if run.has_model() {
            return Err(Failure::usage(format!(
                "the run `{}` is finished; its model is in `{}`",
                run.name,
                run.model().display()
            )));
        }
        let document = Document::read(&run.path.join(runs::CONFIG))?;
        let task = load_task(&document, &Overlay::default())?.value;
        set_precision(
            &task.training,
            &arguments.device,
            &device,
            "resume the run where it began, or start another",
        )?;
        let from = Some(run.initial()).filter(|folder| folder.exists());
        let initial = initial::load(from.as_deref(), Some(task.model.num_layers), &device)?;
        let shares = Shares::load(&run.path)?;
        let preparation = prepare(context, &task, initial.as_ref(), shares)?;
        Ok(Self {
            run,
            task,
            initial,
            preparation,
            device,
            is_resumed: true,
            is_full_screen: arguments.tui,
        })
    }

    /// The metric by which the best checkpoint is chosen.
    fn monitor(&self) -> &'static str {
        if self.preparation.validation.is_empty() {
            "train_loss"
        } else {
            "val_loss"
        }
    }

    fn optimizer_steps(&self) -> u64 {
        let training = &self.task.training;
        let batches = self.preparation.train.len().div_ceil(training.batch_size);
        (batches.div_ceil(training.accumulation_steps) * training.num_epochs) as u64
    }

    fn trainer(&self, context: &Context) -> Result<Trainer<Transformer>, Failure> {
        let training = &self.task.training;
        let transformer = match &self.initial {
            Some(initial) => initial.transformer.clone(),
            None => Transformer::new(
                &self.preparation.transformer,
                training.seed,
                &self.device.clone().autodiff(),
            )
            .map_err(Failure::usage)?,
        };
        tracing::info!(
            "{}: {} parameters, {} training and {} validation examples of {:.0} tokens on average; run folder {}",
            self.task.task.name,
            transformer.num_params(),
            self.preparation.train.len(),
            self.preparation.validation.len(),
            self.preparation.mean_length(),
            self.run.path.display()
        );
        let loss_scaling = match training.matmul_precision {
            Precision::Float32 | Precision::Bfloat16 => None,
            Precision::Float16 => Some(GradientScaler::new(LOSS_SCALE).map_err(Failure::usage)?),
        };
        let config = TrainerConfig {
            max_epochs: training.num_epochs as u64,
            accumulation_steps: training.accumulation_steps as u64,
            clip: (training.gradient_clip_norm > 0.0)
                .then_some(GradientClip::Norm(training.gradient_clip_norm)),
            seed: training.seed,
            loss_scaling,
            ..TrainerConfig::default()
        };
        let schedule = schedule(training, self.optimizer_steps())?;
        let mut trainer = Trainer::new(config, transformer, optimizer(training), schedule)
            .map_err(Failure::usage)?;
        trainer.fingerprint(self.preparation.fingerprint());
        let store = CheckpointStore::new(self.run.path.join(runs::CHECKPOINTS))
            .map_err(Failure::machine)?
            .keep_best(1, self.monitor(), Mode::Min)
            .map_err(Failure::usage)?;
        trainer.checkpoints(store);
        self.add_callbacks(context, &mut trainer)?;
        if self.is_resumed {
            resume(&mut trainer)?;
        }
        stop_on_interrupt(trainer.interrupt_flag())?;
        Ok(trainer)
    }

    fn add_callbacks(
        &self,
        context: &Context,
        trainer: &mut Trainer<Transformer>,
    ) -> Result<(), Failure> {
        let training = &self.task.training;
        if training.early_stopping {
            let patience = training.early_stopping_patience as u64;
            let stopping = EarlyStopping::new(self.monitor(), patience).map_err(Failure::usage)?;
            trainer.add_callback(stopping);
        }
        let every = training.save_every as u64;
        let improved = ModelCheckpoint::when_improved(self.monitor(), Mode::Min);
        trainer.add_callback(improved.map_err(Failure::usage)?);
        trainer.add_callback(ModelCheckpoint::every_epochs(every).map_err(Failure::usage)?);
        if let Some(minutes) = training.max_minutes {
            trainer.add_callback(TimeLimit::minutes(minutes).map_err(Failure::usage)?);
        }
        let metrics = self.run.path.join(runs::METRICS);
        trainer.add_callback(JsonlLogger::new(metrics, LOG_INTERVAL).map_err(Failure::usage)?);
        let events = TensorBoardLogger::new(&self.run.path, LOG_INTERVAL);
        trainer.add_callback(events.map_err(Failure::usage)?);
        trainer.add_callback(self.log(context)?);
        trainer.add_callback(Throughput::new());
        if self.is_full_screen {
            let flag = trainer.interrupt_flag();
            let view = FullScreen::new(
                self.run.name.as_str(),
                self.monitor(),
                !is_utf8(),
                context.color_stderr(),
                Arc::new(move || interrupted(&flag)),
            );
            trainer.add_callback(view.map_err(Failure::usage)?);
        } else if !context.quiet && stderr().is_terminal() {
            let bar = ProgressBar::new(self.monitor(), Mode::Min);
            logging::write_above(Some(bar.bar()));
            trainer.add_callback(if is_utf8() { bar } else { bar.ascii() });
        } else if !context.quiet {
            let lines = ProgressLines::new(self.monitor()).map_err(Failure::usage)?;
            trainer.add_callback(lines);
        }
        Ok(())
    }

    /// The log file of this run in the engine's log folder.
    fn log(&self, context: &Context) -> Result<LoggingCallback, Failure> {
        let folder = Path::new(&context.engine.value.paths.log_path);
        create_folder(folder)?;
        let path = folder.join(format!("{}.log", self.run.name));
        let file = File::options()
            .create(true)
            .append(true)
            .open(&path)
            .map_err(|error| cannot_write(&path, &error))?;
        LoggingCallback::to_writer(LOG_INTERVAL, file).map_err(Failure::usage)
    }

    fn validation(&self) -> Batches<'_> {
        let TrainingSection {
            batch_size, seed, ..
        } = self.task.training;
        Batches::new(
            &self.preparation.validation,
            batch_size,
            1,
            seed,
            &self.device,
        )
    }

    fn fit(&self, trainer: &mut Trainer<Transformer>) -> Result<Outcome, Failure> {
        let TrainingSection {
            batch_size,
            micro_batches,
            gradient_checkpointing,
            function_name_dropout,
            seed,
            ..
        } = self.task.training;
        let autodiff = self.device.clone().autodiff();
        let data = Batches::new(
            &self.preparation.train,
            batch_size,
            micro_batches,
            seed,
            &autodiff,
        )
        .with_function_name_dropout(function_name_dropout);
        let validation = self.validation();
        trainer
            .fit(
                &data,
                |transformer, batch| batches::step(transformer, batch, gradient_checkpointing),
                |transformer| batches::evaluate(transformer, &validation),
            )
            .map_err(Failure::machine)
    }

    /// Gives the trainer's model the weights of the best checkpoint. A run that its time limit ended within the first epoch
    /// has none that was measured: it keeps the weights that it has.
    fn load_best(&self, trainer: &mut Trainer<Transformer>) -> Result<Best, Failure> {
        let metric = self.monitor();
        trainer
            .load_best(metric, Mode::Min)
            .map_err(Failure::machine)?;
        if let Some(extremes) = trainer.state().best_metrics.get(metric) {
            return Ok(Best {
                metric,
                value: extremes.lowest,
                step: extremes.lowest_step,
            });
        }
        let metrics = batches::evaluate(&trainer.model().valid(), &self.validation())
            .map_err(Failure::machine)?;
        let (metric, measured) = match metrics.get(metric) {
            Some(&value) => (metric, Some(value)),
            None => ("loss", trainer.state().metrics.get("loss").copied()),
        };
        Ok(Best {
            metric,
            value: measured.unwrap_or(f64::NAN),
            step: trainer.state().global_step,
        })
    }

    /// Writes the report of a run that was stopped, and says in words what of it is in its folder. What keeps the report from
    /// being written takes nothing from the checkpoint.
    fn report_so_far(&self) -> &'static str {
        match reports::write(&self.run.path) {
            Ok(_) => "a checkpoint and report.html are",
            Err(failure) => {
                tracing::warn!("no report: {}", failure.message().unwrap_or_default());
                "a checkpoint is"
            }
        }
    }

    /// Says what a reviewer is for, and where everything is.
    fn introduce_reviewer(&self, context: &Context) -> Result<(), Failure> {
        tracing::info!(
            "Give it to the model whose answers it reviews with `tiny-agent-trainer add-reviewer MODEL {} --output FOLDER`.",
            self.run.name
        );
        self.tell(context, &[])
    }

    /// Answers prompts that were held out of training, and says how that went and where everything is.
    fn demonstrate(&self, context: &Context, trained: &ShaderModel) -> Result<(), Failure> {
        let examples = &self.preparation.held_out;
        let examples = &examples[..examples.len().min(DEMONSTRATIONS)];
        let mut shaders = Vec::new();
        let mut answers = Vec::new();
        let mut compare = comparer().ok();
        let mut changed = 0;
        for example in examples {
            let prompt = &example.natural_language;
            let generated =
                generate(trained, prompt, &GenerateOptions::default()).map_err(Failure::machine)?;
            let Candidate {
                code, changed: by, ..
            } = generated.candidate;
            changed += usize::from(by > 0);
            let marks = Marks {
                changed: by > 0,
                ..Marks::of(&example.wgsl_code, &code, compare.as_mut())
            };
            answers.push((example, code.clone(), marks));
            shaders.push((prompt, code));
        }
        drop(compare);
        let evaluation = evaluation(HELD_OUT.into(), &answers);
        reports::write_evaluation(&self.run.path, &evaluation)?;
        if !shaders.is_empty() {
            tracing::info!(
                "{} of {} prompts that were held out of training gave a valid shader without the constraint{}",
                shaders.len() - changed,
                shaders.len(),
                if changed == 0 {
                    "."
                } else {
                    "; train longer for more."
                }
            );
        }
        self.tell(context, &shaders)
    }

    /// Writes the report, and says where everything is and which `shaders` there are, each with its prompt.
    fn tell(&self, context: &Context, shaders: &[(&String, String)]) -> Result<(), Failure> {
        let page = reports::write(&self.run.path)?;
        let mut out = stdout().lock();
        if context.json {
            let report = serde_json::json!({
                "run": self.run.path,
                "model": self.run.model(),
                "report": page,
                "shaders": shaders
                    .iter()
                    .map(|(prompt, wgsl)| serde_json::json!({ "prompt": prompt, "wgsl": wgsl }))
                    .collect::<Vec<_>>(),
            });
            out.write_all(to_json(&report)?.as_bytes())?;
            return Ok(());
        }
        for (prompt, code) in shaders {
            writeln!(out, "// {prompt}\n{code}")?;
        }
        tracing::info!("How it went: {}", page.display());
        writeln!(out, "{}", self.run.path.display())?;
        Ok(())
    }
}

/// Says what may not be meant.
fn warn_of_other_task(task: &TaskConfig, initial: &ShaderModel, name: &str) {
    match task.task.task_type {
        TaskType::WgslGeneration if initial.writes == Writes::Prompt => tracing::warn!(
            "`{name}` reviews shaders, and what is trained from it will write them; to go on with the reviewer, add \
             `--set task.task_type=wgsl_review`"
        ),
        TaskType::WgslGeneration if initial.reviewer.is_some() => {
            models::warn_of_lost_reviewer(name);
        }
        _ => {}
    }
}

/// Loads and checks the data, and, unless the engine is told to leave out expensive checks, that every
/// sequence decodes to the program it came from.
fn prepare(
    context: &Context,
    task: &TaskConfig,
    initial: Option<&ShaderModel>,
    shares: Option<Shares>,
) -> Result<Preparation, Failure> {
    let preparation = Preparation::new(task, initial, shares)?;
    if !context.engine.value.disable_debug_assertions {
        preparation.check_round_trip()?;
    }
    Ok(preparation)
}

fn flags(arguments: &TrainArguments) -> Result<Vec<Override>, Failure> {
    let mut flags = arguments
        .set
        .iter()
        .map(|text| Override::from_set(text))
        .collect::<Result<Vec<_>, _>>()?;
    if let Some(epochs) = arguments.epochs {
        flags.push(Override::new(
            "training.num_epochs",
            &epochs.to_string(),
            "--epochs",
        ));
    }
    if let Some(num_layers) = arguments.num_layers {
        let num_layers = num_layers.to_string();
        flags.push(Override::new(
            "model.num_layers",
            &num_layers,
            "--num-layers",
        ));
    }
    if let Some(seed) = arguments.seed {
        flags.push(Override::new("training.seed", &seed.to_string(), "--seed"));
    }
    Ok(flags)
}

/// Where loss scaling begins; after an overflow it is halved. Gradients below 1e-12 then still have a value in half precision.
const LOSS_SCALE: f64 = 65_536.0;
/// What Kingma and Ba 2015 recommend.
const BETA_1: f32 = 0.9;
/// Larger than the usual 1e-8, so that weights with hardly any gradient stay.
const EPSILON: f32 = 1e-5;
/// As Jordan et al. 2024.
const MOMENTUM: f32 = 0.95;
/// The second momentum's decay of Adam. The batches are small and few, so a shorter memory than the
/// usual 0.999 follows the gradients sooner.
const BETA_2: f32 = 0.99;

fn optimizer(training: &TrainingSection) -> ModuleOptimizer {
    let weight_decay = training.weight_decay as f32;
    // `OnModelDevice` keeps a resumed optimizer's state on the device that trains.
    match training.optimizer {
        Optimizer::AdamW => ModuleOptimizer::from(adam_w(weight_decay)),
        Optimizer::Adam => {
            let config = AdamConfig::new().with_beta_2(BETA_2);
            ModuleOptimizer::from(OnModelDevice::new(config.build()))
        }
        Optimizer::Sgd => ModuleOptimizer::from(OnModelDevice::new(SgdConfig::new().build())),
        Optimizer::Lion => {
            let config = LionConfig::new().with_weight_decay(weight_decay);
            ModuleOptimizer::from(OnModelDevice::new(config.build()))
        }
        Optimizer::Muon => {
            let muon = Muon {
                momentum: MOMENTUM,
                weight_decay,
            };
            let matrices = ParamGroup::from_predicates(vec!["blocks.", ".weight"]);
            ModuleOptimizer::from(adam_w(weight_decay)).with_group(
                matrices,
                OnModelDevice::new(muon),
                None,
            )
        }
    }
}

fn adam_w(weight_decay: f32) -> OnModelDevice<AdamW> {
    OnModelDevice::new(AdamW {
        beta_1: BETA_1,
        beta_2: BETA_2,
        epsilon: EPSILON,
        weight_decay,
    })
}

/// The schedule of the configuration over `steps` optimizer steps: warm-up, then constant, half a
/// cosine, or a fall to a tenth after each third; never below the least rate but for the warm-up.
fn schedule(training: &TrainingSection, steps: u64) -> Result<impl LRScheduler + use<>, Failure> {
    let rate = training.learning_rate;
    let least = training.min_learning_rate.min(rate);
    let warmup_steps = training.warmup_steps as u64;
    let steps = steps.saturating_sub(warmup_steps).max(1);
    let main: Box<dyn LRScheduler> = match training.schedule {
        Schedule::Constant => Box::new(ConstantLR::new(rate).map_err(Failure::usage)?),
        Schedule::Cosine => {
            Box::new(CosineAnnealingLR::new(rate, steps, least).map_err(Failure::usage)?)
        }
        Schedule::Step => {
            Box::new(StepLR::new(rate, steps.div_ceil(3), 0.1).map_err(Failure::usage)?)
        }
    };
    let floored = move |position: Position| main.get_lr(position).max(least);
    let whole: Box<dyn LRScheduler> = if warmup_steps == 0 {
        Box::new(floored)
    } else {
        let warmup = Warmup::new(warmup_steps, floored).map_err(Failure::usage)?;
        Box::new(warmup.from_first_fraction())
    };
    // Every part above counts steps where it says epochs.
    Ok(whole.by_step())
}

fn resume(trainer: &mut Trainer<Transformer>) -> Result<(), Failure> {
    let latest = trainer.latest_checkpoint().map_err(Failure::machine)?;
    for (path, error) in &latest.rejected {
        tracing::warn!("the checkpoint `{}` is not used: {error}", path.display());
    }
    if let Some(checkpoint) = latest.checkpoint {
        let resumed = trainer.resume(&checkpoint).map_err(Failure::input)?;
        tracing::info!(
            "Going on after step {} from `{}`.",
            resumed.global_step,
            resumed.path.display()
        );
    } else {
        tracing::info!("There is no checkpoint yet; starting from the beginning.");
    }
    Ok(())
}

/// Products in the precision that the configuration asks for; `instead` is what to do where that is impossible.
fn set_precision(
    training: &TrainingSection,
    name: &str,
    device: &Device,
    instead: &str,
) -> Result<(), Failure> {
    let (text, dtype) = match training.matmul_precision {
        Precision::Float32 => return Ok(()),
        Precision::Bfloat16 => ("bfloat16", FloatDType::BF16),
        Precision::Float16 => ("float16", FloatDType::F16),
    };
    let refused = |why: String| {
        Failure::usage(format!(
            "training.matmul_precision = \"{text}\" {why}; {instead}"
        ))
    };
    if name != "cpu" {
        if !device.supports_dtype(dtype) {
            return Err(refused(format!(
                "is nothing that the device `{name}` computes in"
            )));
        }
        set_factor_type(Some(dtype));
        return Ok(());
    }
    if training.matmul_precision == Precision::Float16 {
        return Err(refused("is for GPUs, not `--device cpu`".into()));
    }
    set_matmul_precision(MatmulPrecision::Bfloat16)
        .map_err(|error| refused(format!("is not possible here: {error}")))
}

/// The first Ctrl-C stops training after the current step, with a checkpoint; the second at once.
fn stop_on_interrupt(flag: Arc<AtomicBool>) -> Result<(), Failure> {
    ctrlc::set_handler(move || interrupted(&flag))
        .map_err(|error| Failure::machine(format!("cannot listen for Ctrl-C: {error}")))
}

fn interrupted(flag: &AtomicBool) {
    if flag.swap(true, Ordering::SeqCst) {
        dashboard::restore();
        std::process::exit(i32::from(Failure::INTERRUPTED));
    }
    tracing::info!("Stopping after this step; press Ctrl-C again to stop at once.");
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    Failure::machine(format!("cannot write `{}`: {error}", path.display()))
}
