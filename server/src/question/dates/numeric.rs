//! Dates written in digits.

use super::super::Problem;
use super::super::lexicon;
use super::super::plan::{PeriodKind, Unit};
use super::super::sentence::{Sentence, Token};
use super::{Reader, Rule, before, forward, span, text};
use crate::domain::Currency;
use chrono::{Datelike, NaiveDate};

pub(super) enum Numeric {
    Day(NaiveDate),
    Month(i32, u32),
    /// `2024-25`, by the year it begins in.
    FinancialYear(i64),
}

/// Which of day and month comes first in `3/8/26`, by the currency that somebody counts in; `None` = not known.
fn day_comes_first(currency: Currency) -> Option<bool> {
    match currency.code() {
        "USD" => Some(false),
        "INR" | "GBP" | "EUR" | "AUD" | "NZD" | "CHF" | "SGD" => Some(true),
        _ => None,
    }
}

/// `2026-01-31`, `2026-01`, `2025-26`, `31.1.2026`, `31/1/2026` (refused when it could be two days and the currency
/// does not say which), `1/2026`.
fn numeric_date(word: &str, currency: Currency) -> Result<Option<Numeric>, Problem> {
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
    if let Some([year, next]) = parts('-').as_deref()
        && (1900..2200).contains(year)
        && *next == (year + 1) % 100
    {
        return Ok(Some(Numeric::FinancialYear(*year)));
    }
    if let Some([date, month, year]) = parts('.').as_deref() {
        return day(full_year(*year), *month, *date);
    }
    if let Some([a, b, year]) = parts('/').as_deref() {
        return match (a, b) {
            (a, b) if a == b || *a > 12 => day(full_year(*year), *b, *a),
            (a, b) if *b > 12 => day(full_year(*year), *a, *b),
            (a, b) => match day_comes_first(currency) {
                Some(true) => day(full_year(*year), *b, *a),
                Some(false) => day(full_year(*year), *a, *b),
                None => Err(Problem::refuse(format!("{word} could be two days: write it as 2026-01-31"))),
            },
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

/// How many years back two digits may name.
pub(in crate::question) const MOST_BACK: i32 = 15;

/// The year of this century that two digits name, if it is none ahead and at most so many back.
pub(in crate::question) fn short_year(digits: &str, today: NaiveDate, most: i32) -> Option<i32> {
    let this = today.year();
    let year = digits.parse::<i32>().ok().filter(|_| digits.len() == 2).map(|number| this / 100 * 100 + number)?;
    (this - most..=this).contains(&year).then_some(year)
}

pub(super) fn full_year(year: i64) -> i64 {
    if year < 100 { year + 2000 } else { year }
}

impl Reader {
    /// "in 25", "fishing in jan 26": the year, where nothing behind it is counted and it is none ahead.
    ///
    /// # Errors
    /// "since sept 23": a day, or a year?
    pub(super) fn short_years(&self, s: &mut Sentence) -> Result<(), Problem> {
        let word = |s: &Sentence, at: usize| s.tokens.get(at).and_then(Token::word).map(str::to_owned);
        self.years_of_months(s);
        for at in 1..s.tokens.len() {
            let Some(Token::Number { text, money: false }) = s.tokens.get(at) else { continue };
            let Some(year) = short_year(text, self.today(), MOST_BACK) else { continue };
            let says = |at: usize, words: &[&str]| word(s, at).is_some_and(|word| words.contains(&word.as_str()));
            let month = word(s, at - 1).is_some_and(|word| lexicon::month(&word).is_some());
            let last = at + 1 == s.tokens.len();
            // "what did I buy for 25": an amount.
            let bought = s.has("buy|bought|get|got|pay|paid|sold|go|went");
            let led = says(at - 1, &["in", "during"])
                || (says(at - 1, &["for"]) && last && !bought)
                || (month && at > 1 && says(at - 2, &["in"]));
            let more = says(at + 2, &["more", "less", "over", "under", "above", "below", "up", "fewer"]);
            let joins = ["and", "vs", "versus", "compared", "against", "than", "by", "at", "on"];
            let ends = last || s.tokens.get(at + 1) == Some(&Token::Comma) || (says(at + 1, &joins) && !more);
            let since = at > 1 && word(s, at - 2).is_some_and(|word| matches!(word.as_str(), "since" | "from"));
            if month && since && ends && self.today().year() - year < 6 {
                let month = word(s, at - 1).unwrap_or_default();
                return Err(Problem::ask(format!(
                    "is that {month} {year}, or a day in {month}? write the year in full"
                )));
            }
            if let Some(token) = s.tokens.get_mut(at).filter(|_| led && ends) {
                *token = Token::Number { text: year.to_string(), money: false };
            }
        }
        Ok(())
    }

    /// "jan 25 vs jan 26": the same month of two years; "jan to nov 26": months of one, as no day begins it.
    fn years_of_months(&self, s: &mut Sentence) {
        let today = self.today();
        let year = |c: &[Option<Token>], at: usize, most: i32| {
            let year = short_year(&text(c, at), today, most)?;
            Some(Token::Number { text: year.to_string(), money: false })
        };
        let _ = s.replace("<month> =to|till|until|through <month> <n>", |c| {
            let year = year(c, 3, 9);
            Ok::<_, Problem>(year.map(|year| c.iter().take(3).flatten().cloned().chain([year]).collect()))
        });
        let _ = s.replace("<month> <n> =vs|versus|against|than|over|compared =to|with? <month> <n>", |c| {
            let month = |at: usize| lexicon::month(&text(c, at));
            let years = year(c, 1, MOST_BACK).zip(year(c, 5, MOST_BACK)).filter(|_| month(0) == month(4));
            let Some((one, other)) = years else { return Ok::<_, Problem>(None) };
            let mut tokens = c.to_vec();
            for (at, year) in [(1, one), (5, other)] {
                tokens.splice(at..=at, [Some(year)]);
            }
            Ok(Some(tokens.into_iter().flatten().collect()))
        });
    }

    /// "between 4/10 and 4/25": days without a year, as the currency has them.
    fn short_slashes(&self, s: &mut Sentence) {
        let currency = self.context.currency;
        let day = |text: &str| {
            let (a, b) = text.split_once('/')?;
            let (a, b) = (a.parse::<u32>().ok()?, b.parse::<u32>().ok()?);
            let (day, month) = if day_comes_first(currency)? { (a, b) } else { (b, a) };
            let name = super::months::NEXT.get(month.checked_sub(1)? as usize)?;
            (1..=31).contains(&day).then(|| (day.to_string(), (*name).to_owned()))
        };
        let _ = s.replace("=on|between|from|since|until|till|to|and|through|before|after <word>", |c| {
            let read = day(&text(c, 1)).map(|(day, month)| {
                let day = Token::Number { text: day, money: false };
                vec![Token::Word(text(c, 0)), Token::Word(month), day]
            });
            Ok::<_, Problem>(read)
        });
    }

    pub(super) fn dates(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        self.financial_years(s)?;
        self.short_slashes(s);
        s.replace("<word>", |c| {
            let text = text(c, 0);
            match numeric_date(&text, self.context.currency)? {
                Some(Numeric::Day(day)) => {
                    if text.contains('/') {
                        self.assumptions.push(format!("{text} means {day}"));
                    }
                    self.day(day)
                }
                Some(Numeric::Month(year, month)) => {
                    let period = Self::month(year, month, PeriodKind::Calendar(Unit::Month))?;
                    self.put(period)
                }
                Some(Numeric::FinancialYear(year)) => self.financial_year(year),
                None => Ok(None),
            }
        })
    }

    /// "FY 25-26": the year in full.
    fn short_financial_years(s: &mut Sentence) {
        let short = |text: &str| {
            let (year, next) = text.split_once('-')?;
            let pair =
                (year.len() == 2 && next.len() == 2).then_some((year.parse::<i64>().ok()?, next.parse::<i64>().ok()?));
            pair.filter(|(year, next)| (year + 1) % 100 == *next).map(|(year, _)| year)
        };
        let _ = s.replace("fy <word>", |c| {
            let year = short(&text(c, 0)).map(full_year);
            let full = year.map(|year| Token::Word(format!("{year}-{:02}", (year + 1) % 100)));
            Ok::<_, Problem>(full.map(|full| vec![Token::Word("fy".to_owned()), full]))
        });
    }

    /// "H1 FY 2025-26", "Q3 of the financial year 2025-26": a part of that year.
    fn halves_and_quarters(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        const PARTS: [(&str, u32, u32); 6] =
            [("h1", 0, 6), ("h2", 6, 6), ("q1", 0, 3), ("q2", 3, 3), ("q3", 6, 3), ("q4", 9, 3)];
        for (name, first, months) in PARTS {
            s.replace(&format!("{name} of|in? the? fy|financial|fiscal year? <word>"), |c| {
                let Ok(Some(Numeric::FinancialYear(year))) = numeric_date(&text(c, 0), self.context.currency) else {
                    return Ok(None);
                };
                let (kept, said) = (self.periods.len(), self.financial_year(year)?);
                let Some(start) = self.periods.get(kept).and_then(|period| period.start) else { return Ok(said) };
                let start = forward(start, first);
                if let Some(period) = self.periods.get_mut(kept) {
                    *period = span(start, before(forward(start, months)), PeriodKind::Range);
                }
                Ok(said)
            })?;
        }
        Ok(())
    }

    /// "FY 2025-26", "this financial year", with the months it runs over beside it.
    fn financial_years(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        let today = self.today();
        let first = first_of_financial_year(self.context.currency).unwrap_or(4);
        let present = i64::from(today.year()) - i64::from(today.month() < first);
        let months = "april|apr|july|jul <n>? to|- march|mar|june|jun <n>?";
        Self::short_financial_years(s);
        let _ = s.eat(&format!("financial|fiscal|tax year|fy {months}"));
        for (words, year) in [("this|current|present", present), ("last|previous", present - 1)] {
            s.replace(&format!("{words} financial|fiscal|tax year"), |_| self.financial_year(year))?;
            s.replace(&format!("{words} fy"), |_| self.financial_year(year))?;
        }
        if !self.periods.is_empty() {
            let _ = s.eat_any(&[&format!(", {months}"), ", april|apr|july|jul onwards|onward|on"]);
        }
        self.halves_and_quarters(s)?;
        let _ = s.eat_any(&["fy", "financial|fiscal|tax year"]);
        if s.tokens
            .iter()
            .filter_map(|token| token.word())
            .any(|word| matches!(numeric_date(word, self.context.currency), Ok(Some(Numeric::FinancialYear(_)))))
        {
            let _ = s.eat(months);
        }
        Ok(())
    }

    /// The twelve months from where financial years begin, which is not known everywhere.
    fn financial_year(&mut self, year: i64) -> Rule {
        let Some(month) = first_of_financial_year(self.context.currency) else {
            return Err(Problem::ask("where a financial year begins is not known: name its first and last day"));
        };
        let start = Self::date(year, i64::from(month), 1)?;
        let period = span(start, before(forward(start, 12)), PeriodKind::Range);
        let (from, to) = (start.format("%B"), before(forward(start, 12)).format("%B"));
        self.assumptions.push(format!("the financial year from {from} {year} to {to} {}", year + 1));
        self.put(period)
    }
}

/// The month in which financial years begin where this currency is used, if all there count so.
fn first_of_financial_year(currency: Currency) -> Option<u32> {
    match currency.code() {
        "INR" | "NZD" => Some(4),
        "AUD" => Some(7),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slashed_days_are_read_as_the_currency_has_them() {
        let read = |word: &str, code: &str| match numeric_date(word, Currency::parse(code).unwrap()) {
            Ok(Some(Numeric::Day(day))) => day.to_string(),
            Ok(_) => String::from("no day"),
            Err(_) => String::from("refused"),
        };
        for (word, code, expected) in [
            ("3/4/2025", "USD", "2025-03-04"),
            ("3/4/2025", "GBP", "2025-04-03"),
            ("3/4/25", "EUR", "2025-04-03"),
            ("3/4/2025", "CAD", "refused"),
            ("31/4/2025", "CAD", "refused"),
            ("30/4/2025", "USD", "2025-04-30"),
            ("4/30/2025", "CAD", "2025-04-30"),
            ("4/4/2025", "CAD", "2025-04-04"),
        ] {
            assert_eq!(read(word, code), expected, "{word} {code}");
        }
    }
}
