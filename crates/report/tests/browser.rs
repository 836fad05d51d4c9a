//! The page in a real browser, where there is one, on the screen and on paper: Chromium without a window.
#![allow(missing_docs)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{paint, write_run};
use report::{Run, page};
use serde_json::Value;

/// Looks at the page from inside and writes what it found into the element `probe`.
const PROBE: &str = r#"<pre id="probe"></pre><script>
addEventListener("load", () => {
  const parse = (color) => (color.match(/[\d.]+/g) || []).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  // Before they are opened: what of the folded parts is not to be seen.
  const isFolded = ({ lastElementChild: last }) => last.getBoundingClientRect().height === 0 || !last.checkVisibility();
  const folded = [...document.querySelectorAll("details:not([open])")].filter(isFolded).length;
  let least = Infinity, where = "", texts = 0;
  document.querySelectorAll("details").forEach((details) => { details.open = true; });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("script,style,title,#probe,option")) continue;
    const style = getComputedStyle(element);
    const color = element.closest("svg") ? style.fill : style.color;
    const [a, b] = [luminance(parse(color)), luminance(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    texts++;
    if (contrast < least) { least = contrast; where = `${element.outerHTML.slice(0, 120)}: ${color}`; }
  }
  const images = [...document.images];
  const context = document.createElement("canvas").getContext("2d");
  // Drawing decodes at once; a promise of it may come after the page was written out, on a busy machine.
  const decoded = images.map((image) => {
    try { context.drawImage(image, 0, 0); return image.naturalWidth > 0; } catch { return false; }
  });
  const filters = document.querySelector(".filters");
  const all = document.querySelectorAll(".card").length;
  filters.elements.verdict.value = "wrong";
  filters.dispatchEvent(new Event("input"));
  const wrong = [...document.querySelectorAll(".card")].filter((card) => !card.hidden).length;
  const resources = performance.getEntriesByType("resource").map((entry) => entry.name);
  document.getElementById("probe").textContent = JSON.stringify({
    dark: getComputedStyle(document.body).backgroundColor, least, where, texts,
    images: images.length, decoded: decoded.filter(Boolean).length, all, wrong,
    folded, filters: !filters.hidden && getComputedStyle(filters).display !== "none", requests: resources.filter((name) => !name.startsWith("data:")),
    width: document.documentElement.scrollWidth, window: innerWidth,
  });
});
</script>"#;

/// The first browser of its kind on the path.
fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    std::env::split_paths(&path)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|program| program.is_file())
}

/// Opens `file` with `flags`: what the browser wrote to stdout and to stderr. Every host name leads nowhere, so that a request
/// would be an error in the console.
fn open(browser: &Path, folder: &Path, file: &Path, flags: &[&str]) -> (String, String) {
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--enable-logging=stderr",
            "--virtual-time-budget=20000",
        ])
        .arg(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ))
        .args(flags)
        .arg(format!("file://{}", file.display()))
        .output()
        .unwrap();
    (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

/// The page as the browser has it after loading.
fn dump(browser: &Path, folder: &Path, html: &str, flags: &[&str]) -> String {
    let file = folder.join("page.html");
    fs::write(&file, html).unwrap();
    let (dom, log) = open(browser, folder, &file, &[flags, &["--dump-dom"]].concat());
    assert!(!log.contains("CONSOLE"), "{log}");
    dom
}

/// What the probe finds on the page.
fn probe(browser: &Path, folder: &Path, html: &str, flags: &[&str]) -> Value {
    let html = html.replace("</body>", &format!("{PROBE}</body>"));
    probed(&dump(browser, folder, &html, flags))
}

fn probed(dom: &str) -> Value {
    let text = dom
        .split("<pre id=\"probe\">")
        .nth(1)
        .unwrap_or_else(|| panic!("no probe in\n{dom}"));
    let text = text
        .split("</pre>")
        .next()
        .unwrap()
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    serde_json::from_str(&text.replace("&quot;", "\"").replace("&amp;", "&"))
        .unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The page about `count` runs of 40 answers each.
fn page_about(count: usize, folder: &Path) -> String {
    let read = |number| {
        let path = folder.join(format!("000{number}-quick"));
        write_run(&path, 40);
        Run::read(&path).unwrap()
    };
    let runs: Vec<Run> = (1..=count).map(read).collect();
    page(&runs, Some(&mut paint))
}

/// What holds of every page about runs of 40 answers, wherever it is seen.
fn assert_sound(found: &Value, images: usize) {
    assert_eq!(found["images"], images, "{found}");
    assert_eq!(found["decoded"], found["images"], "{found}");
    assert_eq!(found["requests"], serde_json::json!([]), "{found}");
    assert!(found["least"].as_f64().unwrap() >= 4.5, "{found}");
    assert!(found["texts"].as_u64().unwrap() > 500, "{found}");
    assert_eq!(
        (&found["all"], &found["wrong"]),
        (&40.into(), &10.into()),
        "{found}"
    );
    assert!(
        found["width"].as_u64() <= found["window"].as_u64(),
        "wider than the window: {found}"
    );
}

/// In light and dark, wide and narrow, and without JavaScript.
fn assert_holds_on_the_screen(browser: &Path, folder: &Path, html: &str, images: usize) {
    let mut backgrounds = Vec::new();
    for (theme, size) in [("1", "1200,900"), ("0", "1200,900"), ("1", "360,740")] {
        let theme = format!("--blink-settings=preferredColorScheme={theme}");
        let size = format!("--window-size={size}");
        let found = probe(browser, folder, html, &[&theme, &size]);
        assert_sound(&found, images);
        assert_eq!(found["filters"], true, "{found}");
        assert!(found["folded"].as_u64() >= Some(40), "{found}");
        backgrounds.push(found["dark"].clone());
    }
    assert_ne!(backgrounds[0], backgrounds[1], "light and dark differ");

    // Without JavaScript all is there but the filters.
    let plain = html.replace("script-src 'unsafe-inline'", "script-src 'none'");
    assert_ne!(plain, html);
    let file = folder.join("plain.html");
    fs::write(&file, plain).unwrap();
    // The console says that the script was refused.
    let (dom, _) = open(browser, folder, &file, &["--dump-dom"]);
    assert_eq!(dom.matches("<article").count(), 40);
    assert_eq!(dom.matches("<img ").count(), images);
    assert!(
        dom.contains("<form class=\"filters\" hidden=\"\""),
        "the filters stay hidden"
    );
}

/// On paper, whatever the colours of the screen. The probe sees the page with the media of its styles exchanged, so that what a
/// printer gets is on the screen; the printer of the browser makes a file of the page as it is.
fn assert_holds_on_paper(browser: &Path, folder: &Path, html: &str, images: usize) {
    let exchanged = html
        .replace("@media screen", "@media neither")
        .replace("@media print", "@media screen")
        .replace("@media neither", "@media print");
    assert_ne!(exchanged, html);
    for theme in ["1", "0"] {
        let theme = format!("--blink-settings=preferredColorScheme={theme}");
        // A4 of 96 dots per inch.
        let found = probe(
            browser,
            folder,
            &exchanged,
            &[&theme, "--window-size=794,1123"],
        );
        assert_sound(&found, images);
        assert_eq!(found["dark"], "rgb(255, 255, 255)", "{found}");
        assert_eq!(found["filters"], false, "{found}");
        assert_eq!(found["folded"], 0, "what is folded is printed: {found}");

        let (file, printed) = (folder.join("page.html"), folder.join("page.pdf"));
        fs::write(&file, html).unwrap();
        let print = format!("--print-to-pdf={}", printed.display());
        let (_, log) = open(browser, folder, &file, &[&theme, &print]);
        assert!(!log.contains("CONSOLE"), "{log}");
        let pdf = fs::read(&printed).unwrap_or_else(|error| panic!("{error}: {log}"));
        assert!(pdf.starts_with(b"%PDF-"));
        // A picture that stands on the page several times is in the file once; no two references paint the same.
        let kind = b"/Subtype /Image";
        let pictures = pdf.windows(kind.len()).filter(|bytes| bytes == kind);
        assert!(pictures.count() > 20, "pictures are printed");
        fs::remove_file(&printed).unwrap();
    }
}

/// The browser, or a word on why a test is skipped.
fn browser_for(test: &str) -> Option<PathBuf> {
    let found = browser();
    if found.is_none() {
        eprintln!("skipped {test}: no Chromium on the path");
    }
    found
}

#[test]
fn the_page_holds_in_a_real_browser_on_the_screen_and_on_paper() {
    let Some(browser) = browser_for("the_page_holds_in_a_real_browser") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let html = page_about(1, folder.path());
    assert_holds_on_the_screen(&browser, folder.path(), &html, 80);
    assert_holds_on_paper(&browser, folder.path(), &html, 80);
}

#[test]
fn a_comparison_of_two_runs_holds_in_a_real_browser_on_the_screen_and_on_paper() {
    let Some(browser) = browser_for("a_comparison_of_two_runs_holds_in_a_real_browser") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let html = page_about(2, folder.path());
    assert_holds_on_the_screen(&browser, folder.path(), &html, 120);
    assert_holds_on_paper(&browser, folder.path(), &html, 120);
}
