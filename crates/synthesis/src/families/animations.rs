//! Animations: tables of two colors, and some with colors of their own.

use super::animation_table::{Animation, animations};
use super::fills::{behind, figure, phrase};
use super::layers::{Layer, Paint, Roles, View, pace};
use super::noise_table::RANDOM;
use crate::code::{GLOBALS, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    let family = |animation: &'static Animation| {
        Family::new("animation", animation.name, move |sampler| {
            task(animation, sampler)
        })
    };
    let others = [
        Family::new("animation", "breathing-color", breathing),
        Family::new("animation", "hue-cycle", hue_cycle),
        Family::new("animation", "color-sequence", color_sequence),
        Family::new("animation", "rainbow-plasma", rainbow_plasma),
    ];
    animations().map(family).chain(others).collect()
}

fn task(animation: &'static Animation, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let at = if sampler.chance(0.5) {
        0
    } else {
        sampler.below(animation.variants.len())
    };
    let variant = &animation.variants[at];
    let nouns: Vec<&str> = variant.nouns.trim_matches(['[', ']']).split('|').collect();
    let noun = *sampler.pick(&nouns);
    let singular = noun.strip_prefix("a ").or(noun.strip_prefix("an "));
    slots.phrase("noun", singular.unwrap_or(noun));
    slots.phrase("article", if singular.is_some() { "[a|a|]" } else { "" });
    slots.phrase("it", if singular.is_some() { "it" } else { "them" });
    let (from, to, said) = match animation.colors {
        None => {
            let front = figure(&mut slots, sampler);
            let (back, grounded) = behind(&front.main, &mut slots, sampler);
            // The speed comes right after the noun, before what changes the colors.
            slots.phrase("thing", "{article} {front} {noun} {speed}");
            let said = phrase(vec!["{filled}"], grounded, &slots, sampler);
            (back, front.paint, said)
        }
        Some(usual) => {
            let (first, second, said) = two_colors(usual, &mut slots, sampler);
            (
                Paint::solid(&first),
                Paint::solid(&second),
                said.to_string(),
            )
        }
    };
    Layer {
        roles: if animation.colors.is_some() {
            Roles::Pair
        } else {
            Roles::Figure
        },
        from,
        to,
        late: false,
        amount: None,
        functions: animation
            .hashed
            .then(|| RANDOM.to_string())
            .into_iter()
            .collect(),
        lines: variant.code.into(),
        timed: true,
        share: Box::new(move |View { uv, time }| (variant.rule)(uv, time)),
        modifiers: variant.modifier.into_iter().collect(),
        phrase: said,
    }
    .task(slots, sampler)
}

fn two_colors(
    usual: [&str; 2],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (Color, Color, &'static str) {
    if sampler.chance(0.15) {
        let [first, second] = usual.map(Color::exactly);
        return (first, second, "{article} {noun} {speed}");
    }
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    slots.value("color", first.ways.clone());
    slots.value("color2", second.ways.clone());
    (
        first,
        second,
        "[{article} [{noun} {speed} from {color} to {color2}|{noun} {speed} in {color} and {color2}|{noun} in {color} and {color2} {speed}|\
         {noun} with {color} and {color2} {speed}|{noun} from {color} to {color2} {speed}|{noun} {speed}, {color} and {color2}|\
         {noun} {speed}, {color} first and {color2} second|{noun} {speed} using {color} and {color2}|{noun} {speed} ({color} and {color2})|{noun} {speed} between {color} and {color2}|{color} to {color2} {noun} {speed}|{color} and {color2} {noun} {speed}|{color}/{color2} {noun} {speed}|{noun} {speed} with the colors {color} and {color2}|{noun} {speed}, {color} to {color2}]|\
         ¶[I want|I need|I'd like|make|give me|show me|let there be] {article} {noun} {speed}[. The colors are|, in|. Colors:|. Use|: take|. It uses] {color} and {color2}|\
         ¶{noun} {speed}[, |: |. |; ][one color|the first color|first] [is|] {color}[, | and ][the other|the other one|the second|second] [is|] {color2}|\
         ¶[there should be|we see|the screen shows|it shows] {article} {noun} {speed}, [with|in] {color} and {color2}|\
         ¶[with|in|from] {color} and {color2} [draw|make|show|animate] {article} {noun} {speed}|¶[second color|the second color is] {color2}, [first color|the first is] {color}: {article} {noun} {speed}|\
         ¶[how do I|how can I] [make|animate|draw] {article} {noun} {speed} [in|from] {color} and {color2}|¶[colors|palette]: {color}, {color2}. [motion|animation|scene]: {noun} {speed}|\
         ¶[what is|show me] the [shader|wgsl] for {article} {noun} {speed}, colors {color} and {color2}|¶{color} and {color2} are [my|the] colors, {article} {noun} {speed} is what I want]",
    )
}

/// A picture of statements that compute `color`, without a share.
fn picture(
    phrase: &str,
    mut slots: Slots,
    lines: &str,
    sampler: &mut Sampler,
    rule: impl Fn([f64; 2], f64) -> Option<[f64; 3]> + Send + Sync + 'static,
) -> Task {
    let pace = pace(true, &mut slots, sampler);
    let body = format!("{}{lines}\nreturn vec4<f32>(color, 1.0);\n", pace.line);
    Task {
        form: Form::Animation,
        modifiers: pace.modifier.into_iter().collect(),
        phrase: phrase.into(),
        slots,
        code: fragment(&[GLOBALS], &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let time = f64::from(pixel.time) * pace.factor;
            let [r, g, b] = rule(pixel.uv.map(f64::from), time)?.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

fn breathing(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample(sampler);
    slots.value("color", color.ways.clone());
    let rgb = color.rgb.map(f64::from);
    picture(
        "[a breathing {color} screen {speed}|a {color} screen that gets brighter and darker {speed}|a {color} light that pulses {speed}|\
          {color} breathing in and out {speed}|a pulsing {color} light {speed}|{color} whose brightness rises and falls {speed}|a {color} screen with pulsing brightness {speed}|{color} dimming and brightening over time {speed}|a {color} glow that breathes {speed}|a {color} standby light, breathing {speed}|a {color} screen whose brightness follows a sine wave {speed}|sine-modulated {color} brightness {speed}|a full-screen {color} pulse {speed}|{color} swelling and fading {speed}|{color} times (0.5 + 0.5 * sin(time)) {speed}|\
          ¶make the whole screen {color} and let it get brighter and darker {speed}|¶{color} * (0.5 + 0.5 * sin(time)), full screen {speed}|¶how do I make a {color} screen breathe {speed}|¶I want a {color} screen whose brightness goes up and down as a sine {speed}|\
          ¶like the sleep light of a laptop, {color}, the full screen {speed}|¶full screen {color}, sine pulse from black to full and back {speed}|¶the screen should glow in {color}, sometimes bright, sometimes dark, smooth {speed}|¶{color} breathing light, full screen {speed}|¶please one {color} screen that gets light and dark with sine of time {speed}|¶brightness = 0.5 + 0.5 sin t, color {color}, whole screen {speed}|¶the screen is {color} and its brightness swings as a sine {speed}, down to black|¶a lamp that breathes {speed}, its light is {color}, it fills the screen]",
        slots,
        &format!(
            "let base = {};\nlet color = base * (0.5 + 0.5 * sin(time));",
            color.code
        ),
        sampler,
        move |_, time| Some(rgb.map(|part| part * time.sin().midpoint(1.0))),
    )
}

fn hue_cycle(sampler: &mut Sampler) -> Task {
    let across = sampler.chance(0.4);
    let (phrase, place) = if across {
        (
            "[a moving rainbow {speed}|a rainbow scrolling across the screen {speed}|a horizontal rainbow that moves {speed}|\
              all hues from left to right, shifting over time {speed}|an animated rainbow gradient {speed}|a rainbow gliding across the screen {speed}|scrolling rainbow colors {speed}|a rainbow flowing sideways {speed}|hue = x + time / 10 {speed}|a horizontal hue gradient that scrolls {speed}|an animated horizontal rainbow {speed}|a rainbow sliding to the left {speed}|a running rainbow {speed}|a hue ramp along x that moves with time {speed}|\
              ¶hue = x + time / 10, full saturation {speed}|¶I want a rainbow from left to right that moves with time {speed}|¶how do I animate a horizontal rainbow {speed}|¶rainbow along x, scrolling with time {speed}|\
              ¶all colors of the rainbow side by side, and they wander over the screen {speed}|¶a rainbow that never stands still, it moves sideways {speed}|¶please a rainbow on the whole screen that is moving sidewards {speed}|¶hsv gradient over x, hue shifted by time {speed}]",
            "uv.x + time * 0.1",
        )
    } else {
        (
            "[a screen that cycles through all hues {speed}|the whole screen going through the rainbow {speed}|all the colors of the rainbow one after another {speed}|\
              a full-screen color cycle {speed}|a screen whose hue rotates {speed}|one flat color whose hue changes over time {speed}|the whole screen cycling through the color wheel {speed}|a solid color that walks around the color wheel {speed}|hue = time / 10 {speed}|a color-cycling screen {speed}|a screen in a steadily changing hue {speed}|rainbow colors over time, the whole screen at once {speed}|a full-screen hue rotation {speed}|rgb lighting that cycles through all hues {speed}|one full-screen color running through the spectrum {speed}|\
              ¶hue = time / 10, the whole screen in that color {speed}|¶the whole screen should go through all the colors of the rainbow {speed}|¶how do I make the screen change its hue over time {speed}|¶I want one color on the whole screen that changes through the color wheel {speed}|\
              ¶disco mode: the full screen runs through all hues {speed}|¶full screen, one color at a time, hue moves on with time {speed}|¶color cycle of a solid screen, all hues {speed}|¶please the screen is red, then yellow, green, cyan, blue, magenta, always around {speed}|¶what shader makes the whole screen run through the rainbow {speed}|¶party light: one color on the full screen, its hue goes around {speed}|¶whole screen, rgb fade through all hues {speed}]",
            "time * 0.1",
        )
    };
    let mut task = picture(
        phrase,
        Slots::default(),
        &format!(
            "let phase = fract({place} + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\nlet color = saturate(abs(phase * 6.0 - 3.0) - 1.0);"
        ),
        sampler,
        move |[x, _], time| {
            let turns = time / 10.0 + if across { x } else { 0.0 };
            // Each channel is full for a third of the circle around its own hue and gone for another third.
            Some([0.0, 1.0, 2.0].map(|third| {
                let away = (turns - third / 3.0 + 0.5).rem_euclid(1.0) - 0.5;
                (2.0 - 6.0 * away.abs()).clamp(0.0, 1.0)
            }))
        },
    );
    task.modifiers.extend(across.then_some("across"));
    task
}

fn color_sequence(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    slots.value("color", first.ways.clone());
    slots.value("color2", second.ways.clone());
    slots.value("color3", third.ways.clone());
    let rgb = [&first, &second, &third].map(|color| color.rgb.map(f64::from));
    picture(
        "[{color}, {color2} and {color3} one after another, a second each {speed}|a screen that goes {color}, {color2}, {color3} in a loop {speed}|\
          a screen switching between {color}, {color2} and {color3} every second {speed}|a repeating sequence of {color}, {color2} and {color3} {speed}|\
          a screen that shows {color} for a second, then {color2}, then {color3}, again and again {speed}|{color}, then {color2}, then {color3}, changing every second on repeat {speed}|three full-screen colors in turn, a second each: {color}, {color2}, {color3} {speed}|a slideshow of {color}, {color2} and {color3}, one second per color {speed}|cycling between {color}, {color2} and {color3}, one per second {speed}|a {color}, {color2}, {color3} loop that changes every second {speed}|flat {color}, {color2} and {color3} in rotation, one second each {speed}|the screen hopping from {color} to {color2} to {color3} every second {speed}|one second of {color}, one of {color2}, one of {color3}, repeated {speed}|\
          ¶first second {color}, second one {color2}, third one {color3}, then again {speed}|¶I want the screen to go {color}, {color2}, {color3}, each for a second {speed}|¶how do I show {color}, {color2} and {color3} one after another, a second each {speed}|¶full screen, index = floor(time) mod 3: {color}, {color2}, {color3} {speed}|\
          ¶every second another color: {color}, then {color2}, then {color3}, and back to the first {speed}|¶{color}, {color2}, {color3}, 1 s each, loop, full screen {speed}|¶please screen {color} one second, {color2} one second, {color3} one second, and so on {speed}|¶flat screen, colors {color} / {color2} / {color3}, one per second, no fading {speed}|¶last {color3}, before it {color2}, at first {color}, a second each, the whole screen, in a loop {speed}|¶three colors in turn on the full screen, one second each {speed}: {color}, {color2}, {color3}|¶full screen {color}. After a second {color2}. After another {color3}. Then from the start {speed}]",
        slots,
        &format!(
            "let first = {};\nlet second = {};\nlet third = {};\nlet phase = floor(time) % 3.0;\n\
             let pair = mix(first, second, step(1.0, phase));\nlet color = mix(pair, third, step(2.0, phase));",
            first.code, second.code, third.code
        ),
        sampler,
        move |_, time| Some(rgb[time.floor().rem_euclid(3.0) as usize]),
    )
}

fn rainbow_plasma(sampler: &mut Sampler) -> Task {
    picture(
        "[a colorful plasma {speed}|rainbow plasma {speed}|a psychedelic plasma {speed}|plasma in all the colors of the rainbow {speed}|\
          a multicolored plasma effect {speed}|flowing rainbow colors {speed}|a plasma in rainbow colors {speed}|a trippy color plasma {speed}|an rgb plasma {speed}|a demoscene plasma with rainbow colors {speed}|a plasma with a cosine palette {speed}|a full-color plasma {speed}|an old-school plasma in all colors {speed}|plasma in shifting rainbow colors {speed}|a retro plasma in rainbow colors {speed}|\
          ¶I want a plasma in all colors like in old demos {speed}|¶how do I make a rainbow plasma {speed}|¶classic demoscene plasma, cosine palette {speed}|¶three sines added, colored by a cosine palette, moving: the colorful plasma {speed}|\
          ¶psychedelic flowing colors, as a plasma {speed}|¶please colorful plasma effect that moves {speed}|¶plasma shader, rainbow colors {speed}|¶give me that trippy old plasma with all the colors {speed}|¶colors that flow like oil, an old-school rainbow plasma {speed}|¶what is the shader for a colorful plasma {speed}]",
        Slots::default(),
        "let waves = sin(uv.x * 10.0 + time) + sin(uv.y * 10.0 + time) + sin((uv.x + uv.y) * 10.0 + time);\n\
         let color = 0.5 + 0.5 * cos(waves + vec3<f32>(0.0, 2.0, 4.0));",
        sampler,
        |[x, y], time| {
            let waves: f64 = [x, y, x + y]
                .iter()
                .map(|place| (place * 10.0 + time).sin())
                .sum();
            Some([0.0, 2.0, 4.0].map(|shift: f64| (waves + shift).cos().midpoint(1.0)))
        },
    )
}
