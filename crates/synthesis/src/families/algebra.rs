//! Functions of vectors and matrices.

use super::helpers::{
    HELPER, Helper, VECTORS, by_component, dot, families_of, length, minus, one, unit,
};
use crate::task::{Buffer, Family};

type Rule = fn(&[Buffer], f64) -> Option<Buffer>;

const fn algebra(
    name: &'static str,
    thing: &'static str,
    function: &'static str,
    parameters: &'static str,
    result: &'static str,
    body: &'static str,
    rule: Rule,
) -> Helper {
    Helper {
        name,
        category: "matrices",
        thing,
        function,
        parameters,
        result,
        body,
        range: (-3.0, 3.0),
        rule,
        ..HELPER
    }
}

/// The entry in a row and a column of a matrix that is stored column by column.
fn entry(matrix: &[f64], rows: usize, row: usize, column: usize) -> f64 {
    matrix[column * rows + row]
}

fn product(a: &[f64], b: &[f64], rows: usize) -> Buffer {
    let columns = b.len() / rows;
    let cell = |row: usize, column: usize| {
        (0..rows)
            .map(|at| entry(a, rows, row, at) * entry(b, rows, at, column))
            .sum()
    };
    (0..columns)
        .flat_map(|column| (0..rows).map(move |row| (row, column)))
        .map(|(row, column)| cell(row, column))
        .collect()
}

fn determinant(m: &[f64], rows: usize) -> f64 {
    if rows == 1 {
        return m[0];
    }
    // Along the first row.
    (0..rows)
        .map(|column| {
            let minor: Buffer = (0..rows)
                .filter(|&other| other != column)
                .flat_map(|other| m[other * rows + 1..(other + 1) * rows].to_vec())
                .collect();
            let sign = if column % 2 == 0 { 1.0 } else { -1.0 };
            sign * entry(m, rows, 0, column) * determinant(&minor, rows - 1)
        })
        .sum()
}

pub(super) fn cross(u: &[f64], v: &[f64]) -> Buffer {
    (0..3)
        .map(|at| u[(at + 1) % 3] * v[(at + 2) % 3] - u[(at + 2) % 3] * v[(at + 1) % 3])
        .collect()
}

/// The matrix of a rotation around the axis `axis`, as it moves the unit vectors.
fn turn(axis: usize, angle: f64) -> Buffer {
    let (from, to) = ((axis + 1) % 3, (axis + 2) % 3);
    let mut columns = [[0.0; 3]; 3];
    columns[axis][axis] = 1.0;
    columns[from][from] = angle.cos();
    columns[from][to] = angle.sin();
    columns[to][from] = -angle.sin();
    columns[to][to] = angle.cos();
    columns.concat()
}

const HELPERS: [Helper; 28] = [
    Helper {
        types: VECTORS,
        ..algebra(
            "dot-product-function",
            "[the dot product of two vectors|the scalar product of a and b|a dot b|the inner product of two vectors|dot(a, b)|the dot of two vectors|the scalar product of two vectors|dot prod of u and v|the inner product of a and b|u dot v|the alignment of two vectors by their dot product|a vector dotted with another|¶I have two vectors and [need|want] [their|the] dot product. [write me a function|make it a function|put it in a helper function]|¶two vectors go in, one number comes out: their [dot|scalar|inner] product. [function please|as a helper function|I need it as a function]|¶I [need|want] a [function|helper] that tells how much two vectors point the same way, [by|with] their dot product|¶[small|tiny] wrapper function [around|for] the dot builtin: [takes|input] a and b, [returns|output] dot(a, b)|¶fn(u, v) -> [dot(u, v)|u dot v|the scalar product of both]|¶function for the thing [named|known as] [scalar|dot|inner] product. it [takes|gets] [two vectors|vector u and vector v]|¶given vectors u and v, [what|which] function [returns|gives me] their [inner|dot|scalar] product|¶[inputs|input]: two vectors. [output|result]: a float, their dot product. [as function|one function]|¶how do people [compute|get] the dot product of two vectors, in [a function|their own function]|¶u and v are vectors. [helper|function] -> one float, [u dot v|their dot product]]",
            "dot_product",
            "a: {T}, b: {T}",
            "f32",
            "return dot(a, b);",
            |x, _| one(dot(&x[0], &x[1])),
        )
    },
    algebra(
        "dot-product-by-hand",
        "[the dot product of two 3D vectors by hand|a dot product without the builtin|a.x*b.x + a.y*b.y + a.z*b.z|a manual dot product of two vec3s|the dot of two 3D vectors without dot()|a handwritten dot product for 3D|a 3D dot product, component by component|x times x plus y times y plus z times z of two vectors|a dot product of two vec3s written out|the products of x, y and z of two vectors added by hand|the vec3 dot formula spelled out|¶I don't want to call dot(). [write|give me] a function that multiplies [x with x, y with y and z with z of two vec3s|the components of two vec3s pairwise] and adds [the three products|it all up]|¶no builtins [allowed|please]: a function for the dot product of two vec3s, [written out|all spelled out]|¶multiply a.x by b.x, a.y by b.y and a.z by b.z. add [the three|all three products]. return [that|the sum] from a function|¶fn(a: vec3, b: vec3) -> [ax*bx + ay*by + az*bz|a.x * b.x + a.y * b.y + a.z * b.z]|¶a helper function takes two 3D vectors. it [returns|gives back] their dot product but without [the builtin|dot()], only [with|by] multiplying and adding|¶how would I [write|code] a function for the dot product of two vec3s if [there was no dot()|dot() did not exist]|¶3D dot product function, [manual|hand-written] version: [three multiplications and two additions|component by component]]",
        "dot3",
        "a: vec3<f32>, b: vec3<f32>",
        "f32",
        "return a.x * b.x + a.y * b.y + a.z * b.z;",
        |x, _| one(dot(&x[0], &x[1])),
    ),
    algebra(
        "cross-product-function",
        "[the cross product of two vectors|the vector product of a and b|a cross b|a vector perpendicular to both a and b|cross(a, b)|the cross of two vec3s|cross prod of u and v|u cross v|the vector product of two 3D vectors|a normal to two 3D vectors by cross product|a vector at right angles to two others|the cross product of a and b in 3D|¶I have two 3D vectors and need a third one that is perpendicular to both. [a function with the cross product, please|write the cross product function]|¶two vec3s go in, [their|the] cross product comes out. [as a function|make it a helper function]|¶fn(a: vec3, b: vec3) -> [cross(a, b)|a cross b|the vector product]|¶I need a [helper|function] [around|for] the cross builtin: [takes|input] u and v, [returns|output] [u x v|cross(u, v)]|¶function for the thing [named|known as] [vector product|cross product]. it [takes|gets] two 3D vectors|¶given two edges of a face as vec3s, [what|which] function [gives|returns] their cross product|¶which function do I write to get a vector at right angles to two others, [with|by] cross()|¶[inputs|input]: two vec3f. [output|result]: the vec3f cross product. [as function|one function]|¶how do people [compute|get] the cross product of two vec3s, in [a function|their own function]]",
        "cross_product",
        "a: vec3<f32>, b: vec3<f32>",
        "vec3<f32>",
        "return cross(a, b);",
        |x, _| Some(cross(&x[0], &x[1])),
    ),
    algebra(
        "cross-product-by-hand",
        "[the cross product of two 3D vectors by hand|a cross product without the builtin|a cross product written out in components|a manual cross product of two vec3s|the cross of two 3D vectors without cross()|a handwritten cross product for 3D|a 3D cross product, component by component|a cross product of two vec3s spelled out with x, y and z|the cross formula in components for 3D vectors|(a.y*b.z - a.z*b.y, a.z*b.x - a.x*b.z, a.x*b.y - a.y*b.x)|¶I don't want to call cross(). [write|give me] a function that computes the cross product of two vec3s [component by component|from x, y and z]|¶no builtins [allowed|please]: a function for the cross product of two vec3s, [written out|spelled out in components]|¶fn(a: vec3, b: vec3) -> (ay*bz - az*by, az*bx - ax*bz, ax*by - ay*bx)|¶x is a.y*b.z - a.z*b.y, y is a.z*b.x - a.x*b.z and z is a.x*b.y - a.y*b.x. return these three as a vec3 from a function|¶how would I [write|code] a function for the cross product of two vec3s if cross() did not exist|¶a helper function takes two 3D vectors and [returns|gives back] the vector perpendicular to both. do the cross product by hand, [without the builtin|not with cross()]|¶3D cross product function, [manual|hand-written] version: [six products and three differences|every component spelled out]]",
        "cross3",
        "a: vec3<f32>, b: vec3<f32>",
        "vec3<f32>",
        "return vec3<f32>(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);",
        |x, _| Some(cross(&x[0], &x[1])),
    ),
    algebra(
        "cross-product-2d",
        "[the 2D cross product of two vectors|the z component of the cross product of 2D vectors|the signed parallelogram area of a and b in 2D|a.x*b.y - a.y*b.x|the perp dot product of two 2D vectors|the wedge product of two vec2s|the cross of two vec2s, a scalar|the scalar cross product in the plane|the determinant of two vec2s|cross2(a, b)|the signed area spanned by two 2D vectors|¶in the plane, I need a function that gives the cross product of two vec2s. it is [one number|a scalar]: a.x*b.y - a.y*b.x|¶fn(a: vec2, b: vec2) -> a.x*b.y - a.y*b.x|¶two 2D vectors span a parallelogram. [write a function for|I want a function that returns] its area, with [its|a] sign|¶I want to know [whether|if] one 2D vector lies left or right of another. a function with the 2D cross product, so that the sign tells me|¶take x of the first times y of the second, then subtract y of the first times x of the second. function of two vec2s|¶function for the so-called [perp dot product|2D cross product|wedge product]. it [takes|gets] two vec2s and returns a float|¶[inputs|input]: vec2 a and vec2 b. [output|result]: the z of their cross product as a float. [as function|one function]]",
        "cross2",
        "a: vec2<f32>, b: vec2<f32>",
        "f32",
        "return a.x * b.y - a.y * b.x;",
        |x, _| one(determinant(&[x[0][0], x[0][1], x[1][0], x[1][1]], 2)),
    ),
    Helper {
        types: VECTORS,
        ..algebra(
            "safe-normalize",
            "[a normalized vector, or zero for a zero vector|a safe normalize|the unit vector of v, zero if v has no length|normalize without dividing by zero|normalize_or_zero(v)|a normalize with a zero check|a normalization that returns zero for the zero vector|v over its length, or 0 when the length is 0|a nan-free normalize|a unit vector with a guard against zero length|normalize, but zero stays zero|the direction of a vector, or nothing but zeros if it has none|¶my normalize [gives NaN|breaks] when the vector is zero. I need a function that returns [zero|a zero vector] then and the unit vector [otherwise|in all other cases]|¶if the length is above zero, divide the vector by it. [otherwise|if not] return zeros. function please|¶function: v -> v / length(v), but v -> 0 [if|when] length(v) is 0|¶I need a [helper|function] like normalize that [can handle|survives] the zero vector: [it gives zero back|zero in, zero out]|¶how do I [write|make] a normalize function that avoids division by zero, [with zero as the answer|returning zero] for a vector without length|¶normalize_or_zero as a [wgsl function|helper function]: unit vector if there is one, else the zero vector|¶[input|takes]: a vector. [output|returns]: the same direction with length one, or all zeros if the vector is null. [as function|helper function]]",
            "safe_normalize",
            "v: {T}",
            "{T}",
            "let size = length(v);\nif size > 0.0 {\nreturn v / size;\n}\nreturn {0};",
            |x, _| {
                if length(&x[0]) == 0.0 {
                    return Some(vec![0.0; x[0].len()]);
                }
                unit(&x[0])
            },
        )
    },
    Helper {
        types: VECTORS,
        ..algebra(
            "normalize-by-hand",
            "[a vector divided by its length|the direction of v as a unit vector|v scaled to a length of one, by hand|a normalized vector without the builtin|v / length(v)|a manual normalize|a handwritten normalize|normalization without calling normalize()|v divided by its magnitude|a vector over its own length|the unit vector of v by dividing by the length|v brought to length 1 with a division|¶I don't want to call normalize(). [write|give me] a function that divides a vector by its [own length|length]|¶take [a vector|some vector], measure its length, divide by that. [do it in a function|as a function]|¶fn(v) -> v / length(v)|¶no normalize() [allowed|please]: I need a helper function that makes a vector one unit long by [dividing it by its length|a division by its length]|¶how [would|do] I [write|code] the unit vector function by hand, [v over its length|dividing v by its length]|¶I have a vector of any length and want the same direction with length 1. in a function, with a plain division by the length|¶unit vector function, [manual|hand-written]: the vector over its magnitude|¶make [any|every] vector unit length. function, no builtin normalize, divide by the length]",
            "unit_vector",
            "v: {T}",
            "{T}",
            "return v / length(v);",
            |x, _| unit(&x[0]),
        )
    },
    Helper {
        types: VECTORS,
        ..algebra(
            "direction-to",
            "[the direction from one point to another|the unit vector from a to b|a normalized direction from a to b|normalize(b - a)|b minus a, normalized|the heading from one position to another|the unit direction from a to b|which way to go from one point to another, as a unit vector|the normalized offset from a start to a target|a unit vector that points at a target from a position|the normalized difference of two points, from a to b|¶I have [two points|two positions], a start and a target. I need a function for the unit vector that [points|goes] from the first to the second|¶an enemy stands at one place, the player at another. [write a function|function please] that returns the direction from the enemy to the player, length one|¶subtract the first point from the second, then normalize. [as a function|function of the two points]|¶fn(a, b) -> normalize(b - a)|¶which way [must|do] I go from one point to reach another? function returning [that|the direction] as a unit vector|¶I need a [helper|function] that [aims|looks] from a position at a target: unit vector from here to there|¶function of eye and target: [the normalized difference target minus eye|the unit direction from the eye to the target]|¶[inputs|input]: two points. [output|result]: [normalized|unit] direction from the first to the second. [as function|helper function]|¶I stand here and the light is there. which unit vector goes from me to the light? helper function of both positions]",
            "direction",
            "a: {T}, b: {T}",
            "{T}",
            "return normalize(b - a);",
            |x, _| unit(&minus(&x[1], &x[0])),
        )
    },
    Helper {
        types: VECTORS,
        choices: &[0.5, 1.5, 2.0, 3.0, 4.0, 5.0, 10.0],
        ..algebra(
            "set-length",
            "[a vector with its length set to {n}|v rescaled to a length of {n}|a vector of length {n} in the direction of v|{n#} * normalize(v)|v resized to length {n}|v with magnitude {n}|setMag(v, {n#})|the normalized v times {n}|a vector stretched or shrunk to length {n}|v, but exactly {n} long|a velocity with its speed set to {n}|a vector that keeps its direction and gets length {n}|¶I have a vector of [any|some] length. a function should [keep its direction and make it exactly {n} long|give back the same direction, but exactly {n} long]|¶normalize v first, then multiply by {n}. [as a function|in a function|return that from a function]|¶function: v -> {n#} * v / length(v)|¶my [ball|ship|boid] should always move at a speed of {n}, no matter how fast it was. function that rescales its velocity to that length|¶I need a [helper|function] that [stretches or shrinks|rescales] a vector to [a length of|length|magnitude] {n}, [same direction|the direction stays]|¶how do I write a function that [sets|changes] the length of a vector to {n}|¶[input|takes]: a vector. [output|returns]: the same direction with [length|magnitude] {n}. [as function|helper function]]",
            "set_length",
            "v: {T}",
            "{T}",
            "return {n} * normalize(v);",
            |x, n| Some(unit(&x[0])?.iter().map(|part| part * n).collect()),
        )
    },
    Helper {
        types: VECTORS,
        ..algebra(
            "sum-of-components",
            "[the sum of the components of a vector|all components of v added|the components of a vector summed up|the component sum of v|the total of all components of a vector|a horizontal add of a vector|hadd of v|the dot product of v with ones|all entries of a vector added together|what the components of v add up to|reduce_add of a vector|¶I have a vector and [want|need] [all its components added up|the total of its components] [as one float|in one number]. [write a function|function please]|¶add [all components|every component] of [a vector|v] [together|up] and return the [sum|total] from a function|¶fn(v) -> [dot(v, ones)|all components of v added]|¶function that [collapses|reduces] a vector to one number by [adding its entries|summing its components]|¶horizontal add as a [helper|function]: [one vector in, one float out|vector in, sum out]|¶how do I [write|make] a function [that sums up|for the sum of] the components of a vector|¶[input|takes]: a vector. [output|returns]: what its components add up to. [as function|helper function]]",
            "sum_components",
            "v: {T}",
            "f32",
            "return dot(v, {1});",
            |x, _| one(x[0].iter().sum()),
        )
    },
    algebra(
        "largest-component",
        "[the largest component of a 3D vector|the maximum of x, y and z of v|the biggest coordinate of a vec3|max(v.x, v.y, v.z)|the max component of a vec3|maxcomp of a 3D vector|the biggest one of the three entries of v|a horizontal max of a vec3|the highest of x, y and z of a vector|the greatest coordinate of a 3D vector|vmax of a vec3|¶I have a vec3 and want [the biggest of its three numbers|its largest component]. [write a function|as a function]|¶fn(v: vec3) -> max(v.x, [max(v.y, v.z)|v.y, v.z])|¶look at x, y and z of a 3D vector and return [the largest one|whichever is largest]. function please|¶which one of the three components is the [largest|biggest|highest]? function of a vec3, returning its value|¶I need a [helper|function] for the longest [axis|side] of a vec3 size: the max of [x, y, z|its three components]|¶horizontal max [function|helper]: [vec3 in, float out|a vec3 goes in, its greatest component comes out]|¶how do I [get|find] the maximum [component|entry] of one 3D vector in a function]",
        "largest_component",
        "v: vec3<f32>",
        "f32",
        "return max(v.x, max(v.y, v.z));",
        |x, _| one(x[0].iter().copied().fold(f64::NEG_INFINITY, f64::max)),
    ),
    Helper {
        types: VECTORS,
        ..algebra(
            "scale-vector",
            "[a vector multiplied by a number|v scaled by s|a scaled vector|the product of a vector and a scalar|v * s|s times v|a vector stretched by a factor s|every component of v times s|the scalar multiplication of a vector|v made s times as long|a vector times a float|the scalar multiple of v by s|¶I have a vector and a float. a function should [multiply them|return the vector times the float|multiply one by the other]|¶fn(v, s) -> v * s|¶make a vector s times as long: function that multiplies every component [with|by] the [number|float] s|¶function that [stretches|scales] a vector by a [scalar|factor] s [that I pass in|given as the second argument]|¶I need a [helper|function] for [vector times scalar|scalar multiplication]. it takes both and returns the scaled vector|¶multiply [each|every] component of v by the same number s, return the new vector. function please|¶[inputs|input]: a vector and a [scale factor|number]. [output|result]: the vector [scaled|multiplied] by it. [as function|helper function]|¶a force should get stronger by a factor. function: vector in, factor in, product out]",
            "scale",
            "v: {T}, s: f32",
            "{T}",
            "return v * s;",
            |x, _| by_component(x, |v| Some(v[1] * v[0])),
        )
    },
    algebra(
        "determinant-2",
        "[the determinant of a 2x2 matrix|the determinant of a mat2x2|a 2x2 determinant by hand|the det of a 2x2 matrix|2x2 det|ad - bc of a 2x2 matrix|the determinant of a 2 by 2 matrix|how much a 2x2 matrix scales areas, with sign|det(m) of a mat2x2|the signed area spanned by the columns of a mat2x2|the product of the main diagonal minus that of the other one of a 2x2 matrix|¶I have a mat2x2 and need [its determinant|the determinant]. [write a function|function please]|¶fn(m: mat2x2) -> [m00*m11 - m10*m01|ad - bc]|¶multiply the main diagonal of a 2x2 matrix, subtract the product of the other diagonal. return that from a function|¶by which factor does a 2x2 matrix change areas? function [that returns|for] its determinant|¶det [function|helper] [for mat2x2|for a 2x2 matrix]: [ad minus bc|the signed area of the unit square after it]|¶how do I [write|code] a function for the determinant of a 2x2 matrix|¶the columns of a mat2x2 [span|form] a parallelogram. I need a function for its signed area]",
        "determinant2",
        "m: mat2x2<f32>",
        "f32",
        "return m[0][0] * m[1][1] - m[1][0] * m[0][1];",
        |x, _| one(determinant(&x[0], 2)),
    ),
    algebra(
        "determinant-3",
        "[the determinant of a 3x3 matrix|the determinant of a mat3x3|a 3x3 determinant from the triple product|the det of a 3x3 matrix|3x3 det|the determinant of a 3 by 3 matrix|how much a 3x3 matrix scales volumes, with sign|det(m) of a mat3x3|the signed volume spanned by the columns of a mat3x3|the scalar triple product of the columns of a 3x3 matrix|c0 dot (c1 cross c2) of a mat3x3|¶I have a mat3x3 and need its determinant. [write a function|function please]|¶fn(m: mat3x3) -> dot(c0, cross(c1, c2)) [with the columns c0, c1, c2|of its columns]|¶take the cross product of the second and the third column of a 3x3 matrix, then dot it with the first. [as a function|return that from a function]|¶by which factor does a 3x3 matrix change volumes? function [that returns|for] its determinant|¶det [function|helper] [for mat3x3|for a 3x3 matrix], [by|with] the triple product of the columns|¶how do I [write|code] a function for the determinant of a 3x3 matrix|¶the columns of a mat3x3 span a [slanted box|parallelepiped]. I need a function for its signed volume]",
        "determinant3",
        "m: mat3x3<f32>",
        "f32",
        "return dot(m[0], cross(m[1], m[2]));",
        |x, _| one(determinant(&x[0], 3)),
    ),
    algebra(
        "inverse-2",
        "[the inverse of a 2x2 matrix|an inverted mat2x2|a 2x2 matrix inverse by hand|the inverse of a mat2x2|the inv of a 2x2 matrix|m^-1 of a 2x2 matrix|2x2 matrix inversion|the matrix that undoes a 2x2 matrix|the adjugate over the determinant of a mat2x2|a 2 by 2 matrix inverted|the reverse of a 2x2 transformation|¶I have a mat2x2 and need the matrix that undoes it. [write a function|function please]|¶wgsl has no inverse(). I need it for 2x2 matrices, as a [function|helper function]|¶swap the two diagonal entries of a mat2x2, flip the sign of the other two, divide all by the determinant. [as a function|return it from a function]|¶fn(m: mat2x2) -> [m^-1|the inverse|1/det times the adjugate]|¶how do I [write|code] a function that inverts a 2x2 matrix|¶[function|helper] to go back: [mat2x2 in, inverse mat2x2 out|a 2x2 matrix comes in, its inverse goes out]|¶with m as a 2x2 matrix, which function [returns|gives] the matrix that makes the identity with m]",
        "inverse2",
        "m: mat2x2<f32>",
        "mat2x2<f32>",
        "let d = m[0][0] * m[1][1] - m[1][0] * m[0][1];\nreturn mat2x2<f32>(m[1][1], -m[0][1], -m[1][0], m[0][0]) * (1.0 / d);",
        |x, _| {
            // Cramer's rule for each column of the unit matrix.
            let m = &x[0];
            let d = determinant(m, 2);
            let solve = |right: [f64; 2]| {
                [
                    determinant(&[right[0], right[1], m[2], m[3]], 2) / d,
                    determinant(&[m[0], m[1], right[0], right[1]], 2) / d,
                ]
            };
            (d.abs() > 0.1).then(|| [solve([1.0, 0.0]), solve([0.0, 1.0])].concat())
        },
    ),
    algebra(
        "transpose-function",
        "[the transpose of a 3x3 matrix|a transposed mat3x3|a 3x3 matrix with rows and columns exchanged|transpose(m) of a mat3x3|m^T of a 3x3 matrix|3x3 transpose|a 3x3 matrix flipped over its diagonal|the rows of a 3x3 matrix turned into columns|a 3 by 3 matrix, transposed|a mat3x3 mirrored at its main diagonal|¶I have a mat3x3 and [want|need] rows and columns swapped. [write a function|function please]|¶fn(m: mat3x3) -> [m^T|transpose(m)]|¶turn the rows of a 3x3 matrix into columns[ and the columns into rows|]. [as a function|function that returns the result]|¶[function|helper] that [flips|mirrors] a mat3x3 [over|at] its [main|] diagonal|¶how do I [write|make] a function that transposes a 3x3 matrix|¶my rotation matrix, a mat3x3, should go the other way. function [for|that returns] its transpose|¶mat3x3 in, [transposed|the transpose] out, [as function|one helper function]]",
        "transposed",
        "m: mat3x3<f32>",
        "mat3x3<f32>",
        "return transpose(m);",
        |x, _| Some((0..9).map(|at| entry(&x[0], 3, at / 3, at % 3)).collect()),
    ),
    algebra(
        "trace",
        "[the trace of a 3x3 matrix|the sum of the diagonal of a mat3x3|the diagonal of a 3x3 matrix summed up|tr(m) of a 3x3 matrix|m00 + m11 + m22|3x3 trace|the main diagonal of a mat3x3 added up|the three diagonal entries of a matrix summed|the trace of a mat3x3|the sum of the entries on the diagonal of a 3 by 3 matrix|¶I have a mat3x3 and want the [three|] numbers on its diagonal added up. [write a function|function please]|¶fn(m: mat3x3) -> m00 + m11 + m22|¶go down the main diagonal of a 3x3 matrix and [sum it up|add the three entries]. [as a function|function returning the sum]|¶trace [function|helper] for [mat3x3|a 3x3 matrix]|¶how do I [write|code] a function for tr(m) of a 3x3 matrix|¶[input|takes]: a 3x3 matrix. [output|returns]: its trace as a float. [as function|helper function]|¶what do the diagonal entries of a mat3x3 [sum up|add up] to? function please]",
        "trace",
        "m: mat3x3<f32>",
        "f32",
        "return m[0][0] + m[1][1] + m[2][2];",
        |x, _| one((0..3).map(|at| entry(&x[0], 3, at, at)).sum()),
    ),
    algebra(
        "matrix-vector-function",
        "[a 4x4 matrix times a vector|a point transformed by a matrix|a vec4 multiplied by a mat4x4 from the left|the product of a matrix and a vector|m * v with a mat4x4 and a vec4|mat4 * vec4|mat4 times vec4|a mat4x4 applied to a vec4|a vec4 run through a 4x4 matrix|the 4x4 matrix-vector product|a homogeneous vector transformed by a 4x4 matrix|a 4D vector multiplied with a 4x4 matrix|¶I have a mat4x4 and a vec4. a function should [multiply them, matrix on the left|return the matrix times the vector]|¶fn(m: mat4x4, v: vec4) -> m * v|¶run a vec4 through a 4x4 matrix and [return|give back] the vec4 that comes out. [as a function|in a function]|¶I need a [helper|function] that [applies a 4x4 matrix to a vec4|transforms a vec4 with a mat4x4]|¶how do I [write|make] a function for [mat4 times vec4|the 4x4 matrix-vector product]|¶[inputs|input]: mat4x4f and vec4f. [output|result]: their product, a vec4f, matrix first. [as function|helper function]|¶homogeneous [point|coordinates] as a vec4, transform as a mat4x4: function that [brings|puts] both together, m times v|¶mat4x4 [times|by] vec4, wrapped in a function, nothing else]",
        "transform",
        "m: mat4x4<f32>, v: vec4<f32>",
        "vec4<f32>",
        "return m * v;",
        |x, _| Some(product(&x[0], &x[1], 4)),
    ),
    algebra(
        "transform-point",
        "[a 3D point transformed by a 4x4 matrix|a position moved by a mat4x4|the xyz of a matrix times a point|(m * vec4(p, 1)).xyz|a mat4 applied to a 3D point|a vec3 position run through a mat4x4 with w = 1|a vec3 transformed by a mat4 as a point|the model matrix times a position, back as a vec3|a 3D position taken to another space by a 4x4 matrix|the place of a 3D point after a mat4x4 transform|a point in 3D with a 4x4 transform applied|¶I have a 3D position and a mat4x4. a function should [move the position by the matrix|transform the position] and return a vec3 again|¶make a vec4 of the vec3 point with w = 1, multiply the mat4x4 with it, keep xyz. [as a function|in a function]|¶fn(m: mat4x4, p: vec3) -> (m * vec4(p, 1)).xyz|¶where does a vec3 point end up after a 4x4 transform? function [that returns|for] the new vec3|¶I need a [helper|function] [to take|that takes] model space positions (vec3) to world space with a mat4x4|¶how do I [write|make] a function that [applies|uses] a mat4x4 [to|on] a vec3 point, [no divide by w|translation included]|¶[inputs|input]: mat4x4f and a vec3f point. [output|result]: the transformed vec3f. [as function|helper function]]",
        "transform_point",
        "m: mat4x4<f32>, p: vec3<f32>",
        "vec3<f32>",
        "return (m * vec4<f32>(p, 1.0)).xyz;",
        |x, _| {
            let point = [x[1][0], x[1][1], x[1][2], 1.0];
            Some(product(&x[0], &point, 4)[..3].to_vec())
        },
    ),
    algebra(
        "matrix-product-function",
        "[the product of two 3x3 matrices|two mat3x3 multiplied|the composition of two 3x3 transformations|mat3 * mat3|mat3 times mat3|3x3 matrix multiplication|the matmul of two 3x3 matrices|two 3x3 transforms chained|a 3x3 matrix times another one|two mat3x3 concatenated|a 3 by 3 matrix product|¶I have two 3x3 matrices. a function should [multiply them|return their product]|¶fn(a: mat3x3, b: mat3x3) -> a * b|¶two mat3x3 transforms: function that [combines|joins] them into one matrix, [the first times the second|first * second]|¶I need a [helper|function] for [the matmul of two mat3x3|multiplying two 3x3 matrices]|¶how do I [write|make] a function that [concatenates|chains] two 3x3 transformations|¶[inputs|input]: two mat3x3f. [output|result]: the product as a mat3x3f. [as function|helper function]|¶matmul 3x3 function, [left times right|first times second]]",
        "multiply",
        "a: mat3x3<f32>, b: mat3x3<f32>",
        "mat3x3<f32>",
        "return a * b;",
        |x, _| Some(product(&x[0], &x[1], 3)),
    ),
    algebra(
        "rotation-matrix-2d",
        "[a 2D rotation matrix|a mat2x2 that rotates by an angle|the matrix of a rotation in the plane|a 2x2 rotation matrix from an angle|2x2 rotation|a mat2 for rotating by an angle|(cos, sin, -sin, cos) as a mat2x2|rot2 of an angle|a 2 by 2 matrix that turns the plane by an angle|a matrix that rotates vec2s|the rotation mat2x2 for an angle in radians|a 2D spin as a matrix|¶I have an angle and need the 2x2 matrix that [turns|rotates] [vec2s|2D points] by it. [write a function|function please]|¶fn(angle) -> mat2x2(cos, sin, -sin, cos)|¶cos and sin of the angle in the first column, minus sin and cos in the second. function returning that mat2x2|¶function for a [2D|planar] rotation [as a matrix|matrix]. the angle comes in radians|¶how do I [build|make] a mat2x2 that [rotates|spins] [things|points] by some angle, as a function|¶I need a [helper|function]: [angle in, rotation mat2x2 out|an angle goes in, a 2D rotation matrix comes out]|¶rot2d [function|helper], radians -> mat2x2|¶my 2D [shapes|points] should turn. for that I need a function that makes a rotation matrix, 2x2, from the angle|¶rotation by an angle as a mat2x2f, counterclockwise. [function|helper], the angle is its only argument]",
        "rotation2d",
        "angle: f32",
        "mat2x2<f32>",
        "let c = cos(angle);\nlet s = sin(angle);\nreturn mat2x2<f32>(c, s, -s, c);",
        |x, _| {
            let z = turn(2, x[0][0]);
            Some(vec![z[0], z[1], z[3], z[4]])
        },
    ),
    algebra(
        "rotation-matrix-x",
        "[a 3D rotation matrix around the x axis|a mat3x3 that rotates around x|the matrix of a pitch rotation about x|x axis rotation, 3x3|rotX as a mat3x3|a mat3 rotation about x|a 3x3 matrix for turning about the x axis|a pitch matrix from an angle|a 3 by 3 matrix that tilts things about the x axis|the rotation around x as a matrix|Rx(angle)|¶I have an angle and need the 3x3 matrix that [turns|rotates] things about the x axis. [write a function|function please]|¶fn(angle) -> mat3x3 for a rotation [around|about] x|¶x stays where it is, y and z turn by the angle. function returning [that|the rotation as a] mat3x3|¶pitch as a 3x3 rotation matrix: function with the angle [in radians|] as its argument, about [x|the x axis]|¶how do I [build|make] a rotation matrix [around|about] the x axis from an angle, mat3x3, in a function|¶I need a [helper|function]: [angle in, rotation mat3x3 around x out|an angle goes in, the 3x3 matrix of an x rotation comes out]|¶rotX [function|helper], radians -> mat3x3]",
        "rotation_x",
        "angle: f32",
        "mat3x3<f32>",
        "let c = cos(angle);\nlet s = sin(angle);\nreturn mat3x3<f32>(1.0, 0.0, 0.0, 0.0, c, s, 0.0, -s, c);",
        |x, _| Some(turn(0, x[0][0])),
    ),
    algebra(
        "rotation-matrix-y",
        "[a 3D rotation matrix around the y axis|a mat3x3 that rotates around y|the matrix of a yaw rotation about y|y axis rotation, 3x3|rotY as a mat3x3|a mat3 rotation about y|a 3x3 matrix for turning about the y axis|a yaw matrix from an angle|a 3 by 3 matrix that spins things about the y axis|the rotation around y as a matrix|Ry(angle)|¶I have an angle and need the 3x3 matrix that [turns|rotates] things about the y axis. [write a function|function please]|¶fn(angle) -> mat3x3 for a rotation [around|about] y|¶y stays where it is, x and z turn by the angle. function returning [that|the rotation as a] mat3x3|¶yaw as a 3x3 rotation matrix: function with the angle [in radians|] as its argument, about [y|the y axis]|¶how do I [build|make] a rotation matrix [around|about] the y axis from an angle, mat3x3, in a function|¶I need a [helper|function]: [angle in, rotation mat3x3 around y out|an angle goes in, the 3x3 matrix of a y rotation comes out]|¶rotY [function|helper], radians -> mat3x3]",
        "rotation_y",
        "angle: f32",
        "mat3x3<f32>",
        "let c = cos(angle);\nlet s = sin(angle);\nreturn mat3x3<f32>(c, 0.0, -s, 0.0, 1.0, 0.0, s, 0.0, c);",
        |x, _| Some(turn(1, x[0][0])),
    ),
    algebra(
        "rotation-matrix-z",
        "[a 3D rotation matrix around the z axis|a mat3x3 that rotates around z|the matrix of a roll rotation about z|z axis rotation, 3x3|rotZ as a mat3x3|a mat3 rotation about z|a 3x3 matrix for turning about the z axis|a roll matrix from an angle|a 3 by 3 matrix that rolls things about the z axis|the rotation around z as a matrix|Rz(angle)|¶I have an angle and need the 3x3 matrix that [turns|rotates] things about the z axis. [write a function|function please]|¶fn(angle) -> mat3x3 for a rotation [around|about] z|¶z stays where it is, x and y turn by the angle. function returning [that|the rotation as a] mat3x3|¶roll as a 3x3 rotation matrix: function with the angle [in radians|] as its argument, about [z|the z axis]|¶how do I [build|make] a rotation matrix [around|about] the z axis from an angle, mat3x3, in a function|¶I need a [helper|function]: [angle in, rotation mat3x3 around z out|an angle goes in, the 3x3 matrix of a z rotation comes out]|¶rotZ [function|helper], radians -> mat3x3]",
        "rotation_z",
        "angle: f32",
        "mat3x3<f32>",
        "let c = cos(angle);\nlet s = sin(angle);\nreturn mat3x3<f32>(c, s, 0.0, -s, c, 0.0, 0.0, 0.0, 1.0);",
        |x, _| Some(turn(2, x[0][0])),
    ),
    algebra(
        "scaling-matrix",
        "[a 4x4 scaling matrix|a mat4x4 that scales by a vector|the matrix that scales x, y and z|scale(vec3) -> mat4|a mat4 scale matrix from a vec3|a 4x4 matrix with sx, sy and sz on its diagonal|a homogeneous scale matrix|a scale transform as a mat4x4|a mat4x4 that stretches x, y and z by a vec3|diag(x, y, z, 1) from a size vector|a matrix that resizes along the axes, 4 by 4|¶I have a vec3 of scale factors and need a mat4x4 that [applies|does] them. [write a function|function please]|¶fn(s: vec3) -> mat4x4 with [s.x, s.y, s.z, 1 on the diagonal|the diagonal (s.x, s.y, s.z, 1)]|¶put x, y and z of a vec3 on the diagonal of a 4x4 matrix, 1 in the last place, zeros elsewhere. [as a function|return it from a function]|¶function for a [scale|scaling] matrix, 4x4, [with a factor per axis|one factor for each axis], from a vec3|¶how do I [build|make] a mat4x4 that [resizes|stretches] [things|objects] along x, y and z by a vec3, in a function|¶I need a [helper|function]: [vec3 in, scale mat4x4 out|a vec3 goes in, a 4x4 scale matrix comes out]|¶model matrix, scale part only: function from [a vec3|three factors in a vec3] to mat4x4f]",
        "scaling",
        "size: vec3<f32>",
        "mat4x4<f32>",
        "return mat4x4<f32>(size.x, 0.0, 0.0, 0.0, 0.0, size.y, 0.0, 0.0, 0.0, 0.0, size.z, 0.0, 0.0, 0.0, 0.0, 1.0);",
        |x, _| {
            Some(
                (0..16)
                    .map(|at| {
                        if at % 5 == 0 {
                            x[0].get(at / 5).copied().unwrap_or(1.0)
                        } else {
                            0.0
                        }
                    })
                    .collect(),
            )
        },
    ),
    algebra(
        "translation-matrix",
        "[a 4x4 translation matrix|a mat4x4 that moves by a vector|the matrix of a translation|translate(vec3) -> mat4|a mat4 translation from a vec3|a 4x4 matrix with the offset in its last column|a homogeneous translation matrix|a translation transform as a mat4x4|a mat4x4 that shifts points by an offset|a 4 by 4 shift matrix|a matrix that moves points along x, y and z|¶I have an offset as a vec3 and need the mat4x4 that moves [points|things] by it. [write a function|function please]|¶fn(t: vec3) -> identity mat4x4 with t in the last column|¶start with the 4x4 identity, put a vec3 offset into the fourth column. [as a function|return it from a function]|¶function for a [translation|translate] matrix, 4x4, from a vec3 [offset|shift]|¶how do I [build|make] a mat4x4 that [shifts|moves] [things|objects] along x, y and z by a vec3, in a function|¶I need a [helper|function]: [vec3 in, translation mat4x4 out|a vec3 goes in, a 4x4 translation matrix comes out]|¶model matrix, translation part only: function from [a vec3|three shifts in a vec3] to mat4x4f]",
        "translation",
        "offset: vec3<f32>",
        "mat4x4<f32>",
        "return mat4x4<f32>(1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, offset.x, offset.y, offset.z, 1.0);",
        |x, _| {
            let mut matrix: Buffer = (0..16).map(|at| f64::from(u8::from(at % 5 == 0))).collect();
            matrix[12..15].copy_from_slice(&x[0]);
            Some(matrix)
        },
    ),
    algebra(
        "look-at-basis",
        "[the camera basis that looks from eye to target|a look-at matrix of right, up and forward|the 3x3 matrix of a camera looking at a target|a camera orientation from eye and target|lookAt as a mat3x3|the right, up and forward axes of an eye that looks at a center|the camera axes from eye and target|a 3x3 look-at rotation|the view basis for an eye and a point to look at|a camera frame from a position and a target|an orthonormal camera basis, y up|a matrix that points a camera at a target|¶my camera sits at an eye point and looks at a target. I need a function for its 3x3 basis: right, up, forward, [y is up|with y as up]|¶fn(eye: vec3, center: vec3) -> mat3x3 of right, up and forward|¶forward is normalize(center - eye). right is forward cross y, normalized. up is right cross forward. function returning the three as a mat3x3|¶how do I [write|code] a lookAt function that returns only the 3x3 [rotation|orientation], columns right, up, forward|¶I know where the camera is and what it looks at. function for its [three axes|orientation] as a mat3x3, [world up is +y|y up]|¶look-at [function|helper] without translation: eye and target in, mat3x3 of the camera axes out]",
        "look_at",
        "eye: vec3<f32>, center: vec3<f32>",
        "mat3x3<f32>",
        "let forward = normalize(center - eye);\nlet right = normalize(cross(forward, vec3<f32>(0.0, 1.0, 0.0)));\nlet up = cross(right, forward);\nreturn mat3x3<f32>(right, up, forward);",
        |x, _| {
            let forward = unit(&minus(&x[1], &x[0]))?;
            let flat = forward[0].hypot(forward[2]);
            if flat < 0.05 {
                return None;
            }
            // Right is level; up has no part along forward.
            let right = vec![-forward[2] / flat, 0.0, forward[0] / flat];
            let up = vec![
                -forward[1] * forward[0] / flat,
                flat,
                -forward[1] * forward[2] / flat,
            ];
            Some([right, up, forward].concat())
        },
    ),
    algebra(
        "outer-product-function",
        "[the outer product of two 3D vectors|a mat3x3 of all products of components of a and b|a times b transposed|outer(a, b) of 3D vectors|a*b^T of two vec3s|the tensor product of two 3D vectors|the dyadic product of two vec3s|a column vector times a row vector, 3x3|a 3x3 matrix with the entries a_i * b_j|the multiplication table of two vec3s as a matrix|the dyad of a and b|¶I have two vec3s and need the 3x3 matrix of all products of their components, [the outer product|a times b transposed]. [write a function|function please]|¶fn(a: vec3, b: vec3) -> mat3x3 [a * b^T|with the columns a*b.x, a*b.y, a*b.z]|¶multiply vec3 a by each component of b to get three columns. return them as a mat3x3 from a function|¶column times row: function for the [outer|tensor|dyadic] product of two 3D vectors, [result is a mat3x3|as a mat3x3]|¶how do I [write|code] [an outer product|a dyadic product] function of two vec3s, a times b transposed|¶I need a [helper|function]: entry (i, j) is a_i * b_j, for two vec3s, [result|returned as] mat3x3]",
        "outer_product",
        "a: vec3<f32>, b: vec3<f32>",
        "mat3x3<f32>",
        "return mat3x3<f32>(a * b.x, a * b.y, a * b.z);",
        |x, _| {
            Some(
                x[1].iter()
                    .flat_map(|b| x[0].iter().map(move |a| a * b))
                    .collect(),
            )
        },
    ),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
