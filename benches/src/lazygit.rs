//! The same measures on lazygit, a terminal program that people keep open all day, for comparison.

use crate::client::{Screen, reaction};
use crate::median;
use anyhow::{Context, Result, bail};
use portable_pty::CommandBuilder;
use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Commits of the made-up history.
const COMMITS: u32 = 2_000;
/// Starts that are measured.
const STARTS: usize = 5;

/// Prints what lazygit costs at 120x40 over a history of its own, if it is installed.
pub(crate) fn measure() -> Result<()> {
    if Command::new("lazygit").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("beside lazygit: SKIPPED, lazygit is missing");
        return Ok(());
    }
    let home = tempfile::tempdir()?;
    history(home.path())?;
    let start = || {
        let mut command = CommandBuilder::new("lazygit");
        command.cwd(home.path());
        Screen::start(command, home.path())
    };
    let mut paints = Vec::new();
    for _ in 0..STARTS {
        let started = Instant::now();
        start()?.wait("Commits")?;
        paints.push(started.elapsed().as_secs_f64() * 1_000.0);
    }
    let mut screen = start()?;
    screen.wait("Commits")?;
    screen.drain(Duration::from_secs(2));
    // Away from what it says at its first start, to the list of commits.
    screen.press("\u{1b}")?;
    screen.drain(Duration::from_secs(1));
    screen.press("4jjj")?;
    screen.drain(Duration::from_secs(1));
    screen.press("j")?;
    let moved = screen.drain(Duration::from_millis(400));
    let (p50, p99) = reaction(&mut screen)?;
    screen.drain(Duration::from_secs(3));
    let idle = screen.drain(Duration::from_secs(60));
    println!("lazygit to first paint, ms: {:.1}", median(paints));
    println!("lazygit, selection moves, bytes: {moved}");
    println!("lazygit, key to first byte, ms, p50 and p99: {p50:.2} {p99:.2}");
    println!("lazygit, idle for 60 s, bytes: {idle}");
    println!("lazygit resident, MB: {:.1}", screen.resident()?);
    Ok(())
}

/// A repository with many commits.
fn history(folder: &Path) -> Result<()> {
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(arguments).current_dir(folder).env("HOME", folder).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    if !git(&["init", "-q", "-b", "main"]).status()?.success() {
        bail!("git init failed");
    }
    let mut stream = String::new();
    for at in 0..COMMITS {
        let message = format!("change number {at}");
        let _ = write!(
            stream,
            "commit refs/heads/main\ncommitter a <a@b> {} +0000\ndata {}\n{message}\nM 644 inline file\ndata {}\n{at}\n",
            1_700_000_000 + at,
            message.len(),
            at.to_string().len()
        );
    }
    let mut import = git(&["fast-import", "--quiet"]).stdin(Stdio::piped()).spawn()?;
    import.stdin.take().context("no input")?.write_all(stream.as_bytes())?;
    if !import.wait()?.success() || !git(&["reset", "-q", "--hard"]).status()?.success() {
        bail!("the history could not be made");
    }
    Ok(())
}
