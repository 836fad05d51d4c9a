//! Functions of geometry: measures, distances, coordinates and intersections.

use super::helpers::{HELPER, Helper, PLACES, VECTORS, dot, families_of, length, minus, one, unit};
use crate::task::Family;
use std::f64::consts::PI;

const RAY: &str = "struct Ray {\n    origin: vec3<f32>,\n    direction: vec3<f32>,\n}\n";
const SPHERE: &str = "struct Sphere {\n    center: vec3<f32>,\n    radius: f32,\n}\n";
const BOX: &str = "struct Box {\n    low: vec3<f32>,\n    high: vec3<f32>,\n}\n";
const PLANE: &str = "struct Plane {\n    normal: vec3<f32>,\n    offset: f32,\n}\n";

const fn measure(
    name: &'static str,
    thing: &'static str,
    function: &'static str,
    parameters: &'static str,
    body: &'static str,
    rule: fn(&[crate::task::Buffer], f64) -> Option<crate::task::Buffer>,
) -> Helper {
    Helper {
        name,
        category: "geometry",
        thing,
        function,
        parameters,
        body,
        range: (0.0, 10.0),
        rule,
        ..HELPER
    }
}

const HELPERS: [Helper; 30] = [
    measure(
        "circle-area",
        "[the area of a circle|the area of a disc from its radius|pi r squared|how large a circle of a given radius is]",
        "circle_area",
        "radius: f32",
        "return 3.14159 * radius * radius;",
        |x, _| one(PI * x[0][0].powi(2)),
    ),
    measure(
        "circumference",
        "[the circumference of a circle|the perimeter of a circle from its radius|two pi r|how long the edge of a circle is]",
        "circumference",
        "radius: f32",
        "return 6.28318 * radius;",
        |x, _| one(2.0 * PI * x[0][0]),
    ),
    measure(
        "rectangle-area",
        "[the area of a rectangle|a rectangle's area from width and height|width times height]",
        "rectangle_area",
        "width: f32, height: f32",
        "return width * height;",
        |x, _| one(x[0][0] * x[1][0]),
    ),
    measure(
        "rectangle-perimeter",
        "[the perimeter of a rectangle|how long the edge of a rectangle is|twice the sum of width and height]",
        "rectangle_perimeter",
        "width: f32, height: f32",
        "return 2.0 * (width + height);",
        |x, _| one(x[0][0] + x[0][0] + x[1][0] + x[1][0]),
    ),
    measure(
        "sphere-volume",
        "[the volume of a sphere|a ball's volume from its radius|four thirds pi r cubed|how much room is in a sphere]",
        "sphere_volume",
        "radius: f32",
        "return 4.18879 * radius * radius * radius;",
        |x, _| one(4.0 / 3.0 * PI * x[0][0].powi(3)),
    ),
    measure(
        "sphere-surface",
        "[the surface area of a sphere|a sphere's surface from its radius|four pi r squared]",
        "sphere_surface",
        "radius: f32",
        "return 12.56637 * radius * radius;",
        |x, _| one(4.0 * PI * x[0][0].powi(2)),
    ),
    measure(
        "cylinder-volume",
        "[the volume of a cylinder|a cylinder's volume from radius and height|pi r squared times height]",
        "cylinder_volume",
        "radius: f32, height: f32",
        "return 3.14159 * radius * radius * height;",
        |x, _| one(PI * x[0][0].powi(2) * x[1][0]),
    ),
    measure(
        "cone-volume",
        "[the volume of a cone|a cone's volume from radius and height|a third of the volume of the cylinder around a cone]",
        "cone_volume",
        "radius: f32, height: f32",
        "return 1.0472 * radius * radius * height;",
        |x, _| one(PI / 3.0 * x[0][0].powi(2) * x[1][0]),
    ),
    measure(
        "box-volume",
        "[the volume of a box|a cuboid's volume from its three sides|width times height times depth]",
        "box_volume",
        "size: vec3<f32>",
        "return size.x * size.y * size.z;",
        |x, _| one(x[0].iter().product()),
    ),
    measure(
        "ellipse-area",
        "[the area of an ellipse|an ellipse's area from its two radii|pi times a times b]",
        "ellipse_area",
        "a: f32, b: f32",
        "return 3.14159 * a * b;",
        |x, _| one(PI * x[0][0] * x[1][0]),
    ),
    measure(
        "trapezoid-area",
        "[the area of a trapezoid|a trapezoid's area from its parallel sides and its height|the mean of two sides times the height]",
        "trapezoid_area",
        "a: f32, b: f32, height: f32",
        "return 0.5 * (a + b) * height;",
        |x, _| one(f64::midpoint(x[0][0], x[1][0]) * x[2][0]),
    ),
    Helper {
        name: "triangle-area-from-points",
        category: "geometry",
        thing: "[the area of a triangle from three points|how large the triangle between three 2D points is|a triangle's area from its corners a, b and c]",
        function: "triangle_area",
        parameters: "a: vec2<f32>, b: vec2<f32>, c: vec2<f32>",
        body: "let u = b - a;\nlet v = c - a;\nreturn 0.5 * abs(u.x * v.y - u.y * v.x);",
        rule: |x, _| {
            let [a, b, c] = [0, 1, 2].map(|at| (x[at][0], x[at][1]));
            let shoelace = a.0 * (b.1 - c.1) + b.0 * (c.1 - a.1) + c.0 * (a.1 - b.1);
            one(shoelace.abs() / 2.0)
        },
        ..HELPER
    },
    Helper {
        name: "plane-side",
        category: "geometry",
        thing: "[whether a point is in front of a plane|on which side of a plane a point is, true in front|if p lies on the positive side of a plane]",
        before: PLANE,
        function: "in_front",
        parameters: "p: vec3<f32>, plane: Plane",
        result: "bool",
        body: "return dot(plane.normal, p) + plane.offset > 0.0;",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let side = x[1][3] + x[0].iter().zip(&x[1]).map(|(a, b)| a * b).sum::<f64>();
            (side.abs() > 1e-3).then(|| vec![f64::from(u8::from(side > 0.0))])
        },
        ..HELPER
    },
    Helper {
        name: "point-in-circle",
        category: "geometry",
        thing: "[whether a point is in a circle|if p lies inside a circle with a center and a radius|a point in circle test|a check for points within a circle]",
        function: "in_circle",
        parameters: "p: vec2<f32>, center: vec2<f32>, radius: f32",
        result: "bool",
        body: "return distance(p, center) <= radius;",
        rule: |x, _| {
            let level = length(&minus(&x[0], &x[1])) - x[2][0];
            (level.abs() > 1e-3).then(|| vec![f64::from(u8::from(level < 0.0))])
        },
        ..HELPER
    },
    Helper {
        name: "point-in-box",
        category: "geometry",
        thing: "[whether a point is in an axis-aligned box|if p lies between the low and the high corner|a point in aabb test|true for points inside a box]",
        function: "in_box",
        parameters: "p: {T}, low: {T}, high: {T}",
        result: "bool",
        body: "return all(p >= low) && all(p <= high);",
        types: &["vec3<f32>", "vec2<f32>"],
        rule: |x, _| {
            one(f64::from(u8::from(
                (0..x[0].len()).all(|at| (x[1][at]..=x[2][at]).contains(&x[0][at])),
            )))
        },
        ..HELPER
    },
    Helper {
        name: "boxes-overlap",
        category: "geometry",
        thing: "[whether two axis-aligned boxes overlap|an aabb overlap test|if two boxes intersect|a collision test of two bounding boxes]",
        before: BOX,
        function: "overlap",
        parameters: "a: Box, b: Box",
        result: "bool",
        body: "return all(a.low <= b.high) && all(b.low <= a.high);",
        rule: |x, _| {
            // Two intervals are apart when one ends before the other begins.
            let apart = |at: usize| x[0][3 + at] < x[1][at] || x[1][3 + at] < x[0][at];
            one(f64::from(u8::from(!(0..3).any(apart))))
        },
        ..HELPER
    },
    Helper {
        name: "spheres-touch",
        category: "geometry",
        thing: "[whether two spheres collide|if two spheres overlap|a sphere to sphere collision test|a check for touching spheres]",
        before: SPHERE,
        function: "spheres_touch",
        parameters: "a: Sphere, b: Sphere",
        result: "bool",
        body: "return distance(a.center, b.center) <= a.radius + b.radius;",
        range: (0.0, 6.0),
        rule: |x, _| {
            let gap = length(&minus(&x[0][..3], &x[1][..3])) - x[0][3] - x[1][3];
            (gap.abs() > 1e-3).then(|| vec![f64::from(u8::from(gap < 0.0))])
        },
        ..HELPER
    },
    Helper {
        name: "ray-sphere",
        category: "geometry",
        thing: "[whether a ray hits a sphere|a ray-sphere intersection test|if the line of a ray meets a sphere|a hit test of a ray and a sphere, as a bool]",
        before: "struct Ray {\n    origin: vec3<f32>,\n    direction: vec3<f32>,\n}\n\nstruct Sphere {\n    center: vec3<f32>,\n    radius: f32,\n}\n",
        function: "hits_sphere",
        parameters: "ray: Ray, sphere: Sphere",
        result: "bool",
        body: "let p = ray.origin - sphere.center;\nlet a = dot(ray.direction, ray.direction);\nlet b = dot(p, ray.direction);\nlet c = dot(p, p) - sphere.radius * sphere.radius;\nreturn b * b - a * c >= 0.0;",
        range: (-2.0, 2.0),
        rule: |x, _| {
            let along = unit(&x[0][3..])?;
            let q = minus(&x[1][..3], &x[0][..3]);
            let share = dot(&q, &along);
            let foot: Vec<f64> = along.iter().map(|part| share * part).collect();
            let gap = length(&minus(&q, &foot)) - x[1][3].abs();
            (gap.abs() > 1e-2).then(|| vec![f64::from(u8::from(gap < 0.0))])
        },
        ..HELPER
    },
    Helper {
        name: "ray-point",
        category: "geometry",
        thing: "[the point on a ray at a distance t|where a ray is after t|the position along a ray|origin plus t times direction of a ray]",
        before: RAY,
        function: "ray_at",
        parameters: "ray: Ray, t: f32",
        result: "vec3<f32>",
        body: "return ray.origin + t * ray.direction;",
        range: (-3.0, 3.0),
        rule: |x, _| Some((0..3).map(|at| x[0][at] + x[0][at + 3] * x[1][0]).collect()),
        ..HELPER
    },
    Helper {
        name: "ray-plane",
        category: "geometry",
        thing: "[the distance along a ray to the plane y = {n#}|at which t a ray meets the floor at height {n}|the hit distance of a ray with a horizontal plane at y = {n#}]",
        before: RAY,
        function: "hit_floor",
        parameters: "ray: Ray",
        body: "return ({n} - ray.origin.y) / ray.direction.y;",
        choices: &[-2.0, -1.0, -0.5, 0.5, 2.0, 3.0],
        range: (-3.0, 3.0),
        rule: |x, n| (x[0][4].abs() > 0.05).then(|| vec![(n - x[0][1]) / x[0][4]]),
        ..HELPER
    },
    Helper {
        name: "rotate-2d",
        category: "geometry",
        thing: "[a 2D point rotated by an angle|a rotation of p around the origin|the vector p turned by an angle in radians|a 2D rotation]",
        function: "rotate",
        parameters: "p: vec2<f32>, angle: f32",
        result: "vec2<f32>",
        body: "let c = cos(angle);\nlet s = sin(angle);\nreturn vec2<f32>(c * p.x - s * p.y, s * p.x + c * p.y);",
        range: (-5.0, 5.0),
        rule: |x, _| {
            let (radius, angle) = (x[0][0].hypot(x[0][1]), x[0][1].atan2(x[0][0]) + x[1][0]);
            Some(vec![radius * angle.cos(), radius * angle.sin()])
        },
        ..HELPER
    },
    Helper {
        name: "rotate-around-point",
        category: "geometry",
        thing: "[a 2D point rotated around a center by an angle|the rotation of p around another point|p turned around a pivot]",
        function: "rotate_around",
        parameters: "p: vec2<f32>, center: vec2<f32>, angle: f32",
        result: "vec2<f32>",
        body: "let d = p - center;\nlet c = cos(angle);\nlet s = sin(angle);\nreturn center + vec2<f32>(c * d.x - s * d.y, s * d.x + c * d.y);",
        range: (-5.0, 5.0),
        rule: |x, _| {
            let d = minus(&x[0], &x[1]);
            let (radius, angle) = (length(&d), d[1].atan2(d[0]) + x[2][0]);
            Some(vec![
                x[1][0] + radius * angle.cos(),
                x[1][1] + radius * angle.sin(),
            ])
        },
        ..HELPER
    },
    Helper {
        name: "polar-to-cartesian",
        category: "geometry",
        thing: "[polar coordinates converted to cartesian|x and y from a radius and an angle|the cartesian point of polar coordinates|a conversion from polar to cartesian coordinates]",
        function: "from_polar",
        parameters: "radius: f32, angle: f32",
        result: "vec2<f32>",
        body: "return radius * vec2<f32>(cos(angle), sin(angle));",
        range: (-6.0, 6.0),
        rule: |x, _| Some(vec![x[0][0] * x[1][0].cos(), x[0][0] * x[1][0].sin()]),
        ..HELPER
    },
    Helper {
        name: "cartesian-to-polar",
        category: "geometry",
        thing: "[cartesian coordinates converted to polar|radius and angle of a 2D point|the polar coordinates of p|a conversion from cartesian to polar coordinates]",
        function: "to_polar",
        parameters: "p: vec2<f32>",
        result: "vec2<f32>",
        body: "return vec2<f32>(length(p), atan2(p.y, p.x));",
        rule: |x, _| {
            let [a, b] = [x[0][0], x[0][1]];
            // On the negative axis the angle jumps.
            (a.abs() > 0.05 && b.abs() > 0.01).then(|| vec![a.hypot(b), b.atan2(a)])
        },
        ..HELPER
    },
    Helper {
        name: "spherical-to-cartesian",
        category: "geometry",
        thing: "[spherical coordinates converted to cartesian|a 3D point from radius, inclination and azimuth|the position for a radius and two angles theta and phi]",
        function: "from_spherical",
        parameters: "radius: f32, theta: f32, phi: f32",
        result: "vec3<f32>",
        body: "return radius * vec3<f32>(sin(theta) * cos(phi), sin(theta) * sin(phi), cos(theta));",
        range: (-4.0, 4.0),
        rule: |x, _| {
            let [r, theta, phi] = [0, 1, 2].map(|at| x[at][0]);
            let flat = r * theta.sin();
            Some(vec![flat * phi.cos(), flat * phi.sin(), r * theta.cos()])
        },
        ..HELPER
    },
    Helper {
        name: "angle-between",
        category: "geometry",
        thing: "[the angle between two vectors|the angle from a to b in radians|how many radians two directions differ|the arc cosine of the dot product of two directions]",
        function: "angle_between",
        parameters: "a: {T}, b: {T}",
        body: "let cosine = dot(normalize(a), normalize(b));\nreturn acos(clamp(cosine, -1.0, 1.0));",
        types: &["vec3<f32>", "vec2<f32>"],
        rule: |x, _| {
            let (a, b) = (unit(&x[0])?, unit(&x[1])?);
            let (sum, difference) = (
                a.iter().zip(&b).map(|(a, b)| a + b).collect::<Vec<f64>>(),
                minus(&a, &b),
            );
            // Near 0 and pi the arc cosine is imprecise.
            let angle = 2.0 * length(&difference).atan2(length(&sum));
            (0.1..3.0).contains(&angle).then(|| vec![angle])
        },
        ..HELPER
    },
    Helper {
        name: "perpendicular",
        category: "geometry",
        thing: "[a perpendicular of a 2D vector|a vector turned left by 90 degrees|the 2D normal of a direction, counterclockwise|a quarter turn of v]",
        function: "perpendicular",
        parameters: "v: vec2<f32>",
        result: "vec2<f32>",
        body: "return vec2<f32>(-v.y, v.x);",
        rule: |x, _| Some(vec![-x[0][1], x[0][0]]),
        ..HELPER
    },
    Helper {
        name: "vector-projection",
        category: "geometry",
        thing: "[the projection of one vector onto another|a projected onto b|the part of a along b|the component of vector a in the direction of b]",
        function: "project",
        parameters: "a: {T}, b: {T}",
        result: "{T}",
        body: "return dot(a, b) / dot(b, b) * b;",
        types: VECTORS,
        rule: |x, _| {
            let along = unit(&x[1])?;
            let share = dot(&x[0], &along);
            Some(along.iter().map(|part| part * share).collect())
        },
        ..HELPER
    },
    Helper {
        name: "limit-length",
        category: "geometry",
        thing: "[a vector limited to a length of {n}|v shortened to at most {n}|a velocity capped at a speed of {n}|v with its magnitude clamped to {n}]",
        function: "limit_length",
        parameters: "v: {T}",
        result: "{T}",
        body: "let size = length(v);\nif size > {n} {\nreturn v * ({n} / size);\n}\nreturn v;",
        types: PLACES,
        choices: &[0.5, 1.5, 2.0, 3.0, 4.0, 5.0],
        rule: |x, n| {
            let scale = (n / length(&x[0]).max(1e-9)).min(1.0);
            Some(x[0].iter().map(|part| part * scale).collect())
        },
        ..HELPER
    },
    Helper {
        name: "triangle-normal",
        category: "geometry",
        thing: "[the normal of a triangle|the unit normal of the face a, b, c|a triangle's normal from its three corners|the face normal of three points]",
        function: "triangle_normal",
        parameters: "a: vec3<f32>, b: vec3<f32>, c: vec3<f32>",
        result: "vec3<f32>",
        body: "return normalize(cross(b - a, c - a));",
        rule: |x, _| {
            let (u, v) = (minus(&x[1], &x[0]), minus(&x[2], &x[0]));
            unit(&[
                u[1] * v[2] - u[2] * v[1],
                u[2] * v[0] - u[0] * v[2],
                u[0] * v[1] - u[1] * v[0],
            ])
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
