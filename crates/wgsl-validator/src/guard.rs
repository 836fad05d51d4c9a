//! Code that may panic, asked without a word.
//!
//! naga 30 panics on some modules. A caught panic still runs the panic hook of the process, which by default prints a
//! line; a library should not, and should not take the hook from the program either. So the hook is extended once, when
//! naga is first asked: it is silent on a thread that asks naga at that moment, and passes every other panic on to the
//! hook that was there before. A hook that the program sets later replaces it, and then sees naga's panics too. Where
//! panics abort, nothing is caught, and so nothing is silenced.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;
use std::thread;

thread_local! {
    /// Whether a panic on this thread is caught by [`quietly`].
    static IS_CAUGHT: Cell<bool> = const { Cell::new(false) };
}

/// Runs something; `None` if it panicked.
pub(crate) fn quietly<T>(run: impl FnOnce() -> T) -> Option<T> {
    static EXTENDED: Once = Once::new();
    // The hook cannot be changed while a panic unwinds, such as in a destructor that validates.
    if cfg!(panic = "unwind") && !thread::panicking() {
        EXTENDED.call_once(|| {
            let before = take_hook();
            set_hook(Box::new(move |panic| {
                if !IS_CAUGHT.get() {
                    before(panic);
                }
            }));
        });
    }
    let was_caught = IS_CAUGHT.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(run));
    IS_CAUGHT.set(was_caught);
    outcome.ok()
}
