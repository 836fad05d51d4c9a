//! Criterion benches of the workspace; see `cargo xtask bench`.
