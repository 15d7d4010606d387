//! Dates written in digits.

use super::super::Problem;
use super::Reader;
use chrono::NaiveDate;

pub(super) enum Numeric {
    Day(NaiveDate),
    Month(i32, u32),
}

/// `2026-01-31`, `2026-01`, `31.1.2026`, `31/1/2026` (refused when it could be two days), `1/2026`.
pub(super) fn numeric_date(word: &str) -> Result<Option<Numeric>, Problem> {
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

pub(super) fn full_year(year: i64) -> i64 {
    if year < 100 { year + 2000 } else { year }
}
