//! A user who gets nothing but `outgo` over SSH: the rules of the README, with a real sshd.

use crate::parts::find_program;
use crate::support::pty::Pty;
use crate::support::sshd::Sshd;
use crate::support::{DEMO, outgo};
use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// The README's `Match` block, for this user and this program.
fn rules(home: &Path) -> String {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let block = readme.split("```text\n").find(|part| part.starts_with("Match User")).unwrap();
    let block = block.split("```").next().unwrap();
    let user = std::env::var("USER").unwrap_or_else(|_| "root".to_owned());
    let command = "/usr/local/bin/outgo --server http://127.0.0.1:7878";
    assert!(block.contains("Match User expenses") && block.contains(command), "{block}");
    let (home, outgo, demo) = (home.display(), outgo(), DEMO.join(" "));
    let demo = format!("env HOME={home} TERM=xterm-256color LANG=C.UTF-8 {} {demo}", outgo.display());
    block.replace("Match User expenses", &format!("Match User {user}")).replace(command, &demo)
}

#[test]
fn a_user_who_gets_nothing_but_outgo() {
    let home = tempfile::tempdir().unwrap();
    let Some(sshd) = Sshd::start(&rules(home.path())) else { return };
    let mut screen = Pty::spawn(sshd.login(), 80, 24);
    screen.wait_text("Weekly shop");
    // No shell could wake it: it is not stopped.
    screen.send("\u{1a}2");
    screen.wait_text("By category");
    // No editor is started.
    screen.send("1a\u{f}");
    screen.wait_text("The editor is switched off here");
    screen.send("\u{1b}");
    screen.wait("the form to close", |text| !text.contains("New expense"));
    screen.send("q");
    assert_eq!(screen.wait_exit(), 0);

    let ssh = |arguments: &[&str]| {
        let mut command = Command::new(find_program("ssh").unwrap());
        command.args(arguments).args(sshd.arguments()).stdin(Stdio::null());
        command
    };
    // No other command, and no file transfer.
    let other = ssh(&[]).args(["echo", "got a shell"]).output().unwrap();
    assert!(!String::from_utf8_lossy(&other.stdout).contains("got a shell"));
    assert!(String::from_utf8_lossy(&other.stderr).contains("this is no terminal"), "{other:?}");
    let subsystem = ssh(&["-s"]).arg("sftp").output().unwrap();
    assert!(!subsystem.status.success(), "no sftp");

    // No way to other machines: what is forwarded is closed at once.
    let target = TcpListener::bind("127.0.0.1:0").unwrap();
    target.set_nonblocking(true).unwrap();
    let (local, behind) = (crate::parts::free_port(), target.local_addr().unwrap().port());
    let forward = format!("{local}:127.0.0.1:{behind}");
    let mut forwarding = crate::parts::Running(ssh(&["-N", "-L", &forward]).spawn().unwrap());
    let mut stream = crate::parts::wait_for("the local end", 10, || TcpStream::connect(("127.0.0.1", local)).ok());
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    assert_eq!(stream.read(&mut [0; 1]).unwrap_or(0), 0, "closed by the server");
    assert!(target.accept().is_err(), "nobody came through");
    let _ = forwarding.0.kill();
}
