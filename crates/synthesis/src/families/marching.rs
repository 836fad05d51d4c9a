//! Simple scenes that are ray marched. The check looks for the first crossing of each ray by brute force.

use super::rules::{Vector, dot, unit};
use crate::code::{GLOBALS, float, fragment, indent, with_time};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

/// A body around the origin.
struct Body {
    name: &'static str,
    noun: &'static str,
    /// Names that nobody takes for a flat figure, for those who say no more; empty where there are none.
    plainly: &'static str,
    sample: fn(&mut Sampler) -> Sampled,
}

/// A body with its size.
struct Sampled {
    /// What is said of the size, after the noun; `{a}` is the value.
    sized: &'static str,
    ways: Vec<String>,
    /// The distance to the body: statements ending in a return, from `q`.
    code: String,
    /// Below 0 inside and above 0 outside.
    level: Box<dyn Fn(Vector) -> f64 + Send + Sync>,
}

const BODIES: [Body; 12] = [
    Body {
        name: "march-sphere",
        noun: "[sphere|sphere|ball|orb]",
        plainly: "",
        sample: sphere,
    },
    Body {
        name: "march-box",
        noun: "[box|cube|block]",
        plainly: "[cube|cube|3D cube|3D box|solid cube]",
        sample: cube,
    },
    Body {
        name: "march-torus",
        noun: "[torus|donut|ring|doughnut]",
        plainly: "[torus|torus|3D donut|3D torus|torus]",
        sample: torus,
    },
    Body {
        name: "march-cylinder",
        noun: "[cylinder|cylinder|upright cylinder|can|round column]",
        plainly: "[cylinder|cylinder|3D cylinder|solid cylinder]",
        sample: cylinder,
    },
    Body {
        name: "march-capsule",
        noun: "[capsule|capsule|pill|upright capsule|cylinder with round ends]",
        plainly: "[3D capsule|3D pill|capsule body]",
        sample: capsule,
    },
    Body {
        name: "march-two-spheres",
        noun: "[pair of spheres|pair of balls|pair of orbs|couple of spheres|double sphere]",
        plainly: "",
        sample: two_spheres,
    },
    Body {
        name: "march-octahedron",
        noun: "[octahedron|octahedron|octahedron|regular octahedron|double pyramid|eight-faced solid]",
        plainly: "[octahedron|octahedron|3D octahedron]",
        sample: octahedron,
    },
    Body {
        name: "march-rounded-box",
        noun: "[rounded cube|cube with rounded edges|box with round corners|die with soft edges|round-edged cube|soft-edged box]",
        plainly: "[rounded cube|3D rounded cube|cube with rounded edges|3D rounded box]",
        sample: rounded_box,
    },
    Body {
        name: "march-cone",
        noun: "[cone|upright cone|cone standing on its base|pointed cone|witch hat cone|cone with its tip up]",
        plainly: "[cone|cone|3D cone|solid cone]",
        sample: cone,
    },
    Body {
        name: "march-snowman",
        noun: "[snowman of two balls|small ball on a big ball|snowman made of two spheres|stack of two spheres, the upper one smaller|big sphere with a smaller sphere on top|two-ball snowman]",
        plainly: "",
        sample: snowman,
    },
    Body {
        name: "march-three-spheres",
        noun: "[row of three spheres|line of three balls|trio of spheres side by side|set of three balls next to each other|group of three spheres in a row|row of three equal orbs]",
        plainly: "",
        sample: three_spheres,
    },
    Body {
        name: "march-hollowed-cube",
        noun: "[cube with a sphere cut out of it|box minus a sphere|cube hollowed out by a ball|cube from which a sphere is subtracted|box with a spherical hole|csg cube minus sphere]",
        plainly: "[cube with a sphere cut out of it|cube with a round hole cut by a sphere|cube minus a sphere]",
        sample: hollowed_cube,
    },
];

pub(super) fn families() -> Vec<Family> {
    let family = |body: &'static Body| {
        Family::new("ray-marching", body.name, move |sampler| {
            task(body, sampler)
        })
    };
    BODIES.iter().map(family).collect()
}

/// The usual size without words, or another one with its number.
fn size(usual: f64, others: &[f64], sampler: &mut Sampler) -> (f64, bool) {
    if sampler.chance(0.5) {
        (usual, false)
    } else {
        (*sampler.pick(others), true)
    }
}

fn hypot(a: f64, b: f64, c: f64) -> f64 {
    a.hypot(b).hypot(c)
}

fn sphere(sampler: &mut Sampler) -> Sampled {
    let (radius, named) = size(1.0, &[0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2], sampler);
    Sampled {
        sized: if named {
            "[of radius {a}|with radius {a}|with a radius of {a}|(radius {a})|(r = {a})|whose radius is {a}]"
        } else {
            ""
        },
        ways: words::decimal(radius),
        code: format!("return length(q) - {};", float(radius)),
        level: Box::new(move |[x, y, z]| hypot(x, y, z) - radius),
    }
}

fn cube(sampler: &mut Sampler) -> Sampled {
    let (half, named) = size(0.7, &[0.4, 0.5, 0.6, 0.8], sampler);
    Sampled {
        sized: if named {
            "[with half size {a}|of half size {a}|with a half width of {a}|(half size {a})|with half extents of {a}]"
        } else {
            ""
        },
        ways: words::decimal(half),
        code: format!(
            "let d = abs(q) - vec3<f32>({});\nreturn length(max(d, vec3<f32>(0.0))) + min(max(d.x, max(d.y, d.z)), 0.0);",
            float(half)
        ),
        level: Box::new(move |p| {
            p.iter()
                .map(|part| part.abs() - half)
                .fold(f64::MIN, f64::max)
        }),
    }
}

fn torus(sampler: &mut Sampler) -> Sampled {
    let (thickness, named) = size(0.3, &[0.1, 0.15, 0.2, 0.25, 0.35], sampler);
    Sampled {
        sized: if named {
            "[with a tube radius of {a}|with thickness {a}|(tube radius {a})|with a minor radius of {a}|whose tube has a radius of {a}]"
        } else {
            ""
        },
        ways: words::decimal(thickness),
        code: format!(
            "return length(vec2<f32>(length(q.xy) - 0.8, q.z)) - {};",
            float(thickness)
        ),
        level: Box::new(move |[x, y, z]| (x.hypot(y) - 0.8).hypot(z) - thickness),
    }
}

fn cylinder(sampler: &mut Sampler) -> Sampled {
    let (radius, named) = size(0.5, &[0.3, 0.4, 0.6, 0.7], sampler);
    Sampled {
        sized: if named {
            "[of radius {a}|with radius {a}|with a radius of {a}|(radius {a})|(r = {a})|whose radius is {a}]"
        } else {
            ""
        },
        ways: words::decimal(radius),
        code: format!(
            "return max(length(q.xz) - {}, abs(q.y) - 0.8);",
            float(radius)
        ),
        level: Box::new(move |[x, y, z]| (x.hypot(z) - radius).max(y.abs() - 0.8)),
    }
}

fn capsule(sampler: &mut Sampler) -> Sampled {
    let (radius, named) = size(0.4, &[0.2, 0.3, 0.5], sampler);
    Sampled {
        sized: if named {
            "[of radius {a}|with radius {a}|with a radius of {a}|(radius {a})|(r = {a})|whose radius is {a}]"
        } else {
            ""
        },
        ways: words::decimal(radius),
        code: format!(
            "return length(q - vec3<f32>(0.0, clamp(q.y, -0.5, 0.5), 0.0)) - {};",
            float(radius)
        ),
        level: Box::new(move |[x, y, z]| {
            let above = (y.abs() - 0.5).max(0.0);
            hypot(x, above, z) - radius
        }),
    }
}

fn two_spheres(sampler: &mut Sampler) -> Sampled {
    let is_smooth = sampler.chance(0.5);
    let code = "let a = distance(q, vec3<f32>(-0.5, 0.0, 0.0)) - 0.6;\nlet b = distance(q, vec3<f32>(0.5, 0.0, 0.0)) - 0.6;\n";
    let both = |[x, y, z]: Vector| [hypot(x + 0.5, y, z) - 0.6, hypot(x - 0.5, y, z) - 0.6];
    if is_smooth {
        return Sampled {
            sized: "[melted together|blended smoothly|joined by a smooth minimum|merged smoothly|fused with smin|blended like metaballs|flowing into each other|joined by a smooth union]",
            ways: vec![],
            code: format!(
                "{code}let h = saturate(0.5 + 0.5 * (b - a) / 0.3);\nreturn mix(b, a, h) - 0.3 * h * (1.0 - h);"
            ),
            level: Box::new(move |p| {
                let [a, b] = both(p);
                let overlap = (0.3 - (a - b).abs()).max(0.0) / 0.3;
                a.min(b) - overlap * overlap * 0.075
            }),
        };
    }
    Sampled {
        sized: "",
        ways: vec![],
        code: format!("{code}return min(a, b);"),
        level: Box::new(move |p| {
            let [a, b] = both(p);
            a.min(b)
        }),
    }
}

fn octahedron(sampler: &mut Sampler) -> Sampled {
    let (reach, named) = size(1.0, &[0.6, 0.7, 0.8, 0.9, 1.2], sampler);
    Sampled {
        sized: if named {
            "[of size {a}|with size {a}|(size {a})|with corners at a distance of {a}|whose corners are {a} from the center]"
        } else {
            ""
        },
        ways: words::decimal(reach),
        code: format!(
            "let d = abs(q);\nreturn (d.x + d.y + d.z - {}) * 0.577;",
            float(reach)
        ),
        level: Box::new(move |p| p.iter().map(|part| part.abs()).sum::<f64>() - reach),
    }
}

/// A body of one size.
fn fixed(code: &str, level: impl Fn(Vector) -> f64 + Send + Sync + 'static) -> Sampled {
    Sampled {
        sized: "",
        ways: Vec::new(),
        code: code.into(),
        level: Box::new(level),
    }
}

fn rounded_box(_: &mut Sampler) -> Sampled {
    fixed(
        "return length(max(abs(q) - vec3<f32>(0.5), vec3<f32>(0.0))) - 0.2;",
        |p| {
            let beyond = p.map(|part| (part.abs() - 0.5).max(0.0));
            dot(beyond, beyond).sqrt() - 0.2
        },
    )
}

fn cone(_: &mut Sampler) -> Sampled {
    fixed(
        "let side = dot(vec2<f32>(length(q.xz), q.y - 0.8), vec2<f32>(0.894, 0.447));\nreturn max(side, -q.y - 0.8);",
        |[x, y, z]| (0.894 * x.hypot(z) + 0.447 * (y - 0.8)).max(-0.8 - y),
    )
}

fn snowman(_: &mut Sampler) -> Sampled {
    fixed(
        "let body = distance(q, vec3<f32>(0.0, -0.4, 0.0)) - 0.6;\nlet head = distance(q, vec3<f32>(0.0, 0.5, 0.0)) - 0.4;\nreturn min(body, head);",
        |[x, y, z]| {
            let around = x.hypot(z);
            (around.hypot(y + 0.4) - 0.6).min(around.hypot(y - 0.5) - 0.4)
        },
    )
}

fn three_spheres(_: &mut Sampler) -> Sampled {
    fixed(
        "let x = q.x - 0.9 * clamp(round(q.x / 0.9), -1.0, 1.0);\nreturn length(vec3<f32>(x, q.y, q.z)) - 0.4;",
        |[x, y, z]| {
            let distances = [-0.9, 0.0, 0.9].map(|middle: f64| hypot(x - middle, y, z));
            distances.into_iter().fold(f64::MAX, f64::min) - 0.4
        },
    )
}

fn hollowed_cube(_: &mut Sampler) -> Sampled {
    fixed(
        "let d = abs(q) - vec3<f32>(0.7);\nlet cube = max(d.x, max(d.y, d.z));\nlet ball = length(q) - 0.9;\nreturn max(cube, -ball);",
        |p| {
            let parts = p.map(|part| part.abs() - 0.7);
            let cube = parts.into_iter().fold(f64::MIN, f64::max);
            cube.max(0.9 - dot(p, p).sqrt())
        },
    )
}

/// What is made of a hit.
struct Look {
    name: &'static str,
    /// In front of the noun and after it.
    before: &'static str,
    after: &'static str,
    lines: &'static str,
    value: &'static str,
    /// The factor of the colour from the normal, the direction of the ray and its length; or the normal as a colour.
    rule: fn(color: Vector, normal: Vector, direction: Vector, t: f64) -> Vector,
}

const LOOKS: [Look; 5] = [
    Look {
        name: "flat",
        before: "[flat|unlit|flat colored|unshaded|evenly colored|shadeless]",
        after: "",
        lines: "",
        value: "shape",
        rule: |color, _, _, _| color,
    },
    Look {
        name: "headlight",
        before: "",
        after: "[lit from the camera|with a headlight|lit by a light at the camera|lit from the viewer|with a lamp on the camera|with a light at the viewpoint|with light from the eye]",
        lines: "let diffuse = max(-dot(normal, direction), 0.0);",
        value: "shape * diffuse",
        rule: |color, normal, direction, _| {
            color.map(|part| part * (-dot(normal, direction)).max(0.0))
        },
    },
    Look {
        name: "lit",
        before: "",
        after: "[lit from the top right|with light from the upper right|lit from the upper right|with a lamp in the top right|illuminated from the top right|with diffuse light from the upper right|shaded from the top right]",
        lines: "let light = normalize(vec3<f32>(1.0, 1.0, -1.0));\nlet diffuse = max(dot(normal, light), 0.0);",
        value: "shape * diffuse",
        rule: |color, normal, _, _| {
            color.map(|part| part * dot(normal, unit([1.0, 1.0, -1.0])).max(0.0))
        },
    },
    Look {
        name: "normals",
        before: "",
        after: "[with its normals as colors|colored by its normals|showing its surface normals as rgb|in normal colors|with normals as rgb|painted with normal * 0.5 + 0.5|as a normal pass]",
        lines: "",
        value: "normal * 0.5 + 0.5",
        rule: |_, normal, _, _| normal.map(|part| f64::midpoint(part, 1.0)),
    },
    Look {
        name: "depth",
        before: "",
        after: "[fading with distance|darkened by distance|shaded by depth|getting darker with depth|with a depth fade|that darkens with distance|shaded by exp(-0.3 * t)]",
        lines: "let fade = exp(-t * 0.3);",
        value: "shape * fade",
        rule: |color, _, _, t| color.map(|part| part * (-0.3 * t).exp()),
    },
];

/// How the place changes before the body is asked.
struct Pose {
    modifier: Option<&'static str>,
    phrase: &'static str,
    code: &'static str,
    rule: fn(Vector, f64) -> Vector,
}

/// Around the vertical axis.
fn turned([x, y, z]: Vector, angle: f64) -> Vector {
    let (radius, direction) = (x.hypot(z), z.atan2(x) + angle);
    [radius * direction.cos(), y, radius * direction.sin()]
}

const POSES: [Pose; 5] = [
    Pose {
        modifier: None,
        phrase: "",
        code: "",
        rule: |p, _| p,
    },
    Pose {
        modifier: Some("turned"),
        phrase: "[turned by 30 degrees|rotated 30 degrees around the vertical axis|turned 30° around y|rotated by 30 degrees about the y axis|yawed by 30 degrees|with a yaw of 30 degrees]",
        code: "let c = cos(radians(30.0));\nlet s = sin(radians(30.0));\nlet q = vec3<f32>(c * p.x - s * p.z, p.y, s * p.x + c * p.z);",
        rule: |p, _| turned(p, 30_f64.to_radians()),
    },
    Pose {
        modifier: Some("spinning"),
        phrase: "[that spins over time|spinning with time|rotating around the vertical axis over time|rotating around y over time|turning around its vertical axis|revolving over time|on a turntable]",
        code: "let c = cos(time);\nlet s = sin(time);\nlet q = vec3<f32>(c * p.x - s * p.z, p.y, s * p.x + c * p.z);",
        rule: turned,
    },
    Pose {
        modifier: Some("bobbing"),
        phrase: "[that moves up and down over time|bobbing up and down|floating up and down with time|hovering up and down|rising and sinking over time|that bobs over time|oscillating vertically with time]",
        code: "let q = p - vec3<f32>(0.0, 0.3 * sin(time), 0.0);",
        rule: |[x, y, z], time| [x, y - 0.3 * time.sin(), z],
    },
    Pose {
        modifier: Some("tilted"),
        phrase: "[tilted by 30 degrees toward the camera|tipped forward by 30 degrees|pitched forward by 30 degrees|leaning 30 degrees toward the camera|tipped 30° toward the viewer|with a forward pitch of 30 degrees]",
        code: "let c = cos(radians(30.0));\nlet s = sin(radians(30.0));\nlet q = vec3<f32>(p.x, c * p.y - s * p.z, s * p.y + c * p.z);",
        rule: |[x, y, z], _| {
            let (radius, direction) = (y.hypot(z), z.atan2(y) + 30_f64.to_radians());
            [x, radius * direction.cos(), radius * direction.sin()]
        },
    },
];

/// How people ask for a body with its colors, light and pose.
const RAY_MARCHED: &str = "[a [ray marched|ray-marched|raymarched|sphere traced] {before} {colored} {noun} {sized} {after} {pose} {on}|\
                 a {before} {colored} {noun} {sized} {after} {pose} {on}, [ray marched|raymarched|by ray marching]|\
                 a {before} {colored} {noun} {sized} {pose} {after} {on}, [rendered|drawn] by ray marching|\
                 a 3D {before} {colored} {noun} {sized} {after} {pose} {on}, ray marched|¶ray marching: {before} {colored} {noun} {sized} {after} {pose}, {back} behind|¶can you raymarch a {before} {colored} {noun} {sized} {after} {pose} for me, with {back} as the background|¶shadertoy style raymarcher of a {before} {colored} {noun} {sized} {after} {pose}, background {back}|¶my first raymarcher should show a {before} {colored} {noun} {sized} {after} {pose}, {back} where there is nothing|¶real 3D in a fragment shader by ray marching please: a {before} {colored} {noun} {sized} {after} {pose}, around it {back}|¶march until you hit a {before} {colored} {noun} {sized} {after} {pose}; everything you do not hit is {back}|¶sphere traced sdf, camera in front: a {before} {colored} {noun} {sized} {after} {pose}. sky: {back}|\
                 [a {back} background|plain {back}] with a ray marched {before} {colored} {noun} {sized} {after} {pose}|\
                 a [ray marching scene|raymarcher|ray marching demo] with a {before} {colored} {noun} {sized} {after} {pose} {on}|\
                 the sphere tracing of a {before} {colored} {noun} {sized} {after} {pose} {on}|\
                 a {before} {colored} {noun} {sized} {after} {pose} {on}, [sphere traced|by sphere tracing|by marching rays|raymarched with an sdf]|\
                 a raymarched sdf scene: a {before} {colored} {noun} {sized} {after} {pose} {on}|\
                 a distance field scene of a {before} {colored} {noun} {sized} {after} {pose} {on}, ray marched|\
                 ¶I want to ray march a {before} {colored} {noun} {sized} {after} {pose}. [the background is|where the ray hits nothing it is] {back}|\
                 ¶[send|march] a ray through each pixel. what it finds is a {before} {colored} {noun} {sized} {after} {pose}, and if it finds nothing the color is {back}|\
                 ¶scene: a {before} {colored} {noun} {sized} {after} {pose}. method: [ray marching|sphere tracing]. background: {back}|\
                 ¶write a small raymarcher. in it [there is|I want] a {before} {colored} {noun} {sized} {after} {pose}, and the rest is {back}|\
                 ¶how [do|would|can] I [ray march|sphere trace|raymarch] a {before} {colored} {noun} {sized} {after} {pose}? the [background|rest] is {back}|\
                 ¶sdf + [ray marching|sphere tracing]: a {before} {colored} {noun} {sized} {after} {pose}, misses are {back}|\
                 ¶{back} [background|everywhere]. in front of it a {before} {colored} {noun} {sized} {after} {pose}, done by [ray marching|marching rays|sphere tracing]|\
                 ¶I've [heard of|read about] ray marching and want to try it with a {before} {colored} {noun} {sized} {after} {pose}, {back} behind it|\
                 ¶step along the ray by the distance field until it reaches a {before} {colored} {noun} {sized} {after} {pose}. no hit means {back}|\
                 ¶no triangles, only a distance function: a {before} {colored} {noun} {sized} {after} {pose}, ray marched, with {back} around it|\
                 ¶3D without a mesh, by sphere tracing. the object is a {before} {colored} {noun} {sized} {after} {pose}, and around it is {back}|\
         ¶{back} as the background, and in it a {before} {colored} {noun} {sized} {after} {pose} by ray marching|¶on {back} I would like a {before} {colored} {noun} {sized} {after} {pose}, ray marched|¶shadertoy beginner here: a {before} {colored} {noun} {sized} {after} {pose} with ray marching, {back} if the ray misses|¶{back} if the ray hits nothing, otherwise a {before} {colored} {noun} {sized} {after} {pose}, ray marched|¶the scene has one object, a {before} {colored} {noun} {sized} {after} {pose}. march rays to it, all the rest is {back}|¶on {back}, a ray marched {before} {colored} {noun} {sized} {after} {pose}]";

/// How people ask for a body of which they say little more than its name.
const PLAIN: &str = "[a {turning} {colored} {noun} {sized} {pose}|a {turning} {colored} {noun} {sized} {pose}|{turning} {colored} {noun} {sized} {pose}|[a picture of|a shaded|a rendered|a simple|an image of] a {turning} {colored} {noun} {sized} {pose}|\
    ¶[draw|show me|render|I want|give me|make] a {turning} {colored} {noun} {sized} {pose}|¶{turning} {colored} {noun} {sized} {pose}, shaded|¶[how do I|how can I] [draw|render] a {turning} {colored} {noun} {sized} {pose}|¶a {turning} {colored} {noun} {sized} {pose} in 3D, black background]";

const NORMAL: &str = "\
fn normal_at(p: vec3<f32>) -> vec3<f32> {
    let e = vec2<f32>(0.001, 0.0);
    let x = scene(p + e.xyy) - scene(p - e.xyy);
    let y = scene(p + e.yxy) - scene(p - e.yxy);
    let z = scene(p + e.yyx) - scene(p - e.yyx);
    return normalize(vec3<f32>(x, y, z));
}
";

/// The function of the distance to the body: in the place `p` itself or, where that changes, in `q`.
fn scene(pose: &Pose, distance: &str) -> String {
    let distance = if pose.code.is_empty() {
        distance
            .replace("(q)", "(p)")
            .replace("(q,", "(p,")
            .replace("(q ", "(p ")
            .replace("q.", "p.")
    } else {
        distance.into()
    };
    let body = with_time(&format!("{}\n{distance}", pose.code));
    format!("fn scene(p: vec3<f32>) -> f32 {{\n{}}}\n", indent(&body))
}

fn task(body: &'static Body, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let sampled = (body.sample)(sampler);
    let is_plain = !body.plainly.is_empty() && sampler.chance(0.3);
    let look = if is_plain {
        &LOOKS[1]
    } else {
        sampler.pick(&LOOKS)
    };
    let pose = if sampler.chance(0.5) {
        &POSES[0]
    } else {
        sampler.pick(&POSES)
    };
    let is_colored = !is_plain || sampler.chance(0.5);
    let back = if is_plain {
        Color::exactly("black")
    } else {
        Color::sample(sampler)
    };
    let color = if is_colored {
        Color::sample_other_than(&[&back], sampler)
    } else {
        Color::exactly("white")
    };
    slots.value("color", color.ways.clone());
    slots.value("back", back.ways.clone());
    slots.value("a", sampled.ways);
    slots.phrase("before", look.before);
    slots.phrase("after", look.after);
    slots.phrase("noun", if is_plain { body.plainly } else { body.noun });
    slots.phrase("sized", sampled.sized);
    let (turning, posed) = match pose.modifier {
        Some("spinning") if is_plain && sampler.chance(0.7) => {
            ("[rotating|spinning|rotating|turning|slowly rotating]", "")
        }
        _ => ("", pose.phrase),
    };
    slots.phrase("turning", turning);
    slots.phrase("pose", posed);
    let colored = if look.name == "normals" || !is_colored {
        ""
    } else {
        "{color}"
    };
    slots.phrase("colored", colored);
    slots.phrase("on", "[on [{back}|a {back} background]|over {back}|against a {back} [background|backdrop]|in front of {back}|with {back} behind it|with a {back} background|, {back} background]");
    let scene = scene(pose, &sampled.code);
    let needs_normal = format!("{}{}", look.lines, look.value).contains("normal");
    let shape = if look.value.contains("shape") {
        format!("let shape = {};\n", color.code)
    } else {
        String::new()
    };
    let normal = if needs_normal {
        "let normal = normal_at(origin + direction * t);\n"
    } else {
        ""
    };
    let text = format!(
        "let background = {};\n{shape}let origin = vec3<f32>(0.0, 0.0, -3.0);\n\
         let direction = normalize(vec3<f32>(uv.x - 0.5, 0.5 - uv.y, 1.0));\nvar t = 0.0;\n\
         for (var i = 0; i < 32; i++) {{\nt += scene(origin + direction * t);\n}}\n{normal}{}\n\
         let color = select(background, {}, t < 10.0);\nreturn vec4<f32>(color, 1.0);\n",
        back.code, look.lines, look.value
    );
    let is_animated = scene.contains("globals.");
    let mut declarations: Vec<&str> = if is_animated { vec![GLOBALS] } else { vec![] };
    declarations.push(&scene);
    if needs_normal {
        declarations.push(NORMAL);
    }
    let (front, behind) = (color.rgb.map(f64::from), back.rgb.map(f64::from));
    let (level, posed) = (sampled.level, pose.rule);
    Task {
        form: if is_animated {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers: [look.name].into_iter().chain(pose.modifier).collect(),
        phrase: if is_plain { PLAIN } else { RAY_MARCHED }.into(),
        slots,
        code: fragment(&declarations, &text),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let time = f64::from(pixel.time);
            let level = |p: Vector| level(posed(p, time));
            let color = seen(&level, look, [front, behind], pixel.uv.map(f64::from))?;
            let [r, g, b] = color.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

/// The colour at a place of the picture, from those of the body and of what is behind; or nothing where rays a little beside see
/// something else: near an outline, 32 steps do not reach the end.
fn seen(
    level: &dyn Fn(Vector) -> f64,
    look: &Look,
    [front, behind]: [Vector; 2],
    [u, v]: [f64; 2],
) -> Option<Vector> {
    const BESIDE: f64 = 0.012;
    let seen = |u: f64, v: f64| {
        let direction = unit([u - 0.5, 0.5 - v, 1.0]);
        let t = first_crossing(level, direction)?;
        let normal = gradient(level, at(direction, t));
        Some(((look.rule)(front, normal, direction, t), t))
    };
    let here = seen(u, v);
    let is_alike = |beside: Option<(Vector, f64)>| match (here, beside) {
        (None, None) => true,
        (Some((a, near)), Some((b, far))) => {
            let mut colors = a.iter().zip(b);
            (near - far).abs() < 0.3 && colors.all(|(a, b)| (a - b).abs() < 0.15)
        }
        _ => false,
    };
    let mut around = (0..8).map(|turn| {
        let (down, right) = (f64::from(turn) * std::f64::consts::FRAC_PI_4).sin_cos();
        seen(u + BESIDE * right, v + BESIDE * down)
    });
    around
        .all(is_alike)
        .then(|| here.map_or(behind, |(color, _)| color))
}

/// The place on a ray of the camera.
fn at([x, y, z]: Vector, t: f64) -> Vector {
    [x * t, y * t, z * t - 3.0]
}

/// Where the ray enters the body first: small steps until the level changes its sign, then halving.
fn first_crossing(level: impl Fn(Vector) -> f64, direction: Vector) -> Option<f64> {
    const STEP: f64 = 0.02;
    let inside = |t: f64| level(at(direction, t)) < 0.0;
    let mut far = (50..250)
        .map(|step| f64::from(step) * STEP)
        .find(|&t| inside(t))?;
    let mut near = far - STEP;
    for _ in 0..30 {
        let middle = f64::midpoint(near, far);
        if inside(middle) {
            far = middle;
        } else {
            near = middle;
        }
    }
    Some(far)
}

/// The direction in which the level grows.
fn gradient(level: impl Fn(Vector) -> f64, p: Vector) -> Vector {
    const STEP: f64 = 1e-5;
    unit([0, 1, 2].map(|axis| {
        let (mut ahead, mut behind) = (p, p);
        ahead[axis] += STEP;
        behind[axis] -= STEP;
        level(ahead) - level(behind)
    }))
}
