//! The list of what a crate offers: every item that a path from its root reaches.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Attribute, Field, Fields, FnArg, ImplItem, Item, ItemEnum, ItemFn, ItemImpl, ItemStruct,
    ItemTrait, ItemType, Meta, Pat, Signature, TraitItem, Type, Visibility, parse_str,
};

use crate::modules::{Crate, Meaning, ModulePath, attributes, child, defined_name, imports};

/// The items that can be reached, each by its definition, with the paths to it and the conditions
/// on the way.
type Reached = BTreeMap<(ModulePath, String), BTreeSet<(usize, String, String)>>;

/// The lines of the list.
pub fn of(source: &Crate) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let mut reached = Reached::new();
    walk(source, &Vec::new(), "", "", &mut reached, &mut lines);

    let mut names = BTreeMap::new();
    for (definition, paths) in &reached {
        let mut paths = paths.iter();
        // The shortest path is where the item is described.
        let Some((_, name, conditions)) = paths.next() else {
            continue;
        };
        names.insert(definition.clone(), name.clone());
        for (_, other, conditions) in paths {
            lines.insert(format!("{other}: use {name}{conditions}"));
        }
        let (module, ident) = definition;
        let items = source.modules[module].iter();
        for item in items.filter(|item| defined_name(item).as_ref() == Some(ident)) {
            let conditions = format!("{conditions}{}", conditions_of(attributes(item)));
            describe(item, name, &conditions, &mut lines);
        }
    }
    for (module, items) in &source.modules {
        for item in items {
            if let Item::Impl(item) = item {
                describe_impl(source, module, item, &names, &mut lines);
            }
        }
    }
    lines
}

/// Notes what is public in `module`, whose public path is `prefix`.
fn walk(
    source: &Crate,
    module: &ModulePath,
    prefix: &str,
    conditions: &str,
    reached: &mut Reached,
    lines: &mut BTreeSet<String>,
) {
    for item in &source.modules[module] {
        let conditions = format!("{conditions}{}", conditions_of(attributes(item)));
        if let Item::Mod(inner) = item
            && is_public(&inner.vis)
        {
            let name = inner.ident.to_string();
            let public = format!("{prefix}{name}");
            lines.insert(format!("{public}: mod{conditions}"));
            let prefix = format!("{public}::");
            walk(
                source,
                &child(module, &name),
                &prefix,
                &conditions,
                reached,
                lines,
            );
        }
        if let Item::Use(import) = item
            && is_public(&import.vis)
        {
            for import in imports(item) {
                let public = import.name.map(|name| format!("{prefix}{name}"));
                match (source.resolve(module, &import.path), public) {
                    (Meaning::Item(module, ident), Some(public)) => {
                        reach(reached, (module, ident), public, &conditions);
                    }
                    (Meaning::Module(inner), public) => {
                        let prefix = public.map_or(prefix.into(), |public| format!("{public}::"));
                        walk(source, &inner, &prefix, &conditions, reached, lines);
                    }
                    (_, public) => {
                        let public = public.unwrap_or_else(|| format!("{prefix}*"));
                        let path = import.path.join("::");
                        lines.insert(format!("{public}: use {path}{conditions}"));
                    }
                }
            }
        }
        if let Some(name) = defined_name(item)
            && visibility(item).is_some_and(is_public)
        {
            let public = format!("{prefix}{name}");
            reach(reached, (module.clone(), name), public, "");
        }
    }
}

fn reach(reached: &mut Reached, definition: (ModulePath, String), path: String, conditions: &str) {
    let depth = path.matches("::").count();
    let paths = reached.entry(definition).or_default();
    paths.insert((depth, path, conditions.into()));
}

/// The lines about an item that is called `name` outside.
fn describe(item: &Item, name: &str, conditions: &str, lines: &mut BTreeSet<String>) {
    let mut line = |text: String| {
        lines.insert(format!("{name}{text}{conditions}"));
    };
    match item {
        Item::Const(item) => {
            let mut item = item.clone();
            bare(&mut item.attrs, &mut item.vis);
            line(format!(
                ": {}",
                shown(Item::Const(item)).trim_end_matches(';')
            ));
        }
        Item::Static(item) => line(format!(": static {}: {}", item.ident, shown_type(&item.ty))),
        Item::Type(item) => {
            let mut item = item.clone();
            bare(&mut item.attrs, &mut item.vis);
            line(format!(
                ": {}",
                shown(Item::Type(item)).trim_end_matches(';')
            ));
        }
        Item::Fn(item) => line(format!(": {}", shown_signature(&item.sig))),
        Item::Struct(item) => describe_struct(item, &mut line),
        Item::Enum(item) => describe_enum(item, &mut line),
        Item::Trait(item) => describe_trait(item, &mut line),
        _ => line(": an item of a kind that this list does not know".into()),
    }
}

fn describe_struct(item: &ItemStruct, line: &mut impl FnMut(String)) {
    let mut header = item.clone();
    bare(&mut header.attrs, &mut header.vis);
    header.fields = Fields::Unit;
    header.semi_token = Some(syn::token::Semi::default());
    let header = shown(Item::Struct(header));
    let header = header.trim_end_matches([';', ',']);
    let hidden = item.fields.iter().any(|field| !is_public(&field.vis));
    let hidden = if hidden { ", and private fields" } else { "" };
    line(format!(": {}{header}{hidden}", promises(&item.attrs)));
    describe_derives(&item.attrs, line);
    for (index, field) in item.fields.iter().enumerate() {
        if is_public(&field.vis) {
            line(format!(
                "::{}: {}",
                field_name(field, index),
                shown_type(&field.ty)
            ));
        }
        describe_conversion(field, line);
    }
}

fn describe_enum(item: &ItemEnum, line: &mut impl FnMut(String)) {
    let mut header = item.clone();
    bare(&mut header.attrs, &mut header.vis);
    header.variants.clear();
    line(format!(
        ": {}{}",
        promises(&item.attrs),
        without_body(&shown(Item::Enum(header)))
    ));
    describe_derives(&item.attrs, line);
    for variant in &item.variants {
        let named = |(index, field): (usize, &Field)| {
            let text = shown_type(&field.ty);
            match &variant.fields {
                Fields::Named(_) => format!("{}: {text}", field_name(field, index)),
                _ => text,
            }
        };
        let fields: Vec<String> = variant.fields.iter().enumerate().map(named).collect();
        let fields = fields.join(", ");
        let fields = match &variant.fields {
            Fields::Named(_) => format!(" {{ {fields} }}"),
            Fields::Unnamed(_) => format!(" ({fields})"),
            Fields::Unit => String::new(),
        };
        line(format!(
            "::{}: {}variant{fields}",
            variant.ident,
            promises(&variant.attrs)
        ));
        for field in &variant.fields {
            describe_conversion(field, line);
        }
    }
}

fn describe_trait(item: &ItemTrait, line: &mut impl FnMut(String)) {
    let mut header = item.clone();
    bare(&mut header.attrs, &mut header.vis);
    header.items.clear();
    line(format!(
        ": {}",
        without_body(&shown(Item::Trait(header.clone())))
    ));
    for item in &item.items {
        let mut item = item.clone();
        let (name, provided) = match &mut item {
            TraitItem::Fn(item) => {
                let provided = item.default.is_some();
                let provided = if provided { "provided" } else { "required" };
                let signature = shown_signature(&item.sig);
                line(format!("::{}: {signature}, {provided}", item.sig.ident));
                continue;
            }
            TraitItem::Type(item) => {
                item.attrs.clear();
                (item.ident.to_string(), item.default.is_some())
            }
            TraitItem::Const(item) => {
                item.attrs.clear();
                (item.ident.to_string(), item.default.is_some())
            }
            _ => ("?".into(), false),
        };
        let mut around = header.clone();
        around.items.push(item);
        let text = shown(Item::Trait(around));
        let start = text.find('{').map_or(0, |at| at + 1);
        let text = text[start..].trim_end_matches('}').trim();
        let text = text.trim_end_matches([';', ',']);
        let provided = if provided { "provided" } else { "required" };
        line(format!("::{name}: {text}, {provided}"));
    }
}

/// What is derived, in one line.
fn describe_derives(attributes: &[Attribute], line: &mut impl FnMut(String)) {
    let mut derived = BTreeSet::new();
    for attribute in attributes
        .iter()
        .filter(|one| one.path().is_ident("derive"))
    {
        // A derive that does not parse does not compile either.
        let _ = attribute.parse_nested_meta(|meta| {
            derived.extend(meta.path.segments.last().map(|last| last.ident.to_string()));
            Ok(())
        });
    }
    if !derived.is_empty() {
        let derived: Vec<String> = derived.into_iter().collect();
        line(format!(": derive {}", derived.join(", ")));
    }
}

/// `#[from]` of thiserror implements a conversion.
fn describe_conversion(field: &Field, line: &mut impl FnMut(String)) {
    if field.attrs.iter().any(|one| one.path().is_ident("from")) {
        line(format!(": impl From<{}>", shown_type(&field.ty)));
    }
}

/// The lines about an implementation: its public methods, or the trait, if both it and the type are
/// public.
fn describe_impl(
    source: &Crate,
    module: &ModulePath,
    item: &ItemImpl,
    names: &BTreeMap<(ModulePath, String), String>,
    lines: &mut BTreeSet<String>,
) {
    let meaning = |path: &syn::Path| {
        let path: Vec<String> = path
            .segments
            .iter()
            .map(|one| one.ident.to_string())
            .collect();
        source.resolve(module, &path)
    };
    // The public name; nothing for what is of another crate.
    let public = |meaning: Meaning| match meaning {
        Meaning::Item(module, ident) => Some(names.get(&(module, ident)).cloned()),
        _ => None,
    };
    let own_type = match item.self_ty.as_ref() {
        Type::Path(path) => public(meaning(&path.path)),
        _ => None,
    };
    let own_trait = item.trait_.as_ref().map(|(path, _)| public(meaning(path)));
    let mut conditions = conditions_of(&source.attributes_on_the_way(module));
    conditions += &conditions_of(&item.attrs);
    let mut header = item.clone();
    header.attrs.clear();
    header.items.clear();
    let header = without_body(&shown(Item::Impl(header)));
    match (own_type, own_trait) {
        // A private type or a private trait.
        (Some(None), _) | (_, Some(Some(None))) => {}
        (Some(Some(name)), Some(_)) | (None, Some(Some(Some(name)))) => {
            lines.insert(format!("{name}: {header}{conditions}"));
        }
        (Some(Some(name)), None) => {
            let generic = !item.generics.params.is_empty();
            let suffix = if generic {
                format!(", in {header}")
            } else {
                String::new()
            };
            for item in &item.items {
                let (ident, text, attributes) = match item {
                    ImplItem::Fn(item) if is_public(&item.vis) => {
                        (&item.sig.ident, shown_signature(&item.sig), &item.attrs)
                    }
                    ImplItem::Const(item) if is_public(&item.vis) => {
                        let mut alone = item.clone();
                        bare(&mut alone.attrs, &mut alone.vis);
                        (&item.ident, shown_const(alone), &item.attrs)
                    }
                    _ => continue,
                };
                let conditions = format!("{conditions}{}", conditions_of(attributes));
                lines.insert(format!("{name}::{ident}: {text}{suffix}{conditions}"));
            }
        }
        (None, _) => {}
    }
}

fn visibility(item: &Item) -> Option<&Visibility> {
    Some(match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Union(item) => &item.vis,
        _ => return None,
    })
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn field_name(field: &Field, index: usize) -> String {
    let ident = field.ident.as_ref();
    ident.map_or_else(|| index.to_string(), ToString::to_string)
}

/// The `cfg` attributes, as they are written behind a line.
fn conditions_of(attributes: &[Attribute]) -> String {
    let condition = |attribute: &Attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => Some(format!(" #[cfg({})]", list.tokens)),
        _ => None,
    };
    attributes.iter().filter_map(condition).collect()
}

/// The attributes that say what may become of an item.
fn promises(attributes: &[Attribute]) -> String {
    let names = ["non_exhaustive", "deprecated"];
    let promise = |attribute: &Attribute| {
        let name = names.iter().find(|name| attribute.path().is_ident(name))?;
        Some(format!("#[{name}] "))
    };
    attributes.iter().filter_map(promise).collect()
}

fn bare(attributes: &mut Vec<Attribute>, visibility: &mut Visibility) {
    attributes.clear();
    *visibility = Visibility::Inherited;
}

/// An item on one line.
fn shown(item: Item) -> String {
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    // What was broken into lines ends in a comma.
    line.replace("( ", "(")
        .replace(", )", ")")
        .replace(" )", ")")
        .replace(", >", ">")
}

fn without_body(text: &str) -> String {
    text.trim_end_matches([' ', '{', '}', ',']).into()
}

/// A signature without what matters inside the function alone: `mut`, and the underscore in front of
/// an argument that it does not use.
fn shown_signature(signature: &Signature) -> String {
    let mut item: ItemFn = parse_str("fn name() {}").expect("a function");
    item.sig = signature.clone();
    for argument in &mut item.sig.inputs {
        match argument {
            FnArg::Receiver(receiver) => receiver.mutability = None,
            FnArg::Typed(argument) => {
                if let Pat::Ident(name) = argument.pat.as_mut() {
                    name.mutability = None;
                    let used = name.ident.to_string();
                    let used = used.trim_start_matches('_');
                    name.ident = syn::Ident::new(used, name.ident.span());
                }
            }
        }
    }
    without_body(&shown(Item::Fn(item)))
}

fn shown_type(of: &Type) -> String {
    let mut item: ItemType = parse_str("type Name = u8;").expect("a type alias");
    item.ty = Box::new(of.clone());
    let text = shown(Item::Type(item));
    let text = text.trim_start_matches("type Name =").trim();
    text.trim_end_matches(';').into()
}

fn shown_const(item: syn::ImplItemConst) -> String {
    let mut around: ItemImpl = parse_str("impl Name {}").expect("an implementation");
    around.items.push(ImplItem::Const(item));
    let text = shown(Item::Impl(around));
    let text = text.trim_start_matches("impl Name {");
    text.trim_end_matches(['}', ' ', ';']).trim().into()
}
