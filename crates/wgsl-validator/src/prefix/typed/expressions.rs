//! The ways to complete an expression so that its type is the one that is wanted.

use std::collections::{BTreeMap, BTreeSet};

use wgsl_tokenizer::{Symbol, TokenKind};

use super::finish::{ATTRIBUTES, Choice, TYPES};
use super::question::{Answer, Shape};
use super::site::{Level, Open, Role, Site, operands};
use super::{Closings, TypedPrefix, Verdict};
use crate::prefix::calls::argument_tails;
use crate::types::Scalar;

/// A search for a closing, within a bound on how often the front end is asked.
pub(super) struct Search<'a> {
    closings: &'a Closings<'a>,
    prefix: &'a TypedPrefix,
    site: &'a Site,
    /// The part itself.
    part: &'a str,
    wanted: Option<Answer>,
    questions: usize,
    closing: Option<String>,
}

/// How often the front end is asked for one closing at most.
const MAX_QUESTIONS: usize = 400;
/// How many ways on from an operand are tried.
const MAX_WAYS: usize = 14;
/// No way to end a statement is longer than so many bytes: an argument that is given once more, with all that was added
/// to it, doubles what is added at each call around it.
const MAX_ADDED: usize = 1_024;

impl<'a> Search<'a> {
    pub(super) fn new(closings: &'a Closings<'a>, site: &'a Site) -> Self {
        let prefix = closings.now;
        Self {
            closings,
            prefix,
            site,
            part: &prefix.text[prefix.statement..],
            wanted: None,
            questions: 0,
            closing: None,
        }
    }

    pub(super) fn run(mut self) -> Option<String> {
        self.wanted = match &self.site.role {
            Role::Typed(of) => self.ask(&format!("{of} ( )")),
            Role::Returned => {
                let of = self.prefix.context.result()?.to_owned();
                self.ask(&format!("{of} ( )"))
            }
            Role::Condition => self.ask("true"),
            Role::Selector => None,
            Role::Assigned(target, Symbol::ShiftLeftEqual | Symbol::ShiftRightEqual) => {
                let width = match self.ask(target).map(|of| of.shape) {
                    Some(Shape::Vector(width, _)) => Some(width),
                    _ => None,
                };
                match width {
                    Some(width) => self.ask(&format!("vec{width} < u32 > ( )")),
                    None => self.ask("1u"),
                }
            }
            Role::Assigned(target, Symbol::Equal) => self.ask(target),
            _ => None,
        };
        let innermost = self.site.levels.len() - 1;
        let text = self.part.to_owned();
        self.go_on(innermost, &text, None);
        self.closing
    }

    fn ask(&mut self, expression: &str) -> Option<Answer> {
        self.questions += 1;
        if self.questions > MAX_QUESTIONS {
            return None;
        }
        self.prefix.context.ask(expression, self.prefix.in_function)
    }

    fn is_over(&self) -> bool {
        self.closing.is_some() || self.questions > MAX_QUESTIONS
    }

    /// Whether a symbol may follow the part with more tokens.
    fn may_follow(&self, text: &str, kind: TokenKind, token: &str) -> bool {
        let mut syntax = self.prefix.syntax.clone();
        syntax.push_words(&text[self.part.len()..]) && syntax.accepts(kind, token)
    }

    /// Completes the expression of a level in `text`, the statement up to there.
    fn go_on(&mut self, level: usize, text: &str, known: Option<Answer>) {
        let at = self.site.levels[level];
        if self.is_over() {
            return;
        }
        let symbol = |symbol: Symbol| (TokenKind::Symbol(symbol), symbol.text());
        let (kind, token) = symbol(Symbol::ParenLeft);
        // After a dot a member must come.
        if text.trim_end().rsplit(' ').next() == Some(".") {
            return self.member(level, text);
        }
        if at.open == Open::Template {
            return self.template(level, text);
        }
        let needs_operand = self.may_follow(text, TokenKind::IntLiteral, "1")
            || (self.may_follow(text, kind, token) && ends_with_sign(text));
        if needs_operand {
            return self.operand(level, at, text);
        }
        let (dot, dot_text) = symbol(Symbol::Period);
        if !self.may_follow(text, dot, dot_text) && !ends_with_value(text) {
            // The name of a function, a type or a generator.
            let begin = begin_of_operand(text, at);
            let (less, less_text) = symbol(Symbol::LessThan);
            if self.may_follow(text, less, less_text) {
                self.template(level, &format!("{text} <"));
            }
            if self.may_follow(text, kind, token) {
                self.call(level, &format!("{text} ("), begin, 0, true);
            }
            return;
        }
        self.operand_is_complete(level, at, text, known);
    }

    fn member(&mut self, level: usize, text: &str) {
        let at = self.site.levels[level];
        let base = text.trim_end().trim_end_matches('.').trim_end();
        let begin = begin_of_operand(base, at);
        let names = match self.ask(base[begin..].trim()) {
            Some(Answer {
                shape: Shape::Struct(names),
                ..
            }) => names,
            Some(Answer {
                shape: Shape::Vector(..),
                ..
            }) => ["x", "xx", "xxx", "xxxx"].map(str::to_owned).to_vec(),
            _ => return,
        };
        for name in names {
            self.go_on(level, &format!("{text} {name}"), None);
        }
    }

    /// Tries the template arguments that are missing, and a call.
    fn template(&mut self, level: usize, text: &str) {
        let added = &text[self.part.len()..];
        let mut syntax = self.prefix.syntax.clone();
        if !syntax.push_words(added) {
            return;
        }
        let inner = self.site.levels[level].open == Open::Template;
        let mut nested = syntax.clone();
        if inner && nested.push_words("< f32 >") {
            return self.template(level, &format!("{text} < f32 >"));
        }
        // The levels of template lists in template lists close one after the other.
        let outer = if inner { level - 1 } else { level };
        let operand = if inner {
            self.site.levels[level].operand
        } else {
            begin_of_operand(
                text.trim_end().trim_end_matches('<').trim_end(),
                self.site.levels[level],
            )
        };
        for tail in [
            ">",
            "f32 >",
            ", 4 >",
            "u32 >",
            "i32 >",
            "bool >",
            "f32 , 4 >",
            "4 >",
        ] {
            let mut closed = syntax.clone();
            if !closed.push_words(tail) {
                continue;
            }
            let text = format!("{text} {tail}");
            if self.site.levels[outer].open == Open::Template {
                self.template(outer, &text);
            } else {
                self.call(outer, &format!("{text} ("), operand, 0, true);
            }
            if self.is_over() {
                return;
            }
        }
    }

    /// Fills in an operand.
    fn operand(&mut self, level: usize, at: Level, text: &str) {
        let argument = text[at.argument..].trim();
        if at.open == Open::Call && argument.is_empty() {
            // The arguments that are missing, all at once.
            return self.call(level - 1, text, at.operand, at.arguments, true);
        }
        let mut fills: Vec<String> = Vec::new();
        if let Role::Assigned(target, _) = &self.site.role
            && level == 0
        {
            fills.push(target.clone());
        }
        if level == 0 && self.site.role == Role::Selector {
            // Each selector comes once.
            let unused = (100..10_000).find(|number: &u32| !text_has(&self.prefix.text, *number));
            fills.extend(unused.map(|number| number.to_string()));
        }
        if let (0, Some(wanted)) = (level, &self.wanted) {
            match wanted.shape {
                Shape::Scalar(Scalar::Bool) => fills.push("true".into()),
                Shape::Scalar(_) => fills.push("1".into()),
                _ => fills.push(format!("{} ( )", wanted.name)),
            }
        }
        if let (0, Role::Typed(of)) = (level, &self.site.role)
            && of.starts_with("ptr")
        {
            fills.extend(self.newest_values().iter().map(|name| format!("& {name}")));
        }
        let (_, before) = operands(argument);
        if at.open == Open::Index && argument.is_empty() {
            fills.push("0".into());
        }
        // The complement of a number without a type is negative, which no `u32` can be.
        fills.extend(["1".into(), "true".into(), "1u".into()]);
        if argument.ends_with("<<") || argument.ends_with(">>") {
            // Whatever is shifted by zero bits stays what it is.
            fills.push("0".into());
            fills.extend((2..=4).map(|width| format!("vec{width} < u32 > ( )")));
        }
        if let Some(before) = before.clone() {
            let whole = argument[..before.end].trim();
            fills.push(argument[before].trim().to_owned());
            fills.push(whole.to_owned());
        }
        fills.extend(
            [
                "vec2 < f32 > ( )",
                "vec3 < f32 > ( )",
                "vec4 < f32 > ( )",
                "vec2 < bool > ( )",
            ]
            .map(str::to_owned),
        );
        let joins = before
            .as_ref()
            .is_some_and(|before| argument[before.end..].trim().len() <= 2);
        if !joins && argument.ends_with(['&', '*']) {
            let other = if argument.ends_with('&') { '*' } else { '&' };
            let names = self.newest_values();
            let indirect = names.iter().map(|name| format!("{other} {name}"));
            fills = names.iter().cloned().chain(indirect).collect();
        }
        let mut seen = BTreeSet::new();
        for suffix in ["", " == 1"] {
            for fill in &fills {
                let filled = format!("{text} {fill}{suffix}");
                if !self.is_text(&filled) {
                    continue;
                }
                let Some(whole) = self.ask(filled[at.argument..].trim()) else {
                    continue;
                };
                if level == 0 && self.site.role == Role::Target {
                    self.target(&filled);
                } else if seen.insert(whole.name.clone()) {
                    self.level_is_complete(level, at, &filled, &whole);
                }
                if self.is_over() {
                    return;
                }
            }
        }
    }

    /// An operand is there: goes on with it, with a part of it, with a comparison of it.
    fn operand_is_complete(&mut self, level: usize, at: Level, text: &str, known: Option<Answer>) {
        let argument = text[at.argument..].trim();
        if level == 0 && self.site.role == Role::Target {
            return self.target(text);
        }
        let mut seen = BTreeSet::new();
        let (begin, before) = operands(argument);
        let is_single = begin == 0 && before.is_none();
        let whole = match known.filter(|_| is_single) {
            Some(known) => Some(known),
            None => self.ask(argument),
        };
        if let Some(whole) = &whole {
            seen.insert(whole.name.clone());
            self.level_is_complete(level, at, text, whole);
        }
        if self.is_over() {
            return;
        }
        let operand = if is_single {
            whole
        } else {
            self.ask(&argument[begin..])
        };
        let Some(operand) = operand else { return };
        let mut seen: BTreeMap<String, usize> = seen.into_iter().map(|name| (name, 1)).collect();
        for way in self.ways(&argument[begin..], &operand) {
            let longer = format!("{text} {way}");
            if !self.is_text(&longer) {
                continue;
            }
            let Some(whole) = self.ask(longer[at.argument..].trim()) else {
                continue;
            };
            let count = seen.entry(whole.name.clone()).or_default();
            *count += 1;
            if *count <= 3 {
                self.level_is_complete(level, at, &longer, &whole);
            }
            if self.is_over() {
                return;
            }
        }
    }

    /// Whether the expression must not only be of type `bool`, but true.
    fn asserts(&self) -> bool {
        self.part.trim_start().starts_with("const_assert")
    }

    /// The names of values, the innermost first.
    fn newest_values(&self) -> Vec<String> {
        let names = self.prefix.syntax.values();
        names.into_iter().rev().take(MAX_WAYS).collect()
    }

    /// Whether the grammar allows what was added to the part, and it is not too long.
    fn is_text(&self, text: &str) -> bool {
        let added = &text[self.part.len()..];
        added.len() <= MAX_ADDED && self.prefix.syntax.clone().push_words(added)
    }

    /// Tokens that make another type of an operand.
    fn ways(&mut self, operand: &str, of: &Answer) -> Vec<String> {
        let mut ways: Vec<(String, Answer)> = vec![(String::new(), of.clone())];
        let mut index = 0;
        while index < ways.len() && ways.len() < MAX_WAYS {
            let (way, of) = ways[index].clone();
            index += 1;
            let steps: Vec<String> = match &of.shape {
                Shape::Struct(members) => members.iter().map(|name| format!(". {name}")).collect(),
                Shape::Array | Shape::Matrix(..) => vec!["[ 0 ]".into()],
                Shape::Vector(width, _) if way.is_empty() || !way.ends_with('x') => {
                    let mut letters = vec![". x".to_owned()];
                    letters.extend(
                        (2..=4)
                            .filter(|other| other != width)
                            .map(|other| format!(". {}", "x".repeat(other.into()))),
                    );
                    letters
                }
                _ => continue,
            };
            for step in steps {
                let longer = format!("{way} {step}").trim().to_owned();
                if let Some(next) = self.ask(&format!("{operand} {longer}")) {
                    ways.push((longer, next));
                }
            }
        }
        let mut texts: Vec<String> = ways.iter().skip(1).map(|(way, _)| way.clone()).collect();
        for (way, of) in &ways {
            match of.shape {
                Shape::Scalar(scalar) if scalar.is_numeric() => {
                    texts.push(format!("{way} == 1"));
                    if way.is_empty() {
                        texts.push("- 1".into());
                        if !scalar.is_integer() || scalar.is_abstract() {
                            texts.extend((2..=4).map(|width| format!("* vec{width} < f32 > ( )")));
                        }
                    }
                }
                Shape::Matrix(columns, _, _) => {
                    texts.push(format!("{way} * vec{columns} < f32 > ( )"));
                    let values = self.prefix.syntax.values();
                    texts.extend(
                        values
                            .iter()
                            .rev()
                            .take(8)
                            .map(|name| format!("{way} * {name}")),
                    );
                }
                _ => {}
            }
        }
        for text in &mut texts {
            *text = text.trim().to_owned();
        }
        texts
    }

    /// The expression of a level has a type: what is around it is next.
    fn level_is_complete(&mut self, level: usize, at: Level, text: &str, whole: &Answer) {
        match at.open {
            Open::Root => self.whole(text, whole),
            Open::Group => {
                let closed = format!("{text} )");
                self.go_on(level - 1, &closed, None);
                // naga takes nothing behind the brackets of an assertion.
                if self.asserts() && matches!(whole.shape, Shape::Scalar(Scalar::Bool)) {
                    let holds = format!("{text} || true )");
                    if !self.is_over() && self.is_text(&holds) {
                        self.go_on(level - 1, &holds, None);
                    }
                }
            }
            Open::Index => {
                let is_integer =
                    matches!(whole.shape, Shape::Scalar(scalar) if scalar.is_integer());
                let closed = format!("{text} ]");
                if !is_integer {
                    return;
                }
                let Some(of) = self.ask(closed[at.operand..].trim()) else {
                    return;
                };
                self.go_on(level - 1, &closed, Some(of));
            }
            Open::Call => self.call(level - 1, text, at.operand, at.arguments + 1, false),
            Open::Template => {}
        }
    }

    /// Closes a call whose text is open at its arguments; `level` is the one that it is an operand of.
    fn call(&mut self, level: usize, text: &str, operand: usize, given: usize, needs: bool) {
        let opening = opening_of(&text[operand..]);
        let callee = text[operand..operand + opening].trim().to_owned();
        // A comparison where a template list was meant has no call.
        let Some(arguments) = text.get(operand + opening + 1..) else {
            return;
        };
        let arguments = arguments.trim().to_owned();
        let tails = argument_tails(
            |name| self.prefix.context.parts(name),
            |name| {
                let context = &self.prefix.context;
                Some(context.ask(name, self.prefix.in_function)?.name)
            },
            &self.prefix.syntax.values(),
            &callee,
            &arguments,
            given,
            needs,
        );
        let is_statement = level == 0 && self.site.role == Role::Target;
        // Some of each type: the value of one of them may be out of place, such as a divisor of zero, or a constant that
        // naga does not compute.
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for tail in tails {
            let closed = format!("{text} {tail} )").replace("  ", " ");
            if !self.is_text(&closed) {
                continue;
            }
            if is_statement
                && text[..operand].trim() == self.part[..self.site.levels[0].inner].trim()
            {
                self.questions += 3;
                self.verify(&closed);
            } else if let Some(of) = self.ask(closed[operand..].trim()) {
                let count = seen.entry(of.name.clone()).or_default();
                *count += 1;
                if *count <= 3 {
                    self.go_on(level, &closed, Some(of));
                }
            }
            if self.is_over() {
                return;
            }
        }
    }

    /// The statement begins with what may be assigned to.
    fn target(&mut self, text: &str) {
        let target = text[self.site.levels[0].inner..].trim().to_owned();
        let Some(of) = self.ask(&target) else { return };
        let mut ways = vec![String::new()];
        if !matches!(of.shape, Shape::Scalar(_)) {
            ways.extend(self.ways(&target, &of));
        }
        for way in ways {
            if way.contains("==") || way.contains('*') {
                continue;
            }
            let place = format!("{target} {way}");
            let place = place.trim();
            self.questions += 3;
            self.verify(&format!("{text} {way} = {place}"));
            if self.is_over() {
                return;
            }
        }
    }

    /// The whole expression has a type: makes the wanted one of it.
    fn whole(&mut self, text: &str, of: &Answer) {
        let begin = self.site.levels[0].inner;
        let wanted = self.wanted.clone();
        let Some(wanted) = wanted else {
            self.verify(text);
            if self.is_over() {
                return;
            }
            return;
        };
        if of.fits(&wanted) {
            self.verify(text);
            if self.is_over() {
                return;
            }
        }
        let mut tails: Vec<String> = Vec::new();
        let asserts = self.asserts();
        match (&wanted.shape, &of.shape) {
            (Shape::Scalar(Scalar::Bool), Shape::Scalar(Scalar::Bool)) if asserts => {
                tails.push("|| true".into());
            }
            (Shape::Scalar(Scalar::Bool), Shape::Scalar(scalar)) if scalar.is_numeric() => {
                tails.push("== 1".into());
                if asserts {
                    tails.push("== 1 || true".into());
                }
            }
            (Shape::Vector(_, Scalar::Bool), Shape::Vector(..)) => {
                tails.push(format!("== {}", text[begin..].trim()));
            }
            (Shape::Vector(..), Shape::Scalar(_)) => {
                tails.push(format!("* {} ( )", wanted.name));
            }
            (Shape::Vector(width, _), Shape::Matrix(columns, rows, _)) if rows == width => {
                tails.push(format!("* vec{columns} < f32 > ( )"));
            }
            (Shape::Matrix(columns, rows, _), Shape::Scalar(_)) => {
                tails.push(format!("* mat{columns}x{rows} < f32 > ( )"));
            }
            _ => {}
        }
        for tail in tails {
            let longer = format!("{text} {tail}");
            if self.is_text(&longer)
                && self
                    .ask(longer[begin..].trim())
                    .is_some_and(|of| of.fits(&wanted))
            {
                self.verify(&longer);
            }
            if self.is_over() {
                return;
            }
        }
    }

    /// Closes the statement and the module, and asks the validator.
    fn verify(&mut self, text: &str) {
        let choice = Choice {
            attribute: ATTRIBUTES[0],
            of: TYPES[0],
        };
        let added = text[self.part.len()..].trim();
        if let Verdict::Valid(closing) = self.closings.verify(added, choice) {
            self.closing = Some(closing);
        }
    }
}

/// Where the last operand of a level begins in the text.
fn begin_of_operand(text: &str, at: Level) -> usize {
    let argument = text.get(at.argument..).unwrap_or_default();
    let blanks = argument.len() - argument.trim_start().len();
    at.argument + blanks + operands(argument.trim()).0
}

fn ends_with_sign(text: &str) -> bool {
    text.trim_end().ends_with(['-', '!', '~', '&', '*'])
}

/// Whether a text ends with a literal, which has no members but is complete.
fn ends_with_value(text: &str) -> bool {
    let last = text.trim_end().rsplit(' ').next().unwrap_or("");
    last.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        || matches!(last, "true" | "false" | ")" | "]")
}

/// Where the bracket of the call that a text begins with is.
fn opening_of(text: &str) -> usize {
    let mut templates = 0_i32;
    for (index, c) in text.char_indices() {
        match c {
            '<' => templates += 1,
            '>' => templates -= 1,
            '(' if templates <= 0 => return index,
            _ => {}
        }
    }
    text.len()
}

fn text_has(text: &str, number: u32) -> bool {
    text.contains(&format!(" {number}"))
}
