//! Screens as text: each visible change changes a snapshot.

use super::draw;
use crate::event::{Event, Hit, Reply};
use crate::keys::Key;
use crate::model::data::{ImportOutcome, Totals};
use crate::model::samples::{filled, fresh};
use crate::model::{BadLines, Behind, Connection, Field, FigureForm, Layer, Model, Screen, Setting};
use crate::theme::{Glyphs, Profile, Theme};
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
    rendered(model, &Theme::new(Profile::None, Glyphs::Blocks))
}

fn press(model: &mut Model, text: &str) {
    for c in text.chars() {
        let key = match c {
            '\t' => Key::Tab,
            '\n' => Key::Enter,
            c if c.is_control() => Key::Ctrl(char::from(c as u8 + 96)),
            c => Key::Char(c),
        };
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
    for name in ["dashboard_table", "dashboard_over_time"] {
        press(&mut model, "t");
        insta::assert_snapshot!(name, plain(&model));
    }
}

#[test]
fn the_dashboard_in_colour() {
    let mut model = filled(80, 24);
    model.screen = Screen::Dashboard;
    insta::assert_snapshot!(rendered(&model, &Theme::new(Profile::Indexed, Glyphs::Blocks)));
}

#[test]
fn without_unicode_and_with_sixteen_colours() {
    let mut model = filled(80, 24);
    insta::assert_snapshot!("list_ascii", rendered(&model, &Theme::new(Profile::None, Glyphs::Ascii)));
    model.screen = Screen::Dashboard;
    let ascii = rendered(&model, &Theme::new(Profile::None, Glyphs::Ascii));
    assert!(ascii.is_ascii());
    insta::assert_snapshot!("dashboard_ascii", ascii);
    for (name, glyphs) in [("dashboard_fine", Glyphs::Fine), ("dashboard_braille", Glyphs::Braille)] {
        insta::assert_snapshot!(name, rendered(&model, &Theme::new(Profile::Indexed, glyphs)));
    }
    let sixteen = drawn(&model, &Theme::new(Profile::Sixteen, Glyphs::Blocks));
    let colors: std::collections::HashSet<_> = sixteen.buffer().content().iter().map(|cell| cell.fg).collect();
    let basic = |color: &Color| matches!(color, Color::Reset | Color::Indexed(0..16));
    assert!(colors.len() > 5 && colors.iter().all(basic), "{colors:?}");
}

/// Sizes that screens are made for; the first is that of the plain names.
const SIZES: [(u16, u16); 4] = [(80, 24), (60, 16), (120, 40), (200, 60)];

/// What is open over a list: the name, and the keys that open it.
const OPENED: [(&str, &str); 12] = [
    ("form_category", "a12,50\tgro"),
    ("form_date_error", "a12,50\tgroc\t31/9\t"),
    ("question", "d"),
    ("filter", "/groc"),
    ("help", "?"),
    ("help_search", "?undo"),
    ("period", "p2026-q2"),
    ("settings", ","),
    ("palette", ":exp"),
    ("sort", "s"),
    ("messages", "ym"),
    ("marked", "  y"),
];

/// A state of the program, made anew in a window of any size.
type State = (&'static str, fn(&mut Model));

const STATES: [State; 18] = [
    ("dashboard_table", |model| (model.screen, model.dashboard.form) = (Screen::Dashboard, FigureForm::Categories)),
    ("insights", |model| model.screen = Screen::Insights),
    ("chat", |model| {
        model.screen = Screen::Chat;
        let rows = model.list.rows.iter().take(5).cloned().collect();
        model.chat.behind = Some(Behind { rows, more: true });
    }),
    ("chat_empty", |model| {
        model.screen = Screen::Chat;
        model.chat.turns.clear();
    }),
    ("reset", |model| {
        let row = Setting::all().position(|setting| setting == Setting::Reset).unwrap();
        press(model, &format!(",{}", "j".repeat(row)));
        update(model, Event::Key(Key::Enter));
        let day = |text: &str| text.parse().unwrap();
        let totals = Totals {
            rows: vec![("EUR".into(), "38114.92".into(), 412), ("USD".into(), "12.00".into(), 1)],
            ..Totals::default()
        };
        let days = Some((day("2024-01-03"), day("2026-08-22")));
        update(model, Event::Reply(0, Ok(Reply::Extent { days, totals })));
        update(model, Event::Reply(0, Ok(Reply::Chats(Vec::new()))));
        press(model, "\t\t\treset a");
    }),
    ("saving", |model| press(model, "a9.99\tGroceries\t\tnew\u{13}")),
    ("form_recent", |model| {
        press(model, "a9.99\tGroceries\t\t");
        let (number, expenses) = (model.last_call, model.list.rows.iter().take(3).cloned().collect());
        update(model, Event::Reply(number, Ok(Reply::Page { expenses, next: String::new() })));
        update(model, Event::Key(Key::Down));
    }),
    ("chat_queued", |model| press(model, "4rent in may\nand in june\n")),
    ("chat_failed", |model| {
        press(model, "4rent in may\n");
        model.chat.turns.last_mut().unwrap().failure = Some("the model is busy".into());
        model.chat.turns.last_mut().unwrap().done = true;
    }),
    ("bad_lines", |model| {
        let errors = vec![
            (3, "amount".to_owned(), "must be more than 0".to_owned()),
            (
                7,
                String::new(),
                "5 fields where the header has 4: put text with commas between double quotes".to_owned(),
            ),
        ];
        let outcome = ImportOutcome { path: "~/bank.csv".into(), rejected: 4, errors, ..ImportOutcome::default() };
        model.layers.push(Layer::BadLines(BadLines { outcome, scroll: 0 }));
    }),
    ("form_often", |model| {
        let again = model.list.rows.iter().take(2).cloned().collect::<Vec<_>>();
        model.list.rows.extend(again);
        press(model, "a");
        update(model, Event::Key(Key::Down));
    }),
    ("form_vim", |model| {
        model.start.config.vim = true;
        press(model, "a12.50");
        update(model, Event::Key(Key::Esc));
    }),
    ("login", |model| {
        *model = fresh(model.size.0, model.size.1);
        press(model, "ana\tsecret");
        model.login.error = Some("Wrong username or password. 4 tries left before a pause.".into());
    }),
    ("register", |model| {
        *model = fresh(model.size.0, model.size.1);
        press(model, "ana\tsecret");
        update(model, Event::Key(Key::Ctrl('n')));
    }),
    ("server_down", |model| {
        model.connection = Connection::Offline { cause: "connection refused".into(), tries: 3, retry_at: 4_000 };
    }),
    ("session_ended", |model| model.layers.push(Layer::SessionEnded(Field::with("secret")))),
    ("session_ended_with_draft", |model| {
        press(model, "a12.50\tgroc");
        model.layers.push(Layer::SessionEnded(Field::with("secret")));
    }),
    ("empty", |model| {
        model.list.rows.clear();
        model.categories.clear();
        model.list.totals.rows.clear();
    }),
];

/// No state uses a colour that the profile does not have, nor a character that its set does not.
#[test]
fn every_state_in_each_profile() {
    let mut models: Vec<Model> = OPENED
        .iter()
        .map(|(_, keys)| {
            let mut model = filled(120, 40);
            press(&mut model, keys);
            model
        })
        .collect();
    models.extend(STATES.iter().map(|(_, make)| {
        let mut model = filled(120, 40);
        make(&mut model);
        model
    }));
    for model in &models {
        for (profile, most) in [(Profile::None, None), (Profile::Sixteen, Some(15)), (Profile::Indexed, Some(255))] {
            let screen = drawn(model, &Theme::new(profile, Glyphs::Blocks));
            let within = |color: Color| match (color, most) {
                (Color::Reset, _) => true,
                (Color::Indexed(index), Some(most)) => index <= most,
                _ => false,
            };
            let cells = screen.buffer().content();
            assert!(cells.iter().all(|cell| within(cell.fg) && within(cell.bg)), "{profile:?}");
        }
    }
}

#[test]
fn every_state_at_each_size() {
    for (columns, rows) in SIZES {
        let name = |state: &str| match (columns, rows) {
            (80, 24) => state.to_owned(),
            _ => format!("{state}_{columns}x{rows}"),
        };
        for (state, keys) in OPENED {
            let mut model = filled(columns, rows);
            press(&mut model, keys);
            insta::assert_snapshot!(name(state), plain(&model));
        }
        for (state, make) in STATES {
            let mut model = filled(columns, rows);
            make(&mut model);
            let screen = plain(&model);
            assert!(!screen.contains("secret"), "{state}: a password is never drawn");
            insta::assert_snapshot!(name(state), screen);
        }
    }
    insta::assert_snapshot!("too_small", plain(&filled(46, 12)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn no_size_panics(columns in 0_u16..250, rows in 0_u16..100, screen in 0_usize..4, keys in "[adpt?,/jk1234]{0,6}", glyphs in 0_usize..4) {
        let mut model = filled(columns, rows);
        model.screen = [Screen::Expenses, Screen::Dashboard, Screen::Insights, Screen::Chat][screen];
        press(&mut model, &keys);
        // Not as text: ratatui cannot print a screen without columns.
        drawn(&model, &Theme::new(Profile::Sixteen, Glyphs::named(Glyphs::NAMES[glyphs + 1]).unwrap()));
    }
}

#[test]
fn what_is_seen_is_what_is_clicked() {
    for (columns, rows) in [(60, 16), (80, 24), (120, 40)] {
        let mut model = filled(columns, rows);
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let mut targets = super::Targets::default();
        terminal.draw(|frame| targets = draw(frame, &model, &Theme::new(Profile::None, Glyphs::Blocks))).unwrap();
        let text = terminal.backend().to_string();
        let lines: Vec<String> = text.lines().map(|line| line.trim_matches('"').to_owned()).collect();
        let hit = |what: &str| {
            let (y, line) = lines.iter().enumerate().find(|(_, line)| line.contains(what)).unwrap();
            let x = line.chars().count() - line.split_once(what).unwrap().1.chars().count() - 1;
            targets.at(u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
        };
        assert_eq!(hit("2 Dashboard"), Some(Hit::Screen(Screen::Dashboard)));
        assert_eq!(hit("4 Chat"), Some(Hit::Screen(Screen::Chat)));
        assert_eq!(hit("  e edit"), Some(Hit::Key(Key::Char('e'))));
        assert_eq!(hit("? help"), Some(Hit::Key(Key::Char('?'))));
        let second = model.list.rows[1].date.clone();
        assert_eq!(hit(&second), Some(Hit::Row(1)));
        assert_eq!(targets.at(columns - 1, 1), None, "the frame is no target");
        press(&mut model, ",");
        terminal.draw(|frame| targets = draw(frame, &model, &Theme::new(Profile::None, Glyphs::Blocks))).unwrap();
        assert!((0..rows).any(|y| targets.at(columns / 2, y) == Some(Hit::Setting(0))));
    }
}

#[test]
fn a_password_is_read_only_while_its_field_has_the_focus() {
    let reads = |model: &Model| plain(model).contains("plain words");
    let mut boxes = Vec::new();
    let mut login = fresh(80, 24);
    press(&mut login, "ana\t");
    boxes.push(login);
    let mut ended = filled(80, 24);
    ended.layers.push(Layer::SessionEnded(Field::default()));
    boxes.push(ended);
    for opened in [Setting::ChangePassword, Setting::Reset] {
        let mut model = filled(80, 24);
        let row = Setting::all().position(|setting| setting == opened).unwrap();
        press(&mut model, &format!(",{}\n", "j".repeat(row)));
        if opened == Setting::Reset {
            press(&mut model, "\t\t\treset ana\t");
        }
        boxes.push(model);
    }
    for mut model in boxes {
        let scope = model.scope();
        press(&mut model, "plain words");
        assert!(!reads(&model), "{scope:?}");
        press(&mut model, "\u{14}");
        assert!(reads(&model), "{scope:?}: {}", plain(&model));
        press(&mut model, "\u{14}");
        assert!(!reads(&model), "{scope:?}");
        press(&mut model, "\u{14}\t\u{c}");
        assert!(!reads(&model), "{scope:?}: hidden by what was done next");
    }
}
