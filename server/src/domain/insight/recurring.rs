//! What comes every month: the same notes and category, about a month apart, at a steady price.

use super::generate::{History, Row, fact};
use super::{Direction, Insight, InsightKind, Severity, people};
use crate::domain::statistics::median;
use crate::domain::{AmountBounds, CategoryName, ExpenseFilter};
use std::collections::{BTreeMap, BTreeSet};

/// Fewest payments that make a series.
const MIN_PAYMENTS: usize = 3;

struct Series<'a> {
    latest: &'a Row,
    usual: i64,
}

/// One insight on all monthly payments that fall into the range, naming a price rise if there is one.
pub(super) fn recurring(history: &History) -> Option<Insight> {
    let mut by_name: BTreeMap<(&str, &str), Vec<&Row>> = BTreeMap::new();
    for row in history.rows.iter().filter(|row| !row.notes.is_empty()) {
        by_name.entry((&row.category, &row.notes)).or_default().push(row);
    }
    let inside = history.report.span.range();
    let mut series: Vec<Series<'_>> =
        by_name.values().filter_map(|rows| monthly(rows)).filter(|series| inside.contains(series.latest.day)).collect();
    series.sort_by_key(|series| std::cmp::Reverse(series.latest.minor));
    let risen = series.iter().find(|series| series.latest.minor > series.usual);
    match risen {
        Some(risen) => Some(rise(history, risen)),
        None => summary(history, &series),
    }
}

fn monthly<'a>(rows: &[&'a Row]) -> Option<Series<'a>> {
    let (latest, earlier) = rows.split_last()?;
    if rows.len() < MIN_PAYMENTS {
        return None;
    }
    let apart = |pair: &[&Row]| match pair {
        [a, b] => (26..=35).contains(&(b.day - a.day).num_days()),
        _ => false,
    };
    if !rows.windows(2).all(apart) {
        return None;
    }
    let prices: Vec<i64> = earlier.iter().map(|row| row.minor).collect();
    let usual = median(&prices)?;
    let steady = prices.iter().all(|price| (price - usual).abs() * 10 <= usual);
    steady.then_some(Series { latest, usual })
}

/// A category as filters name it.
fn key(category: &str) -> String {
    CategoryName::parse(category).map(|name| name.key()).unwrap_or_default()
}

fn rise(history: &History, series: &Series<'_>) -> Insight {
    let (row, currency) = (series.latest, history.report.currency);
    Insight {
        id: format!("recurring/{}/{}", row.category, row.notes),
        kind: InsightKind::Recurring,
        severity: Severity::Notice,
        headline: format!("{} costs {} more than usual", row.notes, people(row.minor - series.usual, currency)),
        template: "{name} comes every month; it was {usual} and is {amount} now.".to_owned(),
        facts: vec![
            fact("amount", people(row.minor, currency)),
            fact("name", row.notes.clone()),
            fact("usual", people(series.usual, currency)),
        ],
        direction: Direction::Up,
        evidence: ExpenseFilter {
            range: history.report.span.range(),
            categories: vec![key(&row.category)],
            bounds: AmountBounds { min: Some(row.minor), max: Some(row.minor) },
            currency: Some(currency),
            ..Default::default()
        },
        weight: (row.minor - series.usual) * 12,
    }
}

fn summary(history: &History, series: &[Series<'_>]) -> Option<Insight> {
    let largest = series.first()?.latest;
    let currency = history.report.currency;
    let sum: i64 = series.iter().map(|series| series.latest.minor).sum();
    Some(Insight {
        id: "recurring".to_owned(),
        kind: InsightKind::Recurring,
        severity: Severity::Info,
        headline: format!("{} a month comes by itself", people(sum, currency)),
        template: "{count} payments come every month and add up to {sum}; the largest is {name} with {amount}."
            .to_owned(),
        facts: vec![
            fact("sum", people(sum, currency)),
            fact("count", series.len().to_string()),
            fact("name", largest.notes.clone()),
            fact("amount", people(largest.minor, currency)),
        ],
        direction: Direction::None,
        evidence: ExpenseFilter {
            range: history.report.span.range(),
            categories: series
                .iter()
                .map(|series| key(&series.latest.category))
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            bounds: AmountBounds {
                min: series.iter().map(|series| series.latest.minor).min(),
                max: Some(largest.minor),
            },
            currency: Some(currency),
            ..Default::default()
        },
        weight: sum / 3,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(day: &str, minor: i64) -> Row {
        Row { day: day.parse().unwrap(), category: "Fun".into(), minor, notes: "Netflix".into() }
    }

    #[test]
    fn a_month_apart_at_a_steady_price() {
        let rows = [row("2026-01-05", 1299), row("2026-02-05", 1299), row("2026-03-05", 1399)];
        let found = monthly(&rows.iter().collect::<Vec<_>>()).unwrap();
        assert_eq!((found.usual, found.latest.minor), (1299, 1399));
        let weekly = [row("2026-01-05", 1299), row("2026-01-12", 1299), row("2026-01-19", 1299)];
        assert!(monthly(&weekly.iter().collect::<Vec<_>>()).is_none());
    }
}
