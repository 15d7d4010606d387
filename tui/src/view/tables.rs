//! The charts of the dashboard as tables: the same figures, for who cannot see bars, or wants to copy them.

use super::Targets;
use super::layers::framed;
use crate::event::{Hit, Pane};
use crate::format::{money, right, signed, span};
use crate::model::data::{Bar, Dashboard, Share};
use crate::model::{DashboardPanel, FigureForm, Model};
use crate::theme::Theme;
use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::widgets::{Row, Table, TableState};

/// Columns below which the last column gives way: better none than a cut figure.
const WITH_LAST: u16 = 64;

/// What a table shows.
struct Figures {
    title: &'static str,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    /// Columns of the figures behind the first column.
    widths: Vec<u16>,
}

/// The table of the categories, or the one over time.
pub(super) fn render(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    data: &Dashboard,
    targets: &mut Targets,
) {
    let Figures { title, head, rows, mut widths } = match model.dashboard.form {
        FigureForm::Time => by_time(&data.bars),
        FigureForm::Charts | FigureForm::Categories => by_category(&data.categories),
    };
    targets.add_pane(area, Pane::Figures(DashboardPanel::Categories));
    let block = framed(theme, title);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    if inner.width < WITH_LAST && widths.len() > 3 {
        widths.pop();
    }
    let over_time = model.dashboard.form == FigureForm::Time;
    let selected = if over_time { model.dashboard.bar } else { model.dashboard.selected };
    let marked = |(at, cells): (usize, Vec<String>)| {
        let mark = if at == selected { '>' } else { ' ' };
        let figures = cells.iter().skip(1).zip(&widths).map(|(cell, columns)| right(cell, usize::from(*columns)));
        let name = cells.first().map(String::as_str).unwrap_or_default();
        Row::new(std::iter::once(format!("{mark} {name}")).chain(figures).collect::<Vec<_>>())
    };
    let count = rows.len();
    let head = marked((usize::MAX, head));
    let rows: Vec<Row<'_>> = rows.into_iter().enumerate().map(marked).collect();
    let columns = std::iter::once(Constraint::Min(16)).chain(widths.iter().map(|columns| Constraint::Length(*columns)));
    let mut state = TableState::default().with_selected(Some(selected));
    frame.render_stateful_widget(Table::new(rows, columns).header(head.style(theme.dim())), inner, &mut state);
    for (at, y) in (state.offset()..count).zip(inner.y + 1..inner.bottom()) {
        let hit = if over_time { Hit::Bar(at) } else { Hit::Category(at) };
        targets.add(Rect { y, height: 1, ..inner }, hit);
    }
}

fn by_category(shares: &[Share]) -> Figures {
    let row = |share: &Share| {
        let percent = format!("{}%", share.percent);
        vec![share.category.clone(), money(&share.amount), percent, signed(&share.change), share.count.to_string()]
    };
    Figures {
        title: " By category, as a table ",
        head: ["Category", "Amount", "Share", "Change", "Expenses"].map(str::to_owned).to_vec(),
        rows: shares.iter().map(row).collect(),
        widths: vec![14, 7, 14, 8],
    }
}

fn by_time(bars: &[Bar]) -> Figures {
    let row = |bar: &Bar| {
        let (first, last) = &bar.days;
        vec![span(first, last), money(&bar.amount), bar.count.to_string()]
    };
    Figures {
        title: " Over time, as a table ",
        head: ["Days", "Amount", "Expenses"].map(str::to_owned).to_vec(),
        rows: bars.iter().map(row).collect(),
        widths: vec![14, 10],
    }
}
