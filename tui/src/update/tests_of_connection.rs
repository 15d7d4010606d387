//! While the server is away, and when it comes back; and what is shown of other days than those that were chosen.

use super::tests::{calls, fail, keys, setting};
use super::*;
use crate::event::{ApiError, ErrorKind, Reply};
use crate::model::data::{Expense, Insight};
use crate::model::samples::{filled, fresh};
use crate::model::{FormField, Setting};

/// The last call finds nobody.
fn is_away(model: &mut Model) {
    let error = ApiError { kind: ErrorKind::Unavailable, message: "refused".into(), fields: Vec::new() };
    let number = model.last_call;
    update(model, Event::Reply(number, Err(error)));
}

fn notes(model: &Model) -> Vec<&str> {
    model.list.rows.iter().map(|row| row.notes.as_str()).collect()
}

#[test]
fn a_kept_session_is_tried_again_when_the_server_is_there() {
    let mut model = fresh(80, 24);
    model.checking = true;
    let effects = start(&mut model);
    assert!(calls(&effects).contains(&"GetUser".to_owned()), "{effects:?}");
    is_away(&mut model);
    model.now += 60_000;
    let effects = update(&mut model, Event::Tick);
    assert_eq!(calls(&effects), ["Ping"]);
    let ping = model.last_call;
    let effects = update(&mut model, Event::Reply(ping, Ok(Reply::Pong(None))));
    assert_eq!(calls(&effects), ["GetUser"]);
    // Another answer meanwhile asks no second time.
    let effects = update(&mut model, Event::Reply(0, Ok(Reply::Pong(None))));
    assert!(effects.is_empty(), "{effects:?}");
}

#[test]
fn what_is_here_is_searched_without_the_server() {
    let mut model = filled(80, 24);
    keys(&mut model, "r");
    is_away(&mut model);
    let all = model.list.rows.len();
    keys(&mut model, "/train");
    model.now += 1_000;
    assert!(calls(&update(&mut model, Event::Tick)).iter().all(|call| call == "Ping"));
    assert_eq!(notes(&model), ["Train to Ghent, return"]);
    keys(&mut model, "\u{1b}");
    assert_eq!(model.list.rows.len(), all, "and all of it is there again");
    keys(&mut model, "/train");
    model.now += 1_000;
    update(&mut model, Event::Tick);
    // The server is back: what it has is shown, and nothing of the search is left.
    let effects = update(&mut model, Event::Reply(0, Ok(Reply::Pong(None))));
    assert!(calls(&effects).contains(&"List".to_owned()), "{effects:?}");
    let number = model.list.call;
    let page = Reply::Page { expenses: vec![Expense { id: "9".into(), ..Expense::default() }], next: String::new() };
    update(&mut model, Event::Reply(number, Ok(page)));
    assert_eq!((model.list.rows.len(), model.list.before_search.is_some()), (1, false));
}

#[test]
fn other_days_than_chosen_are_named() {
    let mut model = filled(80, 24);
    model.list.of = Some(model.period);
    let effects = keys(&mut model, "[");
    assert_eq!(model.days_shown(model.list.of), "Aug 2026 (not Jul 2026 yet)");
    let first = effects.iter().find_map(|effect| match effect {
        Effect::Call(_, Request::List { page, .. }) => Some((page.token.clone(), page.skip)),
        _ => None,
    });
    assert_eq!(first, Some((String::new(), 0)), "another list begins at its beginning");
    let number = model.list.call;
    update(&mut model, Event::Reply(number, Ok(Reply::Page { expenses: Vec::new(), next: String::new() })));
    assert_eq!(model.days_shown(model.list.of), "Jul 2026");
}

#[test]
fn a_change_elsewhere_leaves_the_first_row_selected() {
    let mut model = filled(80, 24);
    update(&mut model, Event::Reply(0, Ok(Reply::Changed)));
    let row = |id: &str| Expense { id: id.into(), ..Expense::default() };
    let first = model.list.rows[0].clone();
    let page = |rows| Ok(Reply::Page { expenses: rows, next: String::new() });
    let number = model.list.call;
    update(&mut model, Event::Reply(number, page(vec![first.clone(), row("8")])));
    assert_eq!(model.list.selected, 0);
    // Another terminal adds one above it.
    update(&mut model, Event::Reply(0, Ok(Reply::Changed)));
    let number = model.list.call;
    update(&mut model, Event::Reply(number, page(vec![row("new"), first.clone(), row("8")])));
    assert_eq!(model.list.rows[model.list.selected].id, first.id);
}

#[test]
fn insights_stay_until_the_next_ones_come_and_so_does_the_selected_one() {
    let mut model = filled(80, 24);
    let insight = |id: &str| Insight { id: id.into(), ..model.insights.items[0].clone() };
    let (one, two, three) = (insight("one"), insight("two"), insight("three"));
    model.insights.items = vec![one, two.clone()];
    model.insights.selected = 1;
    model.screen = Screen::Insights;
    keys(&mut model, "r");
    assert_eq!(model.insights.items.len(), 2);
    let number = model.insights.call;
    for insight in [three, two] {
        update(&mut model, Event::Reply(number, Ok(Reply::Insight(insight))));
    }
    let ids: Vec<&str> = model.insights.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!((ids, model.insights.selected), (vec!["three", "two"], 1));
    // None at all is told too.
    keys(&mut model, "r");
    let number = model.insights.call;
    update(&mut model, Event::Reply(number, Ok(Reply::InsightsDone)));
    assert!(model.insights.items.is_empty());
}

#[test]
fn what_only_reads_is_given_up_by_ctrl_c_once_it_takes_long() {
    let mut model = filled(80, 24);
    keys(&mut model, "r");
    let waiting = model.list.call;
    model.now += 2_500;
    let effects = keys(&mut model, "\u{3}");
    assert!(matches!(effects.as_slice(), [Effect::Cancel(number)] if *number == waiting), "{effects:?}");
    assert!(!keys(&mut model, "\u{3}").contains(&Effect::Quit), "the next one only warns");
    // A change is not given up: whether it was made would be in doubt.
    let mut model = filled(80, 24);
    keys(&mut model, "dy");
    model.now += 2_500;
    assert!(keys(&mut model, "\u{3}").is_empty());
}

#[test]
fn pasted_lines_are_lines_of_a_question_and_the_caret_moves_between_them() {
    let mut model = filled(80, 24);
    model.screen = Screen::Chat;
    update(&mut model, Event::Paste("rent\r\nin august\n".into()));
    assert_eq!(model.chat.input.text(), "rent\nin august");
    update(&mut model, Event::Key(Key::Up));
    keys(&mut model, "s");
    assert_eq!(model.chat.input.text(), "rents\nin august");
    update(&mut model, Event::Key(Key::Down));
    keys(&mut model, "!");
    assert_eq!(model.chat.input.text(), "rents\nin au!gust");
    model.size = (20, 5);
    update(&mut model, Event::Paste("unseen".into()));
    assert_eq!(model.chat.input.text(), "rents\nin au!gust", "nothing is typed that nobody sees");
}

#[test]
fn hints_and_logout_are_of_use_where_one_stands() {
    // Over the next form the key of undo types.
    let mut model = filled(80, 24);
    keys(&mut model, "a5\tGroceries\u{e}");
    let number = model.saving[0].call;
    let saved = Expense { amount: "5.00".into(), category: "Groceries".into(), ..Expense::default() };
    update(&mut model, Event::Reply(number, Ok(Reply::Saved(saved))));
    let said = model.message.as_ref().unwrap().text.clone();
    assert!(said.contains("Saved 5.00") && !said.contains("undo"), "{said}");
    // Without the server one leaves all the same, and nothing stays.
    let mut model = filled(80, 24);
    fail(&mut model, ErrorKind::Unavailable, "connection refused");
    assert_eq!(keys(&mut model, &setting(Setting::LogOut)), [Effect::ForgetSession]);
    assert!(model.account.is_none() && model.list.rows.is_empty());
    // Whoever is new in the demo has no password to come back with.
    let mut model = filled(80, 24);
    model.start.demo = true;
    assert!(keys(&mut model, &setting(Setting::LogOut)).is_empty() && model.account.is_some());
}

#[test]
fn calls_that_fail_together_are_one_try() {
    let mut model = filled(80, 24);
    keys(&mut model, "r");
    for _ in 0..3 {
        fail(&mut model, ErrorKind::Unavailable, "connection refused");
    }
    assert!(matches!(model.connection, Connection::Offline { tries: 0, .. }), "{:?}", model.connection);
}

#[test]
fn help_does_what_is_picked_or_says_why_not() {
    let mut model = filled(80, 24);
    keys(&mut model, "?add an expense\n");
    assert_eq!(model.scope(), Scope::Form, "the box is gone, and its key is pressed");
    // From a field too, where letters type.
    keys(&mut model, "5");
    update(&mut model, Event::Key(Key::F(1)));
    keys(&mut model, "next field\n");
    let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form") };
    assert_eq!((form.amount.text(), form.focus), ("5", FormField::Category));
    let mut model = filled(80, 24);
    model.list.rows.clear();
    keys(&mut model, "?delete, after\n");
    assert_eq!(model.scope(), Scope::Help, "it stays");
    assert_eq!(model.message.as_ref().map(|said| said.text.as_str()), Some("Not now: there is no expense here"));
    model.connection = Connection::Offline { cause: "refused".into(), tries: 1, retry_at: model.now + 4_000 };
    assert_eq!(why_not(&model, Scope::Expenses, Action::Undo).as_deref(), Some("no connection, retrying in 4 s"));
    assert_eq!(why_not(&model, Scope::Expenses, Action::Filter), None);
}

#[test]
fn without_a_server_writes_are_off_and_it_is_tried_again() {
    let mut model = filled(80, 24);
    fail(&mut model, ErrorKind::Unavailable, "connection refused");
    assert!(keys(&mut model, "dae").is_empty() && model.layers.is_empty(), "nothing is asked that would be refused");
    assert!(model.message.as_ref().unwrap().text.contains("changes are off"));
    assert_eq!(model.list.rows.len(), 5, "old data stays readable");
    model.now = 600;
    assert_eq!(calls(&update(&mut model, Event::Tick)), ["Ping"]);
    let number = model.last_call;
    let effects = update(&mut model, Event::Reply(number, Ok(Reply::Pong(None))));
    assert_eq!(model.connection, Connection::Online);
    assert!(!effects.is_empty(), "everything is asked anew");
}
