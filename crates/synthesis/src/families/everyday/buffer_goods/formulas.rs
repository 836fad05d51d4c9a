//! Formulas: prices changed by a percentage, and what is computed from the numbers of two buffers.

use super::numbers;
use crate::code::float;
use crate::families::buffer_formulas::{computed, two_inputs};
use crate::families::kernels::{Kernel, ONLY_F32, Work};
use crate::words;

pub(super) const PRICES: [Kernel; 1] = [Kernel {
    name: "prices-with-percentage",
    commands: "[{job} {a} {what} {every} in a buffer|apply {a} {what} to the prices of a float buffer|compute every price of an array {after} {a} {what}|change the prices in a buffer, {a} {what} on each|replace each price in an array by the amount {after} {a} {what}|\
               ¶prices are in a float buffer. {Job} {a} {what}, in place|\
               ¶kernel, float buffer of prices, {a} {what}|\
               ¶price = price * {k#} ({a} {what}), for all prices of a buffer|\
               ¶I have a list of prices on the gpu and [want|need] each of them {after} {a} {what}|\
               ¶in: prices in a float buffer. out: the same buffer {after} {a} {what}|\
               ¶how do I {job} {a} {what} {every} in a compute shader|\
               ¶each thread takes one price from the buffer and writes it back {after} {a} {what}|\
               ¶our shop: float array of prices, {a} {what} on all of them|\
               ¶what do my prices (f32 array) cost {after} {a} {what}? in place|\
               ¶{a} {what} {every} of my float buffer, [please|pls]|¶the new price is {k#} times the old one, {a} {what}, whole float buffer in place|¶shop prices in a float array: {a} {what}, each price changes|\
               ¶cash register kernel: prices {after} {a} {what}, float buffer in place]",
    elements: ONLY_F32,
    draw: |_, slots, sampler| {
        let percent = *sampler.pick(&[
            5.0, 7.0, 8.0, 10.0, 15.0, 19.0, 20.0, 21.0, 25.0, 30.0, 50.0,
        ]);
        slots.value("a", words::percent(percent / 100.0));
        let is_tax = sampler.chance(0.5);
        let [job, capital, what, after, every] = if is_tax {
            [
                "add",
                "Add",
                "[tax|sales tax|VAT]",
                "[with|including]",
                "[to every price|to each price|to all prices]",
            ]
        } else {
            [
                "take",
                "Take",
                "[discount|discount|price reduction]",
                "[after|with]",
                "[off every price|off each price|off all prices]",
            ]
        };
        slots.phrase("job", job);
        slots.phrase("Job", capital);
        slots.phrase("what", what);
        slots.phrase("after", after);
        slots.phrase("every", every);
        let change = if is_tax { percent } else { -percent };
        let factor = (100.0 + change) / 100.0;
        slots.text("k#", factor.to_string());
        Work {
            modifiers: vec![if is_tax { "tax" } else { "discount" }],
            ..numbers(
                format!("data[i] = data[i] * {};", float(factor)),
                move |x, _, _| x * factor,
            )
        }
    },
}];

pub(super) const PAIRS: [Kernel; 1] = [Kernel {
    name: "formula-of-two-buffers",
    commands: "[compute {formula} for {two}, element by element|write {formula} to an output for each pair a, b of {two}|evaluate {formula} for every index of {two}|combine a and b as {formula}, elementwise, {two}|set output to {formula} for all a and b of {two}|\
               ¶{formula}, elementwise, {two}|\
               ¶output = {formula}, a and b are {two}|\
               ¶I have {two}, call them a and b. I need {formula} at every index|\
               ¶in: {two} (a and b). out: {formula}|\
               ¶how do I compute {formula} over {two}|\
               ¶each thread takes a and b from {two} and writes {formula}|\
               ¶kernel for {two}: {formula}, third buffer gets the result]",
    elements: ONLY_F32,
    draw: |element, slots, sampler| {
        let k = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 0.5, 10.0]);
        slots.text("k", k.to_string());
        let formula = sampler.pick(&FORMULAS);
        slots.phrase("formula", formula.words);
        let code = formula.code.replace("{k}", &float(k));
        let rule = formula.rule;
        Work {
            modifiers: vec![formula.modifier],
            ..computed(
                two_inputs(element),
                format!("output[i] = {code};"),
                (0.5, 8.0),
                move |buffers, at| rule(buffers[0][at], buffers[1][at], k),
            )
        }
    },
}];

/// A formula of two numbers and `{k}`.
struct Formula {
    modifier: &'static str,
    words: &'static str,
    code: &'static str,
    rule: fn(f64, f64, f64) -> f64,
}

static FORMULAS: [Formula; 9] = [
    Formula {
        modifier: "normalized-difference",
        words: "[(a - b) / (a + b)|the normalized difference (a - b) / (a + b)]",
        code: "(a[i] - b[i]) / (a[i] + b[i])",
        rule: |a, b, _| (a - b) / (a + b),
    },
    Formula {
        modifier: "percent-change",
        words: "[100 * (b - a) / a|the change from a to b in percent, 100 * (b - a) / a]",
        code: "100.0 * (b[i] - a[i]) / a[i]",
        rule: |a, b, _| 100.0 * (b / a - 1.0),
    },
    Formula {
        modifier: "scaled-sum",
        words: "[{k} * (a + b)|(a + b) * {k}]",
        code: "{k} * (a[i] + b[i])",
        rule: |a, b, k| k * a + k * b,
    },
    Formula {
        modifier: "scaled-difference",
        words: "[{k} * (a - b)|(a - b) * {k}]",
        code: "{k} * (a[i] - b[i])",
        rule: |a, b, k| k * a - k * b,
    },
    Formula {
        modifier: "product-plus",
        words: "[a * b + {k}|{k} + a * b]",
        code: "a[i] * b[i] + {k}",
        rule: |a, b, k| k + a * b,
    },
    Formula {
        modifier: "difference-of-squares",
        words: "[a * a - b * b|a² - b²|a^2 - b^2]",
        code: "a[i] * a[i] - b[i] * b[i]",
        rule: |a, b, _| (a + b) * (a - b),
    },
    Formula {
        modifier: "power",
        words: "[pow(a, b)|a to the power of b|a^b]",
        code: "pow(a[i], b[i])",
        rule: |a, b, _| (b * a.ln()).exp(),
    },
    Formula {
        modifier: "remainder",
        words: "[a % b|the remainder of a divided by b|a mod b]",
        code: "a[i] % b[i]",
        rule: |a, b, _| a % b,
    },
    Formula {
        modifier: "angle",
        words: "[atan2(a, b)|the angle atan2(a, b)]",
        code: "atan2(a[i], b[i])",
        rule: |a, b, _| a.atan2(b),
    },
];
