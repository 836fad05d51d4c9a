//! Steps on square grids, and products of square matrices.

use crate::families::everyday::buffer_grids::{over_grid, side};
use crate::families::kernels::{ID, each, kernel, read, task, write};
use crate::families::stencils::neighbor;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;

pub(super) fn heat_step(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[64, 64, 16, 32, 48, 100, 128], &mut slots, sampler);
    let statements = "let i = id.y * size + id.x;\nlet left = input[select(i, i - 1u, id.x > 0u)];\nlet right = input[select(i, i + 1u, id.x < size - 1u)];\nlet up = input[select(i, i - size, id.y > 0u)];\nlet down = input[select(i, i + size, id.y < size - 1u)];\noutput[i] = input[i] + 0.2 * (left + right + up + down - 4.0 * input[i]);";
    task(
        "[do a heat diffusion step on a {grid}|run one heat diffusion step on a {grid}|diffuse heat on a {grid} for one step|compute one step of heat diffusion on a {grid}|simulate heat diffusion on a {grid}, a single step|\
         let heat diffuse over a {grid} once|advance heat diffusion on a {grid} by one step|do one explicit step of heat flow on a {grid}|update the temperatures of a {grid} by heat diffusion|\
         ¶heat diffusion step on a {grid}|\
         ¶hot and cold cells on a {grid} even out: one heat diffusion step|¶heat diffusion kernel for a {grid}, a single step|\
         ¶heat equation, one step, {grid}, from input to output|\
         ¶2D heat diffusion, {grid}, float cells|\
         ¶I have temperatures on a {grid} and want one step of heat diffusion|\
         ¶each cell of a {grid} gets 0.2 times the Laplacian added, for heat diffusion|\
         ¶how do I write a heat diffusion step for a {grid}|\
         ¶in: temperatures on a {grid}. out: the same after one heat diffusion step|\
         ¶one time step of heat spreading over a {grid} of floats|\
         ¶every cell of a {grid} exchanges heat with its four neighbors, one step]",
        slots,
        Vec::new(),
        over_grid(
            n,
            &(read(0, "input", "f32") + &write(1, "output", "f32")),
            statements,
        ),
        ((n * n) as u32, (-10.0, 10.0)),
        each(move |buffers, at| {
            let cell = |across, down| {
                buffers[0]
                    [neighbor(at / n, down, n, false) * n + neighbor(at % n, across, n, false)]
            };
            let around = cell(-1, 0) + cell(1, 0) + cell(0, -1) + cell(0, 1);
            Some(0.2 * cell(0, 0) + 0.2 * around)
        }),
    )
}

pub(super) fn life_step(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[64, 64, 8, 16, 32, 48, 100, 128], &mut slots, sampler);
    let wrap = sampler.chance(0.7);
    slots.phrase(
        "edges",
        "[with wrapping edges|with wrap-around|with periodic edges|on a torus|, edges wrap around|with toroidal wrap]",
    );
    if !wrap {
        slots.phrase(
            "edges",
            "[with dead edges|with dead cells outside|without wrap-around, outside is dead|, cells beyond the edges are dead|with a dead border around it]",
        );
    }
    let counted = if wrap {
        "let x = (id.x + k % 3u + size - 1u) % size;\nlet y = (id.y + k / 3u + size - 1u) % size;\nneighbors += input[y * size + x];"
    } else {
        "let x = id.x + k % 3u;\nlet y = id.y + k / 3u;\nif x > 0u && y > 0u && x <= size && y <= size {\nneighbors += input[(y - 1u) * size + x - 1u];\n}"
    };
    let statements = format!(
        "let i = id.y * size + id.x;\nvar neighbors = 0u;\nfor (var k = 0u; k < 9u; k++) {{\n{counted}\n}}\nneighbors -= input[i];\noutput[i] = select(0u, 1u, neighbors == 3u || (neighbors == 2u && input[i] == 1u));"
    );
    task(
        "[do a game of life step on a {grid} {edges}|run one game of life step on a {grid} {edges}|do one Conway step on a {grid} {edges}|compute a game of life generation for a {grid} {edges}|update game of life cells on a {grid} {edges}|\
         play one generation of life on a {grid} {edges}|apply Conway's rules to a {grid} once {edges}|write the next game of life state of a {grid} {edges}|\
         ¶game of life step on a {grid} {edges}|\
         ¶Conway's game of life, one step, {grid} {edges}|\
         ¶game of life kernel for a {grid} {edges}|\
         ¶I have a {grid} of 0 and 1. Next generation of the game of life {edges}|\
         ¶cells of a {grid} live or die by Conway's rules, one round {edges}|¶next generation please, game of life, {grid} {edges}|¶one tick of Conway's life on a {grid} {edges}|¶dead cell with 3 live neighbors is born, live cell with 2 or 3 stays, others die: one step, {grid} {edges}|\
         ¶B3/S23 on a {grid} {edges}, one generation|\
         ¶a live cell stays with 2 or 3 neighbors, a dead one is born with 3. One step on a {grid} {edges}|\
         ¶in: {grid} of u32 cells. out: next game of life generation {edges}|\
         ¶how do I write a game of life step for a {grid} {edges}|\
         ¶every thread counts the 8 neighbors of one cell of a {grid} and applies the rules of life {edges}]",
        slots,
        if wrap { Vec::new() } else { vec!["dead-edges"] },
        over_grid(
            n,
            &(read(0, "input", "u32") + &write(1, "output", "u32")),
            &statements,
        ),
        ((n * n) as u32, (0.0, 1.0)),
        each(move |buffers, at| {
            let places = (-1..=1).flat_map(|down| (-1..=1).map(move |across| (down, across)));
            let alive = |(down, across): (isize, isize)| {
                let [row, column] = [(at / n) as isize + down, (at % n) as isize + across];
                let inside = 0..n as isize;
                let is_inside = inside.contains(&row) && inside.contains(&column);
                if !wrap && !is_inside {
                    return false;
                }
                let n = n as isize;
                buffers[0][(row.rem_euclid(n) * n + column.rem_euclid(n)) as usize] > 0.5
            };
            let around = places
                .filter(|&place| place != (0, 0) && alive(place))
                .count();
            let lives = around == 3 || around == 2 && alive((0, 0));
            Some(f64::from(u8::from(lives)))
        }),
    )
}

pub(super) fn transposed(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[16, 8, 4, 12, 20, 32, 64, 100], &mut slots, sampler);
    slots.phrase("size", "[{n} by {n}|{n}x{n}]");
    task(
        "[transpose a {size} matrix of floats|transpose a square matrix of {n} rows|swap rows and columns of a square matrix, side {n}|write the transpose of a {size} float matrix to the output|transpose a {size} float matrix from input to output|\
         flip a {size} matrix of floats along its diagonal|turn rows into columns in a {size} matrix of floats|\
         ¶transpose, {size} matrix, floats|\
         ¶rows become columns, {size} float matrix, input to output|¶mirror a {size} float matrix at its main diagonal, into the output|\
         ¶matrix transpose kernel, {size}|\
         ¶output(x, y) = input(y, x), square matrix of side {n}|\
         ¶I have a {size} matrix in a float buffer and want it transposed in another|\
         ¶in: {size} floats. out: its transpose|\
         ¶how do I transpose a square matrix with {n} rows and columns|\
         ¶one thread per entry: write entry (row, column) of a {size} matrix to (column, row)|\
         ¶transposition of a {size} array of floats, row-major]",
        slots,
        Vec::new(),
        over_grid(
            n,
            &(read(0, "input", "f32") + &write(1, "output", "f32")),
            "output[id.x * size + id.y] = input[id.y * size + id.x];",
        ),
        ((n * n) as u32, (-10.0, 10.0)),
        each(move |buffers, at| Some(buffers[0][at % n * n + at / n])),
    )
}

pub(super) fn multiplied(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[8, 16, 4, 12, 32, 64], &mut slots, sampler);
    slots.phrase("size", "[{n} by {n}|{n}x{n}]");
    task(
        "[multiply two square matrices of {n} rows|multiply two {size} matrices of floats a and b|compute the matrix product a b, both {size}|do a {size} matrix multiplication, one thread per entry|write the product of two {size} float matrices to the output|\
         multiply a {size} matrix with another one of floats|run a plain {size} matmul with floats|\
         ¶matrix multiplication, {size}, floats|\
         ¶a times b as matrices, both {size} floats, result in the output buffer|¶row of a times column of b for each entry of the output, {size} matrices|\
         ¶matmul kernel, {size}, no tiling|\
         ¶plain gemm, two {size} matrices in, one out|\
         ¶I have two {size} matrices in float buffers a and b and want a times b|\
         ¶in: a and b, {size} floats each. out: the matrix product|\
         ¶output(row, column) = sum of a(row, k) * b(k, column), side {n}|\
         ¶how do I multiply two square matrices with {n} rows and columns|\
         ¶each thread computes one entry of the product of two {size} matrices of floats]",
        slots,
        Vec::new(),
        over_grid(
            n,
            &(read(0, "a", "f32") + &read(1, "b", "f32") + &write(2, "output", "f32")),
            "var sum = 0.0;\nfor (var k = 0u; k < size; k++) {\nsum += a[id.y * size + k] * b[k * size + id.x];\n}\noutput[id.y * size + id.x] = sum;",
        ),
        ((n * n) as u32, (-2.0, 2.0)),
        each(move |buffers, at| {
            let row = &buffers[0][at / n * n..at / n * n + n];
            let column = buffers[1][at % n..].iter().step_by(n);
            Some(row.iter().zip(column).map(|(a, b)| a * b).sum())
        }),
    )
}

pub(super) fn matrix_times_vector(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[16, 8, 4, 12, 32, 64], &mut slots, sampler);
    slots.phrase("size", "[{n} by {n}|{n}x{n}]");
    task(
        "[multiply a square matrix of {n} rows by a vector|multiply a {size} float matrix by a vector of {n} floats|compute the product of a matrix a, {size}, and a vector b|write a {size} float matrix times a vector to the output|\
         do a {size} matrix times vector product, one thread per row|apply a {size} float matrix to a vector in a second buffer|\
         ¶{size} matrix times vector, floats|\
         ¶b is a vector of {n} floats, a is a {size} matrix, output is a times b|¶each row of a {size} matrix a dotted with the vector b, floats|\
         ¶matrix-vector kernel, {size}, one thread per row|\
         ¶output(i) = sum of a(i, k) * b(k), a is {size}, b a vector|\
         ¶I have a {size} matrix in buffer a and a vector in buffer b and want their product|\
         ¶in: matrix a, {size}, and vector b, {n} floats. out: a times b|\
         ¶how do I multiply a square matrix with {n} rows by a vector|\
         ¶each thread takes one row of a {size} float matrix and multiplies it with the vector]",
        slots,
        Vec::new(),
        kernel(
            &format!(
                "const size: u32 = {n}u;\n\n{}{}{}",
                read(0, "a", "f32"),
                read(1, "b", "f32"),
                write(2, "output", "f32")
            ),
            "64",
            ID,
            "let i = id.x;\nif i < size {\nvar sum = 0.0;\nfor (var k = 0u; k < size; k++) {\nsum += a[i * size + k] * b[k];\n}\noutput[i] = sum;\n}\n",
        ),
        ((n * n) as u32, (-2.0, 2.0)),
        each(move |buffers, at| {
            let row = buffers[0].chunks_exact(n).nth(at)?;
            Some(row.iter().zip(&buffers[1]).map(|(a, b)| a * b).sum())
        }),
    )
}
