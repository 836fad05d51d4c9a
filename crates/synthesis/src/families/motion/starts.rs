//! Figures that move once and then stay.

use super::super::animation_table::all;
use super::super::layers::below;
use super::{Motion, Scene, figure, number, over, period, radius};
use crate::code::float;

pub(super) const STARTS: &[Motion] = &[
    figure(
        "grow-once",
        "[a {front} circle that grows to radius {radius} {within} and then stays {stage}|\
         a {front} circle growing once from nothing to a radius of {radius} {within} {stage}|\
         a {front} disc that appears by growing up to radius {radius} {within}, once {stage}|\
         a one-time grow-in of a {front} circle, radius {radius} after {seconds} {stage}|\
         a {front} circle scaling up from zero to {radius} {within} and staying there {stage}|\
         a {front} dot that inflates to r = {radius} {within} and holds that size {stage}|\
         a {front} circle with an intro animation, radius 0 to {radius} {within}, no loop {stage}|\
         a {front} circle that reaches its final radius {radius} after {seconds} {stage}|\
         a {front} disc popping in, up to a radius of {radius} {within}, then static {stage}|\
         a {front} circle whose radius is {radius} * saturate(time / {n}) {stage}|\
         a {front} circle, radius ramping linearly from 0 to {radius} {within} and clamped there {stage}|\
         a {front} circle that grows out of the center at the start, full radius {radius} after {seconds} {stage}|\
         a {front} ball blown up to {radius} in radius {within}, which then keeps its size {stage}|\
         a {n}-second entrance of a {front} circle growing to radius {radius} and resting {stage}|\
         a {front} spot growing to {radius} in radius, finished after {seconds} {stage}|\
         ¶at first there is nothing. Then a {front} circle {stage} grows out of the center, has a radius of {radius} after {seconds} and stays|\
         ¶I want a {front} circle {stage} to come in by growing. It starts at size 0 and ends at radius {radius}, that takes {seconds}, no repeat|\
         ¶r = {radius} * clamp(t / {n}, 0, 1) for a {front} circle {stage}|\
         ¶intro: a {front} disc {stage}, radius 0 to {radius} in {seconds}, only once, then it holds|\
         ¶[how do I make|how can I make] something grow just once? It's a {front} circle {stage}, it reaches radius {radius} after {seconds} and keeps it|\
         ¶[one|the|this] {front} dot {stage} gets bigger {within}. At radius {radius} it stops and nothing moves anymore|\
         ¶blow up a {front} balloon {stage}. After {seconds} its radius is {radius}, [and that's it|then leave it like that]|\
         ¶in {seconds} up to radius {radius}, then it keeps still: a {front} circle {stage}|\
         ¶radius {radius} at the end, 0 at the start, {seconds} in between, once: a {front} circle {stage}]",
        |slots, sampler| {
            let size = number("radius", &[0.2, 0.25, 0.3, 0.4, 0.45], slots, sampler);
            let duration = period(&[1.0, 2.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let radius = {} * saturate({});\nlet inside = step(distance(uv, vec2<f32>(0.5, 0.5)), radius);",
                float(size),
                over(duration)
            );
            Scene::new(lines, move |uv, time| {
                below(radius(uv) - size * (time / duration).min(1.0))
            })
        },
    ),
    figure(
        "slide-in",
        "[a {front} square sliding in from the {side} to the center {within} and stopping there {stage}|\
         a {front} square that slides in from the {side} {within} and then stays in the middle {stage}|\
         a {front} square entering from the {side} once, {seconds} until it rests in the center {stage}|\
         a one-time slide-in of a {front} square from the {side} {within} {stage}|\
         a {front} box flying in from the {side} and coming to rest in the middle {within} {stage}|\
         a {front} square which comes in from the {side} and halts at the center after {seconds} {stage}|\
         a {front} tile moving in from the {side} to the middle {within}, no loop {stage}|\
         an entrance animation with a {front} square from the {side} to the center {within} {stage}|\
         a {front} panel that slides into place from the {side} {within} {stage}|\
         a {front} block pushed in from the {side}, at the center after {seconds} and still from then on {stage}|\
         a slide transition of a {front} square from the {side} into the middle {within}, played once {stage}|\
         a {front} square traveling from off screen on the {side} to the center {within}, then fixed {stage}|\
         a {front} square of half size 0.15 that slides in from the {side} {within} and remains centered {stage}|\
         a {n}-second slide-in from the {side} by a {front} square {stage}|\
         a {front} square arriving from the {side} {within} and parking in the center {stage}|\
         ¶there is a {front} square {stage}. It comes in from the {side}, reaches the center after {seconds} and stays there|\
         ¶at first the square is outside, [beyond the {side} edge|off the {side} edge]. Then it moves to the middle in {seconds} and stops. It's a {front} square {stage}|\
         ¶start: off screen, {side}. end: center. time: {seconds}, played once. object: {front} square {stage}|\
         ¶[how do I let|how can I let] a {front} square {stage} slide in from the {side}? It should rest in the center after {seconds}|\
         ¶[one|the|this] {front} box {stage} is pushed into the picture from the {side}. {seconds} later it stands in the middle and never moves again|\
         ¶my panel should not just be there but come in from the {side} in {seconds} and stay in the middle. Take a {front} square {stage}|\
         ¶position goes from outside on the {side} to the center, t = clamp(time / {n}, 0, 1), a {front} square {stage}|\
         ¶from the {side} comes a {front} square {stage}, after {seconds} it is in the center and stays|\
         ¶how do I slide a {front} square {stage} in from the {side} so that it stops in the center after {seconds}]",
        |slots, sampler| {
            let at = sampler.below(4);
            let (side, start) = [
                ("left", "vec2<f32>(-0.2, 0.5)"),
                ("right", "vec2<f32>(1.2, 0.5)"),
                ("top", "vec2<f32>(0.5, -0.2)"),
                ("bottom", "vec2<f32>(0.5, 1.2)"),
            ][at];
            slots.text("side", side);
            let duration = period(&[1.0, 1.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let place = mix({start}, vec2<f32>(0.5, 0.5), saturate({}));\nlet p = abs(uv - place);\n\
                 let inside = step(max(p.x, p.y), 0.15);",
                over(duration)
            );
            let [right, down] = [[-0.7, 0.0], [0.7, 0.0], [0.0, -0.7], [0.0, 0.7]][at];
            Scene::new(lines, move |[x, y], time| {
                let left = 1.0 - (time / duration).min(1.0);
                let (x, y) = (x - 0.5 - right * left, y - 0.5 - down * left);
                below(x.abs().max(y.abs()) - 0.15)
            })
            .with((at > 0).then_some(side))
        },
    ),
    figure(
        "appear-after",
        "[a {front} circle that appears after {seconds} {stage}|\
         a {front} circle that is hidden for the first {seconds} and then visible {stage}|\
         nothing for {seconds}, then a {front} circle {stage}|\
         a {front} disc showing up after a delay of {seconds} {stage}|\
         a {front} circle popping up {seconds} after the start {stage}|\
         a {front} dot in the middle that turns on at t = {n} {stage}|\
         a delayed {front} circle, visible only after {seconds} {stage}|\
         a {front} circle with a start delay of {seconds} {stage}|\
         a {front} circle that suddenly appears once {seconds} have passed {stage}|\
         a {front} circle which stays invisible until {seconds} have gone by {stage}|\
         a {front} circle, delay {seconds}, no fade {stage}|\
         a {front} disc drawn only when time is at least {n} {stage}|\
         a {front} circle of radius 0.25 that switches on after {seconds} {stage}|\
         a {front} round surprise that shows up in the center after waiting {seconds} {stage}|\
         a hidden {front} circle revealed at {seconds} {stage}|\
         ¶wait {seconds}. Then a {front} circle {stage} is there, all at once|\
         ¶for {seconds} there is no circle. After that you see a {front} disc {stage}, [without any fade|it just pops up]|\
         ¶visible if time >= {n}: one {front} circle {stage}|\
         ¶[how do I delay|how can I delay] a {front} circle {stage}? It should not show before {seconds} have passed|\
         ¶nothing happens for {seconds}, then, surprise, a {front} disc {stage}|\
         ¶[one|the|this] {front} dot {stage} stays hidden at first and switches on {seconds} after the start|\
         ¶show a {front} circle {stage}, but only after {seconds}, before that [nothing|just the background]|\
         ¶wait {seconds}, then show a {front} circle {stage}|¶{seconds} of nothing, after that a {front} circle {stage}|\
         ¶a {front} circle {stage}, but only after {seconds}|\
         ¶how do I show a {front} circle {stage} only after {seconds}]",
        |slots, sampler| {
            let delay = period(&[0.5, 1.0, 2.0, 2.0, 3.0, 5.0], slots, sampler);
            let lines = format!(
                "let visible = step({}, time);\nlet inside = visible * step(distance(uv, vec2<f32>(0.5, 0.5)), 0.25);",
                float(delay)
            );
            Scene::new(lines, move |uv, time| {
                all(&[below(delay - time), below(radius(uv) - 0.25)])
            })
        },
    ),
];
