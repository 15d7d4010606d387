//! Clicks and the wheel: each does what a key does.

use super::{act, chat, dashboard, go, list, period, press, say, say_with_hint, say_with_keys};
use crate::effect::Effect;
use crate::event::{Hit, Pane, TextPlace};
use crate::keys::{Action, Scope};
use crate::model::{DashboardPanel, Layer, Model, PeriodField, ResetFocus, Screen, TabOrder, Tone};

/// Rows that a step of the wheel moves.
const STEP: usize = 3;

pub(super) fn click(model: &mut Model, hit: Hit, double: bool) -> Vec<Effect> {
    if model.is_too_small() {
        return Vec::new();
    }
    if !matches!(hit, Hit::Key(_)) {
        model.password_shown = false;
    }
    match hit {
        Hit::Key(key) => return press(model, key),
        Hit::Screen(screen) if model.layers.is_empty() && model.account.is_some() => return go(model, screen),
        Hit::Row(at) if model.layers.is_empty() && at < model.list.rows.len() => {
            model.list.selected = at;
            return if double { list::act(model, Action::Edit) } else { Vec::new() };
        }
        Hit::Scrollbar(at) if model.layers.is_empty() => return list::leap(model, at),
        Hit::Column(by) if model.layers.is_empty() => return list::sort_by(model, by),
        Hit::LogIn if model.layers.is_empty() && model.account.is_none() => {
            model.login.focus = model.login.fields() - 1;
            return act(model, Scope::Login, Action::Submit);
        }
        Hit::Offer(at) => {
            let Some(Layer::Form(form)) = model.layers.last_mut() else { return Vec::new() };
            form.picked = Some(at);
            return act(model, Scope::Form, Action::NextField);
        }
        Hit::Caret(place, at) => {
            place_caret(model, place, at);
            return Vec::new();
        }
        Hit::Example(at) if model.layers.is_empty() => return chat::ask_example(model, at),
        Hit::Choice(at) if model.layers.is_empty() => return chat::ask_choice(model, at),
        Hit::Category(_) | Hit::Bar(_) | Hit::Largest(_) | Hit::Insight(_) if model.layers.is_empty() => {
            return pick_figure(model, hit, double);
        }
        _ => {}
    }
    let chosen = match (hit, model.layers.last_mut()) {
        (Hit::Setting(at), Some(Layer::Settings(selected))) => std::mem::replace(selected, at) == at,
        // The list moves with its selection: a second click would find another row.
        (Hit::Pick(at), Some(Layer::Picker(picker))) => {
            picker.selected = at;
            true
        }
        (Hit::Pick(at), Some(Layer::Help(help))) => std::mem::replace(&mut help.selected, at) == at,
        (Hit::Preset(at), Some(Layer::Period(picker))) => {
            picker.days.clear();
            (picker.picked, picker.focus) = (at, PeriodField::Days);
            true
        }
        (Hit::Reset(focus), Some(Layer::Reset(reset))) => {
            reset.focus = focus;
            true
        }
        (Hit::Field(field), Some(Layer::Form(form))) => {
            (form.focus, form.picked) = (field, None);
            false
        }
        _ => false,
    };
    // What is selected already is chosen by a click, as by Enter.
    let scope = model.scope();
    if chosen { act(model, scope, Action::Submit) } else { Vec::new() }
}

/// A row of the dashboard or an insight: its part gets the focus, and a second click shows what is behind it.
fn pick_figure(model: &mut Model, hit: Hit, double: bool) -> Vec<Effect> {
    let (panel, selected, at) = match hit {
        Hit::Category(at) => (DashboardPanel::Categories, &mut model.dashboard.selected, at),
        Hit::Bar(at) => (DashboardPanel::Categories, &mut model.dashboard.bar, at),
        Hit::Largest(at) => (DashboardPanel::Largest, &mut model.dashboard.largest, at),
        Hit::Insight(at) => (DashboardPanel::Insights, &mut model.insights.selected, at),
        _ => return Vec::new(),
    };
    *selected = at;
    model.dashboard.panel = panel;
    match (double, model.screen) {
        (false, _) => Vec::new(),
        (true, Screen::Insights) => dashboard::act_on_insights(model, Action::OpenRows),
        (true, _) => dashboard::act(model, Action::OpenRows),
    }
}

/// The field that was clicked has the focus, and the caret stands where the click was.
fn place_caret(model: &mut Model, place: TextPlace, at: usize) {
    let free = model.layers.is_empty();
    if let (TextPlace::Layer(focus), Some(Layer::Period(_))) = (place, model.layers.last()) {
        period::clicked(model, PeriodField::ALL.get(focus).copied().unwrap_or(PeriodField::Days));
    }
    let field = match (place, model.layers.last_mut()) {
        (TextPlace::Form(which), Some(Layer::Form(form))) => {
            (form.focus, form.picked) = (which, None);
            form.field(which)
        }
        (TextPlace::Login(focus), None) if model.account.is_none() => {
            model.login.focus = focus;
            model.login.field()
        }
        (TextPlace::Chat, None) if free => {
            model.chat.reading = false;
            &mut model.chat.input
        }
        (TextPlace::Layer(_), Some(Layer::Prompt(prompt))) => &mut prompt.field,
        (TextPlace::Layer(focus), Some(Layer::Period(picker))) if picker.focus.place() == focus => picker.field(),
        (TextPlace::Layer(_), Some(Layer::Picker(picker))) => &mut picker.field,
        (TextPlace::Layer(_), Some(Layer::Help(help))) => &mut help.search,
        (TextPlace::Layer(_), Some(Layer::SessionEnded(password))) => password,
        (TextPlace::Layer(focus), Some(Layer::Reset(reset))) => {
            reset.focus = ResetFocus::ALL.get(focus).copied().unwrap_or(reset.focus);
            match reset.field() {
                Some(field) => field,
                None => return,
            }
        }
        _ => return,
    };
    field.set_caret(at);
}

/// What lies under the mouse is scrolled, whatever has the focus; what a box hides is not.
pub(super) fn wheel(model: &mut Model, down: bool, pane: Pane) -> Vec<Effect> {
    let scope = match (pane, model.layers.last()) {
        // The list beside the form, or under the line in which it is filtered.
        (Pane::List, Some(Layer::Form(_) | Layer::Prompt(_))) => Scope::Expenses,
        (Pane::Screen | Pane::List | Pane::Figures(_), Some(_)) => return Vec::new(),
        (Pane::Screen | Pane::List | Pane::Figures(_) | Pane::Box, _) => model.scope(),
    };
    if matches!(scope, Scope::Chat | Scope::ChatReading) {
        chat::scroll(model, !down, STEP);
        return Vec::new();
    }
    // A part of the dashboard is scrolled without getting the focus.
    let focus = model.dashboard.panel;
    if let Pane::Figures(panel) = pane {
        model.dashboard.panel = panel;
    }
    let action = if down { Action::MoveDown } else { Action::MoveUp };
    let moves = model.start.config.keys.rows().iter().any(|row| row.scope == scope && row.action == action);
    let steps = if moves && !model.is_too_small() { STEP } else { 0 };
    let effects = (0..steps).flat_map(|_| act(model, scope, action)).collect();
    model.dashboard.panel = focus;
    effects
}

/// Somebody wants to select text, and the program has the mouse.
pub(super) fn dragged(model: &mut Model) {
    if !std::mem::replace(&mut model.told_of_dragging, true) {
        say_with_keys(
            model,
            Tone::Info,
            "Hold Shift (Option on macOS) to select, or {toggle-mouse} to turn the mouse off",
        );
    }
}

pub(super) fn toggle(model: &mut Model) -> Vec<Effect> {
    model.mouse = !model.mouse;
    match model.mouse {
        true => say(model, Tone::Info, "Mouse on"),
        false => say_with_hint(model, Tone::Info, "Mouse off: the terminal has it", "{toggle-mouse} turns it on"),
    }
    vec![Effect::Mouse(model.mouse)]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use crate::effect::{Effect, Request};
    use crate::event::{Event, Hit, Pane, TextPlace};
    use crate::keys::Key;
    use crate::model::Turn;
    use crate::model::data::AnswerPart;
    use crate::model::samples::filled;
    use crate::model::{DashboardPanel, FormField, Layer, Model, ResetFocus, Screen, SortBy};
    use crate::update::update;

    fn click(model: &mut Model, hit: Hit, double: bool) -> Vec<Effect> {
        update(model, Event::Click { hit, double })
    }

    #[test]
    fn columns_are_ordered_by_and_offers_are_taken() {
        let mut model = filled(80, 24);
        assert_eq!(calls(&click(&mut model, Hit::Column(SortBy::Amount), false)), ["List", "Totals"]);
        assert_eq!(model.list.order.label(), "largest first");
        click(&mut model, Hit::Column(SortBy::Amount), false);
        assert_eq!(model.list.order.label(), "smallest first");
        keys(&mut model, "a5\t");
        click(&mut model, Hit::Offer(1), false);
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form") };
        assert_eq!((form.category.text(), form.focus), ("Dining", FormField::Date));
        keys(&mut model, "\u{1b}y");
        keys(&mut model, &super::super::tests::setting(crate::model::Setting::Reset));
        click(&mut model, Hit::Reset(ResetFocus::Export), false);
        assert!(matches!(model.layers.last(), Some(Layer::Reset(reset)) if !reset.export));
        click(&mut model, Hit::Reset(ResetFocus::Keep), false);
        assert!(model.layers.is_empty());
    }

    #[test]
    fn a_click_does_what_a_key_does() {
        let mut model = filled(80, 24);
        click(&mut model, Hit::Row(3), false);
        assert_eq!((model.list.selected, model.layers.len()), (3, 0));
        click(&mut model, Hit::Row(3), true);
        assert!(matches!(model.layers.last(), Some(Layer::Form(form)) if form.editing.is_some()));
        click(&mut model, Hit::Field(FormField::Notes), false);
        assert!(matches!(model.layers.last(), Some(Layer::Form(form)) if form.focus == FormField::Notes));
        // What lies under a box cannot be clicked.
        click(&mut model, Hit::Screen(Screen::Dashboard), false);
        click(&mut model, Hit::Row(0), false);
        assert_eq!((model.screen, model.list.selected), (Screen::Expenses, 3));
        click(&mut model, Hit::Key(Key::Esc), false);
        assert!(model.layers.is_empty());
        click(&mut model, Hit::Screen(Screen::Dashboard), false);
        assert_eq!(model.screen, Screen::Dashboard);
        let effects = click(&mut model, Hit::Category(1), true);
        assert_eq!((calls(&effects).first().map(String::as_str), model.screen), (Some("List"), Screen::Expenses));
    }

    #[test]
    fn a_click_places_the_caret_and_the_scrollbar_leads_to_a_row() {
        let mut model = filled(80, 24);
        click(&mut model, Hit::Scrollbar(4), false);
        assert_eq!(model.list.selected, 4);
        keys(&mut model, "a12.50");
        click(&mut model, Hit::Caret(TextPlace::Form(FormField::Amount), 1), false);
        keys(&mut model, "9");
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form") };
        assert_eq!((form.amount.text(), form.amount.caret()), ("192.50", 2));
        click(&mut model, Hit::Caret(TextPlace::Chat, 0), false);
        assert!(matches!(model.layers.last(), Some(Layer::Form(_))), "what lies under a box cannot be clicked");
        keys(&mut model, "\u{1b}y/lidl");
        click(&mut model, Hit::Caret(TextPlace::Layer(0), 99), false);
        keys(&mut model, "s");
        assert!(matches!(model.layers.last(), Some(Layer::Prompt(prompt)) if prompt.field.text() == "lidls"));
    }

    fn wheel(model: &mut Model, down: bool, pane: Pane) {
        update(model, Event::Wheel { down, pane });
    }

    #[test]
    fn the_wheel_moves_three_rows_of_what_is_under_the_mouse_and_never_types() {
        let mut model = filled(120, 40);
        wheel(&mut model, true, Pane::List);
        assert_eq!(model.list.selected, 3);
        wheel(&mut model, false, Pane::List);
        assert_eq!(model.list.selected, 0);
        keys(&mut model, "a12");
        let layers = model.layers.clone();
        wheel(&mut model, true, Pane::Box);
        assert_eq!((model.list.selected, &model.layers), (0, &layers), "no field changes");
        wheel(&mut model, true, Pane::List);
        assert_eq!((model.list.selected, &model.layers), (3, &layers), "the list beside it is scrolled");
        // What lies behind a box that hides it stays.
        keys(&mut model, "\u{1b}x?");
        wheel(&mut model, true, Pane::List);
        assert_eq!(model.list.selected, 3);
    }

    #[test]
    fn the_wheel_moves_the_part_of_the_dashboard_under_the_mouse_and_leaves_the_focus() {
        let mut model = filled(120, 40);
        let more = model.insights.items[0].clone();
        model.insights.items.extend([more.clone(), more]);
        keys(&mut model, "2");
        wheel(&mut model, true, Pane::Figures(DashboardPanel::Insights));
        assert_eq!((model.insights.selected, model.dashboard.selected), (2, 0));
        assert_eq!(model.dashboard_panel(), DashboardPanel::Categories);
        wheel(&mut model, true, Pane::Figures(DashboardPanel::Categories));
        assert_eq!((model.insights.selected, model.dashboard.selected), (2, 3));
    }

    #[test]
    fn what_an_answer_offers_is_asked_by_a_click() {
        let mut model = filled(120, 40);
        keys(&mut model, "4");
        let choices = vec!["by month".to_owned(), "show me those".to_owned()];
        let part = AnswerPart::Text { text: "980.00 EUR".to_owned(), verified: true, answered: true, choices };
        model.chat.turns.push(Turn { question: "rent".to_owned(), parts: vec![part], done: true, ..Turn::default() });
        keys(&mut model, "x");
        assert!(click(&mut model, Hit::Choice(1), false).is_empty(), "what is typed is not lost");
        keys(&mut model, "\u{15}");
        let effects = click(&mut model, Hit::Choice(1), false);
        assert!(
            matches!(effects.as_slice(), [Effect::Call(_, Request::Ask { question, .. })] if question == "show me those")
        );
        assert!(click(&mut model, Hit::Choice(1), false).is_empty(), "another answer has begun");
    }

    #[test]
    fn the_mouse_is_given_back_at_a_key() {
        let mut model = filled(80, 24);
        assert_eq!(keys(&mut model, "M"), [Effect::Mouse(false)]);
        assert_eq!(keys(&mut model, "M"), [Effect::Mouse(true)]);
        update(&mut model, Event::Dragged);
        assert!(model.message.take().is_some_and(|message| message.text.contains("Shift")));
        update(&mut model, Event::Dragged);
        assert!(model.message.is_none(), "said once");
    }
}
