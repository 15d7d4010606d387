//! A one-line text field, headless: editing by `tui-input`, drawn elsewhere.

use crate::keys::Key;
use tui_input::{Input, InputRequest};

/// A text field.
#[derive(Debug, Clone, Default)]
pub struct Field {
    input: Input,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Its text was kept from what was there before: typing takes its place.
    kept: bool,
}

impl Field {
    /// A field that holds `text`, the caret at its end.
    #[must_use]
    pub fn with(text: &str) -> Self {
        Self { input: Input::new(text.to_owned()), error: None, kept: false }
    }

    /// The field as it is, until something is typed in its place.
    #[must_use]
    pub fn kept(self) -> Self {
        Self { kept: true, ..self }
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Where the caret is, in characters.
    #[must_use]
    pub fn caret(&self) -> usize {
        self.input.cursor()
    }

    /// Puts the caret behind so many characters, or at the end.
    pub fn set_caret(&mut self, at: usize) {
        self.input.handle(InputRequest::SetCursor(at));
    }

    /// Takes out the characters from one place up to another, where the caret stays.
    pub fn cut(&mut self, from: usize, to: usize) {
        let kept = self.text().chars().enumerate().filter(|(at, _)| *at < from || *at >= to).map(|(_, c)| c);
        self.input = Input::new(kept.collect()).with_cursor(from);
        self.error = None;
    }

    /// Empties it, the memory too.
    pub fn clear(&mut self) {
        let mut old = std::mem::take(&mut self.input).value().to_owned();
        zeroize::Zeroize::zeroize(&mut old);
        self.error = None;
    }

    /// Types text at the caret; control characters become spaces.
    pub fn insert(&mut self, text: &str) {
        if std::mem::take(&mut self.kept) {
            self.input = Input::default();
        }
        for c in text.chars() {
            let c = if c.is_control() { ' ' } else { c };
            self.input.handle(InputRequest::InsertChar(c));
        }
        self.error = None;
    }

    /// Types text of several lines at the caret; other control characters become spaces.
    pub fn insert_lines(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.break_line();
            }
            self.insert(line);
        }
    }

    /// Begins a new line at the caret.
    pub fn break_line(&mut self) {
        self.input.handle(InputRequest::InsertChar('\n'));
        self.error = None;
    }

    /// Moves the caret to the line above or below, as far from its beginning as it was; whether there is one.
    pub fn change_line(&mut self, up: bool) -> bool {
        let lengths: Vec<usize> = self.text().split('\n').map(|line| line.chars().count()).collect();
        let (mut line, mut column) = (0, self.caret());
        while let Some(length) = lengths.get(line).filter(|length| column > **length) {
            (line, column) = (line + 1, column - length - 1);
        }
        let to = if up { line.checked_sub(1) } else { Some(line + 1) };
        let Some((to, length)) = to.and_then(|to| Some((to, *lengths.get(to)?))) else { return false };
        let before: usize = lengths.iter().take(to).map(|length| length + 1).sum();
        self.input.handle(InputRequest::SetCursor(before + column.min(length)));
        true
    }

    /// Handles a key that edits text; whether it was one.
    pub fn key(&mut self, key: Key) -> bool {
        if let (Key::Char(c), true) = (key, self.kept) {
            self.insert(c.encode_utf8(&mut [0; 4]));
            return true;
        }
        let request = match key {
            Key::Char(c) => InputRequest::InsertChar(c),
            // What some terminals send for Backspace.
            Key::Backspace | Key::Ctrl('h') => InputRequest::DeletePrevChar,
            Key::Delete => InputRequest::DeleteNextChar,
            Key::Left => InputRequest::GoToPrevChar,
            Key::Right => InputRequest::GoToNextChar,
            Key::Home | Key::Ctrl('a') => InputRequest::GoToStart,
            Key::End | Key::Ctrl('e') => InputRequest::GoToEnd,
            Key::Ctrl('w') => InputRequest::DeletePrevWord,
            Key::Ctrl('k') => InputRequest::DeleteTillEnd,
            Key::Ctrl('u') => {
                let rest: String = self.text().chars().skip(self.caret()).collect();
                self.input = Input::new(rest);
                InputRequest::GoToStart
            }
            Key::Alt('b') => InputRequest::GoToPrevWord,
            Key::Alt('f') => InputRequest::GoToNextWord,
            _ => return false,
        };
        self.input.handle(request);
        (self.error, self.kept) = (None, false);
        true
    }
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text() && self.caret() == other.caret() && self.error == other.error
    }
}

/// The fields of a box in the order in which Tab goes.
pub trait TabOrder: Copy + PartialEq + 'static {
    /// All of them.
    const ORDER: &'static [Self];

    /// Its place in that order.
    #[must_use]
    fn place(self) -> usize {
        Self::ORDER.iter().position(|other| *other == self).unwrap_or(0)
    }

    /// The one behind it, round the end.
    #[must_use]
    fn next(self) -> Self {
        Self::ORDER.get(self.place() + 1).or(Self::ORDER.first()).copied().unwrap_or(self)
    }

    /// The one before it, round the beginning.
    #[must_use]
    fn previous(self) -> Self {
        let before = self.place().checked_sub(1).and_then(|at| Self::ORDER.get(at));
        before.or(Self::ORDER.last()).copied().unwrap_or(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readline_keys() {
        let mut field = Field::with("one two");
        assert!(field.key(Key::Ctrl('w')));
        assert_eq!(field.text(), "one ");
        field.key(Key::Char('ü'));
        field.key(Key::Left);
        field.key(Key::Ctrl('u'));
        assert_eq!((field.text(), field.caret()), ("ü", 0));
        field.insert("a\nb");
        assert_eq!(field.text(), "a bü");
        assert!(!field.key(Key::Tab));
    }
}
