//! Holidays as days: those of a date, those that move with Easter or stand on a weekday, and those whose days are listed.

use super::super::Problem;
use super::super::lexicon;
use super::super::plan::{Period, PeriodKind, Unit};
use super::super::sentence::{Sentence, Token};
use super::{Reader, Rule, minus_days, no_such_day, plus_days, span, text};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The day of a holiday in a year, as `holidays.txt` writes it: `12-25`, `easter -2`, `4 thursday 11 1`, `last monday 5`, or
/// the days of all years that are known.
fn day_in(rule: &str, year: i32) -> Option<NaiveDate> {
    let number = |text: &str| text.parse::<i64>().ok();
    let part = |text: &str| text.parse::<u32>().ok();
    let moved = |day: NaiveDate, days: i64| day.checked_add_signed(chrono::TimeDelta::try_days(days)?);
    let parts: Vec<&str> = rule.split_whitespace().collect();
    match parts.as_slice() {
        ["easter", days] => {
            let easter = computus::gregorian(year).ok()?;
            moved(NaiveDate::from_ymd_opt(easter.year, easter.month, easter.day)?, number(days)?)
        }
        [nth, weekday, month, behind @ ..] if lexicon::weekday(weekday).is_some() => {
            let (weekday, month) = (lexicon::weekday(weekday)?, part(month)?);
            let day = match *nth {
                "last" => last_weekday(year, month, weekday)?,
                nth => NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth.parse().ok()?)?,
            };
            moved(day, behind.first().map_or(Some(0), |days| number(days))?)
        }
        [day] if day.len() <= 5 => {
            let (month, day) = day.split_once('-')?;
            NaiveDate::from_ymd_opt(year, part(month)?, part(day)?)
        }
        days => days.iter().filter_map(|day| day.parse().ok()).find(|day: &NaiveDate| day.year() == year),
    }
}

fn last_weekday(year: i32, month: u32, weekday: Weekday) -> Option<NaiveDate> {
    let fourth = NaiveDate::from_weekday_of_month_opt(year, month, weekday, 4)?;
    let fifth = fourth.checked_add_days(Days::new(7))?;
    Some(if fifth.month() == month { fifth } else { fourth })
}

/// The words of so many captures from one on.
fn name(c: &[Option<Token>], from: usize, length: usize) -> String {
    let words: Vec<String> = (from..from + length).map(|at| text(c, at)).collect();
    words.join(" ")
}

/// The days off around a holiday: Saturday to Monday, from Thursday or Friday to Sunday, or the weekend that is nearest.
fn weekend_of(day: NaiveDate) -> Period {
    let (back, ahead) = match day.weekday() {
        Weekday::Mon => (2, 0),
        Weekday::Tue => (3, 0),
        Weekday::Wed | Weekday::Thu => (0, u64::from(Weekday::Sun.days_since(day.weekday()))),
        Weekday::Fri => (0, 2),
        Weekday::Sat => (0, 1),
        Weekday::Sun => (1, 0),
    };
    span(minus_days(day, back), plus_days(day, ahead), PeriodKind::Range)
}

/// Whether a holiday falls on the same date each year.
fn is_fixed(rule: &str) -> bool {
    // Nobody buys anything for Black Friday.
    rule.len() <= 5 || rule.starts_with("4 thursday 11 ")
}

impl Reader {
    /// "since Christmas", "on Christmas Eve last year". A holiday without a word of time beside it is no date: it may be what
    /// the money was spent on.
    pub(super) fn holidays(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        for (one, other) in [(3, 3), (2, 3), (3, 2), (1, 3), (3, 1), (2, 2), (2, 1), (1, 2), (1, 1)] {
            let words = |length: usize| vec!["<word>"; length].join(" ");
            for (lead, link) in [("between", "and|&"), ("from", "to|till|until|upto")] {
                let (first, second) = (words(one), words(other));
                let pattern = format!("{lead} {first} {link} {second} of|in? =last|this? year? <year>?");
                s.replace(&pattern, |c| self.between_holidays(c, one, other))?;
            }
        }
        for length in [2_usize, 1, 3] {
            let words = vec!["<word>"; length].join(" ");
            s.replace(
                &format!("over|on|at|during|for? the? {words} weekend|weekends of|in? =last|this? year? <year>?"),
                |c| {
                    let Some(rule) = lexicon::holiday(&name(c, 0, length)) else { return Ok(None) };
                    let day = self.latest(rule, &text(c, length), &text(c, length + 1))?;
                    self.put(weekend_of(day))
                },
            )?;
            s.replace(&format!("on|over the {words} bank holiday of|in? =last|this? year? <year>?"), |c| {
                let named = format!("{} bank holiday", name(c, 0, length));
                let Some(rule) = lexicon::holiday(&named) else { return Ok(None) };
                let day = self.latest(rule, &text(c, length), &text(c, length + 1))?;
                self.day(day)
            })?;
        }
        for length in [4_usize, 3, 2, 1] {
            let words = vec!["<word>"; length].join(" ");
            s.replace(&format!("the day =before|after {words} of|in? =last|this? year? <year>?"), |c| {
                let Some(rule) = lexicon::holiday(&name(c, 1, length)) else { return Ok(None) };
                let date = self.latest(rule, &text(c, length + 1), &text(c, length + 2))?;
                self.day(if text(c, 0) == "before" { minus_days(date, 1) } else { plus_days(date, 1) })
            })?;
        }
        // "what was spent on Christmas each year": for it, whenever that was.
        let yearly = s.has("each|every|by|per year") || s.has("year by|on|wise year?");
        for lead in ["since", "before", "after", "until|till", "from", "on|at"] {
            for length in [4_usize, 3, 2, 1] {
                let words = vec!["<word>"; length].join(" ");
                s.replace(&format!("={lead} {words} of|in? =last|this? year? <year>? <p>?"), |c| {
                    let of_years = yearly && matches!(text(c, 0).as_str(), "on" | "at");
                    let named = matches!(text(c, length).as_str(), "day" | "eve");
                    if of_years && !named { Ok(None) } else { self.holiday(c, length) }
                })?;
            }
        }
        for length in [3_usize, 2] {
            let words = vec!["<word>"; length].join(" ");
            s.replace(&format!("=this|that? {words} of|in? =last|this? year? <year>?"), |c| {
                let (found, day) = (self.holiday(c, length)?, text(c, length));
                Ok(found.filter(|_| matches!(day.as_str(), "day" | "eve")))
            })?;
        }
        Ok(())
    }

    /// The day of a holiday whose name stands in captures 1 to `length`, after a word of time.
    fn holiday(&mut self, c: &[Option<Token>], length: usize) -> Rule {
        let Some(rule) = lexicon::holiday(&name(c, 1, length)) else { return Ok(None) };
        let lead = c.first().cloned().flatten();
        let day = lead.as_ref().and_then(Token::word).is_some_and(|word| matches!(word, "on" | "at" | "this" | "that"));
        if day && !is_fixed(rule) {
            return Ok(None);
        }
        let date = self.latest(rule, &text(c, length + 1), &text(c, length + 2))?;
        self.periods.push(span(date, date, PeriodKind::Calendar(Unit::Day)));
        let lead = lead.filter(|_| !day);
        // "since Diwali (8 Nov)" names it twice.
        let behind = c.get(length + 3).cloned().flatten();
        let same = |token: &Token| matches!(token, Token::Period(at) if self.periods.get(*at).is_some_and(|period| period.start == Some(date) && period.end == Some(date)));
        let behind = behind.filter(|token| !same(token));
        Ok(Some(lead.into_iter().chain([Token::Period(self.periods.len() - 1)]).chain(behind).collect()))
    }

    /// The latest day of a holiday that is not ahead, or that of the year which is named.
    fn latest(&self, rule: &str, which: &str, year: &str) -> Result<NaiveDate, Problem> {
        let today = self.today();
        let in_year = |year: i32| day_in(rule, year).ok_or_else(no_such_day);
        match (which, year.parse::<i32>()) {
            (_, Ok(year)) => in_year(year),
            ("last", _) => in_year(today.year() - 1),
            _ => match day_in(rule, today.year()).filter(|day| *day <= today) {
                Some(day) => Ok(day),
                None => in_year(today.year() - 1),
            },
        }
    }

    /// "between Christmas and New Year": from the one to the first of the other behind it.
    fn between_holidays(&mut self, c: &[Option<Token>], one: usize, other: usize) -> Rule {
        let named = |from: usize, length: usize| lexicon::holiday(&name(c, from, length));
        let (Some(first), Some(second)) = (named(0, one), named(one, other)) else { return Ok(None) };
        let start = self.latest(first, &text(c, one + other), &text(c, one + other + 1))?;
        let end = [start.year(), start.year() + 1].into_iter().filter_map(|year| day_in(second, year));
        let end = end.into_iter().find(|day| *day > start).ok_or_else(no_such_day)?;
        self.put(span(start, end, PeriodKind::Range))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_day() {
        for (name, year, day) in [
            ("christmas", 2025, "2025-12-25"),
            ("easter", 2026, "2026-04-05"),
            ("good friday", 2024, "2024-03-29"),
            ("thanksgiving", 2026, "2026-11-26"),
            ("black friday", 2025, "2025-11-28"),
            ("memorial day", 2025, "2025-05-26"),
            ("august bank holiday", 2026, "2026-08-31"),
            ("diwali", 2026, "2026-11-08"),
            ("eid", 2025, "2025-03-30"),
        ] {
            let rule = lexicon::holiday(name).unwrap();
            assert_eq!(day_in(rule, year).map(|day| day.to_string()).as_deref(), Some(day), "{name}");
        }
        assert_eq!(day_in(lexicon::holiday("diwali").unwrap(), 1999), None);
        for rule in lexicon::holidays() {
            assert!((2018..=2032).all(|year| day_in(rule, year).is_some()), "{rule}");
        }
    }
}
