//! Compute shaders over buffers.

use crate::code::{compute, float};
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    vec![Family::new("compute", "scale-buffer", scale_buffer)]
}

/// Sizes of workgroups; 64 when none is named.
pub(super) fn workgroup_size(slots: &mut Slots, sampler: &mut Sampler) -> i64 {
    if sampler.chance(0.7) {
        slots.phrase("workgroup", "");
        return 64;
    }
    let size = *sampler.pick(&[16, 32, 64, 128, 256]);
    slots.text("threads", size.to_string());
    slots.phrase(
        "workgroup",
        "[with a workgroup size of {threads}|using {threads} threads per workgroup|in workgroups of {threads}|, workgroup size {threads}|, {threads} threads per group|with @workgroup_size({threads})]",
    );
    size
}

fn scale_buffer(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let factor = *sampler.pick(&[0.25, 0.5, 1.5, 2.5, 3.0, 4.0, 5.0, 10.0]);
    slots.value("factor", words::decimal(factor));
    let size = workgroup_size(&mut slots, sampler);
    let body = format!(
        "let i = id.x;\nif i < arrayLength(&data) {{\ndata[i] = data[i] * {};\n}}",
        float(factor)
    );
    Task {
        form: Form::Compute,
        modifiers: Vec::new(),
        phrase: "[multiply [every element|each element|all values|every number] of [a float buffer|an array of floats|the buffer] by {factor} {workgroup}|\
                 scale [a float buffer|a buffer of floats|every value in the buffer] by [a factor of|] {factor} {workgroup}|\
                 apply a gain of {factor} to [a float buffer|an array of floats|the buffer] {workgroup}|\
                 compute {factor} * x for each x in [a float buffer|an array of floats|the buffer] {workgroup}|\
                 make every [number|float] in [a buffer|an array of floats] {factor} times as large {workgroup}|\
                 rescale [a float buffer|an array of floats|the buffer] in place, factor {factor} {workgroup}|\
                 take {factor} times [each element|every value] of [a float buffer|an array of floats|the buffer] {workgroup}|\
                 set x to x * {factor} for all [values|elements] of [a float buffer|an array of floats|the buffer] {workgroup}|\
                 do a scalar multiplication of [a float buffer|an array of floats|the buffer] by {factor} {workgroup}|\
                 ¶I have [an array of floats|a float buffer|a buffer of floats] and [want|need] [every|each] [value|number|element] [to be {factor} times what it is|multiplied by {factor}] {workgroup}|\
                 ¶[my|the] [float buffer|array of floats] [is in the wrong scale|has the wrong scale|needs rescaling]. multiply [everything|each element|every value] by {factor} {workgroup}|\
                 ¶x = {factor} * x for [the whole|all of the] [buffer|array] of floats, in place {workgroup}|\
                 ¶[buffer: f32. op: times {factor}. in place|float buffer *= {factor}|f32 buffer, x *= {factor}] {workgroup}|\
                 ¶[every|each] [thread|invocation] takes one float from [the buffer|a buffer], multiplies it by {factor} and [puts it back|writes it back] {workgroup}|\
                 ¶how do I get all the [numbers|values] in a float [array|buffer] multiplied by [the same factor|one factor], {factor} {workgroup}|\
                 ¶data(i) *= {factor}, f32, one thread [per|for each] element {workgroup}|\
                 ¶[let|make] each [float|number] in [the|my] [float buffer|array of floats] become {factor} times itself {workgroup}|\
                 ¶[there is|I've got] a list of floats [on the GPU|in a storage buffer]. [all of them|each of them] times {factor}, [the result stays|keep it] in the same buffer {workgroup}|\
                 ¶can the gpu [scale|multiply] [a big array of floats|a whole float buffer]? the factor is {factor} {workgroup}]"
            .into(),
        slots,
        code: compute(
            &["@group(0) @binding(0) var<storage, read_write> data: array<f32>;"],
            size,
            &body,
        ),
        check: Check::Buffers {
            elements: 100,
            range: (-10.0, 10.0),
            rule: Box::new(move |buffers: &[Buffer]| buffers[0].iter().map(|value| value * factor).collect()),
        },
    }
}
