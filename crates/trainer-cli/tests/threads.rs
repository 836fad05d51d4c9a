//! How many threads train. A program of its own, because threads are started once in a process.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs;
use std::thread::available_parallelism;

use trainer_cli::threads::use_physical_cores;

/// The cores as the kernel tells them: the processors of one core have the same list of siblings.
fn cores() -> Option<usize> {
    let mut cores = BTreeSet::new();
    for processor in fs::read_dir("/sys/devices/system/cpu").ok()? {
        let siblings = processor.ok()?.path().join("topology/thread_siblings_list");
        cores.extend(fs::read_to_string(siblings).ok());
    }
    (!cores.is_empty()).then_some(cores.len())
}

#[test]
fn there_is_a_thread_for_each_core_and_not_for_each_of_its_threads() {
    let Some(cores) = cores() else {
        eprintln!("this kernel does not tell of cores; nothing to compare with");
        return;
    };
    use_physical_cores();
    let allowed = available_parallelism().unwrap().get();
    assert_eq!(rayon::current_num_threads(), cores.min(allowed));
}
