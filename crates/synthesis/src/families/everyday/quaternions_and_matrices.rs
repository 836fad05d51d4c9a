//! Quaternions (x, y, z and the real part w) and matrices as functions of what they are made of.

use super::physics::{FORMULA, Formula, formulas};
use crate::families::algebra::cross;
use crate::families::helpers::{dot, one, unit};
use crate::task::{Buffer, Family};

/// A function of a quaternion or a matrix to begin with.
const SPACE: Formula = Formula {
    category: "matrices",
    range: (-2.0, 2.0),
    ..FORMULA
};

/// A vector turned about a unit axis.
fn turned(v: &[f64], axis: &[f64], angle: f64) -> Buffer {
    let side = cross(axis, v);
    let along = dot(axis, v) * (1.0 - angle.cos());
    (0..3)
        .map(|at| v[at] * angle.cos() + side[at] * angle.sin() + axis[at] * along)
        .collect()
}

/// The columns of the matrix that turns about a unit axis.
fn turning(axis: &[f64], angle: f64) -> Buffer {
    let unit = |column: usize| (0..3).map(move |row| f64::from(u8::from(row == column)));
    (0..3)
        .flat_map(|column| turned(&unit(column).collect::<Buffer>(), axis, angle))
        .collect()
}

const TABLE: &[Formula] = &[
    Formula {
        name: "quaternion-from-axis-angle-function",
        quantity: "[quaternion (x, y, z, w) of a rotation|rotation quaternion as vec4, w last]",
        from: "[a unit axis and an angle|axis (vec3, length 1) and angle in radians]",
        written: "[vec4(axis * sin(angle / 2), cos(angle / 2))|(sin(a/2) * axis, cos(a/2))]",
        own: "a quaternion from an axis and an angle, real part last|the rotation about a unit axis by an angle as a vec4 quaternion xyzw|axis-angle to quaternion, w last|\
              ¶axis angle to quaternion function, xyzw|¶quaternion from axis and angle, fn -> vec4 with w last|¶I turn around an axis by some angle and need the quaternion (x, y, z, w). function|¶half the angle, sine times axis, cosine as w. function that makes a quaternion",
        function: "quaternion_from",
        parameters: "axis: vec3<f32>, angle: f32",
        result: "vec4<f32>",
        body: "return vec4<f32>(axis * sin(0.5 * angle), cos(0.5 * angle));",
        rule: |x| {
            let (sine, cosine) = (x[1][0] / 2.0).sin_cos();
            let mut parts: Buffer = x[0].iter().map(|part| sine * part).collect();
            parts.push(cosine);
            Some(parts)
        },
        ..SPACE
    },
    Formula {
        name: "quaternion-rotates-vector-function",
        quantity: "[vector rotated by a unit quaternion|rotation of a vec3 by a quaternion (w last)]",
        from: "[a quaternion q (x, y, z, w) and a vector v|q (vec4, w last) and v (vec3)]",
        written: "[v + 2 * cross(q.xyz, cross(q.xyz, v) + q.w * v)|q * v * conjugate(q)]",
        own: "a vec3 rotated by a unit quaternion, q first, then v|v turned by the quaternion q, stored as xyzw|rotate(q, v) with two cross products|\
              ¶rotate vector by quaternion function, vec4 q with w last, vec3 v|¶v + 2 * cross(q.xyz, cross(q.xyz, v) + q.w * v) as a function of q and v|¶my object's orientation is a quaternion xyzw. function that turns a vec3 with it|¶how do I apply a quaternion (w last) to a vec3 in a function",
        function: "rotate_by",
        parameters: "q: vec4<f32>, v: vec3<f32>",
        result: "vec3<f32>",
        body: "return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v);",
        range: (-1.0, 1.0),
        rule: |x| {
            let axis = &x[0][..3];
            let (v, w) = (&x[1], x[0][3]);
            let (side, along) = (cross(axis, v), dot(axis, v));
            let part = |at: usize| {
                let twice = axis[at] * along - v[at] * dot(axis, axis) + w * side[at];
                v[at] + 2.0 * twice
            };
            Some((0..3).map(part).collect())
        },
        ..SPACE
    },
    Formula {
        name: "quaternion-conjugate-function",
        quantity: "[conjugate of a quaternion|conjugated quaternion|inverse of a unit quaternion]",
        from: "[q as vec4 with w last|a vec4 q (x, y, z, w)]",
        written: "[vec4(-q.xyz, q.w)|(-x, -y, -z, w)]",
        own: "the conjugate of a quaternion xyzw|a quaternion with its vector part negated, w kept|the opposite rotation of a unit quaternion as vec4, w last|\
              ¶quaternion conjugate function, w last|¶undo a rotation given as unit quaternion xyzw, as a function|¶flip the sign of x, y and z of a quaternion, keep w, function",
        function: "conjugate",
        parameters: "q: vec4<f32>",
        result: "vec4<f32>",
        body: "return vec4<f32>(-q.xyz, q.w);",
        rule: |x| Some(vec![0.0 - x[0][0], 0.0 - x[0][1], 0.0 - x[0][2], x[0][3]]),
        ..SPACE
    },
    Formula {
        name: "rotation-matrix-about-axis-function",
        quantity: "[3x3 rotation matrix about an axis|rotation matrix of an axis and an angle]",
        from: "[an axis and an angle|axis (vec3, any length) and angle in radians]",
        written: "[Rodrigues' formula with the normalized axis|a mat3x3 by Rodrigues' rotation formula]",
        own: "the mat3x3 that rotates about an arbitrary axis by an angle, axis normalized inside|a rotation matrix around any axis by Rodrigues' formula|axis-angle to a 3x3 matrix|\
              ¶axis angle to mat3x3 function, normalize the axis|¶rotation matrix around any axis, not only x, y or z, function of axis and angle|¶Rodrigues rotation matrix fn(axis, angle) -> mat3x3|¶I want to rotate around a slanted axis with a matrix. function: axis and angle in, mat3x3 out",
        function: "rotation_about",
        parameters: "axis: vec3<f32>, angle: f32",
        result: "mat3x3<f32>",
        body: "let a = normalize(axis);\nlet c = cos(angle);\nlet s = sin(angle);\nlet t = 1.0 - c;\nlet right = t * a.x * a + vec3<f32>(c, s * a.z, -s * a.y);\nlet up = t * a.y * a + vec3<f32>(-s * a.z, c, s * a.x);\nlet forward = t * a.z * a + vec3<f32>(s * a.y, -s * a.x, c);\nreturn mat3x3<f32>(right, up, forward);",
        rule: |x| Some(turning(&unit(&x[0])?, x[1][0])),
        ..SPACE
    },
    Formula {
        name: "inverse-3-function",
        quantity: "[inverse of a 3x3 matrix|inverted mat3x3]",
        from: "[m|a mat3x3 m]",
        written: "[the transposed cofactors over the determinant|cross products of the columns over the determinant]",
        own: "the inverse of a mat3x3<f32>|a 3x3 matrix inverted by cross products of its columns|the matrix that undoes a mat3x3|inverse(m) for a 3x3 matrix, written out|\
              ¶inverse of mat3x3 function|¶wgsl has no inverse(), write one for mat3x3|¶how do I invert a 3x3 matrix in a function|¶I need m^-1 for a mat3x3<f32>, function",
        function: "inverse3",
        parameters: "m: mat3x3<f32>",
        result: "mat3x3<f32>",
        body: "let a = cross(m[1], m[2]);\nlet b = cross(m[2], m[0]);\nlet c = cross(m[0], m[1]);\nreturn transpose(mat3x3<f32>(a, b, c)) * (1.0 / dot(m[0], a));",
        range: (-3.0, 3.0),
        rule: |x| {
            let column = |at: usize| &x[0][at * 3..at * 3 + 3];
            let rows = [(1, 2), (2, 0), (0, 1)].map(|(a, b)| cross(column(a), column(b)));
            let determinant = dot(column(0), &rows[0]);
            let part = |at: usize| rows[at % 3][at / 3] / determinant;
            (determinant.abs() > 1.0).then(|| (0..9).map(part).collect())
        },
        ..SPACE
    },
    Formula {
        name: "frobenius-norm-function",
        quantity: "[Frobenius norm of a 3x3 matrix|root of the sum of all squared entries of a mat3x3]",
        from: "[m|a mat3x3 m]",
        written: "[sqrt(dot(m[0], m[0]) + dot(m[1], m[1]) + dot(m[2], m[2]))|the root of the sum of the squares of all nine entries]",
        own: "the Frobenius norm of a mat3x3|how large a 3x3 matrix is: all nine entries squared, added, square root|the length of a mat3x3 seen as nine numbers|\
              ¶frobenius norm function, mat3x3|¶square all entries of a 3x3 matrix, sum them, sqrt. function|¶norm of a mat3x3<f32> as a function, Frobenius",
        function: "frobenius",
        parameters: "m: mat3x3<f32>",
        body: "return sqrt(dot(m[0], m[0]) + dot(m[1], m[1]) + dot(m[2], m[2]));",
        rule: |x| one(x[0].iter().map(|part| part.powi(2)).sum::<f64>().sqrt()),
        ..SPACE
    },
    Formula {
        name: "cross-product-matrix-function",
        quantity: "[cross product matrix of a vector|skew-symmetric matrix of a vector]",
        from: "[v|a vec3 v]",
        written: "[the mat3x3 with m * u == cross(v, u)|rows (0, -z, y), (z, 0, -x), (-y, x, 0)]",
        own: "the skew-symmetric 3x3 matrix of a vec3, so that m * u is cross(v, u)|a cross product with v as a matrix|the hat matrix of a vec3 v|\
              ¶skew symmetric matrix function from a vec3, m * u = cross(v, u)|¶cross product as a matrix: v in, mat3x3 out, function|¶matrix with rows (0, -z, y), (z, 0, -x), (-y, x, 0) from a vec3, function",
        function: "cross_matrix",
        parameters: "v: vec3<f32>",
        result: "mat3x3<f32>",
        body: "return mat3x3<f32>(0.0, v.z, -v.y, -v.z, 0.0, v.x, v.y, -v.x, 0.0);",
        rule: |x| {
            let axes = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
            Some(axes.iter().flat_map(|axis| cross(&x[0], axis)).collect())
        },
        ..SPACE
    },
    Formula {
        name: "two-linear-equations-function",
        quantity: "[solution (x, y) of two linear equations|solution of a 2x2 linear system]",
        from: "[the first equation (a, b, c) and the second (a, b, c), each a x + b y = c|two vec3 of a, b, c for a x + b y = c]",
        written: "[Cramer's rule|the determinants over the determinant, Cramer]",
        own: "x and y from two equations a x + b y = c, each given as a vec3 (a, b, c)|the solution of two linear equations with two unknowns, each a vec3 (a, b, c), by Cramer's rule|\
              ¶solve two equations a x + b y = c, both as vec3 (a, b, c), function -> vec2|¶Cramer's rule function for two unknowns, p and q are vec3 (a, b, c) with a x + b y = c|¶two equations, two unknowns, coefficients and right side in a vec3 each. function for (x, y)",
        function: "solve",
        parameters: "p: vec3<f32>, q: vec3<f32>",
        result: "vec2<f32>",
        body: "let determinant = p.x * q.y - p.y * q.x;\nreturn vec2<f32>(p.z * q.y - p.y * q.z, p.x * q.z - p.z * q.x) / determinant;",
        range: (-4.0, 4.0),
        rule: |x| {
            let line = cross(&x[0], &x[1]);
            (line[2].abs() > 0.5).then(|| vec![-line[0] / line[2], -line[1] / line[2]])
        },
        ..SPACE
    },
    Formula {
        name: "placement-matrix-2d-function",
        quantity: "[2D transform matrix (scale, then rotate, then move)|mat3x3 of a 2D position, angle and scale]",
        from: "[position, angle and scale|a position (vec2), an angle in radians and a scale (f32)]",
        written: "[translation * rotation * scaling|columns (s cos, s sin, 0), (-s sin, s cos, 0), (x, y, 1)]",
        own: "the mat3x3 that scales, then rotates, then moves a 2D point, from position, angle and scale|a 2D model matrix from position, angle and one scale|a sprite's transform as a mat3x3: position, angle, scale|\
              ¶2d transform matrix function: position, angle, scale -> mat3x3|¶TRS matrix in 2D, fn(position, angle, scale), scale first, then rotation, then translation|¶my sprite has a position, an angle and a scale. function for its 3x3 matrix, column vectors",
        function: "placement",
        parameters: "position: vec2<f32>, angle: f32, scale: f32",
        result: "mat3x3<f32>",
        body: "let c = scale * cos(angle);\nlet s = scale * sin(angle);\nreturn mat3x3<f32>(c, s, 0.0, -s, c, 0.0, position.x, position.y, 1.0);",
        rule: |x| {
            let (sine, cosine) = x[1][0].sin_cos();
            let scaled = [cosine, sine, 0.0, -sine, cosine, 0.0].map(|part| part * x[2][0]);
            Some([&scaled[..], &x[0][..], &[1.0][..]].concat())
        },
        ..SPACE
    },
    Formula {
        name: "matrix-from-rows-function",
        quantity: "[3x3 matrix with given rows|mat3x3 from three rows]",
        from: "[the rows a, b and c|three vec3 rows a, b, c]",
        written: "transpose(mat3x3(a, b, c))",
        own: "a mat3x3 from its three rows|three vec3 as the rows, not the columns, of a matrix|a matrix built row by row from a, b and c|\
              ¶mat3x3 from rows function, three vec3|¶wgsl matrices take columns but I have rows a, b, c. function|¶matrix from three row vectors, helper function",
        function: "from_rows",
        parameters: "a: vec3<f32>, b: vec3<f32>, c: vec3<f32>",
        result: "mat3x3<f32>",
        body: "return transpose(mat3x3<f32>(a, b, c));",
        rule: |x| Some((0..9).map(|at| x[at % 3][at / 3]).collect()),
        ..SPACE
    },
];

pub(super) fn families() -> Vec<Family> {
    formulas(TABLE)
}
