//! Arrays of measurements, told lists and tables, series, integrals, roots, whole numbers, bits and structures of two fields.

use super::physics::{FORMULA, Formula, formulas};
use crate::code::float;
use crate::families::helpers::{HELPER, Helper, families_of, minus, one};
use crate::families::numbers::whole;
use crate::families::structures::truth;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task, ValueRule};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::TAU;

/// A loop over an array to begin with.
const LIST: Helper = Helper {
    category: "control-flow",
    parameters: "numbers: array<f32, {i}>",
    choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0],
    ..HELPER
};

/// A function of a whole number to begin with.
const COUNT: Formula = Formula {
    category: "math",
    parameters: "n: u32",
    result: "u32",
    range: (1.0, 60.0),
    ..FORMULA
};

/// The numbers in order.
fn sorted(numbers: &[f64]) -> Buffer {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// The mean of the squared distances to the mean.
fn variance(numbers: &[f64]) -> f64 {
    let count = numbers.len() as f64;
    let mean = numbers.iter().sum::<f64>() / count;
    numbers.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / count
}

fn greatest_common_divisor(a: u32, b: u32) -> u32 {
    if b == 0 {
        a
    } else {
        greatest_common_divisor(b, a % b)
    }
}

fn is_prime(n: u32) -> bool {
    n > 1 && (2..n).all(|divisor| !n.is_multiple_of(divisor))
}

const LISTS: &[Helper] = &[
    Helper {
        name: "variance-of-array",
        thing: "[the variance of {n} floats in an array|the population variance of an array of {n} numbers|the mean squared distance of {n} array elements from their mean|variance(array<f32, {n#}>), divided by {n#}|how much {n} numbers in an array scatter, as the variance|the average of (x - mean)^2 over {n} array elements|the squared standard deviation of {n} floats in an array|a two-pass variance of an array of {n} floats|\
                ¶fn variance(numbers: array<f32, {n#}>) -> f32|¶variance of an array of {n} floats, as a function|¶how do I compute the variance of {n} floats in an array, in a function|¶[in|input]: array<f32, {n#}>. [out|output]: population variance. [function|as a function]|¶{n} measurements in an array. function for the variance, divided by {n}, not by one less|¶function please, array of {n} floats, first the mean, then the mean of the squared differences to it|¶[write|give me|make] a function with two loops: mean of an array<f32, {n#}>, then its variance|¶statistics homework: variance of {n} array elements as a function]",
        function: "variance",
        body: "var mean = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nmean += numbers[i] / {n};\n}\nvar sum = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nlet gap = numbers[i] - mean;\nsum += gap * gap;\n}\nreturn sum / {n};",
        rule: |x, _| one(variance(&x[0])),
        ..LIST
    },
    Helper {
        name: "standard-deviation-of-array",
        thing: "[the standard deviation of {n} floats in an array|the population standard deviation of an array of {n} numbers|the root of the variance of {n} array elements|std_dev(array<f32, {n#}>), divided by {n#}|sigma of an array of {n} floats|how far {n} array elements are from their mean, as the standard deviation|the stddev of {n} numbers in an array|a standard deviation over {n} array entries|\
                ¶fn standard_deviation(numbers: array<f32, {n#}>) -> f32|¶standard deviation of an array of {n} floats, as a function|¶how do I compute the standard deviation of {n} floats in an array, in a function|¶[in|input]: array<f32, {n#}>. [out|output]: standard deviation (population). [function|as a function]|¶{n} measurements in an array. function for sigma|¶function please, array of {n} floats, mean, squared differences, mean of them, square root|¶[write|give me|make] a function that returns the std of an array<f32, {n#}>|¶my {n} test results are in an array, how much do they vary? std function]",
        function: "standard_deviation",
        body: "var mean = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nmean += numbers[i] / {n};\n}\nvar sum = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nlet gap = numbers[i] - mean;\nsum += gap * gap;\n}\nreturn sqrt(sum / {n});",
        rule: |x, _| one(variance(&x[0]).sqrt()),
        ..LIST
    },
    Helper {
        name: "median-of-array",
        thing: "[the median of {n} floats in an array|the middle one of {n} numbers of an array|the median of an array of {n} numbers|median(array<f32, {n#}>)|the value in the middle of {n} array elements once they are sorted|the central value of {n} floats in an array, by sorting|the element of an array of {n} floats with as many smaller as larger ones|the median of {n} array entries|\
                ¶fn median(numbers: array<f32, {n#}>) -> f32|¶median of an array of {n} floats, as a function|¶how do I find the median of {n} floats in an array, in a function|¶[in|input]: array<f32, {n#}>. [out|output]: the median. [function|as a function]|¶{n} samples in an array, one may be an outlier, so I want the median. function|¶function please, sort array of {n} floats and give the one in the middle|¶[write|give me|make] a function that copies an array<f32, {n#}>, sorts it and returns the middle element|¶{n} people, their ages in an array. function for the median age]",
        function: "median",
        choices: &[3.0, 5.0, 7.0, 9.0],
        body: "var order = numbers;\nfor (var i = 1u; i < {i}u; i++) {\nfor (var j = i; j > 0u; j--) {\nlet low = min(order[j - 1u], order[j]);\norder[j] = max(order[j - 1u], order[j]);\norder[j - 1u] = low;\n}\n}\nlet middle = {i}u / 2u;\nreturn order[middle];",
        rule: |x, _| one(sorted(&x[0])[x[0].len() / 2]),
        ..LIST
    },
    Helper {
        name: "sorted-array",
        thing: "[an array of {n} floats sorted ascending|{n} numbers of an array in ascending order|a sorted copy of an array of {n} floats|sort(array<f32, {n#}>), smallest first|an array of {n} floats from the smallest to the largest|a bubble sort of an array of {n} floats in a function|the elements of an array of {n} floats put in order|{n} array elements sorted by two nested loops|\
                ¶fn sorted(numbers: array<f32, {n#}>) -> array<f32, {n#}>|¶sort an array of {n} floats in a function, smallest first|¶how do I write a function that sorts {n} floats of an array|¶[in|input]: array<f32, {n#}>. [out|output]: the same numbers, ascending. [function|as a function]|¶bubble sort function for array<f32, {n#}>, array in, array out|¶function please, array of {n} floats goes in, comes out in order from small to big|¶[write|give me|make] a function that returns an array<f32, {n#}> sorted upward|¶{n} high scores in an array. function that puts them in order, lowest first]",
        function: "sorted",
        result: "array<f32, {i}>",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0],
        body: "var order = numbers;\nfor (var i = 1u; i < {i}u; i++) {\nfor (var j = i; j > 0u; j--) {\nlet low = min(order[j - 1u], order[j]);\norder[j] = max(order[j - 1u], order[j]);\norder[j - 1u] = low;\n}\n}\nreturn order;",
        rule: |x, _| Some(sorted(&x[0])),
        ..LIST
    },
    Helper {
        name: "index-of-smallest",
        thing: "[the index of the smallest of {n} floats in an array|where the minimum of an array of {n} floats is|the position of the least of {n} array elements|argmin(array<f32, {n#}>)|the argmin of an array of {n} floats|the place of the lowest number in an array of {n} floats, from 0|which of {n} array elements is the smallest, as an index|\
                ¶fn index_of_smallest(numbers: array<f32, {n#}>) -> u32|¶argmin of an array of {n} floats, as a function|¶how do I find the index of the minimum of {n} floats in an array, in a function|¶[in|input]: array<f32, {n#}>. [out|output]: index of the smallest. [function|as a function]|¶{n} distances in an array. function for the index of the nearest|¶function please, array of {n} floats, says at which place the smallest is, counted from 0|¶[write|give me|make] a function that returns the u32 index of the least of {n} array elements|¶{n} shops, prices in an array. which is cheapest? index, as a function]",
        function: "index_of_smallest",
        result: "u32",
        body: "var best = 0u;\nfor (var i = 1u; i < {i}u; i++) {\nif numbers[i] < numbers[best] {\nbest = i;\n}\n}\nreturn best;",
        rule: |x, _| {
            let least = x[0].iter().copied().fold(f64::INFINITY, f64::min);
            one(x[0].iter().position(|&number| number == least)? as f64)
        },
        ..LIST
    },
    Helper {
        name: "root-mean-square-of-array",
        thing: "[the root mean square of {n} floats in an array|the RMS of an array of {n} numbers|the square root of the mean of {n} squared array elements|rms(array<f32, {n#}>)|the quadratic mean of {n} floats in an array|the effective value of {n} samples in an array|\
                ¶fn rms(numbers: array<f32, {n#}>) -> f32|¶RMS of an array of {n} samples, as a function|¶how do I compute the rms of {n} floats in an array, in a function|¶[in|input]: array<f32, {n#}>. [out|output]: root mean square. [function|as a function]|¶{n} audio samples in an array. function for how loud they are, by RMS|¶function please, array of {n} floats, square all, take the mean, then the root|¶[write|give me|make] a function that returns the quadratic mean of an array<f32, {n#}>]",
        function: "rms",
        body: "var sum = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nsum += numbers[i] * numbers[i];\n}\nreturn sqrt(sum / {n});",
        rule: |x, n| one((x[0].iter().map(|x| x * x).sum::<f64>() / n).sqrt()),
        ..LIST
    },
    Helper {
        name: "distance-of-arrays",
        thing: "[the Euclidean distance of two arrays of {n} floats|the distance between two points in {n} dimensions, given as arrays|the root of the sum of squared differences of two arrays with {n} floats each|distance(a, b) for two array<f32, {n#}>|how far two feature vectors of {n} floats in arrays are apart|the L2 distance of two arrays of {n} floats|\
                ¶fn distance_of(a: array<f32, {n#}>, b: array<f32, {n#}>) -> f32, euclidean|¶euclidean distance between two arrays of {n} floats, function|¶how do I compute the distance of two {n}-dimensional points stored as arrays, in a function|¶[in|inputs]: two array<f32, {n#}>. [out|output]: euclidean distance. [function|as a function]|¶function please, two arrays of {n} floats, differences squared, added, root of it|¶nearest neighbor search needs the distance of two feature arrays with {n} floats. that function please]",
        function: "distance_of",
        parameters: "a: array<f32, {i}>, b: array<f32, {i}>",
        body: "var sum = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nlet gap = a[i] - b[i];\nsum += gap * gap;\n}\nreturn sqrt(sum);",
        rule: |x, _| {
            one(minus(&x[0], &x[1])
                .iter()
                .map(|gap| gap * gap)
                .sum::<f64>()
                .sqrt())
        },
        ..LIST
    },
    Helper {
        name: "array-rotated-left",
        thing: "[an array of {n} floats rotated left by one|{n} array elements moved one place to the front, the first goes to the end|a cyclic left shift of an array of {n} floats by one|rotate_left(array<f32, {n#}>) by one place|an array of {n} floats where each element takes the place before it, the first becomes the last|\
                ¶fn rotated_left(numbers: array<f32, {n#}>) -> array<f32, {n#}>, by one place|¶rotate an array of {n} floats left by one, in a function|¶how do I write a function that moves the first of {n} array elements to the end|¶[in|input]: array<f32, {n#}>. [out|output]: the array shifted left by one, first to the end. [function|as a function]|¶{n} players in an array take turns. function: the first goes to the back, all others move up|¶function please, array of {n} floats, all go one to the left, first comes last]",
        function: "rotated_left",
        result: "array<f32, {i}>",
        body: "var result: array<f32, {i}>;\nfor (var i = 0u; i < {i}u; i++) {\nresult[i] = numbers[(i + 1u) % {i}u];\n}\nreturn result;",
        rule: |x, _| {
            let mut turned = x[0].clone();
            turned.rotate_left(1);
            Some(turned)
        },
        ..LIST
    },
    Helper {
        name: "array-has-negative",
        thing: "[whether an array of {n} floats has a negative number|if any of {n} numbers in an array is below zero|true if some element of an array of {n} floats is negative|has_negative(array<f32, {n#}>)|an any-negative test of {n} array elements|whether at least one of {n} floats in an array is less than 0|\
                ¶fn has_negative(numbers: array<f32, {n#}>) -> bool|¶is any of {n} floats in an array negative? function with a loop|¶[in|input]: array<f32, {n#}>. [out|output]: true if one is below zero. [function|as a function]|¶{n} account balances in an array. bool function: is one of them in the red, that is below zero|¶loop over array<f32, {n#}>, return true at the first negative number, else false. function|¶function please, array of {n} floats, true when there is a number under zero]",
        function: "has_negative",
        result: "bool",
        choices: &[2.0, 3.0, 4.0, 5.0],
        range: (-3.0, 10.0),
        body: "for (var i = 0u; i < {i}u; i++) {\nif numbers[i] < 0.0 {\nreturn true;\n}\n}\nreturn false;",
        rule: |x, _| truth(x[0].iter().any(|&number| number < 0.0)),
        ..LIST
    },
    Helper {
        name: "median-of-five",
        thing: "[the median of five numbers|the middle one of five numbers a, b, c, d and e|the value in the middle of five floats|median(a, b, c, d, e)|med5 of five floats|the third largest of five numbers|the number among five that two others exceed and two do not|the central one of 5 values|\
                ¶median of five [function|helper], five floats as arguments|¶fn median5(a: f32, b: f32, c: f32, d: f32, e: f32) -> f32|¶how do I get the median of five numbers in a function|¶[in|inputs]: five floats. [out|output]: the median. [function|as a function]|¶five judges give points, I want the middle one. function|¶function please, five numbers, gives that in the middle of the order|¶median of 5 values with min and max only, as a function|¶[write|give me|make] a function that returns the third smallest of five arguments]",
        category: "math",
        function: "median5",
        parameters: "a: f32, b: f32, c: f32, d: f32, e: f32",
        choices: &[],
        body: "let low = max(min(a, b), min(c, d));\nlet high = min(max(a, b), max(c, d));\nreturn max(min(low, high), min(max(low, high), e));",
        rule: |x, _| one(sorted(&x.concat())[2]),
        ..LIST
    },
    Helper {
        name: "cube-root-by-newton",
        thing: "[the cube root of x by {n} Newton steps|the third root of x with {n} iterations of Newton's method, starting at x|{n} Newton iterations for the cube root, from the guess x|cbrt(x) by a loop with {n} Newton steps|a cube root without pow, by Newton's method, {n} rounds|y = (2y + x / y^2) / 3 repeated {n} times from y = x|\
                ¶cube root by newton with {n} steps, function, first guess x|¶how do I compute a cube root with Newton's method in a function, {n} iterations, start at x|¶function: y = x, then {n} times y = (2 * y + x / (y * y)) / 3, return y|¶I need the third root of x, no pow allowed, a loop of {n} newton steps from x. function|¶newton iteration for y^3 = x, {n} times, starting with x, as a function|¶[in|input]: x. [out|output]: cube root after {n} newton steps from x. [function|as a function]|¶function please, third root with Newton, {n} times, begin with x]",
        function: "newton_cube_root",
        parameters: "x: f32",
        choices: &[5.0, 6.0, 8.0, 10.0, 12.0],
        range: (0.5, 10.0),
        body: "var y = x;\nfor (var i = 0u; i < {i}u; i++) {\ny = (2.0 * y + x / (y * y)) / 3.0;\n}\nreturn y;",
        rule: |x, n| {
            let x = x[0][0];
            let step = |y: f64, _: u32| y - (y.powi(3) - x) / (3.0 * y * y);
            one((0..n as u32).fold(x, step))
        },
        ..LIST
    },
    Helper {
        name: "doublings-to-reach",
        thing: "[how often n must be doubled until it is at least {n}|the number of doublings of a u32 until it reaches {n}|the count of steps of a while loop that doubles n while it is below {n}|doublings until {n}, by a while loop|how many times one doubles a number to get to {n} or more|\
                ¶while n < {n#} double it, count the steps, return the count. function of a u32|¶how many doublings until {n}? function with a while loop, u32 in, u32 out|¶bacteria double every hour. function: from n bacteria, how many hours until there are at least {n}|¶function please, times two again and again until {n} is reached, gives how often|¶[in|input]: u32. [out|output]: how many times it must be doubled to be at least {n}. [function|as a function]|¶while loop function: value below {n}, value times 2, steps plus 1]",
        function: "doublings",
        parameters: "n: u32",
        result: "u32",
        choices: &[10.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 5000.0],
        range: (1.0, 80.0),
        body: "var value = n;\nvar steps = 0u;\nwhile value < {i}u {\nvalue *= 2u;\nsteps++;\n}\nreturn steps;",
        rule: |x, n| {
            let reaches = |&steps: &u32| x[0][0] * f64::from(steps).exp2() >= n;
            one(f64::from((0_u32..40).find(reaches)?))
        },
        ..LIST
    },
];

const NUMBERS: &[Formula] = &[
    Formula {
        name: "is-perfect-number-function",
        category: "control-flow",
        quantity: "perfect number test (sum of the proper divisors equals n)",
        from: "n",
        written: "[the sum of the divisors below n == n|sum of d < n with n % d == 0, equal to n]",
        own: "whether n is a perfect number|if a number equals the sum of its proper divisors|true for 6, 28, 496 and the like, perfect numbers|is_perfect(n)|\
              ¶is n a perfect number? function|¶perfect number check, u32 in, bool out|¶6 = 1 + 2 + 3 is perfect, function that tests it for n with a loop|¶loop over all smaller numbers, add those that divide n, compare with n. bool function",
        function: "is_perfect",
        result: "bool",
        body: "var sum = 0u;\nfor (var i = 1u; i < n; i++) {\nif n % i == 0u {\nsum += i;\n}\n}\nreturn sum == n;",
        range: (1.0, 30.0),
        rule: |x| {
            let n = whole(&x[0]);
            truth(
                (1..n)
                    .filter(|divisor| n.is_multiple_of(*divisor))
                    .sum::<u32>()
                    == n,
            )
        },
        ..COUNT
    },
    Formula {
        name: "are-coprime-function",
        category: "control-flow",
        quantity: "[coprime test|relatively prime test] (true without a common divisor above 1)",
        from: "[a and b|two u32 numbers a and b]",
        written: "[gcd(a, b) == 1|the greatest common divisor is 1]",
        own: "whether two whole numbers are coprime|if a and b have no common divisor except 1|true if two numbers are relatively prime, by Euclid's loop|\
              ¶are a and b coprime? function|¶coprime check, two u32 in, bool out|¶do two numbers share a factor? bool function, true if they do not|¶gcd by a while loop, then == 1, as a bool function",
        function: "are_coprime",
        parameters: "a: u32, b: u32",
        result: "bool",
        body: "var x = a;\nvar y = b;\nwhile y != 0u {\nlet rest = x % y;\nx = y;\ny = rest;\n}\nreturn x == 1u;",
        range: (1.0, 40.0),
        rule: |x| truth(greatest_common_divisor(whole(&x[0]), whole(&x[1])) == 1),
        ..COUNT
    },
    Formula {
        name: "prime-count-function",
        category: "control-flow",
        quantity: "[number of primes up to n|count of primes not above n]",
        from: "[n with nested loops|n by trial division]",
        written: "[count of p <= n that no smaller number above 1 divides|pi(n)]",
        own: "how many primes there are up to n, n included, by nested loops|the prime counting function of n|count_primes(n)|\
              ¶how many primes are there up to n? function with nested loops|¶count primes up to n, u32 in, u32 out, n itself counts too|¶two loops: for every number to n test all divisors, count the primes. function|¶10 -> 4 as 2, 3, 5, 7 are prime. function of n",
        function: "count_primes",
        body: "var count = 0u;\nfor (var p = 2u; p <= n; p++) {\nvar is_prime = true;\nfor (var d = 2u; d * d <= p; d++) {\nif p % d == 0u {\nis_prime = false;\nbreak;\n}\n}\nif is_prime {\ncount++;\n}\n}\nreturn count;",
        rule: |x| one((1..=whole(&x[0])).filter(|&n| is_prime(n)).count() as f64),
        ..COUNT
    },
    Formula {
        name: "digital-root-function",
        category: "control-flow",
        quantity: "[digital root|repeated digit sum]",
        from: "[n|a u32 n]",
        written: "[add the digits again and again until one digit is left|the digit sum of the digit sum ... of n]",
        own: "the digital root of a number|the digit sum of n, repeated until it has one digit|the one-digit number that comes out if one adds the digits again and again|\
              ¶digital root function, u32 -> u32|¶987 -> 24 -> 6, function that adds digits until one is left|¶while n > 9 replace n by its digit sum, return n. function|¶numerology: sum of the digits until a single digit is there, function",
        function: "digital_root",
        body: "var value = n;\nwhile value > 9u {\nvar sum = 0u;\nwhile value > 0u {\nsum += value % 10u;\nvalue /= 10u;\n}\nvalue = sum;\n}\nreturn value;",
        range: (1.0, 9999.0),
        rule: |x| one(f64::from((whole(&x[0]) - 1) % 9 + 1)),
        ..COUNT
    },
    Formula {
        name: "gray-code-function",
        quantity: "Gray code of n",
        from: "[the u32 n|a plain binary number n]",
        written: "[n ^ (n >> 1)|n xor n / 2]",
        own: "the Gray code of a number|a binary number as Gray code|n xor n shifted right by one|\
              ¶binary to gray code function, u32 -> u32|¶gray code of n, fn|¶encoder: number to Gray code so that only one bit changes. function|¶n ^ (n >> 1) as a function",
        function: "gray_code",
        body: "return n ^ (n >> 1u);",
        range: (0.0, 255.0),
        rule: |x| {
            let n = whole(&x[0]);
            // A bit is one where it differs from the one above it.
            let bit = |at: u32| n >> at & 1 != n >> (at + 1) & 1;
            one((0..10)
                .filter(|&at| bit(at))
                .map(|at| f64::from(1_u32 << at))
                .sum())
        },
        ..COUNT
    },
    Formula {
        name: "odd-parity-function",
        quantity: "parity of a u32 (true if the number of one bits is odd)",
        from: "[the u32 n|its bits]",
        written: "[countOneBits(n) % 2 == 1|xor of all bits of n]",
        own: "whether the number of set bits of n is odd|if a u32 has an odd count of ones|the xor of all bits of a number as a bool|\
              ¶parity function: true if the count of 1 bits is odd, u32 in|¶odd parity check of a u32, bool out, function|¶does n have an odd number of ones in binary? bool function|¶parity bit of a number as bool, function with countOneBits",
        function: "has_odd_parity",
        result: "bool",
        body: "return countOneBits(n) % 2u == 1u;",
        range: (0.0, 255.0),
        rule: |x| truth((0..32).fold(false, |odd, at| odd ^ (whole(&x[0]) >> at & 1 == 1))),
        ..COUNT
    },
    Formula {
        name: "set-bit-function",
        quantity: "[n with one bit set|number with bit number bit switched on]",
        from: "[n and the bit number|n and bit, both u32]",
        written: "n with 1 shifted left by bit, combined by or",
        own: "a u32 n with the bit at a given position set|n with bit number bit turned on, bit as an argument|\
              ¶set bit function: n and bit number in, n with that bit on|¶turn on a flag: function of the flags n and the bit position|¶how do I set the bit at a position in a u32? function of both",
        function: "set_bit",
        parameters: "n: u32, bit: u32",
        body: "return n | (1u << bit);",
        range: (0.0, 20.0),
        rule: |x| one(f64::from(whole(&x[0]) | 1 << whole(&x[1]))),
        ..COUNT
    },
    Formula {
        name: "clear-bit-function",
        quantity: "[n with one bit cleared|number with bit number bit switched off]",
        from: "[n and the bit number|n and bit, both u32]",
        written: "[n & ~(1 << bit)|n and not (1 << bit)]",
        own: "a u32 n with the bit at a given position cleared|n with bit number bit turned off, bit as an argument|n & ~(1 << bit)|\
              ¶clear bit function: n and bit number in, n with that bit off|¶remove a flag: function of the flags n and the bit position|¶how do I clear the bit at a position in a u32? function of both",
        function: "clear_bit",
        parameters: "n: u32, bit: u32",
        body: "return n & ~(1u << bit);",
        range: (0.0, 31.0),
        rule: |x| one(f64::from(whole(&x[0]) & !(1 << whole(&x[1])))),
        ..COUNT
    },
    Formula {
        name: "toggle-bit-function",
        quantity: "[n with one bit flipped|number with bit number bit toggled]",
        from: "[n and the bit number|n and bit, both u32]",
        written: "[n ^ (1 << bit)|n xor (1 << bit)]",
        own: "a u32 n with the bit at a given position flipped|n with bit number bit toggled, bit as an argument|n ^ (1 << bit)|\
              ¶toggle bit function: n and bit number in, that bit is flipped|¶switch a flag to its opposite: function of the flags n and the bit position|¶how do I flip the bit at a position in a u32? function of both",
        function: "toggle_bit",
        parameters: "n: u32, bit: u32",
        body: "return n ^ (1u << bit);",
        range: (0.0, 20.0),
        rule: |x| one(f64::from(whole(&x[0]) ^ 1 << whole(&x[1]))),
        ..COUNT
    },
    Formula {
        name: "harmonic-number-function",
        category: "control-flow",
        quantity: "[harmonic number|n-th harmonic number]",
        from: "[n in a loop|a u32 n]",
        written: "[1 + 1/2 + 1/3 + ... + 1/n|the sum of 1/k for k from 1 to n]",
        own: "the sum 1 + 1/2 + 1/3 + ... + 1/n|the harmonic series up to 1/n|the reciprocals of 1 to n added up|\
              ¶harmonic number function, H_n|¶1 + 1/2 + 1/3 and so on until 1/n, function with a for loop|¶loop that adds one over k for k from 1 to n, float out, function|¶H(n) = sum 1/k as a function",
        function: "harmonic",
        result: "f32",
        body: "var sum = 0.0;\nfor (var k = 1u; k <= n; k++) {\nsum += 1.0 / f32(k);\n}\nreturn sum;",
        rule: |x| one((1..=whole(&x[0])).map(|k| f64::from(k).recip()).sum()),
        ..COUNT
    },
    Formula {
        name: "leibniz-pi-function",
        category: "control-flow",
        quantity: "[approximation of pi by n terms of the Leibniz series|pi by n terms of 4 - 4/3 + 4/5 - ...]",
        from: "[the number of terms n|n]",
        written: "[4 * (1 - 1/3 + 1/5 - ...), n terms|4 times the sum of (-1)^k / (2k + 1) for k < n]",
        own: "pi by the first n terms of the Leibniz series|4 - 4/3 + 4/5 - 4/7 and so on, n terms|the Leibniz formula for pi with n terms, in a loop|\
              ¶leibniz pi function, n terms|¶approximate pi with 4 * (1 - 1/3 + 1/5 - ...), n terms, function|¶how do I compute pi in a loop with n terms of the Leibniz series? function|¶pi slowly: plus 4/1, minus 4/3, plus 4/5, n terms. function",
        function: "leibniz_pi",
        result: "f32",
        body: "var sum = 0.0;\nvar sign = 1.0;\nfor (var k = 0u; k < n; k++) {\nsum += sign * 4.0 / f32(2u * k + 1u);\nsign = -sign;\n}\nreturn sum;",
        rule: |x| {
            let term = |k: u32| (-1.0_f64).powi(k as i32) / (0.25 + 0.5 * f64::from(k));
            one((0..whole(&x[0])).map(term).sum())
        },
        ..COUNT
    },
    Formula {
        name: "geometric-series-function",
        category: "control-flow",
        quantity: "[sum of n terms of a geometric series|geometric series sum]",
        from: "[first term, ratio and n|the first term, the ratio and the number of terms n]",
        written: "[first + first * ratio + first * ratio^2 + ..., n terms|the sum of first * ratio^k for k < n]",
        own: "the sum of the first n terms of a geometric series with a first term and a ratio|n terms added up, each the one before times a ratio|a + a r + a r^2 and so on, n terms, by a loop|\
              ¶geometric series function: first, ratio, n|¶add n terms, each is ratio times the last one, start with first. function|¶sum a*r^k for k from 0 to n-1, in a loop, function of a, r, n",
        function: "geometric_sum",
        parameters: "first: f32, ratio: f32, n: u32",
        result: "f32",
        body: "var sum = 0.0;\nvar term = first;\nfor (var k = 0u; k < n; k++) {\nsum += term;\nterm *= ratio;\n}\nreturn sum;",
        range: (0.2, 5.0),
        rule: |x| {
            let powers = 0..whole(&x[2]) as i32;
            one(powers.map(|k| x[0][0] * x[1][0].powi(k)).sum())
        },
        ..COUNT
    },
    Formula {
        name: "random-point-in-disc-function",
        quantity: "[random point in the unit disc|uniform point in a unit circle]",
        from: "[two random numbers u and v in 0..1|u and v, both random in 0..1]",
        written: "[sqrt(u) * (cos(2 pi v), sin(2 pi v))|radius sqrt(u), angle 2 pi v]",
        own: "a point in the unit disc from two random numbers, radius sqrt(u), angle 2 pi v|a uniformly distributed point in a circle of radius 1 from u and v, v is the angle|a disc sample from u and v: sqrt(u) out in the direction of v turns|\
              ¶uniform disc sampling function, u -> radius by sqrt, v -> angle|¶I have two random numbers u, v and need a vec2 in the unit circle, evenly spread. function|¶random point in circle fn(u, v), r = sqrt(u), a = 2 pi v",
        function: "point_in_disc",
        parameters: "u: f32, v: f32",
        result: "vec2<f32>",
        body: "let angle = 6.28318531 * v;\nreturn sqrt(u) * vec2<f32>(cos(angle), sin(angle));",
        range: (0.0, 1.0),
        rule: |x| {
            let (sine, cosine) = (TAU * x[1][0]).sin_cos();
            Some([cosine, sine].map(|part| x[0][0].sqrt() * part).to_vec())
        },
        ..COUNT
    },
    Formula {
        name: "random-direction-function",
        quantity: "[random direction on the unit sphere|uniform point on a unit sphere]",
        from: "[two random numbers u and v in 0..1|u and v, both random in 0..1]",
        written: "[z = 1 - 2u, angle = 2 pi v, (r cos, r sin, z) with r = sqrt(1 - z²)|(sqrt(1 - z z) cos a, sqrt(1 - z z) sin a, z) with z = 1 - 2u and a = 2 pi v]",
        own: "a uniformly random unit vec3 from u and v, with z = 1 - 2u and angle 2 pi v|a point on the unit sphere from two random numbers, height 1 - 2u, turn 2 pi v|a random 3D direction from u (for z = 1 - 2u) and v (for the angle)|\
              ¶uniform sphere sampling function, z = 1 - 2u, phi = 2 pi v|¶I have two random numbers u, v and need a random 3D direction, z = 1 - 2u, then around by v. function|¶random unit vector fn(u, v), z from 1 down to -1 by u, azimuth by v",
        function: "random_direction",
        parameters: "u: f32, v: f32",
        result: "vec3<f32>",
        body: "let z = 1.0 - 2.0 * u;\nlet angle = 6.28318531 * v;\nlet r = sqrt(max(1.0 - z * z, 0.0));\nreturn vec3<f32>(r * cos(angle), r * sin(angle), z);",
        range: (0.05, 0.95),
        rule: |x| {
            let (sine, cosine) = (TAU * x[1][0]).sin_cos();
            let r = 2.0 * (x[0][0] - x[0][0].powi(2)).sqrt();
            Some(vec![cosine * r, sine * r, 1.0 - x[0][0] - x[0][0]])
        },
        ..COUNT
    },
];

/// A function whose values are told.
fn told(
    phrase: &str,
    slots: Slots,
    code: String,
    range: (f32, f32),
    rule: impl Fn(&[Buffer]) -> Option<Buffer> + Send + Sync + 'static,
) -> Task {
    let rule: ValueRule = Box::new(rule);
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: phrase.to_owned(),
        slots,
        code,
        check: Check::Values { range, rule },
    }
}

/// A function of x: how people write it, how WGSL does, and what it is worth.
type Curve = (&'static [&'static str], &'static str, fn(f64) -> f64);

const CURVES: [Curve; 7] = [
    (&["x^2", "x²", "x * x"], "x * x", |x| x.powi(2)),
    (&["x^3", "x³", "x * x * x"], "x * x * x", |x| x.powi(3)),
    (&["sin(x)", "sin x", "the sine"], "sin(x)", f64::sin),
    (&["cos(x)", "cos x", "the cosine"], "cos(x)", f64::cos),
    (&["exp(-x)", "e^-x", "e^(-x)"], "exp(-x)", |x| {
        x.exp().recip()
    }),
    (
        &["1 / (1 + x^2)", "1/(1 + x²)"],
        "1.0 / (1.0 + x * x)",
        |x| (1.0 + x * x).recip(),
    ),
    (
        &["sqrt(1 + x)", "the root of 1 + x"],
        "sqrt(1.0 + x)",
        |x| (1.0 + x).sqrt(),
    ),
];

/// The slot `f` of a curve and its function in WGSL.
fn curve(slots: &mut Slots, sampler: &mut Sampler) -> (String, fn(f64) -> f64) {
    let (ways, code, value) = *sampler.pick(&CURVES);
    slots.value("f", ways.iter().map(|&way| way.to_owned()).collect());
    let function = format!("fn f(x: f32) -> f32 {{\n    return {code};\n}}\n\n");
    (function, value)
}

const INTEGRAL: &str = "[the integral of {f} from a to b by the {rule} with {n} [steps|intervals|slices]|a numerical integral of {f} between a and b, {rule}, {n} [steps|intervals]|the area under {f} from a to b with {n} slices, {rule}|{f} integrated from a to b in a loop of {n} steps by the {rule}|{n} steps of the {rule} for the integral of {f} over a..b|integrate {f} from a to b, {rule}, n = {n#}|\
    ¶integral of {f} from a to b, {n} steps, {rule}, [function|as a function]|¶how do I integrate {f} numerically in a function, {rule}, {n} [steps|intervals]|¶function please: area under {f} between a and b with the {rule} and {n} steps|¶[in|inputs]: a, b. [out|output]: integral of {f} by the {rule}, {n} intervals. [function|as a function]|¶I need the [integral|area under the curve] of {f} from a to b. use the {rule} with {n} steps, in a function|\
    ¶split a..b into {n} parts and apply the {rule} to {f}. [write a function|function]|¶{rule}, {n} intervals, function of a and b, integrand {f}|¶[write|make] a function integrate(a, b) for {f}: a loop with {n} steps, {rule}]";

fn integral(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (function, value) = curve(&mut slots, sampler);
    let n = *sampler.pick(&[8_u32, 10, 16, 20, 32, 50, 64, 100]);
    let kind = sampler.below(3);
    let (name, first, sum) = match kind {
        0 => (
            "[midpoint rule|midpoint method]",
            "0.0",
            "f(a + (f32(i) + 0.5) * h)",
        ),
        1 => (
            "[left Riemann sum|left endpoint rule]",
            "0.0",
            "f(a + f32(i) * h)",
        ),
        _ => (
            "[trapezoid rule|trapezoidal rule]",
            "0.5 * (f(a) + f(b))",
            "f(a + f32(i) * h)",
        ),
    };
    let start = u32::from(kind == 2);
    slots.phrase("rule", name);
    slots.value("n", words::count(i64::from(n)));
    slots.text("n#", n.to_string());
    let code = format!(
        "{function}fn integrate(a: f32, b: f32) -> f32 {{\n    let h = (b - a) / {};\n    var sum = {first};\n    for (var i = {start}u; i < {n}u; i++) {{\n        sum += {sum};\n    }}\n    return sum * h;\n}}\n",
        float(f64::from(n))
    );
    told(INTEGRAL, slots, code, (0.0, 3.0), move |x| {
        let (a, b) = (x[0][0], x[1][0]);
        let h = (b - a) / f64::from(n);
        let slice = |i: u32| {
            let left = a + h * f64::from(i);
            match kind {
                0 => value(left + h / 2.0),
                1 => value(left),
                _ => 0.5 * (value(left) + value(left + h)),
            }
        };
        one(h * (0..n).map(slice).sum::<f64>())
    })
}

const DERIVATIVE: &str = "[the derivative of {f} at x by a {kind} with h = {h}|a numerical derivative of {f}, {kind}, h = {h}|the slope of {f} at x by the {kind} with a step of {h}|{f} differentiated numerically at x, {kind} with h {h}|a {kind} of {f} at x, divided by its width, h = {h}|the difference quotient of {f} at x, as a {kind} with h = {h}|\
    ¶numerical derivative of {f}, {kind}, h = {h}, [function|as a function]|¶how do I differentiate {f} numerically in a function, {kind}, step {h}|¶function please: slope of {f} at x with a {kind}, h is {h}|¶[in|input]: x. [out|output]: derivative of {f} by a {kind}, h = {h}. [function|as a function]|¶I need the slope of {f} at some x. {kind} with h = {h}, in a function|\
    ¶f(x) is {f}. function for f'(x) by a {kind}, h = {h}|¶finite differences: {f}, {kind}, h {h}, function of x]";

fn derivative(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (function, value) = curve(&mut slots, sampler);
    let h = *sampler.pick(&[0.1, 0.05, 0.2, 0.25, 0.02]);
    let is_central = sampler.chance(0.6);
    let (kind, quotient) = if is_central {
        ("central difference", "(f(x + h) - f(x - h)) / (2.0 * h)")
    } else {
        ("forward difference", "(f(x + h) - f(x)) / h")
    };
    slots.text("kind", kind);
    slots.value("h", words::decimal(h));
    let code = format!(
        "{function}fn derivative(x: f32) -> f32 {{\n    let h = {};\n    return {quotient};\n}}\n",
        float(h)
    );
    told(DERIVATIVE, slots, code, (0.0, 3.0), move |x| {
        let low = if is_central { x[0][0] - h } else { x[0][0] };
        let high = x[0][0] + h;
        one((value(high) - value(low)) / (high - low))
    })
}

/// Whole numbers in order, all different.
fn rising<const COUNT: usize>(sampler: &mut Sampler) -> [u32; COUNT] {
    let mut last = 0;
    std::array::from_fn(|_| {
        last += sampler.int(1, 5) as u32;
        last
    })
}

const MEMBER: &str = "[whether x is one of {p}, {q} and {r}|if a u32 x is {p}, {q} or {r}|true for {p}, {q} and {r}, false for all other numbers|a membership test of x in the list {p}, {q}, {r}|x == {p} or x == {q} or x == {r} as a bool|whether a code is in the set of {p}, {q} and {r}|\
    ¶is x one of {p}, {q}, {r}? bool function of a u32|¶how do I check in a function if a number is {p}, {q} or {r}|¶[in|input]: u32 x. [out|output]: true if x is {p}, {q} or {r}. [function|as a function]|¶allowed codes are {p}, {q} and {r}. function that says if a code is allowed|¶function please, x in, true when it is {p} or {q} or {r}, otherwise false|¶[write|make] a function that returns true only for {p}, {q} and {r} (u32)|¶switch or ifs, no matter: {p}, {q}, {r} -> true, rest false, function of a u32]";

fn member(sampler: &mut Sampler) -> Task {
    let numbers = rising::<3>(sampler);
    let mut slots = Slots::default();
    for (name, number) in ["p", "q", "r"].into_iter().zip(numbers) {
        slots.text(name, number.to_string());
    }
    let [p, q, r] = numbers;
    let code = format!(
        "fn is_listed(x: u32) -> bool {{\n    return x == {p}u || x == {q}u || x == {r}u;\n}}\n"
    );
    told(MEMBER, slots, code, (0.0, 15.0), move |x| {
        truth(numbers.contains(&whole(&x[0])))
    })
}

const TABLE: &str = "[a lookup table with {p}, {q}, {r} and {s} for the indices 0 to 3|the table entry for an index 0 to 3: {p}, {q}, {r}, {s}|the float at an index in the constant array {p}, {q}, {r}, {s}|{p} for index 0, {q} for 1, {r} for 2 and {s} for 3, from an array|one of the numbers {p}, {q}, {r}, {s} by its index, from an array|\
    ¶lookup table function: 0 -> {p}, 1 -> {q}, 2 -> {r}, 3 -> {s}, from an array|¶how do I write a function that returns {p}, {q}, {r} or {s} by index from an array|¶[in|input]: u32 index 0..3. [out|output]: entry of the table {p}, {q}, {r}, {s}. [function with an array|array lookup function]|¶my levels 0, 1, 2, 3 have the speeds {p}, {q}, {r}, {s}. function with a table as an array|¶function please with array of {p}, {q}, {r}, {s}, gives the number at the index|¶[write|make] a function with the array ({p}, {q}, {r}, {s}) that returns the element at index]";

fn table(sampler: &mut Sampler) -> Task {
    const CHOICES: [f64; 10] = [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 8.0, 10.0];
    let values: [f64; 4] = std::array::from_fn(|_| *sampler.pick(&CHOICES));
    let mut slots = Slots::default();
    for (name, value) in ["p", "q", "r", "s"].into_iter().zip(values) {
        slots.text(name, value.to_string());
    }
    let list = values.map(float).join(", ");
    let code = format!(
        "fn table(index: u32) -> f32 {{\n    var values = array<f32, 4>({list});\n    return values[index];\n}}\n"
    );
    told(TABLE, slots, code, (0.0, 3.0), move |x| {
        one(*values.get(whole(&x[0]) as usize)?)
    })
}

const SEARCH: &str = "[the index of x in the sorted numbers {list} by binary search, -1 if it is missing|a binary search for x in the sorted list {list}, -1 when not found|where the i32 x is in {list}, found by halving, else -1|binary search over the constant array {list}, returns the index or -1|the place of a number in the ordered array {list} by binary search, or -1|\
    ¶binary search function in {list}, index or -1|¶how do I write a binary search in a function? the sorted array is {list}, result is the index of x or -1|¶[in|input]: i32 x. [out|output]: index of x in {list}, else -1, by binary search. [function|as a function]|¶function please: array {list} is sorted, find x by halving the range, gives index, -1 for not there|¶low, high, middle: search x in {list} with a while loop, return the index or -1. function|¶[write|make] a function with a binary search for x in the array ({list}), -1 if it does not occur]";

fn search(sampler: &mut Sampler) -> Task {
    let numbers = rising::<6>(sampler);
    let list = numbers.map(|number| number.to_string()).join(", ");
    let mut slots = Slots::default();
    slots.text("list", list.clone());
    let code = format!(
        "fn find(x: i32) -> i32 {{\n    var numbers = array<i32, 6>({list});\n    var low = 0;\n    var high = 5;\n    while low <= high {{\n        let middle = (low + high) / 2;\n        if numbers[middle] == x {{\n            return middle;\n        }}\n        if numbers[middle] < x {{\n            low = middle + 1;\n        }} else {{\n            high = middle - 1;\n        }}\n    }}\n    return -1;\n}}\n"
    );
    told(SEARCH, slots, code, (0.0, 20.0), move |x| {
        let place = numbers.iter().position(|&number| number == whole(&x[0]));
        one(place.map_or(-1.0, |at| at as f64))
    })
}

/// A structure's name, how it is called as an argument, and two fields.
const NAMES: [(&str, &str, [&str; 2]); 10] = [
    ("Enemy", "enemy", ["health", "speed"]),
    ("Car", "car", ["speed", "fuel"]),
    ("Wallet", "wallet", ["coins", "bills"]),
    ("Plant", "plant", ["height", "water"]),
    ("Robot", "robot", ["battery", "heat"]),
    ("Tank", "tank", ["armor", "ammo"]),
    ("Song", "song", ["tempo", "volume"]),
    ("Room", "room", ["width", "height"]),
    ("Weather", "weather", ["temperature", "humidity"]),
    ("Ship", "ship", ["cargo", "crew"]),
];

const CHANGED: &str = "[a struct {s} of the floats {a} and {b}, returned with {f} {done} amount|a copy of a {s} struct ({a}, {b}) with its {f} {done} an amount|struct {s} with {a} and {b}, and a function that returns it with {f} {done} an argument|a {s} struct of {a} and {b} after its {f} is {done} amount, as a new {s}|\
    ¶struct {s} with {a} and {b} (f32), and a function that returns it with {f} {done} an amount|¶define struct {s}: {a}, {b}, both f32. then a function of {v} and amount: the same {v} with {f} {done} amount|¶I have a struct {s} of {a} and {b}. function that gives it back with the {f} {done} a second argument|¶how do I write a struct {s} ({a}, {b}) and a function that returns a {v} whose {f} is {done} an amount|\
    ¶[in|inputs]: {s} struct ({a}, {b}), amount. [out|output]: {s} with {f} {done} amount. [function|as a function]|¶please struct {s}, inside is {a} and {b}. function returns the {v}, {f} {done} amount, the rest stays|¶only {f} changes: it is {done} amount. struct {s} of {a} and {b}, function {v}, amount -> {s}]";

fn changed(sampler: &mut Sampler) -> Task {
    let (structure, variable, fields) = *sampler.pick(&NAMES);
    let at = sampler.below(2);
    let field = fields[at];
    let kind = sampler.below(4);
    let (done, sign) = match kind {
        0 => ("[increased by|raised by]", "+="),
        1 => ("[decreased by|reduced by|lowered by]", "-="),
        2 => ("[multiplied by|scaled by]", "*="),
        _ => ("[set to|replaced by]", "="),
    };
    let [a, b] = fields;
    let mut slots = Slots::default();
    for (name, text) in [
        ("s", structure),
        ("v", variable),
        ("a", a),
        ("b", b),
        ("f", field),
    ] {
        slots.text(name, text);
    }
    slots.phrase("done", done);
    let code = format!(
        "struct {structure} {{\n    {a}: f32,\n    {b}: f32,\n}}\n\nfn change({variable}: {structure}, amount: f32) -> {structure} {{\n    var result = {variable};\n    result.{field} {sign} amount;\n    return result;\n}}\n"
    );
    told(CHANGED, slots, code, (-3.0, 8.0), move |x| {
        let amount = x[1][0];
        let mut fields = x[0].clone();
        fields[at] = match kind {
            0 => fields[at] + amount,
            1 => fields[at] - amount,
            2 => fields[at] * amount,
            _ => amount,
        };
        Some(fields)
    })
}

const COMPARED: &str = "[whether the first of two {s} structs of {a} and {b} has {more} {f}|if {s} first has {more} {f} than {s} second, structs of the floats {a} and {b}|struct {s} with {a} and {b}, and whether one has {more} {f} than another|a comparison of two {s} structs ({a}, {b}): true if the first has {more} {f}|\
    ¶struct {s} with {a} and {b}, and a bool function: has the first {more} {f} than the second|¶define struct {s}: {a}, {b}, both f32. function of two of them, true if the first has {more} {f}|¶which {v} has {more} {f}? struct {s} of {a} and {b}, function of two, true for the first|¶how do I compare two {s} structs ({a}, {b}) in a function, true when the first has {more} {f}|\
    ¶[in|inputs]: two {s} structs ({a}, {b}). [out|output]: true if the first has {more} {f}. [function|as a function]|¶please struct {s}, inside is {a} and {b}. function says true when {f} of the first is {more} than of the second]";

fn compared(sampler: &mut Sampler) -> Task {
    let (structure, variable, fields) = *sampler.pick(&NAMES);
    let at = sampler.below(2);
    let is_more = sampler.chance(0.6);
    let (more, sign) = if is_more {
        ("[more|greater]", ">")
    } else {
        ("[less|smaller]", "<")
    };
    let [a, b] = fields;
    let field = fields[at];
    let mut slots = Slots::default();
    for (name, text) in [
        ("s", structure),
        ("v", variable),
        ("a", a),
        ("b", b),
        ("f", field),
    ] {
        slots.text(name, text);
    }
    slots.phrase("more", more);
    let code = format!(
        "struct {structure} {{\n    {a}: f32,\n    {b}: f32,\n}}\n\nfn compare(first: {structure}, second: {structure}) -> bool {{\n    return first.{field} {sign} second.{field};\n}}\n"
    );
    told(COMPARED, slots, code, (0.0, 10.0), move |x| {
        let gap = x[0][at] - x[1][at];
        truth(if is_more { gap > 0.0 } else { gap < 0.0 })
    })
}

pub(super) fn families() -> Vec<Family> {
    let mut families = families_of(LISTS);
    families.extend(formulas(NUMBERS));
    families.extend([
        Family::new("math", "integral-by-rule", integral),
        Family::new("math", "derivative-by-difference", derivative),
        Family::new("control-flow", "number-in-told-list", member),
        Family::new("control-flow", "number-from-told-table", table),
        Family::new("control-flow", "binary-search-in-told-numbers", search),
        Family::new("structs", "named-structure-changed", changed),
        Family::new("structs", "named-structures-compared", compared),
    ]);
    families
}
