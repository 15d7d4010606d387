//! `2026-08-21`, `21/8`, `21.8.26`, `21`, `today`, `yesterday`, `-3`, `3 days ago`, `mon`, `last fri`; and periods such as `aug`,
//! `2026-q2`, `last 6 w`, `jul..aug`, `since 1 may`.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// What comes first in a date such as `3/8` that could be read both ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateOrder {
    /// The day: 3 August.
    #[default]
    DayMonth,
    /// The month: 8 March.
    MonthDay,
}

impl DateOrder {
    /// Their names in the configuration; `auto` is what the locale says.
    pub const NAMES: [&str; 3] = ["auto", "day-month", "month-day"];

    /// That of a name; of any other name, `auto` too, none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "day-month" => Some(Self::DayMonth),
            "month-day" => Some(Self::MonthDay),
            _ => None,
        }
    }
}

/// What dates lean on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calendar {
    /// The day that it is.
    pub today: NaiveDate,
    /// What comes first.
    pub order: DateOrder,
    /// The day on which weeks start.
    pub week_start: Weekday,
}

impl Calendar {
    /// As most of the world has it.
    #[must_use]
    pub fn on(today: NaiveDate) -> Self {
        Self { today, order: DateOrder::DayMonth, week_start: Weekday::Mon }
    }
}

const TRY: &str = "Not a date: try 2026-08-21, 21/8, yesterday";

/// The day that is meant.
///
/// # Errors
/// The message for the field.
pub fn date(text: &str, calendar: Calendar) -> Result<NaiveDate, String> {
    let today = calendar.today;
    let text = text.trim().to_lowercase();
    let back = |days: u64| today.checked_sub_days(Days::new(days)).ok_or_else(|| TRY.to_owned());
    match text.as_str() {
        "" | "today" | "t" => return Ok(today),
        "yesterday" | "y" => return back(1),
        "day before yesterday" => return back(2),
        _ => {}
    }
    if let Some(days) = text.strip_prefix('-') {
        return days.parse::<u64>().map_err(|_| TRY.to_owned()).and_then(back);
    }
    if let Some((count, unit)) = text.strip_suffix(" ago").and_then(|text| text.split_once(' ')) {
        let days = match unit.trim_end_matches('s') {
            "day" | "d" => 1,
            "week" | "w" => 7,
            _ => return Err(TRY.to_owned()),
        };
        let count = if matches!(count, "a" | "one") { Ok(1) } else { count.parse::<u64>() };
        return count.map_err(|_| TRY.to_owned()).and_then(|count| back(count.saturating_mul(days)));
    }
    let (last, name) = text.strip_prefix("last ").map_or((false, text.as_str()), |name| (true, name));
    if let Some(weekday) = weekday(name) {
        let ago = u64::from(today.weekday().days_since(weekday));
        return back(if last && ago == 0 { 7 } else { ago });
    }
    if text.starts_with('+') {
        return Err(TRY.to_owned());
    }
    numbers(&text, calendar)
}

fn weekday(name: &str) -> Option<Weekday> {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let at = names.iter().position(|full| name.len() >= 3 && full.starts_with(name))?;
    Weekday::try_from(u8::try_from(at).ok()?).ok()
}

fn month(name: &str) -> Option<u32> {
    let names = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let at = names.iter().position(|full| name.len() >= 3 && full.starts_with(name))?;
    u32::try_from(at + 1).ok()
}

fn numbers(text: &str, Calendar { today, order, .. }: Calendar) -> Result<NaiveDate, String> {
    let separators: &[char] = &['-', '/', '.', ' '];
    let parts: Vec<&str> = text.split(separators).filter(|part| !part.is_empty()).collect();
    let named = |part: &str| part.parse::<u32>().ok().or_else(|| month(part));
    let number = |part: &str| part.parse::<i32>().map_err(|_| TRY.to_owned());
    match parts.as_slice() {
        [day] => {
            let day = u32::try_from(number(day)?).map_err(|_| TRY.to_owned())?;
            build(today.year(), today.month(), day)
        }
        [year, month, day] if year.len() == 4 => {
            let month = named(month).ok_or(TRY)?;
            build(number(year)?, month, u32::try_from(number(day)?).map_err(|_| TRY.to_owned())?)
        }
        [first, second] => {
            let (day, month) = day_and_month(first, second, text, order);
            let month = named(month).ok_or(TRY)?;
            build(today.year(), month, u32::try_from(number(day)?).map_err(|_| TRY.to_owned())?)
        }
        [first, second, year] => {
            let (day, month) = day_and_month(first, second, text, order);
            let year = number(year)?;
            let month = named(month).ok_or(TRY)?;
            let year = if year < 100 { year + 2000 } else { year };
            build(year, month, u32::try_from(number(day)?).map_err(|_| TRY.to_owned())?)
        }
        _ => Err(TRY.to_owned()),
    }
}

/// Which of two parts is the day: the one that can be no month, else as it is usual; with points between, the first.
fn day_and_month<'t>(first: &'t str, second: &'t str, text: &str, order: DateOrder) -> (&'t str, &'t str) {
    let over_twelve = |part: &str| part.parse::<u32>().is_ok_and(|number| number > 12);
    let month_first = match (first.parse::<u32>(), over_twelve(first), over_twelve(second)) {
        // "Aug 21" beside "21 Aug".
        (Err(_), ..) => true,
        (_, false, true) => true,
        (_, false, false) => order == DateOrder::MonthDay && !text.contains('.') && month(second).is_none(),
        _ => false,
    };
    if month_first { (second, first) } else { (first, second) }
}

fn build(year: i32, month: u32, day: u32) -> Result<NaiveDate, String> {
    if let Some(date) = NaiveDate::from_ymd_opt(year, month, day) {
        return if (1900..=9999).contains(&year) { Ok(date) } else { Err("Years from 1900 to 9999".to_owned()) };
    }
    let first = NaiveDate::from_ymd_opt(year, month, 1).filter(|_| day <= 31).ok_or(TRY)?;
    let days = month_end(first).day();
    Err(format!("There are {days} days in {}", first.format("%B")))
}

fn month_end(day: NaiveDate) -> NaiveDate {
    let first = day.with_day(1).unwrap_or(day);
    first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(day)
}

/// First and last day of the period that is meant.
///
/// # Errors
/// A message with examples.
pub fn period(text: &str, calendar: Calendar) -> Result<(NaiveDate, NaiveDate), String> {
    let text = text.trim().to_lowercase().replace(" to ", "..").replace(['–', '—'], "..");
    if let Some((from, to)) = text.split_once("..") {
        if from.trim().is_empty() {
            return Err("The first day is missing: try 2026-06-01..2026-07-15".to_owned());
        }
        let start = single(from.trim(), calendar)?.0;
        let end = single(to.trim(), calendar)?.1;
        // Backwards is taken as it must be meant.
        return Ok(if start <= end {
            (start, end)
        } else {
            (single(to.trim(), calendar)?.0, single(from.trim(), calendar)?.1)
        });
    }
    if let Some(from) = text.strip_prefix("since ") {
        let start = single(from.trim(), calendar)?.0;
        let today = calendar.today;
        return if start <= today { Ok((start, today)) } else { Err(format!("{start} lies ahead")) };
    }
    if let Some(found) = calendar_unit(&text, calendar) {
        return Ok(found);
    }
    if let Some(rest) = text.strip_prefix("last ") {
        return rolling(rest, calendar.today);
    }
    single(&text, calendar)
}

/// `this month`, `last year`: whole calendar units; the present one up to its end.
fn calendar_unit(text: &str, Calendar { today, week_start, .. }: Calendar) -> Option<(NaiveDate, NaiveDate)> {
    let (which, unit) = text.split_once(' ')?;
    let back = match which {
        "this" => 0,
        "last" => 1,
        _ => return None,
    };
    let month = today.with_day(1)?;
    let (start, next) = match unit.trim() {
        "week" => {
            let first = today.checked_sub_days(Days::new(u64::from(today.weekday().days_since(week_start))))?;
            let start = first.checked_sub_days(Days::new(back * 7))?;
            (start, start.checked_add_days(Days::new(7))?)
        }
        unit @ ("month" | "quarter" | "year") => {
            let (first, months) = match unit {
                "month" => (month, 1),
                "quarter" => (month.checked_sub_months(Months::new(month.month0() % 3))?, 3),
                _ => (month.with_month(1)?, 12),
            };
            let start = first.checked_sub_months(Months::new(u32::try_from(back).ok()? * months))?;
            (start, start.checked_add_months(Months::new(months))?)
        }
        _ => return None,
    };
    Some((start, next.pred_opt()?))
}

fn rolling(text: &str, today: NaiveDate) -> Result<(NaiveDate, NaiveDate), String> {
    const EXAMPLE: &str = "try last 30 d, last 6 w, last 3 m, last 2 y";
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    let unit = text.trim_start_matches(|c: char| c.is_ascii_digit()).trim();
    let count: u32 = if digits.is_empty() { 1 } else { digits.parse().map_err(|_| EXAMPLE.to_owned())? };
    if count == 0 {
        return Err(EXAMPLE.to_owned());
    }
    let start = match unit.chars().next() {
        Some('d') => today.checked_sub_days(Days::new(u64::from(count))),
        Some('w') => today.checked_sub_days(Days::new(u64::from(count) * 7)),
        Some('m') => today.checked_sub_months(Months::new(count)),
        Some('y') => today.checked_sub_months(Months::new(count * 12)),
        _ => return Err(EXAMPLE.to_owned()),
    };
    let start = start.and_then(|day| day.succ_opt()).ok_or(EXAMPLE)?;
    Ok((start, today))
}

fn single(text: &str, calendar: Calendar) -> Result<(NaiveDate, NaiveDate), String> {
    let whole_month = |year, month| -> Result<(NaiveDate, NaiveDate), String> {
        let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(TRY)?;
        Ok((first, month_end(first)))
    };
    let today = calendar.today;
    if let Some(month) = month(text) {
        let year = if month <= today.month() { today.year() } else { today.year() - 1 };
        return whole_month(year, month);
    }
    let parts: Vec<&str> = text.split(['-', ' ', '/']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [year] if year.len() == 4 => {
            if let Ok(year) = year.parse() {
                return Ok((build(year, 1, 1)?, build(year, 12, 31)?));
            }
        }
        [a, b] => {
            let (year, part) = if a.len() == 4 { (a, b) } else { (b, a) };
            if let (Ok(year), true) = (year.parse::<i32>(), year.len() == 4) {
                if let Some(quarter) = part.strip_prefix('q').and_then(|q| q.parse::<u32>().ok())
                    && (1..=4).contains(&quarter)
                {
                    return Ok((whole_month(year, quarter * 3 - 2)?.0, whole_month(year, quarter * 3)?.1));
                }
                if let Some(month) = month(part).or_else(|| part.parse().ok()) {
                    return whole_month(year, month);
                }
            }
        }
        _ => {}
    }
    date(text, calendar).map(|day| (day, day)).map_err(|error| match error.as_str() {
        TRY => "Try aug, 2026-q2, last 6 w, 2026-06-01..2026-07-15, since 1 may".to_owned(),
        // A day that there is not says so itself.
        _ => error,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Calendar {
        // A Sunday.
        Calendar::on("2026-11-22".parse().unwrap())
    }

    #[test]
    fn days_as_people_write_them() {
        for (text, expected) in [
            ("", "2026-11-22"),
            ("today", "2026-11-22"),
            ("y", "2026-11-21"),
            ("-3", "2026-11-19"),
            ("2026-08-21", "2026-08-21"),
            ("21/8", "2026-08-21"),
            ("21.8.25", "2025-08-21"),
            ("21", "2026-11-21"),
            ("3 aug", "2026-08-03"),
            ("fri", "2026-11-20"),
            ("last sun", "2026-11-15"),
            ("sunday", "2026-11-22"),
            ("3/8", "2026-08-03"),
            ("8/21", "2026-08-21"),
            ("aug 21", "2026-08-21"),
            ("aug 21 2025", "2025-08-21"),
        ] {
            assert_eq!(date(text, today()).unwrap().to_string(), expected, "{text}");
        }
    }

    #[test]
    fn the_month_may_come_first() {
        let calendar = Calendar { order: DateOrder::MonthDay, ..today() };
        for (text, expected) in [
            ("3/8", "2026-03-08"),
            ("3-8", "2026-03-08"),
            ("3/8/25", "2025-03-08"),
            ("21/8", "2026-08-21"),
            ("3.8", "2026-08-03"),
            ("3.8.25", "2025-08-03"),
            ("3 aug", "2026-08-03"),
            ("2026-08-03", "2026-08-03"),
        ] {
            assert_eq!(date(text, calendar).unwrap().to_string(), expected, "{text}");
        }
        let (start, end) = period("6/1..7/15", calendar).unwrap();
        assert_eq!((start.to_string().as_str(), end.to_string().as_str()), ("2026-06-01", "2026-07-15"));
    }

    #[test]
    fn exact_messages() {
        for (text, expected) in [
            ("31/9", "There are 30 days in September"),
            ("2026-02-30", "There are 28 days in February"),
            ("soon", TRY),
            ("0000-01-01", "Years from 1900 to 9999"),
            ("10000-01-01", TRY),
        ] {
            assert_eq!(date(text, today()).unwrap_err(), expected, "{text}");
        }
    }

    #[test]
    fn periods() {
        for (text, start, end) in [
            ("aug", "2026-08-01", "2026-08-31"),
            ("2026-q2", "2026-04-01", "2026-06-30"),
            ("2025", "2025-01-01", "2025-12-31"),
            ("2026-07", "2026-07-01", "2026-07-31"),
            ("last 30 d", "2026-10-24", "2026-11-22"),
            ("last 6 w", "2026-10-12", "2026-11-22"),
            ("last month", "2026-10-01", "2026-10-31"),
            ("this month", "2026-11-01", "2026-11-30"),
            ("last week", "2026-11-09", "2026-11-15"),
            ("this week", "2026-11-16", "2026-11-22"),
            ("last quarter", "2026-07-01", "2026-09-30"),
            ("last year", "2025-01-01", "2025-12-31"),
            ("jul..aug", "2026-07-01", "2026-08-31"),
            ("1/6..15/7", "2026-06-01", "2026-07-15"),
            ("15/7..1/6", "2026-06-01", "2026-07-15"),
            ("since 1 may", "2026-05-01", "2026-11-22"),
        ] {
            let (a, b) = period(text, today()).unwrap();
            assert_eq!((a.to_string().as_str(), b.to_string().as_str()), (start, end), "{text}");
        }
        for text in ["2026-07-01 – 2026-07-31", "2026-07-01 to 2026-07-31"] {
            assert_eq!(period(text, today()), period("2026-07", today()), "{text}");
        }
        let sundays = Calendar { week_start: Weekday::Sun, ..today() };
        let (start, end) = period("last week", sundays).unwrap();
        assert_eq!((start.to_string().as_str(), end.to_string().as_str()), ("2026-11-15", "2026-11-21"));
        for text in ["whenever", "since 2030", "last 0 d", "..2026-03-01"] {
            assert!(period(text, today()).is_err(), "{text}");
        }
        assert_eq!(period("2026-02-30", today()).unwrap_err(), "There are 28 days in February");
    }

    #[test]
    fn nothing_panics_and_no_period_is_backwards() {
        use proptest::prelude::*;
        proptest!(|(text in "\\PC{0,20}")| {
            let _ = date(&text, today());
            let _ = period(&text, today()).map(|(start, end)| assert!(start <= end));
        });
    }
}
