//! Steps that change colours by themselves: grays, brightness, contrast, channels.

use super::effects::{LUMA, Rgb, Step, StepKind, StepRule, Wish, clip, luma};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
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

fn grayscale(sampler: &mut Sampler) -> Step {
    if sampler.chance(0.3) {
        let mut wish = wish(
            "[convert {image} to grayscale by averaging the channels|make {image} gray with the [mean|average] of red, green and blue|\
             [average the channels|use the average of the three channels] of {image} as gray|turn {image} into average gray]",
            "[an average grayscale|a channel average grayscale|gray from the channel average]",
            &[],
        );
        wish.modifiers.push("average");
        return step(
            wish,
            "let average = ($.r + $.g + $.b) / 3.0;",
            "vec3<f32>(average)",
            Box::new(|color, _| [color.iter().sum::<f64>() / 3.0; 3]),
        );
    }
    step(
        wish(
            "[[convert|turn|change] {image} [to|into] [grayscale|black and white|shades of gray|a gray image]|make {image} [gray|grayscale|monochrome|black and white]|\
             [remove|drop|take away] [all|the] [color|colors|saturation] from {image}|[grayscale|desaturate|decolorize] {image}|show the [luminance|luma|brightness] of {image}]",
            "[grayscale|a grayscale filter|a black and white filter|a grayscale conversion|full desaturation]",
            &[],
        ),
        &luma_line(),
        "vec3<f32>(luma)",
        Box::new(|color, _| [luma(color); 3]),
    )
}

fn invert(_: &mut Sampler) -> Step {
    step(
        wish(
            "[[invert|negate|reverse] [{image}|the colors of {image}|all colors of {image}]|make a negative of {image}|turn {image} into [a|its] negative|\
             [take|use|show] the complement of {image}|replace [every|each] color of {image} by its complement|complement the colors of {image}]",
            "[an inversion|a negative effect|color inversion|inverted colors|the complement|a photo negative]",
            &[],
        ),
        "",
        "vec3<f32>(1.0, 1.0, 1.0) - $",
        Box::new(|color, _| color.map(|part| 1.0 - part)),
    )
}

fn sepia(_: &mut Sampler) -> Step {
    step(
        wish(
            "[[give|lend] {image} a sepia [tone|look|tint]|make {image} [sepia|look like an old photo|look vintage]|[turn|convert] {image} [to|into] [sepia|sepia tones]|\
             sepia tone {image}|age {image} with sepia|color {image} in sepia]",
            "[sepia|a sepia filter|a sepia tone|the sepia effect|an old photo look]",
            &[],
        ),
        "let sepia = mat3x3<f32>(0.393, 0.769, 0.189, 0.349, 0.686, 0.168, 0.272, 0.534, 0.131);",
        "saturate($ * sepia)",
        Box::new(|[r, g, b], _| {
            clip([
                0.393 * r + 0.769 * g + 0.189 * b,
                0.349 * r + 0.686 * g + 0.168 * b,
                0.272 * r + 0.534 * g + 0.131 * b,
            ])
        }),
    )
}

/// What a factor is for: the quality, and how an image with more or less of it is called.
pub(super) struct Quality {
    pub(super) name: &'static str,
    pub(super) more: &'static str,
    pub(super) less: &'static str,
}

/// A factor above or below 1 and how it is asked for. Without a number more means 1.3 and less 0.7.
pub(super) fn factor(quality: &Quality, sampler: &mut Sampler) -> (f64, Wish) {
    let Quality {
        name: quality,
        more,
        less,
    } = quality;
    let up = sampler.chance(0.55);
    let (change, comparative, amount, boost, higher) = if up {
        (
            "[increase|raise|boost|turn up]",
            more,
            "more",
            "[boost|increase]",
            "higher",
        )
    } else {
        (
            "[reduce|decrease|lower|turn down]",
            less,
            "less",
            "[cut|reduction]",
            "lower",
        )
    };
    let sign = if up { 1.0 } else { -1.0 };
    let (factor, command, noun, values) = match sampler.below(8) {
        0 => (
            1.0 + sign * 0.3,
            format!("[{change} the {quality} of {{image}}|make {{image}} {comparative}]"),
            format!("[a {quality} {boost}|a {quality} {boost}|{higher} {quality}]"),
            vec![],
        ),
        1 => (
            1.0 + sign * 0.1,
            format!(
                "[{change} the {quality} of {{image}} [slightly|a little|a bit]|make {{image}} [slightly|a little|a bit] {comparative}|\
                 [slightly|gently] {change} the {quality} of {{image}}]"
            ),
            format!("[a slight {quality} {boost}|slightly {higher} {quality}]"),
            vec![],
        ),
        2 => (
            1.0 + sign * 0.5,
            format!(
                "[{change} the {quality} of {{image}} [strongly|a lot|heavily]|make {{image}} [much|a lot] {comparative}]"
            ),
            format!("[a strong {quality} {boost}|much {higher} {quality}]"),
            vec![],
        ),
        3 if up => (
            2.0,
            format!(
                "[double the {quality} of {{image}}|give {{image}} twice the {quality}|make the {quality} of {{image}} twice as high]"
            ),
            format!("[doubled {quality}|a doubling of the {quality}]"),
            vec![],
        ),
        3 => (
            0.5,
            format!(
                "[halve the {quality} of {{image}}|cut the {quality} of {{image}} in half|give {{image}} half the {quality}]"
            ),
            format!("[halved {quality}|a halving of the {quality}]"),
            vec![],
        ),
        4 => {
            let factor = if up {
                *sampler.pick(&[1.1, 1.2, 1.25, 1.4, 1.5, 1.6, 1.75, 1.8, 2.0, 2.5, 3.0])
            } else {
                sampler.decimal(0.1, 0.9, 0.05)
            };
            (
                factor,
                format!(
                    "[[multiply|scale] the {quality} of {{image}} by {{a}}|set the {quality} of {{image}} to {{a}} times the original|\
                     {change} the {quality} of {{image}} by a factor of {{a}}|change the {quality} of {{image}} by a factor of {{a}}]"
                ),
                format!("[a {quality} factor of {{a}}|{quality} times {{a}}]"),
                vec![words::decimal(factor)],
            )
        }
        _ => {
            let share = sampler.decimal(0.05, if up { 1.0 } else { 0.9 }, 0.05);
            let factor = ((1.0 + sign * share) * 100.0).round() / 100.0;
            (
                factor,
                format!(
                    "[{change} the {quality} of {{image}} by {{a}}|make {{image}} {{a}} {comparative}|give {{image}} {{a}} {amount} {quality}]"
                ),
                format!("[a {quality} {boost} [of|by] {{a}}|{{a}} {amount} {quality}]"),
                vec![words::percent(share)],
            )
        }
    };
    let mut wish = wish(&command, &noun, &values);
    wish.modifiers.push(if up { "more" } else { "less" });
    (factor, wish)
}

fn brightness(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "brightness",
        more: "[brighter|lighter]",
        less: "[darker|dimmer]",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        "",
        format!("saturate($ * {})", float(factor)),
        Box::new(move |color, _| clip(color.map(|part| part * factor))),
    )
}

fn contrast(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "contrast",
        more: "[more contrasty|more contrasted]",
        less: "[flatter|less contrasty]",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        "",
        format!("saturate(($ - 0.5) * {} + 0.5)", float(factor)),
        Box::new(move |color, _| clip(color.map(|part| part * factor + 0.5 - 0.5 * factor))),
    )
}

fn saturation(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "saturation",
        more: "[more saturated|more vivid|more colorful]",
        less: "[less saturated|paler|less colorful]",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        &luma_line(),
        format!("saturate(mix(vec3<f32>(luma), $, {}))", float(factor)),
        Box::new(move |color, _| {
            let gray = luma(color);
            clip(color.map(|part| gray + factor * (part - gray)))
        }),
    )
}

fn brightness_offset(sampler: &mut Sampler) -> Step {
    let amount = sampler.decimal(0.05, 0.5, 0.05);
    let (sign, direction, command, noun) = if sampler.chance(0.5) {
        (
            '+',
            1.0,
            "[add {a} to [{image}|every channel of {image}|all channels of {image}|the color of {image}]|shift the brightness of {image} up by {a}|lift all channels of {image} by {a}]",
            "[a brightness offset of {a}|an offset of +{a}]",
        )
    } else {
        (
            '-',
            -1.0,
            "[subtract {a} from [{image}|every channel of {image}|all channels of {image}|the color of {image}]|shift the brightness of {image} down by {a}|lower all channels of {image} by {a}]",
            "[a brightness offset of minus {a}|an offset of -{a}]",
        )
    };
    let mut wish = wish(command, noun, &[words::decimal(amount)]);
    wish.modifiers
        .push(if sign == '+' { "added" } else { "subtracted" });
    step(
        wish,
        "",
        format!("saturate($ {sign} {})", float(amount)),
        Box::new(move |color, _| clip(color.map(|part| part + direction * amount))),
    )
}

fn gamma(sampler: &mut Sampler) -> Step {
    let named = sampler.chance(0.75);
    let gamma = if named {
        *sampler.pick(&[0.5, 0.8, 1.2, 1.4, 1.5, 1.8, 2.0, 2.2, 2.4, 2.6, 3.0])
    } else {
        2.2
    };
    let value = vec![words::decimal(gamma)];
    let encode = sampler.chance(0.6);
    let (command, noun, name, code, exponent) = match (encode, named) {
        (true, true) => (
            "[gamma correct {image} with [a gamma of|gamma] {a}|[apply|use] gamma correction of {a} on {image}|correct {image} with a gamma of {a}|\
             encode {image} with gamma {a}|raise {image} to the power of one over {a}]",
            "[gamma correction with {a}|a gamma correction of {a}|gamma {a}]",
            "encode",
            format!("1.0 / {}", float(gamma)),
            1.0 / gamma,
        ),
        (true, false) => (
            "[gamma correct {image}|do gamma correction on {image}|correct the gamma of {image}|encode linear {image} with gamma|gamma encode {image}]",
            "[gamma correction|the usual gamma correction]",
            "encode",
            "1.0 / 2.2".into(),
            1.0 / 2.2,
        ),
        (false, true) => (
            "[[undo|remove|decode] [a gamma of|gamma] {a} in {image}|linearize {image} with gamma {a}|raise {image} to the power of {a}|raise every channel of {image} to the power {a}]",
            "[gamma decoding with {a}|a power of {a}|an exponent of {a}]",
            "decode",
            float(gamma),
            gamma,
        ),
        (false, false) => (
            "[linearize {image}|convert {image} from gamma to linear|undo the gamma of {image}|gamma decode {image}]",
            "[gamma decoding|linearization]",
            "decode",
            "2.2".into(),
            2.2,
        ),
    };
    let mut wish = wish(&command.replace("linear {image}", "{image}"), noun, &value);
    wish.modifiers.push(name);
    step(
        wish,
        "",
        format!("pow($, vec3<f32>({code}))"),
        Box::new(move |color, _| color.map(|part| part.max(0.0).powf(exponent))),
    )
}

fn exposure(sampler: &mut Sampler) -> Step {
    let stops = *sampler.pick(&[0.5, 1.0, 1.5, 2.0]);
    let ways = words::decimal(stops);
    let ways: Vec<String> = ways
        .into_iter()
        .map(|way| match stops {
            1.0 => "1 stop".into(),
            _ => format!("{way} stops"),
        })
        .chain(match stops {
            1.0 => Some("one stop".into()),
            0.5 => Some("half a stop".into()),
            2.0 => Some("two stops".into()),
            _ => None,
        })
        .collect();
    let up = sampler.chance(0.5);
    let (command, noun, signed) = if up {
        (
            "[[raise|increase] the exposure of {image} by {a}|overexpose {image} by {a}|expose {image} {a} more|push {image} by {a}]",
            "[{a} more exposure|an exposure boost of {a}]",
            stops,
        )
    } else {
        (
            "[[lower|reduce|decrease] the exposure of {image} by {a}|underexpose {image} by {a}|expose {image} {a} less|pull {image} by {a}]",
            "[{a} less exposure|an exposure cut of {a}]",
            -stops,
        )
    };
    let mut wish = wish(command, noun, &[ways]);
    wish.modifiers.push(if up { "more" } else { "less" });
    step(
        wish,
        "",
        format!("saturate($ * exp2({}))", float(signed)),
        Box::new(move |color, _| clip(color.map(|part| part * 2_f64.powf(signed)))),
    )
}

fn threshold(sampler: &mut Sampler) -> Step {
    let (limit, at) = if sampler.chance(0.3) {
        (0.5, "")
    } else {
        let limit = sampler.decimal(0.1, 0.9, 0.05);
        (
            limit,
            "[at {a}|with a threshold of {a}|with threshold {a}|, cutoff {a}]",
        )
    };
    let value = vec![share(limit)];
    let noun = if at.is_empty() {
        "[a threshold|a black and white threshold|binarization]"
    } else {
        "[a threshold of {a}|a binary threshold at {a}]"
    };
    if sampler.chance(0.3) {
        let dark = Color::sample(sampler);
        let light = Color::sample_other_than(&[&dark], sampler);
        let mut wish = wish(
            &format!(
                "[threshold {{image}} to {{b}} and {{c}} {at}|make dark parts of {{image}} {{b}} and bright parts {{c}} {at}|\
                      reduce {{image}} to two colors, {{b}} below and {{c}} above the threshold {at}]"
            ),
            &format!("{noun} in {{b}} and {{c}}"),
            &[value[0].clone(), dark.ways.clone(), light.ways.clone()],
        );
        wish.modifiers.push("two-colors");
        let (below, above) = (dark.rgb.map(f64::from), light.rgb.map(f64::from));
        return step(
            wish,
            &luma_line(),
            format!(
                "mix({}, {}, step({}, luma))",
                dark.code,
                light.code,
                float(limit)
            ),
            Box::new(move |color, _| if luma(color) < limit { below } else { above }),
        );
    }
    step(
        wish(
            &format!(
                "[threshold {{image}} {at}|[binarize|binarise] {{image}} {at}|turn {{image}} into pure black or white {at}|\
                      make every pixel of {{image}} either black or white {at}|make {{image}} 1-bit {at}]"
            ),
            noun,
            &value,
        ),
        &luma_line(),
        format!("vec3<f32>(step({}, luma))", float(limit)),
        Box::new(move |color, _| [f64::from(u8::from(luma(color) >= limit)); 3]),
    )
}

fn posterize(sampler: &mut Sampler) -> Step {
    let levels = *sampler.pick(&[2, 3, 4, 5, 6, 8]);
    let (levels, to) = if sampler.chance(0.2) {
        (4, "")
    } else {
        (
            levels,
            "[to|into] {a} [levels|steps|levels per channel|shades per channel]",
        )
    };
    let with = if to.is_empty() {
        ""
    } else {
        "with {a} [levels|steps|levels per channel]"
    };
    let number = levels as f64;
    let noun = if to.is_empty() {
        "[posterization|a posterize effect]"
    } else {
        "[posterization to {a} levels|a posterize effect with {a} levels]"
    };
    let number_code = float(number);
    step(
        wish(
            &format!(
                "[posterize {{image}} {to}|quantize the colors of {{image}} {to}|reduce the colors of {{image}} {to}|make {{image}} look like a poster {with}]"
            ),
            noun,
            &[words::count(levels)],
        ),
        "",
        format!("floor($ * {number_code}) / {number_code}"),
        Box::new(move |color, _| color.map(|part| part.div_euclid(1.0 / number) / number)),
    )
}

fn mix_color(sampler: &mut Sampler) -> Step {
    let tint = Color::sample(sampler);
    let (amount, command, noun, ways) = match sampler.below(6) {
        0 => (
            0.5,
            "[[mix|blend] {image} with {b}|tint {image} {b}|mix {b} into {image}|give {image} a {b} tint]",
            "[a {b} tint|a {b} mix]",
            vec![],
        ),
        1 => (
            0.5,
            "[[mix|blend] {image} [half and half|in equal parts|fifty-fifty] with {b}|mix {image} and {b} equally]",
            "[an even mix with {b}|an equal blend with {b}]",
            vec![],
        ),
        2 => (
            0.2,
            "[[tint|color] {image} [slightly|a little] {b}|add a [touch|hint|bit] of {b} to {image}|blend a little {b} into {image}]",
            "[a slight {b} tint|a hint of {b}]",
            vec![],
        ),
        3 => (
            0.8,
            "[tint {image} [strongly|heavily] {b}|blend a lot of {b} into {image}]",
            "[a strong {b} tint|a heavy {b} tint]",
            vec![],
        ),
        _ => {
            let amount = sampler.decimal(0.05, 0.95, 0.05);
            (
                amount,
                "[[mix|blend] {image} with {a} {b}|tint {image} {b} by {a}|mix {a} [of|] {b} into {image}|tint {image} with {a} {b}|blend {a} {b} over {image}]",
                "[a {a} {b} tint|a mix with {a} {b}]",
                words::percent(amount),
            )
        }
    };
    let to = tint.rgb.map(f64::from);
    step(
        wish(command, noun, &[ways, tint.ways.clone()]),
        &format!("let tint = {};", tint.code),
        format!("mix($, tint, {})", float(amount)),
        Box::new(move |color, _| super::effects::blend(color, to, amount)),
    )
}

fn filter_color(sampler: &mut Sampler) -> Step {
    let tint = Color::sample(sampler);
    let glass = tint.rgb.map(f64::from);
    step(
        wish(
            "[[filter|multiply] {image} [with|by] {a}|look at {image} through {a} glass|put [a {a} filter|{a} glass] [over|in front of] {image}|\
             show {image} through a {a} filter|shine {a} light on {image}|multiply {image} with the color {a}]",
            "[a {a} filter|a {a} color filter|a {a} gel]",
            std::slice::from_ref(&tint.ways),
        ),
        &format!("let tint = {};", tint.code),
        "$ * tint",
        Box::new(move |color, _| [0, 1, 2].map(|at| color[at] * glass[at])),
    )
}

fn channel_swap(sampler: &mut Sampler) -> Step {
    const SWAPS: [(&str, &str, &str, [usize; 3]); 5] = [
        ("red-blue", "red and blue", "bgr", [2, 1, 0]),
        ("red-green", "red and green", "grb", [1, 0, 2]),
        ("green-blue", "green and blue", "rbg", [0, 2, 1]),
        ("rotated-left", "", "gbr", [1, 2, 0]),
        ("rotated-right", "", "brg", [2, 0, 1]),
    ];
    let (name, pair, swizzle, order) = *sampler.pick(&SWAPS);
    let (command, noun) = if pair.is_empty() {
        (
            format!(
                "[reorder the channels of {{image}} to {swizzle}|swizzle {{image}} to {swizzle}|show {{image}} as {swizzle}|permute the channels of {{image}} to {swizzle} order]"
            ),
            format!("[a {swizzle} swizzle|the channel order {swizzle}]"),
        )
    } else {
        (
            format!(
                "[[swap|exchange|switch] [{pair}|the {pair} channels] [in|of] {{image}}|swizzle {{image}} to {swizzle}|swap {pair} in {{image}}|reorder the channels of {{image}} to {swizzle}]"
            ),
            format!("[a swap of {pair}|swapped {pair} channels|a {swizzle} swizzle]"),
        )
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(name);
    step(
        wish,
        "",
        format!("$.{swizzle}"),
        Box::new(move |color, _| order.map(|from| color[from])),
    )
}

/// The channels: name, component, and the vector that keeps it alone.
pub(super) const CHANNELS: [(&str, char); 3] = [("red", 'r'), ("green", 'g'), ("blue", 'b')];

/// A vector with one part for the channel `at` and another for the others.
fn vector(at: usize, part: &str, other: &str) -> String {
    let parts: Vec<&str> = (0..3)
        .map(|index| if index == at { part } else { other })
        .collect();
    format!("vec3<f32>({})", parts.join(", "))
}

fn channel(sampler: &mut Sampler) -> Step {
    let at = sampler.below(3);
    let (name, letter) = CHANNELS[at];
    let only = move |keep: fn(bool) -> f64| {
        move |color: Rgb| [0, 1, 2].map(|part| color[part] * keep(part == at))
    };
    type Variant = (
        &'static str,
        String,
        String,
        String,
        Box<dyn Fn(Rgb) -> Rgb + Send + Sync>,
    );
    let (modifier, command, noun, value, rule): Variant = match sampler.below(4) {
        0 => (
            "only",
            format!(
                "[[keep|show|leave] only the {name} channel of {{image}}|keep just the {name} of {{image}}|isolate the {name} channel of {{image}}|show only the {name} part of {{image}}]"
            ),
            format!("[a {name} channel isolation|an isolation of the {name} channel]"),
            format!("$ * {}", vector(at, "1.0", "0.0")),
            Box::new(only(|is_it| f64::from(u8::from(is_it)))),
        ),
        1 => (
            "as-gray",
            format!(
                "[show the {name} channel of {{image}} [as gray|as grayscale|in gray]|use the {name} channel of {{image}} as brightness|convert {{image}} to gray using only {name}|view the {name} channel of {{image}} as a gray image]"
            ),
            format!("[the {name} channel as gray|a grayscale of the {name} channel]"),
            format!("vec3<f32>($.{letter})"),
            Box::new(move |color| [color[at]; 3]),
        ),
        2 => (
            "removed",
            format!(
                "[[remove|drop|kill|take out] the {name} channel [of|from] {{image}}|set the {name} channel of {{image}} to zero|take [all|the] {name} out of {{image}}|zero out {name} in {{image}}]"
            ),
            format!("[a removal of {name}|{name} channel removal]"),
            format!("$ * {}", vector(at, "0.0", "1.0")),
            Box::new(only(|is_it| f64::from(u8::from(!is_it)))),
        ),
        _ => (
            "inverted",
            format!(
                "[invert only the {name} channel of {{image}}|invert {name} in {{image}} and leave the other channels|flip the {name} channel of {{image}} to one minus {name}]"
            ),
            format!("[an inversion of the {name} channel|an inverted {name} channel]"),
            format!("abs({} - $)", vector(at, "1.0", "0.0")),
            Box::new(move |mut color| {
                color[at] = 1.0 - color[at];
                color
            }),
        ),
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(modifier);
    step(wish, "", value, Box::new(move |color, _| rule(color)))
}

fn channel_gain(sampler: &mut Sampler) -> Step {
    let at = sampler.below(3);
    let (name, _) = CHANNELS[at];
    let up = sampler.chance(0.5);
    let (factor, amount, ways) = match sampler.below(3) {
        0 if up => (
            2.0,
            "[double the {n} of {image}|double the {n} channel of {image}|make {image} twice as {n}]",
            vec![],
        ),
        0 => (
            0.5,
            "[halve the {n} of {image}|halve the {n} channel of {image}|use only half of the {n} in {image}]",
            vec![],
        ),
        _ => {
            let share = sampler.decimal(0.1, 0.9, 0.1);
            let factor = ((1.0 + if up { share } else { -share }) * 100.0).round() / 100.0;
            let text = if up {
                "[[boost|increase|raise] the {n} channel of {image} by {a}|add {a} more {n} to {image}|strengthen {n} in {image} by {a}]"
            } else {
                "[[reduce|decrease|lower] the {n} channel of {image} by {a}|use {a} less {n} in {image}|weaken {n} in {image} by {a}]"
            };
            (factor, text, words::percent(share))
        }
    };
    let mut wish = wish(
        &amount.replace("{n}", name),
        &match (ways.is_empty(), up) {
            (true, true) => format!("[doubled {name}|a doubled {name} channel]"),
            (true, false) => format!("[halved {name}|a halved {name} channel]"),
            (false, true) => format!("{{a}} more {name}"),
            (false, false) => format!("{{a}} less {name}"),
        },
        &[ways],
    );
    wish.modifiers.push(if up { "more" } else { "less" });
    step(
        wish,
        "",
        format!("saturate($ * {})", vector(at, &float(factor), "1.0")),
        Box::new(move |mut color, _| {
            color[at] *= factor;
            clip(color)
        }),
    )
}

fn hue_rotation(sampler: &mut Sampler) -> Step {
    let degrees = *sampler.pick(&[
        30, 45, 60, 75, 90, 100, 120, 135, 150, 180, 200, 210, 240, 270, 300, 330,
    ]);
    let value = vec![
        format!("{degrees} degrees"),
        format!("{degrees} degrees"),
        format!("{degrees}°"),
    ];
    let spinning = sampler.chance(0.15);
    let (command, noun, angle) = if spinning {
        (
            "[[rotate|cycle|shift] the hue of {image} [over time|with time|continuously]|let the hues of {image} cycle [over time|with time]|animate the hue of {image}]",
            "[a hue cycle over time|an animated hue rotation]",
            "time".to_string(),
        )
    } else {
        (
            "[[rotate|shift|turn] the [hue|hues] of {image} by {a}|shift all colors of {image} by {a} on the color wheel|hue rotate {image} by {a}]",
            "[a hue rotation of {a}|a hue shift of {a}|a {a} hue shift]",
            format!("radians({})", float(f64::from(degrees))),
        )
    };
    let mut wish = wish(command, noun, &[value]);
    wish.modifiers.extend(spinning.then_some("over-time"));
    step(
        wish,
        &format!("let hue = {angle};\nlet axis = vec3<f32>(0.57735027);"),
        "saturate($ * cos(hue) + cross(axis, $) * sin(hue) + axis * dot(axis, $) * (1.0 - cos(hue)))",
        Box::new(move |color, at| {
            let angle = if spinning {
                at.time
            } else {
                f64::from(degrees).to_radians()
            };
            // In the plane of equal sums the colour is turned like a point around the origin.
            let mean = color.iter().sum::<f64>() / 3.0;
            let along = [2.0, -1.0, -1.0].map(|part| part / 6_f64.sqrt());
            let across = [0.0, 1.0, -1.0].map(|part| part / 2_f64.sqrt());
            let dot = |a: Rgb| (0..3).map(|at| a[at] * color[at]).sum::<f64>();
            let (x, y) = (dot(along), dot(across));
            let (s, c) = angle.sin_cos();
            let (x, y) = (x * c - y * s, x * s + y * c);
            clip([0, 1, 2].map(|at| mean + along[at] * x + across[at] * y))
        }),
    )
}

fn solarize(sampler: &mut Sampler) -> Step {
    let named = sampler.chance(0.6);
    let limit = if named {
        sampler.decimal(0.2, 0.8, 0.05)
    } else {
        0.5
    };
    let (command, noun) = if named {
        (
            "[solarize {image} [at|above|with threshold] {a}|invert only the [parts|channels] of {image} [brighter than|above] {a}]",
            "[solarization above {a}|a solarize effect at {a}]",
        )
    } else {
        (
            "[solarize {image}|give {image} a solarized look|invert only the bright parts of {image}|make {image} look solarized]",
            "[solarization|a solarize effect]",
        )
    };
    step(
        wish(command, noun, &[words::decimal(limit)]),
        "",
        format!(
            "select($, vec3<f32>(1.0, 1.0, 1.0) - $, $ > vec3<f32>({}))",
            float(limit)
        ),
        Box::new(move |color, _| color.map(|part| if part > limit { 1.0 - part } else { part })),
    )
}

fn levels(sampler: &mut Sampler) -> Step {
    let low = sampler.decimal(0.05, 0.4, 0.05);
    let high = sampler.decimal(0.6, 0.95, 0.05);
    let (from, to) = (float(low), float(high));
    let ways: fn(f64) -> Vec<String> = if sampler.chance(0.6) {
        words::decimal
    } else {
        words::percent
    };
    step(
        wish(
            "[stretch the levels of {image} from {a} to {b}|set the black point of {image} to {a} and the white point to {b}|map the range {a} to {b} of {image} to 0 to 1|\
             adjust the levels of {image} with black at {a} and white at {b}|remap {image} so that {a} becomes black and {b} white]",
            "[levels from {a} to {b}|a levels adjustment from {a} to {b}]",
            &[ways(low), ways(high)],
        ),
        "",
        format!("saturate(($ - {from}) / ({to} - {from}))"),
        Box::new(move |color, _| clip(color.map(|part| (part - low) / (high - low)))),
    )
}

fn clamp_colors(sampler: &mut Sampler) -> Step {
    let low = sampler.decimal(0.05, 0.4, 0.05);
    let high = sampler.decimal(0.6, 0.95, 0.05);
    step(
        wish(
            "[[clamp|limit|restrict] [{image}|the colors of {image}|every channel of {image}] to [the range|] {a} to {b}|[clamp|limit] {image} between {a} and {b}|\
             keep every channel of {image} between {a} and {b}]",
            "[a clamp from {a} to {b}|a limit of {a} to {b}]",
            &[words::decimal(low), words::decimal(high)],
        ),
        "",
        format!(
            "clamp($, vec3<f32>({}), vec3<f32>({}))",
            float(low),
            float(high)
        ),
        Box::new(move |color, _| color.map(|part| part.min(high).max(low))),
    )
}
