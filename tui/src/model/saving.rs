//! Writes that are under way, and those that an ended session refused.

use super::Form;
use super::data::Expense;
use crate::effect::Request;

/// An expense that is being saved: it stands in the list, dimmed, until the server has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Saving {
    /// Number of the call.
    pub call: u64,
    /// What was typed; it comes back if the server refuses it.
    pub form: Box<Form>,
    /// The row that it took the place of.
    pub before: Option<Expense>,
    /// The row as it will be; a new one has the id of the write until the server gives it its own.
    pub row: Expense,
}

/// What was refused because the session had ended: it is asked for once more after the login.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// An expense that was to be saved.
    Save(Box<Form>),
    /// Another call, with its name for people.
    Call(&'static str, Box<Request>),
    /// The last question of the chat.
    Question,
}
