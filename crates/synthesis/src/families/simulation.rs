//! Compute shaders that move particles and points, and that make random numbers and fractals.

use super::kernels::{Element, Kernel, Work, each, read, write};
use super::rules::{pcg, pcg_share};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;
use crate::words;

const ELEMENTS: u32 = 64;
const ONLY: &[Element] = &[Element::F32];
pub(super) const PARTICLE: &str =
    "struct Particle {\n    position: vec2<f32>,\n    velocity: vec2<f32>,\n}\n\n";
pub(super) const HASH: &str = "fn pcg(n: u32) -> u32 {\n    let state = n * 747796405u + 2891336453u;\n    let word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;\n    return (word >> 22u) ^ word;\n}\n";

/// The seconds of a step, 0.01 when none are named.
pub(super) fn step(
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> f64 {
    slots.phrase("step", "");
    if sampler.chance(0.5) {
        return 0.01;
    }
    let step = *sampler.pick(&[0.016, 0.016, 0.02, 0.05, 0.1, 0.2, 0.5]);
    modifiers.push("time-step");
    slots.value("dt", words::decimal(step));
    slots.phrase(
        "step",
        "[with a time step of {dt}|, dt = {dt}|using a step of {dt} seconds|with dt {dt}|, time step {dt}|at dt = {dt}|, {dt} seconds per step|with a delta time of {dt}]",
    );
    step
}

/// Points of `width` coordinates that are changed in place.
fn points(
    width: usize,
    statements: String,
    range: (f32, f32),
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "points", &format!("vec{width}<f32>")),
        buffer: "points",
        statements,
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| {
            let point = &buffers[0][at / width * width..(at / width + 1) * width];
            rule(point).get(at % width).copied()
        }),
    }
}

/// From vectors to one number each.
fn figures(
    width: usize,
    formula: &str,
    rule: impl Fn(&[f64]) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: read(0, "input", &format!("vec{width}<f32>")) + &write(1, "output", "f32"),
        buffer: "output",
        statements: format!("output[i] = {formula};"),
        sample: (ELEMENTS, (-5.0, 5.0)),
        rule: each(move |buffers, at| Some(rule(&buffers[0][at * width..(at + 1) * width]))),
    }
}

fn width(slots: &mut Slots, sampler: &mut Sampler) -> (usize, &'static str) {
    if sampler.chance(0.5) {
        slots.phrase(
            "vectors",
            "[2D vectors|vec2s|vec2<f32> elements|vec2f values|two-component vectors]",
        );
        (2, "2d")
    } else {
        slots.phrase(
            "vectors",
            "[3D vectors|vec3s|vec3<f32> elements|vec3f values|three-component vectors]",
        );
        (3, "3d")
    }
}

const KERNELS: [Kernel; 14] = [
    Kernel {
        name: "particles",
        commands: "[update {particles} {forces} {step}|move {particles} {forces} {step}|integrate {particles} {forces} {step}|advance {particles} by one step {forces} {step}|step {particles} forward {forces} {step}|do an Euler step for {particles} {forces} {step}|simulate one frame of {particles} {forces} {step}|tick {particles} {forces} {step}|compute the next positions of {particles} {forces} {step}|add velocity times dt to the position of {particles} {forces} {step}|let {particles} fly on for a moment {forces} {step}|animate {particles} by one step {forces} {step}|¶I have {particles}. move each one by its velocity {forces} {step}|¶{particles}: position += velocity * dt {forces} {step}|¶one frame of {particles}: p += v * dt {forces} {step}|¶for {particles}, every thread moves one on by velocity times dt {forces} {step}|¶new position = old position + velocity * dt, for {particles} {forces} {step}|¶how do I make {particles} fly {forces} {step}|¶Euler integration, {particles} {forces} {step}|¶let a moment pass for {particles}: each one flies on with its velocity {forces} {step}|¶a struct has position and velocity (vec2). simulate one step of {particles} {forces} {step}]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            slots.phrase("particles", "[particles|particles with position and velocity|an array of particles|a particle system|a buffer of particle structs|2D particles|moving particles|a set of particles]");
            let dt = step(slots, &mut modifiers, sampler);
            let mut statements = "var p = particles[i];\n".to_owned();
            let mut forces = Vec::new();
            let gravity = sampler
                .chance(0.4)
                .then(|| *sampler.pick(&[1.0, 2.0, 5.0, 9.8, 9.81, 9.81]));
            if let Some(g) = gravity {
                modifiers.push("gravity");
                slots.value("g", words::decimal(g));
                forces.push("[with gravity {g}|under gravity of {g}|falling with gravity {g}|, gravity {g}|pulled down by {g}|with g = {g}]");
                statements.push_str(&format!(
                    "p.velocity.y = p.velocity.y - {} * {dt};\n",
                    float(g)
                ));
            }
            let drag = sampler
                .chance(0.3)
                .then(|| *sampler.pick(&[0.9, 0.95, 0.98, 0.99]));
            if let Some(keep) = drag {
                modifiers.push("damping");
                slots.value("keep", words::decimal(keep));
                forces.push("[with a damping factor of {keep}|, damping {keep}|, velocity times {keep} each step|, speed scaled by {keep}|with velocities damped by {keep}]");
                statements.push_str(&format!("p.velocity = p.velocity * {keep};\n"));
            }
            statements.push_str(&format!("p.position = p.position + p.velocity * {dt};\n"));
            let edge = sampler.below(4);
            if edge == 0 {
                modifiers.push("bounce");
                forces.push("[bouncing off the floor at y = 0|with a floor at 0 that they bounce off|, bouncing at y = 0|, reflected at y = 0|bouncing off the ground]");
                statements.push_str("if p.position.y < 0.0 {\np.position.y = -p.position.y;\np.velocity.y = -p.velocity.y;\n}\n");
            } else if edge == 1 {
                modifiers.push("wrap");
                forces.push("[wrapping around in the unit square|, positions modulo 1|in a periodic unit square|, keeping fract of the positions|with positions wrapped to 0..1|, leaving one side and coming back on the other of 0 to 1]");
                statements.push_str("p.position = fract(p.position);\n");
            }
            slots.phrase("forces", forces.join(" "));
            statements.push_str("particles[i] = p;");
            Work {
                modifiers,
                declarations: format!("{PARTICLE}{}", write(0, "particles", "Particle")),
                buffer: "particles",
                statements,
                sample: (ELEMENTS, (0.05, 0.9)),
                rule: each(move |buffers, at| {
                    let p = &buffers[0][at / 4 * 4..at / 4 * 4 + 4];
                    let keep = drag.unwrap_or(1.0);
                    let mut velocity = [p[2] * keep, (p[3] - gravity.unwrap_or(0.0) * dt) * keep];
                    let mut place = [p[0] + velocity[0] * dt, p[1] + velocity[1] * dt];
                    if edge == 0 && place[1] < 0.0 {
                        (place[1], velocity[1]) = (place[1].abs(), -velocity[1]);
                    } else if edge == 1 {
                        place = place.map(|part| part.rem_euclid(1.0));
                    }
                    Some([place, velocity].concat()[at % 4])
                }),
            }
        },
    },
    Kernel {
        name: "n-body",
        commands: "[compute the gravity between all bodies|do an n-body step for the velocities|update the velocities of all bodies by their mutual attraction|compute n-body accelerations|compute the gravitational acceleration of every body from all others|sum the pull of all bodies on each body|compute all-pairs gravity in 2D|let all bodies attract each other and write the accelerations|do a brute-force O(n^2) gravity pass|calculate the attraction between all pairs of point masses|find the accelerations of planets that attract each other|¶I have the positions of many bodies (2D). each pulls on all others: write the [accelerations|acceleration of each]|¶all-pairs gravity, vec2 positions in, vec2 accelerations out|¶every body attracts every other one. sum d / r^3 over all of them to get the acceleration of each body|¶planets in a buffer, all attracting each other. what is the acceleration of each one|¶thread i loops over all bodies and adds up their pull on body i, the result is its acceleration|¶n-body: positions -> accelerations, brute force|¶how do I compute the gravity of many bodies on each other, O(n^2) is fine] {softening}",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let soft = *sampler.pick(&[0.1, 0.2, 0.5, 1.0]);
            slots.value("soft", words::decimal(soft));
            slots.phrase(
                "softening",
                "[with a softening of {soft}|, softening {soft}|softened by {soft}|, softening term {soft}|, soft = {soft}|with {soft} as the softening]",
            );
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "positions", "vec2<f32>")
                    + &write(1, "accelerations", "vec2<f32>"),
                buffer: "accelerations",
                statements: format!(
                    "var total = vec2<f32>(0.0);\nfor (var j = 0u; j < arrayLength(&positions); j++) {{\nlet d = positions[j] - positions[i];\nlet r = dot(d, d) + {};\ntotal = total + d / (r * sqrt(r));\n}}\naccelerations[i] = total;",
                    float(soft)
                ),
                sample: (ELEMENTS, (-5.0, 5.0)),
                rule: each(move |buffers, at| {
                    let bodies: Vec<&[f64]> = buffers[0].chunks(2).collect();
                    let here = bodies[at / 2];
                    Some(
                        bodies
                            .iter()
                            .map(|body| {
                                let (dx, dy) = (body[0] - here[0], body[1] - here[1]);
                                let pull = (dx * dx + dy * dy + soft).powf(-1.5);
                                pull * if at % 2 == 0 { dx } else { dy }
                            })
                            .sum(),
                    )
                }),
            }
        },
    },
    Kernel {
        name: "random-numbers",
        commands: "[fill {buffer} with random numbers {range}|write pseudo-random values {range} into {buffer}|generate random numbers {range} by a pcg hash in {buffer}|put noise {range} into {buffer}|generate pseudo-random values {range} for {buffer}|give each element of {buffer} a random value {range}|hash the index of each element of {buffer} to a random number {range}|initialize {buffer} with pcg random numbers {range}|randomize {buffer} with values {range}|make {buffer} random, every value {range}|run a pcg random number generator with results {range} over {buffer}|draw a random number {range} for every slot of {buffer}|¶I have {buffer} and every element should be a random number {range}|¶{buffer}, random values {range}, [hash of the index|by pcg]|¶[each|every] thread hashes its index with pcg and writes a number {range} into {buffer}|¶there is no rand() in wgsl. how do I get random numbers {range} into {buffer}|¶noise, {range}, one value for each slot of {buffer}|¶a random draw for every slot of {buffer}, {range}|¶uniform random numbers {range} in {buffer}, by hashing the index|¶np.random into {buffer}, numbers {range}] {seed}",
        elements: &[Element::F32, Element::U32],
        draw: |element, slots, sampler| {
            let mut modifiers = Vec::new();
            let seed = if sampler.chance(0.4) {
                sampler.int(2, 100)
            } else {
                0
            };
            slots.value("n", vec![seed.to_string()]);
            slots.phrase("seed", "");
            let mut argument = "i".to_owned();
            if seed > 0 {
                modifiers.push("seed");
                slots.phrase("seed", "[with seed {n}|, seed {n}|from a seed of {n}|, seeded with {n}|, seed = {n}|using {n} as the seed]");
                argument = format!("i + {seed}u");
            }
            let is_float = element == Element::F32;
            let limit = if is_float { 1 } else { sampler.int(2, 100) };
            slots.value("limit", words::count(limit));
            slots.phrase(
                "range",
                if is_float {
                    "[between 0 and 1|from 0 to 1|in 0..1|in the unit interval|between zero and one|in the range 0 to 1]"
                } else {
                    "[below {limit}|less than {limit}|under {limit}|smaller than {limit}|modulo {limit}|from 0 up to but not including {limit}]"
                },
            );
            let value = if is_float {
                format!("f32(pcg({argument})) / 4294967296.0")
            } else {
                format!("pcg({argument}) % {limit}u")
            };
            Work {
                modifiers,
                declarations: format!("{}\n{HASH}", write(0, "data", element.code())),
                buffer: "data",
                statements: format!("data[i] = {value};"),
                sample: (ELEMENTS, (0.0, 1.0)),
                rule: each(move |_, at| {
                    let n = (at as u64 + seed as u64) as u32;
                    Some(if is_float {
                        pcg_share(n)
                    } else {
                        f64::from(pcg(n) % limit as u32)
                    })
                }),
            }
        },
    },
    Kernel {
        name: "mandelbrot-buffer",
        commands: "[compute Mandelbrot iteration counts for a buffer of complex numbers, at most {n}|count the Mandelbrot iterations of each point up to {n}|write the escape time of each complex number in the Mandelbrot iteration, {n} steps at most|compute the Mandelbrot escape time of a buffer of points with a maximum of {n}|iterate z = z^2 + c for each complex number c of a buffer and count the steps to escape, limit {n}|find after how many of at most {n} Mandelbrot steps each point escapes|run the Mandelbrot loop on an array of vec2, max {n} iterations|do the Mandelbrot test for an array of complex numbers with up to {n} iterations|write Mandelbrot iteration counts of 2D points, {n} at most|count how long z*z + c stays within radius 2 for each c of a buffer, capped at {n}|¶I have complex numbers as vec2. for each, how many steps of z = z*z + c until it leaves radius 2, at most {n}|¶escape times, buffer of complex points (vec2), max {n} iterations, Mandelbrot|¶[each|every] thread takes one c, iterates z^2 + c from 0 and counts the steps to escape, limit {n}|¶Mandelbrot set, but only the iteration counts: points in a vec2 buffer, at most {n}|¶z starts at 0. z = z^2 + c until abs(z) > 2 or {n} times. write the count for [each|every] c of a buffer|¶how do I get Mandelbrot iteration counts for a list of 2D points, capped at {n}|¶points go in, u32 counts come out: Mandelbrot, {n} iterations at most]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let limit = *sampler.pick(&[5, 6, 8, 10, 12]);
            slots.value("n", words::count(limit));
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "points", "vec2<f32>") + &write(1, "counts", "u32"),
                buffer: "counts",
                statements: format!(
                    "let c = points[i];\nvar z = vec2<f32>(0.0, 0.0);\nvar count = 0u;\nwhile count < {limit}u && dot(z, z) <= 4.0 {{\nz = vec2<f32>(z.x * z.x - z.y * z.y, 2.0 * z.x * z.y) + c;\ncount++;\n}}\ncounts[i] = count;"
                ),
                sample: (ELEMENTS, (-1.7, 1.7)),
                rule: each(move |buffers, at| {
                    let (a, b) = (buffers[0][2 * at], buffers[0][2 * at + 1]);
                    let (mut re, mut im, mut count) = (0.0_f64, 0.0_f64, 0);
                    while count < limit && re.hypot(im) <= 2.0 {
                        (re, im) = (re * re - im * im + a, 2.0 * re * im + b);
                        count += 1;
                    }
                    Some(count as f64)
                }),
            }
        },
    },
    Kernel {
        name: "rotate-points",
        commands: "[rotate a buffer of 2D points by {n} degrees|turn all points of an array of vec2 by {n}° around the origin|rotate every 2D point in place by {n} degrees|apply a rotation of {n} degrees to 2D points|rotate 2D points counterclockwise by {n}°|spin an array of vec2 around the origin by {n} degrees|multiply each vec2 of a buffer by a rotation matrix of {n} degrees|rotate vec2 positions about the origin, angle {n}°|turn every 2D point of a buffer counterclockwise by {n} degrees|apply a 2x2 rotation matrix for {n}° to every point of a buffer|swing a buffer of 2D points around (0, 0) by {n} degrees|¶I have 2D points in a buffer. turn them all by {n} degrees around the origin|¶vec2 buffer, rotate {n}°, in place|¶(x, y) -> (x cos - y sin, x sin + y cos) with {n} degrees, for a buffer of 2D points|¶my [drawing|shape] is a list of vec2 and should be [tilted|turned] counterclockwise by {n} degrees about (0, 0)|¶[each|every] thread rotates one vec2 of the buffer by {n}°|¶how do I rotate a whole array of 2D points, angle {n} degrees, center (0, 0)|¶rotation matrix for {n}°, applied to every vec2 in a buffer|¶a cloud of 2D points, spin it {n} degrees [counterclockwise|ccw] about the origin]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let angle = *sampler.pick(&[10, 15, 20, 30, 45, 60, 90, 120, 180]);
            slots.text("n", angle.to_string());
            let statements = format!(
                "let p = points[i];\nlet c = cos(radians({angle}.0));\nlet s = sin(radians({angle}.0));\npoints[i] = vec2<f32>(c * p.x - s * p.y, s * p.x + c * p.y);"
            );
            let turn = f64::from(angle).to_radians();
            points(2, statements, (-5.0, 5.0), move |p| {
                let (radius, angle) = (p[0].hypot(p[1]), p[1].atan2(p[0]) + turn);
                vec![radius * angle.cos(), radius * angle.sin()]
            })
        },
    },
    Kernel {
        name: "translate-points",
        commands: "[move a buffer of 3D points by {v}|translate all points of an array of vec3 by {v}|add the offset {v} to every 3D point|shift 3D points by {v} in place|add the vector {v} to each vec3 of a buffer|translate an array of 3D positions by {v}|offset every vec3 in a buffer by {v}|displace a cloud of 3D points by {v}|set p = p + {v} for each 3D point of a buffer|apply a translation of {v} to vec3 positions|slide a buffer of 3D points along {v}|¶I have 3D points in a buffer. move them all by {v}|¶vec3 buffer, p += {v}|¶my [model|point cloud] is a list of vec3 and [sits|is] in the wrong place. shift [it|everything] by {v}|¶[each|every] thread adds {v} to one 3D point|¶how do I translate a whole array of vec3? the offset is {v}|¶offset {v}, all points of a vec3 array, in place|¶3D positions in a buffer, everything moved by {v}]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let offset = [0, 1, 2].map(|_| sampler.int(-5, 9) as f64);
            slots.text(
                "v",
                format!("({}, {}, {})", offset[0], offset[1], offset[2]),
            );
            let [x, y, z] = offset.map(float);
            points(
                3,
                format!("points[i] = points[i] + vec3<f32>({x}, {y}, {z});"),
                (-5.0, 5.0),
                move |p| vec![p[0] + offset[0], p[1] + offset[1], p[2] + offset[2]],
            )
        },
    },
    Kernel {
        name: "vector-lengths",
        commands: "[compute the lengths of a buffer of {vectors}|write the length of each of the {vectors}|compute the magnitude of every vector in a buffer of {vectors}|take the norms of {vectors}|get the Euclidean norm of each of the {vectors} in a buffer|find out how long each of the {vectors} is|compute sqrt(dot(v, v)) for a buffer of {vectors}|map {vectors} to their lengths|turn a buffer of {vectors} into a buffer of lengths|run length() over a buffer of {vectors}|calculate the L2 norm of every one of the {vectors}|¶I have a buffer of {vectors} and need the length of [each|every] one|¶length(v) for {vectors}, into a float buffer|¶{vectors} go in, their lengths come out|¶how long is each one? given are {vectors} in a buffer|¶how do I get the magnitudes of {vectors} in a buffer|¶[each|every] thread takes one vector and writes its norm, data: {vectors}|¶{vectors} -> f32 lengths|¶square the components, add, take the root, for each of the {vectors}]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let (width, modifier) = width(slots, sampler);
            let work = figures(width, "length(input[i])", |v| {
                v.iter().fold(0.0, |size, &part| f64::hypot(size, part))
            });
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "normalize-vectors",
        commands: "[normalize a buffer of {vectors}|normalize all {vectors} of an array in place|scale each of the {vectors} to length one|turn a buffer of {vectors} into unit vectors|make each of the {vectors} in a buffer one unit long|divide each of the {vectors} by its length|keep only the directions of {vectors}|rescale all {vectors} in a buffer to unit length|bring {vectors} to length 1 in place|compute v / length(v) for {vectors} in place|run normalize() over a buffer of {vectors}|¶I have a buffer of {vectors} and only need the directions, length 1 each|¶v / length(v), in place, {vectors}|¶{vectors}: all should be one unit long, direction unchanged|¶[each|every] thread divides one vector by its length, data: {vectors}|¶how do I make {vectors} in a buffer unit length|¶normalize(), {vectors}, same buffer|¶directions are stored as {vectors} of all lengths. make them unit vectors]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let (width, modifier) = width(slots, sampler);
            let work = points(
                width,
                "points[i] = normalize(points[i]);".into(),
                (0.25, 5.0),
                |p| {
                    let size = p.iter().fold(0.0, |size, &part| f64::hypot(size, part));
                    p.iter().map(|part| part / size).collect()
                },
            );
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "distances-to-point",
        commands: "[compute the distance of each 2D point to {v}|write how far every vec2 is from {v}|measure the distances of a buffer of 2D points from {v}|compute distances to {v} for an array of vec2|find how far away {v} is from every 2D point of a buffer|get the Euclidean distance between {v} and each vec2 of a buffer|map 2D points to their distance from {v}|compute length(p - {v}) for an array of 2D points|find the distance of vec2 positions to the point {v}|compute the 2D distances between {v} and all points of a buffer|calculate the range from {v} to each vec2 of an array|¶I have 2D points in a buffer and want to know how far each is from {v}|¶length(p - {v}) for a buffer of vec2|¶[each|every] thread takes one vec2 and writes its distance to {v}|¶my base is at {v}. how far away is every 2D point of a buffer|¶vec2 in, f32 out: distance to {v}|¶how do I get the distances of many 2D points from {v}|¶2D positions in a buffer -> Euclidean distance to {v}, one float each]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let [x, y] = [0, 1].map(|_| sampler.int(-5, 9) as f64);
            slots.text("v", format!("({x}, {y})"));
            figures(
                2,
                &format!("distance(input[i], vec2<f32>({}, {}))", float(x), float(y)),
                move |p| (p[0] - x).hypot(p[1] - y),
            )
        },
    },
    Kernel {
        name: "luminance-buffer",
        commands: "[compute the luminance of a buffer of rgb colors|write the brightness of each vec3 color (Rec. 709)|convert an array of rgb colors to gray values|compute the Rec. 709 luma of every color|dot each rgb color of a buffer with (0.2126, 0.7152, 0.0722)|map vec3 colors to their luma|get the relative luminance of each color in a vec3 buffer|compute 0.2126 r + 0.7152 g + 0.0722 b for a buffer of rgb colors|find out how bright each color of an rgb array is|reduce each rgb color of a buffer to one gray value|turn vec3 colors into a buffer of luma values|¶I have rgb colors in a buffer and need one brightness value for each (Rec. 709)|¶0.2126 r + 0.7152 g + 0.0722 b, vec3 buffer in, float buffer out|¶rgb -> luma, Rec. 709, buffer of vec3|¶[each|every] thread takes one rgb color and writes how bright it is, [Rec. 709 weights|weights 0.2126, 0.7152, 0.0722]|¶how bright is each color of a vec3 buffer? I need the relative luminance as a float|¶how do I turn an array of rgb colors into gray values, one float per color|¶colors come in as a vec3 buffer, the output is a float each: the luminance|¶dot with (0.2126, 0.7152, 0.0722), for every color of an rgb buffer]",
        elements: ONLY,
        draw: |_, _, _| {
            figures(3, "dot(input[i], vec3<f32>(0.2126, 0.7152, 0.0722))", |c| {
                0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]
            })
        },
    },
    Kernel {
        name: "spring-step",
        commands: "[do a step of a spring on particles with stiffness {k} {step}|pull particles to the origin with a spring of stiffness {k} {step}|simulate springs with constant {k} that pull particles to the center {step}|apply Hooke's law with k = {k} to particles {step}|do a harmonic oscillator step for particles, stiffness {k} {step}|update particles tied to the origin by springs of stiffness {k} {step}|attract particles to (0, 0) in proportion to their distance, factor {k} {step}|simulate particles on rubber bands to the origin, stiffness {k} {step}|let particles swing around the origin on springs of strength {k} {step}|integrate a spring force toward the origin for particles, spring constant {k} {step}|¶particles hang on springs to the origin, stiffness {k}. do one step {step}|¶acceleration is -{k} * position for each particle, then update velocity, then position {step}|¶Hooke, k = {k}, center (0, 0), particles with position and velocity {step}|¶each particle is tied to the origin with a rubber band of strength {k}. move it on by one step {step}|¶velocity -= {k} * position * dt, position += velocity * dt, for all particles {step}|¶how do I make particles swing around the origin as if on springs of stiffness {k} {step}|¶harmonic oscillators, one per particle, constant {k}, one Euler step {step}]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            let k = *sampler.pick(&[0.5, 1.5, 2.0, 4.0, 5.0, 10.0]);
            slots.value("k", words::decimal(k));
            Work {
                modifiers,
                declarations: format!("{PARTICLE}{}", write(0, "particles", "Particle")),
                buffer: "particles",
                statements: format!(
                    "var p = particles[i];\np.velocity = p.velocity - {} * p.position * {dt};\np.position = p.position + p.velocity * {dt};\nparticles[i] = p;",
                    float(k)
                ),
                sample: (ELEMENTS, (-3.0, 3.0)),
                rule: each(move |buffers, at| {
                    let p = &buffers[0][at / 4 * 4..at / 4 * 4 + 4];
                    let axis = at % 2;
                    let velocity = p[2 + axis] - dt * k * p[axis];
                    Some(if at % 4 < 2 {
                        p[axis] + dt * velocity
                    } else {
                        velocity
                    })
                }),
            }
        },
    },
    Kernel {
        name: "points-on-circle",
        commands: "[place points evenly on a circle of radius {r}|fill a buffer of vec2 with points on a circle of radius {r}|arrange 2D points in a ring of radius {r}|write evenly spaced circle points with radius {r}|distribute 2D points around a circle of radius {r}|make a ring of equally spaced 2D points, radius {r}|write {r} * (cos t, sin t) for a full turn into a buffer of vec2|generate the corners of a regular polygon of radius {r} in a buffer of vec2|lay out points around the origin at distance {r}, evenly spaced|fill a vec2 array with a circle, r = {r}|space the points of a buffer equally around a circle of radius {r}|¶I need points in a circle, evenly spaced, radius {r}, in a vec2 buffer|¶{r} * (cos t, sin t), t going once around over a buffer of vec2|¶[each|every] thread places one 2D point on a ring of radius {r} around the origin, equal spacing|¶like numbers on a clock face: a buffer of 2D points all around the origin at distance {r}|¶vec2 buffer, circle, r = {r}, equal angles|¶how do I spread 2D points evenly around a circle of radius {r}|¶the 2D points of a buffer should form a ring, radius {r}, the same distance between neighbors|¶regular polygon corners, radius {r}, written to a vec2 buffer]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let radius = *sampler.pick(&[0.5, 0.8, 1.5, 2.0, 3.0, 5.0, 10.0]);
            slots.value("r", words::decimal(radius));
            let statements = format!(
                "let angle = 6.28318 * f32(i) / f32(arrayLength(&points));\npoints[i] = {} * vec2<f32>(cos(angle), sin(angle));",
                float(radius)
            );
            Work {
                rule: each(move |_, at| {
                    let angle = std::f64::consts::TAU * (at / 2) as f64 / f64::from(ELEMENTS);
                    Some(
                        radius
                            * if at % 2 == 0 {
                                angle.cos()
                            } else {
                                angle.sin()
                            },
                    )
                }),
                ..points(2, statements, (0.0, 1.0), <[f64]>::to_vec)
            }
        },
    },
    Kernel {
        name: "points-on-grid",
        commands: "[place points on a grid with {n} columns|fill a buffer of vec2 with grid positions, {n} per row|arrange 2D points in rows of {n}|write the column and the row of each index for a width of {n}|lay out 2D points in a grid {n} columns wide|generate 2D grid coordinates with {n} columns|convert each index to its column and row in a grid {n} wide|unflatten each index into a vec2 of column and row, width {n}|make a lattice of 2D points, {n} per row|compute (i mod {n}, i div {n}) as a vec2 for each index|place vec2 points row by row, {n} in each row|¶point i goes to (i % {n}, i / {n}) in whole numbers, written to a vec2 buffer|¶I need 2D points in rows, {n} in each row, like [seats|a table]|¶column and row of each index, width {n}, as vec2|¶1D index to 2D cell, {n} columns, buffer of vec2|¶[each|every] thread finds the column and the row of its index in a grid {n} wide and writes them as vec2|¶how do I lay out the points of a vec2 buffer in a grid with {n} columns|¶fill a vec2 buffer row by row: after {n} points a new row begins]",
        elements: ONLY,
        draw: |_, slots, sampler| {
            let columns = sampler.int(3, 20) as usize;
            slots.value("n", words::count(columns as i64));
            let statements =
                format!("points[i] = vec2<f32>(f32(i % {columns}u), f32(i / {columns}u));");
            Work {
                rule: each(move |_, at| {
                    let place = at / 2;
                    Some(
                        (if at % 2 == 0 {
                            place % columns
                        } else {
                            place / columns
                        }) as f64,
                    )
                }),
                ..points(2, statements, (0.0, 1.0), <[f64]>::to_vec)
            }
        },
    },
    Kernel {
        name: "grayscale-buffer",
        commands: "[convert a buffer of rgba colors to grayscale in place|make all vec4 colors of a buffer gray, keeping alpha|desaturate an array of rgba colors|turn each rgba color of a buffer gray by its luminance|replace the rgb of each vec4 color in a buffer by its luminance|remove the color from a buffer of rgba values and keep alpha|gray out all rgba colors of a buffer|set r, g and b of every vec4 color to its Rec. 709 luma, alpha unchanged|take the saturation out of an rgba buffer|do an in-place grayscale conversion of vec4 colors|make the rgba pixels of a storage buffer gray|¶I have rgba colors in a buffer. make them gray and leave alpha alone|¶rgb = luminance (Rec. 709), alpha stays, in place, vec4 buffer|¶vec4 colors -> gray, alpha unchanged, same buffer|¶[each|every] thread takes one rgba color, computes its luminance and writes it to r, g and b|¶how do I get the color out of an rgba buffer? gray only, alpha as it was|¶black and white please: every vec4 color of the buffer, in place, alpha kept|¶all the pixels in a storage buffer (vec4 rgba) should lose their color. same alpha]",
        elements: ONLY,
        draw: |_, _, _| {
            points(4, "let color = points[i];\nlet gray = dot(color.rgb, vec3<f32>(0.2126, 0.7152, 0.0722));\npoints[i] = vec4<f32>(vec3<f32>(gray), color.a);".into(), (0.0, 1.0), |c| {
            let gray = 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
            vec![gray, gray, gray, c[3]]
        })
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&KERNELS)
}
