//! A list to pick from, with the line that narrows it.

use super::Targets;
use super::layers::boxed;
use super::text::window;
use crate::event::{Hit, TextPlace};
use crate::format::{left, right, width};
use crate::model::{Picker, PickerKind};
use crate::theme::Theme;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

pub(super) fn render(frame: &mut Frame<'_>, theme: &Theme, area: Rect, picker: &Picker, targets: &mut Targets) {
    let title = match picker.kind {
        PickerKind::Commands => " Commands ",
        PickerKind::Chats => " Earlier chats ",
        PickerKind::Currencies => " Currency of new amounts ",
        PickerKind::Messages => " Messages · pick one to copy it ",
    };
    let inner = boxed(frame, theme, area, title);
    let row = |at: usize| Rect { y: inner.y + u16::try_from(at).unwrap_or(0), height: 1, ..inner };
    let window = window(&picker.field, usize::from(inner.width).saturating_sub(3), false);
    frame.render_widget(Line::from(format!(" > {}", window.text)), row(0));
    let x = inner.x + 3;
    targets.add_text(Rect { x, width: inner.right().saturating_sub(x), ..row(0) }, TextPlace::Layer(0), &window);
    frame.set_cursor_position(((x + window.caret).min(inner.right().saturating_sub(1)), inner.y));
    let fitting = picker.fitting();
    let room = usize::from(inner.height).saturating_sub(3);
    let first = picker.selected.saturating_sub(room.saturating_sub(1));
    let columns = usize::from(inner.width);
    for (at, pick) in fitting.iter().enumerate().skip(first).take(room) {
        let selected = at == picker.selected;
        let mark = if selected { '>' } else { ' ' };
        let note = right(&pick.note, 11.min(columns / 3));
        let label = left(&crate::sanitize::line(&pick.label), columns.saturating_sub(width(&note) + 4));
        let style = if selected { theme.accent() } else { Style::default() };
        let place = row(2 + at - first);
        frame.render_widget(Line::styled(format!(" {mark} {label}{note}"), style), place);
        targets.add(place, Hit::Pick(at));
    }
    let count = match (picker.loading, picker.picks.len()) {
        (true, _) => " looking …".to_owned(),
        (false, 0) => " There are none yet.".to_owned(),
        (false, all) => format!(" {} of {all}", fitting.len()),
    };
    frame.render_widget(Line::styled(count, theme.dim()), row(usize::from(inner.height).saturating_sub(1)));
}
