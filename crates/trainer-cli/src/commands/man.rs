//! `man`: the manual pages, made from the arguments themselves.

use std::io::{Write, stdout};

use clap::CommandFactory;

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
    if let Some(folder) = &arguments.output {
        create_folder(folder)?;
        clap_mangen::generate_to(command, folder).map_err(|error| {
            Failure::machine(format!("cannot write to `{}`: {error}", folder.display()))
        })
    } else {
        let mut page = Vec::new();
        clap_mangen::Man::new(command).render(&mut page)?;
        Ok(stdout().lock().write_all(&page)?)
    }
}
