//! What touches all of an account: everything deleted, the account itself, another password. Asked for step by step.

use super::Terminal;
use super::talk::Talk;
use crate::effect::Request;
use crate::event::Reply;
use crate::format::{expenses, export_name, money};
use crate::model::data::{Account, ListQuery, Totals};
use crate::model::reset_sentence;
use std::io;

/// What is said when nothing was done.
const KEPT: &str = "Nothing was deleted";

impl<T: Terminal> Talk<'_, T> {
    /// Deletes the expenses, categories and chats, or with them the account: a file first, then the sentence and the
    /// password. An empty line, or the end of the input, keeps everything.
    pub(super) async fn delete_everything(&mut self, account: bool) -> io::Result<()> {
        let Some(Reply::Account(Account { username, .. })) = self.first(Request::GetUser).await? else { return Ok(()) };
        let Some(Reply::Extent { days, totals }) = self.first(Request::Extent).await? else { return Ok(()) };
        let what = if account { "the account and everything in it" } else { "everything in your account" };
        self.terminal.say(&format!("This deletes {what}: {}", held(days, &totals)))?;
        self.terminal.say(if account {
            "It cannot be undone."
        } else {
            "Your login stays. undo brings the expenses back for 7 days, not the chats."
        })?;
        let path = export_name(&username, self.today());
        let question = format!("Export a CSV first, to {path}? Type yes or no: ");
        let kept = match self.terminal.ask(&question)?.as_deref().map(str::trim) {
            Some("yes" | "y") => {
                let export = Request::Export { path, query: ListQuery::default(), another_name: true };
                let Some(Reply::Exported { path, .. }) = self.first(export).await? else {
                    return self.terminal.say(KEPT);
                };
                format!(" The expenses are in {path}.")
            }
            Some("no" | "n") => String::new(),
            _ => return self.terminal.say(KEPT),
        };
        let sentence = reset_sentence(&username, account);
        let typed = self.terminal.ask(&format!("Type {sentence} to go on, or nothing to keep it: "))?;
        let confirmation = typed.as_deref().map(str::trim).unwrap_or_default().to_owned();
        if confirmation != sentence {
            return self.terminal.say(KEPT);
        }
        let password = self.terminal.ask_secretly("Your password, not shown: ")?.unwrap_or_default();
        if password.is_empty() {
            return self.terminal.say(KEPT);
        }
        let request = match account {
            true => Request::DeleteAccount { password, confirmation },
            false => Request::Reset { password, confirmation },
        };
        match self.first(request).await? {
            Some(Reply::Reset { expenses: count }) => {
                self.forget();
                self.terminal
                    .say(&format!("Everything was deleted, {}.{kept} Type undo to have it back.", expenses(count)))
            }
            Some(Reply::AccountDeleted) => {
                self.forget();
                self.terminal.say(&format!("The account is gone.{kept} Type register for another, or quit."))
            }
            _ => self.terminal.say(KEPT),
        }
    }

    /// Gives the account another password.
    pub(super) async fn change_password(&mut self) -> io::Result<()> {
        let Some(old) = self.terminal.ask_secretly("Your password now, not shown: ")? else { return Ok(()) };
        let Some(new) = self.terminal.ask_secretly("The new password: ")? else { return Ok(()) };
        if self.terminal.ask_secretly("The new password again: ")?.as_ref() != Some(&new) {
            return self.terminal.say("Problem: the two passwords differ");
        }
        match self.first(Request::ChangePassword { old, new }).await? {
            Some(_) => self.terminal.say("Password changed; other sessions have ended"),
            None => Ok(()),
        }
    }

    /// The only answer, or nothing after the failure was said.
    async fn first(&mut self, request: Request) -> io::Result<Option<Reply>> {
        Ok(self.tell(request).await?.and_then(|replies| replies.into_iter().next()))
    }
}

/// What there is: `412 expenses, 2024-01-03 to 2026-08-22, 38,114.92 EUR`.
fn held(days: Option<(chrono::NaiveDate, chrono::NaiveDate)>, totals: &Totals) -> String {
    let count = totals.rows.iter().map(|(_, _, count)| count).sum();
    let sums = totals.rows.iter().map(|(currency, amount, _)| format!("{} {currency}", money(amount)));
    let days = days.map(|(first, last)| format!("{first} to {last}"));
    [expenses(count)].into_iter().chain(days).chain(sums).collect::<Vec<_>>().join(", ")
}
