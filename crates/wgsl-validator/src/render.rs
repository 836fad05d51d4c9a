//! Reports for people, in the manner of rustc.

use std::fmt::Write as _;
use std::ops::Range;

use unicode_width::UnicodeWidthChar as _;

use crate::position::Positions;
use crate::report::{Diagnostic, Label, Report, Severity, Span};

const TAB_WIDTH: usize = 4;

/// The report as text: for each finding its message, the lines it speaks of with the places marked, and help.
///
/// Control characters and marks that reorder text are shown escaped, so that a source cannot command the terminal
/// or disguise itself; tabs count four columns and wide characters two. What is not the source's, a name or a message is ASCII.
/// `name` is what to call the source.
/// Ends with a line break unless there is nothing to say.
///
/// # Examples
///
/// ```
/// use wgsl_validator::{Options, render_human, validate};
///
/// let source = "const half = frac(2.5);";
/// let text = render_human(&validate(source, &Options::default()), source, "a.wgsl", false);
/// assert_eq!(
///     text,
///     "\
/// error[wgsl/unknown-identifier]: no definition in scope for identifier: `frac`
///  --> a.wgsl:1:14
///   |
/// 1 | const half = frac(2.5);
///   |              ^^^^ unknown identifier
///   = help: WGSL calls it `fract`
/// "
/// );
/// ```
#[must_use]
pub fn render_human(report: &Report, source: &str, name: &str, color: bool) -> String {
    let positions = Positions::new(source);
    let mut text = String::new();
    for (index, diagnostic) in report.diagnostics.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        render(&mut text, diagnostic, &positions, name, color);
    }
    text
}

/// The escape sequences of the parts, or nothing.
struct Style {
    severity: &'static str,
    bold: &'static str,
    frame: &'static str,
    secondary: &'static str,
    reset: &'static str,
}

fn style(severity: Severity, color: bool) -> Style {
    if !color {
        return Style {
            severity: "",
            bold: "",
            frame: "",
            secondary: "",
            reset: "",
        };
    }
    Style {
        severity: match severity {
            Severity::Error => "\x1b[1;31m",
            Severity::Warning => "\x1b[1;33m",
            Severity::Info => "\x1b[1;36m",
        },
        bold: "\x1b[1m",
        frame: "\x1b[1;34m",
        secondary: "\x1b[1;34m",
        reset: "\x1b[0m",
    }
}

fn render(
    text: &mut String,
    diagnostic: &Diagnostic,
    positions: &Positions<'_>,
    name: &str,
    color: bool,
) {
    let style = style(diagnostic.severity, color);
    let Style {
        severity,
        bold,
        frame,
        reset,
        ..
    } = &style;
    let word = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    // Writing to a `String` cannot fail, here and below.
    let _ = writeln!(
        text,
        "{severity}{word}[{}]{reset}{bold}: {}{reset}",
        diagnostic.code,
        escaped(&diagnostic.message)
    );
    let mut labels: Vec<&Label> = diagnostic.labels.iter().collect();
    labels.sort_by_key(|label| (label.span.line, label.span.start));
    let margin = labels
        .last()
        .map_or(1, |label| label.span.line.to_string().len());
    let indent = " ".repeat(margin);
    let name = escaped(name);
    match &diagnostic.span {
        Some(Span { line, column, .. }) => {
            let _ = writeln!(text, "{indent}{frame}-->{reset} {name}:{line}:{column}");
        }
        None => {
            let _ = writeln!(text, "{indent}{frame}-->{reset} {name}");
        }
    }
    if !labels.is_empty() {
        let _ = writeln!(text, "{indent} {frame}|{reset}");
    }
    let mut excerpt = Excerpt::default();
    for label in labels {
        let line = label.span.line;
        if excerpt.line != line {
            if excerpt.line != 0 && line > excerpt.line + 1 {
                let _ = writeln!(text, "{frame}...{reset}");
            }
            excerpt = Excerpt::around(label, positions);
            let code = format!("{frame}{line:>margin$} |{reset} {}", excerpt.shown());
            let _ = writeln!(text, "{}", code.trim_end());
        }
        let primary = diagnostic.span == Some(label.span);
        underline(text, label, primary, &excerpt, &indent, &style);
    }
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(
            text,
            "{indent} {frame}={reset} {bold}help{reset}: {}",
            escaped(help)
        );
    }
}

/// The part of a line that is shown.
#[derive(Default)]
struct Excerpt<'a> {
    line: usize,
    /// The byte offset of `code` in the source.
    start: usize,
    code: &'a str,
    cut_before: bool,
    cut_after: bool,
}

impl<'a> Excerpt<'a> {
    /// The whole line of a label, or what surrounds the label in a line that is too long to read.
    fn around(label: &Label, positions: &Positions<'a>) -> Self {
        const LONGEST: usize = 200;
        const BEFORE: usize = 60;
        let line = positions.line(label.span.line);
        let line_start = positions.line_start(label.span.line);
        let (mut from, mut to) = (0, line.len());
        if line.len() > LONGEST {
            let at = (label.span.start - line_start).min(line.len());
            from = line.floor_char_boundary(at.saturating_sub(BEFORE));
            to = line.ceil_char_boundary(from + LONGEST);
        }
        Self {
            line: label.span.line,
            start: line_start + from,
            code: &line[from..to],
            cut_before: from > 0,
            cut_after: to < line.len(),
        }
    }

    fn shown(&self) -> String {
        let after = if self.cut_after { "..." } else { "" };
        let before = self.before();
        format!("{before}{}{after}", expanded(self.code))
    }

    fn before(&self) -> &'static str {
        if self.cut_before { "..." } else { "" }
    }

    /// The columns of a place as it is shown, clamped to the excerpt.
    fn columns(&self, span: &Span) -> Range<usize> {
        let column = |offset: usize| {
            let offset = offset.saturating_sub(self.start).min(self.code.len());
            let code = &self.code[..self.code.floor_char_boundary(offset)];
            width(self.before()) + width(&expanded(code))
        };
        column(span.start)..column(span.end)
    }
}

/// The line of carets under a label's place; a place of several lines is marked to the end of its first.
fn underline(
    text: &mut String,
    label: &Label,
    primary: bool,
    excerpt: &Excerpt<'_>,
    indent: &str,
    style: &Style,
) {
    let columns = excerpt.columns(&label.span);
    let before = " ".repeat(columns.start);
    let (mark, color) = if primary {
        ("^", style.severity)
    } else {
        ("-", style.secondary)
    };
    let marks = mark.repeat(columns.len().max(1));
    let Style { frame, reset, .. } = style;
    let _ = write!(text, "{indent} {frame}|{reset} {before}{color}{marks}");
    if !label.message.is_empty() {
        let _ = write!(text, " {}", escaped(&label.message));
    }
    let _ = writeln!(text, "{reset}");
}

/// A line as it is shown: tabs as spaces, everything else [`escaped`].
fn expanded(line: &str) -> String {
    let mut shown = String::with_capacity(line.len());
    for c in line.chars() {
        if c == '\t' {
            shown.extend(std::iter::repeat_n(' ', TAB_WIDTH));
        } else {
            push_escaped(&mut shown, c);
        }
    }
    shown
}

fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        push_escaped(&mut shown, c);
    }
    shown
}

/// Appends a character, escaped where a terminal would obey it, reorder the line by it, or show nothing.
fn push_escaped(shown: &mut String, c: char) {
    let reorders = matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    if c.is_control() || reorders {
        shown.extend(c.escape_unicode());
    } else {
        shown.push(c);
    }
}

fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}
