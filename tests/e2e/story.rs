//! The whole story of one user at the screen: once with the server inside, once over SSH to a server on MariaDB.

use crate::parts::MariaDb;
use crate::support::outgo;
use crate::support::pty::Pty;
use crate::support::server::Server;
use crate::support::sshd::Sshd;
use portable_pty::CommandBuilder;

const TAB: &str = "\t";
const ENTER: &str = "\r";
const ESC: &str = "\u{1b}";

fn add(screen: &mut Pty, amount: &str, category: &str, date: &str, notes: &str) {
    screen.send("a");
    screen.wait_text("New expense");
    screen.send(amount);
    screen.send(TAB);
    screen.send(category);
    screen.wait_text("new category");
    // Past the suggestions: a new category, whatever is similar.
    screen.send("\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B");
    screen.send(TAB);
    screen.send(date);
    screen.send(TAB);
    screen.send(notes);
    screen.send("\u{13}");
    screen.wait("the saved row", |text| !text.contains("New expense") && text.contains(notes));
}

/// From the box in which accounts are made.
fn story(screen: &mut Pty) {
    screen.wait_text("[ Create account ]");
    for text in ["ana", TAB, "correct horse battery", TAB, "correct horse battery", ENTER] {
        screen.send(text);
    }
    screen.wait_text("No expenses yet");
    screen.send(",");
    screen.wait_text("Settings");
    // From the last row up past the log file, the deletion and the model.
    screen.send("Gkkk");
    screen.wait_text("> Log out");
    screen.send(ENTER);
    screen.wait_text("Logged out");
    screen.wait("nothing of the user", |text| !text.contains("ana ") && text.contains("Password"));
    for text in ["ana", TAB, "wrong horse battery", ENTER] {
        screen.send(text);
    }
    screen.wait_text("4 tries left");
    screen.send("correct horse battery");
    screen.send(ENTER);
    screen.wait_text("No expenses yet");

    // All of this month, whichever day it is; the last one of today stands first.
    add(screen, "7", "Fun", "today", "cinema");
    add(screen, "980", "Rent", "1", "monthly rent");
    add(screen, "12,50", "Groceries", "today", "market hall");
    screen.wait_text("999.50 EUR total");

    screen.send("\u{1b}[H");
    screen.wait("the first row", |text| text.contains("> 20") || text.contains(">20"));
    screen.send("e");
    screen.wait_text("Edit expense");
    screen.send("\u{1}\u{b}");
    screen.send("13.50");
    screen.send("\u{13}");
    screen.wait_text("1,000.50 EUR total");
    screen.send("d");
    screen.wait_text("y delete");
    screen.send("y");
    screen.wait_text("987.00 EUR total");
    screen.send("u");
    screen.wait_text("1,000.50 EUR total");

    screen.send("p");
    screen.wait_text("Period");
    screen.send("last 60 d");
    screen.wait_text("60 days inclusive");
    screen.send(ENTER);
    screen.send("2");
    screen.wait_text("By category");
    screen.wait_text("98.0%");
    screen.wait_text("Share of spending");
    screen.wait_text("Over time");
    screen.send("3");
    screen.wait_text("Rent is the largest category");
    screen.send("4");
    screen.wait_text("Ask about your expenses");
    screen.send("how much did I spend on groceries in the last 7 days");
    screen.send(ENTER);
    screen.wait_text("13.50 EUR on Groceries");

    screen.send(ESC);
    screen.wait_text("reading");
    screen.send("1,");
    screen.wait_text("Settings");
    screen.send("Gkkkkk");
    screen.wait_text("> Reset data");
    screen.send(ENTER);
    screen.wait_text("Keep my data");
    screen.wait_text("1 chat");
    screen.send("\t\t\treset ana");
    screen.send(TAB);
    screen.send("correct horse battery");
    screen.send(ENTER);
    screen.wait_text(">[ Delete ]");
    screen.send(ENTER);
    screen.wait_text("Everything was deleted");
    screen.wait_text("the expenses are in");
    screen.wait_text("0 of 0");
    screen.send(",");
    screen.wait_text("Settings");
    screen.send("Gkkk\r");
    screen.wait_text("Logged out");
    screen.send("\u{3}");
    screen.wait_text("again to quit");
    screen.send("\u{3}");
}

#[test]
fn with_the_server_inside() {
    let home = tempfile::tempdir().unwrap();
    let mut command = CommandBuilder::new(outgo());
    command.env_clear();
    command.env("HOME", home.path());
    command.env("XDG_RUNTIME_DIR", home.path());
    command.env("PATH", "/usr/bin:/bin");
    command.env("OUTGO_BCRYPT_COST", "4");
    command.env("OUTGO_NO_MODEL", "true");
    let mut screen = Pty::spawn(command, 80, 24);
    // Nobody has an account yet: the box is there at once.
    story(&mut screen);
    assert_eq!(screen.wait_exit(), 0);
    assert!(!screen.in_alternate_screen());
    assert!(!String::from_utf8_lossy(&screen.bytes()).contains("correct horse"), "a password was drawn");
    assert!(home.path().join(".local/share/outgo/outgo.db").is_file());
    assert!(!home.path().join(".local/state/outgo/session").exists(), "the session is forgotten");
}

#[test]
fn over_ssh_with_a_server_on_mariadb() {
    let Some(maria) = MariaDb::start() else { return };
    let server = Server::start(&maria.database("story"), &["--no-model"]);
    let home = tempfile::tempdir().unwrap();
    let command = format!(
        "env -i HOME={} PATH=/usr/bin:/bin TERM=xterm-256color LANG=C.UTF-8 SSH_CONNECTION=1 {} --server {}",
        home.path().display(),
        outgo().display(),
        server.url()
    );
    let Some(sshd) = Sshd::start(&format!("ForceCommand {command}")) else { return };
    let mut screen = Pty::spawn(sshd.login(), 80, 24);
    screen.wait_text("[ Log in ]");
    screen.send("\u{e}");
    story(&mut screen);
    assert_eq!(screen.wait_exit(), 0);
}
