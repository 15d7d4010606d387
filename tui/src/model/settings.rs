//! The rows of the settings.

use crate::config::Choice;

/// One row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named like their labels")]
pub enum Setting {
    Choice(Choice),
    Currency,
    WeekStart,
    Import,
    Export,
    Sample,
    Reset,
    ChangePassword,
    FetchModel,
    LogOut,
    DeleteAccount,
    Log,
}

/// All rows under their headings, from the top.
pub const SETTINGS: [(&str, &[Setting]); 3] = [
    (
        "VIEW",
        &[
            Setting::Choice(Choice::Theme),
            Setting::Choice(Choice::Color),
            Setting::Choice(Choice::Glyphs),
            Setting::Choice(Choice::Mouse),
            Setting::Choice(Choice::ReducedMotion),
            Setting::Choice(Choice::Accessible),
            Setting::Choice(Choice::Vim),
            Setting::Choice(Choice::DateOrder),
            Setting::Choice(Choice::Clipboard),
            Setting::Choice(Choice::SyncOutput),
        ],
    ),
    (
        "DATA",
        &[Setting::Currency, Setting::WeekStart, Setting::Import, Setting::Export, Setting::Sample, Setting::Reset],
    ),
    ("ACCOUNT", &[Setting::ChangePassword, Setting::LogOut, Setting::FetchModel, Setting::DeleteAccount, Setting::Log]),
];

impl Setting {
    /// All of them, from the top.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        SETTINGS.iter().flat_map(|(_, rows)| rows.iter().copied())
    }

    /// What it is called.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Choice(Choice::Theme) => "Theme",
            Self::Choice(Choice::Color) => "Colours",
            Self::Choice(Choice::Glyphs) => "Characters",
            Self::Choice(Choice::Mouse) => "Mouse",
            Self::Choice(Choice::ReducedMotion) => "Motion",
            Self::Choice(Choice::Accessible) => "Screen reader",
            Self::Choice(Choice::Vim) => "Text fields",
            Self::Choice(Choice::DateOrder) => "Short dates",
            Self::Choice(Choice::Clipboard) => "Clipboard",
            Self::Choice(Choice::SyncOutput) => "Frames",
            Self::Currency => "Currency",
            Self::WeekStart => "Week starts",
            Self::Import => "Import CSV …",
            Self::Export => "Export CSV …",
            Self::Sample => "Sample data …",
            Self::Reset => "Reset data …",
            Self::ChangePassword => "Change password …",
            Self::FetchModel => "Fetch language model",
            Self::LogOut => "Log out",
            Self::DeleteAccount => "Delete account …",
            Self::Log => "Log file",
        }
    }
}
