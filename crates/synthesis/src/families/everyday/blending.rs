//! Blend modes of layers and the compositing of colors with alpha, as functions.

use crate::code::indent;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;

/// A blend mode.
///
/// In the code `ZERO`, `HALF`, `ONE` and `TINY` are numbers of the type of the colors.
struct Mode {
    /// The family of the plain mode; nothing where another file has it.
    family: &'static str,
    modifier: &'static str,
    /// What people call it.
    ways: &'static str,
    /// More ways to ask for the plain mode.
    own: &'static str,
    /// The usual name of the function.
    function: &'static str,
    /// Statements in front of the value.
    lines: &'static str,
    value: &'static str,
    rule: fn(f64, f64) -> Option<f64>,
}

/// A row to begin with.
const MODE: Mode = Mode {
    family: "",
    modifier: "",
    ways: "",
    own: "",
    function: "",
    lines: "",
    value: "",
    rule: |_, _| None,
};

fn dodge(base: f64, top: f64) -> Option<f64> {
    (top < 0.998).then(|| (base / (1.0 - top)).min(1.0))
}

fn burn(base: f64, top: f64) -> Option<f64> {
    (top > 0.002).then(|| (1.0 - (1.0 - base) / top).max(0.0))
}

/// Multiply where `level` is dark, screen where it is light.
fn contrasted(base: f64, top: f64, level: f64) -> f64 {
    if level < 0.5 {
        2.0 * base * top
    } else {
        2.0 * (base + top - base * top) - 1.0
    }
}

const MODES: [Mode; 22] = [
    Mode {
        modifier: "multiply",
        ways: "multiply",
        value: "base * top",
        rule: |b, t| Some(b * t),
        ..MODE
    },
    Mode {
        modifier: "screen",
        ways: "screen",
        value: "1.0 - (1.0 - base) * (1.0 - top)",
        rule: |b, t| Some(b + t - b * t),
        ..MODE
    },
    Mode {
        modifier: "overlay",
        ways: "overlay",
        lines: "let dark = 2.0 * base * top;\nlet light = 1.0 - 2.0 * (1.0 - base) * (1.0 - top);\n",
        value: "select(light, dark, base < HALF)",
        rule: |b, t| Some(contrasted(b, t, b)),
        ..MODE
    },
    Mode {
        modifier: "difference",
        ways: "difference",
        value: "abs(base - top)",
        rule: |b, t| Some(b.max(t) - b.min(t)),
        ..MODE
    },
    Mode {
        modifier: "darken",
        ways: "darken",
        value: "min(base, top)",
        rule: |b, t| Some(if b < t { b } else { t }),
        ..MODE
    },
    Mode {
        modifier: "lighten",
        ways: "lighten",
        value: "max(base, top)",
        rule: |b, t| Some(if b > t { b } else { t }),
        ..MODE
    },
    Mode {
        modifier: "linear-dodge",
        ways: "[linear dodge|linear-dodge]",
        value: "min(base + top, ONE)",
        rule: |b, t| Some((b + t).min(1.0)),
        ..MODE
    },
    Mode {
        modifier: "soft-light",
        ways: "[soft light|soft-light]",
        value: "(1.0 - 2.0 * top) * base * base + 2.0 * top * base",
        rule: |b, t| Some(b * b + 2.0 * t * (b - b * b)),
        ..MODE
    },
    Mode {
        family: "blend-color-dodge",
        modifier: "color-dodge",
        ways: "[color dodge|color dodge|color-dodge]",
        own: "base / (1 - top), at most 1, per channel|the base color divided by the inverse of the top color, limited to one|a base brightened to reflect the top color, color dodge|\
              ¶divide the base by one minus the top, not above 1. function of two colors|¶strong glow: base / (1 - top) per channel, capped at one. write that as a function|\
              ¶fn(base, top) -> min(base / (1 - top), 1)|¶black on top changes nothing, white on top blows everything out: color dodge as a function",
        function: "blend_color_dodge",
        value: "min(base / max(1.0 - top, TINY), ONE)",
        rule: dodge,
        ..MODE
    },
    Mode {
        family: "blend-color-burn",
        modifier: "color-burn",
        ways: "[color burn|color burn|color-burn]",
        own: "1 - (1 - base) / top, at least 0, per channel|the inverse of the inverted base divided by top, not below zero|a base darkened to reflect the top color, color burn|\
              ¶invert the base, divide by the top, invert again, not below 0. function of two colors|¶fn(base, top) -> 1 - min((1 - base) / top, 1)|\
              ¶white on top changes nothing, black on top burns to black: color burn as a function|¶I want to burn in dark tones like photoshop does. function of base and top: one minus the inverted base over top, clamped",
        function: "blend_color_burn",
        value: "1.0 - min((1.0 - base) / max(top, TINY), ONE)",
        rule: burn,
        ..MODE
    },
    Mode {
        family: "blend-hard-light",
        modifier: "hard-light",
        ways: "[hard light|hard light|hard-light|hardlight]",
        own: "overlay with base and top exchanged|multiply where the top is dark and screen where the top is light|2 * base * top where top < 0.5, else 1 - 2 * (1 - base) * (1 - top)|a harsh spotlight of one color on another, hard light|\
              ¶like overlay but the top color decides between multiply and screen. function please|¶if top < 0.5 multiply, else screen, both doubled: function of base and top color|\
              ¶fn(base, top): 2 base top for top below 0.5, otherwise 1 - 2 (1 - base)(1 - top)|¶the top color shines on the base like a hard spotlight. function for that blend mode, hard light",
        function: "blend_hard_light",
        lines: "let dark = 2.0 * base * top;\nlet light = 1.0 - 2.0 * (1.0 - base) * (1.0 - top);\n",
        value: "select(light, dark, top < HALF)",
        rule: |b, t| Some(contrasted(b, t, t)),
    },
    Mode {
        family: "blend-exclusion",
        modifier: "exclusion",
        ways: "exclusion",
        own: "base + top - 2 * base * top|a + b - 2ab of two colors|a difference blend with less contrast, exclusion|the sum of two colors minus twice their product|\
              ¶add both colors and take away twice their product, as a function|¶fn(base, top) -> base + top - 2 base top|¶a softer kind of difference: exclusion of two colors, as a function|\
              ¶white on top inverts the base, black leaves it, gray makes gray: exclusion blending as a function",
        function: "blend_exclusion",
        value: "base + top - 2.0 * base * top",
        rule: |b, t| Some(b * (1.0 - t) + t * (1.0 - b)),
        ..MODE
    },
    Mode {
        family: "blend-linear-burn",
        modifier: "linear-burn",
        ways: "[linear burn|linear burn|linear-burn]",
        own: "max(base + top - 1, 0)|base plus top minus one, not below zero|two colors added, one subtracted, clamped at 0|the counterpart of linear dodge that darkens|\
              ¶fn(base, top) -> max(base + top - 1, 0)|¶add two colors, subtract 1 from each channel, never below 0. function please|\
              ¶white changes nothing, everything darker pulls the base down by what is missing to white: linear burn as a function|¶darken the base by the inverse of the top color, stop at black. as a function of two colors",
        function: "blend_linear_burn",
        value: "max(base + top - 1.0, ZERO)",
        rule: |b, t| Some((b - (1.0 - t)).max(0.0)),
        ..MODE
    },
    Mode {
        family: "blend-subtract",
        modifier: "subtract",
        ways: "[subtract|subtract|subtraction]",
        own: "max(base - top, 0)|the base color minus the top color, not below zero|one color taken away from another, black at the least|the top color subtracted from the base color, clamped at 0|\
              ¶fn(base, top) -> max(base - top, 0)|¶take the top color away from the base, never below black. function please|¶subtractive blending of two colors without negative results, as a function|\
              ¶r1 - r2, g1 - g2, b1 - b2, negative ones become 0, as a function of two colors",
        function: "blend_subtract",
        value: "max(base - top, ZERO)",
        rule: |b, t| Some(if b > t { b - t } else { 0.0 }),
        ..MODE
    },
    Mode {
        family: "blend-divide",
        modifier: "divide",
        ways: "[divide|divide|division]",
        own: "min(base / top, 1)|the base color divided by the top color, at most one|one color over another, channel by channel, capped at 1|the base brightened by dividing it by the top color, limited to white|\
              ¶fn(base, top) -> min(base / top, 1), no division by zero|¶divide a base color by a top color, per channel, never above 1 and never by zero. function please|\
              ¶to correct a flat field I divide one color by another, capped at white, as a function|¶r1 / r2, g1 / g2, b1 / b2, at most 1, as a function of two colors",
        function: "blend_divide",
        value: "min(base / max(top, TINY), ONE)",
        rule: |b, t| (t > 0.002).then(|| (b / t).min(1.0)),
        ..MODE
    },
    Mode {
        family: "blend-vivid-light",
        modifier: "vivid-light",
        ways: "[vivid light|vivid light|vivid-light]",
        own: "color burn with 2 * top below one half and color dodge with 2 * top - 1 above|burn for dark and dodge for light top colors, doubled|base burned or dodged by the doubled top color|\
              ¶dark top colors burn the base, light ones dodge it, with twice the strength. function for vivid light|¶function: top < 0.5 -> color burn with 2 top, else color dodge with 2 top - 1|\
              ¶if top is below 0.5: 1 - (1 - base) / (2 top), else base / (2 - 2 top), clamped to 0..1. as a function of base and top",
        function: "blend_vivid_light",
        lines: "let burn = 1.0 - min((1.0 - base) / max(2.0 * top, TINY), ONE);\nlet dodge = min(base / max(2.0 - 2.0 * top, TINY), ONE);\n",
        value: "select(dodge, burn, top < HALF)",
        rule: |b, t| {
            if t < 0.5 {
                burn(b, 2.0 * t)
            } else {
                dodge(b, 2.0 * t - 1.0)
            }
        },
    },
    Mode {
        family: "blend-linear-light",
        modifier: "linear-light",
        ways: "[linear light|linear light|linear-light]",
        own: "base + 2 * top - 1, clamped to 0..1|the base plus twice the top minus one, kept between 0 and 1|linear burn for dark and linear dodge for light top colors|\
              ¶fn(base, top) -> clamp(base + 2 top - 1, 0, 1)|¶add the doubled top color to the base, subtract one, clamp to 0..1. function please|\
              ¶top gray 0.5 changes nothing, lighter adds, darker subtracts, twice as strong: linear light as a function",
        function: "blend_linear_light",
        value: "clamp(base + 2.0 * top - 1.0, ZERO, ONE)",
        rule: |b, t| Some((b - (1.0 - t) + t).clamp(0.0, 1.0)),
        ..MODE
    },
    Mode {
        family: "blend-pin-light",
        modifier: "pin-light",
        ways: "[pin light|pin light|pin-light]",
        own: "min(base, 2 * top) below one half and max(base, 2 * top - 1) above|darken with the doubled top color or lighten with it, pin light|the base kept between 2 * top - 1 and 2 * top|\
              ¶fn(base, top) -> max(min(base, 2 top), 2 top - 1)|¶dark top colors replace lighter bases, light ones replace darker bases: pin light as a function|\
              ¶clamp the base from 2 top - 1 to 2 top, per channel, as a function of two colors",
        function: "blend_pin_light",
        value: "max(min(base, 2.0 * top), 2.0 * top - 1.0)",
        rule: |b, t| {
            Some(if t < 0.5 {
                b.min(2.0 * t)
            } else {
                b.max(2.0 * t - 1.0)
            })
        },
        ..MODE
    },
    Mode {
        family: "blend-hard-mix",
        modifier: "hard-mix",
        ways: "[hard mix|hard mix|hard-mix]",
        own: "1 in each channel where base + top reaches 1, else 0|two colors added and each channel cut to 0 or 1|only pure colors from two colors: a channel is full when the sum is at least one|\
              ¶fn(base, top) -> step(1, base + top)|¶add two colors. channels that reach 1 become 1, all others 0. function please|¶posterize two layers to the eight pure colors: hard mix as a function, base + top >= 1",
        function: "blend_hard_mix",
        value: "step(ONE, base + top)",
        rule: |b, t| ((b + t - 1.0).abs() > 1e-4).then(|| f64::from(u8::from(b + t > 1.0))),
        ..MODE
    },
    Mode {
        family: "blend-grain-merge",
        modifier: "grain-merge",
        ways: "[grain merge|grain merge|grain-merge]",
        own: "base + top - 0.5|the base plus the top color minus one half|two colors added around mid gray|¶fn(base, top) -> base + top - 0.5, unclamped|¶gimp has grain merge. two colors added, minus a half. as a function|\
              ¶a gray 0.5 on top changes nothing, lighter grain adds, darker subtracts: function of base and top, base + top - 0.5",
        function: "blend_grain_merge",
        value: "base + top - 0.5",
        rule: |b, t| Some(b + (t - 0.5)),
        ..MODE
    },
    Mode {
        family: "blend-grain-extract",
        modifier: "grain-extract",
        ways: "[grain extract|grain extract|grain-extract]",
        own: "base - top + 0.5|the base minus the top color plus one half|the difference of two colors around mid gray|¶fn(base, top) -> base - top + 0.5, unclamped|¶gimp has grain extract. base minus top plus a half. as a function|\
              ¶equal colors give mid gray, otherwise the difference is added to 0.5: function of base and top",
        function: "blend_grain_extract",
        value: "base - top + 0.5",
        rule: |b, t| Some(b + (0.5 - t)),
        ..MODE
    },
    Mode {
        family: "blend-negation",
        modifier: "negation",
        ways: "negation",
        own: "1 - abs(1 - base - top)|one minus the distance of base plus top from one|the inverted difference of the inverted base and the top color|¶fn(base, top) -> 1 - abs(1 - base - top)|\
              ¶add two colors, measure how far from 1 that is, and return one minus it. function please|¶like difference but it makes colors lighter: 1 - abs(1 - a - b) as a function of two colors",
        function: "blend_negation",
        value: "1.0 - abs(1.0 - base - top)",
        rule: |b, t| Some((b + t).min(2.0 - b - t)),
        ..MODE
    },
];

/// The ways to ask for a plain mode `<m>`, with `<own>` for its own.
const PLAIN: &str = "[a <m> blend of two colors|the <m> blend mode|two colors blended with <m>|<m> blending of two colors|layer mode <m>|photoshop <m> of two colors|a <m> layer over a base|\
    base and top color in <m> mode|the blend mode <m> for two rgb colors|the <m> formula of photo editors|<own>|\
    ¶<m> blend mode as a function|¶blend mode: <m>. [function|fn] of base and top|¶<m> blend [function|helper], fn(base: vec3, top: vec3) -> vec3|\
    ¶how do I write the <m> mode of [photoshop|a photo editor|gimp] as a function|¶I have two layers and want the blend mode <m>, as a [function|helper] of two colors|\
    ¶[function|fn]. in: base and top color. out: <m> blend|¶my artist uses <m> layers. I need the function for it, two colors in, one out|¶what is the formula of <m>? a wgsl function with base and top please]";

/// The same for one channel.
const CHANNEL: &str = "[<m> blending of [one channel|a single channel]|the <m> blend of two [floats|f32 channel values]|the <m> blend mode for [one|a single] channel, as f32|\
    [one channel|a single channel] of base and top blended with <m>|<m> of two channel values, base and top|a per-channel <m> blend, f32 in and out|\
    ¶<m> blend function for [one|a single] channel, f32|¶fn(base: f32, top: f32) -> f32, blend mode <m>|¶[function|helper] for the blend mode <m> on [one|a single] channel|\
    ¶I call it for r, g and b myself: function for <m> with two floats, base and top|¶in: base and top as floats. out: <m> blend. function please|¶how do I write <m> for just one channel, as a function of two floats]";

/// The same with an opacity.
const FADED: &str = "[a <m> blend of two colors with an opacity|the <m> blend mode with an opacity argument|two colors blended with <m> by an opacity|base and top color in <m> mode at a given opacity|a <m> layer over a base, with the opacity of the layer|\
    <m> blending with an amount from 0 to 1|the base color mixed with the <m> blend by an opacity|a <m> layer whose opacity is an argument|\
    ¶<m> blend with opacity, as a function|¶fn(base: vec3, top: vec3, opacity: f32) -> vec3, blend mode <m>|¶[function|helper] for the blend mode <m> with [an opacity slider|layer opacity]|\
    ¶I have a <m> layer and an opacity slider. function of base, top and opacity|¶in: base, top, opacity. out: mix of base and the <m> blend. function please|\
    ¶how do I write the <m> mode with opacity as a function|¶my layers have a blend mode, <m>, and an opacity from 0 to 1. function with both colors and the opacity]";

fn function(signature: &str, body: &str) -> String {
    format!("fn {signature} {{\n{}}}\n", indent(body))
}

fn filled(code: &str, kind: &str) -> String {
    let number = |value: &str| {
        if kind == "f32" {
            value.to_owned()
        } else {
            format!("{kind}({value})")
        }
    };
    code.replace("ZERO", &number("0.0"))
        .replace("HALF", &number("0.5"))
        .replace("ONE", &number("1.0"))
        .replace("TINY", &number("0.0001"))
}

fn plain(mode: &'static Mode, sampler: &mut Sampler) -> Task {
    let single = sampler.chance(0.2);
    let (kind, template, modifiers) = if single {
        ("f32", CHANNEL, vec!["one-channel"])
    } else {
        ("vec3<f32>", PLAIN, Vec::new())
    };
    let rule = mode.rule;
    Task {
        form: Form::Function,
        modifiers,
        phrase: template
            .replace("<own>", mode.own)
            .replace("<m>", mode.ways),
        slots: Slots::default(),
        code: function(
            &format!("{}(base: {kind}, top: {kind}) -> {kind}", mode.function),
            &filled(&format!("{}return {};", mode.lines, mode.value), kind),
        ),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(move |x| {
                let channels = x[0].iter().zip(&x[1]);
                channels.map(|(&base, &top)| rule(base, top)).collect()
            }),
        },
    }
}

fn with_opacity(sampler: &mut Sampler) -> Task {
    let mode = sampler.pick(&MODES);
    let rule = mode.rule;
    let body = filled(
        &format!(
            "{}let blended = {};\nreturn mix(base, blended, opacity);",
            mode.lines, mode.value
        ),
        "vec3<f32>",
    );
    Task {
        form: Form::Function,
        modifiers: vec![mode.modifier],
        phrase: FADED.replace("<m>", mode.ways),
        slots: Slots::default(),
        code: function(
            "blend(base: vec3<f32>, top: vec3<f32>, opacity: f32) -> vec3<f32>",
            &body,
        ),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(move |x| {
                let opacity = x[2][0];
                let channels = x[0].iter().zip(&x[1]);
                channels
                    .map(|(&base, &top)| Some(base * (1.0 - opacity) + rule(base, top)? * opacity))
                    .collect()
            }),
        },
    }
}

/// An operator of Porter and Duff: what people call it, its formula in words, its code, and what it makes of a channel of
/// the source and one of the destination with the two alphas.
struct Operator {
    modifier: &'static str,
    ways: &'static str,
    formula: &'static str,
    told: &'static str,
    code: &'static str,
    rule: fn(f64, f64, f64, f64) -> f64,
}

const OPERATORS: [Operator; 7] = [
    Operator {
        modifier: "source-in",
        ways: "[source in|source-in|src-in]",
        formula: "source * destination.a",
        told: "the source shows only where the destination is opaque",
        code: "source * destination.a",
        rule: |s, _, _, da| s * da,
    },
    Operator {
        modifier: "source-out",
        ways: "[source out|source-out|src-out]",
        formula: "source * (1 - destination.a)",
        told: "the source shows only where the destination is transparent",
        code: "source * (1.0 - destination.a)",
        rule: |s, _, _, da| s - s * da,
    },
    Operator {
        modifier: "source-atop",
        ways: "[source atop|source-atop|src-atop]",
        formula: "source * destination.a + destination * (1 - source.a)",
        told: "the source lies on the destination but only where the destination is",
        code: "source * destination.a + destination * (1.0 - source.a)",
        rule: |s, d, sa, da| s * da + d - d * sa,
    },
    Operator {
        modifier: "xor",
        ways: "[alpha xor|Porter-Duff xor|xor compositing]",
        formula: "source * (1 - destination.a) + destination * (1 - source.a)",
        told: "source and destination show only where the other one is not",
        code: "source * (1.0 - destination.a) + destination * (1.0 - source.a)",
        rule: |s, d, sa, da| s + d - s * da - d * sa,
    },
    Operator {
        modifier: "destination-over",
        ways: "[destination over|destination-over|dst-over]",
        formula: "destination + source * (1 - destination.a)",
        told: "the source goes behind the destination",
        code: "destination + source * (1.0 - destination.a)",
        rule: |s, d, _, da| d + s - s * da,
    },
    Operator {
        modifier: "destination-in",
        ways: "[destination in|destination-in|dst-in]",
        formula: "destination * source.a",
        told: "the destination is kept only where the source is opaque, like a mask",
        code: "destination * source.a",
        rule: |_, d, sa, _| d * sa,
    },
    Operator {
        modifier: "destination-out",
        ways: "[destination out|destination-out|dst-out]",
        formula: "destination * (1 - source.a)",
        told: "the source works as an eraser of the destination",
        code: "destination * (1.0 - source.a)",
        rule: |_, d, sa, _| d - d * sa,
    },
];

fn porter_duff(sampler: &mut Sampler) -> Task {
    let operator = sampler.pick(&OPERATORS);
    let rule = operator.rule;
    let phrase = "[the <o> operator for two premultiplied colors|<o> of two premultiplied rgba colors|two premultiplied vec4 colors composited with <o>|the compositing operator <o>, premultiplied alpha|\
        <f>, premultiplied|two rgba layers combined so that <t>, premultiplied alpha|the Porter-Duff operator <o> on premultiplied colors|\
        ¶<o> compositing function, premultiplied alpha|¶[function|helper|fn] for <o> of two premultiplied colors, source and destination|¶fn(source: vec4, destination: vec4) -> <f>|\
        ¶how do I write the <o> operator in a function? alpha is premultiplied|¶I have two rgba colors with premultiplied alpha. <t>. function please|\
        ¶in: source and destination, premultiplied rgba. out: <o>. [function|helper function]|¶canvas has the operator <o>. I need it as a wgsl function for premultiplied colors|\
        ¶function of two premultiplied colors: <t>]"
        .replace("<o>", operator.ways)
        .replace("<f>", operator.formula)
        .replace("<t>", operator.told);
    Task {
        form: Form::Function,
        modifiers: vec![operator.modifier],
        phrase,
        slots: Slots::default(),
        code: function(
            "composite(source: vec4<f32>, destination: vec4<f32>) -> vec4<f32>",
            &format!("return {};", operator.code),
        ),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(move |x| {
                let (sa, da) = (x[0][3], x[1][3]);
                Some((0..4).map(|at| rule(x[0][at], x[1][at], sa, da)).collect())
            }),
        },
    }
}

fn straight_over(_: &mut Sampler) -> Task {
    let phrase = "[one color with straight alpha over another|the over operator for straight alpha|two rgba colors with straight alpha composited, top over base|straight alpha compositing of two rgba colors|the over operator on non-premultiplied colors|\
        a translucent color over another translucent color, straight alpha|non-premultiplied alpha blending of two vec4 colors, alpha included|\
        ¶alpha over function, straight alpha, vec4 on vec4|¶[function|helper|fn] to put one rgba color over another, straight alpha|¶fn(top: vec4, base: vec4) -> vec4, source over, not premultiplied|\
        ¶I have two half transparent colors, not premultiplied. function that puts the first over the second and returns rgba|¶in: two straight rgba colors. out: top over base, straight rgba. function please|\
        ¶how do I composite two colors with straight alpha in a function? both may be translucent|¶alpha = top.a + base.a * (1 - top.a), rgb weighted and divided by it, as a function of two vec4 colors|\
        ¶normal layer blending when both layers are see-through, straight alpha. function of two vec4]";
    let body = "let under = base.a * (1.0 - top.a);\nlet alpha = top.a + under;\nlet rgb = (top.rgb * top.a + base.rgb * under) / max(alpha, 0.0001);\nreturn vec4<f32>(rgb, alpha);";
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: phrase.into(),
        slots: Slots::default(),
        code: function("over(top: vec4<f32>, base: vec4<f32>) -> vec4<f32>", body),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(|x| {
                let (top, base) = (x[0][3], x[1][3]);
                let alpha = 1.0 - (1.0 - top) * (1.0 - base);
                if alpha < 0.02 {
                    return None;
                }
                let mut result: Buffer = (0..3)
                    .map(|at| x[1][at] + (x[0][at] - x[1][at]) * top / alpha)
                    .collect();
                result.push(alpha);
                Some(result)
            }),
        },
    }
}

pub(super) fn families() -> Vec<Family> {
    let plain_families = MODES
        .iter()
        .filter(|mode| !mode.family.is_empty())
        .map(|mode| Family::new("color", mode.family, move |sampler| plain(mode, sampler)));
    let family = |name, sample: fn(&mut Sampler) -> Task| Family::new("color", name, sample);
    plain_families
        .chain([
            family("blend-mode-with-opacity", with_opacity),
            family("porter-duff-operator", porter_duff),
            family("straight-alpha-over", straight_over),
        ])
        .collect()
}
