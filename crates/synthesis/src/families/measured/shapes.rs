//! Shapes with their measures told: radius, half axes, bounds, thickness, tip and base, opening.

use crate::code::float;
use crate::families::scenes::{CENTER, Drawn, MIDDLE, Spot, block, disc, ink, paint, piece, ring};
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |&(name, sample): &'static Drawn| Family::new("shapes", name, sample);
    MEASURED.iter().map(family).collect()
}

const MEASURED: &[Drawn] = &[
    ("measured-disc", measured_disc),
    ("measured-annulus", annulus),
    ("measured-ring", thick_ring),
    ("measured-ellipse", ellipse),
    ("bounded-rectangle", bounded_rectangle),
    ("measured-rectangle", measured_rectangle),
    ("measured-horizontal-band", horizontal_band),
    ("measured-vertical-band", vertical_band),
    ("measured-border", border),
    ("measured-plus", plus),
    ("measured-triangle", triangle),
    ("measured-half-disc", half_disc),
    ("measured-opening", opening),
    ("lens-of-two-discs", lens),
    ("target-of-two-radii", target),
    ("measured-line", line),
];

/// Fills a slot with a number; the number in the program.
fn told(name: &'static str, value: f64, slots: &mut Slots) -> String {
    slots.value(name, words::decimal(value));
    float(value)
}

/// `value` with few digits.
fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

/// A thickness that is told as it is or by its half. Fills `line`; the half.
fn half_line(slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let half = *sampler.pick(&[0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06]);
    if sampler.chance(0.6) {
        slots.value("wide", words::decimal(rounded(2.0 * half)));
        slots.phrase(
            "line",
            "[thickness|thickness|a thickness of|full thickness|line width] {wide}",
        );
    } else {
        slots.value("wide", words::decimal(half));
        slots.phrase(
            "line",
            "[half thickness|half thickness|half width|a half thickness of] {wide}",
        );
    }
    half
}

/// One shape in the slot `color` on a background.
fn figure(
    modifiers: Vec<&'static str>,
    phrase: &str,
    mut slots: Slots,
    (lines, mask): (&str, &str),
    level: impl Fn(Spot) -> f64 + Send + Sync + 'static,
    sampler: &mut Sampler,
) -> Task {
    let colors = ink(
        &[("back", "black"), ("color", "")],
        &[],
        &mut slots,
        sampler,
    );
    let pieces = vec![piece(&colors[1], mask, level)];
    paint(modifiers, phrase, slots, lines, &colors[0], pieces)
}

fn measured_disc(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    // Other radii than those of the family `circle`.
    let radius = *sampler.pick(&[0.06, 0.08, 0.12, 0.14, 0.16, 0.18, 0.22, 0.24, 0.28, 0.32]);
    let [x, y] = [(); 2].map(|()| sampler.decimal(0.2, 0.8, 0.05));
    let r = told("radius", radius, &mut slots);
    let (cx, cy) = (told("x", x, &mut slots), told("y", y, &mut slots));
    figure(
        Vec::new(),
        "[a {color} [disc|circle|dot] of radius {radius} at ({x}, {y}) {on}|a {color} [circle|disc] at ({x}, {y}) with [radius|a radius of] {radius} {on}|a {color} [disc|circle] with center ({x}, {y}) and radius {radius} {on}|\
         a filled {color} circle, center x = {x}, y = {y}, radius {radius} {on}|a {color} dot around the point ({x}, {y}), {radius} in radius {on}|all points closer than {radius} to ({x}, {y}) in {color} {on}|\
         a {color} disc reaching {radius} in every direction from ({x}, {y}) {on}|a round {color} spot at x {x} and y {y}, its radius {radius} {on}|a solid {color} circle (r = {radius}) centered on uv ({x}, {y}) {on}|\
         a circle at [position|place|uv] ({x}, {y}), radius {radius}, [filled with|in] {color} {on}|one {color} ball shape with r {radius}, x {x}, y {y} {on}|the {color} disc length(uv - ({x}, {y})) < {radius} {on}|\
         ¶I have a {color} [disc|circle] {on}. [Its|The] center is ({x}, {y}) and its radius is {radius}|\
         ¶draw a {color} [circle|dot] {on}. It [sits|is] at x = {x}, y = {y} and [has a radius of|its radius is] {radius}|\
         ¶disc: center ({x}, {y}), r = {radius}. {color} {on}|\
         ¶what I want is a round {color} spot {on}. Put it at ({x}, {y}), and make it {radius} from the middle to the edge|\
         ¶take the distance to ({x}, {y}). Where it is below {radius} comes {color}, [so a disc|that makes a circle] {on}|\
         ¶if distance(uv, ({x}, {y})) < {radius} then {color}, [drawn|shown] {on}|\
         ¶[how do I draw|how can I get] a circle of radius {radius} with its center at ({x}, {y})? {color} {on}|\
         ¶please to make circle {color} {on}, the radius must be {radius} and the center in ({x}, {y})|\
         ¶[stick|put] a {color} dot at {x} across and {y} down {on}, {radius} should be its radius|\
         ¶cx = {x}, cy = {y}, r = {radius}. Fill [this|that] circle with {color} {on}|\
         ¶radius {radius}, center ({x}, {y}), a {color} disc {on}|\
         ¶[which code|what shader] draws a {color} disc around ({x}, {y}) that is {radius} in radius {on}|\
         ¶{color} dot, r {radius}, x {x}, y {y} {on}|\
         ¶at x {x} and y {y} there is the middle of a {color} circle, its radius is {radius} {on}]",
        slots,
        (
            &format!("let p = uv - vec2<f32>({cx}, {cy});"),
            &format!("step(length(p), {r})"),
        ),
        move |at| disc(at, [x, y], radius),
        sampler,
    )
}

fn annulus(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let outer = *sampler.pick(&[0.25, 0.3, 0.35, 0.4, 0.45]);
    let inner = rounded(outer - *sampler.pick(&[0.05, 0.08, 0.1, 0.15, 0.2]));
    let out = told("outer", outer, &mut slots);
    let hole = told("inner", inner, &mut slots);
    figure(
        Vec::new(),
        "[a {color} [ring|annulus|donut] with inner radius {inner} and outer radius {outer} {on}|a {color} [ring|annulus|hoop] from radius {inner} to radius {outer} {on}|a {color} [ring|donut] between the radii {inner} and {outer} {on}|\
         a {color} disc of radius {outer} with a round hole of radius {inner} {on}|a {color} [donut|ring], outer radius {outer}, inner radius {inner} {on}|an annulus in {color}, radii {inner} and {outer} {on}|\
         a {color} circle of radius {outer} from which a circle of radius {inner} is cut out {on}|a centered {color} [ring|hoop], r from {inner} to {outer} {on}|a flat {color} [washer|ring] whose hole has radius {inner} and whose rim has radius {outer} {on}|\
         everything between {inner} and {outer} from the center in {color} {on}|a {color} hoop that starts {inner} from the center and ends {outer} from it {on}|the {color} ring {inner} < length(p) < {outer} {on}|\
         ¶I want a {color} [ring|annulus] in the center {on}. [Its|The] inner radius is {inner}, the outer one is {outer}|\
         ¶draw a {color} disc with radius {outer} {on}. Then [cut|punch] a hole with radius {inner} into its middle|\
         ¶[ring|annulus]: r0 = {inner}, r1 = {outer}. {color} {on}|\
         ¶where the distance to the center is between {inner} and {outer} it is {color}, [that gives|so you see] a ring {on}|\
         ¶[how do I draw|how can I get] a donut {on}? It should be {color}, the hole {inner} in radius and the whole thing {outer}|\
         ¶one {color} donut {on}. {inner} for the radius inside, {outer} for the radius outside|\
         ¶inner = {inner}, outer = {outer}, make [a ring|the annulus] of it in {color} {on}|\
         ¶ring must begin by radius {inner} and finish by radius {outer}, the color is {color} {on}|\
         ¶you know a washer? [Like that|Such a thing] in {color}, it has a hole of radius {inner} and goes out to radius {outer} {on}|\
         ¶p = uv - 0.5. {color} if {inner} < length(p) and length(p) < {outer}, [drawn|shown] {on}|\
         ¶outer radius {outer}, inner radius {inner}, a {color} ring {on}|\
         ¶[which code|what shader] draws a {color} ring whose outer edge is at radius {outer} and whose inner edge is at radius {inner} {on}|\
         ¶a {color} disc of radius {outer} whose middle is empty up to radius {inner} {on}|\
         ¶from {outer} back to {inner}, that is the {color} ring around the center, radii from outside to inside {on}]",
        slots,
        (
            &format!("{CENTER}\nlet d = length(p);"),
            &format!("step({hole}, d) * step(d, {out})"),
        ),
        move |at| disc(at, MIDDLE, outer).max(-disc(at, MIDDLE, inner)),
        sampler,
    )
}

fn thick_ring(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let radius = *sampler.pick(&[0.15, 0.18, 0.2, 0.24, 0.25, 0.3, 0.32, 0.35, 0.38, 0.4]);
    let r = told("radius", radius, &mut slots);
    let half = half_line(&mut slots, sampler);
    figure(
        Vec::new(),
        "[a {color} [ring|hoop|circle outline] with radius {radius} and {line} {on}|a {color} [ring|circle outline] of radius {radius}, {line} {on}|a {color} [hoop|ring], radius {radius}, drawn with {line} {on}|\
         the outline of a circle of radius {radius} in {color} with {line} {on}|a {color} circle line at radius {radius} with {line} {on}|a hollow {color} circle with r = {radius} and {line} {on}|\
         a {color} round outline, {radius} from the center, with {line} {on}|a {color} [ring|hoop] around the center at distance {radius} with {line} {on}|an unfilled {color} circle, radius {radius} and {line} {on}|\
         a stroked circle in {color}, radius {radius}, stroke with {line} {on}|a centered {color} o shape, r {radius}, {line} {on}|a {color} loop of radius {radius} and {line} {on}|\
         ¶I need a {color} ring in the center {on}. It has radius {radius} and {line}|\
         ¶draw only the [outline|edge] of a circle with radius {radius} {on}. [Make it|It is] {color} with {line}|\
         ¶ring: r = {radius}, {line}. {color} {on}|\
         ¶circle with radius {radius}, not filled. Just its line in {color} with {line} {on}|\
         ¶take a {color} pen and go around the center at distance {radius}, with {line} {on}|\
         ¶[how do I draw|how can I get] a {color} hoop of radius {radius} with {line} {on}|\
         ¶a ring must be there in {color} {on}, radius he has {radius}, and {line}|\
         ¶[it's|this is] a {color} circle line {on}. The middle of the line is at radius {radius}, with {line}|\
         ¶r is {radius}. Draw a {color} ring there with {line} {on}|\
         ¶hollow circle, please. {color}, radius {radius}, {line}, nothing inside {on}|\
         ¶[which code|what shader] draws a {color} ring of radius {radius} with {line} {on}|\
         ¶a {color} ring line, {line}, around the center with radius {radius} {on}|\
         ¶{line}, radius {radius}, {color} ring {on}]",
        slots,
        (
            CENTER,
            &format!("step(abs(length(p) - {r}), {})", float(half)),
        ),
        move |at| ring(at, MIDDLE, radius, half),
        sampler,
    )
}

fn ellipse(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let long = *sampler.pick(&[0.3, 0.32, 0.35, 0.4, 0.45]);
    let short = *sampler.pick(&[0.1, 0.12, 0.15, 0.18, 0.2, 0.25]);
    let (a, b) = if sampler.chance(0.6) {
        (long, short)
    } else {
        (short, long)
    };
    let across = told("a", a, &mut slots);
    let down = told("b", b, &mut slots);
    figure(
        Vec::new(),
        "[a {color} [ellipse|oval] with half axes {a} (horizontal) and {b} (vertical) {on}|a {color} [ellipse|oval] with half width {a} and half height {b} {on}|a {color} [ellipse|oval] with horizontal radius {a} and vertical radius {b} {on}|\
         a centered {color} ellipse, rx = {a}, ry = {b} {on}|a {color} oval reaching {a} to the left and right and {b} up and down {on}|a filled ellipse in {color}, half axis {a} along x and {b} along y {on}|\
         a {color} ellipse whose semi-axes are {a} in x and {b} in y {on}|a {color} oval, x radius {a}, y radius {b} {on}|the {color} ellipse (p.x / {a})^2 + (p.y / {b})^2 < 1 {on}|\
         a circle stretched to an {color} ellipse with radius {a} across and {b} down {on}|an oval shape of half width {a} and half height {b}, filled with {color} {on}|a {color} egg-like ellipse in the middle, radii {a} (x) and {b} (y) {on}|\
         ¶I have a {color} ellipse in the center {on}. [Its|The] half axes are {a} across and {b} down|\
         ¶draw [an oval|an ellipse] {on}. It is {color}, {a} from the center to the left or right end and {b} from the center to the top or bottom|\
         ¶ellipse: rx {a}, ry {b}. {color} {on}|\
         ¶(p.x/{a})^2 + (p.y/{b})^2 <= 1 is {color}, [drawn|shown] {on}|\
         ¶[how do I draw|how can I get] an oval instead of a circle {on}? The x radius is {a}, the y radius is {b}, and it is {color}|\
         ¶like a circle, but its radius is {a} sideways and {b} upward. Make it {color} {on}|\
         ¶semi-axis x = {a}, semi-axis y = {b}. [This|That] ellipse in {color} {on}|\
         ¶please an {color} oval {on}, half of its width is {a} and half of its height is {b}|\
         ¶squeeze a disc until it has horizontal radius {a} and vertical radius {b}. [It's|It is] {color} {on}|\
         ¶oval of {color} goes in the middle {on}, half width is {a}, half height is {b}|\
         ¶vertical half axis {b}, horizontal half axis {a}, a {color} ellipse {on}|\
         ¶[which code|what shader] draws a {color} oval that is {a} in half width and {b} in half height {on}|\
         ¶half height {b}, half width {a}, the {color} oval is centered {on}]",
        slots,
        (
            CENTER,
            &format!("step(length(p / vec2<f32>({across}, {down})), 1.0)"),
        ),
        move |[x, y]| ((x - 0.5) / a).powi(2) + ((y - 0.5) / b).powi(2) - 1.0,
        sampler,
    )
}

fn bounded_rectangle(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let ([left, right], [top, bottom]) = (bounds(sampler), bounds(sampler));
    let x0 = told("left", left, &mut slots);
    let x1 = told("right", right, &mut slots);
    let y0 = told("top", top, &mut slots);
    let y1 = told("bottom", bottom, &mut slots);
    figure(
        Vec::new(),
        "[a {color} [rectangle|box] from x = {left} to x = {right} and from y = {top} to y = {bottom} {on}|a {color} [rectangle|box] between x = {left} and x = {right} and between y = {top} and y = {bottom} {on}|\
         a {color} [rectangle|box] with corners ({left}, {top}) and ({right}, {bottom}) {on}|a {color} rectangle from ({left}, {top}) to ({right}, {bottom}) {on}|a {color} box: x {left} to {right}, y {top} to {bottom} {on}|\
         a {color} rectangle, left {left}, right {right}, top {top}, bottom {bottom} {on}|a filled {color} rect with min ({left}, {top}) and max ({right}, {bottom}) {on}|a {color} block whose x goes from {left} to {right} and whose y goes from {top} to {bottom} {on}|\
         the area {left} < uv.x < {right}, {top} < uv.y < {bottom} in {color} {on}|a {color} panel that spans x in ({left}, {right}) and y in ({top}, {bottom}) {on}|a {color} rectangle bounded by x = {left}, x = {right}, y = {top} and y = {bottom} {on}|\
         a {color} window with its upper left corner at ({left}, {top}) and its lower right corner at ({right}, {bottom}) {on}|\
         ¶I want a {color} [rectangle|box] {on}. It goes from {left} to {right} in x and from {top} to {bottom} in y|\
         ¶draw a {color} box {on}. [Its|The] upper left corner is ({left}, {top}), the lower right one is ({right}, {bottom})|\
         ¶rect: x {left} to {right}, y {top} to {bottom}. {color} {on}|\
         ¶[if|when] uv.x is between {left} and {right} and uv.y is between {top} and {bottom} then it is {color}, [drawn|shown] {on}|\
         ¶[how do I fill|how can I paint] only x from {left} to {right} and y from {top} to {bottom}? [That part|It] is {color} {on}|\
         ¶left = {left}, right = {right}, top = {top}, bottom = {bottom}. Fill this box with {color} {on}|\
         ¶rectangle have to start in ({left}, {top}) and end in ({right}, {bottom}), color {color} {on}|\
         ¶mark a region in {color} {on}. For x it is {left} to {right}, for y {top} to {bottom}|\
         ¶uv in ({left}, {right}) x ({top}, {bottom}) is {color}, [drawn|shown] {on}|\
         ¶put a {color} panel there {on}. Its sides are x = {left} and x = {right}, its top y = {top} and its bottom y = {bottom}|\
         ¶y from {top} to {bottom}, x from {left} to {right}, a {color} rectangle {on}|\
         ¶[which code|what shader] draws a {color} box between ({left}, {top}) and ({right}, {bottom}) {on}|\
         ¶the box ends at x = {right} and y = {bottom} and starts at x = {left} and y = {top}, [fill|paint] it {color} {on}]",
        slots,
        (
            &format!(
                "let inside = step({x0}, uv.x) * step(uv.x, {x1}) * step({y0}, uv.y) * step(uv.y, {y1});"
            ),
            "inside",
        ),
        move |[x, y]| (left - x).max(x - right).max(top - y).max(y - bottom),
        sampler,
    )
}

/// Where something begins and ends.
fn bounds(sampler: &mut Sampler) -> [f64; 2] {
    let from = sampler.decimal(0.1, 0.6, 0.05);
    let length = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3]);
    [from, rounded(from + length)]
}

fn measured_rectangle(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let [w, h] = [(); 2].map(|()| sampler.decimal(0.1, 0.45, 0.05));
    let is_half = sampler.chance(0.5);
    let times = if is_half { 1.0 } else { 2.0 };
    slots.value("w", words::decimal(rounded(times * w)));
    slots.value("h", words::decimal(rounded(times * h)));
    slots.phrase(
        "measures",
        if is_half {
            "[half width {w} and half height {h}|half width {w}, half height {h}|half extents {w} (x) and {h} (y)|half sides of {w} across and {h} down]"
        } else {
            "[width {w} and height {h}|a width of {w} and a height of {h}|full width {w}, full height {h}|sides of {w} across and {h} down]"
        },
    );
    figure(
        Vec::new(),
        "[a {color} [rectangle|box] with {measures} in the center {on}|a centered {color} [rectangle|box] with {measures} {on}|a {color} [rectangle|box], {measures}, in the middle {on}|\
         a filled rectangle in {color} with {measures} around the center {on}|a {color} box centered at (0.5, 0.5) with {measures} {on}|a {color} block in the middle of the picture, {measures} {on}|\
         a solid {color} rectangle with its center in the middle and with {measures} {on}|a {color} plate with {measures} in the center of the screen {on}|one {color} rect, centered, {measures} {on}|\
         a middle box with {measures}, filled with {color} {on}|a {color} four-sided box around (0.5, 0.5), {measures} {on}|a {color} card with {measures}, exactly in the center {on}|\
         ¶I need a {color} [rectangle|box] in the center {on}. It has {measures}|\
         ¶draw a box right in the middle {on}. [Make it|It should be] {color}, with {measures}|\
         ¶rect, centered: {measures}. {color} {on}|\
         ¶[how do I draw|how can I get] a {color} rectangle with {measures} in the middle {on}|\
         ¶center a {color} box {on}, give it {measures}|\
         ¶there should be a rectangle {on}. [Its color is|It is] {color}, it has {measures}, and its center is the center of the screen|\
         ¶box, {measures}, middle of the screen. {color} {on}|\
         ¶[in the middle|in the center] please one {color} rectangle {on}, it must have {measures}|\
         ¶a card lies in the center {on}. It's {color} and has {measures}|\
         ¶color {color}, shape rectangle, center (0.5, 0.5), {measures} {on}]",
        slots,
        (
            CENTER,
            &format!(
                "step(abs(p.x), {}) * step(abs(p.y), {})",
                float(w),
                float(h)
            ),
        ),
        move |at| block(at, MIDDLE, w, h),
        sampler,
    )
}

fn horizontal_band(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let [from, to] = bounds(sampler);
    let (y0, y1) = (told("from", from, &mut slots), told("to", to, &mut slots));
    figure(
        Vec::new(),
        "[a {color} horizontal [band|stripe|bar] from y = {from} to y = {to} {on}|a {color} horizontal [band|stripe] between y = {from} and y = {to} {on}|a {color} [band|stripe] across the full width, y from {from} to {to} {on}|\
         a horizontal {color} bar that begins at y {from} and ends at y {to} {on}|a {color} [bar|belt] from the left edge to the right edge between the heights y = {from} and y = {to} {on}|the {color} strip {from} < uv.y < {to} {on}|\
         a {color} full-width stripe with its top at y = {from} and its bottom at y = {to} {on}|{color} for y between {from} and {to} at every x {on}|a {color} horizontal zone with y in ({from}, {to}) {on}|\
         a {color} ribbon going all the way across, upper edge y {from}, lower edge y {to} {on}|one horizontal stripe in {color}, y0 = {from}, y1 = {to} {on}|a wide {color} band, top {from} and bottom {to} measured from the top of the screen {on}|\
         ¶I have a horizontal {color} [stripe|band] {on}. It [begins|starts] at y = {from} and [ends|stops] at y = {to}|\
         ¶draw a band across the whole width {on}. It is {color} and its y goes from {from} to {to}|\
         ¶horizontal band: y {from} to {to}. {color} {on}|\
         ¶[if|where] uv.y is between {from} and {to} everything is {color}, [so you get|that is] a stripe {on}|\
         ¶[how do I paint|how can I get] only the rows from y = {from} to y = {to} in {color} {on}|\
         ¶a belt in {color}, left side to right side {on}. Top at y = {from}, bottom at y = {to}|\
         ¶{from} < y < {to} is {color}, [drawn|shown] {on}|\
         ¶stripe horizontal must go from height y {from} until y {to}, in {color} {on}|\
         ¶top of the [bar|stripe] is y = {from}, its bottom y = {to}, it is as wide as the screen and {color} {on}|\
         ¶x does not matter. For y from {from} to {to} take {color} {on}]",
        slots,
        (
            &format!("let inside = step({y0}, uv.y) * step(uv.y, {y1});"),
            "inside",
        ),
        move |[_, y]| (from - y).max(y - to),
        sampler,
    )
}

fn vertical_band(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let [from, to] = bounds(sampler);
    let (x0, x1) = (told("from", from, &mut slots), told("to", to, &mut slots));
    figure(
        Vec::new(),
        "[a {color} vertical [band|stripe|bar] from x = {from} to x = {to} {on}|a {color} vertical [band|stripe] between x = {from} and x = {to} {on}|a {color} [band|stripe] over the full height, x from {from} to {to} {on}|\
         a vertical {color} bar that begins at x {from} and ends at x {to} {on}|a {color} [bar|column] from the top edge to the bottom edge between x = {from} and x = {to} {on}|the {color} strip {from} < uv.x < {to} {on}|\
         a {color} full-height stripe with its left side at x = {from} and its right side at x = {to} {on}|{color} for x between {from} and {to} at every y {on}|a {color} vertical zone with x in ({from}, {to}) {on}|\
         a {color} pillar going all the way down, left edge x {from}, right edge x {to} {on}|one vertical stripe in {color}, x0 = {from}, x1 = {to} {on}|a tall {color} band, left {from} and right {to} measured from the left of the screen {on}|\
         ¶I have a vertical {color} [stripe|band] {on}. It [begins|starts] at x = {from} and [ends|stops] at x = {to}|\
         ¶draw a band over the whole height {on}. It is {color} and its x goes from {from} to {to}|\
         ¶vertical band: x {from} to {to}. {color} {on}|\
         ¶[if|where] uv.x is between {from} and {to} everything is {color}, [so you get|that is] a stripe {on}|\
         ¶[how do I paint|how can I get] only the columns from x = {from} to x = {to} in {color} {on}|\
         ¶a pillar in {color}, top of the screen to its bottom {on}. Left side at x = {from}, right side at x = {to}|\
         ¶{from} < x < {to} is {color}, [drawn|shown] {on}|\
         ¶stripe vertical must go from x {from} until x {to}, in {color} {on}|\
         ¶left of the [bar|stripe] is x = {from}, its right x = {to}, it is as high as the screen and {color} {on}|\
         ¶y does not matter. For x from {from} to {to} take {color} {on}]",
        slots,
        (
            &format!("let inside = step({x0}, uv.x) * step(uv.x, {x1});"),
            "inside",
        ),
        move |[x, _]| (from - x).max(x - to),
        sampler,
    )
}

fn border(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let thickness = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2]);
    let limit = told("thick", thickness, &mut slots);
    figure(
        Vec::new(),
        "[a {color} frame of thickness {thick} along the border of the picture {on}|a {color} [frame|border] around the whole [picture|screen], {thick} thick {on}|a {color} border along all four edges of the [screen|image] with thickness {thick} {on}|\
         a {color} picture frame with a width of {thick} at the screen edges {on}|a {color} edge frame of width {thick} around the screen {on}|a {color} margin of {thick} on every side of the picture {on}|\
         a rim in {color} along the edges of the canvas, {thick} wide {on}|everything within {thick} of the picture's border in {color} {on}|a {color} outline of the full screen with thickness {thick} {on}|\
         {color} margins, {thick} on the left, right, top and bottom {on}|a {color} screen border, border width {thick} {on}|a passe-partout in {color} that covers {thick} at each edge of the picture {on}|\
         ¶I want a {color} frame around the whole picture {on}. [It is|Make it] {thick} thick|\
         ¶draw a border along the edges of the screen {on}. [Its|The] color is {color}, its thickness {thick}|\
         ¶screen border: {color}, width {thick}. draw it {on}|\
         ¶leave a margin of {thick} at each edge of the screen and paint it {color} {on}|\
         ¶[how do I get|how can I draw] a {color} frame of thickness {thick} right at the edge of the image {on}|\
         ¶min(uv.x, 1 - uv.x, uv.y, 1 - uv.y) < {thick} is {color}, [drawn|shown] {on}|\
         ¶the four sides of the screen [have|get] a {color} strip each, {thick} wide, [so it looks framed|together a frame] {on}|\
         ¶where it is nearer than {thick} to any edge of the screen make it {color} {on}|\
         ¶frame on the border of screen please, {color}, and {thick} shall be the thickness {on}|\
         ¶put the picture into a {color} frame {on}. It lies along the screen's edge and takes {thick} on each side]",
        slots,
        (
            "let edge = min(min(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y));",
            &format!("step(edge, {limit})"),
        ),
        move |at| -block(at, MIDDLE, 0.5 - thickness, 0.5 - thickness),
        sampler,
    )
}

fn plus(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let length = *sampler.pick(&[0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45]);
    let l = told("length", length, &mut slots);
    let half = half_line(&mut slots, sampler);
    let h = float(half);
    figure(
        Vec::new(),
        "[a {color} [plus sign|plus|cross] with arms of length {length} from the center and {line} {on}|a {color} [plus|plus sign], arm length {length}, arms with {line} {on}|a centered {color} plus sign, each arm {length} long, with {line} {on}|\
         a {color} [upright cross|plus] whose four arms reach {length} from the center, with {line} {on}|a {color} + of arm length {length} and {line} {on}|a plus in {color} made of two bars that go {length} out from the center to both sides, with {line} {on}|\
         a {color} addition sign with {line} and arms {length} long {on}|a plus symbol, arms = {length}, {line}, filled with {color} {on}|a {color} crossing of a horizontal and a vertical bar, half length {length} and {line} {on}|\
         a {color} medical cross, arm length {length} with {line} {on}|two {color} bars crossing in the center, reaching {length} to every side, with {line} {on}|a {color} plus shape with {length} from the center to the end of an arm and {line} {on}|\
         ¶I need a {color} plus sign {on}. [Its|The] arms are {length} long from the center, with {line}|\
         ¶draw a [plus|plus sign] in the center {on}. It is {color}, and each arm reaches {length} out with {line}|\
         ¶plus: arm {length}, {line}. {color} {on}|\
         ¶one bar lies, one bar stands, both {color}. They cross in the center {on} and reach {length} each way, with {line}|\
         ¶[how do I draw|how can I get] a {color} + with arms of {length} and {line} {on}|\
         ¶[the sign for|like] adding numbers, a {color} plus {on}. From its middle to the end of an arm it is {length}, bars with {line}|\
         ¶arm length = {length}, bars with {line}, [that plus|this plus sign] in {color} {on}|\
         ¶please make plus sign in {color} {on}, arm is long {length} and has {line}|\
         ¶four {color} arms go from the center up, down, left and right {on}. Each is {length} long with {line}|\
         ¶a {color} cross like + stands in the middle {on}, arms {length}, {line}]",
        slots,
        (
            &format!("{CENTER}\nlet q = abs(p);"),
            &format!("step(max(q.x, q.y), {l}) * step(min(q.x, q.y), {h})"),
        ),
        move |at| block(at, MIDDLE, length, half).min(block(at, MIDDLE, half, length)),
        sampler,
    )
}

fn triangle(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let x = sampler.decimal(0.3, 0.7, 0.05);
    let width = *sampler.pick(&[0.2, 0.3, 0.4, 0.5, 0.6]);
    let upper = sampler.decimal(0.1, 0.4, 0.05);
    let lower = sampler.decimal(0.6, 0.9, 0.05);
    let is_up = sampler.chance(0.6);
    let (modifier, way, tip, base) = if is_up {
        ("up", "[pointing up|pointing upward|tip up]", upper, lower)
    } else {
        (
            "down",
            "[pointing down|pointing downward|tip down]",
            lower,
            upper,
        )
    };
    slots.phrase("way", way);
    slots.value("width", words::decimal(width));
    let cx = told("x", x, &mut slots);
    let (top, bottom) = (told("tip", tip, &mut slots), told("base", base, &mut slots));
    let half = rounded(width / 2.0);
    figure(
        vec![modifier],
        "[a {color} triangle {way} with its tip at ({x}, {tip}), its base at y = {base} and a base width of {width} {on}|a {color} triangle {way}, tip ({x}, {tip}), base y {base}, base width {width} {on}|\
         a {color} triangle with the tip ({x}, {tip}) and a horizontal base of width {width} at y = {base}, {way} {on}|a filled {color} triangle {way}, apex at ({x}, {tip}), base at y = {base}, {width} wide there {on}|\
         a {color} isosceles triangle {way} with apex ({x}, {tip}) and a {width} wide base at y {base} {on}|a triangle in {color} {way} from the point ({x}, {tip}) to a side of length {width} at y = {base} {on}|\
         a {color} wedge {way} that starts as a point at ({x}, {tip}) and is {width} wide at its base y = {base} {on}|one {color} triangle, {way}, peak x = {x}, peak y = {tip}, base y = {base}, base length {width} {on}|\
         a {color} arrowhead-like triangle {way}, point at ({x}, {tip}), flat side at y = {base} with width {width} {on}|a {color} triangle {way} whose tip is ({x}, {tip}) and whose {width} wide flat side lies at y = {base} {on}|\
         a {color} symmetric triangle {way} between its tip ({x}, {tip}) and its {width} wide base on the line y = {base} {on}|a {color} triangle of base width {width}, base on y = {base}, tip in ({x}, {tip}), {way} {on}|\
         ¶I want a {color} triangle {way} {on}. Its tip is at ({x}, {tip}), its base lies at y = {base} and is {width} wide|\
         ¶draw a triangle {way} {on}. [Make it|It is] {color}, the tip goes to ({x}, {tip}) and the base of width {width} to y = {base}|\
         ¶triangle, {way}: tip ({x}, {tip}), base y = {base}, width {width}. {color} {on}|\
         ¶begin at the point ({x}, {tip}) and get wider evenly until it is {width} wide at y = {base}. [This|That] triangle, {way}, is {color} {on}|\
         ¶[how do I draw|how can I get] a {color} triangle {way} {on}? Tip at ({x}, {tip}), base at y = {base}, {width} wide|\
         ¶apex = ({x}, {tip}), base: y = {base}, length {width}. Fill the triangle, {way}, with {color} {on}|\
         ¶please triangle of {color}, {way} {on}, the tip in ({x}, {tip}), the other side is wide {width} and in y {base}|\
         ¶it is a {color} triangle {on}, {way}. You find the tip at ({x}, {tip}) and the {width} wide base at y = {base}|\
         ¶a {width} wide line at y = {base} and the point ({x}, {tip}) above or below its middle make a triangle, {way}. Fill it {color} {on}]",
        slots,
        (
            &format!("let t = (uv.y - {top}) / ({bottom} - {top});"),
            &format!("step(abs(uv.x - {cx}), {} * t) * step(t, 1.0)", float(half)),
        ),
        move |[px, py]| {
            // From the tip toward the base, and out of the slanted sides.
            let height = (base - tip).abs();
            let along = if is_up { py - tip } else { tip - py };
            let out = ((px - x).abs() * height - along * half) / height.hypot(half);
            out.max(along - height)
        },
        sampler,
    )
}

/// A direction by name, the place along it and the place across it in the program, and the same as a vector.
type Way = (&'static str, &'static str, &'static str, &'static str, Spot);

const WAYS: [Way; 4] = [
    ("right", "right", "p.x", "p.y", [1.0, 0.0]),
    ("left", "left", "-p.x", "p.y", [-1.0, 0.0]),
    ("up", "[upper|top]", "-p.y", "p.x", [0.0, -1.0]),
    ("down", "[lower|bottom]", "p.y", "p.x", [0.0, 1.0]),
];

fn half_disc(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    // Other radii than those of the family `semicircle`.
    let radius = *sampler.pick(&[0.12, 0.18, 0.22, 0.24, 0.28, 0.32, 0.34, 0.36, 0.38, 0.42]);
    let r = told("radius", radius, &mut slots);
    let (name, side, along, _, [dx, dy]) = *sampler.pick(&WAYS);
    slots.phrase("side", side);
    figure(
        vec![name],
        "[the {side} half of a {color} disc with radius {radius} {on}|a {color} half disc of radius {radius}, the {side} half {on}|a {color} {side} half circle with radius {radius} {on}|a {color} semicircle, the {side} half, r = {radius} {on}|\
         only the {side} half of a centered {color} circle of radius {radius} {on}|half a {color} circle, radius {radius}, just its {side} half {on}|the {side} half of a circle of radius {radius}, filled with {color} {on}|a {side} semicircle in {color} with a radius of {radius} {on}|\
         a {color} disc with r {radius} of which only the {side} half is there {on}|a {color} half moon, {side} half, {radius} in radius {on}|a filled {color} half circle on the {side} side of the center, radius {radius} {on}|\
         ¶I want half a disc {on}. It's the {side} half, {color}, radius {radius}|\
         ¶draw a {color} circle with radius {radius} {on}, but keep only its {side} half|\
         ¶half disc: {side} half, r = {radius}. {color} {on}|\
         ¶take a {color} disc of radius {radius} in the center and cut it through the middle. The {side} half stays {on}|\
         ¶[how do I draw|how can I get] only the {side} half of a circle {on}? It has radius {radius} and is {color}|\
         ¶of circle with radius {radius} I need just {side} half, in {color} {on}|\
         ¶r = {radius}, {side} half of the circle only, [fill|color] {color} {on}|\
         ¶a {color} disc lost one half {on}. What is left is the {side} half, its radius is {radius}|\
         ¶show me a semicircle in {color} {on}. The radius is {radius}, and it is the {side} half]",
        slots,
        (
            CENTER,
            &format!("step(length(p), {r}) * step(0.0, {along})"),
        ),
        move |[x, y]| {
            let along = (x - 0.5) * dx + (y - 0.5) * dy;
            disc([x, y], MIDDLE, radius).max(-along)
        },
        sampler,
    )
}

fn opening(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let radius = *sampler.pick(&[0.25, 0.28, 0.3, 0.32, 0.35, 0.4, 0.45]);
    let r = told("radius", radius, &mut slots);
    let degrees = *sampler.pick(&[15.0, 20.0, 25.0, 30.0, 35.0, 40.0, 50.0, 60.0]);
    let d = float(degrees);
    slots.text("degrees", degrees.to_string());
    let (name, _, along, across, [dx, dy]) = *sampler.pick(&WAYS);
    slots.text("way", name);
    let is_slice = sampler.chance(0.4);
    let (kind, phrase, mask) = if is_slice {
        (
            "slice",
            "[a {color} pie slice of radius {radius} that reaches {degrees} degrees to each side of the {way} direction {on}|a {color} slice of a disc with radius {radius}, pointing {way}, {degrees} degrees to each side {on}|\
             a {color} sector of radius {radius} around the {way} direction, plus and minus {degrees} degrees {on}|a {color} piece of pie facing {way}, {degrees}° to both sides, radius {radius} {on}|\
             a {color} cone of light going {way} from the center, half angle {degrees} degrees, radius {radius} {on}|a {color} circular sector, r = {radius}, half angle {degrees}°, facing {way} {on}|\
             the part of a {color} disc of radius {radius} within {degrees} degrees of the direction {way} {on}|a {color} fan facing {way}, {degrees} degrees on each side, radius {radius} {on}|\
             ¶I want one slice of a {color} pie {on}. It points {way}, {degrees} degrees to each side, and its radius is {radius}|\
             ¶sector: r {radius}, direction {way}, half angle {degrees} deg. {color} {on}|\
             ¶draw a {color} disc of radius {radius} {on}, but only what is within {degrees} degrees of the {way} direction|\
             ¶a {color} fan starts in the center {on}. It goes {way}, {radius} far, and spreads {degrees}° to both sides|\
             ¶[how do I draw|how can I get] a pie piece {on}? {color}, radius {radius}, facing {way} with {degrees} degrees on each side|\
             ¶from the center a slice to direction {way}, in {color} {on}, {degrees} degrees each side, radius {radius}]",
            format!("step(length(p), {r}) * step(angle, radians({d}))"),
        )
    } else {
        (
            "mouth",
            "[a {color} disc of radius {radius} with a mouth open to {degrees} degrees on each side of the {way} direction {on}|a {color} pac-man facing {way}, radius {radius}, mouth {degrees} degrees to each side {on}|\
             a {color} circle of radius {radius} without the wedge within {degrees} degrees of the direction {way} {on}|a {color} pie of radius {radius} with a missing slice facing {way}, {degrees}° to both sides {on}|\
             a {color} pacman looking {way}, r = {radius}, half mouth angle {degrees} degrees {on}|a {color} disc, radius {radius}, cut open toward {way} by {degrees} degrees on both sides {on}|\
             a {color} open mouth disc, facing {way}, radius {radius}, {degrees}° on both sides of that direction left out {on}|a {color} round eater with radius {radius} whose mouth faces {way} and opens {degrees} degrees per side {on}|\
             ¶I want a {color} pac-man {on}. He looks {way}, his radius is {radius}, and the mouth opens {degrees} degrees to each side|\
             ¶open mouth: disc r {radius}, direction {way}, half angle {degrees} deg. {color} {on}|\
             ¶draw a {color} disc of radius {radius} {on}. Then cut out all that is within {degrees} degrees of the {way} direction|\
             ¶somebody ate a slice of the {color} pie {on}. The gap faces {way}, {degrees}° to both sides, the pie has radius {radius}|\
             ¶[how do I draw|how can I get] a disc with an open mouth {on}? {color}, radius {radius}, mouth facing {way} with {degrees} degrees on each side|\
             ¶pacman which is looking {way}, in {color} {on}, his mouth {degrees} degrees each side, radius {radius}]",
            format!("step(length(p), {r}) * step(radians({d}), angle)"),
        )
    };
    let (sin, cos) = degrees.to_radians().sin_cos();
    figure(
        vec![kind, name],
        phrase,
        slots,
        (
            &format!("{CENTER}\nlet angle = abs(atan2({across}, {along}));"),
            &mask,
        ),
        move |[x, y]| {
            let (px, py) = (x - 0.5, y - 0.5);
            // The distance to the slanted side, below 0 within the opening.
            let side = (px * dy - py * dx).abs() * cos - (px * dx + py * dy) * sin;
            disc([x, y], MIDDLE, radius).max(if is_slice { side } else { -side })
        },
        sampler,
    )
}

fn lens(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let radius = *sampler.pick(&[0.24, 0.25, 0.28, 0.3, 0.32, 0.35]);
    let left = *sampler.pick(&[0.3, 0.35, 0.4, 0.45]);
    let right = *sampler.pick(&[0.55, 0.6, 0.65, 0.7]);
    let r = told("radius", radius, &mut slots);
    let (ax, bx) = (told("a", left, &mut slots), told("b", right, &mut slots));
    figure(
        Vec::new(),
        "[the overlap of two discs of radius {radius} at ({a}, 0.5) and ({b}, 0.5) in {color} {on}|a {color} lens where two circles of radius {radius} with centers at x = {a} and x = {b}, y = 0.5, overlap {on}|\
         the intersection of two circles with radius {radius}, centers ({a}, 0.5) and ({b}, 0.5), in {color} {on}|a {color} lens shape from two discs of radius {radius} at half height, at x = {a} and x = {b} {on}|\
         a {color} almond, the common part of two discs with r = {radius} at ({a}, 0.5) and ({b}, 0.5) {on}|a {color} vesica: discs of radius {radius} around ({a}, 0.5) and ({b}, 0.5), only where both are {on}|\
         all points within {radius} of both ({a}, 0.5) and ({b}, 0.5) in {color} {on}|only the shared area of two circles, r {radius}, x = {a} and x = {b} at y = 0.5, filled with {color} {on}|\
         a {color} cat's eye, the intersection of the discs of radius {radius} centered on ({a}, 0.5) and ({b}, 0.5) {on}|the {color} middle part of a Venn diagram, circles of radius {radius} at ({a}, 0.5) and ({b}, 0.5) {on}|\
         ¶I have two discs of radius {radius}, centers ({a}, 0.5) and ({b}, 0.5). [Show|Draw] only their overlap in {color} {on}|\
         ¶lens: r = {radius}, centers x {a} and x {b}, y 0.5. overlap {color} {on}|\
         ¶two circles meet at half height, one at x = {a}, one at x = {b}, both with radius {radius}. Where they overlap it's {color} {on}, the rest of them is not shown|\
         ¶what is nearer than {radius} to ({a}, 0.5) and also nearer than {radius} to ({b}, 0.5) becomes {color} {on}|\
         ¶[how do I draw|how can I get] just the overlap of two circles {on}? Radius {radius}, at ({a}, 0.5) and ({b}, 0.5), overlap in {color}|\
         ¶disc(({a}, 0.5), {radius}) and disc(({b}, 0.5), {radius}), the intersection in {color} {on}|\
         ¶of two discs with radius {radius} in ({a}, 0.5) and ({b}, 0.5) please only the common part, color {color} {on}|\
         ¶a Venn diagram with nothing but its middle {on}. The circles have radius {radius} and sit at ({a}, 0.5) and ({b}, 0.5), the middle is {color}]",
        slots,
        (
            &format!(
                "let a = distance(uv, vec2<f32>({ax}, 0.5));\nlet b = distance(uv, vec2<f32>({bx}, 0.5));"
            ),
            &format!("step(max(a, b), {r})"),
        ),
        move |at| disc(at, [left, 0.5], radius).max(disc(at, [right, 0.5], radius)),
        sampler,
    )
}

fn target(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let outer = *sampler.pick(&[0.28, 0.3, 0.35, 0.4, 0.45]);
    let inner = *sampler.pick(&[0.06, 0.08, 0.1, 0.12, 0.15, 0.2]);
    let (big, small) = (
        told("outer", outer, &mut slots),
        told("inner", inner, &mut slots),
    );
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    paint(
        Vec::new(),
        "[a {color} disc of radius {outer} with a {color2} disc of radius {inner} in its center {on}|two concentric discs, {color} with radius {outer} and {color2} with radius {inner} {on}|a target of a {color} circle, r = {outer}, and a {color2} bullseye, r = {inner} {on}|\
         a {color2} circle of radius {inner} on top of a {color} circle of radius {outer}, same center {on}|a {color2} dot with radius {inner} in the middle of a {color} disc with radius {outer} {on}|a bullseye: {color} out to radius {outer}, {color2} out to radius {inner} {on}|\
         concentric circles, the large one {color} (radius {outer}), the small one {color2} (radius {inner}) {on}|a {color} eye of radius {outer} with a {color2} pupil of radius {inner} in the center {on}|a centered {color} disc, radius {outer}, with a {color2} core, radius {inner} {on}|\
         a {color2} center of radius {inner} surrounded by {color} up to radius {outer} {on}|\
         ¶I want a target {on}. The large disc is {color} with radius {outer}, the small one in it {color2} with radius {inner}|\
         ¶draw a {color} disc with radius {outer} {on}. On top of it comes a {color2} one with radius {inner}, same center|\
         ¶outer disc: r {outer}, {color}. inner disc: r {inner}, {color2}. both centered {on}|\
         ¶up to {inner} from the center it is {color2}, from there up to {outer} it is {color} {on}|\
         ¶[how do I draw|how can I get] two circles with one center {on}? The big one has radius {outer} and is {color}, the little one has radius {inner} and is {color2}|\
         ¶big circle {color}, radius {outer}, inside of him small circle {color2}, radius {inner}, the center is same {on}|\
         ¶like a fried egg from above {on}. A {color} disc of radius {outer}, a {color2} yolk of radius {inner} in its middle|\
         ¶length(p) < {inner} is {color2}, else length(p) < {outer} is {color}, [drawn|shown] {on}]",
        slots,
        &format!("{CENTER}\nlet d = length(p);"),
        &colors[0],
        vec![
            piece(&colors[1], format!("step(d, {big})"), move |at| {
                disc(at, MIDDLE, outer)
            }),
            piece(&colors[2], format!("step(d, {small})"), move |at| {
                disc(at, MIDDLE, inner)
            }),
        ],
    )
}

/// An upright line between two heights, or one from the center outward.
fn line(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let half = *sampler.pick(&[0.005, 0.01, 0.015, 0.02, 0.03, 0.04]);
    let w = told("half", half, &mut slots);
    if sampler.chance(0.5) {
        let x = sampler.decimal(0.2, 0.8, 0.05);
        let [from, to] = bounds(sampler);
        let cx = told("x", x, &mut slots);
        let (y0, y1) = (told("from", from, &mut slots), told("to", to, &mut slots));
        return figure(
            vec!["upright"],
            "[a {color} vertical line at x = {x} from y = {from} to y = {to} with half width {half} {on}|a {color} upright line between y = {from} and y = {to} at x = {x}, half width {half} {on}|a {color} pole at x {x}, y from {from} to {to}, half width {half} {on}|\
             a {color} line from ({x}, {from}) down to ({x}, {to}) with a half width of {half} and flat ends {on}|a vertical {color} stroke, x = {x}, top y = {from}, bottom y = {to}, {half} to each side {on}|a {color} stick at x = {x} that goes from y = {from} to y = {to}, half width {half} {on}|\
             ¶I want a vertical {color} line {on}. It is at x = {x}, goes from y = {from} to y = {to} and has half width {half}|\
             ¶vertical line: x {x}, y {from} to {to}, half width {half}. {color} {on}|\
             ¶draw a {color} pole {on}. Its top is y = {from}, its bottom y = {to}, it stands at x = {x} and is {half} to each side|\
             ¶abs(uv.x - {x}) < {half} and {from} < uv.y < {to} is {color}, [drawn|shown] {on}|\
             ¶line must stand on x {x} between y {from} and y {to}, half width of it {half}, in {color} {on}]",
            slots,
            (
                &format!(
                    "let inside = step(abs(uv.x - {cx}), {w}) * step({y0}, uv.y) * step(uv.y, {y1});"
                ),
                "inside",
            ),
            move |[px, py]| ((px - x).abs() - half).max(from - py).max(py - to),
            sampler,
        );
    }
    let length = *sampler.pick(&[0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45]);
    let l = told("length", length, &mut slots);
    let (name, _, along, across, [dx, dy]) = *sampler.pick(&WAYS);
    slots.text("way", name);
    figure(
        vec!["outward", name],
        "[a {color} line from the center {way}, {length} long, half width {half} {on}|a {color} line that starts in the center and goes {way} for {length} with half width {half} {on}|a {color} hand pointing {way} from the center, length {length}, half width {half} {on}|\
         a straight {color} line from (0.5, 0.5) {way} with length {length} and a half width of {half} {on}|a {color} needle from the middle going {way}, {length} long and {half} to each side {on}|one {color} stroke outward from the center, direction {way}, length {length}, half width {half} {on}|\
         ¶I want a {color} line {on}. It begins in the center, goes {way}, and has length {length} and half width {half}|\
         ¶line from the center: direction {way}, length {length}, half width {half}. {color} {on}|\
         ¶draw a {color} clock hand that points {way} {on}. It is {length} long and {half} to each side of its middle line|\
         ¶start at the middle, go {way} for {length}. [That|This] line is {color} with half width {half} {on}|\
         ¶line should go out of center to {way}, long {length}, half width {half}, in {color} {on}]",
        slots,
        (
            &format!("{CENTER}\nlet along = {along};"),
            &format!("step(0.0, along) * step(along, {l}) * step(abs({across}), {w})"),
        ),
        move |[x, y]| {
            let (px, py) = (x - 0.5, y - 0.5);
            let out = px * dx + py * dy;
            ((px * dy - py * dx).abs() - half)
                .max(-out)
                .max(out - length)
        },
        sampler,
    )
}
