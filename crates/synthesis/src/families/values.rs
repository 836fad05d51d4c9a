//! Expressions of vectors, matrices, arrays and colours.

use super::literals::{Value, drawn, families_of, list, vector, whole};
use crate::code::float;
use crate::color::Color;
use crate::task::{Buffer, Family};
use crate::words;

const AXES: [(&str, usize, f64); 6] = [
    ("[x axis|positive x axis|+x axis]", 0, 1.0),
    ("[y axis|positive y axis|+y axis]", 1, 1.0),
    ("[z axis|positive z axis|+z axis]", 2, 1.0),
    ("[negative x axis|negative x axis|-x axis]", 0, -1.0),
    ("[negative y axis|negative y axis|-y axis]", 1, -1.0),
    ("[negative z axis|negative z axis|-z axis]", 2, -1.0),
];

const VALUES: [Value; 12] = [
    Value {
        name: "uniform-vector",
        draw: |slots, sampler| {
            let width = sampler.int(2, 4);
            slots.value("width", vec![width.to_string()]);
            let kind = sampler.below(3);
            let ty = ["f32", "i32", "u32"][kind];
            slots.phrase(
                "of",
                [
                    "[|]",
                    "[, of integers|, with i32 components|, as i32|, of type i32|, i32]",
                    "[, of unsigned integers|, with u32 components|, as u32|, of type u32|, u32]",
                ][kind],
            );
            let value = whole("n", 0, 12, slots, sampler);
            let literal =
                [format!("{value}.0"), value.to_string(), format!("{value}u")][kind].clone();
            slots.phrase(
                "thing",
                "[a vec{width}|a vector of {width} components|a {width}D vector|a {width}-component vector|a vector with {width} elements]",
            );
            let modifiers = [[].as_slice(), &["i32-components"], &["u32-components"]][kind];
            drawn(
                modifiers,
                "[{thing} of all {n} {of}|{thing} with every component {n} {of}|{thing} filled with {n} {of}|{thing} with {n} everywhere {of}|{thing} whose components are all {n} {of}|{thing} with {n} in every slot {of}|{thing} with {n} for each component {of}|{thing} with all components set to {n} {of}|{thing} that is {n} in every component {of}|{thing}, all components {n} {of}|{thing} from the single number {n} {of}|{thing} with equal components of {n} {of}|{n} splatted to {thing} {of}|{n} broadcast to {thing} {of}|{n} in all components of {thing} {of}|the number {n} repeated in {thing} {of}|¶I need {thing} and [every|each] component [is|should be] {n} {of}|¶{thing}, please, and [put|write] {n} in [every|each] place {of}|¶[one number|the number] {n}, copied into [all|every one] of the components: {thing} {of}|¶how do I write {thing} with [only|nothing but] {n} in it {of}|¶[inline|expression]: {thing}; [all parts|every entry] = {n} {of}|¶what is the [expression|constructor] for {thing} where all [parts|entries] are {n} {of}]",
                format!("vec{width}<{ty}>({literal})"),
                &vec![value as f64; width as usize],
            )
        },
    },
    Value {
        name: "vector-literal",
        draw: |slots, sampler| {
            let width = sampler.int(2, 4) as usize;
            slots.text("width", width.to_string());
            let (parts, code) = vector("v", width, slots, sampler);
            drawn(
                &[],
                "[the vector {v}|a vec{width} {v}|a vector with the components {v}|the {width}D vector {v}|the point {v}|{v} as a vec{width}|{v} as a vector|vec{width}{v}|vec{width}f{v}|a vec{width}f {v}|a vec{width} made of {v}|a vector literal {v}|a vector that holds {v}|a {width}-component vector {v}|the position {v}|the coordinates {v} as a vector|the numbers {v} in a vec{width}|¶I need the [numbers|values] {v} as [one|a] vector, [inline|just the expression]|¶how do I write {v} [in wgsl|as a vec{width}]|¶[x, y and so on|the components] are {v}, make a vec{width} of them|¶[my|the] point is at {v}. [write|give me] the vector [for it|expression]|¶v = {v}, [as|type] vec{width}f, [only the literal|just the constructor]|¶what is the [expression|constructor] for the vector {v}]",
                code,
                &parts,
            )
        },
    },
    Value {
        name: "unit-vector-literal",
        draw: |slots, sampler| {
            let (noun, axis, sign) = *sampler.pick(&AXES);
            slots.phrase("axis", noun);
            let width = if axis == 2 || sampler.chance(0.7) {
                3
            } else {
                2
            };
            slots.phrase(
                "in",
                if width == 3 {
                    "[||in 3D|as a vec3]"
                } else {
                    "[in 2D|as a vec2]"
                },
            );
            let parts: Buffer = (0..width)
                .map(|at| if at == axis { sign } else { 0.0 })
                .collect();
            let modifiers: &[&str] = if width == 3 { &[] } else { &["2d"] };
            drawn(
                modifiers,
                "[the unit vector along the {axis} {in}|the direction of the {axis} {in}|a vector of length one on the {axis} {in}|the {axis} {in} as a unit vector|the basis vector of the {axis} {in}|the unit vector of the {axis} {in}|the unit vector on the {axis} {in}|the {axis} vector {in}|the {axis} direction {in}|the {axis} as a direction {in}|a unit vector in the direction of the {axis} {in}|a unit vector that points along the {axis} {in}|a normalized vector along the {axis} {in}|a vector of length 1 along the {axis} {in}|the axis vector of the {axis} {in}|¶I need a vector of length one that [points|goes] along the {axis} {in}|¶which vector [points|goes] along the {axis} and has length 1 {in}|¶[direction|dir] = {axis}, length = 1, [just the literal|only the expression] {in}|¶something looks in the direction of the {axis}. [write|give me] the unit vector {in}|¶how do I write the {axis} as a vector of length one {in}]",
                format!("vec{width}<f32>({})", list(&parts, float)),
                &parts,
            )
        },
    },
    Value {
        name: "identity-matrix",
        draw: |slots, sampler| {
            let n = sampler.int(2, 4) as usize;
            slots.text("n", n.to_string());
            let scale = if sampler.chance(0.5) {
                1
            } else {
                whole("s", 2, 9, slots, sampler)
            };
            let cells: Buffer = (0..n * n)
                .map(|at| if at % (n + 1) == 0 { scale as f64 } else { 0.0 })
                .collect();
            let code = format!("mat{n}x{n}<f32>({})", list(&cells, float));
            slots.phrase("size", "[a {n}x{n}|a {n} by {n}]");
            if scale == 1 {
                drawn(
                    &[],
                    "[{size} identity matrix|{size} unit matrix|the identity as a mat{n}x{n}|{size} matrix with ones on the diagonal|a mat{n}x{n} that changes nothing|{n}x{n} identity|identity, mat{n}x{n}|eye({n}), the identity|the {n}x{n} matrix I|{size} identity transform|{size} matrix that leaves every vector as it is|{size} matrix for no transformation at all|a mat{n}x{n} with 1 on the diagonal and 0 elsewhere|the neutral element of {n}x{n} matrix multiplication|the unit matrix as a mat{n}x{n}|¶I need {size} matrix that does nothing, the identity, [inline|as an expression]|¶ones on the diagonal and zeros everywhere else: {size} matrix, [just the expression|as a literal]|¶how do I write the identity as {size} matrix [in wgsl|inline]|¶no rotation, no scale, nothing: [which|what] mat{n}x{n} is that? the identity [please|as an expression]|¶mat{n}x{n}<f32>, identity, [just the constructor|only the literal]|¶a matrix to start with, {n}x{n}, that leaves vectors alone. [one expression|inline]]",
                    code,
                    &cells,
                )
            } else {
                drawn(
                    &["scaled"],
                    "[{size} matrix with {s} on the diagonal|{size} matrix that scales by {s}|{s} times the identity as a mat{n}x{n}|a mat{n}x{n} that multiplies everything by {s}|{size} uniform scale matrix with a factor of {s}|{s} * identity, {n}x{n}|{s} times the {n}x{n} identity matrix|{size} identity matrix times {s}|{size} scalar matrix of {s}|{size} matrix that makes everything {s} times as large|{size} matrix that multiplies every vector by {s}|a mat{n}x{n} with {s} on the diagonal and 0 elsewhere|a mat{n}x{n} for a uniform scaling by {s}|a mat{n}x{n} with a scale of {s} on all axes|scale by {s}, as a mat{n}x{n}|¶I need {size} matrix that makes [everything|all vectors] {s} times as long, [inline|as an expression]|¶{s} on the diagonal and zeros everywhere else: {size} matrix, [just the expression|as a literal]|¶how do I write {s} times the identity as {size} matrix|¶[take|start with] the {n}x{n} identity and multiply it by {s}. [one expression|inline]|¶mat{n}x{n}<f32>, uniform scale, factor {s}, [just the constructor|only the literal]]",
                    code,
                    &cells,
                )
            }
        },
    },
    Value {
        name: "diagonal-matrix",
        draw: |slots, sampler| {
            let n = sampler.int(2, 3) as usize;
            slots.text("n", n.to_string());
            let (parts, _) = vector("v", n, slots, sampler);
            let cells: Buffer = (0..n * n)
                .map(|at| {
                    if at % (n + 1) == 0 {
                        parts[at / n]
                    } else {
                        0.0
                    }
                })
                .collect();
            drawn(
                &[],
                "[a {n}x{n} matrix that scales by {v}|a diagonal {n}x{n} matrix of {v}|a mat{n}x{n} with {v} on the diagonal|the {n} by {n} scale matrix of {v}|diag{v}, {n}x{n}|{v} as a diagonal mat{n}x{n}|{v} along the diagonal of a mat{n}x{n}|a {n}x{n} scaling matrix for {v}|a {n}x{n} matrix with the diagonal {v}|a mat{n}x{n} that is zero except for the diagonal {v}|a mat{n}x{n} that scales each axis, by {v}|the {n}x{n} matrix of a scaling by {v}|a nonuniform scale by {v}, as a mat{n}x{n}|the mat{n}x{n} that multiplies a vector by {v} per component|¶I need a mat{n}x{n} with {v} on its diagonal and zeros elsewhere, [inline|as an expression]|¶each axis has its own scale, {v}. [write|give me] the {n}x{n} matrix [for it|as an expression]|¶how do I write a diagonal {n}x{n} matrix from {v}|¶diagonal = {v}, all else 0, [type|as a] mat{n}x{n}, [just the constructor|only the literal]|¶[which|what] {n}x{n} matrix multiplies the components of a vector by {v}? [one expression|inline]]",
                format!("mat{n}x{n}<f32>({})", list(&cells, float)),
                &cells,
            )
        },
    },
    Value {
        name: "rotation-matrix-value",
        draw: |slots, sampler| {
            let angle = *sampler.pick(&[10, 15, 20, 30, 45, 60, 75, 90, 120, 135, 150, 180]);
            slots.text("angle", angle.to_string());
            let clockwise = sampler.chance(0.35);
            slots.phrase(
                "way",
                if clockwise {
                    "[clockwise|clockwise|to the right|, clockwise]"
                } else {
                    "[||counterclockwise|anticlockwise|, counterclockwise]"
                },
            );
            let sign = if clockwise { "-" } else { "" };
            let (sine, cosine) = (f64::from(angle) * if clockwise { -1.0 } else { 1.0 })
                .to_radians()
                .sin_cos();
            let a = format!("radians({sign}{angle}.0)");
            let modifiers: &[&str] = if clockwise { &["clockwise"] } else { &[] };
            drawn(
                modifiers,
                "[a 2D rotation matrix of {angle} degrees {way}|a mat2x2 that rotates by {angle} degrees {way}|a 2x2 matrix for a rotation by {angle}° {way}|the matrix that turns a 2D vector by {angle} degrees {way}|rotation matrix, 2x2, {angle}° {way}|mat2x2, rotation by {angle} deg {way}|the 2x2 rotation by {angle}° {way}|a mat2x2 for a turn of {angle} degrees {way}|a mat2x2 that spins points by {angle} degrees {way}|a 2x2 matrix that rotates points by {angle} degrees {way}|the matrix of a rotation of the plane by {angle} degrees {way}|a rotation in 2D by {angle} degrees {way} as a matrix|a planar rotation matrix for {angle} degrees {way}|a mat2x2 from the cosine and the sine of {angle} degrees {way}|¶I need a mat2x2 that [turns|rotates] [vectors|points] {angle} degrees {way}|¶[points|vectors] in the plane should turn by {angle}° {way}. [write|give me] the 2x2 matrix|¶how do I write a 2x2 matrix for a turn of {angle} degrees {way}|¶[angle|rotation] {angle} deg {way}, as a mat2x2, [just the constructor|expression only]|¶cos and sin of {angle} degrees in a mat2x2, as a rotation {way}]",
                format!("mat2x2<f32>(cos({a}), sin({a}), -sin({a}), cos({a}))"),
                &[cosine, sine, -sine, cosine],
            )
        },
    },
    Value {
        name: "function-of-vectors",
        draw: |slots, sampler| {
            type VectorFormula = (
                &'static str,
                &'static str,
                &'static str,
                fn(&[f64], &[f64]) -> Buffer,
            );
            const FORMULAS: [VectorFormula; 5] = [
                (
                    "dot",
                    "[the dot product of {u} and {v}|{u} dot {v}|the scalar product of {u} and {v}|dot({u}, {v})|dot of {u} and {v}|the inner product of {u} and {v}|the dot product {u} with {v}|the vectors {u} and {v} dotted|{u} times {v} as a dot product|the products of the components of {u} and {v}, added up|{u} and {v} multiplied by components and summed|¶I have the vectors {u} and {v} and [need|want] their dot product, [inline|as an expression]|¶u = {u}, v = {v}. [I only need|give me] the expression u dot v|¶multiply {u} and {v} component by component and add it all up. [one expression|dot, inline]|¶what is the [dot|scalar|inner] product of {u} and {v}? [as an expression|write the expression]|¶how much do {u} and {v} point the same way, by dot product? one expression]",
                    "dot({u}, {v})",
                    |u, v| vec![u.iter().zip(v).map(|(a, b)| a * b).sum()],
                ),
                (
                    "distance",
                    "[the distance between {u} and {v}|how far {u} is from {v}|the distance from {u} to {v}|distance({u}, {v})|distance {u} to {v}|how far apart {u} and {v} are|the Euclidean distance of {u} and {v}|the straight line distance between {u} and {v}|the length of the line from {u} to {v}|the gap between the points {u} and {v}|how long the way from {u} to {v} is|¶I am at {u} and want to go to {v}. how far is it? [one expression|as an expression]|¶a = {u}, b = {v}. [I only need|give me] the expression for the distance from a to b|¶two points, {u} and {v}: how far apart [are they|is that], [inline|as an expression]|¶what is the distance [from|between] {u} and {v}? [as an expression|write the expression]]",
                    "distance({u}, {v})",
                    |u, v| {
                        vec![
                            u.iter()
                                .zip(v)
                                .map(|(a, b)| (a - b).powi(2))
                                .sum::<f64>()
                                .sqrt(),
                        ]
                    },
                ),
                (
                    "sum",
                    "[the sum of the vectors {u} and {v}|{u} plus {v}|{u} + {v}|{u}+{v}|{v} added to {u}|{u} and {v} added|the vector sum of {u} and {v}|the point {u} moved by {v}|{u} shifted by {v}|{u} offset by {v}|{u} and {v} added component by component|¶I am at {u} and move by {v}. where am I? [one expression|as an expression]|¶u = {u}, v = {v}. [I only need|give me] the expression u + v|¶[take|start with] the vector {u} and add {v} to it. [one expression|inline]|¶two vectors, {u} and {v}: [just|only] their sum, [inline|as an expression]]",
                    "{u} + {v}",
                    |u, v| u.iter().zip(v).map(|(a, b)| a + b).collect(),
                ),
                (
                    "minimum",
                    "[the componentwise minimum of {u} and {v}|the smaller components of {u} and {v}|min({u}, {v})|min of {u} and {v}|the elementwise minimum of {u} and {v}|the minimum of {u} and {v} in each component|the smaller value of {u} and {v} per component|the lesser coordinates of {u} and {v}|of {u} and {v} the smaller components|the low corner of the box around {u} and {v}|¶I have {u} and {v}. for [every|each] component I want the smaller of the two. [one expression|as an expression]|¶u = {u}, v = {v}. [I only need|give me] the expression min(u, v)|¶two corners of a box, {u} and {v}: its low corner, [inline|as an expression], with min|¶compare {u} and {v} part by part and keep what is less. [one expression|inline]]",
                    "min({u}, {v})",
                    |u, v| u.iter().zip(v).map(|(a, b)| a.min(*b)).collect(),
                ),
                (
                    "maximum",
                    "[the componentwise maximum of {u} and {v}|the larger components of {u} and {v}|max({u}, {v})|max of {u} and {v}|the elementwise maximum of {u} and {v}|the maximum of {u} and {v} in each component|the larger value of {u} and {v} per component|the greater coordinates of {u} and {v}|of {u} and {v} the larger components|the high corner of the box around {u} and {v}|¶I have {u} and {v}. for [every|each] component I want the larger of the two. [one expression|as an expression]|¶u = {u}, v = {v}. [I only need|give me] the expression max(u, v)|¶two corners of a box, {u} and {v}: its high corner, [inline|as an expression], with max|¶compare {u} and {v} part by part and keep what is more. [one expression|inline]]",
                    "max({u}, {v})",
                    |u, v| u.iter().zip(v).map(|(a, b)| a.max(*b)).collect(),
                ),
            ];
            let width = sampler.int(2, 3) as usize;
            let (u, u_code) = vector("u", width, slots, sampler);
            let (v, v_code) = vector("v", width, slots, sampler);
            let (modifier, phrase, code, worth) = *sampler.pick(&FORMULAS);
            drawn(
                &[modifier],
                phrase,
                code.replace("{u}", &u_code).replace("{v}", &v_code),
                &worth(&u, &v),
            )
        },
    },
    Value {
        name: "cross-product-value",
        draw: |slots, sampler| {
            let (u, u_code) = vector("u", 3, slots, sampler);
            let (v, v_code) = vector("v", 3, slots, sampler);
            let worth: Buffer = (0..3)
                .map(|at| u[(at + 1) % 3] * v[(at + 2) % 3] - u[(at + 2) % 3] * v[(at + 1) % 3])
                .collect();
            drawn(
                &[],
                "[the cross product of {u} and {v}|{u} cross {v}|the vector product of {u} and {v}|a vector perpendicular to {u} and {v}|cross({u}, {v})|cross of {u} and {v}|{u} x {v}|the cross product {u} x {v}|{u} crossed with {v}|the vector product {u} x {v}|a vector orthogonal to {u} and {v}|a vector at right angles to both {u} and {v}|the cross product of the 3D vectors {u} and {v}|¶I have the 3D vectors {u} and {v} and [need|want] one at right angles to both. [cross product, inline|one expression, with cross]|¶u = {u}, v = {v}. [I only need|give me] the expression u cross v|¶what is the [cross|vector] product of {u} and {v}? [as an expression|write the expression]|¶two edges, {u} and {v}: their cross product, [inline|as an expression]|¶first vector {u}, second vector {v}. cross them, [one expression|expression only]]",
                format!("cross({u_code}, {v_code})"),
                &worth,
            )
        },
    },
    Value {
        name: "length-of-vector",
        draw: |slots, sampler| {
            let width = sampler.int(2, 3) as usize;
            // A vector of no length has no direction.
            let first = sampler.int(1, 9) as f64;
            let parts: Buffer = std::iter::once(first)
                .chain((1..width).map(|_| sampler.int(-5, 9) as f64))
                .collect();
            let text: Vec<String> = parts.iter().map(f64::to_string).collect();
            slots.text("v", format!("({})", text.join(", ")));
            let code = format!("vec{width}<f32>({})", list(&parts, float));
            let length = parts
                .iter()
                .fold(0.0, |length, &part| f64::hypot(length, part));
            if sampler.chance(0.5) {
                drawn(
                    &["length"],
                    "[the length of {v}|the magnitude of the vector {v}|how long the vector {v} is|the norm of {v}|length({v})|length of {v}|the magnitude of {v}|the Euclidean norm of {v}|the L2 norm of {v}|the length of the vector {v}|how far the point {v} is from the origin|the distance of {v} from the origin|¶I have the vector {v} and want to know how long it is. [one expression|as an expression]|¶v = {v}. [I only need|give me] the expression length(v)|¶how far is it from the origin to {v}? [as an expression|write the expression]|¶a velocity of {v}: how fast is that? [one expression|its magnitude, inline]|¶measure {v} from its tail to its tip. [expression only|one expression for the length]]",
                    format!("length({code})"),
                    &[length],
                )
            } else {
                let unit: Buffer = parts.iter().map(|part| part / length).collect();
                drawn(
                    &["normalized"],
                    "[the vector {v} normalized|the unit vector in the direction of {v}|{v} scaled to a length of one|the direction of {v}|normalize({v})|{v} normalized|normalized {v}|the normalized vector {v}|the unit vector of {v}|{v} as a unit vector|{v} scaled to unit length|the vector {v} brought to a length of 1|a unit vector that points like {v}|where {v} points, as a unit vector|¶I have the vector {v} and want the same direction with length one. [one expression|as an expression]|¶v = {v}. [I only need|give me] the expression normalize(v)|¶{v} is too long or too short, it should be a unit vector. [normalize it inline|one expression]|¶which way does {v} point? [as a unit vector expression|unit vector please, one expression]|¶divide {v} by its own length, [inline|as one expression], with normalize]",
                    format!("normalize({code})"),
                    &unit,
                )
            }
        },
    },
    Value {
        name: "swizzle",
        draw: |slots, sampler| {
            let width = sampler.int(3, 4) as usize;
            let (parts, code) = vector("v", width, slots, sampler);
            let count = sampler.int(1, 4) as usize;
            let picked: Vec<usize> = (0..count).map(|_| sampler.below(width)).collect();
            let letters: String = picked.iter().map(|&at| ["x", "y", "z", "w"][at]).collect();
            slots.text("s", letters.clone());
            let phrase = if count == 1 {
                "[the {s} component of {v}|{s} of the vector {v}|component {s} of {v}|the {s} coordinate of {v}|{v}.{s}|{s} of {v}|the {s} of {v}|just the {s} of {v}|the {s} part of {v}|the {s} value of {v}|the {s} entry of {v}|{v}, only the {s} component|{s} taken from {v}|the single component {s} of the vector {v}|¶I have the vector {v} and need only its {s}, [inline|as an expression]|¶v = {v}. [I only need|give me] the expression v.{s}|¶which number is the {s} of {v}? [as a swizzle|one expression]|¶from {v} [pick|take] {s}, [forget|drop] the others. [one expression|inline]|¶a float from a vector: {v}, component {s}, [expression only|as one expression]]"
            } else {
                "[the {s} swizzle of {v}|the components {s} of {v}|{v} swizzled to {s}|{v} reordered as {s}|{v}.{s}|{s} of {v}|swizzle {s} of {v}|{v} with the swizzle {s}|{v} rearranged to {s}|{v} in the order {s}|{s} taken from {v}|the components of {v} in the order {s}|{v}, swizzle {s}|the {s} part of the vector {v}|¶I have the vector {v} and need its components in the order {s}, [inline|as an expression]|¶v = {v}. [I only need|give me] the expression v.{s}|¶[take|start with] {v} and [pick|read] {s} from it. [one expression|as a swizzle]|¶what is {v} swizzled as {s}? [as an expression|write the expression]|¶from {v} make a new vector of {s}, in that order. [swizzle expression|one swizzle]]"
            };
            let worth: Buffer = picked.iter().map(|&at| parts[at]).collect();
            drawn(
                &[["one", "two", "three", "four"][count - 1]],
                phrase,
                format!("{code}.{letters}"),
                &worth,
            )
        },
    },
    Value {
        name: "array-literal",
        draw: |slots, sampler| {
            let count = sampler.int(2, 6) as usize;
            let kind = sampler.below(3);
            let values: Buffer = (0..count).map(|_| sampler.int(0, 20) as f64).collect();
            slots.text("values", list(&values, |value| value.to_string()));
            slots.value("count", words::count(count as i64));
            slots.phrase(
                "type",
                [
                    "[floats|f32 values|floating point numbers|f32 numbers|32-bit floats]",
                    "[integers|i32 values|signed integers|i32 numbers|ints]",
                    "[unsigned integers|u32 values|u32 numbers|unsigned ints]",
                ][kind],
            );
            let literal =
                |value: f64| [float(value), value.to_string(), format!("{value}u")][kind].clone();
            let ty = ["f32", "i32", "u32"][kind];
            let modifiers = [[].as_slice(), &["i32"], &["u32"]][kind];
            drawn(
                modifiers,
                "[an array of the {type} {values}|an array of {count} {type}: {values}|an array with the {type} {values}|{count} {type} in an array: {values}|the {type} {values} as an array|the {type} {values} in an array|an array literal of {type}: {values}|an array that holds the {type} {values}|an array made of the {type} {values}|an array of {type} with the elements {values}|a fixed-size array of {type}: {values}|a list of the {type} {values} as an array|array, {count} {type}: {values}|an array with {count} elements, the {type} {values}|the numbers {values} as an array of {type}|¶I have {count} {type}: {values}. put them in an array, [inline|one expression]|¶how do I write {values} as an array of {type}|¶the elements are {values}, {count} in all, {type}. [array expression please|write the array]|¶[type|element type]: {type}. [values|elements]: {values}. [array literal|array expression], {count} long|¶a small table with {count} entries, {type}: {values}, as an array [expression|literal]|¶what is the wgsl [expression|constructor] for an array with the {type} {values}]",
                format!("array<{ty}, {count}>({})", list(&values, literal)),
                &values,
            )
        },
    },
    Value {
        name: "color-arithmetic",
        draw: |slots, sampler| {
            let first = Color::sample(sampler);
            slots.value("color", first.ways.clone());
            let rgb = first.rgb.map(f64::from);
            match sampler.below(4) {
                0 => {
                    let second = Color::sample_other_than(&[&first], sampler);
                    slots.value("other", second.ways);
                    let share = *sampler.pick(&[0.25, 0.5, 0.75]);
                    slots.phrase(
                        "t",
                        [
                            "[a quarter of the way|25%|t = 0.25|by a quarter|one fourth of the way]",
                            "[halfway|in equal parts|half and half|50%|t = 0.5|fifty-fifty]",
                            "[three quarters of the way|75%|t = 0.75|by three quarters|three fourths of the way]",
                        ][(share * 4.0) as usize - 1],
                    );
                    let worth =
                        [0, 1, 2].map(|at| rgb[at] + (f64::from(second.rgb[at]) - rgb[at]) * share);
                    drawn(
                        &["mixed"],
                        "[a mix of {color} and {other}, {t}|{color} mixed with {other}, {t}|a blend from {color} to {other}, {t}|mix of {color} and {other} as a vec3, {t}|{color} blended toward {other}, {t}, as a vec3|a vec3 mix from {color} to {other}, {t}|a lerp from {color} to {other}, {t}|a vec3 lerped between {color} and {other}, {t}|an interpolated vec3 from {color} to {other}, {t}|the vec3 of {color} mixed with that of {other}, {t}|mixing {color} with {other}, {t}, in rgb|the rgb vector between {color} and {other}, {t}|¶I have {color} and want to move it toward {other}, {t}. [one vec3 expression|as a vec3]|¶start color {color}, end color {other}, {t}: [which|what] rgb vector is that|¶[take|start with] {color} and blend in {other}, {t}. [expression only|as a vec3 expression]|¶what color lies between {color} and {other}, {t}, as an rgb vector|¶from = {color}, to = {other}, mix, {t}, [inline|as one vec3]]",
                        format!("mix({}, {}, {share})", first.code, second.code),
                        &worth,
                    )
                }
                1 => drawn(
                    &["inverted"],
                    "[the inverse of {color}|{color} inverted|the complement of the color {color}|the negative of {color}|1 - {color}|{color} inverted, as a vec3|{color} as an inverted vec3|a vec3 that is one minus {color}|1.0 minus the vec3 of {color}|the rgb vector of {color}, inverted|a vec3 of {color} with every channel inverted|each channel of {color} subtracted from one|the inverse of {color} as an rgb vector|¶I have {color} and want the opposite color: one minus each channel, [inline|as a vec3]|¶[take|start with] {color} and invert it. [expression only|as a vec3 expression]|¶what does {color} look like on a film negative? [as a vec3|one vec3 expression]|¶c = {color}. [I only need|give me] the expression 1 - c|¶one minus r, one minus g, one minus b of {color}, [in one vec3|as an rgb vector]]",
                    format!("1.0 - {}", first.code),
                    &rgb.map(|part| 1.0 - part),
                ),
                2 => {
                    let factor = *sampler.pick(&[0.25, 0.5, 0.75]);
                    slots.value("factor", words::percent(factor));
                    drawn(
                        &["darkened"],
                        "[{color} at {factor} brightness|{color} darkened to {factor}|the color {color} with {factor} of its brightness|{factor} of the rgb value of {color}|{color} times {factor}, as a vec3|{color} multiplied by {factor}|the vec3 of {color} scaled to {factor}|{color} dimmed to {factor}, as a vec3|a vec3 of {color}, only {factor} as bright|{color} as a vec3 with {factor} brightness|the rgb vector of {color} reduced to {factor}|each channel of {color} at {factor}|¶I have {color} but it is too bright. [bring|dim] it down to {factor}, [as a vec3|in one vec3 expression]|¶[take|start with] {color} and multiply each channel so that {factor} remains. [expression only|as a vec3 expression]|¶what is {color} with only {factor} of its light? [as a vec3|one vec3 expression]|¶c = {color}. [I only need|give me] the vec3 expression for {factor} of c]",
                        format!("{} * {factor}", first.code),
                        &rgb.map(|part| part * factor),
                    )
                }
                _ => {
                    let alpha = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 0.8, 1.0]);
                    slots.value(
                        "alpha",
                        if alpha < 1.0 {
                            [words::decimal(alpha), words::percent(alpha)].concat()
                        } else {
                            vec!["1".into(), "100%".into()]
                        },
                    );
                    drawn(
                        &["with-alpha"],
                        "[{color} with an alpha of {alpha}|{color} with an opacity of {alpha}|an rgba color: {color}, alpha {alpha}|{color} as a vec4 with alpha {alpha}|a vec4 of {color} and the alpha {alpha}|vec4 {color}, alpha {alpha}|{color} and alpha {alpha} in a vec4|rgba of {color} with alpha {alpha}|the rgba vector of {color} with alpha = {alpha}|{color} as rgba with an opacity of {alpha}|a four component color: {color}, alpha {alpha}|{color} extended to a vec4 by an alpha of {alpha}|a vec4 color: {color} at {alpha} opacity|¶I have {color} and [need|want] it as rgba, the alpha is {alpha}. [vec4 please|one vec4 expression]|¶rgb = {color}, a = {alpha}. [I only need|give me] the vec4|¶[take|start with] {color} and add a fourth component of {alpha}. [as a vec4|vec4 expression]|¶how do I write {color} with {alpha} opacity as a vec4|¶a color for blending: {color}, alpha = {alpha}, [inline|as a vec4 expression]]",
                        format!("vec4<f32>({}, {})", first.code, float(alpha)),
                        &[rgb[0], rgb[1], rgb[2], alpha],
                    )
                }
            }
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&VALUES)
}
