//! Keyset paging: an opaque token that carries the last key and fits one owner, filter and order only.

use super::{ExpenseId, FieldError, UserId};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::hash::{Hash, Hasher};

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The items, in order.
    pub items: Vec<T>,
    /// Where the next page begins, unless this is the last.
    pub next: Option<PageToken>,
}

/// Which rows of a list are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// Behind this row; `None` = from the first on.
    pub after: Option<Cursor>,
    /// So many of them are left out first.
    pub skip: u32,
    /// At most so many.
    pub limit: usize,
}

impl Slice {
    /// The first `limit` rows.
    #[must_use]
    pub fn first(limit: usize) -> Self {
        Self { after: None, skip: 0, limit }
    }

    /// The `limit` rows behind one.
    #[must_use]
    pub fn behind(after: Option<Cursor>, limit: usize) -> Self {
        Self { after, ..Self::first(limit) }
    }
}

/// The opaque text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageToken(pub String);

/// The key of the last row of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// Its day.
    pub date: NaiveDate,
    /// Its amount in minor units.
    pub minor: i64,
    /// Its id.
    pub id: ExpenseId,
    /// The start of its text, where that decides the order.
    pub key: Vec<u8>,
}

/// Ties a token to its owner, filter and order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint(u64);

struct Sha(Sha256);

impl Hasher for Sha {
    fn finish(&self) -> u64 {
        self.0.clone().finalize().iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }
}

impl Fingerprint {
    /// Of a list query of one owner.
    #[must_use]
    pub fn of(owner: UserId, query: &impl Hash) -> Self {
        let mut hasher = Sha(Sha256::new());
        owner.hash(&mut hasher);
        query.hash(&mut hasher);
        Self(hasher.finish())
    }

    /// A token that carries one number.
    #[must_use]
    pub fn seal(&self, number: i64) -> PageToken {
        PageToken(format!("{:016x}.{number}", self.0))
    }

    /// Reads such a token back.
    ///
    /// # Errors
    /// On `page_token`, if it is no token or belongs to another list.
    pub fn open(&self, text: &str) -> Result<i64, FieldError> {
        let (print, number) = text.split_once('.').ok_or_else(foreign_token)?;
        match (u64::from_str_radix(print, 16), number.parse()) {
            (Ok(print), Ok(number)) if print == self.0 => Ok(number),
            _ => Err(foreign_token()),
        }
    }
}

fn foreign_token() -> FieldError {
    FieldError::new("page_token", "belongs to another list: start again without a page_token")
}

/// Bytes written as two hexadecimal digits each.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
    let pairs = digits?;
    let pairs = pairs.chunks(2).map(|pair| if let [high, low] = pair { Some(high << 4 | low) } else { None });
    pairs.collect()
}

impl Cursor {
    /// Writes the token.
    #[must_use]
    pub fn encode(&self, fingerprint: Fingerprint) -> PageToken {
        let key: String = self.key.iter().map(|byte| format!("{byte:02x}")).collect();
        PageToken(format!(
            "{:016x}.{}.{:x}.{}.{key}",
            fingerprint.0,
            self.date.format("%Y%m%d"),
            self.minor,
            self.id.0.simple()
        ))
    }

    /// Reads a token back.
    ///
    /// # Errors
    /// On `page_token`, if it is no token or belongs to another list.
    pub fn decode(text: &str, fingerprint: Fingerprint) -> Result<Self, FieldError> {
        let mut parts = text.split('.');
        let mut part = || parts.next().ok_or_else(foreign_token);
        let (print, date, minor, id, key) = (part()?, part()?, part()?, part()?, part()?);
        if part().is_ok() {
            return Err(foreign_token());
        }
        if u64::from_str_radix(print, 16) != Ok(fingerprint.0) {
            return Err(foreign_token());
        }
        Ok(Self {
            date: NaiveDate::parse_from_str(date, "%Y%m%d").map_err(|_| foreign_token())?,
            minor: i64::from_str_radix(minor, 16).map_err(|_| foreign_token())?,
            id: ExpenseId(uuid::Uuid::try_parse(id).map_err(|_| foreign_token())?),
            key: bytes(key).ok_or_else(foreign_token)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_fits_its_own_list_only() {
        let date = NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
        let cursor = Cursor { date, minor: 1250, id: ExpenseId::generate(), key: "brötchen".into() };
        let (ana, bob) = (UserId::generate(), UserId::generate());
        let print = Fingerprint::of(ana, &"food");
        let token = cursor.encode(print);
        assert_eq!(Cursor::decode(&token.0, print), Ok(cursor));
        assert!(Cursor::decode(&token.0, Fingerprint::of(bob, &"food")).is_err());
        assert!(Cursor::decode(&token.0, Fingerprint::of(ana, &"rent")).is_err());
        assert_eq!(print.open(&print.seal(21).0), Ok(21));
        assert!(Fingerprint::of(bob, &"food").open(&print.seal(21).0).is_err());
        assert!(print.open("21").is_err());
        assert!(Cursor::decode(&format!("{}f", token.0), print).is_err());
        assert!(Cursor::decode(&format!("{}.", token.0), print).is_err());
        assert!(Cursor::decode("x", print).is_err());
        assert!(Cursor::decode("", print).is_err());
    }
}
