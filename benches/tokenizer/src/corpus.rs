//! The programs that are measured.

use std::fs;
use std::path::Path;

use ignore::WalkBuilder;
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use serde::Deserialize;

/// The hand-written examples that the command embeds.
const EXAMPLES: &str = include_str!("../../../config/wgsl_training_data.toml");

/// The least that is measured at a time.
const BYTES: usize = 4_000_000;

/// One in so many programs is kept from the vocabularies that are learned.
const HELD_OUT: usize = 5;

/// Prompts with their programs; those of a folder have no prompts.
pub struct Corpus {
    /// Each program once, with its prompt.
    pub pairs: Vec<(String, String)>,
    /// What is measured: the programs, by their index, as often as it takes and in an order without a pattern. They
    /// are not copied, so that they are where a file is that was just read: in the processor's cache, if they fit.
    pub order: Vec<usize>,
}

#[derive(Deserialize)]
struct Examples {
    examples: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    natural_language: String,
    wgsl_code: String,
}

impl Corpus {
    /// The programs of the built-in examples.
    pub fn embedded() -> Self {
        let examples: Examples = toml::from_str(EXAMPLES).expect("the embedded data are valid");
        let pairs = examples.examples.into_iter();
        Self::of(
            pairs
                .map(|example| (example.natural_language, example.wgsl_code))
                .collect(),
        )
    }

    /// Every `.wgsl` file below a folder.
    pub fn of_folder(folder: &Path) -> Result<Self, String> {
        let mut pairs = Vec::new();
        let mut walk = WalkBuilder::new(folder);
        walk.standard_filters(false);
        walk.sort_by_file_name(std::cmp::Ord::cmp);
        for entry in walk.build() {
            let entry = entry.map_err(|error| format!("cannot read the corpus: {error}"))?;
            let path = entry.path();
            if path.is_file() && path.extension().is_some_and(|name| name == "wgsl") {
                let text = fs::read_to_string(path)
                    .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
                pairs.push((String::new(), text));
            }
        }
        if pairs.iter().all(|(_, code)| code.is_empty()) {
            return Err(format!(
                "the folder {} holds no .wgsl file with any text; name one with shaders",
                folder.display()
            ));
        }
        Ok(Self::of(pairs))
    }

    fn of(pairs: Vec<(String, String)>) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(0);
        let mut programs: Vec<usize> = (0..pairs.len()).collect();
        let once: usize = pairs.iter().map(|(_, code)| code.len()).sum();
        let mut order = Vec::new();
        for _ in 0..BYTES.div_ceil(once) {
            programs.shuffle(&mut random);
            order.extend(&programs);
        }
        Self { pairs, order }
    }

    /// The pairs that vocabularies are learned from.
    pub fn known(&self) -> impl Iterator<Item = &(String, String)> {
        let pairs = self.pairs.iter().enumerate();
        let known = pairs.filter(|(index, _)| index % HELD_OUT != 0);
        known.map(|(_, pair)| pair)
    }

    /// The programs that they are not learned from.
    #[cfg(feature = "peers")]
    pub fn held_out(&self) -> impl Iterator<Item = &str> {
        let pairs = self.pairs.iter().step_by(HELD_OUT);
        pairs.map(|(_, code)| code.as_str())
    }
}
