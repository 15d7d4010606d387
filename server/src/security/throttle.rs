//! Slows guesses down: five tries a name, then pauses that double, from a minute to an hour.

use crate::domain::Timestamp;
use chrono::Duration;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Tries before the first pause.
const FREE_TRIES: u32 = 5;
/// Names that are remembered; beyond, those without a pause are forgotten first.
const MAX_NAMES: usize = 10_000;

#[derive(Clone, Copy)]
struct Guesses {
    failures: u32,
    paused_until: Timestamp,
    last: Timestamp,
}

/// Whether a name may be tried now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It may.
    Allowed,
    /// Not before this long.
    Wait(Duration),
}

/// Failed guesses per username, in memory.
#[derive(Default)]
pub struct Throttle {
    names: Mutex<HashMap<String, Guesses>>,
}

impl Throttle {
    fn names(&self) -> MutexGuard<'_, HashMap<String, Guesses>> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the name may be tried at `now`.
    #[must_use]
    pub fn check(&self, name: &str, now: Timestamp) -> Verdict {
        match self.names().get(name) {
            Some(guesses) if guesses.paused_until > now => Verdict::Wait(guesses.paused_until - now),
            _ => Verdict::Allowed,
        }
    }

    /// Notes a wrong guess; returns how many tries are left before the next pause.
    pub fn failed(&self, name: &str, now: Timestamp) -> u32 {
        let mut names = self.names();
        if names.len() >= MAX_NAMES && !names.contains_key(name) {
            names.retain(|_, guesses| guesses.paused_until > now && now - guesses.last < Duration::hours(1));
        }
        let fresh = Guesses { failures: 0, paused_until: now, last: now };
        let guesses = names.entry(name.to_owned()).or_insert(fresh);
        if now - guesses.last > Duration::days(1) {
            *guesses = fresh;
        }
        guesses.failures += 1;
        guesses.last = now;
        if guesses.failures < FREE_TRIES {
            return FREE_TRIES - guesses.failures;
        }
        let minutes = 1_i64 << (guesses.failures - FREE_TRIES).min(6);
        guesses.paused_until = now + Duration::minutes(minutes.min(60));
        0
    }

    /// Forgets the guesses after the right password.
    pub fn succeeded(&self, name: &str) {
        self.names().remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_and_the_right_password_ends_them() {
        let throttle = Throttle::default();
        let now: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
        let left: Vec<u32> = (0..5).map(|_| throttle.failed("ana", now)).collect();
        assert_eq!(left, [4, 3, 2, 1, 0]);
        assert_eq!(throttle.check("ana", now), Verdict::Wait(Duration::minutes(1)));
        assert_eq!(throttle.check("bob", now), Verdict::Allowed);
        let later = now + Duration::minutes(1);
        assert_eq!(throttle.check("ana", later), Verdict::Allowed);
        throttle.failed("ana", later);
        assert_eq!(throttle.check("ana", later), Verdict::Wait(Duration::minutes(2)));
        throttle.succeeded("ana");
        assert_eq!(throttle.check("ana", later), Verdict::Allowed);
    }

    #[test]
    fn memory_is_bounded() {
        let throttle = Throttle::default();
        let now = chrono::DateTime::UNIX_EPOCH;
        for name in 0..MAX_NAMES * 2 {
            throttle.failed(&name.to_string(), now);
        }
        assert!(throttle.names().len() <= MAX_NAMES);
    }
}
