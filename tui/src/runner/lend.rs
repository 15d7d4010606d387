//! Lending the terminal: to an editor, to a pager, and to itself for what it tells of its background. Keys are theirs meanwhile.

use super::{Shell, new_input};
use crate::event::Event;
use crate::input::Input;
use crate::terminal::{self, TerminalGuard};
use crate::{editor, log};
use std::io;

impl Shell {
    /// Does what wants the terminal, if anything does; nobody here reads from it meanwhile.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub(super) fn lend(&mut self, guard: &mut TerminalGuard, mut input: Input) -> io::Result<Input> {
        if let Some(text) = self.wishes.edit.take() {
            let edited = match editor::command(|name| std::env::var(name).ok()) {
                Ok(words) => {
                    input.close();
                    let edited = guard.lend(|| tokio::task::block_in_place(|| editor::edit(&words, &text)));
                    input = new_input();
                    edited?
                }
                Err(problem) => Err(problem),
            };
            self.handle(Event::Edited(edited));
        }
        if std::mem::take(&mut self.wishes.log) {
            input.close();
            let shown = show_log(guard);
            input = new_input();
            if let Err(problem) = shown? {
                self.handle(Event::Failed(problem));
            }
        }
        if std::mem::take(&mut self.wishes.ask_background) {
            // The answer comes where keys come from.
            input.close();
            self.told = terminal::background();
            input = new_input();
            self.restyle();
        }
        Ok(input)
    }
}

/// The log in the user's pager.
fn show_log(guard: &mut TerminalGuard) -> io::Result<Result<(), String>> {
    let Some(file) = log::newest() else { return Ok(Err("There is no log yet".to_owned())) };
    match editor::pager(|name| std::env::var(name).ok()) {
        Ok(words) => guard.lend(|| tokio::task::block_in_place(|| editor::show(&words, &file))),
        Err(problem) => Ok(Err(problem)),
    }
}
