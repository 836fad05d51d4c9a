//! Sources that look at the image in another place: flips, turns, zooms, tiles, waves.

mod distortions;
mod mirrors;
mod shifts;
mod sizes;
mod turns;

use self::distortions::{fisheye, ripple, shear, wave};
use self::mirrors::{flip, kaleidoscope, mirror};
use self::shifts::{scroll, shake, shift};
use self::sizes::{pixelate, tile, zoom};
use self::turns::{quarter_turn, rotate, swirl};
use crate::families::effects::{At, Source, SourceKind, Wish};

macro_rules! source {
    ($name:literal, $sample:expr) => {
        source!($name, $sample, masked: false)
    };
    ($name:literal, $sample:expr, masked: $masked:literal) => {
        SourceKind {
            name: $name,
            of: concat!("after-", $name),
            sample: $sample,
            masked: $masked,
        }
    };
    (alone $name:literal, $sample:expr) => {
        SourceKind {
            name: $name,
            of: "",
            sample: $sample,
            masked: false,
        }
    };
}
pub(super) use source;

pub(super) const SOURCES: [SourceKind; 16] = [
    source!("flip", flip),
    source!("mirror", mirror),
    source!("quarter-turn", quarter_turn),
    source!("rotate-image", rotate),
    source!("zoom", zoom),
    source!("tile", tile),
    source!("pixelate", pixelate, masked: true),
    source!(alone "shift-image", shift),
    source!("scroll", scroll),
    source!("wave", wave),
    source!("ripple", ripple),
    source!("swirl", swirl),
    source!("fisheye", fisheye),
    source!("kaleidoscope", kaleidoscope),
    source!(alone "shear-image", shear),
    source!(alone "shake", shake),
];

type PlaceRule = Box<dyn Fn(&At) -> [f64; 2] + Send + Sync>;

/// The image at `p`, which the lines compute.
fn place(wish: Wish, lines: impl Into<String>, rule: PlaceRule) -> Source {
    Source {
        wish,
        functions: "",
        lines: lines.into(),
        value: "textureSample(source, source_sampler, p).rgb".into(),
        is_smooth: false,
        rule: Box::new(move |at, look| look(rule(at))),
    }
}

fn named(mut wish: Wish, modifier: &'static str) -> Wish {
    wish.modifiers.push(modifier);
    wish
}

const CENTER: &str = "vec2<f32>(0.5, 0.5)";
