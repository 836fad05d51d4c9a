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
         generate a full-screen triangle from the vertex index|fill the [screen|viewport] with [a|one big] triangle [without a vertex buffer|from three vertices|from the vertex index]]",
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
        0 => (0.25, "[small|little]"),
        1 => (0.9, "[large|big]"),
        2 => (*sampler.pick(&[0.2, 0.3, 0.4, 0.6, 0.7, 0.8]), "{a}"),
        _ => (0.5, ""),
    };
    let (degree, sized) = if named == "{a}" {
        (
            "",
            "[of size {a}|with size {a}|reaching {a} from the center]",
        )
    } else {
        (named, "")
    };
    let (modifier, way, corners) = *sampler.pick(&[
        ("up", "", [[0.0, 1.0], [-1.0, -1.0], [1.0, -1.0]]),
        (
            "up",
            "[pointing up|that points up]",
            [[0.0, 1.0], [-1.0, -1.0], [1.0, -1.0]],
        ),
        (
            "down",
            "[pointing down|that points down]",
            [[0.0, -1.0], [1.0, 1.0], [-1.0, 1.0]],
        ),
        (
            "left",
            "[pointing left|that points to the left]",
            [[-1.0, 0.0], [1.0, -1.0], [1.0, 1.0]],
        ),
        (
            "right",
            "[pointing right|that points to the right]",
            [[1.0, 0.0], [-1.0, 1.0], [-1.0, -1.0]],
        ),
    ]);
    let corners = corners.map(|corner| corner.map(|part: f64| part * size));
    let mut shape = made(
        format!(
            "[[draw|make|output] a {degree} triangle {way} {sized} from the vertex index|[emit|generate|output] the [corners|three corners] of a {degree} triangle {way} {sized}|\
                 make a {degree} triangle {way} {sized} without a vertex buffer|hard-code a {degree} triangle {way} {sized}|place three vertices as a {degree} triangle {way} {sized}]"
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
        0 => (1.0, "[full-screen|screen filling]"),
        1 => (*sampler.pick(&[0.2, 0.25, 0.4, 0.6, 0.75, 0.8]), "{a}"),
        _ => (0.5, ""),
    };
    let (degree, sized) = if named == "{a}" {
        ("", "[of half size {a}|reaching {a} from the center]")
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
                     make a {degree} quad {sized} from four vertices in a strip|output a {degree} [square|rectangle] {sized} as a strip of four vertices from the index]").replace("[square|rectangle]", "square"),
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
                 make a {degree} quad {sized} out of two triangles from the index|hard-code a {degree} quad {sized} as six corners]"
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
        "[of radius {b}|with radius {b}]",
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
        (" + time", "[that turns over time|rotating with time]")
    } else {
        ("", "")
    };
    let mut round = made(
        format!(
            "[[place|put|arrange] {{a}} vertices on a circle {sized} {over}|generate a circle {sized} of {{a}} [points|vertices] {over}|make {{a}} points on a circle {sized} {over} from the vertex index|\
                 output a ring {sized} of {{a}} points {over}|draw a circle {sized} as a line strip of {{a}} vertices {over}]"
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
        3 => "[regular triangle|equilateral triangle]",
        5 => "[pentagon|polygon with {a} sides]",
        6 => "[hexagon|polygon with {a} sides]",
        8 => "[octagon|polygon with {a} sides]",
        32 => "[disc of {a} triangles|circle of {a} triangles]",
        _ => "[polygon with {a} sides|{a}-sided polygon]",
    };
    made(
        format!(
            "[[draw|make|output] a filled {noun} {sized} as a triangle list|generate the triangles of a {noun} {sized} from the vertex index|fill a {noun} {sized} with triangles around the center|\
                 build a filled {noun} {sized} from triangles that meet in the center]"
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
                 place vertices along a star with {{a}} [tips|points] {sized}|make a star {sized} with {{a}} tips as a line strip]"
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
         draw a spiral with {b} turns as a line strip of {a} vertices]",
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
         output {a} points in rows and columns]",
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
        "[sine curve|sine wave]",
        "0.5 * sin(x * 6.2831853)",
        |x, phase| 0.5 * (std::f64::consts::TAU * x + phase).sin(),
    ),
    (
        "cosine",
        "[cosine curve|cosine wave]",
        "0.5 * cos(x * 6.2831853)",
        |x, phase| 0.5 * (std::f64::consts::TAU * x + phase).cos(),
    ),
    ("parabola", "[parabola|quadratic curve]", "x * x", |x, _| {
        x.powi(2)
    }),
    (
        "cubic",
        "[cubic curve|cubic parabola]",
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
            "[moving over time|that runs with time]",
        )
    } else {
        (expression.to_string(), "")
    };
    let mut points = made(
        format!(
            "[[draw|make|output] a {name} {over} as a line strip of {{a}} [points|vertices]|place {{a}} vertices along a {name} {over}|plot a {name} {over} with {{a}} points from the vertex index|\
                 generate a {name} {over} of {{a}} points across the screen]"
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
            "[draw a horizontal line across the screen from two vertices|make a horizontal line from the vertex index|output the two ends of a horizontal line|generate a level line through the middle]",
            [[-1.0, 0.0], [1.0, 0.0]],
        ),
        (
            "vertical",
            "[draw a vertical line across the screen from two vertices|make a vertical line from the vertex index|output the two ends of a vertical line|generate an upright line through the middle]",
            [[0.0, -1.0], [0.0, 1.0]],
        ),
        (
            "rising",
            "[draw a diagonal line from the bottom left to the top right|make a rising diagonal from the vertex index|output the two ends of a diagonal from the lower left to the upper right corner|generate a rising diagonal line]",
            [[-1.0, -1.0], [1.0, 1.0]],
        ),
        (
            "falling",
            "[draw a diagonal line from the top left to the bottom right|make a falling diagonal from the vertex index|output the two ends of a diagonal from the upper left to the lower right corner|generate a falling diagonal line]",
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
        (1.0, "[over the whole screen|on the screen|]")
    } else {
        (
            *sampler.pick(&[0.25, 0.4, 0.5, 0.6, 0.75, 0.8]),
            "[within {a} of the center|in a square of half size {a}]",
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
                 hash the vertex index to a random position {named}]"
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
        phrase: "[with texture coordinates|and output uv coordinates|, passing uv to the fragment shader]",
        declaration: "@location(0) uv: vec2<f32>,",
        assignment: "out.uv = vec2<f32>(point.x * 0.5 + 0.5, 0.5 - point.y * 0.5);",
    },
    Output {
        modifier: "with-index-color",
        phrase: "[with red, green and blue vertices in turn|and color the vertices red, green, blue in turn]",
        declaration: "@location(0) color: vec3<f32>,",
        assignment: "out.color = vec3<f32>(vec3<u32>(index % 3u) == vec3<u32>(0u, 1u, 2u));",
    },
    Output {
        modifier: "with-position-color",
        phrase: "[colored by position|and output the position as a color|, with the place as a color]",
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
