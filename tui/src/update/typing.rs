//! The text that is typed into: which field it is, and what follows when it changes.

use super::{prompt, reset, say, say_with_keys};
use crate::effect::Effect;
use crate::keys::{Key, Scope};
use crate::model::{Field, Layer, Model, ResetFocus, TabOrder, Tone};

/// Most characters that one paste brings.
const MAX_PASTE: usize = 10_000;

/// The field that has the focus, if one has.
pub(super) fn focused(model: &mut Model) -> Option<&mut Field> {
    let scope = model.scope();
    match (scope, model.layers.last_mut()) {
        (Scope::Login, _) => Some(model.login.field()),
        (Scope::Chat, _) => Some(&mut model.chat.input),
        (_, Some(Layer::Form(form))) => {
            let focus = form.focus;
            Some(form.field(focus))
        }
        (_, Some(Layer::Prompt(prompt))) => Some(&mut prompt.field),
        (_, Some(Layer::Period(picker))) => Some(picker.field()),
        (_, Some(Layer::Picker(picker))) => Some(&mut picker.field),
        (_, Some(Layer::Reset(reset))) => reset.field(),
        (_, Some(Layer::Help(help))) => Some(&mut help.search),
        (_, Some(Layer::SessionEnded(password))) => Some(password),
        _ => None,
    }
}

/// Whether the focused field holds a password.
pub(super) fn is_secret(model: &Model) -> bool {
    match model.layers.last() {
        Some(Layer::SessionEnded(_)) => true,
        Some(Layer::Reset(reset)) => reset.focus == ResetFocus::Password,
        Some(Layer::Prompt(prompt)) => prompt.kind.is_secret(),
        Some(_) => false,
        None => model.account.is_none() && model.login.focus > 0,
    }
}

/// Which of the fields of its box has the focus, from the top.
pub(super) fn focus(model: &Model) -> usize {
    match model.layers.last() {
        Some(Layer::Form(form)) => form.focus.place(),
        Some(Layer::Reset(reset)) => reset.focus.place(),
        Some(Layer::Period(picker)) => picker.focus.place(),
        None => model.login.focus,
        _ => 0,
    }
}

/// What is picked and shown follows the text that changed.
pub(super) fn changed(model: &mut Model) {
    match model.layers.last_mut() {
        Some(Layer::Form(form)) => {
            // What is wrong is said when the field is left, not while it is typed into.
            let focus = form.focus;
            (form.picked, form.field(focus).error) = (None, None);
        }
        Some(Layer::Picker(picker)) => picker.selected = 0,
        Some(Layer::Help(help)) => help.selected = 0,
        Some(Layer::Prompt(_)) => prompt::typed(model),
        _ => {}
    }
}

/// A key that is no command types into the focused field.
pub(super) fn type_key(model: &mut Model, key: Key) {
    if !reset::toggled(model, key) && focused(model).is_some_and(|field| field.key(key)) {
        changed(model);
    }
}

pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.is_too_small() {
        return Vec::new();
    }
    if !model.scope().is_text() {
        match model.scope() {
            Scope::Expenses => {
                say_with_keys(model, Tone::Info, "Pasted text ignored: press {filter} to search or {add} to add");
            }
            _ => say(model, Tone::Info, "Pasted text ignored: letters are commands here"),
        }
        return Vec::new();
    }
    if text.chars().nth(MAX_PASTE).is_some() {
        say(model, Tone::Warning, format!("Pasted the first {MAX_PASTE} characters only"));
    }
    let text: String = text.chars().take(MAX_PASTE).collect();
    // What cannot be seen is not changed unseen.
    let text = if is_secret(model) { text.trim_end_matches(['\n', '\r']) } else { text.as_str() };
    if is_secret(model) && text.chars().any(char::is_control) {
        say(model, Tone::Error, "Pasted text has control characters in it: nothing was typed");
        return Vec::new();
    }
    let lines = matches!(model.scope(), Scope::Chat);
    if let Some(field) = focused(model) {
        match lines {
            true => field.insert_lines(text.trim_end_matches(['\n', '\r'])),
            false => field.insert(text),
        }
        changed(model);
    }
    Vec::new()
}
