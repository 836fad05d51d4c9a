//! What the families of expressions share: literals in the code and in the phrase.

use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

/// A kind of value.
pub(super) struct Value {
    pub(super) name: &'static str,
    pub(super) draw: fn(&mut Slots, &mut Sampler) -> Drawn,
}

/// A value: its phrase, its code and what it is worth.
pub(super) struct Drawn {
    pub(super) modifiers: Vec<&'static str>,
    pub(super) phrase: String,
    pub(super) code: String,
    pub(super) worth: Buffer,
}

pub(super) fn drawn(
    modifiers: &[&'static str],
    phrase: impl Into<String>,
    code: String,
    worth: &[f64],
) -> Drawn {
    Drawn {
        modifiers: modifiers.to_vec(),
        phrase: phrase.into(),
        code,
        worth: worth.to_vec(),
    }
}

/// A small number, whole or with one digit after the point, that people write like that.
pub(super) fn number(slot: &'static str, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let value = if sampler.chance(0.6) {
        sampler.int(1, 20) as f64
    } else {
        sampler.decimal(0.1, 9.9, 0.1)
    };
    let ways = if value.fract() == 0.0 {
        words::count(value as i64)
    } else {
        words::decimal(value)
    };
    slots.value(slot, ways);
    slots.text(digits(slot), value.to_string());
    value
}

/// The slot of the same number in digits, for formulas.
pub(super) fn digits(slot: &str) -> &'static str {
    match slot {
        "a" => "a#",
        "b" => "b#",
        "c" => "c#",
        "low" => "low#",
        "high" => "high#",
        _ => "n#",
    }
}

pub(super) fn whole(
    slot: &'static str,
    low: i64,
    high: i64,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> i64 {
    let value = sampler.int(low, high);
    slots.value(slot, words::count(value));
    slots.text(digits(slot), value.to_string());
    value
}

/// The numbers of a vector, as a tuple in the slot.
pub(super) fn vector(
    slot: &'static str,
    width: usize,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (Buffer, String) {
    let parts: Buffer = (0..width).map(|_| sampler.int(-5, 9) as f64).collect();
    let text: Vec<String> = parts.iter().map(f64::to_string).collect();
    slots.value(slot, vec![format!("({})", text.join(", "))]);
    let code: Vec<String> = parts.iter().map(|&part| float(part)).collect();
    (parts, format!("vec{width}<f32>({})", code.join(", ")))
}

pub(super) fn list(values: &[f64], write: impl Fn(f64) -> String) -> String {
    values
        .iter()
        .map(|&value| write(value))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The families of a table.
pub(super) fn families_of(values: &'static [Value]) -> Vec<Family> {
    let family = |value: &'static Value| {
        Family::new("expressions", value.name, move |sampler| {
            let mut slots = Slots::default();
            let Drawn {
                modifiers,
                phrase,
                code,
                worth,
            } = (value.draw)(&mut slots, sampler);
            Task {
                form: Form::Expression,
                modifiers,
                phrase,
                slots,
                code: format!("{code}\n"),
                check: Check::Values {
                    range: (0.0, 1.0),
                    rule: Box::new(move |_| Some(worth.clone())),
                },
            }
        })
    };
    values.iter().map(family).collect()
}
