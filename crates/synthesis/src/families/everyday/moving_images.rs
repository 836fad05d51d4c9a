//! An image that moves, turns, zooms, dims and changes its colors, with the periods told.

use std::f64::consts::TAU;

use super::motion::gone;
use crate::code::float;
use crate::families::effects::{Rgb, blend, clip, luma};
use crate::families::image_plans::{self, IMAGE, Kind, Plan, filled, plan, seconds};
use crate::families::layers::turned;
use crate::families::motion::{over, turn};
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    image_plans::families_of(&IMAGES)
}

const IMAGES: [Kind; 7] = [
    Kind {
        name: "image-turns-every",
        sample: turns,
    },
    Kind {
        name: "image-zooms-every",
        sample: zooms,
    },
    Kind {
        name: "image-dims-every",
        sample: dims,
    },
    Kind {
        name: "image-swings-by",
        sample: swings,
    },
    Kind {
        name: "image-hue-turns-every",
        sample: hue_turns,
    },
    Kind {
        name: "image-switches-every",
        sample: switches,
    },
    Kind {
        name: "image-changes-again",
        sample: changes_again,
    },
];

const SAMPLE: &str = "let color = textureSample(source, source_sampler, p).rgb;";

fn turns(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    let (modifier, words, matrix, sign) = *sampler.pick(&[
        ("clockwise", "clockwise", "mat2x2<f32>(c, -s, s, c)", 1.0),
        (
            "counterclockwise",
            "[counterclockwise|counter-clockwise|anticlockwise]",
            "mat2x2<f32>(c, s, -s, c)",
            -1.0,
        ),
    ]);
    let phrase = "[rotate {image} <w> once every {a}|turn {image} <w> around its center, one turn every {a}|spin {image} <w> with {a} per turn|let {image} rotate <w>, a full turn takes {a}|\
         rotate {image} <w> over time, 360 degrees in {a}|make {image} spin <w> once in {a}, again and again|revolve {image} <w> around the middle with a period of {a}|keep {image} turning <w>, {a} per revolution|\
         ¶{image} should turn <w> around its center, one round every {a}|¶I want {image} to rotate <w>. A full turn takes {a}|¶how do I rotate {image} <w> once every {a}|¶effect: rotation of {image}, <w>, {a} per turn|\
         ¶{image}, spinning <w>, 360 degrees in {a}|¶like a record on a player: {image} goes round <w>, {a} for each round|¶angle = 2 pi * time / period, period {a}, rotate {image} <w>|¶please {image} turns <w> all the time, {a} one turn]"
        .replace("<w>", words);
    let mut plan = plan(
        phrase,
        vec![("a", ways)],
        format!(
            "let angle = {};\nlet c = cos(angle);\nlet s = sin(angle);\n\
             let p = {matrix} * (uv - vec2<f32>(0.5, 0.5)) + vec2<f32>(0.5, 0.5);\n{SAMPLE}",
            turn(length)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv;
            let [x, y] = turned([x - 0.5, y - 0.5], sign * TAU * at.time / length);
            look([x + 0.5, y + 0.5])
        }),
    );
    plan.modifiers.push(modifier);
    plan
}

fn zooms(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    let most = *sampler.pick(&[1.2, 1.5, 2.0, 3.0, 4.0]);
    let zoom = vec![
        format!("{most}x"),
        format!("{most} times"),
        format!("{most}x"),
    ];
    plan(
        "[zoom {image} in to {b} and back out every {a}|zoom into {image} up to {b} and out again, smoothly, every {a}|let {image} zoom from normal to {b} and back in {a}, repeating|scale {image} smoothly between normal size and {b} with a period of {a}|\
         animate a zoom of {image} from 1x to {b} and back every {a}|make {image} grow to {b} and return to normal size every {a}, from the center|pulse the zoom of {image} between 1x and {b}, {a} per cycle|magnify {image} up to {b} and back again in {a}, looped|\
         ¶{image} should slowly zoom in to {b} and out again, {a} for both|¶I want {image} to come closer up to {b} and then go back, every {a}|¶how do I zoom {image} in and out between 1x and {b} in {a}|¶zoom of {image}: 1x -> {b} -> 1x, cosine, period {a}|\
         ¶ken burns, but there and back: {image} zooms to {b} and returns in {a}|¶{image}, zoom in, zoom out, at most {b}, {a} in all, smooth|¶effect on {image}: breathing zoom, from normal to {b}, {a} per breath|¶please {image} becomes bigger until {b} and then normal, in {a}, always]",
        vec![("a", ways), ("b", zoom)],
        format!(
            "let zoom = mix(1.0, {}, 0.5 - 0.5 * cos({}));\n\
             let p = (uv - vec2<f32>(0.5, 0.5)) / zoom + vec2<f32>(0.5, 0.5);\n{SAMPLE}",
            float(most),
            turn(length)
        ),
        Box::new(move |at, look| {
            let share = (TAU / 2.0 * at.time / length).sin().powi(2);
            let zoom = 1.0 + (most - 1.0) * share;
            look(at.uv.map(|place| (place - 0.5) / zoom + 0.5))
        }),
    )
}

fn dims(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    let (modifier, words, code, full) = *sampler.pick(&[
        ("black", "black", "image * (1.0 - t)", 0.0),
        (
            "white",
            "white",
            "mix(image, vec3<f32>(1.0, 1.0, 1.0), t)",
            1.0,
        ),
    ]);
    let phrase = "[fade {image} to <w> and back every {a}|fade {image} to <w> and back again smoothly, {a} per cycle|let {image} go to <w> and come back every {a}|make {image} fade out to <w> and in again with a period of {a}|\
         dip {image} to <w> and back once every {a}|blend {image} with <w> and back in a smooth loop of {a}|pulse {image} between itself and <w>, {a} per pulse|animate {image} to <w> and back in {a}, again and again|\
         ¶{image} fades to <w> and comes back, {a} for both, and repeats|¶I want {image} to disappear into <w> and return, smoothly, every {a}|¶how do I fade {image} to <w> and back every {a}|¶effect: {image} -> <w> -> {image}, cosine, period {a}|\
         ¶{image} normal, then <w>, then normal again, soft, {a} in all|¶mix({image}, <w>, 0.5 - 0.5 * cos(2 pi * time / period)) with period {a}|¶like breathing: {image} goes to <w> and back, one breath is {a}|¶please {image} becomes <w> and again normal in {a}, always]"
        .replace("<w>", words);
    let mut plan = plan(
        phrase,
        vec![("a", ways)],
        format!(
            "{IMAGE}\nlet t = 0.5 - 0.5 * cos({});\nlet color = {code};",
            turn(length)
        ),
        Box::new(move |at, look| {
            let share = (TAU / 2.0 * at.time / length).sin().powi(2);
            blend(look(at.uv), [full; 3], share)
        }),
    );
    plan.modifiers.push(modifier);
    plan
}

fn swings(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    let swing = *sampler.pick(&[0.05, 0.1, 0.15, 0.2]);
    let (modifier, words, code, upright) = *sampler.pick(&[
        (
            "sideways",
            "[left and right|from side to side|horizontally]",
            "uv - vec2<f32>(SHIFT, 0.0)",
            false,
        ),
        (
            "upright",
            "[up and down|vertically]",
            "uv - vec2<f32>(0.0, SHIFT)",
            true,
        ),
    ]);
    let shift = format!("{} * sin({})", float(swing), turn(length));
    let template = "[swing {image} <w> by {b} every {a}|move {image} <w> by {b} of its size with a sine, period {a}|slide {image} <w> by {b}, one cycle every {a}|sway {image} <w> over time, amplitude {b}, {a} per cycle|\
         let {image} drift <w> by {b} with a period of {a}|make {image} go <w>, {b} each way, {a} for a full swing|oscillate {image} <w>, amplitude {b}, period {a}|shift {image} <w> by {b} * sin(2 pi * time / period), period {a}|\
         ¶{image} should move <w>, {b} to each side, one cycle every {a}|¶I want {image} to sway <w> by {b}, it takes {a} there and back|¶how do I move {image} <w> by {b} with a period of {a}|¶{image}: sine motion <w>, amplitude {b}, period {a}|\
         ¶like on a ship, {image} goes <w> by {b}, once in {a}|¶offset of {image} = {b} * sin(2 pi t / T), <w>, T is {a}|¶{image} moves <w>, at most {b} from its place, {a} per swing|¶please {image} goes <w>, {b} far, in {a} there and back]";
    let mut plan = plan(
        filled(template, &[("<w>", words)]),
        vec![("a", ways), ("b", words::decimal(swing))],
        format!("let p = {};\n{SAMPLE}", code.replace("SHIFT", &shift)),
        Box::new(move |at, look| {
            let [x, y] = at.uv;
            let shift = swing * (TAU * at.time / length).sin();
            look(if upright {
                [x, y - shift]
            } else {
                [x - shift, y]
            })
        }),
    );
    plan.modifiers.push(modifier);
    plan
}

fn hue_turns(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    plan(
        "[rotate the hue of {image} once every {a}|turn all hues of {image} around the color wheel, one turn every {a}|cycle the hue of {image} with a period of {a}|let the hues of {image} go once around the color wheel in {a}|\
         shift the hue of {image} by 360 degrees every {a}|animate the hue of {image}, a full cycle in {a}|spin the colors of {image} around the color wheel in {a}, again and again|run {image} through all hues every {a}|\
         ¶the colors of {image} should go around the color wheel once every {a}|¶I want the hue of {image} to rotate, a full turn takes {a}|¶how do I rotate the hue of {image} once in {a}|¶hue angle = 2 pi * time / period, period {a}, applied to {image}|\
         ¶hue cycle on {image}, {a} per turn|¶{image}, hue rotation over time, 360 degrees in {a}|¶{image} is like in a disco, all hues once around in {a}|¶please all colors of {image} turn on the color circle, {a} one time]",
        vec![("a", ways)],
        format!(
            "{IMAGE}\nlet angle = {};\nlet axis = vec3<f32>(0.57735027, 0.57735027, 0.57735027);\n\
             let turned = image * cos(angle) + cross(axis, image) * sin(angle);\n\
             let color = saturate(turned + axis * dot(axis, image) * (1.0 - cos(angle)));",
            turn(length)
        ),
        Box::new(move |at, look| {
            let [r, g, b] = look(at.uv);
            let (sin, cos) = (TAU * at.time / length).sin_cos();
            // What is gray stays, what is left of it turns around it.
            let mean = (r + g + b) / 3.0;
            let rest: Rgb = [r - mean, g - mean, b - mean];
            let side: Rgb = [b - g, r - b, g - r].map(|part| part / 3.0_f64.sqrt());
            clip([0, 1, 2].map(|part| mean + rest[part] * cos + side[part] * sin))
        }),
    )
}

/// What becomes of an image: its modifier, its words, and its program from `image`.
const LOOKS: [(&str, &str, &str); 4] = [
    (
        "gray",
        "[grayscale|black and white|gray]",
        "vec3<f32>(dot(image, vec3<f32>(0.2126, 0.7152, 0.0722)))",
    ),
    ("inverted", "[inverted|negative|inverted]", "1.0 - image"),
    ("dark", "[half as bright|darkened by half]", "image * 0.5"),
    ("swapped", "[BGR|BGR (red and blue swapped)]", "image.bgr"),
];

fn look_rule(at: usize, [r, g, b]: Rgb) -> Rgb {
    match at {
        0 => [luma([r, g, b]); 3],
        1 => [1.0 - r, 1.0 - g, 1.0 - b],
        2 => [r / 2.0, g / 2.0, b / 2.0],
        _ => [b, g, r],
    }
}

fn switches(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    let which = sampler.below(LOOKS.len());
    let (modifier, words, code) = LOOKS[which];
    let phrase = "[switch {image} between normal and <w> every {a}|show {image} normal for {a}, then <w> for {a}, and so on|toggle {image} between its normal look and <w> every {a}, normal first|let {image} jump from normal to <w> and back, {a} each|\
         alternate {image} between normal and <w>, {a} each, without fading|make {image} <w> in every other interval of {a}, normal first|flip {image} from normal to <w> every {a} and back after as long|change {image} to <w> and back at once, every {a}|\
         ¶{image} is normal for {a}, then <w> for {a}, then normal again|¶I want {image} to switch hard between normal and <w> every {a}|¶how do I toggle {image} between normal and <w> every {a}|¶even intervals of {a}: {image} as it is. odd intervals: <w>|\
         ¶{image}: normal, <w>, normal, <w>, each {a}, no fade|¶every {a} toggle {image}, normal or <w>|¶like an alarm, {image} jumps between normal and <w>, each lasts {a}|¶please {image} {a} normal and {a} <w>, always in turn]"
        .replace("<w>", words);
    let mut plan = plan(
        phrase,
        vec![("a", ways)],
        format!(
            "{IMAGE}\nlet other = {code};\nlet t = floor({}) % 2.0;\nlet color = mix(image, other, t);",
            over(length)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            if (at.time / length).floor().rem_euclid(2.0) < 0.5 {
                image
            } else {
                look_rule(which, image)
            }
        }),
    );
    plan.modifiers.push(modifier);
    plan
}

fn changes_again(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    let which = sampler.below(LOOKS.len());
    let (modifier, words, code) = LOOKS[which];
    let phrase = "[let {image} become <w> within {a} again and again, starting normal each time|turn {image} <w> evenly over {a}, then jump back to normal and repeat|fade {image} from normal to <w> in {a}, then start over at once|change {image} linearly from normal to <w> in {a}, in a loop that jumps back|\
         make {image} <w> bit by bit in {a}, then normal at once, looping|blend {image} toward <w> with fract(time / period), period {a}|animate {image} from normal to <w> as a sawtooth of {a}|ramp {image} from normal to <w> every {a}, with a jump back|\
         ¶{image} slowly becomes <w> in {a}, then it jumps back to normal and begins again|¶I want {image} to turn <w> over {a}, linear, then from the start|¶how do I turn {image} <w> over {a} and then start over with the normal one|\
         ¶mix(normal, <w>, fract(time / period)) for {image}, period {a}|¶{image}: normal -> <w> in {a}, sawtooth, loop|¶from normal to <w> takes {a}, then {image} is normal again without a fade, and so on|\
         ¶{image} loses its normal look: <w> after {a}, then reset and again|¶please {image} goes slowly to <w> in {a} and then jumps to normal, always]"
        .replace("<w>", words);
    let mut plan = plan(
        phrase,
        vec![("a", ways)],
        format!(
            "{IMAGE}\nlet other = {code};\nlet t = {};\nlet color = mix(image, other, t);",
            gone(length)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let share = (at.time / length).rem_euclid(1.0);
            blend(image, look_rule(which, image), share)
        }),
    );
    plan.modifiers.push(modifier);
    plan
}
