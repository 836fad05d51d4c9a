//! Images in halves, thirds and quarters, each with an effect or a color of its own.

use super::effects::Rgb;
use super::image_plans::{IMAGE, Kind, Plan, Values, families_of, filled, plan};
use super::image_regions::change;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;

const KINDS: [Kind; 5] = [
    Kind {
        name: "two-effects-in-halves",
        sample: two_effects,
    },
    Kind {
        name: "two-filters-in-halves",
        sample: two_filters,
    },
    Kind {
        name: "four-filters-in-quarters",
        sample: four_filters,
    },
    Kind {
        name: "pop-art",
        sample: pop_art,
    },
    Kind {
        name: "channels-in-thirds",
        sample: channel_thirds,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

/// The two halves: their names, the axis, and the name of the cut.
fn halves(sampler: &mut Sampler) -> (&'static str, [&'static str; 2], char, usize) {
    *sampler.pick(&[
        ("left-and-right", ["left", "right"], 'x', 0),
        ("left-and-right", ["left", "right"], 'x', 0),
        ("top-and-bottom", ["[top|upper]", "[bottom|lower]"], 'y', 1),
    ])
}

fn two_effects(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[make the <1> half of {image} @be1 and the <2> half @be2|@verb1 the <1> half of {image} and @verb2 the <2> half|\
         apply @noun1 to the <1> half of {image} and @noun2 to the <2> half|split {image} into two halves, the <1> one @be1, the <2> one @be2|\
         show the <1> half of {image} @be1, the <2> half @be2|use @noun1 on the <1> side of {image} and @noun2 on the <2> side|\
         put @noun1 on the <1> half and @noun2 on the <2> half of {image}|do a split screen of {image}, <1> half @be1, <2> half @be2|\
         compare two effects on {image}, @noun1 in the <1> half and @noun2 in the <2> half|@verb2 the <2> half of {image}, @verb1 the <1> one|\
         render {image} with @noun1 in the <1> half and with @noun2 in the <2> half|let the <1> half of {image} be @be1 and the <2> one @be2|\
         divide {image} at 0.5 into a <1> half with @noun1 and a <2> half with @noun2|cut {image} in two, @be1 in the <1> half and @be2 in the <2> half|\
         treat the halves of {image} differently, @noun1 for the <1> one, @noun2 for the <2> one|give the <1> half of {image} @noun1 and the <2> half @noun2|\
         ¶cut {image} in the middle. the <1> half [should be|is] @be1, the <2> half [should be|is] @be2|¶<1> half: @be1. <2> half: @be2. [source:|input:|image:] {image}|\
         ¶I want to compare. on the <1> side {image} is @be1, on the <2> side it is @be2|¶@verb1 the <1> half. [then|and then|after that] @verb2 the <2> half. [both|all that] on {image}|\
         ¶two filters, one picture: @noun1 [on|over] the <1> half, @noun2 [on|over] the <2> half|¶how would {image} look with two effects? <1> half with @noun1, <2> half with @noun2|\
         ¶first @verb1 {image}, but only in the <1> half. then @verb2 the <2> half|¶{image} gets two treatments. one is @noun1, for the <1> half. the other is @noun2, for the <2> half|\
         ¶split screen of {image}, divider in the middle: <1> = @noun1, <2> = @noun2|¶[if|when] the pixel is in the <1> half of {image}, make it @be1, [else|otherwise] @be2|¶<2> half of {image} @be2, <1> half @be1|¶{image}: <2> @be2, <1> @be1|¶on the <2> side @noun2, on the <1> side @noun1, both on {image}|¶how do I show the <2> half of {image} @be2 and the <1> half @be1|¶@noun2 for the <2> half, @noun1 for the <1> half of {image}|¶half and half: <1> with @noun1, <2> with @noun2, {image}]";
    let first = change(sampler);
    let second = loop {
        let second = change(sampler);
        if second.name != first.name {
            break second;
        }
    };
    let (modifier, [one_side, other_side], axis, at_axis) = halves(sampler);
    let (here, there) = (first.rule, second.rule);
    let phrase = filled(
        TEMPLATE,
        &[
            ("@verb1", first.verb),
            ("@verb2", second.verb),
            ("@be1", first.be),
            ("@be2", second.be),
            ("@noun1", first.noun),
            ("@noun2", second.noun),
            ("<1>", one_side),
            ("<2>", other_side),
        ],
    );
    let mut plan = plan(
        phrase,
        Vec::new(),
        format!(
            "{IMAGE}\nlet first = {};\nlet second = {};\nlet color = mix(first, second, step(0.5, uv.{axis}));",
            first.code, second.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            if at.uv[at_axis] < 0.5 {
                here(image)
            } else {
                there(image)
            }
        }),
    );
    plan.modifiers = vec![modifier, first.name];
    plan
}

fn times(image: Rgb, glass: Rgb) -> Rgb {
    [0, 1, 2].map(|part| image[part] * glass[part])
}

fn two_filters(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[[filter|multiply] the <1> half of {image} with {a} and the <2> half with {b}|put a {a} filter on the <1> half of {image} and a {b} one on the <2>|\
         use {a} glass for the <1> half of {image} and {b} glass for the <2> half|look at {image} through {a} on the <1> and {b} on the <2> side|\
         show {image} through two color filters, {a} in the <1> half and {b} in the <2>|multiply {image} by {a} in the <1> half, by {b} in the <2> half|\
         split {image} into a {a} filtered <1> half and a {b} filtered <2> half|apply two gels to {image}, {a} for the <1> half, {b} for the <2>|\
         let the <1> half of {image} be lit in {a} and the <2> half in {b}|view {image} through glasses that are {a} on the <1> side and {b} on the <2>|\
         shine {a} light on the <1> half and {b} light on the <2> half of {image}|color filter {image}, {a} in the <1> half, {b} in the <2> one|\
         hold {a} cellophane over the <1> half of {image} and {b} cellophane over the <2>|modulate {image} with {a} in the <1> half and {b} in the <2> half|\
         give the <1> half of {image} a {a} filter and the <2> half a {b} filter|do a two-tone split of {image}, multiplied with {a} in the <1> half and {b} in the <2>|\
         ¶<1> half of {image} * {a}, <2> half * {b}|¶I'd like {image} behind two panes of colored glass. the <1> one is {a}, the <2> one [is|] {b}|\
         ¶like 3d glasses: {a} over the <1> half of {image}, {b} over the <2> half|¶multiply, don't mix. {image} times {a} in the <1> half, times {b} in the <2> half|\
         ¶{image} in colored light. {a} light falls on the <1> half, {b} light on the <2> half|¶tint = {a} in the <1> half, {b} in the <2> half. then {image} times tint|\
         ¶take {image}, split it in the middle. multiply the <1> part by {a} and the <2> part by {b}|¶can I have a multiply filter that is {a} in the <1> half and {b} in the <2> half of {image}|\
         ¶my picture should look as if I held a {a} foil over its <1> half and a {b} foil over its <2> half|\
         ¶the <1> half only lets {a} through, the <2> half only {b}. apply [it|that] to {image} as a multiplication|¶<2> half of {image} * {b}, <1> half * {a}|¶{b} filter over the <2> half of {image}, {a} filter over the <1> half|¶<2> half: {b} glass. <1> half: {a} glass. image: {image}, multiplied|¶multiply the <2> half of {image} by {b} and the <1> half by {a}|¶how do I put a {b} filter on the <2> half of {image} and a {a} one on the <1> half|¶filter colors. <1>: {a}. <2>: {b}. {image} is multiplied by them]";
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let (modifier, [one_side, other_side], axis, at_axis) = halves(sampler);
    let (here, there) = (first.rgb.map(f64::from), second.rgb.map(f64::from));
    let mut plan = plan(
        filled(TEMPLATE, &[("<1>", one_side), ("<2>", other_side)]),
        vec![("a", first.ways), ("b", second.ways)],
        format!(
            "{IMAGE}\nlet tint = mix({}, {}, step(0.5, uv.{axis}));\nlet color = image * tint;",
            first.code, second.code
        ),
        Box::new(move |at, look| {
            let glass = if at.uv[at_axis] < 0.5 { here } else { there };
            times(look(at.uv), glass)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

/// The colours of four quarters: slots, the statements that declare `tint`, and the values.
fn quarters(place: &str, sampler: &mut Sampler) -> (Values, String, [Rgb; 4]) {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    let fourth = Color::sample_other_than(&[&first, &second, &third], sampler);
    let colors = [&first, &second, &third, &fourth].map(|color| color.rgb.map(f64::from));
    let lines = format!(
        "let top = mix({}, {}, step(0.5, {place}.x));\n\
         let bottom = mix({}, {}, step(0.5, {place}.x));\n\
         let tint = mix(top, bottom, step(0.5, {place}.y));",
        first.code, second.code, third.code, fourth.code
    );
    let values = vec![
        ("a", first.ways),
        ("b", second.ways),
        ("c", third.ways),
        ("d", fourth.ways),
    ];
    (values, lines, colors)
}

fn quarter_color(uv: [f64; 2], colors: &[Rgb; 4]) -> Rgb {
    let [right, bottom] = uv.map(|part| usize::from(part >= 0.5));
    colors[2 * bottom + right]
}

/// Four colours in the order of reading.
const FOUR: &str = "[{a} top left, {b} top right, {c} bottom left and {d} bottom right|{a}, {b}, {c} and {d} from the top left to the bottom right|\
     {a} and {b} on top, {c} and {d} below|{a}, {b} in the upper row and {c}, {d} in the lower one|\
     {a} at the upper left, {b} at the upper right, {c} at the lower left, {d} at the lower right]";

fn four_filters(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[filter the four quarters of {image} with different colors, <four>|multiply the quarters of {image} with four colors, <four>|\
         put a color filter on each quarter of {image}, <four>|split {image} into four filtered quadrants, <four>|use four colored glasses on {image}, <four>|\
         look at {image} through a window with four colored panes, <four>|give each quadrant of {image} its own color filter, <four>|\
         divide {image} into 2 by 2 fields and filter them, <four>|modulate the quadrants of {image} by colors, <four>|lay four gels over {image}, <four>|\
         show the quarters of {image} in different light, <four>|apply four multiply filters to the quadrants of {image}, <four>|\
         light the quarters of {image} in four colors, <four>|color filter {image} by quadrant, <four>|multiply {image} with a 2x2 color grid, <four>|\
         hold four colored foils over {image}, <four>|\
         ¶four panes of colored glass in front of {image}: <four>|¶each quarter of {image} is multiplied by [its own color|a color of its own]. they are <four>|\
         ¶I have {image} and four colors: <four>. multiply every quadrant by its color|¶2x2 tint grid, multiply blend, over {image}: <four>|\
         ¶imagine a window with four panes and {image} behind. the panes are colored glass, <four>|¶how do I filter the four quarters of {image} differently? <four>, as a multiplication|\
         ¶{image} stays [one|a single] picture. only the light differs in its quadrants: <four>, multiplied|¶quadrant tints for {image}, color * tint: <four>|\
         ¶split at x = 0.5 and y = 0.5. the [fields|four parts] of {image} get multiplied by these colors: <four>|¶I want {image} [once, but|] with four color filters on it, one per quarter. <four>]";
    let (values, lines, colors) = quarters("uv", sampler);
    plan(
        filled(TEMPLATE, &[("<four>", FOUR)]),
        values,
        format!("{IMAGE}\n{lines}\nlet color = image * tint;"),
        Box::new(move |at, look| times(look(at.uv), quarter_color(at.uv, &colors))),
    )
}

fn pop_art(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[make pop art of {image}, four small copies filtered in <four>|show four copies of {image} in different colors, <four>|\
         do a Warhol print of {image}, 2 by 2 copies filtered <four>|tile {image} 2x2 and filter each copy, <four>|\
         turn {image} into a Warhol grid, <four>|repeat {image} in a 2 by 2 grid with a color filter for each copy, <four>|\
         make a pop art poster from four copies of {image}, <four>|put {image} on the screen four times, filtered <four>|\
         clone {image} into four tinted tiles, <four>|multiply a 2x2 tiling of {image} with colors, <four>|\
         give {image} an Andy Warhol look of four tiles, <four>|lay out {image} as four color prints, <four>|\
         show a 2 by 2 sheet of {image}, each copy multiplied by a color, <four>|render {image} four times as in pop art, <four>|\
         print {image} as a silkscreen of 2 by 2 copies, <four>|arrange four small versions of {image} under colored glass, <four>|\
         ¶you know Warhol's prints? I want {image} like that: four copies, filtered <four>|¶show {image} four times, two by two. each small copy gets multiplied by its color, <four>|\
         ¶tile the uv 2x2, sample {image}, multiply with the color of the tile: <four>|¶p = fract(uv * 2). color = {image} at p times tint, where the tint is <four>|\
         ¶four little copies of the same picture, [all from|made from] {image}, under different color filters: <four>|¶pop art: {image} 2x2, each copy color multiplied, <four>|\
         ¶I need a [pop art|] poster. {image} [should appear|appears] in every quarter as a small copy, and each copy has a color filter: <four>|\
         ¶andy warhol style for {image}, 2 by 2 repeats under colored glass: <four>|\
         ¶shrink {image} to half size and repeat it so that four copies fill the screen. then tint them by multiplication, <four>|\
         ¶the same picture four times in a 2x2 grid, each one multiplied by another color. <four>, picture = {image}]";
    let (values, lines, colors) = quarters("uv", sampler);
    plan(
        filled(TEMPLATE, &[("<four>", FOUR)]),
        values,
        format!(
            "let p = fract(uv * 2.0);\nlet image = textureSample(source, source_sampler, p).rgb;\n\
             {lines}\nlet color = image * tint;"
        ),
        Box::new(move |at, look| {
            let copy = at.uv.map(|part| (2.0 * part).rem_euclid(1.0));
            times(look(copy), quarter_color(at.uv, &colors))
        }),
    )
}

fn channel_thirds(sampler: &mut Sampler) -> Plan {
    let (modifier, parts, ends, axis, at_axis) = *sampler.pick(&[
        (
            "columns",
            "[vertical thirds|columns|vertical strips]",
            "[from left to right|left to right]",
            'x',
            0,
        ),
        (
            "rows",
            "[horizontal thirds|rows|horizontal strips]",
            "[from top to bottom|top to bottom]",
            'y',
            1,
        ),
    ]);
    const TEMPLATE: &str = "[show the red, green and blue channel of {image} in three <parts> <ends>|split {image} into three <parts> for red, green and blue, <ends>|\
         divide {image} into <parts> that keep only red, only green and only blue, <ends>|show only red, only green, only blue of {image} in three <parts> <ends>|\
         break {image} into its rgb channels in three <parts> <ends>|mask {image} in three <parts>, <ends> r, g and b|\
         let three <parts> of {image} show red, green and blue alone, <ends>|make an RGB test strip of {image} with three <parts> <ends>|\
         isolate one channel in each of three <parts> of {image}, red, green, blue <ends>|keep red in the first, green in the second and blue in the third of three <parts> of {image}, <ends>|\
         display the channels of {image} next to each other as three <parts>, <ends> red, green, blue|filter three <parts> of {image} red, green and blue, <ends>|\
         cut {image} into three <parts> and leave one channel in each, <ends> r g b|multiply three <parts> of {image} by pure red, green and blue, <ends>|\
         demonstrate the color channels of {image} in three <parts>, <ends> R, G, B|\
         ¶three <parts> of {image}, <ends>: in the first one only red, in the second only green, in the third only blue|\
         ¶cut {image} into three <parts>. <ends> they keep r, g and b, the other channels are zero|\
         ¶I'd like to see what each channel does. three equal <parts> of {image}, <ends> red only, green only, blue only|\
         ¶rgb test: {image} in three <parts>, <ends> R, then G, then B, the other two channels off|¶{image} * (1, 0, 0), * (0, 1, 0), * (0, 0, 1), in three <parts> <ends>|\
         ¶what shows red, green and blue of {image} in three <parts>? <ends>, one channel each|\
         ¶no copies. {image} stays whole but is split into three <parts>, <ends> with a pure red, a pure green and a pure blue filter|\
         ¶first third red channel, second third green channel, last third blue channel. {image} is split into <parts>, <ends>]";
    let mut plan = plan(
        filled(TEMPLATE, &[("<parts>", parts), ("<ends>", ends)]),
        Vec::new(),
        format!(
            "{IMAGE}\nlet third = vec3<f32>(floor(uv.{axis} * 3.0));\n\
             let keep = select(vec3<f32>(0.0), vec3<f32>(1.0), third == vec3<f32>(0.0, 1.0, 2.0));\n\
             let color = image * keep;"
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let third = (3.0 * at.uv[at_axis]).floor() as i64;
            let mut color = [0.0; 3];
            for (part, value) in color.iter_mut().enumerate() {
                if part as i64 == third {
                    *value = image[part];
                }
            }
            color
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}
