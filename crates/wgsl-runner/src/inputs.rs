//! Values for buffers, attributes and arguments, all from one seed.

use naga::{Binding, BuiltIn};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::layout::Rows;
use crate::settings::Settings;
use crate::table::{Scalar, Table};
use crate::wrapper::Call;

/// What a buffer holds before the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fill {
    Zeros,
    Seeded,
    /// Seeded, but for `time` and `resolution`.
    Uniform,
}

/// A generator for one column of one resource, so that what it gets depends on nothing else in the shader.
fn generator(seed: u64, resource: u32, column: usize) -> ChaCha8Rng {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    random.set_stream((u64::from(resource) << 32) | column as u64);
    random
}

/// A value's bits. `magnitude` bounds integers.
fn value(random: &mut ChaCha8Rng, scalar: Scalar, magnitude: i32, settings: &Settings) -> u32 {
    /// Where functions have their corners: every eighth float is one of them.
    const CORNERS: [f32; 6] = [0.0, 1.0, -1.0, 0.5, 2.0, -0.5];
    let [low, high] = settings.floats;
    let [least, most] = settings.integers;
    let mut integer = |least: i32| {
        let least = least.max(-magnitude);
        random.random_range(least..=most.min(magnitude).max(least))
    };
    match scalar {
        Scalar::F32 => {
            let corner = CORNERS[random.random_range(0..CORNERS.len())];
            let drawn = low + (high - low) * random.random::<f32>();
            let is_corner = random.next_u32().is_multiple_of(8) && (low..=high).contains(&corner);
            if is_corner { corner } else { drawn }.to_bits()
        }
        Scalar::I32 => integer(least).cast_unsigned(),
        Scalar::U32 => integer(least.max(0)).cast_unsigned(),
        Scalar::Bool => random.next_u32() & 1,
    }
}

/// The greatest magnitude of the integers of a row: see [`Settings::integers`].
fn magnitude(row: u32, rows: u32) -> i32 {
    // A single row is a parameter of the whole run, such as a count.
    if rows == 1 {
        return 15;
    }
    match u64::from(row) * 4 / u64::from(rows.max(1)) {
        0 | 1 => 1,
        2 => 15,
        _ => i32::MAX,
    }
}

/// The bytes of a buffer.
pub(crate) fn buffer(
    rows: &Rows,
    binding: naga::ResourceBinding,
    fill: Fill,
    name: &str,
    settings: &Settings,
) -> Vec<u8> {
    let mut bytes = vec![0; rows.bytes as usize];
    if fill == Fill::Zeros {
        return bytes;
    }
    let resource = (binding.group << 16) | binding.binding & 0xffff;
    for (column, leaf) in rows.leaves.iter().enumerate() {
        let mut random = generator(settings.seed, resource, column);
        for row in 0..rows.count {
            let mut word = value(
                &mut random,
                leaf.scalar,
                magnitude(row, rows.count),
                settings,
            );
            if leaf.atomic {
                word = 0;
            }
            if fill == Fill::Uniform && leaf.scalar == Scalar::F32 {
                let path = if leaf.path.is_empty() {
                    name
                } else {
                    &leaf.path
                };
                word = match path {
                    "time" => settings.times.first().copied().unwrap_or(0.0).to_bits(),
                    "resolution.x" => (settings.size[0] as f32).to_bits(),
                    "resolution.y" => (settings.size[1] as f32).to_bits(),
                    _ => word,
                };
            }
            let at = (u64::from(row) * rows.stride + u64::from(leaf.offset)) as usize;
            if let Some(place) = bytes.get_mut(at..at + 4) {
                place.copy_from_slice(&word.to_le_bytes());
            }
        }
    }
    bytes
}

/// Where the time is in a uniform buffer, in bytes from its start.
pub(crate) fn time_offset(rows: &Rows, name: &str) -> Option<u64> {
    let is_time = |path: &str| path == "time" || path.is_empty() && name == "time";
    let mut leaves = rows.leaves.iter();
    let leaf = leaves.find(|leaf| leaf.scalar == Scalar::F32 && is_time(&leaf.path))?;
    Some(leaf.offset.into())
}

/// The arguments of all calls, one row for each.
pub(crate) fn arguments(call: &Call, settings: &Settings) -> Table {
    let width = call.arguments.len();
    let mut words = vec![0; width * call.rows as usize];
    for (column, argument) in call.arguments.iter().enumerate() {
        let mut random = generator(settings.seed, u32::MAX, column);
        for row in 0..call.rows {
            let drawn = value(
                &mut random,
                argument.column.scalar,
                magnitude(row, call.rows),
                settings,
            );
            words[row as usize * width + column] = match argument.binding {
                Some(Binding::BuiltIn(BuiltIn::VertexIndex)) => row,
                Some(Binding::BuiltIn(_)) => 0,
                _ => drawn,
            };
        }
    }
    let columns = call
        .arguments
        .iter()
        .map(|argument| argument.column.clone());
    Table {
        columns: columns.collect(),
        words,
    }
}
