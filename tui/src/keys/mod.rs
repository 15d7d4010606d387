//! Keys, actions, and the one table that joins them: it feeds dispatch, footer, help and `outgo keys`.

mod key;
mod keymap;

pub use key::Key;
pub use keymap::{Action, BINDINGS, Binding, Scope, action_for, footer, help};
