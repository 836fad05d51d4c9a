//! As many threads as there are cores.

use std::env;
use std::num::NonZero;
use std::thread::available_parallelism;

use rayon::ThreadPoolBuilder;

/// From now on, operations are divided among one thread for each core that this process may use. Two threads on one core share
/// its units for products, so that the second brings nothing but takes half of the caches.
///
/// Where the user has set a number of threads (`RAYON_NUM_THREADS`), or threads have worked already, it stays.
pub fn use_physical_cores() {
    if env::var_os("RAYON_NUM_THREADS").is_none() {
        let pool = ThreadPoolBuilder::new().num_threads(physical_cores());
        // An error says that there are threads already.
        let _ = pool.build_global();
    }
}

/// The cores of this machine, but not more than a limit of the process allows threads.
fn physical_cores() -> usize {
    let allowed = available_parallelism().map_or(1, NonZero::get);
    num_cpus::get_physical().clamp(1, allowed)
}
