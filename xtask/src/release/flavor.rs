//! The two kinds of binary that a release can have.

use std::fmt;

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

/// One kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Flavor {
    /// One statically linked binary that trains on the CPU, without a graphics stack
    Portable,
    /// Everything; it loads Vulkan, Metal or DX12 when it runs
    Gpu,
}

impl Flavor {
    /// Its name in file names and manifests.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Gpu => "gpu",
        }
    }

    /// The features of the crate `trainer-cli` that it is built with.
    pub const fn features(self) -> &'static str {
        match self {
            Self::Portable => "parquet",
            Self::Gpu => "parquet,render,wgpu",
        }
    }

    /// The most bytes its binary may have, so that growth is noticed. The portable one has 25.2 MB, with all of libc that it
    /// needs; the original had 8.4, without families of tasks and a front end for WGSL.
    pub const fn binary_limit(self) -> u64 {
        match self {
            Self::Portable => 27_000_000,
            Self::Gpu => 60_000_000,
        }
    }

    /// The most bytes its archive may have, models not counted.
    pub const fn archive_limit(self) -> usize {
        match self {
            Self::Portable => 10_000_000,
            Self::Gpu => 40_000_000,
        }
    }

    /// The target it is built for on this machine, whose own target is `host`.
    pub fn target(self, host: &str, installed: impl Fn(&str) -> bool) -> String {
        let musl = host.replace("-linux-gnu", "-linux-musl");
        if self == Self::Portable && musl != host && installed(&musl) {
            musl
        } else {
            host.into()
        }
    }

    /// The flags for the compiler that make the binary what it is on `target`.
    pub fn flags(self, target: &str) -> Vec<String> {
        let linked_into_it = target.contains("linux") || target.contains("windows-msvc");
        if self == Self::Portable && linked_into_it {
            vec!["-Ctarget-feature=+crt-static".into()]
        } else {
            Vec::new()
        }
    }

    /// The libraries that a Linux binary may need to be loaded.
    pub const fn libraries(self) -> &'static [&'static str] {
        match self {
            Self::Portable => &[],
            // Vulkan is loaded by name when it is asked for, so it is none of these.
            Self::Gpu => &[
                "ld-linux-aarch64.so.1",
                "ld-linux-x86-64.so.2",
                "libc.so.6",
                "libdl.so.2",
                "libgcc_s.so.1",
                "libm.so.6",
                "libpthread.so.0",
            ],
        }
    }
}

impl fmt::Display for Flavor {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_portable_flavour_takes_musl_and_only_where_it_is_installed() {
        let gnu = "x86_64-unknown-linux-gnu";
        let musl = "x86_64-unknown-linux-musl";
        assert_eq!(Flavor::Portable.target(gnu, |target| target == musl), musl);
        assert_eq!(Flavor::Portable.target(gnu, |_| false), gnu);
        assert_eq!(Flavor::Gpu.target(gnu, |_| true), gnu);
        let apple = "aarch64-apple-darwin";
        assert_eq!(Flavor::Portable.target(apple, |_| true), apple);
    }

    #[test]
    fn the_portable_flavour_is_static_where_that_is_possible() {
        for (target, flags) in [
            ("x86_64-unknown-linux-gnu", 1),
            ("x86_64-pc-windows-msvc", 1),
            ("aarch64-apple-darwin", 0),
        ] {
            assert_eq!(Flavor::Portable.flags(target).len(), flags, "{target}");
            assert!(Flavor::Gpu.flags(target).is_empty());
        }
    }
}
