//! `--local-user`: the one user of a machine of one's own, who types no password. It is made up once and kept in a file that only
//! its owner can read; whoever reads that file can read the database beside it too.

use super::Client;
use crate::private;
use std::path::Path;
use zeroize::Zeroizing;

/// The account's name where the machine does not tell a usable one.
const NAMELESS: &str = "me";

/// Logs in as the user of this machine, with the name and the password in `file`; makes both, and the account, where there are
/// none yet.
///
/// # Errors
/// Says what stands in the way, and how to go on.
pub async fn log_in(client: &Client, file: &Path, machine_name: Option<String>) -> Result<(), String> {
    if client.is_logged_in().await {
        return Ok(());
    }
    if let Some((name, password)) = read(file) {
        let logged_in = client.login(name, password.to_string()).await;
        return logged_in.map(|_| ()).map_err(|error| {
            format!("{}: the account of {} is another one now; log in by hand", error.message, file.display())
        });
    }
    let name = machine_name.filter(|name| is_usable(name)).unwrap_or_else(|| NAMELESS.to_owned());
    let password = Zeroizing::new(uuid::Uuid::new_v4().to_string());
    let line = Zeroizing::new(format!("{name} {}\n", password.as_str()));
    // Before the account: one whose password is nowhere could never be used.
    private::write(file, line.as_bytes()).map_err(|error| format!("{}: {error}", file.display()))?;
    match client.register(name.clone(), password.to_string()).await {
        Ok(_) => Ok(()),
        Err(error) => {
            let _ = std::fs::remove_file(file);
            Err(format!("{}: if you have an account called {name}, log in with its password", error.message))
        }
    }
}

fn read(file: &Path) -> Option<(String, Zeroizing<String>)> {
    let text = Zeroizing::new(std::fs::read_to_string(file).ok()?);
    let (name, password) = text.trim().split_once(' ')?;
    Some((name.to_owned(), Zeroizing::new(password.to_owned())))
}

fn is_usable(name: &str) -> bool {
    outgo_server::domain::Username::parse(name).is_ok()
}
