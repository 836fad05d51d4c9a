//! How often people ask for what: a plain circle is asked for more often than a gear, and a model of few parameters has to
//! know it better.
//!
//! The numbers are a judgement, not a measurement: there is no count of what people ask a shader generator for.

/// How often a family is asked for, beside one that is not in the table, which has 1.
pub(crate) fn popularity(family: &str) -> f64 {
    let entry = POPULAR.iter().find(|(name, _)| *name == family);
    entry.map_or(1.0, |&(_, times)| times)
}

const POPULAR: [(&str, f64); 118] = [
    ("solid-color", 6.0),
    ("tricolor", 2.0),
    ("split-screen", 2.0),
    ("screen-border", 2.0),
    ("horizontal-gradient", 6.0),
    ("vertical-gradient", 6.0),
    ("radial-gradient", 6.0),
    ("diagonal-gradient", 3.0),
    ("rising-diagonal-gradient", 2.0),
    ("angular-gradient", 3.0),
    ("rainbow", 3.0),
    ("uv-colors", 2.0),
    ("circle", 24.0),
    ("square", 10.0),
    ("triangle", 8.0),
    ("ring", 6.0),
    ("star", 5.0),
    ("heart", 5.0),
    ("rectangle", 5.0),
    ("line", 4.0),
    ("ellipse", 4.0),
    ("hexagon", 4.0),
    ("diamond", 4.0),
    ("cross", 3.0),
    ("crescent", 3.0),
    ("frame", 3.0),
    ("bullseye", 3.0),
    ("horizontal-bar", 3.0),
    ("vertical-bar", 2.0),
    ("semicircle", 2.0),
    ("pie-slice", 2.0),
    ("rounded-rectangle", 2.0),
    ("lens", 2.0),
    ("pentagon", 2.0),
    ("checkerboard", 10.0),
    ("vertical-stripes", 6.0),
    ("horizontal-stripes", 6.0),
    ("polka-dots", 6.0),
    ("grid-lines", 5.0),
    ("diagonal-stripes", 4.0),
    ("bricks", 4.0),
    ("concentric-rings", 4.0),
    ("spiral", 3.0),
    ("diamond-tiles", 2.0),
    ("ring-tiles", 2.0),
    ("halftone", 2.0),
    ("gingham", 2.0),
    ("white-noise", 2.0),
    ("tv-static", 3.0),
    ("value-noise", 4.0),
    ("fbm", 4.0),
    ("starry-sky", 3.0),
    ("voronoi", 2.0),
    ("clouds", 2.0),
    ("islands", 2.0),
    ("random-tiles", 2.0),
    ("plasma", 2.0),
    ("blinking-screen", 2.0),
    ("hue-cycle", 2.0),
    ("day-and-night", 2.0),
    ("loading-dots", 2.0),
    ("clock-hand", 2.0),
    ("invert", 4.0),
    ("grayscale", 5.0),
    ("sepia", 3.0),
    ("pixelate", 3.0),
    ("flip", 3.0),
    ("mirror", 2.0),
    ("vignette", 3.0),
    ("posterize", 3.0),
    ("threshold", 3.0),
    ("saturation", 2.0),
    ("box-blur", 3.0),
    ("gaussian-blur", 3.0),
    ("sharpen", 3.0),
    ("edge-detection", 3.0),
    ("emboss", 2.0),
    ("brightness", 2.0),
    ("contrast", 3.0),
    ("scanlines", 2.0),
    ("swirl", 2.0),
    ("fisheye", 2.0),
    ("ripple", 2.0),
    ("tile", 2.0),
    ("zoom", 2.0),
    ("scroll", 2.0),
    ("rotate-image", 2.0),
    ("map-multiply-constant", 4.0),
    ("map-add-constant", 4.0),
    ("map-subtract-constant", 2.0),
    ("map-affine", 3.0),
    ("map-square", 2.0),
    ("fill-constant", 4.0),
    ("fill-index", 3.0),
    ("add-buffers", 4.0),
    ("multiply-buffers", 2.0),
    ("saxpy", 3.0),
    ("sum-reduction", 4.0),
    ("maximum-reduction", 2.0),
    ("product-reduction", 2.0),
    ("prefix-sum", 2.0),
    ("matrix-product", 4.0),
    ("transpose-matrix", 3.0),
    ("histogram", 3.0),
    ("count-elements", 4.0),
    ("game-of-life", 3.0),
    ("particles", 6.0),
    ("lambert-sphere", 4.0),
    ("phong-sphere", 2.0),
    ("march-sphere", 3.0),
    ("march-box", 2.0),
    ("translate-vertices", 3.0),
    ("rotate-vertices", 4.0),
    ("scale-vertices", 3.0),
    ("wave-vertices", 3.0),
    ("triangle-from-index", 2.0),
    ("quad-from-index", 2.0),
    ("full-screen-triangle", 2.0),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{POPULAR, popularity};
    use crate::families;

    #[test]
    fn the_table_names_each_family_once_and_no_other() {
        let families: BTreeSet<&str> = families().iter().map(|family| family.name).collect();
        let named: BTreeSet<&str> = POPULAR.iter().map(|(name, _)| *name).collect();
        assert_eq!(named.len(), POPULAR.len(), "a family is named twice");
        let unknown: Vec<_> = named.difference(&families).collect();
        assert!(unknown.is_empty(), "no such families: {unknown:?}");
        assert!(popularity("circle") > popularity("gear"));
    }
}
