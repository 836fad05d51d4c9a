//! Every key that exists, and the values it accepts.

use toml::Value;

/// One key of a configuration file.
#[derive(Debug)]
pub struct Key {
    /// The section that holds it; empty at the top level.
    pub section: &'static str,
    /// Its name in the section.
    pub name: &'static str,
    /// The values it accepts.
    pub kind: Kind,
    /// Whether it may be left without a value; empty text then stands for none.
    pub optional: bool,
}

/// The values that a key accepts.
#[derive(Debug)]
pub enum Kind {
    /// A string that is safe as the name of a folder.
    Name,
    /// Any string.
    Text,
    /// A string that is not empty.
    Path,
    /// One of these strings, whatever the case.
    Choice(&'static [&'static str]),
    /// `true` or `false`.
    Boolean,
    /// An integer in a range that includes both ends.
    Integer(i64, i64),
    /// A number (an integer is one too) in a range.
    Number(&'static Range),
}

/// A range of numbers, in words and as a test.
#[derive(Debug)]
pub struct Range {
    words: &'static str,
    contains: fn(f64) -> bool,
}

const POSITIVE: Range = Range {
    words: "a finite number above 0",
    contains: |x| x > 0.0 && x.is_finite(),
};
const NOT_NEGATIVE: Range = Range {
    words: "a finite number, 0 or more",
    contains: |x| x >= 0.0 && x.is_finite(),
};
const BELOW_ONE: Range = Range {
    words: "a number from 0 to below 1",
    contains: |x| (0.0..1.0).contains(&x),
};
const RATIO: Range = Range {
    words: "a number above 0, at most 1",
    contains: |x| x > 0.0 && x <= 1.0,
};

/// The upper ends only keep sizes from overflowing; memory runs out long before.
const MAX_SIZE: i64 = 1 << 20;
const MAX_COUNT: i64 = u32::MAX as i64;

/// The keys of a task, in the order in which they are shown.
pub const TASK_KEYS: &[Key] = &[
    key("task", "name", Kind::Name),
    key(
        "task",
        "task_type",
        Kind::Choice(&["wgsl_generation", "wgsl_review"]),
    ),
    key("task", "description", Kind::Text),
    key("model", "architecture", Kind::Choice(&["transformer"])),
    key("model", "d_model", Kind::Integer(1, MAX_SIZE)),
    key("model", "nhead", Kind::Integer(1, MAX_SIZE)),
    key("model", "num_layers", Kind::Integer(1, MAX_SIZE)),
    key("model", "dim_feedforward", Kind::Integer(1, MAX_SIZE)),
    key("model", "dropout", Kind::Number(&BELOW_ONE)),
    key("model", "max_seq_len", Kind::Integer(1, MAX_SIZE)),
    key("training", "num_epochs", Kind::Integer(1, MAX_COUNT)),
    key("training", "batch_size", Kind::Integer(1, MAX_SIZE)),
    key("training", "learning_rate", Kind::Number(&POSITIVE)),
    key(
        "training",
        "optimizer",
        Kind::Choice(&["adamw", "adam", "sgd", "lion", "muon"]),
    ),
    key("training", "weight_decay", Kind::Number(&NOT_NEGATIVE)),
    key(
        "training",
        "schedule",
        Kind::Choice(&["constant", "cosine", "step"]),
    ),
    key("training", "warmup_steps", Kind::Integer(0, MAX_COUNT)),
    key("training", "min_learning_rate", Kind::Number(&NOT_NEGATIVE)),
    key("training", "micro_batches", Kind::Integer(1, 256)),
    key("training", "gradient_checkpointing", Kind::Boolean),
    key(
        "training",
        "function_name_dropout",
        Kind::Number(&BELOW_ONE),
    ),
    key(
        "training",
        "matmul_precision",
        Kind::Choice(&["float32", "bfloat16", "float16"]),
    ),
    key(
        "training",
        "accumulation_steps",
        Kind::Integer(1, MAX_COUNT),
    ),
    key("training", "early_stopping", Kind::Boolean),
    key(
        "training",
        "early_stopping_patience",
        Kind::Integer(1, MAX_COUNT),
    ),
    key(
        "training",
        "gradient_clip_norm",
        Kind::Number(&NOT_NEGATIVE),
    ),
    key("training", "save_every", Kind::Integer(1, MAX_COUNT)),
    optional("training", "max_minutes", Kind::Number(&POSITIVE)),
    key("training", "seed", Kind::Integer(0, i64::MAX)),
    key("tokenizer", "tokenizer_type", Kind::Choice(&["wgsl"])),
    key("tokenizer", "max_length", Kind::Integer(1, MAX_SIZE)),
    key("tokenizer", "lowercase", Kind::Boolean),
    key("tokenizer", "min_freq", Kind::Integer(1, MAX_COUNT)),
    optional("dataset", "train_path", Kind::Path),
    optional("dataset", "val_path", Kind::Path),
    optional("dataset", "test_path", Kind::Path),
    key("dataset", "train_ratio", Kind::Number(&RATIO)),
    key("dataset", "val_ratio", Kind::Number(&RATIO)),
    optional("synthesis", "count", Kind::Integer(1, MAX_COUNT)),
    key("synthesis", "only", Kind::Text),
    key("synthesis", "seed", Kind::Integer(0, i64::MAX)),
    key("synthesis", "typing_errors", Kind::Number(&BELOW_ONE)),
    key("synthesis", "many_modifiers", Kind::Boolean),
    key("synthesis", "hard_example_mining", Kind::Boolean),
];

/// The keys of the engine, in the order in which they are shown.
pub const ENGINE_KEYS: &[Key] = &[
    key(
        "",
        "log_level",
        Kind::Choice(&["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]),
    ),
    key("", "disable_debug_assertions", Kind::Boolean),
    key("paths", "log_path", Kind::Path),
    key("paths", "journal_path", Kind::Path),
    key("paths", "checkpoint_path", Kind::Path),
];

const fn key(section: &'static str, name: &'static str, kind: Kind) -> Key {
    Key {
        section,
        name,
        kind,
        optional: false,
    }
}

const fn optional(section: &'static str, name: &'static str, kind: Kind) -> Key {
    Key {
        section,
        name,
        kind,
        optional: true,
    }
}

/// The key does not accept the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAccepted;

impl Key {
    /// The full name: `section.name`, or the name alone at the top level.
    #[must_use]
    pub fn path(&self) -> String {
        join(self.section, self.name)
    }

    /// The values it accepts, in words.
    #[must_use]
    pub fn expected(&self) -> String {
        match &self.kind {
            Kind::Name => "a name of ASCII letters, digits, `_` and `-`".into(),
            Kind::Text => "a string".into(),
            Kind::Path => "a path in a string".into(),
            Kind::Choice(names) => match names {
                [only] => format!("\"{only}\""),
                _ => format!("one of \"{}\"", names.join("\", \"")),
            },
            Kind::Boolean => "true or false".into(),
            Kind::Integer(min, max) => format!("an integer from {min} to {max}"),
            Kind::Number(range) => range.words.into(),
        }
    }

    /// Accepts a value written as text, by a variable or a flag. `None` stands for no value.
    ///
    /// # Errors
    ///
    /// [`NotAccepted`] when it is none.
    pub fn accept_text(&self, text: &str) -> Result<Option<Value>, NotAccepted> {
        let value = match &self.kind {
            _ if self.optional && text.is_empty() => return Ok(None),
            Kind::Name | Kind::Text | Kind::Path | Kind::Choice(_) => Value::String(text.into()),
            Kind::Boolean => Value::Boolean(text.parse().map_err(|_| NotAccepted)?),
            Kind::Integer(..) => Value::Integer(text.parse().map_err(|_| NotAccepted)?),
            Kind::Number(_) => Value::Float(text.parse().map_err(|_| NotAccepted)?),
        };
        self.accept(value)
    }

    /// Accepts a typed value and brings it to its canonical form: a number to a float, a choice to
    /// its spelling.
    ///
    /// # Errors
    ///
    /// [`NotAccepted`] when it is none.
    pub fn accept(&self, value: Value) -> Result<Option<Value>, NotAccepted> {
        let accepted = match (&self.kind, &value) {
            (Kind::Path, Value::String(path)) if path.is_empty() && self.optional => {
                return Ok(None);
            }
            (Kind::Text, Value::String(_)) | (Kind::Boolean, Value::Boolean(_)) => true,
            (Kind::Name, Value::String(name)) => {
                !name.is_empty()
                    && name
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
            }
            (Kind::Path, Value::String(path)) => !path.is_empty(),
            (Kind::Choice(names), Value::String(text)) => {
                let name = names
                    .iter()
                    .find(|name| name.eq_ignore_ascii_case(text))
                    .ok_or(NotAccepted)?;
                return Ok(Some(Value::String((*name).into())));
            }
            (Kind::Integer(min, max), Value::Integer(integer)) => (min..=max).contains(&integer),
            (Kind::Number(range), Value::Float(number)) => (range.contains)(*number),
            (Kind::Number(_), Value::Integer(integer)) => {
                return self.accept(Value::Float(*integer as f64));
            }
            _ => false,
        };
        if accepted {
            Ok(Some(value))
        } else {
            Err(NotAccepted)
        }
    }
}

/// The full name of a key.
#[must_use]
pub fn join(section: &str, name: &str) -> String {
    if section.is_empty() {
        name.into()
    } else {
        format!("{section}.{name}")
    }
}

/// The key of this section and name, if there is one.
#[must_use]
pub fn find(keys: &'static [Key], section: &str, name: &str) -> Option<&'static Key> {
    keys.iter()
        .find(|key| key.section == section && key.name == name)
}

/// The sections of `keys`, in order; the top level is none.
#[must_use]
pub fn sections(keys: &'static [Key]) -> Vec<&'static str> {
    let mut sections: Vec<_> = keys
        .iter()
        .map(|key| key.section)
        .filter(|section| !section.is_empty())
        .collect();
    sections.dedup();
    sections
}

/// The candidate most like `unknown`, if any is like it.
pub fn nearest<'a>(
    unknown: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    // Nothing that exists is this long, and the measure takes the product of the lengths.
    if unknown.len() > 100 {
        return None;
    }
    let mut best = (0.7, None);
    for candidate in candidates {
        let likeness = strsim::jaro_winkler(&unknown.to_lowercase(), &candidate.to_lowercase());
        if likeness > best.0 {
            best = (likeness, Some(candidate));
        }
    }
    best.1
}

/// The key that is meant by a section and a name that are not those of any key: the one of this
/// name, or else of the name most like it, in this section before the others. Names are compared
/// alone, because sections make all keys alike.
pub fn nearest_key<'a>(
    keys: impl IntoIterator<Item = &'a Key>,
    section: &str,
    name: &str,
) -> Option<&'a Key> {
    let keys: Vec<&Key> = keys.into_iter().collect();
    let named = |section: Option<&str>, name: &str| {
        keys.iter()
            .copied()
            .find(|key| key.name == name && section.is_none_or(|section| key.section == section))
    };
    let in_section = keys
        .iter()
        .filter(|key| key.section == section)
        .map(|key| key.name);
    // A dotted name in quotes is one name to TOML.
    keys.iter()
        .copied()
        .find(|key| section.is_empty() && key.path() == name)
        .or_else(|| named(None, name))
        .or_else(|| nearest(name, in_section).and_then(|near| named(Some(section), near)))
        .or_else(|| {
            nearest(name, keys.iter().map(|key| key.name)).and_then(|near| named(None, near))
        })
}

/// What to do about a key that is not among `keys`.
#[must_use]
pub fn unknown_key_advice(keys: &'static [Key], section: &str, name: &str) -> String {
    if let Some(elsewhere) = keys.iter().find(|key| key.name == name) {
        return match elsewhere.section {
            "" => format!("`{name}` belongs at the top, before the first section"),
            section => format!("`{name}` belongs to section [{section}]"),
        };
    }
    if let Some(advice) = other_file_advice(|key| key.section == section && key.name == name) {
        return advice;
    }
    if let Some(near) = nearest_key(keys, section, name) {
        return format!("did you mean `{}`?", near.path());
    }
    let siblings: Vec<&str> = keys
        .iter()
        .filter(|key| key.section == section)
        .map(|key| key.name)
        .collect();
    match (siblings.is_empty(), section) {
        (true, _) => format!("the sections are [{}]", sections(keys).join("], [")),
        (false, "") => format!("the keys at the top are {}", siblings.join(", ")),
        (false, _) => format!("the keys of [{section}] are {}", siblings.join(", ")),
    }
}

/// What to do about a section that none of `keys` is in.
#[must_use]
pub fn unknown_section_advice(keys: &'static [Key], section: &str) -> String {
    let sections = sections(keys);
    if let Some(advice) = other_file_advice(|key| key.section == section) {
        return advice;
    }
    match nearest(section, sections.iter().copied()) {
        Some(near) => format!("did you mean [{near}]?"),
        None => format!("the sections are [{}]", sections.join("], [")),
    }
}

/// What to do if a key that is not of this file is one of the other kind of file.
fn other_file_advice(meant: impl Fn(&Key) -> bool) -> Option<String> {
    let files = [
        (TASK_KEYS, "the configuration of a task"),
        (ENGINE_KEYS, "the settings of the engine, engine.toml"),
    ];
    let (_, file) = files
        .into_iter()
        .find(|(keys, _)| keys.iter().any(&meant))?;
    Some(format!("it belongs in {file}"))
}
