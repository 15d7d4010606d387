//! Keys, actions, and the one table that joins them: it feeds dispatch, footer, help, palette and `outgo keys`.

mod key;
mod keymap;
mod table;

pub use key::Key;
pub use keymap::{Keymap, Row};
pub use table::{Action, Scope};
