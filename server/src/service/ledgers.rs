//! The sandboxes of users who chat, kept while their data does not change, within a bound on memory.

use super::{Principal, ServiceError, Services};
use crate::domain::{ExpenseFilter, FieldError, UserId};
use crate::storage::{self, Spending};
use crate::text_to_sql::{Ledger, LedgerRow};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Most rows over all kept sandboxes: about 100 bytes each.
const MAX_ROWS: usize = 1_000_000;
/// An answer over a part of the rows would be wrong.
const TOO_MANY: &str = "questions are answered over at most 1,000,000 expenses: use the dashboard and the list";
/// Most sandboxes that are kept.
const MAX_LEDGERS: usize = 64;

struct Kept {
    data_version: i64,
    used: u64,
    ledger: Arc<Ledger>,
}

/// See the module's note.
#[derive(Default)]
pub struct Ledgers {
    kept: Mutex<(u64, HashMap<UserId, Kept>)>,
}

impl Ledgers {
    fn kept(&self) -> MutexGuard<'_, (u64, HashMap<UserId, Kept>)> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, user: UserId, data_version: i64) -> Option<Arc<Ledger>> {
        let mut guard = self.kept();
        let (clock, kept) = &mut *guard;
        *clock += 1;
        let entry = kept.get_mut(&user).filter(|entry| entry.data_version == data_version)?;
        entry.used = *clock;
        Some(entry.ledger.clone())
    }

    fn keep(&self, user: UserId, data_version: i64, ledger: Arc<Ledger>) {
        let mut guard = self.kept();
        let (clock, kept) = &mut *guard;
        *clock += 1;
        kept.insert(user, Kept { data_version, used: *clock, ledger });
        while kept.len() > 1
            && (kept.len() > MAX_LEDGERS || kept.values().map(|entry| entry.ledger.len()).sum::<usize>() > MAX_ROWS)
        {
            let Some(oldest) = kept.iter().min_by_key(|(_, entry)| entry.used).map(|(user, _)| *user) else { break };
            kept.remove(&oldest);
        }
    }

    /// Drops a user's sandbox.
    pub fn forget(&self, user: UserId) {
        self.kept().1.remove(&user);
    }
}

impl Services {
    /// The caller's sandbox, up to date.
    pub(super) async fn ledger(&self, principal: &Principal) -> Result<Arc<Ledger>, ServiceError> {
        let owner = principal.user.id;
        let version = self.db.read(owner, |scope| Ok(storage::get_user(scope)?.data_version)).await?;
        if let Some(ledger) = self.ledgers.find(owner, version) {
            return Ok(ledger);
        }
        let read = self.db.read(owner, |scope| {
            let version = storage::get_user(scope)?.data_version;
            let most = i64::try_from(MAX_ROWS).unwrap_or(i64::MAX);
            let spending = storage::list_spending(scope, &ExpenseFilter::default(), most + 1)?;
            if spending.len() > MAX_ROWS {
                return Err(FieldError::new("question", TOO_MANY).into());
            }
            // Oldest first, as they are numbered.
            let rows = spending.into_iter().rev().map(|Spending { date, category, amount, notes }| LedgerRow {
                date,
                category,
                amount,
                notes,
            });
            Ok((version, rows.collect::<Vec<_>>()))
        });
        let (version, rows) = read.await?;
        let ledger = tokio::task::spawn_blocking(move || Ledger::new(&rows))
            .await
            .map_err(|_| ServiceError::Broken("the sandbox could not be made"))?
            .map_err(|_| ServiceError::Broken("the sandbox could not be made"))?;
        let ledger = Arc::new(ledger);
        self.ledgers.keep(owner, version, ledger.clone());
        Ok(ledger)
    }
}
