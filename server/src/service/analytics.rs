//! The dashboard of any range.

use super::{Principal, ServiceError, Services};
use crate::domain::report::{Cell, Report, Shape};
use crate::domain::{
    Bucket, BucketSpan, CompareTo, Currency, CurrencyTotal, DateRange, Expense, ExpenseFilter, FieldError,
};
use crate::storage::{self, Granularity};
use chrono::NaiveDate;

/// How many of the largest expenses a dashboard shows.
const LARGEST: usize = 5;

/// What is asked of the dashboard.
#[derive(Debug, Clone, Copy, Default)]
pub struct DashboardQuery {
    /// An open start is the first expense, an open end the later of today and the last expense.
    pub range: DateRange,
    /// Chosen by length unless given.
    pub bucket: Option<Bucket>,
    /// The user's unless given.
    pub currency: Option<Currency>,
    /// What to compare with.
    pub compare_to: CompareTo,
}

/// The dashboard.
#[derive(Debug)]
pub struct DashboardView {
    /// Figures in one currency.
    pub report: Report,
    /// The largest expenses in that currency.
    pub largest: Vec<Expense>,
    /// Every currency of the range.
    pub totals: Vec<CurrencyTotal>,
    /// The user's day.
    pub today: NaiveDate,
}

impl Services {
    /// Where the money went.
    ///
    /// # Errors
    /// On `bucket`, if there would be too many.
    pub async fn dashboard(&self, principal: &Principal, query: DashboardQuery) -> Result<DashboardView, ServiceError> {
        let span = self.close_range(principal, query.range).await?;
        let today = self.today(principal);
        // What is written down already for later days of it counts as well.
        let until = self.written_until(principal, span, today).await?;
        let shape = Shape {
            span,
            previous: span.previous_until(query.compare_to, until),
            bucket: query.bucket.unwrap_or_else(|| span.suitable_bucket()),
            week_start: principal.user.week_start,
            currency: query.currency.unwrap_or(principal.user.currency),
        };
        span.buckets(shape.bucket, shape.week_start)?;
        let granularity = match shape.bucket {
            Bucket::Day | Bucket::Week => Granularity::Day,
            Bucket::Month | Bucket::Quarter | Bucket::Year => Granularity::Month,
        };
        let filter = ExpenseFilter { range: span.range(), currency: Some(shape.currency), ..Default::default() };
        let read = self.db.read(principal.user.id, move |scope| {
            let now = storage::list_cells(scope, shape.span, granularity)?;
            let before = storage::list_cells(scope, shape.previous, Granularity::Month)?;
            let largest = storage::list_largest_expenses(scope, &filter, LARGEST)?;
            Ok((now, before, largest))
        });
        let (now, before, largest) = read.await?;
        let report = Report::build(shape, &now, &before)?;
        Ok(DashboardView { report, largest, totals: totals(&now), today })
    }

    /// The last day of a range that runs on which there is an expense, or today, if that is later; today of any other range.
    async fn written_until(
        &self,
        principal: &Principal,
        span: BucketSpan,
        today: NaiveDate,
    ) -> Result<NaiveDate, ServiceError> {
        if today < span.start || today >= span.end {
            return Ok(today);
        }
        let ahead = DateRange { start: Some(today), end: Some(span.end) };
        let filter = ExpenseFilter { range: ahead, ..Default::default() };
        let found = self.db.read(principal.user.id, move |scope| storage::summarize_expenses(scope, &filter)).await?;
        Ok(found.days.map_or(today, |(_, last)| last.max(today)))
    }

    /// Closes an open range.
    pub(super) async fn close_range(
        &self,
        principal: &Principal,
        range: DateRange,
    ) -> Result<BucketSpan, ServiceError> {
        let today = self.today(principal);
        let known = match (range.start, range.end) {
            (Some(start), Some(end)) => Some((start, end)),
            _ => self.db.read(principal.user.id, storage::find_first_and_last_day).await?,
        };
        let (first, last) = known.unwrap_or((today, today));
        let start = range.start.unwrap_or(first.min(range.end.unwrap_or(first)));
        let end = range.end.unwrap_or(last.max(today).max(start));
        if start > end {
            return Err(FieldError::new("end_date", format!("lies before start_date {start}")).into());
        }
        Ok(BucketSpan { start, end })
    }
}

fn totals(cells: &[Cell]) -> Vec<CurrencyTotal> {
    let mut sums: Vec<CurrencyTotal> = Vec::new();
    for cell in cells {
        match sums.iter_mut().find(|total| total.amount.currency == cell.currency) {
            Some(total) => {
                total.amount.minor += cell.minor;
                total.count += cell.count;
            }
            None => sums.push(CurrencyTotal {
                amount: crate::domain::Money::new(cell.minor, cell.currency),
                count: cell.count,
            }),
        }
    }
    sums.sort_by_key(|total| total.amount.currency);
    sums
}
