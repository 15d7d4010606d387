//! The CSV of import and export: header, rows, and what is wrong with a line.

use super::{CategoryName, Currency, Expense, FieldError, Money, NewExpense, Notes, parse_date};

/// Most bytes of one record; a longer one is refused before it fills the memory.
pub const MAX_RECORD_BYTES: usize = 64 * 1024;
/// Most errors that a report lists.
pub const MAX_ERRORS: usize = 100;
/// Most rows that a report previews.
pub const MAX_PREVIEW: usize = 20;

/// A line that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    /// 1 is the header.
    pub line: u64,
    /// What is wrong, and in which column (empty = the whole line).
    pub error: FieldError,
}

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Rows saved.
    pub added: i64,
    /// Rows that were there already.
    pub duplicates: i64,
    /// Rows that are bad.
    pub rejected: i64,
    /// The first [`MAX_ERRORS`].
    pub errors: Vec<LineError>,
}

/// Where the columns stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    date: usize,
    amount: usize,
    category: usize,
    notes: Option<usize>,
    currency: Option<usize>,
    columns: usize,
}

impl Header {
    /// Reads the first line: `date,amount,category,notes` in any order and case, optional `currency`.
    ///
    /// # Errors
    /// On line 1, if a column is missing or unknown or there twice.
    pub fn parse(columns: &[String]) -> Result<Self, LineError> {
        let fail = |reason: String| LineError { line: 1, error: FieldError::new("", reason) };
        let names: Vec<String> =
            columns.iter().map(|name| name.trim().trim_start_matches('\u{feff}').to_lowercase()).collect();
        const KNOWN: [&str; 5] = ["date", "amount", "category", "notes", "currency"];
        for (at, name) in names.iter().enumerate() {
            if !KNOWN.contains(&name.as_str()) {
                return Err(fail(format!(
                    "unknown column {name:?}: the header is date,amount,category,notes with an optional currency"
                )));
            }
            if names.iter().take(at).any(|other| other == name) {
                return Err(fail(format!("column {name:?} is there twice")));
            }
        }
        let find = |name: &str| names.iter().position(|column| column == name);
        let need = |name: &str| {
            find(name)
                .ok_or_else(|| fail(format!("column {name:?} is missing: the header is date,amount,category,notes")))
        };
        Ok(Self {
            date: need("date")?,
            amount: need("amount")?,
            category: need("category")?,
            notes: find("notes"),
            currency: find("currency"),
            columns: names.len(),
        })
    }

    /// Reads one row; rows without a currency get `default`.
    ///
    /// # Errors
    /// On the column that is bad.
    pub fn read(&self, fields: &[String], default: Currency) -> Result<NewExpense, FieldError> {
        if fields.iter().skip(self.columns).any(|field| !field.trim().is_empty()) {
            let reason = "more fields than the header has: a text with commas goes between double quotes";
            return Err(FieldError::new("", reason));
        }
        let at = |index: usize| fields.get(index).map_or("", String::as_str);
        let currency = match self.currency.map_or("", at).trim() {
            "" => default,
            code => Currency::parse(code).map_err(|error| FieldError::new("currency", error.reason))?,
        };
        Ok(NewExpense {
            date: parse_date("date", at(self.date).trim())?,
            amount: Money::parse(at(self.amount), currency)?,
            category: CategoryName::parse(at(self.category))?,
            notes: Notes::parse(self.notes.map_or("", at))?,
        })
    }
}

/// The header that export writes.
pub const EXPORT_HEADER: [&str; 5] = ["date", "amount", "currency", "category", "notes"];

/// One row as export writes it, in the order of [`EXPORT_HEADER`].
#[must_use]
pub fn export_row(expense: &Expense) -> [String; 5] {
    let content = &expense.content;
    [
        content.date.to_string(),
        content.amount.to_string(),
        content.amount.currency.to_string(),
        content.category.as_str().to_owned(),
        content.notes.as_str().to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(text: &str) -> Vec<String> {
        text.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn the_header_may_come_in_any_order() {
        let header = Header::parse(&columns("\u{feff}Notes,amount, Date ,category")).unwrap();
        let row = header.read(&columns("bread,2.50,2026-01-31,Food"), Currency::EUR).unwrap();
        assert_eq!(row.amount.minor, 250);
        assert_eq!(row.notes.as_str(), "bread");
    }

    #[test]
    fn a_wrong_header_is_named() {
        for (text, part) in [
            ("date,amount,category,price", "\"price\""),
            ("date,category,notes", "\"amount\""),
            ("date,amount,category,date", "twice"),
        ] {
            let error = Header::parse(&columns(text)).unwrap_err();
            assert!(error.error.reason.contains(part) && error.line == 1, "{error:?}");
        }
    }

    #[test]
    fn a_bad_row_names_its_column() {
        let header = Header::parse(&columns("date,amount,category,notes,currency")).unwrap();
        for (row, field) in [
            ("2026-02-30,1.00,Food,,", "date"),
            ("2026-01-31,1.005,Food,,", "amount"),
            ("2026-01-31,5,Food,,ABC", "currency"),
            ("2026-01-31,5,Food,milk, bread,EUR", ""),
        ] {
            let error = header.read(&columns(row), Currency::EUR).unwrap_err();
            assert_eq!(error.field, field, "{row}");
        }
    }
}
