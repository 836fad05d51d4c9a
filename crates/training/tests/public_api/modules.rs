//! The modules of a crate, and which item a path in one of them means.

use std::collections::BTreeMap;

use syn::{Attribute, Item, Meta, UseTree};

/// A module by the names on the way to it; the root is empty.
pub type ModulePath = Vec<String>;

pub struct Crate {
    pub modules: BTreeMap<ModulePath, Vec<Item>>,
}

/// What a path means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// An item, by the module that defines it and its name there.
    Item(ModulePath, String),
    Module(ModulePath),
    /// Something of another crate.
    Foreign,
}

/// What one `use` brings in: the path, and the name; no name for everything in it.
pub struct Import {
    pub path: Vec<String>,
    pub name: Option<String>,
}

/// No chain of re-exports is longer; a circle of them is.
const MAX_CHAIN: usize = 16;

impl Crate {
    /// Parses the files `sources`, by their paths from the folder of the crate on.
    pub fn parse(sources: &BTreeMap<String, String>) -> Result<Self, String> {
        let mut modules = BTreeMap::new();
        let items = parse_file(sources, "src/lib.rs")?;
        add(sources, &mut modules, Vec::new(), items)?;
        Ok(Self { modules })
    }

    /// What `path` means in the module `from`.
    pub fn resolve(&self, from: &ModulePath, path: &[String]) -> Meaning {
        self.follow(from, path, 0)
    }

    fn follow(&self, from: &ModulePath, path: &[String], depth: usize) -> Meaning {
        let mut at = Meaning::Module(from.clone());
        for (index, name) in path.iter().enumerate() {
            let Meaning::Module(mut module) = at else {
                return Meaning::Foreign;
            };
            at = match (name.as_str(), index) {
                ("crate", 0) => Meaning::Module(Vec::new()),
                ("self", 0) => Meaning::Module(module),
                ("super", _) => {
                    module.pop();
                    Meaning::Module(module)
                }
                // A module and a function may have one name; only a module has anything in it.
                _ if index + 1 < path.len() && self.modules.contains_key(&child(&module, name)) => {
                    Meaning::Module(child(&module, name))
                }
                _ => self.look_up(&module, name, depth),
            };
        }
        at
    }

    /// What `name` means in `module`: a definition, an import or a module.
    fn look_up(&self, module: &ModulePath, name: &str, depth: usize) -> Meaning {
        let items = self.modules.get(module).map_or(&[][..], Vec::as_slice);
        let defined = |item: &Item| defined_name(item).as_deref() == Some(name);
        if items.iter().any(defined) {
            return Meaning::Item(module.clone(), name.into());
        }
        let child = child(module, name);
        let fallback = if self.modules.contains_key(&child) {
            Meaning::Module(child)
        } else {
            Meaning::Foreign
        };
        if depth == MAX_CHAIN {
            return fallback;
        }
        for import in items.iter().flat_map(imports) {
            let found = match &import.name {
                Some(imported) if imported == name => self.follow(module, &import.path, depth + 1),
                Some(_) => continue,
                None => match self.follow(module, &import.path, depth + 1) {
                    Meaning::Module(everything) => self.look_up(&everything, name, depth + 1),
                    _ => continue,
                },
            };
            if found != Meaning::Foreign {
                return found;
            }
        }
        fallback
    }

    /// The attributes of the modules on the way to `module`.
    pub fn attributes_on_the_way(&self, module: &ModulePath) -> Vec<Attribute> {
        let mut found = Vec::new();
        for depth in 0..module.len() {
            let items = self.modules.get(&module[..depth]).into_iter().flatten();
            let way = items.filter(|item| match item {
                Item::Mod(item) => item.ident == module[depth],
                _ => false,
            });
            found.extend(way.flat_map(attributes).cloned());
        }
        found
    }
}

fn parse_file(sources: &BTreeMap<String, String>, path: &str) -> Result<Vec<Item>, String> {
    let text = sources
        .get(path)
        .ok_or_else(|| format!("{path} is missing"))?;
    let file = syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?;
    Ok(file.items)
}

fn add(
    sources: &BTreeMap<String, String>,
    modules: &mut BTreeMap<ModulePath, Vec<Item>>,
    path: ModulePath,
    mut items: Vec<Item>,
) -> Result<(), String> {
    items.retain(|item| !is_test(item));
    for item in &items {
        let Item::Mod(module) = item else {
            continue;
        };
        let child = child(&path, &module.ident.to_string());
        let inside = if let Some((_, items)) = &module.content {
            items.clone()
        } else {
            let file = format!("src/{}.rs", child.join("/"));
            let in_folder = format!("src/{}/mod.rs", child.join("/"));
            let there = sources.contains_key(&in_folder);
            parse_file(sources, if there { &in_folder } else { &file })?
        };
        add(sources, modules, child, inside)?;
    }
    modules.insert(path, items);
    Ok(())
}

pub fn child(module: &ModulePath, name: &str) -> ModulePath {
    let mut path = module.clone();
    path.push(name.into());
    path
}

/// The name of an item that is no module, import or implementation.
pub fn defined_name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

pub fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_test(item: &Item) -> bool {
    let test = |attribute: &Attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    };
    attributes(item).iter().any(test)
}

/// What an item brings in, if it is a `use`.
pub fn imports(item: &Item) -> Vec<Import> {
    let mut found = Vec::new();
    if let Item::Use(item) = item {
        collect(&item.tree, &mut Vec::new(), &mut found);
    }
    found
}

fn collect(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<Import>) {
    let mut import = |last: &syn::Ident, name: Option<String>| {
        let mut path = before.clone();
        // `a::{self}` is `a`.
        if last != "self" {
            path.push(last.to_string());
        }
        let name = name.or_else(|| path.last().cloned());
        found.push(Import { path, name });
    };
    match tree {
        UseTree::Name(name) => import(&name.ident, None),
        UseTree::Rename(rename) => import(&rename.ident, Some(rename.rename.to_string())),
        UseTree::Glob(_) => found.push(Import {
            path: before.clone(),
            name: None,
        }),
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            collect(&path.tree, before, found);
            before.pop();
        }
        UseTree::Group(group) => {
            for item in &group.items {
                collect(item, before, found);
            }
        }
    }
}
