//! Insights: deterministic statements about a range, each with its figures and the rows behind it.

mod generate;
mod mistakes;
mod pace;
mod recurring;

pub use generate::{History, Row, generate};

use super::{BucketSpan, Currency, ExpenseFilter};
use sha2::{Digest, Sha256};

/// What an insight is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InsightKind {
    /// The total against the period before.
    Total,
    /// The categories that take most.
    TopCategories,
    /// A category that rose or fell.
    Mover,
    /// An expense far above its like.
    UnusualExpense,
    /// The same expense twice.
    Duplicate,
    /// Something that comes every month.
    Recurring,
    /// Several months in one direction.
    Trend,
    /// The running month against the usual one, and how it will end.
    Pace,
}

/// What an insight is about, as it is kept when it is dismissed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InsightKey(pub [u8; 32]);

impl InsightKey {
    /// Of the insight with this id in this range. What is about single expenses or payments is the same in any range.
    #[must_use]
    pub fn of(id: &str, span: BucketSpan) -> Self {
        let anywhere = ["unusual/", "duplicate/", "recurring/"].iter().any(|kind| id.starts_with(kind));
        let range = if anywhere { String::new() } else { format!("{}..{}", span.start, span.end) };
        Self(Sha256::new().chain_update(id).chain_update([0]).chain_update(range).finalize().into())
    }
}

/// How much attention it deserves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Good to know.
    Info,
    /// Worth a look.
    Notice,
    /// Probably wrong or costly.
    Warning,
}

/// A named figure or name, formatted for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The slot that stands for it in a text: lower-case letters and `_`.
    pub name: &'static str,
    /// What the slot becomes.
    pub value: String,
}

/// Which way the money moved: a wording may not say the opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More than before.
    Up,
    /// Less than before.
    Down,
    /// No comparison.
    None,
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insight {
    /// The same for the same data and range.
    pub id: String,
    /// What it is about.
    pub kind: InsightKind,
    /// How much attention it deserves.
    pub severity: Severity,
    /// One line, with figures.
    pub headline: String,
    /// Sentences with slots such as `{total}`, one per fact at most.
    pub template: String,
    /// What the slots become; the first must appear in any wording.
    pub facts: Vec<Fact>,
    /// Which way it goes.
    pub direction: Direction,
    /// The rows behind it.
    pub evidence: ExpenseFilter,
    /// What it is ranked by, in minor units.
    pub weight: i64,
}

impl Insight {
    /// The template with its slots filled.
    #[must_use]
    pub fn text(&self) -> String {
        fill(&self.template, &self.facts)
    }
}

/// Replaces each `{name}` by the fact of that name.
#[must_use]
pub fn fill(template: &str, facts: &[Fact]) -> String {
    facts.iter().fold(template.to_owned(), |text, fact| text.replace(&format!("{{{}}}", fact.name), &fact.value))
}

/// Money for prose: `1,234.50 EUR`; without a sign.
#[must_use]
pub fn people(minor: i64, currency: Currency) -> String {
    let plain = super::format_minor(minor.saturating_abs(), currency);
    let (units, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut grouped = String::new();
    for (at, digit) in units.chars().enumerate() {
        if at > 0 && (units.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match fraction {
        "" => format!("{grouped} {currency}"),
        _ => format!("{grouped}.{fraction} {currency}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_for_people() {
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(people(123_456_789, Currency::EUR), "1,234,567.89 EUR");
        assert_eq!(people(-5, Currency::EUR), "0.05 EUR");
        assert_eq!(people(1000, yen), "1,000 JPY");
    }
}
