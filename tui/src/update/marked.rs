//! What is done to all marked rows at once.

use crate::effect::{Draft, Effect, Request};
use crate::model::data::Expense;
use crate::model::{Layer, Model, Prompt, PromptKind, Question, Tone};
use crate::parse;
use chrono::NaiveDate;
use outgo_server::domain::CategoryName;

/// Names of the calls that change marked rows.
pub(super) const CHANGING: &str = "Changing the marked ones";
pub(super) const DELETING: &str = "Deleting the marked ones";

/// Most marked rows that are deleted without typing their number.
const ASKED_BY_KEY: usize = 20;

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
pub(super) fn ask_to_delete(model: &mut Model) {
    let text = marked_in_words(model);
    let layer = if are_many(model) {
        Layer::Prompt(Prompt::new(PromptKind::DeleteMarked, vec![text]))
    } else {
        Layer::Question(Question::DeleteMarked(text))
    };
    model.layers.push(layer);
}

/// What the marked ones become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Their category.
    Category(String),
    /// Their day.
    Date(NaiveDate),
}

/// What the text makes of the marked ones: a known category, else a day, else a new category; `None` if it is empty.
#[must_use]
pub fn change(model: &Model, text: &str) -> Option<Change> {
    let text = text.trim();
    let known = model.categories.iter().find(|category| category.name.to_lowercase() == text.to_lowercase());
    match (known, parse::date(text, model.calendar())) {
        _ if text.is_empty() => None,
        (Some(category), _) => Some(Change::Category(category.name.clone())),
        (None, Ok(day)) => Some(Change::Date(day)),
        (None, Err(_)) => Some(Change::Category(text.to_owned())),
    }
}

/// Whether the text is a day or can be a category.
pub(super) fn check(model: &Model, text: &str) -> Result<(), String> {
    match change(model, text) {
        Some(Change::Category(name)) => CategoryName::parse(&name).map(|_| ()).map_err(|error| error.to_string()),
        _ => Ok(()),
    }
}

/// Whether so many are marked that one key must not be enough.
pub(super) fn are_many(model: &Model) -> bool {
    model.list.marked_rows().len() > ASKED_BY_KEY
}

/// Gives the marked rows another category or day, each as a change of its own.
pub(super) fn apply(model: &mut Model, text: &str) -> Vec<Effect> {
    let Some(change) = &change(model, text) else { return Vec::new() };
    let rows: Vec<Expense> = model.list.marked_rows().into_iter().cloned().collect();
    let mut effects = Vec::new();
    for row in rows {
        let (category, date) = match change {
            Change::Category(name) => (name.clone(), row.date),
            Change::Date(day) => (row.category, day.to_string()),
        };
        let draft = Draft { amount: row.amount, date, category, notes: row.notes, currency: row.currency };
        let request_id = model.fresh_id();
        effects.extend(super::write(
            model,
            CHANGING,
            Request::Update { id: row.id, etag: row.etag, draft, request_id },
        ));
    }
    begin(model, &effects, "Changed");
    effects
}

/// Deletes the marked rows, each as a change of its own.
pub(super) fn delete(model: &mut Model) -> Vec<Effect> {
    let rows: Vec<(String, String)> =
        model.list.marked_rows().into_iter().map(|row| (row.id.clone(), row.etag.clone())).collect();
    let mut effects = Vec::new();
    for (id, etag) in rows {
        let request_id = model.fresh_id();
        effects.extend(super::write(model, DELETING, Request::Delete { id, etag, request_id }));
    }
    begin(model, &effects, "Deleted");
    effects
}

fn begin(model: &mut Model, effects: &[Effect], done: &'static str) {
    let calls =
        effects.iter().filter_map(|effect| if let Effect::Call(number, _) = effect { Some(*number) } else { None });
    model.list.batch.extend(calls);
    model.list.batch_name = done;
    if !effects.is_empty() {
        model.list.marked.clear();
    }
}

/// One of these changes is over; the last of them says how many went well, and the list is read anew.
pub(super) fn one_over(model: &mut Model, number: u64, went_well: bool) -> Vec<Effect> {
    if !model.list.batch.remove(&number) {
        return Vec::new();
    }
    model.list.batch_done += usize::from(went_well);
    if !model.list.batch.is_empty() {
        return Vec::new();
    }
    let count = std::mem::take(&mut model.list.batch_done);
    if count == 0 {
        return Vec::new();
    }
    model.undone.clear();
    if went_well {
        super::say(model, Tone::Good, format!("{} {count} · u takes back one at a time", model.list.batch_name));
    }
    super::refresh(model)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::*;
    use crate::event::{ApiError, ErrorKind, Event, Reply};
    use crate::model::samples::filled;
    use crate::update::update;

    #[test]
    fn marked_rows_get_another_category_or_day_together() {
        let mut model = filled(80, 24);
        let rows = model.list.rows.clone();
        let effects = {
            keys(&mut model, "  e");
            keys(&mut model, "holidays\n")
        };
        let drafts: Vec<&Draft> =
            effects
                .iter()
                .filter_map(|effect| {
                    if let Effect::Call(_, Request::Update { draft, .. }) = effect { Some(draft) } else { None }
                })
                .collect();
        assert_eq!(drafts.len(), 2);
        assert!(drafts.iter().zip(&rows).all(|(draft, row)| draft.category == "holidays" && draft.date == row.date));
        assert!(drafts.iter().zip(&rows).all(|(draft, row)| draft.amount == row.amount && draft.notes == row.notes));
        for effect in &effects {
            let Effect::Call(number, _) = effect else { continue };
            update(&mut model, Event::Reply(*number, Ok(Reply::Saved(rows[0].clone()))));
        }
        assert!(model.message.as_ref().is_some_and(|message| message.text.starts_with("Changed 2 ")));
        keys(&mut model, "  e");
        let effects = keys(&mut model, "yesterday\n");
        assert!(matches!(&effects[0], Effect::Call(_, Request::Update { draft, .. }) if draft.date == "2026-08-21"));
        // A name that cannot be one is said, and nothing is lost; many want their number.
        model.list.selected = 0;
        keys(&mut model, "  e");
        let marked = model.list.marked.len();
        assert!(keys(&mut model, &format!("{}\n", "x".repeat(70))).is_empty());
        assert!(matches!(model.layers.last(), Some(Layer::Prompt(_))) && model.list.marked.len() == marked);
        keys(&mut model, "\u{1b}");
        let row = model.list.rows[0].clone();
        model.list.rows = (0..25).map(|at| Expense { id: at.to_string(), ..row.clone() }).collect();
        assert!(keys(&mut model, "\u{1b}\u{1}eMisc\n").is_empty(), "Enter alone is not enough");
        assert_eq!(keys(&mut model, "25\n").len(), 25);
        // A category that is there is meant before a day is; nothing typed changes nothing.
        assert_eq!(change(&model, "dining"), Some(Change::Category("Dining".to_owned())));
        assert_eq!(change(&model, " "), None);
    }

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
        assert!(model.list.batch.is_empty());
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
        let numbers: Vec<u64> = model.list.batch.iter().copied().collect();
        update(&mut model, Event::Reply(numbers[0], Ok(Reply::Deleted)));
        let last = update(&mut model, Event::Reply(numbers[1], Err(error)));
        assert_eq!(effects.len(), 2);
        assert!(model.message.as_ref().is_some_and(|message| message.text.contains("changed elsewhere")));
        assert!(calls(&last).contains(&"List".to_owned()), "the list shows what is left: {:?}", calls(&last));
        assert_eq!((model.list.batch.len(), model.list.batch_done), (0, 0));
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
        update(&mut model, Event::Reply(call, Ok(Reply::Page { expenses, next: String::new() })));
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
