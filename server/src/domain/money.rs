//! Exact money: whole minor units of a currency, never a float.

use super::FieldError;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 4217 currency with its number of decimals (JPY 0, EUR 2, KWD 3).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency {
    code: [u8; 3],
    decimals: u8,
}

/// Largest whole part of an amount.
const MAX_UNITS: i64 = 999_999_999;

impl Currency {
    /// The euro, the currency of users who name none.
    pub const EUR: Self = Self { code: *b"EUR", decimals: 2 };

    /// Looks a code up, in any case.
    ///
    /// # Errors
    /// On `currency_code`, if ISO 4217 has no such currency or it has no minor unit.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let unknown =
            || FieldError::new("currency_code", "unknown currency: use an ISO 4217 code such as EUR, USD or JPY");
        let upper = text.trim().to_ascii_uppercase();
        let known = iso_currency::Currency::from_code(&upper).ok_or_else(unknown)?;
        let decimals = known.exponent().ok_or_else(unknown)?;
        let code = <[u8; 3]>::try_from(upper.as_bytes()).map_err(|_| unknown())?;
        let decimals = u8::try_from(decimals).map_err(|_| unknown())?;
        Ok(Self { code, decimals })
    }

    /// Every currency that amounts can have, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        use iso_currency::IntoEnumIterator;
        iso_currency::Currency::iter()
            .filter(|known| !known.is_fund() && !known.is_special() && known.is_superseded().is_none())
            .filter_map(|known| Self::parse(known.code()).ok())
    }

    /// The one that is used in a country (ISO 3166-1, two letters); the first by code where there are several.
    #[must_use]
    pub fn of_country(country: &str) -> Option<Self> {
        // ISO 4217 lists them; nobody pays with them.
        const UNUSED: [&str; 2] = ["SVC", "VED"];
        let used = iso_currency::Currency::from_country(country.parse().ok()?);
        let mut found = Self::all().filter(|currency| used.iter().any(|known| known.code() == currency.code()));
        found.find(|currency| !UNUSED.contains(&currency.code()))
    }

    /// Its English name, such as "Indian rupee".
    #[must_use]
    pub fn name(&self) -> String {
        iso_currency::Currency::from_code(self.code()).map_or_else(String::new, |known| known.name().to_owned())
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// How many decimals amounts have, 0…4.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        self.decimals
    }

    /// Minor units in one unit: 1, 10, 100, …
    #[must_use]
    pub fn scale(&self) -> i64 {
        10_i64.pow(u32::from(self.decimals))
    }

    /// Largest amount in minor units: 999 999 999.99 cut to the currency's decimals.
    #[must_use]
    pub fn max_minor(&self) -> i64 {
        let scale = self.scale();
        MAX_UNITS * scale + 99 * scale / 100
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// An amount in one currency. `Debug` hides the figure: it must not reach a log.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units (cents); may be negative for differences.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// Wraps minor units.
    #[must_use]
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads an amount as the contract writes it: ASCII digits, a point, as many decimals as the currency has at most;
    /// more than 0, no sign, exponent or grouping.
    ///
    /// # Errors
    /// On `amount`, saying what would do.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, FieldError> {
        let minor = parse_minor(text, currency)?;
        if minor == 0 {
            return Err(FieldError::new("amount", "must be more than 0"));
        }
        Ok(Self { minor, currency })
    }
}

fn parse_minor(text: &str, currency: Currency) -> Result<i64, FieldError> {
    let bad = |reason: String| FieldError::new("amount", reason);
    let malformed = || bad("not an amount: write digits and a point, such as 12.50".to_owned());
    let text = text.trim();
    if text.is_empty() {
        return Err(bad("is missing: write digits and a point, such as 12.50".to_owned()));
    }
    if text.contains(',') {
        return Err(bad("use a point for decimals and no grouping, such as 1234.50".to_owned()));
    }
    if text.starts_with('-') {
        return Err(bad("must be more than 0".to_owned()));
    }
    let (units, fraction) = match text.split_once('.') {
        Some((units, fraction)) if !fraction.is_empty() => (units, fraction),
        Some(_) => return Err(malformed()),
        None => (text, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if units.is_empty() || !all_digits(units) || !all_digits(fraction) {
        return Err(malformed());
    }
    let decimals = usize::from(currency.decimals());
    if fraction.len() > decimals {
        return Err(bad(match decimals {
            0 => format!("{currency} has no decimals"),
            _ => format!("more than {decimals} decimals: {currency} has {decimals}"),
        }));
    }
    let digits = format!("{units}{fraction:0<decimals$}");
    let over = || bad("over 999999999.99".to_owned());
    let minor: i64 = digits
        .trim_start_matches('0')
        .parse()
        .or_else(|_| if digits.bytes().all(|b| b == b'0') { Ok(0) } else { Err(over()) })?;
    if minor > currency.max_minor() { Err(over()) } else { Ok(minor) }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format_minor(self.minor, self.currency))
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Money(… {})", self.currency)
    }
}

/// Writes minor units as plain decimal text: `-1234.50`.
#[must_use]
pub fn format_minor(minor: i64, currency: Currency) -> String {
    let scale = currency.scale().unsigned_abs();
    let sign = if minor < 0 { "-" } else { "" };
    let size = minor.unsigned_abs();
    let width = usize::from(currency.decimals());
    match width {
        0 => format!("{sign}{size}"),
        _ => format!("{sign}{}.{:0width$}", size / scale, size % scale),
    }
}

/// A sum in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurrencyTotal {
    /// The sum.
    pub amount: Money,
    /// How many expenses it sums.
    pub count: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(text: &str, code: &str) -> Result<i64, String> {
        let currency = Currency::parse(code).map_err(|error| error.reason)?;
        Money::parse(text, currency).map(|money| money.minor).map_err(|error| error.reason)
    }

    #[test]
    fn currencies_by_country_and_by_name() {
        for (country, code) in
            [("US", "USD"), ("IN", "INR"), ("CH", "CHF"), ("BE", "EUR"), ("JP", "JPY"), ("SV", "USD")]
        {
            assert_eq!(Currency::of_country(country).map(|known| known.code().to_owned()).as_deref(), Some(code));
        }
        assert_eq!(Currency::of_country("XX"), None);
        let all: Vec<Currency> = Currency::all().collect();
        assert!(all.len() > 140 && all.iter().all(|known| !known.name().is_empty()), "{}", all.len());
        assert!(all.iter().any(|known| known.name() == "Indian rupee"));
    }

    #[test]
    fn reads_what_the_contract_allows() {
        for (text, code, minor) in [
            ("12.50", "EUR", 1250),
            ("12.5", "eur", 1250),
            ("12", "EUR", 1200),
            ("0.01", "EUR", 1),
            ("007", "EUR", 700),
            ("1200", "JPY", 1200),
            ("1.234", "KWD", 1234),
            ("999999999.99", "EUR", 99_999_999_999),
        ] {
            assert_eq!(parse(text, code), Ok(minor), "{text} {code}");
        }
    }

    #[test]
    fn refuses_the_rest_with_a_way_out() {
        for (text, code, part) in [
            ("", "EUR", "is missing"),
            ("0", "EUR", "more than 0"),
            ("0.00", "EUR", "more than 0"),
            ("-5", "EUR", "more than 0"),
            ("1e9", "EUR", "not an amount"),
            ("+5", "EUR", "not an amount"),
            ("12.505", "EUR", "more than 2 decimals"),
            ("12.5", "JPY", "no decimals"),
            ("12,50", "EUR", "point"),
            ("1 000", "EUR", "not an amount"),
            ("twelve", "EUR", "not an amount"),
            ("12.", "EUR", "not an amount"),
            (".5", "EUR", "not an amount"),
            ("1000000000", "EUR", "over 999999999.99"),
            ("99999999999999999999999", "EUR", "over 999999999.99"),
            ("١٢", "EUR", "not an amount"),
            ("NaN", "EUR", "not an amount"),
            ("5", "ABC", "unknown currency"),
        ] {
            let reason = parse(text, code).expect_err(text);
            assert!(reason.contains(part), "{text:?}: {reason}");
        }
    }

    #[test]
    fn debug_shows_no_figure() {
        let text = format!("{:?}", Money::new(1250, Currency::EUR));
        assert!(!text.contains("12"), "{text}");
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(minor in 1_i64..99_999_999_999, code in prop::sample::select(vec!["EUR", "KWD", "JPY"])) {
            let currency = Currency::parse(code).unwrap();
            let minor = minor.min(currency.max_minor());
            prop_assert_eq!(Money::parse(&format_minor(minor, currency), currency).unwrap().minor, minor);
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = Money::parse(&text, Currency::EUR);
        }
    }
}
