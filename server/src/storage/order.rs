//! In which order a list comes, and what comes after its last row. Each order is by one key and then by day or id, so that a
//! page can begin behind any row.

use super::filter::Condition;
use super::rows::fold;
use super::schema::expenses;
use crate::domain::{Category, CategoryId, Cursor, DateRange, Expense, ExpenseFilter, ExpenseOrder, OrderBy};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Integer};
use std::collections::HashMap;
use std::fmt::Write;

/// So many bytes of folded notes decide the order: more than a list shows, and fewer than engines compare at all.
const NOTES_BYTES: usize = 64;

/// The same as SQL. SQLite holds a part of nothing for NULL.
pub(super) fn notes_start() -> String {
    format!("COALESCE(SUBSTR(notes_key, 1, {NOTES_BYTES}), x'')")
}

/// What an order by category needs to know of them: a number for each, by its name.
#[derive(Default)]
pub(super) struct Ranks {
    /// Keys of the shown names, sorted.
    names: Vec<Vec<u8>>,
    /// The number of a row's category, as SQL.
    pub(super) case: String,
}

impl Ranks {
    pub(super) fn new(shown: &HashMap<CategoryId, Category>) -> Self {
        let mut names: Vec<Vec<u8>> = shown.values().map(|category| category.name.key().into_bytes()).collect();
        names.sort_unstable();
        names.dedup();
        // Ids are ours and written as digits: nothing that a user typed is in the text.
        let mut case = String::new();
        for (id, category) in shown {
            let rank = names.partition_point(|name| name.as_slice() < category.name.key().as_bytes());
            let id: String = id.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
            let _ = write!(case, " WHEN x'{id}' THEN {rank}");
        }
        let case = if case.is_empty() { "0".to_owned() } else { format!("CASE category_id{case} ELSE -1 END") };
        Self { names, case }
    }

    /// The number of a name; where it is not there any more, that of the next one.
    fn of(&self, key: &[u8]) -> Result<i32, i32> {
        let number = |at: usize| i32::try_from(at).unwrap_or(i32::MAX);
        self.names.binary_search_by(|name| name.as_slice().cmp(key)).map(number).map_err(number)
    }
}

/// The place of an expense in an order.
pub(super) fn cursor(order: ExpenseOrder, expense: &Expense) -> Cursor {
    let content = &expense.content;
    let key = match order.by {
        OrderBy::Date | OrderBy::Amount => Vec::new(),
        OrderBy::Category => content.category.key().into_bytes(),
        OrderBy::Notes => fold(content.notes.as_str()).into_iter().take(NOTES_BYTES).collect(),
    };
    Cursor { date: content.date, minor: content.amount.minor, id: expense.id, key }
}

/// The filter from the cursor's day on, where days decide the order. Of two bounds on one side an engine may search from the
/// outer one, and would walk over all pages before.
pub(super) fn from(order: ExpenseOrder, at: &Cursor, filter: &ExpenseFilter) -> ExpenseFilter {
    let DateRange { start, end } = filter.range;
    let range = match (order.by, order.descending) {
        (OrderBy::Date, true) => DateRange { start, end: Some(end.map_or(at.date, |end| end.min(at.date))) },
        (OrderBy::Date, false) => DateRange { start: Some(start.map_or(at.date, |start| start.max(at.date))), end },
        _ => filter.range,
    };
    ExpenseFilter { range, ..filter.clone() }
}

/// Rows of [`from`] that come after the cursor. Not a row-value comparison: MariaDB would scan everything for that.
pub(super) fn beyond(order: ExpenseOrder, at: &Cursor, ranks: &Ranks) -> Condition {
    use expenses::{amount_minor, id, spent_on};
    let (date, minor, own) = (at.date, at.minor, at.id.bytes());
    // Equal names and notes come newest first, whichever way the order goes.
    let newest = || spent_on.lt(date).or(spent_on.eq(date).and(id.lt(own.clone())));
    match (order.by, order.descending) {
        (OrderBy::Date, true) => Box::new(spent_on.lt(date).or(id.lt(own))),
        (OrderBy::Date, false) => Box::new(spent_on.gt(date).or(id.gt(own))),
        (OrderBy::Amount, true) => Box::new(amount_minor.le(minor).and(amount_minor.lt(minor).or(id.lt(own)))),
        (OrderBy::Amount, false) => Box::new(amount_minor.ge(minor).and(amount_minor.gt(minor).or(id.gt(own)))),
        (OrderBy::Category, descending) => {
            let case = || sql::<Integer>(&ranks.case);
            match (ranks.of(&at.key), descending) {
                (Ok(rank), true) => Box::new(case().lt(rank).or(case().eq(rank).and(newest()))),
                (Ok(rank), false) => Box::new(case().gt(rank).or(case().eq(rank).and(newest()))),
                (Err(next), true) => Box::new(case().lt(next)),
                (Err(next), false) => Box::new(case().ge(next)),
            }
        }
        (OrderBy::Notes, descending) => {
            let start = || sql::<Binary>(&notes_start());
            let same = start().eq(at.key.clone()).and(newest());
            match descending {
                true => Box::new(start().lt(at.key.clone()).or(same)),
                false => Box::new(start().gt(at.key.clone()).or(same)),
            }
        }
    }
}
