//! The expenses list: selection, paging, sorting, and what opens from it.

use super::{call, marked};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::ListQuery;
use crate::model::{Field, Form, Layer, Model, Prompt, PromptKind, Question, Tone};
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
    let parse::Filter { text, categories, min, max, days } =
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
        categories,
        min: or(min, base.min),
        max: or(max, base.max),
        order,
    }
}

/// Asks for the first page and the sums.
pub(super) fn load(model: &mut Model) -> Vec<Effect> {
    let query = query(model);
    let rows = call(model, "Loading expenses", Request::List { query: query.clone(), token: String::new() });
    model.list.call = model.last_call;
    vec![rows, call(model, "", Request::Totals { query })]
}

fn more(model: &mut Model) -> Vec<Effect> {
    let list = &model.list;
    let near_end = list.selected + AHEAD >= list.rows.len();
    let asked = model.pending.iter().any(|(_, name)| *name == "Loading more");
    if list.next.is_empty() || !near_end || asked {
        return Vec::new();
    }
    let (query, token) = (query(model), model.list.next.clone());
    let effect = call(model, "Loading more", Request::List { query, token });
    model.list.call = model.last_call;
    vec![effect]
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = usize::from(model.size.1.saturating_sub(8)).max(1);
    let last = model.list.rows.len().saturating_sub(1);
    let selected = model.list.selected;
    let chosen = model.list.rows.get(selected).cloned();
    match (action, chosen) {
        (Action::MoveDown, _) => model.list.selected = (selected + 1).min(last),
        (Action::MoveUp, _) => model.list.selected = selected.saturating_sub(1),
        (Action::First, _) => model.list.selected = 0,
        (Action::Last, _) => model.list.selected = last,
        (Action::PageDown, _) => model.list.selected = (selected + page).min(last),
        (Action::PageUp, _) => model.list.selected = selected.saturating_sub(page),
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
        (Action::Sort, _) => {
            model.list.order = model.list.order.next();
            model.list.selected = 0;
            super::say(model, Tone::Info, format!("Sorted: {}", model.list.order.label()));
            return load(model);
        }
        (Action::Filter, _) => open_prompt(model, PromptKind::Filter),
        (Action::Import, _) => open_prompt(model, PromptKind::Import),
        (Action::Export, _) => open_prompt(model, PromptKind::Export),
        (Action::Back, _) if model.list.evidence.is_some() || !model.list.filter.is_empty() => {
            model.list.evidence = None;
            model.list.filter.clear();
            model.list.selected = 0;
            return load(model);
        }
        (Action::Back, _) => super::say(model, Tone::Info, "q quits"),
        _ => {}
    }
    more(model)
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
