//! The expenses list: selection, paging, sorting, and what opens from it.

use super::{call, marked};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::ListQuery;
use crate::model::{Field, Form, Layer, Model, Prompt, PromptKind, Question, SortBy, Tone};
use std::collections::BTreeSet;

use crate::parse;
use outgo_server::domain::Currency;

/// When this close to the last row, the next page is asked for.
const AHEAD: usize = 50;

/// What the list asks for: the filter over the shown days, or the rows behind an insight.
pub(super) fn query(model: &Model) -> ListQuery {
    let period = model.period;
    let base = model.list.evidence.clone().unwrap_or_else(|| ListQuery {
        start: period.start.to_string(),
        end: period.end.to_string(),
        ..ListQuery::default()
    });
    let order = model.list.order.order_by();
    if model.list.filter.trim().is_empty() {
        return ListQuery { order, ..base };
    }
    let code = model.account.as_ref().map_or("", |account| account.currency.as_str());
    let currency = Currency::parse(code).unwrap_or(Currency::EUR);
    let names: Vec<&str> = model.categories.iter().map(|category| category.name.as_str()).collect();
    let parse::Filter { text, without, categories, min, max, days } =
        parse::filter(&model.list.filter, model.start.today, currency, &names);
    let or = |typed: String, other: String| if typed.is_empty() { other } else { typed };
    let (start, end) = match days {
        Some((first, last)) => (first.to_string(), last.to_string()),
        None => (base.start, base.end),
    };
    let categories = if categories.is_empty() { base.categories } else { categories };
    ListQuery {
        start,
        end,
        text: or(text, base.text),
        without: if without.is_empty() { base.without } else { without },
        categories,
        min: or(min, base.min),
        max: or(max, base.max),
        order,
    }
}

/// Asks for the first page and the sums.
pub(super) fn load(model: &mut Model) -> Vec<Effect> {
    model.list.fetch_first();
    page_and_sums(model, String::new())
}

/// Asks once more for what is shown: the page of the selection, and the sums.
pub(super) fn reload(model: &mut Model) -> Vec<Effect> {
    let token = model.list.fetch_again();
    page_and_sums(model, token)
}

fn page_and_sums(model: &mut Model, token: String) -> Vec<Effect> {
    let query = query(model);
    let rows = call(model, "Loading expenses", Request::List { query: query.clone(), token });
    model.list.call = model.last_call;
    vec![rows, call(model, "", Request::Totals { query })]
}

fn more(model: &mut Model) -> Vec<Effect> {
    let list = &model.list;
    let near_end = list.selected + AHEAD >= list.rows.len();
    let asked = model.pending.iter().any(|(_, name)| *name == "Loading more");
    let near_start = list.selected < AHEAD && list.pages.skipped() > 0;
    let after = near_end && !list.next.is_empty();
    if asked || !(after || near_start) {
        return Vec::new();
    }
    let token = if near_start { model.list.fetch_before() } else { Some(model.list.fetch_after()) };
    let (Some(token), query) = (token, query(model)) else { return Vec::new() };
    let effect = call(model, "Loading more", Request::List { query, token });
    model.list.call = model.last_call;
    vec![effect]
}

/// Moves the selection, if that is what the action does.
fn moved(model: &mut Model, action: Action) -> bool {
    let page = usize::from(model.size.1.saturating_sub(8)).max(1);
    let (selected, last) = (model.list.selected, model.list.rows.len().saturating_sub(1));
    model.list.selected = match action {
        Action::MoveDown => (selected + 1).min(last),
        Action::MoveUp => selected.saturating_sub(1),
        Action::First => 0,
        Action::Last => last,
        Action::PageDown => (selected + page).min(last),
        Action::PageUp => selected.saturating_sub(page),
        _ => return false,
    };
    true
}

/// Selects a row that is here.
pub(super) fn select(model: &mut Model, at: usize) -> Vec<Effect> {
    model.list.selected = at.min(model.list.rows.len().saturating_sub(1));
    more(model)
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if moved(model, action) {
        let far = action == Action::First && model.list.pages.skipped() > 0;
        return if far { load(model) } else { more(model) };
    }
    let last = model.list.rows.len().saturating_sub(1);
    let selected = model.list.selected;
    let chosen = model.list.rows.get(selected).cloned();
    match (action, chosen) {
        (Action::Add, _) => add(model),
        (Action::Edit, _) if !model.list.marked.is_empty() => {
            model.layers.push(Layer::Prompt(Prompt::new(PromptKind::ChangeMarked, Vec::new())));
        }
        (Action::Edit, Some(expense)) => {
            let mut form = Form::filled(&expense, model.fresh_id());
            form.editing = Some(expense);
            model.layers.push(Layer::Form(Box::new(form)));
        }
        (Action::CopyToToday, Some(expense)) => {
            let mut form = Form::filled(&expense, model.fresh_id());
            form.date = Field::with(&model.start.today.to_string());
            model.layers.push(Layer::Form(Box::new(form)));
        }
        (Action::Mark, Some(expense)) => {
            if !model.list.marked.remove(&expense.id) {
                model.list.marked.insert(expense.id);
            }
            model.list.selected = (selected + 1).min(last);
        }
        (Action::MarkAll, _) => {
            let all = model.list.rows.iter().map(|row| row.id.clone()).collect();
            model.list.marked = if model.list.marked == all { BTreeSet::new() } else { all };
        }
        (Action::Delete, _) if !model.list.marked.is_empty() => marked::ask_to_delete(model),
        (Action::Back, _) if !model.list.marked.is_empty() => model.list.marked.clear(),
        (Action::Delete, Some(expense)) => model.layers.push(Layer::Question(Question::Delete(expense))),
        (Action::Sort, _) => model.layers.push(Layer::Sort),
        (Action::Filter, _) => open_prompt(model, PromptKind::Filter),
        (Action::Import, _) => open_prompt(model, PromptKind::Import),
        (Action::Export, _) => open_prompt(model, PromptKind::Export),
        (Action::Back, _) if model.list.evidence.is_some() || !model.list.filter.is_empty() => {
            model.list.evidence = None;
            model.list.filter.clear();
            model.list.selected = 0;
            return load(model);
        }
        (Action::Back, _) => super::say_with_keys(model, Tone::Info, "{quit} quits"),
        _ => {}
    }
    more(model)
}

/// An order was chosen, or the one there is kept.
pub(super) fn sort(model: &mut Model, action: Action) -> Vec<Effect> {
    model.layers.pop();
    let by = match action {
        Action::SortByDate => SortBy::Date,
        Action::SortByAmount => SortBy::Amount,
        Action::SortByCategory => SortBy::Category,
        Action::SortByNotes => SortBy::Notes,
        _ => return Vec::new(),
    };
    model.list.order = model.list.order.chosen(by);
    model.list.selected = 0;
    super::say(model, Tone::Info, format!("Sorted: {}", model.list.order.label()));
    load(model)
}

fn add(model: &mut Model) {
    let form = match model.draft.take() {
        Some(draft) => draft,
        None => Form::new(model.fresh_id()),
    };
    model.layers.push(Layer::Form(Box::new(form)));
}

/// Opens a one-line prompt.
pub(super) fn open_prompt(model: &mut Model, kind: PromptKind) {
    let text = match kind {
        PromptKind::Filter => model.list.filter.clone(),
        PromptKind::Export => {
            let name = model.account.as_ref().map_or("me", |account| account.username.as_str());
            format!("~/outgo-{name}-{}.csv", model.start.today)
        }
        _ => String::new(),
    };
    let prompt = Prompt { field: Field::with(&text), ..Prompt::new(kind, Vec::new()) };
    model.layers.push(Layer::Prompt(prompt));
}

#[cfg(test)]
mod tests {
    use super::super::tests::keys;
    use super::*;
    use crate::event::{Event, Reply};
    use crate::keys::Key;
    use crate::model::data::Expense;
    use crate::model::samples::filled;
    use crate::update::update;

    /// Answers every question for a page from a list of so many rows, whose ids are their numbers.
    fn serve(model: &mut Model, effects: Vec<Effect>, all: usize) {
        let mut asked = effects;
        while let Some(effect) = asked.pop() {
            let Effect::Call(number, Request::List { token, .. }) = effect else { continue };
            let first: usize = token.parse().unwrap_or(0);
            let end = (first + 200).min(all);
            let expenses = (first..end).map(|at| Expense { id: at.to_string(), ..Expense::default() }).collect();
            let next = if end < all { end.to_string() } else { String::new() };
            asked.extend(update(model, Event::Reply(number, Ok(Reply::Page { expenses, next }))));
        }
    }

    fn selected(model: &Model) -> usize {
        model.list.rows[model.list.selected].id.parse().unwrap()
    }

    #[test]
    fn a_million_expenses_are_scrolled_from_end_to_end_in_the_same_memory() {
        const ALL: usize = 1_000_000;
        let mut model = filled(80, 60);
        let effects = load(&mut model);
        serve(&mut model, effects, ALL);
        let (mut most, mut at) = (0, 0);
        for (key, end) in [(Key::PageDown, ALL - 1), (Key::PageUp, 0)] {
            while selected(&model) != end {
                let effects = update(&mut model, Event::Key(key));
                let now = selected(&model);
                assert!(now != at && now.abs_diff(at) <= 52, "from {at} to {now}");
                at = now;
                serve(&mut model, effects, ALL);
                assert_eq!(selected(&model), at, "a page that comes moves nothing");
                most = most.max(model.list.rows.len());
            }
        }
        assert!(most <= 2_200, "{most} rows at once");
        let ids: Vec<usize> = model.list.rows.iter().map(|row| row.id.parse().unwrap()).collect();
        assert!(ids.windows(2).all(|pair| pair[1] == pair[0] + 1), "no row is missing or twice");
    }

    #[test]
    fn a_change_elsewhere_leaves_the_selection_where_it_is() {
        let mut model = filled(80, 24);
        let effects = load(&mut model);
        serve(&mut model, effects, 5_000);
        while selected(&model) < 3_000 {
            let effects = update(&mut model, Event::Key(Key::PageDown));
            serve(&mut model, effects, 5_000);
        }
        let before = selected(&model);
        let effects = update(&mut model, Event::Reply(0, Ok(Reply::Changed)));
        serve(&mut model, effects, 5_000);
        assert_eq!(selected(&model), before);
        let effects = keys(&mut model, "k");
        serve(&mut model, effects, 5_000);
        assert_eq!(selected(&model), before - 1, "and the rows around it are there");
        let effects = keys(&mut model, "g");
        serve(&mut model, effects, 5_000);
        assert_eq!((selected(&model), model.list.pages.skipped()), (0, 0));
        // A list that became short meanwhile is shown from its beginning.
        while selected(&model) < 3_000 {
            let effects = update(&mut model, Event::Key(Key::PageDown));
            serve(&mut model, effects, 5_000);
        }
        let effects = update(&mut model, Event::Reply(0, Ok(Reply::Changed)));
        serve(&mut model, effects, 30);
        assert_eq!((model.list.rows.len(), model.list.pages.skipped()), (30, 0));
    }
}
