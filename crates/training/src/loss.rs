//! Looking at a loss value.

/// Whether a loss can be trained on: neither NaN nor infinite.
///
/// ```
/// assert!(training::is_valid_loss(0.7));
/// assert!(!training::is_valid_loss(f64::NAN));
/// assert!(!training::is_valid_loss(f64::NEG_INFINITY));
/// ```
#[must_use]
pub fn is_valid_loss(loss: f64) -> bool {
    loss.is_finite()
}
