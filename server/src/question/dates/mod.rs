//! Date phrases become periods. Calendar words mean calendar units, "the last 3 months" rolls back from today.

mod holidays;
mod months;
mod numeric;
mod ranges;

pub(super) use months::{half_of_month, half_of_year};
pub(super) use numeric::{MOST_BACK, short_year};

use super::plan::{Period, PeriodKind, Unit};
use super::sentence::{Sentence, Token};
use super::{Context, Problem};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// Reads every date phrase of the sentence; the periods stand in the order of their placeholders.
pub(super) fn read(sentence: &mut Sentence, context: Context) -> Result<(Vec<Period>, Vec<String>), Problem> {
    let mut reader = Reader { context, periods: Vec::new(), assumptions: Vec::new() };
    reader.short_years(sentence)?;
    reader.dates(sentence)?;
    reader.days(sentence)?;
    reader.holidays(sentence)?;
    reader.relative(sentence)?;
    reader.parts_of_year(sentence)?;
    reader.months(sentence)?;
    reader.weekdays(sentence)?;
    reader.units(sentence)?;
    reader.years(sentence)?;
    reader.ranges(sentence)?;
    for period in reader.periods.iter_mut().filter(|period| period.kind == PeriodKind::BareDay) {
        period.kind = PeriodKind::Calendar(Unit::Day);
    }
    let order = reader.reorder(sentence);
    reader.resolve_earlier(order)
}

struct Reader {
    context: Context,
    periods: Vec<Period>,
    assumptions: Vec<String>,
}

type Rule = Result<Option<Vec<Token>>, Problem>;

fn no_such_day() -> Problem {
    Problem::refuse("there is no such day")
}

fn back(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

fn forward(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

fn minus_days(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

fn plus_days(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

fn span(start: NaiveDate, end: NaiveDate, kind: PeriodKind) -> Period {
    Period { start: Some(start), end: Some(end), kind }
}

fn text(captures: &[Option<Token>], at: usize) -> String {
    match captures.get(at).and_then(Option::as_ref) {
        Some(Token::Word(word)) => word.clone(),
        Some(Token::Number { text, .. }) => text.clone(),
        _ => String::new(),
    }
}

fn whole(captures: &[Option<Token>], at: usize) -> Option<i64> {
    captures.get(at).and_then(Option::as_ref).and_then(Token::whole)
}

fn index(captures: &[Option<Token>], at: usize) -> usize {
    match captures.get(at).and_then(Option::as_ref) {
        Some(Token::Period(index)) => *index,
        _ => usize::MAX,
    }
}

impl Reader {
    fn today(&self) -> NaiveDate {
        self.context.today
    }

    fn put(&mut self, period: Period) -> Rule {
        self.periods.push(period);
        Ok(Some(vec![Token::Period(self.periods.len() - 1)]))
    }

    fn day(&mut self, day: NaiveDate) -> Rule {
        self.put(span(day, day, PeriodKind::Calendar(Unit::Day)))
    }

    fn date(year: i64, month: i64, day: i64) -> Result<NaiveDate, Problem> {
        let year = i32::try_from(year).map_err(|_| no_such_day())?;
        let (month, day) = (u32::try_from(month).unwrap_or(0), u32::try_from(day).unwrap_or(0));
        NaiveDate::from_ymd_opt(year, month, day).ok_or_else(no_such_day)
    }

    /// The calendar unit `steps` before the present one.
    fn calendar(&self, unit: Unit, steps: u32) -> Period {
        let today = self.today();
        let weeks = |weeks: u64| {
            let into = today.weekday().days_since(self.context.week_start.weekday());
            minus_days(minus_days(today, u64::from(into)), weeks * 7)
        };
        let start = match unit {
            Unit::Day => minus_days(today, u64::from(steps)),
            Unit::Week => weeks(u64::from(steps)),
            Unit::Fortnight => weeks(u64::from(steps) * 2),
            Unit::Month => back(first_of(today), steps),
            Unit::Quarter => back(quarter_of(today), steps * 3),
            Unit::Year => back(year_of(today), steps * 12),
        };
        unit_from(start, unit)
    }

    /// The last `n` units up to today.
    fn rolling(&self, n: i64, unit: Unit) -> Period {
        let (today, n) = (self.today(), u32::try_from(n).unwrap_or(0));
        let after = |day: NaiveDate| plus_days(day, 1);
        let start = match unit {
            Unit::Day => after(minus_days(today, u64::from(n))),
            Unit::Week => after(minus_days(today, u64::from(n) * 7)),
            Unit::Fortnight => after(minus_days(today, u64::from(n) * 14)),
            Unit::Month => after(back(today, n)),
            Unit::Quarter => after(back(today, n * 3)),
            Unit::Year => after(back(today, n * 12)),
        };
        span(start, today, PeriodKind::Rolling)
    }

    fn month(year: i32, month: u32, kind: PeriodKind) -> Result<Period, Problem> {
        let start = NaiveDate::from_ymd_opt(year, month, 1).ok_or_else(no_such_day)?;
        Ok(span(start, before(forward(start, 1)), kind))
    }

    /// The year of the latest such month that has begun.
    fn recent_year(&self, month: u32) -> i32 {
        let today = self.today();
        if month <= today.month() { today.year() } else { today.year() - 1 }
    }

    /// `2026`, `last year`, `this year` or nothing.
    fn year_or(&self, text: &str, default: i32) -> i32 {
        match text {
            "last" | "previous" => self.today().year() - 1,
            "this" => self.today().year(),
            text => text.parse().unwrap_or(default),
        }
    }

    fn days(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let today = self.today();
        s.replace("the? day before yesterday", |_| self.day(minus_days(today, 2)))?;
        s.replace("yesterday", |_| self.day(minus_days(today, 1)))?;
        s.replace("last night", |_| self.day(minus_days(today, 1)))?;
        s.replace("today|tonight", |_| self.day(today))?;
        s.replace("year to date", |_| self.put(span(year_of(today), today, PeriodKind::Range)))?;
        s.replace("ytd", |_| self.put(span(year_of(today), today, PeriodKind::Range)))?;
        s.replace("month to date", |_| self.put(span(first_of(today), today, PeriodKind::Range)))?;
        s.replace("mtd", |_| self.put(span(first_of(today), today, PeriodKind::Range)))?;
        let all = Period { start: None, end: None, kind: PeriodKind::All };
        for phrase in [
            "of? all time|times",
            "ever",
            "to date",
            "until|till now|date",
            "so far in all",
            "the? whole|entire|full period|time|history|ledger",
            "since i|we started|began",
        ] {
            s.replace(phrase, |_| self.put(all))?;
        }
        Ok(())
    }

    /// Renumbers the placeholders in the order in which they stand, and drops periods that became part of others.
    fn reorder(&self, s: &mut Sentence) -> Vec<Period> {
        let mut kept = Vec::new();
        for token in &mut s.tokens {
            if let Token::Period(at) = token
                && let Some(period) = self.periods.get(*at)
            {
                kept.push(*period);
                *at = kept.len() - 1;
            }
        }
        kept
    }

    /// "the same month last year" is measured from the other period of the question, if there is one.
    fn resolve_earlier(self, mut kept: Vec<Period>) -> Result<(Vec<Period>, Vec<String>), Problem> {
        let base = kept.iter().copied().find(|period| !is_relative(period.kind));
        for period in &mut kept {
            if let (true, Some(base)) = (is_relative(period.kind), base) {
                *period = earlier(base, period.kind, self.context.today)?;
            }
        }
        Ok((kept, self.assumptions))
    }
}

/// Whether a period is measured from another one.
pub(super) fn is_relative(kind: PeriodKind) -> bool {
    matches!(kind, PeriodKind::Earlier(_) | PeriodKind::Before | PeriodKind::YearBefore)
}

/// The period that `kind` means when it is measured from `base`.
pub(super) fn earlier(base: Period, kind: PeriodKind, today: NaiveDate) -> Result<Period, Problem> {
    let (Some(start), Some(end)) = (base.start, base.end) else {
        return Err(Problem::ask("there is no period to go back from"));
    };
    let whole_months = start.day() == 1 && before(forward(first_of(end), 1)) == end;
    // "and the quarter before", in the middle of one: all of it.
    let whole_unit = match kind {
        PeriodKind::Before => matches!(base.kind, PeriodKind::Calendar(_)),
        PeriodKind::YearBefore => base.kind == PeriodKind::Calendar(Unit::Year),
        _ => false,
    };
    let months =
        u32::try_from((end.year() - start.year()) * 12 + end.month().cast_signed() - start.month().cast_signed() + 1)
            .unwrap_or(1);
    let step = match kind {
        PeriodKind::Earlier(Unit::Year) | PeriodKind::YearBefore => Some(12),
        PeriodKind::Earlier(Unit::Quarter) => Some(3),
        PeriodKind::Earlier(Unit::Month) => Some(1),
        PeriodKind::Before if whole_months => Some(months),
        _ => None,
    };
    match step {
        Some(step) => {
            let clipped = if whole_unit { end } else { end.min(today.max(start)) };
            let end = if clipped == end && whole_months {
                before(back(plus_days(end, 1), step))
            } else {
                back(clipped, step)
            };
            Ok(span(back(start, step), end, base.kind))
        }
        None => {
            let days = match kind {
                PeriodKind::Earlier(Unit::Week) => 7,
                // Before a weekend comes a weekend.
                _ if start.weekday() == Weekday::Sat && end == plus_days(start, 1) => 7,
                _ => u64::try_from((end - start).num_days() + 1).unwrap_or(1),
            };
            Ok(span(minus_days(start, days), minus_days(end, days), base.kind))
        }
    }
}

/// The calendar unit that begins on this day.
pub(super) fn unit_from(start: NaiveDate, unit: Unit) -> Period {
    let end = match unit {
        Unit::Day => start,
        Unit::Week => plus_days(start, 6),
        Unit::Fortnight => plus_days(start, 13),
        Unit::Month => before(forward(start, 1)),
        Unit::Quarter => before(forward(start, 3)),
        Unit::Year => before(forward(start, 12)),
    };
    span(start, end, PeriodKind::Calendar(unit))
}

/// The first day of its month.
pub(super) fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn quarter_of(day: NaiveDate) -> NaiveDate {
    back(first_of(day), day.month0() % 3)
}

/// The first day of its year.
pub(super) fn year_of(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day)
}

fn before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Currency, WeekStart};
    use crate::question::normalise::normalise;
    use crate::question::vocabulary::Vocabulary;

    fn read_at(question: &str, today: &str) -> Result<String, Problem> {
        let context = Context { today: today.parse().unwrap(), week_start: WeekStart::Monday, currency: Currency::EUR };
        let mut sentence = normalise(question, &Vocabulary::default(), context)?.sentence;
        let (periods, _) = read(&mut sentence, context)?;
        let shown = periods.iter().map(|period| {
            let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
            format!("{}..{}", day(period.start), day(period.end))
        });
        Ok(shown.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn phrases() {
        // 2025-10-14 is a Tuesday.
        for (question, expected) in [
            ("groceries last month", "2025-09-01..2025-09-30"),
            ("this week", "2025-10-13..2025-10-19"),
            ("spent yesterday", "2025-10-13..2025-10-13"),
            ("the day before yesterday", "2025-10-12..2025-10-12"),
            ("in the last 3 months", "2025-07-15..2025-10-14"),
            ("past fortnight", "2025-10-01..2025-10-14"),
            ("2 weeks ago", "2025-09-29..2025-10-05"),
            ("three months ago", "2025-07-01..2025-07-31"),
            ("the month before last", "2025-08-01..2025-08-31"),
            ("in march", "2025-03-01..2025-03-31"),
            ("food december", "2024-12-01..2024-12-31"),
            ("in march 2024", "2024-03-01..2024-03-31"),
            ("november last year", "2024-11-01..2024-11-30"),
            ("q2", "2025-04-01..2025-06-30"),
            ("q1 2024", "2024-01-01..2024-03-31"),
            ("the first quarter", "2025-01-01..2025-03-31"),
            ("second half of 2024", "2024-07-01..2024-12-31"),
            ("last summer", "2025-06-01..2025-08-31"),
            ("since june", "2025-06-01..2025-10-14"),
            ("from may through july", "2025-05-01..2025-07-31"),
            ("between 1 and 15 september", "2025-09-01..2025-09-15"),
            ("from aug 10 to aug 20", "2025-08-10..2025-08-20"),
            ("since the beginning", ".."),
            ("since the start of 2024", "2024-01-01..2025-10-14"),
            ("since the beginning of last month", "2025-09-01..2025-10-14"),
            ("taxis jan to march 2025", "2025-01-01..2025-03-31"),
            ("taxis jan to march this year", "2025-01-01..2025-03-31"),
            ("on sept 15th", "2025-09-15..2025-09-15"),
            ("on 3 october", "2025-10-03..2025-10-03"),
            ("week of october 6", "2025-10-06..2025-10-12"),
            ("in 2024", "2024-01-01..2024-12-31"),
            ("on 2025-02-28", "2025-02-28..2025-02-28"),
            ("31.1.2025", "2025-01-31..2025-01-31"),
            ("last friday", "2025-10-10..2025-10-10"),
            ("last weekend", "2025-10-11..2025-10-12"),
            ("ever", ".."),
            ("november and december 2018", "2018-11-01..2018-11-30 2018-12-01..2018-12-31"),
            ("this month vs the same month last year", "2025-10-01..2025-10-31 2024-10-01..2024-10-14"),
            ("before 2024", "..2023-12-31"),
            ("may i see my expenses", ""),
        ] {
            assert_eq!(read_at(question, "2025-10-14").as_deref(), Ok(expected), "{question}");
        }
    }

    #[test]
    fn impossible_days_are_refused() {
        for question in ["on 30 february", "on 2025-02-30", "from july 2025 to may 2025"] {
            assert!(read_at(question, "2025-10-14").is_err(), "{question}");
        }
    }
}
