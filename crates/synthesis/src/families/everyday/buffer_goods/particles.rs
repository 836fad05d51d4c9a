//! Particles with a position and a velocity, in the plane and in space.

use crate::code::float;
use crate::families::buffer_formulas::computed;
use crate::families::kernels::{ID, Kernel, ONLY_F32, Work, each, kernel, read, task, write};
use crate::families::simulation::PARTICLE;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;
use crate::words;

pub(super) const PARTICLES: [Kernel; 2] = [
    Kernel {
        name: "figure-of-each-particle",
        commands: "[write the {thing} of each particle to a float buffer|compute the {thing} of every particle into an output|get the {thing} for all particles, struct with position and velocity, as floats|output {formula} for each particle|fill a float buffer with the {thing} of each particle|\
                   ¶{thing} of every particle, f32 output|\
                   ¶output(i) = {formula}, particles(i) has position and velocity|\
                   ¶I have particles with position and velocity (vec2) and need the {thing} of each in a float buffer|\
                   ¶in: particles (position, velocity). out: one float each, the {thing}|\
                   ¶how do I write the {thing} of all particles to a buffer|\
                   ¶each thread reads one particle and writes its {thing}|\
                   ¶particle kernel: {formula} into an output buffer of floats]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mass = *sampler.pick(&[1.0, 2.0, 3.0, 0.5, 4.0, 5.0]);
            slots.value("m", words::decimal(mass));
            let way = sampler.below(3);
            let [modifier, thing, formula] = [
                [
                    "speed",
                    "[speed|length of the velocity]",
                    "length(velocity)",
                ],
                [
                    "distance",
                    "[distance from the origin|distance to (0, 0)]",
                    "length(position)",
                ],
                [
                    "energy",
                    "[kinetic energy for a mass of {m}|kinetic energy, mass {m}]",
                    "0.5 * {m} * dot(velocity, velocity)",
                ],
            ][way];
            slots.phrase("thing", thing);
            slots.phrase("formula", formula);
            let statements = match way {
                0 => "output[i] = length(particles[i].velocity);".into(),
                1 => "output[i] = length(particles[i].position);".into(),
                _ => format!(
                    "let v = particles[i].velocity;\noutput[i] = 0.5 * {} * dot(v, v);",
                    float(mass)
                ),
            };
            let work = computed(
                format!(
                    "{PARTICLE}{}{}",
                    read(0, "particles", "Particle"),
                    write(1, "output", "f32")
                ),
                statements,
                (-3.0, 3.0),
                move |buffers, at| {
                    let p = &buffers[0][4 * at..4 * at + 4];
                    match way {
                        0 => p[2].hypot(p[3]),
                        1 => p[0].hypot(p[1]),
                        _ => mass * (p[2] * p[2] + p[3] * p[3]) / 2.0,
                    }
                },
            );
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "respawn-particles",
        commands: "[put particles that are below y = {low} back to y = {high}|move particles with y under {low} to the top at y = {high}|respawn each particle at y = {high} when its y is below {low}|set position.y to {high} for every particle below {low}|let particles that fell under {low} start again at height {high}|\
                   ¶if position.y < {low} then position.y = {high}, for all particles|\
                   ¶rain: drops (particles with position and velocity) below {low} reappear at y = {high}|\
                   ¶I have particles with position and velocity. Those below y = {low} should come back at y = {high}|\
                   ¶respawn kernel for particles: y < {low} -> y = {high}, x and velocity stay|\
                   ¶how do I let particles reappear at height {high} once they are below {low}|\
                   ¶each thread checks the y of one particle: under {low} it becomes {high}|\
                   ¶snow flakes are particle structs (position, velocity), under {low} they go up to {high} again]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let [low, high] = *sampler.pick(&[
                [-1.0, 1.0],
                [-1.0, 1.0],
                [0.0, 1.0],
                [0.0, 2.0],
                [-2.0, 2.0],
                [-1.0, 2.0],
            ]);
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: format!("{PARTICLE}{}", write(0, "particles", "Particle")),
                buffer: "particles",
                statements: format!(
                    "if particles[i].position.y < {} {{\nparticles[i].position.y = {};\n}}",
                    float(low),
                    float(high)
                ),
                sample: (64, (-3.0, 3.0)),
                rule: each(move |buffers, at| {
                    let falls = at % 4 == 1 && buffers[0][at] < low;
                    falls.then_some(high)
                }),
            }
        },
    },
];

/// Particles in space that fly on, and fall if that is told.
pub(super) fn particles_in_space(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let dt = *sampler.pick(&[0.016, 0.016, 0.01, 0.02, 0.05, 0.1]);
    slots.value("dt", words::decimal(dt));
    slots.phrase(
        "step",
        "[a time step of {dt}|dt = {dt}|time step {dt}|steps of {dt} seconds]",
    );
    let gravity = if sampler.chance(0.5) { 9.81 } else { 0.0 };
    let (modifier, fall, how) = if gravity > 0.0 {
        (
            "gravity",
            format!("particles[i].velocity.y -= 9.81 * {dt};\n"),
            "[under gravity (9.81 along -y)|with gravity 9.81 downward in y|falling along -y with 9.81]",
        )
    } else {
        (
            "plain",
            String::new(),
            "[by their velocity|by their velocities, without forces|by velocity alone]",
        )
    };
    slots.phrase("how", how);
    let declarations = format!(
        "struct Particle {{\n    position: vec3<f32>,\n    velocity: vec3<f32>,\n}}\n\n{}",
        write(0, "particles", "Particle")
    );
    let body = format!(
        "let i = id.x;\nif i < arrayLength(&particles) {{\n{fall}particles[i].position += particles[i].velocity * {dt};\n}}\n"
    );
    task(
        "[move 3D particles {how}, {step}|update particles in 3D {how} with {step}|advance particles with vec3 position and velocity {how}, {step}|integrate 3D particles {how}, {step}|step particles in space (vec3) {how}, {step}|\
         ¶3D particles (vec3 position, vec3 velocity) {how}, {step}|\
         ¶particle kernel in 3D: motion {how}, {step}|\
         ¶I have particles in space, position and velocity are vec3. Move them {how}, {step}|\
         ¶struct Particle has a vec3 position and a vec3 velocity. One Euler step {how}, {step}|\
         ¶in and out: particles in 3D. They move {how}, {step}|\
         ¶how do I move particles in 3D {how} with {step}|\
         ¶each thread moves one vec3 particle {how}, {step}]",
        slots,
        vec![modifier],
        kernel(&declarations, "64", ID, &body),
        (64, (-2.0, 2.0)),
        each(move |buffers, at| {
            let p = &buffers[0][at / 6 * 6..at / 6 * 6 + 6];
            let speed = |axis: usize| {
                if axis == 1 {
                    p[4] - gravity * dt
                } else {
                    p[3 + axis]
                }
            };
            let part = at % 6;
            Some(if part < 3 {
                p[part] + dt * speed(part)
            } else {
                speed(part - 3)
            })
        }),
    )
}
