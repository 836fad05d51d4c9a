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
                 [an rgb|a vec3|a vector of three floats] for {color}|the rgb [value|values] of {color}|{color} as rgb|{color} as three floats|{color} as rgb floats from 0 to 1|{color} as a vec3f|a vec3 with the color {color}|a constant for the color {color}|a color literal for {color}|the red, green and blue parts of {color}|the [channels|components] of {color} as a vec3|the color vector of {color}|{color} written as a vec3|¶I need {color} [in wgsl|in a shader], as a vec3, [inline|just the expression]|¶what is {color} in rgb? [as a vec3 expression|write the vec3|three floats please]|¶how do I write {color} [in wgsl|as a vec3|as an rgb vector]|¶[the designer|my friend] said {color}. [I need|give me] that as [a vec3|an rgb vector], one expression|¶color = {color}; [value|rgb] = ?, [as|in] vec3<f32>|¶[just|only] the color, nothing drawn: {color} as [a vec3|three floats|rgb]|¶{color} -> [vec3|rgb floats|vec3f], [inline|expression only]|¶I [have|want] the color {color} and need the three [numbers|floats] for it. [one vec3|as an expression]|¶[which|what] vec3 is {color}|¶[r, g and b|red, green and blue] of {color}, each from 0 to 1, in one vec3 [expression|value]|the vec3 constant of {color}|{color} as an rgb vector in wgsl|the three channel values of {color} in a vec3|¶expression: the color {color} as a vec3|¶expression for {color}, [vec3|rgb]|¶vec3 of {color}, nothing else|¶color literal: {color}, vec3|\
                 ¶{color} please, as a vec3 expression|¶rgb of {color} as vec3, nothing more|¶vec3f for {color}, [inline|expression]|¶I only know the name, {color}. [its|the] vec3 [please|as an expression]|\
                 ¶wgsl vec3 of the color {color}|¶give me {color} in floats, one vec3 expression|¶expression: {color}, vec3]"
            .into(),
        slots,
        code: format!("{}\n", color.code),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(move |_| Some(rgb.to_vec())),
        },
    }
}
