//! What a run gets as input, and what it may cost.

use std::time::Duration;

use crate::picture::Picture;

/// What a shader is given. Everything random follows from `seed` alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The entry point or function to run; without one the first `@fragment`, else the first `@compute`, else the first
    /// `@vertex` entry point, else the last function, else the last constant.
    pub entry: Option<String>,
    /// Seed of the inputs.
    pub seed: u64,
    /// Size of the image in pixels, and `globals.resolution` of every kind of shader.
    pub size: [u32; 2],
    /// Values of `globals.time` in seconds. A fragment shader makes one image for each; the other kinds run once, at the
    /// first.
    pub times: Vec<f32>,
    /// What a `texture_2d<f32>` shows; without one [`Picture::test_image`] of the seed.
    pub picture: Option<Picture>,
    /// Elements of storage arrays without a fixed length.
    pub elements: u32,
    /// How often a function is called, and how many vertices are transformed.
    pub samples: u32,
    /// Range of the floats in buffers, attributes and arguments.
    pub floats: [f32; 2],
    /// Range of the integers in buffers, attributes and arguments, its ends included. Of the rows of a table, the first
    /// half has values of magnitude 0 and 1 only, and the next quarter of at most 15, because flags, cells, counts and
    /// exponents are small.
    pub integers: [i32; 2],
    /// Workgroups along x, y and z; by default as many as cover the longest array: in one row for a workgroup of one
    /// dimension, in a square for one of two, in a cube for one of three.
    pub workgroups: Option<[u32; 3]>,
}

impl Default for Settings {
    /// 128 by 128 pixels at time 0, 4096 elements, 128 samples, floats from -2 to 2, integers from -255 to 255.
    fn default() -> Self {
        Self {
            entry: None,
            seed: 42,
            size: [128, 128],
            times: vec![0.0],
            picture: None,
            elements: 4096,
            samples: 128,
            floats: [-2.0, 2.0],
            integers: [-255, 255],
            workgroups: None,
        }
    }
}

/// What a run may cost at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Time from the start of a run to its result; the caller never waits longer.
    pub time: Duration,
    /// Bytes of all buffers and images of a run, the copies for reading back and the result included.
    pub memory: u64,
    /// Loop iterations of one invocation, all its loops together. A loop that reaches it is left, so that even an endless
    /// one gives the device back; the run then fails with [`Error::LoopLimit`](crate::Error::LoopLimit). Mesa's software
    /// adapter leaves a loop after 65,535 iterations without a word, so that a limit from there on would let wrong results
    /// pass on it.
    pub loop_iterations: u32,
}

impl Default for Limits {
    /// 10 seconds, 256 MiB and 32,768 iterations.
    fn default() -> Self {
        Self {
            time: Duration::from_secs(10),
            memory: 256 << 20,
            loop_iterations: 1 << 15,
        }
    }
}
