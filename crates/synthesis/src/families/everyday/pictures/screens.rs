//! Screens of one color, and a coordinate as gray.

use super::rgb;
use crate::code::float;
use crate::color::Color;
use crate::families::effects::Rgb;
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;
use crate::words;

pub(super) fn plain_screen(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample(sampler);
    slots.value("color", color.ways.clone());
    let rgb = rgb(&color);
    picture(
        Vec::new(),
        "[a {color} screen|a plain {color} screen|a solid {color} color|the whole screen in {color}|an empty {color} background|a {color} background with nothing on it|a {color} canvas|a screen full of {color}|\
         {color} on every pixel|a {color} rectangle as large as the screen|{color}, the whole screen|a solid {color} fill|\
         ¶fill the screen with {color}|¶[make|paint|color|turn] the [whole|entire] screen {color}|¶[make|turn] everything {color}|¶just fill it solid {color}|¶every pixel [is|should be] [solid|plain|] {color}|\
         ¶[show|give me|I need] a [plain|solid|uniform] {color} color, nothing else|¶can you make the screen {color}, all of it|¶solid fill, {color}|¶{color} screen|¶simplest fragment shader: always return {color}|\
         ¶my first shader should only show {color}|¶set all [the|] pixels to {color}|¶a uniform {color} color and nothing else|¶I only need one color on the whole screen, {color}|¶clear the screen to {color}|\
         ¶how do I get a {color} screen without any shape on it|¶please to fill all the screen by {color} color|¶{color} background only|¶everything {color} please|¶one flat {color}, edge to edge|¶a test shader that only outputs {color}|¶what is the wgsl for a {color} screen]"
            .into(),
        slots,
        &format!("let color = {};", color.code),
        move |_| Some(rgb),
    )
}

pub(super) fn channel_words(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let names = [["r", "r@"], ["g", "g@"], ["b", "b@"]];
    let levels = names.map(|[name, place]| {
        let (level, ways, places): (f64, &[&str], &[&str]) = match sampler.below(3) {
            0 => (0.0, &["no", "zero"], &["off", "at zero", "at 0"]),
            1 => (0.5, &["half"], &["at half", "at 50%", "half on"]),
            _ => (
                1.0,
                &["full", "maximum"],
                &["full on", "at full", "at maximum"],
            ),
        };
        let owned =
            |texts: &[&str]| -> Vec<String> { texts.iter().map(|&text| text.to_owned()).collect() };
        slots.value(name, owned(ways));
        slots.value(place, owned(places));
        level
    });
    flat_channels(
        levels,
        "[a flat color with {r} red, {g} green and {b} blue|a screen of {r} red, {g} green and {b} blue|a solid color with red {r@}, green {g@} and blue {b@}|one color everywhere: {r} red, {g} green, {b} blue|\
         the color with {r} red, {g} green and {b} blue on the whole screen|a screen with the red channel {r@}, the green channel {g@} and the blue channel {b@}|a plain fill of {r} red, {g} green and {b} blue|a uniform color made of {r} red, {g} green and {b} blue|\
         {r} red, {g} green, {b} blue as a solid color|a full screen with {r} red, {g} green and {b} blue|\
         ¶fill the screen: {r} red, {g} green, {b} blue|¶{r} red, {g} green, {b} blue, everywhere|¶red {r@}, green {g@}, blue {b@}, for every pixel|¶I want one flat color. it has {r} red, {g} green and {b} blue|\
         ¶mix the screen color from {r} red, {g} green and {b} blue|¶the three channels: red {r@}, green {g@}, blue {b@}. the whole screen gets that color|¶how do I fill the screen with {r} red, {g} green and {b} blue|\
         ¶turn the channels like knobs, red {r@}, green {g@}, blue {b@}, and show the color|¶which color is {r} red with {g} green and {b} blue? show it on the whole screen|¶every pixel the same: {r} red + {g} green + {b} blue]",
        slots,
    )
}

pub(super) fn channel_percents(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let levels = ["r", "g", "b"].map(|name| {
        let level = sampler.decimal(0.0, 1.0, 0.1);
        slots.value(name, words::percent(level));
        level
    });
    flat_channels(
        levels,
        "[a flat color of {r} red, {g} green and {b} blue|a screen with {r} red, {g} green and {b} blue|a solid color made of {r} red, {g} green and {b} blue|the color {r} red, {g} green, {b} blue everywhere|\
         one color for the whole screen, red {r}, green {g}, blue {b}|a uniform fill with red at {r}, green at {g} and blue at {b}|the css color rgb({r}, {g}, {b}) on the whole screen|a plain screen, {r} red, {g} green, {b} blue|\
         a color whose red is {r}, green {g} and blue {b}, all over the screen|{r} red with {g} green and {b} blue as a solid fill|\
         ¶fill the screen with {r} red, {g} green and {b} blue|¶red {r}, green {g}, blue {b}, every pixel|¶rgb in percent: {r}, {g}, {b}. flat fill|¶I want one color on the whole screen. it has {r} red, {g} green and {b} blue|\
         ¶channels: red = {r}, green = {g}, blue = {b}. same for all pixels|¶how do I show the color with {r} red, {g} green and {b} blue on the whole screen|¶my designer gave me percentages, {r} red, {g} green, {b} blue. paint everything in that color|\
         ¶set red to {r}, green to {g} and blue to {b} on the whole screen|¶mix {r} of red, {g} of green and {b} of blue light and fill the screen with it|¶nothing but one color, {r} red, {g} green, {b} blue]",
        slots,
    )
}

/// A flat color from its channels.
fn flat_channels(levels: Rgb, phrase: &str, slots: Slots) -> Task {
    let [r, g, b] = levels.map(float);
    picture(
        Vec::new(),
        phrase.to_owned(),
        slots,
        &format!("let color = vec3<f32>({r}, {g}, {b});"),
        move |_| Some(levels),
    )
}

pub(super) fn dimmed(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample_other_than(&[&Color::exactly("black")], sampler);
    slots.value("color", color.ways.clone());
    let (share, how) = *sampler.pick(&[
        (0.5, "[half as bright|at half brightness|at 50% brightness|dimmed by half|at half its brightness]"),
        (0.5, "[half as bright|at half intensity|at 50% intensity|multiplied by 0.5|times one half]"),
        (0.25, "[a quarter as bright|at a quarter of its brightness|at 25% brightness|dimmed to a quarter|multiplied by 0.25]"),
        (0.75, "[three quarters as bright|at three quarters of its brightness|at 75% brightness|multiplied by 0.75]"),
        (0.1, "[a tenth as bright|at a tenth of its brightness|at 10% brightness|dimmed to a tenth|multiplied by 0.1]"),
    ]);
    slots.phrase("how", how);
    let rgb = rgb(&color).map(|part| part * share);
    picture(
        Vec::new(),
        "[a {color} screen {how}|{color} {how} on the whole screen|a solid {color} {how}|the whole screen in {color} {how}|a screen of {color} that is {how}|a flat {color} fill {how}|a plain {color} background {how}|one flat color, {color} {how}|\
         {color} everywhere but {how}|a full screen of {color} {how}|\
         ¶fill the screen with {color}, but {how}|¶I want the screen in {color}. it is too strong, so make it {how}|¶{color} screen, {how}|¶color: {color}, {how}, for all pixels|¶every pixel is {color} {how}|\
         ¶take {color} and make it {how}. the whole screen gets that color|¶how do I fill the screen with {color} {how}|¶{color} hurts my eyes, show it {how}, as a flat screen|¶paint everything {color}, {how}|\
         ¶{how} {color} for the whole screen|¶a flat screen. take {color} for it, {how}]"
            .into(),
        slots,
        &format!(
            "let base = {};\nlet color = base * {};",
            color.code,
            float(share)
        ),
        move |_| Some(rgb),
    )
}

pub(super) fn coordinate(sampler: &mut Sampler) -> Task {
    let (modifier, name, other, way, at) = *sampler.pick(&[
        ("across", "x", "u", "[from left to right|to the right]", 0),
        (
            "down",
            "y",
            "v",
            "[from top to bottom|toward the bottom]",
            1,
        ),
    ]);
    let phrase = "[uv.NAME as a gray value|the NAME coordinate as gray|the NAME coordinate as brightness|the uv coordinate OTHER as a gray picture|a grayscale picture of uv.NAME|a gray debug view of uv.NAME|vec3(uv.NAME) as the color|\
        gray that is equal to uv.NAME|the value of the OTHER coordinate in shades of gray|a gray ramp that shows uv.NAME WAY|\
        ¶show uv.NAME as gray|¶[visualize|display|debug] the NAME coordinate in gray|¶color = vec3(uv.NAME)|¶output uv.NAME in all three channels|¶how do I see the OTHER coordinate as a gray value|¶I want to check my uvs. show only OTHER, in gray, it should get brighter WAY|\
        ¶r = g = b = uv.NAME|¶return vec4(vec3(uv.NAME), 1)|¶brightness of a pixel: its NAME coordinate from 0 to 1, no color|¶gray value = NAME position, 0 to 1 WAY|¶use uv.NAME as red, green and blue|¶the NAME coordinate as a gray ramp|¶grayscale: uv.NAME|¶fill the screen with gray, as bright as uv.NAME]"
        .replace("NAME", name)
        .replace("OTHER", other)
        .replace("WAY", way);
    picture(
        vec![modifier],
        phrase,
        Slots::default(),
        &format!("let color = vec3<f32>(uv.{name});"),
        move |uv| Some([uv[at]; 3]),
    )
}
