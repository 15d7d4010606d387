//! A call that is under way.

use crate::effect::Request;

/// See the module's note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Its number.
    pub call: u64,
    /// What it does, for people; empty = nobody waits for it.
    pub name: &'static str,
    /// When it began, on the shell's clock.
    pub since: u64,
    /// What is asked for once more after a login, if the session has ended.
    pub again: Option<Request>,
}

impl Pending {
    /// Shorter waits are not worth a word.
    pub const UNNOTICED: u64 = 150;
    /// From here on it takes long, and its seconds are told.
    pub const LONG: u64 = 1_000;

    /// How long it has taken, in milliseconds.
    #[must_use]
    pub fn waited(&self, now: u64) -> u64 {
        now.saturating_sub(self.since)
    }

    /// Whether giving it up leaves nothing in doubt, once it is said that it takes long: it only reads.
    #[must_use]
    pub fn can_be_stopped(&self, now: u64) -> bool {
        let reads = ["Loading", "Looking"].iter().any(|verb| self.name.starts_with(verb));
        reads && self.waited(now) >= Self::LONG
    }

    /// When what is said of it changes next: once it is noticed, and then each second.
    #[must_use]
    pub fn next_change(&self, now: u64) -> u64 {
        match self.waited(now) {
            0..Self::UNNOTICED => self.since + Self::UNNOTICED,
            waited => self.since + (waited / 1_000 + 1) * 1_000,
        }
    }
}
