//! What a fragment shader painted.

use crate::error::Error;

/// An image of 32-bit floats, as the shader returned them.
#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) pixels: Vec<[f32; 4]>,
}

impl Image {
    /// Width in pixels.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Height in pixels.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Red, green, blue and alpha of every pixel, row by row from the top left. Not clamped.
    #[must_use]
    pub fn pixels(&self) -> &[[f32; 4]] {
        &self.pixels
    }

    /// The pixel at column `x` and row `y`, counted from the top left; `None` outside.
    #[must_use]
    pub fn pixel(&self, x: u32, y: u32) -> Option<[f32; 4]> {
        if x >= self.width || y >= self.height {
            return None;
        }
        let index = y as usize * self.width as usize + x as usize;
        self.pixels.get(index).copied()
    }

    /// The colour of all pixels when they look alike: when no channel varies by as much as one step of eight bits.
    #[must_use]
    pub fn constant_color(&self) -> Option<[f32; 4]> {
        let first = *self.pixels.first()?;
        let alike = |pixel: &[f32; 4]| {
            let step = 1.0 / 255.0;
            let mut channels = pixel.iter().zip(&first);
            channels.all(|(a, b)| a.to_bits() == b.to_bits() || (a - b).abs() < step)
        };
        self.pixels.iter().all(alike).then_some(first)
    }

    /// Whether red, green and blue are nowhere visible: below half a step of eight bits, or not a number.
    #[must_use]
    pub fn is_black(&self) -> bool {
        let mut channels = self.pixels.iter().flat_map(|pixel| &pixel[..3]);
        channels.all(|&channel| quantized(channel) == 0)
    }

    /// How many pixels have a channel that is infinite or not a number.
    #[must_use]
    pub fn non_finite(&self) -> usize {
        let broken = |pixel: &&[f32; 4]| pixel.iter().any(|channel| !channel.is_finite());
        self.pixels.iter().filter(broken).count()
    }

    /// Eight bits a channel: clamped to 0 to 1 and rounded to the nearest, what is not a number as 0, as WebGPU stores
    /// floats in an `rgba8unorm` texture.
    #[must_use]
    pub fn to_rgba8(&self) -> Vec<u8> {
        self.pixels
            .iter()
            .flat_map(|pixel| pixel.map(quantized))
            .collect()
    }

    /// A PNG file of [`Image::to_rgba8`].
    ///
    /// # Errors
    ///
    /// [`Error::WritePng`] when the image is too large for the format.
    pub fn to_png(&self) -> Result<Vec<u8>, Error> {
        let mut file = Vec::new();
        let encoder = encoder(&mut file, self);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.to_rgba8())?;
        writer.finish()?;
        Ok(file)
    }
}

/// An animated PNG file (APNG) that shows `frames_per_second` of the frames a second, again and again. Software that
/// knows no APNG shows the first.
///
/// # Errors
///
/// [`Error::Frames`] without a frame or with frames of different sizes, [`Error::WritePng`] when they are too large for
/// the format.
pub fn to_animated_png(frames: &[Image], frames_per_second: u16) -> Result<Vec<u8>, Error> {
    let first = frames.first().ok_or(Error::Frames)?;
    let size = |image: &Image| (image.width, image.height);
    let count = u32::try_from(frames.len()).map_err(|_| Error::Frames)?;
    if frames.iter().any(|frame| size(frame) != size(first)) {
        return Err(Error::Frames);
    }
    let mut file = Vec::new();
    let mut encoder = encoder(&mut file, first);
    encoder.set_animated(count, 0)?;
    encoder.set_frame_delay(1, frames_per_second.max(1))?;
    let mut writer = encoder.write_header()?;
    for frame in frames {
        writer.write_image_data(&frame.to_rgba8())?;
    }
    writer.finish()?;
    Ok(file)
}

fn encoder<'a>(file: &'a mut Vec<u8>, image: &Image) -> png::Encoder<'a, &'a mut Vec<u8>> {
    let mut encoder = png::Encoder::new(file, image.width, image.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder
}

fn quantized(channel: f32) -> u8 {
    // The conversion from float saturates, and turns NaN into 0.
    (channel.clamp(0.0, 1.0) * 255.0).round() as u8
}
