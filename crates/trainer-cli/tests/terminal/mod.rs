//! A program in a pseudo-terminal, seen through the eyes of a terminal emulator.

use std::io::{Read, Write};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::{Parser, Screen};

/// A terminal of 24 rows of 100 characters with a program in it.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    screen: Arc<Mutex<Parser>>,
    reader: JoinHandle<()>,
}

impl Terminal {
    /// Starts `command`.
    pub fn start(command: CommandBuilder) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 100,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
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
        let keys = pair.master.take_writer().unwrap();
        Self {
            child,
            master: pair.master,
            keys,
            screen,
            reader,
        }
    }

    /// Waits until the program has taken the whole screen and all of `words` are on it. How long that takes is not what is
    /// tested.
    pub fn wait_for(&self, words: &[&str]) {
        let begun = Instant::now();
        loop {
            let (text, is_full) = {
                let parser = self.screen.lock().unwrap();
                let screen = parser.screen();
                (screen.contents(), screen.alternate_screen())
            };
            if is_full && words.iter().all(|word| text.contains(word)) {
                return;
            }
            assert!(
                begun.elapsed() < Duration::from_mins(4),
                "{words:?} are not on\n{text}"
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Types `keys`.
    pub fn press(&mut self, keys: &[u8]) {
        self.keys.write_all(keys).unwrap();
    }

    /// Waits for the end of the program: its exit code, and what it leaves on the screen.
    pub fn finish(self) -> (u32, Screen) {
        let Self {
            mut child,
            master,
            keys,
            screen,
            reader,
        } = self;
        let status = child.wait().unwrap();
        drop((keys, master));
        reader.join().unwrap();
        let last = screen.lock().unwrap().screen().clone();
        (status.exit_code(), last)
    }
}
