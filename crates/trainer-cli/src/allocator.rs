//! Memory that training frees stays with the process.

#![allow(unsafe_code)]

use std::ffi::{c_int, c_long};

use libmimalloc_sys::{mi_option_get, mi_option_set};

/// `mi_option_purge_delay` of mimalloc 3: after how many milliseconds freed memory is given back to the system.
const PURGE_DELAY: c_int = 15;

/// From now on, freed memory is never given back to the system. Each step of training takes as much as the one before; with
/// the allocator's delay of a second it would be given back and taken again, page by page, which took an eighth of
/// the time, and no less memory at most.
///
/// Where the user has set another delay (`MIMALLOC_PURGE_DELAY`), it stays.
pub fn keep_freed_memory() {
    /// What the allocator does without being told.
    const DEFAULT: c_long = 1000;
    const NEVER: c_long = -1;
    // SAFETY: both only read and write a number of the allocator's options, and the option is one of them.
    unsafe {
        if mi_option_get(PURGE_DELAY) == DEFAULT {
            mi_option_set(PURGE_DELAY, NEVER);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_is_the_option_that_is_changed() {
        // SAFETY: it reads a number.
        let delay = || unsafe { mi_option_get(PURGE_DELAY) };
        assert_eq!(
            delay(),
            1000,
            "the options of mimalloc are numbered otherwise"
        );
        keep_freed_memory();
        assert_eq!(delay(), -1);
    }
}
