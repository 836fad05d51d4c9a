//! `cargo xtask release`, `verify`, `reproduce`, `baseline` and `dist-clean`: from a commit to an archive that anyone
//! can check.
//!
//! | file | holds |
//! | --- | --- |
//! | `flavor` | the two kinds of binary |
//! | `plan` | what will be made, and of what: everything that is known before the first step |
//! | `environment` | step 1: whether a release can be made here |
//! | `suite` | step 2: the tests, counted |
//! | `binary` | steps 3 and 4: the build, and what a binary has to be |
//! | `baseline` | step 5: what the binary needs on this machine |
//! | `package` | step 6: what is in the archive |
//! | `dependencies` | the crates that the binary is made of, and their licences |
//! | `documents` | manifest, list of files, bill of materials, provenance |
//! | `archive` | zip files, written reproducibly and read with suspicion |
//! | `staging` | where a release is put together before it is in its place |
//! | `signature` | who made an archive
//! | `verify` | step 7: the archive as its receiver meets it |
//! | `user` | the binary as somebody uses it who has nothing else |
//! | `reproduce` | the same commit built in other surroundings |
//! | `elf` | what a Linux program needs, and the names of its sections |
//! | `lock` | one release at a time |
//! | `moment` | seconds since 1970 as a date |

mod archive;
mod baseline;
mod binary;
mod dependencies;
mod documents;
mod elf;
mod environment;
#[cfg(test)]
mod fixture;
mod flavor;
mod lock;
mod moment;
mod package;
mod plan;
mod reproduce;
mod signature;
mod staging;
mod suite;
mod user;
mod verify;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::log::Log;
use crate::package::archive::Files;
use crate::report::Report;
use crate::steps::Steps;
use crate::temporary::TemporaryFolder;
use crate::workspace::Workspace;
use crate::{disk, process};
use flavor::Flavor;
use lock::Lock;
use package::Measured;
use plan::Plan;
use reproduce::{Built, Recipe};
use signature::{Signed, Signer};
use staging::{Released, Staging};

/// Which flavours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Flavors {
    /// One statically linked binary that trains on the CPU, without a graphics stack
    Portable,
    /// Everything; it loads Vulkan, Metal or DX12 when it runs
    Gpu,
    /// Both, each in an archive of its own
    All,
}

impl Flavors {
    const fn each(self) -> &'static [Flavor] {
        match self {
            Self::Portable => &[Flavor::Portable],
            Self::Gpu => &[Flavor::Gpu],
            Self::All => &[Flavor::Portable, Flavor::Gpu],
        }
    }
}

/// What is built.
#[derive(Args)]
struct Choice {
    /// What kind of binary
    #[arg(long, default_value = "portable")]
    flavor: Flavors,
    /// The target to build for [default: this machine's; for `portable` musl where it is installed]
    #[arg(long)]
    target: Option<String>,
}

impl Choice {
    fn plans(&self, workspace: &Workspace) -> Result<Vec<Plan>, String> {
        let plan = |flavor: &Flavor| Plan::new(workspace, *flavor, self.target.as_deref());
        self.flavor.each().iter().map(plan).collect()
    }
}

/// `release`
#[derive(Args)]
pub struct Release {
    #[command(flatten)]
    choice: Choice,
    /// Build from nothing
    #[arg(long)]
    clean: bool,
    /// Take the files as they are, even when they are not committed; every manifest says so
    #[arg(long)]
    allow_dirty: bool,
    /// Sign each archive with this secret key of minisign; `MINISIGN_PASSWORD` opens an encrypted one
    #[arg(long, value_name = "KEY")]
    sign: Option<PathBuf>,
    #[command(flatten)]
    report: Report,
}

/// `verify`
#[derive(Args)]
pub struct Verify {
    /// The archive; the file with its hash is beside it
    archive: PathBuf,
    /// Also build the commit that it names, and compare the bytes: minutes
    #[arg(long)]
    rebuild: bool,
    /// Check the signature beside it with this public key of minisign: its file, or the key itself
    #[arg(long, value_name = "KEY")]
    public_key: Option<String>,
    #[command(flatten)]
    report: Report,
}

/// `reproduce`
#[derive(Args)]
pub struct Reproduce {
    #[command(flatten)]
    choice: Choice,
    #[command(flatten)]
    report: Report,
}

/// `baseline`
#[derive(Args)]
pub struct Baseline {
    #[command(flatten)]
    choice: Choice,
    #[command(flatten)]
    report: Report,
}

/// What a step is about, for `--dry-run`.
const STEPS: [&str; 7] = [
    "environment: toolchain, structure, lock file, clean tree, room",
    "tests: all of them, optimised",
    "build",
    "binary: version, paths, size, libraries",
    "baseline: what it needs here",
    "package: everything that is in the archive",
    "verify: the archive as its receiver meets it",
];

/// `cargo xtask release`.
pub fn release(options: &Release) -> Result<(), String> {
    let workspace = Workspace::find()?;
    let plans = options.choice.plans(&workspace)?;
    if options.report.dry_run {
        let mut actions = vec![STEPS[0].to_owned(), STEPS[1].to_owned()];
        for plan in &plans {
            actions.push(format!(
                "{}: {}",
                STEPS[2],
                process::command_line(&plan.build()?)
            ));
            actions.extend(STEPS[3..].iter().map(|step| (*step).to_owned()));
            if let Some(key) = &options.sign {
                actions.push(format!("sign with the key in {}", key.display()));
            }
            actions.push(format!("result: {}", plan.archive().display()));
        }
        options.report.print_plan(&actions);
        return Ok(());
    }
    let made = make(&plans, options)?;
    let value = |released: &Released| {
        json!({
            "archive": released.archive,
            "folder": released.folder,
            "signed": options.sign.is_some(),
        })
    };
    let values: Vec<Value> = made.iter().map(value).collect();
    let lines: Vec<String> = made
        .iter()
        .map(|released| released.archive.display().to_string())
        .collect();
    options.report.print(&json!({ "released": values }), &lines);
    Ok(())
}

/// Makes the release of each plan; all of them are of one workspace.
fn make(plans: &[Plan], options: &Release) -> Result<Vec<Released>, String> {
    // A key that cannot be used is no reason to wait for the tests first.
    let signer = options.sign.as_deref().map(Signer::load).transpose()?;
    let dist = &plans[0].dist;
    let _lock = Lock::take(dist)?;
    let log = Log::to(&dist.join("release.log"))?;
    let mut steps = Steps::new(2 + 5 * plans.len(), &log);
    let made = run_steps(plans, options, signer.as_ref(), &mut steps, &log);
    match &made {
        Ok(_) => log.say(&steps.summary()),
        Err(message) => log.say(&format!("stopped: {message}")),
    }
    made
}

fn run_steps(
    plans: &[Plan],
    options: &Release,
    signer: Option<&Signer>,
    steps: &mut Steps,
    log: &Log,
) -> Result<Vec<Released>, String> {
    let first = &plans[0];
    let uncommitted = steps.run(STEPS[0], || {
        environment::check(first, options.allow_dirty, log)
    })?;
    if options.clean && first.target_folder.exists() {
        disk::delete_folder(&first.target_folder)?;
    }
    let tests = steps.run(STEPS[1], || suite::run(first, log))?;
    log.say(&format!("{} tests passed", tests.passed));
    let mut made = Vec::new();
    for plan in plans {
        let title = |step: usize| format!("{}: {}", plan.flavor, STEPS[step]);
        steps.run(&title(2), || binary::build(plan, log))?;
        let facts = steps.run(&title(3), || binary::check(plan, log))?;
        let baseline = steps.run(&title(4), || baseline::measure(plan, &facts, log))?;
        let measured = Measured {
            tests: Some(tests.clone()),
            baseline,
            uncommitted: uncommitted.clone(),
        };
        let staging = Staging::create(&plan.dist)?;
        let name = plan.name();
        let archive = steps.run(&title(5), || {
            let (files, _) = package::assemble(plan, &facts, &measured, log)?;
            let bytes = archive::write(&name, &files, plan.moment())?;
            check_size(plan, &files, bytes.len(), log)?;
            staging.write(&name, &bytes, &files)
        })?;
        steps.run(&title(6), || {
            verify::exercise(&verify::open(&archive)?, log)
        })?;
        if let Some(signer) = signer {
            let signature = signer.sign(&name, &disk::read(&archive)?, plan.moment())?;
            disk::write(&signature::beside(&archive), signature)?;
        }
        made.push(staging.release(&name)?);
    }
    Ok(made)
}

fn check_size(plan: &Plan, files: &Files, bytes: usize, log: &Log) -> Result<(), String> {
    let limit = plan.flavor.archive_limit();
    // A model hardly becomes smaller when it is packed.
    let models: usize = files
        .iter()
        .filter(|(path, _)| path.starts_with("models/"))
        .map(|(_, content)| content.len())
        .sum();
    log.say(&format!(
        "{bytes} bytes, of at most {limit} and {models} for models"
    ));
    if bytes > limit + models {
        return Err(format!(
            "the archive has {bytes} bytes; {limit} and {models} for models are allowed"
        ));
    }
    Ok(())
}

/// `cargo xtask verify`.
pub fn verify(options: &Verify) -> Result<(), String> {
    let archive = &options.archive;
    if options.report.dry_run {
        let mut actions = vec![
            format!(
                "check the hash of {} and of every file in it",
                archive.display()
            ),
            "unpack it in a clean folder, read-only, and run every command there".into(),
        ];
        if options.public_key.is_some() {
            actions.push("check the signature beside it".into());
        }
        if options.rebuild {
            actions.push("build the commit that it names, and compare binary and archive".into());
        }
        options.report.print_plan(&actions);
        return Ok(());
    }
    let log = Log::console();
    let signed = signature::check(archive, options.public_key.as_deref())?;
    let opened = verify::open(archive)?;
    let manifest = &opened.manifest;
    log.say(&format!(
        "{} files, each with its hash; made of commit {}{}",
        opened.files.len(),
        manifest.commit,
        if manifest.dirty {
            " AND FILES THAT ARE NOT COMMITTED"
        } else {
            ""
        }
    ));
    verify::exercise(&opened, &log)?;
    let signature = match &signed {
        Signed::No => "nobody signed it".to_owned(),
        Signed::Unchecked => {
            "it is signed, and by whom was not checked: give --public-key".to_owned()
        }
        Signed::ByKey(text) => format!("signed by the holder of that key, who says: {text}"),
    };
    let mut lines = vec![format!(
        "{}: whole, and every command works; {signature}",
        archive.display()
    )];
    if options.rebuild {
        lines.push(rebuild(&Workspace::find()?, archive, &opened, &log)?);
    }
    let value = json!({
        "archive": archive,
        "verified": true,
        "rebuilt": options.rebuild,
        "signature": match &signed {
            Signed::No => "none",
            Signed::Unchecked => "unchecked",
            Signed::ByKey(_) => "good",
        },
        "manifest": manifest,
    });
    options.report.print(&value, &lines);
    Ok(())
}

/// Builds what `opened` was built of, and compares.
fn rebuild(
    workspace: &Workspace,
    archive: &Path,
    opened: &verify::Opened,
    log: &Log,
) -> Result<String, String> {
    let manifest = &opened.manifest;
    if manifest.dirty {
        return Err(
            "it was made of files that are not committed, so nobody can build it again".into(),
        );
    }
    let measured = verify::measured(opened);
    let recipe = Recipe {
        commit: &manifest.commit,
        flavor: manifest.flavor,
        target: &manifest.target,
        measured: &measured,
    };
    let scratch = TemporaryFolder::create("rebuild")?;
    let built = reproduce::build(workspace, &recipe, scratch.path(), 0, log)?;
    reproduce::compare(&[released(archive, opened)?, built])
}

/// The archive `path` as something that was built.
fn released(path: &Path, opened: &verify::Opened) -> Result<Built, String> {
    Ok(Built {
        whose: path.display().to_string(),
        binary: opened.files[&verify::binary_path(&opened.manifest)].clone(),
        archive: disk::read(path)?,
        files: opened.files.clone(),
        manifest: opened.manifest.clone(),
    })
}

/// `cargo xtask reproduce`.
pub fn reproduce(options: &Reproduce) -> Result<(), String> {
    let workspace = Workspace::find()?;
    let plans = options.choice.plans(&workspace)?;
    if options.report.dry_run {
        let action = |plan: &Plan| {
            format!(
                "build commit {} as {} twice, in two folders with two CARGO_HOMEs and different numbers of jobs, and \
                 compare binary and archive with each other and with the release in {}, if there is one",
                plan.commit.hash,
                plan.flavor,
                plan.dist.display()
            )
        };
        let actions: Vec<String> = plans.iter().map(action).collect();
        options.report.print_plan(&actions);
        return Ok(());
    }
    let log = Log::console();
    let mut lines = Vec::new();
    for plan in &plans {
        lines.push(reproduce_one(&workspace, plan, &log)?);
    }
    options
        .report
        .print(&json!({ "reproduced": lines }), &lines);
    Ok(())
}

fn reproduce_one(workspace: &Workspace, plan: &Plan, log: &Log) -> Result<String, String> {
    let archive = plan.archive();
    let opened = archive
        .exists()
        .then(|| verify::open(&archive))
        .transpose()?
        .filter(|opened| opened.manifest.commit == plan.commit.hash && !opened.manifest.dirty);
    let measured = opened.as_ref().map(verify::measured).unwrap_or_default();
    log.say(match &opened {
        Some(_) => "test counts and FINAL_BASELINE are taken from the release: measurements cannot be reproduced",
        None => "no release of this commit is in dist/: two builds are compared, without measurements in them",
    });
    let recipe = Recipe {
        commit: &plan.commit.hash,
        flavor: plan.flavor,
        target: &plan.target,
        measured: &measured,
    };
    let scratch = TemporaryFolder::create("rebuild")?;
    let mut builds = reproduce::build_all(workspace, &recipe, scratch.path(), log)?;
    if let Some(opened) = &opened {
        builds.push(released(&archive, opened)?);
    }
    Ok(format!("{}: {}", plan.flavor, reproduce::compare(&builds)?))
}

/// `cargo xtask baseline`.
pub fn baseline(options: &Baseline) -> Result<(), String> {
    let workspace = Workspace::find()?;
    let plans = options.choice.plans(&workspace)?;
    if options.report.dry_run {
        let mut actions = Vec::new();
        for plan in &plans {
            actions.push(process::command_line(&plan.build()?));
            actions.push(format!(
                "train a tiny model with it, and time {} commands",
                baseline::TIMED.len()
            ));
        }
        options.report.print_plan(&actions);
        return Ok(());
    }
    let log = Log::console();
    for plan in &plans {
        binary::build(plan, &log)?;
        let facts = binary::check(plan, &log)?;
        let files = baseline::measure(plan, &facts, &log)?;
        let [json, text] = baseline::FILES.map(|name| &files[name]);
        let shown = if options.report.json { json } else { text };
        print!("{}", String::from_utf8_lossy(shown));
    }
    Ok(())
}

/// `cargo xtask dist-clean`.
pub fn dist_clean(report: Report) -> Result<(), String> {
    delete_releases(&Workspace::find()?, report)
}

fn delete_releases(workspace: &Workspace, report: Report) -> Result<(), String> {
    let dist = workspace.dist();
    let folders = [dist.clone(), plan::build_folder(workspace)];
    let there: Vec<&PathBuf> = folders.iter().filter(|path| path.exists()).collect();
    let lines: Vec<String> = there
        .iter()
        .map(|path| format!("delete {}", path.display()))
        .collect();
    if report.dry_run {
        report.print_plan(&lines);
        return Ok(());
    }
    if !there.is_empty() {
        // Makes `dist` where only builds are left, so that is looked for again.
        let _lock = Lock::take(&dist)?;
        for path in folders.iter().filter(|path| path.exists()) {
            disk::delete_folder(path)?;
        }
    }
    report.print(&json!({ "deleted": there }), &lines);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use fixture::{Fixture, names};

    fn options(clean: bool, allow_dirty: bool) -> Release {
        Release {
            choice: Choice {
                flavor: Flavors::Portable,
                target: None,
            },
            clean,
            allow_dirty,
            sign: None,
            report: Report {
                dry_run: false,
                json: false,
            },
        }
    }

    #[test]
    fn a_release_is_made_verified_and_the_same_when_it_is_built_elsewhere() {
        let fixture = Fixture::create("release");
        let plan = fixture.plan();
        let name = plan.name();
        assert!(
            name.starts_with("tiny_agent_trainer_v2.0.0_20010909_014640_portable_"),
            "{name}"
        );

        let made = make(std::slice::from_ref(&plan), &options(true, false)).unwrap();
        let dist = &plan.dist;
        let expected = [
            ".lock".to_owned(),
            "release.log".to_owned(),
            name.clone(),
            format!("{name}.zip"),
            format!("{name}.zip.sha256"),
        ];
        assert_eq!(names(dist), expected);
        let log = fs::read_to_string(dist.join("release.log")).unwrap();
        for part in [
            "[1/7] environment",
            "[7/7] portable: verify",
            "All steps passed",
            "1 tests passed",
        ] {
            assert!(log.contains(part), "{part} is not in\n{log}");
        }
        let archive = &made[0].archive;
        let opened = verify::open(archive).unwrap();
        assert_eq!(opened.manifest.tests.as_ref().unwrap().passed, 1);
        assert!(!opened.manifest.dirty && opened.manifest.models.is_empty());
        for part in [
            "FINAL_BASELINE.json",
            "FINAL_BASELINE.txt",
            "completions/_tiny-agent-trainer",
            "man/man1/tiny-agent-trainer.1",
        ] {
            assert!(opened.files.contains_key(part), "{part}");
        }

        let said = reproduce_one(&fixture.workspace(), &plan, &fixture::LOG).unwrap();
        assert!(said.contains("identical: 3 builds"), "{said}");

        // A change of the sources gives another binary, and the manifests tell which input is another one.
        let source =
            fs::read_to_string(fixture.root().join("crates/trainer-cli/src/main.rs")).unwrap();
        let changed = source.replace("fine", "well");
        fixture.write("crates/trainer-cli/src/main.rs", &changed);
        fixture.commit();
        let opened = verify::open(archive).unwrap();
        let measured = verify::measured(&opened);
        let recipe = Recipe {
            commit: "HEAD",
            flavor: plan.flavor,
            target: &plan.target,
            measured: &measured,
        };
        let scratch = TemporaryFolder::create("rebuild").unwrap();
        let other = reproduce::build(
            &fixture.workspace(),
            &recipe,
            scratch.path(),
            0,
            &fixture::LOG,
        )
        .unwrap();
        let message =
            reproduce::compare(&[released(archive, &opened).unwrap(), other]).unwrap_err();
        for part in ["the binary of", "first at byte", "\n+ tree: "] {
            assert!(message.contains(part), "{message}");
        }

        // A release of files that are not committed says so, and cannot be built again.
        fixture.write("docs/NEW.md", "new\n");
        // A signature lies beside it then, and holds for its bytes.
        let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
        let keys = TemporaryFolder::create("keys").unwrap();
        let secret = pair.sk.to_box(None).unwrap().into_string();
        let signing = Release {
            sign: Some(keys.write("release.key", &secret).unwrap()),
            ..options(false, true)
        };
        make(std::slice::from_ref(&plan), &signing).unwrap();
        let public = pair.pk.to_base64();
        let signed = signature::check(archive, Some(&public)).unwrap();
        assert!(matches!(signed, Signed::ByKey(text) if text.contains(&name)));
        let opened = verify::open(archive).unwrap();
        assert!(opened.manifest.dirty && opened.files.contains_key("docs/NEW.md"));
        let message = rebuild(&fixture.workspace(), archive, &opened, &fixture::LOG).unwrap_err();
        assert!(message.contains("not committed"), "{message}");
    }

    #[test]
    fn a_release_that_stops_leaves_a_log_that_says_why_and_no_archive() {
        let fixture = Fixture::create("stopped");
        fixture.write("docs/MIGRATION.md", "");
        let plan = fixture.plan();
        // A key that cannot be read stops it before anything is begun.
        let signing = Release {
            sign: Some(fixture.root().join("none.key")),
            ..options(false, true)
        };
        let message = make(std::slice::from_ref(&plan), &signing).unwrap_err();
        assert!(
            message.contains("none.key") && !plan.dist.exists(),
            "{message}"
        );
        let message = make(std::slice::from_ref(&plan), &options(false, true)).unwrap_err();
        assert!(message.starts_with("step 1 of 7 failed"), "{message}");
        assert_eq!(names(&plan.dist), [".lock", "release.log"]);
        let log = fs::read_to_string(plan.dist.join("release.log")).unwrap();
        assert!(log.contains("MIGRATION.md"), "{log}");
    }

    #[test]
    fn a_second_release_at_the_same_time_is_refused_and_touches_nothing() {
        let fixture = Fixture::create("second");
        let plan = fixture.plan();
        let _first = Lock::take(&plan.dist).unwrap();
        let message = make(std::slice::from_ref(&plan), &options(false, false)).unwrap_err();
        assert!(message.starts_with("another release"), "{message}");
        assert_eq!(names(&plan.dist), [".lock"]);
    }

    #[test]
    fn cleaning_deletes_archives_and_builds_and_waits_for_a_release() {
        let report = |dry_run| Report {
            dry_run,
            json: false,
        };
        let fixture = Fixture::create("clean");
        let workspace = fixture.workspace();
        let (dist, build) = (workspace.dist(), plan::build_folder(&workspace));
        for with_archives in [true, false] {
            disk::create_folder(&build).unwrap();
            if with_archives {
                disk::create_folder(&dist.join("release")).unwrap();
            }
            delete_releases(&workspace, report(true)).unwrap();
            assert!(build.exists() && dist.exists() == with_archives);
            delete_releases(&workspace, report(false)).unwrap();
            assert!(!build.exists() && !dist.exists());
        }
        let _release = Lock::take(&dist).unwrap();
        let message = delete_releases(&workspace, report(false)).unwrap_err();
        assert!(message.starts_with("another release"), "{message}");
        assert!(dist.exists());
    }
}
