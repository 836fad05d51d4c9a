//! What runs around the image: vignettes, bars, frames.

use super::smooth;
use crate::code::float;
use crate::color::Color;
use crate::families::effect_tones::{step, wish};
use crate::families::effects::{At, Step, blend};
use crate::sampler::Sampler;
use crate::words;

pub(super) fn vignette(sampler: &mut Sampler) -> Step {
    let (degree, from, to) = *sampler.pick(&[
        ("", 0.3, 0.7),
        ("", 0.3, 0.7),
        ("[soft|subtle|gentle]", 0.4, 0.9),
        ("[strong|heavy|tight]", 0.2, 0.6),
    ]);
    let shade = format!(
        "let vignette = 1.0 - smoothstep({}, {}, distance(uv, vec2<f32>(0.5, 0.5)));",
        float(from),
        float(to)
    );
    let light = move |at: &At| 1.0 - smooth(from, to, (at.uv[0] - 0.5).hypot(at.uv[1] - 0.5));
    if sampler.chance(0.35) {
        let edge = loop {
            let edge = Color::sample(sampler);
            if edge.rgb != [0.0; 3] {
                break edge;
            }
        };
        let mut wish = wish(
            &format!(
                "[[add|put] a {degree} {{a}} vignette [to|on|over] {{image}}|fade the [edges|corners|borders] of {{image}} to {{a}} with a {degree} vignette|\
                      vignette {{image}} with a {degree} {{a}} edge|give {{image}} a {degree} {{a}} vignette|overlay a {degree} {{a}} vignette on {{image}}|surround the middle of {{image}} with a {degree} {{a}} vignette|color the corners of {{image}} {{a}} with a {degree} vignette|let {{image}} run into {{a}} at the borders with a {degree} vignette|draw a {degree} {{a}} vignette around {{image}}|\
             ¶the corners of {{image}} should fade to {{a}}, as a {degree} vignette|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} vignette in {{a}}|\
             ¶keep the middle of {{image}} clear and let a {degree} {{a}} vignette take the edges|\
             ¶I have {{image}}. away from the middle it should run out into {{a}}, a {degree} vignette|\
             ¶mix({{a}}, rgb, {degree} vignette) on {{image}}|\
             ¶{{image}} with {{a}} corners, done as a {degree} vignette]"
            ),
            &format!(
                "[a {degree} {{a}} vignette|a {degree} vignette in {{a}}|a {degree} vignette with {{a}} edges|a {degree} vignette fading to {{a}}]"
            ),
            std::slice::from_ref(&edge.ways),
        );
        wish.modifiers.push("colored");
        let edge_rgb = edge.rgb.map(f64::from);
        return step(
            wish,
            &shade,
            format!("mix({}, $, vignette)", edge.code),
            Box::new(move |color, at| blend(edge_rgb, color, light(at))),
        );
    }
    let command = if degree.is_empty() {
        "[add a [dark|black|] vignette to {image}|darken the [edges|corners|borders] of {image}|vignette {image}|put a vignette [on|over] {image}|shade the corners of {image}|make {image} darker toward the [edges|corners|borders]|let the brightness of {image} fall off toward the corners|dim the corners of {image}|fade {image} to black at the [edges|corners|borders]|overlay a vignette on {image}|let {image} get darker away from the center|give {image} [dark corners|a vignette]|apply vignetting to {image}|simulate lens vignetting on {image}|\
             ¶the corners of {image} should be [dark|darker], [the middle stays|leave the middle as it is]|\
             ¶the farther [away|] from the center, the darker {image} should be|\
             ¶I want {image} to look as if [seen|shot] through an old lens with dark corners|\
             ¶rgb * vignette, source {image}|\
             ¶bright in the middle, dark at the edges: {image}|\
             ¶vignette. source: {image}|\
             ¶it's too bright in the corners of {image}, [shade|darken] them smoothly|\
             ¶how do they make the dark corners in movies? [I want that on|do it to] {image}|\
             ¶draw the eye to the middle of {image} by [dimming|darkening] the corners|¶vignette on {image}|¶{image} with dark corners|¶darker toward the corners, {image}|¶how do I add a vignette to {image}|¶old lens look, {image} gets dark at the corners|¶corners of {image} fade to black]".to_string()
    } else {
        format!(
            "[add a {degree} [dark|black|] vignette to {{image}}|put a {degree} vignette [on|over] {{image}}|give {{image}} a {degree} vignette|apply {degree} vignetting to {{image}}|overlay a {degree} vignette on {{image}}|darken the corners of {{image}} with a {degree} vignette|add {degree} vignetting to {{image}}|shade the edges of {{image}} with a {degree} vignette|fade {{image}} to black at the edges with a {degree} vignette|\
             ¶the corners of {{image}} should be dark, with a {degree} vignette|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} vignette|\
             ¶I'd like dark corners on {{image}}, a {degree} vignette|\
             ¶{{image}} looks too plain at the edges, darken them with a {degree} vignette|\
             ¶rgb times a {degree} vignette, source {{image}}|\
             ¶how about a {degree} black vignette around {{image}}]"
        )
    };
    step(
        wish(
            &command,
            &format!(
                "[a {degree} [dark|black|] vignette|{degree} vignetting|a {degree} vignette [effect|filter]|a {degree} darkening of the corners]"
            ),
            &[],
        ),
        &shade,
        "$ * vignette",
        Box::new(move |color, at| color.map(|part| part * light(at))),
    )
}

pub(super) fn letterbox(sampler: &mut Sampler) -> Step {
    let sides = sampler.chance(0.3);
    let (share_of, size) = if sampler.chance(0.4) {
        (0.1, "")
    } else {
        (
            *sampler.pick(&[0.05, 0.15, 0.2, 0.25]),
            "[of {a} each|of {a} height|{a} high|of {a} of the height each|with a height of {a}|each {a} high]",
        )
    };
    let size = if sides && !size.is_empty() {
        "[of {a} each|of {a} width|{a} wide|of {a} of the width each|with a width of {a}|each {a} wide]"
    } else {
        size
    };
    let colored = sampler.chance(0.3);
    let bars = loop {
        let bars = Color::sample(sampler);
        if bars.rgb != [0.0; 3] {
            break bars;
        }
    };
    let kind = if colored { "{b}" } else { "[black|]" };
    let (command, noun) = if sides {
        (
            format!(
                "[add {kind} bars {size} at the left and right of {{image}}|pillarbox {{image}} with {kind} bars {size}|cover the left and right edges of {{image}} with {kind} bars {size}|draw {kind} bars {size} down the left and right sides of {{image}}|hide the sides of {{image}} behind {kind} bars {size}|give {{image}} {kind} [side bars|pillarbox bars] {size}|paint {kind} vertical bars {size} over both sides of {{image}}|add {kind} pillarbox bars {size} to {{image}}|put {kind} pillars {size} on the left and right of {{image}}|\
             ¶{{image}} should have {kind} bars {size} left and right, like old shows on a wide TV|\
             ¶source: {{image}}. [effect|filter|to do]: {kind} pillarbox bars {size}|\
             ¶I want to hide the sides of {{image}} behind {kind} bars {size}, one left and one right|\
             ¶left and right of {{image}}: {kind} bars {size}|\
             ¶two {kind} vertical bars {size}, one at each side of {{image}}]"
            ),
            format!(
                "[{kind} pillarbox bars {size}|{kind} bars {size} left and right|a pillarbox with {kind} bars {size}|{kind} side bars {size}|{kind} pillars {size} on both sides]"
            ),
        )
    } else {
        (
            format!(
                "[add {kind} bars {size} at the top and bottom of {{image}}|letterbox {{image}} with {kind} bars {size}|add {kind} letterbox bars {size} to {{image}}|put {kind} [cinema|movie|cinematic] bars {size} on {{image}}|give {{image}} {kind} [letterbox|widescreen] bars {size}|hide the top and bottom of {{image}} behind {kind} bars {size}|draw {kind} horizontal bars {size} along the top and bottom of {{image}}|make {{image}} look widescreen with {kind} bars {size}|cover the upper and lower edges of {{image}} with {kind} bars {size}|show {{image}} in cinema format with {kind} bars {size}|\
             ¶{{image}} should look like a movie [on TV|in the cinema], with {kind} bars {size} at the top and bottom|\
             ¶source: {{image}}. [effect|filter|to do]: {kind} letterbox bars {size}|\
             ¶cinema look for {{image}}: {kind} bars {size}, top and bottom|\
             ¶top and bottom of {{image}}: {kind} bars {size}|\
             ¶you know the bars of widescreen movies? put {kind} ones {size} at the top and bottom of {{image}}|\
             ¶two {kind} horizontal bars {size}, one along the top of {{image}} and one along the bottom|¶cinema look for {{image}}, {kind} bars {size} top and bottom|¶letterbox {{image}}, {kind} bars {size}|¶{kind} bars {size} above and below in {{image}}|¶how do I put {kind} bars {size} at the top and bottom of {{image}}]"
            ),
            format!(
                "[{kind} letterbox bars {size}|{kind} bars {size} at the top and bottom|a letterbox with {kind} bars {size}|{kind} cinema bars {size}|{kind} widescreen bars {size}]"
            ),
        )
    };
    let mut wish = wish(
        &command,
        &noun,
        &[words::percent(share_of), bars.ways.clone()],
    );
    wish.modifiers.push(if sides {
        "at-the-sides"
    } else {
        "top-and-bottom"
    });
    wish.modifiers.extend(colored.then_some("colored"));
    let (axis, name) = if sides { (0, 'x') } else { (1, 'y') };
    let (front, rgb) = if colored {
        (bars.code, bars.rgb.map(f64::from))
    } else {
        ("vec3<f32>(0.0, 0.0, 0.0)".into(), [0.0; 3])
    };
    step(
        wish,
        &format!(
            "let bars = step(0.5 - {}, abs(uv.{name} - 0.5));",
            float(share_of)
        ),
        format!("mix($, {front}, bars)"),
        Box::new(move |color, at| {
            let edge = at.uv[axis].min(1.0 - at.uv[axis]);
            if edge < share_of { rgb } else { color }
        }),
    )
}

pub(super) fn frame(sampler: &mut Sampler) -> Step {
    let color = Color::sample(sampler);
    let (width, sized) = *sampler.pick(&[
        (0.05, ""),
        (0.05, ""),
        (0.02, "[thin|narrow]"),
        (0.1, "[thick|wide]"),
        (0.08, "{b} wide"),
        (0.12, "{b} wide"),
        (0.15, "{b} wide"),
    ]);
    let rgb = color.rgb.map(f64::from);
    step(
        wish(
            &format!(
                "[[draw|put] a {sized} {{a}} [frame|border] around {{image}}|frame {{image}} with a {sized} {{a}} border|add a {sized} {{a}} [border|frame] to {{image}}|give {{image}} a {sized} {{a}} frame|surround {{image}} with a {sized} {{a}} [border|frame]|paint a {sized} {{a}} border along the edges of {{image}}|enclose {{image}} in a {sized} {{a}} [frame|border]|put {{image}} into a {sized} {{a}} [frame|picture frame]|set {{image}} in a {sized} {{a}} frame|cover the rim of {{image}} with a {sized} {{a}} frame|run a {sized} {{a}} border around {{image}}|\
             ¶{{image}} needs a {sized} {{a}} frame [all around|]|\
             ¶source: {{image}}. [effect|filter|to do]: {sized} {{a}} border|\
             ¶all four edges of {{image}} should be {{a}}, as a {sized} border|\
             ¶hang {{image}} in a {sized} {{a}} picture frame|\
             ¶I have {{image}} and want a {sized} {{a}} border on all four sides|\
             ¶paint over the edges of {{image}} with a {sized} {{a}} frame on all sides|¶{{image}} in a {sized} {{a}} frame|¶{sized} {{a}} border, {{image}}|¶how do I put a {sized} {{a}} border around {{image}}|¶{{image}} with a {sized} border, color {{a}}|¶all four edges of {{image}} get a {sized} {{a}} strip]"
            ),
            &format!(
                "[a {sized} {{a}} [frame|border|picture frame]|a {sized} frame in {{a}}|a {sized} border in {{a}}|a {sized} {{a}} border all around]"
            ),
            &[color.ways.clone(), words::percent(width)],
        ),
        &format!(
            "let border = step(0.5 - {}, max(abs(uv.x - 0.5), abs(uv.y - 0.5)));",
            float(width)
        ),
        format!("mix($, {}, border)", color.code),
        Box::new(move |color, at| {
            let edges = at.uv.map(|part| part.min(1.0 - part));
            if edges[0].min(edges[1]) < width {
                rgb
            } else {
                color
            }
        }),
    )
}
