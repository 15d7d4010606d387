//! A ring of slices, two colours per cell out of 2×2 quadrants, so that edges are smooth in every font; finer on request.
//! Without colour each cell holds the letter of its slice.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::symbols::braille::BRAILLE;
use ratatui::symbols::pixel::{OCTANTS, QUADRANTS};
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

/// Into what a cell is parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pixels {
    /// 2×2, two colours.
    #[default]
    Quadrants,
    /// 2×4, two colours.
    Octants,
    /// 2×4 dots of one colour.
    Braille,
    /// Into nothing: a cell is the letter of its slice.
    Letters,
}

impl Pixels {
    /// Rows of a cell; columns are two.
    fn rows(self) -> u16 {
        if matches!(self, Self::Quadrants | Self::Letters) { 2 } else { 4 }
    }

    /// The character of a pattern: one bit for each part, row by row.
    fn symbol(self, bits: usize) -> char {
        let symbols: &[char] = match self {
            Self::Quadrants | Self::Letters => &QUADRANTS,
            Self::Octants => &OCTANTS,
            Self::Braille => &BRAILLE,
        };
        symbols.get(bits).copied().unwrap_or('█')
    }
}

/// A donut with two lines of text in its hole.
#[derive(Debug)]
pub struct Donut<'a> {
    slices: &'a [Slice],
    centre: &'a [String],
    pixels: Pixels,
}

/// Inner radius as a part of the outer.
const HOLE: f64 = 0.52;

impl<'a> Donut<'a> {
    /// Draws these slices clockwise from twelve o'clock.
    #[must_use]
    pub fn new(slices: &'a [Slice], centre: &'a [String]) -> Self {
        Self { slices, centre, pixels: Pixels::default() }
    }

    /// Drawn with cells that are parted so.
    #[must_use]
    pub fn pixels(self, pixels: Pixels) -> Self {
        Self { pixels, ..self }
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

    /// Slices of the parts of a cell, row by row.
    fn parts(&self, area: Rect, column: u16, row: u16) -> Vec<Option<usize>> {
        // A cell is one unit wide and two high.
        let (width, height) = (f64::from(area.width), f64::from(area.height) * 2.0);
        let radius = width.min(height) / 2.0;
        let point = |dx: f64, dy: f64| {
            let x = (f64::from(column) + dx - width / 2.0) / radius;
            let y = ((f64::from(row) + dy) * 2.0 - height / 2.0) / radius;
            self.slice_at(x, y)
        };
        let rows = self.pixels.rows();
        let middle = |part: u16, of: u16| (f64::from(part) + 0.5) / f64::from(of);
        (0..rows).flat_map(|y| [0, 1].map(|x| point(middle(x, 2), middle(y, rows)))).collect()
    }

    fn draw_cell(&self, buffer: &mut Buffer, area: Rect, column: u16, row: u16) {
        let parts = self.parts(area, column, row);
        let count = |slice: Option<usize>| parts.iter().filter(|other| **other == slice).count();
        let mut present: Vec<usize> = Vec::new();
        for slice in parts.iter().flatten() {
            if !present.contains(slice) {
                present.push(*slice);
            }
        }
        present.sort_by_key(|slice| std::cmp::Reverse(count(Some(*slice))));
        let Some(front) = present.first().copied() else { return };
        let Some(cell) = buffer.cell_mut((area.x + column, area.y + row)) else { return };
        let of = |slice: usize| self.slices.get(slice);
        let color = of(front).and_then(|slice| slice.color);
        let Some(color) = color.filter(|_| self.pixels != Pixels::Letters) else {
            if count(None) <= parts.len() / 2 {
                cell.set_char(of(front).map_or(' ', |slice| slice.letter));
                cell.set_style(Style { fg: color, ..Style::default() });
            }
            return;
        };
        let outside = count(None) > 0 || self.pixels == Pixels::Braille;
        let back = if outside { None } else { present.get(1).copied() };
        let mut bits = 0;
        for (at, part) in parts.iter().enumerate() {
            let behind = if outside { part.is_none() } else { back.is_some() && *part == back };
            if !behind {
                bits |= 1 << at;
            }
        }
        let mut style = Style::default().fg(color);
        if let Some(behind) = back.and_then(of).and_then(|slice| slice.color) {
            style = style.bg(behind);
        }
        cell.set_char(self.pixels.symbol(bits)).set_style(style);
    }
}

/// Slices from this part on have their letter in the ring.
const LETTERED: f64 = 0.06;

impl Donut<'_> {
    /// The letter of each slice that has room for it, in the middle of the slice: colours alone tell not everybody.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "cells of a screen")]
    fn letters(&self, buffer: &mut Buffer, area: Rect) {
        let (width, height) = (f64::from(area.width), f64::from(area.height) * 2.0);
        let radius = width.min(height) / 2.0 * f64::midpoint(HOLE, 1.0);
        let mut sum = 0.0;
        for slice in self.slices {
            let turn = (sum + slice.part / 2.0) * TAU;
            sum += slice.part;
            if slice.color.is_none() || self.pixels == Pixels::Letters || slice.part.is_nan() || slice.part < LETTERED {
                continue;
            }
            let (x, y) = (width / 2.0 + turn.sin() * radius, (height / 2.0 - turn.cos() * radius) / 2.0);
            let place = (area.x + x.max(0.0) as u16, area.y + y.max(0.0) as u16);
            if let Some(cell) = buffer.cell_mut(place).filter(|_| area.contains(place.into())) {
                cell.reset();
                cell.set_char(slice.letter);
            }
        }
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
        self.letters(buffer, area);
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
    fn large_slices_have_their_letter_in_the_ring_too() {
        let shown = |parts: &[f64]| -> String {
            let buffer = draw(parts, true, 20, 10);
            buffer
                .content
                .iter()
                .filter_map(|cell| cell.symbol().chars().next())
                .filter(char::is_ascii_uppercase)
                .collect()
        };
        let mut letters: Vec<char> = shown(&[0.5, 0.3, 0.17, 0.03]).chars().collect();
        letters.sort_unstable();
        assert_eq!(letters, ['A', 'B', 'C'], "the fourth is too thin");
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
