//! Screens as text: each visible change changes a snapshot.

use super::draw;
use crate::event::{Event, Hit};
use crate::keys::Key;
use crate::model::data::ImportOutcome;
use crate::model::samples::{filled, fresh};
use crate::model::{BadLines, Behind, Connection, Field, Layer, Model, Screen};
use crate::theme::{Profile, Theme};
use crate::update::update;
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Color;

fn drawn(model: &Model, theme: &Theme) -> TestBackend {
    let mut terminal = Terminal::new(TestBackend::new(model.size.0, model.size.1)).unwrap();
    terminal.draw(|frame| drop(draw(frame, model, theme))).unwrap();
    terminal.backend().clone()
}

fn rendered(model: &Model, theme: &Theme) -> String {
    drawn(model, theme).to_string()
}

fn plain(model: &Model) -> String {
    rendered(model, &Theme::new(Profile::None, true))
}

fn press(model: &mut Model, text: &str) {
    for c in text.chars() {
        let key = if c == '\t' { Key::Tab } else { Key::Char(c) };
        update(model, Event::Key(key));
    }
}

#[test]
fn the_list_at_each_size() {
    for (columns, rows) in [(60, 16), (80, 24), (100, 30), (120, 40), (200, 60)] {
        insta::assert_snapshot!(format!("list_{columns}x{rows}"), plain(&filled(columns, rows)));
    }
}

#[test]
fn the_dashboard_at_each_size() {
    for (columns, rows) in [(60, 16), (80, 24), (100, 30), (120, 40), (200, 60)] {
        let mut model = filled(columns, rows);
        model.screen = Screen::Dashboard;
        insta::assert_snapshot!(format!("dashboard_{columns}x{rows}"), plain(&model));
    }
    let mut model = filled(80, 24);
    model.screen = Screen::Dashboard;
    model.dashboard.table = true;
    insta::assert_snapshot!("dashboard_table", plain(&model));
}

#[test]
fn the_dashboard_in_colour() {
    let mut model = filled(80, 24);
    model.screen = Screen::Dashboard;
    insta::assert_snapshot!(rendered(&model, &Theme::new(Profile::Indexed, true)));
}

#[test]
fn without_unicode_and_with_sixteen_colours() {
    let mut model = filled(80, 24);
    insta::assert_snapshot!("list_ascii", rendered(&model, &Theme::new(Profile::None, false)));
    model.screen = Screen::Dashboard;
    let ascii = rendered(&model, &Theme::new(Profile::None, false));
    assert!(ascii.is_ascii());
    insta::assert_snapshot!("dashboard_ascii", ascii);
    let sixteen = drawn(&model, &Theme::new(Profile::Sixteen, true));
    let colors: std::collections::HashSet<_> = sixteen.buffer().content().iter().map(|cell| cell.fg).collect();
    let basic = |color: &Color| matches!(color, Color::Reset | Color::Indexed(0..16));
    assert!(colors.len() > 5 && colors.iter().all(basic), "{colors:?}");
}

#[test]
fn insights_and_chat() {
    let mut model = filled(80, 24);
    model.screen = Screen::Insights;
    insta::assert_snapshot!("insights", plain(&model));
    model.screen = Screen::Chat;
    insta::assert_snapshot!("chat", plain(&model));
    model.size = (120, 40);
    let rows = model.list.rows.iter().take(5).cloned().collect();
    model.chat.behind = Some(Behind { rows, more: true });
    insta::assert_snapshot!("chat_120x40", plain(&model));
    model.size = (80, 24);
    model.chat.turns.clear();
    insta::assert_snapshot!("chat_empty", plain(&model));
}

#[test]
fn layers() {
    for (name, keys) in [
        ("form_category", "a12,50\tgro"),
        ("form_date_error", "a12,50\tgroc\t31/9\t"),
        ("question", "d"),
        ("filter", "/groc"),
        ("help", "?"),
        ("period", "p2026-q2"),
        ("settings", ","),
        ("palette", ":exp"),
    ] {
        let mut model = filled(80, 24);
        press(&mut model, keys);
        insta::assert_snapshot!(name, plain(&model));
    }
    let mut model = filled(80, 24);
    press(&mut model, ",jjj");
    update(&mut model, Event::Key(Key::Enter));
    press(&mut model, "reset a");
    insta::assert_snapshot!("reset", plain(&model));
    let mut model = filled(80, 24);
    let errors = vec![
        (3, "amount".to_owned(), "must be more than 0".to_owned()),
        (7, String::new(), "5 fields where the header has 4: put text with commas between double quotes".to_owned()),
    ];
    let outcome = ImportOutcome { path: "~/bank.csv".into(), rejected: 4, errors, ..ImportOutcome::default() };
    model.layers.push(Layer::BadLines(BadLines { outcome, scroll: 0 }));
    insta::assert_snapshot!("bad_lines", plain(&model));
}

#[test]
fn what_is_bought_often_is_offered() {
    let mut model = filled(80, 24);
    let again = model.list.rows.iter().take(2).cloned().collect::<Vec<_>>();
    model.list.rows.extend(again);
    press(&mut model, "a");
    update(&mut model, Event::Key(Key::Down));
    insta::assert_snapshot!("form_often", plain(&model));
}

#[test]
fn states() {
    let mut model = fresh(80, 24);
    press(&mut model, "ana\tsecret");
    model.login.error = Some("Wrong username or password. 4 tries left before a pause.".into());
    insta::assert_snapshot!("login", plain(&model));
    update(&mut model, Event::Key(Key::Ctrl('n')));
    insta::assert_snapshot!("register", plain(&model));
    insta::assert_snapshot!("too_small", plain(&filled(46, 12)));
    let mut model = filled(80, 24);
    model.connection = Connection::Offline { cause: "connection refused".into(), tries: 3, retry_at: 4_000 };
    insta::assert_snapshot!("server_down", plain(&model));
    let mut model = filled(80, 24);
    model.layers.push(Layer::SessionEnded(Field::with("secret")));
    insta::assert_snapshot!("session_ended", plain(&model));
    let mut model = filled(80, 24);
    model.list.rows.clear();
    model.categories.clear();
    model.list.totals.rows.clear();
    insta::assert_snapshot!("empty", plain(&model));
}

#[test]
fn a_password_is_never_drawn() {
    let mut model = fresh(80, 24);
    press(&mut model, "ana\tsecret");
    assert!(!plain(&model).contains("secret"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn no_size_panics(columns in 0_u16..250, rows in 0_u16..100, screen in 0_usize..4, keys in "[adpt?,/jk1234]{0,6}", unicode: bool) {
        let mut model = filled(columns, rows);
        model.screen = [Screen::Expenses, Screen::Dashboard, Screen::Insights, Screen::Chat][screen];
        press(&mut model, &keys);
        // Not as text: ratatui cannot print a screen without columns.
        drawn(&model, &Theme::new(Profile::Sixteen, unicode));
    }
}

#[test]
fn what_is_seen_is_what_is_clicked() {
    for (columns, rows) in [(60, 16), (80, 24), (120, 40)] {
        let mut model = filled(columns, rows);
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let mut targets = super::Targets::default();
        terminal.draw(|frame| targets = draw(frame, &model, &Theme::new(Profile::None, true))).unwrap();
        let text = terminal.backend().to_string();
        let lines: Vec<String> = text.lines().map(|line| line.trim_matches('"').to_owned()).collect();
        let hit = |what: &str| {
            let (y, line) = lines.iter().enumerate().find(|(_, line)| line.contains(what)).unwrap();
            let x = line.chars().count() - line.split_once(what).unwrap().1.chars().count() - 1;
            targets.at(u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
        };
        assert_eq!(hit("2 Dashboard"), Some(Hit::Screen(Screen::Dashboard)));
        assert_eq!(hit("4 Chat"), Some(Hit::Screen(Screen::Chat)));
        assert_eq!(hit(" edit"), Some(Hit::Key(Key::Char('e'))));
        assert_eq!(hit("? help"), Some(Hit::Key(Key::Char('?'))));
        let second = model.list.rows[1].date.clone();
        assert_eq!(hit(&second), Some(Hit::Row(1)));
        assert_eq!(targets.at(columns - 1, 1), None, "the frame is no target");
        press(&mut model, ",");
        terminal.draw(|frame| targets = draw(frame, &model, &Theme::new(Profile::None, true))).unwrap();
        assert!((0..rows).any(|y| targets.at(columns / 2, y) == Some(Hit::Setting(0))));
    }
}
