//! Structures and the functions over them.

use super::geometry::RAY;
use super::helpers::{HELPER, Helper, dot, families_of, length, minus, one, unit};
use crate::task::{Buffer, Family};

const CIRCLE: &str = "struct Circle {\n    center: vec2<f32>,\n    radius: f32,\n}\n";
const RECTANGLE: &str = "struct Rectangle {\n    low: vec2<f32>,\n    high: vec2<f32>,\n}\n";
const AABB: &str = "struct Aabb {\n    low: vec3<f32>,\n    high: vec3<f32>,\n}\n";
const COMPLEX: &str = "struct Complex {\n    re: f32,\n    im: f32,\n}\n";
const PARTICLE: &str = "struct Particle {\n    position: vec2<f32>,\n    velocity: vec2<f32>,\n}\n";

/// A row with a structure to begin with.
const STRUCTURE: Helper = Helper {
    category: "structs",
    ..HELPER
};

/// A truth value as a result.
pub(super) fn truth(is_true: bool) -> Option<Buffer> {
    one(f64::from(u8::from(is_true)))
}

/// Whether a level is negative, unless rounding decides.
fn below_zero(level: f64) -> Option<Buffer> {
    (level.abs() > 1e-3).then(|| vec![f64::from(u8::from(level < 0.0))])
}

/// The length and the angle of a complex number.
fn polar(z: &[f64]) -> (f64, f64) {
    (z[0].hypot(z[1]), z[1].atan2(z[0]))
}

/// The complex number of a length and an angle.
fn complex(size: f64, angle: f64) -> Buffer {
    vec![size * angle.cos(), size * angle.sin()]
}

const STRUCTURES: &[Helper] = &[
    Helper {
        name: "circle-structure-contains",
        thing: "[[whether|if] a Circle [struct|structure] contains a [2D |]point|\
                [whether|if] a [2D |]point is inside a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                a contains [test|check] for a Circle [struct|structure] and a point|\
                true if a [vec2|2D point] lies within a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                contains(circle: Circle, p)[, true inside|]|\
                circle.contains(p) for a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [if|whether] p is inside a circle given as a [struct|structure] [of|with] center and radius|\
                a hit test [of|for] a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                the point in circle test [using|with] a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [whether|if] a Circle [struct|structure], made of a center and a radius, covers a point|\
                distance(p, circle.center) <= circle.radius for a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [whether|if] the mouse is [over|inside] a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [whether|if] a click hits a round button that is stored as a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [if|whether] a position falls into a Circle structure with a center and a radius|\
                a Circle [struct|structure] and whether some point is inside it|\
                struct Circle [and|plus] a contains check for a vec2|\
                point vs Circle [struct|structure][, as a [bool|boolean]|, yes or no]|\
                [whether|if] p is no farther from the center of a Circle [struct|structure] than its radius|\
                ¶I have circles as a struct with center and radius. I need a function that tells if a point is inside one|\
                ¶struct Circle, then a function with a circle and a vec2, true when the point is in it|\
                ¶helper: Circle struct and p in, bool out, true when the distance to the center is at most the radius|\
                ¶did the click hit my round button? It is a Circle struct, and I need a function for that test|\
                ¶how do I write a contains function for a Circle struct and a 2D point|\
                ¶define struct Circle (center, radius). Then a function that checks whether p lies in it|¶struct Circle with center and radius, and a function that tells whether a point is inside|¶please struct Circle, inside is center and radius, function says if a vec2 is in it|¶bubbles in my game are Circle structs (center, radius). function: does the finger touch one|¶point in circle, with the circle as struct Circle of center and radius, bool function|¶a circle struct named Circle, center and radius, is what I have, but how do I test a point? function|\
                ¶Circle struct with center and radius, fn contains(circle, p) -> bool]",
        before: CIRCLE,
        function: "contains",
        parameters: "circle: Circle, p: vec2<f32>",
        result: "bool",
        body: "return distance(p, circle.center) <= circle.radius;",
        range: (0.0, 4.0),
        rule: |x, _| below_zero(length(&minus(&x[1], &x[0][..2])) - x[0][2]),
        ..STRUCTURE
    },
    Helper {
        name: "circle-structures-overlap",
        thing: "[[whether|if] two Circle [structs|structures] [overlap|intersect|collide]|\
                a collision [test|check] of two Circle [structs|structures][ (define the struct too)| (struct included)|||]|\
                true if two circles, given as structs, [touch or overlap|overlap]|\
                overlap(a: Circle, b: Circle)[ as a [bool|boolean]|]|\
                circle vs circle with a Circle [struct|structure][, as a [bool|boolean]|]|\
                [if|whether] two circles stored as structs with center and radius [collide|hit each other]|\
                [whether|if] two Circle structures share [a point|any area]|\
                the circle-circle overlap test for a struct [of|with] center and radius|\
                distance(a.center, b.center) <= a.radius + b.radius for two Circle [structs|structures][ (define the struct too)| (struct included)|||]|\
                [whether|if] two round sprites, each a Circle [struct|structure], [bump into each other|collide]|\
                a 2D collision of two balls that are Circle [structs|structures], as a [bool|boolean]|\
                [if|whether] the centers of two Circle [structs|structures] are no farther apart than both radii together|\
                a Circle [struct|structure] with a function that tells if two of them overlap|\
                a Circle [struct|structure] and a test for [touching|colliding] circles|\
                circle intersection, yes or no, for two Circle [structs|structures][ (define the struct too)| (struct included)|||]|\
                two Circle [structs|structures]: do they overlap|\
                [whether|if] Circle a and Circle b [touch|intersect]|\
                ¶I have two circles, both of a struct with center and radius. Do they overlap? I need a function for it|\
                ¶struct Circle. Two of them in, bool out: true if they touch or overlap. As a function|\
                ¶helper: distance of the centers <= sum of the radii, for two Circle structs|\
                ¶the balls in my game are Circle structs. I need a function that says if two of them collide|\
                ¶define struct Circle (center, radius), then a function that tests two of them for collision|\
                ¶how do I check in a function whether two Circle structs hit each other|¶struct Circle with center and radius, and a function that tells whether two overlap|¶please struct Circle, inside is center and radius, function says if two circles hit|¶coins and player are Circle structs (center, radius). function: do two of them touch|¶circle collision, both as struct Circle of center and radius, bool function]",
        before: CIRCLE,
        function: "overlap",
        parameters: "a: Circle, b: Circle",
        result: "bool",
        body: "return distance(a.center, b.center) <= a.radius + b.radius;",
        range: (0.0, 6.0),
        rule: |x, _| below_zero(length(&minus(&x[0][..2], &x[1][..2])) - x[0][2] - x[1][2]),
        ..STRUCTURE
    },
    Helper {
        name: "circle-structure-area",
        thing: "[the area of a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                the area of a circle [given|passed|stored] as a [struct|structure]|\
                pi times the squared radius of a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                pi * circle.radius^2 for a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                area(circle: Circle)|\
                circle.area() for a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                how much area a Circle [struct|structure] [covers|has]|\
                the area [of|from] a struct Circle with [a center and a radius|center and radius]|\
                the surface of a disc that is a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                a Circle [struct|structure] and its area|\
                struct Circle [plus|and] an area function|\
                the [size|area] of a Circle structure in square units|\
                πr² of a Circle [struct|structure][ (define the struct too)| (struct included)|||]|\
                the disc area, with a Circle [struct|structure] as the parameter|\
                what a Circle [struct|structure] encloses, as an area|\
                ¶I have a Circle struct with center and radius and need a function for its area|\
                ¶struct Circle, and a function that returns [its area, pi * r²|pi * r² for it]|\
                ¶helper: Circle struct in, area out|\
                ¶define struct Circle (center, radius), then a function that computes the area|\
                ¶how big is a disc given as a Circle struct? Write a function that returns the area|\
                ¶Circle struct with center and radius, fn area[ for it|], pi r squared]",
        before: CIRCLE,
        function: "area",
        parameters: "circle: Circle",
        body: "return 3.14159 * circle.radius * circle.radius;",
        range: (0.0, 10.0),
        rule: |x, _| one(std::f64::consts::PI * x[0][2].powi(2)),
        ..STRUCTURE
    },
    Helper {
        name: "rectangle-structure-contains",
        thing: "[[whether|if] a Rectangle [struct|structure] contains a [2D |]point|\
                [whether|if] a [2D |]point is inside a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                a contains [test|check] for a Rectangle [struct|structure] and a point|\
                true if a [vec2|2D point] lies within a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                contains(rectangle: Rectangle, p)[, true inside|]|\
                rectangle.contains(p) for a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [if|whether] p is inside a rectangle given as a [struct|structure] [of|with] [low and high|two corners, low and high]|\
                a hit test [of|for] a Rectangle [struct|structure] with a low and a high corner|\
                the point in rectangle test [using|with] a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [whether|if] a Rectangle [struct|structure], made of its low and its high corner, covers a point|\
                [whether|if] the mouse is [over|inside] a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [whether|if] a click hits a button that is stored as a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                [if|whether] a position falls into a Rectangle structure|\
                a Rectangle [struct|structure] and whether some point is inside it|\
                struct Rectangle [and|plus] a contains check for a vec2|\
                point vs Rectangle [struct|structure][, as a [bool|boolean]|, yes or no]|\
                [whether|if] p is between low and high of a Rectangle struct|\
                ¶I have rectangles as a struct with the corners low and high. I need a function that tells if a point is inside|\
                ¶struct Rectangle, then a function with a rectangle and a vec2, true when the point is in it|\
                ¶helper: Rectangle struct and p in, bool out, true when p is from low to high on both axes|\
                ¶did the click hit my button? It is a Rectangle struct with low and high corner, and I need a function for that test|\
                ¶how do I write a contains function for a Rectangle struct and a 2D point|\
                ¶define struct Rectangle (low, high). Then a function that checks whether p lies in it|¶struct Rectangle with low and high, and a function that tells whether a point is inside|¶please struct Rectangle, inside is low and high, function says if a vec2 is in it|¶menu buttons as struct Rectangle (low, high). function: is the mouse over one|¶point in rectangle, struct Rectangle with two corners low and high, bool function|\
                ¶Rectangle struct with low and high corner, fn contains(rectangle, p) -> bool]",
        before: RECTANGLE,
        function: "contains",
        parameters: "rectangle: Rectangle, p: vec2<f32>",
        result: "bool",
        body: "return all(p >= rectangle.low) && all(p <= rectangle.high);",
        range: (0.0, 4.0),
        rule: |x, _| {
            let beyond = |at: usize| (x[0][at] - x[1][at]).max(x[1][at] - x[0][2 + at]);
            below_zero(beyond(0).max(beyond(1)))
        },
        ..STRUCTURE
    },
    Helper {
        name: "rectangle-structure-area",
        thing: "[the area of a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                the area of a rectangle [given|passed|stored] as a [struct|structure]|\
                the area of a Rectangle [struct|structure] [of|with] a low and a high corner|\
                the product of the sides high - low of a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                area(rectangle: Rectangle)|\
                rectangle.area() for a Rectangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                how much area a Rectangle [struct|structure] [covers|has]|\
                the area [of|from] a struct Rectangle with [two corners|the corners low and high]|\
                a rectangle [struct|structure] with an area function|\
                a Rectangle [struct|structure] and its area|\
                struct Rectangle [plus|and] an area function|\
                the [size|area] of a Rectangle structure in square units|\
                a simple struct example: a Rectangle with its area|\
                the area, with a Rectangle [struct|structure] as the parameter|\
                what a Rectangle [struct|structure] between two corners encloses, as an area|\
                ¶I have a Rectangle struct with [the corners low and high|two corners] and need a function for its area|¶rectangle struct with an area function|\
                ¶struct Rectangle (low, high), and a function that returns its area|\
                ¶helper: Rectangle struct in, area out|\
                ¶define struct Rectangle (low, high), then a function that multiplies the two sides for the area|\
                ¶how much space does a Rectangle struct cover? Write a function that returns its area]",
        before: RECTANGLE,
        function: "area",
        parameters: "rectangle: Rectangle",
        body: "let size = rectangle.high - rectangle.low;\nreturn size.x * size.y;",
        range: (0.0, 10.0),
        rule: |x, _| one((x[0][2] - x[0][0]) * (x[0][3] - x[0][1])),
        ..STRUCTURE
    },
    Helper {
        name: "aabb-structure-union",
        thing: "[the union of two Aabb [structs|structures][ (define the struct too)| (struct included)|||]|\
                the [smallest|tightest] Aabb [struct|structure] that contains two others|\
                two [bounding boxes|Aabb structs] merged into one Aabb [struct|structure][ (define the struct too)| (struct included)|||]|\
                merge(a: Aabb, b: Aabb)|\
                an Aabb [struct|structure] [around|that encloses] two Aabb [structs|structures][ (define the struct too)| (struct included)|||]|\
                Aabb(min(a.low, b.low), max(a.high, b.high))|\
                the common bounding box of two Aabb [structs|structures][ (define the struct too)| (struct included)|||]|\
                the merged bounds of two [axis-aligned boxes|bounding boxes], as an Aabb [struct|structure][ (define the struct too)| (struct included)|||]|\
                a bvh parent box from two child Aabb [structs|structures][ (define the struct too)| (struct included)|||]|\
                the bounding box of two bounding boxes, with an Aabb [struct|structure][ (define the struct too)| (struct included)|||]|\
                two Aabb [structs|structures] joined into the box that holds both|\
                the [combined|joined] box of two Aabb structures|\
                an Aabb [struct|structure] with the lowest corner and the highest corner of two boxes|\
                a struct Aabb of low and high, and the union of two of them|\
                the Aabb that [covers|spans] two given Aabb [structs|structures][ (define the struct too)| (struct included)|||]|\
                aabb union, struct in and struct out|\
                an Aabb grown to include another Aabb [struct|structure][ (define the struct too)| (struct included)|||]|\
                ¶I have two bounding boxes of a struct Aabb (low, high) and need a function for the box around both|\
                ¶struct Aabb, two in, one out: low is the min of the lows, high the max of the highs. As a function|\
                ¶helper that merges two Aabb structs into one|\
                ¶for my bvh I need a function that takes two Aabb structs and returns the smallest one that holds both|\
                ¶define struct Aabb (low, high), then a function that unites two of them|\
                ¶how do I combine two Aabb structs in a function so that nothing sticks out]",
        before: AABB,
        function: "merge",
        parameters: "a: Aabb, b: Aabb",
        result: "Aabb",
        body: "return Aabb(min(a.low, b.low), max(a.high, b.high));",
        rule: |x, _| {
            let low = (0..3).map(|at| x[0][at].min(x[1][at]));
            let high = (3..6).map(|at| x[0][at].max(x[1][at]));
            Some(low.chain(high).collect())
        },
        ..STRUCTURE
    },
    Helper {
        name: "interval-structure-contains",
        thing: "[[whether|if] an Interval [struct|structure] contains a number|\
                [whether|if] a number is inside an Interval [struct|structure][ (define the struct too)| (struct included)|||]|\
                a contains [test|check] for an Interval [struct|structure] and a number|\
                true if x lies within an Interval [struct|structure][ (define the struct too)| (struct included)|||]|\
                contains(interval: Interval, x)|\
                interval.contains(x) for an Interval [struct|structure][ (define the struct too)| (struct included)|||]|\
                [if|whether] x is between the low and the high of an Interval [struct|structure][ (define the struct too)| (struct included)|||]|\
                x >= interval.low && x <= interval.high for an Interval [struct|structure][ (define the struct too)| (struct included)|||]|\
                a range check with an Interval [struct|structure][ (define the struct too)| (struct included)|||]|\
                [whether|if] a float is within the limits of an Interval [struct|structure][, ends included|]|\
                an Interval [struct|structure] and whether some x is inside it|\
                struct Interval [and|plus] a contains check|\
                x vs Interval [struct|structure][, as a [bool|boolean]|, yes or no]|\
                [if|whether] a hit distance t is in the valid Interval [struct|structure] of low and high|\
                an inclusive range test for a struct Interval with [low and high|two ends]|\
                [whether|if] an Interval structure includes a float|\
                ¶I have a struct Interval with low and high and need a function that says if x is in it|\
                ¶struct Interval, then a function: low <= x <= high, as a bool|\
                ¶helper: Interval struct and a float in, bool out, ends included|\
                ¶define struct Interval (low, high), then a function that checks whether a number lies in it|\
                ¶is my ray's t in the allowed range? The range is an Interval struct, and I need a function for the test|\
                ¶how do I write a contains function for an Interval struct and a float|¶struct Interval with low and high, and a function that tells whether x is inside|¶please struct Interval, inside is low and high, function says if number is in it|¶opening hours as struct Interval (low, high). function: is a time in it, ends included|¶range check fn with struct Interval (low, high)|\
                ¶Interval struct, fn contains(interval, x) -> bool]",
        before: "struct Interval {\n    low: f32,\n    high: f32,\n}\n",
        function: "contains",
        parameters: "interval: Interval, x: f32",
        result: "bool",
        body: "return x >= interval.low && x <= interval.high;",
        rule: |x, _| truth((x[0][0]..=x[0][1]).contains(&x[1][0])),
        ..STRUCTURE
    },
    Helper {
        name: "complex-structure-sum",
        thing: "[the sum of two Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                two [complex numbers|complex values] added, as structs|\
                an addition of [complex numbers|complex values] with a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                add(a: Complex, b: Complex)|\
                complex addition with a struct of [re and im|real and imaginary part]|\
                Complex(a.re + b.re, a.im + b.im)|\
                a Complex [struct|structure] that is [a + b|the sum of two others]|\
                the complex sum of two Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                two Complex [structs|structures] added part by part|\
                a plus b for [complex numbers|complex values] in a [struct|structure]|\
                struct Complex [and|plus] an add function|\
                complex add, [struct|structure] with re and im|\
                the real parts added and the imaginary parts added, as a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                a Complex number [struct|structure] with addition|\
                z1 + z2 for Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                ¶I have complex numbers as a struct (re, im) and need a function that adds two of them|\
                ¶struct Complex, then a function that returns the sum of two|\
                ¶helper: two Complex structs in, re plus re and im plus im out|\
                ¶define struct Complex (re, im), then an add function|\
                ¶how do I add complex numbers in a function when they are structs|\
                ¶(a + bi) + (c + di), with a Complex struct, as a function|¶struct Complex with re and im, and a function for the sum of two|¶please struct Complex, inside is re and im, function adds two|¶complex add fn with struct Complex (re, im)|¶real parts together, imaginary parts together: function for two structs Complex of re and im|\
                ¶add two complex numbers, each a struct, [function|as a function]]",
        before: COMPLEX,
        function: "add",
        parameters: "a: Complex, b: Complex",
        result: "Complex",
        body: "return Complex(a.re + b.re, a.im + b.im);",
        rule: |x, _| Some(x[0].iter().zip(&x[1]).map(|(a, b)| a + b).collect()),
        ..STRUCTURE
    },
    Helper {
        name: "complex-structure-product",
        thing: "[the product of two Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                two [complex numbers|complex values] multiplied, as structs|\
                a multiplication of [complex numbers|complex values] with a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                multiply(a: Complex, b: Complex)|\
                complex multiplication with a struct of [re and im|real and imaginary part]|\
                Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)|\
                a Complex [struct|structure] that is [a * b|the product of two others]|\
                the complex product of two Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                a times b for [complex numbers|complex values] in a [struct|structure]|\
                struct Complex [and|plus] a multiply function|\
                complex mul, [struct|structure] with re and im|\
                (a + bi)(c + di) with Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                a Complex number [struct|structure] with multiplication|\
                z1 * z2 for Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                two Complex [structs|structures] multiplied [by the rule i*i = -1|with i² = -1]|\
                ¶I have complex numbers as a struct (re, im) and need a function that multiplies two of them|\
                ¶struct Complex, then a function that returns the product of two|\
                ¶helper: two Complex structs in, (ac - bd, ad + bc) out|\
                ¶define struct Complex (re, im), then a multiply function|\
                ¶how do I multiply complex numbers in a function when they are structs|\
                ¶(a + bi) * (c + di), with a Complex struct, as a function|¶struct Complex with re and im, and a function for the product of two|¶please struct Complex, inside is re and im, function multiplies two|¶i times i is -1. function that multiplies two structs Complex of re and im|¶complex mul fn with struct Complex (re, im)|¶for my julia set I need a struct Complex of re and im and a function that multiplies two|\
                ¶multiply two complex numbers, each a struct, [function|as a function]]",
        before: COMPLEX,
        function: "multiply",
        parameters: "a: Complex, b: Complex",
        result: "Complex",
        body: "return Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);",
        rule: |x, _| {
            let (a, b) = (polar(&x[0]), polar(&x[1]));
            Some(complex(a.0 * b.0, a.1 + b.1))
        },
        ..STRUCTURE
    },
    Helper {
        name: "complex-structure-conjugate",
        thing: "[the conjugate of a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                the complex conjugate[, with a Complex [struct|structure][ (define the struct too)| (struct included)|||]| of a Complex struct]|\
                a Complex [struct|structure] with the [sign of the imaginary part flipped|imaginary part negated]|\
                conjugate(z: Complex)|\
                conj(z) for a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                Complex(z.re, -z.im)|\
                a Complex [struct|structure] mirrored at the real axis|\
                a - bi from a + bi, as a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                the conjugated complex number in a [struct|structure] of re and im|\
                a complex number struct reflected across the real axis|\
                struct Complex [and|plus] its conjugate|\
                z-bar for a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                a Complex [struct|structure] with the same re and minus im|\
                re kept and im negated in a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                the conjugate of a complex number that is stored as a [struct|structure]|\
                ¶I have complex numbers as a struct (re, im) and need a function for the conjugate|\
                ¶struct Complex, then a function that flips the sign of im|\
                ¶helper: Complex struct in, its conjugate out|\
                ¶define struct Complex (re, im), then a function that keeps re and negates im|\
                ¶how do I conjugate a complex number in a function when it is a struct|\
                ¶a + bi becomes a - bi, with a Complex struct, as a function|\
                ¶flip the sign of the imaginary part of a Complex struct, function]",
        before: COMPLEX,
        function: "conjugate",
        parameters: "z: Complex",
        result: "Complex",
        body: "return Complex(z.re, -z.im);",
        rule: |x, _| Some(vec![x[0][0], -x[0][1]]),
        ..STRUCTURE
    },
    Helper {
        name: "complex-structure-modulus",
        thing: "[the [modulus|magnitude|absolute value] of a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                how [long|large] a complex number in a [struct|structure] is|\
                the distance of a Complex [struct|structure] from zero|\
                modulus(z: Complex)|\
                abs(z) for a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                sqrt(z.re * z.re + z.im * z.im) for a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                the length of a complex number given as a [struct|structure] of re and im|\
                the root of re² + im² of a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                the [radius|r] of a Complex [struct|structure] in polar form|\
                a Complex [struct|structure] and its [modulus|magnitude]|\
                struct Complex [and|plus] a modulus function|\
                the norm of a complex number, with a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                Pythagoras over the real and imaginary part of a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                the size of a Complex [struct|structure] as a float|\
                complex magnitude, [struct|structure] with re and im|\
                ¶I have complex numbers as a struct (re, im) and need a function for the magnitude|\
                ¶struct Complex, then a function that returns sqrt(re² + im²)|\
                ¶helper: Complex struct in, its modulus out|\
                ¶define struct Complex (re, im), then a function for its absolute value|\
                ¶how long is a complex number? It is a Complex struct, and I need a function for its length|¶struct Complex with re and im, and a function for its absolute value|¶please struct Complex, inside is re and im, function gives the length|¶abs of z, fn with struct Complex (re, im)|¶mandelbrot needs the magnitude: struct Complex of re and im, function for how far it is from zero|\
                ¶how long is a Complex struct seen as an arrow? modulus function]",
        before: COMPLEX,
        function: "modulus",
        parameters: "z: Complex",
        body: "return sqrt(z.re * z.re + z.im * z.im);",
        rule: |x, _| one(x[0][0].hypot(x[0][1])),
        ..STRUCTURE
    },
    Helper {
        name: "complex-structure-quotient",
        thing: "[the quotient of two Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                one complex number divided by another, as structs|\
                a division of [complex numbers|complex values] with a Complex [struct|structure][ (define the struct too)| (struct included)|||]|\
                divide(a: Complex, b: Complex)|\
                complex division with a struct of [re and im|real and imaginary part]|\
                a / b for two Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                a Complex [struct|structure] that is [a / b|the quotient of two others]|\
                the complex quotient of two Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                a divided by b for [complex numbers|complex values] in a [struct|structure]|\
                struct Complex [and|plus] a divide function|\
                complex div, [struct|structure] with re and im|\
                (a + bi) / (c + di) with Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                a Complex number [struct|structure] with division|\
                z1 / z2 for Complex [structs|structures][ (define the struct too)| (struct included)|||]|\
                a Complex [struct|structure] times the conjugate of another, over its squared modulus|\
                ¶I have complex numbers as a struct (re, im) and need a function that divides one by another|\
                ¶struct Complex, then a function that returns the quotient of two|\
                ¶helper: two Complex structs in, the first over the second out|\
                ¶define struct Complex (re, im), then a divide function|\
                ¶how do I divide complex numbers in a function when they are structs|\
                ¶(a + bi) / (c + di), with a Complex struct, as a function]",
        before: COMPLEX,
        function: "divide",
        parameters: "a: Complex, b: Complex",
        result: "Complex",
        body: "let d = b.re * b.re + b.im * b.im;\nreturn Complex((a.re * b.re + a.im * b.im) / d, (a.im * b.re - a.re * b.im) / d);",
        rule: |x, _| {
            let (a, b) = (polar(&x[0]), polar(&x[1]));
            (b.0 > 0.2).then(|| complex(a.0 / b.0, a.1 - b.1))
        },
        ..STRUCTURE
    },
    Helper {
        name: "quaternion-structure-product",
        thing: "[the product of two Quaternion [structs|structures][ (define the struct too)| (struct included)|||]|\
                two quaternions multiplied, as structs|\
                a multiplication of quaternions with a Quaternion [struct|structure][ (define the struct too)| (struct included)|||]|\
                multiply(a: Quaternion, b: Quaternion)|\
                quaternion multiplication with a struct of [x, y, z and w|four floats]|\
                the Hamilton product of two Quaternion [structs|structures][ (define the struct too)| (struct included)|||]|\
                a * b for two Quaternion [structs|structures][ (define the struct too)| (struct included)|||]|\
                a Quaternion [struct|structure] that is [a * b|the product of two others]|\
                two rotations combined, each a Quaternion [struct|structure][ (define the struct too)| (struct included)|||]|\
                one rotation after another as Quaternion [structs|structures]: the product|\
                struct Quaternion [and|plus] a multiply function|\
                quat mul, [struct|structure] with x, y, z, w|\
                the quaternion product with a Quaternion [struct|structure][ (define the struct too)| (struct included)|||]|\
                two orientations [chained|composed], stored as Quaternion [structs|structures][ (define the struct too)| (struct included)|||]|\
                q1 * q2 for Quaternion [structs|structures][ (define the struct too)| (struct included)|||]|\
                ¶I have quaternions as a struct (x, y, z, w) and need a function that multiplies two of them|\
                ¶struct Quaternion, then a function for the Hamilton product of two|\
                ¶helper: two Quaternion structs in, their product out|\
                ¶define struct Quaternion (x, y, z, w), then a multiply function|\
                ¶how do I combine two rotations in a function when they are Quaternion structs]",
        before: "struct Quaternion {\n    x: f32,\n    y: f32,\n    z: f32,\n    w: f32,\n}\n",
        function: "multiply",
        parameters: "a: Quaternion, b: Quaternion",
        result: "Quaternion",
        body: "let x = a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y;\nlet y = a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x;\nlet z = a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w;\nlet w = a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z;\nreturn Quaternion(x, y, z, w);",
        range: (-2.0, 2.0),
        rule: |x, _| {
            let (a, b) = (&x[0], &x[1]);
            let across = |at: usize| {
                let (next, last) = ((at + 1) % 3, (at + 2) % 3);
                a[next] * b[last] - a[last] * b[next]
            };
            let mut product: Buffer = (0..3)
                .map(|at| a[3] * b[at] + b[3] * a[at] + across(at))
                .collect();
            product.push(a[3] * b[3] - dot(&a[..3], &b[..3]));
            Some(product)
        },
        ..STRUCTURE
    },
    Helper {
        name: "ray-through-points",
        thing: "[a Ray [struct|structure] from one point [to|toward] another|\
                a Ray [struct|structure] that starts at a and points at b|\
                the ray from a point through another, as a Ray [struct|structure][ (define the struct too)| (struct included)|||]|\
                Ray(a, normalize(b - a))|\
                a [normalized |]Ray [struct|structure] from two points|\
                a Ray [struct|structure] made from a start and a second point|\
                the Ray [struct|structure] with the origin a and the unit direction to b|\
                a ray from the eye through a point, as a [struct|structure]|\
                a ray between two 3D positions, as a Ray [struct|structure] with a unit direction|\
                a new Ray [struct|structure] [from a to b|through a and b]|\
                ray_between(a, b) with a Ray [struct|structure][ (define the struct too)| (struct included)|||]|\
                a Ray [struct|structure] for two given points|\
                a shadow ray from a surface point to a light, as a Ray [struct|structure][ (define the struct too)| (struct included)|||]|\
                struct Ray [and|plus] a constructor from two points|\
                a Ray structure that leaves one point in the direction of another|\
                ¶I have two points and need a function that makes a Ray struct from the first toward the second|\
                ¶struct Ray (origin, direction), then a function: starts at a, points at b, direction normalized|\
                ¶helper: two vec3 in, a Ray struct out, origin the first point, unit direction to the second|\
                ¶I stand at one point and look at another. Write a function that returns this as a Ray struct|\
                ¶how do I build a Ray struct in a function from a start and a target point|\
                ¶define struct Ray, then a constructor function from two points, with a normalized direction]",
        before: RAY,
        function: "ray_between",
        parameters: "a: vec3<f32>, b: vec3<f32>",
        result: "Ray",
        body: "return Ray(a, normalize(b - a));",
        range: (-3.0, 3.0),
        rule: |x, _| Some([x[0].clone(), unit(&minus(&x[1], &x[0]))?].concat()),
        ..STRUCTURE
    },
    Helper {
        name: "ray-sphere-distance",
        thing: "[the distance along a ray to a sphere, [or -1|else -1] [if it misses|for a miss]|\
                the nearest hit of a Ray [struct|structure] and a Sphere [struct|structure][, -1 for a miss|, or -1]|\
                the t where a ray first hits a sphere, -1 when it does not|\
                ray-sphere intersection distance[, -1 on a miss|, [or -1|else -1] without a hit]|\
                the first hit distance of a ray with a ball, or minus one|\
                hit_sphere(ray, sphere) returning t or -1|\
                the smaller root of the ray-sphere equation, [or -1|else -1] without a real root|\
                t of the closest [ray-sphere hit|hit of a ray on a sphere], -1 if there is none|\
                at what t a ray enters a sphere, -1 if it never does|\
                a ray tracer's sphere hit: the nearest t, [or -1|else -1]|\
                how far along a Ray [struct|structure] a Sphere [struct|structure] is hit, -1 if not at all|\
                (-b - sqrt(b*b - a*c)) / a for a ray and a sphere, -1 for a negative root|\
                the ray parameter of the nearer intersection with a sphere, [or -1|else -1]|\
                the hit t of a ray against a Sphere [struct|structure] with center and radius, else -1|\
                where a ray enters a ball, as t, with -1 for no hit|\
                raycast against a sphere: nearest t or -1|\
                ¶I have a ray and a sphere as structs. I need a function that says how far along the ray the first hit is, -1 if it misses|\
                ¶Ray and Sphere structs in, t of the nearest hit out, -1 on a miss. As a function|\
                ¶for my ray tracer: a function that returns where a ray hits a sphere, as t, or -1|\
                ¶solve the quadratic for ray and sphere, return the smaller root, -1 when the discriminant is negative. As a helper function|\
                ¶how do I write a function for the distance along a ray to a ball that gives -1 if there is no hit|\
                ¶helper: hit t of ray and sphere, [or -1|else -1]]",
        before: "struct Ray {\n    origin: vec3<f32>,\n    direction: vec3<f32>,\n}\n\nstruct Sphere {\n    center: vec3<f32>,\n    radius: f32,\n}\n",
        function: "hit_sphere",
        parameters: "ray: Ray, sphere: Sphere",
        body: "let p = ray.origin - sphere.center;\nlet a = dot(ray.direction, ray.direction);\nlet b = dot(p, ray.direction);\nlet c = dot(p, p) - sphere.radius * sphere.radius;\nlet discriminant = b * b - a * c;\nif discriminant < 0.0 {\nreturn -1.0;\n}\nreturn (-b - sqrt(discriminant)) / a;",
        range: (-2.0, 2.0),
        rule: |x, _| {
            let speed = length(&x[0][3..]);
            let along = unit(&x[0][3..])?;
            let q = minus(&x[1][..3], &x[0][..3]);
            let share = dot(&q, &along);
            // What is left of the radius at the foot of the center, squared.
            let inside = x[1][3].powi(2) - (dot(&q, &q) - share.powi(2));
            if speed < 0.3 || inside.abs() < 0.01 {
                return None;
            }
            one(if inside < 0.0 {
                -1.0
            } else {
                (share - inside.sqrt()) / speed
            })
        },
        ..STRUCTURE
    },
    Helper {
        name: "triangle-structure-centroid",
        thing: "[the centroid of a Triangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                the center of [a|some] triangle given as a [struct|structure]|\
                the mean of the three corners of a Triangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                (triangle.a + triangle.b + triangle.c) / 3|\
                centroid(triangle: Triangle)|\
                the [center|midpoint|center of mass] of a Triangle [struct|structure][ in 3D|]|\
                the average of the three vertices of a Triangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                the balance point of a Triangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                the barycenter of a struct Triangle with three [points|corners]|\
                a Triangle [struct|structure] and its centroid|\
                struct Triangle [and|plus] a centroid function|\
                where the medians of a Triangle [struct|structure] meet|\
                the middle of a 3D triangle that is stored as a [struct|structure] of a, b and c|\
                triangle.centroid() for a Triangle [struct|structure][ (define the struct too)| (struct included)|||]|\
                a bvh split point: the centroid of a Triangle struct|\
                ¶I have a triangle as a struct with corners a, b and c and need a function for its center|\
                ¶struct Triangle, then a function that returns the mean of its three corners|\
                ¶helper: Triangle struct in, centroid out|\
                ¶define struct Triangle (three vec3), then a function for the centroid|\
                ¶where would a triangle balance? It is a Triangle struct, and I need a function for that point|\
                ¶how do I get the middle of a Triangle struct in a function|\
                ¶center of gravity of a Triangle struct, function]",
        before: "struct Triangle {\n    a: vec3<f32>,\n    b: vec3<f32>,\n    c: vec3<f32>,\n}\n",
        function: "centroid",
        parameters: "triangle: Triangle",
        result: "vec3<f32>",
        body: "return (triangle.a + triangle.b + triangle.c) / 3.0;",
        rule: |x, _| {
            let mean = |at: usize| {
                (0..3)
                    .map(|corner| x[0][3 * corner + at] / 3.0)
                    .sum::<f64>()
            };
            Some((0..3).map(mean).collect())
        },
        ..STRUCTURE
    },
    Helper {
        name: "transform-structure-point",
        thing: "[a point moved by a Transform [struct|structure] of position, angle and scale|\
                a [2D |]point with a Transform [struct|structure] applied: scaled, rotated, then moved|\
                a 2D point transformed by a [struct|structure] with position, angle and scale|\
                apply_transform(transform, p) with a 2D Transform [struct|structure][ (define the struct too)| (struct included)|||]|\
                transform.apply(p) for a Transform [struct|structure] of a position, an angle and a scale|\
                position + scale * rotate(p, angle) for a Transform [struct|structure][ (define the struct too)| (struct included)|||]|\
                the world position of a local point under a 2D Transform [struct|structure][ (define the struct too)| (struct included)|||]|\
                local to world with a Transform [struct|structure] of position, rotation angle and scale|\
                a sprite corner placed by a Transform [struct|structure] with position, angle and uniform scale|\
                where a 2D point lands after [scale, rotation and translation|scaling, turning and moving] by a Transform [struct|structure][ (define the struct too)| (struct included)|||]|\
                a struct Transform [in 2D|for 2D] and a point run through it|\
                p scaled, turned and shifted by the fields of a Transform [struct|structure][ (define the struct too)| (struct included)|||]|\
                a vec2 taken through a Transform [struct|structure] with angle, scale and position|\
                a 2D game object's Transform [struct|structure] applied to a point|\
                the scale-rotate-translate of a vec2 by a Transform struct|\
                ¶I have a 2D Transform struct (position, angle, scale) and need a function that applies it to a point|\
                ¶struct Transform, then a function: scale p, rotate it by the angle, add the position|\
                ¶helper: Transform struct and vec2 in, the moved vec2 out|\
                ¶how do I go from local to world in a function with a Transform struct of position, angle and scale|\
                ¶my sprites have a Transform struct with position, angle and scale. I need a function that tells where a local point ends up|\
                ¶define struct Transform (position, angle, scale), then a function that runs a 2D point through it]",
        before: "struct Transform {\n    position: vec2<f32>,\n    angle: f32,\n    scale: f32,\n}\n",
        function: "apply_transform",
        parameters: "placement: Transform, p: vec2<f32>",
        result: "vec2<f32>",
        body: "let c = cos(placement.angle);\nlet s = sin(placement.angle);\nlet turned = vec2<f32>(c * p.x - s * p.y, s * p.x + c * p.y);\nreturn placement.position + placement.scale * turned;",
        range: (-4.0, 4.0),
        rule: |x, _| {
            let (size, angle) = polar(&x[1]);
            let turned = complex(size * x[0][3], angle + x[0][2]);
            Some(vec![x[0][0] + turned[0], x[0][1] + turned[1]])
        },
        ..STRUCTURE
    },
    Helper {
        name: "particle-structure-step",
        thing: "[a Particle [struct|structure] after a [time step|step|timestep] dt|\
                a Particle [struct|structure] [moved|advanced] by its velocity for dt seconds|\
                the next state of a Particle [struct|structure] without forces|\
                a Particle with position + velocity * dt and the same velocity|\
                advance(particle, dt) returning a Particle [struct|structure][ (define the struct too)| (struct included)|||]|\
                one Euler step of a Particle [struct|structure] of position and velocity|\
                a Particle [struct|structure] one time step later, at constant velocity|\
                where a Particle [struct|structure] is after dt, as a new Particle|\
                a moving Particle [struct|structure] with its position updated by dt|\
                particle.step(dt) for a [struct|structure] with position and velocity|\
                the updated Particle [struct|structure]: position plus velocity times dt|\
                struct Particle [and|plus] a step function for dt|\
                a Particle structure that flies straight on for the time dt|\
                uniform motion of a Particle [struct|structure] over dt|\
                a copy of a Particle [struct|structure], moved along its velocity for dt|\
                Particle(position + velocity * dt, velocity)|\
                ¶I have a Particle struct with position and velocity and need a function that moves it on by dt|\
                ¶struct Particle, then a function: position + velocity * dt, same velocity|\
                ¶helper: Particle struct and dt in, the moved Particle out|\
                ¶nothing pulls on it, it just flies on: a function that takes a Particle struct and dt and returns the new one|\
                ¶how do I advance a Particle struct by one time step in a function, no forces|\
                ¶define struct Particle (position, velocity), then a function for a plain Euler step with dt]",
        before: PARTICLE,
        function: "advance",
        parameters: "particle: Particle, dt: f32",
        result: "Particle",
        body: "return Particle(particle.position + particle.velocity * dt, particle.velocity);",
        range: (-3.0, 3.0),
        rule: |x, _| {
            let [px, py, vx, vy] = [0, 1, 2, 3].map(|at| x[0][at]);
            let dt = x[1][0];
            Some(vec![px + vx * dt, py + vy * dt, vx, vy])
        },
        ..STRUCTURE
    },
    Helper {
        name: "particle-structure-fall",
        thing: "[a Particle [struct|structure] after a [time step|step|timestep] dt under a gravity of {n}|\
                a falling Particle [struct|structure] after dt, gravity {n}|\
                the next state of a Particle [struct|structure] with gravity {n} and [time step|step|timestep] dt|\
                a Particle [struct|structure] pulled down by {n} for dt and then moved|\
                fall(particle, dt) with g = {n#}, returning a Particle [struct|structure][ (define the struct too)| (struct included)|||]|\
                a semi-implicit Euler step of a Particle [struct|structure] with a gravity of {n}|\
                a Particle [struct|structure] one time step later with a downward acceleration of {n}|\
                the updated Particle: velocity.y minus {n} * dt, then position plus velocity * dt|\
                a thrown ball as a Particle [struct|structure] after dt, g = {n#}|\
                a symplectic Euler update of a Particle [struct|structure], gravity {n} along -y|\
                free fall of a Particle [struct|structure] over dt with an acceleration of {n}|\
                struct Particle [and|plus] a step under gravity {n} for dt|\
                a Particle structure that drops for the time dt with g = {n#}|\
                particle.step(dt) for a Particle [struct|structure] with gravity {n} downward|\
                a Particle [struct|structure] whose velocity loses {n} per second in y, moved on by dt|\
                ¶I have a Particle struct with position and velocity and need a function that lets it fall for dt, gravity {n}|\
                ¶struct Particle, then a function: velocity.y -= {n} * dt, then position += velocity * dt|\
                ¶helper: Particle struct and dt in, the falling Particle out, g = {n}|\
                ¶gravity is {n} downward. Write a function that takes a Particle struct and dt, updates the velocity first and then the position|\
                ¶how do I make a Particle struct fall in a function, with gravity {n} and a step dt|\
                ¶define struct Particle (position, velocity), then a function for a semi-implicit Euler step under gravity {n}]",
        before: PARTICLE,
        function: "fall",
        parameters: "particle: Particle, dt: f32",
        result: "Particle",
        body: "let velocity = particle.velocity - vec2<f32>(0.0, {n}) * dt;\nreturn Particle(particle.position + velocity * dt, velocity);",
        choices: &[9.81, 9.8, 10.0, 1.0, 1.62, 2.0, 5.0, 20.0],
        range: (-3.0, 3.0),
        rule: |x, g| {
            let [px, py, vx, vy] = [0, 1, 2, 3].map(|at| x[0][at]);
            let dt = x[1][0];
            let fall = g * dt;
            Some(vec![px + vx * dt, py + vy * dt - fall * dt, vx, vy - fall])
        },
        ..STRUCTURE
    },
    Helper {
        name: "material-structure-blend",
        thing: "[a blend of two Material [structs|structures] by t|\
                two Material [structs|structures] [mixed|blended|interpolated] by a factor t|\
                the linear interpolation of two Material [structs|structures][ (define the struct too)| (struct included)|||]|\
                a lerp of two materials, each a struct of color, roughness and metallic|\
                mix(a, b, t) for a Material [struct|structure][ (define the struct too)| (struct included)|||]|\
                a Material [struct|structure] between two others, at t|\
                every field of two Material [structs|structures] mixed by t|\
                a Material with color, roughness and metallic blended by t|\
                the material at t on the way from one Material [struct|structure] to another|\
                blend(a: Material, b: Material, t)|\
                a pbr material lerp with a Material [struct|structure][ (define the struct too)| (struct included)|||]|\
                struct Material [and|plus] a blend function|\
                a smooth transition from one Material [struct|structure] to another, by t|\
                two surfaces, as Material [structs|structures], blended by a weight t|\
                color, roughness and metallic of two Material [structs|structures] interpolated|\
                ¶I have two materials as structs (color, roughness, metallic) and need a function that mixes them by t|\
                ¶struct Material, then a function: every field is mix(a, b, t)|\
                ¶helper: two Material structs and t in, the blended Material out|\
                ¶halfway between gold and stone: I need a function that lerps two Material structs by t|\
                ¶how do I fade from one Material struct to another in a function|\
                ¶define struct Material (color, roughness, metallic), then a blend function with a factor t]",
        before: "struct Material {\n    color: vec3<f32>,\n    roughness: f32,\n    metallic: f32,\n}\n",
        function: "blend",
        parameters: "a: Material, b: Material, t: f32",
        result: "Material",
        body: "let color = mix(a.color, b.color, t);\nlet roughness = mix(a.roughness, b.roughness, t);\nlet metallic = mix(a.metallic, b.metallic, t);\nreturn Material(color, roughness, metallic);",
        range: (0.0, 1.0),
        rule: |x, _| {
            let t = x[2][0];
            Some(
                x[0].iter()
                    .zip(&x[1])
                    .map(|(a, b)| a + (b - a) * t)
                    .collect(),
            )
        },
        ..STRUCTURE
    },
    Helper {
        name: "point-light-structure",
        thing: "[the light of a PointLight [struct|structure] at a point|\
                the color that arrives at a point from a PointLight [struct|structure]|\
                how much light a PointLight [struct|structure] sends to p, with inverse square falloff|\
                light.color * light.intensity / d² for a PointLight [struct|structure]|\
                the radiance of a point light struct at a position|\
                a point light given as a [struct|structure]: its color at p over the squared distance|\
                the contribution of a PointLight [struct|structure] to a [surface |]point|\
                light_at(light: PointLight, p)|\
                a lamp as a PointLight [struct|structure] and its light at a place|\
                the incoming light at p from a struct of position, color and intensity|\
                a PointLight structure evaluated at a position, 1 / d² falloff|\
                struct PointLight [and|plus] the light it gives at a point|\
                the attenuated color of a PointLight [struct|structure] at p|\
                inverse square light from a PointLight [struct|structure]|\
                color times intensity over squared distance for a PointLight struct|\
                ¶I have a lamp as a struct PointLight (position, color, intensity) and need a function for its light at a point|\
                ¶struct PointLight, then a function: color * intensity / d², d the distance to p|\
                ¶helper: PointLight struct and p in, light color out, inverse square falloff|\
                ¶how much light arrives at p? The lamp is a PointLight struct, and I need a function for it|\
                ¶twice as far, a quarter of the light: write a function for a PointLight struct and a point|\
                ¶define struct PointLight (position, color, intensity), then a function that gives its light at a position]",
        before: "struct PointLight {\n    position: vec3<f32>,\n    color: vec3<f32>,\n    intensity: f32,\n}\n",
        function: "light_at",
        parameters: "light: PointLight, p: vec3<f32>",
        result: "vec3<f32>",
        body: "let d = distance(p, light.position);\nreturn light.color * light.intensity / (d * d);",
        range: (0.0, 3.0),
        rule: |x, _| {
            let offset = minus(&x[1], &x[0][..3]);
            let square = dot(&offset, &offset);
            (square > 0.1).then(|| (3..6).map(|at| x[0][at] * x[0][6] / square).collect())
        },
        ..STRUCTURE
    },
    Helper {
        name: "division-structure",
        thing: "[the quotient and the remainder of two [numbers|values] as a [struct|structure]|\
                a [struct|structure] with quotient and remainder of a divided by b|\
                an integer division with remainder, both in a [struct|structure]|\
                divmod(a, b) as a [struct|structure]|\
                both a / b and a % b, returned in a [struct|structure]|\
                a Division [struct|structure] of quotient and remainder|\
                Division(a / b, a % b)|\
                how often b goes into a number and what is left, as a [struct|structure]|\
                two results in [one|a single] struct: the quotient and the remainder|\
                the whole part and the rest of an integer division in a [struct|structure]|\
                div and mod of two unsigned integers together in a [struct|structure]|\
                a struct that holds quotient and remainder|\
                long division of u32 numbers: quotient and remainder as a [struct|structure]|\
                a divmod that returns a struct|\
                a [struct|structure] result with the fields quotient and remainder for two u32 numbers|\
                ¶I need both a / b and a % b, and a function can only return one thing. So return them in a struct|\
                ¶struct with quotient and remainder, and a function that divides two u32 and fills it|\
                ¶helper: two unsigned integers in, quotient and remainder out as a struct|\
                ¶17 by 5 is 3, rest 2. I need a function that returns both parts in a struct, for u32|\
                ¶how do I write a divmod function that returns a struct|\
                ¶Python's divmod as a function with a struct for the two results]",
        before: "struct Division {\n    quotient: u32,\n    remainder: u32,\n}\n",
        function: "divide",
        parameters: "a: u32, b: u32",
        result: "Division",
        body: "return Division(a / b, a % b);",
        range: (1.0, 200.0),
        rule: |x, _| {
            let quotient = (x[0][0] / x[1][0]).floor();
            Some(vec![quotient, x[0][0] - quotient * x[1][0]])
        },
        ..STRUCTURE
    },
    Helper {
        name: "bounds-structure",
        thing: "[the [smallest|lowest] and the [largest|greatest] component of a vec4, as a [struct|structure]|\
                a [struct|structure] with the minimum and the maximum of a vec4|\
                the minimum and maximum of four numbers in a [struct|structure]|\
                a Bounds [struct|structure] of the least and the greatest component of a vec4|\
                min and max of a vec4<f32> together, as a [struct|structure]|\
                minmax(v) of a vec4 as a [struct|structure]|\
                both extremes of a vec4 in [one|a single] struct|\
                the range of a vec4 as a [struct|structure] with low and high|\
                two results in [one|a single] struct: the minimum and the maximum of a vec4|\
                the low and high of four floats in a vec4, as a Bounds [struct|structure][ (define the struct too)| (struct included)|||]|\
                bounds_of(v: vec4<f32>) returning a struct of low and high|\
                a struct that holds the lowest and the highest component of a 4D vector|\
                a Bounds [struct|structure] for the four components of a vec4|\
                how small and how large the components of a vec4 get, as a [struct|structure]|\
                the extent of the entries of a vec4, low and high in a [struct|structure]|\
                ¶I have a vec4 and need its smallest and its largest component from one function, in a struct|\
                ¶struct Bounds (low, high), then a function that fills it with min and max of a vec4|\
                ¶helper: vec4 in, a struct with the least and the greatest of its four numbers out|\
                ¶how do I return both min and max of a vec4 from a function, as a struct|\
                ¶four numbers in a vec4: how low and how high do they go? A function that returns a struct with both]",
        before: "struct Bounds {\n    low: f32,\n    high: f32,\n}\n",
        function: "bounds_of",
        parameters: "v: vec4<f32>",
        result: "Bounds",
        body: "let low = min(min(v.x, v.y), min(v.z, v.w));\nlet high = max(max(v.x, v.y), max(v.z, v.w));\nreturn Bounds(low, high);",
        rule: |x, _| {
            let mut sorted = x[0].clone();
            sorted.sort_by(f64::total_cmp);
            Some(vec![sorted[0], sorted[3]])
        },
        ..STRUCTURE
    },
    Helper {
        name: "time-structure-seconds",
        thing: "[the seconds of a Time [struct|structure] of hours, minutes and seconds|\
                a Time [struct|structure] converted to seconds|\
                the total number of seconds in a Time [struct|structure][ (define the struct too)| (struct included)|||]|\
                hours * 3600 + minutes * 60 + seconds of a Time [struct|structure][ (define the struct too)| (struct included)|||]|\
                to_seconds(time: Time)|\
                how many seconds [past midnight a Time [struct|structure] is|a Time [struct|structure] holds]|\
                hours, minutes and seconds in a [struct|structure], as seconds|\
                hh:mm:ss in a Time [struct|structure] converted to seconds|\
                a clock time given as a [struct|structure], in seconds|\
                the seconds since midnight of a Time [struct|structure][ (define the struct too)| (struct included)|||]|\
                struct Time [and|plus] its length in seconds|\
                a struct of hours, minutes and seconds summed up as seconds|\
                a duration [struct|structure] with hours, minutes and seconds in seconds|\
                the Time [struct|structure] as one count of seconds|\
                seconds from a Time [struct|structure] with three u32 fields|\
                ¶I have a Time struct with hours, minutes and seconds and need a function that makes it all seconds|\
                ¶struct Time, then a function: h * 3600 + m * 60 + s|\
                ¶helper: Time struct in, total seconds out|\
                ¶define struct Time (hours, minutes, seconds), then a function that converts it to seconds|\
                ¶how many seconds since midnight? The clock is a Time struct, and I need a function for it|\
                ¶1:01:05 -> 3665. I need a function for that, from a Time struct of three u32|¶struct Time with hours, minutes and seconds, and a function for the total seconds|¶please struct Time, inside is hours, minutes, seconds, all u32, function gives all in seconds|¶stopwatch as struct Time (hours, minutes, seconds, u32). function for the seconds in all|¶time to seconds fn with struct Time of three u32]",
        before: "struct Time {\n    hours: u32,\n    minutes: u32,\n    seconds: u32,\n}\n",
        function: "to_seconds",
        parameters: "time: Time",
        result: "u32",
        body: "return time.hours * 3600u + time.minutes * 60u + time.seconds;",
        range: (0.0, 59.0),
        rule: |x, _| one((x[0][0] * 60.0 + x[0][1]) * 60.0 + x[0][2]),
        ..STRUCTURE
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(STRUCTURES)
}
