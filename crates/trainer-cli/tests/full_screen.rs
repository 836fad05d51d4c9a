//! `train --tui` in a pseudo-terminal, seen through the eyes of a terminal emulator.
#![cfg(unix)]

mod tiny;

use std::io::{Read, Write};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use vt100::Parser;

/// Trains until somebody stops it.
const TRAIN: [&str; 6] = [
    "train",
    "--tui",
    "--set",
    "training.num_epochs=100000",
    "--set",
    "training.early_stopping=false",
];

#[test]
fn the_dashboard_shows_the_loss_and_ctrl_c_leaves_a_checkpoint_and_a_clean_screen() {
    let folder = tempfile::tempdir().unwrap();
    let size = PtySize {
        rows: 24,
        cols: 100,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
    command.args(TRAIN);
    command.args(tiny::NETWORK);
    command.cwd(folder.path());
    command.env("LC_ALL", "C.UTF-8");
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let screen = Arc::new(Mutex::new(Parser::new(size.rows, size.cols, 1000)));
    let seen = Arc::clone(&screen);
    let mut output = pair.master.try_clone_reader().unwrap();
    let reader = thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = output.read(&mut bytes) {
            seen.lock().unwrap().process(&bytes[..count]);
        }
    });
    let mut keys = pair.master.take_writer().unwrap();

    // How long it takes is not what is tested.
    let begun = Instant::now();
    loop {
        let (text, is_full) = {
            let parser = screen.lock().unwrap();
            let screen = parser.screen();
            (screen.contents(), screen.alternate_screen())
        };
        if is_full && text.contains("wgsl_quick") && text.contains("loss (log)") {
            break;
        }
        assert!(
            begun.elapsed() < Duration::from_mins(4),
            "no loss on\n{text}"
        );
        thread::sleep(Duration::from_millis(50));
    }
    keys.write_all(b"\x03").unwrap();
    let status = child.wait().unwrap();
    drop((keys, pair.master));
    reader.join().unwrap();

    let parser = screen.lock().unwrap();
    let screen = parser.screen();
    let text = screen.contents();
    assert!(
        !screen.alternate_screen() && !screen.hide_cursor(),
        "{text}"
    );
    assert_eq!(status.exit_code(), 130, "{text}");
    assert!(text.contains("--resume 0001-wgsl_quick"), "{text}");
    let checkpoints = folder.path().join("runs/0001-wgsl_quick/checkpoints");
    assert!(std::fs::read_dir(checkpoints).unwrap().next().is_some());
}
