//! Functions of light.

use super::helpers::{HELPER, Helper, dot, families_of, one, unit};
use crate::task::{Buffer, Family};

type Rule = fn(&[Buffer], f64) -> Option<Buffer>;

/// A function of light.
const fn lit(
    name: &'static str,
    thing: &'static str,
    function: &'static str,
    parameters: &'static str,
    body: &'static str,
    choices: &'static [f64],
    rule: Rule,
) -> Helper {
    Helper {
        name,
        category: "lighting",
        thing,
        function,
        parameters,
        body,
        choices,
        range: (-1.0, 1.0),
        rule,
        ..HELPER
    }
}

const HELPERS: [Helper; 11] = [
    lit(
        "lambert",
        "[the Lambert diffuse term|Lambertian diffuse lighting from a normal and a light direction|the diffuse brightness of a surface|n dot l, never negative|the diffuse term max(n dot l, 0)|Lambert's cosine law for a normal and a light|how strongly a matte surface is lit|the cosine term of diffuse light|max(0, n·l)|the diffuse factor of a light on a surface|N dot L lighting|lambert shading from normal and light direction|\
         ¶I have a normal and the direction to the light and need a function for how bright a matte surface is there|¶fn that takes normal and light, normalizes both and returns their dot product, never below [zero|0]|\
         ¶in: n, l (any length). out: n dot l of the unit vectors, 0 if negative. as a [function|fn|helper]|\
         ¶a lamp shines on a [dull|matte] surface. write the function that tells how [bright|strongly lit] it is, from normal and light direction, zero on the back side|\
         ¶[given|from] a surface normal and a light direction, a [helper|function] for the diffuse [part|share|term] without negative values|\
         ¶what function do people use for basic diffuse shading? normal and light direction go in, the Lambert factor comes out|¶my shader needs max(dot(n, l), 0) as a [function|helper], with both vectors normalized inside|\
         ¶NdotL [helper|function], clamped below at zero|¶[helper|function] wanted: the cosine between the normal and the light, but 0 when the light is behind|\
         ¶the steeper the light falls on a wall, the brighter it is. a function for that please, cosine of the angle and no negatives|\
         ¶basic diffuse function with normal and light direction as arguments, nothing below zero|¶what is the wgsl function for simple diffuse light? normalize normal and light, dot, max with 0|¶fn lambert(normal: vec3, light: vec3) -> f32]",
        "lambert",
        "normal: vec3<f32>, light: vec3<f32>",
        "return max(dot(normalize(normal), normalize(light)), 0.0);",
        &[],
        |x, _| one(dot(&unit(&x[0])?, &unit(&x[1])?).max(0.0)),
    ),
    lit(
        "half-lambert",
        "[the half Lambert term|half-Lambert diffuse lighting|wrapped diffuse light, half lambert, squared|(0.5 * n dot l + 0.5) squared|Valve's half Lambert|the squared half Lambert diffuse factor|n dot l moved to 0..1 and squared|a half-Lambert shading factor from normal and light|soft wrapped diffuse lighting, squared|(n·l / 2 + 1/2)^2|\
         ¶Lambert is too dark on the far side. I need the half Lambert function, squared, from normal and light direction|¶fn that takes normal and light: half their cosine plus a half, and then the square of it|\
         ¶in: n, l. t = 0.5 * n·l + 0.5, out: t * t. as a [function|fn|helper]|¶how does the [shading|lighting] of Half-Life work? a function from normal and light direction to half Lambert squared|\
         ¶[given|from] a normal and a light direction, a [helper|function] that moves n dot l from -1..1 to 0..1 and squares it|¶like diffuse light, only it wraps around the object. a helper with (n dot l * 0.5 + 0.5) squared|\
         ¶half Lambert [helper|function], the squared one|¶I'd like a softer falloff of light. make a function: dot of normal and light, scaled and moved to 0..1, multiplied by itself]",
        "half_lambert",
        "normal: vec3<f32>, light: vec3<f32>",
        "let wrapped = 0.5 * dot(normalize(normal), normalize(light)) + 0.5;\nreturn wrapped * wrapped;",
        &[],
        |x, _| one(f64::midpoint(dot(&unit(&x[0])?, &unit(&x[1])?), 1.0).powi(2)),
    ),
    lit(
        "phong-specular",
        "[the Phong specular term with a shininess of {n}|a Phong highlight with exponent {n}|specular light by the reflected direction, shininess {n}|r dot v to the power of {n}|(r·v)^{n#} with r the mirrored light|the specular part of Phong shading, power {n}|phong specular, n = {n}|the Phong reflection term with exponent {n}|the shine of a surface by Phong with shininess {n}|a specular highlight from the mirrored light, exponent {n}|\
         ¶I have normal, light and view direction and need a function for the Phong highlight with shininess {n}|\
         ¶fn that mirrors the light at the normal, takes the dot product with the view direction (not below 0) and raises it to the power of {n}|¶in: n, l, v. r = reflect(-l, n). out: max(r·v, 0) to the {n#}. as a [function|fn|helper]|\
         ¶how do I get the little bright spot on a shiny ball? a function by Phong, with the reflected light, exponent {n}|¶[given|from] normal, light and view vectors, a [helper|function] for the specular part of Phong, power {n}|\
         ¶a helper for specular, the classic one with the mirrored light and not with the half vector, shininess {n}|¶pow(max(dot(r, v), 0), {n#}) as a function of normal, light and view, r is the light mirrored at the normal|\
         ¶my surface should shine. write a Phong specular function, n = {n}|¶Phong spec [helper|function], exponent {n}|\
         ¶exponent {n}: Phong highlight function of normal, light and view, with the mirrored light|¶shininess {n}, reflect based specular, as a function with normal, light, view|¶fn phong(normal, light, view) -> f32 with the power {n}]",
        "phong",
        "normal: vec3<f32>, light: vec3<f32>, view: vec3<f32>",
        "let mirrored = reflect(-normalize(light), normalize(normal));\nreturn pow(max(dot(mirrored, normalize(view)), 0.0), {n});",
        &[4.0, 8.0, 16.0, 32.0],
        |x, n| {
            let (normal, light, view) = (unit(&x[0])?, unit(&x[1])?, unit(&x[2])?);
            let across = 2.0 * dot(&normal, &light);
            let mirrored: Buffer = normal
                .iter()
                .zip(&light)
                .map(|(n, l)| across * n - l)
                .collect();
            one(dot(&mirrored, &view).max(0.0).powf(n))
        },
    ),
    lit(
        "blinn-specular",
        "[the Blinn-Phong specular term with a shininess of {n}|a Blinn highlight with exponent {n}|specular light by the half vector, shininess {n}|n dot h to the power of {n}|(n·h)^{n#} as a highlight|the specular part of Blinn-Phong shading, power {n}|blinn-phong specular, n = {n}|the half-vector specular with exponent {n}|the shine of a surface by Blinn-Phong with shininess {n}|a specular highlight from the halfway vector, exponent {n}|\
         ¶I have normal, light and view direction and need a function for the Blinn-Phong highlight with shininess {n}|¶fn that takes the middle between light and view, dots it with the normal (not below 0) and raises that to the power of {n}|\
         ¶in: n, l, v. h = normalize(l + v). out: max(n·h, 0) to the {n#}. as a [function|fn|helper]|¶how do I get the little bright spot on a shiny ball? a function with the half vector, exponent {n}|\
         ¶[given|from] normal, light and view vectors, a [helper|function] for the specular part of Blinn-Phong, power {n}|¶a helper for specular, but no reflect in it, use the halfway vector, shininess {n}|\
         ¶pow(max(dot(n, h), 0), {n#}) as a function of normal, light and view, h is the half vector|¶my surface should shine. write a Blinn-Phong specular function, exponent = {n}|¶Blinn spec [helper|function], exponent {n}|\
         ¶exponent {n}: Blinn-Phong highlight function of normal, light and view, with the half vector|¶fn blinn_phong(normal, light, view) -> f32 with the power {n}|¶the half vector kind of specular as a function, shininess {n}, inputs are normal, light and view]",
        "blinn_phong",
        "normal: vec3<f32>, light: vec3<f32>, view: vec3<f32>",
        "let halfway = normalize(normalize(light) + normalize(view));\nreturn pow(max(dot(normalize(normal), halfway), 0.0), {n});",
        &[4.0, 8.0, 16.0, 32.0],
        |x, n| {
            let (normal, light, view) = (unit(&x[0])?, unit(&x[1])?, unit(&x[2])?);
            let halfway = unit(
                &light
                    .iter()
                    .zip(&view)
                    .map(|(l, v)| l + v)
                    .collect::<Buffer>(),
            )?;
            one(dot(&normal, &halfway).max(0.0).powf(n))
        },
    ),
    lit(
        "fresnel-schlick",
        "[Schlick's approximation of Fresnel with f0 = {n}|the Fresnel term by Schlick with a base reflectance of {n}|the reflectance at an angle by Schlick, f0 {n}|Schlick's Fresnel with a reflectance of {n} at normal incidence|f0 + (1 - f0) * (1 - cos)^5 with f0 = {n}|fresnel schlick, f0 = {n}|the Schlick Fresnel factor for f0 {n}|how reflective a surface is at a cosine, f0 {n}|the mirror strength at an angle by Schlick, base {n}|an approximate Fresnel reflectance with f0 of {n}|\
         ¶I have the cosine between view and normal and need a function for how much is reflected, by Schlick with f0 = {n}|¶fn that takes a cosine: {n} when it is 1, rising to 1 when it is 0, with the fifth power of Schlick|\
         ¶in: cos. out: f0 + (1 - f0) * (1 - cos) to the 5. f0 is {n}. as a [function|fn|helper]|¶why does [water|glass] mirror more at a flat angle? a function for it, Schlick's approximation from the cosine, base reflectance {n}|\
         ¶[given|from] the cosine of the angle, a [helper|function] for Fresnel after Schlick, f0 {n}|¶Schlick [helper|function], cosine as argument, f0 is {n}|\
         ¶how do people compute Fresnel cheaply? as a function of the cosine with {n} at normal incidence|¶a function please: straight on the surface reflects {n}, at grazing angles everything, by Schlick|\
         ¶f0 is {n}. function of the cosine for Schlick's Fresnel|¶fn fresnel(cosine: f32) -> f32, Schlick, f0 {n}]",
        "fresnel",
        "cosine: f32",
        "return {n} + (1.0 - {n}) * pow(1.0 - cosine, 5.0);",
        &[0.02, 0.04, 0.05, 0.1, 0.2, 0.5],
        |x, f| (x[0][0] < 0.999).then(|| vec![1.0 - (1.0 - f) * (1.0 - (1.0 - x[0][0]).powi(5))]),
    ),
    lit(
        "rim-light",
        "[a rim light with exponent {n}|the rim lighting term to the power of {n}|how bright the edge of an object is, power {n}|(1 - n·v)^{n#}|one minus n dot v to the power of {n}|the edge glow of a surface, exponent {n}|a rim factor with exponent {n}|a backlight at the silhouette, exponent {n}|rim lighting from normal and view direction, power {n}|the rim term with a falloff power of {n}|\
         ¶I have a normal and a view direction and want a function for the glow at the edge of an object, exponent {n}|¶fn that takes one minus the dot product of normal and view (clamped below at 0) and raises it to the power of {n}|\
         ¶in: n, v, both normalized first. out: 1 - max(n·v, 0), to the {n#}. as a [function|fn|helper]|¶how do I make the outline of a character glow? a rim light function from normal and view direction, power {n}|\
         ¶[given|from] normal and view vectors, a [helper|function] that is 0 in the middle and 1 at the silhouette, falloff exponent {n}|¶rim [helper|function], power {n}, from normal and view|\
         ¶pow(1 - max(dot(n, v), 0), {n#}) as a function with normalized inputs|¶a function for backlight at the edges: dark where the surface faces the viewer, bright where it turns away, exponent {n}|\
         ¶power {n}: rim light function of normal and view direction|¶fn rim_light(normal, view) -> f32 with exponent {n}]",
        "rim_light",
        "normal: vec3<f32>, view: vec3<f32>",
        "let facing = max(dot(normalize(normal), normalize(view)), 0.0);\nreturn pow(1.0 - facing, {n});",
        &[2.0, 3.0, 4.0, 5.0],
        |x, n| {
            let facing = dot(&unit(&x[0])?, &unit(&x[1])?).max(0.0);
            (facing < 0.999).then(|| vec![(1.0 - facing).powf(n)])
        },
    ),
    lit(
        "light-attenuation",
        "[the attenuation of a light by the inverse square of the distance|inverse square light falloff|1 / (1 + d²) as a light falloff|how light fades with distance, inverse square, plus one|1 / (1 + d^2) for a light|point light attenuation, inverse square|one over one plus the squared distance to a light|how bright a lamp is from afar, 1 / (d² + 1)|the inverse square law of light with one added below|the quadratic falloff of a point light|light strength over distance, inverse square|\
         ¶I know how far the lamp is and need a function for how bright it still is, 1 / (1 + d²)|¶fn that takes a distance and returns one divided by one plus its square|¶in: distance d. out: 1 / (1 + d * d). as a [function|fn|helper]|\
         ¶a light gets weaker the farther you go. write the function with the inverse square, plus one below so that nothing divides by zero|¶[given|from] the distance to a lamp, a [helper|function] for the attenuation 1 / (1 + d^2)|\
         ¶how do I let a point light fade? a helper of the distance, inverse square with a one added to the denominator|¶attenuation [helper|function], inverse of 1 + d squared|\
         ¶a function for point lights please: at distance 0 it is 1, at 1 it is a half, by 1 / (1 + d²)|¶falloff [fn|function] of the distance: one over (d squared plus one)]",
        "attenuation",
        "distance: f32",
        "return 1.0 / (1.0 + distance * distance);",
        &[],
        |x, _| one((1.0 + x[0][0].powi(2)).recip()),
    ),
    lit(
        "fog-factor",
        "[an exponential fog factor with a density of {n}|how much fog there is at a distance, density {n}|exponential fog with density {n}|the share of fog, 1 - exp(-{n#} * distance)|1 - e^(-{n#} * d) as fog|exponential fog, density = {n}|how foggy it is at a distance with density {n}|the fog amount at a distance for a density of {n}|a fog blend factor for a distance, density {n}|distance fog with an exponential density of {n}|how much the fog hides at a distance, density {n}|\
         ¶I know how far away something is and need a function for how much fog is in front of it, exponential, density {n}|¶fn that takes a distance and returns one minus e to the minus {n} times it|\
         ¶in: distance d. out: 1 - exp(-{n#} * d). as a [function|fn|helper]|¶how do I make far things vanish in fog? a function of the distance, exponential with a density of {n}|\
         ¶[given|from] a distance, a [helper|function] for the fog amount: 0 right here, toward 1 far away, exponential, density {n}|¶fog [helper|function], exponential, density {n}|\
         ¶a function please that gives the blend factor for fog, 0 at the camera, growing by 1 - exp of minus {n} times the distance|¶the air in my scene is thick, {n} per unit. a helper for the share of fog at a distance, with exp]",
        "fog",
        "distance: f32",
        "return 1.0 - exp(-{n} * distance);",
        &[0.05, 0.1, 0.2, 0.25, 0.5],
        |x, n| one(-(-n * x[0][0]).exp_m1()),
    ),
    Helper {
        name: "reflect-function",
        category: "lighting",
        thing: "[a direction reflected at a normal|the mirror reflection of a vector|a reflection of d at a surface with normal n|the reflected ray direction, by hand|d - 2 * dot(d, n) * n|d mirrored at the surface with normal n|the bounce direction of a ray at a surface|a vector bounced off a surface with normal n|reflect written out for d and n|a hand-written reflect|the direction of a ray after a mirror with normal n|\
         ¶a ray hits a mirror. I have its direction d and the normal n and need a function for where it goes, without the built-in|¶fn that takes d and n and returns d minus two times their dot product times n|\
         ¶in: d, n. out: d - 2 * dot(d, n) * n. as a [function|fn|helper]|¶how do I compute a reflection by hand? a function with the direction and the normal|\
         ¶[given|from] a direction and a normal, a [helper|function] for the reflected direction, written out|¶a ball bounces off a wall. helper function for its new direction, from the old one d and the normal n|\
         ¶my own reflect [function|helper], please without calling the built-in one|¶angle in = angle out. write it as a function of d and the normal n with dot only]",
        function: "mirror",
        parameters: "d: {T}, n: {T}",
        result: "{T}",
        body: "return d - 2.0 * dot(d, n) * n;",
        types: &["vec3<f32>", "vec2<f32>"],
        range: (-2.0, 2.0),
        rule: |x, _| {
            let along = 2.0 * dot(&x[1], &x[0]);
            Some(x[0].iter().zip(&x[1]).map(|(d, n)| d - along * n).collect())
        },
        ..HELPER
    },
    Helper {
        name: "refract-function",
        category: "lighting",
        thing: "[a direction refracted at a surface with eta = {n}|the refraction of a ray by Snell's law, ratio {n}|the refracted direction for an index ratio of {n}|a ray bent at a surface, eta = {n}|the refraction direction with eta {n}|a direction bent by Snell's law with a ratio of {n}|the bent ray when light enters another medium, index ratio {n}|the transmitted ray direction for eta = {n}|refract with normalized inputs, eta {n}|how a ray goes on behind glass, index ratio {n}|\
         ¶a ray goes into water. I have its direction and the normal and need a function for the bent direction, eta = {n}|¶fn that takes d and n, normalizes both and refracts d at the surface with ratio {n}|\
         ¶in: d, n (any length). out: refract of the unit vectors, eta {n}. as a [function|fn|helper]|¶how does light bend at glass? a function from direction and normal to the new direction by Snell's law, ratio {n}|\
         ¶[given|from] a direction and a surface normal, a [helper|function] for the refracted direction, index ratio {n}|¶Snell's law [helper|function], ratio of the indices {n}, input direction and normal|\
         ¶I need refract in a function that normalizes its inputs first, eta is {n}|¶the ray doesn't go straight on behind the surface. helper function for its direction there, with an index ratio of {n}]",
        function: "bend",
        parameters: "d: vec3<f32>, n: vec3<f32>",
        result: "vec3<f32>",
        body: "return refract(normalize(d), normalize(n), {n});",
        choices: &[0.5, 0.6, 0.75, 0.8, 0.9],
        range: (-1.0, 1.0),
        rule: |x, eta| {
            let (d, n) = (unit(&x[0])?, unit(&x[1])?);
            let cosine = dot(&n, &d);
            // The part along the surface is scaled by eta; the rest makes the length 1.
            let flat: Buffer = d
                .iter()
                .zip(&n)
                .map(|(d, n)| eta * (d - cosine * n))
                .collect();
            let rest = (1.0 - dot(&flat, &flat)).max(0.0).sqrt();
            Some(flat.iter().zip(&n).map(|(f, n)| f - rest * n).collect())
        },
        ..HELPER
    },
    Helper {
        name: "lit-color",
        category: "lighting",
        thing: "[a surface color with diffuse light and {n} ambient|the lit color of a material with a light struct and {n} ambient light|diffuse shading of a color plus an ambient share of {n}|a material color under a light plus {n} ambient|albedo * (light color * n dot l + {n})|Lambert shading of an albedo by a Light struct, ambient {n}|the color of a surface under a colored light, ambient {n}|diffuse and ambient light on an albedo, ambient = {n}|an albedo shaded by a light with an ambient term of {n}|the lit albedo with a base light of {n}|\
         ¶I have an albedo, a normal and a Light struct with direction and color, and need a function for the lit color, ambient {n}|¶fn that takes albedo, normal and a light struct and returns albedo * (light color * max(n dot l, 0) + {n})|\
         ¶in: albedo, normal, light (direction, color). out: albedo times diffuse plus {n} ambient. as a [function|fn|helper]|¶how do I light a material with a light struct? a function with diffuse by n dot l and {n} ambient light|\
         ¶[given|from] surface color, normal and a light with direction and color, a [helper|function] for the shaded color, ambient term {n}|\
         ¶put direction and color of a light into a struct, then a function that shades an albedo with it, Lambert and {n} of ambient|\
         ¶my material is too dark on the back. shade it in a function by a Light struct, diffuse plus a constant {n} ambient|¶shade helper: Lambert with the color of the light, plus {n}, all times the albedo]",
        before: "struct Light {\n    direction: vec3<f32>,\n    color: vec3<f32>,\n}\n",
        function: "shade",
        parameters: "albedo: vec3<f32>, normal: vec3<f32>, light: Light",
        result: "vec3<f32>",
        body: "let diffuse = max(dot(normalize(normal), normalize(light.direction)), 0.0);\nreturn albedo * (light.color * diffuse + {n});",
        choices: &[0.05, 0.1, 0.15, 0.2, 0.25, 0.3],
        range: (0.0, 1.0),
        rule: |x, ambient| {
            let diffuse = dot(&unit(&x[1])?, &unit(&x[2][..3])?).max(0.0);
            Some(
                (0..3)
                    .map(|at| x[0][at] * ambient + x[0][at] * x[2][3 + at] * diffuse)
                    .collect(),
            )
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
