//! A full-screen view of a training run in a terminal: figures, and live curves of the loss and the learning rate.
//!
//! | module | holds |
//! | --- | --- |
//! | `view` | [`View`]: what is shown; [`Curve`] |
//! | `layout` | where on the screen it is drawn; [`clock`] |
//! | `screen` | the terminal: taken, drawn on, and given back as it was; [`restore`] |
//!
//! [`Dashboard::start`] takes the terminal, and a thread of its own draws and listens to keys, so that the screen follows
//! a new size at once however long a step takes. The terminal is given back when the dashboard is dropped, in a panic,
//! and by [`restore`] for a process that ends in another way.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

mod layout;
mod screen;
mod view;

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use ratatui::Terminal;

pub use layout::clock;
use screen::Screen;
pub use screen::{is_active, restore};
pub use view::{Curve, View};

/// How long the thread waits for a key before it looks for something new to draw.
const BETWEEN_FRAMES: Duration = Duration::from_millis(200);

/// A terminal that shows a run.
#[derive(Debug)]
pub struct Dashboard {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    view: Mutex<View>,
    is_new: AtomicBool,
    is_over: AtomicBool,
}

impl Shared {
    fn view(&self) -> MutexGuard<'_, View> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Dashboard {
    /// Takes the terminal and shows `view`, with ASCII characters alone if asked, and colours only if asked. `on_interrupt` is called from another
    /// thread for Ctrl-C and `q`, which the terminal hands over as keys while it is taken.
    ///
    /// # Errors
    ///
    /// When there is no terminal, or it cannot be taken; it is then as it was.
    pub fn start(
        view: View,
        ascii: bool,
        color: bool,
        on_interrupt: impl Fn() + Send + 'static,
    ) -> io::Result<Self> {
        screen::take()?;
        let shared = Arc::new(Shared {
            view: Mutex::new(view),
            is_new: AtomicBool::new(true),
            is_over: AtomicBool::new(false),
        });
        let mut terminal = Terminal::new(Screen::new(ascii, color)).inspect_err(|_| restore())?;
        let of_thread = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("dashboard".into())
            .spawn(move || {
                // Without a terminal there is nothing to show, and training goes on.
                let _ = run(&of_thread, &mut terminal, &on_interrupt);
                restore();
            });
        Ok(Self {
            shared,
            thread: Some(thread.inspect_err(|_| restore())?),
        })
    }

    /// Changes what is shown.
    pub fn update(&self, change: impl FnOnce(&mut View)) {
        change(&mut self.shared.view());
        self.shared.is_new.store(true, Ordering::Release);
    }
}

impl Drop for Dashboard {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            // A panic of that thread has given the terminal back.
            let _ = thread.join();
        }
        restore();
    }
}

fn run(
    shared: &Shared,
    terminal: &mut Terminal<Screen>,
    on_interrupt: &impl Fn(),
) -> io::Result<()> {
    while !shared.is_over.load(Ordering::Acquire) && is_active() {
        if shared.is_new.swap(false, Ordering::AcqRel) {
            let view = shared.view().clone();
            terminal.draw(|frame| layout::draw(frame, &view))?;
        }
        if !event::poll(BETWEEN_FRAMES)? {
            continue;
        }
        match event::read()? {
            Event::Resize(..) => shared.is_new.store(true, Ordering::Release),
            Event::Key(key) if key.kind == KeyEventKind::Press => {
                let is_interrupt =
                    key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL);
                if is_interrupt || key.code == KeyCode::Char('q') {
                    shared.view().message = "Stopping; Ctrl-C again stops at once.".into();
                    shared.is_new.store(true, Ordering::Release);
                    on_interrupt();
                }
            }
            _ => {}
        }
    }
    Ok(())
}
