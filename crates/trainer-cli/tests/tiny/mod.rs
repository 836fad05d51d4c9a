//! A network that trains in seconds, for the tests that start the program.

/// Flags of `train`: the hand-written examples, which are few, and the sizes.
pub const NETWORK: [&str; 10] = [
    "--set",
    "synthesis.count=",
    "--set",
    "model.d_model=16",
    "--set",
    "model.nhead=2",
    "--set",
    "model.num_layers=1",
    "--set",
    "model.dim_feedforward=24",
];
