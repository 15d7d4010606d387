//! The pure core: an event changes the model and asks the shell for effects.

mod able;
mod chat;
mod copy;
mod dashboard;
mod field_errors;
mod form;
mod interrupt;
mod list;
mod login;
mod marked;
mod messages;
mod mouse;
mod often;
mod period;
mod picker;
mod prompt;
mod question;
mod recent;
mod replies;
mod reset;
mod saving;
mod session;
mod settings;
mod typing;
mod version;
mod vim;

pub use able::{is_off, why_not};
pub use chat::{examples as example_questions, picked as picked_turn};
pub use form::{chosen_category, currency_of, picked_suggestion, suggestions, understood};
pub use list::query as list_query;
pub use marked::{change as change_of_marked, marked_in_words};
use messages::{say, say_with_hint, say_with_keys};
pub use often::{offers as offers_often, often};
pub use period::picked as picked_period;
pub use recent::{Recent, recent as recent_of_category};
pub use reset::{missing as reset_missing, sentence as reset_sentence};
pub use saving::is_saving;

use crate::effect::{Effect, Request};
use crate::event::Event;
use crate::keys::{Action, Key, Scope};
use crate::model::data::Period;
use crate::model::{Connection, Field, HelpBox, Layer, Model, Pending, Screen, Tone};

/// The name of the call that tries the kept session.
const LOGGING_IN: &str = "Logging in";

/// Applies one event.
pub fn update(model: &mut Model, event: Event) -> Vec<Effect> {
    match event {
        Event::Resize(columns, rows) => {
            model.size = (columns, rows);
            Vec::new()
        }
        Event::Tick => tick(model),
        Event::Reply(call, result) => replies::reply(model, call, result),
        Event::Paste(text) => typing::paste(model, &text),
        Event::Click { hit, double } => mouse::click(model, hit, double),
        Event::Wheel { down, pane } => mouse::wheel(model, down, pane),
        Event::Failed(problem) => {
            say(model, Tone::Error, problem);
            Vec::new()
        }
        Event::Edited(result) => {
            form::edited(model, result);
            Vec::new()
        }
        Event::Dragged => {
            mouse::dragged(model);
            Vec::new()
        }
        Event::Key(key) => {
            messages::key_pressed(model, key);
            press(model, key)
        }
    }
}

/// What the shell is to do first.
pub fn start(model: &mut Model) -> Vec<Effect> {
    let warnings = model.start.config.warnings.clone();
    for warning in warnings.iter().skip(1).rev() {
        say(model, Tone::Error, warning);
    }
    if let Some(first) = warnings.first() {
        let more = match model.start.config.warnings.len() {
            1 => String::new(),
            count => format!(" · {} more: outgo doctor", count - 1),
        };
        say(model, Tone::Error, format!("{first}{more}"));
    }
    let mut effects = Vec::new();
    if !model.start.embedded {
        // Whether what is there is a server of ours, and of which version.
        effects.push(call(model, "", Request::Ping));
    }
    if model.checking {
        effects.push(call(model, LOGGING_IN, Request::GetUser));
    }
    effects
}

fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    if model.is_too_small() && key != Key::Ctrl('c') {
        return Vec::new();
    }
    if vim::key(model, key) {
        return Vec::new();
    }
    let scope = model.scope();
    match model.start.config.keys.action_for(scope, key) {
        Some(action) => act(model, scope, action),
        None => {
            typing::type_key(model, key);
            Vec::new()
        }
    }
}

fn act(model: &mut Model, scope: Scope, action: Action) -> Vec<Effect> {
    if action == Action::TogglePassword {
        model.password_shown = !model.password_shown && typing::is_secret(model);
        return Vec::new();
    }
    // What is shown stays on nobody's screen: whatever else is done hides it.
    model.password_shown = false;
    if scope != Scope::Question && matches!(action, Action::Interrupt) {
        return interrupt::interrupt(model);
    }
    match action {
        Action::Interrupt => return interrupt::interrupt(model),
        Action::Suspend => return vec![Effect::Suspend],
        Action::Redraw => return vec![Effect::Redraw],
        Action::Help => {
            model.layers.push(Layer::Help(HelpBox { about: scope, search: Field::default(), selected: 0 }));
            return Vec::new();
        }
        Action::Palette => {
            picker::open_palette(model, scope);
            return Vec::new();
        }
        _ => {}
    }
    match scope {
        Scope::Picker => picker::act(model, action),
        Scope::Login => login::act(model, action),
        Scope::Form => form::act(model, action),
        Scope::Prompt => prompt::act(model, action),
        Scope::Period => period::act(model, action),
        Scope::Settings => settings::act(model, action),
        Scope::Reset => reset::act(model, action),
        Scope::SessionEnded => login::again(model, action),
        Scope::Question => question::answer(model, action),
        Scope::Sort => list::sort(model, action),
        Scope::Help => help(model, action),
        Scope::BadLines => bad_lines(model, action),
        _ => on_screen(model, scope, action),
    }
}

fn on_screen(model: &mut Model, scope: Scope, action: Action) -> Vec<Effect> {
    if is_off(model, action) {
        off(model);
        return Vec::new();
    }
    match action {
        Action::GoExpenses => go(model, Screen::Expenses),
        Action::GoDashboard => go(model, Screen::Dashboard),
        Action::GoInsights => go(model, Screen::Insights),
        Action::GoChat => go(model, Screen::Chat),
        Action::Quit if !saving::may_leave(model) => Vec::new(),
        Action::Quit => vec![Effect::Quit],
        Action::Reload => reload(model),
        Action::Undo => undo(model, "Undoing", String::new()),
        Action::Redo => match model.undone.last().cloned() {
            Some(change) => undo(model, "Doing it again", change),
            None => {
                say(model, Tone::Info, "Nothing to do again");
                Vec::new()
            }
        },
        Action::ToggleMouse => mouse::toggle(model),
        Action::Messages => messages::show(model),
        Action::ShowLog => vec![Effect::ShowLog],
        Action::Settings => {
            model.layers.push(Layer::Settings(0));
            Vec::new()
        }
        Action::Copy => copy::one(model, scope),
        Action::CopyList => copy::list(model),
        Action::PickPeriod => period::open(model),
        Action::Earlier => set_period(model, model.period.earlier()),
        Action::Later => set_period(model, model.period.later()),
        Action::Back if matches!(scope, Scope::Dashboard | Scope::Insights) => {
            says_how_to_quit(model);
            Vec::new()
        }
        _ => match scope {
            Scope::Expenses => list::act(model, action),
            Scope::Dashboard => dashboard::act(model, action),
            Scope::Insights => dashboard::act_on_insights(model, action),
            Scope::Chat | Scope::ChatReading => chat::act(model, action),
            _ => Vec::new(),
        },
    }
}

/// Escape leaves nothing more: said once.
fn says_how_to_quit(model: &mut Model) {
    if !std::mem::replace(&mut model.told_of_quitting, true) {
        say_with_keys(model, Tone::Info, "{quit} quits");
    }
}

/// Takes a change back; none = the last one.
fn undo(model: &mut Model, name: &'static str, change: String) -> Vec<Effect> {
    if !model.saving.is_empty() {
        // The last change would be another one than the one that is seen.
        say(model, Tone::Info, "Still saving: try again when it is there");
        return Vec::new();
    }
    let request_id = model.fresh_id();
    write(model, name, Request::Undo { change, request_id })
}

/// Shows a screen and asks for what it needs.
fn go(model: &mut Model, screen: Screen) -> Vec<Effect> {
    model.screen = screen;
    match screen {
        Screen::Expenses if !model.list.loaded => list::load(model),
        Screen::Dashboard => {
            let mut effects = if model.dashboard.data.is_none() { dashboard::load(model) } else { Vec::new() };
            // A wide one shows what they begin with.
            if model.is_wide() && !model.insights.loaded && !model.insights.writing {
                effects.extend(dashboard::load_insights(model));
            }
            effects
        }
        Screen::Insights if !model.insights.loaded => dashboard::load_insights(model),
        Screen::Chat => {
            // Who comes to the chat wants to type.
            model.chat.reading = false;
            vec![call(model, "", Request::ModelStatus)]
        }
        _ => Vec::new(),
    }
}

/// Asks anew for what the screen shows.
fn reload(model: &mut Model) -> Vec<Effect> {
    if matches!(model.connection, Connection::Offline { .. }) {
        return vec![call(model, "", Request::Ping)];
    }
    match model.screen {
        Screen::Expenses => {
            let mut effects = list::reload(model);
            effects.extend(dashboard::load(model));
            effects
        }
        Screen::Dashboard => dashboard::load(model),
        Screen::Insights => dashboard::rewrite_insights(model),
        Screen::Chat => chat::retry(model),
    }
}

/// Asks anew for everything that a change may have touched.
fn refresh(model: &mut Model) -> Vec<Effect> {
    let rows = list::reload(model);
    with_rows(model, rows)
}

/// Asks for the rows of the list and for everything beside them.
fn with_rows(model: &mut Model, mut effects: Vec<Effect>) -> Vec<Effect> {
    effects.extend(dashboard::load(model));
    effects.push(call(model, "", Request::Categories));
    model.insights.loaded = false;
    if model.screen == Screen::Insights || (model.screen == Screen::Dashboard && model.is_wide()) {
        effects.extend(dashboard::load_insights(model));
    }
    effects
}

/// Shows other days on every screen.
fn set_period(model: &mut Model, period: Period) -> Vec<Effect> {
    model.period = period;
    model.list.evidence = None;
    model.list.selected = 0;
    let rows = list::load(model);
    with_rows(model, rows)
}

/// Help: a row is picked, and done where help was asked for.
fn help(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = usize::from(model.size.1 / 2);
    let Some(Layer::Help(help)) = model.layers.last_mut() else { return Vec::new() };
    let rows = help.rows(&model.start.config.keys);
    let last = rows.len().saturating_sub(1);
    match action {
        Action::MoveDown => help.selected = (help.selected + 1).min(last),
        Action::MoveUp => help.selected = help.selected.saturating_sub(1),
        Action::PageDown => help.selected = (help.selected + page).min(last),
        Action::PageUp => help.selected = help.selected.saturating_sub(page),
        Action::Back if !help.search.text().is_empty() => help.search.clear(),
        Action::Submit => {
            let picked = rows.get(help.selected).map(|row| (help.about, row.action));
            return picked.map(|(scope, action)| run_from_help(model, scope, action)).unwrap_or_default();
        }
        _ => {
            model.layers.pop();
        }
    }
    Vec::new()
}

fn run_from_help(model: &mut Model, scope: Scope, action: Action) -> Vec<Effect> {
    if let Some(reason) = why_not(model, scope, action) {
        say(model, Tone::Info, format!("Not now: {reason}"));
        return Vec::new();
    }
    model.layers.pop();
    act(model, scope, action)
}

/// What was refused of an import: scrolled, closed, or the rest imported.
fn bad_lines(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::BadLines(bad)) = model.layers.last_mut() else { return Vec::new() };
    match action {
        Action::MoveDown => bad.scroll = (bad.scroll + 1).min(bad.outcome.errors.len().saturating_sub(1)),
        Action::MoveUp => bad.scroll = bad.scroll.saturating_sub(1),
        _ => {
            let path = bad.outcome.path.clone();
            model.layers.pop();
            if action == Action::ImportGood {
                return write(model, "Importing", Request::Import { path, partial: true });
            }
        }
    }
    Vec::new()
}

/// Time went by.
fn tick(model: &mut Model) -> Vec<Effect> {
    let now = model.now;
    messages::time_passed(model);
    let mut effects = Vec::new();
    if model.list.filter_due.is_some_and(|due| due <= now) {
        model.list.filter_due = None;
        effects.extend(list::load(model));
    }
    if let Connection::Offline { retry_at, .. } = &mut model.connection
        && *retry_at <= now
    {
        *retry_at = now + 10_000;
        effects.push(call(model, "", Request::Ping));
    }
    effects
}

/// Calls the server; `name` is what the header says while it takes long.
fn call(model: &mut Model, name: &'static str, request: Request) -> Effect {
    model.last_call += 1;
    let again = Some(&request).filter(|request| request.is_repeated()).cloned();
    model.pending.push(Pending { call: model.last_call, name, since: model.now, again });
    Effect::Call(model.last_call, request)
}

/// Calls the server for what takes the place of an earlier answer: the earlier call is given up if it still runs.
fn call_instead(model: &mut Model, earlier: u64, name: &'static str, request: Request) -> Vec<Effect> {
    let running = model.pending.iter().position(|pending| pending.call == earlier);
    let cancelled = running.map(|at| Effect::Cancel(model.pending.remove(at).call));
    cancelled.into_iter().chain([call(model, name, request)]).collect()
}

/// Calls the server for a change, unless it cannot be reached.
fn write(model: &mut Model, name: &'static str, request: Request) -> Vec<Effect> {
    if matches!(model.connection, Connection::Offline { .. }) {
        off(model);
        return Vec::new();
    }
    vec![call(model, name, request)]
}

/// Says that nothing can be changed now.
fn off(model: &mut Model) {
    say_with_hint(model, Tone::Error, "No connection: changes are off until it is back", "{reload} tries now");
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_connection;
#[cfg(test)]
mod tests_of_list;
