//! Structures with their functions, arrays as arguments, loops and conditions with told values, and conversions of units.

use super::physics::{FORMULA, Formula, formulas};
use crate::code::float;
use crate::families::helpers::{HELPER, Helper, families_of, one};
use crate::families::numbers::whole;
use crate::families::structures::truth;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

const PLAYER: &str = "struct Player {\n    health: f32,\n    score: f32,\n}\n";
const ACCOUNT: &str = "struct Account {\n    balance: f32,\n    rate: f32,\n}\n";
const FRACTION: &str = "struct Fraction {\n    numerator: i32,\n    denominator: i32,\n}\n";

/// A function of a structure to begin with.
const RECORD: Formula = Formula {
    category: "structs",
    ..FORMULA
};

/// A loop over an array to begin with.
const LIST: Helper = Helper {
    category: "control-flow",
    parameters: "numbers: array<f32, {i}>",
    choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0],
    ..HELPER
};

const RECORDS: &[Formula] = &[
    Formula {
        name: "player-structure-damage",
        quantity: "[player after damage|damaged player|Player after a hit]",
        from: "[a Player struct of health and score and the damage|a Player struct (health, score) and a damage]",
        written: "[Player(max(health - damage, 0), score)|a Player with health - damage, at least 0, and the old score]",
        own: "a Player struct of health and score after it takes damage, health not below 0|struct Player (health, score) with a take_damage function that stops at zero|a copy of a Player struct (health, score) with less health, at least 0|\
              ¶struct Player with health and score, and a function that takes damage from the health, not below zero|¶define struct Player (health, score). then a function: player and damage in, player out, health at least 0|¶my Player is a struct of health and score. function that returns him after a hit, health must not be negative",
        before: PLAYER,
        function: "take_damage",
        parameters: "player: Player, damage: f32",
        result: "Player",
        body: "var hit = player;\nhit.health = max(player.health - damage, 0.0);\nreturn hit;",
        range: (0.0, 100.0),
        rule: |x| {
            let left = x[0][0] - x[1][0];
            Some(vec![if left < 0.0 { 0.0 } else { left }, x[0][1]])
        },
        ..RECORD
    },
    Formula {
        name: "player-structure-score",
        quantity: "[player with more points|player after scoring|Player with an increased score]",
        from: "[a Player struct of health and score and the points|a Player struct (health, score) and some points]",
        written: "[Player(health, score + points)|a Player with the old health and score + points]",
        own: "a Player struct of health and score with points added to its score|struct Player (health, score) with an add_points function|a copy of a Player struct (health, score) with a greater score|\
              ¶struct Player with health and score, and a function that adds points to the score|¶define struct Player (health, score). then a function: player and points in, player with the new score out|¶my Player is a struct of health and score. function that returns him with some points more",
        before: PLAYER,
        function: "add_points",
        parameters: "player: Player, points: f32",
        result: "Player",
        body: "var scored = player;\nscored.score += points;\nreturn scored;",
        range: (0.0, 100.0),
        rule: |x| Some(vec![x[0][0], x[1][0] + x[0][1]]),
        ..RECORD
    },
    Formula {
        name: "account-structure-withdraw",
        quantity: "[account after a withdrawal|Account after withdrawing]",
        from: "[an Account struct of balance and rate and an amount|an Account struct (balance, rate) and the amount]",
        written: "[amount <= balance ? balance - amount : balance|balance - amount if there is enough, else unchanged]",
        own: "an Account struct of balance and rate after withdrawing an amount, unchanged if there is not enough|struct Account (balance, rate) with a withdraw function that checks the balance|\
              ¶struct Account with balance and rate, and a function to withdraw an amount, only if there is enough money|¶define struct Account (balance, rate). function withdraw: if the amount is more than the balance nothing changes|¶bank account as struct of balance and rate. function takes money out when balance is enough, and returns the account",
        before: ACCOUNT,
        function: "withdraw",
        parameters: "account: Account, amount: f32",
        result: "Account",
        body: "var changed = account;\nif amount <= account.balance {\nchanged.balance -= amount;\n}\nreturn changed;",
        range: (0.0, 100.0),
        rule: |x| {
            let (balance, amount) = (x[0][0], x[1][0]);
            let left = if amount > balance {
                balance
            } else {
                balance - amount
            };
            Some(vec![left, x[0][1]])
        },
        ..RECORD
    },
    Formula {
        name: "account-structure-interest",
        quantity: "[account after a year of interest|Account with interest added]",
        from: "[an Account struct of balance and rate|an Account struct (balance, rate)]",
        written: "[Account(balance * (1 + rate), rate)|balance times (1 + rate), same rate]",
        own: "an Account struct of balance and rate after one year of interest|struct Account (balance, rate) with a function that adds the interest to the balance|\
              ¶struct Account with balance and rate, and a function that adds one year of interest|¶define struct Account (balance, rate). function: the account with balance * (1 + rate)|¶bank account as struct of balance and rate. function gives the account after one year",
        before: ACCOUNT,
        function: "add_interest",
        parameters: "account: Account",
        result: "Account",
        body: "var grown = account;\ngrown.balance *= 1.0 + account.rate;\nreturn grown;",
        rule: |x| Some(vec![x[0][0] + x[0][0] * x[0][1], x[0][1]]),
        ..RECORD
    },
    Formula {
        name: "fraction-structure-product",
        quantity: "[product of two fractions|product of two Fraction structs] (not reduced)",
        from: "[two Fraction structs of numerator and denominator|two Fraction structs (numerator, denominator, i32)]",
        written: "[(a * c) / (b * d)|numerator times numerator, denominator times denominator]",
        own: "two Fraction structs of i32 numerator and denominator multiplied, not reduced|struct Fraction (numerator, denominator) and a multiply function without reducing|\
              ¶struct Fraction with numerator and denominator as i32, and a function that multiplies two of them, no reducing|¶define struct Fraction (numerator, denominator). multiply two, top times top, bottom times bottom, as a function|¶1/2 times 3/4 is 3/8. function for that with a Fraction struct of two i32, not reduced",
        before: FRACTION,
        function: "multiply",
        parameters: "a: Fraction, b: Fraction",
        result: "Fraction",
        body: "return Fraction(a.numerator * b.numerator, a.denominator * b.denominator);",
        range: (1.0, 30.0),
        rule: |x| Some(x[0].iter().zip(&x[1]).map(|(a, b)| a * b).collect()),
        ..RECORD
    },
    Formula {
        name: "fraction-structure-sum",
        quantity: "[sum of two fractions|sum of two Fraction structs] (not reduced)",
        from: "[two Fraction structs of numerator and denominator|two Fraction structs (numerator, denominator, i32)]",
        written: "[(a * d + c * b) / (b * d)|the crosswise sum over the product of the denominators]",
        own: "two Fraction structs of i32 numerator and denominator added over the product of the denominators, not reduced|struct Fraction (numerator, denominator) and an add function without reducing|\
              ¶struct Fraction with numerator and denominator as i32, and a function that adds two of them, no reducing|¶define struct Fraction (numerator, denominator). add two of them over the product of the denominators, as a function|¶1/2 + 1/3 is 5/6. function for that with a Fraction struct of two i32, not reduced",
        before: FRACTION,
        function: "add",
        parameters: "a: Fraction, b: Fraction",
        result: "Fraction",
        body: "let numerator = a.numerator * b.denominator + b.numerator * a.denominator;\nreturn Fraction(numerator, a.denominator * b.denominator);",
        range: (1.0, 30.0),
        rule: |x| {
            let denominator = x[0][1] * x[1][1];
            let sum = x[0][0] / x[0][1] + x[1][0] / x[1][1];
            Some(vec![(sum * denominator).round(), denominator])
        },
        ..RECORD
    },
    Formula {
        name: "date-structure-earlier",
        quantity: "[comparison of two dates|date comparison] (true if the first is earlier)",
        from: "[two Date structs of year, month and day|two Date structs (year, month, day, u32)]",
        written: "[a < b by year, then month, then day|year first, then month, then day]",
        own: "whether one Date struct of year, month and day is before another|if Date a is earlier than Date b, structs of year, month and day|struct Date (year, month, day) and an is_earlier function for two of them|\
              ¶struct Date with year, month, day, and a function that tells if the first of two is earlier|¶define struct Date (year, month, day as u32). bool function: is a before b|¶which date comes first? function of two Date structs (year, month, day), true when the first is earlier",
        before: "struct Date {\n    year: u32,\n    month: u32,\n    day: u32,\n}\n",
        function: "is_earlier",
        parameters: "a: Date, b: Date",
        result: "bool",
        body: "if a.year != b.year {\nreturn a.year < b.year;\n}\nif a.month != b.month {\nreturn a.month < b.month;\n}\nreturn a.day < b.day;",
        range: (1.0, 12.0),
        rule: |x| {
            let days = |date: &[f64]| (date[0] * 100.0 + date[1]) * 100.0 + date[2];
            truth(days(&x[0]) < days(&x[1]))
        },
        ..RECORD
    },
    Formula {
        name: "item-structure-total",
        quantity: "[total price of an item|total cost of an Item]",
        from: "[an Item struct of price and count|an Item struct (price: f32, count: u32)]",
        written: "[price * f32(count)|price times count]",
        own: "what all pieces of an Item struct cost, price times count|struct Item (price, count) and its total price|\
              ¶struct Item with a float price and a u32 count, and a function for the total|¶define struct Item (price: f32, count: u32), function returns price times count|¶shopping cart line as struct Item of price and count. function for what it costs",
        before: "struct Item {\n    price: f32,\n    count: u32,\n}\n",
        function: "total",
        parameters: "item: Item",
        body: "return item.price * f32(item.count);",
        range: (0.0, 50.0),
        rule: |x| one(x[0][1] * x[0][0]),
        ..RECORD
    },
    Formula {
        name: "cuboid-structure-volume",
        quantity: "[volume of a cuboid|volume of a Cuboid struct]",
        from: "[a Cuboid struct of width, height and depth|a Cuboid struct (width, height, depth)]",
        written: "[width * height * depth|w h d]",
        own: "the volume of a Cuboid struct with the fields width, height and depth|struct Cuboid (width, height, depth) with a volume function|\
              ¶struct Cuboid with width, height, depth, and a function for its volume|¶define struct Cuboid (width, height, depth), then a function that multiplies all three|¶my box is a struct Cuboid of three sizes, width, height, depth. function for how much goes in",
        before: "struct Cuboid {\n    width: f32,\n    height: f32,\n    depth: f32,\n}\n",
        function: "volume",
        parameters: "cuboid: Cuboid",
        body: "return cuboid.width * cuboid.height * cuboid.depth;",
        rule: |x| one(x[0].iter().product()),
        ..RECORD
    },
    Formula {
        name: "terms-to-reach-function",
        category: "control-flow",
        quantity: "[number of terms of 1 + 2 + 3 + ... until the sum reaches n|count of terms 1 + 2 + 3 + ... needed to reach n]",
        from: "[n with a loop and break|a u32 n with loop and break]",
        written: "[loop: add 1, 2, 3, ..., break at sum >= n|the smallest k with 1 + 2 + ... + k >= n]",
        own: "how many of the numbers 1, 2, 3, ... one must add until the sum is at least n, by a loop with break|the smallest k with 1 + 2 + ... + k at least n, with loop and break|\
              ¶add 1, 2, 3 and so on and break as soon as the sum is at least n, return how many were added. function|¶loop with break: function that counts the terms of 1 + 2 + 3 + ... until n is reached, u32|¶n = 10 -> 4, as 1 + 2 + 3 + 4 = 10. function with loop and break",
        function: "terms_to_reach",
        parameters: "n: u32",
        result: "u32",
        body: "var sum = 0u;\nvar count = 0u;\nloop {\nif sum >= n {\nbreak;\n}\ncount++;\nsum += count;\n}\nreturn count;",
        range: (0.0, 200.0),
        rule: |x| {
            one(f64::from(
                (0_u32..=200).find(|&k| k * (k + 1) / 2 >= whole(&x[0]))?,
            ))
        },
        ..FORMULA
    },
    Formula {
        name: "number-palindrome-function",
        category: "control-flow",
        quantity: "palindrome check of a number",
        from: "[a u32 n with a while loop|an unsigned integer n, by a while loop]",
        written: "[n == reversed digits of n|n equals its digits reversed]",
        own: "whether a number is a palindrome, by a while loop|if n reads the same forward and backward in decimal, with a while loop|true for numbers such as 121 and 4554, by reversing the digits in a while loop|\
              ¶is a number a palindrome? function with a while loop|¶121 -> true, 123 -> false: function that reverses the digits with while and compares|¶palindrome function for a u32, bool out, while loop",
        function: "is_palindrome",
        parameters: "n: u32",
        result: "bool",
        body: "var rest = n;\nvar reversed = 0u;\nwhile rest > 0u {\nreversed = reversed * 10u + rest % 10u;\nrest /= 10u;\n}\nreturn reversed == n;",
        range: (0.0, 999.0),
        rule: |x| {
            let text = whole(&x[0]).to_string();
            truth(text.chars().rev().eq(text.chars()))
        },
        ..FORMULA
    },
    Formula {
        name: "newton-step-function",
        category: "math",
        quantity: "[next Newton iterate|result of one Newton step]",
        from: "[x, the function value and the derivative|x, f(x) and f'(x) as numbers]",
        written: "[x - value / slope|x - f / f']",
        own: "one step of Newton's method from x, the value and the slope there|the next guess of Newton's method|x minus value over slope, a Newton step|\
              ¶newton step function: x, value, slope|¶one iteration of newton-raphson as a function of x, f and f'|¶I look for a root, have x, the value and the slope there. function for the next x|¶x - f/df as a function",
        function: "newton_step",
        parameters: "x: f32, value: f32, slope: f32",
        body: "return x - value / slope;",
        rule: |x| one((x[0][0] * x[2][0] - x[1][0]) / x[2][0]),
        ..FORMULA
    },
];

/// The numbers in order.
fn sorted(numbers: &[f64]) -> Buffer {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

const LISTS: &[Helper] = &[
    Helper {
        name: "second-largest-of-array",
        thing: "[the second largest of {n} numbers in an array|the second largest element of an array of {n} floats|the runner-up among {n} floats in an array|the second highest of the {n} entries of a float array|second_largest(array<f32, {n#}>)|the greatest but one of {n} array elements|a loop over {n} floats that keeps the two largest and returns the second|the number in an array of {n} floats that only one beats|\
                ¶fn second_largest(numbers: array<f32, {n#}>) -> f32|¶second largest element of an array of {n} floats, as a function|¶how do I find the second largest of {n} floats in an array? function[ please|]|¶[in|input]: array<f32, {n#}>. [out|output]: the second largest. [function|as a function]|¶{n} runners, their points in an array. function for the points of the second place|¶function please, array of {n} floats, gives the second biggest|¶[write|give me|make] a function that returns the second greatest of {n} array elements|¶loop over array<f32, {n#}>, remember largest and second largest, return the second. function]",
        function: "second_largest",
        body: "var largest = max(numbers[0], numbers[1]);\nvar second = min(numbers[0], numbers[1]);\nfor (var i = 2u; i < {i}u; i++) {\nsecond = max(second, min(largest, numbers[i]));\nlargest = max(largest, numbers[i]);\n}\nreturn second;",
        rule: |x, _| one(sorted(&x[0])[x[0].len() - 2]),
        ..LIST
    },
    Helper {
        name: "array-is-sorted",
        thing: "[whether an array of {n} floats is sorted|if {n} numbers in an array are in ascending order|whether no element of an array of {n} floats is smaller than the one before it|is_sorted(array<f32, {n#}>)|a sortedness check of {n} floats in an array|true if {n} array elements never decrease|whether the {n} entries of a float array go up|an ascending order test for an array of {n} floats|\
                ¶fn is_sorted(numbers: array<f32, {n#}>) -> bool|¶is an array of {n} floats sorted? function[ please|]|¶how do I check in a function if {n} floats in an array are in ascending order|¶[in|input]: array<f32, {n#}>. [out|output]: true if sorted upward. [function|as a function]|¶function please, array of {n} floats, says true if it is in order from small to big|¶[write|give me|make] a function that tells whether {n} array elements are sorted|¶loop over array<f32, {n#}>, return false when an element is smaller than the one before, else true. function|¶I sorted {n} floats in an array and want a bool function that checks it]",
        function: "is_sorted",
        result: "bool",
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0],
        body: "for (var i = 1u; i < {i}u; i++) {\nif numbers[i] < numbers[i - 1u] {\nreturn false;\n}\n}\nreturn true;",
        rule: |x, _| truth(sorted(&x[0]) == x[0]),
        ..LIST
    },
    Helper {
        name: "reversed-array",
        thing: "[an array of {n} floats in reverse order|the reversed array of {n} floats|{n} numbers of an array, last one first|reverse(array<f32, {n#}>)|an array of {n} floats turned around|the elements of an array of {n} floats backward|a copy of {n} floats in an array from the end to the start|an array with the order of its {n} floats flipped|\
                ¶fn reversed(numbers: array<f32, {n#}>) -> array<f32, {n#}>|¶reverse an array of {n} floats in a function|¶how do I write a function that reverses an array of {n} floats|¶[in|input]: array<f32, {n#}>. [out|output]: the same numbers in reverse order. [function|as a function]|¶function please, array of {n} floats goes in, comes out backwards|¶[write|give me|make] a function that returns an array<f32, {n#}> in reverse order|¶the last of my {n} floats should be the first and so on. function, array in, array out|¶array<f32, {n#}> reversed by a loop, returned from a function]",
        function: "reversed",
        result: "array<f32, {i}>",
        body: "var result: array<f32, {i}>;\nfor (var i = 0u; i < {i}u; i++) {\nresult[i] = numbers[{i}u - 1u - i];\n}\nreturn result;",
        rule: |x, _| Some(x[0].iter().rev().copied().collect()),
        ..LIST
    },
    Helper {
        name: "running-sums-of-array",
        thing: "[the running sums of an array of {n} floats|the prefix sums of {n} floats in an array, as an array|the cumulative sums of an array of {n} floats|running_sums(array<f32, {n#}>)|an array with the totals up to each of {n} floats|the partial sums of {n} array elements, each included|the inclusive scan of an array of {n} floats by a plain loop|the running total over {n} floats, returned as an array|\
                ¶fn running_sums(numbers: array<f32, {n#}>) -> array<f32, {n#}>|¶prefix sum of an array of {n} floats in a function, array in, array out|¶how do I write a function for the cumulative sums of an array of {n} floats|¶[in|input]: array<f32, {n#}>. [out|output]: array of running totals. [function|as a function]|¶I spend {n} amounts of money. function that returns an array with the total after each, array in|¶function please, array of {n} floats, each becomes the sum of all until it|¶[write|give me|make] a function that returns the running sums of an array<f32, {n#}>]",
        function: "running_sums",
        result: "array<f32, {i}>",
        body: "var result: array<f32, {i}>;\nvar sum = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nsum += numbers[i];\nresult[i] = sum;\n}\nreturn result;",
        rule: |x, _| {
            Some(
                (1..=x[0].len())
                    .map(|end| x[0][..end].iter().sum::<f64>())
                    .collect(),
            )
        },
        ..LIST
    },
    Helper {
        name: "spread-of-array",
        thing: "[the largest minus the smallest of {n} floats in an array|the range of an array of {n} floats, maximum minus minimum|the spread of {n} numbers in an array|spread(array<f32, {n#}>), max minus min|the difference of the largest and the smallest element of {n} floats|how far apart the extremes of an array of {n} floats are|max - min over {n} array elements|the peak-to-peak value of an array of {n} floats|\
                ¶fn spread(numbers: array<f32, {n#}>) -> f32, max minus min|¶max minus min of an array of {n} floats, as a function|¶how do I write a function for the difference between largest and smallest of {n} floats in an array|¶[in|input]: array<f32, {n#}>. [out|output]: maximum minus minimum. [function|as a function]|¶{n} temperatures in an array. function for how much warmer the warmest was than the coldest|¶function please, array of {n} floats, gives biggest minus smallest|¶[write|give me|make] a function with a loop that finds max and min of an array<f32, {n#}> and returns the difference]",
        function: "spread",
        body: "var low = numbers[0];\nvar high = numbers[0];\nfor (var i = 1u; i < {i}u; i++) {\nlow = min(low, numbers[i]);\nhigh = max(high, numbers[i]);\n}\nreturn high - low;",
        rule: |x, _| {
            let order = sorted(&x[0]);
            one(order[order.len() - 1] - order[0])
        },
        ..LIST
    },
    Helper {
        name: "product-of-array",
        thing: "[the product of {n} floats in an array|all elements of an array of {n} floats multiplied|the product of an array of {n} numbers|product(array<f32, {n#}>)|{n} array elements multiplied together in a loop|what comes out if one multiplies {n} floats of an array|the {n} entries of a float array as one product|a loop that multiplies up an array of {n} floats|\
                ¶fn product(numbers: array<f32, {n#}>) -> f32|¶product of an array of {n} floats, as a function|¶how do I multiply all {n} floats of an array in a function|¶[in|input]: array<f32, {n#}>. [out|output]: the product of all. [function|as a function]|¶{n} growth factors in an array. function for the total factor|¶function please, array of {n} floats, multiply every with every, one number out|¶[write|give me|make] a function with a loop that returns the product of an array<f32, {n#}>]",
        function: "product",
        choices: &[3.0, 4.0, 5.0, 6.0, 8.0],
        range: (-2.0, 2.0),
        body: "var product = 1.0;\nfor (var i = 0u; i < {i}u; i++) {\nproduct *= numbers[i];\n}\nreturn product;",
        rule: |x, _| one(x[0].iter().product()),
        ..LIST
    },
    Helper {
        name: "index-in-array",
        thing: "[the index of a value in an array of {n} floats, -1 if it is not there|where a value first occurs among {n} floats of an array, else -1|index_of(array<f32, {n#}>, value), -1 when absent|a linear search for a value in an array of {n} floats, -1 if missing|the first position of a number in an array of {n} floats or minus one|the place of an argument in an array of {n} floats as i32, -1 for none|\
                ¶fn index_of(numbers: array<f32, {n#}>, value: f32) -> i32, -1 if it is missing|¶linear search in an array of {n} floats, returns the index or -1, function|¶how do I write a function that finds the index of a value in an array of {n} floats, -1 when not found|¶[in|inputs]: array<f32, {n#}>, value. [out|output]: first index of it, or -1. [function|as a function]|¶function please, search number in array of {n} floats, gives place as i32 or -1|¶[write|give me|make] a function that loops over an array<f32, {n#}> and returns the i32 index of the first element equal to a value, else -1|¶indexOf like in JavaScript for an array of {n} floats, as a function]",
        function: "index_of",
        parameters: "numbers: array<f32, {i}>, value: f32",
        result: "i32",
        range: (-1.0, 2.0),
        body: "for (var i = 0; i < {i}; i++) {\nif numbers[i] == value {\nreturn i;\n}\n}\nreturn -1;",
        rule: |x, _| {
            let place = x[0].iter().position(|&number| number == x[1][0]);
            one(place.map_or(-1.0, |at| at as f64))
        },
        ..LIST
    },
    Helper {
        name: "weighted-mean-of-arrays",
        thing: "[the weighted mean of {n} floats with weights in a second array|the average of an array of {n} values weighted by an array of {n} weights|weighted_mean(values, weights), both array<f32, {n#}>|the sum of value times weight over the sum of the weights, arrays of {n} floats|a weighted average of two arrays with {n} floats each, values and weights|{n} values averaged by their {n} weights, all in arrays|\
                ¶fn weighted_mean(values: array<f32, {n#}>, weights: array<f32, {n#}>) -> f32|¶weighted average of {n} floats, values and weights are arrays, as a function|¶how do I write a function for a weighted mean of {n} values with {n} weights, both in arrays|¶[in|inputs]: two array<f32, {n#}>, values and weights. [out|output]: weighted mean. [function|as a function]|¶{n} grades and how much each counts, in two arrays. function for the weighted average|¶function please, array of {n} values, array of {n} weights, average with weights]",
        function: "weighted_mean",
        parameters: "values: array<f32, {i}>, weights: array<f32, {i}>",
        range: (0.1, 8.0),
        body: "var sum = 0.0;\nvar total = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nsum += values[i] * weights[i];\ntotal += weights[i];\n}\nreturn sum / total;",
        rule: |x, _| {
            let pairs = x[0].iter().zip(&x[1]);
            let total: f64 = x[1].iter().sum();
            one(pairs.map(|(value, weight)| value * weight / total).sum())
        },
        ..LIST
    },
    Helper {
        name: "polynomial-of-array",
        thing: "[a polynomial with {n} coefficients in an array, constant term first|the value at x of a polynomial from an array of {n} coefficients, lowest power first|Horner's rule over an array of {n} coefficients, constant first|polynomial(coefficients: array<f32, {n#}>, x), constant term first|the sum of c_i * x^i with {n} coefficients c in an array|\
                ¶horner with an array<f32, {n#}> of coefficients, constant first, as a function of the array and x|¶fn polynomial(coefficients: array<f32, {n#}>, x: f32) -> f32, constant term first|¶how do I evaluate a polynomial with {n} coefficients in an array, the constant first? function|¶[in|inputs]: array<f32, {n#}> of coefficients, lowest first, and x. [out|output]: the polynomial at x. [function|as a function]|¶function please for polynomial, array of {n} coefficients, first one is the constant, and x]",
        function: "polynomial",
        parameters: "coefficients: array<f32, {i}>, x: f32",
        choices: &[3.0, 4.0, 5.0, 6.0],
        range: (-2.0, 2.0),
        body: "var sum = 0.0;\nfor (var i = {i}u; i > 0u; i--) {\nsum = sum * x + coefficients[i - 1u];\n}\nreturn sum;",
        rule: |x, _| {
            let powers = (0..).zip(&x[0]);
            one(powers.map(|(power, c)| c * x[1][0].powi(power)).sum())
        },
        ..LIST
    },
    Helper {
        name: "sum-without-multiples",
        thing: "[the sum from 1 to n without the multiples of {n}|the numbers 1 to n added up, skipping multiples of {n} with continue|the sum of 1..n except what {n} divides|a loop with continue that sums 1 to n but leaves out the multiples of {n}|all numbers up to n that {n} does not divide, summed|1 + 2 + ... + n without the numbers divisible by {n}|\
                ¶sum 1 to n but continue at multiples of {n}, as a function|¶for loop with continue: function that adds 1 to n and skips every multiple of {n}|¶how do I write a function that sums 1 to n and skips the multiples of {n}|¶[in|input]: u32 n. [out|output]: sum of 1 to n without multiples of {n}. [function|as a function]|¶function please, add numbers until n, but not those divisible by {n}|¶[write|give me|make] a function with continue, sum of all i up to n that are no multiples of {n}]",
        function: "sum_without_multiples",
        parameters: "n: u32",
        result: "u32",
        choices: &[3.0, 4.0, 5.0, 6.0, 7.0, 10.0],
        range: (0.0, 100.0),
        body: "var sum = 0u;\nfor (var i = 1u; i <= n; i++) {\nif i % {i}u == 0u {\ncontinue;\n}\nsum += i;\n}\nreturn sum;",
        rule: |x, n| {
            let (most, many) = (x[0][0], (x[0][0] / n).floor());
            one(0.5 * most * (most + 1.0) - 0.5 * n * many * (many + 1.0))
        },
        ..LIST
    },
];

/// A unit and another, how both are called and written, and how many of the second one of the first is.
struct Conversion {
    from: &'static str,
    to: &'static str,
    short: [&'static str; 2],
    names: [&'static str; 2],
    factor: f64,
}

const fn conversion(
    from: &'static str,
    to: &'static str,
    short: [&'static str; 2],
    names: [&'static str; 2],
    factor: f64,
) -> Conversion {
    Conversion {
        from,
        to,
        short,
        names,
        factor,
    }
}

const CONVERSIONS: [Conversion; 21] = [
    conversion(
        "miles",
        "kilometers",
        ["mi", "km"],
        ["miles", "kilometers"],
        1.60934,
    ),
    conversion("feet", "meters", ["ft", "m"], ["feet", "meters"], 0.3048),
    conversion("yards", "meters", ["yd", "m"], ["yards", "meters"], 0.9144),
    conversion(
        "nautical miles",
        "kilometers",
        ["nmi", "km"],
        ["nautical_miles", "kilometers"],
        1.852,
    ),
    conversion(
        "pounds",
        "kilograms",
        ["lb", "kg"],
        ["pounds", "kilograms"],
        0.45359,
    ),
    conversion("ounces", "grams", ["oz", "g"], ["ounces", "grams"], 28.3495),
    conversion(
        "US gallons",
        "liters",
        ["gal", "l"],
        ["gallons", "liters"],
        3.78541,
    ),
    conversion(
        "knots",
        "kilometers per hour",
        ["kn", "km/h"],
        ["knots", "kmh"],
        1.852,
    ),
    conversion(
        "miles per hour",
        "kilometers per hour",
        ["mph", "km/h"],
        ["mph", "kmh"],
        1.60934,
    ),
    conversion(
        "food calories",
        "joules",
        ["kcal", "J"],
        ["calories", "joules"],
        4184.0,
    ),
    conversion(
        "kilowatt hours",
        "megajoules",
        ["kWh", "MJ"],
        ["kilowatt_hours", "megajoules"],
        3.6,
    ),
    conversion(
        "horsepower",
        "watts",
        ["hp", "W"],
        ["horsepower", "watts"],
        745.7,
    ),
    conversion(
        "bars",
        "pascals",
        ["bar", "Pa"],
        ["bars", "pascals"],
        100_000.0,
    ),
    conversion(
        "meters",
        "centimeters",
        ["m", "cm"],
        ["meters", "centimeters"],
        100.0,
    ),
    conversion(
        "kilometers",
        "meters",
        ["km", "m"],
        ["kilometers", "meters"],
        1000.0,
    ),
    conversion(
        "centimeters",
        "millimeters",
        ["cm", "mm"],
        ["centimeters", "millimeters"],
        10.0,
    ),
    conversion("hours", "minutes", ["h", "min"], ["hours", "minutes"], 60.0),
    conversion("hours", "seconds", ["h", "s"], ["hours", "seconds"], 3600.0),
    conversion(
        "minutes",
        "seconds",
        ["min", "s"],
        ["minutes", "seconds"],
        60.0,
    ),
    conversion("days", "hours", ["d", "h"], ["days", "hours"], 24.0),
    conversion("weeks", "days", ["wk", "d"], ["weeks", "days"], 7.0),
];

/// Both units are told.
const CONVERTED: &str = "[{from} to {to}|{from} converted to {to}|a conversion from {from} to {to}|a value in {from} as {to}|how many {to} a number of {from} are|{from} turned into {to}|a unit conversion, {from} into {to}|a number of {from} expressed in {to}|the {to} of some {from}|a {from}-to-{to} converter|\
    ¶{from} to {to} [function|helper|as a function|fn]|¶convert {from} to {to} [in a function|with a function|, function please]|¶how do I [write|code] a function that converts {from} to {to}|¶function please, {from} in, {to} out|¶[in|input]: {from}. [out|output]: {to}. [function|as a function]|\
    ¶[write|give me|make] a function that [converts|turns] {from} into {to}|¶I [have|get] a [value|number] in {from} and [need|want] it in {to}. [write a function|function please]|¶what is the wgsl function for {from} -> {to}|¶unit conversion function: {from} ({f}) to {to} ({t}), f32|¶my data is in {from}, but I show {to}. [write|make] a function that converts one float]";

fn converted(sampler: &mut Sampler) -> Task {
    let conversion = sampler.pick(&CONVERSIONS);
    let is_back = sampler.chance(0.45);
    let ends = |pair: [&'static str; 2]| {
        let [first, second] = pair;
        if is_back { [second, first] } else { pair }
    };
    let [from, to] = ends([conversion.from, conversion.to]);
    let [f, t] = ends(conversion.short);
    let [parameter, result] = ends(conversion.names);
    let factor = conversion.factor;
    let mut slots = Slots::default();
    slots.text("from", from);
    slots.text("to", to);
    slots.text("f", f);
    slots.text("t", t);
    let sign = if is_back { "/" } else { "*" };
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: CONVERTED.to_owned(),
        slots,
        code: format!(
            "fn {parameter}_to_{result}({parameter}: f32) -> f32 {{\n    return {parameter} {sign} {};\n}}\n",
            float(factor)
        ),
        check: Check::Values {
            range: (0.0, 100.0),
            rule: Box::new(move |x| {
                one(if is_back {
                    x[0][0] / factor
                } else {
                    factor * x[0][0]
                })
            }),
        },
    }
}

/// The structure, its fields and what is made of them are told.
const NAMED: &str = "[the {op} of the three fields of a struct {s} (floats {a}, {b} and {c})|the {op} of {a}, {b} and {c} in a {s} struct|a struct {s} of the floats {a}, {b} and {c} and a function for their {op}|the {op} of {a}, {b}, {c}, which are the f32 fields of struct {s}|{op} over the fields {a}, {b} and {c} of a {s} struct|struct {s} with {a}, {b}, {c}, all f32, and the {op} of the three|\
    ¶struct {s} with {a}, {b} and {c}, and a function that returns [their {op}|the {op} of the three]|¶define struct {s}: {a}, {b}, {c}, all f32. [then a|plus a] function for the {op}|¶make a struct {s} with three floats {a}, {b}, {c} and write a function that takes it and gives the {op} of them|\
    ¶I have a struct {s} [of|with the fields] {a}, {b} and {c}, [floats|all f32]. I need a function for the {op} of the three|¶how do I write a struct {s} (f32 {a}, {b}, {c}) and a function that returns the {op} of its fields|¶[in|input]: struct {s} (f32 {a}, {b}, {c}). [out|output]: {op} of the fields. [function|as a function, with the struct]|\
    ¶please struct {s}, inside is {a}, {b}, {c}, type f32. function gives {op}|¶{s} is a struct of {a}, {b} and {c}. function: {op} of all three, as f32]";

/// A structure's name, how it is called as an argument, and its fields.
const NAMES: [(&str, &str, [&str; 3]); 10] = [
    ("Student", "student", ["math", "science", "art"]),
    ("Order", "order", ["food", "drinks", "delivery"]),
    ("Stats", "stats", ["strength", "agility", "luck"]),
    ("Sensor", "sensor", ["morning", "noon", "evening"]),
    ("Exam", "exam", ["written", "oral", "practical"]),
    ("Box3", "box3", ["width", "height", "depth"]),
    ("Team", "team", ["attack", "defense", "speed"]),
    ("Trip", "trip", ["walk", "train", "bus"]),
    ("Color3", "color3", ["red", "green", "blue"]),
    ("Weights", "weights", ["left", "middle", "right"]),
];

fn named_structure(sampler: &mut Sampler) -> Task {
    let (structure, variable, fields) = *sampler.pick(&NAMES);
    let [a, b, c] = fields.map(|field| format!("{variable}.{field}"));
    let kind = sampler.below(5);
    let (function, ways, value) = match kind {
        0 => ("total", "[sum|sum|total]", format!("{a} + {b} + {c}")),
        1 => (
            "average",
            "[mean|average|average]",
            format!("({a} + {b} + {c}) / 3.0"),
        ),
        2 => ("product", "product", format!("{a} * {b} * {c}")),
        3 => (
            "largest",
            "[largest|maximum|greatest value]",
            format!("max({a}, max({b}, {c}))"),
        ),
        _ => (
            "smallest",
            "[smallest|minimum|least value]",
            format!("min({a}, min({b}, {c}))"),
        ),
    };
    let mut slots = Slots::default();
    slots.text("s", structure);
    for (name, field) in ["a", "b", "c"].into_iter().zip(fields) {
        slots.text(name, field);
    }
    slots.phrase("op", ways);
    let [first, second, third] = fields.map(|field| format!("    {field}: f32,\n"));
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: NAMED.to_owned(),
        slots,
        code: format!(
            "struct {structure} {{\n{first}{second}{third}}}\n\nfn {function}({variable}: {structure}) -> f32 {{\n    return {value};\n}}\n"
        ),
        check: Check::Values {
            range: (-5.0, 10.0),
            rule: Box::new(move |x| {
                let order = sorted(&x[0]);
                let sum: f64 = order.iter().sum();
                one(match kind {
                    0 => sum,
                    1 => sum / 3.0,
                    2 => order.iter().product(),
                    3 => order[2],
                    _ => order[0],
                })
            }),
        },
    }
}

/// All values are told.
const SWITCHED: &str = "[a switch from a code to {p}, {q}, {r} or else {s}|a switch on a u32 code: 0 gives {p}, 1 gives {q}, 2 gives {r}, default {s}|{p} for code 0, {q} for code 1, {r} for code 2 and {s} otherwise, by a switch|a float by a switch on a code: case 0 {p}, case 1 {q}, case 2 {r}, default {s}|a lookup of {p}, {q}, {r} for 0, 1, 2 with a switch, {s} for all others|\
    ¶switch on a code: 0 -> {p}, 1 -> {q}, 2 -> {r}, default {s}. [function|as a function that returns f32]|¶how do I write a function with a switch that returns {p}, {q} or {r} for 0, 1, 2 and {s} by default|¶[in|input]: u32 code. [out|output]: {p}, {q}, {r} for 0, 1, 2, else {s}. [switch function|function with a switch]|\
    ¶switch case in a function: case 0 returns {p}, case 1 {q}, case 2 {r}, default {s}, floats|¶my items have a code. 0 costs {p}, 1 costs {q}, 2 costs {r}, all others {s}. function with a switch|¶please function with switch, number 0 is {p}, 1 is {q}, 2 is {r}, other is {s}|¶[write|make] a function that switches on a u32: {p}, {q}, {r} for 0, 1, 2, and {s} as default|¶ticket price by age group code, 0: {p}, 1: {q}, 2: {r}, otherwise {s}. function with a switch]";

/// Both limits and all values are told.
const TIERED: &str = "[{p} below {l}, {q} below {h}, else {r}, by an if chain|{p} if x is under {l}, {q} if it is under {h}, otherwise {r}|an if / else if / else: {p} for x < {l}, {q} for x < {h}, else {r}|a rate by tiers: {p} under {l}, {q} from {l} to under {h}, {r} from {h} on|the number {p}, {q} or {r} for x below {l}, below {h} or above|\
    ¶if x < {l} return {p}, else if x < {h} return {q}, else {r}. [function|as a function]|¶how do I write a function that gives {p} below {l}, {q} below {h} and {r} from there on|¶[in|input]: float x. [out|output]: {p} if x < {l}, {q} if x < {h}, else {r}. [function|as a function]|\
    ¶shipping costs {p} under {l} kg, {q} under {h} kg, {r} for more. function of the weight|¶three price levels: {p} as long as x is below {l}, {q} until {h}, then {r}. function with ifs|¶please function, number smaller than {l} gives {p}, smaller than {h} gives {q}, rest gives {r}|¶[write|make] an if else chain in a function: below {l} {p}, below {h} {q}, otherwise {r}|¶fn(x) -> {p} below {l}, {q} below {h}, {r} otherwise]";

/// Different numbers that people name.
fn told_numbers<const COUNT: usize>(sampler: &mut Sampler) -> [f64; COUNT] {
    const CHOICES: [f64; 12] = [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 8.0, 10.0, 12.0];
    let start = sampler.below(CHOICES.len());
    let step = *sampler.pick(&[1, 5, 7, 11]);
    std::array::from_fn(|at| CHOICES[(start + at * step) % CHOICES.len()])
}

/// A number by a switch.
fn number_by_switch(sampler: &mut Sampler) -> Task {
    let values = told_numbers::<4>(sampler);
    let mut slots = Slots::default();
    let mut cases = String::new();
    for (at, (name, value)) in ["p", "q", "r", "s"].into_iter().zip(values).enumerate() {
        slots.text(name, value.to_string());
        let label = if at < 3 {
            format!("case {at}u")
        } else {
            "default".to_owned()
        };
        cases.push_str(&format!(
            "        {label}: {{\n            return {};\n        }}\n",
            float(value)
        ));
    }
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: SWITCHED.to_owned(),
        slots,
        code: format!("fn lookup(code: u32) -> f32 {{\n    switch code {{\n{cases}    }}\n}}\n"),
        check: Check::Values {
            range: (0.0, 6.0),
            rule: Box::new(move |x| one(values[whole(&x[0]).min(3) as usize])),
        },
    }
}

/// One of three numbers by two limits.
fn number_by_limits(sampler: &mut Sampler) -> Task {
    let [low, middle, high] = told_numbers::<3>(sampler);
    let limits = *sampler.pick(&[
        [1.0, 5.0],
        [2.0, 10.0],
        [5.0, 10.0],
        [10.0, 20.0],
        [5.0, 20.0],
        [10.0, 50.0],
        [18.0, 65.0],
        [6.0, 18.0],
        [20.0, 100.0],
    ]);
    let mut slots = Slots::default();
    for (name, value) in ["p", "q", "r"].into_iter().zip([low, middle, high]) {
        slots.text(name, value.to_string());
    }
    slots.value("l", words::decimal(limits[0]));
    slots.value("h", words::decimal(limits[1]));
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: TIERED.to_owned(),
        slots,
        code: format!(
            "fn tier(x: f32) -> f32 {{\n    if x < {} {{\n        return {};\n    }} else if x < {} {{\n        return {};\n    }} else {{\n        return {};\n    }}\n}}\n",
            float(limits[0]),
            float(low),
            float(limits[1]),
            float(middle),
            float(high)
        ),
        check: Check::Values {
            range: (0.0, 2.0 * limits[1] as f32),
            rule: Box::new(move |x| {
                let passed = limits.iter().filter(|&&limit| x[0][0] >= limit).count();
                one([low, middle, high][passed])
            }),
        },
    }
}

pub(super) fn families() -> Vec<Family> {
    let mut families = formulas(RECORDS);
    families.extend(families_of(LISTS));
    families.extend([
        Family::new("math", "unit-conversion-function", converted),
        Family::new("structs", "named-structure-of-three", named_structure),
        Family::new("control-flow", "number-by-switch", number_by_switch),
        Family::new("control-flow", "number-by-limits", number_by_limits),
    ]);
    families
}
