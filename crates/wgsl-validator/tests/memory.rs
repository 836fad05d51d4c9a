//! Hostile input does not take the memory of the machine: the most that is allocated at once, measured.
#![allow(missing_docs)]

use peak_alloc::PeakAlloc;
use wgsl_validator::{Options, Target, validate};

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

const LIMIT: f32 = 256.0;

type Source = fn(usize) -> String;

fn of(part: &str, bytes: usize) -> String {
    part.repeat(bytes / part.len())
}

/// Sources of a length, each of one thing alone.
const HOSTILE: &[(&str, Source)] = &[
    ("parentheses", |bytes| of("(", bytes)),
    ("parentheses in a function", |bytes| {
        format!("fn f() {{ _ = {}", of("(", bytes))
    }),
    ("template starts", |bytes| of("<", bytes)),
    ("names", |bytes| of("a ", bytes)),
    ("names of their own", |bytes| {
        (0..bytes / 9)
            .map(|index| format!("n{index:07} "))
            .collect()
    }),
    ("array types", |bytes| of("array<", bytes)),
    ("an alias of array types", |bytes| {
        format!("alias a = {}", of("array<", bytes))
    }),
    ("digits", |bytes| of("1", bytes)),
    ("numbers", |bytes| of("1 ", bytes)),
    ("a constant of digits", |bytes| {
        format!("const a = {};", of("1", bytes))
    }),
    ("a constant of terms", |bytes| {
        format!("const a = 1{};", of("+1", bytes))
    }),
    ("braces", |bytes| of("{", bytes)),
    ("semicolons", |bytes| of(";", bytes)),
    ("attributes", |bytes| of("@", bytes)),
    ("functions", |bytes| of("fn f() {} ", bytes)),
    ("invalid UTF-8, as it is read", |bytes| {
        String::from_utf8_lossy(&vec![0xff; bytes / 3]).into_owned()
    }),
    ("null characters", |bytes| of("\u{0}", bytes)),
    ("comments", |bytes| of("/*", bytes)),
];

// One test, because the allocator counts for the whole process.
#[test]
fn hostile_input_ends_within_256_megabytes() {
    let mut most = 0.0_f32;
    let mut measure = |what: &str, source: &str, options: &Options| {
        ALLOCATED.reset_peak_usage();
        let report = validate(source, options);
        let peak = ALLOCATED.peak_usage_as_mb();
        most = most.max(peak);
        assert!(peak < LIMIT, "{what}: {peak} MB for {} bytes", source.len());
        report
    };
    for (what, source) in HOSTILE {
        // The longest that is judged by default, by both compilers.
        measure(what, &source(990_000), &Options::default());
        let source = source(10_000_000);
        let report = measure(what, &source, &Options::default());
        assert!(!report.is_valid(), "{what}");
        // Without the limit on the length, by the front end.
        let options = Options {
            max_bytes: usize::MAX,
            target: Target::Browser,
            ..Options::default()
        };
        let report = measure(what, &source, &options);
        assert!(!report.is_valid() || *what == "semicolons", "{what}");
    }
    // The sources alone take more than this: the measuring works.
    assert!(most > 10.0, "{most} MB");
}
