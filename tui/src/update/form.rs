//! The expense form: editing, suggestions, checks with exact messages, saving.

use super::{often, recent, saving, say};
use crate::effect::{Draft, Effect};
use crate::keys::Action;
use crate::model::{Field, Form, FormField, Layer, Model, Question, TabOrder, Tone};
use crate::parse;
use chrono::{Days, Months, NaiveDate};
use outgo_server::domain::Currency;

/// Most suggestions.
pub const SUGGESTIONS: usize = 6;

/// Categories that fit what is typed, best first; all, most used first, when nothing is.
#[must_use]
pub fn suggestions(model: &Model, typed: &str) -> Vec<String> {
    let names: Vec<&str> = model.categories.iter().map(|category| category.name.as_str()).collect();
    crate::fuzzy::best(&names, typed).into_iter().take(SUGGESTIONS).map(|name| (*name).to_owned()).collect()
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::Form(mut form)) = model.layers.pop() else { return Vec::new() };
    match action {
        Action::Back => {
            if form.is_touched() {
                model.layers.push(Layer::Question(Question::DropForm(form)));
            }
            return Vec::new();
        }
        Action::Submit => return save(model, form, false),
        Action::SaveAndNew => return save(model, form, true),
        Action::NextField if often::take(model, &mut form) || recent::take(model, &mut form) => {}
        Action::NextField => {
            take_suggestion(model, &mut form, true);
            check(model, &mut form);
            if form.focus == FormField::Notes {
                return save(model, form, false);
            }
            (form.picked, form.focus) = (None, form.focus.next());
        }
        Action::PreviousField => {
            check(model, &mut form);
            form.picked = None;
            form.focus = form.focus.previous();
        }
        Action::EditNotes => {
            let notes = form.notes.text().to_owned();
            model.layers.push(Layer::Form(form));
            return vec![Effect::Edit(notes)];
        }
        Action::PageUp | Action::PageDown => step_month(model, &mut form, action == Action::PageUp),
        Action::StepUp | Action::StepDown => step(model, &mut form, action == Action::StepUp),
        _ => {}
    }
    let effects = recent::load(model, &mut form);
    model.layers.push(Layer::Form(form));
    effects
}

/// What the editor left becomes the notes; line breaks become spaces.
pub(super) fn edited(model: &mut Model, result: Result<String, String>) {
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return };
    match result {
        Ok(text) => {
            form.focus = FormField::Notes;
            form.notes = Field::default();
            form.notes.insert(&text);
        }
        Err(problem) => say(model, Tone::Error, problem),
    }
}

/// Which of the suggestions is marked, one more than there are being the text itself as a new category. Unless the arrows
/// chose, only one that goes on as the text begins is: a name that is merely alike must not take its place.
#[must_use]
pub fn picked_suggestion(form: &Form, list: &[String]) -> usize {
    let typed = form.category.text().trim().to_lowercase();
    let begins = |name: &String| name.to_lowercase().starts_with(&typed);
    let own = || if typed.is_empty() { Some(0) } else { list.iter().position(begins) };
    form.picked.or_else(own).unwrap_or(list.len()).min(list.len())
}

/// The category that is saved if the field is left now.
#[must_use]
pub fn chosen_category(model: &Model, form: &Form) -> String {
    let typed = form.category.text().trim();
    if let Some(known) = model.categories.iter().find(|category| category.name.eq_ignore_ascii_case(typed)) {
        return known.name.clone();
    }
    if typed.is_empty() && form.picked.is_none() {
        return String::new();
    }
    let list = suggestions(model, typed);
    list.get(picked_suggestion(form, &list)).cloned().unwrap_or_else(|| typed.to_owned())
}

/// Leaving the category takes what is marked.
fn take_suggestion(model: &Model, form: &mut Form, tab: bool) {
    if form.focus != FormField::Category {
        return;
    }
    let list = suggestions(model, form.category.text());
    let first = tab && form.picked.is_none() && form.category.text().trim().is_empty();
    let name = if first { list.first().cloned().unwrap_or_default() } else { chosen_category(model, form) };
    form.category = Field::with(&name);
    form.picked = None;
}

fn step(model: &Model, form: &mut Form, up: bool) {
    match form.focus {
        FormField::Date => {
            let Ok(day) = parse::date(form.date.text(), model.calendar()) else { return };
            let stepped = if up { day.checked_add_days(Days::new(1)) } else { day.checked_sub_days(Days::new(1)) };
            form.date = Field::with(&stepped.unwrap_or(day).to_string());
        }
        FormField::Category => {
            // One more than the suggestions: the text itself, as a new category.
            let list = suggestions(model, form.category.text());
            let now = picked_suggestion(form, &list);
            form.picked = Some(if up { now.saturating_sub(1) } else { (now + 1).min(list.len()) });
        }
        FormField::Amount if often::offers(form) && !often::often(model, form).is_empty() => {
            often::step(model, form, up)
        }
        _ if recent::offers(model, form) && (form.picked.is_some() || !up) => recent::step(model, form, up),
        _ => (form.picked, form.focus) = (None, if up { form.focus.previous() } else { form.focus.next() }),
    }
}

/// The same day of the next month, or of the one before; its last day where that has none.
fn step_month(model: &Model, form: &mut Form, later: bool) {
    let day = parse::date(form.date.text(), model.calendar()).ok().filter(|_| form.focus == FormField::Date);
    let Some(day) = day else { return };
    let stepped = if later { day.checked_add_months(Months::new(1)) } else { day.checked_sub_months(Months::new(1)) };
    form.date = Field::with(&stepped.unwrap_or(day).to_string());
}

/// Marks what is wrong with the focused field.
fn check(model: &Model, form: &mut Form) {
    let focus = form.focus;
    let result = understood(model, form, focus);
    form.field(focus).error = match result {
        Err(message) if !form.read(focus).text().is_empty() => Some(message),
        _ => None,
    };
}

/// What a field means, in the server's words.
///
/// # Errors
/// The message for the field.
pub fn understood(model: &Model, form: &Form, field: FormField) -> Result<String, String> {
    let text = form.read(field).text();
    match field {
        FormField::Amount => {
            let (text, named) = parse::with_currency(text, &own_currency(model, form));
            let code = named.map_or_else(String::new, |currency| currency.code().to_owned());
            match &form.editing {
                Some(expense) if !code.is_empty() && code != expense.currency => {
                    Err(format!("This one is in {}: its currency stays", expense.currency))
                }
                _ => parse::amount(&text, decimals(model, form)),
            }
        }
        FormField::Date => parse::date(text, model.calendar()).map(|day: NaiveDate| day.to_string()),
        FormField::Category => match text.trim() {
            "" => Err("Pick a category or press Enter on + new".to_owned()),
            name if name.chars().count() > 50 => Err("At most 50 characters".to_owned()),
            name => Ok(name.to_owned()),
        },
        FormField::Notes => {
            let count = text.trim().chars().count();
            if count > 500 {
                return Err(format!("Notes are {count} characters, {} too many", count - 500));
            }
            Ok(text.trim().to_owned())
        }
    }
}

/// The code of the currency that an amount without one is in.
fn own_currency(model: &Model, form: &Form) -> String {
    if form.currency.is_empty() { model.currency().to_owned() } else { form.currency.clone() }
}

/// The code of the currency that the amount is in: the one that is typed beside it, else its own.
#[must_use]
pub fn currency_of(model: &Model, form: &Form) -> String {
    let own = own_currency(model, form);
    let (_, named) = parse::with_currency(form.amount.text(), &own);
    named.map_or(own, |currency| currency.code().to_owned())
}

fn decimals(model: &Model, form: &Form) -> usize {
    let own = || model.account.as_ref().map_or(2, |account| account.decimals);
    Currency::parse(&currency_of(model, form)).map_or_else(|_| own(), |currency| usize::from(currency.decimals()))
}

pub(super) fn save(model: &mut Model, mut form: Box<Form>, another: bool) -> Vec<Effect> {
    take_suggestion(model, &mut form, false);
    let mut values = Vec::new();
    for field in FormField::ALL {
        match understood(model, &form, field) {
            Ok(value) => values.push(value),
            Err(message) => {
                form.focus = field;
                let named = message.starts_with(field.label());
                let said = if named { message.clone() } else { format!("{}: {message}", field.label()) };
                say(model, Tone::Error, said);
                form.field(field).error = Some(message);
                model.layers.push(Layer::Form(form));
                return Vec::new();
            }
        }
    }
    let mut values = values.into_iter();
    let mut next = || values.next().unwrap_or_default();
    let (currency, own) = (currency_of(model, &form), model.account.as_ref().map(|account| account.currency.as_str()));
    let currency = if form.currency.is_empty() && own == Some(&currency) { String::new() } else { currency };
    let draft = Draft { amount: next(), category: next(), date: next(), notes: next(), currency };
    saving::send(model, form, draft, another)
}

#[cfg(test)]
mod tests {
    use super::super::tests::keys;
    use super::*;
    use crate::effect::Request;
    use crate::model::samples::filled;

    #[test]
    fn an_amount_may_name_its_currency() {
        let mut model = filled(80, 24);
        let effects = keys(&mut model, "a12.5 usd\tGroceries\t\t\u{13}");
        let [.., Effect::Call(_, Request::Create { draft, .. })] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!((draft.amount.as_str(), draft.currency.as_str()), ("12.50", "USD"));
        keys(&mut model, "je\u{15}$5\u{13}");
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("saved") };
        assert_eq!(form.amount.error.as_deref(), Some("This one is in EUR: its currency stays"));
    }

    #[test]
    fn what_was_kept_is_typed_over_and_what_was_given_is_dropped_without_a_word() {
        let mut model = filled(80, 24);
        keys(&mut model, "a12.5\tGroceries\t2026-08-01\u{e}");
        keys(&mut model, "\u{1b}");
        assert!(model.layers.is_empty(), "nothing was typed yet");
        keys(&mut model, "a12.5\tGroceries\t2026-08-01\u{e}7\tOther things");
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("kept open") };
        assert_eq!(form.category.text(), "Other things");
        keys(&mut model, "\u{1b}");
        assert!(matches!(model.layers.last(), Some(Layer::Question(Question::DropForm(_)))));
        keys(&mut model, "yA\u{1b}");
        assert!(model.layers.is_empty(), "a copy as it was");
    }
}
