//! Calendar days, ranges of them, and how a range is cut into buckets. All ranges are inclusive.

use super::{FieldError, WeekStart};
use chrono::{Datelike, Days, Months, NaiveDate};

/// Reads `2026-01-31`.
///
/// # Errors
/// On `field`, if it is no calendar day from 1900-01-01 to 9999-12-31.
pub fn parse_date(field: &'static str, text: &str) -> Result<NaiveDate, FieldError> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return Err(FieldError::new(field, "not a date: write it as 2026-01-31"));
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .map_err(|_| FieldError::new(field, "there is no such day: write it as 2026-01-31"))?;
    if (1900..=9999).contains(&date.year()) {
        Ok(date)
    } else {
        Err(FieldError::new(field, "out of range: 1900-01-01 … 9999-12-31"))
    }
}

/// A range of days; either end may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DateRange {
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day.
    pub end: Option<NaiveDate>,
}

impl DateRange {
    /// Reads both ends; empty is open.
    ///
    /// # Errors
    /// On `start_date` or `end_date`, if one is no day; on `end_date`, if it lies before the start.
    pub fn parse(start: &str, end: &str) -> Result<Self, FieldError> {
        let read = |field, text: &str| match text.trim() {
            "" => Ok(None),
            text => parse_date(field, text).map(Some),
        };
        let range = Self { start: read("start_date", start)?, end: read("end_date", end)? };
        match (range.start, range.end) {
            (Some(start), Some(end)) if start > end => {
                Err(FieldError::new("end_date", format!("lies before start_date {start}")))
            }
            _ => Ok(range),
        }
    }

    /// Whether `day` lies in it.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.start.is_none_or(|start| start <= day) && self.end.is_none_or(|end| day <= end)
    }
}

/// A range with both ends, the first not after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BucketSpan {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// What a range is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CompareTo {
    /// The range just before.
    #[default]
    PreviousPeriod,
    /// The same range a year earlier.
    PreviousYear,
}

/// The length of one bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bucket {
    /// A calendar day.
    Day,
    /// Seven days from the user's week start.
    Week,
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar year.
    Year,
}

/// Most buckets of one dashboard, unless they are years.
const MAX_BUCKETS: i64 = 1_000;

impl BucketSpan {
    /// Both ends as an open range type.
    #[must_use]
    pub fn range(&self) -> DateRange {
        DateRange { start: Some(self.start), end: Some(self.end) }
    }

    /// How many days, at least 1.
    #[must_use]
    pub fn days(&self) -> i64 {
        (self.end - self.start).num_days() + 1
    }

    /// Whether it begins on the first and ends on the last of a month.
    #[must_use]
    pub fn is_whole_months(&self) -> bool {
        self.start.day() == 1 && self.end == last_of_month(self.end)
    }

    fn months(&self) -> u32 {
        let number = |day: NaiveDate| day.year() * 12 + day.month0().cast_signed();
        u32::try_from(number(self.end) - number(self.start) + 1).unwrap_or(1)
    }

    /// The range to compare with: whole months before whole months, the first days of a month before the first days of
    /// a month, otherwise as many days just before. Clipped to 0001-01-01.
    #[must_use]
    pub fn previous(&self, to: CompareTo) -> Self {
        let first = NaiveDate::from_ymd_opt(1, 1, 1).unwrap_or(NaiveDate::MIN);
        let back = |day: NaiveDate, months| day.checked_sub_months(Months::new(months)).unwrap_or(first).max(first);
        match to {
            CompareTo::PreviousYear => {
                let end = back(self.end, 12);
                let end = if self.end == last_of_month(self.end) { last_of_month(end) } else { end };
                Self { start: back(self.start, 12), end }
            }
            CompareTo::PreviousPeriod if self.is_whole_months() => {
                let start = back(self.start, self.months());
                Self { start, end: self.start.pred_opt().unwrap_or(start) }
            }
            CompareTo::PreviousPeriod if self.start.day() == 1 && self.months() == 1 => {
                Self { start: back(self.start, 1), end: back(self.end, 1) }
            }
            CompareTo::PreviousPeriod => {
                let days = Days::new(self.days().unsigned_abs());
                let earlier = |day: NaiveDate| day.checked_sub_days(days).unwrap_or(first).max(first);
                Self { start: earlier(self.start), end: earlier(self.end) }
            }
        }
    }

    /// The range to compare with while this one runs and has nothing behind `until`: [`Self::previous`], cut where as much of it
    /// had passed.
    #[must_use]
    pub fn previous_until(&self, to: CompareTo, until: NaiveDate) -> Self {
        let whole = self.previous(to);
        if until < self.start || until >= self.end {
            return whole;
        }
        let months = match to {
            CompareTo::PreviousYear => Some(12),
            CompareTo::PreviousPeriod => self.is_whole_months().then(|| self.months()),
        };
        let end = match months {
            Some(months) => until.checked_sub_months(Months::new(months)),
            None => whole.start.checked_add_days(Days::new((until - self.start).num_days().unsigned_abs())),
        };
        Self { end: end.unwrap_or(whole.end).clamp(whole.start, whole.end), ..whole }
    }

    /// The bucket that suits the length: up to 62 bars.
    #[must_use]
    pub fn suitable_bucket(&self) -> Bucket {
        match self.days() {
            ..63 => Bucket::Day,
            63..185 => Bucket::Week,
            185..1_831 => Bucket::Month,
            1_831..5_501 => Bucket::Quarter,
            _ => Bucket::Year,
        }
    }

    /// Cuts the range into buckets, the first and the last clipped to it; together they cover it without a gap.
    ///
    /// # Errors
    /// On `bucket`, if there would be more than 1000 shorter than a year.
    pub fn buckets(&self, bucket: Bucket, week_start: WeekStart) -> Result<Vec<Self>, FieldError> {
        let shortest = match bucket {
            Bucket::Day => 1,
            Bucket::Week => 7,
            Bucket::Month => 28,
            Bucket::Quarter => 90,
            Bucket::Year => 365,
        };
        // There is nothing longer than a year to choose.
        if bucket != Bucket::Year && self.days() / shortest > MAX_BUCKETS {
            return Err(FieldError::new("bucket", format!("more than {MAX_BUCKETS} buckets: choose a longer one")));
        }
        let mut spans = Vec::new();
        let mut start = self.start;
        while start <= self.end {
            let end = bucket.last_day(start, week_start).min(self.end);
            spans.push(Self { start, end });
            match end.succ_opt() {
                Some(next) => start = next,
                None => break,
            }
        }
        Ok(spans)
    }

    /// Splits into the days before the first whole month, the whole months, and the days after the last one.
    #[must_use]
    pub fn split_whole_months(&self) -> (Option<Self>, Option<Self>, Option<Self>) {
        let first = if self.start.day() == 1 { Some(self.start) } else { last_of_month(self.start).succ_opt() };
        let last =
            if self.end == last_of_month(self.end) { Some(self.end) } else { first_of_month(self.end).pred_opt() };
        match (first, last) {
            (Some(first), Some(last)) if first <= last => {
                let before =
                    (self.start < first).then(|| first.pred_opt().map(|end| Self { start: self.start, end })).flatten();
                let after =
                    (last < self.end).then(|| last.succ_opt().map(|start| Self { start, end: self.end })).flatten();
                (before, Some(Self { start: first, end: last }), after)
            }
            _ => (Some(*self), None, None),
        }
    }
}

impl Bucket {
    fn last_day(self, day: NaiveDate, week_start: WeekStart) -> NaiveDate {
        match self {
            Self::Day => day,
            Self::Week => {
                let into = day.weekday().days_since(week_start.weekday());
                day.checked_add_days(Days::new(u64::from(6 - into))).unwrap_or(NaiveDate::MAX)
            }
            Self::Month => last_of_month(day),
            Self::Quarter => {
                let months = 2 - day.month0() % 3;
                last_of_month(first_of_month(day).checked_add_months(Months::new(months)).unwrap_or(day))
            }
            Self::Year => NaiveDate::from_ymd_opt(day.year(), 12, 31).unwrap_or(day),
        }
    }

    /// What is written under the bar that starts on `day`.
    #[must_use]
    pub fn label(self, day: NaiveDate) -> String {
        match self {
            Self::Day => day.format("%-d %b").to_string(),
            Self::Week => format!("W{:02} {}", day.iso_week().week(), day.format("%-d %b")),
            Self::Month => day.format("%b %Y").to_string(),
            Self::Quarter => format!("Q{} {}", day.month0() / 3 + 1, day.year()),
            Self::Year => day.year().to_string(),
        }
    }
}

/// The first day of the month of `day`.
#[must_use]
pub fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The last day of the month of `day`.
#[must_use]
pub fn last_of_month(day: NaiveDate) -> NaiveDate {
    first_of_month(day).checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        parse_date("date", text).unwrap()
    }

    fn span(start: &str, end: &str) -> BucketSpan {
        BucketSpan { start: day(start), end: day(end) }
    }

    #[test]
    fn dates_are_strict() {
        for bad in [
            "",
            "2026-02-30",
            "0000-01-01",
            "10000-01-01",
            "1899-12-31",
            "2026-1-1",
            "26-01-01",
            "2026/01/01",
            "٢٠٢٦-٠١-٠١",
            "tomorrow",
        ] {
            assert!(parse_date("date", bad).is_err(), "{bad}");
        }
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
        assert_eq!(day("9999-12-31").to_string(), "9999-12-31");
    }

    #[test]
    fn a_range_may_be_open_but_not_backwards() {
        assert_eq!(DateRange::parse("", "").unwrap(), DateRange::default());
        assert_eq!(DateRange::parse("2026-02-01", "2026-01-31").unwrap_err().field, "end_date");
        assert!(DateRange::parse("2026-02-01", "2026-02-01").is_ok());
    }

    #[test]
    fn the_previous_period() {
        for (now, before) in [
            (span("2026-03-01", "2026-03-31"), span("2026-02-01", "2026-02-28")),
            (span("2026-01-01", "2026-03-31"), span("2025-10-01", "2025-12-31")),
            (span("2026-11-01", "2026-11-22"), span("2026-10-01", "2026-10-22")),
            (span("2026-03-01", "2026-03-30"), span("2026-02-01", "2026-02-28")),
            (span("2026-01-05", "2026-01-11"), span("2025-12-29", "2026-01-04")),
        ] {
            assert_eq!(now.previous(CompareTo::PreviousPeriod), before, "{now:?}");
        }
        let ages = span("2026-01-01", "9999-12-31").previous(CompareTo::PreviousPeriod);
        assert_eq!((ages.start.to_string(), ages.end.to_string()), ("0001-01-01".to_owned(), "2025-12-31".to_owned()));
        let february = span("2024-02-01", "2024-02-29").previous(CompareTo::PreviousYear);
        assert_eq!(february, span("2023-02-01", "2023-02-28"));
        let leap = span("2025-02-01", "2025-02-28").previous(CompareTo::PreviousYear);
        assert_eq!(leap, span("2024-02-01", "2024-02-29"));
    }

    #[test]
    fn a_running_period_is_compared_with_as_much_of_the_one_before() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let (month, year) = (span("2026-08-01", "2026-08-31"), span("2026-01-01", "2026-12-31"));
        let march = span("2026-03-01", "2026-03-31");
        let (period, past) = (CompareTo::PreviousPeriod, CompareTo::PreviousYear);
        for (now, to, until, before) in [
            (month, period, "2026-08-05", span("2026-07-01", "2026-07-05")),
            (month, past, "2026-08-05", span("2025-08-01", "2025-08-05")),
            (march, period, "2026-03-30", span("2026-02-01", "2026-02-28")),
            (year, period, "2026-08-22", span("2025-01-01", "2025-08-22")),
            (span("2026-08-17", "2026-08-23"), period, "2026-08-18", span("2026-08-10", "2026-08-11")),
            // Over, or not begun.
            (month, period, "2026-08-31", span("2026-07-01", "2026-07-31")),
            (month, period, "2026-12-01", span("2026-07-01", "2026-07-31")),
            (month, period, "2026-07-31", span("2026-07-01", "2026-07-31")),
        ] {
            assert_eq!(now.previous_until(to, day(until)), before, "{now:?} {until}");
        }
    }

    #[test]
    fn weeks_start_where_the_user_says() {
        let week = span("2026-11-20", "2026-11-30");
        let ends = |start| -> Vec<String> {
            week.buckets(Bucket::Week, start).unwrap().iter().map(|b| b.end.to_string()).collect()
        };
        assert_eq!(ends(WeekStart::Monday), ["2026-11-22", "2026-11-29", "2026-11-30"]);
        assert_eq!(ends(WeekStart::Sunday), ["2026-11-21", "2026-11-28", "2026-11-30"]);
    }

    #[test]
    fn too_many_buckets_are_refused() {
        let century = span("1900-01-01", "2026-01-01");
        assert_eq!(century.buckets(Bucket::Day, WeekStart::Monday).unwrap_err().field, "bucket");
        assert!(century.buckets(Bucket::Year, WeekStart::Monday).is_ok());
    }

    proptest! {
        #[test]
        fn buckets_cover_the_range(from in 0_u64..40_000, length in 0_u64..900, pick in 0_usize..5) {
            let start = day("1950-01-01") + Days::new(from);
            let range = BucketSpan { start, end: start + Days::new(length) };
            let bucket = [Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter, Bucket::Year][pick];
            let parts = range.buckets(bucket, WeekStart::Monday).unwrap();
            prop_assert_eq!(parts.first().unwrap().start, range.start);
            prop_assert_eq!(parts.last().unwrap().end, range.end);
            for pair in parts.windows(2) {
                prop_assert_eq!(pair[0].end.succ_opt().unwrap(), pair[1].start);
            }
        }

        #[test]
        fn the_three_parts_cover_the_range(from in 0_u64..40_000, length in 0_u64..900) {
            let start = day("1950-01-01") + Days::new(from);
            let range = BucketSpan { start, end: start + Days::new(length) };
            let (before, whole, after) = range.split_whole_months();
            let parts: Vec<_> = [before, whole, after].into_iter().flatten().collect();
            prop_assert_eq!(parts.iter().map(BucketSpan::days).sum::<i64>(), range.days());
            prop_assert_eq!(parts[0].start, range.start);
            prop_assert!(whole.is_none_or(|months| months.is_whole_months()));
        }
    }
}
