//! A bad value in a named field: what is wrong and what would do.

use std::borrow::Cow;

/// Names the field that was refused and says how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}")]
pub struct FieldError {
    /// Path of the field, such as `expense.amount`.
    pub field: Cow<'static, str>,
    /// A short sentence for people, without a final full stop.
    pub reason: String,
}

impl FieldError {
    /// Makes an error on `field`.
    pub fn new(field: impl Into<Cow<'static, str>>, reason: impl Into<String>) -> Self {
        Self { field: field.into(), reason: reason.into() }
    }

    /// The same error seen from outside: `amount` under `expense` is `expense.amount`.
    #[must_use]
    pub fn under(self, parent: &str) -> Self {
        Self { field: format!("{parent}.{}", self.field).into(), ..self }
    }
}
