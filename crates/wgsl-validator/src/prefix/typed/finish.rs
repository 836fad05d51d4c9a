//! The shortest tokens that close what is open, expressions aside.

use wgsl_tokenizer::{Keyword, Symbol, TokenKind};

use super::words::words;
use crate::prefix::{Frame, PrefixChecker};

/// What is chosen where the grammar leaves a choice.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice<'a> {
    pub(super) attribute: &'a str,
    pub(super) of: &'a str,
}

/// Attributes, each complete, in the order in which they are tried; the first stands where none is needed.
pub(super) const ATTRIBUTES: [&str; 19] = [
    "fragment",
    "location ( 0 )",
    "builtin ( position )",
    "builtin ( global_invocation_id )",
    "builtin ( vertex_index )",
    "builtin ( local_invocation_id )",
    "builtin ( workgroup_id )",
    "builtin ( num_workgroups )",
    "builtin ( local_invocation_index )",
    "workgroup_size ( 1 )",
    "compute",
    "group ( 0 )",
    "binding ( 0 )",
    "must_use",
    FREE_LOCATION,
    "align ( 16 )",
    "id ( 0 )",
    "invariant",
    "interpolate ( flat )",
];

/// Stands for a location that the list at the end of the text does not have yet.
const FREE_LOCATION: &str = "location";

/// Types, in the order in which they are tried.
pub(super) const TYPES: [&str; 7] = [
    "f32",
    "u32",
    "vec4 < f32 >",
    "vec3 < u32 >",
    "bool",
    "sampler",
    "texture_2d < f32 >",
];

/// A language feature that browsers and naga know.
const LANGUAGE_FEATURE: &str = "readonly_and_readwrite_storage_textures";

/// What a built-in value must be: its name, its type.
const BUILTINS: [(&str, &str); 14] = [
    ("position", "vec4 < f32 >"),
    ("vertex_index", "u32"),
    ("instance_index", "u32"),
    ("front_facing", "bool"),
    ("frag_depth", "f32"),
    ("sample_index", "u32"),
    ("sample_mask", "u32"),
    ("local_invocation_id", "vec3 < u32 >"),
    ("local_invocation_index", "u32"),
    ("global_invocation_id", "vec3 < u32 >"),
    ("workgroup_id", "vec3 < u32 >"),
    ("num_workgroups", "vec3 < u32 >"),
    ("primitive_index", "u32"),
    ("subgroup_size", "u32"),
];

/// The result type of the function at the end of a text of tokens joined by blanks.
pub(super) fn result_type(text: &str) -> Option<&str> {
    let start = text
        .rfind(" fn ")
        .map(|at| at + 1)
        .or_else(|| text.starts_with("fn ").then_some(0))?;
    let head = &text[start..];
    let head = &head[..head.find('{').unwrap_or(head.len())];
    let mut result = head[head.find("->")? + 2..].trim();
    while let Some(attribute) = result.strip_prefix('@') {
        let end = attribute.find(')')?;
        result = if attribute[..end].trim_start().starts_with("invariant") {
            attribute.trim_start().strip_prefix("invariant")?.trim()
        } else {
            attribute[end + 1..].trim()
        };
    }
    Some(result)
}

/// A name that is not declared.
pub(super) fn fresh(checker: &PrefixChecker) -> String {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
    for name in names {
        if checker.accepts(TokenKind::Identifier, name) && !checker.is_known(name) {
            return name.to_owned();
        }
    }
    // Where no name can stand, each of them is refused in vain.
    (0..256)
        .map(|number| format!("a{number}"))
        .find(|name| checker.accepts(TokenKind::Identifier, name) && !checker.is_known(name))
        .unwrap_or_default()
}

fn may_be_skipped(frame: Frame) -> bool {
    matches!(
        frame,
        Frame::Operators { .. }
            | Frame::Components
            | Frame::NameTail
            | Frame::CallOption
            | Frame::Else
            | Frame::TargetTail
            | Frame::TypeOption
            | Frame::ValueOption
            | Frame::VarTemplate
            | Frame::Result
            | Frame::ColonOption
    )
}

impl PrefixChecker {
    fn takes(&self, symbol: Symbol) -> bool {
        self.accepts(TokenKind::Symbol(symbol), symbol.text())
    }

    /// The next tokens of a short way to the end; `None` where there is none.
    fn piece(&self, text: &str, choice: Choice<'_>) -> Option<String> {
        let mut at = self.stack.len();
        let mut passed_options = (false, false);
        let frame = loop {
            at = at.checked_sub(1)?;
            let frame = self.stack[at];
            // A variable needs its address space and its type.
            match frame {
                Frame::VarTemplate => passed_options.0 = true,
                Frame::TypeOption => passed_options.1 = true,
                _ => {}
            }
            if !may_be_skipped(frame) {
                break frame;
            }
        };
        let is_local = frame == Frame::Declare(super::super::Declares::Local);
        if passed_options.0 && !is_local && !Self::is_handle(choice) {
            return Some("< private >".into());
        }
        if passed_options.1 && !is_local && matches!(self.stack.last(), Some(Frame::TypeOption)) {
            return Some(format!(": {}", choice.of));
        }
        Some(match frame {
            Frame::Mark(symbol) => symbol.text().into(),
            Frame::Statements
            | Frame::LoopStatements
            | Frame::ContinuingStatements
            | Frame::Clauses => self.end_of_block(frame, text),
            Frame::DirectiveNames | Frame::DirectiveNameOrEnd | Frame::ForInit => ";".into(),
            Frame::AttributedGlobal => {
                let last = text.rfind('@').map_or("", |at| text[at + 1..].trim_start());
                if last.starts_with("group") || last.starts_with("binding") {
                    let missing = if text.trim_end().ends_with(';') {
                        ""
                    } else {
                        missing(text)
                    };
                    format!(
                        "{missing} var {} : {} ;",
                        fresh(&self.declaring()),
                        choice.of
                    )
                } else if last.starts_with("id") {
                    format!("override {} : {} ;", fresh(&self.declaring()), choice.of)
                } else {
                    let mut name = fresh(&self.declaring());
                    if name == "a" && !text.contains("fn main") {
                        name = "main".into();
                    }
                    let tail = declaration_attributes(text);
                    if tail.contains("@ vertex") {
                        format!(
                            "fn {name} ( ) -> @ builtin ( position ) vec4 < f32 > {{ return vec4 < f32 > ( ) ; }}"
                        )
                    } else if tail.contains("must_use") {
                        format!("fn {name} ( ) -> f32 {{ return 1 ; }}")
                    } else if tail.contains("workgroup_size") && !tail.contains("@ compute") {
                        format!("@ compute fn {name} ( ) {{ }}")
                    } else if tail.contains("@ compute") && !tail.contains("workgroup_size") {
                        format!("@ workgroup_size ( 1 ) fn {name} ( ) {{ }}")
                    } else {
                        format!("fn {name} ( ) {{ }}")
                    }
                }
            }
            Frame::Attribute => attribute_here(text, choice),
            Frame::OneArgument => number_argument(text, choice),
            Frame::RuleTail
            | Frame::MoreArguments(_)
            | Frame::ArgumentOrEnd(_)
            | Frame::ArgumentEnd
            | Frame::WordNext
            | Frame::WordOrEnd
            | Frame::Parameters
            | Frame::ParameterNext
            | Frame::ForUpdate
            | Frame::Arguments
            | Frame::ArgumentNext => ")".into(),
            Frame::Word => {
                if text.ends_with("interpolate (") {
                    "flat".into()
                } else if text.ends_with("builtin (") {
                    BUILTINS
                        .iter()
                        .find(|(name, of)| *of == choice.of && !text.contains(name))
                        .map_or("position", |(name, _)| name)
                        .into()
                } else {
                    "derivative_uniformity".into()
                }
            }
            Frame::Severity => "off , derivative_uniformity".into(),
            Frame::Declare(_) | Frame::AttributedParameter => fresh(self),
            Frame::Members => member_name(text),
            Frame::Name if text.ends_with("requires") => LANGUAGE_FEATURE.into(),
            Frame::Name => "a".into(),
            Frame::ResultType if choice.attribute != ATTRIBUTES[0] && !text.ends_with(')') => {
                format!("@ {}", attribute_here(text, choice))
            }
            Frame::ResultType | Frame::Type => type_here(text, choice).into(),
            Frame::MemberNext | Frame::MemberOrEnd => "}".into(),
            Frame::Block
                if declaration_attributes(text).contains("@ vertex")
                    && !text.ends_with('{')
                    && matches!(self.stack.last(), Some(Frame::Result)) =>
            {
                "-> @ builtin ( position ) vec4 < f32 > {".into()
            }
            Frame::Block
                if declaration_attributes(text).contains("@ must_use")
                    && matches!(self.stack.last(), Some(Frame::Result)) =>
            {
                "-> f32 {".into()
            }
            Frame::Block
            | Frame::SwitchBody
            | Frame::LoopBody
            | Frame::Continuing
            | Frame::SelectorNext
            | Frame::SelectorOrEnd => "{".into(),
            Frame::ElseBody => "{".into(),
            Frame::GeneratorTail => "<".into(),
            Frame::Clause => "default { }".into(),
            Frame::Selector => "default".into(),
            Frame::ContinuingBreak => "if true ;".into(),
            Frame::ForCondition => "false ;".into(),
            Frame::ReturnValue => match result_type(text) {
                Some(result) => format!("{result} ( ) ;"),
                None => ";".into(),
            },
            Frame::TemplateArguments
            | Frame::TemplateNext
            | Frame::TemplateOrEnd
            | Frame::TemplateExpression => return Some(template_tail(text, choice)),
            Frame::Expression | Frame::Unary => match declared_type(text) {
                Some(of) => format!("{of} ( )"),
                None => "1".into(),
            },
            _ => return None,
        })
    }

    fn is_handle(choice: Choice<'_>) -> bool {
        choice.of == "sampler" || choice.of.starts_with("texture")
    }

    /// As if a declaration had begun, to ask for names.
    fn declaring(&self) -> Self {
        let mut declaring = self.clone();
        declaring
            .stack
            .push(Frame::Declare(super::super::Declares::Value));
        declaring
    }

    fn end_of_block(&self, frame: Frame, text: &str) -> String {
        if self.takes(Symbol::BraceRight) {
            let mut closed = self.clone();
            let ends = closed.push_words("}");
            // A loop whose `continuing` block is its only way out.
            if frame == Frame::ContinuingStatements && ends && !closed.takes(Symbol::BraceRight) {
                return "break if true ; }".into();
            }
            return "}".into();
        }
        if frame == Frame::Clauses {
            return "default { }".into();
        }
        if frame == Frame::LoopStatements
            && self.accepts(TokenKind::Keyword(Keyword::Break), "break")
        {
            return "break ;".into();
        }
        match result_type(text) {
            Some(result) if self.accepts(TokenKind::Keyword(Keyword::Return), "return") => {
                format!("return {result} ( ) ;")
            }
            // The body of a `for` without a condition.
            _ => "break ;".into(),
        }
    }

    /// The text that closes what is open, down to where `base` frames are left if that is given; `None` if the way
    /// chosen does not lead to an end.
    pub(super) fn finish(
        &self,
        text: &str,
        choice: Choice<'_>,
        base: Option<usize>,
    ) -> Option<String> {
        const MAX_PIECES: usize = 200;
        let mut checker = self.clone();
        let mut whole = text.to_owned();
        for _ in 0..MAX_PIECES {
            let ends = match base {
                None => checker.is_complete(),
                Some(base) => {
                    let left = checker.stack.len();
                    left <= base || (left == base + 1 && checker.stack.last() == Some(&Frame::Else))
                }
            };
            if ends {
                return Some(whole[text.len()..].trim().to_owned());
            }
            let piece = checker.piece(&whole, choice)?;
            if !checker.push_words(&piece) {
                return None;
            }
            for word in words(&piece) {
                whole.push(' ');
                whole.push_str(word.text);
            }
        }
        None
    }
}

/// A name that the members at the end of a text do not have.
fn member_name(text: &str) -> String {
    let list = &text[text.rfind('{').map_or(0, |at| at + 1)..];
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
    let is_free = |name: &&str| !list.contains(&format!(" {name} :"));
    let name = names.into_iter().find(is_free);
    name.map_or_else(|| format!("a{}", list.len()), str::to_owned)
}

/// The type of the constant or variable whose initial value is to follow at the end of a text.
fn declared_type(text: &str) -> Option<&str> {
    let text = text.trim_end().strip_suffix('=')?;
    let start = text.rfind(['{', '}', ';']).map_or(0, |at| at + 1);
    let (declared, of) = text[start..].split_once(" : ")?;
    let keyword = words(declared).find_map(|word| word.keyword());
    let declares = [
        Keyword::Let,
        Keyword::Const,
        Keyword::Var,
        Keyword::Override,
    ];
    keyword
        .is_some_and(|keyword| declares.contains(&keyword))
        .then(|| of.trim())
}

/// Whether the text ends inside of a block.
fn is_local(text: &str) -> bool {
    text.matches('{').count() > text.matches('}').count()
}

/// The attributes of the declaration that begins at the end of a text.
fn declaration_attributes(text: &str) -> &str {
    &text[text.rfind([';', '}']).map_or(0, |at| at + 1)..]
}

fn missing(text: &str) -> &'static str {
    let tail = declaration_attributes(text);
    match (tail.contains("@ group"), tail.contains("@ binding")) {
        (true, false) => "@ binding ( 0 )",
        (false, true) => "@ group ( 0 )",
        _ => "",
    }
}

fn attribute_here(text: &str, choice: Choice<'_>) -> String {
    if choice.attribute == FREE_LOCATION {
        format!("location ( {} )", free_location(text))
    } else {
        choice.attribute.into()
    }
}

/// The least location from 1 that the members or parameters at the end of a text do not have.
fn free_location(text: &str) -> usize {
    let list = &text[text.rfind(['{', '}', ';']).map_or(0, |at| at + 1)..];
    // A list of n locations leaves one of the first n + 1 free.
    let most = list.matches("location (").count() + 1;
    let is_free = |number: &usize| !list.contains(&format!("location ( {number} )"));
    (1..=most).find(is_free).unwrap_or(most)
}

fn number_argument(text: &str, choice: Choice<'_>) -> String {
    if text.ends_with("location (") && choice.attribute == FREE_LOCATION {
        free_location(text).to_string()
    } else if text.ends_with("align (") || text.ends_with("size (") {
        "16".into()
    } else {
        "0".into()
    }
}

/// The type that the text asks for: that of the built-in value, or of the choice.
fn type_here<'a>(text: &str, choice: Choice<'a>) -> &'a str {
    let start = text.rfind(['{', ',', ';', '}']).map_or(0, |at| at + 1);
    let tail = &text[start..];
    if let Some(at) = tail.rfind("builtin ( ") {
        let word = tail[at + "builtin ( ".len()..].split(' ').next();
        if let Some((_, of)) = BUILTINS.iter().find(|(name, _)| Some(*name) == word) {
            return of;
        }
    }
    choice.of
}

fn template_tail(text: &str, choice: Choice<'_>) -> String {
    let open = innermost_template(text);
    let inner = &text[open + 1..];
    let generator = text[..open].trim_end();
    let generator = generator.rsplit(' ').next().unwrap_or("");
    let given = separators(inner) + usize::from(!inner.trim().is_empty());
    let given = given.saturating_sub(usize::from(inner.trim().ends_with(',')));
    let arguments: &[&str] = match generator {
        "var" => match inner.trim() {
            "" if is_local(text) => &["function"],
            "" if declaration_attributes(text).contains('@') => &["storage"],
            "" => &["private"],
            _ => &[],
        },
        "ptr" => &["function", "f32"],
        "atomic" => &["u32"],
        // Outside of storage buffers an array needs its length.
        "array" => match choice.attribute {
            "location ( 0 )" => &["f32"],
            _ => &["f32", "4"],
        },
        name if name.starts_with("texture_storage") => &["rgba8unorm", "write"],
        name if name.starts_with("mat") || name.starts_with("texture") => &["f32"],
        _ => match choice.of {
            "u32" => &["u32"],
            "bool" => &["bool"],
            _ => &["f32"],
        },
    };
    let mut tail = String::new();
    for (index, argument) in arguments.iter().enumerate().skip(given) {
        if index > 0 && !(index == given && inner.trim().ends_with(',')) {
            tail.push_str(" ,");
        }
        tail.push(' ');
        tail.push_str(argument);
    }
    tail.push_str(" >");
    tail
}

/// How many commas of a template list stand outside of the lists in it.
fn separators(inner: &str) -> usize {
    let mut depth = 0_usize;
    let mut count = 0;
    for c in inner.chars() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            ',' => count += usize::from(depth == 0),
            _ => {}
        }
    }
    count
}

/// Where the template list begins that is open at the end of a text.
fn innermost_template(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().rev() {
        match c {
            '>' => depth += 1,
            '<' if depth == 0 => return at,
            '<' => depth -= 1,
            _ => {}
        }
    }
    0
}
