//! Dashboard and insights.

use super::{call, call_instead, list};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::{ListQuery, Totals};
use crate::model::{Model, PromptKind, Screen, Tone};
use outgo_server::domain::ExpenseFilter;

/// Asks for the dashboard of the shown days.
pub(super) fn load(model: &mut Model) -> Vec<Effect> {
    let (start, end) = (model.period.start.to_string(), model.period.end.to_string());
    let request = Request::Dashboard { start, end };
    let effects = call_instead(model, model.dashboard.call, "Loading the dashboard", request);
    model.dashboard.call = model.last_call;
    effects
}

/// Asks for the insights of the shown days.
pub(super) fn load_insights(model: &mut Model) -> Vec<Effect> {
    let (start, end) = (model.period.start.to_string(), model.period.end.to_string());
    let effects = call_instead(model, model.insights.call, "Looking for insights", Request::Insights { start, end });
    model.insights.call = model.last_call;
    model.insights.items.clear();
    model.insights.counting.clear();
    model.insights.selected = 0;
    model.insights.writing = true;
    effects
}

/// Asks how many expenses are behind each insight.
pub(super) fn count_evidence(model: &mut Model) -> Vec<Effect> {
    let wanted: Vec<(String, ListQuery)> = model
        .insights
        .items
        .iter()
        .filter(|item| item.count.is_none())
        .map(|item| (item.id.clone(), item.evidence.clone()))
        .collect();
    let ask = |(id, query): (String, ListQuery)| {
        let effect = call(model, "", Request::Totals { query });
        model.insights.counting.push((model.last_call, id));
        effect
    };
    wanted.into_iter().map(ask).collect()
}

/// So many they are.
pub(super) fn counted(model: &mut Model, number: u64, totals: &Totals) {
    let Some(at) = model.insights.counting.iter().position(|(call, _)| *call == number) else { return };
    let (_, id) = model.insights.counting.remove(at);
    let all: i64 = totals.rows.iter().map(|(_, _, count)| count).sum();
    let own: i64 =
        totals.rows.iter().filter(|(currency, ..)| currency == model.currency()).map(|(_, _, count)| count).sum();
    let items = model.insights.items.iter_mut();
    items.filter(|item| item.id == id).for_each(|item| item.count = Some((own, all - own)));
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let screen = &mut model.dashboard;
    let last = screen.rows().saturating_sub(1);
    match action {
        Action::MoveDown => screen.selected = (screen.selected + 1).min(last),
        Action::MoveUp => screen.selected = screen.selected.saturating_sub(1),
        Action::First => screen.selected = 0,
        Action::Last => screen.selected = last,
        Action::Export => list::open_prompt(model, PromptKind::Export),
        Action::ToggleTable => {
            screen.table = !screen.table;
            screen.selected = screen.selected.min(screen.rows().saturating_sub(1));
        }
        Action::OpenRows => {
            let categories = screen.picked();
            if categories.len() > ExpenseFilter::MAX_CATEGORIES {
                super::say_with_keys(
                    model,
                    Tone::Info,
                    "Too many categories for one list: {toggle-table} shows each of them",
                );
                return Vec::new();
            }
            return if categories.is_empty() { Vec::new() } else { open_categories(model, categories) };
        }
        _ => {}
    }
    Vec::new()
}

/// Shows the expenses of these categories in the shown days.
pub(super) fn open_categories(model: &mut Model, categories: Vec<String>) -> Vec<Effect> {
    open_rows(model, ListQuery { categories, ..ListQuery::of_days(model.period) })
}

/// Shows the list with just these rows.
pub(super) fn open_rows(model: &mut Model, query: ListQuery) -> Vec<Effect> {
    model.list.evidence = Some(query);
    model.list.filter.clear();
    model.list.selected = 0;
    model.screen = Screen::Expenses;
    list::load(model)
}

pub(super) fn act_on_insights(model: &mut Model, action: Action) -> Vec<Effect> {
    let insights = &mut model.insights;
    match action {
        Action::MoveDown => insights.selected = (insights.selected + 1).min(insights.items.len().saturating_sub(1)),
        Action::MoveUp => insights.selected = insights.selected.saturating_sub(1),
        Action::First => insights.selected = 0,
        Action::Last => insights.selected = insights.items.len().saturating_sub(1),
        Action::Dismiss => {
            let Some(id) = insights.items.get(insights.selected).map(|insight| insight.id.clone()) else {
                return Vec::new();
            };
            let (start, end) = (model.period.start.to_string(), model.period.end.to_string());
            return super::write(model, "Dismissing", Request::DismissInsight { id, start, end });
        }
        Action::Restore => return super::write(model, "Asking for all insights", Request::RestoreInsights),
        Action::OpenRows => {
            if let Some(insight) = insights.items.get(insights.selected) {
                let query = insight.evidence.clone();
                return open_rows(model, query);
            }
        }
        _ => {}
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::samples::filled;

    #[test]
    fn expenses_of_other_currencies_are_counted_apart() {
        let mut model = filled(80, 24);
        for item in &mut model.insights.items {
            item.count = None;
        }
        let effects = count_evidence(&mut model);
        let [Effect::Call(number, Request::Totals { .. })] = effects.as_slice() else { panic!("{effects:?}") };
        let row = |currency: &str, count| (currency.to_owned(), "1.00".to_owned(), count);
        let totals = Totals { rows: vec![row("EUR", 11), row("USD", 2)] };
        counted(&mut model, *number, &totals);
        assert_eq!(model.insights.items.first().and_then(|item| item.count), Some((11, 2)));
    }
}
