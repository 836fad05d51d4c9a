//! Runs as one HTML page.

use std::collections::{BTreeMap, BTreeSet};

use crate::chart::{Curve, Scale, chart, smoothed};
use crate::data::Lengths;
use crate::evaluation::{NamedRate, Rate};
use crate::gallery::{Painter, gallery};
use crate::history::Point;
use crate::markup::escape;
use crate::run::Run;

/// How long a page is at most, in bytes: what a mail takes, and any browser opens at once.
const MOST_BYTES: usize = 3_000_000;

/// What a page has beside its sections, its style and its script, rounded up.
const FRAME: usize = 20_000;

/// How many colours the curves have; a seventh run begins with the first again, and has its letter.
const COLORS: usize = 6;

/// The page about `runs`: about one run everything, about several what they have in common and where they differ.
///
/// Pictures are painted by `paint`; without it the page says that it has none. The same runs give the same bytes. A page stays below
/// three megabytes: the gallery takes what the rest leaves, with fewer pixels in its largest pictures, or fewer prompts where
/// programs are very long.
#[must_use]
pub fn page(runs: &[Run], paint: Option<Painter>) -> String {
    let title: Vec<&str> = runs.iter().map(|run| run.name.as_str()).collect();
    let title = escape(&title.join(", "));
    let signs: Vec<String> = (0..runs.len()).map(sign).collect();
    let (style, script) = (include_str!("style.css"), include_str!("filters.js"));
    let mut sections = [
        ("figures", "Figures", figures(runs, &signs)),
        ("curves", "Curves", curves(runs, &signs)),
        ("rates", "Rates", rates(runs, &signs)),
        ("gallery", "Gallery", String::new()),
        ("data", "Data", data(runs, &signs)),
        (
            "configuration",
            "Configuration",
            configuration(runs, &signs),
        ),
    ];
    let others: usize = sections.iter().map(|(_, _, html)| html.len()).sum();
    let taken = others + style.len() + script.len() + 2 * title.len() + FRAME;
    sections[3].2 = gallery(runs, &signs, paint, MOST_BYTES.saturating_sub(taken));
    let present = || sections.iter().filter(|(_, _, html)| !html.is_empty());
    let links: String = present()
        .map(|(id, name, _)| format!("<a href=\"#{id}\">{name}</a>"))
        .collect();
    let body: String = present().map(|(_, _, html)| html.as_str()).collect();
    format!(
        "<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n<title>{title}</title>\n\
         <meta name=viewport content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=Content-Security-Policy content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; \
         script-src 'unsafe-inline'\">\n\
         <link rel=icon href=\"data:,\">\n<style>\n{style}</style>\n</head>\n<body>\n\
         <header><h1>{title}</h1><nav>{links}</nav></header>\n<main>\n{body}</main>\n\
         <footer><p class=soft>Written by tiny-agent-trainer {version}.</p></footer>\n\
         <script>\n{script}</script>\n</body>\n</html>\n",
        version = env!("CARGO_PKG_VERSION"),
    )
}

/// `A`, `B`, …, `Z`, `27`, …
fn sign(index: usize) -> String {
    u8::try_from(index)
        .ok()
        .filter(|&index| index < 26)
        .map_or_else(
            || (index + 1).to_string(),
            |index| char::from(b'A' + index).into(),
        )
}

fn section(id: &str, title: &str, content: &str) -> String {
    if content.is_empty() {
        return String::new();
    }
    format!("<section id={id}><h2>{title}</h2>\n{content}</section>\n")
}

/// What a run came to, in a few numbers.
fn figures_of(run: &Run) -> Vec<(&'static str, String, String)> {
    let history = &run.history;
    let mut figures = Vec::new();
    if let Some(best) = history.best() {
        let value = format!("{:.4}", best.value);
        let name = match best.metric {
            "val_loss" => "best validation loss",
            _ => "best training loss",
        };
        figures.push((name, value, format!("after step {}", grouped(best.step))));
    }
    if let Some(evaluation) = &run.evaluation {
        for (name, label) in [
            ("functional", "functionally right"),
            ("equivalent", "same as the reference"),
            ("valid", "valid"),
        ] {
            if let Some(rate) = evaluation.rate(name) {
                figures.push((label, percent(rate.rate), interval(&rate)));
            }
        }
    }
    figures.push((
        "steps",
        grouped(history.steps),
        format!("{} skipped", history.skipped),
    ));
    figures.push(("epochs", grouped(history.epochs), String::new()));
    figures.push(("examples seen", grouped(history.examples), String::new()));
    figures.push(("tokens seen", grouped(history.tokens), String::new()));
    figures
}

fn figures(runs: &[Run], signs: &[String]) -> String {
    if let [run] = runs {
        let tiles: String = figures_of(run)
            .into_iter()
            .map(|(name, value, detail)| {
                format!("<div><dt>{name}</dt><dd>{value} <small>{detail}</small></dd></div>")
            })
            .collect();
        return section(
            "figures",
            "Figures",
            &format!("<dl class=tiles>{tiles}</dl>\n"),
        );
    }
    let all: Vec<_> = runs.iter().map(figures_of).collect();
    let mut names: Vec<&str> = Vec::new();
    for (name, ..) in all.iter().flatten() {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let mut table = heads("", runs, signs);
    for name in names {
        table += &format!("<tr><th>{name}</th>");
        for figures in &all {
            let found = figures.iter().find(|(known, ..)| *known == name);
            let text = found.map_or_else(
                || "–".into(),
                |(_, value, detail)| format!("{value} <span class=soft>{detail}</span>"),
            );
            table += &format!("<td>{text}</td>");
        }
        table += "</tr>";
    }
    section("figures", "Figures", &wide_table(&table))
}

fn curves(runs: &[Run], signs: &[String]) -> String {
    let points = |points: &[Point]| -> Vec<(f64, f64)> {
        points
            .iter()
            .map(|point| (point.step as f64, point.value))
            .collect()
    };
    let label = |what: &str, index: usize| {
        if runs.len() == 1 {
            what.to_owned()
        } else {
            format!("{what} of {}", runs[index].name)
        }
    };
    let metric = |index: usize, name: &str| {
        let run: &Run = &runs[index];
        points(run.history.metrics.get(name).map_or(&[][..], Vec::as_slice))
    };
    let one_run = runs.len() == 1;
    let mut loss = Vec::new();
    for (index, sign) in signs.iter().enumerate() {
        let raw = metric(index, "loss");
        loss.push(Curve {
            label: label("training", index) + ", smoothed",
            sign: if one_run { "T".into() } else { sign.clone() },
            color: index % COLORS,
            dashed: false,
            points: smoothed(&raw),
            // Behind several curves they would only be noise.
            raw: if one_run { raw } else { Vec::new() },
        });
        loss.push(Curve {
            label: label("validation", index),
            sign: if one_run {
                "V".into()
            } else {
                sign.to_lowercase()
            },
            color: if one_run { 1 } else { index % COLORS },
            dashed: true,
            points: metric(index, "val_loss"),
            raw: Vec::new(),
        });
    }
    let each = |what: &str, of: &dyn Fn(usize) -> Vec<(f64, f64)>| -> Vec<Curve> {
        let curve = |index: usize| Curve {
            label: label(what, index),
            sign: if one_run {
                String::new()
            } else {
                signs[index].clone()
            },
            color: index % COLORS,
            dashed: false,
            points: of(index),
            raw: Vec::new(),
        };
        (0..runs.len()).map(curve).collect()
    };
    let with_points = |curves: Vec<Curve>| -> Vec<Curve> {
        curves
            .into_iter()
            .filter(|curve| !curve.points.is_empty())
            .collect()
    };
    let mut html = chart("Loss", Scale::Fitting, &with_points(loss));
    let rate = each("learning rate", &|index| {
        points(&runs[index].history.learning_rate)
    });
    html += &chart("Learning rate", Scale::Linear, &with_points(rate));
    let norm = each("smoothed norm", &|index| {
        smoothed(&metric(index, "grad_norm"))
    });
    html += &chart("Norm of the gradients", Scale::Fitting, &with_points(norm));
    let known = ["loss", "grad_norm", "val_loss", "train_loss"];
    let others: BTreeSet<&String> = runs
        .iter()
        .flat_map(|run| run.history.metrics.keys())
        .filter(|name| !known.contains(&name.as_str()))
        .collect();
    for name in others {
        let curves = each(name, &|index| metric(index, name));
        html += &chart(name, Scale::Fitting, &with_points(curves));
    }
    if html.is_empty() {
        return String::new();
    }
    section(
        "curves",
        "Curves",
        &format!("<div class=charts>\n{html}</div>\n"),
    )
}

fn rates(runs: &[Run], signs: &[String]) -> String {
    let mut html = String::new();
    for (run, sign) in runs.iter().zip(signs) {
        let Some(evaluation) = &run.evaluation else {
            continue;
        };
        if runs.len() > 1 {
            html += &format!("<h3>{sign}: {}</h3>\n", escape(&run.name));
        }
        html += &format!(
            "<p class=lead>{} answers: {}. The lines are 95 % confidence intervals.</p>\n",
            evaluation.answers.len(),
            escape(&evaluation.data)
        );
        let mut table = String::from(
            "<tr><th>all answers</th><th class=number>count</th><th class=number>rate</th><th></th><th>interval</th></tr>",
        );
        for NamedRate { name, rate } in &evaluation.rates {
            table += &format!("<tr><th>{}</th>{}</tr>", escape(name), cells(rate));
        }
        html += &wide_table(&table);
        let Some(name) = evaluation.rates.first().map(|rate| &rate.name) else {
            continue;
        };
        let mut table = format!(
            "<tr><th>{} by category</th><th class=number>count</th><th class=number>rate</th><th></th><th>interval</th></tr>",
            escape(name)
        );
        for (category, rates) in &evaluation.by_category {
            // A group in which nothing was run has no such rate.
            let rate = rates.iter().find(|rate| rate.name == *name);
            let text = rate.map_or_else(
                || "<td colspan=4>not known</td>".into(),
                |named| cells(&named.rate),
            );
            table += &format!("<tr><th>{}</th>{text}</tr>", escape(category));
        }
        if !evaluation.by_category.is_empty() {
            html += &wide_table(&table);
        }
    }
    section("rates", "Rates", &html)
}

/// A rate as the cells of a row: count, share, bar with its interval, and the interval in numbers.
fn cells(rate: &Rate) -> String {
    let x = |share: f64| 1.0 + 98.0 * share;
    format!(
        "<td class=number>{}/{}</td><td class=number>{}</td><td><svg class=bar viewBox=\"0 0 100 10\" \
         preserveAspectRatio=none aria-hidden=true><rect class=all x=1 y=1 width=98 height=8 />\
         <rect class=part x=1 y=1 width={:.1} height=8 /><path class=error d=\"M{low:.1} 5H{high:.1}M{low:.1} \
         2V8M{high:.1} 2V8\"/></svg></td><td>{}</td>",
        rate.count,
        rate.of,
        percent(rate.rate),
        98.0 * rate.rate,
        interval(rate),
        low = x(rate.low),
        high = x(rate.high),
    )
}

fn data(runs: &[Run], signs: &[String]) -> String {
    let mut html = String::new();
    for (run, sign) in runs.iter().zip(signs) {
        let Some(data) = &run.data else { continue };
        if runs.len() > 1 {
            html += &format!("<h3>{sign}: {}</h3>\n", escape(&run.name));
        }
        html += &format!(
            "<p class=lead>A vocabulary of {} tokens. Lengths are in tokens: the median, what 95 % do not exceed, and the \
             greatest.</p>\n",
            grouped(data.vocab_size as u64)
        );
        let mut table = String::from(
            "<tr><th>part</th><th class=number>examples</th><th class=number>prompts</th><th class=number>programs</th></tr>",
        );
        for part in &data.parts {
            table += &format!(
                "<tr><th>{}</th><td class=number>{}</td><td class=number>{}</td><td class=number>{}</td></tr>",
                escape(&part.name),
                grouped(part.examples as u64),
                lengths(&part.prompt_tokens),
                lengths(&part.code_tokens)
            );
        }
        html += &wide_table(&table);
        let categories: BTreeSet<&String> = data
            .parts
            .iter()
            .flat_map(|part| part.by_category.keys())
            .collect();
        if categories.is_empty() {
            continue;
        }
        let mut table = String::from("<tr><th>category</th>");
        for part in &data.parts {
            table += &format!("<th class=number>{}</th>", escape(&part.name));
        }
        table += "</tr>";
        for category in categories {
            table += &format!("<tr><th>{}</th>", escape(category));
            for part in &data.parts {
                let count = part.by_category.get(category).copied().unwrap_or_default();
                table += &format!("<td class=number>{}</td>", grouped(count as u64));
            }
            table += "</tr>";
        }
        html += &format!(
            "<details><summary>Examples by category</summary>{}</details>\n",
            wide_table(&table)
        );
    }
    section("data", "Data", &html)
}

fn configuration(runs: &[Run], signs: &[String]) -> String {
    let maps: Vec<BTreeMap<&str, &str>> = runs
        .iter()
        .map(|run| {
            let pairs = run.settings.iter();
            pairs
                .map(|(key, value)| (key.as_str(), value.as_str()))
                .collect()
        })
        .collect();
    let mut keys: Vec<&str> = Vec::new();
    for (key, _) in runs.iter().flat_map(|run| &run.settings) {
        if !keys.contains(&key.as_str()) {
            keys.push(key);
        }
    }
    let row = |key: &str| {
        let mut values = maps.iter().map(|map| map.get(key));
        let first = values.next();
        let differs = values.any(|value| Some(value) != first);
        let cells: String = maps
            .iter()
            .map(|map| {
                let value = map.get(key).map_or("–".into(), |value| escape(value));
                format!("<td><code>{value}</code></td>")
            })
            .collect();
        let mark = if differs { "≠ " } else { "" };
        (
            differs,
            format!("<tr><th>{mark}{}</th>{cells}</tr>", escape(key)),
        )
    };
    let mut rows: Vec<(bool, String)> = keys.into_iter().map(row).collect();
    rows.sort_by_key(|(differs, _)| !differs);
    if rows.is_empty() {
        return String::new();
    }
    let rows: String = rows.into_iter().map(|(_, row)| row).collect();
    let table = if runs.len() == 1 {
        rows
    } else {
        heads("key", runs, signs) + &rows
    };
    section("configuration", "Configuration", &wide_table(&table))
}

/// The first row of a table with a column for each run.
fn heads(first: &str, runs: &[Run], signs: &[String]) -> String {
    let heads: String = runs
        .iter()
        .zip(signs)
        .map(|(run, sign)| format!("<th>{sign}: {}</th>", escape(&run.name)))
        .collect();
    format!("<tr><th>{first}</th>{heads}</tr>")
}

fn wide_table(rows: &str) -> String {
    format!("<div class=wide><table>{rows}</table></div>\n")
}

fn lengths(lengths: &Lengths) -> String {
    format!("{:.0} · {} · {}", lengths.median, lengths.p95, lengths.max)
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

fn interval(rate: &Rate) -> String {
    format!("{:.1} to {:.1} %", 100.0 * rate.low, 100.0 * rate.high)
}

/// A number with a narrow space after every three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_by_three() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1\u{202f}000"),
            (12_345_678, "12\u{202f}345\u{202f}678"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn every_run_has_a_sign_of_its_own() {
        let signs: BTreeSet<String> = (0..60).map(sign).collect();
        assert_eq!(signs.len(), 60);
        assert_eq!(sign(1), "B");
    }
}
