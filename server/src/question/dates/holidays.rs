//! Days that fall on the same date each year.

use super::super::Problem;
use super::super::lexicon;
use super::super::plan::{PeriodKind, Unit};
use super::super::sentence::{Sentence, Token};
use super::{Reader, Rule, no_such_day, span, text};
use chrono::{Datelike, NaiveDate};

impl Reader {
    /// "since Christmas", "on Christmas Eve last year": days that fall on the same date each year. A holiday without a
    /// word of time beside it is no date: it may be what the money was spent on.
    pub(super) fn holidays(&mut self, s: &mut Sentence) -> Result<(), Problem> {
        for lead in ["since", "before", "after", "until|till", "from", "on|at"] {
            for length in [3_usize, 2, 1] {
                let words = vec!["<word>"; length].join(" ");
                s.replace(&format!("={lead} {words} of|in? =last|this? year? <year>?"), |c| self.holiday(c, length))?;
            }
        }
        for length in [3_usize, 2] {
            let words = vec!["<word>"; length].join(" ");
            s.replace(&format!("=this|that? {words} of|in? =last|this? year? <year>?"), |c| {
                let (found, day) = (self.holiday(c, length)?, text(c, length));
                Ok(found.filter(|_| matches!(day.as_str(), "day" | "eve")))
            })?;
        }
        Ok(())
    }

    /// The day of a holiday whose name stands in captures 1 to `length`, after a word of time.
    fn holiday(&mut self, c: &[Option<Token>], length: usize) -> Rule {
        let name: Vec<String> = (1..=length).map(|at| text(c, at)).collect();
        let Some((month, day)) = lexicon::holiday(&name.join(" ")) else { return Ok(None) };
        let today = self.today();
        let year = match (text(c, length + 1).as_str(), text(c, length + 2).parse::<i32>()) {
            (_, Ok(year)) => year,
            ("last", _) => today.year() - 1,
            _ if NaiveDate::from_ymd_opt(today.year(), month, day).is_some_and(|date| date <= today) => today.year(),
            _ => today.year() - 1,
        };
        let date = NaiveDate::from_ymd_opt(year, month, day).ok_or_else(no_such_day)?;
        self.periods.push(span(date, date, PeriodKind::Calendar(Unit::Day)));
        let lead = c.first().cloned().flatten();
        let lead = lead.filter(|token| !token.word().is_some_and(|word| matches!(word, "on" | "at" | "this" | "that")));
        Ok(Some(lead.into_iter().chain([Token::Period(self.periods.len() - 1)]).collect()))
    }
}
