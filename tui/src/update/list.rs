//! The expenses list: selection, paging, sorting, and what opens from it.

use super::call;
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::ListQuery;
use crate::model::{Field, Form, Layer, Model, Prompt, PromptKind, Question, Tone};
use std::collections::BTreeSet;

/// Most marked rows that are deleted without typing their number.
const ASKED_BY_KEY: usize = 20;
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
        (Action::Delete, _) if !model.list.marked.is_empty() => ask_to_delete_marked(model),
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

/// What the marked rows come to: `3 expenses, 120.50`.
#[must_use]
pub fn marked_in_words(model: &Model) -> String {
    let rows = model.list.marked_rows();
    let count = crate::format::expenses(i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let one_currency = rows.windows(2).all(|pair| matches!(pair, [a, b] if a.currency == b.currency));
    let sum = crate::format::sum(rows.iter().map(|row| row.amount.as_str())).filter(|_| one_currency);
    sum.map_or_else(|| count.clone(), |sum| format!("{count}, {}", crate::format::money(&sum)))
}

/// A few are deleted at a key, many only when their number is typed.
fn ask_to_delete_marked(model: &mut Model) {
    let text = marked_in_words(model);
    let layer = if model.list.marked_rows().len() > ASKED_BY_KEY {
        Layer::Prompt(Prompt::new(PromptKind::DeleteMarked, vec![text]))
    } else {
        Layer::Question(Question::DeleteMarked(text))
    };
    model.layers.push(layer);
}

/// Deletes the marked rows, each as a change of its own.
pub(super) fn delete_marked(model: &mut Model) -> Vec<Effect> {
    let rows: Vec<(String, String)> =
        model.list.marked_rows().into_iter().map(|row| (row.id.clone(), row.etag.clone())).collect();
    let mut effects = Vec::new();
    for (id, etag) in rows {
        effects.extend(super::write(model, "Deleting", Request::Delete { id, etag }));
    }
    let calls =
        effects.iter().filter_map(|effect| if let Effect::Call(number, _) = effect { Some(*number) } else { None });
    model.list.deleting.extend(calls);
    if !effects.is_empty() {
        model.list.marked.clear();
    }
    effects
}

/// One of these deletions is over; the last of them says how many went well, and the list is read anew.
pub(super) fn deletion_over(model: &mut Model, number: u64, went_well: bool) -> Vec<Effect> {
    if !model.list.deleting.remove(&number) {
        return Vec::new();
    }
    model.list.deleted += usize::from(went_well);
    if !model.list.deleting.is_empty() {
        return Vec::new();
    }
    let count = std::mem::take(&mut model.list.deleted);
    if count == 0 {
        return Vec::new();
    }
    model.undone.clear();
    if went_well {
        super::say(model, Tone::Good, format!("Deleted {count} · u takes back one at a time"));
    }
    super::refresh(model)
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
    use super::super::tests::{calls, keys};
    use super::*;
    use crate::event::{ApiError, ErrorKind, Event, Reply};
    use crate::model::samples::filled;
    use crate::update::update;

    fn deleted(model: &mut Model, effects: &[Effect]) {
        for effect in effects {
            let Effect::Call(number, Request::Delete { .. }) = effect else { continue };
            update(model, Event::Reply(*number, Ok(Reply::Deleted)));
        }
    }

    #[test]
    fn marked_rows_are_deleted_together_and_only_after_a_question() {
        let mut model = filled(80, 24);
        let rows = model.list.rows.clone();
        assert!(keys(&mut model, "  ").is_empty());
        assert_eq!((model.list.marked.len(), model.list.selected), (2, 2), "each mark goes on to the next row");
        assert_eq!(marked_in_words(&model), "2 expenses, 72.70");
        assert!(keys(&mut model, "d").is_empty());
        let effects = keys(&mut model, "y");
        assert_eq!(calls(&effects), ["Delete", "Delete"]);
        let ids: Vec<&str> =
            effects
                .iter()
                .filter_map(|effect| {
                    if let Effect::Call(_, Request::Delete { id, .. }) = effect { Some(id.as_str()) } else { None }
                })
                .collect();
        assert_eq!(ids, [rows[0].id.as_str(), rows[1].id.as_str()]);
        deleted(&mut model, &effects);
        assert!(model.list.deleting.is_empty());
        assert!(model.message.as_ref().is_some_and(|message| message.text.starts_with("Deleted 2 ")));
        assert!(model.list.marked.is_empty());
    }

    #[test]
    fn a_deletion_that_fails_is_said_and_not_counted() {
        let mut model = filled(80, 24);
        let effects = {
            keys(&mut model, "  d");
            keys(&mut model, "y")
        };
        let error = ApiError { kind: ErrorKind::Other, message: "changed elsewhere".into(), fields: Vec::new() };
        let numbers: Vec<u64> = model.list.deleting.iter().copied().collect();
        update(&mut model, Event::Reply(numbers[0], Ok(Reply::Deleted)));
        let last = update(&mut model, Event::Reply(numbers[1], Err(error)));
        assert_eq!(effects.len(), 2);
        assert!(model.message.as_ref().is_some_and(|message| message.text.contains("changed elsewhere")));
        assert!(calls(&last).contains(&"List".to_owned()), "the list shows what is left: {:?}", calls(&last));
        assert_eq!((model.list.deleting.len(), model.list.deleted), (0, 0));
    }

    #[test]
    fn marks_go_by_escape_and_with_the_rows_that_they_are_on() {
        let mut model = filled(80, 24);
        keys(&mut model, "\u{1}");
        assert_eq!(model.list.marked.len(), model.list.rows.len(), "all that are here");
        keys(&mut model, "\u{1}");
        assert!(model.list.marked.is_empty(), "none again");
        keys(&mut model, " \u{1b}");
        assert!(model.list.marked.is_empty());
        keys(&mut model, "\u{1}");
        let (call, expenses) = (model.list.call, model.list.rows.drain(..2).collect());
        update(&mut model, Event::Reply(call, Ok(Reply::Page { expenses, next: String::new(), append: false })));
        assert_eq!(model.list.marked.len(), 2, "those that are gone are not marked");
    }

    #[test]
    fn many_are_deleted_only_when_their_number_is_typed() {
        let mut model = filled(80, 24);
        let row = model.list.rows[0].clone();
        model.list.rows = (0..25).map(|at| crate::model::data::Expense { id: at.to_string(), ..row.clone() }).collect();
        keys(&mut model, "\u{1}d");
        assert!(keys(&mut model, "y\n").is_empty(), "a key is not enough");
        assert!(keys(&mut model, "\u{15}24\n").is_empty(), "nor another number");
        let effects = keys(&mut model, "\u{15}25\n");
        assert_eq!(calls(&effects).len(), 25);
    }
}
