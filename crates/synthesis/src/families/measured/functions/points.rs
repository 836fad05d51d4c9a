//! Functions of points: signed distances, rotations and boxes.

use super::{Measured, measured};
use crate::code::float;
use crate::families::helpers::{length, one};
use crate::families::layers::below;
use crate::families::structures::truth;
use crate::sampler::Sampler;
use crate::words;

pub(super) fn distance(sampler: &mut Sampler) -> Measured {
    if sampler.chance(0.5) {
        let radius = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.75, 1.5, 2.0]);
        let half = *sampler.pick(&[0.01, 0.02, 0.03, 0.04, 0.05, 0.1, 0.15]);
        let mut ring = measured(
            "[the signed distance from p to a ring of radius {r} and half width {h}|an sdf of a ring with radius {r}, half thickness {h}|a ring sdf: r = {r}, half width = {h}|abs(length(p) - {r}) - {h}|\
             the distance field of an annulus around the origin, radius {r}, {h} to each side of it|the signed distance to a hoop of radius {r} that reaches {h} in and {h} out|an annulus sdf in 2D with middle radius {r} and half width {h}|\
             how far p is from a ring with radius {r} and half width {h}, negative inside|a 2D distance function for a circle line at radius {r}, half thickness {h}|the sdf of a donut in 2D, radius {r}, half thickness {h}|\
             sd_ring(p) with radius {r} and half width {h}|the signed distance to a circle of radius {r} drawn with a pen of half width {h}|\
             ¶there is a ring around the origin with a radius of {r} and a half width of {h}. [function for the signed distance to it|I need a function for the signed distance of p]|\
             ¶ring: r = {r}, half thickness {h}. function: signed distance of a vec2 p|\
             ¶fn(p: vec2) -> abs(length(p) - {r}) - {h}|\
             ¶I have a 2D point p. how far is it from a hoop of radius {r} and half width {h}? negative inside the hoop. function please|\
             ¶take the length of p, minus {r}, absolute, minus {h}. 2D sdf function of a ring|\
             ¶how do I write an sdf function for a ring with radius {r} and half width {h}|\
             ¶please function for distance from p to ring in 2D, radius is {r}, half of thickness is {h}]",
            vec![("r", words::decimal(radius)), ("h", words::decimal(half))],
            ("sd_ring", "p: vec2<f32>", "f32"),
            format!(
                "return abs(length(p) - {}) - {};",
                float(radius),
                float(half)
            ),
            (-2.0, 2.0),
            move |x| {
                let reach = length(&x[0]);
                one((reach - radius - half).max(radius - half - reach))
            },
        );
        ring.modifiers.push("ring");
        return ring;
    }
    let sizes = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 1.5];
    let (wide, high) = (*sampler.pick(&sizes), *sampler.pick(&sizes));
    let mut rectangle = measured(
        "[the signed distance from p to a box with half width {w} and half height {h}|an sdf of a rectangle, half width {w}, half height {h}|a 2D box sdf with the half size ({w}, {h})|the distance field of a box from (-{w}, -{h}) to ({w}, {h})|\
         how far p is from a rectangle with half width {w} and half height {h}, negative inside|sd_box(p) with half extents {w} and {h}|the signed distance to a rectangle around the origin that reaches {w} in x and {h} in y|\
         a 2D distance function for a box, half extents ({w}, {h})|the exact distance of a 2D point to a box of half size {w} by {h}, negative inside|a box sdf: half width = {w}, half height = {h}|\
         the sdf of a centered rectangle with b = vec2({w}, {h})|the signed distance in 2D to a box, {w} to each side and {h} up and down|\
         ¶there is a rectangle around the origin, half width {w}, half height {h}. [function for the signed distance to it|I need a function for the signed distance of p]|\
         ¶box: half width {w}, half height {h}. function: signed distance of a vec2 p|\
         ¶fn(p: vec2) -> sdf of a box, half size ({w}, {h})|\
         ¶I have a 2D point p. how far is it from a box that goes {w} left and right and {h} up and down? negative inside. function please|\
         ¶how do I write an sdf function for a rectangle with half width {w} and half height {h}|\
         ¶my card goes from -{w} to {w} in x and from -{h} to {h} in y. I need the signed distance to it as a function of p|\
         ¶please function for distance from p to box in 2D, half of width is {w}, half of height is {h}]",
        vec![("w", words::decimal(wide)), ("h", words::decimal(high))],
        ("sd_box", "p: vec2<f32>", "f32"),
        format!(
            "let d = abs(p) - vec2<f32>({}, {});\nreturn length(max(d, vec2<f32>(0.0))) + min(max(d.x, d.y), 0.0);",
            float(wide),
            float(high)
        ),
        (-2.0, 2.0),
        move |x| {
            let (across, up) = (x[0][0].abs() - wide, x[0][1].abs() - high);
            one(if across > 0.0 && up > 0.0 {
                across.hypot(up)
            } else {
                across.max(up)
            })
        },
    );
    rectangle.modifiers.push("box");
    rectangle
}

pub(super) fn rotate(sampler: &mut Sampler) -> Measured {
    let degrees: f64 = *sampler.pick(&[
        10.0, 15.0, 20.0, 25.0, 30.0, 35.0, 40.0, 45.0, 60.0, 70.0, 75.0, 80.0, 100.0, 120.0,
        135.0, 150.0,
    ]);
    let is_clockwise = sampler.chance(0.5);
    let (modifier, sign, way) = if is_clockwise {
        ("clockwise", -1.0, "[clockwise|to the right|cw]")
    } else {
        (
            "counterclockwise",
            1.0,
            "[counterclockwise|to the left|ccw|anticlockwise]",
        )
    };
    let angle = sign * degrees;
    let mut function = measured(
        "[a 2D point rotated by {a} $|p turned $ by {a} around the origin|the vector p rotated {a} $|a vec2 turned by {a} $|p after a turn of {a} $|\
         a fixed 2D rotation of p, {a} $|the point p spun {a} $ about (0, 0)|p in 2D with its direction turned {a} $|a 2D vector swung around by {a} $|where p goes when the plane turns {a} $|\
         the rotation of a 2D point through {a}, $|p rotated about the origin, {a}, $|\
         ¶I have a 2D point p and want it turned {a} $ around the origin. [write a function|function please]|\
         ¶rotate p by {a}, $, y goes up. [as a function|function of a vec2]|\
         ¶[in|input]: vec2 p. [out|output]: p turned {a} $, [as a function|function]|\
         ¶fn(p: vec2) -> p, rotated {a} $|\
         ¶how do I write a function that turns a vec2 by {a} $|\
         ¶the arrow p should point {a} farther $. I need a function that returns the new vec2|\
         ¶angle: {a}, direction: $, center: the origin. function that rotates a 2D point|\
         ¶please function for turning 2D point, always {a} $ around zero point]"
            .replace('$', way),
        vec![(
            "a",
            vec![
                format!("{degrees} degrees"),
                format!("{degrees} degrees"),
                format!("{degrees}°"),
                format!("{degrees} deg"),
            ],
        )],
        ("rotate", "p: vec2<f32>", "vec2<f32>"),
        format!(
            "let angle = radians({});\nlet c = cos(angle);\nlet s = sin(angle);\nreturn vec2<f32>(c * p.x - s * p.y, s * p.x + c * p.y);",
            float(angle)
        ),
        (-5.0, 5.0),
        move |x| {
            let (radius, direction) = (x[0][0].hypot(x[0][1]), x[0][1].atan2(x[0][0]));
            let turned = direction + angle.to_radians();
            Some(vec![radius * turned.cos(), radius * turned.sin()])
        },
    );
    function.modifiers.push(modifier);
    function
}

pub(super) fn named_box(sampler: &mut Sampler) -> Measured {
    let (structure, variable) = *sampler.pick(&[
        ("Bounds", "bounds"),
        ("Area", "area"),
        ("Region", "region"),
        ("Zone", "zone"),
        ("Room", "room"),
        ("Field", "field"),
        ("Extent", "extent"),
    ]);
    let (low, high) = *sampler.pick(&[
        ("low", "high"),
        ("lower", "upper"),
        ("start", "end"),
        ("first", "last"),
        ("minimum", "maximum"),
        ("min_corner", "max_corner"),
        ("bottom_left", "top_right"),
        ("near", "far"),
    ]);
    let size = if low != "bottom_left" && sampler.chance(0.4) {
        3_usize
    } else {
        2
    };
    let kind = format!("vec{size}<f32>");
    let mut function = measured(
        "[whether p is inside a struct {s} with the {v} members {l} and {h}|if a {v} p lies in a {s} struct of {l} and {h}|a contains test for a struct {s} with {l} and {h}, both {v}, and a point p|true for a point p inside of a {s}, a struct with {l}: {v} and {h}: {v}|\
         whether a point is in a box given as struct {s}, members {l} and {h} ({v})|a point in box test, where the box is a struct {s} with the {v} corners {l} and {h}|contains({s}, p) for a struct of two {v} members, {l} and {h}|\
         if p is between {l} and {h} of a struct {s}, all {v}|a bool: is p within a {s}, whose {v} members are {l} and {h}|whether p >= {l} and p <= {h} in a {s} struct with {v} members|\
         the box check of a {v} p against struct {s} (lower corner {l}, upper corner {h})|a struct {s} with {v} fields {l} and {h}, and whether it contains p|\
         ¶make a struct {s} with two {v} members, {l} and {h}. then a function that tells if p is inside|\
         ¶struct {s}: {l}, {h}, both {v}. function: is p in it, as a bool|\
         ¶I keep my boxes in a struct called {s}. it has the {v} corners {l} (smaller) and {h} (greater). I need a function that checks if p is inside|\
         ¶how do I check in a function whether p is in a {s}? it is a struct with {l} and {h}, both {v}|\
         ¶is p in the box? the box is struct {s} with {l}: {v} and {h}: {v}. write struct and function|\
         ¶define {s} with {l} and {h} as {v}. true when p is not below the first and not above the second, in a function|\
         ¶please struct {s}, inside is {l} and {h}, type {v}. function must say if point p is between the two]",
        vec![
            ("s", vec![structure.into()]),
            ("l", vec![low.into()]),
            ("h", vec![high.into()]),
            (
                "v",
                vec![
                    format!("vec{size}"),
                    format!("vec{size}<f32>"),
                    format!("vec{size}f"),
                ],
            ),
        ],
        (
            "contains",
            &format!("{variable}: {structure}, p: {kind}"),
            "bool",
        ),
        format!("return all(p >= {variable}.{low}) && all(p <= {variable}.{high});"),
        (0.0, 4.0),
        move |x| {
            let beyond = |at: usize| (x[0][at] - x[1][at]).max(x[1][at] - x[0][size + at]);
            let most = (0..size).map(beyond).fold(f64::NEG_INFINITY, f64::max);
            below(most).and_then(|inside| truth(inside == 1.0))
        },
    );
    function.before =
        format!("struct {structure} {{\n    {low}: {kind},\n    {high}: {kind},\n}}\n");
    function
        .modifiers
        .push(if size == 3 { "in-3d" } else { "in-2d" });
    function
}
