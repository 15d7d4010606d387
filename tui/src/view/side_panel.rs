//! The panel beside the list: what the shown days come to, and the selected row.

use super::layers::framed;
use crate::format::{cut, days, expenses, money, width};
use crate::keys::Scope;
use crate::model::Model;
use crate::model::data::{Bar, Expense, Period};
use crate::theme::Theme;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Margin, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Paragraph, Sparkline};

/// Rows of what the shown days come to.
const SUMS: u16 = 11;
/// The fewest rows of the selected one.
const SELECTED: u16 = 7;

/// What the shown days come to, or the rows that pass the filter, and the selected one; where there is no room for both, the
/// selected one.
pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect) {
    let sums = if area.height >= SUMS + SELECTED { SUMS } else { 0 };
    let [upper, lower] = Layout::vertical([Constraint::Length(sums), Constraint::Min(0)]).areas(area);
    if sums > 0 {
        match model.list.filter.trim().is_empty() && model.list.evidence.is_none() {
            true => of_period(frame, model, theme, upper),
            false => of_filter(frame, model, theme, upper),
        }
    }
    let block = framed(theme, " Selected ");
    let inner = block.inner(lower);
    frame.render_widget(block, lower);
    if let Some(expense) = model.list.rows.get(model.list.selected) {
        frame.render_widget(Paragraph::new(selected(model, theme, expense, usize::from(inner.width))), inner);
    }
}

/// The selected expense: its notes in whole, when it was added, and what can be done with it.
fn selected<'a>(model: &Model, theme: &Theme, expense: &Expense, columns: usize) -> Vec<Line<'a>> {
    let day = expense.date.parse::<NaiveDate>();
    let day = day.map_or_else(|_| expense.date.clone(), |day| day.format("%a %-d %b %Y").to_string());
    let about = format!(" {} {} · {day}", model.letter(&expense.category), expense.category);
    let mut lines = vec![
        Line::styled(format!(" {} {}", money(&expense.amount), expense.currency), Style::default().bold()),
        Line::from(cut(&about, columns)),
    ];
    let wrapped = crate::format::wrap(&expense.notes, columns.saturating_sub(2));
    lines.extend(wrapped.into_iter().map(|line| Line::from(format!(" {line}"))));
    lines.push(Line::from(""));
    if !expense.added.is_empty() {
        let edited = if expense.edited.is_empty() { "never" } else { &expense.edited };
        let whole = format!(" added {} · edited {edited}", expense.added);
        // The second time is on a line of its own where both do not fit on one.
        let times =
            if width(&whole) <= columns { vec![whole] } else { whole.split(" ·").map(str::to_owned).collect() };
        lines.extend(times.into_iter().map(|line| Line::styled(line, theme.dim())));
    }
    if model.layers.is_empty() {
        let keys = model.start.config.keys.fill(Scope::Expenses, " {copy} copy row · {copy-to-today} copy to today");
        lines.push(Line::styled(keys, theme.dim()));
    }
    lines
}

fn of_filter(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect) {
    let block = framed(theme, " Of these rows ");
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let sums = model.list.totals.rows.iter();
    let lines: Vec<Line<'_>> = sums
        .map(|(currency, amount, count)| Line::from(format!(" {} {currency}  in {}", money(amount), expenses(*count))))
        .collect();
    frame.render_widget(Paragraph::new(lines), inner);
}

fn of_period(frame: &mut Frame<'_>, model: &Model, theme: &Theme, upper: Rect) {
    let block = framed(theme, format!(" {} ", cut(&model.days_shown(model.dashboard.of), 40)));
    let inner = block.inner(upper);
    frame.render_widget(block, upper);
    if let Some(data) = &model.dashboard.data {
        let change = if data.change_percent.is_empty() {
            String::new()
        } else {
            format!("  ({}%)", crate::format::signed(&data.change_percent))
        };
        let days = model.dashboard.of.unwrap_or(model.period);
        let mut lines = vec![
            Line::from(format!(" Spent    {} {}{change}", money(&data.total), data.currency)),
            Line::from(format!(" Before   {}", money(&data.previous_total))),
            Line::from(format!(" Per day  {}   {}", money(&data.per_day), gone_by(days, model.start.today))),
        ];
        lines.extend(data.largest.first().map(|largest| {
            let what = if largest.notes.is_empty() { &largest.category } else { &largest.notes };
            let line = format!(" Biggest  {}   {what}", money(&largest.amount));
            Line::from(cut(&line, usize::from(inner.width)))
        }));
        let rows = u16::try_from(lines.len()).unwrap_or(0) + 1;
        frame.render_widget(Paragraph::new(lines), inner);
        let [_, chart] = Layout::vertical([Constraint::Length(rows), Constraint::Min(0)]).areas(inner);
        over_time(frame, theme, chart, &data.bars);
    }
}

/// `22 of 31 days` of a period that runs, `31 days` of one that is over or to come.
fn gone_by(period: Period, today: NaiveDate) -> String {
    match period.start <= today && today < period.end {
        true => format!("{} of {}", (today - period.start).num_days() + 1, days(period.days())),
        false => days(period.days()),
    }
}

/// What was spent when, and the most of it.
fn over_time(frame: &mut Frame<'_>, theme: &Theme, area: Rect, bars: &[Bar]) {
    let Some(peak) = bars.iter().max_by_key(|bar| bar.minor).filter(|bar| bar.minor > 0) else { return };
    let words = format!("peak {}", money(&peak.amount));
    let columns = u16::try_from(width(&words) + 2).unwrap_or(0);
    let [chart, beside] =
        Layout::horizontal([Constraint::Min(0), Constraint::Length(columns)]).areas(area.inner(Margin::new(1, 0)));
    let heights: Vec<u64> = bars.iter().map(|bar| bar.minor).collect();
    frame.render_widget(Sparkline::default().data(&heights).style(theme.series(0)), chart);
    frame.render_widget(Line::styled(words, theme.dim()).right_aligned(), beside);
}
