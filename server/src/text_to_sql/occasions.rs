//! When something happened: statements and answers for days in a row, days without, price changes and duplicates.

use super::answer::{Answered, Maker, capital, fact, integer, text};
use super::compile::{MAX_LIST, Query, Where, common, conditions};
use super::ledger::{Cell, Table};
use crate::domain::{BucketSpan, Currency, expenses_in_words};
use crate::question::{Direction, Plan, Unit};
use chrono::{Datelike, Days, NaiveDate};
use std::collections::{BTreeSet, HashSet};

/// From so many payments on, an amount that differs more often than not is no price.
const ENOUGH_PAYMENTS: usize = 4;

/// The days that have an expense.
pub(super) fn busy_days(plan: &Plan, currency: Currency) -> Query {
    let filter = conditions(plan, currency, &plan.periods);
    Query {
        sql: format!("SELECT DISTINCT expense_date FROM expenses WHERE {} ORDER BY 1", filter.text()),
        parameters: filter.parameters,
    }
}

/// Each payment of the period beside the one before it for the same thing.
pub(super) fn payments(plan: &Plan, currency: Currency) -> Query {
    let inner = conditions(plan, currency, &[]);
    let mut outer = Where::default();
    common(&mut outer, currency, &plan.periods);
    let mut parameters = inner.parameters.clone();
    parameters.extend(outer.parameters.clone());
    Query {
        sql: format!(
            "SELECT expense_date, notes, now, before FROM (SELECT expense_date, notes, category, currency, amount_minor \
             AS now, LAG(amount_minor) OVER (PARTITION BY category, note_text(notes) ORDER BY expense_date, expense_id) \
             AS before FROM expenses WHERE {}) WHERE before IS NOT NULL AND {} ORDER BY expense_date DESC",
            inner.text(),
            outer.text()
        ),
        parameters,
    }
}

/// Rows with the same day, category, amount and notes.
pub(super) fn duplicates(plan: &Plan, currency: Currency) -> Query {
    let filter = conditions(plan, currency, &plan.periods);
    Query {
        sql: format!(
            "SELECT expense_date, category, amount_minor, notes, COUNT(*) AS times FROM expenses WHERE {} \
             GROUP BY expense_date, category, amount_minor, note_text(notes) HAVING COUNT(*) > 1 \
             ORDER BY 1 DESC, 3 DESC LIMIT {MAX_LIST}",
            filter.text()
        ),
        parameters: filter.parameters,
    }
}

fn days(table: &Table) -> Vec<NaiveDate> {
    table.rows.iter().filter_map(|row| text(row.first()).parse().ok()).collect()
}

/// The first day of the unit that a day is in, and the unit as a cell.
fn unit_of(day: NaiveDate, unit: Unit, first_of_week: chrono::Weekday) -> (NaiveDate, String) {
    let month = day.with_day(1).unwrap_or(day);
    match unit {
        Unit::Day => (day, day.to_string()),
        Unit::Week | Unit::Fortnight => {
            let into = u64::from(day.weekday().days_since(first_of_week));
            let start = day.checked_sub_days(Days::new(into)).unwrap_or(day);
            (start, start.to_string())
        }
        Unit::Month | Unit::Quarter => (month, month.format("%Y-%m").to_string()),
        Unit::Year => (month.with_month(1).unwrap_or(month), day.year().to_string()),
    }
}

/// The days of a table, each once, the first first.
fn in_order(table: &Table) -> Vec<NaiveDate> {
    let days: BTreeSet<NaiveDate> = days(table).into_iter().collect();
    days.into_iter().collect()
}

impl Maker<'_> {
    /// The period as far as it has passed; without one, from the first expense on.
    fn passed(&self) -> BucketSpan {
        let today = self.context.today;
        let first = self.ledger.first_day().unwrap_or(today);
        let period = self.plan.periods.first();
        BucketSpan {
            start: period.and_then(|period| period.start).unwrap_or(first),
            end: period.and_then(|period| period.end).unwrap_or(today).min(today),
        }
    }

    /// Days, weeks, … of the period, up to today, that the table does not hold.
    pub(super) fn idle(&self, table: &Table, unit: Unit, counted: bool) -> Answered {
        let span = self.passed();
        let first_of_week = self.week_start().weekday();
        let busy: HashSet<String> = days(table).into_iter().map(|day| unit_of(day, unit, first_of_week).1).collect();
        let mut all: Vec<String> = span
            .start
            .iter_days()
            .take_while(|day| *day <= span.end)
            .map(|day| unit_of(day, unit, first_of_week).1)
            .collect();
        all.dedup();
        let idle: Vec<String> = all.into_iter().filter(|name| !busy.contains(name)).collect();
        let facts = vec![fact("count", idle.len().to_string()), fact("what", self.reading)];
        let template = "{count}: {what}.";
        if counted {
            return Self::build(&[&format!("{}s", unit.name())], vec![vec![idle.len().to_string()]], template, facts);
        }
        let column = if unit == Unit::Day { "date" } else { unit.name() };
        Self::build(&[column], idle.into_iter().map(|name| vec![name]).collect(), template, facts)
    }

    /// The longest run of days that are in the table, or that are not.
    pub(super) fn longest(&self, table: &Table, idle: bool) -> Answered {
        let span = self.passed();
        let busy: HashSet<NaiveDate> = days(table).into_iter().collect();
        let mut best: Option<(i64, NaiveDate, NaiveDate)> = None;
        let mut start: Option<NaiveDate> = None;
        for day in span.start.iter_days().take_while(|day| *day <= span.end) {
            if busy.contains(&day) == idle {
                start = None;
                continue;
            }
            let from = *start.get_or_insert(day);
            let length = (day - from).num_days() + 1;
            if best.is_none_or(|(longest, ..)| length > longest) {
                best = Some((length, from, day));
            }
        }
        let Some((length, from, to)) = best else {
            return Self::build(&["days", "from", "to"], vec![vec!["0".to_owned()]], "None.", Vec::new());
        };
        let facts = vec![
            fact("count", length.to_string()),
            fact("day", day_in_words(&from.to_string())),
            fact("last", day_in_words(&to.to_string())),
        ];
        let template = format!("{}: {{count}}, from {{day}} to {{last}}.", capital(self.reading));
        let rows = vec![vec![length.to_string(), from.to_string(), to.to_string()]];
        Self::build(&["days", "from", "to"], rows, template, facts)
    }

    /// The two days of the table between which there are the most others.
    pub(super) fn longest_interval(&self, table: &Table) -> Answered {
        let days = in_order(table);
        let pairs = days.iter().zip(days.iter().skip(1)).map(|(from, to)| ((*to - *from).num_days(), *from, *to));
        // The first of several.
        let Some((length, from, to)) = pairs.reduce(|best, pair| if pair.0 > best.0 { pair } else { best }) else {
            return Self::once();
        };
        let facts = vec![
            fact("count", length.to_string()),
            fact("day", day_in_words(&from.to_string())),
            fact("last", day_in_words(&to.to_string())),
        ];
        let template = format!("{}: {{count}}, from {{day}} to {{last}}.", capital(self.reading));
        Self::build(
            &["days", "from", "to"],
            vec![vec![length.to_string(), from.to_string(), to.to_string()]],
            template,
            facts,
        )
    }

    /// How many days it is from one day of the table to the next, on average, to a tenth.
    pub(super) fn average_interval(&self, table: &Table) -> Answered {
        let days = in_order(table);
        let (Some(first), Some(last), Ok(steps @ 1..)) =
            (days.first(), days.last(), i64::try_from(days.len().saturating_sub(1)))
        else {
            return Self::once();
        };
        let tenths = ((*last - *first).num_days() * 20 + steps) / (2 * steps);
        let average = format!("{}.{}", tenths / 10, tenths % 10);
        let facts = vec![fact("count", average.clone()), fact("times", days.len().to_string())];
        let template = format!("{}: {{count}}, over {{times}} days with one.", capital(self.reading));
        Self::build(&["days"], vec![vec![average]], template, facts)
    }

    /// Where there are no two days.
    fn once() -> Answered {
        Self::build(&["days"], Vec::new(), "There are no two of them.", Vec::new())
    }

    /// The first or last day, with what was bought then.
    pub(super) fn day(&self, table: &Table) -> Answered {
        let (rows, sum) = self.list_rows(table);
        let day = text(table.rows.first().and_then(|row| row.first()));
        let shown = day_in_words(&day);
        let facts = vec![fact("day", shown), fact("amount", self.money(sum))];
        let template = format!("{}: {{day}}, {{amount}}.", capital(self.reading));
        let empty = rows.is_empty();
        let mut answered = Self::build(&["date", "category", "amount", "notes"], rows, template, facts);
        answered.empty = empty;
        answered
    }

    /// How many days ago the last day was.
    pub(super) fn days_since(&self, table: &Table) -> Answered {
        let Some(last) = days(table).into_iter().max() else { return self.day(table) };
        let passed = (self.context.today - last).num_days().max(0);
        let (rows, sum) = self.list_rows(table);
        let rows = rows.into_iter().map(|row| [vec![passed.to_string()], row].concat()).collect();
        let facts = vec![
            fact("days", passed.to_string()),
            fact("day", day_in_words(&last.to_string())),
            fact("amount", self.money(sum)),
        ];
        let template = format!("{}: {{days}}, from {{day}} to today; {{amount}} then.", capital(self.reading));
        Self::build(&["days", "date", "category", "amount", "notes"], rows, template, facts)
    }

    /// The first expense and the last, and the difference.
    pub(super) fn first_and_last(&self, table: &Table) -> Answered {
        // Without an earlier one there is nothing to set the last against.
        let earlier = table.rows.first().is_some_and(|row| integer(row.get(4)) == 0);
        let (mut rows, _) = self.list_rows(table);
        rows.truncate(if earlier { rows.len() } else { 0 });
        let day = |row: Option<&Vec<Cell>>| day_in_words(&text(row.and_then(|row| row.first())));
        let amount = |row: Option<&Vec<Cell>>| self.money(integer(row.and_then(|row| row.get(2))));
        let (first, last) = (table.rows.first(), table.rows.last());
        let minor = |row: Option<&Vec<Cell>>| integer(row.and_then(|row| row.get(2)));
        let difference = minor(last) - minor(first);
        let facts = vec![
            fact("first", amount(first)),
            fact("day", day(first)),
            fact("amount", amount(last)),
            fact("last", day(last)),
            fact("difference", self.money(difference.abs())),
        ];
        let template = match difference.signum() {
            1 => "{first} on {day}, {amount} on {last}: {difference} more.",
            -1 => "{first} on {day}, {amount} on {last}: {difference} less.",
            _ => "{first} on {day}, and the same on {last}.",
        };
        let empty = rows.is_empty();
        for (at, row) in rows.iter_mut().enumerate() {
            row.push(if at == 0 { String::new() } else { self.plain(difference) });
        }
        let columns = ["date", "category", "amount", "notes", "difference"];
        let mut answered = Self::build(&columns, rows, template, facts);
        answered.empty = empty;
        answered
    }

    pub(super) fn date_span(&self, table: &Table) -> Answered {
        let row = table.rows.first();
        let (first, last) = (text(row.and_then(|row| row.first())), text(row.and_then(|row| row.get(1))));
        let (count, sum) = (integer(row.and_then(|row| row.get(2))), integer(row.and_then(|row| row.get(3))));
        let facts = vec![
            fact("day", day_in_words(&first)),
            fact("last", day_in_words(&last)),
            fact("count", expenses_in_words(count)),
            fact("total", self.money(sum)),
        ];
        let template = format!("{}: {{day}} and {{last}}; {{count}}, {{total}} in all.", capital(self.reading));
        let rows = vec![vec![first, last, count.to_string(), self.plain(sum)]];
        let mut answered = Self::build(&["first", "last", "expenses", "total"], rows, template, facts);
        answered.empty = count == 0;
        answered
    }

    /// The payments that differ from the one before.
    pub(super) fn price_changes(&self, table: &Table, direction: Direction) -> Answered {
        let amounts = |row: &Vec<Cell>| (integer(row.get(2)), integer(row.get(3)));
        let differing = table.rows.iter().filter(|row| amounts(row).0 != amounts(row).1).count();
        let columns = ["date", "amount", "before", "difference", "notes"];
        if table.rows.len() >= ENOUGH_PAYMENTS && differing * 2 > table.rows.len() {
            let template = "Its amount differs nearly every time: it has no price that could change.";
            return Self::build(&columns, Vec::new(), template, Vec::new());
        }
        let wanted = |row: &&Vec<Cell>| match (direction, amounts(row)) {
            (Direction::Any, (now, before)) => now != before,
            (Direction::Up, (now, before)) => now > before,
            (Direction::Down, (now, before)) => now < before,
        };
        let changes: Vec<&Vec<Cell>> =
            table.rows.iter().filter(wanted).take(self.plan.limit.unwrap_or(MAX_LIST)).collect();
        let Some((now, before)) = changes.first().map(|row| amounts(row)) else {
            let facts = vec![fact("what", self.reading)];
            return Self::build(&columns, Vec::new(), "It did not: {what}.", facts);
        };
        let facts = vec![
            fact("count", changes.len().to_string()),
            fact("day", day_in_words(&text(changes.first().and_then(|row| row.first())))),
            fact("amount", self.money(now)),
            fact("before", self.money(before)),
            fact("difference", self.money((now - before).abs())),
        ];
        let word = if now < before { "less" } else { "more" };
        let one = format!("{{day}}: {{amount}}, {{difference}} {word} than {{before}} before.");
        let template = if changes.len() == 1 { one } else { format!("{{count}} changes, the latest on {one}") };
        let rows = changes.iter().map(|row| {
            let (now, before) = amounts(row);
            vec![text(row.first()), self.plain(now), self.plain(before), self.plain(now - before), text(row.get(1))]
        });
        Self::build(&columns, rows.collect(), template, facts)
    }

    pub(super) fn duplicates(&self, table: &Table) -> Answered {
        let (rows, _) = self.list_rows(table);
        let columns = ["date", "category", "amount", "notes", "times"];
        if rows.is_empty() {
            let facts = vec![fact("what", self.reading)];
            return Self::build(&columns, rows, "There are none: {what}.", facts);
        }
        let facts = vec![fact("count", rows.len().to_string()), fact("what", self.reading)];
        let times = table.rows.iter().map(|row| integer(row.get(4)).to_string());
        let rows = rows.into_iter().zip(times).map(|(mut row, times)| {
            row.push(times);
            row
        });
        Self::build(&columns, rows.collect(), "{count}: {what}.", facts)
    }
}

/// `Monday, 2 March 2026`.
pub(super) fn day_in_words(day: &str) -> String {
    day.parse::<NaiveDate>().map_or_else(|_| day.to_owned(), |day| day.format("%A, %-d %B %Y").to_string())
}
