//! Runs a whole transaction again when the database asks for it: full-jitter backoff, a bounded number of tries.

use super::StoreError;
use super::writer::Ran;
use rand::RngExt;
use std::time::Duration;
use tokio::time::Instant;

const MAX_TRIES: u32 = 8;
/// No new try after this long: the caller waits.
const MAX_WAIT: Duration = Duration::from_secs(8);

/// Hands `body` to `attempt` until it succeeds, fails for good, or was tried 8 times. Errors of COMMIT count like any
/// other. An attempt gives the body back together with its outcome; one that lost it is final.
pub(super) async fn with_retry<T, F, A>(mut body: F, mut attempt: impl FnMut(F) -> A) -> Result<T, StoreError>
where
    A: Future<Output = Result<Ran<T, F>, StoreError>>,
{
    let (mut tries, started) = (1, Instant::now());
    loop {
        let (result, again) = attempt(body).await?;
        match result {
            Err(error) if error.is_transient() && tries < MAX_TRIES && started.elapsed() < MAX_WAIT => {
                let ceiling = 10 * 2_u64.pow(tries);
                let pause = Duration::from_millis(rand::rng().random_range(1..=ceiling));
                tokio::time::sleep(pause).await;
                tries += 1;
                body = again;
            }
            result => return result,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn tries(failures: u32, error: fn() -> StoreError) -> (Result<u32, StoreError>, u32) {
        let mut calls = 0;
        let result = with_retry((), |()| {
            calls += 1;
            let result = if calls <= failures { Err(error()) } else { Ok(calls) };
            async move { Ok((result, ())) }
        });
        (result.await, calls)
    }

    #[tokio::test(start_paused = true)]
    async fn tries_again_only_when_it_helps() {
        assert!(matches!(tries(2, || StoreError::Unavailable("busy".into())).await, (Ok(3), 3)));
        assert!(matches!(tries(100, || StoreError::Unavailable("busy".into())).await, (Err(_), 8)));
        assert!(matches!(tries(1, || StoreError::EtagMismatch).await, (Err(StoreError::EtagMismatch), 1)));
    }
}
