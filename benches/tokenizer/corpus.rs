//! The programs that are measured.

use std::fs;
use std::path::Path;

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use walkdir::WalkDir;

/// The hand-written examples that the command embeds.
const EXAMPLES: &str = include_str!("../../config/wgsl_training_data.toml");

/// The least that is measured at a time.
const BYTES: usize = 4_000_000;

/// One in so many programs is kept from the vocabularies that are learned.
const HELD_OUT: usize = 5;

/// Prompts with their programs; those of a folder have no prompts.
pub struct Corpus {
    /// Each program once, with its prompt.
    pub pairs: Vec<(String, String)>,
    /// What is measured: the programs as often as it takes, in an order without a pattern.
    pub texts: Vec<String>,
    /// Where the vocabulary is learned from other programs than those that are measured.
    pub foreign: bool,
}

impl Corpus {
    /// The programs of the built-in examples.
    pub fn embedded() -> Self {
        Self::of(embedded_pairs(), false)
    }

    /// Every `.wgsl` file below a folder.
    pub fn of_folder(folder: &Path) -> Result<Self, String> {
        let mut pairs = Vec::new();
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let entry = entry.map_err(|error| format!("cannot read the corpus: {error}"))?;
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == "wgsl") {
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
        Ok(Self::of(pairs, true))
    }

    fn of(pairs: Vec<(String, String)>, foreign: bool) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(0);
        let mut order: Vec<usize> = (0..pairs.len()).collect();
        let mut texts = Vec::new();
        let mut bytes = 0;
        while bytes < BYTES {
            order.shuffle(&mut random);
            for &index in &order {
                bytes += pairs[index].1.len();
                texts.push(pairs[index].1.clone());
            }
        }
        Self {
            pairs,
            texts,
            foreign,
        }
    }

    /// The pairs that vocabularies are learned from.
    pub fn known(&self) -> impl Iterator<Item = &(String, String)> {
        let pairs = self.pairs.iter().enumerate();
        pairs.filter(|(index, _)| index % HELD_OUT != 0).map(|(_, pair)| pair)
    }

    /// The programs that they are not learned from.
    pub fn held_out(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().step_by(HELD_OUT).map(|(_, code)| code.as_str())
    }
}

/// The built-in examples.
pub fn embedded_pairs() -> Vec<(String, String)> {
    let dataset = dataset::parse_toml(EXAMPLES, "examples").expect("the embedded data are valid");
    let examples = dataset.examples.into_iter();
    examples
        .map(|example| (example.natural_language, example.wgsl_code))
        .collect()
}
