//! Functions of bits: shifts, masks, powers of two and random numbers.

use super::helpers::{HELPER, Helper, families_of, one};
use super::rules::pcg;
use crate::task::Family;

/// A whole number as an argument.
fn whole(argument: &[f64]) -> u32 {
    argument[0] as u32
}

const HELPERS: [Helper; 12] = [
    Helper {
        name: "population-count",
        thing: "[the number of set bits of n, counted in a loop|how many bits of a number are one|the bit count of n with a loop|the population count of n without the builtin]",
        function: "count_bits",
        parameters: "n: u32",
        result: "u32",
        body: "var count = 0u;\nvar rest = n;\nwhile rest > 0u {\ncount = count + (rest & 1u);\nrest = rest >> 1u;\n}\nreturn count;",
        range: (0.0, 1e6),
        rule: |x, _| one(format!("{:b}", whole(&x[0])).matches('1').count() as f64),
        ..HELPER
    },
    Helper {
        name: "rotate-bits-left",
        thing: "[the bits of a number rotated left by {n}|x with its 32 bits rotated left by {n}|a left bit rotation by {n}|a 32-bit rotate left by {n}]",
        function: "rotate_left",
        parameters: "x: u32",
        result: "u32",
        body: "return (x << {i}u) | (x >> (32u - {i}u));",
        choices: &[3.0, 5.0, 7.0, 8.0, 11.0, 13.0, 16.0, 24.0],
        range: (0.0, 2e9),
        rule: |x, n| one(f64::from(whole(&x[0]).rotate_left(n as u32))),
        ..HELPER
    },
    Helper {
        name: "rotate-bits-right",
        thing: "[the bits of a number rotated right by {n}|x with its 32 bits rotated right by {n}|a right bit rotation by {n}|a 32-bit rotate right by {n}]",
        function: "rotate_right",
        parameters: "x: u32",
        result: "u32",
        body: "return (x >> {i}u) | (x << (32u - {i}u));",
        choices: &[3.0, 5.0, 7.0, 8.0, 11.0, 13.0, 16.0, 24.0],
        range: (0.0, 2e9),
        rule: |x, n| one(f64::from(whole(&x[0]).rotate_right(n as u32))),
        ..HELPER
    },
    Helper {
        name: "extract-bits",
        thing: "[the lowest {n} bits of a number|x masked to its lower {n} bits|the last {n} bits of x|x modulo two to the power {n}, with a bit mask]",
        function: "low_bits",
        parameters: "x: u32",
        result: "u32",
        body: "return x & ((1u << {i}u) - 1u);",
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 16.0],
        range: (0.0, 2e9),
        rule: |x, n| one(x[0][0].rem_euclid(n.exp2())),
        ..HELPER
    },
    Helper {
        name: "bit-is-set",
        thing: "[whether bit {n} of a number is set|if bit number {n} of x is one|a test of bit {n}|a check of bit {n} of x]",
        function: "has_bit",
        parameters: "x: u32",
        result: "bool",
        body: "return ((x >> {i}u) & 1u) == 1u;",
        choices: &[0.0, 2.0, 3.0, 4.0, 5.0, 7.0, 8.0, 15.0],
        range: (0.0, 2e9),
        rule: |x, n| one((x[0][0] / n.exp2()).floor().rem_euclid(2.0)),
        ..HELPER
    },
    Helper {
        name: "is-power-of-two",
        thing: "[whether a number is a power of two|if n is a power of two|a power of two test|a check for powers of two]",
        function: "is_power_of_two",
        parameters: "n: u32",
        result: "bool",
        body: "return n != 0u && (n & (n - 1u)) == 0u;",
        range: (0.0, 100.0),
        rule: |x, _| {
            one(f64::from(u8::from(
                (0..32).any(|bit| whole(&x[0]) == 1 << bit),
            )))
        },
        ..HELPER
    },
    Helper {
        name: "next-power-of-two",
        thing: "[the next power of two at or above n|the smallest power of two not below n|n rounded up to a power of two]",
        function: "next_power_of_two",
        parameters: "n: u32",
        result: "u32",
        body: "var power = 1u;\nwhile power < n {\npower = power * 2u;\n}\nreturn power;",
        range: (0.0, 5000.0),
        rule: |x, _| one(f64::from(whole(&x[0]).next_power_of_two())),
        ..HELPER
    },
    Helper {
        name: "round-up-to-multiple",
        thing: "[x rounded up to a multiple of {n}|the next multiple of {n} at or above x|x aligned to {n}|x padded up to a multiple of {n}]",
        function: "align_up",
        parameters: "x: u32",
        result: "u32",
        body: "return (x + {i}u - 1u) / {i}u * {i}u;",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0, 32.0, 64.0, 256.0],
        range: (0.0, 5000.0),
        rule: |x, n| one((x[0][0] / n).ceil() * n),
        ..HELPER
    },
    Helper {
        name: "hash-function",
        thing: "[a pcg hash of a number|a pseudo-random number from a seed by PCG|the PCG hash of n|an integer hash, pcg]",
        function: "pcg",
        parameters: "n: u32",
        result: "u32",
        body: "let state = n * 747796405u + 2891336453u;\nlet word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;\nreturn (word >> 22u) ^ word;",
        range: (0.0, 2e9),
        rule: |x, _| one(f64::from(pcg(whole(&x[0])))),
        ..HELPER
    },
    Helper {
        name: "random-function",
        thing: "[a random float between 0 and 1 from a seed|a pseudo-random number in 0..1 by a pcg hash|a hash of n as a float from 0 to 1|random noise in 0..1 from an integer]",
        before: "fn pcg(n: u32) -> u32 {\n    let state = n * 747796405u + 2891336453u;\n    let word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;\n    return (word >> 22u) ^ word;\n}\n",
        function: "random",
        parameters: "n: u32",
        body: "return f32(pcg(n)) / 4294967296.0;",
        range: (0.0, 2e9),
        rule: |x, _| one(f64::from(pcg(whole(&x[0]))) / 2.0_f64.powi(32)),
        ..HELPER
    },
    Helper {
        name: "xorshift",
        thing: "[a xorshift step of a random state|the next state of a xorshift32 generator|xorshift32 of n|a pseudo-random number with xorshift]",
        function: "xorshift",
        parameters: "state: u32",
        result: "u32",
        body: "var x = state;\nx = x ^ (x << 13u);\nx = x ^ (x >> 17u);\nx = x ^ (x << 5u);\nreturn x;",
        range: (0.0, 2e9),
        rule: |x, _| {
            let step = |x: u64, by: i32| {
                (x ^ if by > 0 {
                    (x << by) & 0xffff_ffff
                } else {
                    x >> -by
                }) & 0xffff_ffff
            };
            one([13, -17, 5].into_iter().fold(u64::from(whole(&x[0])), step) as f64)
        },
        ..HELPER
    },
    Helper {
        name: "linear-congruential-generator",
        thing: "[one step of a linear congruential generator|the next state of an LCG|a linear congruential random step|the next number of an lcg with the constants of Numerical Recipes]",
        function: "next_state",
        parameters: "state: u32",
        result: "u32",
        body: "return state * 1664525u + 1013904223u;",
        range: (0.0, 2e9),
        rule: |x, _| {
            one(((u64::from(whole(&x[0])) * 1_664_525 + 1_013_904_223) % (1 << 32)) as f64)
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
