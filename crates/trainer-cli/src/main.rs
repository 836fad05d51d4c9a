//! The command `tiny-agent-trainer`; all of it is in the library beside this file.

/// Training allocates and frees large buffers in every step, whose pages this allocator keeps as long as it is told to
/// ([`trainer_cli::allocator`]).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    trainer_cli::main()
}
