//! What may be a mistake: expenses far above their like, and the same one twice.

use super::generate::{History, Row, fact, in_category};
use super::{Direction, Insight, InsightKind, Severity, people};
use crate::domain::statistics::{MIN_SAMPLES, is_unusually_high};
use crate::domain::{AmountBounds, ExpenseFilter};
use chrono::NaiveDate;
use std::collections::BTreeMap;

fn on_row(history: &History, row: &Row) -> ExpenseFilter {
    let bounds = AmountBounds { min: Some(row.minor), max: Some(row.minor) };
    ExpenseFilter { bounds, ..in_category(history, &row.category) }
}

fn name_of(row: &Row) -> String {
    if row.notes.is_empty() { row.category.clone() } else { row.notes.clone() }
}

pub(super) fn unusual(history: &History) -> Vec<Insight> {
    let report = &history.report;
    let mut by_category: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &history.rows {
        by_category.entry(&row.category).or_default().push(row);
    }
    let inside = report.span.range();
    let mut found = Vec::new();
    for (category, rows) in by_category {
        if rows.len() <= MIN_SAMPLES {
            continue;
        }
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| inside.contains(row.day)) {
            let others: Vec<i64> =
                rows.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, row)| row.minor).collect();
            if !is_unusually_high(row.minor, &others) {
                continue;
            }
            let usual = crate::domain::statistics::median(&others).unwrap_or(0);
            found.push(Insight {
                id: format!("unusual/{}/{}/{}", row.day, category, row.minor),
                kind: InsightKind::UnusualExpense,
                severity: Severity::Notice,
                headline: format!("Unusually high: {}, {}", name_of(row), people(row.minor, report.currency)),
                template: "{name} on {day} cost {amount}; a usual expense in {category} is {usual}.".to_owned(),
                facts: vec![
                    fact("amount", people(row.minor, report.currency)),
                    fact("name", name_of(row)),
                    fact("day", row.day.to_string()),
                    fact("category", category),
                    fact("usual", people(usual, report.currency)),
                ],
                direction: Direction::Up,
                evidence: on_row(history, row),
                weight: row.minor - usual,
            });
        }
    }
    found.sort_by_key(|insight| std::cmp::Reverse(insight.weight));
    found.truncate(2);
    found
}

pub(super) fn duplicates(history: &History) -> Option<Insight> {
    let report = &history.report;
    let inside = report.span.range();
    let mut same: BTreeMap<(NaiveDate, &str, i64, &str), i64> = BTreeMap::new();
    for row in history.rows.iter().filter(|row| inside.contains(row.day) && !row.notes.is_empty()) {
        *same.entry((row.day, &row.category, row.minor, &row.notes)).or_default() += 1;
    }
    let ((day, category, minor, notes), times) =
        same.into_iter().filter(|(_, times)| *times > 1).max_by_key(|((_, _, minor, _), times)| minor * (times - 1))?;
    let row = Row { day, category: category.to_owned(), minor, notes: notes.to_owned() };
    Some(Insight {
        id: format!("duplicate/{day}/{category}/{minor}"),
        kind: InsightKind::Duplicate,
        severity: Severity::Warning,
        headline: format!("Entered twice? {notes}, {}", people(minor, report.currency)),
        template: "{name} with {amount} is there {times} times on {day}: is one of them a mistake?".to_owned(),
        facts: vec![
            fact("amount", people(minor, report.currency)),
            fact("name", notes),
            fact("times", times.to_string()),
            fact("day", day.to_string()),
        ],
        direction: Direction::None,
        evidence: on_row(history, &row),
        weight: minor * times,
    })
}
