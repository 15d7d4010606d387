//! The table `monthly_totals`, kept in the transaction of the rows it sums, and the cube that the dashboard reads.

use super::connection::AnyConnection;
use super::filter::seen;
use super::rows::{ExpenseRow, category_id, currency};
use super::schema::{expenses, monthly_totals as totals, sum_minor};
use super::{Scope, StoreError, Write, categories};
use crate::domain::report::Cell;
use crate::domain::{BucketSpan, Category, CategoryId};
use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use std::collections::{BTreeMap, HashMap};

/// How fine the cube is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granularity {
    /// A cell per day.
    Day,
    /// A cell per month, read from the monthly totals where the range covers a month.
    Month,
}

/// Changes of monthly totals, added up before they are applied.
#[derive(Debug, Default)]
pub struct Totals(BTreeMap<(NaiveDate, Vec<u8>, String), (i64, i64)>);

impl Totals {
    /// The change that one row makes: `sign` 1 adds it, -1 takes it away.
    pub(super) fn count(&mut self, row: &ExpenseRow, sign: i64) {
        let month = row.spent_on.with_day(1).unwrap_or(row.spent_on);
        let sum = self.0.entry((month, row.category_id.clone(), row.currency_code.clone())).or_default();
        sum.0 += sign * row.amount_minor;
        sum.1 += sign;
    }

    /// The change that these rows make.
    pub(super) fn of<'r>(rows: impl IntoIterator<Item = (&'r ExpenseRow, i64)>) -> Self {
        let mut totals = Self::default();
        for (row, sign) in rows {
            totals.count(row, sign);
        }
        totals
    }

    /// Both changes.
    pub(super) fn merge(&mut self, other: Self) {
        for (key, (minor, count)) in other.0 {
            let sum = self.0.entry(key).or_default();
            sum.0 += minor;
            sum.1 += count;
        }
    }

    /// Writes the changes.
    pub(super) fn apply(&self, write: &mut Write<'_>) -> Result<(), StoreError> {
        for ((month, category, currency), (minor, count)) in &self.0 {
            let row = totals::table
                .filter(totals::user_id.eq(write.owner.bytes()))
                .filter(totals::month.eq(month))
                .filter(totals::category_id.eq(category))
                .filter(totals::currency_code.eq(currency));
            let updated = diesel::update(row)
                .set((
                    totals::amount_minor.eq(totals::amount_minor + minor),
                    totals::expense_count.eq(totals::expense_count + count),
                ))
                .execute(write.connection)?;
            if updated == 0 {
                diesel::insert_into(totals::table)
                    .values((
                        totals::user_id.eq(write.owner.bytes()),
                        totals::month.eq(month),
                        totals::category_id.eq(category),
                        totals::currency_code.eq(currency),
                        totals::amount_minor.eq(minor),
                        totals::expense_count.eq(count),
                    ))
                    .execute(write.connection)?;
            }
        }
        Ok(())
    }
}

type CellRow = (NaiveDate, Vec<u8>, String, Option<i64>, i64);

/// Sums of the owner's expenses in `span` per day or month, category and currency.
///
/// # Errors
/// Those of the database.
pub fn list_cells(scope: &mut Scope<'_>, span: BucketSpan, granularity: Granularity) -> Result<Vec<Cell>, StoreError> {
    let mut rows = Vec::new();
    match (granularity, span.split_whole_months()) {
        (Granularity::Day, _) => rows = per_day(scope, span)?,
        (Granularity::Month, (before, whole, after)) => {
            for edge in [before, after].into_iter().flatten() {
                rows.extend(per_day(scope, edge)?);
            }
            if let Some(whole) = whole {
                rows.extend(per_month(scope, whole)?);
            }
        }
    }
    let shown = categories::shown(scope)?;
    rows.into_iter().map(|row| cell(row, &shown)).collect()
}

fn cell(row: CellRow, shown: &HashMap<CategoryId, Category>) -> Result<Cell, StoreError> {
    let (day, category, code, minor, count) = row;
    let name = &shown.get(&category_id(&category)?).ok_or(StoreError::Corrupt("category"))?.name;
    Ok(Cell { day, category: name.as_str().to_owned(), currency: currency(&code)?, minor: minor.unwrap_or(0), count })
}

fn per_day(scope: &mut Scope<'_>, span: BucketSpan) -> Result<Vec<CellRow>, StoreError> {
    let rows = expenses::table
        .filter(seen(scope))
        .filter(expenses::spent_on.between(span.start, span.end))
        .group_by((expenses::spent_on, expenses::category_id, expenses::currency_code))
        .select((
            expenses::spent_on,
            expenses::category_id,
            expenses::currency_code,
            sum_minor(expenses::amount_minor),
            diesel::dsl::count_star(),
        ))
        .load(scope.connection)?;
    Ok(rows)
}

fn per_month(scope: &mut Scope<'_>, span: BucketSpan) -> Result<Vec<CellRow>, StoreError> {
    let rows: Vec<(NaiveDate, Vec<u8>, String, i64, i64)> = totals::table
        .filter(totals::user_id.eq(scope.owner.bytes()))
        .filter(totals::month.between(span.start, span.end))
        .filter(totals::expense_count.gt(0))
        .select((
            totals::month,
            totals::category_id,
            totals::currency_code,
            totals::amount_minor,
            totals::expense_count,
        ))
        .load(scope.connection)?;
    Ok(rows.into_iter().map(|(month, id, code, minor, count)| (month, id, code, Some(minor), count)).collect())
}

/// The days of the owner's first and last expense; `None` without any.
///
/// # Errors
/// Those of the database.
pub fn find_first_and_last_day(scope: &mut Scope<'_>) -> Result<Option<(NaiveDate, NaiveDate)>, StoreError> {
    let days = expenses::table.select(expenses::spent_on);
    let (oldest, newest) = (seen(scope), seen(scope));
    let first = days.filter(oldest).order(expenses::spent_on.asc()).first(scope.connection).optional()?;
    let last = days.filter(newest).order(expenses::spent_on.desc()).first(scope.connection).optional()?;
    Ok(first.zip(last))
}

#[derive(QueryableByName)]
struct Imbalance {
    #[diesel(sql_type = BigInt)]
    rows: i64,
}

/// How many monthly totals disagree with the rows they sum, or are missing, over all users: 0 in a sound database.
pub(super) fn count_imbalances(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    let row = diesel::sql_query(
        "SELECT COUNT(*) AS `rows` FROM (\
           SELECT SUM(minor) AS minor, SUM(n) AS n FROM (\
             SELECT user_id, CONCAT(SUBSTR(spent_on, 1, 7), '-01') AS month, category_id, \
                    expenses.currency_code AS currency_code, amount_minor AS minor, 1 AS n \
             FROM expenses JOIN users ON users.id = user_id \
             WHERE create_seq <= data_version \
               AND (delete_seq BETWEEN -data_version AND 0 OR delete_seq > data_version) \
             UNION ALL \
             SELECT user_id, CONCAT(SUBSTR(month, 1, 7), '-01'), category_id, currency_code, \
                    -amount_minor, -expense_count FROM monthly_totals) parts \
           GROUP BY user_id, month, category_id, currency_code) sums \
         WHERE minor <> 0 OR n <> 0",
    )
    .get_result::<Imbalance>(connection)?;
    Ok(row.rows)
}
