//! The expense form: four fields, what each is understood to mean, and an assist area that follows the focus.

use super::Targets;
use super::layers::boxed;
use super::text::window;
use crate::event::{Hit, TextPlace};
use crate::format::{cut, days, left, money, right, width};
use crate::keys::Scope;
use crate::model::{Form, FormField, Model};
use crate::parse;
use crate::theme::Theme;
use crate::update::{
    chosen_category, currency_of, offers_often, often, picked_suggestion, recent_of_category, suggestions, understood,
};
use chrono::{Datelike, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

pub(super) fn render(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    form: &Form,
    targets: &mut Targets,
) {
    let title = match &form.editing {
        Some(expense) => format!(" Edit expense · {} ", expense.date),
        None => " New expense ".to_owned(),
    };
    let inner = boxed(frame, theme, area, title);
    let mut whole = None;
    for (at, field) in FormField::ALL.into_iter().enumerate() {
        let y = inner.y + u16::try_from(at).unwrap_or(0);
        let place = Rect { y, height: 1, ..inner };
        targets.add(place, Hit::Field(field));
        whole = row(frame, model, theme, place, form, field, targets).or(whole);
    }
    if let Some(note) = whole {
        let under = Rect { y: inner.y + 4, height: 1, ..inner };
        frame.render_widget(note, under);
    }
    let assist = Rect { y: inner.y + 5, height: inner.height.saturating_sub(6), ..inner };
    match form.focus {
        FormField::Category => categories(frame, model, theme, assist, form, targets),
        FormField::Date => calendar(frame, model, theme, assist, form),
        FormField::Amount if offers_often(form) => often_list(frame, model, theme, assist, form, targets),
        FormField::Amount | FormField::Notes => recent_list(frame, model, theme, assist, form, targets),
    }
    let last = Rect { y: inner.bottom().saturating_sub(1), height: 1, ..inner };
    let hints =
        model.start.config.keys.fill(Scope::Form, " {submit} save · {save-and-new} save and new · {back} cancel");
    frame.render_widget(Line::styled(hints, theme.dim()), last);
}

/// One field; what is to be said about it in whole, if there is no room for that beside it.
fn row(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    form: &Form,
    which: FormField,
    targets: &mut Targets,
) -> Option<Line<'static>> {
    let field = form.read(which);
    let focused = form.focus == which;
    let columns = match which {
        // Beside it stands only how long it is.
        FormField::Notes => usize::from(area.width).saturating_sub(21),
        _ => (usize::from(area.width) / 2).saturating_sub(8),
    };
    let head = format!(" {}{} [", if focused { '>' } else { ' ' }, left(which.label(), 8));
    let window = window(field, columns, false);
    let mut visible = left(&window.text, columns);
    if visible.ends_with('…') && focused {
        visible = format!("{} ", visible.trim_end_matches('…'));
    }
    let style = if focused { theme.accent() } else { Style::default() };
    let (note, tone) = note(model, theme, form, which);
    // It may repeat what was typed.
    let note = crate::sanitize::line(&note);
    let room = usize::from(area.width).saturating_sub(width(&head) + columns + 2);
    let line =
        Line::from(vec![Span::styled(format!("{head}{visible}] "), style), Span::styled(cut(&note, room), tone)]);
    frame.render_widget(line, area);
    let x = area.x + u16::try_from(width(&head)).unwrap_or(0);
    let text = Rect { x, width: u16::try_from(columns).unwrap_or(0), ..area };
    targets.add_text(text, TextPlace::Form(which), &window);
    if focused {
        frame.set_cursor_position((x + window.caret, area.y));
    }
    (width(&note) > room).then(|| Line::styled(format!(" {}", cut(&note, usize::from(area.width) - 2)), tone))
}

/// What the field is understood to mean, or what is wrong with it.
fn note(model: &Model, theme: &Theme, form: &Form, which: FormField) -> (String, Style) {
    let field = form.read(which);
    if let Some(error) = &field.error {
        return (format!("! {error}"), theme.error());
    }
    match (which, understood(model, form, which)) {
        (FormField::Notes, _) => (format!("{}/500", field.text().chars().count()), theme.dim()),
        (_, _) if field.text().is_empty() && which != FormField::Date => (String::new(), Style::default()),
        // Half a date is no mistake yet.
        (_, Err(_)) if form.focus == which => ("…".to_owned(), theme.dim()),
        (_, Err(message)) => (format!("! {message}"), theme.warn()),
        (FormField::Amount, Ok(value)) => (format!("= {} {}", money(&value), currency_of(model, form)), theme.ok()),
        (FormField::Date, Ok(value)) => {
            let day: Option<NaiveDate> = value.parse().ok();
            let text = day.map(|day| day.format("%a %-d %b %Y").to_string()).unwrap_or_default();
            let ahead = day.map_or(0, |day| (day - model.start.today).num_days());
            match ahead {
                ..=0 => (format!("= {text}"), theme.ok()),
                ahead => (format!("! in {} · {text}", days(ahead)), theme.warn()),
            }
        }
        (FormField::Category, Ok(_)) => {
            let chosen = chosen_category(model, form);
            let known = model.categories.iter().any(|category| category.name == chosen);
            let named = format!("= {} {chosen}", model.letter(&chosen));
            (if known { named } else { "= new category".to_owned() }, theme.ok())
        }
    }
}

fn categories(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, form: &Form, targets: &mut Targets) {
    let mut lines = vec![Line::styled(" ─ Category (↑↓ pick, Tab take, or type)", theme.dim())];
    let list = suggestions(model, form.category.text());
    let picked = picked_suggestion(form, &list);
    for (at, name) in list.iter().enumerate() {
        let mark = if at == picked { '>' } else { ' ' };
        let count =
            model.categories.iter().find(|category| category.name == *name).map_or(0, |category| category.count);
        let style = if at == picked { theme.accent() } else { Style::default() };
        lines.push(Line::styled(format!(" {mark} {} {count}", left(name, 26)), style));
    }
    let typed = form.category.text().trim();
    if !typed.is_empty() {
        let mark = if picked == list.len() { '>' } else { ' ' };
        lines.push(Line::from(format!(" {mark} + new category \"{}\"", cut(&crate::sanitize::line(typed), 30))));
    }
    offered(area, lines, frame, targets);
}

/// What is offered under its heading: a click takes it.
fn offered(area: Rect, lines: Vec<Line<'_>>, frame: &mut Frame<'_>, targets: &mut Targets) {
    for (at, y) in (area.y + 1..area.bottom()).enumerate().take(lines.len().saturating_sub(1)) {
        targets.add(Rect { y, height: 1, ..area }, Hit::Offer(at));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// What the list holds more than once.
fn often_list(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, form: &Form, targets: &mut Targets) {
    let often = often(model, form);
    if often.is_empty() {
        return;
    }
    let mut lines = vec![Line::styled(" ─ Often (↓ pick, Tab fills the form), or type an amount", theme.dim())];
    let amount = often.iter().map(|item| width(&money(&item.amount))).max().unwrap_or(0);
    for (at, item) in often.iter().enumerate() {
        let picked = form.picked == Some(at);
        let (mark, style) = if picked { ('>', theme.accent()) } else { (' ', Style::default()) };
        let what = left(&format!("{} · {}", item.category, item.notes), 34);
        lines.push(Line::styled(
            format!(" {mark} {what} {}  {}×", right(&money(&item.amount), amount), item.count),
            style,
        ));
    }
    offered(area, lines, frame, targets);
}

/// What was written or paid before in this category.
fn recent_list(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, form: &Form, targets: &mut Targets) {
    let recent = recent_of_category(model, form);
    if recent.is_empty() {
        return;
    }
    let what = if form.focus == FormField::Notes { "Notes" } else { "Amounts" };
    let category = cut(&crate::sanitize::line(form.category.text()), 20);
    let mut lines = vec![Line::styled(format!(" ─ {what} of {category} (↓ pick, Tab take), or type"), theme.dim())];
    for (at, item) in recent.iter().enumerate() {
        let (mark, style) = if form.picked == Some(at) { ('>', theme.accent()) } else { (' ', Style::default()) };
        let (text, beside) = match form.focus {
            FormField::Notes => (left(&item.text, 30), right(&money(&item.beside), 12)),
            _ => (right(&money(&item.text), 12), left(&item.beside, 30)),
        };
        lines.push(Line::styled(format!(" {mark} {text} {beside}  {}×", item.count), style));
    }
    offered(area, lines, frame, targets);
}

/// Lines above the weeks of the calendar.
const HEAD: usize = 3;

/// The month of the typed day, its day in brackets.
fn calendar(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, form: &Form) {
    let today = model.start.today;
    // Half a date chooses none yet.
    let chosen: Option<NaiveDate> = understood(model, form, FormField::Date).ok().and_then(|day| day.parse().ok());
    let day = chosen.unwrap_or(today);
    let first = day.with_day(1).unwrap_or(day);
    let parse::Calendar { week_start, order, .. } = model.calendar();
    let example = if order == parse::DateOrder::MonthDay { "3/8 = 8 Mar" } else { "3/8 = 3 Aug" };
    let weekdays: String = std::iter::successors(Some(week_start), |day| Some(day.succ()))
        .take(7)
        .map(|day| day.to_string().chars().take(2).chain([' ']).collect::<String>())
        .collect();
    let mut lines = vec![
        Line::styled(format!(" ─ Date (↑↓ day, or type: today, -3, mon, {example})"), theme.dim()),
        Line::from(format!("        {}", day.format("%B %Y"))),
        Line::styled(format!("   {}", weekdays.trim_end()), theme.dim()),
    ];
    let mut text = " ".repeat(2 + 3 * usize::try_from(first.weekday().days_since(week_start)).unwrap_or(0));
    let (mut at, mut week) = (first, lines.len());
    while at.month() == first.month() {
        let is_chosen = chosen == Some(at);
        text.push_str(&if is_chosen { format!("[{:2}]", at.day()) } else { format!(" {:2}", at.day()) });
        if is_chosen {
            text = text.replacen(" [", "[", 1);
        }
        if at == day {
            week = lines.len();
        }
        if at.weekday() == week_start.pred() {
            lines.push(Line::from(std::mem::replace(&mut text, "  ".to_owned())));
        }
        match at.succ_opt() {
            Some(next) => at = next,
            None => break,
        }
    }
    lines.push(Line::from(text));
    lines.push(Line::styled(format!("   today: {}", today.format("%a %-d %b")), theme.dim()));
    // Where there is no room for all weeks, those from the day's on.
    let hidden = lines.len().saturating_sub(usize::from(area.height)).min(week.saturating_sub(HEAD));
    lines.drain(HEAD..HEAD + hidden);
    frame.render_widget(Paragraph::new(lines), area);
}
