//! What the crate offers is written down in `public-api.txt`, so that a change of it is seen.

mod listing;
mod modules;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use modules::Crate;

const ACCEPT: &str = "UPDATE_PUBLIC_API=1 cargo test -p training --test public_api";
const HEADER: &str = "\
# The public API of the crate `training`, one item a line: path, then declaration.
# Made from the sources; a test compares it with them. A line that changes or goes is a break.
";

#[test]
fn the_public_api_is_the_one_that_is_written_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = BTreeMap::new();
    read_sources(&root.join("src"), "src", &mut sources);
    let found = listing::of(&Crate::parse(&sources).unwrap());
    let path = root.join("public-api.txt");
    if env::var_os("UPDATE_PUBLIC_API").is_some() {
        let text: String = found.iter().map(|line| format!("{line}\n")).collect();
        fs::write(path, HEADER.to_string() + &text).unwrap();
        return;
    }
    // A file that is not there yet differs in every line.
    let written = fs::read_to_string(path).unwrap_or_default();
    let written = written.lines().filter(|line| !line.starts_with('#'));
    let difference = difference(&written.map(String::from).collect(), &found);
    assert!(
        difference.is_empty(),
        "the public API is another one than in public-api.txt:\n{difference}\
         a line with - breaks those who use it, and needs another version; accept with\n{ACCEPT}"
    );
}

fn read_sources(folder: &Path, name: &str, sources: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let name = format!("{name}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            read_sources(&path, &name, sources);
        } else {
            sources.insert(name, fs::read_to_string(path).unwrap());
        }
    }
}

/// The lines that are in one list alone, in order: `-` what is gone, `+` what came.
fn difference(before: &BTreeSet<String>, after: &BTreeSet<String>) -> String {
    let lines = before.symmetric_difference(after);
    let sign = |line| if before.contains(line) { '-' } else { '+' };
    lines
        .map(|line| format!("{} {line}\n", sign(line)))
        .collect()
}

/// The list of a crate with these files.
fn listed(files: &[(&str, &str)]) -> Vec<String> {
    let files = files
        .iter()
        .map(|(name, text)| (format!("src/{name}"), (*text).to_string()));
    let parsed = Crate::parse(&files.collect()).unwrap();
    listing::of(&parsed).into_iter().collect()
}

#[test]
fn items_have_one_line_each_with_their_declaration() {
    let found = listed(&[(
        "lib.rs",
        "pub const LIMIT: u64 = 3; const HIDDEN: u64 = 4;
         pub static NAME: &str = \"n\";
         pub type Map = std::collections::BTreeMap<String, f64>;
         pub fn long(first: &mut [&mut [f32]], second_argument_with_a_long_name: f64) -> Result<f64, String> { body() }
         fn private() {} pub(crate) fn internal() {}
         #[derive(Debug, Clone)] #[must_use] pub struct Open { pub a: u8 }
         #[derive(Default)] pub struct Closed<T: Copy> where T: Send { pub a: T, b: u8 }
         pub struct Tuple(pub u8, u16);
         #[non_exhaustive] pub enum Kind { One, Two(u8, String), Three { x: f64 } }",
    )]);
    assert_eq!(
        found,
        [
            "Closed: derive Default",
            "Closed: struct Closed<T: Copy> where T: Send, and private fields",
            "Closed::a: T",
            "Kind: #[non_exhaustive] enum Kind",
            "Kind::One: variant",
            "Kind::Three: variant { x: f64 }",
            "Kind::Two: variant (u8, String)",
            "LIMIT: const LIMIT: u64 = 3",
            "Map: type Map = std::collections::BTreeMap<String, f64>",
            "NAME: static NAME: &str",
            "Open: derive Clone, Debug",
            "Open: struct Open",
            "Open::a: u8",
            "Tuple: struct Tuple, and private fields",
            "Tuple::0: u8",
            "long: fn long(first: &mut [&mut [f32]], second_argument_with_a_long_name: f64) -> Result<f64, String>",
        ]
    );
}

#[test]
fn methods_are_listed_with_the_generics_of_their_impl() {
    let found = listed(&[(
        "lib.rs",
        "pub struct Plain; pub struct Of<S>(S); struct Private;
         impl Plain { pub fn new() -> Self { Self } fn hidden(&self) {} pub const SIZE: usize = 1; }
         impl<S: Send> Of<S> { pub fn get(mut self, _unused: u8, mut used: u8) -> S { self.0 } }
         impl Private { pub fn never(&self) {} }",
    )]);
    assert_eq!(
        found,
        [
            "Of: struct Of<S>, and private fields",
            "Of::get: fn get(self, unused: u8, used: u8) -> S, in impl<S: Send> Of<S>",
            "Plain: struct Plain",
            "Plain::SIZE: const SIZE: usize = 1",
            "Plain::new: fn new() -> Self",
        ]
    );
}

#[test]
fn a_trait_says_what_is_required_and_who_implements_it() {
    let found = listed(&[(
        "lib.rs",
        "pub trait Callback: Send { type Of; fn name(&self) -> String;
             fn order(&self) -> u8 { 1 } fn by_step(self) -> u8 where Self: Sized { 2 } }
         trait Internal {}
         pub struct Own; struct Private;
         impl Callback for Own { type Of = u8; fn name(&self) -> String { String::new() } }
         impl Internal for Own {}
         impl Callback for Private { type Of = u8; fn name(&self) -> String { String::new() } }
         impl<F: Fn() + Send> Callback for F { type Of = u8; fn name(&self) -> String { String::new() } }
         impl std::fmt::Display for Own { fn fmt(&self, f: &mut std::fmt::Formatter) {} }",
    )]);
    assert_eq!(
        found,
        [
            "Callback: impl<F: Fn() + Send> Callback for F",
            "Callback: trait Callback: Send",
            "Callback::Of: type Of, required",
            "Callback::by_step: fn by_step(self) -> u8 where Self: Sized, provided",
            "Callback::name: fn name(&self) -> String, required",
            "Callback::order: fn order(&self) -> u8, provided",
            "Own: impl Callback for Own",
            "Own: impl std::fmt::Display for Own",
            "Own: struct Own",
        ]
    );
}

#[test]
fn re_exports_are_followed_through_private_modules_and_features_are_shown() {
    let found = listed(&[
        (
            "lib.rs",
            "mod hidden; pub mod shown; mod inline { pub struct Inner; pub struct Left; }
             pub use hidden::{Deep, Renamed as Other};
             #[cfg(feature = \"more\")] pub use hidden::Extra;
             pub use inline::Inner; pub use shown::Both; pub use serde_json::Value;
             #[cfg(test)] pub fn only_in_tests() {}",
        ),
        (
            "hidden/mod.rs",
            "mod deeper; pub use deeper::Deep; pub struct Renamed; pub struct Extra; pub struct Unused;
             impl super::shown::Both { pub fn from_elsewhere(&self) {} }",
        ),
        ("hidden/deeper.rs", "pub struct Deep; impl Deep { #[cfg(unix)] pub fn go(&self) {} }"),
        ("shown.rs", "pub struct Both; pub struct Only; struct Private; pub use crate::hidden::Deep;"),
    ]);
    assert_eq!(
        found,
        [
            "Both: struct Both",
            "Both::from_elsewhere: fn from_elsewhere(&self)",
            "Deep: struct Deep",
            "Deep::go: fn go(&self) #[cfg(unix)]",
            "Extra: struct Extra #[cfg(feature = \"more\")]",
            "Inner: struct Inner",
            "Other: struct Renamed",
            "Value: use serde_json::Value",
            "shown: mod",
            "shown::Both: use Both",
            "shown::Deep: use Deep",
            "shown::Only: struct Only",
        ]
    );
}

#[test]
fn a_function_with_the_name_of_its_private_module_is_listed_as_the_function() {
    let found = listed(&[
        (
            "lib.rs",
            "mod tools; #[cfg(unix)] mod shapes; pub use tools::draw;
             #[cfg(unix)] pub use shapes::Shape;",
        ),
        ("tools/mod.rs", "mod draw; pub use draw::draw;"),
        ("tools/draw.rs", "pub fn draw() {} pub struct Hidden;"),
        (
            "shapes.rs",
            "pub struct Shape; impl Shape { pub fn area(&self) {} } impl Drop for Shape {}",
        ),
    ]);
    assert_eq!(
        found,
        [
            "Shape: impl Drop for Shape #[cfg(unix)]",
            "Shape: struct Shape #[cfg(unix)]",
            "Shape::area: fn area(&self) #[cfg(unix)]",
            "draw: fn draw()",
        ]
    );
}

#[test]
fn an_error_that_converts_is_listed_with_what_it_converts_from() {
    let found = listed(&[(
        "lib.rs",
        "#[derive(Error)] pub enum E { #[error(transparent)] A(#[from] std::io::Error), B { #[source] s: u8 } }",
    )]);
    assert_eq!(
        found,
        [
            "E: derive Error",
            "E: enum E",
            "E: impl From<std::io::Error>",
            "E::A: variant (std::io::Error)",
            "E::B: variant { s: u8 }",
        ]
    );
}

#[test]
fn a_difference_shows_what_went_and_what_came_in_order() {
    let set = |lines: &[&str]| lines.iter().map(ToString::to_string).collect();
    let text = difference(
        &set(&["a: 1", "b: 1", "c: 1"]),
        &set(&["a: 1", "b: 2", "d: 1"]),
    );
    assert_eq!(text, "- b: 1\n+ b: 2\n- c: 1\n+ d: 1\n");
}

#[test]
fn a_module_without_a_file_is_an_error_with_its_name() {
    let files = [("src/lib.rs".to_string(), "mod gone;".to_string())].into();
    let message = Crate::parse(&files).err().unwrap();
    assert!(message.contains("src/gone.rs"), "{message}");
}
