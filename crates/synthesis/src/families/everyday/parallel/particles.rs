//! Steps of particles.

use super::Plain;
use crate::families::kernels::{ONLY_F32, Work, each, write};
use crate::families::simulation::PARTICLE;
use crate::sampler::Sampler;
use crate::wording::Slots;
use crate::words;

/// Particles of position and velocity that are changed in place; fills the slot `dt`.
fn particles(
    slots: &mut Slots,
    sampler: &mut Sampler,
    statements: impl Fn(f64) -> String,
    rule: impl Fn(&[f64], f64) -> [f64; 4] + Send + Sync + 'static,
) -> Work {
    let dt = *sampler.pick(&[0.016, 0.016, 0.01, 0.02, 0.033, 0.05, 0.1, 0.005]);
    slots.value("dt", words::decimal(dt));
    Work {
        modifiers: Vec::new(),
        declarations: format!("{PARTICLE}{}", write(0, "particles", "Particle")),
        buffer: "particles",
        statements: statements(dt),
        sample: (64, (-2.0, 2.0)),
        rule: each(move |buffers, at| {
            let p = &buffers[0][at / 4 * 4..at / 4 * 4 + 4];
            Some(rule(p, dt)[at % 4])
        }),
    }
}

pub(super) const PARTICLES: [Plain; 4] = [
    Plain {
        name: "move-particles",
        category: "compute",
        commands: "[move particles by their velocity with {step}|move each particle by its velocity, {dt} seconds per step|advance particles by velocity with {step}|add velocity times {dt} to the position of each particle|update particle positions from their velocities with {step}|\
                   integrate particle positions, dt = {dt}|step particles (position, velocity) by {dt} seconds|let particles fly on with {step}|\
                   ¶Move particles by their velocity with {step}|\
                   ¶particles: position += velocity * {dt}|\
                   ¶particle update, position and velocity, dt {dt}, no forces|\
                   ¶I have particles with position and velocity (vec2). Move them with {step}|\
                   ¶struct Particle has position and velocity. One Euler step of {dt}, nothing else|\
                   ¶every thread moves one particle by its velocity times {dt}|\
                   ¶how do I move particles by their velocity when {step} is used|\
                   ¶simple particle motion in a compute shader with {step}|¶need kernel for particle motion, {step}, only velocity|¶Could you move my particles one step by their velocity? dt = {dt}|¶p.position = p.position + p.velocity * {dt} for all particles]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("step", STEP);
            let statements =
                |dt: f64| format!("particles[i].position += particles[i].velocity * {dt};");
            particles(slots, sampler, statements, |p, dt| {
                [p[0] + dt * p[2], p[1] + dt * p[3], p[2], p[3]]
            })
        },
    },
    Plain {
        name: "falling-under-gravity",
        category: "compute",
        commands: "[update particles falling under gravity, {time}|let particles fall under gravity, {time}|move particles under gravity with {step}|apply gravity to particles and move them, {time}|simulate falling particles with gravity, {time}|\
                   integrate particles under normal gravity, {time}|step particles that fall, {time}|accelerate particles downward by gravity and move them, {time}|pull particles down by earth gravity and move them with {step}|\
                   ¶update particles falling under gravity, {time}|\
                   ¶falling particles, {time}|\
                   ¶particles with gravity, dt {dt}|\
                   ¶I have particles with position and velocity. They should fall under gravity, {time}|\
                   ¶gravity first changes the velocity of each particle, then the velocity moves it, {time}|\
                   ¶v.y -= 9.81 * {dt}, then p += v * {dt}, for every particle|\
                   ¶how do I make particles fall with gravity[ in a compute shader|]? {Time}|\
                   ¶one Euler step under gravity (9.81 downward) for a buffer of particles, dt {dt}|\
                   ¶each thread lets one particle fall for {dt} seconds|¶need kernel for particles that fall with gravity, dt = {dt}|¶Could you let my particles fall under gravity? {Time}|¶sparks fall down: gravity on all particles, dt = {dt}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("step", STEP);
            slots.phrase(
                "time",
                "[time step {dt}|a time step of {dt}|dt = {dt}|{dt} seconds per step]",
            );
            slots.phrase("Time", "[Time step {dt}|The time step is {dt}|dt = {dt}]");
            let statements = |dt: f64| {
                format!(
                    "particles[i].velocity.y -= 9.81 * {dt};\nparticles[i].position += particles[i].velocity * {dt};"
                )
            };
            particles(slots, sampler, statements, |p, dt| {
                let fall = p[3] - dt * 9.81;
                [p[0] + dt * p[2], p[1] + dt * fall, p[2], fall]
            })
        },
    },
    Plain {
        name: "damped-particles",
        category: "compute",
        commands: "[multiply the velocity of each particle by {k} and then move it with {step}|damp particles by a factor of {k} and move them, time step {dt}|scale particle velocities by {k}, then add velocity times {dt} to the position|slow particles down by the factor {k} before moving them with {step}|\
                   update particles with damping factor {k} and dt {dt}|move particles that keep {k} of their velocity each step, dt = {dt}|apply friction to particles, velocity times {k}, and move them by {dt} seconds|\
                   ¶particles with damping: v *= {k}, then p += v * {dt}|\
                   ¶damped particles, factor {k}, dt {dt}|\
                   ¶I have particles with position and velocity. Velocity times {k} first, then move with {step}|\
                   ¶each step a particle's velocity is multiplied by {k} and then moves it, dt is {dt}|\
                   ¶every thread damps the velocity of one particle by {k} and moves it with {step}|\
                   ¶how do I slow particles down by a factor of {k} per step and move them with {step}|\
                   ¶drag on particles: velocity times {k}, then position plus velocity times {dt}|¶need kernel: particle velocity times {k}, then motion with dt = {dt}|¶Could you damp my particles by {k} and then move them with {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("step", STEP);
            let k = *sampler.pick(&[0.99, 0.98, 0.95, 0.9, 0.8, 0.75, 0.5]);
            slots.value("k", words::decimal(k));
            let statements = move |dt: f64| {
                format!(
                    "particles[i].velocity *= {k};\nparticles[i].position += particles[i].velocity * {dt};"
                )
            };
            particles(slots, sampler, statements, move |p, dt| {
                [
                    p[0] + dt * k * p[2],
                    p[1] + dt * k * p[3],
                    k * p[2],
                    k * p[3],
                ]
            })
        },
    },
    Plain {
        name: "bouncing-under-gravity",
        category: "compute",
        commands: "[let particles fall under gravity and bounce off the floor at y = 0, time step {dt}|update falling particles that bounce on the ground at y = 0, dt = {dt}|move particles under gravity with {step} and reflect them at the floor y = 0|\
                   simulate bouncing particles with gravity and a floor at y = 0, time step {dt}|step particles under earth gravity, bouncing without loss at y = 0, dt {dt}|drop particles with gravity and let them bounce at y = 0, {dt} seconds per step|\
                   ¶bouncing particles, gravity, floor at y = 0, dt {dt}|\
                   ¶particles fall under gravity and bounce at y = 0, time step {dt}|\
                   ¶v.y -= 9.81 * {dt}, p += v * {dt}, and below y = 0 both p.y and v.y change their sign|\
                   ¶I have particles with position and velocity. Gravity pulls them down and at y = 0 they are reflected, with {step}|\
                   ¶every thread lets one particle fall for {dt} seconds, and under the floor y = 0 mirrors its height and its vertical velocity|\
                   ¶how do I make particles bounce on the floor y = 0 under gravity when {step} is used|\
                   ¶like rubber balls: particles under gravity, bouncing at y = 0 without loss, dt {dt}|¶need kernel: particles fall, gravity, bounce at y = 0 with no loss, dt = {dt}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("step", STEP);
            let statements = |dt: f64| {
                format!(
                    "particles[i].velocity.y -= 9.81 * {dt};\nparticles[i].position += particles[i].velocity * {dt};\nif particles[i].position.y < 0.0 {{\nparticles[i].position.y = -particles[i].position.y;\nparticles[i].velocity.y = -particles[i].velocity.y;\n}}"
                )
            };
            particles(slots, sampler, statements, |p, dt| {
                let fall = p[3] - dt * 9.81;
                let [x, y] = [p[0] + dt * p[2], p[1] + dt * fall];
                let turned = if y < 0.0 { -fall } else { fall };
                [x, y.abs(), p[2], turned]
            })
        },
    },
];

const STEP: &str = "[a time step of {dt}|a step of {dt} seconds|time step {dt}|dt = {dt}]";
