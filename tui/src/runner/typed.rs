//! What the terminal sends: keys, pastes without brackets, the mouse.

use super::Shell;
use crate::effect::Effect;
use crate::event::{Event, Hit};
use crate::input::{Input, Pointer, PointerKind, Typed};
use crate::keys::Key;
use crate::update;
use std::time::Instant;

/// Keys and clicks that one frame may answer.
const MOST_AT_ONCE: usize = 64;

/// Letters that somebody can press at once.
const MOST_LETTERS: usize = 8;

/// Two clicks within this time are one.
const DOUBLE_CLICK_MILLIS: u64 = 400;

/// What has come from the terminal already; `None` = nothing.
async fn at_once(input: &mut Input) -> Option<Option<Typed>> {
    tokio::select! {
        biased;
        typed = input.next() => Some(typed),
        () = std::future::ready(()) => None,
    }
}

impl Shell {
    /// Handles what was typed, and what else is there already: that is part of the same frame, unless the terminal is wanted
    /// for something else first. Whether the terminal is still there.
    pub(super) async fn typed(&mut self, first: Option<Typed>, input: &mut Input) -> bool {
        self.ahead.push_front(first);
        for handled in 1..=MOST_AT_ONCE {
            let Some(next) = self.ahead.pop_front() else { break };
            let Some(typed) = next else { return false };
            match typed {
                Typed::Event(Event::Resize(..)) => self.pace.resized(Instant::now()),
                Typed::Event(_) | Typed::Pointer(_) => self.pace.typed(),
            }
            match typed {
                Typed::Event(Event::Key(Key::Char(first))) if !self.model.scope().is_text() => {
                    self.letters(first, input).await;
                }
                Typed::Event(event) => self.handle(event),
                Typed::Pointer(pointer) => self.point(pointer),
            }
            // What is not handled here is not taken from the terminal either.
            if self.quit || self.wishes.wants_terminal() || handled == MOST_AT_ONCE {
                break;
            }
            if self.ahead.is_empty() {
                self.ahead.extend(at_once(input).await);
            }
        }
        true
    }

    /// Letters that are commands. So many different ones at once are no keys that somebody pressed: they are what a terminal
    /// without bracketed paste makes of a paste, and none of them is done.
    async fn letters(&mut self, first: char, input: &mut Input) {
        let mut letters = vec![first];
        while self.ahead.is_empty() && letters.len() < MOST_AT_ONCE {
            match at_once(input).await {
                Some(Some(Typed::Event(Event::Key(Key::Char(letter))))) => letters.push(letter),
                Some(other) => self.ahead.push_back(other),
                None => break,
            }
        }
        // A key that is held comes many times too, and a slow line brings together what was typed for a field.
        let many = letters.len() > MOST_LETTERS && letters.iter().any(|letter| *letter != first);
        if many && !self.lead_to_text(&letters) {
            self.handle(Event::Paste(letters.into_iter().collect()));
            return;
        }
        let mut letters = letters.into_iter();
        for letter in letters.by_ref() {
            self.handle(Event::Key(Key::Char(letter)));
            if self.quit || self.wishes.wants_terminal() {
                break;
            }
        }
        for letter in letters.rev() {
            self.ahead.push_front(Some(Typed::Event(Event::Key(Key::Char(letter)))));
        }
    }

    /// Whether the first of these letters open something that the others are typed into, and change nothing before.
    fn lead_to_text(&self, letters: &[char]) -> bool {
        let mut model = self.model.clone();
        for letter in letters.iter().take(MOST_LETTERS) {
            let effects = update::update(&mut model, Event::Key(Key::Char(*letter)));
            let changes = |effect: &Effect| {
                matches!(effect, Effect::Call(_, request) if request.is_repeated()) || *effect == Effect::Quit
            };
            if effects.iter().any(changes) {
                return false;
            }
            if model.scope().is_text() {
                return true;
            }
        }
        false
    }

    /// What is drawn under the mouse says what a click there means.
    fn point(&mut self, Pointer { kind, column, row }: Pointer) {
        match kind {
            PointerKind::WheelDown | PointerKind::WheelUp => {
                let pane = self.targets.pane_at(column, row);
                self.handle(Event::Wheel { down: kind == PointerKind::WheelDown, pane });
            }
            PointerKind::Drag if self.scrolling => {
                let Some(hit) = self.targets.dragged(row) else { return };
                self.handle(Event::Click { hit, double: false });
            }
            PointerKind::Drag => self.handle(Event::Dragged),
            PointerKind::Press => {
                let hit = self.targets.at(column, row);
                self.scrolling = matches!(hit, Some(Hit::Scrollbar(_)));
                let Some(hit) = hit else { return };
                // The same thing twice, not the same place: the list may have moved between.
                let now = self.now();
                let before = self.clicked.replace((hit, now));
                let double = before.is_some_and(|(other, at)| other == hit && now - at < DOUBLE_CLICK_MILLIS);
                if double {
                    self.clicked = None;
                }
                self.handle(Event::Click { hit, double });
            }
        }
    }
}
