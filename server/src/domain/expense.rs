//! Expenses, the filter that picks them and the patch that changes them.

use super::visible::is_invisible;
use super::{CategoryName, Currency, CurrencyTotal, DateRange, ExpenseId, FieldError, Money, NearWord, Timestamp};
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

/// What becomes of one expense.
#[derive(Debug, Clone)]
pub struct Edit {
    /// Which one.
    pub id: ExpenseId,
    /// The version it must still be at; `None` = any.
    pub version: Option<i64>,
    /// What changes.
    pub patch: ExpensePatch,
    /// Under which field its errors are told, such as `requests[3].expense`.
    pub field: String,
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
    /// Words that are each found in notes or category name, without regard to case; those between double quotes stand
    /// together. Empty = all.
    pub text: String,
    /// Whether a word of `text` that is found nowhere stands for those spelled nearly like it, see [`super::NearWord`].
    pub near: bool,
    /// None of these in notes or category name, without regard to case.
    pub without: Vec<String>,
    /// Bounds in minor units.
    pub bounds: AmountBounds,
    /// Only this currency.
    pub currency: Option<Currency>,
    /// Only what was imported as sample data, or none of it; `None` = both.
    pub sample: Option<bool>,
}

impl ExpenseFilter {
    /// Most characters of `text`, and of each of `without`.
    pub const MAX_TEXT: usize = 100;
    /// Most texts in `without`.
    pub const MAX_WITHOUT: usize = 10;
    /// Most category names.
    pub const MAX_CATEGORIES: usize = 50;

    /// What is searched for: each word of `text`, and what stands between double quotes as one; and whether a word that is
    /// spelled nearly like it would do.
    pub fn searched(&self) -> impl Iterator<Item = (&str, bool)> {
        self.text.split('"').enumerate().flat_map(|(at, part)| {
            let quoted = at % 2 == 1;
            let words = (!quoted).then(|| part.split_whitespace()).into_iter().flatten().map(|word| (word, self.near));
            words.chain(quoted.then_some((part.trim(), false)).filter(|(part, _)| !part.is_empty()))
        })
    }
}

/// What passes an [`ExpenseFilter`], summed up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExpenseSummary {
    /// One of each currency, in the order of their codes.
    pub totals: Vec<CurrencyTotal>,
    /// First and last day with such an expense; `None` when there is none.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// Words of the filter's text that no expense has, and what stands for them; none unless the filter is `near`.
    pub near_words: Vec<NearWord>,
}

/// By what a list is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrderBy {
    /// The day.
    Date,
    /// The amount in minor units, whatever the currency.
    Amount,
    /// The name of the category, and within it the newest first.
    Category,
    /// The notes, and among equal ones the newest first.
    Notes,
}

/// In which order a list comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExpenseOrder {
    /// By what.
    pub by: OrderBy,
    /// The largest, latest or last of the alphabet first.
    pub descending: bool,
}

impl ExpenseOrder {
    /// Newest day first.
    pub const NEWEST: Self = Self { by: OrderBy::Date, descending: true };
    /// Oldest day first.
    pub const OLDEST: Self = Self { by: OrderBy::Date, descending: false };
    /// Largest first.
    pub const LARGEST: Self = Self { by: OrderBy::Amount, descending: true };

    /// Reads `date`, `amount`, `category` or `notes`, optionally with `desc`; empty is `date desc`.
    ///
    /// # Errors
    /// On `order_by`, for anything else.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (by, descending) = match words.as_slice() {
            [] => return Ok(Self::NEWEST),
            [by] | [by, "asc"] => (*by, false),
            [by, "desc"] => (*by, true),
            _ => ("", false),
        };
        let by = match by {
            "date" => OrderBy::Date,
            "amount" => OrderBy::Amount,
            "category" => OrderBy::Category,
            "notes" => OrderBy::Notes,
            _ => {
                let reason = "use date, amount, category or notes, optionally with desc";
                return Err(FieldError::new("order_by", reason));
            }
        };
        Ok(Self { by, descending })
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
        assert_eq!(ExpenseOrder::parse("").unwrap(), ExpenseOrder::NEWEST);
        assert_eq!(ExpenseOrder::parse("amount  desc").unwrap(), ExpenseOrder::LARGEST);
        let by_notes = ExpenseOrder { by: OrderBy::Notes, descending: false };
        assert_eq!(ExpenseOrder::parse("notes").unwrap(), by_notes);
        for wrong in ["colour", "date up", "date desc desc"] {
            assert!(ExpenseOrder::parse(wrong).is_err(), "{wrong}");
        }
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
