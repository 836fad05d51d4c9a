//! `train --tui` in a pseudo-terminal, seen through the eyes of a terminal emulator.
#![cfg(unix)]

mod terminal;
mod tiny;

use portable_pty::CommandBuilder;
use terminal::Terminal;

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
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
    command.args(TRAIN);
    command.args(tiny::NETWORK);
    command.cwd(folder.path());
    command.env("LC_ALL", "C.UTF-8");
    let mut terminal = Terminal::start(command);
    terminal.wait_for(&["wgsl_quick", "loss (log)"]);
    terminal.press(b"\x03");
    let (code, screen) = terminal.finish();

    let text = screen.contents();
    assert!(
        !screen.alternate_screen() && !screen.hide_cursor(),
        "{text}"
    );
    assert_eq!(code, 130, "{text}");
    assert!(text.contains("--resume 0001-wgsl_quick"), "{text}");
    let checkpoints = folder.path().join("runs/0001-wgsl_quick/checkpoints");
    assert!(std::fs::read_dir(checkpoints).unwrap().next().is_some());
}
