//! An [`ExpenseFilter`] as a condition over the table `expenses`, shared by lists, sums and exports.

use super::connection::MultiBackend;
use super::rows::{currency, fold};
use super::samples::sample_changes;
use super::schema::{expenses, instr, sum_minor};
use super::{Scope, StoreError};
use crate::domain::{CurrencyTotal, ExpenseFilter, Money};
use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Bool;

/// A condition on live rows of one owner.
pub(super) type Condition = Box<dyn BoxableExpression<expenses::table, MultiBackend, SqlType = Bool>>;

/// The owner's rows that are there at the scope's version, see `bulk.rs`.
pub(super) fn seen(scope: &Scope<'_>) -> Condition {
    let version = scope.version.0;
    // Deleted later, or brought back by now; 0 lies between.
    let live = expenses::delete_seq.gt(version).or(expenses::delete_seq.between(-version, 0));
    Box::new(expenses::user_id.eq(scope.owner.bytes()).and(expenses::create_seq.le(version)).and(live))
}

/// The rows of the owner that pass `filter`.
pub(super) fn condition(scope: &mut Scope<'_>, filter: &ExpenseFilter) -> Result<Condition, StoreError> {
    let mut all = seen(scope);
    if let Some(start) = filter.range.start {
        all = Box::new(all.and(expenses::spent_on.ge(start)));
    }
    if let Some(end) = filter.range.end {
        all = Box::new(all.and(expenses::spent_on.le(end)));
    }
    if let Some(min) = filter.bounds.min {
        all = Box::new(all.and(expenses::amount_minor.ge(min)));
    }
    if let Some(max) = filter.bounds.max {
        all = Box::new(all.and(expenses::amount_minor.le(max)));
    }
    if let Some(currency) = filter.currency {
        all = Box::new(all.and(expenses::currency_code.eq(currency.code().to_owned())));
    }
    if let Some(wanted) = filter.sample {
        let made = sample_changes(scope)?;
        all = match wanted {
            true => Box::new(all.and(expenses::create_seq.eq_any(made))),
            false => Box::new(all.and(expenses::create_seq.ne_all(made))),
        };
    }
    if !filter.categories.is_empty() {
        let wanted: Vec<Vec<u8>> = filter.categories.iter().map(|key| key.clone().into_bytes()).collect();
        let ids = category_ids(scope, |key| wanted.iter().any(|want| want == key))?;
        all = Box::new(all.and(expenses::category_id.eq_any(ids)));
    }
    for text in filter.searched() {
        let needle = fold(text);
        let ids = category_ids(scope, |key| contains(key, &needle))?;
        let found = instr(expenses::notes_key, needle).gt(0).or(expenses::category_id.eq_any(ids));
        all = Box::new(all.and(found));
    }
    for text in &filter.without {
        let needle = fold(text);
        let ids = category_ids(scope, |key| contains(key, &needle))?;
        let absent = instr(expenses::notes_key, needle).eq(0).and(expenses::category_id.ne_all(ids));
        all = Box::new(all.and(absent));
    }
    Ok(all)
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len().max(1)).any(|part| part == needle)
}

fn category_ids(scope: &mut Scope<'_>, wanted: impl Fn(&[u8]) -> bool) -> Result<Vec<Vec<u8>>, StoreError> {
    let shown = super::categories::shown(scope)?;
    let passes = shown.into_iter().filter(|(_, category)| wanted(category.name.key().as_bytes()));
    Ok(passes.map(|(id, _)| id.bytes()).collect())
}

/// The first and the last day of something; `None` of nothing.
pub type Days = Option<(NaiveDate, NaiveDate)>;

/// Sums per currency of what passes `filter`, and the first and last day of it.
///
/// # Errors
/// Those of the database.
pub fn summarize_expenses(
    scope: &mut Scope<'_>,
    filter: &ExpenseFilter,
) -> Result<(Vec<CurrencyTotal>, Days), StoreError> {
    let passes = condition(scope, filter)?;
    let rows = expenses::table
        .filter(passes)
        .group_by(expenses::currency_code)
        .order(expenses::currency_code.asc())
        .select((
            expenses::currency_code,
            sum_minor(expenses::amount_minor),
            diesel::dsl::count_star(),
            diesel::dsl::min(expenses::spent_on),
            diesel::dsl::max(expenses::spent_on),
        ))
        .load::<(String, Option<i64>, i64, Option<NaiveDate>, Option<NaiveDate>)>(scope.connection)?;
    let first = rows.iter().filter_map(|row| row.3).min();
    let last = rows.iter().filter_map(|row| row.4).max();
    let totals = rows
        .into_iter()
        .map(|(code, minor, count, ..)| {
            Ok(CurrencyTotal { amount: Money::new(minor.unwrap_or(0), currency(&code)?), count })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok((totals, first.zip(last)))
}
