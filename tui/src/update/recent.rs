//! What was written and paid before in the category of the form: offered beside the notes and the amount.

use super::call;
use crate::effect::{Effect, Request};
use crate::model::data::{Expense, ListQuery};
use crate::model::{Field, Form, FormField, Layer, Model, PAGE, PagePlace};

/// Most that are offered.
const OFFERED: usize = 6;
/// How many expenses are looked at.
const LOOKED_AT: usize = 100;

/// Something that was written or paid before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recent {
    /// The notes, or the amount.
    pub text: String,
    /// What stands beside it: the newest amount, or the newest notes.
    pub beside: String,
    /// How often.
    pub count: usize,
}

/// Asks for what was there before, if it is not here yet and the field is one that it is offered for.
pub(super) fn load(model: &mut Model, form: &mut Form) -> Vec<Effect> {
    let category = form.category.text().trim().to_owned();
    // Of no category yet: whatever a new expense may be one more of.
    let (any, known) = (category.is_empty(), model.categories.iter().any(|other| other.name == category));
    let offered = match form.focus {
        FormField::Amount => known || (any && form.editing.is_none()),
        FormField::Notes => known,
        FormField::Category | FormField::Date => false,
    };
    if form.recent_of.as_ref().is_some_and(|(_, of)| *of != category) {
        (form.recent, form.recent_of) = (Vec::new(), None);
    }
    if !offered || form.recent_of.is_some() {
        return Vec::new();
    }
    let categories = if any { Vec::new() } else { vec![category.clone()] };
    let query = ListQuery { categories, order: "date desc", ..ListQuery::default() };
    let page = PagePlace { limit: if any { PAGE } else { LOOKED_AT }, ..PagePlace::from_row(0) };
    let effect = call(model, "", Request::List { query, page });
    form.recent_of = Some((model.last_call, category));
    vec![effect]
}

/// Takes them in, if a form waits for them.
pub(super) fn told(model: &mut Model, number: u64, expenses: &[Expense]) -> bool {
    let waits = |layer: &mut Layer| match layer {
        Layer::Form(form) if form.recent_of.as_ref().is_some_and(|(call, _)| *call == number) => {
            form.recent = expenses.to_vec();
            true
        }
        _ => false,
    };
    model.layers.iter_mut().any(waits)
}

/// What the focused field is offered, the most frequent first and of those the newest: what holds the text that is typed.
#[must_use]
pub fn recent(model: &Model, form: &Form) -> Vec<Recent> {
    let typed = form.read(form.focus).text().trim().to_lowercase();
    let own = form.editing.as_ref().map(|expense| expense.id.as_str());
    let mut found: Vec<Recent> = Vec::new();
    if form.recent_of.as_ref().is_none_or(|(_, of)| of.is_empty()) {
        return found;
    }
    // An amount of another currency would be taken for one of this.
    let currency = super::form::currency_of(model, form);
    let fits = |expense: &&Expense| Some(expense.id.as_str()) != own && expense.currency == currency;
    for expense in form.recent.iter().filter(fits) {
        let (text, beside) = match form.focus {
            FormField::Notes => (&expense.notes, &expense.amount),
            FormField::Amount => (&expense.amount, &expense.notes),
            FormField::Category | FormField::Date => return Vec::new(),
        };
        let fits = !text.is_empty() && text.to_lowercase() != typed && text.to_lowercase().contains(&typed);
        match found.iter_mut().find(|known| known.text == *text) {
            Some(known) => known.count += 1,
            None if fits => found.push(Recent { text: text.clone(), beside: beside.clone(), count: 1 }),
            None => {}
        }
    }
    found.sort_by_key(|known| std::cmp::Reverse(known.count));
    found.truncate(OFFERED);
    found
}

/// Whether the arrows choose among them.
pub(super) fn offers(model: &Model, form: &Form) -> bool {
    !recent(model, form).is_empty()
}

/// The arrows mark one, or none again.
pub(super) fn step(model: &Model, form: &mut Form, up: bool) {
    form.picked = super::often::stepped(form.picked, up, recent(model, form).len());
}

/// Fills the field with the marked one. Whether one was marked.
pub(super) fn take(model: &Model, form: &mut Form) -> bool {
    let chosen = form.picked.and_then(|at| recent(model, form).into_iter().nth(at));
    let Some(chosen) = chosen else { return false };
    let focus = form.focus;
    *form.field(focus) = Field::with(&chosen.text);
    form.picked = None;
    true
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::*;
    use crate::event::{Event, Reply};
    use crate::keys::Key;
    use crate::model::samples::filled;
    use crate::update::update;

    fn form(model: &Model) -> &Form {
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form") };
        form
    }

    /// A form of groceries, its focus on the notes, and three expenses of groceries that were there before.
    fn typing() -> Model {
        let mut model = filled(80, 24);
        let asked = calls(&keys(&mut model, "a9.99\tGroceries\t\t"));
        assert_eq!(asked, ["List", "List"], "what is frequent, then what was of groceries");
        let row = model.list.rows[0].clone();
        let row = |id: &str, notes: &str, amount: &str| Expense {
            id: id.into(),
            notes: notes.into(),
            amount: amount.into(),
            ..row.clone()
        };
        let rows = [row("1", "Bakery", "3.00"), row("2", "Weekly shop", "50.00"), row("3", "Weekly shop", "40.00")];
        let (number, page) = (model.last_call, Reply::Page { expenses: rows.to_vec(), next: String::new() });
        update(&mut model, Event::Reply(number, Ok(page)));
        model
    }

    #[test]
    fn notes_of_the_category_are_offered_and_taken() {
        let mut model = typing();
        let offered = recent(&model, form(&model));
        assert_eq!(offered.iter().map(|item| item.text.as_str()).collect::<Vec<_>>(), ["Weekly shop", "Bakery"]);
        assert_eq!((offered[0].beside.as_str(), offered[0].count), ("50.00", 2));
        update(&mut model, Event::Key(Key::Down));
        assert!(keys(&mut model, "\n").is_empty(), "it is taken, not saved");
        assert_eq!(form(&model).notes.text(), "Weekly shop");
        assert_eq!(calls(&keys(&mut model, "\n")), ["Create"]);
        assert_eq!(model.saving[0].row.notes, "Weekly shop");
    }

    #[test]
    fn what_is_typed_narrows_them_and_is_saved_as_it_is() {
        let mut model = typing();
        keys(&mut model, "bak");
        assert_eq!(recent(&model, form(&model)).len(), 1);
        assert_eq!(calls(&keys(&mut model, "\n")), ["Create"]);
        assert_eq!(model.saving[0].row.notes, "bak");
    }

    #[test]
    fn amounts_of_the_category_are_offered_where_it_is_known() {
        let mut model = typing();
        for _ in 0..3 {
            update(&mut model, Event::Key(Key::BackTab));
        }
        keys(&mut model, "\u{15}");
        let amounts: Vec<String> = recent(&model, form(&model)).into_iter().map(|item| item.text).collect();
        assert_eq!(amounts, ["3.00", "50.00", "40.00"]);
        // What was paid in another currency is no amount of this one.
        let Some(Layer::Form(form)) = model.layers.last_mut() else { panic!("no form") };
        form.recent.iter_mut().for_each(|row| row.currency = "JPY".into());
        let form = form.clone();
        assert!(recent(&model, &form).is_empty());
    }
}
