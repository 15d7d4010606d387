//! Months and what is cut from them: quarters, halves, seasons, weeks and days of a month.

use super::super::Problem;
use super::super::lexicon;
use super::super::plan::{Period, PeriodKind, Unit};
use super::super::sentence::{Sentence, Token};
use super::{
    Reader, Rule, back, before, first_of, forward, index, minus_days, no_such_day, plus_days, span, text, whole,
    year_of,
};
use chrono::{Datelike, NaiveDate};

pub(super) const NEXT: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Each season with the month in which it begins north of the equator.
const SEASONS: [(&str, u32); 4] = [("spring", 3), ("summer", 6), ("autumn|fall", 9), ("winter", 12)];

/// Currencies of the south, where it is summer at Christmas.
const SOUTHERN: [&str; 6] = ["AUD", "NZD", "ZAR", "ARS", "CLP", "UYU"];

impl Reader {
    /// The month in which a season begins here, from the one in the north.
    fn season(&self, month: u32) -> u32 {
        if SOUTHERN.contains(&self.context.currency.code()) { (month + 5) % 12 + 1 } else { month }
    }

    /// "the cabin each summer": of each year.
    fn each_season(&mut self, s: &mut Sentence, seasons: [(&str, u32); 4]) -> Result<(), Problem> {
        for (season, month) in seasons.into_iter().take(3) {
            s.replace(&format!("in|on? every|each {season}"), |_| {
                let found = self.months_from(self.recent_year(month), month, 3, PeriodKind::Range)?;
                let each = ["each", "year"].map(|word| Token::Word(word.to_owned()));
                Ok(found.map(|period| period.into_iter().chain(each).collect()))
            })?;
        }
        s.replace("every|each winter", |_| {
            Err(Problem::ask("a winter runs over two years: ask for one, or name two to compare"))
        })?;
        Ok(())
    }

    pub(super) fn parts_of_year(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        for number in 1..=4_u32 {
            let ordinal = ["first|1st", "second|2nd", "third|3rd", "fourth|4th"];
            let named = ordinal.get(number as usize - 1).copied().unwrap_or_default();
            for phrase in [
                format!("q{number} of|in? the? =this|last? year?"),
                format!("the? {named} quarter of|in? the? =this|last? year?"),
            ] {
                s.replace(&phrase, |c| {
                    let month = number * 3 - 2;
                    let year = self.year_or(&text(c, 0), self.recent_year(month));
                    self.months_from(year, month, 3, PeriodKind::Calendar(Unit::Quarter))
                })?;
            }
        }
        // "q1 2025": the quarter came out with a default year; a year beside it decides.
        s.replace("<p> of|in? <year>", |c| {
            let Some(period) = self.periods.get(index(c, 0)).copied() else { return Ok(None) };
            let quarter = period.kind == PeriodKind::Calendar(Unit::Quarter);
            let (Some(start), Some(year), true) = (period.start, whole(c, 1), quarter) else { return Ok(None) };
            self.months_from(i32::try_from(year).unwrap_or(0), start.month(), 3, period.kind)
        })?;
        for (named, month) in [("first|1st", 1), ("second|2nd", 7)] {
            let half = format!("the? {named} half");
            if s.has(&format!("{half} of|in? <month>")) || s.has(&format!("{half} of|in? the? this|last month")) {
                continue;
            }
            for phrase in [format!("{half} of|in? <year>"), format!("{half} of|in? the? =this|last? year?")] {
                s.replace(&phrase, |c| {
                    let year = self.year_or(&text(c, 0), self.recent_year(month));
                    self.months_from(year, month, 6, PeriodKind::Range)
                })?;
            }
        }
        let seasons = SEASONS.map(|(season, month)| (season, self.season(month)));
        self.each_season(s, seasons)?;
        for (season, month) in seasons {
            // "this summer and last summer": that of the year before.
            let both = s.has(&format!("this {season}")) && s.has(&format!("last|previous {season}"));
            s.replace(&format!("the? {season} of|in? =last|this year"), |c| {
                self.months_from(self.year_or(&text(c, 0), self.today().year()), month, 3, PeriodKind::Range)
            })?;
            s.replace(&format!("the? =this|last|past? {season} of|in? <year>?"), |c| {
                let mut year = self.year_or(&text(c, 1), self.recent_year(month));
                let begun = NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(self.today());
                if text(c, 0) == "last" && (both || forward(begun, 3) > self.today()) {
                    year -= 1;
                }
                let name = season.split('|').next().unwrap_or_default();
                let months: Vec<&str> =
                    (0..3).filter_map(|at| NEXT.get((month as usize - 1 + at) % 12).copied()).collect();
                self.assumptions.push(format!("{name} means {}", months.join(", ")));
                self.months_from(year, month, 3, PeriodKind::Range)
            })?;
        }
        Ok(())
    }

    pub(super) fn months_from(&mut self, year: i32, month: u32, count: u32, kind: PeriodKind) -> Rule {
        let start = NaiveDate::from_ymd_opt(year, month, 1).ok_or_else(no_such_day)?;
        self.put(span(start, before(forward(start, count)), kind))
    }

    pub(super) fn months(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let month = |c: &[Option<Token>], at: usize| lexicon::month(&text(c, at)).unwrap_or(1);
        for comma in ["<month> <day> , <year>", "<day> of? <month> , <year>", "<month> , <year>"] {
            s.keep(comma);
        }
        // "presents every December": of each year.
        s.replace("in|on? every|each <month>", |c| {
            let number = month(c, 0);
            let period = Self::month(self.recent_year(number), number, PeriodKind::BareMonth)?;
            self.periods.push(period);
            let each = ["each", "year"].map(|word| Token::Word(word.to_owned()));
            Ok(Some([Token::Period(self.periods.len() - 1)].into_iter().chain(each).collect()))
        })?;
        self.parts_of_month(s)?;
        {
            let phrase = "between|from? the? <day> and|to|till|until|through the? <day> of? <month> <year>?";
            s.replace(phrase, |c| self.days_in_month(whole(c, 0), whole(c, 1), month(c, 2), &text(c, 3)))?;
        }
        s.replace("between|from? <month> <day> and|to|till|until|through <day> <year>?", |c| {
            self.days_in_month(whole(c, 1), whole(c, 2), month(c, 0), &text(c, 3))
        })?;
        s.replace("week of|from|starting|beginning the? <month> the? <day> <year>?", |c| {
            self.week_around(whole(c, 1), month(c, 0), &text(c, 2))
        })?;
        s.replace("week of|from|starting|beginning the? <day> of? <month> <year>?", |c| {
            self.week_around(whole(c, 0), month(c, 1), &text(c, 2))
        })?;
        s.replace("on? the? <day> of? <month> <year>?", |c| self.day_of_month(whole(c, 0), month(c, 1), &text(c, 2)))?;
        s.replace("on? <month> the? <day> <year>?", |c| self.day_of_month(whole(c, 1), month(c, 0), &text(c, 2)))?;
        s.replace("the? month? of? <month> of|in? <year>", |c| {
            let year = i32::try_from(whole(c, 1).unwrap_or(0)).unwrap_or(0);
            let period = Self::month(year, month(c, 0), PeriodKind::Calendar(Unit::Month))?;
            self.put(period)
        })?;
        s.replace("<month> of|in? the? =last|this|previous year", |c| {
            let year = self.year_or(&text(c, 1), self.today().year());
            let period = Self::month(year, month(c, 0), PeriodKind::Calendar(Unit::Month))?;
            self.put(period)
        })?;
        let named = |s: &Sentence, lead: &str| {
            s.captures(&format!("{lead} <month>")).and_then(|c| lexicon::month(&text(&c, 0)))
        };
        // "this August and last August", "August vs last August": that of the year before.
        let named_twice = |month: &u32| s.words().filter(|word| lexicon::month(word) == Some(*month)).count() > 1;
        let both = named(s, "last|previous").filter(named_twice).is_some();
        s.replace("=last|this|past|previous <month>", |c| {
            let (number, today) = (month(c, 1), self.today());
            let recent = self.recent_year(number);
            let year = match text(c, 0).as_str() {
                "this" => today.year(),
                _ if number == today.month() || both => recent - 1,
                _ => recent,
            };
            let period = Self::month(year, number, PeriodKind::Calendar(Unit::Month))?;
            self.put(period)
        })?;
        self.bare_months(s)
    }

    /// "the first week of May", "the second half of October", "the last 5 days of June".
    fn parts_of_month(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let first = |c: &[Option<Token>]| matches!(text(c, 0).as_str(), "first" | "1st");
        s.replace("the? =first|second|third|fourth|last week of|in <month> <year>?", |c| {
            let month = self.named_month(c, 1)?;
            self.put(week_of_month(month, &text(c, 0)))
        })?;
        s.replace("the? =first|1st|second|2nd|last|latter half of|in? <month> <year>?", |c| {
            let start = self.named_month(c, 1)?.start.unwrap_or(self.today());
            self.put(half_of_month(start, first(c)))
        })?;
        s.replace("the? =first|1st|second|2nd|last|latter half of|in? the? =this|last month", |c| {
            let start = back(first_of(self.today()), u32::from(text(c, 1) == "last"));
            self.put(half_of_month(start, first(c)))
        })?;
        s.replace("the? =first|last <n> days of|in <month> <year>?", |c| {
            let month = self.named_month(c, 2)?;
            self.put(days_of_month(month, &text(c, 0), whole(c, 1).unwrap_or(1)))
        })
    }

    /// The month in capture `at`, of the year in the one behind it.
    fn named_month(&self, c: &[Option<Token>], at: usize) -> Result<Period, Problem> {
        let number = lexicon::month(&text(c, at)).unwrap_or(1);
        Self::month(self.year_or(&text(c, at + 1), self.recent_year(number)), number, PeriodKind::Range)
    }

    /// "may" and "march" are months only after a preposition, between other months, or at an end of the sentence.
    pub(super) fn bare_months(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let count = s.tokens.len();
        let ambiguous = |word: &str| matches!(word, "may" | "march" | "mar" | "sep" | "dec" | "jan");
        for at in 0..count {
            let Some(name) = s.tokens.get(at).and_then(Token::word).map(str::to_owned) else { continue };
            let Some(number) = lexicon::month(&name) else { continue };
            let previous = at.checked_sub(1).and_then(|at| s.tokens.get(at));
            let introduced = match previous {
                None => false,
                Some(Token::Period(_) | Token::Comma) => true,
                Some(token) => token.word().is_some_and(|word| {
                    "in for during of from to since until till and or vs versus than through between compare with by \
                     before after over against the month compared"
                        .split_whitespace()
                        .any(|preposition| preposition == word)
                }),
            };
            let next = |step: usize| s.tokens.get(at + step).and_then(Token::word);
            let joins =
                next(1).is_some_and(|word| matches!(word, "to" | "till" | "until" | "through" | "and" | "or" | "&"));
            let other = s.tokens.get(at + 2);
            let is_month = |token: &Token| {
                matches!(token, Token::Period(_)) || token.word().is_some_and(|word| lexicon::month(word).is_some())
            };
            let between = joins && other.is_some_and(is_month);
            if ambiguous(&name) && !introduced && !between && at + 1 != s.tokens.len() {
                continue;
            }
            let period = Self::month(self.recent_year(number), number, PeriodKind::BareMonth)?;
            self.periods.push(period);
            if let Some(token) = s.tokens.get_mut(at) {
                *token = Token::Period(self.periods.len() - 1);
            }
        }
        // "for each month of <p>" asks for months.
        if s.has("each|every|per|by month of <p>") {
            return Ok(());
        }
        s.replace("the? month of <p>", |c| Ok(Some(vec![Token::Period(index(c, 0))])))
    }

    pub(super) fn day_of_month(&mut self, day: Option<i64>, month: u32, year: &str) -> Rule {
        let Some(day) = day else { return Ok(None) };
        if let Ok(year) = year.parse::<i64>() {
            let day = Self::date(year, i64::from(month), day)?;
            return self.day(day);
        }
        let year = i64::from(self.today().year());
        let this = Self::date(year, i64::from(month), day);
        let date = match this {
            Ok(date) if date <= self.today() => date,
            _ => Self::date(year - 1, i64::from(month), day)?,
        };
        self.put(span(date, date, PeriodKind::BareDay))
    }

    pub(super) fn days_in_month(&mut self, from: Option<i64>, to: Option<i64>, month: u32, year: &str) -> Rule {
        let (Some(from), Some(to)) = (from, to) else { return Ok(None) };
        let year = i64::from(self.year_or(year, self.recent_year(month)));
        let (start, end) = (Self::date(year, i64::from(month), from)?, Self::date(year, i64::from(month), to)?);
        if start > end {
            return Err(Problem::refuse("that range runs backwards"));
        }
        self.put(span(start, end, PeriodKind::Range))
    }

    pub(super) fn week_around(&mut self, day: Option<i64>, month: u32, year: &str) -> Rule {
        let Some(day) = day else { return Ok(None) };
        let year = i64::from(self.year_or(year, self.recent_year(month)));
        let date = Self::date(year, i64::from(month), day)?;
        let into = date.weekday().days_since(self.context.week_start.weekday());
        let start = minus_days(date, u64::from(into));
        self.put(span(start, plus_days(start, 6), PeriodKind::Calendar(Unit::Week)))
    }
}

fn week_of_month(month: Period, which: &str) -> Period {
    let (Some(start), Some(end)) = (month.start, month.end) else { return month };
    let nth = ["first", "second", "third", "fourth"].iter().position(|name| *name == which);
    match nth.and_then(|nth| u64::try_from(nth).ok()) {
        Some(nth) => span(plus_days(start, nth * 7), plus_days(start, nth * 7 + 6).min(end), PeriodKind::Range),
        None => span(minus_days(end, 6), end, PeriodKind::Range),
    }
}

/// Half of the month of a day; the first half of 31 days has 15.
pub(in crate::question) fn half_of_month(day: NaiveDate, first: bool) -> Period {
    let start = first_of(day);
    let end = before(forward(start, 1));
    let middle = plus_days(start, u64::from(end.day() / 2 - 1));
    match first {
        true => span(start, middle, PeriodKind::Range),
        false => span(plus_days(middle, 1), end, PeriodKind::Range),
    }
}

/// Half of the year of a day.
pub(in crate::question) fn half_of_year(day: NaiveDate, first: bool) -> Period {
    let start = if first { year_of(day) } else { forward(year_of(day), 6) };
    span(start, before(forward(start, 6)), PeriodKind::Range)
}

fn days_of_month(month: Period, which: &str, days: i64) -> Period {
    let (Some(start), Some(end)) = (month.start, month.end) else { return month };
    let days = u64::try_from(days.clamp(1, 31)).unwrap_or(1);
    match which {
        "first" => span(start, plus_days(start, days - 1).min(end), PeriodKind::Range),
        _ => span(minus_days(end, days - 1).max(start), end, PeriodKind::Range),
    }
}
