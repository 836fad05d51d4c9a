//! Vertex shaders whose counts, sizes, factors and speeds are told.

use crate::code::float;
use crate::families::mesh_changes::{Sample, Setup, families_of, moved};
use crate::families::vertex_curves::indexed;
use crate::families::vertices::AXES;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;
use std::f64::consts::TAU;

const SETUPS: [(&str, Sample); 8] = [
    ("scale-two-axes", scale_two),
    ("line-between", line_between),
    ("polygon-corners", corners),
    ("spiral-to-radius", spiral),
    ("sine-plot", sine_plot),
    ("twist-about-axis", twist),
    ("wave-with-numbers", wave),
    ("pulse-by-amount", pulse),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&SETUPS)
}

fn scale_two(sampler: &mut Sampler) -> Setup {
    let [one, two, rest]: [usize; 3] = *sampler.pick(&[[0, 1, 2], [0, 1, 2], [0, 2, 1], [1, 2, 0]]);
    let factors = [0.25, 0.3, 0.5, 0.6, 0.75, 0.8, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0];
    let first = *sampler.pick(&factors);
    let second = loop {
        let second = *sampler.pick(&factors);
        if second != first {
            break second;
        }
    };
    let mut scale = [1.0; 3];
    scale[one] = first;
    scale[two] = second;
    let mut scaled = moved(
        "[scale {v} by {a} in $ and by {b} in %, & stays|scale $ of {v} by {a} and % by {b}, leave & as it is|multiply $ of {v} by {a} and % by {b}, & unchanged|stretch {v} by {a} along $ and by {b} along %, not along &|\
         apply a scale of {a} in $, {b} in % and 1 in & to {v}|resize {v}: $ times {a}, % times {b}, & times 1|give {v} a non-uniform scale, $ {a} and % {b}, with & kept|set the scale of {v} to {a} for $, {b} for % and 1 for &|\
         scale the $ coordinate of {v} by {a} and the % coordinate by {b}, but not &|make $ of {v} {a} times and % {b} times as large, keep &|use the factors {a} for $ and {b} for % on {v}, leave &|\
         multiply {v} by a vector with {a} in $, {b} in % and 1 in &|\
         ¶my mesh has the wrong proportions. $ should be times {a} and % times {b}, & is fine|\
         ¶$ * {a}, % * {b}, & stays. for {v}|\
         ¶scale: $ = {a}, % = {b}, & = 1. input: the position of the vertex|\
         ¶how do I scale {v} by {a} along $ and {b} along % in the vertex shader, without touching &|\
         ¶take {v}. $ is multiplied by {a}, % by {b}, and the third axis stays the same|\
         ¶vs: position, $ times {a}, % times {b}, & as it comes|\
         ¶I have a model and want $ {a} times as long, % {b} times, the rest untouched|\
         ¶please make $ of {v} {a} times and % {b} times, & must not change|\
         ¶% times {b} and $ times {a}, & stays: scale {v} like that|¶leave & alone, multiply % of {v} by {b} and $ by {a}|¶{b} is the factor for %, {a} the one for $, and & of {v} keeps its size]"
            .replace('$', AXES[one])
            .replace('%', AXES[two])
            .replace('&', AXES[rest]),
        vec![words::decimal(first), words::decimal(second)],
        "",
        format!("position * vec3<f32>({})", scale.map(float).join(", ")),
        move |p, _| [p[0] * scale[0], p[1] * scale[1], p[2] * scale[2]],
    );
    scaled
        .modifiers
        .push(["keeping-x", "keeping-y", "keeping-z"][rest]);
    scaled
}

fn line_between(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 50]);
    let [left, right]: [f64; 2] = *sampler.pick(&[
        [-0.9, 0.9],
        [-0.8, 0.8],
        [-0.75, 0.75],
        [-0.5, 0.5],
        [-0.8, 0.2],
        [-0.6, 0.4],
        [-0.4, 0.7],
        [-0.3, 0.9],
        [0.1, 0.8],
        [-0.9, -0.2],
    ]);
    let height: f64 = *sampler.pick(&[
        -0.75, -0.6, -0.5, -0.4, -0.3, -0.2, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8,
    ]);
    indexed(
        "[place {a} vertices on a horizontal line from {b} at y = {c}|put {a} points evenly from {b}, all at height y = {c}|¶dotted horizontal line, {a} vertices {b}, y is {c}|make a row of {a} points from {b} at y = {c}|lay {a} vertices along a level line at y = {c}, from {b}|\
         generate {a} evenly spaced points from {b} with y = {c}|draw a line strip of {a} vertices at y = {c} from {b}|distribute {a} vertices evenly from {b}, y is always {c}|use vertex_index for {a} points from {b} at the height {c}|\
         output {a} points in a row at y = {c}, from {b}|space {a} vertices equally from {b} at y = {c}|spread {a} points over the line from {b}, y = {c}|compute the places of {a} vertices in a row, from {b}, y = {c}|\
         ¶there is no vertex buffer. {a} points should stand in a row from {b}, all of them at y = {c}|\
         ¶row of points. n = {a}, x: from {b}, y: {c}|\
         ¶{a} vertices. the first and the last are the ends, the others are evenly between them, from {b}. y = {c} for all|\
         ¶how do I get {a} evenly spaced points from {b} at y = {c} out of vertex_index|\
         ¶[in|input]: vertex_index, {a} of them. [out|output]: points on a level line from {b}, y = {c}|\
         ¶like lamps along a street: {a} vertices, from {b}, same distance between them, height y = {c}|\
         ¶x goes evenly from {b} with the index, {a} vertices, y stays at {c}|\
         ¶please {a} vertex in one line, from {b}, y is {c}, same gap everywhere|\
         ¶at the height y = {c}, {a} vertices in a row from {b}|¶y = {c}, {b}, {a} vertices, evenly|¶at y = {c}, put {a} vertices evenly from {b}]",
        vec![
            words::count(i64::from(count)),
            vec![
                format!("x = {left} to x = {right}"),
                format!("x = {left} to {right}"),
                format!("{left} to {right} in x"),
            ],
            words::decimal(height),
        ],
        format!(
            "let x = mix({}, {}, f32(index) / {});",
            float(left),
            float(right),
            float(f64::from(count - 1))
        ),
        format!("x, {}", float(height)),
        move |index, _| {
            let gap = (right - left) / f64::from(count - 1);
            [left + gap * f64::from(index), height]
        },
    )
}

fn corners(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[5, 6, 7, 8, 9, 10, 12, 16, 20, 24]);
    let radius: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
    let from_top = sampler.chance(0.5);
    let (modifier, start, pair) = if from_top {
        (
            "from-the-top",
            "[the first at the top and then clockwise|starting at the top, clockwise|clockwise from the top]",
            "sin(angle), cos(angle)",
        )
    } else {
        (
            "from-the-right",
            "[the first on the right and then counterclockwise|starting on the right, counterclockwise|counterclockwise from the right]",
            "cos(angle), sin(angle)",
        )
    };
    let mut polygon = indexed(
        "[place the {a} corners of a regular polygon with radius {b}, $|put {a} vertices on a circle of radius {b}, $|make {a} points around the center at a distance of {b}, $|generate {a} corners of a polygon, radius {b}, $|\
         lay {a} vertices around a circle with r = {b}, $|output the corners of a regular polygon with {a} corners and radius {b}, $|arrange {a} points in a ring of radius {b}, $|\
         draw the outline of a polygon with {a} corners, {b} from the center, $|use vertex_index for {a} corners at radius {b}, $|distribute {a} vertices on a circle, radius {b}, $|\
         compute {a} evenly spaced points on a circle of radius {b}, $|trace a regular polygon of {a} corners with a radius of {b}, $|\
         ¶no mesh. I want {a} corners around the center, each {b} away from it, $|\
         ¶regular polygon: n = {a}, radius {b}, $|\
         ¶{a} vertices share a circle of radius {b}. the order is $|\
         ¶how do I place {a} vertices on a circle of radius {b}, $|\
         ¶[in|input]: vertex_index, {a} of them. [out|output]: points at distance {b} from the center, $|\
         ¶like the hours of a clock, but {a} of them and {b} from the middle, $|\
         ¶I need a polygon with {a} corners from the index. it has the radius {b} and its corners go $|\
         ¶please {a} point on circle, radius is {b}, $|\
         ¶radius {b}, {a} corners, regular polygon, $|¶at {b} from the middle I want {a} corners of a regular polygon, $|¶with radius {b}, make a regular polygon of {a} corners, $|¶with a radius of {b}, place {a} corners of a regular polygon, $]"
            .replace('$', start),
        vec![words::count(i64::from(count)), words::decimal(radius)],
        format!(
            "let angle = f32(index) / {} * 6.2831853;",
            float(f64::from(count))
        ),
        format!("vec2<f32>({pair}) * {}", float(radius)),
        move |index, _| {
            let (sin, cos) = (TAU * f64::from(index) / f64::from(count)).sin_cos();
            if from_top {
                [radius * sin, radius * cos]
            } else {
                [radius * cos, radius * sin]
            }
        },
    );
    polygon.modifiers.push(modifier);
    polygon
}

fn spiral(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[50, 64, 80, 100, 120, 128, 150, 200, 256]);
    let turns: f64 = *sampler.pick(&[1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0]);
    let radius: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
    indexed(
        "[place {a} vertices on a spiral with {b} turns up to radius {c}|draw a spiral of {a} points, {b} turns, outer radius {c}|make a spiral with {b} turns and {a} vertices that ends at radius {c}|\
         wind {a} vertices {b} times around the center, out to a radius of {c}|lay {a} points along a spiral that makes {b} turns and reaches radius {c}|generate a spiral from the center to radius {c} with {b} turns and {a} points|\
         trace a spiral: {a} vertices, {b} turns, radius {c} at the end|use vertex_index for a spiral of {a} points with {b} turns, radius from 0 to {c}|output {a} points of a spiral with {b} windings and an outer radius of {c}|\
         curl {a} vertices into a spiral, {b} turns, as far as {c} from the center|compute a spiral line of {a} vertices and {b} turns, greatest radius {c}|coil a line of {a} vertices {b} times, radius 0 to {c}|\
         ¶t = vertex_index / {a}, angle = t * {b} * 2 pi, radius = t * {c}|\
         ¶spiral: {a} points, {b} turns, radius up to {c}|\
         ¶I have no buffer, only {a} indices. they should wind around the center {b} times and end up {c} away from it|\
         ¶it starts in the middle, goes round {b} times and gets out to a radius of {c}. the line has {a} vertices|\
         ¶how do I draw a spiral with {b} turns and radius {c} from {a} vertices|\
         ¶[in|input]: vertex_index, {a} points. [out|output]: spiral, {b} turns, outer radius {c}|\
         ¶like a coiled rope seen from above: {a} vertices, {b} turns, the outermost is {c} from the center|\
         ¶please spiral line with {a} vertex, it turns {b} times, radius grows from 0 to {c}|\
         ¶{b} turns, {a} vertices, spiral from the center out to {c}|¶up to a radius of {c} and with {b} turns, wind {a} vertices into a spiral|¶outer radius {c}, turns {b}, vertices {a}, spiral starting in the center|¶snail shell line: {b} turns, ends at radius {c}, {a} vertices|¶with {b} turns and up to radius {c}, make a spiral of {a} vertices]",
        vec![
            vec![count.to_string()],
            words::decimal(turns),
            words::decimal(radius),
        ],
        format!(
            "let t = f32(index) / {};\nlet angle = t * {} * 6.2831853;",
            float(f64::from(count)),
            float(turns)
        ),
        format!("vec2<f32>(cos(angle), sin(angle)) * t * {}", float(radius)),
        move |index, _| {
            let share = f64::from(index) / f64::from(count);
            let (up, right) = (TAU * turns * share).sin_cos();
            [radius * share * right, radius * share * up]
        },
    )
}

fn sine_plot(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[50, 64, 80, 100, 120, 128, 150, 200, 256]);
    let height: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8]);
    let factor: f64 = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0]);
    indexed(
        "[plot y = {b} * sin({c} * x) with {a} vertices, x from -1 to 1|draw a sine curve of {a} points, amplitude {b}, angular frequency {c}, x from -1 to 1|place {a} vertices along {b} * sin({c}x) for x from -1 to 1|\
         lay {a} points on a sine with amplitude {b} and a factor of {c} at x, from x = -1 to x = 1|graph {b} sin({c} x) over -1 to 1 with {a} vertices|trace a sine line from x = -1 to 1: {a} vertices, amplitude {b}, sin({c} * x)|\
         make a line strip of {a} vertices with y = {b} * sin({c} * x), x in -1..1|generate {a} points of a sine, amplitude {b}, frequency factor {c}, over x from -1 to 1|use vertex_index for x from -1 to 1 and y = {b} * sin(x * {c}), {a} points|\
         output a sine curve {b} high with sin({c} * x), {a} vertices between x = -1 and x = 1|sample {b} * sin({c} * x) at {a} vertices across x from -1 to 1|\
         ¶x goes from -1 to 1 over {a} vertices, y is {b} times the sine of {c} x|\
         ¶sine plot. points: {a}, amplitude: {b}, y = sin({c} * x) times that, x from -1 to 1|\
         ¶I want a graph of {b} * sin({c} * x). it has {a} vertices and spans x from -1 to 1|\
         ¶no buffer, {a} vertices. they go from the left edge (-1) to the right edge (1) and up and down like {b} * sin({c} * x)|\
         ¶how do I plot {b} * sin({c}x) with {a} vertices for x from -1 to 1|\
         ¶[in|input]: vertex_index, {a} points. [out|output]: (x, {b} * sin({c} * x)), x from -1 to 1|\
         ¶the curve for my homework is y = {b} sin({c} x), -1 <= x <= 1. draw it with {a} vertices|\
         ¶please sine curve, {a} vertex from x -1 to x 1, height is {b}, inside the sine is {c} times x]",
        vec![
            vec![count.to_string()],
            words::decimal(height),
            words::decimal(factor),
        ],
        format!(
            "let x = f32(index) / {} * 2.0 - 1.0;",
            float(f64::from(count - 1))
        ),
        format!("x, {} * sin(x * {})", float(height), float(factor)),
        move |index, _| {
            let x = 2.0 * f64::from(index) / f64::from(count - 1) - 1.0;
            [x, height * (factor * x).sin()]
        },
    )
}

/// The two axes that a rotation around an axis turns: from the first to the second.
const PLANES: [[usize; 2]; 3] = [[1, 2], [2, 0], [0, 1]];

fn twist(sampler: &mut Sampler) -> Setup {
    let axis = sampler.below(3);
    let [one, two] = PLANES[axis];
    let degrees: f64 =
        *sampler.pick(&[10.0, 15.0, 20.0, 30.0, 45.0, 60.0, 75.0, 90.0, 120.0, 180.0]);
    let mut parts = AXES.map(|name| format!("position.{name}"));
    let (first, second) = (parts[one].clone(), parts[two].clone());
    parts[one] = format!("c * {first} - s * {second}");
    parts[two] = format!("s * {first} + c * {second}");
    let rate = degrees.to_radians();
    let mut twisted = moved(
        "[twist {v} around the $ axis by {a} per unit of $|rotate {v} about $ by $ times {a}|twist the mesh like a candy about $, {a} per unit of $|give {v} a twist of {a} per unit along $|¶screw the mesh about $, {a} for each unit of $|¶twisted tower: {v} turn about $ by {a} for every unit of $|¶twist deformer, axis $, {a} per unit, vertex shader|turn % and & of {v} by an angle of {a} times $|wring {v} around $, {a} for each unit of $|twist {v} about the $ axis with {a} per unit|\
         rotate {v} around the $ axis, angle = $ * {a}|screw {v} around $ with {a} per unit along it|turn {v} around $ the more the greater $ is, {a} per unit|apply a twist about $ to {v}, {a} per unit of $|\
         rotate % and & of {v} by {a} for every unit of $|give {v} a twist of {a} per unit along the $ axis|corkscrew {v} around the $ axis, {a} each unit|\
         ¶every slice of the mesh turns around the $ axis, at $ = 1 by {a}, at $ = 2 by twice that, at $ = 0 not at all|\
         ¶angle = $ * {a}. with it turn % and & of {v}|\
         ¶how do I twist {v} around the $ axis by {a} per unit in the vertex shader|\
         ¶my tower is straight, it should be twisted. axis: $, amount: {a} per unit of $|\
         ¶[in|input]: position. [out|output]: position turned about $ by {a} times its $|\
         ¶twist: axis $, {a} per unit. for {v}|\
         ¶like wringing out a towel, around $. each unit along it turns {v} {a} more|\
         ¶please twist {v}, around $ axis, the angle is {a} multiplied with $|\
         ¶by {a} per unit, twist {v} about the $ axis|¶the mesh should be turned like a screw: axis $, {a} for every unit of $, vertex shader|¶spiral staircase deformation: around $, each unit of $ adds {a}|¶what is the formula to twist {v} about $ with {a} per unit, in a vertex shader|¶by {a} for each unit of $, twist {v} around the $ axis]"
            .replace('$', AXES[axis])
            .replace('%', AXES[one.min(two)])
            .replace('&', AXES[one.max(two)]),
        vec![vec![
            format!("{degrees} degrees"),
            format!("{degrees} degrees"),
            format!("{degrees}°"),
            format!("{degrees} deg"),
        ]],
        format!(
            "let angle = position.{} * radians({});\nlet c = cos(angle);\nlet s = sin(angle);",
            AXES[axis],
            float(degrees)
        ),
        parts.join(", "),
        move |mut p, _| {
            let (reach, direction) = (p[one].hypot(p[two]), p[two].atan2(p[one]));
            let turned = direction + rate * p[axis];
            p[one] = reach * turned.cos();
            p[two] = reach * turned.sin();
            p
        },
    );
    twisted
        .modifiers
        .push(["around-x", "around-y", "around-z"][axis]);
    twisted
}

fn wave(sampler: &mut Sampler) -> Setup {
    let [axis, from]: [usize; 2] = *sampler.pick(&[[1, 0], [1, 0], [1, 2], [2, 0], [2, 1], [0, 1]]);
    let height: f64 = *sampler.pick(&[0.03, 0.05, 0.08, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]);
    let factor: f64 = *sampler.pick(&[2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 15.0]);
    let speed: f64 = *sampler.pick(&[0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0]);
    let (clock, ways) = if speed == 1.0 {
        (
            "time".to_string(),
            vec!["time".to_string(), "1 * time".to_string()],
        )
    } else {
        (
            format!("time * {}", float(speed)),
            vec![format!("{speed} * time"), format!("time * {speed}")],
        )
    };
    let mut parts = AXES.map(|name| format!("position.{name}"));
    parts[axis].push_str(" + wave");
    let mut waving = moved(
        "[add {a} * sin({b} * % + {c}) to $ of {v}|move {v} in $ by {a} times the sine of {b} * % + {c}|displace $ of {v} by a wave of amplitude {a}, sin({b} * % + {c})|let {v} wave in $ with {a} * sin(% * {b} + {c})|\
         offset the $ coordinate of {v} by {a} * sin({b} * % + {c})|make {v} wavy: $ plus {a} * sin({b} * % + {c})|shift {v} along $ by a sine, amplitude {a}, argument {b} * % + {c}|run a wave {a} high through $ of {v}, with sin({b} * % + {c})|\
         replace $ of {v} by $ + {a} * sin({b} * % + {c})|animate {v} with $ += {a} * sin({b} * % + {c})|push {v} up and down in $ by {a} * sin({b} * % + {c})|\
         ¶$ += {a} * sin({b} * % + {c}), for {v}|\
         ¶my mesh is flat and still. it should wave: add {a} * sin({b} * % + {c}) to its $|\
         ¶wave in $. amplitude {a}, phase {b} * % + {c}, sine|\
         ¶how do I add {a} * sin({b} * % + {c}) to $ of {v} in the vertex shader|\
         ¶take {v}, $ gets {a} times the sine of {b} times % plus {c}, the other two stay|\
         ¶[in|input]: position. [out|output]: the same, with {a} * sin({b} * % + {c}) on top of $|\
         ¶I want waves that run along %. their height is {a} and goes to $, the sine is of {b} * % + {c}|\
         ¶please wave for {v}, in $ direction, formula {a} * sin({b} * % + {c})|\
         ¶sin({b} * % + {c}) times {a} is what $ of {v} should get on top|¶with the argument {b} * % + {c} and the amplitude {a}, let a sine move $ of {v}|¶amplitude {a}, sine of {b} * % + {c}, direction $, for {v}]"
            .replace('$', AXES[axis])
            .replace('%', AXES[from]),
        vec![words::decimal(height), words::decimal(factor), ways],
        format!(
            "let wave = {} * sin(position.{} * {} + {clock});",
            float(height),
            AXES[from],
            float(factor)
        ),
        parts.join(", "),
        move |mut p, time| {
            p[axis] += height * (p[from] * factor + speed * time).sin();
            p
        },
    );
    waving.modifiers.push(["in-x", "in-y", "in-z"][axis]);
    waving
}

fn pulse(sampler: &mut Sampler) -> Setup {
    let amount: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.25, 0.3, 0.4, 0.5]);
    let speed: f64 = *sampler.pick(&[0.5, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0]);
    moved(
        "[scale {v} by 1 + {a} * sin({b} * time)|pulse {v} with an amplitude of {a} at {b} radians per second|let {v} breathe by {a} of their size, sin({b} * time)|¶breathing mesh: size 1 + {a} * sin({b} * time), vertex shader|¶heartbeat of the model with amplitude {a} and angular speed {b}, sine of time|¶throbbing size, {a} up and down, {b} radians per second, for {v}|let {v} grow and shrink by {a} around their size with sin({b} * time)|multiply {v} by one plus {a} times the sine of {b} * time|\
         make {v} breathe by {a} with an angular speed of {b}|pulsate the size of {v}, amplitude {a}, angular frequency {b}|animate the scale of {v} as 1 + {a} sin({b} time)|swell and shrink {v} by {a} at {b} rad/s, as a sine|\
         let the scale of {v} swing around 1 by {a} with {b} radians per second|give {v} a heartbeat: size 1 plus {a} * sin({b} * time)|vary the size of {v} with a sine, by {a}, angular speed {b}|\
         ¶position * (1 + {a} * sin({b} * time)), for {v}|\
         ¶the object should breathe. its size swings around 1 by {a}, like the sine of {b} times the time|\
         ¶pulse: amplitude {a}, angular speed {b}, around size 1. for {v}|\
         ¶how do I make {v} pulse with 1 + {a} * sin({b} * time) in the vertex shader|\
         ¶[in|input]: position and time. [out|output]: position times 1 + {a} * sin({b} * time)|\
         ¶I have a mesh that stands still. scale it by one plus {a} times sin of {b} * time, in all directions|\
         ¶now it gets bigger, now smaller: {a} more or less than its size, with sin({b} * time)|\
         ¶please let {v} become big and small, factor is 1 + {a} * sin(time * {b})|\
         ¶with an angular speed of {b} and an amplitude of {a}, pulse the size of {v}|¶speed {b}, strength {a}: the size of {v} is 1 + strength * sin(speed * time)|¶{b} radians per second, by {a} of the size, let the mesh breathe with a sine|¶at {b} radians per second, let {v} swell and shrink by {a} of their size]",
        vec![words::decimal(amount), words::decimal(speed)],
        "",
        format!(
            "position * (1.0 + {} * sin(time * {}))",
            float(amount),
            float(speed)
        ),
        move |p, time| p.map(|part| part + part * amount * (speed * time).sin()),
    )
}
