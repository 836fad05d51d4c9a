//! Sources that show the image larger, smaller, in many copies or in big pixels.

use super::{CENTER, named, place};
use crate::code::float;
use crate::families::effect_tones::wish;
use crate::families::effects::Source;
use crate::sampler::Sampler;
use crate::words;

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

pub(super) fn zoom(sampler: &mut Sampler) -> Source {
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

pub(super) fn tile(sampler: &mut Sampler) -> Source {
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

/// How people ask for big pixels without a count.
const PIXELATE: &str = "[[pixelate|pixelate|pixelize] {image}|make {image} [pixelated|blocky|look like pixel art]|apply a pixelate effect to {image}|give {image} a pixel art look|turn {image} into [big pixels|a mosaic|pixel art]|put a mosaic effect on {image}|lower the resolution of {image}|run a pixelation filter over {image}|\
    ¶pixelate|¶pixelate {image}|¶pixelation|¶[a|] pixelate [effect|filter|shader]|¶[a|] [pixel art|mosaic|pixelation] [effect|filter|shader] [on|for] {image}|¶{image}, pixelated|¶a pixelated version of {image}|¶I want {image} to look [pixelated|like an old video game]|¶how do I pixelate {image}|¶retro pixel look for {image}]";

pub(super) fn pixelate(sampler: &mut Sampler) -> Source {
    let is_plain = sampler.chance(0.25);
    let (columns, rows) = *sampler.pick(if is_plain {
        &[(32, 32)]
    } else {
        &[
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
        ]
    });
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
    let (command, noun) = if is_plain {
        (
            PIXELATE,
            "[a pixelation|a pixel effect|a mosaic effect|pixelation|a pixelate filter|a retro pixel look]",
        )
    } else {
        (
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
        )
    };
    place(
        wish(command, noun, &[ways]),
        format!("let p = (floor(uv * {scale}) + 0.5) / {scale};"),
        Box::new(move |at| {
            [(at.uv[0], x), (at.uv[1], y)].map(|(part, count)| {
                let cell = (part * count) as i64;
                (2 * cell + 1) as f64 / (2.0 * count)
            })
        }),
    )
}
