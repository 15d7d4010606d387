//! The same measures on csvlens, a ratatui program that shows the same expenses from their CSV file, for comparison.

use crate::client::{Screen, paint_time, reaction};
use anyhow::Result;
use portable_pty::CommandBuilder;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Prints what csvlens costs at 120x40 over the expenses, if it is installed.
pub(crate) fn measure(folder: &Path, csv: &str) -> Result<()> {
    if Command::new("csvlens").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("beside csvlens: SKIPPED, csvlens is missing");
        return Ok(());
    }
    let file = folder.join("expenses.csv");
    std::fs::write(&file, csv)?;
    let start = |home: &Path| {
        let mut command = CommandBuilder::new("csvlens");
        command.arg(&file);
        let screen = Screen::start(command, home)?;
        screen.wait("shop")?;
        Ok::<_, anyhow::Error>(screen)
    };
    let paint = paint_time(start)?;
    let mut screen = start(folder)?;
    screen.drain(Duration::from_secs(2));
    let quiet = Duration::from_millis(400);
    let mut cost = |keys: &str| -> Result<usize> {
        screen.press(keys)?;
        Ok(screen.drain(quiet))
    };
    let (first, moved, scrolled, end) = (cost("j")?, cost("j")?, cost("\u{6}")?, cost("G")?);
    let (p50, p99) = reaction(&mut screen)?;
    screen.drain(Duration::from_secs(3));
    let idle = screen.bytes_in(Duration::from_secs(60));
    println!("csvlens to first paint, ms: {paint:.1}");
    println!("csvlens, selection moves, bytes: {moved} (the first time {first})");
    println!("csvlens, a page down and the end of the list, bytes: {scrolled} {end}");
    println!("csvlens, key to first byte, ms, p50 and p99: {p50:.2} {p99:.2}");
    println!("csvlens, idle for 60 s, bytes: {idle}");
    println!("csvlens resident, MB: {:.1}", screen.resident()?);
    Ok(())
}
