//! Where on the screen things are drawn.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Style};
use ratatui::symbols::Marker;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Axis, Chart, Dataset, GraphType, Paragraph};

use crate::view::View;

/// From this width on, the learning rate has a curve of its own beside that of the loss.
const TWO_CURVES: u16 = 100;

/// Draws `view` on the whole screen: progress, figures, curves, and a message at the bottom.
pub fn draw(frame: &mut Frame<'_>, view: &View) {
    let figures = figures(view, usize::from(frame.area().width));
    let [top, middle, curves, bottom] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(figures.len() as u16),
        Constraint::Min(0),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    frame.render_widget(Paragraph::new(progress(view, top.width)), top);
    frame.render_widget(Paragraph::new(figures), middle);
    if curves.width >= TWO_CURVES {
        let [left, right] =
            Layout::horizontal([Constraint::Percentage(60), Constraint::Percentage(40)])
                .areas(curves);
        losses(frame, view, left);
        rates(frame, view, right);
    } else {
        losses(frame, view, curves);
    }
    let message = if view.message.is_empty() {
        "Ctrl-C stops; nothing is lost."
    } else {
        &view.message
    };
    frame.render_widget(Paragraph::new(message), bottom);
}

/// A bar as wide as the screen allows, with the steps and the time left.
fn progress(view: &View, width: u16) -> Line<'static> {
    let left = view.left.map_or_else(|| "?".into(), clock);
    let text = format!(" {}/{} steps, {left} left", view.step, view.total_steps);
    let room = usize::from(width).saturating_sub(text.len() + 2).min(60);
    let done = view.step as f64 / view.total_steps.max(1) as f64;
    let full = (done * room as f64) as usize;
    Line::from(vec![
        Span::raw("["),
        Span::styled("#".repeat(full.min(room)), Style::new().fg(Color::Green)),
        Span::raw("-".repeat(room - full.min(room))),
        Span::raw("]"),
        Span::raw(text),
    ])
}

/// The figures in as many lines as the width asks for.
fn figures(view: &View, width: usize) -> Vec<Line<'static>> {
    let number =
        |value: Option<f64>| value.map_or_else(|| "-".into(), |value| format!("{value:.4}"));
    let parts = [
        view.title.clone(),
        format!("epoch {}/{}", view.epoch, view.epochs),
        format!(
            "loss {} (smoothed {})",
            number(view.loss),
            number(view.smoothed)
        ),
        format!(
            "validation {} (best {})",
            number(view.validation),
            number(view.best)
        ),
        format!("lr {:.1e}", view.learning_rate),
        view.tokens_per_second
            .map_or_else(String::new, |rate| format!("{rate:.0} tokens/s")),
    ];
    let mut lines = vec![String::new()];
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        let last = lines.len() - 1;
        if lines[last].is_empty() {
            lines[last] = part;
        } else if lines[last].len() + 2 + part.len() <= width {
            lines[last] += &format!(", {part}");
        } else {
            lines.push(part);
        }
    }
    lines.into_iter().map(Line::from).collect()
}

fn losses(frame: &mut Frame<'_>, view: &View, area: Rect) {
    // Losses fall by orders of magnitude.
    let log = |points: &[(f64, f64)]| -> Vec<(f64, f64)> {
        let positive = points.iter().filter(|point| point.1 > 0.0);
        positive.map(|&(step, loss)| (step, loss.ln())).collect()
    };
    let (training, validation) = (log(view.losses.points()), log(view.validations.points()));
    let data = vec![
        dataset("training", Color::Cyan, Marker::Braille, &training),
        // Another sign than the curve's tells them apart without colour.
        dataset(
            "o validation",
            Color::Yellow,
            Marker::Custom('o'),
            &validation,
        )
        .graph_type(GraphType::Scatter),
    ];
    let all = || training.iter().chain(&validation);
    chart(
        frame,
        area,
        "loss (log)",
        data,
        all,
        view.total_steps,
        |value| short(value.exp()),
    );
}

fn rates(frame: &mut Frame<'_>, view: &View, area: Rect) {
    let points = view.rates.points();
    let data = vec![dataset("", Color::Magenta, Marker::Braille, points)];
    chart(
        frame,
        area,
        "learning rate",
        data,
        || points.iter(),
        view.total_steps,
        |value| format!("{value:.1e}"),
    );
}

fn dataset<'a>(
    name: &'a str,
    color: Color,
    marker: Marker,
    points: &'a [(f64, f64)],
) -> Dataset<'a> {
    let dataset = Dataset::default()
        .marker(marker)
        .graph_type(GraphType::Line)
        .style(Style::new().fg(color))
        .data(points);
    if name.is_empty() {
        dataset
    } else {
        dataset.name(name)
    }
}

fn chart<'a, P: Iterator<Item = &'a (f64, f64)>>(
    frame: &mut Frame<'_>,
    area: Rect,
    title: &str,
    data: Vec<Dataset<'a>>,
    points: impl Fn() -> P,
    total_steps: u64,
    label: impl Fn(f64) -> String,
) {
    let low = points().map(|point| point.1).fold(f64::INFINITY, f64::min);
    let high = points()
        .map(|point| point.1)
        .fold(f64::NEG_INFINITY, f64::max);
    if low > high || area.height < 4 {
        return;
    }
    // A level curve gets some room around it.
    let room = 0.05 * (high - low).max(0.1 * high.abs()).max(1e-12);
    let bounds = [low - room, high + room];
    let last = total_steps.max(1) as f64;
    let x = Axis::default()
        .bounds([0.0, last])
        .labels(vec!["0".to_owned(), total_steps.to_string()]);
    let y = Axis::default()
        .title(title.to_owned())
        .bounds(bounds)
        .labels(vec![
            label(low),
            label(f64::midpoint(low, high)),
            label(high),
        ]);
    frame.render_widget(Chart::new(data).x_axis(x).y_axis(y), area);
}

fn short(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 0.01 {
        format!("{value:.2}")
    } else {
        format!("{value:.0e}")
    }
}

/// A duration as clocks show it.
///
/// ```
/// use std::time::Duration;
///
/// for (seconds, text) in [(0, "0:00"), (65, "1:05"), (3600, "1:00:00"), (7384, "2:03:04")] {
///     assert_eq!(dashboard::clock(Duration::from_secs(seconds)), text);
/// }
/// ```
#[must_use]
pub fn clock(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::*;

    fn falling(steps: u64) -> View {
        let mut view = View {
            title: "0001-quick".into(),
            step: steps,
            total_steps: 2000,
            epoch: 1,
            epochs: 2,
            loss: Some(0.5),
            smoothed: Some(0.6),
            validation: Some(0.7),
            best: Some(0.65),
            learning_rate: 1e-3,
            tokens_per_second: Some(9000.0),
            left: Some(Duration::from_secs(3725)),
            ..View::default()
        };
        for step in 1..=steps {
            view.losses.push(step, 8.0 * (-(step as f64) / 500.0).exp());
            view.rates.push(step, 1e-3);
        }
        view.validations.push(steps, 0.7);
        view
    }

    fn shown(view: &View, width: u16, height: u16) -> String {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| draw(frame, view)).unwrap();
        terminal.backend().to_string()
    }

    #[test]
    fn a_wide_screen_shows_figures_and_both_curves() {
        let text = shown(&falling(1000), 120, 30);
        for part in [
            "1000/2000 steps, 1:02:05 left",
            "0001-quick, epoch 1/2, loss 0.5000 (smoothed 0.6000)",
            "validation 0.7000 (best 0.6500)",
            "lr 1.0e-3",
            "9000 tokens/s",
            "loss (log)",
            "learning rate",
            "nothing is lost",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }

    #[test]
    fn a_falling_loss_is_a_falling_curve() {
        let mut view = falling(2000);
        view.validations = crate::Curve::default();
        let text = shown(&view, 80, 24);
        let is_curve = |sign: char| ('\u{2801}'..='\u{28ff}').contains(&sign);
        let first_column = |line: &str| line.chars().position(is_curve);
        let columns: Vec<usize> = text.lines().filter_map(first_column).collect();
        assert!(columns.len() > 8, "{text}");
        assert!(columns.windows(2).all(|pair| pair[0] <= pair[1]), "{text}");
        assert!(columns.last() > columns.first(), "{text}");
    }

    #[test]
    fn every_size_is_drawn() {
        let view = falling(100);
        for (width, height) in [(1, 1), (3, 2), (10, 4), (40, 12), (79, 24), (300, 90)] {
            shown(&view, width, height);
        }
        assert!(shown(&view, 40, 12).contains("100/2000 steps"));
    }

    #[test]
    fn a_run_that_has_not_begun_is_drawn() {
        assert!(shown(&View::default(), 80, 24).contains("0/0 steps"));
    }
}
