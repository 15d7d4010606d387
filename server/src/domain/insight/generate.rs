//! The generators. Each looks at one thing and keeps silent unless it is material.

use super::mistakes::{duplicates, unusual};
use super::pace::pace;
use super::recurring::recurring;
use super::{Direction, Fact, Insight, InsightKey, InsightKind, Severity, people};
use crate::domain::report::{Report, change_per_mille, divide_rounded, percent_text};
use crate::domain::statistics::trend;
use crate::domain::{BucketSpan, CategoryName, ExpenseFilter};
use chrono::NaiveDate;
use std::collections::HashSet;

/// One expense, as far as insights care.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its day.
    pub day: NaiveDate,
    /// Its category's name.
    pub category: String,
    /// Minor units.
    pub minor: i64,
    /// Its notes.
    pub notes: String,
}

/// What the generators look at, in one currency.
#[derive(Debug, Clone)]
pub struct History {
    /// Figures of the range.
    pub report: Report,
    /// Rows of the range and of the year before it, oldest first.
    pub rows: Vec<Row>,
    /// Totals of whole months up to the range's end, oldest first.
    pub months: Vec<i64>,
    /// The user's calendar day.
    pub today: NaiveDate,
}

/// Most insights of one range.
const MAX_INSIGHTS: usize = 5;
/// A category moves materially from this part of the earlier total, in tenths of a percent.
const MATERIAL_PER_MILLE: i64 = 30;

/// The most material insights but the dismissed ones: the total first, then by money; the same for the same data.
#[must_use]
pub fn generate(history: &History, dismissed: &HashSet<InsightKey>) -> Vec<Insight> {
    let wanted = |insight: &Insight| !dismissed.contains(&InsightKey::of(&insight.id, history.report.span));
    let mut rest = Vec::new();
    rest.extend(top_categories(history));
    rest.extend(movers(history));
    rest.extend(unusual(history));
    rest.extend(duplicates(history));
    rest.extend(recurring(history));
    rest.extend(monthly_trend(history));
    rest.extend(pace(history));
    rest.retain(wanted);
    rest.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| a.id.cmp(&b.id)));
    let mut all: Vec<Insight> = total(history).into_iter().filter(wanted).collect();
    let places = MAX_INSIGHTS - all.len();
    keep_warnings(&mut rest, places);
    all.extend(rest);
    all.truncate(MAX_INSIGHTS);
    all
}

/// What may be a mistake is worth a place, however small: the largest of each kind stands in the last ones.
fn keep_warnings(ranked: &mut Vec<Insight>, places: usize) {
    const WARNINGS: [InsightKind; 2] = [InsightKind::UnusualExpense, InsightKind::Duplicate];
    let sure = places.saturating_sub(WARNINGS.len());
    let mut kept = Vec::new();
    for kind in WARNINGS {
        if let Some(at) = ranked.iter().position(|insight| insight.kind == kind).filter(|at| *at >= sure) {
            kept.push(ranked.remove(at));
        }
    }
    let place = places.saturating_sub(kept.len()).min(ranked.len());
    ranked.splice(place..place, kept);
}

pub(super) fn fact(name: &'static str, value: impl Into<String>) -> Fact {
    Fact { name, value: value.into() }
}

fn days(span: BucketSpan) -> String {
    format!("{} to {}", span.start, span.end)
}

fn total(history: &History) -> Option<Insight> {
    let report = &history.report;
    if report.count == 0 {
        return None;
    }
    let (now, then) = (report.minor, report.previous.minor);
    let mut facts = vec![fact("total", people(now, report.currency)), fact("period", days(report.span))];
    let base = Insight {
        id: "total".to_owned(),
        kind: InsightKind::Total,
        severity: Severity::Info,
        headline: format!("{} spent", people(now, report.currency)),
        template: "You spent {total} from {period}.".to_owned(),
        facts: facts.clone(),
        direction: Direction::None,
        evidence: ExpenseFilter { range: report.span.range(), currency: Some(report.currency), ..Default::default() },
        weight: now,
    };
    let (Some(change), true) = (change_per_mille(now, then), report.previous.count >= 3) else { return Some(base) };
    let (word, direction) = direction(now - then);
    facts.push(fact("difference", people(now - then, report.currency)));
    facts.push(fact("percent", format!("{}%", percent_text(change.abs()))));
    facts.push(fact("before", people(then, report.currency)));
    Some(Insight {
        headline: format!("{} spent, {}% {word} than before", people(now, report.currency), percent_text(change.abs())),
        template: format!(
            "You spent {{total}} from {{period}}, {{difference}} ({{percent}}) {word} than the {{before}} of the period before."
        ),
        facts,
        direction,
        severity: if change >= 250 { Severity::Notice } else { Severity::Info },
        ..base
    })
}

pub(super) fn direction(difference: i64) -> (&'static str, Direction) {
    if difference < 0 { ("less", Direction::Down) } else { ("more", Direction::Up) }
}

pub(super) fn in_category(history: &History, category: &str) -> ExpenseFilter {
    let key = CategoryName::parse(category).map(|name| name.key()).unwrap_or_default();
    ExpenseFilter {
        range: history.report.span.range(),
        categories: vec![key],
        currency: Some(history.report.currency),
        ..Default::default()
    }
}

fn top_categories(history: &History) -> Option<Insight> {
    let report = &history.report;
    let top = report.categories.first()?;
    if report.categories.len() < 2 {
        return None;
    }
    let mut facts = vec![
        fact("top", top.category.clone()),
        fact("amount", people(top.minor, report.currency)),
        fact("share", format!("{}%", percent_text(top.per_mille))),
    ];
    let mut template = "{top} took most: {amount}, {share} of everything.".to_owned();
    let few: Vec<_> = report.categories.iter().take(3).collect();
    if let [_, second, third] = few.as_slice()
        && report.categories.len() > 3
    {
        let together = few.iter().map(|share| share.per_mille).sum();
        facts.push(fact("second", second.category.clone()));
        facts.push(fact("third", third.category.clone()));
        facts.push(fact("together", format!("{}%", percent_text(together))));
        template.push_str(" With {second} and {third} it is {together}.");
    }
    Some(Insight {
        id: "top_categories".to_owned(),
        kind: InsightKind::TopCategories,
        severity: Severity::Info,
        headline: format!("{} is the largest category", top.category),
        template,
        facts,
        direction: Direction::None,
        evidence: in_category(history, &top.category),
        weight: top.minor / 2,
    })
}

fn movers(history: &History) -> Vec<Insight> {
    let report = &history.report;
    if report.previous.count < 3 {
        return Vec::new();
    }
    let floor = divide_rounded(report.previous.minor.saturating_mul(MATERIAL_PER_MILLE), 1000).max(1);
    let material = report.categories.iter().filter_map(|share| {
        let change = share.change.filter(|change| change.abs() >= floor)?;
        let then = share.minor - change;
        let (word, direction) = direction(change);
        let name = share.category.clone();
        let facts = vec![
            fact("difference", people(change, report.currency)),
            fact("category", name.clone()),
            fact("now", people(share.minor, report.currency)),
            fact("before", people(then, report.currency)),
        ];
        Some(Insight {
            id: format!("mover/{name}"),
            kind: InsightKind::Mover,
            severity: if change > 0 { Severity::Notice } else { Severity::Info },
            headline: format!("{name}: {} {word} than before", people(change, report.currency)),
            template: format!("You spent {{difference}} {word} on {{category}}: {{now}} against {{before}} before."),
            facts,
            direction,
            evidence: in_category(history, &name),
            weight: change.abs(),
        })
    });
    material.collect()
}

fn monthly_trend(history: &History) -> Option<Insight> {
    let step = trend(&history.months)?;
    let report = &history.report;
    let (word, direction) = if step < 0 { ("falling", Direction::Down) } else { ("rising", Direction::Up) };
    Some(Insight {
        id: "trend".to_owned(),
        kind: InsightKind::Trend,
        severity: if step > 0 { Severity::Notice } else { Severity::Info },
        headline: format!("Spending is {word} by {} a month", people(step, report.currency)),
        template: format!("Over the last {{months}} whole months spending has been {word}, by about {{step}} a month."),
        facts: vec![fact("step", people(step, report.currency)), fact("months", history.months.len().to_string())],
        direction,
        evidence: ExpenseFilter { range: report.span.range(), currency: Some(report.currency), ..Default::default() },
        weight: step.abs() * 3,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::report::{Cell, Shape};
    use crate::domain::{Bucket, CompareTo, Currency, WeekStart};

    fn history(rows: &[(&str, &str, i64, &str)]) -> History {
        let span = BucketSpan { start: "2026-03-01".parse().unwrap(), end: "2026-03-31".parse().unwrap() };
        let previous = span.previous(CompareTo::PreviousPeriod);
        let rows: Vec<Row> = rows
            .iter()
            .map(|(day, category, minor, notes)| Row {
                day: day.parse().unwrap(),
                category: (*category).to_owned(),
                minor: *minor,
                notes: (*notes).to_owned(),
            })
            .collect();
        let cells = |range: BucketSpan| -> Vec<Cell> {
            let inside = rows.iter().filter(|row| range.range().contains(row.day));
            inside
                .map(|row| Cell {
                    day: row.day,
                    category: row.category.clone(),
                    currency: Currency::EUR,
                    minor: row.minor,
                    count: 1,
                })
                .collect()
        };
        let shape =
            Shape { span, previous, bucket: Bucket::Day, week_start: WeekStart::Monday, currency: Currency::EUR };
        let report = Report::build(shape, &cells(span), &cells(previous)).unwrap();
        History { report, rows, months: Vec::new(), today: "2026-04-10".parse().unwrap() }
    }

    fn kinds(history: &History) -> Vec<InsightKind> {
        generate(history, &HashSet::new()).iter().map(|insight| insight.kind).collect()
    }

    #[test]
    fn nothing_is_said_of_nothing() {
        assert!(generate(&history(&[]), &HashSet::new()).is_empty());
    }

    #[test]
    fn the_total_is_compared_when_there_is_a_base() {
        let data = history(&[
            ("2026-02-01", "Food", 1000, ""),
            ("2026-02-02", "Food", 1000, ""),
            ("2026-02-03", "Food", 2000, ""),
            ("2026-03-01", "Food", 5000, ""),
        ]);
        let total = generate(&data, &HashSet::new()).remove(0);
        assert_eq!(
            total.text(),
            "You spent 50.00 EUR from 2026-03-01 to 2026-03-31, 10.00 EUR (25.0%) more than the 40.00 EUR of the period before."
        );
        assert_eq!(total.direction, Direction::Up);
    }

    #[test]
    fn a_double_entry_and_an_outlier_are_found() {
        let mut rows = vec![("2026-03-05", "Fun", 2500, "Cinema"), ("2026-03-05", "Fun", 2500, "Cinema")];
        let usual: Vec<(&str, &str, i64, &str)> =
            (0..9).map(|at| ("2026-03-02", "Food", 4000 + at * 100, "")).collect();
        rows.extend(usual);
        rows.push(("2026-03-09", "Food", 40_000, "Party"));
        let found = kinds(&history(&rows));
        assert!(found.contains(&InsightKind::Duplicate), "{found:?}");
        assert!(found.contains(&InsightKind::UnusualExpense), "{found:?}");
    }

    #[test]
    fn possible_mistakes_are_not_crowded_out() {
        let mut rows = vec![("2026-03-05", "Fun", 200, "Cinema"), ("2026-03-05", "Fun", 200, "Cinema")];
        rows.extend((0..9).map(|at| ("2026-03-02", "Food", 400 + at * 10, "")));
        rows.push(("2026-03-09", "Food", 4_000, "Party"));
        rows.extend([("2026-02-02", "Rent", 90_000, "rent"), ("2026-03-02", "Rent", 120_000, "rent")]);
        rows.extend([("2026-02-02", "Car", 9_000, ""), ("2026-03-02", "Car", 60_000, "")]);
        rows.extend([("2026-02-03", "Home", 50_000, ""), ("2026-03-03", "Home", 9_000, "")]);
        let found = kinds(&history(&rows));
        assert_eq!(found.len(), MAX_INSIGHTS);
        assert!(found.contains(&InsightKind::Duplicate) && found.contains(&InsightKind::UnusualExpense), "{found:?}");
    }

    #[test]
    fn every_slot_is_filled() {
        let data = history(&[
            ("2026-02-01", "Food", 1000, ""),
            ("2026-02-02", "Rent", 90_000, ""),
            ("2026-02-03", "Fun", 2000, ""),
            ("2026-03-01", "Food", 5000, ""),
            ("2026-03-02", "Rent", 90_000, ""),
            ("2026-03-03", "Fun", 10, ""),
            ("2026-03-03", "Car", 9_000, ""),
        ]);
        for insight in generate(&data, &HashSet::new()) {
            let text = insight.text();
            assert!(!text.contains('{'), "{text}");
        }
    }
}
