//! Metrics for `TensorBoard`.
//!
//! The file is a sequence of records: the length as 8 bytes, its masked CRC-32C, the data, their masked CRC-32C, all
//! little-endian (TensorFlow's `record_writer.h`). The data are protocol buffers of TensorFlow's `event.proto` and
//! `summary.proto`, of which four fields are enough for scalars.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::log_file::LogFile;
use crate::error::at_least_one;
use crate::{ArgumentError, BoxError, CONTINUE, Callback, CallbackSignal, TrainingState};

/// Writes an event file that `TensorBoard` shows: the metrics and the learning rate every so many optimizer steps, the
/// metrics of each evaluation, and those of each epoch. The tags are the names of the metrics.
///
/// Events carry the time of the clock, so the files of two runs differ; checkpoints hold nothing of it. A fresh run begins
/// the file anew; a resumed one cuts off the events after its checkpoint.
///
/// ```
/// let log = training::TensorBoardLogger::new("runs/1", 10)?;
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug)]
pub struct TensorBoardLogger {
    interval: u64,
    timings: bool,
    file: LogFile,
    written: Written,
}

/// The step of the last events and the tags they had: a step, its evaluation and the end of its epoch can share one.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    step: u64,
    tags: BTreeSet<String>,
}

impl TensorBoardLogger {
    /// Writes to `events.out.tfevents.training` in the folder `folder`, which is made if need be, every `interval` steps.
    ///
    /// # Errors
    ///
    /// When `interval` is 0.
    pub fn new(folder: impl Into<PathBuf>, interval: u64) -> Result<Self, ArgumentError> {
        Ok(Self {
            interval: at_least_one("interval", interval)?,
            timings: false,
            file: LogFile::new(folder.into().join("events.out.tfevents.training")),
            written: Written::default(),
        })
    }

    /// Writes what depends on the clock too, such as `tokens_per_second`.
    #[must_use]
    pub fn with_timings(mut self) -> Self {
        self.timings = true;
        self
    }

    /// Writes the metrics for which `is_due` holds and that were not written for this step yet.
    fn write(
        &mut self,
        state: &mut TrainingState,
        is_due: impl Fn(&str) -> bool,
    ) -> CallbackSignal {
        if self.written.step != state.global_step {
            self.written = Written {
                step: state.global_step,
                tags: BTreeSet::new(),
            };
        }
        let timings = self.timings.then_some(&state.timings);
        let rate = [("learning_rate", state.learning_rate)];
        let metrics = state.metrics.iter().chain(timings.into_iter().flatten());
        let mut scalars = Vec::new();
        for (name, value) in metrics
            .map(|(name, value)| (name.as_str(), *value))
            .chain(rate)
        {
            if is_due(name) && self.written.tags.insert(name.to_string()) {
                scalars.push((name, value));
            }
        }
        if !scalars.is_empty()
            && let Err(error) = append(&mut self.file, state.global_step, &scalars)
        {
            state.fail(error);
        }
        CONTINUE
    }
}

fn append(file: &mut LogFile, step: u64, scalars: &[(&str, f64)]) -> Result<(), BoxError> {
    let wall_time = SystemTime::UNIX_EPOCH
        .elapsed()
        .unwrap_or_default()
        .as_secs_f64();
    let mut bytes = Vec::new();
    if file.is_empty()? {
        let mut version = Vec::new();
        put_double(&mut version, 1, wall_time);
        put_bytes(&mut version, 3, b"brain.Event:2");
        put_record(&mut bytes, &version);
    }
    let mut summary = Vec::new();
    for (tag, value) in scalars {
        let mut scalar = Vec::new();
        put_bytes(&mut scalar, 1, tag.as_bytes());
        put_float(&mut scalar, 2, *value as f32);
        put_bytes(&mut summary, 1, &scalar);
    }
    let mut event = Vec::new();
    put_double(&mut event, 1, wall_time);
    put_number(&mut event, 2, step);
    put_bytes(&mut event, 5, &summary);
    put_record(&mut bytes, &event);
    file.append_bytes(&bytes)
}

impl Callback for TensorBoardLogger {
    fn name(&self) -> String {
        "tensorboard_logger".into()
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if !state.global_step.is_multiple_of(self.interval) {
            return CONTINUE;
        }
        // What an earlier evaluation measured does not belong to this step.
        let evaluated: BTreeSet<String> = state.best_metrics.keys().cloned().collect();
        self.write(state, |name| !evaluated.contains(name))
    }

    fn on_validation_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.write(state, |_| true)
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.write(state, |_| true)
    }

    fn on_before_checkpoint(&mut self, state: &mut TrainingState) {
        if let Err(error) = self.file.sync() {
            state.fail(error);
        }
    }

    fn state(&self) -> Value {
        serde_json::json!({ "length": self.file.state(), "written": self.written })
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        self.written = Written::deserialize(&state["written"])?;
        self.file.load_state(&state["length"])
    }
}

/// The kinds of fields of protocol buffers ("Encoding", section "Message structure").
const VARINT: u64 = 0;
const FIXED_64: u64 = 1;
const LENGTH_DELIMITED: u64 = 2;
const FIXED_32: u64 = 5;

fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn put_key(out: &mut Vec<u8>, field: u64, kind: u64) {
    put_varint(out, field << 3 | kind);
}

fn put_number(out: &mut Vec<u8>, field: u64, value: u64) {
    put_key(out, field, VARINT);
    put_varint(out, value);
}

fn put_double(out: &mut Vec<u8>, field: u64, value: f64) {
    put_key(out, field, FIXED_64);
    out.extend(value.to_le_bytes());
}

fn put_float(out: &mut Vec<u8>, field: u64, value: f32) {
    put_key(out, field, FIXED_32);
    out.extend(value.to_le_bytes());
}

fn put_bytes(out: &mut Vec<u8>, field: u64, bytes: &[u8]) {
    put_key(out, field, LENGTH_DELIMITED);
    put_varint(out, bytes.len() as u64);
    out.extend(bytes);
}

fn put_record(out: &mut Vec<u8>, data: &[u8]) {
    let length = (data.len() as u64).to_le_bytes();
    out.extend(length);
    out.extend(masked_crc(&length).to_le_bytes());
    out.extend(data);
    out.extend(masked_crc(data).to_le_bytes());
}

/// A checksum that is stored with the data it is of would be a weak one for data that hold checksums: so it is rotated
/// and shifted (TensorFlow's `crc32c.h`).
fn masked_crc(bytes: &[u8]) -> u32 {
    crc32c(bytes).rotate_right(15).wrapping_add(0xa282_ead8)
}

/// CRC-32C: the reflected polynomial 0x82f63b78 (RFC 3720, section 12.1).
fn crc32c(bytes: &[u8]) -> u32 {
    let rest = bytes.iter().fold(!0_u32, |crc, byte| {
        CRC_TABLE[(crc as u8 ^ byte) as usize] ^ (crc >> 8)
    });
    !rest
}

const CRC_TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0x82f6_3b78
            } else {
                crc >> 1
            };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::crc32c;

    /// RFC 3720, section B.4, and the check value of the catalogue of CRC algorithms.
    #[test]
    fn the_checksum_is_that_of_the_published_examples() {
        let rising: Vec<u8> = (0..32).collect();
        let falling: Vec<u8> = (0..32).rev().collect();
        assert_eq!(crc32c(&[0; 32]), 0x8a91_36aa);
        assert_eq!(crc32c(&[0xff; 32]), 0x62a8_ab43);
        assert_eq!(crc32c(&rising), 0x46dd_794e);
        assert_eq!(crc32c(&falling), 0x113f_db5c);
        assert_eq!(crc32c(b"123456789"), 0xe306_9283);
    }
}
