//! The terminal: taken, drawn on, and given back as it was.

use std::io::{self, Write, stderr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once, PoisonError};

use crossterm::terminal;
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};

/// Whether the terminal is taken.
static IS_ACTIVE: AtomicBool = AtomicBool::new(false);
/// Held by whoever writes, so that nothing is drawn on a screen that has been given back.
static WRITING: Mutex<()> = Mutex::new(());
static PANIC_HOOK: Once = Once::new();

/// The other screen, which scrolls nothing out of sight, without a cursor.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?25l\x1b[2J";
const LEAVE: &[u8] = b"\x1b[0m\x1b[?25h\x1b[?1049l";

/// Whether the terminal shows a dashboard, so that nobody else should write to it.
#[must_use]
pub fn is_active() -> bool {
    IS_ACTIVE.load(Ordering::Acquire)
}

/// Takes the terminal; a panic gives it back before its message.
pub fn take() -> io::Result<()> {
    PANIC_HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            before(panic);
        }));
    });
    terminal::enable_raw_mode()?;
    IS_ACTIVE.store(true, Ordering::Release);
    write(ENTER).inspect_err(|_| restore())
}

/// Gives the terminal back. Does nothing when it is not taken, so that it can be called wherever a process may end.
pub fn restore() {
    if !IS_ACTIVE.swap(false, Ordering::AcqRel) {
        return;
    }
    // Whoever is writing ends soon; a panic of that thread itself must not wait for it.
    let mut lock = WRITING.try_lock();
    for _ in 0..20 {
        if lock.is_ok() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
        lock = WRITING.try_lock();
    }
    // Nothing can be done for a terminal that is gone.
    let _ = stderr().write_all(LEAVE);
    let _ = terminal::disable_raw_mode();
}

fn write(bytes: &[u8]) -> io::Result<()> {
    let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    if is_active() {
        stderr().write_all(bytes)?;
    }
    Ok(())
}

/// Draws on stderr by ANSI escape sequences (ECMA-48), a frame in one write. The crossterm backend of ratatui would do,
/// but it brings in what the rest of this program has no use for.
#[derive(Debug)]
pub struct Screen {
    ascii: bool,
    color: bool,
    frame: Vec<u8>,
}

impl Screen {
    /// Writes ASCII characters alone if asked, and colours only if asked.
    pub fn new(ascii: bool, color: bool) -> Self {
        Self {
            ascii,
            color,
            frame: Vec::new(),
        }
    }
}

impl Backend for Screen {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        // Cells beside each other and alike need no more than their signs.
        let mut following = None;
        let mut style = None;
        for (x, y, cell) in content {
            if following != Some((x, y)) {
                write!(self.frame, "\x1b[{};{}H", y + 1, x + 1)?;
            }
            following = Some((x + 1, y));
            if style != Some((cell.modifier, cell.fg)) {
                style = Some((cell.modifier, cell.fg));
                write!(self.frame, "\x1b[0")?;
                if cell.modifier.contains(Modifier::BOLD) {
                    write!(self.frame, ";1")?;
                }
                if let Some(color) = number(cell.fg).filter(|_| self.color) {
                    write!(self.frame, ";3{color}")?;
                }
                write!(self.frame, "m")?;
            }
            let symbol = cell.symbol();
            if self.ascii && !symbol.is_ascii() {
                self.frame.push(in_ascii(symbol));
            } else {
                self.frame.extend(symbol.as_bytes());
            }
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        // The cursor comes back with the screen.
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(Position::ORIGIN)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, _position: P) -> io::Result<()> {
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.frame.extend(b"\x1b[0m\x1b[2J");
        Ok(())
    }

    fn clear_region(&mut self, _region: ClearType) -> io::Result<()> {
        self.clear()
    }

    fn size(&self) -> io::Result<Size> {
        let (width, height) = terminal::size()?;
        Ok(Size { width, height })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size()?,
            pixels: Size::ZERO,
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        let frame = std::mem::take(&mut self.frame);
        write(&frame)
    }
}

/// The number of one of the eight colours that every terminal has and its user may have chosen.
fn number(color: Color) -> Option<u8> {
    match color {
        Color::Red => Some(1),
        Color::Green => Some(2),
        Color::Yellow => Some(3),
        Color::Blue => Some(4),
        Color::Magenta => Some(5),
        Color::Cyan => Some(6),
        _ => None,
    }
}

/// What stands for a sign beyond ASCII: lines for lines, and a star for what a curve is made of.
fn in_ascii(symbol: &str) -> u8 {
    match symbol {
        "─" | "━" => b'-',
        "│" | "┃" => b'|',
        "┌" | "┐" | "└" | "┘" | "├" | "┤" | "┬" | "┴" | "┼" => b'+',
        _ => b'*',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_unicode_everything_that_is_drawn_is_ascii() {
        let mut screen = Screen::new(true, true);
        let cells: Vec<Cell> = ["a", "─", "⣿", "┼"].into_iter().map(Cell::new).collect();
        let places = cells
            .iter()
            .enumerate()
            .map(|(x, cell)| (x as u16, 0, cell));
        screen.draw(places).unwrap();
        assert!(screen.frame.is_ascii());
        let text = String::from_utf8(screen.frame).unwrap();
        assert_eq!(text, "\x1b[1;1H\x1b[0ma-*+");
    }

    #[test]
    fn without_colors_letters_are_still_bold() {
        let mut cell = Cell::new("a");
        cell.fg = Color::Red;
        cell.modifier = Modifier::BOLD;
        for (color, expected) in [(true, "\x1b[0;1;31ma"), (false, "\x1b[0;1ma")] {
            let mut screen = Screen::new(false, color);
            screen.draw([(0, 0, &cell)].into_iter()).unwrap();
            let text = String::from_utf8(screen.frame).unwrap();
            assert_eq!(text, format!("\x1b[1;1H{expected}"));
        }
    }

    #[test]
    fn giving_back_what_was_not_taken_does_nothing() {
        restore();
        assert!(!is_active());
    }
}
