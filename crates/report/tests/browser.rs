//! The page in a real browser, where there is one: Chromium without a window.
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
    filters: !filters.hidden, requests: resources.filter((name) => !name.startsWith("data:")),
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

/// The page as the browser has it after loading, and what it wrote to stderr. Every host name leads nowhere, so that a
/// request would be an error in the console.
fn dump(browser: &Path, folder: &Path, file: &Path, flags: &[&str]) -> (String, String) {
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
        .arg("--dump-dom")
        .arg(format!("file://{}", file.display()))
        .output()
        .unwrap();
    (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
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

#[test]
fn the_page_holds_in_a_real_browser() {
    let Some(browser) = browser() else {
        eprintln!("skipped the_page_holds_in_a_real_browser: no Chromium on the path");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("0001-quick");
    write_run(&path, 40);
    let html = page(&[Run::read(&path).unwrap()], Some(&mut paint));
    let probing = folder.path().join("probing.html");
    fs::write(
        &probing,
        html.replace("</body>", &format!("{PROBE}</body>")),
    )
    .unwrap();

    let mut backgrounds = Vec::new();
    for (theme, size) in [("1", "1200,900"), ("0", "1200,900"), ("1", "360,740")] {
        let theme = format!("--blink-settings=preferredColorScheme={theme}");
        let size = format!("--window-size={size}");
        let (dom, log) = dump(&browser, folder.path(), &probing, &[&theme, &size]);
        assert!(!log.contains("CONSOLE"), "{log}");
        let found = probed(&dom);
        assert_eq!(found["images"], 80, "{found}");
        assert_eq!(found["decoded"], found["images"], "{found}");
        assert_eq!(found["requests"], serde_json::json!([]), "{found}");
        assert!(found["least"].as_f64().unwrap() >= 4.5, "{found}");
        assert!(found["texts"].as_u64().unwrap() > 500, "{found}");
        assert_eq!(
            (&found["all"], &found["wrong"]),
            (&40.into(), &10.into()),
            "{found}"
        );
        assert_eq!(found["filters"], true, "{found}");
        assert!(
            found["width"].as_u64() <= found["window"].as_u64(),
            "wider than the window: {found}"
        );
        backgrounds.push(found["dark"].clone());
    }
    assert_ne!(backgrounds[0], backgrounds[1], "light and dark differ");

    // Without JavaScript all is there but the filters.
    let plain = folder.path().join("plain.html");
    let forbidden = html.replace("script-src 'unsafe-inline'", "script-src 'none'");
    assert_ne!(forbidden, html);
    fs::write(&plain, forbidden).unwrap();
    let (dom, _) = dump(&browser, folder.path(), &plain, &[]);
    assert_eq!(dom.matches("<article").count(), 40);
    assert!(
        dom.contains("<form class=\"filters\" hidden=\"\""),
        "the filters stay hidden"
    );
}
