//! How an effect on an image that is a family of its own is planned, and the task that is made of it.

use super::effects::{At, Look, Rgb, SourceRule};
use crate::code::{GLOBALS, SOURCE, fragment, with_time};
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task, Texture};
use crate::wording::Slots;
use crate::words;

/// What slots say, by name.
pub(super) type Values = Vec<(&'static str, Vec<String>)>;

/// An effect with its values.
pub(super) struct Plan {
    pub(super) modifiers: Vec<&'static str>,
    /// A command; `{image}` is the image.
    pub(super) phrase: String,
    pub(super) values: Values,
    /// Functions in front of the entry point.
    pub(super) functions: &'static str,
    /// Statements that declare `color`.
    pub(super) body: String,
    pub(super) rule: SourceRule,
}

/// An effect that is a family.
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) sample: fn(&mut Sampler) -> Plan,
}

/// The statement that looks at the image where the pixel is.
pub(super) const IMAGE: &str = "let image = textureSample(source, source_sampler, uv).rgb;";

pub(super) fn plan(
    phrase: impl Into<String>,
    values: Values,
    body: impl Into<String>,
    rule: SourceRule,
) -> Plan {
    Plan {
        modifiers: Vec::new(),
        phrase: phrase.into(),
        values,
        functions: "",
        body: body.into(),
        rule,
    }
}

/// The template with each of the markers replaced.
pub(super) fn filled(template: &str, markers: &[(&str, &str)]) -> String {
    let text = template.to_string();
    markers
        .iter()
        .fold(text, |text, (marker, part)| text.replace(marker, part))
}

/// A whole number of seconds and how it is written.
pub(super) fn seconds(sampler: &mut Sampler) -> (f64, Vec<String>) {
    let count = *sampler.pick(&[1, 2, 3, 4, 5, 8, 10]);
    let unit = if count == 1 { "second" } else { "seconds" };
    let ways = words::count(count)
        .into_iter()
        .map(|number| format!("{number} {unit}"))
        .collect();
    (count as f64, ways)
}

pub(super) fn families_of(kinds: &'static [Kind]) -> Vec<Family> {
    kinds
        .iter()
        .map(|kind| {
            Family::new("effects", kind.name, move |sampler| {
                task((kind.sample)(sampler))
            })
        })
        .collect()
}

fn task(plan: Plan) -> Task {
    let Plan {
        modifiers,
        phrase,
        values,
        functions,
        body,
        rule,
    } = plan;
    let body = with_time(&format!("{body}\nreturn vec4<f32>(color, 1.0);\n"));
    let mut declarations = Vec::new();
    if body.contains("globals.") {
        declarations.push(GLOBALS);
    }
    declarations.push(SOURCE);
    declarations.extend(Some(functions).filter(|text| !text.is_empty()));
    let mut slots = Slots::default();
    slots.phrase(
        "image",
        "[the image|the image|the image|the picture|the picture|the texture|the photo|the source image|my image|\
         the input image|the input texture|this image|my picture|the video frame|the source texture|the frame]",
    );
    for (name, ways) in values {
        slots.value(name, ways);
    }
    Task {
        form: Form::Effect,
        modifiers,
        phrase,
        slots,
        code: fragment(&declarations, &body),
        check: Check::Image(Box::new(move |pixel, texture| {
            decided(&*rule, pixel, texture)
        })),
    }
}

/// The colour, or nothing where a place or a colour a little beside it makes another one.
fn decided(
    rule: &(dyn Fn(&At, Look<'_>) -> Rgb + Send + Sync),
    pixel: Pixel,
    texture: Texture<'_>,
) -> Option<[f32; 4]> {
    const PLACES: [[f64; 2]; 2] = [[1e-5, 0.6e-5], [-1e-5, -0.6e-5]];
    const SHIFT: f64 = 4.5e-3;
    const JUMP: f64 = 0.08;
    let at = At {
        uv: pixel.uv.map(f64::from),
        time: pixel.time.into(),
        resolution: pixel.resolution.map(f64::from),
    };
    let look = |[u, v]: [f64; 2]| -> Rgb {
        let [r, g, b, _] = texture([u as f32, v as f32]).map(f64::from);
        [r, g, b]
    };
    let color = rule(&at, &look);
    let jumps = |other: Rgb| (0..3).any(|part| (color[part] - other[part]).abs() > JUMP);
    for [x, y] in PLACES {
        let beside = At {
            uv: [at.uv[0] + x, at.uv[1] + y],
            ..at
        };
        if jumps(rule(&beside, &look)) {
            return None;
        }
    }
    for part in 0..3 {
        for shift in [-SHIFT, SHIFT] {
            let shifted = |place: [f64; 2]| -> Rgb {
                let mut color = look(place);
                color[part] += shift;
                color
            };
            if jumps(rule(&at, &shifted)) {
                return None;
            }
        }
    }
    let [r, g, b] = color.map(|part| part as f32);
    Some([r, g, b, 1.0])
}
