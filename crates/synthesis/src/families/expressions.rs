//! Expressions: values and small formulas.

use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Task};
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    vec![Family::new("expressions", "color-value", color_value)]
}

fn color_value(sampler: &mut Sampler) -> Task {
    let color = Color::sample(sampler);
    let mut slots = Slots::default();
    slots.value("color", color.ways);
    let rgb = color.rgb.map(f64::from);
    Task {
        form: Form::Expression,
        modifiers: Vec::new(),
        phrase: "[the color {color}|{color} as [an rgb color|a vec3|a color vector]|\
                 [an rgb|a vec3|a vector of three floats] for {color}|the rgb [value|values] of {color}|{color} as rgb|{color} as three floats|{color} as rgb floats from 0 to 1|{color} as a vec3f|a vec3 with the color {color}|a constant for the color {color}|a color literal for {color}|the red, green and blue parts of {color}|the [channels|components] of {color} as a vec3|the color vector of {color}|{color} written as a vec3]"
            .into(),
        slots,
        code: format!("{}\n", color.code),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(move |_| Some(rgb.to_vec())),
        },
    }
}
