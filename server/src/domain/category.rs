//! Category names: what is allowed and which names are the same category.

use super::visible::is_invisible;
use super::{CategoryId, FieldError};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A category's name: 1–50 characters, trimmed, no control characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CategoryName(String);

impl CategoryName {
    /// Most characters of a name.
    pub const MAX_CHARS: usize = 50;

    /// Trims and checks a name.
    ///
    /// # Errors
    /// On `category`, if it is empty, too long or holds control characters.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let name = text.trim();
        let count = name.chars().count();
        let refuse = |reason: String| Err(FieldError::new("category", reason));
        if count == 0 {
            return refuse("is missing: name one, such as Groceries".to_owned());
        }
        if count > Self::MAX_CHARS {
            return refuse(format!("{count} characters, {} too many", count - Self::MAX_CHARS));
        }
        if name.chars().any(is_invisible) {
            return refuse("holds control characters or invisible ones: use printable text".to_owned());
        }
        if key_of(name).is_empty() {
            return refuse("holds nothing visible".to_owned());
        }
        Ok(Self(name.to_owned()))
    }

    /// The name as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What makes two names the same category: NFKC, lower case. The application compares, because each database
    /// folds in its own way.
    #[must_use]
    pub fn key(&self) -> String {
        key_of(&self.0)
    }
}

fn key_of(name: &str) -> String {
    super::fold(name).trim().to_owned()
}

/// A stored category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its id.
    pub id: CategoryId,
    /// Its name.
    pub name: CategoryName,
    /// Whether it is hidden from suggestions.
    pub archived: bool,
}

/// A category with its use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategorySummary {
    /// Its name.
    pub name: CategoryName,
    /// How many expenses it has.
    pub count: i64,
    /// Latest day with an expense.
    pub last_used: Option<NaiveDate>,
    /// Whether it is hidden from suggestions.
    pub archived: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_category_regardless_of_case_and_form() {
        let key = |text: &str| CategoryName::parse(text).unwrap().key();
        assert_eq!(key("Food "), key("food"));
        assert_eq!(key("CAFÉ"), key("cafe\u{301}"));
        assert_eq!(key("Ｆｏｏｄ"), key("food"));
        assert_ne!(key("🏠"), key("🏡"));
        assert_ne!(key("Bär"), key("Bar"));
    }

    #[test]
    fn refuses_with_a_reason() {
        for (text, part) in
            [("", "missing"), ("   ", "missing"), ("a\u{1b}[31mb", "control"), (&"x".repeat(51), "1 too many")]
        {
            let error = CategoryName::parse(text).expect_err(text);
            assert!(error.reason.contains(part), "{error}");
        }
        assert!(CategoryName::parse(&"é".repeat(50)).is_ok());
    }
}
