//! The filter of the list: `cat:dining,fun`, `>20`, `<=5`, `=12.50`, `10..20`, `aug`, `2026-07`, `last 30d`, `last week`, `since 1 may`, `!word` that must not be there,
//! `is:sample`, and words. What is none of these is searched as text, word by word, never an error, and a word that is found nowhere stands for those spelled nearly
//! like it; between double quotes everything is text that stands together, as it is written.

use super::{Calendar, amount, date, period};
use chrono::NaiveDate;
use outgo_server::domain::{Currency, Money, format_minor};

/// What a filter means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words that are each found in notes or category; those between double quotes stand together, as they are.
    pub text: String,
    /// Found in neither.
    pub without: Vec<String>,
    /// Any of these categories.
    pub categories: Vec<String>,
    /// Smallest amount, decimal text.
    pub min: String,
    /// Largest amount, decimal text.
    pub max: String,
    /// Only sample data, or none of them.
    pub sample: Option<bool>,
    /// First and last day.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// Reads a filter. Categories may be typed in part, amounts are in `currency`.
#[must_use]
pub fn filter(typed: &str, calendar: Calendar, currency: Currency, categories: &[&str]) -> Filter {
    let mut found = Filter::default();
    let mut words: Vec<String> = Vec::new();
    let tokens = tokens(typed);
    let mut at = 0;
    while let Some((token, quoted)) = tokens.get(at) {
        let behind = |step: usize| tokens.get(at + step).filter(|(_, quoted)| !quoted).map(|(word, _)| word.as_str());
        let phrase = phrase(token, behind(1), behind(2), calendar).filter(|_| !quoted);
        at += 1;
        if *quoted {
            words.push(format!("\"{token}\""));
        } else if let "is:sample" | "!is:sample" = token.as_str() {
            found.sample = Some(!token.starts_with('!'));
        } else if let Some((min, max)) = token.strip_prefix('!').and_then(|bound| bounds(&turned(bound)?, currency)) {
            found.min = min.unwrap_or(found.min);
            found.max = max.unwrap_or(found.max);
        } else if let Some(word) = token.strip_prefix('!').filter(|word| !word.is_empty()) {
            let category = word.strip_prefix("cat:").map(|name| named(name, categories));
            found.without.push(category.unwrap_or_else(|| word.to_owned()));
        } else if let Some(names) = token.strip_prefix("cat:").filter(|names| !names.is_empty()) {
            found
                .categories
                .extend(names.split(',').filter(|name| !name.is_empty()).map(|name| named(name, categories)));
        } else if let Some((min, max)) = bounds(token, currency) {
            found.min = min.unwrap_or(found.min);
            found.max = max.unwrap_or(found.max);
        } else if let Some((days, more)) = phrase {
            found.days = Some(days);
            at += more;
        } else if let Some(days) = days(token, calendar) {
            found.days = Some(days);
        } else {
            words.push(token.clone());
        }
    }
    found.text = words.join(" ");
    found
}

/// Words, and what stands between double quotes as one.
fn tokens(typed: &str) -> Vec<(String, bool)> {
    let mut tokens = Vec::new();
    let mut negated = false;
    for (at, part) in typed.split('"').enumerate() {
        if at % 2 == 1 && negated {
            // !"coffee shop"
            tokens.push((format!("!{part}"), false));
        } else if at % 2 == 1 {
            tokens.push((part.to_owned(), true));
        } else {
            negated = part.ends_with('!');
            let part = part.strip_suffix('!').unwrap_or(part);
            tokens.extend(part.split_whitespace().map(|word| (word.to_owned(), false)));
        }
    }
    tokens.retain(|(token, _)| !token.is_empty());
    tokens
}

/// A bound turned round: `>20` is `<=20`.
fn turned(bound: &str) -> Option<String> {
    let signs = [(">=", "<"), ("<=", ">"), (">", "<="), ("<", ">=")];
    signs.iter().find_map(|(sign, other)| bound.strip_prefix(sign).map(|rest| format!("{other}{rest}")))
}

/// The category that is meant by a part of its name; the text itself if there is none.
fn named(typed: &str, categories: &[&str]) -> String {
    let same = categories.iter().find(|name| name.eq_ignore_ascii_case(typed));
    let best = same.or_else(|| crate::fuzzy::best(categories, typed).into_iter().next());
    best.map_or_else(|| typed.to_owned(), |name| (*name).to_owned())
}

/// `>20`, `<=5`, `=12.50`, `10..20`: lower and upper bound, both inclusive.
fn bounds(token: &str, currency: Currency) -> Option<(Option<String>, Option<String>)> {
    let minor = |text: &str| -> Option<i64> {
        let plain = amount(text, usize::from(currency.decimals())).ok()?;
        Money::parse(&plain, currency).ok().map(|money| money.minor)
    };
    let shown = |minor: i64| format_minor(minor, currency);
    if let Some((low, high)) = token.split_once("..") {
        let day_like = low.contains(['/', '-']) || high.contains(['/', '-']);
        let (low, high) = (minor(low)?, minor(high)?);
        return (!day_like).then(|| (Some(shown(low.min(high))), Some(shown(low.max(high)))));
    }
    let signs: [(&str, i64, bool); 5] =
        [(">=", 0, true), ("<=", 0, false), (">", 1, true), ("<", -1, false), ("=", 0, true)];
    let (sign, step, lower) = *signs.iter().find(|(sign, ..)| token.starts_with(sign))?;
    let bound = shown(minor(token.strip_prefix(sign)?)?.saturating_add(step).max(0));
    Some(match (sign, lower) {
        ("=", _) => (Some(bound.clone()), Some(bound)),
        (_, true) => (Some(bound), None),
        (_, false) => (None, Some(bound)),
    })
}

/// `last 30d`, `last week`, `this month`, `since may`, `since 1 may`: the days, and how many words behind the first it takes.
fn phrase(
    first: &str,
    second: Option<&str>,
    third: Option<&str>,
    calendar: Calendar,
) -> Option<((NaiveDate, NaiveDate), usize)> {
    let (first, second) = (first.to_lowercase(), second?.to_lowercase());
    let unit = matches!(second.as_str(), "week" | "month" | "quarter" | "year");
    let read = |text: &str| period(text, calendar).ok();
    match first.as_str() {
        "last" if unit => read(&format!("last {second}")).map(|days| (days, 1)),
        "last" => rolling(&second, calendar)
            .or_else(|| date(&format!("last {second}"), calendar).ok().map(|day| (day, day)))
            .map(|days| (days, 1)),
        "this" if unit => read(&format!("this {second}")).map(|days| (days, 1)),
        "since" => {
            let two = third.and_then(|third| read(&format!("since {second} {}", third.to_lowercase())));
            two.map(|days| (days, 2)).or_else(|| read(&format!("since {second}")).map(|days| (days, 1)))
        }
        _ => None,
    }
}

/// `30d`, `6w`, `3m` behind "last".
fn rolling(token: &str, calendar: Calendar) -> Option<(NaiveDate, NaiveDate)> {
    let unit = token.chars().next_back().filter(|c| "dwmy".contains(*c))?;
    let count = token.strip_suffix(unit).filter(|digits| digits.parse::<u16>().is_ok())?;
    period(&format!("last {count} {unit}"), calendar).ok()
}

/// A day or a run of days; a plain word or number is none, unless it names a month or a year.
fn days(token: &str, calendar: Calendar) -> Option<(NaiveDate, NaiveDate)> {
    const MONTHS: &str = " jan feb apr jun jul aug sep sept oct nov dec january february april june july august september \
        october november december today yesterday ";
    let word = MONTHS.contains(&format!(" {} ", token.to_lowercase()));
    let digits = token.chars().any(|c| c.is_ascii_digit());
    let dotted = token.split('.').count() == 3;
    let dated = digits && (token.contains(['-', '/']) || token.contains("..") || dotted);
    let year = token.len() == 4 && token.parse().is_ok_and(|year: u16| (1990..2100).contains(&year));
    (word || dated || year).then(|| period(token, calendar).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Filter {
        filter(typed, Calendar::on("2026-08-22".parse().unwrap()), Currency::EUR, &["Groceries", "Dining", "Fun"])
    }

    fn bounded(typed: &str) -> (String, String) {
        let found = read(typed);
        assert_eq!(found.text, "", "{typed}");
        (found.min, found.max)
    }

    #[test]
    fn amounts() {
        for (typed, min, max) in [
            (">20", "20.01", ""),
            (">=20", "20.00", ""),
            ("<20", "", "19.99"),
            ("<=5,50", "", "5.50"),
            ("=12.50", "12.50", "12.50"),
            ("10..20", "10.00", "20.00"),
            ("20..10", "10.00", "20.00"),
            (">10 <20", "10.01", "19.99"),
        ] {
            assert_eq!(bounded(typed), (min.to_owned(), max.to_owned()), "{typed}");
        }
    }

    #[test]
    fn categories_days_and_words() {
        let found = read("cat:din,fun shop >20 2026-07 \"cat:x >5\"");
        assert_eq!(found.categories, ["Dining", "Fun"]);
        assert_eq!((found.text.as_str(), found.min.as_str()), ("shop \"cat:x >5\"", "20.01"));
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(found.days, Some((day("2026-07-01"), day("2026-07-31"))));
        let found = read("shop !lidl !Aldi !");
        assert_eq!((found.text.as_str(), found.without), ("shop", vec!["lidl".to_owned(), "Aldi".to_owned()]));
        let found = read("!cat:din !>20 !<=5");
        assert_eq!((found.without, found.min, found.max), (vec!["Dining".to_owned()], "5.01".into(), "20.00".into()));
        let found = read("!\"coffee shop\" \"big shop\" tea!");
        assert_eq!((found.text.as_str(), found.without), ("\"big shop\" tea", vec!["coffee shop".to_owned()]));
        assert_eq!(read("aug").days, Some((day("2026-08-01"), day("2026-08-31"))));
        assert_eq!(read("last 7d").days, Some((day("2026-08-16"), day("2026-08-22"))));
        assert_eq!(read("last \"week\"").days, None);
        for (typed, sample) in [("is:sample", Some(true)), ("rent !is:sample", Some(false)), ("\"is:sample\"", None)] {
            assert_eq!(read(typed).sample, sample, "{typed}");
        }
        for (typed, text, start, end) in [
            ("lidl last week", "lidl", "2026-08-10", "2026-08-16"),
            ("last month >20", "", "2026-07-01", "2026-07-31"),
            ("this year rent", "rent", "2026-01-01", "2026-12-31"),
            ("since 1 may rent", "rent", "2026-05-01", "2026-08-22"),
            ("since 2026-05 rent", "rent", "2026-05-01", "2026-08-22"),
            ("rent since may", "rent", "2026-05-01", "2026-08-22"),
            ("rent last fri", "rent", "2026-08-21", "2026-08-21"),
            ("21.8.26 rent", "rent", "2026-08-21", "2026-08-21"),
        ] {
            let found = read(typed);
            assert_eq!((found.text.as_str(), found.days), (text, Some((day(start), day(end)))), "{typed}");
        }
    }

    #[test]
    fn the_rest_is_text() {
        for typed in [
            "may",
            "sunday roast",
            "20",
            ">",
            ">x",
            "cat:",
            "a..b",
            "=",
            "last supper",
            "12 eggs",
            "this is it",
            "since",
            "since always",
        ] {
            assert_eq!(read(typed), Filter { text: typed.to_owned(), ..Filter::default() }, "{typed}");
        }
    }
}
