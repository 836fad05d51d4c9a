//! Fragment shaders, against what their pixels must be by a closed form.

#![allow(
    clippy::float_cmp,
    reason = "what is copied or exactly representable must come back as it was"
)]

mod common;

use common::{close, image, shared_runner};
use wgsl_runner::{Error, Output, Picture, Settings};

const GLOBALS: &str = "
struct Globals { resolution: vec2<f32>, time: f32 }
@group(0) @binding(0) var<uniform> globals: Globals;
";
const SOURCE: &str = "
@group(0) @binding(1) var source: texture_2d<f32>;
@group(0) @binding(2) var source_sampler: sampler;
";

fn fragment(body: &str) -> String {
    format!("@fragment\nfn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {{ {body} }}")
}

fn sized(width: u32, height: u32) -> Settings {
    Settings {
        size: [width, height],
        ..Settings::default()
    }
}

/// The middle of a pixel in coordinates from 0 to 1.
fn middle(x: u32, y: u32, [width, height]: [u32; 2]) -> (f32, f32) {
    (
        (x as f32 + 0.5) / width as f32,
        (y as f32 + 0.5) / height as f32,
    )
}

#[test]
fn uv_grows_from_the_top_left_to_the_bottom_right() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let settings = sized(37, 19);
    let image = image(
        &mut runner,
        &fragment("return vec4<f32>(uv, 0.25, 0.5);"),
        &settings,
    );
    assert_eq!((image.width(), image.height()), (37, 19));
    for y in 0..19 {
        for x in 0..37 {
            let (u, v) = middle(x, y, settings.size);
            let [red, green, blue, alpha] = image.pixel(x, y).unwrap();
            assert!(
                close(red, u) && close(green, v),
                "({x}, {y}): {red}, {green}"
            );
            assert_eq!((blue, alpha), (0.25, 0.5));
        }
    }
    assert_eq!(image.pixel(37, 0), None);
}

#[test]
fn a_circle_covers_the_pixels_whose_middle_is_inside_it() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source =
        fragment("return vec4<f32>(vec3<f32>(step(distance(uv, vec2<f32>(0.5, 0.5)), 0.3)), 1.0);");
    let settings = sized(64, 64);
    let image = image(&mut runner, &source, &settings);
    for y in 0..64 {
        for x in 0..64 {
            let (u, v) = middle(x, y, settings.size);
            let inside = (u - 0.5).hypot(v - 0.5) <= 0.3;
            let expected = if inside { 1.0 } else { 0.0 };
            assert_eq!(
                image.pixel(x, y).unwrap(),
                [expected, expected, expected, 1.0],
                "({x}, {y})"
            );
        }
    }
    assert!(image.constant_color().is_none() && !image.is_black());
}

#[test]
fn an_image_larger_than_one_band_has_no_seams() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let settings = sized(300, 411);
    let image = image(
        &mut runner,
        &fragment("return vec4<f32>(uv.y, fwidth(uv.y), 0.0, 1.0);"),
        &settings,
    );
    for y in 0..411 {
        for x in [0, 150, 299] {
            let [value, slope, ..] = image.pixel(x, y).unwrap();
            assert!(
                close(value, middle(x, y, settings.size).1),
                "row {y}: {value}"
            );
            assert!((slope - 1.0 / 411.0).abs() < 1e-5, "row {y}: slope {slope}");
        }
    }
}

#[test]
fn time_and_resolution_are_passed() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = format!(
        "{GLOBALS}{}",
        fragment("return vec4<f32>(globals.resolution, globals.time, uv.x * 0.0);")
    );
    let settings = Settings {
        times: vec![0.0, 0.5, 2.25],
        ..sized(20, 10)
    };
    let Ok(Output::Images(images)) = runner.run(&source, &settings) else {
        panic!("expected images")
    };
    let seen: Vec<_> = images
        .iter()
        .map(|image| image.pixel(3, 3).unwrap())
        .collect();
    assert_eq!(
        seen,
        [
            [20.0, 10.0, 0.0, 0.0],
            [20.0, 10.0, 0.5, 0.0],
            [20.0, 10.0, 2.25, 0.0]
        ]
    );
}

#[test]
fn the_source_is_the_test_image_of_the_seed() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = format!(
        "{SOURCE}{}",
        fragment("return textureSample(source, source_sampler, uv);")
    );
    let settings = Settings {
        seed: 7,
        ..sized(256, 256)
    };
    let image = image(&mut runner, &source, &settings);
    assert_eq!(image.to_rgba8(), Picture::test_image(7).rgba());
}

#[test]
fn a_given_picture_is_the_source() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let corners = fragment(
        "return select(vec4<f32>(1.0, 0.0, 0.0, 1.0), vec4<f32>(0.0, 0.0, 1.0, 1.0), uv.x > 0.5);",
    );
    let file = image(&mut runner, &corners, &sized(8, 4)).to_png().unwrap();
    let picture = Picture::from_png(&file).unwrap();
    assert_eq!((picture.width(), picture.height()), (8, 4));
    let flipped = format!(
        "{SOURCE}{}",
        fragment("return textureSample(source, source_sampler, vec2<f32>(1.0 - uv.x, uv.y));")
    );
    let settings = Settings {
        picture: Some(picture),
        ..sized(8, 4)
    };
    let image = image(&mut runner, &flipped, &settings);
    assert_eq!(image.pixel(0, 0), Some([0.0, 0.0, 1.0, 1.0]));
    assert_eq!(image.pixel(7, 3), Some([1.0, 0.0, 0.0, 1.0]));
}

#[test]
fn constant_black_and_broken_images_are_recognised() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let settings = sized(16, 16);
    let black = image(
        &mut runner,
        &fragment("return vec4<f32>(uv.x * 0.001, -uv.y, 0.0, 1.0);"),
        &settings,
    );
    assert!(black.is_black());
    let orange = image(
        &mut runner,
        &fragment("return vec4<f32>(1.0, 0.5, 0.0, 1.0);"),
        &settings,
    );
    assert_eq!(orange.constant_color(), Some([1.0, 0.5, 0.0, 1.0]));
    assert!(!orange.is_black());
    let broken = image(
        &mut runner,
        &fragment("return vec4<f32>(sqrt(uv.x - 0.5), 0.0, 0.0, 1.0);"),
        &settings,
    );
    assert_eq!(broken.non_finite(), 128);
}

#[test]
fn a_structure_of_inputs_and_one_of_outputs_work() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = "
        struct Input { @builtin(position) position: vec4<f32>, @location(0) uv: vec2<f32> }
        struct Result { @location(0) color: vec4<f32> }
        @fragment fn main(input: Input) -> Result {
            return Result(vec4<f32>(floor(input.position.xy), input.uv.x * 0.0, 1.0));
        }";
    let image = image(&mut runner, source, &sized(16, 16));
    assert_eq!(image.pixel(5, 11), Some([5.0, 11.0, 0.0, 1.0]));
}

#[test]
fn a_fragment_shader_with_other_inputs_or_outputs_says_what_is_expected() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    for (source, found) in [
        (
            "@fragment fn main(@location(1) n: vec3<f32>) -> @location(0) vec4<f32> { return vec4<f32>(n, 1.0); }",
            "`@location(1)`",
        ),
        (
            "@fragment fn main(@location(0) uv: vec2<f32>) -> @location(0) f32 { return uv.x; }",
            "`f32`",
        ),
        (
            "@fragment fn main(@location(0) uv: vec2<f32>) { }",
            "no colour",
        ),
    ] {
        let error = runner.run(source, &Settings::default()).unwrap_err();
        assert!(matches!(error, Error::Unsupported { .. }), "{error}");
        assert!(error.to_string().contains(found), "{error}");
    }
}

#[test]
fn one_seed_gives_one_image() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let source = format!(
        "{SOURCE}{}",
        fragment("return textureSample(source, source_sampler, uv * uv);")
    );
    let of = |seed| Settings {
        seed,
        ..sized(50, 50)
    };
    let first = image(&mut runner, &source, &of(1));
    assert_eq!(first, image(&mut runner, &source, &of(1)));
    assert_ne!(first, image(&mut runner, &source, &of(2)));
}
