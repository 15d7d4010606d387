//! A ring of slices, two colours per cell out of 2×2 quadrants, so that edges are smooth in every font. Without colour
//! each cell holds the letter of its slice.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::symbols::pixel::QUADRANTS;
use ratatui::widgets::Widget;
use std::f64::consts::TAU;

/// One slice.
#[derive(Debug, Clone, Copy)]
pub struct Slice {
    /// Part of the whole, 0…1.
    pub part: f64,
    /// Letter that stands for it.
    pub letter: char,
    /// Its colour; none = letters are drawn.
    pub color: Option<Color>,
}

/// A donut with two lines of text in its hole.
#[derive(Debug)]
pub struct Donut<'a> {
    slices: &'a [Slice],
    centre: &'a [String],
}

/// Inner radius as a part of the outer.
const HOLE: f64 = 0.52;

impl<'a> Donut<'a> {
    /// Draws these slices clockwise from twelve o'clock.
    #[must_use]
    pub fn new(slices: &'a [Slice], centre: &'a [String]) -> Self {
        Self { slices, centre }
    }

    /// Which slice lies at a point, the centre being (0, 0) and the outer radius 1.
    fn slice_at(&self, x: f64, y: f64) -> Option<usize> {
        let radius = x.hypot(y);
        if !(HOLE..=1.0).contains(&radius) {
            return None;
        }
        let turn = (x.atan2(-y) / TAU).rem_euclid(1.0);
        let mut sum = 0.0;
        for (at, slice) in self.slices.iter().enumerate() {
            sum += slice.part;
            if turn < sum {
                return Some(at);
            }
        }
        self.slices.len().checked_sub(1)
    }

    /// Slices of the four quadrants of a cell: upper left, upper right, lower left, lower right.
    fn quadrants(&self, area: Rect, column: u16, row: u16) -> [Option<usize>; 4] {
        // A cell is one unit wide and two high.
        let (width, height) = (f64::from(area.width), f64::from(area.height) * 2.0);
        let radius = width.min(height) / 2.0;
        let point = |dx: f64, dy: f64| {
            let x = (f64::from(column) + dx - width / 2.0) / radius;
            let y = ((f64::from(row) + dy) * 2.0 - height / 2.0) / radius;
            self.slice_at(x, y)
        };
        [point(0.25, 0.25), point(0.75, 0.25), point(0.25, 0.75), point(0.75, 0.75)]
    }

    fn draw_cell(&self, buffer: &mut Buffer, area: Rect, column: u16, row: u16) {
        let quadrants = self.quadrants(area, column, row);
        let count = |slice: Option<usize>| quadrants.iter().filter(|other| **other == slice).count();
        let mut present: Vec<usize> = quadrants.iter().flatten().copied().collect();
        present.sort_by_key(|slice| std::cmp::Reverse(count(Some(*slice))));
        present.dedup();
        let Some(front) = present.first().copied() else { return };
        let Some(cell) = buffer.cell_mut((area.x + column, area.y + row)) else { return };
        let of = |slice: usize| self.slices.get(slice);
        let Some(color) = of(front).and_then(|slice| slice.color) else {
            if count(None) <= 2 {
                cell.set_char(of(front).map_or(' ', |slice| slice.letter));
            }
            return;
        };
        let outside = count(None) > 0;
        let back = if outside { None } else { present.get(1).copied() };
        let mut bits = 0;
        for (at, quadrant) in quadrants.iter().enumerate() {
            let behind = if outside { quadrant.is_none() } else { back.is_some() && *quadrant == back };
            if !behind {
                bits |= 1 << at;
            }
        }
        let symbol = QUADRANTS.get(bits).copied().unwrap_or('█');
        let mut style = Style::default().fg(color);
        if let Some(behind) = back.and_then(of).and_then(|slice| slice.color) {
            style = style.bg(behind);
        }
        cell.set_char(symbol).set_style(style);
    }
}

impl Widget for Donut<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        if area.width < 6 || area.height < 3 || self.slices.is_empty() {
            return;
        }
        for row in 0..area.height {
            for column in 0..area.width {
                self.draw_cell(buffer, area, column, row);
            }
        }
        let lines = u16::try_from(self.centre.len()).unwrap_or(0);
        let top = area.y + area.height.saturating_sub(lines) / 2;
        for (text, y) in self.centre.iter().zip(top..area.bottom()) {
            let columns = u16::try_from(crate::format::width(text)).unwrap_or(0);
            let x = area.x + area.width.saturating_sub(columns) / 2;
            buffer.set_stringn(x, y, text, usize::from(area.width), Style::default().bold());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(parts: &[f64], color: bool, columns: u16, rows: u16) -> Buffer {
        let slices: Vec<Slice> = parts
            .iter()
            .zip("ABCDEFO".chars())
            .zip(1..)
            .map(|((part, letter), at)| Slice { part: *part, letter, color: color.then_some(Color::Indexed(at)) })
            .collect();
        let area = Rect::new(0, 0, columns, rows);
        let mut buffer = Buffer::empty(area);
        Donut::new(&slices, &["100".to_owned()]).render(area, &mut buffer);
        buffer
    }

    #[test]
    fn letters_stand_for_slices_without_colour() {
        let buffer = draw(&[0.5, 0.25, 0.25], false, 20, 10);
        insta::assert_snapshot!(format!("{buffer:?}"));
    }

    #[test]
    fn no_size_and_no_data_panics() {
        for columns in [0, 1, 5, 6, 16, 200] {
            for rows in [0, 1, 3, 8, 60] {
                for parts in [&[][..], &[1.0], &[0.999, 0.001], &[f64::NAN, 1.0], &[0.0, 0.0]] {
                    draw(parts, true, columns, rows);
                }
            }
        }
    }
}
