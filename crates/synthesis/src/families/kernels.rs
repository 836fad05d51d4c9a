//! What the families of compute shaders share: element types, the modifiers of every kernel, and the text around a body.

use crate::code::{float, indent};
use crate::sampler::Sampler;
use crate::task::{Buffer, BufferRule, Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

/// The type of the elements of a buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    F32,
    I32,
    U32,
    Vec2,
    Vec3,
    Vec4,
}

pub(super) const FLOATS: &[Element] = &[Element::F32, Element::Vec2, Element::Vec3, Element::Vec4];
pub(super) const ONLY_F32: &[Element] = &[Element::F32];
pub(super) const SCALARS: &[Element] = &[Element::F32, Element::I32, Element::U32];
pub(super) const SIGNED: &[Element] = &[
    Element::F32,
    Element::I32,
    Element::Vec2,
    Element::Vec3,
    Element::Vec4,
];
pub(super) const ALL: &[Element] = &[
    Element::F32,
    Element::I32,
    Element::U32,
    Element::Vec2,
    Element::Vec3,
    Element::Vec4,
];

impl Element {
    /// The first of `among` is the one when none is named.
    pub(super) fn sample(among: &[Self], sampler: &mut Sampler) -> Self {
        if sampler.chance(0.5) {
            among[0]
        } else {
            *sampler.pick(among)
        }
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::Vec2 => "vec2<f32>",
            Self::Vec3 => "vec3<f32>",
            Self::Vec4 => "vec4<f32>",
        }
    }

    pub(super) fn modifier(self) -> Option<&'static str> {
        match self {
            Self::F32 => None,
            Self::I32 => Some("i32-elements"),
            Self::U32 => Some("u32-elements"),
            Self::Vec2 => Some("vec2-elements"),
            Self::Vec3 => Some("vec3-elements"),
            Self::Vec4 => Some("vec4-elements"),
        }
    }

    pub(super) fn is_whole(self) -> bool {
        matches!(self, Self::I32 | Self::U32)
    }

    /// A number as a literal of the element's scalar type.
    pub(super) fn scalar(self, value: f64) -> String {
        match self {
            Self::I32 => format!("{value}"),
            Self::U32 => format!("{value}u"),
            _ => float(value),
        }
    }

    /// A number as a value of the type, with all components alike.
    pub(super) fn splat(self, value: f64) -> String {
        match self {
            Self::F32 | Self::I32 | Self::U32 => self.scalar(value),
            _ => format!("{}({})", self.code(), float(value)),
        }
    }

    /// How people write a number of this type.
    pub(super) fn ways(self, value: f64) -> Vec<String> {
        if self.is_whole() {
            words::count(value as i64)
        } else {
            words::decimal(value)
        }
    }

    /// One buffer.
    pub(super) fn buffer(self) -> &'static str {
        match self {
            Self::F32 => {
                "[the buffer|a buffer|an array|the array|a float buffer|a buffer of floats|an array of floats|an array of f32|a list of floats|a float array|the f32 buffer|the f32 array|a storage buffer of floats|a list of numbers]"
            }
            Self::I32 => {
                "[an integer buffer|a buffer of integers|an array of integers|an i32 buffer|an array of i32|a signed integer array|an int array|a list of integers|a buffer of i32|a buffer of ints|an i32 array|a buffer of signed integers]"
            }
            Self::U32 => {
                "[an unsigned integer buffer|a buffer of unsigned integers|an array of u32|a u32 buffer|a uint array|a list of unsigned integers|a buffer of u32|the uint buffer|a u32 array|an array of unsigned ints]"
            }
            Self::Vec2 => {
                "[a buffer of vec2|an array of 2D vectors|a vec2 buffer|an array of vec2f|a list of 2D vectors|a buffer of 2D vectors|an array of vec2|a vec2 array|a vec2f buffer|an array of vec2<f32>]"
            }
            Self::Vec3 => {
                "[a buffer of vec3|an array of 3D vectors|a vec3 buffer|an array of vec3f|a list of 3D vectors|a buffer of 3D vectors|an array of vec3|a vec3 array|a vec3f buffer|an array of vec3<f32>]"
            }
            Self::Vec4 => {
                "[a buffer of vec4|an array of 4D vectors|a vec4 buffer|an array of vec4f|a list of 4D vectors|a buffer of 4D vectors|an array of vec4|a vec4 array|a vec4f buffer|an array of vec4<f32>]"
            }
        }
    }

    /// One buffer that is filled by its index: whole numbers without a sign are meant when no type is named.
    fn counted(self) -> &'static str {
        match self {
            Self::U32 => {
                "[a buffer|an array|the buffer|an integer buffer|a buffer of integers|an array of integers|a u32 buffer|an array of u32|a buffer of u32|an unsigned integer buffer|a uint array|an int buffer|a list of integers|an array of unsigned integers]"
            }
            Self::F32 => {
                "[a float buffer|a buffer of floats|an array of floats|an array of f32|a list of floats|a float array|an f32 buffer|an f32 array|a storage buffer of floats]"
            }
            Self::I32 => {
                "[an i32 buffer|an array of i32|a signed integer array|a buffer of i32|an i32 array|a buffer of signed integers|a list of signed integers|a signed integer buffer]"
            }
            _ => self.buffer(),
        }
    }

    /// Two buffers.
    pub(super) fn two(self) -> &'static str {
        match self {
            Self::F32 => {
                "[two buffers|two arrays|two float buffers|two arrays of floats|two buffers of f32|buffers A and B|arrays A and B|two lists of floats|two float arrays|two f32 arrays|a pair of float buffers|float arrays A and B]"
            }
            Self::I32 => {
                "[two integer buffers|two arrays of integers|two i32 buffers|two int arrays|i32 arrays A and B|two lists of integers|two arrays of i32|a pair of i32 buffers|int buffers A and B|two signed integer buffers]"
            }
            Self::U32 => {
                "[two unsigned integer buffers|two arrays of u32|two u32 buffers|u32 arrays A and B|two lists of unsigned integers|two uint arrays|a pair of u32 buffers|uint buffers A and B|two u32 arrays]"
            }
            Self::Vec2 => {
                "[two buffers of vec2|two arrays of 2D vectors|two vec2 buffers|two vec2 arrays|two lists of 2D vectors|two arrays of vec2f|a pair of vec2 buffers|vec2 buffers A and B]"
            }
            Self::Vec3 => {
                "[two buffers of vec3|two arrays of 3D vectors|two vec3 buffers|two vec3 arrays|two lists of 3D vectors|two arrays of vec3f|a pair of vec3 buffers|vec3 buffers A and B]"
            }
            Self::Vec4 => {
                "[two buffers of vec4|two arrays of 4D vectors|two vec4 buffers|two vec4 arrays|two lists of 4D vectors|two arrays of vec4f|a pair of vec4 buffers|vec4 buffers A and B]"
            }
        }
    }

    /// At the end of a phrase about two buffers that does not name their type.
    pub(super) fn both(self) -> &'static str {
        match self {
            Self::F32 => {
                "[|||||||, both with float elements|, both f32|, both holding floats|, elements are f32|, as floats]"
            }
            Self::I32 => {
                "[, both with integer elements|, both of type i32|, both i32|, both holding integers|, elements are i32|, as signed integers|, as i32]"
            }
            Self::U32 => {
                "[, both with unsigned integer elements|, both of type u32|, both u32|, both holding unsigned integers|, elements are u32|, as unsigned integers|, as u32]"
            }
            Self::Vec2 => {
                "[, both with vec2 elements|, both of type vec2|, both of 2D vectors|, both vec2f|, both holding 2D vectors|, elements are vec2|, as vec2]"
            }
            Self::Vec3 => {
                "[, both with vec3 elements|, both of type vec3|, both of 3D vectors|, both vec3f|, both holding 3D vectors|, elements are vec3|, as vec3]"
            }
            Self::Vec4 => {
                "[, both with vec4 elements|, both of type vec4|, both of 4D vectors|, both vec4f|, both holding 4D vectors|, elements are vec4|, as vec4]"
            }
        }
    }
}

/// A storage buffer that is read.
pub(super) fn read(binding: u32, name: &str, element: &str) -> String {
    format!("@group(0) @binding({binding}) var<storage, read> {name}: array<{element}>;\n")
}

/// A storage buffer that is written.
pub(super) fn write(binding: u32, name: &str, element: &str) -> String {
    format!("@group(0) @binding({binding}) var<storage, read_write> {name}: array<{element}>;\n")
}

/// What every kernel over one index can be combined with.
pub(super) struct Options {
    pub(super) size: i64,
    early_return: bool,
    pub(super) modifiers: Vec<&'static str>,
}

/// The end of every phrase of a kernel over one index.
pub(super) const TAIL: &str = "{workgroup} {guard}";

impl Options {
    /// Draws them, and fills the slots of [`TAIL`].
    pub(super) fn sample(slots: &mut Slots, sampler: &mut Sampler) -> Self {
        let mut modifiers = Vec::new();
        let size = workgroup_size(&[16, 32, 64, 128, 256], slots, &mut modifiers, sampler);
        let early_return = sampler.chance(0.12);
        slots.phrase("guard", "");
        if early_return {
            modifiers.push("early-return");
            slots.phrase(
                "guard",
                "[with an early return|, returning early when out of bounds|, return early past the end|with an early-out bounds check|, bailing out early past the end|, return at once if out of range|, leaving early when out of range|with a guard that returns early|, early exit for extra threads]",
            );
        }
        Self {
            size,
            early_return,
            modifiers,
        }
    }

    /// The statements, run where `i` is below `limit`.
    pub(super) fn guarded(&self, limit: &str, statements: &str) -> String {
        if self.early_return {
            format!("let i = id.x;\nif i >= {limit} {{\nreturn;\n}}\n{statements}\n")
        } else {
            format!("let i = id.x;\nif i < {limit} {{\n{statements}\n}}\n")
        }
    }

    /// A kernel whose invocations work on one element each, bounded by the length of `buffer`.
    pub(super) fn over(&self, declarations: &str, buffer: &str, statements: &str) -> String {
        let body = self.guarded(&format!("arrayLength(&{buffer})"), statements);
        kernel(declarations, &self.size.to_string(), ID, &body)
    }
}

/// The size of the workgroup, 64 when none is named, and the slot `workgroup`.
pub(super) fn workgroup_size(
    sizes: &[i64],
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> i64 {
    if sampler.chance(0.75) {
        slots.phrase("workgroup", "");
        return 64;
    }
    let size = *sampler.pick(sizes);
    modifiers.push("workgroup-size");
    slots.text("threads", size.to_string());
    slots.phrase(
        "workgroup",
        "[with a workgroup size of {threads}|using {threads} threads per workgroup|in workgroups of {threads}|, workgroup size {threads}|, {threads} threads per group|with @workgroup_size({threads})|with {threads} invocations per workgroup|, workgroups of {threads} threads|with a local size of {threads}|, local size {threads}|, @workgroup_size({threads})|, workgroup_size = {threads}|in groups of {threads} threads|, {threads} threads a workgroup|, {threads}-wide workgroups]",
    );
    size
}

/// The parameters of an entry point over one or two indices.
pub(super) const ID: &str = "@builtin(global_invocation_id) id: vec3<u32>";
/// The parameters of an entry point that works together with its workgroup alone.
pub(super) const LOCAL: &str = "@builtin(local_invocation_index) local: u32";
/// The parameters of an entry point that works together with its workgroup on a part of a buffer.
pub(super) const ID_AND_LOCAL: &str = "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(workgroup_id) group: vec3<u32>";

/// A compute shader: declarations, then statements one a line.
pub(super) fn kernel(declarations: &str, size: &str, parameters: &str, body: &str) -> String {
    format!(
        "{}\n\n@compute @workgroup_size({size})\nfn main({parameters}) {{\n{}}}\n",
        declarations.trim_end(),
        indent(body)
    )
}

/// A task over buffers of `elements` elements.
pub(super) fn task(
    phrase: impl Into<String>,
    slots: Slots,
    modifiers: Vec<&'static str>,
    code: String,
    (elements, range): (u32, (f32, f32)),
    rule: BufferRule,
) -> Task {
    Task {
        form: Form::Compute,
        modifiers,
        phrase: phrase.into(),
        slots,
        code,
        check: Check::Buffers {
            elements,
            range,
            rule,
        },
    }
}

/// A kernel over one index that is more than a formula of its elements.
pub(super) struct Kernel {
    pub(super) name: &'static str,
    /// Commands; `{buffer}` and `{two}` name the type of the elements.
    pub(super) commands: &'static str,
    /// The types it is defined for; the first is meant when none is named.
    pub(super) elements: &'static [Element],
    /// Fills the slots of the commands.
    pub(super) draw: fn(Element, &mut Slots, &mut Sampler) -> Work,
}

/// What an invocation of a [`Kernel`] does.
pub(super) struct Work {
    pub(super) modifiers: Vec<&'static str>,
    pub(super) declarations: String,
    /// The statements for the `i` below the length of this buffer.
    pub(super) buffer: &'static str,
    pub(super) statements: String,
    /// The elements of the buffers, and the least and the greatest of the numbers in them.
    pub(super) sample: (u32, (f32, f32)),
    pub(super) rule: BufferRule,
}

impl Kernel {
    /// The families of kernels.
    pub(super) fn families(kernels: &'static [Self]) -> Vec<Family> {
        let family = |kernel: &'static Self| {
            Family::new("compute", kernel.name, move |sampler| kernel.task(sampler))
        };
        kernels.iter().map(family).collect()
    }

    fn task(&self, sampler: &mut Sampler) -> Task {
        let mut slots = Slots::default();
        let element = Element::sample(self.elements, sampler);
        let is_counted = self.elements[0] == Element::U32 && self.elements.contains(&Element::F32);
        let buffer = if is_counted {
            element.counted()
        } else {
            element.buffer()
        };
        slots.phrase("buffer", buffer);
        slots.phrase("two", element.two());
        let work = (self.draw)(element, &mut slots, sampler);
        let options = Options::sample(&mut slots, sampler);
        let is_usual = element == self.elements[0];
        let modifiers = (!is_usual).then(|| element.modifier()).flatten();
        let modifiers = modifiers.into_iter().chain(work.modifiers);
        let modifiers = modifiers.chain(options.modifiers.iter().copied()).collect();
        let code = options.over(&work.declarations, work.buffer, &work.statements);
        let phrase = format!("{} {TAIL}", self.commands);
        task(phrase, slots, modifiers, code, work.sample, work.rule)
    }
}

/// A rule that gives each element of the last buffer by its index, or leaves it as it was.
pub(super) fn each(
    rule: impl Fn(&[Buffer], usize) -> Option<f64> + Send + Sync + 'static,
) -> BufferRule {
    Box::new(move |buffers: &[Buffer]| {
        let before = buffers.last().into_iter().flatten().enumerate();
        before
            .map(|(at, &old)| rule(buffers, at).unwrap_or(old))
            .collect()
    })
}

/// Draws a whole number from `low` to `high` and names it in the phrase.
pub(super) fn count(
    name: &'static str,
    low: i64,
    high: i64,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> usize {
    let count = sampler.int(low, high);
    slots.value(name, words::count(count));
    count as usize
}
