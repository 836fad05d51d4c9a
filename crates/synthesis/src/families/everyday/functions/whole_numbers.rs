//! Tests of numbers, and functions of whole numbers.

use super::numbers;
use crate::families::helpers::{HELPER, Helper, one};
use crate::families::numbers::whole;
use crate::families::structures::truth;
use crate::task::Buffer;

/// A row of whole numbers to begin with.
const WHOLE: Helper = Helper {
    parameters: "n: u32",
    result: "u32",
    range: (0.0, 100.0),
    ..HELPER
};

/// The sum of `term` from 1 to the argument.
fn sum_to(arguments: &[Buffer], term: fn(f64) -> f64) -> Option<Buffer> {
    one((1..=whole(&arguments[0])).map(|i| term(f64::from(i))).sum())
}

pub(super) const TESTS: &[Helper] = &[
    Helper {
        name: "is-in-range",
        thing: "[whether x is between low and high|if a number is in the range from low to high|in_range(x, low, high)|x >= low && x <= high|a range check of x with low and high as arguments|whether a number lies within two limits, both included|true if low <= x <= high|a test whether x is between two limit arguments|if x is neither below low nor above high|whether a value is inside of an interval with both ends|\
                ¶fn in_range(x: f32, low: f32, high: f32) -> bool|¶range check function, x, low and high as arguments, limits included|¶how do I [write|code] a function that checks if a number is between low and high|¶[in|inputs]: x, low, high. [out|output]: true if x is between them, ends included. [function|as a function]|¶is x between low and high? [write the function|a function please], bool back|\
                ¶[write|give me|make] a [helper|function] that tells whether x is within low and high|¶function please, true when x is not smaller than low and not bigger than high|¶low <= x && x <= high as a [bool |]function|¶the temperature is fine between two limits. function of it and both limits, returns a bool|¶what is the wgsl function to check low <= x <= high|\
                ¶low <= x <= high check as a [function|bool function] of x, low and high|¶is a reading x within its limits low and high? function, bool]",
        function: "in_range",
        parameters: "x: f32, low: f32, high: f32",
        result: "bool",
        body: "return x >= low && x <= high;",
        rule: |x, _| {
            let [x, low, high] = numbers(x)?;
            truth((low..=high).contains(&x))
        },
        ..HELPER
    },
    Helper {
        name: "nearly-equal",
        thing: "[whether two floats are nearly equal within a tolerance|if two numbers differ by less than a tolerance|abs(a - b) < tolerance|nearly_equal(a, b, tolerance)|a float comparison with a tolerance argument|whether a and b are almost the same, up to an epsilon argument|an approximate equality test with epsilon as an argument|true if a is within a tolerance of b|a fuzzy equality of two floats with a tolerance|if the difference of a and b is smaller than a third argument|\
                ¶fn nearly_equal(a: f32, b: f32, tolerance: f32) -> bool|¶almost equal function for floats, tolerance as third argument|¶how do I [write|code] a function that compares two floats with an epsilon argument|¶[in|inputs]: a, b, tolerance. [out|output]: true if they differ by less. [function|as a function]|¶== on floats is bad. function with a tolerance argument instead, returns bool|\
                ¶[write|give me|make] an approximately equal [helper|function] with epsilon as a parameter|¶are two floats the same, give or take a tolerance? function with three arguments|¶function that returns whether the distance of a and b is below eps, eps passed in as third argument|¶function please, true when two numbers are closer than tolerance|¶what is the wgsl function for isclose(a, b, tol), absolute]",
        function: "nearly_equal",
        parameters: "a: f32, b: f32, tolerance: f32",
        result: "bool",
        body: "return abs(a - b) < tolerance;",
        range: (0.0, 3.0),
        rule: |x, _| {
            let [a, b, tolerance] = numbers(x)?;
            let gap = (a - b).abs() - tolerance;
            if gap.abs() < 1e-4 {
                return None;
            }
            truth(gap < 0.0)
        },
        ..HELPER
    },
    Helper {
        name: "is-even",
        thing: "[whether an integer is even|if a number is even|if n is an even number|n % 2 == 0|is_even(n)|an even number test|whether n is divisible by two|a check for even [numbers|integers]|true for even numbers, false for odd ones|the evenness of an unsigned integer as a bool|\
                ¶function that tells if an integer is even|¶[is even|even check] function[ for u32|]|¶fn is_even(n: u32) -> bool|¶is a number even? write the function|¶how do I [write|code] a function that [checks|tells] if a number is even|¶[in|input]: u32. [out|output]: true if it is even. [function|as a function]|¶[write|give me|make] an is-even [helper|function]|\
                ¶function please, true for 0, 2, 4, 6 and so on|¶n mod 2 equal to 0, as a bool function|¶I need to know if an index is even. [a function|helper function] that returns a bool|¶what is the wgsl function for checking even numbers|¶does 2 divide n? bool function|\
                ¶can n be divided by two without rest? function with a bool|¶even number check [fn|function], true for 0, 2, 4|¶function please that says [yes|true] for even numbers and [no|false] for the odd ones]",
        function: "is_even",
        result: "bool",
        body: "return n % 2u == 0u;",
        rule: |x, _| truth((0.5 * x[0][0]).fract() == 0.0),
        ..WHOLE
    },
    Helper {
        name: "is-odd",
        thing: "[whether an integer is odd|if a number is odd|if n is an odd number|n % 2 == 1|is_odd(n)|an odd number test|whether n leaves a remainder when divided by two|a check for odd [numbers|integers]|true for odd numbers, false for even ones|the oddness of an unsigned integer as a bool|\
                ¶function that tells if an integer is odd|¶[is odd|odd check] function[ for u32|]|¶fn is_odd(n: u32) -> bool|¶is a number odd? write the function|¶how do I [write|code] a function that [checks|tells] if a number is odd|¶[in|input]: u32. [out|output]: true if it is odd. [function|as a function]|¶[write|give me|make] an is-odd [helper|function]|\
                ¶function please, true for 1, 3, 5, 7 and so on|¶n mod 2 equal to 1, as a bool function|¶I need to know if an index is odd. [a function|helper function] that returns a bool|¶what is the wgsl function for checking odd numbers|\
                ¶odd number check [fn|function], true for 1, 3, 5|¶does n leave a rest when divided by two? function with a bool|¶function please that says true for odd numbers and false for the even ones]",
        function: "is_odd",
        result: "bool",
        body: "return n % 2u == 1u;",
        rule: |x, _| truth((0.5 * x[0][0]).fract() != 0.0),
        ..WHOLE
    },
    Helper {
        name: "is-divisible",
        thing: "[whether n is divisible by d|if one integer divides another without remainder|n % d == 0|is_divisible(n, d)|a divisibility test of two numbers|whether d divides n|if n is a multiple of d|a check whether n is a multiple of another number|true if n over d has no remainder|the divisibility of n by a second argument|\
                ¶fn is_divisible(n: u32, d: u32) -> bool|¶divisibility function, n and divisor as arguments|¶is n divisible by d? write the function|¶how do I [write|code] a function that checks if a number is a multiple of another one|¶[in|inputs]: n, d, both u32. [out|output]: true if d divides n. [function|as a function]|¶[write|give me|make] a divisible-by [helper|function] for two unsigned integers|\
                ¶function please, true when first number divided by second has no rest|¶n mod d equal to 0, as a bool function of both|¶every d-th frame something happens. bool function of the frame n and d, true when d divides n|¶what is the wgsl function for divisible by]",
        function: "is_divisible",
        parameters: "n: u32, d: u32",
        result: "bool",
        body: "return n % d == 0u;",
        range: (1.0, 60.0),
        rule: |x, _| {
            let (n, d) = (whole(&x[0]), whole(&x[1]));
            if d == 0 {
                return None;
            }
            truth((0..=n).any(|times| times * d == n))
        },
        ..WHOLE
    },
];

pub(super) const COUNTS: &[Helper] = &[
    Helper {
        name: "sum-of-squares-to-n",
        category: "control-flow",
        thing: "[the sum of the squares from 1 to n|the sum of the squares from 1 to n with a for loop|the sum of the first n square numbers|1 + 4 + 9 and so on up to n squared|the squares of all integers from 1 to n added up|1² + 2² + 3² and so on to n²|sum_of_squares(n)|a loop that adds i * i for i from 1 to n|the sum of i^2 for i = 1 to n|the squares up to n², summed|\
                ¶sum of the squares from 1 to n with a for loop|¶fn sum_of_squares(n: u32) -> u32|¶how do I [write|code] a function that adds the squares of 1 to n|¶[in|input]: n. [out|output]: 1*1 + 2*2 and so on to n*n. [function|as a function with a loop]|¶[write|give me|make] a [helper|function] with a for loop that sums i*i from 1 to n|¶function please, add all square numbers until n squared|\
                ¶n = 3 -> 14, because 1 + 4 + 9. function with a loop|¶Σ i² for i from 1 to n, as a function with a for loop|¶a pyramid of balls has layers of 1, 4, 9 and so on, n layers. function for how many balls|¶sum of squares [function|helper], u32 n in, u32 out|\
                ¶1*1 + 2*2 + 3*3 and so on until n*n, [a function|function with u32]|¶square pyramid: how many balls are in n square layers? function of n, sum of the squares]",
        function: "sum_of_squares",
        body: "var sum = 0u;\nfor (var i = 1u; i <= n; i++) {\nsum += i * i;\n}\nreturn sum;",
        rule: |x, _| sum_to(x, |i| i * i),
        ..WHOLE
    },
    Helper {
        name: "sum-of-cubes-to-n",
        category: "control-flow",
        thing: "[the sum of the cubes from 1 to n|the sum of the cubes from 1 to n with a for loop|the sum of the first n cube numbers|1 + 8 + 27 and so on up to n cubed|the cubes of all integers from 1 to n added up|1³ + 2³ + 3³ and so on to n³|sum_of_cubes(n)|a loop that adds i * i * i for i from 1 to n|the sum of i^3 for i = 1 to n|the cubes up to n³, summed|\
                ¶sum of the cubes from 1 to n with a for loop|¶fn sum_of_cubes(n: u32) -> u32|¶how do I [write|code] a function that adds the cubes of 1 to n|¶[in|input]: n. [out|output]: 1 + 8 + 27 and so on to n*n*n. [function|as a function with a loop]|¶[write|give me|make] a [helper|function] with a for loop that sums i*i*i from 1 to n|¶function please, add all cube numbers until n cubed|\
                ¶n = 3 -> 36, because 1 + 8 + 27. function with a loop|¶Σ i³ for i from 1 to n, as a function with a for loop|¶sum of cubes [function|helper], u32 n in, u32 out|¶add up the third powers of 1, 2, 3, up to n, in a function|\
                ¶1 + 8 + 27 and so on until n cubed, function of a u32 n]",
        function: "sum_of_cubes",
        body: "var sum = 0u;\nfor (var i = 1u; i <= n; i++) {\nsum += i * i * i;\n}\nreturn sum;",
        range: (0.0, 40.0),
        rule: |x, _| sum_to(x, |i| i.powi(3)),
        ..WHOLE
    },
    Helper {
        name: "sum-of-odd-up-to",
        category: "control-flow",
        thing: "[the sum of the odd numbers up to n, with continue|the odd numbers from 1 to n added up, the even ones skipped with continue|a loop from 1 to n that skips even numbers with continue and adds the rest|the sum of all odd numbers not above n, with a continue statement|all numbers from 1 to n without the even ones, summed with continue|the total of the odd integers from 1 up to n, using continue|a for loop with continue: the sum of the odd numbers up to n|the sum of 1 to n where even numbers are skipped by continue|the sum of odd i <= n with continue for even i|the odd numbers up to a limit n summed up, by continue|\
                ¶sum of the odd numbers up to n with for and continue|¶for loop with continue: skip even numbers, add odd ones, from 1 to n. [function|as a function]|¶how do I use continue in a loop that adds only the odd numbers from 1 to n? write the function|¶[in|input]: n. loop from 1 to n, continue on even, else add. [out|output]: the sum. [function|as a function]|\
                ¶[write|give me|make] a function that adds the odd numbers up to n and uses continue for the even ones|¶function please with continue, only odd numbers from 1 until n go in the sum|¶n = 6 -> 1 + 3 + 5 = 9. function with a loop and continue|¶teach me continue: a function that sums 1 to n but skips every even number|¶add 1, 3, 5 and so on while not above n, even ones skipped with continue, as a function|¶I want a function sum of odd i from 1 to n, even i must be skipped with a continue]",
        function: "sum_of_odd",
        body: "var sum = 0u;\nfor (var i = 1u; i <= n; i++) {\nif i % 2u == 0u {\ncontinue;\n}\nsum += i;\n}\nreturn sum;",
        rule: |x, _| one((0.5 * (x[0][0] + 1.0)).floor().powi(2)),
        ..WHOLE
    },
    Helper {
        name: "bit-length",
        category: "control-flow",
        thing: "[how many bits a number needs, with a loop and break|the bit length of a number, counted in a loop|the number of bits needed to write n|the bit length of n, 0 for 0|bit_length(n) with loop and break|how many binary digits a number has, 0 for zero|the length of n in binary, by halving it in a loop|the count of halvings until n is 0, with break|how many bits it takes to store n, by a loop|the bit width of an unsigned number, as bit_length in Python|\
                ¶how many bits does a number need, with loop and break|¶fn bit_length(n: u32) -> u32|¶how many bits does n need? write a function[ with a loop|]|¶how do I [write|code] a bit length function with loop and break|¶[in|input]: u32. [out|output]: how many bits it needs, 0 for 0. [function|as a function]|¶[write|give me|make] a [helper|function] with a loop that halves n until it is 0, breaks, and returns the number of halvings|\
                ¶5 is 101 in binary, so 3 bits. function for the bits any number needs, with a loop|¶function please, loop, divide by two, break at zero, count the rounds|¶bit_length() as in python, function for a u32|¶like the number of digits, but in binary: function of a u32, 0 has none|\
                ¶how many binary digits does a u32 need? function]",
        function: "bit_length",
        body: "var rest = n;\nvar bits = 0u;\nloop {\nif rest == 0u {\nbreak;\n}\nrest /= 2u;\nbits++;\n}\nreturn bits;",
        range: (0.0, 100_000.0),
        rule: |x, _| {
            let n = whole(&x[0]);
            one(f64::from(n.checked_ilog2().map_or(0, |bits| bits + 1)))
        },
        ..WHOLE
    },
    Helper {
        name: "reverse-bits-function",
        thing: "[the bits of a number in reverse order|a u32 with its 32 bits reversed|the reversed bits of n|reverseBits(n)|a bit reversal of an unsigned integer|n mirrored bit by bit, 32 bits|the bit order of a number turned around|a 32-bit bit reversal with the builtin|n with its highest bit lowest and so on|a u32 read backward in binary|\
                ¶reverse bits function|¶fn reverse_bits(n: u32) -> u32|¶how do I [write|code] a function that reverses the bits of a [u32|number]|¶[in|input]: u32. [out|output]: its 32 bits in reverse order. [function|as a function]|¶bit reversal [helper|function] for a u32|¶[write|give me|make] a function that turns the bit order of a number around|\
                ¶function please, first bit becomes last bit, all 32|¶for an FFT I need the 32 bits of an index reversed. function with the builtin|¶for the Van der Corput sequence I need reversed bits, u32 in, u32 out, a function|¶what is the wgsl function for reversing all bits of a number|\
                ¶mirror the 32 bits of a u32, function]",
        function: "reverse_bits",
        body: "return reverseBits(n);",
        range: (0.0, 100_000.0),
        rule: |x, _| {
            one((0..32)
                .map(|bit| f64::from((whole(&x[0]) >> bit) & 1) * 2_f64.powi(31 - bit))
                .sum())
        },
        ..WHOLE
    },
    Helper {
        name: "power-of-two-function",
        thing: "[two to the power of n|2 to the power n as an unsigned integer|1 << n|2^n by a shift|a one shifted left by n|the n-th power of two|pow2(n) with a shift|the number with only bit n set|2 raised to an unsigned integer n|1u << n for an argument n|\
                ¶fn power_of_two(n: u32) -> u32|¶f(n) = [2^n|1 << n] [in wgsl|as a function], u32|¶how do I [write|code] a function for two to the n with a shift|¶[in|input]: n. [out|output]: 2 to the n, u32. [function|as a function]|¶power of two function, [n -> 1 << n|exponent in, power out]|¶[write|give me|make] a [helper|function] that shifts a one by n bits|\
                ¶function please, 0 gives 1, 1 gives 2, 2 gives 4, 3 gives 8|¶double 1 n times, return it, as a function by shift|¶I need a mask with just bit n on. function of n|¶what is the wgsl function for 2^n with integers]",
        function: "power_of_two",
        body: "return 1u << n;",
        range: (0.0, 30.0),
        rule: |x, _| one(x[0][0].exp2().round()),
        ..WHOLE
    },
    Helper {
        name: "ceiling-division",
        thing: "[the quotient of two integers rounded up|a ceiling division of a by b|(a + b - 1) / b|ceil(a / b) for unsigned integers|div_ceil(a, b)|an integer division that rounds up|how many groups of size b are needed for a elements|a divided by b, rounded up, without floats|the smallest number of boxes of b that hold a things|the number of workgroups of size b that cover a items|\
                ¶fn divide_up(a: u32, b: u32) -> u32|¶f(a, b) = (a + b - 1)/b [in wgsl|as a function], u32|¶how do I [write|code] an integer division that rounds up, as a function|¶[in|inputs]: a, b, both u32. [out|output]: a over b, rounded up. [function|as a function]|¶ceil division function for u32|¶[write|give me|make] a round-up division [helper|function] for unsigned integers|\
                ¶a people, b seats per bus. function for the number of buses|¶function please, a divided by b but up when there is rest, whole numbers|¶how many blocks of b do I need for a elements? a function of both|¶what is the wgsl function for ceil(a/b) with integers|\
                ¶a things go into boxes of b things each. how many boxes? u32 division rounded up, function of a and b]",
        function: "divide_up",
        parameters: "a: u32, b: u32",
        body: "return (a + b - 1u) / b;",
        range: (1.0, 100.0),
        rule: |x, _| one((x[0][0] / x[1][0].max(1.0)).ceil()),
        ..WHOLE
    },
];
