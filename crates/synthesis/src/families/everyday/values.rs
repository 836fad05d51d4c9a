//! Plain structures, color functions, distance functions and expressions: what is not told is an argument.

use crate::code::float;
use crate::color::Color;
use crate::families::helpers::{
    HELPER, Helper, PLACES, by_component, dot, families_of, length, minus, one,
};
use crate::families::literals::{self, Value, drawn};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::words;
use std::f64::consts::PI;

const RECTANGLE: &str = "struct Rectangle {\n    low: vec2<f32>,\n    high: vec2<f32>,\n}\n";
const AABB: &str = "struct Aabb {\n    low: vec3<f32>,\n    high: vec3<f32>,\n}\n";
const SPHERE: &str = "struct Sphere {\n    center: vec3<f32>,\n    radius: f32,\n}\n";
const SEGMENT: &str = "struct Segment {\n    start: vec2<f32>,\n    end: vec2<f32>,\n}\n";
const LUMA: [f64; 3] = [0.2126, 0.7152, 0.0722];

/// A row with a structure to begin with.
const STRUCTURE: Helper = Helper {
    category: "structs",
    ..HELPER
};

/// A row of a function of a color.
const COLORED: Helper = Helper {
    category: "color",
    parameters: "color: vec3<f32>",
    result: "vec3<f32>",
    range: (0.0, 1.0),
    ..HELPER
};

/// A row of a function of distances.
const DISTANCES: Helper = Helper {
    category: "geometry",
    parameters: "a: f32, b: f32, k: f32",
    range: (0.1, 2.0),
    ..HELPER
};

/// Whether a level is negative, unless rounding decides.
fn negative(level: f64) -> Option<Buffer> {
    (level.abs() > 1e-3).then(|| vec![f64::from(u8::from(level < 0.0))])
}

/// How far the intervals from `low` to `high` of two boxes are apart on the axis where they are farthest.
fn gap(a: &[f64], b: &[f64]) -> f64 {
    let axes = a.len() / 2;
    (0..axes)
        .map(|at| (a[at] - b[axes + at]).max(b[at] - a[axes + at]))
        .fold(f64::MIN, f64::max)
}

/// What the blending of a minimum takes away.
fn blending(apart: f64, k: f64) -> f64 {
    let within = (k - apart.abs()).max(0.0);
    within * within / (4.0 * k)
}

/// The hue from 0 to 1 by the order of the channels, unless it is undecided or jumps.
fn hue(color: &[f64]) -> Option<f64> {
    let mut order = [0_usize, 1, 2];
    order.sort_by(|&a, &b| color[b].total_cmp(&color[a]));
    let [most, middle, least] = order;
    let chroma = color[most] - color[least];
    if chroma < 0.02 {
        return None;
    }
    let toward = (color[middle] - color[least]) / chroma / 6.0;
    let sign = if middle == (most + 1) % 3 { 1.0 } else { -1.0 };
    let hue = (most as f64 / 3.0 + sign * toward).rem_euclid(1.0);
    (hue > 0.003 && hue < 0.997).then_some(hue)
}

const STRUCTURES: &[Helper] = &[
    Helper {
        name: "sphere-structure-contains",
        thing: "[[whether|if] a Sphere [struct|structure] contains a [3D |]point|\
                [whether|if] a [3D |]point is inside a Sphere [struct|structure]|\
                a Sphere [struct|structure] and a test if a point is inside|\
                a contains [test|check] for a Sphere [struct|structure] and a point|\
                true if a [vec3|3D point] lies within a Sphere [struct|structure][ (define the struct too)|]|\
                contains(sphere: Sphere, point: vec3)|\
                the point in sphere test [using|with] a Sphere [struct|structure]|\
                struct Sphere [and|plus] a check if [it contains a point|a point is in it]|\
                point vs Sphere [struct|structure], as a [bool|boolean]|\
                distance(point, sphere.center) <= sphere.radius for a Sphere [struct|structure]|\
                [whether|if] a position is no farther from the center of a Sphere [struct|structure] than its radius|\
                ¶[Sphere|sphere] struct and a [test|check] [if|whether] a point is [inside|in it]|\
                ¶[sphere|Sphere] struct with a contains function|\
                ¶I have spheres as a struct with center and radius. I need a function that tells if a point is inside one|\
                ¶struct Sphere, then a function [with|of] a sphere and a vec3, true when the point is in it|\
                ¶helper: Sphere struct and a point in, bool out, true when the distance to the center is at most the radius|\
                ¶how do I [check|test] in a function [if|whether] a Sphere struct contains a 3D point|\
                ¶define struct Sphere (center, radius). Then a function that checks whether a point lies in it|\
                ¶my planets are Sphere structs. is the ship inside one of them? function from sphere and position to bool|\
                ¶in: Sphere (center, radius) and a vec3. out: inside or not, as bool. struct and function please]",
        before: SPHERE,
        function: "contains",
        parameters: "sphere: Sphere, point: vec3<f32>",
        result: "bool",
        body: "return distance(point, sphere.center) <= sphere.radius;",
        range: (0.0, 4.0),
        rule: |x, _| negative(length(&minus(&x[1], &x[0][..3])) - x[0][3]),
        ..STRUCTURE
    },
    Helper {
        name: "sphere-structure-volume",
        thing: "[the volume of a Sphere [struct|structure]|the volume of a sphere [given|stored|passed] as a [struct|structure]|\
                a Sphere [struct|structure] with a volume function|a Sphere [struct|structure] and its volume|volume(sphere: Sphere)|\
                4/3 pi r^3 for a Sphere [struct|structure]|four thirds pi times the cubed radius of a Sphere [struct|structure]|\
                how much space a Sphere [struct|structure] [fills|takes up]|struct Sphere [plus|and] a volume function|\
                the [content|capacity] of a ball that is a Sphere [struct|structure] of center and radius|\
                ¶[sphere|Sphere] struct with a volume function|¶I have a Sphere struct with center and radius and need a function for its volume|\
                ¶struct Sphere, and a function that returns 4/3 pi r³|¶helper: Sphere struct in, volume out|\
                ¶define struct Sphere (center, radius), then a function that computes the volume|\
                ¶how big is a ball given as a Sphere struct? Write a function that returns the volume|\
                ¶my balls are structs with center and radius. how much water fits into one? function please|\
                ¶in: Sphere struct. out: volume as f32. [function|helper function]]",
        before: SPHERE,
        function: "volume",
        parameters: "sphere: Sphere",
        body: "return 4.0 / 3.0 * 3.1415927 * sphere.radius * sphere.radius * sphere.radius;",
        range: (0.0, 3.0),
        rule: |x, _| one(x[0][3].powi(3) * PI / 0.75),
        ..STRUCTURE
    },
    Helper {
        name: "circle-structure-circumference",
        thing: "[the circumference of a Circle [struct|structure]|the perimeter of a Circle [struct|structure]|the circumference of a circle [given|stored] as a [struct|structure]|\
                a Circle [struct|structure] with a circumference function|circumference(circle: Circle)|2 pi r for a Circle [struct|structure]|\
                how long the edge of a Circle [struct|structure] is|struct Circle [plus|and] a perimeter function|the way once around a Circle [struct|structure]|\
                ¶[circle|Circle] struct with a [circumference|perimeter] function|¶I have a Circle struct with center and radius and need a function for its circumference|\
                ¶struct Circle, and a function that returns 2 pi r for it|¶helper: Circle struct in, circumference out|\
                ¶define struct Circle (center, radius), then a function that computes the perimeter|\
                ¶how long is a fence around a Circle struct? Write a function that returns it|\
                ¶in: Circle struct (center, radius). out: length of the rim. [function|helper function]|\
                ¶two pi times the radius of my Circle struct, as a function, struct included]",
        before: "struct Circle {\n    center: vec2<f32>,\n    radius: f32,\n}\n",
        function: "circumference",
        parameters: "circle: Circle",
        body: "return 2.0 * 3.1415927 * circle.radius;",
        range: (0.0, 10.0),
        rule: |x, _| one(x[0][2] * 2.0 * PI),
        ..STRUCTURE
    },
    Helper {
        name: "rectangle-structure-sides-area",
        thing: "[the area of a Rectangle [struct|structure] [of|with] width and height|\
                width times height of a Rectangle [struct|structure][ (define the struct too)| (struct included)|]|\
                rectangle.width * rectangle.height for a Rectangle [struct|structure]|\
                the area of a rectangle [given|stored] as a [struct|structure] of width and height|\
                the area [of|from] a struct Rectangle with [a width and a height|its two side lengths width and height]|\
                the product of the fields width and height of a Rectangle [struct|structure]|\
                what a Rectangle [struct|structure] of width and height encloses, as an area|\
                a Rectangle [struct|structure] with width and height, plus an area function|\
                ¶I have a Rectangle struct with width and height and need a function for its area|\
                ¶struct Rectangle with width and height, and a function that returns width * height|\
                ¶struct Rectangle (width: f32, height: f32), area as a function|\
                ¶define struct Rectangle (width, height), then a function that multiplies the two for the area|\
                ¶helper: struct of width and height in, area out|\
                ¶a struct with two floats, width and height. function that multiplies them for the area of the rectangle|\
                ¶how do I write a struct of width and height with an area function|\
                ¶my rectangles only know width and height, as a struct. function for the area please]",
        before: "struct Rectangle {\n    width: f32,\n    height: f32,\n}\n",
        function: "area",
        parameters: "rectangle: Rectangle",
        body: "return rectangle.width * rectangle.height;",
        range: (0.0, 10.0),
        rule: |x, _| one(x[0].iter().product()),
        ..STRUCTURE
    },
    Helper {
        name: "rectangle-structure-perimeter",
        thing: "[the perimeter of a Rectangle [struct|structure]|the perimeter of a Rectangle [struct|structure] [of|with] a low and a high corner|\
                a Rectangle [struct|structure] with a perimeter function|perimeter(rectangle: Rectangle)|how long the edge of a Rectangle [struct|structure] is|\
                twice the sum of the sides of a Rectangle [struct|structure]|struct Rectangle (low, high) [plus|and] a perimeter function|\
                all four sides of a Rectangle [struct|structure] added up|the way once around a Rectangle [struct|structure]|\
                ¶[rectangle|Rectangle] struct with a perimeter function|¶I have a Rectangle struct with the corners low and high and need a function for its perimeter|\
                ¶struct Rectangle (low, high), and a function for the perimeter|¶helper: Rectangle struct in, perimeter out|\
                ¶define struct Rectangle with low and high corner, then a function that adds up the four sides|\
                ¶how long is the outline of a Rectangle struct? Write a function that returns it|\
                ¶in: Rectangle (low, high). out: 2 * (width + height). [function|helper function]|\
                ¶the fence around a Rectangle struct: function for its length, corners low and high]",
        before: RECTANGLE,
        function: "perimeter",
        parameters: "rectangle: Rectangle",
        body: "let size = rectangle.high - rectangle.low;\nreturn 2.0 * (size.x + size.y);",
        range: (0.0, 10.0),
        rule: |x, _| one(2.0 * (x[0][2] + x[0][3]) - 2.0 * (x[0][0] + x[0][1])),
        ..STRUCTURE
    },
    Helper {
        name: "rectangle-structure-center",
        thing: "[the center of a Rectangle [struct|structure]|the middle point of a Rectangle [struct|structure]|a Rectangle [struct|structure] with a center function|\
                center(rectangle: Rectangle)|the center of a Rectangle [struct|structure] [of|with] a low and a high corner|where the middle of a Rectangle [struct|structure] is|\
                the average of the two corners of a Rectangle [struct|structure]|struct Rectangle (low, high) [plus|and] a center function|\
                the point halfway between low and high of a Rectangle [struct|structure]|\
                ¶[rectangle|Rectangle] struct with a center function|¶I have a Rectangle struct with the corners low and high and need a function for its center|\
                ¶struct Rectangle (low, high), and a function that returns the middle as a vec2|¶helper: Rectangle struct in, center out|\
                ¶define struct Rectangle with low and high corner, then a function for its midpoint|\
                ¶where is the middle of a Rectangle struct? Write a function that returns the point|\
                ¶in: Rectangle (low, high). out: vec2, (low + high) / 2. [function|helper function]|\
                ¶I want to put a label in the middle of a Rectangle struct. function for that point please]",
        before: RECTANGLE,
        function: "center",
        parameters: "rectangle: Rectangle",
        result: "vec2<f32>",
        body: "return (rectangle.low + rectangle.high) * 0.5;",
        rule: |x, _| {
            Some(vec![
                f64::midpoint(x[0][0], x[0][2]),
                f64::midpoint(x[0][1], x[0][3]),
            ])
        },
        ..STRUCTURE
    },
    Helper {
        name: "rectangle-structures-overlap",
        thing: "[[whether|if] two Rectangle [structs|structures] overlap|[whether|if] two Rectangle [structs|structures] [intersect|touch or overlap]|\
                an overlap [test|check] for two Rectangle [structs|structures]|a collision [test|check] of two Rectangle [structs|structures]|\
                overlap(a: Rectangle, b: Rectangle)|rectangle vs rectangle with a Rectangle [struct|structure], as a [bool|boolean]|\
                a Rectangle [struct|structure] and a function that tells if two of them overlap|true if two rectangles, given as structs, share some area|\
                [whether|if] two buttons, each a Rectangle [struct|structure] of low and high corner, overlap|\
                ¶[rectangle|Rectangle] struct with an overlap [test|function]|¶I have two Rectangle structs with low and high corners. Do they overlap? I need a function for it|\
                ¶struct Rectangle (low, high). Two of them in, bool out: true if they overlap. As a function|\
                ¶helper: do two Rectangle structs intersect, yes or no|\
                ¶define struct Rectangle (low, high), then a function that tests two of them for collision|\
                ¶how do I check in a function whether two Rectangle structs hit each other|\
                ¶2D collision of two boxes. Each is a Rectangle struct with low and high. function that returns a bool|\
                ¶do the windows a and b cover each other? both are Rectangle structs. function please]",
        before: RECTANGLE,
        function: "overlap",
        parameters: "a: Rectangle, b: Rectangle",
        result: "bool",
        body: "return all(a.low <= b.high) && all(b.low <= a.high);",
        rule: |x, _| negative(gap(&x[0], &x[1])),
        ..STRUCTURE
    },
    Helper {
        name: "aabb-structure-contains",
        thing: "[[whether|if] an Aabb [struct|structure] contains a [3D |]point|[whether|if] a [3D |]point is inside an Aabb [struct|structure]|\
                a contains [test|check] for an Aabb [struct|structure]|contains(bounds: Aabb, point: vec3)|an Aabb [struct|structure] and a test if a point is inside|\
                true if a vec3 lies within an Aabb [struct|structure] of low and high|point vs Aabb [struct|structure], as a [bool|boolean]|\
                struct Aabb [plus|and] a function that checks if a point is in it|a bounding box [struct|structure] Aabb with a contains function|\
                ¶[aabb|AABB] struct with a contains function|¶Aabb struct and a test if a 3D point is in it|\
                ¶I have boxes as an Aabb struct with low and high. I need a function that tells if a point is inside|\
                ¶struct Aabb, then a function of an Aabb and a vec3, true when the point is in it|\
                ¶helper: Aabb struct and a point in, bool out|¶define struct Aabb (low, high). Then a function that checks whether a point lies between both corners|\
                ¶how do I check in a function whether an Aabb struct contains a point|\
                ¶is the camera inside the room? the room is an Aabb struct with two corners. function from Aabb and position to bool]",
        before: AABB,
        function: "contains",
        parameters: "bounds: Aabb, point: vec3<f32>",
        result: "bool",
        body: "return all(point >= bounds.low) && all(point <= bounds.high);",
        range: (0.0, 4.0),
        rule: |x, _| {
            let beyond = |at: usize| (x[0][at] - x[1][at]).max(x[1][at] - x[0][3 + at]);
            negative(beyond(0).max(beyond(1)).max(beyond(2)))
        },
        ..STRUCTURE
    },
    Helper {
        name: "aabb-structure-volume",
        thing: "[the volume of an Aabb [struct|structure]|the volume of a bounding box [given|stored] as an Aabb [struct|structure]|an Aabb [struct|structure] with a volume function|\
                volume(bounds: Aabb)|width times height times depth of an Aabb [struct|structure]|how much space an Aabb [struct|structure] [encloses|takes up]|\
                struct Aabb (low, high) [plus|and] a volume function|the product of the three sides of an Aabb [struct|structure]|\
                ¶[aabb|AABB] struct with a volume function|¶I have an Aabb struct with low and high and need a function for its volume|\
                ¶struct Aabb, and a function that multiplies its three side lengths|¶helper: Aabb struct in, volume out|\
                ¶define struct Aabb (low, high), then a function that computes the volume|¶how big is a box given as an Aabb struct? Write a function that returns the volume|\
                ¶in: Aabb struct. out: x * y * z of high - low. [function|helper function]|¶size = high - low, then x times y times z, as a function of an Aabb struct]",
        before: AABB,
        function: "volume",
        parameters: "bounds: Aabb",
        body: "let size = bounds.high - bounds.low;\nreturn size.x * size.y * size.z;",
        range: (0.0, 5.0),
        rule: |x, _| one((0..3).map(|at| x[0][at + 3] - x[0][at]).product()),
        ..STRUCTURE
    },
    Helper {
        name: "aabb-structure-center",
        thing: "[the center of an Aabb [struct|structure]|the middle of an Aabb [struct|structure]|an Aabb [struct|structure] with a center function|center(bounds: Aabb)|\
                the average of the corners of an Aabb [struct|structure]|the point halfway between low and high of an Aabb [struct|structure]|\
                where the center of a bounding box, an Aabb [struct|structure], is|struct Aabb (low, high) [plus|and] a center function|\
                ¶[aabb|AABB] struct with a center function|¶I have an Aabb struct with low and high and need a function for its center|\
                ¶struct Aabb, and a function that returns (low + high) / 2|¶helper: Aabb struct in, center out as a vec3|\
                ¶define struct Aabb (low, high), then a function for its midpoint|¶where is the middle of an Aabb struct? Write a function that returns the point|\
                ¶in: Aabb struct. out: vec3 in its middle. [function|helper function]|¶I sort my boxes by their centers. They are Aabb structs, so I need a function for the center]",
        before: AABB,
        function: "center",
        parameters: "bounds: Aabb",
        result: "vec3<f32>",
        body: "return (bounds.low + bounds.high) * 0.5;",
        rule: |x, _| {
            Some(
                (0..3)
                    .map(|at| f64::midpoint(x[0][at], x[0][at + 3]))
                    .collect(),
            )
        },
        ..STRUCTURE
    },
    Helper {
        name: "aabb-structure-expand",
        thing: "[an Aabb [struct|structure] expanded to [include|contain] a point|an Aabb [struct|structure] grown so that it contains a point|expand(bounds: Aabb, point: vec3)|\
                the smallest Aabb [struct|structure] around an Aabb and a point|an Aabb [struct|structure] [enlarged|extended] by a point|\
                struct Aabb [plus|and] a function that adds a point to it|a bounding box, an Aabb [struct|structure], stretched to reach a point|\
                a new Aabb [struct|structure] with min of low and point and max of high and point|\
                ¶[aabb|AABB] struct with a function to expand it by a point|¶I have an Aabb struct and a point and need a function that returns the Aabb grown to contain the point|\
                ¶struct Aabb, and a function that includes one more point in it|¶helper: Aabb and vec3 in, Aabb around both out|\
                ¶define struct Aabb (low, high), then a function that grows it to a point|¶how do I grow an Aabb struct in a function so that a given point fits in|\
                ¶I build the bounding box of a mesh point by point. function that takes an Aabb struct and a vertex and returns the bigger Aabb]",
        before: AABB,
        function: "expand",
        parameters: "bounds: Aabb, point: vec3<f32>",
        result: "Aabb",
        body: "return Aabb(min(bounds.low, point), max(bounds.high, point));",
        rule: |x, _| {
            let low = (0..3).map(|at| x[0][at].min(x[1][at]));
            let high = (0..3).map(|at| x[0][at + 3].max(x[1][at]));
            Some(low.chain(high).collect())
        },
        ..STRUCTURE
    },
    Helper {
        name: "ray-structure-plane",
        thing: "[the distance along a Ray [struct|structure] to a Plane [struct|structure]|the t at which a Ray [struct|structure] meets a Plane [struct|structure] of normal and offset|\
                a ray-plane intersection with a Ray and a Plane [struct|structure]|hit_plane(ray: Ray, plane: Plane)|where a ray hits a plane, as a distance t, both given as [structs|structures]|\
                the hit distance of a ray and a plane with a normal and an offset|-(dot(normal, origin) + offset) / dot(normal, direction) for a ray and a plane|\
                structs Ray and Plane [plus|and] an intersection function that returns t|the ray parameter of the hit with a plane given by normal and offset|\
                ¶ray plane intersection function, [structs Ray and Plane|with structs], returns t|¶I have a Ray struct and a Plane struct with normal and offset. I need a function for the hit distance|\
                ¶struct Ray (origin, direction), struct Plane (normal, offset), and a function that returns the t of the hit|\
                ¶helper: Ray and Plane in, distance along the ray out|¶how do I intersect a Ray struct with a Plane struct of normal and offset in a function|\
                ¶in: ray (origin, direction), plane (normal, offset). out: t with dot(normal, origin + t * direction) + offset = 0. function please]",
        before: "struct Ray {\n    origin: vec3<f32>,\n    direction: vec3<f32>,\n}\n\nstruct Plane {\n    normal: vec3<f32>,\n    offset: f32,\n}\n",
        function: "hit_plane",
        parameters: "ray: Ray, plane: Plane",
        body: "return -(dot(plane.normal, ray.origin) + plane.offset) / dot(plane.normal, ray.direction);",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let normal = &x[1][..3];
            let per_step = dot(normal, &x[0][3..]);
            let height = x[1][3] + dot(normal, &x[0][..3]);
            if per_step.abs() < 0.3 {
                return None;
            }
            one(-height / per_step)
        },
        ..STRUCTURE
    },
    Helper {
        name: "ray-structure-box",
        thing: "[[whether|if] a Ray [struct|structure] hits an Aabb [struct|structure]|a ray-box intersection test with a Ray and an Aabb [struct|structure]|\
                a ray vs aabb test, as a [bool|boolean]|hits_box(ray: Ray, bounds: Aabb)|the slab test of a ray and an Aabb|the slab method for a ray and a bounding box, true for a hit|\
                [whether|if] a ray meets an axis-aligned box, both given as [structs|structures]|structs Ray and Aabb [plus|and] a hit test|true if a ray enters a bounding box [struct|structure] in front of its origin|\
                ¶ray aabb intersection function, [structs Ray and Aabb|with structs], true or false|¶I have a Ray struct and an Aabb struct with low and high. I need a function that tells if the ray hits the box|\
                ¶struct Ray (origin, direction), struct Aabb (low, high), and a function for the slab test, returns bool|\
                ¶helper: Ray and Aabb in, bool out, slab method|¶how do I test in a function whether a ray hits an axis-aligned bounding box, yes or no|\
                ¶bvh traversal: function that says if a Ray struct hits an Aabb struct|¶does my line of sight go through the box? Ray and Aabb structs in, bool out. function please]",
        before: "struct Ray {\n    origin: vec3<f32>,\n    direction: vec3<f32>,\n}\n\nstruct Aabb {\n    low: vec3<f32>,\n    high: vec3<f32>,\n}\n",
        function: "hits_box",
        parameters: "ray: Ray, bounds: Aabb",
        result: "bool",
        body: "let a = (bounds.low - ray.origin) / ray.direction;\nlet b = (bounds.high - ray.origin) / ray.direction;\nlet near = min(a, b);\nlet far = max(a, b);\nlet enter = max(near.x, max(near.y, near.z));\nlet leave = min(far.x, min(far.y, far.z));\nreturn leave >= max(enter, 0.0);",
        range: (-3.0, 3.0),
        rule: |x, _| {
            // The part of the ray that is between each pair of sides.
            let (mut first, mut last) = (0.0_f64, f64::MAX);
            for at in 0..3 {
                let (origin, step) = (x[0][at], x[0][at + 3]);
                if step.abs() < 0.02 {
                    return None;
                }
                let ends = [0, 3].map(|side| (x[1][at + side] - origin) / step);
                first = first.max(ends[0].min(ends[1]));
                last = last.min(ends[0].max(ends[1]));
            }
            negative(first - last)
        },
        ..STRUCTURE
    },
    Helper {
        name: "segment-structure-length",
        thing: "[the length of a 2D Segment [struct|structure]|the length of a 2D line segment [given|stored] as a [struct|structure] of start and end|a 2D Segment [struct|structure] with a length function|\
                how long a 2D Segment [struct|structure] is|the distance from start to end of a 2D Segment [struct|structure]|struct Segment with two vec2, start and end, [plus|and] its length|\
                segment_length(segment: Segment) in 2D|distance(segment.start, segment.end) for a 2D Segment [struct|structure]|\
                ¶2D [segment|Segment] struct with a length function|¶I have a 2D Segment struct with start and end and need a function for its length|\
                ¶struct Segment (start: vec2, end: vec2), and a function that returns how long it is|¶helper: 2D Segment struct in, length out|\
                ¶define struct Segment with start and end in 2D, then a function for its length|¶how long is a line from start to end? both are vec2 in a Segment struct. function please|\
                ¶in: Segment (vec2 start, vec2 end). out: length. [function|helper function]]",
        before: SEGMENT,
        function: "segment_length",
        parameters: "segment: Segment",
        body: "return distance(segment.start, segment.end);",
        rule: |x, _| one((x[0][2] - x[0][0]).hypot(x[0][3] - x[0][1])),
        ..STRUCTURE
    },
    Helper {
        name: "segment-structure-point",
        thing: "[the point at t on a 2D Segment [struct|structure]|the point of a 2D Segment [struct|structure] for a parameter t|a 2D Segment [struct|structure] with a function for the point at t|\
                where one is on a 2D Segment [struct|structure] after the share t|the interpolation from start to end of a 2D Segment [struct|structure] by t|\
                point_at(segment: Segment, t: f32) in 2D|mix(segment.start, segment.end, t) for a 2D Segment [struct|structure]|\
                struct Segment with two vec2, start and end, [plus|and] a function for the point at t|\
                ¶2D [segment|Segment] struct with a function for the point at t|¶I have a 2D Segment struct with start and end and need a function for the point at the share t of it|\
                ¶struct Segment (start: vec2, end: vec2), and a function that lerps from start to end by t|¶helper: 2D Segment struct and t in, point out|\
                ¶define struct Segment with start and end in 2D, then a function that goes from start (t = 0) to end (t = 1)|\
                ¶I walk along a Segment struct (two vec2). where am I at t? function please|\
                ¶in: Segment (vec2 start, vec2 end) and t. out: vec2 on it. [function|helper function]]",
        before: SEGMENT,
        function: "point_at",
        parameters: "segment: Segment, t: f32",
        result: "vec2<f32>",
        body: "return mix(segment.start, segment.end, t);",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let t = x[1][0];
            Some(
                (0..2)
                    .map(|at| x[0][at] * (1.0 - t) + x[0][at + 2] * t)
                    .collect(),
            )
        },
        ..STRUCTURE
    },
    Helper {
        name: "triangle-structure-area",
        thing: "[the area of a 3D Triangle [struct|structure]|the area of a Triangle [struct|structure] of three 3D points|a 3D Triangle [struct|structure] with an area function|\
                half the length of the cross product of two edges of a Triangle [struct|structure]|how large a Triangle [struct|structure] with the corners a, b and c in 3D is|\
                struct Triangle with three vec3 [plus|and] its area|area(triangle: Triangle) in 3D|the surface of a 3D Triangle [struct|structure]|\
                ¶3D [triangle|Triangle] struct with an area function|¶I have a Triangle struct with three vec3 corners and need a function for its area|\
                ¶struct Triangle (a, b, c: vec3), and a function that returns the area|¶helper: 3D Triangle struct in, area out|\
                ¶define struct Triangle with three 3D points, then a function for its area by the cross product|¶how large is a triangle in space, given as a Triangle struct? Write a function for it|\
                ¶in: Triangle (vec3 a, b, c). out: area. [function|helper function]|¶my mesh consists of Triangle structs with three vec3. function for the area of one please]",
        before: "struct Triangle {\n    a: vec3<f32>,\n    b: vec3<f32>,\n    c: vec3<f32>,\n}\n",
        function: "area",
        parameters: "triangle: Triangle",
        body: "let u = triangle.b - triangle.a;\nlet v = triangle.c - triangle.a;\nreturn 0.5 * length(cross(u, v));",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let side = |p: usize, q: usize| length(&minus(&x[0][p..p + 3], &x[0][q..q + 3]));
            let (a, b, c) = (side(0, 3), side(3, 6), side(6, 0));
            let half = (a + b + c) / 2.0;
            let square = half * (half - a) * (half - b) * (half - c);
            one(square.max(0.0).sqrt())
        },
        ..STRUCTURE
    },
    Helper {
        name: "particle-structure-accelerate",
        thing: "[a Particle [struct|structure] after a step dt with an acceleration|a Particle [struct|structure] of position and velocity, stepped by dt under a given acceleration|\
                step(particle: Particle, acceleration: vec2, dt: f32)|a Particle [struct|structure] with a function that applies an acceleration for a time step|\
                one semi-implicit Euler step of a Particle [struct|structure] with an acceleration|struct Particle [plus|and] an update by an acceleration and dt|\
                a 2D Particle [struct|structure] pushed by an acceleration for dt, velocity first, then position|\
                ¶Particle struct and a function that updates it by an acceleration and a time step|¶I have a Particle struct with position and velocity. I need a function that applies an acceleration over dt, new velocity first|\
                ¶struct Particle (position, velocity: vec2), and a function: velocity += acceleration * dt, position += velocity * dt|\
                ¶helper: Particle, acceleration and dt in, new Particle out, semi-implicit Euler|\
                ¶define struct Particle, then a function that accelerates it for dt and moves it with the new velocity|\
                ¶how do I step a Particle struct with an acceleration in a function? velocity first, then position]",
        before: "struct Particle {\n    position: vec2<f32>,\n    velocity: vec2<f32>,\n}\n",
        function: "update_particle",
        parameters: "particle: Particle, acceleration: vec2<f32>, dt: f32",
        result: "Particle",
        body: "let velocity = particle.velocity + acceleration * dt;\nreturn Particle(particle.position + velocity * dt, velocity);",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let dt = x[2][0];
            let place = |at: usize| x[0][at] + dt * x[0][at + 2] + dt * dt * x[1][at];
            let speed = |at: usize| x[0][at + 2] + dt * x[1][at];
            Some(vec![place(0), place(1), speed(0), speed(1)])
        },
        ..STRUCTURE
    },
    Helper {
        name: "directional-light-structure",
        thing: "[the diffuse light of a DirectionalLight [struct|structure] on a normal|the Lambert shading of a normal by a DirectionalLight [struct|structure], its direction toward the light|\
                a DirectionalLight [struct|structure] with a function for its diffuse light on a normal|diffuse(light: DirectionalLight, normal: vec3)|\
                light.color * max(dot(normal, light.direction), 0) for a DirectionalLight [struct|structure]|struct DirectionalLight [plus|and] its diffuse shading of a normal|\
                how much colored light a DirectionalLight [struct|structure] puts on a surface with a given normal|\
                ¶DirectionalLight struct and a function for the diffuse light on a normal|¶I have a DirectionalLight struct, its direction points to the light. I need a function for the diffuse color on a normal|\
                ¶struct DirectionalLight (direction to the light, color), and a Lambert function for a normal|\
                ¶helper: DirectionalLight and normal in, color times clamped cosine out|\
                ¶define struct DirectionalLight (direction, color), then a function: color times max(dot of normal and direction, 0)|\
                ¶how do I shade a normal by a DirectionalLight struct in a function? direction is toward the sun]",
        before: "struct DirectionalLight {\n    direction: vec3<f32>,\n    color: vec3<f32>,\n}\n",
        function: "diffuse",
        parameters: "light: DirectionalLight, normal: vec3<f32>",
        result: "vec3<f32>",
        body: "return light.color * max(dot(normal, light.direction), 0.0);",
        range: (-2.0, 2.0),
        rule: |x, _| {
            let share = dot(&x[1], &x[0][..3]).max(0.0);
            Some((3..6).map(|at| x[0][at] * share).collect())
        },
        ..STRUCTURE
    },
    Helper {
        name: "interval-structures-overlap",
        thing: "[[whether|if] two Interval [structs|structures] overlap|an overlap [test|check] of two Interval [structs|structures]|overlap(a: Interval, b: Interval)|\
                [whether|if] two ranges, each an Interval [struct|structure] of low and high, intersect|an Interval [struct|structure] with a function that tells if two of them overlap|\
                true if two Interval [structs|structures] share a number|struct Interval [plus|and] an overlap test|a.low <= b.high and b.low <= a.high for two Interval [structs|structures]|\
                ¶[interval|Interval] struct with an overlap [test|function]|¶I have two Interval structs with low and high. Do they overlap? I need a function for it|\
                ¶struct Interval (low, high). Two of them in, bool out: true if they overlap. As a function|¶helper: do two Interval structs intersect, yes or no|\
                ¶two meetings, each an Interval struct of low and high. do they collide? function that returns a bool|\
                ¶define struct Interval, then a function that tests two of them for a common number|¶how do I check in a function whether two Interval structs meet]",
        before: "struct Interval {\n    low: f32,\n    high: f32,\n}\n",
        function: "overlap",
        parameters: "a: Interval, b: Interval",
        result: "bool",
        body: "return a.low <= b.high && b.low <= a.high;",
        rule: |x, _| negative(gap(&x[0], &x[1])),
        ..STRUCTURE
    },
    Helper {
        name: "complex-structure-difference",
        thing: "[the difference of two Complex [structs|structures]|one Complex [struct|structure] minus another|complex number subtraction with a [struct|structure]|a Complex number [struct|structure] with subtraction|\
                subtract(a: Complex, b: Complex)|struct Complex [plus|and] a subtract function|a - b for two Complex [structs|structures]|two complex numbers, given as [structs|structures], subtracted|\
                ¶complex number struct with [subtraction|a subtract function]|¶I have complex numbers as a struct and need a function that subtracts them|\
                ¶struct Complex, and a function that returns a minus b|¶helper: two Complex structs in, their difference out|\
                ¶define struct Complex (real and imaginary part), then a function for the difference of two|¶how do I subtract two Complex structs in a function|\
                ¶in: Complex a and b. out: Complex a - b. struct and function please]",
        before: "struct Complex {\n    re: f32,\n    im: f32,\n}\n",
        function: "subtract",
        parameters: "a: Complex, b: Complex",
        result: "Complex",
        body: "return Complex(a.re - b.re, a.im - b.im);",
        rule: |x, _| Some(minus(&x[0], &x[1])),
        ..STRUCTURE
    },
    Helper {
        name: "color-structure-to-vector",
        thing: "[a Color [struct|structure] of r, g, b and a as a vec4|a Color [struct|structure] converted to a vec4|a Color [struct|structure] with a function that makes it a vec4|\
                to_vec4(color: Color)|struct Color with four floats r, g, b, a [plus|and] a conversion to vec4|vec4(color.r, color.g, color.b, color.a) for a Color [struct|structure]|\
                the four channels of a Color [struct|structure] in one vec4|an rgba vector from a Color [struct|structure]|\
                ¶Color struct and a function that turns it into a vec4|¶I have a Color struct with r, g, b and a and need a function that returns it as a vec4|\
                ¶struct Color (r, g, b, a: f32), and a function to vec4|¶helper: Color struct in, vec4 out|\
                ¶define struct Color with four floats, then a function that packs them into a vec4|¶how do I convert a Color struct to a vec4 in a function|\
                ¶in: Color (r, g, b, a). out: vec4<f32>. struct and function please]",
        before: "struct Color {\n    r: f32,\n    g: f32,\n    b: f32,\n    a: f32,\n}\n",
        function: "to_vec4",
        parameters: "color: Color",
        result: "vec4<f32>",
        body: "return vec4<f32>(color.r, color.g, color.b, color.a);",
        rule: |x, _| Some(x[0].clone()),
        ..STRUCTURE
    },
];

const COLORS: &[Helper] = &[
    Helper {
        name: "mix-colors-function",
        thing: "[two colors mixed by an amount|a mix of two colors by [an|a given] amount|a blend of two colors by a factor|two rgb colors blended by [an amount|a weight] argument|\
                mix_colors(first, second, amount)|the color between two colors at an amount from 0 to 1|the interpolation of two rgb colors by an amount|\
                a crossfade of two vec3 colors by an amount|one color moved toward another color by a given share|\
                ¶[a function|function|helper|fn] to mix two colors by an amount|¶[a function|function] to blend two colors [by|with] a factor|¶mix two colors by an amount, as a function|¶color mix function with an amount|\
                ¶fn(first: vec3, second: vec3, amount: f32) -> vec3, the mixed color|¶I have two colors and a slider from 0 to 1. function that returns the color between them|\
                ¶how do I mix two colors in a function, the amount is an argument|¶in: two rgb colors and an amount. out: the mixed color. function please|\
                ¶helper: color a, color b, how much of b. returns the mixture|¶0 gives the first color, 1 gives the second one, in between they blend. function of both colors and the amount|two colors faded into each other by an amount|¶lerp two colors by an amount, [function|fn|helper]|¶function to fade from one color to another by an amount|¶color_lerp(first, second, amount)|\
                 ¶two colors and a slider, function that gives the mix|¶blend color a into color b by t, [function|fn|helper]|¶amount, first color and second color are arguments, the function returns the mix|¶at 1 the second color, at 0 the first, between them a blend: function of both colors and the amount|\
                 ¶please function for to mix two colors with a factor|¶what is the wgsl function to lerp from one color to another]",
        function: "mix_colors",
        parameters: "first: vec3<f32>, second: vec3<f32>, amount: f32",
        body: "return mix(first, second, amount);",
        rule: |x, _| by_component(x, |c| Some(c[0] * (1.0 - c[2]) + c[1] * c[2])),
        ..COLORED
    },
    Helper {
        name: "saturate-color-function",
        thing: "[a color with its saturation changed by an amount|a color with its saturation scaled by a given amount|the saturation of a color changed by an amount|a color saturated by an amount argument|\
                saturate_color(color, amount)|a saturation adjustment of a color with the amount as an argument|a color pushed away from its gray by an amount, clamped|\
                a color made more or less colorful by an amount|a color with adjustable saturation, 0 for gray and 1 for no change|\
                ¶[a function|function|helper|fn] to change the saturation of a color by an amount|¶saturation function with color and amount|¶adjust the saturation of a color by an amount, as a function|\
                ¶fn(color: vec3, amount: f32) -> vec3: mix of luminance gray and color by amount, clamped to 0..1|¶I have a saturation slider and a color. function of both, please|\
                ¶how do I change the saturation of a color in a function? the amount is an argument|¶in: rgb color and saturation amount. out: the color, more or less vivid. function please|\
                ¶helper: color and amount, 0 makes it gray, 1 leaves it, 2 makes it twice as colorful|¶a function that makes a color more vivid by a given amount|the saturation slider as a function, clamped|¶function of a color and an amount that makes it more or less saturated, clamped|¶saturation adjust function, amount as argument, clamped to 0..1|¶fn: more saturation for a color by an amount, gray at 0|\
                 ¶vividness slider: function of color and amount, clamped|¶amount 1 keeps the color, 0 makes it gray, over 1 makes it vivid, clamped. [function|fn] of color and amount|¶function to push a color from its luminance gray by an amount, result in 0..1|¶calm a color down or make it loud by an amount, clamped to 0..1, function]",
        function: "saturate_color",
        parameters: "color: vec3<f32>, amount: f32",
        body: "let luma = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn saturate(mix(vec3<f32>(luma), color, amount));",
        range: (0.0, 2.0),
        rule: |x, _| {
            let gray = dot(&LUMA, &x[0]);
            let changed = |part: &f64| (gray + x[1][0] * (part - gray)).clamp(0.0, 1.0);
            Some(x[0].iter().map(changed).collect())
        },
        ..COLORED
    },
    Helper {
        name: "filter-color-function",
        thing: "[a color filtered through a colored glass|a color seen through a colored glass|the light of a color behind a glass of another color|a color multiplied by the color of a filter|\
                filter_color(color, glass)|what a colored glass leaves of a color|light of one color after it went through glass of another color|a color tinted by a glass color|\
                ¶[a function|function|helper|fn] that filters a color through a colored glass|¶color filter function: color and glass color in|¶filter a color by a glass color, as a function|\
                ¶fn(color: vec3, glass: vec3) -> vec3, the color behind the glass|¶I look at a color through stained glass. function of both colors for what I see|\
                ¶how do I filter light by a colored gel in a function? light and gel are arguments|¶in: color, glass. out: color seen through the glass. function please|\
                ¶sunglasses with a color: function that takes a color and the color of the glass|a color as it looks through a filter of another color|¶function for a color behind colored glass|¶tint by a glass color, color and glass as arguments, [function|fn]|¶what color do I see through this glass? function of both colors|\
                 ¶glass color and light color in, what comes through out, function|¶color times glass, channel by channel, [function|fn|helper]|¶a lens with a color in front of my lamp: function of lamp color and lens color|¶light color multiplied with a gel color, as a function of both]",
        function: "filter_color",
        parameters: "color: vec3<f32>, glass: vec3<f32>",
        body: "return color * glass;",
        rule: |x, _| by_component(x, |c| Some(c[0] * c[1])),
        ..COLORED
    },
    Helper {
        name: "two-glasses-function",
        thing: "[a light color behind two colored glasses|light after two colored filters|a color seen through two glasses of different colors|a light filtered by two colored glasses in a row|\
                the product of a light and two filter colors|what two colored gels leave of a light|\
                ¶[a function|function|fn] that filters a light through two colored glasses|¶fn(light, first, second: vec3) -> vec3, the light behind both glasses|\
                ¶I hold two colored glasses behind each other. function of the light and both glass colors for what comes out|¶in: light, glass one, glass two. out: what gets through both. function please|\
                ¶light goes through one colored glass, then through another. function with three colors as arguments|¶how do I filter a color by two gels in a function|\
                ¶helper: light times the first filter times the second filter, all vec3|a light color after two filters one behind the other|¶function for light through two color filters in a row|¶two filters in front of a lamp: function of the lamp color and both filter colors]",
        function: "filter_twice",
        parameters: "light: vec3<f32>, first: vec3<f32>, second: vec3<f32>",
        body: "return light * first * second;",
        rule: |x, _| by_component(x, |c| Some(c.iter().product())),
        ..COLORED
    },
    Helper {
        name: "brightness-by-amount",
        thing: "[a color with an amount added to each channel|a color brightened by [an|a given] amount|brightness(color, amount), added|color + amount|a brightness adjustment that adds an amount argument to a color|\
                a color made brighter or darker by adding an amount|an rgb color plus a brightness offset|\
                ¶brightness function [with|of] color and amount, additive|¶[function|helper|fn] to add a brightness amount to a color|¶fn(color: vec3, amount: f32) -> vec3: color + amount|\
                ¶I have a brightness slider that adds to a color. function of color and amount|¶in: color and amount. out: every channel plus the amount. function please|\
                ¶how do I adjust the brightness of a color in a function? add the amount to r, g and b|¶function that brightens a color by an amount argument, just add it|a color with its brightness raised by an amount argument|¶function to make a color brighter by an amount, added|¶brighten(color, amount): color + amount|¶make a color brighter by an amount, [function|fn|helper]|\
                 ¶add an amount to r, g and b, [function|fn|helper]|¶amount and color in, brighter color out, just add, function|¶function please to make lighter a color by some amount, addition|¶how bright is a slider, color plus slider, as a function]",
        function: "brightness",
        parameters: "color: vec3<f32>, amount: f32",
        body: "return color + amount;",
        rule: |x, _| by_component(x, |c| Some(c[0] + c[1])),
        ..COLORED
    },
    Helper {
        name: "contrast-by-amount",
        thing: "[a color with its contrast scaled by [an|a given] amount|contrast(color, amount) around 0.5|(color - 0.5) * amount + 0.5|the contrast of a color changed by an amount argument|\
                a color scaled around mid gray by an amount|a contrast adjustment of a color with the amount as an argument|\
                ¶contrast function [with|of] color and amount|¶[function|helper|fn] to change the contrast of a color by an amount|¶fn(color: vec3, amount: f32) -> vec3: (color - 0.5) * amount + 0.5|\
                ¶I have a contrast slider, 1 means no change. function of color and amount|¶in: color and contrast amount. out: the color stretched around 0.5. function please|\
                ¶how do I adjust the contrast of a color in a function? the amount is an argument|¶function that moves a color away from mid gray by a factor argument|a color with more or less contrast by an amount argument|¶contrast adjust function, amount as argument, around 0.5|¶function for more contrast around mid gray, with a factor argument|¶contrast around mid gray with a factor argument, [function|fn|helper]|\
                 ¶contrast by a factor argument, pivot 0.5, color function|¶function please to give more or less contrast to a color, amount is an argument|¶amount times the distance from mid gray: function of color and amount|¶contrast slider for a color, 0 is gray, 1 unchanged, function]",
        function: "contrast",
        parameters: "color: vec3<f32>, amount: f32",
        body: "return (color - 0.5) * amount + 0.5;",
        range: (0.0, 2.0),
        rule: |x, _| by_component(x, |c| Some(c[0] * c[1] + 0.5 * (1.0 - c[1]))),
        ..COLORED
    },
    Helper {
        name: "brightness-contrast-function",
        thing: "[a color with brightness and contrast adjusted by two arguments|brightness and contrast of a color, both as arguments|a color scaled around 0.5 by a contrast, plus a brightness|\
                (color - 0.5) * contrast + 0.5 + brightness|the brightness and contrast adjustment of a color|adjust(color, brightness, contrast)|\
                ¶brightness and contrast function for a color|¶[function|helper|fn] to adjust brightness and contrast of a color|¶fn(color: vec3, brightness: f32, contrast: f32) -> vec3|\
                ¶I have two sliders, brightness and contrast. function that applies both to a color, brightness is added|¶in: color, brightness, contrast. out: (color - 0.5) * contrast + 0.5 + brightness. function please|\
                ¶how do I apply brightness and contrast to a color in one function|¶function like the brightness/contrast dialog of a photo editor, three arguments: color, brightness, contrast|a color after a brightness and a contrast slider|¶function with a color, a brightness and a contrast, contrast around 0.5 first|¶brightness_contrast(color, brightness, contrast)|\
                 ¶color, brightness and contrast in, adjusted color out: contrast about 0.5, then add brightness, function|¶contrast first (around 0.5), then plus brightness, arguments color, brightness, contrast, function|¶both sliders in one function: brightness is added, contrast scales around 0.5]",
        function: "brightness_contrast",
        parameters: "color: vec3<f32>, brightness: f32, contrast: f32",
        body: "return (color - 0.5) * contrast + 0.5 + brightness;",
        range: (0.0, 2.0),
        rule: |x, _| by_component(x, |c| Some(0.5 + c[1] - c[2] * (0.5 - c[0]))),
        ..COLORED
    },
    Helper {
        name: "exposure-by-stops",
        thing: "[a color with its exposure changed by a number of stops|exposure(color, stops)|color * 2^stops|a color exposed by a given number of stops|a color times two to the power of the stops|an exposure change of a color, stops as an argument|\
                ¶exposure function [with|of] color and stops|¶[function|helper|fn] to change the exposure of a color by stops|¶fn(color: vec3, stops: f32) -> vec3: color * exp2(stops)|\
                ¶I have an exposure slider in stops. function of color and stops|¶in: color and stops. out: color, doubled for each stop. function please|\
                ¶each stop doubles the light. function that applies a number of stops to a color|¶how do I apply f-stops to a color in a function? the number of stops is an argument|a color brightened by some stops, an argument|¶exposure in ev as a function of color and ev|¶function to push a color by a number of stops|¶exposure adjust in stops, color and stops as arguments, [function|fn]|\
                 ¶ev slider for a color, [function|fn|helper]|¶stops and a color in, color times exp2 of the stops out, function|¶plus one stop is twice as bright. function of a color and the number of stops|¶function please for camera exposure of a color, in stops]",
        function: "exposure",
        parameters: "color: vec3<f32>, stops: f32",
        body: "return color * exp2(stops);",
        range: (0.0, 2.0),
        rule: |x, _| by_component(x, |c| Some(c[0] * 2.0_f64.powf(c[1]))),
        ..COLORED
    },
    Helper {
        name: "gamma-by-amount",
        thing: "[a color gamma corrected by a given gamma|the gamma correction of a color, gamma as an argument|pow(color, 1 / gamma)|a color raised to the power of one over gamma|gamma_correct(color, gamma)|a gamma encoded color with the gamma as a parameter|\
                ¶gamma correction function [with|of] color and gamma|¶[function|helper|fn] to gamma correct a color by a gamma argument|¶fn(color: vec3, gamma: f32) -> vec3: color ^ (1 / gamma)|\
                ¶I have a gamma slider. function of color and gamma that returns the corrected color|¶in: color and gamma. out: each channel to the power of 1/gamma. function please|\
                ¶how do I apply gamma correction in a function? the gamma is an argument|¶function that encodes a linear color with any gamma, color and gamma as arguments|a color with an adjustable gamma correction|¶gamma adjust function, color and gamma as arguments, 1 / gamma|¶function to apply a gamma argument to a color|\
                 ¶gamma slider for a color, 1/gamma as exponent, [function|fn|helper]|¶a gamma and a color in, corrected color out, exponent 1/gamma, function|¶function please for gamma correct one color, gamma is parameter|¶pow with one over gamma on every channel, color and gamma are arguments, function]",
        function: "gamma_correct",
        parameters: "color: vec3<f32>, gamma: f32",
        body: "return pow(color, vec3<f32>(1.0 / gamma));",
        range: (0.2, 3.0),
        rule: |x, _| by_component(x, |c| Some((c[0].ln() / c[1]).exp())),
        ..COLORED
    },
    Helper {
        name: "posterize-by-levels",
        thing: "[a color posterized to a given number of levels|a color with each channel rounded down to a number of levels|floor(color * levels) / levels|posterize(color, levels)|a color quantized to levels, an argument|\
                ¶posterize function [with|of] color and levels|¶[function|helper|fn] to posterize a color, the levels are an argument|¶fn(color: vec3, levels: f32) -> vec3: floor(color * levels) / levels|\
                ¶I want fewer color steps and a slider for how many. function of color and levels|¶in: color, levels. out: each channel rounded down to a multiple of 1/levels. function please|\
                ¶how do I posterize a color in a function with any number of levels|¶function that reduces a color to a given count of steps per channel|a color with a chosen number of levels per channel|¶function to reduce a color to n levels, n is an argument|¶posterize a color to n levels, n as an argument, [function|fn|helper]|\
                 ¶number of levels and a color in, posterized color out, function|¶function please to make steps in a color, how many is a parameter, rounding down|¶fewer colors: floor of color times levels, over levels, [function|fn|helper]]",
        function: "posterize",
        parameters: "color: vec3<f32>, levels: f32",
        body: "return floor(color * levels) / levels;",
        range: (0.5, 6.0),
        rule: |x, _| {
            by_component(x, |c| {
                let steps = c[0] * c[1];
                let rest = steps.rem_euclid(1.0);
                (rest > 0.003 && rest < 0.997).then_some((steps - rest) / c[1])
            })
        },
        ..COLORED
    },
    Helper {
        name: "tone-map-by-exposure",
        thing: "[exponential tone mapping of a color with the exposure as an argument|1 - exp(-color * exposure)|an hdr color tone mapped by an exposure argument|one minus e to the minus color times exposure|tone_map(color, exposure), exponential|\
                ¶exposure tone mapping function [with|of] color and exposure|¶fn(color: vec3, exposure: f32) -> vec3: 1 - exp(-color * exposure)|¶[function|helper|fn] for exponential tone mapping, exposure as an argument|\
                ¶I have an hdr color and an exposure slider. function that returns 1 - exp(-color * exposure)|¶in: hdr color, exposure. out: exponentially tone mapped color. function please|\
                ¶how do I write exposure based tone mapping, one minus exp, as a function of color and exposure|hdr to ldr, exponential, with an exposure argument|¶function to tone map a color exponentially by an exposure]",
        function: "tone_map",
        parameters: "color: vec3<f32>, exposure: f32",
        body: "return 1.0 - exp(-color * exposure);",
        range: (0.0, 3.0),
        rule: |x, _| by_component(x, |c| Some(1.0 - (-c[0] * c[1]).exp())),
        ..COLORED
    },
    Helper {
        name: "luma-rec-601",
        thing: "[the luma of a color with Rec. 601 weights|the luma of an rgb color by BT.601|the brightness of a color with the weights 0.299, 0.587 and 0.114|0.299 r + 0.587 g + 0.114 b|the dot product of a color with (0.299, 0.587, 0.114)|\
                the NTSC luma of an rgb color|the old TV brightness of a color, Rec. 601|\
                ¶luma function, Rec. 601|¶[function|helper|fn] for the luma of a color, bt.601 weights|¶fn(color: vec3) -> f32: 0.299 r + 0.587 g + 0.114 b|\
                ¶I need the luma of a color with the weights 0.299, 0.587, 0.114. function please|¶in: rgb. out: Rec. 601 luma as one float. [function|helper function]|\
                ¶how do I compute the bt.601 brightness of a color in a function|the gray of an old TV for a color, Rec. 601|¶bt.601 luma as a function of rgb|¶luma rec 601 of a vec3, [function|fn|helper]|¶function for 0.299 r + 0.587 g + 0.114 b|\
                 ¶rec 601 luma, [function|fn|helper], color in, float out|¶gray value of a color with the old TV weights 0.299 0.587 0.114, function|¶function for luma by BT.601 of a vec3 color|¶how bright is a color by Rec. 601? function]",
        function: "luma",
        result: "f32",
        body: "return dot(color, vec3<f32>(0.299, 0.587, 0.114));",
        rule: |x, _| one(0.299 * x[0][0] + 0.587 * x[0][1] + 0.114 * x[0][2]),
        ..COLORED
    },
    Helper {
        name: "rgb-to-yuv",
        thing: "[yuv from rgb|an rgb color converted to yuv|the rgb to yuv conversion with [the|] [bt.601|Rec. 601] weights|the rgb to yuv conversion|rgb -> yuv|rgb2yuv|rgb to yuv|an rgb color as yuv|\
                the y, u and v of a color, BT.601|rgb_to_yuv(color)|y, 0.492 (b - y) and 0.877 (r - y) of a color|\
                ¶rgb to yuv [conversion|function|conversion function]|¶rgb to yuv conversion with the bt.601 weights|¶[function|helper|fn] to convert rgb to yuv|¶fn(color: vec3) -> vec3, (y, u, v) with bt.601|\
                ¶I have an rgb color and need yuv: u = 0.492 (b - y), v = 0.877 (r - y). function please|¶in: rgb. out: yuv (Rec. 601). [function|helper function]|\
                ¶how do I [convert|turn] rgb [to|into] yuv in a function|¶old analog TV: function that splits a color into y, u and v|an rgb color in yuv, bt.601|¶rgb2yuv, [function|fn|helper]|¶convert rgb to yuv in a function|¶function: yuv from an rgb color|\
                 ¶please function for change rgb to yuv|¶what is the wgsl function for rgb to yuv|¶from rgb to yuv in one function|¶my color is rgb, I want yuv. write a function|\
                 ¶yuv wanted, rgb given, [function|fn|helper]]",
        function: "rgb_to_yuv",
        body: "let y = dot(color, vec3<f32>(0.299, 0.587, 0.114));\nlet u = 0.492 * (color.b - y);\nlet v = 0.877 * (color.r - y);\nreturn vec3<f32>(y, u, v);",
        rule: |x, _| {
            let [r, g, b] = [x[0][0], x[0][1], x[0][2]];
            Some(vec![
                0.299 * r + 0.587 * g + 0.114 * b,
                -0.1471 * r - 0.2888 * g + 0.4359 * b,
                0.6148 * r - 0.5148 * g - 0.1 * b,
            ])
        },
        ..COLORED
    },
    Helper {
        name: "yuv-to-rgb",
        thing: "[rgb from yuv|a yuv color converted to rgb|the yuv to rgb conversion|yuv -> rgb|yuv2rgb|yuv to rgb|a yuv color as rgb|yuv_to_rgb(yuv)|the rgb color of y, u and v, BT.601|\
                ¶yuv to rgb [conversion|function|conversion function]|¶[function|helper|fn] to convert yuv to rgb|¶fn(yuv: vec3) -> vec3, rgb with bt.601|\
                ¶I have y, u and v in a vec3 and need rgb. function please, Rec. 601|¶in: yuv. out: rgb. [function|helper function]|\
                ¶how do I [convert|turn] yuv [to|into] rgb in a function|¶undo the rgb to yuv conversion, as a function|\
                ¶r = y + 1.14 v, b = y + 2.032 u, g = y - 0.395 u - 0.581 v, as a function|a yuv triple back in rgb|¶yuv2rgb, [function|fn|helper]|¶convert yuv back to rgb in a function|¶function: rgb from a yuv color|\
                 ¶please function for change yuv to rgb|¶what is the wgsl function for yuv to rgb|¶from yuv to rgb in one function|¶my color is yuv, I want rgb. write a function|\
                 ¶rgb wanted, yuv given, [function|fn|helper]]",
        function: "yuv_to_rgb",
        parameters: "yuv: vec3<f32>",
        body: "let r = yuv.x + 1.14 * yuv.z;\nlet g = yuv.x - 0.395 * yuv.y - 0.581 * yuv.z;\nlet b = yuv.x + 2.032 * yuv.y;\nreturn vec3<f32>(r, g, b);",
        rule: |x, _| {
            let (y, u, v) = (x[0][0], x[0][1], x[0][2]);
            let (r, b) = (y + v / 0.877, y + u / 0.492);
            Some(vec![r, (y - 0.299 * r - 0.114 * b) / 0.587, b])
        },
        ..COLORED
    },
    Helper {
        name: "rgb-to-yiq",
        thing: "[yiq from rgb|an rgb color converted to yiq|the rgb to yiq conversion|rgb -> yiq|rgb2yiq|rgb to yiq|the NTSC yiq components of a color|an rgb color as yiq|rgb_to_yiq(color)|\
                ¶rgb to yiq [conversion|function|conversion function]|¶[function|helper|fn] to convert rgb to yiq|¶fn(color: vec3) -> vec3, (y, i, q)|\
                ¶I have an rgb color and need NTSC yiq. function please|¶in: rgb. out: yiq. [function|helper function]|¶how do I [convert|turn] rgb [to|into] yiq in a function|\
                ¶american TV colors: function that splits rgb into y, i and q|an rgb color in yiq|¶rgb2yiq, [function|fn|helper]|¶convert rgb to yiq in a function|¶function: yiq from an rgb color|\
                 ¶please function for change rgb to yiq|¶what is the wgsl function for rgb to yiq|¶from rgb to yiq in one function|¶my color is rgb, I want yiq. write a function|\
                 ¶yiq wanted, rgb given, [function|fn|helper]]",
        function: "rgb_to_yiq",
        body: "let y = dot(color, vec3<f32>(0.299, 0.587, 0.114));\nlet i = dot(color, vec3<f32>(0.596, -0.274, -0.322));\nlet q = dot(color, vec3<f32>(0.211, -0.523, 0.312));\nreturn vec3<f32>(y, i, q);",
        rule: |x, _| {
            let y = 0.299 * x[0][0] + 0.587 * x[0][1] + 0.114 * x[0][2];
            let (u, v) = (0.492_111 * (x[0][2] - y), 0.877_283 * (x[0][0] - y));
            // The plane of the two differences is turned by 33 degrees.
            let (sine, cosine) = 33.0_f64.to_radians().sin_cos();
            Some(vec![y, cosine * v - sine * u, sine * v + cosine * u])
        },
        ..COLORED
    },
    Helper {
        name: "rgb-to-cmyk",
        thing: "[cmyk from rgb|an rgb color converted to cmyk|the rgb to cmyk conversion|rgb -> cmyk|rgb2cmyk|rgb to cmyk|cyan, magenta, yellow and black of a color|the ink amounts of an rgb color as a vec4 cmyk|rgb_to_cmyk(color)|\
                ¶rgb to cmyk [conversion|function|conversion function]|¶[function|helper|fn] to convert rgb to cmyk|¶fn(color: vec3) -> vec4, (c, m, y, k)|\
                ¶I want to print a color and need cmyk from rgb. function please|¶in: rgb. out: cmyk as vec4. [function|helper function]|¶how do I [convert|turn] rgb [to|into] cmyk in a function|\
                ¶k = 1 - max(r, g, b), the inks are (1 - rgb - k) / (1 - k). as a function returning a vec4|an rgb color as four inks|¶rgb2cmyk, [function|fn|helper]|¶convert rgb to cmyk in a function|¶function: printer inks c, m, y, k from an rgb color|\
                 ¶please function for change rgb to cmyk|¶what is the wgsl function for rgb to cmyk|¶from rgb to cmyk in one function|¶my color is rgb, I want cmyk. write a function|\
                 ¶cmyk wanted, rgb given, [function|fn|helper]]",
        function: "rgb_to_cmyk",
        result: "vec4<f32>",
        body: "let most = max(color.r, max(color.g, color.b));\nlet inks = (most - color) / max(most, 0.000001);\nreturn vec4<f32>(inks, 1.0 - most);",
        rule: |x, _| {
            let black = 1.0 - x[0].iter().copied().fold(0.0, f64::max);
            if black > 0.95 {
                return None;
            }
            let ink = |part: &f64| (1.0 - part - black) / (1.0 - black);
            Some(x[0].iter().map(ink).chain([black]).collect())
        },
        ..COLORED
    },
    Helper {
        name: "cmyk-to-rgb",
        thing: "[rgb from cmyk|a cmyk color converted to rgb|the cmyk to rgb conversion|cmyk -> rgb|cmyk2rgb|cmyk to rgb|the rgb color of cyan, magenta, yellow and black inks|(1 - cmy) * (1 - k)|cmyk_to_rgb(cmyk)|\
                ¶cmyk to rgb [conversion|function|conversion function]|¶[function|helper|fn] to convert cmyk to rgb|¶fn(cmyk: vec4) -> vec3, rgb|\
                ¶I have four ink amounts in a vec4 cmyk and need the rgb color. function please|¶in: cmyk as vec4. out: rgb. [function|helper function]|¶how do I [convert|turn] cmyk [to|into] rgb in a function|\
                ¶print colors on the screen: function of cyan, magenta, yellow and black in a vec4, returns rgb|four inks as an rgb color|¶cmyk2rgb, [function|fn|helper]|¶convert cmyk back to rgb in a function|¶function: the rgb color of the inks c, m, y, k in a vec4|\
                 ¶please function for change cmyk to rgb|¶what is the wgsl function for cmyk to rgb|¶from cmyk to rgb in one function|¶my color is cmyk, I want rgb. write a function|\
                 ¶rgb wanted, cmyk given, [function|fn|helper]]",
        function: "cmyk_to_rgb",
        parameters: "cmyk: vec4<f32>",
        body: "return (1.0 - cmyk.xyz) * (1.0 - cmyk.w);",
        rule: |x, _| {
            let paper = 1.0 - x[0][3];
            Some(x[0][..3].iter().map(|ink| paper - paper * ink).collect())
        },
        ..COLORED
    },
    Helper {
        name: "rgb-to-hsl",
        thing: "[hsl from rgb|an rgb color converted to hsl|the rgb to hsl conversion|rgb -> hsl|rgb2hsl|rgb to hsl|hue, saturation and lightness of an rgb color|an rgb color as hsl|the hsl components of a color|rgb_to_hsl(color)|\
                ¶rgb to hsl [conversion|function|conversion function]|¶[function|helper|fn] to convert rgb to hsl|¶fn(color: vec3) -> vec3, (h, s, l), all 0..1|\
                ¶I have an rgb color and need hue, saturation and lightness, each from 0 to 1. function please|¶in: rgb. out: hsl. [function|helper function]|\
                ¶how do I [convert|turn] rgb [to|into] hsl in a function|¶(r, g, b) -> (h, s, l), as a function|an rgb color in hsl|¶rgb2hsl, [function|fn|helper]|¶convert rgb to hsl in a function|¶function: hue, saturation, lightness from an rgb color|\
                 ¶please function for change rgb to hsl|¶what is the wgsl function for rgb to hsl|¶from rgb to hsl in one function|¶my color is rgb, I want hsl. write a function|\
                 ¶hsl wanted, rgb given, [function|fn|helper]]",
        function: "rgb_to_hsl",
        body: "let most = max(color.r, max(color.g, color.b));\nlet least = min(color.r, min(color.g, color.b));\nlet chroma = most - least;\nlet lightness = 0.5 * (most + least);\nvar hue = 0.0;\nvar saturation = 0.0;\nif chroma > 0.0 {\nsaturation = chroma / (1.0 - abs(2.0 * lightness - 1.0));\nif most == color.r {\nhue = (color.g - color.b) / chroma;\n} else if most == color.g {\nhue = (color.b - color.r) / chroma + 2.0;\n} else {\nhue = (color.r - color.g) / chroma + 4.0;\n}\n}\nreturn vec3<f32>(fract(hue / 6.0), saturation, lightness);",
        rule: |x, _| {
            let most = x[0].iter().copied().fold(0.0, f64::max);
            let least = x[0].iter().copied().fold(1.0, f64::min);
            let sum = most + least;
            let widest = if sum < 1.0 { sum } else { 2.0 - sum };
            Some(vec![hue(&x[0])?, (most - least) / widest, sum / 2.0])
        },
        ..COLORED
    },
    Helper {
        name: "color-distance-function",
        thing: "[the distance of two colors|the distance between two rgb colors|how different two colors are|the Euclidean distance of two colors in rgb|color_distance(a, b)|the rgb distance of two colors as one number|how far two colors are apart in the rgb cube|\
                ¶color distance function|¶[function|helper|fn] for the distance of two colors|¶fn(a: vec3, b: vec3) -> f32, distance of two colors|¶I have two colors and want one number for how different they are. function please|\
                ¶in: two rgb colors. out: their Euclidean distance. [function|helper function]|¶how do I compare two colors in a function? one number, 0 for the same color|\
                ¶for a chroma key I need a function that says how far a color is from the key color|the length of the difference of two colors|¶euclidean distance between two colors, [function|fn|helper]|¶function: how far are two rgb colors apart|¶delta of two colors as one number, the length of a - b, function|\
                 ¶how similar are two colors? function with one float, the rgb distance|¶rgb distance a to b, [function|fn|helper]|¶function please for the difference of two colors as one number, sqrt of the squares|¶are these colors close? function that returns their distance in rgb]",
        function: "color_distance",
        parameters: "a: vec3<f32>, b: vec3<f32>",
        result: "f32",
        body: "return distance(a, b);",
        rule: |x, _| one(length(&minus(&x[0], &x[1]))),
        ..COLORED
    },
    Helper {
        name: "rgba-over-background",
        thing: "[an rgba color over an opaque background|a color with straight alpha laid over an opaque background color|mix(background, color.rgb, color.a)|a translucent color over an opaque one, as rgb|\
                what a transparent rgba color looks like on an opaque background|the alpha blend of an rgba color onto an opaque rgb background|over(color: vec4, background: vec3)|\
                ¶alpha blending function: rgba color over an opaque background|¶[function|helper|fn] to blend an rgba color over an rgb background|¶fn(color: vec4, background: vec3) -> vec3, straight alpha|\
                ¶I have a half transparent color and an opaque background. function that returns the visible rgb|¶in: rgba (not premultiplied) and background rgb. out: rgb. function please|\
                ¶how do I put a color with alpha on an opaque background in a function|a see-through color on a solid background color|¶function to flatten an rgba color onto a background color|¶alpha blend function: vec4 color, vec3 background, vec3 out|\
                 ¶background and a transparent color on top, straight alpha, function that returns rgb|¶put rgba on opaque rgb, [function|fn|helper]|¶the background shows through by 1 - alpha: function of an rgba color and a background color]",
        function: "over_background",
        parameters: "color: vec4<f32>, background: vec3<f32>",
        body: "return mix(background, color.rgb, color.a);",
        rule: |x, _| {
            let (alpha, through) = (x[0][3], 1.0 - x[0][3]);
            Some(
                (0..3)
                    .map(|at| x[0][at] * alpha + x[1][at] * through)
                    .collect(),
            )
        },
        ..COLORED
    },
    Helper {
        name: "unpremultiply-alpha",
        thing: "[a color with straight alpha from premultiplied alpha|an unpremultiplied color|premultiplied to straight alpha|rgb divided by alpha, alpha kept|(rgb / a, a)|premultiplied alpha -> straight alpha|the inverse of premultiplying by alpha|\
                ¶unpremultiply function|¶[function|helper|fn] to undo premultiplied alpha|¶fn(color: vec4) -> vec4: vec4(rgb / a, a)|¶I have a premultiplied rgba color and need it straight. function please, no division by zero|\
                ¶in: premultiplied rgba. out: straight rgba. [function|helper function]|¶how do I [undo|remove] the premultiplied alpha of a color in a function|\
                ¶divide red, green and blue by alpha, keep alpha. as a function of a vec4|a premultiplied color made straight|¶unpremultiply alpha with a safe divide, [function|fn|helper]|¶function to divide rgb by alpha safely, alpha kept|\
                 ¶back from premultiplied to straight alpha, [function|fn|helper]|¶function that divides rgb by a, keeps a, safe for a = 0]",
        function: "unpremultiply",
        parameters: "color: vec4<f32>",
        result: "vec4<f32>",
        body: "return vec4<f32>(color.rgb / max(color.a, 0.0001), color.a);",
        rule: |x, _| {
            let alpha = x[0][3];
            if alpha < 0.05 {
                return None;
            }
            let straight = x[0][..3].iter().map(|part| part * alpha.recip());
            Some(straight.chain([alpha]).collect())
        },
        ..COLORED
    },
    Helper {
        name: "pack-rgb-hex",
        thing: "[an rgb color packed as 0xRRGGBB|a u32 0xRRGGBB from an rgb color|rgb floats to a hex number 0xRRGGBB|rgb_to_hex(color)|the 24-bit hex code of a color as a u32|a color packed into 24 bits, red highest|\
                ¶rgb to hex function, u32 as 0xRRGGBB|¶[function|helper|fn] to pack an rgb color into 0xRRGGBB|¶fn(color: vec3) -> u32, 0xRRGGBB|¶I have a float color and need the hex number like in css, red in the highest byte. function please|\
                ¶in: rgb from 0 to 1. out: u32 0xRRGGBB, rounded. [function|helper function]|¶how do I turn a vec3 color into a hex u32 0xRRGGBB in a function|the 0xRRGGBB number of a color|¶pack rgb into 0xRRGGBB, [function|fn|helper]|¶function from a vec3 color to a 24-bit hex u32, red highest|\
                 ¶color to hex number like html, u32 0xRRGGBB, function|¶vec3 to 0xRRGGBB, [function|fn|helper]|¶function please: three floats to one 24 bit number, red on the left]",
        function: "rgb_to_hex",
        result: "u32",
        body: "let bytes = vec3<u32>(round(saturate(color) * 255.0));\nreturn (bytes.r << 16u) | (bytes.g << 8u) | bytes.b;",
        rule: |x, _| {
            let mut code = 0.0;
            for part in &x[0] {
                let byte = part.clamp(0.0, 1.0) * 255.0;
                if (byte.fract() - 0.5).abs() < 0.01 {
                    return None;
                }
                code = code * 256.0 + byte.round();
            }
            one(code)
        },
        ..COLORED
    },
    Helper {
        name: "unpack-rgba-hex",
        thing: "[an rgba color from 0xRRGGBBAA|a vec4 color from a u32 in the form 0xRRGGBBAA|a hex number 0xRRGGBBAA as rgba floats|the color of an 8-digit hex number, red highest and alpha lowest|hex_to_rgba(hex)|0xRRGGBBAA unpacked to a vec4|\
                ¶hex to rgba function, 0xRRGGBBAA|¶[function|helper|fn] to unpack 0xRRGGBBAA|¶fn(hex: u32) -> vec4, from 0xRRGGBBAA|¶I have colors as u32 like 0xRRGGBBAA and need a vec4 with floats from 0 to 1. function please|\
                ¶in: u32 0xRRGGBBAA. out: rgba. [function|helper function]|¶how do I turn a hex color with alpha (0xRRGGBBAA) into a vec4 in a function|the rgba floats of 0xRRGGBBAA|¶unpack 0xRRGGBBAA to vec4, [function|fn|helper]|¶function from a u32 0xRRGGBBAA to a vec4 color|\
                 ¶0xRRGGBBAA to floats, [function|fn|helper]|¶function please: one u32 0xRRGGBBAA to rgba vec4|¶alpha is the last byte, red the first: 0xRRGGBBAA to vec4, function]",
        function: "hex_to_rgba",
        parameters: "hex: u32",
        result: "vec4<f32>",
        body: "return unpack4x8unorm(hex).wzyx;",
        range: (0.0, 2e9),
        rule: |x, _| {
            let byte = |at: i32| (x[0][0] / 256_f64.powi(3 - at)).floor() % 256.0 / 255.0;
            Some((0..4).map(byte).collect())
        },
        ..COLORED
    },
];

const FIELDS: &[Helper] = &[
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

/// A function of one literal: what it is called, the phrase with `{a}`, the code, and what it is worth.
type Formula = (&'static str, &'static str, &'static str, fn(f64) -> f64);

const FORMULAS: [Formula; 5] = [
    (
        "absolute",
        "[the absolute value of {a}|abs({a})|abs of {a}|the magnitude of the number {a}|{a} without its sign|how far {a} is from zero|¶abs({a}) in wgsl, just the expression|¶I have {a} and want it without the sign. one expression|¶what is the absolute value of {a}, as an expression]",
        "abs({a})",
        |x| x.max(-x),
    ),
    (
        "sign",
        "[the sign of {a}|sign({a})|the signum of {a}|the sign of {a} as -1, 0 or 1|1 or -1 depending on the sign of {a}|¶sign({a}) in wgsl, just the expression|¶is {a} positive or negative? expression that gives 1 or -1, with sign|¶what is the sign of {a}, as an expression]",
        "sign({a})",
        |x| if x < 0.0 { -1.0 } else { 1.0 },
    ),
    (
        "rounded",
        "[{a} rounded to the nearest whole number|round({a})|{a} rounded to the nearest integer|the whole number nearest to {a}|the integer closest to {a}|¶round({a}) in wgsl, just the expression|¶I have {a} and want the nearest whole number. one expression|¶what is {a} rounded to the nearest integer, as an expression]",
        "round({a})",
        |x| (x + 0.5).floor(),
    ),
    (
        "truncated",
        "[{a} truncated|trunc({a})|the whole part of {a}|{a} with the decimals cut off|{a} rounded toward zero|the integer part of {a}|¶trunc({a}) in wgsl, just the expression|¶I have {a} and want to drop what is after the point, toward zero. one expression|¶what is {a} truncated, as an expression]",
        "trunc({a})",
        |x| x - x % 1.0,
    ),
    (
        "saturated",
        "[{a} saturated|saturate({a})|saturate of {a}|{a} saturated to the unit range|the saturate builtin on {a}|¶saturate({a}) in wgsl, just the expression|¶I have {a} and want it saturated. one expression|¶what is {a} after saturate, as an expression]",
        "saturate({a})",
        |x| x.clamp(0.0, 1.0),
    ),
];

const AXES: [&str; 3] = ["x", "y", "z"];

fn axis(at: usize) -> String {
    let parts = [0, 1, 2].map(|other| if other == at { "1.0" } else { "0.0" });
    format!("vec3<f32>({})", parts.join(", "))
}

const VALUES: [Value; 7] = [
    Value {
        name: "plain-number-function",
        draw: |slots, sampler| {
            let (modifier, phrase, code, worth) = *sampler.pick(&FORMULAS);
            // Not near a half, where it is rounded to the even number.
            let size = sampler.int(0, 12) as f64 + *sampler.pick(&[0.2, 0.25, 0.3, 0.7, 0.75, 0.8]);
            let size = (size * 100.0).round() / 100.0;
            let a = if sampler.chance(0.5) { -size } else { size };
            slots.text("a", a.to_string());
            drawn(
                &[modifier],
                phrase,
                code.replace("{a}", &float(a)),
                &[worth(a)],
            )
        },
    },
    Value {
        name: "color-mix-value",
        draw: |slots, sampler| {
            let first = Color::sample(sampler);
            let second = Color::sample_other_than(&[&first], sampler);
            slots.value("color", first.ways);
            slots.value("other", second.ways);
            let share = *sampler.pick(&[0.5, 0.5, 0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.75]);
            slots.value(
                "share",
                [
                    words::percent(share),
                    words::percent(share),
                    words::decimal(share),
                ]
                .concat(),
            );
            slots.value("percent", words::percent(share));
            slots.value("t", words::decimal(share));
            let phrase = if share == 0.5 {
                "[the rgb value of {color} and {other} mixed half and half|the value of mixing {color} and {other} half and half, as a vec3|an equal mix of the colors {color} and {other}, as an rgb value|\
                 the color value halfway between {color} and {other}|half {color} and half {other} as an rgb value|the vec3 of {color} and {other} mixed 50:50|\
                 ¶expression mixing {color} and {other} half and half|¶[an expression|expression] that mixes {color} and {other} [equally|half and half|in equal parts]|\
                 ¶expression: {color} and {other} [mixed|blended] [half and half|50/50|in equal parts]|¶expression: half {color}, half {other}|¶mix {color} and {other} equally, just the expression|\
                 ¶what is {color} mixed with as much {other}? one vec3 expression|¶I pour the same amount of {color} and {other} together. expression for that color|¶expression for the average of {color} and {other}|\
                 ¶the middle color of {color} and {other}, one vec3 expression|¶as much {other} as {color}, mixed, expression|¶b = {other}, a = {color}, mix(a, b, 0.5), expression|¶how do I get the color between {color} and {other}, half and half, in one expression]"
            } else {
                "[the rgb value of {color} mixed with {percent} {other}|{color} with {percent} {other} mixed in, as a vec3 value|mix of {color} and {other} by {t}, as a color value|the vec3 of mixing {color} with {percent} {other}|\
                 the rgb value of {color} with {percent} of {other} in it|the vec3 of {color} mixed with {percent} {other}|\
                 ¶[an expression|expression] that mixes {color} with {percent} {other}|¶expression mixing {percent} of {other} into {color}|¶expression: {color} [mixed|blended] with {percent} {other}|\
                 ¶expression: mix {color} and {other} by {t}|¶mix {color} with {percent} of {other}, just the expression|¶what is {color} with {percent} of {other} in it? one vec3 expression|\
                 ¶I add {percent} {other} to {color}, the rest stays {color}. expression for that color|¶expression for {color} moved {share} of the way to {other}|\
                 ¶expression: {percent} {other}, the rest {color}|¶{other} makes {percent} of the mix, {color} all the rest. the vec3 as an expression|¶b = {other}, a = {color}, mix(a, b, {t}), expression|¶a vec3 that is {color} with a share of {other}, {percent}, just the expression|\
                 ¶expression: toward {other} from {color}, {share} of the way|¶put {percent} {other} into {color}, one expression|¶how do I mix {color} with {percent} {other} in one vec3 expression|¶color: {color}. added: {other}, {percent}. the mix as an expression|the color {share} of the way from {color} to {other}, as a vec3 value]"
            };
            let worth = [0, 1, 2].map(|at| {
                f64::from(first.rgb[at]) * (1.0 - share) + f64::from(second.rgb[at]) * share
            });
            let modifiers: &[&str] = if share == 0.5 { &["equal"] } else { &[] };
            drawn(
                modifiers,
                phrase,
                format!("mix({}, {}, {share})", first.code, second.code),
                &worth,
            )
        },
    },
    Value {
        name: "color-filter-value",
        draw: |slots, sampler| {
            let light = Color::sample(sampler);
            let glass = Color::sample_other_than(&[&light], sampler);
            slots.value("light", light.ways);
            slots.value("glass", glass.ways);
            let worth = [0, 1, 2].map(|at| f64::from(light.rgb[at]) * f64::from(glass.rgb[at]));
            drawn(
                &[],
                "[the rgb value of {light} light filtered by {glass} glass|{light} light [after|behind] {glass} glass, as a color value|the vec3 product of the colors {light} and {glass}|{light} light through a {glass} filter, as an rgb value|\
                 the rgb value of {light} times {glass}, channel by channel|what {glass} glass leaves of {light} light, as a vec3|the value of {light} light behind a {glass} gel|\
                 ¶expression: {light} light [filtered by|through|behind] {glass} glass|¶expression for {light} light filtered by {glass} glass|¶[an expression|expression] that filters {light} light through {glass} glass|\
                 ¶expression: {light} times {glass}, per channel|¶multiply the color {light} by the color {glass}, just the expression|¶what comes through {glass} glass when the light is {light}? one vec3 expression|\
                 ¶I shine {light} light through a {glass} filter. expression for the color behind it|¶light = {light}, glass = {glass}. I only need the expression light * glass|\
                 ¶{glass} glass in front of {light} light, the color behind it as an expression|¶expression: what {glass} glass lets through of {light} light|¶the glass is {glass}, the light {light}. the color behind, one vec3 expression|¶vec3 of {light} times vec3 of {glass}, expression]",
                format!("{} * {}", light.code, glass.code),
                &worth,
            )
        },
    },
    Value {
        name: "color-luminance-value",
        draw: |slots, sampler| {
            let color = Color::sample(sampler);
            slots.value("color", color.ways);
            let rgb = color.rgb.map(f64::from);
            drawn(
                &[],
                "[the luminance of {color}|the luminance of the color {color}|how bright {color} is, as a luminance|the Rec. 709 luminance of {color}|the relative luminance of {color} as one float|the luma of {color}, Rec. 709 weights|\
                 {color} dotted with the luminance weights|the brightness of {color} by the luminance weights|\
                 ¶expression for the luminance of {color}|¶expression: luminance of {color}|¶the luminance of {color}, [inline|just the expression]|¶how bright is {color}? its luminance as one expression|\
                 ¶I have {color} and need its luminance, 0.2126 r + 0.7152 g + 0.0722 b. one expression|¶expression: dot of {color} with (0.2126, 0.7152, 0.0722)|¶what is the luminance of {color}? [write the expression|as an expression]|\
                 ¶c = {color}. I only need the expression for its Rec. 709 luminance|the luminance value of the color {color}|¶expression: how bright is {color}, by luminance|¶luminance of {color} as a float expression|\
                 ¶Rec. 709 luminance of {color}, expression|¶one float: the luminance of {color}|¶expression please for how bright {color} is to the eye, luminance|¶luminance, color {color}, one expression]",
                format!("dot({}, vec3<f32>(0.2126, 0.7152, 0.0722))", color.code),
                &[dot(&LUMA, &rgb)],
            )
        },
    },
    Value {
        name: "axes-cross-value",
        draw: |slots, sampler| {
            let first = sampler.below(3);
            let second = (first + 1 + sampler.below(2)) % 3;
            slots.text("a", AXES[first]);
            slots.text("b", AXES[second]);
            let third = 3 - first - second;
            let sign = if second == (first + 1) % 3 { 1.0 } else { -1.0 };
            let worth = [0, 1, 2].map(|at| if at == third { sign } else { 0.0 });
            drawn(
                &[],
                "[the cross product of the {a} and {b} axes|the cross product of the {a} axis and the {b} axis|the {a} axis cross the {b} axis|{a} axis x {b} axis|the vector product of the {a} axis with the {b} axis|\
                 the cross product of the unit vectors along {a} and {b}|\
                 ¶expression: cross product of the {a} and {b} axes|¶expression for the cross product of the {a} and {b} axes|¶expression: {a} axis cross {b} axis|¶cross of the {a} axis and the {b} axis, [inline|just the expression]|\
                 ¶what is the {a} axis crossed with the {b} axis? one expression with cross|¶I need the vector at right angles to the {a} and the {b} axis, by cross({a}, {b}), as an expression|\
                 ¶expression with the cross builtin of the unit vector along {a} and the one along {b}|\
                 ¶{a} cross {b}, both unit axes, expression|¶expression: unit vector {a} cross unit vector {b}|¶please the cross product, first the {a} axis, then the {b} axis, expression]",
                format!("cross({}, {})", axis(first), axis(second)),
                &worth,
            )
        },
    },
    Value {
        name: "gray-value",
        draw: |slots, sampler| {
            let level = sampler.int(1, 19) as f64 * 0.05;
            let level = (level * 100.0).round() / 100.0;
            slots.value("level", words::decimal(level));
            slots.value("percent", words::percent(level));
            drawn(
                &[],
                "[a gray of {percent} as a vec3|a gray with {percent} brightness, as an rgb value|a gray color with all channels {level}|the gray level {level} as a vec3|a {percent} gray as a color vector|gray, {percent}, as a vec3|the rgb vector of the gray with the value {level}|a vec3 with a neutral gray of {level}|\
                 ¶expression: {percent} gray|¶expression for a gray of {percent}|¶expression: gray with brightness {level}, as an rgb vector|¶gray {level} as a vec3, just the expression|\
                 ¶I need a gray that is {percent} white. one vec3 expression|¶how do I write a {percent} gray as an rgb expression|¶expression for a color with r, g and b all {level}|{percent} gray as an rgb vector|¶expression: a vec3 gray of {level}|¶{percent} gray as one vec3 expression|\
                 ¶vec3 gray {level}, expression|¶r = g = b = {level}, as a vec3 expression|¶expression please for {percent} of white as gray, vec3|¶{percent} bright gray, one vec3, expression]",
                format!("vec3<f32>({})", float(level)),
                &[level; 3],
            )
        },
    },
    Value {
        name: "decimal-distance-value",
        draw: |slots, sampler| {
            let place = |sampler: &mut Sampler| {
                [0, 1]
                    .map(|_| sampler.int(1, 19) as f64 * 0.05)
                    .map(|part| (part * 100.0).round() / 100.0)
            };
            let from_origin = sampler.chance(0.5);
            let (a, b) = (place(sampler), place(sampler));
            let a = if from_origin { [0.0, 0.0] } else { a };
            let code = |[x, y]: [f64; 2]| format!("vec2<f32>({}, {})", float(x), float(y));
            slots.text("b", format!("({}, {})", b[0], b[1]));
            if from_origin {
                slots.value(
                    "a",
                    vec!["the origin".into(), "the origin".into(), "(0, 0)".into()],
                );
            } else {
                slots.text("a", format!("({}, {})", a[0], a[1]));
            }
            let modifiers: &[&str] = if from_origin { &["from-origin"] } else { &[] };
            drawn(
                modifiers,
                "[the distance from {a} to the point {b}|the 2D distance of {a} and {b}|how far the 2D point {b} is away from {a}|the uv distance from {a} to {b}|the distance between the places {a} and {b}|\
                 ¶expression for the distance from {a} to {b}|¶expression: distance from {a} to {b}|¶expression: how far is {b} from {a}|¶distance between {a} and {b}, just the expression|\
                 ¶what is the distance from {a} to {b}? [one expression|as an expression]|¶I go straight from {a} to {b}. how far is that, as an expression with distance|¶expression that measures from {a} to {b}|\
                 ¶expression: straight line length between {a} and {b}|¶how far apart are {a} and {b}? one expression|¶to {b} from {a}, the distance, expression]",
                format!("distance({}, {})", code(a), code(b)),
                &[(a[0] - b[0]).hypot(a[1] - b[1])],
            )
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    [STRUCTURES, COLORS, FIELDS]
        .into_iter()
        .flat_map(families_of)
        .chain(literals::families_of(&VALUES))
        .collect()
}
