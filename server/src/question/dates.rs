//! Date phrases become periods. Calendar words mean calendar units, "the last 3 months" rolls back from today.

use super::lexicon;
use super::plan::{Period, PeriodKind, Unit};
use super::sentence::{Sentence, Token};
use super::{Context, Problem};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// Reads every date phrase of the sentence; the periods stand in the order of their placeholders.
pub(super) fn read(sentence: &mut Sentence, context: Context) -> Result<(Vec<Period>, Vec<String>), Problem> {
    let mut reader = Reader { context, periods: Vec::new(), assumptions: Vec::new() };
    reader.dates(sentence)?;
    reader.days(sentence)?;
    reader.relative(sentence)?;
    reader.parts_of_year(sentence)?;
    reader.months(sentence)?;
    reader.weekdays(sentence)?;
    reader.units(sentence)?;
    reader.years(sentence)?;
    reader.ranges(sentence)?;
    let order = reader.reorder(sentence);
    reader.resolve_earlier(order)
}

struct Reader {
    context: Context,
    periods: Vec<Period>,
    assumptions: Vec<String>,
}

type Rule = Result<Option<Vec<Token>>, Problem>;

const NEXT: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

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

    fn dates(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        s.replace("<word>", |c| {
            let text = text(c, 0);
            match numeric_date(&text)? {
                Some(Numeric::Day(day)) => self.day(day),
                Some(Numeric::Month(year, month)) => {
                    let period = Self::month(year, month, PeriodKind::Calendar(Unit::Month))?;
                    self.put(period)
                }
                None => Ok(None),
            }
        })
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
            "until|till now",
            "since the beginning|start",
            "since i|we started|began",
        ] {
            s.replace(phrase, |_| self.put(all))?;
        }
        Ok(())
    }

    fn relative(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let unit = |c: &[Option<Token>], at: usize| lexicon::unit(&text(c, at)).unwrap_or(Unit::Month);
        s.replace("the? <unit> before last", |c| self.put(self.calendar(unit(c, 0), 2)))?;
        s.replace("since <n> <unit> ago", |c| {
            let period = self.rolling(whole(c, 0).unwrap_or(1), unit(c, 1));
            self.put(period)
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
        for phrase in
            ["the? <unit> before that", "the? one|period before that?", "the? <unit> prior", "the? previous one|period"]
        {
            s.replace(phrase, |_| self.put(Period { start: None, end: None, kind: PeriodKind::Before }))?;
        }
        Ok(())
    }

    fn parts_of_year(&mut self, s: &mut Sentence) -> Result<(), Problem> {
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
            if s.has(&format!("{half} of <month>")) {
                continue;
            }
            for phrase in [format!("{half} of|in? <year>"), format!("{half} of|in? the? =this|last? year?")] {
                s.replace(&phrase, |c| {
                    let year = self.year_or(&text(c, 0), self.recent_year(month));
                    self.months_from(year, month, 6, PeriodKind::Range)
                })?;
            }
        }
        for (season, month) in [("spring", 3), ("summer", 6), ("autumn|fall", 9), ("winter", 12)] {
            s.replace(&format!("the? =this|last|past? {season} of|in? <year>?"), |c| {
                let mut year = self.year_or(&text(c, 1), self.recent_year(month));
                let begun = NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(self.today());
                if text(c, 0) == "last" && forward(begun, 3) > self.today() {
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

    fn months_from(&mut self, year: i32, month: u32, count: u32, kind: PeriodKind) -> Rule {
        let start = NaiveDate::from_ymd_opt(year, month, 1).ok_or_else(no_such_day)?;
        self.put(span(start, before(forward(start, count)), kind))
    }

    fn months(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let month = |c: &[Option<Token>], at: usize| lexicon::month(&text(c, at)).unwrap_or(1);
        s.replace("the? =first|second|third|fourth|last week of|in <month> <year>?", |c| {
            let which = text(c, 0);
            let number = month(c, 1);
            let whole = Self::month(self.year_or(&text(c, 2), self.recent_year(number)), number, PeriodKind::Range)?;
            self.put(week_of_month(whole, &which))
        })?;
        s.replace("the? =first|last <n> days of|in <month> <year>?", |c| {
            let number = month(c, 2);
            let whole = Self::month(self.year_or(&text(c, 3), self.recent_year(number)), number, PeriodKind::Range)?;
            self.put(days_of_month(whole, &text(c, 0), c.get(1).and_then(|t| t.as_ref()?.whole()).unwrap_or(1)))
        })?;
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
        s.replace("=last|this|past|previous <month>", |c| {
            let (number, today) = (month(c, 1), self.today());
            let recent = self.recent_year(number);
            let year = match text(c, 0).as_str() {
                "this" => today.year(),
                _ if number == today.month() => recent - 1,
                _ => recent,
            };
            let period = Self::month(year, number, PeriodKind::Calendar(Unit::Month))?;
            self.put(period)
        })?;
        self.bare_months(s)
    }

    /// "may" and "march" are months only after a preposition, between other months, or at an end of the sentence.
    fn bare_months(&mut self, s: &mut Sentence) -> Result<(), Problem> {
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
            if ambiguous(&name) && !introduced && at + 1 != s.tokens.len() {
                continue;
            }
            let period = Self::month(self.recent_year(number), number, PeriodKind::BareMonth)?;
            self.periods.push(period);
            if let Some(token) = s.tokens.get_mut(at) {
                *token = Token::Period(self.periods.len() - 1);
            }
        }
        s.replace("the? month of <p>", |c| Ok(Some(vec![Token::Period(index(c, 0))])))
    }

    fn day_of_month(&mut self, day: Option<i64>, month: u32, year: &str) -> Rule {
        let Some(day) = day else { return Ok(None) };
        if let Ok(year) = year.parse::<i64>() {
            let day = Self::date(year, i64::from(month), day)?;
            return self.day(day);
        }
        let this = Self::date(i64::from(self.today().year()), i64::from(month), day);
        match this {
            Ok(date) if date <= self.today() => self.day(date),
            _ => {
                let date = Self::date(i64::from(self.today().year()) - 1, i64::from(month), day)?;
                self.day(date)
            }
        }
    }

    fn days_in_month(&mut self, from: Option<i64>, to: Option<i64>, month: u32, year: &str) -> Rule {
        let (Some(from), Some(to)) = (from, to) else { return Ok(None) };
        let year = i64::from(self.year_or(year, self.recent_year(month)));
        let (start, end) = (Self::date(year, i64::from(month), from)?, Self::date(year, i64::from(month), to)?);
        if start > end {
            return Err(Problem::refuse("that range runs backwards"));
        }
        self.put(span(start, end, PeriodKind::Range))
    }

    fn week_around(&mut self, day: Option<i64>, month: u32, year: &str) -> Rule {
        let Some(day) = day else { return Ok(None) };
        let year = i64::from(self.year_or(year, self.recent_year(month)));
        let date = Self::date(year, i64::from(month), day)?;
        let into = date.weekday().days_since(self.context.week_start.weekday());
        let start = minus_days(date, u64::from(into));
        self.put(span(start, plus_days(start, 6), PeriodKind::Calendar(Unit::Week)))
    }

    fn weekdays(&mut self, s: &mut Sentence) -> Result<(), Problem> {
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

    fn units(&mut self, s: &mut Sentence) -> Result<(), Problem> {
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
    fn latest_day(&mut self, number: i64) -> Rule {
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

    fn years(&mut self, s: &mut Sentence) -> Result<(), Problem> {
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

    fn ranges(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let comparing =
            s.has("compare|comparison|compared|comparing|difference|differ|versus|vs|change|changed|more|less");
        if !comparing {
            s.replace("between <p> and <p>", |c| self.join(index(c, 0), index(c, 1)))?;
        }
        s.replace("from <p> to|till|until|through|up to? the? end? of? <p>", |c| self.join(index(c, 0), index(c, 1)))?;
        s.replace("<p> to|through|thru|till|until <p>", |c| self.join(index(c, 0), index(c, 1)))?;
        s.replace("from <p> onward|onwards|on", |c| self.since(index(c, 0)))?;
        s.replace("ever? since|starting in|from? the? beginning|start of <p>", |c| self.since(index(c, 0)))?;
        s.replace("ever? since|starting in|from? <p>", |c| self.since(index(c, 0)))?;
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
        s.replace("until|till|up|by the? end? to|of? <p>", |c| {
            let end = self.periods.get(index(c, 0)).and_then(|period| period.end);
            let Some(end) = end else { return Ok(None) };
            self.put(Period { start: None, end: Some(end), kind: PeriodKind::Range })
        })
    }

    fn since(&mut self, at: usize) -> Rule {
        let start = self.periods.get(at).and_then(|period| period.start);
        let Some(start) = start else { return Ok(None) };
        if start > self.today() {
            return Err(Problem::refuse("the future is not known"));
        }
        self.put(span(start, self.today(), PeriodKind::Range))
    }

    fn join(&mut self, a: usize, b: usize) -> Rule {
        let pair = self.periods.get(a).copied().zip(self.periods.get(b).copied());
        let Some((first, second)) = pair else { return Ok(None) };
        let (Some(mut start), Some(mut end)) = (first.start, second.end) else { return Ok(None) };
        if start > end && first.kind == PeriodKind::BareMonth {
            start = back(start, 12);
        }
        if start > end && second.kind == PeriodKind::BareMonth {
            end = forward(end, 12);
        }
        if start > end {
            return Err(Problem::refuse("that range runs backwards"));
        }
        self.put(span(start, end, PeriodKind::Range))
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
        if kept.iter().any(|period| period.start.is_some_and(|start| start > self.context.today)) {
            return Err(Problem::refuse("that is in the future: nothing was spent there yet"));
        }
        Ok((kept, self.assumptions))
    }
}

/// Whether a period is measured from another one.
pub(super) fn is_relative(kind: PeriodKind) -> bool {
    matches!(kind, PeriodKind::Earlier(_) | PeriodKind::Before)
}

/// The period that `kind` means when it is measured from `base`.
pub(super) fn earlier(base: Period, kind: PeriodKind, today: NaiveDate) -> Result<Period, Problem> {
    let (Some(start), Some(end)) = (base.start, base.end) else {
        return Err(Problem::ask("there is no period to go back from"));
    };
    let whole_months = start.day() == 1 && before(forward(first_of(end), 1)) == end;
    let months =
        u32::try_from((end.year() - start.year()) * 12 + end.month().cast_signed() - start.month().cast_signed() + 1)
            .unwrap_or(1);
    let step = match kind {
        PeriodKind::Earlier(Unit::Year) => Some(12),
        PeriodKind::Earlier(Unit::Quarter) => Some(3),
        PeriodKind::Earlier(Unit::Month) => Some(1),
        PeriodKind::Before if whole_months => Some(months),
        _ => None,
    };
    match step {
        Some(step) => {
            let clipped = end.min(today.max(start));
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
                _ => u64::try_from((end - start).num_days() + 1).unwrap_or(1),
            };
            Ok(span(minus_days(start, days), minus_days(end, days), base.kind))
        }
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

fn days_of_month(month: Period, which: &str, days: i64) -> Period {
    let (Some(start), Some(end)) = (month.start, month.end) else { return month };
    let days = u64::try_from(days.clamp(1, 31)).unwrap_or(1);
    match which {
        "first" => span(start, plus_days(start, days - 1).min(end), PeriodKind::Range),
        _ => span(minus_days(end, days - 1).max(start), end, PeriodKind::Range),
    }
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn quarter_of(day: NaiveDate) -> NaiveDate {
    back(first_of(day), day.month0() % 3)
}

fn year_of(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day)
}

fn before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(day)
}

enum Numeric {
    Day(NaiveDate),
    Month(i32, u32),
}

/// `2026-01-31`, `2026-01`, `31.1.2026`, `31/1/2026` (refused when it could be two days), `1/2026`.
fn numeric_date(word: &str) -> Result<Option<Numeric>, Problem> {
    let parts = |separator: char| -> Option<Vec<i64>> {
        word.split(separator).map(|part| part.parse().ok().filter(|_| part.len() <= 4)).collect()
    };
    let day = |year, month, day| Reader::date(year, month, day).map(|day| Some(Numeric::Day(day)));
    if let Some([year, month, date]) = parts('-').as_deref() {
        return day(*year, *month, *date);
    }
    if let Some([year, month]) = parts('-').as_deref()
        && (1900..2200).contains(year)
        && (1..=12).contains(month)
    {
        return Ok(Some(Numeric::Month(i32::try_from(*year).unwrap_or(0), u32::try_from(*month).unwrap_or(1))));
    }
    if let Some([date, month, year]) = parts('.').as_deref() {
        return day(full_year(*year), *month, *date);
    }
    if let Some([a, b, year]) = parts('/').as_deref() {
        return match (a, b) {
            (a, b) if a == b || *a > 12 => day(full_year(*year), *b, *a),
            (a, b) if *b > 12 => day(full_year(*year), *a, *b),
            _ => Err(Problem::refuse(format!("{word} could be two days: write it as 2026-01-31"))),
        };
    }
    if let Some([month, year]) = parts('/').as_deref()
        && (1900..2200).contains(year)
        && (1..=12).contains(month)
    {
        return Ok(Some(Numeric::Month(i32::try_from(*year).unwrap_or(0), u32::try_from(*month).unwrap_or(1))));
    }
    Ok(None)
}

fn full_year(year: i64) -> i64 {
    if year < 100 { year + 2000 } else { year }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Currency, WeekStart};
    use crate::question::normalise::normalise;
    use crate::question::vocabulary::Vocabulary;

    fn read_at(question: &str, today: &str) -> Result<String, Problem> {
        let context = Context { today: today.parse().unwrap(), week_start: WeekStart::Monday, currency: Currency::EUR };
        let (mut sentence, _) = normalise(question, &Vocabulary::new(&[]), context)?;
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
        for question in
            ["on 30 february", "on 2025-02-30", "3/4/2025", "from july 2025 to may 2025", "in november 2026"]
        {
            assert!(read_at(question, "2025-10-14").is_err(), "{question}");
        }
    }
}
