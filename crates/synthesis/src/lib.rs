//! Prompt and shader pairs composed by the thousand, each with a statement of what the shader does.
//!
//! A [`Family`] is a kind of task, such as a circle on a background. It draws a [`Task`]: a program, the phrases that
//! ask for it, and a [`Check`] that says in Rust what the program must compute. [`phrase()`] turns a task into a prompt.
//!
//! | module | what is in it |
//! | --- | --- |
//! | `pairs` | [`synthesize`]: as many different pairs as one wants |
//! | `popularity` | how often a family is asked for |
//! | `sampler` | [`Sampler`]: seeded choices |
//! | `wording` | phrase templates: alternatives and slots |
//! | `frames` | what is around the phrase of a task: commands, questions, descriptions |
//! | `spelling` | letter case, punctuation, British and American spelling, articles left out, typing errors |
//! | `chatter` | what people say around a request without asking for anything |
//! | `words` | numbers, sizes and places in words |
//! | `color` | colours by name and hex |
//! | `code` | numbers and programs in the one style |
//! | `task` | [`Task`], [`Check`], [`Family`] |
//! | `families` | all of them, a file for each area |
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

mod chatter;
mod code;
mod color;
mod families;
mod frames;
mod pairs;
mod popularity;
mod sampler;
mod spelling;
mod task;
mod wording;
mod words;

pub use families::families;
pub use pairs::{Pair, Synthesis, SynthesisError, synthesize};
pub use popularity::is_asked_for_by_everybody;
pub use sampler::Sampler;
pub use spelling::Prompt;
pub use task::{Buffer, Check, Family, Form, Pixel, Task, Texture, VertexRule, phrase};
