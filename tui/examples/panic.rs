//! Takes the terminal over and panics: the end-to-end tests look at what is left of the terminal.

#![allow(clippy::panic, reason = "that is what it is for")]

use outgo::terminal::TerminalGuard;

fn main() -> std::io::Result<()> {
    let mut guard = TerminalGuard::new(true)?;
    guard.draw(true, |frame| frame.render_widget("about to panic", frame.area()))?;
    panic!("on purpose");
}
