//! What a click means where: noted while the screen is drawn, so that it is always what is seen.

use super::text::{Window, character_at};
use crate::event::{Hit, Pane, TextPlace};
use ratatui::layout::{Position, Rect};

/// What stands in a place.
#[derive(Debug)]
enum Spot {
    Thing(Hit),
    /// The text of a field, from this character on.
    Text(TextPlace, String, usize),
}

/// See the module's note.
#[derive(Debug, Default)]
pub struct Targets {
    places: Vec<(Rect, Spot)>,
    /// What the wheel scrolls where; what was drawn last lies on top.
    panes: Vec<(Rect, Pane)>,
    /// The first line of the chat that is shown, and the one that would be at its end; if the chat is shown.
    pub scroll: Option<(usize, usize)>,
}

impl Targets {
    pub(super) fn add(&mut self, area: Rect, hit: Hit) {
        self.places.push((area, Spot::Thing(hit)));
    }

    /// The text of a field, where a click places the caret.
    pub(super) fn add_text(&mut self, area: Rect, place: TextPlace, window: &Window) {
        self.places.push((area, Spot::Text(place, window.text.clone(), window.skipped)));
    }

    /// What was drawn last at this cell, if it can be clicked.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<Hit> {
        let under = |(area, _): &&(Rect, Spot)| area.contains(Position { x: column, y: row });
        self.places.iter().rev().find(under).map(|(area, spot)| match spot {
            Spot::Thing(hit) => *hit,
            Spot::Text(place, text, first) => Hit::Caret(*place, first + character_at(text, column - area.x)),
        })
    }

    /// Where that thing was drawn last.
    pub(super) fn place_of(&self, wanted: Hit) -> Option<Rect> {
        let is = |spot: &Spot| matches!(spot, Spot::Thing(hit) if *hit == wanted);
        self.places.iter().rev().find(|(_, spot)| is(spot)).map(|(area, _)| *area)
    }

    pub(super) fn add_pane(&mut self, area: Rect, pane: Pane) {
        self.panes.push((area, pane));
    }

    /// What the wheel scrolls at this cell.
    #[must_use]
    pub fn pane_at(&self, column: u16, row: u16) -> Pane {
        let under = |(area, _): &&(Rect, Pane)| area.contains(Position { x: column, y: row });
        self.panes.iter().rev().find(under).map_or(Pane::Screen, |(_, pane)| *pane)
    }

    /// Where the scrollbar that was taken is dragged to: its own column counts no more.
    #[must_use]
    pub fn dragged(&self, row: u16) -> Option<Hit> {
        self.places.iter().rev().find_map(|(area, spot)| match spot {
            Spot::Thing(hit @ Hit::Scrollbar(_)) if area.y == row => Some(*hit),
            _ => None,
        })
    }
}
