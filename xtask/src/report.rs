//! How a task reports: options that every task has.

use clap::Args;
use serde_json::{Value, json};

/// How a task reports.
#[derive(Args, Clone, Copy)]
pub struct Report {
    /// Say what would be done, and do nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Print one JSON object on stdout
    #[arg(long)]
    pub json: bool,
}

impl Report {
    /// Prints the result on stdout: as JSON, or the lines of it.
    pub fn print(self, value: &Value, lines: &[String]) {
        if self.json {
            println!("{value:#}");
        } else {
            for line in lines {
                println!("{line}");
            }
        }
    }

    /// Prints what would be done.
    pub fn print_plan(self, actions: &[String]) {
        self.print(&json!({ "dry_run": true, "actions": actions }), actions);
    }
}
