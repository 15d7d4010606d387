//! What is said, one fact a line.

use crate::format::{expenses, money};
use crate::model::data::{AnswerPart, Dashboard, Expense, Insight};
use crate::sanitize::line;

/// Most rows of a table that are read out.
const MAX_ROWS: usize = 20;

/// One expense: `2026-08-21, Dining, 18.50 EUR, Lunch with Jo`.
pub(super) fn expense(row: &Expense) -> String {
    let notes = if row.notes.is_empty() { String::new() } else { format!(", {}", line(&row.notes)) };
    format!("{}, {}, {} {}{notes}", row.date, line(&row.category), money(&row.amount), row.currency)
}

/// `up 12.00`, `down 3.00`, `the same`.
fn change(text: &str) -> String {
    match text.strip_prefix('-') {
        Some(less) => format!("down {}", money(less)),
        None if text.trim_start_matches('+').chars().all(|c| "0.".contains(c)) => "the same".to_owned(),
        None => format!("up {}", money(text.trim_start_matches('+'))),
    }
}

/// Where the money went.
pub(super) fn dashboard(days: &str, data: &Dashboard) -> Vec<String> {
    let mut said = vec![
        format!("Days: {days}"),
        format!("Total: {} {}, {}", money(&data.total), data.currency, expenses(data.count)),
        format!("Per day: {}", money(&data.per_day)),
        format!("Against {} to {}: {}", data.previous.0, data.previous.1, change(&data.change)),
    ];
    said.extend(data.categories.iter().map(|share| {
        format!(
            "{}: {}, {} percent, {}",
            line(&share.category),
            money(&share.amount),
            share.percent,
            change(&share.change)
        )
    }));
    let bars = data.bars.iter().filter(|bar| bar.minor > 0);
    said.extend(bars.map(|bar| format!("{}: {}", line(&bar.label), money(&bar.amount))));
    said.extend(data.largest.iter().take(3).map(|row| format!("Largest: {}", expense(row))));
    said.extend(data.others.iter().map(|(currency, amount)| format!("Also: {} {currency}", money(amount))));
    said
}

/// A written insight.
pub(super) fn insight(found: &Insight) -> Vec<String> {
    let mark = if found.warning { "Insight, worth a look" } else { "Insight" };
    vec![format!("{mark}: {}", line(&found.headline)), line(&found.text)]
}

/// An answer: the sentence first, then its rows, then how it was read, then what to pick from.
pub(super) fn answer(parts: &[AnswerPart]) -> Vec<String> {
    let mut said = Vec::new();
    let mut read = Vec::new();
    let mut table = Vec::new();
    let mut picks = Vec::new();
    for part in parts {
        match part {
            AnswerPart::Text { text, verified, answered, choices } => {
                let label = if *answered && !*verified { "Unchecked answer" } else { "Answer" };
                said.push(format!("{label}: {}", line(text)));
                let label = if *answered { "Ask next" } else { "Choice" };
                picks.extend(
                    choices.iter().enumerate().map(|(at, choice)| format!("{label} {}: {}", at + 1, line(choice))),
                );
            }
            AnswerPart::Interpreted { text, assumptions, .. } => {
                read.push(format!("Understood as: {}", line(text)));
                read.extend(assumptions.iter().map(|text| format!("Assumed: {}", line(text))));
            }
            AnswerPart::Table { columns, rows, truncated } if rows.len() > 1 => {
                table.extend(rows.iter().take(MAX_ROWS).map(|row| {
                    let cells = columns.iter().zip(row).filter(|(_, value)| !value.is_empty());
                    cells.map(|(name, value)| format!("{}: {}", line(name), line(value))).collect::<Vec<_>>().join(", ")
                }));
                if *truncated || rows.len() > MAX_ROWS {
                    table.push(format!("and more than these {}", rows.len().min(MAX_ROWS)));
                }
            }
            AnswerPart::Table { .. } | AnswerPart::Sql { .. } => {}
        }
    }
    [said, table, read, picks].concat()
}
