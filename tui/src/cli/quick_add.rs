//! `12.50 Groceries bakery yesterday`: amount, category (in double quotes if it is new and of several words), notes, and
//! a day at the end.

use crate::effect::Draft;
use crate::parse;
use chrono::NaiveDate;

/// Reads the text; known categories of several words are taken whole.
///
/// # Errors
/// Names the part that is bad and an example.
pub(super) fn read(
    words: &[String],
    date: Option<&str>,
    categories: &[String],
    (currency, decimals): (&str, usize),
    today: NaiveDate,
) -> Result<Draft, String> {
    let text = words.join(" ");
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let day = match date {
        Some(text) => parse::date(text, today).map_err(|error| format!("date: {error}"))?,
        None => take_day(&mut words, today)?.unwrap_or(today),
    };
    take_currency(&mut words, currency)?;
    let mut rest = words.into_iter();
    let amount = rest.next().ok_or("amount: is missing. Try: outgo add \"12.50 Groceries bakery yesterday\"")?;
    let amount = parse::amount(amount, decimals).map_err(|error| format!("amount: {error}"))?;
    let rest: Vec<&str> = rest.collect();
    let (category, notes) =
        split_category(&rest, categories).ok_or("category: is missing. Try: outgo add \"12.50 Groceries\"")?;
    Ok(Draft { amount, date: day.to_string(), category, notes, currency: String::new() })
}

/// Codes that are taken for a currency beside the amount or at the end.
const CODES: &str = " AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW KWD MXN MYR NOK NZD PHP PLN RON \
    SAR SEK SGD THB TRY TWD UAH USD VND ZAR ";

/// Takes the user's own currency away; another one is refused, because amounts are never converted.
fn take_currency(words: &mut Vec<&str>, own: &str) -> Result<(), String> {
    let is_code = |word: &str| word.len() == 3 && CODES.contains(&format!(" {word} "));
    let last = words.len().saturating_sub(1);
    for at in [last, 1] {
        if let Some(code) = words.get(at).copied().filter(|word| at > 0 && is_code(word)) {
            if code != own {
                return Err(format!("currency: {code} is not your currency {own}: change it in the settings first"));
            }
            words.remove(at);
        }
    }
    let signs = [('€', "EUR"), ('£', "GBP"), ('¥', "JPY"), ('₹', "INR"), ('$', "USD")];
    let amount = words.first().copied().unwrap_or_default();
    match signs.iter().find(|(sign, _)| amount.contains(*sign)) {
        Some((sign, code)) if *code != own && !(*sign == '$' && own.ends_with('D')) => {
            Err(format!("currency: {sign} is not your currency {own}: change it in the settings first"))
        }
        _ => Ok(()),
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
fn take_day(words: &mut Vec<&str>, today: NaiveDate) -> Result<Option<NaiveDate>, String> {
    for length in [3, 2, 1] {
        let Some(start) = words.len().checked_sub(length).filter(|start| *start >= 2) else { continue };
        let tail = words.get(start..).unwrap_or_default().join(" ");
        let plain_number = tail.chars().all(|c| c.is_ascii_digit() || c == ' ');
        let lower = tail.to_lowercase();
        let several = lower.starts_with("last ") || lower.ends_with(" ago");
        if plain_number || (length > 1 && !several) {
            continue;
        }
        match parse::date(&tail, today) {
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
        let today = "2026-11-22".parse().unwrap();
        let known = ["Eating out".to_owned()];
        for (text, amount, date, category, notes) in [
            ("12.50 Groceries bakery yesterday", "12.50", "2026-11-21", "Groceries", "bakery"),
            ("12,50 groceries", "12.50", "2026-11-22", "groceries", ""),
            ("8 eating out pizza with Jo last fri", "8.00", "2026-11-20", "Eating out", "pizza with Jo"),
            ("5 Fun cinema room 7", "5.00", "2026-11-22", "Fun", "cinema room 7"),
            ("5 Fun cinema 2026-01-31", "5.00", "2026-01-31", "Fun", "cinema"),
            ("5 Fun today", "5.00", "2026-11-22", "Fun", ""),
            ("5 Fun cinema 3 days ago", "5.00", "2026-11-19", "Fun", "cinema"),
            ("5 \"Days out\" zoo", "5.00", "2026-11-22", "Days out", "zoo"),
            ("5 EUR Fun", "5.00", "2026-11-22", "Fun", ""),
            ("€5 Fun cinema EUR", "5.00", "2026-11-22", "Fun", "cinema"),
        ] {
            let draft = read(&[text.to_owned()], None, &known, ("EUR", 2), today).unwrap();
            assert_eq!(
                (draft.amount.as_str(), draft.date.as_str(), draft.category.as_str(), draft.notes.as_str()),
                (amount, date, category, notes),
                "{text}"
            );
        }
        for text in [
            "",
            "12.50",
            "x Groceries",
            "5 Fun cinema 2026-02-30",
            "5 Fun cinema 30/2",
            "5 Fun cinema tomorrow",
            "$5 Fun",
            "5 USD Fun",
            "5 Fun cinema USD",
        ] {
            assert!(read(&[text.to_owned()], None, &known, ("EUR", 2), today).is_err(), "{text}");
        }
    }
}
