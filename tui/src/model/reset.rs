//! The box in which everything is deleted.

use super::data::Totals;
use super::{Field, TabOrder};
use chrono::NaiveDate;

/// Where the focus of the box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetFocus {
    /// Whether a file is written first.
    Export,
    /// The sentence.
    Sentence,
    /// The password.
    Password,
    /// The button that keeps everything.
    Keep,
    /// The button that deletes.
    Delete,
}

impl ResetFocus {
    /// In the order in which Tab goes.
    pub const ALL: [Self; 5] = [Self::Export, Self::Sentence, Self::Password, Self::Keep, Self::Delete];
}

impl TabOrder for ResetFocus {
    const ORDER: &'static [Self] = &Self::ALL;
}

/// What is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetStep {
    /// The file is written, by the call of this number.
    Exporting(u64),
    /// It is deleted, by the call of this number.
    Deleting(u64),
}

/// Reset of the data, or deletion of the account.
#[derive(Debug, Clone, PartialEq)]
pub struct ResetBox {
    /// Whether the account goes too.
    pub account: bool,
    /// Whether everything is written to a file first.
    pub export: bool,
    /// That file.
    pub path: String,
    /// Whether it is written.
    pub exported: bool,
    /// The typed sentence.
    pub confirmation: Field,
    /// The password.
    pub password: Field,
    /// Where the focus is.
    pub focus: ResetFocus,
    /// What is under way.
    pub step: Option<ResetStep>,
    /// The first and the last day, and the sums of what there is, once they are known.
    pub held: Option<(Option<(NaiveDate, NaiveDate)>, Totals)>,
    /// How many chats there are, once that is known.
    pub chats: Option<usize>,
}

/// What must be typed before everything, or the `account` with it, is deleted.
#[must_use]
pub fn reset_sentence(username: &str, account: bool) -> String {
    format!("{} {username}", if account { "delete" } else { "reset" })
}

impl ResetBox {
    /// The box as it opens: with a file, and the focus on what deletes nothing.
    #[must_use]
    pub fn new(account: bool, path: String) -> Self {
        Self {
            account,
            export: true,
            path,
            exported: false,
            confirmation: Field::default(),
            password: Field::default(),
            focus: ResetFocus::Keep,
            step: None,
            held: None,
            chats: None,
        }
    }

    /// The field that is typed into, if one has the focus.
    pub fn field(&mut self) -> Option<&mut Field> {
        match self.focus {
            ResetFocus::Sentence => Some(&mut self.confirmation),
            ResetFocus::Password => Some(&mut self.password),
            _ => None,
        }
    }
}
