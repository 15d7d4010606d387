//! `outgo --accessible`: the program line by line, for screen readers, Braille displays and slow lines. Nothing is drawn over
//! and nothing moves: a question, an answer as `Label: value` lines, the next question.

mod account;
mod form;
mod report;
mod say;
mod stdio;
mod talk;

pub use stdio::Stdio;
pub use talk::{Terminal, run};
