//! `check`: what works here, and what to do about what does not.

use std::io::{Write, stdout};
use std::path::Path;

use burn::tensor::Device;
use serde::Serialize;

use crate::config::list_configurations;
use crate::context::{Context, to_json};
use crate::devices::DEVICES;
use crate::failure::Failure;
use crate::terminal::signs;
use crate::{examples, models, runs};

#[derive(Serialize)]
struct Finding {
    what: &'static str,
    status: Status,
    found: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    advice: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Ok,
    /// Nothing is broken, but something is not there.
    Absent,
    Failed,
}

/// Looks at everything a command may need and reports each.
///
/// # Errors
///
/// [`Failure::Reported`] when something is broken; what is only absent is no failure.
pub fn run(context: &Context) -> Result<(), Failure> {
    let mut findings = vec![processor()];
    findings.extend(devices());
    findings.extend(adapters());
    findings.push(configurations(context));
    findings.push(embedded_examples());
    findings.push(writable(context.runs()));
    findings.push(newest_model(context));

    let failed = findings
        .iter()
        .any(|finding| finding.status == Status::Failed);
    let mut out = stdout().lock();
    if context.json {
        let report = serde_json::json!({
            "version": env!("CARGO_PKG_VERSION"),
            "ok": !failed,
            "findings": findings,
        });
        out.write_all(to_json(&report)?.as_bytes())?;
    } else {
        writeln!(out, "tiny-agent-trainer {}", env!("CARGO_PKG_VERSION"))?;
        for finding in &findings {
            let sign = match finding.status {
                Status::Ok => "ok",
                Status::Absent => "--",
                Status::Failed => "FAILED",
            };
            writeln!(out, "{sign:>6}  {:<16} {}", finding.what, finding.found)?;
            if let Some(advice) = &finding.advice {
                writeln!(out, "{:>24} {advice}", signs("→"))?;
            }
        }
    }
    if failed {
        Err(Failure::Reported)
    } else {
        Ok(())
    }
}

fn processor() -> Finding {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    #[cfg(target_arch = "x86_64")]
    let features: Vec<&str> = [
        ("avx2", std::arch::is_x86_feature_detected!("avx2")),
        ("fma", std::arch::is_x86_feature_detected!("fma")),
        ("avx512f", std::arch::is_x86_feature_detected!("avx512f")),
    ]
    .into_iter()
    .filter_map(|(name, present)| present.then_some(name))
    .collect();
    #[cfg(not(target_arch = "x86_64"))]
    let features: Vec<&str> = Vec::new();
    Finding {
        what: "processor",
        status: Status::Ok,
        found: format!(
            "{} with {threads} threads{}{}",
            std::env::consts::ARCH,
            if features.is_empty() { "" } else { ", " },
            features.join(" ")
        ),
        advice: None,
    }
}

fn devices() -> impl Iterator<Item = Finding> {
    DEVICES.iter().map(|device| Finding {
        what: "device",
        status: if device.built_in {
            Status::Ok
        } else {
            Status::Absent
        },
        found: format!(
            "{} ({}{})",
            device.name,
            device.backend,
            if device.built_in {
                ""
            } else {
                ", not in this build"
            }
        ),
        advice: (!device.built_in).then(|| device.how.to_owned()),
    })
}

/// What could run shaders.
#[cfg(feature = "render")]
fn adapters() -> Vec<Finding> {
    let what = "adapter";
    let found = wgsl_runner::adapters();
    if found.is_empty() {
        return vec![Finding {
            what,
            status: Status::Absent,
            found: "none: shaders cannot be run".into(),
            advice: Some(
                "install a graphics driver, or the software one: package mesa-vulkan-drivers"
                    .into(),
            ),
        }];
    }
    let finding = |adapter: wgsl_runner::Adapter| Finding {
        what,
        status: Status::Ok,
        found: format!(
            "{} ({}{})",
            adapter.name,
            adapter.backend,
            if adapter.software { ", software" } else { "" }
        ),
        advice: None,
    };
    found.into_iter().map(finding).collect()
}

/// What could run shaders.
#[cfg(not(feature = "render"))]
fn adapters() -> Vec<Finding> {
    vec![Finding {
        what: "adapter",
        status: Status::Absent,
        found: "not looked for: this build cannot run shaders".into(),
        advice: Some(
            "take the archive of the flavour `gpu`, or build with `--features render`".into(),
        ),
    }]
}

fn configurations(context: &Context) -> Finding {
    let what = "configurations";
    let failed = |found: String| Finding {
        what,
        status: Status::Failed,
        found,
        advice: Some("mend the file, or start again with `tiny-agent-trainer init --force`".into()),
    };
    match list_configurations(&context.folders) {
        Err(error) => failed(error.to_string()),
        Ok(listed) => {
            for configuration in &listed {
                if let Err(error) = &configuration.description {
                    return failed(error.to_string());
                }
            }
            let names: Vec<&str> = listed.iter().map(|listed| listed.name.as_str()).collect();
            Finding {
                what,
                status: Status::Ok,
                found: names.join(", "),
                advice: None,
            }
        }
    }
}

fn embedded_examples() -> Finding {
    let what = "examples";
    match examples::load(None) {
        Err(failure) => Finding {
            what,
            status: Status::Failed,
            found: failure.message().unwrap_or_default().to_owned(),
            advice: Some("this build is broken; build it again from a clean clone".into()),
        },
        Ok(dataset) => Finding {
            what,
            status: Status::Ok,
            found: format!("{} embedded", dataset.examples.len()),
            advice: None,
        },
    }
}

/// Whether runs can be written, tried by making the folder's scratch file and removing it again; what
/// was not there before is not there afterwards.
fn writable(folder: &Path) -> Finding {
    let what = "runs folder";
    let shown = folder.display();
    let existed = folder.exists();
    let probe = folder.join(format!(".check-{}", std::process::id()));
    let tried = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&probe, b"check"))
        .and_then(|()| std::fs::remove_file(&probe));
    if !existed {
        // Only an empty folder is removed, so nothing that others put there meanwhile is lost.
        let _ = std::fs::remove_dir(folder);
    }
    match tried {
        Ok(()) => Finding {
            what,
            status: Status::Ok,
            found: format!("{shown} can be written"),
            advice: None,
        },
        Err(error) => Finding {
            what,
            status: Status::Failed,
            found: format!("{shown} cannot be written: {error}"),
            advice: Some(
                "choose another with `[paths] checkpoint_path` in config/engine.toml".into(),
            ),
        },
    }
}

fn newest_model(context: &Context) -> Finding {
    let what = "model";
    let Ok(folder) = models::find(context.runs(), None) else {
        let runs = runs::list(context.runs()).map_or(0, |runs| runs.len());
        return Finding {
            what,
            status: Status::Absent,
            found: format!("none trained yet ({runs} runs)"),
            advice: Some("train one with `tiny-agent-trainer train`".into()),
        };
    };
    match models::load(&folder, &Device::flex()) {
        Ok(_) => Finding {
            what,
            status: Status::Ok,
            found: format!("{}: every file as it was saved", folder.display()),
            advice: None,
        },
        Err(failure) => Finding {
            what,
            status: Status::Failed,
            found: failure.message().unwrap_or_default().to_owned(),
            advice: None,
        },
    }
}
