//! Functions of matrices, and of points and vectors.

use crate::families::algebra::cross;
use crate::families::helpers::{HELPER, Helper, dot, length, minus, one, unit};
use crate::task::Buffer;

/// A row of a matrix to begin with.
const MATRIX: Helper = Helper {
    category: "matrices",
    range: (-3.0, 3.0),
    ..HELPER
};

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

pub(super) const MATRICES: &[Helper] = &[
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

pub(super) const PLANE: &[Helper] = &[
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
