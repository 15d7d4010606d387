//! The chat: transcript and input line, on a wide screen with what is behind the last answer.

use super::answer::Paper;
use super::layers::framed;
use super::text::{Window, rows_of};
use super::{Targets, answer, evidence};
use crate::event::{Hit, TextPlace};
use crate::format::{width, wrap};
use crate::keys::Scope;
use crate::model::Model;
use crate::theme::Theme;
use crate::update::example_questions;
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Most rows of the question that is typed.
const MAX_ROWS: u16 = 6;
/// Columns of the panel beside it.
const SIDE: u16 = 38;

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let typed = rows_of(&model.chat.input, usize::from(area.width).saturating_sub(5));
    let rows = u16::try_from(typed.0.len()).unwrap_or(MAX_ROWS).clamp(1, MAX_ROWS);
    let [upper, lower] = Layout::vertical([Constraint::Min(3), Constraint::Length(rows + 2)]).areas(area);
    let upper = if model.is_wide() {
        let [transcript, panel] = Layout::horizontal([Constraint::Min(60), Constraint::Length(SIDE)]).areas(upper);
        evidence::render(frame, model, theme, panel, targets);
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
    let paper = Paper::new(&model.start.config.keys, theme, usize::from(inner.width), model.chat.how);
    let mut lines =
        if model.chat.turns.is_empty() { invitation(model, theme, usize::from(inner.width)) } else { Vec::new() };
    let asked = model.pending.iter().find(|pending| model.chat.call == Some(pending.call));
    let waited = asked.map_or(0, |pending| pending.waited(model.now) / 1_000);
    // The line in which the picked question begins, and where the choices of the last answer stand.
    let (mut picked, mut choices) = (0, Vec::new());
    for (at, turn) in model.chat.turns.iter().enumerate() {
        let is_picked = model.chat.reading && at == model.chat.picked;
        if is_picked {
            picked = lines.len();
        }
        let last = at + 1 == model.chat.turns.len() && model.chat.queued.is_none();
        let (said, offered) = answer::lines(turn, paper, waited, [is_picked, last]);
        choices.extend(offered.into_iter().map(|choice| (lines.len() + choice.line, choice)));
        lines.extend(said);
    }
    lines.extend(model.chat.queued.iter().flat_map(|question| answer::queued(question, paper)));
    let height = usize::from(inner.height);
    let last = lines.len().saturating_sub(height);
    let first = match model.chat.reading && model.chat.shows_picked {
        true => picked.min(last),
        false => model.chat.top.map_or(last, |top| top.min(last)),
    };
    targets.scroll = Some((first, last));
    let below = last - first;
    for (line, choice) in choices {
        let Some(row) = line.checked_sub(first).filter(|row| *row < height) else { continue };
        let (row, from) = (u16::try_from(row).unwrap_or(0), u16::try_from(choice.from).unwrap_or(0));
        let columns = u16::try_from(choice.columns).unwrap_or(0).min(inner.width.saturating_sub(from));
        targets.add(Rect::new(inner.x + from, inner.y + row, columns, 1), Hit::Choice(choice.number));
    }
    let first = u16::try_from(first).unwrap_or(u16::MAX);
    if model.chat.turns.is_empty() {
        // Two lines stand above the examples.
        for (at, y) in (inner.y + 3..).enumerate().take(example_questions(model).len()) {
            let row = y.checked_sub(first).filter(|row| (inner.y..inner.bottom()).contains(row));
            if let Some(y) = row {
                targets.add(Rect { y, height: 1, ..inner }, Hit::Example(at));
            }
        }
    }
    frame.render_widget(Paragraph::new(lines).scroll((first, 0)), inner);
    focus(frame, model, inner, u16::try_from(picked).unwrap_or(u16::MAX).checked_sub(first));
    input(frame, model, theme, lower, below, &typed, targets);
}

/// While answers are read the picked question has the focus, if it is in sight.
fn focus(frame: &mut Frame<'_>, model: &Model, inner: Rect, row: Option<u16>) {
    let row = row.filter(|row| *row < inner.height && model.chat.reading && model.layers.is_empty());
    if let Some(row) = row {
        frame.set_cursor_position((inner.x, inner.y + row));
    }
}

/// What an empty chat shows.
fn invitation<'a>(model: &Model, theme: &Theme, columns: usize) -> Vec<Line<'a>> {
    let mut lines = ["", "  Ask about your expenses, for example:", ""].map(Line::from).to_vec();
    let examples = example_questions(model).into_iter();
    lines.extend(examples.map(|question| Line::styled(format!("    {question}"), theme.accent())));
    lines.push(Line::from(""));
    let state = wrap(&model.model.message, columns.saturating_sub(3));
    lines.extend(state.into_iter().map(|line| Line::styled(format!("  {line}"), theme.dim())));
    lines
}

/// Where questions go.
fn place(model: &Model) -> String {
    match (model.model.usable, model.model.local) {
        (true, true) => format!("{}, local", model.model.name),
        (true, false) => format!("{}, on another machine", model.model.name),
        (false, _) => "no model: rules only".to_owned(),
    }
}

fn input(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    below: usize,
    (typed, caret): &(Vec<Window>, usize),
    targets: &mut Targets,
) {
    let state = match (model.chat.reading, below) {
        (true, _) => model.start.config.keys.fill(Scope::ChatReading, " reading · {type-mode} types "),
        (false, 0) => model.start.config.keys.fill(Scope::Chat, " {submit} send "),
        (false, lines) => model.start.config.keys.fill(Scope::Chat, &format!(" {lines} lines below · {{last}} ")),
    };
    let block = framed(theme, " Ask ").title_top(Line::from(state).alignment(Alignment::Right));
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let height = usize::from(inner.height).max(1);
    let first = (caret + 1).saturating_sub(height);
    for (at, (row, y)) in typed.iter().skip(first).zip(inner.y..inner.bottom()).enumerate() {
        let lead = if first + at == 0 { " > " } else { "   " };
        let place = Rect { y, height: 1, ..inner };
        frame.render_widget(Line::from(format!("{lead}{}", row.text)), place);
        let x = inner.x + 3;
        targets.add_text(Rect { x, width: inner.right().saturating_sub(x), ..place }, TextPlace::Chat, row);
        let free = !model.chat.reading && model.layers.is_empty();
        if free && first + at == *caret {
            frame.set_cursor_position(((x + row.caret).min(inner.right().saturating_sub(1)), y));
        }
    }
}
