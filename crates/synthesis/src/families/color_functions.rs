//! Functions of colour.

use super::helpers::{HELPER, Helper, by_component, dot, families_of, one};
use crate::task::{Buffer, Family};

type Rule = fn(&[Buffer], f64) -> Option<Buffer>;

/// A function of one colour.
const fn colored(
    name: &'static str,
    thing: &'static str,
    function: &'static str,
    body: &'static str,
    choices: &'static [f64],
    rule: Rule,
) -> Helper {
    Helper {
        name,
        category: "color",
        thing,
        function,
        parameters: "color: vec3<f32>",
        result: "vec3<f32>",
        body,
        choices,
        range: (0.0, 1.0),
        rule,
        ..HELPER
    }
}

/// A function of two colours.
const fn blended(
    name: &'static str,
    thing: &'static str,
    function: &'static str,
    body: &'static str,
    rule: Rule,
) -> Helper {
    Helper {
        name,
        category: "color",
        thing,
        function,
        parameters: "base: vec3<f32>, top: vec3<f32>",
        result: "vec3<f32>",
        body,
        range: (0.0, 1.0),
        rule,
        ..HELPER
    }
}

fn luma(color: &[f64]) -> f64 {
    0.0722 * color[2] + 0.7152 * color[1] + 0.2126 * color[0]
}

/// The colour wheel: red, green or blue at a hue from 0 to 1.
fn wheel(hue: f64, channel: usize) -> f64 {
    let away = (hue - channel as f64 / 3.0).rem_euclid(1.0);
    let away = away.min(1.0 - away) * 6.0;
    (2.0 - away).clamp(0.0, 1.0)
}

const HELPERS: [Helper; 32] = [
    colored(
        "invert-color-function",
        "[the inverse of a color|the complement of a color in rgb|one minus a color|the negative of an rgb color]",
        "invert",
        "return 1.0 - color;",
        &[],
        |x, _| by_component(x, |c| Some(1.0 - c[0])),
    ),
    colored(
        "grayscale-function",
        "[a color as gray by its luminance|the grayscale version of a color|a desaturated color|a color without its saturation]",
        "grayscale",
        "let gray = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn vec3<f32>(gray);",
        &[],
        |x, _| Some(vec![luma(&x[0]); 3]),
    ),
    colored(
        "average-gray-function",
        "[a color as gray by the average of its channels|the mean of red, green and blue as a gray color|the gray color with the average of the channels]",
        "average_gray",
        "let gray = (color.r + color.g + color.b) / 3.0;\nreturn vec3<f32>(gray);",
        &[],
        |x, _| Some(vec![x[0].iter().sum::<f64>() / 3.0; 3]),
    ),
    colored(
        "brightness-function",
        "[a color made brighter by {n}|a color with {n} added to each channel|a brightness change of a color by {n}]",
        "brighten",
        "return color + {n};",
        &[0.1, 0.2, 0.25, 0.3, 0.5],
        |x, n| by_component(x, |c| Some(c[0] + n)),
    ),
    colored(
        "contrast-function",
        "[a color with its contrast multiplied by {n}|a contrast change of a color by a factor of {n}|a color with contrast {n} around mid gray]",
        "contrast",
        "return (color - 0.5) * {n} + 0.5;",
        &[0.5, 0.75, 1.2, 1.5, 2.0, 3.0],
        |x, n| by_component(x, |c| Some(0.5 + n * (c[0] - 0.5))),
    ),
    colored(
        "saturation-function",
        "[a color with its saturation multiplied by {n}|a saturation change of a color by a factor of {n}|a color {n} times as saturated]",
        "saturation",
        "let gray = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn mix(vec3<f32>(gray), color, {n});",
        &[0.25, 0.5, 0.75, 1.5, 2.0],
        |x, n| {
            let gray = luma(&x[0]);
            by_component(x, |c| Some(gray + n * (c[0] - gray)))
        },
    ),
    colored(
        "gamma-function",
        "[a color with a gamma of {n}|a color raised to the power of one over {n}|the gamma correction of a color with gamma {n}|gamma encoding with {n}]",
        "gamma",
        "return pow(color, vec3<f32>(1.0 / {n}));",
        &[1.5, 1.8, 2.0, 2.2, 2.4],
        |x, n| by_component(x, |c| Some(c[0].powf(1.0 / n))),
    ),
    colored(
        "gamma-expand-function",
        "[a gamma encoded color made linear with gamma {n}|a color raised to the power of {n}|gamma decoding with {n}]",
        "to_linear",
        "return pow(color, vec3<f32>({n}));",
        &[1.5, 1.8, 2.2, 2.4],
        |x, n| by_component(x, |c| Some(c[0].powf(n))),
    ),
    colored(
        "exposure-function",
        "[a color exposed by {n} stops|a color with an exposure of {n} stops|the exposure change of a color by {n} stops]",
        "expose",
        "return color * exp2({n});",
        &[0.5, 1.5, 2.0, 3.0],
        |x, n| by_component(x, |c| Some(c[0] * 2.0_f64.powf(n))),
    ),
    colored(
        "exposure-tone-mapping",
        "[exponential tone mapping with an exposure of {n}|a tone mapped color, 1 - exp(-{n#} * color)|an exposure tone map with factor {n}]",
        "tone_map",
        "return 1.0 - exp(-color * {n});",
        &[0.5, 1.5, 2.0, 2.5, 3.0],
        |x, n| by_component(x, |c| Some(-(-c[0] * n).exp_m1())),
    ),
    colored(
        "reinhard",
        "[Reinhard tone mapping|a color tone mapped with Reinhard|the Reinhard operator on an hdr color|color over one plus color]",
        "reinhard",
        "return color / (color + 1.0);",
        &[],
        |x, _| by_component(x, |c| Some(1.0 - 1.0 / (1.0 + c[0]))),
    ),
    colored(
        "aces",
        "[an approximation of ACES filmic tone mapping|a filmic ACES tone map by Narkowicz|a color tone mapped with the ACES approximation|ACES tone mapping]",
        "aces",
        "let high = color * (2.51 * color + 0.03);\nlet low = color * (2.43 * color + 0.59) + 0.14;\nreturn clamp(high / low, vec3<f32>(0.0), vec3<f32>(1.0));",
        &[],
        |x, _| {
            by_component(x, |c| {
                Some(
                    ((2.51 * c[0].powi(2) + 0.03 * c[0])
                        / (2.43 * c[0].powi(2) + 0.59 * c[0] + 0.14))
                        .min(1.0),
                )
            })
        },
    ),
    colored(
        "linear-to-srgb",
        "[a linear color converted to sRGB|the sRGB encoding of a linear color|linear rgb to srgb|the exact sRGB transfer function of a color]",
        "linear_to_srgb",
        "let low = color * 12.92;\nlet high = 1.055 * pow(color, vec3<f32>(1.0 / 2.4)) - 0.055;\nreturn select(high, low, color <= vec3<f32>(0.0031308));",
        &[],
        |x, _| {
            by_component(x, |c| {
                Some(if c[0] <= 0.003_130_8 {
                    12.92 * c[0]
                } else {
                    1.055 * c[0].powf(1.0 / 2.4) - 0.055
                })
            })
        },
    ),
    colored(
        "srgb-to-linear",
        "[an sRGB color converted to linear|the linear color of an sRGB color|srgb to linear rgb|the inverse sRGB transfer function of a color]",
        "srgb_to_linear",
        "let low = color / 12.92;\nlet high = pow((color + 0.055) / 1.055, vec3<f32>(2.4));\nreturn select(high, low, color <= vec3<f32>(0.04045));",
        &[],
        |x, _| {
            by_component(x, |c| {
                Some(if c[0] <= 0.04045 {
                    c[0] / 12.92
                } else {
                    ((c[0] + 0.055) / 1.055).powf(2.4)
                })
            })
        },
    ),
    colored(
        "sepia-function",
        "[a color in sepia|the sepia tone of a color|a color made look like an old photo, sepia]",
        "sepia",
        "let r = dot(color, vec3<f32>(0.393, 0.769, 0.189));\nlet g = dot(color, vec3<f32>(0.349, 0.686, 0.168));\nlet b = dot(color, vec3<f32>(0.272, 0.534, 0.131));\nreturn min(vec3<f32>(r, g, b), vec3<f32>(1.0));",
        &[],
        |x, _| {
            let rows = [
                [0.393, 0.769, 0.189],
                [0.349, 0.686, 0.168],
                [0.272, 0.534, 0.131],
            ];
            Some(rows.iter().map(|row| dot(row, &x[0]).min(1.0)).collect())
        },
    ),
    colored(
        "posterize-function",
        "[a color reduced to {n} levels per channel|a posterized color with {n} levels|a color with each channel rounded down to {n} steps]",
        "posterize",
        "return floor(color * {n}) / {n};",
        &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0],
        |x, n| {
            by_component(x, |c| {
                let steps = c[0] * n;
                ((steps - steps.round()).abs() > 1e-4 || steps.fract() == 0.0)
                    .then(|| steps.floor() / n)
            })
        },
    ),
    colored(
        "swap-channels-function",
        "[a color with red and blue swapped|the bgr order of an rgb color|a color converted from rgb to bgr]",
        "swap_red_blue",
        "return color.bgr;",
        &[],
        |x, _| Some(vec![x[0][2], x[0][1], x[0][0]]),
    ),
    Helper {
        name: "hue-to-rgb",
        category: "color",
        thing: "[the pure color of a hue|rgb from a hue between 0 and 1|a rainbow color for a hue|the fully saturated color with a given hue]",
        function: "hue_to_rgb",
        parameters: "h: f32",
        result: "vec3<f32>",
        body: "return clamp(abs(fract(h + vec3<f32>(1.0, 0.666667, 0.333333)) * 6.0 - 3.0) - 1.0, vec3<f32>(0.0), vec3<f32>(1.0));",
        range: (0.0, 1.0),
        rule: |x, _| Some((0..3).map(|channel| wheel(x[0][0], channel)).collect()),
        ..HELPER
    },
    Helper {
        name: "hsv-to-rgb",
        category: "color",
        thing: "[rgb from hsv|an hsv color converted to rgb|the rgb color of a hue, a saturation and a value|the hsv to rgb conversion]",
        function: "hsv_to_rgb",
        parameters: "hsv: vec3<f32>",
        result: "vec3<f32>",
        body: "let hue = clamp(abs(fract(hsv.x + vec3<f32>(1.0, 0.666667, 0.333333)) * 6.0 - 3.0) - 1.0, vec3<f32>(0.0), vec3<f32>(1.0));\nreturn hsv.z * mix(vec3<f32>(1.0), hue, hsv.y);",
        range: (0.0, 1.0),
        rule: |x, _| {
            Some(
                (0..3)
                    .map(|channel| x[0][2] * (1.0 - x[0][1] * (1.0 - wheel(x[0][0], channel))))
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "hsl-to-rgb",
        category: "color",
        thing: "[rgb from hsl|an hsl color converted to rgb|the rgb color of a hue, a saturation and a lightness|the hsl to rgb conversion]",
        function: "hsl_to_rgb",
        parameters: "hsl: vec3<f32>",
        result: "vec3<f32>",
        body: "let hue = clamp(abs(fract(hsl.x + vec3<f32>(1.0, 0.666667, 0.333333)) * 6.0 - 3.0) - 1.0, vec3<f32>(0.0), vec3<f32>(1.0));\nlet chroma = hsl.y * (1.0 - abs(2.0 * hsl.z - 1.0));\nreturn hsl.z + chroma * (hue - 0.5);",
        range: (0.0, 1.0),
        rule: |x, _| {
            let [h, s, l] = [x[0][0], x[0][1], x[0][2]];
            let most = if l < 0.5 {
                l * (1.0 + s)
            } else {
                l + s - l * s
            };
            let least = 2.0 * l - most;
            Some(
                (0..3)
                    .map(|channel| least + (most - least) * wheel(h, channel))
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "rgb-to-hsv",
        category: "color",
        thing: "[hsv from rgb|an rgb color converted to hsv|hue, saturation and value of a color|the rgb to hsv conversion]",
        function: "rgb_to_hsv",
        parameters: "color: vec3<f32>",
        result: "vec3<f32>",
        body: "let most = max(color.r, max(color.g, color.b));\nlet least = min(color.r, min(color.g, color.b));\nlet chroma = most - least;\nvar hue = 0.0;\nif chroma > 0.0 {\nif most == color.r {\nhue = (color.g - color.b) / chroma;\n} else if most == color.g {\nhue = (color.b - color.r) / chroma + 2.0;\n} else {\nhue = (color.r - color.g) / chroma + 4.0;\n}\n}\nvar saturation = 0.0;\nif most > 0.0 {\nsaturation = chroma / most;\n}\nreturn vec3<f32>(fract(hue / 6.0), saturation, most);",
        range: (0.0, 1.0),
        rule: |x, _| {
            let [r, g, b] = [x[0][0], x[0][1], x[0][2]];
            let (most, least) = (r.max(g).max(b), r.min(g).min(b));
            // By the angle of the hexagon, not by cases; a hue near the red jumps.
            if most - least < 0.02 {
                return None;
            }
            let hue = (0..6000)
                .map(|step| f64::from(step) / 6000.0)
                .min_by(|&p, &q| {
                    let off = |hue: f64| {
                        [r, g, b]
                            .iter()
                            .enumerate()
                            .map(|(at, part)| {
                                (least + (most - least) * wheel(hue, at) - part).abs()
                            })
                            .sum::<f64>()
                    };
                    off(p).total_cmp(&off(q))
                })?;
            (hue > 0.003 && hue < 0.997).then(|| vec![hue, (most - least) / most, most])
        },
        ..HELPER
    },
    Helper {
        name: "pack-color-function",
        category: "color",
        thing: "[a color packed into a u32|an rgba color as one 32-bit integer|four channels packed into 8 bits each|the packed rgba8 of a color]",
        function: "pack_color",
        parameters: "color: vec4<f32>",
        result: "u32",
        body: "return pack4x8unorm(color);",
        range: (0.0, 1.0),
        rule: |x, _| {
            one(x[0].iter().rev().fold(0.0, |word, part| {
                word * 256.0 + (part * 255.0 + 0.5).floor()
            }))
        },
        ..HELPER
    },
    Helper {
        name: "unpack-color-function",
        category: "color",
        thing: "[a color unpacked from a u32|an rgba color from one 32-bit integer|four channels from a packed integer|the float color of a packed rgba8]",
        function: "unpack_color",
        parameters: "packed: u32",
        result: "vec4<f32>",
        body: "return unpack4x8unorm(packed);",
        range: (0.0, 2e9),
        rule: |x, _| {
            Some(
                (0..4)
                    .map(|at| (x[0][0] / 256_f64.powi(at)).floor() % 256.0 / 255.0)
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "premultiply-alpha",
        category: "color",
        thing: "[a color with premultiplied alpha|rgb multiplied by alpha|the premultiplied form of an rgba color]",
        function: "premultiply",
        parameters: "color: vec4<f32>",
        result: "vec4<f32>",
        body: "return vec4<f32>(color.rgb * color.a, color.a);",
        range: (0.0, 1.0),
        rule: |x, _| {
            Some(vec![
                x[0][0] * x[0][3],
                x[0][1] * x[0][3],
                x[0][2] * x[0][3],
                x[0][3],
            ])
        },
        ..HELPER
    },
    Helper {
        name: "cosine-palette",
        category: "color",
        thing: "[a cosine color palette|a palette a + b * cos(2π(ct + d))|the iq palette at t with four vectors|a procedural palette from cosines]",
        function: "palette",
        parameters: "t: f32, a: vec3<f32>, b: vec3<f32>, c: vec3<f32>, d: vec3<f32>",
        result: "vec3<f32>",
        body: "return a + b * cos(6.28318 * (c * t + d));",
        range: (0.0, 1.0),
        rule: |x, _| {
            by_component(x, |v| {
                Some(v[1] + v[2] * (std::f64::consts::TAU * (v[3] * v[0] + v[4])).cos())
            })
        },
        ..HELPER
    },
    blended(
        "blend-multiply",
        "[a multiply blend of two colors|two colors multiplied|the multiply blend mode|the product of base and top color]",
        "blend_multiply",
        "return base * top;",
        |x, _| by_component(x, |c| Some(c[0] * c[1])),
    ),
    blended(
        "blend-screen",
        "[a screen blend of two colors|the screen blend mode|two colors screened over each other]",
        "blend_screen",
        "return 1.0 - (1.0 - base) * (1.0 - top);",
        |x, _| by_component(x, |c| Some(c[0] + c[1] - c[0] * c[1])),
    ),
    blended(
        "blend-overlay",
        "[an overlay blend of two colors|the overlay blend mode|one color overlaid with another, photoshop style]",
        "blend_overlay",
        "let dark = 2.0 * base * top;\nlet light = 1.0 - 2.0 * (1.0 - base) * (1.0 - top);\nreturn select(light, dark, base < vec3<f32>(0.5));",
        |x, _| {
            by_component(x, |c| {
                Some(if c[0] < 0.5 {
                    2.0 * c[0] * c[1]
                } else {
                    1.0 - 2.0 * (1.0 - c[0]) * (1.0 - c[1])
                })
            })
        },
    ),
    blended(
        "blend-difference",
        "[a difference blend of two colors|the difference blend mode|the absolute difference of two colors]",
        "blend_difference",
        "return abs(base - top);",
        |x, _| by_component(x, |c| Some(c[0].max(c[1]) - c[0].min(c[1]))),
    ),
    blended(
        "blend-darken",
        "[a darken blend of two colors|the darken blend mode|the darker of two colors in each channel]",
        "blend_darken",
        "return min(base, top);",
        |x, _| by_component(x, |c| Some(if c[0] < c[1] { c[0] } else { c[1] })),
    ),
    blended(
        "blend-lighten",
        "[a lighten blend of two colors|the lighten blend mode|the lighter of two colors in each channel]",
        "blend_lighten",
        "return max(base, top);",
        |x, _| by_component(x, |c| Some(if c[0] > c[1] { c[0] } else { c[1] })),
    ),
    blended(
        "blend-add",
        "[an additive blend of two colors, clamped to one|the linear dodge blend mode|two colors added and limited to 1]",
        "blend_add",
        "return min(base + top, vec3<f32>(1.0));",
        |x, _| by_component(x, |c| Some((c[0] + c[1]).min(1.0))),
    ),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
