//! What the command does before its work begins: loading a configuration, and loading and checking
//! the embedded data. `cargo xtask bench startup` reports both beside the times of whole processes.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use trainer_cli::config::{Overlay, find_task, load_task};
use trainer_cli::examples;

/// From the name of an embedded configuration to its resolved values.
fn configuration_load(criterion: &mut Criterion) {
    criterion.bench_function("configuration_load", |bencher| {
        bencher.iter(|| {
            let document = find_task(black_box("wgsl_quick"), &[]).expect("it is embedded");
            let overlay = Overlay::new(std::env::vars_os(), &[])
                .expect("this project's variables hold values that their keys accept");
            load_task(&document, &overlay).expect("the embedded configuration is valid")
        });
    });
}

/// From the embedded text to checked examples: parsed, each compiled, compared with each other.
fn data_load_and_check(criterion: &mut Criterion) {
    criterion.bench_function("data_load_and_check", |bencher| {
        bencher.iter(|| {
            let dataset = examples::load(black_box(None)).expect("the embedded data is valid");
            let report = dataset::check(&dataset.examples);
            assert!(report.is_valid());
            report
        });
    });
}

criterion_group!(startup, configuration_load, data_load_and_check);
criterion_main!(startup);
