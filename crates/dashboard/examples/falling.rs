//! A loss that falls for as long as it is watched: `cargo run -p dashboard --example falling`. With the argument `panic`
//! it ends in a panic, with `exit` in the exit of the process.
#![allow(clippy::panic)] // What the terminal looks like afterwards is what is tried.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use dashboard::{Dashboard, View};

fn main() -> std::io::Result<()> {
    let end = std::env::args().nth(1).unwrap_or_default();
    let stops = Arc::new(AtomicU32::new(0));
    let pressed = Arc::clone(&stops);
    let view = View {
        title: "falling".into(),
        total_steps: 1000,
        epochs: 1,
        epoch: 1,
        ..View::default()
    };
    let dashboard = Dashboard::start(view, false, true, move || {
        pressed.fetch_add(1, Ordering::SeqCst);
    })?;
    for step in 1.. {
        let loss = 8.0 * (-f64::from(step) / 100.0).exp() + 0.1;
        dashboard.update(|view| {
            view.step = u64::from(step as u32);
            view.loss = Some(loss);
            view.losses.push(view.step, loss);
        });
        std::thread::sleep(Duration::from_millis(10));
        if stops.load(Ordering::SeqCst) > 0 {
            match end.as_str() {
                "panic" => panic!("as asked"),
                "exit" => {
                    dashboard::restore();
                    std::process::exit(7);
                }
                _ => break,
            }
        }
    }
    Ok(())
}
