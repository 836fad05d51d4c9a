//! Compute shaders that move and convert the elements of buffers.

use super::kernels::{ALL, Element, Kernel, ONLY_F32, SCALARS, Work, count, each, read, write};
use crate::task::Family;

const ELEMENTS: u32 = 96;
const RANGE: (f32, f32) = (-10.0, 10.0);

/// From `input` to `output`, both of the same type.
fn moved(
    element: Element,
    statements: String,
    from: impl Fn(usize, usize) -> Option<usize> + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: read(0, "input", element.code()) + &write(1, "output", element.code()),
        buffer: "output",
        statements,
        sample: (ELEMENTS, RANGE),
        rule: each(move |buffers, at| {
            let width = buffers[0].len() / ELEMENTS as usize;
            let source = from(at / width, ELEMENTS as usize)?;
            Some(
                buffers[0]
                    .get(source * width + at % width)
                    .copied()
                    .unwrap_or(0.0),
            )
        }),
    }
}

const MOVEMENTS: [Kernel; 14] = [
    Kernel {
        name: "copy-buffer",
        commands: "[copy {buffer} to another one|copy {buffer} into a second buffer|duplicate {buffer}|clone {buffer} into an output buffer|write a copy of {buffer}]",
        elements: ALL,
        draw: |element, _, _| moved(element, "output[i] = input[i];".into(), |at, _| Some(at)),
    },
    Kernel {
        name: "reverse-buffer",
        commands: "[reverse {buffer}|reverse the order of {buffer}|write {buffer} backwards|flip {buffer} end to end|mirror {buffer} so that the last element comes first] {place}",
        elements: ALL,
        draw: |element, slots, sampler| {
            slots.phrase("place", "[||into a second buffer|into an output buffer]");
            if sampler.chance(0.6) {
                return moved(
                    element,
                    "output[i] = input[arrayLength(&output) - 1u - i];".into(),
                    |at, n| Some(n - 1 - at),
                );
            }
            slots.phrase(
                "place",
                "[in place|without a second buffer|inside the same buffer]",
            );
            let statements = "let j = arrayLength(&data) - 1u - i;\nif i < j {\nlet x = data[i];\ndata[i] = data[j];\ndata[j] = x;\n}";
            Work {
                modifiers: vec!["in-place"],
                declarations: write(0, "data", element.code()),
                buffer: "data",
                ..moved(element, statements.into(), |at, n| Some(n - 1 - at))
            }
        },
    },
    Kernel {
        name: "rotate-buffer",
        commands: "[rotate {buffer} {side} by {n}|cyclically shift {buffer} {side} by {n} [elements|places|positions]|shift {buffer} {side} by {n} with wrap-around|move every element of {buffer} {n} places {side}, wrapping around]",
        elements: ALL,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 12, slots, sampler);
            if sampler.chance(0.5) {
                slots.phrase("side", "[left|to the left]");
                let statement = format!("output[i] = input[(i + {n}u) % arrayLength(&output)];");
                Work {
                    modifiers: vec!["left"],
                    ..moved(element, statement, move |at, all| Some((at + n) % all))
                }
            } else {
                slots.phrase("side", "[right|to the right]");
                let statement = format!(
                    "output[i] = input[(i + arrayLength(&output) - {n}u) % arrayLength(&output)];"
                );
                Work {
                    modifiers: vec!["right"],
                    ..moved(element, statement, move |at, all| {
                        Some((at + all - n) % all)
                    })
                }
            }
        },
    },
    Kernel {
        name: "shift-buffer",
        commands: "[shift {buffer} {side} by {n} and fill with zeros|shift {buffer} {side} by {n}, filling with zeros|move every element of {buffer} {n} places {side} and fill the gap with zeros|delay {buffer} {side} by {n} with zero padding]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 12, slots, sampler);
            let zero = element.scalar(0.0);
            let (side, test, source) = if sampler.chance(0.5) {
                slots.phrase("side", "[left|to the left]");
                (
                    "left",
                    format!("i + {n}u < arrayLength(&input)"),
                    format!("i + {n}u"),
                )
            } else {
                slots.phrase("side", "[right|to the right]");
                ("right", format!("i >= {n}u"), format!("i - {n}u"))
            };
            let statements = format!(
                "if {test} {{\noutput[i] = input[{source}];\n}} else {{\noutput[i] = {zero};\n}}"
            );
            let by = if side == "left" {
                n as isize
            } else {
                -(n as isize)
            };
            Work {
                modifiers: vec![side],
                ..moved(element, statements, move |at, _| {
                    Some(at.checked_add_signed(by).unwrap_or(usize::MAX / 8))
                })
            }
        },
    },
    Kernel {
        name: "every-nth",
        commands: "[take every {n} element of {buffer}|keep only every {n} element of {buffer}|downsample {buffer} by taking every {n} element|pick every {n} element of {buffer} into an output]",
        elements: ALL,
        draw: |element, slots, sampler| {
            const ORDINALS: [(&str, &str); 7] = [
                ("second", "2nd"),
                ("third", "3rd"),
                ("fourth", "4th"),
                ("fifth", "5th"),
                ("sixth", "6th"),
                ("eighth", "8th"),
                ("tenth", "10th"),
            ];
            let at = sampler.below(ORDINALS.len());
            let n = [2, 3, 4, 5, 6, 8, 10][at];
            slots.value("n", vec![ORDINALS[at].0.into(), ORDINALS[at].1.into()]);
            let statements =
                format!("if i * {n}u < arrayLength(&input) {{\noutput[i] = input[i * {n}u];\n}}");
            moved(element, statements, move |at, all| {
                (at * n < all).then_some(at * n)
            })
        },
    },
    Kernel {
        name: "repeat-each",
        commands: "[repeat each element of {buffer} {n} times|upsample {buffer} by a factor of {n} by repeating|write each element of {buffer} {n} times in a row|stretch {buffer} by {n}, repeating each value]",
        elements: ALL,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 8, slots, sampler);
            moved(
                element,
                format!("output[i] = input[i / {n}u];"),
                move |at, _| Some(at / n),
            )
        },
    },
    Kernel {
        name: "tile-buffer",
        commands: "[repeat the first {n} elements of {buffer} over and over|tile the first {n} elements of {buffer}|fill the output with repetitions of the first {n} elements of {buffer}]",
        elements: ALL,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 16, slots, sampler);
            moved(
                element,
                format!("output[i] = input[i % {n}u];"),
                move |at, _| Some(at % n),
            )
        },
    },
    Kernel {
        name: "swap-neighbors",
        commands: "[swap neighboring pairs of elements in {buffer}|exchange every two neighboring elements of {buffer}|swap each even element of {buffer} with the odd one after it|write {buffer} with its pairs swapped]",
        elements: ALL,
        draw: |element, _, _| {
            moved(element, "output[i] = input[i ^ 1u];".into(), |at, _| {
                Some(if at % 2 == 0 { at + 1 } else { at - 1 })
            })
        },
    },
    Kernel {
        name: "gather",
        commands: "[gather elements of {buffer} by an index buffer|look up {buffer} at the given indices|use a buffer of indices to look up {buffer}|permute {buffer} by a buffer of indices|gather from {buffer} using a buffer of u32 indices]",
        elements: SCALARS,
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code())
                + &read(1, "indices", "u32")
                + &write(2, "output", element.code()),
            buffer: "output",
            statements: "output[i] = input[indices[i]];".into(),
            sample: (ELEMENTS, (0.0, 95.0)),
            rule: each(|buffers, at| Some(buffers[0][buffers[1][at] as usize])),
        },
    },
    Kernel {
        name: "interleave",
        commands: "[interleave {two}|merge {two} alternately into one|zip {two} into one buffer|weave {two} together, taking turns]",
        elements: ALL,
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "a", element.code())
                + &read(1, "b", element.code())
                + &write(2, "output", element.code()),
            buffer: "output",
            statements: "output[i] = select(b[i / 2u], a[i / 2u], i % 2u == 0u);".into(),
            sample: (ELEMENTS, RANGE),
            rule: each(|buffers, at| {
                let width = buffers[0].len() / ELEMENTS as usize;
                let (row, column) = (at / width, at % width);
                Some(buffers[row % 2][row / 2 * width + column])
            }),
        },
    },
    Kernel {
        name: "select-by-mask",
        commands: "[choose between {two} by a mask|select from {two} with a mask buffer|take the first of {two} where the mask is non-zero, else the second|merge {two} by a u32 mask]",
        elements: SCALARS,
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "a", element.code())
                + &read(1, "b", element.code())
                + &read(2, "mask", "u32")
                + &write(3, "output", element.code()),
            buffer: "output",
            statements: "output[i] = select(b[i], a[i], mask[i] != 0u);".into(),
            sample: (ELEMENTS, RANGE),
            rule: each(|buffers, at| {
                Some(if buffers[2][at] > 0.0 {
                    buffers[0][at]
                } else {
                    buffers[1][at]
                })
            }),
        },
    },
    Kernel {
        name: "convert-elements",
        commands: "[convert {from} to {to}|cast {from} to {to}|turn {from} into {to}|change {from} into {to}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            const TYPES: [(&str, &str); 3] = [
                ("f32", "[floats|f32|f32 values]"),
                ("i32", "[integers|i32|signed integers]"),
                ("u32", "[unsigned integers|u32|uint]"),
            ];
            const MODIFIERS: [[&str; 3]; 3] = [
                ["", "f32-to-i32", "f32-to-u32"],
                ["i32-to-f32", "", "i32-to-u32"],
                ["u32-to-f32", "u32-to-i32", ""],
            ];
            let from = sampler.below(3);
            let to = (from + 1 + sampler.below(2)) % 3;
            slots.phrase(
                "from",
                format!(
                    "[a buffer of|an array of|all elements of a buffer from] {}",
                    TYPES[from].1
                ),
            );
            slots.phrase("to", TYPES[to].1);
            Work {
                modifiers: vec![MODIFIERS[from][to]],
                declarations: read(0, "input", TYPES[from].0) + &write(1, "output", TYPES[to].0),
                buffer: "output",
                statements: format!("output[i] = {}(input[i]);", TYPES[to].0),
                sample: (ELEMENTS, if to == 2 { (0.0, 50.0) } else { (-50.0, 50.0) }),
                rule: each(|buffers, at| Some(buffers[0][at].trunc())),
            }
        },
    },
    Kernel {
        name: "pack-colors",
        commands: "[pack {colors} into [u32|32-bit integers|one integer each]|convert {colors} to packed [rgba8|RGBA8|32-bit] [integers|colors|values]|store {colors} as packed u32|compress {colors} to 8 bits per channel]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("colors", "[a buffer of vec4 colors|an array of rgba colors|float colors|a buffer of float rgba colors|colors stored as vec4]");
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", "vec4<f32>") + &write(1, "output", "u32"),
                buffer: "output",
                statements: "output[i] = pack4x8unorm(input[i]);".into(),
                sample: (ELEMENTS, (0.0, 1.0)),
                rule: each(|buffers, at| {
                    let bytes = buffers[0][4 * at..4 * at + 4].iter().rev();
                    Some(bytes.fold(0.0, |word, part| {
                        word * 256.0 + (part * 255.0 + 0.5).floor()
                    }))
                }),
            }
        },
    },
    Kernel {
        name: "unpack-colors",
        commands: "[unpack {colors} into [vec4|float rgba|floats]|convert {colors} to [vec4 colors|floats]|turn {colors} into vec4 colors|expand {colors} to four floats each]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("colors", "[a buffer of packed colors|an array of rgba8 integers|packed u32 colors|colors packed into u32|a buffer of 32-bit colors]");
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", "u32") + &write(1, "output", "vec4<f32>"),
                buffer: "output",
                statements: "output[i] = unpack4x8unorm(input[i]);".into(),
                sample: (ELEMENTS, (0.0, 2e9)),
                rule: each(|buffers, at| {
                    let word = (buffers[0][at / 4] as u64) >> (8 * (at % 4));
                    Some((word % 256) as f64 / 255.0)
                }),
            }
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&MOVEMENTS)
}
