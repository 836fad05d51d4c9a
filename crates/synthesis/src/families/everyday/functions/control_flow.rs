//! Loops over arrays, and colors by a switch and by a chain of ifs.

use crate::code::float;
use crate::color::Color;
use crate::families::helpers::{HELPER, Helper, dot, one};
use crate::families::numbers::whole;
use crate::sampler::Sampler;
use crate::task::{Check, Form, Task};
use crate::wording::Slots;
use crate::words;

/// A row of a loop over an array to begin with.
const ARRAY: Helper = Helper {
    category: "control-flow",
    parameters: "numbers: array<f32, {i}>",
    choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0],
    ..HELPER
};

pub(super) const ARRAYS: &[Helper] = &[
    Helper {
        name: "smallest-of-array",
        thing: "[the smallest of {n} [floats|f32 values] in an array|the minimum of an array of {n} [floats|f32 values]|the least element of an array<f32, {n#}>|the min of {n} array elements|the lowest of {n} numbers in an array, by a loop|a loop over {n} floats that keeps the smallest|min(numbers) of an array with {n} floats|the smallest entry of a float array of length {n}|the bottom value among {n} floats in an array|the array minimum, {n} elements of type f32|\
                ¶fn smallest(numbers: array<f32, {n#}>) -> f32|¶minimum of an array with {n} floats, [as a function|function]|¶how do I [write|code] a function that finds the smallest of {n} floats in an array|¶[in|input]: array<f32, {n#}>. [out|output]: its least element. [function|as a function]|¶I have {n} floats in an array and want the lowest. [write a function|function please]|\
                ¶[write|give me|make] a [helper|function] with a loop for the minimum of array<f32, {n#}>|¶function please, array of {n} numbers, gives back the smallest one|¶what is the wgsl function for the min of an array with {n} floats|¶{n} runners, their times in an array. function for the best, that is the smallest time|¶go through {n} array elements and remember the smallest float, in a function|\
                ¶lowest of {n} floats in an array, loop, function|¶{n} prices in an array, I only want the lowest one. function|¶min of an array with {n} floats, [function|as a function] please]",
        function: "smallest",
        body: "var least = numbers[0];\nfor (var i = 1u; i < {i}u; i++) {\nleast = min(least, numbers[i]);\n}\nreturn least;",
        rule: |x, _| one(x[0].iter().copied().fold(f64::INFINITY, f64::min)),
        ..ARRAY
    },
    Helper {
        name: "mean-of-array",
        thing: "[the mean of {n} [floats|f32 values] in an array|the average of an array of {n} [floats|f32 values]|the average of the elements of an array<f32, {n#}>|the mean of {n} array elements|the sum of {n} array elements over {n#}|a loop over {n} floats for their average|mean(numbers) of an array with {n} floats|the arithmetic mean of a float array of length {n}|the average value of {n} floats in an array|the array average, {n} elements of type f32|\
                ¶fn mean(numbers: array<f32, {n#}>) -> f32|¶average of an array with {n} floats, [as a function|function]|¶how do I [write|code] a function that averages {n} floats in an array|¶[in|input]: array<f32, {n#}>. [out|output]: the mean. [function|as a function]|¶I have {n} floats in an array and want their average. [write a function|function please]|\
                ¶[write|give me|make] a [helper|function] with a loop for the mean of array<f32, {n#}>|¶function please, array of {n} numbers, gives back the average|¶what is the wgsl function for the mean of an array with {n} floats|¶{n} measurements in an array. function for their average|¶add up {n} array elements, divide by {n#}, in a function|\
                ¶avg of {n} floats in an array, loop, function|¶{n} grades in an array. function for the average grade|¶add {n} array elements and divide by {n}, [function|as a function]]",
        function: "mean",
        body: "var sum = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nsum += numbers[i];\n}\nreturn sum / {n};",
        rule: |x, n| one(x[0].iter().sum::<f64>() / n),
        ..ARRAY
    },
    Helper {
        name: "dot-of-arrays",
        thing: "[the dot product of two arrays of {n} floats|the sum of the products of two float arrays of length {n}|the scalar product of two array<f32, {n#}>|two arrays of {n} floats multiplied element by element and summed|dot(a, b) of two arrays with {n} floats|the inner product of two arrays, {n} floats each|a loop that adds a times b over {n} pairs of array elements|a weighted sum of {n} floats with {n} weights, both arrays|the sum of elementwise products of two arrays of length {n}|a neuron's weighted sum of {n} inputs and {n} weights in arrays|\
                ¶fn dot_product(a: array<f32, {n#}>, b: array<f32, {n#}>) -> f32|¶dot product of two arrays with {n} floats each, [as a function|function]|¶how do I [write|code] a function for the dot product of two arrays of {n} floats|¶[in|inputs]: two arrays of {n} floats. [out|output]: their dot product. [function|as a function]|¶I have {n} values and {n} weights in two arrays. function for the weighted sum|\
                ¶[write|give me|make] a [helper|function] with a loop for the dot product of two array<f32, {n#}>|¶function please, two arrays of {n} numbers, multiply pairs and add all|¶what is the wgsl function for the dot product of {n} floats in arrays|¶{n} prices and {n} amounts in two arrays. function for the total|¶multiply {n} array elements by those of another array and sum it up in a function|\
                ¶multiply two arrays of {n} floats pairwise and add it all up, function]",
        function: "dot_product",
        parameters: "a: array<f32, {i}>, b: array<f32, {i}>",
        body: "var sum = 0.0;\nfor (var i = 0u; i < {i}u; i++) {\nsum += a[i] * b[i];\n}\nreturn sum;",
        range: (-3.0, 3.0),
        rule: |x, _| one(dot(&x[0], &x[1])),
        ..ARRAY
    },
    Helper {
        name: "index-of-largest",
        thing: "[the index of the largest of {n} floats in an array|the index of the maximum in an array of {n} floats|where the greatest of {n} array elements is|argmax of an array<f32, {n#}>|the position of the largest element among {n} floats|which of {n} array elements is the largest, as an index|the argmax of {n} floats in an array|the place of the maximum in a float array of length {n}|a loop over {n} floats that keeps the index of the largest|the index i with the greatest of {n} numbers in an array|\
                ¶fn argmax(numbers: array<f32, {n#}>) -> u32|¶argmax function, array of {n} floats|¶how do I [write|code] a function that returns the index of the largest of {n} floats|¶[in|input]: array<f32, {n#}>. [out|output]: index of its maximum, u32. [function|as a function]|¶I have {n} scores in an array and want to know which is the highest. function for the index|\
                ¶[write|give me|make] a [helper|function] with a loop for the index of the maximum of array<f32, {n#}>|¶function please, array of {n} numbers, gives back at which index the biggest is|¶what is the wgsl function for argmax over {n} floats|¶{n} classes, one float each in an array. function for the winner's index|¶not the largest of {n} floats itself but its index in the array, in a function|\
                ¶{n} players, points in an array, at which index is the winner? function|¶argmax over an array with {n} floats, [function|as a function] please]",
        function: "index_of_largest",
        result: "u32",
        body: "var best = 0u;\nfor (var i = 1u; i < {i}u; i++) {\nif numbers[i] > numbers[best] {\nbest = i;\n}\n}\nreturn best;",
        rule: |x, _| {
            let most = x[0].iter().copied().fold(f64::NEG_INFINITY, f64::max);
            one(x[0].iter().position(|&number| number == most)? as f64)
        },
        ..ARRAY
    },
    Helper {
        name: "array-count-above",
        thing: "[how many of {n} floats in an array are above a limit argument|the count of array elements greater than a limit, {n} floats|count_above(numbers, limit) for {n} floats|the number of elements of an array<f32, {n#}> above a limit that is passed in|how many of {n} array elements are greater than an argument|a loop over {n} floats that counts those above a limit parameter|the number of values over a given limit in an array of {n} floats|the elements of a float array of length {n} that exceed a limit argument, counted|a count of {n} array entries greater than a second argument|how often an array of {n} floats is over a limit parameter|\
                ¶fn count_above(numbers: array<f32, {n#}>, limit: f32) -> u32|¶count the elements above a limit in an array of {n} floats, the limit is an argument of the function|¶how do I [write|code] a function that counts how many of {n} floats are greater than an argument|¶[in|inputs]: array<f32, {n#}>, limit. [out|output]: how many are above it. [function|as a function]|¶{n} grades in an array and a pass mark. function that counts the grades above the mark|\
                ¶[write|give me|make] a [helper|function] that takes {n} floats in an array and a limit and counts those above|¶function please, array of {n} numbers and limit, gives how many are bigger|¶what is the wgsl function to count array elements over a limit that I pass, {n} floats|¶loop over array<f32, {n#}>, add one for every element > limit, return that. function of both|¶I have {n} floats in an array and a threshold as a second argument. function for how many exceed it]",
        function: "count_above",
        parameters: "numbers: array<f32, {i}>, limit: f32",
        result: "u32",
        body: "var count = 0u;\nfor (var i = 0u; i < {i}u; i++) {\nif numbers[i] > limit {\ncount++;\n}\n}\nreturn count;",
        rule: |x, _| one(x[0].iter().filter(|&&number| number > x[1][0]).count() as f64),
        ..ARRAY
    },
];

const SWITCH: &str = "[a switch from an index to {first}, {second}, {third} or else {fourth}|\
    the color of an index: 0 {first}, 1 {second}, 2 {third}, else {fourth}|\
    a switch over an index: {first} for 0, {second} for 1, {third} for 2, {fourth} by default|\
    {first}, {second} or {third} for the index 0, 1 or 2, and {fourth} for all others|\
    a palette by a switch: 0 is {first}, 1 is {second}, 2 is {third}, anything else {fourth}|\
    a vec3 color from an index, [case 0|0:] {first}, [case 1|1:] {second}, [case 2|2:] {third}, default {fourth}|\
    three colors by number, {first}, {second}, {third}, and {fourth} as the default|\
    an index turned into {first}, {second}, {third} or, [otherwise|by default], {fourth}|\
    a color lookup with switch and case: {first}, {second}, {third}, default {fourth}|\
    the team color of an id: 0 {first}, 1 {second}, 2 {third}, any other {fourth}|\
    ¶switch from an index to {first}, {second}, {third} or else {fourth}|\
    ¶index 0 -> {first}, 1 -> {second}, 2 -> {third}, else {fourth}. [function with a switch|as a switch in a function]|\
    ¶how do I write a function with a switch that returns {first}, {second} or {third} for 0, 1 and 2, and {fourth} otherwise|\
    ¶[in|input]: u32 index. [out|output]: {first}, {second}, {third}, default {fourth}, as vec3. [function|switch function]|\
    ¶I have an index. 0 should give {first}, 1 {second}, 2 {third}, everything else {fourth}. function with a switch please|\
    ¶switch statement: case 0 {first}, case 1 {second}, case 2 {third}, default {fourth}, in a function of the index|\
    ¶three teams: {first}, {second} and {third}, by index from 0. all others are {fourth}. color function|\
    ¶please function, number goes in, color comes out: {first}, {second}, {third} for 0, 1, 2, rest {fourth}|\
    ¶[write|make] a palette function with a switch, {first}, {second}, {third}, and {fourth} if the index is none of 0, 1, 2|\
    ¶fn palette(index: u32) -> vec3<f32>, {first}, {second}, {third}, else {fourth}]";

/// Three colours by a switch, and another for the rest.
pub(super) fn color_of_four(sampler: &mut Sampler) -> Task {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    let fourth = Color::sample_other_than(&[&first, &second, &third], sampler);
    let colors = [first, second, third, fourth];
    let mut slots = Slots::default();
    let mut cases = String::new();
    for (at, (name, color)) in ["first", "second", "third", "fourth"]
        .into_iter()
        .zip(&colors)
        .enumerate()
    {
        slots.value(name, color.ways.clone());
        let label = if at < 3 {
            format!("case {at}u")
        } else {
            "default".to_owned()
        };
        cases.push_str(&format!(
            "        {label}: {{\n            return {};\n        }}\n",
            color.code
        ));
    }
    let colors = colors.map(|color| color.rgb.map(f64::from));
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: SWITCH.to_owned(),
        slots,
        code: format!(
            "fn palette(index: u32) -> vec3<f32> {{\n    switch index {{\n{cases}    }}\n}}\n"
        ),
        check: Check::Values {
            range: (0.0, 6.0),
            rule: Box::new(move |x| Some(colors[whole(&x[0]).min(3) as usize].to_vec())),
        },
    }
}

const CHAIN: &str = "[an if chain: {first} below {l}, {second} below {h}, otherwise {third}|\
    an if chain for a level: {first} under {l}, {second} under {h}, else {third}|\
    the color of a level: {first} below {l}, {second} below {h}, {third} from there on|\
    {first} if x is below {l}, {second} if it is below {h}, else {third}, as a vec3|\
    a color by if and else if: {first} below {l}, {second} up to {h}, {third} above|\
    a traffic light color of a level, {first} under {l}, {second} from there to {h}, then {third}|\
    level < {l} ? {first} : level < {h} ? {second} : {third}|\
    one of three colors by two limits: {first} below {l}, {second} between {l} and {h}, {third} above|\
    a color for a number with else if, limits {l} and {h}: {first}, {second}, {third}|\
    the warning color of a float: {first} as long as it is under {l}, {second} under {h}, {third} [otherwise|else]|\
    ¶if chain: {first} below {l}, {second} below {h}, otherwise {third}|\
    ¶if, else if, else: {first} below {l}, {second} below {h}, otherwise {third}[. function of a float|, as a function]|\
    ¶if x < {l} {first}, else if x < {h} {second}, else {third}. [function|as a function that returns a vec3]|\
    ¶how do I write a function that returns {first} below {l}, {second} below {h} and {third} from there on|\
    ¶[in|input]: level. [out|output]: {first} under {l}, {second} under {h}, {third} else. [function|as a function]|\
    ¶I have a number. under {l} its color is {first}, under {h} {second}, over that {third}. write a function with if and else if|\
    ¶my battery has a level. {first} below {l}, {second} below {h}, {third} if more. function for the color|\
    ¶please function, number in, color out. smaller than {l} is {first}, smaller than {h} is {second}, rest is {third}|\
    ¶two limits, {l} and {h}, three colors, {first}, {second}, {third}, in this order. function with ifs|\
    ¶fn level_color(level: f32) -> vec3<f32>, {first} below {l}, {second} below {h}, else {third}]";

/// One of three colours by two limits.
pub(super) fn color_of_level(sampler: &mut Sampler) -> Task {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    let [low, high] = *sampler.pick(&[
        [0.3, 0.7],
        [0.2, 0.8],
        [0.25, 0.75],
        [0.4, 0.6],
        [0.2, 0.5],
        [0.3, 0.6],
        [0.5, 0.8],
        [0.1, 0.9],
    ]);
    let mut slots = Slots::default();
    slots.value("first", first.ways.clone());
    slots.value("second", second.ways.clone());
    slots.value("third", third.ways.clone());
    slots.value("l", words::decimal(low));
    slots.value("h", words::decimal(high));
    let colors = [first.rgb, second.rgb, third.rgb].map(|rgb| rgb.map(f64::from));
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: CHAIN.to_owned(),
        slots,
        code: format!(
            "fn level_color(level: f32) -> vec3<f32> {{\n    if level < {} {{\n        return {};\n    }} else if level < {} {{\n        return {};\n    }} else {{\n        return {};\n    }}\n}}\n",
            float(low),
            first.code,
            float(high),
            second.code,
            third.code
        ),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(move |x| {
                let level = x[0][0];
                let is_clear = |limit: f64| level == limit || (level - limit).abs() > 1e-5;
                let passed = usize::from(level >= low) + usize::from(level >= high);
                (is_clear(low) && is_clear(high)).then(|| colors[passed].to_vec())
            }),
        },
    }
}
