//! Runs a plan and words its result from facts that the server formatted. One answer per currency, never added.

use super::compile::{Query, compile};
use super::ledger::{Cell, Ledger, MAX_ROWS, SandboxError};
use crate::domain::insight::{Fact, fill, people};
use crate::domain::{Currency, ResultTable, WeekStart, expenses_in_words, format_minor};
use crate::question::{Compare, Context, Metric, Plan};

/// An answer before it is worded by anybody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// What ran.
    pub query: Query,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Plain values: amounts as decimals, counts whole, days ISO, percents with one decimal.
    pub rows: Vec<Vec<String>>,
    /// Whether there were more rows.
    pub truncated: bool,
    /// Sentences with slots.
    pub template: String,
    /// What the slots become.
    pub facts: Vec<Fact>,
    /// Whether no row passed.
    pub empty: bool,
    /// Whether it says so of one currency: a count of 0, no day, no change.
    pub(super) bare: bool,
}

impl Answered {
    /// What came out.
    #[must_use]
    pub fn result(&self) -> ResultTable {
        ResultTable { columns: self.columns.clone(), rows: self.rows.clone(), truncated: self.truncated }
    }

    /// Puts each cell under its name among more columns.
    fn widen(&mut self, columns: &[String]) {
        for row in &mut self.rows {
            let cell = |name: &String| {
                let at = self.columns.iter().position(|own| own == name)?;
                row.get(at).cloned()
            };
            *row = columns.iter().map(|name| cell(name).unwrap_or_default()).collect();
        }
        self.columns = columns.to_vec();
    }
}

/// Runs `plan`; `reading` is the plan in words.
///
/// # Errors
/// `TooSlow`.
pub fn answer(plan: &Plan, ledger: &Ledger, context: Context, reading: &str) -> Result<Answered, SandboxError> {
    let mut currencies =
        plan.filter.currency.map_or_else(|| ledger.vocabulary().currencies().to_vec(), |one| vec![one]);
    if currencies.is_empty() {
        currencies.push(context.currency);
    }
    currencies.sort_by_key(|currency| *currency != context.currency);
    let mut answers = Vec::new();
    for currency in currencies {
        let maker = Maker { plan, ledger, context, currency, reading };
        answers.push((currency, maker.make()?));
    }
    // A currency without such expenses has nothing to say, unless none has any.
    let (full, empty): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(_, answer)| !answer.empty && !answer.bare);
    let (empty, bare): (Vec<_>, Vec<_>) = empty.into_iter().partition(|(_, answer)| answer.empty);
    let empty = if bare.is_empty() { empty } else { bare };
    Ok(join(if full.is_empty() { empty.into_iter().take(1).collect() } else { full }))
}

/// Answers in several currencies stand one under the other.
fn join(mut answers: Vec<(Currency, Answered)>) -> Answered {
    let several = answers.len() > 1;
    if answers.is_empty() {
        return Answered {
            query: Query { sql: String::new(), parameters: Vec::new() },
            columns: Vec::new(),
            rows: Vec::new(),
            truncated: false,
            template: String::new(),
            facts: Vec::new(),
            empty: true,
            bare: false,
        };
    }
    let (first_currency, mut joined) = answers.remove(0);
    if !several {
        return joined;
    }
    let tag = |rows: &mut Vec<Vec<String>>, currency: Currency| {
        rows.iter_mut().for_each(|row| row.push(currency.to_string()))
    };
    // A single expense has its day beside it: the columns are those of all.
    let mut columns = joined.columns.clone();
    for (_, other) in &answers {
        columns.extend(other.columns.iter().filter(|name| !columns.contains(*name)).cloned().collect::<Vec<_>>());
    }
    joined.widen(&columns);
    tag(&mut joined.rows, first_currency);
    joined.columns.push("currency".to_owned());
    // Slots of different currencies would clash: the text is filled here, and says whose it is where no amount does.
    let say = |answer: &Answered, currency: Currency| {
        let text = fill(&answer.template, &answer.facts);
        if text.contains(currency.code()) { text } else { format!("In {currency}: {text}") }
    };
    let mut texts = vec![say(&joined, first_currency)];
    for (currency, mut other) in answers {
        texts.push(say(&other, currency));
        other.widen(&columns);
        tag(&mut other.rows, currency);
        joined.rows.extend(other.rows);
        joined.truncated |= other.truncated;
        // The statements differ in what they are given, all that ran are shown.
        joined.query.sql = format!("{};\n{}", joined.query.sql, other.query.sql);
        joined.query.parameters.extend(other.query.parameters);
    }
    joined.template = texts.join(" ");
    joined.facts = Vec::new();
    joined
}

pub(super) struct Maker<'a> {
    pub(super) plan: &'a Plan,
    pub(super) ledger: &'a Ledger,
    pub(super) context: Context,
    pub(super) currency: Currency,
    pub(super) reading: &'a str,
}

pub(super) fn fact(name: &'static str, value: impl Into<String>) -> Fact {
    Fact { name, value: value.into() }
}

pub(super) fn integer(cell: Option<&Cell>) -> i64 {
    match cell {
        Some(Cell::Integer(number)) => *number,
        _ => 0,
    }
}

pub(super) fn text(cell: Option<&Cell>) -> String {
    match cell {
        Some(Cell::Text(text)) => text.clone(),
        Some(Cell::Integer(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// The text with its first letter large.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

impl Maker<'_> {
    fn make(&self) -> Result<Answered, SandboxError> {
        let query = compile(self.plan, self.currency, self.week_start());
        let table = self.ledger.run(&query)?;
        let mut answered = if self.plan.compare != Compare::No && self.plan.group.is_none() {
            self.compared(&table)
        } else {
            match (self.plan.metric, self.plan.group) {
                (Metric::Share, None) => self.share(&table),
                (Metric::Share, Some(group)) => self.shares(&table, group),
                (Metric::RunningTotal, Some(group)) => self.running_total(&table, group),
                (Metric::Overspending, _) => self.overspending(&table),
                (Metric::CountDistinct(_), _) => self.number(&table, "different"),
                (_, Some(group)) if self.plan.compare == Compare::Periods => self.compared_groups(&table, group),
                (_, Some(group)) => self.grouped(&table, group),
                (Metric::Idle(unit), None) => self.idle(&table, unit, false),
                (Metric::CountIdle(unit), None) => self.idle(&table, unit, true),
                (Metric::LongestStreak, None) => self.longest(&table, false),
                (Metric::LongestGap, None) => self.longest(&table, true),
                (Metric::LongestInterval, None) => self.longest_interval(&table),
                (Metric::AverageInterval, None) => self.average_interval(&table),
                (Metric::DateSpan, None) => self.date_span(&table),
                (Metric::PriceChanges(direction), None) => self.price_changes(&table, direction),
                (Metric::Duplicates, None) => self.duplicates(&table),
                (Metric::List, None) => self.list(&table),
                (Metric::Largest | Metric::Smallest, None) => self.extreme(&table),
                (Metric::FirstDate | Metric::LastDate, None) => self.day(&table),
                (Metric::DaysSince, None) => self.days_since(&table),
                (Metric::FirstAndLast | Metric::ThenAndNow, None) => self.first_and_last(&table),
                (Metric::Count, None) => self.number(&table, "expenses"),
                (Metric::Median, None) => self.median(&table),
                (metric, None) => self.total(metric, &table),
            }
        };
        answered.query = query;
        let counts_none = self.plan.metric == Metric::Count
            && self.plan.group.is_none()
            && integer(table.rows.first().and_then(|row| row.first())) == 0;
        answered.bare = table.rows.is_empty() || counts_none;
        answered.truncated |= table.truncated || answered.rows.len() > MAX_ROWS;
        answered.rows.truncate(MAX_ROWS);
        if answered.empty {
            answered.template = format!("There are no expenses for this: {}.", self.reading);
            answered.facts = Vec::new();
        }
        Ok(answered)
    }

    pub(super) fn week_start(&self) -> WeekStart {
        self.context.week_start
    }

    /// A total; of a single expense, its day as well.
    pub(super) fn spent(&self, sum: i64, count: i64, row: Option<&Vec<Cell>>) -> Answered {
        // The amount names the currency already.
        let what = self.reading.replacen(&format!("in {} ", self.currency), "", 1);
        let what = what.strip_prefix("total spent ").unwrap_or(&what);
        let mut facts = vec![fact("total", self.money(sum)), fact("what", what)];
        let mut cells = vec![self.plain(sum), count.to_string()];
        let day = text(row.and_then(|row| row.get(2)));
        // A day that is asked for is named already.
        let asked = matches!(self.plan.periods.as_slice(), [period] if period.start == period.end);
        if count == 1 && !day.is_empty() && !asked {
            facts.push(fact("day", super::occasions::day_in_words(&day)));
            cells.push(day);
            let template = "You spent {total} {what}, on {day}.";
            return Self::build(&["total", "expenses", "date"], vec![cells], template, facts);
        }
        facts.push(fact("count", expenses_in_words(count)));
        Self::build(&["total", "expenses"], vec![cells], "You spent {total} {what}, in {count}.", facts)
    }

    pub(super) fn plain(&self, minor: i64) -> String {
        format_minor(minor, self.currency)
    }

    pub(super) fn money(&self, minor: i64) -> String {
        let sign = if minor < 0 { "-" } else { "" };
        format!("{sign}{}", people(minor, self.currency))
    }

    pub(super) fn build(
        columns: &[&str],
        rows: Vec<Vec<String>>,
        template: impl Into<String>,
        facts: Vec<Fact>,
    ) -> Answered {
        Answered {
            query: Query { sql: String::new(), parameters: Vec::new() },
            columns: columns.iter().map(|name| (*name).to_owned()).collect(),
            rows,
            truncated: false,
            template: template.into(),
            facts,
            empty: false,
            bare: false,
        }
    }
}
