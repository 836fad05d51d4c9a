//! How exact products are.

use std::sync::atomic::{AtomicBool, Ordering};

/// How the factors of products are rounded. What is multiplied is always added up in single precision, and weights, gradients
/// and everything but the factors have single precision too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatmulPrecision {
    /// To 24 bits, as they are.
    Float32,
    /// To eight bits, with the range of single precision (Kalamkar et al. 2019, "A Study of BFLOAT16 for Deep Learning
    /// Training"): 1.5 to 2 times as fast on an AMD EPYC (Zen 4).
    Bfloat16,
}

/// Products of this precision need instructions that this processor lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("products in bfloat16 need a processor with AVX-512 BF16")]
pub struct UnsupportedPrecision;

static BFLOAT16: AtomicBool = AtomicBool::new(false);

/// From now on, all products of matrices in this process have this precision, those of attention and Muon too; before, it is
/// [`MatmulPrecision::Float32`]. What generation computes is not changed.
///
/// # Errors
///
/// When the processor cannot do it; nothing is changed then.
///
/// # Examples
///
/// ```
/// use kernels::{MatmulPrecision, set_matmul_precision};
///
/// set_matmul_precision(MatmulPrecision::Float32).expect("every processor has single precision");
/// ```
pub fn set_matmul_precision(precision: MatmulPrecision) -> Result<(), UnsupportedPrecision> {
    let bfloat16 = precision == MatmulPrecision::Bfloat16;
    #[cfg(target_arch = "x86_64")]
    let is_supported = super::bfloat16::is_supported();
    #[cfg(not(target_arch = "x86_64"))]
    let is_supported = false;
    if bfloat16 && !is_supported {
        return Err(UnsupportedPrecision);
    }
    BFLOAT16.store(bfloat16, Ordering::Relaxed);
    Ok(())
}

/// Whether the factors of products are rounded to bfloat16.
#[cfg(target_arch = "x86_64")]
pub(super) fn is_bfloat16() -> bool {
    BFLOAT16.load(Ordering::Relaxed)
}
