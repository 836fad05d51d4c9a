//! Plain kernels in which threads work together: atomic counters and histograms, reductions and scans of blocks, and single
//! steps on lines, grids, particles and sorts.

mod blocks;
mod counters;
mod grids;
mod lines;
mod particles;

use self::blocks::{BLOCKS, Block, reduce_blocks, scan_blocks, sort_phase};
use self::counters::{ATOMICS, COUNTERS};
use self::grids::{heat_step, life_step, matrix_times_vector, multiplied, transposed};
use self::lines::LINES;
use self::particles::PARTICLES;
use crate::families::kernels::{Element, ID, Work, kernel, task, workgroup_size};
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;

/// No multiple of a workgroup, so that the last block is a part of one.
const ELEMENTS: u32 = 200;

/// A kernel over one index; the last buffer is what it changes.
struct Plain {
    name: &'static str,
    category: &'static str,
    /// Commands and whole requests; `{items}`, `{one}` and `{array}` name the type of the elements.
    commands: &'static str,
    /// The types it is defined for; the first is meant when none is named.
    elements: &'static [Element],
    /// Fills the slots of the commands.
    draw: fn(Element, &mut Slots, &mut Sampler) -> Work,
}

/// Fills the slots that name the elements.
fn name_elements(element: Element, slots: &mut Slots) {
    let [items, one, array] = match element {
        Element::I32 => [
            "[signed integers|i32 values|i32 elements|i32 numbers]",
            "[signed integer|i32 value|i32 element|i32 number]",
            "[i32 array|i32 buffer|buffer of signed integers|array of i32]",
        ],
        Element::U32 => [
            "[unsigned integers|u32 values|u32 elements|u32 numbers]",
            "[unsigned integer|u32 value|u32 element|u32 number]",
            "[u32 array|u32 buffer|buffer of unsigned integers|array of u32]",
        ],
        _ => [
            "[elements|values|numbers|floats]",
            "[element|value|number|float]",
            "[float array|float buffer|buffer of floats|array of floats|list of floats]",
        ],
    };
    slots.phrase("items", items);
    slots.phrase("one", one);
    slots.phrase("array", array);
}

fn drawn(plain: &Plain, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(plain.elements, sampler);
    name_elements(element, &mut slots);
    let work = (plain.draw)(element, &mut slots, sampler);
    let mut modifiers = Vec::new();
    if element != plain.elements[0] {
        modifiers.extend(element.modifier());
    }
    modifiers.extend(work.modifiers);
    let size = workgroup_size(&[32, 64, 128, 256], &mut slots, &mut modifiers, sampler);
    let body = format!(
        "let i = id.x;\nif i < arrayLength(&{}) {{\n{}\n}}\n",
        work.buffer, work.statements
    );
    let code = kernel(&work.declarations, &size.to_string(), ID, &body);
    let phrase = format!("{} {{workgroup}}", plain.commands);
    task(phrase, slots, modifiers, code, work.sample, work.rule)
}

/// A number in the slot `n` in any way, and in the slot `d` in digits.
fn number(element: Element, value: f64, slots: &mut Slots) {
    slots.value("n", element.ways(value));
    slots.text("d", value.to_string());
}

pub(super) fn families() -> Vec<Family> {
    let plain = |plain: &'static Plain| {
        Family::new(plain.category, plain.name, move |sampler| {
            drawn(plain, sampler)
        })
    };
    let tables: [&'static [Plain]; 4] = [&COUNTERS, &ATOMICS, &LINES, &PARTICLES];
    let mut families: Vec<Family> = tables.into_iter().flatten().map(plain).collect();
    let block = |block: &'static Block| {
        Family::new("compute", block.name, move |sampler| {
            reduce_blocks(block, sampler)
        })
    };
    families.extend(BLOCKS.iter().map(block));
    families.extend([
        Family::new("compute", "block-prefix-sum", scan_blocks),
        Family::new("compute", "odd-even-phase", sort_phase),
        Family::new("compute", "heat-diffusion-step", heat_step),
        Family::new("compute", "game-of-life-step", life_step),
        Family::new("compute", "square-transpose", transposed),
        Family::new("compute", "square-matrix-product", multiplied),
        Family::new("compute", "square-matrix-times-vector", matrix_times_vector),
    ]);
    families
}
