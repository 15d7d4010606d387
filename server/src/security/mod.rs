//! Passwords, tokens and the throttle of guesses.

mod password;
mod throttle;
mod token;

pub use password::{Password, PasswordError, Passwords};
pub use throttle::{Throttle, Verdict};
pub use token::Token;
