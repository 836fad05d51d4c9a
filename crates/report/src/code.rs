//! Highlighted WGSL.

use wgsl_tokenizer::{NameClass, Symbol, TokenKind, classify_name, lex};

use crate::markup::escape;

/// `source` as HTML: each token that has a class of its own in `<b class=…>`.
///
/// | class | is |
/// | --- | --- |
/// | `c` | a comment |
/// | `k` | a keyword |
/// | `n` | a number |
/// | `t` | a predeclared type |
/// | `f` | a predeclared function |
/// | `a` | an attribute, its `@` included |
/// | `x` | what is no WGSL |
pub fn highlight(source: &str) -> String {
    let mut html = String::with_capacity(source.len() * 2);
    let mut after_at = false;
    for token in lex(source) {
        let text = &source[token.span];
        let class = match token.kind {
            TokenKind::LineComment | TokenKind::BlockComment => "c",
            TokenKind::IntLiteral | TokenKind::FloatLiteral => "n",
            TokenKind::UnterminatedComment | TokenKind::ReservedWord | TokenKind::Unknown => "x",
            TokenKind::Symbol(Symbol::At) => "a",
            TokenKind::Keyword(_) | TokenKind::Identifier if after_at => "a",
            TokenKind::Keyword(_) => "k",
            TokenKind::Identifier => match classify_name(text) {
                Some(NameClass::Type | NameClass::TypeGenerator) => "t",
                Some(NameClass::Function) => "f",
                _ => "",
            },
            TokenKind::Symbol(_) | TokenKind::Blankspace => "",
        };
        after_at = token.kind == TokenKind::Symbol(Symbol::At);
        if class.is_empty() {
            html += &escape(text);
        } else {
            html += &format!("<b class={class}>{}</b>", escape(text));
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text that a browser shows.
    fn shown(html: &str) -> String {
        let mut text = String::new();
        let mut in_tag = false;
        for character in html.chars() {
            match character {
                '<' => in_tag = true,
                '>' => in_tag = false,
                character if !in_tag => text.push(character),
                _ => {}
            }
        }
        let text = text.replace("&lt;", "<").replace("&gt;", ">");
        let text = text.replace("&quot;", "\"").replace("&#39;", "'");
        text.replace("&amp;", "&")
    }

    #[test]
    fn words_get_the_class_of_what_they_are() {
        assert_eq!(
            highlight("@fragment fn f() -> vec4<f32> { return max(1.0, x); } // <&"),
            "<b class=a>@</b><b class=a>fragment</b> <b class=k>fn</b> f() -&gt; <b class=t>vec4</b>&lt;\
             <b class=t>f32</b>&gt; { <b class=k>return</b> <b class=f>max</b>(<b class=n>1.0</b>, x); } \
             <b class=c>// &lt;&amp;</b>"
        );
    }

    proptest! {
        #[test]
        fn every_text_is_shown_as_it_is(source in "[^\\p{Cc}]{0,200}") {
            prop_assert_eq!(shown(&highlight(&source)), source);
        }
    }
}
