//! What crossterm reads becomes this program's events; an arrow key that was cut by the network stays one.

use crate::event::Event;
use crate::keys::Key;
use crossterm::event::{Event as Raw, EventStream, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use futures::StreamExt;
use std::collections::VecDeque;
use std::time::Duration;

/// How long a lone Escape waits for the rest of a cut sequence.
const LOCAL_WAIT: Duration = Duration::from_millis(25);
const REMOTE_WAIT: Duration = Duration::from_millis(80);

/// Keys, pastes and resizes of the terminal.
pub struct Input {
    stream: EventStream,
    ready: VecDeque<Event>,
    wait: Duration,
}

impl Input {
    /// Reads the process's terminal.
    #[must_use]
    pub fn new(over_ssh: bool) -> Self {
        let wait = if over_ssh { REMOTE_WAIT } else { LOCAL_WAIT };
        Self { stream: EventStream::new(), ready: VecDeque::new(), wait }
    }

    /// The next event; `None` when the terminal is gone.
    pub async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            let event = translate(&self.stream.next().await?.ok()?);
            match event {
                Some(Event::Key(Key::Esc)) => self.after_escape().await?,
                Some(event) => self.ready.push_back(event),
                None => {}
            }
        }
    }

    /// Collects what follows an Escape at once: `[` and a letter are an arrow that arrived in pieces.
    async fn after_escape(&mut self) -> Option<()> {
        let mut held = vec![Event::Key(Key::Esc)];
        while held.len() < 3 {
            match tokio::time::timeout(self.wait, self.stream.next()).await {
                Err(_) => break,
                Ok(next) => held.extend(translate(&next?.ok()?)),
            }
        }
        let keys: Vec<Key> =
            held.iter().filter_map(|event| if let Event::Key(key) = event { Some(*key) } else { None }).collect();
        match whole_sequence(&keys) {
            Some(key) => self.ready.push_back(Event::Key(key)),
            None => self.ready.extend(held),
        }
        Some(())
    }
}

fn whole_sequence(keys: &[Key]) -> Option<Key> {
    let [Key::Esc, Key::Char('[' | 'O'), Key::Char(last)] = keys else { return None };
    match last {
        'A' => Some(Key::Up),
        'B' => Some(Key::Down),
        'C' => Some(Key::Right),
        'D' => Some(Key::Left),
        'H' => Some(Key::Home),
        'F' => Some(Key::End),
        'Z' => Some(Key::BackTab),
        _ => None,
    }
}

fn translate(raw: &Raw) -> Option<Event> {
    match raw {
        Raw::Key(key) if key.kind != KeyEventKind::Release => translate_key(*key).map(Event::Key),
        Raw::Paste(text) => Some(Event::Paste(text.clone())),
        Raw::Resize(columns, rows) => Some(Event::Resize(*columns, *rows)),
        _ => None,
    }
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
        assert_eq!(whole_sequence(&[Key::Esc, Key::Char('['), Key::Char('B')]), Some(Key::Down));
        assert_eq!(whole_sequence(&[Key::Esc, Key::Char('['), Key::Char('x')]), None);
        assert_eq!(whole_sequence(&[Key::Esc]), None);
    }
}
