//! Distance functions at told places, of turned boxes and triangles, changes of space before a distance, and light of a lamp.

use crate::families::helpers::{HELPER, Helper, dot, families_of, length, minus, one, unit};
use crate::task::{Buffer, Family};

/// A row of a distance to begin with.
const DISTANCE: Helper = Helper {
    category: "geometry",
    range: (-2.0, 2.0),
    ..HELPER
};

/// A row of light to begin with.
const LIGHT: Helper = Helper {
    category: "lighting",
    range: (-1.0, 1.0),
    ..HELPER
};

/// The distance to the edge of a rectangle by the nearest point of it or of its sides.
fn rectangle(x: f64, y: f64, wide: f64, high: f64) -> f64 {
    let (x, y) = (x.abs(), y.abs());
    if x < wide && y < high {
        return -(wide - x).min(high - y);
    }
    (x - x.min(wide)).hypot(y - y.min(high))
}

/// The distance to the line between two places.
fn beside(p: &[f64], a: &[f64], b: &[f64]) -> f64 {
    let (along, from) = (minus(b, a), minus(p, a));
    let share = (dot(&from, &along) / dot(&along, &along)).clamp(0.0, 1.0);
    let near: Buffer = along.iter().map(|part| part * share).collect();
    length(&minus(&from, &near))
}

/// Twice the area of a triangle, positive when its corners go counterclockwise with y up.
fn area(a: &[f64], b: &[f64], c: &[f64]) -> f64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

const DISTANCES: &[Helper] = &[
    Helper {
        name: "circle-at-center-distance",
        thing: "[the signed distance to a circle with a given center and radius in 2D|a circle sdf with the center as an argument|distance(p, center) - radius in 2D|sdCircle(p, center, radius)|a 2D circle distance function, center and radius as arguments|how far a 2D point is outside a circle around a center, negative inside|\
                an sdf of a circle that need not be in the origin, p, center and radius|the distance of p to a circle with center and radius, minus inside|\
                ¶circle sdf function with center and radius|¶fn sd_circle(p: vec2, center: vec2, radius: f32) -> f32|¶my circle is not in the origin. sdf function of the point, the center and the radius, in 2D|¶in: p, center (vec2), radius. out: distance(p, center) - radius. function please|\
                ¶how do I write the sdf function of a circle at any place|¶[function|helper|fn] for the signed distance from a 2D point to a circle, its center and radius are arguments|¶length(p - center) - radius as a function, 2D|¶please function circle distance with a center parameter]",
        function: "sd_circle_at",
        parameters: "p: vec2<f32>, center: vec2<f32>, radius: f32",
        body: "return distance(p, center) - radius;",
        rule: |x, _| one((x[0][0] - x[1][0]).hypot(x[0][1] - x[1][1]) - x[2][0]),
        ..DISTANCE
    },
    Helper {
        name: "sphere-at-center-distance",
        thing: "[the signed distance to a sphere with a given center and radius in 3D|a sphere sdf with the center as an argument|distance(p, center) - radius in 3D|sdSphere(p, center, radius)|a 3D ball distance function, center and radius as arguments|how far a 3D point is outside a ball around a center, negative inside|\
                an sdf of a sphere that need not be in the origin, p, center and radius|the distance of p to a ball with center and radius, minus inside|\
                ¶sphere sdf function with center and radius|¶fn sd_sphere(p: vec3, center: vec3, radius: f32) -> f32|¶my ray marched ball is not in the origin. sdf function of the point, the center and the radius|¶in: p, center (vec3), radius. out: distance(p, center) - radius. function please|\
                ¶how do I write the sdf function of a sphere at any place|¶[function|helper|fn] for the signed distance from a 3D point to a ball, its center and radius are arguments|¶length(p - center) - radius as a function, 3D|¶please function ball distance with a center parameter]",
        function: "sd_sphere_at",
        parameters: "p: vec3<f32>, center: vec3<f32>, radius: f32",
        body: "return distance(p, center) - radius;",
        rule: |x, _| one(length(&minus(&x[1], &x[0])) - x[2][0]),
        ..DISTANCE
    },
    Helper {
        name: "box-at-center-distance",
        thing: "[the signed distance to a 2D box with a given center and half size|a 2D box sdf with the center as an argument|sdBox(p, center, half_size) in 2D|a rectangle distance function, center and half size as arguments|how far a 2D point is outside a rectangle around a center, negative inside|\
                an sdf of a rectangle that need not be in the origin, p, center and half size|the distance of p to an axis-aligned rectangle with center and half size, minus inside|the exact 2D box sdf, moved to a center|\
                ¶rectangle sdf function with center and half size|¶fn sd_box(p: vec2, center: vec2, half_size: vec2) -> f32|¶my rectangle is not in the origin. sdf function of the point, the center and half the size|¶in: p, center, half_size (all vec2). out: signed distance to that rectangle. function please|\
                ¶how do I write the sdf function of a rectangle at any place|¶[function|helper|fn] for the signed distance from a 2D point to a box, its center and half size are arguments|¶d = abs(p - center) - half_size, then the usual box distance, as a function, 2D|¶please function box distance 2D with a center parameter]",
        function: "sd_box_at",
        parameters: "p: vec2<f32>, center: vec2<f32>, half_size: vec2<f32>",
        body: "let d = abs(p - center) - half_size;\nreturn length(max(d, vec2<f32>(0.0))) + min(max(d.x, d.y), 0.0);",
        range: (0.1, 2.0),
        rule: |x, _| {
            one(rectangle(
                x[0][0] - x[1][0],
                x[0][1] - x[1][1],
                x[2][0],
                x[2][1],
            ))
        },
        ..DISTANCE
    },
    Helper {
        name: "turned-box-distance",
        thing: "[the signed distance to a 2D box that is rotated by an angle|an sdf of a rotated rectangle, half size and angle as arguments|a 2D box sdf turned counterclockwise by an angle argument|sdRotatedBox(p, half_size, angle)|how far a 2D point is outside a rectangle turned by an angle, negative inside|\
                the distance of p to a tilted rectangle with half size and angle in radians, minus inside|a rotated box distance function in 2D: p, half size, angle|\
                ¶rotated box sdf function, 2D, half size and angle|¶fn(p: vec2, half_size: vec2, angle: f32) -> f32: rectangle turned by the angle|¶my rectangle stands at a slant. sdf function of the point, half the size and the angle in radians|¶in: p, half_size, angle. out: signed distance to the rectangle turned counterclockwise by the angle. function please|\
                ¶how do I rotate a box sdf in a function? angle in radians as an argument|¶[function|helper|fn] that turns p back by the angle and then takes the 2D box distance|¶turn p by minus the angle, then the box sdf with half_size, as a function|¶please function distance to rotated rectangle, with angle parameter]",
        function: "sd_turned_box",
        parameters: "p: vec2<f32>, half_size: vec2<f32>, angle: f32",
        body: "let c = cos(angle);\nlet s = sin(angle);\nlet d = abs(vec2<f32>(c * p.x + s * p.y, c * p.y - s * p.x)) - half_size;\nreturn length(max(d, vec2<f32>(0.0))) + min(max(d.x, d.y), 0.0);",
        range: (0.1, 2.0),
        rule: |x, _| {
            let away = x[0][0].hypot(x[0][1]);
            let (up, right) = (x[0][1].atan2(x[0][0]) - x[2][0]).sin_cos();
            one(rectangle(away * right, away * up, x[1][0], x[1][1]))
        },
        ..DISTANCE
    },
    Helper {
        name: "triangle-distance",
        thing: "[the signed distance to a 2D triangle with three corners|an exact sdf of a triangle from its corners a, b and c|sdTriangle(p, a, b, c)|how far a 2D point is outside a triangle, negative inside|a triangle distance function in 2D with the three corners as arguments|\
                the distance of p to a triangle a, b, c in the plane, minus inside|a triangle sdf for any three corners, whichever way round they go|\
                ¶triangle sdf function, 2D, three corners|¶fn sd_triangle(p: vec2, a: vec2, b: vec2, c: vec2) -> f32|¶I draw with distance fields and need a triangle. function of the point and three corners, negative inside|¶in: p and the corners a, b, c (vec2). out: signed distance to the triangle. function please|\
                ¶how do I write the sdf function of an arbitrary triangle in 2D|¶[function|helper|fn] for the signed distance from a 2D point to the triangle of a, b and c|¶nearest of the three edges, with minus inside: triangle sdf as a function of p, a, b and c|¶please function distance to triangle with three points]",
        function: "sd_triangle",
        parameters: "p: vec2<f32>, a: vec2<f32>, b: vec2<f32>, c: vec2<f32>",
        body: "let e0 = b - a;\nlet e1 = c - b;\nlet e2 = a - c;\nlet v0 = p - a;\nlet v1 = p - b;\nlet v2 = p - c;\n\
               let q0 = v0 - e0 * saturate(dot(v0, e0) / dot(e0, e0));\nlet q1 = v1 - e1 * saturate(dot(v1, e1) / dot(e1, e1));\nlet q2 = v2 - e2 * saturate(dot(v2, e2) / dot(e2, e2));\n\
               let s = sign(e0.x * e2.y - e0.y * e2.x);\nlet d0 = vec2<f32>(dot(q0, q0), s * (v0.x * e0.y - v0.y * e0.x));\nlet d1 = vec2<f32>(dot(q1, q1), s * (v1.x * e1.y - v1.y * e1.x));\nlet d2 = vec2<f32>(dot(q2, q2), s * (v2.x * e2.y - v2.y * e2.x));\n\
               let d = min(d0, min(d1, d2));\nreturn -sqrt(d.x) * sign(d.y);",
        rule: |x, _| {
            let (p, corners) = (&x[0], [&x[1], &x[2], &x[3]]);
            let edges = [0, 1, 2].map(|at| (corners[at], corners[(at + 1) % 3]));
            let sides = edges.map(|(a, b)| area(a, b, p));
            let nearest = edges
                .iter()
                .map(|(a, b)| beside(p, a, b))
                .fold(f64::MAX, f64::min);
            if area(corners[0], corners[1], corners[2]).abs() < 0.2 || nearest < 0.01 {
                return None;
            }
            let is_inside =
                sides.iter().all(|side| *side > 0.0) || sides.iter().all(|side| *side < 0.0);
            one(if is_inside { -nearest } else { nearest })
        },
        ..DISTANCE
    },
    Helper {
        name: "twist-of-space",
        thing: "[a 3D point twisted around the y axis by an amount per unit of height|opTwist(p, amount) around y|p with x and z rotated by amount * p.y|the twist of space about the y axis before an sdf, amount as an argument|a point of space turned around y by amount times its height, for twisted sdfs|\
                the twisted position of p for a ray marcher, angle = amount * p.y about the y axis, x = c * x - s * z|a twist operator for 3D distance fields, around y, with the amount as an argument|\
                ¶twist function for ray marching, around y, p and amount|¶fn twist(p: vec3, amount: f32) -> vec3: (c * x - s * z, y, s * x + c * z) with angle amount * y|¶my ray marched box should look like a twisted tower. function that rotates x and z of p by amount * p.y, x = c * x - s * z|\
                ¶in: p (vec3), amount. out: p turned about y by amount * p.y, as (c x - s z, y, s x + c z). function please|¶how do I write opTwist in a function? x and z are rotated by amount times y|¶[function|helper|fn] for the domain twist of an sdf around y, with p and amount|¶please function twist position, angle is amount multiplied with y]",
        function: "twist",
        parameters: "p: vec3<f32>, amount: f32",
        result: "vec3<f32>",
        body: "let angle = amount * p.y;\nlet c = cos(angle);\nlet s = sin(angle);\nreturn vec3<f32>(c * p.x - s * p.z, p.y, s * p.x + c * p.z);",
        rule: |x, _| {
            let [a, y, b] = [x[0][0], x[0][1], x[0][2]];
            let (z, along) = (b.atan2(a) + x[1][0] * y).sin_cos();
            Some(vec![a.hypot(b) * along, y, a.hypot(b) * z])
        },
        ..DISTANCE
    },
    Helper {
        name: "symmetry-of-space",
        thing: "[a 3D point mirrored to the positive x side|opSymX(p)|p with the absolute value of x, the symmetry operator of an sdf|vec3(abs(p.x), p.y, p.z)|the fold of space at x = 0 for a symmetric sdf|a position for a distance field that is mirrored left and right, abs of x|\
                the symmetry of space in x before an sdf is asked|\
                ¶symmetry function for sdfs, abs of x|¶fn opSymX(p: vec3) -> vec3|¶I model only the right half in my ray marcher and want the left half for free. function that takes abs of p.x|¶in: p (vec3). out: (abs(x), y, z). function please|\
                ¶how do I mirror an sdf scene at x = 0 in a function that changes p|¶[function|helper|fn] to fold 3D space at the plane x = 0|¶please function mirror position, x always positive]",
        function: "mirror_x",
        parameters: "p: vec3<f32>",
        result: "vec3<f32>",
        body: "return vec3<f32>(abs(p.x), p.yz);",
        rule: |x, _| {
            let p = &x[0];
            Some(vec![if p[0] < 0.0 { -p[0] } else { p[0] }, p[1], p[2]])
        },
        ..DISTANCE
    },
    Helper {
        name: "chamfer-union-distance",
        thing: "[the chamfer union of two signed distances with a size k|the union of two sdfs with a beveled joint, k as an argument|min(min(a, b), (a + b - k) * sqrt(0.5))|opUnionChamfer(a, b, k)|two shapes joined with a 45 degree chamfer of size k, by their distances|a chamfered minimum of a and b with the size k|\
                a distance field union whose seam is cut at 45 degrees, size as an argument|\
                ¶chamfer union function, a, b, k|¶fn union_chamfer(a: f32, b: f32, k: f32) -> f32|¶I have two signed distances and want a bevel where the shapes meet. function of both and the size of the chamfer|¶in: distances a, b and size k. out: min(min(a, b), (a + b - k) * 0.7071). function please|\
                ¶how do I write the chamfer union of hg_sdf in a function|¶[function|helper|fn] for the union of two sdfs with a chamfered edge of size k|¶please function union of distances with chamfer, k is parameter]",
        function: "chamfer_union",
        parameters: "a: f32, b: f32, k: f32",
        body: "return min(min(a, b), (a + b - k) * 0.70710678);",
        rule: |x, _| {
            let [a, b, k] = [x[0][0], x[1][0], x[2][0]];
            let bevel = (a + b - k) / 2_f64.sqrt();
            one([a, b, bevel].into_iter().fold(f64::MAX, f64::min))
        },
        ..DISTANCE
    },
    Helper {
        name: "lamp-at-position-diffuse",
        thing: "[the Lambert light of a point light at a position, without falloff|diffuse light from a surface point, its normal and the position of a lamp, no attenuation|max(dot(normalize(normal), normalize(lamp - point)), 0)|how strongly a lamp at a place lights a point with a normal, by the cosine alone|the diffuse term of a point light: point, normal and lamp position as arguments, without distance falloff|\
                n dot l for a lamp position, l = normalize(lamp - point), never negative|\
                ¶point light diffuse function, no falloff, point, normal and lamp position|¶fn(point: vec3, normal: vec3, lamp: vec3) -> f32: Lambert toward the lamp|¶I know where my lamp is, not its direction. function of the surface point, the normal and the lamp position for Lambert light without falloff|\
                ¶in: point, normal, lamp (all vec3). out: max(dot(n, normalize(lamp - point)), 0). function please|¶how do I compute diffuse light from the position of a lamp in a function? no attenuation|¶[function|helper|fn] for Lambert light from a lamp at a position, the distance does not matter|¶please function light of a bulb on a surface point, only the cosine]",
        function: "lamp_diffuse",
        parameters: "point: vec3<f32>, normal: vec3<f32>, lamp: vec3<f32>",
        body: "let light = normalize(lamp - point);\nreturn max(dot(normalize(normal), light), 0.0);",
        rule: |x, _| one(dot(&unit(&x[1])?, &unit(&minus(&x[2], &x[0]))?).max(0.0)),
        ..LIGHT
    },
    Helper {
        name: "light-sum-function",
        thing: "[a color lit by ambient and diffuse light plus a white specular part|color * (ambient + diffuse) + specular|the sum of ambient, diffuse and specular light on a surface color|a surface color times ambient plus diffuse, with the highlight added in white|the final color of Phong lighting from color, ambient, diffuse and specular|\
                the parts of light put together: color, ambient, diffuse, specular as arguments|\
                ¶function that combines ambient, diffuse and specular with a color|¶fn(color: vec3, ambient: f32, diffuse: f32, specular: f32) -> vec3: color * (ambient + diffuse) + specular|¶I have the three parts of light as numbers and a surface color. function that adds them up, ambient and diffuse tint with the color, specular is white|\
                ¶in: color, ambient, diffuse, specular. out: color * (ambient + diffuse) + specular. function please|¶how do I put ambient, diffuse and specular together in a function? the first two times the color|¶[function|helper|fn] for the lit color: ambient and diffuse times color, plus specular|¶please function all light together, color and three numbers]",
        function: "add_lights",
        parameters: "color: vec3<f32>, ambient: f32, diffuse: f32, specular: f32",
        result: "vec3<f32>",
        body: "return color * (ambient + diffuse) + specular;",
        range: (0.0, 1.0),
        rule: |x, _| {
            let [ambient, diffuse, specular] = [x[1][0], x[2][0], x[3][0]];
            let lit = |part: &f64| specular + part * ambient + part * diffuse;
            Some(x[0].iter().map(lit).collect())
        },
        ..LIGHT
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(DISTANCES)
}
