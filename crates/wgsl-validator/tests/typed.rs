//! The prefix checker that knows types, beside the validator.
#![allow(missing_docs)]

use wgsl_tokenizer::lex;
use wgsl_validator::{Options, SnippetKind, Target, TypedPrefix, kind_of, validate};

/// Reads a text token by token; each closing must make a valid module.
fn read(text: &str) -> Result<TypedPrefix, Box<(usize, TypedPrefix)>> {
    let mut prefix = TypedPrefix::new();
    for token in lex(text) {
        if !prefix.push(token.kind, &text[token.span.clone()]) {
            return Err(Box::new((token.span.start, prefix)));
        }
        let whole = format!("{} {}", prefix.text(), prefix.closing());
        assert!(validate(&whole, &Options::default()).is_valid(), "{whole}");
    }
    Ok(prefix)
}

#[test]
fn every_prefix_of_the_training_data_that_declares_before_use_is_accepted() {
    let text = include_str!("../../../config/wgsl_training_data.toml");
    let data: toml::Table = toml::from_str(text).unwrap();
    let mut modules = 0;
    for example in data["examples"].as_array().unwrap() {
        let code = example["wgsl_code"].as_str().unwrap();
        let code = if kind_of(code) == SnippetKind::Expression {
            format!("fn f() {{ let value = {code}; }}")
        } else {
            code.to_owned()
        };
        if !validate(&code, &Options::default()).is_valid() {
            continue;
        }
        modules += 1;
        match read(&code) {
            Ok(prefix) => {
                assert!(prefix.is_complete(), "{code}");
            }
            Err(refused) => panic!("refused at {}, after {}", refused.0, refused.1.text()),
        }
    }
    assert!(modules > 200, "{modules}");
}

/// Refused at a text's last occurrence, or before it.
#[track_caller]
fn refused(source: &str, at: &str) {
    let end = source.rfind(at).unwrap();
    match read(source) {
        Ok(_) => panic!("accepted: {source}"),
        Err(refused) => {
            let found = refused.0;
            assert!(found <= end, "{source}: refused at {found}, not {end}");
        }
    }
}

#[test]
fn wrong_types_are_refused_before_the_statement_ends() {
    refused("fn f() { let x: f32 = true; }", "true");
    refused("fn f(v: vec3<f32>) { let x: f32 = v; }", ";");
    refused("fn f(m: mat4x4<f32>) { let x = vec3<f32>(1.0) * m; }", ";");
    refused(
        "fn g(a: f32, b: f32) -> f32 { return a; } fn f() { let x = g(1.0); }",
        ")",
    );
    refused(
        "fn g(a: f32) -> f32 { return a; } fn f() { let x = g(true); }",
        "true",
    );
    refused("fn f(v: vec2<f32>) { let x = v.z; }", "z");
    refused("struct S { a: f32 } fn f(s: S) { let x = s.b; }", "b;");
    refused("fn f() { let x = 1; x = 2; }", "x = 2");
    refused("fn f(x: f32) { if x { } }", "{ }");
    refused("fn f(x: i32) -> f32 { return x; }", "x;");
    refused("fn f(x: f32) -> f32 { }", "}");
    refused("fn f(x: f32) { let y = x[0]; }", "[");
}

#[test]
fn constants_that_cannot_be_computed_are_refused() {
    refused("fn f(x: i32) { let y = x / 0; }", ";");
    refused("fn f(a: array<f32, 4>) { let y = a[5]; }", "]");
    refused("fn f(x: u32) { let y = x << 33u; }", ";");
    refused("fn f() { let y: i32 = 3000000000; }", ";");
}

/// naga takes the first statement alone, and rejects the second one after it.
#[test]
fn arrays_that_are_too_large_are_refused() {
    refused(
        "fn f() -> f32 { let a = array<vec4<f32>, 1257180320>()[0u].x; let b = array<vec3<f32>, 2>()[0u / 2u].x - a; return b; }",
        "[0u].x; let b",
    );
    assert!(read("fn f() -> f32 { let a = array<vec4<f32>, 4>()[0u].x; return a; }").is_ok());
}

#[test]
fn interfaces_and_uniformity_are_followed() {
    refused(
        "@fragment fn main(@location(0) a: f32, @location(0) b: f32) { }",
        "b",
    );
    refused("@fragment fn main(@builtin(position) p: f32) { }", "f32");
    refused(
        "@compute @workgroup_size(2000) fn main() { } @compute @workgroup_size(0) fn g() { }",
        "fn g",
    );
    refused("@group(0) @binding(0) var<uniform> a: array<f32, 4>; ", ";");
    refused(
        "@fragment fn main(@location(0) x: f32) { if x > 0.0 { let y = dpdx(x); } }",
        "dpdx",
    );
}

#[track_caller]
fn accepted(source: &str) {
    match read(source) {
        Ok(prefix) => assert!(prefix.is_complete(), "{source}"),
        Err(refused) => panic!("{source}: refused at {}", refused.0),
    }
}

#[test]
fn what_an_entry_point_reaches_is_followed_into_its_statements() {
    refused(
        "@group(0) @binding(0) var<uniform> a: f32; @group(0) @binding(0) var<uniform> b: f32; \
         @fragment fn main() { let x = a; let y = b; }",
        "b;",
    );
    refused(
        "@group(0) @binding(0) var<storage, read_write> a: array<f32>; \
         @vertex fn main() -> @builtin(position) vec4<f32> { a[0] = 1.0; }",
        "a[0]",
    );
    refused(
        "fn g(x: f32) -> f32 { return dpdx(x); } \
         @compute @workgroup_size(1) fn main() { let y = g(1.0); }",
        "g(1.0)",
    );
    accepted(
        "@group(0) @binding(0) var<uniform> a: f32; @group(0) @binding(0) var<uniform> b: f32; \
         @fragment fn f() { let x = a; let y = a; } @fragment fn g() { let x = b; }",
    );
}

#[test]
fn uniformity_is_followed_through_calls_and_loops() {
    refused(
        "fn g(x: f32) -> f32 { return dpdx(x); } \
         @fragment fn main(@location(0) x: f32) { if x > 0.0 { let y = g(x); } }",
        "g(x); }",
    );
    refused(
        "@fragment fn main(@location(0) x: f32) { loop { let y = dpdx(x); if x > 0.0 { break; } } }",
        "break",
    );
    refused(
        "@fragment fn main(@location(0) x: f32) { var a = 1.0; loop { if a > 2.0 { break; } \
         let y = dpdx(x); a = x; } }",
        "; } }",
    );
    accepted(
        "@fragment fn main(@location(0) x: f32) { for (var i = 0; i < 4; i++) { let y = dpdx(x); let z = y * 2.0; } \
         if x > 0.0 { let w = x; } }",
    );
}

#[test]
fn pointers_that_a_call_writes_through_are_followed() {
    refused(
        "fn g(p: ptr<function, f32>, q: ptr<function, f32>) { *p = *q; } \
         fn f() { var a = 1.0; g(&a, &a); }",
        ")",
    );
    accepted(
        "fn g(p: ptr<function, f32>, q: ptr<function, f32>) { *p = *q; } \
         fn f() { var a = 1.0; var b = 2.0; g(&a, &b); let p = &a; *p = b; }",
    );
}

#[test]
fn names_keep_the_meaning_that_they_had() {
    refused("fn g(x: f32) -> f32 { return abs(x); } fn abs() { }", "abs");
    refused(
        "fn g(x: f32) -> f32 { return abs(x); } const abs = 1;",
        "abs",
    );
    refused("fn mix(x: f32) -> f32 { return mix(x, x, x); }", "mix(x, x");
    refused("fn f() { let f32 = 1; }", "f32");
    refused("struct S { a: f32 } fn f() { let S = 1; }", "S =");
    accepted("fn saturate(x: f32) -> f32 { return x; } fn f() { let y = saturate(2.0); }");
    accepted("fn f(p: vec2<f32>) { let length = length(p); let x = length * 2.0; }");
    accepted("const n = 4; fn f() -> i32 { let n = n + 1; { let n = n * 2; } return n; }");
    accepted("alias a = f32; @fragment fn y(@location(0) b: a) { }");
}

#[test]
fn values_are_told_from_constants() {
    accepted("fn f(n: u32, x: u32) -> u32 { let m = n; return x % m / n; }");
    accepted("fn f(a: array<f32, 4>, i: i32) -> f32 { let j = i + 1; return a[j]; }");
    refused("fn f(a: array<f32, 4>) { const i = 5; let y = a[i]; }", "]");
    refused("fn f(a: array<f32, 4>) { let i = 5; let y = a[i]; }", ";");
    accepted("fn f(x: f32) { let edge = 0.0; let y = smoothstep(edge, 1.0, x) / edge; }");
}

#[test]
fn a_function_without_a_result_returns_nothing() {
    accepted("fn f(i: u32) { if i >= 4u { return; } let x = 1; }");
    refused("fn f(i: u32) { return i; }", "i; }");
}

#[test]
fn what_was_asked_before_changes_no_answer() {
    let sources = [
        "fn f(x: f32) -> f32 { let y = x * 2.0; return clamp(y, 0.25, 1.5); }",
        "fn f(x: i32) -> i32 { let y = x * 2; return clamp(y, 3, 5) / 4; }",
    ];
    let closings = |source: &str| {
        let mut prefix = TypedPrefix::new();
        let tokens = lex(source).map(|token| {
            let taken = prefix.push(token.kind, &source[token.span]);
            (taken, prefix.closing().to_owned())
        });
        tokens.collect::<Vec<_>>()
    };
    let here: Vec<_> = sources
        .iter()
        .chain(&sources)
        .map(|s| closings(s))
        .collect();
    assert_eq!(here[..2], here[2..]);
    // Another thread begins without memory, and asks in another order.
    let there = std::thread::spawn(move || {
        let reversed = sources.iter().rev().map(|s| closings(s));
        reversed.collect::<Vec<_>>()
    });
    let there = there.join().unwrap();
    assert_eq!((&here[0], &here[1]), (&there[1], &there[0]));
}

#[test]
fn what_was_asked_of_other_numbers_admits_nothing_that_naga_rejects() {
    // naga has a limit for the bytes of a type, which the specification has not.
    let small = "fn f() { var x: array<array<f32, 2>, 3>; }";
    let large = "fn f() { var x: array<array<f32, 16383>, 65535>; }";
    let browser = Options {
        target: Target::Browser,
        ..Options::default()
    };
    assert!(validate(large, &browser).is_valid());
    assert!(!validate(large, &Options::default()).is_valid());
    accepted(small);
    assert!(read(large).is_err());
    // naga computes what the specification passes over.
    let computed = "fn f() { let x = true || 1 / (2 - 1) == 0; }";
    let passed_over = "fn f() { let x = true || 1 / (2 - 2) == 0; }";
    assert!(validate(passed_over, &browser).is_valid());
    assert!(!validate(passed_over, &Options::default()).is_valid());
    accepted(computed);
    assert!(read(passed_over).is_err());
    // What is no constant computed from numbers is judged alike.
    accepted("fn f(x: f32) { let y = clamp(x, 0.25, 1.5) * 2.0; }");
    accepted("fn f(x: f32) { let y = clamp(x, 0.75, 9.5) * 7.0; }");
}

#[test]
fn declared_types_and_attributes_of_any_kind_are_accepted() {
    accepted(
        "const a: bool = true; const b: vec4<u32> = vec4(1); fn f() { let c: vec3<i32> = vec3(); }",
    );
    accepted("struct S { x: u32 } const s: S = S(1); const t: array<i32, 2> = array(1, 2);");
    accepted("const a: array<bool, 3> = array(true, false, true); const b = array(1, 2.5, 3);");
    accepted("fn f() { var<function> x: vec2<f32> = vec2(1); var<function> y: i32; }");
    accepted("@must_use fn bar() -> f32 { return 0; } fn f() { let x = bar(); }");
    accepted(
        "struct S { @location(0) a: f32, @location(1) @interpolate(flat) b: u32, @location(2) c: f32 }",
    );
    accepted("@fragment fn main(@location(0) @interpolate(flat, either) x: u32) { }");
}

#[test]
fn directives_are_accepted() {
    accepted(
        "diagnostic(off, derivative_uniformity); requires pointer_composite_access; fn f() { }",
    );
    accepted("requires packed_4x8_integer_dot_product, pointer_composite_access,; fn f() { }");
    accepted("@diagnostic(warning, derivative_uniformity) fn f() { }");
}

#[test]
fn entry_points_take_structures() {
    accepted(
        "struct A { @location(0) x: f32 } struct B { @builtin(position) y: vec4<f32> } \
         @fragment fn main(in: A, b: B) -> @location(0) vec4<f32> { var<function> v = b.y; return v * in.x; }",
    );
}

#[test]
fn assertions_are_accepted_whose_beginnings_do_not_hold() {
    accepted("const zero = 0; const_assert zero < 1; const_assert (zero + 2 != zero);");
    accepted("fn f() { const_assert !(1 != 1); const_assert all(vec2(1, 2) == vec2(1, 2)); }");
    refused("const_assert 1 > 2;", ";");
}

#[test]
fn pointers_are_accepted_in_declared_types_and_in_chains() {
    accepted("fn f() { var x = 1; let p: ptr<function, i32> = &x; let y = *p; }");
    accepted("fn f() { var v: vec2<f32>; var x = 1.5; let p: ptr<function, vec2f> = &v; }");
    accepted("var<private> x: u32; fn f() { let p: ptr<private, u32> = &x; }");
    accepted("fn f() { var x = 1; let y = *&x; let p = &*&x; let z = *p; *&x = 2; }");
    accepted("fn g(p: ptr<function, f32>) -> f32 { let q = &*p; return *q; }");
}

#[test]
fn textures_of_every_kind_are_accepted() {
    let declared = "@group(0) @binding(0) var a: texture_2d_array<f32>; \
        @group(0) @binding(1) var b: texture_depth_2d; \
        @group(0) @binding(2) var c: texture_cube<f32>; \
        @group(0) @binding(3) var d: texture_depth_cube_array; \
        @group(0) @binding(4) var e: texture_storage_2d_array<rgba8uint, write>; \
        @group(0) @binding(5) var g: texture_multisampled_2d<i32>; \
        @group(0) @binding(6) var h: texture_3d<f32>; \
        @group(0) @binding(7) var s: sampler; \
        @group(0) @binding(8) var t: sampler_comparison; ";
    let calls = [
        "textureSampleLevel(a, s, vec2<f32>(), 1, 0, vec2<i32>())",
        "textureSampleLevel(b, s, vec2f(0.5), 0)",
        "textureSampleGrad(c, s, vec3f(1), vec3f(), vec3f())",
        "textureSampleCompareLevel(d, t, vec3f(1), 2, 0.5)",
        "textureLoad(g, vec2i(1, 2), 3)",
        "textureLoad(a, vec2<u32>(), 0, 1).x",
        "textureGather(1, c, s, vec3f(1))",
        "textureGather(b, s, vec2f(1), vec2(1, 2))",
        "textureGatherCompare(b, t, vec2f(1), 0.5)",
        "textureDimensions(h, 1) + textureDimensions(h)",
        "textureNumLayers(e) + textureNumSamples(g)",
    ];
    for call in calls {
        accepted(&format!("{declared} fn f() {{ let x = {call}; }}"));
    }
    accepted(&format!(
        "{declared} fn f() {{ textureStore(e, vec2<i32>(), 1, vec4<u32>(2)); }}"
    ));
    accepted(&format!(
        "{declared} fn j(x: texture_3d<f32>, y: sampler) -> f32 {{ return 1; }} fn f() {{ let x = j(h, s); }}"
    ));
}

#[test]
fn functions_of_constants_are_accepted_that_have_rules_between_their_arguments() {
    for call in [
        "smoothstep(0.2f, 0.8f, 0.5f)",
        "smoothstep(1f, 2f, 1.5)",
        "smoothstep(-3f, -2, 5)",
        "smoothstep(vec2<f32>(1.0), vec2<f32>(2.0, 3.0), vec2<f32>(0.5)).x",
        "mix(1f, 2.0, 0.5)",
        "mix(vec3<f32>(1.0), vec3<f32>(0.0), 0.25).y",
        "clamp(2.0, 1.0, 3.0)",
        "clamp(0.5, 1.0, 3.0)",
    ] {
        accepted(&format!("fn f() -> f32 {{ return {call}; }}"));
        accepted(&format!("fn f() {{ let value = {call}; }}"));
    }
    // The last argument is abstract until it goes on.
    accepted("fn f(x: f32) -> f32 { return mix(0.1, 0.28, 0.5 - 0.5 * x); }");
    accepted("fn f(x: f32) -> f32 { return smoothstep(0.1, 0.28, 0.5 * x); }");
}

#[test]
fn shifts_of_vectors_and_of_large_constants_are_accepted() {
    accepted(
        "fn f() { let x = vec2<i32>(1, 2) << vec2<u32>(3u, 1u); const y = vec3(1, 2, 3) >> vec3(1, 0, 2); }",
    );
    accepted("const a = vec4<u32>(4000000000u) >> vec4(1u); const b = 4000000000u << 0u;");
    accepted(
        "fn f(v: vec3<i32>) { var x = v << vec3<u32>(1u); x <<= vec3(1); x >>= vec3<u32>(2u, 0u, 1u); }",
    );
}

#[test]
fn complements_of_bits_are_accepted() {
    accepted("fn clear(n: u32, bit: u32) -> u32 { return n & ~(1u << bit); }");
    accepted("fn lowest(x: u32) -> u32 { let y = x & (~x + 1u); return y; }");
}

#[test]
fn declarations_and_literals_in_any_order_and_spelling_are_accepted() {
    accepted("struct S { a: f32 } var<private> x: f32; var<workgroup> y: S; fn f() { x = y.a; }");
    accepted(
        "fn g() { } var<private> x: f32; @group(0) @binding(0) var t: texture_2d<f32>; fn f() { }",
    );
    accepted(
        "var<private> x: array<array<vec2<f32>, 2>, 3>; fn f() { var y: array<array<f32, 2>, 3>; }",
    );
    accepted("const a = 0.; const b = 1.f; fn f(x: f32) -> f32 { return x * 1. + .5 - 2.e3; }");
    accepted("fn f(v: vec2<f32>) { let x = 1. + v.x; let y = 2. * vec2(0.).yx; }");
}

const WORDS: &str = "fn let var const return if else for while loop switch case default break continue \
    ( ) { } [ ] < > ; , : . = + - * / % & && | || ! == != <= += ++ -> @ a b main x y xy 0 1 2.0 3u 0.5 true \
    f32 u32 bool vec2 vec3 vec4 mat2x2 array sin max dot mix select length fragment compute vertex location \
    builtin position global_invocation_id workgroup_size group binding storage uniform private read_write \
    struct alias override discard dpdx";

/// Tokens that programs seldom have.
const RARE_WORDS: &str = "^ ~ << >> <<= >>= -= *= /= %= &= |= ^= -- _ continuing const_assert enable requires \
    diagnostic false 1e38 0x7fffffff 4294967295u 1000 0.0 2147483648 1e-30 i32 f16 vec2f vec3u vec4i mat4x4f mat3x3 \
    atomic ptr function workgroup read write texture_2d texture_storage_2d sampler rgba8unorm textureSample \
    textureLoad textureStore textureDimensions textureSampleLevel textureGather workgroupBarrier storageBarrier \
    workgroupUniformLoad atomicAdd atomicLoad atomicStore arrayLength bitcast smoothstep clamp pow sqrt normalize \
    cross fract floor atan2 modf frexp ldexp refract extractBits insertBits unpack4x8unorm pack2x16float \
    countOneBits transpose determinant fwidth dpdyFine vertex_index instance_index front_facing frag_depth \
    local_invocation_id local_invocation_index num_workgroups workgroup_id sample_index interpolate flat invariant \
    align size id must_use off derivative_uniformity r g z w rgba zw";

/// Walks through allowed tokens, from the beginning or from within a program, end in valid modules: `TYPED_WALKS` of
/// them.
#[test]
fn random_walks_end_in_valid_modules() {
    use rand::{RngExt, SeedableRng};
    let walks: u64 = std::env::var("TYPED_WALKS").map_or(60, |text| text.parse().unwrap());
    let text = include_str!("../../../config/wgsl_training_data.toml");
    let data: toml::Table = toml::from_str(text).unwrap();
    let examples = data["examples"].as_array().unwrap();
    let usual: Vec<&str> = WORDS.split_ascii_whitespace().collect();
    let rare: Vec<&str> = RARE_WORDS.split_ascii_whitespace().collect();
    let mut lengths = 0;
    for walk in 0..walks {
        let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(walk);
        let mut prefix = TypedPrefix::new();
        let mut words = usual.clone();
        if walk & 1 == 1 {
            words.extend(&rare);
        }
        if walk & 2 == 2 {
            let example = &examples[random.random_range(0..examples.len())];
            let code = example["wgsl_code"].as_str().unwrap();
            let tokens: Vec<_> = lex(code).collect();
            for token in &tokens[..random.random_range(0..tokens.len())] {
                if !prefix.push(token.kind, &code[token.span.clone()]) {
                    break;
                }
            }
            let names = tokens.iter().map(|token| &code[token.span.clone()]);
            words.extend(names.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase())));
        }
        for _ in 0..40 {
            let word = words[random.random_range(0..words.len())];
            let token = lex(word).next().unwrap();
            let closing = prefix.closing().to_owned();
            if !prefix.push(token.kind, word)
                && random.random_range(0..6) == 0
                && let Some(next) = lex(&closing).next()
            {
                assert!(prefix.push(next.kind, &closing[next.span]), "{closing}");
            }
        }
        let closing = prefix.closing().to_owned();
        prefix.push_text(&closing).unwrap();
        assert!(prefix.is_complete());
        let report = validate(prefix.text(), &Options::default());
        assert!(report.is_valid(), "{}", prefix.text());
        lengths += prefix.text().len();
    }
    assert!(lengths > 20 * walks as usize, "{lengths}");
}

#[test]
fn members_of_constants_are_accepted() {
    assert!(read("fn f() { let value = vec3<f32>(-1.0, 6.0, 8.0).zyx; }").is_ok());
}

#[test]
fn closings_stay_short_however_many_calls_are_open() {
    // Each of these calls lacks an argument of the type of the one that it has, so the nearest is that one once more.
    for call in ["dot(a * ", "dot(bitcast<vec2f>(", "cross(b * "] {
        let mut prefix = TypedPrefix::new();
        prefix
            .push_text("fn f(a: vec2<f32>, b: vec3<f32>) -> f32 { return ")
            .unwrap();
        let mut depth = 0;
        while prefix.push_text(call).is_ok() {
            depth += 1;
            assert!(prefix.closing().len() < 1_100, "{call} {depth}");
        }
        assert!(depth >= 8, "{call} {depth}");
        let whole = format!("{} {}", prefix.text(), prefix.closing());
        assert!(validate(&whole, &Options::default()).is_valid(), "{whole}");
    }
}
