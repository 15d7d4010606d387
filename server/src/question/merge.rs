//! The plan of a question with what a follow-up changes of it.

use super::plan::{Compare, Filter, Group, Metric, Period, PeriodKind, Plan, Sort, Unit, Words};
use super::versus::groupable;
use super::vocabulary::Vocabulary;

/// "presents at Christmas for Megan", "and Steve's": the one word of the notes before that the new one takes the place of,
/// if the rest of them stands beside it in notes and only so; otherwise the new words alone.
pub(super) fn in_its_place(previous: &Filter, new: &Filter, vocabulary: &Vocabulary) -> Vec<Words> {
    let ([Words::All(before)], [Words::All(now)]) = (previous.words.as_slice(), new.words.as_slice()) else {
        return new.words.clone();
    };
    let ([_, _, ..], [word]) = (before.as_slice(), now.as_slice()) else { return new.words.clone() };
    let swapped = (0..before.len()).map(|at| {
        let words = before.iter().enumerate().map(|(place, old)| if place == at { word.clone() } else { old.clone() });
        Words::All(words.collect())
    });
    // A person for a person: "the orthodontist for Brooke", "and for Tyler". Where names are not written large nobody knows.
    let kind = |word: &String| vocabulary.is_written_large(word);
    let swapped: Vec<(Words, &String)> =
        swapped.zip(before).filter(|(words, _)| vocabulary.has_rows(words, &previous.categories)).collect();
    let told = swapped.len() < 2 || kind(word);
    let found: Vec<&Words> =
        swapped.iter().filter(|(_, old)| kind(old) == kind(word)).map(|(words, _)| words).collect();
    match found.as_slice() {
        [one] if told => vec![(*one).clone()],
        _ => new.words.clone(),
    }
}

/// "with rent", after "without rent": it is left out no more. Whether something was.
fn takes_back(filter: &mut Filter, new: &Filter) -> bool {
    let before = filter.without_words.len() + filter.without_categories.len();
    filter.without_words.retain(|words| !new.words.contains(words));
    filter.without_categories.retain(|category| !new.categories.contains(category));
    before > filter.without_words.len() + filter.without_categories.len()
}

/// The plan before with what the new one names in its place.
pub(super) fn merge(previous: &Plan, new: &Plan, measures: bool, keeps_period: bool, vocabulary: &Vocabulary) -> Plan {
    let mut plan = previous.clone();
    if takes_back(&mut plan.filter, &new.filter) && new.periods.is_empty() {
        return plan;
    }
    if !new.periods.is_empty() && !keeps_period {
        plan.periods.clone_from(&new.periods);
        plan.filter.months.clear();
    }
    if !new.filter.categories.is_empty() || !new.filter.words.is_empty() {
        // "gifts for Tom", "and Jess": gifts too, where there are any.
        let within =
            !previous.filter.categories.is_empty() && !previous.filter.words.is_empty() && !previous.filter.either;
        let stays = within && new.filter.categories.is_empty();
        let found = || new.filter.words.iter().any(|words| vocabulary.has_rows(words, &previous.filter.categories));
        if !(stays && found()) {
            plan.filter.categories.clone_from(&new.filter.categories);
        }
        let place = !previous.filter.categories.is_empty()
            && !previous.filter.either
            && new.filter.words.is_empty()
            && previous.filter.words.iter().any(|words| vocabulary.has_rows(words, &new.filter.categories));
        // "Boots, health only", "and under beauty": Boots too.
        plan.filter.words =
            if place { previous.filter.words.clone() } else { in_its_place(&previous.filter, &new.filter, vocabulary) };
        plan.filter.either = new.filter.either;
    }
    plan.filter.without_categories.extend(new.filter.without_categories.clone());
    plan.filter.without_words.extend(new.filter.without_words.clone());
    plan.filter.currency = new.filter.currency.or(plan.filter.currency);
    (plan.filter.min, plan.filter.max) = (new.filter.min.or(plan.filter.min), new.filter.max.or(plan.filter.max));
    if !new.filter.months.is_empty() {
        plan.filter.months.clone_from(&new.filter.months);
        plan.periods.clear();
    }
    if !new.filter.weekdays.is_empty() {
        plan.filter.weekdays.clone_from(&new.filter.weekdays);
    }
    merge_measure(&mut plan, previous, new, measures);
    if new.compare != Compare::No {
        plan.compare = new.compare;
        if plan.compare == Compare::Periods && new.group.is_none() && plan.group.and_then(Group::unit).is_some() {
            // No month of the one is a month of the other.
            (plan.group, plan.sort, plan.limit) = (None, None, None);
        }
    } else if plan.compare == Compare::Periods && plan.periods.len() < 2 {
        plan.compare = Compare::No;
    }
    if plan.compare == Compare::Names && measures && plan.filter.names() < 2 {
        plan.compare = Compare::No;
    }
    plan
}

/// What is computed, and of which groups.
fn merge_measure(plan: &mut Plan, previous: &Plan, new: &Plan, measures: bool) {
    let per = match (previous.metric, new.group.and_then(Group::unit)) {
        (Metric::AveragePer(before), Some(unit)) if before != unit && new.metric == Metric::Sum => Some(unit),
        _ => None,
    };
    if let Some(unit) = per {
        // "per week would be how much", after the average of a month.
        plan.metric = Metric::AveragePer(unit);
    } else if new.group.is_some() {
        (plan.group, plan.sort, plan.limit, plan.skip) = (new.group, new.sort, new.limit, new.skip);
        plan.group_bounds = new.group_bounds;
        let is_year = |period: &Period| period.kind == PeriodKind::Calendar(Unit::Year);
        if new.group == Some(Group::Year) && new.periods.is_empty() && previous.periods.iter().all(is_year) {
            // "and each year", after one of them.
            plan.periods.clear();
        }
        plan.metric =
            if matches!(new.metric, Metric::Sum) && groupable(plan.metric) { plan.metric } else { new.metric };
        plan.compare = Compare::No;
    } else if let (true, Some(unit), Metric::Average) = (measures, plan.group.and_then(Group::unit), new.metric) {
        // The average of what was asked by month is that of a month.
        (plan.metric, plan.sort, plan.limit, plan.group) = (Metric::AveragePer(unit), None, None, None);
    } else if measures
        && plan.group.is_some()
        && plan.compare == Compare::No
        && groupable(plan.metric)
        && matches!(new.metric, Metric::Largest | Metric::Smallest)
    {
        // "which was highest": of the groups.
        plan.sort = Some(if new.metric == Metric::Smallest { Sort::Ascending } else { Sort::Descending });
        (plan.limit, plan.skip) = (Some(1), new.skip);
    } else if measures && new.metric == Metric::Sum && previous.is_cut() && new.filter == Filter::default() {
        // "add them up", after the last three: of these.
        plan.metric = Metric::Sum;
    } else if let (true, Some(_), Metric::List, Some(limit)) = (measures, plan.group, new.metric, new.limit) {
        // "just the top 3", of groups.
        (plan.limit, plan.sort, plan.skip) = (Some(limit), new.sort.or(Some(Sort::Descending)), new.skip);
    } else if let (true, Metric::Idle(unit) | Metric::CountIdle(unit), Metric::Count) =
        (measures, previous.metric, new.metric)
    {
        // "and how many in October": days without, as before.
        plan.metric = Metric::CountIdle(unit);
    } else if let (true, Metric::Idle(Unit::Day) | Metric::CountIdle(Unit::Day), Metric::LongestStreak) =
        (measures, previous.metric, new.metric)
    {
        // "and the longest stretch like that": without, as before.
        plan.metric = Metric::LongestGap;
    } else if measures && (new.metric, new.skip) != (plan.metric, plan.skip) {
        (plan.metric, plan.sort, plan.limit, plan.group) = (new.metric, new.sort, new.limit, None);
        plan.skip = new.skip;
    }
}
