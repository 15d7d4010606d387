//! The period that the screens show, and how it steps.

use super::data::Period;
use chrono::{Datelike, Days, Months, NaiveDate};

impl Period {
    /// The calendar month of `day`.
    #[must_use]
    pub fn month_of(day: NaiveDate) -> Self {
        let start = day.with_day(1).unwrap_or(day);
        let end = start.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(day);
        Self { start, end }
    }

    /// How many days.
    #[must_use]
    pub fn days(&self) -> i64 {
        (self.end - self.start).num_days() + 1
    }

    fn whole_months(&self) -> Option<u32> {
        let next = self.end.succ_opt()?;
        let whole = self.start.day() == 1 && next.day() == 1;
        let months =
            (next.year() - self.start.year()) * 12 + next.month().cast_signed() - self.start.month().cast_signed();
        u32::try_from(months).ok().filter(|months| whole && *months > 0)
    }

    /// The period of the same length just before.
    #[must_use]
    pub fn earlier(&self) -> Self {
        let stepped = match self.whole_months() {
            Some(months) => self.start.checked_sub_months(Months::new(months)),
            None => self.start.checked_sub_days(Days::new(self.days().unsigned_abs())),
        };
        let end = self.start.pred_opt();
        match (stepped, end) {
            (Some(start), Some(end)) => Self { start, end },
            _ => *self,
        }
    }

    /// The period of the same length just after.
    #[must_use]
    pub fn later(&self) -> Self {
        let Some(start) = self.end.succ_opt() else { return *self };
        let end = match self.whole_months() {
            Some(months) => start.checked_add_months(Months::new(months)).and_then(|day| day.pred_opt()),
            None => start.checked_add_days(Days::new(self.days().unsigned_abs() - 1)),
        };
        end.map_or(*self, |end| Self { start, end })
    }

    /// `Aug 2026` or `2026`; `None` if it is neither.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        match self.whole_months() {
            Some(1) => Some(self.start.format("%b %Y").to_string()),
            Some(12) if self.start.month() == 1 => Some(self.start.format("%Y").to_string()),
            _ => None,
        }
    }

    /// Its name, or both days.
    #[must_use]
    pub fn label(&self) -> String {
        self.name().unwrap_or_else(|| match self.start == self.end {
            true => self.start.format("%-d %b %Y").to_string(),
            false => format!("{} – {}", self.start.format("%-d %b %Y"), self.end.format("%-d %b %Y")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_step_by_months() {
        let march = Period::month_of("2026-03-15".parse().unwrap());
        assert_eq!(march.label(), "Mar 2026");
        assert_eq!(march.earlier().label(), "Feb 2026");
        assert_eq!(march.earlier().later(), march);
        let week = Period { start: "2026-03-02".parse().unwrap(), end: "2026-03-08".parse().unwrap() };
        assert_eq!(week.later().start.to_string(), "2026-03-09");
        assert_eq!(week.later().earlier(), week);
    }
}
