//! One question of each user at the language model at a time: whoever asks twice at once is answered by rules meanwhile.

use crate::domain::UserId;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

/// Who is at the model.
#[derive(Debug, Clone, Default)]
pub(super) struct Seats(Arc<Mutex<HashSet<UserId>>>);

/// A user's place at the model; given back when dropped, with the call that held it.
#[derive(Debug)]
pub(super) struct Seat {
    seats: Seats,
    user: UserId,
}

impl Seats {
    /// The user's place, unless it is taken.
    pub(super) fn take(&self, user: UserId) -> Option<Seat> {
        let taken = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(user);
        taken.then(|| Seat { seats: self.clone(), user })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.seats.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.user);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_place_a_user() {
        let seats = Seats::default();
        let (ana, bob) = (UserId::generate(), UserId::generate());
        let seat = seats.take(ana);
        assert!(seat.is_some() && seats.take(ana).is_none() && seats.take(bob).is_some());
        drop(seat);
        assert!(seats.take(ana).is_some());
    }
}
