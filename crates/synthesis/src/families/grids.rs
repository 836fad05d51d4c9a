//! Compute shaders over the cells of a square: stencils, automata and matrices.

use super::kernels::{Element, ID, Kernel, Work, each, kernel, read, task, write};
use super::stencils::{Stencil, neighbor, parameter, wraps};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;

const GRIDS: [Stencil; 8] = [
    Stencil {
        name: "blur-grid",
        command: "[blur {buffer}, the center counting four times|smooth {buffer} with weights 4 for the center and 1 for each neighbor|apply a 5-point blur to {buffer}]",
        choices: &[],
        code: "(4.0 * center + left + right + up + down) / 8.0",
        rule: |x, _| x[4] / 2.0 + x[..4].iter().sum::<f64>() / 8.0,
    },
    Stencil {
        name: "box-blur-grid",
        command: "[average each cell of {buffer} with its four neighbors|replace each cell of {buffer} by the mean of itself and its four neighbors|apply a plus-shaped box blur to {buffer}]",
        choices: &[],
        code: "(center + left + right + up + down) / 5.0",
        rule: |x, _| x.iter().sum::<f64>() / 5.0,
    },
    Stencil {
        name: "jacobi-grid",
        command: "[do a Jacobi step of the Laplace equation on {buffer}|replace each cell of {buffer} by the mean of its four neighbors|run one Jacobi iteration on {buffer}]",
        choices: &[],
        code: "(left + right + up + down) * 0.25",
        rule: |x, _| x[..4].iter().sum::<f64>() / 4.0,
    },
    Stencil {
        name: "laplacian-grid",
        command: "[compute the Laplacian of {buffer}|apply the 5-point Laplace stencil to {buffer}|sum the four neighbors minus four times the cell for {buffer}]",
        choices: &[],
        code: "left + right + up + down - 4.0 * center",
        rule: |x, _| x[..4].iter().map(|part| part - x[4]).sum(),
    },
    Stencil {
        name: "heat-grid",
        command: "[do a heat equation step on {buffer} with a rate of {k}|diffuse {buffer} with rate {k}|let heat spread over {buffer}, rate {k}|run one diffusion step with coefficient {k} on {buffer}]",
        choices: &[0.05, 0.1, 0.15, 0.2, 0.25],
        code: "center + {k} * (left + right + up + down - 4.0 * center)",
        rule: |x, k| (1.0 - 4.0 * k) * x[4] + k * x[..4].iter().sum::<f64>(),
    },
    Stencil {
        name: "dilate-grid",
        command: "[take the maximum of each cell of {buffer} and its four neighbors|dilate {buffer} by one cell|apply a plus-shaped max filter to {buffer}]",
        choices: &[],
        code: "max(center, max(max(left, right), max(up, down)))",
        rule: |x, _| x.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    },
    Stencil {
        name: "erode-grid",
        command: "[take the minimum of each cell of {buffer} and its four neighbors|erode {buffer} by one cell|apply a plus-shaped min filter to {buffer}]",
        choices: &[],
        code: "min(center, min(min(left, right), min(up, down)))",
        rule: |x, _| x.iter().copied().fold(f64::INFINITY, f64::min),
    },
    Stencil {
        name: "gradient-grid",
        command: "[compute the gradient magnitude of {buffer}|detect edges in {buffer} by central differences|compute how steep {buffer} is in each cell]",
        choices: &[],
        code: "length(vec2<f32>(right - left, down - up)) * 0.5",
        rule: |x, _| f64::hypot(x[1] - x[0], x[3] - x[2]) / 2.0,
    },
];

/// The side of a square grid, and its workgroup; the slot `grid`.
fn side(slots: &mut Slots, sampler: &mut Sampler) -> usize {
    let side = *sampler.pick(&[8, 12, 16, 20, 24, 32]);
    slots.text("n", side.to_string());
    side
}

/// A kernel over the cells of a square.
fn over_square(declarations: &str, n: usize, statements: &str) -> String {
    let body =
        format!("let x = id.x;\nlet y = id.y;\nif x < {n}u && y < {n}u {{\n{statements}\n}}\n");
    kernel(declarations, "8, 8", ID, &body)
}

fn grid(stencil: &'static Stencil, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    slots.phrase("buffer", "[a {n}x{n} grid|a grid of {n} by {n} cells|a {n} by {n} field of floats|a 2D array of {n}x{n} floats]");
    let n = side(&mut slots, sampler);
    let k = parameter(stencil, &mut slots, sampler);
    let wrap = wraps(&mut slots, &mut modifiers, sampler);
    let last = n - 1;
    let places = if wrap {
        [
            format!("(x + {last}u) % {n}u"),
            format!("(x + 1u) % {n}u"),
            format!("(y + {last}u) % {n}u"),
            format!("(y + 1u) % {n}u"),
        ]
    } else {
        [
            "max(x, 1u) - 1u".into(),
            format!("min(x + 1u, {last}u)"),
            "max(y, 1u) - 1u".into(),
            format!("min(y + 1u, {last}u)"),
        ]
    };
    let [left, right, up, down] = places;
    let mut statements = String::new();
    for (word, row, column) in [
        ("left", "y", &*left),
        ("right", "y", &right),
        ("up", &up, "x"),
        ("down", &down, "x"),
        ("center", "y", "x"),
    ] {
        if stencil.code.contains(word) {
            let row = if row.contains(' ') && !row.ends_with(')') {
                format!("({row})")
            } else {
                row.to_owned()
            };
            let row = if row.contains('%') {
                format!("({row})")
            } else {
                row
            };
            statements.push_str(&format!("let {word} = input[{row} * {n}u + {column}];\n"));
        }
    }
    statements.push_str(&format!(
        "output[y * {n}u + x] = {};",
        stencil.code.replace("{k}", &float(k))
    ));
    let rule = stencil.rule;
    task(
        format!("{} {{edges}}", stencil.command),
        slots,
        modifiers,
        over_square(
            &(read(0, "input", "f32") + &write(1, "output", "f32")),
            n,
            &statements,
        ),
        ((n * n) as u32, (-10.0, 10.0)),
        each(move |buffers, at| {
            let cell = |across, down| {
                buffers[0][neighbor(at / n, down, n, wrap) * n + neighbor(at % n, across, n, wrap)]
            };
            Some(rule(
                &[cell(-1, 0), cell(1, 0), cell(0, -1), cell(0, 1), cell(0, 0)],
                k,
            ))
        }),
    )
}

/// The modifiers, the phrase, the condition of life in WGSL, and the same in Rust.
type Automaton = (
    &'static [&'static str],
    &'static str,
    &'static str,
    fn(u32, bool) -> bool,
);

/// Life-like automata by the neighbours that give birth and let survive.
fn automaton(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&mut slots, sampler);
    slots.phrase(
        "grid",
        "[on a {n}x{n} grid|on a {n} by {n} board|with {n}x{n} cells]",
    );
    let (modifiers, name, born, survives): Automaton = if sampler.chance(0.7) {
        (
            &[],
            "[the game of life|Conway's game of life|Conway's life]",
            "count == 3u || (count == 2u && alive == 1u)",
            |count, alive| count == 3 || count == 2 && alive,
        )
    } else if sampler.chance(0.5) {
        (
            &["highlife"],
            "[HighLife|the HighLife automaton (B36/S23)]",
            "count == 3u || (count == 2u && alive == 1u) || (count == 6u && alive == 0u)",
            |count, alive| {
                if alive {
                    matches!(count, 2 | 3)
                } else {
                    matches!(count, 3 | 6)
                }
            },
        )
    } else {
        (
            &["seeds"],
            "[the Seeds automaton|Seeds (B2)]",
            "count == 2u && alive == 0u",
            |count, alive| count == 2 && !alive,
        )
    };
    slots.phrase("name", name);
    let last = n - 1;
    let statements = format!(
        "var count = 0u;\nfor (var dy = 0u; dy < 3u; dy++) {{\nfor (var dx = 0u; dx < 3u; dx++) {{\nif dx != 1u || dy != 1u {{\n\
         count = count + input[(y + dy + {last}u) % {n}u * {n}u + (x + dx + {last}u) % {n}u];\n}}\n}}\n}}\n\
         let alive = input[y * {n}u + x];\noutput[y * {n}u + x] = select(0u, 1u, {born});"
    );
    task(
        "[do one step of {name} {grid}|compute the next generation of {name} {grid}|run {name} for one generation {grid}|update {name} {grid}|simulate one tick of {name} {grid}] [||with wrap-around|, wrapping at the edges]",
        slots,
        modifiers.to_vec(),
        over_square(
            &(read(0, "input", "u32") + &write(1, "output", "u32")),
            n,
            &statements,
        ),
        ((n * n) as u32, (0.0, 1.0)),
        each(move |buffers, at| {
            let mut count = 0.0;
            for down in -1..=1 {
                for across in -1..=1 {
                    count += buffers[0]
                        [neighbor(at / n, down, n, true) * n + neighbor(at % n, across, n, true)];
                }
            }
            let alive = buffers[0][at] > 0.5;
            let others = count - f64::from(u8::from(alive));
            Some(f64::from(u8::from(survives(others as u32, alive))))
        }),
    )
}

/// A product or a rearrangement of square matrices of side n, stored row by row.
struct Square {
    name: &'static str,
    command: &'static str,
    /// The buffers that are read.
    inputs: &'static [&'static str],
    /// With `{n}` and `{last}`.
    statements: &'static str,
    /// The cell at a row and a column.
    rule: fn(&[Buffer], usize, usize, usize) -> f64,
}

const SQUARES: [Square; 7] = [
    Square {
        name: "transpose-matrix",
        command: "[transpose a {size} matrix|transpose a {size} matrix stored by rows|swap rows and columns of a {size} matrix|write the transpose of a {size} matrix]",
        inputs: &["input"],
        statements: "output[x * {n}u + y] = input[y * {n}u + x];",
        rule: |b, n, row, column| b[0][column * n + row],
    },
    Square {
        name: "matrix-product",
        command: "[multiply two {size} matrices|compute the product of two {size} matrices|do a {size} matrix multiplication|matmul for {size} matrices in row-major order]",
        inputs: &["a", "b"],
        statements: "var total = 0.0;\nfor (var k = 0u; k < {n}u; k++) {\ntotal = total + a[y * {n}u + k] * b[k * {n}u + x];\n}\noutput[y * {n}u + x] = total;",
        rule: |b, n, row, column| {
            (0..n)
                .map(|k| b[0][row * n + k] * b[1][k * n + column])
                .sum()
        },
    },
    Square {
        name: "outer-product-matrix",
        command: "[compute the outer product of two vectors of {n} elements|write the {size} outer product of two vectors|multiply each of {n} elements with each of {n} others into a {size} matrix]",
        inputs: &["a", "b"],
        statements: "output[y * {n}u + x] = a[y] * b[x];",
        rule: |b, _, row, column| b[0][row] * b[1][column],
    },
    Square {
        name: "flip-grid-horizontally",
        command: "[flip a {size} image horizontally|mirror a {size} grid left to right|reverse each row of a {size} matrix]",
        inputs: &["input"],
        statements: "output[y * {n}u + x] = input[y * {n}u + {last}u - x];",
        rule: |b, n, row, column| b[0][row * n + (n - 1 - column)],
    },
    Square {
        name: "flip-grid-vertically",
        command: "[flip a {size} image vertically|mirror a {size} grid top to bottom|turn a {size} image upside down|reverse the rows of a {size} matrix top to bottom]",
        inputs: &["input"],
        statements: "output[y * {n}u + x] = input[({last}u - y) * {n}u + x];",
        rule: |b, n, row, column| b[0][(n - 1 - row) * n + column],
    },
    Square {
        name: "rotate-grid",
        command: "[rotate a {size} image by 90 degrees clockwise|turn a {size} grid a quarter turn to the right|rotate a {size} matrix clockwise by a right angle]",
        inputs: &["input"],
        statements: "output[y * {n}u + x] = input[({last}u - x) * {n}u + y];",
        rule: |b, n, row, column| b[0][(n - 1 - column) * n + row],
    },
    Square {
        name: "distance-matrix",
        command: "[compute all distances between {n} numbers and {n} others as a {size} matrix|write the {size} matrix of absolute differences of two lists|compute the {size} pairwise distance matrix of two arrays]",
        inputs: &["a", "b"],
        statements: "output[y * {n}u + x] = abs(a[y] - b[x]);",
        rule: |b, _, row, column| (b[0][row] - b[1][column]).abs(),
    },
];

fn square(square: &'static Square, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&mut slots, sampler);
    slots.phrase("size", "[{n}x{n}|{n} by {n}|{n} x {n}]");
    let inputs = square.inputs.iter().zip(0..);
    let declarations: String = inputs
        .map(|(name, binding)| read(binding, name, "f32"))
        .collect();
    let declarations = declarations + &write(square.inputs.len() as u32, "output", "f32");
    let statements = square
        .statements
        .replace("{n}", &n.to_string())
        .replace("{last}", &(n - 1).to_string());
    let rule = square.rule;
    task(
        square.command,
        slots,
        Vec::new(),
        over_square(&declarations, n, &statements),
        ((n * n) as u32, (-3.0, 3.0)),
        each(move |buffers, at| Some(rule(buffers, n, at / n, at % n))),
    )
}

const KERNELS: [Kernel; 1] = [Kernel {
    name: "matrix-vector-product",
    commands: "[multiply a {size} matrix by a vector|compute the product of a {size} matrix and a vector|do a matrix-vector product with a {size} matrix in row-major order|apply a {size} matrix to a vector]",
    elements: &[Element::F32],
    draw: |_, slots, sampler| {
        let n = side(slots, sampler);
        slots.phrase("size", "[{n}x{n}|{n} by {n}]");
        Work {
            modifiers: Vec::new(),
            declarations: read(0, "matrix", "f32")
                + &read(1, "vector", "f32")
                + &write(2, "output", "f32"),
            buffer: "output",
            statements: format!(
                "if i < {n}u {{\nvar total = 0.0;\nfor (var k = 0u; k < {n}u; k++) {{\ntotal = total + matrix[i * {n}u + k] * vector[k];\n}}\noutput[i] = total;\n}}"
            ),
            sample: ((n * n) as u32, (-3.0, 3.0)),
            rule: each(move |buffers, row| {
                (row < n).then(|| {
                    (0..n)
                        .map(|column| buffers[0][row * n + column] * buffers[1][column])
                        .sum()
                })
            }),
        }
    },
}];

pub(super) fn families() -> Vec<Family> {
    let cells = |stencil: &'static Stencil| {
        Family::new("compute", stencil.name, move |sampler| {
            grid(stencil, sampler)
        })
    };
    let matrices = |kind: &'static Square| {
        Family::new("compute", kind.name, move |sampler| square(kind, sampler))
    };
    let mut families: Vec<Family> = GRIDS.iter().map(cells).collect();
    families.extend(SQUARES.iter().map(matrices));
    families.extend(Kernel::families(&KERNELS));
    families.push(Family::new("compute", "game-of-life", automaton));
    families
}
