//! The command palette and the list of chats.

use super::{act as act_on, call, say, settings, write};
use crate::config::Choice;
use crate::effect::{Effect, Request};
use crate::keys::{Action, Row, Scope};
use crate::model::data::{AnswerPart, ChatSummary, PastTurn};
use crate::model::{Layer, Model, Pick, Picker, PickerKind, Screen, Setting, Target, Tone, Turn};
use std::collections::HashSet;

/// What needs no row of its own: it is how a box or the palette itself is used.
const HIDDEN: [Action; 4] = [Action::Back, Action::Interrupt, Action::Palette, Action::NewLine];

/// What can be done over any box.
const OVER_BOXES: [Action; 3] = [Action::Help, Action::Suspend, Action::Redraw];

/// The screens whose commands are found from everywhere.
const SCREENS: [Scope; 4] = [Scope::Expenses, Scope::Dashboard, Scope::Insights, Scope::ChatReading];

/// Everything that can be done from here: over a box what the box does, on a screen what all screens do.
pub(super) fn open_palette(model: &mut Model, scope: Scope) {
    let mut seen = HashSet::new();
    let rows = model.start.config.keys.rows();
    let boxed = !model.layers.is_empty() || model.account.is_none();
    let here = |wanted: Scope| rows.iter().filter(move |row| row.scope == wanted);
    let everywhere = here(Scope::Everywhere).filter(|row| !boxed || OVER_BOXES.contains(&row.action));
    let elsewhere = SCREENS.into_iter().filter(|other| !boxed && *other != scope).flat_map(here);
    let mut picks: Vec<Pick> = here(scope)
        .chain(everywhere)
        .chain(elsewhere)
        .filter(|row| {
            !HIDDEN.contains(&row.action)
                && (!is_of_the_picked(row.action) || row.scope == scope)
                && seen.insert(row.action)
        })
        .map(|row| command(row, scope))
        .collect();
    if !boxed {
        picks.extend(
            model
                .filters
                .iter()
                .map(|text| Pick::new(format!("Kept filter: {text}"), String::new(), Target::Filter(text.clone()))),
        );
        picks.extend(
            Setting::all()
                .map(|setting| Pick::new(setting.label().to_owned(), String::new(), Target::Setting(setting)))
                .map(|pick| Pick { names: format!("{} {}", pick.label, other_names(&pick.target)), ..pick }),
        );
        picks.extend(model.categories.iter().map(|category| {
            let label = format!("Show expenses of {}", category.name);
            Pick::new(label, String::new(), Target::Category(category.name.clone()))
        }));
    }
    model.layers.push(Layer::Picker(Picker::new(PickerKind::Commands, picks)));
}

/// What else a command is looked for as.
fn other_names(target: &Target) -> &'static str {
    match target {
        Target::Setting(Setting::Sample) => "load sample data remove sample data",
        Target::Setting(Setting::Choice(Choice::Accessible)) => "accessible",
        Target::Setting(Setting::LogOut) => "sign out",
        _ => "",
    }
}

/// Whether an action is of what is picked on its own screen, or moves there: from elsewhere nobody sees that.
fn is_of_the_picked(action: Action) -> bool {
    use Action::{
        Copy, CopyToToday, Delete, Dismiss, Edit, First, HowWorkedOut, Last, Mark, MarkAll, MoveDown, MoveUp, OpenRows,
        PageDown, PageUp, TypeMode,
    };
    let moves = matches!(action, First | Last | MoveDown | MoveUp | PageDown | PageUp | TypeMode);
    moves || matches!(action, Copy | CopyToToday | Delete | Dismiss | Edit | HowWorkedOut | Mark | MarkAll | OpenRows)
}

fn command(row: &Row, scope: Scope) -> Pick {
    let scope = if row.scope == Scope::Everywhere { scope } else { row.scope };
    let key = row.keys.first().map(ToString::to_string).unwrap_or_default();
    let mut letters = row.help.chars();
    let label = letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str());
    let label = label.unwrap_or_default();
    let names = format!("{label} {}", row.action.name());
    Pick { label, names, note: key, target: Target::Action(scope, row.action) }
}

/// Asks for the chats there are, and shows them when they come.
pub(super) fn open_chats(model: &mut Model) -> Vec<Effect> {
    model.layers.push(Layer::Picker(Picker { loading: true, ..Picker::new(PickerKind::Chats, Vec::new()) }));
    vec![call(model, "Looking for chats", Request::Chats)]
}

/// The chats came.
pub(super) fn chats(model: &mut Model, found: Vec<ChatSummary>) {
    let picker = model.layers.iter_mut().find_map(|layer| match layer {
        Layer::Picker(picker) if picker.kind == PickerKind::Chats => Some(picker),
        _ => None,
    });
    let Some(picker) = picker else { return };
    picker.loading = false;
    picker.picks = found.into_iter().map(|chat| Pick::new(chat.title, chat.last_day, Target::Chat(chat.id))).collect();
    picker.selected = picker.selected.min(picker.picks.len().saturating_sub(1));
}

/// A chat was opened: its questions and answers as they were given, and what is asked next goes on with it.
pub(super) fn resume(model: &mut Model, conversation: String, turns: Vec<PastTurn>) -> Vec<Effect> {
    model.layers.retain(|layer| !matches!(layer, Layer::Picker(_)));
    let today = model.start.today.to_string();
    let turn = |past: PastTurn| {
        let failure = past.answer.is_empty().then(|| "not answered".to_owned());
        let text = AnswerPart::Text {
            verified: !past.answer.starts_with("Unchecked"),
            text: past.answer,
            answered: true,
            choices: Vec::new(),
        };
        let parts = if failure.is_some() { Vec::new() } else { past.table.into_iter().chain([text]).collect() };
        let at = match past.asked.split_once(' ') {
            Some((day, time)) if day == today => time.to_owned(),
            Some((day, _)) => day.get(5..).unwrap_or_default().to_owned(),
            None => String::new(),
        };
        Turn { question: past.question, parts, failure, done: true, at }
    };
    let effects = super::chat::clear(model);
    model.chat.reading = false;
    (model.chat.conversation, model.chat.turns) = (conversation, turns.into_iter().map(turn).collect());
    effects
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::Picker(picker)) = model.layers.last_mut() else { return Vec::new() };
    let last = picker.fitting().len().saturating_sub(1);
    match action {
        Action::MoveDown => picker.selected = (picker.selected + 1).min(last),
        Action::MoveUp => picker.selected = picker.selected.saturating_sub(1),
        Action::Delete => return delete(model),
        Action::Submit => {
            let Some(pick) = picker.picked() else { return Vec::new() };
            return run(model, pick.target);
        }
        _ => {
            model.layers.pop();
        }
    }
    Vec::new()
}

fn run(model: &mut Model, target: Target) -> Vec<Effect> {
    match target {
        // The list stays until the chat is there.
        Target::Chat(id) => vec![call(model, "Opening the chat", Request::OpenChat { id })],
        Target::Action(scope, action) => {
            model.layers.pop();
            let mut effects = match screen_of(scope).filter(|screen| *screen != model.screen) {
                Some(screen) => super::go(model, screen),
                None => Vec::new(),
            };
            effects.extend(act_on(model, scope, action));
            effects
        }
        Target::Filter(text) => {
            model.layers.pop();
            (model.list.filter, model.list.selected) = (text, 0);
            (model.screen, model.list.evidence) = (Screen::Expenses, None);
            super::list::load(model)
        }
        Target::Category(name) => {
            model.layers.pop();
            super::dashboard::open_categories(model, vec![name])
        }
        Target::Text(text) => {
            model.layers.pop();
            super::copy::copy(model, text, "Copied")
        }
        Target::Currency(code) => {
            model.layers.pop();
            settings::set_currency(model, code)
        }
        Target::Setting(setting) => {
            model.layers.pop();
            settings::open(model, setting)
        }
    }
}

/// The screen whose keys these are.
fn screen_of(scope: Scope) -> Option<Screen> {
    match scope {
        Scope::Expenses => Some(Screen::Expenses),
        Scope::Dashboard => Some(Screen::Dashboard),
        Scope::Insights => Some(Screen::Insights),
        Scope::Chat | Scope::ChatReading => Some(Screen::Chat),
        _ => None,
    }
}

fn delete(model: &mut Model) -> Vec<Effect> {
    let Some(Layer::Picker(picker)) = model.layers.last() else { return Vec::new() };
    match picker.picked().map(|pick| pick.target) {
        Some(Target::Chat(id)) => write(model, "Deleting the chat", Request::DeleteChat { id }),
        _ => {
            say(model, Tone::Info, "Only chats can be deleted here");
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::super::update;
    use super::*;
    use crate::event::{Event, Reply};
    use crate::model::samples::filled;

    #[test]
    fn the_palette_runs_what_is_picked() {
        let mut model = filled(80, 24);
        keys(&mut model, ":sortby");
        let Some(Layer::Picker(picker)) = model.layers.last() else { panic!("no palette") };
        assert_eq!(picker.picked().unwrap().label, "Sort by date, amount, category or notes");
        keys(&mut model, "\n");
        assert_eq!(model.scope(), Scope::Sort);
        assert_eq!(calls(&keys(&mut model, "a")), ["List", "Totals"]);
        assert_eq!(model.list.order.order_by(), "amount desc");
        keys(&mut model, "sa");
        assert_eq!(model.list.order.order_by(), "amount", "again: the other way round");
        keys(&mut model, "sc");
        assert_eq!((model.list.order.order_by(), model.layers.len()), ("category", 0));
        // While typing too, and back where it was.
        keys(&mut model, "4hello\u{10}");
        assert_eq!(model.scope(), Scope::Picker);
        keys(&mut model, "\u{1b}");
        assert_eq!((model.scope(), model.chat.input.text()), (Scope::Chat, "hello"));
    }

    #[test]
    fn every_action_of_a_screen_is_in_its_palette_and_does_no_harm() {
        for screen in ["1", "2", "3"] {
            let mut model = filled(80, 24);
            keys(&mut model, screen);
            let scope = model.scope();
            keys(&mut model, ":");
            let Some(Layer::Picker(picker)) = model.layers.last() else { panic!("no palette") };
            let actions: Vec<Action> = picker
                .picks
                .iter()
                .filter_map(|pick| match pick.target {
                    Target::Action(_, action) => Some(action),
                    _ => None,
                })
                .collect();
            for row in crate::keys::Keymap::default().rows().iter().filter(|row| row.scope == scope) {
                assert!(actions.contains(&row.action), "{:?}", row.action);
            }
            for at in 0..picker.picks.len() {
                let mut model = model.clone();
                let Some(Layer::Picker(picker)) = model.layers.last_mut() else { panic!("no palette") };
                picker.selected = at;
                keys(&mut model, "\n");
            }
        }
    }

    #[test]
    fn commands_of_other_screens_and_by_other_names_are_found() {
        let mut model = filled(80, 24);
        keys(&mut model, "2:add an exp\n");
        assert_eq!((model.scope(), model.screen), (Scope::Form, Screen::Expenses));
        // Over a form there is only what a form does.
        keys(&mut model, "\u{10}");
        let Some(Layer::Picker(picker)) = model.layers.last() else { panic!("no palette") };
        assert!(picker.picks.iter().all(|pick| !pick.label.contains("Quit") && !pick.label.contains("Go to")));
        assert!(picker.picks.iter().any(|pick| pick.label == "Save"));
        let mut model = filled(80, 24);
        keys(&mut model, ":redo");
        let Some(Layer::Picker(picker)) = model.layers.last() else { panic!("no palette") };
        assert_eq!(picker.picked().unwrap().label, "Do again what was undone");
        let mut model = filled(80, 24);
        let effects = keys(&mut model, "4\u{1b}:of dining\n");
        assert!(calls(&effects).contains(&"List".to_owned()));
        assert_eq!(model.list.evidence.as_ref().unwrap().categories, ["Dining"]);
    }

    #[test]
    fn an_earlier_chat_is_gone_on_with() {
        let mut model = filled(80, 24);
        let effects = keys(&mut model, "4\u{f}");
        assert!(calls(&effects).contains(&"Chats".to_owned()));
        let chat = ChatSummary { id: "c1".into(), title: "rent in May".into(), last_day: "2026-08-20".into() };
        let number = model.last_call;
        update(&mut model, Event::Reply(number, Ok(Reply::Chats(vec![chat]))));
        assert_eq!(calls(&keys(&mut model, "\n")), ["OpenChat"]);
        let table =
            AnswerPart::Table { columns: vec!["total".into()], rows: vec![vec!["980.00".into()]], truncated: false };
        let past = |asked: &str| PastTurn {
            question: "rent in May".into(),
            answer: "980.00 EUR".into(),
            table: Some(table.clone()),
            asked: asked.into(),
        };
        let turns = vec![past("2026-08-21 13:02"), past("2026-08-22 07:00")];
        let number = model.last_call;
        update(&mut model, Event::Reply(number, Ok(Reply::Chat { conversation: "c1".into(), turns })));
        assert!(model.layers.is_empty());
        let shown: Vec<_> = model.chat.turns.iter().map(|turn| (turn.at.as_str(), turn.parts.len())).collect();
        assert_eq!(shown, [("08-21", 2), ("07:00", 2)], "each with its table, and when it was asked");
        let effects = keys(&mut model, "and in June\n");
        let Some(Effect::Call(_, Request::Ask { conversation, .. })) = effects.first() else { panic!("{effects:?}") };
        assert_eq!(conversation, "c1");
    }

    #[test]
    fn a_missing_model_is_fetched_and_can_be_stopped() {
        let mut model = filled(80, 24);
        model.model.usable = false;
        model.model.missing = true;
        keys(&mut model, "4");
        assert_eq!(calls(&keys(&mut model, "\u{7}")), ["PullModel"]);
        let number = model.last_call;
        update(&mut model, Event::Reply(number, Ok(Reply::Pulling("Fetching the model: 40% of 986 MB".into()))));
        assert!(model.message.as_ref().unwrap().text.contains("40%"));
        assert_eq!(keys(&mut model, "\u{3}"), [Effect::Cancel(number)]);
        assert_eq!(model.pulling, None);
    }

    #[test]
    fn an_insight_is_dismissed_and_asked_for_anew() {
        let mut model = filled(80, 24);
        keys(&mut model, "3");
        assert_eq!(calls(&keys(&mut model, "d")), ["DismissInsight"]);
        let number = model.last_call;
        let effects = update(&mut model, Event::Reply(number, Ok(Reply::InsightDismissed)));
        assert_eq!(calls(&effects), ["Insights"]);
        assert_eq!(calls(&keys(&mut model, "R")), ["RestoreInsights"]);
    }
}
