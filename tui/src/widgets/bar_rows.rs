//! Horizontal bars with eighths of a cell, a label before and columns behind.
//!
//! ```text
//!  A Housing    ██████████████▌      1,200.00  47.2%
//! ```

use crate::format::{left, right, width};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

/// One bar.
#[derive(Debug, Clone)]
pub struct BarRow {
    /// Letter that stands for it.
    pub letter: char,
    /// Before the bar.
    pub label: String,
    /// Length, 0…1 of the longest.
    pub part: f64,
    /// Behind the bar, right-aligned.
    pub columns: Vec<String>,
    /// Colour of the bar.
    pub style: Style,
    /// Whether it is selected.
    pub selected: bool,
}

/// Rows of bars, one line each; rows beyond the area are left out.
#[derive(Debug)]
pub struct BarRows<'a> {
    rows: &'a [BarRow],
    unicode: bool,
}

impl<'a> BarRows<'a> {
    /// Draws these rows.
    #[must_use]
    pub fn new(rows: &'a [BarRow], unicode: bool) -> Self {
        Self { rows, unicode }
    }
}

/// A bar of `part` (0…1) of `columns` cells, in eighths.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "cells of a screen"
)]
pub fn bar(part: f64, columns: usize, unicode: bool) -> String {
    let eighths = (part.clamp(0.0, 1.0) * columns as f64 * 8.0).round() as usize;
    if !unicode {
        return "#".repeat((eighths / 8).max(usize::from(part > 0.0)).min(columns));
    }
    let eighths = eighths.max(usize::from(part > 0.0));
    let mut text = "█".repeat(eighths / 8);
    if let Some(rest) = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'].get((eighths % 8).wrapping_sub(1)) {
        text.push(*rest);
    }
    text
}

impl Widget for BarRows<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let label_columns = self.rows.iter().map(|row| width(&row.label)).max().unwrap_or(0).min(16);
        let count = self.rows.iter().map(|row| row.columns.len()).max().unwrap_or(0);
        let column = |at: usize| {
            self.rows.iter().filter_map(|row| row.columns.get(at)).map(|text| width(text)).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..count).map(column).collect();
        let tail: usize = widths.iter().map(|width| width + 2).sum();
        let total = usize::from(area.width);
        let bars = total.saturating_sub(4 + label_columns + 1 + tail + 1);
        for (row, y) in self.rows.iter().zip(area.y..area.bottom()) {
            let mark = if row.selected { '>' } else { ' ' };
            let head = format!("{mark}{} {} ", row.letter, left(&row.label, label_columns));
            buffer.set_stringn(
                area.x,
                y,
                &head,
                total,
                if row.selected { Style::default().bold() } else { Style::default() },
            );
            let start = area.x + u16::try_from(width(&head)).unwrap_or(0);
            buffer.set_stringn(start, y, bar(row.part, bars, self.unicode), bars, row.style);
            let cells: String =
                row.columns.iter().zip(&widths).map(|(text, columns)| format!("  {}", right(text, *columns))).collect();
            let at = area.right().saturating_sub(u16::try_from(width(&cells) + 1).unwrap_or(0));
            buffer.set_stringn(at.max(start), y, &cells, total, Style::default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighths() {
        assert_eq!(bar(0.5, 3, true), "█▌");
        assert_eq!(bar(0.001, 3, true), "▏");
        assert_eq!(bar(0.0, 3, true), "");
        assert_eq!(bar(1.0, 3, true), "███");
        assert_eq!(bar(0.5, 4, false), "##");
    }
}
