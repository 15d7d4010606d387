//! When a frame is drawn: at once after a key, else not more often than the line bears.

use std::time::{Duration, Instant};

/// Least time between two frames of which no key is the cause: 30 a second here, 12 over SSH.
const HERE: Duration = Duration::from_millis(33);
const OVER_SSH: Duration = Duration::from_millis(83);

/// A window that is dragged to another size has many sizes: so long none is drawn.
const RESIZING: Duration = Duration::from_millis(30);

/// See the module's note.
#[derive(Debug)]
pub(super) struct Pace {
    gap: Duration,
    drawn: Option<Instant>,
    /// Until when nothing is drawn.
    held: Option<Instant>,
}

impl Pace {
    pub(super) fn new(over_ssh: bool) -> Self {
        Self { gap: if over_ssh { OVER_SSH } else { HERE }, drawn: None, held: None }
    }

    /// A frame is drawn.
    pub(super) fn drawn(&mut self, now: Instant) {
        (self.drawn, self.held) = (Some(now), None);
    }

    /// Somebody pressed a key, and waits for what it does.
    pub(super) fn typed(&mut self) {
        self.held = None;
    }

    /// The window has another size.
    pub(super) fn resized(&mut self, now: Instant) {
        self.held = Some(now + RESIZING);
    }

    /// Something changed by itself: an answer came, or time passed.
    pub(super) fn changed(&mut self) {
        self.held = self.held.max(self.drawn.map(|drawn| drawn + self.gap));
    }

    /// Until when the next frame has to wait; `None` = it is drawn now.
    pub(super) fn waits(&self, now: Instant) -> Option<Instant> {
        self.held.filter(|held| *held > now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_answered_at_once_and_answers_keep_to_the_rate() {
        let start = Instant::now();
        let at = |millis: u64| start + Duration::from_millis(millis);
        for (over_ssh, gap) in [(false, 33), (true, 83)] {
            let mut pace = Pace::new(over_ssh);
            pace.changed();
            assert_eq!(pace.waits(at(0)), None, "the first frame");
            pace.drawn(at(0));
            pace.changed();
            assert_eq!(pace.waits(at(5)), Some(at(gap)));
            assert_eq!(pace.waits(at(gap)), None);
            pace.typed();
            assert_eq!(pace.waits(at(6)), None, "a key");
            pace.drawn(at(6));
            pace.changed();
            assert_eq!(pace.waits(at(200)), None, "long ago");
            // The size that it has at last is drawn once.
            for millis in [200, 210, 220] {
                pace.resized(at(millis));
            }
            assert_eq!(pace.waits(at(225)), Some(at(250)));
        }
    }

    #[test]
    fn a_second_of_answers_is_drawn_thirty_times() {
        let start = Instant::now();
        for (over_ssh, most) in [(false, 31), (true, 13)] {
            let (mut pace, mut frames) = (Pace::new(over_ssh), 0);
            for millis in 0..1_000 {
                let now = start + Duration::from_millis(millis);
                pace.changed();
                if pace.waits(now).is_none() {
                    pace.drawn(now);
                    frames += 1;
                }
            }
            assert!((most - 3..=most).contains(&frames), "{frames}");
        }
    }
}
