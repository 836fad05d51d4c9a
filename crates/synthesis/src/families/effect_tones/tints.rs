//! Tints, filters and turned hues.

use super::{step, wish};
use crate::code::float;
use crate::color::Color;
use crate::families::effects::{Rgb, Step, blend, clip};
use crate::sampler::Sampler;
use crate::words;

pub(super) fn mix_color(sampler: &mut Sampler) -> Step {
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
        Box::new(move |color, _| blend(color, to, amount)),
    )
}

pub(super) fn filter_color(sampler: &mut Sampler) -> Step {
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

pub(super) fn hue_rotation(sampler: &mut Sampler) -> Step {
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
