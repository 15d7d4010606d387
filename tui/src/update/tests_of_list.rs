//! Pages of the list: forwards, backwards, leaps, and changes meanwhile.

use super::list::load;
use super::tests::keys;
use crate::effect::{Effect, Request};
use crate::event::{Event, Hit, Reply};
use crate::keys::Key;
use crate::model::Model;
use crate::model::data::Expense;
use crate::model::samples::filled;
use crate::update::mouse::click;
use crate::update::update;

/// Answers every question for a page from a list of so many rows, whose ids are their numbers.
fn serve(model: &mut Model, effects: Vec<Effect>, all: usize) {
    let mut asked = effects;
    while let Some(effect) = asked.pop() {
        let Effect::Call(number, Request::List { page, .. }) = effect else { continue };
        let first = (page.token.parse().unwrap_or(0) + page.skip).min(all);
        let end = (first + page.limit).min(all);
        let expenses = (first..end).map(|at| Expense { id: at.to_string(), ..Expense::default() }).collect();
        let next = if end < all { end.to_string() } else { String::new() };
        asked.extend(update(model, Event::Reply(number, Ok(Reply::Page { expenses, next }))));
    }
}

fn selected(model: &Model) -> usize {
    model.list.rows[model.list.selected].id.parse().unwrap()
}

#[test]
fn a_million_expenses_are_scrolled_from_end_to_end_in_the_same_memory() {
    const ALL: usize = 1_000_000;
    let mut model = filled(80, 60);
    let effects = load(&mut model);
    serve(&mut model, effects, ALL);
    let (mut most, mut at) = (0, 0);
    for (key, end) in [(Key::PageDown, ALL - 1), (Key::PageUp, 0)] {
        while selected(&model) != end {
            let effects = update(&mut model, Event::Key(key));
            let now = selected(&model);
            assert!(now != at && now.abs_diff(at) <= 52, "from {at} to {now}");
            at = now;
            serve(&mut model, effects, ALL);
            assert_eq!(selected(&model), at, "a page that comes moves nothing");
            most = most.max(model.list.rows.len());
        }
    }
    assert!(most <= 2_200, "{most} rows at once");
    let ids: Vec<usize> = model.list.rows.iter().map(|row| row.id.parse().unwrap()).collect();
    assert!(ids.windows(2).all(|pair| pair[1] == pair[0] + 1), "no row is missing or twice");
}

#[test]
fn a_leap_shows_the_rows_around_and_the_list_goes_on_from_there() {
    const ALL: usize = 100_000;
    let mut model = filled(80, 24);
    model.list.totals.rows = vec![("EUR".into(), "1.00".into(), ALL as i64)];
    let effects = load(&mut model);
    serve(&mut model, effects, ALL);
    let effects = keys(&mut model, "G");
    serve(&mut model, effects, ALL);
    assert_eq!((selected(&model), model.list.next.is_none()), (ALL - 1, true));
    for row in [50_000, 49_990, 150, 3, 99_899] {
        let effects = click(&mut model, Hit::Scrollbar(row), false);
        serve(&mut model, effects, ALL);
        assert_eq!(selected(&model), row);
        // From there to both sides, over the ends of what was fetched.
        for (key, steps) in [(Key::PageUp, 40_isize), (Key::PageDown, 80), (Key::PageUp, 40)] {
            for _ in 0..steps {
                let before = selected(&model);
                let effects = update(&mut model, Event::Key(key));
                assert!(selected(&model).abs_diff(before) <= 16, "from {before} to {}", selected(&model));
                serve(&mut model, effects, ALL);
            }
            let ids: Vec<usize> = model.list.rows.iter().map(|row| row.id.parse().unwrap()).collect();
            assert!(ids.windows(2).all(|pair| pair[1] == pair[0] + 1), "no row is missing or twice");
            assert_eq!(model.list.pages.skipped(), ids[0], "and their numbers are right");
        }
    }
    let effects = keys(&mut model, "g");
    serve(&mut model, effects, ALL);
    assert_eq!((selected(&model), model.list.pages.skipped()), (0, 0));
}

#[test]
fn a_drag_asks_once_and_ends_where_it_was_let_go_and_marks_keep_the_list() {
    let mut model = filled(80, 24);
    model.list.totals.rows = vec![("EUR".into(), "1.00".into(), 5_000)];
    let effects = load(&mut model);
    serve(&mut model, effects, 5_000);
    let first = click(&mut model, Hit::Scrollbar(2_000), false);
    for row in 2_001..2_100 {
        assert_eq!(click(&mut model, Hit::Scrollbar(row), false), [], "one is on its way");
    }
    serve(&mut model, first, 5_000);
    assert_eq!(selected(&model), 2_099);
    keys(&mut model, " ");
    assert_eq!(click(&mut model, Hit::Scrollbar(10), false).len(), 1, "the page before, and no leap");
    assert_eq!(model.list.selected, 0);
    assert_eq!(model.list.marked_rows().len(), 1);
}

#[test]
fn a_leap_past_the_end_and_a_key_meanwhile_lose_nothing() {
    let mut model = filled(80, 24);
    model.list.totals.rows = vec![("EUR".into(), "1.00".into(), 5_000)];
    let effects = load(&mut model);
    serve(&mut model, effects, 5_000);
    // A key while the leap is under way does not end it.
    let leap = keys(&mut model, "G");
    assert_eq!(keys(&mut model, "k"), []);
    serve(&mut model, leap, 5_000);
    assert_eq!(selected(&model), 4_999);
    let effects = keys(&mut model, "g");
    serve(&mut model, effects, 5_000);
    // Meanwhile there are fewer: the list is shown from its beginning.
    let leap = keys(&mut model, "G");
    serve(&mut model, leap, 300);
    assert_eq!((selected(&model), model.list.pages.skipped()), (0, 0));
}

#[test]
fn rows_around_a_leap_are_whole_after_a_change() {
    let mut model = filled(80, 24);
    model.list.totals.rows = vec![("EUR".into(), "1.00".into(), 5_000)];
    let effects = load(&mut model);
    serve(&mut model, effects, 5_000);
    let effects = click(&mut model, Hit::Scrollbar(2_000), false);
    serve(&mut model, effects, 5_000);
    while selected(&model) < 2_120 {
        let effects = update(&mut model, Event::Key(Key::PageDown));
        serve(&mut model, effects, 5_000);
    }
    let effects = update(&mut model, Event::Reply(0, Ok(Reply::Changed)));
    let page = effects.iter().find_map(|effect| match effect {
        Effect::Call(_, Request::List { page, .. }) => Some(page.clone()),
        _ => None,
    });
    // By its row, as the pages above it: whatever was added or deleted before them, they meet.
    assert_eq!(page.map(|page| (page.token, page.skip)), Some((String::new(), 2_100)));
    serve(&mut model, effects, 5_000);
    for _ in 0..20 {
        let effects = update(&mut model, Event::Key(Key::PageUp));
        serve(&mut model, effects, 5_000);
    }
    let ids: Vec<usize> = model.list.rows.iter().map(|row| row.id.parse().unwrap()).collect();
    assert!(ids.windows(2).all(|pair| pair[1] == pair[0] + 1), "no row is missing or twice");
}

#[test]
fn a_change_elsewhere_leaves_the_selection_where_it_is() {
    let mut model = filled(80, 24);
    let effects = load(&mut model);
    serve(&mut model, effects, 5_000);
    while selected(&model) < 3_000 {
        let effects = update(&mut model, Event::Key(Key::PageDown));
        serve(&mut model, effects, 5_000);
    }
    let before = selected(&model);
    let effects = update(&mut model, Event::Reply(0, Ok(Reply::Changed)));
    serve(&mut model, effects, 5_000);
    assert_eq!(selected(&model), before);
    let effects = keys(&mut model, "k");
    serve(&mut model, effects, 5_000);
    assert_eq!(selected(&model), before - 1, "and the rows around it are there");
    let effects = keys(&mut model, "g");
    serve(&mut model, effects, 5_000);
    assert_eq!((selected(&model), model.list.pages.skipped()), (0, 0));
    // A list that became short meanwhile is shown from its beginning.
    while selected(&model) < 3_000 {
        let effects = update(&mut model, Event::Key(Key::PageDown));
        serve(&mut model, effects, 5_000);
    }
    let effects = update(&mut model, Event::Reply(0, Ok(Reply::Changed)));
    serve(&mut model, effects, 30);
    assert_eq!((model.list.rows.len(), model.list.pages.skipped()), (30, 0));
}

#[test]
fn all_rows_are_marked_once_they_are_here() {
    for (all, leapt) in [(450, false), (450, true), (1_200, false)] {
        let mut model = filled(80, 24);
        model.list.totals.rows = vec![("EUR".into(), "1.00".into(), all as i64)];
        let effects = load(&mut model);
        serve(&mut model, effects, all);
        if leapt {
            let effects = keys(&mut model, "G");
            serve(&mut model, effects, all);
        }
        let effects = keys(&mut model, "\u{1}");
        serve(&mut model, effects, all);
        // More than the server changes at once are marked as far as they are here, and that is said.
        let marked = if all > 500 { 200 } else { all };
        assert_eq!(model.list.marked.len(), marked, "{all}");
        let told = model.message.as_ref().is_some_and(|message| message.text.contains("narrow the list"));
        assert_eq!(told, all > 500);
        assert!(keys(&mut model, "\u{1}").is_empty() && model.list.marked.is_empty(), "and none again");
    }
}
