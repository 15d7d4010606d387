//! The terminal: taken over as a whole and given back on every way out.

use crate::ink::Ink;
use crate::theme::Palette;
use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::Print;
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::Terminal;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use signal_hook::consts::{SIGINT, SIGQUIT};
use signal_hook::iterator::Signals;
use std::io::{self, BufWriter, Stdout, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use terminal_colorsaurus::{QueryOptions, ThemeMode, theme_mode};

/// Whether the terminal is ours now: `restore` may be called from anywhere, any number of times.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Clicks, drags and the wheel with cells of any size; not 1003, which tells of every movement.
const MOUSE_ON: &str = "\u{1b}[?1000h\u{1b}[?1002h\u{1b}[?1006h";
const MOUSE_OFF: &str = "\u{1b}[?1006l\u{1b}[?1002l\u{1b}[?1000l";

/// Bytes that one frame may gather before it is written.
const FRAME_BYTES: usize = 64 * 1024;

/// Gives the terminal back when dropped.
pub struct TerminalGuard {
    terminal: Terminal<Ink<BufWriter<Stdout>>>,
    mouse: bool,
    /// Whether the next frame is drawn on an empty screen.
    wiped: bool,
}

fn take(mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, Print(if mouse { MOUSE_ON } else { "" }))
}

/// Gives the terminal back; best effort, idempotent.
pub fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = execute!(
            stdout(),
            EndSynchronizedUpdate,
            Print(MOUSE_OFF),
            DisableBracketedPaste,
            LeaveAlternateScreen,
            cursor::Show
        );
        let _ = disable_raw_mode();
    }
}

/// Ends the process when its terminal is gone and when it is interrupted from elsewhere, whatever its other threads do:
/// crossterm reads on without end from a terminal that hung up, and not everybody is sent a SIGHUP.
fn watch() -> io::Result<()> {
    let mut interrupts = Signals::new([SIGINT])?;
    std::thread::spawn(move || {
        // What is typed while the terminal is lent is for whom it is lent to.
        if interrupts.forever().any(|_| TAKEN.load(Ordering::SeqCst)) {
            leave(INTERRUPTED);
        }
    });
    std::thread::spawn(move || {
        let out = stdout();
        // Of the end of a terminal it is told without asking for it.
        let mut ends = [PollFd::new(&out, PollFlags::empty())];
        while matches!(poll(&mut ends, None), Ok(0) | Err(Errno::INTR)) {}
        std::thread::sleep(IN_ORDER);
        leave(HANG_UP);
    });
    Ok(())
}

fn leave(code: i32) -> ! {
    restore();
    std::process::exit(code)
}

/// How long leaving in order may take when the terminal is gone.
const IN_ORDER: Duration = Duration::from_secs(2);

/// The exit code when the terminal is gone: 128 and SIGHUP.
pub const HANG_UP: i32 = 129;

/// The exit code when interrupted: 128 and SIGINT.
const INTERRUPTED: i32 = 130;

fn new_terminal() -> io::Result<Terminal<Ink<BufWriter<Stdout>>>> {
    Terminal::new(Ink::new(BufWriter::with_capacity(FRAME_BYTES, stdout())))
}

/// Whether the terminal is at the other end of an SSH connection.
#[must_use]
pub fn over_ssh() -> bool {
    ["SSH_CONNECTION", "SSH_TTY"].iter().any(|name| std::env::var_os(name).is_some())
}

/// How long a terminal may take to tell its background.
const TELLING: Duration = Duration::from_millis(150);

/// The palette for the background that the terminal tells, if it does (OSC 11, with a request behind it that every terminal
/// answers). Ask before anything reads from it. Over SSH an answer could come while somebody types, so none is asked for.
#[must_use]
pub fn background() -> Option<Palette> {
    if over_ssh() {
        return None;
    }
    let mut options = QueryOptions::default();
    options.timeout = TELLING;
    theme_mode(options).ok().map(|mode| match mode {
        ThemeMode::Dark => Palette::Dark,
        ThemeMode::Light => Palette::Light,
    })
}

impl TerminalGuard {
    /// Takes the terminal over. A panic gives it back before its report is printed.
    ///
    /// # Errors
    /// If the terminal cannot be set up.
    pub fn new(mouse: bool) -> io::Result<Self> {
        let report = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            restore();
            report(info);
            let log = crate::log::state_folder().map(|folder| folder.join("outgo.log.*").display().to_string());
            // Whoever reads it may be gone.
            let _ = writeln!(
                io::stderr(),
                "\noutgo made a mistake and had to stop; what was saved is saved.\n\
                 The lines above say where. More may be in {}.\n\
                 To report it, send those lines and what was done last; look first whether an amount or a note is in them.",
                log.as_deref().unwrap_or("no log")
            );
        }));
        take(mouse)?;
        watch()?;
        Ok(Self { terminal: new_terminal()?, mouse, wiped: false })
    }

    /// Columns and rows.
    ///
    /// # Errors
    /// If the terminal does not tell.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        self.terminal.size().map(|size| (size.width, size.height))
    }

    /// Draws one frame in one write; if `synchronized`, all of it is seen at once where the terminal can do that.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn draw(&mut self, synchronized: bool, render: impl FnOnce(&mut ratatui::Frame<'_>)) -> io::Result<()> {
        let wiped = std::mem::take(&mut self.wiped);
        if wiped {
            // ratatui's own `clear` asks the terminal where its cursor is and waits for the answer, which may never come.
            self.terminal = new_terminal()?;
        }
        if synchronized {
            queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        }
        if wiped {
            queue!(self.terminal.backend_mut(), Clear(ClearType::All))?;
        }
        self.terminal.draw(render)?;
        if synchronized {
            queue!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        }
        self.terminal.backend_mut().flush()
    }

    /// Has the next frame drawn on an empty screen, in the same write: what is on it is forgotten.
    pub fn wipe(&mut self) {
        self.wiped = true;
    }

    /// Puts text on the clipboard of whoever looks at the terminal, by OSC 52. The clipboard is never read.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        execute!(self.terminal.backend_mut(), CopyToClipboard::to_clipboard_from(text))
    }

    /// Gives the terminal back, stops the process until it is woken, takes the terminal again. Where no shell could wake it,
    /// the kernel does not stop it: that is what SIGTSTP is for, and SIGSTOP would not be.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn suspend(&mut self) -> io::Result<()> {
        self.lend(|| signal_hook::low_level::raise(signal_hook::consts::SIGTSTP))?
    }

    /// Gives the terminal back while something else runs in it, and takes it again.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn lend<T>(&mut self, to: impl FnOnce() -> T) -> io::Result<T> {
        restore();
        // Keys that interrupt are for whom the terminal is lent to: a handler that does nothing, which is none in the child.
        let ignored = std::sync::Arc::new(AtomicBool::new(false));
        let handlers = [SIGINT, SIGQUIT].map(|name| signal_hook::flag::register(name, ignored.clone()));
        let result = to();
        for handler in handlers.into_iter().flatten() {
            signal_hook::low_level::unregister(handler);
        }
        take(self.mouse)?;
        self.wipe();
        Ok(result)
    }

    /// Takes the mouse, or leaves it to the terminal.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn set_mouse(&mut self, mouse: bool) -> io::Result<()> {
        self.mouse = mouse;
        execute!(self.terminal.backend_mut(), Print(if mouse { MOUSE_ON } else { MOUSE_OFF }))
    }
}

impl Drop for TerminalGuard {
    fn drop(&mut self) {
        restore();
    }
}
