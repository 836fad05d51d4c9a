//! What the terminal can show: characters beyond ASCII, and pictures.

use std::borrow::Cow;
use std::env;

use clap::ValueEnum;

/// Whether the locale says that text is UTF-8. Without a word from it, it is that of the C language: ASCII.
#[must_use]
pub fn is_utf8() -> bool {
    // Windows has no such variables, and its terminals know Unicode.
    cfg!(windows) || is_utf8_in(|name| env::var(name).ok())
}

/// The first of these variables that says something counts (POSIX, "Environment Variables", section 8.2).
fn is_utf8_in(variable: impl Fn(&str) -> Option<String>) -> bool {
    let said = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty());
    said.is_some_and(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

/// `text` with those signs of our messages that are beyond ASCII written in ASCII, where the locale asks for that. What stands in
/// backquotes is the user's, or code to write, and stays as it is, but for an ellipsis in brackets, which stands for such code.
#[must_use]
pub fn signs(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_utf8() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(in_ascii(text))
    }
}

fn in_ascii(text: &str) -> String {
    let parts: Vec<String> = text
        .split('`')
        .enumerate()
        .map(|(index, part)| {
            if index % 2 == 0 {
                unquoted_in_ascii(part)
            } else {
                part.replace("(…)", "(...)").replace("<…>", "<...>")
            }
        })
        .collect();
    parts.join("`")
}

fn unquoted_in_ascii(text: &str) -> String {
    let signs = [
        ('…', "..."),
        ('→', "->"),
        ('×', "x"),
        ('·', "-"),
        ('‹', "<"),
        ('›', ">"),
        ('≤', "<="),
        ('≥', ">="),
        ('∞', "infinity"),
        ('−', "-"),
        ('µ', "u"),
    ];
    let replace = |text: String, (sign, ascii)| text.replace(sign, ascii);
    signs.into_iter().fold(text.to_owned(), replace)
}

/// How pictures are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Preview {
    /// As the terminal can; nothing in a pipe.
    Auto,
    /// Kitty's graphics protocol.
    Kitty,
    /// iTerm2's inline images.
    Iterm2,
    /// DEC's sixels.
    Sixel,
    /// Blocks of colour, two pixels a character.
    Blocks,
    /// Not at all.
    Never,
}

impl Preview {
    /// What [`Auto`](Self::Auto) comes to: told by the variables that terminals set, because asking a terminal and
    /// waiting for its answer takes input from whoever types. A multiplexer passes on nothing but characters.
    #[must_use]
    pub fn resolved(self, is_terminal: bool, wants_color: bool) -> Self {
        if self != Self::Auto {
            return self;
        }
        if !is_terminal || !wants_color {
            return Self::Never;
        }
        detected(|name| env::var(name).ok())
    }
}

fn detected(variable: impl Fn(&str) -> Option<String>) -> Preview {
    let of = |name| variable(name).unwrap_or_default();
    let (term, program) = (of("TERM"), of("TERM_PROGRAM"));
    let is_multiplexer = term.starts_with("screen") || term.starts_with("tmux");
    if term == "dumb" || term == "linux" && program.is_empty() {
        Preview::Never
    } else if is_multiplexer || !of("TMUX").is_empty() {
        Preview::Blocks
    } else if !of("KITTY_WINDOW_ID").is_empty()
        || ["xterm-kitty", "xterm-ghostty"].contains(&term.as_str())
        || program == "ghostty"
    {
        Preview::Kitty
    } else if ["iTerm.app", "WezTerm", "mintty"].contains(&program.as_str())
        || of("LC_TERMINAL") == "iTerm2"
    {
        Preview::Iterm2
    } else if ["foot", "mlterm", "yaft", "contour"]
        .iter()
        .any(|name| term.starts_with(name))
        || term.contains("sixel")
    {
        Preview::Sixel
    } else {
        Preview::Blocks
    }
}

/// A picture of eight-bit pixels: red, green, blue and alpha, row by row.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// The pixels.
    pub rgba: &'a [u8],
    /// The same as a PNG file.
    pub png: &'a [u8],
}

/// How wide a picture is shown at most, in characters.
const COLUMNS: usize = 40;
/// How wide sixels are at most, in pixels.
const SIXEL_WIDTH: usize = 256;

/// The bytes that make a terminal show `picture`; none for [`Preview::Never`] and [`Preview::Auto`].
#[must_use]
pub fn show(picture: &Picture<'_>, preview: Preview) -> Vec<u8> {
    if picture.width == 0 || picture.height == 0 {
        return Vec::new();
    }
    match preview {
        Preview::Auto | Preview::Never => Vec::new(),
        Preview::Kitty => kitty(picture.png),
        Preview::Iterm2 => iterm2(picture.png),
        Preview::Sixel => {
            let (width, height) = fitted(picture, SIXEL_WIDTH);
            sixel(&scaled(picture, width, height), width).into_bytes()
        }
        Preview::Blocks => {
            let (width, height) = fitted(picture, COLUMNS);
            let height = height.next_multiple_of(2);
            blocks(
                &scaled(picture, width, height),
                width,
                has_true_color(),
                is_utf8(),
            )
            .into_bytes()
        }
    }
}

fn has_true_color() -> bool {
    let color = env::var("COLORTERM").unwrap_or_default();
    // Every terminal of Windows that shows colours at all shows these.
    cfg!(windows) || color == "truecolor" || color == "24bit"
}

/// The size with the same proportions that is at most `most` wide.
fn fitted(picture: &Picture<'_>, most: usize) -> (usize, usize) {
    let width = picture.width.min(most);
    (
        width,
        (picture.height * width / picture.width).clamp(1, 4 * most),
    )
}

/// Red, green and blue of a smaller picture: each pixel is the mean of those that it stands for, on black.
fn scaled(picture: &Picture<'_>, width: usize, height: usize) -> Vec<[u8; 3]> {
    let range = |index: usize, of: usize, all: usize| {
        let begin = index * all / of;
        begin..((index + 1) * all / of).max(begin + 1).min(all)
    };
    let mut pixels = Vec::with_capacity(width * height);
    for row in 0..height {
        for column in 0..width {
            let mut sums = [0_u64; 3];
            let mut count = 0;
            for y in range(row, height, picture.height) {
                for x in range(column, width, picture.width) {
                    let at = 4 * (y * picture.width + x);
                    if let Some(&[red, green, blue, alpha]) = picture.rgba.get(at..at + 4) {
                        for (sum, channel) in sums.iter_mut().zip([red, green, blue]) {
                            *sum += u64::from(channel) * u64::from(alpha) / 255;
                        }
                        count += 1;
                    }
                }
            }
            pixels.push(sums.map(|sum| (sum / u64::max(count, 1)) as u8));
        }
    }
    pixels
}

/// Two rows of pixels in a row of characters: the upper half in the foreground colour, the lower one in the background.
/// In ASCII a space shows the mean of both.
fn blocks(pixels: &[[u8; 3]], width: usize, true_color: bool, unicode: bool) -> String {
    let color = |layer: u8, [red, green, blue]: [u8; 3]| {
        if true_color {
            format!("\x1b[{layer};2;{red};{green};{blue}m")
        } else {
            format!("\x1b[{layer};5;{}m", cube([red, green, blue]) + 16)
        }
    };
    let rows: Vec<&[[u8; 3]]> = pixels.chunks(width).collect();
    let mut text = String::new();
    for pair in rows.chunks_exact(2) {
        for (&upper, &lower) in pair[0].iter().zip(pair[1]) {
            if unicode {
                text += &format!("{}{}▀", color(38, upper), color(48, lower));
            } else {
                let mean: Vec<u8> = upper
                    .iter()
                    .zip(lower)
                    .map(|(a, b)| u8::midpoint(*a, b))
                    .collect();
                text += &format!("{} ", color(48, [mean[0], mean[1], mean[2]]));
            }
        }
        text += "\x1b[0m\n";
    }
    text
}

/// The nearest colour of a cube of six steps a side.
fn cube(pixel: [u8; 3]) -> usize {
    let step = |channel: u8| (usize::from(channel) * 5 + 127) / 255;
    36 * step(pixel[0]) + 6 * step(pixel[1]) + step(pixel[2])
}

/// Kitty's graphics protocol: a PNG file in Base64 in pieces of at most 4096 bytes; the terminal shall not answer.
/// <https://sw.kovidgoyal.net/kitty/graphics-protocol/>
fn kitty(png: &[u8]) -> Vec<u8> {
    let text = report::base64(png);
    let pieces: Vec<&[u8]> = text.as_bytes().chunks(4096).collect();
    let mut bytes = Vec::with_capacity(text.len() + 64);
    for (index, piece) in pieces.iter().enumerate() {
        let first = if index == 0 {
            format!("a=T,f=100,q=2,c={COLUMNS},")
        } else {
            String::new()
        };
        let more = u8::from(index + 1 < pieces.len());
        bytes.extend(format!("\x1b_G{first}m={more};").as_bytes());
        bytes.extend(*piece);
        bytes.extend(b"\x1b\\");
    }
    bytes.push(b'\n');
    bytes
}

/// iTerm2's inline images. <https://iterm2.com/documentation-images.html>
fn iterm2(png: &[u8]) -> Vec<u8> {
    let text = report::base64(png);
    format!(
        "\x1b]1337;File=inline=1;width={COLUMNS};size={}:{text}\x07\n",
        png.len()
    )
    .into_bytes()
}

/// Sixels (DEC, "VT330/VT340 Programmer Reference Manual", chapter 14): bands of six rows, in each band one line for each
/// colour, in each line one character for each column, whose bits say which of the six pixels have the colour.
fn sixel(pixels: &[[u8; 3]], width: usize) -> String {
    let height = pixels.len() / width;
    let colors: Vec<usize> = pixels.iter().copied().map(cube).collect();
    let mut text = format!("\x1bP0;1q\"1;1;{width};{height}");
    for color in 0..216 {
        if colors.contains(&color) {
            let percent = |step: usize| 20 * step;
            text += &format!(
                "#{color};2;{};{};{}",
                percent(color / 36),
                percent(color / 6 % 6),
                percent(color % 6)
            );
        }
    }
    for band in colors.chunks(6 * width) {
        let mut used = band.to_vec();
        used.sort_unstable();
        used.dedup();
        for color in used {
            text += &format!("#{color}");
            let mut run = (0_u8, 0_usize);
            for column in 0..width {
                let rows = band.chunks(width).enumerate();
                let bits = rows
                    .filter(|(_, row)| row[column] == color)
                    .fold(0_u8, |bits, (row, _)| bits | 1 << row);
                if bits == run.0 {
                    run.1 += 1;
                } else {
                    text += &repeated(run);
                    run = (bits, 1);
                }
            }
            text += &repeated(run);
            text.push('$');
        }
        text.push('-');
    }
    text + "\x1b\\\n"
}

fn repeated((bits, count): (u8, usize)) -> String {
    let character = char::from(b'?' + bits);
    match count {
        0 => String::new(),
        1..=3 => character.to_string().repeat(count),
        _ => format!("!{count}{character}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables<'a>(set: &'a [(&str, &str)]) -> impl Fn(&str) -> Option<String> + 'a {
        move |name| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        }
    }

    /// Left half red, right half blue, the lower half of it darker.
    fn flag(width: usize, height: usize) -> Vec<u8> {
        (0..width * height)
            .flat_map(|at| {
                let (x, y) = (at % width, at / width);
                let strength = if y < height / 2 { 255 } else { 102 };
                if x < width / 2 {
                    [strength, 0, 0, 255]
                } else {
                    [0, 0, strength, 255]
                }
            })
            .collect()
    }

    #[test]
    fn the_first_variable_that_says_something_decides_about_the_characters() {
        for (set, expected) in [
            (&[][..], false),
            (&[("LANG", "en_US.UTF-8")][..], true),
            (&[("LANG", "de_DE.utf8")], true),
            (&[("LANG", "en_US.UTF-8"), ("LC_ALL", "C")], false),
            (
                &[("LANG", "C"), ("LC_CTYPE", "C.UTF-8"), ("LC_ALL", "")],
                true,
            ),
            (&[("LANG", "de_DE.ISO-8859-1")], false),
        ] {
            assert_eq!(is_utf8_in(variables(set)), expected, "{set:?}");
        }
    }

    #[test]
    fn our_signs_are_written_in_ascii_and_letters_stay() {
        assert_eq!(in_ascii("a … b → 2 × 3 · é"), "a ... b -> 2 x 3 - é");
    }

    #[test]
    fn what_is_quoted_is_not_rewritten() {
        assert_eq!(
            in_ascii("found `×` → write `f32(…)` or `array<…>` … not `µ`"),
            "found `×` -> write `f32(...)` or `array<...>` ... not `µ`"
        );
        assert_eq!(in_ascii("an end × without ` ×"), "an end x without ` ×");
    }

    #[test]
    fn terminals_are_told_by_their_variables() {
        for (set, expected) in [
            (&[("TERM", "xterm-256color")][..], Preview::Blocks),
            (&[("TERM", "xterm-kitty")], Preview::Kitty),
            (
                &[("TERM", "xterm"), ("KITTY_WINDOW_ID", "1")],
                Preview::Kitty,
            ),
            (
                &[("TERM", "tmux-256color"), ("KITTY_WINDOW_ID", "1")],
                Preview::Blocks,
            ),
            (
                &[("TERM", "xterm"), ("TERM_PROGRAM", "WezTerm")],
                Preview::Iterm2,
            ),
            (&[("TERM", "foot")], Preview::Sixel),
            (&[("TERM", "dumb")], Preview::Never),
        ] {
            assert_eq!(detected(variables(set)), expected, "{set:?}");
        }
    }

    #[test]
    fn a_pipe_and_no_colour_get_no_picture_unless_asked() {
        assert_eq!(Preview::Auto.resolved(false, true), Preview::Never);
        assert_eq!(Preview::Auto.resolved(true, false), Preview::Never);
        assert_eq!(Preview::Sixel.resolved(false, false), Preview::Sixel);
    }

    #[test]
    fn blocks_show_two_rows_in_one_and_leave_the_colours_as_they_were() {
        let pixels = flag(4, 4);
        let picture = Picture {
            width: 4,
            height: 4,
            rgba: &pixels,
            png: &[],
        };
        let text = blocks(&scaled(&picture, 2, 2), 2, true, true);
        assert_eq!(
            text,
            "\x1b[38;2;255;0;0m\x1b[48;2;102;0;0m▀\x1b[38;2;0;0;255m\x1b[48;2;0;0;102m▀\x1b[0m\n"
        );
        let ascii = blocks(&scaled(&picture, 2, 2), 2, false, false);
        assert!(
            ascii.is_ascii() && ascii.matches(' ').count() == 2,
            "{ascii:?}"
        );
    }

    #[test]
    fn kittys_pieces_together_are_the_file() {
        let png: Vec<u8> = (0..10_000).map(|at| (at % 251) as u8).collect();
        let text = String::from_utf8(kitty(&png)).unwrap();
        let pieces: Vec<&str> = text.split("\x1b_G").skip(1).collect();
        let mut joined = String::new();
        for (index, piece) in pieces.iter().enumerate() {
            let (keys, data) = piece.split_once(';').unwrap();
            let data = data.trim_end().strip_suffix("\x1b\\").unwrap();
            assert!(data.len() <= 4096);
            assert_eq!(keys.contains("m=1"), index + 1 < pieces.len());
            joined += data;
        }
        assert_eq!(joined, report::base64(&png));
    }

    /// What a terminal does with sixels.
    fn decoded(text: &str, width: usize, height: usize) -> Vec<usize> {
        let body = text.split_once(&format!("{width};{height}")).unwrap().1;
        let body = body.strip_suffix("\x1b\\\n").unwrap();
        let mut pixels = vec![usize::MAX; width * height];
        let (mut x, mut y, mut color) = (0, 0, 0);
        let mut rest = body.chars().peekable();
        let number = |rest: &mut std::iter::Peekable<std::str::Chars>| {
            let mut value = 0;
            while let Some(digit) = rest.peek().and_then(|next| next.to_digit(10)) {
                value = 10 * value + digit as usize;
                rest.next();
            }
            value
        };
        while let Some(next) = rest.next() {
            let mut count = 1;
            let character = match next {
                '#' => {
                    color = number(&mut rest);
                    while rest.next_if_eq(&';').is_some() {
                        number(&mut rest);
                    }
                    continue;
                }
                '$' => {
                    x = 0;
                    continue;
                }
                '-' => {
                    (x, y) = (0, y + 6);
                    continue;
                }
                '!' => {
                    count = number(&mut rest);
                    rest.next().unwrap()
                }
                other => other,
            };
            let bits = character as u32 - '?' as u32;
            for _ in 0..count {
                for row in 0..6 {
                    if bits >> row & 1 == 1 {
                        pixels[(y + row) * width + x] = color;
                    }
                }
                x += 1;
            }
        }
        pixels
    }

    #[test]
    fn sixels_say_what_the_pixels_are() {
        let (width, height) = (20, 14);
        let pixels = flag(width, height);
        let picture = Picture {
            width,
            height,
            rgba: &pixels,
            png: &[],
        };
        let small = scaled(&picture, width, height);
        let expected: Vec<usize> = small.iter().copied().map(cube).collect();
        assert_eq!(decoded(&sixel(&small, width), width, height), expected);
    }

    #[test]
    fn odd_sizes_are_shown_too() {
        for (width, height) in [(1, 1), (3, 500), (500, 3), (41, 41)] {
            let pixels = flag(width, height);
            let picture = Picture {
                width,
                height,
                rgba: &pixels,
                png: b"png",
            };
            for preview in [
                Preview::Kitty,
                Preview::Iterm2,
                Preview::Sixel,
                Preview::Blocks,
            ] {
                assert!(show(&picture, preview).ends_with(b"\n"), "{width} {height}");
            }
        }
    }
}
