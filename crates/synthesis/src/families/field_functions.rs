//! Functions of distance fields: a march, normals, shapes and what is done with a distance.

use super::helpers::{self, HELPER, Helper, families_of, one};
use crate::task::Family;

const SPHERE_SCENE: &str = "\
fn scene(p: vec3<f32>) -> f32 {
    return length(p) - 1.0;
}
";

const HELPERS: [Helper; 10] = [
    Helper {
        name: "march-function",
        category: "ray-marching",
        thing: "[the distance along a ray to a unit sphere by sphere tracing, -1 for a miss|a ray marching loop over a scene with a unit sphere, -1 if nothing is hit|the hit distance of a ray by ray marching a unit ball, negative on a miss|\
            a raymarch function with its sdf scene, one sphere of radius 1, returning -1 without a hit|how far a ray marches until it meets the unit sphere, -1 if never|sphere tracing of a unit ball from an origin and a direction, or -1|\
            march(origin, direction) for a unit sphere sdf, -1 on a miss|the t at which a marched ray hits a sphere of radius 1, else -1|a sphere tracer over a simple scene function (unit sphere), -1 for no hit|a raymarcher core: step by the sdf of a unit sphere up to 64 times, -1 when it misses|¶sphere tracing function for a unit sphere, -1 for a miss|¶raymarch loop function, scene is a unit ball, -1 if it misses|\
            the ray marching distance to a unit ball at the origin, or -1|\
¶I have a ray, origin and direction, and a scene with one sphere of radius 1. a [function|helper] should march the ray and return the distance to the hit, or -1|\
¶[function|fn]. in: origin, direction. do: sphere tracing of a unit sphere sdf. out: t, or -1 for a miss|\
¶step along a ray, each time as far as the sdf of a unit sphere allows. close enough: return the way, else -1. function with its scene|\
¶how do [people|you] write the raymarch function? the scene is only a unit ball, a miss gives -1|\
¶fn(origin: vec3, direction: vec3) -> f32, raymarched unit sphere, -1 without a hit|\
¶my first ray marcher: I need the loop as a function and a scene function of a ball of radius 1, -1 if the ray meets nothing]",
        before: SPHERE_SCENE,
        function: "march",
        parameters: "origin: vec3<f32>, direction: vec3<f32>",
        body: "let ray = normalize(direction);\nvar t = 0.0;\nfor (var i = 0; i < 64; i++) {\nlet d = scene(origin + ray * t);\nif d < 0.0001 {\nreturn t;\n}\nt += d;\n}\nreturn -1.0;",
        range: (-2.0, 2.0),
        rule: |x, _| {
            let direction = helpers::unit(&x[1])?;
            let away = helpers::length(&x[0]);
            if (away - 1.0).abs() < 0.01 {
                return None;
            }
            if away < 1.0 {
                return one(0.0);
            }
            // The nearest point of the whole line, and how far it is from the middle.
            let along = -helpers::dot(&x[0], &direction);
            let beside = (away.powi(2) - along.powi(2)).max(0.0).sqrt();
            if along < 0.0 || beside > 1.1 {
                return one(-1.0);
            }
            if beside > 0.95 {
                return None;
            }
            one(along - (1.0 - beside.powi(2)).sqrt())
        },
        ..HELPER
    },
    Helper {
        name: "scene-normal-function",
        category: "ray-marching",
        thing: "[the normal of an sdf scene by central differences, the scene a unit sphere|a ray marching normal function with its scene of one unit sphere|the gradient of a distance field as a normal, for a unit ball|the surface normal from an sdf by finite differences, scene: unit sphere|\
            calcNormal(p) for a unit sphere scene|¶sdf normal function with central differences, the scene is a unit sphere|¶normal of a ray marched unit sphere, function, by differences|the normalized gradient of a unit sphere sdf, numerically|a numeric normal of a signed distance field, a ball of radius 1|the normal at a point of an sdf scene with a unit sphere, epsilon 0.001|\
            estimated normals for a raymarched unit sphere|the central difference normal of a scene function that is a unit ball|a normal estimate for a raymarcher, with a unit sphere as the scene|getNormal for a raymarched ball of radius 1, by differences|\
            ¶I have a raymarched unit sphere and need its normal for the lighting. write the normal [function|helper] with differences of the sdf, and the scene|\
            ¶[function|fn]. in: point p. out: normal from central differences of a scene sdf. scene: sphere of radius 1|\
            ¶how do [people|you] get the normal of a distance field in a function? take a unit ball as the scene, differences in x, y and z|\
            ¶sample the sdf a bit left and right, above and below, before and behind. the normalized differences are the normal. function, for a unit sphere scene|\
            ¶fn(p: vec3) -> vec3, numeric sdf normal, scene = unit sphere|\
            ¶numerical gradient of scene(p), normalized, where scene is a ball of radius 1, as a function]",
        before: SPHERE_SCENE,
        function: "normal_at",
        parameters: "p: vec3<f32>",
        result: "vec3<f32>",
        body: "let e = vec2<f32>(0.001, 0.0);\nlet x = scene(p + e.xyy) - scene(p - e.xyy);\nlet y = scene(p + e.yxy) - scene(p - e.yxy);\nlet z = scene(p + e.yyx) - scene(p - e.yyx);\nreturn normalize(vec3<f32>(x, y, z));",
        range: (-2.0, 2.0),
        rule: |x, _| {
            if helpers::length(&x[0]) < 0.3 {
                return None;
            }
            helpers::unit(&x[0])
        },
        ..HELPER
    },
    Helper {
        name: "ball-on-floor-scene",
        category: "ray-marching",
        thing: "[the distance to a scene with a unit ball lying on a floor at y = 0|an sdf scene of a sphere of radius 1 on a ground plane|the scene function of a ray marcher: a unit ball on the floor|min(length(p - vec3(0, 1, 0)) - 1, p.y)|a map function with a sphere at (0, 1, 0) and a ground plane|\
            the distance field of a unit ball resting on the plane y = 0|map(p) for a ball on the ground, radius 1|the scene distance to a unit sphere standing on a floor|the nearest of a floor at y = 0 and a unit sphere touching it from above|a raymarching scene: ground plane and one unit ball on it|\
            the sdf of a ball of radius 1 on an infinite floor|how far p is from a ball on a table top, radius 1 and the top at y = 0|\
            ¶my ray marcher needs a scene [function|helper]: a floor at y = 0 and a ball of radius 1 lying on it|\
            ¶[function|fn]. in: p. out: distance to the nearer of a ground plane y = 0 and a unit sphere that stands on it|\
            ¶fn(p: vec3) -> f32: min(sphere at (0, 1, 0) of radius 1, p.y)|\
            ¶how do [people|you] put a ball on the ground in an sdf function? radius 1, ground at y = 0|\
            ¶two things, a plane at height zero and a unit ball that touches it from above. I need the function for the distance to both|\
            ¶the map function of so many shadertoys: ball of radius 1 on an endless floor]",
        function: "scene",
        parameters: "p: vec3<f32>",
        body: "let ball = distance(p, vec3<f32>(0.0, 1.0, 0.0)) - 1.0;\nlet floor_level = p.y;\nreturn min(ball, floor_level);",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let ball = x[0][0].hypot(x[0][1] - 1.0).hypot(x[0][2]) - 1.0;
            one(if ball < x[0][1] { ball } else { x[0][1] })
        },
        ..HELPER
    },
    Helper {
        name: "camera-ray-function",
        category: "ray-marching",
        thing: "[the ray direction of a pixel from uv with a focal length of {n}|a camera ray through uv looking along z, focal length {n}|the view ray direction for uv, y up, focal {n}|normalize(vec3(uv.x - 0.5, 0.5 - uv.y, {n#}))|the direction of a primary ray for a pixel, focal length {n}|\
            the ray through a pixel of a pinhole camera with a focal length of {n}|a ray marching camera direction from uv coordinates, focal length {n}|where a camera pixel looks, focal length {n}, uv from the top left|¶camera ray function from uv, focal length {n}|¶ray direction function for a ray marcher, uv in, focal length {n}|getRayDir(uv) with focal length {n}|the normalized view direction for texture coordinates, focal = {n}|\
            a primary ray from uv with z = {n}|the eye ray for uv from 0 to 1 with a screen at distance {n}|\
¶I have the uv of a pixel and need the ray [direction|] of the camera through it. a [function|helper] with focal length {n}, looking along z|\
¶[function|fn]. in: uv, 0 to 1 from the top left. out: normalized ray direction, focal length {n}, y up|\
¶fn(uv: vec2) -> vec3: normalize(uv.x - 0.5, 0.5 - uv.y, {n#})|\
¶how do [people|you] shoot a ray through each pixel? I need the function from uv to direction, focal length {n}|\
¶my raymarcher needs a camera. a simple function is enough: the pixel relative to the center, y flipped, z is {n}, normalized|\
¶pinhole camera helper, screen at z = {n}, uv -> view direction]",
        function: "camera_ray",
        parameters: "uv: vec2<f32>",
        result: "vec3<f32>",
        body: "return normalize(vec3<f32>(uv.x - 0.5, 0.5 - uv.y, {n}));",
        choices: &[0.5, 0.75, 1.0, 1.5, 2.0, 3.0],
        range: (0.0, 1.0),
        rule: |x, n| helpers::unit(&[x[0][0] - 0.5, 0.5 - x[0][1], n]),
        ..HELPER
    },
    Helper {
        name: "sdf-cylinder-function",
        category: "geometry",
        thing: "[the signed distance to a vertical cylinder with caps|an sdf of an upright cylinder from half height and radius|a capped cylinder sdf along y|sdCylinder(p, h, r)|¶cylinder sdf function, half height and radius|¶signed distance function of a capped upright cylinder|¶I need the distance to a can in 3D, function please, half height then radius|the distance of p to a cylinder, negative inside|a distance function for a can standing upright|\
            the distance field of a capped cylinder around the y axis|how far p is outside a finite cylinder|cylinder distance with half height and radius|the exact sdf of a closed cylinder|a cylinder sdf, y up, with flat ends|an sdf for a column with a given half height and radius|\
            ¶I need a can in my raymarcher. write the sdf [function|helper] of a cylinder along y, with half height and radius as parameters|\
            ¶[function|fn]. in: p, half height, radius. out: signed distance to a capped cylinder, upright|\
            ¶fn(p: vec3, half_height: f32, radius: f32) -> f32, sdf of a closed cylinder around y|\
            ¶how do [people|you] write a cylinder as a distance function? standing upright, flat caps|\
            ¶a column stands at the origin. a function should say how far a point is from it, negative inside, for any half height and radius|\
            ¶sdf helper: capped cylinder, axis y, half height, radius]",
        function: "sd_cylinder",
        parameters: "p: vec3<f32>, half_height: f32, radius: f32",
        body: "let d = vec2<f32>(length(p.xz) - radius, abs(p.y) - half_height);\nreturn length(max(d, vec2<f32>(0.0))) + min(max(d.x, d.y), 0.0);",
        range: (0.0, 3.0),
        rule: |x, _| {
            let (side, end) = (x[0][0].hypot(x[0][2]) - x[2][0], x[0][1].abs() - x[1][0]);
            one(if side > 0.0 && end > 0.0 {
                side.hypot(end)
            } else {
                side.max(end)
            })
        },
        ..HELPER
    },
    Helper {
        name: "sdf-rounded-cuboid-function",
        category: "geometry",
        thing: "[the signed distance to a 3D box with edges rounded by {n}|a 3D rounded box sdf, radius {n}|an sdf of a cuboid with round edges of radius {n}|sdRoundBox in 3D, r = {n#}|the distance of a 3D point to a box with rounded corners, radius {n}|a distance function for a rounded cube, edge radius {n}|\
            the distance field of a soft-edged 3D box, rounding {n}|how far p is outside a cuboid whose edges are rounded by {n}|round box sdf for vec3, edges {n}|a dice shaped sdf with an edge radius of {n}|3D rounded box distance, rounding = {n}|the sdf of a pillow-edged box in 3D, radius {n}|\
            ¶my 3D box sdf looks too sharp. I need a [function|helper] with its edges rounded by {n}|\
            ¶[function|fn]. in: p and half size, both vec3. out: signed distance to a box with rounding {n}|\
            ¶fn(p: vec3, size: vec3) -> f32, rounded box sdf, r = {n#}|\
            ¶how do [people|you] write a dice with soft edges as a 3D distance function? the edge radius is {n}|\
            ¶shrink a 3D box by {n}, take its distance, subtract {n} again: round box, as a function of p and size|\
            ¶sdf helper for vec3: box, corners rounded with {n}]",
        function: "sd_rounded_box",
        parameters: "p: vec3<f32>, size: vec3<f32>",
        body: "let d = abs(p) - size + {n};\nreturn length(max(d, vec3<f32>(0.0))) + min(max(d.x, max(d.y, d.z)), 0.0) - {n};",
        choices: &[0.05, 0.1, 0.2, 0.25, 0.3],
        range: (0.5, 3.0),
        rule: |x, n| {
            let d: Vec<f64> = x[0]
                .iter()
                .zip(&x[1])
                .map(|(p, size)| p.abs() - (size - n))
                .collect();
            let beyond: Vec<f64> = d.iter().map(|part| part.max(0.0)).collect();
            let most = d.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            one(if most > 0.0 {
                helpers::length(&beyond) - n
            } else {
                most - n
            })
        },
        ..HELPER
    },
    Helper {
        name: "sdf-onion-function",
        category: "geometry",
        thing: "[a distance field turned into a shell of thickness {n}|abs(d) - {n#}|the onion of a distance with thickness {n}|¶onion function for an sdf, thickness {n}|¶function abs(d) - {n#}|opOnion with a thickness of {n}|a hollow version of an sdf, wall {n} to each side|a signed distance made into a shell, {n} to both sides of the surface|\
            the sdf of the skin of a shape, {n} thick on either side|a solid sdf hollowed out to a wall of {n} each way|onion(d) with {n}|the outline of an sdf with a half width of {n}|the distance to the surface of a shape minus {n}|a ring-like shell from any signed distance, thickness {n}|\
            ¶I have the signed distance of a solid and want it hollow. a [function|helper] that leaves a wall of {n} to both sides|\
            ¶[function|fn]. in: sdf value d. out: abs(d) - {n#}|\
            ¶fn(d: f32) -> f32: onion, {n#}|\
            ¶how do [people|you] make a shell out of an sdf in a function? its thickness is {n} each way|\
            ¶take the distance without its sign and subtract {n}. I need that onion function|\
            ¶sdf helper opOnion: shape -> skin of the shape, {n} thick on each side]",
        function: "onion",
        parameters: "d: f32",
        body: "return abs(d) - {n};",
        choices: &[0.01, 0.02, 0.05, 0.1, 0.2],
        range: (-2.0, 2.0),
        rule: |x, n| {
            one(if x[0][0] < 0.0 {
                -x[0][0] - n
            } else {
                x[0][0] - n
            })
        },
        ..HELPER
    },
    Helper {
        name: "sdf-ring-function",
        category: "geometry",
        thing: "[the signed distance to a 2D ring|an sdf of an annulus from radius and half width|a ring sdf|abs(length(p) - radius) - width|sdRing(p, r, w)|¶ring sdf function, 2D, radius and half width|¶annulus distance function with radius and half width|the distance of p to a circle line with a thickness, negative inside the line|a distance function for an annulus|\
            a circle outline as a signed distance, with radius and half width|the distance field of a flat ring|how far a 2D point is outside a ring|a hollow circle sdf with a half thickness|ring distance in 2D, radius and half width as arguments|\
            ¶I need a ring as a 2D distance [function|helper]. it gets the point, the radius and half the width of the line|\
            ¶[function|fn]. in: p, radius, width. out: signed distance to the ring|\
            ¶fn(p: vec2, radius: f32, width: f32) -> f32: abs(length(p) - radius) - width|\
            ¶how do [people|you] write a circle that is only a line as an sdf function? radius and half thickness are parameters|\
            ¶take the distance of p to the circle line and subtract the half width, as a function: sdf of a ring in 2D|\
            ¶a washer from above, in 2D. the function should return how far a point is from it, negative in the metal]",
        function: "sd_ring",
        parameters: "p: vec2<f32>, radius: f32, width: f32",
        body: "return abs(length(p) - radius) - width;",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let away = x[0][0].hypot(x[0][1]);
            one((away - x[1][0]).max(x[1][0] - away) - x[2][0])
        },
        ..HELPER
    },
    Helper {
        name: "sdf-smooth-subtraction",
        category: "geometry",
        thing: "[the smooth subtraction of b from a, k = {n}|an sdf with another one cut out smoothly, radius {n}|opSmoothSubtraction with k = {n}|¶smooth subtraction function of two sdfs, b out of a, k = {n}|¶function that carves b out of a softly, k is {n}|a soft cut of one distance field by another, smoothness {n}|a smooth csg difference a minus b with a blend of {n}|\
            the smooth max of a and -b, k = {n}|two distances subtracted with a smooth edge of {n}|a with b carved out and the edge softened by {n}|smooth difference of sdfs, k={n#}|a polynomial smooth subtraction, blend width {n}|shape a minus shape b with a rounded cut, k {n}|\
            a gently carved sdf: first minus second, smoothness {n}|\
            ¶I have two sdf values and want to cut the second out of the first, but with a soft edge, k = {n}. write the [function|helper]|\
            ¶[function|fn]. in: a, b. out: a minus b as shapes, smooth with k = {n#}|\
            ¶fn(a: f32, b: f32) -> f32, smooth subtraction of b, k = {n#}|\
            ¶how do [people|you] carve one shape out of another in a function without a hard edge? smoothness {n}|\
            ¶like max(a, -b) for distances but polynomially smoothed by {n}, as a function|\
            ¶csg difference of two distance fields, first minus second, rounded with {n}, as a function]",
        function: "smooth_subtract",
        parameters: "a: f32, b: f32",
        body: "let h = max({n} - abs(a + b), 0.0) / {n};\nreturn max(a, -b) + h * h * {n} * 0.25;",
        choices: &[0.1, 0.2, 0.25, 0.3, 0.5, 1.0],
        range: (-2.0, 2.0),
        rule: |x, k| {
            let [a, b] = [x[0][0], -x[1][0]];
            let overlap = (k - (a - b).abs()).max(0.0);
            one((if a > b { a } else { b }) + overlap.powi(2) / (4.0 * k))
        },
        ..HELPER
    },
    Helper {
        name: "sdf-mask-function",
        category: "geometry",
        thing: "[an anti-aliased mask from a signed distance, edge width {n}|the coverage of a shape from its sdf with a soft edge of {n}|1 - smoothstep(-{n#}, {n#}, d)|a fill mask of a distance field, softness {n}|a smooth inside test of an sdf, {n} to each side|how much of a shape covers a point, from its distance, edge {n}|\
            a distance turned into opacity: 1 inside, 0 outside, soft over {n} to both sides|an sdf to alpha conversion with a blur of {n}|sdf mask with smooth edges of {n}|the soft silhouette of a signed distance, smoothing {n}|a shape mask from an sdf with smoothstep, width {n}|\
            ¶I have a signed distance and want to know how opaque the pixel is. a [function|helper]: 1 inside, 0 outside, smooth from -{n#} to {n#}|\
            ¶[function|fn]. in: d. out: 1 - smoothstep(-{n#}, {n#}, d)|\
            ¶fn(d: f32) -> f32, coverage from an sdf, edge {n#} to each side|\
            ¶how do [people|you] turn a distance into a mask without stair steps, in a function? the edge is soft by {n} on both sides|\
            ¶my sdf shapes have jagged edges. I need the function for the mask with a smoothstep of {n} around zero|\
            ¶sdf -> alpha as a function, blur {n} inward and outward]",
        function: "mask",
        parameters: "d: f32",
        body: "return 1.0 - smoothstep(-{n}, {n}, d);",
        choices: &[0.01, 0.02, 0.05, 0.1, 0.2],
        range: (-0.5, 0.5),
        rule: |x, n| {
            let t = ((n - x[0][0]) / (2.0 * n)).clamp(0.0, 1.0);
            one(t.powi(2) * (3.0 - 2.0 * t))
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
