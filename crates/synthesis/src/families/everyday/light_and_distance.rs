//! Light and signed distances: functions with everything as an argument, lit balls and a ray marched ball at a told place.

use crate::code::{float, fragment};
use crate::color::Color;
use crate::families::effects::{Rgb, blend};
use crate::families::helpers::{HELPER, Helper, dot, families_of, length, one, unit};
use crate::families::light_pictures::{Draw, Shown, picture, rgb, shown};
use crate::families::lighting::{EDGE, facing};
use crate::families::rules::{self, Vector};
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

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

/// The cosine of the angle between two arguments.
fn cosine(a: &[f64], b: &[f64]) -> Option<f64> {
    Some(dot(&unit(a)?, &unit(b)?))
}

/// A blend of two arguments.
fn blended(from: &[f64], to: &[f64], share: f64) -> Option<Buffer> {
    let pairs = from.iter().zip(to);
    Some(pairs.map(|(a, b)| a * (1.0 - share) + b * share).collect())
}

const DISTANCES: &[Helper] = &[
    Helper {
        name: "ellipsoid-distance",
        thing: "[the approximate signed distance to an ellipsoid with three radii|an sdf of an ellipsoid from a vec3 of radii, by the usual bound|k0 * (k0 - 1) / k1 for an ellipsoid, k0 = length(p / radii), k1 = length(p / (radii * radii))|sdEllipsoid(p, radii)|the distance bound of an egg-like body with half axes as a vec3|an ellipsoid distance function for a ray marcher, the radii are an argument|\
                ¶ellipsoid sdf function, p and radii|¶[function|helper|fn] for the bound of the signed distance to an ellipsoid|¶fn sd_ellipsoid(p: vec3, radii: vec3) -> f32|¶I ray march and want a stretched ball. function of the point and three radii, k0 * (k0 - 1) / k1|\
                ¶in: p, radii (both vec3). out: ellipsoid distance, Quilez bound. function please|¶how do I write the sdf of an ellipsoid in a function|¶k0 = length(p / r), k1 = length(p / (r * r)), result k0 * (k0 - 1) / k1, as a function|¶please function ellipsoid distance, three radii as vec3|\
         ¶egg sdf as a function: point and three radii, the usual approximation k0 * (k0 - 1) / k1]",
        function: "sd_ellipsoid",
        parameters: "p: vec3<f32>, radii: vec3<f32>",
        body: "let k0 = length(p / radii);\nlet k1 = length(p / (radii * radii));\nreturn k0 * (k0 - 1.0) / k1;",
        range: (0.5, 3.0),
        rule: |x, _| {
            let over = |power: i32| {
                let parts: Buffer = x[0]
                    .iter()
                    .zip(&x[1])
                    .map(|(p, r)| p / r.powi(power))
                    .collect();
                length(&parts)
            };
            one((over(1).powi(2) - over(1)) / over(2))
        },
        ..DISTANCE
    },
    Helper {
        name: "endless-cylinder-distance",
        thing: "[the signed distance to an infinite cylinder around the y axis|an sdf of an endless upright cylinder with a radius|length(p.xz) - radius|the distance of a 3D point to an infinitely long column along y|an infinite cylinder sdf, axis y, radius as an argument|a distance function for an endless round pillar along y|\
                ¶infinite cylinder sdf function, y axis|¶[function|helper|fn] for the distance to an endless cylinder along y|¶fn(p: vec3, radius: f32) -> f32, cylinder without ends around y|¶I ray march a column that never ends, upright. function of the point and the radius|\
                ¶in: p (vec3), radius. out: signed distance to the endless cylinder around y. function please|¶how do I write the sdf of an infinite cylinder along y in a function|¶distance from the y axis minus a radius, as a function|¶please function for pillar without top and bottom, y is its axis]",
        function: "sd_infinite_cylinder",
        parameters: "p: vec3<f32>, radius: f32",
        body: "return length(p.xz) - radius;",
        rule: |x, _| one(x[0][0].hypot(x[0][2]) - x[1][0]),
        ..DISTANCE
    },
    Helper {
        name: "slab-distance",
        thing: "[the signed distance to a horizontal slab around y = 0|abs(p.y) - half_height|an sdf of an endless horizontal plate of a half height|the distance of a 3D point to a slab between y = -h and y = h|a slab sdf in y, half thickness as an argument|a distance function for an infinite flat layer, half height given|\
                ¶slab sdf function, horizontal, half height as an argument|¶endless plate around y = 0 as an sdf function|¶abs(p.y) - half_height as a function|¶[function|helper|fn] for the distance to an infinite horizontal plate|¶fn(p: vec3, half_height: f32) -> f32, slab around y = 0|¶I ray march a ceiling that is also a floor, a plate without end. function of the point and its half height|\
                ¶in: p (vec3), half_height. out: abs(p.y) - half_height. function please|¶how do I write the sdf of a thick horizontal layer in a function|¶please function for endless plate, thickness half is argument]",
        function: "sd_slab",
        parameters: "p: vec3<f32>, half_height: f32",
        body: "return abs(p.y) - half_height;",
        rule: |x, _| one(x[0][1].max(-x[0][1]) - x[1][0]),
        ..DISTANCE
    },
    Helper {
        name: "ground-distance",
        thing: "[the signed distance to a horizontal ground at a given height|p.y - height|an sdf of the ground, height as an argument|how far a 3D point is above a floor at a given height|a ground plane sdf for a ray marcher, y up, with the height as an argument|a distance function for a level floor at height h|\
                ¶ground sdf function with a height|¶p.y minus a height, as a function for my ray marcher|¶level floor sdf function, its height is an argument|¶[function|helper|fn] for the height of a 3D point over a floor at a given level|¶fn(p: vec3, height: f32) -> f32: p.y - height|¶my ray marcher needs a floor whose height is an argument. function of point and height|\
                ¶in: p (vec3), height. out: distance above the ground, negative below. function please|¶how do I write the sdf of a level ground in a function|¶please function distance to floor, floor height is parameter|\
         ¶floor distance function for ray marching, height of the floor is an argument]",
        function: "sd_ground",
        parameters: "p: vec3<f32>, height: f32",
        body: "return p.y - height;",
        rule: |x, _| one(-(x[1][0] - x[0][1])),
        ..DISTANCE
    },
    Helper {
        name: "extrude-distance",
        thing: "[the extrusion of a 2D signed distance along z|a 2D sdf value extruded to 3D with z and a half depth|opExtrusion(d, z, half_depth)|the 3D distance of a flat shape given its 2D distance, z and half its depth|a 2D distance made into a thick 3D shape along z|\
                ¶extrusion operator for an sdf, d, z and half_depth as arguments, [as a function|function]|¶2D sdf to 3D block, function of d, z and half_depth|¶give my flat shape a thickness: sdf extrusion function|¶[function|helper|fn] to extrude a 2D sdf along z|¶fn(d: f32, z: f32, half_depth: f32) -> f32, extrusion|¶I have the 2D distance of a letter and want it as a 3D block. function of that distance, z and half the depth|\
                ¶in: 2D distance d, z, half_depth. out: 3D signed distance of the extruded shape. function please|¶how do I extrude a 2D signed distance in a function|¶w = (d, abs(z) - half_depth), min(max(w.x, w.y), 0) + length(max(w, 0)), as a function|¶please function from flat sdf to 3D sdf with depth]",
        function: "extrude",
        parameters: "d: f32, z: f32, half_depth: f32",
        body: "let w = vec2<f32>(d, abs(z) - half_depth);\nreturn min(max(w.x, w.y), 0.0) + length(max(w, vec2<f32>(0.0)));",
        rule: |x, _| {
            let (flat, deep) = (x[0][0], x[1][0].abs() - x[2][0]);
            one(if flat > 0.0 && deep > 0.0 {
                flat.hypot(deep)
            } else {
                flat.max(deep)
            })
        },
        ..DISTANCE
    },
    Helper {
        name: "repeat-with-limit",
        thing: "[a 3D point repeated with a period, limited to some cells on each axis|p - period * clamp(round(p / period), -limit, limit)|opRepLim(p, period, limit)|a limited domain repetition with the period and a vec3 limit as arguments|finite repetition of space: period and cell limit as arguments|\
                ¶limited domain repetition function, p, period, limit|¶[function|helper|fn] to repeat a 3D sdf a limited number of times|¶fn(p: vec3, period: f32, limit: vec3) -> vec3, finite repetition|¶I have one sdf shape and want it in a block of copies, not endlessly. function of the point, the period and a limit per axis|\
                ¶in: p, period, limit (vec3). out: p in its nearest cell, cells clamped to the limit. function please|¶how do I repeat space only a few times in a function, period and limit are arguments|¶please function opRepLim for ray marching]",
        function: "repeat_limited",
        parameters: "p: vec3<f32>, period: f32, limit: vec3<f32>",
        result: "vec3<f32>",
        body: "let cell = clamp(round(p / period), -limit, limit);\nreturn p - period * cell;",
        range: (0.5, 4.0),
        rule: |x, _| {
            let period = x[1][0];
            x[0].iter()
                .zip(&x[2])
                .map(|(p, limit)| {
                    let cell = p / period;
                    let between = cell - cell.floor() - 0.5;
                    let nearest = (cell + 0.5).floor().min(*limit);
                    (between.abs() > 1e-4).then_some(p - period * nearest)
                })
                .collect()
        },
        ..DISTANCE
    },
    Helper {
        name: "bumpy-distance",
        thing: "[a signed distance plus amount * sin(f * p.x) * sin(f * p.y) * sin(f * p.z)|an sdf displaced by a product of three sines, amount and frequency as arguments|a bumpy signed distance: d plus amount times the sines of the scaled coordinates|the displacement of an sdf by sines in x, y and z with a frequency f|\
                ¶sdf displacement function, d + amount * sin(f x) * sin(f y) * sin(f z)|¶bumps for my sdf, function of d, p, amount and f, product of three sines added|¶[function|helper|fn] to make an sdf bumpy with three sines, arguments d, p, amount, f|¶fn(d: f32, p: vec3, amount: f32, f: f32) -> f32, sine displacement|¶my ray marched ball should have bumps. function that adds amount * sin(f * x) * sin(f * y) * sin(f * z) to its distance|\
                ¶in: d, p, amount, f. out: d plus amount times sin(f * x) * sin(f * y) * sin(f * z). function please|¶how do I displace a signed distance with a product of sines in a function]",
        function: "displace",
        parameters: "d: f32, p: vec3<f32>, amount: f32, f: f32",
        body: "let q = p * f;\nreturn d + amount * sin(q.x) * sin(q.y) * sin(q.z);",
        rule: |x, _| {
            let waves: f64 = x[1].iter().map(|part| (part * x[3][0]).sin()).product();
            one(x[0][0] + waves * x[2][0])
        },
        ..DISTANCE
    },
    Helper {
        name: "glow-of-distance",
        thing: "[a glow from a signed distance, exp(-strength * max(d, 0))|the glow around an sdf shape: 1 inside, falling exponentially outside|exp(-strength * max(d, 0.0))|an exponential glow of a distance with the strength as an argument|how bright the halo of a shape is at signed distance d, exp(-strength * d) outside and 1 inside|\
                ¶sdf glow function, exp(-strength * max(d, 0))|¶neon helper: 1 inside the shape, exp(-strength * d) outside, function of d and strength|¶halo brightness from a signed distance d, exponential falloff with strength, as a function|¶[function|helper|fn] for an exponential glow from a signed distance d and a strength|¶fn glow(d: f32, strength: f32) -> f32, exponential, 1 inside|¶I have a signed distance and want a halo that fades exponentially. function of d and strength, full inside|\
                ¶in: distance d, strength. out: exp(-strength * max(d, 0)). function please|¶how do I turn an sdf into an exponential glow in a function, the strength is an argument|\
         ¶function from signed distance d and strength to a halo, 1 inside, exp(-strength * d) outside]",
        function: "glow",
        parameters: "d: f32, strength: f32",
        body: "return exp(-strength * max(d, 0.0));",
        rule: |x, _| {
            one(if x[0][0] > 0.0 {
                1.0 / (x[0][0] * x[1][0]).exp()
            } else {
                1.0
            })
        },
        ..DISTANCE
    },
    Helper {
        name: "line-of-distance",
        thing: "[an outline mask from a signed distance, 1 where abs(d) is at most a half width|step(abs(d), half_width)|a hard outline of an sdf with the half width as an argument|1 near the edge of an sdf shape and 0 elsewhere, the half width is an argument|the stroke mask of a signed distance with a given half width, no smoothing|\
                ¶hard outline function from an sdf, d and half_width|¶[function|helper|fn] for the outline of a signed distance, 1 on the line, 0 off it|¶fn outline(d: f32, half_width: f32) -> f32: step(abs(d), half_width)|¶I have a signed distance and only want its border line. function of d and half the line width, 1 or 0|\
                ¶in: distance d, half_width. out: 1 if abs(d) <= half_width, else 0. function please|¶how do I get a crisp outline out of an sdf in a function? half the width is an argument]",
        function: "outline",
        parameters: "d: f32, half_width: f32",
        body: "return step(abs(d), half_width);",
        rule: |x, _| {
            let beyond = x[0][0].abs() - x[1][0];
            (beyond.abs() > 1e-4).then(|| vec![if beyond < 0.0 { 1.0 } else { 0.0 }])
        },
        ..DISTANCE
    },
];

const LIGHTS: &[Helper] = &[
    Helper {
        name: "two-sided-diffuse",
        thing: "[two-sided diffuse light from a normal and a light direction|abs(n dot l) with both normalized|the diffuse brightness of a thin sheet that is lit from both sides|the absolute value of the cosine between normal and light|double-sided Lambert lighting|\
                ¶two-sided Lambert function|¶absolute n dot l function, both vectors normalized|¶what function lights a leaf or a flag from both sides? normal and light direction go in|¶cloth has no back side. helper: abs of the cosine between normal and light|¶[function|helper|fn] for diffuse light that works on both sides of a surface|¶fn(normal: vec3, light: vec3) -> f32: abs(dot(n, l)), normalized|¶leaves are lit from behind as well. function of normal and light direction, absolute cosine|\
                ¶in: normal, light. out: abs of their normalized dot product. function please|¶how do I write double-sided diffuse lighting in a function|\
         ¶paper lit from the front or from the back: function abs of n dot l, both normalized]",
        function: "two_sided_diffuse",
        parameters: "normal: vec3<f32>, light: vec3<f32>",
        body: "return abs(dot(normalize(normal), normalize(light)));",
        rule: |x, _| one(cosine(&x[0], &x[1])?.abs()),
        ..LIGHT
    },
    Helper {
        name: "gooch-function",
        thing: "[Gooch shading from a normal, a light direction, a cool and a warm color|mix(cool, warm, dot(n, l) * 0.5 + 0.5)|the cool to warm blend of a surface by its normal and the light|the Gooch color of a surface with cool and warm as arguments|cool-to-warm shading by n dot l|\
                ¶gooch shading function|¶what is the function for cool to warm shading? normal, light, cool, warm|¶instead of black shadows a cool color: Gooch helper with normal, light, cool and warm|¶[function|helper|fn] for Gooch shading, arguments normal, light, cool, warm|¶fn gooch(normal: vec3, light: vec3, cool: vec3, warm: vec3) -> vec3|¶technical drawings go from a cool to a warm color. function of normal, light and both colors, blend by half the cosine plus a half|\
                ¶in: normal, light, cool, warm. out: mix(cool, warm, n dot l * 0.5 + 0.5). function please|¶how do I write Gooch shading in a function|¶please function warm and cool shading, normal and light inside normalized|\
         ¶function for technical illustration shading: cool and warm colors blended by n dot l * 0.5 + 0.5]",
        function: "gooch",
        parameters: "normal: vec3<f32>, light: vec3<f32>, cool: vec3<f32>, warm: vec3<f32>",
        result: "vec3<f32>",
        body: "let warmth = dot(normalize(normal), normalize(light)) * 0.5 + 0.5;\nreturn mix(cool, warm, warmth);",
        rule: |x, _| blended(&x[2], &x[3], f64::midpoint(cosine(&x[0], &x[1])?, 1.0)),
        ..LIGHT
    },
    Helper {
        name: "banded-diffuse",
        thing: "[diffuse light cut into {n} bands, floor(max(n dot l, 0) * {n#}) / {n#}|a cel shading function with {n} steps, floor of n dot l times {n#}, over {n#}|toon diffuse from normal and light with {n} levels, rounded down|the diffuse term quantized down to steps of 1 / {n#}|a cartoon lighting function, {n} bands by floor|\
                ¶cel shading function, {n} bands, rounded down|¶[function|helper|fn] for toon diffuse with {n} levels, floor|¶fn toon(normal: vec3, light: vec3) -> f32: floor(max(dot(n, l), 0) * {n#}) / {n#}|¶my game has a cartoon look. function of normal and light direction, diffuse light rounded down to {n} steps|\
                ¶in: normal, light. out: floor(n dot l * {n#}) / {n#}, not below 0. function please|¶how do I write toon lighting with {n} steps in a function? round down]",
        function: "toon_diffuse",
        parameters: "normal: vec3<f32>, light: vec3<f32>",
        body: "let diffuse = max(dot(normalize(normal), normalize(light)), 0.0);\nreturn floor(diffuse * {n}) / {n};",
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0],
        rule: |x, n| {
            let steps = cosine(&x[0], &x[1])?.max(0.0) * n;
            let is_sure = steps == 0.0 || (steps - steps.round()).abs() > 1e-4;
            is_sure.then(|| vec![steps.floor() / n])
        },
        ..LIGHT
    },
    Helper {
        name: "wrapped-diffuse-by-amount",
        thing: "[wrapped diffuse light with the wrap as an argument|max((n dot l + wrap) / (1 + wrap), 0) with wrap as a parameter|wrap lighting from a normal, a light direction and a wrap amount|a soft Lambert term, the wrap is the third argument|\
                ¶wrap lighting function with normal, light and wrap|¶(cos + wrap) / (1 + wrap), at least 0, as a function of normal, light and wrap|¶light should reach around the edge by an adjustable amount, helper function, wrap is an argument|¶[function|helper|fn] for wrapped diffuse light, the wrap is an argument|¶fn(normal: vec3, light: vec3, wrap: f32) -> f32, wrapped diffuse|¶skin needs soft light. function of normal, light and a wrap amount, max((cos + wrap) / (1 + wrap), 0)|\
                ¶in: normal, light, wrap. out: wrapped Lambert term. function please|¶how do I write wrap lighting in a function, any wrap]",
        function: "wrapped_diffuse",
        parameters: "normal: vec3<f32>, light: vec3<f32>, wrap: f32",
        body: "let cosine = dot(normalize(normal), normalize(light));\nreturn max((cosine + wrap) / (1.0 + wrap), 0.0);",
        rule: |x, _| {
            let wrap = x[2][0];
            let shifted = cosine(&x[0], &x[1])? + wrap;
            (wrap > -0.9).then(|| vec![shifted.max(0.0) / (1.0 + wrap)])
        },
        ..LIGHT
    },
    Helper {
        name: "spot-by-cosines",
        thing: "[a soft spotlight factor from a cosine and the cosines of the inner and outer cone|smoothstep(outer, inner, cosine)|the spot cone falloff with inner and outer cosines as arguments|how much of a spotlight arrives, from the cosine of its angle and two cone cosines|\
                ¶spotlight falloff function, arguments cosine, inner, outer|¶soft cone edge function from three cosines: the angle, the inner cone, the outer cone|¶stage lamp helper: 1 inside the inner cone, 0 outside the outer one, all as cosines, smoothstep function|¶[function|helper|fn] for a spot cone: smoothstep from the outer to the inner cosine|¶fn spot(cosine: f32, inner: f32, outer: f32) -> f32|¶I know the cosine of the angle to the lamp axis and the cosines of both cones. function for the soft edge, full in the inner cone|\
                ¶in: cosine, inner, outer. out: smoothstep(outer, inner, cosine). function please|¶how do I write the falloff between two spot cones in a function? all given as cosines]",
        function: "spot",
        parameters: "cosine: f32, inner: f32, outer: f32",
        body: "let t = saturate((cosine - outer) / (inner - outer));\nreturn t * t * (3.0 - 2.0 * t);",
        rule: |x, _| {
            let [angle, inner, outer] = [x[0][0], x[1][0], x[2][0]];
            let share = ((angle - outer) / (inner - outer)).clamp(0.0, 1.0);
            ((inner - outer).abs() > 0.1).then(|| vec![share.powi(2) * (3.0 - 2.0 * share)])
        },
        ..LIGHT
    },
    Helper {
        name: "schlick-ggx-factor",
        thing: "[the Schlick-GGX geometry factor from n dot v and k|n_dot_v / (n_dot_v * (1 - k) + k)|the Schlick approximation of the Smith shadowing term with k|the one-sided G term of PBR, arguments n dot v and k|\
                ¶geometry schlick ggx function|¶x / (x * (1 - k) + k) as a function of n_dot_v and k|¶PBR helper: Schlick-GGX shadowing for one side, n_dot_v and k|¶[function|helper|fn] for the Schlick-GGX geometry term with n_dot_v and k|¶fn geometry(n_dot_v: f32, k: f32) -> f32|¶my PBR shader lacks the G term. function of n dot v and k, x / (x * (1 - k) + k)|\
                ¶in: n_dot_v, k. out: n_dot_v / (n_dot_v * (1 - k) + k). function please|¶how do I write the Schlick-GGX geometry factor in a function]",
        function: "geometry_factor",
        parameters: "n_dot_v: f32, k: f32",
        body: "return n_dot_v / (n_dot_v * (1.0 - k) + k);",
        range: (0.05, 1.0),
        rule: |x, _| one(1.0 / ((1.0 - x[1][0]) + x[1][0] / x[0][0])),
        ..LIGHT
    },
    Helper {
        name: "sky-by-direction",
        thing: "[the sky color of a direction from a horizon and a zenith color|mix(horizon, zenith, max(direction.y, 0)) with the direction normalized|a sky gradient function of a view direction, horizon and zenith colors as arguments|the background color of a ray: horizon color at the side, zenith color straight up|\
                ¶sky gradient function of a direction, horizon and zenith|¶sky dome helper: horizon color to zenith color by how far the direction points up|¶[function|helper|fn] for the sky color of a ray direction with horizon and zenith colors|¶fn sky(direction: vec3, horizon: vec3, zenith: vec3) -> vec3|¶rays that hit nothing should see a sky. function of direction, horizon color and zenith color, blended by the y of the normalized direction, horizon below\
                |¶in: direction, horizon, zenith. out: mix(horizon, zenith, max(y, 0)), y of the unit direction. function please|¶how do I write a simple sky for ray marching in a function? horizon color up to zenith color by direction.y, not below 0]",
        function: "sky",
        parameters: "direction: vec3<f32>, horizon: vec3<f32>, zenith: vec3<f32>",
        result: "vec3<f32>",
        body: "let up = max(normalize(direction).y, 0.0);\nreturn mix(horizon, zenith, up);",
        rule: |x, _| blended(&x[1], &x[2], unit(&x[0])?[1].max(0.0)),
        ..LIGHT
    },
    Helper {
        name: "height-fog-function",
        thing: "[a height fog factor, exp(-density * max(height, 0))|fog that thins out with height: exp(-density * height), 1 below zero|the amount of ground fog at a height with a density argument|exponential height fog from a height and a density|\
                ¶height fog function, exp(-density * max(height, 0))|¶low fog helper: full fog at the ground and below, exp(-density * height) above, function|¶how thick is the ground fog at a height? function with density, exponential|¶[function|helper|fn] for ground fog by height and density|¶fn height_fog(height: f32, density: f32) -> f32|¶fog lies in the valley. function of height and density, full at height 0 and below, exponentially less above|\
                ¶in: height, density. out: exp(-density * max(height, 0)). function please|¶how do I write exponential height fog in a function]",
        function: "height_fog",
        parameters: "height: f32, density: f32",
        body: "return exp(-density * max(height, 0.0));",
        range: (-2.0, 2.0),
        rule: |x, _| {
            one(if x[0][0] > 0.0 {
                1.0 / (x[0][0] * x[1][0]).exp()
            } else {
                1.0
            })
        },
        ..LIGHT
    },
];

const PICTURES: [(&str, Draw); 3] = [
    ("day-and-night-ball", day_and_night),
    ("highlight-only-ball", highlight_only),
    ("inked-ball", inked),
];

pub(super) fn families() -> Vec<Family> {
    let pictures = PICTURES
        .iter()
        .map(|(name, draw)| Family::new("lighting", name, move |sampler| picture(*draw, sampler)));
    let mut families = families_of(DISTANCES);
    families.extend(families_of(LIGHTS));
    families.extend(pictures);
    families.push(Family::new(
        "ray-marching",
        "march-ball-at-place",
        placed_ball,
    ));
    families
}

/// A ball of radius 0.3 in the middle: statements after its normal, the value of its color, and the color by the normal.
pub(super) fn ball(
    noun: impl Into<String>,
    ways: Vec<String>,
    back: &Color,
    lines: &str,
    value: &str,
    rule: impl Fn(Vector) -> Option<Rgb> + Send + Sync + 'static,
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
            let (x, y) = ((u - 0.5) / 0.3, (0.5 - v) / 0.3);
            let away = x.hypot(y);
            if (away - 1.0).abs() < EDGE {
                return None;
            }
            if away > 1.0 {
                return Some(behind);
            }
            // The height over the disc is the side of a right triangle.
            rule([x, y, away.acos().sin()])
        },
    )
}

/// Where a lamp is: phrase and direction.
const LAMPS: [(&str, [i8; 3]); 7] = [
    ("the [top left|upper left]", [-1, 1, 1]),
    ("the [top right|upper right]", [1, 1, 1]),
    ("the direction (1, 0, 0)", [1, 0, 0]),
    ("the direction (-1, 0, 0)", [-1, 0, 0]),
    ("the direction (1, 2, 1)", [1, 2, 1]),
    ("the direction (0, 1, 0)", [0, 1, 0]),
    ("the direction (-1, 1, 0)", [-1, 1, 0]),
];

/// A lamp: its phrase, the statement of `light`, and its direction.
pub(super) fn lamp(sampler: &mut Sampler) -> (&'static str, String, Vector) {
    let (phrase, direction) = *sampler.pick(&LAMPS);
    let [x, y, z] = direction.map(|part| float(f64::from(part)));
    (
        phrase,
        format!("let light = normalize(vec3<f32>({x}, {y}, {z}));"),
        rules::unit(direction.map(f64::from)),
    )
}

fn day_and_night(day: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let night = Color::sample_other_than(&[day, back], sampler);
    let (phrase, light, direction) = lamp(sampler);
    let noun = "[a {ball} that is flat {color} where the light from ^ hits it and flat {c} elsewhere {on}|a {ball} with a hard line between its {color} day side and its {c} night side, light from ^ {on}|a two-tone {ball} {on}, {color} where n dot l is positive and {c} where not, light from ^|\
        a {ball} {on} split by a sharp terminator, lit side {color}, dark side {c}, light from ^|day and night on a {ball} {on}: {color} toward the light from ^, {c} away from it, no blending|\
        ¶a {ball} {on}. the half that faces the light is {color}, the other half {c}, with a hard edge. the light comes from ^|¶planet with day and night: day side {color}, night side {c}, sharp border, light from ^, background {back}|\
        ¶n dot l > 0 ? {color} : {c} on a {ball} {on}, light from ^|¶how do I show which side of a {ball} is lit? lit {color}, unlit {c}, no gradient, light from ^, background {back}|\
        ¶no soft shading. a {ball} {on}, {color} where the light from ^ reaches it, {c} where it does not|¶{ball}, light from ^, lit = {color}, unlit = {c}, bg = {back}, hard terminator|\
        ¶like a moon phase: a {ball} {on}, its lit part flat {color}, its dark part flat {c}, the light is from ^|¶please a {ball} with two sides, day is {color} and night is {c}, sun from ^, {back} behind|\
         ¶dark side {c}, lit side {color}, hard border, a {ball} lit from ^, background {back}|¶{back} background, light from ^, and a {ball} whose far side is {c} and whose near side to the lamp is {color}, no blending|¶on {back}, a {ball} in two flat colors: {c} in the shade and {color} in the light from ^|a {ball} {on}, {c} on its shaded side and {color} on the side of the light from ^, hard edge]"
        .replace('^', phrase);
    let (lit, dark) = (rgb(day), rgb(&night));
    let mut split = ball(
        noun,
        vec![],
        back,
        &format!("{light}\nlet lit = dot(normal, light) > 0.0;"),
        &format!("select({}, {}, lit)", night.code, day.code),
        move |normal| {
            let along = rules::dot(normal, direction);
            (along.abs() > 1e-3).then_some(if along > 0.0 { lit } else { dark })
        },
    );
    split.third = night.ways;
    split
}

fn highlight_only(shine: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let (phrase, light, direction) = lamp(sampler);
    let power = *sampler.pick(&[4, 8, 16, 20, 32, 50, 64]);
    let noun = "[a black {ball} with only a {color} Phong highlight of exponent {a}, light from ^ {on}|only the specular term of a {ball} {on}: Phong reflection, exponent {a}, {color}, light from ^, the rest of the {ball} black|a pitch black {ball} {on} with a {color} reflection spot, Phong, shininess {a}, light from ^|\
        the {color} specular light alone on a black {ball} {on}, reflect and power {a}, light from ^|\
        ¶a black {ball} {on}. nothing but its {color} specular highlight, Phong with exponent {a}, light from ^|¶pow(max(reflect(-l, n).z, 0), {a}) in {color} on a black {ball} {on}, light from ^|\
        ¶how do I show just the Phong highlight of a {ball}? {color}, exponent {a}, light from ^, no diffuse, no ambient, background {back}|¶specular only. {ball}: black. highlight: {color}, shininess {a}, Phong. light: from ^. background: {back}|\
        ¶like a black billiard ball: a {ball} {on}, only a {color} shine, Phong exponent {a}, light from ^|¶I debug my lighting and want the specular part alone, Phong, power {a}, {color}, on a {ball} {on}, light from ^|\
        ¶please black {ball} with {color} highlight, Phong, exponent is {a}, light from ^, behind it {back}|\
         ¶exponent {a}, light from ^, Phong: only the {color} highlight on a black {ball}, background {back}|¶background {back}, the {ball} black, and on it a {color} Phong spot of exponent {a} from a light at ^|¶on a black {ball} only a {color} Phong highlight, light from ^, exponent {a} {on}]"
        .replace('^', phrase);
    let tint = rgb(shine);
    ball(
        noun,
        words::count(power),
        back,
        &format!(
            "{light}\nlet specular = pow(max(reflect(-light, normal).z, 0.0), {});",
            float(power as f64)
        ),
        &format!("{} * specular", shine.code),
        move |normal| {
            let mirrored = 2.0 * rules::dot(normal, direction) * normal[2] - direction[2];
            let bright = mirrored.max(0.0).powi(power as i32);
            Some(tint.map(|part| part * bright))
        },
    )
}

fn inked(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let ink = Color::sample_other_than(&[front, back], sampler);
    let (phrase, light, direction) = lamp(sampler);
    let limit = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4, 0.5]);
    let noun = "[a {color} {ball} with Lambert light from ^ and a {c} ink edge where normal.z is below {a} {on}|a {color} Lambert {ball} {on}, light from ^, outlined in {c} where n dot v is less than {a}|a diffuse {color} {ball} lit from ^ with a flat {c} rim where its normal's z is under {a} {on}|\
        a comic style {ball} {on}: {color} with Lambert light from ^, {c} contour for normal.z < {a}|a {color} {ball} {on} with diffuse light from ^ and a hard {c} silhouette line, n dot v below {a}|\
        ¶a {color} {ball} {on}, plain diffuse light from ^. where normal.z is less than {a} it is {c} instead, like an ink line|¶normal.z < {a} ? {c} : {color} * max(n dot l, 0) on a {ball} {on}, light from ^|\
        ¶how do I draw a comic outline on a lit {ball}? it is {color}, Lambert, light from ^, {c} where n dot v is under {a}, background {back}|¶{ball}: {color}, Lambert, light from ^. outline: {c}, where normal.z is below {a}. background: {back}|\
        ¶like in a comic: a {color} {ball} {on} shaded with Lambert light from ^, and its edge, normal.z below {a}, is flat {c}|¶please {color} {ball} with ink border {c}, border where z of normal less than {a}, diffuse light from ^, background {back}|\
         ¶edge {c} where normal.z is below {a}, inside {color} with Lambert light from ^, a {ball} on {back}|¶background {back}, outline {c} for normal.z under {a}, and the {ball} itself {color}, diffuse light from ^|¶with a {c} contour where normal.z is below {a}, a {color} Lambert {ball} lit from ^ {on}]"
        .replace('^', phrase);
    let (shape, line) = (rgb(front), rgb(&ink));
    let mut drawn = ball(
        noun,
        words::decimal(limit),
        back,
        &format!(
            "let shape = {};\n{light}\nlet diffuse = max(dot(normal, light), 0.0);\nlet edge = normal.z < {};",
            front.code,
            float(limit)
        ),
        &format!("select(shape * diffuse, {}, edge)", ink.code),
        move |normal| {
            if (normal[2] - limit).abs() < 2e-3 {
                return None;
            }
            let bright = facing(normal, direction);
            Some(if normal[2] < limit {
                line
            } else {
                blend([0.0; 3], shape, bright)
            })
        },
    );
    drawn.third = ink.ways;
    drawn
}

/// A ball that a ray marcher sees from (0, 0, -3).
fn placed_ball(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let front = Color::sample(sampler);
    let back = Color::sample_other_than(&[&front], sampler);
    let radius: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.75, 0.8]);
    let place: Vector = *sampler.pick(&[
        [0.5, 0.0, 0.0],
        [-0.5, 0.0, 0.0],
        [0.0, 0.5, 0.0],
        [0.0, -0.5, 0.0],
        [0.5, 0.5, 0.0],
        [-0.4, 0.3, 1.0],
        [0.0, 0.0, 1.0],
        [0.0, 0.0, 2.0],
        [0.6, -0.4, 0.5],
        [1.0, 0.0, 2.0],
    ]);
    let [x, y, z] = place;
    slots.value("color", front.ways);
    slots.value("back", back.ways);
    slots.value("r", words::decimal(radius));
    slots.text("place", format!("({x}, {y}, {z})"));
    slots.phrase("ball", "[sphere|ball|sphere]");
    slots.phrase("marched", "[ray marched|ray-marched|raymarched]");
    let scene = format!(
        "fn scene(p: vec3<f32>) -> f32 {{\n    return distance(p, vec3<f32>({})) - {};\n}}\n",
        place.map(float).join(", "),
        float(radius)
    );
    let text = format!(
        "let background = {};\nlet shape = {};\nlet origin = vec3<f32>(0.0, 0.0, -3.0);\n\
         let direction = normalize(vec3<f32>(uv.x - 0.5, 0.5 - uv.y, 1.0));\nvar t = 0.0;\n\
         for (var i = 0; i < 32; i++) {{\nt += scene(origin + direction * t);\n}}\n\
         let color = select(background, shape, t < 10.0);\nreturn vec4<f32>(color, 1.0);\n",
        back.code, front.code
    );
    let [shown, behind] = [front.rgb, back.rgb];
    Task {
        form: Form::Picture,
        modifiers: Vec::new(),
        phrase: "[a {marched} {ball} of radius {r} at {place}, flat {color} on {back}|a flat {color} {marched} {ball} with its center at {place} and radius {r} in front of {back}|a {marched} scene with one flat {color} {ball}, center {place}, radius {r}, background {back}|\
                 a {marched} {ball}, r = {r}, placed at {place}, unlit {color} over {back}|the unshaded {color} silhouette of a {marched} {ball} at {place} with radius {r} on {back}|a {back} background with a {marched} flat {color} {ball} of radius {r} at the position {place}|\
                 ¶ray march a {ball} at {place} with radius {r}. flat {color}, background {back}|¶{marched}: {ball}, center {place}, radius {r}, flat {color}, misses {back}|¶how do I place a {marched} {ball} at {place}? radius {r}, flat {color}, {back} where nothing is hit|\
                 ¶scene: length(p - {place}) - {r}. hit: {color}, miss: {back}. ray marching, no light|¶my {marched} {ball} should not be in the origin but at {place}, radius {r}, plain {color} on {back}|¶I learn ray marching. please one {ball} with center {place}, radius {r}, color {color} without light, the rest {back}|\
                 ¶the object is a {ball} of radius {r} whose center is {place}. march the rays, hits are {color}, all else {back}|¶camera as usual, {ball} moved to {place}, r {r}, flat {color} on {back}, ray marching|\
         ¶{back} background, at {place} a {ball} with radius {r} in flat {color}, ray marching|¶radius {r}, center {place}, {color} on {back}, no shading: ray march that {ball}|¶at {place} there is a {ball}, {r} is its radius. march rays, {color} if it is hit, otherwise {back}|¶on {back}, a {marched} flat {color} {ball} with radius {r} at {place}|¶at {place}, a {marched} {ball} of radius {r}, flat {color}, {back} around it]"
            .into(),
        slots,
        code: fragment(&[scene.as_str()], &text),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let [u, v] = pixel.uv.map(f64::from);
            let direction = rules::unit([u - 0.5, 0.5 - v, 1.0]);
            let to = [x, y, z + 3.0];
            // How far the ray passes beside the center.
            let along = rules::dot(to, direction);
            let beside = [0, 1, 2].map(|at| to[at] - along * direction[at]);
            let beyond = length(&beside) - radius;
            if beyond > -0.01 && beyond < 0.06 {
                return None;
            }
            let [r, g, b] = if beyond < 0.0 { shown } else { behind };
            Some([r, g, b, 1.0])
        })),
    }
}
