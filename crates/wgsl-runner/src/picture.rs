//! The picture that a shader samples.

use std::io::Cursor;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::error::Error;

/// An image with eight bits for each of red, green, blue and alpha.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgba: Vec<u8>,
}

/// The largest side of a [`Picture`] in pixels, which every WebGPU device supports.
const MAX_SIDE: u32 = 8192;
/// The most memory a PNG file may take while it is decoded.
const MAX_PNG_BYTES: usize = 512 << 20;

impl Picture {
    /// A picture of 256 by 256 pixels to tell image effects apart: red grows to the right, green downwards, blue is a
    /// disc off the centre, the top left corner is bright, and every pixel has noise. It has no symmetry, so that flips
    /// and rotations show, and smooth parts and edges, so that blurs and edge detection do. Opaque.
    ///
    /// ```
    /// use wgsl_runner::Picture;
    ///
    /// let picture = Picture::test_image(42);
    /// assert_eq!(picture, Picture::test_image(42));
    /// assert_ne!(picture, Picture::test_image(43));
    /// ```
    #[must_use]
    pub fn test_image(seed: u64) -> Self {
        const SIDE: u32 = 256;
        const NOISE: i32 = 12;
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut rgba = Vec::with_capacity((SIDE * SIDE * 4) as usize);
        for y in 0..SIDE as i32 {
            for x in 0..SIDE as i32 {
                let disc = (x - 160).pow(2) + (y - 96).pow(2) < 48 * 48;
                let corner = x < 64 && y < 32;
                let color = if corner {
                    [230, 220, 40]
                } else {
                    [
                        x * 200 / 255 + 20,
                        y * 200 / 255 + 20,
                        if disc { 210 } else { 60 },
                    ]
                };
                let noise = random.next_u32();
                for (channel, value) in color.into_iter().enumerate() {
                    let byte = (noise >> (8 * channel)) as i32 & 0xff;
                    let shift = byte % (2 * NOISE + 1) - NOISE;
                    rgba.push((value + shift).clamp(0, 255) as u8);
                }
                rgba.push(255);
            }
        }
        Self {
            width: SIDE,
            height: SIDE,
            rgba,
        }
    }

    /// Reads a PNG file of any colour type; 16-bit channels lose their lower half.
    ///
    /// # Errors
    ///
    /// [`Error::ReadPng`] when it is no PNG file or damaged, [`Error::Unsupported`] when a side is longer than 8192
    /// pixels.
    pub fn from_png(bytes: &[u8]) -> Result<Self, Error> {
        let limits = png::Limits {
            bytes: MAX_PNG_BYTES,
        };
        let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
        decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info()?;
        let (width, height) = (reader.info().width, reader.info().height);
        if width > MAX_SIDE || height > MAX_SIDE {
            return Err(Error::Unsupported {
                found: format!("the picture has {width} × {height} pixels"),
                expected: "at most 8192 × 8192",
            });
        }
        let size = reader.output_buffer_size().unwrap_or(0);
        let mut data = vec![0; size];
        let frame = reader.next_frame(&mut data)?;
        data.truncate(frame.buffer_size());
        let rgba = if frame.color_type == png::ColorType::GrayscaleAlpha {
            data.chunks_exact(2)
                .flat_map(|pair| [pair[0], pair[0], pair[0], pair[1]])
                .collect()
        } else {
            data
        };
        Ok(Self {
            width,
            height,
            rgba,
        })
    }

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

    /// Red, green, blue and alpha of every pixel, row by row from the top left.
    #[must_use]
    pub fn rgba(&self) -> &[u8] {
        &self.rgba
    }
}
