//! The server as a process of its own: started, found by clients, stopped.

use crate::support;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn outgo(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(support::outgo());
    command.args(arguments).env_clear().env("HOME", home).env("XDG_RUNTIME_DIR", home).env("OUTGO_NO_MODEL", "true");
    command.env("OUTGO_BCRYPT_COST", "4").stdin(Stdio::null()).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Stops the server whatever becomes of the test.
struct Stopped<'h>(&'h Path);

impl Drop for Stopped<'_> {
    fn drop(&mut self) {
        outgo(self.0, &["server", "stop"]);
    }
}

#[test]
fn a_server_of_its_own_stays_until_it_is_stopped() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| outgo(home.path(), arguments);
    let _stopped = Stopped(home.path());
    let none = run(&["server", "status"]);
    assert_eq!((none.status.code(), said(&none).contains("No server runs")), (Some(4), true));
    let started = run(&["server", "start"]);
    assert!(started.status.success(), "{}", said(&started));
    assert!(said(&run(&["server", "start"])).contains("It runs as process"), "once is enough");
    let password = home.path().join("password");
    std::fs::write(&password, "correct horse battery").unwrap();
    let registered = run(&["register", "ana", "--password-file", password.to_str().unwrap()]);
    assert!(registered.status.success(), "{}", said(&registered));
    assert!(run(&["add", "12.50 Groceries bakery"]).status.success());
    assert!(said(&run(&["server", "status"])).contains("It runs as process"), "clients come and go");
    let stopped = run(&["server", "stop"]);
    assert!(stopped.status.success() && said(&stopped).contains("Stopped process"), "{}", said(&stopped));
    assert_eq!(run(&["server", "status"]).status.code(), Some(4));
    assert!(said(&run(&["list"])).contains("bakery"), "the data is where it was");
}
