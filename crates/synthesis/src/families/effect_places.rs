//! Sources that look at the image in another place: flips, turns, zooms, tiles, waves.

use super::effect_tones::wish;
use super::effects::{At, Source, SourceKind, Wish};
use crate::code::float;
use crate::sampler::Sampler;
use crate::words;

macro_rules! source {
    ($name:literal, $sample:expr) => {
        source!($name, $sample, masked: false)
    };
    ($name:literal, $sample:expr, masked: $masked:literal) => {
        SourceKind {
            name: $name,
            of: concat!("after-", $name),
            sample: $sample,
            masked: $masked,
        }
    };
    (alone $name:literal, $sample:expr) => {
        SourceKind {
            name: $name,
            of: "",
            sample: $sample,
            masked: false,
        }
    };
}
pub(super) use source;

pub(super) const SOURCES: [SourceKind; 16] = [
    source!("flip", flip),
    source!("mirror", mirror),
    source!("quarter-turn", quarter_turn),
    source!("rotate-image", rotate),
    source!("zoom", zoom),
    source!("tile", tile),
    source!("pixelate", pixelate, masked: true),
    source!(alone "shift-image", shift),
    source!("scroll", scroll),
    source!("wave", wave),
    source!("ripple", ripple),
    source!("swirl", swirl),
    source!("fisheye", fisheye),
    source!("kaleidoscope", kaleidoscope),
    source!(alone "shear-image", shear),
    source!(alone "shake", shake),
];

type PlaceRule = Box<dyn Fn(&At) -> [f64; 2] + Send + Sync>;

/// The image at `p`, which the lines compute.
fn place(wish: Wish, lines: impl Into<String>, rule: PlaceRule) -> Source {
    Source {
        wish,
        functions: "",
        lines: lines.into(),
        value: "textureSample(source, source_sampler, p).rgb".into(),
        is_smooth: false,
        rule: Box::new(move |at, look| look(rule(at))),
    }
}

fn named(mut wish: Wish, modifier: &'static str) -> Wish {
    wish.modifiers.push(modifier);
    wish
}

fn fract(value: f64) -> f64 {
    value.rem_euclid(1.0)
}

const CENTER: &str = "vec2<f32>(0.5, 0.5)";

fn flip(sampler: &mut Sampler) -> Source {
    let (modifier, command, noun, line, flips) = *sampler.pick(&[
        (
            "horizontal",
            "[flip {image} [horizontally|left to right|along x]|[exchange|swap] left and right of {image}|show {image} as in a mirror|turn {image} around from left to right|reverse {image} horizontally|mirror {image} horizontally|[x flip|h-flip] {image}|sample {image} at 1 - u|let left become right in {image}|show {image} in mirror writing|flip {image} about its vertical axis|look at {image} from behind|\
             ¶left should be right and right should be left in {image}|\
             ¶the writing in {image} is [backwards|mirrored], flip it horizontally|\
             ¶u -> 1 - u, source {image}|\
             ¶show {image} the way a mirror on the wall would|\
             ¶sample at (1 - u, v), {image}|\
             ¶{image} is the wrong way around, [swap|exchange] left and right|\
             ¶what is on the left of {image} goes to the right and the other way around|\
             ¶hflip, source {image}|\
             ¶like a selfie: {image} mirrored left to right|\
             ¶{image} flipped horizontally|¶in: {image}. out: left and right swapped, mirrored|¶u becomes 1 - u in {image}|¶the webcam view: {image} reversed left to right|¶{image} seen from its back side|¶flip {image} left right|¶mirror image of {image}, left and right swapped|¶selfie camera: flip {image} left to right|¶how do I flip {image} horizontally|¶uv.x -> 1 - uv.x, {image}|¶in: {image}. out: the same, mirrored left to right]",
            "[a horizontal flip|a left-right flip|an x flip|a flip along x|a horizontal reversal|a swap of left and right|an h-flip|mirror writing]",
            "let p = vec2<f32>(1.0 - uv.x, uv.y);",
            [true, false],
        ),
        (
            "vertical",
            "[flip {image} [vertically|top to bottom|along y]|[exchange|swap] top and bottom of {image}|reverse {image} vertically|mirror {image} vertically|[y flip|v-flip] {image}|sample {image} at 1 - v|let top become bottom in {image}|replace v by 1 - v for {image}|flip {image} about its horizontal axis|\
             ¶{image} is upside down, flip it vertically|\
             ¶v -> 1 - v, source {image}|\
             ¶sample at (u, 1 - v), {image}|\
             ¶top should be bottom and bottom should be top in {image}, left and right stay|\
             ¶{image} [comes in|is loaded] with y going the wrong way, flip it|\
             ¶vflip, source {image}|\
             ¶the sky of {image} should be at the bottom and the ground on top, don't touch left and right|\
             ¶{image} flipped vertically|¶in: {image}. out: top and bottom swapped, mirrored|¶v becomes 1 - v in {image}|¶{image} as its reflection in a lake, all of it turned top to bottom|¶the opengl texture problem: {image} is top-bottom reversed, fix it|¶flip {image} top bottom|¶how do I flip {image} vertically|¶uv.y -> 1 - uv.y, {image}|¶in: {image}. out: the same with top and bottom swapped|¶v is the wrong way round in {image}, flip it]",
            "[a vertical flip|a top-bottom flip|a y flip|a flip along y|a vertical reversal|a swap of top and bottom|a v-flip]",
            "let p = vec2<f32>(uv.x, 1.0 - uv.y);",
            [false, true],
        ),
        (
            "both",
            "[rotate {image} by 180 degrees|flip {image} [both ways|horizontally and vertically]|turn {image} upside down by half a turn|rotate {image} half a turn|flip {image} along x and y|sample {image} at 1 - uv|turn {image} by 180°|rotate {image} by pi|mirror {image} in both directions|reflect {image} through its center|swap left and right as well as top and bottom of {image}|\
             ¶{image} should stand on its head, turned by half a turn|\
             ¶uv -> 1 - uv, source {image}|\
             ¶sample at (1 - u, 1 - v), {image}|\
             ¶{image} was taken with the camera upside down, [turn|rotate] it by 180 degrees|\
             ¶left goes right and top goes bottom in {image}, [both of it|both axes flipped]|\
             ¶turn {image} around by half a turn, like from 12 to 6 o'clock|\
             ¶{image} turned by 180 degrees|¶{image} flipped both ways|¶in: {image}. out: rotated by a half turn|¶rot180 of {image}|¶somebody hung {image} the wrong way up, turn it by 180 degrees|¶180 degrees, {image}|¶{image} rotated by 180|¶half a turn for {image}|¶how do I rotate {image} by 180 degrees|¶uv -> 1 - uv, {image}|¶turn {image} on its head without mirror writing: 180 degrees]",
            "[a half turn|a rotation by 180 degrees|a flip in both directions|a 180 degree turn|an xy flip|a point reflection|a rotation by pi|a double flip]",
            "let p = vec2<f32>(1.0, 1.0) - uv;",
            [true, true],
        ),
    ]);
    place(
        named(wish(command, noun, &[]), modifier),
        line,
        Box::new(move |at| {
            [0, 1].map(|axis| {
                if flips[axis] {
                    1.0 - at.uv[axis]
                } else {
                    at.uv[axis]
                }
            })
        }),
    )
}

fn mirror(sampler: &mut Sampler) -> Source {
    const SIDES: [(&str, &str, &str, &str, usize, bool); 4] = [
        (
            "left",
            "left",
            "right",
            "vec2<f32>(min(uv.x, 1.0 - uv.x), uv.y)",
            0,
            false,
        ),
        (
            "right",
            "right",
            "left",
            "vec2<f32>(max(uv.x, 1.0 - uv.x), uv.y)",
            0,
            true,
        ),
        (
            "top",
            "top",
            "bottom",
            "vec2<f32>(uv.x, min(uv.y, 1.0 - uv.y))",
            1,
            false,
        ),
        (
            "bottom",
            "bottom",
            "top",
            "vec2<f32>(uv.x, max(uv.y, 1.0 - uv.y))",
            1,
            true,
        ),
    ];
    let (modifier, from, to, code, axis, far) = *sampler.pick(&SIDES);
    place(
        named(
            wish(
                &format!(
                    "[mirror the {from} half of {{image}} [onto|to] the {to}|reflect the {from} half of {{image}} onto the {to} half|make {{image}} symmetric using its {from} half|\
                     copy the {from} half of {{image}} mirrored to the {to}|replace the {to} half of {{image}} by a mirror image of the {from} half|fold the {from} half of {{image}} over to the {to}|let the {to} half of {{image}} reflect the {from} one|make the {to} side of {{image}} a reflection of the {from} side|flip the {from} half of {{image}} over onto the {to}|mirror {{image}} at the middle and keep the {from} half|use the {from} half of {{image}} twice, mirrored at the middle|\
             ¶the {from} half of {{image}} stays, the {to} half becomes its mirror image|\
             ¶{{image}} should be symmetric. use the {from} half for both sides|\
             ¶a mirror in the middle of {{image}}, so that the {from} half appears on the {to} too|\
             ¶I only like the {from} half of {{image}}. show it on the {to} as well, mirrored|\
             ¶{from} half -> mirrored -> {to} half, source {{image}}|\
             ¶fold {{image}} in the middle: what is on the {from} shows up on the {to}, reversed|¶{{image}} symmetric, made from its {from} half|¶{from} half of {{image}} mirrored to the {to}|¶the {to} half of {{image}} becomes the mirror image of the {from} half|¶how do I mirror the {from} half of {{image}} onto the {to} half|¶throw away the {to} half of {{image}} and put a mirror of the {from} half there]"
                ),
                &format!(
                    "[a mirror of the {from} half|a {from} to {to} mirror effect|a reflection of the {from} half|{from} half symmetry|a fold of the {from} half onto the {to}|a symmetry that keeps the {from} half|a half mirror from {from} to {to}]"
                ),
                &[],
            ),
            modifier,
        ),
        format!("let p = {code};"),
        Box::new(move |at| {
            let mut p = at.uv;
            let from_edge = (p[axis] - 0.5).abs();
            p[axis] = if far {
                0.5 + from_edge
            } else {
                0.5 - from_edge
            };
            p
        }),
    )
}

fn quarter_turn(sampler: &mut Sampler) -> Source {
    let clockwise = sampler.chance(0.5);
    let (modifier, way, code) = if clockwise {
        (
            "clockwise",
            "[clockwise|clockwise|to the right|in clockwise direction|cw|with the clock]",
            "vec2<f32>(uv.y, 1.0 - uv.x)",
        )
    } else {
        (
            "counterclockwise",
            "[counterclockwise|counter-clockwise|to the left|anticlockwise|ccw|against the clock]",
            "vec2<f32>(1.0 - uv.y, uv.x)",
        )
    };
    place(
        named(
            wish(
                &format!(
                    "[[rotate|turn] {{image}} [by 90 degrees|90 degrees|by a quarter turn|by a right angle] {way}|give {{image}} a quarter turn {way}|spin {{image}} 90° {way}|turn {{image}} on its side {way}|rotate {{image}} {way} by 90 degrees|rotate {{image}} by pi/2 {way}|do a quarter rotation of {{image}} {way}|tip {{image}} over by 90 degrees {way}|rotate {{image}} once by 90° {way}|\
             ¶{{image}} lies on its side, turn it by 90 degrees {way}|\
             ¶{{image}}, 90 degrees {way}|\
             ¶rot 90 {way}, source {{image}}|\
             ¶I took {{image}} with the phone held sideways. [turn|rotate] it a quarter {way}|\
             ¶a quarter turn for {{image}}, {way}|\
             ¶what does {{image}} look like when I turn it by a right angle {way}|¶90 degrees {way}, {{image}}|¶{{image}} rotated 90 {way}|¶quarter turn {way}, {{image}}|¶how do I rotate {{image}} by 90 degrees {way}|¶{{image}} lies on its side. turn it 90 degrees {way}]"
                ),
                &format!(
                    "[a 90 degree rotation {way}|a quarter turn {way}|a 90° turn {way}|a rotation by pi/2 {way}|a right angle turn {way}|a quarter rotation {way}|a turn by 90 degrees {way}]"
                ),
                &[],
            ),
            modifier,
        ),
        format!("let p = {code};"),
        // Where a pixel of the turned image comes from: the same turn backwards around the centre.
        Box::new(move |at| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            if clockwise {
                [0.5 + y, 0.5 - x]
            } else {
                [0.5 - y, 0.5 + x]
            }
        }),
    )
}

const ROTATION: &str = "let p = mat2x2<f32>(cos(turn), -sin(turn), sin(turn), cos(turn)) * (uv - vec2<f32>(0.5, 0.5)) + vec2<f32>(0.5, 0.5);";

fn turned(uv: [f64; 2], angle: f64) -> [f64; 2] {
    let [x, y] = uv.map(|part| part - 0.5);
    let (radius, direction) = (x.hypot(y), y.atan2(x));
    [
        0.5 + radius * (direction + angle).cos(),
        0.5 + radius * (direction + angle).sin(),
    ]
}

/// What is looked at a part of a turn against the clock seems to have turned with the clock; on the screen y points down.
fn rotate(sampler: &mut Sampler) -> Source {
    let clockwise = sampler.chance(0.5);
    let way = if clockwise {
        "[clockwise|clockwise|clockwise|cw]"
    } else {
        "[counterclockwise|counter-clockwise|anticlockwise|ccw]"
    };
    let sign = if clockwise { "" } else { "-" };
    let factor = if clockwise { -1.0 } else { 1.0 };
    if sampler.chance(0.3) {
        let (speed, how) =
            *sampler.pick(&[(1.0, ""), (1.0, ""), (0.3, "slowly"), (3.0, "quickly")]);
        let quick = match how {
            "" => "",
            "slowly" => "slow",
            _ => "[fast|quick]",
        };
        let rate = if (speed - 1.0_f64).abs() < 0.01 {
            format!("{sign}time")
        } else {
            format!("{sign}time * {}", float(speed))
        };
        return place(
            named(
                wish(
                    &format!(
                        "[[rotate|spin|turn] {{image}} {how} {way} [over time|with time]|let {{image}} {how} [spin|rotate] {way} [over time|with time]|keep {{image}} {how} turning {way}|make {{image}} {how} spin {way} forever|animate {{image}} so that it {how} spins {way}|{how} turn {{image}} {way} by the time|revolve {{image}} {how} {way} over time|put {{image}} on a turntable that {how} turns {way}|\
             ¶{{image}} should spin {how} {way} and never stop|\
             ¶like a record on a turntable, {{image}} {how} turns {way} all the time|\
             ¶the angle grows with time, so {{image}} {how} turns {way}|\
             ¶I want to see {{image}} rotating {how} {way} around the middle, endlessly|\
             ¶rotation over time, source {{image}}, it turns {how} {way}|\
             ¶as time goes on {{image}} {how} rotates {way}]"
                    ),
                    &format!(
                        "[a {quick} {way} spin|a {quick} spin {way} over time|a {quick} {way} rotation over time|a {quick} endless turn {way}|a {quick} animated rotation {way}|a {quick} continuous {way} rotation|a {quick} turntable motion {way}]"
                    ),
                    &[],
                ),
                "over-time",
            ),
            format!("let turn = {rate};\n{ROTATION}"),
            Box::new(move |at| turned(at.uv, factor * speed * at.time)),
        );
    }
    let degrees = *sampler.pick(&[10, 15, 20, 30, 45, 60, 75, 120, 135, 150]);
    place(
        named(
            wish(
                &format!(
                    "[[rotate|turn] {{image}} [by|] {{a}} {way}|rotate {{image}} {way} by {{a}}|tilt {{image}} by {{a}} {way}|turn {{image}} {{a}} {way} around its center|spin {{image}} by {{a}} {way}|rotate {{image}} about its middle, {{a}} {way}|give {{image}} a {way} turn of {{a}}|apply a 2d rotation of {{a}} {way} to {{image}}|show {{image}} rotated {way} by {{a}}|rotate {{image}} {way}, angle {{a}}|\
             ¶{{image}} is crooked, turn it {{a}} {way}|\
             ¶rotation {{a}} {way}, source {{image}}|\
             ¶I have {{image}}. it should be turned {{a}} {way} around the center|\
             ¶rotate the uv so that {{image}} appears turned by {{a}} {way}|\
             ¶what does {{image}} look like turned by {{a}} {way}|\
             ¶the whole of {{image}} goes {{a}} {way}, the center stays|¶rotate {{image}} {{a}} {way}|¶{{image}} rotated {way}, {{a}}|¶{{a}} {way}, around the center of {{image}}|¶how do I rotate {{image}} by {{a}} {way}|¶{way} turn of {{image}}, angle: {{a}}, pivot: the center]"
                ),
                &format!(
                    "[a rotation by {{a}} {way}|a {{a}} {way} rotation|a {way} turn of {{a}}|a turn by {{a}} {way}|a tilt of {{a}} {way}|a 2d rotation of {{a}} {way}|a rotation {way}, angle {{a}}]"
                ),
                &[vec![
                    format!("{degrees} degrees"),
                    format!("{degrees} degrees"),
                    format!("{degrees}°"),
                ]],
            ),
            if clockwise {
                "clockwise"
            } else {
                "counterclockwise"
            },
        ),
        format!(
            "let turn = radians({});\n{ROTATION}",
            float(-factor * f64::from(degrees))
        ),
        Box::new(move |at| turned(at.uv, factor * f64::from(degrees).to_radians())),
    )
}

/// The place in the image, `scale` applied to what is relative to the center.
fn scaled_code(scale: &str) -> String {
    format!("let p = (uv - {CENTER}) {scale} + {CENTER};")
}

fn scaled(uv: [f64; 2], scale: f64) -> [f64; 2] {
    uv.map(|part| 0.5 + (part - 0.5) * scale)
}

/// How a factor is told.
fn times(factor: f64) -> Vec<String> {
    let mut ways = vec![format!("{factor}x"), format!("{factor} times")];
    ways.extend((factor.fract() == 0.0).then(|| format!("{}x", factor as i64)));
    ways
}

fn zoom(sampler: &mut Sampler) -> Source {
    match sampler.below(6) {
        0 => place(
            named(
                wish(
                    "[let {image} breathe with a slow zoom in and out over time|zoom {image} in and out over time|pulse the zoom of {image} with time|make {image} grow and shrink over time|swing the zoom of {image} in and out over time|scale {image} up and down over time|let {image} get bigger and smaller with time|animate the zoom of {image} with a sine|make {image} pulsate in size over time|let {image} come closer and go away again over time|\
             ¶{image} should breathe, so it gets bigger and smaller with [the|] time|\
             ¶zoom = 1.5 + 0.5 * sin(time), source {image}|\
             ¶in and out, in and out: zoom {image} with the time|\
             ¶I want {image} to come closer, then move away, [and so on|and so on forever]|\
             ¶the size of {image} should pulse over time|\
             ¶{image} swells and shrinks in a smooth rhythm over time]",
                    "[a breathing zoom|a zoom that pulses over time|a pulsating zoom|a zoom in and out over time|a breathing scale|a sine zoom over time|a size that pulses over time]",
                    &[],
                ),
                "pulsing",
            ),
            scaled_code("/ (1.5 + 0.5 * sin(time))"),
            Box::new(|at| scaled(at.uv, 1.0 / (1.5 + 0.5 * at.time.sin()))),
        ),
        1 => {
            let share = sampler.decimal(0.2, 0.9, 0.1);
            place(
                named(
                    wish(
                        "[crop {image} to the middle {a}|show only the central {a} of {image} in full size|crop {image} to {a} around the center|cut {image} down to its central {a}|center crop {image} to {a}|trim {image} to the inner {a}|keep the inner {a} of {image} and enlarge it|fill the view with the central {a} of {image}|blow up the central {a} of {image}|cut away all of {image} but the middle {a}|\
             ¶I only need the middle {a} of {image}, [filling|and it should fill] the whole view|\
             ¶cut the border off {image}. the central {a} stays and is shown full size|\
             ¶center crop, {a}, source {image}|\
             ¶the edges of {image} are ugly, keep just the inner {a} and blow it up|\
             ¶throw away the outer part of {image} so that the central {a} fills the screen|\
             ¶(uv - 0.5) * {a} + 0.5, source {image}]",
                        "[a crop to the central {a}|a center crop of {a}|a {a} center crop|a crop to {a} around the center|a cut to the inner {a}|a trim to the central {a}|a centered crop, {a}]",
                        &[words::percent(share)],
                    ),
                    "crop",
                ),
                scaled_code(&format!("* {}", float(share))),
                Box::new(move |at| scaled(at.uv, share)),
            )
        }
        2 => {
            let factor = *sampler.pick(&[1.5, 2.0, 3.0, 4.0]);
            place(
                named(
                    wish(
                        "[zoom out of {image} [by a factor of {a}|by {a}]|shrink {image} {a} around its center|make {image} {a} smaller|scale {image} down {a}|zoom {image} out {a}|reduce the size of {image} {a}|view {image} from {a} farther away|minify {image} {a}|pull back from {image} by {a}|\
             ¶{image} is too [close|big], zoom out {a}|\
             ¶I want to see {image} {a} smaller, around the center|\
             ¶go farther away from {image}, {a} smaller [is fine|will do]|\
             ¶zoom out {a}, source {image}|\
             ¶{image} should shrink {a} toward the middle|\
             ¶step back from {image} so that it gets {a} smaller|\
             ¶{image} zoomed out {a}|¶in: {image}. out: {a} smaller, around the center|¶camera away from {image}: {a} smaller|¶zoom out of {image}, {a}|¶{a} zoom out, {image}|¶how do I zoom {image} out {a}|¶(uv - 0.5) times the factor plus 0.5: {image} gets {a} smaller]",
                        "[a zoom out by {a}|a {a} reduction|a {a} zoom out|a {a} minification|a shrink by {a}|a scale down by {a}|a {a} smaller view]",
                        &[times(factor)],
                    ),
                    "out",
                ),
                scaled_code(&format!("* {}", float(factor))),
                Box::new(move |at| scaled(at.uv, factor)),
            )
        }
        kind => zoom_in(kind == 3, sampler),
    }
}

/// A zoom toward the center, by two when nothing is said.
fn zoom_in(is_plain: bool, sampler: &mut Sampler) -> Source {
    let (factor, by) = if is_plain {
        (2.0, "")
    } else {
        (
            *sampler.pick(&[1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 8.0]),
            "[by|] {a}",
        )
    };
    let phrase = format!(
        "[zoom into [{{image}}|the center of {{image}}|the middle of {{image}}] {by}|magnify {{image}} {by}|enlarge {{image}} {by} around its center|zoom in on {{image}} {by}|scale {{image}} up {by}|zoom {{image}} in {by}|make {{image}} bigger {by}|blow {{image}} up {by}|get closer to the middle of {{image}} {by}|show {{image}} closer up {by}|scale up {{image}} {by} about its center|\
     ¶{{image}} is too [small|far away], zoom in {by}|\
     ¶I can't see the details in the middle of {{image}}, magnify it {by}|\
     ¶like a magnifying glass on the center of {{image}}, enlarge it {by}|\
     ¶zoom in {by}, source {{image}}|\
     ¶I want to look at the middle of {{image}} closer up, zoom in {by}|\
     ¶{{image}} should be shown larger {by}, from the center|¶zoom {{image}} {by}|¶{{image}} zoomed in {by}|¶closer to the center of {{image}}, zoom {by}|¶how do I zoom into {{image}} {by}|¶divide the offset from the center before reading {{image}}, so that it is zoomed in {by}]"
    );
    place(
        named(
            wish(
                &phrase,
                if is_plain {
                    "[a zoom|magnification|a close-up|a zoom in|an enlargement|a zoom to the center|a scale up]"
                } else {
                    "[a {a} zoom|a magnification of {a}|a {a} enlargement|a zoom in by {a}|a {a} close-up|a scale up by {a}|a {a} zoom to the center]"
                },
                &[times(factor)],
            ),
            "in",
        ),
        scaled_code(&format!("/ {}", float(factor))),
        Box::new(move |at| scaled(at.uv, 1.0 / factor)),
    )
}

fn tile(sampler: &mut Sampler) -> Source {
    let columns = sampler.int(2, 8);
    let rows = sampler.int(2, 8);
    let (x, y) = (columns as f64, rows as f64);
    let mirrored = sampler.chance(0.3);
    let square = rows == columns || sampler.chance(0.6);
    let (scale, count, ways) = if square {
        (
            float(x),
            [x, x],
            vec![
                format!("{columns} by {columns}"),
                format!("{columns}x{columns}"),
                format!("{columns} × {columns}"),
            ],
        )
    } else {
        (
            format!("vec2<f32>({}, {})", float(x), float(y)),
            [x, y],
            vec![
                format!("{columns} by {rows}"),
                format!("{columns}x{rows}"),
                format!("{columns} × {rows}"),
            ],
        )
    };
    let (modifier, command, noun, code) = if mirrored {
        (
            "mirrored",
            "[tile {image} {a} [with mirrored tiles|with every second tile mirrored|and mirror every other tile]|repeat {image} {a} with mirrored copies|mirror-repeat {image} {a}|mirror tile {image} {a}|repeat {image} {a}, every other copy flipped|tile {image} {a} like a mirror-repeat sampler|tile {image} {a} with flipped neighbors|fill the view with {a} copies of {image}, every second one mirrored|lay {image} out {a} so that neighbors mirror each other|put {a} alternately mirrored copies of {image} side by side|\
             ¶{a} copies of {image}, every other one flipped so that the edges meet|\
             ¶repeat {image} {a}. neighbors mirror each other|\
             ¶mirror-repeat, {a}, source {image}|\
             ¶I need a seamless pattern from {image}: {a} tiles, [each|every] second one mirrored|\
             ¶{image} as bathroom tiles, {a}, and each tile is the mirror image of the one beside it|\
             ¶{image} in {a} tiles, every second one mirrored|¶in: {image}. out: {a} mirror repeat|¶seamless wallpaper of {image}, {a}, neighbors mirrored]",
            "[a {a} mirrored tiling|a {a} mirror repeat|{a} mirrored tiles|a {a} tiling with flipped neighbors|a {a} grid of alternately mirrored copies|a seamless {a} mirror tiling]",
            format!("let p = abs(fract(uv * {scale} * 0.5) * 2.0 - 1.0);"),
        )
    } else {
        (
            "plain",
            "[tile {image} {a}|repeat {image} {a}|show {image} in a {a} grid|fill the screen with {a} copies of {image}|show {a} copies of {image}|make a wallpaper of {a} copies of {image}|lay out {image} as {a} tiles|put {a} small copies of {image} side by side|clone {image} into a {a} grid|split the view into {a} cells and put {image} in each|wrap {image} {a}|\
             ¶{a} copies of {image}, [side by side|in a grid]|\
             ¶like wallpaper: {image} repeated {a}|\
             ¶fract(uv * n), {a} tiles, {image}|\
             ¶I want to see {image} not once but many times, {a}|\
             ¶the same picture many times: {image} in a {a} grid|\
             ¶grid of {a}, {image} in each cell|\
             ¶shrink {image} and fill the screen with {a} of it|\
             ¶{image} tiled {a}|¶in: {image}. out: {a} copies|¶contact sheet of {image}, {a}|¶like stamps on a sheet, {image} {a}|¶{a} times {image}|¶repeat {image}, {a} tiles|¶{a} grid of {image}|¶how do I tile {image} {a}|¶Andy Warhol style repetition without new colors, {image} {a}|¶wrap {image} {a} over the screen]",
            "[a {a} tiling|{a} tiling|a {a} grid of copies|a {a} repeat|{a} copies|{a} tiles|a {a} wallpaper repeat|a {a} contact sheet]",
            format!("let p = fract(uv * {scale});"),
        )
    };
    let mut wish = wish(command, noun, &[ways]);
    wish.modifiers.push(modifier);
    wish.modifiers.extend((!square).then_some("oblong"));
    place(
        wish,
        code,
        Box::new(move |at| {
            [0, 1].map(|axis| {
                let place = at.uv[axis] * count[axis];
                let within = place - place.floor();
                let is_even = (place.floor() as i64) % 2 == 0;
                match (mirrored, is_even) {
                    (false, _) | (true, false) => within,
                    (true, true) => 1.0 - within,
                }
            })
        }),
    )
}

fn pixelate(sampler: &mut Sampler) -> Source {
    let (columns, rows) = *sampler.pick(&[
        (8, 8),
        (10, 10),
        (16, 16),
        (20, 20),
        (24, 24),
        (32, 32),
        (40, 40),
        (64, 64),
        (32, 18),
        (16, 9),
        (40, 30),
    ]);
    let square = columns == rows;
    let (x, y) = (f64::from(columns), f64::from(rows));
    let (scale, ways) = if square {
        (
            float(x),
            vec![
                format!("{columns} by {columns}"),
                format!("{columns}x{columns}"),
            ],
        )
    } else {
        (
            format!("vec2<f32>({}, {})", float(x), float(y)),
            vec![format!("{columns} by {rows}"), format!("{columns}x{rows}")],
        )
    };
    place(
        wish(
            "[[pixelate|pixelize|mosaic] {image} [into|to|with] {a} [blocks|cells|squares]|make {image} [blocky|look like pixel art] with {a} blocks|\
             reduce {image} to {a} big pixels|break {image} into {a} mosaic blocks|show {image} at a resolution of {a} pixels|downsample {image} to {a}|lower the resolution of {image} to {a}|make {image} look low-res with {a} pixels|censor {image} with {a} blocks|build {image} out of {a} big squares|turn {image} into retro {a} pixels|snap the uv of {image} to {a} cells|put a {a} mosaic over {image}|\
             ¶{image} should look like an old video game, {a} pixels|\
             ¶nobody should recognize the face in {image}, [hide|censor] it with {a} big blocks|\
             ¶only {a} pixels are left of {image}|\
             ¶uv snapped to a {a} grid, source {image}|\
             ¶mosaic, {a} cells, {image}|\
             ¶I want big visible pixels in {image}, {a} of them|\
             ¶divide {image} into {a} cells, each [one|cell] shows the one color of its middle|\
             ¶low resolution is what I want: {image} with {a} blocks|\
             ¶{image} in {a} big pixels|¶in: {image}. out: mosaic, {a} blocks|¶make {image} chunky, {a} blocks|¶8-bit game look for {image}, {a} blocks|¶censor all of {image} with {a} blocks|¶{a} blocks, pixelate {image}|¶8 bit look: {image} in {a} blocks|¶{image} as a mosaic, {a}|¶how do I pixelate {image} to {a} blocks|¶low resolution version of {image}, {a} big pixels|¶floor the uv to {a} cells, centers, and read {image} there]",
            "[a {a} pixelation|a mosaic of {a} blocks|a {a} pixel look|a {a} mosaic|{a} blocks|a low-res {a} look|downsampling to {a}|a retro look of {a} pixels|a {a} censor mosaic]",
            &[ways],
        ),
        format!("let p = (floor(uv * {scale}) + 0.5) / {scale};"),
        Box::new(move |at| {
            [(at.uv[0], x), (at.uv[1], y)].map(|(part, count)| {
                let cell = (part * count) as i64;
                (2 * cell + 1) as f64 / (2.0 * count)
            })
        }),
    )
}

fn shift(sampler: &mut Sampler) -> Source {
    let share = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5]);
    let number = float(share);
    let (modifier, way, code, [x, y]) = match sampler.below(4) {
        0 => (
            "right",
            "[to the right|to the right|right|rightwards]",
            format!("uv - vec2<f32>({number}, 0.0)"),
            [-share, 0.0],
        ),
        1 => (
            "left",
            "[to the left|to the left|left|leftwards]",
            format!("uv + vec2<f32>({number}, 0.0)"),
            [share, 0.0],
        ),
        2 => (
            "down",
            "[down|downwards]",
            format!("uv - vec2<f32>(0.0, {number})"),
            [0.0, -share],
        ),
        _ => (
            "up",
            "[up|upwards]",
            format!("uv + vec2<f32>(0.0, {number})"),
            [0.0, share],
        ),
    };
    let wraps = sampler.chance(0.35);
    let (wrap, code) = if wraps {
        (
            "[with wrap-around|so that it wraps around|with wrapping|, wrapped|and wrap it around]",
            format!("fract({code})"),
        )
    } else {
        ("", code)
    };
    let wrapping = if wraps {
        "[with wrap-around|that wraps around|with wrapping|with repeat]"
    } else {
        ""
    };
    let mut wish = named(
        wish(
            &format!(
                "[[shift|move|offset|translate] {{image}} {way} by {{a}} {wrap}|[shift|move|offset] {{image}} by {{a}} {way} {wrap}|push {{image}} {way} by {{a}} {wrap}|pan {{image}} {way} by {{a}} {wrap}|slide {{image}} {way} by {{a}} {wrap}|drag {{image}} {{a}} {way} {wrap}|move {{image}} {{a}} of its size {way} {wrap}|nudge {{image}} {way} by {{a}} {wrap}|displace {{image}} {{a}} {way} {wrap}|put {{image}} {{a}} further {way} {wrap}|\
             ¶{{image}} should sit {{a}} further {way} {wrap}|\
             ¶everything in {{image}} moves {way} by {{a}} {wrap}|\
             ¶offset {{a}} {way}, source {{image}} {wrap}|\
             ¶{{image}} is not where I want it, push it {{a}} {way} {wrap}|\
             ¶slide {{image}} {way}. the distance is {{a}} {wrap}|\
             ¶I have {{image}} and need it moved {{a}} {way} {wrap}|¶{{image}} {{a}} {way} {wrap}|¶shift {way}: {{a}}, {{image}} {wrap}|¶offset of {{a}} {way} for {{image}} {wrap}|¶how do I shift {{image}} by {{a}} {way} {wrap}|¶{way} with {{image}}, by {{a}} of its size {wrap}]"
            ),
            &format!(
                "[a shift by {{a}} {way} {wrapping}|an offset of {{a}} {way} {wrapping}|a translation by {{a}} {way} {wrapping}|a move {way} by {{a}} {wrapping}|a {{a}} shift {way} {wrapping}|a pan of {{a}} {way} {wrapping}|a displacement of {{a}} {way} {wrapping}]"
            ),
            &[super::effect_tones::share(share)],
        ),
        modifier,
    );
    wish.modifiers.extend(wraps.then_some("wrapped"));
    place(
        wish,
        format!("let p = {code};"),
        Box::new(move |at| {
            let p = [at.uv[0] + x, at.uv[1] + y];
            if wraps { p.map(fract) } else { p }
        }),
    )
}

/// A speed word and the number; the usual one is not named.
fn speed(usual: f64, slow: f64, fast: f64, sampler: &mut Sampler) -> (f64, &'static str) {
    *sampler.pick(&[
        (usual, ""),
        (usual, ""),
        (slow, "slowly"),
        (fast, "quickly"),
    ])
}

fn scroll(sampler: &mut Sampler) -> Source {
    let (rate, how) = speed(0.2, 0.05, 0.5, sampler);
    let number = float(rate);
    let (modifier, way, code, [x, y]) = match sampler.below(4) {
        0 => (
            "right",
            "to the right",
            format!("vec2<f32>(fract(uv.x - time * {number}), uv.y)"),
            [-rate, 0.0],
        ),
        1 => (
            "left",
            "to the left",
            format!("vec2<f32>(fract(uv.x + time * {number}), uv.y)"),
            [rate, 0.0],
        ),
        2 => (
            "down",
            "[down|downwards]",
            format!("vec2<f32>(uv.x, fract(uv.y - time * {number}))"),
            [0.0, -rate],
        ),
        _ => (
            "up",
            "[up|upwards]",
            format!("vec2<f32>(uv.x, fract(uv.y + time * {number}))"),
            [0.0, rate],
        ),
    };
    place(
        named(
            wish(
                &format!(
                    "[scroll {{image}} {how} {way}|let {{image}} {how} [scroll|move|slide] {way} [over time|endlessly|in a loop]|[slide|move] {{image}} {how} {way} over time with wrap-around|pan {{image}} {how} {way} over time|run {{image}} {how} {way} like a ticker|keep {{image}} {how} moving {way} and wrap it|make {{image}} {how} roll {way} forever|animate {{image}} so that it {how} scrolls {way}|let {{image}} {how} pass by {way} over and over|loop {{image}} {how} {way} like a conveyor belt|\
             ¶{{image}} should run {how} {way} without end, what leaves on one side comes back on the other|\
             ¶like a news ticker, {{image}} moves {how} {way} forever|\
             ¶scrolling background: {{image}} moves {how} {way}, in a loop|\
             ¶as time goes on {{image}} {how} slides {way}, and it wraps around|\
             ¶the uv moves with time and wraps, so {{image}} scrolls {how} {way}|\
             ¶I want {{image}} to {how} roll {way} again and again]"
                ),
                &format!("[an endless scroll {way}|a scrolling motion {way}|a scrolling loop {way}|a scrolling animation {way}|an endless scroll {way} over time|a scrolling ticker {way}|a scrolling conveyor belt {way}]")
                    .replace(
                        "endless scroll",
                        &format!(
                            "endless {} scroll",
                            match rate {
                                0.05 => "slow",
                                0.5 => "fast",
                                _ => "",
                            }
                        ),
                    )
                    .replace(
                        "a scrolling",
                        &format!(
                            "a {} scrolling",
                            match rate {
                                0.05 => "slow",
                                0.5 => "fast",
                                _ => "",
                            }
                        ),
                    ),
                &[],
            ),
            modifier,
        ),
        format!("let p = {code};"),
        Box::new(move |at| {
            let moved = |part: f64, rate: f64| {
                if rate == 0.0 {
                    part
                } else {
                    fract(part + rate * at.time)
                }
            };
            [moved(at.uv[0], x), moved(at.uv[1], y)]
        }),
    )
}

fn wave(sampler: &mut Sampler) -> Source {
    let upright = sampler.chance(0.4);
    let moving = sampler.chance(0.7);
    let (height, size) = *sampler.pick(&[
        (0.05, ""),
        (0.05, ""),
        (0.02, "[small|gentle|slight]"),
        (0.1, "[big|strong|heavy]"),
    ]);
    let (count, number) = *sampler.pick(&[(20.0, ""), (20.0, ""), (10.0, "long"), (40.0, "short")]);
    let (along, phrase) = if upright {
        ("x", "[vertical|up and down]")
    } else {
        ("y", "[horizontal|sideways]")
    };
    // Sideways is what a wave is when nothing is said.
    let phrase = if upright || sampler.chance(0.4) {
        phrase
    } else {
        ""
    };
    let time = if moving { " + time" } else { "" };
    let (command, noun) = if moving {
        (
            format!(
                "[distort {{image}} with {size} {number} {phrase} waves [over time|that move with time]|make {{image}} [wave|ripple like a flag] in {size} {number} {phrase} waves over time|\
                     animate {{image}} with {size} {number} {phrase} [waves|sine waves]|let {size} {number} {phrase} waves run through {{image}} over time|make {{image}} [sway|undulate] in {size} {number} {phrase} waves over time|warp {{image}} with {size} {number} {phrase} sine waves over time|let {{image}} wobble in {size} {number} {phrase} moving waves|send {size} {number} {phrase} waves across {{image}}|shift {{image}} by {size} {number} {phrase} running sine waves|show {{image}} as on a flag, in {size} {number} {phrase} waves over time|add {size} {number} {phrase} moving waves to {{image}}|\
             ¶{{image}} should look like [under water|a flag in the wind], with {size} {number} {phrase} waves that move over time|\
             ¶I want {size} {number} {phrase} sine waves to run through {{image}} as time goes on|\
             ¶shift the uv of {{image}} by a moving sine, in {size} {number} {phrase} waves|\
             ¶{{image}} wobbles over time in {size} {number} {phrase} waves|\
             ¶I want {{image}} alive, moving in {size} {number} {phrase} waves all the time|\
             ¶moving {size} {number} {phrase} waves, source: {{image}}]"
            ),
            format!(
                "[a {size} {number} {phrase} wave distortion over time|moving {size} {number} {phrase} waves|an animated {size} {number} {phrase} wave warp|{size} {number} {phrase} waves running over time|a {size} {number} {phrase} sine wobble over time|a moving {size} {number} {phrase} sine distortion|{size} {number} {phrase} waves that travel with time]"
            ),
        )
    } else {
        (
            format!(
                "[distort {{image}} with {size} {number} {phrase} [still|frozen|static] waves|bend {{image}} into a static {size} {number} {phrase} sine wave|\
                     make {{image}} wavy with static {size} {number} {phrase} waves|warp {{image}} with {size} {number} {phrase} sine waves that stand still|curve {{image}} along a fixed {size} {number} {phrase} sine|add {size} {number} {phrase} motionless waves to {{image}}|shift {{image}} by a fixed {size} {number} {phrase} sine|give {{image}} {size} {number} {phrase} waves without motion|freeze {{image}} in {size} {number} {phrase} waves|\
             ¶{{image}} should look wavy but not move, with {size} {number} {phrase} waves|\
             ¶nothing moves, but {size} {number} {phrase} sine waves bend {{image}}|\
             ¶shift the uv of {{image}} by a fixed sine, in {size} {number} {phrase} waves, no time|\
             ¶{{image}} as if printed on bent paper, in {size} {number} {phrase} waves that stand still|\
             ¶static {size} {number} {phrase} waves, source: {{image}}]"
            ),
            format!(
                "[a static {size} {number} {phrase} wave distortion|still {size} {number} {phrase} waves|a frozen {size} {number} {phrase} wave warp|{size} {number} {phrase} waves without motion|a fixed {size} {number} {phrase} sine distortion|a motionless {size} {number} {phrase} wave effect|{size} {number} {phrase} waves that stand still]"
            ),
        )
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(if moving { "moving" } else { "still" });
    wish.modifiers
        .push(if upright { "vertical" } else { "horizontal" });
    let p = if upright {
        "vec2<f32>(uv.x, uv.y + wave)"
    } else {
        "vec2<f32>(uv.x + wave, uv.y)"
    };
    place(
        wish,
        format!(
            "let wave = {} * sin(uv.{along} * {}{time});\nlet p = {p};",
            float(height),
            float(count)
        ),
        Box::new(move |at| {
            let time = if moving { at.time } else { 0.0 };
            let wave = |part: f64| height * (part * count + time).sin();
            let [x, y] = at.uv;
            if upright {
                [x, y + wave(x)]
            } else {
                [x + wave(y), y]
            }
        }),
    )
}

fn ripple(sampler: &mut Sampler) -> Source {
    let (height, size) = *sampler.pick(&[
        (0.02, ""),
        (0.02, ""),
        (0.01, "[small|gentle|subtle]"),
        (0.05, "[big|strong]"),
    ]);
    let (rate, how) = *sampler.pick(&[(4.0, ""), (4.0, ""), (1.0, "slow"), (10.0, "[fast|quick]")]);
    place(
        wish(
            &format!(
                "[distort {{image}} with {size} {how} [round|circular|] ripples from the center|let {size} {how} [water|circular|round] ripples [spread|run] from the center of {{image}}|\
                      make {size} {how} rings of waves move outward over {{image}}|make {{image}} ripple from the middle with {size} {how} rings|add {size} {how} [circular|round] ripples to {{image}}|warp {{image}} with {size} {how} rings that run out from the center|drop a stone into the middle of {{image}} with {size} {how} ripples|make {size} {how} concentric waves run outward in {{image}}|let {{image}} wobble in {size} {how} rings from the center|put {size} {how} pond ripples on {{image}}|displace {{image}} radially with {size} {how} sine rings|\
             ¶someone dropped a stone into {{image}}: {size} {how} rings run out from the middle|\
             ¶{{image}} is like the surface of a pond, {size} {how} ripples spread from its center|\
             ¶let {size} {how} circular waves start in the middle of {{image}} and move outward|\
             ¶a radial sine over time on the uv of {{image}}, {size} {how} ripples from the center|\
             ¶I want {size} {how} water rings in {{image}}, coming from the center|\
             ¶water drop effect with {size} {how} rings, source {{image}}]"
            ),
            &format!(
                "[{size} {how} ripples from the center|{size} {how} circular ripples|{size} {how} pond ripples|a {size} {how} water drop effect|{size} {how} concentric waves|a {size} {how} radial ripple|{size} {how} rings spreading from the center]"
            ),
            &[],
        ),
        format!(
            "let offset = uv - {CENTER};\nlet d = length(offset);\n\
             let p = uv + offset / max(d, 0.001) * {} * sin(d * 40.0 - time * {});",
            float(height),
            float(rate)
        ),
        Box::new(move |at| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            let (radius, direction) = (x.hypot(y), y.atan2(x));
            let moved = radius + height * (40.0 * radius - rate * at.time).sin();
            [0.5 + moved * direction.cos(), 0.5 + moved * direction.sin()]
        }),
    )
}

fn swirl(sampler: &mut Sampler) -> Source {
    let (strength, degree) = *sampler.pick(&[
        (4.0, ""),
        (4.0, ""),
        (2.0, "[slight|gentle|weak]"),
        (8.0, "[strong|heavy|extreme]"),
    ]);
    let moving = sampler.chance(0.3);
    let (time, over) = if moving {
        (
            " * sin(time)",
            "[back and forth over time|that winds and unwinds with time|swinging with time]",
        )
    } else {
        ("", "")
    };
    let mut wish = wish(
        &format!(
            "[distort {{image}} with a {degree} [swirl|vortex|twirl] {over}|put a {degree} [swirl|vortex|whirl] in the middle of {{image}} {over}|give {{image}} a {degree} [twirl|swirl] {over}|apply a {degree} [twirl|swirl|twist] to {{image}} {over}|twist {{image}} into a {degree} spiral {over}|turn the middle of {{image}} into a {degree} vortex {over}|stir {{image}} with a {degree} whirl {over}|pull {{image}} into a {degree} whirlpool {over}|wind {{image}} up in a {degree} [spiral|whirlpool] {over}|warp {{image}} around its center with a {degree} twist {over}|\
             ¶{{image}} should be twisted around the middle like in a {degree} whirlpool {over}|\
             ¶turn the middle of {{image}} more than the outside, a {degree} swirl {over}|\
             ¶stir {{image}} like coffee, a {degree} swirl {over}|\
             ¶a {degree} twirl {over}, source {{image}}|\
             ¶I want {{image}} to go down the drain with a {degree} vortex in the center {over}|\
             ¶the closer to the center, the more {{image}} is turned, a {degree} swirl {over}]"
        ),
        &format!(
            "a {degree} [swirl|swirl|twirl|twirl|vortex|vortex|whirlpool|twist|whirl|spiral warp|twisting effect] {over}"
        ),
        &[],
    );
    wish.modifiers.extend(moving.then_some("over-time"));
    place(
        wish,
        format!(
            "let turn = {} * max(0.5 - distance(uv, {CENTER}), 0.0){time};\n{ROTATION}",
            float(strength)
        ),
        Box::new(move |at| {
            let radius = (at.uv[0] - 0.5).hypot(at.uv[1] - 0.5);
            let swing = if moving { at.time.sin() } else { 1.0 };
            turned(at.uv, -swing * strength * (0.5 - radius).max(0.0))
        }),
    )
}

fn fisheye(sampler: &mut Sampler) -> Source {
    let (strength, degree) = *sampler.pick(&[
        (1.0, ""),
        (1.0, ""),
        (0.5, "[slight|gentle|weak]"),
        (2.0, "[strong|heavy|extreme]"),
    ]);
    let pinch = sampler.chance(0.4);
    let number = float(strength);
    let (modifier, command, noun, code) = if pinch {
        (
            "barrel",
            format!(
                "[distort {{image}} with a {degree} barrel distortion|give {{image}} a {degree} [fisheye|fish-eye|barrel lens] look|look at {{image}} through a {degree} [fisheye|fish-eye] lens|bulge {{image}} with a {degree} fisheye|put a {degree} fisheye on {{image}}|warp {{image}} like a {degree} wide-angle lens|apply {degree} barrel lens distortion to {{image}}|make {{image}} bulge like in a {degree} [door viewer|peephole]|use a {degree} fisheye projection on {{image}}|curve {{image}} with a {degree} barrel lens|\
             ¶{{image}} as seen through the spy hole in a door, with a {degree} fisheye|\
             ¶the middle of {{image}} should bulge out, a {degree} fisheye|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} fisheye|\
             ¶I want {{image}} to look like an action cam shot, with {degree} barrel distortion|\
             ¶straight lines in {{image}} should bend outward, {degree} barrel distortion|\
             ¶p = 0.5 + d * (1 + k * dot(d, d)), a {degree} barrel lens on {{image}}]"
            ),
            format!(
                "[a {degree} fisheye distortion|a {degree} barrel distortion|a {degree} fisheye|a {degree} barrel lens|a {degree} wide-angle warp|{degree} barrel lens distortion|a {degree} peephole view]"
            ),
            format!("let p = {CENTER} + offset * (1.0 + {number} * dot(offset, offset));"),
        )
    } else {
        (
            "pincushion",
            format!(
                "[distort {{image}} with a {degree} pincushion distortion|give {{image}} a {degree} pincushion look|pinch {{image}} with a {degree} pincushion lens|warp {{image}} with a {degree} pincushion|apply {degree} pincushion lens distortion to {{image}}|bend the edges of {{image}} inward with a {degree} pincushion|look at {{image}} through a {degree} pincushion lens|do a {degree} reverse fisheye on {{image}}|give {{image}} {degree} inverse barrel distortion|\
             ¶the edges of {{image}} should bend inward, a {degree} pincushion|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} pincushion|\
             ¶the opposite of a fisheye on {{image}}, {degree} pincushion distortion|\
             ¶pull the middle of {{image}} in with a {degree} pincushion lens|\
             ¶p = 0.5 + d / (1 + k * dot(d, d)), a {degree} pincushion on {{image}}]"
            ),
            format!(
                "[a {degree} pincushion distortion|a {degree} pincushion warp|a {degree} reverse fisheye|{degree} inverse barrel distortion|{degree} pincushion lens distortion|a {degree} pincushion lens]"
            ),
            format!("let p = {CENTER} + offset / (1.0 + {number} * dot(offset, offset));"),
        )
    };
    place(
        named(wish(&command, &noun, &[]), modifier),
        format!("let offset = uv - {CENTER};\n{code}"),
        Box::new(move |at| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            let scale = 1.0 + strength * x.hypot(y).powi(2);
            let scale = if pinch { scale } else { scale.recip() };
            [0.5 + x * scale, 0.5 + y * scale]
        }),
    )
}

fn kaleidoscope(sampler: &mut Sampler) -> Source {
    let segments = *sampler.pick(&[3, 4, 5, 6, 8, 10, 12]);
    let (segments, with) = if sampler.chance(0.25) {
        (6, "")
    } else {
        (
            segments,
            "[[with|of] {a} [segments|slices|wedges]|[with|of] {a} [segments|slices|wedges]|in {a} [parts|slices]|with {a}-fold symmetry|having {a} sectors]",
        )
    };
    let number = segments as f64;
    let code = float(number);
    place(
        wish(
            &format!(
                "[turn {{image}} into a kaleidoscope {with}|view {{image}} through a kaleidoscope {with}|make a kaleidoscope {with} [from|out of] {{image}}|give {{image}} a kaleidoscope effect {with}|fold {{image}} into a kaleidoscope {with}|show {{image}} as a kaleidoscope {with}|mirror {{image}} like a kaleidoscope {with}|apply a kaleidoscope {with} to {{image}}|put {{image}} into a kaleidoscope {with}|repeat {{image}} around its center like a kaleidoscope {with}|[kaleidoscope|kaleidoscopify] {{image}} {with}|\
             ¶{{image}} as in the toy you look through and turn, a kaleidoscope {with}|\
             ¶I look at {{image}} through a kaleidoscope {with}|\
             ¶make a rosette out of {{image}} like in a kaleidoscope {with}|\
             ¶cut a wedge out of {{image}} and mirror it around the center, a kaleidoscope {with}|\
             ¶fold the angle around the center of {{image}} into mirrored slices, a kaleidoscope {with}|\
             ¶a kaleidoscope {with}, source {{image}}|¶kaleidoscope {with}, {{image}}|¶{{image}} kaleidoscope {with}|¶how do I make a kaleidoscope {with} of {{image}}|¶like the toy tube with mirrors in it, {{image}} {with}|¶fold the angle: {{image}} as a kaleidoscope {with}]"
            ),
            &format!(
                "[a kaleidoscope {with}|a kaleidoscope effect {with}|a kaleidoscope filter {with}|a kaleidoscope look {with}|a kaleidoscope fold {with}|a mirrored kaleidoscope rosette {with}|a kaleidoscopic view {with}]"
            ),
            &[words::count(segments)],
        ),
        format!(
            "let offset = uv - {CENTER};\nlet turn = fract(atan2(offset.y, offset.x) * {code} / 6.2831853);\n\
             let angle = abs(turn - 0.5) * 6.2831853 / {code};\n\
             let p = {CENTER} + length(offset) * vec2<f32>(cos(angle), sin(angle));"
        ),
        Box::new(move |at| {
            use std::f64::consts::TAU;
            let [x, y] = at.uv.map(|part| part - 0.5);
            let wedge = TAU / number;
            // Each wedge is folded at its middle.
            let angle = (y.atan2(x).rem_euclid(wedge) - wedge / 2.0).abs();
            let radius = x.hypot(y);
            [0.5 + radius * angle.cos(), 0.5 + radius * angle.sin()]
        }),
    )
}

fn shear(sampler: &mut Sampler) -> Source {
    let amount = sampler.decimal(0.1, 0.6, 0.1);
    let upright = sampler.chance(0.4);
    let (modifier, way, code) = if upright {
        (
            "vertical",
            "[vertically|along y|upwards along x]",
            format!("vec2<f32>(uv.x, uv.y + {} * (uv.x - 0.5))", float(amount)),
        )
    } else {
        (
            "horizontal",
            "[horizontally|along x|sideways]",
            format!("vec2<f32>(uv.x + {} * (uv.y - 0.5), uv.y)", float(amount)),
        )
    };
    let way = way.replace("|upwards along x", "");
    place(
        named(
            wish(
                &format!(
                    "[[shear|skew|slant] {{image}} {way} by {{a}}|[shear|skew] {{image}} by {{a}} {way}|apply a shear of {{a}} {way} to {{image}}|slant {{image}} {way} with a factor of {{a}}|shear {{image}} {way}, factor {{a}}|distort {{image}} into a parallelogram {way} by {{a}}|make {{image}} lean {way} with a shear of {{a}}|apply a skew matrix with {{a}} {way} to {{image}}|use a shear factor of {{a}} {way} on {{image}}|slope {{image}} {way} by {{a}}|slant {{image}} {{a}} {way}|\
             ¶{{image}} should be slanted {way} by {{a}}|\
             ¶shear {way}, factor {{a}}, source {{image}}|\
             ¶make a parallelogram of {{image}}: skew it {way} by {{a}}|\
             ¶I have {{image}} and need it sheared {way}, the factor is {{a}}|\
             ¶push opposite edges of {{image}} apart {way} by a shear of {{a}}|\
             ¶skew {{a}} {way}, source {{image}}|¶shear {way} by {{a}}, {{image}}|¶{{image}} sheared {way}, factor {{a}}|¶how do I skew {{image}} {way} by {{a}}|¶slanted like italic letters, {way}, by {{a}}: {{image}}]"
                ),
                &format!(
                    "[a shear of {{a}} {way}|a skew by {{a}} {way}|a slant of {{a}} {way}|a shear factor of {{a}} {way}|a {{a}} shear {way}|a parallelogram skew of {{a}} {way}|a shear {way}, factor {{a}}]"
                ),
                &[words::decimal(amount)],
            ),
            modifier,
        ),
        format!("let p = {code};"),
        Box::new(move |at| {
            let [x, y] = at.uv;
            if upright {
                [x, y - amount / 2.0 + amount * x]
            } else {
                [x - amount / 2.0 + amount * y, y]
            }
        }),
    )
}

fn shake(sampler: &mut Sampler) -> Source {
    let (size, degree) = *sampler.pick(&[
        (0.02, ""),
        (0.02, ""),
        (0.005, "[slightly|a little]"),
        (0.05, "[strongly|heavily|violently]"),
    ]);
    let circling = sampler.chance(0.3);
    let (modifier, command, noun, code) = if circling {
        (
            "circling",
            format!(
                "[move {{image}} around in a small circle {degree} over time|let {{image}} sway in a circle {degree} over time|make {{image}} circle around {degree} with time|let {{image}} orbit {degree} on a small circle over time|swing {{image}} round and round {degree} with time|drift {{image}} {degree} along a small circle over time|make {{image}} go {degree} in small circles with time|wobble {{image}} {degree} in a circle over time|shift {{image}} {degree} by cos and sin of the time|\
             ¶{{image}} should drift around in a small circle {degree} as time goes on|\
             ¶move the uv by cos and sin of the time so that {{image}} circles {degree}|\
             ¶{{image}} goes round and round {degree} in a small circle over time|\
             ¶like on a boat, {{image}} sways {degree} in a small circle over time|\
             ¶I want {{image}} to circle {degree} over time, without turning it]"
            ),
            "[a {q} circular sway over time|a {q} circular sway over time|a {q} circling motion over time|a {q} orbiting shift over time|a {q} sway in circles with time|a {q} round wobble over time|{q} circling over time]",
            "vec2<f32>(cos(time), sin(time))",
        )
    } else {
        (
            "shaking",
            format!(
                "[shake {{image}} {degree}|make {{image}} {degree} [shake|tremble|vibrate] [over time|with time]|let the camera over {{image}} shake {degree}|jitter {{image}} {degree} over time|rattle {{image}} {degree} [over time|]|let {{image}} {degree} [quiver|rumble|judder] with time|shake {{image}} {degree} like in an earthquake|shake the view of {{image}} {degree}|let {{image}} {degree} twitch back and forth all the time|make {{image}} {degree} unsteady like a handheld camera|\
             ¶[an explosion|an earthquake] just happened, {{image}} should shake {degree}|\
             ¶{{image}} trembles {degree} all the time|\
             ¶camera shake: {{image}} jitters {degree} over time|\
             ¶I want {{image}} to look filmed by a nervous hand, shaking {degree}|\
             ¶screen shake, source {{image}}, it should shake {degree}|\
             ¶{{image}} should not hold still, it vibrates {degree} over time]"
            ),
            "[a {q} camera shake|a {q} camera shake|a {q} screen shake|a {q} jitter over time|a {q} earthquake effect|{q} trembling over time|a {q} handheld camera wobble]",
            "vec2<f32>(sin(time * 37.0), cos(time * 29.0))",
        )
    };
    let noun = match (size, noun) {
        (0.02, noun) => noun.replace("{q}", ""),
        (0.005, noun) => noun.replace("{q}", "slight"),
        (_, noun) => noun.replace("{q}", "strong"),
    };
    place(
        named(wish(&command, &noun, &[]), modifier),
        format!("let p = uv + {} * {code};", float(size)),
        Box::new(move |at| {
            let [x, y] = if circling {
                [at.time.cos(), at.time.sin()]
            } else {
                [(37.0 * at.time).sin(), (29.0 * at.time).cos()]
            };
            [at.uv[0] + size * x, at.uv[1] + size * y]
        }),
    )
}
