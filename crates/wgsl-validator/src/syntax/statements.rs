//! Statements (WGSL, section 9).

use wgsl_tokenizer::{Keyword, Symbol as Mark, TokenKind};

use crate::finding::Finding;
use crate::syntax::parser::{Parse, Parser, Reported, new_local, starts_declaration_only};
use crate::syntax::tree::{
    BinaryOp, Block, Clause, Continuing, DEFAULT_SELECTOR, ExprId, LocalKind, Part, Place, StmtId,
    StmtKind,
};

fn compound_operator(kind: TokenKind) -> Option<BinaryOp> {
    let TokenKind::Symbol(mark) = kind else {
        return None;
    };
    Some(match mark {
        Mark::PlusEqual => BinaryOp::Add,
        Mark::MinusEqual => BinaryOp::Subtract,
        Mark::TimesEqual => BinaryOp::Multiply,
        Mark::DivisionEqual => BinaryOp::Divide,
        Mark::ModuloEqual => BinaryOp::Remainder,
        Mark::AndEqual => BinaryOp::And,
        Mark::OrEqual => BinaryOp::Or,
        Mark::XorEqual => BinaryOp::Xor,
        Mark::ShiftLeftEqual => BinaryOp::ShiftLeft,
        Mark::ShiftRightEqual => BinaryOp::ShiftRight,
        _ => return None,
    })
}

impl Parser<'_> {
    /// `compound_statement`, in a scope of its own.
    pub(crate) fn block(&mut self) -> Parse<Block> {
        let attributes = self.attributes()?;
        self.open_scope();
        let parsed = self.braces(attributes);
        self.close_scope();
        parsed
    }

    /// Statements between braces, in the present scope.
    pub(crate) fn braces(&mut self, attributes: Part) -> Parse<Block> {
        let start = self.expect(Mark::BraceLeft)?;
        let list = self.scratch.len();
        self.statements_until_brace(start, false)?;
        let statements = self.list_since(list);
        let end = self.advance().place;
        Ok(Block {
            statements,
            attributes,
            place: start.to(end),
        })
    }

    /// Pushes the statements before the next `}` to `scratch`. In a loop, `continuing` ends them as well.
    fn statements_until_brace(&mut self, open: Place, in_loop: bool) -> Parse<()> {
        let list = self.scratch.len();
        while !self.is(Mark::BraceRight) {
            if in_loop && self.is_keyword(Keyword::Continuing) {
                break;
            }
            // `break if` ends a continuing block, which reads it itself.
            if self.is_keyword(Keyword::Break)
                && self.kind_after(1) == TokenKind::Keyword(Keyword::If)
            {
                break;
            }
            let lost = match self.kind() {
                TokenKind::Keyword(keyword) => starts_declaration_only(keyword),
                _ => self.at_end(),
            };
            if lost {
                self.scratch.truncate(list);
                self.unclosed += 1;
                if self.gave_up {
                    return Err(Reported);
                }
                let found = if self.at_end() {
                    "the end of the file".to_owned()
                } else {
                    format!("`{}`", self.text(self.token().place))
                };
                let place = self.token().place;
                let mut finding = Finding::error(
                    "wgsl/syntax",
                    open,
                    format!("the `{{` is never closed: found {found} inside it"),
                )
                .remark("this bracket");
                if self.at_end() {
                    "the `{` is never closed".clone_into(&mut finding.message);
                } else {
                    finding = finding.related(place, "this cannot stand inside a function");
                }
                self.report(finding.help("add `}`"));
                return Err(Reported);
            }
            let started = self.at;
            let depth = self.scratch.len();
            match self.statement() {
                Ok(Some(statement)) => self.scratch.push(statement.0),
                Ok(None) => {}
                Err(Reported) => {
                    self.scratch.truncate(depth);
                    if self.gave_up {
                        return Err(Reported);
                    }
                    let unclosed = self.unclosed;
                    if unclosed > 0 {
                        // The declaration after this function is found already.
                        self.scratch.truncate(list);
                        return Err(Reported);
                    }
                    self.skip_statement(started);
                    let place = self.previous();
                    let bad = self.statement_node(StmtKind::Bad, place, Part::default());
                    self.scratch.push(bad.0);
                    if self.at == started && !self.is(Mark::BraceRight) {
                        self.advance();
                    }
                }
            }
        }
        Ok(())
    }

    /// One statement; an empty one is `None`.
    fn statement(&mut self) -> Parse<Option<StmtId>> {
        if self.take(Mark::Semicolon) {
            return Ok(None);
        }
        self.enter()?;
        let parsed = self.statement_inside();
        self.leave();
        parsed.map(Some)
    }

    fn statement_inside(&mut self) -> Parse<StmtId> {
        let start = self.token().place;
        let attributes = self.attributes()?;
        let token = self.token();
        let kind = match token.kind {
            TokenKind::Symbol(Mark::BraceLeft) => {
                self.open_scope();
                let block = self.braces(attributes);
                self.close_scope();
                let block = block?;
                let place = start.to(block.place);
                return Ok(self.statement_node(StmtKind::Block(block), place, Part::default()));
            }
            TokenKind::Keyword(Keyword::If) => return self.if_statement(attributes),
            TokenKind::Keyword(Keyword::Switch) => self.switch_statement()?,
            TokenKind::Keyword(Keyword::Loop) => self.loop_statement()?,
            TokenKind::Keyword(Keyword::While) => {
                self.advance();
                let condition = self.expression()?;
                let body = self.block()?;
                StmtKind::While { condition, body }
            }
            TokenKind::Keyword(Keyword::For) => {
                self.open_scope();
                let parsed = self.for_statement();
                self.close_scope();
                parsed?
            }
            _ if attributes.start != attributes.end => {
                return Err(self.expected("a statement that takes attributes"));
            }
            TokenKind::Keyword(Keyword::Break) => {
                self.advance();
                if self.is_keyword(Keyword::If) {
                    let place = token.place.to(self.token().place);
                    return Err(self.report(
                        Finding::error(
                            "wgsl/syntax",
                            place,
                            "`break if` stands only at the end of a `continuing` block",
                        )
                        .help("write `if condition { break; }`"),
                    ));
                }
                self.semicolon()?;
                StmtKind::Break
            }
            TokenKind::Keyword(Keyword::Continue) => {
                self.advance();
                self.semicolon()?;
                StmtKind::Continue
            }
            TokenKind::Keyword(Keyword::Discard) => {
                self.advance();
                self.semicolon()?;
                StmtKind::Discard
            }
            TokenKind::Keyword(Keyword::Return) => {
                self.advance();
                let value = if self.is(Mark::Semicolon) {
                    None
                } else if self.is(Mark::BraceRight) {
                    return Err(self.expected("`;`"));
                } else {
                    Some(self.expression()?)
                };
                self.semicolon()?;
                StmtKind::Return(value)
            }
            TokenKind::Keyword(Keyword::ConstAssert) => {
                self.advance();
                let condition = self.expression()?;
                self.semicolon()?;
                StmtKind::ConstAssert(condition)
            }
            TokenKind::Keyword(Keyword::Let | Keyword::Const | Keyword::Var) => {
                let kind = self.declaration()?;
                self.semicolon()?;
                kind
            }
            TokenKind::Keyword(Keyword::Else) => {
                return Err(self.report(
                    Finding::error(
                        "wgsl/syntax",
                        token.place,
                        "`else` without an `if` before it",
                    )
                    .help("put it right after the `}` of an `if`"),
                ));
            }
            _ => {
                let kind = self.update_or_call()?;
                self.semicolon()?;
                kind
            }
        };
        let place = start.to(self.previous());
        Ok(self.statement_node(kind, place, attributes))
    }

    fn semicolon(&mut self) -> Parse<()> {
        if self.take(Mark::Semicolon) {
            return Ok(());
        }
        let previous = self.previous();
        let next = self.token();
        let between = &self.source[previous.end as usize..next.place.start as usize];
        if between.contains(['\n', '\r']) || self.is(Mark::BraceRight) {
            // The statement is complete but for its end: go on as if it were there.
            let place = next.place;
            let shown = self.text(place);
            let insertion = Place {
                start: previous.end,
                end: previous.end,
            };
            let finding = Finding::error(
                "wgsl/syntax",
                if self.at_end() { previous } else { place },
                if self.at_end() {
                    "expected `;`, found the end of the file".to_owned()
                } else {
                    format!("expected `;`, found `{shown}`")
                },
            )
            .remark("expected `;`")
            .fix(insertion, ";");
            self.report(finding);
            return Ok(());
        }
        Err(self.expected("`;`"))
    }

    /// `variable_or_value_statement` without its `;`.
    fn declaration(&mut self) -> Parse<StmtKind> {
        let keyword = self.advance();
        let kind = match keyword.kind {
            TokenKind::Keyword(Keyword::Let) => LocalKind::Let,
            TokenKind::Keyword(Keyword::Const) => LocalKind::Const,
            _ => LocalKind::Var,
        };
        let template = if kind == LocalKind::Var && self.is(Mark::TemplateStart) {
            Some(self.template_list()?.0)
        } else {
            None
        };
        let (name, name_place) = self.identifier("a name")?;
        let mut local = new_local(kind, name, name_place);
        local.template = template;
        let parsed = self.type_and_value(kind != LocalKind::Var);
        if let Ok((declared_type, initializer)) = parsed {
            local.declared_type = declared_type;
            local.initializer = initializer;
        } else {
            local.broken = true;
        }
        local.place = keyword.place.to(self.previous());
        let id = self.declare(local);
        parsed?;
        Ok(StmtKind::Declare(id))
    }

    /// `(: type)? (= expression)?`
    pub(crate) fn type_and_value(
        &mut self,
        needs_value: bool,
    ) -> Parse<(Option<ExprId>, Option<ExprId>)> {
        let declared_type = if self.take(Mark::Colon) {
            Some(self.type_specifier()?)
        } else {
            None
        };
        let initializer = if self.take(Mark::Equal) {
            Some(self.expression()?)
        } else if needs_value {
            let what = if declared_type.is_some() {
                "`=`"
            } else {
                "`:` or `=`"
            };
            return Err(self.expected(what));
        } else {
            None
        };
        Ok((declared_type, initializer))
    }

    /// `func_call_statement` or `variable_updating_statement` without its `;`.
    fn update_or_call(&mut self) -> Parse<StmtKind> {
        if self.take(Mark::Underscore) {
            self.expect(Mark::Equal)?;
            return Ok(StmtKind::Phony(self.expression()?));
        }
        if self.kind() == TokenKind::Identifier
            && matches!(
                self.kind_after(1),
                TokenKind::Symbol(Mark::ParenLeft | Mark::TemplateStart)
            )
        {
            let callee = self.elaborated_name()?;
            if !self.is(Mark::ParenLeft) {
                return Err(self.expected("`(`"));
            }
            let call = self.call_after(callee)?;
            if !self.is(Mark::Semicolon)
                && !self.is(Mark::ParenRight)
                && matches!(
                    self.kind(),
                    TokenKind::Symbol(
                        Mark::Equal | Mark::Period | Mark::BracketLeft | Mark::PlusEqual
                    )
                )
            {
                let place = self.tree.place(call);
                return Err(self.report(
                    Finding::error(
                        "wgsl/assignment",
                        place,
                        "the result of a call is a value, which cannot be assigned to",
                    )
                    .help("store it in a `var` first"),
                ));
            }
            return Ok(StmtKind::Call(call));
        }
        let target = self.assignable()?;
        if self.take(Mark::Equal) {
            let value = self.expression()?;
            return Ok(StmtKind::Assign {
                target,
                op: None,
                value,
            });
        }
        if self.take(Mark::PlusPlus) {
            return Ok(StmtKind::Step {
                target,
                increment: true,
            });
        }
        if self.take(Mark::MinusMinus) {
            return Ok(StmtKind::Step {
                target,
                increment: false,
            });
        }
        if let Some(op) = compound_operator(self.kind()) {
            self.advance();
            let value = self.expression()?;
            return Ok(StmtKind::Assign {
                target,
                op: Some(op),
                value,
            });
        }
        Err(self.expected("`=`, `++`, `--` or an assignment operator"))
    }

    fn if_statement(&mut self, attributes: Part) -> Parse<StmtId> {
        let start = self.advance().place;
        let condition = self.expression()?;
        let then = self.block()?;
        let otherwise = if self.take_keyword(Keyword::Else) {
            let nested = if self.is_keyword(Keyword::If) {
                self.enter()?;
                let parsed = self.if_statement(Part::default());
                self.leave();
                parsed?
            } else {
                let block = self.block()?;
                self.statement_node(StmtKind::Block(block), block.place, Part::default())
            };
            Some(nested)
        } else {
            None
        };
        let place = start.to(self.previous());
        Ok(self.statement_node(
            StmtKind::If {
                condition,
                then,
                otherwise,
            },
            place,
            attributes,
        ))
    }

    fn switch_statement(&mut self) -> Parse<StmtKind> {
        self.advance();
        let selector = self.expression()?;
        let body_attributes = self.attributes()?;
        self.expect(Mark::BraceLeft)?;
        let mut clauses = Vec::new();
        while !self.is(Mark::BraceRight) {
            let start = self.token().place;
            let list = self.scratch.len();
            if self.take_keyword(Keyword::Default) {
                self.scratch.push(DEFAULT_SELECTOR);
            } else if self.take_keyword(Keyword::Case) {
                loop {
                    if self.take_keyword(Keyword::Default) {
                        self.scratch.push(DEFAULT_SELECTOR);
                    } else {
                        let Ok(selector) = self.expression() else {
                            self.scratch.truncate(list);
                            return Err(Reported);
                        };
                        self.scratch.push(selector.0);
                    }
                    if !self.take(Mark::Comma)
                        || matches!(
                            self.kind(),
                            TokenKind::Symbol(Mark::Colon | Mark::BraceLeft | Mark::At)
                        )
                    {
                        break;
                    }
                }
            } else {
                return Err(self.expected("`case` or `default`"));
            }
            let selectors = self.list_since(list);
            self.take(Mark::Colon);
            let body = self.block()?;
            clauses.push(Clause {
                selectors,
                place: start.to(body.place),
                body,
            });
        }
        if clauses.is_empty() {
            return Err(self.expected("`case` or `default`"));
        }
        self.advance();
        let start = self.tree.clauses.len() as u32;
        self.tree.clauses.append(&mut clauses);
        Ok(StmtKind::Switch {
            selector,
            body_attributes,
            clauses: Part {
                start,
                end: self.tree.clauses.len() as u32,
            },
        })
    }

    fn loop_statement(&mut self) -> Parse<StmtKind> {
        self.advance();
        let attributes = self.attributes()?;
        self.open_scope();
        let parsed = self.loop_body(attributes);
        self.close_scope();
        parsed
    }

    fn loop_body(&mut self, attributes: Part) -> Parse<StmtKind> {
        let start = self.expect(Mark::BraceLeft)?;
        let list = self.scratch.len();
        self.statements_until_brace(start, true)?;
        let statements = self.list_since(list);
        if self.is_keyword(Keyword::Break) {
            return Err(self.stray_break_if());
        }
        let continuing = if self.take_keyword(Keyword::Continuing) {
            let attributes = self.attributes()?;
            self.open_scope();
            let parsed = self.continuing(attributes);
            self.close_scope();
            Some(parsed?)
        } else {
            None
        };
        let end = self.expect(Mark::BraceRight)?;
        Ok(StmtKind::Loop {
            body: Block {
                statements,
                attributes,
                place: start.to(end),
            },
            continuing,
        })
    }

    fn stray_break_if(&mut self) -> Reported {
        let place = self.token().place;
        self.report(
            Finding::error(
                "wgsl/syntax",
                place,
                "`break if` stands only at the end of a `continuing` block",
            )
            .help("write `if condition { break; }`"),
        )
    }

    fn continuing(&mut self, attributes: Part) -> Parse<Continuing> {
        let start = self.expect(Mark::BraceLeft)?;
        let first = self.tree.expressions.len() as u32;
        let list = self.scratch.len();
        self.statements_until_brace(start, false)?;
        let statements = self.list_since(list);
        let break_if = if self.take_keyword(Keyword::Break) {
            self.advance();
            let condition = self.expression()?;
            self.semicolon()?;
            Some(condition)
        } else {
            None
        };
        let end = self.expect(Mark::BraceRight)?;
        Ok(Continuing {
            block: Block {
                statements,
                attributes,
                place: start.to(end),
            },
            break_if,
            expressions: Part {
                start: first,
                end: self.tree.expressions.len() as u32,
            },
        })
    }

    fn for_statement(&mut self) -> Parse<StmtKind> {
        self.advance();
        self.expect(Mark::ParenLeft)?;
        let init = if self.is(Mark::Semicolon) {
            None
        } else {
            let start = self.token().place;
            let kind = if matches!(
                self.kind(),
                TokenKind::Keyword(Keyword::Let | Keyword::Const | Keyword::Var)
            ) {
                self.declaration()?
            } else {
                self.update_or_call()?
            };
            let place = start.to(self.previous());
            Some(self.statement_node(kind, place, Part::default()))
        };
        self.expect(Mark::Semicolon)?;
        let condition = if self.is(Mark::Semicolon) {
            None
        } else {
            Some(self.expression()?)
        };
        self.expect(Mark::Semicolon)?;
        let update = if self.is(Mark::ParenRight) {
            None
        } else {
            let start = self.token().place;
            let kind = self.update_or_call()?;
            let place = start.to(self.previous());
            Some(self.statement_node(kind, place, Part::default()))
        };
        self.expect(Mark::ParenRight)?;
        let body = self.block()?;
        Ok(StmtKind::For {
            init,
            condition,
            update,
            body,
        })
    }
}
