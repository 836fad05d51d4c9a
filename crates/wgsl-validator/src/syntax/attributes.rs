//! Attributes (WGSL, section 12) and diagnostic filters (section 2.3).

use wgsl_tokenizer::{Keyword, Symbol as Mark, TokenKind};

use crate::finding::Finding;
use crate::syntax::parser::{Parse, Parser};
use crate::syntax::tree::{Attribute, AttributeName, ControlSeverity, Filter, Part, Rule};

impl Parser<'_> {
    /// `attribute*`
    pub(crate) fn attributes(&mut self) -> Parse<Part> {
        if !self.is(Mark::At) {
            let start = self.tree.attributes.len() as u32;
            return Ok(Part { start, end: start });
        }
        self.attribute_scratch.clear();
        while self.is(Mark::At) {
            let attribute = self.attribute()?;
            self.attribute_scratch.push(attribute);
        }
        // Parameters inside attributes have none of their own, so the attributes of one place are neighbours.
        let start = self.tree.attributes.len() as u32;
        self.tree.attributes.append(&mut self.attribute_scratch);
        Ok(Part {
            start,
            end: self.tree.attributes.len() as u32,
        })
    }

    fn attribute(&mut self) -> Parse<Attribute> {
        let at = self.expect(Mark::At)?;
        let token = self.token();
        let is_name = matches!(
            token.kind,
            TokenKind::Identifier | TokenKind::Keyword(Keyword::Const | Keyword::Diagnostic)
        );
        if !is_name {
            return Err(self.expected("the name of an attribute"));
        }
        let text = self.text(token.place);
        let Some(name) = AttributeName::from_text(text) else {
            let mut finding = Finding::error(
                "wgsl/attribute",
                token.place,
                format!("WGSL has no attribute `@{text}`"),
            );
            if let Some(nearest) = AttributeName::ALL
                .iter()
                .map(|name| (strsim::osa_distance(name.text(), text), name.text()))
                .min()
                .filter(|(distance, _)| *distance <= 2)
            {
                finding.help = Some(format!("did you mean `@{}`?", nearest.1));
            }
            return Err(self.report(finding));
        };
        self.advance();
        let mut attribute = Attribute {
            name,
            place: at.to(token.place),
            args: crate::syntax::tree::List(0),
            words: [None; 2],
            filter: None,
        };
        match name {
            AttributeName::Const => {
                return Err(self.report(
                    Finding::error(
                        "wgsl/attribute",
                        attribute.place,
                        "`@const` belongs to built-in functions alone",
                    )
                    .help("remove it"),
                ));
            }
            AttributeName::Invariant
            | AttributeName::MustUse
            | AttributeName::Vertex
            | AttributeName::Fragment
            | AttributeName::Compute => attribute.args = self.empty_list(),
            AttributeName::Builtin | AttributeName::Interpolate => {
                attribute.args = self.empty_list();
                self.expect(Mark::ParenLeft)?;
                for word in &mut attribute.words {
                    if self.is(Mark::ParenRight) {
                        break;
                    }
                    *word = Some(self.identifier("a name")?);
                    if !self.take(Mark::Comma) {
                        break;
                    }
                }
                if attribute.words[0].is_none() {
                    return Err(self.expected("a name"));
                }
                let end = self.expect(Mark::ParenRight)?;
                attribute.place = attribute.place.to(end);
            }
            AttributeName::Diagnostic => {
                attribute.args = self.empty_list();
                let filter = self.diagnostic_control()?;
                attribute.place = attribute.place.to(filter.place);
                attribute.filter = Some(filter);
            }
            _ => {
                let (args, end) = self.arguments()?;
                attribute.args = args;
                attribute.place = attribute.place.to(end);
                let count = self.tree.list(args).len();
                let most = if name == AttributeName::WorkgroupSize {
                    3
                } else {
                    1
                };
                if count == 0 || count > most {
                    return Err(self.report(Finding::error(
                        "wgsl/attribute",
                        attribute.place,
                        format!(
                            "`@{}` takes {}, not {count} values",
                            name.text(),
                            if most == 3 {
                                "one to three values"
                            } else {
                                "one value"
                            },
                        ),
                    )));
                }
            }
        }
        Ok(attribute)
    }

    /// `diagnostic_control`
    pub(crate) fn diagnostic_control(&mut self) -> Parse<Filter> {
        let start = self.expect(Mark::ParenLeft)?;
        let (_, place) = self.identifier("a severity")?;
        let severity = match self.text(place) {
            "off" => ControlSeverity::Off,
            "info" => ControlSeverity::Info,
            "warning" => ControlSeverity::Warning,
            "error" => ControlSeverity::Error,
            other => {
                let message = format!("`{other}` is no severity");
                return Err(self.report(
                    Finding::error("wgsl/diagnostic", place, message)
                        .help("the severities are `off`, `info`, `warning` and `error`"),
                ));
            }
        };
        self.expect(Mark::Comma)?;
        let (name, name_place) = self.identifier("the name of a rule")?;
        let mut rule = match self.text(name_place) {
            "derivative_uniformity" => Rule::DerivativeUniformity,
            "subgroup_uniformity" => Rule::SubgroupUniformity,
            _ => Rule::Other,
        };
        let mut second = None;
        if self.take(Mark::Period) {
            second = Some(self.identifier("the rest of the rule's name")?.0);
            rule = Rule::Other;
        } else if rule == Rule::Other {
            let text = self.text(name_place);
            self.report(
                Finding::warning(
                    "wgsl/diagnostic",
                    name_place,
                    format!("no rule is named `{text}`, so the filter changes nothing"),
                )
                .help("the rules are `derivative_uniformity` and `subgroup_uniformity`"),
            );
        }
        self.take(Mark::Comma);
        let end = self.expect(Mark::ParenRight)?;
        Ok(Filter {
            severity,
            rule,
            name: (name, second),
            place: start.to(end),
        })
    }
}
