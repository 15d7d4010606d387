//! Beside the chat on a wide screen: the expenses behind the picked or the last answer, how it was worked out, and what to ask next.

use super::Targets;
use super::layers::framed;
use crate::event::Hit;
use crate::format::{left, money, right, width, wrap};
use crate::keys::Scope;
use crate::model::Model;
use crate::model::data::AnswerPart;
use crate::theme::Theme;
use crate::update::{example_questions, picked_turn};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let rows = [Constraint::Fill(3), Constraint::Fill(2), Constraint::Length(8)];
    let [behind, worked_out, next] = Layout::vertical(rows).areas(area);
    let (title, lines) = expenses(model, inside(behind));
    panel(frame, theme, behind, &title, lines);
    panel(frame, theme, worked_out, "How this was worked out", how(model, inside(worked_out)));
    let mut examples = Vec::new();
    for (at, question) in example_questions(model).iter().enumerate() {
        for line in wrap(question, inside(next)) {
            let y = next.y + 1 + u16::try_from(examples.len()).unwrap_or(u16::MAX);
            if y + 1 < next.bottom() {
                targets.add(Rect { y, height: 1, ..next }, Hit::Example(at));
            }
            examples.push(line);
        }
    }
    panel(frame, theme, next, "Try asking", examples);
}

/// Columns between the borders, one of air on each side.
fn inside(area: Rect) -> usize {
    usize::from(area.width).saturating_sub(4)
}

fn panel(frame: &mut Frame<'_>, theme: &Theme, area: Rect, title: &str, lines: Vec<String>) {
    let block = framed(theme, format!(" {title} "));
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let lines: Vec<Line<'_>> = lines.into_iter().map(|line| Line::from(format!(" {line}"))).collect();
    frame.render_widget(Paragraph::new(lines), inner);
}

fn expenses(model: &Model, columns: usize) -> (String, Vec<String>) {
    let Some(behind) = &model.chat.behind else {
        return ("Expenses behind it".to_owned(), wrap("The rows that an answer stands on are listed here.", columns));
    };
    let count = match behind.more {
        true => format!("{}+ expenses", behind.rows.len()),
        false => crate::format::expenses(i64::try_from(behind.rows.len()).unwrap_or(i64::MAX)),
    };
    let keys = &model.start.config.keys;
    let opens = match model.chat.reading {
        true => keys.fill(Scope::ChatReading, "{open-rows} opens"),
        false => keys.fill(Scope::Chat, &keys.fill(Scope::ChatReading, "{read-mode} {open-rows} opens")),
    };
    let title = format!("{count} · {opens}");
    let line = |expense: &crate::model::data::Expense| {
        let amount = money(&expense.amount);
        let name = if expense.notes.is_empty() { &expense.category } else { &expense.notes };
        let room = columns.saturating_sub(6 + width(&amount) + 1);
        let day = expense.date.get(5..).unwrap_or_default();
        format!("{day} {}{}", left(name, room), right(&amount, width(&amount) + 1))
    };
    (title, behind.rows.iter().map(line).collect())
}

fn how(model: &Model, columns: usize) -> Vec<String> {
    let parts = picked_turn(model).map(|turn| turn.parts.as_slice()).unwrap_or_default();
    let lines = parts.iter().filter_map(|part| match part {
        AnswerPart::Sql { text } => Some(wrap(text, columns)),
        AnswerPart::Table { rows, truncated, .. } => {
            Some(vec![String::new(), super::answer::came_out(rows.len(), *truncated)])
        }
        _ => None,
    });
    lines.flatten().collect()
}
