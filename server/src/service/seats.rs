//! One question of each user at the language model at a time: whoever asks twice at once is answered by rules meanwhile.

use crate::domain::UserId;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// So long is waited for a place: whoever gives up a question and asks the next has given it back by then.
const GRACE: Duration = Duration::from_millis(300);

/// Who is at the model.
#[derive(Debug, Clone, Default)]
pub(super) struct Seats {
    taken: Arc<Mutex<HashSet<UserId>>>,
    freed: Arc<Notify>,
}

/// A user's place at the model; given back when dropped, with the call that held it.
#[derive(Debug)]
pub(super) struct Seat {
    seats: Seats,
    user: UserId,
}

impl Seats {
    /// The user's place, unless it is taken.
    pub(super) fn take(&self, user: UserId) -> Option<Seat> {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner).insert(user);
        taken.then(|| Seat { seats: self.clone(), user })
    }

    /// The user's place, unless it stays taken.
    pub(super) async fn take_soon(&self, user: UserId) -> Option<Seat> {
        let waiting = async {
            loop {
                let freed = self.freed.notified();
                if let Some(seat) = self.take(user) {
                    return seat;
                }
                freed.await;
            }
        };
        tokio::time::timeout(GRACE, waiting).await.ok()
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.seats.taken.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.user);
        self.seats.freed.notify_waiters();
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

    #[tokio::test(start_paused = true)]
    async fn a_place_that_is_given_back_soon_is_waited_for() {
        let seats = Seats::default();
        let ana = UserId::generate();
        let seat = seats.take(ana);
        assert!(seats.take_soon(ana).await.is_none(), "not for ever");
        let later = async {
            tokio::time::sleep(GRACE / 2).await;
            drop(seat);
        };
        let (found, ()) = tokio::join!(seats.take_soon(ana), later);
        assert!(found.is_some());
    }
}
