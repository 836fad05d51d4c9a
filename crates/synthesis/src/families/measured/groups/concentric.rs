//! Discs and squares around the center: on each other, with a hole, as a target and cut by a gap.

use super::tell;
use crate::code::float;
use crate::families::scenes::{CENTER, MIDDLE, block, disc, ink, paint, piece};
use crate::families::shapes::rounded;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;
use crate::words;

/// Half the side of a square, which is told in the slot `sized` whole or halved.
fn square_size(slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let side: f64 = *sampler.pick(&[0.5, 0.6, 0.6, 0.7, 0.8]);
    let half = rounded(side / 2.0);
    if sampler.chance(0.4) {
        tell(slots, &[("side", half)]);
        slots.phrase("sized", "[half side|half side length|half width] {side}");
    } else {
        tell(slots, &[("side", side)]);
        slots.phrase("sized", "[side|side|side length|width] {side}");
    }
    half
}

pub(super) fn disc_on_square(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let half = square_size(&mut slots, sampler);
    let radius = *sampler.pick(&[0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.22]);
    tell(&mut slots, &[("r", radius)]);
    paint(
        Vec::new(),
        "[a {color} disc of radius {r} on a {color2} square with {sized} {on}|a {color2} square ({sized}) with a {color} circle of radius {r} in its middle {on}|a centered {color2} square with {sized} and on it a {color} disc with radius {r} {on}|\
         a {color} dot of radius {r} in the middle of a {color2} square, {sized} {on}|a {color2} box with {sized} under a {color} disc with radius {r}, both centered {on}|a {color} filled circle, radius {r}, on top of a {color2} square, {sized} {on}|\
         a {color2} tile with {sized} that has a {color} dot of radius {r} in the center {on}|a square in {color2} with {sized} and a disc in {color} with radius {r}, same center {on}|\
         concentric shapes: {color2} square, {sized}, and over it a {color} disc, radius {r} {on}|a japanese flag as a square: {color2} square with {sized}, {color} disc with radius {r} {on}|\
         ¶I have a {color2} square with {sized} in the center {on}. On top of it [put|goes|lies] a {color} disc of radius {r}|\
         ¶draw a {color2} square in the middle, {sized}. [Then|After that] a {color} circle of radius {r} over it {on}|\
         ¶square: {color2}, {sized}. disc: {color}, r = {r}. both centered {on}|\
         ¶the {color} disc has radius {r}. [Behind it|Under it] is a {color2} square with {sized}, and both sit in the middle {on}|\
         ¶[can you|could you] put a {color} ball of radius {r} onto a {color2} square with {sized}? Everything is centered {on}|\
         ¶length(p) < {r} is {color}, around that is a {color2} square with {sized} {on}|\
         ¶make me big {color2} square with {sized} and inside one {color} circle with radius {r}, in the center both {on}|\
         ¶my badge is a {color2} square, {sized}, [with|plus] a {color} dot in its center. The dot has radius {r} {on}|\
         ¶a {color2} square sits in the middle of the screen, {sized}, and it carries a {color} disc of radius {r} {on}|\
         ¶the disc has radius {r} and is {color}, the square under it is {color2} with {sized}, both centered {on}|\
         ¶below: a centered {color2} square with {sized}. on top: a {color} disc of radius {r} {on}|\
         ¶a {color2} centered square, {sized}, carries a {color} circle, r = {r}, in its middle {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[2],
                format!("step(max(abs(p.x), abs(p.y)), {})", float(half)),
                move |at| block(at, MIDDLE, half, half),
            ),
            piece(
                &colors[1],
                format!("step(length(p), {})", float(radius)),
                move |at| disc(at, MIDDLE, radius),
            ),
        ],
    )
}

pub(super) fn square_hole(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", "white")],
        &[],
        &mut slots,
        sampler,
    );
    let half = square_size(&mut slots, sampler);
    let radius = *sampler.pick(&[0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.22]);
    tell(&mut slots, &[("r", radius)]);
    paint(
        Vec::new(),
        "[a {color} square with {sized} and a round hole of radius {r} in its center {on}|a {color} square ({sized}) with a circular hole of radius {r} {on}|a {color} plate, square with {sized}, with a round opening of radius {r} in the middle {on}|\
         a centered {color} square, {sized}, from which a disc of radius {r} is cut out {on}|a {color} square with {sized} minus a centered circle with radius {r} {on}|a square {color} nut with {sized} and a hole with radius {r} {on}|\
         a {color} tile with {sized}, pierced in the middle by a hole of radius {r} {on}|a {color} square frame with {sized} and a round window with radius {r} {on}|a {color} box with {sized} and a circular cutout in its center, radius {r} {on}|\
         the {color} area inside of a centered square with {sized} but outside of the circle with radius {r} {on}|a {color} square washer: {sized}, hole radius {r} {on}|\
         ¶I need a {color} square in the center, {sized} {on}. It has a round hole of radius {r} in the middle, where you see the background|\
         ¶draw a {color} square with {sized}. [Then cut|Now cut] a circle of radius {r} out of its center {on}|\
         ¶{color} square, {sized}, minus disc, r = {r}, [same center|both centered] {on}|\
         ¶[take|start with] a centered {color} square with {sized} and punch a hole into it. The hole is round and its radius is {r} {on}|\
         ¶[how do I draw|can you draw] a {color} square with a hole {on}? Make it {sized}, the round hole in the center has radius {r}|\
         ¶max(abs(p.x), abs(p.y)) for a {color} square with {sized}, but empty where length(p) < {r} {on}|\
         ¶it is {color} square with {sized}, in middle is missing a circle. This circle have radius {r} {on}|\
         ¶a {color} square washer lies in the middle, {sized}. You can look through its round hole, which has radius {r} {on}|\
         ¶hole: radius {r}. plate: a centered {color} square with {sized} {on}|\
         ¶[which code|what shader] cuts a round hole of radius {r} into a centered {color} square with {sized} {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![piece(
            &colors[1],
            format!(
                "step(max(abs(p.x), abs(p.y)), {}) * step({}, length(p))",
                float(half),
                float(radius)
            ),
            move |at| block(at, MIDDLE, half, half).max(-disc(at, MIDDLE, radius)),
        )],
    )
}

pub(super) fn target(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let radii: &'static [f64] = sampler.pick::<&'static [f64]>(&[
        &[0.4, 0.2],
        &[0.35, 0.15],
        &[0.3, 0.2],
        &[0.45, 0.3],
        &[0.3, 0.1],
        &[0.4, 0.25],
        &[0.45, 0.3, 0.15],
        &[0.3, 0.2, 0.1],
        &[0.36, 0.24, 0.12],
        &[0.4, 0.25, 0.1],
        &[0.4, 0.3, 0.2],
        &[0.42, 0.28, 0.14],
        &[0.35, 0.25, 0.1],
    ]);
    slots.value("n", words::count(radii.len() as i64));
    for (name, radius) in ["a", "b", "c"].into_iter().zip(radii) {
        tell(&mut slots, &[(name, *radius)]);
    }
    let is_short = radii.len() < 3;
    let (told, order) = if is_short {
        (
            "{a} and {b}",
            "[{color}, then {color2}|{color} and {color2}]",
        )
    } else {
        (
            "{a}, {b} and {c}",
            "[{color}, {color2}, {color}|{color}, {color2} and {color} again|{color}, then {color2}, then {color}]",
        )
    };
    slots.phrase("radii", told);
    slots.phrase("order", order);
    let pieces = radii
        .iter()
        .enumerate()
        .map(|(at, &radius)| {
            let mask = format!("step(d, {})", float(radius));
            piece(&colors[1 + at % 2], mask, move |place| {
                disc(place, MIDDLE, radius)
            })
        })
        .collect();
    paint(
        Vec::new(),
        "[a target of {n} rings with radii {radii}, from the outside in {order} {on}|a bullseye with outer radii {radii}, colored {order} from outside to inside {on}|{n} concentric discs with radii {radii} in {order}, the biggest first {on}|\
         {n} nested circles of radius {radii}, filled {order} in that order {on}|a centered target, circle radii {radii}, colors from the rim inward {order} {on}|a dartboard of {n} zones with outer radii {radii} in {order}, outermost first {on}|\
         a shooting target whose {n} zones reach to radius {radii}, going inward {order} {on}|an archery target made of {n} stacked discs, radius {radii}, {order} from large to small {on}|\
         {n} discs on top of each other in the center with radius {radii}, from the lowest to the top one {order} {on}|a round sign of {n} zones, their outer radii {radii}, their colors {order} from the outside inward {on}|\
         ¶I need a target of {n} zones in the center {on}. The radii are {radii}, and from the outside in it goes {order}|\
         ¶draw {n} discs around the center, biggest first. [Their radii are|They have the radii] {radii}, their colors {order} {on}|\
         ¶target: {n} zones. outer radii: {radii}. colors from outside to inside: {order} {on}|\
         ¶[can I get|can you draw] a bullseye with radii {radii} {on}? That makes {n} zones, from the rim to the center {order}|\
         ¶put {n} circles into each other, all centered and filled. Radius {radii}, color in that order {order} {on}|\
         ¶it is like for [archery|darts]: {n} circle with the same center, radius {radii}, and the colors from big to small are {order} {on}|\
         ¶stack {n} discs in the middle. From the bottom of the stack to its top the radius is {radii} and the color {order} {on}|\
         ¶the biggest disc has the first radius and color, the next one lies on it and so on: {n} centered discs, radii {radii}, colors {order} {on}]",
        slots,
        "let d = distance(uv, vec2<f32>(0.5, 0.5));",
        &colors[0],
        pieces,
    )
}

pub(super) fn cut_disc(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", "white")],
        &[],
        &mut slots,
        sampler,
    );
    let radius = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4, 0.45]);
    let half = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    tell(&mut slots, &[("r", radius), ("h", half)]);
    paint(
        Vec::new(),
        "[a {color} disc of radius {r} cut through the middle by a horizontal gap of half height {h} {on}|a centered {color} circle with radius {r} minus a horizontal bar of half height {h} through its center {on}|\
         a {color} disc with radius {r} and a horizontal slot of half height {h} cut out across its middle {on}|two {color} halves of a centered disc of radius {r}, separated by an empty horizontal strip of half height {h} {on}|\
         a {color} no entry sign, disc radius {r}, its horizontal bar with half height {h} left empty from edge to edge {on}|a {color} ball of radius {r} in the center, sliced by an empty horizontal stripe with half height {h} {on}|\
         a {color} filled circle, radius {r}, without the part where y is within {h} of the center line {on}|an upper and a lower {color} piece of a disc with radius {r}, a gap of half height {h} between them at y = 0.5 {on}|\
         a {color} disc, radius {r}, interrupted at y = 0.5 by a bar of background, half height {h} {on}|a {color} round burger shape, radius {r}, split by a horizontal gap with half height {h} in the middle {on}|\
         a {color} pill cut across: circle radius {r}, horizontal empty cut of half height {h} at the center {on}|\
         ¶I have a {color} disc of radius {r} in the center {on}. A horizontal bar of half height {h} is cut out of its middle|\
         ¶draw a centered {color} circle of radius {r}. [Then|Now] remove a horizontal strip through its center, half height {h} {on}|\
         ¶{color} disc, r = {r}, minus horizontal bar at y = 0.5, half height {h} {on}|\
         ¶length(p) < {r} and abs(p.y) > {h} is the {color} part, [p measured from|p relative to] the center {on}|\
         ¶[how do I cut|can you cut] a {color} disc in two {on}? It's centered with radius {r}, and the horizontal gap in its middle has half height {h}|\
         ¶someone sliced the {color} ball in the middle of the screen {on}. Its radius is {r}, and the empty horizontal slice through the center has half height {h}|\
         ¶is {color} circle in center with radius {r}, but in the middle is missing a horizontal bar of half height {h} {on}|\
         ¶the {color} disc has radius {r} and two parts, one over and one under y = 0.5. Between them is a straight gap of half height {h} {on}|\
         ¶half height {h} is the horizontal gap at y = 0.5, {r} the radius of the centered {color} disc it cuts {on}|\
         ¶[which code|what shader] splits a centered {color} disc of radius {r} by a horizontal gap of half height {h} {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![piece(
            &colors[1],
            format!(
                "step(length(p), {}) * step({}, abs(p.y))",
                float(radius),
                float(half)
            ),
            move |at| disc(at, MIDDLE, radius).max(half - (at[1] - 0.5).abs()),
        )],
    )
}
