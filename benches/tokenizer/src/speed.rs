//! Every tokenizer in turn over the same programs.

use std::collections::BTreeMap;
use std::hint::black_box;
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
    let texts: Vec<&str> = corpus.pairs.iter().map(|(_, code)| code.as_str()).collect();
    let encoded: Vec<Vec<u32>> = (texts.iter())
        .map(|text| tokenizer.encode_code(text).ids)
        .collect();
    let mut programs = texts.iter().zip(&encoded);
    if let Some((text, _)) = programs.find(|(text, ids)| tokenizer.decode(ids) != **text) {
        return Err(format!(
            "this program does not come back as it was:\n{text}"
        ));
    }
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let tokens: usize = encoded.iter().map(Vec::len).sum();
    let lexical: usize = texts.iter().map(|text| lex(text).count()).sum();
    #[cfg(feature = "peers")]
    let peers = crate::peers::Peers::new(corpus);

    let mut samples = Samples::new();
    let mut add = |name, value| samples.entry(name).or_default().push(value);
    // A group takes less time than the system gives a process at once, so that what else runs on the machine
    // lengthens few of the samples. Before each the same work is done on the next group.
    let groups = groups(&corpus.order, &texts);
    for round in 0..ROUNDS * groups.len() {
        let [warm, timed] = [round + 1, round].map(|round| groups[round % groups.len()]);
        let run = |work: &dyn Fn(usize) -> usize| {
            let all = |group: &[usize]| group.iter().map(|&program| work(program)).sum::<usize>();
            black_box(all(warm));
            let start = Instant::now();
            black_box(all(timed));
            start.elapsed().as_secs_f64()
        };
        let lexing = run(&|program| {
            let tokens = lex(texts[program]);
            tokens.filter(|token| is_word(token.kind)).count()
        });
        let encoding = run(&|program| tokenizer.encode_code(texts[program]).ids.len());
        let decoding = run(&|program| tokenizer.decode(&encoded[program]).len());
        let bytes: usize = timed.iter().map(|&program| texts[program].len()).sum();
        let megabytes = bytes as f64 / 1e6;
        add("lex_mb_s", megabytes / lexing);
        add("encode_mb_s", megabytes / encoding);
        add("decode_mb_s", megabytes / decoding);
        #[cfg(feature = "peers")]
        {
            let tiktoken = run(&|program| peers.tiktoken_tokens(texts[program]));
            let tokenizers = run(&|program| peers.tokenizers_tokens(texts[program]));
            add("tiktoken_mb_s", megabytes / tiktoken);
            add("tokenizers_mb_s", megabytes / tokenizers);
        }
    }
    samples.values_mut().for_each(keep_fastest);
    #[cfg(feature = "peers")]
    {
        let best = |name| samples[name].first().copied().unwrap_or(f64::NAN);
        let peer = best("tiktoken_mb_s").max(best("tokenizers_mb_s"));
        let ratio = best("encode_mb_s") / peer;
        samples.insert("ratio_fastest_peer", vec![ratio]);
    }
    let bytes_per_token = bytes as f64 / tokens as f64;
    let encoding = samples["encode_mb_s"].iter();
    let times = encoding
        .map(|speed| 100.0 * bytes_per_token / speed)
        .collect();
    samples.insert("encode_100_tokens_us", times);
    let mut add = |name, value| samples.entry(name).or_default().push(value);
    add("vocabulary", tokenizer.vocab_size() as f64);
    add("bytes_per_token", bytes_per_token);
    add("bytes_per_lexical_token", bytes as f64 / lexical as f64);
    #[cfg(feature = "peers")]
    {
        let ours: usize = (corpus.held_out())
            .map(|text| tokenizer.encode_code(text).ids.len())
            .sum();
        let o200k: usize = corpus
            .held_out()
            .map(|text| peers.tiktoken_tokens(text))
            .sum();
        let bpe: usize = corpus
            .held_out()
            .map(|text| peers.tokenizers_tokens(text))
            .sum();
        add("tokens_vs_o200k", ours as f64 / o200k as f64);
        add("tokens_vs_bpe", ours as f64 / bpe as f64);
    }
    Ok(samples)
}

fn is_word(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Keyword(_) | TokenKind::Identifier)
}

/// Keeps the fastest tenth, in order: what else runs on the machine only makes speeds lower.
fn keep_fastest(speeds: &mut Vec<f64>) {
    speeds.sort_by(|a, b| b.total_cmp(a));
    speeds.truncate(speeds.len().div_ceil(10));
}

/// The order in groups of about [`GROUP_BYTES`].
fn groups<'a>(order: &'a [usize], texts: &[&str]) -> Vec<&'a [usize]> {
    let mut groups = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (index, &program) in order.iter().enumerate() {
        bytes += texts[program].len();
        if bytes >= GROUP_BYTES || index + 1 == order.len() {
            groups.push(&order[start..=index]);
            (start, bytes) = (index + 1, 0);
        }
    }
    groups
}
