//! A key as this program knows it, free of any terminal library.

use std::fmt;
use std::str::FromStr;

/// One key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A printable character.
    Char(char),
    /// Ctrl with a letter.
    Ctrl(char),
    /// Alt with a letter or Enter (`\n`).
    Alt(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift+Tab.
    BackTab,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// A function key.
    F(u8),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Char(' ') => f.write_str("Space"),
            Self::Char(c) => write!(f, "{c}"),
            Self::Ctrl(c) => write!(f, "^{}", c.to_ascii_uppercase()),
            Self::Alt('\n') => f.write_str("Alt+Enter"),
            Self::Alt(c) => write!(f, "Alt+{c}"),
            Self::Enter => f.write_str("Enter"),
            Self::Esc => f.write_str("Esc"),
            Self::Tab => f.write_str("Tab"),
            Self::BackTab => f.write_str("⇧Tab"),
            Self::Up => f.write_str("↑"),
            Self::Down => f.write_str("↓"),
            Self::Left => f.write_str("←"),
            Self::Right => f.write_str("→"),
            Self::Home => f.write_str("Home"),
            Self::End => f.write_str("End"),
            Self::PageUp => f.write_str("PgUp"),
            Self::PageDown => f.write_str("PgDn"),
            Self::Backspace => f.write_str("Bksp"),
            Self::Delete => f.write_str("Del"),
            Self::F(n) => write!(f, "F{n}"),
        }
    }
}

impl Key {
    /// Whether terminals send it as itself: Ctrl with H, I, J, M or [ is another key, Ctrl with B or Q is taken.
    #[must_use]
    pub fn can_be_sent(self) -> bool {
        !matches!(self, Self::Ctrl('h' | 'i' | 'm' | '[' | '0'..='9' | 'b' | 'q'))
    }
}

/// A key as a person writes it: `a`, `ctrl+s`, `^S`, `alt+x`, `Space`, `shift+tab`, `PgUp`, `F1`.
impl FromStr for Key {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let mut letters = text.chars();
        if let (Some(only), None) = (letters.next(), letters.next()) {
            return if only.is_control() {
                Err("a control character is no key".to_owned())
            } else {
                Ok(Self::Char(only))
            };
        }
        let lower = text.to_lowercase();
        let letter = |rest: &str| {
            let mut letters = rest.chars();
            letters.next().filter(|c| letters.next().is_none() && c.is_ascii_lowercase())
        };
        let ctrl = ["ctrl+", "ctrl-", "c-", "^"].iter().find_map(|lead| lower.strip_prefix(lead)).and_then(letter);
        if let Some(letter) = ctrl {
            return Ok(Self::Ctrl(letter));
        }
        let alt = ["alt+", "alt-", "m-"].iter().find_map(|lead| lower.strip_prefix(lead));
        match alt {
            Some("enter") => return Ok(Self::Alt('\n')),
            Some(rest) => return letter(rest).map(Self::Alt).ok_or_else(|| format!("{text:?} is no key")),
            None => {}
        }
        if let Some(number) = lower.strip_prefix('f').and_then(|number| number.parse().ok())
            && (1..=12).contains(&number)
        {
            return Ok(Self::F(number));
        }
        let named = [
            ("space", Self::Char(' ')),
            ("enter", Self::Enter),
            ("return", Self::Enter),
            ("esc", Self::Esc),
            ("escape", Self::Esc),
            ("tab", Self::Tab),
            ("shift+tab", Self::BackTab),
            ("backtab", Self::BackTab),
            ("up", Self::Up),
            ("down", Self::Down),
            ("left", Self::Left),
            ("right", Self::Right),
            ("home", Self::Home),
            ("end", Self::End),
            ("pgup", Self::PageUp),
            ("pageup", Self::PageUp),
            ("pgdn", Self::PageDown),
            ("pagedown", Self::PageDown),
            ("bksp", Self::Backspace),
            ("backspace", Self::Backspace),
            ("del", Self::Delete),
            ("delete", Self::Delete),
        ];
        let found = named.into_iter().find(|(name, _)| *name == lower);
        found
            .map(|(_, key)| key)
            .ok_or_else(|| format!("{text:?} is no key: write a, ctrl+s, alt+x, space, pgup or f1"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_as_people_write_them() {
        for (text, key) in [
            ("a", Key::Char('a')),
            ("A", Key::Char('A')),
            ("ctrl+s", Key::Ctrl('s')),
            ("^S", Key::Ctrl('s')),
            ("Alt+x", Key::Alt('x')),
            ("Space", Key::Char(' ')),
            ("shift+tab", Key::BackTab),
            ("F12", Key::F(12)),
            ("^", Key::Char('^')),
        ] {
            assert_eq!(text.parse(), Ok(key), "{text}");
        }
        for text in ["", "ctrl+", "ctrl+shift+a", "f13", "hyper+a"] {
            assert!(text.parse::<Key>().is_err(), "{text}");
        }
    }
}
