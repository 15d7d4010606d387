//! Passwords: what is allowed, and bcrypt on a lane of its own, because a hash takes a quarter of a second of CPU.

use crate::domain::{FieldError, Username};
use std::fmt;
use std::sync::Arc;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;
use zxcvbn::{Score, zxcvbn};

/// A password as it was typed. `Debug` hides it; it is wiped when dropped.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

impl Password {
    /// Fewest bytes.
    pub const MIN_BYTES: usize = 8;
    /// Most bytes: bcrypt reads 72 and the last is its own.
    pub const MAX_BYTES: usize = 71;

    /// Wraps a password that is to be compared.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }

    /// Checks a password that is to be set.
    ///
    /// # Errors
    /// On `field`, with advice.
    pub fn choose(field: &'static str, text: &str, username: &Username) -> Result<Self, FieldError> {
        let refuse = |reason: String| Err(FieldError::new(field, reason));
        if text.len() < Self::MIN_BYTES {
            return refuse("8 characters or more".to_owned());
        }
        if text.len() > Self::MAX_BYTES {
            return refuse(format!("{} bytes: at most 71 fit", text.len()));
        }
        if text.chars().any(char::is_control) {
            return refuse("holds control characters".to_owned());
        }
        if text.to_lowercase().contains(&username.key()) && text.len() < username.key().len() + 6 {
            return refuse("too close to the username".to_owned());
        }
        let estimate = zxcvbn(text, &[username.as_str(), "outgo"]);
        if estimate.score() < Score::Two {
            let advice = estimate.feedback().map(|feedback| {
                let warning = feedback.warning().map(|warning| warning.to_string());
                let first = feedback.suggestions().first().map(ToString::to_string);
                warning.or(first).unwrap_or_default()
            });
            let advice = advice.filter(|text| !text.is_empty());
            let advice = advice.unwrap_or_else(|| "Add another word or two.".to_owned());
            return refuse(format!("too easy to guess: {}", advice.trim_end_matches('.')));
        }
        Ok(Self::typed(text))
    }
}

/// Why a hash could not be made or compared.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// Too many are waiting already.
    #[error("too many logins at once")]
    Busy,
    /// bcrypt failed.
    #[error("bcrypt failed")]
    Failed,
}

/// Hashes and compares passwords, one at a time per core that may be spent on it; sheds when too many wait.
#[derive(Clone)]
pub struct Passwords {
    cost: u32,
    lane: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
    decoy: Arc<str>,
}

/// How many may wait for the lane before others are turned away.
const MAX_WAITING: usize = 32;

impl Passwords {
    /// Uses bcrypt at `cost` (12 in production: 0.27 s).
    ///
    /// # Errors
    /// `Failed` if bcrypt does not take the cost.
    pub fn new(cost: u32) -> Result<Self, PasswordError> {
        if !(4..=31).contains(&cost) {
            return Err(PasswordError::Failed);
        }
        // A valid hash at this cost that nobody knows a password of; making one anew would slow every start down.
        let decoy = format!("$2b${cost:02}$DMSwGqLTdzq5MDf5d3vPO.QmBqg2sS8MBnuUqBaEdFQi2pvJK7dr6");
        Ok(Self {
            cost,
            lane: Arc::new(Semaphore::new(1)),
            waiting: Arc::new(Semaphore::new(MAX_WAITING)),
            decoy: decoy.into(),
        })
    }

    /// Makes the hash to store.
    ///
    /// # Errors
    /// `Busy` or `Failed`.
    pub async fn hash(&self, password: Password) -> Result<String, PasswordError> {
        let cost = self.cost;
        self.run(move || bcrypt::non_truncating_hash(password.0.as_str(), cost).ok()).await
    }

    /// Whether the password is that of the hash. Without a hash it takes as long and says no, so that nobody learns
    /// which usernames exist.
    ///
    /// # Errors
    /// `Busy` or `Failed`.
    pub async fn verify(&self, password: Password, hash: Option<String>) -> Result<bool, PasswordError> {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.decoy.to_string());
        let same = move || {
            // Too long a password is only wrong; hash something in its place to take as long.
            let fits = password.0.len() <= Password::MAX_BYTES;
            let text = if fits { password.0.as_str() } else { "" };
            bcrypt::non_truncating_verify(text, &hash).ok().map(|same| same && fits)
        };
        Ok(self.run(same).await? && known)
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Option<T> + Send + 'static,
    ) -> Result<T, PasswordError> {
        let _place = self.waiting.try_acquire().map_err(|_| PasswordError::Busy)?;
        let permit = self.lane.clone().acquire_owned().await.map_err(|_| PasswordError::Busy)?;
        let task = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(permit);
            result
        });
        task.await.ok().flatten().ok_or(PasswordError::Failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_passwords_are_refused_with_advice() {
        let ana = Username::parse("ana.maria").unwrap();
        for (text, part) in [
            ("short", "8 characters"),
            ("password", "too easy"),
            ("aaaaaaaaaaaa", "too easy"),
            ("ana.maria1", "username"),
            (&"x9$".repeat(24), "71"),
            ("tab\tin the middle", "control"),
        ] {
            let error = Password::choose("password", text, &ana).unwrap_err();
            assert!(error.reason.contains(part), "{text}: {error}");
        }
        assert!(Password::choose("password", "correct horse battery", &ana).is_ok());
    }

    #[tokio::test]
    async fn only_the_right_password_matches() {
        let passwords = Passwords::new(4).unwrap();
        let hash = passwords.hash(Password::typed("correct horse")).await.unwrap();
        assert!(passwords.verify(Password::typed("correct horse"), Some(hash.clone())).await.unwrap());
        assert!(!passwords.verify(Password::typed("wrong horse"), Some(hash.clone())).await.unwrap());
        assert!(!passwords.verify(Password::typed(&"x".repeat(500)), Some(hash)).await.unwrap());
        assert!(!passwords.verify(Password::typed("correct horse"), None).await.unwrap(), "the decoy is a valid hash");
    }
}
