//! Rounding to the floating point types of WGSL (section 15.7 "Floating Point Evaluation").

/// Rounds to the nearest `f16`, ties to even; infinite where it is too large.
pub(crate) fn round_f16(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    // Halfway between the greatest finite `f16`, 65504, and the next power of two.
    if value.abs() >= 65520.0 {
        return f64::INFINITY.copysign(value);
    }
    let exponent = (((value.to_bits() >> 52) & 0x7ff) as i32 - 1023).max(-14);
    let quantum = 2_f64.powi(exponent - 10);
    (value / quantum).round_ties_even() * quantum
}

/// Rounds to the nearest `f32`.
pub(crate) fn round_f32(value: f64) -> f64 {
    f64::from(value as f32)
}
