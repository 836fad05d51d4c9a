//! Rows on several threads.

use std::cell::Cell;

use rayon::prelude::*;

thread_local! {
    /// Whether the operations that this thread begins are computed by it alone.
    static STAYS: Cell<bool> = const { Cell::new(false) };
}

/// From now on, every operation that the calling thread begins is computed by this thread alone: for threads that are as
/// many as there are cores already, which would only wait for each other.
pub fn stay_on_this_thread() {
    STAYS.set(true);
}

/// Whether `work` of at least `least` is worth other threads.
pub(crate) fn is_shared(work: usize, least: usize) -> bool {
    work > least && !STAYS.get()
}

/// Up to this many numbers, waking other threads does not pay.
const ONE_THREAD: usize = 1 << 18;

/// How many numbers one task takes.
const TASK: usize = 1 << 15;

/// How many rows of `width` numbers one task takes. It depends on the width alone, so that sums over the rows of a task
/// are the same for every number of threads.
pub(crate) fn rows_of_task(width: usize) -> usize {
    (TASK / width.max(1)).max(1)
}

/// Calls `task` with each of `tasks`, of about `len` numbers in all, and returns what it returns, in order.
pub(crate) fn for_tasks<T: Send, R: Send>(
    len: usize,
    tasks: impl Iterator<Item = T>,
    task: impl Fn(T) -> R + Send + Sync,
) -> Vec<R> {
    if is_shared(len, ONE_THREAD) {
        let tasks: Vec<T> = tasks.collect();
        tasks.into_par_iter().map(task).collect()
    } else {
        tasks.map(task).collect()
    }
}
