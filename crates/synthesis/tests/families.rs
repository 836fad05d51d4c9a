//! What every family must keep.

use std::collections::{BTreeMap, BTreeSet};

use synthesis::{Sampler, Synthesis, families, phrase, synthesize};
use wgsl_validator::{Options, kind_of, validate_as};

/// Enough to meet every branch of most families.
const SAMPLES: u64 = 60;

#[test]
fn names_are_unique_and_kebab_case() {
    let families = families();
    let names: BTreeSet<&str> = families.iter().map(|family| family.name).collect();
    assert_eq!(names.len(), families.len());
    for name in names {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(name.chars().all(plain), "{name}");
    }
}

#[test]
fn every_program_is_valid_and_in_the_one_style() {
    for family in families() {
        for number in 0..SAMPLES {
            let task = family.sample(&mut Sampler::new(1, number));
            let code = &task.code;
            let report = validate_as(kind_of(code), code, &Options::default());
            let error = report.first_error().map(|error| &error.message);
            assert!(error.is_none(), "{}: {error:?}\n{code}", family.name);
            assert!(
                code.ends_with('\n') && !code.ends_with("\n\n"),
                "{}: {code:?}",
                family.name
            );
            assert!(
                code.lines().all(|line| line == line.trim_end()),
                "{}: {code}",
                family.name
            );
            assert!(
                !code.contains("\n\n\n") && !code.contains('\t'),
                "{}: {code}",
                family.name
            );
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_task_and_prompt() {
    for family in families() {
        let draw = || {
            let mut sampler = Sampler::new(5, 6);
            let task = family.sample(&mut sampler);
            (task.code.clone(), phrase(&task, 0.1, &mut sampler))
        };
        assert_eq!(draw(), draw(), "{}", family.name);
    }
}

#[test]
fn every_prompt_is_finished() {
    for family in families() {
        for number in 0..SAMPLES {
            let mut sampler = Sampler::new(2, number);
            let task = family.sample(&mut sampler);
            let text = phrase(&task, 0.0, &mut sampler).text;
            let with_zeros = (0..10).fold(text.clone(), |text, digit| {
                text.replace(&format!(" .{digit}"), &format!(" 0.{digit}"))
            });
            let loose = ["[", "]", "{", "}", "|", "¶", "  ", " ,", " ."];
            for sign in loose {
                assert!(
                    !with_zeros.contains(sign),
                    "{}: {text:?} has {sign:?}",
                    family.name
                );
            }
            assert!(text.len() < 300, "{}: {text}", family.name);
        }
    }
}

#[test]
fn every_family_is_worded_in_at_least_25_ways() {
    for family in families() {
        let mut skeletons = BTreeSet::new();
        for number in 0..400 {
            let mut sampler = Sampler::new(3, number);
            let task = family.sample(&mut sampler);
            skeletons.insert(phrase(&task, 0.0, &mut sampler).skeleton);
        }
        assert!(
            skeletons.len() >= 25,
            "{}: {}",
            family.name,
            skeletons.len()
        );
    }
}

/// A prompt that means two programs cannot be learned.
#[test]
fn a_prompt_means_one_program() {
    let mut meanings: BTreeMap<String, (String, &str)> = BTreeMap::new();
    for family in families() {
        for number in 0..300 {
            let mut sampler = Sampler::new(4, number);
            let task = family.sample(&mut sampler);
            let prompt = phrase(&task, 0.0, &mut sampler).text.to_lowercase();
            let key = prompt.trim_end_matches(['.', '!', '?']).to_string();
            let meaning = meanings
                .entry(key.clone())
                .or_insert((task.code.clone(), family.name));
            assert_eq!(
                meaning.0, task.code,
                "`{key}` of {} and {}",
                meaning.1, family.name
            );
        }
    }
}

#[test]
fn a_pair_has_few_modifiers_though_tasks_can_have_more() {
    let synthesis = Synthesis {
        count: 3_000,
        seed: 5,
        typing_errors: 0.0,
        many_modifiers: false,
        only: vec!["shapes".into()],
    };
    let modifiers = |composition: &str| composition.matches(" + ").count();
    let pairs = synthesize(&synthesis).unwrap();
    let most = pairs.iter().map(|pair| modifiers(&pair.composition)).max();
    assert_eq!(most, Some(3));
    // Three tasks in eight have to be plain, and others happen to be.
    let plain = pairs
        .iter()
        .filter(|pair| modifiers(&pair.composition) == 0);
    let plain = plain.count();
    assert!(plain > pairs.len() * 2 / 5, "{plain} of {}", pairs.len());

    let shapes: Vec<_> = families()
        .into_iter()
        .filter(|f| f.category == "shapes")
        .collect();
    let drawn = (0..3_000_u64).map(|number| {
        let family = &shapes[number as usize % shapes.len()];
        family.sample(&mut Sampler::new(5, number)).modifiers.len()
    });
    assert!(drawn.max() > Some(3));
}

#[test]
fn many_modifiers_more_than_double_the_tasks_of_several_and_none_has_more_than_three() {
    let count_of = |many_modifiers: bool| {
        let synthesis = Synthesis {
            count: 3_000,
            seed: 5,
            typing_errors: 0.0,
            many_modifiers,
            only: vec!["shapes".into()],
        };
        let pairs = synthesize(&synthesis).unwrap();
        let mut counts = [0; 4];
        for pair in pairs {
            counts[pair.composition.matches(" + ").count()] += 1;
        }
        counts
    };
    let (few, many) = (count_of(false), count_of(true));
    let several = |counts: [usize; 4]| counts[2] + counts[3];
    assert!(
        several(many) > 2 * several(few),
        "{many:?} instead of {few:?}"
    );
}
