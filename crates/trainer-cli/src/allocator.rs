//! Memory that training frees stays with the process.

#![expect(
    unsafe_code,
    reason = "an option of the allocator, which is written in C"
)]

use std::ffi::c_int;

use libmimalloc_sys::mi_option_set_default;

/// `mi_option_purge_delay` of mimalloc 3: after how many milliseconds freed memory is given back to the system.
const PURGE_DELAY: c_int = 15;

/// From now on, freed memory is never given back to the system. Each step of training takes as much as the one before; with
/// the allocator's delay of a second it would be given back and taken again, page by page, which took an eighth of
/// the time. The peak was the same for `wgsl_small`.
///
/// Where the user has set another delay (`MIMALLOC_PURGE_DELAY`), it stays.
pub fn keep_freed_memory() {
    // SAFETY: it writes a number of the allocator's options, and the option is one of them. No lock is taken for that: a thread
    // that frees memory meanwhile reads the old number or the new one, both of which it can use.
    unsafe { mi_option_set_default(PURGE_DELAY, -1) };
}

#[cfg(test)]
mod tests {
    use libmimalloc_sys::mi_option_get;

    use super::*;

    #[test]
    fn the_delay_is_the_option_that_is_changed() {
        // SAFETY: it reads a number.
        let delay = || unsafe { mi_option_get(PURGE_DELAY) };
        assert_eq!(
            delay(),
            1000,
            "the options of mimalloc are numbered otherwise, or MIMALLOC_PURGE_DELAY is set"
        );
        keep_freed_memory();
        assert_eq!(delay(), -1);
    }
}
