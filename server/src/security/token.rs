//! Session tokens: 256 random bits, shown once, stored only as SHA-256.

use crate::domain::SessionKey;
use rand::RngExt;
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// A token as the client holds it. `Debug` hides it.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

impl Token {
    /// Makes a new one.
    #[must_use]
    pub fn generate() -> Self {
        let bytes: [u8; 32] = rand::rng().random();
        Self(Zeroizing::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// Wraps what a client sent.
    #[must_use]
    pub fn from_client(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }

    /// The text that the client keeps.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The form in which it is stored.
    #[must_use]
    pub fn key(&self) -> SessionKey {
        SessionKey(Sha256::digest(self.0.as_bytes()).into())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_differ_and_hide() {
        let (a, b) = (Token::generate(), Token::generate());
        assert_ne!(a.reveal(), b.reveal());
        assert_eq!(a.reveal().len(), 64);
        assert_eq!(Token::from_client(a.reveal()).key(), a.key());
        assert_eq!(format!("{a:?}"), "Token(…)");
    }
}
