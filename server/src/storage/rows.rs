//! Rows as they are stored, and their translation to and from the domain.

use super::StoreError;
use super::schema::{categories, expenses, users};
use crate::domain::{
    Category, CategoryId, CategoryName, Currency, Expense, ExpenseId, Money, NewExpense, Notes, TimeZone, Timestamp,
    User, UserId, Username, WeekStart,
};
use chrono::{DateTime, NaiveDate};
use diesel::prelude::*;
use std::collections::HashMap;

/// Microseconds since 1970 UTC.
pub(super) fn micros(time: Timestamp) -> i64 {
    time.timestamp_micros()
}

pub(super) fn time(micros: i64) -> Result<Timestamp, StoreError> {
    DateTime::from_timestamp_micros(micros).ok_or(StoreError::Corrupt("time"))
}

/// What search compares.
pub(super) fn fold(text: &str) -> Vec<u8> {
    crate::domain::fold(text).into_bytes()
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
pub(super) struct UserRow {
    id: Vec<u8>,
    username: String,
    currency_code: String,
    time_zone: String,
    week_start: i16,
    create_time: i64,
    version: i64,
    data_version: i64,
}

impl TryFrom<UserRow> for User {
    type Error = StoreError;

    fn try_from(row: UserRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: UserId::from_bytes(&row.id).ok_or(StoreError::Corrupt("user id"))?,
            username: Username::parse(&row.username).map_err(|_| StoreError::Corrupt("username"))?,
            currency: currency(&row.currency_code)?,
            time_zone: TimeZone::parse(&row.time_zone).map_err(|_| StoreError::Corrupt("time zone"))?,
            week_start: WeekStart::from_number(row.week_start),
            create_time: time(row.create_time)?,
            version: row.version,
            data_version: row.data_version,
        })
    }
}

pub(super) fn currency(code: &str) -> Result<Currency, StoreError> {
    Currency::parse(code).map_err(|_| StoreError::Corrupt("currency"))
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = categories)]
pub(super) struct CategoryRow {
    pub(super) id: Vec<u8>,
    name: String,
    archived: bool,
    pub(super) delete_seq: i64,
    pub(super) merged_into: Option<Vec<u8>>,
}

impl TryFrom<CategoryRow> for Category {
    type Error = StoreError;

    fn try_from(row: CategoryRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: category_id(&row.id)?,
            name: CategoryName::parse(&row.name).map_err(|_| StoreError::Corrupt("category name"))?,
            archived: row.archived,
        })
    }
}

pub(super) fn category_id(bytes: &[u8]) -> Result<CategoryId, StoreError> {
    CategoryId::from_bytes(bytes).ok_or(StoreError::Corrupt("category id"))
}

#[derive(Queryable, Selectable, Insertable, Clone)]
#[diesel(table_name = expenses)]
pub(super) struct ExpenseRow {
    pub(super) user_id: Vec<u8>,
    pub(super) spent_on: NaiveDate,
    pub(super) id: Vec<u8>,
    pub(super) amount_minor: i64,
    pub(super) currency_code: String,
    pub(super) category_id: Vec<u8>,
    pub(super) notes: String,
    pub(super) notes_key: Vec<u8>,
    pub(super) version: i64,
    pub(super) create_time: i64,
    pub(super) update_time: i64,
    pub(super) create_seq: i64,
    pub(super) delete_seq: i64,
}

impl ExpenseRow {
    /// A new row for `content` in the category `category`.
    pub(super) fn new(
        owner: UserId,
        id: ExpenseId,
        content: &NewExpense,
        category: CategoryId,
        (seq, now): (i64, i64),
    ) -> Self {
        Self {
            user_id: owner.bytes(),
            spent_on: content.date,
            id: id.bytes(),
            amount_minor: content.amount.minor,
            currency_code: content.amount.currency.to_string(),
            category_id: category.bytes(),
            notes: content.notes.as_str().to_owned(),
            notes_key: fold(content.notes.as_str()),
            version: 1,
            create_time: now,
            update_time: now,
            create_seq: seq,
            delete_seq: 0,
        }
    }

    /// The expense, with its category from `shown`.
    pub(super) fn expense(self, shown: &HashMap<CategoryId, Category>) -> Result<Expense, StoreError> {
        let Self { spent_on, id, amount_minor, currency_code, category_id, notes, .. } = self;
        let (version, create_time, update_time) = (self.version, self.create_time, self.update_time);
        let row = ShownRow {
            spent_on,
            id,
            amount_minor,
            currency_code,
            category_id,
            notes,
            version,
            create_time,
            update_time,
        };
        row.expense(shown)
    }
}

/// What is shown of an expense: less than is stored, for pages of many.
#[derive(Queryable, Selectable)]
#[diesel(table_name = expenses)]
pub(super) struct ShownRow {
    spent_on: NaiveDate,
    id: Vec<u8>,
    amount_minor: i64,
    currency_code: String,
    category_id: Vec<u8>,
    notes: String,
    version: i64,
    create_time: i64,
    update_time: i64,
}

impl ShownRow {
    /// The expense, with its category from `shown`.
    pub(super) fn expense(self, shown: &HashMap<CategoryId, Category>) -> Result<Expense, StoreError> {
        let category = shown.get(&category_id(&self.category_id)?).ok_or(StoreError::Corrupt("category"))?;
        Ok(Expense {
            id: ExpenseId::from_bytes(&self.id).ok_or(StoreError::Corrupt("expense id"))?,
            content: NewExpense {
                amount: Money::new(self.amount_minor, currency(&self.currency_code)?),
                date: self.spent_on,
                category: category.name.clone(),
                notes: Notes::parse(&self.notes).map_err(|_| StoreError::Corrupt("notes"))?,
            },
            version: self.version,
            create_time: time(self.create_time)?,
            update_time: time(self.update_time)?,
        })
    }
}
