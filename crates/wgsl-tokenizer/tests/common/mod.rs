//! What several tests use.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

/// Removes, doubles, moves, overwrites and puts in: up to `times` changes of up to `longest` bytes, with one of `pieces`
/// wherever something is put in.
pub fn mutate(
    text: &mut Vec<u8>,
    times: usize,
    longest: usize,
    pieces: &[&str],
    random: &mut ChaCha8Rng,
) {
    for _ in 0..times {
        if text.is_empty() {
            break;
        }
        let at = random.random_range(0..text.len());
        let end = (at + random.random_range(0..longest)).min(text.len());
        match random.random_range(0..7) {
            0 => drop(text.drain(at..end)),
            1 => {
                let part = text[at..end].to_vec();
                let to = random.random_range(0..text.len());
                text.splice(to..to, part);
            }
            2 => text[at] = random.random(),
            3 => text.truncate(at),
            4 => drop(text.drain(..at)),
            _ => {
                let piece = pieces[random.random_range(0..pieces.len())];
                text.splice(at..at, piece.bytes());
            }
        }
    }
}
