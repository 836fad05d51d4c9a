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
        thing: "[the number of set bits of n, counted in a loop|how many bits of a number are one|the bit count of n with a loop|the population count of n without the builtin|popcount of n, with a loop|a popcount by hand|the Hamming weight of n|how many 1 bits n has|the number of ones in the binary form of a number|the set bits of a u32 counted one by one|the bits that are on in n, counted by shifting|the number of nonzero bits of n|¶I need a function that counts the 1 bits of a u32 in a loop|¶how many ones are in the binary form of n? a helper function that loops over the bits, no builtin|¶function: u32 in, number of set bits out, counted by shifting|¶given n, look at its lowest bit, shift right, repeat until nothing is left. a function for the number of ones [found|seen]|¶popcount without countOneBits: [a function|fn] with a loop|¶[write|make] me a helper that takes an unsigned number and [tells|returns] how many of its bits are on, one bit at a time|¶fn u32 -> u32, popcount [by hand|in a while loop]|\
                ¶number of ones in the binary form of n, with a loop, function]",
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
        thing: "[the bits of a number rotated left by {n}|x with its 32 bits rotated left by {n}|a left bit rotation by {n}|a 32-bit rotate left by {n}|rotl(x, {n#})|a rotl by {n}|a circular left shift by {n} bits|x rotated {n} bits to the left|a cyclic shift of the bits of x to the left by {n}|a u32 rotated left by {n} places|x shifted left by {n} with the lost bits back in on the right|bits wrapped around to the left, {n} places|¶I need a function that rotates the 32 bits of x left by {n}|¶take a u32, move its bits {n} places left and put what falls out back in on the right, as a function|¶fn u32 -> u32, rotl by {n#}|¶function: x << {n#} or-ed with x >> (32 - {n#})|¶helper function for a hash: rotate left, {n} bits, u32|¶how do I write a function that turns the bits of a number to the left by {n}, with wrap-around|¶[circular shift|bit rotation] function wanted, left, {n} bits]",
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
        thing: "[the bits of a number rotated right by {n}|x with its 32 bits rotated right by {n}|a right bit rotation by {n}|a 32-bit rotate right by {n}|rotr(x, {n#})|a rotr by {n}|a circular right shift by {n} bits|x rotated {n} bits to the right|a cyclic shift of the bits of x to the right by {n}|a u32 rotated right by {n} places|x shifted right by {n} with the lost bits back in on the left|bits wrapped around to the right, {n} places|¶I need a function that rotates the 32 bits of x right by {n}|¶take a u32, move its bits {n} places right and put what falls out back in on the left, as a function|¶fn u32 -> u32, rotr by {n#}|¶function: x >> {n#} or-ed with x << (32 - {n#})|¶helper function for a hash: rotate right, {n} bits, u32|¶how do I write a function that turns the bits of a number to the right by {n}, with wrap-around|¶[circular shift|bit rotation] function wanted, right, {n} bits]",
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
        thing: "[the lowest {n} bits of a number|x masked to its lower {n} bits|the last {n} bits of x|x modulo two to the power {n}, with a bit mask|x & (2^{n#} - 1)|x & ((1 << {n#}) - 1)|x mod 2^{n#} by masking|the bottom {n} bits of x|the {n} least significant bits of a number|the low {n} bits of an integer|x truncated to {n} bits|x with all but its {n} lowest bits cleared|¶I only need the lowest {n} bits of a number. a function that [masks the rest away|clears the others]|¶function: x -> x & (2^{n#} - 1)|¶how do I write a helper that keeps the last {n} bits of a u32 and clears all above|¶given x, throw away everything but the {n} least significant bits, as a function|¶fn for u32: low {n} bits only|¶x modulo 2^{n#} without a division, with a bit mask, as a helper function]",
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
        thing: "[whether bit {n} of a number is set|if bit number {n} of x is one|a test of bit {n}|a check of bit {n} of x|bit {n} of x as a bool|(x >> {n#}) & 1 as a bool|true if bit {n} is on|whether x has flag bit {n}|if the bit at position {n} of a number is 1|a bit test at index {n}|x & (1 << {n#}) is not zero|bit {n} on or off|¶I have a number with flags and need a function that tells if bit {n} is on|¶function: u32 in, bool out, true when bit {n} is 1|¶is bit {n} of x set? a helper function that answers with a bool|¶how do I write a function to test bit {n} of a number|¶fn: ((x >> {n#}) & 1) == 1, result bool|¶given x, shift right by {n}, look at the last bit: a function that is true if it is one|¶a helper to read flag number {n} of a bit field, true or false|the state of bit {n} of a u32, as a bool|¶is flag bit {n} on? bool function of a u32|¶please function looks at bit {n} of a number, true when it is 1|¶test bit {n}, u32 -> bool, fn|¶my tile has flags in a u32, and bit {n} means solid. function that tells if it is]",
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
        thing: "[whether a number is a power of two|if n is a power of two|a power of two test|a check for powers of two|isPow2(n)|a pow2 check|n != 0 and n & (n - 1) == 0|whether exactly one bit of n is set|true for 1, 2, 4, 8, 16 and so on|if n is 2^k for some k|power of two or not|whether a size is a power of 2|¶function: u32 -> bool, true for 1, 2, 4, 8, 16 and so on|¶I need a helper that tells whether a [texture size|size|number] is a power of two|¶how do I write a function that checks if n is 2 to some power|¶pow2 test as a function: n!=0 && (n & (n - 1)) == 0|¶given an unsigned number, is exactly one of its bits set? a function with a bool result|¶a function that says yes to 1, 2, 4, 8 and no to 0, 3, 5, 6, 7|¶power of two or not? helper function, bool|¶1, 2, 4, 8, 16 are fine, 3, 6, 12 are not: bool function of a u32|¶is my texture size a power of two? bool function|¶please function says if number is 2, 4, 8, 16 and so on, also 1|¶power of two check, u32 -> bool, fn|¶mipmaps need sizes such as 256 or 512. function that checks one size, u32|\
                ¶1, 2, 4, 8, 16 -> true, all others false, bool function of a u32|¶pow2 check [fn|function] pls]",
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
        thing: "[the next power of two at or above n|the smallest power of two not below n|n rounded up to a power of two|nextPow2(n)|the next pow2 >= n|the smallest 2^k >= n|a ceil to a power of two|the first power of 2 that is not less than n|a texture size raised to the next power of two|n bumped up to a power of 2|the least power of two that n fits in|¶I have a size and need a function that rounds it up to a power of two|¶function: 5 -> 8, 8 -> 8, 9 -> 16[, always the next power of two|]|¶how do I write a helper for the smallest power of two that is at least n|¶fn, u32 in and out: start with 1 and double until it is not less than n|¶given n, which power of two comes next (n itself if it is one)? as a function|¶some textures want power-of-two sizes. a helper function for the next one at or above n|¶nextPow2 as a function, u32|n rounded up to 1, 2, 4, 8, 16 and so on|¶100 -> 128, 64 -> 64: function for a u32|¶my texture must be 2^k wide. function for the smallest such size that is not below n|¶please function, next of 2, 4, 8, 16, 32 that is at least n|¶round up to a power of two, u32 fn|¶nextPow2 helper function|\
                ¶5 -> 8, 8 -> 8, 9 -> 16, function for a u32]",
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
        thing: "[x rounded up to a multiple of {n}|the next multiple of {n} at or above x|x aligned to {n}|x padded up to a multiple of {n}|ceil(x / {n#}) * {n#} for integers|align_up(x, {n#})|an align up to {n}|x rounded up in steps of {n}|the smallest multiple of {n} that is >= x|the ceiling of an integer to a multiple of {n}|a byte size padded to {n}|an unsigned number rounded up so that {n} divides it|¶I need a function that pads a size up to a multiple of {n}|¶function: x -> ceil(x / {n#}) * {n#}, unsigned integers|¶how do I write a helper that aligns an offset up to {n}|¶given x, the next number that {n} divides (x itself if it does already). function, u32|¶sizes have to be multiples of {n} here. a helper function that rounds an integer up to that|¶fn u32 -> u32, up to the next multiple of {n}|¶helper: (x + {n#} - 1) / {n#} * {n#} in integers]",
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
        thing: "[a pcg hash of a number|a pseudo-random number from a seed by PCG|the PCG hash of n|an integer hash, pcg|a pcg hash|pcg(n)|pcg_hash of a u32|the PCG scramble of an integer|a random u32 from a seed by PCG|an integer hash for the gpu, pcg style|the bits of a number mixed by pcg|an unsigned integer hashed with the PCG permutation|¶I need a function that scrambles a u32 with pcg|¶function: pcg hash, u32 -> u32|¶how do people write the pcg hash function in wgsl|¶given an integer seed, a function that returns its pcg hash, also a u32|¶helper function for randomness: integer in, pcg-hashed integer out|¶the usual pcg function with the constants 747796405 and 2891336453|¶multiply, add, shift by the top bits, xor, multiply, xor: the pcg hash as a function]",
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
        thing: "[a random float between 0 and 1 from a seed|a pseudo-random number in 0..1 by a pcg hash|a hash of n as a float from 0 to 1|random noise in 0..1 from an integer|rand(n) in 0..1|rand01 from a u32|a random f32 from an integer seed|a seeded random number from 0 to 1|a uniform random value between zero and one from a seed|a hash-based random float|a random fraction for an index|white noise between 0 and 1 from an index|¶I need a function that makes a random float from 0 to 1 out of an integer seed|¶function: u32 -> f32 in 0..1, hashed with pcg|¶how do I write a rand helper? a seed goes in, out comes a float between 0 and 1|¶there is no random() in wgsl. a function that takes a u32 and returns a pseudo-random float between 0 and 1|¶helper function: pcg hash of n divided by 2^32, as a float|¶given an index, a function for white noise in 0..1|¶fn, seed in, result a uniform random float between zero and one]",
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
        thing: "[a xorshift step of a random state|the next state of a xorshift32 generator|xorshift32 of n|a pseudo-random number with xorshift|xorshift32(state)|xorshift rng step|a Marsaglia xorshift|x ^= x << 13, x ^= x >> 17, x ^= x << 5|shift and xor with 13, 17 and 5|the next xorshift random u32|a random state advanced by xorshift|an xorshift random generator|¶function: x ^= x << 13, x ^= x >> 17, x ^= x << 5, return x|¶I need a helper that takes a random state (u32) and returns the next one by xorshift32|¶how do I write Marsaglia's xorshift as a function|¶given the state, shift by 13, 17 and 5 (left, right, left), xor each time: function for the next state|¶random generator step as a function, xorshift32, u32 -> u32|¶fn for the xorshift number after a given one|the next number after a seed by xorshift, shifts 13, 17 and 5|¶xorshift32 step, u32 -> u32, function|¶13, 17, 5: xorshift function for one state|¶please function for random with xor and shifts, 13 left, 17 right, 5 left|¶x ^= x << 13; x ^= x >> 17; x ^= x << 5 as a function|¶tiny prng function: xorshift with 13, 17 and 5|\
                ¶x ^= x << 13; x ^= x >> 17; x ^= x << 5 as a function of the state]",
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
        thing: "[one step of a linear congruential generator|the next state of an LCG|a linear congruential random step|the next number of an lcg with the constants of Numerical Recipes|lcg(state)|lcg step|state * 1664525 + 1013904223|the Numerical Recipes LCG|a random state times 1664525 plus 1013904223|the next random u32 by a linear congruential formula|the next value of a linear congruential rng|a linear congruential generator advanced once|¶function: state * 1664525 + 1013904223|¶I need a helper that takes a u32 state and returns the next one of an LCG|¶how do I write a linear congruential generator as a function (Numerical Recipes constants)|¶given the last random number, a function for the next: times 1664525, plus 1013904223|¶fn u32 -> u32, one LCG step|¶the simplest random generator there is, multiply the state and add a constant (1664525, 1013904223), as a function]",
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
