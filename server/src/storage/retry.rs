//! Runs a whole transaction again when the database asks for it: full-jitter backoff, a bounded number of tries.

use super::StoreError;
use rand::RngExt;
use std::{thread, time::Duration};

const MAX_TRIES: u32 = 8;

/// Calls `run` until it succeeds, fails for good, or was tried 8 times. Errors of COMMIT count like any other.
pub(super) fn with_retry<T>(mut run: impl FnMut() -> Result<T, StoreError>) -> Result<T, StoreError> {
    let mut tries = 1;
    loop {
        match run() {
            Err(error) if error.is_transient() && tries < MAX_TRIES => {
                let ceiling = 10 * 2_u64.pow(tries);
                thread::sleep(Duration::from_millis(rand::rng().random_range(1..=ceiling)));
                tries += 1;
            }
            result => return result,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_again_only_when_it_helps() {
        let mut calls = 0;
        let busy = || StoreError::Unavailable("busy".into());
        let result = with_retry(|| {
            calls += 1;
            if calls < 3 { Err(busy()) } else { Ok(calls) }
        });
        assert_eq!(result.unwrap(), 3);

        let mut calls = 0;
        let result: Result<(), _> = with_retry(|| {
            calls += 1;
            Err(StoreError::EtagMismatch)
        });
        assert!(result.is_err());
        assert_eq!(calls, 1);
    }
}
