//! Programs on which naga panics: refused before, or caught without a word.
//!
//! These tests set the panic hook of the process, so that they stand in a file of their own.
#![allow(missing_docs)]

use std::panic::{catch_unwind, set_hook, take_hook};
use std::sync::Mutex;
use std::thread;

use wgsl_validator::{Options, Report, Target, validate};

/// Of the panics that the program's own hook has seen, the messages.
static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn watch() {
    let before = take_hook();
    set_hook(Box::new(move |panic| {
        let payload = panic.payload();
        let text = payload
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned());
        let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
        SEEN.lock().unwrap().push(text.unwrap_or_default());
        before(panic);
    }));
}

fn seen_since(count: usize) -> Vec<String> {
    SEEN.lock().unwrap()[count..].to_vec()
}

/// Constants of vectors made of vectors, chosen from.
const CRASHES: &[&str] = &[
    "const x = select(vec3(vec2(1.0), 1.0), vec3(1.0), true);",
    "const x = select(vec3(1.0, vec2(1.0)), vec3(1.0), vec3(true));",
    "const x = select(vec3(1), vec3(2), vec3(vec2(true), false));",
    "const v = vec4(vec2(1), vec2(2)); const x = select(v, vec4(1), false);",
    "fn f() { let x = select(vec3(vec2(1.0), 1.0), vec3(1.0), true); }",
    "fn f() { const v = vec3(vec2(1), 1); let x = 1 + select(-v, vec3(), true); }",
    "fn f(a: bool) { if a && all(select(vec3(vec2(true), a != a || true), vec3(true), vec3(vec2(true), true))) {} \
     let y = select(vec3(vec2(1u), 1u) * 2u, vec3(1u), true); }",
    "struct S { a: f32, v: vec3f } const s = S(1, vec3(vec2(1), 2)); const x = select(s.v, vec3f(), true);",
    "const m = mat2x3(vec3f(), vec3(vec2f(), 1)); const x = select((2 * m)[1], vec3f(), true);",
    "const a = array(vec3(), vec3(1, vec2())); var<private> x = select(vec3f(a[1]), vec3f(), true);",
    "override x = select(vec3(vec2(1.0), 1.0), vec3(1.0), true).x;",
    "const n = vec3(vec2(1), 1); @compute @workgroup_size(select(n, n, true).x) fn f() {}",
];

/// The same constructs where naga computes them or leaves them to run time.
const FINE: &[&str] = &[
    "const x = select(vec3(1.0), vec3(2.0), vec3(true, false, true));",
    "const x = select(vec3(1.0), vec3(vec2(1.0), 2.0).zyx, true);",
    "const x = select(vec3(vec2(1.0), 2.0) + 1.0, vec3(vec3(2.0)), true);",
    "const x = select(abs(vec3(vec2(1.0), 2.0)), vec3(2.0), vec3(vec2(true), false) == vec3(true));",
    "const m = mat2x3(vec3f(), vec3(vec2f(), 1)); const x = select(m[0], vec3f(), true);",
    "const x = false && all(select(vec3(vec2(true), true), vec3(true), true));",
    "fn f(a: bool) { let x = select(vec3(vec2(1.0), 1.0), vec3(1.0), a); }",
    "fn f(a: f32) { let x = select(vec3(vec2(1.0), a), vec3(1.0), true); }",
    "fn f() { let v = vec3(vec2(1.0), 1.0); let x = select(v, vec3(1.0), true); }",
    "fn f() { let x = select(vec3(vec2(1.0), mix(1f, 2f, 0.5f)), vec3(1.0), true); }",
    "fn f() { let x = select(vec3(vec2(1.0), 1.0), vec3(1.0), true && true); }",
];

fn judge(source: &str, target: Target) -> Report {
    let options = Options {
        target,
        ..Options::default()
    };
    validate(source, &options)
}

#[test]
fn what_makes_naga_panic_is_said_before_naga_is_asked() {
    watch();
    the_hook_stays_while_a_panic_unwinds();
    for source in CRASHES {
        assert!(judge(source, Target::Browser).is_valid(), "{source}");
        assert!(
            catch_unwind(|| naga::front::wgsl::parse_str(source)).is_err(),
            "{source}"
        );
        for target in [Target::Both, Target::Wgpu] {
            let count = SEEN.lock().unwrap().len();
            let report = judge(source, target);
            let [diagnostic, ..] = &report.diagnostics[..] else {
                panic!("{source}");
            };
            assert_eq!(diagnostic.code, "wgsl/naga-unsupported", "{source}");
            assert!(
                diagnostic
                    .message
                    .starts_with("valid WGSL, not accepted by naga 30: ")
            );
            let span = diagnostic.span.unwrap();
            assert!(
                source[span.start..span.end].starts_with("select("),
                "{source}"
            );
            assert_eq!(seen_since(count), [""; 0], "{source}");
        }
    }
    for source in FINE {
        assert!(judge(source, Target::Both).is_valid(), "{source}");
    }
    a_panic_that_nothing_told_is_caught_without_a_word();
}

fn a_panic_that_nothing_told_is_caught_without_a_word() {
    // Not valid, so that the front end does not look for what makes naga panic.
    let source = "enable f16; const x = i32(distance(vec2(65504h), vec2(f16())));";
    let count = SEEN.lock().unwrap().len();
    assert!(catch_unwind(|| naga::front::wgsl::parse_str(source)).is_err());
    assert_eq!(seen_since(count).len(), 1);
    for target in [Target::Wgpu, Target::Both] {
        let options = Options {
            target,
            features: wgsl_validator::Features::all(),
            ..Options::default()
        };
        let report = validate(source, &options);
        assert_eq!(report.diagnostics[0].code, "wgsl/const");
        // On a stack of its own as well.
        let long = format!("{source}{}", "\n".repeat(10_000));
        assert_eq!(validate(&long, &options).diagnostics[0].code, "wgsl/const");
    }
    assert_eq!(seen_since(count).len(), 1);
    // Panics that are not naga's are the program's as before, on this thread and on others.
    assert!(catch_unwind(|| panic!("own")).is_err());
    assert!(thread::spawn(|| panic!("other")).join().is_err());
    assert_eq!(seen_since(count)[1..], ["own", "other"]);
}

/// It cannot be changed then; the first validation must come here.
fn the_hook_stays_while_a_panic_unwinds() {
    struct Validates;
    impl Drop for Validates {
        fn drop(&mut self) {
            assert!(judge("const a = 1;", Target::Both).is_valid());
        }
    }
    let outcome = thread::spawn(|| {
        let _validates = Validates;
        panic!("unwinding");
    });
    assert!(outcome.join().is_err());
}
