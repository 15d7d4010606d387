//! The session of this machine: one token per server, in the desktop's keyring if there is one, see `keyring.rs`, or in a file
//! that only its owner can read.

use super::keyring;
use crate::private;
use std::collections::BTreeMap;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// See the module's note.
#[derive(Debug, Clone)]
pub struct SessionStore {
    path: PathBuf,
    /// Whether a keyring may have it: not where a file was named.
    keyring: bool,
    server: String,
}

impl SessionStore {
    /// The token of `server` in the file at `path`, or in the keyring or the user's state folder.
    #[must_use]
    pub fn new(path: Option<PathBuf>, server: String) -> Option<Self> {
        let keyring = path.is_none();
        let default = || Some(crate::log::state_folder()?.join("session"));
        Some(Self { path: path.or_else(default)?, keyring, server })
    }

    fn read(&self) -> BTreeMap<String, String> {
        let text = std::fs::read_to_string(&self.path).map(Zeroizing::new).unwrap_or_default();
        let pairs = text.lines().filter_map(|line| line.split_once(' '));
        pairs.map(|(server, token)| (server.to_owned(), token.to_owned())).collect()
    }

    /// The token, if there is one. A file that holds nothing but a token counts too.
    #[must_use]
    pub fn token(&self) -> Option<String> {
        let kept = self.keyring.then(|| keyring::token(&self.server)).flatten();
        kept.or_else(|| self.token_of_file())
    }

    fn token_of_file(&self) -> Option<String> {
        let mut tokens = self.read();
        tokens.remove(&self.server).or_else(|| {
            let text = std::fs::read_to_string(&self.path).ok()?;
            let bare = text.trim();
            (!bare.is_empty() && !bare.contains(char::is_whitespace)).then(|| bare.to_owned())
        })
    }

    /// Keeps a token.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn keep(&self, token: &str) -> std::io::Result<()> {
        if self.keyring && keyring::keep(&self.server, token) {
            return self.forget_in_file();
        }
        let mut tokens = self.read();
        tokens.insert(self.server.clone(), token.to_owned());
        self.write(&tokens)
    }

    /// Forgets the token.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn forget(&self) -> std::io::Result<()> {
        if self.keyring {
            keyring::forget(&self.server);
        }
        self.forget_in_file()
    }

    fn forget_in_file(&self) -> std::io::Result<()> {
        let mut tokens = self.read();
        tokens.remove(&self.server);
        if tokens.is_empty() {
            return match std::fs::remove_file(&self.path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        self.write(&tokens)
    }

    fn write(&self, tokens: &BTreeMap<String, String>) -> std::io::Result<()> {
        let lines: Zeroizing<String> =
            Zeroizing::new(tokens.iter().map(|(server, token)| format!("{server} {token}\n")).collect());
        private::write(&self.path, lines.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn tokens_are_kept_per_server_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state/session");
        let file = |server: &str| SessionStore::new(Some(path.clone()), server.to_owned()).unwrap();
        file("a").keep("one").unwrap();
        file("b").keep("two").unwrap();
        assert_eq!(file("a").token().as_deref(), Some("one"));
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        file("a").forget().unwrap();
        assert_eq!(file("a").token(), None);
        assert_eq!(file("b").token().as_deref(), Some("two"));
        file("b").forget().unwrap();
        assert!(!path.exists());
    }
}
