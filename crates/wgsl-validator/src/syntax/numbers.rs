//! The values of literals (WGSL, section 3.5.2 "Numeric Literals").

use crate::constants::convert::MAX_F16;
use crate::constants::float::round_f16;
use crate::syntax::tree::{ExprKind, FloatSuffix, IntSuffix};

/// The value of an integer literal, or what is wrong with it.
pub(crate) fn integer(text: &str) -> Result<ExprKind, String> {
    let (digits, suffix) = match text.as_bytes().last() {
        Some(b'i') => (&text[..text.len() - 1], IntSuffix::I),
        Some(b'u') => (&text[..text.len() - 1], IntSuffix::U),
        _ => (text, IntSuffix::None),
    };
    let hexadecimal = digits
        .strip_prefix("0x")
        .or_else(|| digits.strip_prefix("0X"));
    let parsed = match hexadecimal {
        Some(digits) => i64::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    let (greatest, type_name) = match suffix {
        IntSuffix::None => (i64::MAX, "AbstractInt"),
        IntSuffix::I => (i64::from(i32::MAX), "i32"),
        IntSuffix::U => (i64::from(u32::MAX), "u32"),
    };
    match parsed {
        Ok(value) if value <= greatest => Ok(ExprKind::Int { value, suffix }),
        _ => Err(format!("`{text}` is too large for `{type_name}`")),
    }
}

/// The value of a floating point literal, or what is wrong with it.
pub(crate) fn float(text: &str) -> Result<ExprKind, String> {
    let hexadecimal = text.starts_with("0x") || text.starts_with("0X");
    let has_exponent = text.contains(['p', 'P']);
    let (digits, suffix) = match text.as_bytes().last() {
        Some(b'f') if !hexadecimal || has_exponent => (&text[..text.len() - 1], FloatSuffix::F),
        Some(b'h') => (&text[..text.len() - 1], FloatSuffix::H),
        _ => (text, FloatSuffix::None),
    };
    // Precision, greatest exponent and lowest bit.
    let (bits, highest, lowest, type_name) = match suffix {
        FloatSuffix::None => (53, 1023, -1074, "AbstractFloat"),
        FloatSuffix::F => (24, 127, -149, "f32"),
        FloatSuffix::H => (11, 15, -24, "f16"),
    };
    let value = if hexadecimal {
        let (significand, exponent) =
            hexadecimal_parts(&digits[2..]).ok_or_else(|| inexact(text, type_name))?;
        if significand == 0 {
            0.0
        } else {
            let length = 64 - i64::from(significand.leading_zeros());
            let top = exponent + length - 1;
            if top > highest {
                return Err(format!("`{text}` is too large for `{type_name}`"));
            }
            if exponent < lowest.max(top - bits + 1) {
                return Err(inexact(text, type_name));
            }
            // Two steps, because the power alone may be below the least normal number.
            let half = exponent / 2;
            significand as f64 * 2_f64.powi(half as i32) * 2_f64.powi((exponent - half) as i32)
        }
    } else {
        let exact: f64 = digits.parse().map_err(|_| inexact(text, type_name))?;
        match suffix {
            FloatSuffix::None => exact,
            FloatSuffix::F if exact > f64::from(f32::MAX) => f64::INFINITY,
            FloatSuffix::F => f64::from(digits.parse::<f32>().unwrap_or(f32::INFINITY)),
            FloatSuffix::H if exact > MAX_F16 => f64::INFINITY,
            FloatSuffix::H => round_f16(exact),
        }
    };
    if value.is_finite() {
        Ok(ExprKind::Float { value, suffix })
    } else {
        Err(format!("`{text}` is too large for `{type_name}`"))
    }
}

fn inexact(text: &str, type_name: &str) -> String {
    format!("`{text}` has more digits than `{type_name}` can hold")
}

/// The odd significand and the exponent of two, from the text after `0x`; `None` if the significand needs more than
/// 64 bits.
fn hexadecimal_parts(text: &str) -> Option<(u64, i64)> {
    let (mantissa, exponent) = match text.split_once(['p', 'P']) {
        Some((mantissa, exponent)) => (mantissa, exponent),
        None => (text, "0"),
    };
    let mut significand = 0_u64;
    let mut shift = 0_i64;
    let mut after_point = false;
    let mut zeros = 0_i64;
    for byte in mantissa.bytes() {
        if byte == b'.' {
            after_point = true;
            continue;
        }
        let digit = u64::from(char::from(byte).to_digit(16)?);
        shift -= if after_point { 4 } else { 0 };
        if digit == 0 {
            zeros += 1;
            continue;
        }
        // Zeros count only once a digit follows them.
        if significand != 0 {
            let places = 4 * (zeros + 1);
            if places >= 64 || significand.leading_zeros() < places as u32 {
                return None;
            }
            significand <<= places;
        }
        zeros = 0;
        significand |= digit;
    }
    shift += 4 * zeros;
    let exponent: i64 = match exponent.parse() {
        Ok(exponent) => exponent,
        Err(_) if exponent.starts_with('-') => -1_000_000_000,
        Err(_) => 1_000_000_000,
    };
    if significand == 0 {
        return Some((0, 0));
    }
    let trailing = significand.trailing_zeros();
    Some((
        significand >> trailing,
        exponent.clamp(-1_000_000_000, 1_000_000_000) + shift + i64::from(trailing),
    ))
}
