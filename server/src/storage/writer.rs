//! Group commit for SQLite: transactions that wait at the same time share one COMMIT, and so one wait for the disk.
//! Each stands in a savepoint of its own, and nothing is reported as saved before that COMMIT returned.

use super::StoreError;
use super::connection::AnyConnection;
use super::pool::Pool;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::{mpsc, oneshot};

/// Most transactions of one COMMIT.
const MAX_GROUP: usize = 128;
/// Transactions that may wait before writers have to.
const QUEUE: usize = 1_024;

/// The queue of writing transactions.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Box<dyn Job>>);

/// A transaction that waits for its turn.
trait Job: Send {
    /// Runs the body and keeps its outcome; false if it must be rolled back.
    fn run(&mut self, connection: &mut AnyConnection) -> bool;
    /// Reports the outcome, or why the group's COMMIT failed.
    fn finish(self: Box<Self>, committed: Result<(), StoreError>);
}

/// What a transaction's body gave, and the body itself, to run it again.
pub(super) type Ran<T, F> = (Result<T, StoreError>, F);

struct Transaction<T, F> {
    body: F,
    outcome: Option<Result<T, StoreError>>,
    reply: oneshot::Sender<Ran<T, F>>,
}

impl<T, F> Job for Transaction<T, F>
where
    T: Send,
    F: FnMut(&mut AnyConnection) -> Result<T, StoreError> + Send,
{
    fn run(&mut self, connection: &mut AnyConnection) -> bool {
        let ran = catch_unwind(AssertUnwindSafe(|| (self.body)(connection)));
        let outcome = ran.unwrap_or_else(|_| Err(StoreError::Query("a transaction panicked".into())));
        let good = outcome.is_ok();
        self.outcome = Some(outcome);
        good
    }

    fn finish(self: Box<Self>, committed: Result<(), StoreError>) {
        let outcome = match (self.outcome, committed) {
            (Some(Err(error)), _) | (_, Err(error)) => Err(error),
            (Some(Ok(value)), Ok(())) => Ok(value),
            (None, Ok(())) => Err(StoreError::Query("a transaction did not run".into())),
        };
        // The caller may be gone: what was done is done.
        let _ = self.reply.send((outcome, self.body));
    }
}

impl Writer {
    /// Starts the writer over a pool of one connection; it ends with the last clone.
    pub(super) fn start(pool: Pool) -> Self {
        let (sender, mut queue) = mpsc::channel::<Box<dyn Job>>(QUEUE);
        tokio::spawn(async move {
            while let Some(first) = queue.recv().await {
                let mut group = vec![first];
                while group.len() < MAX_GROUP
                    && let Ok(next) = queue.try_recv()
                {
                    group.push(next);
                }
                // On failure the jobs are gone, and their callers see that the reply is.
                if let Err(error) = pool.run(move |connection| run_group(connection, group)).await {
                    tracing::error!(%error, "the writer could not run");
                }
            }
        });
        Self(sender)
    }

    /// Runs `body` in a transaction, perhaps together with others.
    pub(super) async fn run<T, F>(&self, body: F) -> Result<Ran<T, F>, StoreError>
    where
        T: Send + 'static,
        F: FnMut(&mut AnyConnection) -> Result<T, StoreError> + Send + 'static,
    {
        let (reply, outcome) = oneshot::channel();
        let gone = || StoreError::Query("the writer stopped".into());
        let job = Box::new(Transaction { body, outcome: None, reply });
        self.0.send(job).await.map_err(|_| gone())?;
        outcome.await.map_err(|_| gone())
    }
}

fn run_group(connection: &mut AnyConnection, mut group: Vec<Box<dyn Job>>) {
    if group.len() > 1 {
        let committed = connection.write(|connection| {
            for job in &mut group {
                connection.savepoint(|connection| job.run(connection))?;
            }
            Ok(())
        });
        match committed {
            Ok(()) => return group.into_iter().for_each(|job| job.finish(Ok(()))),
            // One of them may be the reason, such as a full disk: each runs again, on its own.
            Err(error) => tracing::warn!(%error, transactions = group.len(), "a group did not commit"),
        }
    }
    for mut job in group {
        let committed = connection.write(|connection| match job.run(connection) {
            true => Ok(()),
            false => Err(StoreError::Query("rolled back".into())),
        });
        job.finish(committed);
    }
}
