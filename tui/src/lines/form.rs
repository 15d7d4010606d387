//! An expense asked for part by part.

use super::Terminal;
use super::say;
use super::talk::Talk;
use crate::effect::{Draft, Request};
use crate::event::Reply;
use crate::model::data::Expense;
use crate::parse;
use outgo_server::domain::Currency;
use std::io;

impl<T: Terminal> Talk<'_, T> {
    /// How many decimals the amount may have: those of the expense's currency, or of the account's.
    async fn decimals(&mut self, editing: Option<&Expense>) -> io::Result<Option<usize>> {
        if let Some(currency) = editing.and_then(|expense| Currency::parse(&expense.currency).ok()) {
            return Ok(Some(usize::from(currency.decimals())));
        }
        let account = self.tell(Request::GetUser).await?.into_iter().flatten().next();
        Ok(account.and_then(|reply| if let Reply::Account(account) = reply { Some(account.decimals) } else { None }))
    }

    /// Asks for each part of an expense and saves it; with one to edit, an empty answer keeps what is there. What the server
    /// refuses is asked for once more, with everything that was typed kept.
    pub(super) async fn form(&mut self, editing: Option<Expense>) -> io::Result<()> {
        let Some(decimals) = self.decimals(editing.as_ref()).await? else { return Ok(()) };
        let known = self.tell(Request::Categories).await?.into_iter().flatten().next();
        let known = if let Some(Reply::Categories(known)) = known { known } else { Vec::new() };
        let names: Vec<String> = known.into_iter().map(|category| category.name).collect();
        let mut old = editing.clone().unwrap_or_default();
        let mut keeps = editing.is_some();
        let request_id = uuid::Uuid::new_v4().to_string();
        loop {
            let Some(draft) = self.parts(&old, keeps, decimals, &names)? else { return Ok(()) };
            let (request_id, kept) = (request_id.clone(), draft.clone());
            let request = match &editing {
                Some(row) => Request::Update { row: Box::new(row.clone()), draft, request_id },
                None => Request::Create { draft, request_id },
            };
            let Some(replies) = self.tell(request).await? else {
                self.terminal.say("What you typed is kept: an empty answer takes it again, cancel leaves")?;
                let Draft { amount, date, category, notes, .. } = kept;
                old = Expense { amount, date, category, notes, ..old };
                keeps = true;
                continue;
            };
            for reply in replies {
                if let Reply::Saved(expense) = reply {
                    self.undone.clear();
                    self.listed.clear();
                    self.terminal.say(&format!("Saved: {}. Type undo to take it back.", say::expense(&expense)))?;
                }
            }
            return Ok(());
        }
    }

    /// The parts of an expense; `None` at the end of the input or at `cancel`.
    fn parts(&mut self, old: &Expense, keeps: bool, decimals: usize, names: &[String]) -> io::Result<Option<Draft>> {
        let calendar = self.calendar();
        let keep = |value: &str| if keeps { format!(", empty keeps {value}") } else { String::new() };
        let amount = format!("Amount, such as 12.50{}: ", keep(&old.amount));
        let Some(amount) = self.part(&amount, &old.amount, &|text| parse::amount(text, decimals))? else {
            return Ok(None);
        };
        let category = format!("Category{}: ", keep(&old.category));
        let Some(category) = self.part(&category, &old.category, &named)? else { return Ok(None) };
        let Some(category) = self.known(category, names)? else { return Ok(None) };
        let day = if keeps { old.date.clone() } else { calendar.today.to_string() };
        let read = |text: &str| parse::date(text, calendar).map(|day| day.to_string());
        let Some(date) = self.part(&format!("Date, empty is {day}: "), &day, &read)? else { return Ok(None) };
        let notes = if keeps { ", empty keeps them, none empties them" } else { ", may be empty" };
        let read = |text: &str| Ok(if keeps && text == "none" { String::new() } else { text.to_owned() });
        let Some(notes) = self.part(&format!("Notes{notes}: "), &old.notes, &read)? else { return Ok(None) };
        Ok(Some(Draft { amount, date, category, notes, currency: old.currency.clone() }))
    }

    /// A category that is there, or a new one that is meant to be; `None` at the end of the input or at `cancel`.
    fn known(&mut self, typed: String, names: &[String]) -> io::Result<Option<String>> {
        let mut typed = typed;
        loop {
            let same = names.iter().find(|name| name.to_lowercase() == typed.to_lowercase());
            if let Some(name) = same.or(names.is_empty().then_some(&typed)) {
                return Ok(Some(name.clone()));
            }
            let near = nearest(&typed, names).cloned();
            let empty = near.as_ref().map_or_else(String::new, |name| format!("Empty takes {name}, "));
            let prompt = format!("There is no category {typed}. {empty}new makes it, or type another: ");
            match self.part(&prompt, near.as_deref().unwrap_or(""), &named)? {
                None => return Ok(None),
                Some(answer) if answer == "new" => return Ok(Some(typed)),
                Some(answer) => typed = answer,
            }
        }
    }

    /// One part, asked until it is good; `None` at the end of the input or at `cancel`.
    fn part(
        &mut self,
        prompt: &str,
        empty: &str,
        read: &dyn Fn(&str) -> Result<String, String>,
    ) -> io::Result<Option<String>> {
        loop {
            let Some(text) = self.terminal.ask(prompt)? else { return Ok(None) };
            let text = text.trim();
            if text == "cancel" {
                self.terminal.say("Cancelled: nothing was saved")?;
                return Ok(None);
            }
            if text.is_empty() && (!empty.is_empty() || prompt.starts_with("Notes")) {
                return Ok(Some(empty.to_owned()));
            }
            match read(text) {
                Ok(value) => return Ok(Some(value)),
                Err(problem) => self.terminal.say(&format!("Problem: {problem}. Type it again, or cancel."))?,
            }
        }
    }
}

/// The name that a misspelled one is likely to be.
fn nearest<'n>(typed: &str, names: &'n [String]) -> Option<&'n String> {
    let typed = typed.to_lowercase();
    let near = names.iter().map(|name| (strsim::damerau_levenshtein(&name.to_lowercase(), &typed), name));
    let reach = typed.chars().count() / 3;
    near.filter(|(steps, _)| *steps <= reach).min_by_key(|(steps, _)| *steps).map(|(_, name)| name)
}

fn named(text: &str) -> Result<String, String> {
    if text.is_empty() { Err("a category is needed, such as Groceries".to_owned()) } else { Ok(text.to_owned()) }
}
