//! Conversions between color spaces, and colors packed into the bits of a word.

use super::{COLORED, function};
use crate::families::helpers::{Helper, dot, one};
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Task};
use crate::wording::Slots;

/// A vector turned by rows of numbers.
fn rows(matrix: [[f64; 3]; 3], vector: &[f64]) -> Buffer {
    matrix.iter().map(|row| dot(row, vector)).collect()
}

pub(super) const CONVERSIONS: &[Helper] = &[
    Helper {
        name: "yiq-to-rgb",
        thing: "[rgb from yiq|a yiq color converted to rgb|the yiq to rgb conversion|yiq -> rgb|yiq2rgb|yiq to rgb|yiq_to_rgb(yiq)|the rgb color of y, i and q|a NTSC yiq color as rgb|\
                ¶yiq to rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert yiq to rgb|¶fn(yiq: vec3) -> vec3, rgb|¶I have NTSC y, i and q in a vec3 and need rgb. function please|\
                ¶in: yiq. out: rgb. [function|helper function]|¶how do I [convert|turn] yiq [to|into] rgb in a function|¶undo the rgb to yiq conversion, as a function]",
        function: "yiq_to_rgb",
        parameters: "yiq: vec3<f32>",
        body: "let r = yiq.x + 0.956 * yiq.y + 0.621 * yiq.z;\nlet g = yiq.x - 0.272 * yiq.y - 0.647 * yiq.z;\nlet b = yiq.x - 1.107 * yiq.y + 1.704 * yiq.z;\nreturn vec3<f32>(r, g, b);",
        rule: |x, _| {
            let (sine, cosine) = 33.0_f64.to_radians().sin_cos();
            let (v, u) = (
                cosine * x[0][1] + sine * x[0][2],
                cosine * x[0][2] - sine * x[0][1],
            );
            let (r, b) = (x[0][0] + v / 0.877_283, x[0][0] + u / 0.492_111);
            Some(vec![r, (x[0][0] - 0.299 * r - 0.114 * b) / 0.587, b])
        },
        ..COLORED
    },
    Helper {
        name: "ycbcr-to-rgb",
        thing: "[rgb from YCbCr|a YCbCr color converted to rgb|the ycbcr to rgb conversion, full range|ycbcr -> rgb|ycbcr2rgb|YCbCr to rgb, chroma around 0.5|ycbcr_to_rgb(ycbcr)|the JPEG color transform back to rgb|the rgb color of y, cb and cr|\
                ¶ycbcr to rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert YCbCr to rgb, full range BT.601|¶fn(ycbcr: vec3) -> vec3, r = y + 1.402 (cr - 0.5), b = y + 1.772 (cb - 0.5)|\
                ¶my camera delivers YCbCr and I need rgb. function please, full range|¶in: YCbCr, chroma around 0.5. out: rgb. [function|helper function]|¶how do I [convert|turn] ycbcr [to|into] rgb in a function]",
        function: "ycbcr_to_rgb",
        parameters: "ycbcr: vec3<f32>",
        body: "let cb = ycbcr.y - 0.5;\nlet cr = ycbcr.z - 0.5;\nlet r = ycbcr.x + 1.402 * cr;\nlet g = ycbcr.x - 0.344136 * cb - 0.714136 * cr;\nlet b = ycbcr.x + 1.772 * cb;\nreturn vec3<f32>(r, g, b);",
        rule: |x, _| {
            let y = x[0][0];
            let (r, b) = (y - 0.701 + 1.402 * x[0][2], y - 0.886 + 1.772 * x[0][1]);
            Some(vec![r, (y - 0.299 * r - 0.114 * b) / 0.587, b])
        },
        ..COLORED
    },
    Helper {
        name: "rgb-to-ycocg",
        thing: "[YCoCg from rgb|an rgb color converted to YCoCg|the rgb to ycocg conversion|rgb -> ycocg|rgb2ycocg|rgb to YCoCg|luma, orange chroma and green chroma of a color|rgb_to_ycocg(color)|\
                ¶rgb to ycocg [function|conversion|conversion function]|¶[function|helper|fn] to convert rgb to YCoCg|¶fn(color: vec3) -> vec3, (y, co, cg)|¶for TAA I need YCoCg from rgb. function please|\
                ¶in: rgb. out: YCoCg, chroma around 0. [function|helper function]|¶how do I [convert|turn] rgb [to|into] ycocg in a function]",
        function: "rgb_to_ycocg",
        body: "let y = 0.25 * color.r + 0.5 * color.g + 0.25 * color.b;\nlet co = 0.5 * (color.r - color.b);\nreturn vec3<f32>(y, co, color.g - y);",
        rule: |x, _| {
            let matrix = [[0.25, 0.5, 0.25], [0.5, 0.0, -0.5], [-0.25, 0.5, -0.25]];
            Some(rows(matrix, &x[0]))
        },
        ..COLORED
    },
    Helper {
        name: "ycocg-to-rgb",
        thing: "[rgb from YCoCg|a YCoCg color converted to rgb|the ycocg to rgb conversion|ycocg -> rgb|ycocg2rgb|YCoCg to rgb|(y + co - cg, y + cg, y - co - cg)|ycocg_to_rgb(ycocg)|\
                ¶ycocg to rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert YCoCg to rgb|¶fn(ycocg: vec3) -> vec3, rgb|¶after clamping in YCoCg I need rgb again. function please|\
                ¶in: YCoCg. out: rgb. [function|helper function]|¶how do I [convert|turn] ycocg [to|into] rgb in a function]",
        function: "ycocg_to_rgb",
        parameters: "ycocg: vec3<f32>",
        body: "let rest = ycocg.x - ycocg.z;\nreturn vec3<f32>(rest + ycocg.y, ycocg.x + ycocg.z, rest - ycocg.y);",
        rule: |x, _| {
            let matrix = [[1.0, 1.0, -1.0], [1.0, 0.0, 1.0], [1.0, -1.0, -1.0]];
            Some(rows(matrix, &x[0]))
        },
        ..COLORED
    },
    Helper {
        name: "linear-rgb-to-xyz",
        thing: "[CIE XYZ from linear rgb|a linear sRGB color converted to XYZ|the linear rgb to xyz conversion, D65|linear rgb -> XYZ|rgb2xyz for linear colors|linear rgb to CIE XYZ|the tristimulus values of a linear rgb color|rgb_to_xyz(color), linear, D65|\
                ¶linear rgb to xyz [function|conversion|conversion function]|¶[function|helper|fn] to convert linear sRGB to CIE XYZ, D65|¶fn(color: vec3) -> vec3, XYZ from linear rgb|\
                ¶I have linear rgb and need X, Y and Z for colorimetry. function please|¶in: linear rgb. out: XYZ (D65). [function|helper function]|¶how do I [convert|turn] linear rgb [to|into] XYZ in a function]",
        function: "rgb_to_xyz",
        body: "let x = dot(color, vec3<f32>(0.4124, 0.3576, 0.1805));\nlet y = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nlet z = dot(color, vec3<f32>(0.0193, 0.1192, 0.9505));\nreturn vec3<f32>(x, y, z);",
        rule: |x, _| {
            let matrix = [
                [0.412_390_8, 0.357_584_3, 0.180_480_8],
                [0.212_639, 0.715_168_7, 0.072_192_3],
                [0.019_330_8, 0.119_194_8, 0.950_532_2],
            ];
            Some(rows(matrix, &x[0]))
        },
        ..COLORED
    },
    Helper {
        name: "xyz-to-linear-rgb",
        thing: "[linear rgb from CIE XYZ|an XYZ color converted to linear sRGB|the xyz to linear rgb conversion, D65|XYZ -> linear rgb|xyz2rgb, linear|CIE XYZ to linear rgb|xyz_to_rgb(xyz), linear, D65|\
                ¶xyz to linear rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert CIE XYZ to linear sRGB, D65|¶fn(xyz: vec3) -> vec3, linear rgb|\
                ¶I have X, Y and Z and need linear rgb. function please|¶in: XYZ (D65). out: linear rgb. [function|helper function]|¶how do I [convert|turn] XYZ [to|into] linear rgb in a function]",
        function: "xyz_to_rgb",
        parameters: "xyz: vec3<f32>",
        body: "let r = dot(xyz, vec3<f32>(3.2406, -1.5372, -0.4986));\nlet g = dot(xyz, vec3<f32>(-0.9689, 1.8758, 0.0415));\nlet b = dot(xyz, vec3<f32>(0.0557, -0.204, 1.057));\nreturn vec3<f32>(r, g, b);",
        rule: |x, _| {
            let matrix = [
                [3.240_97, -1.537_383, -0.498_611],
                [-0.969_244, 1.875_968, 0.041_555],
                [0.055_63, -0.203_977, 1.056_972],
            ];
            Some(rows(matrix, &x[0]))
        },
        ..COLORED
    },
    Helper {
        name: "linear-rgb-to-oklab",
        thing: "[Oklab from linear rgb|a linear rgb color converted to Oklab|the linear rgb to oklab conversion|linear rgb -> oklab|linear to oklab|linear_to_oklab(color)|the Oklab lightness, a and b of a linear rgb color|\
                ¶linear rgb to oklab [function|conversion|conversion function]|¶[function|helper|fn] to convert linear sRGB to Oklab|¶fn(color: vec3) -> vec3, oklab from linear rgb|\
                ¶I want perceptual gradients, so I need Oklab from linear rgb. function please|¶in: linear rgb. out: oklab (L, a, b). [function|helper function]|¶how do I [convert|turn] linear rgb [to|into] oklab in a function]",
        function: "linear_to_oklab",
        body: "let l = dot(color, vec3<f32>(0.4122214708, 0.5363325363, 0.0514459929));\nlet m = dot(color, vec3<f32>(0.2119034982, 0.6806995451, 0.1073969566));\nlet s = dot(color, vec3<f32>(0.0883024619, 0.2817188376, 0.6299787005));\nlet lms = pow(vec3<f32>(l, m, s), vec3<f32>(1.0 / 3.0));\nlet lightness = dot(lms, vec3<f32>(0.2104542553, 0.793617785, -0.0040720468));\nlet a = dot(lms, vec3<f32>(1.9779984951, -2.428592205, 0.4505937099));\nlet b = dot(lms, vec3<f32>(0.0259040371, 0.7827717662, -0.808675766));\nreturn vec3<f32>(lightness, a, b);",
        rule: |x, _| {
            let cones = rows(
                [
                    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
                    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
                    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
                ],
                &x[0],
            );
            let roots: Buffer = cones.iter().map(|part| part.cbrt()).collect();
            Some(rows(
                [
                    [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
                    [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
                    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
                ],
                &roots,
            ))
        },
        ..COLORED
    },
    Helper {
        name: "hue-degrees-to-rgb",
        thing: "[the pure color of a hue in degrees|rgb from a hue in degrees, 0 to 360|a hue angle in degrees as a fully saturated rgb color|the color of the color wheel at an angle in degrees|hue in degrees -> rgb|hue_to_rgb(degrees)|the rainbow color for an angle from 0° to 360°|\
                ¶hue in degrees to rgb function|¶[function|helper|fn] to turn a hue in degrees into rgb, full saturation|¶fn(degrees: f32) -> vec3, 0 is red, 120 green, 240 blue|¶how do I turn a hue angle from 0 to 360 into an rgb color in a function|\
                ¶in: hue in degrees. out: the pure rgb color. function please|¶the color wheel as a function: an angle in degrees goes in, the color there comes out]",
        function: "hue_to_rgb",
        parameters: "degrees: f32",
        body: "let phase = fract(degrees / 360.0 + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\nreturn saturate(abs(phase * 6.0 - 3.0) - 1.0);",
        range: (0.0, 360.0),
        rule: |x, _| {
            // How far the angle is from the channel's own on the wheel.
            let away = |at: f64| {
                let apart = (x[0][0] - 120.0 * at).rem_euclid(360.0);
                apart.min(360.0 - apart)
            };
            Some(
                [0.0, 1.0, 2.0]
                    .map(|at| (2.0 - away(at) / 60.0).clamp(0.0, 1.0))
                    .to_vec(),
            )
        },
        ..COLORED
    },
    Helper {
        name: "unpack-argb-hex",
        thing: "[an rgba color from 0xAARRGGBB|a vec4 color from a u32 in the form 0xAARRGGBB|a hex number 0xAARRGGBB as rgba floats|an ARGB color word unpacked to a vec4 rgba|argb_to_rgba(argb)|a u32 with alpha in the highest byte unpacked to rgba|\
                ¶argb unpack function, 0xAARRGGBB|¶[function|helper|fn] to unpack 0xAARRGGBB into rgba|¶fn(argb: u32) -> vec4, from 0xAARRGGBB|¶android colors are u32 like 0xAARRGGBB. function that makes an rgba vec4 of one|\
                ¶in: u32 0xAARRGGBB. out: rgba, 0 to 1. [function|helper function]|¶how do I turn an ARGB hex color into a vec4 in a function]",
        function: "argb_to_rgba",
        parameters: "argb: u32",
        result: "vec4<f32>",
        body: "return unpack4x8unorm(argb).zyxw;",
        range: (0.0, 2e9),
        rule: |x, _| {
            let byte = |shift: i32| (x[0][0] / 2_f64.powi(shift)).floor() % 256.0 / 255.0;
            Some([16, 8, 0, 24].map(byte).to_vec())
        },
        ..COLORED
    },
];

const LAYOUTS: [(&str, &str, [u32; 3]); 4] = [
    ("565", "RGB565", [5, 6, 5]),
    ("555", "RGB555", [5, 5, 5]),
    ("332", "RGB332", [3, 3, 2]),
    ("444", "RGB444", [4, 4, 4]),
];

pub(super) fn pack_bits(sampler: &mut Sampler) -> Task {
    let (modifier, name, bits) = *sampler.pick(&LAYOUTS);
    let most = bits.map(|bits| (1_u32 << bits) - 1);
    let [r, g, b] = most.map(|most| format!("{most}.0"));
    let phrase = "[a color packed as <l>|an rgb color packed into <l> in a u32|the <l> word of a color|rgb floats -> <l>|a color with <b> bits for red, green and blue in a u32|rgb to <l>, red highest|\
        ¶<l> pack function, vec3 -> u32|¶[function|helper|fn] to pack an rgb color as <l>|¶fn(color: vec3) -> u32, <l>, rounded, red in the high bits|¶how do I pack a color into <l> in a function|\
        ¶in: rgb from 0 to 1. out: u32 <l>. [function|helper function]|¶my display wants <l>. function that makes it of a float color, red in the highest bits]"
        .replace("<l>", name)
        .replace("<b>", &bits.map(|bits| bits.to_string()).join(", "));
    function(
        vec![modifier],
        phrase,
        Slots::default(),
        (
            &format!("pack_rgb{modifier}(color: vec3<f32>) -> u32"),
            &format!(
                "let parts = vec3<u32>(round(saturate(color) * vec3<f32>({r}, {g}, {b})));\nreturn (parts.r << {}u) | (parts.g << {}u) | parts.b;",
                bits[1] + bits[2],
                bits[2]
            ),
        ),
        Box::new(move |x| {
            let mut word = 0.0;
            for (part, most) in x[0].iter().zip(most.map(f64::from)) {
                let level = part.clamp(0.0, 1.0) * most;
                if (level.fract() - 0.5).abs() < 0.01 {
                    return None;
                }
                word = word * (most + 1.0) + level.round();
            }
            one(word)
        }),
    )
}

pub(super) fn unpack_bits(sampler: &mut Sampler) -> Task {
    let (modifier, name, bits) = *sampler.pick(&LAYOUTS);
    let most = bits.map(|bits| (1_u32 << bits) - 1);
    let phrase = "[an rgb color from <l>|a u32 <l> unpacked to rgb floats|the float color of a <l> word|<l> -> rgb floats|a vec3 color from a u32 with <b> bits for red, green and blue|<l> to rgb, red highest|\
        ¶<l> unpack function, u32 -> vec3|¶[function|helper|fn] to unpack <l> into an rgb color|¶fn(value: u32) -> vec3, from <l>, each channel 0 to 1|¶how do I unpack a <l> color in a function|\
        ¶in: u32 <l>. out: rgb from 0 to 1. [function|helper function]|¶an old texture is stored as <l>. function that makes a float color of one value, red is in the highest bits]"
        .replace("<l>", name)
        .replace("<b>", &bits.map(|bits| bits.to_string()).join(", "));
    let body = format!(
        "let r = f32((value >> {}u) & {}u) / {}.0;\nlet g = f32((value >> {}u) & {}u) / {}.0;\nlet b = f32(value & {}u) / {}.0;\nreturn vec3<f32>(r, g, b);",
        bits[1] + bits[2],
        most[0],
        most[0],
        bits[2],
        most[1],
        most[1],
        most[2],
        most[2]
    );
    let mut task = function(
        vec![modifier],
        phrase,
        Slots::default(),
        (
            &format!("unpack_rgb{modifier}(value: u32) -> vec3<f32>"),
            &body,
        ),
        Box::new(move |x| {
            let mut rest = x[0][0];
            let mut color = vec![0.0; 3];
            for at in [2, 1, 0] {
                let steps = f64::from(most[at]) + 1.0;
                color[at] = rest % steps / f64::from(most[at]);
                rest = (rest / steps).floor();
            }
            Some(color)
        }),
    );
    if let Check::Values { range, .. } = &mut task.check {
        *range = (0.0, 65_000.0);
    }
    task
}
