//! The change log: what happened to a user's data and what undo takes back.

use super::{FieldError, Timestamp};

/// Number of a change, rising per user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChangeSeq(pub i64);

impl ChangeSeq {
    /// Reads the text form.
    ///
    /// # Errors
    /// On `change_id`, if it is no positive number.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        match text.parse() {
            Ok(seq) if seq > 0 => Ok(Self(seq)),
            _ => Err(FieldError::new("change_id", "not a change id: copy it from ListChanges")),
        }
    }
}

/// What kind of change it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// One or several expenses were added.
    Create,
    /// An expense was edited.
    Update,
    /// An expense was deleted.
    Delete,
    /// A CSV was imported.
    Import,
    /// Sample data were imported.
    Sample,
    /// A category was renamed or archived.
    RenameCategory,
    /// A category was merged into another.
    MergeCategory,
    /// Everything was deleted.
    Reset,
    /// An earlier change was taken back.
    Undo,
    /// An undo was taken back: the earlier change holds again.
    Redo,
}

impl ChangeKind {
    const ALL: [(Self, &'static str); 10] = [
        (Self::Create, "create"),
        (Self::Update, "update"),
        (Self::Delete, "delete"),
        (Self::Import, "import"),
        (Self::Sample, "sample"),
        (Self::RenameCategory, "rename_category"),
        (Self::MergeCategory, "merge_category"),
        (Self::Reset, "reset"),
        (Self::Undo, "undo"),
        (Self::Redo, "redo"),
    ];

    /// The word that storage keeps.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    /// From what storage kept.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind)
    }
}

/// One entry of the change log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number.
    pub seq: ChangeSeq,
    /// What it was.
    pub kind: ChangeKind,
    /// In words.
    pub summary: String,
    /// How many expenses it touched.
    pub count: i64,
    /// When.
    pub create_time: Timestamp,
    /// Whether it was taken back already.
    pub undone: bool,
}

impl Change {
    /// For how long a change can be taken back.
    pub const UNDO_DAYS: i64 = 7;

    /// Whether it can be taken back at `now`.
    #[must_use]
    pub fn undoable(&self, now: Timestamp) -> bool {
        !self.undone && now - self.create_time < chrono::Duration::days(Self::UNDO_DAYS)
    }
}
