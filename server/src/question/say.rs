//! A plan in one English sentence: shown as "Understood as", and what the model judges.

use super::plan::{Compare, Direction, Filter, Group, Metric, Period, Plan, Sort, Words};
use crate::domain::{Currency, format_minor};
use chrono::{Datelike, Month, NaiveDate, Weekday};

/// Minor units as a person reads them, without a currency.
type Amount<'a> = &'a dyn Fn(i64) -> String;

/// The whole plan; amounts that name no currency are in `ours`.
#[must_use]
pub fn plan_in_words(plan: &Plan, ours: Currency) -> String {
    let currency = plan.filter.currency.unwrap_or(ours);
    let amount: Amount<'_> = &|minor| format_minor(minor, currency);
    let on = filter_in_words(&plan.filter, plan.compare == Compare::Names, amount);
    let when: Vec<String> = plan.periods.iter().map(period_in_words).collect();
    let when = if when.is_empty() { "over all time".to_owned() } else { when.join(" and ") };
    let text = match plan.compare {
        Compare::Periods if plan.group.is_none() => {
            let periods: Vec<String> = plan.periods.iter().map(period_in_words).collect();
            format!("compare the {} {on} {}", measure(plan.metric), periods.join(" with that "))
        }
        Compare::Names if plan.group.is_none() => {
            let scope = !plan.filter.either && !plan.filter.words.is_empty() && !plan.filter.categories.is_empty();
            let categories = plan.filter.categories.iter().filter(|_| !scope).cloned();
            let names: Vec<String> = categories.chain(plan.filter.words.iter().map(Words::text)).collect();
            let within = if scope { format!("within {}", plan.filter.categories.join(" and ")) } else { String::new() };
            format!("compare the {} on {} {within} {on} {when}", measure(plan.metric), names.join(" with "))
        }
        _ => match plan.group {
            Some(group) => grouped(plan, group, &on, &when, amount),
            None => plain(plan, &on, &when, amount),
        },
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn measure(metric: Metric) -> String {
    match metric {
        Metric::AveragePer(unit) => format!("average spent per {}", unit.name()),
        Metric::Count => "number of expenses".to_owned(),
        Metric::Share => "percentage of the total".to_owned(),
        Metric::RunningTotal => "running total".to_owned(),
        Metric::Average => "average expense".to_owned(),
        Metric::Largest => "largest".to_owned(),
        Metric::Smallest => "smallest".to_owned(),
        _ => "total spent".to_owned(),
    }
}

fn grouped(plan: &Plan, group: Group, on: &str, when: &str, amount: Amount<'_>) -> String {
    if plan.compare == Compare::Periods {
        let periods: Vec<String> = plan.periods.iter().map(period_in_words).collect();
        return format!("change of the total spent for each {} {on} {}", group.name(), periods.join(" against "));
    }
    let mut bounds = String::new();
    let (above, below) = plan.group_bounds;
    for (bound, word) in [(above, "over"), (below, "under")] {
        if let Some(bound) = bound {
            bounds.push_str(&format!(" with {word} {} in all", amount(bound.minor)));
        }
    }
    let when = &format!("{when}{bounds}");
    if matches!(plan.metric, Metric::Largest | Metric::Smallest) {
        return format!("the {} expense of each {} {on} {when}", measure(plan.metric), group.name());
    }
    if let Metric::CountDistinct(group) = plan.metric {
        return format!("the number of different {}s {on} {when}", group.name());
    }
    match (plan.limit, plan.sort) {
        (Some(1), sort) => {
            let which = if sort == Some(Sort::Ascending) { "lowest" } else { "highest" };
            let rank = rank(plan.skip);
            format!("the {} with the {rank}{which} {} {on} {when}", group.name(), measure(plan.metric))
        }
        (Some(limit), _) => {
            format!("{} for each {} {on} {when}, top {limit}", measure(plan.metric), group.name())
        }
        (None, _) => format!("{} for each {} {on} {when}", measure(plan.metric), group.name()),
    }
}

fn superlative(sort: Sort) -> &'static str {
    match sort {
        Sort::Descending => "largest",
        Sort::Ascending => "smallest",
        Sort::Newest => "newest",
    }
}

fn plain(plan: &Plan, on: &str, when: &str, amount: Amount<'_>) -> String {
    match plan.metric {
        Metric::Sum => match (plan.limit, plan.sort) {
            (Some(limit), Some(sort)) => format!("total of the {limit} {} expenses {on} {when}", superlative(sort)),
            _ => format!("total spent {on} {when}"),
        },
        Metric::Count => format!("number of expenses {on} {when}"),
        Metric::CountDistinct(group) => format!("the number of different {}s {on} {when}", plural_base(group)),
        Metric::Idle(unit) => format!("{}s without an expense {on} {when}", unit.name()),
        Metric::CountIdle(unit) => format!("number of {}s without an expense {on} {when}", unit.name()),
        Metric::Average => format!("average amount of one expense {on} {when}"),
        Metric::AveragePer(unit) => format!("average spent per {} {on} {when}", unit.name()),
        Metric::CountPer(unit) => format!("average number of expenses per {} {on} {when}", unit.name()),
        Metric::Largest => format!("the {}largest single expense {on} {when}", rank(plan.skip)),
        Metric::Smallest => format!("the {}smallest single expense {on} {when}", rank(plan.skip)),
        Metric::Median => format!("the median expense {on} {when}"),
        Metric::Share => match &plan.whole {
            None => format!("percentage of all spending that was spent {on} {when}"),
            Some(whole) => {
                let of = filter_in_words(whole, false, amount);
                format!("percentage of the spending {of} that was spent {on} {when}")
            }
        },
        Metric::RunningTotal => format!("running total {on} {when}"),
        Metric::FirstDate => format!("date of the first expense {on} {when}"),
        Metric::LastDate => format!("date of the last expense {on} {when}"),
        Metric::DaysSince => format!("days since the last expense {on} {when}"),
        Metric::ThenAndNow => format!("the last expense {on} {when} and the last of all"),
        Metric::FirstAndLast => format!("the first and the last expense {on} {when}"),
        Metric::DateSpan => format!("dates of the first and the last expense {on} {when}"),
        Metric::PriceChanges(direction) => {
            let changed = match direction {
                Direction::Any => "changed",
                Direction::Up => "went up",
                Direction::Down => "went down",
            };
            format!("when the amount {changed} {on} {when}")
        }
        Metric::Duplicates => format!("expenses entered more than once {on} {when}"),
        Metric::LongestStreak => format!("most days in a row with an expense {on} {when}"),
        Metric::LongestGap => format!("most days in a row without an expense {on} {when}"),
        Metric::LongestInterval => format!("most days from one expense {on} to the next, {when}"),
        Metric::AverageInterval => format!("average number of days from one expense {on} to the next, {when}"),
        Metric::Overspending => format!("categories above their usual amount {on} {when}"),
        Metric::List => {
            let order = match plan.sort {
                Some(Sort::Descending) => "largest first",
                Some(Sort::Ascending) => "smallest first",
                Some(Sort::Newest) => "newest first",
                None => "",
            };
            let which = plan.limit.map_or_else(|| "all".to_owned(), |limit| limit.to_string());
            format!("list of {which} expenses {on} {when} {order}")
        }
    }
}

/// "second " where one row is left out before the first.
fn rank(skip: usize) -> String {
    match skip {
        0 => String::new(),
        1 => "second ".to_owned(),
        2 => "third ".to_owned(),
        more => format!("{}th ", more.saturating_add(1)),
    }
}

fn plural_base(group: Group) -> &'static str {
    match group {
        Group::Category => "categorie",
        other => other.name(),
    }
}

fn filter_in_words(filter: &Filter, names_are_compared: bool, amount: Amount<'_>) -> String {
    let mut parts = Vec::new();
    let quote = |words: &Words| format!("“{}”", words.text());
    let words: Vec<String> = filter.words.iter().map(quote).collect();
    let all: Vec<String> = filter.categories.iter().cloned().chain(words.iter().cloned()).collect();
    if !names_are_compared {
        if !filter.categories.is_empty() && !words.is_empty() && !filter.either {
            parts.push(format!("on {} within {}", words.join(" and "), filter.categories.join(" and ")));
        } else if !all.is_empty() {
            parts.push(format!("on {}", all.join(" and ")));
        }
    }
    let without: Vec<String> =
        filter.without_categories.iter().cloned().chain(filter.without_words.iter().map(quote)).collect();
    if !without.is_empty() {
        parts.push(format!("without {}", without.join(" and ")));
    }
    parts.extend(filter.currency.map(|currency| format!("in {currency}")));
    if !filter.weekdays.is_empty() {
        let days: Vec<&str> = filter.weekdays.iter().copied().map(day_name).collect();
        parts.push(format!("on {}", days.join(", ")));
    }
    if !filter.months.is_empty() {
        let name = |number: &u32| u8::try_from(*number).ok().and_then(|number| Month::try_from(number).ok());
        let months: Vec<&str> = filter.months.iter().filter_map(name).map(|month| month.name()).collect();
        parts.push(format!("in {} of any year", months.join(", ")));
    }
    match (filter.min, filter.max) {
        (Some(min), Some(max)) if min == max => parts.push(format!("of exactly {}", amount(min.minor))),
        (min, max) => {
            let word = |inclusive: bool, yes, no| if inclusive { yes } else { no };
            parts.extend(min.map(|b| format!("{} {} each", word(b.inclusive, "of at least", "over"), amount(b.minor))));
            parts.extend(max.map(|b| format!("{} {} each", word(b.inclusive, "of at most", "under"), amount(b.minor))));
        }
    }
    parts.join(" ")
}

fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Mondays",
        Weekday::Tue => "Tuesdays",
        Weekday::Wed => "Wednesdays",
        Weekday::Thu => "Thursdays",
        Weekday::Fri => "Fridays",
        Weekday::Sat => "Saturdays",
        Weekday::Sun => "Sundays",
    }
}

/// A period with its preposition: `in March 2026`, `between 1 June 2026 and 22 August 2026`.
#[must_use]
pub fn period_in_words(period: &Period) -> String {
    let show = |day: NaiveDate| day.format("%-d %B %Y").to_string();
    match (period.start, period.end) {
        (None, None) => "over all time".to_owned(),
        (None, Some(end)) => format!("up to {}", show(end)),
        (Some(start), None) => format!("since {}", show(start)),
        (Some(start), Some(end)) if start == end => format!("on {}", show(start)),
        (Some(start), Some(end)) => {
            let ends_month = end.succ_opt().is_some_and(|next| next.day() == 1);
            let same_month = (start.year(), start.month()) == (end.year(), end.month());
            let whole_year = start.ordinal() == 1 && end.month() == 12 && start.year() == end.year();
            match (start.day() == 1 && ends_month, same_month, whole_year) {
                (true, true, _) => format!("in {}", start.format("%B %Y")),
                (true, _, true) => format!("in {}", start.year()),
                _ => format!("between {} and {}", show(start), show(end)),
            }
        }
    }
}
