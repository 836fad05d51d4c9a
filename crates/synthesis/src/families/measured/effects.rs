//! Effects on an image and mixed colors whose measures are all told: radii, bounds, factors, offsets, shares.

use crate::code::{float, fragment};
use crate::color::Color;
use crate::families::animation_table::from_center;
use crate::families::effect_kernels::{LUMA_AT, TEXEL};
use crate::families::effect_masks::one;
use crate::families::effect_tones::share;
use crate::families::effects::{LUMA, Rgb, blend, luma};
use crate::families::image_plans::{IMAGE, Kind, Plan, families_of, filled, plan};
use crate::families::image_regions::{Area, area_plan};
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

const KINDS: [Kind; 14] = [
    Kind {
        name: "disc-color-mix",
        sample: disc_color_mix,
    },
    Kind {
        name: "color-fade-between",
        sample: color_fade_between,
    },
    Kind {
        name: "bounded-box-change",
        sample: |sampler| area_plan(IN_BOUNDS, bounds(sampler), sampler),
    },
    Kind {
        name: "gray-times-triple",
        sample: gray_times_triple,
    },
    Kind {
        name: "saturation-ramp",
        sample: saturation_ramp,
    },
    Kind {
        name: "darkened-rows",
        sample: darkened_rows,
    },
    Kind {
        name: "channel-offset",
        sample: channel_offset,
    },
    Kind {
        name: "measured-swirl",
        sample: measured_swirl,
    },
    Kind {
        name: "measured-lens",
        sample: measured_lens,
    },
    Kind {
        name: "spaced-blur",
        sample: spaced_blur,
    },
    Kind {
        name: "neighbor-relief",
        sample: neighbor_relief,
    },
    Kind {
        name: "linear-vignette",
        sample: linear_vignette,
    },
    Kind {
        name: "zoom-at-point",
        sample: zoom_at_point,
    },
    Kind {
        name: "measured-scroll",
        sample: measured_scroll,
    },
];

pub(super) fn families() -> Vec<Family> {
    let mut families = families_of(&KINDS);
    families.extend([
        Family::new("chromatic", "color-shares", color_shares),
        Family::new("chromatic", "three-color-shares", three_color_shares),
    ]);
    families
}

const TEXEL_LINE: &str = "let texel = 1.0 / vec2<f32>(textureDimensions(source));";

const SAMPLE: &str = "let color = textureSample(source, source_sampler, p).rgb;";

fn disc_color_mix(sampler: &mut Sampler) -> Plan {
    let tint = Color::sample(sampler);
    let amount = sampler.decimal(0.2, 0.9, 0.05);
    let radius = sampler.decimal(0.1, 0.45, 0.05);
    let outside = sampler.chance(0.5);
    let (modifier, place, rest) = if outside {
        (
            "outside",
            "[outside a centered disc of radius {c}|farther than {c} from the center|around a round area in the middle, r = {c}|beyond a distance of {c} from the middle|outside a middle circle with radius {c}]",
            "[inside|inside the disc|within that radius]",
        )
    } else {
        (
            "inside",
            "[inside a centered disc of radius {c}|nearer than {c} to the center|in a round area in the middle, r = {c}|up to a distance of {c} from the middle|inside a middle disc with radius {c}]",
            "[outside|outside the disc|beyond that radius]",
        )
    };
    let slightly = if amount < 0.3 {
        "[slightly|a bit|]"
    } else {
        ""
    };
    let number = float(radius);
    let code = if outside {
        format!("step({number}, distance(uv, vec2<f32>(0.5, 0.5)))")
    } else {
        format!("step(distance(uv, vec2<f32>(0.5, 0.5)), {number})")
    };
    let rgb = tint.rgb.map(f64::from);
    let mut plan = plan(
        filled(
            "[mix {a} of {b} into {image}, but just <at>|tint {image} <q> {b} <at>, {a} of it|blend {image} with {b} at {a}, limited to what is <at>|lay {b} with an opacity of {a} over {image} <at>|\
             color {image} <q> {b} <at>, strength {a}|lerp {image} toward {b} by {a} <at> and leave it as it is <rest>|move the colors of {image} {a} of the way to {b} <at>, unchanged <rest>|\
             put a {b} film with alpha {a} over {image} <at>|let {image} go <q> {b}, by {a}, <at>|keep {image} <rest> and mix it with {a} {b} <at>|wash {image} with {a} of {b} <at>|\
             paint {b} at {a} opacity over {image} <at>, nothing <rest>|\
             ¶<at> {image} is mixed with {a} {b}. [<rest> it stays the same|<rest> nothing changes]|¶I have {image}. <at> I want {a} of {b} in it, the original <rest>|¶tint: {b}, {a}. where: <at>. <rest>: {image} unchanged|\
             ¶mix(rgb, {b}, {f}) <at>, plain rgb <rest>, from {image}|¶can you make {image} <q> {b} <at>? {a} is enough, and <rest> please nothing|¶take {image}. <at> each pixel goes {a} of the way to {b}, <rest> it doesn't|\
             ¶{image}, and on it {b} with alpha {f}, but only <at>|¶the picture is {image}. <at> it should get {a} {b}, the rest is normal|¶I am wanting {b} over {image} with {a}, and that only <at>|\
             ¶0.0 {b} <rest>, {f} {b} <at>. the remainder is always {image}|¶{b}, {a}, <at>: tint {image} there|¶<at>: {a} {b} over {image}|¶amount {a}, color {b}, place: <at>, image: {image}|¶{a} of {b} <at>, {image} untouched <rest>|¶how do I tint {image} {b} by {a} <at>, and not <rest>]",
            &[("<at>", place), ("<rest>", rest), ("<q>", slightly)],
        ),
        vec![
            ("a", words::percent(amount)),
            ("f", words::decimal(amount)),
            ("b", tint.ways),
            ("c", words::decimal(radius)),
        ],
        format!(
            "{IMAGE}\nlet tint = {};\nlet changed = mix(image, tint, {});\n\
             let color = mix(image, changed, {code});",
            tint.code,
            float(amount)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            if (from_center(at.uv) > radius) == outside {
                blend(image, rgb, amount)
            } else {
                image
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn color_fade_between(sampler: &mut Sampler) -> Plan {
    let tint = Color::sample(sampler);
    let near: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4]);
    let far: f64 = *sampler.pick(&[0.6, 0.7, 0.75, 0.8, 0.9]);
    let (modifier, way, letter, axis, backwards) = *sampler.pick(&[
        ("left-to-right", "from left to right", "x", 0, false),
        ("right-to-left", "from right to left", "x", 0, true),
        ("top-to-bottom", "from top to bottom", "y", 1, false),
        ("bottom-to-top", "from bottom to top", "y", 1, true),
    ]);
    let (start, end) = if backwards { (far, near) } else { (near, far) };
    let rgb = tint.rgb.map(f64::from);
    let mut plan = plan(
        filled(
            "[dissolve {image} linearly into {a} <w>, starting at <x> = {b} and complete at <x> = {c}|fade {image} to {a} <w> between <x> = {b} and <x> = {c}, linearly|\
             let {image} turn into {a} <w>: nothing until <x> = {b}, all of it from <x> = {c} on, linear between|blend {image} linearly over to {a} <w>, from <x> = {b} to <x> = {c}|\
             run a linear fade to {a} over {image} <w>, it begins at <x> = {b} and ends at <x> = {c}|make {image} dissolve into {a} <w>, 0% at <x> = {b}, 100% at <x> = {c}, linear|\
             mix {a} into {image} with a linear ramp <w>, zero at <x> = {b} and one at <x> = {c}|cross over from {image} to {a} <w> with a straight ramp between <x> = {b} and {c}|\
             replace {image} by {a} <w>, gradually and linearly between <x> = {b} and <x> = {c}|lerp {image} to {a} <w> with weight 0 at <x> = {b} and 1 at <x> = {c}, clamped|\
             let {a} swallow {image} <w>, linear from <x> = {b} to <x> = {c}|put a linear {a} gradient on {image} <w>, transparent up to <x> = {b}, solid from <x> = {c}|\
             ¶<w> {image} dissolves into {a}. it starts at <x> = {b}, and at <x> = {c} only the color is left, linear in between|¶fade <w>: {image} up to <x> = {b}, {a} after <x> = {c}, a linear mix between them|\
             ¶t = clamp((<x> - {b}) / ({c} - {b}), 0, 1). mix {image} with {a} by t|¶I want {image} to go over into {a} <w>. before <x> = {b} you see none of it, after <x> = {c} nothing else. linear please|\
             ¶image: {image}. color: {a}. linear ramp <w>, <x> {b} to {c}|¶can {image} melt into {a} <w>? the melting begins at <x> = {b} and it is over at <x> = {c}, with even speed|\
             ¶at <x> = {b} {image} is still whole. <w> it gets more and more {a}, evenly, until at <x> = {c} it is gone|¶my image shall go in {a}, <w>, beginning by <x> = {b}, finished by <x> = {c}, linear|\
             ¶like fog rolling in <w>: {image} is clear until <x> = {b}, full {a} from <x> = {c}, linear between|¶<x> = {b}: {image}. <x> = {c}: {a}. interpolate linearly <w> and clamp|¶{a} from <x> = {c} on, {image} up to <x> = {b}, linear between, <w>|¶linear fade to {a} <w>, end <x> = {c}, start <x> = {b}, {image}|¶color {a}, start {b}, end {c}, <x>: {image} fades into it linearly <w>|¶{image} into {a} <w>, complete at <x> = {c}, begun at <x> = {b}, even]",
            &[("<w>", way), ("<x>", letter)],
        ),
        vec![
            ("a", tint.ways),
            ("b", words::decimal(start)),
            ("c", words::decimal(end)),
        ],
        format!(
            "{IMAGE}\nlet amount = saturate((uv.{letter} - {0}) / ({1} - {0}));\n\
             let color = mix(image, {2}, amount);",
            float(start),
            float(end),
            tint.code
        ),
        Box::new(move |at, look| {
            let along = at.uv[axis];
            let gone = if backwards { far - along } else { along - near };
            blend(look(at.uv), rgb, (gone / (far - near)).clamp(0.0, 1.0))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

const IN_BOUNDS: &str = "[@verb {image} <at>|@verb {image} just <at>, [the rest stays|leave the rest]|make {image} @be <at>|apply @noun to {image} <at>|use @noun on {image} <at> and show the original elsewhere|\
     put @noun on <part>|@verb <part>|let <part> be @be|change only <part>, it becomes @be|show {image} @be <at>, unchanged elsewhere|limit @noun to <part>|keep {image} as it is except <at>, where it is @be|\
     ¶<at> {image} is @be. elsewhere it is [normal|as before]|¶I have {image}. <at> it should be @be, the rest stays|¶box: <at>. in it: @noun. outside: {image} untouched|\
     ¶effect: @noun. bounds: <at>. source: {image}|¶can you make <part> @be? and nothing else please|¶cut a box into {image}: <at>. what is in it becomes @be|\
     ¶only one part of {image} changes, it lies <at>. there it is @be|¶for each pixel of {image}: if it is <at>, then @noun, else the color as it is|¶I need @noun on {image}. not all over, just <at>|\
     ¶my image has one box <at>, it must be @be there]";

fn bounds(sampler: &mut Sampler) -> Area {
    let left: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.3, 0.4]);
    let right: f64 = *sampler.pick(&[0.55, 0.6, 0.7, 0.75, 0.8, 0.9]);
    let top: f64 = *sampler.pick(&[0.05, 0.1, 0.2, 0.25, 0.3, 0.45]);
    let bottom: f64 = *sampler.pick(&[0.5, 0.6, 0.65, 0.7, 0.8, 0.95]);
    Area {
        modifier: "",
        place: "[where x is between {a} and {b} and y between {c} and {d}|from x = {a} to {b} and y = {c} to {d}|inside the box with x from {a} to {b} and y from {c} to {d}|between ({a}, {c}) and ({b}, {d})|\
                where {a} < x < {b} and {c} < y < {d}|in the rectangle with left {a}, right {b}, top {c}, bottom {d}]",
        part: "[the rectangle of {image} from ({a}, {c}) to ({b}, {d})|the box x {a} to {b}, y {c} to {d} of {image}|the part of {image} between x = {a} and {b} and between y = {c} and {d}|\
               the box in {image} with left {a}, right {b}, top {c} and bottom {d}]",
        values: vec![
            ("a", vec![left.to_string()]),
            ("b", vec![right.to_string()]),
            ("c", vec![top.to_string()]),
            ("d", vec![bottom.to_string()]),
        ],
        lines: format!(
            "let inside = step({}, uv.x) * step(uv.x, {}) * step({}, uv.y) * step(uv.y, {});",
            float(left),
            float(right),
            float(top),
            float(bottom)
        ),
        rule: Box::new(move |at, _| {
            let [x, y] = at.uv;
            one((left..=right).contains(&x) && (top..=bottom).contains(&y))
        }),
    }
}

fn gray_times_triple(sampler: &mut Sampler) -> Plan {
    let tone: Rgb = *sampler.pick(&[
        [1.0, 0.9, 0.7],
        [1.0, 0.8, 0.6],
        [1.0, 0.85, 0.65],
        [0.9, 0.7, 0.5],
        [1.0, 0.95, 0.8],
        [0.95, 0.8, 0.55],
        [0.7, 0.85, 1.0],
        [0.6, 0.8, 1.0],
        [0.8, 1.0, 0.75],
        [1.0, 0.7, 0.8],
    ]);
    let [r, g, b] = tone;
    let [red, green, blue] = tone.map(float);
    let strength: f64 = *sampler.pick(&[0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2]);
    let shaded = sampler.chance(0.4);
    let (after, shade) = if shaded {
        (
            "[and then times a vignette of 1 - {k} * d, d the distance to the center|and a vignette after it, 1 - {k} * distance to the center|and at last times 1 - {k} * d where d is how far the center is]",
            format!(
                " * (1.0 - {} * distance(uv, vec2<f32>(0.5, 0.5)))",
                float(strength)
            ),
        )
    } else {
        ("", String::new())
    };
    let mut plan = plan(
        filled(
            "[make {image} gray and multiply it by {t} <v>|turn {image} into luma times {t} <v>|tone the grayscale of {image} with {t} <v>|desaturate {image} fully, multiply the gray by {t} <v>|\
             convert {image} to gray times {t} <v>|give {image} an old photo tone: gray times {t} <v>|show the luminance of {image} multiplied by {t} <v>|take the brightness of {image} times {t} <v>|\
             replace the colors of {image} by their luma times {t} <v>|color the gray version of {image} by multiplying with rgb {t} <v>|tint a black and white {image} with the factors {t} <v>|\
             output luma * {t} for {image} <v>|\
             ¶first {image} turns gray. then the gray is multiplied by {t} <v>|¶old photo: luma of {image} * {t} <v>|¶gray = luma of {image}. color = gray * {t} <v>|\
             ¶I'd like {image} to look old. make it gray, times {t} <v>|¶no color from {image}, only its luma. the tone comes from {t}, multiplied <v>|¶how does {image} look in gray when red, green and blue are scaled by {t} <v>|\
             ¶black and white first, after that the channels get the factors {t} <v>. source is {image}|¶{image} -> luma -> times {t} <v>|¶please {image} in gray and the gray multiply with {t} <v>|\
             ¶each pixel of {image} becomes its brightness, in rgb times {t} <v>]",
            &[("<v>", after)],
        ),
        vec![
            (
                "t",
                vec![
                    format!("({r}, {g}, {b})"),
                    format!("({red}, {green}, {blue})"),
                ],
            ),
            ("k", words::decimal(strength)),
        ],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\n\
             let color = luma * vec3<f32>({red}, {green}, {blue}){shade};"
        ),
        Box::new(move |at, look| {
            let dark = if shaded {
                strength * from_center(at.uv)
            } else {
                0.0
            };
            let light = luma(look(at.uv)) * (1.0 - dark);
            tone.map(|part| part * light)
        }),
    );
    plan.modifiers.extend(shaded.then_some("vignette"));
    plan
}

fn saturation_ramp(sampler: &mut Sampler) -> Plan {
    let low: f64 = *sampler.pick(&[0.0, 0.0, 0.1, 0.2, 0.25, 0.3, 0.4]);
    let high: f64 = *sampler.pick(&[0.7, 0.75, 0.8, 0.9, 1.0, 1.0]);
    let (first, last) = if sampler.chance(0.65) {
        (low, high)
    } else {
        (high, low)
    };
    let (modifier, start, end, letter, axis) = *sampler.pick(&[
        (
            "left-to-right",
            "[on the left|at the left edge]",
            "[on the right|at the right edge]",
            "x",
            0,
        ),
        (
            "top-to-bottom",
            "[at the top|at the top edge]",
            "[at the bottom|at the bottom edge]",
            "y",
            1,
        ),
    ]);
    let mut plan = plan(
        filled(
            "[change the saturation of {image} evenly from {a} <s> to {b} <e>|let the saturation of {image} run from {a} <s> to {b} <e>|scale the saturation of {image} by {a} <s>, by {b} <e>, linear between|\
             give {image} {a} of its saturation <s> and {b} <e>, blended evenly|ramp the saturation of {image} linearly, {a} <s> and {b} <e>|make the colors of {image} go from {a} saturation <s> to {b} <e>|\
             leave {a} of the color in {image} <s> and {b} <e>, with a linear change|desaturate {image} so that {a} of the saturation is left <s> and {b} <e>, in between linear|\
             keep {a} of the saturation of {image} <s> and {b} of it <e>, gradually between|mix {image} with its gray so that {a} of the color remains <s> and {b} <e>, linear|\
             run a saturation gradient over {image}, {a} <s> to {b} <e>|vary how colorful {image} is, {a} <s>, {b} <e>, linear between|\
             ¶saturation {a} <s>, {b} <e>, linear in between. source: {image}|¶{image} has {a} of its saturation <s>. from there it changes evenly, and <e> it has {b}|\
             ¶s = mix({f}, {g}, <x>), color = mix(gray, rgb, s), for {image}|¶I want {image} with {a} saturation <s> and {b} <e>. a smooth straight change between|\
             ¶how can the saturation of {image} depend on <x>? {a} <s>, {b} <e>, linear|¶<s> {image} keeps {a} of its color, <e> it keeps {b}. between them it's a linear change|\
             ¶mix gray and color of {image}. share of color: {a} <s>, {b} <e>, and linear with <x>|¶colors of {image} shall be {a} strong <s> and {b} strong <e>, measured as saturation, linearly|\
             ¶the place decides how much color is left of {image}: <s> {a}, <e> {b}, straight line between|¶saturation ramp on {image}, start {a} <s>, end {b} <e>|¶{b} saturation <e> and {a} <s>, linear between, {image}|¶<e> {b} of the saturation of {image}, <s> {a}, evenly between|¶color of {image}: {b} <e>, {a} <s>, as saturation, linear|¶how do I get a saturation of {a} <s> and {b} <e> on {image}]",
            &[("<s>", start), ("<e>", end), ("<x>", letter)],
        ),
        vec![
            ("a", share(first)),
            ("b", share(last)),
            ("f", words::decimal(first)),
            ("g", words::decimal(last)),
        ],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet amount = mix({}, {}, uv.{letter});\n\
             let color = mix(vec3<f32>(luma), image, amount);",
            float(first),
            float(last)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let kept = first + (last - first) * at.uv[axis];
            let gray = luma(image);
            image.map(|part| gray + (part - gray) * kept)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn darkened_rows(sampler: &mut Sampler) -> Plan {
    let count: i64 = *sampler.pick(&[6, 8, 10, 12, 16, 20, 24, 30, 40, 60]);
    let factor: f64 = *sampler.pick(&[0.2, 0.3, 0.4, 0.6, 0.7, 0.75]);
    let (modifier, lines, line, edge, letter, axis) = *sampler.pick(&[
        (
            "rows",
            "[rows|lines|level lines]",
            "row",
            "from the top",
            "y",
            1,
        ),
        (
            "columns",
            "[columns|upright lines|upright strips]",
            "column",
            "from the left",
            "x",
            0,
        ),
    ]);
    let number = count as f64;
    let mut plan = plan(
        filled(
            "[split {image} into {a} <n> and darken every other one to {b}, the first stays|cut {image} into {a} equal <n> and multiply the 2nd, 4th and so on by {b}|\
             darken every second of {a} <n> of {image} to a factor of {b}, beginning with the second <e>|multiply the even ones of {a} <n> of {image} by {b}, counted from 1 <e>|\
             dim every other of {a} <n> in {image} to {b} of its brightness, keep the first|divide {image} into {a} <n>, bright and dark in turn, the dark ones times {b}, bright first|\
             lay {a} <n> over {image}, each second one times {b}, the first is unchanged|give {image} {a} <n> of equal size, alternately times 1 and times {b}|\
             let {image} have {a} <n>, number 2, 4, 6 and so on dimmed to {b}|put a line pattern on {image}: {a} <n>, factors 1 and {b} in turn|\
             scale the brightness of every other of {a} <n> of {image} by {b}, starting with the second|shade {image} in {a} <n>, the first normal, the next times {b}, and so on|\
             ¶{image} is divided into {a} <n>. the first is normal, the second is multiplied by {b}, and so on|¶{a} <n> over {image}, every second one times {b}. the first one <e> stays as it is|\
             ¶i = floor(<x> * {a}). if i is odd, {image} * {b}, else {image}|¶I want lines on {image}: {a} <n> in all, factor 1 and {b} in turn, 1 first|\
             ¶<n>: {a}. dark factor: {b}, for the 2nd, 4th and so on. source: {image}|¶can every other of {a} <n> of {image} be darker? times {b}, and the first stays bright|\
             ¶count {a} <n> <e>. the odd ones show {image}, the even ones show it times {b}|¶like an old screen: {image} in {a} <n>, the second, fourth and so on only {b} as bright|\
             ¶I cut {image} in {a} <n>. now please make the second one, the fourth one etc. darker, with factor {b}|¶first <l> of {image}: normal. second: times {b}. it goes on like this, {a} <n> in total|¶every second of {a} <n> of {image} times {b}, the first stays|¶factor {b} on every other of {a} <n>, {image}, first one untouched|¶{a} <n> on {image}, the even ones darkened to {b}, counted from 1]",
            &[
                ("<n>", lines),
                ("<l>", line),
                ("<e>", edge),
                ("<x>", letter),
            ],
        ),
        vec![("a", words::count(count)), ("b", words::decimal(factor))],
        format!(
            "{IMAGE}\nlet {line} = floor(uv.{letter} * {});\nlet light = mix(1.0, {}, {line} % 2.0);\n\
             let color = image * light;",
            float(number),
            float(factor)
        ),
        Box::new(move |at, look| {
            let is_even = (at.uv[axis] * number / 2.0).fract() < 0.5;
            let light = if is_even { 1.0 } else { factor };
            look(at.uv).map(|part| part * light)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn channel_offset(sampler: &mut Sampler) -> Plan {
    const OFFSETS: [f64; 7] = [0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05];
    let red = sampler.below(OFFSETS.len());
    let apart = 1 + sampler.below(OFFSETS.len() - 1);
    let (red, blue) = (OFFSETS[red], OFFSETS[(red + apart) % OFFSETS.len()]);
    let (modifier, way, other, [x, y]) = *sampler.pick(&[
        ("right", "to the right", "to the left", [1.0, 0.0]),
        ("left", "to the left", "to the right", [-1.0, 0.0]),
        ("down", "down", "up", [0.0, 1.0]),
        ("up", "up", "down", [0.0, -1.0]),
    ]);
    let (to, from) = if x + y > 0.0 { ('-', '+') } else { ('+', '-') };
    let vector = |amount: f64| {
        let [x, y] = [x, y].map(|part: f64| float(part.abs() * amount));
        format!("vec2<f32>({x}, {y})")
    };
    let mut plan = plan(
        filled(
            "[move the red channel of {image} {a} <w> and the blue one {b} <o>, green stays|shift red by {a} <w> and blue by {b} <o> in {image}, not green|offset the red of {image} {a} <w>, the blue {b} <o>, keep green in place|\
             give {image} chromatic aberration: red {a} <w>, blue {b} <o>, green unmoved|split the channels of {image}, red goes {a} <w>, blue goes {b} <o>, green doesn't move|\
             push red {a} <w> and blue {b} <o> in {image} and leave green where it is|add color fringes to {image}, red shifted {a} <w>, blue {b} <o>, green fixed|\
             let red appear {a} farther <w> and blue {b} farther <o> in {image}, green as before|slide the red part of {image} {a} <w> and its blue part {b} <o>, the green part stays|\
             misalign the channels of {image}: red {a} <w>, blue {b} <o>, green 0|displace red by {a} <w> and blue by {b} <o> in {image} while green stays|do an rgb shift on {image}, red {a} <w>, green none, blue {b} <o>|\
             ¶red of {image} moves {a} <w>, blue moves {b} <o>. green does not move|¶rgb shift: r {a} <w>, g 0, b {b} <o>, source {image}|\
             ¶I have {image}. its red should appear {a} <w> of where it was, its blue {b} <o>, green as it is|¶like a bad print of {image}: the red ink is {a} <w>, the blue ink {b} <o>, the green is right|\
             ¶take green of {image} from the same place. red is displaced {a} <w>, blue {b} <o>|¶can the channels of {image} be out of line? red {a} <w>, blue {b} <o>, green stays|\
             ¶the lens is cheap. in {image} it throws red {a} <w> and blue {b} <o>, only green is in place|¶{image} with three plates: green fixed, red moved {a} <w>, blue moved {b} <o>|\
             ¶red channel: {a} <w>. blue channel: {b} <o>. green channel: no offset. image: {image}|¶I am needing {image} with the red gone {a} <w> and the blue gone {b} <o>, green not]",
            &[("<w>", way), ("<o>", other)],
        ),
        vec![("a", words::decimal(red)), ("b", words::decimal(blue))],
        format!(
            "let red = textureSample(source, source_sampler, uv {to} {}).r;\n\
             let green = textureSample(source, source_sampler, uv).g;\n\
             let blue = textureSample(source, source_sampler, uv {from} {}).b;\n\
             let color = vec3<f32>(red, green, blue);",
            vector(red),
            vector(blue)
        ),
        Box::new(move |at, look| {
            let [u, v] = at.uv;
            [
                look([u - red * x, v - red * y])[0],
                look(at.uv)[1],
                look([u + blue * x, v + blue * y])[2],
            ]
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn measured_swirl(sampler: &mut Sampler) -> Plan {
    let strength: f64 = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0]);
    let radius = sampler.decimal(0.2, 0.5, 0.05);
    let clockwise = sampler.chance(0.5);
    let (way, sign, direction) = if clockwise {
        ("clockwise", "", 1.0)
    } else {
        ("counterclockwise", "-", -1.0)
    };
    let mut plan = plan(
        filled(
            "[swirl {image} <w> around the center by {a} * ({b} - d) radians where the distance d is below {b}|twist {image} <w> within {b} of the center, by {a} * ({b} - d) radians at distance d|\
             turn every point of {image} <w> about the middle by {a} * ({b} - d) radians, d its distance, only for d < {b}|put a <w> whirl of radius {b} in the middle of {image}, angle {a} * ({b} - d) at distance d|\
             twirl {image} <w> with strength {a} and radius {b}, the angle is strength * (radius - d)|rotate {image} <w> by {a} radians for each unit of distance that it lies inside the rim of a centered disc of radius {b}|\
             make a <w> vortex in {image}: angle = {a} * max({b} - d, 0), d from the center|wind {image} up <w> inside radius {b}, {a} * ({b} - d) radians at distance d from the center|\
             apply a <w> swirl to {image}, r = {b}, k = {a}, angle k * (r - d)|spin the middle of {image} <w>, {a} * ({b} - d) radians for d < {b} and nothing beyond|\
             distort {image} by a <w> twirl, angle 0 at {b} from the center and growing by {a} radians per unit inward|stir {image} <w> in a disc of radius {b}, by an angle of {a} * ({b} - distance)|\
             ¶d is the distance to the center. where d < {b}, {image} is turned <w> by {a} * ({b} - d) radians, elsewhere not|¶swirl: k = {a}, r = {b}, <w>, angle = k * (r - d) for d < r. source: {image}|\
             ¶I want a whirl in {image}. it is <w>, reaches {b} from the center, and turns by {a} times ({b} - d) radians|¶angle = {a} * max({b} - d, 0). rotate {image} <w> about (0.5, 0.5) by it|\
             ¶stir {image} with a spoon, <w>. radius {b}, and at distance d the angle is {a} * ({b} - d)|¶outside of radius {b} {image} stays. inside it is twisted <w>, by {a} * ({b} - d) at distance d from the middle|\
             ¶how do I twist {image} <w> by {a} * ({b} - d) radians, d from the center, only where d is less than {b}|¶take {image}, give it a <w> twirl: k {a}, radius {b}, angle k * (radius - d)|\
             ¶at the rim, {b} from the center, {image} is not turned. each unit nearer to the center adds {a} radians <w>|¶a drain in {image}, turning <w>, size {b}, with the formula {a} * ({b} - d) for the angle]",
            &[("<w>", way)],
        ),
        vec![
            ("a", words::decimal(strength)),
            ("b", words::decimal(radius)),
        ],
        format!(
            "let turn = {sign}{} * max({} - distance(uv, vec2<f32>(0.5, 0.5)), 0.0);\n\
             let p = mat2x2<f32>(cos(turn), -sin(turn), sin(turn), cos(turn)) * (uv - vec2<f32>(0.5, 0.5)) + vec2<f32>(0.5, 0.5);\n\
             {SAMPLE}",
            float(strength),
            float(radius)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            let d = x.hypot(y);
            // What is looked at against the clock seems turned with the clock; on the screen y points down.
            let angle = y.atan2(x) - direction * strength * (radius - d).max(0.0);
            look([0.5 + d * angle.cos(), 0.5 + d * angle.sin()])
        }),
    );
    plan.modifiers = vec![way];
    plan
}

fn measured_lens(sampler: &mut Sampler) -> Plan {
    let strength: f64 = *sampler.pick(&[0.2, 0.3, 0.4, 0.6, 0.8, 1.2, 1.5, 2.5, 3.0]);
    let grows = sampler.chance(0.6);
    let (modifier, name, apply, by, sign) = if grows {
        (
            "barrel",
            "[barrel|fisheye]",
            "multiply",
            "multiplied by",
            "*",
        )
    } else {
        (
            "pincushion",
            "[pincushion|inverse fisheye]",
            "divide",
            "divided by",
            "/",
        )
    };
    let mut plan = plan(
        filled(
            "[distort {image} like a <l> lens with k = {a}, the sample offset from the center <by> 1 + k * d^2|sample {image} at the center plus the offset <by> 1 + {a} * d^2, d being its length|\
             give {image} a <l> distortion of {a}, centered uv <by> 1 + {a} * d * d|look at {image} through a <l> lens, the vector from the center <by> (1 + {a} * d²) before sampling|\
             <do> the centered coordinates of {image} by 1 + {a} * d^2 before the lookup, d the distance to the center|apply a <l> warp to {image}, p = center + offset <s> (1 + {a} * d^2)|\
             warp {image}: uv minus 0.5, <by> 1 + {a} times its squared length, plus 0.5|put a <l> lens of strength {a} on {image}, scale 1 + {a} * d^2, the offset is <by> it|\
             bend {image} as a <l> lens does, offset <by> (1 + {a} * dot(offset, offset))|use lens distortion k = {a} on {image}, with the center vector <by> 1 + k * r^2|\
             read {image} where the offset from the middle is <by> 1 + {a} r^2|make a <l> picture of {image}, <do> the center vector by 1 + {a} * distance squared|\
             ¶v is uv minus the center. v is <by> 1 + {a} * dot(v, v), then {image} is read at the center plus v|¶<l>, k = {a}. offset from the center <by> 1 + k * d^2. source: {image}|\
             ¶p = 0.5 + (uv - 0.5) <s> (1 + {a} * d^2), read {image} at p|¶I want {image} through a <l> lens. the vector from the center is <by> 1 + {a} * d^2 before it is used|\
             ¶how strong is the lens? k = {a}. the centered uv is <by> 1 + k * d^2, the rest is reading {image}|¶take the vector from the center, length d. it gets <by> 1 + {a} * d * d, and there we sample {image}|\
             ¶{image} needs a <l> look, factor 1 + {a} * d^2, the lookup offset is <by> it|¶lens with k {a} for {image}: <do> the lookup vector by (1 + k d^2), center at 0.5|\
             ¶like a peephole or so: {image} read at center + v <s> (1 + {a} * v²), v the offset, v² its dot product with itself|¶please <do> the distance vector from the middle by one plus {a} times d squared, and then sample {image} with it|¶k = {a}, <l> distortion of {image}: offset <s> (1 + k * d^2)|¶<l> lens on {image}. k: {a}. rule: offset <by> 1 + k * d^2]",
            &[("<l>", name), ("<do>", apply), ("<by>", by), ("<s>", sign)],
        ),
        vec![("a", words::decimal(strength))],
        format!(
            "let offset = uv - vec2<f32>(0.5, 0.5);\n\
             let p = vec2<f32>(0.5, 0.5) + offset {sign} (1.0 + {} * dot(offset, offset));\n{SAMPLE}",
            float(strength)
        ),
        Box::new(move |at, look| {
            let scale = 1.0 + strength * from_center(at.uv).powi(2);
            let scale = if grows { scale } else { scale.recip() };
            look(at.uv.map(|part| 0.5 + (part - 0.5) * scale))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn spaced_blur(sampler: &mut Sampler) -> Plan {
    let reach: i32 = *sampler.pick(&[1, 2, 3, 4, 5]);
    let gap: i32 = *sampler.pick(&[2, 3, 4, 5, 6]);
    let count = 2 * reach + 1;
    let upright = sampler.chance(0.5);
    let spacing = float(gap.into());
    let (modifier, way, line, p) = if upright {
        (
            "vertical",
            "[vertically|up and down|along y]",
            "[column|vertical line]",
            format!("vec2<f32>(0.0, f32(i) * {spacing})"),
        )
    } else {
        (
            "horizontal",
            "[horizontally|left and right|along x]",
            "[row|horizontal line]",
            format!("vec2<f32>(f32(i) * {spacing}, 0.0)"),
        )
    };
    let mut plan = plan(
        filled(
            "[motion blur {image} <w> with {a} taps, {b} texels apart|average {a} samples of {image} <w>, spaced {b} texels, centered on the pixel|blur {image} <w> with {a} equal taps and a step of {b} texels|\
             smear {image} <w>, the mean of {a} samples every {b} texels|give {image} a motion blur <w> of {a} taps at a spacing of {b} texels|take the mean of {a} pixels of {image} <w>, {b} texels from one to the next, centered|\
             run a sparse box blur over {image} <w>, {a} taps, stride {b} texels|blur {image} along a <l> with {a} samples that lie {b} texels apart|mean {a} places of {image} <w>, one every {b} texels, the pixel in the middle|\
             filter {image} <w> by {a} equal weights, {b} texels between neighbors|use {a} taps <w> with steps of {b} texels to blur {image}|streak {image} <w> by averaging {a} taps, each {b} texels from the last|\
             ¶blur <w>, taps: {a}, spacing: {b} texels, equal weights. source: {image}|¶for each pixel of {image} take {a} samples <w>. they are {b} texels apart and centered on it, show their mean|\
             ¶{image} should look as if it moved <w>: mean of {a} samples with {b} texels between them|¶sum of {a} taps on a <l>, {b} texels apart, over {a}, on {image}|\
             ¶can I have a motion blur on {image}, {a} taps? <w>, with a step of {b} texels|¶the pixel is in the middle. <w> of it lie the other samples of {image}, {b} texels from tap to tap, {a} in all, average them|\
             ¶I need speed in {image}. it goes <w>, so average {a} samples, one each {b} texels|¶average of {image} at {a} points in a <l>, step is {b} texels, my pixel is the middle one|\
             ¶{a} taps, {b} texels step, <w>, same weight for all, from {image}|¶not every texel, only each {b} texels one sample, {a} of them <w> and centered. the mean of them is the blurred {image}]",
            &[("<w>", way), ("<l>", line)],
        ),
        vec![
            ("a", words::count(count.into())),
            ("b", words::count(gap.into())),
        ],
        format!(
            "{TEXEL_LINE}\nvar sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var i = -{reach}; i <= {reach}; i++) {{\nlet p = uv + {p} * texel;\n\
             sum += textureSample(source, source_sampler, p).rgb;\n}}\nlet color = sum / {};",
            float(count.into())
        ),
        Box::new(move |at, look| {
            let [u, v] = at.uv;
            let sum = (-reach..=reach).fold([0.0; 3], |sum: Rgb, tap| {
                let along = f64::from(tap * gap) * TEXEL;
                let color = look(if upright {
                    [u, v + along]
                } else {
                    [u + along, v]
                });
                [0, 1, 2].map(|part| sum[part] + color[part])
            });
            sum.map(|part| part / f64::from(count))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn neighbor_relief(sampler: &mut Sampler) -> Plan {
    let reach: i64 = *sampler.pick(&[1, 2, 3, 4]);
    let gain: f64 = *sampler.pick(&[0.5, 0.75, 1.0, 1.5]);
    let (modifier, place, [x, y]) = *sampler.pick(&[
        ("right", "to the right", [1.0, 0.0]),
        ("left", "to the left", [-1.0, 0.0]),
        ("below", "[below|farther down]", [0.0, 1.0]),
        ("above", "[above|farther up]", [0.0, -1.0]),
    ]);
    let units: [&str; 2] = if reach == 1 {
        ["texel", "pixel"]
    } else {
        ["texels", "pixels"]
    };
    let ways = words::count(reach)
        .iter()
        .flat_map(|number| units.map(|unit| format!("{number} {unit}")))
        .collect();
    let [dx, dy] = [x, y].map(|part: f64| part * reach as f64);
    let mut plan = plan(
        filled(
            "[emboss {image}: 0.5 plus {b} times its luma minus the luma {a} <p>|make a gray relief of {image} from {b} times the luma difference to the pixel {a} <p>, plus 0.5|\
             show middle gray plus {b} * (luma here - luma {a} <p>) for {image}|subtract the luma {a} <p> from that of each pixel of {image}, times {b}, plus 0.5|\
             turn {image} into a relief against the neighbor {a} <p>, luma difference times {b} on middle gray|compare each pixel of {image} with the one {a} <p>, output 0.5 + {b} * (own luma - its luma)|\
             stamp {image} in gray, 0.5 + {b} * (luma - luma {a} <p>)|emboss {image} with strength {b} by taking away the luma of the neighbor {a} <p>, around 0.5 gray|\
             carve {image} into gray stone: own luma minus that {a} <p>, times {b}, plus one half|compute luma minus luma {a} <p> for {image}, scale it by {b} and add 0.5|\
             filter {image} with an emboss that is 0.5 + {b} * difference, its luma less the luma {a} <p>|render {image} as middle gray plus {b} times how much brighter a pixel is than the one {a} <p>|\
             ¶look at each pixel of {image} and the one {a} <p>. own luma minus the other, times {b}, plus 0.5 is the gray|¶gray = 0.5 + {b} * (l0 - l1), l0 = luma of {image} here, l1 = luma {a} <p>|\
             ¶emboss, neighbor {a} <p>, gain {b}, bias 0.5, own luma minus neighbor. source: {image}|¶I want {image} to look like a coin. 0.5 plus {b} times (luma minus the luma {a} <p>), all gray|\
             ¶where {image} is as bright as {a} <p> it's middle gray. the difference, own minus other, counts {b} times|¶how do I emboss {image}? take luma, minus luma {a} <p>, times {b}, plus 0.5|\
             ¶middle gray first. then add {b} times what {image} has more luma than {a} <p>|¶relief of {image}: the neighbor is {a} <p>. subtract its luma from mine, multiply with {b}, add a half|\
             ¶{b} * (luma(here) - luma({a} <p>)) + 0.5 as gray, reading {image}|¶a pixel of {image} that is brighter than the one {a} <p> gets lighter than 0.5 gray, by {b} times the luma difference, a darker one darker]",
            &[("<p>", place)],
        ),
        vec![("a", ways), ("b", words::decimal(gain))],
        format!(
            "{TEXEL_LINE}\nlet relief = luma_at(uv) - luma_at(uv + vec2<f32>({}, {}) * texel);\n\
             let color = vec3<f32>(saturate(relief * {} + 0.5));",
            float(dx),
            float(dy),
            float(gain)
        ),
        Box::new(move |at, look| {
            let [u, v] = at.uv;
            let beside = luma(look([u + dx * TEXEL, v + dy * TEXEL]));
            [(0.5 + gain * (luma(look(at.uv)) - beside)).clamp(0.0, 1.0); 3]
        }),
    );
    plan.functions = LUMA_AT;
    plan.modifiers = vec![modifier];
    plan
}

fn linear_vignette(sampler: &mut Sampler) -> Plan {
    let late = sampler.chance(0.5);
    let start: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.4]);
    let strength: f64 = if late {
        *sampler.pick(&[0.8, 0.9, 1.0, 1.2, 1.5, 1.6])
    } else {
        *sampler.pick(&[0.4, 0.5, 0.6, 0.7, 0.8, 1.0, 1.2, 1.4])
    };
    let (formula, told, code) = if late {
        (
            "1 - {a} * max(d - {b}, 0)",
            "[from a radius of {b} on, by {a} per unit of distance beyond it|only farther than {b} from it, {a} per unit past that|with nothing up to radius {b} and a loss of {a} per unit of distance after it]",
            format!(
                "{} * max(distance(uv, vec2<f32>(0.5, 0.5)) - {}, 0.0)",
                float(strength),
                float(start)
            ),
        )
    } else {
        (
            "1 - {a} * d",
            "[by {a} per unit of distance|in proportion to the distance with slope {a}|with a loss of {a} per unit of distance]",
            format!("{} * distance(uv, vec2<f32>(0.5, 0.5))", float(strength)),
        )
    };
    let mut plan = plan(
        filled(
            "[multiply {image} by <f>, d the distance to the center|darken {image} linearly away from the center, <w>|vignette {image} with the factor <f>, d from the center|\
             let {image} get linearly darker outward from the center, <w>|put a linear vignette on {image}, <f>, d = distance from the middle|shade {image} by <f> where d is how far the center is|\
             apply the vignette <f> to {image}, d measured from (0.5, 0.5)|scale the brightness of {image} by <f>, d being the distance to the middle|dim {image} around the center linearly, <w>|\
             fade {image} toward black linearly with the distance from the center, <w>|take {image} times <f>, where d is the distance from the center|give {image} dark corners with the linear falloff <f>, d from the center|\
             ¶d is the distance to the center. {image} times <f>|¶linear vignette: <f>, d to the center, source {image}|¶{image} should get darker away from the center. linearly, <w>|\
             ¶color = {image} * (<f>), d = distance(uv, center)|¶can the corners of {image} be darker? the factor is <f>, with d from the middle|¶start at the center of {image}. going outward it darkens linearly, <w>|\
             ¶no smoothstep for this vignette, just <f> with d from the center, times {image}|¶my lens is dark at the rim: {image} loses light linearly with the distance to the center, <w>|\
             ¶take the distance d from the center, then <f>. that's what {image} is multiplied by|¶I want it simple, {image} and a vignette <f>. d = how far from the middle]",
            &[("<f>", formula), ("<w>", told)],
        ),
        vec![
            ("a", words::decimal(strength)),
            ("b", words::decimal(start)),
        ],
        format!("{IMAGE}\nlet vignette = 1.0 - {code};\nlet color = image * vignette;"),
        Box::new(move |at, look| {
            let d = from_center(at.uv);
            let past = if late { (d - start).max(0.0) } else { d };
            look(at.uv).map(|part| part * (1.0 - past * strength))
        }),
    );
    plan.modifiers = vec![if late { "from-radius" } else { "from-center" }];
    plan
}

fn zoom_at_point(sampler: &mut Sampler) -> Plan {
    const PLACES: [f64; 8] = [0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8];
    let (x, y) = (*sampler.pick(&PLACES), *sampler.pick(&PLACES));
    let factor: f64 = *sampler.pick(&[1.5, 2.0, 2.5, 3.0, 4.0, 5.0]);
    let out = sampler.chance(0.25);
    let (modifier, zoom, bigger, enlarge, sign) = if out {
        (
            "out",
            "[zoom out of|zoom away from]",
            "smaller",
            "[shrink|scale down]",
            "*",
        )
    } else {
        (
            "in",
            "[zoom into|zoom in on]",
            "bigger",
            "[enlarge|magnify|scale up]",
            "/",
        )
    };
    let mut plan = plan(
        filled(
            "[<z> {image} by a factor of {c} about the point ({a}, {b})|<e> {image} {c} times around ({a}, {b})|<e> {image} by {c} with ({a}, {b}) as the fixed point|<z> {image} {c}x, anchored at x = {a}, y = {b}|\
             make {image} {c} times <g>, the point ({a}, {b}) stays where it is|<e> {image} {c}x so that the spot at ({a}, {b}) doesn't move|<z> {image} with pivot ({a}, {b}) and factor {c}|\
             show {image} {c} times <g>, seen from the point ({a}, {b})|let everything in {image} be {c} times <g>, measured from ({a}, {b})|<e> {image} about x = {a}, y = {b}, factor {c}|\
             <z> {image} around ({a}, {b}), {c} times|use ({a}, {b}) as the origin and <e> {image} by {c}|\
             ¶the point ({a}, {b}) of {image} stays. all around it becomes {c} times <g>|¶zoom: x = {a}, y = {b}, {c} times <g>. source: {image}|\
             ¶p = (uv - c) <s> {c} + c with c = ({a}, {b}), read {image} at p|¶I want to <z> {image}, but not at the middle: at ({a}, {b}), {c} times|\
             ¶can you make {image} {c} times <g>? hold it at ({a}, {b}) while doing so|¶put a pin in {image} at x = {a} and y = {b}. now <e> it {c} times|\
             ¶<e> {image}, factor {c}. fixed point: ({a}, {b})|¶what does {image} look like {c} times <g>, with the place ({a}, {b}) held still|\
             ¶my image has to be {c}x <g>, and ({a}, {b}) is the point what stays. image: {image}|¶subtract ({a}, {b}) from uv, <s> {c}, add it again, look up {image}|¶pivot x {a}, y {b}: uv minus the pivot, <s> {c}, plus the pivot, then read {image}|¶lookup of {image} at ({a}, {b}) + (uv - ({a}, {b})) <s> {c}]",
            &[
                ("<z>", zoom),
                ("<g>", bigger),
                ("<e>", enlarge),
                ("<s>", sign),
            ],
        ),
        vec![
            ("a", vec![x.to_string()]),
            ("b", vec![y.to_string()]),
            ("c", words::decimal(factor)),
        ],
        format!(
            "let center = vec2<f32>({}, {});\nlet p = (uv - center) {sign} {} + center;\n{SAMPLE}",
            float(x),
            float(y),
            float(factor)
        ),
        Box::new(move |at, look| {
            let scale = if out { factor } else { factor.recip() };
            let [u, v] = at.uv;
            look([x + (u - x) * scale, y + (v - y) * scale])
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn measured_scroll(sampler: &mut Sampler) -> Plan {
    let rate: f64 = *sampler.pick(&[0.1, 0.15, 0.25, 0.3, 0.4, 0.6, 0.75, 1.5]);
    let number = float(rate);
    let (modifier, way, side, axis, direction) = *sampler.pick(&[
        ("right", "to the right", "width", 0, 1.0),
        ("left", "to the left", "width", 0, -1.0),
        ("down", "[down|downward]", "height", 1, 1.0),
        ("up", "[up|upward]", "height", 1, -1.0),
    ]);
    let sign = if direction > 0.0 { '-' } else { '+' };
    let place = if axis == 0 {
        format!("vec2<f32>(fract(uv.x {sign} time * {number}), uv.y)")
    } else {
        format!("vec2<f32>(uv.x, fract(uv.y {sign} time * {number}))")
    };
    let mut plan = plan(
        filled(
            "[scroll {image} <w> at {a} screens per second, wrapping around|move {image} <w> by {a} of its <s> per second and wrap it|slide {image} <w> with a speed of {a} screens a second, endlessly repeated|\
             let {image} run <w>, {p} of the <s> each second, wrapped|pan {image} <w> by {p} of its <s> per second with wrap-around|scroll {image} <w>, speed {a} in uv per second, with repeat|\
             shift {image} <w> by time * {a} and wrap it with fract|animate {image} so that it wanders <w>, {a} screens per second, coming back on the other side|\
             loop {image} <w> at {p} of the <s> per second|keep {image} moving <w> at {a} screens per second, what leaves enters again opposite|\
             roll {image} <w> {a} <s>s per second in a loop|let {image} pass by <w> with {a} uv units per second, tiled|\
             ¶{image} moves <w>, {a} screens per second. what goes out on one side comes in on the other|¶scroll <w>, rate {a} per second, wrap on, source {image}|\
             ¶I want {image} to run <w> forever. speed: {p} of the <s> per second, and it wraps around|¶offset = time * {a}, {image} goes <w>, fract for the wrap|\
             ¶how fast? {a} screens a second. where to? <w>. it's {image}, wrapped around|¶like wallpaper on rollers: {image} goes <w> by {p} of its <s> every second and repeats|\
             ¶each second {image} has moved {a} of the <s> <w>. it wraps at the edge|¶can {image} travel <w> with {a} screens per second? please with wrapping|\
             ¶{image} should go always <w>, in one second {p} from the <s>, and begin again at the other side|¶wrapping scroll of {image}: <w>, {a} <s>s/s]",
            &[("<w>", way), ("<s>", side)],
        ),
        vec![("a", words::decimal(rate)), ("p", words::percent(rate))],
        format!("let p = {place};\n{SAMPLE}"),
        Box::new(move |at, look| {
            let mut p = at.uv;
            p[axis] = (p[axis] - direction * rate * at.time).rem_euclid(1.0);
            look(p)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

/// A screen of one color.
fn solid(phrase: &str, slots: Slots, body: &str, color: Rgb) -> Task {
    let [r, g, b] = color.map(|part| part as f32);
    Task {
        form: Form::Picture,
        modifiers: Vec::new(),
        phrase: phrase.into(),
        slots,
        code: fragment(&[], &format!("{body}\nreturn vec4<f32>(color, 1.0);\n")),
        check: Check::Pixels(Box::new(move |_| Some([r, g, b, 1.0]))),
    }
}

fn color_shares(sampler: &mut Sampler) -> Task {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let (amount, most, least, parts) = *sampler.pick(&[
        (0.25, "three quarters", "one quarter", [3, 1]),
        (0.75, "one quarter", "three quarters", [1, 3]),
        (0.2, "four fifths", "one fifth", [4, 1]),
        (0.8, "one fifth", "four fifths", [1, 4]),
        (0.4, "three fifths", "two fifths", [3, 2]),
        (0.6, "two fifths", "three fifths", [2, 3]),
        (0.3, "seven tenths", "three tenths", [7, 3]),
        (0.7, "three tenths", "seven tenths", [3, 7]),
        (0.1, "nine tenths", "one tenth", [9, 1]),
        (0.9, "one tenth", "nine tenths", [1, 9]),
    ]);
    let mut slots = Slots::default();
    slots.value("first", first.ways);
    slots.value("second", second.ways);
    slots.text("most", most);
    slots.text("least", least);
    slots.value("p", words::percent(1.0 - amount));
    slots.value("q", words::percent(amount));
    slots.value("m", words::count(parts[0]));
    slots.value("n", words::count(parts[1]));
    slots.value("share", words::decimal(amount));
    let (from, to) = (first.rgb.map(f64::from), second.rgb.map(f64::from));
    solid(
        "[{most} {first} and {least} {second} on the whole screen|a solid color, {most} {first}, {least} {second}|a screen of {p} {first} mixed with {q} {second}|\
         one flat color made of {p} {first} and {q} {second}|a plain blend, {m} to {n}, of {first} and {second}|{first} and {second} stirred together in the ratio {m}:{n}|\
         a full-screen mixture of {most} {first} plus {least} {second}|a paint of {m} [to|:] {n}, {first} to {second}|an even surface mixed from {p} {first} plus {q} {second}|\
         a uniform mix with shares of {p} for {first} and {q} for {second}|{first} and {second} in shares of {p} and {q} as one color|a color that is {most} {first} and {least} {second}|\
         ¶{most} {first}, {least} {second}. stir and fill the screen|¶fill everything with one color. it is {p} {first} and {q} {second}|¶I mix paint: {first} and {second}, {m} to {n}. show it|\
         ¶the whole screen in one color please. {most} of it is {first}, the other {least} is {second}, blended|¶what color do I get from {p} {first} and {q} {second}? show just that|\
         ¶solid fill. {first}: {p}, {second}: {q}|¶color = mix({first}, {second}, {share}), all pixels|¶like paint in a bucket, {first} and {second} at {m} : {n}. that on the screen|\
         ¶both colors become one: {most} {first} with {least} {second}, no gradient|¶I want a color mixed from {first} ({p}) and {second} ({q}), everywhere the same]",
        slots,
        &format!(
            "let first = {};\nlet second = {};\nlet color = mix(first, second, {});",
            first.code,
            second.code,
            float(amount)
        ),
        blend(from, to, amount),
    )
}

fn three_color_shares(sampler: &mut Sampler) -> Task {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    let shares: [f64; 3] = *sampler.pick(&[
        [0.5, 0.25, 0.25],
        [0.25, 0.25, 0.5],
        [0.5, 0.3, 0.2],
        [0.2, 0.3, 0.5],
        [0.6, 0.3, 0.1],
        [0.1, 0.3, 0.6],
        [0.4, 0.4, 0.2],
        [0.2, 0.4, 0.4],
        [0.7, 0.2, 0.1],
        [0.4, 0.3, 0.3],
    ]);
    let [p, q, r] = shares.map(float);
    let body = format!(
        "let first = {};\nlet second = {};\nlet third = {};\n\
         let color = first * {p} + second * {q} + third * {r};",
        first.code, second.code, third.code
    );
    let parts = [first.rgb, second.rgb, third.rgb];
    let color: Rgb = [0, 1, 2].map(|at| {
        let weighted = parts.iter().zip(shares);
        weighted
            .map(|(part, share)| f64::from(part[at]) * share)
            .sum()
    });
    let mut slots = Slots::default();
    slots.value("a", first.ways);
    slots.value("b", second.ways);
    slots.value("c", third.ways);
    slots.value("p", words::percent(shares[0]));
    slots.value("q", words::percent(shares[1]));
    slots.value("r", words::percent(shares[2]));
    slots.value("x", words::decimal(shares[0]));
    slots.value("y", words::decimal(shares[1]));
    slots.value("z", words::decimal(shares[2]));
    solid(
        "[a screen of {p} {a}, {q} {b} and {r} {c} mixed together|one flat color from {p} {a}, {q} {b} and {r} {c}|a solid mix of three colors: {p} {a}, {q} {b}, {r} {c}|\
         a uniform blend of {a}, {b} and {c} with weights {x}, {y} and {z}|the weighted mean of {a} ({p}), {b} ({q}) and {c} ({r}) on the whole screen|\
         {x} times {a} plus {y} times {b} plus {z} times {c} as a plain color|a plain fill mixed from {a} {p}, {b} {q} and {c} {r}|a full screen of one color, {p} {a} with {q} {b} and {r} {c} in it|\
         {a}, {b} and {c} stirred into one color at {p}, {q} and {r}|a single color made up of {p} {a}, {q} {b} and {r} {c}|an even surface of {a}, {b} and {c} in shares of {p}, {q}, {r}|\
         the sum {x} {a} + {y} {b} + {z} {c} over the whole canvas|\
         ¶take {p} {a}, {q} {b} and {r} {c}. mix them and fill the screen with it|¶paint recipe: {a} {p}, {b} {q}, {c} {r}. show the result everywhere|\
         ¶color = {x} * {a} + {y} * {b} + {z} * {c}, all pixels|¶three colors in one bucket, {a}, {b} and {c}. their shares are {p}, {q} and {r}. what comes out covers the screen|\
         ¶what do {p} {a}, {q} {b} and {r} {c} give when mixed? only show that color|¶solid fill, weights: {a} {x}, {b} {y}, {c} {z}|\
         ¶one color for the whole screen. {p} of it is {a}, {q} is {b}, and the last {r} is {c}|¶I'd like to see {a}, {b} and {c} mixed, with {p}, {q} and {r} of each in this order|\
         ¶no gradient, just a blend. {a}: {p}. {b}: {q}. {c}: {r}|¶mix me {p} from {a}, {q} from {b}, {r} from {c}, and make everything so]",
        slots,
        &body,
        color,
    )
}
