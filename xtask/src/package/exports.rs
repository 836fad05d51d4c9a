//! The names that a crate offers at its root, read from its sources.

use std::collections::BTreeSet;

use syn::{Item, UseTree, Visibility};

use super::archive::Files;

/// The public names at the root of the crate with the sources `files`, its public modules, and
/// what is in those and not offered at the root too, as `module::name`.
pub fn of(files: &Files) -> Result<BTreeSet<String>, String> {
    let root = in_module(files, "src/lib.rs")?;
    let mut names: BTreeSet<String> = root.names.into_iter().collect();
    for module in root.modules {
        let paths = [format!("src/{module}.rs"), format!("src/{module}/mod.rs")];
        let path = paths.iter().find(|path| files.contains_key(*path));
        let path = path.ok_or_else(|| format!("the module {module} has no file"))?;
        let inside = in_module(files, path)?;
        if let Some(deeper) = inside.modules.first() {
            return Err(format!(
                "{path}: the module {deeper} is nested too deep to be followed"
            ));
        }
        let hidden = inside
            .names
            .into_iter()
            .filter(|name| !names.contains(name));
        let hidden: Vec<String> = hidden.map(|name| format!("{module}::{name}")).collect();
        names.extend(hidden);
        names.insert(module);
    }
    Ok(names)
}

#[derive(Default)]
struct Public {
    names: Vec<String>,
    modules: Vec<String>,
}

fn in_module(files: &Files, path: &str) -> Result<Public, String> {
    let source = files
        .get(path)
        .ok_or_else(|| format!("{path} is missing"))?;
    let source = String::from_utf8_lossy(source);
    let file = syn::parse_file(&source).map_err(|error| format!("{path}: {error}"))?;
    let mut public = Public::default();
    for item in &file.items {
        let (visibility, name) = match item {
            Item::Const(item) => (&item.vis, &item.ident),
            Item::Enum(item) => (&item.vis, &item.ident),
            Item::Fn(item) => (&item.vis, &item.sig.ident),
            Item::Static(item) => (&item.vis, &item.ident),
            Item::Struct(item) => (&item.vis, &item.ident),
            Item::Trait(item) => (&item.vis, &item.ident),
            Item::Type(item) => (&item.vis, &item.ident),
            Item::Mod(item) => {
                if matches!(item.vis, Visibility::Public(_)) {
                    public.modules.push(item.ident.to_string());
                }
                continue;
            }
            Item::Use(item) => {
                if matches!(item.vis, Visibility::Public(_)) {
                    leaves(&item.tree, &mut public.names)
                        .map_err(|message| format!("{path}: {message}"))?;
                }
                continue;
            }
            _ => continue,
        };
        if matches!(visibility, Visibility::Public(_)) {
            public.names.push(name.to_string());
        }
    }
    Ok(public)
}

/// The names that a `use` brings in.
fn leaves(tree: &UseTree, names: &mut Vec<String>) -> Result<(), String> {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, names),
        UseTree::Group(group) => group.items.iter().try_for_each(|item| leaves(item, names)),
        UseTree::Name(name) => {
            names.push(name.ident.to_string());
            Ok(())
        }
        UseTree::Rename(rename) => {
            names.push(rename.rename.to_string());
            Ok(())
        }
        UseTree::Glob(_) => Err("a re-export of everything hides the names; list them".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files<const N: usize>(files: [(&str, &str); N]) -> Files {
        files.map(|(name, text)| (name.into(), text.into())).into()
    }

    #[test]
    fn names_come_from_re_exports_items_and_public_modules() {
        let files = files([
            (
                "src/lib.rs",
                "mod a; pub mod shown; mod hidden;
                 pub use a::{One, inner::Two as Second};
                 pub use shown::Both;
                 #[cfg(feature = \"more\")] pub use a::Third;
                 pub(crate) use a::Internal;
                 use a::Private;
                 pub fn function() {} fn private() {} pub const LIMIT: u8 = 1;",
            ),
            (
                "src/shown/mod.rs",
                "mod deep; pub use deep::VERSION; pub struct Both; pub struct Only; struct Not;",
            ),
        ]);
        let expected = [
            "LIMIT",
            "One",
            "Second",
            "Third",
            "Both",
            "function",
            "shown",
            "shown::Only",
            "shown::VERSION",
        ];
        assert_eq!(of(&files).unwrap(), expected.map(String::from).into());
    }

    #[test]
    fn what_hides_names_is_an_error() {
        for (source, part) in [
            ("pub use a::*;", "list them"),
            ("pub mod gone;", "the module gone has no file"),
            ("\npub fn (", "src/lib.rs: "),
        ] {
            let message = of(&files([("src/lib.rs", source)])).unwrap_err();
            assert!(message.contains(part), "{message}");
        }
        assert!(of(&Files::new()).unwrap_err().contains("src/lib.rs"));
    }
}
