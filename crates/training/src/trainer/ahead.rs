//! The next batch, prepared beside the training step.

use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{Scope, ScopedJoinHandle};

use crate::checkpoint::Position;
use crate::{BoxError, TrainingData};

/// Batches in their order, prepared by a thread of their own, which is one batch ahead of who takes them and ends when this is
/// dropped.
pub(super) struct Ahead<'scope, B> {
    prepared: Receiver<Result<B, BoxError>>,
    thread: Option<ScopedJoinHandle<'scope, ()>>,
}

impl<'scope, B: Send + 'scope> Ahead<'scope, B> {
    /// Starts to prepare the batches at `positions`.
    pub(super) fn start<'env, D: TrainingData<Batch = B>>(
        scope: &'scope Scope<'scope, 'env>,
        data: &'env D,
        positions: impl Iterator<Item = Position> + Send + 'scope,
    ) -> Self {
        // Without room, so that a batch that is prepared waits for the one before to be taken.
        let (sender, prepared) = sync_channel(0);
        let prepare = move || {
            for Position { epoch, batch } in positions {
                // Nobody receives once training has ended.
                if sender.send(data.batch(epoch, batch as usize)).is_err() {
                    return;
                }
            }
        };
        Self {
            prepared,
            thread: Some(scope.spawn(prepare)),
        }
    }
}

impl<B> Ahead<'_, B> {
    /// The next batch. A panic of the data goes on here.
    pub(super) fn next(&mut self) -> Result<B, BoxError> {
        self.prepared.recv().unwrap_or_else(|_| {
            match self.thread.take().map(ScopedJoinHandle::join) {
                Some(Err(panic)) => resume_unwind(panic),
                _ => Err("there are no more batches".into()),
            }
        })
    }
}
