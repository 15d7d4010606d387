//! Login, registration, and the password asked again when a session ended.

use super::{LOGGING_IN, call, say, session};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::{Layer, Model, Tone};

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let login = &mut model.login;
    match action {
        Action::NextField => login.focus = (login.focus + 1) % login.fields(),
        Action::PreviousField => login.focus = (login.focus + login.fields() - 1) % login.fields(),
        Action::ToggleRegister => {
            login.registering = !login.registering;
            login.error = None;
            login.focus = login.focus.min(login.fields() - 1);
        }
        Action::Back => {
            login.field().clear();
            login.error = None;
        }
        Action::Submit if login.focus + 1 < login.fields() => login.focus += 1,
        Action::Submit => return submit(model),
        _ => {}
    }
    Vec::new()
}

/// Whether an answer to a password is waited for.
fn is_logging_in(model: &Model) -> bool {
    model.pending.iter().any(|pending| pending.name == LOGGING_IN)
}

fn submit(model: &mut Model) -> Vec<Effect> {
    if is_logging_in(model) {
        return Vec::new();
    }
    let login = &mut model.login;
    login.error = None;
    let (username, password) = (login.username.text().trim().to_owned(), login.password.text().to_owned());
    if username.is_empty() {
        login.focus = 0;
        login.username.error = Some("Username: 3–32 letters, digits, . _ -".to_owned());
        return Vec::new();
    }
    if password.is_empty() {
        login.focus = 1;
        login.password.error = Some("Password is missing".to_owned());
        return Vec::new();
    }
    if !login.registering {
        return vec![call(model, LOGGING_IN, Request::Login { username, password })];
    }
    if password.chars().count() < 8 {
        login.focus = 1;
        login.password.error = Some("Password: 8 characters or more".to_owned());
        return Vec::new();
    }
    if login.repeat.text() != password {
        login.focus = 2;
        login.repeat.error = Some("The two passwords differ".to_owned());
        return Vec::new();
    }
    vec![call(model, LOGGING_IN, Request::Register { username, password })]
}

/// The box over an untouched screen: the same user logs in again, or somebody else takes over.
pub(super) fn again(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Submit => {
            let Some(Layer::SessionEnded(field)) = model.layers.last() else { return Vec::new() };
            let password = field.text().to_owned();
            let Some(account) = &model.account else { return Vec::new() };
            let username = account.username.clone();
            if is_logging_in(model) {
                return Vec::new();
            }
            if password.is_empty() {
                say(model, Tone::Error, "Password is missing");
                return Vec::new();
            }
            vec![call(model, LOGGING_IN, Request::Login { username, password })]
        }
        Action::Back => {
            let drafts = model.layers.iter().filter(|layer| matches!(layer, Layer::Form(_))).count();
            let lost = drafts + model.refused.len();
            // Who presses it twice means it.
            if lost > 0 && !std::mem::replace(&mut model.told_of_saving, true) {
                say(
                    model,
                    Tone::Warning,
                    "What was typed, and what you did last, would be lost: the same once more drops it",
                );
                return Vec::new();
            }
            session::to_login(model, "Log in");
            vec![Effect::ForgetSession]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::super::update;
    use super::*;
    use crate::event::{ApiError, ErrorKind, Event, Hit};
    use crate::model::samples::fresh;

    fn refused(model: &mut Model, kind: ErrorKind, fields: Vec<(String, String)>) {
        let number = model.last_call;
        update(model, Event::Reply(number, Err(ApiError { kind, message: "no".to_owned(), fields })));
    }

    #[test]
    fn a_name_that_is_taken_leads_to_another() {
        let mut model = fresh(80, 24);
        for (name, other) in [("ana", "ana2"), ("ana9", "ana10")] {
            model.login.username = crate::model::Field::with(name);
            refused(&mut model, ErrorKind::Fields, vec![("username".into(), "username: taken: choose another".into())]);
            let said = model.login.username.error.clone().unwrap();
            assert_eq!(said, format!("Taken: try {other}"));
        }
    }

    #[test]
    fn a_pause_counts_down() {
        let mut model = fresh(80, 24);
        refused(&mut model, ErrorKind::Wait(12), Vec::new());
        assert_eq!(model.waits_seconds(), Some(12));
        assert_eq!(model.next_deadline(), Some(model.now + 1_000));
        model.now += 11_500;
        assert_eq!(model.waits_seconds(), Some(1));
        model.now += 500;
        assert_eq!((model.waits_seconds(), model.next_deadline()), (None, None));
    }

    #[test]
    fn the_button_submits_whatever_has_the_focus() {
        let mut model = fresh(80, 24);
        keys(&mut model, "ana\tpass word");
        model.login.focus = 0;
        let effects = update(&mut model, Event::Click { hit: Hit::LogIn, double: false });
        assert_eq!(calls(&effects), ["Login"]);
    }
}
