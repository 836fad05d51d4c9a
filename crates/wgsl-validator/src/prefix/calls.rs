//! Arguments that complete a call.

use super::typed::Parts;
use crate::predeclared::{Builtin, Predeclared, lookup};
use crate::syntax::names::hash;

/// Texts that complete the arguments of a call, the likeliest first. `parts` tells what a declared name takes, `type_of`
/// which type a value has, `values` are the names of values, `arguments` the text between the brackets, `given` how
/// many complete arguments that are, and `needs` tells that no comma is missing.
pub(super) fn argument_tails<'c>(
    parts: impl Fn(&str) -> Option<&'c Parts>,
    type_of: impl Fn(&str) -> Option<String>,
    values: &[String],
    callee: &str,
    arguments: &str,
    given: usize,
    needs: bool,
) -> Vec<String> {
    let name = callee.split(' ').next().unwrap_or(callee);
    let last = last_argument(arguments);
    let lists: Vec<Vec<String>> = if let Some(parameters) = parts(name) {
        if parameters.is_structure && given == 0 && needs {
            vec![Vec::new()]
        } else {
            // Pointers in one call point to different variables, where one of them is written.
            let ways = if parameters.types.iter().any(|of| of.starts_with("ptr")) {
                values.len().clamp(1, 4)
            } else {
                1
            };
            let list = |way: usize| {
                let missing = parameters.types.iter().enumerate().skip(given);
                missing
                    .map(|(index, of)| default_of(of, &type_of, values, way + index))
                    .collect()
            };
            (0..ways).map(list).collect()
        }
    } else {
        match lookup(name, hash(name.as_bytes())) {
            Some(Predeclared::Function(builtin)) if takes_texture(builtin) => {
                texture_arguments(builtin, &Resources::new(values, type_of), arguments, given)
            }
            Some(Predeclared::Function(builtin)) => builtin_arguments(builtin, values, last, given),
            _ => constructor_arguments(name, callee, last, given),
        }
    };
    lists
        .into_iter()
        .map(|list| {
            let joined = list.join(" , ");
            // What begins with a sign goes on with the last argument.
            if needs || joined.is_empty() || joined.starts_with('+') {
                joined
            } else {
                format!(", {joined}")
            }
        })
        .collect()
}

fn default_of(
    of: &str,
    type_of: impl Fn(&str) -> Option<String>,
    values: &[String],
    way: usize,
) -> String {
    if of.starts_with("ptr") {
        let variable = values.iter().rev().cycle().nth(way);
        return format!("& {}", variable.map_or("", String::as_str));
    }
    let is_resource = of.starts_with("texture") || of.starts_with("sampler");
    match of {
        "f32" | "i32" | "u32" => "1".into(),
        "bool" => "true".into(),
        _ if is_resource => {
            let fits = |name: &&String| type_of(name).as_deref() == Some(of);
            values.iter().rev().find(fits).cloned().unwrap_or_default()
        }
        _ => format!("{of} ( )"),
    }
}

fn last_argument(arguments: &str) -> Option<String> {
    let mut depth = 0_i32;
    let mut start = 0;
    let mut offset = 0;
    let mut previous = "";
    for token in arguments.split(' ') {
        let is_generator = previous.starts_with("vec")
            || previous.starts_with("mat")
            || matches!(previous, "array" | "bitcast" | "ptr");
        match token {
            "(" | "[" => depth += 1,
            "<" if is_generator => depth += 1,
            ")" | "]" => depth -= 1,
            ">" if depth > 0 && arguments[..offset].matches("< ").count() > 0 => depth -= 1,
            "," if depth == 0 => start = offset + 1,
            _ => {}
        }
        offset += token.len() + 1;
        previous = token;
    }
    let last = arguments.get(start..)?.trim();
    (!last.is_empty()).then(|| last.to_owned())
}

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|&text| text.to_owned()).collect()
}

fn constructor_arguments(
    name: &str,
    callee: &str,
    last: Option<String>,
    given: usize,
) -> Vec<Vec<String>> {
    let mut lists = Vec::new();
    if given > 0 {
        lists.push(Vec::new());
    }
    let digits: Vec<usize> = name
        .bytes()
        .filter(u8::is_ascii_digit)
        .map(|digit| usize::from(digit - b'0'))
        .collect();
    let fill = if callee.contains("bool") { "true" } else { "1" };
    if given == 0 {
        let has_type = callee.contains('<')
            || name.ends_with(['f', 'i', 'u'])
            || !name.starts_with(['v', 'm', 'a']);
        if has_type {
            lists.push(Vec::new());
        }
        lists.push(texts(&["1"]));
    }
    if name.starts_with("vec")
        && let Some(&width) = digits.first()
    {
        for count in 1..=width {
            lists.push(vec![fill.to_owned(); count]);
            if let Some(last) = &last {
                lists.push(vec![last.clone(); count]);
            }
        }
    } else if name.starts_with("mat") && digits.len() >= 2 {
        let (columns, rows) = (digits[0], digits[1]);
        if let Some(missing) = (columns * rows).checked_sub(given) {
            lists.push(vec!["1".to_owned(); missing]);
        }
        if let Some(missing) = columns.checked_sub(given) {
            lists.push(vec![format!("vec{rows} < f32 > ( )"); missing]);
        }
    } else if callee == "array" {
        // Its length may be that of a declared type.
        const MAX_LENGTH: usize = 16;
        let elements = match last {
            Some(last) => vec![last],
            None => texts(&[
                "1",
                "true",
                "vec2 < f32 > ( )",
                "vec3 < f32 > ( )",
                "vec4 < f32 > ( )",
            ]),
        };
        for element in elements {
            let missing = 0..(MAX_LENGTH + 1).saturating_sub(given);
            lists.extend(missing.skip(1).map(|count| vec![element.clone(); count]));
        }
    } else if name == "array"
        && let Some(length) = callee.rsplit(',').next().and_then(|end| {
            end.trim_end_matches(['>', ' '])
                .trim()
                .parse::<usize>()
                .ok()
        })
        && let Some(missing) = length.min(256).checked_sub(given)
    {
        lists.push(vec![last.unwrap_or_else(|| "1".into()); missing]);
    }
    lists
}

fn builtin_arguments(
    builtin: Builtin,
    values: &[String],
    last: Option<String>,
    given: usize,
) -> Vec<Vec<String>> {
    use Builtin as B;
    if builtin == B::Bitcast {
        return if given == 0 {
            vec![texts(&["1"]), texts(&["vec2 < f32 > ( )"])]
        } else {
            vec![Vec::new()]
        };
    }
    if builtin.is_barrier() {
        return vec![Vec::new()];
    }
    if builtin.is_atomic() || matches!(builtin, B::ArrayLength | B::WorkgroupUniformLoad) {
        return memory_arguments(builtin, values, given);
    }
    let arity: usize = match builtin {
        B::Atan2
        | B::Cross
        | B::Distance
        | B::Dot
        | B::Dot4I8Packed
        | B::Dot4U8Packed
        | B::Ldexp
        | B::Max
        | B::Min
        | B::Pow
        | B::Reflect
        | B::Step => 2,
        B::Clamp
        | B::ExtractBits
        | B::FaceForward
        | B::Fma
        | B::Mix
        | B::Refract
        | B::Select
        | B::Smoothstep => 3,
        B::InsertBits => 4,
        _ => 1,
    };
    let Some(missing) = arity.checked_sub(given) else {
        return Vec::new();
    };
    if missing == 0 {
        let mut lists = vec![Vec::new()];
        // naga computes neither of these two from abstract numbers alone.
        if matches!(builtin, B::Mix | B::Smoothstep) {
            lists.push(texts(&["+ 1f"]));
        }
        return lists;
    }
    let is_first = last.is_none();
    // What is known only at run time is computed by naga in any case.
    let recent: Vec<String> = values.iter().rev().take(4).cloned().collect();
    let starts: Vec<String> = match last {
        Some(last) => vec![last],
        None => recent
            .iter()
            .cloned()
            .chain(texts(&[
                "1",
                "1.0",
                "true",
                "0",
                "vec2 < f32 > ( )",
                "vec2 < f32 > ( 1 )",
                "vec3 < f32 > ( 1 )",
                "vec4 < f32 > ( 1 )",
                "vec2 < i32 > ( 1 )",
                "vec2 < u32 > ( 1 )",
                "vec4 < i32 > ( 1 )",
                "vec4 < u32 > ( 1 )",
                "vec2 < bool > ( )",
                "mat2x2 < f32 > ( )",
                "mat3x3 < f32 > ( )",
                "mat4x4 < f32 > ( )",
            ]))
            .collect(),
    };
    let mut lists = Vec::new();
    for start in starts {
        let with_end = |end: &str| {
            let mut list = vec![start.clone(); missing];
            if let Some(last) = list.last_mut() {
                end.clone_into(last);
            }
            list
        };
        match builtin {
            // The first edge lies before the second.
            B::Smoothstep if missing == 3 => lists.push(texts(&["0f", "1f", "0f"])),
            B::Smoothstep if missing == 2 => {
                lists
                    .extend(["1f", "1"].map(|one| vec![format!("{start} + {one}"), start.clone()]));
            }
            B::Smoothstep | B::Mix if missing < 3 => {
                let all = vec![start.clone(); missing];
                lists.extend([all, with_end("1f"), vec!["1f".into(); missing]]);
            }
            B::Select => lists.push(with_end("true")),
            B::Ldexp | B::Refract if missing < arity => lists.push(with_end("1")),
            B::Ldexp | B::Refract => lists.push(with_end("1")),
            B::ExtractBits => {
                let mut list = texts(&["1", "1"]);
                if missing == 3 {
                    list.insert(0, start.clone());
                }
                list.truncate(missing);
                lists.push(list);
            }
            B::InsertBits => {
                let mut list = texts(&["1", "1"]);
                for _ in 2..missing {
                    list.insert(0, start.clone());
                }
                list.truncate(missing);
                lists.push(list);
            }
            _ => {
                let all = vec![start.clone(); missing];
                if is_first {
                    lists.push(all);
                } else {
                    lists.extend([all, with_end("1"), with_end("2"), vec!["1".into(); missing]]);
                    for name in &recent {
                        for value in [name.clone(), format!("{name} . x")] {
                            lists.push(vec![value.clone(); missing]);
                            if missing > 1 {
                                lists.push(with_end(&value));
                                // The edges of a step differ.
                                lists.push(texts(&["2", &value]));
                            }
                        }
                    }
                }
            }
        }
    }
    lists
}

/// Pointers into memory: each variable, its elements and what may be their members.
fn memory_arguments(builtin: Builtin, values: &[String], given: usize) -> Vec<Vec<String>> {
    let loads = matches!(
        builtin,
        Builtin::AtomicLoad | Builtin::ArrayLength | Builtin::WorkgroupUniformLoad
    );
    let mut rest: Vec<Vec<String>> = if loads {
        vec![Vec::new()]
    } else if builtin == Builtin::AtomicCompareExchangeWeak {
        vec![texts(&["1", "1"])]
    } else {
        vec![texts(&["1"])]
    };
    if given > 0 {
        for list in &mut rest {
            list.drain(..(given - 1).min(list.len()));
        }
        return rest;
    }
    let mut lists = Vec::new();
    for name in values {
        for suffix in ["", " [ 0 ]"] {
            for list in &rest {
                let mut whole = vec![format!("& {name}{suffix}")];
                whole.extend(list.clone());
                lists.push(whole);
            }
        }
    }
    lists
}

/// The textures and samplers among values, the newest first.
struct Resources {
    /// The name and the type of each texture.
    textures: Vec<(String, String)>,
    samplers: Vec<String>,
    comparison_samplers: Vec<String>,
}

impl Resources {
    fn new(values: &[String], type_of: impl Fn(&str) -> Option<String>) -> Self {
        let mut found = Self {
            textures: Vec::new(),
            samplers: Vec::new(),
            comparison_samplers: Vec::new(),
        };
        for name in values.iter().rev() {
            match type_of(name) {
                Some(of) if of.starts_with("texture") => found.textures.push((name.clone(), of)),
                Some(of) if of == "sampler" => found.samplers.push(name.clone()),
                Some(of) if of == "sampler_comparison" => {
                    found.comparison_samplers.push(name.clone());
                }
                _ => {}
            }
        }
        found
    }
}

fn takes_texture(builtin: Builtin) -> bool {
    builtin.is_texture() && !builtin.is_barrier()
}

/// What completes the arguments of a texture function (section 17.7).
fn texture_arguments(
    builtin: Builtin,
    resources: &Resources,
    arguments: &str,
    given: usize,
) -> Vec<Vec<String>> {
    let texture = |name: &str| resources.textures.iter().find(|(known, _)| known == name);
    let known = arguments
        .split(',')
        .enumerate()
        .find_map(|(place, name)| Some((place, texture(name.trim())?)));
    let mut lists = Vec::new();
    if let Some((place, (_, of))) = known {
        // The arguments between the texture and what is to come.
        let passed = given.saturating_sub(place + 1);
        for list in behind_texture(builtin, of, resources) {
            match list.get(passed..) {
                Some([]) => lists.extend([
                    Vec::new(),
                    texts(&["vec2 < i32 > ( )"]),
                    texts(&["vec3 < i32 > ( )"]),
                ]),
                Some(rest) => lists.push(rest.to_vec()),
                // The offset has been given.
                None => lists.push(Vec::new()),
            }
        }
        return lists;
    }
    for (name, of) in &resources.textures {
        for behind in behind_texture(builtin, of, resources) {
            let has_component = builtin == Builtin::TextureGather && !of.contains("depth");
            let component = (has_component && given == 0).then(|| "1".to_owned());
            let list = component.into_iter().chain([name.clone()]).chain(behind);
            lists.push(list.collect());
        }
    }
    lists
}

/// The arguments of a texture function behind the texture, which is of the type `of`; without an offset.
fn behind_texture(builtin: Builtin, of: &str, resources: &Resources) -> Vec<Vec<String>> {
    use Builtin as B;
    let (kind, format) = of.split_once(" < ").unwrap_or((of, ""));
    let is_array = kind.ends_with("_array");
    let kind = kind.trim_end_matches("_array");
    let (texel, sampled) = match kind.as_bytes() {
        [.., b'1', b'd'] => ("1", "1"),
        [.., b'3', b'd'] => ("vec3 < i32 > ( )", "vec3 < f32 > ( )"),
        _ if kind.ends_with("cube") => ("vec3 < i32 > ( )", "vec3 < f32 > ( )"),
        _ => ("vec2 < i32 > ( )", "vec2 < f32 > ( )"),
    };
    let place = |coordinates: &str, more: &[&str]| {
        let layer = is_array.then_some("1");
        let all = [coordinates].into_iter().chain(layer);
        let all = all.chain(more.iter().copied());
        all.map(str::to_owned).collect::<Vec<String>>()
    };
    let with = |samplers: &[String], more: &[&str]| {
        let list = |sampler: &String| [vec![sampler.clone()], place(sampled, more)].concat();
        samplers.iter().map(list).collect::<Vec<_>>()
    };
    let Resources {
        samplers,
        comparison_samplers,
        ..
    } = resources;
    match builtin {
        B::TextureDimensions => vec![Vec::new(), texts(&["1"])],
        B::TextureLoad if kind.contains("storage") || kind.contains("external") => {
            vec![place(texel, &[])]
        }
        B::TextureLoad => vec![place(texel, &["1"])],
        B::TextureStore => {
            let channel = format.split(' ').next().unwrap_or_default();
            let value = if channel.ends_with("uint") {
                "vec4 < u32 > ( )"
            } else if channel.ends_with("sint") {
                "vec4 < i32 > ( )"
            } else {
                "vec4 < f32 > ( )"
            };
            vec![place(texel, &[value])]
        }
        B::TextureSample | B::TextureSampleBaseClampToEdge | B::TextureGather => {
            with(samplers, &[])
        }
        B::TextureSampleBias | B::TextureSampleLevel => with(samplers, &["1"]),
        B::TextureSampleGrad => with(samplers, &[sampled, sampled]),
        B::TextureSampleCompare | B::TextureSampleCompareLevel | B::TextureGatherCompare => {
            with(comparison_samplers, &["1"])
        }
        // The number of layers, levels or samples.
        _ => vec![Vec::new()],
    }
}
