//! What hardly ever happens: more than anybody has, and clocks that jump.

use super::draw;
use crate::effect::{Effect, Request};
use crate::event::Event;
use crate::keys::Key;
use crate::model::data::Category;
use crate::model::samples::filled;
use crate::model::{Layer, Model};
use crate::theme::{Glyphs, Profile, Theme};
use crate::update::{understood, update};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// Types letters; a tab and an escape are keys.
fn keys(model: &mut Model, text: &str) -> Vec<Effect> {
    let key = |c| match c {
        '\t' => Key::Tab,
        '\n' => Key::Enter,
        '\u{1b}' => Key::Esc,
        c => Key::Char(c),
    };
    text.chars().flat_map(|c| update(model, Event::Key(key(c)))).collect()
}

/// What the screen shows.
fn seen(model: &Model) -> String {
    let mut terminal = Terminal::new(TestBackend::new(model.size.0, model.size.1)).unwrap();
    let theme = Theme::new(Profile::Indexed, Glyphs::Blocks);
    terminal.draw(|frame| drop(draw(frame, model, &theme))).unwrap();
    terminal.backend().to_string()
}

#[test]
fn five_thousand_categories_are_searched_and_shown() {
    let mut model = filled(80, 24);
    let names = (0..5_000).map(|at| format!("Category {at:04} of a very long list"));
    model.categories = names.map(|name| Category { name, count: 1 }).collect();
    keys(&mut model, "a12\t");
    for c in "4321".chars() {
        update(&mut model, Event::Key(Key::Char(c)));
        assert!(seen(&model).contains("Category"));
    }
    let screen = seen(&model);
    assert!(screen.contains("Category 4321"), "{screen}");
    update(&mut model, Event::Key(Key::Up));
    keys(&mut model, "\t");
    let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form") };
    assert_eq!(form.category.text(), "Category 4321 of a very long list");
    let effects = keys(&mut model, "\u{1b}y/cat:4321\n");
    let asked = effects.iter().rev().find_map(|effect| match effect {
        Effect::Call(_, Request::List { query, .. }) => Some(query.categories.clone()),
        _ => None,
    });
    assert_eq!(asked.unwrap(), ["Category 4321 of a very long list"]);
}

#[test]
fn ten_megabytes_are_pasted() {
    let text = "0123456789 日本語 \u{1b}[31m".repeat(10 * 1024 * 1024 / 25);
    for opened in ["/", "a\t\t\t", "4", "p", ":"] {
        let mut model = filled(80, 24);
        keys(&mut model, opened);
        update(&mut model, Event::Paste(text.clone()));
        assert!(!seen(&model).contains('\u{1b}'), "after {opened}");
        assert!(!model.layers.is_empty() || model.chat.input.text().len() <= 40_000, "after {opened}");
        update(&mut model, Event::Key(Key::Ctrl('u')));
        keys(&mut model, "\u{1b}");
    }
    // Where nothing is typed it does nothing.
    let mut model = filled(80, 24);
    let before = model.list.clone();
    update(&mut model, Event::Paste(text));
    assert_eq!(model.list, before);
}

#[test]
fn a_day_that_ends_and_a_clock_that_goes_back_lose_nothing() {
    let mut model = filled(80, 24);
    model.now = 100_000;
    keys(&mut model, "a12.50\tfood");
    let before = model.layers.clone();
    model.start.today = "2026-09-01".parse().unwrap();
    model.now = 5;
    update(&mut model, Event::Tick);
    assert_eq!(model.layers, before, "what is typed stays");
    assert!(seen(&model).contains("12.50"));
    keys(&mut model, "\t");
    let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form") };
    assert_eq!(understood(&model, form, crate::model::FormField::Date), Ok("2026-09-01".to_owned()));
    model.start.today = "1999-12-31".parse().unwrap();
    seen(&model);
    keys(&mut model, "\u{1b}ym");
    assert!(seen(&model).contains("Messages"));
}
