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
        commands: "[copy {buffer} to another one|copy {buffer} into a second buffer|duplicate {buffer}|clone {buffer} into an output buffer|write a copy of {buffer}|memcpy {buffer}|transfer {buffer} to another buffer element by element|make a duplicate of {buffer}|blit {buffer} into a second one|pass {buffer} through to an output unchanged|replicate {buffer} in a second buffer|back up {buffer} into another one|do output = input for {buffer}|assign {buffer} to another buffer|write {buffer} to the output as it is|¶I have {buffer} and need [the same data|an exact copy] in another buffer|¶output(i) = input(i), {buffer}|¶memcpy on the gpu: {buffer} to a second buffer, nothing changed|¶[each|every] thread takes one element of {buffer} and writes it to the same index of [the output|another buffer]|¶there should be two of {buffer} afterwards, [the original and a copy|both identical]|¶how do I copy {buffer}? [one to one|just as it is], into a second buffer|¶source: {buffer}. destination: a second one[ of the same type|]. values unchanged|¶I need a backup of {buffer} before I change it, so copy it [somewhere else|to a second buffer]|¶clone, {buffer} -> second buffer]",
        elements: ALL,
        draw: |element, _, _| moved(element, "output[i] = input[i];".into(), |at, _| Some(at)),
    },
    Kernel {
        name: "reverse-buffer",
        commands: "[reverse {buffer}|reverse the order of {buffer}|write {buffer} backwards|flip {buffer} end to end|mirror {buffer} so that the last element comes first|turn {buffer} around so that the end comes first|write {buffer} from back to front|put {buffer} in reverse order|invert the order of {buffer}|list {buffer} from last to first|flip the order of the elements of {buffer}|reverse the element order of {buffer}|flip {buffer} back to front|swap first with last, second with second to last and so on in {buffer}|¶I have {buffer} and need it [backwards|the other way round|from back to front]|¶{buffer}: what is at index i goes to index n-1-i|¶the last element of {buffer} should [come|be] first and the first one last, everything [mirrored|flipped]|¶[what was|what is] at the [front|start] of {buffer} goes to the end and [vice versa|the other way round]. do that|¶[reverse()|array reversal|list reversal], {buffer}|¶how do I [turn|flip] {buffer} around so that it reads from the end to the start|¶given {buffer}, make 1 2 3 4 into 4 3 2 1, for the whole [length|thing]|¶abcd becomes dcba, [the same for|do that to] {buffer}] {place}",
        elements: ALL,
        draw: |element, slots, sampler| {
            slots.phrase("place", "[|||into a second buffer|into an output buffer|, output to a second buffer|into another buffer]");
            if sampler.chance(0.6) {
                return moved(
                    element,
                    "output[i] = input[arrayLength(&output) - 1u - i];".into(),
                    |at, n| Some(n - 1 - at),
                );
            }
            slots.phrase(
                "place",
                "[in place|without a second buffer|inside the same buffer|, overwriting it|directly in the buffer|using one buffer only]",
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
        commands: "[rotate {buffer} {side} by {n}|cyclically shift {buffer} {side} by {n} [elements|places|positions]|shift {buffer} {side} by {n} with wrap-around|move every element of {buffer} {n} places {side}, wrapping around|roll {buffer} {side} by {n}|circularly shift {buffer} {side} by {n}|rotate the elements of {buffer} {n} places {side}|do a cyclic shift of {buffer} {side} by {n}|turn {buffer} {side} by {n} positions like a wheel|cycle {buffer} {side} by {n}|move {buffer} {side} by {n}, circularly|shift {buffer} {side} by {n} modulo its length|shift {buffer} {n} places {side}, what falls out comes back at the other end|¶I have {buffer}. everything [moves|goes] {n} places {side}, what falls off [comes back|comes in again] at the other end|¶{buffer}, circular shift {side}, [n = {n}|{n} places]|¶think of {buffer} as a ring. turn it {side} by {n}|¶[each|every] element of {buffer} should end up {n} [places|slots] further {side}, wrapping at the end|¶how do I roll {buffer} {side} by {n}? with wrap-around, nothing is lost|¶move {buffer} {side} by {n}. no zeros, the ends [wrap|are joined]|¶given {buffer}, a cyclic shift by {n} {side} is [needed|what I want]|¶conveyor belt: {buffer} slides {n} [steps|places] {side}, what leaves on one side comes in on the other]",
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
        commands: "[shift {buffer} {side} by {n} and fill with zeros|shift {buffer} {side} by {n}, filling with zeros|move every element of {buffer} {n} places {side} and fill the gap with zeros|delay {buffer} {side} by {n} with zero padding|shift {buffer} {side} by {n}, padding with zeros|move {buffer} {n} places {side} with zeros coming in|push {buffer} {side} by {n} and let zeros in|do a zero-filled shift of {buffer} {side} by {n}|slide {buffer} {side} by {n} places, with 0 in the free ones|shift {buffer} {side} by {n} without wrap-around, zeros in the gap|offset the elements of {buffer} {side} by {n} and pad with 0|translate {buffer} {side} by {n} with a zero border|shift {buffer} {n} elements {side}, zero fill|¶I have {buffer}. everything [moves|goes] {n} places {side}, the free places [become|get] 0|¶{buffer}, plain element shift {side} by {n}, [zero fill|zeros come in]|¶slide {buffer} {n} [places|slots] {side}. what falls off is [lost|gone], what opens up is [0|zero]|¶how do I shift {buffer} {side} by {n}? not circular, the gap is [filled with zeros|zero]|¶[each|every] element of {buffer} should end up {n} places further {side}; where nothing arrives write 0|¶given {buffer}, shift by {n} {side}, pad with 0, no wrap-around|¶no ring, no wrap: {buffer} moves {side} by {n} and zeros [follow|fill up]|¶zero-padded shift of {buffer}, {n} {side}]",
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
        commands: "[take every {n} element of {buffer}|keep only every {n} element of {buffer}|downsample {buffer} by taking every {n} element|pick every {n} element of {buffer} into an output|stride through {buffer}, keeping every {n} element|decimate {buffer} to every {n} element|subsample {buffer}, every {n} element|drop all but every {n} element of {buffer}|collect every {n} entry of {buffer}|compact {buffer} to every {n} element|sample every {n} value of {buffer}|thin out {buffer} so that every {n} element stays|copy every {n} value of {buffer} to the front of the output|extract every {n} item from {buffer}|¶I have {buffer} but [only need|want only] every {n} element, packed [at the front of|together in] the output|¶{buffer} has too many samples. keep every {n} one and drop the rest|¶decimation: {buffer}, every {n} element|¶start at element 0 of {buffer}, [from there|then] take every {n} one|¶how do I thin out {buffer}? [only|just] every {n} value should [stay|remain], written without gaps|¶[downsampling|subsampling] {buffer} without averaging, every {n} element [is kept|survives]|¶like python slicing with a step: every {n} element of {buffer}|¶the output should hold every {n} value of {buffer}, one after another]",
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
        commands: "[repeat each element of {buffer} {n} times|upsample {buffer} by a factor of {n} by repeating|write each element of {buffer} {n} times in a row|stretch {buffer} by {n}, repeating each value|write {n} copies of each element of {buffer} in a row|expand {buffer} {n} times with nearest neighbor|nearest-neighbor upsample {buffer} by {n}|hold each value of {buffer} for {n} places|blow up {buffer} {n} times by repeating values|repeat every value of {buffer} {n} times before the next|compute output(i) = input(i / {n}) for {buffer}|do a zero-order hold of {buffer} with a factor of {n}|turn each element of {buffer} into a run of {n}|make every element of {buffer} {n} elements long|¶I have {buffer} and need each element {n} times in a row|¶output(i) = input(i div {n}), {buffer}|¶np.repeat with {n}, [applied to|on] {buffer}|¶stretch {buffer} to {n} times its length. [each|every] value is [repeated|written again] on the spot|¶[every|each] value of {buffer} should be held for {n} [outputs|output places], then comes the next|¶how do I stretch {buffer} {n} times [without interpolation|with plain repetition of each value]|¶upsampling, factor {n}, nearest, {buffer}|¶first element of {buffer} {n} times, then the second {n} times and so on]",
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
        commands: "[repeat the first {n} elements of {buffer} over and over|tile the first {n} elements of {buffer}|fill the output with repetitions of the first {n} elements of {buffer}|loop the first {n} elements of {buffer} through the output|cycle through the first {n} elements of {buffer}|fill the output by repeating the first {n} values of {buffer}|use the first {n} elements of {buffer} as a repeating pattern|compute output(i) = input(i mod {n}) for {buffer}|copy the first {n} elements of {buffer} again and again|extend the first {n} elements of {buffer} periodically|paste the first {n} values of {buffer} one after another until the output is full|repeat the beginning of {buffer} with a period of {n}|¶I have {buffer} of which only the first {n} elements matter. repeat them until the output is full|¶output(i) = input(i % {n}), {buffer}|¶the first {n} values of {buffer} are a pattern. [lay|put] it [end to end|again and again] through the whole output|¶np.tile of the first {n} elements of {buffer}|¶how do I loop the first {n} entries of {buffer} so that the output is periodic|¶thread i reads element i mod {n} of {buffer} and writes it to place i of the output|¶tiling in 1D: the first {n} elements of {buffer} over and over|¶take the first {n} elements of {buffer}. write them, then write them again, and so on to the end of the output]",
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
        commands: "[swap neighboring pairs of elements in {buffer}|exchange every two neighboring elements of {buffer}|swap each even element of {buffer} with the odd one after it|write {buffer} with its pairs swapped|swap adjacent pairs in {buffer}|exchange element 0 with 1, 2 with 3 and so on in {buffer}|flip each pair of neighbors in {buffer}|switch the places of every two adjacent elements of {buffer}|swap even and odd elements of {buffer}|reverse {buffer} in groups of two|compute output(i) = input(i ^ 1) for {buffer}|permute {buffer} by i xor 1|trade each even-indexed element of {buffer} with the next one|pairwise swap {buffer}|¶I have {buffer} and every two neighbors should trade places, 0 with 1, 2 with 3|¶output(i) = input(i xor 1), {buffer}|¶{buffer}: 1 2 3 4 should become 2 1 4 3|¶even and odd [indices|places] of {buffer} change places, pair by pair|¶how do I swap each element of {buffer} with its partner? the pairs are (0,1), (2,3) and so on|¶abcd becomes badc, [do that to|the same for] {buffer}|¶take {buffer} in pairs and turn each pair around|¶[each|every] thread copies the other element of its pair, pairs being 0 and 1, 2 and 3 of {buffer}]",
        elements: ALL,
        draw: |element, _, _| {
            moved(element, "output[i] = input[i ^ 1u];".into(), |at, _| {
                Some(if at % 2 == 0 { at + 1 } else { at - 1 })
            })
        },
    },
    Kernel {
        name: "gather",
        commands: "[gather elements of {buffer} by an index buffer|look up {buffer} at the given indices|use a buffer of indices to look up {buffer}|permute {buffer} by a buffer of indices|gather from {buffer} using a buffer of u32 indices|index into {buffer} with an index buffer|fetch elements of {buffer} through a list of indices|reorder {buffer} by an index list|read {buffer} indirectly via an index buffer|do output(i) = input(indices(i)) for {buffer}|use an index array to pick from {buffer}|pick elements of {buffer} by an array of indices|do an indexed read of {buffer}|use {buffer} as a lookup table for a buffer of indices|shuffle {buffer} as an index buffer says|do a gather on {buffer} with u32 indices|¶I have {buffer} and a second one with indices (u32). [I need|give me] the element at each index|¶output(i) = input(indices(i)), input is {buffer}|¶[gather|take]: {buffer} plus u32 index buffer|¶the index buffer says where to look. thread i fetches that element of {buffer} and writes it to place i of the output|¶how do I [read|pick] from {buffer} in an order given by [another buffer|a list of indices]|¶the lookup table is {buffer}, the indices into it come from another buffer|¶np.take with {buffer} and an array of indices|¶shuffle {buffer}: a second buffer tells for each output place which element goes there]",
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
        commands: "[interleave {two}|merge {two} alternately into one|zip {two} into one buffer|weave {two} together, taking turns|alternate the elements of {two}|mix {two} like a zipper|zip {two} together|riffle {two} together|alternately write from {two}|make one buffer out of {two}, elements taking turns|write even places from the first and odd places from the second of {two}|convert {two} from planar to interleaved|pack {two} alternately into one|write {two} in turns, one element of each|¶I have {two} and want them like A0 B0 A1 B1 and so on in one|¶{two} into one buffer, taking turns, the first one [starts|begins]|¶even places from the first, odd ones from the second, {two}|¶left and right channel are in {two}. make an interleaved stream of them, left first|¶how do I zip {two}? one from the first, one from the second, again and again|¶planar to interleaved, {two}|¶shuffle {two} together like cards: one element of the first, one of the second, and so on|¶output(2i) is element i of the first, output(2i+1) element i of the second, {two}]",
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
        commands: "[choose between {two} by a mask|select from {two} with a mask buffer|take the first of {two} where the mask is non-zero, else the second|merge {two} by a u32 mask|blend {two} by a 0/1 mask|pick from {two} according to a mask buffer|use a mask buffer to switch between {two}|combine {two} with a mask, non-zero takes the first|compute mask?x:y for {two}|do a masked select between {two}|choose per element from {two}, mask non-zero means the first|mux {two} by a mask of u32|decide for each element by a mask which of {two} is used|compute where(mask, x, y) for {two}|compute select(y, x, mask > 0) for {two}|¶I have {two} and a mask buffer (u32). [where the mask is not 0 take the first, otherwise the second|non-zero means first, zero means second]|¶output(i) = mask(i)!=0?A(i):B(i), {two}|¶np.where(mask, A, B) with {two}|¶a third buffer of flags [decides|says] per element which of {two} is taken, flag set means the first|¶thread i looks at mask(i). if it is set, the value comes from the first of {two}, if not from the second|¶how do I choose between {two} per element? there is a u32 mask, 1 picks the first and 0 the second|¶multiplexer: {two}, mask buffer as the switch, nonzero selects the first|¶{two} and a mask. mask on: first one. mask off: second one]",
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
        commands: "[convert {from} to {to}|cast {from} to {to}|turn {from} into {to}|change {from} into {to}|typecast {from} to {to}|do a type conversion of {from} to {to}|rewrite {from} as {to}|store {from} as {to}|cast the element type of {from} to {to}|make {to} out of {from}|output {from} as {to}|translate {from} into {to}|go from {from} to {to}|read {from} and write {to}|¶I need {from} [converted|cast] to {to}|¶how do I get {from} into another buffer as {to}|¶{from} -> {to}, into a second buffer|¶the next stage [only takes|expects] {to}, so [cast|convert] {from} for it|¶type conversion, {from} to {to}, element by element|¶in one pass, cast {from} to {to}. the result goes to [a second|another] buffer|¶could you have {from} [changed|turned] into {to}, one by one|¶[each|every] thread casts one element: {from} to {to}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            const TYPES: [(&str, &str); 3] = [
                ("f32", "[floats|f32|f32 values|float values|f32 numbers]"),
                ("i32", "[integers|i32|signed integers|ints|i32 values]"),
                (
                    "u32",
                    "[unsigned integers|u32|uint|unsigned ints|u32 values]",
                ),
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
        commands: "[pack {colors} into [u32|32-bit integers|one integer each]|convert {colors} to packed [rgba8|RGBA8|32-bit] [integers|colors|values]|store {colors} as packed u32|compress {colors} to 8 bits per channel|quantize {colors} to rgba8|encode {colors} as one u32 each|apply pack4x8unorm to {colors}|put {colors} into four bytes each|squeeze {colors} into 32 bits each|turn {colors} into 8-bit rgba words|bit-pack {colors}, 8 bits per channel|convert {colors} from floats to bytes packed in u32|write {colors} as RGBA8 integers|pack4x8unorm {colors}|¶I have {colors}. each should become one u32, 8 bits per channel|¶{colors} -> rgba8, [packed in|as] u32|¶pack4x8unorm for {colors}|¶16 bytes per color is too much for {colors}. squeeze every one into 32 bits, a byte per channel|¶r, g, b and alpha from 0..1 to bytes, all four in one integer, for {colors}|¶how do I store {colors} as 32-bit integers, one byte for [each|every] channel|¶[each|every] thread takes one color, data is {colors}, and packs it to a single u32 (unorm 8 bit)|¶given {colors}, quantize the channels to 8 bits and put them together in one unsigned integer]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("colors", "[a buffer of vec4 colors|an array of rgba colors|float colors|a buffer of float rgba colors|colors stored as vec4|an array of vec4 colors|vec4f colors|rgba colors as floats|a vec4 color buffer]");
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
        commands: "[unpack {colors} into [vec4|float rgba|floats]|convert {colors} to [vec4 colors|floats]|turn {colors} into vec4 colors|expand {colors} to four floats each|decode {colors} into vec4|apply unpack4x8unorm to {colors}|split {colors} into four channels from 0 to 1|turn {colors} back into floats|extract rgba floats from {colors}|read the four bytes of {colors} as floats from 0 to 1|convert {colors} from bytes to vec4 floats|convert {colors} to normalized rgba|unpack4x8unorm {colors}|turn {colors} from integers into float rgba|¶I have {colors} and need vec4 with all channels from 0 to 1|¶unpack4x8unorm for {colors}|¶rgba8 u32 -> vec4f in 0..1, {colors}|¶four bytes per integer, one per channel. turn {colors} into float colors, 0..255 becoming 0..1|¶how do I get the float channels out of {colors}, as vec4|¶[each|every] thread takes one u32 apart into four bytes and divides them by 255, data is {colors}|¶given {colors}, I want to [calculate|work] with floats, so expand each into a vec4 in 0..1|¶the opposite of packing: {colors} back to vec4 floats]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("colors", "[a buffer of packed colors|an array of rgba8 integers|packed u32 colors|colors packed into u32|a buffer of 32-bit colors|rgba8 colors stored as u32|a u32 color buffer|an array of packed RGBA8 pixels|8-bit rgba packed in u32]");
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
