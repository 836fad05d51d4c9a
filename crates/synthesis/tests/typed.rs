//! Every composed program is written token by token under the prefix checker that knows types.

use synthesis::{Sampler, families};
use wgsl_tokenizer::lex;
use wgsl_validator::{Options, SnippetKind, TypedPrefix, kind_of, validate};

#[test]
fn every_prefix_of_every_family_is_accepted_with_a_closing_that_is_valid() {
    let samples: u64 = std::env::var("TYPED_SAMPLES").map_or(2, |text| text.parse().unwrap());
    let (mut programs, mut tokens) = (0, 0);
    let mut refused = Vec::new();
    for family in families() {
        for number in 0..samples {
            let code = family.sample(&mut Sampler::new(1, number)).code;
            let code = match kind_of(&code) {
                SnippetKind::Expression => format!("fn f() {{ let value = {code}; }}"),
                _ => code,
            };
            programs += 1;
            let mut prefix = TypedPrefix::new();
            for token in lex(&code) {
                if !prefix.push(token.kind, &code[token.span.clone()]) {
                    refused.push(format!(
                        "{}: `{}` after `{}`",
                        family.name,
                        &code[token.span.clone()],
                        prefix
                            .text()
                            .chars()
                            .rev()
                            .take(120)
                            .collect::<Vec<_>>()
                            .iter()
                            .rev()
                            .collect::<String>()
                    ));
                    break;
                }
                tokens += 1;
                if tokens % 17 == 0 {
                    let whole = format!("{} {}", prefix.text(), prefix.closing());
                    assert!(validate(&whole, &Options::default()).is_valid(), "{whole}");
                }
            }
        }
    }
    assert!(
        refused.is_empty(),
        "{} of {programs} refused:\n{}",
        refused.len(),
        refused.join("\n")
    );
}
