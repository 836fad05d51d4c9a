//! What a fragment shader painted.

use std::io::Write;

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
        let encoder = encoder(&mut file, self.width, self.height);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.to_rgba8())?;
        writer.finish()?;
        Ok(file)
    }
}

/// Writes an animated PNG file (APNG), which repeats without end. Software that knows no APNG shows the first image.
pub struct Animation<W: Write> {
    writer: png::Writer<W>,
    size: [u32; 2],
    announced: u32,
    written: u32,
}

impl<W: Write> Animation<W> {
    /// Begins a file of `frames` images of `[width, height]` pixels, of which `frames_per_second` are shown a second.
    ///
    /// # Errors
    ///
    /// [`Error::WritePng`] when there is no frame or no pixel, or `out` cannot be written.
    pub fn new(
        out: W,
        [width, height]: [u32; 2],
        frames: u32,
        frames_per_second: u16,
    ) -> Result<Self, Error> {
        let mut encoder = encoder(out, width, height);
        encoder.set_animated(frames, 0)?;
        encoder.set_frame_delay(1, frames_per_second.max(1))?;
        Ok(Self {
            writer: encoder.write_header()?,
            size: [width, height],
            announced: frames,
            written: 0,
        })
    }

    /// Writes the next image.
    ///
    /// # Errors
    ///
    /// [`Error::FrameSize`] for an image of another size, [`Error::FrameCount`] for one more than announced,
    /// [`Error::WritePng`] when the file cannot be written.
    pub fn push(&mut self, image: &Image) -> Result<(), Error> {
        let found = [image.width, image.height];
        if found != self.size {
            return Err(Error::FrameSize {
                expected: self.size,
                found,
            });
        }
        self.written += 1;
        if self.written > self.announced {
            return Err(self.wrong_count());
        }
        Ok(self.writer.write_image_data(&image.to_rgba8())?)
    }

    /// Ends the file.
    ///
    /// # Errors
    ///
    /// [`Error::FrameCount`] when images are missing, [`Error::WritePng`] when the file cannot be written.
    pub fn finish(self) -> Result<(), Error> {
        if self.written != self.announced {
            return Err(self.wrong_count());
        }
        Ok(self.writer.finish()?)
    }

    fn wrong_count(&self) -> Error {
        Error::FrameCount {
            expected: self.announced,
            found: self.written,
        }
    }
}

fn encoder<'a, W: Write>(out: W, width: u32, height: u32) -> png::Encoder<'a, W> {
    let mut encoder = png::Encoder::new(out, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder
}

fn quantized(channel: f32) -> u8 {
    // The conversion from float saturates, and turns NaN into 0.
    (channel.clamp(0.0, 1.0) * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::Picture;

    fn filled(width: u32, height: u32, pixel: [f32; 4]) -> Image {
        Image {
            width,
            height,
            pixels: vec![pixel; (width * height) as usize],
        }
    }

    #[test]
    fn eight_bits_are_clamped_and_rounded() {
        let image = filled(1, 1, [-1.0, 0.5, 7.0, f32::NAN]);
        assert_eq!(image.to_rgba8(), [0, 128, 255, 0]);
    }

    #[test]
    fn a_png_file_is_read_back_as_it_was() {
        let mut image = filled(3, 2, [0.0, 0.2, 0.4, 1.0]);
        image.pixels[4] = [1.0, 0.0, 1.0, 0.6];
        let picture = Picture::from_png(&image.to_png().unwrap()).unwrap();
        assert_eq!((picture.width(), picture.height()), (3, 2));
        assert_eq!(picture.rgba(), image.to_rgba8());
    }

    #[test]
    fn what_is_no_png_file_is_an_error() {
        assert!(matches!(
            Picture::from_png(b"GIF89a"),
            Err(Error::ReadPng(_))
        ));
        let file = filled(8, 8, [1.0; 4]).to_png().unwrap();
        assert!(matches!(
            Picture::from_png(&file[..file.len() / 2]),
            Err(Error::ReadPng(_))
        ));
        let mut huge = file;
        huge[16..20].copy_from_slice(&u32::MAX.to_be_bytes());
        assert!(Picture::from_png(&huge).is_err());
    }

    #[test]
    fn a_constant_colour_may_vary_by_less_than_a_step() {
        let mut image = filled(4, 4, [0.5, 0.5, 0.5, 1.0]);
        image.pixels[7][1] += 0.003;
        assert_eq!(image.constant_color(), Some([0.5, 0.5, 0.5, 1.0]));
        image.pixels[7][1] += 0.003;
        assert_eq!(image.constant_color(), None);
        assert_eq!(
            filled(2, 2, [f32::NAN; 4])
                .constant_color()
                .map(|color| color[0].is_nan()),
            Some(true)
        );
    }

    #[test]
    fn one_frame_too_many_or_too_few_is_an_error() {
        let frame = filled(2, 2, [1.0; 4]);
        let mut animation = Animation::new(Vec::new(), [2, 2], 1, 30).unwrap();
        animation.push(&frame).unwrap();
        assert!(matches!(
            animation.push(&frame),
            Err(Error::FrameCount {
                expected: 1,
                found: 2
            })
        ));
        let missing = Animation::new(Vec::new(), [2, 2], 1, 30).unwrap();
        assert!(matches!(
            missing.finish(),
            Err(Error::FrameCount {
                expected: 1,
                found: 0
            })
        ));
        assert!(Animation::new(Vec::new(), [2, 2], 0, 30).is_err());
    }

    #[test]
    fn an_animation_has_the_frames_it_announced() {
        let frames = [
            filled(2, 2, [1.0, 0.0, 0.0, 1.0]),
            filled(2, 2, [0.0, 0.0, 1.0, 1.0]),
        ];
        let mut file = Vec::new();
        let mut animation = Animation::new(&mut file, [2, 2], 2, 30).unwrap();
        for frame in &frames {
            animation.push(frame).unwrap();
        }
        let odd = filled(3, 2, [0.0; 4]);
        assert!(matches!(
            animation.push(&odd),
            Err(Error::FrameSize { found: [3, 2], .. })
        ));
        animation.finish().unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(&file))
            .read_info()
            .unwrap();
        assert_eq!(reader.info().animation_control.unwrap().num_frames, 2);
        for frame in frames {
            let mut data = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut data).unwrap();
            let control = reader.info().frame_control.unwrap();
            assert_eq!((control.delay_num, control.delay_den), (1, 30));
            assert_eq!(data, frame.to_rgba8());
        }
    }
}
