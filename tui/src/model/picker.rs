//! A list to pick from, narrowed by what is typed: all commands, earlier chats, messages.

use super::{Field, Setting};
use crate::keys::{Action, Scope};

/// What is picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PickerKind {
    /// Something to do.
    Commands,
    /// A chat to go on with.
    Chats,
    /// What the message row has said.
    Messages,
    /// The currency of the account.
    Currencies,
}

/// What a row stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An action of the table of keys, where it means that.
    Action(Scope, Action),
    /// A row of the settings.
    Setting(Setting),
    /// A filter of the list that was kept.
    Filter(String),
    /// A chat, by its id.
    Chat(String),
    /// A text to copy.
    Text(String),
    /// The expenses of a category in the shown days.
    Category(String),
    /// A currency, by its code.
    Currency(String),
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// What is read.
    pub label: String,
    /// What is searched: what is read, and other names for it.
    pub names: String,
    /// What stands at the right: the key, or the day.
    pub note: String,
    /// What it stands for.
    pub target: Target,
}

impl Pick {
    /// A row that is found by what is read of it.
    #[must_use]
    pub fn new(label: String, note: String, target: Target) -> Self {
        Self { names: label.clone(), label, note, target }
    }
}

impl AsRef<str> for Pick {
    fn as_ref(&self) -> &str {
        &self.names
    }
}

/// See the module's note.
#[derive(Debug, Clone, PartialEq)]
pub struct Picker {
    /// What is picked.
    pub kind: PickerKind,
    /// What is typed.
    pub field: Field,
    /// All rows, best first.
    pub picks: Vec<Pick>,
    /// The selected one of those that fit.
    pub selected: usize,
    /// Whether the rows are still to come.
    pub loading: bool,
}

impl Picker {
    /// With these rows.
    #[must_use]
    pub fn new(kind: PickerKind, picks: Vec<Pick>) -> Self {
        Self { kind, field: Field::default(), loading: false, picks, selected: 0 }
    }

    /// The rows that fit what is typed, best first.
    #[must_use]
    pub fn fitting(&self) -> Vec<&Pick> {
        crate::fuzzy::best(&self.picks, self.field.text())
    }

    /// The selected row.
    #[must_use]
    pub fn picked(&self) -> Option<Pick> {
        self.fitting().get(self.selected).map(|pick| (*pick).clone())
    }
}
