//! Functions of geometry: measures, distances, coordinates and intersections.

use super::helpers::{HELPER, Helper, PLACES, VECTORS, dot, families_of, length, minus, one, unit};
use crate::task::Family;
use std::f64::consts::PI;

pub(super) const RAY: &str = "struct Ray {\n    origin: vec3<f32>,\n    direction: vec3<f32>,\n}\n";
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
        "[the area of a circle|the area of a disc from its radius|pi r squared|how large a circle of a given radius is|pi * r^2|πr²|pi times the radius squared|the area inside a circle of radius r|circle area from radius|the disc area for a radius|how much surface a round disc covers|the size of a circle as an area|¶I [have|know] the radius of a circle and [need|want] its area. [write a function|function please|in a function]|¶how much space does a [round table|disc|pizza] cover, if I know its radius? [I need a function|function of the radius]|¶fn(r) -> [pi * r * r|pi r^2|πr²]|¶[function|helper] that takes a radius and [returns|gives back] [the area inside the circle|the circle's area]|¶square the radius, multiply by pi, return that. [as a function|function please]|¶[in|input]: radius. [out|output]: area of the circle. [as function|wgsl function|helper fn]|¶what is the formula for the area of a circle from its radius? write it as a function|¶circle area fn, [the argument is the radius|radius as f32 argument]|¶A = πr² as a [wgsl function|function|helper]|¶my [plate|pool] is round. the radius goes in, a function tells me its area|what a circle of a given radius covers|¶area of a circle with radius r, [function|fn|helper]|¶function for the area of a circle from its radius]",
        "circle_area",
        "radius: f32",
        "return 3.14159 * radius * radius;",
        |x, _| one(PI * x[0][0].powi(2)),
    ),
    measure(
        "circumference",
        "[the circumference of a circle|the perimeter of a circle from its radius|two pi r|how long the edge of a circle is|2 * pi * r|2πr|tau times the radius|circle perimeter from radius|how far it is once around a circle|the outline length of a disc with radius r|the length of a circle's rim|the distance around a circle with a given radius|¶I [have|know] the radius of a circle and [need|want] its circumference. [write a function|function please|in a function]|¶how far is it once around a [wheel|lake|disc], if I know the radius? [I need a function|function of the radius]|¶fn(r) -> [2 * pi * r|2πr|tau * r]|¶[function|helper] that takes a radius and [returns|gives back] the length of the circle [line|edge]|¶double the radius, multiply by pi, return that. [as a function|function please]|¶[in|input]: radius. [out|output]: perimeter of the circle. [as function|wgsl function|helper fn]|¶what is the formula for the perimeter of a circle from its radius? write it as a function|¶C = 2πr as a [wgsl function|function|helper]]",
        "circumference",
        "radius: f32",
        "return 6.28318 * radius;",
        |x, _| one(2.0 * PI * x[0][0]),
    ),
    measure(
        "rectangle-area",
        "[the area of a rectangle|a rectangle's area from width and height|width times height|width * height|w * h of a rectangle|the area of a rect from its two sides|rectangle area|how much a rectangle of a given width and height covers|the size of a rectangular field|a rectangle's side lengths multiplied|the area from width and height of a rectangle|¶I have width and height of a rectangle and [need|want] its area. [write a function|function please|in a function]|¶fn(w, h) -> w * h, [the area of a rect|rectangle area]|¶multiply the width of a rectangle by its height, return that. [as a function|function please]|¶how much [floor|space] does a rectangular room cover? function of [its two sides|width and height]|¶[in|input]: width and height. [out|output]: rectangle area. [as function|wgsl function|helper fn]|¶my field is a rectangle. its sides go in, a function tells me the area|¶rect area [helper|fn], [two floats in, one out|two f32 arguments]|¶A = w * h for a rectangle, as a [wgsl function|function|helper]]",
        "rectangle_area",
        "width: f32, height: f32",
        "return width * height;",
        |x, _| one(x[0][0] * x[1][0]),
    ),
    measure(
        "rectangle-perimeter",
        "[the perimeter of a rectangle|how long the edge of a rectangle is|twice the sum of width and height|2 * (width + height)|2w + 2h|the perimeter of a rect from its sides|rectangle perimeter|the way once around a rectangle|all four sides of a rectangle added up|the length of fence around a rectangular field|a rectangle's outline length from width and height|¶I have width and height of a rectangle and [need|want] its perimeter. [write a function|function please|in a function]|¶fn(w, h) -> [2 * (w + h)|2w + 2h|w + w + h + h]|¶add width and height of a rectangle, double the sum, return that. [as a function|function please]|¶how long must a fence around a rectangular garden be? function of [its two sides|width and height]|¶[in|input]: width and height. [out|output]: rectangle perimeter. [as function|wgsl function|helper fn]|¶once around a rectangle: its sides go in, a function tells me how far that is|¶rect perimeter [helper|fn], [two floats in, one out|two f32 arguments]]",
        "rectangle_perimeter",
        "width: f32, height: f32",
        "return 2.0 * (width + height);",
        |x, _| one(x[0][0] + x[0][0] + x[1][0] + x[1][0]),
    ),
    measure(
        "sphere-volume",
        "[the volume of a sphere|a ball's volume from its radius|four thirds pi r cubed|how much room is in a sphere|4/3 * pi * r^3|(4/3)πr³|the volume of a ball|sphere volume from radius|how much a ball of radius r holds|the space inside a globe with a given radius|four pi over three times the radius cubed|the capacity of a hollow sphere|¶I [have|know] the radius of a ball and [need|want] its volume. [write a function|function please|in a function]|¶fn(r) -> [4/3 * pi * r^3|4/3 πr³]|¶r cubed, times pi, times four thirds. return that. [as a function|function please]|¶how much [water|air] fits into a [ball|sphere], if I know the radius? [I need a function|function of the radius]|¶[in|input]: radius. [out|output]: volume of the sphere. [as function|wgsl function|helper fn]|¶what is the formula for the volume of a sphere? write it as a function of the radius|¶V = 4/3 πr³ as a [wgsl function|function|helper]|how much a sphere of a given radius holds|¶volume of a sphere from its radius, [function|fn|helper]]",
        "sphere_volume",
        "radius: f32",
        "return 4.18879 * radius * radius * radius;",
        |x, _| one(4.0 / 3.0 * PI * x[0][0].powi(3)),
    ),
    measure(
        "sphere-surface",
        "[the surface area of a sphere|a sphere's surface from its radius|four pi r squared|4 * pi * r^2|4πr²|the area of the surface of a ball|sphere area from radius|how much skin a ball of radius r has|the outer area of a globe|four times the area of a circle with the radius of a sphere|the surface of a ball with a given radius|¶I [have|know] the radius of a ball and [need|want] the area of its surface. [write a function|function please|in a function]|¶fn(r) -> [4 * pi * r^2|4πr²]|¶r squared, times pi, times four. return that, the skin of a ball. [as a function|function please]|¶how much paint does a ball need on the outside? function from its radius to its surface area|¶[in|input]: radius. [out|output]: surface area of the sphere. [as function|wgsl function|helper fn]|¶what is the formula for the surface of a sphere? write it as a function of the radius|¶A = 4πr² as a [wgsl function|function|helper]]",
        "sphere_surface",
        "radius: f32",
        "return 12.56637 * radius * radius;",
        |x, _| one(4.0 * PI * x[0][0].powi(2)),
    ),
    measure(
        "cylinder-volume",
        "[the volume of a cylinder|a cylinder's volume from radius and height|pi r squared times height|pi * r^2 * h|πr²h|the volume of a can from its radius and height|cylinder volume|how much a round tank of a given radius and height holds|the base circle of a cylinder times its height|the room inside a tube closed at both ends|the capacity of a cylinder with radius r and height h|¶I have radius and height of a cylinder and [need|want] its volume. [write a function|function please|in a function]|¶fn(r, h) -> [pi * r^2 * h|πr²h]|¶area of the base circle times the height. that is a cylinder's volume, return it. [as a function|function please]|¶how much fits into a [can|round tank|pipe]? function of its radius and its height|¶[in|input]: radius and height. [out|output]: volume of the cylinder. [as function|wgsl function|helper fn]|¶what is the formula for the volume of a cylinder? write it as a function of r and h]",
        "cylinder_volume",
        "radius: f32, height: f32",
        "return 3.14159 * radius * radius * height;",
        |x, _| one(PI * x[0][0].powi(2) * x[1][0]),
    ),
    measure(
        "cone-volume",
        "[the volume of a cone|a cone's volume from radius and height|a third of the volume of the cylinder around a cone|pi * r^2 * h / 3|1/3 πr²h|one third of pi r squared h|cone volume from radius and height|how much an ice cream cone holds|the room inside a cone|a third of the base area of a cone times its height|the capacity of a cone with radius r and height h|¶I have radius and height of a cone and [need|want] its volume. [write a function|function please|in a function]|¶fn(r, h) -> [pi * r^2 * h / 3|1/3 πr²h]|¶base circle times height, then a third of that. return it, a cone's volume. [as a function|function please]|¶how much fits into a [funnel|paper cup shaped like a cone]? function of its radius and its height|¶[in|input]: radius and height. [out|output]: volume of the cone. [as function|wgsl function|helper fn]|¶what is the formula for the volume of a cone? write it as a function of r and h]",
        "cone_volume",
        "radius: f32, height: f32",
        "return 1.0472 * radius * radius * height;",
        |x, _| one(PI / 3.0 * x[0][0].powi(2) * x[1][0]),
    ),
    measure(
        "box-volume",
        "[the volume of a box|a cuboid's volume from its three sides|width times height times depth|size.x * size.y * size.z|w * h * d|length times width times height|the volume of a cuboid|box volume from a size vector|how much a crate with three given sides holds|the three sides of a box multiplied|the room inside a rectangular box|the product of the edge lengths of a cuboid|¶I have the size of a box as a vec3 and [need|want] its volume. [write a function|function please|in a function]|¶fn(s: vec3) -> [s.x * s.y * s.z|x * y * z]|¶multiply [the three sides|all three sides] of a box, return that. [as a function of a vec3|function please, vec3 in]|¶how much fits into a [box|crate]? function of its size, given as [a vec3|one vector]|¶[in|input]: size vector. [out|output]: volume of the box. [as function|wgsl function|helper fn]|¶what is the formula for the volume of a cuboid? write it as a function, w, h and d come in a vec3|¶length, width and height are in a vec3. function that multiplies the three]",
        "box_volume",
        "size: vec3<f32>",
        "return size.x * size.y * size.z;",
        |x, _| one(x[0].iter().product()),
    ),
    measure(
        "ellipse-area",
        "[the area of an ellipse|an ellipse's area from its two radii|pi times a times b|pi * a * b|πab|the area of an oval with semi-axes a and b|ellipse area from both half axes|how large an ellipse with two given radii is|the area inside an oval|pi times both radii of an ellipse|the area enclosed by an ellipse with half axes a and b|¶I have both [half axes|radii] of an ellipse and [need|want] its area. [write a function|function please|in a function]|¶fn(a, b) -> [pi * a * b|πab]|¶multiply the two radii of an oval, times pi. return that. [as a function|function please]|¶how much space does an oval cover? function of its two [half axes|radii]|¶[in|input]: semi-axes a and b. [out|output]: ellipse area. [as function|wgsl function|helper fn]|¶what is the formula for the area of an ellipse? write it as a function]",
        "ellipse_area",
        "a: f32, b: f32",
        "return 3.14159 * a * b;",
        |x, _| one(PI * x[0][0] * x[1][0]),
    ),
    measure(
        "trapezoid-area",
        "[the area of a trapezoid|a trapezoid's area from its parallel sides and its height|the mean of two sides times the height|(a + b) / 2 * h|0.5 * (a + b) * height|the area of a trapezium|trapezoid area from a, b and the height|half the sum of the parallel sides times the height|how large a trapezoid with two parallel sides and a height is|the area of a four-sided shape with one pair of parallel sides|the area between two parallel sides a and b at distance h|¶I have the two parallel sides and the height of a trapezoid and [need|want] its area. [write a function|function please|in a function]|¶fn(a, b, h) -> [(a + b) / 2 * h|0.5 * (a + b) * h]|¶take the average of two parallel sides, multiply by the height between them. return that. [as a function|function please]|¶how much space does a trapezoid cover? function of its two parallel sides and its height|¶[in|input]: sides a and b, height h. [out|output]: trapezoid area. [as function|wgsl function|helper fn]|¶what is the formula for the area of a trapezoid? write it as a function]",
        "trapezoid_area",
        "a: f32, b: f32, height: f32",
        "return 0.5 * (a + b) * height;",
        |x, _| one(f64::midpoint(x[0][0], x[1][0]) * x[2][0]),
    ),
    Helper {
        name: "triangle-area-from-points",
        category: "geometry",
        thing: "[the area of a triangle from three points|how large the triangle between three 2D points is|a triangle's area from its corners a, b and c|the triangle area from three corners|the area of the triangle abc, points in 2D|half the absolute cross product of two edges of a 2D triangle|the shoelace area of a triangle|the area enclosed by three 2D points|a 2D triangle's area given its vertices|0.5 * abs(cross(b - a, c - a)) in 2D|how much space lies between three corner points in 2D|¶I have the three corners of a triangle as vec2s and [need|want] its area. [write a function|function please|in a function]|¶fn(a: vec2, b: vec2, c: vec2) -> [area of the triangle|0.5 * abs(cross of two edges)]|¶take two edges of a 2D triangle, cross them, abs, half. [return that from a function|as a function of the corners]|¶three points in the plane make a triangle. how big is it? function please|¶[in|input]: three vec2f. [out|output]: the area of the triangle between them. [as function|helper fn]|¶the area must not be negative, [whichever|no matter which] way the corners run: function for a triangle of three 2D points]",
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
        thing: "[whether a point is in front of a plane|on which side of a plane a point is, true in front|if p lies on the positive side of a plane|dot(plane.normal, p) + plane.offset > 0|whether p is in the positive half-space of a plane|a half-space test for a point and a plane|true if a point is on the normal's side of a plane|if a point is above a plane|the point vs plane side test, as a bool|the front side check of a plane for p|whether the signed plane distance of a point is positive|¶I have a point and a plane (normal and offset in a struct). a function should [say|tell me] whether the point is in front of it|¶fn(p, plane) -> bool: dot(normal, p) + offset > 0|¶which side of a plane is my point on? function returning true for the side of the normal, plane as a struct|¶dot the plane's normal with p, add its offset. if that is above zero return true. function please|¶[in|input]: vec3 point and Plane struct. [out|output]: bool, true in front. [as function|helper fn]|¶for culling I need to know if a point is on the positive side of a plane. bool function, plane is a struct with normal and offset]",
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
        thing: "[whether a point is in a circle|if p lies inside a circle with a center and a radius|a point in circle test|a check for points within a circle|distance(p, center) <= radius|true inside a disc|whether p is no farther than the radius from the center of a circle|point in disc, yes or no|a circle contains point test|a hit test of a round button|if a 2D point is covered by a disc|point vs circle, as a bool|¶I have a 2D point, a center and a radius. a function should [say|tell me] whether the point is in the circle|¶fn(p, center, radius) -> bool: distance(p, center) <= radius|¶was the [round button|disc] hit by the mouse? function of mouse position, center and radius, [bool|yes or no]|¶measure how far a point is from a center. not more than the radius? return true. function please|¶[in|input]: vec2 point, vec2 center, radius. [out|output]: bool, inside the circle or not. [as function|helper fn]|¶how do I [check|test] in a function if a point [lies|is] within a circle|¶hit test [function|helper] for circles, 2D, [returns a bool|true or false]|¶inside or outside of a circle? a 2D point goes in, center and radius too, a bool comes out of the function|if a point is in a circle, as a bool|¶point in circle function, point, center, radius|¶function to test if a 2D point is inside a circle]",
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
        thing: "[whether a point is in an axis-aligned box|if p lies between the low and the high corner|a point in aabb test|true for points inside a box|low <= p and p <= high in every component|aabb contains point|a bounding box containment test for p|whether p is within the bounds low and high|if a point is inside a bounding box|point vs aabb, as a bool|an inside check for a box with a low and a high corner|true if every coordinate of p is between those of two corners|¶I have a point and the low and high corner of a box. a function should [say|tell me] whether the point is inside|¶fn(p, low, high) -> bool: [all(p >= low) and all(p <= high)|low <= p <= high, every component]|¶every coordinate of p must be at least that of low and at most that of high. then true, else false. function please|¶how do I [check|test] in a function if a point [lies|is] within an aabb|¶[in|input]: point, min corner, max corner. [out|output]: bool, inside the box or not. [as function|helper fn]|¶did the player walk into the zone? the zone is an axis-aligned box with two corners. bool function please]",
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
        thing: "[whether two axis-aligned boxes overlap|an aabb overlap test|if two boxes intersect|a collision test of two bounding boxes|aabb vs aabb, as a bool|aabb-aabb intersection, yes or no|whether two bounding boxes touch or overlap|a box-box collision check|if two boxes with low and high corners share any space|a broad phase test of two aabbs|true when two bounding boxes collide|an intersects test for two axis-aligned boxes|¶I have two bounding boxes, each a struct with low and high. a function should [say|tell me] whether they overlap|¶fn(a: Box, b: Box) -> bool: a.low <= b.high and b.low <= a.high, in every component|¶do two crates, axis-aligned, bump into each other? [bool function|function returning a bool] please|¶two boxes are apart if one ends before the other begins. return true when they are not. function of two aabb structs|¶[in|input]: two aabbs. [out|output]: bool, overlap or not. [as function|helper fn]|¶how do I [check|test] in a function if two aabbs intersect|¶collision check [function|helper], box against box, no rotation, [returns a bool|true or false]|¶broad phase: aabb a and aabb b, function says overlap or not]",
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
        thing: "[whether two spheres collide|if two spheres overlap|a sphere to sphere collision test|a check for touching spheres|sphere vs sphere, as a bool|whether two balls bump into each other|a bounding sphere overlap test|distance of the centers <= sum of the radii|a ball collision check|if two spheres intersect or touch|true when two spheres share a point|the sphere-sphere intersection as yes or no|¶I have two spheres, each a struct with center and radius. a function should [say|tell me] whether they touch|¶fn(a: Sphere, b: Sphere) -> bool: distance of the centers <= a.radius + b.radius|¶do two balls bump into each other? [bool function|function returning a bool] please|¶add both radii. if the centers are not farther apart than that, return true. function of two sphere structs|¶[in|input]: two spheres. [out|output]: bool, collision or not. [as function|helper fn]|¶how do I [check|test] in a function if two balls [collide|overlap]|¶collision check [function|helper], sphere against sphere, [returns a bool|true or false]]",
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
        thing: "[whether a ray hits a sphere|a ray-sphere intersection test|if the line of a ray meets a sphere|a hit test of a ray and a sphere, as a bool|ray vs sphere, as a bool|if a ray hits a ball|a yes or no ray sphere hit|a boolean raycast against a sphere|a discriminant test of a ray and a sphere|whether a line of sight crosses a ball|true if a ray strikes a sphere|a sphere hit check for a ray struct|¶I have a ray and a sphere, both as structs. a function should [say|tell me] whether the ray hits it, [only yes or no|only a bool]|¶fn(ray: Ray, sphere: Sphere) -> bool: discriminant >= 0|¶put the ray into the sphere equation. if the discriminant is not negative return true. function please|¶does my line of sight go through a ball? [bool function|function returning a bool], ray and sphere as structs|¶[in|input]: ray struct, sphere struct. [out|output]: bool, hit or miss. [as function|helper fn]|¶how do I [check|test] in a function if a ray [meets|strikes] a sphere, no distance needed, just a bool|¶ray-sphere hit [function|helper], [returns a bool|true or false]|yes or no: does a ray hit a sphere|¶ray sphere hit test function, returns a bool|¶function that tells if a ray struct hits a sphere struct]",
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
        thing: "[the point on a ray at a distance t|where a ray is after t|the position along a ray|origin plus t times direction of a ray|origin + t * direction|o + t*d of a ray|ray.at(t)|a point along a ray, given t|the point reached after going t along a ray|a ray evaluated at t|the hit position from a ray and its hit distance t|the place on a ray for a parameter t|¶I have a ray struct and a number t. a function should return where on the ray [that|t] is|¶fn(ray, t) -> origin + t * direction|¶start at the ray's origin, walk t times its direction. where am I? function please|¶my raycast gives me a t. I need a helper function that turns it into a [position|vec3 position] on the ray|¶[in|input]: ray struct and t. [out|output]: vec3 point on the ray. [as function|helper fn]|¶how do I [get|find] the point at parameter t of a ray in a function]",
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
        thing: "[the distance along a ray to the plane y = {n#}|at which t a ray meets the floor at height {n}|the hit distance of a ray with a horizontal plane at y = {n#}|t of a ray against the plane y = {n#}|ray vs ground at y = {n#}, distance|how far a ray goes until it reaches height {n}|({n#} - origin.y) / direction.y of a ray|the ray-floor intersection distance, floor at height {n}|the t where a ray crosses y = {n#}|the ray parameter at a horizontal plane of height {n}|where a ray hits the ground at height {n}, as a distance|¶I have a ray struct and a floor at y = {n#}. a function should return the t where the ray [meets|reaches] it|¶fn(ray) -> ({n#} - origin.y) / direction.y|¶the ground is at height {n}. how far does a ray go until it [gets|is] there? function returning the distance|¶take {n}, subtract the ray's origin.y, divide by its direction.y. [return that from a function|function please]|¶[in|input]: ray struct. [out|output]: t of the hit with the horizontal plane y = {n#}. [as function|helper fn]|¶how do I [get|find] the ray distance to a flat ground at height {n} in a function]",
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
        thing: "[a 2D point rotated by an angle|a rotation of p around the origin|the vector p turned by an angle in radians|a 2D rotation|a vec2 rotated by an angle|rotate(p, angle) in 2D|p spun around (0, 0) by an angle|(x cos t - y sin t, x sin t + y cos t)|a 2D vector turned counterclockwise by an angle|the 2D rotation of a point by radians|a point in the plane turned about the origin|the new position of a 2D point after turning by an angle|¶I have a 2D point and an angle. a function should [turn|rotate] the point [around|about] the origin and return it|¶fn(p, angle) -> (c*x - s*y, s*x + c*y) with c = cos and s = sin|¶x becomes x cos t - y sin t, y becomes x sin t + y cos t. function returning the new vec2|¶how do I [spin|rotate|turn] a vec2 by some radians in a function|¶my sprite corners should turn about (0, 0). helper function: corner and angle in, rotated corner out|¶[in|input]: vec2 and an angle in radians. [out|output]: the rotated vec2. [as function|helper fn]|¶rotate2d [function|helper] for points, center is the origin|¶a point and an angle go in, the point comes out turned around the origin. [2D function|function for vec2]|¶how do people rotate a 2D point in a function, without a matrix|a vec2 spun by an angle around the origin|¶rotate a vec2 by an angle, [function|fn|helper]|¶function to rotate a 2D point around the origin by an angle|\
                 ¶turn a vec2 by an angle around the origin, [function|fn|helper]|¶angle and point in, turned 2D point out, around the origin, function]",
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
        thing: "[a 2D point rotated around a center by an angle|the rotation of p around another point|p turned around a pivot|a 2D rotation about a pivot|a vec2 rotated around a given center|p turned about another 2D point by an angle|a point orbited around a center by an angle|the rotation of a 2D point with a custom origin|rotateAround(p, center, angle)|p spun about a pivot point by radians|2D pivot rotation|¶I have a 2D point, a pivot and an angle. a function should [turn|rotate] the point [around|about] the pivot|¶fn(p, center, angle) -> center + rotated(p - center), in 2D|¶move the pivot to the origin, rotate, move back. function of a 2D point, the pivot and the angle|¶how do I [spin|rotate|turn] a vec2 around a point that is not the origin, in a function|¶the hand of a clock turns about the clock's center, not about (0, 0). helper function: point, center and angle in, new 2D point out|¶[in|input]: vec2 point, vec2 center, angle. [out|output]: the point rotated about the center. [as function|helper fn]|\
                 ¶turn a 2D point about another one by an angle, [function|fn|helper]|¶angle, pivot and point are arguments: function for the turned vec2|¶please function for rotate a point around a center, 2D]",
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
        thing: "[polar coordinates converted to cartesian|x and y from a radius and an angle|the cartesian point of polar coordinates|a conversion from polar to cartesian coordinates|polar -> cartesian|polar to xy|r and theta to x and y|(r cos t, r sin t)|the point on a circle at a given radius and angle|a vec2 from an angle and a length|xy from polar coordinates|where one gets from the origin at an angle and a distance|¶I have a radius and an angle and [need|want] x and y. [write a function|function please|in a function]|¶fn(r, angle) -> [(r cos, r sin)|r * vec2(cos(angle), sin(angle))]|¶from the origin I walk a distance at some angle. where am I? function returning a vec2|¶polar to xy [function|helper], radius first, [then the angle|angle second]|¶[in|input]: radius and angle. [out|output]: cartesian vec2. [as function|helper fn]|¶how do I place things on a circle? I need a function from radius and angle to a 2D point|¶given how far and at what angle, which function gives me x and y|x and y for a given radius and angle|¶polar to cartesian function|¶function from radius and angle to a 2D point|\
                 ¶angle and radius to x and y, radius is the first argument, [function|fn|helper]|¶please function from polar to xy]",
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
        thing: "[cartesian coordinates converted to polar|radius and angle of a 2D point|the polar coordinates of p|a conversion from cartesian to polar coordinates|cartesian -> polar|xy to polar|x and y to r and theta|(length(p), atan2(p.y, p.x))|the distance and angle of p from the origin|a vec2 as its length and angle|polar form of a 2D point|the magnitude and heading of a 2D vector|¶I have a 2D point and [need|want] its radius and angle. [write a function|function please|in a function]|¶fn(p) -> [(length(p), atan2(p.y, p.x))|(r, theta)]|¶how far is a point from the origin, and at which angle? function returning both as a vec2|¶xy to polar [function|helper], [radius in x, angle in y|returns (radius, angle)]|¶[in|input]: cartesian vec2. [out|output]: vec2 of distance and angle. [as function|helper fn]|¶length of a vec2 goes to x, its atan2 goes to y. return that pair from a function|¶given x and y, which function gives me how far and at what angle|the radius and the angle of a vec2|¶cartesian to polar function|¶function from a 2D point to radius and angle|\
                 ¶x and y to radius and angle, [function|fn|helper]|¶please function from xy to polar, vec2 of radius and angle]",
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
        thing: "[spherical coordinates converted to cartesian|a 3D point from radius, inclination and azimuth|the position for a radius and two angles theta and phi|spherical -> cartesian|spherical to xyz|xyz from r, theta and phi|r * (sin theta cos phi, sin theta sin phi, cos theta)|the point on a sphere from its radius, theta and phi|a vec3 from spherical coordinates|3D polar coordinates to x, y and z|a polar angle, an azimuth and a radius as a cartesian position|¶I have a radius, theta and phi and [need|want] the point as xyz. theta is measured from z. [write a function|function please]|¶fn(r, theta, phi) -> r * (sin theta cos phi, sin theta sin phi, cos theta)|¶x = r sin t cos p, y = r sin t sin p, z = r cos t. function returning that vec3|¶how do I get from spherical [coordinates|angles] to a vec3? function of radius, theta, phi, z is the pole|¶[in|input]: radius, inclination, azimuth. [out|output]: cartesian vec3. [as function|helper fn]|¶point on a ball [function|helper] from its radius, polar angle and azimuth, z up]",
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
        thing: "[the angle between two vectors|the angle from a to b in radians|how many radians two directions differ|the arc cosine of the dot product of two directions|acos(dot(normalize(a), normalize(b)))|the angle enclosed by two vectors|how far one has to turn to get from one direction to another|the angular difference of two directions|the angle that two vectors make|the arccos of the normalized dot product|angle of a and b|vector to vector angle in radians|¶I have two vectors and [need|want] the angle between them. [write a function|function please|in a function]|¶fn(a, b) -> acos of the dot of both, normalized|¶normalize both, take the dot product, clamp it, acos. [return that from a function|as a function]|¶how many radians must I turn from one direction to face another? function [please|of both vectors]|¶[in|input]: two vectors. [out|output]: the angle between them in radians. [as function|helper fn]|¶by what angle do two directions differ? [a function for that|helper function], with acos|¶two arrows start at the same place. how wide is the angle between them in radians? function please|the angle of two vectors in radians|¶angle between two vectors, radians, [function|fn|helper]|\
                 ¶how wide is the angle between a and b? [function|fn], radians|¶please function for angle of two vectors, radians]",
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
        thing: "[a perpendicular of a 2D vector|a vector turned left by 90 degrees|the 2D normal of a direction, counterclockwise|a quarter turn of v|(-y, x)|vec2(-v.y, v.x)|the perp of a vec2|a 2D vector rotated 90° counterclockwise|the left normal of a 2D vector|a vec2 at a right angle to the left of v|v turned by +90 degrees in 2D|the orthogonal 2D vector, to the left|¶I have a 2D vector and need the one [to its left|turned left by 90 degrees]. [write a function|function please|in a function]|¶fn(v) -> (-v.y, v.x)|¶swap x and y of a vec2, then negate the new x. function [please|returning that]|¶how do I [turn|rotate] a vec2 by 90 degrees counterclockwise in a function|¶[in|input]: vec2. [out|output]: its left-hand normal. [as function|helper fn]|¶a wall runs along a 2D direction. helper function for the normal on its left side, (-y, x)|¶2D vector in, the same vector after a quarter turn to the left out. [one function|helper function]|\
                 ¶left normal of a vec2, [function|fn|helper]|¶please function for turning vec2 a quarter to the left, (-y, x)]",
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
        thing: "[the projection of one vector onto another|a projected onto b|the part of a along b|the component of vector a in the direction of b|dot(a, b) / dot(b, b) * b|the vector projection of one vector on another|proj of a to b|the shadow of one vector on another|the part of one vector that points along another, as a vector|the orthogonal projection of vector a to the line along b|one vector resolved along another|the parallel component of a vector relative to another, as a vector|¶I have two vectors and [need|want] the first one projected onto the second. [write a function|function please|in a function]|¶fn(a, b) -> dot(a, b) / dot(b, b) * b|¶what part of one vector goes along another? function returning that part as a vector|¶how do I [cast|find] the shadow of one vector on another in a function, [result is a vector|as a vector]|¶[in|input]: vectors a and b. [out|output]: the component of the first along the second, a vector. [as function|helper fn]|¶dot of both over dot of the second with itself, times the second. [vector projection as a function|function please]|the projection of a on b, as a vector|¶project a onto b, [function|fn|helper]|¶function for the projection of one vector onto another|\
                 ¶the part of a that goes along b, a vector, [function|fn|helper]|¶please function to project vector a onto b]",
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
        thing: "[a vector limited to a length of {n}|v shortened to at most {n}|a velocity capped at a speed of {n}|v with its magnitude clamped to {n}|a vector clamped to a maximum length of {n}|v with a max length of {n}|v, but no longer than {n}|clampLength(v, {n#})|a speed limit of {n} for a velocity|the vector v cut off at length {n}|a vector shrunk to length {n} if it is longer|v limited to magnitude {n}|¶I have a vector that may get too long. a function should [cut|limit] it to {n}, [shorter ones stay|and leave shorter ones alone]|¶fn(v) -> v if length(v) <= {n#}, else v * {n#} / length(v)|¶my [boids|cars|particles] must not be faster than {n}. helper function that caps a velocity|¶if the length is over {n}, scale the vector down to {n}. otherwise return it unchanged. function please|¶[in|input]: a vector. [out|output]: the same one, at most {n} long. [as function|helper fn]|¶how do I [clamp|cap] the magnitude of a vector at {n} in a function|\
                 ¶cap a vector at length {n}, [function|fn|helper]|¶never longer than {n}: function of a vector|¶please function, it makes the vector not longer than {n}]",
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
        thing: "[the normal of a triangle|the unit normal of the face a, b, c|a triangle's normal from its three corners|the face normal of three points|normalize(cross(b - a, c - a))|a flat shading normal from three vertices|the surface normal of triangle a, b, c|which way a triangle faces, as a unit vector|the geometric normal of a triangle|a unit vector at right angles to a triangle|the normalized cross product of two edges of a triangle|tri normal from its vertices|¶I have the three corners of a triangle as vec3s and need its [unit|face] normal. [write a function|function please|in a function]|¶fn(a, b, c) -> normalize(cross(b - a, c - a))|¶two edges from the first corner of a triangle, cross product, normalize. [return that from a function|as a function of the corners]|¶which way does a triangle of three 3D points face? function returning a unit vector|¶[in|input]: three vec3 corners. [out|output]: the normal with length one. [as function|helper fn]|¶for flat shading I need a helper function: vertices a, b, c in, triangle normal out|¶my mesh has no normals. function that makes one from the three vertices of a face, length one|the unit vector that stands on a triangle|¶triangle normal function from three points|¶function for the normal of the face a, b, c|\
                 ¶normal of the triangle a, b, c, unit length, [function|fn|helper]|¶three corners in, unit normal out, cross(b - a, c - a), function]",
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
