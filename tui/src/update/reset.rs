//! Deleting everything: a file first, the sentence, the password, and only then.

use super::{call, say, say_with_hint, write};
use crate::effect::{Effect, Request};
use crate::keys::{Action, Key};
use crate::model::data::{ListQuery, Totals};
use crate::model::{Chat, Layer, Model, ResetBox, ResetFocus, ResetStep, TabOrder, Tone, reset_sentence};
use chrono::NaiveDate;

/// Opens the box, and asks what there is to lose.
pub(super) fn open(model: &mut Model, account: bool) -> Vec<Effect> {
    let path = super::list::suggested_export(model);
    model.layers.push(Layer::Reset(Box::new(ResetBox::new(account, path))));
    vec![call(model, "", Request::Extent), call(model, "", Request::Chats)]
}

/// The box, if it is open.
fn opened(model: &mut Model) -> Option<&mut ResetBox> {
    model.layers.iter_mut().find_map(|layer| if let Layer::Reset(reset) = layer { Some(reset.as_mut()) } else { None })
}

/// What there is has come.
pub(super) fn told(model: &mut Model, days: Option<(NaiveDate, NaiveDate)>, totals: Totals) {
    if let Some(reset) = opened(model) {
        reset.held = Some((days, totals));
    }
}

/// How many chats there are has come.
pub(super) fn chats_told(model: &mut Model, count: usize) {
    if let Some(reset) = opened(model) {
        reset.chats = Some(count);
    }
}

/// The sentence that must be typed.
#[must_use]
pub fn sentence(model: &Model, account: bool) -> String {
    let name = model.account.as_ref().map_or("", |account| account.username.as_str());
    reset_sentence(name, account)
}

/// What is still missing before the button works.
#[must_use]
pub fn missing(model: &Model, reset: &ResetBox) -> Option<String> {
    let (sentence, typed) = (sentence(model, reset.account), reset.confirmation.text().trim());
    if typed != sentence {
        let begun = sentence.starts_with(typed);
        return Some(if begun { "type the sentence" } else { "type it as it stands" }.to_owned());
    }
    reset.password.text().is_empty().then(|| "type your password".to_owned())
}

/// Space beside the fields: whether a file is written. Whether it was that.
pub(super) fn toggled(model: &mut Model, key: Key) -> bool {
    match model.layers.last_mut() {
        Some(Layer::Reset(reset)) if reset.focus == ResetFocus::Export && key == Key::Char(' ') => {
            reset.export = !reset.export;
            true
        }
        _ => false,
    }
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::Reset(mut reset)) = model.layers.pop() else { return Vec::new() };
    match action {
        Action::NextField => reset.focus = reset.focus.next(),
        Action::PreviousField => reset.focus = reset.focus.previous(),
        Action::Submit => match reset.focus {
            ResetFocus::Export => reset.export = !reset.export,
            ResetFocus::Sentence => reset.focus = ResetFocus::Password,
            // Whoever has typed it all has decided.
            ResetFocus::Password => reset.focus = ResetFocus::Delete,
            ResetFocus::Keep => {
                say(model, Tone::Good, "Nothing was deleted");
                return Vec::new();
            }
            ResetFocus::Delete => return confirm(model, reset),
        },
        _ => return Vec::new(),
    }
    model.layers.push(Layer::Reset(reset));
    Vec::new()
}

fn confirm(model: &mut Model, mut reset: Box<ResetBox>) -> Vec<Effect> {
    let missing = missing(model, &reset);
    if let Some(missing) = &missing {
        say(model, Tone::Error, format!("Not yet: {missing}"));
    }
    if missing.is_some() || reset.step.is_some() {
        model.layers.push(Layer::Reset(reset));
        return Vec::new();
    }
    let effects = if reset.export && !reset.exported {
        let request = Request::Export { path: reset.path.clone(), query: ListQuery::default(), another_name: true };
        let effects = write(model, "Exporting", request);
        reset.step = (!effects.is_empty()).then_some(ResetStep::Exporting(model.last_call));
        effects
    } else {
        delete(model, &mut reset)
    };
    model.layers.push(Layer::Reset(reset));
    effects
}

fn delete(model: &mut Model, reset: &mut ResetBox) -> Vec<Effect> {
    let (password, confirmation) = (reset.password.text().to_owned(), reset.confirmation.text().trim().to_owned());
    let request = if reset.account {
        Request::DeleteAccount { password, confirmation }
    } else {
        Request::Reset { password, confirmation }
    };
    let effects = write(model, "Deleting", request);
    reset.step = (!effects.is_empty()).then_some(ResetStep::Deleting(model.last_call));
    effects
}

/// Whether the box waits for this file.
pub(super) fn waits_for(model: &mut Model, number: u64) -> bool {
    opened(model).is_some_and(|reset| reset.step == Some(ResetStep::Exporting(number)))
}

/// The file is written: what it was written for follows, if it was for this.
pub(super) fn exported(model: &mut Model, number: u64, path: &str) -> Vec<Effect> {
    let at = model
        .layers
        .iter()
        .position(|layer| matches!(layer, Layer::Reset(reset) if reset.step == Some(ResetStep::Exporting(number))));
    let Some(Layer::Reset(mut reset)) = at.map(|at| model.layers.remove(at)) else { return Vec::new() };
    path.clone_into(&mut reset.path);
    reset.exported = true;
    let effects = delete(model, &mut reset);
    model.layers.push(Layer::Reset(reset));
    effects
}

/// The call is made once more, under another number.
pub(super) fn goes_on(model: &mut Model, number: u64, next: u64) {
    if let Some(reset) = opened(model)
        && reset.step == Some(ResetStep::Exporting(number))
    {
        reset.step = Some(ResetStep::Exporting(next));
    }
}

/// What to say of the file, if one was written.
pub(super) fn file_in_words(model: &mut Model) -> String {
    let file = opened(model).filter(|reset| reset.exported).map(|reset| reset.path.clone());
    file.map_or_else(String::new, |path| format!(" · the expenses are in {path}"))
}

/// The call failed: nothing is under way any more.
pub(super) fn failed(model: &mut Model, number: u64) {
    if let Some(reset) = opened(model)
        && matches!(reset.step, Some(ResetStep::Exporting(call) | ResetStep::Deleting(call)) if call == number)
    {
        reset.step = None;
    }
}

/// Everything is deleted.
pub(super) fn done(model: &mut Model, expenses: i64) {
    let file = file_in_words(model);
    model.layers.retain(|layer| !matches!(layer, Layer::Reset(_)));
    let what = format!("Everything was deleted ({}){file}", crate::format::expenses(expenses));
    say_with_hint(model, Tone::Good, &what, "{undo} undo, for 7 days");
    model.chat = Chat::default();
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys, setting};
    use super::super::update;
    use super::*;
    use crate::event::{ApiError, ErrorKind, Event, Reply};
    use crate::model::Setting;
    use crate::model::data::Written;
    use crate::model::samples::filled;

    /// The answer to an export.
    fn exported() -> Reply {
        Reply::Exported { path: "/home/ana/outgo.csv".into(), written: Written { expenses: 3, samples: 0, bytes: 90 } }
    }

    fn box_of(model: &Model) -> &ResetBox {
        let Some(Layer::Reset(reset)) = model.layers.last() else { panic!("no box") };
        reset
    }

    /// The box with all that it wants, its focus on the button.
    fn ready() -> Model {
        let mut model = filled(80, 24);
        assert_eq!(calls(&keys(&mut model, &setting(Setting::Reset))), ["Extent", "Chats"]);
        assert_eq!(box_of(&model).focus, ResetFocus::Keep);
        keys(&mut model, "\t\t\treset ana\tpass word\n");
        model
    }

    #[test]
    fn the_first_key_deletes_nothing() {
        let mut model = filled(80, 24);
        keys(&mut model, &setting(Setting::Reset));
        assert!(keys(&mut model, "\n").is_empty() && model.layers.is_empty());
    }

    #[test]
    fn sentence_and_password_are_wanted() {
        let mut model = filled(80, 24);
        keys(&mut model, &setting(Setting::Reset));
        keys(&mut model, "\t\n");
        assert_eq!(model.message.as_ref().unwrap().text, "Not yet: type the sentence");
        keys(&mut model, "\t\treset ana\t\t\t\n");
        assert_eq!(model.message.as_ref().unwrap().text, "Not yet: type your password");
        assert!(keys(&mut model, "\t\t\tpass word\t\n").is_empty() && model.layers.is_empty(), "the safe button");
    }

    #[test]
    fn a_file_is_written_first_and_named_in_the_end() {
        let mut model = ready();
        let effects = keys(&mut model, "\n");
        assert_eq!(calls(&effects), ["Export"]);
        assert!(keys(&mut model, "\n").is_empty(), "while it is being written");
        let number = model.last_call;
        assert_eq!(calls(&update(&mut model, Event::Reply(number, Ok(exported())))), ["Reset"]);
        let number = model.last_call;
        update(&mut model, Event::Reply(number, Ok(Reply::Reset { expenses: 3 })));
        let said = model.message.clone().unwrap().text;
        assert!(said.contains("3 expenses") && said.contains("/home/ana/outgo.csv") && said.contains("undo"), "{said}");
        assert!(model.layers.is_empty());
    }

    #[test]
    fn without_a_file_nothing_is_written_and_a_file_that_fails_deletes_nothing() {
        let mut model = ready();
        let number = {
            keys(&mut model, "\n");
            model.last_call
        };
        let error = ApiError { kind: ErrorKind::Other, message: "no space left".to_owned(), fields: Vec::new() };
        assert!(update(&mut model, Event::Reply(number, Err(error.clone()))).is_empty());
        assert_eq!(box_of(&model).step, None);
        // What is written is written once, however often the password is wrong.
        keys(&mut model, "\n");
        let number = model.last_call;
        update(&mut model, Event::Reply(number, Ok(exported())));
        let number = model.last_call;
        update(&mut model, Event::Reply(number, Err(error)));
        assert_eq!(calls(&keys(&mut model, "\n")), ["Reset"]);
        let mut model = ready();
        keys(&mut model, "\t ");
        assert!(!box_of(&model).export, "space on the line of the file");
        update(&mut model, Event::Key(Key::BackTab));
        assert_eq!(calls(&keys(&mut model, "\n")), ["Reset"]);
    }
}
