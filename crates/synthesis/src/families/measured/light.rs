//! Noise, lit bodies and ray-marched bodies whose counts, thresholds, directions and sizes are told exactly.

use super::gradients::tell;
use crate::code::{float, fragment, indent};
use crate::color::Color;
use crate::families::divided::several;
use crate::families::effects::blend;
use crate::families::layers::{Layer, Paint, Roles, View, below};
use crate::families::lighting::{EDGE, facing};
use crate::families::noise_scenes::noise;
use crate::families::noise_table::{Needs, functions, random_at};
use crate::families::rules::{Vector, dot, unit};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family =
        |category, name, sample: fn(&mut Sampler) -> Task| Family::new(category, name, sample);
    vec![
        family("noise", "counted-static", counted_static),
        family("noise", "shared-cells", shared_cells),
        family("noise", "threshold-stars", threshold_stars),
        family("noise", "scaled-noise", scaled_noise),
        family("noise", "noise-land", noise_land),
        family("noise", "measured-fbm", measured_fbm),
        family("lighting", "vector-lit-ball", vector_lit_ball),
        family("lighting", "hemisphere-ball", hemisphere_ball),
        family("lighting", "lamp-before-wall", lamp_before_wall),
        family("ray-marching", "measured-march", measured_march),
    ]
}

/// A whole number in the slot `name`, and its digits alone in the slot `digits`.
fn tell_count(slots: &mut Slots, [name, digits]: [&'static str; 2], number: i64) {
    slots.value(name, words::count(number));
    slots.text(digits, number.to_string());
}

/// Black and white in the slots `color` and `color2`.
fn black_and_white(slots: &mut Slots) -> [Color; 2] {
    [("color", "black"), ("color2", "white")].map(|(slot, name)| {
        slots.text(slot, name);
        Color::exactly(name)
    })
}

/// Noise in two colors: the name of the share, and the lines that compute it.
fn two_colors(
    phrase: &str,
    slots: Slots,
    [first, second]: [Color; 2],
    functions: Vec<String>,
    (amount, lines): (&'static str, String),
    share: impl Fn([f64; 2]) -> Option<f64> + Send + Sync + 'static,
    sampler: &mut Sampler,
) -> Task {
    Layer {
        roles: Roles::Pair,
        from: Paint::solid(&first),
        to: Paint::solid(&second),
        late: false,
        amount: Some(amount),
        functions,
        lines,
        timed: false,
        share: Box::new(move |View { uv, .. }| share(uv)),
        modifiers: Vec::new(),
        phrase: phrase.into(),
    }
    .task(slots, sampler)
}

/// Cells across and down, not as many.
const GRIDS: [[i64; 2]; 16] = [
    [8, 6],
    [10, 6],
    [12, 8],
    [16, 9],
    [16, 12],
    [20, 10],
    [20, 15],
    [24, 16],
    [30, 20],
    [40, 20],
    [40, 30],
    [50, 30],
    [60, 40],
    [80, 60],
    [10, 15],
    [12, 20],
];

/// Cells across and down in the slots `n` and `m`, and the statement of the place.
fn tell_grid(slots: &mut Slots, sampler: &mut Sampler) -> ([f64; 2], String) {
    let [across, down] = *sampler.pick(&GRIDS);
    tell_count(slots, ["n", "n#"], across);
    tell_count(slots, ["m", "m#"], down);
    slots.phrase(
        "grid",
        "[{n} by {m} cells|{n#} x {m#} cells|{n} columns and {m} rows|{n} cells across and {m} down|{n#}x{m#} cells]",
    );
    let counts = [across as f64, down as f64];
    let [n, m] = counts.map(float);
    (counts, format!("let p = uv * vec2<f32>({n}, {m});"))
}

fn counted_static(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let ([n, m], place) = tell_grid(&mut slots, sampler);
    let colors = ["black", "white"].map(Color::exactly);
    two_colors(
        "[gray tv static of {grid}|tv static in shades of gray, {grid}|gray white noise with {grid}|a grid of {grid}, each a random gray|random gray cells, {grid}|the snow of an old tv in gray, {grid}|\
         gray static with {grid}|an analog tv without a signal, random gray in {grid}|{grid} of random brightness in gray|a mosaic of {grid} in random grays|still gray noise, {grid}|random grays from black to white in {grid}|\
         ¶like a tv without an antenna. {grid}, each one a random gray|¶gray = random(cell), {grid}|¶cut the screen into {grid}. every one gets its own random gray, no color|\
         ¶tv static: {grid}, grayscale, [not moving|still]|¶how [do|would|can] I make tv snow with {grid}? random grays, it need not move|\
         ¶I want noise of {grid}. each of them shows one random gray between black and white|¶no signal on the tv. show it as {grid} in random grays, a still picture|\
         ¶a hash for each cell gives its gray, {grid} on the screen|¶please static picture of tv noise, is {grid}, all gray tones by chance]",
        slots,
        colors,
        functions(Needs::Random, 0),
        ("t", format!("{place}\nlet t = random(floor(p));")),
        move |[x, y]| random_at([x * n, y * m]),
        sampler,
    )
}

fn shared_cells(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let ([n, m], place) = tell_grid(&mut slots, sampler);
    let share = *sampler.pick(&[
        0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9,
    ]);
    slots.value("a", words::percent(share));
    slots.text("a#", share.to_string());
    let colors = if sampler.chance(0.3) {
        black_and_white(&mut slots)
    } else {
        several(&mut slots, ["color", "color2"], sampler)
    };
    two_colors(
        "[{grid}, {a} of them {color2} at random and the rest {color}|random {color} and {color2} cells, {grid}, {a} of them {color2}|a {color} grid of {grid} with {a} random {color2} ones|{grid} in {color}, of which {a} are randomly {color2}|\
         a random two-color mosaic of {grid}, {a} {color2}, otherwise {color}|{color2} cells scattered over {color}, {grid}, share {a}|a {color} board of {grid} where each is {color2} with a probability of {a}|{grid}, each {color2} with a chance of {a}, else {color}|\
         binary noise of {grid}: {a} {color2}, the others {color}|a random fill of {grid}, {color2} density {a#}, empty ones {color}|two-tone random squares, {grid}, {color} with {a} {color2}|randomly switched cells, {grid}, on ({a}) is {color2}, off is {color}|\
         ¶the screen has {grid}. about {a} of them are {color2}, by chance, the others {color}|¶grid: {grid}. {color2}: {a}, random. rest: {color}|¶if random(cell) <= {a#} then {color2} else {color}, {grid}|\
         ¶I want {grid} and each of them rolls the dice. with {a} probability it is {color2}, if not {color}|¶how [do|would|can] I fill {grid} at random? {a} should be {color2} and the rest {color}|\
         ¶everything is {color}. of the {grid}, {a} turn {color2}, picked at random|¶like windows of a house at night: {grid}, {a} are {color2}, the others {color}, which ones is random|\
         ¶cut it into {grid}. a random {a} of them you paint {color2}, all others {color}]",
        slots,
        colors,
        functions(Needs::Random, 0),
        (
            "inside",
            format!(
                "{place}\nlet inside = step(random(floor(p)), {});",
                float(share)
            ),
        ),
        move |[x, y]| below(random_at([x * n, y * m])? - share),
        sampler,
    )
}

fn threshold_stars(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let cells = *sampler.pick(&[20, 24, 30, 36, 40, 50, 60, 70, 80, 100]);
    let threshold = *sampler.pick(&[0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99]);
    tell_count(&mut slots, ["n", "n#"], cells);
    tell(&mut slots, ["a", "a#"], threshold);
    let colors = if sampler.chance(0.3) {
        black_and_white(&mut slots)
    } else {
        several(&mut slots, ["color", "color2"], sampler)
    };
    let count = cells as f64;
    two_colors(
        "[{color2} stars on a {color} sky, {n} by {n} cells, lit where the random number is above {a}|a {color} night sky of {n#} x {n#} cells with {color2} stars at random values over {a}|a starfield on a {n} by {n} grid, {color2} on {color}, threshold {a}|\
         square {color2} stars in those of {n} by {n} {color} cells whose hash exceeds {a}|{color2} stars over {color}: {n#}x{n#} cells, random > {a#}|a {color} sky with {n} cells per side, {color2} where random is greater than {a}|\
         a {n} by {n} star grid in {color2} and {color} with a brightness cutoff of {a}|{n#} by {n#} cells in {color}, star cells (random above {a}) in {color2}|pixel stars, {color2} on {color}, {n} cells across and {n} down, threshold {a}|\
         a sparse {color2} starfield on {color}, hash of {n#}x{n#} cells cut at {a}|stars as lit cells of a {n} by {n} grid, {color2} above {a}, otherwise {color}|a random sky, {color}, with {n} by {n} cells that turn {color2} above {a}|\
         ¶the sky is {color} and has {n} by {n} cells. a cell lights up {color2} when its random number is above {a}|¶stars: {color2}. sky: {color}. grid {n#} x {n#}, threshold {a}, random|¶random(floor(uv * {n#})) > {a#} -> {color2}, else {color}|\
         ¶I want a night in {color} with {color2} stars. take {n} by {n} cells, and only those with a random number over {a} shine|¶how [do|would|can] I make {color2} stars on {color}? {n} by {n} cells, a star where the random number is more than {a}|\
         ¶give each of {n} by {n} cells a random number. over {a} it becomes a {color2} star, the rest stays {color}|¶{color} everywhere, and here and there a {color2} square as a star: grid {n} by {n}, random above {a}|\
         ¶starry sky please, {n#}x{n#} cells, cells with random > {a#} are {color2}, the other ones {color}]",
        slots,
        colors,
        functions(Needs::Random, 0),
        (
            "inside",
            format!(
                "let p = uv * {};\nlet inside = step({}, random(floor(p)));",
                float(count),
                float(threshold)
            ),
        ),
        move |[x, y]| below(threshold - random_at([x * count, y * count])?),
        sampler,
    )
}

fn scaled_noise(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2"], sampler);
    let across = sampler.int(2, 20);
    let down = if sampler.chance(0.5) {
        across
    } else {
        across + sampler.int(2, 12)
    };
    tell_count(&mut slots, ["n", "n#"], across);
    tell_count(&mut slots, ["m", "m#"], down);
    let [n, m] = [across as f64, down as f64];
    let (scaled, place) = if across == down {
        (
            "[a scale of {n}|scale {n}|{n} cells across|a frequency of {n}|a noise scale of {n}]",
            float(n),
        )
    } else {
        (
            "[a scale of {n} in x and {m} in y|{n} cells across and {m} down|{n#} x {m#} cells|a frequency of {n} across and {m} down|{n} by {m} cells]",
            format!("vec2<f32>({}, {})", float(n), float(m)),
        )
    };
    slots.phrase("scaled", scaled);
    two_colors(
        "[value noise from {color} to {color2} with {scaled}|smooth value noise between {color} and {color2}, {scaled}|a blurry noise of {color} and {color2} with {scaled}|smooth noise with {scaled}, {color} for 0 and {color2} for 1|\
         a soft random texture, {color} to {color2}, smooth noise with {scaled}|value noise ({scaled}) in {color} and {color2}|{color} blending into {color2} by value noise with {scaled}|interpolated value noise, {scaled}, low {color}, high {color2}|\
         blobs of {color2} in {color} from value noise, not cut, with {scaled}|a mix of {color} and {color2} by smooth noise, {scaled}|a cloudy blend of {color} and {color2} from plain value noise with {scaled}|one layer of value noise with {scaled}, colored {color} to {color2}|\
         ¶take value noise with {scaled}. where it is 0 I want {color}, where it is 1 {color2}, between them a blend|¶value noise. scale: {scaled}. low: {color}. high: {color2}|¶mix({color}, {color2}, noise(p)), value noise with {scaled}|\
         ¶I need soft spots, {color} running into {color2}. make them by value noise with {scaled}|¶how [do|would|can] I color smooth noise from {color} to {color2}? it has {scaled}|\
         ¶cover the screen with smooth value noise, {scaled}. it goes from {color} to {color2}|¶it should look like blurry spots of {color} and {color2}, plain value noise, {scaled}|\
         ¶random numbers on a lattice, blended smoothly, {scaled}. small ones {color}, large ones {color2}]",
        slots,
        colors,
        functions(Needs::Noise, 0),
        ("t", format!("let p = uv * {place};\nlet t = noise(p);")),
        move |[x, y]| Some(noise([x * n, y * m])),
        sampler,
    )
}

fn noise_land(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2"], sampler);
    let scale = sampler.int(3, 16);
    let level = *sampler.pick(&[0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]);
    tell_count(&mut slots, ["n", "n#"], scale);
    tell(&mut slots, ["a", "a#"], level);
    let count = scale as f64;
    two_colors(
        "[a map of {color2} land in {color} water, land where value noise of scale {n} is above {a}|{color2} islands in a {color} sea from value noise, scale {n}, sea level {a}|an island map, land {color2}, water {color}, value noise with a scale of {n} cut at {a}|\
         value noise (scale {n}) as a map: above {a} {color2} land, below {color} water|{color2} continents on a {color} ocean, smooth noise of scale {n}, threshold {a}|a {color} ocean with {color2} land where noise of scale {n} exceeds {a}|\
         a two-color map from value noise at scale {n}, water {color} up to {a}, land {color2} over it|a game map by value noise, scale {n}, {color2} ground above {a}, {color} water below|an archipelago in {color2} on {color}, value noise, scale {n}, water level {a}|\
         coastlines from value noise, scale {n}: {color2} land above {a} and {color} water under it|a flat map, {color} lakes below {a} and {color2} land above, value noise of scale {n}|a land mask of value noise, frequency {n}, cut at {a}, {color2} land, {color} water|\
         ¶I want a map. value noise of scale {n}, and where it is above {a} there is {color2} land, else {color} water|¶land: {color2}. water: {color}. value noise, scale {n}, sea level {a}|¶noise(uv * {n#}) > {a#} ? {color2} land : {color} water, value noise|\
         ¶the sea is {color}. out of it [rise|come] {color2} islands, where value noise with {n} cells across is over {a}|¶how [do|would|can] I make islands? value noise with a scale of {n}, {color2} above {a}, the water is {color}|\
         ¶flood a noise landscape up to {a}. water is {color}, what is above stays {color2}, scale of the value noise {n}|¶like a map in an old game: {color2} land and {color} water, hard coast at {a}, from value noise with scale {n}|\
         ¶value noise, {n} cells across. it tells the height. higher than {a} is land ({color2}), lower is water ({color})]",
        slots,
        colors,
        functions(Needs::Noise, 0),
        (
            "inside",
            format!(
                "let p = uv * {};\nlet inside = step({}, noise(p));",
                float(count),
                float(level)
            ),
        ),
        move |uv| below(level - noise(uv.map(|part| part * count))),
        sampler,
    )
}

fn measured_fbm(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2"], sampler);
    let octaves = sampler.int(2, 7);
    let gain = *sampler.pick(&[0.3, 0.35, 0.4, 0.45, 0.5]);
    let scale = sampler.int(2, 10);
    tell_count(&mut slots, ["o", "o#"], octaves);
    tell(&mut slots, ["g", "g#"], gain);
    tell_count(&mut slots, ["n", "n#"], scale);
    let count = scale as f64;
    let mut functions = functions(Needs::Noise, 0);
    functions.push(format!(
        "\
fn fbm(p: vec2<f32>) -> f32 {{
    var sum = 0.0;
    var weight = 0.5;
    var q = p;
    for (var i = 0; i < {octaves}; i++) {{
        sum += weight * noise(q);
        weight *= {};
        q *= 2.0;
    }}
    return sum;
}}
",
        float(gain)
    ));
    two_colors(
        "[fbm from {color} to {color2} with {o} octaves, gain {g} and base scale {n}|fractal noise, {o} octaves, gain {g}, base scale {n}, {color} to {color2}|fbm in {color} and {color2}: octaves {o#}, gain {g}, scale {n}|\
         {color} to {color2} by fbm of {o} octaves with a gain of {g}, the first at scale {n}|layered value noise between {color} and {color2}, {o} octaves, gain {g}, base frequency {n}|a fractal texture of {color} and {color2}, fbm, {o} octaves, gain {g}, starting at scale {n}|\
         fractional Brownian motion with {o} octaves, gain {g}, base scale {n}, low {color}, high {color2}|{o} octaves of noise, each {g} times as strong as the one before, base scale {n}, {color} to {color2}|a {color} and {color2} fbm pattern (octaves = {o#}, gain = {g#}, scale = {n#})|\
         detailed noise from {color} to {color2}, {o} fbm octaves, persistence {g}, base scale {n}|fbm with persistence {g}, {o} octaves and {n} cells across in the first, {color} into {color2}|clouds of {color2} in {color} by fbm, {o} octaves, gain {g}, scale {n}|\
         ¶fbm. octaves: {o}. gain: {g}. base scale: {n}. colors: {color} to {color2}|¶add up {o} octaves of value noise. the first has scale {n}, each next one is twice as fine and {g} times as strong. color from {color} to {color2}|\
         ¶mix({color}, {color2}, fbm(uv * {n#})), {o} octaves, gain {g}|¶I want fbm noise with {o} octaves and a gain of {g}. it begins at scale {n}, low values are {color}, high ones {color2}|\
         ¶how [do|would|can] I write fbm with gain {g}? {o} octaves, base scale {n}, from {color} to {color2}|¶noise in layers, {o} of them. scale {n} at first, doubling, and every layer weighs {g} of the last. {color} blends to {color2}|\
         ¶{color} at 0, {color2} at 1, and the value is fbm: {o} octaves, gain {g}, base frequency {n}|¶something cloudy between {color} and {color2}. fbm, {o} octaves, amplitude times {g} each, first scale {n}]",
        slots,
        colors,
        functions,
        (
            "t",
            format!("let p = uv * {};\nlet t = fbm(p);", float(count)),
        ),
        move |uv| {
            let layer = |octave: i32| {
                let fine = count * 2.0_f64.powi(octave);
                0.5 * gain.powi(octave) * noise(uv.map(|part| part * fine))
            };
            Some((0..octaves as i32).map(layer).sum())
        },
        sampler,
    )
}

/// A ball of some radius in the middle: the lines after its normal, its value, and its color by the normal.
fn ball(
    phrase: &str,
    slots: Slots,
    (back, radius): (&Color, f64),
    (lines, value): (&str, &str),
    rule: impl Fn(Vector) -> Vector + Send + Sync + 'static,
) -> Task {
    let behind = back.rgb.map(f64::from);
    picture(
        Vec::new(),
        phrase.into(),
        slots,
        &format!(
            "let background = {};\nlet p = (uv - vec2<f32>(0.5, 0.5)) / {};\nlet inside = step(length(p), 1.0);\n\
             let normal = vec3<f32>(p.x, -p.y, sqrt(max(1.0 - dot(p, p), 0.0)));\n{lines}\nlet color = mix(background, {value}, inside);",
            back.code,
            float(radius)
        ),
        move |[u, v]| {
            let (x, y) = ((u - 0.5) / radius, (0.5 - v) / radius);
            let away = x.hypot(y);
            if (away - 1.0).abs() < EDGE {
                return None;
            }
            if away > 1.0 {
                return Some(behind);
            }
            // The height over the disc is the side of a right triangle.
            Some(rule([x, y, away.acos().sin()]))
        },
    )
}

fn vector_lit_ball(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let [front, back] = several(&mut slots, ["color", "back"], sampler);
    let radius = sampler.decimal(0.2, 0.45, 0.05);
    let ambient = sampler.decimal(0.05, 0.5, 0.05);
    let [x, y] = [0, 1].map(|_| sampler.int(-3, 3));
    let z = sampler.int(1, 3);
    tell(&mut slots, ["r", "r#"], radius);
    let mut ways = words::decimal(ambient);
    ways.extend(words::percent(ambient));
    slots.value("a", ways);
    slots.text("a#", ambient.to_string());
    slots.text("l", format!("({x}, {y}, {z})"));
    slots.phrase("ball", "[ball|sphere|ball|3D ball]");
    let direction = [x, y, z].map(|part| part as f64);
    let [a, b, c] = direction.map(float);
    let light = unit(direction);
    let shape = front.rgb.map(f64::from);
    let lines = format!(
        "let shape = {};\nlet light = normalize(vec3<f32>({a}, {b}, {c}));\nlet diffuse = max(dot(normal, light), 0.0);",
        front.code
    );
    ball(
        "[a {color} Lambert {ball} of radius {r} on {back}, light direction {l}, ambient {a}|a {color} {ball} with radius {r} on {back}, diffuse light from {l} plus {a} ambient|a diffuse {color} {ball}, r = {r}, lit from the direction {l} with {a} ambient light, background {back}|\
         a matte {color} {ball} of radius {r} in front of {back}, light vector {l}, ambient {a}|Lambert shading on a {color} {ball} (radius {r}), light {l}, ambient {a}, {back} behind it|a {color} {ball} lit by a directional light {l} with an ambient term of {a}, radius {r}, on {back}|\
         n dot l plus {a} ambient on a {color} {ball} of radius {r}, l = {l}, background {back}|a smoothly lit {color} {ball}, radius {r}, light toward {l}, ambient {a}, over {back}|a {back} screen with a {color} Lambert {ball} of radius {r}, light {l}, ambient light {a}|\
         a {color} {ball} shaded by saturate(n dot l + {a#}), l along {l}, radius {r}, {back} around it|a round {color} body of radius {r} on {back} with Lambert light from {l} and {a} of ambient light|a {color} {ball} on {back}: radius {r}, light direction {l}, ambient strength {a}, Lambert|\
         ¶a {color} {ball} sits in the center of a {back} screen. its radius is {r}, the light comes from {l}, and the ambient light is {a}. Lambert|¶{ball}: {color}, r = {r}. light: {l}. ambient: {a}. background: {back}. diffuse only|\
         ¶color = {color} * saturate(dot(n, normalize{l}) + {a#}) on a {ball} with radius {r}, bg {back}|¶I want a {color} {ball} of radius {r} on {back}. light it from {l} with Lambert and add {a} ambient, so that its dark side is not black|\
         ¶how [do|would|can] I shade a {ball} with Lambert? it is {color}, radius {r}, light vector {l}, ambient {a}, the rest {back}|¶behind everything {back}. in front a {color} {ball}, radius {r}, diffuse light with the direction {l}, ambient {a}|\
         ¶the lamp is far away in the direction {l}. it shines on a {color} {ball} of radius {r}, matte. ambient {a}, background {back}|¶draw {ball}, {color}, radius is {r}, light is from {l} and the ambient part {a}. around it all {back}, Lambert|\
         ¶{back} background, {ball} in {color}, radius {r}, ambient {a}, light vector {l}, Lambert|¶light from {l}, ambient {a}: a Lambert {ball} in {color}, {r} in radius, on {back}|¶with {a} ambient and a light toward {l}, shade a matte {ball} of radius {r}, {color} on {back}|¶radius {r}. ambient {a}. light {l}. color {color}. background {back}. a Lambert {ball}|¶on {back} there is a {ball}. it is {color} and matte, its radius is {r}. what lights it is a directional light along {l} and {a} of ambient light|¶on a {back} screen, a {ball} of radius {r}, lit with n dot l from {l} and an ambient of {a}, its color {color}|¶with {a} of ambient light and a light direction of {l}, a Lambert {ball} of radius {r}, {color} on {back}|¶on {back}, a matte {color} {ball} of radius {r}, ambient {a}, light direction {l}|a {back} background and a Lambert {ball} of radius {r} in {color}, ambient {a}, light vector {l}]",
        slots,
        (&back, radius),
        (
            lines.as_str(),
            format!("shape * saturate(diffuse + {})", float(ambient)).as_str(),
        ),
        move |normal| {
            let bright = (facing(normal, light) + ambient).min(1.0);
            shape.map(|part| part * bright)
        },
    )
}

fn hemisphere_ball(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let [sky, ground, back] = several(&mut slots, ["color", "c", "back"], sampler);
    let radius = sampler.decimal(0.2, 0.45, 0.05);
    tell(&mut slots, ["r", "r#"], radius);
    slots.phrase("ball", "[ball|sphere|ball|3D ball]");
    let (above, under) = (sky.rgb.map(f64::from), ground.rgb.map(f64::from));
    ball(
        "[a {ball} of radius {r} with hemisphere light, sky {color}, ground {c}, on {back}|a {ball} with radius {r} between a {color} sky and a {c} ground, hemisphere lighting, background {back}|hemispheric light on a {ball} of radius {r}, {color} from above and {c} from below, on {back}|\
         a white {ball} (r = {r}) under a hemisphere light, {color} sky color, {c} ground color, {back} behind it|a {back} screen with a {ball} of radius {r} in hemisphere light, {color} up and {c} down|a {ball}, radius {r}, blended from {c} below to {color} above by normal.y, on {back}|\
         hemisphere lighting with sky {color} and ground {c} on a {ball} of radius {r} over {back}|sky light {color} and bounce light {c} on a {ball} of radius {r} in front of {back}|a {ball} on {back}, radius {r}, mix({c}, {color}, normal.y * 0.5 + 0.5)|\
         an ambient lit {ball} of radius {r} on {back}, {color} sky above, {c} ground below|a {ball} with radius {r} that gets {color} light from the sky and {c} light from the ground, on {back}|\
         ¶a {ball} of radius {r} on {back}. its upper side gets {color} from the sky and its lower side {c} from the ground, blended by the normal|¶hemisphere light. sky: {color}. ground: {c}. {ball}: r = {r}. background: {back}|\
         ¶t = normal.y * 0.5 + 0.5, mix({c}, {color}, t) on a {ball}, radius {r}, bg {back}|¶I want a {ball} under an open sky. the sky is {color}, the ground {c}, the radius {r}, and behind it all is {back}|\
         ¶how [do|would|can] I do hemisphere lighting on a {ball}? radius {r}, sky {color}, ground {c}, the rest {back}|¶no lamp, only light from a {color} sky and a {c} ground. the {ball} has radius {r} and stands before {back}|\
         ¶the {ball} has a radius of {r}. facing up it is {color}, facing down {c}, between them a blend. around it {back}|¶background {back}, in the center a {ball} of radius {r}, with sky light ({color}) from above and ground light ({c}) from below|\
         ¶ground {c}, sky {color}, {ball} of radius {r}, {back} behind it, hemisphere light|¶from below {c} light, from above {color} light, on a {ball} of radius {r} with the background {back}|¶on {back}, a {ball} of radius {r}. its lower side is {c}, its upper side {color}, blended by normal.y * 0.5 + 0.5|¶radius {r}, background {back}, ground color {c}, sky color {color}: a {ball} in hemisphere light|¶with {c} ground light from below and {color} sky light from above, a {ball} of radius {r} on {back}|¶on {back}, a {ball} of radius {r} in hemisphere light, ground {c}, sky {color}]",
        slots,
        (&back, radius),
        (
            "let sky = normal.y * 0.5 + 0.5;",
            format!("mix({}, {}, sky)", ground.code, sky.code).as_str(),
        ),
        move |normal| blend(under, above, f64::midpoint(normal[1], 1.0)),
    )
}

fn lamp_before_wall(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample_other_than(&[&Color::exactly("black")], sampler);
    let height = sampler.decimal(0.05, 0.9, 0.05);
    let is_center = sampler.chance(0.5);
    let [x, y] = if is_center {
        [0.5, 0.5]
    } else {
        [
            *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.7, 0.75, 0.8]),
            sampler.decimal(0.1, 0.9, 0.1),
        ]
    };
    slots.text("xy", format!("({x}, {y})"));
    slots.phrase(
        "place",
        if is_center {
            "[the center|its center|the middle|its middle]"
        } else {
            "[the point {xy}|{xy}|uv {xy}]"
        },
    );
    tell(&mut slots, ["a", "a#"], height);
    slots.value("color", color.ways);
    let rgb = color.rgb.map(f64::from);
    picture(
        (!is_center).then_some("placed").into_iter().collect(),
        "[a {color} wall lit by a point light at height {a} in front of {place}, cosine only|a {color} wall with a point light {a} in front of {place}, Lambert without distance falloff|the cosine term of a point light {a} in front of {place} on a {color} wall|\
         a {color} wall seen head-on, a lamp at a distance of {a} before {place}, n dot l only|a flat {color} wall lit by a bulb at z = {a} over {place}, just the cosine of the angle|Lambert light on a {color} wall, point light {a} away from {place}, no attenuation|\
         diffuse light from a lamp {a} before {place} on a {color} wall, only by the angle|a {color} plane facing us, point light at height {a} over {place}, cosine law only|a {color} wall, brightness {a#} / length of the way to a lamp {a} in front of {place}|\
         n dot l for a {color} wall and a point light hovering {a} off the wall at {place}|a {color} wall lamp study, light {a} in front of {place}, only the cosine counts|a wall in {color}, lamp before {place}, height {a}, plain n dot l|\
         ¶the wall is {color}. a point light hangs {a} in front of {place}, and only the cosine of the angle matters|¶wall: {color}. lamp: before {place}, height {a}. shading: n dot l, no falloff|\
         ¶l = normalize(lamp - p), lamp at height {a} before {place}, color = {color} * l.z, a flat wall|¶I have a {color} wall and hold a lamp {a} in front of {place}. show only its Lambert light|\
         ¶how [do|would|can] I light a flat {color} wall with a point light? it is {a} in front of {place}, cosine only, no attenuation|¶a lamp shines on a {color} wall from {a} away, straight before {place}. it gets darker only by the angle|\
         ¶make wall in {color}, the light point is before {place} with distance {a}. brightness is cosine, nothing more|¶look at a {color} wall. in front of {place}, at height {a}, there is a bulb, and each pixel is n dot l bright|\
         ¶{a} in front of {place} hangs a lamp, the wall is {color}, and only n dot l counts|¶with a point light {a} in front of {place}, a {color} wall by the cosine alone]"
            .into(),
        slots,
        &format!(
            "let lamp = vec2<f32>({}, {});\nlet light = normalize(vec3<f32>(lamp - uv, {}));\nlet diffuse = max(light.z, 0.0);\nlet color = {} * diffuse;",
            float(x),
            float(y),
            float(height),
            color.code
        ),
        move |[u, v]| {
            let share = height / (u - x).hypot(v - y).hypot(height);
            Some(rgb.map(|part| part * share))
        },
    )
}

/// The distance to a body around the origin.
type Level = Box<dyn Fn(Vector) -> f64 + Send + Sync>;

/// A body with its sizes in the slots `a` and `b`: name, phrase, code of the distance from `p`, and the distance.
fn body(slots: &mut Slots, sampler: &mut Sampler) -> (&'static str, &'static str, String, Level) {
    match sampler.below(3) {
        0 => {
            let radius = sampler.decimal(0.3, 1.0, 0.05);
            tell(slots, ["a", "a#"], radius);
            (
                "sphere",
                "[sphere of radius {a}|ball of radius {a}|sphere with radius {a}|sphere (r = {a})]",
                format!("return length(p) - {};", float(radius)),
                Box::new(move |p: Vector| dot(p, p).sqrt() - radius),
            )
        }
        1 => {
            let half = sampler.decimal(0.3, 0.8, 0.05);
            tell(slots, ["a", "a#"], half);
            (
                "box",
                "[box of half size {a}|cube of half size {a}|cube with a half width of {a}|box with half extents of {a}]",
                format!(
                    "let d = abs(p) - vec3<f32>({});\nreturn length(max(d, vec3<f32>(0.0))) + min(max(d.x, max(d.y, d.z)), 0.0);",
                    float(half)
                ),
                Box::new(move |p: Vector| {
                    let beyond = p.map(|part| part.abs() - half);
                    let outside = beyond.map(|part| part.max(0.0));
                    let deepest = beyond.into_iter().fold(f64::MIN, f64::max);
                    if deepest < 0.0 {
                        deepest
                    } else {
                        dot(outside, outside).sqrt()
                    }
                }),
            )
        }
        _ => {
            let ring = sampler.decimal(0.5, 0.9, 0.05);
            let tube = sampler.decimal(0.1, 0.3, 0.05);
            tell(slots, ["a", "a#"], ring);
            tell(slots, ["b", "b#"], tube);
            (
                "torus",
                "[torus with ring radius {a} and tube radius {b}|torus of major radius {a} and minor radius {b}|donut with a ring radius of {a} and a tube radius of {b}|torus (radii {a} and {b})]",
                format!(
                    "return length(vec2<f32>(length(p.xy) - {}, p.z)) - {};",
                    float(ring),
                    float(tube)
                ),
                Box::new(move |[x, y, z]: Vector| (x.hypot(y) - ring).hypot(z) - tube),
            )
        }
    }
}

fn measured_march(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let [front, back] = several(&mut slots, ["color", "back"], sampler);
    let (name, phrase, distance, level) = body(&mut slots, sampler);
    let camera = *sampler.pick(&[2.5, 3.0, 3.5, 4.0, 4.5, 5.0]);
    tell(&mut slots, ["z", "z#"], camera);
    slots.phrase("body", phrase);
    slots.phrase(
        "marched",
        "[ray-marched|ray marched|raymarched|sphere traced]",
    );
    let scene = format!(
        "fn scene(p: vec3<f32>) -> f32 {{\n{}}}\n",
        indent(&distance)
    );
    let text = format!(
        "let background = {};\nlet shape = {};\nlet origin = vec3<f32>(0.0, 0.0, {});\n\
         let direction = normalize(vec3<f32>(uv.x - 0.5, 0.5 - uv.y, 1.0));\nvar t = 0.0;\n\
         for (var i = 0; i < 32; i++) {{\nt += scene(origin + direction * t);\n}}\n\
         let color = select(background, shape, t < 10.0);\nreturn vec4<f32>(color, 1.0);\n",
        back.code,
        front.code,
        float(-camera)
    );
    let [shown, behind] = [front, back].map(|color| color.rgb);
    Task {
        form: Form::Picture,
        modifiers: vec![name],
        phrase: "[a {marched} {body} in flat {color} on {back}, camera distance {z}|a flat {color} {marched} {body} on {back} with the camera {z} away|an unlit {color} {body} on {back}, {marched}, camera at z = -{z#}|\
                 a {marched} scene: flat {color} {body}, camera {z} away, background {back}|a {marched} {body}, plain {color} over {back}, seen from a distance of {z}|ray marching of a flat {color} {body} from {z} away in front of {back}|\
                 a flat colored {color} {body} on {back}, {marched} from a camera {z} in front of it|the {color} silhouette of a {marched} {body} on {back}, camera distance {z}|an sdf {body}, {marched}, {color} without shading, {back} behind, eye {z} away|\
                 a {back} background with a {marched} unshaded {color} {body}, the camera {z} from its center|a minimal raymarcher: {body}, flat {color}, misses {back}, camera distance {z}|sphere tracing of a {body} in flat {color} on {back}, distance to the camera {z}|\
                 ¶ray march a {body}. it is flat {color}, the camera stands {z} away, and where nothing is hit it is {back}|¶object: {body}, flat {color}. camera: {z} away. background: {back}. method: ray marching|\
                 ¶I want to try ray marching with a {body}. it should be plain {color} without light, {back} around it, and the camera is {z} from its center|¶origin (0, 0, -{z#}), march an sdf {body}. hit: {color}, miss: {back}|\
                 ¶how [do|would|can] I ray march a {body} seen from {z} away? hits are flat {color}, the rest is {back}|¶the camera is {z} in front of a {body}. march the rays. those that hit give {color}, all others {back}|\
                 ¶no lighting please. a {body} by ray marching, {color} on {back}, and the camera distance is {z}|¶in the middle is a {body}, in flat {color}. I look at it from {z} away, by sphere tracing, and behind it is only {back}|\
         ¶camera {z} away, background {back}, a flat {color} {body} by ray marching|¶{back} where the ray hits nothing, {color} where it hits a {body}, camera distance {z}, ray marching|¶from {z} away I look at a {body}. ray march it in flat {color}, misses are {back}|¶background {back}. in the middle a {body}, flat {color}, camera {z} from it, sphere traced|¶seen from {z} away and on {back}, a {marched} {body} in flat {color}|¶on {back}, a flat {color} {marched} {body}, camera distance {z}]"
            .into(),
        slots,
        code: fragment(&[scene.as_str()], &text),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let [u, v] = pixel.uv.map(f64::from);
            let [r, g, b] = if is_hit(&level, camera, unit([u - 0.5, 0.5 - v, 1.0]))? {
                shown
            } else {
                behind
            };
            Some([r, g, b, 1.0])
        })),
    }
}

/// Whether a ray enters the body, by how near it comes to it; nothing near the outline, where the steps do not reach the end.
fn is_hit(level: &Level, camera: f64, [x, y, z]: Vector) -> Option<bool> {
    const STEP: f64 = 0.01;
    let nearest = (0..800)
        .map(|step| f64::from(step) * STEP)
        .map(|t| level([x * t, y * t, z * t - camera]))
        .fold(f64::MAX, f64::min);
    if nearest < -0.01 {
        Some(true)
    } else {
        (nearest > 0.06).then_some(false)
    }
}
