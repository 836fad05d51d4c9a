//! Pictures of one color.

use crate::code::{float, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |name, sample: fn(&mut Sampler) -> Task| Family::new("solids", name, sample);
    vec![
        family("solid-color", solid_color),
        family("solid-bytes", solid_bytes),
        family("solid-floats", solid_floats),
        family("solid-shade", solid_shade),
        family("solid-mix", solid_mix),
        family("solid-complement", solid_complement),
        family("solid-gray-level", solid_gray_level),
        family("solid-hue", solid_hue),
        family("solid-luminance", solid_luminance),
        family("solid-alpha", solid_alpha),
    ]
}

/// What a flat picture is asked for as, around the color `{np}`.
const SCREEN: &str = "[{np}|{np}|a {np} screen|a solid {np} screen|the [whole|entire] [screen|picture|canvas] in {np}|{np} everywhere|a plain {np} [background|picture]|\
    every pixel {np}|nothing but {np}|solid {np}|{np} all over|a uniform {np}|{np} only|all {np}|{np} from edge to edge|a flat {np} fill|a screen that is completely {np}|a full screen of {np}|a screen filled with {np}|a blank {np} screen|{np} as the only color|a constant {np} output|a solid {np} fill|\
    ¶I only want to see {np}. no shapes[, no pattern|]|\
    ¶what I see should be {np}, all of it|\
    ¶every pixel [gets|has] the same color: {np}|\
    ¶[return|output] {np} [for every pixel|no matter where]|\
    ¶color: {np}. [area|where]: [everything|the whole screen]|\
    ¶[how do I|how can I|I need to] [clear|fill|paint] the [screen|canvas|whole thing] [with|in] {np}|\
    ¶I need a [background|backdrop], {np}, with nothing on it|\
    ¶[the simplest shader there is|my first shader]: all {np}|\
    ¶paint it {np}. [all of it|everything|the whole canvas]|\
    ¶clear color {np}|\
    ¶out = {np} [always|everywhere]|\
    ¶wherever I look, [there is|I want to see] only {np}|\
    ¶no gradient, no shape, [one color|a single color]. it is {np}|\
    ¶a {np} wall that fills the [view|screen]|¶{np} on [all pixels|every single pixel], please|¶please to make all the screen {np}|¶whole [display|window|viewport] {np}, nothing drawn on it|¶I want my screen {np}, that is all|¶[turn|make] [all of it|the complete picture] {np}|¶shader that only shows {np}|¶can I have just {np} on the screen]";

/// A picture of one color: statements that compute `color`.
fn flat(
    modifiers: Vec<&'static str>,
    phrase: String,
    slots: Slots,
    lines: &str,
    rgb: [f64; 3],
) -> Task {
    picture(modifiers, phrase, slots, lines, move |_| Some(rgb))
}

pub(super) fn picture(
    modifiers: Vec<&'static str>,
    phrase: String,
    slots: Slots,
    lines: &str,
    rule: impl Fn([f64; 2]) -> Option<[f64; 3]> + Send + Sync + 'static,
) -> Task {
    Task {
        form: Form::Picture,
        modifiers,
        phrase,
        slots,
        code: fragment(&[], &format!("{lines}\nreturn vec4<f32>(color, 1.0);\n")),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let [r, g, b] = rule(pixel.uv.map(f64::from))?.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

fn named(sampler: &mut Sampler, slots: &mut Slots) -> ([f64; 3], String) {
    let color = Color::sample(sampler);
    slots.value("color", color.ways);
    (color.rgb.map(f64::from), color.code)
}

fn solid_color(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (rgb, code) = named(sampler, &mut slots);
    let phrase = SCREEN.replace("{np}", "{color}");
    flat(
        Vec::new(),
        phrase,
        slots,
        &format!("let color = {code};"),
        rgb,
    )
}

fn solid_bytes(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let bytes = [0, 1, 2].map(|_| sampler.int(0, 255));
    let [r, g, b] = bytes;
    slots.text("rgb", format!("{r}, {g}, {b}"));
    slots.text("spaced", format!("{r} {g} {b}"));
    let phrase = "[a screen in rgb({rgb})|the color rgb({rgb})|solid rgb({rgb})|a solid color with red, green and blue bytes {rgb}|\
        the rgb color {rgb} out of 255|a flat color, {spaced} in 8-bit rgb|the 8-bit color {rgb}|8-bit rgb {spaced}|a screen filled with rgb({rgb})|the byte color {rgb}|the 0-255 color {rgb}|rgb {rgb} on a 0 to 255 scale|css rgb({rgb})|rgb888 {spaced}|one color everywhere, rgb bytes {spaced}|vec3({rgb}) divided by 255 everywhere|\
        ¶my color picker [says|shows] r, g, b = {rgb} out of 255. fill the [screen|canvas] with that|\
        ¶r g b [in bytes|0-255|as bytes]: {spaced}. [one flat color|same for every pixel|the whole screen]|\
        ¶in photoshop my color is {spaced} (0-255). I want the [screen|picture] to be that|\
        ¶[I have|here are] three bytes, {rgb}, for red, green and blue. [divide them by 255 and|] show that color [everywhere|on the whole screen]|\
        ¶out = vec3({rgb}) / 255|\
        ¶how do I [use|write] rgb({rgb}) from css in a shader? it should fill [everything|the screen]|\
        ¶flat fill. color = rgb({rgb}), 8 bits [each|per channel]|\
        ¶every pixel: {spaced}, where 255 is full [brightness|intensity]|\
                 ¶{spaced} of 255, whole screen|¶screen color in bytes: {rgb}|¶paint all pixels rgb({rgb})|¶please to fill the screen by rgb {spaced}, from 0 to 255|\
                 ¶blue, green and red are the last, second and first of {rgb} (0-255). all the screen that color]";
    let [fr, fg, fb] = bytes.map(|byte| float(byte as f64));
    flat(
        Vec::new(),
        phrase.into(),
        slots,
        &format!("let color = vec3<f32>({fr}, {fg}, {fb}) / 255.0;"),
        bytes.map(|byte| byte as f64 / 255.0),
    )
}

fn solid_floats(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let rgb = [0, 1, 2].map(|_| sampler.decimal(0.0, 1.0, 0.05));
    let [r, g, b] = rgb.map(|part| part.to_string());
    slots.text("rgb", format!("{r}, {g}, {b}"));
    slots.text("spaced", format!("{r} {g} {b}"));
    slots.text("listed", format!("{r} red, {g} green and {b} blue"));
    let phrase = "[a flat color of {listed}|the color ({rgb})|a screen with the color vec3({rgb})|the float color {spaced}|\
        a solid color with the components {rgb}|one color with r, g, b of {rgb}|rgb floats {spaced}|the normalized rgb color {rgb}|vec3f({rgb}) everywhere|floating-point rgb {spaced}|{listed} everywhere|the whole screen in {listed}|rgb from 0 to 1, {spaced}|a uniform screen with rgb = ({rgb})|one flat color, {listed}|\
        ¶[fill|paint] everything [in|with] one color. it has {listed}|\
        ¶r, g, b = {rgb} [everywhere|for every pixel], 1.0 is full|\
        ¶return vec4f({rgb}, 1.0)|\
        ¶the color I need has {listed}. [the screen should be nothing else|no shapes, just that]|\
        ¶color floats: {spaced}. [fill the screen|same color for all pixels|flat]|\
        ¶mix {listed} (0 to 1) and [paint|cover] the [whole|entire] [screen|canvas] with it|\
        ¶how do I output the float color ({rgb}), the same [for all pixels|everywhere]|\
        ¶channels between 0 and 1: {spaced}. that color on the whole screen|\
                 ¶whole screen: {listed}|¶fill the screen with vec3({rgb})|¶give every pixel the rgb {spaced}, floats|¶a flat screen, the color is {rgb} in floats|\
                 ¶please all pixels with {listed}, from 0 to 1]";
    let [fr, fg, fb] = rgb.map(float);
    flat(
        Vec::new(),
        phrase.into(),
        slots,
        &format!("let color = vec3<f32>({fr}, {fg}, {fb});"),
        rgb,
    )
}

fn solid_shade(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (rgb, code) = named(sampler, &mut slots);
    let share = sampler.decimal(0.1, 0.9, 0.1);
    slots.value("share", words::percent(share));
    let lighter = sampler.chance(0.5);
    let kept = (10.0 - share * 10.0).round() / 10.0;
    let (modifier, phrase, line, rgb) = if lighter {
        (
            "lighter",
            "[{color} lightened by {share}|a tint of {color} with {share} white|{color} made {share} lighter|{color} mixed with {share} of white|{share} lighter {color}|{color} plus {share} white|{color} blended {share} toward white|{color} moved {share} toward white|{color} tinted {share} toward white|{color} brightened {share} of the way to white|{color} washed out by {share}|{color}, {share} lighter]",
            format!(
                "let color = mix(base, vec3<f32>(1.0, 1.0, 1.0), {});",
                float(share)
            ),
            rgb.map(|part| part + (1.0 - part) * share),
        )
    } else {
        (
            "darker",
            "[{color} darkened by {share}|a shade of {color} with {share} black|{color} made {share} darker|{color} mixed with {share} of black|{share} darker {color}|{color} plus {share} black|{color} blended {share} toward black|{color} moved {share} toward black|{color} shaded {share} toward black|{color} with its brightness cut by {share}|{color} toned down by {share}|{color}, {share} darker]",
            format!("let color = base * {};", float(kept)),
            rgb.map(|part| part * kept),
        )
    };
    let whole = format!(
        "[a screen in {phrase}|{phrase}|the [whole|entire] screen in {phrase}|solid {phrase}|{phrase} everywhere|a flat fill of {phrase}|nothing but {phrase}|one flat color: {phrase}|a full screen of {phrase}|\
          ¶no pattern [and no shapes|at all], [just one color|one color only]: {phrase}|\
          ¶I want to see how {phrase} looks, on the whole screen|\
          ¶the [screen|canvas] has [one|a single] color. it is {phrase}|\
          ¶[fill|color] = {phrase}[, all pixels|, everywhere]|\
          ¶every pixel is the same, {phrase}|\
          ¶[take|use] {phrase} and [cover|fill] the [screen|canvas] with it|\
          ¶background only. color: {phrase}|\
          ¶how does {phrase} look? show me a full screen of it|¶fill all the screen by {phrase}|¶{phrase}, whole screen|¶my wall should be {phrase}, nothing else on it|¶[make|paint] everything {phrase}]"
    );
    flat(
        vec![modifier],
        whole,
        slots,
        &format!("let base = {code};\n{line}"),
        rgb,
    )
}

fn solid_mix(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    slots.value("color", first.ways.clone());
    slots.value("color2", second.ways.clone());
    let equal = sampler.chance(0.4);
    let share = if equal {
        0.5
    } else {
        sampler.decimal(0.1, 0.9, 0.1)
    };
    let rest = (10.0 - share * 10.0).round() / 10.0;
    slots.value("share", words::percent(share));
    slots.value("rest", words::percent(rest));
    let phrase = if equal {
        "[an equal mix of {color} and {color2}|a half and half mix of {color} and {color2}|{color} and {color2} mixed in equal parts|\
          the average of {color} and {color2}|a color halfway between {color} and {color2}|a blend of {color} and {color2}, equal parts|a 50/50 mix of {color} and {color2}|a 50-50 blend of {color} and {color2}|a 1:1 mix of {color} and {color2}|the midpoint of {color} and {color2}|the mean of {color} and {color2}|{color} and {color2} averaged|mix({color}, {color2}, 0.5)|one part {color} and one part {color2}, mixed|the color in the middle between {color} and {color2}|({color} + {color2}) / 2]"
    } else {
        "[a mix of {rest} {color} and {share} {color2}|{color} mixed with {share} {color2}|{color} blended with {share} of {color2}|\
          a color {share} of the way from {color} to {color2}|{rest} {color} and {share} {color2} mixed together|mix({color}, {color2}, {share})|a {share} lerp from {color} to {color2}|{color} lerped {share} to {color2}|{rest} of {color} plus {share} of {color2}|a blend with {rest} {color} and {share} {color2}|the color at {share} between {color} and {color2}|{color} with {share} {color2} mixed in|{share} {color2} in {rest} {color}]"
    };
    let (a, b) = (first.rgb.map(f64::from), second.rgb.map(f64::from));
    flat(
        equal.then_some("equal-parts").into_iter().collect(),
        format!(
            "[{phrase}|{phrase}|a screen in {phrase}|one flat color: {phrase}|the whole screen in {phrase}|{phrase} as a solid color|{phrase} all over the screen|\
              ¶[take|put] {{rest}} {{color}} and {{share}} {{color2}} in a [pot|bucket] and stir. the screen shows [what comes out|the result]|\
              ¶I have two [paints|colors], {{color}} and {{color2}}. mix them, {{share}} of the second, [and fill the screen with it|all over the screen]|\
              ¶a = {{color}}, b = {{color2}}. out = a + {{share}} * (b - a), [flat|everywhere]|\
              ¶start [from|with] {{color}} and go {{share}} of the way [to|toward] {{color2}}. [one flat color|the whole screen gets that color]|\
              ¶one color, no gradient: {phrase}|\
              ¶the screen is [a single color|one color]. it is {phrase}|\
              ¶what do I get [when I mix|from mixing] {{rest}} {{color}} and {{share}} {{color2}}? fill the screen with it|\
              ¶add {{share}} {{color2}} to {{rest}} {{color}}. [that color everywhere|use it for every pixel]|\
              ¶lerp(a, b, {{share}}) with a = {{color}} and b = {{color2}}, [one flat color|for the whole screen]|\
              ¶{{share}} {{color2}}, the rest {{color}}, mixed, [as the screen color|all over the screen]|¶the screen has {{share}} {{color2}} and {{rest}} {{color}} in its color|¶one flat color: {{color2}} makes {{share}} of the mix, {{color}} makes {{rest}}|¶fill the screen with {phrase}|\
              ¶into {{color}} goes {{share}} {{color2}}. show the mixed color on the whole screen]"
        ),
        slots,
        &format!(
            "let first = {};\nlet second = {};\nlet color = mix(first, second, {});",
            first.code,
            second.code,
            float(share)
        ),
        [0, 1, 2].map(|at| a[at] * (1.0 - share) + b[at] * share),
    )
}

fn solid_complement(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (rgb, code) = named(sampler, &mut slots);
    let phrase = "[the complement of {color}|the complementary color of {color}|{color} inverted|the inverse of {color}|\
        the negative of {color}|the opposite of {color}|{color} with all channels flipped|{color} negated|white minus {color}|one minus {color}|{color} with inverted channels|the rgb complement of {color}|the color opposite to {color}|the photographic negative of {color}|invert({color})|the inverted color of {color}]";
    flat(
        Vec::new(),
        format!(
            "[{phrase}|a screen in {phrase}|the whole screen in {phrase}|\
             ¶[I have|my color is] {{color}}. [flip|invert] every channel (1 - c) and [fill|cover] the screen with [the result|it]|\
             ¶take {{color}}, subtract it from white, [and paint everything with the rest|that is the screen]|\
             ¶out = vec3(1) - {{color}}|\
             ¶what is the opposite of {{color}} (inverted rgb)? show [it|that] on the whole screen|\
             ¶{{color}} on a film negative, [the whole screen|all pixels]|\
             ¶not {{color}} itself but its complement, [everywhere|all over the screen]|\
             ¶[color|input]: {{color}}. [operation|do]: invert. [flat fill|one color for the screen]|\
             ¶[which|what] color is left when [you|I] take {{color}} away from white? the screen should have it|¶fill the screen with the complement of {{color}}|¶screen = opposite of {{color}}, inverted rgb|¶the negative color of {{color}} all over the screen]"
        ),
        slots,
        &format!("let base = {code};\nlet color = vec3<f32>(1.0, 1.0, 1.0) - base;"),
        rgb.map(|part| 1.0 - part),
    )
}

fn solid_gray_level(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let level = sampler.decimal(0.05, 0.95, 0.05);
    slots.value("level", words::percent(level));
    slots.value("value", words::decimal(level));
    let phrase = "[a {level} gray screen|gray with a brightness of {level}|a gray of {value}|a gray level of {value}|{level} gray|\
        a flat gray with the value {value}|white dimmed to {level}|a neutral gray of {level}|gray with rgb = {value}|the gray shade {value}|vec3f({value}) everywhere|a {level} gray card|a gray screen, brightness {level}|a uniform gray of {value}|r = g = b = {value}|the same {value} in red, green and blue|a gray that is {level} white|the gray {value} from edge to edge|\
        ¶[between|somewhere between] black and white there is gray. I want the one at {level}, [everywhere|on the whole screen]|\
        ¶r, g and b all [get|are] {value}, for every pixel|\
        ¶[take|start from] black and go {level} of the way to white. [fill the screen with that|that is the color of the screen]|\
        ¶return vec4(vec3({value}), 1)|\
        ¶I need a [neutral|plain] gray screen to [test my monitor|compare with]. its brightness is {level}|\
        ¶brightness {value}, no color, [flat|the same everywhere]|\
        ¶0 is black, 1 is white. the [whole|] screen [should be|is] {value}|\
        ¶white is too bright for me. dim it to {level}, the whole screen]";
    let value = float(level);
    flat(
        Vec::new(),
        phrase.into(),
        slots,
        &format!("let color = vec3<f32>({value}, {value}, {value});"),
        [level; 3],
    )
}

/// The red, green and blue of a full hue in turns.
pub(super) fn hue(turns: f64) -> [f64; 3] {
    [0.0, 2.0 / 3.0, 1.0 / 3.0].map(|shift| {
        let place = (turns + shift).rem_euclid(1.0) * 6.0;
        ((place - 3.0).abs() - 1.0).clamp(0.0, 1.0)
    })
}

fn solid_hue(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let degrees = sampler.int(0, 35) * 10;
    slots.text("degrees", degrees.to_string());
    let phrase = "[the color with hue {degrees} degrees|a fully saturated color with hue {degrees}|hue {degrees}°, full saturation|\
        the pure hue at {degrees} degrees|hsv({degrees}, 100%, 100%)|a screen with the hue {degrees} degrees on the color wheel|the hsv color ({degrees}°, 1, 1)|hsv {degrees} 1 1|hue {degrees}, s = 1, v = 1|a pure color of hue {degrees}°|hue angle {degrees} degrees, fully saturated|a vivid color at hue {degrees} degrees|hsl({degrees}, 100%, 50%)|the color at {degrees}° on the color wheel|the fully saturated hue {degrees}°|the rainbow color at {degrees} degrees|\
        ¶turn the color wheel to {degrees} degrees. [fill|paint] the screen with the pure color [there|you find]|\
        ¶hue: {degrees}, saturation: [100%|full|1], value: [100%|full|1], [flat|whole screen|one color]|\
        ¶which color is at {degrees}° on the [color wheel|hue circle]? show it [everywhere|on the whole screen], fully saturated|\
        ¶h = {degrees}°, s = 1, v = 1 -> rgb, every pixel|\
        ¶I have a hue in degrees, {degrees}, and want to see [it|the color] at full strength all over the screen|\
        ¶hsv2rgb({degrees}°, 1, 1) as [the color of the screen|a flat color]|\
        ¶one pure[, strong| and vivid] color, no gray [in it|mixed in]. its hue is {degrees} degrees|\
        ¶no [shapes|pattern]. one saturated color, {degrees} degrees around the wheel from red]";
    flat(
        Vec::new(),
        phrase.into(),
        slots,
        &format!(
            "let phase = fract({degrees}.0 / 360.0 + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\n\
             let color = saturate(abs(phase * 6.0 - 3.0) - 1.0);"
        ),
        hue(degrees as f64 / 360.0),
    )
}

fn solid_luminance(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (rgb, code) = named(sampler, &mut slots);
    let phrase = "[{color} in grayscale|{color} turned to gray|{color} without its color|the gray that is as bright as {color}|\
        the luminance of {color} as gray|{color} fully desaturated|the gray value of {color}|the luma of {color}|{color} as gray|{color} in black and white|the brightness of {color} as gray|{color} with the saturation removed|{color} at zero saturation|grayscale {color}|desaturated {color}|the gray equivalent of {color}|{color} as a black and white tv shows it|the rec. 709 luma of {color}]";
    let luma = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    flat(
        Vec::new(),
        format!(
            "[{phrase}|a screen in {phrase}|a flat picture of {phrase}|{phrase} everywhere|the whole screen in {phrase}|\
             ¶how bright is {{color}}? show [that|its luminance] as a gray [screen|picture]|\
             ¶take {{color}} and [remove|throw away] the color, [keep|leave] only its luminance. the whole screen gets that gray|\
             ¶{{color}} on an old black and white tv, the [whole|full] screen|\
             ¶gray = 0.2126 r + 0.7152 g + 0.0722 b of {{color}}, [flat|everywhere]|\
             ¶I have {{color}} but only gray ink. [which|what] gray has its luminance? fill the screen with it|\
             ¶desaturate {{color}} [completely|all the way] and paint the [screen|canvas] with [what is left|the result]|\
             ¶rgb -> luma, with rgb = {{color}}, [one flat gray|gray everywhere]|\
             ¶[color|in]: {{color}}. out: its gray by luminance, [every pixel the same|on all pixels]]"
        ),
        slots,
        &format!(
            "let base = {code};\nlet luma = dot(base, vec3<f32>(0.2126, 0.7152, 0.0722));\nlet color = vec3<f32>(luma, luma, luma);"
        ),
        [luma; 3],
    )
}

fn solid_alpha(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (rgb, code) = named(sampler, &mut slots);
    let alpha = sampler.decimal(0.1, 0.9, 0.1);
    slots.value("alpha", words::decimal(alpha));
    slots.value("opacity", words::percent(alpha));
    let [r, g, b] = rgb.map(|part| part as f32);
    Task {
        form: Form::Picture,
        modifiers: Vec::new(),
        phrase: "[{color} with an alpha of {alpha}|transparent {color} with alpha {alpha}|{color} at {opacity} opacity|\
            a {color} screen that is {opacity} opaque|a see-through {color} overlay with {opacity} opacity|translucent {color}, alpha {alpha}|{opacity} opaque {color}|{color} with its alpha set to {alpha}|{color} with {opacity} opacity|{color}, opacity {opacity}|a {color} overlay with alpha {alpha}|{color} with transparency, alpha = {alpha}|{color} in rgb and {alpha} in alpha|an output of {color} with alpha {alpha}|semi-transparent {color}, {opacity} opaque|{color}, a = {alpha}|\
            ¶the [color|fill] is {color}, but one should see through it. its [opacity is {opacity}|alpha is {alpha}]|\
            ¶rgb from {color}, a = {alpha}|\
            ¶I want to lay {color} over my [ui|picture|scene], {opacity} opaque|\
            ¶every pixel {color}, but the alpha is not 1, it is {alpha}|\
            ¶return vec4({color}, {alpha})|\
            ¶[make|put] a {color} [film|veil] over everything. it [covers|hides] {opacity} of what is behind|\
            ¶how do I make {color} see-through? [it needs|I want] an alpha of {alpha}|\
            ¶all {color}, only the fourth component is {alpha}|\
            ¶like colored glass, {color}, with {opacity} opacity]"
            .into(),
        slots,
        code: fragment(
            &[],
            &format!("let color = {code};\nreturn vec4<f32>(color, {});\n", float(alpha)),
        ),
        check: Check::Pixels(Box::new(move |_| Some([r, g, b, alpha as f32]))),
    }
}
