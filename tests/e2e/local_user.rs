//! `--local-user`: no password is typed, and none is needed by anybody else.

use crate::daemon::{outgo, said};
use std::os::unix::fs::PermissionsExt;

#[test]
fn the_user_of_this_machine_types_no_password() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| outgo(home.path(), arguments);
    let refused = run(&["list"]);
    assert_eq!(refused.status.code(), Some(3), "nobody is logged in without it: {}", said(&refused));
    let added = run(&["--local-user", "add", "12.50 Groceries bakery"]);
    assert!(added.status.success(), "{}", said(&added));
    let file = home.path().join(".local/state/outgo/local-user");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let kept = std::fs::read_to_string(&file).unwrap();
    assert!(kept.starts_with("robin ") && kept.trim().len() > 30, "its name, and a password that nobody guesses");
    // A session that was ended is begun anew, of the same account.
    assert!(run(&["logout"]).status.success());
    assert_eq!(run(&["list"]).status.code(), Some(3));
    let listed = run(&["--local-user", "list"]);
    assert!(listed.status.success() && said(&listed).contains("bakery"), "{}", said(&listed));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), kept);
    // Whose name is taken is told, and no file is left that leads nowhere.
    assert!(run(&["logout"]).status.success());
    std::fs::remove_file(&file).unwrap();
    let taken = run(&["--local-user", "list"]);
    assert!(!taken.status.success() && said(&taken).contains("account called robin"), "{}", said(&taken));
    assert!(!file.exists());
    // The data of another machine is behind a password.
    let away = run(&["--local-user", "--server", "http://127.0.0.1:9", "list"]);
    assert!(said(&away).contains("leave --server out"), "{}", said(&away));
}
