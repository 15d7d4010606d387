//! Help: the keys of what had the focus and of everywhere, searched by what is typed, in as many columns as there is room for.

use super::Targets;
use super::layers::boxed;
use super::text::window;
use crate::event::TextPlace;
use crate::format::{left, width, wrap};
use crate::keys::Scope;
use crate::model::{HelpBox, Model};
use crate::theme::Theme;
use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
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
    let end = lines.len().saturating_sub(shown);
    targets.help_end = Some(end);
    let first = help.scroll.min(end);
    for at in 0..side_by_side {
        let part: Vec<Line<'_>> = lines.iter().skip(first + usize::from(at) * height).take(height).cloned().collect();
        frame.render_widget(Paragraph::new(part), Rect { x: body.x + at * column, width: column, ..body });
    }
    let last = lines.len().min(first + shown);
    let count = if lines.len() > shown { format!("{}–{last} of {} ", first + 1, lines.len()) } else { String::new() };
    frame.render_widget(Paragraph::new(count).alignment(Alignment::Right).style(theme.dim()), search);
}

/// The keys under their headings; a heading that would be the last in the first `beside` rows stands behind them.
fn lines<'a>(model: &Model, theme: &Theme, help: &HelpBox, columns: usize, beside: usize) -> Vec<Line<'a>> {
    let wanted = help.search.text().trim().to_lowercase();
    let mut lines = Vec::new();
    let mut heading = None;
    for (scope, keys, text) in model.start.config.keys.help(help.about) {
        let found = [keys.to_lowercase(), text.to_lowercase()].iter().any(|text| text.contains(&wanted));
        if !found {
            continue;
        }
        if heading != Some(scope) {
            if heading.is_some() && lines.len() < beside {
                lines.resize(beside, Line::default());
            }
            lines.push(Line::styled(format!(" {}", Scope::title(scope)), theme.accent()));
            heading = Some(scope);
        }
        let mut keys = keys;
        for piece in wrap(text, columns.saturating_sub(KEYS + 4)) {
            lines.push(Line::from(format!("  {} {piece}", left(&std::mem::take(&mut keys), KEYS))));
        }
    }
    if lines.is_empty() {
        lines.push(Line::from(" No key here does that; the list of all commands has what other screens do."));
    }
    lines
}
