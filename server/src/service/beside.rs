//! What goes with an answer of the rules: the days and the rows behind it, and what can be asked next.

use crate::domain::{AmountBounds, CategoryName, DateRange, ExpenseFilter};
use crate::question::{Bound, Compare, Context, Metric, Period, Plan, Words};

/// The days of a plan, and the rows behind it where the list's filter can say it.
pub(super) fn evidence(plan: &Plan, context: Context) -> (DateRange, Option<ExpenseFilter>) {
    let range = match plan.periods.as_slice() {
        [period] => DateRange { start: period.start, end: period.end },
        _ => DateRange::default(),
    };
    let filter = &plan.filter;
    let sayable = plan.periods.len() < 2
        && filter.without_categories.is_empty()
        && filter.without_words.is_empty()
        && filter.weekdays.is_empty()
        && filter.months.is_empty()
        && !filter.either
        && filter.words.len() <= 1;
    let words = match filter.words.first() {
        None => Some(String::new()),
        Some(words) => match words {
            Words::All(list) => Some(list.join(" ")).filter(|text| text.chars().count() <= ExpenseFilter::MAX_TEXT),
            _ => None,
        },
    };
    let inclusive = |bound: Option<Bound>, step: i64| {
        bound.map(|bound| if bound.inclusive { bound.minor } else { bound.minor + step })
    };
    let bounds = AmountBounds { min: inclusive(filter.min, 1), max: inclusive(filter.max, -1) };
    let bounded = bounds != AmountBounds::default();
    let currency = filter.currency.or(bounded.then_some(context.currency));
    let keys = filter.categories.iter().filter_map(|name| CategoryName::parse(name).ok()).map(|name| name.key());
    let found = words.filter(|_| sayable).map(|text| ExpenseFilter {
        range,
        categories: keys.collect(),
        text,
        bounds,
        currency,
        ..ExpenseFilter::default()
    });
    (range, found)
}

/// Two questions that patch this plan, and whose answers say something that its own does not.
pub(super) fn follow_ups(plan: &Plan) -> Vec<String> {
    // Most days that lie in one month.
    const MONTH: i64 = 31;
    let mut next = Vec::new();
    let days = match plan.periods.as_slice() {
        [Period { start: Some(start), end: Some(end), .. }] => Some((*end - *start).num_days() + 1),
        _ => None,
    };
    let one_figure = plan.group.is_none() && plan.compare == Compare::No;
    let total = matches!(plan.metric, Metric::Sum | Metric::Count | Metric::Average);
    if one_figure && total {
        let one_thing = !plan.filter.categories.is_empty() || !plan.filter.words.is_empty();
        let short = days.is_some_and(|days| days <= MONTH);
        next.push(match (one_thing, short) {
            (false, _) => "by category",
            (true, false) => "by month",
            (true, true) => "by shop",
        });
    }
    if days.is_some() && one_figure && total {
        next.push("and the same period last year?");
    }
    if plan.metric != Metric::List && plan.compare == Compare::No {
        next.push("show me those");
    }
    next.truncate(2);
    next.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Currency, Money, WeekStart};
    use crate::question::{Outcome, understand};
    use crate::text_to_sql::{Ledger, LedgerRow};

    /// What can be asked next works, and is no repetition.
    #[test]
    fn what_is_offered_next_can_be_asked() {
        let currency = Currency::parse("EUR").unwrap();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let row = |day: u32, category: &str, notes: &str| LedgerRow {
            date: chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
            category: category.to_owned(),
            amount: Money::parse("12.50", currency).unwrap(),
            notes: notes.to_owned(),
        };
        let ledger = Ledger::new(&[row(1, "Groceries", "Lidl"), row(2, "Fun", "cinema")]).unwrap();
        let context = Context { today, week_start: WeekStart::Monday, currency };
        for question in [
            "total this month",
            "groceries this month",
            "groceries this year",
            "how many times lidl in 2026",
            "biggest expense this year",
            "spending by category this year",
            "groceries this year vs last year",
            "when did I last go to lidl",
            "list my expenses in november",
        ] {
            let Outcome::Plan(read) = understand(&[question], ledger.vocabulary(), context) else {
                panic!("{question}")
            };
            for next in follow_ups(&read.plan) {
                let Outcome::Plan(after) = understand(&[question, &next], ledger.vocabulary(), context) else {
                    panic!("{question}, {next}")
                };
                assert_ne!(after.plan, read.plan, "{question}, {next}");
            }
        }
    }
}
