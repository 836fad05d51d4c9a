//! Steps that change colours by themselves: grays, brightness, contrast, channels.

mod channels;
mod curves;
mod factors;
mod prints;
mod tints;

use self::channels::{channel, channel_gain, channel_swap};
use self::curves::{brightness_offset, clamp_colors, exposure, gamma, levels};
use self::factors::{brightness, contrast, saturation};
use self::prints::{grayscale, invert, posterize, sepia, solarize, threshold};
use self::tints::{filter_color, hue_rotation, mix_color};
use super::effects::{LUMA, Step, StepKind, StepRule, Wish};
use crate::words;

macro_rules! kind {
    ($name:literal, $sample:expr) => {
        StepKind {
            name: $name,
            then: concat!("then-", $name),
            sample: $sample,
        }
    };
    (alone $name:literal, $sample:expr) => {
        StepKind {
            name: $name,
            then: "",
            sample: $sample,
        }
    };
}
pub(super) use kind;

pub(super) const STEPS: [StepKind; 20] = [
    kind!("grayscale", grayscale),
    kind!("invert", invert),
    kind!("sepia", sepia),
    kind!("brightness", brightness),
    kind!("contrast", contrast),
    kind!("saturation", saturation),
    kind!("gamma", gamma),
    kind!("exposure", exposure),
    kind!("threshold", threshold),
    kind!("posterize", posterize),
    kind!("mix-color", mix_color),
    kind!("filter-color", filter_color),
    kind!("channel-swap", channel_swap),
    kind!("channel", channel),
    kind!("hue-rotation", hue_rotation),
    kind!("solarize", solarize),
    kind!(alone "brightness-offset", brightness_offset),
    kind!(alone "channel-gain", channel_gain),
    kind!(alone "levels", levels),
    kind!(alone "clamp-colors", clamp_colors),
];

pub(super) fn wish(command: &str, noun: &str, values: &[Vec<String>]) -> Wish {
    Wish {
        command: command.into(),
        noun: noun.into(),
        values: values.to_vec(),
        modifiers: Vec::new(),
    }
}

pub(super) fn step(wish: Wish, lines: &str, value: impl Into<String>, rule: StepRule) -> Step {
    Step {
        wish,
        functions: "",
        lines: lines.into(),
        value: value.into(),
        rule,
    }
}

/// The statement that names the brightness of the colour that comes in.
pub(super) fn luma_line() -> String {
    format!("let luma = dot($, {LUMA});")
}

/// A share as a percentage or a decimal number.
pub(super) fn share(value: f64) -> Vec<String> {
    let mut ways = words::percent(value);
    ways.extend(words::decimal(value));
    ways
}
