//! The tokenizers that people would take otherwise, on one core like ours.

use tiktoken_rs::CoreBPE;
use tokenizers::models::bpe::{BPE, BpeTrainerBuilder};
use tokenizers::normalizers::NormalizerWrapper;
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::{
    DecoderWrapper, PostProcessorWrapper, PreTokenizerWrapper, TokenizerBuilder, TokenizerImpl,
};

use crate::corpus::Corpus;
use crate::speed::VOCABULARY_SIZE;

type Bpe = TokenizerImpl<
    BPE,
    NormalizerWrapper,
    PreTokenizerWrapper,
    PostProcessorWrapper,
    DecoderWrapper,
>;

/// `o200k` as GPT-4o has it, and byte pair encoding learned from the same programs as our vocabulary.
pub struct Peers {
    o200k: CoreBPE,
    bpe: Bpe,
}

impl Peers {
    pub fn new(corpus: &Corpus) -> Self {
        let mut bpe: Bpe = TokenizerBuilder::default()
            .with_model(BPE::default())
            .with_pre_tokenizer(Some(ByteLevel::default().add_prefix_space(false).into()))
            .with_decoder(Some(ByteLevel::default().into()))
            .build()
            .expect("a model is all that a tokenizer needs");
        let mut trainer = BpeTrainerBuilder::new()
            .show_progress(false)
            .vocab_size(VOCABULARY_SIZE)
            .initial_alphabet(ByteLevel::alphabet().into_iter().collect())
            .build();
        let programs = corpus.known().map(|(_, code)| code.as_str());
        bpe.train(&mut trainer, programs)
            .expect("programs can be learned from");
        Self {
            o200k: tiktoken_rs::o200k_base().expect("the crate holds the vocabulary"),
            bpe,
        }
    }

    pub fn tiktoken_tokens(&self, text: &str) -> usize {
        self.o200k.encode_ordinary(text).len()
    }

    pub fn tokenizers_tokens(&self, text: &str) -> usize {
        let encoding = self.bpe.encode_fast(text, false);
        encoding.expect("every text can be encoded").len()
    }
}
