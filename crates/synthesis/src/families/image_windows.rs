//! An image seen through a window or with one in it: spotlights, crops, lenses, insets and censored parts.

use super::animation_table::from_center;
use super::effect_tones::share;
use super::image_plans::{IMAGE, Kind, Plan, families_of, filled, plan};
use super::image_regions::box_area;
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 7] = [
    Kind {
        name: "image-spotlight",
        sample: spotlight,
    },
    Kind {
        name: "round-crop",
        sample: round_crop,
    },
    Kind {
        name: "diamond-crop",
        sample: diamond_crop,
    },
    Kind {
        name: "rounded-corners",
        sample: rounded_corners,
    },
    Kind {
        name: "magnifier",
        sample: magnifier,
    },
    Kind {
        name: "picture-in-picture",
        sample: picture_in_picture,
    },
    Kind {
        name: "censored-window",
        sample: censored,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

fn spotlight(sampler: &mut Sampler) -> Plan {
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.1, 0.15, 0.25, 0.3, 0.35])
    } else {
        0.2
    };
    let sized = if named {
        "[of radius {a}|with radius {a}|, radius {a}|, r = {a}]"
    } else {
        ""
    };
    let moving = sampler.chance(0.4);
    let (center, template) = if moving {
        (
            "vec2<f32>(0.5, 0.5) + vec2<f32>(cos(time), sin(time)) * 0.25",
            "[light {image} with a spotlight <r> that circles over time, black elsewhere|let a spotlight <r> wander in a circle over the dark {image}|\
             show {image} only in a soft moving spotlight <r> on black|make a searchlight <r> circle over {image} in the dark|\
             move a soft flashlight cone <r> in circles over {image}, the rest black|hide {image} in darkness and let a spotlight <r> run around it over time|\
             sweep a round light <r> in a circle over {image}, everything else is black|animate a spotlight <r> that orbits the center of {image}|\
             reveal {image} through a circling soft spotlight <r>|put a roaming spotlight <r> on {image}|let a soft circle of light <r> travel around {image} with time, black around it|\
             shine a circling torch <r> on {image} in a black room|make {image} visible only in a soft spot <r> that orbits over time|\
             give {image} a spotlight <r> that goes round and round|do a searchlight effect <r> on {image} that moves in a circle|\
             ¶{image} is in the dark. a soft spotlight <r> travels over it in a circle, and only there it is visible|¶a searchlight goes round and round over {image}. soft round beam <r>, all else black|\
             ¶I want a dark screen where a soft round light <r> circles around the center and shows {image} under it|\
             ¶soft spot <r>, its center at 0.5 + 0.25 * (cos t, sin t). {image} inside, black outside|\
             ¶black everywhere, except where a moving torch points at {image}. its light is a soft disc <r> and runs in circles|\
             ¶how do I make a flashlight <r> that wanders around over {image}? circular path, black outside, soft edge|\
             ¶someone shines a lamp on {image} in a black room and moves it in circles. we see a soft round spot <r>|¶darkness, and {image} only shows in a soft circle <r> that orbits the middle with time]",
        )
    } else {
        (
            "vec2<f32>(0.5, 0.5)",
            "[light {image} with a spotlight <r> in the middle, black elsewhere|show {image} only in a soft spotlight <r> at the center|\
             make everything black except a soft circle <r> in the middle of {image}|shine a flashlight <r> on the center of {image} in the dark|\
             put a soft round spotlight <r> on the middle of {image}|reveal {image} through a soft spotlight <r>, the rest is black|\
             hide {image} in darkness but for a centered soft spot <r>|do a spotlight effect <r> on {image}|light only the center of {image} with a soft cone of light <r>|\
             make {image} fade to black outside a soft disc <r>|give {image} a stage spotlight <r> in the center|show {image} lit by a torch <r> pointed at its middle|\
             black out {image} around a soft-edged circle <r> in the middle|mask {image} with a soft-edged centered circle <r> on black|\
             focus on the middle of {image} with a soft spotlight <r> on black|\
             ¶everything is black, only in the middle there is a soft spotlight <r> on {image}|¶{image} on a dark stage. one soft round light <r> in the center, [no light elsewhere|nothing else is lit]|\
             ¶shine a torch at the center of {image}. its cone is a soft circle <r>, outside of it is night|¶{image} times a soft disc <r> in the center, so it fades to black outside|\
             ¶I only want to see the middle of {image}. a round area <r>, soft edge, then black|¶mask = soft circle <r> at (0.5, 0.5), color = {image} * mask|\
             ¶a theater spot <r> on the middle of {image}, the rest [is|stays] dark. soft border|¶can {image} be lit only in its center? soft round spot <r>, black around]",
        )
    };
    let mut plan = plan(
        filled(template, &[("<r>", sized)]),
        vec![("a", words::decimal(radius))],
        format!(
            "{IMAGE}\nlet center = {center};\n\
             let light = 1.0 - smoothstep({}, {}, distance(uv, center));\nlet color = image * light;",
            float(radius),
            float(((radius + 0.1) * 100.0).round() / 100.0)
        ),
        Box::new(move |at, look| {
            let (y, x) = if moving {
                at.time.sin_cos()
            } else {
                (0.0, 0.0)
            };
            let d = (at.uv[0] - 0.5 - x / 4.0).hypot(at.uv[1] - 0.5 - y / 4.0);
            let t = ((d - radius) / 0.1).clamp(0.0, 1.0);
            let light = 1.0 - t * t * (3.0 - 2.0 * t);
            look(at.uv).map(|part| part * light)
        }),
    );
    plan.modifiers.extend(moving.then_some("moving"));
    plan
}

fn round_crop(sampler: &mut Sampler) -> Plan {
    let background = Color::sample(sampler);
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.45, 0.5])
    } else {
        0.4
    };
    let sized = if named {
        "[of radius {a}|with radius {a}|, radius {a}|, r = {a}|{a} in radius]"
    } else {
        ""
    };
    let rgb = background.rgb.map(f64::from);
    plan(
        filled(
            "[crop {image} to a circle <r> on {b}|cut {image} out as a circle <r>, {b} around it|show {image} through a round window <r> with {b} around it|\
             mask {image} with a circle <r> and fill the outside with {b}|make {image} a round avatar <r> on a {b} background|show only a centered disc <r> of {image}, the rest {b}|\
             look at {image} through a porthole <r> in a {b} wall|paint everything outside a centered circle <r> of {image} {b}|clip {image} to a circle <r>, outside is {b}|\
             make a circular crop <r> of {image} over {b}|round off {image} to a disc <r> on {b}|put {image} into a circular frame <r>, solid {b} outside|\
             replace everything beyond a circle <r> in {image} by {b}|apply a hard circular mask <r> to {image} with {b} outside|\
             give {image} a {b} surround with a round hole <r> in the middle|cover {image} with {b} except for a round hole <r>|turn {image} into a round profile picture <r>, {b} behind it|\
             ¶{image} as a profile picture: a circle <r> from its middle, everything outside [is|] {b}|¶I need a round avatar from {image}. circle <r> in the center, around it {b}|\
             ¶show {image} where it is inside a centered circle <r>, else {b}|¶cut out a disc <r> from the middle of {image} and lay it on {b}|\
             ¶a {b} wall with a round hole <r> in the middle. through the hole you see {image}|¶how do I make {image} round? hard circle <r>, {b} outside|\
             ¶{b} everywhere, except for a disc <r> at the center where {image} shows|¶throw away the corners of {image}, keep a circle <r>. what is gone becomes {b}|\
             ¶circle mask <r>, centered, no soft edge. inside {image}, outside {b}|¶like looking out of a ship: round window <r>, {b} wall, {image} behind it|¶{b} with a round hole <r> in the middle that shows {image}|¶round crop of {image} <r>, rest {b}|¶{b} outside, {image} inside a circle <r>|¶circle mask <r> on {image}, outside color {b}|¶how do I crop {image} to a circle <r> with {b} around it|¶avatar picture: {image} in a circle <r> on {b}|¶background {b}, on it {image} cut to a circle <r>]",
            &[("<r>", sized)],
        ),
        vec![("a", words::decimal(radius)), ("b", background.ways)],
        format!(
            "{IMAGE}\nlet background = {};\n\
             let outside = step({}, distance(uv, vec2<f32>(0.5, 0.5)));\n\
             let color = mix(image, background, outside);",
            background.code,
            float(radius)
        ),
        Box::new(move |at, look| {
            if from_center(at.uv) < radius {
                look(at.uv)
            } else {
                rgb
            }
        }),
    )
}

fn diamond_crop(sampler: &mut Sampler) -> Plan {
    let background = Color::sample(sampler);
    let named = sampler.chance(0.5);
    let size: f64 = if named {
        *sampler.pick(&[0.3, 0.35, 0.4, 0.45])
    } else {
        0.5
    };
    let sized = if named {
        "[of size {a}|with a reach of {a}|that reaches {a} from the center|, size {a}]"
    } else {
        ""
    };
    let rgb = background.rgb.map(f64::from);
    plan(
        filled(
            "[crop {image} to a diamond <r> on {b}|cut {image} out as a diamond <r>, {b} around it|show {image} inside a diamond <r> with {b} outside|\
             mask {image} with a diamond shape <r> and fill the rest with {b}|clip {image} to a rhombus <r>, outside is {b}|make a diamond shaped crop <r> of {image} over {b}|\
             show only a centered diamond <r> of {image}, the rest {b}|paint everything outside a diamond <r> in {image} {b}|look at {image} through a diamond window <r> in a {b} wall|\
             put {image} into a diamond <r> on a {b} background|cover {image} with {b} except for a diamond shaped hole <r>|give {image} {b} corners that leave a diamond <r>|\
             replace what lies outside a diamond <r> in {image} by {b}|turn {image} into a diamond tile <r> on {b}|frame {image} in a diamond <r>, plain {b} around it|\
             apply a rhombus mask <r> to {image} with {b} outside|\
             ¶{image} in a diamond <r>, the corners are {b}|¶a square standing on its corner <r> is cut out of the middle of {image}. outside it is {b}|\
             ¶show {image} only inside a centered rhombus <r>, otherwise {b}|¶like the diamond on a playing card <r>, in the middle, filled with {image}, all around {b}|\
             ¶abs(x) + abs(y) from the center decides: in a diamond <r> {image}, beyond it {b}|¶I want {image} cut to the shape of a diamond <r>. the background is {b}|\
             ¶{b} page with a diamond hole <r> in its center, behind the hole {image}|¶how can I clip {image} to a diamond <r>? fill what is cut off with {b}|¶{b} outside, {image} inside a diamond <r>|¶diamond mask <r> on {image}, outside color {b}|¶background {b}, on it {image} cut to a diamond <r>|¶rhombus crop of {image} <r>, the rest {b}]",
            &[("<r>", sized)],
        ),
        vec![("a", words::decimal(size)), ("b", background.ways)],
        format!(
            "{IMAGE}\nlet background = {};\n\
             let outside = step({}, abs(uv.x - 0.5) + abs(uv.y - 0.5));\n\
             let color = mix(image, background, outside);",
            background.code,
            float(size)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            if x + y < size { look(at.uv) } else { rgb }
        }),
    )
}

fn rounded_corners(sampler: &mut Sampler) -> Plan {
    let background = Color::sample(sampler);
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.05, 0.15, 0.2, 0.25])
    } else {
        0.1
    };
    let sized = if named {
        "[of radius {a}|with radius {a}|with a radius of {a}|, radius {a}]"
    } else {
        ""
    };
    let rgb = background.rgb.map(f64::from);
    plan(
        filled(
            "[round the corners of {image} <r> on {b}|give {image} rounded corners <r> on {b}|show {image} as a card with rounded corners <r> over {b}|\
             cut the corners of {image} round <r> with {b} behind|mask {image} with a rounded rectangle <r>, {b} outside|make the corners of {image} {b} and round <r>|\
             clip {image} to a full-size rounded box <r>, the corners are {b}|let {image} have round corners <r> with {b} outside|\
             add a border-radius <r> to {image} with {b} in the corners|put {image} on {b} with rounded corners <r>|soften the shape of {image} with round corners <r>, {b} behind it|\
             make {image} look like an app icon with rounded corners <r> on {b}|trim the corners of {image} to arcs <r> and fill them with {b}|\
             show {image} on a {b} background with corner rounding <r>|paint {b} around a rounded rectangle <r> that fits {image}|\
             apply a rounded corner mask <r> over {b} to {image}|\
             ¶the corners of {image} are too sharp. give it rounded ones <r> and put {b} behind|¶like css border-radius: {image} gets rounded corners <r>, outside them {b}|\
             ¶{image} as an app icon. it has round corners <r>, and what is cut away is {b}|¶I have {image} and want it as a card on {b}. only the corners go, cut to arcs <r>|\
             ¶inside a full-size rounded rectangle <r> is {image}, in the four corners outside it is {b}|¶all four corners of {image} cut off in a curve <r>, {b} there|\
             ¶how do phones show photos with round corners <r>? do it to {image}, with {b} behind|¶paint the four corners {b} so that {image} looks like it has rounded ones <r>|¶{image} as a card with round corners <r>, {b} behind|¶{b} behind {image}, whose corners are rounded <r>|¶corners of {image} cut round <r>, filled with {b}|¶how do I round the corners of {image} <r> on a {b} ground|¶border-radius for {image} <r>, background {b}]",
            &[("<r>", sized)],
        ),
        vec![("a", words::decimal(radius)), ("b", background.ways)],
        format!(
            "{IMAGE}\nlet background = {};\n\
             let offset = max(abs(uv - vec2<f32>(0.5, 0.5)) - {}, vec2<f32>(0.0, 0.0));\n\
             let outside = step({}, length(offset));\nlet color = mix(image, background, outside);",
            background.code,
            float(((0.5 - radius) * 100.0).round() / 100.0),
            float(radius)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (radius - part.min(1.0 - part)).max(0.0));
            if x.hypot(y) < radius {
                look(at.uv)
            } else {
                rgb
            }
        }),
    )
}

fn magnifier(sampler: &mut Sampler) -> Plan {
    let factor: f64 = *sampler.pick(&[1.5, 2.0, 2.5, 3.0, 4.0]);
    let named = sampler.chance(0.5);
    let radius: f64 = if named {
        *sampler.pick(&[0.15, 0.2, 0.3, 0.35])
    } else {
        0.25
    };
    let sized = if named {
        "[of radius {a}|with radius {a}|, radius {a}|, r = {a}|{a} in radius]"
    } else {
        ""
    };
    plan(
        filled(
            "[magnify {image} {b} inside a circle <r> in the middle|put a {b} magnifying glass <r> on the center of {image}|zoom {image} {b} only in a centered circle <r>|\
             hold a {b} magnifier <r> over the middle of {image}|show the inside of a centered disc <r> of {image} enlarged {b}|add a round {b} lens <r> to the middle of {image}|\
             make a loupe <r> at the center of {image} that enlarges {b}|enlarge {image} {b} in a round area <r> at the center and leave the rest|\
             scale {image} up {b} inside a circle <r> around the center|let a {b} lens <r> magnify the center of {image}|give {image} a magnifying glass <r> in the middle, {b}|\
             place a circular zoom lens <r> over {image}, {b}, at the center|draw {image} with its center {b} bigger inside a circle <r>|\
             look at the middle of {image} through a {b} loupe <r>|simulate a {b} magnifying glass <r> on {image}|apply a {b} zoom to {image} within a central disc <r> only|\
             ¶in the middle of {image} lies a magnifying glass <r>. what is under it appears {b} as big, the rest is normal|¶inside a centered circle <r> {image} is enlarged {b}, outside it stays as it is|\
             ¶centered loupe <r>, {b}, over {image}|¶I can't read the middle of {image}. put a round lens <r> there that enlarges {b}|\
             ¶if the pixel is within the circle <r> around the center, zoom {image} in {b}, else leave it|¶make the center of {image} {b} bigger, but only in a disc <r>. hard edge, nothing else moves|\
             ¶how would a {b} magnifier <r> look when it lies on the center of {image}|¶zoom lens effect: disc <r> at (0.5, 0.5) shows {image} {b} enlarged, [everything else|the rest] untouched|¶magnifying glass <r> on the center of {image}, {b}|¶{b} loupe <r> in the middle of {image}|¶circle in the middle <r>, {image} in it {b} bigger|¶how do I put a magnifying glass <r> in the middle of {image}, {b}|¶round magnifier <r>, zoom {b}, center of {image}]",
            &[("<r>", sized)],
        ),
        vec![
            ("a", words::decimal(radius)),
            ("b", vec![format!("{factor}x"), format!("{factor} times")]),
        ],
        format!(
            "let center = vec2<f32>(0.5, 0.5);\nlet inside = step(distance(uv, center), {});\n\
             let p = mix(uv, center + (uv - center) / {}, inside);\n\
             let color = textureSample(source, source_sampler, p).rgb;",
            float(radius),
            float(factor)
        ),
        Box::new(move |at, look| {
            let scale = if from_center(at.uv) <= radius {
                factor.recip()
            } else {
                1.0
            };
            look(at.uv.map(|part| 0.5 + (part - 0.5) * scale))
        }),
    )
}

fn picture_in_picture(sampler: &mut Sampler) -> Plan {
    let size: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5]);
    let (modifier, corner, [right, bottom]) = *sampler.pick(&[
        ("top-left", "[top left|upper left]", [false, false]),
        ("top-right", "[top right|upper right]", [true, false]),
        ("bottom-left", "[bottom left|lower left]", [false, true]),
        ("bottom-right", "[bottom right|lower right]", [true, true]),
        ("bottom-right", "[bottom right|lower right]", [true, true]),
    ]);
    let start = ((1.0 - size) * 100.0).round() / 100.0;
    let corner_of = |far: bool| if far { start } else { 0.0 };
    let side = |name: char, far: bool| {
        if far {
            format!("step({}, uv.{name})", float(start))
        } else {
            format!("step(uv.{name}, {})", float(size))
        }
    };
    let (x, y) = (corner_of(right), corner_of(bottom));
    let mut plan = plan(
        filled(
            "[put a small copy of {image} in the <c> corner, {a} of the size|show {image} again in the <c> corner at {a} of its size|add a picture-in-picture of {image} at the <c>, scale {a}|\
             make a {a} inset of {image} in the <c> corner|draw {image} with a {a} thumbnail of itself in the <c> corner|place a miniature of {image}, {a} in size, at the <c>|\
             insert {image} into its own <c> corner, scaled to {a}|overlay a {a} sized copy of {image} on the <c> corner|do picture in picture with {image}, the inset at the <c> and {a} wide|\
             give {image} a preview of itself in the <c> corner, {a} of the width|repeat {image} at {a} scale in the <c> corner|show a scaled down {image} over the <c> corner of itself, {a}|\
             nest {image} in the <c> corner of itself at {a}|cover the <c> corner of {image} with a {a} copy of it|shrink a copy of {image} to {a} and put it in the <c> corner of the original|\
             stick a {a} stamp of {image} onto its <c> corner|\
             ¶{image} fills the screen, and in the <c> corner it shows once more, small, {a} of the size|¶I want the same picture twice: big behind, and a copy of {a} scale in the <c> corner|\
             ¶pip: {image} inside itself, <c>, scale = {a}|¶take {image}. shrink a copy to {a} and pin it to the <c> corner|\
             ¶like on tv, a little window at the <c> with {image} in it, {a} wide and high, on top of the full one|\
             ¶the <c> corner of {image} is covered by a small version of it, {a} of the width and height|¶can {image} contain itself? one time only, in the <c> corner, at {a}|\
             ¶thumbnail over original, both are {image}. corner: <c>, size: {a}|¶small {a} copy at the <c> of the screen over {image}, both the same picture|¶picture in picture with {image}, <c> corner, scale {a}|¶how do I put a small copy of {image} in its <c> corner, {a} of the size|¶inset of {image} in itself: {a}, <c>]",
            &[("<c>", corner)],
        ),
        vec![("a", share(size))],
        format!(
            "{IMAGE}\nlet p = (uv - vec2<f32>({}, {})) / {};\n\
             let small = textureSample(source, source_sampler, p).rgb;\nlet inside = {} * {};\n\
             let color = mix(image, small, inside);",
            float(x),
            float(y),
            float(size),
            side('x', right),
            side('y', bottom)
        ),
        Box::new(move |at, look| {
            let p = [(at.uv[0] - x) / size, (at.uv[1] - y) / size];
            if p.iter().all(|part| (0.0..=1.0).contains(part)) {
                look(p)
            } else {
                look(at.uv)
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn censored(sampler: &mut Sampler) -> Plan {
    let count = *sampler.pick(&[8, 10, 12, 16, 20, 24, 32]);
    let round = sampler.chance(0.5);
    let radius: f64 = *sampler.pick(&[0.2, 0.25, 0.3]);
    let width: f64 = *sampler.pick(&[0.4, 0.5, 0.6]);
    let (modifier, area, lines, ways) = if round {
        (
            "circle",
            "[circle of radius {a}|disc of radius {a}|circle with r = {a}]",
            format!(
                "let inside = step(distance(uv, vec2<f32>(0.5, 0.5)), {});",
                float(radius)
            ),
            words::decimal(radius),
        )
    } else {
        (
            "square",
            "[square of side {a}|{a} by {a} square|square with sides of {a}]",
            box_area(width, width).0,
            words::decimal(width),
        )
    };
    let number = f64::from(count);
    let mut plan = plan(
        filled(
            "[pixelate {image} inside a centered <area> with {b} blocks|censor a <area> in the middle of {image} with {b} pixel blocks|put a mosaic of {b} blocks over a centered <area> of {image}|\
             make a <area> in the center of {image} unrecognizable with {b} big pixels|hide the face in the middle of {image}, {b} blocks in a <area>|\
             pixelate only a <area> at the center of {image}, {b} cells across the whole picture|blur out a centered <area> of {image} with a {b} mosaic|\
             snap the uv of {image} to a {b} grid inside a centered <area>|limit a {b} pixelation of {image} to a <area> in the middle|\
             reduce the resolution of {image} to {b} within a centered <area>|show a <area> in the middle of {image} in {b} coarse blocks|\
             mosaic a centered <area> of {image}, {b}|apply a {b} censor mosaic to a <area> at the center of {image}|turn a central <area> of {image} into {b} blocks and keep the rest sharp|\
             cover the middle of {image} with a {b} mosaic in a <area>|use {b} pixel blocks on {image}, only in a centered <area>|\
             ¶nobody should recognize the face in the middle of {image}. so a <area> there gets pixelated, {b} blocks across the picture|¶{image} stays sharp, only a centered <area> shows it in {b} blocks|\
             ¶censor mosaic: centered <area>, grid {b}, on {image}|¶like on tv when they hide something: a <area> at the center of {image} turns into big pixels, {b} for the whole image|\
             ¶snap uv to the centers of a {b} grid when inside a centered <area>, then sample {image}|¶I need to hide what is in the middle of {image}. pixel blocks, {b}, in a <area>|\
             ¶coarse in the center, fine outside: {image} as a {b} mosaic within a <area>|¶how do I pixelate just a part of {image}? the part is a centered <area>, the blocks are {b}|¶censor mosaic with {b} blocks, a centered <area> of {image}|¶{b} blocks inside a centered <area> of {image}, sharp elsewhere|¶hide the face in the middle of {image}: mosaic of {b} blocks in a <area>|¶{image} sharp, except a pixelated <area> in the middle, {b} blocks]",
            &[("<area>", area)],
        ),
        vec![
            ("a", ways),
            (
                "b",
                vec![format!("{count}x{count}"), format!("{count} by {count}")],
            ),
        ],
        format!(
            "let blocks = (floor(uv * {0}) + 0.5) / {0};\n{lines}\n\
             let p = mix(uv, blocks, inside);\nlet color = textureSample(source, source_sampler, p).rgb;",
            float(number)
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            let is_inside = if round {
                x.hypot(y) <= radius
            } else {
                x.max(y) <= width / 2.0
            };
            let block = at.uv.map(|part| ((part * number).floor() + 0.5) / number);
            look(if is_inside { block } else { at.uv })
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}
