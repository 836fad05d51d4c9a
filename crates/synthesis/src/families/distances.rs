//! Functions of distances: between points, to lines and planes, and signed distances to shapes.

use super::helpers::{
    HELPER, Helper, PLACES, by_component, dot, families_of, length, minus, one, unit,
};
use crate::task::Family;
use std::f64::consts::PI;

const PLANE: &str = "struct Plane {\n    normal: vec3<f32>,\n    offset: f32,\n}\n";

const HELPERS: [Helper; 18] = [
    Helper {
        name: "distance-function",
        category: "geometry",
        thing: "[the distance between two points|how far two points are apart|the Euclidean distance from a to b|the straight line distance of two positions|the length of b - a|distance(a, b)|how far apart two points are|the gap between two points|the dist of a and b|the point to point distance|the L2 distance of two points|how many units lie between two positions|the length of the straight line between two points|\
         ¶I have two points and need a function for how far they are apart|¶fn that takes a and b and returns the length of the line between them|¶in: two points. out: their distance. as a [function|fn|helper]|\
         ¶how far is it from a to b? [write|make] a function for that distance|¶[given|from] two positions, a [helper|function] for the distance|\
         ¶two players stand somewhere. a helper function for how many units are between them, in a straight line|¶Pythagoras for two points, as a function that gives the distance|\
         ¶sqrt of the sum of the squared differences, a and b are the arguments of a function|¶what function tells me how long the way from one point straight to another one is|\
         ¶Euclidean distance [helper|function], two points in, one number out]",
        function: "distance_between",
        parameters: "a: {T}, b: {T}",
        body: "return distance(a, b);",
        types: PLACES,
        rule: |x, _| one(length(&minus(&x[0], &x[1]))),
        ..HELPER
    },
    Helper {
        name: "squared-distance",
        category: "geometry",
        thing: "[the squared distance between two points|the distance of two points without the square root|the square of the distance from a to b|the distance² of two points|dist^2 from a to b|dot(b - a, b - a)|the squared length of b - a|the squared Euclidean distance of two points|the distance squared, no sqrt|the sum of the squared coordinate differences of two points|how far apart two points are, squared|\
         ¶I have two points and only compare distances, so a function for the square of it is enough, no sqrt|¶fn that takes a and b and returns the dot product of b - a with itself|\
         ¶in: two points. out: distance * distance, no root. as a [function|fn|helper]|¶a cheap distance function for two points please, leave the square root away|¶[given|from] two positions, a [helper|function] for their squared distance|\
         ¶how do I skip the sqrt when I compare distances? a function for the distance of a and b to the power of two|¶d = b - a, then d dot d. make that a [function|helper]|\
         ¶Pythagoras of two points as a function, but without the root at the end|¶distance squared [helper|function], two points in]",
        function: "distance_squared",
        parameters: "a: {T}, b: {T}",
        body: "let d = b - a;\nreturn dot(d, d);",
        types: PLACES,
        rule: |x, _| one(length(&minus(&x[0], &x[1])).powi(2)),
        ..HELPER
    },
    Helper {
        name: "manhattan-distance",
        category: "geometry",
        thing: "[the Manhattan distance between two points|the taxicab distance of two points|the L1 distance from a to b|the sum of the coordinate differences of two points|the city block distance of two points|the L1 norm of b - a|sum(abs(b - a))|the rectilinear distance between two points|how far a taxi drives between two points on a grid of streets|the absolute coordinate differences of two points added up|the taxi metric of a and b|the distance of two points when one may only walk along the axes|\
         ¶I have two points and may only walk along the axes. a function for how long the way is|¶fn that takes a and b and sums up the absolute differences of their coordinates|\
         ¶in: two points. out: abs of each coordinate difference, added up. as a [function|fn|helper]|¶how far is it by taxi in Manhattan? a function of two points|¶[given|from] two positions, a [helper|function] for the L1 distance|\
         ¶no diagonals allowed: a helper function for the distance from a to b along the grid|¶what is the distance called that just adds the differences? I need it as a function of two points|\
         ¶Manhattan [helper|function], two points in, one number out|¶add up abs(b - a) over the coordinates, as a function of a and b]",
        function: "manhattan_distance",
        parameters: "a: {T}, b: {T}",
        body: "let d = abs(b - a);\nreturn dot(d, {1});",
        types: PLACES,
        rule: |x, _| one(minus(&x[0], &x[1]).iter().map(|d| d.abs()).sum()),
        ..HELPER
    },
    Helper {
        name: "chebyshev-distance",
        category: "geometry",
        thing: "[the Chebyshev distance between two points|the chessboard distance of two 2D points|the larger coordinate difference of two points|the L-infinity distance of two 2D points|max(abs(dx), abs(dy)) of two points|how many moves a chess king needs between two points|the maximum metric of two 2D points|the max norm of the difference of two 2D points|the bigger one of the x distance and the y distance of two points|the chebyshev dist of a and b|the king's move distance in 2D|\
         ¶I have two 2D points and need a function for the larger one of the two coordinate differences|¶fn that takes a and b, both vec2, and returns max(abs(b.x - a.x), abs(b.y - a.y))|\
         ¶in: two vec2. out: the greatest coordinate difference, no sign. as a [function|fn|helper]|¶how many moves does a king need from square a to square b? a function of the two positions|\
         ¶[given|from] two 2D positions, a [helper|function] for the Chebyshev distance|¶distance on a grid where diagonal steps count one, too. as a function of two 2D points|¶the L-infinity distance of two vec2, as a helper|\
         ¶chessboard distance [helper|function], two points in the plane in, one number out|¶either the x or the y difference counts, whichever is bigger. write the function for two points]",
        function: "chebyshev_distance",
        parameters: "a: vec2<f32>, b: vec2<f32>",
        body: "let d = abs(b - a);\nreturn max(d.x, d.y);",
        rule: |x, _| {
            one(minus(&x[0], &x[1])
                .iter()
                .map(|d| d.abs())
                .fold(0.0, f64::max))
        },
        ..HELPER
    },
    Helper {
        name: "distance-to-segment",
        category: "geometry",
        thing: "[the distance from a point to a line segment|how far p is from the segment between a and b|the shortest distance of a point to a segment|the point to segment distance|the point-segment distance|dist of p to segment ab|how close a point comes to the line between two end points|the distance to the nearest point of a segment|the distance from p to a finite line with ends a and b|a line segment distance for a point|the gap between a point and a segment|an unsigned segment sdf|\
         ¶I have a point p and a segment from a to b, and need a function for how far away the point is|¶fn that projects p onto ab, clamps to the two ends and returns the distance to that place|\
         ¶in: p, a, b. out: shortest distance from p to the segment ab. as a [function|fn|helper]|¶how far is the mouse from a piece of line? a function with the point and the two end points|\
         ¶[given|from] a point and two end points, a [helper|function] for the distance to the line between them, not beyond the ends|¶a line that begins at a and stops at b. write the function that tells how close p is to it|\
         ¶t = clamp(dot(p - a, b - a) / dot(b - a, b - a), 0, 1), then the distance from p to there. make it a function|¶point to segment [helper|function], arguments p, a and b|\
         ¶what is the shortest way from p to a stick between a and b? I need that as a function]",
        function: "distance_to_segment",
        parameters: "p: {T}, a: {T}, b: {T}",
        body: "let d = b - a;\nlet t = clamp(dot(p - a, d) / dot(d, d), 0.0, 1.0);\nreturn distance(p, a + t * d);",
        types: PLACES,
        rule: |x, _| {
            let d = minus(&x[2], &x[1]);
            if length(&d) < 0.1 {
                return None;
            }
            // A line through `a`, or the nearer end.
            let along = dot(&minus(&x[0], &x[1]), &d) / dot(&d, &d);
            let near = if along <= 0.0 {
                x[1].clone()
            } else if along >= 1.0 {
                x[2].clone()
            } else {
                x[1].iter().zip(&d).map(|(a, d)| a + along * d).collect()
            };
            one(length(&minus(&x[0], &near)))
        },
        ..HELPER
    },
    Helper {
        name: "distance-to-line",
        category: "geometry",
        thing: "[the distance from a point to an infinite line in 2D|how far p is from the line through a and b|the distance of a point to the line through two points|the point-line distance in 2D|the perpendicular distance of a 2D point to a line|how far off a line through two points a 2D point is|the height of p above the endless line ab|dist of p to the infinite line through a and b|the shortest way from a 2D point to a straight line without ends|the 2D distance from a line that is given by two points|\
         ¶I have a 2D point p and two points a and b on an endless line, and need a function for how far p is off the line|¶fn that takes p, a and b in 2D and returns the cross product of b - a and p - a over the length of b - a, no sign|\
         ¶in: p, a, b (vec2). out: perpendicular distance to the line ab, which has no ends. as a [function|fn|helper]|¶how far is a point from an infinite line in the plane? a function with the line given by two points|\
         ¶[given|from] a 2D point and a line through two points, a [helper|function] for the perpendicular distance|¶the line goes through a and b and never stops. write the function that tells how far p is beside it, in 2D|\
         ¶point to line [helper|function] in 2D, not clamped to the ends|¶drop a perpendicular from p onto the line ab, as long as you like. function for its length in the plane]",
        function: "distance_to_line",
        parameters: "p: vec2<f32>, a: vec2<f32>, b: vec2<f32>",
        body: "let d = b - a;\nlet q = p - a;\nreturn abs(q.x * d.y - q.y * d.x) / length(d);",
        rule: |x, _| {
            let along = unit(&minus(&x[2], &x[1]))?;
            let q = minus(&x[0], &x[1]);
            let share = dot(&q, &along);
            one(length(&minus(&q, &[share * along[0], share * along[1]])))
        },
        ..HELPER
    },
    Helper {
        name: "distance-to-plane",
        category: "geometry",
        thing: "[the distance from a point to a plane|the signed distance of p to a plane with a normal and an offset|the plane distance of a point|dot(n, p) + d|dot(plane.normal, p) + plane.offset|the point-plane distance|how far p is above a plane, negative below|the signed height of a point over a plane|a plane sdf|dist of a 3D point to a plane|normal dot p plus the offset of a plane|\
         ¶I have a point and a plane struct with normal and offset, and need a function for the signed distance|¶fn that takes p and a plane and returns the dot product of normal and p plus the offset|\
         ¶in: p, plane (normal, offset). out: dot(normal, p) + offset. as a [function|fn|helper]|¶on which side of a plane is my point, and how far? a function with a Plane struct|\
         ¶[given|from] a 3D point and a plane with normal and offset, a [helper|function] for the height above it, negative below|¶put normal and offset into a struct called plane. the function should tell the signed distance of a point to it|\
         ¶n·p + d, with n and d from a plane struct, as a [function|helper]|¶frustum culling [helper|function]: point against plane, signed distance]",
        before: PLANE,
        function: "distance_to_plane",
        parameters: "p: vec3<f32>, plane: Plane",
        body: "return dot(plane.normal, p) + plane.offset;",
        range: (-3.0, 3.0),
        rule: |x, _| one(x[1][3] + x[0].iter().zip(&x[1]).map(|(a, b)| a * b).sum::<f64>()),
        ..HELPER
    },
    Helper {
        name: "sdf-circle-function",
        category: "geometry",
        thing: "[the signed distance to a circle|an sdf of a circle with a radius|the distance of p to a circle, negative inside|a circle sdf|¶circle sdf function, 2D|¶signed distance function of a circle, p and radius|length(p) - radius in 2D|the 2D circle distance, length of p minus the radius|a disc sdf|sdCircle(p, r)|how far a 2D point is outside a circle of radius r|a distance function for a circle|the distance field of a disc at the origin|circle sdf at the origin, radius as argument|\
         ¶I have a 2D point and a radius and need a function that is negative inside the circle, zero on it and positive outside|¶fn that takes a vec2 and a radius and returns the length minus the radius|\
         ¶in: p (2D), r. out: length(p) - r. as a [function|fn|helper]|¶how does one write the sdf of a circle? as a function, center at the origin|\
         ¶[given|from] a point in the plane and a radius, a [helper|function] for the signed distance to the circle|¶a circle sits at (0, 0). write the function that tells how far a point is from its edge, inside counts negative|\
         ¶circle sdf [helper|function], the radius is an argument|¶how far from the rim of a disc am I? function of a 2D position and the radius, minus when inside|\
         ¶I want to draw circles with distance fields, so I need the sdf function of one, with p and radius|\
         ¶function: how far is p from a circle with a given radius around the origin, 2D, negative inside|¶vec2 and radius in, distance to the circle line out with minus inside, function please|¶2D sdf number one, the circle, as a wgsl function with the radius as an argument]",
        function: "sd_circle",
        parameters: "p: vec2<f32>, radius: f32",
        body: "return length(p) - radius;",
        range: (-3.0, 3.0),
        rule: |x, _| one(x[0][0].hypot(x[0][1]) - x[1][0]),
        ..HELPER
    },
    Helper {
        name: "sdf-sphere-function",
        category: "geometry",
        thing: "[the signed distance to a sphere|an sdf of a sphere with a radius|the distance of p to a sphere, negative inside|a sphere sdf|¶sphere sdf function, 3D|¶signed distance function of a sphere, p and radius|length(p) - radius in 3D|the 3D sphere distance, length of p minus the radius|a ball sdf|sdSphere(p, r)|how far a 3D point is outside a ball of radius r|a distance function for a sphere|the distance field of a ball at the origin|sphere sdf at the origin, radius as argument|\
         ¶I have a 3D point and a radius and need a function that is negative inside the sphere, zero on it and positive outside|¶fn that takes a vec3 and a radius and returns the length minus the radius|\
         ¶in: p (3D), r. out: length(p) - r. as a [function|fn|helper]|¶how does one write the sdf of a sphere? as a function, center at the origin|\
         ¶[given|from] a point in space and a radius, a [helper|function] for the signed distance to the ball|¶a ball sits at the origin. write the function that tells how far a 3D point is from its surface, inside counts negative|\
         ¶sphere sdf [helper|function], the radius is an argument|¶for ray marching I need the distance function of a ball, with p and radius|¶the simplest sdf in 3D, the sphere, as a function of position and radius|\
         ¶function: how far is a vec3 from a sphere with a given radius around the origin, negative inside|¶sdf for a ball in 3D, function with p and the radius, please]",
        function: "sd_sphere",
        parameters: "p: vec3<f32>, radius: f32",
        body: "return length(p) - radius;",
        range: (-3.0, 3.0),
        rule: |x, _| one(length(&x[0]) - x[1][0]),
        ..HELPER
    },
    Helper {
        name: "sdf-box-function",
        category: "geometry",
        thing: "[the signed distance to a box|an sdf of a box with half sizes|the distance of p to an axis-aligned box, negative inside|a box sdf|sdBox(p, size)|¶box sdf function, p and half size|¶signed distance function of a box|an aabb sdf|a distance function for a box|the distance field of a box around the origin|how far p is outside a box with given half extents|box sdf with half extents|the exact box distance, inside and outside|a signed box distance with half sizes as an argument|\
         ¶I have a point and the half sizes of a box around the origin and need a function for the signed distance|¶fn that takes p and size: d = abs(p) - size, then length(max(d, 0)) plus the greatest of d where that is below 0|\
         ¶in: p, half extents. out: exact signed distance to the box. as a [function|fn|helper]|¶how does one write the sdf of a box? as a function, the box is around the origin, with half sizes|\
         ¶[given|from] a point and half extents, a [helper|function] for the distance to an axis-aligned box, negative inside|¶a box sits around the origin. write the function that tells how far p is from its sides, minus when it's inside|\
         ¶box sdf [helper|function], the exact one, half size is an argument|¶for distance fields I need the box function, correct at the corners and inside, with half sizes]",
        function: "sd_box",
        parameters: "p: {T}, size: {T}",
        body: "let d = abs(p) - size;\nreturn length(max(d, {0})) + min({most}, 0.0);",
        types: PLACES,
        range: (0.0, 3.0),
        rule: |x, _| {
            let d: Vec<f64> = x[0]
                .iter()
                .zip(&x[1])
                .map(|(p, size)| p.abs() - size)
                .collect();
            let inside = d.iter().all(|&part| part <= 0.0);
            one(if inside {
                d.iter().copied().fold(f64::NEG_INFINITY, f64::max)
            } else {
                length(&d.iter().map(|part| part.max(0.0)).collect::<Vec<_>>())
            })
        },
        ..HELPER
    },
    Helper {
        name: "sdf-rounded-box-function",
        category: "geometry",
        thing: "[the signed distance to a 2D box with corners rounded by {n}|an sdf of a box with rounded corners of radius {n}|a rounded rectangle sdf, corner radius {n}|a rounded box sdf in 2D with radius {n}|sdRoundBox in 2D, r = {n#}|a distance function for a 2D rounded rect, corner radius {n}|a round rect sdf (corners {n})|the distance field of a rectangle whose corners are rounded by {n}|how far a 2D point is outside a rectangle with {n} of corner rounding|a soft-cornered rectangle sdf with a corner radius of {n}|rounded rectangle distance, corners = {n#}|\
         ¶I draw buttons with round corners and need a function for the signed 2D distance to one, corner radius {n}|¶fn that takes a vec2 and half sizes and returns the sdf of a rectangle whose corners are rounded by {n}|\
         ¶in: p, half size (2D). out: signed distance to the rounded box, r = {n#}. as a [function|fn|helper]|¶how does one write the sdf of a rounded rectangle? as a function, the radius of the corners is {n}|\
         ¶[given|from] a 2D point and half extents, a [helper|function] for the distance to a box with soft corners of radius {n}|¶take the sdf function of a 2D box, but the corners should be round with a radius of {n} and the size stays|\
         ¶rounded rect sdf [helper|function], corners {n}|¶the corners of my box are too sharp. a 2D distance function with {n} of rounding]",
        function: "sd_rounded_box",
        parameters: "p: vec2<f32>, size: vec2<f32>",
        body: "let d = abs(p) - size + {n};\nreturn length(max(d, vec2<f32>(0.0))) + min(max(d.x, d.y), 0.0) - {n};",
        choices: &[0.1, 0.2, 0.25, 0.3, 0.5],
        range: (0.5, 3.0),
        rule: |x, n| {
            let d: Vec<f64> = x[0]
                .iter()
                .zip(&x[1])
                .map(|(p, size)| p.abs() - (size - n))
                .collect();
            let inside = d.iter().all(|&part| part <= 0.0);
            one(if inside {
                d[0].max(d[1])
            } else {
                d[0].max(0.0).hypot(d[1].max(0.0))
            } - n)
        },
        ..HELPER
    },
    Helper {
        name: "sdf-torus-function",
        category: "geometry",
        thing: "[the signed distance to a torus|an sdf of a torus with two radii|a torus sdf around the y axis|the distance of p to a donut|sdTorus(p, major, minor)|¶torus sdf function with two radii|¶signed distance function of a donut around y|¶ring shaped tube in 3D, signed distance as a function of the two radii|a donut sdf|a torus distance function with major and minor radius|the distance field of a torus lying flat|how far p is outside a donut with a big and a small radius|an inner tube as a signed distance|ring torus sdf, y up|length(vec2(length(p.xz) - R, p.y)) - r|\
         ¶I have a 3D point and two radii and need a function for the signed distance to a donut that lies flat|¶fn that takes p, the big and the small radius: q = (length(p.xz) - big, p.y), returns length(q) minus the small one|\
         ¶in: p, major, minor. out: signed distance to the torus around the y axis. as a [function|fn|helper]|¶how does one write the sdf of a torus? as a function with both radii as arguments, lying in the xz plane|\
         ¶[given|from] a point and two radii, a [helper|function] for how far it is from the surface of a ring, y is its axis|¶a donut lies on the table. write the function for the distance to its surface, negative inside the dough|\
         ¶torus sdf [helper|function], y up, major and minor radius as arguments|¶for ray marching I need the distance function of a tire lying flat, with a big and a small radius]",
        function: "sd_torus",
        parameters: "p: vec3<f32>, major: f32, minor: f32",
        body: "let q = vec2<f32>(length(p.xz) - major, p.y);\nreturn length(q) - minor;",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let ring = (x[0][0].powi(2) + x[0][2].powi(2)).sqrt() - x[1][0];
            one((ring.powi(2) + x[0][1].powi(2)).sqrt() - x[2][0])
        },
        ..HELPER
    },
    Helper {
        name: "sdf-capsule-function",
        category: "geometry",
        thing: "[the signed distance to a capsule|an sdf of a capsule between a and b|a capsule sdf with a radius|the distance of p to a thick line segment|sdCapsule(p, a, b, r)|¶capsule sdf function, p, a, b, radius|¶signed distance function of a capsule between two points|¶sausage shape between two points, as a distance function with a radius|a pill sdf|a distance function for a capsule|the distance to a segment minus a radius|the distance field of a line with round ends|how far p is outside a pill between a and b|a stadium shaped sdf from end points and a radius|capsule distance, ends a and b|\
         ¶I have a point, two end points and a radius and need a function for the signed distance to the capsule|¶fn that takes p, a, b and a radius: distance to the segment ab, minus the radius|\
         ¶in: p, a, b, r. out: distance from p to ab, less r. as a [function|fn|helper]|¶how does one write the sdf of a capsule? as a function with its two ends and the radius|\
         ¶[given|from] a point and a thick line from a to b, a [helper|function] for how far the point is outside of it, negative inside|¶a sausage goes from a to b and has a radius. write the function for the distance to its skin|\
         ¶capsule sdf [helper|function], two end points and a radius|¶the segment distance, but with thickness: function that subtracts a radius from it]",
        function: "sd_capsule",
        parameters: "p: {T}, a: {T}, b: {T}, radius: f32",
        body: "let d = b - a;\nlet t = clamp(dot(p - a, d) / dot(d, d), 0.0, 1.0);\nreturn distance(p, a + t * d) - radius;",
        types: &["vec3<f32>", "vec2<f32>"],
        range: (-3.0, 3.0),
        rule: |x, _| {
            let d = minus(&x[2], &x[1]);
            if length(&d) < 0.1 {
                return None;
            }
            let along = (dot(&minus(&x[0], &x[1]), &d) / dot(&d, &d)).clamp(0.0, 1.0);
            let near: Vec<f64> = x[1].iter().zip(&d).map(|(a, d)| a + along * d).collect();
            one(length(&minus(&x[0], &near)) - x[3][0])
        },
        ..HELPER
    },
    Helper {
        name: "sdf-hexagon-function",
        category: "geometry",
        thing: "[the signed distance to a hexagon, by its edges|a hexagon level: how far p is beyond the edges of a hexagon|the hexagonal distance of p from the center minus a radius|a hexagon sdf|a hex distance function|a distance function for a regular hexagon|the hexagon distance field|the greatest distance of p beyond the sides of a hexagon|how far p is outside a hexagon with a given inradius|hex sdf, by half planes|max(abs(p.x), 0.5 * abs(p.x) + 0.866 * abs(p.y)) - radius|\
         ¶I have a 2D point and an inradius and need a function for how far the point is beyond the sides of a hexagon|¶fn that takes a vec2 and a radius: q = abs(p), then max(q.x, 0.5 * q.x + 0.866 * q.y) minus the radius|\
         ¶in: p, radius. out: max over the half planes of a regular hexagon, minus radius. as a [function|fn|helper]|¶how do I test whether a point is in a hexagon? a function by its edges, negative inside|\
         ¶[given|from] a point in the plane and an inradius, a [helper|function] for the hexagon level, the greatest distance over its edges|\
         ¶hex tiles need this: a function of p and radius that is negative inside a hexagon, measured by its sides|¶hexagon sdf [helper|function], made from half planes, radius as an argument|\
         ¶a honeycomb cell around the origin. write the function for the level by its edges, minus when inside]",
        function: "hexagon_level",
        parameters: "p: vec2<f32>, radius: f32",
        body: "let q = abs(p);\nreturn max(q.x, 0.5 * q.x + 0.866025 * q.y) - radius;",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let across =
                |turn: f64| x[0][0] * (turn * PI / 3.0).cos() + x[0][1] * (turn * PI / 3.0).sin();
            one((0..6)
                .map(f64::from)
                .map(across)
                .fold(f64::NEG_INFINITY, f64::max)
                - x[1][0])
        },
        ..HELPER
    },
    Helper {
        name: "sdf-subtraction",
        category: "geometry",
        thing: "[the subtraction of one distance field from another|a with b cut out, as signed distances|the sdf difference of two shapes|a boolean subtraction of sdfs|max(a, -b)|max(a, -b) of two sdfs|¶sdf subtraction function, a without b|¶function that cuts shape b out of shape a by their distances|opSubtraction for two distances|csg difference of two sdfs|one distance field minus another one, as a cutout|shape b carved out of shape a, by their distances|the sdf of a shape with a hole in the form of another|the first sdf with the second one removed|sdf cut: shape one without shape two|\
         ¶I have two signed distances and need a function that cuts the second shape out of the first|¶fn that takes a and b and returns the greater one of a and -b|¶in: distances a, b. out: a without b. as a [function|fn|helper]|\
         ¶how do I bore a hole with sdfs? a function of the two distances, a minus b as shapes|¶[given|from] the distances to two shapes, a [helper|function] for the first one with the second removed|\
         ¶like a bite out of an apple: sdf a, bite b. write the function for the difference|¶csg subtraction [helper|function] for two distances, b is taken away from a|\
         ¶what is the boolean not-b-and-a in distance fields? as a function of a and b|\
         ¶cut the second signed distance shape out of the first[, as a function|]|¶[function|helper]: [cut|carve] the second signed distance out of the first|¶subtraction of two signed distances, the first without the second, [as a function|function please]|\
         ¶subtraction_distance(a, b)|¶fn(a: f32, b: f32) -> f32, signed distance a with b cut out]",
        function: "sdf_subtract",
        parameters: "a: f32, b: f32",
        body: "return max(a, -b);",
        rule: |x, _| {
            one(if x[0][0] > -x[1][0] {
                x[0][0]
            } else {
                -x[1][0]
            })
        },
        ..HELPER
    },
    Helper {
        name: "sdf-union",
        category: "geometry",
        thing: "[the union of two distance fields|two shapes joined, as signed distances|the sdf union of a and b|a boolean union of sdfs|min(a, b) of two sdfs|¶sdf union function of two distances|¶function that joins two shapes by their distances|opUnion for two distances|csg union of two sdfs|the min of two signed distances|the distance to the nearer one of two shapes|two sdfs merged into one|two sdfs added together as shapes, no blending|a hard union of distance fields|\
         ¶I have two signed distances and need a function that joins both shapes to one|¶fn that takes a and b and returns the smaller one, as the sdf of both together|\
         ¶in: distances a, b of two shapes. out: the distance to the nearer one. as a [function|fn|helper]|¶how do I put two sdf shapes into one scene? a function of the two distances, hard, not smooth|\
         ¶[given|from] the distances to two shapes, a [helper|function] for the shape that is made of both|¶a ball and a box in the same distance field. write the function that merges their distances, no blending|\
         ¶csg union [helper|function] for two distances|¶boolean or for sdfs, as a function of a and b|\
         ¶join two sdf shapes into one, function of both distances, the plain minimum]",
        function: "sdf_union",
        parameters: "a: f32, b: f32",
        body: "return min(a, b);",
        rule: |x, _| one(if x[0][0] < x[1][0] { x[0][0] } else { x[1][0] }),
        ..HELPER
    },
    Helper {
        name: "sdf-intersection",
        category: "geometry",
        thing: "[the intersection of two distance fields|what two shapes have in common, as signed distances|the sdf intersection of a and b|a boolean intersection of sdfs|max(a, b) of two sdfs|¶sdf intersection function of two distances|¶function that keeps the overlap of two shapes by their distances|opIntersection for two distances|csg intersection of two sdfs|the max of two signed distances|the sdf of the overlap of two shapes|the common part of two distance fields|only where both shapes are, as an sdf|a hard intersection of distance fields|\
         ¶I have two signed distances and need a function that keeps only what lies in both shapes|¶fn that takes a and b and returns the larger one, as the sdf of the overlap|\
         ¶in: distances a, b of two shapes. out: the distance to what they share. as a [function|fn|helper]|¶how do I get only the overlap of two sdf shapes? a function of the two distances|\
         ¶[given|from] the distances to two shapes, a [helper|function] for the part that belongs to both, hard, not smooth|¶two circles make a lens. write the function that does this with their signed distances|\
         ¶csg intersection [helper|function] for two distances|¶boolean and for sdfs, as a function of a and b]",
        function: "sdf_intersect",
        parameters: "a: f32, b: f32",
        body: "return max(a, b);",
        rule: |x, _| one(if x[0][0] > x[1][0] { x[0][0] } else { x[1][0] }),
        ..HELPER
    },
    Helper {
        name: "repeat-space",
        category: "geometry",
        thing: "[a point repeated with a period of {n}|p folded into cells of size {n} around the origin|infinite repetition of space every {n} units|¶domain repetition function with a period of {n}|¶function that repeats space every {n} units|domain repetition of p with a spacing of {n}|p - {n#} * round(p / {n#})|opRep with a period of {n}|space tiled every {n} units, cells centered at the origin|a centered modulo of p with a cell size of {n}|p wrapped into the nearest cell of width {n}|endless copies of a shape {n} apart, by folding p|a coordinate repeat with spacing {n}|domain rep of p, c = {n#}|\
         ¶I have one shape and want endless copies of it {n} apart, so I need the function that folds the point|¶fn that takes p and returns p - {n#} * round(p / {n#})|\
         ¶in: p. out: p relative to the center of its cell, cells of size {n} centered at the origin. as a [function|fn|helper]|¶how do people repeat an sdf forever? a function that brings p back to the cell around the origin, period {n}|\
         ¶[given|from] a position, a [helper|function] that repeats space every {n} units, centered at 0|¶modulo, but centered, so that the origin is in the middle of a cell: a function of p with period {n}|\
         ¶domain repetition [helper|function], spacing {n}|¶a forest out of one tree. the function should fold p into the nearest cell of width {n}]",
        function: "repeat_space",
        parameters: "p: {T}",
        result: "{T}",
        body: "return p - {n} * round(p / {n});",
        types: PLACES,
        choices: &[0.5, 1.5, 2.0, 3.0, 4.0, 5.0],
        rule: |x, n| {
            by_component(x, |x| {
                let place = (x[0] + n / 2.0).rem_euclid(n) - n / 2.0;
                (place.abs() < n / 2.0 - 1e-3).then_some(place)
            })
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
