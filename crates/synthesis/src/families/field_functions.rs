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
            march(origin, direction) for a unit sphere sdf, -1 on a miss|the t at which a marched ray hits a sphere of radius 1, else -1|a sphere tracer over a simple scene function (unit sphere), -1 for no hit|a raymarcher core: step by the sdf of a unit sphere up to 64 times, -1 when it misses|\
            the ray marching distance to a unit ball at the origin, or -1]",
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
            calcNormal(p) for a unit sphere scene|the normalized gradient of a unit sphere sdf, numerically|a numeric normal of a signed distance field, a ball of radius 1|the normal at a point of an sdf scene with a unit sphere, epsilon 0.001|\
            estimated normals for a raymarched unit sphere|the central difference normal of a scene function that is a unit ball|a normal estimate for a raymarcher, with a unit sphere as the scene|getNormal for a raymarched ball of radius 1, by differences]",
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
            the sdf of a ball of radius 1 on an infinite floor|how far p is from a ball on a table top, radius 1 and the top at y = 0]",
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
            the ray through a pixel of a pinhole camera with a focal length of {n}|a ray marching camera direction from uv coordinates, focal length {n}|where a camera pixel looks, focal length {n}, uv from the top left|getRayDir(uv) with focal length {n}|the normalized view direction for texture coordinates, focal = {n}|\
            a primary ray from uv with z = {n}|the eye ray for uv from 0 to 1 with a screen at distance {n}]",
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
        thing: "[the signed distance to a vertical cylinder with caps|an sdf of an upright cylinder from half height and radius|a capped cylinder sdf along y|sdCylinder(p, h, r)|the distance of p to a cylinder, negative inside|a distance function for a can standing upright|\
            the distance field of a capped cylinder around the y axis|how far p is outside a finite cylinder|cylinder distance with half height and radius|the exact sdf of a closed cylinder|a cylinder sdf, y up, with flat ends|an sdf for a column with a given half height and radius]",
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
            the distance field of a soft-edged 3D box, rounding {n}|how far p is outside a cuboid whose edges are rounded by {n}|round box sdf for vec3, edges {n}|a dice shaped sdf with an edge radius of {n}|3D rounded box distance, rounding = {n}|the sdf of a pillow-edged box in 3D, radius {n}]",
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
        thing: "[a distance field turned into a shell of thickness {n}|abs(d) - {n#}|the onion of a distance with thickness {n}|opOnion with a thickness of {n}|a hollow version of an sdf, wall {n} to each side|a signed distance made into a shell, {n} to both sides of the surface|\
            the sdf of the skin of a shape, {n} thick on either side|a solid sdf hollowed out to a wall of {n} each way|onion(d) with {n}|the outline of an sdf with a half width of {n}|the distance to the surface of a shape minus {n}|a ring-like shell from any signed distance, thickness {n}]",
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
        thing: "[the signed distance to a 2D ring|an sdf of an annulus from radius and half width|a ring sdf|abs(length(p) - radius) - width|sdRing(p, r, w)|the distance of p to a circle line with a thickness, negative inside the line|a distance function for an annulus|\
            a circle outline as a signed distance, with radius and half width|the distance field of a flat ring|how far a 2D point is outside a ring|a hollow circle sdf with a half thickness|ring distance in 2D, radius and half width as arguments]",
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
        thing: "[the smooth subtraction of b from a, k = {n}|an sdf with another one cut out smoothly, radius {n}|opSmoothSubtraction with k = {n}|a soft cut of one distance field by another, smoothness {n}|a smooth csg difference a minus b with a blend of {n}|\
            the smooth max of a and -b, k = {n}|two distances subtracted with a smooth edge of {n}|a with b carved out and the edge softened by {n}|smooth difference of sdfs, k={n#}|a polynomial smooth subtraction, blend width {n}|shape a minus shape b with a rounded cut, k {n}|\
            a gently carved sdf: first minus second, smoothness {n}]",
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
            a distance turned into opacity: 1 inside, 0 outside, soft over {n} to both sides|an sdf to alpha conversion with a blur of {n}|sdf mask with smooth edges of {n}|the soft silhouette of a signed distance, smoothing {n}|a shape mask from an sdf with smoothstep, width {n}]",
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
