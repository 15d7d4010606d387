//! The last look at a reading: every word that asks for something must have got it. A reading that lets one go is not shown.

use super::Problem;
use super::plan::{Compare, Group, Metric, Plan};

/// Whether a plan gives what is asked for.
type Gives = fn(&Plan) -> bool;

/// Words that ask for something, and whether a plan gives it.
const ASKED: &[(&str, Gives)] = &[
    ("vs versus compared compare comparing comparison than difference", compares),
    ("biggest largest highest most dearest priciest costliest least lowest smallest cheapest fewest", ranks),
    ("average avg mean", averages),
    ("median", |plan| plan.metric == Metric::Median),
    ("share percent percentage proportion %", |plan| plan.metric == Metric::Share || plan.compare != Compare::No),
    ("total sum altogether", |plan| !one_row(plan) && !matches!(plan.metric, Metric::FirstDate | Metric::LastDate)),
    ("without except excluding excl minus besides", leaves_out),
    ("only alone", |plan| !plan.filter.either && plan.filter.words.len() < 3),
    ("each respectively separately individually wise", breaks_down),
    ("who", names_somebody),
    ("amounts", |plan| plan.metric == Metric::List || plan.group.is_some() || is_bounded(plan)),
    ("streak row", |plan| matches!(plan.metric, Metric::LongestStreak | Metric::LongestGap)),
];

fn is_bounded(plan: &Plan) -> bool {
    let filter = &plan.filter;
    [filter.min, filter.max, plan.group_bounds.0, plan.group_bounds.1].iter().any(Option::is_some)
}

fn compares(plan: &Plan) -> bool {
    plan.compare != Compare::No
        || plan.group.is_some()
        || is_bounded(plan)
        || !plan.filter.without_words.is_empty()
        || !plan.filter.without_categories.is_empty()
        || matches!(
            plan.metric,
            Metric::Overspending
                | Metric::FirstAndLast
                | Metric::ThenAndNow
                | Metric::PriceChanges(_)
                | Metric::Duplicates
        )
}

fn ranks(plan: &Plan) -> bool {
    plan.group.is_some()
        || plan.sort.is_some()
        || plan.limit.is_some()
        || is_bounded(plan)
        || plan.compare != Compare::No
        || matches!(
            plan.metric,
            Metric::Largest
                | Metric::Smallest
                | Metric::LastDate
                | Metric::DaysSince
                | Metric::LongestStreak
                | Metric::LongestGap
                | Metric::LongestInterval
                | Metric::PriceChanges(_)
                | Metric::Overspending
        )
}

fn averages(plan: &Plan) -> bool {
    matches!(
        plan.metric,
        Metric::Average
            | Metric::AveragePer(_)
            | Metric::AverageInterval
            | Metric::CountPer(_)
            | Metric::Median
            | Metric::Overspending
    )
}

fn leaves_out(plan: &Plan) -> bool {
    !plan.filter.without_words.is_empty()
        || !plan.filter.without_categories.is_empty()
        || matches!(plan.metric, Metric::Idle(_) | Metric::CountIdle(_) | Metric::LongestGap)
        || !plan.filter.words.is_empty()
}

fn breaks_down(plan: &Plan) -> bool {
    plan.group.is_some()
        || plan.compare != Compare::No
        || matches!(
            plan.metric,
            Metric::AveragePer(_) | Metric::CountPer(_) | Metric::Average | Metric::List | Metric::Count
        )
}

/// Whether notes are shown, in which a person may stand.
fn names_somebody(plan: &Plan) -> bool {
    plan.group == Some(Group::Merchant)
        || plan.compare == Compare::Names
        || matches!(
            plan.metric,
            Metric::List | Metric::Largest | Metric::Smallest | Metric::LastDate | Metric::FirstDate
        )
}

/// Whether the answer is one expense.
fn one_row(plan: &Plan) -> bool {
    matches!(plan.metric, Metric::Largest | Metric::Smallest)
        && plan.group.is_none()
        && plan.limit.is_none_or(|n| n == 1)
}

/// Stops where one of these words, which no name holds, has not got what it asks for.
pub(super) fn check<'w>(words: impl Iterator<Item = &'w str>, plan: &Plan) -> Result<(), Problem> {
    let words: Vec<&str> = words.collect();
    if words.contains(&"where") && words.contains(&"least") && plan.group.is_none() {
        return Err(Problem::ask("where is least spent? ask for the category or the shop with the lowest total"));
    }
    if words.windows(2).any(|pair| pair == ["how", "many"])
        && matches!(plan.metric, Metric::List)
        && plan.group.is_none()
    {
        return Err(Problem::ask("how many of what? ask for the number of expenses, visits or days"));
    }
    // "when did I start the gym, and when's the last one": two days.
    if plan.metric == Metric::FirstDate && words.windows(2).any(|pair| pair == ["last", "one"]) {
        return Err(Problem::ask("that is more than one day: ask for the first and the last"));
    }
    // "average and total": two figures.
    let bare: Vec<&str> = words.iter().copied().filter(|word| *word != "the").collect();
    let (sum, mean) = (["total", "sum"], ["average", "avg", "mean", "median"]);
    let two = |a: &str, b: &str| sum.contains(&a) && mean.contains(&b) || mean.contains(&a) && sum.contains(&b);
    if bare.windows(3).any(|three| matches!(three, [a, "and" | "&", b] if two(a, b))) {
        return Err(Problem::ask("that is more than one figure: ask for one after the other"));
    }
    let turned = |pair: &[&str]| {
        matches!(pair, ["going" | "goes" | "go" | "gone" | "went" | "trending" | "creeping", "up" | "down"])
    };
    let moves = plan.group.is_none_or(|group| group.unit().is_some()) || plan.compare != Compare::No;
    if words.windows(2).any(turned) && !(compares(plan) && moves) {
        return Err(Problem::ask("whether it goes up is a comparison: name two periods, or ask for each month"));
    }
    for word in words {
        let lost = ASKED.iter().find(|(asks, gets)| asks.split(' ').any(|ask| ask == word) && !gets(plan));
        if lost.is_some() {
            return Err(Problem::ask(format!("what is asked by \"{word}\" is not clear: ask it in other words")));
        }
    }
    Ok(())
}
