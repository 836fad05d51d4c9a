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
             draw a fullscreen triangle from vertex_index|\
             ¶I only draw three vertices and nothing is bound. the vertex shader should make one triangle that covers the whole screen|\
             ¶for a post effect I need something over every pixel, without a buffer. use one big triangle, [made|computed] from vertex_index|¶[draw(3)|three vertices], no vertex buffer. their triangle is so large that the whole screen is inside|\
             ¶vertex 0 -> (-1, -1), vertex 1 -> (3, -1), vertex 2 -> (-1, 3)|¶how do people cover the screen with a single triangle [and no buffer|from the vertex index]|\
             ¶vs for a fullscreen pass, the one with the oversized triangle and the bit tricks|¶not a quad please, one triangle over the whole [screen|viewport], its corners come from the vertex index|\
             ¶in: vertex_index 0..2. out: clip positions of a triangle that reaches beyond the screen on the right and on top|¶the usual fullscreen triangle [vs|vertex shader]|\
             ¶I want my fragment shader to run everywhere, so the vertex shader [gives|returns] a triangle bigger than the screen]",
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
             look up the corners of a {degree} triangle {way} {sized} by the vertex index|\
             ¶I have no vertex buffer, only vertex_index. give me the corners of a {degree} triangle {way} {sized}|¶three positions in an array, the index picks one. together they are a {degree} triangle {way} {sized}|\
             ¶[draw(3)|a draw call with 3 vertices] is all I do. the vertex shader should know a {degree} triangle {way} {sized}|¶my first vertex shader. it's just a {degree} triangle {way} {sized}, no buffers|\
             ¶vs with a hard-coded {degree} triangle {way} {sized}|¶how [do|would|can] I draw a {degree} triangle {way} {sized} without any mesh|¶hello triangle by vertex_index: a {degree} triangle {way} {sized}, nothing else bound|\
             ¶in: vertex_index 0..2. out: the corners of a {degree} triangle {way} {sized}|¶nothing is bound, but I want to see a {degree} triangle {way} {sized}. write the vertex shader with fixed corners]"
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
             generate a {degree} quad {sized} as a 4 vertex triangle strip|\
             ¶I draw four vertices as a triangle strip and have no buffer. the vertex shader makes a {degree} quad {sized} out of the index|¶topology: triangle strip, 4 vertices. shape: a {degree} quad {sized}|\
             ¶x from the lowest bit of vertex_index, y from the next one. it should become a {degree} quad {sized} in a strip|¶how [do|would|can] I get a {degree} quad {sized} from four indices in a triangle strip|\
             ¶vertices 0 to 3 in strip order, and they form a {degree} quad {sized}, no vertex buffer|¶vs for a {degree} quad {sized}, triangle strip of 4, nothing bound|\
             ¶in: vertex_index 0..3. out: the corners of a {degree} quad {sized}, in triangle strip order|¶four corners are enough, not six. a {degree} quad {sized}, drawn as a strip]").replace("[square|rectangle]", "square"),
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
             look up the six corners of a {degree} quad {sized} by vertex_index|\
             ¶I draw six vertices and have no buffer. the vertex shader makes a {degree} quad {sized} out of two triangles|¶topology: triangle list, 6 vertices. shape: a {degree} quad {sized}|\
             ¶six corners in an array, the index picks one. together they are a {degree} quad {sized}|¶how [do|would|can] I get a {degree} quad {sized} from six vertices and no mesh|\
             ¶vertices 0 to 5, three per triangle, and they form a {degree} quad {sized}|¶vs for a {degree} quad {sized}, triangle list of 6, nothing bound|¶in: vertex_index 0..5. out: the corners of a {degree} quad {sized}, as two triangles|\
             ¶[draw(6)|a draw call with 6 vertices], no buffer. I want to see a {degree} quad {sized}]"
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
             put vertex after vertex on a circle {sized} {over}, {{a}} in all|\
             ¶I have {{a}} vertices and want them all on a circle {sized} {over}, evenly spaced|¶without any buffer, {{a}} vertices should form a ring {sized} {over}|¶vs: vertex_index -> point on a circle {sized} {over}, {{a}} in total|\
             ¶how [do|would|can] I arrange {{a}} vertices in a circle {sized} {over} without a mesh|¶like the numbers of a clock, but {{a}} of them: vertices on a circle {sized} {over}|\
             ¶no mesh. there are {{a}} vertices, and each one goes to its own place on a circle {sized} {over}|¶angle = 2 pi * index / {{a}}, position from cos and sin. that gives a circle {sized} {over}|\
             ¶in: vertex_index. out: its place on a circle {sized} {over} of {{a}} points|¶after {{a}} vertices we are back at the start: a circle {sized} {over}, made in the vertex shader]"
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
             generate a {noun} {sized} like a pizza, one triangle per slice|\
             ¶I have no mesh and want a filled {noun} {sized}. the vertex shader makes it from triangles around the center|¶topology: triangle list. every third vertex is the center, the others are corners of a {noun} {sized}|\
             ¶vs: vertex_index -> triangle list of a solid {noun} {sized}|¶how [do|would|can] I fill a {noun} {sized} with triangles without a vertex buffer|\
             ¶cut it like a cake: each slice is one triangle, all of them meet in the middle, and the whole is a {noun} {sized}|¶not only the outline, I need a {noun} {sized} that is filled, three vertices per side, from the index|\
             ¶in: vertex_index. out: center, corner, next corner and so on for a {noun} {sized}|¶vertex shader with a triangle fan written as a list, for a filled {noun} {sized}]"
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
             put vertices on the tips and notches of a {{a}}-pointed star {sized}|\
             ¶I have no mesh and want the outline of a star {sized} with {{a}} tips, as a line strip|¶even vertices are the tips, odd ones the notches at half the radius. it's a {{a}}-pointed star {sized}|\
             ¶vs: vertex_index -> outline of a star {sized}, {{a}} points|¶how [do|would|can] I draw a star {sized} with {{a}} tips as a line without a vertex buffer|\
             ¶going around, the vertices are far out, then near, then far again, until a star {sized} with {{a}} spikes is closed|¶in: vertex_index. out: its corner on the outline of a {{a}}-pointed star {sized}|\
             ¶vertex shader for a star shape {sized}: {{a}} outer corners, {{a}} inner ones between them|¶I connect the vertices with a line, and it should look like a star {sized} with {{a}} tips]"
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
             output spiral positions for {a} vertices, {b} times around|\
             ¶I have {a} vertices and want them along a spiral that starts in the center and goes round {b} times|¶angle and radius both grow with the index. {a} vertices, {b} full turns|¶vs: vertex_index -> point on a spiral, {a} points, {b} turns|\
             ¶how [do|would|can] I draw a spiral with {b} turns from {a} vertices without a mesh|¶like a snail shell seen from the side: {a} vertices wound up {b} times from the middle outward|¶t = vertex_index / {a}, angle = t * {b} * 2 pi, radius = t|\
             ¶the line starts in the center, circles it {b} times and gets farther away all the time. it has {a} vertices|¶in: vertex_index. out: its place on a spiral, n = {a}, windings = {b}]",
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
             draw {a} dots in a grid from the vertex index|\
             ¶I have no vertex buffer and need points in rows and columns over the whole screen, {a}|¶column = index modulo the width, row = index divided by it, for a {a} grid of vertices|\
             ¶vs: vertex_index -> cell of a {a} grid, spread over clip space|¶how [do|would|can] I place vertices in a {a} grid without a mesh|¶like pins on a board, {a}, evenly spaced from one edge of the screen to the other, one vertex each|\
             ¶in: vertex_index. out: its point in a {a} grid from -1 to 1|¶the vertices should fill the screen in a {a} pattern, first row first, then the next one|¶point list, {a}, regular distances, positions made in the vertex shader]",
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
             output a {name} {over} by vertex_index, n = {{a}}|\
             ¶I have {{a}} vertices and want to see a {name} {over}, from the left edge to the right one|¶x goes from -1 to 1 with the index, y makes a {name} {over}. {{a}} vertices in all|¶vs: vertex_index -> point of a {name} {over}, {{a}} points|\
             ¶how [do|would|can] I plot a {name} {over} with {{a}} vertices and no mesh|¶no buffer. the vertex shader makes a {name} {over} out of a line strip, {{a}} vertices long|\
             ¶a graph for my homework: {{a}} vertices connected by a line, the shape is a {name} {over}|¶in: vertex_index. out: its place on a {name} {over}, n = {{a}}|\
             ¶let {{a}} vertices stand one beside the other across the screen, at the height of a {name} {over}]"
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
             compute the end points of a horizontal line from vertex_index|\
             ¶two vertices, no buffer. the first is at the left edge, the second at the right, both at half height|¶vertex 0 -> (-1, 0), vertex 1 -> (1, 0)|\
             ¶how [do|would|can] I draw a line from left to right without a mesh, two vertices through the middle|¶I want a horizon: a level line over the whole width, its two ends come from vertex_index|\
             ¶vs for a line list with two vertices, horizontal, y = 0]",
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
             compute the end points of a vertical line from vertex_index|\
             ¶two vertices, no buffer. the first is at the bottom edge, the second at the top, both in the middle|¶vertex 0 -> (0, -1), vertex 1 -> (0, 1)|\
             ¶how [do|would|can] I draw a line from bottom to top without a mesh, two vertices through the middle|¶I want to divide the screen into left and right by an upright line, its two ends come from vertex_index|\
             ¶vs for a line list with two vertices, vertical, x = 0]",
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
             compute the end points of a rising diagonal from vertex_index|\
             ¶two vertices, no buffer. the first is in the bottom left corner, the second in the top right one|¶vertex 0 -> (-1, -1), vertex 1 -> (1, 1)|\
             ¶how [do|would|can] I draw a line like a slash over the whole screen without a mesh, with two vertices|¶I want a line that climbs from the lower left to the upper right corner, its two ends come from vertex_index|\
             ¶vs for a line list with two vertices, the rising diagonal, y = x]",
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
             compute the end points of a falling diagonal from vertex_index|\
             ¶two vertices, no buffer. the first is in the top left corner, the second in the bottom right one|¶vertex 0 -> (-1, 1), vertex 1 -> (1, -1)|\
             ¶how [do|would|can] I draw a line like a backslash over the whole screen without a mesh, with two vertices|¶I want a line that falls from the upper left to the lower right corner, its two ends come from vertex_index|\
             ¶vs for a line list with two vertices, the falling diagonal, y = -x]",
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
             make a random point cloud {named} by vertex_index|\
             ¶I have no mesh, just a number of vertices. each one should be somewhere random {named}|¶hash(vertex_index) -> x, y. random points {named}|¶vs: vertex_index is the seed, the position is random {named}|\
             ¶how [do|would|can] I scatter points at random {named} without a vertex buffer|¶like sand thrown on a table: every vertex lands at a random place {named}|\
             ¶the vertices [come|have] without positions. make some up with a hash of the index, random {named}|¶in: vertex_index. out: a pseudo-random position {named}|\
             ¶a cloud of points from nothing but the index, every vertex at a random spot {named}]"
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
