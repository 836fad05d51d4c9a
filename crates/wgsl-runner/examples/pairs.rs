//! How many pairs of shaders can be run and compared in a second: every program of the training data against the next
//! one, on a software adapter, with a runner on each core. Prints one JSON object; `cargo xtask bench dataset` reads it.
//!
//! ```sh
//! MESA_SHADER_CACHE_DISABLE=true cargo run --release -p wgsl-runner --example pairs
//! ```
//!
//! The variable keeps Mesa from remembering the shaders that it compiled before, which would measure its memory.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use wgsl_runner::{AdapterChoice, Limits, Runner, Settings, Tolerance};

fn main() -> Result<(), Box<dyn Error>> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../config/wgsl_training_data.toml"
    );
    let data: toml::Table = std::fs::read_to_string(file)?.parse()?;
    let examples = data
        .get("examples")
        .and_then(toml::Value::as_array)
        .ok_or("no examples")?;
    let code = |example: &toml::Value| example.get("wgsl_code")?.as_str().map(str::to_owned);
    let programs: Vec<String> = examples.iter().filter_map(code).collect();
    let pairs: Vec<&[String]> = programs.windows(2).collect();
    let threads = thread::available_parallelism()?.get();
    let mut runners = Vec::new();
    for _ in 0..threads {
        runners.push(Runner::new(AdapterChoice::Software, Limits::default())?);
    }
    eprintln!(
        "{} on {}",
        runners[0].adapter().name,
        runners[0].adapter().driver
    );

    let next = AtomicUsize::new(0);
    let failed = AtomicUsize::new(0);
    let start = Instant::now();
    thread::scope(|scope| {
        for runner in &mut runners {
            scope.spawn(|| {
                while let Some(pair) = pairs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let settings = Settings::default();
                    let compared =
                        runner.compare(&pair[0], &pair[1], &settings, &Tolerance::default());
                    if let Err(error) = compared {
                        eprintln!("{error}");
                        failed.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let seconds = start.elapsed().as_secs_f64();
    println!(
        r#"{{"pairs": {}, "runners": {threads}, "pairs_per_second": {:.2}, "failed": {}}}"#,
        pairs.len(),
        pairs.len() as f64 / seconds,
        failed.into_inner()
    );
    Ok(())
}
