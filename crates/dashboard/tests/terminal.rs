//! The dashboard in a pseudo-terminal, seen through the eyes of a terminal emulator.
#![cfg(unix)]
#![allow(missing_docs)]

use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

struct Session {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    screen: Arc<Mutex<Parser>>,
    reader: JoinHandle<()>,
}

const SIZE: PtySize = PtySize {
    rows: 24,
    cols: 100,
    pixel_width: 0,
    pixel_height: 0,
};

impl Session {
    fn start(argument: &str) -> Self {
        let pair = native_pty_system().openpty(SIZE).unwrap();
        let mut command = CommandBuilder::new(example());
        command.arg(argument);
        command.env("RUST_BACKTRACE", "0");
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut parser = Parser::new(SIZE.rows, SIZE.cols, 1000);
        parser.process(b"$ falling\r\n");
        let screen = Arc::new(Mutex::new(parser));
        let mut output = pair.master.try_clone_reader().unwrap();
        let seen = Arc::clone(&screen);
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                seen.lock().unwrap().process(&bytes[..count]);
            }
        });
        Self {
            keys: pair.master.take_writer().unwrap(),
            master: pair.master,
            child,
            screen,
            reader,
        }
    }

    fn text(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Waits until the screen is as it should be; how long that takes is not what is tested.
    fn wait_for(&self, what: &str, is_so: impl Fn(&str) -> bool) -> String {
        let begun = Instant::now();
        loop {
            let text = self.text();
            if is_so(&text) {
                return text;
            }
            assert!(
                begun.elapsed() < Duration::from_mins(2),
                "no {what} on\n{text}"
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn resize(&self, rows: u16, cols: u16) {
        self.screen
            .lock()
            .unwrap()
            .screen_mut()
            .set_size(rows, cols);
        self.master.resize(PtySize { rows, cols, ..SIZE }).unwrap();
    }

    /// Presses Ctrl-C and returns the exit code and what is on the screen in the end.
    fn interrupted(mut self) -> (u32, String) {
        self.keys.write_all(b"\x03").unwrap();
        let status = self.child.wait().unwrap();
        drop(self.keys);
        drop(self.master);
        self.reader.join().unwrap();
        let parser = self.screen.lock().unwrap();
        let screen = parser.screen();
        assert!(!screen.alternate_screen(), "the other screen is left");
        assert!(!screen.hide_cursor(), "the cursor is back");
        (status.exit_code(), screen.contents())
    }
}

fn example() -> PathBuf {
    // Cargo builds the examples for the tests and puts them beside.
    let test = std::env::current_exe().unwrap();
    test.parent()
        .unwrap()
        .parent()
        .unwrap()
        .join("examples/falling")
}

fn loss(text: &str) -> Option<f64> {
    text.split("loss ")
        .nth(1)?
        .split([' ', '('])
        .next()?
        .parse()
        .ok()
}

#[test]
fn it_shows_a_falling_loss_follows_the_size_and_leaves_a_clean_screen_after_ctrl_c() {
    let session = Session::start("");
    let first = session.wait_for("loss", |text| loss(text).is_some());
    let begun = loss(&first).unwrap();
    let curve = |text: &str| {
        text.chars()
            .filter(|sign| ('\u{2801}'..='\u{28ff}').contains(sign))
            .count()
    };
    session.wait_for("falling curve", |text| {
        loss(text).is_some_and(|now| now < 0.8 * begun) && curve(text) > 3
    });
    session.resize(12, 40);
    let small = session.wait_for("smaller picture", |text| {
        text.lines().all(|line| line.chars().count() <= 40)
            && text.contains("nothing is lost")
            && curve(text) > 0
    });
    assert!(small.lines().count() <= 12, "{small}");
    session.resize(24, 100);
    session.wait_for("larger picture", |text| {
        text.lines().count() > 20 && text.contains("loss (log)")
    });
    let (code, text) = session.interrupted();
    assert_eq!((code, text.trim_end()), (0, "$ falling"));
}

#[test]
fn a_panic_leaves_a_clean_screen_with_its_message() {
    let session = Session::start("panic");
    session.wait_for("loss", |text| loss(text).is_some());
    let (code, text) = session.interrupted();
    assert_eq!(code, 101, "{text}");
    assert!(
        text.starts_with("$ falling") && text.contains("as asked"),
        "{text}"
    );
    assert!(!text.contains("steps,"), "{text}");
}

#[test]
fn the_exit_of_the_process_leaves_a_clean_screen() {
    let session = Session::start("exit");
    session.wait_for("loss", |text| loss(text).is_some());
    let (code, text) = session.interrupted();
    assert_eq!((code, text.trim_end()), (7, "$ falling"));
}
