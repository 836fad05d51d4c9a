//! Vertex shaders that make positions from the index of the vertex.

use super::rules::pcg_share;
use super::vertex_shader::vertex;
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

/// Points by their index.
struct Points {
    name: &'static str,
    sample: fn(&mut Sampler) -> Made,
}

/// Points with their values.
struct Made {
    modifiers: Vec<&'static str>,
    /// A command with the values `{a}` and `{b}`.
    command: String,
    values: Vec<Vec<String>>,
    /// Statements before the value, from `index`.
    lines: String,
    /// The expression of the point, a `vec2<f32>`.
    point: String,
    rule: Box<dyn Fn(u32, f64) -> [f64; 2] + Send + Sync>,
}

const POINTS: [Points; 11] = [
    Points {
        name: "full-screen-triangle",
        sample: full_screen,
    },
    Points {
        name: "triangle-from-index",
        sample: triangle,
    },
    Points {
        name: "quad-from-index",
        sample: quad,
    },
    Points {
        name: "circle-points",
        sample: circle,
    },
    Points {
        name: "polygon-fan",
        sample: fan,
    },
    Points {
        name: "star-points",
        sample: star,
    },
    Points {
        name: "spiral-points",
        sample: spiral,
    },
    Points {
        name: "grid-points",
        sample: grid,
    },
    Points {
        name: "curve-points",
        sample: curve,
    },
    Points {
        name: "line-from-index",
        sample: line,
    },
    Points {
        name: "random-points",
        sample: random,
    },
];

pub(super) fn families() -> Vec<Family> {
    let family = |points: &'static Points| {
        Family::new("vertex", points.name, move |sampler| task(points, sampler))
    };
    POINTS.iter().map(family).collect()
}

fn made(
    command: impl Into<String>,
    values: Vec<Vec<String>>,
    lines: impl Into<String>,
    point: impl Into<String>,
    rule: impl Fn(u32, f64) -> [f64; 2] + Send + Sync + 'static,
) -> Made {
    Made {
        modifiers: Vec::new(),
        command: command.into(),
        values,
        lines: lines.into(),
        point: point.into(),
        rule: Box::new(rule),
    }
}

fn full_screen(_: &mut Sampler) -> Made {
    made(
        "[[draw|make|output|emit] [a full-screen triangle|a fullscreen triangle|one triangle that covers the screen|a screen filling triangle]|cover the [whole screen|viewport|screen] with [a single|one] triangle|\
         generate a full-screen triangle from the vertex index|fill the [screen|viewport] with [a|one big] triangle [without a vertex buffer|from three vertices|from the vertex index]|\
             do the full-screen triangle trick|\
             emit three vertices that cover the whole viewport|\
             cover the screen with one oversized triangle|\
             make one giant triangle over the whole screen|\
             make the usual post-processing triangle from three vertices|\
             compute the corners of a full-screen triangle from vertex_index|\
             do a full-screen pass with one triangle and no buffer|\
             cover clip space with three vertices and no buffer|\
             output the corners (-1, -1), (3, -1) and (-1, 3)|\
             draw a fullscreen triangle from vertex_index]",
        vec![],
        "let corner = vec2<f32>(f32((index << 1u) & 2u), f32(index & 2u));",
        "corner * 2.0 - 1.0",
        |index, _| {
            let far = |bit: u32| if (index / bit) % 2 == 1 { 3.0 } else { -1.0 };
            [far(1), far(2)]
        },
    )
}

fn pair([x, y]: [f64; 2]) -> String {
    format!("vec2<f32>({}, {})", float(x), float(y))
}

fn triangle(sampler: &mut Sampler) -> Made {
    let (size, named) = match sampler.below(5) {
        0 => (0.25, "[small|little|tiny]"),
        1 => (0.9, "[large|big|huge]"),
        2 => (*sampler.pick(&[0.2, 0.3, 0.4, 0.6, 0.7, 0.8]), "{a}"),
        _ => (0.5, ""),
    };
    let (degree, sized) = if named == "{a}" {
        (
            "",
            "[of size {a}|with size {a}|reaching {a} from the center|with a size of {a}|scaled by {a}]",
        )
    } else {
        (named, "")
    };
    let (modifier, way, corners) = *sampler.pick(&[
        ("up", "", [[0.0, 1.0], [-1.0, -1.0], [1.0, -1.0]]),
        (
            "up",
            "[pointing up|that points up|with its tip at the top|facing up]",
            [[0.0, 1.0], [-1.0, -1.0], [1.0, -1.0]],
        ),
        (
            "down",
            "[pointing down|that points down|with its tip at the bottom|facing down|upside down]",
            [[0.0, -1.0], [1.0, 1.0], [-1.0, 1.0]],
        ),
        (
            "left",
            "[pointing left|that points to the left|with its tip on the left|facing left]",
            [[-1.0, 0.0], [1.0, -1.0], [1.0, 1.0]],
        ),
        (
            "right",
            "[pointing right|that points to the right|with its tip on the right|facing right]",
            [[1.0, 0.0], [-1.0, 1.0], [-1.0, -1.0]],
        ),
    ]);
    let corners = corners.map(|corner| corner.map(|part: f64| part * size));
    let mut shape = made(
        format!(
            "[[draw|make|output] a {degree} triangle {way} {sized} from the vertex index|[emit|generate|output] the [corners|three corners] of a {degree} triangle {way} {sized}|\
                 make a {degree} triangle {way} {sized} without a vertex buffer|hard-code a {degree} triangle {way} {sized}|place three vertices as a {degree} triangle {way} {sized}|\
             emit 3 vertices for a {degree} triangle {way} {sized}|\
             set up a {degree} triangle {way} {sized} with no vertex buffer|\
             index a constant array for the corners of a {degree} triangle {way} {sized}|\
             use vertex_index to pick the corners of a {degree} triangle {way} {sized}|\
             draw a {degree} triangle {way} {sized} with hard-coded vertices|\
             compute the three vertices of a {degree} triangle {way} {sized}|\
             render a {degree} triangle {way} {sized} from three fixed positions|\
             write the three corners of a {degree} triangle {way} {sized} into the shader|\
             look up the corners of a {degree} triangle {way} {sized} by the vertex index]"
        ),
        vec![words::decimal(size)],
        format!(
            "var corners = array<vec2<f32>, 3>({});",
            corners.map(pair).join(", ")
        ),
        "corners[index]",
        // An index beyond the array is brought back to its end.
        move |index, _| corners[index.min(2) as usize],
    );
    shape.modifiers.push(modifier);
    shape
}

fn quad(sampler: &mut Sampler) -> Made {
    let (size, named) = match sampler.below(4) {
        0 => (1.0, "[full-screen|screen filling|fullscreen|screen sized]"),
        1 => (*sampler.pick(&[0.2, 0.25, 0.4, 0.6, 0.75, 0.8]), "{a}"),
        _ => (0.5, ""),
    };
    let (degree, sized) = if named == "{a}" {
        (
            "",
            "[of half size {a}|reaching {a} from the center|from -{a} to {a}|with half width {a}]",
        )
    } else {
        (named, "")
    };
    if sampler.chance(0.5) {
        let scaled = if size == 1.0 {
            "corner * 2.0 - 1.0".to_string()
        } else {
            format!("(corner * 2.0 - 1.0) * {}", float(size))
        };
        let mut strip = made(
            format!("[[draw|make|output] a {degree} quad {sized} as a triangle strip [of four vertices|from the vertex index|]|generate the four corners of a {degree} quad {sized} for a triangle strip|\
                     make a {degree} quad {sized} from four vertices in a strip|output a {degree} [square|rectangle] {sized} as a strip of four vertices from the index|\
             emit a {degree} quad {sized} as a four vertex strip|\
             set up a {degree} quad {sized} with triangle strip topology|\
             compute the four strip vertices of a {degree} quad {sized}|\
             use the bits of vertex_index for a {degree} quad {sized} in a strip|\
             make a {degree} quad {sized} with 4 vertices, triangle strip|\
             place four vertices as a {degree} quad {sized} for triangle-strip drawing|\
             draw a {degree} quad {sized} with a strip and no vertex buffer|\
             turn four vertex indices into a {degree} quad {sized}|\
             generate a {degree} quad {sized} as a 4 vertex triangle strip]").replace("[square|rectangle]", "square"),
            vec![words::decimal(size)],
            "let corner = vec2<f32>(f32(index & 1u), f32(index >> 1u));",
            scaled,
            move |index, _| {
                [
                    if index % 2 == 0 { -size } else { size },
                    (f64::from(index / 2) * 2.0 - 1.0) * size,
                ]
            },
        );
        strip.modifiers.push("strip");
        return strip;
    }
    let corners = [
        [-1.0, -1.0],
        [1.0, -1.0],
        [-1.0, 1.0],
        [-1.0, 1.0],
        [1.0, -1.0],
        [1.0, 1.0],
    ]
    .map(|corner: [f64; 2]| corner.map(|part| part * size));
    let mut list = made(
        format!(
            "[[draw|make|output] a {degree} quad {sized} [from two triangles|from six vertices|as a triangle list]|generate the six vertices of a {degree} quad {sized}|\
                 make a {degree} quad {sized} out of two triangles from the index|hard-code a {degree} quad {sized} as six corners|\
             emit a {degree} quad {sized} as a list of six vertices|\
             compute six vertices for a {degree} quad {sized}|\
             index six fixed corners for a {degree} quad {sized}|\
             put two triangles together to a {degree} quad {sized}|\
             make a {degree} quad {sized} with 6 vertices, triangle list|\
             set up a {degree} quad {sized} with triangle list topology|\
             build a {degree} quad {sized} from 6 vertices|\
             use six hard-coded positions for a {degree} quad {sized}|\
             look up the six corners of a {degree} quad {sized} by vertex_index]"
        ),
        vec![words::decimal(size)],
        format!(
            "var corners = array<vec2<f32>, 6>({});",
            corners.map(pair).join(", ")
        ),
        "corners[index]",
        move |index, _| corners[index.min(5) as usize],
    );
    list.modifiers.push("list");
    list
}

/// A number of points on a curve, and of the size; the usual ones are not named.
fn number(usual: u32, others: &[u32], sampler: &mut Sampler) -> (u32, Vec<String>) {
    let count = if sampler.chance(0.25) {
        usual
    } else {
        *sampler.pick(others)
    };
    (count, words::count(i64::from(count)))
}

/// A radius: what is said after the noun, and the value.
fn reach(sampler: &mut Sampler) -> (f64, &'static str, Vec<String>) {
    if sampler.chance(0.5) {
        return (0.5, "", vec![]);
    }
    let radius = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.6, 0.75, 0.8, 0.9]);
    (
        radius,
        "[of radius {b}|with radius {b}|with a radius of {b}|with r = {b}]",
        words::decimal(radius),
    )
}

fn turn(index: u32, count: u32) -> f64 {
    std::f64::consts::TAU * f64::from(index) / f64::from(count)
}

fn circle(sampler: &mut Sampler) -> Made {
    let (count, ways) = number(32, &[8, 12, 16, 24, 32, 36, 48, 64, 100], sampler);
    let (radius, sized, size) = reach(sampler);
    let spinning = sampler.chance(0.2);
    let (time, over) = if spinning {
        (
            " + time",
            "[that turns over time|rotating with time|spinning over time|that rotates with time]",
        )
    } else {
        ("", "")
    };
    let mut round = made(
        format!(
            "[[place|put|arrange] {{a}} vertices on a circle {sized} {over}|generate a circle {sized} of {{a}} [points|vertices] {over}|make {{a}} points on a circle {sized} {over} from the vertex index|\
                 output a ring {sized} of {{a}} points {over}|draw a circle {sized} as a line strip of {{a}} vertices {over}|\
             distribute {{a}} vertices evenly around a circle {sized} {over}|\
             space {{a}} points equally along a circle {sized} {over}|\
             lay out {{a}} vertices in a ring {sized} {over}|\
             trace a circle {sized} {over} with {{a}} vertices|\
             use cos and sin of the index for a circle {sized} {over} of {{a}} vertices|\
             compute {{a}} vertex positions on a circle {sized} {over}|\
             make a circle outline {sized} {over} from {{a}} segments|\
             approximate a circle {sized} {over} by {{a}} vertices|\
             put vertex after vertex on a circle {sized} {over}, {{a}} in all]"
        ),
        vec![ways, size],
        format!(
            "let angle = f32(index) / {} * 6.2831853{time};",
            float(f64::from(count))
        ),
        format!("vec2<f32>(cos(angle), sin(angle)) * {}", float(radius)),
        move |index, time| {
            let phase = if spinning { time } else { 0.0 };
            let (y, x) = (turn(index % count, count) + phase).sin_cos();
            [radius * x, radius * y]
        },
    );
    round.modifiers.extend(spinning.then_some("over-time"));
    round
}

fn fan(sampler: &mut Sampler) -> Made {
    let sides = *sampler.pick(&[3, 5, 6, 7, 8, 10, 12, 32]);
    let (radius, sized, size) = reach(sampler);
    let noun = match sides {
        3 => "[regular triangle|equilateral triangle|triangle with equal sides]",
        5 => "[pentagon|polygon with {a} sides|regular pentagon]",
        6 => "[hexagon|polygon with {a} sides|regular hexagon]",
        8 => "[octagon|polygon with {a} sides|regular octagon]",
        32 => "[disc of {a} triangles|circle of {a} triangles|disc with {a} slices]",
        _ => "[polygon with {a} sides|{a}-sided polygon|regular polygon with {a} sides]",
    };
    made(
        format!(
            "[[draw|make|output] a filled {noun} {sized} as a triangle list|generate the triangles of a {noun} {sized} from the vertex index|fill a {noun} {sized} with triangles around the center|\
                 build a filled {noun} {sized} from triangles that meet in the center|\
             emit a triangle list for a filled {noun} {sized}|\
             triangulate a {noun} {sized} from its center|\
             fan a {noun} {sized} out from the center, triangle by triangle|\
             make a solid {noun} {sized} as a fan of triangles|\
             compute the vertices of a solid {noun} {sized} from vertex_index|\
             cut a {noun} {sized} into triangles around the center|\
             draw a solid {noun} {sized} from center triangles without a vertex buffer|\
             use three vertices per side to fill a {noun} {sized}|\
             generate a {noun} {sized} like a pizza, one triangle per slice]"
        ),
        vec![words::count(i64::from(sides)), size],
        format!(
            "let radius = select({}, 0.0, index % 3u == 0u);\nlet angle = f32(index / 3u + index % 3u) / {} * 6.2831853;",
            float(radius),
            float(f64::from(sides))
        ),
        "vec2<f32>(cos(angle), sin(angle)) * radius",
        move |index, _| match (index % 3, index / 3) {
            (0, _) => [0.0, 0.0],
            (corner, triangle) => {
                let (y, x) = turn(triangle + corner, sides).sin_cos();
                [radius * x, radius * y]
            }
        },
    )
}

fn star(sampler: &mut Sampler) -> Made {
    let (count, ways) = number(5, &[4, 5, 6, 7, 8, 10, 12], sampler);
    let (radius, sized, size) = reach(sampler);
    let inner = radius / 2.0;
    made(
        format!(
            "[[draw|make|output] the outline of a star with {{a}} points {sized}|generate the corners of a {{a}}-pointed star {sized} from the vertex index|\
                 place vertices along a star with {{a}} [tips|points] {sized}|make a star {sized} with {{a}} tips as a line strip|\
             trace the outline of a {{a}}-pointed star {sized}|\
             output the contour of a star {sized} with {{a}} tips|\
             draw a line strip in the shape of a {{a}}-pointed star {sized}|\
             make a {{a}}-pointed star {sized} by alternating two radii|\
             zigzag between two radii for a star {sized} with {{a}} tips|\
             lay the vertices along a star {sized} with {{a}} spikes|\
             compute the outer and inner corners of a star {sized} with {{a}} points|\
             emit the star polygon {sized} with {{a}} tips from vertex_index|\
             put vertices on the tips and notches of a {{a}}-pointed star {sized}]"
        ),
        vec![ways, size],
        format!(
            "let radius = select({}, {}, index % 2u == 1u);\nlet angle = f32(index) / {} * 6.2831853;",
            float(radius),
            float(inner),
            float(f64::from(2 * count))
        ),
        "vec2<f32>(sin(angle), cos(angle)) * radius",
        move |index, _| {
            let reach = [radius, inner][index as usize % 2];
            let (x, y) = turn(index, 2 * count).sin_cos();
            [reach * x, reach * y]
        },
    )
}

fn spiral(sampler: &mut Sampler) -> Made {
    let (count, ways) = number(100, &[50, 64, 128, 150, 200, 256], sampler);
    let turns = *sampler.pick(&[2, 3, 4, 5, 6, 8]);
    made(
        "[[place|put|arrange] {a} vertices on a spiral [of|with] {b} turns|generate a spiral of {a} points with {b} turns|make {a} points along a spiral with {b} windings from the vertex index|\
         draw a spiral with {b} turns as a line strip of {a} vertices|\
             wind {a} vertices around the center {b} times in a spiral|\
             coil {a} points into a spiral with {b} turns|\
             lay {a} vertices along a spiral that goes round {b} times|\
             compute an archimedean spiral with {a} vertices and {b} turns|\
             trace a spiral from the center outwards, {a} vertices, {b} turns|\
             make a spiral of {a} vertices, {b} revolutions|\
             use the vertex index for a spiral of {a} points and {b} revolutions|\
             curl a line of {a} vertices into a spiral with {b} loops|\
             output spiral positions for {a} vertices, {b} times around]",
        vec![ways, words::count(turns)],
        format!(
            "let t = f32(index) / {};\nlet angle = t * {} * 6.2831853;",
            float(f64::from(count)),
            float(turns as f64)
        ),
        "vec2<f32>(cos(angle), sin(angle)) * t",
        move |index, _| {
            let share = f64::from(index) / f64::from(count);
            let (y, x) = (std::f64::consts::TAU * share * turns as f64).sin_cos();
            [share * x, share * y]
        },
    )
}

fn grid(sampler: &mut Sampler) -> Made {
    let columns = *sampler.pick(&[4, 5, 8, 10, 16, 20, 32]);
    let rows = if sampler.chance(0.6) {
        columns
    } else {
        *sampler.pick(&[4, 5, 8, 10, 16, 20])
    };
    let (last, ways) = if rows == columns {
        (
            float(f64::from(columns - 1)),
            vec![
                format!("{columns} by {rows}"),
                format!("{columns}x{rows}"),
                format!("{columns} × {rows}"),
            ],
        )
    } else {
        (
            pair([f64::from(columns - 1), f64::from(rows - 1)]),
            vec![format!("{columns} by {rows}"), format!("{columns}x{rows}")],
        )
    };
    let mut points = made(
        "[[place|put|arrange] [the vertices|vertices] on a {a} grid [of points|]|generate a {a} grid of points [over the whole screen|]|make a {a} [grid|lattice] of points from the vertex index|lay the vertices out as a {a} grid|\
         output {a} points in rows and columns|\
             spread the vertices over a {a} grid|\
             turn the vertex index into a cell of a {a} grid|\
             compute the row and column of each vertex in a {a} grid|\
             fill the screen with {a} evenly spaced vertices|\
             generate a regular {a} grid of vertices|\
             distribute vertices evenly in a {a} grid|\
             make a {a} point lattice from vertex_index|\
             cover the screen with {a} vertices in a grid|\
             place vertices in a regular {a} raster|\
             draw {a} dots in a grid from the vertex index]",
        vec![ways],
        format!("let cell = vec2<f32>(f32(index % {columns}u), f32(index / {columns}u));"),
        format!("cell / {last} * 2.0 - 1.0"),
        move |index, _| {
            let place = |at: u32, count: u32| f64::from(2 * at) / f64::from(count - 1) - 1.0;
            let row = index / columns;
            [place(index - row * columns, columns), place(row, rows)]
        },
    );
    points
        .modifiers
        .extend((rows != columns).then_some("oblong"));
    points
}

/// A curve: name, noun, and its height over `x` as WGSL and in Rust.
type Curve = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const CURVES: [Curve; 4] = [
    (
        "sine",
        "[sine curve|sine wave|sinusoid|sin curve]",
        "0.5 * sin(x * 6.2831853)",
        |x, phase| 0.5 * (std::f64::consts::TAU * x + phase).sin(),
    ),
    (
        "cosine",
        "[cosine curve|cosine wave|cos curve|cos wave]",
        "0.5 * cos(x * 6.2831853)",
        |x, phase| 0.5 * (std::f64::consts::TAU * x + phase).cos(),
    ),
    (
        "parabola",
        "[parabola|quadratic curve|curve y = x squared|curve of x * x]",
        "x * x",
        |x, _| x.powi(2),
    ),
    (
        "cubic",
        "[cubic curve|cubic parabola|curve y = x cubed|curve of x^3]",
        "x * x * x",
        |x, _| x.powi(3),
    ),
];

fn curve(sampler: &mut Sampler) -> Made {
    let (count, ways) = number(100, &[32, 50, 64, 128, 200, 256], sampler);
    let (modifier, name, expression, rule) = *sampler.pick(&CURVES);
    let moving = modifier.ends_with("sine") && sampler.chance(0.3);
    let (expression, over) = if moving {
        (
            expression.replace("6.2831853", "6.2831853 + time"),
            "[moving over time|that runs with time|animated by time|that travels over time]",
        )
    } else {
        (expression.to_string(), "")
    };
    let mut points = made(
        format!(
            "[[draw|make|output] a {name} {over} as a line strip of {{a}} [points|vertices]|place {{a}} vertices along a {name} {over}|plot a {name} {over} with {{a}} points from the vertex index|\
                 generate a {name} {over} of {{a}} points across the screen|\
             trace a {name} {over} with {{a}} vertices|\
             sample a {name} {over} at {{a}} vertices|\
             lay {{a}} vertices out along a {name} {over}|\
             compute {{a}} vertex positions on a {name} {over}|\
             graph a {name} {over} as a line of {{a}} vertices|\
             draw a {name} {over} through {{a}} vertices|\
             use the vertex index as x for a {name} {over} of {{a}} vertices|\
             put vertex after vertex on a {name} {over}, {{a}} in all|\
             output a {name} {over} by vertex_index, n = {{a}}]"
        ),
        vec![ways],
        format!(
            "let x = f32(index) / {} * 2.0 - 1.0;",
            float(f64::from(count - 1))
        ),
        format!("vec2<f32>(x, {expression})"),
        move |index, time| {
            let x = 2.0 * f64::from(index) / f64::from(count - 1) - 1.0;
            [x, rule(x, if moving { time } else { 0.0 })]
        },
    );
    points.modifiers.push(modifier);
    points.modifiers.extend(moving.then_some("over-time"));
    points
}

fn line(sampler: &mut Sampler) -> Made {
    let (modifier, command, ends) = *sampler.pick(&[
        (
            "horizontal",
            "[draw a horizontal line across the screen from two vertices|make a horizontal line from the vertex index|output the two ends of a horizontal line|generate a level line through the middle|\
             place two vertices at the left and right ends of the screen|\
             connect the left edge and the right edge by a line of two vertices|\
             emit a flat two-vertex line through the center|\
             make a left to right line out of two vertices|\
             put two vertices at (-1, 0) and (1, 0)|\
             draw a horizontal line with a line list and no vertex buffer|\
             compute the end points of a horizontal line from vertex_index]",
            [[-1.0, 0.0], [1.0, 0.0]],
        ),
        (
            "vertical",
            "[draw a vertical line across the screen from two vertices|make a vertical line from the vertex index|output the two ends of a vertical line|generate an upright line through the middle|\
             place two vertices at the top and bottom ends of the screen|\
             connect the top edge and the bottom edge by a line of two vertices|\
             emit an upright two-vertex line through the center|\
             make a bottom to top line out of two vertices|\
             put two vertices at (0, -1) and (0, 1)|\
             draw a vertical line with a line list and no vertex buffer|\
             compute the end points of a vertical line from vertex_index]",
            [[0.0, -1.0], [0.0, 1.0]],
        ),
        (
            "rising",
            "[draw a diagonal line from the bottom left to the top right|make a rising diagonal from the vertex index|output the two ends of a diagonal from the lower left to the upper right corner|generate a rising diagonal line|\
             place two vertices in the bottom left and the top right corner|\
             connect the lower left and the upper right corner by a line of two vertices|\
             emit a two-vertex line that goes up to the right|\
             make a diagonal like a slash out of two vertices|\
             put two vertices at (-1, -1) and (1, 1)|\
             draw a rising line with a line list and no vertex buffer|\
             compute the end points of a rising diagonal from vertex_index]",
            [[-1.0, -1.0], [1.0, 1.0]],
        ),
        (
            "falling",
            "[draw a diagonal line from the top left to the bottom right|make a falling diagonal from the vertex index|output the two ends of a diagonal from the upper left to the lower right corner|generate a falling diagonal line|\
             place two vertices in the top left and the bottom right corner|\
             connect the upper left and the lower right corner by a line of two vertices|\
             emit a two-vertex line that goes down to the right|\
             make a diagonal like a backslash out of two vertices|\
             put two vertices at (-1, 1) and (1, -1)|\
             draw a falling line with a line list and no vertex buffer|\
             compute the end points of a falling diagonal from vertex_index]",
            [[-1.0, 1.0], [1.0, -1.0]],
        ),
    ]);
    let mut ends_of = made(
        command,
        vec![],
        format!(
            "var corners = array<vec2<f32>, 2>({});",
            ends.map(pair).join(", ")
        ),
        "corners[index]",
        move |index, _| ends[index.min(1) as usize],
    );
    ends_of.modifiers.push(modifier);
    ends_of
}

fn random(sampler: &mut Sampler) -> Made {
    let (size, named) = if sampler.chance(0.5) {
        (
            1.0,
            "[over the whole screen|on the screen|across the viewport||]",
        )
    } else {
        (
            *sampler.pick(&[0.25, 0.4, 0.5, 0.6, 0.75, 0.8]),
            "[within {a} of the center|in a square of half size {a}|with x and y from -{a} to {a}|at most {a} from the center in x and y]",
        )
    };
    let scaled = if size == 1.0 {
        "vec2<f32>(random(index * 2u), random(index * 2u + 1u)) * 2.0 - 1.0".to_string()
    } else {
        format!(
            "(vec2<f32>(random(index * 2u), random(index * 2u + 1u)) * 2.0 - 1.0) * {}",
            float(size)
        )
    };
    made(
        format!(
            "[scatter [the vertices|the points|points] randomly {named}|place every vertex at a random [position|place] {named}|make random points {named} from the vertex index|\
                 hash the vertex index to a random position {named}|\
             give each vertex a random position {named}|\
             sprinkle the vertices at random {named}|\
             spread vertices randomly {named}|\
             put each vertex somewhere random {named}|\
             use a hash of vertex_index as a position {named}|\
             generate pseudo-random vertex positions {named}|\
             make a cloud of random vertices {named}|\
             use the vertex index as a seed for a random place {named}|\
             throw the vertices around at random {named}|\
             make a random point cloud {named} by vertex_index]"
        ),
        vec![words::decimal(size)],
        "",
        scaled,
        move |index, _| [2 * index, 2 * index + 1].map(|seed| (2.0 * pcg_share(seed) - 1.0) * size),
    )
}

const RANDOM: &str = "\
fn random(value: u32) -> f32 {
    let seed = value * 747796405u + 2891336453u;
    let word = ((seed >> ((seed >> 28u) + 4u)) ^ seed) * 277803737u;
    return f32((word >> 22u) ^ word) / 4294967296.0;
}
";

/// What goes out with the position.
struct Output {
    modifier: &'static str,
    phrase: &'static str,
    declaration: &'static str,
    assignment: &'static str,
}

const OUTPUTS: [Output; 3] = [
    Output {
        modifier: "with-uv",
        phrase: "[with texture coordinates|and output uv coordinates|, passing uv to the fragment shader|\
             plus uv coordinates|\
             and compute the uv as well|\
             , uv included|\
             and pass texture coordinates on|\
             , with uvs as a varying]",
        declaration: "@location(0) uv: vec2<f32>,",
        assignment: "out.uv = vec2<f32>(point.x * 0.5 + 0.5, 0.5 - point.y * 0.5);",
    },
    Output {
        modifier: "with-index-color",
        phrase: "[with red, green and blue vertices in turn|and color the vertices red, green, blue in turn|\
             and make the vertices red, green and blue by turns|\
             , vertex colors red, green, blue|\
             , cycling red, green and blue per vertex|\
             and give the corners the colors red, green and blue|\
             with rgb vertex colors by index]",
        declaration: "@location(0) color: vec3<f32>,",
        assignment: "out.color = vec3<f32>(vec3<u32>(index % 3u) == vec3<u32>(0u, 1u, 2u));",
    },
    Output {
        modifier: "with-position-color",
        phrase: "[colored by position|and output the position as a color|, with the place as a color|\
             , color from the position|\
             and use the position as the color|\
             with a color that depends on the position|\
             , xy as red and green|\
             and turn the position into a color]",
        declaration: "@location(0) color: vec3<f32>,",
        assignment: "out.color = vec3<f32>(point * 0.5 + 0.5, 0.0);",
    },
];

fn task(points: &'static Points, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let made = (points.sample)(sampler);
    let mut modifiers = made.modifiers;
    slots.phrase("command", made.command);
    for (value, name) in made.values.into_iter().zip(["a", "b"]) {
        slots.value(name, value);
    }
    let output = sampler.chance(0.3).then(|| sampler.pick(&OUTPUTS));
    slots.phrase("output", output.map_or("", |output| output.phrase));
    modifiers.extend(output.map(|output| output.modifier));
    let mut declarations = Vec::new();
    if made.point.contains("random(") {
        declarations.push(RANDOM);
    }
    let (body, position) = match output {
        None => (made.lines, format!("vec4<f32>({}, 0.0, 1.0)", made.point)),
        Some(_) => (
            format!("{}\nlet point = {};", made.lines, made.point),
            "vec4<f32>(point, 0.0, 1.0)".into(),
        ),
    };
    let rule = made.rule;
    Task {
        form: Form::Vertex,
        modifiers,
        phrase: "{command} {output}".into(),
        slots,
        code: vertex(
            &declarations,
            "@builtin(vertex_index) index: u32",
            output.map_or("", |output| output.declaration),
            &body,
            &position,
            output.map_or("", |output| output.assignment),
        ),
        check: Check::Positions {
            range: (-1.0, 1.0),
            rule: Box::new(move |index, time, _| {
                let [x, y] = rule(index, time);
                [x, y, 0.0, 1.0]
            }),
        },
    }
}
