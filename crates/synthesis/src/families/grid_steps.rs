//! Compute shaders over the cells of matrices and grids: products, sums of lines, convolutions, pools and automata.

use super::kernels::{Element, ID, each, kernel, read, task, write};
use super::line_steps::from_input;
use super::serial_figures::{WAY, in_one_thread};
use super::stencils::{neighbor, wraps};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;

/// The ways to write the size of a matrix of `{m}` rows and `{n}` columns.
const SIZE: &str = "[{m}x{n}|{m} x {n}|{m} by {n}]";

/// Two different sides of a matrix: rows and columns, in the slots `m` and `n`.
fn rows_and_columns(slots: &mut Slots, sampler: &mut Sampler) -> (usize, usize) {
    let sides = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20];
    let at = sampler.below(sides.len());
    let other = (at + 1 + sampler.below(sides.len() - 1)) % sides.len();
    let (m, n): (usize, usize) = (sides[at], sides[other]);
    slots.text("m", m.to_string());
    slots.text("n", n.to_string());
    slots.phrase("size", SIZE);
    (m, n)
}

/// A kernel over the cells of `width` columns and `height` rows.
fn over_cells(declarations: &str, width: usize, height: usize, statements: &str) -> String {
    let body = format!(
        "let x = id.x;\nlet y = id.y;\nif x < {width}u && y < {height}u {{\n{statements}\n}}\n"
    );
    kernel(declarations, "8, 8", ID, &body)
}

/// Elements enough for the cells of `sides`, and for as many workgroups as cover them.
fn cover(sides: &[usize]) -> u32 {
    let most = sides.iter().copied().max().unwrap_or(1);
    (most * most) as u32
}

fn transpose(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (m, n) = rows_and_columns(&mut slots, sampler);
    task(
        "[transpose [a|an|the] matrix of {m} rows and {n} columns|transpose a {size} matrix [into|to] {n}x{m}|turn a {size} matrix into its {n} by {m} transpose|\
         swap rows and columns of a {size} matrix|write the transpose of a {size} matrix stored by rows|compute A^T for a {m} by {n} matrix A|\
         flip a {size} row-major matrix over its diagonal|make the {n} columns of a {size} matrix its rows|transpose a row-major {size} array of floats|\
         transpose a matrix with {n} columns and {m} rows|rearrange a {size} matrix so that columns become rows|convert a {m} by {n} matrix from row-major to column-major order|\
         do an out-of-place transposition of a {size} matrix|exchange the row and column index of a matrix, {m} rows, {n} columns|\
         set out(x * {m} + y) = in(y * {n} + x) for a {size} matrix|\
         ¶I have a matrix with {m} rows and {n} columns. I need it with {n} rows and {m} columns, transposed|\
         ¶B(j, i) = A(i, j), A is {size}|\
         ¶in: {size}, row by row. out: {n}x{m}, its transpose|\
         ¶rows become columns, {size} -> {n}x{m}|\
         ¶my table has {m} rows of {n} floats each. Swap rows and columns [of it|] in a new buffer|\
         ¶how do I turn a {size} matrix over its diagonal, so that it ends up {n} by {m}]",
        slots,
        Vec::new(),
        over_cells(
            &from_input(Element::F32),
            n,
            m,
            &format!("output[x * {m}u + y] = input[y * {n}u + x];"),
        ),
        (cover(&[m, n]), (-3.0, 3.0)),
        each(move |buffers, at| (at < m * n).then(|| buffers[0][at % m * n + at / m])),
    )
}

fn product(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (m, n) = rows_and_columns(&mut slots, sampler);
    let k = *sampler.pick(&[2_usize, 3, 4, 5, 6, 8, 10, 12, 16]);
    slots.text("k", k.to_string());
    let statements = format!(
        "var total = 0.0;\nfor (var k = 0u; k < {k}u; k++) {{\ntotal = total + a[y * {k}u + k] * b[k * {n}u + x];\n}}\noutput[y * {n}u + x] = total;"
    );
    task(
        "[multiply a {m}x{k} matrix by a {k}x{n} matrix|compute the product of a {m} by {k} and a {k} by {n} matrix|matmul a {m}x{k} with a {k}x{n} matrix|\
         do a matrix multiplication with M = {m}, N = {n} and K = {k}|compute C = A B with A {m}x{k} and B {k}x{n}|run a gemm of sizes m={m}, n={n}, k={k}|\
         multiply matrix A ({m} rows, {k} columns) by matrix B ({k} rows, {n} columns)|get the {m}x{n} product of a {m}x{k} and a {k}x{n} matrix|\
         multiply two rectangular matrices, {m}x{k} and {k}x{n}|write A times B for A of {m} by {k} and B of {k} by {n}, row-major|\
         take the dot product of each of the {m} rows of A with each of the {n} columns of B, {k} terms each|do a naive matmul, {m} by {k} times {k} by {n}|\
         form the {m} by {n} matrix product with an inner dimension of {k}|\
                   for each of {m}x{n} output cells, sum {k} products of a row of A and a column of B|apply matrix multiplication to a {m}x{k} left and a {k}x{n} right matrix|\
         ¶I have A with {m} rows and {k} columns and B with {k} rows and {n} columns. I need A times B|\
         ¶C = A B, A is {m}x{k}, B is {k}x{n}, row-major|\
         ¶C(i, j) = sum of A(i, t) * B(t, j) over {k} terms, C is {m}x{n}|\
         ¶({m}x{k}) * ({k}x{n}) -> {m}x{n}, one thread per cell|\
         ¶[matmul|gemm], M={m} N={n} K={k}|\
         ¶two matrices that are not square: {m} by {k} and {k} by {n}. Multiply them into {m} by {n}|\
         ¶each output cell is a row of the {m}x{k} matrix dot a column of the {k}x{n} matrix]",
        slots,
        Vec::new(),
        over_cells(
            &(read(0, "a", "f32") + &read(1, "b", "f32") + &write(2, "output", "f32")),
            n,
            m,
            &statements,
        ),
        (cover(&[m, n, k]), (-3.0, 3.0)),
        each(move |buffers, at| {
            let (row, column) = (at / n, at % n);
            let terms =
                (0..k).map(|k_at| buffers[0][row * k + k_at] * buffers[1][k_at * n + column]);
            (at < m * n).then(|| terms.sum())
        }),
    )
}

/// A product of square matrices in tiles of shared memory.
fn tiled_product(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let tile = *sampler.pick(&[8_usize, 8, 16]);
    let n = *sampler.pick(&[16_usize, 32, 48, 64]);
    slots.text("n", n.to_string());
    slots.text("tile", tile.to_string());
    slots.phrase("tiles", "[{tile}x{tile}|{tile} by {tile}|{tile} x {tile}]");
    slots.phrase("size", "[{n}x{n}|{n} by {n}|{n} x {n}]");
    let area = tile * tile;
    let declarations = read(0, "a", "f32")
        + &read(1, "b", "f32")
        + &write(2, "output", "f32")
        + &format!(
            "\nvar<workgroup> tile_a: array<f32, {area}>;\nvar<workgroup> tile_b: array<f32, {area}>;\n"
        );
    let body = format!(
        "let at = local.y * {tile}u + local.x;\nvar total = 0.0;\nfor (var t = 0u; t < {n}u; t += {tile}u) {{\n\
         tile_a[at] = a[id.y * {n}u + t + local.x];\ntile_b[at] = b[(t + local.y) * {n}u + id.x];\nworkgroupBarrier();\n\
         for (var k = 0u; k < {tile}u; k++) {{\ntotal = total + tile_a[local.y * {tile}u + k] * tile_b[k * {tile}u + local.x];\n}}\n\
         workgroupBarrier();\n}}\noutput[id.y * {n}u + id.x] = total;\n"
    );
    let parameters = "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>";
    task(
        "[multiply two {size} matrices with {tiles} tiles in shared memory|do a tiled matrix multiplication, {size} matrices, {tiles} tiles|run a tiled matmul of {size} matrices with tile size {tile}|\
         matmul two {size} matrices through workgroup memory in {tiles} tiles|compute C = A B for {size} matrices with {tiles} blocks in workgroup memory|\
         do a blocked matrix product of two {size} matrices, block size {tile}|multiply {size} matrices, loading {tiles} tiles of both into shared memory|\
         use {tiles} workgroups and shared tiles to multiply two {size} matrices|\
                   do an optimized {size} matmul with {tiles} shared-memory tiling|write a shared-memory gemm for {size} matrices with {tiles} tiles|\
         speed up a {size} matrix multiplication with {tiles} tiles in workgroup memory|compute A times B, both {size}, tile by tile with {tiles} tiles|\
         multiply {size} matrices in {tiles} tiles with workgroup barriers|cache {tiles} tiles of A and B in var<workgroup> to multiply {size} matrices|\
         do the product of two {size} matrices, tile width {tile}, with shared memory|\
         ¶I have two {size} matrices. Multiply them in {tiles} tiles that are loaded into shared memory [first|together]|\
         ¶C = A B, {size}, tiles of {tiles} in var<workgroup>|\
         ¶[my|a] plain {size} matmul is too slow. [Use|Load] {tiles} tiles in workgroup memory|\
         ¶each workgroup computes a {tiles} block of the {size} product, loading tiles of A and B into shared memory, with barriers [between|in between]|\
         ¶tiled [gemm|matmul]: n = {n}, tile = {tile}, shared memory|\
         ¶step through A and B tile by tile ({tiles}), cache both in workgroup memory, add up. The matrices are {size}]",
        slots,
        Vec::new(),
        kernel(&declarations, &format!("{tile}, {tile}"), parameters, &body),
        (cover(&[n]), (-3.0, 3.0)),
        each(move |buffers, at| {
            let (row, column) = (at / n, at % n);
            let terms = (0..n).map(|k| buffers[0][row * n + k] * buffers[1][k * n + column]);
            Some(terms.sum())
        }),
    )
}

/// The trace of a square matrix, by one invocation.
fn trace(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("way", WAY);
    let n = sampler.int(2, 20) as usize;
    slots.text("n", n.to_string());
    slots.phrase("size", "[{n}x{n}|{n} by {n}|{n} x {n}]");
    let statements = format!(
        "var total = 0.0;\nfor (var i = 0u; i < {n}u; i++) {{\ntotal = total + input[i * {n}u + i];\n}}\noutput[0] = total;"
    );
    task(
        "[[compute|calculate|get|find] the trace of a {size} matrix {way}|write the trace of a {size} matrix {way}|sum the diagonal of a {size} matrix {way}|\
         add up the [diagonal elements|diagonal|main diagonal] of a {size} matrix {way}|compute tr(A) for a {size} matrix A {way}|take the trace of a {size} matrix stored by rows {way}|\
         compute the sum of the elements on the main diagonal of a {size} matrix {way}|total a(i, i) over a {size} matrix {way}|\
                   add a(0, 0), a(1, 1) and so on of a {size} matrix {way}|reduce a {size} matrix to its trace {way}|\
         output the trace of a square matrix with {n} rows {way}|find what the diagonal of a {size} matrix adds up to {way}|sum A_ii of a {size} matrix {way}|\
         store the sum of the diagonal of a {size} matrix in the output {way}|work out the trace of a row-major {size} matrix {way}|\
         ¶I have a {size} matrix and need the sum of its diagonal {way}|\
         ¶tr(A) = sum of A(i, i), A is {size} {way}|\
         ¶take the numbers on the main diagonal of a {size} matrix and add them up {way}|\
         ¶go from the top left to the bottom right of a {size} matrix and add what lies on that diagonal {way}|\
         ¶in: {size} floats, row by row. out: the trace {way}|\
         ¶what is the trace of my {size} matrix? Write it to the output {way}]",
        slots,
        Vec::new(),
        in_one_thread(&from_input(Element::F32), &statements),
        ((n * n) as u32, (-3.0, 3.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            after[0] = buffers[0].iter().step_by(n + 1).sum();
            after
        }),
    )
}

/// A number for each line of a matrix of `m` rows and `n` columns.
struct Lines {
    name: &'static str,
    command: &'static str,
    /// The lines, and the elements in each of them: `m` and `n` or the other way round.
    by_row: bool,
    /// What the total begins with, an expression of `i` and `{n}`.
    start: &'static str,
    /// The place in the line with which the loop begins.
    first: usize,
    /// An expression of `total`, and of the line `i` and the place `k` in it.
    combine: &'static str,
    /// After the loop, with `{count}`.
    result: &'static str,
    rule: fn(&[f64]) -> f64,
}

const LINES: [Lines; 4] = [
    Lines {
        name: "row-sums",
        command: "[sum each row of a {size} matrix|compute the row sums of a {size} matrix|write the sum of every row of a {size} matrix|add up the {n} elements of each row of a {size} matrix|\
                  reduce each row of a {size} matrix to its sum|let each thread sum one row of a {size} matrix|compute the sum over the columns for each of the {m} rows of a {size} matrix|\
                  total the rows of a {size} matrix|\
                   give every row of a {size} matrix one total|sum a {size} matrix along its rows, {m} results|sum(A, axis=1) for a {size} matrix|\
                  get the {m} row totals of a {size} table|multiply a {size} matrix by a vector of ones|find what each row of a {size} grid adds up to|\
                  do a row-wise sum of a {size} row-major matrix|\
                  ¶I have a {size} matrix. Add up each row, one [sum|number] per row|\
                  ¶s(i) = sum over k of A(i, k), A is {size}|\
                  ¶in: {size} table. out: {m} row sums|\
                  ¶my table has {m} rows with {n} numbers each. What does each row add up to|\
                  ¶one thread per row: loop over its {n} elements and add them, {m} rows|\
                  ¶np.sum(A, axis=1), A is {size}]",
        by_row: true,
        start: "0.0",
        first: 0,
        combine: "total + input[i * {n}u + k]",
        result: "total",
        rule: |line| line.iter().sum(),
    },
    Lines {
        name: "column-sums",
        command: "[sum each column of a {size} matrix|compute the column sums of a {size} matrix|write the sum of every column of a {size} matrix|\
                  add up the {m} elements of each column of a {size} matrix|reduce each column of a {size} matrix to its sum|let each thread sum one column of a {size} matrix|\
                  compute the sum over the rows for each of the {n} columns of a {size} matrix|total the columns of a {size} matrix|\
                   give every column of a {size} matrix one total|sum a {size} matrix down its columns, {n} results|\
                  sum(A, axis=0) for a {size} matrix|get the {n} column totals of a {size} table|find what each column of a {size} grid adds up to|\
                  do a column-wise sum of a {size} row-major matrix|collapse the rows of a {size} matrix by adding them up|\
                  ¶I have a {size} matrix. Add up each column, one [sum|number] per column|\
                  ¶s(j) = sum over k of A(k, j), A is {size}|\
                  ¶in: {size} table. out: {n} column sums|\
                  ¶my table has {m} rows with {n} numbers each. What does each column add up to|\
                  ¶one thread per column: go down its {m} elements and add them, {n} columns|\
                  ¶np.sum(A, axis=0), A is {size}]",
        by_row: false,
        start: "0.0",
        first: 0,
        combine: "total + input[k * {n}u + i]",
        result: "total",
        rule: |line| line.iter().sum(),
    },
    Lines {
        name: "row-means",
        command: "[average each row of a {size} matrix|compute the row means of a {size} matrix|write the mean of every row of a {size} matrix|take the mean of the {n} elements of each row of a {size} matrix|\
                  reduce each row of a {size} matrix to its average|\
                   give every row of a {size} matrix one average|work out the row averages of a {m} by {n} array|find the mean of every one of the {m} rows with {n} numbers each|let each thread average one row of a {size} matrix|mean(A, axis=1) for a {size} matrix|\
                  compute the average over the columns for each of the {m} rows of a {size} matrix|get the {m} row averages of a {size} table|\
                  do a row-wise mean of a {size} row-major matrix|sum each row of a {size} matrix and divide by {n}|average a {size} matrix along its rows, {m} results|\
                  ¶I have a {size} matrix. Average each row, one [mean|number] per row|\
                  ¶mean(i) = sum over k of A(i, k) / {n}, A is {size}|\
                  ¶in: {size} table. out: {m} row averages|\
                  ¶my table has {m} rows with {n} numbers each. What is the average of each row|\
                  ¶one thread per row: add its {n} elements, divide by how many, {m} rows|\
                  ¶np.mean(A, axis=1), A is {size}]",
        by_row: true,
        start: "0.0",
        first: 0,
        combine: "total + input[i * {n}u + k]",
        result: "total / {count}.0",
        rule: |line| line.iter().sum::<f64>() / line.len() as f64,
    },
    Lines {
        name: "row-maxima",
        command: "[take the maximum of each row of a {size} matrix|compute the row maxima of a {size} matrix|write the largest element of every row of a {size} matrix|\
                  find the greatest of the {n} elements of each row of a {size} matrix|reduce each row of a {size} matrix to its maximum|\
                   give every row of a {size} matrix its largest value|work out the row maxima of a {m} by {n} array|find the biggest number in every one of the {m} rows with {n} numbers each|let each thread find the maximum of one row of a {size} matrix|\
                  max(A, axis=1) for a {size} matrix|compute the maximum over the columns for each of the {m} rows of a {size} matrix|get the {m} row maxima of a {size} table|\
                  do a row-wise max of a {size} row-major matrix|pick the highest value in each row of a {size} grid|max-reduce a {size} matrix along its rows, {m} results|\
                  ¶I have a {size} matrix. From each row I need the [biggest|largest] number|\
                  ¶most(i) = max over k of A(i, k), A is {size}|\
                  ¶in: {size} table. out: {m} row maxima|\
                  ¶my table has {m} rows with {n} numbers each. What is the highest number of each row|\
                  ¶one thread per row: go through its {n} elements and keep the largest, {m} rows|\
                  ¶np.max(A, axis=1), A is {size}]",
        by_row: true,
        start: "input[i * {n}u]",
        first: 1,
        combine: "max(total, input[i * {n}u + k])",
        result: "total",
        rule: |line| line.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    },
];

fn lines(lines: &Lines, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (m, n) = rows_and_columns(&mut slots, sampler);
    let (all, length) = if lines.by_row { (m, n) } else { (n, m) };
    let with_sides = |text: &str| {
        text.replace("{n}", &n.to_string())
            .replace("{count}", &length.to_string())
    };
    let [start, next, result] = [lines.start, lines.combine, lines.result].map(with_sides);
    let first = lines.first;
    let body = format!(
        "let i = id.x;\nif i < {all}u {{\nvar total = {start};\nfor (var k = {first}u; k < {length}u; k++) {{\ntotal = {next};\n}}\noutput[i] = {result};\n}}\n"
    );
    let (by_row, rule) = (lines.by_row, lines.rule);
    task(
        lines.command,
        slots,
        Vec::new(),
        kernel(&from_input(Element::F32), "64", ID, &body),
        (cover(&[m, n]), (-5.0, 5.0)),
        each(move |buffers, at| {
            let cell = |k: usize| {
                if by_row {
                    buffers[0][at * n + k]
                } else {
                    buffers[0][k * n + at]
                }
            };
            (at < all).then(|| rule(&(0..length).map(cell).collect::<Vec<f64>>()))
        }),
    )
}

/// What a neural layer does with its sums: a name, the expression, and the same in Rust.
type Activation = (&'static str, &'static str, fn(f64) -> f64);

const ACTIVATIONS: [Activation; 4] = [
    ("[ReLU|relu]", "max(total, 0.0)", |x| x.max(0.0)),
    ("sigmoid", "1.0 / (1.0 + exp(-total))", |x| {
        1.0 / (1.0 + (-x).exp())
    }),
    ("tanh", "tanh(total)", f64::tanh),
    ("[no|a linear]", "total", |x| x),
];

/// A fully connected layer of a neural network.
fn dense_layer(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (m, n) = rows_and_columns(&mut slots, sampler);
    let (name, result, activation) = *sampler.pick(&ACTIVATIONS);
    slots.phrase("activation", name);
    let declarations = read(0, "weights", "f32")
        + &read(1, "bias", "f32")
        + &read(2, "input", "f32")
        + &write(3, "output", "f32");
    let body = format!(
        "let i = id.x;\nif i < {m}u {{\nvar total = bias[i];\nfor (var k = 0u; k < {n}u; k++) {{\ntotal = total + weights[i * {n}u + k] * input[k];\n}}\noutput[i] = {result};\n}}\n"
    );
    task(
        "[compute a dense layer with {n} inputs, {m} outputs and {activation} activation|run a fully connected layer, {n} in, {m} out, {activation} activation|\
         do the forward pass of a linear layer of {m} neurons over {n} inputs with a bias and {activation} activation|evaluate a neural network layer with {n} inputs and {m} neurons, {activation} activation|\
         apply a dense layer of size {n} to {m} with bias and {activation} activation|compute W x + b for a {size} weight matrix with {activation} activation|\
         compute {m} neurons with {n} inputs each, with biases and {activation} activation|do an MLP layer from {n} to {m} units with {activation} activation|\
         multiply a {size} weight matrix by the inputs, add the biases and apply {activation} activation|calculate the outputs of {m} neurons from {n} inputs, {activation} activation at the end|\
         infer one fully connected layer, weights {size}, {activation} activation|\
                   let {m} neurons see {n} inputs, with biases and {activation} activation|do the matrix-vector product plus bias of a {n}-to-{m} layer and {activation} activation|run a perceptron layer with {m} outputs for {n} inputs and {activation} activation|\
         let each thread compute one of {m} neurons over {n} inputs with bias, {activation} activation|\
         ¶I have {n} inputs, a weight matrix, biases, and {m} neurons. Compute the outputs with {activation} activation|\
         ¶y = f(W x + b), W is {m}x{n}, with {activation} activation as f|\
         ¶one layer of a neural net: {n} numbers in, {m} numbers out, weights and bias, {activation} activation|\
         ¶each of {m} neurons takes the weighted sum of {n} inputs plus its bias, with {activation} activation [after that|at the end]|\
         ¶nn.Linear({n}, {m}) with {activation} activation|\
         ¶buffers: weights {m}x{n}, bias {m}, input {n}, output {m}. A fully connected layer with {activation} activation]",
        slots,
        Vec::new(),
        kernel(&declarations, "64", ID, &body),
        (cover(&[m, n]), (-1.0, 1.0)),
        each(move |buffers, at| {
            let row = |k: usize| buffers[0][at * n + k] * buffers[2][k];
            (at < m).then(|| activation(buffers[1][at] + (0..n).map(row).sum::<f64>()))
        }),
    )
}

/// A weighted sum of the nine cells around each cell of a grid.
struct Convolution {
    name: &'static str,
    command: &'static str,
    /// Row by row.
    weights: [i32; 9],
    divisor: i32,
}

const CONVOLUTIONS: [Convolution; 6] = [
    Convolution {
        name: "gaussian-grid",
        command: "[apply a 3x3 Gaussian blur to {grid} {edges}|blur {grid} with the kernel 1 2 1, 2 4 2, 1 2 1 over 16 {edges}|do a 3x3 Gaussian convolution of {grid} {edges}|\
                  convolve {grid} with (1 2 1; 2 4 2; 1 2 1) / 16 {edges}|smooth {grid} with a 3x3 Gaussian kernel {edges}|run a 3x3 Gaussian filter over {grid} {edges}|\
                  weigh the nine cells around each cell of {grid} with 4, 2 and 1 (center, sides, corners) and divide by 16 {edges}|\
                  gaussian-blur {grid} with nine taps {edges}|\
                   apply a small Gaussian of 3 by 3 weights to {grid} {edges}|mix each cell of {grid} with its eight neighbors by Gaussian weights {edges}|low-pass {grid} with the binomial 3x3 kernel {edges}|soften {grid} with a Gaussian of nine weights {edges}|\
                  denoise {grid} by a 3x3 Gaussian {edges}|filter {grid} with a 3 by 3 bell-shaped kernel 1-2-1 {edges}|take the Gaussian-weighted mean over the 3x3 neighborhood in {grid} {edges}|\
                  ¶I have {grid}. Blur it a little with the 3x3 Gaussian {edges}|\
                  ¶kernel 1 2 1 / 2 4 2 / 1 2 1, divided by 16, on {grid} {edges}|\
                  ¶each cell of {grid} becomes a weighted mean: itself 4, the sides 2, the corners 1, over 16 {edges}|\
                  ¶there is noise in {grid}, smooth it with a small Gaussian, 3 by 3 {edges}|\
                  ¶3x3 gauss over {grid} {edges}|\
                  ¶how do I do a 3x3 Gaussian blur on {grid} that sits in a buffer {edges}]",
        weights: [1, 2, 1, 2, 4, 2, 1, 2, 1],
        divisor: 16,
    },
    Convolution {
        name: "nine-cell-mean",
        command: "[apply a 3x3 box blur to {grid} {edges}|average each cell of {grid} with its eight neighbors {edges}|take the mean of the 3x3 block around each cell of {grid} {edges}|\
                  convolve {grid} with a 3x3 kernel of ones over 9 {edges}|do a 3x3 mean filter on {grid} {edges}|blur {grid} with nine equal weights {edges}|\
                   smear {grid} by the plain average of 3x3 cells {edges}|set each cell of {grid} to the average of the nine cells at and around it {edges}|\
                  replace each cell of {grid} by the mean of the nine cells around it {edges}|smooth {grid} with a 3 by 3 box filter {edges}|sum the 3x3 neighborhood of each cell of {grid} and divide by 9 {edges}|\
                  box blur {grid} with radius 1 in both directions {edges}|run a uniform 3x3 blur over {grid} {edges}|average {grid} over the Moore neighborhood, center included {edges}|\
                  take the local 3x3 average in {grid} {edges}|\
                  ¶I have {grid}. Each cell becomes the average of itself and all eight cells around it {edges}|\
                  ¶sum of the 3x3 block / 9 for {grid} {edges}|\
                  ¶nine cells, one ninth each, on {grid} {edges}|\
                  ¶there is noise in {grid}. Smooth it with a [plain|simple] 3x3 mean {edges}|\
                  ¶out = mean of the 3 by 3 neighborhood, diagonals included, [in is|input:] {grid} {edges}|\
                  ¶kernel 1 1 1 / 1 1 1 / 1 1 1 over 9, {grid} {edges}]",
        weights: [1; 9],
        divisor: 9,
    },
    Convolution {
        name: "sobel-x-grid",
        command: "[apply the horizontal Sobel kernel to {grid} {edges}|compute the Sobel x gradient of {grid} {edges}|convolve {grid} with -1 0 1, -2 0 2, -1 0 1 {edges}|\
                  run a Sobel-x filter over {grid} {edges}|detect vertical edges in {grid} with the Sobel operator {edges}|compute Gx of the Sobel operator on {grid} {edges}|\
                  take the horizontal derivative of {grid} with a Sobel kernel {edges}|apply (-1 0 1; -2 0 2; -1 0 1) to each cell of {grid} {edges}|\
                  find the change from left to right in {grid} with Sobel weights {edges}|sobel {grid} along x {edges}|\
                   differentiate {grid} in x by a Sobel filter {edges}|get the x component of the Sobel gradient of {grid} {edges}|compute right minus left with weights 1 2 1 on {grid} {edges}|do a 3x3 Sobel in the x direction on {grid} {edges}|\
                  write the horizontal Sobel response of {grid} {edges}|\
                  ¶I have {grid} and need Gx, the Sobel derivative from left to right {edges}|\
                  ¶kernel -1 0 1 / -2 0 2 / -1 0 1 on {grid} {edges}|\
                  ¶where in {grid} are vertical edges? Use the Sobel kernel for x {edges}|\
                  ¶right column minus left column, weighted 1 2 1, around each cell of {grid} {edges}|\
                  ¶Sobel, x direction only, {grid} {edges}|\
                  ¶how do I get the horizontal Sobel gradient of {grid} {edges}]",
        weights: [-1, 0, 1, -2, 0, 2, -1, 0, 1],
        divisor: 1,
    },
    Convolution {
        name: "sobel-y-grid",
        command: "[apply the vertical Sobel kernel to {grid} {edges}|compute the Sobel y gradient of {grid} {edges}|convolve {grid} with -1 -2 -1, 0 0 0, 1 2 1 {edges}|\
                  run a Sobel-y filter over {grid} {edges}|detect horizontal edges in {grid} with the Sobel operator {edges}|compute Gy of the Sobel operator on {grid} {edges}|\
                  take the vertical derivative of {grid} with a Sobel kernel {edges}|apply (-1 -2 -1; 0 0 0; 1 2 1) to each cell of {grid} {edges}|\
                  find the change from top to bottom in {grid} with Sobel weights {edges}|sobel {grid} along y {edges}|\
                   differentiate {grid} in y by a Sobel filter {edges}|get the y component of the Sobel gradient of {grid} {edges}|compute the row below minus the row above with weights 1 2 1 on {grid} {edges}|do a 3x3 Sobel in the y direction on {grid} {edges}|\
                  write the vertical Sobel response of {grid} {edges}|\
                  ¶I have {grid} and need Gy, the Sobel derivative from top to bottom {edges}|\
                  ¶kernel -1 -2 -1 / 0 0 0 / 1 2 1 on {grid} {edges}|\
                  ¶where in {grid} are horizontal edges? Use the Sobel kernel for y {edges}|\
                  ¶lower row minus upper row, weighted 1 2 1, around each cell of {grid} {edges}|\
                  ¶Sobel, y direction only, {grid} {edges}|\
                  ¶how do I get the vertical Sobel gradient of {grid} {edges}]",
        weights: [-1, -2, -1, 0, 0, 0, 1, 2, 1],
        divisor: 1,
    },
    Convolution {
        name: "sharpen-grid",
        command: "[sharpen {grid} with the kernel 0 -1 0, -1 5 -1, 0 -1 0 {edges}|apply a 3x3 sharpening kernel to {grid} {edges}|sharpen {grid} {edges}|\
                  convolve {grid} with (0 -1 0; -1 5 -1; 0 -1 0) {edges}|run a sharpen filter over {grid}, 5 in the center and -1 on the sides {edges}|\
                  compute five times each cell of {grid} minus its four neighbors {edges}|make the details of {grid} crisper with a 3x3 sharpen kernel {edges}|\
                  subtract the 5-point Laplacian from {grid} {edges}|do a 3x3 sharpen convolution of {grid} {edges}|\
                   unblur {grid} a bit with a 3 by 3 sharpen kernel {edges}|boost each cell of {grid} against its four neighbors with weights 5 and -1 {edges}|make {grid} sharper {edges}|enhance the edges in {grid} with the usual sharpening kernel {edges}|\
                  filter {grid} with the standard sharpen matrix {edges}|compute 5 * center - left - right - up - down for each cell of {grid} {edges}|\
                  ¶I have {grid} and it looks [blurry|too soft]. Sharpen it with 5 in the middle and -1 on the four sides {edges}|\
                  ¶kernel 0 -1 0 / -1 5 -1 / 0 -1 0 on {grid} {edges}|\
                  ¶out = 5*c - l - r - u - d for {grid} {edges}|\
                  ¶I want {grid} crisper, by the [usual|standard] 3x3 sharpen kernel {edges}|\
                  ¶take each cell of {grid} five times and subtract its four neighbors {edges}]",
        weights: [0, -1, 0, -1, 5, -1, 0, -1, 0],
        divisor: 1,
    },
    Convolution {
        name: "eight-neighbor-laplacian",
        command: "[apply the Laplacian with eight neighbors to {grid} {edges}|compute the 9-point Laplacian of {grid} with -8 in the center {edges}|convolve {grid} with 1 1 1, 1 -8 1, 1 1 1 {edges}|\
                  sum the eight neighbors minus eight times the cell for {grid} {edges}|run an edge filter with ones around -8 over {grid} {edges}|apply (1 1 1; 1 -8 1; 1 1 1) to each cell of {grid} {edges}|\
                  take the 3x3 Laplacian with diagonals of {grid} {edges}|detect edges in {grid} by the 8-connected Laplacian {edges}|\
                   compute the sum of the eight cells around each cell of {grid} minus 8 times the center {edges}|outline {grid} with a 3x3 kernel of -8 and ones {edges}|get the Laplacian over all eight directions of {grid} {edges}|do a 3x3 Laplace convolution of {grid}, diagonals included {edges}|\
                  find by how much the eight neighbors of each cell of {grid} exceed it in total {edges}|laplace filter {grid} over the Moore neighborhood {edges}|\
                  add up all eight neighbors of each cell of {grid} and take away 8 times the cell {edges}|\
                  ¶kernel 1 1 1 / 1 -8 1 / 1 1 1 on {grid} {edges}|\
                  ¶I have {grid} and need the Laplacian with the diagonals, so eight neighbors {edges}|\
                  ¶for each cell of {grid}: add all eight cells around it, subtract 8 times the cell {edges}|\
                  ¶outlines of {grid}, by the kernel with -8 in the middle and 1 all around {edges}|\
                  ¶how much do the eight neighbors exceed each cell of {grid}, all eight differences summed up {edges}]",
        weights: [1, 1, 1, 1, -8, 1, 1, 1, 1],
        divisor: 1,
    },
];

/// The side of a square grid, in the slot `n`.
fn side(slots: &mut Slots, sampler: &mut Sampler) -> usize {
    let n = *sampler.pick(&[8_usize, 10, 12, 16, 20, 24, 32, 64]);
    slots.text("n", n.to_string());
    n
}

fn convolve(convolution: &Convolution, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = side(&mut slots, sampler);
    slots.phrase("grid", "[a {n}x{n} grid|a grid of {n} by {n} cells|a {n} by {n} field of floats|a 2D array of {n}x{n} floats|a {n}x{n} heightmap|a {n} x {n} image of floats]");
    let wrap = wraps(&mut slots, &mut modifiers, sampler);
    let weights = convolution.weights;
    let list: Vec<String> = weights.iter().map(|&weight| float(weight.into())).collect();
    let [row, column] = ["y + dy", "x + dx"].map(|place| {
        if wrap {
            format!("({place} + {}u) % {n}u", n - 1)
        } else {
            format!("clamp({place}, 1u, {n}u) - 1u")
        }
    });
    let divided = if convolution.divisor == 1 {
        String::new()
    } else {
        format!(" / {}.0", convolution.divisor)
    };
    let statements = format!(
        "var weights = array<f32, 9>({});\nvar total = 0.0;\nfor (var dy = 0u; dy < 3u; dy++) {{\nfor (var dx = 0u; dx < 3u; dx++) {{\n\
         let row = {row};\nlet column = {column};\ntotal = total + weights[dy * 3u + dx] * input[row * {n}u + column];\n}}\n}}\n\
         output[y * {n}u + x] = total{divided};",
        list.join(", ")
    );
    let divisor = f64::from(convolution.divisor);
    task(
        convolution.command,
        slots,
        modifiers,
        over_cells(&from_input(Element::F32), n, n, &statements),
        (cover(&[n]), (-10.0, 10.0)),
        each(move |buffers, at| {
            let mut total = 0.0;
            for (place, &weight) in weights.iter().enumerate() {
                let (down, across) = (place as isize / 3 - 1, place as isize % 3 - 1);
                let row = neighbor(at / n, down, n, wrap);
                let column = neighbor(at % n, across, n, wrap);
                total += f64::from(weight) * buffers[0][row * n + column];
            }
            Some(total / divisor)
        }),
    )
}

/// What is made of four cells.
struct Pooling {
    name: &'static str,
    command: &'static str,
    /// An expression of the cells `a`, `b`, `c` and `d`.
    code: &'static str,
    rule: fn(&[f64; 4]) -> f64,
}

const POOLINGS: [Pooling; 2] = [
    Pooling {
        name: "max-pool",
        command: "[apply 2x2 max pooling to {grid}|max pool {grid} with a window of 2 and a stride of 2|downsample {grid} by taking the maximum of each 2x2 block|\
                  halve {grid}, keeping the largest of every four cells|write the maximum of every 2x2 block of {grid}|do a max-pooling layer, 2x2, on {grid}|\
                  reduce each 2 by 2 block of {grid} to its maximum|shrink {grid} to half its size with the max of each block|compute the next level of a max pyramid from {grid}|\
                  run MaxPool2d(2) on {grid}|\
                   keep only the maximum of each four cells of {grid} at half the resolution|do a 2 by 2 max reduction of {grid} to a quarter of its cells|pool {grid} by 2 in both directions with max|build the next max mip level of {grid}|take the greatest value in each 2x2 tile of {grid}|\
                  ¶I have {grid} and want it half as wide and half as high. Of every four cells the largest [survives|is kept]|\
                  ¶out(x, y) = max of the 2x2 block at (2x, 2y) in {grid}|\
                  ¶nn.MaxPool2d(2) on {grid}|\
                  ¶max pool 2x2, stride 2, {grid}|\
                  ¶make {grid} smaller by two: look at each 2 by 2 block and write its [biggest|highest] value|\
                  ¶four cells in, one out, the maximum. All over {grid}]",
        code: "max(max(a, b), max(c, d))",
        rule: |cells| cells.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    },
    Pooling {
        name: "average-pool",
        command: "[apply 2x2 average pooling to {grid}|average pool {grid} with a window of 2 and a stride of 2|downsample {grid} by averaging each 2x2 block|\
                  halve {grid}, averaging every four cells|write the mean of every 2x2 block of {grid}|do an average-pooling layer, 2x2, on {grid}|\
                  reduce each 2 by 2 block of {grid} to its mean|shrink {grid} to half its size by a box filter|compute the next mip level of {grid}|run AvgPool2d(2) on {grid}|\
                   scale {grid} down to half its width and height by averaging|do a 2 by 2 mean reduction of {grid} to a quarter of its cells|\
                  pool {grid} by 2 in both directions with the mean|generate a mipmap, one level down, from {grid}|take the average value in each 2x2 tile of {grid}|\
                  ¶I have {grid} and want it half as wide and half as high. Every four cells are [averaged|replaced by their mean]|\
                  ¶out(x, y) = mean of the 2x2 block at (2x, 2y) in {grid}|\
                  ¶nn.AvgPool2d(2) on {grid}|\
                  ¶average pool 2x2, stride 2, {grid}|\
                  ¶make {grid} smaller by two: look at each 2 by 2 block and write its [average|mean]|\
                  ¶four cells in, one out, their mean. All over {grid}]",
        code: "(a + b + c + d) * 0.25",
        rule: |cells| cells.iter().sum::<f64>() / 4.0,
    },
];

fn pool(pooling: &Pooling, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&mut slots, sampler);
    slots.phrase("grid", "[a {n}x{n} grid|a grid of {n} by {n} cells|a {n} by {n} field of floats|a 2D array of {n}x{n} floats|a {n} x {n} image of floats|a {n}x{n} feature map]");
    let m = n / 2;
    let statements = format!(
        "let at = y * {0}u + x * 2u;\nlet a = input[at];\nlet b = input[at + 1u];\nlet c = input[at + {n}u];\nlet d = input[at + {1}u];\noutput[y * {m}u + x] = {2};",
        2 * n,
        n + 1,
        pooling.code
    );
    let rule = pooling.rule;
    task(
        pooling.command,
        slots,
        Vec::new(),
        over_cells(&from_input(Element::F32), m, m, &statements),
        (cover(&[n]), (-10.0, 10.0)),
        each(move |buffers, at| {
            let cell = |down: usize, across: usize| {
                buffers[0][(at / m * 2 + down) * n + at % m * 2 + across]
            };
            (at < m * m).then(|| rule(&[cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)]))
        }),
    )
}

/// A life-like automaton: its names, and the numbers of neighbours that give birth and let survive.
type Life = (&'static str, &'static [u32], &'static [u32]);

const LIVES: [Life; 8] = [
    (
        "[Day and Night|Day & Night (B3678/S34678)|the B3678/S34678 automaton|the Day & Night cellular automaton]",
        &[3, 6, 7, 8],
        &[3, 4, 6, 7, 8],
    ),
    (
        "[Maze|the Maze automaton (B3/S12345)|the B3/S12345 automaton|the maze-growing automaton B3/S12345]",
        &[3],
        &[1, 2, 3, 4, 5],
    ),
    (
        "[Replicator|the Replicator automaton (B1357/S1357)|the B1357/S1357 automaton|the replicator rule B1357/S1357]",
        &[1, 3, 5, 7],
        &[1, 3, 5, 7],
    ),
    (
        "[the 2x2 rule|the 2x2 automaton (B36/S125)|the B36/S125 automaton|the life-like rule 2x2 (B36/S125)]",
        &[3, 6],
        &[1, 2, 5],
    ),
    (
        "[Morley|the Morley automaton (B368/S245)|the B368/S245 automaton|Morley's rule (B368/S245)]",
        &[3, 6, 8],
        &[2, 4, 5],
    ),
    (
        "[Anneal|the Anneal automaton (B4678/S35678)|the B4678/S35678 automaton|the majority-like rule Anneal (B4678/S35678)]",
        &[4, 6, 7, 8],
        &[3, 5, 6, 7, 8],
    ),
    (
        "[Diamoeba|the Diamoeba automaton (B35678/S5678)|the B35678/S5678 automaton|the Diamoeba cellular automaton]",
        &[3, 5, 6, 7, 8],
        &[5, 6, 7, 8],
    ),
    (
        "[34 Life|the 34 Life automaton (B34/S34)|the B34/S34 automaton|the life-like rule B34/S34]",
        &[3, 4],
        &[3, 4],
    ),
];

fn life(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&mut slots, sampler);
    slots.phrase(
        "on",
        "[on a {n}x{n} grid|on a {n} by {n} board|with {n}x{n} cells|on {n} by {n} cells|in a {n}x{n} world|on a square grid of side {n}|, grid size {n}x{n}]",
    );
    let (name, born, survives) = *sampler.pick(&LIVES);
    slots.phrase("name", name);
    let counts = |list: &[u32]| {
        let tests: Vec<String> = list.iter().map(|k| format!("count == {k}u")).collect();
        tests.join(" || ")
    };
    let last = n - 1;
    let statements = format!(
        "var count = 0u;\nfor (var dy = 0u; dy < 3u; dy++) {{\nfor (var dx = 0u; dx < 3u; dx++) {{\nif dx != 1u || dy != 1u {{\n\
         count = count + input[(y + dy + {last}u) % {n}u * {n}u + (x + dx + {last}u) % {n}u];\n}}\n}}\n}}\n\
         let born = {};\nlet survives = {};\nlet alive = input[y * {n}u + x] == 1u;\noutput[y * {n}u + x] = select(0u, 1u, select(born, survives, alive));",
        counts(born),
        counts(survives)
    );
    task(
        "[do one step of {name} {on}|compute the next generation of {name} {on}|run {name} for one generation {on}|update {name} {on}|simulate one tick of {name} {on}|\
         advance {name} by one generation {on}|step {name} once {on}|iterate {name} once {on}|evolve cells by {name} {on}|let {name} run for a single generation {on}|\
         apply the rules of {name} once {on}|count the eight neighbors of each cell and apply {name} {on}|decide which cells live next in {name} {on}|\
         play one round of {name} {on}|write the next state of {name} {on}|\
         ¶I have a {n}x{n} board of [0 and 1|zeros and ones]. [Give me|Compute] the next generation of {name}|\
         ¶rule: {name}. board: {n}x{n}, 0 dead, 1 alive. One [generation|step]|\
         ¶cells are 0 or 1 on a {n} by {n} grid. Count the eight neighbors of each and apply {name} [once|one time]|\
         ¶in: {n}x{n} cells (u32, 0 or 1). out: the same after one [tick|step] of {name}|\
         ¶born or dying? One generation of {name} {on}|\
         ¶a cellular automaton [like life|life-like], but with other rules: {name}. One step {on}] [||with wrap-around|, wrapping at the edges|on a torus|with periodic edges]",
        slots,
        Vec::new(),
        over_cells(&from_input(Element::U32), n, n, &statements),
        (cover(&[n]), (0.0, 1.0)),
        each(move |buffers, at| {
            let alive = buffers[0][at] > 0.5;
            let mut count = 0_u32;
            for (down, across) in (0..9).map(|place| (place / 3 - 1, place % 3 - 1)) {
                let row = neighbor(at / n, down, n, true);
                let column = neighbor(at % n, across, n, true);
                count += u32::from(buffers[0][row * n + column] > 0.5);
            }
            let others = count - u32::from(alive);
            let lives = if alive { survives } else { born };
            Some(f64::from(u8::from(lives.contains(&others))))
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let lines = LINES
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| lines(row, sampler)));
    let convolutions = CONVOLUTIONS
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| convolve(row, sampler)));
    let poolings = POOLINGS
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| pool(row, sampler)));
    let mut families: Vec<Family> = lines.chain(convolutions).chain(poolings).collect();
    families.extend([
        Family::new("compute", "transpose-rectangle", transpose),
        Family::new("compute", "rectangular-matrix-product", product),
        Family::new("compute", "tiled-matrix-product", tiled_product),
        Family::new("compute", "matrix-trace", trace),
        Family::new("compute", "dense-layer", dense_layer),
        Family::new("compute", "life-like-automaton", life),
    ]);
    families
}
