//! A plan becomes one parameterised SELECT over the copy. No literal of the question is in its text.

use super::compare::{compare_groups, compare_names, compare_periods};
use super::occasions;
use crate::domain::{Currency, WeekStart};
use crate::question::{Bound, Compare, Filter, Group, Metric, Period, Plan, Sort, Words};
use chrono::Weekday;

/// One statement with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The text, `?` for each value.
    pub sql: String,
    /// The values, in order.
    pub parameters: Vec<String>,
}

/// Most rows of a list without a limit.
pub(super) const MAX_LIST: usize = 200;

/// A condition in the making.
#[derive(Default)]
pub(super) struct Where {
    parts: Vec<String>,
    pub(super) parameters: Vec<String>,
}

impl Where {
    fn add(&mut self, part: impl Into<String>, values: impl IntoIterator<Item = String>) {
        self.parts.push(part.into());
        self.parameters.extend(values);
    }

    pub(super) fn text(&self) -> String {
        self.parts.join(" AND ")
    }
}

/// The statement of a plan for rows of one currency.
#[must_use]
pub fn compile(plan: &Plan, currency: Currency, week_start: WeekStart) -> Query {
    match plan.compare {
        Compare::Periods if plan.group.is_none() => compare_periods(plan, currency),
        Compare::Names if plan.group.is_none() => compare_names(plan, currency),
        _ => match (plan.metric, plan.group) {
            (Metric::Share, None) => share(plan, currency),
            (Metric::Overspending, _) => monthly_by_category(plan, currency),
            (Metric::CountDistinct(group), Some(_)) if plan.group_bounds != (None, None) => {
                let inner = grouped(plan, Metric::Sum, group, currency, week_start);
                Query { sql: format!("SELECT COUNT(*) FROM ({})", inner.sql), ..inner }
            }
            (Metric::CountDistinct(group), _) => {
                let key = key(group, week_start);
                one(plan, currency, &format!("COUNT(DISTINCT NULLIF({key}, ''))"))
            }
            (_, Some(group)) if plan.compare == Compare::Periods => compare_groups(plan, group, currency, week_start),
            (metric, Some(group)) => grouped(plan, metric, group, currency, week_start),
            (metric, None) => plain(plan, metric, currency),
        },
    }
}

fn plain(plan: &Plan, metric: Metric, currency: Currency) -> Query {
    match metric {
        Metric::Count | Metric::CountPer(_) => one(
            plan,
            currency,
            "COUNT(*) AS expenses, COALESCE(SUM(amount_minor), 0) AS total, MAX(expense_date) AS last",
        ),
        Metric::Sum => {
            let what = "COALESCE(SUM(amount_minor), 0) AS total, COUNT(*) AS expenses, MAX(expense_date) AS day";
            match plan.sort.filter(|_| plan.limit.is_some()) {
                None => one(plan, currency, what),
                Some(sort) => {
                    let some = list(plan, currency, order(Some(sort)), plan.limit);
                    Query { sql: format!("SELECT {what} FROM ({})", some.sql), ..some }
                }
            }
        }
        Metric::FirstDate => on_day(plan, currency, "MIN"),
        Metric::LastDate | Metric::DaysSince => on_day(plan, currency, "MAX"),
        Metric::FirstAndLast | Metric::ThenAndNow => two_payments(plan, currency),
        metric if metric.is_of_days() => occasions::busy_days(plan, currency),
        Metric::DateSpan => one(
            plan,
            currency,
            "MIN(expense_date) AS first, MAX(expense_date) AS last, COUNT(*) AS expenses, \
             COALESCE(SUM(amount_minor), 0) AS total",
        ),
        Metric::PriceChanges(_) => occasions::payments(plan, currency),
        Metric::Duplicates => occasions::duplicates(plan, currency),
        Metric::Largest => list(plan, currency, "amount_minor DESC, expense_date DESC", Some(1)),
        Metric::Smallest => list(plan, currency, "amount_minor ASC, expense_date DESC", Some(1)),
        Metric::Median => median(plan, currency),
        Metric::List => list(plan, currency, order(plan.sort), plan.limit),
        _ => one(plan, currency, "COALESCE(SUM(amount_minor), 0) AS total, COUNT(*) AS expenses"),
    }
}

/// In which order expenses are listed.
fn order(sort: Option<Sort>) -> &'static str {
    match sort {
        Some(Sort::Descending) => "amount_minor DESC, expense_date DESC",
        Some(Sort::Ascending) => "amount_minor ASC, expense_date DESC",
        Some(Sort::Newest) => "expense_date DESC, expense_id DESC",
        None => "expense_date ASC, expense_id ASC",
    }
}

fn one(plan: &Plan, currency: Currency, what: &str) -> Query {
    let filter = conditions(plan, currency, &plan.periods);
    Query { sql: format!("SELECT {what} FROM expenses WHERE {}", filter.text()), parameters: filter.parameters }
}

fn list(plan: &Plan, currency: Currency, order: &str, limit: Option<usize>) -> Query {
    let cut = cut(limit, plan.skip);
    let filter = conditions(plan, currency, &plan.periods);
    // Of a list that is cut, how many there are and what they come to is still told.
    let whole = if limit.is_none() { ", COUNT(*) OVER () AS expenses, SUM(amount_minor) OVER () AS total" } else { "" };
    Query {
        sql: format!(
            "SELECT expense_date, category, amount_minor, notes{whole} FROM expenses WHERE {} ORDER BY {order} {cut}",
            filter.text()
        ),
        parameters: filter.parameters,
    }
}

/// Which of the rows are kept.
fn cut(limit: Option<usize>, skip: usize) -> String {
    let limit = limit.unwrap_or(MAX_LIST);
    if skip == 0 { format!("LIMIT {limit}") } else { format!("LIMIT {limit} OFFSET {skip}") }
}

/// The one or two in the middle.
fn median(plan: &Plan, currency: Currency) -> Query {
    let filter = conditions(plan, currency, &plan.periods);
    let text = filter.text();
    let mut parameters = filter.parameters.clone();
    parameters.extend(filter.parameters.clone());
    parameters.extend(filter.parameters);
    Query {
        sql: format!(
            "SELECT amount_minor FROM expenses WHERE {text} ORDER BY amount_minor \
             LIMIT (SELECT 2 - COUNT(*) % 2 FROM expenses WHERE {text}) \
             OFFSET (SELECT MAX(0, (COUNT(*) - 1) / 2) FROM expenses WHERE {text})"
        ),
        parameters,
    }
}

/// The expenses of the first or last day that has any.
fn on_day(plan: &Plan, currency: Currency, which: &str) -> Query {
    let filter = conditions(plan, currency, &plan.periods);
    let text = filter.text();
    let mut parameters = filter.parameters.clone();
    parameters.extend(filter.parameters);
    Query {
        sql: format!(
            "SELECT expense_date, category, amount_minor, notes FROM expenses WHERE {text} AND expense_date = \
             (SELECT {which}(expense_date) FROM expenses WHERE {text}) ORDER BY amount_minor DESC LIMIT {MAX_LIST}"
        ),
        parameters,
    }
}

/// An earlier expense, the first or the last of the period, and the last of all.
fn two_payments(plan: &Plan, currency: Currency) -> Query {
    const LAST: &str = "expense_date DESC, expense_id DESC";
    let (first, last) = match plan.metric {
        Metric::ThenAndNow => {
            let now = Plan { periods: Vec::new(), ..plan.clone() };
            (list(plan, currency, LAST, Some(1)), list(&now, currency, LAST, Some(1)))
        }
        _ => (list(plan, currency, "expense_date ASC, expense_id ASC", Some(1)), list(plan, currency, LAST, Some(1))),
    };
    Query {
        sql: format!("SELECT *, 0 AS half FROM ({}) UNION ALL SELECT *, 1 AS half FROM ({})", first.sql, last.sql),
        parameters: first.parameters.into_iter().chain(last.parameters).collect(),
    }
}

fn grouped(plan: &Plan, metric: Metric, group: Group, currency: Currency, week_start: WeekStart) -> Query {
    let key = key(group, week_start);
    let filter = conditions(plan, currency, &plan.periods);
    let by = match metric {
        Metric::Count => "expenses",
        Metric::Average => "1.0 * total / expenses",
        Metric::Largest | Metric::Smallest => "extreme",
        _ => "total",
    };
    let order = match plan.sort {
        Some(Sort::Ascending) => format!("{by} ASC, 1"),
        Some(_) => format!("{by} DESC, 1"),
        None if group.unit().is_some() => "1".to_owned(),
        None if matches!(group, Group::Weekday) => {
            "MIN((CAST(strftime('%w', expense_date) AS INTEGER) + 6) % 7)".to_owned()
        }
        None => format!("{by} DESC, 1"),
    };
    let mut parameters = filter.parameters.clone();
    let mut having = format!("{key} <> ''");
    let (above, below) = plan.group_bounds;
    for (bound, loose, strict) in [(above, ">=", ">"), (below, "<=", "<")] {
        if let Some(bound) = bound {
            let sign = if bound.inclusive { loose } else { strict };
            having.push_str(&format!(" AND SUM(amount_minor) {sign} CAST(? AS INTEGER)"));
            parameters.push(bound.minor.to_string());
        }
    }
    // With MAX or MIN the other columns are those of the row that has it.
    let more = match metric {
        Metric::Largest => ", MAX(amount_minor) AS extreme, expense_date, notes".to_owned(),
        Metric::Smallest => ", MIN(amount_minor) AS extreme, expense_date, notes".to_owned(),
        // Of everything: rows that are in no group too.
        Metric::Share => {
            parameters.splice(0..0, filter.parameters.clone());
            format!(", (SELECT SUM(amount_minor) FROM expenses WHERE {}) AS whole", filter.text())
        }
        _ => String::new(),
    };
    let cut = cut(plan.limit, plan.skip);
    Query {
        sql: format!(
            "SELECT {key} AS {}, SUM(amount_minor) AS total, COUNT(*) AS expenses{more} FROM expenses WHERE {} \
             GROUP BY 1 HAVING {having} ORDER BY {order} {cut}",
            label(group),
            filter.text()
        ),
        parameters,
    }
}

pub(super) fn label(group: Group) -> &'static str {
    match group {
        Group::Weekpart => "part",
        other => other.name(),
    }
}

/// The value by which rows are grouped.
pub(super) fn key(group: Group, week_start: WeekStart) -> String {
    match group {
        Group::Category => "category".to_owned(),
        Group::Merchant => "merchant".to_owned(),
        Group::Note => "notes".to_owned(),
        Group::Day => "expense_date".to_owned(),
        Group::Week => {
            let first = week_start.weekday().num_days_from_sunday();
            format!("date(expense_date, '-6 days', 'weekday {first}')")
        }
        Group::Month => "substr(expense_date, 1, 7)".to_owned(),
        Group::Quarter => {
            "substr(expense_date, 1, 4) || '-Q' || ((CAST(substr(expense_date, 6, 2) AS INTEGER) + 2) / 3)".to_owned()
        }
        Group::Year => "substr(expense_date, 1, 4)".to_owned(),
        Group::Weekday => "CASE strftime('%w', expense_date) WHEN '0' THEN 'Sunday' WHEN '1' THEN 'Monday' \
             WHEN '2' THEN 'Tuesday' WHEN '3' THEN 'Wednesday' WHEN '4' THEN 'Thursday' WHEN '5' THEN 'Friday' \
             ELSE 'Saturday' END"
            .to_owned(),
        Group::Weekpart => {
            "CASE WHEN strftime('%w', expense_date) IN ('0', '6') THEN 'weekend' ELSE 'weekday' END".to_owned()
        }
    }
}

fn share(plan: &Plan, currency: Currency) -> Query {
    let mut all = Where::default();
    common(&mut all, currency, &plan.periods);
    if let Some(whole) = &plan.whole {
        rows(&mut all, whole);
    }
    let mut part = Where::default();
    rows(&mut part, &plan.filter);
    let mut parameters = part.parameters.clone();
    parameters.extend(all.parameters.clone());
    Query {
        sql: format!(
            "SELECT COALESCE(SUM(CASE WHEN {} THEN amount_minor ELSE 0 END), 0) AS part, \
             COALESCE(SUM(amount_minor), 0) AS whole FROM expenses WHERE {}",
            part.text(),
            all.text()
        ),
        parameters,
    }
}

fn monthly_by_category(plan: &Plan, currency: Currency) -> Query {
    let filter = conditions(plan, currency, &[]);
    Query {
        sql: format!(
            "SELECT category, expense_date, SUM(amount_minor) AS total FROM expenses WHERE {} GROUP BY 1, 2 ORDER BY 1, 2",
            filter.text()
        ),
        parameters: filter.parameters,
    }
}

pub(super) fn conditions(plan: &Plan, currency: Currency, periods: &[Period]) -> Where {
    let mut filter = Where::default();
    common(&mut filter, currency, periods);
    rows(&mut filter, &plan.filter);
    filter
}

pub(super) fn common(filter: &mut Where, currency: Currency, periods: &[Period]) {
    filter.add("currency = ?", [currency.to_string()]);
    let mut spans = Vec::new();
    let mut values = Vec::new();
    for period in periods {
        match (period.start, period.end) {
            (Some(start), Some(end)) => {
                spans.push("expense_date BETWEEN ? AND ?");
                values.extend([start.to_string(), end.to_string()]);
            }
            (Some(start), None) => {
                spans.push("expense_date >= ?");
                values.push(start.to_string());
            }
            (None, Some(end)) => {
                spans.push("expense_date <= ?");
                values.push(end.to_string());
            }
            (None, None) => return,
        }
    }
    match spans.as_slice() {
        [] => {}
        [one] => filter.add(*one, values),
        several => filter.add(format!("({})", several.join(" OR ")), values),
    }
}

fn rows(filter: &mut Where, wanted: &Filter) {
    let categories = any_category(&wanted.categories);
    let words = any_words(&wanted.words);
    match (categories, words) {
        (Some((one, a)), Some((two, b))) if wanted.either => {
            filter.add(format!("({one} OR {two})"), a.into_iter().chain(b));
        }
        (categories, words) => {
            for (text, values) in [categories, words].into_iter().flatten() {
                filter.add(text, values);
            }
        }
    }
    for (text, values) in
        [any_category(&wanted.without_categories), any_words(&wanted.without_words)].into_iter().flatten()
    {
        filter.add(format!("NOT {text}"), values);
    }
    let bound = |filter: &mut Where, bound: Option<Bound>, loose: &str, strict: &str| {
        if let Some(bound) = bound {
            let sign = if bound.inclusive { loose } else { strict };
            filter.add(format!("amount_minor {sign} CAST(? AS INTEGER)"), [bound.minor.to_string()]);
        }
    };
    bound(filter, wanted.min, ">=", ">");
    bound(filter, wanted.max, "<=", "<");
    if !wanted.weekdays.is_empty() {
        let days: Vec<String> =
            wanted.weekdays.iter().map(|day: &Weekday| day.num_days_from_sunday().to_string()).collect();
        let marks = vec!["?"; days.len()].join(", ");
        filter.add(format!("strftime('%w', expense_date) IN ({marks})"), days);
    }
    if !wanted.months.is_empty() {
        let months: Vec<String> = wanted.months.iter().map(|month| format!("{month:02}")).collect();
        let marks = vec!["?"; months.len()].join(", ");
        filter.add(format!("strftime('%m', expense_date) IN ({marks})"), months);
    }
    if filter.parts.is_empty() {
        filter.add("1 = 1", []);
    }
}

fn any_category(names: &[String]) -> Option<(String, Vec<String>)> {
    let marks = vec!["?"; names.len()].join(", ");
    (!names.is_empty()).then(|| (format!("category IN ({marks})"), names.to_vec()))
}

fn any_words(conditions: &[Words]) -> Option<(String, Vec<String>)> {
    let mut parts = Vec::new();
    let mut values = Vec::new();
    for condition in conditions {
        match condition {
            Words::Nothing => parts.push("note_text(notes) = ''".to_owned()),
            Words::All(words) => {
                parts.push(format!("({})", vec!["has_word(notes, ?)"; words.len()].join(" AND ")));
                values.extend(words.iter().cloned());
            }
            Words::Any(words) => {
                parts.push(format!("({})", vec!["has_word(notes, ?)"; words.len()].join(" OR ")));
                values.extend(words.iter().cloned());
            }
        }
    }
    (!parts.is_empty()).then(|| (format!("({})", parts.join(" OR ")), values))
}
