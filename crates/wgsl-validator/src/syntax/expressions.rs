//! Expressions (WGSL, section 8.18 "Expression Grammar Summary").

use wgsl_tokenizer::{Keyword, Symbol as Mark, TokenKind};

use crate::finding::Finding;
use crate::syntax::parser::{Parse, Parser};
use crate::syntax::tree::{BinaryOp, ExprId, ExprKind, List, Place, Target, UnaryOp};

/// The binary operators by how tightly they bind, in the groups between which parentheses are needed or not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Multiplicative,
    Additive,
    Shift,
    Relational,
    Bitwise,
    Logical,
}

fn binary(kind: TokenKind) -> Option<(BinaryOp, Group)> {
    let TokenKind::Symbol(mark) = kind else {
        return None;
    };
    Some(match mark {
        Mark::Star => (BinaryOp::Multiply, Group::Multiplicative),
        Mark::Slash => (BinaryOp::Divide, Group::Multiplicative),
        Mark::Modulo => (BinaryOp::Remainder, Group::Multiplicative),
        Mark::Plus => (BinaryOp::Add, Group::Additive),
        Mark::Minus => (BinaryOp::Subtract, Group::Additive),
        Mark::ShiftLeft => (BinaryOp::ShiftLeft, Group::Shift),
        Mark::ShiftRight => (BinaryOp::ShiftRight, Group::Shift),
        Mark::EqualEqual => (BinaryOp::Equal, Group::Relational),
        Mark::NotEqual => (BinaryOp::NotEqual, Group::Relational),
        Mark::LessThan => (BinaryOp::Less, Group::Relational),
        Mark::LessThanEqual => (BinaryOp::LessEqual, Group::Relational),
        Mark::GreaterThan => (BinaryOp::Greater, Group::Relational),
        Mark::GreaterThanEqual => (BinaryOp::GreaterEqual, Group::Relational),
        Mark::Ampersand => (BinaryOp::And, Group::Bitwise),
        Mark::Or => (BinaryOp::Or, Group::Bitwise),
        Mark::Xor => (BinaryOp::Xor, Group::Bitwise),
        Mark::AndAnd => (BinaryOp::LogicalAnd, Group::Logical),
        Mark::OrOr => (BinaryOp::LogicalOr, Group::Logical),
        _ => return None,
    })
}

impl Parser<'_> {
    /// `expression`
    pub(crate) fn expression(&mut self) -> Parse<ExprId> {
        self.enter()?;
        let parsed = self.expression_inside();
        self.leave();
        parsed
    }

    fn expression_inside(&mut self) -> Parse<ExprId> {
        let left = self.unary()?;
        let Some((op, group)) = binary(self.kind()) else {
            return Ok(left);
        };
        let whole = if group == Group::Bitwise {
            let mut left = left;
            while binary(self.kind()).is_some_and(|(next, _)| next == op) {
                self.advance();
                let right = self.unary()?;
                left = self.binary_node(op, left, right);
            }
            left
        } else {
            let left = self.relational_after(left)?;
            self.logical_after(left)?
        };
        if let Some((next, _)) = binary(self.kind()) {
            let place = self.token().place;
            return Err(self.report(
                Finding::error(
                    "wgsl/syntax",
                    place,
                    format!("`{}` cannot follow here without parentheses", next.text()),
                )
                .remark("WGSL gives this combination of operators no order")
                .help("put the part that is to be evaluated first into parentheses"),
            ));
        }
        Ok(whole)
    }

    fn logical_after(&mut self, mut left: ExprId) -> Parse<ExprId> {
        let Some((op, Group::Logical)) = binary(self.kind()) else {
            return Ok(left);
        };
        while binary(self.kind()).is_some_and(|(next, _)| next == op) {
            self.advance();
            let place = self.tree.place(left);
            let mark = self.leaf(
                ExprKind::ShortCircuit {
                    left,
                    end: 0,
                    shortcut: op == BinaryOp::LogicalOr,
                },
                place,
            );
            let right = self.unary()?;
            let right = self.relational_after(right)?;
            let whole = self.binary_node(op, left, right);
            if let ExprKind::ShortCircuit { end, .. } =
                &mut self.tree.expressions[mark.0 as usize].kind
            {
                *end = whole.0;
            }
            left = whole;
        }
        Ok(left)
    }

    /// The rest of a relational expression whose first unary expression is `left`.
    fn relational_after(&mut self, left: ExprId) -> Parse<ExprId> {
        let left = self.shift_after(left)?;
        let Some((op, Group::Relational)) = binary(self.kind()) else {
            return Ok(left);
        };
        self.advance();
        let right = self.unary()?;
        let right = self.shift_after(right)?;
        Ok(self.binary_node(op, left, right))
    }

    /// The rest of a shift or sum whose first unary expression is `left`.
    fn shift_after(&mut self, left: ExprId) -> Parse<ExprId> {
        if let Some((op, Group::Shift)) = binary(self.kind()) {
            self.advance();
            let right = self.unary()?;
            return Ok(self.binary_node(op, left, right));
        }
        let mut sum = self.product_after(left)?;
        while let Some((op, Group::Additive)) = binary(self.kind()) {
            self.advance();
            let right = self.unary()?;
            let right = self.product_after(right)?;
            sum = self.binary_node(op, sum, right);
        }
        Ok(sum)
    }

    fn product_after(&mut self, mut left: ExprId) -> Parse<ExprId> {
        while let Some((op, Group::Multiplicative)) = binary(self.kind()) {
            self.advance();
            let right = self.unary()?;
            left = self.binary_node(op, left, right);
        }
        Ok(left)
    }

    fn binary_node(&mut self, op: BinaryOp, left: ExprId, right: ExprId) -> ExprId {
        let place = self.tree.place(left).to(self.tree.place(right));
        let first = self.first(left);
        self.node(ExprKind::Binary { op, left, right }, place, first)
    }

    /// `unary_expression`
    pub(crate) fn unary(&mut self) -> Parse<ExprId> {
        let op = match self.kind() {
            TokenKind::Symbol(Mark::Minus) => UnaryOp::Negate,
            TokenKind::Symbol(Mark::Bang) => UnaryOp::Not,
            TokenKind::Symbol(Mark::Tilde) => UnaryOp::Complement,
            TokenKind::Symbol(Mark::Star) => UnaryOp::Deref,
            TokenKind::Symbol(Mark::Ampersand) => UnaryOp::AddressOf,
            _ => {
                let primary = self.primary()?;
                return self.components_after(primary);
            }
        };
        let start = self.advance().place;
        self.enter()?;
        let operand = self.unary();
        self.leave();
        let operand = operand?;
        Ok(self.unary_node(op, start, operand))
    }

    pub(crate) fn unary_node(&mut self, op: UnaryOp, start: Place, operand: ExprId) -> ExprId {
        let place = start.to(self.tree.place(operand));
        let first = self.first(operand);
        self.node(ExprKind::Unary { op, operand }, place, first)
    }

    fn primary(&mut self) -> Parse<ExprId> {
        let token = self.token();
        match token.kind {
            TokenKind::IntLiteral | TokenKind::FloatLiteral => Ok(self.literal()),
            TokenKind::Keyword(keyword @ (Keyword::True | Keyword::False)) => {
                self.advance();
                Ok(self.leaf(ExprKind::Bool(keyword == Keyword::True), token.place))
            }
            TokenKind::Symbol(Mark::ParenLeft) => {
                self.advance();
                let inner = self.expression()?;
                let end = self.expect(Mark::ParenRight)?;
                // The parentheses belong to the place, so that what is shown is what was written.
                self.tree.expressions[inner.0 as usize].place = token.place.to(end);
                Ok(inner)
            }
            TokenKind::Identifier => {
                let name = self.elaborated_name()?;
                if self.is(Mark::ParenLeft) {
                    return self.call_after(name);
                }
                Ok(name)
            }
            _ => Err(self.expected("an expression")),
        }
    }

    /// `template_elaborated_ident`
    pub(crate) fn elaborated_name(&mut self) -> Parse<ExprId> {
        let place = self.advance().place;
        let symbol = self.symbol(place);
        let target = self.resolve(symbol, place);
        if !self.is(Mark::TemplateStart) {
            return Ok(self.leaf(ExprKind::Name { symbol, target }, place));
        }
        let first = self.tree.expressions.len() as u32;
        let (args, end) = self.template_list()?;
        Ok(self.node(
            ExprKind::Template {
                symbol,
                global: target == Target::Module,
                args,
            },
            place.to(end),
            first,
        ))
    }

    /// `template_list`
    pub(crate) fn template_list(&mut self) -> Parse<(List, Place)> {
        self.expect(Mark::TemplateStart)?;
        let start = self.scratch.len();
        while !self.is(Mark::TemplateEnd) || self.scratch.len() == start {
            let Ok(arg) = self.expression() else {
                self.scratch.truncate(start);
                return Err(super::parser::Reported);
            };
            self.scratch.push(arg.0);
            if !self.take(Mark::Comma) {
                break;
            }
        }
        let args = self.list_since(start);
        let end = self.expect(Mark::TemplateEnd)?;
        Ok((args, end))
    }

    /// The call of a name, at its `(`.
    pub(crate) fn call_after(&mut self, callee: ExprId) -> Parse<ExprId> {
        let first = self.first(callee);
        let (args, end) = self.arguments()?;
        let place = self.tree.place(callee).to(end);
        Ok(self.node(ExprKind::Call { callee, args }, place, first))
    }

    /// `argument_expression_list`
    pub(crate) fn arguments(&mut self) -> Parse<(List, Place)> {
        self.expect(Mark::ParenLeft)?;
        let start = self.scratch.len();
        while !self.is(Mark::ParenRight) {
            let Ok(arg) = self.expression() else {
                self.scratch.truncate(start);
                return Err(super::parser::Reported);
            };
            self.scratch.push(arg.0);
            if !self.take(Mark::Comma) {
                break;
            }
        }
        let args = self.list_since(start);
        if !self.is(Mark::ParenRight) {
            return Err(self.expected("`,` or `)`"));
        }
        let end = self.advance().place;
        Ok((args, end))
    }

    /// `component_or_swizzle_specifier`, any number of times.
    pub(crate) fn components_after(&mut self, mut base: ExprId) -> Parse<ExprId> {
        loop {
            let first = self.first(base);
            let start = self.tree.place(base);
            if self.take(Mark::BracketLeft) {
                let index = self.expression()?;
                let end = self.expect(Mark::BracketRight)?;
                base = self.node(ExprKind::Index { base, index }, start.to(end), first);
            } else if self.take(Mark::Period) {
                let (name, end) = self.identifier("the name of a member")?;
                base = self.node(ExprKind::Member { base, name }, start.to(end), first);
            } else {
                return Ok(base);
            }
        }
    }

    /// `lhs_expression`: what an assignment may have on its left.
    pub(crate) fn assignable(&mut self) -> Parse<ExprId> {
        let token = self.token();
        let op = match token.kind {
            TokenKind::Symbol(Mark::Star) => UnaryOp::Deref,
            TokenKind::Symbol(Mark::Ampersand) => UnaryOp::AddressOf,
            TokenKind::Symbol(Mark::ParenLeft) => {
                self.advance();
                self.enter()?;
                let inner = self.assignable();
                self.leave();
                let inner = inner?;
                let end = self.expect(Mark::ParenRight)?;
                self.tree.expressions[inner.0 as usize].place = token.place.to(end);
                return self.components_after(inner);
            }
            TokenKind::Identifier => {
                self.advance();
                let symbol = self.symbol(token.place);
                let target = self.resolve(symbol, token.place);
                let name = self.leaf(ExprKind::Name { symbol, target }, token.place);
                return self.components_after(name);
            }
            _ => return Err(self.expected("a statement")),
        };
        self.advance();
        self.enter()?;
        let operand = self.assignable();
        self.leave();
        let operand = operand?;
        Ok(self.unary_node(op, token.place, operand))
    }

    /// `type_specifier`
    pub(crate) fn type_specifier(&mut self) -> Parse<ExprId> {
        if self.kind() != TokenKind::Identifier {
            return Err(self.expected("a type"));
        }
        self.enter()?;
        let parsed = self.elaborated_name();
        self.leave();
        parsed
    }
}
