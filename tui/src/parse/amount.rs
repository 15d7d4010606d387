//! `12.5`, `12,50`, `1.234,56`, `1 234.56`, with a currency sign or not: the last separator before one or two digits
//! is the decimal mark. Arithmetic is done: `12,50+41.70`, `3*4.20`, `1.2k`.

use super::arithmetic::computed;
use outgo_server::domain::Currency;

/// The amount as the server wants it (`1234.56`).
///
/// # Errors
/// The message for the field.
pub fn amount(text: &str, decimals: usize) -> Result<String, String> {
    // A factor may have decimals where the currency has none.
    match computed(text, decimals, |part| number(part, decimals.max(2))) {
        Some(result) => number(&result?, decimals),
        None => number(text, decimals),
    }
}

/// Signs of currencies, and the code of the currency that each is of where the user's own is not written so too.
const SIGNS: [(char, &str); 9] = [
    ('€', "EUR"),
    ('$', "USD"),
    ('£', "GBP"),
    ('¥', "JPY"),
    ('₹', "INR"),
    ('₩', "KRW"),
    ('₽', "RUB"),
    ('₺', "TRY"),
    ('₫', "VND"),
];

/// Currencies that are written with a dollar sign, or with that of the yen.
const SHARED: [(char, &str); 2] = [('$', " AUD CAD HKD MXN NZD SGD TWD USD "), ('¥', " CNY JPY ")];

/// An amount without the sign or the code of a currency before or behind it, and that currency: `€ 5`, `₹500`, `12 EUR`. A
/// sign that the user's own currency is written with means that one.
#[must_use]
pub fn with_currency(text: &str, own: &str) -> (String, Option<Currency>) {
    let text = text.trim();
    let sign = SIGNS.iter().find(|(sign, _)| text.starts_with(*sign) || text.ends_with(*sign));
    if let Some((sign, code)) = sign {
        let shared = SHARED.iter().any(|(other, codes)| other == sign && codes.contains(&format!(" {own} ")));
        let rest = text.trim_start_matches(*sign).trim_end_matches(*sign).trim();
        return (rest.to_owned(), Currency::parse(if shared { own } else { code }).ok());
    }
    let code = |word: &str| if word.len() == 3 { Currency::parse(&word.to_uppercase()).ok() } else { None };
    let behind = text.len().checked_sub(3).and_then(|at| text.split_at_checked(at));
    let behind = behind.and_then(|(rest, word)| Some((rest, code(word)?)));
    let found = behind.or_else(|| text.split_at_checked(3).and_then(|(word, rest)| Some((rest, code(word)?))));
    found.map_or_else(|| (text.to_owned(), None), |(rest, currency)| (rest.trim().to_owned(), Some(currency)))
}

/// An amount without arithmetic in it.
fn number(text: &str, decimals: usize) -> Result<String, String> {
    let sign = |c: char| SIGNS.iter().any(|(sign, _)| *sign == c);
    let cleaned: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !sign(*c) && !matches!(c, '\'' | '\u{a0}' | '\u{202f}'))
        .collect();
    if cleaned.is_empty() {
        return Err("Amount is missing".to_owned());
    }
    // Spaces group thousands; anything else between two digits is no amount.
    let digits = text.trim_matches(|c: char| !c.is_ascii_digit());
    let parts: Vec<&str> = digits.split(|c: char| c.is_whitespace() || c == '\'').collect();
    let starts_with_three = |part: &&str| part.chars().take_while(char::is_ascii_digit).count() == 3;
    if !parts.iter().skip(1).all(starts_with_three) {
        return Err(format!("Not an amount: {}. Try 12.50", text.trim()));
    }
    if cleaned.starts_with('-') {
        return Err("Amount must be more than 0".to_owned());
    }
    if !cleaned.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return Err(format!("Not an amount: {}. Try 12.50", text.trim()));
    }
    let plain = normalise(&cleaned, decimals)?;
    let (units, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let units = units.trim_start_matches('0');
    if units.len() > 9 {
        return Err("Over 999,999,999.99".to_owned());
    }
    if units.is_empty() && fraction.chars().all(|c| c == '0') {
        return Err("Amount must be more than 0".to_owned());
    }
    if fraction.len() > decimals {
        return Err(format!("More than {decimals} decimals: {}", text.trim()));
    }
    let units = if units.is_empty() { "0" } else { units };
    Ok(if decimals == 0 { units.to_owned() } else { format!("{units}.{fraction:0<decimals$}") })
}

/// Digits with a point: which separator is the decimal mark is decided here.
fn normalise(text: &str, decimals: usize) -> Result<String, String> {
    let separators: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| !c.is_ascii_digit()).collect();
    let Some((last, mark)) = separators.last().copied() else { return Ok(text.to_owned()) };
    let after = text.len() - last - 1;
    let kinds = separators.iter().any(|(_, c)| *c != mark);
    if separators.len() > 1 && !is_grouped(text, &separators, kinds) {
        return Err(format!("Not an amount: {text}. Try 1234.50"));
    }
    let grouping = after == 3 && decimals != 3;
    if separators.len() == 1 && grouping {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let (units, rest) = text.split_at(last);
        let short: String = rest.chars().filter(char::is_ascii_digit).take(2).collect();
        if units == "0" || units.len() > 3 {
            return Err(format!("More than {decimals} decimals: {text}"));
        }
        return Err(format!("{text} could be {units}.{short} or {digits}: write {digits} or {units}.{short}"));
    }
    if grouping && !kinds {
        return Ok(text.chars().filter(char::is_ascii_digit).collect());
    }
    let (units, fraction) = text.split_at(last);
    let units: String = units.chars().filter(char::is_ascii_digit).collect();
    Ok(format!("{units}.{}", fraction.trim_start_matches(mark)))
}

/// Whether all but a decimal mark group thousands: one kind of separator, three digits behind the last, two or three
/// behind the others (`1,00,000.50` is written so in India).
fn is_grouped(text: &str, separators: &[(usize, char)], has_decimals: bool) -> bool {
    let groups = if has_decimals { separators.len() - 1 } else { separators.len() };
    let (grouping, decimals) = separators.split_at(groups);
    let first = grouping.first().map(|(_, c)| *c);
    let end = decimals.first().map_or(text.len(), |(at, _)| *at);
    let ends = grouping.iter().skip(1).map(|(at, _)| *at).chain([end]);
    let lengths: Vec<usize> = grouping.iter().zip(ends).map(|((start, _), end)| end - start - 1).collect();
    let one_kind = grouping.iter().all(|(_, c)| Some(*c) == first) && decimals.iter().all(|(_, c)| Some(*c) != first);
    let last = lengths.last() == Some(&3);
    one_kind && last && lengths.iter().all(|length| (2..=3).contains(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_amounts() {
        for (text, expected) in [
            ("12.5", "12.50"),
            ("12,50", "12.50"),
            ("1.234,56", "1234.56"),
            ("1 234.56", "1234.56"),
            ("€ 7", "7.00"),
            ("1,234,567", "1234567.00"),
            ("0.05", "0.05"),
            ("007", "7.00"),
            ("12,50+41.70", "54.20"),
            ("1.234,56 - 34.56", "1200.00"),
            ("3*4.20 + 1", "13.60"),
            ("3 × 4", "12.00"),
            ("100/3", "33.33"),
            ("21 / 8", "2.63"),
            ("0.12 * 100 / 1", "12.00"),
            ("10 - 2 * 3", "4.00"),
            ("1.2k", "1200.00"),
            ("2k+50", "2050.00"),
        ] {
            assert_eq!(amount(text, 2).as_deref(), Ok(expected), "{text}");
        }
        assert_eq!(amount("1200", 0).as_deref(), Ok("1200"));
        assert_eq!(amount("1000*1.08", 0).as_deref(), Ok("1080"));
        assert_eq!(amount("1.234", 3).as_deref(), Ok("1.234"));
    }

    #[test]
    fn a_currency_is_named_by_sign_or_code() {
        let of = |text: &str, own: &str| {
            let (rest, currency) = with_currency(text, own);
            (rest, currency.map(|currency| currency.code().to_owned()))
        };
        let found = |rest: &str, code: &str| (rest.to_owned(), Some(code.to_owned()));
        assert_eq!(of("₹500", "EUR"), found("500", "INR"));
        assert_eq!(of("12 usd", "EUR"), found("12", "USD"));
        assert_eq!(of("EUR 3+4", "EUR"), found("3+4", "EUR"));
        assert_eq!(of("$5", "CAD"), found("5", "CAD"), "a dollar is one's own");
        assert_eq!(of("$5", "EUR"), found("5", "USD"));
        assert_eq!(of("12.50", "EUR"), ("12.50".to_owned(), None));
        assert_eq!(of("日本1", "EUR").1, None);
    }

    #[test]
    fn exact_messages() {
        for (text, expected) in [
            ("", "Amount is missing"),
            ("0", "Amount must be more than 0"),
            ("0,00", "Amount must be more than 0"),
            ("-5", "Amount must be more than 0"),
            ("12.5055", "More than 2 decimals: 12.5055"),
            ("1,234", "1,234 could be 1.23 or 1234: write 1234 or 1.23"),
            ("1000000000", "Over 999,999,999.99"),
            ("1e9", "Not an amount: 1e9. Try 12.50"),
            ("١٢", "Not an amount: ١٢. Try 12.50"),
            ("twelve", "Not an amount: twelve. Try 12.50"),
            ("12 50", "Not an amount: 12 50. Try 12.50"),
            ("50/0", "Amount must be more than 0"),
            ("21/8", "21/8 looks like a day: put spaces around - or / to compute"),
            ("2026-08-21", "2026-08-21 looks like a day: put spaces around - or / to compute"),
            ("5+", "Not an amount: 5+. Try 12.50"),
            ("5--3", "Not an amount: 5--3. Try 12.50"),
            ("3-5", "Amount must be more than 0"),
            ("k", "Not an amount: k. Try 12.50"),
            ("5+1,234", "1,234 could be 1.23 or 1234: write 1234 or 1.23"),
            ("999999999*9", "Over 999,999,999.99"),
        ] {
            assert_eq!(amount(text, 2).unwrap_err(), expected, "{text}");
        }
    }

    #[test]
    fn nothing_panics() {
        use proptest::prelude::*;
        proptest!(|(text in "\\PC{0,20}", decimals in 0_usize..4)| {
            let _ = amount(&text, decimals);
        });
    }
}
