//! Tasks, what must come out of them, and the families that draw them.

use crate::frames::frames;
use crate::sampler::Sampler;
use crate::spelling::{Prompt, spell};
use crate::wording::{Slots, framed, realize};

/// What kind of program a task asks for, and so how people ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// A fragment shader without time.
    Picture,
    /// A fragment shader that changes with time.
    Animation,
    /// A fragment shader that changes an image; the phrase is a command.
    Effect,
    /// A vertex shader; the phrase is a command.
    Vertex,
    /// A compute shader; the phrase is a command.
    Compute,
    /// A function; the phrase is what it computes.
    Function,
    /// An expression; the phrase is what it is worth.
    Expression,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Picture,
        Self::Animation,
        Self::Effect,
        Self::Vertex,
        Self::Compute,
        Self::Function,
        Self::Expression,
    ];
}

/// A program, the phrases that ask for it, and what it must compute.
pub struct Task {
    /// What kind of program it is.
    pub form: Form,
    /// What the family is combined with, such as `striped-background`. The family and its modifiers are the composition of
    /// the task.
    pub modifiers: Vec<&'static str>,
    /// The template of the phrase; see the module `wording`. An alternative that begins with `¶` is a whole request in
    /// sentences of its own, with nothing around it.
    pub phrase: String,
    /// The values in it.
    pub slots: Slots,
    /// The program.
    pub code: String,
    /// What it must compute.
    pub check: Check,
}

/// A place in a picture, and when it is looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pixel {
    /// (0, 0) top-left, (1, 1) bottom-right.
    pub uv: [f32; 2],
    /// Seconds.
    pub time: f32,
    /// Width and height in pixels.
    pub resolution: [f32; 2],
}

/// The colour of the source image at a place, filtered linearly and clamped to the edge.
pub type Texture<'a> = &'a dyn Fn([f32; 2]) -> [f32; 4];

/// The numbers of a buffer or of a function's argument, the components of vectors and matrices one after the other (columns
/// first).
pub type Buffer = Vec<f64>;

/// The colour of a pixel, or nothing where rounding decides.
pub type PixelRule = Box<dyn Fn(Pixel) -> Option<[f32; 4]> + Send + Sync>;
/// The same for a program that reads an image.
pub type ImageRule = Box<dyn Fn(Pixel, Texture<'_>) -> Option<[f32; 4]> + Send + Sync>;
/// The last buffer after the run, from all the buffers before it, in the order of their bindings.
pub type BufferRule = Box<dyn Fn(&[Buffer]) -> Buffer + Send + Sync>;
/// The result of a function from its arguments, or nothing where it is not defined or rounding decides.
pub type ValueRule = Box<dyn Fn(&[Buffer]) -> Option<Buffer> + Send + Sync>;
/// The position of a vertex from its index, the time and its attributes.
pub type VertexRule = Box<dyn Fn(u32, f64, &[Buffer]) -> [f64; 4] + Send + Sync>;

/// What a program must compute: an independent statement in Rust.
pub enum Check {
    /// A picture.
    Pixels(PixelRule),
    /// An image that was changed.
    Image(ImageRule),
    /// The buffers of a compute shader.
    Buffers {
        /// The elements of each array without a fixed length.
        elements: u32,
        /// The least and the greatest number in the inputs.
        range: (f32, f32),
        /// What the last buffer holds afterwards.
        rule: BufferRule,
    },
    /// A function or an expression.
    Values {
        /// The least and the greatest number in the arguments.
        range: (f32, f32),
        /// What comes out.
        rule: ValueRule,
    },
    /// A vertex shader.
    Positions {
        /// The least and the greatest number in the attributes.
        range: (f32, f32),
        /// Where a vertex goes.
        rule: VertexRule,
    },
}

/// A kind of task.
pub struct Family {
    /// Names it, such as `circle`; unique.
    pub name: &'static str,
    /// The group to report by, such as `shapes`.
    pub category: &'static str,
    pub(crate) sample: Box<dyn Fn(&mut Sampler) -> Task + Send + Sync>,
}

impl Family {
    pub(crate) fn new(
        category: &'static str,
        name: &'static str,
        sample: impl Fn(&mut Sampler) -> Task + Send + Sync + 'static,
    ) -> Self {
        Self {
            name,
            category,
            sample: Box::new(sample),
        }
    }

    /// Draws a task.
    #[must_use]
    pub fn sample(&self, sampler: &mut Sampler) -> Task {
        (self.sample)(sampler)
    }
}

/// The share of prompts that are the phrase alone.
const BARE: f64 = 0.2;

/// Asks for `task` as a person might, with typing errors in the share `typing_errors` of prompts.
///
/// ```
/// use synthesis::{Sampler, families, phrase};
///
/// let mut sampler = Sampler::new(1, 1);
/// let task = families()[0].sample(&mut sampler);
/// let prompt = phrase(&task, 0.0, &mut sampler);
/// assert!(!prompt.text.is_empty());
/// ```
#[must_use]
pub fn phrase(task: &Task, typing_errors: f64, sampler: &mut Sampler) -> Prompt {
    let phrase = realize(&task.phrase, &task.slots, sampler);
    let wording = if let Some(told) = phrase.told() {
        told
    } else if sampler.chance(BARE) {
        phrase
    } else {
        let frame = *sampler.pick(frames(task.form));
        framed(frame, &phrase, sampler)
    };
    spell(wording, typing_errors, sampler)
}
