//! Sessions: what is known of a login. The token itself is never kept.

use super::{Timestamp, UserId};
use std::fmt;

/// SHA-256 of a session's token: the only form in which it is stored.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SessionKey(pub [u8; 32]);

impl SessionKey {
    /// A public handle that names the session without giving it away: half of the hash, in hex.
    #[must_use]
    pub fn handle(&self) -> String {
        self.0.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionKey(…)")
    }
}

/// A stored session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Hash of its token.
    pub key: SessionKey,
    /// Whose it is.
    pub user: UserId,
    /// What the client called itself.
    pub client: String,
    /// When it was made.
    pub create_time: Timestamp,
    /// When it was last used, to the minute.
    pub last_used: Timestamp,
    /// When it ends unless it is used.
    pub expire_time: Timestamp,
}
