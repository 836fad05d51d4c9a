//! Steps that change colours by themselves: grays, brightness, contrast, channels.

use super::effects::{LUMA, Rgb, Step, StepKind, StepRule, Wish, clip, luma};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::words;

macro_rules! kind {
    ($name:literal, $sample:expr) => {
        StepKind {
            name: $name,
            then: concat!("then-", $name),
            sample: $sample,
        }
    };
    (alone $name:literal, $sample:expr) => {
        StepKind {
            name: $name,
            then: "",
            sample: $sample,
        }
    };
}
pub(super) use kind;

pub(super) const STEPS: [StepKind; 20] = [
    kind!("grayscale", grayscale),
    kind!("invert", invert),
    kind!("sepia", sepia),
    kind!("brightness", brightness),
    kind!("contrast", contrast),
    kind!("saturation", saturation),
    kind!("gamma", gamma),
    kind!("exposure", exposure),
    kind!("threshold", threshold),
    kind!("posterize", posterize),
    kind!("mix-color", mix_color),
    kind!("filter-color", filter_color),
    kind!("channel-swap", channel_swap),
    kind!("channel", channel),
    kind!("hue-rotation", hue_rotation),
    kind!("solarize", solarize),
    kind!(alone "brightness-offset", brightness_offset),
    kind!(alone "channel-gain", channel_gain),
    kind!(alone "levels", levels),
    kind!(alone "clamp-colors", clamp_colors),
];

pub(super) fn wish(command: &str, noun: &str, values: &[Vec<String>]) -> Wish {
    Wish {
        command: command.into(),
        noun: noun.into(),
        values: values.to_vec(),
        modifiers: Vec::new(),
    }
}

pub(super) fn step(wish: Wish, lines: &str, value: impl Into<String>, rule: StepRule) -> Step {
    Step {
        wish,
        functions: "",
        lines: lines.into(),
        value: value.into(),
        rule,
    }
}

/// The statement that names the brightness of the colour that comes in.
pub(super) fn luma_line() -> String {
    format!("let luma = dot($, {LUMA});")
}

/// A share as a percentage or a decimal number.
pub(super) fn share(value: f64) -> Vec<String> {
    let mut ways = words::percent(value);
    ways.extend(words::decimal(value));
    ways
}

fn grayscale(sampler: &mut Sampler) -> Step {
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

fn invert(_: &mut Sampler) -> Step {
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

fn sepia(_: &mut Sampler) -> Step {
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

/// What a factor is for: the quality, and how an image with more or less of it is called.
pub(super) struct Quality {
    pub(super) name: &'static str,
    pub(super) more: &'static str,
    pub(super) less: &'static str,
    /// What is done to the image for more of it, and for less.
    pub(super) raise: &'static str,
    pub(super) lower: &'static str,
}

/// The words for more of a quality, or for less.
struct Direction {
    change: &'static str,
    comparative: &'static str,
    amount: &'static str,
    boost: &'static str,
    higher: &'static str,
    verb: &'static str,
    way: &'static str,
    sign_word: &'static str,
}

impl Direction {
    fn of(quality: &Quality, up: bool) -> Self {
        if up {
            Self {
                change: "[increase|raise|boost|turn up]",
                comparative: quality.more,
                amount: "more",
                boost: "[boost|increase]",
                higher: "higher",
                verb: quality.raise,
                way: "up",
                sign_word: "plus",
            }
        } else {
            Self {
                change: "[reduce|decrease|lower|turn down]",
                comparative: quality.less,
                amount: "less",
                boost: "[cut|reduction]",
                higher: "lower",
                verb: quality.lower,
                way: "down",
                sign_word: "minus",
            }
        }
    }
}

/// A factor above or below 1 that is told as such.
fn multiple(up: bool, sampler: &mut Sampler) -> f64 {
    if up {
        *sampler.pick(&[1.1, 1.2, 1.25, 1.4, 1.5, 1.6, 1.75, 1.8, 2.0, 2.5, 3.0])
    } else {
        sampler.decimal(0.1, 0.9, 0.05)
    }
}

/// A factor, the command and the noun that ask for it, and the values in them.
type Told = (f64, String, String, Vec<Vec<String>>);

/// A change without a number: more means 1.3 and less 0.7, slightly 1.1 and 0.9, strongly 1.5 and 0.5.
fn told_in_words(quality: &Quality, up: bool, sampler: &mut Sampler) -> Told {
    let Direction {
        change,
        comparative,
        amount,
        boost,
        higher,
        verb,
        way,
        ..
    } = Direction::of(quality, up);
    let quality = quality.name;
    let sign = if up { 1.0 } else { -1.0 };
    match sampler.below(3) {
        0 => (
            1.0 + sign * 0.3,
            format!(
                "[{change} the {quality} of {{image}}|{change} the {quality} of {{image}}|make {{image}} {comparative}|make {{image}} {comparative}|{verb} {{image}}|{verb} {{image}}|\
                 give {{image}} {amount} {quality}|{change} {quality} in {{image}}|let {{image}} look {comparative}|bring the {quality} of {{image}} {way}|\
                 use {amount} {quality} for {{image}}|render {{image}} with {higher} {quality}|\
             ¶{{image}} [should be|has to be|must be] {comparative}|\
             ¶{{image}} needs {amount} {quality}|\
             ¶{quality} {way}, source {{image}}|\
             ¶I have {{image}}. [I want it|make it|it should be] {comparative}|\
             ¶[{amount}|{higher}] {quality} [for|on] {{image}}, [nothing else|that's all|just that]|\
             ¶I wish {{image}} were {comparative}|\
             ¶the {quality} of {{image}} [should go|has to go|goes] {way}|\
             ¶when I look at {{image}} I want {amount} {quality}|\
             ¶why is {{image}} not {comparative}? {change} its {quality}]"
            ),
            format!(
                "[a {quality} {boost}|a {quality} {boost}|{higher} {quality}|{amount} {quality}|a look that is {comparative}|a {higher} {quality} level|{quality} turned {way}]"
            ),
            vec![],
        ),
        1 => (
            1.0 + sign * 0.1,
            format!(
                "[{change} the {quality} of {{image}} [slightly|a little|a bit]|make {{image}} [slightly|a little|a bit] {comparative}|\
                 [slightly|gently] {change} the {quality} of {{image}}|give {{image}} [slightly|a little|a bit] {amount} {quality}|{verb} {{image}} [slightly|a little|a bit]|nudge the {quality} of {{image}} {way}|let {{image}} look [slightly|a bit] {comparative}|{change} the {quality} of {{image}} by a small amount|bring the {quality} of {{image}} a little {way}|\
             ¶{{image}} is almost [right|fine|good]. just a [touch|little|bit] {amount} {quality}|\
             ¶{{image}} should be [just a little|only slightly|a tiny bit] {comparative}|\
             ¶{quality} [slightly|a bit|a little] {way}, source {{image}}|\
             ¶I want {{image}} {comparative}, but [only a little|just slightly|not by much]|\
             ¶the {quality} of {{image}} should go {way}, [only slightly|just a bit|by a small step]|\
             ¶[slightly|a little] {amount} {quality} [for|on] {{image}}, that's all]"
            ),
            format!(
                "[a slight {quality} {boost}|slightly {higher} {quality}|a little {amount} {quality}|a [small|gentle] {quality} {boost}|a look that is slightly {comparative}|{quality} turned {way} a bit|a bit {amount} {quality}]"
            ),
            vec![],
        ),
        _ => (
            1.0 + sign * 0.5,
            format!(
                "[{change} the {quality} of {{image}} [strongly|a lot|heavily]|make {{image}} [much|a lot] {comparative}|give {{image}} [much|a lot] {amount} {quality}|{verb} {{image}} [strongly|a lot|heavily]|make {{image}} [far|way] {comparative}|let {{image}} look [much|far] {comparative}|[strongly|heavily] {change} the {quality} of {{image}}|bring the {quality} of {{image}} far {way}|{change} the {quality} of {{image}} by a large amount|\
             ¶{{image}} should be {comparative}, and I mean [a lot|much]|\
             ¶{{image}} needs [a lot|much] {amount} {quality}|\
             ¶{quality} [far|a lot] {way}, source {{image}}|\
             ¶I want {{image}} [a lot|much|very much] {comparative}, don't be shy|\
             ¶the {quality} of {{image}} should go {way} [a lot|strongly|by a large step]|\
             ¶[much|a lot] {amount} {quality} [for|on] {{image}}, a strong [change|effect]]"
            ),
            format!(
                "[a strong {quality} {boost}|much {higher} {quality}|[much|a lot] {amount} {quality}|a [heavy|big] {quality} {boost}|a look that is much {comparative}|{quality} turned far {way}|far {higher} {quality}]"
            ),
            vec![],
        ),
    }
}

/// A change by a factor or by a percentage.
fn told_in_numbers(quality: &Quality, up: bool, sampler: &mut Sampler) -> Told {
    let Direction {
        change,
        comparative,
        amount,
        boost,
        higher,
        verb,
        way,
        sign_word,
    } = Direction::of(quality, up);
    let quality = quality.name;
    let sign = if up { 1.0 } else { -1.0 };
    match sampler.below(5) {
        0 if up => (
            2.0,
            format!(
                "[double the {quality} of {{image}}|give {{image}} twice the {quality}|make the {quality} of {{image}} twice as high|set the {quality} of {{image}} to [2x|200%]|scale the {quality} of {{image}} by two|use twice the original {quality} for {{image}}|multiply the {quality} of {{image}} by two|{verb} {{image}} by a factor of two|bring {{image}} to double its {quality}|\
             ¶{quality} x 2 for {{image}}|\
             ¶I [want|need] {{image}} with [twice|double] the {quality}|\
             ¶the {quality} of {{image}} is too low, [double it|make it twice as high]|\
             ¶take {{image}} and use a {quality} factor of [2|two]|\
             ¶{{image}}: {quality} *= 2|\
             ¶whatever {quality} {{image}} has now, it should have twice [that|as much]]"
            ),
            format!(
                "[doubled {quality}|a doubling of the {quality}|twice the {quality}|double {quality}|2x {quality}|a {quality} of 200%|a {quality} factor of two]"
            ),
            vec![],
        ),
        0 => (
            0.5,
            format!(
                "[halve the {quality} of {{image}}|cut the {quality} of {{image}} in half|give {{image}} half the {quality}|set the {quality} of {{image}} to [50%|one half]|reduce the {quality} of {{image}} to half|bring the {quality} of {{image}} down to one half|scale the {quality} of {{image}} by one half|divide the {quality} of {{image}} by two|keep only half of the {quality} in {{image}}|\
             ¶{quality} / 2 for {{image}}|\
             ¶I want {{image}} with [only|just] half the {quality}|\
             ¶the {quality} of {{image}} is too high, [halve it|cut it in half]|\
             ¶{{image}}: {quality} *= 0.5|\
             ¶take {{image}} and use a {quality} factor of [0.5|one half]|\
             ¶whatever {quality} {{image}} has now, it should have half [of that|as much]]"
            ),
            format!(
                "[halved {quality}|a halving of the {quality}|half the {quality}|half the original {quality}|0.5x {quality}|a {quality} of 50%|a {quality} factor of one half]"
            ),
            vec![],
        ),
        1 => {
            let factor = multiple(up, sampler);
            (
                factor,
                format!(
                    "[[multiply|scale] the {quality} of {{image}} by {{a}}|set the {quality} of {{image}} to {{a}} times the original|\
                     {change} the {quality} of {{image}} by a factor of {{a}}|change the {quality} of {{image}} by a factor of {{a}}|give {{image}} {{a}} times the {quality}|set the {quality} of {{image}} to {{a}}x|make the {quality} of {{image}} {{a}} times what it was|{verb} {{image}} by a factor of {{a}}|scale {quality} in {{image}}, factor {{a}}|adjust the {quality} of {{image}} with factor {{a}}|use {{a}} times the original {quality} for {{image}}|\
             ¶{quality} x {{a}} for {{image}}|\
             ¶{{image}}: {quality} *= {{a}}|\
             ¶I have {{image}} and [want|need] its {quality} scaled, the factor is {{a}}|\
             ¶take the {quality} of {{image}} times {{a}}|\
             ¶new {quality} = {{a}} * old {quality}, source {{image}}|\
             ¶{{image}} should have {{a}} times the {quality} it has now|\
             ¶change the {quality} of {{image}}. [the factor is|use a factor of] {{a}}]"
                ),
                format!(
                    "[a {quality} factor of {{a}}|{quality} times {{a}}|{{a}}x {quality}|{{a}} times the {quality}|{quality} scaled by {{a}}|a {quality} multiplier of {{a}}|{quality} with factor {{a}}]"
                ),
                vec![words::decimal(factor)],
            )
        }
        _ => {
            let share = sampler.decimal(0.05, if up { 1.0 } else { 0.9 }, 0.05);
            let factor = ((1.0 + sign * share) * 100.0).round() / 100.0;
            (
                factor,
                format!(
                    "[{change} the {quality} of {{image}} by {{a}}|make {{image}} {{a}} {comparative}|give {{image}} {{a}} {amount} {quality}|{verb} {{image}} by {{a}}|change the {quality} of {{image}} by {sign_word} {{a}}|{change} {quality} in {{image}} by {{a}}|use {{a}} {amount} {quality} for {{image}}|let {{image}} look {{a}} {comparative}|render {{image}} with {{a}} {amount} {quality}|turn the {quality} of {{image}} {{a}} {way}|\
             ¶{quality} {sign_word} {{a}} for {{image}}|\
             ¶{{image}} should be {comparative}, by {{a}}|\
             ¶{{image}} needs {{a}} {amount} {quality}|\
             ¶I want {{image}} {comparative}, {{a}} [should do|is enough|is right]|\
             ¶the {quality} of {{image}} should go {way} by {{a}}|\
             ¶{quality} {way} {{a}}, [source|input]: {{image}}|\
             ¶take {{image}} and [turn|bring] its {quality} {way} by {{a}}|\
             ¶why is {{image}} not {comparative}? {change} its {quality} by {{a}}]"
                ),
                format!(
                    "[a {quality} {boost} [of|by] {{a}}|{{a}} {amount} {quality}|{quality} {sign_word} {{a}}|{{a}} {higher} {quality}|a {{a}} {quality} {boost}|{quality} turned {way} by {{a}}|a look that is {{a}} {comparative}]"
                ),
                vec![words::percent(share)],
            )
        }
    }
}

/// A factor above or below 1 and how it is asked for.
pub(super) fn factor(quality: &Quality, sampler: &mut Sampler) -> (f64, Wish) {
    let up = sampler.chance(0.55);
    let (factor, command, noun, values) = if sampler.below(8) < 3 {
        told_in_words(quality, up, sampler)
    } else {
        told_in_numbers(quality, up, sampler)
    };
    let mut wish = wish(&command, &noun, &values);
    wish.modifiers.push(if up { "more" } else { "less" });
    (factor, wish)
}

fn brightness(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "brightness",
        more: "[brighter|brighter|lighter|higher in brightness]",
        less: "[darker|darker|dimmer|less bright]",
        raise: "[brighten|brighten up|lighten]",
        lower: "[darken|dim|dim down]",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        "",
        format!("saturate($ * {})", float(factor)),
        Box::new(move |color, _| clip(color.map(|part| part * factor))),
    )
}

fn contrast(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "contrast",
        more: "[more contrasty|more contrasted|contrastier|higher in contrast|stronger in contrast]",
        less: "[flatter|less contrasty|lower in contrast|weaker in contrast|less contrasted]",
        raise: "[strengthen|intensify|amplify] the contrast of",
        lower: "[weaken|soften|flatten] the contrast of",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        "",
        format!("saturate(($ - 0.5) * {} + 0.5)", float(factor)),
        Box::new(move |color, _| clip(color.map(|part| part * factor + 0.5 - 0.5 * factor))),
    )
}

fn saturation(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "saturation",
        more: "[more saturated|more vivid|more colorful|richer in color|stronger in color]",
        less: "[less saturated|paler|less colorful|less vivid|more muted]",
        raise: "[boost|intensify|enrich] the colors of",
        lower: "[mute|tone down|fade] the colors of",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        &luma_line(),
        format!("saturate(mix(vec3<f32>(luma), $, {}))", float(factor)),
        Box::new(move |color, _| {
            let gray = luma(color);
            clip(color.map(|part| gray + factor * (part - gray)))
        }),
    )
}

fn brightness_offset(sampler: &mut Sampler) -> Step {
    let amount = sampler.decimal(0.05, 0.5, 0.05);
    let (sign, direction, command, noun) = if sampler.chance(0.5) {
        (
            '+',
            1.0,
            "[add {a} to [{image}|every channel of {image}|all channels of {image}|the color of {image}]|shift the brightness of {image} up by {a}|lift all channels of {image} by {a}|add {a} to r, g and b of {image}|increase every channel of {image} by the constant {a}|lighten {image} by adding {a}|move all color values of {image} up by {a}|compute rgb + {a} for {image}|raise r, g and b of {image} by {a} each|\
             ¶{image} is [too|much too] dark, add {a} to [every|each] channel|\
             ¶rgb + {a}, source: {image}|\
             ¶take [the color|each pixel] of {image} and add {a} to r, g and b|\
             ¶I'd like {image} brighter: {a} more in [every|each] channel|\
             ¶c = c + {a} for each channel c of {image}|\
             ¶each channel plus {a}, [source is|starting from] {image}|\
             ¶{image}: r += {a}, g += {a}, b += {a}|\
             ¶why is {image} so dark? [lift|raise] [all|its] channels by [the constant|] {a}|¶{image} + {a}|¶brightness of {image} up by an added {a}|¶plus {a} for r, g and b of {image}, clamped at 1|¶offset +{a} on {image}|¶how do I add {a} to each channel of {image}|¶in: {image}. out: every channel {a} higher, clamped]",
            "[a brightness offset of {a}|an offset of +{a}|rgb plus {a}|an added {a} on all channels|a constant brightness lift of {a}|plus {a} on every channel|a bias of +{a}]",
        )
    } else {
        (
            '-',
            -1.0,
            "[subtract {a} from [{image}|every channel of {image}|all channels of {image}|the color of {image}]|shift the brightness of {image} down by {a}|lower all channels of {image} by {a}|subtract {a} from r, g and b of {image}|decrease every channel of {image} by the constant {a}|darken {image} by subtracting {a}|move all color values of {image} down by {a}|compute rgb - {a} for {image}|take {a} off every channel of {image}|\
             ¶{image} is [too|much too] bright, subtract {a} from [every|each] channel|\
             ¶rgb - {a}, source: {image}|\
             ¶take [the color|each pixel] of {image} and subtract {a} from r, g and b|\
             ¶I'd like {image} darker: {a} less in [every|each] channel|\
             ¶c = c - {a} for each channel c of {image}|\
             ¶each channel minus {a}, [source is|starting from] {image}|\
             ¶{image}: r -= {a}, g -= {a}, b -= {a}|\
             ¶why is {image} so bright? lower [all|its] channels by [the constant|] {a}|¶{image} - {a}|¶brightness of {image} down by a subtracted {a}|¶minus {a} for r, g and b of {image}, clamped at 0|¶offset -{a} on {image}|¶how do I subtract {a} from each channel of {image}|¶in: {image}. out: every channel {a} lower, clamped]",
            "[a brightness offset of minus {a}|an offset of -{a}|rgb minus {a}|a subtracted {a} on all channels|a constant brightness drop of {a}|minus {a} on every channel|a bias of -{a}]",
        )
    };
    let mut wish = wish(command, noun, &[words::decimal(amount)]);
    wish.modifiers
        .push(if sign == '+' { "added" } else { "subtracted" });
    step(
        wish,
        "",
        format!("saturate($ {sign} {})", float(amount)),
        Box::new(move |color, _| clip(color.map(|part| part + direction * amount))),
    )
}

fn gamma(sampler: &mut Sampler) -> Step {
    let named = sampler.chance(0.75);
    let gamma = if named {
        *sampler.pick(&[0.5, 0.8, 1.2, 1.4, 1.5, 1.8, 2.0, 2.2, 2.4, 2.6, 3.0])
    } else {
        2.2
    };
    let value = vec![words::decimal(gamma)];
    let encode = sampler.chance(0.6);
    let (command, noun, name, code, exponent) = match (encode, named) {
        (true, true) => (
            "[gamma correct {image} with [a gamma of|gamma] {a}|[apply|use] gamma correction of {a} on {image}|correct {image} with a gamma of {a}|\
             encode {image} with gamma {a}|raise {image} to the power of one over {a}|set the gamma of {image} to {a}|adjust the gamma of {image} to {a}|raise every channel of {image} to 1/{a}|use an exponent of 1/{a} on {image}|compute pow(color, 1/{a}) for {image}|prepare {image} for a display with gamma {a}|\
             ¶pow(rgb, 1 / {a}) on {image}|\
             ¶gamma {a}, encode, {image}|\
             ¶out = in^(1/{a}) for [every|each] channel of {image}|\
             ¶my display has a gamma of {a}. {image} is still linear, [correct|encode] it for that|\
             ¶{image} looks wrong [on the screen|], it needs gamma correction with {a}|\
             ¶take r, g and b of {image} to the power 1/{a}|\
             ¶I have {image} in linear light and need it gamma encoded, [the gamma is|with gamma] {a}|¶gamma correction, {a}, {image}|¶{image} with gamma correction of {a}|¶every channel of {image} to the power of one over {a}, for the display|¶how do I gamma correct {image} with {a}|¶in: {image}. exponent: 1 / {a}]",
            "[gamma correction with {a}|a gamma correction of {a}|gamma {a}|an exponent of 1/{a}|gamma encoding with {a}|a 1/{a} power curve|a gamma of {a}|a display gamma of {a}]",
            "encode",
            format!("1.0 / {}", float(gamma)),
            1.0 / gamma,
        ),
        (true, false) => (
            "[gamma correct {image}|do gamma correction on {image}|correct the gamma of {image}|encode linear {image} with gamma|gamma encode {image}|convert {image} from linear to gamma|make {image} ready for display with the standard gamma|apply the [usual|standard] gamma to {image}|raise {image} to the power of 1/2.2|gamma-correct {image}|apply display gamma to {image}|\
             ¶pow(rgb, 1/2.2) on {image}|\
             ¶{image} is linear, the display is not. gamma correct it [the usual way|]|\
             ¶I have {image} in linear light and need it gamma encoded|\
             ¶everything in {image} looks too dark because it is linear. add the [usual|standard] gamma correction|\
             ¶linear -> gamma, {image}|\
             ¶out = in^(1/2.2) for [every|each] channel of {image}]",
            "[gamma correction|the usual gamma correction|standard gamma|the display gamma|gamma encoding|a linear to gamma conversion|a gamma curve for display]",
            "encode",
            "1.0 / 2.2".into(),
            1.0 / 2.2,
        ),
        (false, true) => (
            "[[undo|remove|decode] [a gamma of|gamma] {a} in {image}|linearize {image} with gamma {a}|raise {image} to the power of {a}|raise every channel of {image} to the power {a}|decode {image} from gamma {a}|convert {image} from gamma {a} to linear|compute pow(color, {a}) for {image}|use {a} as the exponent for every channel of {image}|take r, g and b of {image} to the power {a}|cancel a gamma of {a} in {image}|\
             ¶pow(rgb, {a}) on {image}|\
             ¶out = in^{a} for [every|each] channel of {image}|\
             ¶{image} was [saved|encoded] with gamma {a}. I [want|need] it linear [again|]|\
             ¶every channel of {image} goes into pow, the exponent is {a}|\
             ¶gamma {a}, decode, {image}|\
             ¶I have {image} with a gamma of {a} in it and need linear [light|values]|\
             ¶undo gamma {a} on {image}, pow(c, {a})|¶in: {image} with gamma {a}. out: linear|¶c -> c^{a} for every channel of {image}|¶{image} ^ {a}, per channel|¶every channel of {image} to the power of {a}|¶exponent {a} on r, g and b of {image}|¶how do I raise the channels of {image} to the power {a}|¶pow(image, vec3({a})) where image is {image}|¶linearize {image}, its gamma is {a}]",
            "[gamma decoding with {a}|a power of {a}|an exponent of {a}|an inverse gamma of {a}|pow with exponent {a}|linearization with gamma {a}|a power curve with exponent {a}|the removal of a gamma of {a}]",
            "decode",
            float(gamma),
            gamma,
        ),
        (false, false) => (
            "[linearize {image}|convert {image} from gamma to linear|undo the gamma of {image}|gamma decode {image}|make {image} linear|remove the gamma from {image}|convert {image} to linear light|degamma {image}|bring {image} into linear space|raise {image} to the power of 2.2|apply the inverse gamma to {image}|\
             ¶pow(rgb, 2.2) on {image}|\
             ¶gamma -> linear, {image}|\
             ¶{image} is gamma encoded [as usual|]. I need linear [light|values]|\
             ¶I want to calculate with the light in {image}, so its gamma has to go|\
             ¶out = in^2.2 for [every|each] channel of {image}|\
             ¶degamma. source: {image}]",
            "[gamma decoding|linearization|the inverse gamma|gamma removal|a gamma to linear conversion|a conversion to linear light|degamma]",
            "decode",
            "2.2".into(),
            2.2,
        ),
    };
    let mut wish = wish(&command.replace("linear {image}", "{image}"), noun, &value);
    wish.modifiers.push(name);
    step(
        wish,
        "",
        format!("pow($, vec3<f32>({code}))"),
        Box::new(move |color, _| color.map(|part| part.max(0.0).powf(exponent))),
    )
}

fn exposure(sampler: &mut Sampler) -> Step {
    let stops = *sampler.pick(&[0.5, 1.0, 1.5, 2.0]);
    let ways = words::decimal(stops);
    let ways: Vec<String> = ways
        .into_iter()
        .map(|way| match stops {
            1.0 => "1 stop".into(),
            _ => format!("{way} stops"),
        })
        .chain(match stops {
            1.0 => Some("one stop".into()),
            0.5 => Some("half a stop".into()),
            2.0 => Some("two stops".into()),
            _ => None,
        })
        .collect();
    let up = sampler.chance(0.5);
    let (command, noun, signed) = if up {
        (
            "[[raise|increase] the exposure of {image} by {a}|overexpose {image} by {a}|expose {image} {a} more|push {image} by {a}|brighten {image} by {a}|make {image} {a} brighter|add {a} of exposure to {image}|open {image} up by {a}|give {image} {a} more light|set the exposure of {image} to plus {a}|\
             ¶{image} [was|is] underexposed, [push it|bring it up|raise it] by {a}|\
             ¶exposure up {a}, source {image}|\
             ¶{image} needs {a} more [exposure|light]|\
             ¶the camera got too little light in {image}. [add|give it] {a} of exposure|\
             ¶color * 2^stops, up by {a}, {image}|\
             ¶I shot {image} too dark. make up for it with plus {a}|\
             ¶show {image} as if the lens had been opened up by {a}|¶{image}, {a} brighter exposure|¶plus {a} of exposure on {image}|¶exposure compensation plus {a}, {image}|¶how do I raise the exposure of {image} by {a}|¶longer exposure for {image}: {a} more|¶in: {image}. exposure: up by {a}]",
            "[{a} more exposure|an exposure boost of {a}|{a} of extra exposure|an exposure of plus {a}|a push of {a}|{a} more light|{a} of overexposure]",
            stops,
        )
    } else {
        (
            "[[lower|reduce|decrease] the exposure of {image} by {a}|underexpose {image} by {a}|expose {image} {a} less|pull {image} by {a}|darken {image} by {a}|make {image} {a} darker|take {a} of exposure away from {image}|stop {image} down by {a}|give {image} {a} less light|set the exposure of {image} to minus {a}|\
             ¶{image} [was|is] overexposed, [pull it|bring it|take it] down by {a}|\
             ¶exposure down {a}, source {image}|\
             ¶{image} needs {a} less [exposure|light]|\
             ¶the camera got too much light in {image}. take away {a} of exposure|\
             ¶color * 2^(-stops), down by {a}, {image}|\
             ¶I shot {image} too bright. make up for it with minus {a}|\
             ¶show {image} as if the lens had been stopped down by {a}|¶{image}, {a} darker exposure|¶minus {a} of exposure on {image}|¶exposure compensation minus {a}, {image}|¶how do I lower the exposure of {image} by {a}|¶shorter exposure for {image}: {a} less|¶in: {image}. exposure: down by {a}]",
            "[{a} less exposure|an exposure cut of {a}|{a} of lost exposure|an exposure of minus {a}|a pull of {a}|{a} less light|{a} of underexposure]",
            -stops,
        )
    };
    let mut wish = wish(command, noun, &[ways]);
    wish.modifiers.push(if up { "more" } else { "less" });
    step(
        wish,
        "",
        format!("saturate($ * exp2({}))", float(signed)),
        Box::new(move |color, _| clip(color.map(|part| part * 2_f64.powf(signed)))),
    )
}

fn threshold(sampler: &mut Sampler) -> Step {
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

fn posterize(sampler: &mut Sampler) -> Step {
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

fn mix_color(sampler: &mut Sampler) -> Step {
    let tint = Color::sample(sampler);
    let (amount, command, noun, ways) = match sampler.below(6) {
        0 => (
            0.5,
            "[[mix|blend] {image} with {b}|tint {image} {b}|mix {b} into {image}|give {image} a {b} tint|put a {b} tint on {image}|give {image} a {b} cast|wash {image} in {b}|lay a {b} tint over {image}|mix the color {b} into {image}|tint {image} with {b}|\
             ¶{image} should get a {b} tint|\
             ¶mix(rgb, {b}, 0.5) on {image}|\
             ¶{image} and {b}, mixed|\
             ¶everything in {image} should have a {b} tint|\
             ¶tint: {b}. source: {image}|\
             ¶I have {image}. blend {b} into it|\
             ¶{image}, but washed over with {b}|¶{b} tint over {image}|¶how do I tint {image} {b}|¶{image} tinted {b}|¶a {b} wash on {image}]",
            "[a {b} tint|a {b} mix|a {b} cast|a {b} wash|a mix with {b}|a blend with {b}|tinting with {b}]",
            vec![],
        ),
        1 => (
            0.5,
            "[[mix|blend] {image} [half and half|in equal parts|fifty-fifty] with {b}|mix {image} and {b} equally|average {image} with {b}|take the mean of {image} and {b}|mix {image} and {b} one to one|blend {image} and {b} 50/50|lerp {image} to {b} by one half|go halfway from {image} to {b}|\
             ¶half {image}, half {b}|\
             ¶0.5 * rgb + 0.5 * {b}, source {image}|\
             ¶(color + {b}) / 2 for [each|every] pixel of {image}|\
             ¶{image} and {b} in equal shares|\
             ¶I have {image}. mix it with {b}, [fifty-fifty|half and half]|\
             ¶each pixel of {image} should go halfway to {b}|¶50% {b}, 50% {image}|¶{b} and {image}, one half each|¶average every pixel of {image} with {b}|¶lay half transparent {b} over {image}|¶how do I blend {image} and {b} equally]",
            "[an even mix with {b}|an equal blend with {b}|a half and half mix with {b}|the mean with {b}|a 50/50 blend with {b}|a one to one mix with {b}|a lerp halfway to {b}]",
            vec![],
        ),
        2 => (
            0.2,
            "[[tint|color] {image} [slightly|a little] {b}|add a [touch|hint|bit] of {b} to {image}|blend a little {b} into {image}|give {image} a [slight|faint] {b} tint|mix a bit of {b} into {image}|color {image} faintly {b}|let a hint of {b} show in {image}|make {image} just a little {b}|put a touch of {b} over {image}|\
             ¶{image} should look [a tiny bit|slightly|just a little] {b}|\
             ¶only a [hint|touch] of {b} on {image}, not more|\
             ¶I have {image}. tint it {b}, but [faintly|only a little]|\
             ¶{image} plus a little {b}|\
             ¶just a breath of {b} over {image}]",
            "[a slight {b} tint|a hint of {b}|a faint {b} tint|a touch of {b}|a subtle {b} cast|a little {b}|a bit of {b}]",
            vec![],
        ),
        3 => (
            0.8,
            "[tint {image} [strongly|heavily] {b}|blend a lot of {b} into {image}|give {image} a [strong|heavy] {b} tint|make {image} mostly {b}|mix a lot of {b} into {image}|drown {image} in {b}|cover {image} with a lot of {b}|push {image} far toward {b}|\
             ¶{image} should be nearly drowned in {b}|\
             ¶a lot of {b} over {image}, [only a little of it shows through|it should only shine through a little]|\
             ¶I have {image}. tint it {b}, and strongly|\
             ¶mostly {b}, with a little of {image} [left|shining through]|\
             ¶[heavy|strong] {b} tint, source: {image}]",
            "[a strong {b} tint|a heavy {b} tint|a lot of {b}|a strong {b} cast|a heavy wash of {b}|a strong mix with {b}|mostly {b}]",
            vec![],
        ),
        _ => {
            let amount = sampler.decimal(0.05, 0.95, 0.05);
            (
                amount,
                "[[mix|blend] {image} with {a} {b}|tint {image} {b} by {a}|mix {a} [of|] {b} into {image}|tint {image} with {a} {b}|blend {a} {b} over {image}|lerp {image} to {b} by {a}|mix {image} with {b}, {a} of it|go {a} of the way from {image} to {b}|give {image} a {a} {b} tint|put {b} over {image} with alpha {a}|let {b} make up {a} of {image}|interpolate from {image} to {b} by {a}|\
             ¶mix(rgb, {b}, {a}) on {image}|\
             ¶{a} {b}, the rest {image}|\
             ¶I have {image}. tint it {b}, {a} [should do|is right]|\
             ¶each pixel of {image} should go {a} of the way to {b}|\
             ¶lay {b} over {image} at {a} [opacity|alpha]|\
             ¶tint: {b}, amount: {a}, source: {image}|\
             ¶{b} should make up {a} of what I see, {image} the rest|\
             ¶{a} {b}, the remaining part {image}|¶layer of {b} with {a} opacity on {image}|¶in: {image}, {b}. out: mix of them, {a} of the second|¶{image} goes {a} of the way to {b}|¶{b} at {a} over {image}|¶{a} of {b} on top of {image}|¶amount {a}, color {b}: tint {image}|¶color {b}, amount {a}: tint {image}|¶how do I tint {image} {b} with {a}|¶{b} overlay, opacity {a}, on {image}|¶opacity {a}, overlay {b}, image: {image}|¶wash {image} with {b}, {a} of it|¶fade {image} {a} toward {b}|¶give {image} a {b} cast of {a}|¶in: {image}. tint color: {b}. strength: {a}|¶{image} with {a} {b} blended in]",
                "[a {a} {b} tint|a mix with {a} {b}|{a} of {b}|a {b} tint of {a}|a lerp to {b} by {a}|a {b} wash of {a}|a {b} layer with alpha {a}]",
                words::percent(amount),
            )
        }
    };
    let to = tint.rgb.map(f64::from);
    step(
        wish(command, noun, &[ways, tint.ways.clone()]),
        &format!("let tint = {};", tint.code),
        format!("mix($, tint, {})", float(amount)),
        Box::new(move |color, _| super::effects::blend(color, to, amount)),
    )
}

fn filter_color(sampler: &mut Sampler) -> Step {
    let tint = Color::sample(sampler);
    let glass = tint.rgb.map(f64::from);
    step(
        wish(
            "[[filter|multiply] {image} [with|by] {a}|look at {image} through {a} glass|put [a {a} filter|{a} glass] [over|in front of] {image}|\
             show {image} through a {a} filter|shine {a} light on {image}|multiply {image} with the color {a}|view {image} through a {a} lens|modulate {image} with {a}|hold {a} cellophane in front of {image}|scale the channels of {image} by {a}|blend {image} with {a} in multiply mode|tint {image} by multiplying with {a}|light {image} with a {a} lamp|see {image} through {a} sunglasses|\
             ¶rgb * {a}, source {image}|\
             ¶imagine {image} behind {a} glass|\
             ¶how does {image} look through {a} [sunglasses|glass]|\
             ¶[hold|put] a sheet of {a} cellophane in front of {image}|\
             ¶multiply, {image} with {a}|\
             ¶for each pixel of {image}: r, g and b times those of {a}|\
             ¶only {a} light [falls|shines] on {image}|\
             ¶I look at {image} through a {a} filter. that's what I want to see|\
             ¶color = texture color * {a}, the texture is {image}|¶{image} times {a}|¶multiply {image} by {a}|¶{a} filter, {image}|¶{image} seen through {a} foil|¶{a} light falls on {image}, so multiply|¶how do I multiply {image} by {a}|¶like {a} sunglasses on {image}|¶in: {image}. filter color: {a}, multiplied]",
            "[a {a} filter|a {a} color filter|a {a} gel|a multiply blend with {a}|{a} glass|{a} light|multiplication with {a}|a {a} multiply layer|{a} sunglasses]",
            std::slice::from_ref(&tint.ways),
        ),
        &format!("let tint = {};", tint.code),
        "$ * tint",
        Box::new(move |color, _| [0, 1, 2].map(|at| color[at] * glass[at])),
    )
}

fn channel_swap(sampler: &mut Sampler) -> Step {
    const SWAPS: [(&str, &str, &str, [usize; 3]); 5] = [
        ("red-blue", "red and blue", "bgr", [2, 1, 0]),
        ("red-green", "red and green", "grb", [1, 0, 2]),
        ("green-blue", "green and blue", "rbg", [0, 2, 1]),
        ("rotated-left", "", "gbr", [1, 2, 0]),
        ("rotated-right", "", "brg", [2, 0, 1]),
    ];
    let (name, pair, swizzle, order) = *sampler.pick(&SWAPS);
    let (command, noun) = if pair.is_empty() {
        (
            format!(
                "[reorder the channels of {{image}} to {swizzle}|swizzle {{image}} to {swizzle}|show {{image}} as {swizzle}|permute the channels of {{image}} to {swizzle} order|use the channel order {swizzle} for {{image}}|rearrange the channels of {{image}} as {swizzle}|turn rgb into {swizzle} in {{image}}|shuffle the channels of {{image}} to {swizzle}|output {{image}} as {swizzle} instead of rgb|cycle the channels of {{image}} to {swizzle}|\
             ¶rgb -> {swizzle}, {{image}}|\
             ¶color.{swizzle}, source {{image}}|\
             ¶the channels of {{image}} should come in another order: {swizzle}|\
             ¶I read {{image}} as rgb and want to output {swizzle}|\
             ¶{{image}}: return c.{swizzle}|\
             ¶shuffle r, g and b of {{image}} so that they become {swizzle}]"
            ),
            format!(
                "[a {swizzle} swizzle|the channel order {swizzle}|a {swizzle} channel shuffle|rgb to {swizzle}|a {swizzle} reordering|channels in {swizzle} order|a channel cycle to {swizzle}]"
            ),
        )
    } else {
        (
            format!(
                "[[swap|exchange|switch] [{pair}|the {pair} channels] [in|of] {{image}}|swizzle {{image}} to {swizzle}|swap {pair} in {{image}}|reorder the channels of {{image}} to {swizzle}|let {pair} change places in {{image}}|interchange the {pair} of {{image}}|turn rgb into {swizzle} in {{image}}|show {{image}} with {pair} [swapped|exchanged]|trade {pair} in {{image}}|output {{image}} as {swizzle} instead of rgb|put {pair} of {{image}} in place of each other|\
             ¶{{image}} has {pair} mixed up, swap them|\
             ¶rgb -> {swizzle}, {{image}}|\
             ¶color.{swizzle}, source {{image}}|\
             ¶{pair} are the wrong way around in {{image}}, fix [it|that]|\
             ¶{pair} should trade places in {{image}}, the third channel stays|\
             ¶I read {{image}} as rgb and want to output {swizzle}|\
             ¶{{image}} comes in as {swizzle} but I need rgb]"
            ),
            format!(
                "[a swap of {pair}|swapped {pair} channels|a {swizzle} swizzle|the channel order {swizzle}|an exchange of {pair}|interchanged {pair}|rgb to {swizzle}|{pair} swapped]"
            ),
        )
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(name);
    step(
        wish,
        "",
        format!("$.{swizzle}"),
        Box::new(move |color, _| order.map(|from| color[from])),
    )
}

/// The channels: name, component, and the vector that keeps it alone.
pub(super) const CHANNELS: [(&str, char); 3] = [("red", 'r'), ("green", 'g'), ("blue", 'b')];

/// A vector with one part for the channel `at` and another for the others.
fn vector(at: usize, part: &str, other: &str) -> String {
    let parts: Vec<&str> = (0..3)
        .map(|index| if index == at { part } else { other })
        .collect();
    format!("vec3<f32>({})", parts.join(", "))
}

fn channel(sampler: &mut Sampler) -> Step {
    let at = sampler.below(3);
    let (name, letter) = CHANNELS[at];
    let only = move |keep: fn(bool) -> f64| {
        move |color: Rgb| [0, 1, 2].map(|part| color[part] * keep(part == at))
    };
    type Variant = (
        &'static str,
        String,
        String,
        String,
        Box<dyn Fn(Rgb) -> Rgb + Send + Sync>,
    );
    let (modifier, command, noun, value, rule): Variant = match sampler.below(4) {
        0 => (
            "only",
            format!(
                "[[keep|show|leave] only the {name} channel of {{image}}|keep just the {name} of {{image}}|isolate the {name} channel of {{image}}|show only the {name} part of {{image}}|zero all channels of {{image}} except {name}|drop all channels of {{image}} but {name}|show {{image}} with its {name} component alone|mask the channels of {{image}} so that just {name} remains|let just the {name} component of {{image}} pass|blacken the channels of {{image}} other than {name}|\
             ¶only {name} should be left in {{image}}, the other two channels are zero|\
             ¶I want to see [just|only] the {name} of {{image}}. [everything else|the other channels] to 0|\
             ¶{{image}}: keep {letter}, zero the rest|\
             ¶rgb * (1 for {name}, 0 for the others), source {{image}}|\
             ¶throw away all but the {name} channel of {{image}}, and leave it in its own color|\
             ¶look at {{image}} with just its {name} light on|¶only {name} of {{image}}|¶{{image}}, {name} channel only, in {name}|¶how do I show just the {name} channel of {{image}} in its color|¶{name} stays, the other channels of {{image}} become 0|¶in: {{image}}. out: {name} as it is, 0 for the other two]"
            ),
            format!(
                "[a {name} channel isolation|an isolation of the {name} channel|a {name} only view|a mask for the {name} channel|zeros in all channels but {name}|only the {name} component|just the {name} channel]"
            ),
            format!("$ * {}", vector(at, "1.0", "0.0")),
            Box::new(only(|is_it| f64::from(u8::from(is_it)))),
        ),
        1 => (
            "as-gray",
            format!(
                "[show the {name} channel of {{image}} [as gray|as grayscale|in gray]|use the {name} channel of {{image}} as brightness|convert {{image}} to gray using only {name}|view the {name} channel of {{image}} as a gray image|copy the {name} of {{image}} into all channels|swizzle {{image}} to {letter}{letter}{letter}|use {name} of {{image}} for r, g and b|display the {name} component of {{image}} in black and white|make a grayscale from the {name} channel of {{image}}|make {{image}} gray by its {name} values|splat the {name} channel of {{image}}|\
             ¶vec3(c.{letter}), c is from {{image}}|\
             ¶take the {name} value of each pixel in {{image}} and write it to all three channels|\
             ¶I want to see the {name} channel of {{image}} as a gray picture|\
             ¶gray = {letter}, source {{image}}|\
             ¶how strong is {name} in {{image}}? show it in gray|\
             ¶ignore the other two channels of {{image}} and use {name} as brightness|¶{name} channel of {{image}} as gray|¶gray image from the {name} of {{image}}|¶how do I see the {name} channel of {{image}} in gray|¶in: {{image}}. out: its {name} value in r, g and b|¶black where {{image}} has no {name}, white where it has most]"
            ),
            format!(
                "[the {name} channel as gray|a grayscale of the {name} channel|{name} as brightness|gray from the {name} channel|a {letter}{letter}{letter} swizzle|the {name} component in black and white|a {name} channel grayscale]"
            ),
            format!("vec3<f32>($.{letter})"),
            Box::new(move |color| [color[at]; 3]),
        ),
        2 => (
            "removed",
            format!(
                "[[remove|drop|kill|take out] the {name} channel [of|from] {{image}}|set the {name} channel of {{image}} to zero|take [all|the] {name} out of {{image}}|zero out {name} in {{image}}|show {{image}} without {name}|delete the {name} component of {{image}}|[turn|switch] off {name} in {{image}}|multiply the {name} of {{image}} by zero|mute the {name} channel of {{image}}|leave {name} out of {{image}}|let {{image}} lose its {name}|\
             ¶{{image}} but with no {name} in it, the other channels stay|\
             ¶{letter} = 0 for every pixel of {{image}}|\
             ¶I want {{image}} without its {name} channel|\
             ¶set {name} to zero and leave the other two channels of {{image}} alone|\
             ¶I don't want any {name} in {{image}}, take it all out|\
             ¶{{image}} minus its {name}|¶no {name} in {{image}}|¶remove {name}, source {{image}}|¶{name} = 0 in {{image}}|¶how do I take the {name} out of {{image}}|¶in: {{image}}. out: the same with {name} at zero|¶{{image}} with its {name} switched off]"
            ),
            format!(
                "[a removal of {name}|{name} channel removal|zeroed {name}|a muted {name} channel|{name} switched off|{name} left out|a {name} of zero]"
            ),
            format!("$ * {}", vector(at, "0.0", "1.0")),
            Box::new(only(|is_it| f64::from(u8::from(!is_it)))),
        ),
        _ => (
            "inverted",
            format!(
                "[invert only the {name} channel of {{image}}|invert {name} in {{image}} and leave the other channels|flip the {name} channel of {{image}} to one minus {name}|negate only {name} in {{image}}|replace {name} by 1 - {name} in {{image}}|subtract the {name} of {{image}} from one and keep the rest|reverse the {name} values of {{image}} alone|complement the {name} component of {{image}}|turn {letter} into 1 - {letter} in {{image}}|make a negative of just the {name} channel of {{image}}|\
             ¶{letter} = 1 - {letter}, the others stay, {{image}}|\
             ¶only {name} gets inverted in {{image}}, the other two [channels|] stay as they are|\
             ¶I want the negative of {{image}}, but only in the {name} channel|\
             ¶for each pixel of {{image}}: where {name} is high make it low and the reverse, don't touch the rest|\
             ¶{{image}}: flip just {letter} to one minus itself]"
            ),
            format!(
                "[an inversion of the {name} channel|an inverted {name} channel|1 - {name}|one minus {name}|inverted {name}|a negated {name} channel|a complement of {name}]"
            ),
            format!("abs({} - $)", vector(at, "1.0", "0.0")),
            Box::new(move |mut color| {
                color[at] = 1.0 - color[at];
                color
            }),
        ),
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(modifier);
    step(wish, "", value, Box::new(move |color, _| rule(color)))
}

fn channel_gain(sampler: &mut Sampler) -> Step {
    let at = sampler.below(3);
    let (name, _) = CHANNELS[at];
    let up = sampler.chance(0.5);
    let (factor, amount, ways) = match sampler.below(3) {
        0 if up => (
            2.0,
            "[double the {n} of {image}|double the {n} channel of {image}|make {image} twice as {n}|multiply the {n} of {image} by two|use {n} twice as strongly in {image}|give {image} 2x {n}|scale the {n} channel of {image} by 2|put double {n} into {image}|count {n} double in {image}|\
             ¶{n} x 2 in {image}|\
             ¶{image} needs twice [the|as much] {n}|\
             ¶there is not enough {n} in {image}, double it|\
             ¶{image}: {n} *= 2|\
             ¶take {image}, multiply its {n} by [2|two], leave the other channels|\
             ¶{n} times two in {image}, clamped|¶in: {image}. {n}: doubled. the rest: unchanged|¶please {n} twice as strong in {image}, other channels alone]",
            vec![],
        ),
        0 => (
            0.5,
            "[halve the {n} of {image}|halve the {n} channel of {image}|use only half of the {n} in {image}|multiply the {n} of {image} by one half|cut {n} in half in {image}|keep half the {n} of {image}|make {image} half as {n}|scale the {n} channel of {image} by 0.5|divide the {n} channel of {image} by two|\
             ¶{n} x 0.5 in {image}|\
             ¶{image} has too much {n}, halve it|\
             ¶{image}: {n} *= 0.5|\
             ¶take {image} and keep just half of its {n}, the other channels stay|\
             ¶only half the {n} in {image}]",
            vec![],
        ),
        _ => {
            let share = sampler.decimal(0.1, 0.9, 0.1);
            let factor = ((1.0 + if up { share } else { -share }) * 100.0).round() / 100.0;
            let text = if up {
                "[[boost|increase|raise] the {n} channel of {image} by {a}|add {a} more {n} to {image}|strengthen {n} in {image} by {a}|make {image} {a} more {n}|turn up {n} in {image} by {a}|give {image} {a} more {n}|amplify the {n} of {image} by {a}|gain the {n} channel of {image} up by {a}|let {n} in {image} be {a} stronger|\
             ¶{image} needs {a} more {n}|\
             ¶{n} plus {a} in {image}, the other channels stay|\
             ¶there is not enough {n} in {image}, raise that channel by {a}|\
             ¶only the {n} channel of {image} goes up, by {a}|\
             ¶{n} +{a}, source: {image}]"
            } else {
                "[[reduce|decrease|lower] the {n} channel of {image} by {a}|use {a} less {n} in {image}|weaken {n} in {image} by {a}|make {image} {a} less {n}|turn down {n} in {image} by {a}|give {image} {a} less {n}|attenuate the {n} of {image} by {a}|take {a} of the {n} away from {image}|let {n} in {image} be {a} weaker|\
             ¶{image} needs {a} less {n}|\
             ¶{n} minus {a} in {image}, the other channels stay|\
             ¶there is too much {n} in {image}, lower that channel by {a}|\
             ¶only the {n} channel of {image} goes down, by {a}|\
             ¶{n} -{a}, source: {image}]"
            };
            (factor, text, words::percent(share))
        }
    };
    let mut wish = wish(
        &amount.replace("{n}", name),
        &match (ways.is_empty(), up) {
            (true, true) => format!(
                "[doubled {name}|a doubled {name} channel|twice the {name}|2x {name}|a factor of two on {name}|a {name} gain of two|double {name}]"
            ),
            (true, false) => format!(
                "[halved {name}|a halved {name} channel|half the {name}|0.5x {name}|a factor of one half on {name}|a {name} gain of one half|{name} cut in half]"
            ),
            (false, true) => format!(
                "[{{a}} more {name}|a {name} boost of {{a}}|a {{a}} {name} boost|{name} plus {{a}}|{{a}} stronger {name}|{name} turned up by {{a}}]"
            ),
            (false, false) => format!(
                "[{{a}} less {name}|a {name} cut of {{a}}|a {{a}} {name} cut|{name} minus {{a}}|{{a}} weaker {name}|{name} turned down by {{a}}]"
            ),
        },
        &[ways],
    );
    wish.modifiers.push(if up { "more" } else { "less" });
    step(
        wish,
        "",
        format!("saturate($ * {})", vector(at, &float(factor), "1.0")),
        Box::new(move |mut color, _| {
            color[at] *= factor;
            clip(color)
        }),
    )
}

fn hue_rotation(sampler: &mut Sampler) -> Step {
    let degrees = *sampler.pick(&[
        30, 45, 60, 75, 90, 100, 120, 135, 150, 180, 200, 210, 240, 270, 300, 330,
    ]);
    let value = vec![
        format!("{degrees} degrees"),
        format!("{degrees} degrees"),
        format!("{degrees}°"),
    ];
    let spinning = sampler.chance(0.15);
    let (command, noun, angle) = if spinning {
        (
            "[[rotate|cycle|shift] the hue of {image} [over time|with time|continuously]|let the hues of {image} cycle [over time|with time]|animate the hue of {image}|spin the hues of {image} with time|hue shift {image} by the time|turn the color wheel of {image} over time|let {image} run through all hues [over time|with time]|rotate the colors of {image} around the color wheel over time|drift through the hues of {image} over time|make {image} change its hues all the time|\
             ¶the hues of {image} should run around the color wheel all the time|\
             ¶hue += time, source {image}|\
             ¶as time goes on, all hues of {image} shift [around the color wheel|more and more]|\
             ¶rotate the hue, angle = time, {image}|\
             ¶I want {image} to change its hues constantly, [like in a disco|psychedelic]|\
             ¶with time, red in {image} should turn to green, then blue, then red again, and all other hues with it|\
             ¶rainbow cycling of {image}, the hue turns with time|¶{image} with the hue turned by time|¶animated hue, angle is the time, on {image}|¶every second the colors of {image} turn one radian farther on the color wheel]",
            "[a hue cycle over time|an animated hue rotation|a hue shift over time|hue cycling|a hue rotation by the time|a moving hue|psychedelic hue cycling]",
            "time".to_string(),
        )
    } else {
        (
            "[[rotate|shift|turn] the [hue|hues] of {image} by {a}|shift all colors of {image} by {a} on the color wheel|hue rotate {image} by {a}|turn the color wheel of {image} by {a}|[change|adjust|offset] the hue of {image} by {a}|hue shift {image} {a}|add {a} to the hue of {image}|rotate {image} in hue, {a}|spin the colors of {image} around the gray axis by {a}|move all hues of {image} on by {a}|\
             ¶hue + {a}, source {image}|\
             ¶turn the color wheel by {a} and apply that to {image}|\
             ¶I want other hues in {image}, all moved on by {a}|\
             ¶rotate the rgb of {image} around the gray axis, angle {a}|\
             ¶{image} has the wrong hues, [shift|rotate] them by {a}|\
             ¶hue shift: {a}. source: {image}|\
             ¶every color in {image} should be {a} further on the color wheel|\
             ¶{image} with its hue turned by {a}|¶in: {image}. hue: + {a}|¶hue slider at {a} for {image}|¶new colors for {image}: hue turned by {a}|¶hue + {a}, {image}|¶hue shift of {a} on {image}|¶how do I rotate the hue of {image} by {a}|¶spin the color wheel of {image} by {a}|¶{image} with its hue moved {a}|¶in: {image}. hue: plus {a}]",
            "[a hue rotation of {a}|a hue shift of {a}|a {a} hue shift|a hue offset of {a}|a hue change of {a}|a {a} hue rotation|a turn of the color wheel by {a}|hue plus {a}]",
            format!("radians({})", float(f64::from(degrees))),
        )
    };
    let mut wish = wish(command, noun, &[value]);
    wish.modifiers.extend(spinning.then_some("over-time"));
    step(
        wish,
        &format!("let hue = {angle};\nlet axis = vec3<f32>(0.57735027);"),
        "saturate($ * cos(hue) + cross(axis, $) * sin(hue) + axis * dot(axis, $) * (1.0 - cos(hue)))",
        Box::new(move |color, at| {
            let angle = if spinning {
                at.time
            } else {
                f64::from(degrees).to_radians()
            };
            // In the plane of equal sums the colour is turned like a point around the origin.
            let mean = color.iter().sum::<f64>() / 3.0;
            let along = [2.0, -1.0, -1.0].map(|part| part / 6_f64.sqrt());
            let across = [0.0, 1.0, -1.0].map(|part| part / 2_f64.sqrt());
            let dot = |a: Rgb| (0..3).map(|at| a[at] * color[at]).sum::<f64>();
            let (x, y) = (dot(along), dot(across));
            let (s, c) = angle.sin_cos();
            let (x, y) = (x * c - y * s, x * s + y * c);
            clip([0, 1, 2].map(|at| mean + along[at] * x + across[at] * y))
        }),
    )
}

fn solarize(sampler: &mut Sampler) -> Step {
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

fn levels(sampler: &mut Sampler) -> Step {
    let low = sampler.decimal(0.05, 0.4, 0.05);
    let high = sampler.decimal(0.6, 0.95, 0.05);
    let (from, to) = (float(low), float(high));
    let ways: fn(f64) -> Vec<String> = if sampler.chance(0.6) {
        words::decimal
    } else {
        words::percent
    };
    step(
        wish(
            "[stretch the levels of {image} from {a} to {b}|set the black point of {image} to {a} and the white point to {b}|map the range {a} to {b} of {image} to 0 to 1|\
             adjust the levels of {image} with black at {a} and white at {b}|remap {image} so that {a} becomes black and {b} white|rescale the range {a} to {b} of {image} to the full range|use {a} as black point and {b} as white point for {image}|contrast stretch {image} from {a} to {b}|inverse lerp {image} from {a} to {b}|expand {a} to {b} of {image} to everything from black to white|cut {image} off below {a} and above {b} and stretch the rest|\
             ¶{a} is black, {b} is white, everything between is stretched, {image}|\
             ¶(c - {a}) / ({b} - {a}), clamped, source {image}|\
             ¶{image} [looks flat|is too flat]. make {a} the new black and {b} the new white|\
             ¶I have {image} with values mostly from {a} to {b} and want them from 0 to 1|\
             ¶levels: black {a}, white {b}, source {image}|\
             ¶anything below {a} in {image} goes to 0, anything above {b} to 1, the rest is spread between|\
             ¶{image} with black at {a} and white at {b}|¶in: {image}. black point: {a}. white point: {b}. linear|¶auto levels by hand: {a} is black, {b} is white, {image}|¶linear stretch of {image}, {a} to {b}|¶black point {a}, white point {b}, {image}|¶white point {b}, black point {a}, {image}|¶levels on {image}: {a} becomes 0, {b} becomes 1|¶{b} and above of {image} get white, {a} and below get black, linear between|¶how do I set the black point of {image} to {a} and the white point to {b}|¶{image} is too flat. stretch the range {a} to {b} over everything]",
            "[levels from {a} to {b}|a levels adjustment from {a} to {b}|a contrast stretch from {a} to {b}|a black point of {a} and a white point of {b}|black at {a} and white at {b}|an inverse lerp from {a} to {b}|a range expansion from {a} to {b}]",
            &[ways(low), ways(high)],
        ),
        "",
        format!("saturate(($ - {from}) / ({to} - {from}))"),
        Box::new(move |color, _| clip(color.map(|part| (part - low) / (high - low)))),
    )
}

fn clamp_colors(sampler: &mut Sampler) -> Step {
    let low = sampler.decimal(0.05, 0.4, 0.05);
    let high = sampler.decimal(0.6, 0.95, 0.05);
    step(
        wish(
            "[[clamp|limit|restrict] [{image}|the colors of {image}|every channel of {image}] to [the range|] {a} to {b}|[clamp|limit] {image} between {a} and {b}|\
             keep every channel of {image} between {a} and {b}|clip every channel of {image} to {a} and {b}|bound the colors of {image} by {a} below and {b} above|let no channel of {image} go under {a} or over {b}|limit {image} with min {a} and max {b}|force all channels of {image} into {a} to {b}|cap {image} at {b} and floor it at {a}|\
             ¶clamp(rgb, {a}, {b}) on {image}|\
             ¶no channel of {image} may be less than {a} or more than {b}|\
             ¶values of {image} under {a} become {a}, values over {b} become {b}|\
             ¶I have {image} and its channels must stay between {a} and {b}|\
             ¶min {a}, max {b}, for every channel of {image}|\
             ¶{image} should have no values outside {a} to {b}, [cut|clip] them off there|\
             ¶{image} with every channel kept from {a} to {b}|¶in: {image}. out: channels clamped to {a}, {b}|¶legal range for {image}: {a} to {b}, clip the rest|¶clamp {image}, low limit {a}, high limit {b}|¶no channel of {image} under {a} and none over {b}|¶upper limit {b}, lower limit {a}, for all channels of {image}|¶clamp(image, {a}, {b}) where image is {image}|¶how do I limit the channels of {image} to {a} and {b}|¶cut the colors of {image} off at {b} on top and {a} at the bottom]",
            "[a clamp from {a} to {b}|a limit of {a} to {b}|a clip to {a} and {b}|a minimum of {a} and a maximum of {b}|clamping between {a} and {b}|a color range of {a} to {b}|bounds of {a} and {b}]",
            &[words::decimal(low), words::decimal(high)],
        ),
        "",
        format!(
            "clamp($, vec3<f32>({}), vec3<f32>({}))",
            float(low),
            float(high)
        ),
        Box::new(move |color, _| color.map(|part| part.min(high).max(low))),
    )
}
