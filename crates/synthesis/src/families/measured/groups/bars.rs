//! Straight figures along the axes: a square in each quarter, crossed bars and a progress bar.

use super::{between, between_mask, tell};
use crate::code::float;
use crate::families::scenes::{Spot, block, ink, paint, piece};
use crate::families::shapes::rounded;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;
use crate::words;

pub(super) fn four_squares(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[
            ("back", "black"),
            ("a", ""),
            ("b", ""),
            ("c", ""),
            ("d", ""),
        ],
        &[],
        &mut slots,
        sampler,
    );
    let side: f64 = *sampler.pick(&[0.2, 0.24, 0.3, 0.36, 0.4, 0.44]);
    let half = rounded(side / 2.0);
    tell(&mut slots, &[("side", side)]);
    let square = |color: usize, [x, y]: Spot| {
        let side_of = |axis: &str, place: f64| {
            if place < 0.5 {
                format!("step(uv.{axis}, 0.5)")
            } else {
                format!("step(0.5, uv.{axis})")
            }
        };
        let mask = format!("inside * {} * {}", side_of("x", x), side_of("y", y));
        piece(&colors[color], mask, move |at| {
            block(at, [x, y], half, half)
        })
    };
    let pieces = vec![
        square(1, [0.25, 0.25]),
        square(2, [0.75, 0.25]),
        square(3, [0.25, 0.75]),
        square(4, [0.75, 0.75]),
    ];
    paint(
        Vec::new(),
        "[two by two squares of side {side} centered in the quarters, top left {a}, top right {b}, bottom left {c}, bottom right {d} {on}|a 2 x 2 grid of squares with side {side} in the middles of the quarters, {a} and {b} above, {c} and {d} below, left to right {on}|\
         four squares of side {side} with centers at 0.25 and 0.75: {a}, {b} in the upper row and {c}, {d} in the lower row {on}|a two by two grid of {side} wide squares, one centered in each quarter, row by row {a}, {b}, {c}, {d} {on}|\
         four tiles of side length {side}, each in the middle of its quarter: {a} top left, {b} top right, {c} bottom left, {d} bottom right {on}|squares with side {side} at (0.25, 0.25) in {a}, (0.75, 0.25) in {b}, (0.25, 0.75) in {c} and (0.75, 0.75) in {d} {on}|\
         a window logo of four squares, side {side}, centered at x and y of 0.25 and 0.75, top row {a}, {b}, bottom row {c}, {d} {on}|4 squares in a 2 by 2 layout, side {side}, centers at 0.25 and 0.75 of both axes, reading order {a}, {b}, {c}, {d} {on}|\
         one {a}, one {b}, one {c} and one {d} square of side {side} in the middle of the top left, top right, bottom left and bottom right quarter {on}|color swatches in two rows of two, side {side}, each in the center of its quarter, {a}, {b} over {c}, {d} {on}|\
         ¶I want four squares of side {side}, each in the center of its quarter {on}. Top left is {a}, top right {b}, bottom left {c}, bottom right {d}|\
         ¶grid 2 x 2, square side {side}, centers at 0.25 and 0.75. top: {a}, {b}. bottom: {c}, {d} {on}|\
         ¶split the screen into quarters and put a square of side {side} in the middle of each. [Row by row|In reading order] they are {a}, {b}, {c}, {d} {on}|\
         ¶[can you draw|can I have] two rows of two squares? Each has side {side} and sits in the middle of its quarter. {a} and {b} on top, {c} and {d} below, left to right {on}|\
         ¶there's a {a} square at (0.25, 0.25), a {b} one at (0.75, 0.25), a {c} one at (0.25, 0.75) and a {d} one at (0.75, 0.75). Each has side {side} {on}|\
         ¶four box with side {side}, in the center of each quarter one. Above left {a}, above right {b}, under left {c}, under right {d} {on}|\
         ¶like [the logo|a window] with four panes. The panes are squares of side {side} centered at 0.25 and 0.75, upper ones {a} and {b}, lower ones {c} and {d} {on}|\
         ¶upper row {a}, {b}; lower row {c}, {d}. These are squares, {side} wide, [each|every one] in the middle of its quarter of the screen {on}]",
        slots,
        &format!(
            "let p = abs(uv - vec2<f32>(0.5, 0.5)) - vec2<f32>(0.25, 0.25);\nlet inside = step(max(abs(p.x), abs(p.y)), {});",
            float(half)
        ),
        &colors[0],
        pieces,
    )
}

pub(super) fn cross(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    // Left of the center it is a nordic one.
    let across = *sampler.pick(&[0.5, 0.5, 0.5, 0.3, 0.35, 0.36, 0.38, 0.4]);
    let upright = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    let level = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    tell(&mut slots, &[("x", across), ("v", upright), ("h", level)]);
    paint(
        Vec::new(),
        "[a cross of a vertical {color} bar at x = {x} with half width {v} and over it a horizontal {color2} bar at y = 0.5 with half height {h} {on}|a {color2} horizontal bar (y = 0.5, half height {h}) lying on a {color} vertical bar (x = {x}, half width {v}) {on}|\
         a flag cross centered at ({x}, 0.5): {color} upright of half width {v}, {color2} crossbar of half height {h} on top {on}|two crossing bars, {color} vertical at x = {x} with half width {v}, {color2} horizontal at y = 0.5 with half height {h} in front {on}|\
         a two-colored cross at ({x}, 0.5), its upright {color} with half width {v}, its crossbar {color2} with half height {h} above the upright {on}|a {color} stripe down x = {x}, half width {v}, crossed by a {color2} stripe along y = 0.5, half height {h}, which covers it {on}|\
         a full-screen cross with center ({x}, 0.5), vertical arm {color}, half width {v}, horizontal arm {color2}, half height {h}, horizontal one on top {on}|a {color} vertical beam around x = {x}, half width {v}, under a {color2} horizontal beam around y = 0.5, half height {h} {on}|\
         a {color2} band of half height {h} around y = 0.5 in front of a {color} band of half width {v} around x = {x}, both edge to edge {on}|crossed bands: vertical {color}, x = {x}, half width {v}; horizontal {color2}, y = 0.5, half height {h}, drawn last {on}|\
         ¶I need a cross like on a flag, its center at ({x}, 0.5) {on}. The vertical bar is {color} with half width {v}, the horizontal one over it is {color2} with half height {h}|\
         ¶draw a vertical {color} bar at x = {x}, half width {v}. [Then|Over it] a horizontal {color2} bar at y = 0.5, half height {h} {on}|\
         ¶vertical bar: {color}, x = {x}, half width {v}. horizontal bar, on top: {color2}, y = 0.5, half height {h} {on}|\
         ¶[can you|could you] cross two bars? The upright one is {color}, at x = {x}, half width {v}. The lying one is {color2}, at y = 0.5, half height {h}, and it's in front {on}|\
         ¶where y is within {h} of 0.5 it's {color2}, else where x is within {v} of {x} it's {color} {on}|\
         ¶first a {color} stripe from top to bottom at x = {x}, it has half width {v}. Then a {color2} stripe from left to right at y = 0.5, it has half height {h} and covers the first {on}|\
         ¶my flag have a cross: {color} bar vertical in x = {x}, half width {v}, and above it {color2} bar horizontal in y = 0.5, half height {h} {on}|\
         ¶a {color2} bar runs along y = 0.5 and hides part of a {color} one that runs down x = {x}. Half height of the first is {h}, half width of the second is {v} {on}|\
         ¶half height {h} and {color2}: the bar along y = 0.5, in front. half width {v} and {color}: the bar down x = {x}, behind {on}|\
         ¶behind a vertical {color} bar at x = {x} of half width {v}, in front a horizontal {color2} bar at y = 0.5 of half height {h} {on}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!("step(abs(uv.x - {}), {})", float(across), float(upright)),
                move |[x, _]| (x - across).abs() - upright,
            ),
            piece(
                &colors[2],
                format!("step(abs(uv.y - 0.5), {})", float(level)),
                move |[_, y]| (y - 0.5).abs() - level,
            ),
        ],
    )
}

pub(super) fn progress(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("track", ""), ("fill", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across: Spot = *sampler.pick(&[
        [0.1, 0.9],
        [0.2, 0.8],
        [0.15, 0.85],
        [0.25, 0.75],
        [0.1, 0.6],
        [0.3, 0.8],
    ]);
    let down: Spot = *sampler.pick(&[
        [0.45, 0.55],
        [0.4, 0.6],
        [0.8, 0.9],
        [0.1, 0.2],
        [0.46, 0.54],
        [0.85, 0.95],
    ]);
    let share = *sampler.pick(&[
        0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
    ]);
    let ([left, right], [top, bottom]) = (across, down);
    let end = rounded(left + share * (right - left));
    tell(
        &mut slots,
        &[
            ("left", left),
            ("right", right),
            ("top", top),
            ("bottom", bottom),
        ],
    );
    slots.value("share", words::percent(share));
    paint(
        Vec::new(),
        "[a progress bar from x = {left} to {right} and y = {top} to {bottom}, {share} filled in {fill}, the rest {track} {on}|a {track} bar between ({left}, {top}) and ({right}, {bottom}) filled to {share} with {fill} from the left {on}|\
         a {fill} loading bar at {share} over a {track} track, x from {left} to {right}, y from {top} to {bottom} {on}|a {track} track, x {left} to {right}, y {top} to {bottom}, whose left {share} is {fill} {on}|\
         a health bar with corners ({left}, {top}) and ({right}, {bottom}), {share} {fill} from the left, the remainder {track} {on}|a still progress bar at {share}, {fill} on {track}, bounds x {left} to {right} and y {top} to {bottom} {on}|\
         a horizontal meter, x = {left} to {right}, y = {top} to {bottom}, {fill} for the first {share} of its length and {track} after that {on}|a {share} full {fill} bar in a {track} box from ({left}, {top}) to ({right}, {bottom}), filled from the left {on}|\
         a download bar that spans x {left} to {right} and y {top} to {bottom}, {fill} up to {share} of its width, then {track} {on}|a {track} rectangle from x = {left} to x = {right} and y = {top} to y = {bottom} with its left {share} in {fill} {on}|\
         ¶I need a progress bar from x = {left} to x = {right}, y = {top} to y = {bottom}. [It is|It's] {share} full, that part is {fill}, the rest of it {track} {on}|\
         ¶bar: x {left} to {right}, y {top} to {bottom}. track {track}, fill {fill}, {share} from the left {on}|\
         ¶draw a {track} box from ({left}, {top}) to ({right}, {bottom}). [Then|Now] fill the left {share} of it with {fill} {on}|\
         ¶my [hero|player] has {share} of his health. The bar spans ({left}, {top}) to ({right}, {bottom}), {fill} is what he has, {track} what he lost on the right {on}|\
         ¶[how do I show|can you show] {share} as a bar? It lies between x = {left} and {right}, y = {top} and {bottom}, {fill} from the left, {track} where nothing is done yet {on}|\
         ¶loading is at {share}, nothing moves. {fill} over {track}, the whole bar goes from x {left} to x {right} and from y {top} to y {bottom} {on}|\
         ¶the bar is from ({left}, {top}) until ({right}, {bottom}) with color {track}. From left side {share} of it must be {fill} {on}|\
         ¶a {track} track reaches from x = {left} to x = {right}, its top is y = {top} and its bottom y = {bottom}. The left {share} of it are {fill} {on}|\
         ¶fill {fill} for the left {share}, track {track} for what is left over, bar from ({left}, {top}) to ({right}, {bottom}) {on}|\
         ¶[which code|what shader] draws a bar from ({left}, {top}) to ({right}, {bottom}), {track}, with its left {share} in {fill} {on}]",
        slots,
        &format!(
            "let inside = {} * {};",
            between_mask("x", across),
            between_mask("y", down)
        ),
        &colors[0],
        vec![
            piece(&colors[1], "inside", move |[x, y]| {
                between(x, across).max(between(y, down))
            }),
            piece(
                &colors[2],
                format!("inside * step(uv.x, {})", float(end)),
                move |[x, y]| {
                    let filled = left + share * (right - left);
                    between(x, [left, filled]).max(between(y, down))
                },
            ),
        ],
    )
}
