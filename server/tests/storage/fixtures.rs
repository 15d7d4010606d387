//! What the storage tests are made of: users, rows, and changes of any size.

use chrono::{NaiveDate, Utc};
use outgo_server::domain::{
    CategoryName, ChangeSeq, Currency, Edit, Expense, ExpenseFilter, ExpenseId, ExpenseOrder, ExpensePatch, Money,
    NewExpense, Notes, Slice, TimeZone, User, UserId, Username, WeekStart,
};
use outgo_server::storage::{self, Db, NewUser, ResetCounts, RowMove, StoreError, Undoing, Write};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn new(date: &str, minor: i64, category: &str, notes: &str) -> NewExpense {
    NewExpense {
        amount: Money::new(minor, Currency::EUR),
        date: day(date),
        category: CategoryName::parse(category).unwrap(),
        notes: Notes::parse(notes).unwrap(),
    }
}

pub fn new_user(name: &str) -> NewUser {
    let user = User {
        id: UserId::generate(),
        username: Username::parse(name).unwrap(),
        currency: Currency::EUR,
        time_zone: TimeZone::UTC,
        week_start: WeekStart::Monday,
        create_time: Utc::now(),
        version: 1,
        data_version: 1,
    };
    NewUser { user, password_hash: "hash".into() }
}

pub async fn user(db: &Db, name: &str) -> UserId {
    let new = new_user(name);
    let id = new.user.id;
    db.accounts(move |accounts| storage::insert_user(accounts, &new)).await.unwrap();
    id
}

pub async fn add(db: &Db, owner: UserId, rows: Vec<NewExpense>) -> Vec<Expense> {
    db.write(owner, Utc::now(), move |write| storage::insert_expenses(write, &rows)).await.unwrap()
}

pub async fn edit(
    db: &Db,
    owner: UserId,
    id: ExpenseId,
    version: Option<i64>,
    patch: &ExpensePatch,
) -> Result<Expense, StoreError> {
    let edits = [Edit { id, version, patch: patch.clone(), field: "expense".to_owned() }];
    let saved = db.write(owner, Utc::now(), move |write| storage::update_expenses(write, &edits)).await?;
    Ok(saved.into_iter().next().unwrap())
}

pub async fn delete(db: &Db, owner: UserId, id: ExpenseId, version: Option<i64>) -> Result<(), StoreError> {
    db.write(owner, Utc::now(), move |write| storage::delete_expenses(write, &[(id, version)])).await
}

pub async fn list(db: &Db, owner: UserId, filter: ExpenseFilter) -> Vec<Expense> {
    let all = Slice::first(1000);
    let read = db.read(owner, move |scope| storage::list_expenses(scope, &filter, ExpenseOrder::NEWEST, &all));
    read.await.unwrap().items
}

pub async fn total(db: &Db, owner: UserId) -> i64 {
    let filter = ExpenseFilter::default();
    let summary = db.read(owner, move |scope| storage::summarize_expenses(scope, &filter)).await.unwrap();
    summary.totals.iter().map(|total| total.amount.minor).sum()
}

/// Moves rows as one change of any size.
pub async fn move_rows<T: Send + 'static>(
    db: &Db,
    owner: UserId,
    which: RowMove,
    mut finish: impl FnMut(&mut Write<'_>, i64) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let bulk = db.begin_bulk(owner, Utc::now(), which.restores()).await?;
    let (mut moved, limit) = (0, db.chunk());
    loop {
        let step = bulk.step(Utc::now(), move |write, totals| storage::move_rows(write, totals, which, limit)).await?;
        moved += i64::try_from(step).unwrap();
        if step < limit {
            return bulk.commit(Utc::now(), |_| Ok(None), move |write| finish(write, moved)).await;
        }
    }
}

pub async fn reset(db: &Db, owner: UserId) -> ResetCounts {
    move_rows(db, owner, RowMove::DeleteAll, storage::record_reset).await.unwrap()
}

pub async fn undo(db: &Db, owner: UserId, seq: Option<ChangeSeq>) -> Result<i64, StoreError> {
    let planned = db.read(owner, move |scope| {
        let seq = match seq {
            Some(seq) => seq,
            None => storage::find_last_undoable(scope, Utc::now())?.ok_or(StoreError::NotFound("change"))?.seq,
        };
        Ok((seq, storage::plan_undo(scope, seq, Utc::now())?))
    });
    let (seq, undoing) = planned.await?;
    match undoing {
        Undoing::Rows(which) => {
            let finish = move |write: &mut Write<'_>, moved: i64| {
                storage::record_undo(write, seq, which, moved)?;
                Ok(write.seq.0)
            };
            move_rows(db, owner, which, finish).await
        }
        Undoing::Small => {
            let small = move |write: &mut Write<'_>| {
                storage::undo_change(write, seq)?;
                Ok(write.seq.0)
            };
            db.write(owner, Utc::now(), small).await
        }
    }
}
