//! The thread that owns the device, and the one value that users hold.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};

use crate::compare::{Comparison, Tolerance, compare};
use crate::error::Error;
use crate::execute;
use crate::gpu::{Adapter, AdapterChoice, Gpu};
use crate::output::Output;
use crate::settings::{Limits, Settings};

/// Runs shaders on one adapter, one after another.
///
/// The device lives on a thread of its own with a stack that is large enough for any shader that the validator accepts.
/// When a run takes too long, that thread is left to itself and the next run gets a new one: the caller never waits
/// longer than [`Limits::time`]. What is left over ends by itself, because every loop has a bound
/// ([`Limits::loop_iterations`]).
///
/// # Examples
///
/// ```
/// use wgsl_runner::{AdapterChoice, Error, Limits, Output, Runner, Settings};
///
/// let mut runner = match Runner::new(AdapterChoice::Fastest, Limits::default()) {
///     Ok(runner) => runner,
///     Err(Error::NoAdapter { .. }) => return Ok(()),
///     Err(error) => return Err(error),
/// };
/// let red = "
///     @fragment
///     fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
///         return vec4<f32>(1.0, 0.0, 0.0, 1.0);
///     }";
/// let Output::Images(images) = runner.run(red, &Settings::default())? else {
///     unreachable!("a fragment shader makes images");
/// };
/// assert_eq!(images[0].pixel(0, 0), Some([1.0, 0.0, 0.0, 1.0]));
/// assert!(images[0].constant_color().is_some());
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
pub struct Runner {
    choice: AdapterChoice,
    limits: Limits,
    adapter: Adapter,
    /// None after a run that took too long or broke the device.
    worker: Option<Worker>,
}

/// The thread that owns the device; it ends when the sender is dropped.
#[derive(Debug)]
struct Worker {
    jobs: Sender<Job>,
    thread: JoinHandle<()>,
}

impl Drop for Runner {
    /// Waits for the device to be closed: drivers crash when the process ends while one of its threads is at work in
    /// them.
    fn drop(&mut self) {
        if let Some(Worker { jobs, thread }) = self.worker.take() {
            drop(jobs);
            // A panic of that thread was told to the caller as `Error::Crashed`.
            let _ = thread.join();
        }
    }
}

#[derive(Debug)]
struct Job {
    source: String,
    settings: Settings,
    reply: Sender<Result<Output, Error>>,
}

/// Address space for the compilers, which recurse with the source; only what is used is committed.
const STACK_BYTES: usize = 256 << 20;

impl Runner {
    /// Opens an adapter.
    ///
    /// # Errors
    ///
    /// [`Error::NoAdapter`] when there is none, [`Error::NoDevice`] when it cannot be opened, [`Error::Timeout`] when
    /// that takes longer than a run may, [`Error::Thread`].
    pub fn new(choice: AdapterChoice, limits: Limits) -> Result<Self, Error> {
        let (worker, adapter) = start(choice, limits)?;
        Ok(Self {
            choice,
            limits,
            adapter,
            worker: Some(worker),
        })
    }

    /// The adapter that shaders run on.
    #[must_use]
    pub fn adapter(&self) -> &Adapter {
        &self.adapter
    }

    /// Runs a module, a function or an expression, which one is found out by reflection.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] when it does not compile, [`Error::NothingToRun`], [`Error::UnknownEntry`] and
    /// [`Error::Unsupported`] when there is nothing in it that could be run, [`Error::Memory`], [`Error::Timeout`] and
    /// [`Error::LoopLimit`] when it takes more than the limits allow, [`Error::Refused`] when the driver does not want
    /// it, [`Error::DeviceLost`] and [`Error::Crashed`] when that fails. After any of them the runner can be used on.
    pub fn run(&mut self, source: &str, settings: &Settings) -> Result<Output, Error> {
        let worker = match self.worker.take() {
            Some(worker) => worker,
            None => start(self.choice, self.limits)?.0,
        };
        let (reply, answer) = channel();
        let job = Job {
            source: source.to_owned(),
            settings: settings.clone(),
            reply,
        };
        worker.jobs.send(job).map_err(|_| Error::Crashed)?;
        let result = wait(&answer, self.limits)?;
        if !matches!(result, Err(Error::Timeout { .. } | Error::DeviceLost(_))) {
            self.worker = Some(worker);
        }
        result
    }

    /// Runs two shaders on the same inputs and compares what comes out.
    ///
    /// # Errors
    ///
    /// As [`Runner::run`], for either.
    pub fn compare(
        &mut self,
        expected: &str,
        actual: &str,
        settings: &Settings,
        tolerance: &Tolerance,
    ) -> Result<Comparison, Error> {
        let expected = self.run(expected, settings)?;
        let actual = self.run(actual, settings)?;
        Ok(compare(&expected, &actual, tolerance))
    }
}

fn wait<T>(answer: &Receiver<T>, limits: Limits) -> Result<T, Error> {
    answer
        .recv_timeout(limits.time)
        .map_err(|failure| match failure {
            RecvTimeoutError::Timeout => Error::Timeout { limit: limits.time },
            RecvTimeoutError::Disconnected => Error::Crashed,
        })
}

/// Starts a thread with a device of its own, which works until the sender is dropped or a run leaves the device busy.
fn start(choice: AdapterChoice, limits: Limits) -> Result<(Worker, Adapter), Error> {
    let (sender, jobs) = channel::<Job>();
    let (opened, opening) = channel();
    let work = move || {
        let gpu = match Gpu::open(choice) {
            Ok(gpu) => gpu,
            Err(error) => {
                // The caller may have stopped waiting, which is no concern of this thread; so below.
                let _ = opened.send(Err(error));
                return;
            }
        };
        let _ = opened.send(Ok(gpu.adapter.clone()));
        for job in jobs {
            let result = execute::run(&gpu, &job.source, &job.settings, &limits);
            let leave = matches!(result, Err(Error::Timeout { .. } | Error::DeviceLost(_)));
            let _ = job.reply.send(result);
            if leave {
                break;
            }
        }
    };
    let builder = thread::Builder::new()
        .name("wgsl-runner".to_owned())
        .stack_size(STACK_BYTES);
    let thread = builder.spawn(work).map_err(Error::Thread)?;
    let adapter = wait(&opening, limits)??;
    let worker = Worker {
        jobs: sender,
        thread,
    };
    Ok((worker, adapter))
}
