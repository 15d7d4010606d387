//! The terminal is given back on every way out, and states that are no crashes.

use crate::support::pty::Pty;
use crate::support::{self, outgo};
use portable_pty::CommandBuilder;
use std::process::Command;

fn demo(home: &std::path::Path, columns: u16, rows: u16) -> Pty {
    Pty::spawn(support::demo(home), columns, rows)
}

fn signal(pid: u32, name: &str) {
    assert!(Command::new("kill").args([name, &pid.to_string()]).status().unwrap().success());
}

#[test]
fn sigterm_gives_it_back() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = demo(home.path(), 80, 24);
    screen.wait_text("Weekly shop");
    signal(screen.pid(), "-TERM");
    assert_eq!(screen.wait_exit(), 143);
    assert!(!screen.in_alternate_screen());
    let bytes = String::from_utf8_lossy(&screen.bytes()).into_owned();
    assert!(bytes.ends_with("\u{1b}[?25h") || bytes.contains("\u{1b}[?1049l"), "modes are reset");
}

#[test]
fn a_hang_up_ends_it() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = demo(home.path(), 80, 24);
    screen.wait_text("Weekly shop");
    signal(screen.pid(), "-HUP");
    assert_eq!(screen.wait_exit(), 129);
}

#[test]
fn an_interrupt_from_elsewhere_gives_the_terminal_back() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = demo(home.path(), 80, 24);
    screen.wait_text("Weekly shop");
    signal(screen.pid(), "-INT");
    assert_eq!(screen.wait_exit(), 130);
    assert!(!screen.in_alternate_screen());
}

/// Keys that the network cuts into pieces are the keys that they are.
#[test]
fn a_key_in_pieces_is_one_key() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = demo(home.path(), 80, 24);
    screen.wait_text("> 20");
    let picked = |text: &str| text.lines().find(|line| line.contains("> 20")).map(str::to_owned);
    let first = screen.seen(|screen| picked(&screen.contents())).unwrap();
    for (pieces, moves) in [(&["\u{1b}", "[B"][..], true), (&["\u{1b}", "[", "A"], false)] {
        pieces.iter().for_each(|piece| screen.send(piece));
        screen.wait("another row", |text| (picked(text).as_ref() != Some(&first)) == moves);
    }
    // Page down, and not Escape with an earlier period behind it.
    let title = screen.seen(|screen| screen.contents().lines().nth(1).map(str::to_owned)).unwrap();
    ["\u{1b}", "[6", "~"].iter().for_each(|piece| screen.send(piece));
    screen.wait("another page of the same month", |text| {
        text.lines().nth(1) == Some(title.as_str()) && picked(text).as_ref() != Some(&first)
    });
}

#[test]
fn a_paste_is_typed_where_there_is_a_field_and_nowhere_else() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = demo(home.path(), 80, 24);
    screen.wait_text("Weekly shop");
    screen.send("\u{1b}[200~qqdy\u{1b}[201~");
    screen.wait_text("Pasted text ignored");
    screen.send("4\u{1b}[200~rent\nin august\u{1b}[201~");
    screen.wait("two lines", |text| text.contains("> rent") && text.contains("in august"));
}

#[test]
fn the_demo_shows_every_screen() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = demo(home.path(), 120, 40);
    screen.wait_text("Weekly shop");
    screen.send("2");
    screen.wait_text("Largest");
    screen.send("t");
    screen.wait_text("as a table");
    screen.send("3");
    // First by the template, then as the demo's model has rehearsed it.
    screen.wait_text("is the largest category");
    screen.wait_text("Most of it went to Housing");
    screen.send("?");
    screen.wait_text("EVERYWHERE");
    screen.send("?1q");
    assert_eq!(screen.wait_exit(), 0);
    assert!(!screen.in_alternate_screen());
}

/// Letters that a terminal without bracketed paste makes of a paste do nothing; what is typed ahead for a field is typed.
#[test]
fn a_paste_without_brackets_is_no_row_of_commands() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = demo(home.path(), 80, 24);
    screen.wait_text("Weekly shop");
    screen.send("dyke dyke dyke");
    screen.wait_text("Pasted text ignored");
    screen.send("4groceries this month");
    screen.wait_text("> groceries this month");
    screen.send("\u{3}");
    screen.wait("an empty field", |text| !text.contains("groceries this month"));
    screen.send("\u{3}");
    screen.wait_text("again to quit");
    screen.send("\u{3}");
    assert_eq!(screen.wait_exit(), 0);
}

/// A terminal that tells its background gets the palette for it; one that tells nothing the one for every background.
#[test]
fn the_palette_suits_the_background_that_the_terminal_tells() {
    const COLORS: [(&str, &str); 3] = [("light", "38;5;90"), ("dark", "38;5;117"), ("neutral", "38;5;162")];
    let told =
        |background: &str| format!("\u{1b}]10;rgb:8080/8080/8080\u{1b}\\\u{1b}]11;rgb:{background}\u{1b}\\\u{1b}[?62c");
    for (name, answers) in [
        ("light", told("ffff/ffff/ffff")),
        ("dark", told("1c1c/1c1c/1c1c")),
        ("neutral", "\u{1b}[?62c".to_owned()),
        ("neutral", String::new()),
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut command = support::demo(home.path());
        command.args(["--theme", "detect", "--color", "256"]);
        let mut screen = Pty::spawn(command, 80, 24);
        // It lies ready before it is asked for: how fast this test answers does not matter.
        screen.send(&answers);
        screen.wait_text("Weekly shop");
        screen.send("2");
        screen.wait_text("Share of spending");
        let bytes = String::from_utf8_lossy(&screen.bytes()).into_owned();
        let used: Vec<&str> = COLORS.iter().filter(|(_, color)| bytes.contains(color)).map(|(name, _)| *name).collect();
        assert_eq!(used, [name], "{answers:?}");
        screen.send("q");
        assert_eq!(screen.wait_exit(), 0, "what was told is no key");
    }
}

/// The second client uses the first one's server, and goes on with its own when the first ends.
#[test]
fn the_second_client_outlives_the_first() {
    let home = tempfile::tempdir().unwrap();
    let variables = ["HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"];
    let with_home = |command: &mut Command| {
        command.envs(variables.map(|name| (name, home.path()))).env("OUTGO_NO_MODEL", "true");
    };
    std::fs::write(home.path().join("password"), "correct horse battery").unwrap();
    let mut register = Command::new(outgo());
    with_home(&mut register);
    let registered = register.args(["register", "ana", "--password-file"]).arg(home.path().join("password")).output();
    assert!(registered.unwrap().status.success());
    let client = || {
        let mut command = CommandBuilder::new(outgo());
        command.env_clear();
        command.env("OUTGO_NO_MODEL", "true");
        variables.iter().for_each(|name| command.env(name, home.path()));
        Pty::spawn(command, 100, 30)
    };
    let mut first = client();
    first.wait_text("No expenses yet");
    let mut second = client();
    second.wait_text("No expenses yet");
    first.send("q");
    assert_eq!(first.wait_exit(), 0);
    crate::parts::wait_for("a server on the socket", 10, || {
        let sockets = std::fs::read_dir(home.path().join("outgo")).unwrap().filter_map(Result::ok);
        let names = sockets.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "sock"));
        names.into_iter().find(|path| std::os::unix::net::UnixStream::connect(path).is_ok())
    });
    second.wait_text("● online");
    second.send("a5\tFun\t\t\u{13}");
    second.wait_text("Saved 5.00 Fun");
    second.send("q");
    assert_eq!(second.wait_exit(), 0);
}

#[test]
fn a_small_window_is_a_state() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = demo(home.path(), 46, 12);
    screen.wait_text("outgo needs 60 x 16");
    screen.send("q");
    screen.send("\u{3}\u{3}");
    assert_eq!(screen.wait_exit(), 0);
}

#[test]
fn a_server_that_is_away_is_a_state() {
    let home = tempfile::tempdir().unwrap();
    let mut command = CommandBuilder::new(outgo());
    command.env_clear();
    command.args(["--server", "http://127.0.0.1:1"]);
    command.env("HOME", home.path());
    let mut screen = Pty::spawn(command, 80, 24);
    screen.wait_text("Log in");
    screen.send("ana\tsome password\r");
    screen.wait_text("No connection to http://127.0.0.1:1");
    // The first one empties the field.
    screen.send("\u{3}\u{3}\u{3}");
    assert_eq!(screen.wait_exit(), 0);
}

#[test]
fn no_key_of_many_at_once_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = Pty::spawn(support::demo(home.path()), 100, 30);
    screen.wait_text("Expenses");
    screen.send("4");
    screen.wait_text("[4 Chat]");
    screen.send(&format!("{}END", "x".repeat(300)));
    screen.wait("all of it", |text| {
        let typed = text.rsplit_once(" Ask ").map_or("", |(_, typed)| typed);
        typed.contains("END") && typed.matches('x').count() == 300
    });
    screen.send("\u{3}\u{3}\u{3}");
    assert_eq!(screen.wait_exit(), 0);
}

#[test]
fn no_terminal_is_said() {
    let output = Command::new(outgo()).arg("--demo").output().unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("no terminal"));
}

#[test]
fn a_panic_gives_it_back_before_its_report() {
    let example = outgo().with_file_name("examples").join("panic");
    assert!(example.is_file(), "the example is not built: run cargo test --workspace");
    let mut screen = Pty::spawn(CommandBuilder::new(example), 80, 24);
    assert_eq!(screen.wait_exit(), 101);
    screen.wait_text("on purpose");
    screen.wait_text("To report it");
    assert!(!screen.in_alternate_screen(), "the report stands on the usual screen");
}

#[test]
fn notes_are_written_in_an_editor_and_clicks_are_keys() {
    let home = tempfile::tempdir().unwrap();
    let editor = home.path().join("editor");
    std::fs::write(&editor, "#!/bin/sh\nprintf ' by an editor' >> \"$1\"\n").unwrap();
    std::fs::set_permissions(&editor, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    let mut command = support::demo(home.path());
    command.env("PATH", "/usr/bin:/bin");
    command.env("EDITOR", &editor);
    let mut screen = Pty::spawn(command, 80, 24);
    screen.wait_text("Weekly shop");
    screen.send("e\u{f}");
    screen.wait_text("by an editor");
    screen.send("\u{13}");
    screen.wait_text("Saved");
    // A click on a screen's name, another on the hint that opens the help.
    screen.send("\u{1b}[<0;25;1M\u{1b}[<0;25;1m");
    screen.wait_text("By category");
    screen.send("\u{1b}[<0;76;24M\u{1b}[<0;76;24m");
    screen.wait_text("EVERYWHERE");
    screen.send("?");
    screen.wait("help to close", |text| !text.contains("EVERYWHERE"));
    screen.send("q");
    assert_eq!(screen.wait_exit(), 0);
    let bytes = String::from_utf8_lossy(&screen.bytes()).into_owned();
    assert!(bytes.contains("\u{1b}[?1006h") && !bytes.contains("?1003h"), "no reports of mere movement");
    let (on, off) = (bytes.rfind("\u{1b}[?1006h"), bytes.rfind("\u{1b}[?1006l"));
    assert!(on < off, "the mouse is given back");
}
