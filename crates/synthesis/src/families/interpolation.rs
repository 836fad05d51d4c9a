//! Functions that interpolate and shape numbers.

use super::helpers::{HELPER, Helper, PLACES, REAL, by_component, families_of, one};
use crate::task::Family;

const HELPERS: [Helper; 25] = [
    Helper {
        name: "lerp-function",
        thing: "[linear interpolation between two values|the linear interpolation of a and b by t|a lerp between two values|a blend of two values by a factor t|mix(a, b, t)|linear interpolation|a lerp of a and b|(1-t)*a + t*b|a weighted mean of two values, weight t|the value between two others at a fraction t|a crossfade between two values by t|two values mixed by a factor|a straight blend from one value to another|what lies at the share t between two values|one value faded into another by t|¶I have a start value, an end value and t. a function should [go from one to the other|return what lies between them at t], in a straight line|¶fn(a, b, t) -> [a + (b - a) * t|(1 - t) * a + t * b|mix(a, b, t)]|¶t = 0 gives the first value, t = 1 the second, [in between it is a blend|and in between they are blended linearly]. function please|¶how do I [write|code] a lerp function|¶[in|inputs]: two values and a factor. [out|output]: the values mixed by the factor. [as function|wgsl function|helper fn]|¶how do people [fade|cross-fade] from one value to another? I need the function for it, with a factor t|¶[helper|function] around the mix builtin: [takes|gets] a, b and t, [returns|gives back] the linear blend|¶at t = 0.5 I [want|need] the average of both values, at 0 the first one, at 1 the second one. [lerp function please|so a lerp, as a function]|¶[lerp fn|lerp helper], [two values and t|a, b, t]|a blend of a and b, where t says how far|¶go from a to b, t = 0 is a, t = 1 is b. function|¶a + (b - a) * t as a function|¶please function between a and b with t|¶lerp in wgsl? it is called mix, give me a function lerp of a, b, t|¶Unity's Mathf.LerpUnclamped as a wgsl function|¶gradually change from one value to another by t, as a function of both and t|\
                ¶lerp [fn|function] pls|¶go from a to b by the fraction t, as a [function|helper]|¶t is 0: a, t is 1: b, straight in between. function]",
        function: "lerp",
        parameters: "a: {T}, b: {T}, t: f32",
        result: "{T}",
        body: "return mix(a, b, t);",
        types: REAL,
        rule: |arguments, _| by_component(arguments, |x| Some(x[0] * (1.0 - x[2]) + x[1] * x[2])),
        ..HELPER
    },
    Helper {
        name: "inverse-lerp",
        thing: "[the inverse linear interpolation of a value between two limits|the inverse lerp of x between a and b|how far x is on the way from a to b|the fraction at which x lies between two limits|inverse lerp|an unlerp of x|(x-a) / (b-a)|the t for which a lerp gives x|the interpolation factor that leads to x|the relative position of x in a range|x as a share of the interval from a to b|where x lies between two values, as a fraction|x normalized by a lower and an upper limit|how much of the way between two limits x has gone|¶I have a value and two limits. a function should [say|tell me] how far between the limits the value is, 0 at the first and 1 at the second|¶fn(a, b, x) -> (x - a) / (b - a)|¶subtract a from x, divide by b minus a, [no clamp|don't clamp]. [as a function|function please]|¶the opposite of lerp: function that [finds|returns] t from a, b and the value|¶how do I [write|code] an inverse lerp function|¶[in|inputs]: two limits and x. [out|output]: where x is between them as a fraction. [as function|helper fn]|¶at what share of the way from a to b does x lie? [a function for that|helper function please]|¶(x - a) / (b - a) as a function|¶0 at a, 1 at b, 0.5 in the middle, not clamped: function of a, b and x|¶the opposite of lerp: function of a, b, x that returns t|¶please function says at which share x is from a to b|¶unlerp function, a, b, x|\
                ¶a gives 0, b gives 1, x in between gives the fraction. function of a, b, x]",
        function: "inverse_lerp",
        parameters: "a: {T}, b: {T}, x: {T}",
        result: "{T}",
        body: "return (x - a) / (b - a);",
        types: REAL,
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let span = x[1] - x[0];
                (span.abs() > 0.05).then(|| (x[2] - x[0]) / span)
            })
        },
        ..HELPER
    },
    Helper {
        name: "remap",
        thing: "[a remap of a value from one range to another|the value x moved from the range a..b to c..d|a linear mapping from one interval to another|a number rescaled from an old range to a new range|map_range|a range conversion of x|x rescaled linearly between two ranges|a value mapped from (old_min, old_max) to (new_min, new_max)|the Arduino style map of a value|old range -> new range for x|an inverse lerp followed by a lerp|where x of one interval lands in another interval|a value carried over from one scale to another|a linear conversion of x between two ranges|x fitted from one interval into another|¶I have a number in an old range and [want|need] it in a new range. [write a function|function please]|¶fn(x, a, b, c, d) -> c + (x - a) / (b - a) * (d - c)|¶first find where x is between old_min and old_max, then go just as far from new_min to new_max. function of the five numbers|¶my sensor gives values between two limits, I need them between two other limits. helper function with all four limits as arguments|¶[in|inputs]: x, old min and max, new min and max. [out|output]: x on the new scale, linear. [as function|helper fn]|¶how do I [write|code] a map() function like in [Arduino|Processing]|¶function that [stretches|converts] one interval to another linearly and [carries x along|returns where x goes]|¶x was between old_min and old_max. where is it between new_min and new_max? function please|x from one interval moved to another interval, both given as arguments|¶Arduino's map() for floats, as a wgsl function|¶my sensor gives old_min to old_max, I need new_min to new_max. function for one value|¶please function, number in one range, give it in other range, four limits are arguments|¶map range function: x, in low, in high, out low, out high|¶p5.js map as wgsl fn with five floats|\
                ¶map(value, in_min, in_max, out_min, out_max) [like in Arduino|as in Processing], as a function|¶my sensor goes from old_min to old_max, my slider from new_min to new_max. function that maps x]",
        function: "remap",
        parameters: "x: f32, old_min: f32, old_max: f32, new_min: f32, new_max: f32",
        body: "let t = (x - old_min) / (old_max - old_min);\nreturn mix(new_min, new_max, t);",
        rule: |arguments, _| {
            let [x, a, b, c, d] = [0, 1, 2, 3, 4].map(|at| arguments[at][0]);
            if (b - a).abs() < 0.1 {
                return None;
            }
            one(c + (x - a) * (d - c) / (b - a))
        },
        ..HELPER
    },
    Helper {
        name: "saturate-function",
        thing: "[a value clamped to the range 0 to 1|the clamp of x between zero and one|a saturate of x|x limited to 0..1|saturate(x)|clamp01|clamp(x, 0, 1)|x clipped to 0..1|x kept within 0 and 1|min(max(x, 0), 1)|x cut off below zero and above one|x, but never less than 0 or more than 1|a value limited to the unit interval|x forced into the unit range|¶I have a value that may be too big or too small. a function should keep it from 0 to 1|¶fn(x) -> [clamp(x, 0, 1)|min(max(x, 0), 1)]|¶below zero becomes zero, above one becomes one, [anything else|the rest] stays. function please|¶how do I [write|code] a clamp01 function|¶[in|input]: a value. [out|output]: the same limited to 0..1. [as function|wgsl function|helper fn]|¶hlsl has saturate, I [want|need] my own function for it|¶[saturate|clamp01] [helper|fn]: cut off everything outside of 0..1|¶nothing under 0 and nothing over 1 [may|should] come out. function of x, values in between unchanged|¶my colors get out of range. helper function that [cuts|limits] a value to 0 and 1 at the ends|a number cut off at 0 and at 1|¶below 0 give 0, above 1 give 1, else x. function|¶HLSL saturate as a wgsl function|¶please function, never less than zero and never more than one|¶my colors get over 1 or under 0. function that limits a value to 0..1|¶clamp01 function|¶clamp(x, 0, 1) as a helper fn|\
                ¶clamp01 [fn|function] pls|¶never below 0 and never above 1, otherwise x itself. function of x]",
        function: "saturate01",
        parameters: "x: {T}",
        result: "{T}",
        body: "return clamp(x, {0}, {1});",
        types: REAL,
        range: (-3.0, 3.0),
        rule: |arguments, _| by_component(arguments, |x| Some(x[0].clamp(0.0, 1.0))),
        ..HELPER
    },
    Helper {
        name: "symmetric-clamp",
        thing: "[a value clamped to plus or minus {n}|x limited to the range -{n#} to {n#}|the clamp of x between -{n#} and {n#}|clamp(x, -{n#}, {n#})|x clipped at plus and minus {n}|x kept between minus {n} and plus {n}|x cut off at -{n#} and {n#}|a symmetric clamp at {n}|a clamp of x to -{n#}..{n#}|x, but not below -{n#} and not above {n#}|a value bounded by {n} on both sides of zero|x forced into the interval from -{n#} to {n#}|x with both limits at {n} from zero|¶I have a value that must stay from minus {n} to {n}. [write a function|function please]|¶fn(x) -> clamp(x, -{n#}, {n#})|¶under -{n#} becomes -{n#}, over {n#} becomes {n#}, the rest stays. [as a function|function please]|¶how do I [write|code] a function that limits a value to ±{n#}|¶[in|input]: a value. [out|output]: the same, not farther than {n} from zero, sign kept. [as function|helper fn]|¶my steering must not go beyond {n} either way. helper function that clamps it, same limit left and right]",
        function: "clamp_symmetric",
        parameters: "x: {T}",
        result: "{T}",
        body: "return clamp(x, {-N}, {N});",
        types: REAL,
        choices: &[0.5, 1.5, 2.0, 3.0, 4.0, 5.0],
        rule: |arguments, n| by_component(arguments, |x| Some(x[0].min(n).max(-n))),
        ..HELPER
    },
    Helper {
        name: "smoothstep-polynomial",
        thing: "[the smoothstep polynomial of t|a cubic smoothstep curve on 0..1|the Hermite smoothstep 3t² - 2t³|smoothstep of t without limits, 3t^2 - 2t^3|3t² - 2t³|t*t*(3 - 2*t)|t squared times three minus two t|three t squared minus two t cubed|an unclamped smoothstep of t|smoothstep without the clamp|the plain smoothstep formula on t|the smoothstep curve alone, no edges|the s-shaped cubic 3t² - 2t³|the smoothstep blend weight of t|¶I have t and want it eased at both ends with the smoothstep formula, [no clamp and no edges|only the cubic]. [write a function|function please]|¶fn(t) -> [t * t * (3 - 2 * t)|3t^2 - 2t^3]|¶square t, then multiply by three minus two t. [as a function|return that from a function]|¶how do I [write|code] a function for the smoothstep curve alone, [without edges|without edges and clamping]|¶[in|input]: t. [out|output]: 3t² - 2t³. [as function|helper fn]|¶a linear fade looks stiff. function that [turns|bends] t into an s-curve, the cubic smoothstep one, unclamped|¶s-curve from t: function t -> t*t*(3 - 2t), t is already from 0 to 1, so no clamp|¶smoothstep but I [have|bring] my own t. function with just the polynomial|\
                ¶t*t*(3-2t), only that, as a function of t]",
        function: "smooth_curve",
        parameters: "t: {T}",
        result: "{T}",
        body: "return t * t * (3.0 - 2.0 * t);",
        types: REAL,
        range: (0.0, 1.0),
        rule: |arguments, _| {
            by_component(arguments, |x| Some(3.0 * x[0].powi(2) - 2.0 * x[0].powi(3)))
        },
        ..HELPER
    },
    Helper {
        name: "smootherstep",
        thing: "[the smootherstep polynomial of t|Perlin's fade curve|the quintic smoothstep of t|the fade curve 6t^5 - 15t^4 + 10t^3|a smootherstep of t alone, without edges|6t^5 - 15t^4 + 10t^3|t*t*t*(t*(6*t - 15) + 10)|Ken Perlin's improved smoothstep of t, without edges|the improved Perlin noise fade|Perlin's quintic interpolant|the fifth-degree smoothstep polynomial of t|the smoothstep polynomial of degree five, of t alone|the s-shaped curve of t from 0 to 1 with zero first and second derivatives at both ends|a smoother smoothstep of t|ten t cubed minus fifteen t to the fourth plus six t to the fifth|¶I have t and want an s-curve that is even smoother than smoothstep, [the quintic one|degree five]. [write a function|function please]|¶fn(t) -> [t^3 * (6t^2 - 15t + 10)|6t^5 - 15t^4 + 10t^3]|¶for noise I need the fade function by Ken Perlin, the [new|quintic|improved] one|¶how do I [write|code] a smootherstep function, [only the polynomial|without edges]|¶[in|input]: t. [out|output]: 6t^5 - 15t^4 + 10t^3. [as function|helper fn]|¶function: t cubed times (t times (6t - 15) plus 10)|¶perlin fade [function|helper], quintic: 6, -15, 10|\
                ¶6t^5 - 15t^4 + 10t^3 as [a|one] function of t]",
        function: "smootherstep",
        parameters: "t: {T}",
        result: "{T}",
        body: "return t * t * t * (t * (t * 6.0 - 15.0) + 10.0);",
        types: REAL,
        range: (0.0, 1.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let t = x[0];
                Some(6.0 * t.powi(5) - 15.0 * t.powi(4) + 10.0 * t.powi(3))
            })
        },
        ..HELPER
    },
    Helper {
        name: "linear-step",
        thing: "[a linear step from 0 to 1 between two edges|a linearstep of x between two edges|a ramp that goes from 0 at low to 1 at high|the clamped inverse lerp of x between low and high|linstep|linearstep(low, high, x)|clamp((x - low) / (high - low), 0, 1)|saturate((x - low) / (high - low))|a smoothstep without the smooth part|a straight fade from 0 to 1 between two edges|0 below the low edge, 1 above the high edge and linear in between|a linear transition of x between two edges|a clamped linear ramp between low and high|a soft threshold with a straight slope between two edges|¶I have two edges and x. a function should give 0 before the first edge, 1 after the second, a straight ramp between|¶fn(low, high, x) -> clamp((x - low) / (high - low), 0, 1)|¶like smoothstep but with a straight line. function [please|of both edges and x]|¶how do I [write|code] a linstep function|¶[in|inputs]: low, high, x. [out|output]: 0 to 1, linear between the edges, clamped. [as function|helper fn]|¶inverse lerp, then saturate. [both in one function|as a function of low, high and x]|¶fog starts at one distance and is full at another. function for how much fog there is at x, linear, 0 to 1]",
        function: "linear_step",
        parameters: "low: f32, high: f32, x: f32",
        body: "return clamp((x - low) / (high - low), 0.0, 1.0);",
        rule: |arguments, _| {
            let [low, high, x] = [0, 1, 2].map(|at| arguments[at][0]);
            // With the edges in the wrong order the ramp falls.
            let [least, most] = [low.min(high), low.max(high)];
            if most - least < 0.05 {
                return None;
            }
            let share = (x.clamp(least, most) - least) / (most - least);
            one(if low < high { share } else { 1.0 - share })
        },
        ..HELPER
    },
    Helper {
        name: "bilinear-interpolation",
        thing: "[bilinear interpolation of four corner values|the bilinear blend of four values|a bilinear interpolation in a square|a mix of four corners by u and v|bilerp|a bilerp of a, b, c and d|a lerp of two lerps|mix(mix(a, b, u), mix(c, d, u), v)|four values blended by u and v|four corner values blended inside a square|the value inside a square with four known corners|bilinear filtering of four samples|lerp in x, then lerp in y|the interpolation on a unit square from its corners|¶I have the values at the four corners of a square and a place (u, v) in it. function for the blended value [there|at that place]|¶fn(a, b, c, d, uv) -> mix(mix(a, b, u), mix(c, d, u), v)|¶blend the top two by u, the bottom two by u, then those two results by v. function please|¶how do I [write|code] a bilerp function|¶[in|inputs]: four corners and uv. [out|output]: their bilinear blend. [as function|helper fn]|¶like a texture lookup between four texels: helper function that mixes four values by u and v]",
        function: "bilinear",
        parameters: "a: {T}, b: {T}, c: {T}, d: {T}, uv: vec2<f32>",
        result: "{T}",
        body: "let top = mix(a, b, uv.x);\nlet bottom = mix(c, d, uv.x);\nreturn mix(top, bottom, uv.y);",
        types: &["f32", "vec3<f32>", "vec4<f32>"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            let [u, v] = [arguments[4][0], arguments[4][1]];
            by_component(&arguments[..4], |x| {
                Some(
                    (1.0 - u) * (1.0 - v) * x[0]
                        + u * (1.0 - v) * x[1]
                        + (1.0 - u) * v * x[2]
                        + u * v * x[3],
                )
            })
        },
        ..HELPER
    },
    Helper {
        name: "quadratic-bezier",
        thing: "[a point on a quadratic Bezier curve|a quadratic Bezier curve at t|the quadratic bezier of three control points|the position at t on a bezier curve with three points|a three-point bezier|a bezier of degree two at t|a second-degree bezier curve|a bezier with one control point between its ends|de Casteljau with three points|the curve point from start, control and end point|a quad bezier at t|(1-t)^2*a + 2*(1-t)*t*b + t^2*c|the bezier from a to c with the handle b|a quadratic spline segment with one handle|¶I have a start, one control point and an end. a function should return the Bezier point at t|¶fn(a, b, c, t) -> (1-t)²a + 2(1-t)tb + t²c|¶lerp from the first to the second point, from the second to the third, then between those two, all by t. function please|¶how do I [write|code] a function for a bezier curve with three points|¶[in|inputs]: three control points and t. [out|output]: the point on the quadratic bezier. [as function|helper fn]|¶a curve bends toward one handle on its way. function for where it is at t, bezier of degree two|¶quadratic bezier [function|helper]: ends and one control point, t as the last argument|\
                ¶bezier with one control point between start and end, point at t, function]",
        function: "bezier_quadratic",
        parameters: "a: {T}, b: {T}, c: {T}, t: f32",
        result: "{T}",
        body: "let s = 1.0 - t;\nreturn s * s * a + 2.0 * s * t * b + t * t * c;",
        types: &["vec2<f32>", "vec3<f32>", "f32"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let lerp = |a: f64, b: f64| a + (b - a) * x[3];
                Some(lerp(lerp(x[0], x[1]), lerp(x[1], x[2])))
            })
        },
        ..HELPER
    },
    Helper {
        name: "cubic-bezier",
        thing: "[a point on a cubic Bezier curve|a cubic Bezier curve at t|the cubic bezier of four control points|the position at t on a bezier curve with four points|a four-point bezier|a bezier of degree three at t|a third-degree bezier curve|a bezier with two control points between its ends|a bezier curve with two handles|de Casteljau with four points|the curve point from start, two controls and end|(1-t)^3*a + 3*(1-t)^2*t*b + 3*(1-t)*t^2*c + t^3*d|the bezier from a to d with the handles b and c|a vector graphics curve with two handles|¶I have a start, two control points and an end. a function should return the Bezier point at t|¶fn(a, b, c, d, t) -> (1-t)³a + 3(1-t)²tb + 3(1-t)t²c + t³d|¶how do I [write|code] a function for a bezier curve with four points|¶[in|inputs]: four control points and t. [out|output]: the point on the cubic bezier. [as function|helper fn]|¶curves like in a drawing program, two handles each. function for where such a bezier is at t|¶degree three bezier [function|helper], start and end and both handles, [t last|t as last argument]|\
                ¶bezier with two control points between start and end, point at t, function]",
        function: "bezier_cubic",
        parameters: "a: {T}, b: {T}, c: {T}, d: {T}, t: f32",
        result: "{T}",
        body: "let s = 1.0 - t;\nreturn s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;",
        types: &["vec2<f32>", "vec3<f32>", "f32"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let lerp = |a: f64, b: f64| a + (b - a) * x[4];
                let [p, q, r] = [lerp(x[0], x[1]), lerp(x[1], x[2]), lerp(x[2], x[3])];
                Some(lerp(lerp(p, q), lerp(q, r)))
            })
        },
        ..HELPER
    },
    Helper {
        name: "catmull-rom",
        thing: "[a point on a Catmull-Rom spline|Catmull-Rom interpolation of four points|the Catmull-Rom spline through b and c at t|a smooth spline through four points, Catmull-Rom|catmull rom|catmull-rom at t|a Catmull-Rom spline point|a Catmull-Rom curve from b to c|the curve through the two middle ones of four points, Catmull-Rom|a camera path through key points, Catmull-Rom|the uniform Catmull-Rom curve of four neighbors|the cubic that passes through b and c, by Catmull-Rom|Catmull-Rom from p0, p1, p2, p3 and t|a spline without handles, Catmull-Rom|¶I have four points in a row and want a smooth curve from the second to the third. function, Catmull-Rom, at t|¶fn(a, b, c, d, t) -> Catmull-Rom between b and c|¶how do I [write|code] a Catmull-Rom function for four neighbors|¶[in|inputs]: four points and t. [out|output]: the Catmull-Rom point between the middle two. [as function|helper fn]|¶my camera should glide through its key points. helper function: uniform Catmull-Rom of four of them at t|¶the curve must pass through the points, no handles: catmull-rom [function|helper], four values and t]",
        function: "catmull_rom",
        parameters: "a: {T}, b: {T}, c: {T}, d: {T}, t: f32",
        result: "{T}",
        body: "let p = 2.0 * a - 5.0 * b + 4.0 * c - d;\nlet q = 3.0 * b - a - 3.0 * c + d;\nreturn 0.5 * (2.0 * b + (c - a) * t + p * t * t + q * t * t * t);",
        types: &["f32", "vec2<f32>", "vec3<f32>"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                // The Hermite form with half the difference of the neighbours as tangents.
                let (t, [from, to]) = (x[4], [(x[2] - x[0]) / 2.0, (x[3] - x[1]) / 2.0]);
                Some(
                    (2.0 * t.powi(3) - 3.0 * t * t + 1.0) * x[1]
                        + (t.powi(3) - 2.0 * t * t + t) * from
                        + (3.0 * t * t - 2.0 * t.powi(3)) * x[2]
                        + (t.powi(3) - t * t) * to,
                )
            })
        },
        ..HELPER
    },
    Helper {
        name: "hermite-interpolation",
        thing: "[a cubic Hermite interpolation with two tangents|the Hermite curve between two points with their tangents|cubic Hermite interpolation at t|a Hermite spline segment|hermite spline at t|the cubic with given values and slopes at both ends|a cubic from two endpoints and two slopes|a curve from a to b with a start and an end tangent|a cubic Hermite segment with start and end velocity|the Hermite form of a cubic between two points|Hermite basis functions applied to two points and two tangents|two points and two tangents joined by a cubic|a cubic curve by position and slope at its ends|hermite(a, b, tangents, t)|¶I have two [points|ends] and a tangent at each. a function should return the cubic Hermite curve at t|¶fn(a, b, from_tangent, to_tangent, t) -> Hermite cubic|¶I know where it starts, where it ends and the velocity at both. function for the smooth path between, Hermite, at t|¶how do I [write|code] a Hermite spline function|¶[in|inputs]: start, end, two tangents, t. [out|output]: the cubic Hermite value. [as function|helper fn]|¶given value and slope at both ends, which function gives the cubic in between at t]",
        function: "hermite",
        parameters: "a: {T}, b: {T}, from_tangent: {T}, to_tangent: {T}, t: f32",
        result: "{T}",
        body: "let s = t * t * (3.0 - 2.0 * t);\nlet u = 1.0 - t;\nreturn mix(a, b, s) + t * u * u * from_tangent - t * t * u * to_tangent;",
        types: &["f32", "vec2<f32>", "vec3<f32>"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let t = x[4];
                Some(
                    (2.0 * t.powi(3) - 3.0 * t * t + 1.0) * x[0]
                        + (t.powi(3) - 2.0 * t * t + t) * x[2]
                        + (3.0 * t * t - 2.0 * t.powi(3)) * x[1]
                        + (t.powi(3) - t * t) * x[3],
                )
            })
        },
        ..HELPER
    },
    Helper {
        name: "midpoint-function",
        thing: "[the midpoint of two points|the point halfway between two points|the middle of a and b|the center between two positions|(a + b) / 2|0.5 * (a + b)|half the sum of two points|the average of two points|the mean of two positions|the center of the segment from a to b|where the middle between two points is|the halfway point from a to b|the middle of a line segment|the point in the middle of two others|¶I have two points and [need|want] the one in the middle. [write a function|function please]|¶fn(a, b) -> [(a + b) / 2|0.5 * (a + b)]|¶add both points, take half. [as a function|function please]|¶where do two people meet if each walks half of the way? function of [both|their] positions|¶[in|inputs]: two points. [out|output]: the midpoint. [as function|wgsl function|helper fn]|¶how do I [find|get] the center between two points in a function|¶[halfway|right in the middle] between two points: function please|¶the spot exactly between a and b, as a function|¶(a + b) / 2 for points, as a function|¶please function gives middle of two points|¶two friends meet halfway. function for the place from both positions|\
                ¶where do two people meet who start at a and b and walk equally far? the point in the middle, function]",
        function: "midpoint",
        parameters: "a: {T}, b: {T}",
        result: "{T}",
        body: "return (a + b) * 0.5;",
        types: PLACES,
        rule: |arguments, _| by_component(arguments, |x| Some(f64::midpoint(x[0], x[1]))),
        ..HELPER
    },
    Helper {
        name: "smooth-minimum",
        thing: "[a smooth minimum of two values with a radius of {n}|the polynomial smooth min of a and b, k = {n}|a soft minimum with smoothness {n}|smin of two distances with k {n}|smin(a, b), k = {n}|a polynomial smin with k = {n}|quadratic smooth min, k={n#}|the smooth union of two distances, k = {n}|two distances blended with a smooth min, radius {n}|two sdfs melted together with a radius of {n}|the minimum of two values, smoothed by {n}|the smaller of two values with a soft transition of {n}|a smooth min with a blend width of {n}|min(a, b) with its corner rounded by {n}|a metaball-like blend of two distances, k {n}|¶I have two distances and want their minimum without the hard crease. function, polynomial smooth min, k = {n}|¶fn(a, b) -> min(a, b) - h * h * {n#} / 4 with h = max({n#} - abs(a - b), 0) / {n#}|¶two sdf shapes should melt into each other over a width of {n}. smin function please|¶how do I [write|code] a smooth min function with k = {n}|¶[in|inputs]: two floats. [out|output]: smooth minimum, polynomial, blend radius {n}. [as function|helper fn]|¶min, but rounded where both are [about equal|close], with a smoothness of {n}. [helper function|function of two floats]]",
        category: "geometry",
        function: "smooth_min",
        parameters: "a: f32, b: f32",
        body: "let h = max({n} - abs(a - b), 0.0) / {n};\nreturn min(a, b) - h * h * {n} * 0.25;",
        choices: &[0.1, 0.2, 0.25, 0.3, 0.5, 1.0, 2.0],
        range: (-2.0, 2.0),
        rule: |arguments, k| {
            let [a, b] = [arguments[0][0], arguments[1][0]];
            let apart = (a - b).abs();
            one(a.min(b)
                - if apart < k {
                    (k - apart).powi(2) / (4.0 * k)
                } else {
                    0.0
                })
        },
        ..HELPER
    },
    Helper {
        name: "triangle-wave",
        thing: "[a triangle wave between 0 and 1|a triangle wave with a period of one|the triangle wave of x|a zigzag that goes from 0 to 1 and back|abs(2*fract(x) - 1)|tri wave, 0..1|a triangle oscillator|a triangle lfo of x|a triangular oscillation with period 1|a straight up and down between 0 and 1, once per unit|a wave of straight slopes between 0 and 1|x folded into a zigzag between 0 and 1|a periodic zigzag of x, period one|the triangular wave function at x|¶I have x and want a zigzag: straight down from 1 to 0, straight up again, once per unit. [write a function|function please]|¶fn(x) -> abs(fract(x) * 2 - 1)|¶triangle wave [function|helper], period 1, [range 0 to 1|from 0 to 1]|¶how do I [write|code] a triangle wave function that stays between 0 and 1|¶[in|input]: x. [out|output]: triangle wave, 1 at whole numbers, 0 halfway. [as function|helper fn]|¶something like a sine but with straight lines, from 0 to 1, repeating every unit. [function of x|function please]|¶[helper|function]: x -> up and down in straight lines, 0..1, triangle wave with period 1]",
        function: "triangle_wave",
        body: "return abs(fract(x) * 2.0 - 1.0);",
        rule: |arguments, _| {
            let place = arguments[0][0].rem_euclid(1.0);
            one(if place < 0.5 {
                1.0 - 2.0 * place
            } else {
                2.0 * place - 1.0
            })
        },
        ..HELPER
    },
    Helper {
        name: "square-wave",
        thing: "[a square wave that is 0 or 1|a square wave with a period of one|the square wave of x|an on-off wave, 1 in the second half of each period|step(0.5, fract(x))|a rectangular wave with period 1|a rectangle oscillator|a pulse wave that is on half of the time|a 50% duty cycle pulse of x|a wave that is 0 for half a unit, then 1 for half a unit|a signal that flips between 0 and 1 every half unit|a blinking signal: off, then on, once per unit|the rectangular wave function at x|a square lfo of x|¶I have x and want 0 in the first half of every unit and 1 in the second half. [write a function|function please]|¶fn(x) -> step(0.5, fract(x))|¶square wave [function|helper], period 1, [low first, then high|values 0 and 1]|¶how do I [write|code] a function that [blinks|switches]: half a unit off, half a unit on|¶[in|input]: x. [out|output]: 0 or 1, square wave with period one. [as function|helper fn]|¶take the fraction of x. is it at least one half? then 1, else 0. function please]",
        function: "square_wave",
        body: "return step(0.5, fract(x));",
        rule: |arguments, _| {
            let place = arguments[0][0].rem_euclid(1.0);
            if (place - 0.5).abs() < 1e-4 || !(1e-4..=0.9999).contains(&place) && place != 0.0 {
                return None;
            }
            one(f64::from(u8::from(place > 0.5)))
        },
        ..HELPER
    },
    Helper {
        name: "ping-pong",
        thing: "[x bouncing back and forth between 0 and {n}|a ping-pong of x with length {n}|x reflected into the range 0 to {n}|x going up to {n} and back down again|pingpong(x, {n#})|x folded back and forth in 0..{n#}|a zigzag of x between 0 and {n}|x mirrored at 0 and at {n}|a mirrored repeat of x with length {n}|x running forward to {n} and backward to 0, again and again|a back and forth counter that turns at {n}|Unity's ping pong of x with length {n}|x there and back between 0 and {n}|x bounced off 0 and {n}|¶I have x that keeps growing, but it should go up to {n}, back down to 0 and so on. [write a function|function please]|¶function like pingpong in Unity, length {n}|¶how do I [write|code] a function that [bounces|reflects] x between 0 and {n}|¶[in|input]: x. [out|output]: x folded into 0..{n#}, forward and then backward. [as function|helper fn]|¶count up to {n}, turn around, count down to 0, turn around. function of x|¶fn(x) -> {n#} - abs(mod(x, 2 * {n#}) - {n#})]",
        function: "ping_pong",
        body: "let wrapped = x - floor(x / (2.0 * {n})) * 2.0 * {n};\nreturn {n} - abs(wrapped - {n});",
        choices: &[1.5, 2.0, 3.0, 4.0, 5.0],
        rule: |arguments, n| {
            let place = arguments[0][0].rem_euclid(2.0 * n);
            one(if place > n { 2.0 * n - place } else { place })
        },
        ..HELPER
    },
    Helper {
        name: "gaussian-function",
        thing: "[a Gaussian bell curve with sigma {n}|the gaussian of x with a standard deviation of {n}|a bell curve of width {n}, 1 at the center|exp(-x²/2σ²) with sigma = {n}|exp(-0.5*(x/{n#})^2)|exp(-x^2/(2*{n#}^2))|a gauss curve, sigma = {n}|gauss(x), sigma {n}|an unnormalized gaussian, sigma {n}|the shape of a normal distribution with sigma {n}, not normalized|a bell-shaped falloff with a standard deviation of {n}|the gaussian weight at x for sigma {n}|a blur kernel weight at the distance x, sigma = {n}|a soft bump around zero with sigma {n}|e to the minus half of the square of x over {n}|¶I have a distance x and want a bell-shaped weight, 1 in the middle, sigma {n}. [write a function|function please]|¶fn(x) -> exp(-x² / (2σ²)), σ = {n#}|¶divide x by {n}, square it, take half, negate, exp. [as a function|function please]|¶how do I [write|code] a gauss function with a sigma of {n}, not normalized|¶[in|input]: x. [out|output]: gaussian with peak 1 and standard deviation {n}. [as function|helper fn]|¶blur weights: helper function that gives the gaussian of x, sigma {n}, peak height one|¶bell curve [function|helper], center 0, height 1, sigma = {n}]",
        function: "gaussian",
        body: "let u = x / {n};\nreturn exp(-0.5 * u * u);",
        choices: &[0.5, 1.5, 2.0, 2.5, 3.0, 4.0],
        rule: |arguments, n| one((-arguments[0][0].powi(2) / (2.0 * n * n)).exp()),
        ..HELPER
    },
    Helper {
        name: "exponential-decay",
        thing: "[exponential decay with a rate of {n}|an exponential falloff e^(-{n#}t)|a value that decays over time at rate {n}|exp(-{n#} * t)|exp(-{n#}t)|e^(-{n#}*t)|e to the minus {n} t|a fade that falls off exponentially with t, rate {n}|a decaying exponential with lambda = {n}|an envelope that decays exponentially at rate {n}|how much is left after a time t at a decay rate of {n}|damping over time, exponential, rate {n}|1 at the start, then dying away exponentially with rate {n}|radioactive decay with a constant of {n}|¶I have a time t and something that dies away exponentially at a rate of {n}. [write a function|function please]|¶fn(t) -> exp(-{n#} * t)|¶a sound starts at 1 and fades. function for how loud it is after t, exponential with rate {n}|¶how do I [write|code] an exponential decay function with a constant of {n}|¶[in|input]: t. [out|output]: e^(-{n#}t). [as function|helper fn]|¶multiply t by -{n#} and put it through exp. [as a function|return that from a function]|¶exp decay [function|helper] of t, rate {n}, value 1 at t = 0]",
        function: "decay",
        parameters: "t: f32",
        body: "return exp(-{n} * t);",
        choices: &[0.5, 1.5, 2.0, 3.0, 4.0, 5.0],
        range: (0.0, 4.0),
        rule: |arguments, n| one((-arguments[0][0] * n).exp()),
        ..HELPER
    },
    Helper {
        name: "power-curve",
        thing: "[x raised to the power of {n}|x to the power {n}|the power {n} of x|a power curve with exponent {n}|pow(x, {n#})|x^{n#}|x**{n#}|x to the {n}|x raised to {n}|x with an exponent of {n}|the curve x^{n#}|exponentiation of x by {n}|a power function of x with exponent {n}|base x, exponent {n}|¶I have x and [need|want] it to the power of {n}. [write a function|function please]|¶fn(x) -> pow(x, {n#})|¶how do I [write|code] a function for x^{n#}|¶[in|input]: x. [out|output]: x with the exponent {n}. [as function|helper fn]|¶bend the values with a power curve: function of x, exponent fixed at {n}|¶raise the argument to {n}, return that. [as a function|function please]|¶gamma-like curve: function that returns x to the power of {n}]",
        function: "power_curve",
        parameters: "x: {T}",
        result: "{T}",
        body: "return pow(x, {N});",
        types: REAL,
        choices: &[0.5, 1.5, 2.2, 2.5, 3.0, 4.0, 5.0],
        range: (0.05, 3.0),
        rule: |arguments, n| by_component(arguments, |x| Some((n * x[0].ln()).exp())),
        ..HELPER
    },
    Helper {
        name: "quantize-function",
        thing: "[x quantized to {n} steps|x rounded down to {n} levels per unit|a staircase of x with {n} steps|a posterized value with {n} levels|floor(x * {n#}) / {n#}|x in steps of 1/{n#}|x snapped down to a grid of 1/{n#}|x rounded down to a multiple of 1/{n#}|x reduced to {n} levels per unit|a stair function with {n} stairs per unit|x discretized into {n} steps per unit|a stepped version of x, {n} steps|quantization of x, n = {n}|x in {n} flat bands per unit|¶I have x and want it in steps, {n} per unit, always rounded down. [write a function|function please]|¶fn(x) -> floor(x * {n#}) / {n#}|¶multiply by {n}, floor, divide by {n}. [as a function|function please]|¶how do I [write|code] a quantize function with {n} levels per unit|¶[in|input]: x. [out|output]: x as a staircase, {n} stairs per unit. [as function|helper fn]|¶smooth values should become {n} flat levels per unit. [helper function|function of x], rounding down|¶retro look: function that snaps x down to one of {n} levels per unit]",
        function: "quantize",
        parameters: "x: {T}",
        result: "{T}",
        body: "return floor(x * {n}) / {n};",
        types: REAL,
        choices: &[2.0, 3.0, 4.0, 5.0, 8.0, 10.0, 16.0],
        range: (0.0, 2.0),
        rule: |arguments, n| {
            by_component(arguments, |x| {
                let steps = x[0] * n;
                let is_whole = steps.fract() == 0.0;
                (is_whole || (steps - steps.round()).abs() > 1e-4).then(|| steps.floor() / n)
            })
        },
        ..HELPER
    },
    Helper {
        name: "degrees-to-radians",
        thing: "[an angle in radians from degrees|degrees converted to radians|the conversion from degrees to radians|radians from an angle in degrees|deg2rad|deg to rad|degrees -> radians|angle * pi / 180|an angle times pi over 180|degrees turned into radians|a degrees-to-radians conversion|the radian measure of an angle in degrees|how many radians an angle in degrees has|an angle given in degrees, as radians|¶I have an angle in degrees and [need|want] radians. [write a function|function please]|¶fn(deg) -> deg * pi / 180|¶sin and cos want radians, but I think in degrees. helper function to convert, please|¶how do I [write|code] a function from degrees to radians|¶[in|input]: degrees. [out|output]: radians. [as function|wgsl function|helper fn]|¶180 in, pi out: function that converts [an angle|angles]|¶90 should become 1.5708 and 180 should become 3.14159: function please, degrees in|an angle in degrees multiplied by pi / 180|¶deg2rad function|¶deg -> rad [fn|helper function]|¶please function, angle is in degrees, I need radians|¶sin wants radians but I think in degrees. function to convert|¶180 is pi, 90 is half of pi: function from degrees to radians|¶angle * pi/180 as a function|\
                ¶deg2rad [fn|function] pls|¶180 -> pi, 90 -> pi/2, function|¶my angles are in degrees but sin wants radians, a conversion function please]",
        function: "to_radians",
        parameters: "angle: {T}",
        result: "{T}",
        body: "return radians(angle);",
        types: REAL,
        range: (-360.0, 360.0),
        rule: |arguments, _| by_component(arguments, |x| Some(x[0] / 180.0 * std::f64::consts::PI)),
        ..HELPER
    },
    Helper {
        name: "radians-to-degrees",
        thing: "[an angle in degrees from radians|radians converted to degrees|the conversion from radians to degrees|degrees from an angle in radians|rad2deg|rad to deg|radians -> degrees|angle * 180 / pi|an angle times 180 over pi|radians turned into degrees|a radians-to-degrees conversion|the degree measure of an angle in radians|how many degrees an angle in radians has|an angle given in radians, as degrees|¶I have an angle in radians and [need|want] degrees. [write a function|function please]|¶fn(rad) -> rad * 180 / pi|¶my angle is in radians, but people want to read degrees. helper function to convert, please|¶how do I [write|code] a function from radians to degrees|¶[in|input]: radians. [out|output]: degrees. [as function|wgsl function|helper fn]|¶pi in, 180 out: function that converts [an angle|angles]|¶3.14159 should become 180: function please, radians in|an angle in radians multiplied by 180 / pi|¶rad2deg function|¶rad -> deg [fn|helper function]|¶please function, angle is in radians, I need degrees|¶atan2 gives me radians, I want to read degrees. function to convert|¶pi is 180, half of pi is 90: function from radians to degrees|¶angle * 180/pi as a function|\
                ¶rad2deg [fn|function] pls|¶pi -> 180, function|¶atan2 gives me radians, I want degrees, a conversion function please]",
        function: "to_degrees",
        parameters: "angle: {T}",
        result: "{T}",
        body: "return degrees(angle);",
        types: REAL,
        range: (-6.0, 6.0),
        rule: |arguments, _| by_component(arguments, |x| Some(x[0] * 180.0 / std::f64::consts::PI)),
        ..HELPER
    },
    Helper {
        name: "bounce-out",
        thing: "[a bounce easing|the ease-out bounce curve of t|a bouncing ease out|an easing that bounces at the end|easeOutBounce|ease out bounce|bounce out|bounce, ease-out|a curve like a dropped ball that comes to rest|an easing like a ball hitting the floor|Penner's bounce curve, out|the bounce curve that settles at 1|a landing with a few smaller and smaller bounces|a tween that bounces before it stops|¶I have t from 0 to 1 and want to land like a ball that bounces [a few times|] at the end. easing function please|¶fn(t) -> easeOutBounce|¶how do I [write|code] the bounce easing function, the out version|¶[in|input]: t. [out|output]: ease-out bounce by Penner. [as function|helper fn]|¶a menu drops in and bounces before it rests at 1. function of t [for that|with the usual four parabolas]|¶easing [function|helper]: fall, bounce, smaller bounce, rest]",
        category: "easing",
        function: "ease_bounce",
        parameters: "t: f32",
        body: "if t < 1.0 / 2.75 {\nreturn 7.5625 * t * t;\n}\nif t < 2.0 / 2.75 {\nlet s = t - 1.5 / 2.75;\nreturn 7.5625 * s * s + 0.75;\n}\nif t < 2.5 / 2.75 {\nlet s = t - 2.25 / 2.75;\nreturn 7.5625 * s * s + 0.9375;\n}\nlet s = t - 2.625 / 2.75;\nreturn 7.5625 * s * s + 0.984375;",
        range: (0.0, 1.0),
        rule: |arguments, _| {
            let t = arguments[0][0] * 2.75;
            // Four parabolas that open upwards and meet at 1.
            let (center, low) = [(0.0, 0.0), (1.5, 0.75), (2.25, 0.9375), (2.625, 0.984_375)]
                .into_iter()
                .rev()
                .find(|&(center, low): &(f64, f64)| {
                    t >= center - (1.0 - low).sqrt() || center == 0.0
                })?;
            one(low + (t - center).powi(2))
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
