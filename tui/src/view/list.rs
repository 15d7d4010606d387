//! The expenses list, alone or with the panel of this period beside it.

use super::Targets;
use super::layers::framed;
use super::side_panel;
use crate::event::{Hit, Pane};
use crate::format::{cut, left, money, right, width};
use crate::keys::{Action, Scope};
use crate::model::data::{Expense, ListQuery, Period};
use crate::model::{Connection, Layer, Model, Pending, SortBy};
use crate::theme::Theme;
use crate::update::{is_saving, list_query, marked_in_words};
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Scrollbar, ScrollbarOrientation, ScrollbarState};

/// Columns of the side panel.
const SIDE: u16 = 48;

/// Rows of the form at the head of the side panel.
const FORM: u16 = 18;

/// The part of the body that belongs to the form, where there is a side panel.
pub(super) fn form_place(area: Rect) -> Rect {
    let [_, panel] = side_by_side(area);
    Rect { height: FORM.min(panel.height), ..panel }
}

/// The list, and the panel beside it.
fn side_by_side(area: Rect) -> [Rect; 2] {
    Layout::horizontal([Constraint::Min(60), Constraint::Length(SIDE)]).areas(area)
}

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    if model.is_wide() {
        let [list, panel] = side_by_side(area);
        targets.add_pane(list, Pane::List);
        rows(frame, model, theme, list, targets);
        // The form stands above it.
        let form = model.layers.iter().any(|layer| matches!(layer, Layer::Form(_)));
        let [_, panel] =
            Layout::vertical([Constraint::Length(if form { FORM } else { 0 }), Constraint::Min(0)]).areas(panel);
        side_panel::render(frame, model, theme, panel);
    } else {
        targets.add_pane(area, Pane::List);
        rows(frame, model, theme, area, targets);
    }
}

/// The sums of the list, the account's own currency first; a figure is whole or not there.
fn total(model: &Model, columns: usize) -> String {
    let own = |currency: &str| model.account.as_ref().is_some_and(|account| account.currency == currency);
    let mut totals: Vec<&(String, String, i64)> = model.list.totals.rows.iter().collect();
    totals.sort_by_key(|(currency, ..)| !own(currency));
    let totals: Vec<String> =
        totals.into_iter().map(|(currency, amount, _)| format!("{} {currency}", money(amount))).collect();
    let all = format!("{} total", totals.join(" + "));
    match totals.as_slice() {
        [] => "nothing spent".to_owned(),
        [first, _, ..] if width(&all) + 30 > columns => format!("{first} and {} more currencies", totals.len() - 1),
        _ => all,
    }
}

/// How many rows are here, and from which on.
fn here(skipped: usize, rows: usize) -> String {
    match skipped {
        0 => money(&rows.to_string()),
        _ => format!("{}–{}", money(&(skipped + 1).to_string()), money(&(skipped + rows).to_string())),
    }
}

/// The days of rows that an answer or an insight stands on; they are their own, whatever period is shown.
fn days_of(query: &ListQuery) -> String {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    match (day(&query.start), day(&query.end)) {
        (Some(start), Some(end)) => Period { start, end }.label(),
        (Some(start), None) => format!("since {start}"),
        (None, Some(end)) => format!("up to {end}"),
        (None, None) => "all dates".to_owned(),
    }
}

/// How a filter is understood: `"lidl" "milk" · Dining · from 20.01 EUR · Aug 2026 · without fun`.
pub(super) fn filter_in_words(model: &Model, query: &ListQuery) -> String {
    let mut parts = Vec::new();
    if !query.text.is_empty() {
        parts.push(format!("text {}{}", query.text, near_in_words(model, query)));
    }
    if !query.categories.is_empty() {
        parts.push(query.categories.join(", "));
    }
    let bounds = bounds_of(model, query);
    parts.extend(bounds.strip_prefix(" · ").map(str::to_owned));
    parts.extend(query.sample.map(|only| if only { "sample data" } else { "no sample data" }.to_owned()));
    parts.extend(query.without.iter().map(|text| format!("without {text}")));
    parts.push(days_of(query));
    crate::sanitize::line(&parts.join(" · "))
}

/// ` (near: groceries, grocery)`: what stands for words that no expense has.
fn near_in_words(model: &Model, query: &ListQuery) -> String {
    let near = model.list.totals.near_words.iter().filter(|(typed, _)| query.text.contains(typed.as_str()));
    let words: Vec<&str> = near.flat_map(|(_, words)| words).map(String::as_str).collect();
    if words.is_empty() { String::new() } else { format!(" (near: {})", words.join(", ")) }
}

/// A category as it is written: insights name it as filters do.
fn as_written<'m>(model: &'m Model, key: &'m str) -> &'m str {
    let known = model.categories.iter().map(|category| category.name.as_str());
    let mut same = known.filter(|name| name.to_lowercase() == key.to_lowercase());
    same.next().unwrap_or(key)
}

/// The amounts that such rows lie between, in the account's currency: no other is compared with them.
fn bounds_of(model: &Model, query: &ListQuery) -> String {
    let code = model.currency();
    match (query.min.as_str(), query.max.as_str()) {
        ("", "") => String::new(),
        (min, "") => format!(" · from {} {code}", money(min)),
        ("", max) => format!(" · up to {} {code}", money(max)),
        (min, max) => format!(" · {} to {} {code}", money(min), money(max)),
    }
}

fn rows(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let list = &model.list;
    let count: i64 = list.totals.rows.iter().map(|(_, _, count)| count).sum();
    let total = match list.before_search {
        Some(_) => "searched without the server".to_owned(),
        None => total(model, usize::from(area.width)),
    };
    let what = match (&list.evidence, list.filter.as_str()) {
        (Some(query), "") if !query.categories.is_empty() => {
            let named: Vec<&str> = query.categories.iter().map(|key| as_written(model, key)).collect();
            format!("{} · {}{}", days_of(query), named.join(", "), bounds_of(model, query))
        }
        (Some(query), "") => format!("{} · chosen rows{}", days_of(query), bounds_of(model, query)),
        (None, "") => model.days_shown(list.of),
        (_, filter) => {
            let query = list_query(model);
            let near = near_in_words(model, &query);
            format!("\"{}\"{near} · {}", crate::sanitize::line(filter), days_of(&query))
        }
    };
    let is_late = |pending: &Pending| pending.call == list.call && pending.waited(model.now) >= Pending::LONG;
    let late = model.waits_for().is_some_and(is_late);
    let away = (late || matches!(model.connection, Connection::Offline { .. })) && !list.as_of.is_empty();
    let what = if away { format!("{what} · as of {}", list.as_of) } else { what };
    let room = usize::from(area.width).saturating_sub(width(&total) + 8);
    let block = framed(theme, format!(" {} ", cut(&format!("Expenses · {what}"), room)))
        .title_top(Line::from(format!(" {total} ")).alignment(Alignment::Right))
        .title_bottom(Line::from(format!(
            " {} of {} · {}{} ",
            here(list.pages.skipped(), list.rows.len()),
            money(&count.to_string()),
            list.order.label(),
            if list.marked.is_empty() { String::new() } else { format!(" · marked: {}", marked_in_words(model)) }
        )));
    let inner = block.inner(area);
    frame.render_widget(block, area);
    if list.rows.is_empty() {
        empty(frame, model, theme, inner);
        return;
    }
    let [head, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(inner);
    let columns = usize::from(inner.width).saturating_sub(2);
    let category = if columns > 90 { 20 } else { 14 };
    let amount = list.rows.iter().map(|row| width(&money(&row.amount)) + 4).max().unwrap_or(10).clamp(10, 18);
    let notes = columns.saturating_sub(2 + 15 + 2 + category + 1 + amount);
    column_names(frame, model, theme, head, [15 + 2, category + 1, notes, amount], targets);
    let height = usize::from(body.height).max(1);
    let first = first_row(list.selected, height, list.rows.len());
    for (at, (expense, y)) in list.rows.iter().skip(first).zip(body.y..body.bottom()).enumerate() {
        let selected = first + at == list.selected;
        let line = row(model, theme, expense, selected, [category, notes, amount]);
        let place = Rect { y, height: 1, ..body };
        frame.render_widget(line, place);
        targets.add(place, Hit::Row(first + at));
        if selected && model.layers.is_empty() {
            frame.set_cursor_position((body.x, y));
        }
    }
    if list.length() > height {
        scrollbar(frame, model, body, first, targets);
    }
}

/// The names of the columns, with a mark on the one that the list is ordered by; a click orders by another.
fn column_names(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    widths: [usize; 4],
    targets: &mut Targets,
) {
    let names =
        [(SortBy::Date, "Date"), (SortBy::Category, "Category"), (SortBy::Notes, "Notes"), (SortBy::Amount, "Amount")];
    let order = model.list.order;
    let mut x = area.x + 2;
    for ((by, name), columns) in names.into_iter().zip(widths) {
        let mark = match (by == order.by, order.descending) {
            (false, _) => "",
            (true, true) => " ▼",
            (true, false) => " ▲",
        };
        let name = format!("{name}{mark}");
        let text = if by == SortBy::Amount { right(&name, columns) } else { left(&name, columns) };
        let width = u16::try_from(columns).unwrap_or(0);
        let place = Rect { x, width: width.min(area.right().saturating_sub(x)), ..area };
        frame.render_widget(Line::styled(text, theme.dim()), place);
        targets.add(place, Hit::Column(by));
        x += width;
    }
}

/// How far down the whole list one is; a click or a drag on it leads to the row of the same part of it.
fn scrollbar(frame: &mut Frame<'_>, model: &Model, body: Rect, first: usize, targets: &mut Targets) {
    let (rows, first) = (model.list.length(), model.list.pages.skipped() + first);
    let cell = |y| Rect { x: body.right().saturating_sub(1), y, width: 1, height: 1 };
    for (y, action) in [(body.y, Action::MoveUp), (body.bottom().saturating_sub(1), Action::MoveDown)] {
        if let Some(key) = model.start.config.keys.key_that(Scope::Expenses, action) {
            targets.add(cell(y), Hit::Key(key));
        }
    }
    // Its track, without the arrows at its ends.
    let track = usize::from(body.height).saturating_sub(3).max(1);
    for (at, y) in (body.y + 1..body.bottom().saturating_sub(1)).enumerate() {
        targets.add(cell(y), Hit::Scrollbar(at * (rows - 1) / track));
    }
    let mut state = ScrollbarState::new(rows.saturating_sub(usize::from(body.height))).position(first);
    frame.render_stateful_widget(Scrollbar::new(ScrollbarOrientation::VerticalRight), body, &mut state);
}

/// Which row stands at the top. The list stays still while the selection moves, and goes on by half a screen before it
/// comes to an edge: a scrolled screen costs ten times what a moved selection does, which is felt over SSH.
fn first_row(selected: usize, height: usize, rows: usize) -> usize {
    let half = (height / 2).max(1);
    let first = selected.saturating_sub(half / 2) / half * half;
    first.min(rows.saturating_sub(height))
}

fn row<'a>(model: &Model, theme: &Theme, expense: &Expense, selected: bool, columns: [usize; 3]) -> Line<'a> {
    let [category, notes, amount] = columns;
    let weekday = expense.date.parse::<NaiveDate>().map(|day| day.format("%a").to_string()).unwrap_or_default();
    let letter = model.letter(&expense.category);
    let rank = "ABCDEF".find(letter).unwrap_or(6);
    let mark = if selected { '>' } else { ' ' };
    let saving = is_saving(model, &expense.id);
    let marked = match (saving, model.list.marked.contains(&expense.id)) {
        (true, _) => '…',
        (false, true) => '*',
        (false, false) => ' ',
    };
    let foreign = model.account.as_ref().is_some_and(|account| account.currency != expense.currency);
    let value =
        if foreign { format!("{} {}", money(&expense.amount), expense.currency) } else { money(&expense.amount) };
    let line = Line::from(vec![
        Span::raw(format!("{mark}{marked}{} {weekday} ", expense.date)),
        Span::styled(format!("{letter} "), theme.series(rank)),
        Span::raw(left(&expense.category, category)),
        Span::raw(format!(" {}", left(&expense.notes, notes))),
        Span::raw(right(&value, amount)),
    ]);
    match (selected, saving) {
        (true, _) => line.style(theme.selection()),
        (false, true) => line.style(theme.dim()),
        (false, false) => line,
    }
}

fn empty(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect) {
    let never = model.list.loaded && model.categories.is_empty() && model.list.filter.is_empty();
    let fill = |text: &str| model.start.config.keys.fill(Scope::Expenses, text);
    let text = if !model.list.loaded {
        "\n  Loading …".to_owned()
    } else if never {
        let place = if model.start.embedded && (model.model.name.is_empty() || model.model.local) {
            format!("Nothing leaves this machine: data in\n     {}", model.start.data_place)
        } else {
            format!("Your data is on {}.", model.start.server)
        };
        format!(
            "{}{place}",
            fill(
                "\n\n     No expenses yet.\n\n     {add}   add the first one\n     {import}   import a CSV file\n     {palette}  \
                 load sample data: 12 made-up months\n\n     "
            )
        )
    } else if !model.list.filter.trim().is_empty() {
        fill("\n\n     Nothing fits the filter.\n\n     {filter}  change it     {back}  clear it")
    } else {
        fill(
            "\n\n     Nothing here in this period.\n\n     {earlier} {later}  other periods     {pick-period}  choose one     \
             {back}  clear the filter",
        )
    };
    frame.render_widget(Paragraph::new(text).style(theme.dim()), area);
}

#[cfg(test)]
mod tests {
    use super::first_row;

    #[test]
    fn the_selection_is_always_in_sight_and_the_list_mostly_still() {
        for height in 1..60 {
            for rows in [0, 1, 5, 59, 60, 61, 500] {
                let mut moved = 0;
                for selected in 0..rows {
                    let first = first_row(selected, height, rows);
                    assert!((first..first + height).contains(&selected), "{selected} of {rows} at {height}");
                    assert!(first + height.min(rows) <= rows, "rows to the end");
                    moved += usize::from(selected > 0 && first != first_row(selected - 1, height, rows));
                }
                assert!(moved <= rows / (height / 2).max(1) + 1, "{moved} of {rows} at {height}");
            }
        }
    }
}
