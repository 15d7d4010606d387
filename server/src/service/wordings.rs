//! The model's wordings of insights, kept as long as what they word stays the same.

use crate::domain::UserId;
use lru::LruCache;
use std::num::NonZeroUsize;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Most wordings that are kept; each is at most a few hundred bytes.
const MOST: NonZeroUsize = NonZeroUsize::new(4_096).unwrap();

/// By whose they are, and the text that they word: its figures are part of it.
type Key = (UserId, String);

/// See the module's note. `None` = the model was asked, and the text stays as it is.
pub(super) struct Wordings(Mutex<LruCache<Key, Option<String>>>);

impl Default for Wordings {
    fn default() -> Self {
        Self(Mutex::new(LruCache::new(MOST)))
    }
}

impl Wordings {
    fn kept(&self) -> MutexGuard<'_, LruCache<Key, Option<String>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the model made of this text, if it was asked.
    pub(super) fn find(&self, user: UserId, text: &str) -> Option<Option<String>> {
        self.kept().get(&(user, text.to_owned())).cloned()
    }

    /// Keeps what the model made of this text.
    pub(super) fn keep(&self, user: UserId, text: String, wording: Option<String>) {
        self.kept().put((user, text), wording);
    }

    /// Drops a user's wordings.
    pub(super) fn forget(&self, user: UserId) {
        let mut kept = self.kept();
        let mine: Vec<Key> = kept.iter().map(|(key, _)| key).filter(|(owner, _)| *owner == user).cloned().collect();
        for key in &mine {
            kept.pop(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_is_of_one_user_and_one_text() {
        let wordings = Wordings::default();
        let (ana, bob) = (UserId::generate(), UserId::generate());
        wordings.keep(ana, "12.00 EUR spent".to_owned(), Some("You spent 12.00 EUR".to_owned()));
        wordings.keep(ana, "nothing new".to_owned(), None);
        wordings.keep(bob, "3.00 EUR spent".to_owned(), Some("3.00 EUR went".to_owned()));
        assert_eq!(wordings.find(ana, "12.00 EUR spent"), Some(Some("You spent 12.00 EUR".to_owned())));
        assert_eq!(wordings.find(ana, "nothing new"), Some(None), "it is not asked again and again");
        assert_eq!(wordings.find(ana, "13.00 EUR spent"), None, "another figure is another text");
        assert_eq!(wordings.find(bob, "12.00 EUR spent"), None);
        wordings.forget(ana);
        assert_eq!(wordings.find(ana, "12.00 EUR spent"), None);
        assert!(wordings.find(bob, "3.00 EUR spent").is_some());
    }
}
