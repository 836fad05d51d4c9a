//! What a figure is painted with, and what is behind it.

use super::backgrounds;
use super::layers::{Paint, View};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Pixel;
use crate::wording::Slots;

/// The paint of a figure. The phrase of the figure is `{front} NOUN {filled}`.
pub(super) struct Fill {
    pub(super) paint: Paint,
    /// A color of it, which the background must differ from.
    pub(super) main: Color,
    /// Whether a color is named at all; white when not.
    pub(super) named: bool,
}

/// Draws a paint for a figure and fills the slots `front`, before the noun, `filled`, after it, and `simple`, its color if
/// it has one alone and that is named.
pub(super) fn figure(slots: &mut Slots, sampler: &mut Sampler) -> Fill {
    let kind = sampler.below(40);
    if kind < 3 {
        slots.phrase("front", "");
        slots.phrase("filled", "");
        let main = Color::exactly("white");
        return Fill {
            paint: Paint::solid(&main),
            main,
            named: false,
        };
    }
    let main = Color::sample(sampler);
    slots.value("color", main.ways.clone());
    if kind < 30 {
        let (front, filled) = match kind {
            3..=6 => (
                "",
                "[in {color}|colored {color}|painted {color}|filled with {color}|drawn in {color}|, color {color}|whose color is {color}]",
            ),
            _ => ("{color}", ""),
        };
        slots.phrase("front", front);
        slots.phrase("filled", filled);
        slots.phrase("simple", "{color}");
        return Fill {
            paint: Paint::solid(&main),
            main,
            named: true,
        };
    }
    slots.phrase("front", "");
    let other = Color::sample_other_than(&[&main], sampler);
    let (a, b) = (main.code.clone(), other.code.clone());
    let (from, to) = (main.rgb.map(f64::from), other.rgb.map(f64::from));
    let blend = move |share: f64| [0, 1, 2].map(|at| from[at] + (to[at] - from[at]) * share);
    slots.value("color2", other.ways);
    let (modifier, filled, code, timed, rule): (_, _, _, _, super::layers::PaintRule) = match kind {
        30 | 31 => (
            "horizontal-gradient-fill",
            "[filled with a horizontal gradient from {color} to {color2}|\
              with a horizontal {color} to {color2} gradient|going from {color} on the left to {color2} on the right]",
            format!("mix({a}, {b}, uv.x)"),
            false,
            Box::new(move |view: View| Some(blend(view.uv[0]))),
        ),
        32 | 33 => (
            "vertical-gradient-fill",
            "[filled with a vertical gradient from {color} to {color2}|\
              with a vertical {color} to {color2} gradient|going from {color} at the top to {color2} at the bottom]",
            format!("mix({a}, {b}, uv.y)"),
            false,
            Box::new(move |view: View| Some(blend(view.uv[1]))),
        ),
        34..=36 => (
            "color-changing",
            "[changing [color|its color|] [between|back and forth between] {color} and {color2} {speed}|\
              fading between {color} and {color2} {speed}|whose color [alternates|goes|swings] between {color} and {color2} {speed}|\
              [that changes|changing|turning] from {color} to {color2} and back [over time|again and again|] {speed}|that changes from {color} to {color2} over time {speed}|going from {color} to {color2} over time {speed}]",
            format!("mix({a}, {b}, 0.5 + 0.5 * sin(time))"),
            true,
            Box::new(move |view: View| Some(blend(view.time.sin().midpoint(1.0)))),
        ),
        _ => {
            // The colors of a rainbow need no names.
            return Fill {
                paint: Paint {
                    modifier: Some("rainbow-colors"),
                    code: "0.5 + 0.5 * cos(time + vec3<f32>(0.0, 2.0, 4.0))".into(),
                    timed: true,
                    rule: Box::new(|view: View| {
                        Some([0.0, 2.0, 4.0].map(|phase| (view.time + phase).cos().midpoint(1.0)))
                    }),
                },
                main: Color::exactly("gray"),
                named: {
                    slots.phrase(
                        "filled",
                        "[cycling through [the rainbow|all hues|all the colors of the rainbow] {speed}|\
                          going through [the rainbow|all hues] {speed}|with [a color|a hue] that keeps [cycling|changing] {speed}]",
                    );
                    true
                },
            };
        }
    };
    slots.phrase("filled", filled);
    Fill {
        paint: Paint {
            modifier: Some(modifier),
            code,
            timed,
            rule,
        },
        main,
        named: true,
    }
}

/// Draws what is behind a figure of the color `front`. Fills the slots `on`, the background as a thing, and `ground`, its
/// color if it has one alone. Without `on` the background is black, and white behind a dark figure, which nobody would see on
/// black.
pub(super) fn behind(front: &Color, slots: &mut Slots, sampler: &mut Sampler) -> (Paint, bool) {
    let dark = front.rgb.iter().all(|&part| part < 0.35);
    let usual = Color::exactly(if dark { "white" } else { "black" });
    if sampler.chance(0.2) {
        slots.phrase("on", "");
        slots.phrase("ground", "");
        return (Paint::solid(&usual), false);
    }
    let background = backgrounds::sample(front, slots, sampler);
    slots.phrase("on", background.phrase);
    let plain = background.modifier.is_none();
    slots.phrase("ground", if plain { "{back}" } else { "" });
    let rule = background.rule;
    let paint = Paint {
        modifier: background.modifier,
        code: background.code,
        timed: false,
        rule: Box::new(move |view: View| {
            let pixel = Pixel {
                uv: view.uv.map(|part| part as f32),
                time: view.time as f32,
                resolution: [1.0, 1.0],
            };
            rule(pixel).map(|rgb| rgb.map(f64::from))
        }),
    };
    (paint, true)
}

/// The phrase of a figure: the slot `thing` with `details` after it in any order, on the background `on`. The slot `it` is
/// what stands for the thing in a later sentence.
pub(super) fn phrase(
    mut details: Vec<&str>,
    grounded: bool,
    slots: &Slots,
    sampler: &mut Sampler,
) -> String {
    details.retain(|part| {
        let slot = part
            .strip_prefix('{')
            .and_then(|part| part.strip_suffix('}'));
        !slot.map_or(part.is_empty(), |name| slots.is_empty(name))
    });
    for at in (1..details.len()).rev() {
        details.swap(at, sampler.below(at + 1));
    }
    let said = details.join(" ");
    let more = if said.is_empty() {
        String::new()
    } else {
        format!(", {said}")
    };
    if !grounded {
        return format!("[{{thing}} {said}|{{thing}} {said}|{{thing}}{more}]");
    }
    let mut ways = if slots.is_empty("ground") {
        String::new()
    } else {
        let on = format!("{{thing}} {said} on");
        format!(
            "[{on} a {{back}} background|{on} a {{back}} background|{on} {{back}}|{{thing}} {said}, {{back}} background|{{thing}} {said} with a {{back}} background]|"
        )
    };
    ways += &format!(
        "{{thing}} {said} [on|over|against|in front of] {{on}}|{{thing}} {said} on {{on}}|{{thing}} {said} on {{on}}|\
         {{thing}} {said}, [the background is|behind it|and behind it|background:|everything else|the rest is|around it] {{on}}|\
         {{thing}} {said}, {{on}} [behind|behind it|all around|around it|as background|everywhere else]|\
         {{on}} with {{thing}} {said}|{{on}} and on [it|top of it] {{thing}} {said}|\
         {{thing}} [on|over] {{on}}{more}|\
         ¶{DRAW} {{thing}} {said}. [Behind it|Around it|The rest|Everything else|The background|The area around it] [is|should be|comes] {{on}}|\
         ¶[The background is|The background should be|Fill the screen with|Begin with|We have|There is] {{on}}[. On it|. On top of it|. In front of it|, and in front of it|, then on top of it] {DRAW} {{thing}} {said}|\
         ¶[bg|background|behind|back][:|=] {{on}}[, |; |. ][shape|figure|in front|front|foreground|on it][:|=] {{thing}} {said}"
    );
    if !slots.is_empty("ground") {
        ways += &format!(
            "|¶{DRAW} {{thing}} {said}[, and leave|. Leave|. Keep|, keep|. Then make|. Now paint|. Fill] [the rest|everything else|all the rest|the area around {{it}}|the space behind {{it}}] {{back}}|\
             ¶{{thing}} {said}[, |. |; ][the rest|all else|everything around {{it}}|what is around {{it}}|bg|behind {{it}}|background|backdrop] [is|=|] {{back}}|\
             ¶{{thing}} {said} [{{back}} behind|{{back}} bg|bg {{back}}|background {{back}}|behind is {{back}}|{{back}} all around]"
        );
        if let (Some(thing), false) = (slots.template("thing"), slots.is_empty("simple")) {
            let bare = thing.replace("{front}", "");
            let detailed: Vec<&str> = details
                .into_iter()
                .filter(|&part| part != "{filled}")
                .collect();
            let detailed = detailed.join(" ");
            ways += &format!(
                "|¶{DRAW} {bare} {detailed}. [Make|Color|Paint|Fill] {{it}} {{color}}[ and leave the rest|, the rest| and the background|, the background|. Behind {{it}} is|, all around is|. The background is] {{back}}|\
                 ¶{bare} {detailed}[. |, |; ][color|its color|fill|front] [is|:|=|] {{color}}[. |, |; ][background|bg|behind {{it}}|back|the backdrop] [is|:|=|] {{back}}|\
                 ¶{bare} {detailed} {{color}}[,|;||] [bg|background|back|on|over|behind {{it}}] {{back}}|\
                 ¶{bare} {detailed}, {{color}}[ and| with| on|,] {{back}} [bg|background|behind {{it}}|around {{it}}|for the rest]|\
                 ¶{DRAW} {bare} {detailed}, {{it}} [in|painted|all] {{color}}, the [background|rest|screen] [in|painted|all] {{back}}|\
                 ¶{{back}} [screen|page|background|canvas], {bare} {detailed}[ in {{color}}|, {{color}}]"
            );
        }
    }
    format!("[{ways}]")
}

/// How a sentence begins that asks for a figure.
const DRAW: &str =
    "[draw|put|place|paint|show|make|I want|I need|I'd like|there is|we see|imagine|add]";
