//! Signed distances and what is made of them.

use crate::families::helpers::{HELPER, Helper, PLACES, by_component, dot, one};

/// A row of a function of distances.
const DISTANCES: Helper = Helper {
    category: "geometry",
    parameters: "a: f32, b: f32, k: f32",
    range: (0.1, 2.0),
    ..HELPER
};

/// What the blending of a minimum takes away.
fn blending(apart: f64, k: f64) -> f64 {
    let within = (k - apart.abs()).max(0.0);
    within * within / (4.0 * k)
}

/// The signed distance to a box with round corners, whose half size includes the radius.
fn cuboid(p: &[f64], half_size: &[f64], radius: f64) -> f64 {
    let beyond = p
        .iter()
        .zip(half_size)
        .map(|(p, half)| p.abs() - half + radius);
    let (mut outside, mut inside) = (0.0_f64, f64::MIN);
    for part in beyond {
        outside = outside.hypot(part.max(0.0));
        inside = inside.max(part);
    }
    outside + inside.min(0.0) - radius
}

pub(super) const FIELDS: &[Helper] = &[
    Helper {
        name: "smooth-union-distance",
        thing: "[the smooth union of two signed distances with a blend radius k|the smooth union of two distances, k as an argument|a polynomial smooth minimum of a and b with a parameter k|smin(a, b, k)|smooth_union(a, b, k)|\
                opSmoothUnion(a, b, k)|two signed distances blended into each other by a radius argument k|two sdfs melted together, with the blend radius as an argument|\
                ¶smooth union of two signed distances with blend radius k, [as a function|function]|¶smooth min function with a, b and k|¶[function|helper|fn] for the smooth union of two distances and k|¶fn smin(a: f32, b: f32, k: f32) -> f32|\
                ¶I have two signed distances and want the shapes to melt together. function of both and a blend radius k|¶in: distances a, b and radius k. out: smooth union. function please|\
                ¶how do I write smin in a function? k is an argument|¶metaballs: function that joins two distances softly, the softness k is the third argument|\
                ¶h = clamp(0.5 + 0.5 * (b - a) / k, 0, 1), then mix(b, a, h) - k * h * (1 - h). as a function|\
         ¶blobby union of two sdfs, k is passed in, function|¶two distances and a smoothing radius in, one blended distance out, polynomial, function please|¶function that melts shape a into shape b, how much is k|¶iq smin as a wgsl function, arguments a, b, k|the soft minimum of two distances with the softness k as the third argument]",
        function: "smooth_union_distance",
        body: "let h = clamp(0.5 + 0.5 * (b - a) / k, 0.0, 1.0);\nreturn mix(b, a, h) - k * h * (1.0 - h);",
        rule: |x, _| {
            let [a, b, k] = [x[0][0], x[1][0], x[2][0]];
            one(a.min(b) - blending(a - b, k))
        },
        ..DISTANCES
    },
    Helper {
        name: "smooth-intersection-distance",
        thing: "[the smooth intersection of two signed distances with a blend radius k|the smooth intersection of two distances, k as an argument|a polynomial smooth maximum of a and b with a parameter k|smax(a, b, k)|smooth_intersection(a, b, k)|opSmoothIntersection(a, b, k)|\
                the soft overlap of two sdfs with the blend radius as an argument|\
                ¶smooth intersection of two signed distances with blend radius k, [as a function|function]|¶smooth max function with a, b and k|¶[function|helper|fn] for the smooth intersection of two distances and k|¶fn smax(a: f32, b: f32, k: f32) -> f32|\
                ¶I have two signed distances and want their common part with a soft edge. function of both and a radius k|¶in: distances a, b and radius k. out: smooth intersection. function please|\
                ¶how do I write smax in a function? k is an argument|¶h = clamp(0.5 - 0.5 * (b - a) / k, 0, 1), then mix(b, a, h) + k * h * (1 - h). as a function|\
         ¶soft common part of shapes a and b, function of two distances and k|¶polynomial smax as a wgsl function, arguments a, b, k]",
        function: "smooth_intersection_distance",
        body: "let h = clamp(0.5 - 0.5 * (b - a) / k, 0.0, 1.0);\nreturn mix(b, a, h) + k * h * (1.0 - h);",
        rule: |x, _| {
            let [a, b, k] = [x[0][0], x[1][0], x[2][0]];
            one(a.max(b) + blending(a - b, k))
        },
        ..DISTANCES
    },
    Helper {
        name: "smooth-subtraction-distance",
        thing: "[the smooth subtraction of the signed distance b from a with a blend radius k|the distance a with b cut out smoothly, k as an argument|smooth_subtraction(a, b, k), b cut out of a|one sdf with another one carved out softly, with the blend radius as an argument|\
                shape a minus shape b with a soft edge of radius k, by their distances|a smooth csg difference a minus b, k as an argument|\
                ¶smooth subtraction of two signed distances with blend radius k, b is cut out of a, [as a function|function]|¶[function|helper|fn] to cut distance b out of a smoothly, with k|¶fn(a: f32, b: f32, k: f32) -> f32, smooth max of a and -b|\
                ¶I have two signed distances and want the second one carved out of the first with a soft edge. function of both and a radius k|¶in: distances a, b and radius k. out: a without b, smooth. function please|\
                ¶how do I write a smooth csg subtraction a minus b in a function? k is an argument|¶h = clamp(0.5 - 0.5 * (a + b) / k, 0, 1), then mix(a, -b, h) + k * h * (1 - h). as a function|\
         ¶carve shape b from shape a softly, k is an argument, function of the two distances|¶softly remove b from a: sdf function with a, b, k]",
        function: "smooth_subtraction_distance",
        body: "let h = clamp(0.5 - 0.5 * (a + b) / k, 0.0, 1.0);\nreturn mix(a, -b, h) + k * h * (1.0 - h);",
        rule: |x, _| {
            let [a, b, k] = [x[0][0], x[1][0], x[2][0]];
            one(a.max(-b) + blending(a + b, k))
        },
        ..DISTANCES
    },
    Helper {
        name: "exclusion-distance",
        thing: "[the exclusive or of two signed distances|the xor of two signed distances|two sdfs without their common part|max(min(a, b), -max(a, b))|opXor(a, b)|the symmetric difference of two distance fields|\
                the signed distance of everything that is in exactly one of two shapes|\
                ¶xor of two signed distances, [as a function|function]|¶[function|helper|fn] for the xor of two sdfs|¶fn(a: f32, b: f32) -> f32, inside exactly one of two shapes|\
                ¶I have two signed distances and want both shapes but not their overlap. function please|¶in: distances a, b. out: a xor b. [function|helper function]|¶how do I write the exclusive or of two sdfs in a function|\
         ¶sdf of what is in a or in b but not in both, function of two distances|¶function for the symmetric difference of two sdf values]",
        function: "xor_distance",
        parameters: "a: f32, b: f32",
        body: "return max(min(a, b), -max(a, b));",
        range: (-2.0, 2.0),
        rule: |x, _| {
            let [a, b] = [x[0][0], x[1][0]];
            let size = a.abs().min(b.abs());
            one(if (a < 0.0) == (b < 0.0) { size } else { -size })
        },
        ..DISTANCES
    },
    Helper {
        name: "round-distance",
        thing: "[a signed distance rounded by a radius argument|a signed distance minus a radius, which rounds the shape|opRound(d, radius)|d - radius, the rounding of an sdf|an sdf inflated by a given radius so that its corners get round|\
                a signed distance with the shape grown by a radius argument|\
                ¶round operator for a signed distance, d and radius as arguments, [as a function|function]|¶[function|helper|fn] to round an sdf by a radius argument|¶fn(d: f32, radius: f32) -> f32, rounds a shape|\
                ¶I have a signed distance and want rounder corners. function of the distance and a radius|¶in: distance d, radius. out: distance of the rounded shape. function please|¶how do I round any sdf in a function with a given radius|\
         ¶make any sdf shape rounder: subtract a radius from its distance, function of d and radius|¶function d minus radius, for round corners of an sdf]",
        function: "round_distance",
        parameters: "d: f32, radius: f32",
        body: "return d - radius;",
        range: (-2.0, 2.0),
        rule: |x, _| one(x[0][0] - x[1][0]),
        ..DISTANCES
    },
    Helper {
        name: "onion-distance",
        thing: "[a signed distance turned into a shell of a given thickness|abs(d) - thickness|opOnion(d, thickness)|the onion of a signed distance, thickness as an argument|an sdf made hollow with a wall thickness argument|the shell of a distance field with the thickness as a parameter|\
                ¶onion operator for a signed distance, d and thickness as arguments, [as a function|function]|¶[function|helper|fn] to make a shell of an sdf, the thickness is an argument|¶fn(d: f32, thickness: f32) -> f32: abs(d) - thickness|\
                ¶I have a signed distance and want a hollow shape. function of the distance and a thickness|¶in: distance d, thickness. out: distance of the shell, abs(d) minus thickness. function please|¶how do I hollow out any sdf in a function with a given thickness|\
         ¶make my sdf hollow: function of the distance and a wall thickness, abs(d) - thickness|¶hull of an sdf as a function, thickness is an argument|¶shell function for a signed distance, arguments d and thickness]",
        function: "onion_distance",
        parameters: "d: f32, thickness: f32",
        body: "return abs(d) - thickness;",
        range: (-2.0, 2.0),
        rule: |x, _| one(x[0][0].max(-x[0][0]) - x[1][0]),
        ..DISTANCES
    },
    Helper {
        name: "rounded-box-distance",
        thing: "[the signed distance to a 2D box with rounded corners, half size and radius as arguments|an sdf of a 2D rounded box with a radius argument|a 2D rounded rectangle sdf from half size and corner radius|sdRoundedBox(p, half_size, radius) in 2D|\
                the signed distance to a rounded rectangle, the corner radius is an argument|the distance of a 2D point to a rectangle with round corners of a given radius|\
                ¶signed distance to a rounded 2D box, half size and radius are arguments, [as a function|function]|¶2D rounded box sdf function with a radius argument|¶fn(p: vec2, half_size: vec2, radius: f32) -> f32, rounded box|\
                ¶I have a 2D point and a rectangle of a half size with corner radius. function for the signed distance|¶in: p, half_size (vec2), radius. out: signed distance to the rounded rectangle. function please|\
                ¶how do I write the sdf of a 2D box with rounded corners in a function, radius as a parameter|¶buttons with round corners: sdf function of a 2D point, a half size and a radius|\
         ¶function: distance to a 2D rectangle with round corners, arguments p, half size and corner radius|¶button shape sdf as a function of p, half size and radius, 2D]",
        function: "rounded_box_distance",
        parameters: "p: vec2<f32>, half_size: vec2<f32>, radius: f32",
        body: "let q = abs(p) - half_size + radius;\nreturn length(max(q, vec2<f32>(0.0))) + min(max(q.x, q.y), 0.0) - radius;",
        range: (0.0, 2.0),
        rule: |x, _| one(cuboid(&x[0], &x[1], x[2][0])),
        ..DISTANCES
    },
    Helper {
        name: "rounded-cuboid-distance",
        thing: "[the signed distance to a 3D box with rounded edges, half size and radius as arguments|an sdf of a 3D rounded box with a radius argument|a 3D rounded box sdf from half size and edge radius|sdRoundBox(p, half_size, radius) in 3D|\
                the signed distance to a rounded cuboid, the edge radius is an argument|the distance of a 3D point to a box with round edges of a given radius|\
                ¶signed distance to a rounded 3D box, half size and radius are arguments, [as a function|function]|¶3D rounded box sdf function with a radius argument|¶fn(p: vec3, half_size: vec3, radius: f32) -> f32, rounded box|\
                ¶I have a 3D point and a box of a half size with round edges. function for the signed distance, radius as an argument|¶in: p, half_size (vec3), radius. out: signed distance to the rounded box. function please|\
                ¶how do I write the sdf of a 3D box with rounded edges in a function, radius as a parameter]",
        function: "rounded_box_distance",
        parameters: "p: vec3<f32>, half_size: vec3<f32>, radius: f32",
        body: "let q = abs(p) - half_size + radius;\nreturn length(max(q, vec3<f32>(0.0))) + min(max(q.x, max(q.y, q.z)), 0.0) - radius;",
        range: (0.0, 2.0),
        rule: |x, _| one(cuboid(&x[0], &x[1], x[2][0])),
        ..DISTANCES
    },
    Helper {
        name: "plane-distance",
        thing: "[the signed distance to a plane from its normal and height|dot(p, normal) + height|sdPlane(p, normal, height)|a plane sdf with the normal and a height as arguments|the signed distance of a 3D point to a plane, normal and height are arguments|\
                the sdf of an infinite plane given by a unit normal and a height|\
                ¶signed distance to a plane with normal and height, [as a function|function]|¶plane sdf function with p, normal and height|¶fn(p: vec3, normal: vec3, height: f32) -> f32, plane distance|\
                ¶I ray march and need a plane. function of the point, a normal and a height, dot(p, normal) + height|¶in: p, normal, height. out: signed distance to the plane. function please|\
                ¶how do I write the sdf of a plane in a function? the normal and the height are arguments|\
         ¶floor or wall sdf for my ray marcher: function of p, normal and height, dot(p, normal) + height]",
        function: "plane_distance",
        parameters: "p: vec3<f32>, normal: vec3<f32>, height: f32",
        body: "return dot(p, normal) + height;",
        range: (-3.0, 3.0),
        rule: |x, _| one(x[2][0] + dot(&x[0], &x[1])),
        ..DISTANCES
    },
    Helper {
        name: "octahedron-distance",
        thing: "[the bound of the signed distance to an octahedron|a simple sdf of an octahedron with a size|(abs(p.x) + abs(p.y) + abs(p.z) - size) / sqrt(3)|sdOctahedron(p, size), the simple bound|the sum of the absolute coordinates minus the size, times 0.57735|\
                ¶simple octahedron sdf function with a size|¶fn(p: vec3, size: f32) -> f32, octahedron distance bound|¶I want to ray march an octahedron. simple sdf function of the point and the size, sum of the absolute coordinates|\
                ¶in: p, size. out: (abs(x) + abs(y) + abs(z) - size) * 0.57735, octahedron. function please|¶how do I write the simple, inexact sdf of an octahedron in a function|¶two pyramids bottom to bottom: sdf function with the size as an argument, the cheap bound]",
        function: "octahedron_distance",
        parameters: "p: vec3<f32>, size: f32",
        body: "let q = abs(p);\nreturn (q.x + q.y + q.z - size) * 0.57735;",
        range: (-3.0, 3.0),
        rule: |x, _| {
            one((x[0].iter().map(|part| part.abs()).sum::<f64>() - x[1][0]) / 3.0_f64.sqrt())
        },
        ..DISTANCES
    },
    Helper {
        name: "coverage-of-distance",
        thing: "[an anti-aliased mask from a signed distance with the edge width as an argument|the coverage of a shape from its signed distance and an edge width|1 - smoothstep(-width, width, d)|a fill mask of a distance field with a softness argument|\
                mask(d, width)|how much of a shape covers a point, from the distance and a width argument|\
                ¶mask function from a signed distance and an edge width|¶[function|helper|fn] for an anti-aliased mask from d and width|¶fn(d: f32, width: f32) -> f32, 1 inside, 0 outside, smooth between|\
                ¶I have a signed distance and want a soft edge of any width. function of both for the coverage|¶in: distance d, width. out: 1 - smoothstep(-width, width, d). function please|¶how do I turn an sdf into a soft mask in a function, the edge width is an argument|\
         ¶soft fill from an sdf: function of d and the width of the edge, 1 inside]",
        function: "mask",
        parameters: "d: f32, width: f32",
        body: "return 1.0 - smoothstep(-width, width, d);",
        rule: |x, _| {
            let t = f64::midpoint(x[0][0] / x[1][0], 1.0).clamp(0.0, 1.0);
            one(1.0 - t * t * (3.0 - 2.0 * t))
        },
        ..DISTANCES
    },
    Helper {
        name: "repeat-by-period",
        thing: "[a point in space repeated with a given period|a domain repetition with the period as an argument|p - period * round(p / period)|opRep(p, period)|a position wrapped into a cell of a given size around the origin|infinite repetition of space by a period argument|\
                ¶domain repetition function with p and period|¶[function|helper|fn] to repeat space with a period argument|¶fn(p, period: f32), p - period * round(p / period)|\
                ¶I have one shape as an sdf and want it everywhere. function that repeats the point with a given period|¶in: point p, period. out: p wrapped to the nearest cell. function please|¶how do I repeat space endlessly in a function, the period is an argument|\
         ¶endless copies of an sdf object: function of p and a period that brings p into the nearest cell|¶tile the space of my ray marcher, function with p and the period]",
        function: "repeat_space",
        parameters: "p: {T}, period: f32",
        result: "{T}",
        body: "return p - period * round(p / period);",
        types: PLACES,
        range: (0.5, 4.0),
        rule: |x, _| {
            by_component(x, |c| {
                let off = (c[0] / c[1] + 0.5).rem_euclid(1.0);
                (off > 0.003 && off < 0.997).then_some((off - 0.5) * c[1])
            })
        },
        ..DISTANCES
    },
    Helper {
        name: "elongate-space",
        thing: "[a 3D point elongated by a vector|the elongation of space by a vec3|p - clamp(p, -size, size)|opElongate(p, size)|a position for the elongation of an sdf by a half size argument|\
                ¶elongate operator for an sdf, p and size as arguments, [as a function|function]|¶[function|helper|fn] to elongate a 3D sdf by a vec3|¶fn(p: vec3, size: vec3) -> vec3: p - clamp(p, -size, size)|\
                ¶I have a 3D sdf and want it stretched in its middle. function of the point and a vec3 of half lengths|¶in: p, size (vec3). out: the elongated point. function please|¶how do I elongate a ray marched shape in a function|\
         ¶stretch an sdf without scaling: function p - clamp(p, -size, size)]",
        function: "elongate",
        parameters: "p: vec3<f32>, size: vec3<f32>",
        result: "vec3<f32>",
        body: "return p - clamp(p, -size, size);",
        range: (0.0, 3.0),
        rule: |x, _| by_component(x, |c| Some((c[0].abs() - c[1]).max(0.0) * c[0].signum())),
        ..DISTANCES
    },
    Helper {
        name: "revolve-space",
        thing: "[the 2D point of a 3D point for a revolution around the y axis with an offset|a 3D point folded to the profile plane of a revolution, offset as an argument|(length(p.xz) - offset, p.y)|opRevolution(p, offset)|\
                the profile coordinates of a solid of revolution around y|\
                ¶revolution operator, p and offset as arguments, returns a vec2, [as a function|function]|¶[function|helper|fn] to revolve a 2D sdf around the y axis with an offset|¶fn(p: vec3, offset: f32) -> vec2: (length(p.xz) - offset, p.y)|\
                ¶I have a 2D sdf and want to spin it around the y axis. function that makes the 2D point from p and an offset|¶in: p (vec3), offset. out: vec2 for the profile of the revolution around y. function please]",
        function: "revolve",
        parameters: "p: vec3<f32>, offset: f32",
        result: "vec2<f32>",
        body: "return vec2<f32>(length(p.xz) - offset, p.y);",
        range: (-3.0, 3.0),
        rule: |x, _| Some(vec![x[0][0].hypot(x[0][2]) - x[1][0], x[0][1]]),
        ..DISTANCES
    },
];
