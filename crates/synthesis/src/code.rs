//! Numbers and programs in the one style of the data.

/// A number as WGSL writes a float here: with a point and a digit on both sides.
pub(crate) fn float(value: f64) -> String {
    let text = value.to_string();
    if text.contains('.') {
        text
    } else {
        format!("{text}.0")
    }
}

/// The uniform block of time and resolution, as the conventions name it.
pub(crate) const GLOBALS: &str = "\
struct Globals {
    resolution: vec2<f32>,
    time: f32,
}

@group(0) @binding(0) var<uniform> globals: Globals;
";

/// The bindings of an image, as the conventions name them.
pub(crate) const SOURCE: &str = "\
@group(0) @binding(1) var source: texture_2d<f32>;
@group(0) @binding(2) var source_sampler: sampler;
";

/// A fragment shader: declarations in front, statements one a line without indentation.
pub(crate) fn fragment(declarations: &[&str], body: &str) -> String {
    let mut text = String::new();
    for declaration in declarations {
        text.push_str(declaration.trim_end());
        text.push_str("\n\n");
    }
    text.push_str("@fragment\nfn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {\n");
    text.push_str(&indent(body));
    text.push_str("}\n");
    text
}

/// The statements, with `time` declared in front where they name it.
pub(crate) fn with_time(body: &str) -> String {
    let is_name = |character: char| character.is_alphanumeric() || matches!(character, '_' | '.');
    if body
        .split(|character| !is_name(character))
        .any(|word| word == "time")
    {
        format!("let time = globals.time;\n{body}")
    } else {
        body.to_string()
    }
}

/// A compute shader over one index: bindings in front, then statements that may use `i`.
pub(crate) fn compute(declarations: &[&str], workgroup_size: i64, body: &str) -> String {
    let mut text = String::new();
    for declaration in declarations {
        text.push_str(declaration.trim_end());
        text.push('\n');
    }
    text.push_str(&format!(
        "\n@compute @workgroup_size({workgroup_size})\nfn main(@builtin(global_invocation_id) id: vec3<u32>) {{\n"
    ));
    text.push_str(&indent(body));
    text.push_str("}\n");
    text
}

/// Each line of `body` indented by its depth of braces, plus one.
pub(crate) fn indent(body: &str) -> String {
    let mut text = String::new();
    let mut depth = 1_usize;
    for line in body.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with('}') {
            depth = depth.saturating_sub(1);
        }
        text.push_str(&"    ".repeat(depth));
        text.push_str(line);
        text.push('\n');
        if line.ends_with('{') {
            depth += 1;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{float, indent};

    #[test]
    fn floats_have_a_point_and_digits_on_both_sides() {
        assert_eq!(
            [float(1.0), float(0.25), float(-3.0)],
            ["1.0", "0.25", "-3.0"]
        );
    }

    #[test]
    fn blocks_are_indented_by_their_depth() {
        let body = "if a {\nb;\n} else {\nc;\n}";
        assert_eq!(
            indent(body),
            "    if a {\n        b;\n    } else {\n        c;\n    }\n"
        );
    }
}
