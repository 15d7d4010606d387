//! The client in a pseudo-terminal: how soon it paints, and what it holds in memory.

use crate::{median, program, report, resident_megabytes};
use anyhow::{Context, Result, bail};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Longest wait for a screen.
const PATIENCE: Duration = Duration::from_secs(20);
/// Starts that are measured.
const STARTS: usize = 11;

struct Screen {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    _master: Box<dyn MasterPty + Send>,
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Screen {
    fn start(home: &Path, arguments: &[&str], token: &str) -> Result<Self> {
        let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size)?;
        let mut command = CommandBuilder::new(program("outgo")?);
        command.env_clear();
        command.args(arguments);
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("OUTGO_NO_MODEL", "true")] {
            command.env(name, value);
        }
        if !token.is_empty() {
            command.env("OUTGO_TOKEN", token);
        }
        command.env("HOME", home);
        command.env("XDG_RUNTIME_DIR", home);
        let child = pair.slave.spawn_command(command)?;
        drop(pair.slave);
        let (mut reader, writer) = (pair.master.try_clone_reader()?, pair.master.take_writer()?);
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0_u8; 65_536];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                let piece = buffer.get(..read).unwrap_or_default().to_vec();
                if sender.send(piece).is_err() {
                    break;
                }
            }
        });
        Ok(Self { child, writer, output, _master: pair.master })
    }

    /// Reads until `text` was drawn.
    fn wait(&self, text: &str) -> Result<()> {
        let mut seen = String::new();
        let end = Instant::now() + PATIENCE;
        while !seen.contains(text) {
            let left = end.saturating_duration_since(Instant::now());
            let piece = self.output.recv_timeout(left).with_context(|| format!("{text:?} was not drawn: {seen}"))?;
            seen.push_str(&String::from_utf8_lossy(&piece));
        }
        Ok(())
    }

    fn press(&mut self, keys: &str) -> Result<()> {
        self.writer.write_all(keys.as_bytes())?;
        Ok(self.writer.flush()?)
    }
}

/// From exec to the first screen, with the server inside and a new database each time.
pub(crate) fn first_paint() -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let home = tempfile::tempdir()?;
        let started = Instant::now();
        let screen = Screen::start(home.path(), &[], "")?;
        screen.wait("Create account")?;
        times.push(started.elapsed().as_secs_f64() * 1_000.0);
    }
    let paint = median(times);
    report("outgo to first paint with the server inside, ms", paint, 150.0, paint <= 150.0);
    Ok(())
}

/// After the list and the dashboard of all expenses were shown.
pub(crate) fn memory(address: &str, token: &str) -> Result<()> {
    let home = tempfile::tempdir()?;
    let url = format!("http://{address}");
    let mut screen = Screen::start(home.path(), &["--server", &url], token)?;
    screen.wait("Expenses")?;
    screen.press("p")?;
    screen.wait("Period")?;
    screen.press("2021-01-01..2025-12-31\r")?;
    screen.wait("100,000")?;
    screen.press("2")?;
    screen.wait("Largest")?;
    let Some(pid) = screen.child.process_id() else { bail!("the client has no process") };
    let resident = resident_megabytes(pid)?;
    report("client resident, MB", resident, 40.0, resident <= 40.0);
    Ok(())
}
