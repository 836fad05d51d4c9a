//! What goes to stderr.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};

use tracing::{Event, Level, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

use crate::args::{ColorChoice, GlobalArguments};
use crate::config::LogLevel;
use crate::context::wants_color;
use crate::terminal::signs;

/// Starts logging to stderr; `-v`, `-vv` and `-q` come before the configured level.
pub fn start(configured: LogLevel, arguments: &GlobalArguments) {
    let level = match (arguments.quiet, arguments.verbose) {
        (true, _) => Level::ERROR,
        (false, 1) => Level::DEBUG,
        (false, 2..) => Level::TRACE,
        (false, 0) => match configured {
            LogLevel::Error => Level::ERROR,
            LogLevel::Warn => Level::WARN,
            LogLevel::Info => Level::INFO,
            LogLevel::Debug => Level::DEBUG,
            LogLevel::Trace => Level::TRACE,
        },
    };
    // Only the first call in a process takes effect, which is what tests that share one need.
    let _ = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(|| Stderr)
        .event_format(Plain {
            color: wants_color(arguments.color, io::stderr().is_terminal()),
        })
        .try_init();
}

/// Stderr, but while the full screen is shown what is written there waits, so that it does not end up in the picture, and
/// a progress bar makes room.
struct Stderr;

/// The bar that is drawn on stderr.
static BAR: Mutex<Option<indicatif::ProgressBar>> = Mutex::new(None);

/// From now on lines are written above `bar`; with none, as if there were none.
pub fn write_above(bar: Option<indicatif::ProgressBar>) {
    *BAR.lock().unwrap_or_else(PoisonError::into_inner) = bar;
}

/// What waits.
static WAITING: Mutex<Vec<u8>> = Mutex::new(Vec::new());

impl Write for Stderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.extend(signs(&text).as_bytes());
        drop(waiting);
        self.flush()?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
        if !dashboard::is_active() {
            let bar = BAR.lock().unwrap_or_else(PoisonError::into_inner).clone();
            match bar {
                Some(bar) => bar.suspend(|| io::stderr().write_all(&waiting))?,
                None => io::stderr().write_all(&waiting)?,
            }
            waiting.clear();
        }
        io::stderr().flush()
    }
}

/// Writes the message with which a command fails.
///
/// # Errors
///
/// When stderr is closed.
pub fn write_error(message: &str, color: ColorChoice) -> io::Result<()> {
    // What waits comes before the message.
    Stderr.flush()?;
    let mut stderr = io::stderr().lock();
    if wants_color(color, stderr.is_terminal()) {
        writeln!(stderr, "\x1b[1;31merror\x1b[0m: {}", signs(message))
    } else {
        writeln!(stderr, "error: {}", signs(message))
    }
}

/// Writes a line whatever the level, for what the user must know but what is no error.
///
/// # Errors
///
/// When stderr is closed.
pub fn write_line(message: &str) -> io::Result<()> {
    writeln!(Stderr, "{message}")
}

/// Messages as a person reads them: the text, with its severity in front unless it is ordinary.
struct Plain {
    color: bool,
}

impl<S, N> FormatEvent<S, N> for Plain
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let (word, color) = match *event.metadata().level() {
            Level::ERROR => ("error", "1;31"),
            Level::WARN => ("warning", "1;33"),
            Level::INFO => ("", ""),
            Level::DEBUG => ("debug", "2"),
            Level::TRACE => ("trace", "2"),
        };
        if !word.is_empty() {
            if self.color {
                write!(writer, "\x1b[{color}m{word}\x1b[0m: ")?;
            } else {
                write!(writer, "{word}: ")?;
            }
        }
        context
            .field_format()
            .format_fields(writer.by_ref(), event)?;
        writeln!(writer)
    }
}
