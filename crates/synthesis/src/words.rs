//! Numbers and places in words.

/// Ways to write a whole number: digits, and the word up to twenty.
pub(crate) fn count(number: i64) -> Vec<String> {
    const WORDS: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    let word = usize::try_from(number).ok().and_then(|at| WORDS.get(at));
    [number.to_string()]
        .into_iter()
        .chain(word.map(|word| (*word).to_string()))
        .collect()
}

/// Ways to write a decimal number: with and without the zero in front of the point.
pub(crate) fn decimal(number: f64) -> Vec<String> {
    let text = number.to_string();
    let short = text.strip_prefix("0.").map(|rest| format!(".{rest}"));
    // The full form is what most people write.
    [text.clone(), text.clone(), text]
        .into_iter()
        .chain(short)
        .collect()
}

/// Ways to write a share such as 0.2 as a percentage.
pub(crate) fn percent(share: f64) -> Vec<String> {
    let number = (share * 100.0).round();
    vec![
        format!("{number}%"),
        format!("{number} percent"),
        format!("{number} %"),
    ]
}

#[cfg(test)]
mod tests {
    use super::{count, decimal, percent};

    #[test]
    fn numbers_are_written_in_their_ways() {
        assert_eq!(count(3), ["3", "three"]);
        assert_eq!(count(64), ["64"]);
        assert!(decimal(0.25).contains(&".25".to_string()));
        assert_eq!(decimal(2.5)[0], "2.5");
        assert_eq!(percent(0.2)[0], "20%");
    }
}
