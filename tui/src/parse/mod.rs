//! What people type: amounts and dates in the ways of everyday, with a message that says what is wrong.

mod amount;
mod arithmetic;
mod date;
mod filter;

pub use amount::{amount, with_currency};
pub use date::{Calendar, DateOrder, date, period};
pub use filter::{Filter, filter};
