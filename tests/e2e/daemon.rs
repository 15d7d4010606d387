//! The server as a process of its own: started, found by clients, stopped.

use crate::support;
use rustix::process::{Pid, Signal, kill_process};
use std::path::Path;
use std::process::{Command, Output, Stdio};

pub(crate) fn outgo(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(support::outgo());
    command
        .args(arguments)
        .env_clear()
        .env("USER", "robin")
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env("OUTGO_NO_MODEL", "true");
    command.env("OUTGO_BCRYPT_COST", "4").stdin(Stdio::null()).output().unwrap()
}

pub(crate) fn said(output: &Output) -> String {
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

#[test]
fn a_server_of_its_own_is_started_where_it_is_wanted() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| outgo(home.path(), arguments);
    let _stopped = Stopped(home.path());
    let list = run(&["--server", "spawn", "list"]);
    assert_eq!(list.status.code(), Some(3), "nobody is logged in: {}", said(&list));
    let status = said(&run(&["server", "status"]));
    assert!(status.contains("It runs as process"), "{status}");
    assert_eq!(run(&["--server", "spawn", "list"]).status.code(), Some(3));
    assert_eq!(said(&run(&["server", "status"])), status, "the same one");
}

#[test]
fn a_process_that_holds_the_data_and_does_not_answer_is_named() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| outgo(home.path(), arguments);
    let _stopped = Stopped(home.path());
    let started = said(&run(&["server", "start"]));
    let process = started.split_whitespace().nth(4).unwrap_or_default().trim_end_matches(',');
    let process = Pid::from_raw(process.parse().unwrap()).unwrap();
    kill_process(process, Signal::STOP).unwrap();
    let list = run(&["list"]);
    kill_process(process, Signal::CONT).unwrap();
    let told = said(&list);
    assert!(!list.status.success() && told.contains("does not answer"), "{told}");
    assert!(told.contains(&process.as_raw_nonzero().to_string()), "{told}");
    assert_eq!(run(&["list"]).status.code(), Some(3), "it goes on");
}

#[test]
fn the_log_holds_as_much_as_is_wanted() {
    let home = tempfile::tempdir().unwrap();
    let password = home.path().join("password");
    std::fs::write(&password, "correct horse battery").unwrap();
    let log = || {
        let files = std::fs::read_dir(home.path().join(".local/state/outgo")).unwrap().flatten();
        let logs = files.filter(|file| file.file_name().to_string_lossy().starts_with("outgo.log"));
        logs.map(|file| std::fs::read_to_string(file.path()).unwrap()).collect::<String>()
    };
    let password = password.to_str().unwrap();
    assert!(outgo(home.path(), &["register", "ana", "--password-file", password]).status.success());
    assert_eq!(log(), "", "nothing went wrong");
    let login = ["--log", "trace", "login", "ana", "--password-file", password];
    assert!(outgo(home.path(), &login).status.success());
    assert!(log().contains("answered"), "{}", log());
    assert!(!log().contains("horse"), "a password");
    let wrong = said(&outgo(home.path(), &["--log", "loud", "list"]));
    assert!(wrong.contains("--log"), "{wrong}");
}
