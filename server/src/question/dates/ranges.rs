//! Periods measured from today, years, and what joins two days: since, until, between.

use super::super::Problem;
use super::super::lexicon;
use super::super::plan::{Period, PeriodKind, Unit};
use super::super::sentence::{Sentence, Token};
use super::{
    Reader, Rule, back, before, earlier, first_of, forward, index, minus_days, no_such_day, plus_days, span, text,
    whole,
};
use chrono::{Datelike, Weekday};

impl Reader {
    pub(super) fn relative(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let unit = |c: &[Option<Token>], at: usize| lexicon::unit(&text(c, at)).unwrap_or(Unit::Month);
        s.replace("the? <unit> before last", |c| self.put(self.calendar(unit(c, 0), 2)))?;
        s.replace("since <n> <unit> ago", |c| {
            let period = self.rolling(whole(c, 0).unwrap_or(1), unit(c, 1));
            self.put(period)
        })?;
        s.replace("the? this =month|quarter|week last year", |c| {
            let kind = PeriodKind::Earlier(Unit::Year);
            let this = self.calendar(unit(c, 0), 0);
            self.put(earlier(Period { end: this.end, ..this }, kind, this.end.unwrap_or(self.context.today))?)
        })?;
        s.replace("the? same period|time|months|dates of|in|during? <year>", |c| {
            let before = whole(c, 0) == Some(i64::from(self.today().year() - 1));
            let kind = PeriodKind::Earlier(Unit::Year);
            if before { self.put(Period { start: None, end: None, kind }) } else { Ok(None) }
        })?;
        s.replace("a|an <unit> ago", |c| self.put(self.calendar(unit(c, 0), 1)))?;
        s.replace("<n> <unit> ago", |c| {
            let (n, unit) = (whole(c, 0).unwrap_or(1), unit(c, 1));
            self.assumptions.push(format!("{n} {}s ago means that calendar {}", unit.name(), unit.name()));
            self.put(self.calendar(unit, u32::try_from(n).unwrap_or(0)))
        })?;
        for phrase in [
            "the? same period|time|dates|month|point of|in|from|during? the? last|previous <unit>",
            "this time last <unit>",
            "a|one <unit> earlier|before",
        ] {
            s.replace(phrase, |c| {
                let kind = PeriodKind::Earlier(unit(c, 0));
                self.put(Period { start: None, end: None, kind })
            })?;
        }
        for phrase in [
            "the? <unit> before that",
            "the? weekend before that",
            "the <unit> before",
            "the? one|period before that?",
            "the? <unit> prior",
            "the? previous one|period",
        ] {
            s.replace(phrase, |c| {
                // "the year before" of a December is the December before.
                let year = c
                    .iter()
                    .flatten()
                    .any(|token| token.word().is_some_and(|word| lexicon::unit(word) == Some(Unit::Year)));
                let kind = if year { PeriodKind::YearBefore } else { PeriodKind::Before };
                self.put(Period { start: None, end: None, kind })
            })?;
        }
        Ok(())
    }

    pub(super) fn units(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let unit = |c: &[Option<Token>], at: usize| lexicon::unit(&text(c, at)).unwrap_or(Unit::Month);
        s.replace("in|over|within|during|for? the? last|past|previous|prior|trailing <n> <unit>", |c| {
            let period = self.rolling(whole(c, 0).unwrap_or(1), unit(c, 1));
            self.put(period)
        })?;
        s.replace("the? last|past few|several|couple of? <unit>", |c| {
            self.assumptions.push("a few means 3".to_owned());
            let period = self.rolling(3, unit(c, 0));
            self.put(period)
        })?;
        s.replace("the? past|last fortnight", |_| self.put(self.rolling(1, Unit::Fortnight)))?;
        s.replace("the? past <unit>", |c| self.put(self.rolling(1, unit(c, 0))))?;
        s.replace("in|over|within the last =day|week|month|year", |c| self.put(self.rolling(1, unit(c, 0))))?;
        s.replace("over? the? whole|entire|full|all of the? last <unit>", |c| self.put(self.calendar(unit(c, 0), 1)))?;
        s.replace("the? last|previous|prior|preceding <unit>", |c| match unit(c, 0) {
            Unit::Day => self.day(minus_days(self.today(), 1)),
            unit => self.put(self.calendar(unit, 1)),
        })?;
        s.replace("the? this|current|present <unit>", |c| self.put(self.calendar(unit(c, 0), 0)))?;
        s.replace("on? the <day>", |c| {
            let ordinal = c.first().and_then(Option::as_ref).and_then(Token::word).is_some();
            let (Some(day), true) = (whole(c, 0), ordinal) else { return Ok(None) };
            self.latest_day(day)
        })
    }

    /// The latest day with this number.
    pub(super) fn latest_day(&mut self, number: i64) -> Rule {
        for months in 0..=2 {
            let month = back(first_of(self.today()), months);
            if let Ok(day) = Self::date(i64::from(month.year()), i64::from(month.month()), number)
                && day <= self.today()
            {
                return self.day(day);
            }
        }
        Err(no_such_day())
    }

    pub(super) fn years(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        s.replace("the? calendar|whole|full? year? <year>", |c| {
            let Some(year) = whole(c, 0) else { return Ok(None) };
            let start = Self::date(year, 1, 1)?;
            self.put(span(start, before(forward(start, 12)), PeriodKind::Calendar(Unit::Year)))
        })?;
        // "november and december 2018": the year is shared.
        s.replace("<p> =and|or|to|till|until|through|with|vs|versus|than|, <p>", |c| {
            let (a, b) = (index(c, 0), index(c, 2));
            let pair = self.periods.get(a).copied().zip(self.periods.get(b).copied());
            let Some((first, second)) = pair else { return Ok(None) };
            if let (PeriodKind::BareMonth, PeriodKind::Calendar(Unit::Month), Some(early), Some(late)) =
                (first.kind, second.kind, first.start, second.start)
                // "November vs November last year": of this year, and of that.
                && early.month() != late.month()
            {
                let year = if early.month() <= late.month() { late.year() } else { late.year() - 1 };
                let shared = Self::month(year, early.month(), PeriodKind::Calendar(Unit::Month))?;
                if let Some(period) = self.periods.get_mut(a) {
                    *period = shared;
                }
            }
            Ok(None)
        })
    }

    pub(super) fn ranges(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let comparing =
            s.has("compare|comparison|compared|comparing|difference|differ|versus|vs|change|changed|more|less");
        // "grew from 2023 to 2024" measures one against the other; of four periods each pair is a range.
        let four = s.tokens.iter().filter(|token| matches!(token, Token::Period(_))).count() == 4;
        let growing = !four && s.has(
            "grow|grew|grown|growth|increase|increased|rise|rose|risen|decrease|decreased|fall|fell|drop|dropped|change|changed|percent|%|difference",
        );
        let growing = growing || (!four && s.has("go|goes|went|gone up|down"));
        if !comparing && !growing {
            s.replace("between <p> and <p>", |c| self.join(index(c, 0), index(c, 1)))?;
        }
        if growing {
            s.replace("from|between? <p> to|and <p>", |c| {
                Ok(Some([c.first(), c.get(1)].into_iter().flatten().flatten().cloned().collect()))
            })?;
        }
        s.replace("week of|from|starting|beginning the? <p>", |c| {
            let day = self.periods.get(index(c, 0)).filter(|period| period.start == period.end);
            match day.and_then(|period| period.start) {
                Some(day) => {
                    let into = day.weekday().days_since(self.context.week_start.weekday());
                    let start = super::minus_days(day, u64::from(into));
                    self.put(span(start, plus_days(start, 6), PeriodKind::Calendar(Unit::Week)))
                }
                None => Ok(None),
            }
        })?;
        // "from January till now"
        s.replace("from|since|starting <p> <p>", |c| {
            let second = self.periods.get(index(c, 1)).map(|period| period.kind);
            if second == Some(PeriodKind::All) { self.since(index(c, 0)) } else { Ok(None) }
        })?;
        s.replace("from <p> to|till|until|through|up to? the? end? of? <p>", |c| self.join(index(c, 0), index(c, 1)))?;
        s.replace("<p> to|through|thru|till|until <p>", |c| self.join(index(c, 0), index(c, 1)))?;
        s.replace("from <p> onward|onwards|on", |c| self.since(index(c, 0)))?;
        if s.has("running|cumulative|by|per|each|every month|week|total")
            && matches!(s.tokens.last(), Some(Token::Period(_)))
        {
            // "month by month from January": one month has no months.
            s.replace("from <p>", |c| self.since(index(c, 0)))?;
        }
        s.replace("ever? since|starting in|from? the? beginning|start of <p>", |c| self.since(index(c, 0)))?;
        s.replace("ever? since|starting in|from? <p>", |c| self.since(index(c, 0)))?;
        // Only now: "since the start of 2024" is a range.
        let all = Period { start: None, end: None, kind: PeriodKind::All };
        s.replace("since|from the? very? beginning|start", |_| self.put(all))?;
        s.replace("after <p>", |c| {
            let end = self.periods.get(index(c, 0)).and_then(|period| period.end);
            let Some(end) = end else { return Ok(None) };
            self.put(span(plus_days(end, 1), self.today(), PeriodKind::Range))
        })?;
        s.replace("before|prior to? <p>", |c| {
            let start = self.periods.get(index(c, 0)).and_then(|period| period.start);
            let Some(start) = start else { return Ok(None) };
            self.put(Period { start: None, end: Some(before(start)), kind: PeriodKind::Range })
        })?;
        s.replace("up to the? end? of? <p>", |c| {
            Ok(Some(vec![Token::Word("until".to_owned()), Token::Period(index(c, 0))]))
        })?;
        s.replace("until|till|by the? end? of? <p>", |c| {
            let end = self.periods.get(index(c, 0)).and_then(|period| period.end);
            let Some(end) = end else { return Ok(None) };
            self.put(Period { start: None, end: Some(end), kind: PeriodKind::Range })
        })
    }

    pub(super) fn since(&mut self, at: usize) -> Rule {
        let start = self.periods.get(at).and_then(|period| period.start);
        let Some(start) = start else { return Ok(None) };
        if start > self.today() {
            return Err(Problem::refuse("the future is not known"));
        }
        self.put(span(start, self.today(), PeriodKind::Range))
    }

    pub(super) fn join(&mut self, a: usize, b: usize) -> Rule {
        let pair = self.periods.get(a).copied().zip(self.periods.get(b).copied());
        let Some((first, second)) = pair else { return Ok(None) };
        let (Some(mut start), Some(mut end)) = (first.start, second.end) else { return Ok(None) };
        if start > end && first.kind == PeriodKind::BareMonth {
            start = back(start, 12);
        }
        if start > end && second.kind == PeriodKind::BareMonth {
            end = forward(end, 12);
        }
        if start > end && first.kind == PeriodKind::BareDay && second.kind == PeriodKind::BareDay {
            // "from 1 to 30 November", asked in November: what is ahead is not known yet.
            end = forward(end, 12).min(self.today());
        } else if start > end && first.kind == PeriodKind::BareDay {
            // "from 3 March to 17 March 2025": the year is shared.
            let shared = start.with_year(end.year()).filter(|day| *day <= end);
            start = shared.or_else(|| start.with_year(end.year() - 1)).ok_or_else(no_such_day)?;
        }
        if start > end {
            return Err(Problem::refuse("that range runs backwards"));
        }
        self.put(span(start, end, PeriodKind::Range))
    }

    pub(super) fn weekdays(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let today = self.today();
        s.replace("over|on|at|during? the? =this|last|past|previous weekend", |c| {
            let saturday = minus_days(today, u64::from(today.weekday().days_since(Weekday::Sat)));
            let running = plus_days(saturday, 1) >= today;
            let start = match text(c, 0).as_str() {
                "this" => {
                    let monday = minus_days(today, u64::from(today.weekday().num_days_from_monday()));
                    plus_days(monday, 5)
                }
                _ if running => minus_days(saturday, 7),
                _ => saturday,
            };
            self.put(span(start, plus_days(start, 1), PeriodKind::Range))
        })?;
        s.replace("over|during the weekend", |_| {
            let saturday = minus_days(today, u64::from(today.weekday().days_since(Weekday::Sat)));
            self.put(span(saturday, plus_days(saturday, 1).min(today), PeriodKind::Range))
        })?;
        s.replace("=last|past|previous|this|on|since|from <weekday>", |c| {
            let Some(day) = lexicon::weekday(&text(c, 1)) else { return Ok(None) };
            let ago = today.weekday().days_since(day);
            let ago = if matches!(text(c, 0).as_str(), "last" | "past" | "previous") && ago == 0 { 7 } else { ago };
            let mut tokens = Vec::new();
            if matches!(text(c, 0).as_str(), "since" | "from") {
                tokens.push(Token::Word(text(c, 0)));
            }
            tokens.extend(self.day(minus_days(today, u64::from(ago)))?.unwrap_or_default());
            Ok(Some(tokens))
        })
    }
}
