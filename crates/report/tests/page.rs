//! The page as text: what is on it, and what a hostile or damaged run folder cannot do.
#![allow(missing_docs)]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::{HOSTILE, paint, paint_noise, write_run};
use report::{ReportError, Run, page};

fn runs(count: usize, answers: usize) -> (tempfile::TempDir, Vec<Run>) {
    let folder = tempfile::tempdir().unwrap();
    let read = |number| {
        let path = folder.path().join(format!("000{number}-quick"));
        write_run(&path, answers);
        Run::read(&path).unwrap()
    };
    let runs = (1..=count).map(read).collect();
    (folder, runs)
}

#[test]
fn the_files_of_a_run_come_back_as_they_were_written() {
    let (_folder, runs) = runs(1, 8);
    let run = &runs[0];
    assert_eq!(run.name, "0001-quick");
    assert_eq!(run.settings[1], ("model.d_model".into(), "128".into()));
    assert_eq!(run.history.steps, 2000);
    assert_eq!(run.history.metrics["loss"].len(), 200);
    assert_eq!(run.history.learning_rate.len(), 200);
    // The validation repeats the loss of the last step, which is no measurement of its own.
    assert_eq!(run.history.metrics["val_loss"].len(), 4);
    let best = run.history.best().unwrap();
    let lowest = run.history.metrics["val_loss"]
        .iter()
        .map(|point| point.value);
    assert_eq!(
        best.value.to_bits(),
        lowest.fold(f64::INFINITY, f64::min).to_bits()
    );
    assert_eq!((best.metric, run.history.tokens), ("val_loss", 3_200_000));
}

#[test]
fn failures_come_first() {
    let (_folder, runs) = runs(1, 8);
    let html = page(&runs, None);
    let verdicts: Vec<bool> = html
        .split("<article class=\"card ")
        .skip(1)
        .map(|card| card.starts_with("right"))
        .collect();
    assert_eq!(verdicts, [false, false, true, true, true, true, true, true]);
}

#[test]
fn nothing_in_a_prompt_or_a_program_is_markup() {
    let (_folder, runs) = runs(1, 2);
    let html = page(&runs, Some(&mut paint));
    assert!(
        !html.contains(HOSTILE)
            && !html.contains("alert(1)</script>")
            && !html.contains("<img src=x")
    );
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert_eq!(html.matches("<script").count(), 1);
}

#[test]
fn nothing_on_the_page_is_loaded_from_elsewhere() {
    let (_folder, runs) = runs(2, 8);
    let html = page(&runs, Some(&mut paint));
    for attribute in ["src=\"", "href=\"", "url("] {
        for target in html.split(attribute).skip(1) {
            assert!(
                target.starts_with("data:") || target.starts_with('#'),
                "{}",
                &target[..40]
            );
        }
    }
    assert!(!html.contains("@import") && html.contains("default-src 'none'"));
}

#[test]
fn a_hundred_shaders_stay_below_three_megabytes_and_come_out_the_same_twice() {
    let (_folder, runs) = runs(1, 100);
    let html = page(&runs, Some(&mut paint));
    assert_eq!(html.matches("<img ").count(), 200);
    assert!(html.len() < 3_000_000, "{} bytes", html.len());
    assert_eq!(page(&runs, Some(&mut paint)), html);
}

#[test]
fn a_hundred_shaders_that_paint_noise_stay_below_three_megabytes_in_comparisons_too() {
    for count in [1, 4] {
        let (_folder, runs) = runs(count, 100);
        let html = page(&runs, Some(&mut paint_noise));
        assert!(html.len() < 3_000_000, "{count}: {} bytes", html.len());
        // The room is used: every prompt is there, and each of its programs has a picture.
        assert_eq!(html.matches("<article").count(), 100, "{count}");
        assert_eq!(html.matches("<img ").count(), 100 * (1 + count), "{count}");
        assert!(html.len() > 1_000_000, "{count}: {} bytes", html.len());
    }
}

#[test]
fn only_pictures_that_are_too_large_lose_pixels() {
    let (_folder, runs) = runs(1, 100);
    // Two fifths of the references.
    let is_noise = |code: &str| ["- 0.1", "- 0.3", "- 0.4"].iter().any(|d| code.contains(d));
    let mut sides = BTreeMap::new();
    let mut paint_some = |code: &str, side: u32| {
        sides.insert(code.to_owned(), side);
        if is_noise(code) {
            paint_noise(code, side)
        } else {
            paint(code, side)
        }
    };
    let html = page(&runs, Some(&mut paint_some));
    assert!(html.len() < 3_000_000, "{} bytes", html.len());
    assert_eq!(html.matches("<img ").count(), 200);
    let (noise, others): (Vec<_>, Vec<_>) = sides.iter().partition(|(code, _)| is_noise(code));
    assert!(noise.iter().any(|&(_, &side)| side < 128));
    assert!(others.iter().all(|&(_, &side)| side == 128), "{others:?}");
}

#[test]
fn programs_of_any_length_stay_below_three_megabytes() {
    let (_folder, mut runs) = runs(1, 100);
    for answer in &mut runs[0].evaluation.as_mut().unwrap().answers {
        answer.answer = answer.answer.repeat(200);
    }
    let html = page(&runs, Some(&mut paint_noise));
    assert!(html.len() < 3_000_000, "{} bytes", html.len());
    let shown = html.matches("<article").count();
    assert!(shown > 0 && shown < 100, "{shown}");
    let cut = format!("100 prompts, 25 of them with a wrong answer; the first {shown} are shown");
    assert!(html.contains(&cut));
    assert_eq!(html.matches("<img ").count(), 2 * shown);
}

#[test]
fn more_than_a_hundred_prompts_are_counted_and_cut() {
    let (_folder, runs) = runs(1, 130);
    let html = page(&runs, None);
    assert_eq!(html.matches("<article").count(), 100);
    assert!(html.contains("130 prompts, 33 of them with a wrong answer; the first 100 are shown"));
}

#[test]
fn runs_side_by_side_share_prompts_and_mark_what_differs() {
    let (folder, mut runs) = runs(2, 8);
    let path = folder.path().join("0002-quick/config.toml");
    let config = fs::read_to_string(&path)
        .unwrap()
        .replace("seed = 42", "seed = 43");
    fs::write(&path, config).unwrap();
    runs[1] = Run::read(path.parent().unwrap()).unwrap();
    let html = page(&runs, None);
    assert_eq!(html.matches("<article").count(), 8);
    assert_eq!(html.matches("Answer of A").count(), 8);
    assert_eq!(html.matches("Answer of B").count(), 8);
    assert!(html.contains("≠ training.seed") && !html.contains("≠ model.d_model"));
    let marked = html.find("≠ training.seed").unwrap();
    assert!(
        marked < html.find("<th>model.d_model").unwrap(),
        "what differs comes first"
    );
}

#[test]
fn a_run_that_has_only_begun_has_a_page_too() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("config.toml"), "").unwrap();
    let run = Run::read(folder.path()).unwrap();
    let html = page(&[run], None);
    assert!(html.contains("Figures") && !html.contains("<svg viewBox=\"0 0 480"));
}

#[test]
fn a_line_that_was_cut_off_at_the_end_is_left_out_and_one_before_is_an_error_with_its_line() {
    let (folder, _) = runs(1, 1);
    let folder = folder.path().join("0001-quick");
    let path = folder.join("metrics.jsonl");
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{whole}{{\"event\":\"st")).unwrap();
    assert_eq!(Run::read(&folder).unwrap().history.steps, 2000);
    fs::write(&path, format!("{{\"event\":\"st\n{whole}")).unwrap();
    let error = Run::read(&folder).unwrap_err();
    assert!(
        matches!(error, ReportError::Content { line: Some(1), .. }),
        "{error}"
    );
    assert!(
        error.to_string().contains("metrics.jsonl`, line 1"),
        "{error}"
    );
}

#[test]
fn a_loss_that_is_no_number_leaves_a_gap() {
    let (folder, _) = runs(1, 1);
    let folder = folder.path().join("0001-quick");
    let path = folder.join("metrics.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    let nan = text
        .lines()
        .next()
        .unwrap()
        .replace("\"loss\":", "\"loss\":\"NaN\",\"was\":");
    fs::write(&path, format!("{nan}\n{text}")).unwrap();
    let run = Run::read(&folder).unwrap();
    assert!(run.history.metrics["loss"][0].value.is_nan());
    assert!(!page(&[run], None).contains("NaN"));
}

#[test]
fn a_folder_that_is_no_run_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = Run::read(folder.path()).unwrap_err();
    assert!(
        matches!(error, ReportError::NoRun { .. }) && error.to_string().contains("config.toml")
    );
}

/// Relative luminance and contrast as WCAG 2.2 defines them.
fn contrast(a: &str, b: &str) -> f64 {
    let luminance = |color: &str| {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&color[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_colour_of_text_and_curves_stands_out_from_both_backgrounds() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    let style = include_str!("../src/style.css");
    let mut themes = 0;
    for block in style.split(":root {").skip(1).take(2) {
        let block = block.split('}').next().unwrap();
        let colors: Vec<(&str, &str)> = block
            .split(';')
            .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "))
            .collect();
        let of = |name: &str| colors.iter().find(|(known, _)| *known == name).unwrap().1;
        for (name, color) in &colors {
            if ["back", "panel", "edge"].contains(name) {
                continue;
            }
            for behind in ["back", "panel"] {
                let contrast = contrast(color, of(behind));
                assert!(contrast >= 4.5, "--{name} on --{behind}: {contrast:.2}");
            }
        }
        themes += 1;
    }
    assert_eq!(themes, 2);
}
