//! Functions of light, and the scene functions of ray marchers.

use crate::families::helpers::{HELPER, Helper, dot, length, minus, one, unit};
use crate::families::layers::part;
use crate::task::Buffer;

/// The cosine between two directions.
fn cosine(a: &[f64], b: &[f64]) -> Option<f64> {
    Some(dot(&unit(a)?, &unit(b)?))
}

/// `base` to the power of `exponent`, unless rounding decides.
fn power(base: f64, exponent: f64) -> Option<f64> {
    (base > 0.02 && exponent > 0.0).then(|| base.powf(exponent))
}

/// The light thrown back at a surface.
fn mirrored(light: &[f64], normal: &[f64]) -> Option<Buffer> {
    let (light, normal) = (unit(light)?, unit(normal)?);
    let across = 2.0 * dot(&normal, &light);
    let parts = normal.iter().zip(&light);
    Some(parts.map(|(n, l)| across * n - l).collect())
}

const LIGHT: Helper = Helper {
    category: "lighting",
    range: (0.1, 2.0),
    ..HELPER
};

const SCENE: Helper = Helper {
    category: "ray-marching",
    function: "scene",
    parameters: "p: vec3<f32>",
    range: (-3.0, 3.0),
    ..HELPER
};

pub(super) const LIGHTS: [Helper; 15] = [
    Helper {
        name: "fresnel-of-two",
        thing: "[Fresnel-Schlick from a cosine and f0|the Schlick Fresnel term of a cosine and a base reflectance f0|Schlick's approximation with the cosine and f0 as arguments|fresnel_schlick(cosine, f0)|f0 + (1 - f0) * (1 - cosine)^5 with f0 as an argument|\
            the Fresnel reflectance for a given cosine and a given f0|the Schlick approximation, arguments cosine and f0|how much a surface reflects, from the cosine and the reflectance f0 straight on|\
            ¶fresnel schlick [function|helper] with cosine and f0|¶fn fresnel_schlick(cosine: f32, f0: f32) -> f32|¶[function|fn]. in: cosine, f0. out: Schlick Fresnel|¶how do I write the Fresnel-Schlick function? it gets the cosine and f0|\
            ¶F(cos, f0) = f0 + (1 - f0)(1 - cos)^5 as a wgsl function|¶I need a function for Schlick's Fresnel, f0 should be a parameter after the cosine|¶the F of my pbr shader as a function of cosine and f0, both f32|\
            ¶function: straight on it reflects f0, at a flat angle all, by Schlick, f0 is the second argument]",
        function: "fresnel_schlick",
        parameters: "cosine: f32, f0: f32",
        body: "return f0 + (1.0 - f0) * pow(1.0 - cosine, 5.0);",
        range: (0.0, 0.99),
        rule: |x, _| one(1.0 - (1.0 - x[1][0]) * (1.0 - (1.0 - x[0][0]).powi(5))),
        ..LIGHT
    },
    Helper {
        name: "fresnel-of-color",
        thing: "[Fresnel-Schlick from a cosine and an rgb f0|the Schlick Fresnel color of a cosine and a vec3 f0|the Fresnel term of a metal: cosine and f0 as a color|fresnel_schlick(cosine, f0) with f0 a vec3|f0 + (1 - f0) * (1 - cosine)^5 for an f0 color|\
            Schlick's approximation for a colored f0|the PBR Fresnel with a vec3 base reflectance argument|the reflected color by Schlick from a cosine and a base color f0|\
            ¶fresnel schlick [function|helper], f0 is a vec3|¶fn fresnel_schlick(cosine: f32, f0: vec3<f32>) -> vec3<f32>|¶[function|fn]. in: cosine, f0 (vec3). out: Schlick Fresnel as vec3|¶how do I write Fresnel-Schlick for pbr with a color f0? as a function of cosine and f0|\
            ¶the learnopengl fresnelSchlick as a wgsl function, cosine and vec3 F0|¶I need a function for Schlick's Fresnel per channel, f0 is an rgb argument|¶metals reflect in color. function with the cosine and the vec3 f0, Schlick]",
        function: "fresnel_schlick",
        parameters: "cosine: f32, f0: vec3<f32>",
        result: "vec3<f32>",
        body: "return f0 + (1.0 - f0) * pow(1.0 - cosine, 5.0);",
        range: (0.0, 0.99),
        rule: |x, _| {
            let left = 1.0 - (1.0 - x[0][0]).powi(5);
            Some(x[1].iter().map(|f| 1.0 - (1.0 - f) * left).collect())
        },
        ..LIGHT
    },
    Helper {
        name: "phong-of-four",
        thing: "[the Phong specular term from normal, light, view and shininess|Phong specular with normal, light, view and shininess as arguments|the Phong highlight of a normal, a light, a view direction and a shininess|phong(normal, light, view, shininess)|\
            the specular part of Phong with the shininess as an argument|r dot v to the power of a given shininess|the Phong specular factor for any shininess|pow(max(dot(reflected, view), 0), shininess)|\
            ¶phong specular [function|helper] with a shininess parameter|¶fn phong(normal: vec3, light: vec3, view: vec3, shininess: f32) -> f32|¶[function|fn]. in: normal, light, view, shininess. out: Phong specular|\
            ¶how do I write a Phong highlight as a function? the shininess is the last argument|¶I need a function for the Phong specular, all is passed in: normal, light, view, shininess|¶function: mirror the light at the normal, dot with the view, not below 0, to the power of the shininess argument|\
            ¶the shiny spot after Phong as a function of normal, light, view and exponent]",
        function: "phong",
        parameters: "normal: vec3<f32>, light: vec3<f32>, view: vec3<f32>, shininess: f32",
        body: "let mirrored = reflect(-normalize(light), normalize(normal));\nreturn pow(max(dot(mirrored, normalize(view)), 0.0), shininess);",
        rule: |x, _| {
            let shine = dot(&mirrored(&x[1], &x[0])?, &unit(&x[2])?);
            one(power(shine, x[3][0])?)
        },
        ..LIGHT
    },
    Helper {
        name: "blinn-of-four",
        thing: "[the Blinn-Phong specular term from normal, light, view and shininess|Blinn-Phong specular with normal, light, view and shininess as arguments|the Blinn-Phong highlight of a normal, a light, a view direction and a shininess|blinn_phong(normal, light, view, shininess)|\
            the specular part of Blinn-Phong with the shininess as an argument|n dot h to the power of a given shininess|the half vector highlight for any shininess|pow(max(dot(normal, halfway), 0), shininess)|\
            ¶blinn-phong [function|helper] with a shininess parameter|¶fn blinn_phong(normal: vec3, light: vec3, view: vec3, shininess: f32) -> f32|¶[function|fn]. in: normal, light, view, shininess. out: Blinn-Phong specular|\
            ¶how do I write Blinn-Phong specular as a function? the shininess is the last argument|¶I need a function for the Blinn-Phong highlight, all is passed in: normal, light, view, shininess|¶function: the half vector of light and view, dot with the normal, not below 0, to the power of the shininess argument|\
            ¶the shiny spot with the half vector as a function of normal, light, view and exponent]",
        function: "blinn_phong",
        parameters: "normal: vec3<f32>, light: vec3<f32>, view: vec3<f32>, shininess: f32",
        body: "let halfway = normalize(normalize(light) + normalize(view));\nreturn pow(max(dot(normalize(normal), halfway), 0.0), shininess);",
        rule: |x, _| {
            let (light, view) = (unit(&x[1])?, unit(&x[2])?);
            let both: Buffer = light.iter().zip(&view).map(|(l, v)| l + v).collect();
            one(power(cosine(&x[0], &both)?, x[3][0])?)
        },
        ..LIGHT
    },
    Helper {
        name: "rim-of-three",
        thing: "[rim light from normal, view and an exponent|a rim light term with the power as an argument|the rim lighting of a normal, a view direction and a power|rim(normal, view, power)|the edge glow (1 - n dot v)^power with power as an argument|\
            how bright the rim is for a given exponent|the rim factor of normal, view and power|\
            ¶rim light [function|helper] with a power parameter|¶fn rim(normal: vec3, view: vec3, power: f32) -> f32|¶[function|fn]. in: normal, view, power. out: rim light|¶how do I write a rim light function where the power is an argument|\
            ¶I need a function for a rim light: normal, view and the exponent go in|¶function: one minus n dot v, to the power of the third argument|¶the glow at the silhouette as a function of normal, view and exponent|\
         ¶my hero needs a glowing outline. rim light [function|helper] of normal, view and power|¶rim = pow(1 - max(dot(n, v), 0), power) as a [function|fn], all three are arguments]",
        function: "rim_light",
        parameters: "normal: vec3<f32>, view: vec3<f32>, power: f32",
        body: "let facing = max(dot(normalize(normal), normalize(view)), 0.0);\nreturn pow(1.0 - facing, power);",
        range: (-1.0, 2.0),
        rule: |x, _| {
            let facing = cosine(&x[0], &x[1])?.max(0.0);
            one(power(1.0 - facing, x[2][0])?)
        },
        ..LIGHT
    },
    Helper {
        name: "lambert-plus-ambient",
        thing: "[the Lambert term plus {n} ambient from normal and light|diffuse light from normal and light plus an ambient term of {n}|max(n dot l, 0) + {n#}|Lambert shading with {n} ambient light added|n dot l, not below zero, plus {n} ambient|\
            how bright a surface is with diffuse light and {n} of ambient light|diffuse plus ambient {n} for a normal and a light direction|a brightness of Lambert plus an ambient of {n}|\
            ¶lambert [function|helper] with {n} ambient|¶[function|fn]. in: normal, light. out: max(n dot l, 0) + {n#}|¶how do I add an ambient term of {n} to Lambert? as a function of normal and light|\
            ¶I need a function for diffuse light where the dark side still gets {n}, simply added|¶fn(normal: vec3, light: vec3) -> f32, Lambert and then plus {n} ambient|¶diffuse brightness as a function of normal and light direction, with {n} ambient light on top]",
        function: "brightness",
        parameters: "normal: vec3<f32>, light: vec3<f32>",
        body: "let diffuse = max(dot(normalize(normal), normalize(light)), 0.0);\nreturn diffuse + {n};",
        choices: &[0.05, 0.1, 0.15, 0.2, 0.25, 0.3],
        range: (-1.0, 1.0),
        rule: |x, n| one(cosine(&x[0], &x[1])?.max(0.0) + n),
        ..LIGHT
    },
    Helper {
        name: "half-lambert-plain",
        thing: "[the half Lambert term without the square|half Lambert, not squared, from normal and light|0.5 * n dot l + 0.5|n dot l moved from -1..1 to 0..1|the cosine of normal and light mapped to 0..1|dot(normal, light) * 0.5 + 0.5|unsquared half Lambert diffuse light|\
            ¶half lambert [function|helper], not squared|¶[function|fn]. in: normal, light. out: n dot l * 0.5 + 0.5|¶how do I write half Lambert as a function of normal and light, without squaring|¶fn(normal: vec3, light: vec3) -> f32: half their cosine plus a half, nothing more|\
            ¶I need a function: 1 where the surface faces the light, 0 where it looks away, linear in the cosine|¶diffuse light that never gets cut off, as a function: n dot l scaled to 0..1|\
         ¶0.5 * dot(n, l) + 0.5 as a wgsl [function|fn]|¶my dark side is too dark. [function|helper] for the half Lambert term of normal and light, please do not square it]",
        function: "half_lambert",
        parameters: "normal: vec3<f32>, light: vec3<f32>",
        body: "return dot(normalize(normal), normalize(light)) * 0.5 + 0.5;",
        range: (-1.0, 1.0),
        rule: |x, _| one(cosine(&x[0], &x[1])?.midpoint(1.0)),
        ..LIGHT
    },
    Helper {
        name: "wrap-of-three",
        thing: "[wrapped diffuse light with the wrap as an argument|wrap lighting from normal, light and a wrap amount|(n dot l + wrap) / (1 + wrap), never below zero|the wrap diffuse term of normal, light and wrap|wrapped Lambert for a given wrap|\
            diffuse light that reaches around by an amount passed in|\
            ¶wrap lighting [function|helper] with a wrap parameter|¶fn wrap_diffuse(normal: vec3, light: vec3, wrap: f32) -> f32|¶[function|fn]. in: normal, light, wrap. out: max((n dot l + wrap) / (1 + wrap), 0)|\
            ¶how do I write a wrapped diffuse function where the wrap is an argument|¶I need a function for soft diffuse light: normal, light and how far it wraps around|\
         ¶skin should look soft. wrap diffuse [function|helper], arguments normal, light, wrap|¶(dot(n, l) + w) / (1 + w), not below 0, as a [function|fn] of n, l and w]",
        function: "wrapped_diffuse",
        parameters: "normal: vec3<f32>, light: vec3<f32>, wrap: f32",
        body: "let cosine = dot(normalize(normal), normalize(light));\nreturn max((cosine + wrap) / (1.0 + wrap), 0.0);",
        range: (-0.5, 1.0),
        rule: |x, _| {
            let wrap = x[2][0];
            one(((cosine(&x[0], &x[1])? + wrap) / (1.0 + wrap)).max(0.0))
        },
        ..LIGHT
    },
    Helper {
        name: "attenuation-of-three",
        thing: "[light attenuation from distance, constant, linear and quadratic|1 / (constant + linear * d + quadratic * d * d)|point light attenuation with constant, linear and quadratic factors as arguments|the attenuation of a lamp with three coefficients|\
            the classic point light falloff with constant, linear and quadratic arguments|one over kc + kl d + kq d squared|the OpenGL attenuation of a distance with its three factors|\
            ¶attenuation [function|helper] with constant, linear and quadratic|¶fn attenuation(distance: f32, constant: f32, linear: f32, quadratic: f32) -> f32|¶[function|fn]. in: distance, constant, linear, quadratic. out: point light attenuation|\
            ¶how do I write point light attenuation as a function with all three factors|¶I need a function for how a lamp fades: one divided by constant plus linear times d plus quadratic times d squared|¶learnopengl attenuation as a wgsl function, kc, kl and kq are arguments after the distance|\
         ¶in my engine a lamp has a constant, a linear and a quadratic factor. function for its attenuation at a distance|¶att = 1 / (kc + kl * d + kq * d * d) as a [function|fn|helper], d comes first]",
        function: "attenuation",
        parameters: "distance: f32, constant: f32, linear: f32, quadratic: f32",
        body: "return 1.0 / (constant + linear * distance + quadratic * distance * distance);",
        rule: |x, _| {
            let d = x[0][0];
            one((x[1][0] + d * (x[2][0] + x[3][0] * d)).recip())
        },
        ..LIGHT
    },
    Helper {
        name: "inverse-square-of-two",
        thing: "[the inverse square law from an intensity and a distance|the light that arrives from a lamp of an intensity at a distance, inverse square|intensity / (distance * distance)|how strong a lamp is at a distance: intensity over distance squared|the irradiance of a point light from intensity and distance|\
            an intensity divided by the squared distance|the inverse square falloff of an intensity|\
            ¶inverse square law [function|helper], intensity and distance|¶fn falloff(intensity: f32, distance: f32) -> f32: intensity / distance²|¶[function|fn]. in: intensity, distance. out: intensity / distance^2|\
            ¶how do I write the inverse square law of light as a function of intensity and distance|¶double distance, a quarter of the light. I need that as a function of intensity and distance|¶physically based lamp falloff as a function: intensity over d squared|\
         ¶E = I / d^2 as a wgsl [function|fn]|¶a lamp has an intensity and is some distance away. [function|helper] for the light that gets here, intensity over the squared distance]",
        function: "irradiance",
        parameters: "intensity: f32, distance: f32",
        body: "return intensity / (distance * distance);",
        range: (0.3, 3.0),
        rule: |x, _| one(x[0][0] / x[1][0].powi(2)),
        ..LIGHT
    },
    Helper {
        name: "fog-of-two",
        thing: "[exponential fog from a distance and a density|the fog amount of a distance and a density, 1 - exp(-distance * density)|exponential fog with the density as an argument|1 - exp(-density * distance) with both as arguments|the share of fog at a distance for a given density|\
            fog(distance, density)|how much fog there is for a distance and a density, exponential|\
            ¶exponential fog [function|helper] with a density parameter|¶fn fog(distance: f32, density: f32) -> f32|¶[function|fn]. in: distance, density. out: 1 - exp(-distance * density)|\
            ¶how do I write exponential fog as a function of distance and density|¶I need a function for fog, 0 at the camera and near 1 far away, exponential, the density is the second argument|¶the further away the more fog: function of distance and density with exp|\
         ¶f = 1 - e^(-d * density) as a wgsl [function|fn], d and density are the arguments|¶my far mountains should get foggy. [function|helper] with the distance and the density, exponential, 0 means clear]",
        function: "fog",
        parameters: "distance: f32, density: f32",
        body: "return 1.0 - exp(-distance * density);",
        rule: |x, _| one(-(-x[0][0] * x[1][0]).exp_m1()),
        ..LIGHT
    },
    Helper {
        name: "diffuse-color",
        thing: "[the diffuse color of a surface from normal, light and color|a color times the Lambert term of normal and light|color * max(dot(normal, light), 0)|Lambert shading of a color by normal and light direction|the diffusely lit color for a normal, a light direction and a color|\
            a surface color shaded by n dot l|diffuse shading with normal, light and color as arguments|\
            ¶diffuse shading [function|helper]: normal, light, color|¶fn diffuse(normal: vec3, light: vec3, color: vec3) -> vec3|¶[function|fn]. in: normal, light, color. out: color * max(n dot l, 0)|\
            ¶how do I shade a color with Lambert in a function? normal, light and the color go in|¶I need a function that darkens a color where the surface turns away from the light, Lambert, no ambient|¶lit color = color times n dot l, clamped below at 0, as a function of normal, light and color|\
         ¶please function for diffuse light: gets normal, light and color, gives the color multiplied with n dot l, not negative|¶my mesh looks flat. [function|helper] that takes normal, light direction and color and returns the Lambert shaded color]",
        function: "diffuse",
        parameters: "normal: vec3<f32>, light: vec3<f32>, color: vec3<f32>",
        result: "vec3<f32>",
        body: "return color * max(dot(normalize(normal), normalize(light)), 0.0);",
        range: (-1.0, 1.0),
        rule: |x, _| {
            let shade = cosine(&x[0], &x[1])?.max(0.0);
            Some(x[2].iter().map(|part| part * shade).collect())
        },
        ..LIGHT
    },
    Helper {
        name: "point-light-diffuse",
        thing: "[the diffuse term of a point light from position, normal and lamp position|Lambert light of a lamp at a position for a surface point and its normal|n dot l where l points from the surface to a lamp position|the diffuse brightness of a point lit by a lamp at a place|\
            max(dot(normal, normalize(lamp - position)), 0)|Lambert shading by a point light, position, normal and lamp as arguments|\
            ¶point light [function|helper]: position, normal, lamp|¶fn diffuse(position: vec3, normal: vec3, lamp: vec3) -> f32|¶[function|fn]. in: position, normal, lamp position. out: Lambert term toward the lamp, no falloff|\
            ¶how do I light a point with a lamp at a position? as a function, only Lambert without attenuation|¶I have a surface point, its normal and the place of a lamp. I need the function for the diffuse term|¶function: direction to the lamp, dot with the normal, not below 0; arguments position, normal, lamp|\
         ¶a bulb hangs somewhere in my scene. [function|helper] for how lit a point with a normal is, Lambert only, the bulb position is the last argument|¶l = normalize(lamp - position), max(dot(n, l), 0) as a [function|fn] of position, normal and lamp]",
        function: "point_diffuse",
        parameters: "position: vec3<f32>, normal: vec3<f32>, lamp: vec3<f32>",
        body: "let light = normalize(lamp - position);\nreturn max(dot(normalize(normal), light), 0.0);",
        range: (-2.0, 2.0),
        rule: |x, _| one(cosine(&x[1], &minus(&x[2], &x[0]))?.max(0.0)),
        ..LIGHT
    },
    Helper {
        name: "sphere-scene-function",
        thing: "[a scene function for ray marching with one sphere of radius {n}|the scene distance of a sphere of radius {n} at the origin|scene(p) with a sphere of radius {n}|the distance function of a ray marched scene: a sphere with radius {n}|a map function for a raymarcher, one ball of radius {n} at the origin|\
            a ray marching sdf scene with a radius {n} sphere|\
            ¶scene [function|fn] for a raymarcher: one sphere, radius {n}|¶fn scene(p: vec3) -> f32, a sphere of radius {n} at the origin|¶my raymarcher needs its scene function. there is only a ball of radius {n} in the middle|\
            ¶how do I write the scene function of a raymarcher with a sphere of radius {n}|¶[function|fn] scene. in: point p. out: distance to a sphere of radius {n} around the origin]",
        body: "return length(p) - {n};",
        choices: &[0.5, 0.75, 0.8, 1.0, 1.2, 1.5, 2.0],
        rule: |x, n| one(length(&x[0]) - n),
        ..SCENE
    },
    Helper {
        name: "repeated-scene-function",
        thing: "[a scene function of endlessly repeated spheres of radius {n}, one in the middle of each unit cell|scene(p) of infinitely many spheres with radius {n}, one per unit cell|the distance to an endless grid of spheres, radius {n}, centered in unit cells|length(fract(p) - 0.5) - {n#} as a scene function|\
            a ray marching scene of infinite spheres by fract, radius {n}|the sdf of spheres repeated in every unit cube, radius {n}|\
            ¶scene [function|fn] for a raymarcher: endless spheres by fract(p), radius {n}|¶fn scene(p: vec3) -> f32, spheres of radius {n} repeated forever, one in the middle of each unit cell|¶how do I repeat a sphere of radius {n} endlessly in the scene function? unit cells, sphere in the middle|\
            ¶I want an infinite field of spheres, radius {n}. write the scene function with fract|¶[function|fn] scene. in: point p. out: distance to the sphere of radius {n} in the middle of the unit cell]",
        body: "return length(fract(p) - 0.5) - {n};",
        choices: &[0.1, 0.15, 0.2, 0.25, 0.3, 0.4],
        rule: |x, n| {
            let away: Option<Buffer> = x[0].iter().map(|&place| Some(part(place)? - 0.5)).collect();
            one(length(&away?) - n)
        },
        ..SCENE
    },
];
