//! Where the money went: totals, category bars, donut, bars over time; or the same as a table.

use super::layers::{framed, framed_panel};
use super::{Targets, glyphs, overview, tables};
use crate::event::{Hit, Pane};
use crate::format::{cut, days, left, money, right, signed, sum, width};
use crate::keys::{Action, Scope};
use crate::model::data::{Dashboard, Share};
use crate::model::{Connection, DashboardPanel, DashboardScreen, FigureForm, Model};
use crate::theme::{Glyphs, Theme};
use crate::widgets::{BarRow, BarRows, Donut, Slice};
use outgo_server::domain::{Currency, Money};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Bar, BarChart, BarGroup, Block, Paragraph};

const SERIES: usize = DashboardScreen::SERIES;

/// Columns from which the bars over time have a scale.
const WITH_SCALE: u16 = 60;

/// Columns that a name in the legend keeps.
const NAME: usize = 12;

/// Columns from which the bars have their change beside them.
const WITH_CHANGES: u16 = 66;

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let Some(data) = &model.dashboard.data else {
        frame.render_widget(Paragraph::new("\n  Loading …"), area);
        return;
    };
    let wide = model.is_wide() && model.dashboard.form == FigureForm::Charts && data.count > 0;
    let figures = Constraint::Length(if wide { overview::TILES } else { 1 });
    let [head, totals, body] = Layout::vertical([Constraint::Length(1), figures, Constraint::Min(0)]).areas(area);
    let period = model.dashboard.of.unwrap_or(model.period);
    let name = period.name().map_or_else(String::new, |name| format!("{name}: "));
    let shown = format!(" ◀ [ {name}{} – {}, {} ] ▶", period.start, period.end, days(period.days()));
    let against = format!("{shown}  {}", beside_days(model, data));
    let room = usize::from(area.width);
    let label = if width(&against) <= room { against } else { cut(&shown, room) };
    frame.render_widget(Line::styled(label, theme.accent()), head);
    let behind = u16::try_from(width(&shown)).unwrap_or(head.width);
    for (x, action) in [(head.x, Action::Earlier), (head.x + behind.saturating_sub(3), Action::Later)] {
        let key = model.start.config.keys.key_that(Scope::Dashboard, action);
        let place = Rect { x, width: 3.min(head.right().saturating_sub(x)), ..head };
        key.into_iter().for_each(|key| targets.add(place, Hit::Key(key)));
    }
    if wide {
        overview::tiles(frame, model, theme, totals, data);
    } else {
        frame.render_widget(overview::total_line(data, totals.width), totals);
    }
    if data.count == 0 {
        let text = "\n  No expenses in these days. {earlier} {later} other periods, {pick-period} chooses one.";
        frame.render_widget(Paragraph::new(model.start.config.keys.fill(Scope::Dashboard, text)), body);
    } else if model.dashboard.form != FigureForm::Charts {
        tables::render(frame, model, theme, body, data, targets);
    } else if wide {
        let rows = u16::try_from(data.categories.len().min(SERIES + 1)).unwrap_or(7) + 2;
        let [upper, lower] = Layout::vertical([Constraint::Length(rows.max(15)), Constraint::Min(8)]).areas(body);
        let [bars, donut] = Layout::horizontal([Constraint::Percentage(58), Constraint::Percentage(42)]).areas(upper);
        categories(frame, model, theme, bars, data, targets);
        shares(frame, theme, donut, data, targets);
        let [time, largest] = Layout::horizontal([Constraint::Percentage(58), Constraint::Percentage(42)]).areas(lower);
        over_time(frame, theme, time, data);
        overview::beside(frame, model, theme, largest, data, targets);
    } else {
        let rows = u16::try_from(data.categories.len().min(SERIES + 1)).unwrap_or(7) + 2;
        let [upper, lower] = Layout::vertical([Constraint::Length(rows.min(9)), Constraint::Min(0)]).areas(body);
        if lower.height < 5 {
            categories(frame, model, theme, body, data, targets);
            return;
        }
        categories(frame, model, theme, upper, data, targets);
        let [donut, time] =
            Layout::horizontal([Constraint::Length(42.min(area.width / 2 + 2)), Constraint::Min(0)]).areas(lower);
        shares(frame, theme, donut, data, targets);
        over_time(frame, theme, time, data);
    }
}

/// A category as the charts show it.
struct Shown {
    letter: char,
    name: String,
    amount: String,
    /// 0…1 of the whole.
    part: f64,
    percent: String,
    /// Against the days before.
    change: String,
}

/// What the figures are compared with; or that they are not of the chosen days yet, or how old they are.
fn beside_days(model: &Model, data: &Dashboard) -> String {
    let screen = &model.dashboard;
    let away = matches!(model.connection, Connection::Offline { .. });
    match screen.of.filter(|of| *of != model.period) {
        Some(_) => format!("not {} yet", model.period.label()),
        None if away => format!("as of {}", screen.as_of),
        None => format!("vs {} – {}", data.previous.0, data.previous.1),
    }
}

/// The largest categories, and all others as one.
fn top(data: &Dashboard) -> Vec<Shown> {
    let mut rows: Vec<Shown> = data
        .categories
        .iter()
        .take(SERIES)
        .zip("ABCDEF".chars())
        .map(|(share, letter)| Shown {
            letter,
            name: share.category.clone(),
            amount: money(&share.amount),
            part: share.share,
            percent: format!("{}%", share.percent),
            change: signed(&share.change),
        })
        .collect();
    let rest = data.categories.get(SERIES..).unwrap_or_default();
    if !rest.is_empty() {
        let all = |text: fn(&Share) -> &str| sum(rest.iter().map(text)).unwrap_or_default();
        rows.push(Shown {
            letter: 'O',
            name: format!("Other ({})", rest.len()),
            amount: money(&all(|share| &share.amount)),
            part: rest.iter().map(|share| share.share).sum(),
            percent: format!("{}%", all(|share| &share.percent)),
            change: signed(&all(|share| &share.change)),
        });
    }
    rows
}

fn categories(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    data: &Dashboard,
    targets: &mut Targets,
) {
    // Where there is one part only it needs no mark.
    let focused = model.dashboard_panel() == DashboardPanel::Categories;
    targets.add_pane(area, Pane::Figures(DashboardPanel::Categories));
    let block = framed_panel(theme, " By category ", focused && model.dashboard_panels().len() > 1);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let all = top(data);
    let longest = all.iter().map(|row| row.part).fold(0.0, f64::max);
    let changes = inner.width >= WITH_CHANGES;
    let rows: Vec<BarRow> = all
        .into_iter()
        .enumerate()
        .map(|(at, Shown { letter, name, amount, part, percent, change })| BarRow {
            letter,
            label: name,
            part: if longest > 0.0 { part / longest } else { 0.0 },
            columns: if changes { vec![amount, percent, change] } else { vec![amount, percent] },
            style: theme.series(at),
            selected: focused && at == model.dashboard.selected,
        })
        .collect();
    for (at, y) in (inner.y..inner.bottom()).enumerate().take(rows.len()) {
        targets.add(Rect { y, height: 1, ..inner }, Hit::Category(at));
    }
    frame.render_widget(BarRows::new(&rows, theme.glyphs != Glyphs::Ascii), inner);
}

fn shares(frame: &mut Frame<'_>, theme: &Theme, area: Rect, data: &Dashboard, targets: &mut Targets) {
    let block = framed(theme, " Share of spending ");
    let inner = block.inner(area);
    frame.render_widget(block, area);
    targets.add_pane(area, Pane::Figures(DashboardPanel::Categories));
    let rows = top(data);
    let slices: Vec<Slice> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| Slice { part: row.part, letter: row.letter, color: theme.series(at).fg })
        .collect();
    let columns = (inner.height * 2).min(inner.width.saturating_sub(20)).max(8);
    let [ring, legend] = Layout::horizontal([Constraint::Length(columns), Constraint::Min(0)]).areas(inner);
    let minor = Currency::parse(&data.currency).ok().and_then(|currency| Money::parse(&data.total, currency).ok());
    let units = in_units(minor.map_or(0, |money| money.minor.unsigned_abs()), data);
    let centre = if columns >= 14 { vec![units, data.currency.clone()] } else { Vec::new() };
    frame.render_widget(Donut::new(&slices, &centre).pixels(glyphs::pixels(theme.glyphs)), ring);
    let lines: Vec<Line<'_>> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let room = usize::from(legend.width).saturating_sub(11);
            // The amount too, where the name keeps its room.
            let amount = rows.iter().map(|row| width(&row.amount)).max().unwrap_or(0) + 2;
            let amount = if room >= amount + NAME { amount } else { 0 };
            let figure = if amount > 0 { right(&row.amount, amount) } else { String::new() };
            Line::from(vec![
                Span::styled(format!(" {} ", row.letter), theme.series(at)),
                Span::raw(format!("{}{figure} {}", left(&row.name, room - amount), right(&row.percent, 6))),
            ])
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), legend);
    for (at, y) in (legend.y..legend.bottom()).enumerate().take(rows.len()) {
        targets.add(Rect { y, height: 1, ..legend }, Hit::Category(at));
    }
}

/// ratatui's bar chart; buckets that do not fit are merged pairwise until they do.
fn over_time(frame: &mut Frame<'_>, theme: &Theme, area: Rect, data: &Dashboard) {
    let inner = Block::bordered().inner(area);
    if inner.width < 4 || inner.height < 3 {
        frame.render_widget(framed(theme, " Over time "), area);
        return;
    }
    let mut bars: Vec<(String, u64)> = data.bars.iter().map(|bar| (bar.label.clone(), bar.minor)).collect();
    let highest = in_units(bars.iter().map(|(_, minor)| *minor).max().unwrap_or(0), data);
    // What the height means stands at the left, where there is room for it and for the bars.
    let names = if inner.width >= WITH_SCALE { u16::try_from(width(&highest) + 1).unwrap_or(0) } else { 0 };
    let room = usize::from(inner.width.saturating_sub(names)) / 2;
    while bars.len() > room && bars.len() > 1 {
        bars = bars
            .chunks(2)
            .map(|pair| {
                let sum = pair.iter().map(|(_, minor)| minor).sum();
                (pair.first().map(|(label, _)| label.clone()).unwrap_or_default(), sum)
            })
            .collect();
    }
    let (most, clipped) = scale(&bars);
    let count = u16::try_from(bars.len().max(1)).unwrap_or(1);
    let bar_width = (inner.width.saturating_sub(names) / count).saturating_sub(1).clamp(1, 9);
    // What does not fit is said in words.
    let words: Vec<String> = clipped.iter().map(|bar| format!("{} {}", bar.0, in_units(bar.1, data))).collect();
    let words = if words.is_empty() { String::new() } else { format!(" cut off: {} ", words.join(", ")) };
    let words = cut(&words, usize::from(area.width).saturating_sub(16));
    let block = framed(theme, " Over time ").title_top(Line::styled(words, theme.warn()).right_aligned());
    frame.render_widget(block, area);
    let drawn: Vec<Bar<'_>> =
        bars.iter().map(|(_, minor)| Bar::default().value(*minor).text_value(String::new())).collect();
    let chart = BarChart::default()
        .data(BarGroup::default().bars(&drawn))
        .max(most)
        .bar_width(bar_width)
        .bar_gap(1)
        .bar_style(theme.series(0));
    let [upper, below] = Layout::vertical([Constraint::Min(0), Constraint::Length(1)]).areas(inner);
    scale_names(frame, upper, most, data);
    let upper = Rect { x: upper.x + names, width: upper.width.saturating_sub(names), ..upper };
    let below = Rect { x: below.x + names, width: below.width.saturating_sub(names), ..below };
    frame.render_widget(chart, upper);
    let labels: Vec<&str> = bars.iter().map(|(label, _)| label.as_str()).collect();
    frame.render_widget(Line::raw(axis(&labels, usize::from(bar_width) + 1, usize::from(below.width))), below);
}

/// What the top and the middle of the chart stand for, and its foot.
fn scale_names(frame: &mut Frame<'_>, area: Rect, most: u64, data: &Dashboard) {
    if area.width < WITH_SCALE || area.height < 3 {
        return;
    }
    let marks = [(area.y, most), (area.y + area.height / 2, most / 2), (area.bottom() - 1, 0)];
    for (y, minor) in marks {
        let place = Rect { y, height: 1, ..area };
        frame.render_widget(Line::from(in_units(minor, data)), place);
    }
}

/// The amount that the highest bar stands for, and the bars that are higher: where at most a tenth of them are more than three
/// times the next, these are cut off, so that the others can be told apart.
fn scale(bars: &[(String, u64)]) -> (u64, Vec<&(String, u64)>) {
    let mut sizes: Vec<u64> = bars.iter().map(|(_, minor)| *minor).filter(|minor| *minor > 0).collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    let highest = sizes.first().copied().unwrap_or(0);
    let few = (sizes.len() / 10).max(1);
    // The first gap from the top that is wide enough.
    let gap =
        (1..=few).find(|at| matches!((sizes.get(at - 1), sizes.get(*at)), (Some(one), Some(next)) if *one > next * 3));
    let most = gap.filter(|_| sizes.len() > 4).and_then(|at| sizes.get(at).copied()).unwrap_or(highest);
    (most, bars.iter().filter(|(_, minor)| *minor > most).collect())
}

/// Minor units as an amount without decimals, rounded.
fn in_units(minor: u64, data: &Dashboard) -> String {
    let scale = Currency::parse(&data.currency).map_or(100, |currency| currency.scale().unsigned_abs());
    money(&((minor + scale / 2) / scale.max(1)).to_string())
}

/// Labels under bars that are `step` columns apart, whole ones only: those that do not fit are left out.
fn axis(labels: &[&str], step: usize, columns: usize) -> String {
    let mut text = String::new();
    for (at, label) in labels.iter().enumerate() {
        let label = label.split(' ').next().unwrap_or_default();
        let start = at * step;
        let is_free = start == 0 || width(&text) < start;
        if is_free && start + width(label) <= columns {
            text.push_str(&" ".repeat(start - width(&text)));
            text.push_str(label);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{axis, scale};

    #[test]
    fn few_bars_that_tower_over_the_others_are_cut_off() {
        let most = |sizes: &[u64]| {
            let bars: Vec<(String, u64)> = sizes.iter().map(|size| (size.to_string(), *size)).collect();
            let (most, clipped) = scale(&bars);
            (most, clipped.iter().map(|bar| bar.1).collect::<Vec<_>>())
        };
        assert_eq!(most(&[10, 20, 1_200, 0, 30, 25, 15]), (30, vec![1_200]));
        assert_eq!(most(&[10, 20, 80, 30, 25, 15]), (80, vec![]), "not three times the next");
        assert_eq!(most(&[10, 1_200]), (1_200, vec![]), "two are no rule and no exception");
        assert_eq!(most(&[]), (0, vec![]));
        let mut month = vec![10; 28];
        month.extend([900, 1_200]);
        assert_eq!(most(&month), (10, vec![900, 1_200]));
    }

    #[test]
    fn labels_are_whole_or_not_there() {
        assert_eq!(axis(&["8", "9", "10", "11", "12"], 2, 10), "8 9 10  12");
        assert_eq!(axis(&["8", "9", "10"], 2, 5), "8 9");
        assert_eq!(axis(&["Jan 26", "Feb 26", "Mar 26"], 4, 12), "Jan Feb Mar");
        assert_eq!(axis(&["2026-01", "2026-02"], 3, 20), "2026-01");
    }
}
