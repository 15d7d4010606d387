//! An [`ExpenseFilter`] as a condition over the table `expenses`, shared by lists, sums and exports.

use super::connection::MultiBackend;
use super::rows::{currency, fold};
use super::samples::sample_changes;
use super::schema::{expenses, instr, sum_minor};
use super::{Scope, StoreError};
use crate::domain::{CurrencyTotal, ExpenseFilter, ExpenseSummary, Money, NearWord};
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
    Ok(condition_and_near_words(scope, filter)?.0)
}

/// The rows of the owner that pass `filter`, and which words stand for those that none of the owner's rows has.
fn condition_and_near_words(
    scope: &mut Scope<'_>,
    filter: &ExpenseFilter,
) -> Result<(Condition, Vec<NearWord>), StoreError> {
    let mut near_words = Vec::new();
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
    for (text, near) in filter.searched() {
        match if near { near_word(scope, text)? } else { None } {
            Some(near) => {
                all = Box::new(all.and(holds_any(scope, &near.words)?));
                near_words.push(near);
            }
            None => all = Box::new(all.and(holds(scope, text)?)),
        }
    }
    for text in &filter.without {
        all = Box::new(all.and(diesel::dsl::not(holds(scope, text)?)));
    }
    Ok((all, near_words))
}

/// Rows with one of `texts` in notes or category.
fn holds_any(scope: &mut Scope<'_>, texts: &[String]) -> Result<Condition, StoreError> {
    let mut any: Condition = Box::new(false.into_sql::<Bool>());
    for text in texts {
        any = Box::new(any.or(holds(scope, text)?));
    }
    Ok(any)
}

/// Rows with a text in notes or category.
fn holds(scope: &mut Scope<'_>, text: &str) -> Result<Condition, StoreError> {
    let needle = fold(text);
    let ids = category_ids(scope, |key| contains(key, &needle))?;
    Ok(Box::new(instr(expenses::notes_key, needle).gt(0).or(expenses::category_id.eq_any(ids))))
}

/// What stands for a word that none of the owner's rows has.
fn near_word(scope: &mut Scope<'_>, typed: &str) -> Result<Option<NearWord>, StoreError> {
    let is_there = holds(scope, typed)?;
    let mine = seen(scope);
    let found = expenses::table.filter(mine.and(is_there)).select(expenses::id);
    if found.first::<Vec<u8>>(scope.connection).optional()?.is_some() {
        return Ok(None);
    }
    let mine = seen(scope);
    let notes: Vec<Vec<u8>> =
        expenses::table.filter(mine).select(expenses::notes_key).distinct().load(scope.connection)?;
    let names = super::categories::shown(scope)?.into_values().map(|category| category.name.key());
    let names: Vec<String> = names.collect();
    let notes = notes.iter().filter_map(|notes| std::str::from_utf8(notes).ok());
    Ok(NearWord::find(typed, notes.chain(names.iter().map(String::as_str))))
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len().max(1)).any(|part| part == needle)
}

fn category_ids(scope: &mut Scope<'_>, wanted: impl Fn(&[u8]) -> bool) -> Result<Vec<Vec<u8>>, StoreError> {
    let shown = super::categories::shown(scope)?;
    let passes = shown.into_iter().filter(|(_, category)| wanted(category.name.key().as_bytes()));
    Ok(passes.map(|(id, _)| id.bytes()).collect())
}

/// What passes `filter`, summed up.
///
/// # Errors
/// Those of the database.
pub fn summarize_expenses(scope: &mut Scope<'_>, filter: &ExpenseFilter) -> Result<ExpenseSummary, StoreError> {
    let (passes, near_words) = condition_and_near_words(scope, filter)?;
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
    Ok(ExpenseSummary { totals, days: first.zip(last), near_words })
}
