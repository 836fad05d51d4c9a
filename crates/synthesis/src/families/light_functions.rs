//! Functions of light: cones, fog, falloffs and shares of reflected light.

use super::helpers::{self, HELPER, Helper, families_of, one};
use crate::task::Family;
use std::f64::consts::PI;

const HELPERS: [Helper; 9] = [
    Helper {
        name: "spot-cone-function",
        category: "lighting",
        thing: "[a spotlight factor with a soft cone of {n} degrees|how much light of a spot cone of {n} degrees arrives, fading out over 10 more degrees|a smooth spot cone: full inside {n} degrees, zero beyond {n} plus 10|\
            the cone falloff of a spotlight, inner angle {n} degrees, outer angle 10 more|spot light cone attenuation, {n}° inside and 10° of penumbra|a spotlight mask from two directions, half angle {n} degrees, 10 degrees soft|\
            the smoothstep of a spot cone between {n#} + 10 and {n#} degrees|spotlight intensity by angle, {n} degree cone with a 10 degree soft edge|a flashlight cone with a half angle of {n} degrees and 10 degrees of soft edge|\
            spot cone smoothstep, inner {n}°, outer 10° wider|the soft edge of a stage light with a {n} degree cone, 10 degrees wide|a spot factor for a light direction and a spot direction, cone {n}°, penumbra 10°|\
            ¶I have the direction to the light and the direction of the spot. a [function|helper] should say how much light arrives: all within {n} degrees, none beyond 10 degrees more|\
            ¶[function|fn]. in: light and direction, two vectors. out: 1 inside the cone of {n}°, 0 outside {n}° + 10°, smooth between|\
            ¶how do [people|you] write a flashlight function with a soft edge? the half angle is {n} degrees, and over 10 degrees more it fades to zero|\
            ¶fn(light: vec3, direction: vec3) -> f32: smoothstep(cos({n#}° + 10°), cos({n#}°), cos of the angle)|\
            ¶my spotlight has a hard border. I need a function for a soft one, cone {n} degrees, edge 10 degrees|\
            ¶a stage light helper. full brightness up to {n} degrees off its axis, then it falls off over 10 degrees, smoothstep of the cosine]",
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
            a fog blend that starts at near and is complete at far|depth fog by linear interpolation between two distances|old school linear fog, 0 before near and 1 behind far|how foggy it is at a distance, linear from near to far|\
            ¶I have a distance, a near and a far value. a [function|helper] should give the fog: 0 up to near, 1 from far on, linear between|\
            ¶[function|fn]. in: distance, near, far. out: linear fog from 0 to 1|\
            ¶fn(distance: f32, near: f32, far: f32) -> f32: clamp((distance - near) / (far - near), 0, 1)|\
            ¶how do [people|you] write old fashioned fog as a function? it begins at near and everything is gone at far, linear|\
            ¶things far away should vanish in fog. I need the function for the amount, linear between the distances near and far|\
            ¶GL_LINEAR style fog as a function, 0 for no fog and 1 for full fog|\
            ¶how much of the fog color do I need at a distance? the helper also gets near and far and goes linearly from 0 to 1|\
            ¶fog start, fog end, distance -> linear fog amount, as a function]",
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
            a squared exponential distance fog, density = {n}|exp² fog of density {n}|the squared version of exponential fog at density {n}|\
¶I have a distance and want the amount of fog. a [function|helper] with the exp squared formula, density {n}|\
¶[function|fn]. in: distance. out: fog 1 - exp(-(d * {n#})^2)|\
¶fn(distance: f32) -> f32: 1 - exp(-({n#} * distance)²)|\
¶how do [people|you] write squared exponential fog as a function? my density is {n}|\
¶near things stay clear, far things drown in the fog: exp2 fog function with a density of {n}|\
¶multiply the distance by {n}, square it, negate, exp, and one minus that. it is the fog function]",
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
        thing: "[light attenuation with a linear and a quadratic coefficient|1 / (1 + linear * d + quadratic * d * d)|¶attenuation function with a linear and a quadratic coefficient|¶point light falloff function, 1 / (1 + linear * d + quadratic * d * d)|the classic point light attenuation with constant 1, linear and quadratic terms|opengl style attenuation from distance, linear and quadratic|\
            one over one plus kl d plus kq d squared|the falloff of a lamp with linear and quadratic factors|point light attenuation with two coefficients|how much a light fades over a distance, given linear and quadratic factors|\
            the constant-linear-quadratic attenuation with a constant of 1|distance attenuation 1 / (1 + l*d + q*d²)|a lamp falloff with adjustable linear and quadratic parts|the phong point light attenuation formula, constant term one|attenuation(d, linear, quadratic)|\
            ¶I have a distance, a linear and a quadratic factor. a [function|helper] should give the attenuation 1 / (1 + l d + q d²)|\
            ¶[function|fn]. in: distance, linear, quadratic. out: light attenuation, the constant is 1|\
            ¶fn(distance: f32, linear: f32, quadratic: f32) -> f32: 1 / (1 + linear * distance + quadratic * distance²)|\
            ¶how do [people|you] make a lamp weaker with the distance, in a function with a linear and a quadratic term|\
            ¶the learnopengl point light: I need its attenuation function, constant 1, the two others are parameters|\
            ¶how much light is left at a distance? helper with kl and kq, divided as one over 1 + kl d + kq d^2]",
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
            point light falloff with a cutoff at {n}, squared|lamp brightness, 1 at the lamp and 0 from {n} on, squared|the square of one minus distance over {n}, clamped|\
            ¶I have the distance to a lamp. a [function|helper] should give 1 at the lamp and 0 from {n} on, falling like a square|\
            ¶[function|fn]. in: distance. out: max(1 - d / {n#}, 0)²|\
            ¶fn(distance: f32) -> f32: max(1 - distance / {n#}, 0) squared|\
            ¶how do [people|you] let a light end at a range of {n}, in a function? the linear falloff squared|\
            ¶my lights should reach {n} units and no further. I need the falloff function, one minus d over {n}, not negative, squared|\
            ¶divide the distance by {n}, take it from one, stop at zero, square it. that is the light falloff function]",
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
        thing: "[wrapped diffuse light with a wrap of {n}|diffuse lighting that wraps around by {n}|(n dot l + {n#}) / (1 + {n#}), never below zero|wrap lighting with w = {n}|a soft diffuse term with a wrap factor of {n}|¶wrapped diffuse function, wrap {n}|¶wrap lighting function with a wrap of {n}|the wrapped Lambert term, wrap {n}|\
            n dot l wrapped by {n} and normalized|subsurface-like wrap lighting, amount {n}|max((dot(n, l) + {n#}) / (1 + {n#}), 0)|diffuse light reaching past the terminator by {n}|a cheap skin shading term with wrap = {n}|wrap diffuse, w {n}|how lit a soft surface is with a light wrap of {n}|\
            ¶I have a normal and a light direction. the light should reach around the edge a bit, wrap {n}. write the diffuse [function|helper]|\
            ¶[function|fn]. in: normal, light. out: max((n·l + {n#}) / (1 + {n#}), 0)|\
            ¶fn(normal: vec3, light: vec3) -> f32: wrapped Lambert, w = {n#}|\
            ¶how do [people|you] write half lambert like shading as a function? the wrap is {n}, normalized by 1 + {n#}|\
            ¶plain n dot l is too dark at the sides. I need the function with a wrap of {n}|\
            ¶add {n} to the cosine of normal and light, divide by one plus {n}, no less than 0. it is the wrap diffuse function]",
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
        thing: "[hemisphere light from a normal, a sky color and a ground color|the ambient light of a sky and a ground for a normal|hemispheric ambient lighting|¶hemisphere light function, normal, sky, ground|¶ambient light function with a sky and a ground color|mix(ground, sky, normal.y * 0.5 + 0.5)|sky color from above and ground color from below, by the normal|\
            hemisphere ambient: ground to sky by the y of the normal|the blend of ground and sky light on a surface|a two color ambient term by the up direction|hemi light for sky and ground|ambient light that depends on whether a surface faces up or down|\
            how much sky and how much ground a surface sees, as a color|a hemispherical fill light|the sky and ground ambient color of a surface with a normal|\
            ¶I have a normal, a sky color and a ground color. a [function|helper] should give the ambient light: up gets the sky, down the ground, blended|\
            ¶[function|fn]. in: normal, sky, ground. out: hemisphere light|\
            ¶fn(normal: vec3, sky: vec3, ground: vec3) -> vec3: mix(ground, sky, normal.y / 2 + 0.5)|\
            ¶how do [people|you] write a hemisphere light as a function|\
            ¶a surface that looks up is lit by the sky, one that looks down by the ground, in between a mix. I need the function|\
            ¶like the HemisphereLight of three.js, as a function of the normal and the two colors|\
            ¶helper for ambient light with two colors, sky and ground, chosen by how much the normal points up]",
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
            a color and a fog color mixed by 1 - e^(-{n#} d)|the fogged color at a distance with exponential density {n}|\
¶I have the color of an object, the color of the fog and the distance. a [function|helper] should give the final color, exponential fog, density {n}|\
¶[function|fn]. in: color, fog, distance. out: mix(color, fog, 1 - exp(-{n#} d))|\
¶fn(color: vec3, fog: vec3, distance: f32) -> vec3, exp fog of density {n}|\
¶how do [people|you] put fog on a color in a function? density {n}, exponential in the distance|\
¶the further a thing is the more it takes the color of the fog. I need the function, 1 - e^(-{n#} * distance) as the share|\
¶helper: scene color goes in, fog color and distance too, the fogged color comes out, exponential with density {n}]",
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
            distributionGGX(nh, roughness)|the GGX NDF|a PBR specular distribution, Trowbridge-Reitz GGX|the D of Cook-Torrance by GGX|how many microfacets face the half vector, by GGX|the normal distribution function of GGX for a roughness|the GGX lobe for a cosine and a roughness|\
            ¶I have n dot h and a roughness and need the D term of GGX. write [a|the] [function|helper]|\
            ¶[function|fn]. in: cosine of the half angle, roughness. out: GGX distribution, alpha = roughness²|\
            ¶fn(cosine: f32, roughness: f32) -> f32: a² / (π ((n·h)² (a² - 1) + 1)²), a = roughness²|\
            ¶how do [people|you] write distribution ggx as a function|\
            ¶my pbr shader still lacks the D. it is Trowbridge-Reitz, as a function of n·h and roughness|\
            ¶helper for the highlight of a rough surface: the GGX normal distribution of a cosine and a roughness]",
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
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
