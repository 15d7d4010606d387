//! Settings and log out.

use super::{call, list, reset, say, say_with_keys, write};
use crate::config::Choice;
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::{Connection, Layer, Model, Pick, Picker, PickerKind, PromptKind, Setting, Target, Tone, Vim};
use outgo_server::domain::{Currency, WeekStart};

/// The name of the call that changes the account.
const SAVING: &str = "Saving the setting";

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::Settings(selected)) = model.layers.last_mut() else { return Vec::new() };
    let setting = Setting::all().nth(*selected);
    match action {
        Action::MoveDown => *selected = (*selected + 1).min(Setting::all().count() - 1),
        Action::MoveUp => *selected = selected.saturating_sub(1),
        Action::First => *selected = 0,
        Action::Last => *selected = Setting::all().count() - 1,
        Action::Later | Action::Earlier => {
            return setting.map(|setting| step(model, setting, action)).unwrap_or_default();
        }
        Action::Submit => return setting.map(|setting| submit(model, setting)).unwrap_or_default(),
        _ => {
            model.layers.pop();
        }
    }
    Vec::new()
}

/// The value behind or before; rows without values stay as they are.
fn step(model: &mut Model, setting: Setting, action: Action) -> Vec<Effect> {
    let forward = action == Action::Later;
    match setting {
        Setting::Choice(choice) => choose(model, choice, forward),
        Setting::WeekStart => step_week_start(model, forward),
        Setting::Currency => open(model, setting),
        _ => Vec::new(),
    }
}

/// Values change where they stand; what opens something takes the place of the settings.
fn submit(model: &mut Model, setting: Setting) -> Vec<Effect> {
    if !matches!(setting, Setting::Choice(_) | Setting::Currency | Setting::WeekStart | Setting::Log) {
        model.layers.pop();
    }
    open(model, setting)
}

pub(super) fn open(model: &mut Model, setting: Setting) -> Vec<Effect> {
    match setting {
        Setting::Choice(choice) => return choose(model, choice, true),
        Setting::Currency => open_currencies(model),
        Setting::WeekStart => return step_week_start(model, true),
        Setting::Import => list::open_prompt(model, PromptKind::Import),
        Setting::Export => list::open_prompt(model, PromptKind::Export),
        Setting::ChangePassword => list::open_prompt(model, PromptKind::OldPassword),
        Setting::Sample => return vec![call(model, "Looking for sample data", Request::CountSample)],
        Setting::FetchModel => return fetch_model(model),
        Setting::Reset => return reset::open(model, false),
        Setting::DeleteAccount => return reset::open(model, true),
        Setting::LogOut => return log_out(model),
        Setting::Log => {
            let place = model.start.log_place.clone();
            return super::copy::copy(model, place, "Copied where the log is");
        }
    }
    Vec::new()
}

fn choose(model: &mut Model, choice: Choice, forward: bool) -> Vec<Effect> {
    // The mouse may have been turned on or off beside the file.
    if choice == Choice::Mouse {
        model.start.config.mouse = Some(model.mouse);
    }
    let value = choice.beside(&model.start.config, forward);
    choice.set(&mut model.start.config, value);
    let kept = if model.start.config.file.is_some() { "" } else { " until you leave" };
    say(model, Tone::Good, format!("{}: {value}{kept}", Setting::Choice(choice).label()));
    let mut effects = vec![Effect::Set(choice, value)];
    match choice {
        Choice::Mouse => {
            model.mouse = value == "true";
            effects.push(Effect::Mouse(model.mouse));
        }
        Choice::Vim => model.vim = Vim::default(),
        Choice::Accessible if value == "true" => {
            say(model, Tone::Info, "Lines instead of screens from the next start; there, set accessible false ends it");
        }
        _ => {}
    }
    effects
}

fn step_week_start(model: &mut Model, forward: bool) -> Vec<Effect> {
    let Some(account) = &model.account else { return Vec::new() };
    // One step after the other: the next counts from what was saved.
    if model.pending.iter().any(|pending| pending.name == SAVING) {
        return Vec::new();
    }
    let days = WeekStart::ALL;
    let at = days.iter().position(|day| *day == account.week_start).unwrap_or(0);
    let next = days.get((at + if forward { 1 } else { days.len() - 1 }) % days.len()).copied();
    write(model, SAVING, Request::UpdateUser { currency: None, week_start: next })
}

fn open_currencies(model: &mut Model) {
    let own = model.currency();
    let picks: Vec<Pick> = Currency::all()
        .map(|currency| {
            let note = if currency.code() == own { "now" } else { "" };
            let target = Target::Currency(currency.code().to_owned());
            Pick::new(format!("{currency} {}", currency.name()), note.to_owned(), target)
        })
        .collect();
    model.layers.push(Layer::Picker(Picker::new(PickerKind::Currencies, picks)));
}

/// Amounts that name no currency are in this one from now on.
pub(super) fn set_currency(model: &mut Model, code: String) -> Vec<Effect> {
    write(model, SAVING, Request::UpdateUser { currency: Some(code), week_start: None })
}

/// Ends the session here and on the server.
pub(super) fn log_out(model: &mut Model) -> Vec<Effect> {
    if !super::saving::may_leave(model) {
        return Vec::new();
    }
    if model.start.demo {
        say_with_keys(model, Tone::Info, "The demo has one user only: {quit} quits");
        return Vec::new();
    }
    if matches!(model.connection, Connection::Offline { .. }) {
        // Nobody goes on here; that the session is over is not told to the server, which ends it by itself.
        super::session::to_login(model, "Logged out here; the server could not be told");
        return vec![Effect::ForgetSession];
    }
    vec![call(model, "Logging out", Request::Logout)]
}

/// Has the server's Ollama fetch the model; Ctrl+C stops it.
pub(super) fn fetch_model(model: &mut Model) -> Vec<Effect> {
    if model.pulling.is_some() {
        say_with_keys(model, Tone::Info, "It is being fetched already: {interrupt} stops it");
        return Vec::new();
    }
    if !model.model.missing {
        let text = if model.model.usable { "The language model is there" } else { model.model.message.as_str() };
        say(model, Tone::Info, text.to_owned());
        return Vec::new();
    }
    let effect = call(model, "Fetching the model", Request::PullModel);
    model.pulling = Some(model.last_call);
    vec![effect]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys, setting};
    use super::super::update;
    use super::*;
    use crate::event::{Event, Reply};
    use crate::keys::Key;
    use crate::model::samples::filled;

    #[test]
    fn a_value_changes_where_it_stands_and_is_kept() {
        let mut model = filled(80, 24);
        assert_eq!(keys(&mut model, &setting(Setting::Choice(Choice::Theme))), [Effect::Set(Choice::Theme, "dark")]);
        let back = update(&mut model, Event::Key(Key::Left));
        assert_eq!(back, [Effect::Set(Choice::Theme, "auto")]);
        assert_eq!(model.layers, [Layer::Settings(0)], "the settings stay");
        let off = keys(&mut model, "jjj\n");
        assert_eq!(off, [Effect::Set(Choice::Mouse, "false"), Effect::Mouse(false)]);
        assert!(!model.mouse);
        model.start.config.file = None;
        keys(&mut model, "j\n");
        assert!(model.start.config.reduced_motion);
        assert!(model.message.as_ref().unwrap().text.ends_with("until you leave"), "{:?}", model.message);
    }

    #[test]
    fn the_mouse_key_counts_for_the_settings_too() {
        let mut model = filled(80, 24);
        keys(&mut model, "M");
        let on = keys(&mut model, &setting(Setting::Choice(Choice::Mouse)));
        assert_eq!(on, [Effect::Set(Choice::Mouse, "true"), Effect::Mouse(true)]);
    }

    #[test]
    fn currency_and_weeks_are_the_accounts() {
        let mut model = filled(80, 24);
        let effects = keys(&mut model, &setting(Setting::WeekStart));
        let wanted = Request::UpdateUser { currency: None, week_start: Some(WeekStart::Sunday) };
        assert_eq!(effects, [Effect::Call(model.last_call, wanted)]);
        let number = model.last_call;
        let account = model.account.clone().unwrap();
        let account = crate::model::data::Account { week_start: WeekStart::Sunday, ..account };
        let effects = update(&mut model, Event::Reply(number, Ok(Reply::AccountChanged(account))));
        assert!(calls(&effects).contains(&"Dashboard".to_owned()) || calls(&effects).contains(&"List".to_owned()));
        assert_eq!(model.calendar().week_start, chrono::Weekday::Sun);
        keys(&mut model, "\u{1b}");
        keys(&mut model, &setting(Setting::Currency));
        let effects = keys(&mut model, "rupee india\u{8}\n");
        let Some(Effect::Call(_, Request::UpdateUser { currency, .. })) = effects.first() else {
            panic!("{effects:?}")
        };
        assert_eq!(currency.as_deref(), Some("INR"));
    }
}
