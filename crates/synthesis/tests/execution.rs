//! Every program is run, and what it computes is compared with what its family says.

use synthesis::{Buffer, Check, Pixel, Sampler, Task, VertexRule, families};
use wgsl_runner::{
    AdapterChoice, Error, Image, Limits, Output, Picture, Runner, Settings, Table, Value,
};

/// Different programs of a family that are run.
const SAMPLES: u64 = 5;
/// With 32 rows the middles of pixels are on the lines of grids of 64 and 128 cells alone, where rounding decides.
const SIZE: [u32; 2] = [48, 32];
const TIMES: [f32; 3] = [0.0, 0.7, 3.1];

/// Where a rule is silent about more than this share of a picture, it does not say what the picture is.
const LEAST_DECIDED: f64 = 0.6;

#[test]
fn every_program_computes_what_its_family_says() {
    let mut runner = match Runner::new(AdapterChoice::Fastest, Limits::default()) {
        Ok(runner) => runner,
        Err(error @ Error::NoAdapter { .. }) => {
            assert!(
                std::env::var_os("REQUIRE_ADAPTER").is_none(),
                "REQUIRE_ADAPTER is set: {error}"
            );
            return;
        }
        Err(error) => panic!("{error}"),
    };
    // `FAMILY=circle cargo test …` runs one family, `FAMILY=shapes` those of a category.
    let only = std::env::var("FAMILY").ok();
    let mut wrong = Vec::new();
    for family in families() {
        let is_chosen = |only: &String| only == family.name || only == family.category;
        if !only.as_ref().is_none_or(is_chosen) {
            continue;
        }
        for number in 0..SAMPLES {
            let task = family.sample(&mut Sampler::new(7, number));
            if let Err(fault) = run(&mut runner, &task) {
                wrong.push(format!("{} {number}: {fault}\n{}", family.name, task.code));
                break;
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} families:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn run(runner: &mut Runner, task: &Task) -> Result<(), String> {
    let mut settings = Settings {
        size: SIZE,
        times: TIMES.to_vec(),
        samples: 200,
        ..Settings::default()
    };
    let mut between = |range: (f32, f32)| {
        settings.floats = [range.0, range.1];
        settings.integers = [range.0 as i32, range.1 as i32];
    };
    match &task.check {
        Check::Buffers {
            elements, range, ..
        } => {
            between(*range);
            settings.elements = *elements;
        }
        Check::Values { range, .. } | Check::Positions { range, .. } => between(*range),
        Check::Pixels(_) | Check::Image(_) => {}
    }
    if let Check::Positions { rule, .. } = &task.check {
        return vertices(runner, task, &settings, rule);
    }
    let output = runner
        .run(&task.code, &settings)
        .map_err(|error| error.to_string())?;
    match (&task.check, output) {
        (Check::Pixels(rule), Output::Images(images)) => {
            pictures(&images, |pixel| rule(pixel).map(|color| (color, 2e-3)))
        }
        (Check::Image(rule), Output::Images(images)) => {
            let picture = Picture::test_image(settings.seed);
            pictures(&images, |pixel| {
                let color = rule(pixel, &|uv| filtered(&picture, uv))?;
                let mut tolerance: f32 = 8e-3;
                for roundings in &ROUNDINGS {
                    let off = rule(pixel, &|uv| rounded(filtered(&picture, uv), uv, roundings))?;
                    let distances = color.iter().zip(off).map(|(a, b)| (a - b).abs());
                    tolerance = distances
                        .map(|distance| 1.5 * distance)
                        .fold(tolerance, f32::max);
                }
                Some((color, tolerance))
            })
        }
        (Check::Buffers { rule, .. }, Output::Buffers(buffers)) => {
            let before: Vec<Buffer> = buffers
                .iter()
                .map(|buffer| numbers(&buffer.before))
                .collect();
            let last = buffers.last().ok_or("no buffer")?;
            close("the last buffer", &numbers(&last.after), &rule(&before))
        }
        (Check::Values { rule, .. }, Output::Calls(calls)) => {
            let mut decided = 0;
            for row in 0..calls.results.rows() {
                let arguments = grouped(&calls.arguments, row);
                if let Some(expected) = rule(&arguments) {
                    decided += 1;
                    let found: Buffer = calls.results.row(row).into_iter().map(number).collect();
                    close(&format!("the value of {arguments:?}"), &found, &expected)?;
                }
            }
            enough(decided, calls.results.rows())
        }
        (_, output) => Err(format!("the program is of another kind: {output:?}")),
    }
}

/// Compares every vertex with the rule, for each of [`TIMES`].
fn vertices(
    runner: &mut Runner,
    task: &Task,
    settings: &Settings,
    rule: &VertexRule,
) -> Result<(), String> {
    for time in TIMES {
        let settings = Settings {
            times: vec![time],
            ..settings.clone()
        };
        let output = runner
            .run(&task.code, &settings)
            .map_err(|error| error.to_string())?;
        let Output::Vertices(calls) = output else {
            return Err(format!("the program is of another kind: {output:?}"));
        };
        let columns = calls.results.columns();
        let is_position = |at: &usize| columns.len() == 4 || columns[*at].name.contains("position");
        let positions: Vec<usize> = (0..columns.len()).filter(is_position).collect();
        for row in 0..calls.results.rows() {
            let arguments = grouped(&calls.arguments, row);
            let found: Buffer = positions
                .iter()
                .filter_map(|&column| calls.results.value(row, column))
                .map(number)
                .collect();
            let expected = rule(row as u32, time.into(), &arguments);
            let what = format!("vertex {row} at {time} s of {arguments:?}");
            close(&what, &found, &expected)?;
        }
    }
    Ok(())
}

/// Compares every pixel of an image for each of [`TIMES`] with the rule: a colour and how far off it may be.
fn pictures(
    images: &[Image],
    rule: impl Fn(Pixel) -> Option<([f32; 4], f32)>,
) -> Result<(), String> {
    let resolution = SIZE.map(|side| side as f32);
    let mut decided = 0;
    for (image, time) in images.iter().zip(TIMES) {
        for y in 0..SIZE[1] {
            for x in 0..SIZE[0] {
                let uv = [
                    (x as f32 + 0.5) / resolution[0],
                    (y as f32 + 0.5) / resolution[1],
                ];
                let pixel = Pixel {
                    uv,
                    time,
                    resolution,
                };
                let Some((expected, tolerance)) = rule(pixel) else {
                    continue;
                };
                decided += 1;
                let found = image.pixel(x, y).ok_or("the image is too small")?;
                let near = |(a, b): (&f32, &f32)| (a - b).abs() <= tolerance * b.abs().max(1.0);
                if !found.iter().zip(&expected).all(near) {
                    return Err(format!("{pixel:?}: found {found:?}, expected {expected:?}"));
                }
            }
        }
    }
    enough(decided, images.len() * (SIZE[0] * SIZE[1]) as usize)
}

fn enough(decided: usize, all: usize) -> Result<(), String> {
    if decided as f64 >= LEAST_DECIDED * all as f64 {
        return Ok(());
    }
    Err(format!("the rule decides {decided} of {all} places only"))
}

/// The picture between its pixels, clamped to its edge.
fn filtered(picture: &Picture, [u, v]: [f32; 2]) -> [f32; 4] {
    let (width, height) = (picture.width() as i32, picture.height() as i32);
    let [x, y] = [u * width as f32 - 0.5, v * height as f32 - 0.5];
    let texel = |x: i32, y: i32| -> [f32; 4] {
        let at = (y.clamp(0, height - 1) * width + x.clamp(0, width - 1)) as usize * 4;
        [0, 1, 2, 3].map(|channel| f32::from(picture.rgba()[at + channel]) / 255.0)
    };
    let (left, top) = (x.floor() as i32, y.floor() as i32);
    let (across, down) = (x - x.floor(), y - y.floor());
    let mix = |a: [f32; 4], b: [f32; 4], share: f32| {
        [0, 1, 2, 3].map(|channel| a[channel] + (b[channel] - a[channel]) * share)
    };
    mix(
        mix(texel(left, top), texel(left + 1, top), across),
        mix(texel(left, top + 1), texel(left + 1, top + 1), across),
        down,
    )
}

/// Which way the colours of the picture are off: by the texel, and for each channel.
type Roundings = (fn(u32, u32) -> bool, [f32; 4]);

/// Adapters filter with eight bits: every colour that a program reads may be a step off. What a rule makes of such colours
/// says how much that is in its result. The patterns are the worst ones for sums and differences of neighbours and
/// channels.
const ROUNDINGS: [Roundings; 9] = [
    (|x, y| (x + y) % 2 == 0, [1.0, 1.0, 1.0, 0.0]),
    (|x, y| (x + y) % 2 == 1, [1.0, 1.0, 1.0, 0.0]),
    (|x, _| x / 2 % 2 == 0, [1.0, 1.0, 1.0, 0.0]),
    (|x, _| x / 2 % 2 == 1, [1.0, 1.0, 1.0, 0.0]),
    (|_, y| y / 2 % 2 == 0, [1.0, 1.0, 1.0, 0.0]),
    (|_, y| y / 2 % 2 == 1, [1.0, 1.0, 1.0, 0.0]),
    (|_, _| true, [1.0, -1.0, 1.0, 0.0]),
    (|_, _| true, [-1.0, 1.0, 1.0, 0.0]),
    (|_, _| true, [1.0, 1.0, -1.0, 0.0]),
];

fn rounded(color: [f32; 4], uv: [f32; 2], (is_up, signs): &Roundings) -> [f32; 4] {
    let [x, y] = uv.map(|part| (part * 256.0 + 0.5) as u32);
    let step = if is_up(x, y) { 1.0 } else { -1.0 } / 255.0;
    [0, 1, 2, 3].map(|channel| color[channel] + signs[channel] * step)
}

fn number(value: Value) -> f64 {
    match value {
        Value::F32(value) => value.into(),
        Value::I32(value) => value.into(),
        Value::U32(value) => value.into(),
        Value::Bool(value) => f64::from(u8::from(value)),
    }
}

fn numbers(table: &Table) -> Buffer {
    (0..table.rows())
        .flat_map(|row| table.row(row))
        .map(number)
        .collect()
}

/// The numbers of each argument in a row.
fn grouped(table: &Table, row: usize) -> Vec<Buffer> {
    let mut groups: Vec<(&str, Buffer)> = Vec::new();
    for (column, value) in table.columns().iter().zip(table.row(row)) {
        let name = column.name.split(['.', '[']).next().unwrap_or_default();
        match groups.last_mut() {
            Some((last, numbers)) if *last == name => numbers.push(number(value)),
            _ => groups.push((name, vec![number(value)])),
        }
    }
    groups.into_iter().map(|(_, numbers)| numbers).collect()
}

fn close(what: &str, found: &[f64], expected: &[f64]) -> Result<(), String> {
    if found.len() != expected.len() {
        return Err(format!(
            "{what}: found {} numbers, expected {}",
            found.len(),
            expected.len()
        ));
    }
    let near =
        |(a, b): (&f64, &f64)| (a - b).abs() <= 2e-3 * b.abs().max(1.0) || a.total_cmp(b).is_eq();
    match found.iter().zip(expected).position(|pair| !near(pair)) {
        None => Ok(()),
        Some(at) => Err(format!(
            "{what}: number {at} is {}, expected {}",
            found[at], expected[at]
        )),
    }
}
