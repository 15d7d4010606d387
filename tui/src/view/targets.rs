//! What a click means where: noted while the screen is drawn, so that it is always what is seen.

use crate::event::Hit;
use ratatui::layout::{Position, Rect};

/// See the module's note.
#[derive(Debug, Default)]
pub struct Targets {
    places: Vec<(Rect, Hit)>,
    /// How many lines the chat can be scrolled up, if it is shown.
    pub most_scroll: Option<usize>,
}

impl Targets {
    pub(super) fn add(&mut self, area: Rect, hit: Hit) {
        self.places.push((area, hit));
    }

    /// What was drawn last at this cell, if it can be clicked.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<Hit> {
        let under = |(area, _): &&(Rect, Hit)| area.contains(Position { x: column, y: row });
        self.places.iter().rev().find(under).map(|(_, hit)| *hit)
    }
}
