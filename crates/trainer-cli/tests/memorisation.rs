//! Proof that the loss means something: a small network learns the hand-written examples by heart and
//! writes them down again, token for token.

use burn::module::Module;
use burn::optim::AdamWConfig;
use burn::tensor::Device;
use dataset::{Sequence, encode_all};
use model::{
    GenerateOptions, ShaderModel, Transformer, TransformerConfig, generate_all,
    generate_unconstrained,
};
use rayon::prelude::*;
use trainer_cli::batches::{Batches, step};
use trainer_cli::examples;
use training::{
    CosineAnnealingLR, EvaluateEvery, GradientClip, LRScheduler, Metrics, Trainer, TrainerConfig,
    Warmup,
};
use wgsl_tokenizer::{FitOptions, Tokenizer};
use wgsl_validator::{Options, kind_of, validate_as};

/// The product's allocator, so that the test takes about the time that the product takes.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn is_valid(code: &str) -> bool {
    validate_as(kind_of(code), code, &Options::default()).is_valid()
}

#[test]
fn a_small_model_reproduces_95_percent_of_the_hand_written_examples_token_for_token() {
    let examples = examples::load(None)
        .expect("the embedded examples are sound")
        .examples;
    let pairs = examples.iter().map(|example| {
        (
            example.natural_language.as_str(),
            example.wgsl_code.as_str(),
        )
    });
    let tokenizer = Tokenizer::fit(pairs, &FitOptions::default()).expect("the vocabulary has room");
    let sequences = encode_all(&tokenizer, &examples, 512).sequences;
    assert_eq!(sequences.len(), examples.len());

    let model = memorise(tokenizer, &sequences);
    let reproduced = examples
        .par_iter()
        .filter(|example| {
            let greedy = GenerateOptions::default();
            let prompt = &example.natural_language;
            let free = generate_unconstrained(&model, prompt, &greedy, 0..1)
                .expect("the prompt is one that the model was trained on");
            let written = generate_all(&model, prompt, &greedy, 0..1)
                .expect("the constraint leads to a shader for every prompt");
            if free[0].finished && is_valid(&free[0].code) {
                assert_eq!(written[0], free[0], "the constraint changes what is valid");
            }
            assert!(is_valid(&written[0].code), "{}", written[0].code);
            written[0].code == example.wgsl_code
        })
        .count();
    let share = reproduced as f64 / examples.len() as f64;
    println!(
        "{reproduced} of {} examples, {:.1} %",
        examples.len(),
        100.0 * share
    );
    assert!(
        share >= 0.95,
        "only {reproduced} of {} examples are reproduced",
        examples.len()
    );
}

const EPOCHS: u64 = 27;
const BATCH_SIZE: usize = 4;
const LEARNING_RATE: f64 = 4e-3;
const WARMUP_STEPS: u64 = 50;

fn memorise(tokenizer: Tokenizer, sequences: &[Sequence]) -> ShaderModel {
    let config = TransformerConfig {
        vocab_size: tokenizer.vocab_size(),
        d_model: 128,
        nhead: 2,
        num_layers: 2,
        dim_feedforward: 256,
        dropout: 0.0,
        max_seq_len: 512,
    };
    let device = Device::flex();
    let autodiff = device.clone().autodiff();
    let transformer = Transformer::new(&config, 1, &autodiff).expect("the sizes fit");
    let data = Batches::new(sequences, BATCH_SIZE, 2, 1, &autodiff);
    let steps = EPOCHS * sequences.len().div_ceil(BATCH_SIZE) as u64;
    let schedule = CosineAnnealingLR::new(LEARNING_RATE, steps - WARMUP_STEPS, 0.0)
        .and_then(|cosine| Warmup::new(WARMUP_STEPS, cosine))
        .expect("the numbers are positive");
    let mut trainer = Trainer::new(
        TrainerConfig {
            max_epochs: EPOCHS,
            clip: Some(GradientClip::Norm(1.0)),
            evaluate_every: EvaluateEvery::Never,
            ..TrainerConfig::default()
        },
        transformer,
        AdamWConfig::new()
            .with_beta_2(0.99)
            .with_weight_decay(0.0)
            .init(),
        schedule.from_first_fraction().by_step(),
    )
    .expect("the settings are in range");
    trainer
        .fit(
            &data,
            |transformer, batch| step(transformer, batch, false),
            |_| Ok(Metrics::new()),
        )
        .expect("training succeeds");
    let transformer = trainer.into_model().valid();
    ShaderModel::new(config, tokenizer, transformer, device)
}
