//! More of light and distance: functions, lit balls and floors, distance fields as pictures.

use super::effects::{Rgb, blend};
use super::helpers::{self, HELPER, Helper, families_of, one};
use super::rules::{Vector, dot, unit};
use crate::code::{GLOBALS, float, fragment, with_time};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::PI;

const SPHERE_SCENE: &str = "\
fn scene(p: vec3<f32>) -> f32 {
    return length(p) - 1.0;
}
";

const HELPERS: [Helper; 19] = [
    Helper {
        name: "spot-cone-function",
        category: "lighting",
        thing: "[a spotlight factor with a soft cone of {n} degrees|how much light of a spot cone of {n} degrees arrives, fading out over 10 more degrees|a smooth spot cone: full inside {n} degrees, zero beyond {n} plus 10|\
            the cone falloff of a spotlight, inner angle {n} degrees, outer angle 10 more|spot light cone attenuation, {n}° inside and 10° of penumbra|a spotlight mask from two directions, half angle {n} degrees, 10 degrees soft|\
            the smoothstep of a spot cone between {n#} + 10 and {n#} degrees|spotlight intensity by angle, {n} degree cone with a 10 degree soft edge|a flashlight cone with a half angle of {n} degrees and 10 degrees of soft edge|\
            spot cone smoothstep, inner {n}°, outer 10° wider|the soft edge of a stage light with a {n} degree cone, 10 degrees wide|a spot factor for a light direction and a spot direction, cone {n}°, penumbra 10°]",
        function: "spot",
        parameters: "light: vec3<f32>, direction: vec3<f32>",
        body: "let cosine = dot(normalize(light), normalize(direction));\nreturn smoothstep(cos(radians({n} + 10.0)), cos(radians({n})), cosine);",
        choices: &[15.0, 20.0, 25.0, 30.0, 40.0, 45.0, 60.0],
        range: (-1.0, 1.0),
        rule: |x, n| {
            let cosine = helpers::dot(&helpers::unit(&x[0])?, &helpers::unit(&x[1])?);
            let (outer, inner) = ((n + 10.0).to_radians().cos(), n.to_radians().cos());
            let t = ((cosine - outer) / (inner - outer)).clamp(0.0, 1.0);
            one(3.0 * t.powi(2) - 2.0 * t.powi(3))
        },
        ..HELPER
    },
    Helper {
        name: "linear-fog-function",
        category: "lighting",
        thing: "[a linear fog factor between a near and a far distance|how much fog there is at a distance, none at near and all at far|linear fog from start to end|(distance - near) / (far - near), clamped|\
            the linear fog amount for a distance|saturate((d - near) / (far - near)) as fog|a fog factor that grows evenly from near to far|classic linear distance fog|linear fog with start and end distances|\
            a fog blend that starts at near and is complete at far|depth fog by linear interpolation between two distances|old school linear fog, 0 before near and 1 behind far|how foggy it is at a distance, linear from near to far]",
        function: "linear_fog",
        parameters: "distance: f32, near: f32, far: f32",
        body: "return clamp((distance - near) / (far - near), 0.0, 1.0);",
        range: (0.0, 10.0),
        rule: |x, _| {
            let [distance, near, far] = [x[0][0], x[1][0], x[2][0]];
            if (far - near).abs() < 0.1 {
                return None;
            }
            let share = (distance - near) / (far - near);
            one(share.clamp(0.0, 1.0))
        },
        ..HELPER
    },
    Helper {
        name: "squared-fog-function",
        category: "lighting",
        thing: "[a squared exponential fog factor with a density of {n}|exponential squared fog with density {n}|exp2 style fog with density {n}: 1 - exp(-(d * density)^2)|1 - exp(-({n#} * d)^2) as fog|how much fog there is at a distance, exponential squared, density {n}|\
            GL_EXP2 fog with density {n}|the exp squared fog amount for a density of {n}|fog with a gaussian falloff, density {n}|distance fog, one minus e to the minus square of {n} times the distance|fog that is thin near and thick far, exp squared, density {n}|\
            a squared exponential distance fog, density = {n}|exp² fog of density {n}|the squared version of exponential fog at density {n}]",
        function: "squared_fog",
        parameters: "distance: f32",
        body: "let depth = distance * {n};\nreturn 1.0 - exp(-depth * depth);",
        choices: &[0.05, 0.1, 0.2, 0.25, 0.5],
        range: (0.0, 10.0),
        rule: |x, n| one(-(-(n * x[0][0]).powi(2)).exp_m1()),
        ..HELPER
    },
    Helper {
        name: "attenuation-coefficients",
        category: "lighting",
        thing: "[light attenuation with a linear and a quadratic coefficient|1 / (1 + linear * d + quadratic * d * d)|the classic point light attenuation with constant 1, linear and quadratic terms|opengl style attenuation from distance, linear and quadratic|\
            one over one plus kl d plus kq d squared|the falloff of a lamp with linear and quadratic factors|point light attenuation with two coefficients|how much a light fades over a distance, given linear and quadratic factors|\
            the constant-linear-quadratic attenuation with a constant of 1|distance attenuation 1 / (1 + l*d + q*d²)|a lamp falloff with adjustable linear and quadratic parts|the phong point light attenuation formula, constant term one|attenuation(d, linear, quadratic)]",
        function: "attenuate",
        parameters: "distance: f32, linear: f32, quadratic: f32",
        body: "return 1.0 / (1.0 + linear * distance + quadratic * distance * distance);",
        range: (0.0, 5.0),
        rule: |x, _| one((1.0 + x[0][0] * (x[1][0] + x[2][0] * x[0][0])).recip()),
        ..HELPER
    },
    Helper {
        name: "light-range-falloff",
        category: "lighting",
        thing: "[a light falloff that reaches zero at a distance of {n}|a quadratic light falloff with a range of {n}|(1 - d / {n#}) squared, never below zero|the attenuation of a light with a radius of {n}, squared|how bright a lamp with a reach of {n} is at a distance, squared falloff|\
            a squared linear falloff over a range of {n}|light strength that fades to nothing at {n}, smooth at the end|pow(saturate(1 - d / {n#}), 2)|a game light falloff with range {n}, squared|range-limited attenuation, radius {n}, squared|\
            point light falloff with a cutoff at {n}, squared|lamp brightness, 1 at the lamp and 0 from {n} on, squared|the square of one minus distance over {n}, clamped]",
        function: "falloff",
        parameters: "distance: f32",
        body: "let reach = max(1.0 - distance / {n}, 0.0);\nreturn reach * reach;",
        choices: &[2.0, 3.0, 4.0, 5.0, 8.0, 10.0],
        range: (0.0, 10.0),
        rule: |x, n| {
            let left = (n - x[0][0]).max(0.0);
            one(left.powi(2) / n.powi(2))
        },
        ..HELPER
    },
    Helper {
        name: "wrapped-diffuse",
        category: "lighting",
        thing: "[wrapped diffuse light with a wrap of {n}|diffuse lighting that wraps around by {n}|(n dot l + {n#}) / (1 + {n#}), never below zero|wrap lighting with w = {n}|a soft diffuse term with a wrap factor of {n}|the wrapped Lambert term, wrap {n}|\
            n dot l wrapped by {n} and normalized|subsurface-like wrap lighting, amount {n}|max((dot(n, l) + {n#}) / (1 + {n#}), 0)|diffuse light reaching past the terminator by {n}|a cheap skin shading term with wrap = {n}|wrap diffuse, w {n}|how lit a soft surface is with a light wrap of {n}]",
        function: "wrapped_diffuse",
        parameters: "normal: vec3<f32>, light: vec3<f32>",
        body: "let cosine = dot(normalize(normal), normalize(light));\nreturn max((cosine + {n}) / (1.0 + {n}), 0.0);",
        choices: &[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75],
        range: (-1.0, 1.0),
        rule: |x, n| {
            let cosine = helpers::dot(&helpers::unit(&x[0])?, &helpers::unit(&x[1])?);
            one((cosine + n).max(0.0) / (1.0 + n))
        },
        ..HELPER
    },
    Helper {
        name: "hemisphere-light-function",
        category: "lighting",
        thing: "[hemisphere light from a normal, a sky color and a ground color|the ambient light of a sky and a ground for a normal|hemispheric ambient lighting|mix(ground, sky, normal.y * 0.5 + 0.5)|sky color from above and ground color from below, by the normal|\
            hemisphere ambient: ground to sky by the y of the normal|the blend of ground and sky light on a surface|a two color ambient term by the up direction|hemi light for sky and ground|ambient light that depends on whether a surface faces up or down|\
            how much sky and how much ground a surface sees, as a color|a hemispherical fill light|the sky and ground ambient color of a surface with a normal]",
        function: "hemisphere",
        parameters: "normal: vec3<f32>, sky: vec3<f32>, ground: vec3<f32>",
        result: "vec3<f32>",
        body: "let up = normalize(normal).y * 0.5 + 0.5;\nreturn mix(ground, sky, up);",
        range: (-1.0, 1.0),
        rule: |x, _| {
            let up = f64::midpoint(helpers::unit(&x[0])?[1], 1.0);
            Some(
                (0..3)
                    .map(|at| x[1][at] * up + x[2][at] * (1.0 - up))
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "apply-fog-function",
        category: "lighting",
        thing: "[a color blended with a fog color by distance, density {n}|a scene color with exponential fog of density {n}|the color of something in fog of density {n} at a distance|mix(color, fog, 1 - exp(-{n#} * distance))|a pixel color faded into the fog color, density {n}|\
            fog applied to a color: exponential, density {n}|how a color looks through {n} dense fog|a color that fades to the fog color with distance, density {n}|applyFog(color, fog, d) with density {n}|distance fog on a color with a fog color, density = {n}|\
            a color and a fog color mixed by 1 - e^(-{n#} d)|the fogged color at a distance with exponential density {n}]",
        function: "apply_fog",
        parameters: "color: vec3<f32>, fog: vec3<f32>, distance: f32",
        result: "vec3<f32>",
        body: "let amount = 1.0 - exp(-distance * {n});\nreturn mix(color, fog, amount);",
        choices: &[0.05, 0.1, 0.2, 0.25, 0.5],
        range: (0.0, 5.0),
        rule: |x, n| {
            let clear = (-n * x[2][0]).exp();
            Some(
                (0..3)
                    .map(|at| x[0][at] * clear + x[1][at] * (1.0 - clear))
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "ggx-distribution",
        category: "lighting",
        thing: "[the GGX normal distribution from n dot h and roughness|the Trowbridge-Reitz distribution with alpha = roughness squared|the D term of a PBR shader, GGX|GGX with alpha as the roughness squared|the microfacet distribution for a cosine and a roughness|\
            distributionGGX(nh, roughness)|the GGX NDF|a PBR specular distribution, Trowbridge-Reitz GGX|the D of Cook-Torrance by GGX|how many microfacets face the half vector, by GGX|the normal distribution function of GGX for a roughness|the GGX lobe for a cosine and a roughness]",
        function: "ggx",
        parameters: "cosine: f32, roughness: f32",
        body: "let alpha = roughness * roughness;\nlet alpha2 = alpha * alpha;\nlet d = cosine * cosine * (alpha2 - 1.0) + 1.0;\nreturn alpha2 / (3.14159 * d * d);",
        range: (0.3, 0.95),
        rule: |x, _| {
            let squared = x[1][0].powi(4);
            let below = 1.0 - x[0][0].powi(2) * (1.0 - squared);
            one(squared / (PI * below.powi(2)))
        },
        ..HELPER
    },
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

/// A picture with its values.
struct Shown {
    modifiers: Vec<&'static str>,
    /// What is seen; `{color}` and `{back}` are the first colours, `{c}` is a third one, `{a}` a number.
    noun: String,
    ways: Vec<String>,
    third: Vec<String>,
    /// Statements that end in `color`.
    lines: String,
    /// The colour of a place, in width and height from the top left, at a time.
    rule: Box<dyn Fn([f64; 2], f64) -> Option<Rgb> + Send + Sync>,
}

/// A picture of two colours and more.
type Draw = fn(&Color, &Color, &mut Sampler) -> Shown;

const PICTURES: [(&str, &str, Draw); 10] = [
    ("lighting", "two-lights-sphere", two_lights),
    ("lighting", "full-phong-sphere", full_phong),
    ("lighting", "gooch-sphere", gooch),
    ("lighting", "rim-and-diffuse-sphere", rim_and_diffuse),
    ("lighting", "point-light-floor", point_light),
    ("lighting", "hanging-lamp-floor", hanging_lamp),
    ("lighting", "spot-cone", spot_cone),
    ("lighting", "foggy-floor", foggy_floor),
    ("signed-distance", "distance-as-brightness", brightness),
    ("signed-distance", "signed-distance-colors", two_sides),
];

pub(super) fn families() -> Vec<Family> {
    let pictures = PICTURES.iter().map(|(category, name, draw)| {
        Family::new(category, name, move |sampler| picture(*draw, sampler))
    });
    families_of(&HELPERS).into_iter().chain(pictures).collect()
}

fn rgb(color: &Color) -> Rgb {
    color.rgb.map(f64::from)
}

fn opaque(color: Rgb) -> [f32; 4] {
    let [r, g, b] = color.map(|part| part as f32);
    [r, g, b, 1.0]
}

fn shown(
    noun: impl Into<String>,
    ways: Vec<String>,
    lines: impl Into<String>,
    rule: impl Fn([f64; 2], f64) -> Option<Rgb> + Send + Sync + 'static,
) -> Shown {
    Shown {
        modifiers: Vec::new(),
        noun: noun.into(),
        ways,
        third: Vec::new(),
        lines: lines.into(),
        rule: Box::new(rule),
    }
}

fn picture(draw: Draw, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let shown = draw(&first, &second, sampler);
    slots.value("color", first.ways);
    slots.value("back", second.ways);
    slots.value("a", shown.ways);
    slots.value("c", shown.third);
    slots.phrase(
        "on",
        "[on [{back}|a {back} background]|over {back}|against a {back} [background|backdrop]|in front of {back}|with {back} behind it|with a {back} background|, background {back}]",
    );
    slots.phrase("ball", "[sphere|sphere|ball]");
    let body = with_time(&format!("{}\nreturn vec4<f32>(color, 1.0);\n", shown.lines));
    let is_animated = body.contains("globals.");
    let declarations: &[&str] = if is_animated { &[GLOBALS] } else { &[] };
    let rule = shown.rule;
    Task {
        form: if is_animated {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers: shown.modifiers,
        phrase: shown.noun,
        slots,
        code: fragment(declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            rule(pixel.uv.map(f64::from), f64::from(pixel.time)).map(opaque)
        })),
    }
}

/// The radius of a ball, and how far from its edge rounding decides.
const RADIUS: f64 = 0.3;
const EDGE: f64 = 1e-3;

/// A ball in the middle: statements after its normal, the value of its colour, and the colour by the normal.
fn ball(
    noun: impl Into<String>,
    ways: Vec<String>,
    back: &Color,
    lines: &str,
    value: &str,
    rule: impl Fn(Vector) -> Rgb + Send + Sync + 'static,
) -> Shown {
    let behind = rgb(back);
    shown(
        noun,
        ways,
        format!(
            "let background = {};\nlet p = (uv - vec2<f32>(0.5, 0.5)) / 0.3;\nlet inside = step(length(p), 1.0);\n\
             let normal = vec3<f32>(p.x, -p.y, sqrt(max(1.0 - dot(p, p), 0.0)));\n{lines}\nlet color = mix(background, {value}, inside);",
            back.code
        ),
        move |[u, v], _| {
            let (x, y) = ((u - 0.5) / RADIUS, (0.5 - v) / RADIUS);
            let away = x.hypot(y);
            if (away - 1.0).abs() < EDGE {
                return None;
            }
            if away > 1.0 {
                return Some(behind);
            }
            // The height over the disc is the side of a right triangle.
            Some(rule([x, y, away.acos().sin()]))
        },
    )
}

/// Where a lamp is: phrase and direction.
const LAMPS: [(&str, [i8; 3]); 5] = [
    ("the [top left|upper left|upper left corner]", [-1, 1, 1]),
    ("the [top right|upper right|upper right corner]", [1, 1, 1]),
    ("the [left|left side]", [-1, 0, 1]),
    ("the [right|right side]", [1, 0, 1]),
    ("[above|the top]", [0, 1, 1]),
];

/// A lamp: its phrase, the statement of `light`, and its direction.
fn lamp(sampler: &mut Sampler) -> (&'static str, String, Vector) {
    let (phrase, direction) = *sampler.pick(&LAMPS);
    let [x, y, z] = direction.map(|part| float(f64::from(part)));
    (
        phrase,
        format!("let light = normalize(vec3<f32>({x}, {y}, {z}));"),
        unit(direction.map(f64::from)),
    )
}

fn lit(normal: Vector, light: Vector) -> f64 {
    dot(normal, light).max(0.0)
}

fn two_lights(first: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let other = Color::sample_other_than(&[first], sampler);
    let (modifier, [one_side, other_side], [x, y]) = *sampler.pick(&[
        (
            "left-and-right",
            ["the [left|left side]", "the [right|right side]"],
            [-1.0, 0.0],
        ),
        (
            "top-and-bottom",
            ["[above|the top]", "[below|the bottom]"],
            [0.0, 1.0],
        ),
    ]);
    let noun = "[a white {ball} lit {color} from ^ and {c} from % {on}|a white {ball} with a {color} light from ^ and a {c} light from % {on}|a white {ball} {on} between two lamps, {color} from ^ and {c} from %|\
        two colored lights on a white {ball} {on}: {color} from ^, {c} from %|a white 3D {ball} with two diffuse lights, {color} from ^ and {c} from % {on}|{color} light from ^ and {c} light from % on a white {ball} {on}|\
        a white matte {ball} {on}, lit by {color} light from ^ and by {c} light from %|a white Lambert {ball} with two light colors, {color} from ^ and {c} from % {on}|a white {ball} in two-tone light, {color} from ^ plus {c} from % {on}|\
        a concert style two light setup on a white {ball} {on}, {color} from ^, {c} from %|a white {ball} {on} with lambert lighting from two sides, {color} from ^ and {c} from %|the sum of a {color} light from ^ and a {c} light from % on a white {ball} {on}]"
        .replace('^', one_side)
        .replace('%', other_side);
    let (a, b) = (rgb(first), rgb(&other));
    let (from, to) = (unit([x, y, 1.0]), unit([-x, -y, 1.0]));
    let number = |part: f64| float(if part == 0.0 { 0.0 } else { part });
    let mut both = ball(
        noun,
        vec![],
        back,
        &format!(
            "let first = max(dot(normal, normalize(vec3<f32>({}, {}, 1.0))), 0.0);\nlet second = max(dot(normal, normalize(vec3<f32>({}, {}, 1.0))), 0.0);",
            number(x),
            number(y),
            number(-x),
            number(-y)
        ),
        &format!("{} * first + {} * second", first.code, other.code),
        move |normal| {
            let (near, far) = (lit(normal, from), lit(normal, to));
            [0, 1, 2].map(|at| a[at] * near + b[at] * far)
        },
    );
    both.third = other.ways;
    both.modifiers.push(modifier);
    both
}

fn full_phong(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let (phrase, light, direction) = lamp(sampler);
    let ambient = *sampler.pick(&[0.1, 0.1, 0.2]);
    let level = if ambient == 0.1 {
        "[|of 0.1|of 10%]"
    } else {
        "[of 0.2|of 20%]"
    };
    let power = *sampler.pick(&[16, 32, 32, 64]);
    let noun = "[a {color} {ball} with ambient light &, diffuse light and a specular highlight of exponent {a}, lit from ^ {on}|a fully Phong shaded {color} {ball}, ambient & plus diffuse plus specular, shininess {a}, light from ^ {on}|\
        a {color} {ball} with the complete Phong model: ambient &, diffuse, specular with exponent {a}, light from ^ {on}|ambient &, diffuse and specular light (exponent {a}) from ^ on a {color} {ball} {on}|\
        a shiny {color} {ball} {on} lit from ^ with all three Phong terms, ambient & and shininess {a}|the full Phong lighting of a {color} {ball} {on}, light from ^, ambient &, shininess {a}|\
        a {color} {ball} {on} with ambient + diffuse + specular, ambient &, power {a}, lamp from ^|a billiard ball look: {color} with ambient &, diffuse and highlight, shininess {a}, light from ^ {on}|\
        classic three term Phong shading on a {color} {ball} {on}, ambient &, exponent {a}, lit from ^|a {color} plastic {ball} with ambient &, diffuse and a highlight of shininess {a}, light from ^ {on}]"
        .replace('&', level)
        .replace('^', phrase);
    let shape = rgb(front);
    ball(
        noun,
        words::count(power),
        back,
        &format!(
            "let shape = {};\n{light}\nlet diffuse = max(dot(normal, light), 0.0);\nlet specular = pow(max(reflect(-light, normal).z, 0.0), {});",
            front.code,
            float(power as f64)
        ),
        &format!("shape * ({} + diffuse) + specular", float(ambient)),
        move |normal| {
            let along = dot(normal, direction);
            let mirrored = 2.0 * along * normal[2] - direction[2];
            let shine = mirrored.max(0.0).powi(power as i32);
            shape.map(|part| part * ambient + part * along.max(0.0) + shine)
        },
    )
}

fn gooch(warm: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let cool = Color::sample_other_than(&[warm], sampler);
    let (phrase, light, direction) = lamp(sampler);
    let noun = "[a Gooch shaded {ball} from {c} in the shadow to {color} in the light, lit from ^ {on}|a {ball} with Gooch shading, warm {color} and cool {c}, light from ^ {on}|a {ball} that goes from {c} on its dark side to {color} toward the light from ^ {on}|\
        warm to cool shading on a {ball} {on}: {color} toward the light from ^, {c} away from it|a technical illustration style {ball} {on}, {color} in the light from ^ and {c} in the shade|\
        a {ball} tinted {color} on the lit side and {c} on the shadow side, light from ^ {on}|Gooch lighting with {color} as the warm and {c} as the cool color on a {ball} {on}, light from ^|\
        a {ball} {on} blended between {c} and {color} by n dot l, light from ^|a non-photorealistic {ball} {on}, shadow {c}, light {color}, lit from ^|mix({c}, {color}, n dot l * 0.5 + 0.5) on a {ball} {on}, light from ^|\
        a {ball} shaded from {c} to {color} by half of n dot l plus a half, lit from ^ {on}]"
        .replace('^', phrase);
    let (hot, cold) = (rgb(warm), rgb(&cool));
    let mut shaded = ball(
        noun,
        vec![],
        back,
        &format!("{light}\nlet warmth = dot(normal, light) * 0.5 + 0.5;"),
        &format!("mix({}, {}, warmth)", cool.code, warm.code),
        move |normal| blend(cold, hot, f64::midpoint(dot(normal, direction), 1.0)),
    );
    shaded.third = cool.ways;
    shaded
}

fn rim_and_diffuse(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let edge = Color::sample_other_than(&[front], sampler);
    let (phrase, light, direction) = lamp(sampler);
    let power = *sampler.pick(&[2, 3, 4, 5]);
    let noun = "[a {color} {ball} lit from ^ with a {c} rim light of power {a} {on}|a {color} {ball} with diffuse light from ^ plus a {c} rim light, exponent {a} {on}|diffuse shading from ^ and a {c} rim of power {a} on a {color} {ball} {on}|\
        a {color} {ball} lit from ^, its edge glowing {c} with a rim exponent of {a} {on}|a {color} {ball} {on} with light from ^ and a {c} backlight at the rim, power {a}|Lambert plus rim light on a {color} {ball} {on}: light from ^, rim {c}, exponent {a}|\
        a game character style {color} {ball} {on}, lit from ^ with a {c} rim, power {a}|a {color} matte {ball} {on}, light from ^, with {c} rim lighting to the power of {a}|a {c} rim light (power {a}) added to a {color} {ball} lit from ^ {on}|\
        a {color} {ball} {on} with diffuse light from ^ and a {c} fresnel-like rim added, exponent {a}]"
        .replace('^', phrase);
    let (shape, tint) = (rgb(front), rgb(&edge));
    let mut shaded = ball(
        noun,
        words::count(power),
        back,
        &format!(
            "let shape = {};\n{light}\nlet diffuse = max(dot(normal, light), 0.0);\nlet rim = pow(1.0 - normal.z, {});",
            front.code,
            float(power as f64)
        ),
        &format!("shape * diffuse + {} * rim", edge.code),
        move |normal| {
            let rim = (1.0 - normal[2]).powi(power as i32);
            let diffuse = lit(normal, direction);
            [0, 1, 2].map(|at| shape[at] * diffuse + tint[at] * rim)
        },
    );
    shaded.third = edge.ways;
    shaded
}

/// Where a lamp is over a floor: phrase, code, place at a time, and the modifier.
type Place = (
    &'static str,
    &'static str,
    fn(f64) -> [f64; 2],
    Option<&'static str>,
);

const LAMP_PLACES: [Place; 5] = [
    (
        "[in the middle|in the center|at the center]",
        "vec2<f32>(0.5, 0.5)",
        |_| [0.5, 0.5],
        None,
    ),
    (
        "[in the middle|in the center|at the center]",
        "vec2<f32>(0.5, 0.5)",
        |_| [0.5, 0.5],
        None,
    ),
    (
        "[at the top center|in the middle of the top edge|at the top middle]",
        "vec2<f32>(0.5, 0.0)",
        |_| [0.5, 0.0],
        Some("top"),
    ),
    (
        "[in the upper left quarter|at a quarter from the left and the top|at (0.25, 0.25)]",
        "vec2<f32>(0.25, 0.25)",
        |_| [0.25, 0.25],
        Some("upper-left"),
    ),
    (
        "[circling around the center over time|that circles around the middle with time|moving in a circle over time]",
        "vec2<f32>(0.5 + 0.3 * cos(time), 0.5 + 0.3 * sin(time))",
        |time| [0.5 + 0.3 * time.cos(), 0.5 + 0.3 * time.sin()],
        Some("circling"),
    ),
];

fn point_light(front: &Color, _: &Color, sampler: &mut Sampler) -> Shown {
    let (way, code, place, modifier) = *sampler.pick(&LAMP_PLACES);
    let (falloff, strong) = *sampler.pick(&[
        (20.0, "[||with a falloff of 20|, falloff 20]"),
        (20.0, ""),
        (
            5.0,
            "[with a falloff of 5|, falloff 5|with a falloff factor of 5]",
        ),
        (
            10.0,
            "[with a falloff of 10|, falloff 10|with a falloff factor of 10]",
        ),
        (
            50.0,
            "[with a falloff of 50|, falloff 50|with a falloff factor of 50]",
        ),
        (
            100.0,
            "[with a falloff of 100|, falloff 100|with a falloff factor of 100]",
        ),
    ]);
    let noun = "[a {color} point light ^ with inverse square falloff on black $|inverse square attenuation of a {color} lamp ^ $|a {color} light ^ that fades with the squared distance $|a {color} light source ^ with 1 / (1 + k d²) falloff $|\
        the light of a {color} lamp ^ on a dark plane, quadratic attenuation $|a {color} point light ^ with quadratic falloff $|a dark wall lit by a {color} point light ^, inverse square $|{color} light falling off by 1 / (1 + k * d * d) from a lamp ^ $|\
        a {color} 2D light ^ for a top-down game, inverse square falloff $|a torch in the dark, {color}, ^, with inverse square light $|point light attenuation as a picture, {color}, lamp ^ $|the inverse square glow of a {color} lamp ^ $]"
        .replace('^', way)
        .replace('$', strong);
    let tint = rgb(front);
    let mut light = shown(
        noun,
        vec![],
        format!(
            "let lamp = {code};\nlet d = distance(uv, lamp);\nlet light = 1.0 / (1.0 + {} * d * d);\nlet color = {} * light;",
            float(falloff),
            front.code
        ),
        move |[u, v], time| {
            let [x, y] = place(time);
            let squared = (u - x).powi(2) + (v - y).powi(2);
            Some(tint.map(|part| part / (1.0 + falloff * squared)))
        },
    );
    light.modifiers.extend(modifier);
    light
}

fn hanging_lamp(front: &Color, _: &Color, sampler: &mut Sampler) -> Shown {
    let (way, code, place, modifier) = *sampler.pick(&LAMP_PLACES);
    let height = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5]);
    let noun = "[a {color} floor seen from above with a lamp {a} over it ^, Lambert shaded|a {color} plane lit by a point light at height {a} ^, diffuse only|the diffuse light of a lamp ^, {a} above a {color} table|\
        n dot l on a flat {color} ground, lamp ^ at a height of {a}|a {color} wall with a lamp ^ at a distance of {a} from it, Lambert|Lambert light on a {color} plane from a lamp ^, height {a}|a {color} tabletop under a lamp ^ that hangs {a} above it, cosine falloff|\
        a flat {color} surface with point light diffuse shading, lamp ^, z = {a}|the cosine falloff of a lamp {a} above a {color} floor ^|a {color} desk lit from straight above by a lamp ^ at height {a}, by the cosine law|\
        a {color} ground plane with per-pixel diffuse light from a lamp ^, {a} high]"
        .replace('^', way);
    let tint = rgb(front);
    let number = float(height);
    let mut light = shown(
        noun,
        words::decimal(height),
        format!(
            "let lamp = {code};\nlet light = normalize(vec3<f32>(lamp - uv, {number}));\nlet diffuse = max(light.z, 0.0);\nlet color = {} * diffuse;",
            front.code
        ),
        move |[u, v], time| {
            let [x, y] = place(time);
            let share = height / (u - x).hypot(v - y).hypot(height);
            Some(tint.map(|part| part * share))
        },
    );
    light.modifiers.extend(modifier);
    light
}

fn spot_cone(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let degrees = *sampler.pick(&[10, 15, 20, 25, 30]);
    let swinging = sampler.chance(0.3);
    let (turn, over) = if swinging {
        (
            " + 0.5 * sin(time)",
            "[swinging over time|that swings from side to side with time|sweeping left and right over time|moving to and fro over time]",
        )
    } else {
        ("", "")
    };
    let noun = "[a {color} spotlight cone $ from the top center shining down, half angle {a} degrees {on}|a cone of {color} light $ from the middle of the top edge, {a} degrees to each side {on}|a {color} stage light beam $ from above with a half angle of {a}° {on}|\
        a {color} light cone $ hanging from the top middle, {a} degrees half angle {on}|a {color} spot beam $ that widens downward from the top center, half angle {a} degrees {on}|a {color} flashlight beam $ pointing down from the top edge, {a}° to each side {on}|\
        a UFO style {color} light cone $ from the top center with a half angle of {a} degrees {on}|a hard-edged {color} spotlight $ from the top middle, half angle {a}° {on}|a street lamp cone in {color} $ from the top center, {a} degrees each way {on}|\
        a {color} triangle of light $ opening downward from the top center, half angle {a} degrees {on}|the beam of a {color} ceiling lamp $, half angle {a} degrees {on}]"
        .replace('$', over);
    let half_angle = f64::from(degrees).to_radians();
    let (inner, outer) = (rgb(front), rgb(back));
    let mut cone = shown(
        noun,
        vec![degrees.to_string()],
        format!(
            "let background = {};\nlet shape = {};\nlet p = uv - vec2<f32>(0.5, 0.0);\nlet angle = atan2(p.x, p.y){turn};\nlet inside = step(abs(angle), radians({}));\nlet color = mix(background, shape, inside);",
            back.code,
            front.code,
            float(f64::from(degrees))
        ),
        move |[u, v], time| {
            let shift = if swinging { 0.5 * time.sin() } else { 0.0 };
            let angle = ((u - 0.5).atan2(v) + shift).abs();
            if (angle - half_angle).abs() < 1e-3 {
                return None;
            }
            Some(if angle < half_angle { inner } else { outer })
        },
    );
    cone.modifiers.extend(swinging.then_some("swinging"));
    cone
}

fn foggy_floor(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let (density, thick, named) = *sampler.pick(&[
        (0.5, "", ""),
        (
            0.5,
            "",
            "[with a fog density of 0.5|, density 0.5|, fog density 0.5]",
        ),
        (0.2, "[thin|light|sparse]", ""),
        (1.0, "[thick|dense|heavy]", ""),
    ]);
    let noun = "[a {color} floor fading into $ {back} fog at the horizon|a {color} ground plane that disappears in $ {back} fog toward the horizon|a {color} plain in perspective with $ {back} fog and a {back} sky|$ {back} distance fog over a {color} ground, horizon in the middle|\
        a {color} field up to the horizon with exponential $ {back} fog|a {color} desert under a {back} sky, swallowed by $ fog in the distance|a foggy {color} landscape: flat ground, horizon halfway, $ {back} fog|the lower half a {color} floor that dissolves in $ {back} fog far away, above it only fog|\
        a {color} sea vanishing in $ {back} mist at the horizon|an endless {color} floor with $ {back} exponential depth fog|a {color} street plane fading to $ {back} fog with distance, {back} above|a {color} ground in $ {back} haze, hidden completely at the horizon in the middle]"
        .replace('$', thick);
    let (ground, mist) = (rgb(front), rgb(back));
    shown(
        format!("{noun} {named}"),
        vec![],
        format!(
            "let ground = {};\nlet mist = {};\nlet depth = 0.2 / max(uv.y - 0.5, 0.001);\nlet fog = 1.0 - exp(-depth * {});\nlet color = mix(ground, mist, fog);",
            front.code,
            back.code,
            float(density)
        ),
        move |[_, v], _| {
            // Above the horizon the fog is thicker than any color.
            let below = v - 0.5;
            let clear = if below > 0.0 {
                (-density * 0.2 / below.max(0.001)).exp()
            } else {
                0.0
            };
            Some(blend(mist, ground, clear))
        },
    )
}

/// A shape of a distance picture: noun, the code of `d`, and the distance from the center.
type Field = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const FIELDS: [Field; 4] = [
    (
        "circle",
        "[circle|disc|centered circle|circle of radius 0.25]",
        "let d = length(p) - 0.25;",
        |x, y| x.hypot(y) - 0.25,
    ),
    (
        "square",
        "[square|box|centered square|square of half size 0.25]",
        "let q = abs(p) - vec2<f32>(0.25, 0.25);\nlet d = length(max(q, vec2<f32>(0.0, 0.0))) + min(max(q.x, q.y), 0.0);",
        |x, y| square(x, y, 0.25),
    ),
    (
        "segment",
        "[horizontal segment with a thickness of 0.1 to each side|horizontal capsule of half length 0.2 and radius 0.1|horizontal pill of half length 0.2 and radius 0.1]",
        "let d = length(vec2<f32>(max(abs(p.x) - 0.2, 0.0), p.y)) - 0.1;",
        |x, y| (x - x.clamp(-0.2, 0.2)).hypot(y) - 0.1,
    ),
    (
        "ring",
        "[ring of radius 0.25 and half width 0.05|circle line of radius 0.25, 0.05 thick to each side|annulus with radius 0.25 and half width 0.05]",
        "let d = abs(length(p) - 0.25) - 0.05;",
        |x, y| (x.hypot(y) - 0.25).abs() - 0.05,
    ),
];

/// The distance to the edge of a square, by the nearest point of the square or of its sides.
fn square(x: f64, y: f64, reach: f64) -> f64 {
    let (x, y) = (x.abs(), y.abs());
    if x < reach && y < reach {
        return -(reach - x).min(reach - y);
    }
    (x - x.min(reach)).hypot(y - y.min(reach))
}

fn brightness(front: &Color, _: &Color, sampler: &mut Sampler) -> Shown {
    let (modifier, shape, code, distance) = *sampler.pick(&FIELDS);
    let factor = *sampler.pick(&[2, 3, 4, 5]);
    let noun = "[the distance to the edge of a ^ as {color} brightness, times {a}|the distance field of a ^ in {color}, {a} times the distance, black on the edge|a {color} picture of the absolute distance to a ^, scaled by {a}|\
        the unsigned distance to a ^ as {color} intensity, multiplied by {a}|abs(d) * {a} of the sdf of a ^ in {color}|a visualization of the distance to the outline of a ^ in {color}, factor {a}|black on the outline of a ^ and more {color} the farther away, {a} per unit|\
        {color} times {a} times the distance to the edge of a ^, clamped|an sdf debug view of a ^ in {color}, brightness {a} times the distance|{color} that gets brighter away from the edge of a ^, slope {a}|the absolute sdf of a ^ as {color} light, scale {a}|\
        a {color} distance gradient around and inside a ^ with a black outline, factor {a}]"
        .replace('^', shape);
    let tint = rgb(front);
    let mut field = shown(
        noun,
        words::count(factor),
        format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\n{code}\nlet color = {} * saturate(abs(d) * {});",
            front.code,
            float(factor as f64)
        ),
        move |[u, v], _| {
            let away = distance(u - 0.5, v - 0.5).abs();
            Some(tint.map(|part| part * (away * factor as f64).min(1.0)))
        },
    );
    field.modifiers.push(modifier);
    field
}

fn two_sides(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let (modifier, shape, code, distance) = *sampler.pick(&FIELDS);
    let factor = *sampler.pick(&[2, 4, 5, 10]);
    let noun = "[the signed distance to a ^, {color} inside and {back} outside, black at the edge, scaled by {a}|an sdf debug view of a ^: {color} inside, {back} outside, {a} times the distance|the distance field of a ^ in {color} where negative and {back} where positive, times {a}|\
        a ^ sdf visualized with {color} for inside and {back} for outside, factor {a}|negative distances {color} and positive ones {back} for a ^, brightness {a} times the distance|the signed distance field of a ^ in two colors, {color} in, {back} out, slope {a}|\
        {color} inside a ^ and {back} outside, both fading to black at the edge, {a} per unit|the sign of the distance to a ^ as {color} or {back} and its size times {a} as brightness|a two color sdf of a ^, inside {color}, outside {back}, scale {a}|\
        a distance map of a ^ with {color} below zero and {back} above zero, gain {a}|inside a ^ {color}, outside {back}, dark near the outline by {a} times the distance]"
        .replace('^', shape);
    let (inner, outer) = (rgb(front), rgb(back));
    let mut field = shown(
        noun,
        words::count(factor),
        format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\n{code}\nlet side = select({}, {}, d < 0.0);\nlet color = side * saturate(abs(d) * {});",
            back.code,
            front.code,
            float(factor as f64)
        ),
        move |[u, v], _| {
            let d = distance(u - 0.5, v - 0.5);
            let side = if d < 0.0 { inner } else { outer };
            Some(side.map(|part| part * (d.abs() * factor as f64).min(1.0)))
        },
    );
    field.modifiers.push(modifier);
    field
}
