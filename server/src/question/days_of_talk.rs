//! The days of a follow-up: those of what is being talked about, moved, or those that an answer named and no plan knows.

use super::again;
use super::dates::{earlier, is_relative};
use super::follow::only;
use super::plan::{Group, Metric, Period, PeriodKind, Plan, Unit};
use super::vocabulary::Vocabulary;
use super::{Context, Problem, Understood};
use chrono::{Datelike, NaiveDate};

/// "which month was worst", "what did I buy then": of the days that the answer named, which no plan knows.
pub(super) fn asks_of_result(previous: &Plan, new: &Plan, text: &str) -> bool {
    const THEN: [&str; 9] = [
        "that month",
        "that day",
        "that week",
        "that year",
        "that quarter",
        "on it",
        "in it",
        "for it then",
        "that one",
    ];
    const ROWS: [&str; 9] =
        ["single", "expense", "purchase", "thing", "item", "shop", "payment", "what did", "what all did"];
    let ranked = previous.group.and_then(Group::unit).is_some() && previous.limit == Some(1);
    let then = text.ends_with(" then") || THEN.iter().any(|words| text.contains(words));
    let rows = match new.metric {
        Metric::List => true,
        Metric::Largest | Metric::Smallest => ROWS.iter().any(|words| text.contains(words)),
        _ => false,
    };
    ranked && new.periods.is_empty() && !super::follow::picks_some(text) && (rows || then)
}

/// "last summer", after a summer: the one before; "and in March", after last year: of that year.
pub(super) fn move_periods(
    previous: &Plan,
    periods: &mut Vec<Period>,
    text: &str,
    keeps_period: bool,
    today: NaiveDate,
) -> Result<(), Problem> {
    let season = previous.periods.iter().all(|period| period.kind == PeriodKind::Range);
    if text.trim_start_matches("and ").starts_with("last ") && season && !keeps_period && *periods == previous.periods {
        // "over the summer", "last summer": the one before.
        for period in periods.iter_mut() {
            *period = earlier(*period, PeriodKind::Earlier(Unit::Year), today)?;
        }
    }
    if !text.contains("this year") {
        again::in_its_year(previous, periods);
    }
    if let (Metric::RunningTotal, [before], [until]) =
        (previous.metric, previous.periods.as_slice(), periods.as_mut_slice())
        && until.start.is_none()
        && !text.contains("20")
    {
        // "what had it got to by the end of June": of the days that it ran over.
        let year = before.start.map(|start| start.year());
        let end = until.end.zip(year).and_then(|(end, year)| end.with_year(year));
        (until.start, until.end) = (before.start, end.or(until.end));
    }
    Ok(())
}

/// "the same month last year" measured from the period of the plan before.
pub(super) fn relative(
    previous: &Plan,
    fragment: &str,
    vocabulary: &Vocabulary,
    context: Context,
) -> Result<Understood, Problem> {
    let base = previous.periods.first().copied();
    let base = base.ok_or_else(|| Problem::ask("there is no period to go back from"))?;
    let mut sentence = super::normalise::normalise(fragment, vocabulary, context)?.sentence;
    super::polish::polish(&mut sentence);
    let (periods, _) = super::dates::read(&mut sentence, context)?;
    let kind = periods.iter().map(|period| period.kind).find(|kind| is_relative(*kind));
    let kind = kind.ok_or_else(|| Problem::ask("which period is meant?"))?;
    let plan = Plan { periods: vec![earlier(base, kind, context.today)?], ..Plan::default() };
    Ok(only(plan))
}
