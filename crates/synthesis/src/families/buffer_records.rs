//! Compute shaders over records: pixels and their bytes, complex numbers, vectors and particles.

use super::buffer_fills::{ELEMENTS, RANGE};
use super::buffer_formulas::{computed, two_inputs};
use super::buffer_moves::width;
use super::kernels::{Element, Kernel, ONLY_F32, Work, each, read, write};
use super::simulation::{PARTICLE, step};
use crate::code::float;
use crate::color::Color;
use crate::task::Family;
use crate::wording::Slots;
use crate::words;

/// Structures or vectors of `width` numbers that are changed in place; they are the last buffer.
fn changed(
    declarations: String,
    (buffer, width): (&'static str, usize),
    statements: String,
    range: (f32, f32),
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations,
        buffer,
        statements,
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| {
            let start = at / width * width;
            let old = buffers.last()?.get(start..start + width)?;
            rule(old).get(at % width).copied()
        }),
    }
}

/// Colors that are changed in place; fills the slot `pixels`.
fn pixels(
    slots: &mut Slots,
    statements: &str,
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    slots.phrase("pixels", PIXELS);
    changed(
        write(0, "data", "vec4<f32>"),
        ("data", 4),
        format!("let color = data[i];\ndata[i] = {statements};"),
        (0.0, 1.0),
        rule,
    )
}

const PIXELS: &str = "[a buffer of rgba colors|an array of vec4 colors|a buffer of rgba pixels|an array of vec4 pixels|a vec4 color buffer|a pixel buffer of vec4f|the rgba pixels of an image buffer|the vec4 colors of a buffer|a list of rgba pixels|an image stored as vec4 pixels]";

const PARTICLES: &str = "[particles|particles|an array of particles|a particle system|a buffer of particle structs|2D particles|particles with position and velocity|all particles of a buffer]";

/// Particles that are changed in place; fills the slot `particles`.
fn particles(
    slots: &mut Slots,
    statements: &str,
    range: (f32, f32),
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    slots.phrase("particles", PARTICLES);
    changed(
        format!("{PARTICLE}{}", write(0, "particles", "Particle")),
        ("particles", 4),
        format!("var p = particles[i];\n{statements}\nparticles[i] = p;"),
        range,
        rule,
    )
}

const KERNELS: [Kernel; 20] = [
    Kernel {
        name: "invert-pixels",
        commands: "[invert the colors of {pixels} and keep alpha|make a negative of {pixels}, alpha unchanged|invert {pixels}, leaving alpha alone|compute 1 - rgb for {pixels}, same alpha|replace r, g and b by one minus each in {pixels}|turn {pixels} into their complementary values, alpha stays|do a color inversion on {pixels} in place, not of alpha|negate the rgb of {pixels} but not the alpha|flip dark and bright in {pixels}, keep the transparency|apply rgb = 1 - rgb to {pixels}|make {pixels} look like a photo negative, alpha as before|invert rgb and preserve a for {pixels}|subtract the rgb of {pixels} from white|swap light and dark of {pixels} channel by channel, alpha kept|write vec4(1 - c.rgb, c.a) for {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            pixels(slots, "vec4<f32>(1.0 - color.rgb, color.a)", |c| {
                vec![1.0 - c[0], 1.0 - c[1], 1.0 - c[2], c[3]]
            })
        },
    },
    Kernel {
        name: "swap-red-and-blue",
        commands: "[swap red and blue in {pixels}|convert {pixels} from rgba to bgra|exchange the r and b channels of {pixels}|switch the red and the blue channel of {pixels}|turn {pixels} from RGBA into BGRA order|reorder the channels of {pixels} to b, g, r, a|do a bgra swizzle on {pixels}|compute color.bgra for {pixels}|swap the first and the third channel of {pixels}|fix {pixels} whose red and blue are mixed up|put blue where red is and red where blue is in {pixels}|change the channel order of {pixels} from RGBA to BGRA|swizzle {pixels} as zyxw|trade the r and b components of {pixels}|convert between RGBA and BGRA for {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, _| pixels(slots, "color.bgra", |c| vec![c[2], c[1], c[0], c[3]]),
    },
    Kernel {
        name: "average-gray",
        commands: "[average the r, g and b of {pixels} into a gray float|convert {pixels} to gray floats by the mean of r, g and b|compute (r + g + b) / 3 for {pixels}|reduce {pixels} to one gray value each by plain averaging|write the mean of the three color channels of {pixels} into a float buffer|turn {pixels} into gray values with equal weights|take the unweighted average of red, green and blue of {pixels}|make a float grayscale buffer of {pixels}, each channel counting a third|compute the intensity (r+g+b)/3 of {pixels}|get the average brightness of each color of {pixels}, ignoring alpha|add up r, g and b of {pixels} and divide by 3|map {pixels} to the arithmetic mean of their color channels|output one f32 per pixel, the mean of rgb, for {pixels}|average rgb to gray for {pixels}|store the HSI intensity of {pixels}, a third of r + g + b]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("pixels", PIXELS);
            computed(
                read(0, "input", "vec4<f32>") + &write(1, "output", "f32"),
                "let color = input[i];\noutput[i] = (color.r + color.g + color.b) / 3.0;".into(),
                (0.0, 1.0),
                |buffers, at| buffers[0][4 * at..4 * at + 3].iter().sum::<f64>() / 3.0,
            )
        },
    },
    Kernel {
        name: "pixels-over-background",
        commands: "[blend {pixels} over {color}|composite {pixels} over {color} by their alpha|flatten {pixels} onto a {color} background|put {color} behind {pixels} and make the result opaque|alpha-blend {pixels} on {color} with an opaque result|remove the transparency of {pixels} with a {color} background|compute mix({color}, rgb, a) for {pixels}, alpha becoming 1|fill the transparent parts of {pixels} with {color}|lay {pixels} over a {color} backdrop, resulting alpha 1|do source-over of {pixels} on solid {color}|show {pixels} in front of {color} and set alpha to 1|matte {pixels} against {color}|merge {pixels} down onto {color}|use {color} as the background of {pixels}, blended by alpha|replace transparency by {color} in {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let back = Color::sample(sampler);
            slots.value("color", back.ways.clone());
            let statement = format!("vec4<f32>(mix({}, color.rgb, color.a), 1.0)", back.code);
            let rgb = back.rgb.map(f64::from);
            pixels(slots, &statement, move |c| {
                let over = |at: usize| rgb[at] * (1.0 - c[3]) + c[at] * c[3];
                vec![over(0), over(1), over(2), 1.0]
            })
        },
    },
    Kernel {
        name: "tint-pixels",
        commands: "[tint {pixels} with {color}|multiply {pixels} by {color}, alpha unchanged|multiply the rgb of {pixels} by {color}|color {pixels} {color} by multiplication, keep alpha|apply a {color} tint to {pixels}|see {pixels} through a {color} filter, alpha as before|modulate {pixels} with {color}|do a multiply blend of {pixels} with {color}|give {pixels} a {color} tint, transparency untouched|shade {pixels} by {color} and preserve alpha|compute rgb * {color} for {pixels}|light {pixels} with {color} light, same alpha|use {color} as a multiplicative tint for {pixels}|put a {color} gel over {pixels}|tint {pixels}, tint color {color}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let tint = Color::sample_other_than(&[&Color::exactly("white")], sampler);
            slots.value("color", tint.ways.clone());
            let statement = format!("vec4<f32>(color.rgb * {}, color.a)", tint.code);
            let rgb = tint.rgb.map(f64::from);
            pixels(slots, &statement, move |c| {
                vec![c[0] * rgb[0], c[1] * rgb[1], c[2] * rgb[2], c[3]]
            })
        },
    },
    Kernel {
        name: "bytes-to-floats",
        commands: "[convert u32 bytes from 0 to 255 to floats from 0 to 1|divide a buffer of byte values by 255 into floats|normalize a u32 buffer of 8-bit values to 0..1|turn integers 0..255 into floats 0..1|compute f32(x) / 255 for a buffer of u32|map byte values of an array of u32 to the unit interval|rescale 8-bit gray values stored as u32 to floats between 0 and 1|convert unorm8 values in a u32 array to f32|bring an array of 0 to 255 integers into the range 0 to 1 as floats|decode 8-bit values, one per u32, to normalized floats|change a u32 buffer with values up to 255 into floats up to 1|write each u32 byte value over 255 as a float|cast a buffer of u32 to f32 and divide by 255|make normalized floats out of bytes kept in u32 elements|turn 8-bit samples in a u32 array into 0..1 floats]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                read(0, "input", "u32") + &write(1, "output", "f32"),
                "output[i] = f32(input[i]) / 255.0;".into(),
                (0.0, 255.0),
                |buffers, at| buffers[0][at] / 255.0,
            )
        },
    },
    Kernel {
        name: "floats-to-bytes",
        commands: "[convert floats from 0 to 1 to u32 bytes from 0 to 255|quantize a float buffer to 8 bits, one u32 each|turn floats 0..1 into integers 0..255, clamped and rounded|compute u32(round(clamp(x, 0, 1) * 255)) for a buffer of floats|encode normalized floats as unorm8 values in a u32 array|scale floats from the unit interval to bytes stored as u32|map a buffer of 0..1 floats to 8-bit integers|multiply floats by 255, clamped to 0..1 before, and round to u32|make byte values in a u32 buffer out of 0 to 1 floats|convert an array of normalized floats to 8-bit values, rounding to nearest|change 0..1 floats into 0..255 integers, out of range values clamped|reduce floats between 0 and 1 to 256 levels as u32|write each float, limited to 0..1, as a u32 from 0 to 255|store f32 gray values as 8-bit gray in u32 elements|convert float samples 0..1 to uint8 range in u32]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                read(0, "input", "f32") + &write(1, "output", "u32"),
                "output[i] = u32(round(clamp(input[i], 0.0, 1.0) * 255.0));".into(),
                (-0.2, 1.2),
                |buffers, at| (buffers[0][at].clamp(0.0, 1.0) * 255.0).round_ties_even(),
            )
        },
    },
    Kernel {
        name: "unpack-bytes",
        commands: "[split each u32 of a buffer into its four bytes|unpack a u32 buffer into vec4<u32> of bytes, lowest byte first|extract the four bytes of every u32|break 32-bit words into four 8-bit integers each|unpack four u8 from each u32 of an array|write the bytes of each u32 as a vec4 of integers from 0 to 255|decompose each u32 into bytes with shifts and masks|compute x & 255, x >> 8 & 255, x >> 16 & 255 and x >> 24 for a u32 buffer|turn packed u32 values into integer byte vectors, least significant byte in x|separate an array of u32 into bytes, low to high|expand each 32-bit word to vec4u with one byte per component|unpack 4x8 bits from a u32 buffer to unsigned integers|read the individual bytes of u32 words, little-endian|convert a buffer of packed bytes into vec4<u32>|take apart each u32 into 8-bit pieces as a vec4u]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                read(0, "input", "u32") + &write(1, "output", "vec4<u32>"),
                "let x = input[i];\noutput[i] = vec4<u32>(x & 255u, (x >> 8u) & 255u, (x >> 16u) & 255u, x >> 24u);".into(),
                (0.0, 2e9),
                |buffers, at| {
                    let bytes = (buffers[0][at / 4] as u32).to_le_bytes();
                    f64::from(bytes[at % 4])
                },
            )
        },
    },
    Kernel {
        name: "complex-multiply",
        commands: "[multiply two arrays of complex numbers|compute the complex product of two buffers of vec2|multiply complex numbers stored as vec2 element by element|take the elementwise complex product of two vec2 buffers|do a complex multiplication of two arrays, x real and y imaginary|compute (a + bi)(c + di) for two buffers of vec2|multiply two complex buffers pairwise|compute (ac - bd, ad + bc) for pairs from two vec2 arrays|multiply two spectra elementwise, complex numbers as vec2|complex-multiply two buffers|convolve by multiplying two FFT results, complex vec2 elements|multiply corresponding complex numbers from two arrays|run cmul over two vec2 buffers|compute z * w for complex z and w from two buffers|apply complex twiddle factors from a second vec2 buffer by multiplication]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                two_inputs(Element::Vec2),
                "let p = a[i];\nlet q = b[i];\noutput[i] = vec2<f32>(p.x * q.x - p.y * q.y, p.x * q.y + p.y * q.x);".into(),
                (-5.0, 5.0),
                |buffers, at| {
                    let [p, q] = [0, 1].map(|from| &buffers[from][at / 2 * 2..at / 2 * 2 + 2]);
                    if at % 2 == 0 {
                        p[0] * q[0] - p[1] * q[1]
                    } else {
                        p[0] * q[1] + q[0] * p[1]
                    }
                },
            )
        },
    },
    Kernel {
        name: "complex-conjugate",
        commands: "[conjugate an array of complex numbers|take the complex conjugate of a buffer of vec2|flip the sign of the imaginary parts of complex numbers|compute conj(z) for each complex number of a buffer|negate the y of each vec2 in a complex buffer|conjugate complex numbers stored as vec2 in place|replace a + bi by a - bi in a buffer|write the complex conjugates of a vec2 array|mirror complex numbers at the real axis|turn each complex number of an array into its conjugate|apply conj to a buffer of complex vec2|invert the imaginary part of every complex element|conjugate a spectrum, complex numbers as vec2|do z -> conj(z) on an array of vec2|change the sign of the imaginary component of each complex number]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            changed(
                write(0, "data", "vec2<f32>"),
                ("data", 2),
                "let z = data[i];\ndata[i] = vec2<f32>(z.x, -z.y);".into(),
                RANGE,
                |z| vec![z[0], -z[1]],
            )
        },
    },
    Kernel {
        name: "dot-products",
        commands: "[compute the dot product of each pair of vectors from {two}|take the dot products of {two} element by element|dot the vectors of {two} pairwise|compute dot(a, b) for {two}|write the scalar product of each pair of vectors from {two}|take the inner product of corresponding vectors of {two}|dot each vector of the first of {two} with that of the second|compute one dot product per element of {two}|do a batched dot product over {two}|compute a·b for {two}|calculate the scalar products of {two}, one float per pair|multiply {two} componentwise and sum up each vector|compute the row-wise inner products of {two}|run dot() over {two}|get a float buffer of dot products from {two}]",
        elements: &[Element::Vec3, Element::Vec2, Element::Vec4],
        draw: |element, _, _| {
            let width = width(element);
            let declarations = read(0, "a", element.code())
                + &read(1, "b", element.code())
                + &write(2, "output", "f32");
            let statements = "output[i] = dot(a[i], b[i]);".into();
            computed(declarations, statements, (-5.0, 5.0), move |buffers, at| {
                let pairs = buffers[0].iter().zip(&buffers[1]);
                let own = pairs.skip(at * width).take(width);
                own.map(|(x, y)| x * y).sum()
            })
        },
    },
    Kernel {
        name: "integrate-positions",
        commands: "[add velocity times dt to each position {step}|update a buffer of positions by a buffer of velocities {step}|move positions by their velocities {step}|integrate positions from velocities {step}|advance an array of positions with an array of velocities {step}|compute p += v * dt for buffers of positions and velocities {step}|do an Euler step on positions, velocities in their own buffer {step}|update positions(i) += velocities(i) * dt {step}|move each point along its velocity, positions and velocities in two buffers {step}|take an explicit Euler step of positions with a separate velocity buffer {step}|shift every position by its velocity {step}|step a position buffer forward using a velocity buffer {step}|let positions follow their velocities, two buffers {step}|displace positions by velocity times delta time {step}|apply the velocities of one buffer to the positions of another {step}] {vectors}",
        elements: &[Element::Vec2, Element::Vec3],
        draw: |element, slots, sampler| {
            slots.phrase(
                "vectors",
                if element == Element::Vec2 {
                    "[|||, in 2D|, vec2 elements|, both vec2|, 2D vectors]"
                } else {
                    "[, in 3D|, vec3 elements|, both vec3|, 3D vectors|, vec3f data]"
                },
            );
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            Work {
                modifiers,
                buffer: "positions",
                ..computed(
                    read(0, "velocities", element.code()) + &write(1, "positions", element.code()),
                    format!("positions[i] = positions[i] + velocities[i] * {dt};"),
                    RANGE,
                    move |buffers, at| buffers[1][at] + dt * buffers[0][at],
                )
            }
        },
    },
    Kernel {
        name: "particle-walls",
        commands: "[move {particles} and bounce them off the walls of {room} {step}|let {particles} bounce inside {room} {step}|update {particles} that are reflected at all four sides of {room} {step}|keep {particles} in {room}, bouncing off every wall {step}|move {particles} and flip their velocity at the borders of {room} {step}|simulate {particles} in {room} with bouncing walls {step}|step {particles} with elastic reflection at the edges of {room} {step}|advance {particles}, reversing the velocity where they leave {room} and clamping them to it {step}|integrate {particles} with collisions against the walls of {room} {step}|bounce {particles} around in {room} {step}|make {particles} ricochet off the four walls of {room} {step}|trap {particles} in {room} with reflecting borders {step}|fly {particles} like billiard balls in {room} {step}|do a step of {particles} with box collision, box: {room} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            let [low, high, room] = *sampler.pick(&[
                ["0.0", "1.0", "[the unit square|the square from 0 to 1|a box from (0, 0) to (1, 1)|the box 0..1]"],
                ["-1.0", "1.0", "[the square from -1 to 1|a box from (-1, -1) to (1, 1)|the box -1..1|the clip space square -1..1]"],
            ]);
            slots.phrase("room", room);
            let statements = format!(
                "p.position = p.position + p.velocity * {dt};\nif p.position.x < {low} || p.position.x > {high} {{\np.velocity.x = -p.velocity.x;\n}}\nif p.position.y < {low} || p.position.y > {high} {{\np.velocity.y = -p.velocity.y;\n}}\np.position = clamp(p.position, vec2<f32>({low}), vec2<f32>({high}));"
            );
            let least = if low == "0.0" { 0.0 } else { -1.0 };
            let work = particles(slots, &statements, (-1.5, 1.5), move |p| {
                let places = [p[0] + p[2] * dt, p[1] + p[3] * dt];
                let speed = |at: usize| {
                    if places[at] < least || places[at] > 1.0 {
                        -p[2 + at]
                    } else {
                        p[2 + at]
                    }
                };
                vec![
                    places[0].max(least).min(1.0),
                    places[1].max(least).min(1.0),
                    speed(0),
                    speed(1),
                ]
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-floor",
        commands: "[move {particles} and bounce them off the floor at y = 0 with restitution {k} {step}|let {particles} bounce on the ground, losing speed by a factor of {k} {step}|update {particles} with a floor at 0 and a bounciness of {k} {step}|bounce {particles} at y = 0, vertical speed times {k} {step}|advance {particles} with an inelastic floor bounce, e = {k} {step}|step {particles}; below y = 0 put them on the floor and reverse vy times {k} {step}|simulate {particles} hitting the ground with a restitution coefficient of {k} {step}|move {particles} with ground collision, restitution {k} {step}|let {particles} fly and keep {k} of their vertical speed when they hit the floor {step}|do a floor collision for {particles} with elasticity {k} after moving them {step}|integrate {particles} and reflect them at the ground with {k} of the speed {step}|make {particles} rebound from y = 0 with a coefficient of {k} {step}|move {particles}, damped bounce on the floor with factor {k} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            let keep = *sampler.pick(&[0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
            slots.value("k", words::decimal(keep));
            let statements = format!(
                "p.position = p.position + p.velocity * {dt};\nif p.position.y < 0.0 {{\np.position.y = 0.0;\np.velocity.y = -p.velocity.y * {keep};\n}}"
            );
            let work = particles(slots, &statements, (-2.0, 2.0), move |p| {
                let [x, y] = [p[0] + p[2] * dt, p[1] + p[3] * dt];
                if y < 0.0 {
                    vec![x, 0.0, p[2], -keep * p[3]]
                } else {
                    vec![x, y, p[2], p[3]]
                }
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-wind",
        commands: "[blow {particles} with a wind of {v} {step}|apply a wind acceleration of {v} to {particles} and move them {step}|update {particles} under a constant force {v} {step}|let wind {v} push {particles} {step}|move {particles} in a steady wind, acceleration {v} {step}|accelerate {particles} by {v} and advance their positions {step}|simulate {particles} in wind, wind vector {v} {step}|add a constant acceleration of {v} to {particles} and integrate {step}|step {particles} with wind = {v} {step}|push {particles} by the vector {v}, velocity first, then position {step}|do a semi-implicit Euler step of {particles} with acceleration {v} {step}|let {particles} drift in wind of strength {v} {step}|integrate {particles} with a uniform force field {v} {step}|advance {particles} blown by {v} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            let [x, y] = *sampler.pick(&[
                [1.0, 0.0],
                [2.0, 0.0],
                [0.5, 0.0],
                [-1.0, 0.0],
                [3.0, 1.0],
                [1.0, 2.0],
                [5.0, -1.0],
                [0.5, 0.5],
            ]);
            slots.text("v", format!("({x}, {y})"));
            let statements = format!(
                "p.velocity = p.velocity + vec2<f32>({}, {}) * {dt};\np.position = p.position + p.velocity * {dt};",
                float(x),
                float(y)
            );
            let work = particles(slots, &statements, (-3.0, 3.0), move |p| {
                let (vx, vy) = (p[2] + dt * x, p[3] + dt * y);
                vec![p[0] + dt * vx, p[1] + dt * vy, vx, vy]
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-attractor",
        commands: "[attract {particles} to {v} with strength {k} {step}|pull {particles} toward {v}, strength {k} {step}|accelerate {particles} toward the point {v} by {k} times their offset from it {step}|let {particles} be drawn to {v} with a pull of {k} {step}|update {particles} with an attractor at {v}, strength {k} {step}|move {particles} under a linear attraction to {v} of strength {k} {step}|simulate {particles} around an attractor at {v} with k = {k} {step}|add (target - position) * {k} to the velocity of {particles}, target {v}, and move them {step}|step {particles} that are attracted by {v}, factor {k} {step}|make {particles} gather around {v} with attraction {k} {step}|apply a spring force of stiffness {k} toward {v} to {particles} {step}|integrate {particles} pulled to the mouse at {v}, strength {k} {step}|let a magnet at {v} pull {particles} with strength {k} {step}|do a step of {particles} with attraction {k} to the point {v} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            let [x, y] = *sampler.pick(&[
                [0.5, 0.5],
                [1.0, 1.0],
                [1.0, 2.0],
                [2.0, 1.0],
                [-1.0, 1.0],
                [3.0, 3.0],
                [0.25, 0.75],
                [5.0, 0.0],
            ]);
            let k = *sampler.pick(&[0.5, 1.5, 2.0, 3.0, 4.0, 5.0, 10.0]);
            slots.text("v", format!("({x}, {y})"));
            slots.value("k", words::decimal(k));
            let statements = format!(
                "p.velocity = p.velocity + (vec2<f32>({}, {}) - p.position) * {} * {dt};\np.position = p.position + p.velocity * {dt};",
                float(x),
                float(y),
                float(k)
            );
            let work = particles(slots, &statements, (-3.0, 3.0), move |p| {
                let pull = k * dt;
                let (vx, vy) = (p[2] + pull * (x - p[0]), p[3] + pull * (y - p[1]));
                vec![p[0] + dt * vx, p[1] + dt * vy, vx, vy]
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-drag",
        commands: "[slow {particles} down by a linear drag of {k} and move them {step}|move {particles} with air resistance {k} {step}|update {particles} under a drag proportional to velocity, coefficient {k} {step}|apply v -= {k} * v * dt to {particles} and move them {step}|let air drag with coefficient {k} brake {particles} as they move {step}|simulate {particles} with linear friction {k} {step}|step {particles} with viscous drag {k} {step}|integrate {particles} with a drag force of -{k} v {step}|advance {particles} in a fluid with drag coefficient {k} {step}|decelerate {particles} by {k} times their velocity, then move them {step}|add linear damping of rate {k} to moving {particles} {step}|do an Euler step for {particles} with velocity decay rate {k} per second {step}|move {particles} through air that slows them, drag = {k} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            let k = *sampler.pick(&[0.1, 0.2, 0.5, 1.5, 2.0, 3.0]);
            slots.value("k", words::decimal(k));
            let statements = format!(
                "p.velocity = p.velocity - {} * p.velocity * {dt};\np.position = p.position + p.velocity * {dt};",
                float(k)
            );
            let work = particles(slots, &statements, (-5.0, 5.0), move |p| {
                let keep = 1.0 - k * dt;
                let (vx, vy) = (keep * p[2], keep * p[3]);
                vec![p[0] + dt * vx, p[1] + dt * vy, vx, vy]
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-speed-limit",
        commands: "[limit the speed of {particles} to {k}|cap the velocity of {particles} at a speed of {k}|clamp the speed of {particles} to at most {k}|let none of {particles} be faster than {k}|scale down the velocity of {particles} where its length is more than {k}|apply a speed limit of {k} to {particles}|restrict {particles} to a maximum speed of {k}|enforce max speed {k} on {particles}|slow down {particles} that are faster than {k} to that speed|if the speed of {particles} exceeds {k}, rescale the velocity to length {k}|clamp the length of the velocity of {particles} to {k}|keep {particles} from going faster than {k}|set a top speed of {k} for {particles}, direction kept|limit the length of v to {k} for {particles}|bound the velocity magnitude of {particles} by {k}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let most = *sampler.pick(&[0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0]);
            slots.value("k", words::decimal(most));
            let top = float(most);
            let statements = format!(
                "let speed = length(p.velocity);\nif speed > {top} {{\np.velocity = p.velocity * ({top} / speed);\n}}"
            );
            particles(slots, &statements, (-4.0, 4.0), move |p| {
                let share = (most / p[2].hypot(p[3])).min(1.0);
                vec![p[0], p[1], p[2] * share, p[3] * share]
            })
        },
    },
    Kernel {
        name: "particle-lifetime",
        commands: "[age particles and move those still alive {step}|reduce the life of particles by dt and move only the living ones {step}|count down the lifetime of particles, the dead ones stay where they are {step}|update particles with a lifetime that runs out {step}|subtract the time step from each particle's life, at least 0, and move it while life is left {step}|tick the remaining life of particles and advance the living {step}|decrease particle lifetimes and freeze those that have expired {step}|let particles with position, velocity and life grow older and fly while they live {step}|step particles that have a life value, moving them only if life > 0 {step}|do life = max(life - dt, 0) for particles and move them if still positive {step}|run a particle system with lifetimes, dead particles do not move {step}|handle the life span of particles: count down, move while alive {step}|make particles die when their time is up and move the others {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            let structure = PARTICLE.replace("\n}", "\n    life: f32,\n}");
            let statements = format!(
                "var p = particles[i];\np.life = max(p.life - {dt}, 0.0);\nif p.life > 0.0 {{\np.position = p.position + p.velocity * {dt};\n}}\nparticles[i] = p;"
            );
            let work = changed(
                format!("{structure}{}", write(0, "particles", "Particle")),
                ("particles", 5),
                statements,
                (-1.0, 2.0),
                move |p| {
                    let life = (p[4] - dt).max(0.0);
                    let time = if life > 0.0 { dt } else { 0.0 };
                    vec![p[0] + time * p[2], p[1] + time * p[3], p[2], p[3], life]
                },
            );
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-screen-wrap",
        commands: "[move {particles} and wrap them around a {size} screen {step}|let {particles} leave a {size} screen and come back on the other side {step}|update {particles} with wrap-around on a {size} screen {step}|advance {particles} in a {size} toroidal world {step}|move {particles} like in Asteroids on a {size} screen {step}|step {particles} with positions modulo {size} {step}|integrate {particles} with periodic borders, world size {size} {step}|wrap {particles} at the edges of a {size} window after moving them {step}|make {particles} reappear at the opposite edge of a {size} canvas {step}|simulate {particles} on a {size} torus {step}|move {particles}, keeping positions within {size} by wrapping {step}|fly {particles} across a {size} screen with screen wrap {step}|do an Euler step of {particles} and wrap positions to a {size} area {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = step(slots, &mut modifiers, sampler);
            let [w, h] = *sampler.pick(&[
                [800.0, 600.0],
                [640.0, 480.0],
                [1280.0, 720.0],
                [1920.0, 1080.0],
                [256.0, 256.0],
                [100.0, 100.0],
                [320.0, 240.0],
            ]);
            slots.value(
                "size",
                vec![
                    format!("{w}x{h}"),
                    format!("{w} by {h}"),
                    format!("{w}×{h}"),
                    format!("{w} x {h}"),
                ],
            );
            let statements = format!(
                "let size = vec2<f32>({}, {});\np.position = p.position + p.velocity * {dt};\np.position = p.position - size * floor(p.position / size);",
                float(w),
                float(h)
            );
            let work = particles(slots, &statements, (-200.0, 1000.0), move |p| {
                let (x, y) = (p[0] + dt * p[2], p[1] + dt * p[3]);
                vec![x.rem_euclid(w), y.rem_euclid(h), p[2], p[3]]
            });
            Work { modifiers, ..work }
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&KERNELS)
}
