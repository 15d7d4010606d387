//! Dashboard and insights.

use super::{call, call_instead, list};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::{ListQuery, Totals};
use crate::model::{DashboardPanel, FigureForm, Model, PromptKind, Screen, Tone};
use outgo_server::domain::ExpenseFilter;

/// Rows of a page of figures.
const PAGE: usize = 10;

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
    ask_for_insights(model, false)
}

/// Has the model write again what it has written already.
pub(super) fn rewrite_insights(model: &mut Model) -> Vec<Effect> {
    ask_for_insights(model, true)
}

fn ask_for_insights(model: &mut Model, anew: bool) -> Vec<Effect> {
    let (start, end) = (model.period.start.to_string(), model.period.end.to_string());
    let request = Request::Insights { start, end, anew };
    let effects = call_instead(model, model.insights.call, "Looking for insights", request);
    model.insights.call = model.last_call;
    model.insights.counting.clear();
    (model.insights.old, model.insights.kept) = (true, None);
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
    let moves = matches!(action, Action::MoveDown | Action::MoveUp | Action::First | Action::Last);
    match (model.dashboard_panel(), action) {
        (_, Action::NextField | Action::PreviousField) => {
            model.dashboard.panel = panel_beside(model, action == Action::NextField);
            return Vec::new();
        }
        (DashboardPanel::Insights, _) if moves || action == Action::OpenRows => return act_on_insights(model, action),
        (DashboardPanel::Largest, Action::OpenRows) => return open_largest(model),
        _ => {}
    }
    let largest = model.dashboard_panel() == DashboardPanel::Largest;
    let screen = &mut model.dashboard;
    let over_time = screen.form == FigureForm::Time;
    let count = match &screen.data {
        Some(data) if largest => data.largest.len(),
        Some(data) if over_time => data.bars.len(),
        _ => screen.rows(),
    };
    let last = count.saturating_sub(1);
    let selected = match (largest, over_time) {
        (true, _) => &mut screen.largest,
        (false, true) => &mut screen.bar,
        (false, false) => &mut screen.selected,
    };
    match action {
        Action::MoveDown => *selected = (*selected + 1).min(last),
        Action::MoveUp => *selected = selected.saturating_sub(1),
        Action::PageDown => *selected = (*selected + PAGE).min(last),
        Action::PageUp => *selected = selected.saturating_sub(PAGE),
        Action::First => *selected = 0,
        Action::Last => *selected = last,
        Action::Export => list::open_prompt(model, PromptKind::Export),
        Action::ToggleTable => {
            screen.form = screen.form.next();
            screen.selected = screen.selected.min(screen.rows().saturating_sub(1));
        }
        Action::OpenRows if screen.form == FigureForm::Time => {
            let bar = screen.data.as_ref().and_then(|data| data.bars.get(screen.bar));
            let Some((start, end)) = bar.map(|bar| bar.days.clone()) else { return Vec::new() };
            return open_rows(model, ListQuery { start, end, ..ListQuery::default() });
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

/// The part that Tab leads to, or the one before.
fn panel_beside(model: &Model, forward: bool) -> DashboardPanel {
    let panels = model.dashboard_panels();
    let at = panels.iter().position(|panel| *panel == model.dashboard_panel()).unwrap_or(0);
    let step = if forward { 1 } else { panels.len() - 1 };
    panels.get((at + step) % panels.len()).copied().unwrap_or_default()
}

/// Shows the selected one of the largest expenses where it stands, with whatever else was as much that day.
fn open_largest(model: &mut Model) -> Vec<Effect> {
    let data = model.dashboard.data.as_ref();
    let Some(expense) = data.and_then(|data| data.largest.get(model.dashboard.largest)) else { return Vec::new() };
    let (date, amount) = (expense.date.clone(), expense.amount.clone());
    let query = ListQuery {
        start: date.clone(),
        end: date,
        categories: vec![expense.category.clone()],
        min: amount.clone(),
        max: amount,
        ..ListQuery::default()
    };
    open_rows(model, query)
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
    let last = insights.items.len().saturating_sub(1);
    match action {
        Action::MoveDown => insights.selected = (insights.selected + 1).min(last),
        Action::MoveUp => insights.selected = insights.selected.saturating_sub(1),
        Action::PageDown => insights.selected = (insights.selected + PAGE).min(last),
        Action::PageUp => insights.selected = insights.selected.saturating_sub(PAGE),
        Action::First => insights.selected = 0,
        Action::Last => insights.selected = last,
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
    use super::super::tests::keys;
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
        let totals = Totals { rows: vec![row("EUR", 11), row("USD", 2)], ..Totals::default() };
        counted(&mut model, *number, &totals);
        assert_eq!(model.insights.items.first().and_then(|item| item.count), Some((11, 2)));
    }

    #[test]
    fn tab_leads_from_part_to_part_where_there_are_several() {
        let mut model = filled(120, 40);
        keys(&mut model, "2");
        assert_eq!(model.dashboard_panels().len(), 3, "categories, largest, insights");
        keys(&mut model, "\tj");
        assert_eq!(
            (model.dashboard_panel(), model.dashboard.selected),
            (DashboardPanel::Largest, 0),
            "there is but one"
        );
        let expense = model.dashboard.data.as_ref().unwrap().largest[0].clone();
        keys(&mut model, "\n");
        let query = model.list.evidence.clone().unwrap();
        assert_eq!((query.start, query.min, query.categories), (expense.date, expense.amount, vec![expense.category]));
        keys(&mut model, "2\t");
        assert_eq!(model.dashboard_panel(), DashboardPanel::Insights);
        keys(&mut model, "\n");
        assert_eq!(model.list.evidence, Some(model.insights.items[0].evidence.clone()));
        keys(&mut model, "2\t");
        assert_eq!(model.dashboard_panel(), DashboardPanel::Categories, "and round again");
        let mut narrow = filled(80, 24);
        keys(&mut narrow, "2\tj");
        assert_eq!((narrow.dashboard_panel(), narrow.dashboard.selected), (DashboardPanel::Categories, 1));
    }
}
