//! Plain color functions with arguments: further color spaces, alpha, bytes, and choices between colors.

use crate::families::helpers::{
    HELPER, Helper, LUMA, by_component, dot, families_of, length, minus, one,
};
use crate::task::{Buffer, Family};
use std::f64::consts::TAU;

/// A row of a function of a color.
const COLORED: Helper = Helper {
    category: "color",
    parameters: "color: vec3<f32>",
    result: "vec3<f32>",
    range: (0.0, 1.0),
    ..HELPER
};

/// The hue from 0 to 1, unless it is undecided or jumps.
fn hue(color: &[f64]) -> Option<f64> {
    let (r, g, b) = (color[0], color[1], color[2]);
    let most = r.max(g).max(b);
    let chroma = most - r.min(g).min(b);
    if chroma < 0.05 {
        return None;
    }
    let sixths = if b <= r.min(g) {
        1.0 + (g - r) / chroma
    } else if r <= g.min(b) {
        3.0 + (b - g) / chroma
    } else {
        5.0 + (r - b) / chroma
    };
    (sixths > 0.03 && sixths < 5.97).then_some(sixths / 6.0)
}

/// The color of the greater or the lesser luminance, unless they are alike.
fn by_luminance(x: &[Buffer], brighter: bool) -> Option<Buffer> {
    let apart = dot(&LUMA, &minus(&x[0], &x[1]));
    if apart.abs() < 1e-3 {
        return None;
    }
    Some(x[usize::from((apart > 0.0) != brighter)].clone())
}

const SPACES: &[Helper] = &[
    Helper {
        name: "oklab-to-linear-rgb",
        thing: "[linear rgb from Oklab|an Oklab color converted to linear rgb|the oklab to linear rgb conversion|oklab -> linear rgb|oklab to linear rgb|oklab_to_linear(lab)|the linear rgb color of an Oklab lightness, a and b|an Oklab triple back in linear rgb|\
                ¶oklab to linear rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert Oklab to linear sRGB|¶fn(lab: vec3) -> vec3, linear rgb from oklab|¶oklab back to linear rgb, [function|fn|helper]|\
                ¶my gradient is mixed in Oklab. now I need linear rgb again, function please|¶in: oklab (L, a, b). out: linear rgb. [function|helper function]|¶how do I [convert|turn|get] oklab back [to|into] linear rgb in a function|\
                ¶inverse of linear_to_oklab as a function|¶function: from Oklab coordinates to linear sRGB]",
        function: "oklab_to_linear",
        parameters: "lab: vec3<f32>",
        body: "let l = lab.x + 0.3963377774 * lab.y + 0.2158037573 * lab.z;\nlet m = lab.x - 0.1055613458 * lab.y - 0.0638541728 * lab.z;\nlet s = lab.x - 0.0894841775 * lab.y - 1.291485548 * lab.z;\nlet lms = vec3<f32>(l * l * l, m * m * m, s * s * s);\nlet r = dot(lms, vec3<f32>(4.0767416621, -3.3077115913, 0.2309699292));\nlet g = dot(lms, vec3<f32>(-1.2684380046, 2.6097574011, -0.3413193965));\nlet b = dot(lms, vec3<f32>(-0.0041960863, -0.7034186147, 1.707614701));\nreturn vec3<f32>(r, g, b);",
        range: (-0.4, 1.0),
        rule: |x, _| {
            let rows = |matrix: [[f64; 3]; 3], v: &[f64]| matrix.map(|row| dot(&row, v));
            let roots = rows(
                [
                    [1.0, 0.396_337_777_4, 0.215_803_757_3],
                    [1.0, -0.105_561_345_8, -0.063_854_172_8],
                    [1.0, -0.089_484_177_5, -1.291_485_548],
                ],
                &x[0],
            );
            let linear = rows(
                [
                    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
                    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
                    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701],
                ],
                &roots.map(|root| root.powi(3)),
            );
            Some(linear.to_vec())
        },
        ..COLORED
    },
    Helper {
        name: "xyz-to-lab",
        thing: "[CIELAB from XYZ|a CIE XYZ color converted to Lab, D65|the xyz to lab conversion, D65 white|XYZ -> Lab|xyz2lab|XYZ to CIE L*a*b*|xyz_to_lab(xyz), D65|the L*, a* and b* of a CIE XYZ color|\
                ¶xyz to lab [function|conversion|conversion function], D65|¶[function|helper|fn] to convert CIE XYZ to CIELAB with the D65 white|¶fn(xyz: vec3) -> vec3, (L, a, b), white 0.95047 1 1.08883|¶Lab from XYZ, d65, [function|fn|helper]|\
                ¶I have X, Y and Z with Y up to 1 and need L*a*b* for a D65 white. function please|¶in: XYZ (D65). out: CIELAB, L from 0 to 100. [function|helper function]|¶how do I [convert|turn] XYZ [to|into] CIE Lab in a function|\
                ¶L = 116 f(y) - 16, a = 500 (f(x) - f(y)), b = 200 (f(y) - f(z)), D65: as a function of xyz|¶function: Lab coordinates of a color that is given as XYZ]",
        function: "xyz_to_lab",
        parameters: "xyz: vec3<f32>",
        body: "let t = xyz / vec3<f32>(0.95047, 1.0, 1.08883);\nlet f = select(7.787 * t + 16.0 / 116.0, pow(t, vec3<f32>(1.0 / 3.0)), t > vec3<f32>(0.008856));\nreturn vec3<f32>(116.0 * f.y - 16.0, 500.0 * (f.x - f.y), 200.0 * (f.y - f.z));",
        range: (0.02, 1.0),
        rule: |x, _| {
            let root = |at: usize, white: f64| (x[0][at] / white).cbrt();
            let (f, g, h) = (root(0, 0.950_47), root(1, 1.0), root(2, 1.088_83));
            Some(vec![g * 116.0 - 16.0, (f - g) * 500.0, (g - h) * 200.0])
        },
        ..COLORED
    },
    Helper {
        name: "lab-to-lch",
        thing: "[LCh from Lab, the hue in radians|a Lab color in polar form: lightness, chroma and hue in radians|the lab to lch conversion with the hue in radians|lab -> lch, hue in radians|(L, length(ab), atan2(b, a))|the lightness, chroma and hue angle of a Lab color|lab_to_lch(lab)|\
                ¶lab to lch [function|conversion|conversion function]|¶[function|helper|fn] to convert Lab to LCh, hue by atan2|¶fn(lab: vec3) -> vec3, (lightness, chroma, hue in radians)|¶oklab to oklch, hue in radians, [function|fn|helper]|\
                ¶I have L, a and b and need chroma and hue instead of a and b. function please, radians|¶in: lab. out: lch, hue as atan2(b, a). [function|helper function]|¶how do I get chroma and hue angle of a Lab color in a function? keep the lightness]",
        function: "lab_to_lch",
        parameters: "lab: vec3<f32>",
        body: "return vec3<f32>(lab.x, length(lab.yz), atan2(lab.z, lab.y));",
        range: (-1.0, 1.0),
        rule: |x, _| {
            let (a, b) = (x[0][1], x[0][2]);
            (a.abs() > 0.02 && b.abs() > 0.02).then(|| vec![x[0][0], a.hypot(b), b.atan2(a)])
        },
        ..COLORED
    },
    Helper {
        name: "lch-to-lab",
        thing: "[Lab from LCh with the hue in radians|an LCh color as lightness, a and b, hue in radians|the lch to lab conversion, hue in radians|lch -> lab, hue in radians|(L, C cos h, C sin h)|the a and b of a chroma and a hue, lightness kept|lch_to_lab(lch)|\
                ¶lch to lab [function|conversion|conversion function]|¶[function|helper|fn] to convert LCh to Lab, hue in radians|¶fn(lch: vec3) -> vec3: (l, c * cos(h), c * sin(h))|¶oklch to oklab, hue in radians, [function|fn|helper]|\
                ¶I pick colors by lightness, chroma and hue angle (radians) and need Lab. function please|¶in: lch, hue in radians. out: lab. [function|helper function]|¶how do I turn chroma and hue back into a and b in a function? the lightness stays]",
        function: "lch_to_lab",
        parameters: "lch: vec3<f32>",
        body: "return vec3<f32>(lch.x, lch.y * cos(lch.z), lch.y * sin(lch.z));",
        range: (-1.0, 3.0),
        rule: |x, _| {
            let (sine, cosine) = x[0][2].sin_cos();
            Some(vec![x[0][0], x[0][1] * cosine, x[0][1] * sine])
        },
        ..COLORED
    },
    Helper {
        name: "delta-e-of-lab",
        thing: "[the delta E 76 of two Lab colors|the CIE76 color difference of two Lab colors|the Euclidean distance of two CIELAB colors|delta_e(a, b) of two Lab colors|how different two Lab colors look, as delta E 76|sqrt(dL² + da² + db²) of two Lab colors|\
                ¶delta E 76 [function|helper|fn] for two Lab colors|¶[function|helper|fn] for the CIE76 difference of two Lab colors|¶fn(a: vec3, b: vec3) -> f32, delta E of Lab colors|¶ΔE of two lab colors, [function|fn|helper]|\
                ¶I have two colors in CIELAB and want their delta E (1976). function please|¶in: two Lab colors. out: delta E 76. [function|helper function]|¶how do I compute delta E between Lab colors in a function? the simple one from 1976]",
        function: "delta_e",
        parameters: "a: vec3<f32>, b: vec3<f32>",
        result: "f32",
        body: "return distance(a, b);",
        range: (-50.0, 100.0),
        rule: |x, _| one(length(&minus(&x[0], &x[1]))),
        ..COLORED
    },
    Helper {
        name: "hsv-to-hsl",
        thing: "[hsl from hsv|an hsv color converted to hsl|the hsv to hsl conversion|hsv -> hsl|hsv2hsl|hsb to hsl|hsv_to_hsl(hsv)|the hue, saturation and lightness of a hue, saturation and value|\
                ¶hsv to hsl [function|conversion|conversion function]|¶[function|helper|fn] to convert hsv to hsl|¶fn(hsv: vec3) -> vec3, (h, s, l)|¶hsv to hsl without going over rgb, [function|fn|helper]|¶I have hue, saturation and value and need hsl, the hue stays. function please|\
                ¶in: hsv. out: hsl. [function|helper function]|¶how do I [convert|turn] hsv [to|into] hsl in a function|¶l = v * (1 - s / 2), the new s = (v - l) / min(l, 1 - l), h kept: function from hsv to hsl]",
        function: "hsv_to_hsl",
        parameters: "hsv: vec3<f32>",
        body: "let lightness = hsv.z * (1.0 - 0.5 * hsv.y);\nlet saturation = (hsv.z - lightness) / max(min(lightness, 1.0 - lightness), 0.000001);\nreturn vec3<f32>(hsv.x, saturation, lightness);",
        rule: |x, _| {
            let (most, least) = (x[0][2], x[0][2] * (1.0 - x[0][1]));
            let sum = most + least;
            let widest = if sum < 1.0 { sum } else { 2.0 - sum };
            (widest > 0.02).then(|| vec![x[0][0], (most - least) / widest, sum / 2.0])
        },
        ..COLORED
    },
    Helper {
        name: "hsl-to-hsv",
        thing: "[hsv from hsl|an hsl color converted to hsv|the hsl to hsv conversion|hsl -> hsv|hsl2hsv|hsl to hsb|hsl_to_hsv(hsl)|the hue, saturation and value of a hue, saturation and lightness|\
                ¶hsl to hsv [function|conversion|conversion function]|¶[function|helper|fn] to convert hsl to hsv|¶fn(hsl: vec3) -> vec3, (h, s, v)|¶hsl to hsv directly, no rgb between, [function|fn|helper]|¶I have hue, saturation and lightness and need hsv, the hue stays. function please|\
                ¶in: hsl. out: hsv. [function|helper function]|¶how do I [convert|turn] hsl [to|into] hsv in a function|¶v = l + s * min(l, 1 - l), the new s = 2 (1 - l / v), h kept: function from hsl to hsv]",
        function: "hsl_to_hsv",
        parameters: "hsl: vec3<f32>",
        body: "let value = hsl.z + hsl.y * min(hsl.z, 1.0 - hsl.z);\nlet saturation = 2.0 * (1.0 - hsl.z / max(value, 0.000001));\nreturn vec3<f32>(hsl.x, saturation, value);",
        rule: |x, _| {
            let half = x[0][1] * (0.5 - (x[0][2] - 0.5).abs());
            let (most, least) = (x[0][2] + half, x[0][2] - half);
            (most > 0.02).then(|| vec![x[0][0], (most - least) / most, most])
        },
        ..COLORED
    },
];

const PARTS: &[Helper] = &[
    Helper {
        name: "hue-of-color",
        thing: "[the hue of a color from 0 to 1|the hue of an rgb color as a float from 0 to 1|only the hue of a color, 0 to 1|where a color is on the color wheel, from 0 to 1|hue(color), 0 for red and 1/3 for green|the hsv hue of an rgb color in turns|\
                ¶hue function, vec3 -> f32, 0 to 1|¶[function|helper|fn] for the hue of an rgb color, from 0 to 1|¶fn(color: vec3) -> f32, hue from 0 to 1|¶how do I get the hue of a color in a function? red is 0, green a third, blue two thirds|\
                ¶in: rgb. out: hue between 0 and 1, one float. [function|helper function]|¶I do not need all of hsv, only the hue of an rgb color from 0 to 1, in a function]",
        function: "hue",
        result: "f32",
        body: "let most = max(color.r, max(color.g, color.b));\nlet chroma = most - min(color.r, min(color.g, color.b));\nif chroma <= 0.0 {\nreturn 0.0;\n}\nvar sixths = (color.r - color.g) / chroma + 4.0;\nif most == color.r {\nsixths = (color.g - color.b) / chroma;\n} else if most == color.g {\nsixths = (color.b - color.r) / chroma + 2.0;\n}\nreturn fract(sixths / 6.0);",
        rule: |x, _| one(hue(&x[0])?),
        ..COLORED
    },
    Helper {
        name: "hue-of-color-in-degrees",
        thing: "[the hue of a color in degrees|the hue angle of an rgb color, 0 to 360|the hue of an rgb color from 0° to 360°|which angle a color has on the color wheel, in degrees|hue(color) in degrees, 0 for red and 120 for green|only the hue of a color, as an angle in degrees|\
                ¶hue in degrees function, vec3 -> f32|¶[function|helper|fn] for the hue of an rgb color in degrees|¶fn(color: vec3) -> f32, hue from 0 to 360|¶how do I get the hue angle of a color in a function? red is 0, green 120, blue 240|\
                ¶in: rgb. out: hue in degrees, one float. [function|helper function]|¶on the color wheel red is at 0 and blue at 240 degrees. function that tells where an rgb color is|¶hue of a color in degrees, [function|fn|helper]]",
        function: "hue_degrees",
        result: "f32",
        body: "let most = max(color.r, max(color.g, color.b));\nlet chroma = most - min(color.r, min(color.g, color.b));\nif chroma <= 0.0 {\nreturn 0.0;\n}\nvar sixths = (color.r - color.g) / chroma + 4.0;\nif most == color.r {\nsixths = (color.g - color.b) / chroma;\n} else if most == color.g {\nsixths = (color.b - color.r) / chroma + 2.0;\n}\nreturn fract(sixths / 6.0) * 360.0;",
        rule: |x, _| one(hue(&x[0])? * 360.0),
        ..COLORED
    },
    Helper {
        name: "opposite-hue",
        thing: "[the hue opposite to a hue on the color wheel, both from 0 to 1|the complementary hue of a hue from 0 to 1|a hue turned by half of the color wheel|fract(hue + 0.5)|the hue on the other side of the color wheel|opposite_hue(hue)|\
                ¶complementary hue function, hue from 0 to 1|¶[function|helper|fn] for the opposite hue on the color wheel|¶fn(hue: f32) -> f32: fract(hue + 0.5)|¶how do I get the complementary hue in a function? hues go from 0 to 1|\
                ¶in: hue from 0 to 1. out: the hue across the wheel. function please|¶I have a hue as a number from 0 to 1 and want its complement, half a turn away. function please]",
        function: "opposite_hue",
        parameters: "hue: f32",
        result: "f32",
        body: "return fract(hue + 0.5);",
        rule: |x, _| {
            let away = x[0][0] - 0.5;
            if away.abs() < 1e-3 {
                return None;
            }
            one(if away < 0.0 { away + 1.0 } else { away })
        },
        ..COLORED
    },
    Helper {
        name: "color-and-alpha",
        thing: "[a vec4 from an rgb color and an alpha|an rgb color with an alpha argument added as the fourth component|vec4(color, alpha)|a color and an opacity joined to rgba|rgba from a vec3 color and an alpha value|with_alpha(color, alpha)|a vec3 color made a vec4 with a given alpha|\
                ¶[function|helper|fn] to add an alpha to an rgb color|¶fn(color: vec3, alpha: f32) -> vec4|¶rgb and alpha to rgba, [function|fn|helper]|¶how do I make a vec4 of a vec3 color and an alpha in a function|\
                ¶in: rgb, alpha. out: rgba, nothing multiplied. function please|¶I have a color without transparency and an opacity. function that puts them in one vec4|¶set the alpha of a vec3 color by an argument, vec4 out, as a function]",
        function: "with_alpha",
        parameters: "color: vec3<f32>, alpha: f32",
        result: "vec4<f32>",
        body: "return vec4<f32>(color, alpha);",
        rule: |x, _| Some(x.concat()),
        ..COLORED
    },
    Helper {
        name: "alpha-times-amount",
        thing: "[an rgba color with its alpha multiplied by an amount|a vec4 color faded by a factor, only the alpha changes|an rgba color with its opacity scaled by an amount|vec4(color.rgb, color.a * amount)|a straight alpha color made more transparent by a factor|fade(color, amount), alpha only|\
                ¶[function|helper|fn] to multiply the alpha of an rgba color by an amount|¶fn(color: vec4, amount: f32) -> vec4: rgb as it is, a * amount|¶fade an rgba color by a factor, alpha only, [function|fn|helper]|¶how do I fade out a vec4 color in a function? keep rgb, scale alpha|\
                ¶in: rgba, amount. out: same rgb, alpha times amount. function please|¶my sprites should vanish slowly. function that takes a vec4 color and an amount and lowers the alpha by that factor]",
        function: "fade",
        parameters: "color: vec4<f32>, amount: f32",
        result: "vec4<f32>",
        body: "return vec4<f32>(color.rgb, color.a * amount);",
        rule: |x, _| {
            let mut faded = x[0].clone();
            faded[3] *= x[1][0];
            Some(faded)
        },
        ..COLORED
    },
    Helper {
        name: "color-to-bytes",
        thing: "[an rgb color as bytes from 0 to 255|the 8-bit channels of a float color as a vec3<u32>|a color from 0..1 as whole numbers from 0 to 255|vec3<u32>(round(color * 255))|rgb floats -> bytes as a vec3u|color_to_bytes(color)|the 0 to 255 values of an rgb color|\
                ¶[function|helper|fn] to turn an rgb color into bytes|¶fn(color: vec3) -> vec3<u32>, 0 to 255, rounded|¶color floats to 0..255 integers, [function|fn|helper]|¶how do I get 8-bit channels of a vec3 color in a function|\
                ¶in: rgb from 0 to 1. out: vec3<u32> from 0 to 255. function please|¶photoshop wants 0 to 255 but my color has floats. function that returns the three bytes as a vec3 of u32]",
        function: "color_to_bytes",
        result: "vec3<u32>",
        body: "return vec3<u32>(round(saturate(color) * 255.0));",
        rule: |x, _| {
            by_component(x, |c| {
                let byte = c[0].clamp(0.0, 1.0) * 255.0;
                ((byte.fract() - 0.5).abs() > 0.01).then(|| (byte + 0.5).floor())
            })
        },
        ..COLORED
    },
    Helper {
        name: "bytes-to-color",
        thing: "[an rgb color from bytes between 0 and 255|the float color of a vec3<u32> of bytes|bytes from 0 to 255 as a color from 0 to 1|vec3<f32>(bytes) / 255|rgb bytes in a vec3u -> floats|bytes_to_color(bytes)|8-bit channels in a vec3<u32> as an rgb color of floats|\
                ¶[function|helper|fn] to turn three bytes into an rgb color|¶fn(bytes: vec3<u32>) -> vec3<f32>, divided by 255|¶0..255 integers to color floats, [function|fn|helper]|¶how do I make a float color of 8-bit channels in a function? they are in a vec3<u32>|\
                ¶in: vec3<u32> from 0 to 255. out: rgb from 0 to 1. function please|¶my colors are whole numbers up to 255 in a vec3u. function that scales them to 0..1]",
        function: "bytes_to_color",
        parameters: "bytes: vec3<u32>",
        body: "return vec3<f32>(bytes) / 255.0;",
        range: (0.0, 255.0),
        rule: |x, _| by_component(x, |c| Some(c[0] / 255.0)),
        ..COLORED
    },
];

const CHOICES: &[Helper] = &[
    Helper {
        name: "brighter-of-two-colors",
        thing: "[the brighter of two colors by luminance|whichever of two colors has the higher luminance|the lighter one of two colors as a whole, by luminance|the one of two rgb colors that looks brighter|brighter_color(a, b) by Rec. 709 luminance|\
                ¶[function|helper|fn] that returns the brighter of two colors by luminance|¶fn(a: vec3, b: vec3) -> vec3, the color with more luminance|¶which of my two colors is the brighter one by luminance? function that returns it|¶how do I pick the lighter of two colors in a function? compare their luminance, do not mix channels|\
                ¶in: two rgb colors. out: the one with the greater luminance, unchanged. function please|¶two lamps with colors a and b. function that gives back the color of the brighter lamp, by luminance]",
        function: "brighter_color",
        parameters: "a: vec3<f32>, b: vec3<f32>",
        body: "let weights = vec3<f32>(0.2126, 0.7152, 0.0722);\nreturn select(b, a, dot(a, weights) > dot(b, weights));",
        rule: |x, _| by_luminance(x, true),
        ..COLORED
    },
    Helper {
        name: "darker-of-two-colors",
        thing: "[the darker of two colors by luminance|whichever of two colors has the lower luminance|the darker one of two colors as a whole, by luminance|the one of two rgb colors that looks darker|darker_color(a, b) by Rec. 709 luminance|\
                ¶[function|helper|fn] that returns the darker of two colors by luminance|¶fn(a: vec3, b: vec3) -> vec3, the color with less luminance|¶which of my two colors is the darker one by luminance? function that returns it|¶how do I pick the darker of two colors in a function? compare their luminance, do not mix channels|\
                ¶in: two rgb colors. out: the one with the smaller luminance, unchanged. function please|¶I have a pair of colors and need the dark one for the text, by luminance. function of both]",
        function: "darker_color",
        parameters: "a: vec3<f32>, b: vec3<f32>",
        body: "let weights = vec3<f32>(0.2126, 0.7152, 0.0722);\nreturn select(b, a, dot(a, weights) < dot(b, weights));",
        rule: |x, _| by_luminance(x, false),
        ..COLORED
    },
    Helper {
        name: "nearer-of-two-colors",
        thing: "[the one of two colors that is nearer to a given color|whichever of two colors a color is closer to|a color snapped to the nearer of two colors|the closer of two palette colors to a color, by distance in rgb|nearest(color, first, second)|a color reduced to one of two given colors, the more similar one|\
                ¶[function|helper|fn] that picks the nearer of two colors for a color|¶fn(color, first, second: vec3) -> vec3, first or second, whichever is closer to color|¶I have a color and a palette of two. function that returns the palette color that is closest|¶how do I snap a color to the closer of two others in a function, by rgb distance|\
                ¶in: color, first, second. out: first if it is at a smaller distance from color, else second. function please|¶two color palette: function with the color and both palette colors as arguments, returns the most similar one]",
        function: "nearer_color",
        parameters: "color: vec3<f32>, first: vec3<f32>, second: vec3<f32>",
        body: "return select(second, first, distance(color, first) < distance(color, second));",
        rule: |x, _| {
            let apart = length(&minus(&x[0], &x[1])) - length(&minus(&x[0], &x[2]));
            (apart.abs() > 1e-3).then(|| x[if apart < 0.0 { 1 } else { 2 }].clone())
        },
        ..COLORED
    },
    Helper {
        name: "black-or-white-by-limit",
        thing: "[black or white by the luminance of a color and a limit argument|white where the luminance of a color is at least a limit, else black|a color thresholded to black and white at a given luminance|step(limit, luminance) as a color|threshold(color, limit)|a color reduced to pure black or white, the limit is an argument|\
                ¶[function|helper|fn] to threshold a color to black or white by a limit|¶fn(color: vec3, limit: f32) -> vec3: white if the luminance reaches limit, else black|¶black and white threshold, color and limit as arguments, [function|fn|helper]|¶how do I binarize a color in a function? the luminance limit is an argument|\
                ¶in: rgb, limit. out: black below the limit, white from it on, by luminance. function please|¶like the threshold slider of a photo program: function of a color and a limit, by luminance]",
        function: "threshold",
        parameters: "color: vec3<f32>, limit: f32",
        body: "let luma = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn vec3<f32>(step(limit, luma));",
        rule: |x, _| {
            let over = dot(&LUMA, &x[0]) - x[1][0];
            (over.abs() > 1e-3).then(|| vec![f64::from(u8::from(over > 0.0)); 3])
        },
        ..COLORED
    },
    Helper {
        name: "is-light-color",
        thing: "[whether a color is light, by a luminance over 0.5|if the luminance of a color is more than 0.5|true for light colors and false for dark ones, by luminance 0.5|is_light(color)|a test for light colors, luminance above one half|\
                ¶[function|helper|fn] that tells if a color is light, luminance over 0.5|¶fn(color: vec3) -> bool: luminance > 0.5|¶is a color light or dark? function that returns true for light, limit 0.5 luminance|¶how do I check in a function whether a color is light|\
                ¶in: rgb. out: bool, true if its luminance is above 0.5. function please|¶I want dark mode icons on light colors only. function that says if a color is light (luminance more than a half)]",
        function: "is_light",
        result: "bool",
        body: "return dot(color, vec3<f32>(0.2126, 0.7152, 0.0722)) > 0.5;",
        rule: |x, _| {
            let over = dot(&LUMA, &x[0]) - 0.5;
            (over.abs() > 1e-3).then(|| vec![f64::from(u8::from(over > 0.0))])
        },
        ..COLORED
    },
    Helper {
        name: "average-of-three-colors",
        thing: "[the average of three colors|the mean of three rgb colors|three colors mixed in equal parts|a color with a third of each of three colors|(a + b + c) / 3 of three colors|average_color(a, b, c)|\
                ¶[function|helper|fn] that averages three colors|¶fn(a, b, c: vec3) -> vec3, the mean color|¶three colors in equal parts, [function|fn|helper]|¶how do I mix three colors equally in a function|\
                ¶in: three rgb colors. out: their average. function please|¶I pour the same amount of three paints together. function of the three colors for the result]",
        function: "average_color",
        parameters: "a: vec3<f32>, b: vec3<f32>, c: vec3<f32>",
        body: "return (a + b + c) / 3.0;",
        rule: |x, _| by_component(x, |c| Some(c.iter().sum::<f64>() / 3.0)),
        ..COLORED
    },
    Helper {
        name: "green-tint-by-amount",
        thing: "[a color with its tint shifted toward green or magenta by an amount|a color with an amount added to its green channel alone|the tint slider of a photo program on a color: green for more than 0, magenta for less|color + (0, amount, 0)|tint(color, amount), green up|\
                ¶[function|helper|fn] to shift a color between magenta and green by an amount|¶fn(color: vec3, amount: f32) -> vec3: only green plus amount|¶green-magenta tint, color and amount as arguments, [function|fn|helper]|¶how do I make a color greener by an amount in a function? red and blue stay|\
                ¶in: color, amount. out: the color with amount more green. function please|¶white balance has temperature and tint. I need the tint: function that adds an amount to green, negative goes to magenta]",
        function: "shift_tint",
        parameters: "color: vec3<f32>, amount: f32",
        body: "return color + vec3<f32>(0.0, amount, 0.0);",
        range: (-0.5, 1.0),
        rule: |x, _| Some(vec![x[0][0], x[0][1] + x[1][0], x[0][2]]),
        ..COLORED
    },
    Helper {
        name: "web-safe-color",
        thing: "[the web safe color nearest to a color|a color rounded to the web safe palette of six levels per channel|each channel of a color rounded to a multiple of 0.2|round(color * 5) / 5|web_safe(color)|a color in the 216 color palette, rounded|\
                ¶web safe color [function|helper|fn]|¶fn(color: vec3) -> vec3, each channel rounded to fifths|¶function to round a color to the 216 web safe colors|¶how do I get the nearest web safe color in a function|\
                ¶in: rgb. out: rgb with each channel one of 0, 0.2, 0.4, 0.6, 0.8, 1, the nearest. function please|¶old browsers knew only 216 colors. function that rounds any color to one of them, six levels for each channel]",
        function: "web_safe",
        body: "return round(color * 5.0) / 5.0;",
        rule: |x, _| {
            by_component(x, |c| {
                let fifths = c[0] * 5.0;
                ((fifths.rem_euclid(1.0) - 0.5).abs() > 1e-3).then(|| (fifths + 0.5).floor() / 5.0)
            })
        },
        ..COLORED
    },
    Helper {
        name: "spectrum-by-cosine",
        thing: "[a rainbow color by three cosines shifted by a third of a turn|0.5 + 0.5 * cos(2 pi (t + (0, 1/3, 2/3)))|a smooth cyclic rainbow of t from cosines|a color of t from three shifted cosine waves, from 0 to 1|\
                ¶[function|helper|fn] for a cosine rainbow of t, phases 0, 1/3 and 2/3|¶fn(t: f32) -> vec3: 0.5 + 0.5 * cos(tau * (t + vec3(0, 1/3, 2/3)))|¶how do I get smooth rainbow colors from cosines in a function? the channels are a third of a turn apart, plus|\
                ¶in: t. out: half plus half the cosine of tau times t + 0, t + 1/3 and t + 2/3 as r, g and b. function please|¶the usual cosine palette with a half everywhere and phases 0, 1/3, 2/3, as a function of t]",
        function: "rainbow",
        parameters: "t: f32",
        body: "return 0.5 + 0.5 * cos(6.2831855 * (t + vec3<f32>(0.0, 1.0 / 3.0, 2.0 / 3.0)));",
        rule: |x, _| {
            let wave = |third: f64| 0.5 + 0.5 * ((x[0][0] + third / 3.0) * TAU).cos();
            Some([0.0, 1.0, 2.0].map(wave).to_vec())
        },
        ..COLORED
    },
];

pub(super) fn families() -> Vec<Family> {
    [SPACES, PARTS, CHOICES]
        .into_iter()
        .flat_map(families_of)
        .collect()
}
