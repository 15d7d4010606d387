//! Statements that set periods, names or groups against each other.

use super::compile::{MAX_LIST, Query, Where, common, conditions, key, label};
use crate::domain::{Currency, WeekStart};
use crate::question::{Compare, Filter, Group, Metric, Plan, Sort, period_in_words};

/// The total of each group in two periods, the largest rise first.
pub(super) fn compare_groups(plan: &Plan, group: Group, currency: Currency, week_start: WeekStart) -> Query {
    let key = key(group, week_start);
    let mut parameters = Vec::new();
    let mut sums = Vec::new();
    for period in plan.periods.iter().take(2) {
        let mut inside = Where::default();
        common(&mut inside, currency, std::slice::from_ref(period));
        sums.push(format!("SUM(CASE WHEN {} THEN amount_minor ELSE 0 END)", inside.text()));
        parameters.extend(inside.parameters);
    }
    let filter = conditions(plan, currency, &plan.periods);
    parameters.extend(filter.parameters.clone());
    let order = if plan.sort == Some(Sort::Ascending) { "ASC" } else { "DESC" };
    let limit = plan.limit.unwrap_or(MAX_LIST);
    Query {
        sql: format!(
            "SELECT {}, later, earlier FROM (SELECT {key} AS {0}, {} FROM expenses WHERE {} GROUP BY 1) \
             WHERE {0} <> '' ORDER BY later - earlier {order}, 1 LIMIT {limit}",
            label(group),
            match sums.as_slice() {
                [a, b] => format!("{a} AS later, {b} AS earlier"),
                _ => "0 AS later, 0 AS earlier".to_owned(),
            },
            filter.text()
        ),
        parameters,
    }
}

fn scalar(metric: Metric) -> &'static str {
    match metric {
        Metric::Count => "COUNT(*)",
        Metric::Average => "CAST(ROUND(AVG(amount_minor)) AS INTEGER)",
        Metric::Largest => "MAX(amount_minor)",
        Metric::Smallest => "MIN(amount_minor)",
        _ => "COALESCE(SUM(amount_minor), 0)",
    }
}

pub(super) fn compare_periods(plan: &Plan, currency: Currency) -> Query {
    let parts = plan.periods.iter().take(8).map(|period| {
        let filter = conditions(plan, currency, std::slice::from_ref(period));
        (period_in_words(period), filter)
    });
    union(plan, parts.collect())
}

pub(super) fn compare_names(plan: &Plan, currency: Currency) -> Query {
    let mut parts = Vec::new();
    // Names of notes within a category, or categories of a name: what holds the others is no name of its own.
    let nested = !plan.filter.either && !plan.filter.words.is_empty();
    let of_name = nested && plan.filter.words.len() == 1 && plan.filter.categories.len() > 1;
    let scope = if nested { plan.filter.categories.clone() } else { Vec::new() };
    for category in plan.filter.categories.iter().filter(|_| !nested || of_name).take(8) {
        let words = if of_name { plan.filter.words.clone() } else { Vec::new() };
        let only = Filter { categories: vec![category.clone()], words, ..plan.filter.clone() };
        parts.push((category.clone(), only));
    }
    for words in plan.filter.words.iter().filter(|_| !of_name).take(8) {
        let only = Filter { categories: scope.clone(), words: vec![words.clone()], ..plan.filter.clone() };
        parts.push((words.text(), only));
    }
    parts.truncate(8);
    let parts = parts.into_iter().map(|(name, filter)| {
        let narrowed = Plan { filter, ..plan.clone() };
        (name, conditions(&narrowed, currency, &plan.periods))
    });
    union(plan, parts.collect())
}

fn union(plan: &Plan, parts: Vec<(String, Where)>) -> Query {
    let what = scalar(plan.metric);
    let beside =
        if plan.metric == Metric::Count { "COALESCE(SUM(amount_minor), 0) AS total" } else { "COUNT(*) AS expenses" };
    let mut texts = Vec::new();
    let mut parameters = Vec::new();
    for (name, filter) in parts {
        texts.push(format!("SELECT ? AS compared, {what} AS value, {beside} FROM expenses WHERE {}", filter.text()));
        parameters.push(name);
        parameters.extend(filter.parameters);
    }
    let mut sql = texts.join(" UNION ALL ");
    if plan.compare == Compare::Names && plan.sort == Some(Sort::Descending) {
        sql.push_str(" ORDER BY value DESC");
    }
    Query { sql, parameters }
}
