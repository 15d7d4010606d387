//! The conversation: what is typed becomes calls, what comes back becomes lines.

use super::say;
use crate::api::Client;
use crate::cli::{self, Cli, Command, OK};
use crate::effect::Request;
use crate::event::{ApiError, ErrorKind, Reply};
use crate::model::data::{AnswerPart, Expense, ListQuery};
use crate::model::{PagePlace, Start};
use crate::parse::{self, Calendar};
use chrono::{NaiveDate, Weekday};
use clap::{CommandFactory, Parser};
use outgo_server::domain::Currency;
use std::io;
use std::sync::{Mutex, PoisonError};
use tokio::sync::Notify;

/// Most expenses that are read out at once.
const MAX_LISTED: usize = 20;

/// What can be typed besides the commands of the command line.
const HELP: &str = "\
A question in plain words is answered: how much did I spend on groceries last month
list, list last month, or list cat:groceries >20 !lidl: your expenses, newest first, with numbers
add: asks for amount, category, date and notes; add 12.50 Groceries bakery yesterday does it at once
edit 2, delete 2: the expense with that number in the last list; while editing, none empties the notes
undo, redo: the last change
report, or report 2026: where the money went
insights: what stands out this month
1, 2, 3: a choice of the last answer; new chat: what comes next leans on nothing before
reset: deletes all your expenses and chats, delete account: the account too, after a file, a sentence and your password
change password: asks for the old one and the new one
login, register, logout, import FILE, export FILE, sample load, sample remove, set, model status: as on the command line
quit: leave";

/// Where lines come from and go to.
pub trait Terminal {
    /// Says something, one line.
    ///
    /// # Errors
    /// If nobody can hear it.
    fn say(&mut self, text: &str) -> io::Result<()>;

    /// Asks for one line; `None` at the end of the input.
    ///
    /// # Errors
    /// If the input cannot be read.
    fn ask(&mut self, prompt: &str) -> io::Result<Option<String>>;

    /// Asks for one line that is not shown.
    ///
    /// # Errors
    /// If the input cannot be read.
    fn ask_secretly(&mut self, prompt: &str) -> io::Result<Option<String>>;
}

/// A conversation under way.
pub(super) struct Talk<'a, T> {
    client: &'a Client,
    pub(super) start: &'a Start,
    pub(super) terminal: T,
    pub(super) listed: Vec<Expense>,
    pub(super) undone: Vec<String>,
    conversation: String,
    choices: Vec<String>,
    /// The day on which the account's weeks start, once it was needed.
    week_start: Weekday,
}

/// Talks until the user leaves; returns the exit code.
///
/// # Errors
/// If the lines cannot be read or written.
pub async fn run(client: &Client, start: &Start, terminal: impl Terminal) -> io::Result<i32> {
    let mut talk = Talk {
        client,
        start,
        terminal,
        listed: Vec::new(),
        undone: Vec::new(),
        conversation: String::new(),
        choices: Vec::new(),
        week_start: Weekday::Mon,
    };
    for warning in &start.config.warnings {
        talk.terminal.say(warning)?;
    }
    let place = if start.demo { "Made-up data: nothing is saved." } else { "Nothing is saved until you say so." };
    talk.terminal.say(&format!("outgo. {place} Type help for what works here, quit to leave."))?;
    if !client.has_token() && !talk.enter().await? {
        return Ok(OK);
    }
    loop {
        let Some(line) = talk.terminal.ask("outgo: ")? else { return Ok(OK) };
        let line = line.trim().to_owned();
        match line.as_str() {
            "" => {}
            "quit" | "exit" | "q" => return Ok(OK),
            _ => talk.do_line(&line).await?,
        }
    }
}

impl<T: Terminal> Talk<'_, T> {
    async fn call(&self, request: Request) -> Vec<Result<Reply, ApiError>> {
        let answers = Mutex::new(Vec::new());
        self.client.call(request, |answer| answers.lock().unwrap_or_else(PoisonError::into_inner).push(answer)).await;
        answers.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything that came, or nothing after the failure was said.
    pub(super) async fn tell(&mut self, request: Request) -> io::Result<Option<Vec<Reply>>> {
        match self.call(request).await.into_iter().collect::<Result<Vec<Reply>, ApiError>>() {
            Ok(replies) => Ok(Some(replies)),
            Err(error) => {
                self.fail(&error)?;
                Ok(None)
            }
        }
    }

    fn fail(&mut self, error: &ApiError) -> io::Result<()> {
        for (field, what) in &error.fields {
            self.terminal.say(&format!("Problem with {field}: {what}"))?;
        }
        match error.kind {
            ErrorKind::Unauthenticated => self.terminal.say("Problem: not logged in. Type login."),
            _ if error.fields.is_empty() => self.terminal.say(&format!("Problem: {}", error.message)),
            _ => Ok(()),
        }
    }

    /// Logs in or makes an account; whether that went well before the input ended.
    async fn enter(&mut self) -> io::Result<bool> {
        loop {
            let Some(choice) = self.terminal.ask("1 log in, 2 create an account: ")? else { return Ok(false) };
            let new = match choice.trim() {
                "1" => false,
                "2" => true,
                "quit" | "q" => return Ok(false),
                _ => continue,
            };
            if self.credentials(new).await? {
                return Ok(true);
            }
        }
    }

    async fn credentials(&mut self, new: bool) -> io::Result<bool> {
        let Some(username) = self.terminal.ask("Username: ")? else { return Ok(false) };
        let Some(password) = self.terminal.ask_secretly("Password, not shown: ")? else { return Ok(false) };
        if new && self.terminal.ask_secretly("The same password again: ")?.as_ref() != Some(&password) {
            self.terminal.say("Problem: the two passwords differ")?;
            return Ok(false);
        }
        let username = username.trim().to_owned();
        let request = match new {
            true => Request::Register { username, password },
            false => Request::Login { username, password },
        };
        let Some(replies) = self.tell(request).await? else { return Ok(false) };
        self.forget();
        if let Some(Reply::LoggedIn(account)) = replies.first() {
            self.terminal.say(&format!("Logged in as {}", account.username))?;
        }
        Ok(true)
    }

    /// What was listed, asked and undone is nobody else's business.
    pub(super) fn forget(&mut self) {
        self.listed.clear();
        self.undone.clear();
        self.choices.clear();
        self.conversation.clear();
    }

    /// How dates are read now.
    pub(super) fn calendar(&self) -> Calendar {
        let week_start = self.week_start;
        Calendar { week_start, ..self.start.config.calendar(self.today(), &self.start.locale) }
    }

    /// The user's calendar day.
    pub(super) fn today(&self) -> NaiveDate {
        if self.start.stands_still { self.start.today } else { chrono::Local::now().date_naive() }
    }

    async fn do_line(&mut self, line: &str) -> io::Result<()> {
        let (first, rest) = line.split_once(' ').map_or((line, ""), |(first, rest)| (first, rest.trim()));
        // No other line is read for days by weeks here.
        if matches!(first, "list" | "report")
            && rest.to_lowercase().contains("week")
            && let Some(Ok(Reply::Account(account))) = self.call(Request::GetUser).await.into_iter().next()
        {
            self.week_start = account.week_start.weekday();
        }
        match (first, rest) {
            ("help" | "?", "") => HELP.lines().try_for_each(|line| self.terminal.say(line)),
            // "list all groceries over 20" is a question.
            ("list", _) => match self.listing(rest).await? {
                Some(query) => self.list(query).await,
                None => self.ask(line).await,
            },
            ("report", _) => match self.days(rest) {
                Some(days) => self.report(days).await,
                None => self.ask(line).await,
            },
            ("insights", "") => self.insights().await,
            ("add", "") => self.form(None).await,
            // As it was typed: it is no command line, and an apostrophe is a letter.
            ("add", _) => self.run(Command::Add { text: vec![rest.to_owned()], date: None }, false).await,
            ("ask", _) if !rest.is_empty() => self.ask(rest).await,
            ("new", "chat") => {
                self.conversation.clear();
                self.choices.clear();
                self.terminal.say("A new chat")
            }
            ("logout", "") => {
                self.forget();
                self.run(Command::Logout, false).await
            }
            ("reset", "" | "data") => self.delete_everything(false).await,
            ("delete", "account") => self.delete_everything(true).await,
            ("change", "password") => self.change_password().await,
            ("doctor", "") => self.terminal.say("Run outgo doctor on the command line"),
            ("edit", _) => match self.numbered(rest)? {
                Some(expense) => self.form(Some(expense)).await,
                None => Ok(()),
            },
            ("delete", _) => self.delete(rest).await,
            ("undo", "") => self.undo(String::new()).await,
            ("redo", "") => match self.undone.last().cloned() {
                Some(change) => self.undo(change).await,
                None => self.terminal.say("Nothing to do again"),
            },
            ("login", "") => self.credentials(false).await.map(|_| ()),
            ("register", "") => self.credentials(true).await.map(|_| ()),
            _ if Cli::command().find_subcommand(first).is_some() => self.command(line).await,
            _ => self.ask(line).await,
        }
    }

    /// A command as on the command line.
    async fn command(&mut self, line: &str) -> io::Result<()> {
        let Some(words) = shlex::split(line) else {
            return self.terminal.say("Problem: a quotation mark is not closed");
        };
        match Cli::try_parse_from(std::iter::once("outgo".to_owned()).chain(words)) {
            Ok(Cli { command: Some(command), json, .. }) => match cli::local(&command, &self.start.config) {
                Some(Ok((text, _))) => text.lines().try_for_each(|line| self.terminal.say(line)),
                Some(Err((problem, _))) => self.terminal.say(&format!("Problem: {problem}")),
                None => self.run(command, json).await,
            },
            Ok(_) => Ok(()),
            Err(error) => error.to_string().lines().try_for_each(|line| self.terminal.say(line)),
        }
    }

    async fn run(&mut self, command: Command, json: bool) -> io::Result<()> {
        cli::run(self.client, command, json, self.calendar(), &self.start.config).await;
        Ok(())
    }

    async fn list(&mut self, query: ListQuery) -> io::Result<()> {
        let Some(replies) = self.tell(Request::List { query, page: PagePlace::from_row(0) }).await? else {
            return Ok(());
        };
        let Some(Reply::Page { expenses, next, .. }) = replies.into_iter().next() else { return Ok(()) };
        let more = expenses.len() > MAX_LISTED || !next.is_empty();
        self.listed = expenses.into_iter().take(MAX_LISTED).collect();
        if self.listed.is_empty() {
            return self.terminal.say("No expenses there");
        }
        for (at, row) in self.listed.iter().enumerate() {
            self.terminal.say(&format!("{}: {}", at + 1, say::expense(row)))?;
        }
        if more {
            self.terminal.say("There are more: list less of them, such as list cat:groceries august >20 !lidl")?;
        }
        Ok(())
    }

    /// What a text lists: days, or a filter without free words, as the list on the screen has it.
    async fn listing(&mut self, text: &str) -> io::Result<Option<ListQuery>> {
        let query = ListQuery { order: "date desc", ..ListQuery::default() };
        if let Some((start, end)) = self.days(text) {
            return Ok(Some(ListQuery { start, end, ..query }));
        }
        let account = self.tell(Request::GetUser).await?.into_iter().flatten().next();
        let code = if let Some(Reply::Account(account)) = account { account.currency } else { String::new() };
        let currency = Currency::parse(&code).unwrap_or(Currency::EUR);
        let filter = parse::filter(text, self.calendar(), currency, &[]);
        Ok(filter.text.is_empty().then(|| query.narrowed(filter)))
    }

    /// The days that a text names, if it is a period; none = all.
    fn days(&self, text: &str) -> Option<(String, String)> {
        if text.is_empty() {
            return Some((String::new(), String::new()));
        }
        let (start, end) = parse::period(text, self.calendar()).ok()?;
        Some((start.to_string(), end.to_string()))
    }

    async fn ask(&mut self, line: &str) -> io::Result<()> {
        let picked = line.parse::<usize>().ok().and_then(|number| self.choices.get(number.checked_sub(1)?)).cloned();
        let question = picked.unwrap_or_else(|| line.to_owned());
        let request = Request::Ask { question, conversation: self.conversation.clone() };
        let answers = Mutex::new(Vec::new());
        let said = Notify::new();
        let note = |answer: Result<Reply, ApiError>| {
            // The first text is the answer: a wording that comes later would say the same.
            if matches!(&answer, Ok(Reply::Answer { part: AnswerPart::Text { .. }, .. })) {
                said.notify_one();
            }
            answers.lock().unwrap_or_else(PoisonError::into_inner).push(answer);
        };
        tokio::select! {
            () = self.client.call(request, note) => {}
            () = said.notified() => {}
        }
        let mut parts: Vec<AnswerPart> = Vec::new();
        for answer in answers.into_inner().unwrap_or_else(PoisonError::into_inner) {
            match answer {
                Ok(Reply::Answer { conversation, part }) => {
                    self.conversation = conversation;
                    parts.push(part);
                }
                Ok(_) => {}
                Err(error) => {
                    // The chat may have been deleted elsewhere: the next question begins a new one.
                    self.conversation.clear();
                    return self.fail(&error);
                }
            }
        }
        self.choices = parts
            .iter()
            .filter_map(|part| if let AnswerPart::Text { choices, .. } = part { Some(choices.clone()) } else { None })
            .flatten()
            .collect();
        say::answer(&parts).iter().try_for_each(|line| self.terminal.say(line))
    }

    /// The expense with this number in the last list.
    fn numbered(&mut self, text: &str) -> io::Result<Option<Expense>> {
        let found = text.parse::<usize>().ok().and_then(|number| self.listed.get(number.checked_sub(1)?)).cloned();
        if found.is_none() {
            self.terminal.say("Problem: name the number of an expense in the last list. Type list first.")?;
        }
        Ok(found)
    }

    async fn delete(&mut self, number: &str) -> io::Result<()> {
        let Some(expense) = self.numbered(number)? else { return Ok(()) };
        let question = format!("Delete {}? Type yes or no: ", say::expense(&expense));
        if !matches!(self.terminal.ask(&question)?.as_deref().map(str::trim), Some("yes" | "y")) {
            return self.terminal.say("Kept");
        }
        if self
            .tell(Request::Delete { id: expense.id.clone(), etag: expense.etag, request_id: String::new() })
            .await?
            .is_none()
        {
            return Ok(());
        }
        self.undone.clear();
        self.listed.clear();
        self.terminal.say("Deleted. Type undo to have it back.")
    }

    async fn undo(&mut self, change: String) -> io::Result<()> {
        for reply in self.tell(Request::Undo { change, request_id: String::new() }).await?.into_iter().flatten() {
            if let Reply::Undone { summary, change, again } = reply {
                match again {
                    true => drop(self.undone.pop()),
                    false => self.undone.push(change),
                }
                self.listed.clear();
                let what = summary.trim_start_matches("took back: ");
                self.terminal.say(&format!("{}: {what}", if again { "Done again" } else { "Taken back" }))?;
            }
        }
        Ok(())
    }
}
