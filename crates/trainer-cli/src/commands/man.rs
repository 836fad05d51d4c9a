//! `man`: the manual pages, made from the arguments themselves.

use std::io::{Write, stdout};
use std::path::Path;

use clap::{Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::args::{Arguments, ManArguments};
use crate::commands::create_folder;
use crate::failure::Failure;

/// Prints the page of the program, or writes the pages of all commands to a folder.
///
/// # Errors
///
/// When stdout or the folder cannot be written.
pub fn run(arguments: &ManArguments) -> Result<(), Failure> {
    let command = Arguments::command();
    let Some(folder) = &arguments.output else {
        return Ok(stdout().lock().write_all(&page(command)?)?);
    };
    create_folder(folder)?;
    let mut command = command.disable_help_subcommand(true);
    command.build();
    write_pages(&command, folder)
}

/// Writes the pages of a command and of those below it.
fn write_pages(command: &Command, folder: &Path) -> Result<(), Failure> {
    for below in command.get_subcommands() {
        write_pages(below, folder)?;
    }
    let path = folder.join(Man::new(command.clone()).get_filename());
    let page = page(command.clone())?;
    std::fs::write(&path, page)
        .map_err(|error| Failure::machine(format!("cannot write `{}`: {error}", path.display())))
}

fn page(command: Command) -> Result<Vec<u8>, Failure> {
    let after = command.get_after_help().map(ToString::to_string);
    let mut page = Vec::new();
    // What follows the help would all be called EXTRA.
    Man::new(command.after_help(None::<&str>)).render(&mut page)?;
    page.extend(sections(&after.unwrap_or_default()).as_bytes());
    Ok(page)
}

/// What follows the help of a command, as sections of the names that manual pages have (man-pages(7)); examples are the last.
fn sections(after_help: &str) -> String {
    const EXAMPLES: &str = "Examples:\n";
    let mut paragraphs: Vec<&str> = after_help.split("\n\n").collect();
    paragraphs.sort_by_key(|paragraph| paragraph.starts_with(EXAMPLES));
    let mut roff = Roff::new();
    for paragraph in paragraphs {
        if let Some(examples) = paragraph.strip_prefix(EXAMPLES) {
            roff.control("SH", ["EXAMPLES"]);
            // Each stays on a line of its own.
            roff.control("nf", []);
            for line in examples.lines() {
                roff.text([roman(line.trim_start())]);
            }
            roff.control("fi", []);
        } else if let Some(codes) = paragraph.strip_prefix("Exit codes: ") {
            roff.control("SH", ["EXIT STATUS"]);
            roff.text([roman(codes)]);
        } else if !paragraph.is_empty() {
            roff.control("SH", ["NOTES"]);
            roff.text([roman(paragraph)]);
        }
    }
    roff.to_roff()
}
