//! The chat: transcript and input line.

use super::layers::framed;
use crate::format::{left, right, width, wrap};
use crate::model::data::AnswerPart;
use crate::model::{Model, Turn};
use crate::theme::Theme;
use crate::update::example_questions;
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Widest transcript in columns.
const MAX_COLUMNS: usize = 100;
/// Most rows of a table that the transcript shows.
const MAX_ROWS: usize = 15;

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect) {
    let [upper, lower] = Layout::vertical([Constraint::Min(3), Constraint::Length(3)]).areas(area);
    let block = framed(theme, " Chat · answers come only from your expenses ")
        .title_top(Line::from(format!(" {} ", place(model))).alignment(Alignment::Right));
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
    for turn in &model.chat.turns {
        lines.extend(turn_lines(turn, theme, columns, model.chat.how));
    }
    let height = usize::from(inner.height);
    let last = lines.len().saturating_sub(height);
    let scroll = model.chat.scroll.min(last);
    let first = u16::try_from(last - scroll).unwrap_or(0);
    frame.render_widget(Paragraph::new(lines).scroll((first, 0)), inner);
    input(frame, model, theme, lower, scroll);
}

/// Where questions go.
fn place(model: &Model) -> String {
    match (model.model.usable, model.model.local) {
        (true, true) => format!("{}, local", model.model.name),
        (true, false) => format!("{}, on another machine", model.model.name),
        (false, _) => "no model: rules only".to_owned(),
    }
}

fn input(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, scroll: usize) {
    let state = match (model.chat.reading, scroll) {
        (true, _) => " reading · i types ".to_owned(),
        (false, 0) => " Enter send ".to_owned(),
        (false, lines) => format!(" {lines} lines below · PgDn "),
    };
    let block = framed(theme, " Ask ").title_top(Line::from(state).alignment(Alignment::Right));
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let shown = crate::sanitize::line(model.chat.input.text());
    let before: String = shown.chars().take(model.chat.input.caret()).collect();
    let room = usize::from(inner.width).saturating_sub(4);
    let skip = width(&before).saturating_sub(room);
    let visible: String = shown.chars().skip(skip).collect();
    frame.render_widget(Line::from(format!(" > {visible}")), inner);
    if !model.chat.reading && model.layers.is_empty() {
        let x = inner.x + 3 + u16::try_from(width(&before) - skip).unwrap_or(0);
        frame.set_cursor_position((x.min(inner.right().saturating_sub(1)), inner.y));
    }
}

fn turn_lines<'a>(turn: &Turn, theme: &Theme, columns: usize, how: bool) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for (at, text) in wrap(&crate::sanitize::line(&turn.question), columns).into_iter().enumerate() {
        let who = if at == 0 { " You    " } else { "        " };
        lines.push(Line::styled(format!("{who}{text}"), Style::default().bold()));
    }
    // The sentence comes first, though it arrives last.
    let texts = turn.parts.iter().filter(|part| matches!(part, AnswerPart::Text { .. }));
    let others = turn.parts.iter().filter(|part| !matches!(part, AnswerPart::Text { .. }));
    let mut said = Vec::new();
    for part in texts.chain(others) {
        part_lines(part, theme, columns, how, &mut said);
    }
    for (at, line) in said.into_iter().enumerate() {
        let who = if at == 0 { " outgo  " } else { "        " };
        lines.push(Line::styled(format!("{who}{}", line.0), line.1));
    }
    match &turn.failure {
        Some(failure) => lines.push(Line::styled(format!(" outgo  {failure}"), theme.error())),
        None if !turn.done => lines.push(Line::styled(" outgo  thinking … (^C stops)", theme.dim())),
        None => {}
    }
    lines.push(Line::from(""));
    lines
}

fn part_lines(part: &AnswerPart, theme: &Theme, columns: usize, how: bool, out: &mut Vec<(String, Style)>) {
    match part {
        AnswerPart::Text { text, verified, answered, choices } => {
            let style = if *answered && !*verified { theme.warn() } else { Style::default() };
            out.extend(wrap(text, columns).into_iter().map(|line| (line, style)));
            for (at, choice) in choices.iter().enumerate() {
                out.push((format!("  {} {choice}", at + 1), theme.accent()));
            }
        }
        AnswerPart::Interpreted { text, assumptions, .. } => {
            out.extend(wrap(&format!("Understood as: {text}"), columns).into_iter().map(|line| (line, theme.dim())));
            out.extend(assumptions.iter().map(|text| (format!("({text})"), theme.dim())));
        }
        AnswerPart::Sql { text } if how => {
            out.extend(wrap(text, columns).into_iter().map(|line| (line, theme.dim())));
        }
        AnswerPart::Sql { .. } => {}
        AnswerPart::Table { columns: names, rows, truncated } => {
            if rows.len() > 1 || names.len() > 2 {
                table_lines(names, rows, *truncated, out);
            }
        }
    }
}

fn table_lines(names: &[String], rows: &[Vec<String>], truncated: bool, out: &mut Vec<(String, Style)>) {
    let numeric = |at: usize| rows.iter().filter_map(|row| row.get(at)).all(|value| value.parse::<f64>().is_ok());
    let widths: Vec<usize> = names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            rows.iter()
                .filter_map(|row| row.get(at))
                .map(|value| width(value))
                .chain([width(name)])
                .max()
                .unwrap_or(0)
                .min(28)
        })
        .collect();
    let format_row = |row: &[String]| -> String {
        let cells = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(at, (value, columns))| if numeric(at) { right(value, *columns) } else { left(value, *columns) });
        format!("  {}", cells.collect::<Vec<_>>().join("  "))
    };
    out.push((format_row(names), Style::default().bold()));
    out.extend(rows.iter().take(MAX_ROWS).map(|row| (format_row(row), Style::default())));
    if rows.len() > MAX_ROWS || truncated {
        out.push((format!("  … {} rows in all", rows.len()), Style::default()));
    }
}
