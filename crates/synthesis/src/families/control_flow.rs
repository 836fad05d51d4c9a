//! Functions of loops, conditions and switches.

use super::helpers::{HELPER, Helper, families_of, one};
use super::numbers::whole;
use super::structures::truth;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

/// A row with a loop or a condition to begin with.
const FLOW: Helper = Helper {
    category: "control-flow",
    ..HELPER
};

const CONTROL: &[Helper] = &[
    Helper {
        name: "fizzbuzz-code",
        thing: "[the [fizzbuzz|fizz buzz] code of n: 1 for fizz, 2 for buzz, 3 for both, else 0|\
                [fizzbuzz|fizz buzz] as a number: 0 nothing, 1 fizz, 2 buzz, 3 [fizzbuzz|fizz buzz]|\
                a [fizzbuzz|fizz buzz] [check|code] for n[, as 0, 1, 2 or 3|]|\
                fizzbuzz(n) as a code from 0 to 3|\
                [fizzbuzz|fizz buzz] of [n|a number n] without strings, 3 for [fizzbuzz|fizz buzz], 2 for buzz, 1 for fizz, 0 for none|\
                3 if n is divisible by 15, 2 if by 5, 1 if by 3, else 0|\
                1 for multiples of 3, 2 for multiples of 5, 3 for multiples of both, 0 [otherwise|else]|\
                the classic [fizzbuzz|fizz buzz] with number codes|\
                the [fizzbuzz|fizz buzz] interview question as a u32 code: fizz 1, buzz 2, [fizzbuzz|fizz buzz] 3|\
                which of fizz (1), buzz (2), [fizzbuzz|fizz buzz] (3) or nothing (0) n is|\
                an if chain for [fizzbuzz|fizz buzz][ with the codes 1, 2 and 3|]|\
                fizz buzz for an integer, as a small number|\
                the [fizzbuzz|fizz buzz] kind of a number[, 0 to 3|]|\
                [fizzbuzz|fizz buzz] [with|using] ifs and early returns|\
                [whether|if] n is fizz, buzz, [fizzbuzz|fizz buzz] or none, coded as 1, 2, 3 or 0|\
                ¶I need a function that takes n and returns [3 when both 3 and 5 divide it|3 for multiples of 15], 2 when only 5 does, 1 when only 3 does, otherwise 0|\
                ¶there are no strings in [wgsl|shaders], so my fizzbuzz function should return [numbers|codes]: fizz 1, buzz 2, fizzbuzz 3, else 0|\
                ¶n % 15 == 0 -> 3, n % 5 == 0 -> 2, n % 3 == 0 -> 1, else 0. As a [function|helper]|\
                ¶how would one write fizzbuzz as a [wgsl |]function that gives 0, 1, 2 or 3|\
                ¶[the|my] interviewer wants fizz buzz. [Write|Give me] a function with an if chain, u32 in, code 0 to 3 out|\
                ¶helper: in goes n, out comes 1 for fizz, 2 for buzz, 3 for both, 0 for neither|\
                ¶I have a whole number. Is it fizz (1), buzz (2), fizzbuzz (3) or nothing (0)? [Make|Write] a function that tells|\
                ¶fizzbuzz for one n as a number: 1 by three, 2 by five, 3 by both, 0 else. function]",
        function: "fizzbuzz",
        parameters: "n: u32",
        result: "u32",
        body: "if n % 15u == 0u {\nreturn 3u;\n}\nif n % 5u == 0u {\nreturn 2u;\n}\nif n % 3u == 0u {\nreturn 1u;\n}\nreturn 0u;",
        range: (0.0, 100.0),
        rule: |x, _| {
            let points = |divisor: u32, points: f64| {
                if whole(&x[0]).is_multiple_of(divisor) {
                    points
                } else {
                    0.0
                }
            };
            one(points(3, 1.0) + points(5, 2.0))
        },
        ..FLOW
    },
    Helper {
        name: "days-in-month-of-year",
        thing: "[the [number|count] of days in a month of a [given|certain] year, with leap years|\
                how many days a month has in a [given|certain] year[, leap years included|, minding leap years]|\
                the days of [a|some] month, 29 [for|in] February in leap years|\
                daysInMonth(month, year)|\
                days_in_month of [a|some] month and a year|\
                the length of [a|some] month in days from month and year|\
                the month length in days, where February depends on the year|\
                28, 29, 30 or 31 for a month and a year|\
                the last day of [a|some] month in a [given|certain] year|\
                a calendar helper: days per month for month and year, with the leap year rule|\
                30 or 31 days, and 28 or 29 in February by the leap year|\
                a [switch|switch statement] over the month that gives its days, February by the year|\
                days in month with leap year support|\
                the day count of month 1 to 12 in some year, leap years respected|\
                how long a month of some year is, in days|\
                ¶I have a month and a year and need a function that tells how many days [that month has|there are]|\
                ¶fn (month, year) -> u32: 28 to 31, February by the leap year [rule|]|\
                ¶is it 28, 29, 30 or 31? I need a helper that takes month and year and returns the [days|number of days]|\
                ¶for my calendar: a function that gets a month 1 to 12 and the year and gives back the days in it, leap years too|\
                ¶April, June, September and November have 30 days, February 28 or 29 in a leap year, all others 31. Make a function of month and year|\
                ¶how do I write a function for the days in a month when February depends on the year]",
        function: "days_in_month",
        parameters: "month: u32, year: u32",
        result: "u32",
        body: "let is_leap = (year % 4u == 0u && year % 100u != 0u) || year % 400u == 0u;\nswitch month {\ncase 2u: {\nreturn select(28u, 29u, is_leap);\n}\ncase 4u, 6u, 9u, 11u: {\nreturn 30u;\n}\ndefault: {\nreturn 31u;\n}\n}",
        range: (0.0, 12.0),
        rule: |x, _| {
            let divides = |n: f64| x[1][0] % n == 0.0;
            let is_leap = if divides(100.0) {
                divides(400.0)
            } else {
                divides(4.0)
            };
            one(match (whole(&x[0]), is_leap) {
                (2, true) => 29.0,
                (2, false) => 28.0,
                (4 | 6 | 9 | 11, _) => 30.0,
                _ => 31.0,
            })
        },
        ..FLOW
    },
    Helper {
        name: "digit-count",
        thing: "[the [number|count] of [decimal |]digits of [n|a number n]|\
                how many [decimal |]digits a number has|\
                the digit count of an integer[, with a loop|]|\
                count_digits(n)|\
                the length of a number in base 10|\
                how long a number is when it is written out|\
                how many characters the decimal form of [n|a number n] takes|\
                how often n can be divided by 10 until one digit is left, plus one|\
                the count of digits of a u32, by dividing by ten in a while loop|\
                num digits of [n|a number n]|\
                the [number|count] of places of a whole number in decimal|\
                how many digits [a score|some score] takes on the screen|\
                the digits of [n|a number n], counted[ [in a loop|with a loop|by a loop]|]|\
                the decimal length of an unsigned integer|\
                1 for numbers below 10, 2 below 100, 3 below 1000 and so on|\
                ¶I need a function that takes a [whole |]number and tells how many digits it has|\
                ¶7 -> 1, 42 -> 2, 1000 -> 4: I need a helper [for that|that counts digits], u32 to u32|\
                ¶keep dividing n by 10 and count until one digit is left. As a function|\
                ¶I have a score and must know how many digits to draw. Write a function for [it|that]|\
                ¶fn: u32 in, number of decimal digits out, by a loop|\
                ¶how do people count the digits of an integer in a function without strings|how many decimal digits n has|¶0 -> 1, 9 -> 1, 10 -> 2, 12345 -> 5: function for a u32|¶please function count how many digits has a number|¶divide by ten until below ten and count. function for the number of digits|¶my score display needs to know how many digits the score has. function of a u32|\
                ¶1234 -> 4, how long is a number in digits, function, u32]",
        function: "count_digits",
        parameters: "n: u32",
        result: "u32",
        body: "var count = 1u;\nvar rest = n;\nwhile rest >= 10u {\nrest = rest / 10u;\ncount++;\n}\nreturn count;",
        range: (0.0, 100_000.0),
        rule: |x, _| one(whole(&x[0]).to_string().len() as f64),
        ..FLOW
    },
    Helper {
        name: "reversed-digits",
        thing: "[a number with its [decimal |]digits [reversed|turned around]|\
                the [digits|decimal digits] of n in reverse order, as a [number|u32]|\
                the reverse of a number, such as 321 for 123|\
                reverse_digits(n)|\
                n [written|read] backwards in decimal|\
                an integer reversed digit by digit|\
                the mirror image of a [number|whole number|u32]'s digits|\
                a u32 with the order of its decimal digits turned around|\
                the decimal digits of an unsigned integer from back to front, as an integer|\
                123 turned into 321, for any number|\
                the reversed number of [n|a number n], with a while loop over its digits|\
                n with the last digit first and the first digit last|\
                the [backward|backwards|reversed] form of an integer in base 10|\
                digit reversal of [n|a number n]|\
                what n becomes when its digits are flipped end to end|\
                ¶123 -> 321, 50 -> 5. I need a [function|helper] for that|\
                ¶I need a function that takes a number and gives it back with its digits in reverse|\
                ¶take the last digit off n again and again and build a new number from [it|them]. As a helper function|\
                ¶fn: u32 in, the same digits back to front out|\
                ¶how do I write a function that reads an integer backwards [in base 10|in decimal]|\
                ¶I need a helper that flips a whole number, first digit last, last digit first|\
                ¶1234 -> 4321, function for a u32]",
        function: "reverse_digits",
        parameters: "n: u32",
        result: "u32",
        body: "var result = 0u;\nvar rest = n;\nwhile rest > 0u {\nresult = result * 10u + rest % 10u;\nrest = rest / 10u;\n}\nreturn result;",
        range: (0.0, 100_000.0),
        rule: |x, _| {
            let backward: String = whole(&x[0]).to_string().chars().rev().collect();
            backward.parse().ok().and_then(one)
        },
        ..FLOW
    },
    Helper {
        name: "sum-of-odd-numbers",
        thing: "[the [sum|total] of the first n odd [numbers|integers][, with a loop|]|\
                the first n odd numbers added [up|[in a loop|with a loop|by a loop]]|\
                1 + 3 + 5 and so on, n terms|\
                the total of n odd [numbers|integers] from 1 on|\
                sum_odd(n), the first n of them|\
                the sum of 2*i + 1 for i from 0 to n - 1|\
                n odd [numbers|integers], starting at 1, summed with a for loop|\
                one plus three plus five and so on, n numbers|\
                the sum of n consecutive odd [numbers|integers] from 1|\
                a loop that adds the first n odd integers|\
                what the first n odd numbers add up to|\
                the odd [numbers|integers] summed, n of them, by a loop|\
                the first n odd integers, their sum|\
                sum of odd [numbers|integers], first n|\
                n terms of 1, 3, 5, 7 [added together|added up|summed]|\
                ¶1+3+5+... with n terms. I need a function that [loops|adds them in a loop]|\
                ¶I want a function that takes n and returns the sum of the first n odd numbers[, by a loop|]|\
                ¶for n = 3 it should give 1 + 3 + 5 = 9. [Helper|A helper] with a for loop over the odd numbers|\
                ¶start with 1, always add the next odd number, n numbers in all. Write that as a function|\
                ¶fn: n in, sum of 2*i + 1 for i below n out|\
                ¶how do I add up the first n odd numbers in a function]",
        function: "sum_odd",
        parameters: "n: u32",
        result: "u32",
        body: "var total = 0u;\nfor (var i = 0u; i < n; i++) {\ntotal = total + 2u * i + 1u;\n}\nreturn total;",
        range: (0.0, 100.0),
        rule: |x, _| one(x[0][0].powi(2)),
        ..FLOW
    },
    Helper {
        name: "power-by-loop",
        thing: "[x to the power n with a [simple |plain |]loop|\
                x multiplied by itself n times [in a loop|with a loop|by a loop]|\
                an integer power with a for loop, one multiplication at a time|\
                x^n by repeated multiplication|\
                a naive pow with a loop|\
                x raised to a whole number n, without pow, [in a loop|with a loop|by a loop]|\
                the n-th power of [x|a number x] as a product in a for loop|\
                a [handwritten|hand-written|hand-coded] power with n multiplications|\
                x * x * x and so on, n factors, [in a loop|with a loop|by a loop]|\
                power(x, n) by multiplying n times|\
                a whole-number exponent by a simple loop|\
                the product of n copies of [x|a number x], [in a loop|with a loop|by a loop]|\
                x**n with a for loop|\
                an integer power without pow, multiplying step by step|\
                pow for a whole exponent, written as a for loop|\
                ¶I can't use pow. I need a function that gives x to the power n by a [simple|plain] loop|\
                ¶I want a function that starts with 1 and multiplies by x, n times over|\
                ¶helper: x and a whole n in, x^n out, with a plain for loop|\
                ¶x*x*x*..., n factors. As a function with a loop|\
                ¶how do people write pow by hand, as a function with one multiplication per step|\
                ¶fn with a for loop that returns x to the n, n is a u32|\
                ¶x times x times x, n times, in a for loop, function of x and u32 n]",
        function: "power",
        parameters: "x: {T}, n: u32",
        result: "{T}",
        body: "var result = {1};\nfor (var i = 0u; i < n; i++) {\nresult = result * x;\n}\nreturn result;",
        types: &["f32", "i32"],
        range: (-2.0, 6.0),
        rule: |x, _| one(x[0][0].powi(whole(&x[1]) as i32)),
        ..FLOW
    },
    Helper {
        name: "square-root-by-newton",
        thing: "[the [square root|sqrt] of x by {n} Newton [steps|iterations]|\
                sqrt by Newton's method with {n} [iterations|steps|rounds]|\
                {n} Newton iterations for the [square root|sqrt] of x[, starting at x|]|\
                a square root by the Babylonian method, {n} steps|\
                Heron's method for the square root with {n} [iterations|steps|rounds]|\
                newton_sqrt(x) with {n} steps|\
                the root of [x|a number x], improved {n} times by averaging guess and x / guess|\
                guess = 0.5 * (guess + x / guess), repeated {n} times[ from guess = x|]|\
                a [handwritten|hand-written|hand-coded] sqrt: Newton with {n} rounds|\
                an approximate square root after {n} Newton steps[ from x|]|\
                the [square root|sqrt] of x without sqrt, Newton's method, {n} [iterations|steps|rounds]|\
                a loop of {n} Newton steps toward the [square root|sqrt] of x|\
                Newton-Raphson for sqrt(x), n = {n#}|\
                the Heron approximation of a square root with {n} rounds|\
                an iterative square root, {n} Newton iterations|\
                sqrt(x) by {n} [iterations|steps|rounds] of Newton in a for loop|\
                ¶I need a function that takes x and returns its square root by {n} Newton steps|\
                ¶guess = x, then {n} times guess = (guess + x / guess) / 2. As a function|\
                ¶I don't want to call sqrt. [Give me|I need] a helper that does {n} Newton iterations instead|\
                ¶how did the Babylonians find square roots? I need a function for it with {n} rounds|\
                ¶fn(x): Heron's method for the root, {n} steps, starting from x itself|\
                ¶I need a helper: in goes x, out comes sqrt(x), improved {n} times by averaging the guess with x over the guess|\
                ¶newton for the root of x: y = (y + x / y) / 2, {n} times, starting at x, function]",
        function: "newton_sqrt",
        parameters: "x: f32",
        body: "var guess = x;\nfor (var i = 0u; i < {i}u; i++) {\nguess = 0.5 * (guess + x / guess);\n}\nreturn guess;",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 16.0],
        range: (0.5, 20.0),
        rule: |x, n| {
            // A step squares the ratio of guess - root and guess + root.
            let root = x[0][0].sqrt();
            let ratio = ((x[0][0] - root).abs() / (x[0][0] + root)).powf(n.exp2());
            one(root * (1.0 + ratio) / (1.0 - ratio))
        },
        ..FLOW
    },
    Helper {
        name: "square-root-by-bisection",
        thing: "[the [square root|sqrt] of x by bisection with {n} steps|\
                sqrt by {n} rounds of bisection|\
                {n} bisection steps for the [square root|sqrt] of x|\
                a binary search for the square root, {n} [iterations|steps|rounds]|\
                the root of [x|a number x] by halving an interval {n} times|\
                bisect_sqrt(x) with {n} [iterations|steps|rounds]|\
                the square root without sqrt, by interval halving, {n} steps|\
                sqrt(x) by the bisection method, n = {n#}|\
                an interval from 0 to max(x, 1) [halved|cut in half] {n} times around the [square root|sqrt] of x|\
                a square root found by bisecting {n} times|\
                the bisection method for y * y = x, {n} [iterations|steps|rounds]|\
                a loop of {n} bisections toward the square root|\
                a binary search of {n} steps for the number whose square is x|\
                the [square root|sqrt] of a float by guessing too low and too high, {n} halvings|\
                a [handwritten|hand-written|hand-coded] sqrt: bisection with {n} rounds|\
                ¶I need a function that takes x and finds its square root by bisection, {n} steps|\
                ¶the root lies between 0 and max(x, 1). Halve that interval {n} times and return the middle, as a function|\
                ¶no sqrt, no Newton: a helper that guesses, compares guess * guess with x and halves the interval, {n} times|\
                ¶low = 0, high = max(x, 1), then {n} times: if middle * middle < x then low = middle, else high = middle. As a function for the root of x|\
                ¶how do I write a square root function by interval halving with {n} rounds|\
                ¶fn(x): binary search for y with y * y = x, {n} iterations]",
        function: "bisect_sqrt",
        parameters: "x: f32",
        body: "var low = 0.0;\nvar high = max(x, 1.0);\nfor (var i = 0u; i < {i}u; i++) {\nlet middle = 0.5 * (low + high);\nif middle * middle < x {\nlow = middle;\n} else {\nhigh = middle;\n}\n}\nreturn 0.5 * (low + high);",
        choices: &[14.0, 15.0, 16.0, 18.0, 20.0, 24.0, 25.0, 30.0, 32.0],
        range: (0.0, 16.0),
        rule: |x, n| {
            // The root is in one of the cells that the interval is halved into.
            let cell = x[0][0].max(1.0) / n.exp2();
            let at = ((x[0][0].sqrt() / cell).ceil() - 1.0).max(0.0);
            one((at + 0.5) * cell)
        },
        ..FLOW
    },
    Helper {
        name: "polynomial-by-loop",
        thing: "[a polynomial with an array of {n} [coefficients|coeffs] at x, by Horner's [rule|scheme|method]|\
                Horner's method [in a loop|with a loop|by a loop] over {n} [coefficients|coeffs]|\
                the polynomial of {n} [coefficients|coeffs] at x, highest power first|\
                a Horner loop: result = result * x + coefficient, {n} [coefficients|coeffs]|\
                horner(coefficients, x) with {n} [coefficients|coeffs]|\
                a polynomial evaluated [in a loop|with a loop|by a loop] over an array<f32, {n#}>|\
                an array of {n} [coefficients|coeffs], highest degree first, evaluated as a polynomial at x|\
                polynomial evaluation by Horner with {n} [coefficients|coeffs]|\
                the value at x of a polynomial given by an array of {n} [floats|f32 values|f32s], leading coefficient first|\
                polyval of {n} [coefficients|coeffs] at x|\
                the Horner scheme for {n} [coefficients|coeffs] in a for loop|\
                a polynomial with {n} [coefficients|coeffs] in an array, Horner style|\
                a generic polynomial of {n} [coefficients|coeffs] at x, with a for loop|\
                {n} polynomial coefficients from an array, summed up by Horner at x|\
                Horner for a coefficient array of length {n}|\
                ¶I have {n} coefficients in an array, highest power first, and x. I need a function for the polynomial|\
                ¶I want a function that takes array<f32, {n#}> and x and evaluates the polynomial by Horner, leading coefficient first|\
                ¶result = result * x + c(i), for all {n} coefficients. As a function|\
                ¶helper: {n} coefficients and x in, the value of the polynomial out, Horner's method in a loop|\
                ¶numpy has polyval. I need that as a function for {n} coefficients|\
                ¶how do I write a function that runs Horner's scheme over an array of {n} [floats|numbers]]",
        function: "horner",
        parameters: "coefficients: array<f32, {i}>, x: f32",
        body: "var result = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nresult = result * x + coefficients[i];\n}\nreturn result;",
        choices: &[3.0, 4.0, 5.0, 6.0],
        range: (-2.0, 2.0),
        rule: |x, _| {
            let powers = (0..).map(|power| x[1][0].powi(power));
            one(x[0].iter().rev().zip(powers).map(|(c, p)| c * p).sum())
        },
        ..FLOW
    },
    Helper {
        name: "grade-from-score",
        thing: "[a grade from [a score|some score]: 4 from 90, 3 from 80, 2 from 70, 1 from 60, else 0|\
                the [grade points|points] of a score from 0 to 100|\
                a school grade from [a score|some score], as a number from 4 (best) to 0|\
                grade(score) with the limits 90, 80, 70 and 60|\
                4, 3, 2, 1 or 0 for [a score|some score] by the thresholds 90, 80, 70 and 60|\
                an if chain that turns [a score|some score] into [grade points|points]|\
                the letter grade of [a score|some score] as a number, A is 4 and F is 0|\
                the GPA points of a test score|\
                4 for 90 or more, 3 for 80 or more, 2 for 70 or more, 1 for 60 or more, [otherwise|else] 0|\
                [a score|some score] converted to a grade [with|using] ifs[, best grade 4|]|\
                which grade [a score|some score] earns, 90 and up being 4 and below 60 being 0|\
                the grade for exam points: A = 4, B = 3, C = 2, D = 1, F = 0|\
                a grade number from a percentage, in steps of 10 from 60 to 90|\
                a classic grade function with if and return|\
                exam score to [grade points|points], 0 to 4|\
                ¶I want a function that takes a score and returns 4 from 90 up, 3 from 80, 2 from 70, 1 from 60, 0 below|\
                ¶A = 4, B = 3, C = 2, D = 1, F = 0 with the usual limits 90, 80, 70, 60. I need a helper from score to number|\
                ¶my students have points from 0 to 100. I need a function that gives the grade, 4 is best, 0 is failed, steps at 90, 80, 70 and 60|\
                ¶>= 90: 4, >= 80: 3, >= 70: 2, >= 60: 1, else 0. As a function of the score|\
                ¶how do I write a function that turns a score into grade points 0 to 4|\
                ¶fn: score in, grade points 0 to 4 out, an if for each limit from 90 down to 60|\
                ¶score to grade with 90, 80, 70, 60 as limits, 4 is best and 0 is fail, if chain, function|¶teacher here: 90 or more is 4, 80 is 3, 70 is 2, 60 is 1, everything lower 0. function of the score]",
        function: "grade",
        parameters: "score: f32",
        result: "u32",
        body: "if score >= 90.0 {\nreturn 4u;\n}\nif score >= 80.0 {\nreturn 3u;\n}\nif score >= 70.0 {\nreturn 2u;\n}\nif score >= 60.0 {\nreturn 1u;\n}\nreturn 0u;",
        range: (30.0, 100.0),
        rule: |x, _| one((x[0][0] / 10.0 - 5.0).floor().clamp(0.0, 4.0)),
        ..FLOW
    },
    Helper {
        name: "clamp-by-if",
        thing: "[x clamped between low and high with [ifs|if statements]|\
                a clamp written with [ifs|if statements|early returns]|\
                a [handwritten|hand-written|hand-coded] clamp of [x|a number x] to low and high|\
                a clamp without the [builtin|built-in function|built-in]|\
                x limited to the range low to high by two ifs|\
                low if x is below low, high if x is above high, else x|\
                a manual clamp(x, low, high)|\
                x kept between two limits with if|\
                a number forced into a range by if statements|\
                clamp by hand: below low gives low, above high gives high|\
                an if-based clamp|\
                a clamp of [x|a number x] with comparisons and returns, no builtin|\
                x cut off at low and high by conditions|\
                the clamp function reimplemented [with|using] ifs|\
                x restricted to low..high [with|by|using] an if for each end|\
                ¶I want my own clamp function, [with ifs|just ifs], no builtin|\
                ¶I need a function that takes x, low and high: below low it returns low, above high it returns high, else x|\
                ¶if x < low return low, if x > high return high, return x. As a helper|\
                ¶helper: x must not leave the range low to high. Use two ifs, not clamp()|\
                ¶how would I write clamp by hand, as a function with if statements|\
                ¶fn that keeps a number between two limits, early returns instead of the builtin|\
                ¶if x < low return low, if x > high return high, else x, a function with ifs]",
        function: "limit",
        parameters: "x: {T}, low: {T}, high: {T}",
        result: "{T}",
        body: "if x < low {\nreturn low;\n}\nif x > high {\nreturn high;\n}\nreturn x;",
        types: &["f32", "i32", "u32"],
        rule: |x, _| {
            let [x, low, high] = [0, 1, 2].map(|at| x[at][0]);
            one(if x < low { low } else { x.min(high) })
        },
        ..FLOW
    },
    Helper {
        name: "absolute-by-if",
        thing: "[the absolute value of [x|a number x] [with|by|using] an if|\
                an absolute value without the [builtin|built-in function|built-in]|\
                a [handwritten|hand-written|hand-coded] abs|\
                -x if x is negative, else x|\
                abs(x) written [with|by|using] an if statement|\
                the magnitude of a number by an if|\
                x without its sign, by a condition|\
                a manual absolute value|\
                x with a negative sign removed by an if|\
                a number made positive [with|by|using] an if|\
                minus x for negative x, [otherwise|else] x itself|\
                the absolute value reimplemented[ with a branch|]|\
                how far x is from zero, [with|by|using] an if instead of abs|\
                an if-based abs|\
                x, negated when it is below zero|\
                ¶I want a function that drops the minus sign of x, using an if, [not abs|without abs]|\
                ¶if x < 0 return -x, else return x. As a [helper|function]|\
                ¶I want to write abs myself. [Make|Write] a function with an if|\
                ¶helper: in goes any number, out comes the same without its sign, by a branch|\
                ¶how do I make a negative number positive in a function, with an if and no abs|\
                ¶x below zero? Flip it. Otherwise keep it. That as a function with an if|\
                ¶if x is negative flip the sign, function with an if, no abs]",
        function: "absolute",
        parameters: "x: {T}",
        result: "{T}",
        body: "if x < {0} {\nreturn -x;\n}\nreturn x;",
        types: &["f32", "i32"],
        rule: |x, _| one(x[0][0].abs()),
        ..FLOW
    },
    Helper {
        name: "larger-by-if",
        thing: "[the larger of two [numbers|values] [with|by|using] an if|\
                the maximum of two [numbers|values] without the [builtin|built-in function|built-in]|\
                a [handwritten|hand-written|hand-coded] max of a and b|\
                max(a, b) written [with|by|using] an if statement|\
                whichever of two [numbers|values] is [larger|greater], chosen by an if|\
                a manual max of two values|\
                the bigger of two values by an if and two returns|\
                a max of two [numbers|values] with if a > b|\
                the greater of a and b, by comparison and branch|\
                the max of a and b reimplemented [with|by|using] an if|\
                an if-based maximum of two [numbers|values]|\
                the larger of a and b by an early return|\
                two [numbers|values] compared [with|by|using] an if, the larger one returned|\
                max of two [numbers|values] by hand|\
                [if a > b then a, else b|a if a > b, else b]|\
                ¶I need a function that takes two numbers and returns the bigger one, with an if[, not max|]|\
                ¶if a > b return a, otherwise b. As a [helper|function]|\
                ¶I have two values and need a function that gives back whichever is greater, by an if|\
                ¶my own max for two numbers, as a function with if and return|\
                ¶how do I write max(a, b) by hand in a function, with a comparison|\
                ¶helper: two numbers in, the larger one out, no builtin, just an if|\
                ¶if a > b return a, else b, function with an if, no max]",
        function: "larger",
        parameters: "a: {T}, b: {T}",
        result: "{T}",
        body: "if a > b {\nreturn a;\n}\nreturn b;",
        types: &["f32", "i32", "u32"],
        rule: |x, _| one(x[0][0].max(x[1][0])),
        ..FLOW
    },
    Helper {
        name: "triangle-kind",
        thing: "[how many sides of [a|some] triangle are equal: 3, 2 or 0|\
                the kind of [a|some] triangle from its sides: 3 equilateral, 2 isosceles, 0 scalene|\
                3 for an equilateral, 2 for an isosceles and 0 for a scalene triangle|\
                the [number|count] of [equal|identical] sides of [a|some] triangle|\
                triangle_kind(a, b, c) as the count of [equal|identical] sides|\
                a triangle classified by its sides, by the [number|count] of equal ones|\
                [whether|if] a triangle is equilateral, isosceles or scalene, as 3, 2 or 0|\
                the triangle type by its three side lengths, coded 3, 2 or 0|\
                equilateral, isosceles or scalene as a number of [equal|identical] sides|\
                the count of [equal|identical] sides among a, b and c|\
                how many of three integers are the same: 3, 2 or 0|\
                how many of three unsigned [numbers|integers] are equal[ to each other|]|\
                a triangle classification [with|using] ifs: 3 all equal, 2 two equal, 0 none equal|\
                3 if all of a, b and c are equal, 2 if just two are, else 0|\
                the [number|count] of matching values among three dice|\
                ¶I want a function that takes three sides and returns 3 if all are equal, 2 if two are, 0 if none|\
                ¶a == b == c -> 3, just two equal -> 2, all different -> 0. As a helper for u32|\
                ¶is my triangle equilateral (3), isosceles (2) or scalene (0)? I need a function of the three sides|\
                ¶how many of three dice show the same? [Write|I need] a function that gives 3, 2 or 0|\
                ¶helper: three whole numbers in, how many of them match out: 3, 2 or 0|\
                ¶fn to classify a triangle by its side lengths, 3 equilateral, 2 isosceles, 0 scalene]",
        function: "equal_sides",
        parameters: "a: u32, b: u32, c: u32",
        result: "u32",
        body: "if a == b && b == c {\nreturn 3u;\n}\nif a == b || b == c || a == c {\nreturn 2u;\n}\nreturn 0u;",
        range: (1.0, 6.0),
        rule: |x, _| {
            let pairs = [(0, 1), (1, 2), (0, 2)];
            let equal = pairs.iter().filter(|&&(i, k)| x[i][0] == x[k][0]).count();
            one([0.0, 2.0, 2.0, 3.0][equal])
        },
        ..FLOW
    },
    Helper {
        name: "first-array-index-above",
        thing: "[the index of the first of {n} numbers [above|over|greater than] a limit, [or -1|else -1]|\
                the first index in an array of {n} [floats|f32 values|f32s] that is greater than a limit, -1 if none is|\
                where an array of {n} [floats|f32 values|f32s] first exceeds a limit, [or -1|else -1]|\
                find_first(numbers, limit) over {n} [floats|f32 values|f32s], -1 when nothing is found|\
                the position of the first element over a limit in an array<f32, {n#}>, [or -1|else -1]|\
                a linear search in {n} [floats|f32 values|f32s] for the first one [above|over|greater than] a limit, else -1|\
                the least i whose number is [above|over|greater than] a limit among {n} [floats|f32 values|f32s], [otherwise|else] -1|\
                an early return with the index of the first of {n} [floats|f32 values|f32s] [above|over|greater than] a limit, -1 without one|\
                which of {n} [array elements|array elements of type f32] is the first [above|over|greater than] a limit, -1 for none|\
                the index of the earliest value larger than a limit in an array of {n}, [or -1|else -1]|\
                a search loop over {n} [floats|f32 values|f32s]: the first index [above|over|greater than] a limit, -1 at the end|\
                the first of {n} array entries to be over a limit, as an index or -1|\
                the index at which {n} samples first go over a limit, [or -1|else -1]|\
                a for loop over {n} [floats|f32 values|f32s] that returns the index of the first [above|over|greater than] a limit, [or -1|else -1]|\
                -1, or the index of the first element [above|over|greater than] a limit in {n} [floats|f32 values|f32s]|\
                ¶I have an array of {n} floats and a limit. I need a function that returns the index of the first one above it, or -1|\
                ¶write a function: go through {n} floats, return the index as soon as one is greater than the limit, -1 if none is|\
                ¶helper for array<f32, {n#}>: first i with numbers(i) > limit, else -1|\
                ¶min i with x(i) > limit among {n} array elements, -1 if there is no such i, as a function|\
                ¶how do I write a function that finds the first of {n} numbers over a limit and gives -1 [otherwise|when there is none]|\
                ¶where do {n} samples first cross a limit? A function that answers with the index or -1]",
        function: "first_above",
        parameters: "numbers: array<f32, {i}>, limit: f32",
        result: "i32",
        body: "for (var i = 0u; i < {i}u; i++) {\nif numbers[i] > limit {\nreturn i32(i);\n}\n}\nreturn -1;",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0],
        rule: |x, _| {
            let found = x[0].iter().position(|&number| number > x[1][0]);
            one(found.map_or(-1.0, |at| at as f64))
        },
        ..FLOW
    },
    Helper {
        name: "largest-of-array",
        thing: "[the [largest|greatest] of {n} [floats|f32 values|f32s] in an array|\
                the maximum of an array of {n} [floats|f32 values|f32s][, with a loop|]|\
                the biggest element of an array<f32, {n#}>|\
                a loop over {n} [array elements|array elements of type f32] for the maximum|\
                max of an array with {n} numbers|\
                largest(numbers) for an array of {n} [floats|f32 values|f32s]|\
                the greatest of {n} array values by a for loop|\
                the highest number in an array of length {n}|\
                {n} [floats|f32 values|f32s] in an array, the maximum of them|\
                the top value of a fixed-size array of {n} [floats|f32 values|f32s]|\
                the max element of {n} [floats|f32 values|f32s], found [in a loop|with a loop|by a loop]|\
                a running maximum over an array of {n} [elements|elements of type f32]|\
                the peak of {n} samples in an array|\
                the [largest|greatest] entry of an array of {n} f32 values|\
                array max, {n} [elements|elements of type f32]|\
                ¶I have {n} floats in an array. I need a function that gives me the biggest|\
                ¶I want a function that loops over array<f32, {n#}> and returns the maximum|\
                ¶helper: array of {n} numbers in, the largest out|\
                ¶start with the first of {n} array elements, replace it whenever a bigger one comes. As a function|\
                ¶max(x_0, ..., x_last) of an array with {n} floats, as a function|\
                ¶how do I find the highest of {n} values in an array with a function|the best of {n} scores in an array of floats|¶{n} temperatures in an array, function for the hottest|¶please function, array of {n} floats, gives the biggest|¶for loop and max over array<f32, {n#}>, as a function|¶maximum of a fixed array with {n} floats, function|\
                ¶{n} scores in an array, who has the most? function that returns the highest score|¶max of an array with {n} floats, loop, function]",
        function: "largest",
        parameters: "numbers: array<f32, {i}>",
        body: "var most = numbers[0];\nfor (var i = 1u; i < {i}u; i++) {\nmost = max(most, numbers[i]);\n}\nreturn most;",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0],
        rule: |x, _| one(x[0].iter().copied().fold(f64::NEG_INFINITY, f64::max)),
        ..FLOW
    },
    Helper {
        name: "sum-of-array",
        thing: "[the sum of {n} [floats|f32 values|f32s] in an array|\
                the sum of an array of {n} [floats|f32 values|f32s][, with a loop|]|\
                the total of an array<f32, {n#}>|\
                a loop that adds {n} [array elements|array elements of type f32]|\
                {n} [array elements|array elements of type f32] [added up|summed up]|\
                sum(numbers) for an array of {n} [floats|f32 values|f32s]|\
                all {n} [elements|elements of type f32] of an array summed by a for loop|\
                the sum over an array of length {n}|\
                {n} [floats|f32 values|f32s] in an array, the sum of them|\
                what the {n} entries of an array add up to|\
                a running total over an array of {n} [elements|elements of type f32]|\
                the elements of a fixed-size array of {n} [floats|f32 values|f32s], added|\
                the sum of {n} samples in an array|\
                an array of {n} f32 values summed [in a loop|with a loop|by a loop]|\
                array sum, {n} [elements|elements of type f32]|\
                ¶I have {n} floats in an array. I need a function that adds them up|\
                ¶I want a function that loops over array<f32, {n#}> and returns the sum|\
                ¶helper: array of {n} numbers in, their total out|\
                ¶x_0 + x_1 + x_2 and so on over an array of {n} floats, as a function|\
                ¶how do I add up all {n} elements of [an array|a float array] in a function|\
                ¶total = 0, then add each of {n} array elements. Make it a function|an array of {n} floats summed up by a for loop|¶{n} prices in an array, function for the total|¶please function plus all {n} floats of an array|¶for loop that adds the elements of an array<f32, {n#}>, as a function|¶reduce an array of {n} floats to its sum in a plain function|\
                ¶{n} prices in an array, what do I pay in total? function|¶add up an array with {n} floats, loop, function]",
        function: "sum",
        parameters: "numbers: array<f32, {i}>",
        body: "var total = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\ntotal = total + numbers[i];\n}\nreturn total;",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0],
        rule: |x, _| one(x[0].iter().sum()),
        ..FLOW
    },
    Helper {
        name: "array-contains",
        thing: "[[whether|if] an array of {n} [integers|ints|i32 values] contains x|\
                [if|whether] x is in an array of {n} [integers|ints|i32 values]|\
                a membership test in an array<i32, {n#}>|\
                true if [one|some one|any] of {n} [array elements|integers in an array] equals x|\
                contains(numbers, x) for an array of {n} [integers|ints|i32 values]|\
                [whether|if] x occurs among {n} [integers|ints|i32 values] in an array|\
                a linear search for x in {n} [integers|ints|i32 values], as a [bool|boolean]|\
                [if|whether] any of {n} [integers|ints|i32 values] in an array is x|\
                a loop over {n} ints that returns true when x is found|\
                [whether|if] {n} array entries include a given integer|\
                [if|whether] a number is one of the {n} [integers|ints|i32 values] of an array|\
                array contains, {n} i32 elements|\
                a search with an early return: is x in an array of {n} [integers|ints|i32 values]|\
                the in operator for an array of {n} [integers|ints|i32 values]|\
                [whether|if] some element of an array of {n} signed integers equals x|\
                ¶I have an array of {n} integers and a number x. I need a function that says whether x is in there|\
                ¶I want a function that loops over array<i32, {n#}> and returns true if it finds x|\
                ¶x in numbers, like in Python, for {n} i32 elements, as a function|\
                ¶helper: {n} ints and x in, bool out, true when one of them is x|\
                ¶how do I check in a function if a number is among {n} integers of an array|\
                ¶look at all {n} ints of an array. One equal to x? true, else false. As a function|\
                ¶is x somewhere in an array with {n} floats? loop, bool function]",
        function: "contains",
        parameters: "numbers: array<i32, {i}>, x: i32",
        result: "bool",
        body: "for (var i = 0u; i < {i}u; i++) {\nif numbers[i] == x {\nreturn true;\n}\n}\nreturn false;",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0],
        range: (-3.0, 8.0),
        rule: |x, _| truth(x[0].contains(&x[1][0])),
        ..FLOW
    },
    Helper {
        name: "divisor-count",
        thing: "[the [number|count] of divisors of [n|a number n]|\
                how many numbers divide n|\
                the divisor count of an integer[, with a loop|]|\
                count_divisors(n)|\
                how many divisors a number has[, 1 and itself included|, counting 1 and itself|]|\
                the count of whole numbers that go into n evenly|\
                the [number|count] of factors of [n|a number n]|\
                how many factors n has|\
                tau(n), the divisor function|\
                the divisors of [n|a number n], counted by trial division|\
                the [number|count] of i from 1 to n with n % i == 0|\
                all divisors of a u32[,|] counted in a [for loop|loop]|\
                the [number|count] of ways to lay n tiles as a full grid of rows and columns|\
                the [number|count] of group sizes that n things can be split into evenly|\
                [num divisors|number of divisors|divisor count] of an unsigned integer|\
                ¶I want a function that takes n and tells how many numbers divide it|\
                ¶6 has 1, 2, 3, 6, so the answer is 4. I need a helper that counts divisors like that|\
                ¶count the i from 1 to n with n % i == 0, in a function|\
                ¶helper: n in, number of divisors out, 1 and n included|\
                ¶how do I write a function that counts the factors of an integer|\
                ¶d(n), the number of divisors, as a function with a loop|\
                ¶how many numbers divide n? loop over all, function|¶12 -> 6 because of 1, 2, 3, 4, 6, 12. function of n]",
        function: "count_divisors",
        parameters: "n: u32",
        result: "u32",
        body: "var count = 0u;\nfor (var i = 1u; i <= n; i++) {\nif n % i == 0u {\ncount++;\n}\n}\nreturn count;",
        range: (0.0, 200.0),
        rule: |x, _| {
            // Each power of a prime can be in a divisor once more than it is in n.
            let n = whole(&x[0]);
            let mut rest = n;
            let mut count = f64::from(n.min(1));
            for prime in 2..=n {
                let mut times = 1.0;
                while rest.is_multiple_of(prime) {
                    rest /= prime;
                    times += 1.0;
                }
                count *= times;
            }
            one(count)
        },
        ..FLOW
    },
    Helper {
        name: "smallest-divisor",
        thing: "[the [smallest|lowest] divisor of [n|a number n] above 1|\
                the [smallest|lowest] prime [factor|divisor] of [n|a number n]|\
                the least prime [factor|divisor] of a number|\
                the first number from 2 on that [divides|goes into] n|\
                smallest_factor(n)|\
                lpf(n), the least prime [factor|divisor]|\
                the lowest factor of [n|a number n] other than 1|\
                the [smallest|lowest] whole number greater than 1 that goes into n|\
                the first prime in the factorization of [n|a number n]|\
                the [smallest|lowest] prime that [divides|goes into] n, by trial division|\
                n's least divisor beyond one, or n itself for a prime|\
                the first i >= 2 with n % i == 0, else n|\
                trial division that returns the first divisor of [n|a number n]|\
                the [smallest|lowest] factor of [n|a number n] with a loop and an early return|\
                the first divisor found when n is tried with 2, 3, 4 and so on|\
                ¶I want a function that takes n and returns its smallest prime factor|\
                ¶15 -> 3, 49 -> 7, 13 -> 13. I need a helper for the least divisor above 1|\
                ¶try 2, 3, 4... and return the first number that divides n, or n itself for a prime. As a function|\
                ¶how do I find the smallest divisor (not 1) of an integer in a function|\
                ¶helper: u32 in, lowest prime factor out, trial division|\
                ¶15 -> 3, 7 -> 7, the smallest divisor above 1, function of n]",
        function: "smallest_factor",
        parameters: "n: u32",
        result: "u32",
        body: "for (var i = 2u; i * i <= n; i++) {\nif n % i == 0u {\nreturn i;\n}\n}\nreturn n;",
        range: (0.0, 500.0),
        rule: |x, _| {
            let n = whole(&x[0]);
            let least = (2..=n).find(|&divisor| n.is_multiple_of(divisor));
            one(f64::from(least.unwrap_or(n)))
        },
        ..FLOW
    },
    Helper {
        name: "exponential-series",
        thing: "[the exponential of [x|a number x] by its Taylor [series|expansion] with {n} terms|\
                e^x as a [power |Taylor |]series of {n} terms|\
                exp(x) approximated by {n} terms of its [power |Taylor |]series|\
                the first {n} terms of 1 + x + x²/2 + x³/6 and so on|\
                the sum of x^k / k! over {n} terms|\
                exp by a loop over {n} series terms|\
                exp_series(x) with {n} terms|\
                a [handwritten|hand-written|hand-coded] exp: {n} Taylor terms [in a loop|with a loop|by a loop]|\
                the Maclaurin series of exp with {n} terms|\
                an approximate exponential without exp, {n} terms|\
                e to the x by summing {n} terms|\
                the exponential series, n = {n#} terms|\
                a for loop that sums {n} terms of the exponential series at x|\
                the partial sum of {n} terms of the series of e^x|\
                exp(x) from the series x^k / k!, cut off after {n} terms|\
                ¶1 + x + x²/2! + x³/3! and so on, {n} terms, as a function|\
                ¶I need a function for e^x without exp: sum {n} terms of the Taylor series|\
                ¶I want a function that starts with 1, gets each term from the last by x / i, and adds up {n} terms of the exponential series|\
                ¶helper: x in, exp(x) approximated by {n} series terms out|\
                ¶how do people compute exp by hand? I need a function with {n} Taylor terms in a loop|\
                ¶fn(x): sum of x^k / k! for the first {n} terms]",
        function: "exp_series",
        parameters: "x: f32",
        body: "var total = 1.0;\nvar term = 1.0;\nfor (var i = 1u; i < {i}u; i++) {\nterm = term * x / f32(i);\ntotal = total + term;\n}\nreturn total;",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0],
        range: (-2.0, 2.0),
        rule: |x, n| {
            // From the inside: 1 + x (1 + x / 2 (1 + x / 3 (…))).
            let steps = (1..n as u32).rev();
            one(steps.fold(1.0, |sum, k| 1.0 + x[0][0] * sum / f64::from(k)))
        },
        ..FLOW
    },
    Helper {
        name: "weekend-switch",
        thing: "[[whether|if] a weekday from 1 (Monday) to 7 (Sunday) is [on|in|part of] the weekend|\
                [whether|if] day 1 to 7 is a weekend day[, with a [switch|switch statement]|, 1 being Monday]|\
                [if|whether] a day of the week is Saturday or Sunday[, 6 or 7|]|\
                is_weekend(day)[ with Monday as 1|]|\
                true for the days 6 and 7[, the weekend|]|\
                a weekend [check|test] for a weekday number[, Monday is 1|]|\
                [whether|if] weekday number 1 to 7 is Saturday or Sunday|\
                a [switch|switch statement] that is true for Saturday (6) and Sunday (7)|\
                [if|whether] the ISO weekday is [on|in|part of] the weekend|\
                weekend or not, from the number of the day, 1 to 7|\
                [whether|if] a day number is 6 or 7, by a [switch|switch statement]|\
                true on weekends, false on working days, by the number of the weekday|\
                [if|whether] there is no work on weekday 1 to 7, with Monday first|\
                [whether|if] a day is a weekend day when 1 is Monday and 7 is Sunday|\
                a switch statement over the weekday: is it the weekend|\
                ¶I need a function that takes the day of the week, Monday is 1, and says whether it is the weekend|\
                ¶6 or 7 -> true, other days -> false. As a helper with a switch over the weekday|\
                ¶is it Saturday or Sunday? I need a function from the day number (1 to 7, Monday first) to bool|\
                ¶no work today? Write a function that gets a weekday 1 to 7 and returns true for 6 and 7|\
                ¶fn with a switch over the weekday: true for Saturday (6) and Sunday (7)|\
                ¶how do I test in a function if weekday number 1 to 7 is part of the weekend|whether day 6 or 7 of a week that starts with Monday as 1, by a switch|¶day 1 is monday. true for 6 and 7, else false. function with a switch|¶please function with switch, is day number 6 or 7|¶saturday (6) or sunday (7)? bool function with switch|¶case 6, 7: true, default: false, in a function of a day number]",
        function: "is_weekend",
        parameters: "day: u32",
        result: "bool",
        body: "switch day {\ncase 6u, 7u: {\nreturn true;\n}\ndefault: {\nreturn false;\n}\n}",
        range: (0.0, 8.0),
        rule: |x, _| truth((6..8).contains(&whole(&x[0]))),
        ..FLOW
    },
    Helper {
        name: "three-way-comparison",
        thing: "[-1, 0 or 1 for a less than, equal to or greater than b|\
                the comparison of two [numbers|values] as -1, 0 or 1|\
                a [three-way|3-way] comparison of [a and b|two values]|\
                compare(a, b) as -1, 0 or 1|\
                a spaceship operator: -1 if the first is smaller, 1 if it is larger, 0 if equal|\
                a [comparator|compare function] [of|for] two [numbers|values][ for sorting| to sort by|, -1, 0 or 1]|\
                -1 if a < b, 1 if a > b, else 0|\
                which of two [numbers|values] is larger: -1 the second, 1 the first, 0 neither|\
                the [ordering|order] of two values[ a and b|] as -1, 0 or 1|\
                a <=> b [with|using] ifs|\
                cmp(a, b) as an i32|\
                a compare function of two values with early returns|\
                the order of two [numbers|values], negative when the first is less|\
                [whether|if] a number is below, at or above another, as -1, 0 or 1|\
                two [numbers|values] compared [with|using] ifs, -1 for less, 0 for equal, 1 for greater|\
                ¶I want a function that takes two numbers and returns -1, 0 or 1: first smaller, same, first larger|\
                ¶a < b: -1, a == b: 0, a > b: 1. As a helper|\
                ¶I need a comparator function for sorting, -1 when the first is less, 1 when it is greater, 0 if equal|\
                ¶the spaceship operator <=> as a function, with -1, 0 and 1|\
                ¶like strcmp, but for numbers. [Write|I need] a function that returns -1, 0 or 1|\
                ¶how do I compare two values in a function so that I get -1, 0 or 1]",
        function: "compare",
        parameters: "a: {T}, b: {T}",
        result: "i32",
        body: "if a < b {\nreturn -1;\n}\nif a > b {\nreturn 1;\n}\nreturn 0;",
        types: &["f32", "i32", "u32"],
        rule: |x, _| {
            let gap = x[0][0] - x[1][0];
            one(if gap == 0.0 { 0.0 } else { gap.signum() })
        },
        ..FLOW
    },
    Helper {
        name: "integer-logarithm",
        thing: "[the integer logarithm of [n|a number n] to base 2[, with a loop|]|\
                log2 of [n|a number n] rounded down, for integers|\
                how [many times|often] n can be [halved|cut in half] until 1 is left|\
                the position of the highest set bit of [n|a number n], with a loop|\
                ilog2(n) in a while loop|\
                floor(log2(n)) of a u32 without floats|\
                the binary logarithm of an unsigned integer, rounded down|\
                the index of the top bit of [n|a number n], by shifting right|\
                the [number|count] of halvings that take n to 1|\
                the [largest|greatest] k with 2^k <= n|\
                the exponent of the [largest|greatest] power of two not above n|\
                how often n can be shifted right before it is 1|\
                [an integer|a u32|a rounded down|a floored integer] log2|\
                the [number|count] of mip levels below a texture size of n|\
                the depth of a complete binary tree with n nodes, where the root has depth 0|\
                ¶I need a function that tells how often n can be halved until it is 1|\
                ¶8 -> 3, 9 -> 3, 16 -> 4. I need a helper for that, log2 rounded down|\
                ¶shift n right until it is 1 and count the shifts, as a function|\
                ¶floor(log2(n)) for a u32, by a loop, as a helper|\
                ¶how do I get the integer log2 in a function without floats|\
                ¶I have a texture size and need a function for how many mip levels come below it|\
                ¶fn: u32 in, position of its highest set bit out]",
        function: "integer_log2",
        parameters: "n: u32",
        result: "u32",
        body: "var count = 0u;\nvar rest = n;\nwhile rest > 1u {\nrest = rest >> 1u;\ncount++;\n}\nreturn count;",
        range: (0.0, 1e6),
        rule: |x, _| one(f64::from(whole(&x[0]).max(1).ilog2())),
        ..FLOW
    },
];

/// A colour by a condition on a number.
fn color_above(sampler: &mut Sampler) -> Task {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let limit = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
    let mut slots = Slots::default();
    slots.value("first", first.ways.clone());
    slots.value("second", second.ways.clone());
    slots.value("n", words::decimal(limit));
    let colors = [first.rgb, second.rgb].map(|rgb| rgb.map(f64::from));
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: "[{first} if x is [above|over|greater than|more than] {n}, else {second}|\
                 {first} above {n} and {second} [otherwise|else][, as a vec3|]|\
                 a color from a number: {first} over {n}, {second} up to {n}|\
                 {second}, but {first} for [numbers|values|inputs] above {n}|\
                 the color {first} when x > {n}, [otherwise|else] {second}|\
                 x > {n} gives {first}, x <= {n} gives {second}|\
                 a [threshold|limit|two-way] color: {first} [beyond|above|past] {n}, else {second}|\
                 {first} or {second}, depending on whether x is [greater|larger] than {n}|\
                 a [status|warning|level] color, {first} above {n}, {second} at or below it|\
                 the color [of|for] a [health|battery|progress] bar: {first} above {n}, {second} below|\
                 a vec3 by an if: {first} when x exceeds {n}, {second} when not|\
                 {second} up to {n}, then {first}, as the [color of x|rgb color for x|vec3 for x]|\
                 the color for a level x, {first} over {n} and {second} under it|\
                 {first} for x greater than {n}, {second} for the rest|\
                 an rgb color chosen by an if with the limit {n}: {first} above, {second} below|\
                 ¶I need a function that takes x and returns {first} if it is above {n}, otherwise {second}|\
                 ¶my bar should be {first} over {n} and {second} below. I need a function for the color|\
                 ¶x > {n}: {first}. else: {second}. As a helper that returns a vec3|\
                 ¶I have a number x. Above {n} its color is {first}, if not, {second}. Make a function of that|\
                 ¶how do I write a function that picks {first} over {n} and {second} up to there|\
                 ¶helper: float in, rgb out, threshold {n}, {first} when larger, {second} when not]"
            .into(),
        slots,
        code: format!(
            "fn color_for(x: f32) -> vec3<f32> {{\n    if x > {limit} {{\n        return {};\n    }}\n    return {};\n}}\n",
            first.code, second.code
        ),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(move |x| {
                let gap = x[0][0] - limit;
                let is_clear = x[0][0] == limit || gap.abs() > 1e-5;
                is_clear.then(|| colors[usize::from(gap <= 0.0)].to_vec())
            }),
        },
    }
}

/// A colour by a switch.
fn color_of_index(sampler: &mut Sampler) -> Task {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    let mut slots = Slots::default();
    slots.value("first", first.ways.clone());
    slots.value("second", second.ways.clone());
    slots.value("third", third.ways.clone());
    let colors = [first.rgb, second.rgb, third.rgb].map(|rgb| rgb.map(f64::from));
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: "[a color [by|from an] index: 0 is {first}, 1 is {second}, anything else {third}|\
                 {first} for 0, {second} for 1 and {third} [[otherwise|else]|for all other numbers]|\
                 a [switch|switch statement] over an index: {first}, {second}, by default {third}|\
                 the color of an index, 0 {first}, 1 {second}, else {third}|\
                 one of three colors picked by a [switch|switch statement]: {first}, {second}, default {third}|\
                 a palette of {first}, {second} and {third}, with the last for all indices from 2 on|\
                 {third}, but {first} for [index|number|id] 0 and {second} for [index|number|id] 1|\
                 [case 0: {first}, case 1: {second}, default: {third}|case 0 {first}, case 1 {second}, default {third}]|\
                 a color switch with {first} at 0, {second} at 1 and {third} as the default|\
                 a [team|player] color by number: [0|number 0] {first}, [1|number 1] {second}, [all others|everyone else] {third}|\
                 an indexed color, 0 = {first}, 1 = {second}, [else|default|other] {third}[, as a vec3|]|\
                 index to color with a [switch|switch statement], {first}, then {second}, then {third} for the rest|\
                 a material color by id: {first} for id 0, {second} for id 1, {third} for other ids|\
                 {first} if an index is 0, {second} if it is 1, else {third}|\
                 the [state|status|mode] color {first}, {second} or {third} for [state|status|mode] 0, 1 or any other|\
                 ¶I want a function that takes an index: 0 gives {first}, 1 gives {second}, everything else {third}|\
                 ¶team 0 is {first}, team 1 is {second}, all the others are {third}. I need a function for the color|\
                 ¶0 -> {first}, 1 -> {second}, else -> {third}. As a helper with a switch|\
                 ¶helper: u32 in, color out, {first} for 0, {second} for 1, {third} by default|\
                 ¶how do I map an id to a color in a function, {first} for 0, {second} for 1 and {third} for the rest|\
                 ¶I have mode 0, mode 1 and others. Their colors are {first}, {second} and {third}. Write a function that looks that up]"
            .into(),
        slots,
        code: format!(
            "fn color_of(index: u32) -> vec3<f32> {{\n    switch index {{\n        case 0u: {{\n            return {};\n        }}\n        case 1u: {{\n            return {};\n        }}\n        default: {{\n            return {};\n        }}\n    }}\n}}\n",
            first.code, second.code, third.code
        ),
        check: Check::Values {
            range: (0.0, 5.0),
            rule: Box::new(move |x| Some(colors[whole(&x[0]).min(2) as usize].to_vec())),
        },
    }
}

pub(super) fn families() -> Vec<Family> {
    let mut families = families_of(CONTROL);
    families.push(Family::new("control-flow", "color-by-if", color_above));
    families.push(Family::new(
        "control-flow",
        "color-by-switch",
        color_of_index,
    ));
    families
}
