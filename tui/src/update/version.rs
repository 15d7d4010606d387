//! Whether what answers is a server of this client's version.

use super::say;
use crate::model::{Model, Tone};
use semver::Version;

/// Says so, if the server is another version than this client; `None` = it does not tell.
pub(super) fn told(model: &mut Model, version: Option<&str>) {
    if let Some(text) = note(version, env!("CARGO_PKG_VERSION")) {
        say(model, Tone::Warning, text);
    }
}

/// What a person should know of the server's version. Versions that differ in the last number only fit each other.
fn note(server: Option<&str>, client: &str) -> Option<String> {
    let Some(server) = server else {
        return Some(format!("The server does not tell its version: it may be older than this client ({client})"));
    };
    let parsed = |text: &str| Version::parse(text).ok();
    let (theirs, ours) = (parsed(server)?, parsed(client)?);
    let line = |version: &Version| (version.major, version.minor);
    match line(&theirs).cmp(&line(&ours)) {
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Less => Some(format!(
            "The server is outgo {server}, older than this client ({client}): some things may be refused until it is updated"
        )),
        std::cmp::Ordering::Greater => Some(format!(
            "The server is outgo {server}, newer than this client ({client}): update the client to have all of it"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_version_is_told_apart() {
        let said = |server: Option<&str>| note(server, "1.4.2").unwrap_or_default();
        assert_eq!(said(Some("1.4.2")), "");
        assert_eq!(said(Some("1.4.9")), "", "only the last number differs");
        assert!(said(Some("1.3.9")).contains("older than this client"));
        assert!(said(Some("2.0.0")).contains("newer than this client"));
        assert!(said(None).contains("does not tell"));
        assert_eq!(said(Some("\u{1b}[31m")), "", "what is no version says nothing");
    }
}
