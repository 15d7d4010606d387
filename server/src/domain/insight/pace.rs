//! How the running month compares with the usual one on the same day, and where it will end. By the usual course of a
//! month and not in a straight line: rent falls on its first day.

use super::generate::{History, direction, fact};
use super::{Insight, InsightKind, Severity, people};
use crate::domain::statistics::median;
use crate::domain::{ExpenseFilter, first_of_month, last_of_month};
use chrono::{Datelike, Months, NaiveDate};

/// Fewest whole months that make a usual one.
const MIN_MONTHS: usize = 3;
/// Most whole months before that are looked at.
const MAX_MONTHS: u32 = 6;

/// What was spent in a month up to a day of it, and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Course {
    until: i64,
    rest: i64,
}

/// The pace of the running month, if the range is that month and some were before.
pub(super) fn pace(history: &History) -> Option<Insight> {
    let (span, today) = (history.report.span, history.today);
    let (first, last) = (first_of_month(today), last_of_month(today));
    // On the last day nothing is left to come.
    if span.start != first || span.end < today || span.end > last || today == last {
        return None;
    }
    let now = course(history, first, today.day());
    let before: Vec<Course> = (1..=MAX_MONTHS)
        .filter_map(|back| Some(course(history, first.checked_sub_months(Months::new(back))?, today.day())))
        // Months before the first expense say nothing.
        .take_while(|month| month.until + month.rest > 0)
        .collect();
    if before.len() < MIN_MONTHS || now.until == 0 {
        return None;
    }
    let usual = median(&before.iter().map(|month| month.until).collect::<Vec<_>>())?;
    let to_come = median(&before.iter().map(|month| month.rest).collect::<Vec<_>>())?;
    let currency = history.report.currency;
    let difference = now.until - usual;
    let (word, direction) = direction(difference);
    // What already stands on days ahead is known, and no less will be spent.
    let forecast = now.until + to_come.max(now.rest);
    Some(Insight {
        id: "pace".to_owned(),
        kind: InsightKind::Pace,
        severity: if difference * 4 > usual { Severity::Notice } else { Severity::Info },
        headline: format!("About {} by the end of the month", people(forecast, currency)),
        template: format!(
            "Up to {{day}} you spent {{now}}, {{difference}} {word} than the usual {{usual}} by that day. At the usual pace the \
             month ends at about {{forecast}}."
        ),
        facts: vec![
            fact("forecast", people(forecast, currency)),
            fact("now", people(now.until, currency)),
            fact("difference", people(difference, currency)),
            fact("usual", people(usual, currency)),
            fact("day", today.to_string()),
        ],
        direction,
        evidence: ExpenseFilter { range: span.range(), currency: Some(currency), ..Default::default() },
        weight: difference.abs().max(usual / 10),
    })
}

/// A month up to and with this day of it; shorter months end earlier.
fn course(history: &History, first: NaiveDate, day: u32) -> Course {
    let month = (first.year(), first.month());
    let inside = history.rows.iter().filter(|row| (row.day.year(), row.day.month()) == month);
    let (mut until, mut rest) = (0, 0);
    for row in inside {
        *(if row.day.day() <= day { &mut until } else { &mut rest }) += row.minor;
    }
    Course { until, rest }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::insight::generate::Row;
    use crate::domain::report::{Report, Shape};
    use crate::domain::{Bucket, BucketSpan, CompareTo, Currency, WeekStart};

    /// Rent on the 1st and food on the 20th of each month from January on; `now` on 10 May.
    fn history(now: i64, today: &str) -> History {
        let span = BucketSpan { start: "2026-05-01".parse().unwrap(), end: "2026-05-31".parse().unwrap() };
        let shape = Shape {
            span,
            previous: span.previous(CompareTo::PreviousPeriod),
            bucket: Bucket::Day,
            week_start: WeekStart::Monday,
            currency: Currency::EUR,
        };
        let row = |day: String, minor| Row {
            day: day.parse().unwrap(),
            category: "Home".into(),
            minor,
            notes: String::new(),
        };
        let mut rows: Vec<Row> = (1..=4)
            .flat_map(|month| [row(format!("2026-{month:02}-01"), 90_000), row(format!("2026-{month:02}-20"), 30_000)])
            .collect();
        rows.push(row("2026-05-05".into(), now));
        let report = Report::build(shape, &[], &[]).unwrap();
        History { report, rows, months: Vec::new(), today: today.parse().unwrap() }
    }

    #[test]
    fn the_usual_course_and_no_straight_line() {
        let found = pace(&history(120_000, "2026-05-10")).unwrap();
        assert_eq!(
            found.text(),
            "Up to 2026-05-10 you spent 1,200.00 EUR, 300.00 EUR more than the usual 900.00 EUR by that day. At the usual \
             pace the month ends at about 1,500.00 EUR."
        );
        assert_eq!(found.severity, Severity::Notice);
        let later = pace(&history(120_000, "2026-05-25")).unwrap();
        assert!(later.headline.starts_with("About 1,200.00 EUR"), "{}", later.headline);
    }

    #[test]
    fn silent_where_nothing_is_usual_or_nothing_is_left() {
        for today in ["2026-04-10", "2026-06-10", "2026-05-31"] {
            assert_eq!(pace(&history(120_000, today)), None, "{today}");
        }
        let mut few = history(120_000, "2026-05-10");
        few.rows.retain(|row| row.day >= "2026-03-01".parse().unwrap());
        assert_eq!(pace(&few), None, "two months before");
    }
}
