//! What the command does before its work begins: loading and checking the embedded data.
//! `cargo xtask bench startup` reports it beside the times of whole processes.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};

/// The hand-written examples that the command embeds.
const EXAMPLES: &str = include_str!("../config/wgsl_training_data.toml");

/// From the embedded text to checked examples: parsed, each compiled, compared with each other.
fn data_load_and_check(criterion: &mut Criterion) {
    criterion.bench_function("data_load_and_check", |bencher| {
        bencher.iter(|| {
            let dataset =
                dataset::parse_toml(black_box(EXAMPLES), "examples").expect("the data are valid");
            let report = dataset::check(&dataset.examples);
            assert!(report.is_valid());
            report
        });
    });
}

criterion_group!(startup, data_load_and_check);
criterion_main!(startup);
