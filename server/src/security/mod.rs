//! Passwords, tokens and the throttle of guesses.

mod password;
mod throttle;
mod token;

pub use password::{Password, PasswordError, Passwords};
pub use throttle::{Guessed, pause_after, tries_left};
pub use token::Token;
