//! The command `tiny-agent-trainer`; all of it is in the library beside this file.

/// Training allocates and frees large buffers in every step, which this allocator does without
/// returning their pages to the system each time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    trainer_cli::main()
}
