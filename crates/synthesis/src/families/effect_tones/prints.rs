//! The looks of photographs and prints: grays, negatives, sepia, two colours and few levels.

use super::{luma_line, share, step, wish};
use crate::code::float;
use crate::color::Color;
use crate::families::effects::{Step, clip, luma};
use crate::sampler::Sampler;
use crate::words;

pub(super) fn grayscale(sampler: &mut Sampler) -> Step {
    if sampler.chance(0.3) {
        let mut wish = wish(
            "[convert {image} to grayscale by averaging the channels|make {image} gray with the [mean|average] of red, green and blue|\
             [average the channels|use the average of the three channels] of {image} as gray|turn {image} into average gray|set every pixel of {image} to (r + g + b) / 3|gray out {image} with (r+g+b)/3|weigh red, green and blue of {image} equally for gray|desaturate {image} with the mean of its channels|turn each pixel of {image} into the mean of its rgb values|grayscale {image} by the plain mean, no luma weights|add up the channels of {image} and divide by three for gray|\
             ¶add r, g and b of {image}, divide by 3, and use [that|this number] for all three channels|\
             ¶gray = (r + g + b) / 3 for [every|each] pixel of {image}|\
             ¶{image} [has|is in] color. I want it gray, but with the plain [average|mean] of the three channels, not luma|\
             ¶I need {image} in gray. [no weights, just|simply] the mean of red, green and blue|\
             ¶rgb -> (r+g+b)/3, {image}|\
             ¶no luma weights here: every gray of {image} is the [plain|unweighted] average of its channels|\
             ¶for each pixel of {image}: avg = (r + g + b) / 3, then write avg to r, g and b|\
             ¶how do I make {image} gray when [all channels count the same|r, g and b have equal weight]|\
             ¶average gray of {image}|¶{image}: gray = (r + g + b) / 3|¶in: {image}. out: mean of the three channels, as gray|¶add up r, g and b of {image}, divide by three, show that as gray|¶unweighted gray version of {image} please, plain mean of the channels|¶simple grayscale of {image}, no luma weights, just the mean of r, g and b|¶mean of the channels of {image} as gray|¶average r, g, b of {image}, the same value three times|¶{image} in gray where red, green and blue count one third each|¶rgb average of {image}, nothing weighted|¶how bright is {image} if all three channels count alike? show it in gray|¶one third of each channel of {image}, added, is the gray]",
            "[an average grayscale|a channel average grayscale|gray from the channel average|equal weight gray|a channel mean as gray|an rgb mean filter|(r+g+b)/3 gray|unweighted grayscale]",
            &[],
        );
        wish.modifiers.push("average");
        return step(
            wish,
            "let average = ($.r + $.g + $.b) / 3.0;",
            "vec3<f32>(average)",
            Box::new(|color, _| [color.iter().sum::<f64>() / 3.0; 3]),
        );
    }
    step(
        wish(
            "[[convert|turn|change] {image} [to|into] [grayscale|black and white|shades of gray|a gray image]|make {image} [gray|grayscale|monochrome|black and white]|\
             [remove|drop|take away] [all|the] [color|colors|saturation] from {image}|[grayscale|desaturate|decolorize] {image}|show the [luminance|luma|brightness] of {image}|make {image} [colorless|b/w]|[strip|drain] the color from {image}|make {image} look like a black and white photo|convert {image} to [luma|luminance|gray values]|convert {image} from rgb to gray|[reduce|flatten] {image} to its luminance|show {image} without [color|colors]|get rid of [all|the] color in {image}|set the saturation of {image} to zero|weigh the channels of {image} by 0.2126, 0.7152 and 0.0722 for gray|turn {image} into rec 709 luma|leave nothing but light and dark in {image}|\
             ¶{image} is in color, but I [want|need] it [in black and white|gray|in shades of gray]|\
             ¶how do I get rid of [the|all] [colors|color] in {image} so that only light and dark are left|\
             ¶gray = dot(rgb, luma weights), from {image}|\
             ¶I don't want [any|] colors. show {image} like an old black and white [movie|TV show|film]|\
             ¶{image} -> [grayscale|luma|luminance]|\
             ¶0.2126 r + 0.7152 g + 0.0722 b, the same in all channels, for {image}|\
             ¶for each pixel of {image} compute the [luminance|luma|brightness] and [put|write] it [in|to] r, g and b|\
             ¶take [all|] the color out of {image}. [just|only] the brightness of each pixel should stay|\
             ¶[the colors distract me|colors don't matter here], make {image} [gray|b/w|black and white]|\
             ¶desaturate completely, {image}|\
             ¶why is {image} so colorful? it should be [gray|black and white]|\
             ¶{image} like in an old movie, [without any color|no color at all]|¶[kill|drop|throw away] all color in {image}, [keep|leave] only the brightness|¶in: {image}. out: its luminance in r, g and b|¶b&w version of {image}|¶{image} bw please|¶my printer has no color ink, so {image} in grays|¶please to make {image} without colors, only gray tones|¶[grayscale|grayscale it|gray please], source {image}|¶turn off the color of {image}|¶{image}, [no color|colors off], just light and dark|¶can I have {image} in black and white|¶make it look like my TV has no color: {image}|¶the teacher says luminance: show that of {image} as gray|¶zero saturation for {image}, weights of rec 709|¶I only care how bright each pixel of {image} is, show it as gray|¶from color photo to b&w photo, {image}|¶quick one: {image} to gray|¶let {image} lose [all|every bit] of its color]",
            "[grayscale|a grayscale filter|a black and white filter|a grayscale conversion|full desaturation|a luminance filter|a luma conversion|a monochrome look|rgb to gray|a rgb to luma conversion|a b/w effect|zero saturation|rec 709 luma]",
            &[],
        ),
        &luma_line(),
        "vec3<f32>(luma)",
        Box::new(|color, _| [luma(color); 3]),
    )
}

pub(super) fn invert(_: &mut Sampler) -> Step {
    step(
        wish(
            "[[invert|negate|reverse] [{image}|the colors of {image}|all colors of {image}]|make a negative of {image}|turn {image} into [a|its] negative|\
             [take|use|show] the complement of {image}|replace [every|each] color of {image} by its complement|complement the colors of {image}|[subtract|take away] {image} from white|compute 1 - rgb for {image}|make {image} look like a [photo|film] negative|swap every color of {image} for its opposite|replace each color c of {image} by 1 - c|color invert {image}|flip the colors of {image} to their opposites|subtract every channel of {image} from one|do one minus the color on {image}|\
             ¶{image} should look like a [film|photo] negative, [white becomes black and the reverse|black becomes white and white black]|\
             ¶out = 1 - in, [per channel|for r, g and b], {image}|\
             ¶what is dark in {image} should be bright, what is bright should be dark, and each color turns into its opposite|\
             ¶1.0 - color[, source is|, reading from] {image}|\
             ¶I want the negative of {image}, like [on|from] an old film strip|\
             ¶rgb -> 1 - rgb, {image}|\
             ¶every color of {image} should [turn into|become] its opposite, [white to black and red to cyan|black to white and blue to yellow]|\
             ¶for each pixel [of|in] {image}: subtract it from white|\
             ¶dark mode for {image}: [flip|invert] [all|the] colors|\
             ¶how do I [get|make] the [opposite|complementary] colors of {image}|¶invert {image}|¶{image} inverted[ please|, nothing else|]|¶negative of {image}|¶flip the colors of {image}|¶black to white, white to black, red to cyan and so on, for {image}|¶white - {image}|¶what is the shader for a negative of {image}|¶c -> 1 - c for all three channels of {image}|¶in: {image}. out: 1 minus each channel|¶{image} like on a developed film strip, reversed in brightness and color|¶show me the anti colors of {image}|¶reverse all colors, source {image}|¶I scanned a negative, so {image} must be inverted to look right]",
            "[an inversion|a negative effect|color inversion|inverted colors|the complement|a photo negative|a film negative|1 - rgb|one minus the color|opposite colors|an invert filter|negated colors]",
            &[],
        ),
        "",
        "vec3<f32>(1.0, 1.0, 1.0) - $",
        Box::new(|color, _| color.map(|part| 1.0 - part)),
    )
}

pub(super) fn sepia(_: &mut Sampler) -> Step {
    step(
        wish(
            "[[give|lend] {image} a sepia [tone|look|tint]|make {image} [sepia|look like an old photo|look vintage]|[turn|convert] {image} [to|into] [sepia|sepia tones]|\
             sepia tone {image}|age {image} with sepia|color {image} in sepia|make {image} brownish like an old photograph|give {image} a brown vintage look|add a sepia filter to {image}|apply the [classic|usual] sepia matrix to {image}|make {image} look antique|tone {image} brown like an antique photograph|put {image} in sepia|make {image} look as if it was taken a hundred years ago|\
             ¶{image} should look like [an old|a very old] [brown|brownish] photo|\
             ¶{image} should look as if it came from grandma's photo album, all brown|\
             ¶sepia. source: {image}|\
             ¶[this is|it looks] too modern: give {image} the brown tone of [antique|old] photographs|\
             ¶multiply {image} by the [usual|classic|] sepia matrix [(0.393 0.769 0.189 and so on)|]|\
             ¶the brownish filter from old photos, on {image}|\
             ¶what is that brown filter of old photos called? put it on {image}|\
             ¶{image} in brown tones like [100 years ago|in the 19th century]|\
             ¶rgb -> sepia for {image}|\
             ¶sepia tone, classic weights, {image}|¶{image} in sepia|¶sepia filter on {image}|¶make {image} look old and brown|¶old western photo look for {image}, sepia|¶how do I make {image} sepia|¶in: {image}. out: sepia|¶wedding picture from 1900: {image} in sepia|¶{image} with the sepia matrix|¶brown and yellowish like an old photograph, {image}|¶one sepia pass over {image}, clamped]",
            "[sepia|a sepia filter|a sepia tone|the sepia effect|an old photo look|an antique photo look|sepia toning|a vintage brown tone|the sepia matrix|an aged photo filter]",
            &[],
        ),
        "let sepia = mat3x3<f32>(0.393, 0.769, 0.189, 0.349, 0.686, 0.168, 0.272, 0.534, 0.131);",
        "saturate($ * sepia)",
        Box::new(|[r, g, b], _| {
            clip([
                0.393 * r + 0.769 * g + 0.189 * b,
                0.349 * r + 0.686 * g + 0.168 * b,
                0.272 * r + 0.534 * g + 0.131 * b,
            ])
        }),
    )
}

pub(super) fn threshold(sampler: &mut Sampler) -> Step {
    let (limit, at) = if sampler.chance(0.3) {
        (0.5, "")
    } else {
        let limit = sampler.decimal(0.1, 0.9, 0.05);
        (
            limit,
            "[at {a}|at {a}|with a threshold of {a}|with threshold {a}|, cutoff {a}|, threshold {a}|, limit {a}|using {a} as the threshold|, split at {a}]",
        )
    };
    let value = vec![share(limit)];
    let noun = if at.is_empty() {
        "[a threshold|a black and white threshold|binarization|a hard threshold|a step on the luma|a bilevel conversion|a 1-bit conversion|a stencil look]"
    } else {
        "[a threshold of {a}|a binary threshold at {a}|a hard threshold at {a}|binarization at {a}|a luma cutoff at {a}|a 1-bit conversion at {a}|a step at {a}]"
    };
    if sampler.chance(0.3) {
        let dark = Color::sample(sampler);
        let light = Color::sample_other_than(&[&dark], sampler);
        let mut wish = wish(
            &format!(
                "[threshold {{image}} to {{b}} and {{c}} {at}|make dark parts of {{image}} {{b}} and bright parts {{c}} {at}|\
                      reduce {{image}} to two colors, {{b}} below and {{c}} above the threshold {at}|threshold {{image}}, dark is {{b}} and bright is {{c}} {at}|binarize {{image}} with {{b}} for dark and {{c}} for bright {at}|split {{image}} hard into {{b}} for dark and {{c}} for bright {at}|pick {{b}} or {{c}} for each pixel of {{image}} by its luma {at}|cut {{image}} at a brightness limit, {{b}} below and {{c}} above {at}|make {{image}} a stencil print, {{b}} below and {{c}} above {at}|\
             ¶only two colors should be left in {{image}}: {{b}} where it is dark and {{c}} where it is bright {at}|\
             ¶luma below the limit -> {{b}}, above -> {{c}}, source {{image}} {at}|\
             ¶I have {{image}} and want a hard two color print without blends: dark is {{b}}, bright is {{c}} {at}|\
             ¶look at the brightness of each pixel in {{image}}. too dark: paint it {{b}}. bright enough: paint it {{c}} {at}|\
             ¶make a stencil of {{image}}. the dark areas are {{b}}, the bright ones {{c}} {at}|\
             ¶if luma > limit then {{c}} else {{b}}, for {{image}} {at}|¶stencil with two inks, bright {{c}}, dark {{b}}, from {{image}} {at}|¶{{image}}: bright is {{c}}, dark is {{b}}, hard cut {at}|¶bright pixels of {{image}} become {{c}} and dark pixels {{b}} {at}|¶{{c}} for the light parts of {{image}}, {{b}} for the dark parts, no blend {at}|¶{{b}} below, {{c}} above: threshold on {{image}} {at}|¶screen print of {{image}} with {{c}} on {{b}}, bright parts get the {{c}} {at}|¶color of highlights: {{c}}. color of shadows: {{b}}. hard threshold on {{image}} {at}|¶how do I make {{image}} only {{b}} (dark) and {{c}} (bright) {at}|¶two tones, no in-between: {{b}} for shadows, {{c}} for lights of {{image}} {at}]"
            ),
            &format!("{noun} in {{b}} and {{c}}"),
            &[value[0].clone(), dark.ways.clone(), light.ways.clone()],
        );
        wish.modifiers.push("two-colors");
        let (below, above) = (dark.rgb.map(f64::from), light.rgb.map(f64::from));
        return step(
            wish,
            &luma_line(),
            format!(
                "mix({}, {}, step({}, luma))",
                dark.code,
                light.code,
                float(limit)
            ),
            Box::new(move |color, _| if luma(color) < limit { below } else { above }),
        );
    }
    step(
        wish(
            &format!(
                "[threshold {{image}} {at}|[binarize|binarise] {{image}} {at}|turn {{image}} into pure black or white {at}|\
                      make every pixel of {{image}} either black or white {at}|make {{image}} 1-bit {at}|turn dark pixels of {{image}} black and bright ones white {at}|cut {{image}} into black and white without grays {at}|apply a hard threshold to {{image}} {at}|turn {{image}} into a stencil {at}|step the luma of {{image}} {at}|reduce {{image}} to one bit per pixel {at}|convert {{image}} to a bilevel image {at}|\
             ¶I want {{image}} in pure black and pure white, no grays [at all|] {at}|\
             ¶every pixel of {{image}} must decide: black or white {at}|\
             ¶if luma > limit then white else black, source {{image}} {at}|\
             ¶1 bit per pixel is enough for {{image}} {at}|\
             ¶bright pixels of {{image}} become white, all others black {at}|\
             ¶{{image}} should look like a [photocopy|stencil|stamp], just black and white without grays {at}|\
             ¶binarize, source {{image}} {at}|\
             ¶how do I make {{image}} only black or white, nothing between {at}|\
             ¶look at the luma of {{image}}: enough of it gives white, too little gives black {at}|¶{{image}} in pure black and white, no grays {at}|¶threshold {{image}} {at}|¶black or white for each pixel of {{image}}, decided by luma {at}|¶how do I get only black and only white from {{image}} {at}|¶like a bad photocopy: {{image}} thresholded {at}|¶in: {{image}}. out: 0 or 1 by luma {at}|¶1 bit version of {{image}} {at}]"
            ),
            noun,
            &value,
        ),
        &luma_line(),
        format!("vec3<f32>(step({}, luma))", float(limit)),
        Box::new(move |color, _| [f64::from(u8::from(luma(color) >= limit)); 3]),
    )
}

pub(super) fn posterize(sampler: &mut Sampler) -> Step {
    let levels = *sampler.pick(&[2, 3, 4, 5, 6, 8]);
    let (levels, to) = if sampler.chance(0.2) {
        (4, "")
    } else {
        (
            levels,
            "[[to|into] {a} [levels|steps|levels per channel|shades per channel]|[to|into] {a} [levels|steps|levels per channel|shades per channel]|, {a} levels|, n = {a}|in {a} steps|using {a} tones per channel|so that {a} levels per channel remain]",
        )
    };
    let with = if to.is_empty() {
        ""
    } else {
        "[with {a} [levels|steps|levels per channel|tones per channel]|in {a} levels|, {a} steps per channel|using {a} levels]"
    };
    let number = levels as f64;
    let noun = if to.is_empty() {
        "[posterization|a posterize effect|color banding|flat color levels|a poster look|color quantization|a reduced color depth]"
    } else {
        "[posterization to {a} levels|a posterize effect with {a} levels|color banding with {a} levels|a poster look with {a} levels|color quantization to {a} levels|{a} levels per channel|a color depth of {a} steps per channel]"
    };
    let number_code = float(number);
    step(
        wish(
            &format!(
                "[posterize {{image}} {to}|quantize the colors of {{image}} {to}|reduce the colors of {{image}} {to}|make {{image}} look like a poster {with}|give {{image}} a poster effect {with}|show {{image}} in flat color bands {with}|cut the color depth of {{image}} {to}|step the colors of {{image}} {to}|apply posterization to {{image}} {with}|give {{image}} hard color steps {with}|round the colors of {{image}} down {to}|\
             ¶{{image}} has too many colors, reduce them {to}|\
             ¶floor(c * n) / n on {{image}} {with}|\
             ¶I want {{image}} in flat tones like a [screen print|pop art poster] {with}|\
             ¶no smooth shading in {{image}}, [only|just] flat steps {with}|\
             ¶each channel of {{image}} should only have a few values, round it down {to}|\
             ¶posterize {with}, source: {{image}}|\
             ¶too many shades in {{image}}. make bands out of them {with}|\
             ¶color banding on purpose, {{image}} {with}|¶posterize {{image}} {with}|¶poster look for {{image}} {with}|¶each channel of {{image}} in steps {with}|¶how do I posterize {{image}} {with}|¶less colors in {{image}}, in steps {with}|¶in: {{image}}. out: quantized channels {with}|¶like an old graphics card with few colors: {{image}} posterized {with}]"
            ),
            noun,
            &[words::count(levels)],
        ),
        "",
        format!("floor($ * {number_code}) / {number_code}"),
        Box::new(move |color, _| color.map(|part| part.div_euclid(1.0 / number) / number)),
    )
}

pub(super) fn solarize(sampler: &mut Sampler) -> Step {
    let named = sampler.chance(0.6);
    let limit = if named {
        sampler.decimal(0.2, 0.8, 0.05)
    } else {
        0.5
    };
    let (command, noun) = if named {
        (
            "[solarize {image} [at|above|with threshold] {a}|invert only the [parts|channels] of {image} [brighter than|above] {a}|flip the channels of {image} that exceed {a}|replace c by 1 - c where c is above {a} in {image}|solarize {image}, limit {a}|give {image} a solarized look above {a}|turn channels of {image} negative only above {a}|apply the Sabattier effect with limit {a} to {image}|\
             ¶if c > {a} then 1 - c else c, [per channel|for each channel], {image}|\
             ¶channels of {image} [above|over] {a} get inverted, the others stay|\
             ¶I want the old darkroom effect on {image} where bright parts turn negative, the limit is {a}|\
             ¶for each channel of {image}: if it is greater than {a}, use one minus it, else keep it|\
             ¶solarize. limit {a}. source: {image}|¶solarize {image} at {a}|¶invert what is above {a} in {image}, channel by channel|¶c > {a} gives 1 - c, else c, per channel of {image}|¶how do I solarize {image} with the limit {a}|¶channels of {image} over {a} flip to one minus themselves]",
            "[solarization above {a}|a solarize effect at {a}|solarization with limit {a}|a solarize threshold of {a}|an inversion of values above {a}|the Sabattier effect at {a}|negative values above {a}]",
        )
    } else {
        (
            "[solarize {image}|give {image} a solarized look|invert only the bright parts of {image}|make {image} look solarized|apply the Sabattier effect to {image}|invert the highlights of {image}|negate just the highlights of {image}|flip the bright channels of {image}|turn values of {image} above one half into their negative|put solarization on {image}|\
             ¶if c > 0.5 then 1 - c else c, per channel, {image}|\
             ¶bright parts of {image} should turn negative and dark parts stay [normal|as they are]|\
             ¶I want the old darkroom effect on {image} where highlights turn negative|\
             ¶channels of {image} over one half get inverted, the others stay|\
             ¶solarize. source: {image}|\
             ¶{image} should look like a print that saw light in the darkroom, with the highlights inverted|\
             ¶solarized {image}|¶{image}: channels over 0.5 become one minus themselves|¶in: {image}. out: c if it is at most 0.5, else 1 - c|¶the man ray look for {image}, bright values flipped]",
            "[solarization|a solarize effect|a solarized look|the Sabattier effect|inverted highlights|a solarize filter|negative highlights]",
        )
    };
    step(
        wish(command, noun, &[words::decimal(limit)]),
        "",
        format!(
            "select($, vec3<f32>(1.0, 1.0, 1.0) - $, $ > vec3<f32>({}))",
            float(limit)
        ),
        Box::new(move |color, _| color.map(|part| if part > limit { 1.0 - part } else { part })),
    )
}
