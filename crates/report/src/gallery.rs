//! Prompts with what was asked for beside what came out.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::highlight;
use crate::evaluation::Answer;
use crate::markup::{base64, escape};
use crate::run::Run;

/// Turns a program into the PNG file that it paints, a square of so many pixels a side; none for one that paints no picture.
pub type Painter<'a> = &'a mut dyn FnMut(&str, u32) -> Option<Vec<u8>>;

/// How many prompts are shown at most, so that the page stays small.
const MOST_CARDS: usize = 100;

/// The side of a picture in pixels.
const MOST_PIXELS: u32 = 128;

/// The side of a picture below which there is nothing to see.
const LEAST_PIXELS: u32 = 8;

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

/// The gallery of the runs, which are called `signs`, in at most `room` bytes or so: of prompts and programs that are too long
/// for that it shows as many as fit, one at least, and pictures that are too large get fewer pixels.
pub fn gallery(runs: &[Run], signs: &[String], paint: Option<Painter>, room: usize) -> String {
    let all = cards(runs);
    if all.is_empty() {
        return String::new();
    }
    let mut shown: Vec<Vec<Piece>> = Vec::new();
    let mut text = 0;
    for card in all.iter().take(MOST_CARDS) {
        let pieces = pieces(card, signs);
        let more: usize = pieces.iter().map(Piece::text).sum();
        if text + more > room / 4 * 3 && !shown.is_empty() {
            break;
        }
        text += more;
        shown.push(pieces);
    }
    let cards = &all[..shown.len()];
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
    let pictures = paint.map(|paint| pictures(&shown, room.saturating_sub(text), paint));
    let pictures = pictures.unwrap_or_default();
    for piece in shown.iter().flatten() {
        match piece {
            Piece::Text(text) => html += text,
            Piece::Picture { code, of } => {
                if let Some(png) = pictures.get(code) {
                    html += &image(of, png);
                }
            }
        }
    }
    html + "</section>\n"
}

/// A part of a card.
enum Piece<'a> {
    /// HTML.
    Text(String),
    /// The place of what a program paints.
    Picture { code: &'a str, of: &'static str },
}

impl Piece<'_> {
    /// The bytes of its text.
    fn text(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Picture { .. } => 0,
        }
    }
}

fn image(of: &str, png: &[u8]) -> String {
    let png = base64(png);
    format!("<img alt=\"Picture of {of}\" src=\"data:image/png;base64,{png}\">")
}

fn pieces<'a>(card: &Card<'a>, signs: &[String]) -> Vec<Piece<'a>> {
    let (_, first) = card.answers[0];
    let category = first.category.as_deref().unwrap_or_default();
    let reference = first.wgsl_code.as_str();
    let mut pieces = vec![
        Piece::Text(format!(
            "<article class=\"card {}\" data-category=\"{}\"><h3>{}</h3>\n<p class=soft>{}</p><div class=sides>\
             <figure><figcaption>Reference</figcaption>",
            if card.is_right() { "right" } else { "wrong" },
            escape(category),
            escape(&first.natural_language),
            escape(category)
        )),
        Piece::Picture {
            code: reference,
            of: "the reference",
        },
        Piece::Text(format!(
            "<details><summary>Code of the reference</summary><pre>{}</pre></details></figure>",
            highlight(reference.trim_end())
        )),
    ];
    for &(number, answer) in &card.answers {
        let sign = if signs.len() > 1 {
            format!(" of {}", signs[number])
        } else {
            String::new()
        };
        let verdict = verdict(answer);
        pieces.push(Piece::Text(format!(
            "<figure><figcaption>Answer{sign} {verdict}</figcaption>"
        )));
        let rest: String = if answer.answer.is_empty() {
            "<p>No answer.</p></figure>".into()
        } else {
            pieces.push(Piece::Picture {
                code: &answer.answer,
                of: "the answer",
            });
            if answer.answer == reference {
                "<p class=soft>The code is that of the reference, letter by letter.</p></figure>"
                    .into()
            } else {
                let code = highlight(answer.answer.trim_end());
                format!("<pre>{code}</pre></figure>")
            }
        };
        pieces.push(Piece::Text(rest));
    }
    pieces.push(Piece::Text("</div></article>\n".into()));
    pieces
}

/// What a program paints.
struct Picture<'a> {
    code: &'a str,
    /// How often it stands on the page.
    uses: usize,
    side: u32,
    /// The PNG file; empty when it was too large with however few pixels.
    png: Vec<u8>,
}

impl Picture<'_> {
    /// What it takes on the page.
    fn bytes(&self) -> usize {
        /// Of an element without its picture, rounded up.
        const ELEMENT: usize = 80;
        if self.png.is_empty() {
            return 0;
        }
        self.uses * (ELEMENT + self.png.len().div_ceil(3) * 4)
    }
}

/// The pictures of the programs in `shown`, which take at most `room` bytes on the page. The largest files lose half of their
/// rows and columns until all fit: noise hardly compresses, and what does compress keeps its pixels.
fn pictures<'a>(
    shown: &[Vec<Piece<'a>>],
    room: usize,
    paint: Painter,
) -> BTreeMap<&'a str, Vec<u8>> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in shown.iter().flatten() {
        if let &Piece::Picture { code, .. } = piece {
            *uses.entry(code).or_default() += 1;
        }
    }
    let mut pictures = Vec::new();
    for (code, uses) in uses {
        if let Some(png) = paint(code, MOST_PIXELS) {
            pictures.push(Picture {
                code,
                uses,
                side: MOST_PIXELS,
                png,
            });
        }
    }
    let mut sum: usize = pictures.iter().map(Picture::bytes).sum();
    while sum > room
        && let Some(largest) = pictures.iter_mut().max_by_key(|picture| picture.png.len())
    {
        sum -= largest.bytes();
        largest.side /= 2;
        largest.png = if largest.side < LEAST_PIXELS {
            Vec::new()
        } else {
            paint(largest.code, largest.side).unwrap_or_default()
        };
        sum += largest.bytes();
    }
    pictures
        .into_iter()
        .filter(|picture| !picture.png.is_empty())
        .map(|picture| (picture.code, picture.png))
        .collect()
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
