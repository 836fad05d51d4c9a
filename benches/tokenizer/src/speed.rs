//! Every tokenizer in turn over the same programs.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::ops::Range;
use std::time::Instant;

use wgsl_tokenizer::{FitOptions, TokenKind, Tokenizer, lex};

use crate::corpus::Corpus;

/// A fiftieth of the tokens of `o200k`.
pub const VOCABULARY_SIZE: usize = 4000;

const GROUP_BYTES: usize = 50_000;

/// What was measured, by the name of the figure: a sample for each round.
pub type Samples = BTreeMap<&'static str, Vec<f64>>;

/// Everything is measured so many times.
const ROUNDS: usize = 2;

/// Measures; an error if a program does not come back as it was.
pub fn measure(corpus: &Corpus) -> Result<Samples, String> {
    let known = corpus
        .known()
        .map(|(prompt, code)| (prompt.as_str(), code.as_str()));
    let options = FitOptions {
        max_vocab_size: VOCABULARY_SIZE,
        ..FitOptions::default()
    };
    let tokenizer = Tokenizer::fit(known, &options).expect("there is room for the fixed tokens");
    let texts = &corpus.texts;
    let encoded: Vec<Vec<u32>> = texts
        .iter()
        .map(|text| tokenizer.encode_code(text).ids)
        .collect();
    if let Some(lost) =
        (texts.iter().zip(&encoded)).find(|(text, ids)| tokenizer.decode(ids) != **text)
    {
        return Err(format!(
            "this program does not come back as it was:\n{}",
            lost.0
        ));
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    let tokens: usize = encoded.iter().map(Vec::len).sum();
    let lexical: usize = texts.iter().map(|text| lex(text).count()).sum();
    #[cfg(feature = "peers")]
    let peers = crate::peers::Peers::new(corpus);

    let mut samples = Samples::new();
    let mut add = |name, value| samples.entry(name).or_default().push(value);
    // A group takes less time than the system gives a process at once, so that what else runs on the machine
    // lengthens few of the samples. Before each the same work is done on the next group.
    let groups: Vec<Range<usize>> = groups(texts);
    for round in 0..ROUNDS * groups.len() {
        let [warm, timed] = [round + 1, round].map(|round| groups[round % groups.len()].clone());
        let megabytes = megabytes(&texts[timed.clone()]);
        let run = |work: &dyn Fn(&Range<usize>) -> usize| {
            black_box(work(&warm));
            let start = Instant::now();
            black_box(work(&timed));
            start.elapsed().as_secs_f64()
        };
        let lexing = run(&|group| {
            let kinds = |text: &String| lex(text).filter(|token| is_word(token.kind)).count();
            texts[group.clone()].iter().map(kinds).sum()
        });
        let encoding = run(&|group| {
            let encode = |text: &String| tokenizer.encode_code(text).ids.len();
            texts[group.clone()].iter().map(encode).sum()
        });
        let decoding = run(&|group| {
            let decode = |ids: &Vec<u32>| tokenizer.decode(ids).len();
            encoded[group.clone()].iter().map(decode).sum()
        });
        let tokens: usize = encoded[timed.clone()].iter().map(Vec::len).sum();
        add("lex_mb_s", megabytes / lexing);
        add("encode_mb_s", megabytes / encoding);
        add("decode_mb_s", megabytes / decoding);
        add(
            "encode_100_tokens_us",
            encoding * 1e6 / (tokens as f64 / 100.0),
        );
        #[cfg(feature = "peers")]
        {
            let text = |group: &Range<usize>| texts[group.clone()].iter().map(String::as_str);
            let tiktoken = run(&|group| peers.tiktoken_tokens(text(group)));
            let tokenizers = run(&|group| peers.tokenizers_tokens(text(group)));
            add("tiktoken_mb_s", megabytes / tiktoken);
            add("tokenizers_mb_s", megabytes / tokenizers);
            add("ratio_fastest_peer", tiktoken.min(tokenizers) / encoding);
        }
    }
    add("vocabulary", tokenizer.vocab_size() as f64);
    add("bytes_per_token", bytes as f64 / tokens as f64);
    add("bytes_per_lexical_token", bytes as f64 / lexical as f64);
    #[cfg(feature = "peers")]
    {
        let ours: usize = corpus
            .held_out()
            .map(|text| tokenizer.encode_code(text).ids.len())
            .sum();
        let o200k = peers.tiktoken_tokens(corpus.held_out());
        let bpe = peers.tokenizers_tokens(corpus.held_out());
        add("tokens_vs_o200k", ours as f64 / o200k as f64);
        add("tokens_vs_bpe", ours as f64 / bpe as f64);
    }
    Ok(samples)
}

fn is_word(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Keyword(_) | TokenKind::Identifier)
}

fn megabytes(texts: &[String]) -> f64 {
    texts.iter().map(String::len).sum::<usize>() as f64 / 1e6
}

/// The texts in groups of about [`GROUP_BYTES`].
fn groups(texts: &[String]) -> Vec<Range<usize>> {
    let mut groups = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (index, text) in texts.iter().enumerate() {
        bytes += text.len();
        if bytes >= GROUP_BYTES || index + 1 == texts.len() {
            groups.push(start..index + 1);
            (start, bytes) = (index + 1, 0);
        }
    }
    groups
}
