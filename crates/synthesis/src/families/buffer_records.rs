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
        commands: "[invert the colors of {pixels} and keep alpha|make a negative of {pixels}, alpha unchanged|invert {pixels}, leaving alpha alone|compute 1 - rgb for {pixels}, same alpha|replace r, g and b by one minus each in {pixels}|turn {pixels} into their complementary values, alpha stays|do a color inversion on {pixels} in place, not of alpha|negate the rgb of {pixels} but not the alpha|flip dark and bright in {pixels}, keep the transparency|apply rgb = 1 - rgb to {pixels}|make {pixels} look like a photo negative, alpha as before|invert rgb and preserve a for {pixels}|subtract the rgb of {pixels} from white|swap light and dark of {pixels} channel by channel, alpha kept|write vec4(1 - c.rgb, c.a) for {pixels}|¶I have {pixels} and want the negative. [Alpha stays|Don't touch alpha|Leave alpha as it is]|¶rgb = 1 - rgb, a = a, for {pixels}[, in place|]|¶[every|each] color of {pixels} should turn into its opposite: white gets black, [red gets cyan|black gets white]. [The alpha|Transparency] stays|¶take {pixels}. In each color, subtract r, g and b from 1 and [leave|keep] alpha|¶like a film negative, for {pixels}, [but not alpha|alpha not touched]|¶how do I [flip|swap] light and dark in {pixels} without [changing|touching] the alpha|¶{pixels}: [r, g and b|the three color channels] become one minus themselves, the fourth [channel |]is kept|¶I want [the inverse colors|inverted colors] in {pixels}. Only r, g, b, [please no change of|never] alpha]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            pixels(slots, "vec4<f32>(1.0 - color.rgb, color.a)", |c| {
                vec![1.0 - c[0], 1.0 - c[1], 1.0 - c[2], c[3]]
            })
        },
    },
    Kernel {
        name: "swap-red-and-blue",
        commands: "[swap red and blue in {pixels}|convert {pixels} from rgba to bgra|exchange the r and b channels of {pixels}|switch the red and the blue channel of {pixels}|turn {pixels} from RGBA into BGRA order|reorder the channels of {pixels} to b, g, r, a|do a bgra swizzle on {pixels}|compute color.bgra for {pixels}|swap the first and the third channel of {pixels}|fix {pixels} whose red and blue are mixed up|put blue where red is and red where blue is in {pixels}|change the channel order of {pixels} from RGBA to BGRA|swizzle {pixels} as zyxw|trade the r and b components of {pixels}|convert between RGBA and BGRA for {pixels}|¶the colors [come out|look] wrong, red is blue and blue is red. [Fix|Correct] {pixels} by swapping [the two|those channels]|¶I have {pixels} in RGBA but [need|the other program wants] BGRA|¶c = c.bgra for {pixels}, in place|¶in {pixels} the r and the b [change|trade] places, green and alpha stay|¶rgba -> bgra, [data|pixels]: {pixels}|¶take {pixels}. Put the red value into blue and the blue value into red, [leave|keep] the rest|¶in {pixels} the channel order [should be|is to become] b, g, r, a|¶how do I [get|make] BGRA [from|out of] {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, _| pixels(slots, "color.bgra", |c| vec![c[2], c[1], c[0], c[3]]),
    },
    Kernel {
        name: "average-gray",
        commands: "[average the r, g and b of {pixels} into a gray float|convert {pixels} to gray floats by the mean of r, g and b|compute (r + g + b) / 3 for {pixels}|reduce {pixels} to one gray value each by plain averaging|write the mean of the three color channels of {pixels} into a float buffer|turn {pixels} into gray values with equal weights|take the unweighted average of red, green and blue of {pixels}|make a float grayscale buffer of {pixels}, each channel counting a third|compute the intensity (r+g+b)/3 of {pixels}|get the average brightness of each color of {pixels}, ignoring alpha|add up r, g and b of {pixels} and divide by 3|map {pixels} to the arithmetic mean of their color channels|output one f32 per pixel, the mean of rgb, for {pixels}|average rgb to gray for {pixels}|store the HSI intensity of {pixels}, a third of r + g + b|¶I have {pixels}. For each pixel I need one gray [float|number], [the plain average of|the mean of] r, g and b|¶gray = (r + g + b) / 3, one float [each|per pixel], from {pixels}|¶in: {pixels}. out: f32 gray, all three channels [weigh|count] the same|¶add r, g and b of each color, divide by three, write it to a float buffer. [Source|Input]: {pixels}|¶{pixels} to grayscale floats. No luma weights, just [the mean|a third of each channel]|¶how bright is each color of {pixels} [if|when] r, g and b count [equally|the same]? One float [each|per pixel] into an output buffer|¶make a simple black and white [version|copy] of {pixels}: [the mean of the three channels|r plus g plus b over 3], as f32]",
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
        commands: "[blend {pixels} over {color}|composite {pixels} over {color} by their alpha|flatten {pixels} onto a {color} background|put {color} behind {pixels} and make the result opaque|alpha-blend {pixels} on {color} with an opaque result|remove the transparency of {pixels} with a {color} background|compute mix({color}, rgb, a) for {pixels}, alpha becoming 1|fill the transparent parts of {pixels} with {color}|lay {pixels} over a {color} backdrop, resulting alpha 1|do source-over of {pixels} on solid {color}|show {pixels} in front of {color} and set alpha to 1|matte {pixels} against {color}|merge {pixels} down onto {color}|use {color} as the background of {pixels}, blended by alpha|replace transparency by {color} in {pixels}|¶I have {pixels}, some of them [transparent|see-through]. Put {color} behind them and make everything opaque|¶in {pixels}, the transparent parts should show {color}. The result [is opaque|has alpha 1]|¶c.rgb = mix({color}, c.rgb, c.a), c.a = 1, over {pixels}|¶flatten: {pixels} on [solid|plain] {color}, [no alpha left|alpha 1 in the end]|¶the background is {color}. [Lay|Blend] {pixels} over it by alpha and set alpha to 1|¶I don't want any transparency in {pixels}. [Fill|Back] it with {color}|¶background {color}, foreground {pixels}, blended by alpha into opaque pixels|¶my [png|picture] has transparent pixels, but the target [can't|cannot] do alpha. Blend {pixels} onto {color}, alpha 1]",
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
        commands: "[tint {pixels} with {color}|multiply {pixels} by {color}, alpha unchanged|multiply the rgb of {pixels} by {color}|color {pixels} {color} by multiplication, keep alpha|apply a {color} tint to {pixels}|see {pixels} through a {color} filter, alpha as before|modulate {pixels} with {color}|do a multiply blend of {pixels} with {color}|give {pixels} a {color} tint, transparency untouched|shade {pixels} by {color} and preserve alpha|compute rgb * {color} for {pixels}|light {pixels} with {color} light, same alpha|use {color} as a multiplicative tint for {pixels}|put a {color} gel over {pixels}|tint {pixels}, tint color {color}|¶multiply each color of {pixels} by {color}, [alpha stays|alpha is left alone]|¶I have {pixels} and want it all as if seen through {color} glass, [alpha|transparency] [as before|unchanged]|¶rgb *= {color} for {pixels}, alpha [stays|is kept]|¶give {pixels} a color cast by multiplication: [white turns into|what was white becomes] {color}, black stays black|¶take {pixels} and multiply r, g and b with those of {color}. [Leave|Keep] alpha|¶tint = {color}, data = {pixels}, rgb times tint, same alpha|¶everything in {pixels} should look as under a {color} lamp. [Just multiply|Multiply the rgb], don't change alpha]",
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
        commands: "[convert u32 bytes from 0 to 255 to floats from 0 to 1|divide a buffer of byte values by 255 into floats|normalize a u32 buffer of 8-bit values to 0..1|turn integers 0..255 into floats 0..1|compute f32(x) / 255 for a buffer of u32|map byte values of an array of u32 to the unit interval|rescale 8-bit gray values stored as u32 to floats between 0 and 1|convert unorm8 values in a u32 array to f32|bring an array of 0 to 255 integers into the range 0 to 1 as floats|decode 8-bit values, one per u32, to normalized floats|change a u32 buffer with values up to 255 into floats up to 1|write each u32 byte value over 255 as a float|cast a buffer of u32 to f32 and divide by 255|make normalized floats out of bytes kept in u32 elements|turn 8-bit samples in a u32 array into 0..1 floats|¶I have a u32 buffer with values [from 0 to 255|0..255]. I need floats [from 0 to 1|0..1] in a second buffer|¶in: u32 bytes 0..255. out: f32 0..1|¶f = f32(x) / 255 for each u32 [in a buffer|of an array]|¶[take|read] each 8-bit value, one per u32, make it a float and divide [it |]by 255|¶my gray values are [integers|u32] up to 255, but the [next pass|next shader] wants them as floats up to 1. Convert [the|my] buffer|¶255 should become 1.0 and 0 stay 0.0. [Input|Source] is a u32 buffer, output a float buffer|¶[u8|byte] to normalized float, one byte in each u32 element of [a|the] buffer]",
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
        commands: "[convert floats from 0 to 1 to u32 bytes from 0 to 255|quantize a float buffer to 8 bits, one u32 each|turn floats 0..1 into integers 0..255, clamped and rounded|compute u32(round(clamp(x, 0, 1) * 255)) for a buffer of floats|encode normalized floats as unorm8 values in a u32 array|scale floats from the unit interval to bytes stored as u32|map a buffer of 0..1 floats to 8-bit integers|multiply floats by 255, clamped to 0..1 before, and round to u32|make byte values in a u32 buffer out of 0 to 1 floats|convert an array of normalized floats to 8-bit values, rounding to nearest|change 0..1 floats into 0..255 integers, out of range values clamped|reduce floats between 0 and 1 to 256 levels as u32|write each float, limited to 0..1, as a u32 from 0 to 255|store f32 gray values as 8-bit gray in u32 elements|convert float samples 0..1 to uint8 range in u32|¶I have floats [from 0 to 1|0..1] and need [bytes|integers] 0..255 as u32, [clamped and rounded|limited to that range and rounded]|¶in: f32 0..1. out: u32 0..255, [clamp first, then round|clamped, rounded]|¶u32(round(clamp(x, 0, 1) * 255)) [over|for] a float buffer|¶[take|read] each float of a buffer, [limit|clamp] it to 0..1, times 255, round, store as u32|¶0.0 should become 0 and 1.0 become 255, as u32. Anything outside is clamped [first|before]. Input is a float buffer|¶quantize a buffer of [gray|normalized] floats to 8 bit, one value per u32, rounded|¶my picture is floats 0..1 but the file needs 8-bit [numbers|values]. Write them as u32[, clamped and rounded|]]",
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
        commands: "[split each u32 of a buffer into its four bytes|unpack a u32 buffer into vec4<u32> of bytes, lowest byte first|extract the four bytes of every u32|break 32-bit words into four 8-bit integers each|unpack four u8 from each u32 of an array|write the bytes of each u32 as a vec4 of integers from 0 to 255|decompose each u32 into bytes with shifts and masks|compute x & 255, x >> 8 & 255, x >> 16 & 255 and x >> 24 for a u32 buffer|turn packed u32 values into integer byte vectors, least significant byte in x|separate an array of u32 into bytes, low to high|expand each 32-bit word to vec4u with one byte per component|unpack 4x8 bits from a u32 buffer to unsigned integers|read the individual bytes of u32 words, little-endian|convert a buffer of packed bytes into vec4<u32>|take apart each u32 into 8-bit pieces as a vec4u|¶each u32 of [my|a] buffer holds four bytes. I need them as vec4<u32>, [lowest|least significant] byte [first|in x]|¶in: u32 words. out: vec4u of bytes, x [is|has] the lowest byte, w the highest|¶x & 255, then shifted by 8, 16 and 24: four bytes per u32, written as vec4<u32>, over a buffer|¶take a buffer of u32. [Split|Break] every word into its 4 bytes with shifts and masks and [write|store] them as a vec4<u32>, low byte first|¶0xDDCCBBAA should become (0xAA, 0xBB, 0xCC, 0xDD). Do [it|that] for every u32 of a buffer|¶my colors are packed into u32, I want the four numbers 0..255 back as integers, not floats. The lowest byte goes to x|¶how do I [unpack|get] the 4 bytes of every u32 in an array as a vec4 of u32, little-endian]",
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
        commands: "[multiply two arrays of complex numbers|compute the complex product of two buffers of vec2|multiply complex numbers stored as vec2 element by element|take the elementwise complex product of two vec2 buffers|do a complex multiplication of two arrays, x real and y imaginary|compute (a + bi)(c + di) for two buffers of vec2|multiply two complex buffers pairwise|compute (ac - bd, ad + bc) for pairs from two vec2 arrays|multiply two spectra elementwise, complex numbers as vec2|complex-multiply two buffers|convolve by multiplying two FFT results, complex vec2 elements|multiply corresponding complex numbers from two arrays|run cmul over two vec2 buffers|compute z * w for complex z and w from two buffers|apply complex twiddle factors from a second vec2 buffer by multiplication|¶I have two buffers of complex numbers [stored as|in] vec2. Multiply them [pair by pair|element by element] into a third|¶z = a * b, complex, for each pair from two vec2 buffers|¶(a.x*b.x - a.y*b.y, a.x*b.y + a.y*b.x) for two vec2 buffers a and b|¶x is real, y is imaginary. I have two such vec2 arrays and need the complex product of [each pair|corresponding elements]|¶two FFT spectra in vec2 buffers. [Multiply|I want to multiply] them bin by bin as complex numbers|¶cmul: two vec2 buffers in, [their complex products|a*b as complex numbers] out|¶not the componentwise but the complex product of two vec2 arrays, [re and im in each element|each element being (re, im)]]",
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
        commands: "[conjugate an array of complex numbers|take the complex conjugate of a buffer of vec2|flip the sign of the imaginary parts of complex numbers|compute conj(z) for each complex number of a buffer|negate the y of each vec2 in a complex buffer|conjugate complex numbers stored as vec2 in place|replace a + bi by a - bi in a buffer|write the complex conjugates of a vec2 array|mirror complex numbers at the real axis|turn each complex number of an array into its conjugate|apply conj to a buffer of complex vec2|invert the imaginary part of every complex element|conjugate a spectrum, complex numbers as vec2|do z -> conj(z) on an array of vec2|change the sign of the imaginary component of each complex number|¶I have a buffer of complex numbers as vec2. [Flip|Change] the sign of [the imaginary part|y], [x stays|leave x]|¶z = (x, -y) for every vec2 of a buffer of complex numbers, in place|¶a + bi should become a - bi, for [each|every] complex number in a vec2 buffer|¶conj over a vec2 array, [in place|overwriting it]|¶complex numbers in a buffer, mirrored at the real axis: only the [y|imaginary part] changes its sign|¶my spectrum is a vec2 array (re, im). I need im negated [everywhere|in each element]]",
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
        commands: "[compute the dot product of each pair of vectors from {two}|take the dot products of {two} element by element|dot the vectors of {two} pairwise|compute dot(a, b) for {two}|write the scalar product of each pair of vectors from {two}|take the inner product of corresponding vectors of {two}|dot each vector of the first of {two} with that of the second|compute one dot product per element of {two}|do a batched dot product over {two}|compute a·b for {two}|calculate the scalar products of {two}, one float per pair|multiply {two} componentwise and sum up each vector|compute the row-wise inner products of {two}|run dot() over {two}|get a float buffer of dot products from {two}|¶I have {two}. For each [pair|index] I need the dot product as [one|a] float|¶out(i) = dot(a(i), b(i)) [for|over] {two}|¶in: {two}. out: f32 scalar products, [one per pair|pair by pair]|¶take {two}, multiply [matching|corresponding] vectors componentwise and add the parts up, one number [each|per pair]|¶[scalar products|dot products], vector by vector, from {two} into a float buffer|¶how much do the vectors of {two} point the same way? [Write|I need] dot() of each pair as a float]",
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
        commands: "[add velocity times dt to each position {step}|update a buffer of positions by a buffer of velocities {step}|move positions by their velocities {step}|integrate positions from velocities {step}|advance an array of positions with an array of velocities {step}|compute p += v * dt for buffers of positions and velocities {step}|do an Euler step on positions, velocities in their own buffer {step}|update positions(i) += velocities(i) * dt {step}|move each point along its velocity, positions and velocities in two buffers {step}|take an explicit Euler step of positions with a separate velocity buffer {step}|shift every position by its velocity {step}|step a position buffer forward using a velocity buffer {step}|let positions follow their velocities, two buffers {step}|displace positions by velocity times delta time {step}|apply the velocities of one buffer to the positions of another {step}|¶I have one buffer of positions and one of velocities. [Move|Push] every position along its velocity for one [time step|step] {step}|¶p += v * dt, p and v [in|from] two buffers {step}|¶positions in one [array|buffer], velocities in another. Update the positions {step}|¶each [point|object] has a position and a velocity, in two [separate |]buffers. [Let them move on|Advance them] by one step {step}|¶simple Euler: pos(i) = pos(i) + vel(i) * dt {step}|¶my points should [fly on|keep moving] with the velocities from their own buffer. Overwrite the positions {step}|¶velocities: read. positions: read and written, plus velocity times dt {step}] {vectors}",
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
        commands: "[move {particles} and bounce them off the walls of {room} {step}|let {particles} bounce inside {room} {step}|update {particles} that are reflected at all four sides of {room} {step}|keep {particles} in {room}, bouncing off every wall {step}|move {particles} and flip their velocity at the borders of {room} {step}|simulate {particles} in {room} with bouncing walls {step}|step {particles} with elastic reflection at the edges of {room} {step}|advance {particles}, reversing the velocity where they leave {room} and clamping them to it {step}|integrate {particles} with collisions against the walls of {room} {step}|bounce {particles} around in {room} {step}|make {particles} ricochet off the four walls of {room} {step}|trap {particles} in {room} with reflecting borders {step}|fly {particles} like billiard balls in {room} {step}|do a step of {particles} with box collision, box: {room} {step}|¶take {particles} in {room}. They fly along, and at a wall the velocity [flips|turns around] [in that direction|on that axis] {step}|¶I have {particles} that must not leave {room}. When one [hits|reaches] a wall, it bounces [back|off] {step}|¶move {particles}. [Whoever|Whatever] leaves {room} gets that velocity component negated and is clamped back [inside|to it] {step}|¶like balls in a closed box: let {particles} bounce off all four sides of {room} {step}|¶pos += vel * dt. [If|When] outside of {room}: vel = -vel on that axis, pos clamped. For {particles} {step}|¶walls around {room}, {particles} inside, they bounce off and [nobody gets out|lose no speed] {step}|¶one step of {particles} [bouncing|that bounce] in {room}, elastic {step}]",
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
        commands: "[move {particles} and bounce them off the floor at y = 0 with restitution {k} {step}|let {particles} bounce on the ground, losing speed by a factor of {k} {step}|update {particles} with a floor at 0 and a bounciness of {k} {step}|bounce {particles} at y = 0, vertical speed times {k} {step}|advance {particles} with an inelastic floor bounce, e = {k} {step}|step {particles}; below y = 0 put them on the floor and reverse vy times {k} {step}|simulate {particles} hitting the ground with a restitution coefficient of {k} {step}|move {particles} with ground collision, restitution {k} {step}|let {particles} fly and keep {k} of their vertical speed when they hit the floor {step}|do a floor collision for {particles} with elasticity {k} after moving them {step}|integrate {particles} and reflect them at the ground with {k} of the speed {step}|make {particles} rebound from y = 0 with a coefficient of {k} {step}|move {particles}, damped bounce on the floor with factor {k} {step}|¶I have {particles} and a floor at y = 0. They move, and [when they hit it|on hitting it] they bounce [back|up] with {k} of their vertical speed {step}|¶pos += vel * dt. If y < 0: y = 0 and vy = -vy * {k}. For {particles} {step}|¶let {particles} move on. Below y = 0 they are put back on the ground and vy turns around, times {k} {step}|¶the ground is y = 0 and [has a bounciness of|its restitution is] {k}. [Move|Advance] {particles} and bounce them off it {step}|¶like rubber balls on a floor at 0: {particles}, each bounce keeps {k} of the vertical speed {step}|¶no gravity, just motion and a floor at y = 0 with restitution {k}, for {particles} {step}]",
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
        commands: "[blow {particles} with a wind of {v} {step}|apply a wind acceleration of {v} to {particles} and move them {step}|update {particles} under a constant force {v} {step}|let wind {v} push {particles} {step}|move {particles} in a steady wind, acceleration {v} {step}|accelerate {particles} by {v} and advance their positions {step}|simulate {particles} in wind, wind vector {v} {step}|add a constant acceleration of {v} to {particles} and integrate {step}|step {particles} with wind = {v} {step}|push {particles} by the vector {v}, velocity first, then position {step}|do a semi-implicit Euler step of {particles} with acceleration {v} {step}|let {particles} drift in wind of strength {v} {step}|integrate {particles} with a uniform force field {v} {step}|advance {particles} blown by {v} {step}|¶there is wind, {v}. It [accelerates|pushes] {particles}, then they move {step}|¶vel += {v} * dt, pos += vel * dt, for {particles} {step}|¶I have {particles} and a [constant|steady] wind of {v} that [pushes|accelerates] them. Do one step {step}|¶take {particles}. First add the wind {v} times dt to the velocity, [then move them|then update the position] {step}|¶{particles} blown by [a breeze of|wind with acceleration] {v}: velocity first, position after {step}|¶a constant acceleration of {v} acts on {particles}. [I need|Compute] the state after [one|the next] step {step}]",
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
        commands: "[attract {particles} to {v} with strength {k} {step}|pull {particles} toward {v}, strength {k} {step}|accelerate {particles} toward the point {v} by {k} times their offset from it {step}|let {particles} be drawn to {v} with a pull of {k} {step}|update {particles} with an attractor at {v}, strength {k} {step}|move {particles} under a linear attraction to {v} of strength {k} {step}|simulate {particles} around an attractor at {v} with k = {k} {step}|add (target - position) * {k} to the velocity of {particles}, target {v}, and move them {step}|step {particles} that are attracted by {v}, factor {k} {step}|make {particles} gather around {v} with attraction {k} {step}|apply a spring force of stiffness {k} toward {v} to {particles} {step}|integrate {particles} pulled to the mouse at {v}, strength {k} {step}|let a magnet at {v} pull {particles} with strength {k} {step}|do a step of {particles} with attraction {k} to the point {v} {step}|¶there is a magnet at {v} that pulls {particles} with strength {k}. [The farther away, the stronger|The pull grows with the distance] {step}|¶vel += ({v} - pos) * {k} * dt, then pos += vel * dt, for {particles} {step}|¶I have {particles}. All of them should be drawn to {v}, by {k} times their offset from it {step}|¶target {v}, stiffness {k}: pull {particles} there like on springs, [one step|the next step] {step}|¶[let|make] {particles} fall toward {v}. The acceleration is {k} times the [way|vector] to it {step}|¶take {particles}, add the pull to the velocity, then move. The attractor sits at {v}, strength {k} {step}]",
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
        commands: "[slow {particles} down by a linear drag of {k} and move them {step}|move {particles} with air resistance {k} {step}|update {particles} under a drag proportional to velocity, coefficient {k} {step}|apply v -= {k} * v * dt to {particles} and move them {step}|let air drag with coefficient {k} brake {particles} as they move {step}|simulate {particles} with linear friction {k} {step}|step {particles} with viscous drag {k} {step}|integrate {particles} with a drag force of -{k} v {step}|advance {particles} in a fluid with drag coefficient {k} {step}|decelerate {particles} by {k} times their velocity, then move them {step}|add linear damping of rate {k} to moving {particles} {step}|do an Euler step for {particles} with velocity decay rate {k} per second {step}|move {particles} through air that slows them, drag = {k} {step}|¶I have {particles} [flying|moving] through air. It [slows them down|brakes them], drag coefficient {k} {step}|¶vel -= {k} * vel * dt, pos += vel * dt, for {particles} {step}|¶{particles} should [lose speed|get slower] over time: each step {k} times the velocity times dt is taken off, then they move {step}|¶like moving in [honey|water]: {particles} with a linear drag of {k} {step}|¶take {particles}. [Brake|Slow] the velocity with linear friction {k}, [then|after that] move the position {step}|¶air resistance {k} on {particles}, proportional to velocity, one [Euler |]step {step}]",
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
        commands: "[limit the speed of {particles} to {k}|cap the velocity of {particles} at a speed of {k}|clamp the speed of {particles} to at most {k}|let none of {particles} be faster than {k}|scale down the velocity of {particles} where its length is more than {k}|apply a speed limit of {k} to {particles}|restrict {particles} to a maximum speed of {k}|enforce max speed {k} on {particles}|slow down {particles} that are faster than {k} to that speed|if the speed of {particles} exceeds {k}, rescale the velocity to length {k}|clamp the length of the velocity of {particles} to {k}|keep {particles} from going faster than {k}|set a top speed of {k} for {particles}, direction kept|limit the length of v to {k} for {particles}|bound the velocity magnitude of {particles} by {k}|¶I have {particles}, some are too fast. None may be faster than {k}, [the direction stays|direction unchanged]|¶v *= min(1, {k} / length(v)) for {particles}|¶top speed {k} for {particles}. [Faster ones|Those that are faster] get scaled down to it, slower ones stay as they are|¶[look at|check] the speed of {particles}: above {k} shorten the velocity to that length, otherwise leave it|¶how do I [keep|stop] {particles} from going faster than {k}|¶max speed = {k}, {particles}, only the velocity changes]",
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
        commands: "[age particles and move those still alive {step}|reduce the life of particles by dt and move only the living ones {step}|count down the lifetime of particles, the dead ones stay where they are {step}|update particles with a lifetime that runs out {step}|subtract the time step from each particle's life, at least 0, and move it while life is left {step}|tick the remaining life of particles and advance the living {step}|decrease particle lifetimes and freeze those that have expired {step}|let particles with position, velocity and life grow older and fly while they live {step}|step particles that have a life value, moving them only if life > 0 {step}|do life = max(life - dt, 0) for particles and move them if still positive {step}|run a particle system with lifetimes, dead particles do not move {step}|handle the life span of particles: count down, move while alive {step}|make particles die when their time is up and move the others {step}|¶[my|the] particles have a life that counts down. Only [those|the ones] with life left [move|fly on] {step}|¶life = max(life - dt, 0). If life > 0: pos += vel * dt {step}|¶each particle has position, velocity and life. [Take dt off the life|Life goes down by dt], never below 0, and move it only if it is still alive {step}|¶I have particles that die after some time. Dead ones stay [put|where they are], the others move on {step}|¶a struct Particle with position, velocity, life. Per step: age it, then move it while life is left {step}|¶when the time of a particle is up, it should stop. Until then it flies [along|with its velocity]. Update the life too {step}]",
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
        commands: "[move {particles} and wrap them around a {size} screen {step}|let {particles} leave a {size} screen and come back on the other side {step}|update {particles} with wrap-around on a {size} screen {step}|advance {particles} in a {size} toroidal world {step}|move {particles} like in Asteroids on a {size} screen {step}|step {particles} with positions modulo {size} {step}|integrate {particles} with periodic borders, world size {size} {step}|wrap {particles} at the edges of a {size} window after moving them {step}|make {particles} reappear at the opposite edge of a {size} canvas {step}|simulate {particles} on a {size} torus {step}|move {particles}, keeping positions within {size} by wrapping {step}|fly {particles} across a {size} screen with screen wrap {step}|do an Euler step of {particles} and wrap positions to a {size} area {step}|¶I have {particles} on a {size} screen. [Who leaves|What flies out] on one side comes [back|in again] on the other {step}|¶pos = (pos + vel * dt) mod {size} for {particles} {step}|¶the world is {size} and has no walls: let {particles} fly out on one side and come in [again |]on the opposite one {step}|¶like in Asteroids: {particles}, screen {size}, wrap [after the move|once moved] {step}|¶move {particles}, then wrap x and y [back |]into {size} {step}|¶toroidal {size} world for {particles}, one step {step}]",
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
