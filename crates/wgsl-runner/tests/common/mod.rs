//! What the tests share.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use wgsl_runner::{AdapterChoice, Calls, Error, Image, Limits, Output, Runner, Settings};

/// A runner with the default limits, shared by the tests of a file; `None`, with a remark, where there is no adapter.
pub fn shared_runner() -> Option<MutexGuard<'static, Runner>> {
    static RUNNER: OnceLock<Option<Mutex<Runner>>> = OnceLock::new();
    let runner = RUNNER.get_or_init(|| open(Limits::default()).map(Mutex::new));
    let runner = runner.as_ref();
    if runner.is_none() {
        println!("skipped: no adapter");
    }
    runner.map(|runner| runner.lock().unwrap_or_else(PoisonError::into_inner))
}

/// A runner with other limits.
pub fn open(limits: Limits) -> Option<Runner> {
    match Runner::new(AdapterChoice::Fastest, limits) {
        Ok(runner) => Some(runner),
        Err(Error::NoAdapter { .. }) => {
            println!("skipped: no adapter");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// The first image of a fragment shader.
#[allow(dead_code, reason = "each file of tests uses a part of this module")]
pub fn image(runner: &mut Runner, source: &str, settings: &Settings) -> Image {
    match runner.run(source, settings) {
        Ok(Output::Images(mut images)) => images.swap_remove(0),
        other => panic!("expected images, found {other:?}"),
    }
}

/// The calls of a function, an expression or a vertex shader.
#[allow(dead_code, reason = "each file of tests uses a part of this module")]
pub fn calls(runner: &mut Runner, source: &str, settings: &Settings) -> Calls {
    match runner.run(source, settings) {
        Ok(Output::Calls(calls) | Output::Vertices(calls)) => calls,
        other => panic!("expected calls, found {other:?}"),
    }
}

/// Whether two floats are equal but for rounding.
#[allow(dead_code, reason = "each file of tests uses a part of this module")]
pub fn close(a: f32, b: f32) -> bool {
    (a - b).abs() <= 1e-5 + 1e-5 * b.abs()
}
