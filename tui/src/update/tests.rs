//! Transitions of the core.

use super::*;
use crate::event::{ApiError, ErrorKind, Reply};
use crate::model::Setting;
use crate::model::data::{Account, Expense, ImportOutcome, Period};
use crate::model::samples::{filled, fresh};
use proptest::prelude::*;

pub(super) fn keys(model: &mut Model, text: &str) -> Vec<Effect> {
    text.chars().flat_map(|c| update(model, Event::Key(key(c)))).collect()
}

fn key(c: char) -> Key {
    match c {
        '\n' => Key::Enter,
        '\t' => Key::Tab,
        '\u{1b}' => Key::Esc,
        c if c.is_control() => Key::Ctrl(char::from(c as u8 + 96)),
        c => Key::Char(c),
    }
}

pub(super) fn calls(effects: &[Effect]) -> Vec<String> {
    let names = effects.iter().map(|effect| match effect {
        Effect::Call(_, request) => format!("{request:?}"),
        other => format!("{other:?}"),
    });
    names.collect()
}

pub(super) fn fail(model: &mut Model, kind: ErrorKind, message: &str) -> Vec<Effect> {
    let error = ApiError { kind, message: message.into(), fields: Vec::new() };
    let number = model.last_call;
    update(model, Event::Reply(number, Err(error)))
}

#[test]
fn a_delete_needs_another_key_and_undo_is_offered() {
    let mut model = filled(80, 24);
    assert!(keys(&mut model, "dd").is_empty(), "the same key twice deletes nothing");
    assert!(keys(&mut model, "n").is_empty());
    let effects = keys(&mut model, "dy");
    assert_eq!(calls(&effects), ["Delete"]);
    let number = model.last_call;
    update(&mut model, Event::Reply(number, Ok(Reply::Deleted)));
    assert!(model.message.as_ref().unwrap().text.contains("u undo"));
    assert_eq!(calls(&keys(&mut model, "u")), ["Undo"]);
}

#[test]
fn a_bad_form_is_not_sent_and_keeps_its_text() {
    let mut model = filled(80, 24);
    assert_eq!(
        calls(&keys(&mut model, "a12.5055\tgroc\t31/9\tnote\u{13}")),
        ["List", "List"],
        "what is frequent, and was noted before"
    );
    let Some(Layer::Form(form)) = model.layers.last() else { panic!("the form is gone") };
    assert_eq!(form.amount.error.as_deref(), Some("More than 2 decimals: 12.5055"));
    assert_eq!((form.amount.text(), form.date.text(), form.notes.text()), ("12.5055", "31/9", "note"));
    assert_eq!(form.category.text(), "Groceries", "Tab takes the suggestion");
}

#[test]
fn a_good_form_is_sent_once_and_a_refusal_lands_on_the_field() {
    let mut model = filled(80, 24);
    let effects = keys(&mut model, "a12,50\tGroceries\t\t\u{13}");
    let [.., Effect::Call(_, Request::Create { draft, request_id })] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!((draft.amount.as_str(), draft.date.as_str()), ("12.50", "2026-08-22"));
    let first = request_id.clone();
    let number = model.last_call;
    let error = ApiError {
        kind: ErrorKind::Fields,
        message: "expense.amount: over".into(),
        fields: vec![("expense.amount".into(), "over".into())],
    };
    update(&mut model, Event::Reply(number, Err(error)));
    let Some(Layer::Form(form)) = model.layers.last() else { panic!("the form is gone") };
    assert_eq!(form.amount.error.as_deref(), Some("over"));
    assert_eq!(form.request_id, first, "a retry is the same write");
}

/// The keys that open a row of the settings.
pub(super) fn setting(wanted: Setting) -> String {
    format!(",{}\n", "j".repeat(Setting::all().position(|setting| setting == wanted).unwrap()))
}

fn ana() -> Account {
    filled(80, 24).account.unwrap()
}

#[test]
fn an_ended_session_keeps_the_draft() {
    let mut model = filled(80, 24);
    keys(&mut model, "a54.20");
    fail(&mut model, ErrorKind::Unauthenticated, "");
    assert!(matches!(model.layers.last(), Some(Layer::SessionEnded(_))));
    let effects = keys(&mut model, "secret word\n");
    assert_eq!(calls(&effects), ["Login"]);
    let number = model.last_call;
    let account = ana();
    update(&mut model, Event::Reply(number, Ok(Reply::LoggedIn(account))));
    let Some(Layer::Form(form)) = model.layers.last() else { panic!("the draft is gone") };
    assert_eq!(form.amount.text(), "54.20");
}

#[test]
fn changes_elsewhere_are_watched_again_after_a_break() {
    let mut model = fresh(80, 24);
    let account = ana();
    assert!(calls(&update(&mut model, Event::Reply(0, Ok(Reply::LoggedIn(account))))).contains(&"Watch".to_owned()));
    let watch = model.watching.unwrap();
    let error = ApiError { kind: ErrorKind::Unavailable, message: "gone".into(), fields: Vec::new() };
    update(&mut model, Event::Reply(watch, Err(error)));
    assert!(matches!(model.connection, Connection::Offline { .. }));
    let back = calls(&update(&mut model, Event::Reply(99, Ok(Reply::Pong(None)))));
    assert!(back.contains(&"Watch".to_owned()), "{back:?}");
    let again = calls(&update(&mut model, Event::Reply(99, Ok(Reply::Pong(None)))));
    assert!(!again.contains(&"Watch".to_owned()), "once is enough: {again:?}");
}

#[test]
fn log_out_leaves_nothing_behind() {
    let mut model = filled(80, 24);
    let effects = keys(&mut model, &setting(Setting::LogOut));
    assert_eq!(calls(&effects), ["Logout"]);
    let number = model.last_call;
    let effects = update(&mut model, Event::Reply(number, Ok(Reply::LoggedOut)));
    assert!(effects.contains(&Effect::ForgetSession));
    assert!(model.account.is_none() && model.list.rows.is_empty() && model.chat.turns.is_empty());
    assert_eq!(model.scope(), Scope::Login);
}

#[test]
fn stale_answers_are_dropped() {
    let mut model = filled(80, 24);
    keys(&mut model, "]");
    let page =
        |id: &str| Reply::Page { expenses: vec![Expense { id: id.into(), ..Expense::default() }], next: String::new() };
    let wanted = model.list.call;
    update(&mut model, Event::Reply(wanted - 1, Ok(page("old"))));
    assert_eq!(model.list.rows.len(), 5);
    update(&mut model, Event::Reply(wanted, Ok(page("new"))));
    assert_eq!(model.list.rows[0].id, "new");
}

#[test]
fn login_checks_before_it_asks() {
    let mut model = fresh(80, 24);
    assert!(keys(&mut model, "\n\n").is_empty());
    keys(&mut model, "\u{e}\u{1b}ana\tlong enough\tdifferent\n");
    assert_eq!(model.login.repeat.error.as_deref(), Some("The two passwords differ"));
    fail(&mut model, ErrorKind::Credentials(4), "");
    assert!(model.login.error.as_ref().unwrap().contains("4 tries left"));
    assert_eq!((model.login.username.text(), model.login.password.text()), ("ana", ""));
}

#[test]
fn a_paste_is_no_command() {
    let mut model = filled(80, 24);
    assert!(update(&mut model, Event::Paste("dyq".into())).is_empty());
    assert!(model.layers.is_empty());
    keys(&mut model, "/");
    update(&mut model, Event::Paste("a\nb\u{1b}".into()));
    assert_eq!(model.list.filter, "a b ");
}

#[test]
fn ctrl_c_stops_first_and_quits_second() {
    let mut model = filled(80, 24);
    keys(&mut model, "4hello\n");
    let effects = keys(&mut model, "\u{3}");
    assert!(matches!(effects.as_slice(), [Effect::Cancel(_)]));
    assert_eq!(model.chat.turns.last().unwrap().failure.as_deref(), Some("stopped"));
    assert!(keys(&mut model, "\u{3}").is_empty());
    assert_eq!(keys(&mut model, "\u{3}"), [Effect::Quit]);
}

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        8 => prop::sample::select("1234abdeghijkopqrstuwxyDGM[]/,? nü".chars().collect::<Vec<_>>()).prop_map(Key::Char),
        3 => prop::sample::select("acdeklnsuwz".chars().collect::<Vec<_>>()).prop_map(Key::Ctrl),
        6 => prop::sample::select(vec![
            Key::Enter, Key::Esc, Key::Tab, Key::BackTab, Key::Up, Key::Down, Key::Left, Key::Right, Key::Home, Key::End,
            Key::PageUp, Key::PageDown, Key::Backspace, Key::Delete, Key::F(1),
        ]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_row_of_keys_panics_or_loses_the_user(keys in prop::collection::vec(any_key(), 0..120)) {
        let mut model = filled(80, 24);
        for key in keys {
            update(&mut model, Event::Key(key));
            prop_assert!(model.account.is_some());
            prop_assert!(model.layers.len() < 40);
        }
    }
}

fn form(model: &Model) -> &crate::model::Form {
    let Some(Layer::Form(form)) = model.layers.last() else { panic!("the form is gone") };
    form
}

#[test]
fn a_new_category_is_what_was_typed() {
    let mut model = filled(80, 24);
    // Alike, but not the beginning of a known one.
    let effects = keys(&mut model, "a5\tGrocr\u{13}");
    let [.., Effect::Call(_, Request::Create { draft, .. })] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(draft.category, "Grocr");
    let mut model = filled(80, 24);
    keys(&mut model, "a5\tgro");
    assert_eq!(chosen_category(&model, form(&model)), "Groceries", "what is marked is what is saved");
    update(&mut model, Event::Key(Key::Down));
    let list = suggestions(&model, "gro");
    assert!(picked_suggestion(form(&model), &list) > 0);
}

#[test]
fn foreign_money_stays_foreign() {
    let mut model = filled(80, 24);
    let row = model.list.rows.first_mut().unwrap();
    (row.currency, row.amount) = ("JPY".into(), "5000".into());
    keys(&mut model, "D");
    let effects = keys(&mut model, "\u{13}");
    let [Effect::Call(_, Request::Create { draft, .. })] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!((draft.amount.as_str(), draft.currency.as_str()), ("5000", "JPY"));
}

#[test]
fn an_edit_is_not_dropped_without_a_question() {
    let mut model = filled(80, 24);
    keys(&mut model, "e");
    keys(&mut model, "\u{1b}");
    assert!(model.layers.is_empty(), "nothing was typed");
    keys(&mut model, "e9");
    keys(&mut model, "\u{1b}");
    assert!(matches!(model.layers.last(), Some(Layer::Question(_))));
}

#[test]
fn an_undo_can_be_done_again() {
    let mut model = filled(80, 24);
    keys(&mut model, "u");
    let (number, summary) = (model.last_call, "deleted 5.00 EUR Fun".to_owned());
    let undone = Reply::Undone { summary, change: "17".into(), again: false };
    update(&mut model, Event::Reply(number, Ok(undone)));
    // Answers that came too late change nothing.
    update(&mut model, Event::Reply(1, Ok(Reply::InsightsDone)));
    let effects = keys(&mut model, "U");
    let wanted = |effect: &Effect| matches!(effect, Effect::Call(_, Request::Undo { change, .. }) if change == "17");
    assert!(effects.iter().any(wanted), "{effects:?}");
}

#[test]
fn only_two_interrupts_in_a_row_quit() {
    let mut model = filled(80, 24);
    assert_eq!(calls(&keys(&mut model, "\u{3}a5")), ["List"], "what is frequent, and no end");
    assert!(keys(&mut model, "\u{3}").is_empty(), "the form would be lost");
    let Some(Layer::Form(form)) = model.layers.last() else { panic!("the form is gone") };
    assert_eq!(form.amount.text(), "", "what stops nothing empties the field");
    assert!(keys(&mut model, "\u{3}").is_empty(), "it is asked once");
    assert_eq!(keys(&mut model, "\u{3}"), [Effect::Quit]);
}

#[test]
fn a_pasted_password_is_taken_whole_or_not_at_all() {
    let mut model = fresh(80, 24);
    keys(&mut model, "ana\t");
    update(&mut model, Event::Paste("correct horse\n".into()));
    assert_eq!(model.login.password.text(), "correct horse");
    update(&mut model, Event::Paste("two\nlines".into()));
    assert_eq!(model.login.password.text(), "correct horse");
    assert!(model.message.as_ref().unwrap().text.contains("control characters"));
}

#[test]
fn what_was_typed_can_be_saved_when_the_form_is_left() {
    let mut model = filled(80, 24);
    keys(&mut model, "a12+3\tgroc\t\t\u{1b}");
    assert_eq!(model.scope(), Scope::Question);
    let effects = keys(&mut model, "s");
    let Some(Effect::Call(_, Request::Create { draft, .. })) = effects.first() else { panic!("{effects:?}") };
    assert_eq!((draft.amount.as_str(), draft.category.as_str()), ("15.00", "Groceries"));
    let mut model = filled(80, 24);
    assert!(keys(&mut model, "ds").is_empty(), "there is nothing to save");
    assert_eq!(model.scope(), Scope::Question);
}

#[test]
fn the_charts_show_all_but_six_as_one_and_open_them_so() {
    let mut model = filled(80, 24);
    let share = model.dashboard.data.as_ref().unwrap().categories[0].clone();
    let named = |at: usize| crate::model::data::Share { category: format!("C{at}"), ..share.clone() };
    model.dashboard.data.as_mut().unwrap().categories = (0..9).map(named).collect();
    let opened = |effects: &[Effect]| {
        effects.iter().find_map(|effect| match effect {
            Effect::Call(_, Request::List { query, .. }) => Some(query.categories.join(" ")),
            _ => None,
        })
    };
    keys(&mut model, "2");
    assert_eq!(opened(&keys(&mut model.clone(), "jj\n")).as_deref(), Some("C2"));
    assert_eq!(opened(&keys(&mut model.clone(), "jjjjjjjjjjjj\n")).as_deref(), Some("C6 C7 C8"));
    assert_eq!(opened(&keys(&mut model.clone(), "tjjjjjjjjjjjj\n")).as_deref(), Some("C8"));
    keys(&mut model, "tjjjjjjjjtt");
    assert_eq!(opened(&keys(&mut model, "\n")).as_deref(), Some("C6 C7 C8"), "it stays in sight");
    keys(&mut model, "2ttjj");
    let days = keys(&mut model, "\n").into_iter().find_map(|effect| match effect {
        Effect::Call(_, Request::List { query, .. }) => Some((query.start, query.end)),
        _ => None,
    });
    assert_eq!(days, Some(("2026-08-03".to_owned(), "2026-08-03".to_owned())), "a row over time opens its days");
}

#[test]
fn a_refused_password_leaves_the_prompt_open() {
    let mut model = filled(80, 24);
    model.layers.push(Layer::Prompt(crate::model::Prompt::new(crate::model::PromptKind::OldPassword, Vec::new())));
    assert!(keys(&mut model, "old\nnew one\nnew two\n").is_empty(), "the two differ");
    let effects = keys(&mut model, "new one\nnew one\n");
    let [Effect::Call(number, Request::ChangePassword { old, new })] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!((old.as_str(), new.as_str()), ("old", "new one"));
    let fields = vec![("new_password".to_owned(), "too easy".to_owned())];
    let error = ApiError { kind: ErrorKind::Fields, message: String::new(), fields };
    update(&mut model, Event::Reply(*number, Err(error)));
    assert!(matches!(model.layers.last(), Some(Layer::Prompt(_))), "what is typed next is no command");
}

#[test]
fn every_bad_line_of_an_import_is_shown_and_the_good_ones_can_be_taken() {
    let mut model = filled(80, 24);
    let effects = keys(&mut model, "i~/bank.csv\n");
    let [Effect::Call(number, Request::Import { path, partial: false })] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    let bad = |line| (line, "amount".to_owned(), "must be more than 0".to_owned());
    let outcome =
        ImportOutcome { path: path.clone(), rejected: 3, errors: vec![bad(2), bad(5), bad(9)], ..Default::default() };
    assert!(!update(&mut model, Event::Reply(*number, Ok(Reply::Imported(outcome)))).is_empty());
    assert!(keys(&mut model, "jjjj").is_empty());
    let Some(Layer::BadLines(bad)) = model.layers.last() else { panic!("nothing tells which lines are bad") };
    assert_eq!((bad.scroll, bad.outcome.errors.len()), (2, 3));
    let effects = keys(&mut model, "p");
    assert!(model.layers.is_empty());
    let wanted = |effect: &Effect| matches!(effect, Effect::Call(_, Request::Import { path, partial: true }) if path == "~/bank.csv");
    assert!(effects.iter().any(wanted), "{effects:?}");
}

#[test]
fn all_days_can_be_picked_once_they_are_known() {
    let mut model = filled(80, 24);
    let effects = keys(&mut model, "p");
    let [Effect::Call(number, Request::Extent)] = effects.as_slice() else { panic!("{effects:?}") };
    keys(&mut model, "all");
    assert!(picked_period(&model).is_err());
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let days = (day("2024-01-03"), day("2026-08-20"));
    update(&mut model, Event::Reply(*number, Ok(Reply::Extent { days: Some(days), totals: Default::default() })));
    let all = Period { start: days.0, end: model.start.today };
    assert_eq!(picked_period(&model), Ok(all));
    keys(&mut model, "\n");
    assert_eq!(model.period, all);
}

#[test]
fn help_is_searched_and_left_by_one_key() {
    let mut model = filled(80, 24);
    keys(&mut model, "?undo");
    let Some(Layer::Help(help)) = model.layers.last() else { panic!("no help") };
    assert_eq!((help.search.text(), help.about), ("undo", Scope::Expenses));
    keys(&mut model, "\u{1b}");
    assert!(matches!(model.layers.last(), Some(Layer::Help(help)) if help.search.text().is_empty()));
    keys(&mut model, "?");
    assert!(model.layers.is_empty());
}
