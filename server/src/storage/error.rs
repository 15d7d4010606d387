//! diesel's errors become [`StoreError`] here and nowhere else.

use crate::domain::FieldError;
use diesel::result::{ConnectionError, DatabaseErrorKind, Error as DieselError};

/// Why storage could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No such row among the owner's own.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// The row was changed since it was read.
    #[error("the row was changed since it was read")]
    EtagMismatch,
    /// The request id came before with another body.
    #[error("request id was used with another body")]
    RequestIdReused,
    /// The username is taken.
    #[error("username is taken")]
    UsernameTaken,
    /// The category name is taken.
    #[error("category name is taken")]
    CategoryExists,
    /// The change cannot be taken back.
    #[error("change cannot be undone: {0}")]
    NotUndoable(&'static str),
    /// A value does not fit.
    #[error("bad value")]
    Field(#[from] FieldError),
    /// A change of many rows of the same user is under way; trying again helps.
    #[error("a large change of this account is under way")]
    Busy,
    /// The change could not be finished and was taken back; doing it anew helps.
    #[error("the change was interrupted: {0}")]
    Interrupted(&'static str),
    /// The database is busy, locked or away; trying again helps.
    #[error("database is not available")]
    Unavailable(#[source] Source),
    /// The database can be read only.
    #[error("database is read-only")]
    ReadOnly(#[source] Source),
    /// The database cannot be opened as it is: the text says why and what to do.
    #[error("{0}")]
    Unusable(String),
    /// A row that this program would not have written.
    #[error("stored {0} makes no sense")]
    Corrupt(&'static str),
    /// A query failed.
    #[error("query failed")]
    Query(#[source] Source),
}

/// The cause, for logs only.
pub type Source = Box<dyn std::error::Error + Send + Sync>;

const BUSY: [&str; 18] = [
    "deadlock found",
    "lock wait timeout",
    "try restarting transaction",
    "record has changed since last read",
    "wsrep has not yet prepared",
    "database is locked",
    "database table is locked",
    "input/output error",
    "connection reset",
    "broken pipe",
    "connection refused",
    "connection closed",
    "server has gone away",
    "lost connection",
    "[try again later]",
    "information schema is changed",
    "tikv",
    "connection is lost",
];

impl StoreError {
    /// Whether the same transaction may succeed when it is run again.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Unavailable(_) | Self::Busy)
    }
}

/// What a failed query's text says about trying again. diesel hides the codes of most retryable errors.
fn is_busy(text: &str) -> bool {
    let text = text.to_lowercase();
    BUSY.iter().any(|part| text.contains(part))
}

impl From<DieselError> for StoreError {
    fn from(error: DieselError) -> Self {
        let text = error.to_string();
        match &error {
            DieselError::NotFound => Self::NotFound("row"),
            DieselError::DatabaseError(DatabaseErrorKind::ReadOnlyTransaction, _) => Self::ReadOnly(Box::new(error)),
            DieselError::DatabaseError(
                DatabaseErrorKind::SerializationFailure | DatabaseErrorKind::ClosedConnection,
                _,
            )
            | DieselError::BrokenTransactionManager => Self::Unavailable(Box::new(error)),
            _ if text.contains("readonly database") => Self::ReadOnly(Box::new(error)),
            _ if is_busy(&text) => Self::Unavailable(Box::new(error)),
            _ => Self::Query(Box::new(error)),
        }
    }
}

impl From<ConnectionError> for StoreError {
    fn from(error: ConnectionError) -> Self {
        let text = error.to_string();
        if text.contains("file is not a database") {
            Self::Unusable("the file is not a database: choose another --database-url".to_owned())
        } else {
            Self::Unavailable(Box::new(error))
        }
    }
}

/// Whether an insert failed because the key is there already; mapped where it was made, never by the key's name.
pub(super) fn is_duplicate(error: &DieselError) -> bool {
    matches!(error, DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(text: &str) -> StoreError {
        DieselError::DatabaseError(DatabaseErrorKind::Unknown, Box::new(text.to_owned())).into()
    }

    #[test]
    fn texts_that_mean_try_again() {
        for text in [
            "Deadlock found when trying to get lock; try restarting transaction",
            "Lock wait timeout exceeded; try restarting transaction",
            "WSREP has not yet prepared node for application use",
            "database is locked",
            "Input/output error: Connection reset by peer (os error 104)",
            "Write conflict, txnStartTS=1 [try again later]",
        ] {
            assert!(unknown(text).is_transient(), "{text}");
        }
        assert!(!unknown("You have an error in your SQL syntax").is_transient());
        assert!(matches!(unknown("attempt to write a readonly database"), StoreError::ReadOnly(_)));
    }
}
