//! The client in a pseudo-terminal: how soon it paints, and what it holds in memory.

use crate::{median, percentile, program, report, resident_megabytes};
use anyhow::{Context, Result, bail};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Longest wait for a screen.
const PATIENCE: Duration = Duration::from_secs(20);
/// Longest time for a list to be scrolled from end to end.
const LONGEST: Duration = Duration::from_secs(600);
/// Starts that are measured.
const STARTS: usize = 11;

/// A program in a pseudo-terminal of 120x40.
pub(crate) struct Screen {
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
    fn outgo(home: &Path, arguments: &[&str], token: &str) -> Result<Self> {
        let mut command = CommandBuilder::new(program("outgo")?);
        command.env_clear();
        command.args(arguments);
        command.env("OUTGO_NO_MODEL", "true");
        if !token.is_empty() {
            command.env("OUTGO_TOKEN", token);
        }
        command.env("XDG_RUNTIME_DIR", home);
        Self::start(command, home)
    }

    /// Starts a program with this home folder.
    pub(crate) fn start(mut command: CommandBuilder, home: &Path) -> Result<Self> {
        let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size)?;
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.env("HOME", home);
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
    pub(crate) fn wait(&self, text: &str) -> Result<()> {
        let mut seen = String::new();
        let end = Instant::now() + PATIENCE;
        while !seen.contains(text) {
            let left = end.saturating_duration_since(Instant::now());
            let piece = self.output.recv_timeout(left).with_context(|| format!("{text:?} was not drawn: {seen}"))?;
            seen.push_str(&String::from_utf8_lossy(&piece));
        }
        Ok(())
    }

    /// The client of a running server, with the list of all expenses, of which there are so many.
    fn of_all_rows(home: &Path, address: &str, token: &str, rows: &str) -> Result<Self> {
        let url = format!("http://{address}");
        let mut screen = Self::outgo(home, &["--server", &url], token)?;
        screen.wait("Expenses")?;
        screen.press("p")?;
        screen.wait("Period")?;
        screen.press("2021-01-01..2025-12-31\r")?;
        screen.wait(rows)?;
        Ok(screen)
    }

    /// What the program holds in memory, in megabytes.
    pub(crate) fn resident(&self) -> Result<f64> {
        let Some(pid) = self.child.process_id() else { bail!("the program has no process") };
        resident_megabytes(pid)
    }

    /// The bytes that come until none comes for `quiet`, or for ten times as long from a program that never rests.
    pub(crate) fn drain(&self, quiet: Duration) -> usize {
        let end = Instant::now() + quiet * 10;
        let mut bytes = 0;
        while let Ok(piece) = self.output.recv_timeout(quiet) {
            bytes += piece.len();
            if Instant::now() > end {
                break;
            }
        }
        bytes
    }

    /// The bytes that come in so long.
    pub(crate) fn bytes_in(&self, time: Duration) -> usize {
        let end = Instant::now() + time;
        let mut bytes = 0;
        while let Ok(piece) = self.output.recv_timeout(end.saturating_duration_since(Instant::now())) {
            bytes += piece.len();
        }
        bytes
    }

    pub(crate) fn press(&mut self, keys: &str) -> Result<()> {
        self.writer.write_all(keys.as_bytes())?;
        Ok(self.writer.flush()?)
    }
}

/// What is done, the keys of it, and the most bytes that it may cost.
const BUDGETS: [(&str, &str, usize); 5] = [
    ("selection moves, bytes", "j", 300),
    ("a key in the middle of the list, bytes", "k", 1_000),
    ("list to dashboard, bytes", "2", 12_000),
    ("dashboard to list, bytes", "1", 12_000),
    ("redraw of everything, bytes", "\u{c}", 6_000),
];

/// What keys cost on the wire at 120x40, how soon they show, and that nothing is sent while nothing happens.
pub(crate) fn wire(address: &str, token: &str, server: u32) -> Result<()> {
    let home = tempfile::tempdir()?;
    let mut screen = Screen::of_all_rows(home.path(), address, token, "100,000")?;
    let quiet = Duration::from_millis(400);
    screen.drain(quiet);
    for (name, keys, most) in BUDGETS {
        if keys == "k" {
            // To the middle.
            screen.press("jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj")?;
            screen.drain(quiet);
        }
        screen.press(keys)?;
        let bytes = screen.drain(quiet);
        report(name, f64::from(u32::try_from(bytes)?), f64::from(u32::try_from(most)?), bytes <= most && bytes > 0);
    }
    key_to_byte(&mut screen, "key to first byte, ms")?;
    signal(server, "STOP")?;
    let stopped = key_to_byte(&mut screen, "key to first byte while the server is stopped, ms");
    signal(server, "CONT")?;
    stopped?;
    screen.drain(Duration::from_secs(3));
    let slow = Slowed::new(server);
    let slowed = key_to_byte(&mut screen, "key to first byte while the server is slow, ms");
    drop(slow);
    slowed?;
    screen.drain(Duration::from_secs(3));
    key_to_answer(&mut screen)?;
    let idle = screen.bytes_in(Duration::from_secs(60));
    report("idle for 60 s, bytes", f64::from(u32::try_from(idle)?), 0.0, idle == 0);
    Ok(())
}

/// A list of 1,000,000 expenses, page by page from its first to its last row: what the client holds in memory at both ends.
pub(crate) fn end_to_end(address: &str, token: &str) -> Result<()> {
    /// Six pages are no more than the server sends at once.
    const KEYS: &str = "\u{4}\u{4}\u{4}\u{4}\u{4}\u{4}";
    /// The most bytes of a key that changes nothing: the cursor is put where it is.
    const UNCHANGED: usize = 64;
    let home = tempfile::tempdir()?;
    let mut screen = Screen::of_all_rows(home.path(), address, token, "1,000,000")?;
    screen.drain(Duration::from_millis(400));
    let before = screen.resident()?;
    let mut most = before;
    let (started, mut presses) = (Instant::now(), 0_u32);
    loop {
        screen.press(KEYS)?;
        presses += 1;
        let drawn = screen.drain(Duration::from_millis(5));
        // At the end a key changes nothing; on the way the next page may be waited for.
        let moved = drawn > UNCHANGED || screen.output.recv_timeout(Duration::from_millis(500)).is_ok();
        if presses % 500 == 0 {
            most = most.max(screen.resident()?);
        }
        if !moved {
            break;
        }
        if started.elapsed() > LONGEST {
            bail!("the end of the list was not reached");
        }
    }
    screen.press("\u{c}")?;
    screen.wait("–1,000,000 of 1,000,000")?;
    most = most.max(screen.resident()?);
    report("client resident after that, MB", most, 60.0, most <= 60.0);
    report("client resident after that against before", most / before, 1.5, most / before <= 1.5);
    Ok(())
}

fn signal(process: u32, name: &str) -> Result<()> {
    let done = std::process::Command::new("kill").args([format!("-{name}"), process.to_string()]).status()?;
    if done.success() { Ok(()) } else { bail!("kill -{name} {process}") }
}

/// A process that runs for 10 of every 100 milliseconds, until this is dropped.
struct Slowed {
    process: u32,
    stops: Arc<AtomicBool>,
    pulse: Option<JoinHandle<()>>,
}

impl Slowed {
    fn new(process: u32) -> Self {
        let stops = Arc::new(AtomicBool::new(false));
        let stopping = stops.clone();
        let pulse = std::thread::spawn(move || {
            while !stopping.load(Ordering::SeqCst) {
                for (name, millis) in [("STOP", 90), ("CONT", 10)] {
                    // Whoever is gone is not slow.
                    let _ = signal(process, name);
                    std::thread::sleep(Duration::from_millis(millis));
                }
            }
        });
        Self { process, stops, pulse: Some(pulse) }
    }
}

impl Drop for Slowed {
    fn drop(&mut self) {
        self.stops.store(true, Ordering::SeqCst);
        if let Some(pulse) = self.pulse.take() {
            let _ = pulse.join();
        }
        let _ = signal(self.process, "CONT");
    }
}

/// Another period, and back: from the key to the last byte of the list, its sums, and all that stands beside it.
fn key_to_answer(screen: &mut Screen) -> Result<()> {
    let mut times = Vec::new();
    for at in 0..40 {
        let started = Instant::now();
        screen.press(if at % 2 == 0 { "[" } else { "]" })?;
        let mut last = started;
        while screen.output.recv_timeout(Duration::from_millis(200)).is_ok() {
            last = Instant::now();
        }
        times.push((last - started).as_secs_f64() * 1_000.0);
    }
    let p95 = percentile(times, 95);
    report("key to another period on the screen, ms, p95", p95, 100.0, p95 <= 100.0);
    Ok(())
}

fn key_to_byte(screen: &mut Screen, name: &str) -> Result<()> {
    let (p50, p99) = reaction(screen)?;
    report(&format!("{name}, p50"), p50, 4.0, p50 <= 4.0);
    report(&format!("{name}, p99"), p99, 16.0, p99 <= 16.0);
    Ok(())
}

/// Median and 99th percentile from a key to the first byte of what it draws, in milliseconds.
pub(crate) fn reaction(screen: &mut Screen) -> Result<(f64, f64)> {
    let mut times = Vec::new();
    for at in 0..200 {
        let started = Instant::now();
        screen.press(if at % 2 == 0 { "j" } else { "k" })?;
        screen.output.recv_timeout(PATIENCE).context("nothing was drawn")?;
        times.push(started.elapsed().as_secs_f64() * 1_000.0);
        screen.drain(Duration::from_millis(5));
    }
    Ok((median(times.clone()), percentile(times, 99)))
}

/// The median milliseconds that a program takes to be ready, each time in a new home. Its end is not in the time.
pub(crate) fn paint_time(ready: impl Fn(&Path) -> Result<Screen>) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let home = tempfile::tempdir()?;
        let started = Instant::now();
        let _screen = ready(home.path())?;
        times.push(started.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(median(times))
}

/// From exec to the first screen, with the server inside and a new database each time.
pub(crate) fn first_paint() -> Result<()> {
    let paint = paint_time(|home| {
        let screen = Screen::outgo(home, &[], "")?;
        screen.wait("Create account")?;
        Ok(screen)
    })?;
    report("outgo to first paint with the server inside, ms", paint, 150.0, paint <= 150.0);
    Ok(())
}

/// From exec to the list, beside a server that runs.
pub(crate) fn first_list(address: &str, token: &str) -> Result<()> {
    let url = format!("http://{address}");
    let paint = paint_time(|home| {
        let screen = Screen::outgo(home, &["--server", &url], token)?;
        screen.wait("Expenses ·")?;
        Ok(screen)
    })?;
    report("outgo to the list of a running server, ms", paint, 100.0, paint <= 100.0);
    Ok(())
}

/// After the list and the dashboard of all expenses were shown.
pub(crate) fn memory(address: &str, token: &str) -> Result<()> {
    let home = tempfile::tempdir()?;
    let mut screen = Screen::of_all_rows(home.path(), address, token, "100,000")?;
    screen.press("2")?;
    screen.wait("Largest")?;
    let resident = screen.resident()?;
    report("client resident, MB", resident, 40.0, resident <= 40.0);
    Ok(())
}
