//! Directives and declarations at module scope (WGSL, sections 4, 5, 7 and 11).

use wgsl_tokenizer::{Keyword, Symbol as Mark, TokenKind};

use crate::finding::Finding;
use crate::syntax::parser::{Parse, Parser, Reported, empty_block, new_function, new_local};
use crate::syntax::tree::{Directive, Global, GlobalKind, LocalKind, Member, Part, Place, Symbol};

impl Parser<'_> {
    /// `translation_unit`
    pub(crate) fn module(&mut self) {
        let mut declared = false;
        while !self.at_end() && !self.gave_up {
            let started = self.at;
            let TokenKind::Keyword(
                keyword @ (Keyword::Enable | Keyword::Requires | Keyword::Diagnostic),
            ) = self.kind()
            else {
                declared = true;
                if self.take(Mark::Semicolon) {
                    continue;
                }
                if self.is(Mark::BraceRight) && self.unclosed > 0 {
                    self.unclosed -= 1;
                    self.advance();
                    continue;
                }
                if self.global().is_err() {
                    self.recover(started);
                }
                self.unclosed = self.unclosed.min(1);
                continue;
            };
            if declared {
                let place = self.token().place;
                self.report(
                    Finding::error(
                        "wgsl/syntax",
                        place,
                        format!("`{}` stands after a declaration", keyword.text()),
                    )
                    .remark("directives come first")
                    .help("move it to the top of the file"),
                );
                self.skip_declaration(started);
                continue;
            }
            if self.directive(keyword).is_err() {
                self.skip_declaration(started);
            }
        }
    }

    /// Leaves whatever failed and goes to the next declaration.
    fn recover(&mut self, started: usize) {
        self.close_all_scopes();
        self.in_function = false;
        self.scratch.clear();
        if self.gave_up {
            return;
        }
        if self.unclosed == 0 || self.at == started {
            self.skip_declaration(started);
        }
        if self.at == started {
            self.advance();
        }
    }

    fn directive(&mut self, keyword: Keyword) -> Parse<()> {
        self.advance();
        if keyword == Keyword::Diagnostic {
            let filter = self.diagnostic_control()?;
            self.tree.filters.push(filter);
        } else {
            loop {
                // `f16` and its like are names; some features could be spelled as keywords in future.
                let (name, place) = self.identifier("the name of a feature")?;
                self.tree.directives.push(Directive {
                    enable: keyword == Keyword::Enable,
                    name,
                    place,
                });
                if !self.take(Mark::Comma) || self.is(Mark::Semicolon) {
                    break;
                }
            }
        }
        self.expect(Mark::Semicolon)?;
        Ok(())
    }

    fn global(&mut self) -> Parse<()> {
        let start = self.token().place;
        let first_use = self.tree.uses.len() as u32;
        let attributes = self.attributes()?;
        let token = self.token();
        let TokenKind::Keyword(keyword) = token.kind else {
            if attributes.start != attributes.end {
                return Err(self.expected("the declaration that the attributes belong to"));
            }
            let mut finding = self.unexpected("a declaration");
            finding.help.get_or_insert_with(|| {
                "a module is made of declarations; an expression stands within one, such as `const value = 1 + 2;`, \
                 and a statement within a function"
                    .to_owned()
            });
            return Err(self.report(finding));
        };
        let takes_attributes = matches!(keyword, Keyword::Var | Keyword::Override | Keyword::Fn);
        if attributes.start != attributes.end && !takes_attributes {
            let place = self.tree.attributes(attributes)[0].place;
            self.report(
                Finding::error(
                    "wgsl/attribute",
                    place,
                    format!("a `{}` takes no attributes", keyword.text()),
                )
                .help("remove them"),
            );
        }
        let head = Head {
            start,
            first_use,
            attributes,
        };
        match keyword {
            Keyword::Fn => self.function(&head),
            Keyword::Struct => self.structure(&head),
            Keyword::Var | Keyword::Override | Keyword::Const => self.value(&head, keyword),
            Keyword::Alias => self.alias(&head),
            Keyword::ConstAssert => {
                self.advance();
                let condition = self.expression()?;
                let (name, name_place) = (Symbol(u32::MAX), token.place);
                let mut global = head.global(GlobalKind::ConstAssert, name, name_place);
                global.initializer = Some(condition);
                self.add_global(global);
                self.end_of_declaration()
            }
            Keyword::Let => Err(self.report(
                Finding::error(
                    "wgsl/syntax",
                    token.place,
                    "`let` stands only inside a function",
                )
                .help("use `const` for a constant of the module, `var<private>` for a variable"),
            )),
            _ => Err(self.expected("a declaration")),
        }
    }

    fn end_of_declaration(&mut self) -> Parse<()> {
        self.expect(Mark::Semicolon)?;
        Ok(())
    }

    fn add_global(&mut self, mut global: Global) {
        global.place = global.place.to(self.previous());
        global.uses.end = self.tree.uses.len() as u32;
        self.tree.globals.push(global);
    }

    fn alias(&mut self, head: &Head) -> Parse<()> {
        self.advance();
        let (name, name_place) = self.identifier("a name")?;
        let mut global = head.global(GlobalKind::Alias, name, name_place);
        let parsed = match self.expect(Mark::Equal) {
            Ok(_) => self.type_specifier(),
            Err(Reported) => Err(Reported),
        };
        global.broken = parsed.is_err();
        global.declared_type = parsed.as_ref().ok().copied();
        self.add_global(global);
        parsed?;
        self.end_of_declaration()
    }

    fn value(&mut self, head: &Head, keyword: Keyword) -> Parse<()> {
        self.advance();
        let template = if keyword == Keyword::Var && self.is(Mark::TemplateStart) {
            Some(self.template_list()?.0)
        } else {
            None
        };
        let (name, name_place) = self.identifier("a name")?;
        let kind = match keyword {
            Keyword::Var => GlobalKind::Var,
            Keyword::Override => GlobalKind::Override,
            _ => GlobalKind::Const,
        };
        let mut global = head.global(kind, name, name_place);
        global.template = template;
        let parsed = self.type_and_value(kind == GlobalKind::Const);
        match parsed {
            Ok((declared_type, initializer)) => {
                global.declared_type = declared_type;
                global.initializer = initializer;
            }
            Err(Reported) => global.broken = true,
        }
        self.add_global(global);
        parsed?;
        self.end_of_declaration()
    }

    fn structure(&mut self, head: &Head) -> Parse<()> {
        self.advance();
        let (name, name_place) = self.identifier("a name")?;
        let mut members = Vec::new();
        let parsed = self.members(&mut members);
        let start = self.tree.members.len() as u32;
        self.tree.members.append(&mut members);
        let part = Part {
            start,
            end: self.tree.members.len() as u32,
        };
        let mut global = head.global(GlobalKind::Struct(part), name, name_place);
        global.broken = parsed.is_err();
        self.add_global(global);
        parsed
    }

    fn members(&mut self, members: &mut Vec<Member>) -> Parse<()> {
        self.expect(Mark::BraceLeft)?;
        while !self.is(Mark::BraceRight) || members.is_empty() {
            let start = self.token().place;
            let attributes = self.attributes()?;
            let (name, _) = self.identifier("the name of a member")?;
            self.expect(Mark::Colon)?;
            let declared_type = self.type_specifier()?;
            members.push(Member {
                name,
                place: start.to(self.previous()),
                attributes,
                declared_type,
            });
            if !self.take(Mark::Comma) {
                break;
            }
        }
        if self.is(Mark::Semicolon) {
            let place = self.token().place;
            return Err(self.report(
                Finding::error("wgsl/syntax", place, "expected `,` or `}`, found `;`")
                    .remark("members end in `,`")
                    .fix(place, ","),
            ));
        }
        if !self.is(Mark::BraceRight) {
            return Err(self.expected("`,` or `}`"));
        }
        self.advance();
        Ok(())
    }

    fn function(&mut self, head: &Head) -> Parse<()> {
        self.advance();
        let (name, name_place) = self.identifier("a name")?;
        let locals = self.tree.locals.len() as u32;
        let expressions = self.tree.expressions.len() as u32;
        let body = empty_block(self, name_place);
        let mut function = new_function(body, locals, expressions);
        let errors = self.errors;
        self.in_function = true;
        self.open_scope();
        let parsed = self.function_after_name(&mut function);
        self.close_all_scopes();
        self.in_function = false;
        function.locals.end = self.tree.locals.len() as u32;
        function.expressions.end = self.tree.expressions.len() as u32;
        function.broken = parsed.is_err() || self.errors > errors;
        let kind = GlobalKind::Function(self.tree.functions.len() as u32);
        self.tree.functions.push(function);
        let mut global = head.global(kind, name, name_place);
        // A function whose head is whole can be called.
        global.broken = parsed.is_err() && function.parameters == u32::MAX;
        self.add_global(global);
        parsed
    }

    fn function_after_name(&mut self, function: &mut crate::syntax::tree::Function) -> Parse<()> {
        function.parameters = u32::MAX;
        self.parameter_scratch.clear();
        self.expect(Mark::ParenLeft)?;
        while !self.is(Mark::ParenRight) {
            let start = self.token().place;
            let attributes = self.attributes()?;
            let (name, name_place) = self.identifier("the name of a parameter")?;
            self.expect(Mark::Colon)?;
            let declared_type = self.type_specifier()?;
            let mut local = new_local(LocalKind::Parameter, name, name_place);
            local.attributes = attributes;
            local.declared_type = Some(declared_type);
            local.place = start.to(self.previous());
            self.parameter_scratch.push(local);
            if !self.take(Mark::Comma) {
                break;
            }
        }
        if !self.is(Mark::ParenRight) {
            return Err(self.expected("`,` or `)`"));
        }
        self.advance();
        if self.take(Mark::Arrow) {
            function.result_attributes = self.attributes()?;
            function.result = Some(self.type_specifier()?);
        }
        // The types and attributes above see the module alone; the parameters are in scope from here on.
        let count = self.parameter_scratch.len();
        for at in 0..count {
            self.declare(self.parameter_scratch[at]);
        }
        function.parameters = count as u32;
        let attributes = self.attributes()?;
        if !self.is(Mark::BraceLeft) {
            return Err(self.expected(if function.result.is_some() {
                "`{`"
            } else {
                "`->` or `{`"
            }));
        }
        function.body = self.braces(attributes)?;
        Ok(())
    }
}

/// What stands before the keyword of a declaration.
struct Head {
    start: Place,
    first_use: u32,
    attributes: Part,
}

impl Head {
    fn global(&self, kind: GlobalKind, name: Symbol, name_place: Place) -> Global {
        Global {
            kind,
            name,
            name_place,
            place: self.start,
            attributes: self.attributes,
            template: None,
            declared_type: None,
            initializer: None,
            broken: false,
            uses: Part {
                start: self.first_use,
                end: self.first_use,
            },
        }
    }
}
