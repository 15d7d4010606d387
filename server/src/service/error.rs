//! What a use case can refuse, in the words of the product.

use crate::domain::FieldError;
use crate::security::PasswordError;
use crate::storage::StoreError;
use chrono::Duration;

/// Why a use case did not happen.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// Bad values; nothing was saved.
    #[error("bad value in {}", .0.iter().map(|error| error.field.as_ref()).collect::<Vec<_>>().join(", "))]
    Fields(Vec<FieldError>),
    /// No valid session.
    #[error("no valid session")]
    Unauthenticated,
    /// Unknown user or wrong password: the caller is not told which.
    #[error("wrong username or password")]
    InvalidCredentials {
        /// Tries before a pause.
        tries_left: u32,
    },
    /// Too many guesses.
    #[error("too many guesses")]
    TooManyAttempts {
        /// How long to wait.
        wait: Duration,
    },
    /// The server has too much to do.
    #[error("overloaded")]
    Overloaded,
    /// The model was required and cannot be used.
    #[error("language model is not available: {0}")]
    ModelUnavailable(String),
    /// Storage refused.
    #[error("storage refused")]
    Store(#[source] StoreError),
    /// Something broke.
    #[error("{0}")]
    Broken(&'static str),
}

impl From<StoreError> for ServiceError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Field(error) => Self::Fields(vec![error]),
            error => Self::Store(error),
        }
    }
}

impl From<FieldError> for ServiceError {
    fn from(error: FieldError) -> Self {
        Self::Fields(vec![error])
    }
}

impl From<PasswordError> for ServiceError {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Busy => Self::Overloaded,
            PasswordError::Failed => Self::Broken("bcrypt failed"),
        }
    }
}
