//! Settings, log out, reset and deletion of the account.

use super::{call, list, say, write};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::{Field, Layer, Model, PromptKind, Question, ResetBox, SETTINGS, Setting, Tone};

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::Settings(selected)) = model.layers.last_mut() else { return Vec::new() };
    match action {
        Action::MoveDown => *selected = (*selected + 1).min(SETTINGS.len() - 1),
        Action::MoveUp => *selected = selected.saturating_sub(1),
        Action::Submit => {
            let setting = SETTINGS.get(*selected).map(|(setting, ..)| *setting);
            model.layers.pop();
            return setting.map(|setting| open(model, setting)).unwrap_or_default();
        }
        _ => {
            model.layers.pop();
        }
    }
    Vec::new()
}

pub(super) fn open(model: &mut Model, setting: Setting) -> Vec<Effect> {
    match setting {
        Setting::Import => list::open_prompt(model, PromptKind::Import),
        Setting::Export => list::open_prompt(model, PromptKind::Export),
        Setting::ChangePassword => list::open_prompt(model, PromptKind::OldPassword),
        Setting::Sample => return write(model, "Loading sample data", Request::LoadSample),
        Setting::FetchModel => return super::chat::fetch_model(model),
        Setting::Reset => open_reset(model, false),
        Setting::DeleteAccount => open_reset(model, true),
        Setting::LogOut if model.draft.is_some() => model.layers.push(Layer::Question(Question::LogOut)),
        Setting::LogOut => return log_out(model),
    }
    Vec::new()
}

fn open_reset(model: &mut Model, account: bool) {
    let reset = ResetBox { account, confirmation: Field::default(), password: Field::default(), focus: 0, busy: false };
    model.layers.push(Layer::Reset(Box::new(reset)));
}

/// Ends the session here and on the server.
pub(super) fn log_out(model: &mut Model) -> Vec<Effect> {
    vec![call(model, "Logging out", Request::Logout)]
}

pub(super) fn field(reset: &mut ResetBox) -> Option<&mut Field> {
    match reset.focus {
        0 => Some(&mut reset.confirmation),
        1 => Some(&mut reset.password),
        _ => None,
    }
}

/// The sentence that must be typed.
#[must_use]
pub fn sentence(model: &Model, account: bool) -> String {
    let name = model.account.as_ref().map_or("", |account| account.username.as_str());
    format!("{} {name}", if account { "delete" } else { "reset" })
}

/// What is still missing before the button works.
#[must_use]
pub fn missing(model: &Model, reset: &ResetBox) -> Option<String> {
    if reset.confirmation.text().trim() != sentence(model, reset.account) {
        return Some("type the sentence".to_owned());
    }
    reset.password.text().is_empty().then(|| "type your password".to_owned())
}

pub(super) fn reset(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::Reset(mut reset)) = model.layers.pop() else { return Vec::new() };
    match action {
        Action::NextField => reset.focus = (reset.focus + 1) % 4,
        Action::PreviousField => reset.focus = (reset.focus + 3) % 4,
        Action::Submit => match reset.focus {
            0 | 1 => reset.focus += 1,
            2 => {
                say(model, Tone::Good, "Nothing was deleted");
                return Vec::new();
            }
            _ => return confirm(model, reset),
        },
        _ => return Vec::new(),
    }
    model.layers.push(Layer::Reset(reset));
    Vec::new()
}

fn confirm(model: &mut Model, mut reset: Box<ResetBox>) -> Vec<Effect> {
    if let Some(missing) = missing(model, &reset) {
        say(model, Tone::Error, format!("Not yet: {missing}"));
        model.layers.push(Layer::Reset(reset));
        return Vec::new();
    }
    if reset.busy {
        model.layers.push(Layer::Reset(reset));
        return Vec::new();
    }
    let (password, confirmation) = (reset.password.text().to_owned(), reset.confirmation.text().trim().to_owned());
    let request = if reset.account {
        Request::DeleteAccount { password, confirmation }
    } else {
        Request::Reset { password, confirmation }
    };
    let effects = write(model, "Deleting", request);
    reset.busy = !effects.is_empty();
    model.layers.push(Layer::Reset(reset));
    effects
}
