//! Structures and functions of them.

use crate::families::helpers::{HELPER, Helper, dot, length, minus, one};
use crate::task::Buffer;
use std::f64::consts::PI;

const RECTANGLE: &str = "struct Rectangle {\n    low: vec2<f32>,\n    high: vec2<f32>,\n}\n";
const AABB: &str = "struct Aabb {\n    low: vec3<f32>,\n    high: vec3<f32>,\n}\n";
const SPHERE: &str = "struct Sphere {\n    center: vec3<f32>,\n    radius: f32,\n}\n";
const SEGMENT: &str = "struct Segment {\n    start: vec2<f32>,\n    end: vec2<f32>,\n}\n";

/// A row with a structure to begin with.
const STRUCTURE: Helper = Helper {
    category: "structs",
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

pub(super) const STRUCTURES: &[Helper] = &[
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
