//! A build with the keyring of the desktop: the session is in it, and in the file where there is none.

use crate::daemon::{outgo, said};
use crate::{parts, support};
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs a shell's lines in a session of D-Bus of their own, with an unlocked keyring; what it wrote.
fn in_desktop(home: &Path, lines: &str) -> String {
    let unlocked = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null";
    let mut session = Command::new("dbus-run-session");
    session.args(["--", "sh", "-ec", &format!("{unlocked}\n{lines}")]).env_clear();
    session.env("HOME", home).env("XDG_RUNTIME_DIR", home).env("PATH", std::env::var_os("PATH").unwrap_or_default());
    session.env("OUTGO_NO_MODEL", "true").env("OUTGO_BCRYPT_COST", "4").env("outgo", support::outgo());
    said(&session.stdin(Stdio::null()).output().unwrap())
}

#[test]
fn the_session_is_in_the_keyring() {
    if parts::find_program("gnome-keyring-daemon").and(parts::find_program("dbus-run-session")).is_none() {
        return parts::skip("gnome-keyring with D-Bus");
    }
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("password"), "correct horse battery").unwrap();
    let file = home.path().join(".local/state/outgo/session");
    let told = in_desktop(
        home.path(),
        "$outgo register ana --password-file $HOME/password
        $outgo add '12.50 Groceries bakery'
        $outgo list
        test ! -e $HOME/.local/state/outgo/session && echo no file",
    );
    assert!(told.contains("bakery") && told.contains("no file"), "{told}");
    // Where no keyring answers there is no session, and a new one is in the file.
    assert_eq!(outgo(home.path(), &["list"]).status.code(), Some(3), "nobody is logged in");
    let password = home.path().join("password");
    let login = outgo(home.path(), &["login", "ana", "--password-file", password.to_str().unwrap()]);
    assert!(login.status.success() && file.exists(), "{}", said(&login));
    // Logging out with a keyring at hand forgets both.
    let told = in_desktop(home.path(), "$outgo list; $outgo logout; $outgo list || echo code $?");
    assert!(told.contains("bakery") && told.contains("code 3"), "{told}");
    assert!(!file.exists());
}
