//! Expenses and their change log.

use super::services::earlier;
use super::{Once, Principal, ServiceError, Services};
use crate::domain::{
    Change, ChangeSeq, Cursor, Edit, Expense, ExpenseFilter, ExpenseId, ExpenseOrder, ExpenseSummary, FieldError,
    Fingerprint, NewExpense, Page, Slice,
};
use crate::storage::{self, RowMove, StoreError, Undoing};
use std::collections::HashSet;

/// Most expenses of one batch.
pub const MAX_BATCH: usize = 500;

/// What a request to undo has to do: nothing if it was done before.
enum Planned {
    Done((i64, i64)),
    ToDo(ChangeSeq, Undoing),
}

/// A batch has 1 to [`MAX_BATCH`] expenses, each once.
fn check_batch(ids: impl ExactSizeIterator<Item = ExpenseId>) -> Result<(), FieldError> {
    if ids.len() == 0 || ids.len() > MAX_BATCH {
        return Err(FieldError::new("requests", format!("give 1 to {MAX_BATCH}")));
    }
    let mut seen = HashSet::new();
    for (at, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(FieldError::new("requests", format!("number {at} is of an expense that is there already")));
        }
    }
    Ok(())
}

impl Services {
    /// Saves new expenses, all or none.
    ///
    /// # Errors
    /// `RequestIdReused`; on `expenses`, if there are none or too many.
    pub async fn create_expenses(
        &self,
        principal: &Principal,
        new: Vec<NewExpense>,
        once: Once,
    ) -> Result<Vec<Expense>, ServiceError> {
        if new.is_empty() || new.len() > MAX_BATCH {
            return Err(FieldError::new("expenses", format!("give 1 to {MAX_BATCH}")).into());
        }
        self.write_once(principal, once, move |write| storage::insert_expenses(write, &new)).await
    }

    /// One of the caller's expenses.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn get_expense(&self, principal: &Principal, id: ExpenseId) -> Result<Expense, ServiceError> {
        Ok(self.db.read(principal.user.id, move |scope| storage::get_expense(scope, id)).await?)
    }

    /// Applies the edits, all or none, as one change.
    ///
    /// # Errors
    /// `NotFound`, `EtagMismatch`, a bad amount; on `requests`, if there are none, too many or an expense twice.
    pub async fn update_expenses(
        &self,
        principal: &Principal,
        edits: Vec<Edit>,
        once: Once,
    ) -> Result<Vec<Expense>, ServiceError> {
        check_batch(edits.iter().map(|edit| edit.id))?;
        self.write_once(principal, once, move |write| storage::update_expenses(write, &edits)).await
    }

    /// Deletes expenses that are still at their version (`None` = at any), all or none; returns the change to undo.
    ///
    /// # Errors
    /// `NotFound`, `EtagMismatch`; on `requests`, if there are none, too many or an expense twice.
    pub async fn delete_expenses(
        &self,
        principal: &Principal,
        which: Vec<(ExpenseId, Option<i64>)>,
        once: Once,
    ) -> Result<ChangeSeq, ServiceError> {
        check_batch(which.iter().map(|(id, _)| *id))?;
        let seq = self.write_once(principal, once, move |write| {
            storage::delete_expenses(write, &which)?;
            Ok(write.seq.0)
        });
        Ok(ChangeSeq(seq.await?))
    }

    /// Deletes what was imported as sample data, whatever was edited of it since; returns how many there were and the change
    /// to undo, if there were any.
    ///
    /// # Errors
    /// `Busy`; those of storage.
    pub async fn delete_sample_expenses(
        &self,
        principal: &Principal,
        once: Once,
    ) -> Result<(i64, Option<ChangeSeq>), ServiceError> {
        let sample = ExpenseFilter { sample: Some(true), ..Default::default() };
        let deleted = match self.find_earlier(principal, once).await? {
            Some(done) => Some(done),
            None if self.summarize_expenses(principal, sample).await?.totals.is_empty() => None,
            None => {
                let deletion = self.move_once(principal, once, RowMove::DeleteSample, |write, count| {
                    storage::record_sample_deletion(write, count)?;
                    Ok((count, write.seq.0))
                });
                Some(deletion.await?)
            }
        };
        Ok(deleted.map_or((0, None), |(count, seq)| (count, Some(ChangeSeq(seq)))))
    }

    /// A page of the caller's expenses: at most `limit` behind the `skip` first ones from `token` on.
    ///
    /// # Errors
    /// On `page_token`, if it belongs to another list.
    pub async fn list_expenses(
        &self,
        principal: &Principal,
        filter: ExpenseFilter,
        order: ExpenseOrder,
        (token, skip, limit): (String, u32, usize),
    ) -> Result<Page<Expense>, ServiceError> {
        let owner = principal.user.id;
        let after = match token.as_str() {
            "" => None,
            text => Some(Cursor::decode(text, Fingerprint::of(owner, &(&filter, order)))?),
        };
        let slice = Slice { after, skip, limit };
        let page = self.db.read(owner, move |scope| storage::list_expenses(scope, &filter, order, &slice));
        Ok(page.await?)
    }

    /// What passes the filter, summed up.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn summarize_expenses(
        &self,
        principal: &Principal,
        filter: ExpenseFilter,
    ) -> Result<ExpenseSummary, ServiceError> {
        Ok(self.db.read(principal.user.id, move |scope| storage::summarize_expenses(scope, &filter)).await?)
    }

    /// The caller's changes before `before`, newest first.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn list_changes(
        &self,
        principal: &Principal,
        before: Option<ChangeSeq>,
        limit: i64,
    ) -> Result<Vec<Change>, ServiceError> {
        Ok(self.db.read(principal.user.id, move |scope| storage::list_changes(scope, before, limit)).await?)
    }

    /// One of the caller's changes.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn get_change(&self, principal: &Principal, seq: ChangeSeq) -> Result<Change, ServiceError> {
        Ok(self.db.read(principal.user.id, move |scope| storage::get_change(scope, seq)).await?)
    }

    /// Takes a change back (`None` = the last one that can be); returns it and the undo's own number.
    ///
    /// # Errors
    /// `NotFound`, `NotUndoable`.
    pub async fn undo_change(
        &self,
        principal: &Principal,
        seq: Option<ChangeSeq>,
        once: Once,
    ) -> Result<(Change, Change), ServiceError> {
        let (undone, undo) = self.undo_once(principal, seq, once).await?;
        Ok((self.get_change(principal, ChangeSeq(undone)).await?, self.get_change(principal, ChangeSeq(undo)).await?))
    }

    async fn undo_once(
        &self,
        principal: &Principal,
        seq: Option<ChangeSeq>,
        once: Once,
    ) -> Result<(i64, i64), ServiceError> {
        let now = self.now();
        let planned = self.db.read(principal.user.id, move |scope| {
            if let Some(numbers) = earlier(scope, once)? {
                return Ok(Planned::Done(numbers));
            }
            let seq = match seq {
                Some(seq) => seq,
                None => {
                    let last = storage::find_last_undoable(scope, now)?;
                    last.ok_or(StoreError::NotUndoable("there is nothing to take back"))?.seq
                }
            };
            Ok(Planned::ToDo(seq, storage::plan_undo(scope, seq, now)?))
        });
        match planned.await? {
            Planned::Done(numbers) => Ok(numbers),
            Planned::ToDo(seq, Undoing::Rows(which)) => {
                let undone = self.move_once(principal, once, which, move |write, moved| {
                    storage::record_undo(write, seq, which, moved)?;
                    Ok((seq.0, write.seq.0))
                });
                undone.await
            }
            Planned::ToDo(seq, Undoing::Small) => {
                let undone = self.write_once(principal, once, move |write| {
                    storage::undo_change(write, seq)?;
                    Ok((seq.0, write.seq.0))
                });
                undone.await
            }
        }
    }
}
