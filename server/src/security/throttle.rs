//! Slows guesses down: five tries a name, then pauses that double, from a minute to an hour: under 40 a day.

use chrono::Duration;
use sha2::{Digest, Sha256};

/// Tries before the first pause.
const FREE_TRIES: i64 = 5;

/// How long nobody may guess again after so many wrong guesses in a row.
#[must_use]
pub fn pause_after(failures: i64) -> Duration {
    match failures - FREE_TRIES {
        ..0 => Duration::zero(),
        over => Duration::minutes((1_i64 << over.min(6)).min(60)),
    }
}

/// How many tries are left before the next pause.
#[must_use]
pub fn tries_left(failures: i64) -> u32 {
    u32::try_from(FREE_TRIES - failures).unwrap_or(0)
}

/// What a guess is aimed at. The login of a name and the password prompt of somebody logged in count apart: a stranger
/// who guesses at the login must not lock the owner's session out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guessed<'a> {
    /// The login, by username as it was typed.
    Login(&'a str),
    /// A prompt in a live session, by user id.
    Prompt(&'a [u8]),
}

impl Guessed<'_> {
    /// The key under which guesses are counted.
    #[must_use]
    pub fn key(self) -> [u8; 32] {
        let mut hash = Sha256::new();
        match self {
            Self::Login(name) => {
                hash.update(b"login ");
                hash.update(name.to_lowercase());
            }
            Self::Prompt(user) => {
                hash.update(b"prompt ");
                hash.update(user);
            }
        }
        hash.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_an_hour() {
        assert_eq!((1..=5).map(tries_left).collect::<Vec<_>>(), [4, 3, 2, 1, 0]);
        let minutes: Vec<i64> = (4..=14).map(|failures| pause_after(failures).num_minutes()).collect();
        assert_eq!(minutes, [0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
    }

    #[test]
    fn the_case_of_a_name_is_no_way_around() {
        assert_eq!(Guessed::Login("Ana").key(), Guessed::Login("aNA").key());
        assert_ne!(Guessed::Login("ana").key(), Guessed::Prompt(b"ana").key());
    }
}
