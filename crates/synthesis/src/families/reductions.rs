//! Compute shaders that bring all elements together to one number.

use super::kernels::{
    Element, ID, ID_AND_LOCAL, LOCAL, Options, SCALARS, TAIL, kernel, read, task, workgroup_size,
    write,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;

pub(super) const ELEMENTS: u32 = 128;

/// A reduction to one number.
struct Reduction {
    name: &'static str,
    /// A thing: "the sum of {buffer}".
    thing: &'static str,
    /// A command: "sum {buffer}".
    command: &'static str,
    elements: &'static [Element],
    /// What to begin with.
    identity: fn(Element) -> String,
    /// An expression of two partial results.
    combine: fn(&str, &str) -> String,
    /// The function of an `atomic`; empty where there is none.
    atomic: &'static str,
    fold: fn(f64, f64) -> f64,
}

const REDUCTIONS: [Reduction; 4] = [
    Reduction {
        name: "sum-reduction",
        thing: "the [sum|total|grand total|sum total] of {values}",
        command: "[sum up {values}|sum {values}|add up {values}|reduce {values} to the sum|total {values}|total up {values}|add {values} together|do a sum reduction over {values}|collapse {values} into their sum|reduce {values} with +|sum-reduce {values}|find out what {values} add up to|combine {values} by addition|compute the overall sum of {values}|¶{values}: what is the [total|sum]|¶I'd like to know how much {values} make when added up|¶I need {values} [added up|summed up|added together]|¶plus-reduction: {values}|¶take {values}. add them all [up|together]|¶how do I get the [sum|total] of {values}|¶op: sum. data: {values}|¶[reduce|reduction], +, {values}|¶[everything in one pile|all together now]: I need the [sum|grand total] of {values}]",
        elements: SCALARS,
        identity: |element| element.scalar(0.0),
        combine: |a, b| format!("{a} + {b}"),
        atomic: "atomicAdd",
        fold: |a, b| a + b,
    },
    Reduction {
        name: "minimum-reduction",
        thing: "the [minimum|smallest|least|lowest|min] of {values}",
        command: "[find the smallest of {values}|reduce {values} to the minimum|take the minimum over {values}|search {values} for the smallest|pick the lowest of {values}|do a min reduction over {values}|min-reduce {values}|reduce {values} with min|collapse {values} into their minimum|find the lowest of {values}|get the min over {values}|look for the least of {values}|combine {values} with min|¶{values}: what is the [least|smallest] one|¶how low does it go among {values}? I need that minimum|¶op: min. data: {values}|¶look through {values} and keep the [smallest|lowest] value seen|¶min-reduction wanted: {values}|¶compare {values} with each other, only the [smallest|lowest] value [stays|counts]|¶what is the [lowest|smallest] value of {values}|¶how do I get the [min|minimum] of {values}|¶I need a lower bound for {values}: the [smallest|least] value]",
        elements: SCALARS,
        identity: |_| "f(input[0])".into(),
        combine: |a, b| format!("min({a}, {b})"),
        atomic: "",
        fold: f64::min,
    },
    Reduction {
        name: "maximum-reduction",
        thing: "the [maximum|largest|greatest|highest|max] of {values}",
        command: "[find the largest of {values}|reduce {values} to the maximum|take the maximum over {values}|search {values} for the largest|pick the highest of {values}|do a max reduction over {values}|max-reduce {values}|reduce {values} with max|collapse {values} into their maximum|find the highest of {values}|get the max over {values}|look for the greatest of {values}|combine {values} with max|¶{values}: what is the [greatest|largest] one|¶how high does it go among {values}? I need that maximum|¶op: max. data: {values}|¶look through {values} and keep the [largest|highest] value seen|¶max-reduction wanted: {values}|¶compare {values} with each other, only the [largest|highest] value [stays|counts]|¶what is the [highest|largest] value of {values}|¶how do I get the [max|maximum] of {values}|¶I need an upper bound for {values}: the [largest|greatest] value]",
        elements: SCALARS,
        identity: |_| "f(input[0])".into(),
        combine: |a, b| format!("max({a}, {b})"),
        atomic: "atomicMax",
        fold: f64::max,
    },
    Reduction {
        name: "product-reduction",
        thing: "the [product|total product] of {values}",
        command: "[multiply together {values}|reduce {values} to the product|multiply up {values}|multiply {values} with each other|multiply {values} together|do a product reduction over {values}|reduce {values} with *|reduce {values} by multiplication|product-reduce {values}|collapse {values} into their product|combine {values} by multiplication|find out what {values} multiply to|¶{values}: what is the product|¶I need {values} multiplied [together|up]|¶op: product. data: {values}|¶what comes out of multiplying {values}[ with each other| together]|¶take {values} and multiply them all, [not|no] sum|¶how do I get the product of {values}|¶product-reduction wanted: {values}|¶[reduce|reduction], *, {values}]",
        elements: &[Element::F32],
        identity: |element| element.scalar(1.0),
        combine: |a, b| format!("{a} * {b}"),
        atomic: "",
        fold: |a, b| a * b,
    },
];

/// What is reduced: the elements, or a formula of each.
struct Before {
    modifier: Option<&'static str>,
    /// The values, from `{buffer}`.
    phrase: &'static str,
    code: fn(&str) -> String,
    rule: fn(f64) -> f64,
}

const BEFORE: [Before; 3] = [
    Before {
        modifier: None,
        phrase: "[all [elements|values|numbers] of {buffer}|the [elements|values] of {buffer}|all [elements|values|numbers|entries] in {buffer}|everything in {buffer}|the [entries|contents|numbers] of {buffer}]",
        code: |x| x.into(),
        rule: |x| x,
    },
    Before {
        modifier: Some("of-squares"),
        phrase: "[the squares of all [elements|values] of {buffer}|the squared [elements|values] of {buffer}|all squares of {buffer}|the squares of the [entries|numbers] in {buffer}|x*x over {buffer}|x^2 over {buffer}|all squared [entries|numbers] in {buffer}]",
        code: |x| format!("{x} * {x}"),
        rule: |x| x * x,
    },
    Before {
        modifier: Some("of-absolute-values"),
        phrase: "[the absolute values of {buffer}|all absolute values in {buffer}|the magnitudes of all elements of {buffer}|abs(x) over {buffer}|abs of all [elements|values] of {buffer}|the absolute values of all [elements|numbers] in {buffer}|all [elements|values] of {buffer} without their signs]",
        code: |x| format!("abs({x})"),
        rule: f64::abs,
    },
];

/// A reduction of one kind of element, and the formula in front of it.
struct Parts {
    reduction: &'static Reduction,
    before: &'static Before,
    element: Element,
}

impl Parts {
    /// An element of the input, after the formula in front.
    fn value(&self, at: &str) -> String {
        (self.before.code)(&format!("input[{at}]"))
    }

    fn identity(&self) -> String {
        (self.reduction.identity)(self.element).replace("f(input[0])", &self.value("0"))
    }

    fn combine(&self, a: &str, b: &str) -> String {
        (self.reduction.combine)(a, b)
    }

    fn buffers(&self) -> String {
        let element = self.element.code();
        read(0, "input", element) + &write(1, "output", element)
    }

    /// One invocation does all of it.
    fn serial(&self) -> String {
        let (identity, next) = (self.identity(), self.combine("total", &self.value("i")));
        kernel(
            &self.buffers(),
            "1",
            ID,
            &format!(
                "if id.x == 0u {{\nvar total = {identity};\nfor (var i = 0u; i < arrayLength(&input); i++) {{\ntotal = {next};\n}}\noutput[0] = total;\n}}\n"
            ),
        )
    }

    /// Each invocation adds its element to one atomic.
    fn atomic(&self, options: &Options) -> String {
        let element = self.element.code();
        let result =
            format!("@group(0) @binding(1) var<storage, read_write> output: atomic<{element}>;\n");
        let (function, value) = (self.reduction.atomic, self.value("i"));
        options.over(
            &(read(0, "input", element) + &result),
            "input",
            &format!("{function}(&output, {value});"),
        )
    }

    /// A workgroup brings its partial results together in a tree: those of the whole buffer, or of its own part.
    fn tree(&self, size: i64, of_part: bool) -> String {
        let (element, identity) = (self.element.code(), self.identity());
        let declarations = format!(
            "{}\nvar<workgroup> scratch: array<{element}, {size}>;\n",
            self.buffers()
        );
        let (half, joined) = (
            size / 2,
            self.combine("scratch[local]", "scratch[local + step]"),
        );
        let tree = format!(
            "workgroupBarrier();\nfor (var step = {half}u; step > 0u; step = step / 2u) {{\nif local < step {{\nscratch[local] = {joined};\n}}\nworkgroupBarrier();\n}}\n"
        );
        let size = size.to_string();
        if of_part {
            let value = self.value("i");
            // A minimum has no number to begin with: the last block repeats its last element.
            let load = if identity.contains("input") {
                let value = self.value("min(i, arrayLength(&input) - 1u)");
                format!("scratch[local] = {value};\n")
            } else {
                format!(
                    "scratch[local] = {identity};\nif i < arrayLength(&input) {{\nscratch[local] = {value};\n}}\n"
                )
            };
            let body = format!(
                "let i = id.x;\n{load}{tree}if local == 0u {{\noutput[group.x] = scratch[0];\n}}\n"
            );
            return kernel(&declarations, &size, ID_AND_LOCAL, &body);
        }
        let next = self.combine("total", &self.value("i"));
        let body = format!(
            "var total = {identity};\nfor (var i = local; i < arrayLength(&input); i += {size}u) {{\ntotal = {next};\n}}\nscratch[local] = total;\n{tree}if local == 0u {{\noutput[0] = scratch[0];\n}}\n"
        );
        kernel(&declarations, &size, LOCAL, &body)
    }
}

fn reduce(reduction: &'static Reduction, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(reduction.elements, sampler);
    slots.phrase("buffer", element.buffer());
    let is_plain = sampler.chance(0.7) || element == Element::U32;
    let before = &BEFORE[if is_plain { 0 } else { sampler.below(3) }];
    slots.phrase("values", before.phrase);
    let mut modifiers: Vec<_> = element.modifier().into_iter().collect();
    modifiers.extend(before.modifier);
    let parts = Parts {
        reduction,
        before,
        element,
    };
    for slot in ["guard", "workgroup"] {
        slots.phrase(slot, "");
    }
    let has_atomic = element.is_whole() && !reduction.atomic.is_empty();
    let way = sampler.below(if has_atomic { 5 } else { 4 });
    let mut part = usize::MAX;
    let code = match way {
        2 => {
            modifiers.push("serial");
            slots.phrase("way", SERIAL);
            parts.serial()
        }
        4 => {
            modifiers.push("atomic");
            slots.text("function", reduction.atomic);
            slots.phrase(
                "way",
                "[with atomics|using an atomic|with {function}|atomically|with atomic operations|using {function}|via {function}|, all threads updating one atomic|by atomic updates]",
            );
            let options = Options::sample(&mut slots, sampler);
            modifiers.extend(&options.modifiers);
            parts.atomic(&options)
        }
        _ => {
            let size = workgroup_size(&[16, 32, 64, 128], &mut slots, &mut modifiers, sampler);
            slots.phrase("way", PARALLEL);
            if way == 3 {
                modifiers.push("per-workgroup");
                slots.phrase(
                    "way",
                    "[for each workgroup|per workgroup|, one result for each workgroup|, each workgroup writing its own result|, one partial result per workgroup|, a separate result for every workgroup|as partial results, one per workgroup|, each workgroup reducing its own part|workgroup by workgroup|, one result per block of {part}|in blocks of {part}, one result each|for each block of {part}]",
                );
                part = size as usize;
                slots.text("part", size.to_string());
            }
            parts.tree(size, way == 3)
        }
    };
    let phrase = format!(
        "[{} {{way}} {TAIL}|[compute|calculate|find|get] {1} {{way}} {TAIL}|[compute|find] {1} {{way}} {TAIL}|write {1} to [an output buffer|the output|the result] {{way}} {TAIL}|{0} {{way}} {TAIL}|\
         [determine|work out|output|evaluate] {1} {{way}} {TAIL}|store {1} in [an output buffer|the output|a result buffer] {{way}} {TAIL}|\
         ¶[pls|please] a kernel for {1} {{way}} {TAIL}|¶I need {1} in the output {{way}} {TAIL}|¶the output should hold {1} {{way}} {TAIL}|¶beginner question: how do I get {1} {{way}} {TAIL}]",
        reduction.command, reduction.thing
    );
    // A product of many numbers stays a float when they are near one.
    let is_product = reduction.name == "product-reduction";
    let range = if is_product {
        (0.8, 1.2)
    } else {
        (-20.0, 20.0)
    };
    let (fold, map) = (reduction.fold, before.rule);
    task(
        phrase,
        slots,
        modifiers,
        code,
        (ELEMENTS, range),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            let parts = buffers[0].chunks(part.min(buffers[0].len()));
            for (slot, part) in after.iter_mut().zip(parts) {
                let values = part.iter().map(|&x| map(x));
                // An atomic begins at zero.
                let start = (way == 4).then_some(0.0);
                *slot = start.into_iter().chain(values).reduce(fold).unwrap_or(0.0);
            }
            after
        }),
    )
}

const SERIAL: &str = "[in a single thread|serially in one thread|with one invocation and a loop|in a plain loop|with a single invocation|on one thread alone|sequentially|in one thread with a for loop|serially]";
const PARALLEL: &str = "[|||in workgroup memory|in one workgroup|with a parallel reduction|using shared memory|with a tree reduction|in shared memory|with a tree in workgroup memory|by halving in workgroup memory|with workgroup barriers]";

/// What one workgroup makes of two buffers, or of one and their places.
fn dot_product(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    slots.phrase("two", element.two());
    let mut modifiers: Vec<_> = element.modifier().into_iter().collect();
    let serial = sampler.chance(0.4);
    let ty = element.code();
    let zero = element.scalar(0.0);
    let buffers = read(0, "a", ty) + &read(1, "b", ty) + &write(2, "output", ty);
    slots.phrase("workgroup", "");
    let code = if serial {
        modifiers.push("serial");
        slots.phrase("way", SERIAL);
        kernel(
            &buffers,
            "1",
            ID,
            &format!(
                "if id.x == 0u {{\nvar total = {zero};\nfor (var i = 0u; i < arrayLength(&a); i++) {{\ntotal = total + a[i] * b[i];\n}}\noutput[0] = total;\n}}\n"
            ),
        )
    } else {
        slots.phrase("way", PARALLEL);
        let size = workgroup_size(&[16, 32, 64, 128], &mut slots, &mut modifiers, sampler);
        let half = size / 2;
        let declarations = format!("{buffers}\nvar<workgroup> scratch: array<{ty}, {size}>;\n");
        kernel(
            &declarations,
            &size.to_string(),
            LOCAL,
            &format!(
                "var total = {zero};\nfor (var i = local; i < arrayLength(&a); i += {size}u) {{\ntotal = total + a[i] * b[i];\n}}\nscratch[local] = total;\nworkgroupBarrier();\n\
             for (var step = {half}u; step > 0u; step = step / 2u) {{\nif local < step {{\nscratch[local] = scratch[local] + scratch[local + step];\n}}\nworkgroupBarrier();\n}}\nif local == 0u {{\noutput[0] = scratch[0];\n}}\n"
            ),
        )
    };
    task(
        "[compute the [dot|inner|scalar] product of {two} {way} {workgroup}|take the dot product of {two} {way} {workgroup}|\
         multiply {two} element by element and sum the products {way} {workgroup}|dot {two} {way} {workgroup}|\
         do a dot product of {two} {way} {workgroup}|compute the sum of x * y over {two} {way} {workgroup}|\
         add up the products of matching elements of {two} {way} {workgroup}|compute A dot B for {two} {way} {workgroup}|\
         get the [dot|inner|scalar] product of {two} {way} {workgroup}|multiply {two} pairwise and total the products {way} {workgroup}|\
         do a multiply-accumulate over {two} {way} {workgroup}|compute dot(x, y) with {two} as long vectors {way} {workgroup}|\
         ¶I have {two} and need their [dot|inner|scalar] product {way} {workgroup}|\
         ¶multiply {two} index by index. then add up all the products {way} {workgroup}|\
         ¶[Σ x_i * y_i|sum of A(i) * B(i)], {two} {way} {workgroup}|\
         ¶one number from {two}: first times first plus second times second and so on {way} {workgroup}|\
         ¶[dot|dot product|inner product|scalar product], {two} {way} {workgroup}|\
         ¶sum = 0, then for every i sum += A(i) * B(i), with {two} {way} {workgroup}|\
         ¶how [similar|aligned] are {two}? I need A dot B, a single number {way} {workgroup}|\
         ¶np.dot of {two} {way} {workgroup}|\
         ¶treat {two} as two long vectors. [what is|I need] their scalar product {way} {workgroup}]",
        slots,
        modifiers,
        code,
        (ELEMENTS, (-10.0, 10.0)),
        Box::new(|buffers: &[Buffer]| {
            let mut after = buffers[2].clone();
            after[0] = buffers[0].iter().zip(&buffers[1]).map(|(a, b)| a * b).sum();
            after
        }),
    )
}

/// The place of an extreme, and figures that one thread computes in a loop.
fn scan_serially(figure: &Figure) -> Task {
    let mut slots = Slots::default();
    slots.phrase("buffer", Element::F32.buffer());
    let is_index = figure.output == "u32";
    let declarations = read(0, "input", "f32") + &write(1, "output", figure.output);
    let body = format!("if id.x == 0u {{\n{}\n}}\n", figure.statements);
    let rule = figure.rule;
    slots.phrase(
        "way",
        "[||||in a single thread|serially|with one invocation|in a plain loop|in one thread|sequentially|with a simple for loop]",
    );
    task(
        format!(
            "[[compute|find|calculate|get] {} {{way}}|write {0} to [the output|an output buffer] {{way}}|determine {0} {{way}}|work out {0} {{way}}|output {0} {{way}}|store {0} in [the output|an output buffer] {{way}}|[¶one number should [come out|go to the output]: {0} {{way}}|¶output(0) = {0} {{way}}|¶my [program|next step|plot] needs {0}. [compute|find] that on the gpu {{way}}]|[¶[I want to know|I need to know|tell me|can you tell me] {0}. [a single value in the output|the answer goes to the output|just one number] {{way}}|¶a kernel whose only [output|result] is {0} {{way}}|¶there is a lot of data and I [need|want] [just|only] {0} {{way}}]|[¶result: {0}. one value[, nothing else|] {{way}}|¶for [a report|statistics|a check] I need {0}[, on the gpu|] {{way}}|¶go over all the elements once and [write|store|output] {0} {{way}}]]",
            figure.thing
        ),
        slots,
        Vec::new(),
        kernel(&declarations, "1", ID, &body),
        (if is_index { 60 } else { 100 }, (-10.0, 10.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            after[0] = rule(&buffers[0]);
            after
        }),
    )
}

/// A figure of a buffer that one invocation computes.
struct Figure {
    name: &'static str,
    thing: &'static str,
    output: &'static str,
    statements: &'static str,
    rule: fn(&[f64]) -> f64,
}

const FIGURES: [Figure; 6] = [
    Figure {
        name: "argmax",
        thing: "[the index of the [largest|greatest|maximum] [element|value] of {buffer}|where the maximum of {buffer} is|the argmax of {buffer}|the position of the largest value in {buffer}|the place of the biggest value in {buffer}|which element of {buffer} is the greatest|the index where {buffer} has its maximum|at which index {buffer} is greatest|the argument of the maximum of {buffer}|argmax(x) over {buffer}|the slot of the highest value in {buffer}|the array index of the maximum in {buffer}|the offset of the greatest entry in {buffer}|where in {buffer} the greatest number is]",
        output: "u32",
        statements: "var best = 0u;\nfor (var i = 1u; i < arrayLength(&input); i++) {\nif input[i] > input[best] {\nbest = i;\n}\n}\noutput[0] = best;",
        rule: |input| {
            let most = input.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            input.iter().position(|&x| x >= most).unwrap_or(0) as f64
        },
    },
    Figure {
        name: "argmin",
        thing: "[the index of the [smallest|least|minimum] [element|value] of {buffer}|where the minimum of {buffer} is|the argmin of {buffer}|the position of the smallest value in {buffer}|the place of the lowest value in {buffer}|which element of {buffer} is the smallest|the index where {buffer} has its minimum|at which index {buffer} is smallest|the argument of the minimum of {buffer}|argmin(x) over {buffer}|the slot of the least value in {buffer}|the array index of the minimum in {buffer}|the offset of the smallest entry in {buffer}|where in {buffer} the smallest number is]",
        output: "u32",
        statements: "var best = 0u;\nfor (var i = 1u; i < arrayLength(&input); i++) {\nif input[i] < input[best] {\nbest = i;\n}\n}\noutput[0] = best;",
        rule: |input| {
            let least = input.iter().copied().fold(f64::INFINITY, f64::min);
            input.iter().position(|&x| x <= least).unwrap_or(0) as f64
        },
    },
    Figure {
        name: "buffer-mean",
        thing: "[the mean of all [values|elements] of {buffer}|the average of {buffer}|the arithmetic mean of {buffer}|the average value of {buffer}|the sum of {buffer} divided by its length|the mean value of {buffer}|the avg of {buffer}|what the values of {buffer} are on average|the sample mean of {buffer}|sum(x) / n for {buffer}|mean(x) over {buffer}|the average of all numbers in {buffer}|the total of {buffer} over the number of its elements]",
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i];\n}\noutput[0] = total / f32(arrayLength(&input));",
        rule: |input| input.iter().sum::<f64>() / input.len() as f64,
    },
    Figure {
        name: "buffer-norm",
        thing: "[the Euclidean norm of {buffer}|the length of {buffer} as one long vector|the L2 norm of {buffer}|the square root of the sum of squares of {buffer}|the 2-norm of {buffer}|the magnitude of {buffer} as one vector|sqrt(sum of x*x) over {buffer}|the root of the summed squares of {buffer}|the Euclidean length of {buffer} taken as a vector|the Frobenius norm of {buffer}|√(Σ x²) over {buffer}|the vector norm of {buffer}|the distance of {buffer}, as one long vector, from zero]",
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i] * input[i];\n}\noutput[0] = sqrt(total);",
        rule: |input| input.iter().fold(0.0, |norm, &x| f64::hypot(norm, x)),
    },
    Figure {
        name: "buffer-variance",
        thing: "[the variance of {buffer}|the variance of all [values|elements] of {buffer}|the mean squared deviation from the mean of {buffer}|the population variance of {buffer}|mean(x^2) - mean(x)^2 for {buffer}|the average squared distance from the mean in {buffer}|the sigma squared of {buffer}|the square of the standard deviation of {buffer}|var(x) over {buffer}|the second central moment of {buffer}|the mean of the squares minus the square of the mean of {buffer}|how much the values of {buffer} vary, as the variance|σ² of {buffer}]",
        output: "f32",
        statements: "let n = f32(arrayLength(&input));\nvar total = 0.0;\nvar squares = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i];\nsquares = squares + input[i] * input[i];\n}\nlet mean = total / n;\noutput[0] = squares / n - mean * mean;",
        rule: |input| {
            let mean = input.iter().sum::<f64>() / input.len() as f64;
            input.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / input.len() as f64
        },
    },
    Figure {
        name: "buffer-range",
        thing: "[the range of {buffer} (maximum minus minimum)|the difference between the largest and the smallest value of {buffer}|how far apart the minimum and the maximum of {buffer} are|the spread between the least and the greatest value of {buffer}|max - min of {buffer}|max(x) - min(x) over {buffer}|the peak-to-peak value of {buffer}|the distance between the lowest and the highest value of {buffer}|the largest minus the smallest value of {buffer}|the span from the least to the greatest value of {buffer}|by how much the maximum of {buffer} exceeds the minimum|the width of the interval that the values of {buffer} cover|the maximum minus the minimum of {buffer}]",
        output: "f32",
        statements: "var least = input[0];\nvar most = input[0];\nfor (var i = 1u; i < arrayLength(&input); i++) {\nleast = min(least, input[i]);\nmost = max(most, input[i]);\n}\noutput[0] = most - least;",
        rule: |input| {
            let mut sorted = input.to_vec();
            sorted.sort_by(f64::total_cmp);
            sorted[sorted.len() - 1] - sorted[0]
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    let reduction = |reduction: &'static Reduction| {
        Family::new("compute", reduction.name, move |sampler| {
            reduce(reduction, sampler)
        })
    };
    let figure = |figure: &'static Figure| {
        Family::new("compute", figure.name, move |_| scan_serially(figure))
    };
    let mut families: Vec<Family> = REDUCTIONS.iter().map(reduction).collect();
    families.extend(FIGURES.iter().map(figure));
    families.push(Family::new(
        "compute",
        "dot-product-of-buffers",
        dot_product,
    ));
    families
}
