//! Dashboards and insights.

use super::expense::{currency_total, expense};
use crate::domain::insight::{Insight, InsightKind, Severity};
use crate::domain::report::{BucketTotal, CategoryShare, change_per_mille, percent_text};
use crate::domain::{Bucket, CompareTo, Currency, DateRange, ExpenseFilter, FieldError, format_minor};
use crate::service::{DashboardQuery, DashboardView, InsightQuery, TextSource, WordedInsight};
use outgo_proto::v1;

pub(in crate::rpc) fn dashboard_query(request: &v1::GetDashboardRequest) -> Result<DashboardQuery, Vec<FieldError>> {
    let (range, currency) = range_and_currency(&request.start_date, &request.end_date, &request.currency_code)?;
    let bad = |field, reason: &str| vec![FieldError::new(field, reason)];
    let bucket = match v1::Bucket::try_from(request.bucket) {
        Ok(v1::Bucket::Unspecified) => None,
        Ok(v1::Bucket::Day) => Some(Bucket::Day),
        Ok(v1::Bucket::Week) => Some(Bucket::Week),
        Ok(v1::Bucket::Month) => Some(Bucket::Month),
        Ok(v1::Bucket::Quarter) => Some(Bucket::Quarter),
        Ok(v1::Bucket::Year) => Some(Bucket::Year),
        Err(_) => return Err(bad("bucket", "unknown: use BUCKET_DAY, _WEEK, _MONTH, _QUARTER or _YEAR")),
    };
    let compare_to = match v1::CompareTo::try_from(request.compare_to) {
        Ok(v1::CompareTo::Unspecified | v1::CompareTo::PreviousPeriod) => CompareTo::PreviousPeriod,
        Ok(v1::CompareTo::PreviousYear) => CompareTo::PreviousYear,
        Err(_) => return Err(bad("compare_to", "unknown: use COMPARE_TO_PREVIOUS_PERIOD or _PREVIOUS_YEAR")),
    };
    Ok(DashboardQuery { range, bucket, currency, compare_to })
}

pub(in crate::rpc) fn insight_query(request: &v1::StreamInsightsRequest) -> Result<InsightQuery, Vec<FieldError>> {
    let (range, currency) = range_and_currency(&request.start_date, &request.end_date, &request.currency_code)?;
    let v1::StreamInsightsRequest { no_model, require_model, anew, .. } = *request;
    Ok(InsightQuery { range, currency, no_model, require_model, anew })
}

fn range_and_currency(
    start: &str,
    end: &str,
    currency: &str,
) -> Result<(DateRange, Option<Currency>), Vec<FieldError>> {
    let range = DateRange::parse(start, end);
    let currency = match currency {
        "" => Ok(None),
        code => Currency::parse(code).map(Some),
    };
    match (range, currency) {
        (Ok(range), Ok(currency)) => Ok((range, currency)),
        (range, currency) => Err([range.err(), currency.err()].into_iter().flatten().collect()),
    }
}

pub(in crate::rpc) fn dashboard(view: &DashboardView) -> v1::Dashboard {
    let report = &view.report;
    let money = |minor| format_minor(minor, report.currency);
    let previous = report.previous;
    v1::Dashboard {
        start_date: report.span.start.to_string(),
        end_date: report.span.end.to_string(),
        currency_code: report.currency.to_string(),
        total: money(report.minor),
        count: report.count,
        average_per_day: money(report.average_per_day(view.today)),
        categories: report.categories.iter().map(|part| share(part, report.currency)).collect(),
        bucket: bucket(report.bucket).into(),
        buckets: report.buckets.iter().map(|bar| bucket_total(bar, report.currency)).collect(),
        largest: view.largest.iter().map(expense).collect(),
        previous: Some(v1::PreviousPeriod {
            start_date: previous.span.start.to_string(),
            end_date: previous.span.end.to_string(),
            total: money(previous.minor),
            count: previous.count,
            change: money(report.minor - previous.minor),
            change_percent: change_per_mille(report.minor, previous.minor).map(percent_text).unwrap_or_default(),
        }),
        totals: view.totals.iter().map(currency_total).collect(),
    }
}

fn bucket(bucket: Bucket) -> v1::Bucket {
    match bucket {
        Bucket::Day => v1::Bucket::Day,
        Bucket::Week => v1::Bucket::Week,
        Bucket::Month => v1::Bucket::Month,
        Bucket::Quarter => v1::Bucket::Quarter,
        Bucket::Year => v1::Bucket::Year,
    }
}

fn share(part: &CategoryShare, currency: Currency) -> v1::CategoryShare {
    v1::CategoryShare {
        category: part.category.clone(),
        amount: format_minor(part.minor, currency),
        count: part.count,
        share: part.share,
        percent: percent_text(part.per_mille),
        change: part.change.map(|minor| format_minor(minor, currency)).unwrap_or_default(),
    }
}

fn bucket_total(bar: &BucketTotal, currency: Currency) -> v1::SpendingBucket {
    v1::SpendingBucket {
        start_date: bar.span.start.to_string(),
        end_date: bar.span.end.to_string(),
        label: bar.label.clone(),
        amount: format_minor(bar.minor, currency),
        count: bar.count,
        categories: bar.categories.iter().map(|part| share(part, currency)).collect(),
    }
}

pub(in crate::rpc) fn insight(worded: &WordedInsight) -> v1::Insight {
    let insight: &Insight = &worded.insight;
    v1::Insight {
        id: insight.id.clone(),
        kind: match insight.kind {
            InsightKind::Total => v1::InsightKind::Total,
            InsightKind::TopCategories => v1::InsightKind::TopCategories,
            InsightKind::Mover => v1::InsightKind::Mover,
            InsightKind::UnusualExpense => v1::InsightKind::UnusualExpense,
            InsightKind::Duplicate => v1::InsightKind::Duplicate,
            InsightKind::Recurring => v1::InsightKind::Recurring,
            InsightKind::Trend => v1::InsightKind::Trend,
            InsightKind::Pace => v1::InsightKind::Pace,
        }
        .into(),
        severity: match insight.severity {
            Severity::Info => v1::Severity::Info,
            Severity::Notice => v1::Severity::Notice,
            Severity::Warning => v1::Severity::Warning,
        }
        .into(),
        headline: insight.headline.clone(),
        facts: insight
            .facts
            .iter()
            .map(|fact| v1::Fact { name: fact.name.to_owned(), value: fact.value.clone() })
            .collect(),
        evidence: Some(filter_message(&insight.evidence)),
        text: worded.text.clone(),
        text_source: text_source(worded.source).into(),
    }
}

pub(super) fn text_source(source: TextSource) -> v1::TextSource {
    match source {
        TextSource::Template => v1::TextSource::Template,
        TextSource::Model => v1::TextSource::Model,
    }
}

/// A filter as the contract writes it, so that it can be given to ListExpenses.
pub(super) fn filter_message(filter: &ExpenseFilter) -> v1::ExpenseFilter {
    let currency = filter.currency.unwrap_or(Currency::EUR);
    let money = |minor: Option<i64>| minor.map(|minor| format_minor(minor, currency)).unwrap_or_default();
    v1::ExpenseFilter {
        start_date: filter.range.start.map(|day| day.to_string()).unwrap_or_default(),
        end_date: filter.range.end.map(|day| day.to_string()).unwrap_or_default(),
        categories: filter.categories.clone(),
        text: filter.text.clone(),
        exclude_text: filter.without.clone(),
        min_amount: money(filter.bounds.min),
        max_amount: money(filter.bounds.max),
        currency_code: filter.currency.map(|currency| currency.to_string()).unwrap_or_default(),
        sample: filter.sample,
        near_words: filter.near,
    }
}
