//! Plans and the model's SQL, run over an in-memory copy that holds only one user's rows: there is nothing else to
//! read and nothing to break. And the check of numbers in prose.

mod answer;
mod compare;
mod compile;
mod explain;
mod foreign;
mod ground;
mod ledger;
mod merchants;
mod occasions;
mod overspending;
mod parts;
mod sandbox;
mod shapes;

pub(crate) use answer::capital;
pub use answer::{Answered, answer};
pub use compile::{Query, compile};
pub use foreign::ForeignQuery;
pub use ground::grounded;
pub use ledger::{Cell, Ledger, LedgerRow, SandboxError, Table};

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::cast_possible_wrap, reason = "a test fails by panicking")]
mod hostile;
#[cfg(test)]
mod tests;
