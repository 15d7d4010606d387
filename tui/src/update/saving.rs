//! Saving: the row is in the list at once, and what the server refuses comes back as it was typed.

use super::{say, write};
use crate::effect::{Draft, Effect, Request};
use crate::event::{ApiError, ErrorKind};
use crate::model::data::{Expense, Period};
use crate::model::{Form, Layer, Model, Refused, Saving, Tone};

/// Sends what the form holds, in the server's words, and shows it as if it were saved. Without a connection the form stays.
pub(super) fn send(model: &mut Model, form: Box<Form>, draft: Draft, another: bool) -> Vec<Effect> {
    let request_id = form.request_id.clone();
    let row = row_of(model, &form, &draft);
    let request = match &form.editing {
        Some(row) => Request::Update { row: Box::new(row.clone()), draft, request_id },
        None => Request::Create { draft, request_id },
    };
    let mut effects = write(model, "Saving", request);
    if effects.is_empty() {
        model.layers.push(Layer::Form(form));
        return effects;
    }
    let (call, before) = (model.last_call, show(model, &row));
    if another {
        // Date and category stay for the next one.
        let (date, category) = (form.date.clone().kept(), form.category.clone().kept());
        let mut next = Form { date, category, ..Form::new(model.fresh_id()) }.as_given();
        effects.extend(super::recent::load(model, &mut next));
        model.layers.push(Layer::Form(Box::new(next)));
    }
    model.saving.push(Saving { call, form, before, row });
    effects
}

fn row_of(model: &Model, form: &Form, draft: &Draft) -> Expense {
    let own = model.currency().to_owned();
    let known = form.editing.clone().unwrap_or_else(|| Expense { id: form.request_id.clone(), ..Expense::default() });
    Expense {
        amount: draft.amount.clone(),
        currency: if draft.currency.is_empty() { own } else { draft.currency.clone() },
        date: draft.date.clone(),
        category: draft.category.clone(),
        notes: draft.notes.clone(),
        ..known
    }
}

/// Puts the row into the list: the one that it took the place of, if there was one.
fn show(model: &mut Model, row: &Expense) -> Option<Expense> {
    if let Some(known) = model.list.rows.iter_mut().find(|known| known.id == row.id) {
        return Some(std::mem::replace(known, row.clone()));
    }
    let filtered = model.list.evidence.is_some() || !model.list.filter.trim().is_empty();
    if !filtered && within(model.period, row) {
        model.list.insert(row.clone());
    }
    None
}

/// Whether the row is one of these days.
pub(super) fn within(days: Period, row: &Expense) -> bool {
    row.date.parse().is_ok_and(|day| days.start <= day && day <= days.end)
}

/// Whether the row is being saved: nothing else can be done to it meanwhile.
pub fn is_saving(model: &Model, id: &str) -> bool {
    model.saving.iter().any(|saving| saving.row.id == id)
}

/// Whether nothing is lost by leaving now: what is still being saved would be. Said once; who leaves again means it.
pub(super) fn may_leave(model: &mut Model) -> bool {
    let said = model.told_of_saving;
    model.told_of_saving = !model.saving.is_empty();
    if model.saving.is_empty() || said {
        return true;
    }
    let what = crate::format::expenses(i64::try_from(model.saving.len()).unwrap_or(i64::MAX));
    say(
        model,
        Tone::Warning,
        format!("Still saving {what}: the same once more leaves without knowing whether it went well"),
    );
    false
}

/// Whether the call saves what a form holds.
pub(super) fn is_call(model: &Model, number: u64) -> bool {
    model.saving.iter().any(|saving| saving.call == number)
}

/// The call is made once more, under another number.
pub(super) fn goes_on(model: &mut Model, number: u64, next: u64) {
    model.saving.iter_mut().filter(|saving| saving.call == number).for_each(|saving| saving.call = next);
}

/// The call is over well: the row is what the server made of it.
pub(super) fn done(model: &mut Model, number: u64, expense: &Expense) {
    let at = model.saving.iter().position(|saving| saving.call == number);
    let shown = match at.map(|at| model.saving.remove(at)) {
        Some(Saving { form, row, .. }) => {
            if form.editing.is_none() {
                model.added = Some(expense.clone());
            }
            row.id
        }
        None => expense.id.clone(),
    };
    // What is done to it next needs its new etag.
    if let Some(row) = model.list.rows.iter_mut().find(|row| row.id == shown) {
        *row = expense.clone();
    }
}

/// The call failed: the list is as it was, and the form comes back. Under what is open by now, so that what is being typed
/// stays where it is meant to be: what to say of that, if so.
pub(super) fn failed(model: &mut Model, number: u64, error: &ApiError) -> Option<String> {
    let at = model.saving.iter().position(|saving| saving.call == number)?;
    let Saving { form, before, row, .. } = model.saving.remove(at);
    match (before, form.editing.is_some()) {
        (Some(before), _) => {
            if let Some(shown) = model.list.rows.iter_mut().find(|shown| shown.id == row.id) {
                *shown = before;
            }
        }
        (None, true) => {}
        (None, false) => model.list.remove(&row.id),
    }
    if error.kind == ErrorKind::Unauthenticated {
        model.refused.push(Refused::Save(form));
        return None;
    }
    let hidden = !model.layers.is_empty();
    model.layers.insert(0, Layer::Form(form));
    // Whose answer did not come may be saved; saving it again does not double it.
    let unknown = matches!(error.kind, ErrorKind::Unavailable | ErrorKind::Deadline);
    let lead = if unknown { "It may be saved or not" } else { "Not saved" };
    let place = if hidden { " (it waits under this box)" } else { "" };
    let what = format!("{lead}: {} {}: {}{place}", row.amount, row.category, error.message);
    (hidden || unknown).then(|| crate::sanitize::line(&what))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::*;
    use crate::event::{Event, Reply};
    use crate::model::samples::filled;
    use crate::update::update;

    fn refuse(model: &mut Model, kind: ErrorKind) -> Vec<Effect> {
        let number = model.saving[0].call;
        let error = ApiError { kind, message: "no".to_owned(), fields: Vec::new() };
        update(model, Event::Reply(number, Err(error)))
    }

    /// Saves 9.99 of groceries, today.
    fn adding() -> (Model, Vec<Expense>) {
        let mut model = filled(80, 24);
        let before = model.list.rows.clone();
        assert_eq!(calls(&keys(&mut model, "a9.99\tGroceries\t\tnew\u{13}")), ["List", "List", "Create"]);
        (model, before)
    }

    #[test]
    fn a_new_row_is_there_at_once_and_solid_when_the_server_has_it() {
        let (mut model, before) = adding();
        assert!(model.layers.is_empty(), "nobody waits for the network");
        let row = model.list.rows[0].clone();
        assert_eq!((row.amount.as_str(), row.date.as_str(), row.notes.as_str()), ("9.99", "2026-08-22", "new"));
        assert!(is_saving(&model, &row.id) && model.list.rows.len() == before.len() + 1);
        assert!(keys(&mut model, "gd").is_empty() && model.layers.is_empty(), "it has no version to delete yet");
        let (number, saved) = (model.saving[0].call, Expense { id: "given".into(), ..row });
        update(&mut model, Event::Reply(number, Ok(Reply::Saved(saved))));
        assert!(model.saving.is_empty() && model.list.rows[0].id == "given");
        assert!(model.message.as_ref().unwrap().text.contains("Saved 9.99 Groceries"));
    }

    #[test]
    fn what_is_refused_comes_back_as_it_was_typed_and_the_list_as_it_was() {
        let (mut model, before) = adding();
        refuse(&mut model, ErrorKind::Other);
        assert_eq!(model.list.rows, before);
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("the form is gone") };
        assert_eq!((form.amount.text(), form.notes.text()), ("9.99", "new"));
        // The same for a changed one.
        let mut model = filled(80, 24);
        let before = model.list.rows.clone();
        assert_eq!(calls(&keys(&mut model, "e\u{15}1.00\u{13}")), ["List", "Update"]);
        assert_eq!((model.list.rows[0].amount.as_str(), model.list.rows.len()), ("1.00", before.len()));
        refuse(&mut model, ErrorKind::Other);
        assert_eq!(model.list.rows, before);
    }

    #[test]
    fn the_next_one_is_typed_meanwhile_and_stays_on_top() {
        let mut model = filled(80, 24);
        keys(&mut model, "a9.99\tGroceries\t\tnew\u{e}");
        let Some(Layer::Form(next)) = model.layers.last() else { panic!("no next form") };
        assert_eq!((next.category.text(), next.amount.text()), ("Groceries", ""));
        keys(&mut model, "5.5");
        refuse(&mut model, ErrorKind::Other);
        let Some(Layer::Form(next)) = model.layers.last() else { panic!("no next form") };
        assert_eq!((next.amount.text(), model.layers.len()), ("5.5", 2));
        assert!(model.message.as_ref().unwrap().text.contains("Not saved: 9.99 Groceries: no"));
        assert_eq!(calls(&keys(&mut model, "\tDining\u{13}")), ["Create"]);
        let Some(Layer::Form(first)) = model.layers.last() else { panic!("the first form is gone") };
        assert_eq!(first.amount.text(), "9.99");
    }

    #[test]
    fn rows_stay_in_their_order_and_the_selection_on_its_row() {
        let mut model = filled(80, 24);
        keys(&mut model, "jjj");
        let selected = model.list.rows[3].id.clone();
        keys(&mut model, "a9.99\tGroceries\t2026-08-21\tnew\u{13}");
        let dates: Vec<&str> = model.list.rows.iter().map(|row| row.date.as_str()).collect();
        assert!(dates.is_sorted_by(|a, b| a >= b), "{dates:?}");
        assert_eq!(model.list.rows[model.list.selected].id, selected);
        keys(&mut model, "a9.99\tGroceries\t2025-01-01\told\u{13}");
        assert!(model.list.rows.iter().all(|row| row.notes != "old"), "not one of these days");
        refuse(&mut model, ErrorKind::Other);
        assert_eq!(model.list.rows[model.list.selected].id, selected);
    }

    #[test]
    fn what_an_ended_session_refused_is_asked_for_once_more_after_the_login() {
        let (mut model, before) = adding();
        let id = model.saving[0].form.request_id.clone();
        let account = model.account.clone().unwrap();
        refuse(&mut model, ErrorKind::Unauthenticated);
        assert!(matches!(model.layers.as_slice(), [Layer::SessionEnded(_)]));
        assert_eq!(model.list.rows, before);
        let effects = update(&mut model, Event::Reply(99, Ok(Reply::LoggedIn(account))));
        let Some(Effect::Call(_, Request::Create { request_id, draft })) =
            effects.iter().find(|effect| matches!(effect, Effect::Call(_, Request::Create { .. })))
        else {
            panic!("{effects:?}")
        };
        assert_eq!((request_id, draft.amount.as_str()), (&id, "9.99"), "the same write");
        assert!(model.refused.is_empty() && model.layers.is_empty());
    }

    #[test]
    fn what_got_no_answer_is_asked_for_once_more_and_not_done_twice() {
        let (mut model, before) = adding();
        let id = model.saving[0].form.request_id.clone();
        let effects = refuse(&mut model, ErrorKind::Deadline);
        let [Effect::Call(number, Request::Create { request_id, .. })] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        assert_eq!((request_id, *number), (&id, model.saving[0].call));
        assert!(model.message.as_ref().unwrap().text.contains("may be done or not"));
        assert_eq!(model.list.rows.len(), before.len() + 1, "it still stands there");
        assert!(refuse(&mut model, ErrorKind::Deadline).is_empty(), "once");
        assert!(matches!(model.layers.last(), Some(Layer::Form(form)) if form.request_id == id));
        assert!(matches!(model.connection, crate::model::Connection::Offline { .. }));
        // The same of a deletion, which has an id of its own.
        let mut model = filled(80, 24);
        let first = keys(&mut model, "dy");
        let [Effect::Call(number, Request::Delete { request_id, .. })] = first.as_slice() else { panic!("{first:?}") };
        assert!(!request_id.is_empty());
        let error = ApiError { kind: ErrorKind::Deadline, message: "no".to_owned(), fields: Vec::new() };
        let again = update(&mut model, Event::Reply(*number, Err(error)));
        let [Effect::Call(_, Request::Delete { request_id: same, .. })] = again.as_slice() else { panic!("{again:?}") };
        assert_eq!(same, request_id);
    }

    #[test]
    fn nothing_is_left_undone_or_undone_by_leaving_too_early() {
        let (mut model, _) = adding();
        assert!(keys(&mut model, "u").is_empty(), "the last change is not the one that is seen");
        assert!(keys(&mut model, "q").is_empty());
        assert!(model.message.as_ref().unwrap().text.contains("Still saving 1 expense"));
        assert_eq!(keys(&mut model, "q"), [Effect::Quit], "who leaves again means it");
        let (mut model, _) = adding();
        keys(&mut model, "\u{1}");
        assert!(!model.list.marked.contains(&model.saving[0].row.id), "it cannot be deleted yet");
    }

    #[test]
    fn a_refused_change_leaves_what_came_from_elsewhere_meanwhile() {
        let mut model = filled(80, 24);
        keys(&mut model, "e");
        model.list.rows[0].etag = "newer".to_owned();
        model.list.rows[0].notes = "changed elsewhere".to_owned();
        keys(&mut model, "\u{15}1.00\u{13}");
        refuse(&mut model, ErrorKind::Conflict);
        assert_eq!(
            (model.list.rows[0].etag.as_str(), model.list.rows[0].notes.as_str()),
            ("newer", "changed elsewhere")
        );
    }

    #[test]
    fn what_may_be_saved_is_said_so_and_its_id_is_not_used_for_something_else() {
        let (mut model, _) = adding();
        refuse(&mut model, ErrorKind::Unavailable);
        assert!(model.message.as_ref().unwrap().text.starts_with("It may be saved or not"));
        let (mut model, _) = adding();
        let number = model.saving[0].call;
        let fields = vec![("request_id".to_owned(), "this request_id came before".to_owned())];
        let error = ApiError { kind: ErrorKind::Fields, message: "no".to_owned(), fields };
        update(&mut model, Event::Reply(number, Err(error)));
        assert!(model.message.as_ref().unwrap().text.contains("saved as it was typed first"));
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("the form is gone") };
        assert!(form.notes.error.is_none());
    }

    #[test]
    fn who_logs_in_as_somebody_else_is_told_what_is_dropped() {
        let (mut model, _) = adding();
        refuse(&mut model, ErrorKind::Unauthenticated);
        assert!(keys(&mut model, "\u{1b}").is_empty() && model.account.is_some());
        assert!(model.message.as_ref().unwrap().text.contains("would be lost"));
        assert_eq!(keys(&mut model, "\u{1b}"), [Effect::ForgetSession]);
    }

    #[test]
    fn a_deletion_and_a_question_are_repeated_too_and_a_password_is_not() {
        let mut model = filled(80, 24);
        let account = model.account.clone().unwrap();
        let ended = |model: &mut Model| {
            let number = model.last_call;
            let error = ApiError { kind: ErrorKind::Unauthenticated, message: "no".to_owned(), fields: Vec::new() };
            update(model, Event::Reply(number, Err(error)));
            let account = account.clone();
            calls(&update(model, Event::Reply(99, Ok(Reply::LoggedIn(account)))))
        };
        keys(&mut model, "dy");
        assert!(ended(&mut model).contains(&"Delete".to_owned()));
        keys(&mut model, "4rent\n");
        let turns = model.chat.turns.len();
        assert!(ended(&mut model).contains(&"Ask".to_owned()));
        assert_eq!(model.chat.turns.len(), turns, "in its place");
        let effect = super::super::call(&mut model, "", Request::ChangePassword { old: "a".into(), new: "b".into() });
        assert!(matches!(effect, Effect::Call(..)) && model.pending.last().unwrap().again.is_none());
        assert!(!ended(&mut model).contains(&"ChangePassword".to_owned()));
    }
}
