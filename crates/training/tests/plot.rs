//! Pictures of schedules: what is drawn is where it belongs, whatever is given.

use proptest::prelude::*;
use training::*;

const ASCII: PlotStyle = PlotStyle {
    columns: 40,
    rows: 9,
    ascii: true,
};

/// The rows of the curve: for each its label, and the characters right of the axis.
fn curve(picture: &str) -> Vec<(String, Vec<char>)> {
    let rows = picture.lines().skip(1);
    let rows = rows.take_while(|line| !line.contains("+-") && !line.contains('└'));
    rows.map(|line| {
        let axis = line.find(['|', '+', '│', '┤']).unwrap();
        let right = line[axis..].chars().skip(1).collect();
        (line[..axis].trim().to_owned(), right)
    })
    .collect()
}

/// The columns that have something in a row.
fn filled(row: &[char]) -> Vec<usize> {
    let filled = row.iter().enumerate().filter(|(_, c)| **c != ' ');
    filled.map(|(x, _)| x).collect()
}

proptest! {
    #[test]
    fn with_a_column_for_each_step_each_rate_is_in_its_row(rates in prop::collection::vec(0.0..1.0, 40)) {
        let schedule = { let rates = rates.clone(); move |p: Progress| rates[usize::try_from(p.step).unwrap()] };
        let rows = curve(&plot(&schedule, 40, 1, ASCII));
        let top = rates.iter().copied().fold(0.0, f64::max);
        prop_assert_eq!(rows.len(), 9);
        for (x, rate) in rates.iter().enumerate() {
            let row = ((1.0 - rate / top) * 8.0).round() as usize;
            prop_assert_eq!(rows[row].1.get(x), Some(&'*'), "step {}", x);
        }
        let highest = rates.iter().position(|rate| rate.to_bits() == top.to_bits()).unwrap();
        prop_assert!(filled(&rows[0].1).contains(&highest));
    }

    #[test]
    fn with_two_steps_for_each_braille_character_each_rate_is_its_own_dot(rates in prop::collection::vec(0.0..1.0, 32)) {
        let schedule = { let rates = rates.clone(); move |p: Progress| rates[usize::try_from(p.step).unwrap()] };
        let rows = curve(&plot(&schedule, 32, 1, PlotStyle { columns: 16, rows: 5, ascii: false }));
        let top = rates.iter().copied().fold(0.0, f64::max);
        // The bit of a dot is one less than its number in the Unicode standard.
        let numbers = [[1, 2, 3, 7], [4, 5, 6, 8]];
        for (x, rate) in rates.iter().enumerate() {
            let dot = ((1.0 - rate / top) * 19.0).round() as usize;
            let character = u32::from(rows[dot / 4].1[x / 2]);
            let bit = 1 << (numbers[x % 2][dot % 4] - 1);
            prop_assert!(character >= 0x2800 && (character - 0x2800) & bit != 0, "step {}", x);
        }
    }

    #[test]
    fn any_schedule_of_any_length_gives_a_picture_of_the_size_asked(
        rates in prop::collection::vec(any::<f64>(), 1..20),
        steps in prop_oneof![0_u64..300, Just(u64::MAX), any::<u64>()],
        steps_per_epoch in prop_oneof![Just(0), Just(1), any::<u64>()],
        columns in 16_usize..90,
        rows in 2_usize..20,
        ascii in any::<bool>(),
    ) {
        let schedule = move |p: Progress| rates[usize::try_from(p.step % rates.len() as u64).unwrap()];
        let style = PlotStyle { columns, rows, ascii };
        let picture = plot(&schedule, steps, steps_per_epoch, style);
        prop_assert_eq!(picture.is_ascii(), ascii);
        let drawn = curve(&picture);
        prop_assert_eq!(drawn.len(), rows);
        prop_assert!(drawn.iter().all(|(_, row)| row.len() <= columns));
        prop_assert!(picture.lines().all(|line| line == line.trim_end()));
        prop_assert!(!picture.contains("NaN") && !picture.contains("inf"));
    }

    #[test]
    fn a_falling_schedule_never_climbs_from_left_to_right(steps in 1_u64..5000, ascii in any::<bool>()) {
        let schedule = CosineAnnealingLR::new(0.1, 1000, 0.0).unwrap();
        let rows = curve(&plot(&schedule, steps, 1, PlotStyle { ascii, ..ASCII }));
        let highest = |x: usize| rows.iter().position(|(_, row)| row.get(x).is_some_and(|&c| c != ' '));
        let heights: Vec<Option<usize>> = (0..40).map(highest).collect();
        prop_assert!(heights.is_sorted(), "{:?}", heights);
        prop_assert!(heights.iter().all(Option::is_some));
    }
}

#[test]
fn labels_are_the_rates_of_their_rows() {
    let labels = |top: f64, rows| {
        let schedule = ConstantLR::new(top).unwrap();
        let rows = curve(&plot(&schedule, 10, 1, PlotStyle { rows, ..ASCII }));
        rows.into_iter().map(|(label, _)| label).collect::<Vec<_>>()
    };
    assert_eq!(labels(0.5, 3), ["0.5", "0.25", "0"]);
    assert_eq!(labels(0.5, 4), ["0.5", "", "", "0"]);
    assert_eq!(
        labels(3e-4, 9),
        ["3e-4", "", "2.25e-4", "", "1.5e-4", "", "7.5e-5", "", "0"]
    );
    assert_eq!(labels(1e300, 3), ["1e300", "5e299", "0"]);
    assert_eq!(labels(123.4, 2), ["123", "0"]);
    assert_eq!(labels(0.0, 3), ["", "", "0"]);
}

#[test]
fn a_constant_rate_is_a_line_at_the_top_and_zero_one_at_the_bottom() {
    for (rate, row) in [(0.1, 0), (0.0, 8)] {
        let rows = curve(&plot(&ConstantLR::new(rate).unwrap(), 7, 1, ASCII));
        for (i, (_, columns)) in rows.iter().enumerate() {
            let expected = if i == row { 40 } else { 0 };
            assert_eq!(filled(columns).len(), expected, "rate {rate}, row {i}");
        }
    }
}

#[test]
fn a_rate_that_is_not_finite_leaves_a_gap_and_is_spoken_of() {
    let schedule = |p: Progress| if p.step == 20 { f64::NAN } else { 1.0 };
    let picture = plot(&schedule, 40, 1, ASCII);
    let rows = curve(&picture);
    assert_eq!(rows[0].1[20], ' ');
    assert_eq!(filled(&rows[0].1).len(), 39);
    assert!(picture.ends_with("not finite."), "{picture}");
    assert!(!plot(&|_: Progress| 1.0, 40, 1, ASCII).contains("not finite"));
}

#[test]
fn one_high_step_among_many_in_a_column_is_seen() {
    // 40 columns of 30 steps.
    let schedule = |p: Progress| if p.step == 610 { 1.0 } else { 0.25 };
    let rows = curve(&plot(&schedule, 1200, 1, ASCII));
    assert_eq!(filled(&rows[0].1), [20]);
}

#[test]
fn steps_and_epochs_are_below() {
    let schedule = ConstantLR::new(0.1).unwrap();
    let below = |steps, steps_per_epoch| -> Vec<String> {
        let picture = plot(&schedule, steps, steps_per_epoch, ASCII);
        let lines = picture.lines().skip_while(|line| !line.contains("+-"));
        let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        lines.skip(1).map(words).collect()
    };
    assert_eq!(below(1000, 400), ["0 500 1000 steps", "0 1.25 2.5 epochs"]);
    assert_eq!(below(45, 1), ["0 45 steps"]);
    assert_eq!(below(1, 1), ["0 1 step"]);
    assert_eq!(below(0, 1), ["0 0 steps"]);
    assert_eq!(below(u64::MAX - 1, 1), ["0 18446744073709551614 steps"]);
}

#[test]
fn a_jump_is_a_line_from_next_to_the_dot_before() {
    let schedule = |p: Progress| if (4..10).contains(&p.step) { 1.0 } else { 0.0 };
    let style = PlotStyle {
        columns: 16,
        rows: 4,
        ascii: true,
    };
    let expected = [
        "learning rate",
        "1 +    ******",
        "  |    *     *",
        "  |    *     *",
        "0 +****      ******",
        "  +----------------",
        "   0       16 steps",
    ];
    let picture = plot(&schedule, 16, 1, style);
    assert_eq!(picture.lines().collect::<Vec<_>>(), expected, "{picture}");
}
