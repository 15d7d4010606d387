//! Boxes and lines over a screen: help, period picker, settings, reset, prompts, questions.

use super::Targets;
use super::text::window;
use crate::effect::Change;
use crate::event::{Hit, TextPlace};
use crate::format::{cut, days as days_in_words, left, width};
use crate::keys::{Keymap, Scope};
use crate::model::data::Period;
use crate::model::{BadLines, Field, Model, PeriodField, PeriodPicker, Prompt, PromptKind, Question, TabOrder, Tone};
use crate::theme::{Glyphs, Theme};
use crate::update::{change_of_marked, list_query, marked_in_words, picked_period};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::symbols::border;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Clear, Paragraph, Wrap};

/// Plain borders for terminals without box characters.
const ASCII: border::Set<'static> = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

/// A frame with a title.
pub(super) fn framed<'a>(theme: &Theme, title: impl Into<Line<'a>>) -> Block<'a> {
    let set = if theme.glyphs != Glyphs::Ascii { border::PLAIN } else { ASCII };
    Block::new().borders(Borders::ALL).border_set(set).border_style(theme.border()).title_top(title.into())
}

/// The frame of a part that can have the focus: a mark and a bold border say so, not colour alone.
pub(super) fn framed_panel<'a>(theme: &Theme, title: &str, focused: bool) -> Block<'a> {
    match focused {
        true => framed(theme, format!("> {} ", title.trim())).border_style(theme.accent().bold()),
        false => framed(theme, title.to_owned()),
    }
}

/// Clears a box, frames it, and returns what is inside.
pub(super) fn boxed<'a>(frame: &mut Frame<'_>, theme: &Theme, area: Rect, title: impl Into<Line<'a>>) -> Rect {
    let block = framed(theme, title);
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    inner
}

/// What a field looks like.
pub(super) struct Look<'f> {
    /// Before it.
    pub(super) label: &'f str,
    /// Whether it has the focus.
    pub(super) focused: bool,
    /// Whether dots stand for its text.
    pub(super) masked: bool,
    /// What a click on it means.
    pub(super) place: TextPlace,
}

/// `>Label    [text      ]  ! error`, with the real cursor when it has the focus.
pub(super) fn field(
    frame: &mut Frame<'_>,
    theme: &Theme,
    area: Rect,
    field: &Field,
    look: &Look<'_>,
    targets: &mut Targets,
) {
    let mark = if look.focused { '>' } else { ' ' };
    let head = format!(" {mark}{} ", left(look.label, 10));
    let columns = usize::from(area.width).saturating_sub(width(&head) + 3).min(34);
    let window = window(field, columns, look.masked);
    let style = if look.focused { theme.accent() } else { Style::default() };
    let text = format!("{head}[{}]", left(&window.text.replace('…', "."), columns));
    frame.render_widget(Paragraph::new(text).style(style), area);
    let x = area.x + u16::try_from(width(&head) + 1).unwrap_or(0);
    let place = Rect { x, width: u16::try_from(columns).unwrap_or(0), height: 1, ..area };
    targets.add_text(place, look.place, &window);
    if look.focused {
        frame.set_cursor_position(((x + window.caret).min(area.right().saturating_sub(1)), area.y));
    }
    if let Some(error) = &field.error {
        let below = Rect { y: area.y + 1, height: 1, ..area };
        let indent = " ".repeat(width(&head));
        frame.render_widget(
            Paragraph::new(cut(&format!("{indent}! {error}"), usize::from(area.width))).style(theme.error()),
            below,
        );
    }
}

pub(super) fn bad_lines(frame: &mut Frame<'_>, theme: &Theme, area: Rect, bad: &BadLines) {
    let file = crate::sanitize::line(&bad.outcome.path);
    let inner = boxed(frame, theme, area, cut(&format!(" Nothing imported from {file} "), usize::from(area.width) - 4));
    let mut lines: Vec<Line<'_>> = bad.outcome.errors.iter().skip(bad.scroll).map(bad_line).collect();
    let more = bad.outcome.rejected - i64::try_from(bad.outcome.errors.len()).unwrap_or(i64::MAX);
    if more > 0 {
        lines.push(Line::styled(format!(" … and {more} more"), theme.dim()));
    }
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), inner);
    frame.set_cursor_position(inner.as_position());
}

fn bad_line((line, column, reason): &(i64, String, String)) -> Line<'_> {
    let column = if column.is_empty() { String::new() } else { format!(" {column}:") };
    Line::from(format!(" line {line}:{column} {reason}"))
}

pub(super) fn period(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    picker: &PeriodPicker,
    targets: &mut Targets,
) {
    let inner = boxed(frame, theme, area, " Period ");
    let row = |at: u16| Rect { y: (inner.y + at).min(inner.bottom().saturating_sub(1)), height: 1, ..inner };
    let in_words = picker.focus == PeriodField::Days;
    let look = Look { label: "Days", focused: in_words, masked: false, place: TextPlace::Layer(0) };
    field(frame, theme, row(1), &picker.days, &look, targets);
    let typed = !in_words || !picker.days.text().trim().is_empty();
    // A low window has no line of air for them.
    let first = if inner.height > 11 { 3 } else { 2 };
    for (at, (name, preset)) in picker.presets.iter().enumerate() {
        let selected = at == picker.picked && !typed;
        let mark = if selected { '>' } else { ' ' };
        let text = format!("  {mark} {} {} – {}", left(name, 16), preset.start, preset.end);
        let style = if selected { theme.accent() } else { Style::default() };
        let place = row(first + u16::try_from(at).unwrap_or(0));
        frame.render_widget(Line::styled(text, style), place);
        targets.add(place, Hit::Preset(at));
    }
    bounds(frame, theme, row(first + 8), picker, &picked_period(model), targets);
    if inner.height > 12 {
        let also = "  Also: 2026-q2 · jul..aug · 1/6..15/7 · last 6 w";
        frame.render_widget(Line::styled(cut(also, usize::from(inner.width)), theme.dim()), row(12));
    }
}

/// `From [2026-07-12 ]  To [2026-08-22 ]   42 days`: the two days as they are typed, or as the line above means them.
fn bounds(
    frame: &mut Frame<'_>,
    theme: &Theme,
    area: Rect,
    picker: &PeriodPicker,
    meant: &Result<Period, String>,
    targets: &mut Targets,
) {
    /// Columns of a day.
    const DAY: usize = 11;
    if let (Err(message), true) = (meant, picker.focus == PeriodField::Days) {
        frame.render_widget(Line::styled(cut(&format!("  ! {message}"), usize::from(area.width)), theme.error()), area);
        return;
    }
    let told = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
    let period = meant.as_ref().ok();
    let days = [
        (PeriodField::From, "From", &picker.from, told(period.map(|period| period.start))),
        (PeriodField::To, "To", &picker.to, told(period.map(|period| period.end))),
    ];
    let (mut spans, mut x) = (Vec::new(), area.x);
    for (which, label, field, told) in days {
        let focused = picker.focus == which;
        let field = if picker.focus == PeriodField::Days { &Field::with(&told) } else { field };
        let window = window(field, DAY, false);
        let head = format!("{}{label} [", if focused { " >" } else { "  " });
        let text = left(&window.text.replace('…', "."), DAY);
        let at = x + u16::try_from(width(&head)).unwrap_or(0);
        let place = Rect { x: at, width: DAY as u16, ..area }.intersection(area);
        targets.add_text(place, TextPlace::Layer(which.place()), &window);
        if focused {
            frame.set_cursor_position(((at + window.caret).min(area.right().saturating_sub(1)), area.y));
        }
        x = at + DAY as u16 + 1;
        let style = if focused { theme.accent() } else { Style::default() };
        spans.push(Span::styled(format!("{head}{text}]"), style));
    }
    let (said, style) = match meant {
        Ok(period) => (format!("{} inclusive", days_in_words(period.days())), theme.ok()),
        Err(_) => ("! not a day".to_owned(), theme.error()),
    };
    spans.push(Span::styled(format!("  {said}"), style));
    frame.render_widget(Line::from(spans), area);
}

pub(super) fn session_ended(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    password: &Field,
    targets: &mut Targets,
) {
    let inner = boxed(frame, theme, area, " Session ended ");
    let row = |at: u16| Rect { y: inner.y + at, height: 1, ..inner };
    let name = model.account.as_ref().map_or("", |account| account.username.as_str());
    frame.render_widget(Line::from(format!("  You were logged out, {name}.")), row(1));
    let draft = model.layers.iter().find_map(|layer| match layer {
        crate::model::Layer::Form(form) => Some([form.amount.text(), form.category.text()].join(" ")),
        _ => None,
    });
    let kept = match (draft, model.refused.len()) {
        (Some(draft), _) => format!("Your draft ({}) is kept.", crate::sanitize::line(draft.trim())),
        (None, 0) => String::new(),
        (None, _) => "What you did last is done after the login.".to_owned(),
    };
    frame.render_widget(Line::from(cut(&format!("  {kept}"), usize::from(inner.width))), row(2));
    let look = Look { label: "Password", focused: true, masked: !model.password_shown, place: TextPlace::Layer(0) };
    field(frame, theme, row(4), password, &look, targets);
}

pub(super) fn prompt(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    prompt: &Prompt,
    targets: &mut Targets,
) {
    let delete = format!("How many are deleted ({})? ", prompt.earlier.first().map_or("", String::as_str));
    let fill = |text: &str| model.start.config.keys.fill(Scope::Prompt, text);
    let becomes = match change_of_marked(model, prompt.field.text()) {
        Some(Change::Category(name)) => {
            format!("= category {} · {}", crate::sanitize::line(&name), fill("{submit} change"))
        }
        Some(Change::Date(day)) => format!("= {} · {}", day.format("%a %-d %b %Y"), fill("{submit} change")),
        None => fill("{back} keep"),
    };
    let count = format!("How many are changed ({})? ", marked_in_words(model));
    let change = format!("Category, or day, of {}: ", marked_in_words(model));
    let (label, hint) = match prompt.kind {
        PromptKind::ChangeMarked => (change.as_str(), ""),
        PromptKind::CountChanged => (count.as_str(), "type the number · {back} keep"),
        PromptKind::DeleteMarked => (delete.as_str(), "type the number · {back} keep"),
        PromptKind::Filter => ("/", "{submit} keep · {back} clear · try: cat:dining  >20  aug  !word"),
        PromptKind::Import => ("Import CSV from: ", "{submit} import · {back} close"),
        PromptKind::Export => ("Export CSV to: ", "{submit} export · {back} close"),
        PromptKind::OldPassword => ("Present password: ", "{submit} next · {toggle-password} show · {back} close"),
        PromptKind::NewPassword => ("New password: ", "{submit} next · {toggle-password} show · {back} close"),
        PromptKind::RepeatPassword => {
            ("New password again: ", "{submit} change · {toggle-password} show · {back} close")
        }
    };
    frame.render_widget(Clear, area);
    let room = usize::from(area.width).saturating_sub(width(label) + 2);
    let window = window(&prompt.field, room, prompt.kind.is_secret() && !model.password_shown);
    // What is wrong stands where the hint did: the prompt lies over the row of messages.
    let error = model.message.as_ref().filter(|message| message.tone == Tone::Error);
    let (beside, style) = match error {
        Some(message) => (format!("! {}", message.text), theme.error()),
        None if prompt.kind == PromptKind::Filter && !prompt.field.text().trim().is_empty() => {
            (format!("= {}", super::list::filter_in_words(model, &list_query(model))), theme.dim())
        }
        None if matches!(prompt.kind, PromptKind::ChangeMarked) => (becomes.clone(), theme.accent()),
        None => (fill(hint), theme.accent()),
    };
    let typed = Span::styled(format!(" {label}{}   ", window.text), theme.accent());
    frame.render_widget(Line::from(vec![typed, Span::styled(beside, style)]), area);
    let x = area.x + u16::try_from(1 + width(label)).unwrap_or(0);
    targets.add_text(Rect { x, width: area.right().saturating_sub(x), ..area }, TextPlace::Layer(0), &window);
    frame.set_cursor_position(((x + window.caret).min(area.right().saturating_sub(1)), area.y));
}

pub(super) fn question(frame: &mut Frame<'_>, keys: &Keymap, theme: &Theme, area: Rect, question: &Question) {
    let text = match question {
        Question::Delete(expense) => {
            let name = if expense.notes.is_empty() { &expense.category } else { &expense.notes };
            format!(" ! Delete \"{}\" {} of {}?", cut(name, 24), expense.amount, expense.date)
        }
        Question::DeleteMarked(what) => format!(" ! Delete the marked ones: {what}?"),
        Question::DropForm(_) => " ! Drop what you typed?".to_owned(),
        Question::LoadSample(count) => format!(" ! Add sample data to your {}?", crate::format::expenses(*count)),
        Question::RemoveSample(count) => format!(" ! Remove the sample data, {}?", crate::format::expenses(*count)),
    };
    let answers = match question {
        Question::Delete(_) | Question::DeleteMarked(_) => "{yes} delete · {no} keep",
        Question::LoadSample(_) => "{yes} add · {no} leave",
        Question::RemoveSample(_) => "{yes} remove · {no} keep",
        Question::DropForm(_) => "{submit} save · {drop} drop · {no} go on",
    };
    let text = format!("{text}  {}", keys.fill(Scope::Question, answers));
    frame.render_widget(Clear, area);
    frame.render_widget(Paragraph::new(text).style(theme.warn()), area);
    frame.set_cursor_position(area.as_position());
}

pub(super) fn sort(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect) {
    let keys = &model.start.config.keys;
    let hints = "{sort-by-date} date · {sort-by-amount} amount · {sort-by-category} category · {sort-by-notes} notes";
    let now = model.list.order.label();
    let full = format!(" Sort by: {}   (now {now})", keys.fill(Scope::Sort, hints));
    // The keys stand in the footer too.
    let text = if width(&full) > usize::from(area.width) { format!(" Sort by what?   (now {now})") } else { full };
    frame.render_widget(Clear, area);
    frame.render_widget(Paragraph::new(text).style(theme.accent()), area);
    frame.set_cursor_position(area.as_position());
}
