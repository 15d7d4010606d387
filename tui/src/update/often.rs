//! What is bought again and again: one key fills the form with it.

use crate::model::{Field, Form, FormField, Model};
use std::collections::HashMap;

/// Most that are offered.
const OFFERED: usize = 6;

/// Something that was bought more than once lately.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Often {
    /// Amount of the newest one.
    pub amount: String,
    /// Its currency.
    pub currency: String,
    /// Its category.
    pub category: String,
    /// Its notes.
    pub notes: String,
    /// How often.
    pub count: usize,
}

/// Expenses of the same category and notes among the newest of all, the most frequent first, each with its newest amount; until
/// those have come for the form, among the shown ones.
#[must_use]
pub fn often(model: &Model, form: &Form) -> Vec<Often> {
    let rows = if form.recent.is_empty() { &model.list.rows } else { &form.recent };
    let mut found: HashMap<(&str, &str), (usize, &crate::model::data::Expense)> = HashMap::new();
    for expense in rows.iter().filter(|expense| !expense.notes.is_empty()) {
        let entry = found.entry((expense.category.as_str(), expense.notes.as_str())).or_insert((0, expense));
        entry.0 += 1;
        if expense.date > entry.1.date {
            entry.1 = expense;
        }
    }
    let mut often: Vec<Often> = found
        .into_iter()
        .filter(|(_, (count, _))| *count > 1)
        .map(|((category, notes), (count, newest))| Often {
            amount: newest.amount.clone(),
            currency: newest.currency.clone(),
            category: category.to_owned(),
            notes: notes.to_owned(),
            count,
        })
        .collect();
    often.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| (&a.notes, &a.category).cmp(&(&b.notes, &b.category))));
    often.truncate(OFFERED);
    often
}

/// Whether the form offers them: a new expense of which nothing but the day is typed.
#[must_use]
pub fn offers(form: &Form) -> bool {
    let typed = [&form.amount, &form.category, &form.notes].iter().any(|field| !field.text().is_empty());
    form.editing.is_none() && form.focus == FormField::Amount && !typed
}

/// The arrows mark one, or none again.
pub(super) fn step(model: &Model, form: &mut Form, up: bool) {
    form.picked = stepped(form.picked, up, often(model, form).len());
}

/// The one of so many that is marked after an arrow; none above the first.
pub(super) fn stepped(picked: Option<usize>, up: bool, count: usize) -> Option<usize> {
    match (picked, up) {
        (None, false) => Some(0),
        (None | Some(0), true) => None,
        (Some(at), true) => Some(at - 1),
        (Some(at), false) => Some((at + 1).min(count.saturating_sub(1))),
    }
}

/// Fills the form with the marked one; the day is what is left to say.
pub(super) fn take(model: &Model, form: &mut Form) -> bool {
    let Some(chosen) = form.picked.filter(|_| offers(form)).and_then(|at| often(model, form).into_iter().nth(at))
    else {
        return false;
    };
    let own = model.currency() == chosen.currency;
    form.amount = Field::with(&chosen.amount);
    form.category = Field::with(&chosen.category);
    form.notes = Field::with(&chosen.notes);
    form.currency = if own { String::new() } else { chosen.currency };
    (form.picked, form.focus) = (None, FormField::Date);
    true
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::*;
    use crate::event::Event;
    use crate::keys::Key;
    use crate::model::Layer;
    use crate::model::samples::filled;
    use crate::update::update;

    fn shopping() -> Model {
        let mut model = filled(80, 24);
        let mut again = model.list.rows[0].clone();
        (again.id, again.date, again.amount) = ("again".into(), "2026-08-23".into(), "61.10".into());
        model.list.rows.push(again);
        model
    }

    fn form(model: &Model) -> &Form {
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form") };
        form
    }

    #[test]
    fn what_is_there_twice_is_offered_with_its_newest_amount() {
        let model = shopping();
        let form = Form::new(String::new());
        let offered = often(&model, &form);
        assert_eq!(offered.len(), 1, "{offered:?}");
        assert_eq!((offered[0].amount.as_str(), offered[0].count), ("61.10", 2));
        assert!(often(&filled(80, 24), &form).is_empty(), "nothing is there twice");
    }

    #[test]
    fn one_key_fills_the_form_and_the_day_is_asked() {
        let mut model = shopping();
        keys(&mut model, "a");
        update(&mut model, Event::Key(Key::Down));
        keys(&mut model, "\t");
        let form = form(&model);
        let texts = [form.amount.text(), form.category.text(), form.notes.text()];
        assert_eq!(texts, ["61.10", "Groceries", model.list.rows[0].notes.as_str()]);
        assert_eq!(form.focus, FormField::Date);
        assert_eq!(calls(&keys(&mut model, "\u{13}")), ["Create"]);
    }

    #[test]
    fn equal_ones_keep_their_order_and_what_is_typed_is_kept() {
        let mut model = shopping();
        let rows: Vec<_> =
            model.list.rows.iter().filter(|row| row.amount == "61.10" || row.amount == "54.20").cloned().collect();
        model
            .list
            .rows
            .extend(rows.into_iter().map(|row| crate::model::data::Expense { category: "Household".into(), ..row }));
        let names =
            || often(&model, &Form::new(String::new())).into_iter().map(|item| item.category).collect::<Vec<_>>();
        assert!((0..20).all(|_| names() == ["Groceries", "Household"]));
        keys(&mut model, "a\tDin");
        update(&mut model, Event::Key(Key::BackTab));
        assert!(!offers(form(&model)), "a category is typed");
    }

    #[test]
    fn typing_an_amount_takes_none() {
        let mut model = shopping();
        keys(&mut model, "a");
        update(&mut model, Event::Key(Key::Down));
        keys(&mut model, "5\t");
        assert_eq!((form(&model).amount.text(), form(&model).focus), ("5", FormField::Category));
        let mut model = shopping();
        keys(&mut model, "a\t");
        assert_eq!(form(&model).focus, FormField::Category, "none was marked");
    }
}
