//! What the locale of the environment says of dates and money.

use crate::parse::DateOrder;
use outgo_server::domain::Currency;

/// Countries in which the month stands before the day in short dates, with or without a year in front (CLDR, `yMd`).
const MONTH_FIRST: [&str; 17] =
    ["US", "AS", "CN", "FM", "GU", "HU", "JP", "KP", "KR", "MH", "MN", "MP", "PH", "PR", "PW", "TW", "VI"];

/// See the module's note.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Locale {
    /// What comes first in `3/8`.
    pub date_order: DateOrder,
    /// The currency of the country, by its code; empty = it names none.
    pub currency: String,
}

impl Locale {
    /// Reads it from the environment, as POSIX has it: `LC_ALL`, then the category's own variable, then `LANG`.
    #[must_use]
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        let country = |category: &str| {
            let set =
                ["LC_ALL", category, "LANG"].iter().find_map(|name| variable(name).filter(|text| !text.is_empty()));
            set.and_then(|text| country(&text))
        };
        let month_first = country("LC_TIME").is_some_and(|country| MONTH_FIRST.contains(&country.as_str()));
        let currency = country("LC_MONETARY").and_then(|country| Currency::of_country(&country));
        Self {
            date_order: if month_first { DateOrder::MonthDay } else { DateOrder::DayMonth },
            currency: currency.map(String::from).unwrap_or_default(),
        }
    }
}

/// `US` of `en_US.UTF-8`.
fn country(locale: &str) -> Option<String> {
    let (_, rest) = locale.split_once('_')?;
    let letters: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
    (letters.len() == 2).then(|| letters.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_environment_says() {
        for (pairs, order, currency) in [
            (vec![("LANG", "en_US.UTF-8")], DateOrder::MonthDay, "USD"),
            (vec![("LANG", "de_BE@euro")], DateOrder::DayMonth, "EUR"),
            (vec![("LANG", "en_US.UTF-8"), ("LC_TIME", "en_GB.UTF-8")], DateOrder::DayMonth, "USD"),
            (vec![("LANG", "en_US"), ("LC_ALL", "hi_IN")], DateOrder::DayMonth, "INR"),
            (vec![("LANG", "en_US"), ("LC_ALL", "")], DateOrder::MonthDay, "USD"),
            (vec![("LANG", "C.UTF-8")], DateOrder::DayMonth, ""),
            (vec![("LANG", "x_\u{1b}]52")], DateOrder::DayMonth, ""),
            (vec![], DateOrder::DayMonth, ""),
        ] {
            let locale = Locale::of(|name| pairs.iter().find(|(key, _)| *key == name).map(|(_, text)| (*text).into()));
            assert_eq!((locale.date_order, locale.currency.as_str()), (order, currency), "{pairs:?}");
        }
    }
}
