//! Curves, waves and plain formulas of numbers.

use super::numbers;
use crate::families::helpers::{HELPER, Helper, one};
use crate::families::layers::{part, whole as whole_part};
use std::f64::consts::TAU;

/// How far `x` is between two edges, cut off at both, unless the edges are too near.
fn share(low: f64, high: f64, x: f64) -> Option<f64> {
    let span = high - low;
    (span.abs() > 0.1).then(|| ((x - low) / span).clamp(0.0, 1.0))
}

pub(super) const CURVES: &[Helper] = &[
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
