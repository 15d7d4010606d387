//! Bulk insert for imports: rows by content, so that what is there already is recognised and counted.

use super::changes::{NewChange, Payload, insert_change};
use super::expenses::insert_rows;
use super::rows::fold;
use super::schema::{categories, expenses};
use super::{Scope, StoreError, Write};
use crate::domain::{BucketSpan, ChangeKind, NewExpense};
use diesel::prelude::*;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How often each content is there between two days, by a hash of day, amount, currency, category and notes.
///
/// # Errors
/// Those of the database.
pub fn count_contents(scope: &mut Scope<'_>, span: BucketSpan) -> Result<HashMap<u64, u32>, StoreError> {
    let keys: HashMap<Vec<u8>, Vec<u8>> = categories::table
        .filter(categories::user_id.eq(scope.owner.bytes()))
        .select((categories::id, categories::name_key))
        .load::<(Vec<u8>, Vec<u8>)>(scope.connection)?
        .into_iter()
        .collect();
    let rows = expenses::table
        .filter(expenses::user_id.eq(scope.owner.bytes()))
        .filter(expenses::spent_on.between(span.start, span.end))
        .filter(expenses::delete_seq.eq(0))
        .select((
            expenses::spent_on,
            expenses::amount_minor,
            expenses::currency_code,
            expenses::category_id,
            expenses::notes_key,
        ))
        .load::<(chrono::NaiveDate, i64, String, Vec<u8>, Vec<u8>)>(scope.connection)?;
    let mut counts = HashMap::new();
    for (day, minor, currency, category, notes) in rows {
        let key = keys.get(&category).map_or(&[][..], Vec::as_slice);
        *counts.entry(hash(&(day, minor, currency.as_str(), key, notes.as_slice()))).or_insert(0) += 1;
    }
    Ok(counts)
}

/// The hash under which [`count_contents`] counts this content.
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

/// Rows that are made ready and inserted at a time, so that memory holds an import once.
const CHUNK: usize = 1_000;

/// Inserts rows of an import; [`record_import`] writes the change entry.
///
/// # Errors
/// Those of the database.
pub fn insert_imported(write: &mut Write<'_>, new: &[&NewExpense]) -> Result<(), StoreError> {
    for chunk in new.chunks(CHUNK) {
        let rows: Vec<NewExpense> = chunk.iter().copied().cloned().collect();
        insert_rows(write, &rows)?;
    }
    Ok(())
}

/// Writes the change entry of an import of `count` rows.
///
/// # Errors
/// Those of the database.
pub fn record_import(write: &mut Write<'_>, count: i64) -> Result<(), StoreError> {
    insert_change(
        write,
        NewChange {
            kind: ChangeKind::Import,
            summary: format!("imported {count} expenses"),
            count,
            payload: Payload::Created,
        },
    )
}
