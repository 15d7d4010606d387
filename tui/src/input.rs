//! What crossterm reads becomes this program's events; an arrow key that was cut by the network stays one.

use crate::event::Event;
use crate::keys::Key;
use crossterm::event::{
    Event as Raw, EventStream, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use futures::{Stream, StreamExt};
use std::collections::VecDeque;
use std::time::Duration;

/// How long a lone Escape waits for the rest of a cut sequence.
const LOCAL_WAIT: Duration = Duration::from_millis(25);
const REMOTE_WAIT: Duration = Duration::from_millis(80);

/// What the mouse did, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointer {
    /// What.
    pub kind: PointerKind,
    /// Column, from 0.
    pub column: u16,
    /// Row, from 0.
    pub row: u16,
}

/// What the mouse did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointerKind {
    /// The left button went down.
    Press,
    /// It moved with a button down.
    Drag,
    /// The wheel, towards the end.
    WheelDown,
    /// The wheel, towards the beginning.
    WheelUp,
}

/// One thing that came from the terminal.
#[expect(clippy::large_enum_variant, reason = "one at a time, moved once")]
#[derive(Debug, Clone, PartialEq)]
pub enum Typed {
    /// It means the same wherever it happens.
    Event(Event),
    /// What is drawn there says what it means.
    Pointer(Pointer),
}

/// Keys, pastes, clicks and resizes of the terminal.
pub struct Input<S = EventStream> {
    stream: S,
    ready: VecDeque<Typed>,
    /// An Escape and what came right behind it, while more may come.
    held: Vec<Typed>,
    wait: Duration,
}

impl Input {
    /// Reads the process's terminal.
    #[must_use]
    pub fn new(over_ssh: bool) -> Self {
        Self::over(EventStream::new(), if over_ssh { REMOTE_WAIT } else { LOCAL_WAIT })
    }
}

impl Input {
    /// Stops reading, so that another program can.
    pub fn close(self) {
        drop(self);
        // crossterm wakes a reader that may not be there. Unless the wake is taken here, whoever reads next finds it together
        // with the first key, and takes only the one.
        let _ = crossterm::event::poll(Duration::ZERO);
    }
}

impl<S: Stream<Item = std::io::Result<Raw>> + Unpin> Input<S> {
    fn over(stream: S, wait: Duration) -> Self {
        Self { stream, ready: VecDeque::new(), held: Vec::new(), wait }
    }

    /// The next event; `None` when the terminal is gone. May be dropped and called again: nothing is lost.
    pub async fn next(&mut self) -> Option<Typed> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            if !self.held.is_empty() {
                self.after_escape().await?;
                continue;
            }
            let event = translate(&self.stream.next().await?.ok()?);
            match event {
                Some(escape @ Typed::Event(Event::Key(Key::Esc))) => self.held.push(escape),
                Some(event) => self.ready.push_back(event),
                None => {}
            }
        }
    }

    /// Collects what follows an Escape at once: `[` and a letter are an arrow that arrived in pieces.
    async fn after_escape(&mut self) -> Option<()> {
        while is_begun(&keys_of(&self.held)) {
            match tokio::time::timeout(self.wait, self.stream.next()).await {
                Err(_) => break,
                Ok(next) => self.held.extend(translate(&next?.ok()?)),
            }
        }
        let held = std::mem::take(&mut self.held);
        match whole_sequence(&keys_of(&held)) {
            Some(key) => self.ready.push_back(Typed::Event(Event::Key(key))),
            None => self.ready.extend(held),
        }
        Some(())
    }
}

fn keys_of(held: &[Typed]) -> Vec<Key> {
    held.iter().filter_map(|event| if let Typed::Event(Event::Key(key)) = event { Some(*key) } else { None }).collect()
}

/// Most keys of a sequence: Escape, `[`, and what `1;5C` has.
const LONGEST: usize = 6;

/// Whether more belongs to what an Escape began.
fn is_begun(keys: &[Key]) -> bool {
    match keys {
        [Key::Esc] | [Key::Esc, Key::Char('[' | 'O')] => true,
        [Key::Esc, Key::Char('['), parameters @ ..] if keys.len() < LONGEST => {
            parameters.iter().all(|key| matches!(key, Key::Char('0'..='9' | ';')))
        }
        _ => false,
    }
}

/// The key whose sequence arrived in pieces.
fn whole_sequence(keys: &[Key]) -> Option<Key> {
    let [Key::Esc, Key::Char('[' | 'O'), rest @ ..] = keys else { return None };
    let rest: String = rest.iter().map(|key| if let Key::Char(c) = key { *c } else { '?' }).collect();
    Some(match rest.as_str() {
        "5~" => Key::PageUp,
        "6~" => Key::PageDown,
        "3~" => Key::Delete,
        "H" | "1~" | "7~" => Key::Home,
        "F" | "4~" | "8~" => Key::End,
        "A" => Key::Up,
        "B" => Key::Down,
        "C" => Key::Right,
        "D" => Key::Left,
        "Z" => Key::BackTab,
        // With Alt or Ctrl: by words.
        "1;3C" | "1;5C" => Key::Alt('f'),
        "1;3D" | "1;5D" => Key::Alt('b'),
        _ => return None,
    })
}

fn translate(raw: &Raw) -> Option<Typed> {
    let event = match raw {
        Raw::Key(key) if key.kind != KeyEventKind::Release => translate_key(*key).map(Event::Key)?,
        Raw::Paste(text) => Event::Paste(text.clone()),
        Raw::Resize(columns, rows) => Event::Resize(*columns, *rows),
        Raw::Mouse(MouseEvent { kind, column, row, .. }) => {
            let kind = match kind {
                MouseEventKind::Down(MouseButton::Left) => PointerKind::Press,
                MouseEventKind::Drag(_) => PointerKind::Drag,
                MouseEventKind::ScrollDown => PointerKind::WheelDown,
                MouseEventKind::ScrollUp => PointerKind::WheelUp,
                _ => return None,
            };
            return Some(Typed::Pointer(Pointer { kind, column: *column, row: *row }));
        }
        _ => return None,
    };
    Some(Typed::Event(event))
}

fn translate_key(key: KeyEvent) -> Option<Key> {
    let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    Some(match key.code {
        KeyCode::Char(c) if ctrl => Key::Ctrl(c.to_ascii_lowercase()),
        KeyCode::Char(c) if alt => Key::Alt(c),
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter if alt => Key::Alt('\n'),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        // By words, as readline has it.
        KeyCode::Left if ctrl || alt => Key::Alt('b'),
        KeyCode::Right if ctrl || alt => Key::Alt('f'),
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::F(n) => Key::F(n),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_arrow_is_an_arrow() {
        let keys = |text: &str| -> Vec<Key> { std::iter::once(Key::Esc).chain(text.chars().map(Key::Char)).collect() };
        for (text, key) in [
            ("[B", Some(Key::Down)),
            ("OA", Some(Key::Up)),
            ("[5~", Some(Key::PageUp)),
            ("[3~", Some(Key::Delete)),
            ("[1;5C", Some(Key::Alt('f'))),
            ("[x", None),
            ("", None),
        ] {
            assert_eq!(whole_sequence(&keys(text)), key, "{text}");
        }
        for (text, begun) in [("", true), ("[", true), ("[5", true), ("[1;5", true), ("[B", false), ("x", false)] {
            assert_eq!(is_begun(&keys(text)), begun, "{text}");
        }
    }

    #[tokio::test]
    async fn an_escape_outlives_a_wait_that_is_given_up() {
        let escape = Raw::Key(KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE));
        let stream = futures::stream::iter([Ok(escape)]).chain(futures::stream::pending());
        let mut input = Input::over(stream, Duration::from_millis(5));
        // An answer of the server comes while the Escape is held.
        tokio::select! {
            biased;
            event = input.next() => panic!("{event:?} was not held"),
            () = std::future::ready(()) => {}
        }
        assert_eq!(input.next().await, Some(Typed::Event(Event::Key(Key::Esc))));
    }
}
