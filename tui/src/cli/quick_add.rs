//! `12.50 Groceries bakery yesterday`: amount, category (in double quotes if it is new and of several words), notes, and
//! a day at the end.

use crate::effect::Draft;
use crate::parse::{self, Calendar};
use chrono::NaiveDate;
use outgo_server::domain::Currency;

/// Reads the text; known categories of several words are taken whole.
///
/// # Errors
/// Names the part that is bad and an example.
pub(super) fn read(
    words: &[String],
    date: Option<&str>,
    categories: &[String],
    own: Currency,
    calendar: Calendar,
) -> Result<Draft, String> {
    let text = words.join(" ");
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let day = match date {
        Some(text) => parse::date(text, calendar).map_err(|error| format!("date: {error}"))?,
        None => take_day(&mut words, calendar)?.unwrap_or(calendar.today),
    };
    let currency = take_currency(&mut words, categories, own)?;
    let decimals = usize::from(currency.unwrap_or(own).decimals());
    let mut rest = words.into_iter();
    let amount = rest.next().ok_or("amount: is missing. Try: outgo add \"12.50 Groceries bakery yesterday\"")?;
    if rest.clone().next().is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit())) {
        return Err(format!("amount: {amount} and a number behind it: write it without spaces, such as 1234.50"));
    }
    let amount = parse::amount(amount, decimals).map_err(|error| format!("amount: {error}"))?;
    let rest: Vec<&str> = rest.collect();
    if let Some(day) = rest.iter().find(|word| word.len() == 10 && word.parse::<NaiveDate>().is_ok()) {
        return Err(format!("date: {day} stands in the middle: put it at the end, or give it with --date"));
    }
    let (category, notes) =
        split_category(&rest, categories).ok_or("category: is missing. Try: outgo add \"12.50 Groceries\"")?;
    Ok(Draft {
        amount,
        date: day.to_string(),
        category,
        notes,
        currency: currency.map(String::from).unwrap_or_default(),
    })
}

/// Codes that are taken for a currency beside the amount or at the end.
const CODES: &str = " AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW KWD MXN MYR NOK NZD PHP PLN RON \
    SAR SEK SGD THB TRY TWD UAH USD VND ZAR ";

const SIGNS: [(char, &str); 5] = [('€', "EUR"), ('£', "GBP"), ('¥', "JPY"), ('₹', "INR"), ('$', "USD")];

fn is_sign(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|c| SIGNS.iter().any(|(sign, _)| *sign == c)) && letters.next().is_none()
}

/// Digits and letters that are written together: the digits, then the letters.
fn glued(word: &str) -> Option<(&str, &str)> {
    let behind = word.find(|c: char| c.is_ascii_alphabetic()).filter(|at| *at > 0).map(|at| word.split_at(at));
    let before = word.find(|c: char| c.is_ascii_digit()).filter(|at| *at > 0).map(|at| word.split_at(at));
    match (behind, before) {
        (Some((digits, letters)), _) if digits.starts_with(|c: char| c.is_ascii_digit()) => Some((digits, letters)),
        (_, Some((letters, digits))) if letters.chars().all(|c| c.is_ascii_alphabetic()) => Some((digits, letters)),
        _ => None,
    }
}

/// Takes the currency away that is named beside the amount, by its sign, or at the end; `None` = the user's own.
///
/// # Errors
/// If two are named.
fn take_currency(words: &mut Vec<&str>, categories: &[String], own: Currency) -> Result<Option<Currency>, String> {
    let code = |word: &str| {
        let upper = word.to_ascii_uppercase();
        let common = upper == own.code() || CODES.contains(&format!(" {upper} "));
        // "all" and "try" are words before they are currencies.
        let written_so = word == upper || !matches!(word, "all" | "try");
        let category = categories.iter().any(|category| category.eq_ignore_ascii_case(word));
        Currency::parse(word).ok().filter(|_| word.len() == 3 && written_so && (common || word == upper) && !category)
    };
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    if let [first, second, ..] = words.as_mut_slice() {
        // "USD 5", "$ 5"
        if (code(first).is_some() || is_sign(first)) && is_number(second) {
            std::mem::swap(first, second);
        }
    }
    if let Some((amount, glued)) = words.first().and_then(|word| glued(word)).filter(|(_, text)| code(text).is_some()) {
        // "12.50EUR", "CHF5"
        words.splice(0..1, [amount, glued]);
    }
    let mut named = Vec::new();
    for at in [words.len().saturating_sub(1), 1] {
        if let Some(currency) = words.get(at).and_then(|word| code(word)).filter(|_| at > 0) {
            named.push(currency);
            words.remove(at);
        }
    }
    let mut amount = words.first().copied().unwrap_or_default();
    if let Some(sign) = words.get(1).copied().filter(|word| is_sign(word)) {
        amount = sign;
        words.remove(1);
    }
    if let Some((sign, code)) = SIGNS.iter().find(|(sign, _)| amount.contains(*sign)) {
        // Many currencies are written with a dollar: who names none means their own.
        let dollars = |currency: &Currency| *sign == '$' && currency.code().ends_with('D');
        let own_dollars = Some(own).filter(|_| named.is_empty()).filter(dollars);
        let meant = named.iter().copied().find(dollars).or(own_dollars);
        named.extend(meant.or_else(|| Currency::parse(code).ok()));
    }
    match named.iter().find(|currency| **currency != *named.first().unwrap_or(currency)) {
        Some(other) => Err(format!("currency: {} and {other} are named: keep one", named.first().unwrap_or(other))),
        None => Ok(named.first().copied().filter(|currency| *currency != own)),
    }
}

/// Whether a word can only be meant as a day.
fn looks_like_a_day(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '/', '.']).collect();
    let numbers = parts.iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()));
    word == "tomorrow" || (numbers && (parts.len() == 3 || (parts.len() == 2 && word.contains('/'))))
}

/// A day at the end: an ISO date, or words such as `yesterday` and `last fri`. A bare number stays in the notes.
///
/// # Errors
/// If the end looks like a day and is none.
fn take_day(words: &mut Vec<&str>, calendar: Calendar) -> Result<Option<NaiveDate>, String> {
    for length in [3, 2, 1] {
        let Some(start) = words.len().checked_sub(length).filter(|start| *start >= 2) else { continue };
        let tail = words.get(start..).unwrap_or_default().join(" ");
        let plain_number = tail.chars().all(|c| c.is_ascii_digit() || c == ' ');
        let lower = tail.to_lowercase();
        let several = lower.starts_with("last ")
            || lower.ends_with(" ago")
            || lower == "day before yesterday"
            || is_day_and_month(&lower);
        let (which, day) = lower.split_once(' ').unwrap_or_default();
        if matches!(which, "next" | "this" | "coming") && parse::date(day, calendar).is_ok() && !day.is_empty() {
            return Err(format!("date: {tail} is not clear: give it with --date, such as --date 2026-01-31"));
        }
        if plain_number || (length > 1 && !several) {
            continue;
        }
        match parse::date(&tail, calendar) {
            Ok(day) => {
                words.truncate(start);
                return Ok(Some(day));
            }
            Err(error) if looks_like_a_day(&tail) => return Err(format!("date: {error}")),
            Err(_) => {}
        }
    }
    Ok(None)
}

/// "5 nov", "nov 5", "5 november 2026": numbers and one word; whether it is a month, the date says.
fn is_day_and_month(tail: &str) -> bool {
    let (numbers, names): (Vec<&str>, Vec<&str>) =
        tail.split(' ').partition(|part| part.chars().all(|c| c.is_ascii_digit()));
    let year = numbers.last().is_some_and(|year| year.len() == 4);
    (numbers.len() == 1 || numbers.len() == 2 && year)
        && names.len() == 1
        && names.iter().all(|name| name.chars().all(char::is_alphabetic))
}

fn split_category(words: &[&str], categories: &[String]) -> Option<(String, String)> {
    let text = words.join(" ");
    if let Some((quoted, notes)) = text.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
        return Some((quoted.trim().to_owned(), notes.trim().to_owned()));
    }
    for length in (1..=words.len().min(4)).rev() {
        let (head, tail) = words.split_at(length);
        let head = head.join(" ");
        if let Some(known) = categories.iter().find(|category| category.to_lowercase() == head.to_lowercase()) {
            return Some((known.clone(), tail.join(" ")));
        }
    }
    let (first, tail) = words.split_first()?;
    Some(((*first).to_owned(), tail.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_lines() {
        let calendar = Calendar::on("2026-11-22".parse().unwrap());
        let known = ["Eating out".to_owned()];
        for (text, amount, date, category, notes) in [
            ("12.50 Groceries bakery yesterday", "12.50", "2026-11-21", "Groceries", "bakery"),
            ("12,50 groceries", "12.50", "2026-11-22", "groceries", ""),
            ("8 eating out pizza with Jo last fri", "8.00", "2026-11-20", "Eating out", "pizza with Jo"),
            ("5 Fun cinema room 7", "5.00", "2026-11-22", "Fun", "cinema room 7"),
            ("5 Fun cinema 2026-01-31", "5.00", "2026-01-31", "Fun", "cinema"),
            ("5 Fun today", "5.00", "2026-11-22", "Fun", ""),
            ("5 Fun cinema 3 days ago", "5.00", "2026-11-19", "Fun", "cinema"),
            ("6 Groceries bread 5 nov", "6.00", "2026-11-05", "Groceries", "bread"),
            ("6 Groceries bread nov 5", "6.00", "2026-11-05", "Groceries", "bread"),
            ("6 Groceries bread 5 november 2025", "6.00", "2025-11-05", "Groceries", "bread"),
            ("5 \"Days out\" zoo", "5.00", "2026-11-22", "Days out", "zoo"),
            ("5 EUR Fun", "5.00", "2026-11-22", "Fun", ""),
            ("€5 Fun cinema EUR", "5.00", "2026-11-22", "Fun", "cinema"),
        ] {
            let draft = read(&[text.to_owned()], None, &known, Currency::EUR, calendar).unwrap();
            assert_eq!(
                (draft.amount.as_str(), draft.date.as_str(), draft.category.as_str(), draft.notes.as_str()),
                (amount, date, category, notes),
                "{text}"
            );
        }
        for (text, currency) in [
            ("5 Fun", ""),
            ("5 EUR Fun", ""),
            ("5 USD Fun", "USD"),
            ("$5 Fun", "USD"),
            ("$5 CAD Fun", "CAD"),
            ("500 Fun ramen JPY", "JPY"),
            ("5 usd Fun", "USD"),
            ("USD 5 Fun", "USD"),
            ("5USD Fun", "USD"),
            ("CHF5 Fun", "CHF"),
            ("5 $ Fun", "USD"),
            ("5 CUP Fun", "CUP"),
        ] {
            let draft = read(&[text.to_owned()], None, &known, Currency::EUR, calendar).unwrap();
            assert_eq!((draft.currency.as_str(), draft.category.as_str()), (currency, "Fun"), "{text}");
        }
        for text in [
            "",
            "12.50",
            "x Groceries",
            "5 Fun cinema 2026-02-30",
            "5 Fun cinema 30/2",
            "5 Fun cinema tomorrow",
            "$5 EUR Fun",
            "5 USD Fun cinema GBP",
            "5.50 JPY Fun",
            "1 000 Fun",
            "5.50.1 Fun",
            "12,5.0 Fun",
            "1,234,5 Fun",
            "5 Fun next friday",
            "5 Fun 2026-11-03 taxi",
        ] {
            assert!(read(&[text.to_owned()], None, &known, Currency::EUR, calendar).is_err(), "{text}");
        }
    }
}
