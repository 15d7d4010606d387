//! One function per command.

use super::args::{Command, Credentials, ModelAction, SampleAction};
use super::{FAILED, LOGIN, NO_ANSWER, OK, UNREACHABLE, USAGE, output, quick_add};
use crate::api::{Client, api_error, pulling, to_json};
use crate::config::Config;
use crate::event::{ApiError, ErrorKind};
use crate::model::data::{ListQuery, Written};
use crate::parse::{self, Calendar};
use outgo_proto::v1;
use outgo_proto::v1::analytics_service_client::AnalyticsServiceClient;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_proto::v1::category_service_client::CategoryServiceClient;
use outgo_proto::v1::chat_service_client::ChatServiceClient;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_server::domain::Currency;
use std::io::{IsTerminal, Read, Write};
use std::path::Path;

/// What a command prints, or why it failed with which exit code.
pub type Outcome = Result<(String, i32), (String, i32)>;

/// A command under way.
pub(super) struct Shell<'a> {
    pub(super) client: &'a Client,
    pub(super) json: bool,
    pub(super) calendar: Calendar,
}

/// Runs a command, with dates as they are read on this day; returns the exit code.
pub async fn run(client: &Client, command: Command, json: bool, calendar: Calendar, config: &Config) -> i32 {
    let shell = Shell { client, json, calendar };
    let outcome = match command {
        Command::Register(who) => shell.enter(who, true).await,
        Command::Login(who) => shell.enter(who, false).await,
        Command::Logout => shell.logout().await,
        Command::Add { text, date } => shell.add(&text, date.as_deref()).await,
        Command::List { filter, from, to, text, limit } => {
            let days = shell.range(from, to).await;
            match days {
                Ok(days) => shell.list(&filter.join(" "), days, text, limit).await,
                Err(problem) => Err(problem),
            }
        }
        Command::Report { from, to } => shell.report(from, to).await,
        Command::Ask { question, no_model } => shell.ask(question.join(" "), no_model).await,
        Command::Import { path, dry_run, partial, currency } => {
            let options = v1::ImportOptions {
                dry_run,
                partial,
                currency_code: currency.unwrap_or_default(),
                ..Default::default()
            };
            shell.import(&path, options).await
        }
        Command::Export { path } => shell.export(&path).await,
        Command::Undo => shell.undo().await,
        Command::Sample { action: SampleAction::Load } => shell.load_sample().await,
        Command::Sample { action: SampleAction::Remove } => shell.remove_sample().await,
        Command::Set { name, value } => shell.set(name.as_deref(), value.as_deref(), config).await,
        Command::Model { action: ModelAction::Status } => shell.model_status().await,
        Command::Model { action: ModelAction::Pull } => shell.pull_model().await,
        // They were run before there was a server.
        Command::Keys
        | Command::Completions { .. }
        | Command::Man
        | Command::Locate
        | Command::Doctor
        | Command::Server { .. } => Ok((String::new(), OK)),
    };
    finish(outcome)
}

/// Prints what a command says, and returns its exit code: that of a failure if it cannot be written.
#[must_use]
pub fn finish(outcome: Outcome) -> i32 {
    match outcome {
        Ok((text, code)) => match print(&mut std::io::stdout(), &text) {
            // A closed pipe is the reader's wish.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                let _ = print(&mut std::io::stderr(), &format!("outgo: the output cannot be written: {error}\n"));
                FAILED
            }
            _ => code,
        },
        Err((text, code)) => {
            // There is nobody left to tell.
            let _ = print(&mut std::io::stderr(), &format!("outgo: {text}\n"));
            code
        }
    }
}

fn print(out: &mut impl Write, text: &str) -> std::io::Result<()> {
    out.write_all(text.as_bytes()).and_then(|()| out.flush())
}

pub(super) fn failed(error: &ApiError) -> (String, i32) {
    match error.kind {
        ErrorKind::Unauthenticated => ("not logged in: run `outgo login <username>`".to_owned(), LOGIN),
        ErrorKind::Credentials(left) => {
            (format!("wrong username or password ({left} tries left before a pause)"), LOGIN)
        }
        ErrorKind::Unavailable | ErrorKind::Deadline => {
            (format!("the server cannot be reached: {}", error.message), UNREACHABLE)
        }
        ErrorKind::Fields => {
            let shown = |(field, what): &(String, String)| {
                format!("{}: {}", option_of(field), what.replace("start_date", "--from"))
            };
            (error.fields.iter().map(shown).collect::<Vec<_>>().join("; "), USAGE)
        }
        _ => (error.message.clone(), FAILED),
    }
}

/// What the command line calls a field of the contract.
fn option_of(field: &str) -> &str {
    match field.rsplit('.').next().unwrap_or(field) {
        "page_size" => "limit",
        "start_date" => "from",
        "end_date" => "to",
        "currency_code" => "currency",
        name => name,
    }
}

pub(super) fn status(status: tonic::Status) -> (String, i32) {
    failed(&api_error(&status))
}

pub(super) fn usage(message: impl Into<String>) -> (String, i32) {
    (message.into(), USAGE)
}

/// Longest password line that is read.
const MAX_PASSWORD: u64 = 1_024;

/// From a prompt, a file, or standard input.
fn password(file: Option<&Path>) -> Result<String, (String, i32)> {
    let text = match file {
        None => rpassword::prompt_password("Password: ")
            .map_err(|error| usage(format!("password: {error}: without a terminal use --password-file")))?,
        Some(path) => {
            let mut text = String::new();
            let read = if path == Path::new("-") {
                std::io::stdin().take(MAX_PASSWORD).read_to_string(&mut text)
            } else {
                std::fs::File::open(path).and_then(|file| file.take(MAX_PASSWORD).read_to_string(&mut text))
            };
            read.map_err(|error| usage(format!("password-file: {}: {error}", path.display())))?;
            text
        }
    };
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

impl Shell<'_> {
    pub(super) fn shown(
        &self,
        name: &str,
        message: &impl prost::Message,
        text: impl FnOnce() -> String,
    ) -> (String, i32) {
        (if self.json { format!("{}\n", to_json(name, message)) } else { text() }, OK)
    }

    async fn enter(&self, who: Credentials, register: bool) -> Outcome {
        let password = password(who.password_file.as_deref())?;
        let entered = if register {
            self.client.register(who.username, password).await
        } else {
            self.client.login(who.username, password).await
        };
        let user = entered.map_err(|error| failed(&error))?;
        Ok(self.shown("User", &user, || format!("Logged in as {}\n", crate::sanitize::line(&user.username))))
    }

    async fn logout(&self) -> Outcome {
        let mut auth = AuthServiceClient::new(self.client.channel());
        let ended = auth.logout(self.client.request(v1::LogoutRequest {})).await;
        self.client.forget();
        match ended {
            Err(error) if error.code() != tonic::Code::Unauthenticated => Err(status(error)),
            _ => Ok(self.shown("LogoutResponse", &v1::LogoutResponse {}, || "Logged out\n".to_owned())),
        }
    }

    /// Who is logged in.
    pub(super) async fn user(&self) -> Result<v1::User, (String, i32)> {
        let mut auth = AuthServiceClient::new(self.client.channel());
        let answer = auth.get_user(self.client.request(v1::GetUserRequest {})).await.map_err(status)?;
        Ok(answer.into_inner().user.unwrap_or_default())
    }

    async fn add(&self, words: &[String], date: Option<&str>) -> Outcome {
        let code = self.user().await?.currency_code;
        let own = Currency::parse(&code).map_err(|error| usage(error.to_string()))?;
        let known = self.categories().await?;
        let draft = quick_add::read(words, date, &known, own, self.calendar).map_err(usage)?;
        let expense = v1::Expense {
            amount: draft.amount,
            date: draft.date,
            category: draft.category,
            notes: draft.notes,
            currency_code: draft.currency,
            ..Default::default()
        };
        let body = v1::CreateExpenseRequest { expense: Some(expense), request_id: uuid::Uuid::new_v4().to_string() };
        let mut client = ExpenseServiceClient::new(self.client.channel());
        let answer = client.create_expense(self.client.request(body)).await.map_err(status)?.into_inner();
        let saved = answer.expense.clone().unwrap_or_default();
        Ok(self.shown("CreateExpenseResponse", &answer, || format!("Added {}", output::expenses(&[saved]))))
    }

    /// `--from` may be a period of its own.
    async fn range(&self, from: Option<String>, to: Option<String>) -> Result<(String, String), (String, i32)> {
        let mut calendar = self.calendar;
        if [&from, &to].into_iter().flatten().any(|text| text.to_lowercase().contains("week")) {
            calendar.week_start = crate::api::week_start(&self.user().await?).weekday();
        }
        let read =
            |name: &str, text: &str| parse::period(text, calendar).map_err(|error| usage(format!("{name}: {error}")));
        match (from, to) {
            (None, None) => Ok((String::new(), String::new())),
            (Some(from), None) => {
                let (start, end) = read("from", &from)?;
                let end = if start == end { String::new() } else { end.to_string() };
                Ok((start.to_string(), end))
            }
            (None, Some(to)) => Ok((String::new(), read("to", &to)?.1.to_string())),
            (Some(from), Some(to)) => Ok((read("from", &from)?.0.to_string(), read("to", &to)?.1.to_string())),
        }
    }

    async fn list(
        &self,
        typed: &str,
        (start_date, end_date): (String, String),
        text: Option<String>,
        limit: i32,
    ) -> Outcome {
        let named = v1::ExpenseFilter { start_date, end_date, text: text.unwrap_or_default(), ..Default::default() };
        let filter = if typed.trim().is_empty() { named } else { self.filter(typed, named).await? };
        let body = v1::ListExpensesRequest { filter: Some(filter), page_size: limit, ..Default::default() };
        let mut client = ExpenseServiceClient::new(self.client.channel());
        let answer = client.list_expenses(self.client.request(body)).await.map_err(status)?.into_inner();
        let more = if answer.next_page_token.is_empty() {
            ""
        } else {
            "… and more: see them with --limit, or all with outgo export\n"
        };
        Ok(self.shown("ListExpensesResponse", &answer, || format!("{}{more}", output::expenses(&answer.expenses))))
    }

    /// A filter as it is typed in the list, over what options have named.
    async fn filter(&self, typed: &str, named: v1::ExpenseFilter) -> Result<v1::ExpenseFilter, (String, i32)> {
        let own = Currency::parse(&self.user().await?.currency_code).map_err(|error| usage(error.to_string()))?;
        let known = self.categories().await?;
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        let filter = parse::filter(typed, self.calendar, own, &names);
        let base = ListQuery { start: named.start_date, end: named.end_date, text: named.text, ..ListQuery::default() };
        // A script is told what it asked for, not what is spelled like it.
        Ok(crate::api::filter(&ListQuery { near: false, ..base.narrowed(filter) }))
    }

    /// The names of the user's categories.
    async fn categories(&self) -> Result<Vec<String>, (String, i32)> {
        let mut client = CategoryServiceClient::new(self.client.channel());
        let known = client.list_categories(self.client.request(v1::ListCategoriesRequest {})).await.map_err(status)?;
        Ok(known.into_inner().categories.into_iter().map(|category| category.name).collect())
    }

    async fn report(&self, from: Option<String>, to: Option<String>) -> Outcome {
        let (start_date, end_date) = match (from, to) {
            (None, None) => {
                let month = crate::model::data::Period::month_of(self.calendar.today);
                (month.start.to_string(), month.end.to_string())
            }
            (from, to) => self.range(from, to).await?,
        };
        let body = v1::GetDashboardRequest { start_date, end_date, ..Default::default() };
        let mut client = AnalyticsServiceClient::new(self.client.channel());
        let answer = client.get_dashboard(self.client.request(body)).await.map_err(status)?.into_inner();
        let dashboard = answer.dashboard.clone().unwrap_or_default();
        Ok(self.shown("GetDashboardResponse", &answer, || output::dashboard(&dashboard)))
    }

    async fn ask(&self, question: String, no_model: bool) -> Outcome {
        let body = v1::AskRequest { question, no_model, ..Default::default() };
        let mut client = ChatServiceClient::new(self.client.channel());
        let mut stream = client.ask(self.client.open(body)).await.map_err(status)?.into_inner();
        let mut stages = Vec::new();
        // The first answer: a wording that comes later would say the same.
        let over = |stages: &[v1::AskResponse]| {
            stages.last().is_some_and(|last| matches!(last.stage, Some(v1::ask_response::Stage::Answer(_))))
        };
        while !over(&stages)
            && let Some(stage) = stream.message().await.map_err(status)?
        {
            stages.push(stage);
        }
        let answered = stages.iter().any(|message| {
            matches!(&message.stage, Some(v1::ask_response::Stage::Answer(answer)) if answer.lane() != v1::Lane::None)
        });
        let text = if self.json {
            stages.iter().map(|stage| format!("{}\n", to_json("AskResponse", stage))).collect()
        } else {
            output::answer(&stages)
        };
        Ok((text, if answered { OK } else { NO_ANSWER }))
    }

    async fn model_status(&self) -> Outcome {
        let mut client = ChatServiceClient::new(self.client.channel());
        let answer =
            client.get_model_status(self.client.request(v1::GetModelStatusRequest {})).await.map_err(status)?;
        let answer = answer.into_inner();
        Ok(self.shown("GetModelStatusResponse", &answer, || format!("{}\n", crate::sanitize::line(&answer.message))))
    }

    /// Each step on a line of its own when it is another one; a terminal sees the percents move.
    async fn pull_model(&self) -> Outcome {
        let moving = std::io::stderr().is_terminal();
        let last = std::sync::Mutex::new(String::new());
        let step = |step: &v1::PullModelResponse| {
            let mut last = last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            if moving {
                let _ = print(&mut std::io::stderr(), &format!("\r\u{1b}[K{}", pulling(step)));
            } else if *last != step.status {
                let _ = print(&mut std::io::stderr(), &format!("{}\n", crate::sanitize::line(&step.status)));
            }
            last.clone_from(&step.status);
        };
        let pulled = self.client.pull_model(step).await;
        if moving {
            let _ = print(&mut std::io::stderr(), "\n");
        }
        pulled.map_err(|error| failed(&error))?;
        self.model_status().await
    }

    async fn import(&self, path: &str, options: v1::ImportOptions) -> Outcome {
        let (dry_run, partial) = (options.dry_run, options.partial);
        let imported = match path {
            "-" => self.client.import_from(tokio::io::stdin(), "standard input", options).await,
            _ => self.client.import(path, options).await,
        };
        let report = imported.map_err(|error| failed(&error))?;
        let nothing = report.added == 0 && report.duplicates == 0;
        let refused = report.rejected > 0 && (!partial || nothing);
        let (text, _) = self.shown("ImportReport", &report, || output::import(&report, dry_run, partial));
        Ok((text, if refused { USAGE } else { OK }))
    }

    async fn export(&self, path: &str) -> Outcome {
        let filter = v1::ExpenseFilter::default();
        if path == "-" {
            let body = v1::ExportExpensesRequest { filter: Some(filter) };
            let mut client = ExpenseServiceClient::new(self.client.channel());
            let mut pages = client.export_expenses(self.client.open(body)).await.map_err(status)?.into_inner();
            let mut out = std::io::stdout();
            while let Some(page) = pages.message().await.map_err(status)? {
                out.write_all(&page.data).map_err(|error| (error.to_string(), FAILED))?;
            }
            return Ok((String::new(), OK));
        }
        let written = self.client.export(Path::new(path), filter).await.map_err(|error| failed(&error))?;
        let Written { expenses, samples, bytes } = written;
        let text = match self.json {
            true => {
                let told = serde_json::json!({ "path": path, "bytes": bytes, "expenses": expenses, "sampleExpenses": samples });
                format!("{told}\n")
            }
            false => format!("Exported {} to {path}\n", written.in_words()),
        };
        Ok((text, OK))
    }
}
