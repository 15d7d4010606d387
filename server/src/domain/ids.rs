//! Identifiers as types of their own, so that one cannot stand in for another.

use super::FieldError;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Makes a new id; ids made later sort later.
            #[must_use]
            pub fn generate() -> Self {
                Self(Uuid::now_v7())
            }

            /// Reads the text form.
            ///
            /// # Errors
            /// On `field`, if the text is no UUID.
            pub fn parse(field: &'static str, text: &str) -> Result<Self, FieldError> {
                Uuid::try_parse(text)
                    .map(Self)
                    .map_err(|_| FieldError::new(field, "not an id: copy it from an answer of the server"))
            }

            /// The 16 bytes, as storage keeps them.
            #[must_use]
            pub fn bytes(self) -> Vec<u8> {
                self.0.as_bytes().to_vec()
            }

            /// From what storage kept; `None` unless 16 bytes.
            #[must_use]
            pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
                Uuid::from_slice(bytes).ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// Whose data it is: the scope of every row.
    UserId
);
id!(
    /// One expense.
    ExpenseId
);
id!(
    /// One category of one user.
    CategoryId
);
id!(
    /// One chat.
    ConversationId
);
id!(
    /// Chosen by the client, so that a repeated write happens once.
    RequestId
);
