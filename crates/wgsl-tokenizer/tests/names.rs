//! Canonical names: equal for programs that differ in names only, and for no others.
#![allow(missing_docs)]

use wgsl_tokenizer::canonicalize_names;

const PROGRAM: &str = "\
struct Ray { origin: vec3<f32>, way: vec3<f32>, x: f32 }
@group(0) @binding(0) var<storage, read_write> rays: array<Ray>;
override limit: u32 = 4u;
fn at(ray: Ray, t: f32) -> vec3<f32> { let p = ray.origin + ray.way * t; return p.xyz * ray.x; }
fn count(n: u32) -> u32 { var total = 0u; for (var i = 0u; i < min(n, limit); i++) { total += i; } return total; }
";

fn renamed(pairs: &[(&str, &str)]) -> String {
    let words = PROGRAM.split_inclusive(|c: char| !c.is_alphanumeric());
    words
        .map(|word| {
            let (name, rest) = word.split_at(word.len() - 1);
            let new = pairs.iter().find(|(old, _)| *old == name);
            format!("{}{rest}", new.map_or(name, |(_, new)| new))
        })
        .collect()
}

#[test]
fn programs_that_differ_in_names_only_are_the_same() {
    let other = renamed(&[
        ("Ray", "Beam"),
        ("origin", "start"),
        ("way", "heading"),
        ("rays", "beams"),
        ("at", "point"),
        ("ray", "b"),
        ("t", "time"),
        ("p", "q"),
        ("count", "sum"),
        ("n", "m"),
        ("total", "s"),
        ("i", "k"),
        ("limit", "most"),
    ]);
    assert_ne!(other, PROGRAM);
    assert_eq!(canonicalize_names(&other), canonicalize_names(PROGRAM));
}

#[test]
fn canonical_names_are_stable() {
    let canonical = canonicalize_names(PROGRAM);
    assert_eq!(canonicalize_names(&canonical), canonical);
}

#[test]
fn what_is_predeclared_or_a_component_or_another_variable_makes_a_difference() {
    for (old, new) in [
        ("min(n, limit)", "max(n, limit)"),
        ("p.xyz", "p.zyx"),
        ("min(n, limit)", "min(limit, n)"),
        ("read_write", "read"),
        ("total += i", "total += n"),
        ("vec3<f32>", "vec3<f16>"),
    ] {
        let other = PROGRAM.replace(old, new);
        assert_ne!(other, PROGRAM);
        assert_ne!(
            canonicalize_names(&other),
            canonicalize_names(PROGRAM),
            "{new}"
        );
    }
}
