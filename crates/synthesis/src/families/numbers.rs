//! Functions of numbers: statistics of a few, divisibility, sequences, bits and hashes.

use super::helpers::{HELPER, Helper, families_of, one};
use crate::task::Family;

const NUMERIC: &[&str] = &["f32", "i32", "u32"];

/// A whole number as an argument.
pub(super) fn whole(argument: &[f64]) -> u32 {
    argument[0] as u32
}

const HELPERS: [Helper; 29] = [
    Helper {
        name: "maximum-of-three",
        thing: "[the maximum of three numbers|the largest of three values|the greatest of a, b and c|the biggest of three numbers|max(a, b, c)|the max of three|the highest of three numbers|a three way max|max of 3 values|whichever of a, b and c is largest|the top one of three values|the biggest of 3 numbers|¶I have three numbers and [need|want] the biggest. [write a function|function please|in a function]|¶fn(a, b, c) -> max(a, max(b, c))|¶which of three values is the largest? function [returning it|that returns it]|¶[in|inputs]: three numbers. [out|output]: the highest of them. [as function|wgsl function|helper fn]|¶how do I [write|code] a max function with three arguments|¶max takes only two arguments, I have three. helper function please|¶max3 [helper|function]: a, b, c -> the largest|the winner among three scores, the highest|¶three players, three scores. function that returns the highest score|¶please function, three numbers in, the biggest out|¶max of a, b and c by two max calls, as a function|¶max(max(a, b), c) as a helper function|¶top of three values fn|\
                ¶biggest of a, b, c [fn|function] pls|¶among three prices I want the highest, function of three numbers]",
        function: "max3",
        parameters: "a: {T}, b: {T}, c: {T}",
        result: "{T}",
        body: "return max(a, max(b, c));",
        types: NUMERIC,
        rule: |x, _| one(x.iter().map(|x| x[0]).fold(f64::NEG_INFINITY, f64::max)),
        ..HELPER
    },
    Helper {
        name: "minimum-of-three",
        thing: "[the minimum of three numbers|the smallest of three values|the least of a, b and c|min(a, b, c)|the min of three|the lowest of three numbers|a three way min|min of 3 values|whichever of a, b and c is smallest|the bottom one of three values|the smallest of 3 numbers|¶I have three numbers and [need|want] the smallest. [write a function|function please|in a function]|¶fn(a, b, c) -> min(a, min(b, c))|¶which of three values is the smallest? function [returning it|that returns it]|¶[in|inputs]: three numbers. [out|output]: the lowest of them. [as function|wgsl function|helper fn]|¶how do I [write|code] a min function with three arguments|¶min takes only two arguments, I have three. helper function please|¶min3 [helper|function]: a, b, c -> the smallest|\
                ¶smallest of a, b, c [fn|function] pls|¶among three prices I want the lowest, function of three numbers|¶three runners, three times. function that returns the fastest, that is the smallest]",
        function: "min3",
        parameters: "a: {T}, b: {T}, c: {T}",
        result: "{T}",
        body: "return min(a, min(b, c));",
        types: NUMERIC,
        rule: |x, _| one(x.iter().map(|x| x[0]).fold(f64::INFINITY, f64::min)),
        ..HELPER
    },
    Helper {
        name: "median-of-three",
        thing: "[the median of three numbers|the middle one of three values|the value between the other two of a, b and c|median(a, b, c)|med3 of a, b and c|the middle value of three|the one of three numbers that is neither the smallest nor the largest|the second largest of three values|the central one of 3 numbers|the median of 3 values|a, b and c: the one in the middle|¶I have three numbers and [need|want] the one in the middle. [write a function|function please|in a function]|¶[given|with] three numbers, which function returns the one between the other two|¶fn(a, b, c) -> median|¶sort three values and take the second. [as a function|function please], with min and max only|¶[in|inputs]: three numbers. [out|output]: the median. [as function|wgsl function|helper fn]|¶not the smallest of three, not the largest, but the other one. helper function please|¶median-of-3 [helper|function], a, b, c -> the middle one|neither the largest nor the smallest of three numbers|¶three numbers, I want that which is between the other two. function|¶please function gives the middle from three numbers|¶median filter of three samples: a function for one triple a, b, c|¶med3 function from min and max|¶sort three numbers and take the second one, as a function without sorting|\
                ¶second highest of three numbers, [function|as a function]|¶throw away the highest and the lowest of three numbers, return the one that is left. function]",
        function: "median3",
        parameters: "a: {T}, b: {T}, c: {T}",
        result: "{T}",
        body: "return max(min(a, b), min(max(a, b), c));",
        types: NUMERIC,
        rule: |x, _| {
            let mut sorted = [x[0][0], x[1][0], x[2][0]];
            sorted.sort_by(f64::total_cmp);
            one(sorted[1])
        },
        ..HELPER
    },
    Helper {
        name: "mean-of-three",
        thing: "[the mean of three numbers|the average of three values|the arithmetic mean of a, b and c|(a + b + c) / 3|mean(a, b, c)|the avg of three numbers|the mean of 3 values|the sum of three numbers divided by 3|a third of the sum of a, b and c|the average of 3 numbers|three numbers averaged|¶I have three numbers and [need|want] their average. [write a function|function please|in a function]|¶fn(a, b, c) -> (a + b + c) / 3|¶add three numbers, divide by 3. [as a function|return that from a function]|¶[in|inputs]: three numbers. [out|output]: the arithmetic mean. [as function|wgsl function|helper fn]|¶what is the average of r, g and b, or of any three floats? function please|¶avg of three [floats|numbers] as a [helper|function]|\
                ¶avg of a, b, c [fn|function] pls|¶three grades, what is the average? function of three floats]",
        function: "mean3",
        parameters: "a: f32, b: f32, c: f32",
        body: "return (a + b + c) / 3.0;",
        rule: |x, _| one(x[0][0] / 3.0 + x[1][0] / 3.0 + x[2][0] / 3.0),
        ..HELPER
    },
    Helper {
        name: "geometric-mean",
        thing: "[the geometric mean of two numbers|the square root of the product of two numbers|the geometric average of a and b|sqrt(a * b)|sqrt(ab)|the geo mean of two values|the root of a times b|the square root of a times b|the mean proportional of two numbers|the geometric middle of two numbers|the side of a square with the area of an a by b rectangle|¶I have two numbers and [need|want] their geometric mean. [write a function|function please|in a function]|¶fn(a, b) -> sqrt(a * b)|¶multiply two numbers, take the square root. [as a function|return that from a function]|¶[in|inputs]: two floats. [out|output]: geometric mean. [as function|wgsl function|helper fn]|¶what square has the same area as a rectangle? function from both sides to the side of the square|\
                ¶mean growth of two factors a and b, sqrt of the product, function]",
        function: "geometric_mean",
        parameters: "a: f32, b: f32",
        body: "return sqrt(a * b);",
        range: (0.0, 20.0),
        rule: |x, _| one(x[0][0].sqrt() * x[1][0].sqrt()),
        ..HELPER
    },
    Helper {
        name: "harmonic-mean",
        thing: "[the harmonic mean of two numbers|the harmonic average of a and b|two times the product over the sum of two numbers|2ab / (a + b)|2 / (1/a + 1/b)|2 * a * b / (a + b)|the harmonic mean of a and b|the reciprocal of the mean of two reciprocals|the average speed of a trip there and back at two speeds|the harmonic middle of two values|twice a*b over a + b|¶I have two numbers and [need|want] their harmonic mean. [write a function|function please|in a function]|¶fn(a, b) -> [2ab / (a + b)|2 / (1/a + 1/b)]|¶twice the product of two numbers over their sum. [as a function|return that from a function]|¶[in|inputs]: two floats. [out|output]: harmonic mean. [as function|wgsl function|helper fn]|¶I drive there at one speed and back at another. function for the average speed of [the trip|both ways]|\
                ¶a and b are speeds there and back, same way. average speed by the harmonic mean, function]",
        function: "harmonic_mean",
        parameters: "a: f32, b: f32",
        body: "return 2.0 * a * b / (a + b);",
        range: (0.5, 20.0),
        rule: |x, _| one(2.0 / (1.0 / x[0][0] + 1.0 / x[1][0])),
        ..HELPER
    },
    Helper {
        name: "absolute-difference-function",
        thing: "[the absolute difference of two numbers|how far apart two numbers are|the distance between two numbers|the magnitude of a minus b|abs(a - b)|absdiff of a and b|the abs diff of two values|the gap between two numbers|how much two numbers differ|the larger minus the smaller of two numbers|the difference of two numbers, never negative|the distance of a and b on the number line|¶I have two numbers and want to know how far apart they are. [write a function|function please|in a function]|¶fn(a, b) -> [max(a, b) - min(a, b)|abs(a - b)]|¶subtract the smaller from the larger of two numbers. [as a function|return that from a function]|¶[in|inputs]: two numbers. [out|output]: their difference, never negative. [as function|wgsl function|helper fn]|¶which one is bigger does not matter, I only need the gap between two numbers. helper function please|¶distance on the number line: function of two numbers, [result|answer] never below zero|\
                ¶gap between two numbers, never negative, [function|as a function]]",
        function: "difference",
        parameters: "a: {T}, b: {T}",
        result: "{T}",
        body: "return max(a, b) - min(a, b);",
        types: NUMERIC,
        rule: |x, _| one((x[0][0] - x[1][0]).abs()),
        ..HELPER
    },
    Helper {
        name: "hypotenuse-function",
        thing: "[the hypotenuse of a right triangle|the hypotenuse from two legs|the square root of a² + b²|the long side of a right triangle with legs a and b|sqrt(a*a + b*b)|sqrt(a^2 + b^2)|hypot(a, b)|Pythagoras with legs a and b|the longest side of a right triangle from the other two|c from a² + b² = c²|the Pythagorean theorem for the long side|the diagonal of a rectangle with sides a and b|¶I have the two short sides of a right triangle and [need|want] the long one. [write a function|function please|in a function]|¶fn(a, b) -> [sqrt(a*a + b*b)|√(a² + b²)]|¶square both, add, take the root. [Pythagoras as a function|function please]|¶[in|inputs]: two legs. [out|output]: hypotenuse. [as function|wgsl function|helper fn]|¶how long is the diagonal of a screen with two given sides? function please|¶how do I [write|code] a hypot function|¶a² + b² = c²: I have a and b, function for c please|\
                ¶a ladder stands at a wall: distance to the wall and height are known, how long is the ladder? function of both legs|¶c of a² + b² = c² as a [function|helper] of a and b|¶pythagoras [fn|function] pls, legs a and b]",
        category: "geometry",
        function: "hypotenuse",
        parameters: "a: f32, b: f32",
        body: "return sqrt(a * a + b * b);",
        rule: |x, _| one(x[0][0].hypot(x[1][0])),
        ..HELPER
    },
    Helper {
        name: "sign-function",
        thing: "[the sign of a number: -1, 0 or 1|the sign of x written with ifs|-1 for negative, 1 for positive and 0 for zero|the signum of a number|sgn(x)|the sgn of x|+1, 0 or -1 depending on the sign of x|the sign of a number without the builtin|a handwritten sign|1 if x is positive, -1 if it is negative, else 0|whether a number is positive, negative or zero as 1, -1 or 0|a manual signum with ifs|¶I don't want to call sign(). function with ifs that gives 1 for positive, -1 for negative, 0 for zero|¶fn(x) -> 1 if x > 0, -1 if x < 0, else 0|¶is x above zero? return 1. below? return -1. otherwise return 0. function please|¶[in|input]: a number. [out|output]: -1, 0 or 1 by its sign, no builtin. [as function|helper fn]|¶how do I [write|code] my own signum function|¶positive gives 1, negative gives -1, zero gives 0: function without the builtin sign|\
                ¶+1 up, -1 down, 0 for nothing: sign of a number, function]",
        function: "sign_of",
        parameters: "x: {T}",
        result: "{T}",
        body: "if x > {0} {\nreturn {1};\n}\nif x < {0} {\nreturn -{1};\n}\nreturn {0};",
        types: &["f32", "i32"],
        rule: |x, _| {
            one(if x[0][0] == 0.0 {
                0.0
            } else {
                x[0][0].signum()
            })
        },
        ..HELPER
    },
    Helper {
        name: "positive-modulo",
        thing: "[a modulo that is not negative for a positive divisor|the positive remainder of a divided by b|the floored modulo of two numbers|a mod b with the sign of b|((a % b) + b) % b|floormod(a, b)|a floor mod of two numbers|a python style modulo|a modulo that works for negative numbers|a remainder that wraps negative values around|a true modulo instead of a truncated remainder|mod of a by b, not negative for positive b|¶the % in wgsl gives negative results for negative numbers. I need a function [that does not|where -1 mod 5 is 4]|¶fn(a, b) -> ((a % b) + b) % b|¶[in|inputs]: two numbers. [out|output]: modulo like in [python|math class], -1 mod 3 = 2. [as function|helper fn]|¶how do I [write|code] a modulo function that [wraps|works for] negative numbers|¶my index runs below zero and should come back in at the end. helper function for a floored modulo|¶take the remainder, add the divisor, take the remainder again. [as a function|function of two numbers]|\
                ¶-1 mod 5 should be 4, not -1. modulo function for a and b]",
        function: "positive_mod",
        parameters: "a: {T}, b: {T}",
        result: "{T}",
        body: "return ((a % b) + b) % b;",
        types: &["i32", "f32"],
        range: (-10.0, 50.0),
        rule: |x, _| {
            let [a, b] = [x[0][0], x[1][0]];
            // The quotient must not be so near a whole number that rounding decides.
            let share = (a / b).fract().abs();
            let is_whole = a.fract() == 0.0 && b.fract() == 0.0;
            (b.abs() > 0.1 && (is_whole || share > 1e-3 && share < 0.999))
                .then(|| vec![a - b * (a / b).floor()])
        },
        ..HELPER
    },
    Helper {
        name: "factorial",
        thing: "[the factorial of n|n!|the product of all numbers from 1 to n|n factorial|fact(n)|1 times 2 times 3 and so on up to n|the number of ways to put n things in order|n times n - 1 and so on down to 1|the count of permutations of n items|n! with a loop|all whole numbers from 1 to n multiplied|n fact|¶I need n! as a function[, for a u32|]|¶fn(n: u32) -> [n!|1 * 2 * 3 and so on up to n]|¶start with 1, multiply by 2, by 3, up to n. return the result from a function|¶in how many [orders|ways] can n books stand on a shelf? function of n|¶[in|input]: n. [out|output]: factorial. [as function|wgsl function|helper fn]|¶how do I [write|code] a factorial function with a loop, no recursion in wgsl|¶n factorial, [loop|for loop], u32 in and out. function please|1 * 2 * 3 * ... * n for an integer n|¶5 -> 120, 4 -> 24, 0 -> 1: factorial function for u32|¶multiply all whole numbers up to n in a loop and return the product, as a function|¶in how many orders can n books stand? function, n!|¶please function for n with exclamation mark, whole numbers|¶n! in wgsl, iterative function|¶wgsl cannot recurse, so I need the factorial with a for loop, as a function|\
                ¶n! [fn|function] pls, u32|¶5 -> 120, 4 -> 24, the factorial of n as a function with a loop|¶in how many orders can n books stand? function of n]",
        function: "factorial",
        parameters: "n: u32",
        result: "u32",
        body: "var result = 1u;\nfor (var i = 2u; i <= n; i++) {\nresult = result * i;\n}\nreturn result;",
        range: (0.0, 12.0),
        rule: |x, _| one((1..=whole(&x[0])).map(f64::from).product()),
        ..HELPER
    },
    Helper {
        name: "fibonacci",
        thing: "[the n-th Fibonacci number|the Fibonacci number with index n|fibonacci of n|the nth number of the Fibonacci sequence|fib(n)|the nth fib|F(n) = F(n-1) + F(n-2)|fib number at position n|element n of the Fibonacci series|the Fibonacci numbers by iteration, at index n|the sequence 0, 1, 1, 2, 3, 5 at index n|n-th term of fibonacci|¶0, 1, 1, 2, 3, 5, 8: each is the sum of the two before. function that returns [the one|number] at index n|¶fn(n: u32) -> [fib(n)|F(n)]|¶start with 0 and 1, go on adding the last two, n times. function please, fibonacci|¶[in|input]: n. [out|output]: the n-th Fibonacci number, F(0) = 0. [as function|helper fn]|¶how do I [write|code] a fibonacci function with a loop|¶the rabbits sequence: I need a function for its n-th number, fibonacci|the n-th member of 0, 1, 1, 2, 3, 5, 8|¶each number is the sum of the two before it, starting with 0 and 1. function for number n|¶fib(10) = 55, fib(0) = 0: function with a loop, u32|¶no recursion in wgsl: fibonacci function with a for loop please|¶please function fibonacci, n goes in, number comes out|¶iterative fibonacci, u32 -> u32, function|¶I teach sequences and want a function for the n-th fibonacci number, zero based|\
                ¶0 1 1 2 3 5 8 and so on, function for number n of it|¶fib [fn|function] pls, u32, loop not recursion]",
        function: "fibonacci",
        parameters: "n: u32",
        result: "u32",
        body: "var a = 0u;\nvar b = 1u;\nfor (var i = 0u; i < n; i++) {\nlet next = a + b;\na = b;\nb = next;\n}\nreturn a;",
        range: (0.0, 40.0),
        rule: |x, _| {
            // Binet.
            let [plus, minus] =
                [1.0, -1.0].map(|sign: f64| f64::midpoint(1.0, sign * 5.0_f64.sqrt()));
            let n = whole(&x[0]) as i32;
            one(((plus.powi(n) - minus.powi(n)) / 5.0_f64.sqrt()).round())
        },
        ..HELPER
    },
    Helper {
        name: "greatest-common-divisor",
        thing: "[the greatest common divisor of two numbers|the gcd of a and b|the largest number that divides both a and b|gcd with Euclid's algorithm|gcd(a, b)|the highest common factor of two numbers|the hcf of a and b|the greatest common factor of two integers|the biggest shared divisor of two numbers|the Euclidean algorithm for a and b|the largest whole number that goes into both of two numbers|the common divisor of a and b, the greatest one|¶I have two whole numbers and [need|want] the largest one that divides both. [write a function|function please]|¶fn(a: u32, b: u32) -> gcd|¶while the second is not zero: replace the pair by (second, first mod second). return the first. function, Euclid's algorithm|¶[in|inputs]: two u32. [out|output]: gcd. [as function|wgsl function|helper fn]|¶how do I [write|code] a gcd function with a loop|¶to cancel a fraction I need the greatest common factor of both parts. helper function please|¶12 and 18 -> 6: gcd function for u32|¶replace (a, b) by (b, a % b) until b is 0, return a. function|¶while b is not 0 take the remainder: Euclid as a function with a while loop|¶please function, biggest number which divides two numbers|¶I want to tile a floor w by h with the biggest square tiles. function for their side, whole numbers|¶hcf of two unsigned integers, function|\
                ¶gcd [fn|function] pls, two u32|¶biggest number that divides both a and b, [function|as a function]|¶12 and 18 give 6: function for the greatest common divisor|¶euclid's algorithm with a while loop as a function of two u32]",
        function: "gcd",
        parameters: "a: u32, b: u32",
        result: "u32",
        body: "var x = a;\nvar y = b;\nwhile y != 0u {\nlet rest = x % y;\nx = y;\ny = rest;\n}\nreturn x;",
        range: (0.0, 200.0),
        rule: |x, _| {
            let [a, b] = [whole(&x[0]), whole(&x[1])];
            let divides = |d: &u32| a % d == 0 && b % d == 0;
            one((1..=a.max(b).max(1))
                .rev()
                .find(divides)
                .map_or(0.0, f64::from)
                * f64::from(u8::from(a.max(b) > 0)))
        },
        ..HELPER
    },
    Helper {
        name: "is-prime",
        thing: "[whether a number is prime|if n is a prime number|a primality test of n|a check for prime numbers|isPrime(n)|a prime check|true for primes|the primality of n by trial division|whether n has no divisors but 1 and itself|if a number can only be divided by 1 and itself|n prime or not|whether n is a prime|¶I have a whole number and want to know if it is prime. [write a function|function please]|¶fn(n: u32) -> bool, true for 2, 3, 5, 7, 11 and so on, the primes|¶try all divisors up to the square root. if none divides n, return true. function of n, false below 2|¶[in|input]: n. [out|output]: bool, prime or not. [as function|wgsl function|helper fn]|¶how do I [check|test] in a function if a number is prime|¶can n be divided by anything but 1 and itself? function that says true if not, primes only|¶isPrime [function|helper], u32 -> bool, trial division|whether only 1 and n divide n, for n from 2 on|¶7 -> true, 9 -> false, 1 -> false: prime function|¶try all divisors from 2 while i * i <= n, false if one divides. function|¶please function says if number is prime or not|¶function with a loop and an early return: false when some i divides n, else true, false below 2|¶primality by trial division, bool fn(u32)|¶can n be divided by anything but 1 and itself? bool function of a u32|\
                ¶prime check [fn|function] pls, u32 -> bool|¶only divisible by 1 and itself? bool function of n|¶is n prime, try all divisors in a loop, function]",
        function: "is_prime",
        parameters: "n: u32",
        result: "bool",
        body: "if n < 2u {\nreturn false;\n}\nfor (var i = 2u; i * i <= n; i++) {\nif n % i == 0u {\nreturn false;\n}\n}\nreturn true;",
        range: (0.0, 500.0),
        rule: |x, _| {
            let n = whole(&x[0]);
            one(f64::from(u8::from(
                (1..=n).filter(|&d| n.is_multiple_of(d)).count() == 2,
            )))
        },
        ..HELPER
    },
    Helper {
        name: "power-by-squaring",
        thing: "[x to the power n by repeated squaring|an integer power by squaring|x raised to a whole number n with fast exponentiation|exponentiation by squaring|binary exponentiation of x and n|a fast pow with an integer exponent|square and multiply for x and n|x^n by repeated squaring|an integer power in log n steps|x**n by squaring|the n-th power of x with few multiplications, by squaring|fast exponentiation with the bits of n|¶I have x and a whole exponent n. function for x^n that squares instead of multiplying n times|¶fn(x, n: u32) -> x^n, binary exponentiation|¶while n has bits: multiply the result if the lowest bit is set, square the base, shift n. return the result. pow function|¶[in|inputs]: a base and a u32 exponent. [out|output]: the power, by squaring. [as function|helper fn]|¶how do I [write|code] a fast integer power function, [log n steps|square and multiply]|\
                ¶fast power of x with a u32 exponent, halving the exponent each time, function]",
        function: "power",
        parameters: "x: {T}, n: u32",
        result: "{T}",
        body: "var result = {1};\nvar base = x;\nvar rest = n;\nwhile rest > 0u {\nif (rest & 1u) == 1u {\nresult = result * base;\n}\nbase = base * base;\nrest = rest >> 1u;\n}\nreturn result;",
        types: &["f32", "i32"],
        range: (-2.0, 6.0),
        rule: |x, _| one(x[0][0].powi(whole(&x[1]) as i32)),
        ..HELPER
    },
    Helper {
        name: "integer-square-root",
        thing: "[the integer square root of n|the largest number whose square is at most n|the square root of n rounded down, for integers|isqrt of an unsigned number|isqrt(n)|floor(sqrt(n)) of a u32 without floats|an integer sqrt|the floored square root of an unsigned integer|the whole part of the square root of an integer n|the biggest r with r*r <= n|the side of the largest square that n tiles can make|the sqrt of a whole number, rounded down, in integers|¶I have a u32 and need its square root as a whole number, rounded down. [write a function|function please]|¶fn(n: u32) -> [isqrt|floor of the root, without floats]|¶count up while the square of the next number is still at most n. return where you stop. function, integers only|¶[in|input]: n. [out|output]: integer square root. [as function|wgsl function|helper fn]|¶how do I [write|code] an isqrt function]",
        function: "integer_sqrt",
        parameters: "n: u32",
        result: "u32",
        body: "var root = 0u;\nwhile (root + 1u) * (root + 1u) <= n {\nroot++;\n}\nreturn root;",
        range: (0.0, 5000.0),
        rule: |x, _| one(x[0][0].sqrt().floor()),
        ..HELPER
    },
    Helper {
        name: "sum-to-n",
        thing: "[the sum of all numbers from 1 to n|the sum of the whole numbers up to n with a loop|1 + 2 + 3 and so on up to n|the n-th triangular number|sum(1..n)|the sum from 1 to n|the triangular number of n|all integers up to n added in a loop|the total of the first n whole numbers|the first n positive integers added up|the Gauss sum up to n with a loop|one plus two plus three and so on, until n|¶I want to add up 1, 2, 3 and so on, until n. [write a function|function please] with a loop|¶fn(n: u32) -> 1 + 2 + 3 up to n, [in a loop|with a loop]|¶start at 0 and add every number from 1 to n. return the total. [function please|as a function]|¶[in|input]: n. [out|output]: the n-th triangular number. [as function|wgsl function|helper fn]|¶n rows of [bowling pins|cans], one more in each row. how many in all? function with a loop|1 + 2 + 3 + ... + n in a loop|¶n = 100 -> 5050: function with a for loop|¶add every number from one up to n. function with a loop|¶please function plus all numbers until n, with a loop|¶little Gauss problem but with a loop: function for 1 + 2 + ... + n|¶triangular number of n by a for loop, u32 fn|¶bowling pins in n rows: 1, 2, 3 and so on. function with a loop for how many in all|\
                ¶all numbers from 1 to n added, function, u32|¶gauss sum of n as a function]",
        function: "sum_to",
        parameters: "n: u32",
        result: "u32",
        body: "var total = 0u;\nfor (var i = 1u; i <= n; i++) {\ntotal = total + i;\n}\nreturn total;",
        range: (0.0, 100.0),
        rule: |x, _| one(x[0][0] * (x[0][0] + 1.0) / 2.0),
        ..HELPER
    },
    Helper {
        name: "sum-of-multiples",
        thing: "[the sum of all multiples of {n} up to a limit|the multiples of {n} from 1 to a limit added up|the sum of the numbers up to a limit that are divisible by {n}|the total of all multiples of {n} not above a limit|the sum of multiples of {n}, up to limit|everything divisible by {n} up to a limit, summed|the sum over all i <= limit with i % {n#} == 0|the {n} times table up to a limit, added up|the numbers in 1..limit that {n} divides, added|all multiples of {n} up to a given number summed in a loop|how much the multiples of {n} up to a limit add up to|¶I have a limit. add up every number up to it that {n} divides. [write a function|function please]|¶fn(limit: u32) -> sum of all i up to limit with i mod {n#} = 0|¶loop from 1 to the limit, and when the number is divisible by {n}, add it. return the total. function|¶[in|input]: limit. [out|output]: total of the multiples of {n}, limit included. [as function|helper fn]|¶how do I [write|code] a function that sums the multiples of {n} up to a limit]",
        function: "sum_of_multiples",
        parameters: "limit: u32",
        result: "u32",
        body: "var total = 0u;\nfor (var i = 1u; i <= limit; i++) {\nif i % {i}u == 0u {\ntotal = total + i;\n}\n}\nreturn total;",
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0],
        range: (0.0, 100.0),
        rule: |x, n| {
            let count = (x[0][0] / n).floor();
            one(n * count * (count + 1.0) / 2.0)
        },
        ..HELPER
    },
    Helper {
        name: "digit-sum",
        thing: "[the digit sum of a number|the sum of the decimal digits of n|the cross sum of n|the digits of n added up|sum of digits|what the digits of a number add up to|digitSum(n)|all decimal digits of an integer summed|the total of the digits in base 10|the sum over the digits of n|the digits of a whole number, summed in a loop|¶I have a whole number and want its digits added up, 123 gives 6. [write a function|function please]|¶fn(n: u32) -> digit sum, base ten|¶add n mod 10, divide n by 10, until nothing is left. return the total. function|¶[in|input]: n. [out|output]: sum of its decimal digits. [as function|wgsl function|helper fn]|¶how do I [write|code] a cross sum function for u32|1234 -> 10, the sum of the digits|¶add up n % 10 while dividing n by 10. function for the sum|¶please function, number in, all its digits plus together|¶sum of decimal digits, u32 fn with while loop|¶is a number divisible by 9? first I need a function for the sum of its digits|¶loop: take the last digit, add it, drop it. return the sum from a function|\
                ¶1234 -> 10, [add the digits|digit sum] of a u32, function|¶checksum of a number: all decimal digits added once, function]",
        function: "digit_sum",
        parameters: "n: u32",
        result: "u32",
        body: "var total = 0u;\nvar rest = n;\nwhile rest > 0u {\ntotal = total + rest % 10u;\nrest = rest / 10u;\n}\nreturn total;",
        range: (0.0, 100_000.0),
        rule: |x, _| {
            one(whole(&x[0])
                .to_string()
                .bytes()
                .map(|digit| f64::from(digit - b'0'))
                .sum())
        },
        ..HELPER
    },
    Helper {
        name: "collatz-steps",
        thing: "[the number of Collatz steps until n reaches 1|how many steps the Collatz sequence from n takes|the length of the 3n+1 sequence of n|collatz(n), the number of steps|the Collatz stopping time of n|how long the hailstone sequence of n runs until 1|3x + 1 steps from n to 1|halve or triple plus one, the steps until 1|the Collatz step count|the count of steps n needs in the 3n + 1 problem|the steps of the Collatz conjecture from n|¶even: halve it. odd: triple it and add one. how many steps from n until 1? function please|¶fn(n: u32) -> number of steps of 3n+1 down to 1|¶[in|input]: n. [out|output]: Collatz step count. [as function|wgsl function|helper fn]|¶how do I [write|code] a function that counts the Collatz steps of n|¶while n is over 1, do n/2 or 3n+1 and count. return the count from a function|how long the 3n+1 sequence from n takes to arrive at 1|¶while n is not 1: halve it if even, else triple it and add one. function that counts the rounds|¶6 -> 8 steps to 1. collatz function for u32|¶hailstone numbers: function for the number of steps down to 1|¶please function count how many times until 1, even is half, odd is 3n + 1|¶collatz step counter, u32 -> u32, while loop, function|\
                ¶3n+1 problem, count the steps until 1, [function|fn], u32|¶halve if even, 3n+1 if odd, how many steps to 1? function of n]",
        function: "collatz_steps",
        parameters: "n: u32",
        result: "u32",
        body: "var x = n;\nvar steps = 0u;\nwhile x > 1u {\nx = select(x / 2u, 3u * x + 1u, x % 2u == 1u);\nsteps++;\n}\nreturn steps;",
        range: (0.0, 1000.0),
        rule: |x, _| {
            let mut sequence = vec![x[0][0]];
            while let Some(&last) = sequence.last().filter(|&&last| last > 1.0) {
                sequence.push(if last % 2.0 == 0.0 {
                    last / 2.0
                } else {
                    3.0 * last + 1.0
                });
            }
            one(sequence.len() as f64 - 1.0)
        },
        ..HELPER
    },
    Helper {
        name: "binomial-coefficient",
        thing: "[the binomial coefficient n choose k|n choose k|how many ways there are to choose k of n|the number of combinations of k out of n|C(n, k)|nCk|binomial(n, k)|the binomial of n and k|the number of subsets with k elements of n things|how many ways to pick k items from n|entry k in row n of Pascal's triangle|combinations of n things taken k at a time|¶I have n things and pick k of them. how many ways are there? [write a function|function please]|¶fn(n: u32, k: u32) -> [n over k, binomial|n! / (k! (n-k)!)]|¶[in|inputs]: n and k. [out|output]: binomial coefficient. [as function|wgsl function|helper fn]|¶how do I [write|code] an n choose k function with a loop|¶Pascal's triangle, row n, place k: function for the number there|\
                ¶how many ways to choose k out of n? function of n and k, u32|¶n choose k [fn|function] pls]",
        function: "binomial",
        parameters: "n: u32, k: u32",
        result: "u32",
        body: "var result = 1u;\nfor (var i = 1u; i <= k; i++) {\nresult = result * (n + 1u - i) / i;\n}\nreturn result;",
        range: (0.0, 12.0),
        rule: |x, _| {
            let [n, k] = [whole(&x[0]), whole(&x[1])];
            let product =
                |numbers: std::ops::RangeInclusive<u32>| numbers.map(f64::from).product::<f64>();
            (k <= n).then(|| vec![(product(1..=n) / product(1..=k) / product(1..=n - k)).round()])
        },
        ..HELPER
    },
    Helper {
        name: "quadratic-root-count",
        thing: "[the number of real roots of a quadratic equation|how many real solutions ax² + bx + c = 0 has|the count of real roots from the discriminant|the number of real zeros of a parabola|how often a parabola crosses the x axis|the number of x intercepts of a quadratic|0, 1 or 2: the real roots of ax^2 + bx + c|the real solution count of a quadratic equation|how many times ax² + bx + c gets zero|the quadratic root count by the sign of the discriminant|the number of real solutions of a second degree equation|how many real roots a quadratic has|¶I have a, b and c of a quadratic equation and want to know how many real solutions there are, 0, 1 or 2. [write a function|function please]|¶fn(a, b, c) -> 2 if b² > 4ac, 0 if b² < 4ac, else 1|¶look at b² - 4ac: positive means 2, negative means 0, zero means 1. function returning that count as u32|¶[in|inputs]: a, b, c. [out|output]: how many real roots. [as function|wgsl function|helper fn]|¶how often does a parabola meet the x axis? function of its three coefficients]",
        function: "root_count",
        parameters: "a: f32, b: f32, c: f32",
        result: "u32",
        body: "let discriminant = b * b - 4.0 * a * c;\nif discriminant > 0.0 {\nreturn 2u;\n}\nif discriminant < 0.0 {\nreturn 0u;\n}\nreturn 1u;",
        rule: |x, _| {
            let [a, b, c] = [x[0][0], x[1][0], x[2][0]];
            // The parabola has its extreme at -b / 2a.
            if a.abs() < 0.05 {
                return None;
            }
            let extreme = c - b * b / (4.0 * a);
            (extreme.abs() > 1e-3).then(|| {
                vec![if (extreme > 0.0) == (a > 0.0) {
                    0.0
                } else {
                    2.0
                }]
            })
        },
        ..HELPER
    },
    Helper {
        name: "discriminant",
        thing: "[the discriminant of a quadratic equation|the discriminant b² - 4ac|b squared minus four a c|the discriminant of ax² + bx + c|b^2 - 4ac|b*b - 4*a*c|the discriminant from a, b and c|what is under the root in the quadratic formula|the radicand of the quadratic formula|the term that tells how a quadratic can be solved, b² - 4ac|the D of a quadratic with coefficients a, b and c|disc of ax^2 + bx + c|¶I have a, b and c of a quadratic and [need|want] what stands under the root. [write a function|function please]|¶fn(a, b, c) -> [b² - 4ac|b*b - 4*a*c]|¶square b, subtract four times a times c. [as a function|return that from a function]|¶[in|inputs]: a, b, c. [out|output]: discriminant. [as function|wgsl function|helper fn]|¶does ax² + bx + c = 0 have solutions? to find out I need a function for its discriminant]",
        function: "discriminant",
        parameters: "a: f32, b: f32, c: f32",
        body: "return b * b - 4.0 * a * c;",
        rule: |x, _| one(x[1][0].powi(2) - 4.0 * x[0][0] * x[2][0]),
        ..HELPER
    },
    Helper {
        name: "polynomial-function",
        thing: "[the polynomial ax² + bx + c|a quadratic polynomial with Horner's rule|the value of a quadratic with coefficients a, b and c at x|the parabola a x^2 + b x + c at x|ax^2 + bx + c|a*x*x + b*x + c|(a*x + b)*x + c|a quadratic at x|a second degree polynomial in x|a quadratic function of x with coefficients a, b and c|a times x squared plus b times x plus c|a degree 2 polynomial with Horner's method|¶I have a, b, c and x. function for a times x squared plus b times x plus c|¶fn(a, b, c, x) -> [ax² + bx + c|(a*x + b)*x + c]|¶start with a, multiply by x, add b, multiply by x, add c. [as a function|function please]|¶[in|inputs]: three coefficients and x. [out|output]: the value of the quadratic. [as function|helper fn]|¶how high is the parabola with a, b and c at x? function please]",
        function: "polynomial",
        parameters: "a: f32, b: f32, c: f32, x: f32",
        body: "return (a * x + b) * x + c;",
        rule: |v, _| {
            let [a, b, c, x] = [0, 1, 2, 3].map(|at| v[at][0]);
            one(c + b * x + a * x.powi(2))
        },
        ..HELPER
    },
    Helper {
        name: "leap-year",
        thing: "[whether a year is a leap year|if a year has 366 days|a leap year test in the Gregorian calendar|a check for leap years|leap year or not|isLeapYear(year)|true for leap years|if February has 29 days in a year|whether there is a February 29 in a given year|divisible by 4 but not by 100, unless by 400, for a year|the Gregorian leap rule|whether a year has an extra day|¶I have a year and want to know if it has a February 29. [write a function|function please]|¶fn(year: u32) -> bool, true in leap years|¶divisible by 4 is a leap year, by 100 is not, by 400 is. function returning [a bool|true or false]|¶[in|input]: year. [out|output]: bool, leap year or not. [as function|wgsl function|helper fn]|¶2000 yes, 1900 no, 2024 yes: function that knows leap years|¶how do I [check|test] in a function if a year is a leap year|does february have 29 days in a year, as a bool|¶2024 yes, 2023 no, 1900 no, 2000 yes: leap year function|¶years that 4 divides, without those that 100 divides, but with those that 400 divides. bool function of the year|¶[calendar|date] helper function: u32 year in, true if it has a leap day|¶february 29 or not? function of the year, gregorian rules|¶please function, year goes in, says if it has 366 days|¶gregorian leap year rule as a wgsl fn|\
                ¶does a year have 366 days? bool function of a u32 year|¶by 4, but not by 100, but by 400: leap year [fn|function]]",
        function: "is_leap_year",
        parameters: "year: u32",
        result: "bool",
        body: "return (year % 4u == 0u && year % 100u != 0u) || year % 400u == 0u;",
        range: (0.0, 2400.0),
        rule: |x, _| {
            let divides = |n: f64| x[0][0] % n == 0.0;
            one(f64::from(u8::from(if divides(100.0) {
                divides(400.0)
            } else {
                divides(4.0)
            })))
        },
        ..HELPER
    },
    Helper {
        name: "days-in-month",
        thing: "[the number of days in a month, with a switch|how many days a month from 1 to 12 has, without leap years|the days of a month by its number|the length of a month in days, February has 28|days per month, 28 for February|daysInMonth(month) without leap years|the month length in days from its number|30 or 31, and 28 in February, by month number|how long month 1 to 12 is, in days|the day count of a month in a common year|the last day of a month, with February 28|the days that a numbered month has|days of a month (1 to 12, no leap year) with a switch|the days of a month by number, no leap [year|years], by a switch|how many days month 1 to 12 has, February always 28|¶days of a month ([1 to 12|1-12], no leap [year|years]) with a switch|¶fn days_of_month(month: u32) -> u32, [no leap years|without leap years]|¶[write|make] a switch [function|helper] from the month number to its days, [ignore leap years|leap years do not count]|¶I have a month from 1 to 12 and want to know how many days it has, leap years [ignored|don't matter]. function with a switch|¶fn(month: u32) -> 28 for February, 30 for 4, 6, 9 and 11, else 31|¶30 days have September, April, June and November, February has 28, the rest 31. function of the month number|¶[in|input]: month number. [out|output]: its days, no leap years. [as function|wgsl function|helper fn]|¶how do I [write|code] a days-in-month function with switch and case, February always 28]",
        function: "days_in_month",
        parameters: "month: u32",
        result: "u32",
        body: "switch month {\ncase 2u: {\nreturn 28u;\n}\ncase 4u, 6u, 9u, 11u: {\nreturn 30u;\n}\ndefault: {\nreturn 31u;\n}\n}",
        range: (0.0, 12.0),
        rule: |x, _| {
            one(match whole(&x[0]) {
                2 => 28.0,
                4 | 6 | 9 | 11 => 30.0,
                _ => 31.0,
            })
        },
        ..HELPER
    },
    Helper {
        name: "calculator-switch",
        thing: "[the result of add, subtract, multiply or divide chosen by a number|an operation on a and b chosen with a switch: 0 adds, 1 subtracts, 2 multiplies, else divides|a calculator that switches between +, -, * and / by a number|a four function calculator with a switch: 0 is +, 1 is -, 2 is *, anything else is /|one of the four basic operations on two numbers, picked by an index|arithmetic on a and b by opcode: add, subtract, multiply, else divide|the sum, difference, product or quotient of two numbers by an operation code|a simple calculator with a switch statement|a mini calculator for an operation number and two operands|a switch over plus, minus, times and divide for two numbers|a calculator: op code, a and b|¶I have two numbers and an operation code. 0 means add, 1 subtract, 2 multiply, anything else divide. [write a function|function please]|¶fn(operation: u32, a, b) -> + for 0, - for 1, * for 2, else /|¶switch on the code: plus, minus, times, default divide. function of the code and two floats|¶[in|inputs]: opcode, a, b. [out|output]: sum, difference, product or quotient, by opcode 0, 1, 2 or other. [as function|helper fn]|¶a pocket calculator: which key (0 plus, 1 minus, 2 times, else divide) and two numbers go in, a function returns the result]",
        function: "calculate",
        parameters: "operation: u32, a: f32, b: f32",
        body: "switch operation {\ncase 0u: {\nreturn a + b;\n}\ncase 1u: {\nreturn a - b;\n}\ncase 2u: {\nreturn a * b;\n}\ndefault: {\nreturn a / b;\n}\n}",
        range: (0.5, 8.0),
        rule: |x, _| {
            let [a, b] = [x[1][0], x[2][0]];
            one(match whole(&x[0]) {
                0 => a + b,
                1 => a - b,
                2 => a * b,
                _ => a / b,
            })
        },
        ..HELPER
    },
    Helper {
        name: "safe-division",
        thing: "[a division that gives 0 when the divisor is 0|the quotient of a and b, or zero if b is zero|a safe divide|a divided by b with a guard against zero|a/b, or 0 if b is 0|a division without a division by zero|a safe div|a guarded division, zero for a zero divisor|a zero-safe ratio of two numbers|a quotient that is 0 instead of infinite|a division that checks for a zero denominator and gives 0|div or zero|¶I want to divide two floats but the second may be zero. then the answer should be 0. [write a function|function please]|¶fn(a, b) -> a / b, but 0 if b == 0|¶is b zero? return 0. otherwise return a / b. function please|¶[in|inputs]: two floats. [out|output]: quotient, or zero for a zero divisor. [as function|wgsl function|helper fn]|¶no more inf and nan: helper function that divides and gives 0 when it can't|¶safe div [function|helper]: floats a and b, zero if b is zero|a over b, but 0 instead of dividing by zero|¶divide a by b and return 0 if b is 0. function|¶my shader shows garbage when I divide by zero. function for a / b that gives 0 then|¶please function division, when second number is zero give zero|¶b == 0 ? 0 : a / b as a function|¶avoid division by zero: fn(a, b), 0 for b = 0]",
        function: "safe_divide",
        parameters: "a: f32, b: f32",
        body: "if b == 0.0 {\nreturn 0.0;\n}\nreturn a / b;",
        rule: |x, _| {
            let b = x[1][0];
            (b == 0.0 || b.abs() > 0.01).then(|| vec![if b == 0.0 { 0.0 } else { x[0][0] / b }])
        },
        ..HELPER
    },
    Helper {
        name: "mandelbrot-iterations",
        thing: "[the number of Mandelbrot iterations of a point, at most {n}|how many steps z² + c takes to escape, up to {n}|the escape time of a complex number in the Mandelbrot set, {n} iterations|Mandelbrot iteration counts with a limit of {n}|the Mandelbrot escape count of c, max {n} iterations|mandelbrot(c), {n#} iterations at most|iterations of z = z^2 + c before escape, capped at {n}|how soon z^2 + c blows up, with {n} tries at most|the escape time of c in the Mandelbrot fractal, max_iter = {n#}|the Mandelbrot iteration number of a 2D point with a cap of {n}|how many rounds of z² + c stay within 2, {n} rounds at most|the steps until a Mandelbrot orbit escapes, at most {n} of them|¶I have a point c in the complex plane. how many rounds of z² + c until z is farther than 2, at most {n}? function please|¶fn(c: vec2) -> Mandelbrot iterations, stop at {n}|¶start with z = 0, repeat z = z² + c. return the round in which it escapes, or {n} if it never does. function of c|¶[in|input]: vec2 c. [out|output]: escape count, u32, limit {n}. [as function|wgsl function|helper fn]|¶for a fractal I need a helper function that counts mandelbrot steps of a point, max {n}]",
        function: "mandelbrot",
        parameters: "c: vec2<f32>",
        result: "u32",
        body: "var z = vec2<f32>(0.0, 0.0);\nfor (var i = 0u; i < {i}u; i++) {\nz = vec2<f32>(z.x * z.x - z.y * z.y, 2.0 * z.x * z.y) + c;\nif dot(z, z) > 4.0 {\nreturn i;\n}\n}\nreturn {i}u;",
        choices: &[8.0, 10.0, 12.0, 16.0, 20.0],
        range: (-2.0, 1.0),
        rule: |x, n| {
            let (mut re, mut im) = (0.0, 0.0);
            for step in 0..n as u32 {
                (re, im) = (re * re - im * im + x[0][0], 2.0 * re * im + x[0][1]);
                let size = f64::hypot(re, im);
                if (size - 2.0).abs() < 1e-3 {
                    return None;
                }
                if size > 2.0 {
                    return one(f64::from(step));
                }
            }
            one(n)
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
