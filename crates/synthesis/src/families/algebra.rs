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
            "[the dot product of two vectors|the scalar product of a and b|a dot b|the inner product of two vectors|dot(a, b)|the dot of two vectors|the scalar product of two vectors|dot prod of u and v|the inner product of a and b|u dot v|the alignment of two vectors by their dot product|a vector dotted with another]",
            "dot_product",
            "a: {T}, b: {T}",
            "f32",
            "return dot(a, b);",
            |x, _| one(dot(&x[0], &x[1])),
        )
    },
    algebra(
        "dot-product-by-hand",
        "[the dot product of two 3D vectors by hand|a dot product without the builtin|a.x*b.x + a.y*b.y + a.z*b.z|a manual dot product of two vec3s|the dot of two 3D vectors without dot()|a handwritten dot product for 3D|a 3D dot product, component by component|x times x plus y times y plus z times z of two vectors|a dot product of two vec3s written out|the products of x, y and z of two vectors added by hand|the vec3 dot formula spelled out]",
        "dot3",
        "a: vec3<f32>, b: vec3<f32>",
        "f32",
        "return a.x * b.x + a.y * b.y + a.z * b.z;",
        |x, _| one(dot(&x[0], &x[1])),
    ),
    algebra(
        "cross-product-function",
        "[the cross product of two vectors|the vector product of a and b|a cross b|a vector perpendicular to both a and b|cross(a, b)|the cross of two vec3s|cross prod of u and v|u cross v|the vector product of two 3D vectors|a normal to two 3D vectors by cross product|a vector at right angles to two others|the cross product of a and b in 3D]",
        "cross_product",
        "a: vec3<f32>, b: vec3<f32>",
        "vec3<f32>",
        "return cross(a, b);",
        |x, _| Some(cross(&x[0], &x[1])),
    ),
    algebra(
        "cross-product-by-hand",
        "[the cross product of two 3D vectors by hand|a cross product without the builtin|a cross product written out in components|a manual cross product of two vec3s|the cross of two 3D vectors without cross()|a handwritten cross product for 3D|a 3D cross product, component by component|a cross product of two vec3s spelled out with x, y and z|the cross formula in components for 3D vectors|(a.y*b.z - a.z*b.y, a.z*b.x - a.x*b.z, a.x*b.y - a.y*b.x)]",
        "cross3",
        "a: vec3<f32>, b: vec3<f32>",
        "vec3<f32>",
        "return vec3<f32>(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);",
        |x, _| Some(cross(&x[0], &x[1])),
    ),
    algebra(
        "cross-product-2d",
        "[the 2D cross product of two vectors|the z component of the cross product of 2D vectors|the signed parallelogram area of a and b in 2D|a.x*b.y - a.y*b.x|the perp dot product of two 2D vectors|the wedge product of two vec2s|the cross of two vec2s, a scalar|the scalar cross product in the plane|the determinant of two vec2s|cross2(a, b)|the signed area spanned by two 2D vectors]",
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
            "[a normalized vector, or zero for a zero vector|a safe normalize|the unit vector of v, zero if v has no length|normalize without dividing by zero|normalize_or_zero(v)|a normalize with a zero check|a normalization that returns zero for the zero vector|v over its length, or 0 when the length is 0|a nan-free normalize|a unit vector with a guard against zero length|normalize, but zero stays zero|the direction of a vector, or nothing but zeros if it has none]",
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
            "[a vector divided by its length|the direction of v as a unit vector|v scaled to a length of one, by hand|a normalized vector without the builtin|v / length(v)|a manual normalize|a handwritten normalize|normalization without calling normalize()|v divided by its magnitude|a vector over its own length|the unit vector of v by dividing by the length|v brought to length 1 with a division]",
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
            "[the direction from one point to another|the unit vector from a to b|a normalized direction from a to b|normalize(b - a)|b minus a, normalized|the heading from one position to another|the unit direction from a to b|which way to go from one point to another, as a unit vector|the normalized offset from a start to a target|a unit vector that points at a target from a position|the normalized difference of two points, from a to b]",
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
            "[a vector with its length set to {n}|v rescaled to a length of {n}|a vector of length {n} in the direction of v|{n#} * normalize(v)|v resized to length {n}|v with magnitude {n}|setMag(v, {n#})|the normalized v times {n}|a vector stretched or shrunk to length {n}|v, but exactly {n} long|a velocity with its speed set to {n}|a vector that keeps its direction and gets length {n}]",
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
            "[the sum of the components of a vector|all components of v added|the components of a vector summed up|the component sum of v|the total of all components of a vector|a horizontal add of a vector|hadd of v|the dot product of v with ones|all entries of a vector added together|what the components of v add up to|reduce_add of a vector]",
            "sum_components",
            "v: {T}",
            "f32",
            "return dot(v, {1});",
            |x, _| one(x[0].iter().sum()),
        )
    },
    algebra(
        "largest-component",
        "[the largest component of a 3D vector|the maximum of x, y and z of v|the biggest coordinate of a vec3|max(v.x, v.y, v.z)|the max component of a vec3|maxcomp of a 3D vector|the biggest one of the three entries of v|a horizontal max of a vec3|the highest of x, y and z of a vector|the greatest coordinate of a 3D vector|vmax of a vec3]",
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
            "[a vector multiplied by a number|v scaled by s|a scaled vector|the product of a vector and a scalar|v * s|s times v|a vector stretched by a factor s|every component of v times s|the scalar multiplication of a vector|v made s times as long|a vector times a float|the scalar multiple of v by s]",
            "scale",
            "v: {T}, s: f32",
            "{T}",
            "return v * s;",
            |x, _| by_component(x, |v| Some(v[1] * v[0])),
        )
    },
    algebra(
        "determinant-2",
        "[the determinant of a 2x2 matrix|the determinant of a mat2x2|a 2x2 determinant by hand|the det of a 2x2 matrix|2x2 det|ad - bc of a 2x2 matrix|the determinant of a 2 by 2 matrix|how much a 2x2 matrix scales areas, with sign|det(m) of a mat2x2|the signed area spanned by the columns of a mat2x2|the product of the main diagonal minus that of the other one of a 2x2 matrix]",
        "determinant2",
        "m: mat2x2<f32>",
        "f32",
        "return m[0][0] * m[1][1] - m[1][0] * m[0][1];",
        |x, _| one(determinant(&x[0], 2)),
    ),
    algebra(
        "determinant-3",
        "[the determinant of a 3x3 matrix|the determinant of a mat3x3|a 3x3 determinant from the triple product|the det of a 3x3 matrix|3x3 det|the determinant of a 3 by 3 matrix|how much a 3x3 matrix scales volumes, with sign|det(m) of a mat3x3|the signed volume spanned by the columns of a mat3x3|the scalar triple product of the columns of a 3x3 matrix|c0 dot (c1 cross c2) of a mat3x3]",
        "determinant3",
        "m: mat3x3<f32>",
        "f32",
        "return dot(m[0], cross(m[1], m[2]));",
        |x, _| one(determinant(&x[0], 3)),
    ),
    algebra(
        "inverse-2",
        "[the inverse of a 2x2 matrix|an inverted mat2x2|a 2x2 matrix inverse by hand|the inverse of a mat2x2|the inv of a 2x2 matrix|m^-1 of a 2x2 matrix|2x2 matrix inversion|the matrix that undoes a 2x2 matrix|the adjugate over the determinant of a mat2x2|a 2 by 2 matrix inverted|the reverse of a 2x2 transformation]",
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
        "[the transpose of a 3x3 matrix|a transposed mat3x3|a 3x3 matrix with rows and columns exchanged|transpose(m) of a mat3x3|m^T of a 3x3 matrix|3x3 transpose|a 3x3 matrix flipped over its diagonal|the rows of a 3x3 matrix turned into columns|a 3 by 3 matrix, transposed|a mat3x3 mirrored at its main diagonal]",
        "transposed",
        "m: mat3x3<f32>",
        "mat3x3<f32>",
        "return transpose(m);",
        |x, _| Some((0..9).map(|at| entry(&x[0], 3, at / 3, at % 3)).collect()),
    ),
    algebra(
        "trace",
        "[the trace of a 3x3 matrix|the sum of the diagonal of a mat3x3|the diagonal of a 3x3 matrix summed up|tr(m) of a 3x3 matrix|m00 + m11 + m22|3x3 trace|the main diagonal of a mat3x3 added up|the three diagonal entries of a matrix summed|the trace of a mat3x3|the sum of the entries on the diagonal of a 3 by 3 matrix]",
        "trace",
        "m: mat3x3<f32>",
        "f32",
        "return m[0][0] + m[1][1] + m[2][2];",
        |x, _| one((0..3).map(|at| entry(&x[0], 3, at, at)).sum()),
    ),
    algebra(
        "matrix-vector-function",
        "[a 4x4 matrix times a vector|a point transformed by a matrix|a vec4 multiplied by a mat4x4 from the left|the product of a matrix and a vector|m * v with a mat4x4 and a vec4|mat4 * vec4|mat4 times vec4|a mat4x4 applied to a vec4|a vec4 run through a 4x4 matrix|the 4x4 matrix-vector product|a homogeneous vector transformed by a 4x4 matrix|a 4D vector multiplied with a 4x4 matrix]",
        "transform",
        "m: mat4x4<f32>, v: vec4<f32>",
        "vec4<f32>",
        "return m * v;",
        |x, _| Some(product(&x[0], &x[1], 4)),
    ),
    algebra(
        "transform-point",
        "[a 3D point transformed by a 4x4 matrix|a position moved by a mat4x4|the xyz of a matrix times a point|(m * vec4(p, 1)).xyz|a mat4 applied to a 3D point|a vec3 position run through a mat4x4 with w = 1|a vec3 transformed by a mat4 as a point|the model matrix times a position, back as a vec3|a 3D position taken to another space by a 4x4 matrix|the place of a 3D point after a mat4x4 transform|a point in 3D with a 4x4 transform applied]",
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
        "[the product of two 3x3 matrices|two mat3x3 multiplied|the composition of two 3x3 transformations|mat3 * mat3|mat3 times mat3|3x3 matrix multiplication|the matmul of two 3x3 matrices|two 3x3 transforms chained|a 3x3 matrix times another one|two mat3x3 concatenated|a 3 by 3 matrix product]",
        "multiply",
        "a: mat3x3<f32>, b: mat3x3<f32>",
        "mat3x3<f32>",
        "return a * b;",
        |x, _| Some(product(&x[0], &x[1], 3)),
    ),
    algebra(
        "rotation-matrix-2d",
        "[a 2D rotation matrix|a mat2x2 that rotates by an angle|the matrix of a rotation in the plane|a 2x2 rotation matrix from an angle|2x2 rotation|a mat2 for rotating by an angle|(cos, sin, -sin, cos) as a mat2x2|rot2 of an angle|a 2 by 2 matrix that turns the plane by an angle|a matrix that rotates vec2s|the rotation mat2x2 for an angle in radians|a 2D spin as a matrix]",
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
        "[a 3D rotation matrix around the x axis|a mat3x3 that rotates around x|the matrix of a pitch rotation about x|x axis rotation, 3x3|rotX as a mat3x3|a mat3 rotation about x|a 3x3 matrix for turning about the x axis|a pitch matrix from an angle|a 3 by 3 matrix that tilts things about the x axis|the rotation around x as a matrix|Rx(angle)]",
        "rotation_x",
        "angle: f32",
        "mat3x3<f32>",
        "let c = cos(angle);\nlet s = sin(angle);\nreturn mat3x3<f32>(1.0, 0.0, 0.0, 0.0, c, s, 0.0, -s, c);",
        |x, _| Some(turn(0, x[0][0])),
    ),
    algebra(
        "rotation-matrix-y",
        "[a 3D rotation matrix around the y axis|a mat3x3 that rotates around y|the matrix of a yaw rotation about y|y axis rotation, 3x3|rotY as a mat3x3|a mat3 rotation about y|a 3x3 matrix for turning about the y axis|a yaw matrix from an angle|a 3 by 3 matrix that spins things about the y axis|the rotation around y as a matrix|Ry(angle)]",
        "rotation_y",
        "angle: f32",
        "mat3x3<f32>",
        "let c = cos(angle);\nlet s = sin(angle);\nreturn mat3x3<f32>(c, 0.0, -s, 0.0, 1.0, 0.0, s, 0.0, c);",
        |x, _| Some(turn(1, x[0][0])),
    ),
    algebra(
        "rotation-matrix-z",
        "[a 3D rotation matrix around the z axis|a mat3x3 that rotates around z|the matrix of a roll rotation about z|z axis rotation, 3x3|rotZ as a mat3x3|a mat3 rotation about z|a 3x3 matrix for turning about the z axis|a roll matrix from an angle|a 3 by 3 matrix that rolls things about the z axis|the rotation around z as a matrix|Rz(angle)]",
        "rotation_z",
        "angle: f32",
        "mat3x3<f32>",
        "let c = cos(angle);\nlet s = sin(angle);\nreturn mat3x3<f32>(c, s, 0.0, -s, c, 0.0, 0.0, 0.0, 1.0);",
        |x, _| Some(turn(2, x[0][0])),
    ),
    algebra(
        "scaling-matrix",
        "[a 4x4 scaling matrix|a mat4x4 that scales by a vector|the matrix that scales x, y and z|scale(vec3) -> mat4|a mat4 scale matrix from a vec3|a 4x4 matrix with sx, sy and sz on its diagonal|a homogeneous scale matrix|a scale transform as a mat4x4|a mat4x4 that stretches x, y and z by a vec3|diag(x, y, z, 1) from a size vector|a matrix that resizes along the axes, 4 by 4]",
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
        "[a 4x4 translation matrix|a mat4x4 that moves by a vector|the matrix of a translation|translate(vec3) -> mat4|a mat4 translation from a vec3|a 4x4 matrix with the offset in its last column|a homogeneous translation matrix|a translation transform as a mat4x4|a mat4x4 that shifts points by an offset|a 4 by 4 shift matrix|a matrix that moves points along x, y and z]",
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
        "[the camera basis that looks from eye to target|a look-at matrix of right, up and forward|the 3x3 matrix of a camera looking at a target|a camera orientation from eye and target|lookAt as a mat3x3|the right, up and forward axes of an eye that looks at a center|the camera axes from eye and target|a 3x3 look-at rotation|the view basis for an eye and a point to look at|a camera frame from a position and a target|an orthonormal camera basis, y up|a matrix that points a camera at a target]",
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
        "[the outer product of two 3D vectors|a mat3x3 of all products of components of a and b|a times b transposed|outer(a, b) of 3D vectors|a*b^T of two vec3s|the tensor product of two 3D vectors|the dyadic product of two vec3s|a column vector times a row vector, 3x3|a 3x3 matrix with the entries a_i * b_j|the multiplication table of two vec3s as a matrix|the dyad of a and b]",
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
