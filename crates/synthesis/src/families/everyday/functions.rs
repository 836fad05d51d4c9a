//! Plain functions of numbers, whole numbers, vectors, matrices and arrays: what is not told is an argument.

use crate::code::float;
use crate::color::Color;
use crate::families::algebra::cross;
use crate::families::helpers::{HELPER, Helper, dot, families_of, length, minus, one, unit};
use crate::families::layers::{part, whole as whole_part};
use crate::families::numbers::whole;
use crate::families::structures::truth;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::TAU;

/// A row of whole numbers to begin with.
const WHOLE: Helper = Helper {
    parameters: "n: u32",
    result: "u32",
    range: (0.0, 100.0),
    ..HELPER
};

/// A row of a loop over an array to begin with.
const ARRAY: Helper = Helper {
    category: "control-flow",
    parameters: "numbers: array<f32, {i}>",
    choices: &[3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0],
    ..HELPER
};

/// A row of a matrix to begin with.
const MATRIX: Helper = Helper {
    category: "matrices",
    range: (-3.0, 3.0),
    ..HELPER
};

/// How far `x` is between two edges, cut off at both, unless the edges are too near.
fn share(low: f64, high: f64, x: f64) -> Option<f64> {
    let span = high - low;
    (span.abs() > 0.1).then(|| ((x - low) / span).clamp(0.0, 1.0))
}

/// The first number of each argument.
fn numbers<const COUNT: usize>(arguments: &[Buffer]) -> Option<[f64; COUNT]> {
    let firsts: Vec<f64> = arguments.iter().map(|argument| argument[0]).collect();
    firsts.try_into().ok()
}

/// The sum of `term` from 1 to the argument.
fn sum_to(arguments: &[Buffer], term: fn(f64) -> f64) -> Option<Buffer> {
    one((1..=whole(&arguments[0])).map(|i| term(f64::from(i))).sum())
}

/// The matrix with rows and columns exchanged.
fn transposed(matrix: &[f64], rows: usize) -> Buffer {
    (0..rows * rows)
        .map(|at| matrix[at % rows * rows + at / rows])
        .collect()
}

/// The sum of the diagonal.
fn trace(matrix: &[f64], rows: usize) -> Option<Buffer> {
    one(matrix.iter().step_by(rows + 1).sum())
}

const CURVES: &[Helper] = &[
    Helper {
        name: "square-function",
        thing: "[the square of a number|the square of [x|a float|a value]|a number squared|x squared|x * x|x times itself|a [number|float] multiplied by itself|x to the power of two, by a product|x^2 of a float|the second power of a number|the area of a square with side x|\
                ¶[square function|function that squares a number|function to square a number]|¶[write|give me|make] a function that returns the square of [a number|its argument|x]|¶fn square(x: f32) -> f32|¶f(x) = [x*x|x^2|x²] [in wgsl, as a function|as a wgsl function|as a function]|¶how do I [write|make] a function that squares a [number|float]|\
                ¶what is the wgsl for [squaring a number|x squared]? a small function|¶I [often|always] multiply a number with itself and want a [helper|function] for it|¶[in|input]: a float. [out|output]: its square. [function|as a function|helper function]|¶please function, number goes in, number times itself comes out|¶3 -> 9, 4 -> 16, -2 -> 4 and so on, as a [function|helper] of a float|¶sq(x) helper [fn|function], x*x|¶define a function which takes one number and multiplies it by itself|\
                ¶what do I get if I multiply a number by itself? as a [tiny function|function of one float]|¶[short|little] helper [fn|function]: x in, x squared out|¶squared [fn|function] pls, f32|¶I am [often|always] typing x*x, put it in a function for me]",
        function: "square",
        body: "return x * x;",
        rule: |x, _| one(x[0][0].powi(2)),
        ..HELPER
    },
    Helper {
        name: "cube-function",
        thing: "[the cube of a number|the cube of [x|a float|a value]|a number cubed|x cubed|x * x * x|x times x times x|the third power of a [number|float]|x to the power of three, by products|x^3 of a float|the volume of a cube with edge x|\
                ¶[cube function|function that cubes a number|function to cube a number]|¶[write|give me|make] a function that returns the cube of [a number|its argument|x]|¶fn cube(x: f32) -> f32|¶f(x) = [x*x*x|x^3|x³] [in wgsl, as a function|as a wgsl function|as a function]|¶how do I [write|make] a function that cubes a [number|float]|\
                ¶what is the wgsl for [cubing a number|x to the third]? a small function|¶[in|input]: a float. [out|output]: its third power. [function|as a function|helper function]|¶please function, number goes in, number times number times number comes out|¶2 -> 8, 3 -> 27, -1 -> -1 and so on, as a [function|helper] of a float|¶cubed(x) helper [fn|function], x*x*x|¶I need x to the third power in many places, so a [helper|function] for it|\
                ¶[short|little] helper [fn|function]: x in, x cubed out|¶cubed [fn|function] pls, f32|¶a number three times as a factor, in a function of one float]",
        function: "cube",
        body: "return x * x * x;",
        rule: |x, _| one(x[0][0].powi(3)),
        ..HELPER
    },
    Helper {
        name: "sigmoid-function",
        thing: "[the sigmoid of [x|a number]|the sigmoid function|the logistic function of x|the logistic sigmoid of [x|a number]|a sigmoid|1 / (1 + exp(-x))|1/(1+e^-x)|one over one plus e to the minus x|a number squashed into 0..1 by the [sigmoid|logistic function]|the s-shaped curve 1 / (1 + e^(-x))|the sigmoid activation of one number|\
                ¶sigmoid function|¶[the|a] [standard |]logistic function[, as wgsl function| in wgsl|]|¶fn sigmoid(x: f32) -> f32|¶f(x) = [1/(1+exp(-x))|1 / (1 + e^-x)] [in wgsl|as a function|, wgsl function]|¶how do I [write|code] a sigmoid function|¶what is the wgsl for the sigmoid? [as a function|a function please]|\
                ¶I [want|need] to squash any number to between 0 and 1 with the sigmoid. [write a function|function please]|¶[in|input]: any float. [out|output]: the sigmoid of it. [function|as a function]|¶my neuron sums up its inputs, then comes the sigmoid. function for one number please|¶[write|give me|make] a sigmoid [helper|function][ for neural networks|]|¶sigmoid activation [function|helper function|fn], f32 -> f32|¶negate x, exp, add one, take one over that. [as a function|function please]|\
                ¶sigmoid [fn|function] pls, for one f32|¶[the|that] curve from neural networks that goes from 0 to 1, 1/(1+exp(-x)), as [a|one] function|¶the logistic curve with height 1, middle 0 and slope factor 1, as a function of x|¶big negative x should give about 0, zero gives 0.5, big positive x about 1, [the|a] sigmoid function]",
        function: "sigmoid",
        body: "return 1.0 / (1.0 + exp(-x));",
        range: (-8.0, 8.0),
        rule: |x, _| one(0.5 + 0.5 * (0.5 * x[0][0]).tanh()),
        ..HELPER
    },
    Helper {
        name: "logistic-with-steepness",
        thing: "[the logistic function of x with a steepness [as argument|parameter]|a sigmoid of x with a [given|variable] steepness|a sigmoid with an adjustable slope|1 / (1 + exp(-steepness * x))|1/(1+e^(-k*x)) of x and k|a logistic curve with steepness k as an argument|the sigmoid of x times a steepness|a sigmoid whose steepness is a parameter|an s-curve from x and a steepness, the logistic one|logistic(x, steepness)|\
                ¶fn logistic(x: f32, steepness: f32) -> f32|¶f(x, k) = 1/(1+exp(-k*x)) [in wgsl|as a function]|¶how do I [write|code] a sigmoid function with a steepness argument|¶sigmoid function of x and [its steepness|a steepness|k for how steep it is]|¶[in|inputs]: x and a steepness. [out|output]: the logistic curve. [function|as a function]|¶the plain sigmoid is too flat, I want to pass how steep it is. function of both, x first|\
                ¶logistic [function|helper], two arguments, x and steepness|¶a function please, like sigmoid but x is first multiplied by a second argument|¶[write|make] a logistic function, the steepness is its second parameter|¶what is the wgsl function for a logistic curve whose slope I can choose [by an argument|with a parameter]|\
                ¶sigmoid with steepness [fn|function] pls, x first|¶k says how steep: 1/(1+e^(-k x)), a function of x and k]",
        function: "logistic",
        parameters: "x: f32, steepness: f32",
        body: "return 1.0 / (1.0 + exp(-steepness * x));",
        range: (-3.0, 3.0),
        rule: |x, _| one(0.5 + 0.5 * (0.5 * x[0][0] * x[1][0]).tanh()),
        ..HELPER
    },
    Helper {
        name: "relu-function",
        thing: "[the ReLU of [x|a number]|the relu function|a rectified linear unit of x|the relu activation of one number|max(x, 0)|x if it is positive, else zero|x, but zero for negative [numbers|x]|the positive part of [x|a number]|the larger of x and zero|a number with negative values set to zero|\
                ¶relu function|¶relu [helper|fn|as a function], f32 -> f32|¶fn relu(x: f32) -> f32|¶f(x) = max([0, x|x, 0]) [in wgsl|as a function|, wgsl function]|¶how do I [write|code] a [relu|ReLU] function|¶what is the wgsl for a ReLU? [as a function|a function please]|¶I need the relu activation for one float. [write a function|function please]|\
                ¶[in|input]: a float. [out|output]: the float, or 0 if it is negative. [function|as a function]|¶negative numbers should become zero, positive ones should stay. [function|a function for one float] please|¶[write|give me] a [rectifier|relu] function for one number|¶ramp function: 0 left of zero, x right of it, as a function|\
                ¶relu [fn|function] pls, for one f32|¶cut off the negative part of a float in a [function|helper]|¶zero if x < 0, x otherwise, function[ of a float|]|¶-3 -> 0, 0 -> 0, 5 -> 5, the relu as a function]",
        function: "relu",
        body: "return max(x, 0.0);",
        rule: |x, _| one(if x[0][0] > 0.0 { x[0][0] } else { 0.0 }),
        ..HELPER
    },
    Helper {
        name: "leaky-relu-function",
        thing: "[the leaky ReLU of x with a [given|variable] slope|a leaky relu with the slope as an argument|x if it is positive, else x times a slope argument|the leaky rectifier of x and a negative slope|a leaky relu of x and slope|leaky_relu(x, slope)|x for positive x and slope * x [otherwise|else]|the parametric relu of x and a slope|a relu that lets negative numbers through, scaled by a slope argument|the leaky relu activation of one number, slope as second parameter|\
                ¶fn leaky_relu(x: f32, slope: f32) -> f32|¶f(x, a) = x > 0 ? x : a*x [in wgsl|as a wgsl function|as a function]|¶how do I [write|code] a leaky relu function with the slope as a parameter|¶leaky relu [function|helper], [two arguments, x and slope|x and the slope for negative x as arguments]|¶[in|inputs]: x, slope. [out|output]: x, or slope times x if x is negative. [function|as a function]|\
                ¶function please: positive numbers stay, negative ones are multiplied by a second argument|¶[write|give me] a leaky relu function, the slope is an argument|¶prelu for one number as a function of x and [slope|its slope]|¶what is the wgsl function for a leaky relu when the slope is passed in|¶my relu kills all negative values. a function with a slope argument for them, leaky relu|\
                ¶leaky relu [fn|function] pls, x and slope|¶like relu, but the left side is a line with a slope that I pass as second argument. function]",
        function: "leaky_relu",
        parameters: "x: f32, slope: f32",
        body: "return select(slope * x, x, x > 0.0);",
        rule: |x, _| one(x[0][0].max(0.0) + x[1][0] * x[0][0].min(0.0)),
        ..HELPER
    },
    Helper {
        name: "softplus-function",
        thing: "[the softplus of [x|a number]|the softplus function|log(1 + exp(x))|ln(1 + e^x)|the natural log of one plus e to the x|the softplus activation of one number|a smooth relu, log(1 + e^x)|the logarithm of 1 + exp(x) for a float|a softplus|the integral of the sigmoid, softplus of x|\
                ¶softplus function|¶softplus [helper|fn|as a function], f32 -> f32|¶fn softplus(x: f32) -> f32|¶f(x) = [log(1+exp(x))|ln(1 + e^x)] [in wgsl|as a function]|¶how do I [write|code] a softplus function|¶what is the wgsl for softplus? [as a function|a function please]|¶exp, add one, natural log. [in a function of x|as a function]|\
                ¶[in|input]: a float. [out|output]: its softplus. [function|as a function]|¶I need the softplus activation for one float. [write a function|function please]|¶a rounded relu please, the softplus one, as function|¶[write|give me|make] a softplus [function|helper]|\
                ¶softplus [fn|function] pls, for one f32|¶ln of 1 plus e to the x in a [helper|function]]",
        function: "softplus",
        body: "return log(1.0 + exp(x));",
        range: (-8.0, 8.0),
        rule: |x, _| one(x[0][0].exp().ln_1p()),
        ..HELPER
    },
    Helper {
        name: "swish-function",
        thing: "[the swish of [x|a number]|the SiLU of [x|a number]|x times its sigmoid|x / (1 + exp(-x))|x * sigmoid(x)|the swish activation of one number|the silu activation function of x|x over one plus e to the minus x|a number multiplied by its own sigmoid|the sigmoid-weighted linear unit of x|\
                ¶[swish|silu] function|¶fn [silu|swish](x: f32) -> f32|¶f(x) = [x / (1 + exp(-x))|x * sigmoid(x)] [in wgsl|as a function]|¶how do I [write|code] a [swish|SiLU] function|¶what is the wgsl for [swish|silu]? [as a function|a function please]|¶[swish|silu] activation [function|helper function|fn] for one float|\
                ¶[in|input]: x. [out|output]: x times the sigmoid of x. [function|as a function]|¶[write|give me|make] a [swish|silu] [function|helper]|¶multiply a number by its sigmoid, in a function|¶I have a float and need its [SiLU|swish]. [write a function|function please]|\
                ¶swish [fn|function] pls, for one f32|¶x divided by (1 + e to the minus x), [function|as a function]]",
        function: "swish",
        body: "return x / (1.0 + exp(-x));",
        range: (-8.0, 8.0),
        rule: |x, _| one(x[0][0] * (0.5 + 0.5 * (0.5 * x[0][0]).tanh())),
        ..HELPER
    },
    Helper {
        name: "step-by-hand",
        thing: "[a step function of an edge and x, with an if|a hard threshold: 1 from an edge on, else 0|1 if x is at least the edge, else 0, as a float|step(edge, x) written with an if|a handwritten step|a step without the builtin|0 below an edge and 1 from it on, by an if|the Heaviside step at an edge argument|a hand-made step(edge, x)|the builtin step [rewritten|rebuilt] with an if|\
                ¶write step(edge, x) [by hand|yourself|without the builtin][, as a function|]|¶fn step_at(edge: f32, x: f32) -> f32|¶f(edge, x) = x >= edge ? 1 : 0 [as a function|, function with an if]|¶how would I [write|code] the step function [myself|by hand] with an if|¶[in|inputs]: edge, x. [out|output]: 0 before the edge, 1 from it on. [function|as a function]|¶hard cut: function with the arguments edge and x, returns 0.0 or 1.0, x equal to the edge counts as 1|\
                ¶function please, when x has reached the edge give 1.0, before that 0.0|¶own step function [without step()|, no builtin], edge first, then x|¶I want to see how step works inside. a function with edge, x and an if|¶[write|make] a threshold function: edge and x in, 1.0 if x >= edge, 0.0 if not]",
        function: "step_at",
        parameters: "edge: f32, x: f32",
        body: "if x >= edge {\nreturn 1.0;\n}\nreturn 0.0;",
        rule: |x, _| one(f64::from(u8::from(x[1][0] >= x[0][0]))),
        ..HELPER
    },
    Helper {
        name: "smoothstep-by-hand",
        thing: "[a smoothstep between two edges without the builtin|smoothstep(low, high, x) by hand|a handwritten smoothstep of low, high and x|the smoothstep of x between two edges, written out|a smoothstep with own edges, without smoothstep()|a smooth Hermite ramp from 0 to 1 between two edge arguments|the cubic smoothstep with a clamp and two edges|the builtin smoothstep [rewritten|rebuilt] by hand|a clamped t between two edges, then t*t*(3-2t)|my own smoothstep with low, high and x|\
                ¶write smoothstep [by hand|yourself|without the builtin], with both edges|¶fn smooth_ramp(low: f32, high: f32, x: f32) -> f32, [as smoothstep does it|a handwritten smoothstep]|¶how does smoothstep work? write it as a function of low, high and x|¶t = clamp((x - low) / (high - low), 0, 1), then t*t*(3 - 2t). [as a function|function of low, high, x]|\
                ¶[in|inputs]: two edges and x. [out|output]: smoothstep, without calling smoothstep. [function|as a function]|¶my own smoothstep function please, first edge, second edge, x, no builtin|¶how do I [code|implement] smoothstep with two edges in a function myself|¶implement smoothstep(edge0, edge1, x) from scratch as a function|¶I want a soft threshold: 0 under low, 1 over high, cubic in between, clamped. function of low, high and x|¶smoothstep [from scratch|reimplemented] as a function, three arguments]",
        function: "smooth_ramp",
        parameters: "low: f32, high: f32, x: f32",
        body: "let t = clamp((x - low) / (high - low), 0.0, 1.0);\nreturn t * t * (3.0 - 2.0 * t);",
        rule: |x, _| {
            let [low, high, x] = numbers(x)?;
            let t = share(low, high, x)?;
            one(3.0 * t.powi(2) - 2.0 * t.powi(3))
        },
        ..HELPER
    },
    Helper {
        name: "smootherstep-with-edges",
        thing: "[the smootherstep of x between two edges|smootherstep|a smootherstep function with the fifth degree polynomial|smootherstep(low, high, x)|a smootherstep with a low and a high edge|a quintic smoothstep between two edges|a fifth-degree smoothstep|the smoothstep of degree five, with low and high edge|Ken Perlin's smootherstep with edges|a smootherstep from low, high and x|smoothstep between two edges, but with 6t^5 - 15t^4 + 10t^3|\
                ¶smootherstep function|¶smootherstep function with the [fifth degree|quintic|degree 5] polynomial|¶fn smootherstep(low: f32, high: f32, x: f32) -> f32|¶how do I [write|code] smootherstep in wgsl? [as a function|a function with edges]|¶clamp t to 0..1 between the edges, then t^3 * (t * (6t - 15) + 10). [as a function|function please]|\
                ¶[in|inputs]: low, high, x. [out|output]: smootherstep. [function|as a function]|¶smoothstep is not smooth enough for me. the function of degree five please, with two edges and x|¶like smoothstep with its edges, but [the quintic version|with zero second derivatives at both ends]. function please|¶[write|give me|make] a smootherstep [function|helper]|¶smootherstep [helper|fn]: edge, edge, x|¶what is the wgsl function for smootherstep, edges like smoothstep has]",
        function: "smootherstep",
        parameters: "low: f32, high: f32, x: f32",
        body: "let t = clamp((x - low) / (high - low), 0.0, 1.0);\nreturn t * t * t * (t * (t * 6.0 - 15.0) + 10.0);",
        rule: |x, _| {
            let [low, high, x] = numbers(x)?;
            let t = share(low, high, x)?;
            one(6.0 * t.powi(5) - 15.0 * t.powi(4) + 10.0 * t.powi(3))
        },
        ..HELPER
    },
    Helper {
        name: "clamp-by-min-and-max",
        thing: "[x clamped between low and high with min and max|min(max(x, low), high)|a clamp made of min and max|a clamp of x with low and high as arguments, by min and max|the smaller of high and the larger of x and low|a clamp without the builtin clamp, by min and max|x kept between two limit arguments by min and max|my own clamp(x, low, high) from min and max|x limited by the arguments low and high, with max first and then min|a handwritten clamp with min() and max()|\
                ¶fn limit(x: f32, low: f32, high: f32) -> f32 [with|using] min and max|¶how do I [write|code] clamp with min and max? [as a function|function please]|¶f(x, low, high) = min(max(x, low), high) [in wgsl|as a function]|¶clamp function of x, low and high [without clamp()|, no builtin clamp], only min and max|¶[in|inputs]: x, low, high. do: max with low, then min with high. [function|as a function]|\
                ¶write clamp by hand with min and max, limits are arguments of the function|¶function please, take max of x and low, then min with high|¶both limits should be arguments, and only min and max are allowed: a clamp function|¶own clamp [helper|function], x first, then low and high, made from min() and max()|¶never under low, never over high: function of the three numbers by min and max]",
        function: "limit",
        parameters: "x: f32, low: f32, high: f32",
        body: "return min(max(x, low), high);",
        rule: |x, _| {
            let [x, low, high] = numbers(x)?;
            let raised = if x < low { low } else { x };
            one(if raised > high { high } else { raised })
        },
        ..HELPER
    },
    Helper {
        name: "wrap-to-range",
        thing: "[x wrapped into the range from low to high|a value wrapped around between low and high|wrap(x, low, high)|x brought into low..high by going around|a number that wraps around between two limit arguments|low + fract((x - low) / (high - low)) * (high - low)|x modulo a range from low to high|a wraparound of x between the arguments low and high|x with whole spans of low..high taken away|a cyclic value between low and high|\
                ¶fn wrap(x: f32, low: f32, high: f32) -> f32|¶wrap function, x between low and high|¶how do I [write|code] a function that wraps a number into a range given by low and high|¶[in|inputs]: x, low, high. [out|output]: x wrapped around into that range. [function|as a function]|¶pac-man leaves on the right and comes in on the left. function wrap(x, low, high) for one coordinate|\
                ¶over high it should start again at low, below low again at high. [a function|function please] of x, low and high|¶like clamp, but going around instead of stopping. function of x, low, high|¶[write|give me|make] a wrap [helper|function] with x and both limits as arguments|¶modulo with an offset: function that wraps x to low..high|¶what is the wgsl function to wrap x around in low..high]",
        function: "wrap",
        parameters: "x: f32, low: f32, high: f32",
        body: "let span = high - low;\nreturn low + fract((x - low) / span) * span;",
        rule: |x, _| {
            let [x, low, high] = numbers(x)?;
            let span = high - low;
            if span.abs() < 0.5 {
                return None;
            }
            one(low + part((x - low) / span)? * span)
        },
        ..HELPER
    },
    Helper {
        name: "ping-pong-length",
        thing: "[x bouncing back and forth between 0 and a length argument|a ping-pong of x with [a given length|the length as an argument]|pingpong(x, length)|x reflected into the range from 0 to length|ping pong of x and a length|a value that goes up to length and back to 0, over and over, from x and length|a back-and-forth of x between zero and a length parameter|a zigzag of x with the height length as a parameter|x folded at 0 and at a length argument|Mathf.PingPong of x and length|\
                ¶fn ping_pong(x: f32, length: f32) -> f32|¶ping-pong function with x and length [as arguments|]|¶how do I [write|code] Unity's PingPong(t, length) as a function|¶[in|inputs]: x, length. [out|output]: 0 up to length, then back, and so on. [function|as a function]|¶a ball rolls between two walls, one at 0 and one at length. function of the way x and the length|\
                ¶[write|give me|make] a ping pong [helper|function], length is the second argument|¶x rises without end, but I want it go to length and return to 0 and again. function of both please|¶bounce x between 0 and the second argument, as a function|¶triangle-like repeat: function(x, length), 0 at 0, length at length, 0 at two lengths|¶what is the wgsl function for pingpong with a variable length]",
        function: "ping_pong",
        parameters: "x: f32, length: f32",
        body: "let wrapped = x - floor(x / (2.0 * length)) * 2.0 * length;\nreturn length - abs(wrapped - length);",
        range: (0.25, 8.0),
        rule: |x, _| {
            let turn = x[0][0].rem_euclid(2.0 * x[1][0]);
            one(turn.min(2.0 * x[1][0] - turn))
        },
        ..HELPER
    },
    Helper {
        name: "snap-to-size",
        thing: "[x snapped to a grid of a given size|x rounded to the nearest multiple of a size argument|snap(x, size)|round(x / size) * size|a value snapped to multiples of a size argument|x rounded to a step size given as an argument|the multiple of size nearest to x|a snap of x to a grid spacing passed as argument|a number rounded in steps of a second argument|x on the nearest grid line, with the grid spacing as an argument|\
                ¶fn snap(x: f32, size: f32) -> f32|¶snap function, x and [step size|grid size] as arguments|¶f(x, s) = round(x/s)*s [in wgsl|as a function]|¶how do I [write|code] a function that rounds a number to the nearest multiple of another|¶[in|inputs]: x, step size. [out|output]: x snapped to the nearest step. [function|as a function]|\
                ¶my editor has a grid, and its spacing can change. function that snaps a coordinate to it|¶[write|give me|make] a snap-to-grid [helper|function] for one float, grid size is an argument|¶divide by the size, round, multiply by the size. [as a function|function of x and size]|¶round x to steps of size (second argument), function please|¶what is the wgsl function for snapping x to a step that I pass in]",
        function: "snap",
        parameters: "x: f32, size: f32",
        body: "return round(x / size) * size;",
        rule: |x, _| {
            let [x, size] = numbers(x)?;
            if size.abs() < 0.2 {
                return None;
            }
            one(whole_part(x / size + 0.5)? * size)
        },
        ..HELPER
    },
    Helper {
        name: "quantize-to-levels",
        thing: "[x quantized to a given number of levels|floor(x * levels) / levels|quantize(x, levels)|a staircase of x with the number of steps as an argument|x rounded down to levels per unit, levels as an argument|x posterized with a levels argument|a value cut into as many steps as a second argument says|x in discrete steps, with the step count as a parameter|a quantization of x with a variable number of levels|the level below x, with levels per unit as an argument|\
                ¶fn quantize(x: f32, levels: f32) -> f32|¶f(x, n) = floor(x*n)/n [in wgsl|as a function]|¶quantize function, x and [levels|number of levels] as arguments|¶how do I [write|code] a function that quantizes x to any number of levels|¶[in|inputs]: x, levels. [out|output]: x rounded down to one of the levels. [function|as a function]|\
                ¶times levels, floor, over levels. [as a function|function of x and levels]|¶posterize [helper|function] for one float, the level count is passed in|¶[write|give me|make] a quantize [helper|function] with a levels argument|¶I want a smooth value in steps, and how many steps I pass as second argument. function please|¶what is the wgsl function to quantize x when levels is a parameter]",
        function: "quantize",
        parameters: "x: f32, levels: f32",
        body: "return floor(x * levels) / levels;",
        range: (0.2, 8.0),
        rule: |x, _| {
            let [x, levels] = numbers(x)?;
            one(whole_part(x * levels)? / levels)
        },
        ..HELPER
    },
    Helper {
        name: "gaussian-with-sigma",
        thing: "[a gaussian bell curve with a given sigma|the gaussian of x and sigma|a gaussian function with sigma as an argument|gaussian(x, sigma)|exp(-x² / (2σ²)) of x and σ|exp(-x*x / (2*sigma*sigma))|a bell curve around zero with a sigma parameter|the unnormalized gaussian of x for any sigma|a gauss curve with a standard deviation argument|the bell curve weight of x for a sigma that is passed in|\
                ¶gaussian function, [x and sigma|arguments x and sigma]|¶gaussian [bell curve|] function with a given sigma|¶fn gaussian(x: f32, sigma: f32) -> f32|¶f(x, σ) = exp(-x²/(2σ²)) [in wgsl|as a function]|¶how do I [write|code] a gaussian function with a sigma parameter|¶[in|inputs]: x, sigma. [out|output]: bell curve with peak 1. [function|as a function]|\
                ¶I need blur weights for different sigmas. function of the distance x and sigma, peak 1, not normalized|¶[write|give me|make] a gauss [helper|function], sigma is the second argument|¶bell curve function: center 0, height 1, width sigma as argument|¶what is the wgsl function for the gaussian of x when sigma varies]",
        function: "gaussian",
        parameters: "x: f32, sigma: f32",
        body: "return exp(-x * x / (2.0 * sigma * sigma));",
        range: (0.2, 4.0),
        rule: |x, _| one((-0.5 * (x[0][0] / x[1][0]).powi(2)).exp()),
        ..HELPER
    },
    Helper {
        name: "bell-around-center",
        thing: "[a gaussian of x with a center and a sigma|a bell curve with center and width as arguments|gaussian(x, center, sigma)|exp(-(x - center)^2 / (2 sigma^2))|a gaussian with mean and standard deviation as arguments, peak 1|a bell curve around a given center with a given sigma|the unnormalized normal distribution with mu and sigma|a gauss bump of height one at a center argument, sigma wide|a bell-shaped weight of x around a center, with sigma|the gaussian of x, mu and sigma without normalization|\
                ¶fn bell(x: f32, center: f32, sigma: f32) -> f32|¶bell curve function of x, center and sigma|¶f(x, m, s) = exp(-(x-m)²/(2s²)) [in wgsl|as a function]|¶how do I [write|code] a gaussian function with a mean and a sigma, peak 1|¶[in|inputs]: x, mean, sigma. [out|output]: gaussian, 1 at the mean. [function|as a function]|¶gaussian function, arguments x, mu and sigma, not normalized|\
                ¶my peak is not at zero, so I need a bell function with a center argument and sigma|¶[write|give me|make] a bell curve [helper|function], x first, then center, then sigma|¶function please, bell form, highest 1 at center, sigma how wide|¶what is the wgsl function for a gaussian around any center]",
        function: "bell",
        parameters: "x: f32, center: f32, sigma: f32",
        body: "let d = (x - center) / sigma;\nreturn exp(-0.5 * d * d);",
        range: (0.2, 4.0),
        rule: |x, _| {
            let [x, center, sigma] = numbers(x)?;
            one((-(x - center).powi(2) / (2.0 * sigma.powi(2))).exp())
        },
        ..HELPER
    },
    Helper {
        name: "decay-with-rate",
        thing: "[exponential decay of t with a given rate|the exponential decay at time t for a rate argument|exp(-rate * t)|e to the minus rate times t|decay(t, rate)|an exponential falloff with the rate as an argument|what is left after a time t at a decay rate, exponentially|a decay from 1 toward 0 by t and a rate parameter|exponential damping of t with a variable rate|an exponential fade with time and rate as arguments|\
                ¶fn decay(t: f32, rate: f32) -> f32|¶exponential decay function, [t and rate as arguments|arguments t and rate]|¶f(t, k) = exp(-k*t) [in wgsl|as a function]|¶how do I [write|code] an exponential decay function with a rate parameter|¶[in|inputs]: time, rate. [out|output]: exp of minus rate times time. [function|as a function]|\
                ¶a sound gets quieter exponentially, how fast is an argument. function of time and rate|¶[write|give me|make] a decay [helper|function], the rate is the second argument|¶radioactive decay: share left after t with decay constant k, function of both|¶function please, starts at 1 and falls to 0 exponentially, arguments time and rate|¶what is the wgsl function for e^(-kt) when k is passed in]",
        function: "decay",
        parameters: "t: f32, rate: f32",
        body: "return exp(-rate * t);",
        range: (0.0, 4.0),
        rule: |x, _| one((x[0][0] * x[1][0]).exp().recip()),
        ..HELPER
    },
    Helper {
        name: "sawtooth-with-period",
        thing: "[a sawtooth wave from 0 to 1 with a period argument|a sawtooth of x with the period as an argument|fract(x / period)|sawtooth(x, period)|a rising saw from 0 to 1, its period being a parameter|a saw wave of x and a period that is passed in|a ramp from 0 to 1 that repeats every period, with period as an argument|the phase of x in a period argument, 0 to 1|how far x is in its current period, from 0 to 1, for a given period|a 0..1 sawtooth with a variable period|\
                ¶fn sawtooth(x: f32, period: f32) -> f32|¶sawtooth function, arguments x and period|¶f(x, p) = fract(x/p) [in wgsl|as a function]|¶how do I [write|code] a sawtooth function with a period parameter|¶[in|inputs]: x, period. [out|output]: sawtooth between 0 and 1. [function|as a function]|\
                ¶[write|give me|make] a saw wave [helper|function] with x and its period as arguments|¶function please, goes 0 to 1, then starts again, second argument says after how much x|¶time and a cycle length come in, the share of the cycle that has passed goes out. function|¶loop progress [function|helper]: t and duration in, 0 to 1 out, repeating|¶what is the wgsl function for a saw wave whose period I choose by an argument]",
        function: "sawtooth",
        parameters: "x: f32, period: f32",
        body: "return fract(x / period);",
        range: (0.2, 6.0),
        rule: |x, _| one(part(x[0][0] / x[1][0])?),
        ..HELPER
    },
    Helper {
        name: "sine-wave-with-arguments",
        thing: "[a sine wave of t with amplitude and frequency as arguments|amplitude * sin(2 pi * frequency * t)|a sine of time, amplitude and frequency|sine_wave(t, amplitude, frequency)|a sine oscillator with an amplitude and a frequency in hertz as arguments|A * sin(2πft) of t, A and f|the value at t of a sine wave with amplitude and frequency parameters|a harmonic oscillation at t, with amplitude and frequency passed in|a sine lfo with a variable amplitude and frequency in hertz|a sine signal from t, amplitude and cycles per second|\
                ¶fn sine_wave(t: f32, amplitude: f32, frequency: f32) -> f32|¶sine wave function, arguments t, amplitude, frequency (hertz)|¶f(t, A, f) = A sin(2πft) [in wgsl|as a function]|¶how do I [write|code] a sine wave function with amplitude and frequency in hertz as parameters|¶[in|inputs]: time, amplitude, frequency in Hz. [out|output]: the sine wave. [function|as a function]|\
                ¶[write|give me|make] a sine oscillator [helper|function]: time first, then amplitude, then frequency in cycles per second|¶a tone: function of t with amplitude and frequency as arguments, a sine|¶function please for sine wave, I give time, how high and how many cycles per second|¶frequency cycles per second, amplitude high, sine. function of t and both|¶what is the wgsl function for A*sin(2*pi*f*t)]",
        function: "sine_wave",
        parameters: "t: f32, amplitude: f32, frequency: f32",
        body: "return amplitude * sin(6.28318 * frequency * t);",
        range: (-2.0, 2.0),
        rule: |x, _| {
            let [t, amplitude, frequency] = numbers(x)?;
            one(amplitude * (TAU * frequency * t).sin())
        },
        ..HELPER
    },
    Helper {
        name: "straight-line-function",
        thing: "[a linear function with slope and offset as arguments|slope * x + offset|y = m*x + b of x, m and b|a straight line at x from its slope and offset|linear(x, slope, offset)|the height of a line at x, given its slope and its y-intercept|mx + b|x times a slope plus an offset|the equation of a line with slope and intercept as arguments|an affine function of x, slope and offset|\
                ¶fn line(x: f32, slope: f32, offset: f32) -> f32|¶f(x, m, b) = m*x + b [in wgsl|as a function]|¶linear function of x with slope and offset as arguments|¶how do I [write|code] y = mx + b as a function|¶[in|inputs]: x, slope, intercept. [out|output]: y on the line. [function|as a function]|\
                ¶[write|give me|make] a [helper|function] for a line, x first, then slope, then offset|¶function please, multiply x by slope, add offset|¶a taxi costs a start fee plus so much per mile. function of the miles, the price per mile and the fee, in that order|¶the y of a straight line at x: function with slope and y-intercept as further arguments|¶what is the wgsl function for mx + b]",
        function: "line",
        parameters: "x: f32, slope: f32, offset: f32",
        body: "return slope * x + offset;",
        rule: |x, _| {
            let [x, slope, offset] = numbers(x)?;
            one(x * slope + offset)
        },
        ..HELPER
    },
    Helper {
        name: "power-of-arguments",
        thing: "[a power curve of x with the exponent as an argument|x raised to a float exponent argument|pow(x, exponent) with both as arguments|x to the power of a second argument, as floats|a gamma curve of x with the exponent passed in|power(x, exponent) with the builtin pow|a number to the power of another float|base to the exponent, both float arguments|x bent by an exponent that is a parameter|the builtin pow of two float arguments|\
                ¶fn power_curve(x: f32, exponent: f32) -> f32|¶f(x, p) = pow(x, p) [in wgsl|as a function]|¶power curve function, arguments x and exponent, [both floats|two floats]|¶how do I [write|code] a function for x to a float exponent with pow|¶[in|inputs]: x, exponent, both f32. [out|output]: x to that power. [function|as a function]|\
                ¶[write|give me|make] a power curve [helper|function], the exponent is a float and the second argument|¶function please, two float numbers, first to the power of the second, with pow|¶shape a fade by an exponent that I pass in: function of x and exponent|¶gamma [helper|function] for one float, the exponent is an argument|¶what is the wgsl function for x**p with floats]",
        function: "power_curve",
        parameters: "x: f32, exponent: f32",
        body: "return pow(x, exponent);",
        range: (0.2, 3.0),
        rule: |x, _| one((x[0][0].ln() * x[1][0]).exp()),
        ..HELPER
    },
    Helper {
        name: "logarithm-to-base",
        thing: "[the logarithm of x to a given base|log(x) / log(base)|the log of x with any base|a logarithm with the base as an argument|log base b of x|ln x over ln b|the logarithm of a number to a base argument|the exponent to which base must be raised to give x|log_base(x, base)|how often x can be divided by base, as a float logarithm|\
                ¶fn log_base(x: f32, base: f32) -> f32|¶logarithm function, arguments x and base|¶f(x, b) = ln(x)/ln(b) [in wgsl|as a function]|¶how do I [write|code] a logarithm function for any base|¶[in|inputs]: x, base. [out|output]: the log of x to that base. [function|as a function]|¶wgsl has log and log2, but I need [any base|an arbitrary base]. function of x and base|\
                ¶[write|give me|make] a log [helper|function] with the base as second argument|¶change of base: log of x over log of the base, in a function|¶log10, log3, whatever: one function with the base as an argument|¶what is the wgsl function for log to an arbitrary base]",
        function: "log_base",
        parameters: "x: f32, base: f32",
        body: "return log(x) / log(base);",
        range: (1.3, 10.0),
        rule: |x, _| one(x[0][0].log(x[1][0])),
        ..HELPER
    },
    Helper {
        name: "mean-of-two",
        thing: "[the average of two numbers|the mean of two numbers|the arithmetic mean of two floats|the average of two float values|half the sum of two numbers|two numbers averaged|average(a, b) of two floats|the middle of two numbers on the number line|the number halfway between two numbers|the sum of two floats, divided by two|\
                ¶function for the average of two numbers|¶fn average(a: f32, b: f32) -> f32|¶f(a, b) = (a + b)/2 for [numbers|floats], as a function|¶how do I [write|code] a function that averages two [numbers|floats]|¶[in|inputs]: two floats. [out|output]: their average. [function|as a function]|¶two grades, one average: function of two floats|\
                ¶[write|give me|make] a mean [helper|function] for two numbers|¶add two numbers, take half, return it. function|¶function please which gives the mean of 2 floats|¶what is the wgsl function for the average of two floats|\
                ¶avg of a and b [fn|function]|¶what is in the middle of two numbers? function that returns the average|¶half of the sum of two floats, as a function]",
        function: "average",
        parameters: "a: f32, b: f32",
        body: "return (a + b) / 2.0;",
        rule: |x, _| one(f64::midpoint(x[0][0], x[1][0])),
        ..HELPER
    },
    Helper {
        name: "mean-of-four",
        thing: "[the average of four numbers|the mean of four numbers|the arithmetic mean of four floats|(a + b + c + d) / 4|a quarter of the sum of four numbers|four numbers averaged|average(a, b, c, d)|four floats added up, divided by four|the mean of 4 values|the average of a, b, c and d|\
                ¶function for the average of four numbers|¶fn average(a: f32, b: f32, c: f32, d: f32) -> f32|¶f(a, b, c, d) = (a + b + c + d)/4 [in wgsl|as a function]|¶how do I [write|code] a function that averages four [numbers|floats]|¶[in|inputs]: four floats. [out|output]: their average. [function|as a function]|¶four grades, one average: function of four floats|\
                ¶[write|give me|make] a mean [helper|function] for four numbers|¶add four numbers, divide by 4, return it. function|¶function please which gives the mean of 4 floats|¶what is the wgsl function for the average of four floats|\
                ¶avg of four floats [fn|function]|¶add up four numbers and take a quarter, as a function]",
        function: "average",
        parameters: "a: f32, b: f32, c: f32, d: f32",
        body: "return (a + b + c + d) / 4.0;",
        rule: |x, _| one(x.iter().map(|number| number[0]).sum::<f64>() / 4.0),
        ..HELPER
    },
    Helper {
        name: "percentage-of-whole",
        thing: "[what percentage a part is of a whole|part / whole * 100|the percentage of a part in a whole|a part as a percentage of the whole|percent(part, whole)|how many percent of whole part is|100 * part / whole|the share of a part in a whole, in percent|a ratio of two numbers in percent|one number as a percentage of another|\
                ¶fn percentage(part: f32, whole: f32) -> f32|¶percentage function, arguments part and whole|¶f(part, whole) = part/whole*100 [in wgsl|as a function]|¶how do I [write|code] a function that says what percent one number is of another|¶[in|inputs]: part, whole. [out|output]: percent, 0 to 100. [function|as a function]|\
                ¶5 of 20 is 25 percent. function for that, part first, then whole|¶[write|give me|make] a percentage [helper|function] with part and whole|¶function please, first number divided by second, times 100|¶my download has so many bytes of so many. function that gives the percentage|¶what is the wgsl function for part over whole in percent]",
        function: "percentage",
        parameters: "part: f32, whole: f32",
        body: "return part / whole * 100.0;",
        range: (0.5, 50.0),
        rule: |x, _| one(100.0 * x[0][0] / x[1][0]),
        ..HELPER
    },
    Helper {
        name: "move-toward",
        thing: "[a value moved toward a goal by at most a given step|move_toward(current, goal, most)|current moved toward goal, but at most by a third argument|a value that approaches a goal with a largest change|Unity's MoveTowards for floats|a step from current to goal, limited to a maximum|the next value on the way to a goal, with a largest step as an argument|current + clamp(goal - current, -most, most)|a float brought nearer to a goal without overshooting, at most by a step argument|a rate-limited change from one number to another|\
                ¶fn move_toward(current: f32, goal: f32, most: f32) -> f32|¶move toward function for floats, arguments current, goal, largest step|¶how do I [write|code] MoveTowards for floats as a function|¶[in|inputs]: current, goal, largest change. [out|output]: current moved toward the goal. [function|as a function]|¶my door should open toward an angle but never faster than a limit. function: current, goal, largest change|\
                ¶[write|give me|make] a move towards [helper|function]: current value, target value, max delta|¶go from a number to a goal, but at most so far per call. function of three floats|¶function please, current goes to goal, not more than third argument, and stops there|¶approach a goal without overshooting, step limited: function(current, goal, most)|¶what is the wgsl function for Godot's move_toward(from, to, delta)|\
                ¶MoveTowards like in Unity for floats, [function|as a function]]",
        function: "move_toward",
        parameters: "current: f32, goal: f32, most: f32",
        body: "return current + clamp(goal - current, -most, most);",
        range: (0.1, 6.0),
        rule: |x, _| {
            let [current, goal, most] = numbers(x)?;
            let way = goal - current;
            one(if way.abs() <= most {
                goal
            } else {
                current + most * way.signum()
            })
        },
        ..HELPER
    },
    Helper {
        name: "larger-quadratic-root",
        thing: "[the larger root of a quadratic equation with positive a|the larger solution of a*x^2 + b*x + c = 0, a > 0|(-b + sqrt(b^2 - 4ac)) / (2a)|the quadratic formula with the plus sign|the greater zero of ax² + bx + c for a > 0|one root of a quadratic from a, b and c, the one with plus|the plus solution of the quadratic formula|the rightmost zero of a parabola that opens upward, from a, b and c|the larger x where ax² + bx + c is zero, a being positive|the bigger of the two solutions of a quadratic equation, a > 0|\
                ¶fn larger_root(a: f32, b: f32, c: f32) -> f32|¶x = (-b + sqrt(b² - 4ac)) / 2a [in wgsl|as a function]|¶how do I [write|code] a function for the larger root of a quadratic, a is positive|¶[in|inputs]: a, b, c. [out|output]: the quadratic formula with plus. [function|as a function]|¶quadratic formula function, only the plus root, one float back|\
                ¶[write|give me|make] a [helper|function] for the greater solution of ax² + bx + c = 0 with a > 0|¶function please, only the bigger solution of quadratic equation, a always positive|¶midnight formula with plus, as a function of a, b, c|¶my equation is ax² + bx + c = 0 with a > 0, I need just the larger x. function|¶what is the wgsl function for the plus solution of a quadratic]",
        function: "larger_root",
        parameters: "a: f32, b: f32, c: f32",
        body: "let root = sqrt(max(b * b - 4.0 * a * c, 0.0));\nreturn (-b + root) / (2.0 * a);",
        range: (0.3, 5.0),
        rule: |x, _| {
            let [a, b, c] = numbers(x)?;
            let discriminant = b * b - 4.0 * a * c;
            (discriminant.abs() > 0.05).then(|| vec![0.5 * (discriminant.max(0.0).sqrt() - b) / a])
        },
        ..HELPER
    },
];

const TESTS: &[Helper] = &[
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

const COUNTS: &[Helper] = &[
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

const MATRICES: &[Helper] = &[
    Helper {
        name: "scaling-matrix-2d",
        thing: "[a 2D scale matrix from a vector of factors|a 2x2 scaling matrix from a vec2|a mat2x2 that scales x and y|the 2D scaling matrix with the factors x and y|a 2x2 matrix with the scale factors on its diagonal|a mat2x2 from a vec2 of scale factors|a matrix that scales 2D vectors by two factors|diag(sx, sy) as a mat2x2 from a vec2|a 2 by 2 matrix that stretches x and y by a vec2|scale(vec2) -> mat2x2|\
                ¶2d scale matrix from a vector of factors, [as a function|function]|¶fn scaling(factors: vec2<f32>) -> mat2x2<f32>|¶how do I [write|code] a function for a 2D scale matrix from a vec2|¶[in|input]: vec2 of factors. [out|output]: the 2x2 scale matrix. [function|as a function]|¶2x2 scaling matrix [function|helper], vec2 in, mat2x2 out|\
                ¶[write|give me|make] a function that builds the mat2x2 scaling x and y by the components of a vec2|¶I have sx and sy in a vec2 and want the matrix that scales by them. function for the mat2x2|¶function please for matrix 2x2, on diagonal the two factors of a vec2, else zero|¶what is the wgsl function for a 2D scaling matrix|¶stretch the plane by different factors in x and y: function that returns the mat2x2, factors as vec2]",
        function: "scaling",
        parameters: "factors: vec2<f32>",
        result: "mat2x2<f32>",
        body: "return mat2x2<f32>(factors.x, 0.0, 0.0, factors.y);",
        rule: |x, _| Some(vec![x[0][0], 0.0, 0.0, x[0][1]]),
        ..MATRIX
    },
    Helper {
        name: "scaling-matrix-3",
        thing: "[a 3x3 scaling matrix from a vec3|a mat3x3 that scales x, y and z|a 3x3 matrix with scale factors from a vec3 on its diagonal|a mat3x3 from a vec3 of scale factors|a 3 by 3 scale matrix from three factors in a vec3|diag(x, y, z) as a mat3x3|a 3x3 matrix that stretches 3D vectors by a vec3|the diagonal mat3x3 of a vec3|scale(vec3) -> mat3x3|a 3D scaling as a mat3x3, not homogeneous|\
                ¶fn scaling(factors: vec3<f32>) -> mat3x3<f32>|¶3x3 scale matrix from a vector of factors, [as a function|function]|¶how do I [write|code] a function for a mat3x3 scale matrix from a vec3|¶[in|input]: vec3 of factors. [out|output]: the 3x3 scale matrix. [function|as a function]|¶3x3 scaling matrix [function|helper], vec3 in, mat3x3 out|\
                ¶[write|give me|make] a function that builds the mat3x3 with a vec3 on its diagonal|¶I have three scale factors in a vec3 and want a mat3x3 that scales by them. function|¶function please for matrix 3x3, on diagonal the three factors, else zero|¶what is the wgsl function for a 3x3 scaling matrix|¶diagonal matrix function, vec3 -> mat3x3]",
        function: "scaling",
        parameters: "factors: vec3<f32>",
        result: "mat3x3<f32>",
        body: "return mat3x3<f32>(factors.x, 0.0, 0.0, 0.0, factors.y, 0.0, 0.0, 0.0, factors.z);",
        rule: |x, _| {
            Some(
                (0..9)
                    .map(|at| if at % 4 == 0 { x[0][at / 4] } else { 0.0 })
                    .collect(),
            )
        },
        ..MATRIX
    },
    Helper {
        name: "translation-matrix-2d",
        thing: "[a 3x3 translation matrix for 2D points|a 2D translation matrix as a mat3x3|a mat3x3 that moves 2D points by a vec2|the homogeneous 2D translation by an offset|a 3x3 matrix that shifts points of the plane|translate(vec2) -> mat3x3|a 2D translation from a vec2|a 3x3 matrix with a vec2 offset in its last column|a matrix that moves 2D points, 3 by 3|a 2D shift as a homogeneous mat3x3|\
                ¶3x3 translation matrix for 2d points, [as a function|function]|¶fn translation(offset: vec2<f32>) -> mat3x3<f32>|¶how do I [write|code] a function for a 2D translation matrix|¶[in|input]: vec2 offset. [out|output]: 3x3 translation matrix. [function|as a function]|¶2D translation matrix [function|helper], vec2 in, mat3x3 out|\
                ¶[write|give me|make] a function that builds the mat3x3 moving 2D points by an offset|¶my sprites are moved by 3x3 matrices. function that makes one from a vec2 offset|¶function please, matrix 3x3 for moving 2D point, identity with the offset in the third column|¶what is the wgsl function for a translation matrix in 2D|¶2D points have a 1 as third coordinate, I need the matrix that shifts them. function of a vec2]",
        function: "translation",
        parameters: "offset: vec2<f32>",
        result: "mat3x3<f32>",
        body: "return mat3x3<f32>(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, offset.x, offset.y, 1.0);",
        rule: |x, _| {
            let unit = |at: usize| f64::from(u8::from(at.is_multiple_of(4)));
            let mut matrix: Buffer = (0..9).map(unit).collect();
            matrix[6..8].copy_from_slice(&x[0]);
            Some(matrix)
        },
        ..MATRIX
    },
    Helper {
        name: "is-invertible",
        thing: "[whether a 3x3 matrix is invertible, by its determinant|if a mat3x3 is invertible|whether a 3x3 matrix has an inverse|if the determinant of a mat3x3 is not zero|a check with the determinant if a 3x3 matrix is invertible|is_invertible(m) of a mat3x3|whether a 3x3 matrix is nonsingular|a test if a 3x3 matrix can be inverted|true if the determinant of a 3x3 matrix is not close to zero|a singularity check of a mat3x3, true when it is not singular|\
                ¶check with the determinant if a 3x3 matrix is invertible|¶fn is_invertible(m: mat3x3<f32>) -> bool|¶is a 3x3 matrix invertible? write [the|a] function|¶how do I [write|code] a function that [checks|tells] if a mat3x3 can be inverted|¶[in|input]: mat3x3. [out|output]: true if it has an inverse. [function|as a function]|¶[write|give me|make] an is-invertible [helper|function] for 3x3 matrices|\
                ¶before I invert a mat3x3 I want to know if that works. bool function by its determinant|¶function please, matrix 3x3 in, true when determinant is not zero|¶what is the wgsl function to test whether a mat3x3 is not singular|¶det(m) != 0 for a mat3x3 as a bool function, with a small tolerance|\
                ¶can a mat3x3 be inverted? look at the determinant, bool function]",
        function: "is_invertible",
        parameters: "m: mat3x3<f32>",
        result: "bool",
        body: "return abs(determinant(m)) > 0.000001;",
        rule: |x, _| {
            let volume = dot(&x[0][..3], &cross(&x[0][3..6], &x[0][6..]));
            (volume == 0.0 || volume.abs() > 1e-3).then(|| vec![f64::from(u8::from(volume != 0.0))])
        },
        ..MATRIX
    },
    Helper {
        name: "transpose-multiply",
        thing: "[a vector multiplied by the transpose of a 3x3 matrix|the transpose of a mat3x3 times a vec3|transpose(m) * v|the product of a transposed 3x3 matrix and a vector|a vec3 transformed by the transpose of a mat3x3|m^T * v of a mat3x3 and a vec3|a 3D vector times a transposed 3x3 matrix|a vec3 rotated back by the transpose of a 3x3 rotation|a transposed mat3x3 applied to a vec3|the matrix-vector product with the transpose, 3x3|\
                ¶multiply a vector by the transpose of a 3x3 matrix|¶fn transpose_multiply(m: mat3x3<f32>, v: vec3<f32>) -> vec3<f32>|¶f(m, v) = transpose(m) * v, 3x3, [in wgsl|as a function]|¶how do I [write|code] a function for a transposed mat3x3 times a vec3|¶[in|inputs]: mat3x3 m, vec3 v. [out|output]: transpose of m times v. [function|as a function]|¶[write|give me|make] a [helper|function] that transposes a mat3x3 and multiplies it with a vec3|\
                ¶my matrix is a rotation and I want to undo it on a vec3, so the transpose times the vector. function|¶function please, first transpose the 3x3 matrix, then times vector|¶what is the wgsl function for M transposed times v, in 3D|¶from world back to local with an orthonormal mat3x3: function, transpose times vector]",
        function: "transpose_multiply",
        parameters: "m: mat3x3<f32>, v: vec3<f32>",
        result: "vec3<f32>",
        body: "return transpose(m) * v;",
        rule: |x, _| Some(x[0].chunks(3).map(|column| dot(column, &x[1])).collect()),
        ..MATRIX
    },
    Helper {
        name: "reflection-matrix-2d",
        thing: "[a 2x2 reflection matrix across a line at an angle|a mat2x2 that mirrors at a line through the origin with an angle|the 2D reflection matrix of a line at a given angle|a 2D mirror matrix from the angle of the mirror line|a reflection in the plane as a mat2x2, by the angle of its axis|(cos 2a, sin 2a, sin 2a, -cos 2a) as a mat2x2|a matrix that flips 2D vectors over a line at an angle|a 2 by 2 matrix for mirroring at a line through zero with an angle in radians|the Householder-like 2D mirror matrix of an axis angle|a mat2x2 reflecting across the direction at an angle|\
                ¶fn reflection(angle: f32) -> mat2x2<f32>|¶2d reflection matrix from the angle of the mirror line, [as a function|function]|¶how do I [write|code] a function for the matrix that mirrors at a line with an angle, 2D|¶[in|input]: angle of a line through the origin. [out|output]: 2x2 matrix that mirrors at it. [function|as a function]|¶[write|give me|make] a [helper|function] for a 2x2 mirror matrix, line angle in radians|\
                ¶function please, matrix 2x2 which reflects points on line with angle through origin|¶what is the wgsl function for a reflection matrix in the plane|¶mirror the plane at a line that has an angle to the x axis. function for the mat2x2|¶reflect across a line at angle a: mat2x2 with cos 2a and sin 2a, as function|¶I need a matrix that flips 2D things over a tilted line through zero. function of the tilt]",
        function: "reflection",
        parameters: "angle: f32",
        result: "mat2x2<f32>",
        body: "let c = cos(2.0 * angle);\nlet s = sin(2.0 * angle);\nreturn mat2x2<f32>(c, s, s, -c);",
        rule: |x, _| {
            // Twice the part along the line, less the vector itself.
            let (sin, cos) = x[0][0].sin_cos();
            let mixed = 2.0 * sin * cos;
            Some(vec![
                2.0 * cos * cos - 1.0,
                mixed,
                mixed,
                2.0 * sin * sin - 1.0,
            ])
        },
        ..MATRIX
    },
    Helper {
        name: "shear-matrix-2d",
        thing: "[a 2x2 shear matrix that adds a share of y to x|a mat2x2 for a horizontal shear by an amount|the matrix of a shear along x by an amount|a 2D shear along the x axis as a mat2x2|a horizontal skew matrix, 2 by 2|a mat2x2 that moves x by amount times y|a 2x2 matrix that slants 2D vectors along x|shear_x(amount) -> mat2x2|the 2x2 matrix with (x + amount * y, y)|an x shear as a 2x2 matrix from its amount|\
                ¶fn shear(amount: f32) -> mat2x2<f32>, along x|¶2d shear matrix along x, amount as argument, [as a function|function]|¶how do I [write|code] a function for a horizontal shear matrix, 2x2|¶[in|input]: amount. [out|output]: mat2x2 that maps (x, y) to (x + amount * y, y). [function|as a function]|¶[write|give me|make] a [helper|function] for a 2x2 shear along the x axis|\
                ¶italic letters lean to the side. function for the mat2x2 that adds amount times y to x|¶function please, shear matrix 2x2 horizontally, one number how much|¶what is the wgsl function for a 2D shear in x|¶skew matrix, horizontal, mat2x2 [function|helper], one float|¶x should become x + k*y and y stay: function that returns this mat2x2 for any k]",
        function: "shear",
        parameters: "amount: f32",
        result: "mat2x2<f32>",
        body: "return mat2x2<f32>(1.0, 0.0, amount, 1.0);",
        rule: |x, _| Some(vec![1.0, 0.0, x[0][0], 1.0]),
        ..MATRIX
    },
    Helper {
        name: "trace-2",
        thing: "[the trace of a 2x2 matrix|the trace of a mat2x2|the sum of the diagonal of a mat2x2|the two diagonal entries of a 2x2 matrix added|tr(m) of a 2x2 matrix|2x2 trace|m00 + m11 of a mat2x2|the main diagonal of a 2 by 2 matrix summed|the sum of the entries on the diagonal of a 2x2 matrix|the trace of a 2 by 2 matrix|\
                ¶trace of a 2x2 matrix|¶fn trace(m: mat2x2<f32>) -> f32|¶how do I [write|code] a trace function for mat2x2|¶[in|input]: mat2x2. [out|output]: its trace. [function|as a function]|¶[write|give me|make] a [helper|function] for the trace of a mat2x2|¶I have a mat2x2 and want the sum of its diagonal. function|¶function please, 2x2 matrix, add both diagonal numbers|\
                ¶what is the wgsl function for the trace, 2x2|¶2x2 trace [fn|helper], mat2x2 -> f32|¶upper left plus lower right of a mat2x2, in a function|\
                ¶add the two diagonal entries of a mat2x2, [function|as a function]]",
        function: "trace",
        parameters: "m: mat2x2<f32>",
        body: "return m[0][0] + m[1][1];",
        rule: |x, _| trace(&x[0], 2),
        ..MATRIX
    },
    Helper {
        name: "trace-4",
        thing: "[the trace of a 4x4 matrix|the trace of a mat4x4|the sum of the diagonal of a mat4x4|the four diagonal entries of a 4x4 matrix added|tr(m) of a 4x4 matrix|4x4 trace|m00 + m11 + m22 + m33|the main diagonal of a 4 by 4 matrix summed|the sum of the entries on the diagonal of a 4x4 matrix|the trace of a 4 by 4 matrix|\
                ¶trace of a 4x4 matrix|¶fn trace(m: mat4x4<f32>) -> f32|¶how do I [write|code] a trace function for mat4x4|¶[in|input]: mat4x4. [out|output]: its trace. [function|as a function]|¶[write|give me|make] a [helper|function] for the trace of a mat4x4|¶I have a mat4x4 and want the sum of its diagonal. function|¶function please, 4x4 matrix, add all four diagonal numbers|\
                ¶what is the wgsl function for the trace, 4x4|¶4x4 trace [fn|helper], mat4x4 -> f32|¶the four numbers on the diagonal of a mat4x4, added up in a function|\
                ¶add the four diagonal entries of a mat4x4, [function|as a function]]",
        function: "trace",
        parameters: "m: mat4x4<f32>",
        body: "return m[0][0] + m[1][1] + m[2][2] + m[3][3];",
        rule: |x, _| trace(&x[0], 4),
        ..MATRIX
    },
    Helper {
        name: "transpose-4",
        thing: "[the transpose of a 4x4 matrix|a transposed mat4x4|a 4x4 matrix with rows and columns exchanged|transpose(m) of a mat4x4|m^T of a 4x4 matrix|4x4 transpose|a 4x4 matrix flipped over its diagonal|the rows of a 4x4 matrix turned into columns|a 4 by 4 matrix, transposed|a mat4x4 mirrored at its main diagonal|\
                ¶transpose of a 4x4 matrix|¶fn transposed(m: mat4x4<f32>) -> mat4x4<f32>|¶how do I [write|code] a transpose function for mat4x4|¶[in|input]: mat4x4. [out|output]: its transpose. [function|as a function]|¶[write|give me|make] a [helper|function] that transposes a mat4x4|¶my engine has row-major 4x4 matrices, wgsl wants columns. function that transposes a mat4x4|\
                ¶function please, 4x4 matrix, rows become columns|¶what is the wgsl function for the transpose, 4x4|¶4x4 transpose [fn|helper], mat4x4 in and out|¶swap rows and columns of a mat4x4 in a function]",
        function: "transposed",
        parameters: "m: mat4x4<f32>",
        result: "mat4x4<f32>",
        body: "return transpose(m);",
        rule: |x, _| Some(transposed(&x[0], 4)),
        ..MATRIX
    },
    Helper {
        name: "transpose-2",
        thing: "[the transpose of a 2x2 matrix|a transposed mat2x2|a 2x2 matrix with rows and columns exchanged|transpose(m) of a mat2x2|m^T of a 2x2 matrix|2x2 transpose|a 2x2 matrix flipped over its diagonal|the rows of a 2x2 matrix turned into columns|a 2 by 2 matrix, transposed|a mat2x2 mirrored at its main diagonal|\
                ¶transpose of a 2x2 matrix|¶fn transposed(m: mat2x2<f32>) -> mat2x2<f32>|¶how do I [write|code] a transpose function for mat2x2|¶[in|input]: mat2x2. [out|output]: its transpose. [function|as a function]|¶[write|give me|make] a [helper|function] that transposes a mat2x2|¶I have a mat2x2 and want rows and columns swapped. function|\
                ¶function please, 2x2 matrix, rows become columns|¶what is the wgsl function for the transpose, 2x2|¶2x2 transpose [fn|helper], mat2x2 in and out|¶swap the two off-diagonal numbers of a mat2x2, in a function]",
        function: "transposed",
        parameters: "m: mat2x2<f32>",
        result: "mat2x2<f32>",
        body: "return transpose(m);",
        rule: |x, _| Some(transposed(&x[0], 2)),
        ..MATRIX
    },
    Helper {
        name: "look-at-matrix",
        thing: "[a look-at view matrix from eye, target and up|a 4x4 view matrix that looks from eye to target|lookAt(eye, target, up) as a mat4x4|the world to view matrix of a camera with eye, target and up|a right-handed look-at matrix, mat4x4|a camera view matrix from its position, a target and an up vector|a mat4x4 that moves the world in front of a camera at eye looking at target|the look_at_rh matrix of eye, target and up|a 4x4 camera matrix from eye, center and up, looking along -z|the view matrix of a camera that looks at a point|\
                ¶fn look_at(eye: vec3<f32>, center: vec3<f32>, up: vec3<f32>) -> mat4x4<f32>|¶lookAt function, [eye, target and up as arguments|arguments eye, target, up], mat4x4 back|¶how do I [write|code] a lookAt view matrix function in wgsl with eye, target and up|¶[in|inputs]: eye, target, up. [out|output]: right-handed view matrix, mat4x4. [function|as a function]|\
                ¶[write|give me|make] a look-at [helper|function] like gluLookAt, mat4x4|¶my camera stands at eye and looks at target. function for the 4x4 view matrix, up is an argument|¶function please for view matrix of camera, arguments eye, target and up vector|¶what is the wgsl function for a 4x4 look-at matrix|¶world to camera space as a mat4x4: function from eye, target and up, camera looks along negative z|¶view matrix [function|helper], right-handed, eye, target, up]",
        function: "look_at",
        parameters: "eye: vec3<f32>, center: vec3<f32>, up: vec3<f32>",
        result: "mat4x4<f32>",
        body: "let back = normalize(eye - center);\nlet right = normalize(cross(up, back));\nlet top = cross(back, right);\nreturn mat4x4<f32>(right.x, top.x, back.x, 0.0, right.y, top.y, back.y, 0.0, right.z, top.z, back.z, 0.0, -dot(right, eye), -dot(top, eye), -dot(back, eye), 1.0);",
        rule: |x, _| {
            let eye = &x[0];
            let gap = minus(eye, &x[1]);
            let side = cross(&unit(&x[2])?, &unit(&gap)?);
            if length(&gap) < 0.3 || length(&side) < 0.2 || length(&x[2]) < 0.3 {
                return None;
            }
            let (back, right) = (unit(&gap)?, unit(&side)?);
            let top = cross(&back, &right);
            let axes = [right, top, back];
            let mut matrix: Buffer = (0..3)
                .flat_map(|at| [axes[0][at], axes[1][at], axes[2][at], 0.0])
                .collect();
            matrix.extend(axes.iter().map(|axis| -dot(axis, eye)));
            matrix.push(1.0);
            Some(matrix)
        },
        ..MATRIX
    },
];

const PLANE: &[Helper] = &[
    Helper {
        name: "slope-between-points",
        category: "geometry",
        thing: "[the slope of the line through two 2D points|the slope between two points|(b.y - a.y) / (b.x - a.x)|rise over run of two 2D points|how steep the line through two 2D points is|the gradient of a line from two points|the y difference over the x difference of two points|slope(a, b) of two vec2s|the steepness of a segment from a to b in the plane|delta y over delta x of two vec2s|\
                ¶slope of the line through two points, [as a function|function]|¶fn slope(a: vec2<f32>, b: vec2<f32>) -> f32|¶how do I [write|code] a function for the slope between two 2D points|¶[in|inputs]: two vec2s. [out|output]: the slope of their line. [function|as a function]|¶[write|give me|make] a slope [helper|function] for two points|¶m = (y2 - y1) / (x2 - x1), as a function of two vec2s|\
                ¶a hill goes from one point to another, in 2D. function for its slope|¶function please, two points, difference of y divided by difference of x|¶what is the wgsl function for rise over run|¶how much does y change per unit of x between two points? function|\
                ¶how steep is the line from point a to point b (vec2)? function, rise over run|¶delta y over delta x of two vec2, as a function]",
        function: "slope",
        parameters: "a: vec2<f32>, b: vec2<f32>",
        body: "return (b.y - a.y) / (b.x - a.x);",
        rule: |x, _| {
            let run = x[0][0] - x[1][0];
            (run.abs() > 0.2).then(|| vec![(x[0][1] - x[1][1]) / run])
        },
        ..HELPER
    },
    Helper {
        name: "angle-of-vector",
        category: "geometry",
        thing: "[the angle of a 2D vector|the angle of a vec2 to the x axis|atan2(v.y, v.x)|the direction of a 2D vector as an angle in radians|the heading of a vec2 in radians|the polar angle of a vec2 alone|which way a 2D vector points, as an angle|the angle between the x axis and a vec2, with atan2|the argument of a 2D vector in radians|the signed angle of a vec2 from the positive x axis|\
                ¶angle of a 2d vector, [as a function|function]|¶fn angle_of(v: vec2<f32>) -> f32|¶how do I [write|code] a function that gives the angle of a vec2|¶[in|input]: vec2. [out|output]: its angle in radians, from the x axis. [function|as a function]|¶[write|give me|make] a [helper|function] for the angle of a 2D direction, radians|¶atan2 of y and x of a vec2, in a function|\
                ¶my ship flies along a vec2 and I need its heading as an angle. function, radians|¶function please, from vector 2D to angle with atan2|¶what is the wgsl function for the angle of a vector|¶direction in, angle out: function of a vec2, radians, 0 is to the right|\
                ¶which direction does a vec2 point in, as an angle in radians? function|¶atan2 of y and x of a vec2 in a [helper|function]]",
        function: "angle_of",
        parameters: "v: vec2<f32>",
        body: "return atan2(v.y, v.x);",
        rule: |x, _| {
            let (a, b) = (x[0][0], x[0][1]);
            let is_clear = a.hypot(b) > 0.2 && (a > 0.0 || b.abs() > 0.05);
            is_clear.then(|| vec![b.atan2(a)])
        },
        ..HELPER
    },
    Helper {
        name: "line-intersection",
        category: "geometry",
        thing: "[the intersection of two 2D lines, each given by two points|where the line through a and b meets the line through c and d|the crossing point of two lines in the plane, two points each|the intersection point of line ab and line cd|line_intersection(a, b, c, d) of vec2s|the point that two infinite 2D lines share, from four points|the meeting point of two lines that go through two points each|where two 2D lines cross, from a, b on the first and c, d on the second|the common point of the lines ab and cd|a line-line intersection in 2D from four points|\
                ¶line intersection function, 2D, four points|¶fn intersection(a: vec2<f32>, b: vec2<f32>, c: vec2<f32>, d: vec2<f32>) -> vec2<f32>, lines ab and cd|¶how do I [write|code] a function for the intersection of two lines in 2D, two points each|¶[in|inputs]: a, b on the first line, c, d on the second, vec2. [out|output]: where they cross. [function|as a function]|\
                ¶[write|give me|make] a line-line intersection [helper|function] for four vec2s|¶two roads run straight, I know two points of each. function for the crossing|¶function please, lines ab and cd, returns the point where both meet, 2D|¶what is the wgsl function for where two lines meet, each with two points|¶the lines have no ends, they go through a and b, and through c and d. function for their common point|¶intersect two 2D lines from four points, in a function]",
        function: "intersection",
        parameters: "a: vec2<f32>, b: vec2<f32>, c: vec2<f32>, d: vec2<f32>",
        result: "vec2<f32>",
        body: "let u = b - a;\nlet v = d - c;\nlet w = c - a;\nlet t = (w.x * v.y - w.y * v.x) / (u.x * v.y - u.y * v.x);\nreturn a + t * u;",
        range: (-3.0, 3.0),
        rule: |x, _| {
            // Each line as the points whose product with its normal is the same, and Cramer's rule for the two.
            let line = |from: &[f64], to: &[f64]| {
                let normal = [from[1] - to[1], to[0] - from[0]];
                (normal, dot(&normal, from))
            };
            let (first, first_level) = line(&x[0], &x[1]);
            let (second, second_level) = line(&x[2], &x[3]);
            let area = first[0] * second[1] - first[1] * second[0];
            (area.abs() > 1.0).then(|| {
                vec![
                    (first_level * second[1] - first[1] * second_level) / area,
                    (first[0] * second_level - first_level * second[0]) / area,
                ]
            })
        },
        ..HELPER
    },
    Helper {
        name: "triangle-area-3d",
        category: "geometry",
        thing: "[the area of a triangle in 3D from its three corners|the area of a triangle with vec3 corners|0.5 * length(cross(b - a, c - a))|half the length of the cross product of two edges of a 3D triangle|how large the triangle between three 3D points is|a 3D triangle's area from a, b and c|the area of a mesh triangle, corners as vec3|the surface of a triangle from three points in space|triangle_area(a, b, c) of vec3s|half the parallelogram area of two edges in 3D|\
                ¶triangle area in 3d, three points, [as a function|function]|¶fn triangle_area(a: vec3<f32>, b: vec3<f32>, c: vec3<f32>) -> f32|¶how do I [write|code] a function for the area of a 3D triangle from its corners|¶[in|inputs]: three vec3 corners. [out|output]: triangle area. [function|as a function]|¶[write|give me|make] a triangle area [helper|function] for vec3 points|\
                ¶my mesh has triangles in space and I need their areas. function of three vec3 corners|¶function please, area of triangle with points in 3D, by cross product|¶what is the wgsl function for the area of a triangle with corners in 3D|¶A = half of the length of AB x AC, [as a function|function] of three vec3 points]",
        function: "triangle_area",
        parameters: "a: vec3<f32>, b: vec3<f32>, c: vec3<f32>",
        body: "return 0.5 * length(cross(b - a, c - a));",
        range: (-4.0, 4.0),
        rule: |x, _| {
            // From the squares of the sides and of their product.
            let (u, v) = (minus(&x[1], &x[0]), minus(&x[2], &x[0]));
            one(0.5
                * (dot(&u, &u) * dot(&v, &v) - dot(&u, &v).powi(2))
                    .max(0.0)
                    .sqrt())
        },
        ..HELPER
    },
];

const ARRAYS: &[Helper] = &[
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
fn color_of_four(sampler: &mut Sampler) -> Task {
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
fn color_of_level(sampler: &mut Sampler) -> Task {
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

pub(super) fn families() -> Vec<Family> {
    let tables = [CURVES, TESTS, COUNTS, MATRICES, PLANE, ARRAYS];
    let mut families: Vec<Family> = tables.into_iter().flat_map(families_of).collect();
    families.push(Family::new(
        "control-flow",
        "color-by-switch-of-four",
        color_of_four,
    ));
    families.push(Family::new(
        "control-flow",
        "color-by-if-chain",
        color_of_level,
    ));
    families
}
