//! Compute shaders that fill a buffer with a sequence of numbers.

use super::buffer_fills::{ELEMENTS, RANGE, UNSIGNED_FIRST};
use super::kernels::{Element, Kernel, ONLY_F32, SCALARS, Work, count, each, write};
use crate::code::float;
use crate::task::Family;
use crate::words;

/// Numbers that are a formula of the index.
fn filled(
    element: Element,
    formula: &str,
    elements: u32,
    rule: impl Fn(usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element.code()),
        buffer: "data",
        statements: format!("data[i] = {formula};"),
        sample: (elements, RANGE),
        rule: each(move |_, at| Some(rule(at))),
    }
}

/// A whole number of type `u32` as a number of the type.
fn number(element: Element, formula: &str) -> String {
    match element {
        Element::U32 => formula.to_owned(),
        _ => format!("{}({formula})", element.code()),
    }
}

const KERNELS: [Kernel; 9] = [
    Kernel {
        name: "fill-squares",
        commands: "[fill {buffer} with square numbers|write i squared into {buffer}|set element i of {buffer} to i * i|fill {buffer} with 0, 1, 4, 9, 16 and so on|store the squares of the indices in {buffer}|compute i^2 for each index of {buffer}|put the square of its index into every element of {buffer}|let {buffer} hold the perfect squares|generate the squares 0, 1, 4, 9 and so on in {buffer}|initialize {buffer} with i²|make a table of squares in {buffer}|write the index times itself into each slot of {buffer}|let element i of {buffer} be i*i|fill {buffer} with the sequence n^2 from 0|square the index of each element and store it in {buffer}|assign data(i) = i * i over {buffer}|¶I need 0, 1, 4, 9, 16... in {buffer}|¶data(i) = i*i, [all through|for] {buffer}|¶every element of {buffer} should be its own index [times itself|squared]|¶I have {buffer}, still empty. Put the square numbers in[, from 0|, starting at 0]|¶take the index, multiply it by itself, write it [there|at that index]. Do that [for all of|over] {buffer}|¶output: squares of the indices. target: {buffer}|¶what [goes|belongs] into {buffer} at index i is i squared|¶i -> i² for {buffer}]",
        elements: UNSIGNED_FIRST,
        draw: |element, _, _| {
            let formula = number(element, "i * i");
            filled(element, &formula, ELEMENTS, |at| (at as f64).powi(2))
        },
    },
    Kernel {
        name: "fill-triangular-numbers",
        commands: "[fill {buffer} with triangular numbers|write i * (i + 1) / 2 into {buffer}|fill {buffer} with 0, 1, 3, 6, 10 and so on|set element i of {buffer} to the sum of the numbers from 1 to i|store the triangular numbers in {buffer}|let {buffer} hold the sums 0, 1, 3, 6, 10 and onwards|generate the sequence n(n + 1)/2 in {buffer}|compute i(i+1)/2 for each index of {buffer}|put the i-th triangular number into every slot of {buffer}|make a table of triangular numbers in {buffer}|initialize {buffer} with the sum 1 to i for each index i|let element i of {buffer} be i*(i+1)/2|write Gauss sums of 0 to i into {buffer}|assign to each place of {buffer} the triangle number of its index|produce triangular numbers from 0 in {buffer}|¶I need 0, 1, 3, 6, 10, 15... in {buffer}|¶data(i) = i(i + 1)/2 over {buffer}|¶element i of {buffer} is the sum of [all|the] numbers up to i[, like Gauss did it|]|¶like stacked bowling pins: 1, 3, 6, 10... Fill {buffer} with those [triangle|triangular] numbers, 0 first|¶for each index add up 1 to that index and store it in {buffer}[, by the formula|]|¶triangular numbers [into|for] {buffer}, index 0 gets 0]",
        elements: UNSIGNED_FIRST,
        draw: |element, _, _| {
            let formula = number(element, "i * (i + 1u) / 2u");
            filled(element, &formula, ELEMENTS, |at| {
                (0..=at).sum::<usize>() as f64
            })
        },
    },
    Kernel {
        name: "fill-powers-of-two",
        commands: "[fill {buffer} with powers of two|write 2^i into {buffer}|fill {buffer} with 1, 2, 4, 8, 16 and so on|set element i of {buffer} to two to the power i|store the powers of 2 in {buffer}|let {buffer} hold 1, 2, 4, 8 and onwards|generate powers of two in {buffer}|let every element of {buffer} be twice the one before, starting with 1|put 2 to the i into every slot of {buffer}|make a table of powers of two in {buffer}|initialize {buffer} with the powers of 2|compute 2 to the power of the index for {buffer}|let element i of {buffer} be 2^i|write the doubling sequence from 1 into {buffer}|assign the i-th power of two to each place i of {buffer}|¶I need 1, 2, 4, 8, 16... in {buffer}|¶data(i) = 2^i, [over|for] {buffer}|¶each element of {buffer} is [double|twice] [the previous one|its predecessor], the first is 1|¶I have {buffer}. At index i [there should be|goes] 2 to the i|¶start with 1 and keep doubling, [all the way|element after element] through {buffer}|¶powers of 2 table, {buffer}, from 2^0 on]",
        elements: UNSIGNED_FIRST,
        draw: |element, _, _| {
            let formula = if element == Element::F32 {
                "exp2(f32(i))".into()
            } else {
                number(element, "1u << i")
            };
            filled(element, &formula, 30, |at| (at as f64).exp2())
        },
    },
    Kernel {
        name: "fill-cycle",
        commands: "[fill {buffer} with i mod {n}|fill {buffer} with the index modulo {n}|count from 0 up to but not including {n} over and over in {buffer}|write the remainder of the index divided by {n} into {buffer}|set element i of {buffer} to i % {n}|let {buffer} cycle through 0 to below {n}|make a repeating counter with period {n} in {buffer}|write a sawtooth of whole numbers with period {n} into {buffer}|compute i % {n} for each index of {buffer}|store the lane number for groups of {n} in {buffer}|put the column of each index into {buffer}, {n} columns|number the elements of {buffer} from 0, starting over after every {n}|initialize {buffer} with a counter that wraps at {n}|let element i of {buffer} be i modulo {n}|repeat the numbers below {n} through {buffer}|¶{buffer} should [count|go] 0, 1, 2... and start over every {n} elements|¶data(i) = i % {n} [over|for] {buffer}|¶I need a counter in {buffer} that wraps [back to 0|around] every {n} elements|¶take the index, divide by {n}, keep the remainder and [write|store] it in {buffer}|¶[index|i] mod {n} into {buffer}|¶in {buffer} the numbers below {n} repeat [again and again|over and over], [0 first|starting at 0]|¶the rows are {n} wide. Write the column number of each index into {buffer}]",
        elements: UNSIGNED_FIRST,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 16, slots, sampler);
            let formula = number(element, &format!("i % {n}u"));
            filled(element, &formula, ELEMENTS, move |at| (at % n) as f64)
        },
    },
    Kernel {
        name: "fill-blocks",
        commands: "[fill {buffer} with i / {n} rounded down|fill {buffer} with the index divided by {n}, without remainder|write the block number of each element into {buffer}, blocks of {n}|set element i of {buffer} to i div {n}|write every number {n} times in a row into {buffer}, from 0|let {buffer} hold the group index for groups of {n}|make a staircase in {buffer} that rises by 1 every {n} elements|compute the integer quotient of the index and {n} for {buffer}|put the row of each index into {buffer}, {n} per row|number {buffer} in blocks of {n} starting at 0|store floor(i / {n}) in {buffer}|let {buffer} go up by one after each {n} elements|initialize {buffer} with floor(i/{n})|assign the chunk id to each element of {buffer}, chunk size {n}|fill {buffer} with runs of {n} equal numbers, 0 first, then 1 and so on|¶I want [each|every] number {n} times in a row in {buffer}: zeros first, then ones, then twos [and so on|...]|¶data(i) = floor(i / {n}) [over|for] {buffer}|¶take the index, divide by {n}, [drop the remainder|round down] and write it to {buffer}|¶every {n} elements the number in {buffer} goes up by one, [from 0|starting with 0]|¶[index|i] div {n} into {buffer}|¶the rows are {n} wide. Write the row number of each index into {buffer}|¶which block of {n} does each [index|element] belong to? [Write|Put] [the block number|that] into {buffer}]",
        elements: UNSIGNED_FIRST,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 16, slots, sampler);
            let formula = number(element, &format!("i / {n}u"));
            filled(element, &formula, ELEMENTS, move |at| {
                (at as f64 / n as f64 + 1e-9).floor()
            })
        },
    },
    Kernel {
        name: "fill-countdown",
        commands: "[count down to 0 through {buffer}|fill {buffer} with its indices in reverse|fill {buffer} with descending indices, 0 at the end|write n - 1 - i into {buffer} of length n|number the elements of {buffer} backwards, the last being 0|let {buffer} descend to 0 in steps of 1|write a countdown into {buffer} that ends at 0|set each element of {buffer} to the number of elements after it|store how many elements follow each place of {buffer}|make a reversed iota in {buffer}|let {buffer} hold length - 1 - i at index i|fill {buffer} with the reverse of 0, 1, 2, 3 and so on|initialize {buffer} with descending numbers down to zero|write the distance to the last element into each slot of {buffer}|generate a decreasing sequence that reaches 0 at the last element of {buffer}|¶{buffer} should count down and end with 0[ at the last element|]|¶data(i) = n - 1 - i, n [is|being] the length of {buffer}|¶last element of {buffer} 0, the one before 1, then 2 and so on [to the front|toward the start]|¶I need the indices of {buffer} [backwards|the other way round], [highest|largest] first, 0 last|¶for [each|every] place in {buffer} write how many elements come after it|¶n-1, n-2, ..., 1, 0 in {buffer} of length n]",
        elements: UNSIGNED_FIRST,
        draw: |element, _, _| {
            let formula = number(element, "arrayLength(&data) - 1u - i");
            filled(element, &formula, ELEMENTS, |at| {
                f64::from(ELEMENTS) - (at + 1) as f64
            })
        },
    },
    Kernel {
        name: "fill-impulse",
        commands: "[fill {buffer} with zeros and a single 1 at index {n}|set {buffer} to 1 at index {n} and 0 elsewhere|write a unit impulse at index {n} into {buffer}|make a one-hot vector in {buffer} with the one at {n}|put a Kronecker delta at {n} into {buffer}|set element {n} of {buffer} to 1, all others to 0|one-hot encode {n} into {buffer}|generate a discrete delta at position {n} in {buffer}|write the unit vector number {n} (from 0) into {buffer}|let only element {n} of {buffer} be one, the rest zero|compute i=={n}?1:0 for each index i of {buffer}|place a spike of 1 at index {n} of {buffer} on zeros|initialize {buffer} as one-hot, hot index {n}|fill {buffer} with select(0, 1, i == {n})|store a test impulse in {buffer}, 1 at sample {n} and 0 otherwise|¶{buffer} [is|should be] all 0 [except for|but for] a 1 at index {n}|¶data(i) = 1 if i == {n} else 0, [for|over] {buffer}|¶I need one spike in {buffer}: [value 1|a single 1] at index {n}, [everything else|all the rest] 0|¶one-hot, hot place {n}, {buffer}|¶make {buffer} zero everywhere. Only element {n} gets a 1|¶a test impulse for my filter: 1 at {n}, 0 [everywhere else|at all other places], in {buffer}|¶Kronecker delta at {n} over {buffer}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 32, slots, sampler);
            let (zero, one) = (element.scalar(0.0), element.scalar(1.0));
            let formula = format!("select({zero}, {one}, i == {n}u)");
            filled(element, &formula, ELEMENTS, move |at| {
                f64::from(u8::from(at == n))
            })
        },
    },
    Kernel {
        name: "fill-identity-matrix",
        commands: "[write the {size} identity matrix into {buffer}|fill {buffer} with the {size} identity matrix|initialize {buffer} as a {size} identity matrix|make a {size} unit matrix in {buffer}, row by row|set {buffer} to an identity matrix with {n} rows|put ones on the diagonal and zeros elsewhere of a {size} matrix in {buffer}|store a flat {size} identity matrix in {buffer}|generate the identity matrix of size {n} in {buffer}|write 1 on the diagonal of a {size} matrix in {buffer}, else 0|compute row==column?1:0 for a {size} matrix in {buffer}|let {buffer} be the {size} matrix I|build eye({n}) in {buffer}|reset the {size} matrix in {buffer} to identity|load {buffer} with a square identity matrix, n = {n}|create a {size} matrix of zeros with a diagonal of ones in {buffer}|¶{buffer} should be a {size} identity matrix, [ones on the diagonal|1 where row and column are the same], zeros elsewhere|¶I have {buffer} for a {size} matrix, row by row. Make it the identity|¶data(row * {n} + col) = 1 if row == col else 0, [for|over] {buffer}|¶eye({n}) -> {buffer}|¶1 on the diagonal, 0 off it, {size}, stored flat in {buffer}|¶a matrix that changes nothing when you multiply with it: {size}, [in|written to] {buffer}]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[2_usize, 3, 4, 5, 6, 8, 10, 16]);
            slots.text("n", n.to_string());
            slots.value(
                "size",
                vec![
                    format!("{n}x{n}"),
                    format!("{n} by {n}"),
                    format!("{n}×{n}"),
                    format!("{n} x {n}"),
                ],
            );
            let formula = format!("select(0.0, 1.0, i / {n}u == i % {n}u)");
            filled(element, &formula, (n * n) as u32, move |at| {
                if at % (n + 1) == 0 { 1.0 } else { 0.0 }
            })
        },
    },
    Kernel {
        name: "fill-arithmetic-sequence",
        commands: "[fill {buffer} with {first}, {second}, {third} and so on|fill {buffer} with numbers from {first} in steps of {step}|write an arithmetic sequence into {buffer}, first term {first}, difference {step}|write {first} + {step} * i into {buffer}|start {buffer} at {first} and increase by {step} per element|set element i of {buffer} to {first} + i * {step}|let {buffer} go up from {first} by {step} each|generate an arange with start {first} and step {step} in {buffer}|store the sequence {first}, {second}, {third}, etc. in {buffer}|count up in {buffer} from {first} by {step}|make a linear ramp in {buffer}, offset {first}, slope {step}|initialize {buffer} with {first} plus {step} times the index|let each element of {buffer} be {step} more than the one before, beginning with {first}|write evenly spaced numbers into {buffer}, spacing {step}, first one {first}|fill {buffer} with a progression from {first} with increment {step}|¶data(i) = {first} + {step} * i over {buffer}|¶start at {first}, then always {step} more, [through|until the end of] {buffer}|¶I need {first}, {second}, {third}... in {buffer}|¶{buffer}: first element {first}, [each next one|every following one] {step} [higher|larger]|¶like range(start={first}, step={step}) [into|for] {buffer}|¶the numbers in {buffer} go up by {step} each. [The first is|They begin at] {first}|¶index times {step} plus {first}, written to {buffer}]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let first = *sampler.pick(&[0.5, 1.0, 2.0, 3.0, 5.0, 10.0, 100.0]);
            let step = *sampler.pick(&[0.1, 0.25, 0.5, 2.0, 3.0, 4.0, 5.0, 10.0]);
            let term = move |at: usize| first + step * at as f64;
            let text = |at: usize| ((term(at) * 1000.0).round() / 1000.0).to_string();
            slots.value("first", words::decimal(first));
            slots.value("step", words::decimal(step));
            slots.text("second", text(1));
            slots.text("third", text(2));
            let formula = format!("{} + {} * f32(i)", float(first), float(step));
            filled(element, &formula, ELEMENTS, term)
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&KERNELS)
}
