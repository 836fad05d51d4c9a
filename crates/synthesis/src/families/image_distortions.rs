//! Images whose places move: mirrored, transposed, stretched and cut into shifted rows.

use super::image_overlays::RANDOM;
use super::image_plans::{Kind, Plan, families_of, filled, plan};
use super::rules::pcg_share;
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 4] = [
    Kind {
        name: "four-way-mirror",
        sample: four_way_mirror,
    },
    Kind {
        name: "transpose-image",
        sample: transpose,
    },
    Kind {
        name: "stretch-image",
        sample: stretch,
    },
    Kind {
        name: "row-glitch",
        sample: row_glitch,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

fn four_way_mirror(sampler: &mut Sampler) -> Plan {
    let (modifier, quarter, code, [right, bottom]) = *sampler.pick(&[
        (
            "top-left",
            "[top left|upper left]",
            "vec2<f32>(min(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y))",
            [false, false],
        ),
        (
            "top-right",
            "[top right|upper right]",
            "vec2<f32>(max(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y))",
            [true, false],
        ),
        (
            "bottom-left",
            "[bottom left|lower left]",
            "vec2<f32>(min(uv.x, 1.0 - uv.x), max(uv.y, 1.0 - uv.y))",
            [false, true],
        ),
        (
            "bottom-right",
            "[bottom right|lower right]",
            "vec2<f32>(max(uv.x, 1.0 - uv.x), max(uv.y, 1.0 - uv.y))",
            [true, true],
        ),
    ]);
    let mut plan = plan(
        filled(
            "[mirror the <q> quarter of {image} into all four quarters|reflect the <q> quadrant of {image} both ways|make {image} symmetric in both directions using its <q> quarter|\
             do a four-way mirror of {image} from the <q> quarter|fold {image} twice so that only its <q> quarter shows|copy the <q> quarter of {image} mirrored to the other three|\
             use the <q> quarter of {image} four times, mirrored|apply a quad mirror to {image}, source is the <q> quadrant|mirror {image} at both axes and keep the <q> part|\
             replace three quarters of {image} by reflections of the <q> one|make a symmetric pattern from the <q> quadrant of {image}|turn the <q> quarter of {image} into a four-fold mirror image|\
             let all quarters of {image} be mirror images of the <q> one|put mirrors on both center lines of {image}, showing the <q> quarter|\
             give {image} horizontal and vertical symmetry from the <q> quarter|\
             ¶only the <q> quarter of {image} counts, the other three [should be|are|become] mirror images of it|\
             ¶I want {image} symmetric [both ways|left to right and top to bottom]. [keep|take] the <q> quarter as it is and fill the rest with its reflections|\
             ¶keep the <q> quadrant of {image}. flip it sideways, flip it upside down, flip it both ways: [those are|that makes] the other three quarters|\
             ¶quad mirror on {image}[. source quadrant:|, source:| from] <q>|¶put two mirrors on {image}, one upright and one level, both through the center. what [I|we|you] see is the <q> part four times|\
             ¶like paper folded twice: the <q> quarter of {image} shows up mirrored in [the other three corners|every other corner]|\
             ¶my image [must|should] look the same from left and right and also from above and below. use the <q> [part|quarter] for that|\
             ¶what do I do with the uv so that the <q> quarter of {image} is reflected into the other three|\
             ¶fold the uv at 0.5 in x and y so that [always|only] the <q> quarter of {image} is [sampled|read]|\
             ¶the <q> quarter of {image} stays where it is. beside it comes its mirror image, and the other half is [both of them|the same] upside down]",
            &[("<q>", quarter)],
        ),
        Vec::new(),
        format!("let p = {code};\nlet color = textureSample(source, source_sampler, p).rgb;"),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            let side = |offset: f64, far: bool| if far { 0.5 + offset } else { 0.5 - offset };
            look([side(x, right), side(y, bottom)])
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn transpose(sampler: &mut Sampler) -> Plan {
    let other = sampler.chance(0.4);
    let (modifier, template, code) = if other {
        (
            "other-diagonal",
            "[mirror {image} along the diagonal from the bottom left to the top right|flip {image} over its anti-diagonal|reflect {image} in the diagonal that rises to the right|\
             transpose {image} along the anti-diagonal|sample {image} at (1 - v, 1 - u)|swap x and y of {image} and reverse both|mirror {image} in the line from the lower left to the upper right|\
             do an anti-transpose of {image}|flip {image} about the rising diagonal|exchange the top left and bottom right corner of {image} by a diagonal flip|\
             look up {image} at 1 - uv.yx|reflect {image} across its secondary diagonal|use one minus the swapped coordinates to look up {image}|turn {image} over the diagonal from bottom left to top right|\
             diagonal flip {image} on the anti-diagonal|\
             ¶out(u, v) = in(1 - v, 1 - u), [where in is|in =] {image}|\
             ¶I [want|need] {image} flipped so that the top left corner ends up at the bottom right, and the other two corners stay [where they are|in place]|\
             ¶think of a mirror that [runs|goes] from the lower left to the upper right corner of {image}. [both sides swap|each side shows what is on the other]|\
             ¶take {image}. swap u and v, then subtract both from one and [sample|read] there|¶anti-transpose, [source|input] is {image}|\
             ¶is there a way to flip {image} along the rising diagonal? bottom left and top right corner should not move|¶uv -> 1 - uv.yx, then [read|sample] {image}|\
             ¶{image} has to be reflected, not left to right or up and down but across the diagonal from bottom left to top right|\
             ¶each pixel at (x, y) gets the color [that|which] {image} has at (1 - y, 1 - x)]",
            "vec2<f32>(1.0, 1.0) - uv.yx",
        )
    } else {
        (
            "main-diagonal",
            "[transpose {image}|swap x and y of {image}|mirror {image} along the diagonal from the top left to the bottom right|flip {image} over its main diagonal|reflect {image} in the diagonal that falls to the right|\
             sample {image} at (v, u)|exchange u and v of {image}|turn rows of {image} into columns|swap the axes of {image}|look up {image} at uv.yx|use swizzled coordinates yx for {image}|\
             exchange the horizontal and vertical direction of {image}|mirror {image} in the line x = y|exchange the top right and bottom left corner of {image} by a diagonal flip|\
             flip {image} about the falling diagonal|do a matrix transpose of {image}|\
             ¶out(u, v) = in(v, u), [where in is|in =] {image}|\
             ¶I [want|need] {image} flipped so that the top right corner ends up at the bottom left. top left and bottom right stay [where they are|in place]|\
             ¶each pixel at (x, y) [should get|gets] the color [that|which] {image} has at (y, x)|¶rows become columns and columns become rows. [do that with|that is what I want for] {image}|\
             ¶is there an easy way to transpose {image}, like a matrix|¶uv -> uv.yx, then [read|sample] {image}|\
             ¶think of a mirror that [runs|goes] from the upper left to the lower right corner of {image}. [both sides swap|each side shows what is on the other]|\
             ¶the x coordinate [goes|should go] into y and y into x before {image} is [sampled|read]|\
             ¶{image} lies the wrong way. what runs across should run down and the other way round, top left corner stays, so a transpose]",
            "uv.yx",
        )
    };
    let mut plan = plan(
        template,
        Vec::new(),
        format!("let p = {code};\nlet color = textureSample(source, source_sampler, p).rgb;"),
        Box::new(move |at, look| {
            let [x, y] = at.uv;
            look(if other { [1.0 - y, 1.0 - x] } else { [y, x] })
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn stretch(sampler: &mut Sampler) -> Plan {
    let factor: f64 = *sampler.pick(&[1.5, 2.0, 2.5, 3.0, 4.0]);
    let upright = sampler.chance(0.5);
    let wider = sampler.chance(0.6);
    let (way, side) = if upright {
        ("[vertically|along y|in height]", "[high|tall]")
    } else {
        ("[horizontally|along x|in width]", "wide")
    };
    let (verb, noun) = if wider {
        ("[stretch|widen|expand|elongate]", "stretch")
    } else {
        ("[squeeze|squash|compress|shrink]", "squeeze")
    };
    let last = if wider {
        "scale {image} up only <w> by {a}|make {image} {a} times as <s>, the other direction stays|zoom in on {image} only <w>, factor {a}|\
         ¶everything in {image} should be {a} times as <s> as before, seen from the center. the other direction [stays|does not change]|¶divide the centered uv by {a} <w>, then sample {image}"
    } else {
        "scale {image} down only <w> by {a}|divide the size of {image} <w> by {a}|zoom out of {image} only <w>, factor {a}|\
         ¶everything in {image} should shrink to 1/{a} of its size <w>, toward the center. the other direction [stays|does not change]|¶multiply the centered uv by {a} <w>, then sample {image}"
    };
    let modifier = match (upright, wider) {
        (false, true) => "wider",
        (false, false) => "narrower",
        (true, true) => "taller",
        (true, false) => "flatter",
    };
    let axis = usize::from(upright);
    let scale = if wider { factor.recip() } else { factor };
    let sign = if wider { '/' } else { '*' };
    let number = float(factor);
    let p = if upright {
        format!("vec2<f32>(uv.x, (uv.y - 0.5) {sign} {number} + 0.5)")
    } else {
        format!("vec2<f32>((uv.x - 0.5) {sign} {number} + 0.5, uv.y)")
    };
    let template = format!(
        "[@verb {{image}} <w> by a factor of {{a}}|@verb {{image}} <w>, {{a}} times|@verb {{image}} {{a}}x <w>|@verb {{image}} about its center, {{a}}x <w>|apply a {{a}}x @noun to {{image}} <w>|\
         give {{image}} a @noun of {{a}} <w>|@verb {{image}} only <w> with factor {{a}}|change the proportions of {{image}}, a @noun of {{a}} <w>|distort {{image}} by a @noun <w> of {{a}}|\
         do a non-uniform scale on {{image}}, a @noun of {{a}} <w>|show {{image}} with a {{a}}x @noun <w>|@verb the middle of {{image}} <w> by {{a}}|{last}|put a @noun <w> on {{image}}, factor {{a}}|\
         ¶{{image}} needs a @noun of {{a}} <w>. the other direction [stays|stays as it is] and the center does not move|\
         ¶I have [an image|a picture|a texture]. @verb it <w> by a factor of {{a}}, the center stays [in place|where it is]|¶one direction only: @verb {{image}} <w>, factor = {{a}}|\
         ¶can {{image}} be distorted <w>? I mean a {{a}}x @noun, the other axis [untouched|not changed]|¶@noun <w>, factor {{a}}, pivot (0.5, 0.5), [source|input] {{image}}|\
         ¶no zoom. {{image}} keeps its size in one direction, but <w> I want a {{a}}x @noun|¶how can I @verb {{image}} <w> but not the other way? factor {{a}}, from the center|\
         ¶the proportions of {{image}} are wrong. @verb it {{a}} times <w>, about the center|¶like in a funhouse mirror, {{image}} gets a {{a}}x @noun <w>]"
    );
    let mut plan = plan(
        filled(
            &template,
            &[
                ("@verb", verb),
                ("@noun", noun),
                ("<w>", way),
                ("<s>", side),
            ],
        ),
        vec![("a", words::decimal(factor))],
        format!("let p = {p};\nlet color = textureSample(source, source_sampler, p).rgb;"),
        Box::new(move |at, look| {
            let mut p = at.uv;
            p[axis] = 0.5 + (p[axis] - 0.5) * scale;
            look(p)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

const GLITCH: &str = "[glitch {image}|apply a glitch effect to {image}|make {image} glitch|give {image} a glitch effect|add a digital glitch to {image}|put a glitch effect on {image}|let {image} glitch like a broken screen|make {image} look glitchy|run a glitch filter over {image}|\
    ¶glitch|¶[a|] glitch [effect|filter|shader|look]|¶[a|] digital glitch [effect|]|¶glitch [art|effect] [for|on] {image}|¶{image} with a glitch effect|¶I want {image} to glitch|¶how do I make a glitch effect|¶animated glitch [effect|]|¶{image} should look like a broken video, a glitch effect]";

fn row_glitch(sampler: &mut Sampler) -> Plan {
    let is_plain = sampler.chance(0.2);
    let count: i64 = if is_plain {
        20
    } else {
        *sampler.pick(&[8, 10, 16, 20, 30, 40])
    };
    let (amount, degree) = *sampler.pick(&[
        (0.1, ""),
        (0.1, ""),
        (0.04, "[slightly|a little]"),
        (0.3, "[strongly|wildly]"),
    ]);
    let amount = if is_plain { 0.1 } else { amount };
    let moving = is_plain || sampler.chance(0.5);
    let (over, frame) = if moving {
        (
            "[, anew 12 times a second|, changing over time at 12 Hz|, different every 1/12 second|, with new offsets 12 times per second]",
            " + u32(time * 12.0) * 1000u",
        )
    } else {
        ("", "")
    };
    let number = count as f64;
    let mut plan = plan(
        filled(
            if is_plain {
                GLITCH
            } else {
                "[shift {a} rows of {image} <d> sideways at random <o>|glitch {image} <d> in {a} rows <o>|displace {a} horizontal slices of {image} <d> by random amounts <o>|cut {image} into {a} strips and offset each <d> at random <o>|\
             break {image} up <d> into {a} shifted rows <o>|give {image} a glitch of {a} slices that are <d> displaced <o>|make {image} look like a bad video signal, {a} rows <d> shifted at random <o>|\
             move each of {a} bands of {image} <d> left or right randomly <o>|jitter {a} rows of {image} <d> horizontally <o>|tear {image} into {a} horizontal slices, <d> offset at random <o>|\
             randomly slide {a} strips of {image} <d> to the side <o>|apply a digital glitch to {image}, {a} rows <d> out of place <o>|scramble {image} <d> in {a} rows by random x offsets <o>|\
             disturb {image} <d> with {a} randomly shifted lines <o>|slice {image} into {a} rows and push them <d> apart sideways at random <o>|\
             ¶cut {image} into {a} rows. each [row|one] slides <d> to the left or right by a random amount <o>|\
             ¶I want a glitch: {a} horizontal slices of {image}, [each|every] one <d> shifted sideways at random <o>|\
             ¶{image} should look broken, like bad reception. {a} rows, <d> displaced left or right by chance <o>|¶vhs tracking error for {image}: {a} rows <d> out of line, random offsets in x <o>|\
             ¶{a} rows over {image}. x += random(row) for each, so they are <d> out of place <o>|\
             ¶how do they [do|make] this digital glitch where {a} rows of [the|a] picture jump <d> sideways at random <o>|\
             ¶take a picture, slice it into {a} horizontal strips, push every strip <d> left or right by a random distance <o>|\
             ¶each of {a} level bands of {image} gets a random x shift of its own and so looks <d> displaced <o>|\
             ¶the tv signal is disturbed: {a} rows of {image} jump <d> to the side, each by another random amount <o>]"
            },
            &[("<d>", degree), ("<o>", over)],
        ),
        vec![("a", words::count(count))],
        format!(
            "let shift = (random(u32(uv.y * {}){frame}) - 0.5) * {};\n\
             let p = vec2<f32>(uv.x + shift, uv.y);\n\
             let color = textureSample(source, source_sampler, p).rgb;",
            float(number),
            float(amount)
        ),
        Box::new(move |at, look| {
            let row = (at.uv[1] * number).max(0.0) as u32;
            let frame = if moving {
                (at.time * 12.0) as u32 * 1000
            } else {
                0
            };
            let shift = amount * (pcg_share(row + frame) - 0.5);
            look([at.uv[0] + shift, at.uv[1]])
        }),
    );
    plan.functions = RANDOM;
    plan.modifiers.extend(is_plain.then_some("plain"));
    plan.modifiers
        .extend((moving && !is_plain).then_some("moving"));
    plan
}
