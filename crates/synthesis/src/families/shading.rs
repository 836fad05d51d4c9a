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
        "[the Lambert diffuse term|Lambertian diffuse lighting from a normal and a light direction|the diffuse brightness of a surface|n dot l, never negative|the diffuse term max(n dot l, 0)|Lambert's cosine law for a normal and a light|how strongly a matte surface is lit|the cosine term of diffuse light|max(0, n·l)|the diffuse factor of a light on a surface|N dot L lighting|lambert shading from normal and light direction]",
        "lambert",
        "normal: vec3<f32>, light: vec3<f32>",
        "return max(dot(normalize(normal), normalize(light)), 0.0);",
        &[],
        |x, _| one(dot(&unit(&x[0])?, &unit(&x[1])?).max(0.0)),
    ),
    lit(
        "half-lambert",
        "[the half Lambert term|half-Lambert diffuse lighting|wrapped diffuse light, half lambert, squared|(0.5 * n dot l + 0.5) squared|Valve's half Lambert|the squared half Lambert diffuse factor|n dot l moved to 0..1 and squared|a half-Lambert shading factor from normal and light|soft wrapped diffuse lighting, squared|(n·l / 2 + 1/2)^2]",
        "half_lambert",
        "normal: vec3<f32>, light: vec3<f32>",
        "let wrapped = 0.5 * dot(normalize(normal), normalize(light)) + 0.5;\nreturn wrapped * wrapped;",
        &[],
        |x, _| one(f64::midpoint(dot(&unit(&x[0])?, &unit(&x[1])?), 1.0).powi(2)),
    ),
    lit(
        "phong-specular",
        "[the Phong specular term with a shininess of {n}|a Phong highlight with exponent {n}|specular light by the reflected direction, shininess {n}|r dot v to the power of {n}|(r·v)^{n#} with r the mirrored light|the specular part of Phong shading, power {n}|phong specular, n = {n}|the Phong reflection term with exponent {n}|the shine of a surface by Phong with shininess {n}|a specular highlight from the mirrored light, exponent {n}]",
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
        "[the Blinn-Phong specular term with a shininess of {n}|a Blinn highlight with exponent {n}|specular light by the half vector, shininess {n}|n dot h to the power of {n}|(n·h)^{n#} as a highlight|the specular part of Blinn-Phong shading, power {n}|blinn-phong specular, n = {n}|the half-vector specular with exponent {n}|the shine of a surface by Blinn-Phong with shininess {n}|a specular highlight from the halfway vector, exponent {n}]",
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
        "[Schlick's approximation of Fresnel with f0 = {n}|the Fresnel term by Schlick with a base reflectance of {n}|the reflectance at an angle by Schlick, f0 {n}|Schlick's Fresnel with a reflectance of {n} at normal incidence|f0 + (1 - f0) * (1 - cos)^5 with f0 = {n}|fresnel schlick, f0 = {n}|the Schlick Fresnel factor for f0 {n}|how reflective a surface is at a cosine, f0 {n}|the mirror strength at an angle by Schlick, base {n}|an approximate Fresnel reflectance with f0 of {n}]",
        "fresnel",
        "cosine: f32",
        "return {n} + (1.0 - {n}) * pow(1.0 - cosine, 5.0);",
        &[0.02, 0.04, 0.05, 0.1, 0.2, 0.5],
        |x, f| (x[0][0] < 0.999).then(|| vec![1.0 - (1.0 - f) * (1.0 - (1.0 - x[0][0]).powi(5))]),
    ),
    lit(
        "rim-light",
        "[a rim light with exponent {n}|the rim lighting term to the power of {n}|how bright the edge of an object is, power {n}|(1 - n·v)^{n#}|one minus n dot v to the power of {n}|the edge glow of a surface, exponent {n}|a rim factor with exponent {n}|a backlight at the silhouette, exponent {n}|rim lighting from normal and view direction, power {n}|the rim term with a falloff power of {n}]",
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
        "[the attenuation of a light by the inverse square of the distance|inverse square light falloff|1 / (1 + d²) as a light falloff|how light fades with distance, inverse square, plus one|1 / (1 + d^2) for a light|point light attenuation, inverse square|one over one plus the squared distance to a light|how bright a lamp is from afar, 1 / (d² + 1)|the inverse square law of light with one added below|the quadratic falloff of a point light|light strength over distance, inverse square]",
        "attenuation",
        "distance: f32",
        "return 1.0 / (1.0 + distance * distance);",
        &[],
        |x, _| one((1.0 + x[0][0].powi(2)).recip()),
    ),
    lit(
        "fog-factor",
        "[an exponential fog factor with a density of {n}|how much fog there is at a distance, density {n}|exponential fog with density {n}|the share of fog, 1 - exp(-{n#} * distance)|1 - e^(-{n#} * d) as fog|exponential fog, density = {n}|how foggy it is at a distance with density {n}|the fog amount at a distance for a density of {n}|a fog blend factor for a distance, density {n}|distance fog with an exponential density of {n}|how much the fog hides at a distance, density {n}]",
        "fog",
        "distance: f32",
        "return 1.0 - exp(-{n} * distance);",
        &[0.05, 0.1, 0.2, 0.25, 0.5],
        |x, n| one(-(-n * x[0][0]).exp_m1()),
    ),
    Helper {
        name: "reflect-function",
        category: "lighting",
        thing: "[a direction reflected at a normal|the mirror reflection of a vector|a reflection of d at a surface with normal n|the reflected ray direction, by hand|d - 2 * dot(d, n) * n|d mirrored at the surface with normal n|the bounce direction of a ray at a surface|a vector bounced off a surface with normal n|reflect written out for d and n|a hand-written reflect|the direction of a ray after a mirror with normal n]",
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
        thing: "[a direction refracted at a surface with eta = {n}|the refraction of a ray by Snell's law, ratio {n}|the refracted direction for an index ratio of {n}|a ray bent at a surface, eta = {n}|the refraction direction with eta {n}|a direction bent by Snell's law with a ratio of {n}|the bent ray when light enters another medium, index ratio {n}|the transmitted ray direction for eta = {n}|refract with normalized inputs, eta {n}|how a ray goes on behind glass, index ratio {n}]",
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
        thing: "[a surface color with diffuse light and {n} ambient|the lit color of a material with a light struct and {n} ambient light|diffuse shading of a color plus an ambient share of {n}|a material color under a light plus {n} ambient|albedo * (light color * n dot l + {n})|Lambert shading of an albedo by a Light struct, ambient {n}|the color of a surface under a colored light, ambient {n}|diffuse and ambient light on an albedo, ambient = {n}|an albedo shaded by a light with an ambient term of {n}|the lit albedo with a base light of {n}]",
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
