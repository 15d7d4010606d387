//! What is done to all marked rows at once.

use super::{say, write};
use crate::effect::{Change, Effect, Request, RowVersion};
use crate::model::{Layer, Model, Prompt, PromptKind, Question, Tone};
use crate::parse;
use outgo_server::domain::CategoryName;

/// Most rows that the server changes at once.
pub(super) const MOST: usize = 500;

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

/// Whether so many are marked that the server would refuse them, which is said.
pub(super) fn are_too_many(model: &mut Model) -> bool {
    let count = model.list.marked.len();
    if count > MOST {
        say(model, Tone::Error, format!("{count} are marked: at most {MOST} at once"));
    }
    count > MOST
}

fn rows(model: &Model) -> Vec<RowVersion> {
    let marked = model.list.marked_rows().into_iter();
    marked.map(|row| RowVersion { id: row.id.clone(), etag: row.etag.clone() }).collect()
}

/// Gives the marked rows another category or day, as one change.
pub(super) fn apply(model: &mut Model, text: &str) -> Vec<Effect> {
    let Some(change) = change(model, text) else { return Vec::new() };
    let (rows, request_id) = (rows(model), model.fresh_id());
    write(model, "Changing the marked ones", Request::UpdateMany { rows, change, request_id })
}

/// Deletes the marked rows, as one change.
pub(super) fn delete(model: &mut Model) -> Vec<Effect> {
    let (rows, request_id) = (rows(model), model.fresh_id());
    write(model, "Deleting the marked ones", Request::DeleteMany { rows, request_id })
}

/// That is done: nothing is marked any more.
pub(super) fn done(model: &mut Model, what: &str, count: usize) {
    model.list.marked.clear();
    let text = format!("{what} {}", crate::format::expenses(i64::try_from(count).unwrap_or(i64::MAX)));
    super::say_with_hint(model, Tone::Good, &text, super::replies::UNDO);
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::*;
    use crate::event::{ApiError, ErrorKind, Event, Reply};
    use crate::model::data::Expense;
    use crate::model::samples::filled;
    use crate::update::update;

    fn versions(rows: &[Expense]) -> Vec<RowVersion> {
        rows.iter().map(|row| RowVersion { id: row.id.clone(), etag: row.etag.clone() }).collect()
    }

    #[test]
    fn marked_rows_get_another_category_or_day_together() {
        let mut model = filled(80, 24);
        let seen = versions(&model.list.rows);
        keys(&mut model, "  e");
        let effects = keys(&mut model, "holidays\n");
        let [Effect::Call(number, Request::UpdateMany { rows, change: wanted, request_id })] = effects.as_slice()
        else {
            panic!("{effects:?}")
        };
        assert_eq!((rows.as_slice(), wanted), (&seen[..2], &Change::Category("holidays".to_owned())));
        assert!(!request_id.is_empty() && model.list.marked.len() == 2, "marked until it is done");
        let effects = update(&mut model, Event::Reply(*number, Ok(Reply::UpdatedMany(2))));
        assert!(model.message.as_ref().is_some_and(|message| message.text.starts_with("Changed 2 expenses")));
        assert!(model.list.marked.is_empty() && calls(&effects).contains(&"List".to_owned()));
        keys(&mut model, "  e");
        let effects = keys(&mut model, "yesterday\n");
        let yesterday = chrono::NaiveDate::from_ymd_opt(2026, 8, 21).unwrap();
        assert!(
            matches!(&effects[0], Effect::Call(_, Request::UpdateMany { change: Change::Date(day), .. }) if *day == yesterday)
        );
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
        assert_eq!(calls(&keys(&mut model, "25\n")), ["UpdateMany"]);
        // A category that is there is meant before a day is; nothing typed changes nothing.
        assert_eq!(change(&model, "dining"), Some(Change::Category("Dining".to_owned())));
        assert_eq!(change(&model, " "), None);
    }

    #[test]
    fn marked_rows_are_deleted_together_and_only_after_a_question() {
        let mut model = filled(80, 24);
        let seen = versions(&model.list.rows);
        assert!(keys(&mut model, "  ").is_empty());
        assert_eq!((model.list.marked.len(), model.list.selected), (2, 2), "each mark goes on to the next row");
        assert_eq!(marked_in_words(&model), "2 expenses, 72.70");
        assert!(keys(&mut model, "d").is_empty());
        let effects = keys(&mut model, "y");
        let [Effect::Call(number, Request::DeleteMany { rows, .. })] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        assert_eq!(rows.as_slice(), &seen[..2]);
        update(&mut model, Event::Reply(*number, Ok(Reply::DeletedMany(2))));
        assert!(model.message.as_ref().is_some_and(|message| message.text.starts_with("Deleted 2 expenses")));
        assert!(model.list.marked.is_empty());
    }

    #[test]
    fn a_change_that_fails_is_said_keeps_the_marks_and_shows_what_is_there() {
        let mut model = filled(80, 24);
        keys(&mut model, "  d");
        keys(&mut model, "y");
        let error = ApiError { kind: ErrorKind::Conflict, message: "changed elsewhere".into(), fields: Vec::new() };
        let number = model.last_call;
        let effects = update(&mut model, Event::Reply(number, Err(error)));
        assert!(model.message.as_ref().is_some_and(|message| message.text.contains("changed elsewhere")));
        assert!(calls(&effects).contains(&"List".to_owned()), "the list shows what is left: {:?}", calls(&effects));
        assert_eq!(model.list.marked.len(), 2);
    }

    #[test]
    fn too_many_are_refused_before_anything_is_asked() {
        let mut model = filled(80, 24);
        let row = model.list.rows[0].clone();
        model.list.rows = (0..=MOST).map(|at| Expense { id: at.to_string(), ..row.clone() }).collect();
        keys(&mut model, "\u{1}");
        for key in ["d", "e"] {
            assert!(keys(&mut model, key).is_empty() && model.layers.is_empty());
            assert_eq!(model.message.as_ref().unwrap().text, "501 are marked: at most 500 at once");
        }
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
        assert_eq!(calls(&effects), ["DeleteMany"]);
    }
}
