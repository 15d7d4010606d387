//! The dashboard: totals, shares, buckets and comparison of one range in one currency, computed from aggregates.

use super::{Bucket, BucketSpan, Currency, FieldError, WeekStart};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// One cell of the cube that storage returns: a day or the first of a month, and a category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The day, or the first covered day of the month.
    pub day: NaiveDate,
    /// The category's name.
    pub category: String,
    /// The currency.
    pub currency: Currency,
    /// Sum in minor units.
    pub minor: i64,
    /// How many expenses.
    pub count: i64,
}

/// One category's part of a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct CategoryShare {
    /// Its name.
    pub category: String,
    /// Its sum in minor units.
    pub minor: i64,
    /// How many expenses.
    pub count: i64,
    /// Tenths of a percent; those of one breakdown add up to 1000.
    pub per_mille: i64,
    /// Part of the whole, 0…1.
    pub share: f64,
    /// Sum minus that of the compared range.
    pub change: Option<i64>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct BucketTotal {
    /// Its days.
    pub span: BucketSpan,
    /// What is written under it.
    pub label: String,
    /// Its sum in minor units.
    pub minor: i64,
    /// How many expenses.
    pub count: i64,
    /// Largest category first.
    pub categories: Vec<CategoryShare>,
}

/// The compared range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Previous {
    /// Its days.
    pub span: BucketSpan,
    /// Its sum in minor units.
    pub minor: i64,
    /// How many expenses.
    pub count: i64,
}

/// Where the money went.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Its days.
    pub span: BucketSpan,
    /// The currency of every figure.
    pub currency: Currency,
    /// Its sum in minor units.
    pub minor: i64,
    /// How many expenses.
    pub count: i64,
    /// Largest first.
    pub categories: Vec<CategoryShare>,
    /// Length of the bars.
    pub bucket: Bucket,
    /// Bars in order, empty ones included.
    pub buckets: Vec<BucketTotal>,
    /// What it is compared with.
    pub previous: Previous,
}

/// How the range is to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The range.
    pub span: BucketSpan,
    /// The compared range.
    pub previous: BucketSpan,
    /// Length of the bars.
    pub bucket: Bucket,
    /// Where weeks begin.
    pub week_start: WeekStart,
    /// Whose cells count.
    pub currency: Currency,
}

impl Report {
    /// Builds the report from the cells of both ranges; cells of other currencies are left out.
    ///
    /// # Errors
    /// On `bucket`, if there would be too many.
    pub fn build(shape: Shape, now: &[Cell], before: &[Cell]) -> Result<Self, FieldError> {
        let ours = |cells: &[Cell]| -> Vec<Cell> {
            cells.iter().filter(|cell| cell.currency == shape.currency).cloned().collect()
        };
        let (now, before) = (ours(now), ours(before));
        let buckets = shape
            .span
            .buckets(shape.bucket, shape.week_start)?
            .into_iter()
            .map(|span| bucket_total(span, shape.bucket, &now))
            .collect();
        let earlier = by_category(&before);
        let mut categories = shares(&by_category(&now));
        for share in &mut categories {
            let then = earlier.get(&share.category).map_or(0, |(minor, _)| *minor);
            share.change = Some(share.minor - then);
        }
        Ok(Self {
            span: shape.span,
            currency: shape.currency,
            minor: now.iter().map(|cell| cell.minor).sum(),
            count: now.iter().map(|cell| cell.count).sum(),
            categories,
            bucket: shape.bucket,
            buckets,
            previous: Previous {
                span: shape.previous,
                minor: before.iter().map(|cell| cell.minor).sum(),
                count: before.iter().map(|cell| cell.count).sum(),
            },
        })
    }

    /// Total divided by the days of the range that have passed, or to the end of the last bar ahead that has expenses; rounded
    /// half up, in minor units.
    #[must_use]
    pub fn average_per_day(&self, today: NaiveDate) -> i64 {
        let spent = self.buckets.iter().rev().find(|bucket| bucket.count > 0);
        let ahead = spent.filter(|bucket| bucket.span.start > today).map(|bucket| bucket.span.end);
        let end = ahead.unwrap_or(today).clamp(self.span.start, self.span.end);
        divide_rounded(self.minor, BucketSpan { end, ..self.span }.days())
    }
}

fn bucket_total(span: BucketSpan, bucket: Bucket, cells: &[Cell]) -> BucketTotal {
    let range = span.range();
    let inside: Vec<Cell> = cells.iter().filter(|cell| range.contains(cell.day)).cloned().collect();
    BucketTotal {
        span,
        label: bucket.label(span.start),
        minor: inside.iter().map(|cell| cell.minor).sum(),
        count: inside.iter().map(|cell| cell.count).sum(),
        categories: shares(&by_category(&inside)),
    }
}

fn by_category(cells: &[Cell]) -> BTreeMap<String, (i64, i64)> {
    let mut sums = BTreeMap::new();
    for cell in cells {
        let (minor, count) = sums.entry(cell.category.clone()).or_insert((0, 0));
        *minor += cell.minor;
        *count += cell.count;
    }
    sums
}

/// Shares of the whole, largest first; the tenths of a percent add up to 1000 by largest remainder.
fn shares(sums: &BTreeMap<String, (i64, i64)>) -> Vec<CategoryShare> {
    let mut rows: Vec<(&String, i64, i64)> = sums.iter().map(|(name, (minor, count))| (name, *minor, *count)).collect();
    rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let parts = largest_remainder(&rows.iter().map(|row| row.1).collect::<Vec<_>>(), 1000);
    let whole: i64 = rows.iter().map(|row| row.1).sum();
    rows.into_iter()
        .zip(parts)
        .map(|((name, minor, count), per_mille)| CategoryShare {
            category: name.clone(),
            minor,
            count,
            per_mille,
            share: ratio(minor, whole),
            change: None,
        })
        .collect()
}

/// Splits `whole` in proportion to `weights` so that the parts add up to it exactly; all zero if the weights are.
#[must_use]
pub fn largest_remainder(weights: &[i64], whole: i64) -> Vec<i64> {
    let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if sum <= 0 {
        return vec![0; weights.len()];
    }
    let exact = |weight: i64| i128::from(weight) * i128::from(whole);
    let mut parts: Vec<i64> = weights.iter().map(|weight| i64::try_from(exact(*weight) / sum).unwrap_or(0)).collect();
    let mut missing = whole - parts.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(weights.get(*at).map_or(0, |weight| exact(*weight) % sum)));
    for at in order {
        if missing <= 0 {
            break;
        }
        if let Some(part) = parts.get_mut(at) {
            *part += 1;
            missing -= 1;
        }
    }
    parts
}

/// `a / b` as a fraction; 0 when `b` is 0.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a share for display, not money")]
pub fn ratio(a: i64, b: i64) -> f64 {
    if b == 0 { 0.0 } else { a as f64 / b as f64 }
}

/// `a / b`, rounded half away from zero; 0 when `b` is not positive.
#[must_use]
pub fn divide_rounded(a: i64, b: i64) -> i64 {
    if b <= 0 {
        return 0;
    }
    let (a, b) = (i128::from(a), i128::from(b));
    let rounded = (a.abs() * 2 + b) / (b * 2);
    i64::try_from(if a < 0 { -rounded } else { rounded }).unwrap_or(i64::MAX)
}

/// Tenths of a percent as text with one decimal: 123 is `12.3`.
#[must_use]
pub fn percent_text(per_mille: i64) -> String {
    let sign = if per_mille < 0 { "-" } else { "" };
    let size = per_mille.unsigned_abs();
    format!("{sign}{}.{}", size / 10, size % 10)
}

/// The change from `then` to `now` in tenths of a percent; `None` when there is no base.
#[must_use]
pub fn change_per_mille(now: i64, then: i64) -> Option<i64> {
    (then > 0).then(|| divide_rounded((now - then).saturating_mul(1000), then))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cell(day: &str, category: &str, minor: i64) -> Cell {
        Cell { day: day.parse().unwrap(), category: category.into(), currency: Currency::EUR, minor, count: 1 }
    }

    #[test]
    fn adds_up() {
        let span = BucketSpan { start: "2026-01-01".parse().unwrap(), end: "2026-03-31".parse().unwrap() };
        let shape = Shape {
            span,
            previous: span.previous(super::super::CompareTo::PreviousPeriod),
            bucket: Bucket::Month,
            week_start: WeekStart::Monday,
            currency: Currency::EUR,
        };
        let now = [cell("2026-01-05", "Food", 1000), cell("2026-03-01", "Rent", 2000), cell("2026-03-31", "Food", 1)];
        let before = [cell("2025-12-01", "Food", 500)];
        let report = Report::build(shape, &now, &before).unwrap();
        assert_eq!((report.minor, report.count, report.previous.minor), (3001, 3, 500));
        let bars: Vec<_> = report.buckets.iter().map(|b| (b.label.as_str(), b.minor)).collect();
        assert_eq!(bars, [("Jan 2026", 1000), ("Feb 2026", 0), ("Mar 2026", 2001)]);
        let rows: Vec<_> = report.categories.iter().map(|c| (c.category.as_str(), c.minor, c.change)).collect();
        assert_eq!(rows, [("Rent", 2000, Some(2000)), ("Food", 1001, Some(501))]);
        assert_eq!(report.categories.iter().map(|c| c.per_mille).sum::<i64>(), 1000);
        let per_day = |today: &str| report.average_per_day(today.parse().unwrap());
        assert_eq!([per_day("2026-04-09"), per_day("2026-03-31")], [33, 33], "of all 90 days");
        assert_eq!(per_day("2026-03-10"), 43, "of the 69 that have passed");
        assert_eq!(per_day("2026-02-10"), 33, "what lies ahead counts with its days");
    }

    #[test]
    fn rounds_half_away_from_zero() {
        assert_eq!(
            [divide_rounded(5, 2), divide_rounded(-5, 2), divide_rounded(4, 3), divide_rounded(1, 0)],
            [3, -3, 1, 0]
        );
        assert_eq!(change_per_mille(112, 100), Some(120));
        assert_eq!(change_per_mille(5, 0), None);
        assert_eq!(percent_text(-5), "-0.5");
    }

    proptest! {
        #[test]
        fn parts_add_up(weights in prop::collection::vec(0_i64..1_000_000_000_000, 1..60)) {
            let parts = largest_remainder(&weights, 1000);
            let expected = if weights.iter().sum::<i64>() == 0 { 0 } else { 1000 };
            prop_assert_eq!(parts.iter().sum::<i64>(), expected);
            prop_assert!(parts.iter().all(|part| (0..=1000).contains(part)));
        }
    }
}
