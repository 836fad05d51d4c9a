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
        command: "[blur {buffer}, the center counting four times|smooth {buffer} with weights 4 for the center and 1 for each neighbor|apply a 5-point blur to {buffer}|convolve {buffer} with a cross of 4 in the center and 1 on each arm, divided by 8|apply the kernel 0 1 0, 1 4 1, 0 1 0 over 8 to {buffer}|compute (4 * center + left + right + up + down) / 8 for each cell of {buffer}|blend each cell of {buffer} half and half with the mean of its four neighbors|add half of each cell of {buffer} and an eighth of each of its four neighbors|soften {buffer} with a center-weighted cross, 4 in the middle and 1 on each side|weigh each cell of {buffer} four times, its four neighbors once, and take the mean|¶I have {buffer}. Each cell becomes [a blend|a mix]: half itself, half the mean of its four neighbors|¶out = (4*c + l + r + u + d) / 8 [on|over] {buffer}|¶5-tap cross kernel, 4 in the middle, 1 on each arm, [over|divided by] 8, for {buffer}|¶smooth {buffer}, but [the cell itself|the center] should weigh four times as much as each of its four neighbors|¶take four times the cell, add the ones left, right, above and below, divide by 8. Do that [for|on] {buffer}|¶soften {buffer} a little: weight 4 for the [center|cell itself], 1 for each of the four sides, then over 8]",
        choices: &[],
        code: "(4.0 * center + left + right + up + down) / 8.0",
        rule: |x, _| x[4] / 2.0 + x[..4].iter().sum::<f64>() / 8.0,
    },
    Stencil {
        name: "box-blur-grid",
        command: "[average each cell of {buffer} with its four neighbors|replace each cell of {buffer} by the mean of itself and its four neighbors|apply a plus-shaped box blur to {buffer}|compute (center + left + right + up + down) / 5 for each cell of {buffer}|blur {buffer} with five equal weights in a cross|mean filter {buffer} over a plus of five cells|add up each cell of {buffer} and the cells left, right, above and below and divide by 5|take the unweighted mean of every cell of {buffer} and the four around it|smooth {buffer} with a fifth of the cell and a fifth of each of its four neighbors|average {buffer} over the von Neumann neighborhood, center included|¶I have {buffer}. Each cell becomes the [average|mean] of itself and its four neighbors|¶out = (c + l + r + u + d) / 5 [on|over] {buffer}|¶five cells, one fifth each: the cell plus left, right, up, down. Blur {buffer} [like that|that way]|¶plus-shaped mean filter, {buffer}, all five weights equal|¶add the four neighbors to each cell of {buffer} and divide [the sum|that] by five|¶make {buffer} smoother by averaging every cell with the ones above, below, left and right, all [equal|with the same weight]]",
        choices: &[],
        code: "(center + left + right + up + down) / 5.0",
        rule: |x, _| x.iter().sum::<f64>() / 5.0,
    },
    Stencil {
        name: "jacobi-grid",
        command: "[do a Jacobi step of the Laplace equation on {buffer}|replace each cell of {buffer} by the mean of its four neighbors|run one Jacobi iteration on {buffer}|set every cell of {buffer} to a quarter of the sum of its four neighbors|compute (left + right + up + down) / 4 for each cell of {buffer}|average the four neighbors of each cell of {buffer}, without the cell itself|do one sweep of Jacobi relaxation on {buffer}|iterate a Jacobi solver for the Laplace equation once on {buffer}|relax {buffer} by one Jacobi sweep|take the mean of the cells left, right, above and below each cell of {buffer}, center left out|¶I have {buffer}. Every cell gets the mean of its four neighbors, [not counting itself|its own value does not count]|¶out = (l + r + u + d) / 4 [on|over] {buffer}|¶Jacobi, Laplace equation, one [sweep|iteration], {buffer}|¶forget the cell's own value: add left, right, up and down and take a quarter. All over {buffer}|¶I'm relaxing a potential on {buffer}. Do one Jacobi [step|sweep]|¶how do I do one iteration of a Laplace solver (Jacobi) on {buffer}]",
        choices: &[],
        code: "(left + right + up + down) * 0.25",
        rule: |x, _| x[..4].iter().sum::<f64>() / 4.0,
    },
    Stencil {
        name: "laplacian-grid",
        command: "[compute the Laplacian of {buffer}|apply the 5-point Laplace stencil to {buffer}|sum the four neighbors minus four times the cell for {buffer}|take the discrete Laplacian of {buffer}|apply the Laplace operator to {buffer}|convolve {buffer} with 0 1 0, 1 -4 1, 0 1 0|compute left + right + up + down - 4 * center for each cell of {buffer}|add the second derivatives along x and y of {buffer}|compute nabla squared of {buffer}|laplace filter {buffer}|find by how much the four neighbors of each cell of {buffer} exceed it in total|¶out = l + r + u + d - 4*c for each cell of {buffer}|¶I have {buffer} and need its Laplacian, the [usual|standard] 5-point [one|stencil]|¶for every cell of {buffer}: add the four neighbors, [take away|subtract] four times the cell|¶the [del squared|laplace] of {buffer}, [5 points|5-point cross]|¶how much do the four neighbors exceed each cell of {buffer}, all four differences [summed up|added]|¶kernel 0 1 0 / 1 -4 1 / 0 1 0 over {buffer}]",
        choices: &[],
        code: "left + right + up + down - 4.0 * center",
        rule: |x, _| x[..4].iter().map(|part| part - x[4]).sum(),
    },
    Stencil {
        name: "heat-grid",
        command: "[do a heat equation step on {buffer} with a rate of {k}|diffuse {buffer} with rate {k}|let heat spread over {buffer}, rate {k}|run one diffusion step with coefficient {k} on {buffer}|advance the 2D heat equation on {buffer} by one step with coefficient {k}|add {k} times the 5-point Laplacian to each cell of {buffer}|compute u + {k} * laplacian(u) for {buffer}|simulate one step of heat conduction on {buffer} with alpha = {k}|run an explicit Euler step of the diffusion equation on {buffer}, k = {k}|spread the values of {buffer} to the four neighbors at a diffusion rate of {k}|let warmth flow between neighboring cells of {buffer}, conductivity {k}|¶I have {buffer} with temperatures. Let the heat [spread|flow] for one step, rate {k}|¶out = c + {k} * (l + r + u + d - 4*c) [on|over] {buffer}|¶hot cells of {buffer} should cool down and their four neighbors warm up, [coefficient|rate] {k}, one step|¶2D diffusion, {buffer}, alpha {k}, explicit Euler, one step|¶take {buffer}. To each cell add {k} times what its four neighbors have more than it, summed up|¶diffusion rate {k}. [Grid|Data]: {buffer}. One step of the heat equation]",
        choices: &[0.05, 0.1, 0.15, 0.2, 0.25],
        code: "center + {k} * (left + right + up + down - 4.0 * center)",
        rule: |x, k| (1.0 - 4.0 * k) * x[4] + k * x[..4].iter().sum::<f64>(),
    },
    Stencil {
        name: "dilate-grid",
        command: "[take the maximum of each cell of {buffer} and its four neighbors|dilate {buffer} by one cell|apply a plus-shaped max filter to {buffer}|replace every cell of {buffer} by the largest of itself and the cells left, right, above and below|do a morphological dilation of {buffer} with a cross|compute max(center, left, right, up, down) for each cell of {buffer}|grow the large values of {buffer} by one cell in four directions|take the local maximum over a cross of five cells in {buffer}|let high values of {buffer} spread to their four neighbors|max filter {buffer} over the von Neumann neighborhood|¶I have {buffer}. Each cell becomes the [largest|maximum] of itself and its four neighbors|¶out = max(c, l, r, u, d) [on|over] {buffer}|¶bright spots in {buffer} should grow by one cell up, down, left and right|¶dilation with a plus-shaped element, {buffer}|¶look at each cell of {buffer} and the four around it, keep the [biggest|highest] value|¶every high value in {buffer} [infects|spreads to] the cells left, right, above and below, by max]",
        choices: &[],
        code: "max(center, max(max(left, right), max(up, down)))",
        rule: |x, _| x.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    },
    Stencil {
        name: "erode-grid",
        command: "[take the minimum of each cell of {buffer} and its four neighbors|erode {buffer} by one cell|apply a plus-shaped min filter to {buffer}|replace every cell of {buffer} by the smallest of itself and the cells left, right, above and below|do a morphological erosion of {buffer} with a cross|compute min(center, left, right, up, down) for each cell of {buffer}|shrink the large values of {buffer} by one cell in four directions|take the local minimum over a cross of five cells in {buffer}|let low values of {buffer} spread to their four neighbors|min filter {buffer} over the von Neumann neighborhood|¶I have {buffer}. Each cell becomes the [smallest|minimum] of itself and its four neighbors|¶out = min(c, l, r, u, d) [on|over] {buffer}|¶bright areas in {buffer} should shrink by one cell from above, below, left and right|¶erosion with a plus-shaped element, {buffer}|¶look at each cell of {buffer} and the four around it, keep the [least|lowest] value|¶every low value in {buffer} [eats into|spreads to] the cells left, right, above and below, by min]",
        choices: &[],
        code: "min(center, min(min(left, right), min(up, down)))",
        rule: |x, _| x.iter().copied().fold(f64::INFINITY, f64::min),
    },
    Stencil {
        name: "gradient-grid",
        command: "[compute the gradient magnitude of {buffer}|detect edges in {buffer} by central differences|compute how steep {buffer} is in each cell|take the length of the gradient of {buffer}|compute the slope of {buffer} in each cell from central differences|write the steepness of every cell of {buffer}|compute half the length of (right - left, down - up) for each cell of {buffer}|find the edge strength in {buffer} from horizontal and vertical central differences|compute sqrt(dx*dx + dy*dy) for {buffer} with central differences|find out how fast {buffer} changes around each cell|get the norm of the 2D gradient of {buffer}|¶how steep is {buffer} at each cell? Use central differences in x and y and take the length|¶out = 0.5 * length(r - l, d - u) [on|over] {buffer}|¶I have {buffer}, a kind of [height map|terrain], and need the slope in every cell from central differences|¶dx = (right - left) / 2, dy = (down - up) / 2, write sqrt(dx² + dy²). For {buffer}|¶gradient magnitude, central differences, {buffer}|¶where {buffer} changes fast the output is large, where it is flat 0: the length of the central-difference gradient]",
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
        "[on a {n}x{n} grid|on a {n} by {n} board|with {n}x{n} cells|on {n} by {n} cells|in a {n}x{n} world|on a square grid of side {n}|, grid size {n}x{n}|, {n} cells wide and high]",
    );
    let (modifiers, name, born, survives): Automaton = if sampler.chance(0.7) {
        (
            &[],
            "[the game of life|Conway's game of life|Conway's life|game of life|the B3/S23 automaton|Conway's cellular automaton|the life automaton (B3/S23)]",
            "count == 3u || (count == 2u && alive == 1u)",
            |count, alive| count == 3 || count == 2 && alive,
        )
    } else if sampler.chance(0.5) {
        (
            &["highlife"],
            "[HighLife|the HighLife automaton (B36/S23)|the B36/S23 automaton|the HighLife cellular automaton|HighLife (birth on 3 or 6)]",
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
            "[the Seeds automaton|Seeds (B2)|the Seeds cellular automaton|the B2/S automaton|Seeds (birth on 2, no survival)]",
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
        "[do one step of {name} {grid}|compute the next generation of {name} {grid}|run {name} for one generation {grid}|update {name} {grid}|simulate one tick of {name} {grid}|\
         advance {name} by one generation {grid}|step {name} once {grid}|iterate {name} once {grid}|evolve {name} by a tick {grid}|\
         let {name} run for a single generation {grid}|apply the rules of {name} once {grid}|\
         count the eight neighbors of each cell and apply {name} {grid}|\
         decide which cells live and which die next in {name} {grid}|\
         ¶I have a {n}x{n} board of [0 and 1|zeros and ones]. [Give me|Compute] the next generation of {name}|\
         ¶{name}, {n}x{n}, one [step|generation], u32 cells|\
         ¶cells are 0 or 1 on a {n} by {n} grid. Count the eight neighbors of each and apply the rules of {name} [once|one time]|\
         ¶in: {n}x{n} cells (u32, 0 or 1). out: the same after one [tick|step] of {name}|\
         ¶who lives, who dies? One generation of {name} {grid}|\
         ¶I want to play {name} {grid}. [Just one|One] generation per run|\
         ¶a board of {n} by {n} cells is given, the [next state|following generation] by {name} is wanted] \
         [||with wrap-around|, wrapping at the edges|on a torus|with periodic edges]",
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
        command: "[transpose a {size} matrix|transpose a {size} matrix stored by rows|swap rows and columns of a {size} matrix|write the transpose of a {size} matrix|mirror a {size} matrix along its main diagonal|turn the rows of a {size} matrix into columns|flip a {size} matrix over its diagonal|compute A^T for a {size} matrix A|exchange the row and the column index in a {size} matrix|set out(x, y) = in(y, x) for a {size} matrix|make the columns of a {size} matrix its rows|¶I have a {size} matrix, row by row in a float buffer. [Rows should become columns|I need it transposed]|¶B(i, j) = A(j, i), both {size}|¶out(x*n + y) = in(y*n + x) for a {size} matrix, n = {n}|¶flip a {size} [table|matrix] so that rows [turn into|become] columns|¶transpose, {size}, from one buffer to another|¶element (row, column) of my {size} matrix goes to (column, row)|¶numpy .T for a {size} matrix in a buffer]",
        inputs: &["input"],
        statements: "output[x * {n}u + y] = input[y * {n}u + x];",
        rule: |b, n, row, column| b[0][column * n + row],
    },
    Square {
        name: "matrix-product",
        command: "[multiply two {size} matrices|compute the product of two {size} matrices|do a {size} matrix multiplication|matmul for {size} matrices in row-major order|matmul two {size} matrices|compute C = A * B for {size} matrices|compute A times B, both {size} matrices|run a naive matmul of two {size} matrices|multiply matrix A by matrix B, both {size}|take the dot product of each row of A with each column of B, both {size} matrices|form the product matrix of two {size} matrices|do a small gemm, C = A B, on {size} matrices|¶I have two {size} matrices, A and B, row by row in buffers. I need A times B|¶C(i, j) = sum over k of A(i, k) * B(k, j), all {size}|¶A: {size}. B: {size}. C = A B, row-major|¶each cell of the result is a row of A dot a column of B. Both are {size}|¶[matmul|gemm], {size} times {size}, [plain, no tiles|nothing fancy]|¶one thread per output cell: loop over k, add a(row, k) * b(k, column). The matrices are {size}|¶how do I multiply two {size} matrices stored in float buffers]",
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
        command: "[compute the outer product of two vectors of {n} elements|write the {size} outer product of two vectors|multiply each of {n} elements with each of {n} others into a {size} matrix|multiply a column vector by a row vector, {n} elements each, into a {size} matrix|compute u times v transposed for two vectors of {n} numbers|build the rank-one {size} matrix u v^T from two vectors|write all products u_i * v_j of two vectors of {n} elements as a matrix|compute the tensor product of two vectors of length {n} as a {size} matrix|make a {size} multiplication table of two arrays|take the outer product of two arrays, {size} in all|¶I have two vectors of {n} floats. Every element of the first times every element of the second, as a {size} matrix|¶M(i, j) = a(i) * b(j), {size}|¶u v^T, both {n} long, [the result is|result] {size}|¶like a multiplication table: {n} numbers down the side, {n} across the top, each cell is their product|¶in: two vectors of length {n}. out: [their|the] outer product, row by row|¶all pairwise products of two arrays with {n} elements each, [laid out|written] as a {size} matrix, first array down the rows]",
        inputs: &["a", "b"],
        statements: "output[y * {n}u + x] = a[y] * b[x];",
        rule: |b, _, row, column| b[0][row] * b[1][column],
    },
    Square {
        name: "flip-grid-horizontally",
        command: "[flip a {size} image horizontally|mirror a {size} grid left to right|reverse each row of a {size} matrix|swap left and right in a {size} image|reverse the order of the columns in a {size} matrix|flip a {size} grid along x|do a fliplr on a {size} matrix|hflip a {size} image|read each row of a {size} image backward|make a mirror image of a {size} picture, left becoming right|¶my {size} image is the wrong way round, left should be right. [Flip|Mirror] it|¶out(x, y) = in({n} - 1 - x, y) for a {size} grid|¶I have a {size} grid of floats. Each row should be written [backwards|in reverse]|¶mirror, left <-> right, {size}, from buffer to buffer|¶like looking into a mirror: a {size} picture in a float buffer, [left and right swapped|flipped horizontally]|¶np.fliplr of a {size} array]",
        inputs: &["input"],
        statements: "output[y * {n}u + x] = input[y * {n}u + {last}u - x];",
        rule: |b, n, row, column| b[0][row * n + (n - 1 - column)],
    },
    Square {
        name: "flip-grid-vertically",
        command: "[flip a {size} image vertically|mirror a {size} grid top to bottom|turn a {size} image upside down|reverse the rows of a {size} matrix top to bottom|swap top and bottom in a {size} image|reverse the order of the rows in a {size} matrix|flip a {size} grid along y|do a flipud on a {size} matrix|vflip a {size} image|read each column of a {size} image backward|make the last row of a {size} matrix the first, the first the last, and so on|¶my {size} image is upside down, like a mirror image in water. Swap top and bottom|¶out(x, y) = in(x, {n} - 1 - y) for a {size} grid|¶I have a {size} grid of floats. The last row should come first, the first last, [each row itself stays as it is|the rows themselves unchanged]|¶mirror, top <-> bottom, {size}, from buffer to buffer|¶the y axis points the wrong way in my {size} [float |]buffer. [Reverse the order of|Turn around the order of] the rows|¶np.flipud of a {size} array]",
        inputs: &["input"],
        statements: "output[y * {n}u + x] = input[({last}u - y) * {n}u + x];",
        rule: |b, n, row, column| b[0][(n - 1 - row) * n + column],
    },
    Square {
        name: "rotate-grid",
        command: "[rotate a {size} image by 90 degrees clockwise|turn a {size} grid a quarter turn to the right|rotate a {size} matrix clockwise by a right angle|turn a {size} image 90° clockwise|do a clockwise quarter turn of a {size} matrix|apply a clockwise rot90 to a {size} matrix|transpose a {size} matrix and then reverse each row|rotate a {size} picture to the right by a quarter|turn a {size} image onto its right side|rotate a {size} array clockwise, 90 degrees|¶my {size} [photo|picture] lies on its side. [Turn|Rotate] it 90 degrees to the right|¶out(x, y) = in(y, {n} - 1 - x) for a {size} grid|¶quarter turn clockwise, {size}, from buffer to buffer|¶I have a {size} grid. The first column, read from bottom to top, becomes the first row and so on|¶rotate my {size} matrix by a right angle, so that the top row ends up on the right side|¶np.rot90 with k=-1 of a {size} array]",
        inputs: &["input"],
        statements: "output[y * {n}u + x] = input[({last}u - x) * {n}u + y];",
        rule: |b, n, row, column| b[0][(n - 1 - column) * n + row],
    },
    Square {
        name: "distance-matrix",
        command: "[compute all distances between {n} numbers and {n} others as a {size} matrix|write the {size} matrix of absolute differences of two lists|compute the {size} pairwise distance matrix of two arrays|fill a {size} matrix with the absolute difference of every pair from two arrays|compute the matrix of all abs(x_i - y_j) for two lists of {n} numbers|build a {size} table of the gaps between the numbers of two lists|find how far each of {n} numbers is from each of {n} others, as a matrix|take the absolute difference of all pairs from two arrays of {n} numbers into a matrix|make a {size} distance table of two arrays of numbers|compare every number of one list with every number of another by distance in a {size} matrix|¶I have two lists of {n} numbers. How far is each of the first from each of the second? As a {size} matrix|¶D(i, j) = abs(a(i) - b(j)), {size}|¶every pair from two arrays of {n} floats: [take|write] the absolute difference, one row for each element of the first|¶pairwise distances in 1D, {n} by {n}, from two arrays|¶a table, {size}. Row i and column j hold the gap between a(i) and b(j)]",
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
    commands: "[multiply a {size} matrix by a vector|compute the product of a {size} matrix and a vector|do a matrix-vector product with a {size} matrix in row-major order|apply a {size} matrix to a vector|compute A * x for a {size} matrix A|compute y = A x with a {size} matrix|take the dot product of each row of a {size} matrix with a vector|do a matvec with a {size} matrix|transform a vector by a {size} matrix|run a gemv with a {size} matrix|send a vector through a {size} linear layer without bias|let each thread compute one row of a {size} matrix times a vector|¶I have a {size} matrix and a vector, [both in buffers|in float buffers]. I need the matrix times the vector|¶y(i) = sum over k of A(i, k) * x(k), A is {size}|¶each row of a {size} matrix dotted with the vector gives one output|¶matrix: {size}, row-major. x: {n} floats. out: the matrix times x|¶[matvec|gemv], {size}, one thread per row|¶how do I run a vector through a {size} matrix]",
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
