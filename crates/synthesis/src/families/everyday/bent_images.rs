//! Images that are bent or moved in parts: bulges and pinches, lenses at a point, strips that slide apart, pixels of a told
//! size.

use super::super::animation_table::from_center;
use super::super::effect_kernels::TEXEL;
use super::super::image_plans::{Kind, Plan, families_of, filled, plan};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 4] = [
    Kind {
        name: "bulge-or-pinch",
        sample: bulge,
    },
    Kind {
        name: "magnifier-at-point",
        sample: magnifier,
    },
    Kind {
        name: "strips-slide-apart",
        sample: strips,
    },
    Kind {
        name: "pixelate-by-pixel-size",
        sample: pixel_size,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

const SAMPLE: &str = "let color = textureSample(source, source_sampler, p).rgb;";

fn bulge(sampler: &mut Sampler) -> Plan {
    let strength: f64 = *sampler.pick(&[0.2, 0.3, 0.4, 0.5, 0.5, 0.6, 0.7, 0.8]);
    let named = sampler.chance(0.7);
    let radius: f64 = if named {
        *sampler.pick(&[0.2, 0.25, 0.35, 0.4, 0.45, 0.5])
    } else {
        0.3
    };
    let sized = if named {
        "[of radius {b}|with radius {b}|, radius {b}|, r = {b}]"
    } else {
        ""
    };
    let limit = if named { "{b}" } else { "0.3" };
    let out = sampler.chance(0.55);
    let (modifier, verb, noun, like, sign, way) = if out {
        (
            "bulge",
            "[bulge|bulge out|bloat|puff up]",
            "[bulge|bulge effect|bloat effect]",
            "pushed out from behind",
            '-',
            "minus",
        )
    } else {
        (
            "pinch",
            "[pinch|pinch in|squeeze together|suck in]",
            "[pinch|pinch effect|squeeze effect]",
            "pulled together",
            '+',
            "plus",
        )
    };
    let mut plan = plan(
        filled(
            "[<v> the middle of {image} with strength {a} <r>|<v> {image} in the center by {a} <r>|apply a <n> of strength {a} to the middle of {image} <r>|put a <n> on {image}, strength {a} <r>, in the center|distort the middle of {image} with a <n> of {a} <r>|give {image} a centered <n>, strength {a} <r>|\
             warp the center of {image} by a <n>, {a} strong <r>|let the middle of {image} look <l>, a <n> of {a} <r>|scale the offset from the center by 1 <s> {a} * (1 - d / <q>) before sampling {image}, inside of d = <q>|use a <n> with strength {a} on {image} <r>, centered|\
             ¶<n> on {image}, strength {a} <r>|¶<n>, strength {a}, center of {image} <r>|¶<v> {image} in the middle, {a} <r>|¶how do I <v> the middle of {image} by {a} <r>|¶p = center + offset * (1 <s> {a} * saturate(1 - d / <q>)), read {image} at p|\
             ¶the middle of {image} should look <l>: <n> with strength {a} <r>|¶in: {image}. effect: <n>. strength: {a}. radius: <q>. center: the middle|¶like in a fun house mirror, a <n> of {a} in the center of {image} <r>|\
             ¶strength {a}, radius <q>: a <n> in the middle of {image}|¶I want a <n> in {image}: the lookup offset is times 1 <w> {a} at the center and times 1 from the radius <q> on, linear|¶radius <q>, strength {a}, <n>, {image}]",
            &[
                ("<v>", verb),
                ("<n>", noun),
                ("<l>", like),
                ("<r>", sized),
                ("<q>", limit),
                ("<s>", if out { "-" } else { "+" }),
                ("<w>", way),
            ],
        ),
        vec![
            ("a", words::decimal(strength)),
            ("b", words::decimal(radius)),
        ],
        format!(
            "let offset = uv - vec2<f32>(0.5, 0.5);\nlet near = saturate(1.0 - length(offset) / {});\n\
             let p = vec2<f32>(0.5, 0.5) + offset * (1.0 {sign} {} * near);\n{SAMPLE}",
            float(radius),
            float(strength)
        ),
        Box::new(move |at, look| {
            let near = (1.0 - from_center(at.uv) / radius).max(0.0);
            let scale = if out {
                1.0 - strength * near
            } else {
                1.0 + strength * near
            };
            look(at.uv.map(|part| 0.5 + (part - 0.5) * scale))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn magnifier(sampler: &mut Sampler) -> Plan {
    let factor: f64 = *sampler.pick(&[1.5, 2.0, 2.0, 2.5, 3.0, 4.0]);
    let radius: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25]);
    let x: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8]);
    let y: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8]);
    plan(
        "[put a magnifying glass on {image} at {p}, radius {r}, {f}|magnify {image} {f} inside a circle of radius {r} around {p}|show a {f} loupe of radius {r} over {image}, its center at {p}|enlarge {image} {f} around {p}, but only within {r} of that point|lay a round lens on {image}, center {p}, radius {r}, magnification {f}|\
         zoom {image} {f} in a disc at {p} with radius {r}, the rest is normal|hold a {f} magnifier with a radius of {r} over the point {p} of {image}|add a {f} lens to {image}: radius {r}, center {p}|make what is within {r} of {p} in {image} {f} as large, seen from that point|place a lens with radius {r} and {f} zoom at {p} of {image}|\
         ¶magnifier on {image}: center {p}, radius {r}, {f}|¶{f} loupe at {p}, radius {r}, {image}|¶lens. radius: {r}. zoom: {f}. center: {p}. image: {image}|¶how do I put a {f} magnifying glass on {image} at {p}, radius {r}|¶I can't read the small print of {image} at {p}. enlarge it {f} in a circle of radius {r} there|\
         ¶within {r} of c = {p}: read {image} at c + (uv - c) / zoom, the zoom is {f}. else at uv|¶radius {r}, {f} bigger, around {p}: a round magnifier on {image}|¶{image} is normal, except in a circle around {p} (r = {r}), there it is {f} enlarged]",
        vec![
            (
                "p",
                vec![
                    format!("({x}, {y})"),
                    format!("({x}, {y})"),
                    format!("x = {x}, y = {y}"),
                ],
            ),
            ("r", words::decimal(radius)),
            ("f", vec![format!("{factor}x"), format!("{factor} times")]),
        ],
        format!(
            "let center = vec2<f32>({}, {});\nlet inside = step(distance(uv, center), {});\n\
             let p = mix(uv, center + (uv - center) / {}, inside);\n{SAMPLE}",
            float(x),
            float(y),
            float(radius),
            float(factor)
        ),
        Box::new(move |at, look| {
            let [u, v] = at.uv;
            if (u - x).hypot(v - y) <= radius {
                look([x + (u - x) / factor, y + (v - y) / factor])
            } else {
                look(at.uv)
            }
        }),
    )
}

fn strips(sampler: &mut Sampler) -> Plan {
    let count = *sampler.pick(&[4, 5, 6, 8, 10, 12, 16, 20]);
    let number = count as f64;
    let shift: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    let upright = sampler.chance(0.35);
    let (modifier, kinds, single, first, second, letter, code) = if upright {
        (
            "columns",
            "[columns|vertical strips]",
            "[column|vertical strip]",
            "down",
            "up",
            'x',
            "vec2<f32>(uv.x, fract(uv.y - shift))",
        )
    } else {
        (
            "rows",
            "[rows|horizontal strips]",
            "[row|horizontal strip]",
            "[right|to the right]",
            "[left|to the left]",
            'y',
            "vec2<f32>(fract(uv.x - shift), uv.y)",
        )
    };
    let mut plan = plan(
        filled(
            "[cut {image} into {n} <k> and shift them by {a} in turn, the first <f>, the next <s>, wrapped|shift every other of {n} <k> of {image} <s> by {a} and the others <f> by {a}, the first <f>, with wrap-around|slide the {n} <k> of {image} apart: odd ones {a} <f>, even ones {a} <s>, wrapping around|\
             move {n} <k> of {image} alternately <f> and <s> by {a}, wrapped, starting with <f>|split {image} into {n} <k>, push number 1, 3, 5 {a} <f> and number 2, 4, 6 {a} <s>, wrapped|displace alternate <k> of {image} in opposite ways by {a}, {n} in all, the first goes <f>, wrapped|\
             offset {n} <k> of {image} by {a} back and forth, first <f>, then <s>, with repeat|let neighboring <k> of {image} slide against each other, {n} of them, {a} each, the first one <f>, wrapped|\
             ¶{n} <k> of {image}, shifted alternately <f> and <s> by {a}, wrapped|¶odd <k>: {a} <f>. even <k>: {a} <s>. {n} in all, wrap, {image}|¶even <k> of {image} go {a} <s>, odd ones {a} <f>, counted from 1, {n} in total, wrapped|\
             ¶how do I shift {n} <k> of {image} in turn <f> and <s> by {a}, with wrap|¶paper strips: {image} cut into {n} <k>, the first pulled {a} <f>, the second {a} <s>, and so on, wrapped around|\
             ¶in: {image}. {n} <k>. shift: {a}, <f> for the first <o>, <s> for the second and so on, wrapped|¶i = floor(<x> * {n}). even i: shift {a} <f>, odd i: {a} <s>. wrap with fract. {image}]",
            &[
                ("<k>", kinds),
                ("<o>", single),
                ("<f>", first),
                ("<s>", second),
                ("<x>", if upright { "x" } else { "y" }),
            ],
        ),
        vec![("n", words::count(count)), ("a", words::decimal(shift))],
        format!(
            "let strip = floor(uv.{letter} * {});\nlet shift = mix({1}, -{1}, strip % 2.0);\n\
             let p = {code};\n{SAMPLE}",
            float(number),
            float(shift)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv;
            let (along, across) = if upright { (x, y) } else { (y, x) };
            let odd = ((along * number).floor() as i64).rem_euclid(2) == 1;
            let moved = if odd { across + shift } else { across - shift };
            let wrapped = moved.rem_euclid(1.0);
            look(if upright { [x, wrapped] } else { [wrapped, y] })
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn pixel_size(sampler: &mut Sampler) -> Plan {
    let size: i32 = *sampler.pick(&[4, 5, 6, 8, 8, 10, 12, 16, 20, 32]);
    let side = f64::from(size);
    plan(
        "[pixelate {image} so that each block is {n} pixels wide and high|make every block of {n} by {n} texels of {image} one color, the one at its center|pixelate {image} with a block size of {n} pixels|give {image} big pixels, each {n} texels in size|use blocks of {n} texels a side to pixelate {image}, whatever its size is|\
         merge squares of {n} by {n} texels of {image} into one color, taken from the middle|make a mosaic of {image} with tiles that are {n} texels wide|snap the lookup of {image} to the centers of squares of {n} texels|turn {image} into pixel art where one big pixel covers {n} by {n} texels|\
         ¶pixelate {image}, block size {n} pixels|¶mosaic with a block size of {n} texels, {image}|¶block size: {n} px. image: {image}. color from the block center|¶how do I pixelate {image} with blocks that are {n} pixels wide|¶one big pixel = {n} by {n} texels of {image}|\
         ¶p = (floor(uv * size / {n}) + 0.5) * {n} / size, size of {image} in texels|¶in: {image}. out: squares of {n} texels in the color of their centers|¶I don't know how large {image} is, but the mosaic blocks should be {n} texels wide|¶retro look for {image}, pixel size {n}]",
        vec![("n", vec![size.to_string()])],
        format!(
            "let size = vec2<f32>(textureDimensions(source));\n\
             let p = (floor(uv * size / {0}) + 0.5) * {0} / size;\n{SAMPLE}",
            float(side)
        ),
        Box::new(move |at, look| {
            let block = side * TEXEL;
            look(at.uv.map(|part| ((part / block).floor() + 0.5) * block))
        }),
    )
}
