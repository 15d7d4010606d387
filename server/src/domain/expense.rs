//! Expenses, the filter that picks them and the patch that changes them.

use super::visible::is_invisible;
use super::{CategoryName, Currency, DateRange, ExpenseId, FieldError, Money, Timestamp};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Notes: at most 500 characters, no control characters. `Debug` hides them: they must not reach a log.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Notes(String);

impl Notes {
    /// Most characters of a note.
    pub const MAX_CHARS: usize = 500;

    /// Trims and checks notes; empty is fine.
    ///
    /// # Errors
    /// On `notes`, if they are too long or hold control characters.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let notes = text.trim();
        let count = notes.chars().count();
        if count > Self::MAX_CHARS {
            let over = count - Self::MAX_CHARS;
            return Err(FieldError::new("notes", format!("{count} characters, {over} too many")));
        }
        if notes.chars().any(is_invisible) {
            return Err(FieldError::new(
                "notes",
                "holds control characters or invisible ones: use one line of printable text",
            ));
        }
        Ok(Self(notes.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Notes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Notes(…)")
    }
}

/// What a new expense says; everything checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewExpense {
    /// How much, more than 0.
    pub amount: Money,
    /// The calendar day.
    pub date: NaiveDate,
    /// Its category, made on first use.
    pub category: CategoryName,
    /// Free text.
    pub notes: Notes,
}

/// A stored expense.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expense {
    /// Made by the server.
    pub id: ExpenseId,
    /// What it says.
    #[serde(flatten)]
    pub content: NewExpense,
    /// Rises with every edit; the etag.
    pub version: i64,
    /// When it was first saved.
    pub create_time: Timestamp,
    /// When it was last changed.
    pub update_time: Timestamp,
}

/// New values for some fields of an expense.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ExpensePatch {
    /// Decimal text, read in the currency that the expense will have.
    pub amount: Option<String>,
    /// New currency.
    pub currency: Option<Currency>,
    /// New day.
    pub date: Option<NaiveDate>,
    /// New category.
    pub category: Option<CategoryName>,
    /// New notes.
    pub notes: Option<Notes>,
}

impl ExpensePatch {
    /// The expense's content with the patch applied.
    ///
    /// # Errors
    /// On `amount`, if it does not fit the currency, or if only the currency changes to one with other decimals.
    pub fn apply(&self, old: &NewExpense) -> Result<NewExpense, FieldError> {
        let currency = self.currency.unwrap_or(old.amount.currency);
        let amount = match &self.amount {
            Some(text) => Money::parse(text, currency)?,
            None if currency.decimals() == old.amount.currency.decimals() => Money::new(old.amount.minor, currency),
            None => {
                return Err(FieldError::new("amount", format!("give the amount anew: {currency} has other decimals")));
            }
        };
        Ok(NewExpense {
            amount,
            date: self.date.unwrap_or(old.date),
            category: self.category.clone().unwrap_or_else(|| old.category.clone()),
            notes: self.notes.clone().unwrap_or_else(|| old.notes.clone()),
        })
    }
}

/// Inclusive amount bounds in one currency, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct AmountBounds {
    /// Smallest, if any.
    pub min: Option<i64>,
    /// Largest, if any.
    pub max: Option<i64>,
}

/// Which expenses are meant; every set field narrows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ExpenseFilter {
    /// Days, inclusive.
    pub range: DateRange,
    /// Keys of category names, any of them; empty = all.
    pub categories: Vec<String>,
    /// Found in notes or category name, without regard to case; empty = all.
    pub text: String,
    /// Bounds in minor units.
    pub bounds: AmountBounds,
    /// Only this currency.
    pub currency: Option<Currency>,
}

impl ExpenseFilter {
    /// Most characters of `text`.
    pub const MAX_TEXT: usize = 100;
    /// Most category names.
    pub const MAX_CATEGORIES: usize = 50;
}

/// In which order a list comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ExpenseOrder {
    /// Newest day first.
    #[default]
    DateDesc,
    /// Oldest day first.
    DateAsc,
    /// Largest first.
    AmountDesc,
    /// Smallest first.
    AmountAsc,
}

impl ExpenseOrder {
    /// Reads `date`, `date desc`, `amount`, `amount desc`; empty is `date desc`.
    ///
    /// # Errors
    /// On `order_by`, for anything else.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.as_slice() {
            [] | ["date", "desc"] => Ok(Self::DateDesc),
            ["date"] | ["date", "asc"] => Ok(Self::DateAsc),
            ["amount", "desc"] => Ok(Self::AmountDesc),
            ["amount"] | ["amount", "asc"] => Ok(Self::AmountAsc),
            _ => Err(FieldError::new("order_by", "use date or amount, optionally with desc")),
        }
    }
}

/// `1 expense`, `2 expenses`.
#[must_use]
pub fn expenses_in_words(count: i64) -> String {
    if count == 1 { "1 expense".to_owned() } else { format!("{count} expenses") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_have_limits() {
        assert!(Notes::parse(&"ü".repeat(500)).is_ok());
        let long = Notes::parse(&"x".repeat(512)).unwrap_err();
        assert_eq!(long.reason, "512 characters, 12 too many");
        assert!(Notes::parse("a\u{9b}31m").is_err());
        assert_eq!(format!("{:?}", Notes::parse("secret").unwrap()), "Notes(…)");
    }

    #[test]
    fn order_by_is_read() {
        assert_eq!(ExpenseOrder::parse("").unwrap(), ExpenseOrder::DateDesc);
        assert_eq!(ExpenseOrder::parse("amount  desc").unwrap(), ExpenseOrder::AmountDesc);
        assert!(ExpenseOrder::parse("notes").is_err());
    }

    #[test]
    fn a_patch_keeps_what_it_does_not_name() {
        let old = NewExpense {
            amount: Money::new(1250, Currency::EUR),
            date: NaiveDate::from_ymd_opt(2026, 1, 31).unwrap(),
            category: CategoryName::parse("Food").unwrap(),
            notes: Notes::parse("bread").unwrap(),
        };
        let patch = ExpensePatch { amount: Some("3".into()), ..ExpensePatch::default() };
        let new = patch.apply(&old).unwrap();
        assert_eq!((new.amount.minor, new.notes), (300, old.notes.clone()));
        let yen = ExpensePatch { currency: Some(Currency::parse("JPY").unwrap()), ..ExpensePatch::default() };
        assert_eq!(yen.apply(&old).unwrap_err().field, "amount");
    }
}
