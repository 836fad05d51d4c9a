//! Prompts with what was asked for beside what came out.

use std::collections::BTreeSet;

use crate::code::highlight;
use crate::evaluation::Answer;
use crate::markup::{base64, escape};
use crate::run::Run;

/// Turns a program into the PNG file that it paints; none for one that paints no picture.
pub type Painter<'a> = &'a mut dyn FnMut(&str) -> Option<Vec<u8>>;

/// How many prompts are shown at most, so that the page stays small.
const MOST_CARDS: usize = 100;

/// A prompt and the answers to it.
struct Card<'a> {
    /// The number of the run, and what it answered.
    answers: Vec<(usize, &'a Answer)>,
}

impl Card<'_> {
    fn is_right(&self) -> bool {
        self.answers.iter().all(|(_, answer)| answer.right)
    }
}

/// The prompts of all the runs, those with a wrong answer first, otherwise in the order of the files.
fn cards(runs: &[Run]) -> Vec<Card<'_>> {
    let mut cards: Vec<Card> = Vec::new();
    for (number, run) in runs.iter().enumerate() {
        let answers = run.evaluation.iter().flat_map(|it| &it.answers);
        for answer in answers {
            let is_same = |card: &&mut Card| {
                let (_, first) = card.answers[0];
                first.natural_language == answer.natural_language
                    && first.wgsl_code == answer.wgsl_code
                    && card.answers.iter().all(|(taken, _)| *taken != number)
            };
            match cards.iter_mut().find(is_same) {
                Some(card) => card.answers.push((number, answer)),
                None => cards.push(Card {
                    answers: vec![(number, answer)],
                }),
            }
        }
    }
    cards.sort_by_key(Card::is_right);
    cards
}

/// The gallery of the runs, which are called `signs`.
pub fn gallery(runs: &[Run], signs: &[String], mut paint: Option<Painter>) -> String {
    let all = cards(runs);
    if all.is_empty() {
        return String::new();
    }
    let cards = &all[..all.len().min(MOST_CARDS)];
    let wrong = all.iter().filter(|card| !card.is_right()).count();
    let mut html = format!(
        "<section id=gallery><h2>Gallery</h2>\n<p class=lead>{} prompts, {wrong} of them with a wrong answer{}. \
         Failures come first.</p>\n",
        all.len(),
        if cards.len() < all.len() {
            format!("; the first {} are shown", cards.len())
        } else {
            String::new()
        }
    );
    if paint.is_none() {
        html += "<p class=lead>Code only: pictures need a build with <code>--features render</code> and a graphics \
                 adapter; <code>tiny-agent-trainer report</code> then adds them.</p>\n";
    }
    html += &filters(cards);
    for card in cards {
        let (_, first) = card.answers[0];
        let category = first.category.as_deref().unwrap_or_default();
        html += &format!(
            "<article class=\"card {}\" data-category=\"{}\"><h3>{}</h3>\n<p class=soft>{}</p><div class=sides>",
            if card.is_right() { "right" } else { "wrong" },
            escape(category),
            escape(&first.natural_language),
            escape(category)
        );
        let painted = |code: &str, what: &str, paint: &mut Option<Painter>| -> String {
            let picture = paint.as_mut().and_then(|paint| paint(code));
            picture.map_or_else(String::new, |png| {
                let png = base64(&png);
                format!("<img alt=\"Picture of {what}\" src=\"data:image/png;base64,{png}\">")
            })
        };
        let reference = painted(&first.wgsl_code, "the reference", &mut paint);
        html += &format!(
            "<figure><figcaption>Reference</figcaption>{reference}<details><summary>Code of the reference</summary>\
             <pre>{}</pre></details></figure>",
            highlight(first.wgsl_code.trim_end())
        );
        for &(number, answer) in &card.answers {
            let sign = if runs.len() > 1 {
                format!(" of {}", signs[number])
            } else {
                String::new()
            };
            html += &format!(
                "<figure><figcaption>Answer{sign} {}</figcaption>",
                verdict(answer)
            );
            if answer.answer.is_empty() {
                html += "<p>No answer.</p></figure>";
                continue;
            }
            if answer.answer == first.wgsl_code {
                html += &reference.replace("the reference", "the answer");
                html += "<p class=soft>The code is that of the reference, letter by letter.</p></figure>";
                continue;
            }
            html += &painted(&answer.answer, "the answer", &mut paint);
            html += &format!(
                "<pre>{}</pre></figure>",
                highlight(answer.answer.trim_end())
            );
        }
        html += "</div></article>\n";
    }
    html + "</section>\n"
}

/// Shown by the script of the page, without which they would do nothing.
fn filters(cards: &[Card]) -> String {
    let categories = cards
        .iter()
        .filter_map(|card| card.answers[0].1.category.as_deref());
    let categories: BTreeSet<&str> = categories.collect();
    let options: String = categories
        .into_iter()
        .map(|name| format!("<option>{}</option>", escape(name)))
        .collect();
    format!(
        "<form class=filters hidden><label>Verdict<select name=verdict><option value=\"\">all</option>\
         <option value=wrong>✗ wrong</option><option value=right>✓ right</option></select></label>\
         <label>Category<select name=category><option value=\"\">all</option>{options}</select></label>\
         <label>Words in the prompt<input name=words type=search></label><output class=soft></output></form>\n"
    )
}

/// Whether the answer is right, and every check with a sign before it.
fn verdict(answer: &Answer) -> String {
    let mark = |holds: bool, name: &str| {
        let (class, sign) = if holds {
            ("good", '✓')
        } else {
            ("bad", '✗')
        };
        format!("<span class={class}>{sign} {}</span>", escape(name))
    };
    let checks: Vec<String> = answer
        .checks
        .iter()
        .map(|(name, holds)| mark(*holds, name))
        .collect();
    let word = if answer.right { "right" } else { "wrong" };
    format!(
        "<strong>{}</strong> {}",
        mark(answer.right, word),
        checks.join(" ")
    )
}
