//! Imports: rows by content, so that what is there already is recognised and counted, and rows saved unseen.

use super::changes::{NewChange, Payload, insert_change};
use super::filter::seen;
use super::insert::{ROWS_AT_ONCE, save_rows};
use super::rows::{ExpenseRow, fold, micros};
use super::schema::expenses;
use super::totals::Totals;
use super::{Scope, StoreError, Write};
use crate::domain::{CategoryId, CategoryName, ChangeKind, ExpenseId, NewExpense, expenses_in_words};
use diesel::prelude::*;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How often each content is there, by [`content_hash`].
pub type ContentCounts = HashMap<u64, u32>;

/// How often each content is there, by a hash of day, amount, currency, category and notes.
///
/// # Errors
/// Those of the database.
pub fn count_contents(scope: &mut Scope<'_>) -> Result<ContentCounts, StoreError> {
    let shown = super::categories::shown(scope)?;
    let keys: HashMap<Vec<u8>, Vec<u8>> =
        shown.into_iter().map(|(id, category)| (id.bytes(), category.name.key().into_bytes())).collect();
    let rows = expenses::table.filter(seen(scope)).select((
        expenses::spent_on,
        expenses::amount_minor,
        expenses::currency_code,
        expenses::category_id,
        expenses::notes_key,
    ));
    let mut counts = HashMap::new();
    type Content = (chrono::NaiveDate, i64, String, Vec<u8>, Vec<u8>);
    for row in rows.load_iter::<Content, diesel::connection::DefaultLoadingMode>(scope.connection)? {
        let (day, minor, currency, category, notes) = row?;
        let key = keys.get(&category).map_or(&[][..], Vec::as_slice);
        *counts.entry(hash(&(day, minor, currency.as_str(), key, notes.as_slice()))).or_insert(0) += 1;
    }
    Ok(counts)
}

/// The hash under which [`count_contents`] counts this content; the same within one process only.
#[must_use]
pub fn content_hash(content: &NewExpense) -> u64 {
    let category = content.category.key().into_bytes();
    let notes = fold(content.notes.as_str());
    hash(&(content.date, content.amount.minor, content.amount.currency.code(), category.as_slice(), notes.as_slice()))
}

fn hash(content: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    hasher.finish()
}

/// Saves rows of an import as a step of a bulk change, in the order of their days, which keeps what is written close
/// together. `known` are the categories that earlier
/// steps met; those it meets are added.
///
/// # Errors
/// Those of the database.
pub fn import_rows(
    write: &mut Write<'_>,
    totals: &mut Totals,
    new: &[NewExpense],
    known: &mut HashMap<CategoryName, CategoryId>,
) -> Result<(), StoreError> {
    let stamp = (write.seq.0, micros(write.now));
    let mut new: Vec<&NewExpense> = new.iter().collect();
    new.sort_by_key(|content| content.date);
    // Rows are larger than what they are made from: a few at a time.
    for part in new.chunks(ROWS_AT_ONCE) {
        let mut rows = Vec::with_capacity(part.len());
        for content in part {
            let category = match known.get(&content.category) {
                Some(id) => *id,
                None => {
                    let id = super::categories::prepare(write, &content.category)?;
                    known.insert(content.category.clone(), id);
                    id
                }
            };
            let row = ExpenseRow::new(write.owner, ExpenseId::generate(), content, category, stamp);
            totals.count(&row, 1);
            rows.push(row);
        }
        save_rows(write.connection, &rows)?;
    }
    Ok(())
}

/// Shows the categories of an import of `count` rows, which are made up if it is a `sample`, and writes its change entry.
///
/// # Errors
/// Those of the database.
pub fn record_import(
    write: &mut Write<'_>,
    categories: &[CategoryId],
    count: i64,
    sample: bool,
) -> Result<(), StoreError> {
    super::categories::show(write, categories)?;
    let (kind, what) = if sample { (ChangeKind::Sample, "sample data: ") } else { (ChangeKind::Import, "") };
    insert_change(
        write,
        NewChange {
            kind,
            summary: format!("imported {what}{}", expenses_in_words(count)),
            count,
            payload: Payload::Created,
        },
    )
}
