//! Who is logged in: what follows a login, an ended session, a wrong password, a logout.

use super::{call, form, refresh, say, say_with_keys, write};
use crate::effect::{Effect, Request};
use crate::model::data::Account;
use crate::model::{Field, Layer, Login, Model, Refused, Screen, Start, Tone};

/// A login of the same user over an untouched screen goes on where it was; otherwise everything begins.
pub(super) fn logged_in(model: &mut Model, account: Account) -> Vec<Effect> {
    let again = matches!(model.layers.last(), Some(Layer::SessionEnded(_)));
    if again && model.account.as_ref().is_some_and(|old| old.username == account.username) {
        model.layers.pop();
        say(model, Tone::Good, "Logged in again");
        let mut effects: Vec<Effect> = super::replies::watch(model).into_iter().collect();
        effects.extend(refresh(model));
        for refused in std::mem::take(&mut model.refused) {
            effects.extend(repeat(model, refused));
        }
        return effects;
    }
    enter(model, account)
}

/// Asks once more for what the ended session refused.
fn repeat(model: &mut Model, refused: Refused) -> Vec<Effect> {
    match refused {
        Refused::Save(form) => form::save(model, form, false),
        Refused::Call(name, request) => write(model, name, *request),
        Refused::Question => super::chat::ask_again(model),
    }
}

pub(super) fn enter(model: &mut Model, account: Account) -> Vec<Effect> {
    model.login = Login::default();
    model.checking = false;
    model.account = Some(account);
    model.screen = Screen::Expenses;
    if model.start.tips {
        say_with_keys(model, Tone::Info, "{help} help · {palette} all commands · {settings} settings");
    }
    let mut effects: Vec<Effect> = super::replies::watch(model).into_iter().collect();
    effects.push(call(model, "", Request::ModelStatus));
    effects.extend(refresh(model));
    effects
}

/// Back to the login box; nothing of the user stays in memory.
pub(super) fn to_login(model: &mut Model, text: &str) {
    let fresh = Model::new(Start { has_session: false, first_run: false, ..model.start.clone() }, model.size);
    let (now, last_call, connection, ids_made) = (model.now, model.last_call, model.connection.clone(), model.ids_made);
    *model = Model { now, last_call, connection, ids_made, ..fresh };
    say(model, Tone::Info, text);
}

pub(super) fn session_ended(model: &mut Model) {
    if matches!(model.layers.last(), Some(Layer::SessionEnded(_))) {
        return;
    }
    model.password_shown = false;
    model.layers.push(Layer::SessionEnded(Field::default()));
}

pub(super) fn wrong_password(model: &mut Model, left: u32) {
    let text = match left {
        0 => "Wrong username or password. A pause of 1 minute begins.".to_owned(),
        1 => "Wrong username or password. 1 try left before a 1 minute pause.".to_owned(),
        left => format!("Wrong username or password. {left} tries left before a 1 minute pause."),
    };
    if let Some(Layer::SessionEnded(password)) = model.layers.last_mut() {
        password.clear();
        say(model, Tone::Error, text);
        return;
    }
    model.login.password.clear();
    model.login.focus = 1;
    model.login.error = Some(text);
}
