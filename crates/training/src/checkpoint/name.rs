//! The names of checkpoint folders.

use crate::{ArgumentError, TrainingState};

/// A template such as `epoch-{epoch}-{val_loss:.3}`, cut into its pieces.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NameTemplate(Vec<Piece>);

#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Text(String),
    Field {
        /// `epoch`, `step`, or a metric.
        name: String,
        /// The digits to fill up to with zeros.
        width: usize,
        /// The digits after the point.
        precision: Option<usize>,
    },
}

impl Default for NameTemplate {
    /// `step-{step:08}`
    fn default() -> Self {
        Self(vec![
            Piece::Text("step-".into()),
            Piece::Field {
                name: "step".into(),
                width: 8,
                precision: None,
            },
        ])
    }
}

/// More digits than any number here needs.
const MAX_DIGITS: usize = 30;

impl NameTemplate {
    pub(super) fn parse(template: &str) -> Result<Self, ArgumentError> {
        let expected = "a text without path separators, with fields such as {epoch}, \
                        {step:08} or {val_loss:.3}";
        let error = || ArgumentError::new("template", format!("{template:?}"), expected);
        if template.is_empty() {
            return Err(error());
        }
        let mut pieces = Vec::new();
        let mut rest = template;
        while !rest.is_empty() {
            let (text, after) = rest.split_once('{').unwrap_or((rest, ""));
            // A colon outside of a field would name a drive or a stream on Windows.
            if text.contains(['/', '\\', ':', '}', '\0']) {
                return Err(error());
            }
            if !text.is_empty() {
                pieces.push(Piece::Text(text.into()));
            }
            if rest.len() == text.len() {
                break;
            }
            let (field, after) = after.split_once('}').ok_or_else(error)?;
            pieces.push(field_piece(field).ok_or_else(error)?);
            rest = after;
        }
        Ok(Self(pieces))
    }

    pub(super) fn render(&self, state: &TrainingState) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Field {
                    name,
                    width,
                    precision,
                } => match (name.as_str(), state.metrics.get(name), precision) {
                    ("epoch", ..) => format!("{:0width$}", state.epoch),
                    ("step", ..) => format!("{:0width$}", state.global_step),
                    (_, None, _) => "none".into(),
                    (_, Some(value), Some(precision)) => format!("{value:0width$.precision$}"),
                    (_, Some(value), None) => format!("{value:0width$}"),
                },
            })
            .collect()
    }
}

fn field_piece(field: &str) -> Option<Piece> {
    let (name, format) = field.split_once(':').unwrap_or((field, ""));
    let (width, precision) = match format.split_once('.') {
        Some((width, precision)) => (width, Some(digits(precision)?)),
        None => (format, None),
    };
    let width = if width.is_empty() { 0 } else { digits(width)? };
    let named = !name.is_empty() && !name.contains('{');
    named.then(|| Piece::Field {
        name: name.into(),
        width,
        precision,
    })
}

fn digits(text: &str) -> Option<usize> {
    text.parse().ok().filter(|&digits| digits <= MAX_DIGITS)
}

#[cfg(test)]
mod tests {
    use super::NameTemplate;
    use crate::TrainingState;

    #[test]
    fn the_default_is_the_step() {
        let parsed = NameTemplate::parse("step-{step:08}");
        assert_eq!(parsed, Ok(NameTemplate::default()));
    }

    #[test]
    fn fields_are_filled_from_the_state() {
        let mut state = TrainingState {
            epoch: 3,
            global_step: 120,
            ..TrainingState::default()
        };
        state.metrics.insert("val_loss".into(), 0.123_456);
        state.metrics.insert("bad".into(), f64::NAN);
        for (template, name) in [
            ("step-{step:08}", "step-00000120"),
            ("e{epoch}-{val_loss:.3}", "e3-0.123"),
            ("{val_loss}", "0.123456"),
            ("{val_loss:07.2}x", "0000.12x"),
            ("{bad:.2}-{missing:.2}", "NaN-none"),
            ("best", "best"),
        ] {
            let rendered = NameTemplate::parse(template).unwrap().render(&state);
            assert_eq!(rendered, name, "{template}");
        }
    }

    #[test]
    fn a_template_that_is_no_folder_name_is_refused() {
        for template in [
            "",
            "a/b",
            "a\\b",
            "c:",
            "{",
            "}",
            "a}b",
            "{}",
            "{step",
            "{step:x}",
            "{step:.}",
            "{{step}}",
            "{step:99999999999}",
            "../{step}",
            "{a/b}/x",
        ] {
            let error = NameTemplate::parse(template).unwrap_err();
            assert_eq!(error.argument, "template", "{template}");
            assert_eq!(error.found, format!("{template:?}"));
        }
    }
}
