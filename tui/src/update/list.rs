//! The expenses list: selection, paging, sorting, and what opens from it.

use super::{call_instead, is_saving, marked};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::ListQuery;
use crate::model::{Connection, Field, Form, Layer, Model, PagePlace, Prompt, PromptKind, Question, SortBy, Tone};
use std::collections::BTreeSet;

use crate::parse;
use outgo_server::domain::Currency;

/// The name of the call for the rows that are shown.
const LOAD: &str = "Loading expenses";

/// The name of the call for rows that are far away.
const LEAP: &str = "Loading expenses there";

/// When this close to the last row, the next page is asked for.
const AHEAD: usize = 50;

/// What the list asks for: the shown days, or the rows behind an insight; a filter searches those rows, or all days.
#[must_use]
pub fn query(model: &Model) -> ListQuery {
    let order = model.list.order.order_by();
    if model.list.filter.trim().is_empty() {
        let evidence = model.list.evidence.clone();
        return ListQuery { order, ..evidence.unwrap_or_else(|| ListQuery::of_days(model.period)) };
    }
    let base = model.list.evidence.clone().unwrap_or_default();
    let code = model.currency();
    let currency = Currency::parse(code).unwrap_or(Currency::EUR);
    let names: Vec<&str> = model.categories.iter().map(|category| category.name.as_str()).collect();
    let filter = parse::filter(&model.list.filter, model.calendar(), currency, &names);
    ListQuery { order, ..base.narrowed(filter) }
}

/// Asks for the first page and the sums.
pub(super) fn load(model: &mut Model) -> Vec<Effect> {
    if matches!(model.connection, Connection::Offline { .. }) {
        let (query, currency) = (query(model), model.currency().to_owned());
        // Other days are not here at all: those that are stay.
        let all = model.list.evidence.is_none() && model.list.filter.trim().is_empty();
        model.list.search_here((!all).then_some(&query), &currency);
        return Vec::new();
    }
    model.list.fetch_first();
    model.list.marking = false;
    page_and_sums(model, PagePlace::from_row(0))
}

/// Asks once more for what is shown: the page of the selection, and the sums.
pub(super) fn reload(model: &mut Model) -> Vec<Effect> {
    if model.list.before_search.is_some() {
        return load(model);
    }
    let page = model.list.fetch_again();
    page_and_sums(model, page)
}

fn page_and_sums(model: &mut Model, page: PagePlace) -> Vec<Effect> {
    let query = query(model);
    let mut effects = fetch(model, LOAD, query.clone(), page);
    effects.extend(call_instead(model, model.list.totals_call, "", Request::Totals { query }));
    model.list.totals_call = model.last_call;
    effects
}

/// Something was changed in another place: what is shown is asked for anew, once more if it is being asked for already. So
/// many changes make few calls.
pub(super) fn changed_elsewhere(model: &mut Model) -> Vec<Effect> {
    if model.pending.iter().any(|pending| pending.call == model.list.call) {
        model.list.stale = true;
        return Vec::new();
    }
    super::refresh(model)
}

/// A page has come: what waited for it.
pub(super) fn after_page(model: &mut Model) -> Vec<Effect> {
    if model.list.leap.is_some() {
        return next_leap(model);
    }
    if model.list.marking {
        return mark_all(model);
    }
    if std::mem::take(&mut model.list.stale) {
        return super::refresh(model);
    }
    if model.list.rows.is_empty() && model.list.pages.skipped() > 0 {
        return load(model);
    }
    next_leap(model)
}

fn fetch(model: &mut Model, name: &'static str, query: ListQuery, page: PagePlace) -> Vec<Effect> {
    let effects = call_instead(model, model.list.call, name, Request::List { query, page });
    (model.list.call, model.list.leap) = (model.last_call, None);
    effects
}

/// Selects a row of the whole list, the first being 0; what is marked keeps the list where it is.
pub(super) fn leap(model: &mut Model, row: usize) -> Vec<Effect> {
    let list = &mut model.list;
    let here = row.checked_sub(list.pages.skipped()).filter(|at| *at < list.rows.len());
    match here {
        Some(at) => select(model, at),
        None if !list.marked.is_empty() => {
            let at = if row < list.pages.skipped() { 0 } else { list.rows.len() };
            select(model, at)
        }
        // While one leap is on its way the next ones wait, and of them the last one counts.
        None if model.pending.iter().any(|pending| pending.name == LEAP && pending.call == list.call) => {
            list.leap = Some(row);
            Vec::new()
        }
        None => {
            let page = list.fetch_around(row);
            fetch(model, LEAP, query(model), page)
        }
    }
}

/// The leap that waited, if any.
fn next_leap(model: &mut Model) -> Vec<Effect> {
    model.list.leap.take().map(|row| leap(model, row)).unwrap_or_default()
}

fn more(model: &mut Model) -> Vec<Effect> {
    let list = &model.list;
    let near_end = list.selected + AHEAD >= list.rows.len();
    let asked = model
        .pending
        .iter()
        .any(|pending| pending.name == "Loading more" || (pending.name == LEAP && pending.call == list.call));
    let near_start = list.selected < AHEAD && list.pages.skipped() > 0;
    let after = near_end && list.next.is_some();
    if asked || !(after || near_start) {
        return Vec::new();
    }
    let page = if near_start { model.list.fetch_before() } else { model.list.fetch_after() };
    page.map(|page| fetch(model, "Loading more", query(model), page)).unwrap_or_default()
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
    model.list.marking = false;
    if moved(model, action) {
        return match action {
            Action::First if model.list.pages.skipped() > 0 => load(model),
            Action::Last if model.list.next.is_some() => leap(model, model.list.length().saturating_sub(1)),
            _ => more(model),
        };
    }
    let last = model.list.rows.len().saturating_sub(1);
    let selected = model.list.selected;
    let chosen = model.list.rows.get(selected).cloned();
    let changes = matches!(action, Action::Edit | Action::Delete | Action::Mark);
    match (action, chosen) {
        (_, Some(expense)) if changes && is_saving(model, &expense.id) => {
            super::say(model, Tone::Info, "It is still being saved");
        }
        (Action::Add, _) => {
            let form = Form::new(model.fresh_id());
            return open(model, form);
        }
        (Action::Edit | Action::Delete, _) if marked::are_too_many(model) => {}
        (Action::Edit, _) if !model.list.marked.is_empty() => {
            model.layers.push(Layer::Prompt(Prompt::new(PromptKind::ChangeMarked, Vec::new())));
        }
        (Action::Edit, Some(expense)) => {
            let form = Form { editing: Some(expense.clone()), ..Form::filled(&expense, model.fresh_id()) };
            return open(model, form);
        }
        (Action::CopyToToday, Some(expense)) => return open_copy(model, &expense),
        (Action::AddAgain, _) => match model.added.clone().or_else(|| newest(model)) {
            Some(expense) => return open_copy(model, &expense),
            None => super::say_with_keys(model, Tone::Info, "Nothing was added yet: {add} adds the first one"),
        },
        (Action::Mark, Some(expense)) => {
            if !model.list.marked.remove(&expense.id) {
                model.list.marked.insert(expense.id);
            }
            model.list.selected = (selected + 1).min(last);
        }
        (Action::MarkAll, _) => return mark_all(model),
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
        (Action::Back, _) => super::says_how_to_quit(model),
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
    sort_by(model, by)
}

/// Orders the list by this; by the same once more the other way round.
pub(super) fn sort_by(model: &mut Model, by: SortBy) -> Vec<Effect> {
    model.list.order = model.list.order.chosen(by);
    model.list.selected = 0;
    super::say(model, Tone::Info, format!("Sorted: {}", model.list.order.label()));
    load(model)
}

/// The newest expense that is here, where the list begins with it.
fn newest(model: &Model) -> Option<crate::model::data::Expense> {
    let whole = model.list.filter.trim().is_empty() && model.list.evidence.is_none();
    let newest_first = model.list.order == crate::model::Order::default() && whole;
    model.list.rows.first().filter(|_| newest_first && model.list.pages.skipped() == 0).cloned()
}

/// Marks all rows, or none of them. Those that are not here are fetched first; of a list with more than the server changes at
/// once the rows that are here are marked, and it is said how many are not.
fn mark_all(model: &mut Model) -> Vec<Effect> {
    let length = model.list.length();
    let list = &mut model.list;
    list.marking = list.rows.len() < length && length <= marked::MOST && list.before_search.is_none();
    if list.marking {
        let page = if list.pages.skipped() > 0 { list.fetch_before() } else { list.fetch_after() };
        if let Some(page) = page {
            return fetch(model, "Loading more", query(model), page);
        }
        list.marking = false;
    }
    let saved = model.list.rows.iter().filter(|row| !is_saving(model, &row.id));
    let all = saved.map(|row| row.id.clone()).collect();
    model.list.marked = if model.list.marked == all { BTreeSet::new() } else { all };
    let here = model.list.rows.len();
    if !model.list.marked.is_empty() && here < length {
        let text =
            format!("Marked the {here} that are here; {} more are not: narrow the list by a filter", length - here);
        super::say(model, Tone::Warning, text);
    }
    Vec::new()
}

/// Opens a form with a copy of this, of today.
fn open_copy(model: &mut Model, expense: &crate::model::data::Expense) -> Vec<Effect> {
    let date = Field::with(&model.start.today.to_string());
    let form = Form { date, ..Form::filled(expense, model.fresh_id()) }.as_given();
    open(model, form)
}

/// Opens a form, and asks for what it may offer.
fn open(model: &mut Model, mut form: Form) -> Vec<Effect> {
    let effects = super::recent::load(model, &mut form);
    model.layers.push(Layer::Form(Box::new(form)));
    effects
}

/// The file that an export is offered to go to.
pub(super) fn suggested_export(model: &Model) -> String {
    let name = model.account.as_ref().map_or("me", |account| account.username.as_str());
    crate::format::export_name(name, model.start.today)
}

/// Opens a one-line prompt.
pub(super) fn open_prompt(model: &mut Model, kind: PromptKind) {
    let text = match kind {
        PromptKind::Filter => model.list.filter.clone(),
        PromptKind::Export => suggested_export(model),
        _ => String::new(),
    };
    let prompt = Prompt { field: Field::with(&text), ..Prompt::new(kind, Vec::new()) };
    model.layers.push(Layer::Prompt(prompt));
}
