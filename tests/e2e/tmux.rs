//! Three screens in a real tmux: what its users see, and what its own terminal makes of our bytes.

use crate::support;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The client on made-up data, as a shell starts it.
fn demo() -> String {
    format!("\"$OUTGO\" {}", support::DEMO.join(" "))
}

/// A tmux server of its own; it ends with the test.
struct Tmux {
    program: PathBuf,
    home: tempfile::TempDir,
}

impl Tmux {
    /// With the demo in a window of this size; `None` if there is no tmux.
    fn with_demo(columns: u16, rows: u16) -> Option<Self> {
        let tmux = Self::with(columns, rows, &format!("exec {}", demo()))?;
        tmux.wait_text("Weekly shop");
        Some(tmux)
    }

    /// With a command in a window of this size, in which `$OUTGO` is the client.
    fn with(columns: u16, rows: u16, command: &str) -> Option<Self> {
        let Some(program) = crate::parts::find_program("tmux") else {
            crate::parts::skip("tmux");
            return None;
        };
        let tmux = Self { program, home: tempfile::tempdir().unwrap() };
        let (columns, rows) = (columns.to_string(), rows.to_string());
        tmux.run(&["new-session", "-d", "-s", "demo", "-x", &columns, "-y", &rows, command]);
        Some(tmux)
    }

    fn run(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(&self.program);
        command.env_clear().env("HOME", self.home.path()).env("XDG_RUNTIME_DIR", self.home.path());
        command.env("OUTGO", support::outgo());
        command.env("TMUX_TMPDIR", self.home.path()).env("PATH", "/usr/bin:/bin").env("LC_ALL", "C.UTF-8");
        let output = command.args(["-f", "/dev/null"]).args(arguments).stdin(Stdio::null()).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn screen(&self) -> String {
        self.run(&["capture-pane", "-t", "demo", "-p"])
    }

    fn wait(&self, what: &str, ready: impl Fn(&str) -> bool) -> String {
        crate::parts::wait_for(what, 30, || Some(self.screen()).filter(|screen| ready(screen)))
    }

    fn wait_text(&self, text: &str) -> String {
        self.wait(text, |screen| screen.contains(text))
    }

    /// Letters as they are.
    fn letters(&self, text: &str) {
        self.run(&["send-keys", "-t", "demo", "-l", text]);
    }

    /// A key by its name.
    fn key(&self, name: &str) {
        self.run(&["send-keys", "-t", "demo", name]);
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.run(&["kill-server"]);
    }
}

#[test]
fn a_terminal_that_is_gone_ends_it_without_a_signal() {
    // In a session of its own nobody tells it that the terminal hung up.
    let alone = format!("setsid -w sh -c 'echo $$ > \"$HOME\"/process; exec {}'", demo());
    let Some(tmux) = Tmux::with(80, 24, &alone) else { return };
    tmux.wait_text("Weekly shop");
    let process = std::fs::read_to_string(tmux.home.path().join("process")).unwrap();
    tmux.run(&["kill-server"]);
    let there = || std::path::Path::new("/proc").join(process.trim()).exists();
    crate::parts::wait_for("the end of a client without a terminal", 10, || (!there()).then_some(()));
}

#[test]
fn an_expense_is_added_changed_and_taken_back() {
    let Some(tmux) = Tmux::with_demo(80, 24) else { return };
    tmux.letters("a");
    tmux.wait_text("New expense");
    tmux.letters("12.50+2");
    tmux.wait_text("= 14.50 EUR");
    tmux.key("Tab");
    tmux.letters("groc");
    // With its letter before it, which depends on what was spent.
    let read = |line: &str| line.contains("Category [groc") && line.contains("= ") && line.contains(" Groceries");
    tmux.wait("the category that is meant", |screen| screen.lines().any(read));
    tmux.key("Tab");
    tmux.key("Tab");
    // What was noted before in this category is offered, and taken by an arrow and Tab.
    tmux.wait_text("Notes of Groceries");
    tmux.key("Down");
    tmux.key("Tab");
    tmux.key("C-s");
    tmux.wait_text("Saved 14.50 Groceries");
    let screen = tmux.wait("the new row", |screen| screen.contains("14.50"));
    assert!(
        screen.lines().filter(|line| line.contains("14.50") && line.contains("2026-11-25")).count() >= 1,
        "{screen}"
    );
    tmux.letters("u");
    tmux.wait_text("Took back");
    // A window that changes its size is drawn anew, too small or not.
    tmux.run(&["resize-window", "-t", "demo", "-x", "50", "-y", "12"]);
    tmux.wait_text("outgo needs 60 x 16");
    tmux.run(&["resize-window", "-t", "demo", "-x", "120", "-y", "40"]);
    tmux.wait_text("Selected");
}

#[test]
fn the_dashboard_shows_charts_a_table_and_other_days() {
    let Some(tmux) = Tmux::with_demo(120, 40) else { return };
    tmux.letters("2");
    let screen = tmux.wait("tiles and charts", |screen| {
        ["Per day", "Biggest", "Share of spending", "Over time", "by the end of the month"]
            .iter()
            .all(|text| screen.contains(text))
    });
    assert!(screen.contains('█') && screen.contains("A Housing"), "{screen}");
    tmux.letters("t");
    tmux.wait_text("as a table");
    tmux.letters("[");
    tmux.wait_text("Oct 2026");
    tmux.key("Enter");
    tmux.wait_text("[1 Expenses]");
}

#[test]
fn the_chat_answers_and_goes_on() {
    let Some(tmux) = Tmux::with_demo(80, 24) else { return };
    tmux.letters("4");
    tmux.wait_text("Ask about your expenses");
    tmux.letters("how much on groceries this month");
    tmux.key("Enter");
    tmux.wait_text("Next: 1 by shop");
    // A digit picks what is offered.
    tmux.letters("1");
    tmux.key("Enter");
    tmux.wait_text("Weekly shop");
    tmux.key("Escape");
    tmux.wait_text("reading");
    tmux.letters("w");
    tmux.wait_text("SELECT");
    tmux.letters("q");
    crate::parts::wait_for("the end", 10, || tmux.run(&["list-sessions"]).is_empty().then_some(()));
}

#[test]
fn a_shell_stops_it_and_goes_on_with_it() {
    let Some(tmux) = Tmux::with(80, 24, "PS1='ready> ' exec /bin/bash --norc -i") else { return };
    tmux.wait_text("ready>");
    tmux.letters(&demo());
    tmux.key("Enter");
    tmux.wait_text("Weekly shop");
    tmux.key("C-z");
    let shell = tmux.wait("the shell", |screen| screen.contains("Stopped") && !screen.contains("Weekly shop"));
    assert!(shell.contains("ready>"), "{shell}");
    tmux.letters("fg");
    tmux.key("Enter");
    tmux.wait_text("Weekly shop");
    tmux.letters("2");
    tmux.wait_text("Share of spending");
}
