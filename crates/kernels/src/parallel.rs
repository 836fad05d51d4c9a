//! Rows on several threads.

use rayon::prelude::*;

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
    if len <= ONE_THREAD {
        tasks.map(task).collect()
    } else {
        let tasks: Vec<T> = tasks.collect();
        tasks.into_par_iter().map(task).collect()
    }
}
