//! The box in which everything is deleted: what there is, the file that is written first, and what is still missing.

use super::Targets;
use super::layers::{Look, boxed, field};
use crate::event::{Hit, TextPlace};
use crate::format::{cut, expenses, money, width};
use crate::keys::Scope;
use crate::model::{Model, ResetBox, ResetFocus, ResetStep, TabOrder};
use crate::theme::Theme;
use crate::update::{reset_missing, reset_sentence};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Columns and rows of the box.
pub(super) const SIZE: (u16, u16) = (66, 14);

pub(super) fn render(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    reset: &ResetBox,
    targets: &mut Targets,
) {
    let title = if reset.account { " Delete account " } else { " Reset data " };
    let inner = boxed(frame, theme, area, Line::styled(title, theme.error()));
    let row = |at: u16| Rect { y: (inner.y + at).min(inner.bottom().saturating_sub(1)), height: 1, ..inner };
    let name = model.account.as_ref().map_or("", |account| account.username.as_str());
    let what = if reset.account { "This deletes the account" } else { "This deletes everything in your account" };
    let undo = if reset.account {
        " It cannot be undone."
    } else {
        " Your login stays. {undo} undoes it for 7 days, not the chats."
    };
    let columns = usize::from(inner.width);
    let lines = [
        format!(" {what} \"{name}\":"),
        format!("   {}", counted(model, reset)),
        format!("   {}", sums(reset)),
        model.start.config.keys.fill(Scope::Everywhere, undo),
    ];
    for (at, line) in (0..).zip(lines) {
        frame.render_widget(Line::from(cut(&line, columns)), row(at));
    }
    let mark = |focus: ResetFocus| if reset.focus == focus { '>' } else { ' ' };
    let tick = if reset.export { 'x' } else { ' ' };
    let export = format!(" {}[{tick}] Export a CSV first: {}", mark(ResetFocus::Export), reset.path);
    frame.render_widget(Line::from(cut(&export, columns)), row(5));
    targets.add(row(5), Hit::Reset(ResetFocus::Export));
    if reset.focus == ResetFocus::Export {
        frame.set_cursor_position((inner.x + 3, row(5).y));
    }
    frame.render_widget(Line::from(format!("  Type  {}  to go on:", reset_sentence(model, reset.account))), row(7));
    for (at, focus, label, text) in [
        (8, ResetFocus::Sentence, "Sentence", &reset.confirmation),
        (9, ResetFocus::Password, "Password", &reset.password),
    ] {
        let focused = reset.focus == focus;
        let masked = focus == ResetFocus::Password && !(focused && model.password_shown);
        field(
            frame,
            theme,
            row(at),
            text,
            &Look { label, focused, masked, place: TextPlace::Layer(focus.place()) },
            targets,
        );
    }
    buttons(frame, model, row(11), reset, targets);
}

fn buttons(frame: &mut Frame<'_>, model: &Model, area: Rect, reset: &ResetBox, targets: &mut Targets) {
    let mark = |focus: ResetFocus| if reset.focus == focus { '>' } else { ' ' };
    let delete = match (reset.step, reset_missing(model, reset)) {
        (Some(ResetStep::Exporting(_)), _) => "Exporting …".to_owned(),
        (Some(ResetStep::Deleting(_)), _) => "Deleting …".to_owned(),
        (None, Some(missing)) => format!("Delete ({missing})"),
        (None, None) => "[ Delete ]".to_owned(),
    };
    let mut x = area.x + 4;
    let texts = [(ResetFocus::Keep, "[ Keep my data ]".to_owned()), (ResetFocus::Delete, delete)];
    for (focus, text) in texts {
        let text = format!("{}{text}", mark(focus));
        let columns = u16::try_from(width(&text)).unwrap_or(0);
        let place = Rect { x, width: columns.min(area.right().saturating_sub(x)), ..area };
        frame.render_widget(Line::from(text), place);
        targets.add(place, Hit::Reset(focus));
        if reset.focus == focus {
            frame.set_cursor_position((x, area.y));
        }
        x += columns + 4;
    }
}

/// How many of what there are.
fn counted(model: &Model, reset: &ResetBox) -> String {
    let held = reset.held.as_ref().map(|(_, totals)| totals.rows.iter().map(|(_, _, count)| count).sum());
    let count: i64 = held.unwrap_or_else(|| model.categories.iter().map(|category| category.count).sum());
    let chats = match reset.chats {
        None => "chats".to_owned(),
        Some(1) => "1 chat".to_owned(),
        Some(chats) => format!("{chats} chats"),
    };
    let categories = model.categories.len();
    format!("{} · {categories} {} · {chats}", expenses(count), if categories == 1 { "category" } else { "categories" })
}

/// From when to when, and what it comes to.
fn sums(reset: &ResetBox) -> String {
    let Some((Some((first, last)), totals)) = &reset.held else { return String::new() };
    let totals = totals.rows.iter().map(|(currency, amount, _)| format!("{} {currency}", money(amount)));
    format!("{first} … {last}, {}", totals.collect::<Vec<_>>().join(" + "))
}
