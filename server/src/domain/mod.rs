//! The pure rules of outgo: values, limits and arithmetic. Total functions, no I/O, no clock.

mod category;
mod change;
mod conversation;
mod expense;
mod field;
mod fold;
mod ids;
pub mod import;
pub mod insight;
mod money;
mod near;
mod page;
mod period;
pub mod report;
mod session;
pub mod statistics;
mod user;
mod visible;

pub use category::{Category, CategoryName, CategorySummary};
pub use change::{Change, ChangeKind, ChangeSeq};
pub use conversation::{Conversation, ResultTable, Turn};
pub use expense::{
    AmountBounds, Edit, Expense, ExpenseFilter, ExpenseOrder, ExpensePatch, ExpenseSummary, NewExpense, Notes, OrderBy,
    expenses_in_words,
};
pub use field::FieldError;
pub use fold::fold;
pub use ids::{CategoryId, ConversationId, ExpenseId, RequestId, UserId};
pub use money::{Currency, CurrencyTotal, Money, format_minor};
pub use near::NearWord;
pub use page::{Cursor, Fingerprint, Page, PageToken, Slice};
pub use period::{Bucket, BucketSpan, CompareTo, DateRange, first_of_month, last_of_month, parse_date};
pub use session::{Session, SessionKey};
pub use user::{TimeZone, User, Username, WeekStart};

/// An instant, UTC.
pub type Timestamp = chrono::DateTime<chrono::Utc>;
