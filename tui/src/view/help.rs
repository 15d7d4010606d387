//! Help: the keys of what had the focus and of everywhere, searched by what is typed, in as many columns as there is room for.

use super::Targets;
use super::layers::boxed;
use super::text::window;
use crate::event::{Hit, TextPlace};
use crate::format::{left, width, wrap};
use crate::model::{HelpBox, Model};
use crate::theme::Theme;
use crate::update::why_not;
use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Columns of a column of keys.
const COLUMN: u16 = 52;
/// Columns of the keys in it.
const KEYS: usize = 18;

pub(super) fn render(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    help: &HelpBox,
    targets: &mut Targets,
) {
    let inner = boxed(frame, theme, area, format!(" Help · {} ", help.about.title().to_lowercase()));
    let [search, body] =
        [Rect { height: 1, ..inner }, Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner }];
    let lead = " Search: ";
    let columns = u16::try_from(width(lead)).unwrap_or(0);
    let text = window(&help.search, usize::from(search.width.saturating_sub(columns + 12)), false);
    frame.render_widget(Line::styled(format!("{lead}{}", text.text), theme.dim()), search);
    let place = Rect { x: search.x + columns, width: search.width.saturating_sub(columns), ..search };
    targets.add_text(place, TextPlace::Layer(0), &text);
    frame.set_cursor_position((place.x + text.caret, search.y));
    let side_by_side = (body.width / COLUMN).max(1);
    let column = body.width / side_by_side;
    let height = usize::from(body.height).max(1);
    let lines = lines(model, theme, help, usize::from(column), height * usize::from(side_by_side - 1));
    let shown = height * usize::from(side_by_side);
    let first = first_line(&lines, help.selected, shown);
    for (at, Entry { row, line }) in lines.iter().skip(first).take(shown).enumerate() {
        let (beside, y) = (at / height, at % height);
        let [beside, y] = [beside, y].map(|part| u16::try_from(part).unwrap_or(0));
        let place = Rect { x: body.x + beside * column, y: body.y + y, width: column, height: 1 };
        frame.render_widget(line, place);
        if let Some(row) = row {
            targets.add(place, Hit::Pick(*row));
        }
    }
    let last = lines.len().min(first + shown);
    let count = if lines.len() > shown { format!("{}–{last} of {} ", first + 1, lines.len()) } else { String::new() };
    frame.render_widget(Paragraph::new(count).alignment(Alignment::Right).style(theme.dim()), search);
}

/// A line, and which of the rows it belongs to; a heading belongs to none.
struct Entry<'a> {
    row: Option<usize>,
    line: Line<'a>,
}

/// The line at the top: the selected row is in sight, and in the middle where there is more on both sides.
fn first_line(lines: &[Entry<'_>], selected: usize, shown: usize) -> usize {
    let at = lines.iter().position(|entry| entry.row == Some(selected)).unwrap_or(0);
    at.saturating_sub(shown / 2).min(lines.len().saturating_sub(shown))
}

/// The keys under their headings; a heading that would be the last in the first `beside` rows stands behind them. A key
/// that does nothing now says why.
fn lines<'a>(model: &Model, theme: &Theme, help: &HelpBox, columns: usize, beside: usize) -> Vec<Entry<'a>> {
    let mut lines = Vec::new();
    let mut heading = None;
    for (at, row) in help.rows(&model.start.config.keys).into_iter().enumerate() {
        let blank = || Entry { row: None, line: Line::default() };
        if heading != Some(row.scope) {
            if heading.is_some() && lines.len() < beside {
                lines.resize_with(beside, blank);
            }
            lines.push(Entry { line: Line::styled(format!(" {}", row.scope.title()), theme.accent()), ..blank() });
            heading = Some(row.scope);
        }
        let reason = why_not(model, help.about, row.action);
        let style = match (at == help.selected, &reason) {
            (true, _) => theme.selection(),
            (false, Some(_)) => theme.dim(),
            (false, None) => Style::default(),
        };
        let text = reason.map_or_else(|| row.help.to_owned(), |reason| format!("{} ({reason})", row.help));
        let mut mark = if at == help.selected { "> " } else { "  " };
        let mut keys = row.keys_text();
        for piece in wrap(&text, columns.saturating_sub(KEYS + 4)) {
            let line =
                format!("{}{} {piece}", std::mem::replace(&mut mark, "  "), left(&std::mem::take(&mut keys), KEYS));
            lines.push(Entry { row: Some(at), line: Line::styled(left(&line, columns.saturating_sub(1)), style) });
        }
    }
    if lines.is_empty() {
        let none = " No key here does that; the list of all commands has what other screens do.";
        lines.push(Entry { row: None, line: Line::from(none) });
    }
    lines
}
