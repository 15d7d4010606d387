//! The last step of a reading: names become the filter, and what does not go together is asked back.

use super::comparisons;
use super::grammar::Draft;
use super::joining;
use super::link::{Meaning, Name};
use super::plan::{Compare, Filter, Group, Metric, Period, PeriodKind, Plan, Sort, Unit, Words};
use super::vocabulary::Vocabulary;
use super::{Problem, Understood};
use chrono::{Datelike, NaiveDate};

/// The names become the plan's filter.
pub(super) fn add_names(draft: &mut Draft) {
    let mut filter = std::mem::take(&mut draft.plan.filter);
    for (index, name) in draft.names.iter().enumerate().filter(|(index, _)| !draft.absorbed.contains(index)) {
        let out = draft.excluded.contains(&index);
        let narrows = !out && !draft.joined.contains(&index) && draft.plan.compare != Compare::Names;
        joining::add_name(&mut filter, name, out, narrows);
        draft.assumptions.extend(name.because.clone());
    }
    draft.plan.filter = filter;
}

/// The plan of what was read, if its parts go together.
pub(super) fn plan(mut draft: Draft, vocabulary: &Vocabulary) -> Result<Understood, Problem> {
    add_names(&mut draft);
    comparisons::settle_periods(&mut draft)?;
    named_shops(&mut draft.plan, vocabulary);
    filters(&mut draft, vocabulary)?;
    finish(&mut draft.plan, draft.context.today)?;
    let plan = &mut draft.plan;
    if plan.group.is_some() && plan.sort.is_none() && plan.limit.is_some() {
        plan.sort = Some(Sort::Descending);
    }
    Ok(Understood { plan: draft.plan, assumptions: draft.assumptions })
}

/// "by store: CVS, Walgreens, Costco" names the stores; "coffee and tea by shop" does not.
fn named_shops(plan: &mut Plan, vocabulary: &Vocabulary) {
    let shop = |words: &Words| vocabulary.notes.any_begins_with(&words.text().to_lowercase());
    let plain = matches!(plan.metric, Metric::Sum | Metric::Count) && plan.limit.is_none();
    let several = plan.filter.words.len() > 1 && plan.filter.words.iter().all(shop);
    if plan.group == Some(Group::Merchant) && plain && several {
        (plan.group, plan.compare) = (None, Compare::Names);
    }
}

/// Which of the names stand within which.
fn filters(draft: &mut Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let plan = &mut draft.plan;
    let one_category = plan.filter.categories.len() == 1 && plan.filter.words.is_empty();
    if plan.group == Some(Group::Category) && one_category && plan.compare == Compare::No {
        // The categories of one category are no breakdown: its shops and things are.
        plan.group = Some(Group::Merchant);
    }
    let open = |at: &usize| {
        let category = draft.names.get(*at).is_some_and(|name| {
            matches!(&name.meaning, Meaning::Categories(_)) && !name.text.is_empty() && name.because.is_none()
        });
        category && ![&draft.excluded, &draft.absorbed, &draft.joined, &draft.beside].iter().any(|set| set.contains(at))
    };
    let open: Vec<usize> = (0..draft.names.len()).filter(open).collect();
    if plan.compare == Compare::No && open.len() > 1 {
        let names: Vec<&str> =
            open.iter().filter_map(|at| draft.names.get(*at)).map(|name| name.text.as_str()).collect();
        return Err(Problem::ask(format!("{}: both, or one within the other?", names.join(" and "))));
    }
    let mixed = !plan.filter.categories.is_empty() && !plan.filter.words.is_empty();
    let joined: Vec<&Name> = draft.joined.iter().filter_map(|index| draft.names.get(*index)).collect();
    // "presents for Pat and Maura", "school fees, Aarav vs Isha", "Tesco: groceries and household": one that holds a list of
    // the other kind.
    let (categories, words) = (plan.filter.categories.len(), plan.filter.words.len());
    let notes = joined.iter().filter(|name| matches!(name.meaning, Meaning::Notes(_))).count();
    let within = !joined.is_empty()
        && ((categories == 1 && notes == joined.len() && notes + 1 == words)
            || (words == 1 && notes == 0 && joined.len() + 1 == categories));
    plan.filter.either = mixed && !within && (!draft.joined.is_empty() || plan.compare == Compare::Names);
    let parts = plan.filter.either
        && plan.compare == Compare::No
        && !plan.filter.categories.is_empty()
        && plan.filter.names() > 2;
    if let Some(words) =
        plan.filter.words.iter().find(|words| parts && vocabulary.has_rows(words, &plan.filter.categories))
    {
        // "insurance per year, house, ute and bach": of each, and not beside all of them.
        let text = words.text();
        return Err(Problem::ask(format!("\"{text}\" in each of these, or beside them? ask for one after the other")));
    }
    visits_of_one(plan);
    figures(plan)?;
    if plan.metric == Metric::Share && mixed && !plan.filter.either {
        // The share that some notes have of their category.
        let whole = Filter { words: Vec::new(), ..plan.filter.clone() };
        plan.whole = Some(whole);
    }
    if plan.compare == Compare::Names && plan.filter.names() < 2 {
        return Err(Problem::ask("compare it with what?"));
    }
    if !within && plan.compare == Compare::Names && !draft.beside.is_empty() {
        return Err(Problem::ask("compare one name with one other at a time"));
    }
    // "M&S food vs M&S clothes": what is of one of them is nothing of the other.
    let categories = &plan.filter.categories;
    let nothing = |words: &&Words| !vocabulary.has_rows(words, categories);
    if let Some(words) = plan.filter.words.iter().find(nothing).filter(|_| within && plan.compare == Compare::Names) {
        let (text, categories) = (words.text(), categories.join(" or "));
        return Err(Problem::ask(format!("nothing of \"{text}\" is in {categories}: compare one name with one other")));
    }
    Ok(())
}

/// "how many shops over 100 at Waitrose": of one shop they are visits.
fn visits_of_one(plan: &mut Plan) {
    let shop = plan.metric == Metric::CountDistinct(Group::Merchant) && plan.filter.words.len() == 1;
    if shop && plan.filter.categories.is_empty() {
        (plan.metric, plan.group) = (Metric::Count, None);
        let (min, max) = std::mem::take(&mut plan.group_bounds);
        (plan.filter.min, plan.filter.max) = (plan.filter.min.or(min), plan.filter.max.or(max));
    }
}

/// What running totals and shares need.
fn figures(plan: &mut Plan) -> Result<(), Problem> {
    if plan.metric == Metric::RunningTotal {
        plan.group = plan.group.or(Some(Group::Month));
    }
    let times = plan.group.is_some_and(|group| group.unit().is_some());
    if plan.metric == Metric::RunningTotal && !times {
        return Err(Problem::ask("a running total goes by day, week, month, quarter or year"));
    }
    if plan.metric == Metric::Share && times && !plan.filter.is_everything() {
        return Err(Problem::ask("a share for each of a row of times is not understood: ask for one after the other"));
    }
    let bounded = plan.filter.min.is_some() || plan.filter.max.is_some();
    if plan.metric == Metric::Share && bounded && (!plan.filter.categories.is_empty() || !plan.filter.words.is_empty())
    {
        return Err(Problem::ask(
            "the share of all spending, or of those expenses? ask for how many, and for all of them",
        ));
    }
    let years = |period: &Period| {
        let (Some(start), Some(end)) = (period.start, period.end) else { return false };
        period.kind == PeriodKind::Range
            && start.year() < end.year()
            && start.ordinal() == 1
            && (end.month(), end.day()) == (12, 31)
    };
    let several = plan.periods.len() > 1 || plan.periods.iter().any(years);
    if plan.metric == Metric::Share && several && plan.compare == Compare::No {
        return Err(Problem::ask("the share in each of these, or in all of them? ask for one after the other"));
    }
    if plan.metric == Metric::Share && plan.filter.is_everything() && plan.group.is_none() {
        return Err(Problem::ask("the share of what?"));
    }
    Ok(())
}

/// Months, or a season, of no year that is named: its first and last day.
fn within_year(plan: &Plan) -> Option<(NaiveDate, NaiveDate)> {
    let [Period { start: Some(start), end: Some(end), kind }] = *plan.periods.as_slice() else { return None };
    let in_one_year = start.year() == end.year() && (start.month(), end.month()) != (1, 12);
    (kind == PeriodKind::BareMonth || (kind == PeriodKind::Range && in_one_year)).then_some((start, end))
}

/// "allotment in spring each year": those months of all years. What lies more than a year back was named with its year.
fn months_of_years(plan: &mut Plan, today: NaiveDate) {
    let Some((start, end)) = within_year(plan).filter(|_| plan.group == Some(Group::Year)) else { return };
    let recent = start <= today && start.checked_add_months(chrono::Months::new(12)).is_some_and(|next| next > today);
    let whole = recent && end != today && start.day() == 1 && end.succ_opt().is_some_and(|next| next.day() == 1);
    if whole && start.year() == end.year() {
        plan.filter.months = (start.month()..=end.month()).collect();
        plan.periods.clear();
    }
}

/// The last changes of a plan, and whether its parts go together.
pub(super) fn finish(plan: &mut Plan, today: NaiveDate) -> Result<(), Problem> {
    months_of_years(plan, today);
    refuse_mixtures(plan)
}

/// What is asked for together and cannot be computed together.
fn refuse_mixtures(plan: &Plan) -> Result<(), Problem> {
    if plan.compare == Compare::Periods && plan.group.is_some_and(|group| group.unit().is_some()) {
        // No month of the one is a month of the other.
        return Err(Problem::ask(
            "the months of both cannot be set side by side: ask for those of one, then of the other",
        ));
    }
    let one_figure = matches!(
        plan.metric,
        Metric::FirstDate
            | Metric::LastDate
            | Metric::Median
            | Metric::DaysSince
            | Metric::FirstAndLast
            | Metric::ThenAndNow
            | Metric::CountPer(_)
            | Metric::DateSpan
            | Metric::Duplicates
    );
    if (one_figure || plan.metric.is_of_days()) && plan.group.is_some() {
        return Err(Problem::ask("that is not known for each of a group: ask for one of them"));
    }
    // Months without rent may be asked of all time; days without are too many.
    let whole =
        matches!(plan.metric, Metric::Idle(unit) | Metric::CountIdle(unit) if unit != Unit::Day && unit != Unit::Week);
    if matches!(plan.metric, Metric::Idle(_) | Metric::CountIdle(_))
        && !(whole && plan.periods.is_empty())
        && !matches!(plan.periods.as_slice(), [Period { start: Some(_), end: Some(_), .. }])
    {
        return Err(Problem::ask("in which period? name one, such as last month"));
    }
    let alone = matches!(
        plan.metric,
        Metric::CountPer(_) | Metric::DaysSince | Metric::FirstAndLast | Metric::ThenAndNow | Metric::Median
    );
    if alone && plan.compare != Compare::No {
        return Err(Problem::ask("that is not compared: ask for one after the other"));
    }
    if matches!(plan.metric, Metric::AveragePer(_)) && plan.group.and_then(Group::unit).is_some() {
        return Err(Problem::ask("an average is not known for each of a row of times: ask for one of them"));
    }
    if plan.compare == Compare::Names && plan.group.and_then(Group::unit).is_some() {
        return Err(Problem::ask("names are not compared for each of a row of times: ask for one after the other"));
    }
    if plan.group == Some(Group::Year) && within_year(plan).is_some() {
        return Err(Problem::ask("days of each year are not understood: ask for whole months, or name the years"));
    }
    if plan.limit.is_some_and(|limit| !(1..=50).contains(&limit)) {
        return Err(Problem::refuse("1 to 50 rows can be listed"));
    }
    let one_extreme = plan.limit.is_none_or(|limit| limit == 1)
        && plan.compare == Compare::No
        && (matches!(plan.metric, Metric::Largest | Metric::Smallest) == plan.group.is_none());
    if plan.skip > 0 && !one_extreme {
        return Err(Problem::ask("the second, third or tenth of what? ask for one largest or smallest"));
    }
    Ok(())
}
