//! Whether two shaders compute the same, found out by running them.

/// What came out of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Whether both computed the same; none when the reference cannot be run here.
    pub equal: Option<bool>,
    /// Whether the answer made an image of one colour and the reference did not.
    pub constant: bool,
    /// Whether the answer made a black image and the reference did not.
    pub black: bool,
}

/// Compares an answer, the second, with a reference.
pub type Comparer = Box<dyn FnMut(&str, &str) -> Outcome>;

/// A comparer, or why there is none.
///
/// # Errors
///
/// What is missing: a build that runs shaders, or an adapter.
#[cfg(not(feature = "render"))]
pub fn comparer() -> Result<Comparer, String> {
    Err(crate::devices::NO_RENDERING.into())
}

/// A comparer, or why there is none.
///
/// # Errors
///
/// What is missing: a build that runs shaders, or an adapter.
#[cfg(feature = "render")]
pub fn comparer() -> Result<Comparer, String> {
    use wgsl_runner::{AdapterChoice, Image, Limits, Output, Runner, Settings, Tolerance, compare};

    let mut runner = Runner::new(AdapterChoice::Fastest, Limits::default())
        .map_err(|error| error.to_string())?;
    let settings = Settings {
        size: [64, 64],
        times: vec![0.0, 1.3],
        ..Settings::default()
    };
    // What is false of some image of a shader.
    let not_all = |output: &Output, is_so: fn(&Image) -> bool| match output {
        Output::Images(images) => !images.iter().all(is_so),
        _ => false,
    };
    Ok(Box::new(move |reference, answer| {
        let Ok(expected) = runner.run(reference, &settings) else {
            return Outcome::default();
        };
        let Ok(actual) = runner.run(answer, &settings) else {
            return Outcome {
                equal: Some(false),
                ..Outcome::default()
            };
        };
        let differs = |is_so: fn(&Image) -> bool| {
            let is_image = matches!(actual, Output::Images(_));
            is_image && not_all(&expected, is_so) && !not_all(&actual, is_so)
        };
        Outcome {
            equal: Some(compare(&expected, &actual, &Tolerance::default()).equal),
            constant: differs(|image| image.constant_color().is_some()),
            black: differs(Image::is_black),
        }
    }))
}
