//! The table `expenses`: add, edit, soft delete, list. Every write keeps `monthly_totals` and the change log in step.

use super::changes::{Before, NewChange, Payload, insert_change};
use super::connection::AnyConnection;
use super::filter::{condition, seen};
use super::insert::save_rows;
use super::rows::{ExpenseRow, ShownRow, category_id, currency, micros};
use super::schema::expenses;
use super::totals::Totals;
use super::{Scope, StoreError, Write, categories, order};
use crate::domain::{
    CategoryId, CategoryName, ChangeKind, Edit, Expense, ExpenseFilter, ExpenseId, ExpenseOrder, Fingerprint, Money,
    NewExpense, OrderBy, Page, Slice,
};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Integer};
use std::collections::HashMap;

/// Saves new expenses, all or none, as one change.
///
/// # Errors
/// Those of the database.
pub fn insert_expenses(write: &mut Write<'_>, new: &[NewExpense]) -> Result<Vec<Expense>, StoreError> {
    let rows = insert_rows(write, new)?;
    let summary = match new {
        [one] => format!("added {}", describe(one)),
        many => format!("added {} expenses", many.len()),
    };
    insert_change(
        write,
        NewChange {
            kind: ChangeKind::Create,
            summary,
            count: i64::try_from(new.len()).unwrap_or(i64::MAX),
            payload: Payload::Created,
        },
    )?;
    let shown = categories::shown(&mut write.scope())?;
    rows.into_iter().map(|row| row.expense(&shown)).collect()
}

/// The one line that the change log says of an expense.
pub(super) fn describe(expense: &NewExpense) -> String {
    let money = expense.amount;
    format!("{money} {} {} of {}", money.currency, expense.category.as_str(), expense.date)
}

/// Inserts rows and their totals, without a change entry.
fn insert_rows(write: &mut Write<'_>, new: &[NewExpense]) -> Result<Vec<ExpenseRow>, StoreError> {
    let mut known: HashMap<&CategoryName, CategoryId> = HashMap::new();
    let stamp = (write.seq.0, micros(write.now));
    let mut rows = Vec::with_capacity(new.len());
    for content in new {
        let category = match known.get(&content.category) {
            Some(id) => *id,
            None => {
                let id = categories::ensure(write, &content.category)?;
                known.insert(&content.category, id);
                id
            }
        };
        rows.push(ExpenseRow::new(write.owner, ExpenseId::generate(), content, category, stamp));
    }
    save_rows(write.connection, &rows)?;
    Totals::of(rows.iter().map(|row| (row, 1))).apply(write)?;
    Ok(rows)
}

/// Deletes rows for good; returns how many there were.
pub(super) fn delete_rows(connection: &mut AnyConnection, owner: &[u8], ids: &[Vec<u8>]) -> Result<usize, StoreError> {
    let rows = expenses::table.filter(expenses::user_id.eq(owner)).filter(expenses::id.eq_any(ids));
    Ok(diesel::delete(rows).execute(connection)?)
}

pub(super) fn find_row(scope: &mut Scope<'_>, id: ExpenseId) -> Result<ExpenseRow, StoreError> {
    expenses::table
        .filter(seen(scope))
        .filter(expenses::id.eq(id.bytes()))
        .select(ExpenseRow::as_select())
        .first(scope.connection)
        .optional()?
        .ok_or(StoreError::NotFound("expense"))
}

/// One expense of the owner.
///
/// # Errors
/// `NotFound`.
pub fn get_expense(scope: &mut Scope<'_>, id: ExpenseId) -> Result<Expense, StoreError> {
    let row = find_row(scope, id)?;
    let shown = categories::shown(scope)?;
    row.expense(&shown)
}

/// Applies each edit, all or none, as one change; the expenses are those of `edits`, in that order.
///
/// # Errors
/// `NotFound`; `EtagMismatch`; `Field` if a patched amount is bad.
pub fn update_expenses(write: &mut Write<'_>, edits: &[Edit]) -> Result<Vec<Expense>, StoreError> {
    let shown = categories::shown(&mut write.scope())?;
    let (mut rows, mut before, mut totals) = (Vec::new(), Vec::new(), Totals::default());
    for Edit { id, version, patch, field } in edits {
        let old = find_row(&mut write.scope(), *id)?;
        let expense = old.clone().expense(&shown)?;
        if version.is_some_and(|version| version != expense.version) {
            return Err(StoreError::EtagMismatch);
        }
        let content = patch.apply(&expense.content).map_err(|error| error.under(field))?;
        let was = category_id(&old.category_id)?;
        // A row of a merged category stays in it unless it is moved, so that undoing the merge finds it.
        let category = match content.category == expense.content.category {
            true => was,
            false => categories::ensure(write, &content.category)?,
        };
        rows.push(rewrite(write, &mut totals, &old, &content, category)?);
        before.push(Before { expense, category: was });
    }
    totals.apply(write)?;
    let summary = match before.as_slice() {
        [one] => format!("changed {}", describe(&one.expense.content)),
        many => format!("changed {} expenses", many.len()),
    };
    let count = i64::try_from(before.len()).unwrap_or(i64::MAX);
    insert_change(write, NewChange { kind: ChangeKind::Update, summary, count, payload: Payload::Rewritten(before) })?;
    let shown = categories::shown(&mut write.scope())?;
    rows.into_iter().map(|row| row.expense(&shown)).collect()
}

/// Gives a row new content and the next version; `totals` counts what that changes.
pub(super) fn rewrite(
    write: &mut Write<'_>,
    totals: &mut Totals,
    old: &ExpenseRow,
    content: &NewExpense,
    category: CategoryId,
) -> Result<ExpenseRow, StoreError> {
    let id = ExpenseId::from_bytes(&old.id).ok_or(StoreError::Corrupt("expense id"))?;
    let mut new = ExpenseRow::new(write.owner, id, content, category, (old.create_seq, micros(write.now)));
    new.version = old.version + 1;
    new.create_time = old.create_time;
    let row = expenses::table
        .filter(expenses::user_id.eq(write.owner.bytes()))
        .filter(expenses::id.eq(&old.id))
        .filter(expenses::version.eq(old.version));
    let updated = diesel::update(row)
        .set((
            expenses::spent_on.eq(new.spent_on),
            expenses::amount_minor.eq(new.amount_minor),
            expenses::currency_code.eq(&new.currency_code),
            expenses::category_id.eq(&new.category_id),
            expenses::notes.eq(&new.notes),
            expenses::notes_key.eq(&new.notes_key),
            expenses::version.eq(new.version),
            expenses::update_time.eq(new.update_time),
        ))
        .execute(write.connection)?;
    if updated == 0 {
        return Err(StoreError::EtagMismatch);
    }
    totals.count(old, -1);
    totals.count(&new, 1);
    Ok(new)
}

/// Deletes expenses that are still at their version (`None` = at any), all or none, as one change; undo brings them back.
///
/// # Errors
/// `NotFound`; `EtagMismatch`.
pub fn delete_expenses(write: &mut Write<'_>, which: &[(ExpenseId, Option<i64>)]) -> Result<(), StoreError> {
    let mut rows = Vec::with_capacity(which.len());
    for (id, version) in which {
        let row = find_row(&mut write.scope(), *id)?;
        if version.is_some_and(|version| version != row.version) {
            return Err(StoreError::EtagMismatch);
        }
        rows.push(row);
    }
    let live = expenses::table
        .filter(expenses::user_id.eq(write.owner.bytes()))
        .filter(expenses::id.eq_any(rows.iter().map(|row| row.id.as_slice())))
        .filter(expenses::delete_seq.le(0));
    let deleted = diesel::update(live).set(expenses::delete_seq.eq(write.seq.0)).execute(write.connection)?;
    if deleted != rows.len() {
        return Err(StoreError::NotFound("expense"));
    }
    Totals::of(rows.iter().map(|row| (row, -1))).apply(write)?;
    let shown = categories::shown(&mut write.scope())?;
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let summary = match rows.as_slice() {
        [one] => format!("deleted {}", describe(&one.clone().expense(&shown)?.content)),
        many => format!("deleted {} expenses", many.len()),
    };
    insert_change(write, NewChange { kind: ChangeKind::Delete, summary, count, payload: Payload::Deleted })
}

/// A page of the owner's expenses that pass `filter`.
///
/// # Errors
/// Those of the database.
pub fn list_expenses(
    scope: &mut Scope<'_>,
    filter: &ExpenseFilter,
    order: ExpenseOrder,
    slice: &Slice,
) -> Result<Page<Expense>, StoreError> {
    let shown = categories::shown(scope)?;
    let ranks = if order.by == OrderBy::Category { order::Ranks::new(&shown) } else { order::Ranks::default() };
    let from = slice.after.as_ref().map(|cursor| order::from(order, cursor, filter));
    let mut passes = condition(scope, from.as_ref().unwrap_or(filter))?;
    if let Some(cursor) = &slice.after {
        passes = Box::new(passes.and(order::beyond(order, cursor, &ranks)));
    }
    let query = expenses::table.filter(passes).select(ShownRow::as_select()).into_boxed();
    let (newest, rank) = ((expenses::spent_on.desc(), expenses::id.desc()), || sql::<Integer>(&ranks.case));
    let notes = || sql::<Binary>(&order::notes_start());
    let query = match (order.by, order.descending) {
        (OrderBy::Date, true) => query.order(newest),
        (OrderBy::Date, false) => query.order((expenses::spent_on.asc(), expenses::id.asc())),
        (OrderBy::Amount, true) => query.order((expenses::amount_minor.desc(), expenses::id.desc())),
        (OrderBy::Amount, false) => query.order((expenses::amount_minor.asc(), expenses::id.asc())),
        (OrderBy::Category, true) => query.order((rank().desc(), newest)),
        (OrderBy::Category, false) => query.order((rank().asc(), newest)),
        (OrderBy::Notes, true) => query.order((notes().desc(), newest)),
        (OrderBy::Notes, false) => query.order((notes().asc(), newest)),
    };
    let fetch = i64::try_from(slice.limit).unwrap_or(i64::MAX - 1) + 1;
    let mut rows: Vec<ShownRow> = query.limit(fetch).offset(slice.skip.into()).load(scope.connection)?;
    let more = rows.len() > slice.limit;
    rows.truncate(slice.limit);
    let items = rows.into_iter().map(|row| row.expense(&shown)).collect::<Result<Vec<_>, _>>()?;
    let fingerprint = Fingerprint::of(scope.owner, &(filter, order));
    let next = items.last().filter(|_| more).map(|last| order::cursor(order, last).encode(fingerprint));
    Ok(Page { items, next })
}

/// The `limit` largest expenses that pass `filter`; give a currency in it, amounts of two cannot be compared.
///
/// # Errors
/// Those of the database.
pub fn list_largest_expenses(
    scope: &mut Scope<'_>,
    filter: &ExpenseFilter,
    limit: usize,
) -> Result<Vec<Expense>, StoreError> {
    list_expenses(scope, filter, ExpenseOrder::LARGEST, &Slice::first(limit)).map(|page| page.items)
}

/// What insights and questions look at of an expense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spending {
    /// The calendar day.
    pub date: chrono::NaiveDate,
    /// Name of its category.
    pub category: String,
    /// How much.
    pub amount: Money,
    /// Free text.
    pub notes: String,
}

/// The newest expenses that pass `filter`, newest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn list_spending(scope: &mut Scope<'_>, filter: &ExpenseFilter, limit: i64) -> Result<Vec<Spending>, StoreError> {
    let shown = categories::shown(scope)?;
    let passes = condition(scope, filter)?;
    type Read = (chrono::NaiveDate, Vec<u8>, i64, String, String);
    let rows: Vec<Read> = expenses::table
        .filter(passes)
        .order((expenses::spent_on.desc(), expenses::id.desc()))
        .limit(limit)
        .select((
            expenses::spent_on,
            expenses::category_id,
            expenses::amount_minor,
            expenses::currency_code,
            expenses::notes,
        ))
        .load(scope.connection)?;
    let spending = |(date, category, minor, code, notes): Read| {
        let name = &shown.get(&category_id(&category)?).ok_or(StoreError::Corrupt("category"))?.name;
        Ok(Spending { date, category: name.as_str().to_owned(), amount: Money::new(minor, currency(&code)?), notes })
    };
    rows.into_iter().map(spending).collect()
}
