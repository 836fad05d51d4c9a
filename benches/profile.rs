//! Where the time of training steps goes: a subscriber of `tracing` that adds up what passes within the spans of the crates
//! `kernels` and `training`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// The spans in which a thread waits for others, which is no work.
const WAITING: &str = "wait for ";

/// What the spans of one name took.
#[derive(Clone, Copy, Default)]
struct Row {
    spans: u64,
    /// Without the spans inside.
    time: Duration,
    /// Read and written, where the operation tells.
    bytes: u64,
}

/// Adds up spans that are entered where they are made, as those of a training step are.
#[derive(Clone, Default)]
pub struct Profile {
    rows: Arc<Mutex<BTreeMap<&'static str, Row>>>,
    ids: Arc<AtomicU64>,
}

/// A span that the thread is in.
struct Open {
    id: Id,
    name: &'static str,
    bytes: u64,
    entered: Instant,
    inside: Duration,
}

thread_local! {
    static OPEN: RefCell<Vec<Open>> = const { RefCell::new(Vec::new()) };
}

/// Reads the field `bytes`.
struct Bytes(u64);

impl Visit for Bytes {
    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "bytes" {
            self.0 = value;
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}

impl Subscriber for Profile {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span() && ["kernels", "training"].contains(&crate_of(metadata))
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = Id::from_u64(self.ids.fetch_add(1, Ordering::Relaxed) + 1);
        let mut bytes = Bytes(0);
        span.record(&mut bytes);
        let open = Open {
            id: id.clone(),
            name: span.metadata().name(),
            bytes: bytes.0,
            entered: Instant::now(),
            inside: Duration::ZERO,
        };
        OPEN.with_borrow_mut(|spans| spans.push(open));
        id
    }

    fn exit(&self, id: &Id) {
        OPEN.with_borrow_mut(|spans| {
            let Some(open) = spans.pop_if(|open| open.id == *id) else {
                return;
            };
            let took = open.entered.elapsed();
            if let Some(outer) = spans.last_mut() {
                outer.inside += took;
            }
            let mut rows = self.rows.lock().expect("no thread panicked");
            let row = rows.entry(open.name).or_default();
            row.spans += 1;
            row.time += took.saturating_sub(open.inside);
            row.bytes += open.bytes;
        });
    }

    fn enter(&self, _: &Id) {}
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
}

fn crate_of<'a>(metadata: &'a Metadata<'_>) -> &'a str {
    metadata.target().split("::").next().unwrap_or_default()
}

impl Profile {
    /// Forgets what was measured until now.
    pub fn clear(&self) {
        self.rows.lock().expect("no thread panicked").clear();
    }

    /// Prints the operations of `steps` steps, the longest first, which took `elapsed` in all.
    pub fn print(&self, case: &str, steps: usize, elapsed: Duration) {
        let rows = self.rows.lock().expect("no thread panicked");
        let mut rows: Vec<(&str, Row)> = rows
            .iter()
            .filter(|(name, _)| !name.starts_with(WAITING))
            .map(|(name, row)| (*name, *row))
            .collect();
        rows.sort_by_key(|(_, row)| std::cmp::Reverse(row.time));
        let milliseconds = |time: Duration| time.as_secs_f64() * 1e3 / steps as f64;
        let sum: Duration = rows.iter().map(|(_, row)| row.time).sum();
        println!(
            "{case}: {:.1} ms a step, in which the threads that begin operations work {:.1} ms",
            milliseconds(elapsed),
            milliseconds(sum)
        );
        println!("| operation | times | ms | share | MB | GB/s |");
        println!("| --- | ---: | ---: | ---: | ---: | ---: |");
        for (name, row) in rows {
            let time = milliseconds(row.time);
            let share = 100.0 * row.time.as_secs_f64() / sum.as_secs_f64();
            let megabytes = row.bytes as f64 / 1e6 / steps as f64;
            let [megabytes, speed] = match row.bytes {
                0 => [String::new(), String::new()],
                _ => [
                    format!("{megabytes:.1}"),
                    format!("{:.1}", megabytes / time),
                ],
            };
            let times = row.spans as f64 / steps as f64;
            println!("| {name} | {times:.0} | {time:.2} | {share:.1} % | {megabytes} | {speed} |");
        }
    }
}
