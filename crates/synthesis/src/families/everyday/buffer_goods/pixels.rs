//! Pixels that are changed in place: brightness, contrast, alpha, channels and gamma.

use super::changed;
use crate::code::float;
use crate::families::kernels::{Kernel, ONLY_F32, Work};
use crate::wording::Slots;
use crate::words;

/// Pixels that are changed in place; fills the slot `pixels`.
fn pixels(
    slots: &mut Slots,
    statements: impl Into<String>,
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    slots.phrase(
        "pixels",
        "[a buffer of rgba pixels|an array of vec4 colors|the vec4 pixels of an image buffer|a buffer of vec4f colors|a list of rgba colors|a vec4 pixel buffer|an image stored as vec4 pixels]",
    );
    changed("vec4<f32>", 4, statements, (0.0, 1.0), rule)
}

pub(super) const PIXELS: [Kernel; 6] = [
    Kernel {
        name: "brighten-pixels",
        commands: "[multiply the rgb of {pixels} by {k}, keep alpha|brighten {pixels} by a factor of {k}, alpha unchanged|scale the colors of {pixels} by {k} and leave alpha|change the brightness of {pixels} by the factor {k}, not the alpha|apply an exposure factor of {k} to {pixels}, alpha stays|make {pixels} {k} times as bright, same alpha|\
                   ¶rgb * {k}, alpha as it is, {pixels}|\
                   ¶brightness kernel, factor {k}, {pixels}, alpha untouched|\
                   ¶I have {pixels}. Everything should be {k} times as bright, alpha unchanged|\
                   ¶in and out: {pixels}, color times {k}, alpha kept|\
                   ¶how do I scale the brightness of {pixels} by {k} without touching alpha|\
                   ¶each thread multiplies r, g and b of one pixel of {pixels} by {k}|\
                   ¶c = vec4(c.rgb * {k}, c.a) for {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[0.25, 0.5, 0.75, 0.8, 1.2, 1.25, 1.5, 1.5, 2.0, 2.0, 3.0]);
            slots.value("k", words::decimal(k));
            let statements = format!(
                "let color = data[i];\ndata[i] = vec4<f32>(color.rgb * {}, color.a);",
                float(k)
            );
            pixels(slots, statements, move |c| {
                vec![k * c[0], k * c[1], k * c[2], c[3]]
            })
        },
    },
    Kernel {
        name: "contrast-of-pixels",
        commands: "[change the contrast of {pixels} by a factor of {k} around 0.5, keep alpha|apply contrast {k} to {pixels}, middle gray 0.5 stays|scale the rgb of {pixels} by {k} around 0.5|stretch the colors of {pixels} about 0.5 by {k}, alpha unchanged|set the contrast of {pixels} to {k}, pivot 0.5, same alpha|\
                   ¶(rgb - 0.5) * {k} + 0.5 for {pixels}, alpha kept|\
                   ¶contrast kernel, factor {k}, pivot 0.5, {pixels}|\
                   ¶I have {pixels} and want {k} times the contrast, gray 0.5 stays gray|\
                   ¶in and out: {pixels}. contrast factor {k} around one half, no clamping|\
                   ¶how do I change the contrast of {pixels} by {k}|\
                   ¶each thread moves r, g and b of a pixel of {pixels} away from 0.5 by the factor {k}|\
                   ¶contrast times {k} for {pixels}, centered at 0.5, leave alpha]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[0.5, 0.75, 0.8, 1.2, 1.25, 1.5, 1.5, 2.0, 2.0, 3.0]);
            slots.value("k", words::decimal(k));
            let statements = format!(
                "let color = data[i];\ndata[i] = vec4<f32>((color.rgb - 0.5) * {} + 0.5, color.a);",
                float(k)
            );
            pixels(slots, statements, move |c| {
                let part = |at: usize| 0.5 + k * (c[at] - 0.5);
                vec![part(0), part(1), part(2), c[3]]
            })
        },
    },
    Kernel {
        name: "set-alpha-of-pixels",
        commands: "[set the alpha of {pixels} to {k}|make {pixels} have alpha {k}, colors unchanged|give every pixel of {pixels} an alpha of {k}|write {k} into the alpha channel of {pixels}|overwrite the fourth component of {pixels} with {k}|set the opacity of {pixels} to {k}|\
                   ¶a = {k} for all of {pixels}, rgb stays|\
                   ¶alpha kernel: {pixels}, new alpha {k}|\
                   ¶I have {pixels} and all of them should get alpha {k}|\
                   ¶in and out: {pixels}, same colors, alpha {k}|\
                   ¶how do I set the alpha channel of {pixels} to {k}|\
                   ¶each thread writes alpha {k} to one pixel of {pixels}|\
                   ¶opacity {k} for {pixels}, leave r, g and b alone]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[1.0, 1.0, 0.0, 0.25, 0.5, 0.5, 0.75, 0.8, 0.1]);
            slots.value("k", words::decimal(k));
            pixels(slots, format!("data[i].w = {};", float(k)), move |c| {
                vec![c[0], c[1], c[2], k]
            })
        },
    },
    Kernel {
        name: "premultiply-pixels",
        commands: "[premultiply {pixels} by their alpha|multiply the rgb of {pixels} by alpha|convert {pixels} to premultiplied alpha|scale the color of each pixel of {pixels} by its own alpha|turn {pixels} from straight to premultiplied alpha|\
                   ¶premultiplied alpha, {pixels}, in place|\
                   ¶rgb *= a for {pixels}, alpha stays|\
                   ¶I have {pixels} with straight alpha and need them premultiplied|\
                   ¶in and out: {pixels}, color times alpha, alpha unchanged|\
                   ¶how do I premultiply alpha in {pixels}|\
                   ¶each thread multiplies r, g and b of one pixel of {pixels} by that pixel's alpha|\
                   ¶c = vec4(c.rgb * c.a, c.a) for {pixels}|\
                   ¶premultiply kernel over {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            let statements =
                "let color = data[i];\ndata[i] = vec4<f32>(color.rgb * color.a, color.a);";
            pixels(slots, statements, |c| {
                vec![c[0] * c[3], c[1] * c[3], c[2] * c[3], c[3]]
            })
        },
    },
    Kernel {
        name: "keep-channel-of-pixels",
        commands: "[keep only the {c} channel of {pixels}, alpha unchanged|zero all colors of {pixels} but {c}, keep alpha|remove {others} from {pixels}|set {others} of {pixels} to 0, leave {c} and alpha|show only {c} in {pixels}, same alpha|\
                   ¶only {c}: {others} become 0 in {pixels}|\
                   ¶I have {pixels} and want only their {c} part, {others} should be 0, alpha stays|\
                   ¶{c} channel kernel, {pixels}, other colors zero, alpha kept|\
                   ¶in and out: {pixels} with {others} set to zero|\
                   ¶how do I keep just {c} in {pixels} and clear {others}|\
                   ¶each thread clears {others} of one pixel of {pixels}|\
                   ¶isolate {c} in {pixels}, alpha as before]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let at = sampler.below(3);
            slots.phrase("c", ["red", "green", "blue"][at]);
            slots.phrase(
                "others",
                ["green and blue", "red and blue", "red and green"][at],
            );
            let statements = [
                "data[i] = vec4<f32>(color.r, 0.0, 0.0, color.a);",
                "data[i] = vec4<f32>(0.0, color.g, 0.0, color.a);",
                "data[i] = vec4<f32>(0.0, 0.0, color.b, color.a);",
            ][at];
            pixels(
                slots,
                format!("let color = data[i];\n{statements}"),
                move |c| {
                    (0..4)
                        .map(|part| {
                            if part == at || part == 3 {
                                c[part]
                            } else {
                                0.0
                            }
                        })
                        .collect()
                },
            )
        },
    },
    Kernel {
        name: "gamma-of-pixels",
        commands: "[{job} {pixels} with gamma {k}, keep alpha|raise the rgb of {pixels} to the power {power}, alpha unchanged|apply pow(c, {power}) to the colors of {pixels}, not to alpha|convert {pixels} {way} with a gamma of {k}|\
                   ¶{way}, gamma {k}, {pixels}, alpha untouched|\
                   ¶pow(rgb, {power}) for {pixels}, alpha kept|\
                   ¶I have {pixels} and must convert the colors {way}, gamma {k}|\
                   ¶in and out: {pixels}, rgb to the power {power}|\
                   ¶how do I {job} {pixels} with gamma {k}|\
                   ¶each thread takes r, g, b of one pixel of {pixels} to the power {power}|\
                   ¶gamma kernel over {pixels}, exponent {power}, leave alpha]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[2.2, 2.2, 2.2, 2.0, 1.8, 2.4]);
            slots.text("k", k.to_string());
            let encodes = sampler.chance(0.6);
            let power = if encodes { 1.0 / k } else { k };
            let exponent = if encodes {
                format!("1.0 / {}", float(k))
            } else {
                float(k)
            };
            slots.phrase("power", if encodes { "1 / {k}" } else { "{k}" });
            slots.phrase(
                "job",
                if encodes {
                    "[gamma-encode|gamma encode]"
                } else {
                    "[gamma-decode|linearize]"
                },
            );
            slots.phrase(
                "way",
                if encodes {
                    "[from linear to gamma|from linear to gamma space]"
                } else {
                    "[from gamma to linear|from gamma to linear space]"
                },
            );
            let statements = format!(
                "let color = data[i];\ndata[i] = vec4<f32>(pow(color.rgb, vec3<f32>({exponent})), color.a);"
            );
            let work = pixels(slots, statements, move |c| {
                vec![c[0].powf(power), c[1].powf(power), c[2].powf(power), c[3]]
            });
            Work {
                modifiers: vec![if encodes { "encode" } else { "decode" }],
                ..work
            }
        },
    },
];
