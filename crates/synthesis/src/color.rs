//! Colours by name and by hex.

use crate::code::float;
use crate::sampler::Sampler;

/// A colour that a prompt can ask for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Color {
    /// Red, green and blue, from 0 to 1.
    pub(crate) rgb: [f32; 3],
    /// How WGSL writes it: a `vec3<f32>`.
    pub(crate) code: String,
    /// How people write it.
    pub(crate) ways: Vec<String>,
}

/// Names, other names of the same colour, and the values. The values are those of the examples written by hand.
const NAMED: [(&str, &[&str], [f64; 3]); 40] = [
    ("red", &[], [1.0, 0.0, 0.0]),
    ("green", &[], [0.0, 1.0, 0.0]),
    ("blue", &[], [0.0, 0.0, 1.0]),
    ("white", &[], [1.0, 1.0, 1.0]),
    ("black", &[], [0.0, 0.0, 0.0]),
    ("yellow", &[], [1.0, 1.0, 0.0]),
    ("cyan", &["aqua"], [0.0, 1.0, 1.0]),
    ("magenta", &["fuchsia"], [1.0, 0.0, 1.0]),
    ("orange", &[], [1.0, 0.5, 0.0]),
    ("purple", &[], [0.5, 0.0, 0.5]),
    ("pink", &[], [1.0, 0.4, 0.7]),
    ("gray", &[], [0.5, 0.5, 0.5]),
    ("dark gray", &["charcoal"], [0.2, 0.2, 0.2]),
    ("light gray", &["pale gray"], [0.8, 0.8, 0.8]),
    ("dark blue", &["navy", "navy blue"], [0.0, 0.0, 0.3]),
    ("light blue", &["sky blue", "pale blue"], [0.5, 0.8, 1.0]),
    ("dark red", &["deep red"], [0.5, 0.0, 0.0]),
    ("dark green", &["forest green"], [0.0, 0.3, 0.0]),
    ("light green", &["pale green"], [0.6, 1.0, 0.6]),
    ("lime", &["lime green"], [0.7, 1.0, 0.0]),
    ("teal", &[], [0.0, 0.5, 0.5]),
    ("gold", &["golden"], [1.0, 0.8, 0.0]),
    ("silver", &[], [0.75, 0.75, 0.75]),
    ("brown", &[], [0.6, 0.3, 0.0]),
    ("beige", &[], [0.96, 0.96, 0.86]),
    ("ivory", &["off-white"], [1.0, 1.0, 0.94]),
    ("cream", &[], [1.0, 0.99, 0.82]),
    ("maroon", &["burgundy"], [0.5, 0.0, 0.1]),
    ("crimson", &[], [0.86, 0.08, 0.24]),
    ("scarlet", &[], [1.0, 0.14, 0.0]),
    ("coral", &[], [1.0, 0.5, 0.31]),
    ("salmon", &[], [0.98, 0.5, 0.45]),
    ("peach", &[], [1.0, 0.8, 0.64]),
    ("olive", &["olive green"], [0.5, 0.5, 0.0]),
    ("mint", &["mint green"], [0.6, 1.0, 0.8]),
    ("turquoise", &[], [0.25, 0.88, 0.82]),
    ("indigo", &[], [0.29, 0.0, 0.51]),
    ("violet", &[], [0.56, 0.0, 1.0]),
    ("lavender", &["lilac"], [0.8, 0.7, 1.0]),
    ("amber", &[], [1.0, 0.75, 0.0]),
];

/// The share of colours that are given as hex.
const HEX_SHARE: f64 = 0.12;
/// The share of those that have three digits.
const SHORT_HEX_SHARE: f64 = 0.15;
/// The share of colours that are drawn from the first so many names, which everybody uses.
const BASIC_SHARE: f64 = 0.4;
const BASIC: usize = 16;

impl Color {
    /// A named colour, or now and then one in hex.
    pub(crate) fn sample(sampler: &mut Sampler) -> Self {
        if sampler.chance(HEX_SHARE) {
            let short = sampler.chance(SHORT_HEX_SHARE);
            return if short {
                Self::short_hex(sampler.int(0, 0xfff) as u32)
            } else {
                Self::hex(sampler.int(0, 0xff_ffff) as u32)
            };
        }
        let names = if sampler.chance(BASIC_SHARE) {
            BASIC
        } else {
            NAMED.len()
        };
        Self::named(sampler.below(names))
    }

    /// A colour that differs from the others visibly.
    pub(crate) fn sample_other_than(others: &[&Self], sampler: &mut Sampler) -> Self {
        loop {
            let color = Self::sample(sampler);
            let distance = |other: &Self| {
                let pairs = color.rgb.iter().zip(other.rgb);
                pairs.map(|(a, b)| (a - b).abs()).fold(0.0, f32::max)
            };
            if others.iter().all(|other| distance(other) > 0.15) {
                return color;
            }
        }
    }

    /// The colour that is called `name`; black when none is.
    pub(crate) fn exactly(name: &str) -> Self {
        let at = NAMED.iter().position(|(named, _, _)| *named == name);
        Self::named(at.unwrap_or(4))
    }

    fn named(at: usize) -> Self {
        let (name, synonyms, rgb) = NAMED[at];
        let [r, g, b] = rgb.map(float);
        // The first name is the usual one.
        let usual = std::iter::repeat_n(name, 2 + synonyms.len());
        Self {
            rgb: rgb.map(|part| part as f32),
            code: format!("vec3<f32>({r}, {g}, {b})"),
            ways: usual
                .chain(synonyms.iter().copied())
                .map(str::to_owned)
                .collect(),
        }
    }

    /// Each digit of `#08f` stands for two, as in CSS.
    fn short_hex(value: u32) -> Self {
        let digits = [value >> 8, value >> 4 & 0xf, value & 0xf];
        let doubled = digits
            .iter()
            .fold(0, |sum, digit| sum << 8 | digit << 4 | digit);
        let short = format!("{value:03x}");
        Self {
            ways: vec![format!("#{short}"), format!("#{}", short.to_uppercase())],
            ..Self::hex(doubled)
        }
    }

    /// The digits are copied into the program as they are: WGSL unpacks them, the lowest byte first.
    fn hex(value: u32) -> Self {
        let [_, r, g, b] = value.to_be_bytes();
        let digits = format!("{value:06x}");
        Self {
            rgb: [r, g, b].map(|byte| f32::from(byte) / 255.0),
            code: format!("unpack4x8unorm(0x{digits}u).zyx"),
            ways: vec![
                format!("#{digits}"),
                format!("#{digits}"),
                format!("#{}", digits.to_uppercase()),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Color, NAMED};
    use std::collections::BTreeSet;

    #[test]
    fn names_and_values_are_unique() {
        let names: Vec<&str> = NAMED
            .iter()
            .flat_map(|(name, synonyms, _)| synonyms.iter().chain([name]))
            .copied()
            .collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        let values: BTreeSet<String> = (0..NAMED.len()).map(|at| Color::named(at).code).collect();
        assert_eq!(values.len(), NAMED.len());
    }

    #[test]
    fn hex_digits_stay_as_they_are_and_mean_their_bytes() {
        let color = Color::hex(0xff_8000);
        assert_eq!(color.code, "unpack4x8unorm(0xff8000u).zyx");
        assert_eq!(
            color.rgb.map(|part| (part * 255.0).round() as i32),
            [255, 128, 0]
        );
        assert!(color.ways.contains(&"#FF8000".to_string()));
        let short = Color::short_hex(0x08f);
        assert_eq!(short.code, "unpack4x8unorm(0x0088ffu).zyx");
        assert_eq!(short.ways, ["#08f", "#08F"]);
    }
}
