//! Plain kernels over what people keep in buffers: audio samples, prices, sensor values, pixels, points and particles.

mod audio;
mod formulas;
mod particles;
mod pixels;
mod points;

use self::audio::SOUNDS;
use self::formulas::{PAIRS, PRICES};
use self::particles::{PARTICLES, particles_in_space};
use self::pixels::PIXELS;
use self::points::{CLOUDS, POINT_SETS, cloud};
use crate::families::buffer_fills::{ELEMENTS, RANGE};
use crate::families::kernels::{Kernel, Work, each, write};
use crate::task::Family;

/// Records of `width` numbers that are changed in place.
fn changed(
    element: &str,
    width: usize,
    statements: impl Into<String>,
    range: (f32, f32),
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element),
        buffer: "data",
        statements: statements.into(),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| {
            let start = at / width * width;
            rule(&buffers[0][start..start + width])
                .get(at % width)
                .copied()
        }),
    }
}

/// Numbers that are changed in place by what they are, where they are and how many there are.
fn numbers(
    statements: impl Into<String>,
    rule: impl Fn(f64, usize, usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", "f32"),
        buffer: "data",
        statements: statements.into(),
        sample: (ELEMENTS, RANGE),
        rule: each(move |buffers, at| Some(rule(buffers[0][at], at, buffers[0].len()))),
    }
}

pub(super) fn families() -> Vec<Family> {
    let tables: [&'static [Kernel]; 6] =
        [&PRICES, &SOUNDS, &PIXELS, &POINT_SETS, &PARTICLES, &PAIRS];
    let mut families: Vec<Family> = tables.into_iter().flat_map(Kernel::families).collect();
    let clouds = CLOUDS
        .iter()
        .map(|row| Family::new("compute", row.name, move |_| cloud(row)));
    families.extend(clouds);
    families.push(Family::new(
        "compute",
        "particles-in-space",
        particles_in_space,
    ));
    families
}
