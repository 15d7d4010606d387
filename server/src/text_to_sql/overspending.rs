//! What exceeds the usual: this period by category against the median of the months before it. Of a month that is not
//! over, the same days of those months count: rent on the first is no overspending on the tenth.

use super::ledger::Cell;
use crate::domain::report::divide_rounded;
use crate::domain::statistics::median;
use crate::domain::{Bucket, BucketSpan, CompareTo, WeekStart, first_of_month, last_of_month};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// How many months make the baseline, at most and at least.
const MONTHS: (usize, usize) = (6, 3);

/// One category above its usual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excess {
    pub(super) category: String,
    pub(super) spent: i64,
    pub(super) usual: i64,
}

/// What the usual is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Baseline {
    /// How many whole months before.
    pub(super) months: usize,
    /// Whether only the same days of them count.
    pub(super) same_days: bool,
}

/// Categories of `span` above their usual, worst first, and what the usual is; `None` when there are too few whole
/// months before.
pub(super) fn excesses(rows: &[Vec<Cell>], span: BucketSpan) -> Option<(Vec<Excess>, Baseline)> {
    let mut days: BTreeMap<&str, Vec<(NaiveDate, i64)>> = BTreeMap::new();
    for row in rows {
        let [Cell::Text(category), Cell::Text(day), Cell::Integer(minor)] = row.as_slice() else { continue };
        if let Ok(day) = day.parse() {
            days.entry(category).or_default().push((day, *minor));
        }
    }
    let first = days.values().flatten().map(|(day, _)| *day).min()?;
    let months = baseline_months(span, first);
    if months.len() < MONTHS.1 {
        return None;
    }
    let same_days = span.start == first_of_month(span.end) && !span.is_whole_months();
    let up_to = |month: &BucketSpan| match same_days {
        true => BucketSpan { end: month.end.min(month.start + (span.end - span.start)), ..*month },
        false => *month,
    };
    let parts: Vec<BucketSpan> = months.iter().map(up_to).collect();
    let mut found = Vec::new();
    for (category, entries) in days {
        let sum = |span: &BucketSpan| -> i64 {
            entries.iter().filter(|(day, _)| span.range().contains(*day)).map(|(_, minor)| minor).sum()
        };
        let monthly: Vec<i64> = parts.iter().map(sum).collect();
        let month = median(&monthly).unwrap_or(0);
        let usual = if same_days { month } else { scaled(month, span, &months) };
        let spent = sum(&span);
        if spent > usual && usual > 0 {
            found.push(Excess { category: category.to_owned(), spent, usual });
        }
    }
    found.sort_by_key(|excess| std::cmp::Reverse(excess.spent - excess.usual));
    Some((found, Baseline { months: months.len(), same_days }))
}

/// Whole months just before `span`, from the month after the first expense on, newest first.
fn baseline_months(span: BucketSpan, first: NaiveDate) -> Vec<BucketSpan> {
    let mut months = Vec::new();
    let mut month = BucketSpan { start: first_of_month(span.start), end: last_of_month(span.start) };
    while months.len() < MONTHS.0 {
        month = month.previous(CompareTo::PreviousPeriod);
        if month.start < first {
            break;
        }
        months.push(month);
    }
    months
}

/// A month's usual amount, for the days of `span`.
fn scaled(usual: i64, span: BucketSpan, months: &[BucketSpan]) -> i64 {
    if span.is_whole_months() {
        let count = i64::try_from(span.buckets(Bucket::Month, WeekStart::Monday).map_or(1, |b| b.len())).unwrap_or(1);
        return usual * count;
    }
    let days: i64 = months.iter().map(BucketSpan::days).sum();
    let count = i64::try_from(months.len()).unwrap_or(1);
    divide_rounded(usual * span.days() * count, days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_baseline_is_the_median_of_whole_months() {
        let row = |day: &str, minor| vec![Cell::Text("Food".into()), Cell::Text(day.into()), Cell::Integer(minor)];
        let rows = [
            row("2025-12-31", 1),
            row("2026-01-10", 100),
            row("2026-02-10", 300),
            row("2026-03-10", 110),
            row("2026-04-10", 500),
        ];
        let april = BucketSpan { start: "2026-04-01".parse().unwrap(), end: "2026-04-30".parse().unwrap() };
        let (found, baseline) = excesses(&rows, april).unwrap();
        assert_eq!(baseline, Baseline { months: 3, same_days: false });
        assert_eq!(found, [Excess { category: "Food".into(), spent: 500, usual: 110 }]);
        let so_far = BucketSpan { end: "2026-04-10".parse().unwrap(), ..april };
        let (found, baseline) = excesses(&rows, so_far).unwrap();
        assert!(baseline.same_days);
        assert_eq!(found, [Excess { category: "Food".into(), spent: 500, usual: 110 }], "not a third of it");
        let march = BucketSpan { start: "2026-03-01".parse().unwrap(), end: "2026-03-31".parse().unwrap() };
        assert!(excesses(&rows, march).is_none(), "two months are no baseline");
    }
}
