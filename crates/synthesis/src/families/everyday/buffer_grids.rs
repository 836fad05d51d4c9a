//! Plain kernels over grids and matrices in buffers, and figures that one thread finds by a condition.

use crate::code::float;
use crate::families::conditions::{Condition, orders};
use crate::families::kernels::{Element, ID, SCALARS, each, kernel, read, task, write};
use crate::families::serial_figures::{WAY, in_one_thread};
use crate::families::stencils::neighbor;
use crate::sampler::Sampler;
use crate::task::{Buffer, BufferRule, Family, Task};
use crate::wording::Slots;
use crate::words;

/// A kernel over the cells of a square grid of `size` cells a side.
pub(super) fn over_grid(n: usize, declarations: &str, statements: &str) -> String {
    kernel(
        &format!("const size: u32 = {n}u;\n\n{declarations}"),
        "8, 8",
        ID,
        &format!("if id.x < size && id.y < size {{\n{statements}\n}}\n"),
    )
}

/// The side of a grid, in the slots `n`, `grid` and `size`.
pub(super) fn side(sizes: &[usize], slots: &mut Slots, sampler: &mut Sampler) -> usize {
    let n = *sampler.pick(sizes);
    slots.text("n", n.to_string());
    slots.phrase(
        "grid",
        "[{n} by {n} grid|{n}x{n} grid|grid of {n} by {n} cells|{n} x {n} grid]",
    );
    slots.phrase("size", "[{n} by {n}|{n}x{n}]");
    n
}

const SIZES: &[usize] = &[64, 16, 8, 32, 48, 100];

/// A task over a square grid.
fn grid_task(
    phrase: &str,
    (slots, modifiers): (Slots, Vec<&'static str>),
    (n, range): (usize, (f32, f32)),
    declarations: &str,
    statements: &str,
    rule: BufferRule,
) -> Task {
    let code = over_grid(n, declarations, statements);
    task(
        phrase,
        slots,
        modifiers,
        code,
        ((n * n) as u32, range),
        rule,
    )
}

fn floats() -> String {
    read(0, "input", "f32") + &write(1, "output", "f32")
}

/// A way to turn a picture: its modifier, what is done, the place it is taken from, and in Rust from column, row and side.
type Turn = (
    &'static str,
    &'static str,
    &'static str,
    fn(usize, usize, usize) -> [usize; 2],
);

static TURNS: [Turn; 5] = [
    (
        "left-right",
        "[mirror {it} left to right|flip {it} horizontally|reverse every row of {it}]",
        "id.y * size + size - 1u - id.x",
        |x, y, n| [n - 1 - x, y],
    ),
    (
        "upside-down",
        "[turn {it} upside down as a mirror image, top row last|flip {it} vertically|reverse the order of the rows of {it}]",
        "(size - 1u - id.y) * size + id.x",
        |x, y, n| [x, n - 1 - y],
    ),
    (
        "half-turn",
        "[rotate {it} by 180 degrees|turn {it} by 180°|give {it} a half turn]",
        "(size - 1u - id.y) * size + size - 1u - id.x",
        |x, y, n| [n - 1 - x, n - 1 - y],
    ),
    (
        "clockwise",
        "[rotate {it} by 90 degrees clockwise|turn {it} a quarter turn clockwise|rotate {it} 90° to the right]",
        "(size - 1u - id.x) * size + id.y",
        |x, y, n| [y, n - 1 - x],
    ),
    (
        "counterclockwise",
        "[rotate {it} by 90 degrees counterclockwise|turn {it} a quarter turn counterclockwise|rotate {it} 90° to the left]",
        "id.x * size + size - 1u - id.y",
        |x, y, n| [n - 1 - y, x],
    ),
];

fn turned(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(SIZES, &mut slots, sampler);
    let (modifier, turn, place, from) = *sampler.pick(&TURNS);
    slots.phrase("turn", turn);
    slots.phrase(
        "it",
        "[a {size} image in a float buffer|a {size} picture stored as floats|a {grid} of floats|an image of {size} gray values in a buffer]",
    );
    grid_task(
        "[{turn}|{turn} from input to output|{turn}, row by row in a buffer, into an output|{turn}, writing a second buffer|{turn} (row-major)|\
         ¶kernel: {turn}|¶compute shader to {turn}, input and output buffers|¶how do I {turn}|¶I have an input and an output buffer and need to {turn}|\
         ¶one thread per pixel: {turn}|¶please {turn}, y goes down, one float per pixel|¶in: floats, row-major. task: {turn}. out: second buffer|¶what is the wgsl to {turn}]",
        (slots, vec![modifier]),
        (n, (-10.0, 10.0)),
        &floats(),
        &format!("output[id.y * size + id.x] = input[{place}];"),
        each(move |buffers, at| {
            let [x, y] = from(at % n, at / n, n);
            Some(buffers[0][y * n + x])
        }),
    )
}

/// A grid that is filled by its places: the modifier, what with, an expression of `id`, and in Rust.
type Fill = (
    &'static str,
    &'static str,
    &'static str,
    fn(usize, usize, usize) -> bool,
);

static FILLS: [Fill; 5] = [
    (
        "checkerboard",
        "[a checkerboard of 0 and 1, 0 in the corner at (0, 0)|a chess pattern, (x + y) % 2|a checker pattern of zeros and ones, starting with 0]",
        "(id.x + id.y) % 2u",
        |x, y, _| (x + y) % 2 == 1,
    ),
    (
        "columns",
        "[vertical stripes, x % 2|columns of 0 and 1 alternately, 0 first|ones in all odd columns and zeros in the even ones]",
        "id.x % 2u",
        |x, _, _| x % 2 == 1,
    ),
    (
        "rows",
        "[horizontal stripes, y % 2|rows of 0 and 1 alternately, 0 first|ones in all odd rows and zeros in the even ones]",
        "id.y % 2u",
        |_, y, _| y % 2 == 1,
    ),
    (
        "border",
        "[ones along the border and zeros inside|a frame of ones, one cell wide, around zeros|1 in the outermost cells, 0 in all others]",
        "select(0u, 1u, min(id.x, id.y) == 0u || max(id.x, id.y) == size - 1u)",
        |x, y, n| x == 0 || y == 0 || x + 1 == n || y + 1 == n,
    ),
    (
        "triangle",
        "[ones on and below the diagonal and zeros above it|a lower triangle of ones with the diagonal, zeros above|1 where x <= y and 0 elsewhere]",
        "select(0u, 1u, id.x <= id.y)",
        |x, y, _| x <= y,
    ),
];

fn filled(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(SIZES, &mut slots, sampler);
    let (modifier, what, value, test) = *sampler.pick(&FILLS);
    slots.phrase("what", what);
    grid_task(
        "[fill a {grid} of u32 with {what}|write {what} into a {grid} of u32 cells|make {what} in a {size} u32 buffer|initialize a {grid} of u32 cells with {what}|put {what} into a row-major {size} buffer of u32|\
         ¶{what}, {size} cells, u32 buffer|¶compute shader: {what} in a {grid} of u32|¶I need {what} in a u32 buffer, {size} cells|¶out: u32 buffer, {size}, with {what}|\
         ¶how do I fill a {grid} of u32 with {what}|¶one thread per cell of a {grid}, u32, the result is {what}|¶init kernel for a {grid} of u32 cells: {what}]",
        (slots, vec![modifier]),
        (n, (0.0, 9.0)),
        &write(0, "data", "u32"),
        &format!("data[id.y * size + id.x] = {value};"),
        each(move |_, at| Some(f64::from(u8::from(test(at % n, at / n, n))))),
    )
}

fn outer_product(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[16, 8, 32, 64, 10, 12], &mut slots, sampler);
    grid_task(
        "[compute the outer product of two vectors of {n} floats, a times b transposed|write the {size} outer product of vectors a and b|multiply each element of a (rows) with each of b (columns), {n} floats each|build the {size} matrix of all products a(row) * b(column)|do an outer product of float buffers a and b, {n} elements each|\
         ¶outer product, {n} floats each, {size} result|¶output(row, column) = a(row) * b(column), side {n}|¶a b^T for two vectors of {n} floats|\
         ¶I have two vectors a and b of {n} floats and need the matrix of all their products, a down, b across|¶in: a and b, {n} floats. out: {size} matrix, entry (row, column) is a(row) * b(column)|\
         ¶how do I compute an outer product of two float vectors with {n} elements|¶one thread per entry of the {size} outer product of a and b]",
        (slots, Vec::new()),
        (n, (-3.0, 3.0)),
        &(read(0, "a", "f32") + &read(1, "b", "f32") + &write(2, "output", "f32")),
        "output[id.y * size + id.x] = a[id.y] * b[id.x];",
        each(move |buffers, at| Some(buffers[0][at / n] * buffers[1][at % n])),
    )
}

fn row_vector_added(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[16, 8, 32, 64, 10, 12], &mut slots, sampler);
    grid_task(
        "[add a bias vector to every row of a {size} matrix|add the vector in buffer b to each row of a {size} matrix a|broadcast-add {n} biases to the rows of a {size} matrix|add b(column) to each entry of a {size} float matrix a|write a {size} matrix plus a row vector of {n} floats to the output|\
         ¶output(row, column) = a(row, column) + b(column), {size}|¶bias add, {size} matrix a, {n} biases b|¶matrix a ({size}) + row vector b, broadcast over the rows|\
         ¶I have a {size} float matrix a and {n} biases b, one per column. Add them to every row|¶in: a, {size} floats, and b, {n} floats. out: a with b added to each row|\
         ¶how do I add a row vector to all rows of a {size} matrix|¶each thread adds the bias of its column to one entry of a {size} matrix]",
        (slots, Vec::new()),
        (n, (-5.0, 5.0)),
        &(read(0, "a", "f32") + &read(1, "b", "f32") + &write(2, "output", "f32")),
        "let i = id.y * size + id.x;\noutput[i] = a[i] + b[id.x];",
        each(move |buffers, at| Some(buffers[1][at % n] + buffers[0][at])),
    )
}

const AROUND: &str = "let west = input[id.y * size + (id.x + size - 1u) % size];\nlet east = input[id.y * size + (id.x + 1u) % size];\nlet north = input[(id.y + size - 1u) % size * size + id.x];\nlet south = input[(id.y + 1u) % size * size + id.x];";

/// The cells left, right, above and below, around the edges.
fn around(at: usize, n: usize) -> [usize; 4] {
    let (x, y) = (at % n, at / n);
    [
        y * n + neighbor(x, -1, n, true),
        y * n + neighbor(x, 1, n, true),
        neighbor(y, -1, n, true) * n + x,
        neighbor(y, 1, n, true) * n + x,
    ]
}

fn told_stencil(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(SIZES, &mut slots, sampler);
    let [c, s] = *sampler.pick(&[
        [0.5, 0.125],
        [0.6, 0.1],
        [0.2, 0.2],
        [5.0, -1.0],
        [-4.0, 1.0],
        [4.0, -1.0],
        [1.0, 0.5],
        [0.4, 0.15],
    ]);
    slots.text("c", c.to_string());
    slots.text("s", s.to_string());
    let statements = format!(
        "{AROUND}\nlet i = id.y * size + id.x;\noutput[i] = {} * input[i] + {} * (west + east + north + south);",
        float(c),
        float(s)
    );
    grid_task(
        "[apply a five-point stencil to a {grid}, center {c}, each of the four neighbors {s}, wrapping edges|weigh each cell of a {grid} by {c} and its four neighbors by {s}, edges wrap around|compute {c} * center + {s} * (left + right + up + down) on a {grid} with wrap-around|run a 5-point stencil over a {grid} of floats, weights {c} (center) and {s} (neighbors), periodic edges|\
         ¶five-point stencil, {grid}, center {c}, neighbors {s}, periodic|¶{c} * center + {s} * (left + right + up + down), {grid}, wrapping|\
         ¶I have a {grid} of floats. New value: {c} times the cell plus {s} times the sum of its 4 neighbors, wrap-around at the edges|\
         ¶in: {grid} of floats. out: center times {c} plus neighbors times {s}, periodic edges|¶how do I apply a plus-shaped stencil to a {grid}, center {c}, arms {s}, wrapping edges|\
         ¶each thread takes one cell of a {grid} times {c} and adds {s} times left, right, up and down, with wrapping|¶cross stencil kernel, {grid}, periodic, weights {c} and {s}]",
        (slots, Vec::new()),
        (n, (-5.0, 5.0)),
        &floats(),
        &statements,
        each(move |buffers, at| {
            let sum: f64 = around(at, n).iter().map(|&place| buffers[0][place]).sum();
            Some(s * sum + c * buffers[0][at])
        }),
    )
}

fn reaction_diffusion(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[64, 64, 32, 100], &mut slots, sampler);
    let [feed, kill] = *sampler.pick(&[
        [0.055, 0.062],
        [0.035, 0.065],
        [0.037, 0.06],
        [0.03, 0.062],
        [0.025, 0.06],
        [0.078, 0.061],
    ]);
    slots.text("f", feed.to_string());
    slots.text("k", kill.to_string());
    let statements = format!(
        "{AROUND}\nlet i = id.y * size + id.x;\nlet cell = input[i];\nlet laplacian = west + east + north + south - 4.0 * cell;\nlet reaction = cell.x * cell.y * cell.y;\n\
         let u = cell.x + 0.2 * laplacian.x - reaction + {feed} * (1.0 - cell.x);\nlet v = cell.y + 0.1 * laplacian.y + reaction - ({feed} + {kill}) * cell.y;\noutput[i] = vec2<f32>(u, v);"
    );
    grid_task(
        "[do a Gray-Scott step on a {grid}, feed {f}, kill {k}, diffusion 0.2 and 0.1|run one step of Gray-Scott reaction diffusion on a {grid}, F = {f}, k = {k}, Du = 0.2, Dv = 0.1|advance a reaction-diffusion {grid} of vec2 by Gray-Scott, feed rate {f}, kill rate {k}, rates of diffusion 0.2 and 0.1|\
         ¶Gray-Scott step, {grid}, feed {f}, kill {k}, diffusion 0.2 and 0.1, wrapping edges|¶reaction diffusion (Gray-Scott) on a {grid} of vec2 (u, v), F {f}, k {k}, Du 0.2, Dv 0.1|\
         ¶u += 0.2 * lap(u) - u v² + {f} (1 - u), v += 0.1 * lap(v) + u v² - ({f} + {k}) v, {grid}|¶I have u and v as vec2 on a {grid}. One Gray-Scott step with feed {f}, kill {k}, diffusion 0.2 for u and 0.1 for v|\
         ¶in: vec2 cells of a {grid}. out: one Gray-Scott step, F = {f}, k = {k}, Du = 0.2, Dv = 0.1, periodic|¶how do I write a Gray-Scott kernel for a {grid} with feed {f} and kill {k} (Du 0.2, Dv 0.1)|\
         ¶Turing patterns: one step of Gray-Scott on a {grid}, {f} feed, {k} kill, diffusion 0.2 and 0.1]",
        (slots, Vec::new()),
        (n, (0.0, 1.0)),
        &(read(0, "input", "vec2<f32>") + &write(1, "output", "vec2<f32>")),
        &statements,
        each(move |buffers, at| {
            let (cell, part) = (at / 2, at % 2);
            let old = &buffers[0];
            let sum: f64 = around(cell, n)
                .iter()
                .map(|&place| old[2 * place + part])
                .sum();
            let spread = sum - 4.0 * old[at];
            let [u, v] = [old[2 * cell], old[2 * cell + 1]];
            Some(if part == 0 {
                u + 0.2 * spread - u * v * v + feed * (1.0 - u)
            } else {
                v + 0.1 * spread + u * v * v - (feed + kill) * v
            })
        }),
    )
}

fn ripples(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[64, 64, 32, 16, 100], &mut slots, sampler);
    let k = *sampler.pick(&[0.1, 0.2, 0.25, 0.4, 0.5]);
    slots.value("k", words::decimal(k));
    let around_now = AROUND.replace("input", "current");
    let statements = format!(
        "{around_now}\nlet i = id.y * size + id.x;\nlet laplacian = west + east + north + south - 4.0 * current[i];\noutput[i] = 2.0 * current[i] - previous[i] + {k} * laplacian;"
    );
    grid_task(
        "[do a step of the 2D wave equation on a {grid} with coefficient {k}, wrapping edges|advance water ripples on a {grid} by one wave step, factor {k}, periodic edges|compute the next state of a 2D wave on a {grid} from previous and current, coefficient {k}, edges wrap|simulate one step of waves on a {grid} with wrap-around, squared Courant number {k}|\
         ¶2D wave equation, one step, {grid}, coefficient {k}, periodic|¶next = 2 * current - previous + {k} * laplacian(current), {grid}, wrapping edges|\
         ¶I have two states of a water surface on a {grid}, previous and current. The next one, please, with factor {k} and wrap-around|¶in: previous and current heights on a {grid}. out: the next heights by the wave equation, c² = {k}, periodic edges|\
         ¶how do I step a 2D wave on a {grid}, coefficient {k}, edges wrapping|¶ripple kernel for a {grid}, leapfrog, coefficient {k}, periodic|¶water surface, {grid}: twice the current height minus the previous one plus {k} times the sum of the four differences to the neighbors, wrapping]",
        (slots, Vec::new()),
        (n, (-2.0, 2.0)),
        &(read(0, "previous", "f32") + &read(1, "current", "f32") + &write(2, "output", "f32")),
        &statements,
        each(move |buffers, at| {
            let now = &buffers[1];
            let bend: f64 = around(at, n)
                .iter()
                .map(|&place| now[place] - now[at])
                .sum();
            Some(now[at] + (now[at] - buffers[0][at]) + k * bend)
        }),
    )
}

/// A figure of the elements that pass: the modifier, what it is, the statements, and in Rust from the places that pass.
type Found = (
    &'static str,
    &'static str,
    &'static str,
    fn(&[usize], usize) -> usize,
);

static FOUND: [Found; 3] = [
    (
        "count",
        "[the number of elements of {buffer} that are {is}|how many values of {buffer} are {is}]",
        "var result = 0u;\nfor (var i = 0u; i < arrayLength(&input); i++) {\nif {test} {\nresult++;\n}\n}\noutput[0] = result;",
        |places, _| places.len(),
    ),
    (
        "last",
        "[the last index where {buffer} is {is}, its length if there is none|the index of the last element of {buffer} that is {is}, or the length]",
        "var result = arrayLength(&input);\nfor (var i = 0u; i < arrayLength(&input); i++) {\nif {test} {\nresult = i;\n}\n}\noutput[0] = result;",
        |places, length| places.last().copied().unwrap_or(length),
    ),
    (
        "longest-run",
        "[the longest run of elements of {buffer} that are {is}|the length of the longest stretch of {buffer} where all values are {is}]",
        "var result = 0u;\nvar run = 0u;\nfor (var i = 0u; i < arrayLength(&input); i++) {\nif {test} {\nrun++;\n} else {\nrun = 0u;\n}\nresult = max(result, run);\n}\noutput[0] = result;",
        |places, length| {
            let starts = |at: &usize| !places.contains(&at.wrapping_sub(1));
            let run = |start: &usize| {
                (*start..length)
                    .take_while(|at| places.contains(at))
                    .count()
            };
            let heads = places.iter().filter(|at| starts(at));
            heads.map(run).max().unwrap_or(0)
        },
    ),
];

fn found(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    slots.phrase("buffer", element.buffer());
    slots.phrase("way", WAY);
    slots.phrase(
        "one",
        "[in a single thread|in one thread|with one invocation|serially in one thread|with a loop in one thread]",
    );
    let (modifier, thing, statements, figure) = *sampler.pick(&FOUND);
    let Condition {
        modifier: comparison,
        words,
        sign,
        test,
    } = *sampler.pick(orders());
    slots.phrase("thing", thing);
    slots.phrase("is", words);
    let k = *sampler.pick(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0]);
    slots.value("n", element.ways(k));
    let mut modifiers = vec![modifier, comparison];
    if element != Element::F32 {
        modifiers.extend(element.modifier());
    }
    let condition = format!("input[i] {sign} {}", element.scalar(k));
    let declarations = read(0, "input", element.code()) + &write(1, "output", "u32");
    task(
        "[find {thing} {one}|compute {thing} {one}|write {thing} to the output {one}|get {thing} {one}|determine {thing} {one}|\
         ¶I need {thing}, {one}|¶compute shader, {one}: {thing}|¶how do I get {thing} {one}, no atomics|¶what is {thing}? Do it {one}|¶out: one u32, {thing}, {one}|¶a plain loop {one} that finds {thing}|¶please write {thing} as a u32, {one}|¶{thing}, result in element 0 of the output, {one}|¶pls compute {thing}, nothing parallel, {one}|¶can a compute shader tell me {thing}? {one}, u32|¶one u32 please, {one}: {thing}|¶for my statistics I need {thing}, {one}]",
        slots,
        modifiers,
        in_one_thread(&declarations, &statements.replace("{test}", &condition)),
        (80, (-5.0, 15.0)),
        Box::new(move |buffers: &[Buffer]| {
            let values = buffers[0].iter().enumerate();
            let places: Vec<usize> = values
                .filter(|&(_, &x)| test(x as f32, k as f32))
                .map(|(at, _)| at)
                .collect();
            let mut after = buffers[1].clone();
            after[0] = figure(&places, buffers[0].len()) as f64;
            after
        }),
    )
}

/// A figure of one buffer or of two that one thread computes.
struct Serial {
    name: &'static str,
    /// A thing; `{buffer}` or `{two}` is what it is about.
    thing: &'static str,
    /// Whole requests.
    told: &'static str,
    element: Element,
    inputs: &'static [&'static str],
    output: &'static str,
    statements: &'static str,
    range: (f32, f32),
    rule: fn(&[Buffer]) -> f64,
}

static SERIALS: [Serial; 10] = [
    Serial {
        name: "is-sorted-flag",
        thing: "[whether {buffer} is sorted in ascending order, as 1 or 0|1 if {buffer} is sorted ascending and 0 if not|a flag that is 1 when no element of {buffer} is less than the one before it, else 0]",
        told: "¶is {buffer} sorted ascending? 1 for yes, 0 for no {way}|¶check if {buffer} is in ascending order, write 1 or 0 {way}|¶is_sorted over {buffer}, u32 flag out {way}|¶any x(i) < x(i-1) in {buffer} means 0, otherwise 1 {way}",
        element: Element::F32,
        inputs: &["input"],
        output: "u32",
        statements: "var sorted = 1u;\nfor (var i = 1u; i < arrayLength(&input); i++) {\nif input[i] < input[i - 1u] {\nsorted = 0u;\n}\n}\noutput[0] = sorted;",
        range: (-10.0, 10.0),
        rule: |b| f64::from(u8::from(b[0].is_sorted())),
    },
    Serial {
        name: "is-palindrome-flag",
        thing: "[whether {buffer} is a palindrome, as 1 or 0|1 if {buffer} reads the same forward and backward, else 0|a flag that is 1 when {buffer} equals its reverse, else 0]",
        told: "¶is {buffer} a palindrome? 1 for yes, 0 for no {way}|¶palindrome check over {buffer}, u32 flag out {way}|¶compare {buffer} from both ends: all pairs equal gives 1, else 0 {way}|¶x(i) == x(n-1-i) for all i of {buffer}? Write 1 or 0 {way}",
        element: Element::U32,
        inputs: &["input"],
        output: "u32",
        statements: "let n = arrayLength(&input);\nvar same = 1u;\nfor (var i = 0u; i < n / 2u; i++) {\nif input[i] != input[n - 1u - i] {\nsame = 0u;\n}\n}\noutput[0] = same;",
        range: (0.0, 5.0),
        rule: |b| f64::from(u8::from(b[0].iter().eq(b[0].iter().rev()))),
    },
    Serial {
        name: "differing-element-count",
        thing: "[the number of indices at which {two} differ|how many elements of {two} are different|the Hamming distance of {two}, counting elements]",
        told: "¶Hamming distance of {two}, element by element {way}|¶count i with a(i) != b(i), {two} {way}|¶in how many places do {two} differ {way}|¶I have {two} and must know how many entries do not match {way}",
        element: Element::U32,
        inputs: &["a", "b"],
        output: "u32",
        statements: "var count = 0u;\nfor (var i = 0u; i < arrayLength(&a); i++) {\nif a[i] != b[i] {\ncount++;\n}\n}\noutput[0] = count;",
        range: (0.0, 3.0),
        rule: |b| {
            let pairs = b[0].iter().zip(&b[1]);
            pairs.filter(|(x, y)| (**x - **y).abs() > 0.5).count() as f64
        },
    },
    Serial {
        name: "manhattan-distance-of-buffers",
        thing: "[the sum of the absolute differences of {two}|the L1 distance between {two}|the Manhattan distance of {two} as long vectors|the total of abs(a - b) over {two}]",
        told: "¶sum of abs(a(i) - b(i)), {two} {way}|¶L1 distance, {two}, one f32 out {way}|¶SAD (sum of absolute differences) of {two} {way}|¶I have {two} and need all their absolute differences added up {way}",
        element: Element::F32,
        inputs: &["a", "b"],
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&a); i++) {\ntotal = total + abs(a[i] - b[i]);\n}\noutput[0] = total;",
        range: (-10.0, 10.0),
        rule: |b| b[0].iter().zip(&b[1]).map(|(x, y)| (x - y).abs()).sum(),
    },
    Serial {
        name: "largest-difference-of-buffers",
        thing: "[the largest absolute difference of {two}|the maximum of abs(a - b) over {two}|the Chebyshev distance of {two}|the greatest deviation between {two}]",
        told: "¶max abs(a(i) - b(i)), {two} {way}|¶max error between {two}, absolute {way}|¶how far apart are {two} at the worst index {way}|¶I have {two}, expected and found, and need the largest absolute error {way}",
        element: Element::F32,
        inputs: &["a", "b"],
        output: "f32",
        statements: "var most = 0.0;\nfor (var i = 0u; i < arrayLength(&a); i++) {\nmost = max(most, abs(a[i] - b[i]));\n}\noutput[0] = most;",
        range: (-10.0, 10.0),
        rule: |b| {
            let pairs = b[0].iter().zip(&b[1]);
            pairs.map(|(x, y)| (x - y).abs()).fold(0.0, f64::max)
        },
    },
    Serial {
        name: "alternating-sum",
        thing: "[the alternating sum of {buffer}, first element positive|x(0) - x(1) + x(2) - x(3) and so on for {buffer}|the sum of {buffer} with alternating signs, starting with plus]",
        told: "¶alternating sum, {buffer}, plus first {way}|¶plus, minus, plus, minus along {buffer}, one f32 out {way}|¶even indices minus odd indices, summed over {buffer} {way}|¶I have {buffer}: add the first, subtract the second, add the third and so on {way}",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + select(-input[i], input[i], i % 2u == 0u);\n}\noutput[0] = total;",
        range: (-10.0, 10.0),
        rule: |b| {
            let pairs = b[0].chunks(2);
            pairs
                .map(|pair| pair[0] - pair.get(1).unwrap_or(&0.0))
                .sum()
        },
    },
    Serial {
        name: "largest-step-between-neighbors",
        thing: "[the largest absolute difference between neighboring elements of {buffer}|the biggest jump from one element of {buffer} to the next|the maximum of abs(x(i) - x(i - 1)) over {buffer}]",
        told: "¶biggest jump in {buffer}, absolute, f32 out {way}|¶max abs(x(i) - x(i-1)), {buffer} {way}|¶how large is the largest step between neighbors in {buffer} {way}|¶I have {buffer}, a signal, and look for its largest jump from sample to sample {way}",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        statements: "var most = 0.0;\nfor (var i = 1u; i < arrayLength(&input); i++) {\nmost = max(most, abs(input[i] - input[i - 1u]));\n}\noutput[0] = most;",
        range: (-10.0, 10.0),
        rule: |b| {
            let steps = b[0].windows(2).map(|pair| (pair[1] - pair[0]).abs());
            steps.fold(0.0, f64::max)
        },
    },
    Serial {
        name: "geometric-mean-of-buffer",
        thing: "[the geometric mean of {buffer}, values positive|the geometric mean of the positive numbers in {buffer}|exp of the mean logarithm of {buffer}]",
        told: "¶geometric mean, {buffer}, all positive {way}|¶exp(sum of log(x) / n), {buffer} {way}|¶n-th root of the product of {buffer}, by logarithms {way}|¶I have {buffer} with growth factors and need their geometric mean {way}",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + log(input[i]);\n}\noutput[0] = exp(total / f32(arrayLength(&input)));",
        range: (0.25, 10.0),
        rule: |b| {
            let share = 1.0 / b[0].len() as f64;
            b[0].iter().map(|x| x.powf(share)).product()
        },
    },
    Serial {
        name: "harmonic-mean-of-buffer",
        thing: "[the harmonic mean of {buffer}|n divided by the sum of 1 / x over {buffer}|the reciprocal of the mean reciprocal of {buffer}]",
        told: "¶harmonic mean, {buffer} {way}|¶n / sum of 1/x, {buffer} {way}|¶I have {buffer}, speeds on equal distances, and need the harmonic mean {way}|¶in: {buffer}. out: one f32, the harmonic mean {way}",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + 1.0 / input[i];\n}\noutput[0] = f32(arrayLength(&input)) / total;",
        range: (0.25, 10.0),
        rule: |b| {
            let mean = b[0].iter().map(|x| x.recip()).sum::<f64>() / b[0].len() as f64;
            mean.recip()
        },
    },
    Serial {
        name: "equal-neighbor-count",
        thing: "[how many elements of {buffer} equal the one before them|the number of equal neighboring pairs in {buffer}|how often two neighbors in {buffer} are the same]",
        told: "¶count i with x(i) == x(i-1), {buffer} {way}|¶number of repeats in a row, {buffer}, u32 out {way}|¶how often does {buffer} stay the same from one element to the next {way}|¶I have {buffer} and must count the neighbors that are equal {way}",
        element: Element::U32,
        inputs: &["input"],
        output: "u32",
        statements: "var count = 0u;\nfor (var i = 1u; i < arrayLength(&input); i++) {\nif input[i] == input[i - 1u] {\ncount++;\n}\n}\noutput[0] = count;",
        range: (0.0, 4.0),
        rule: |b| {
            let pairs = b[0].windows(2);
            pairs.filter(|pair| (pair[0] - pair[1]).abs() < 0.5).count() as f64
        },
    },
];

fn serial(row: &'static Serial, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = row.element;
    slots.phrase("buffer", element.buffer());
    slots.phrase("two", element.two());
    slots.phrase("way", WAY);
    slots.phrase("thing", row.thing);
    let names = row.inputs.iter().zip(0..);
    let inputs: String = names
        .map(|(name, binding)| read(binding, name, element.code()))
        .collect();
    let declarations = inputs + &write(row.inputs.len() as u32, "output", row.output);
    let rule = row.rule;
    let elements = 40 + 2 * sampler.below(20) as u32;
    task(
        format!(
            "[compute {{thing}} {{way}}|[find|get|calculate] {{thing}} {{way}}|[write|store|output] {{thing}} {{way}}|[work out|determine] {{thing}} {{way}}|\
             {}|¶compute shader: {{thing}} {{way}}|¶I need {{thing}} in the first element of the output {{way}}|¶out: {{thing}} {{way}}|\
             ¶one number please: {{thing}} {{way}}|¶what is {{thing}}? Store it in element 0 of the output {{way}}|¶[pls|please] a kernel for {{thing}} {{way}}|¶can the gpu tell me {{thing}}? one value out {{way}}|¶the output should hold {{thing}} {{way}}]",
            row.told
        ),
        slots,
        Vec::new(),
        in_one_thread(&declarations, row.statements),
        (elements, row.range),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers.last().cloned().unwrap_or_default();
            after[0] = rule(buffers);
            after
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let mut families = vec![
        Family::new("compute", "turn-grid-in-buffer", turned),
        Family::new("compute", "fill-grid-with-pattern", filled),
        Family::new("compute", "outer-product-of-vectors", outer_product),
        Family::new("compute", "row-vector-added-to-matrix", row_vector_added),
        Family::new("compute", "told-five-point-stencil", told_stencil),
        Family::new("compute", "gray-scott-step", reaction_diffusion),
        Family::new("compute", "grid-wave-step", ripples),
        Family::new("compute", "found-in-one-thread", found),
    ];
    let serials = SERIALS
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| serial(row, sampler)));
    families.extend(serials);
    families
}
