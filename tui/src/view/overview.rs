//! What a wide dashboard has beside its charts: the figures as tiles, the largest expenses, and the first insights.

use super::Targets;
use super::layers::{framed, framed_panel};
use crate::event::{Hit, Pane};
use crate::format::{cut, days, expenses, left, money, right, signed, width, wrap};
use crate::keys::Scope;
use crate::model::data::{Dashboard, Insight};
use crate::model::{DashboardPanel, Model};
use crate::theme::Theme;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Rows of the tiles.
pub(super) const TILES: u16 = 4;
/// Rows of the list of the largest expenses.
const LARGEST: u16 = 7;

/// `Total`, `Per day`, `Biggest` and `Expenses` side by side, each with what belongs to it below.
pub(super) fn tiles(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, data: &Dashboard) {
    let percent =
        if data.change_percent.is_empty() { String::new() } else { format!("  {}%", signed(&data.change_percent)) };
    let biggest = data.largest.first();
    let name = |notes: &str, category: &str| if notes.is_empty() { category.to_owned() } else { notes.to_owned() };
    let period = model.dashboard.of.unwrap_or(model.period);
    let running = period.end > model.start.today && period.start <= model.start.today;
    let so_far = if running { "of the days so far".to_owned() } else { format!("over {}", days(period.days())) };
    let more = data.count - data.previous_count;
    // A figure is whole or not there: what does not fit beside the total stands below it.
    let (mut total, mut below) =
        (format!("{} {}", money(&data.total), data.currency), format!("{}{percent}", signed(&data.change)));
    let columns = usize::from(area.width / 4).saturating_sub(4);
    let others = others_in_words(data, usize::MAX);
    match width(&total) + width(&others) <= columns {
        true => total.push_str(&others),
        false => below.push_str(&others_in_words(data, columns.saturating_sub(width(&below)))),
    }
    let tiles = [
        (" Total ", total, below),
        (" Per day ", money(&data.per_day), so_far),
        (
            " Biggest ",
            biggest.map_or_else(String::new, |expense| money(&expense.amount)),
            biggest.map_or_else(String::new, |expense| name(&expense.notes, &expense.category)),
        ),
        (" Expenses ", money(&data.count.to_string()), format!("{}{more}", if more > 0 { "+" } else { "" })),
    ];
    let places = Layout::horizontal([Constraint::Ratio(1, 4); 4]).areas::<4>(area);
    for ((title, figure, below), place) in tiles.into_iter().zip(places) {
        let block = framed(theme, title);
        let inner = block.inner(place);
        frame.render_widget(block, place);
        let columns = usize::from(inner.width).saturating_sub(1);
        let lines = vec![
            Line::styled(format!(" {}", cut(&figure, columns)), Style::default().bold()),
            Line::from(format!(" {}", cut(&below, columns))),
        ];
        frame.render_widget(Paragraph::new(lines), inner);
    }
}

/// The largest expenses, and below them what the insights begin with.
pub(super) fn beside(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    data: &Dashboard,
    targets: &mut Targets,
) {
    if area.height < LARGEST + 5 {
        largest(frame, model, theme, area, data, targets);
        return;
    }
    let [upper, lower] = Layout::vertical([Constraint::Length(LARGEST), Constraint::Min(0)]).areas(area);
    largest(frame, model, theme, upper, data, targets);
    insights(frame, model, theme, lower, targets);
}

fn largest(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, data: &Dashboard, targets: &mut Targets) {
    let focused = model.dashboard_panel() == DashboardPanel::Largest;
    targets.add_pane(area, Pane::Figures(DashboardPanel::Largest));
    let block = framed_panel(theme, " Largest ", focused);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let rows = data.largest.iter().enumerate().zip(inner.y..inner.bottom());
    let lines: Vec<Line<'_>> = rows
        .map(|((at, expense), y)| {
            targets.add(Rect { y, height: 1, ..inner }, Hit::Largest(at));
            let name = if expense.notes.is_empty() { &expense.category } else { &expense.notes };
            let room = usize::from(inner.width).saturating_sub(26);
            let (mark, style) = picked(theme, focused && at == model.dashboard.largest);
            let text = format!("{mark}{} {} {}", expense.date, left(name, room), right(&money(&expense.amount), 12));
            Line::styled(text, style)
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), inner);
}

/// How a row is marked that is picked, or is not.
fn picked(theme: &Theme, is: bool) -> (char, Style) {
    if is { ('>', theme.accent()) } else { (' ', Style::default()) }
}

/// Headlines, as many as there is room for.
fn insights(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let focused = model.dashboard_panel() == DashboardPanel::Insights;
    targets.add_pane(area, Pane::Figures(DashboardPanel::Insights));
    let by_model = model.insights.items.iter().any(|item| item.by_model);
    let who = if by_model { format!("{} ", model.model.name) } else { String::new() };
    let when = format!(" {who}{} ", model.insights.as_of);
    let block = framed_panel(theme, " Insights ", focused).title_top(Line::from(when).right_aligned());
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let columns = usize::from(inner.width).saturating_sub(4);
    let mut lines = Vec::new();
    // The picked one is in sight: those before it give way.
    let heights: Vec<usize> = model.insights.items.iter().map(|item| headline(item, columns).len()).collect();
    let selected = model.insights.selected;
    let fits = |first: &usize| {
        let upto = heights.get(*first..=selected).unwrap_or_default();
        upto.iter().sum::<usize>() <= usize::from(inner.height)
    };
    let first = (0..=selected).find(fits).unwrap_or(selected);
    for (at, item) in model.insights.items.iter().enumerate().skip(first) {
        let (mark, style) = picked(theme, focused && at == model.insights.selected);
        let mut lead = format!("{mark}{} ", at + 1);
        let wrapped = headline(item, columns);
        // A headline is whole or not there.
        if lines.len() + wrapped.len() > usize::from(inner.height) {
            break;
        }
        for line in wrapped {
            let y = inner.y + u16::try_from(lines.len()).unwrap_or(0);
            targets.add(Rect { y, height: 1, ..inner }, Hit::Insight(at));
            lines.push(Line::styled(format!("{}{line}", std::mem::replace(&mut lead, "   ".to_owned())), style));
        }
    }
    if lines.is_empty() {
        let text = match (model.insights.writing, model.insights.loaded) {
            (true, _) => " looking …".to_owned(),
            (false, true) => " Nothing to say about these days.".to_owned(),
            (false, false) => model.start.config.keys.fill(Scope::Everywhere, " {go-insights} looks for them"),
        };
        lines.push(Line::styled(text, theme.dim()));
    }
    frame.render_widget(Paragraph::new(lines), inner);
}

fn headline(item: &Insight, columns: usize) -> Vec<String> {
    let warning = if item.warning { "! " } else { "" };
    wrap(&format!("{warning}{}", item.headline), columns)
}

/// What was spent in other currencies: in full, or by their number where there is no room for that.
fn others_in_words(data: &Dashboard, columns: usize) -> String {
    let full: String =
        data.others.iter().map(|(currency, amount)| format!(" + {} {currency}", money(amount))).collect();
    match data.others.len() {
        more if more > 1 && width(&full) > columns => {
            let number = format!(" + {more} more currencies");
            if width(&number) > columns { format!(" + {more} more") } else { number }
        }
        _ => full,
    }
}

/// The figures in one line, as far as they fit: a figure is whole or not there.
pub(super) fn total_line(data: &Dashboard, columns: u16) -> Line<'static> {
    let columns = usize::from(columns);
    let percent =
        if data.change_percent.is_empty() { String::new() } else { format!(" ({}%)", signed(&data.change_percent)) };
    let lead = format!(" Total {} {}", money(&data.total), data.currency);
    let mut rest = String::new();
    let change = format!("   {}{percent}", signed(&data.change));
    let others = others_in_words(data, columns.saturating_sub(width(&lead) + width(&change)));
    for piece in [change, format!("   Per day {}", money(&data.per_day)), format!("   {}", expenses(data.count))] {
        if width(&lead) + width(&rest) + width(&piece) + width(&others) <= columns {
            rest.push_str(&piece);
        }
    }
    Line::from(vec![
        ratatui::text::Span::styled(lead, Style::default().bold()),
        ratatui::text::Span::raw(format!("{rest}{others}")),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_currencies_are_named_in_full_where_they_fit() {
        let of = |code: &str, amount: &str| (code.to_owned(), amount.to_owned());
        let data = Dashboard { others: vec![of("GBP", "20.00"), of("USD", "1700.00")], ..Dashboard::default() };
        for (columns, expected) in [
            (40, " + 20.00 GBP + 1,700.00 USD"),
            (27, " + 20.00 GBP + 1,700.00 USD"),
            (26, " + 2 more currencies"),
            (19, " + 2 more"),
        ] {
            assert_eq!(others_in_words(&data, columns), expected, "{columns}");
        }
    }
}
