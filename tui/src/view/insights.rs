//! Written insights: a headline, a sentence, and the key that opens the rows behind it.

use super::Targets;
use super::layers::framed;
use crate::event::Hit;
use crate::format::{expenses, wrap};
use crate::keys::Scope;
use crate::model::Model;
use crate::theme::Theme;
use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let insights = &model.insights;
    let by_model = insights.items.iter().any(|item| item.by_model);
    let place = if model.model.local { "on this machine" } else { "on another machine" };
    let who = match by_model {
        true => format!(" worded by {} {place}", model.model.name),
        false => " worded by templates".to_owned(),
    };
    let at = if insights.as_of.is_empty() { String::new() } else { format!(" · {}", insights.as_of) };
    let who = format!("{who}{at} ");
    let block = framed(theme, format!(" Insights · {} ", model.days_shown(insights.of)))
        .title_top(Line::from(who).alignment(Alignment::Right));
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let columns = usize::from(inner.width).saturating_sub(8).min(100);
    let mut lines = vec![Line::from("")];
    let mut selected_line = 0;
    let mut starts = Vec::new();
    for (at, item) in insights.items.iter().enumerate() {
        let selected = at == insights.selected;
        if selected {
            selected_line = lines.len();
        }
        starts.push(lines.len());
        let mark = if selected { '>' } else { ' ' };
        let warning = if item.warning { "! " } else { "" };
        let style = if selected { theme.accent() } else { Style::default().bold() };
        lines.push(Line::styled(format!(" {mark} {}  {warning}{}", at + 1, item.headline), style));
        lines.extend(wrap(&item.text, columns).into_iter().map(|line| Line::from(format!("      {line}"))));
        let rows = match item.count {
            None => "its expenses".to_owned(),
            Some((own, 0)) => format!("its {}", expenses(own)),
            Some((0, others)) => format!("its {} in other currencies", expenses(others)),
            Some((own, others)) => format!("its {} + {others} in other currencies", expenses(own)),
        };
        let keys = format!("      {{open-rows}} {rows} · {{dismiss}} dismiss");
        let keys = model.start.config.keys.fill(Scope::Insights, &keys);
        lines.push(Line::styled(keys, theme.dim()));
        lines.push(Line::from(""));
    }
    if insights.items.is_empty() && insights.loaded {
        lines.push(Line::from("   Nothing to say about these days: there are no expenses in them."));
    } else if insights.writing {
        lines.push(Line::styled("   looking …", theme.dim()));
    }
    let checked = "Figures are computed from your data and checked; only sentences may be the model's.";
    lines.extend(wrap(checked, columns + 3).into_iter().map(|line| Line::styled(format!("   {line}"), theme.dim())));
    let height = usize::from(inner.height);
    // Behind the last insight stands what is true of all of them.
    let skip = match insights.selected + 1 >= insights.items.len() {
        true => lines.len().saturating_sub(height).min(selected_line),
        false => selected_line.saturating_sub(height.saturating_sub(6)),
    };
    for (at, start) in starts.iter().enumerate() {
        let end = starts.get(at + 1).copied().unwrap_or(start + 4).saturating_sub(1);
        for line in (*start).max(skip)..end.min(skip + usize::from(inner.height)) {
            let y = inner.y + u16::try_from(line - skip).unwrap_or(0);
            targets.add(Rect { y, height: 1, ..inner }, Hit::Insight(at));
        }
    }
    frame.render_widget(Paragraph::new(lines).scroll((u16::try_from(skip).unwrap_or(0), 0)), inner);
}
