//! Sources that mirror the image: flips, mirrored halves, kaleidoscopes.

use super::{CENTER, named, place};
use crate::code::float;
use crate::families::effect_tones::wish;
use crate::families::effects::Source;
use crate::sampler::Sampler;
use crate::words;

pub(super) fn flip(sampler: &mut Sampler) -> Source {
    let (modifier, command, noun, line, flips) = *sampler.pick(&[
        (
            "horizontal",
            "[flip {image} [horizontally|left to right|along x]|[exchange|swap] left and right of {image}|show {image} as in a mirror|turn {image} around from left to right|reverse {image} horizontally|mirror {image} horizontally|[x flip|h-flip] {image}|sample {image} at 1 - u|let left become right in {image}|show {image} in mirror writing|flip {image} about its vertical axis|look at {image} from behind|\
             ¶left should be right and right should be left in {image}|\
             ¶the writing in {image} is [backwards|mirrored], flip it horizontally|\
             ¶u -> 1 - u, source {image}|\
             ¶show {image} the way a mirror on the wall would|\
             ¶sample at (1 - u, v), {image}|\
             ¶{image} is the wrong way around, [swap|exchange] left and right|\
             ¶what is on the left of {image} goes to the right and the other way around|\
             ¶hflip, source {image}|\
             ¶like a selfie: {image} mirrored left to right|\
             ¶{image} flipped horizontally|¶in: {image}. out: left and right swapped, mirrored|¶u becomes 1 - u in {image}|¶the webcam view: {image} reversed left to right|¶{image} seen from its back side|¶flip {image} left right|¶mirror image of {image}, left and right swapped|¶selfie camera: flip {image} left to right|¶how do I flip {image} horizontally|¶uv.x -> 1 - uv.x, {image}|¶in: {image}. out: the same, mirrored left to right]",
            "[a horizontal flip|a left-right flip|an x flip|a flip along x|a horizontal reversal|a swap of left and right|an h-flip|mirror writing]",
            "let p = vec2<f32>(1.0 - uv.x, uv.y);",
            [true, false],
        ),
        (
            "vertical",
            "[flip {image} [vertically|top to bottom|along y]|[exchange|swap] top and bottom of {image}|reverse {image} vertically|mirror {image} vertically|[y flip|v-flip] {image}|sample {image} at 1 - v|let top become bottom in {image}|replace v by 1 - v for {image}|flip {image} about its horizontal axis|\
             ¶{image} is upside down, flip it vertically|\
             ¶v -> 1 - v, source {image}|\
             ¶sample at (u, 1 - v), {image}|\
             ¶top should be bottom and bottom should be top in {image}, left and right stay|\
             ¶{image} [comes in|is loaded] with y going the wrong way, flip it|\
             ¶vflip, source {image}|\
             ¶the sky of {image} should be at the bottom and the ground on top, don't touch left and right|\
             ¶{image} flipped vertically|¶in: {image}. out: top and bottom swapped, mirrored|¶v becomes 1 - v in {image}|¶{image} as its reflection in a lake, all of it turned top to bottom|¶the opengl texture problem: {image} is top-bottom reversed, fix it|¶flip {image} top bottom|¶how do I flip {image} vertically|¶uv.y -> 1 - uv.y, {image}|¶in: {image}. out: the same with top and bottom swapped|¶v is the wrong way round in {image}, flip it]",
            "[a vertical flip|a top-bottom flip|a y flip|a flip along y|a vertical reversal|a swap of top and bottom|a v-flip]",
            "let p = vec2<f32>(uv.x, 1.0 - uv.y);",
            [false, true],
        ),
        (
            "both",
            "[rotate {image} by 180 degrees|flip {image} [both ways|horizontally and vertically]|turn {image} upside down by half a turn|rotate {image} half a turn|flip {image} along x and y|sample {image} at 1 - uv|turn {image} by 180°|rotate {image} by pi|mirror {image} in both directions|reflect {image} through its center|swap left and right as well as top and bottom of {image}|\
             ¶{image} should stand on its head, turned by half a turn|\
             ¶uv -> 1 - uv, source {image}|\
             ¶sample at (1 - u, 1 - v), {image}|\
             ¶{image} was taken with the camera upside down, [turn|rotate] it by 180 degrees|\
             ¶left goes right and top goes bottom in {image}, [both of it|both axes flipped]|\
             ¶turn {image} around by half a turn, like from 12 to 6 o'clock|\
             ¶{image} turned by 180 degrees|¶{image} flipped both ways|¶in: {image}. out: rotated by a half turn|¶rot180 of {image}|¶somebody hung {image} the wrong way up, turn it by 180 degrees|¶180 degrees, {image}|¶{image} rotated by 180|¶half a turn for {image}|¶how do I rotate {image} by 180 degrees|¶uv -> 1 - uv, {image}|¶turn {image} on its head without mirror writing: 180 degrees]",
            "[a half turn|a rotation by 180 degrees|a flip in both directions|a 180 degree turn|an xy flip|a point reflection|a rotation by pi|a double flip]",
            "let p = vec2<f32>(1.0, 1.0) - uv;",
            [true, true],
        ),
    ]);
    place(
        named(wish(command, noun, &[]), modifier),
        line,
        Box::new(move |at| {
            [0, 1].map(|axis| {
                if flips[axis] {
                    1.0 - at.uv[axis]
                } else {
                    at.uv[axis]
                }
            })
        }),
    )
}

pub(super) fn mirror(sampler: &mut Sampler) -> Source {
    const SIDES: [(&str, &str, &str, &str, usize, bool); 4] = [
        (
            "left",
            "left",
            "right",
            "vec2<f32>(min(uv.x, 1.0 - uv.x), uv.y)",
            0,
            false,
        ),
        (
            "right",
            "right",
            "left",
            "vec2<f32>(max(uv.x, 1.0 - uv.x), uv.y)",
            0,
            true,
        ),
        (
            "top",
            "top",
            "bottom",
            "vec2<f32>(uv.x, min(uv.y, 1.0 - uv.y))",
            1,
            false,
        ),
        (
            "bottom",
            "bottom",
            "top",
            "vec2<f32>(uv.x, max(uv.y, 1.0 - uv.y))",
            1,
            true,
        ),
    ];
    let (modifier, from, to, code, axis, far) = *sampler.pick(&SIDES);
    place(
        named(
            wish(
                &format!(
                    "[mirror the {from} half of {{image}} [onto|to] the {to}|reflect the {from} half of {{image}} onto the {to} half|make {{image}} symmetric using its {from} half|\
                     copy the {from} half of {{image}} mirrored to the {to}|replace the {to} half of {{image}} by a mirror image of the {from} half|fold the {from} half of {{image}} over to the {to}|let the {to} half of {{image}} reflect the {from} one|make the {to} side of {{image}} a reflection of the {from} side|flip the {from} half of {{image}} over onto the {to}|mirror {{image}} at the middle and keep the {from} half|use the {from} half of {{image}} twice, mirrored at the middle|\
             ¶the {from} half of {{image}} stays, the {to} half becomes its mirror image|\
             ¶{{image}} should be symmetric. use the {from} half for both sides|\
             ¶a mirror in the middle of {{image}}, so that the {from} half appears on the {to} too|\
             ¶I only like the {from} half of {{image}}. show it on the {to} as well, mirrored|\
             ¶{from} half -> mirrored -> {to} half, source {{image}}|\
             ¶fold {{image}} in the middle: what is on the {from} shows up on the {to}, reversed|¶{{image}} symmetric, made from its {from} half|¶{from} half of {{image}} mirrored to the {to}|¶the {to} half of {{image}} becomes the mirror image of the {from} half|¶how do I mirror the {from} half of {{image}} onto the {to} half|¶throw away the {to} half of {{image}} and put a mirror of the {from} half there]"
                ),
                &format!(
                    "[a mirror of the {from} half|a {from} to {to} mirror effect|a reflection of the {from} half|{from} half symmetry|a fold of the {from} half onto the {to}|a symmetry that keeps the {from} half|a half mirror from {from} to {to}]"
                ),
                &[],
            ),
            modifier,
        ),
        format!("let p = {code};"),
        Box::new(move |at| {
            let mut p = at.uv;
            let from_edge = (p[axis] - 0.5).abs();
            p[axis] = if far {
                0.5 + from_edge
            } else {
                0.5 - from_edge
            };
            p
        }),
    )
}

pub(super) fn kaleidoscope(sampler: &mut Sampler) -> Source {
    let segments = *sampler.pick(&[3, 4, 5, 6, 8, 10, 12]);
    let (segments, with) = if sampler.chance(0.25) {
        (6, "")
    } else {
        (
            segments,
            "[[with|of] {a} [segments|slices|wedges]|[with|of] {a} [segments|slices|wedges]|in {a} [parts|slices]|with {a}-fold symmetry|having {a} sectors]",
        )
    };
    let number = segments as f64;
    let code = float(number);
    place(
        wish(
            &format!(
                "[turn {{image}} into a kaleidoscope {with}|view {{image}} through a kaleidoscope {with}|make a kaleidoscope {with} [from|out of] {{image}}|give {{image}} a kaleidoscope effect {with}|fold {{image}} into a kaleidoscope {with}|show {{image}} as a kaleidoscope {with}|mirror {{image}} like a kaleidoscope {with}|apply a kaleidoscope {with} to {{image}}|put {{image}} into a kaleidoscope {with}|repeat {{image}} around its center like a kaleidoscope {with}|[kaleidoscope|kaleidoscopify] {{image}} {with}|\
             ¶{{image}} as in the toy you look through and turn, a kaleidoscope {with}|\
             ¶I look at {{image}} through a kaleidoscope {with}|\
             ¶make a rosette out of {{image}} like in a kaleidoscope {with}|\
             ¶cut a wedge out of {{image}} and mirror it around the center, a kaleidoscope {with}|\
             ¶fold the angle around the center of {{image}} into mirrored slices, a kaleidoscope {with}|\
             ¶a kaleidoscope {with}, source {{image}}|¶kaleidoscope {with}, {{image}}|¶{{image}} kaleidoscope {with}|¶how do I make a kaleidoscope {with} of {{image}}|¶like the toy tube with mirrors in it, {{image}} {with}|¶fold the angle: {{image}} as a kaleidoscope {with}]"
            ),
            &format!(
                "[a kaleidoscope {with}|a kaleidoscope effect {with}|a kaleidoscope filter {with}|a kaleidoscope look {with}|a kaleidoscope fold {with}|a mirrored kaleidoscope rosette {with}|a kaleidoscopic view {with}]"
            ),
            &[words::count(segments)],
        ),
        format!(
            "let offset = uv - {CENTER};\nlet turn = fract(atan2(offset.y, offset.x) * {code} / 6.2831853);\n\
             let angle = abs(turn - 0.5) * 6.2831853 / {code};\n\
             let p = {CENTER} + length(offset) * vec2<f32>(cos(angle), sin(angle));"
        ),
        Box::new(move |at| {
            use std::f64::consts::TAU;
            let [x, y] = at.uv.map(|part| part - 0.5);
            let wedge = TAU / number;
            // Each wedge is folded at its middle.
            let angle = (y.atan2(x).rem_euclid(wedge) - wedge / 2.0).abs();
            let radius = x.hypot(y);
            [0.5 + radius * angle.cos(), 0.5 + radius * angle.sin()]
        }),
    )
}
