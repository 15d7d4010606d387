//! The chat: transcript and input line, on a wide screen with what is behind the last answer.

use super::layers::framed;
use super::text::window;
use super::{Targets, answer, evidence};
use crate::event::{Hit, TextPlace};
use crate::format::width;
use crate::keys::Scope;
use crate::model::Model;
use crate::theme::Theme;
use crate::update::example_questions;
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Widest transcript in columns.
const MAX_COLUMNS: usize = 100;
/// Columns of the panel beside it.
const SIDE: u16 = 38;

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let [upper, lower] = Layout::vertical([Constraint::Min(3), Constraint::Length(3)]).areas(area);
    let upper = if model.is_wide() {
        let [transcript, panel] = Layout::horizontal([Constraint::Min(60), Constraint::Length(SIDE)]).areas(upper);
        evidence::render(frame, model, theme, panel);
        transcript
    } else {
        upper
    };
    let place = format!(" {} ", place(model));
    let promise = " Chat · answers come only from your expenses ";
    let title = if width(promise) + width(&place) + 2 > usize::from(upper.width) { " Chat " } else { promise };
    let block = framed(theme, title).title_top(Line::from(place).alignment(Alignment::Right));
    let inner = block.inner(upper);
    frame.render_widget(block, upper);
    let columns = usize::from(inner.width).saturating_sub(10).min(MAX_COLUMNS);
    let mut lines = Vec::new();
    if model.chat.turns.is_empty() {
        lines.push(Line::from(""));
        lines.push(Line::from("  Ask about your expenses, for example:"));
        lines.push(Line::from(""));
        lines.extend(
            example_questions(model)
                .into_iter()
                .map(|question| Line::styled(format!("    {question}"), theme.accent())),
        );
        lines.push(Line::from(""));
        lines.push(Line::styled(format!("  {}", model.model.message), theme.dim()));
    }
    let asked = model.pending.iter().find(|pending| model.chat.call == Some(pending.call));
    let waited = asked.map_or(0, |pending| pending.waited(model.now) / 1_000);
    for turn in &model.chat.turns {
        lines.extend(answer::lines(turn, &model.start.config.keys, theme, columns, model.chat.how, waited));
    }
    if model.chat.turns.is_empty() {
        for (at, y) in (inner.y + 3..inner.bottom()).enumerate().take(example_questions(model).len()) {
            targets.add(Rect { y, height: 1, ..inner }, Hit::Example(at));
        }
    }
    let height = usize::from(inner.height);
    let last = lines.len().saturating_sub(height);
    targets.most_scroll = Some(last);
    let scroll = model.chat.scroll.min(last);
    let first = u16::try_from(last - scroll).unwrap_or(0);
    frame.render_widget(Paragraph::new(lines).scroll((first, 0)), inner);
    input(frame, model, theme, lower, scroll, targets);
}

/// Where questions go.
fn place(model: &Model) -> String {
    match (model.model.usable, model.model.local) {
        (true, true) => format!("{}, local", model.model.name),
        (true, false) => format!("{}, on another machine", model.model.name),
        (false, _) => "no model: rules only".to_owned(),
    }
}

fn input(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, scroll: usize, targets: &mut Targets) {
    let state = match (model.chat.reading, scroll) {
        (true, _) => model.start.config.keys.fill(Scope::ChatReading, " reading · {type-mode} types "),
        (false, 0) => model.start.config.keys.fill(Scope::Chat, " {submit} send "),
        (false, lines) => model.start.config.keys.fill(Scope::Chat, &format!(" {lines} lines below · {{page-down}} ")),
    };
    let block = framed(theme, " Ask ").title_top(Line::from(state).alignment(Alignment::Right));
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let window = window(&model.chat.input, usize::from(inner.width).saturating_sub(3), false);
    frame.render_widget(Line::from(format!(" > {}", window.text)), inner);
    let x = inner.x + 3;
    targets.add_text(Rect { x, width: inner.right().saturating_sub(x), ..inner }, TextPlace::Chat, &window);
    if !model.chat.reading && model.layers.is_empty() {
        frame.set_cursor_position(((x + window.caret).min(inner.right().saturating_sub(1)), inner.y));
    }
}
