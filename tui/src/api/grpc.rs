//! The calls. Each request of the core becomes one rpc; streams answer several times.

use super::account::Home;
use super::convert;
use super::error::{api_error, server_version};
use super::files::{PIECE, expand, unused};
use super::names::Names;
use super::sample;
use super::session::SessionStore;
use crate::effect::Request;
use crate::event::{ApiError, ErrorKind, Reply};
use crate::model::PagePlace;
use crate::model::data::{ListQuery, Written};
use outgo_proto::v1;
use outgo_proto::v1::analytics_service_client::AnalyticsServiceClient;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_proto::v1::category_service_client::CategoryServiceClient;
use outgo_proto::v1::chat_service_client::ChatServiceClient;
use outgo_proto::v1::data_service_client::DataServiceClient;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::import_expenses_request::Step;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tonic::metadata::MetadataValue;
use tonic::transport::Channel;
use zeroize::Zeroizing;

/// How long one expense may take to be saved.
const SAVE_DEADLINE: Duration = Duration::from_secs(10);
/// How long a unary call may take.
const DEADLINE: Duration = Duration::from_secs(30);
/// How long one may take that changes any number of rows.
const LONG_DEADLINE: Duration = Duration::from_secs(60);

/// The server as the client knows it: a channel and a token. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    channel: Channel,
    token: Arc<Mutex<Option<Zeroizing<String>>>>,
    store: Option<SessionStore>,
    pub(super) home: Home,
    pub(super) names: Names,
}

pub(super) type Failure = Box<ApiError>;

pub(super) fn failed(status: tonic::Status) -> Failure {
    Box::new(api_error(&status))
}

pub(super) fn broken(message: impl std::fmt::Display) -> Failure {
    let message = crate::sanitize::line(&message.to_string());
    Box::new(ApiError { kind: ErrorKind::Other, message, fields: Vec::new() })
}

impl Client {
    /// A client of a server; its token comes from `token`, or from where the session is kept.
    #[must_use]
    pub fn new(channel: Channel, token: Option<String>, store: Option<SessionStore>, home: Home) -> Self {
        let token = token.or_else(|| store.as_ref().and_then(SessionStore::token));
        Self { channel, token: Arc::new(Mutex::new(token.map(Zeroizing::new))), store, home, names: Names::default() }
    }

    /// Whether there is a token.
    #[must_use]
    pub fn has_token(&self) -> bool {
        self.token.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// The channel, for calls that the core does not know.
    #[must_use]
    pub fn channel(&self) -> Channel {
        self.channel.clone()
    }

    /// A request with the token and a deadline.
    pub fn request<T>(&self, message: T) -> tonic::Request<T> {
        self.due_in(DEADLINE, message)
    }

    /// The same for what changes one row: whoever has typed it wants to know.
    pub fn save_request<T>(&self, message: T) -> tonic::Request<T> {
        self.due_in(SAVE_DEADLINE, message)
    }

    /// The same for what changes any number of rows.
    pub fn long_request<T>(&self, message: T) -> tonic::Request<T> {
        self.due_in(LONG_DEADLINE, message)
    }

    fn due_in<T>(&self, deadline: Duration, message: T) -> tonic::Request<T> {
        let mut request = self.open(message);
        request.set_timeout(deadline);
        request
    }

    /// A request with the token that may stay open.
    pub fn open<T>(&self, message: T) -> tonic::Request<T> {
        let mut request = tonic::Request::new(message);
        let token = self.token.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let header = token.and_then(|token| MetadataValue::try_from(format!("Bearer {}", token.as_str())).ok());
        if let Some(header) = header {
            request.metadata_mut().insert("authorization", header);
        }
        request
    }

    pub(super) fn keep(&self, session: Option<v1::Session>) -> Result<(), Failure> {
        let Some(session) = session else { return Err(broken("the server gave no session")) };
        if let Some(store) = &self.store {
            store.keep(&session.token).map_err(|error| broken(format!("the session cannot be kept: {error}")))?;
        }
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(Zeroizing::new(session.token));
        Ok(())
    }

    /// Forgets the token, here and where it is kept.
    pub fn forget(&self) {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = None;
        if let Some(Err(error)) = self.store.as_ref().map(SessionStore::forget) {
            tracing::warn!(%error, "the session cannot be forgotten");
        }
    }

    /// Makes a call; each answer is handed to `answer`.
    pub async fn call(&self, request: Request, answer: impl Fn(Result<Reply, ApiError>) + Send) {
        let result = match request {
            Request::Insights { start, end, anew } => self.insights(start, end, anew, &answer).await,
            Request::Ask { question, conversation } => self.ask(question, conversation, &answer).await,
            Request::PullModel => self.pull_model(|step| answer(Ok(Reply::Pulling(convert::pulling(step))))).await,
            Request::Watch => return self.watch(&answer).await,
            other => self.unary(other).await,
        };
        answer(result.map_err(|error| *error));
    }

    async fn unary(&self, request: Request) -> Result<Reply, Failure> {
        match request {
            Request::Ping => self.ping().await,
            Request::Login { username, password } => {
                self.login(username, password).await.map(|user| Reply::LoggedIn(convert::account(user)))
            }
            Request::Register { username, password } => {
                self.register(username, password).await.map(|user| Reply::LoggedIn(convert::account(user)))
            }
            Request::GetUser => {
                let answer = AuthServiceClient::new(self.channel()).get_user(self.request(v1::GetUserRequest {})).await;
                let user = answer.map_err(failed)?.into_inner().user.unwrap_or_default();
                Ok(Reply::Account(convert::account(user)))
            }
            Request::UpdateUser { currency, week_start } => self.update_user(currency, week_start).await,
            Request::Logout => {
                let answer = AuthServiceClient::new(self.channel()).logout(self.request(v1::LogoutRequest {})).await;
                match answer {
                    Err(status) if status.code() != tonic::Code::Unauthenticated => Err(failed(status)),
                    _ => Ok(Reply::LoggedOut),
                }
            }
            Request::ChangePassword { old, new } => {
                let body = v1::ChangePasswordRequest { old_password: old, new_password: new };
                AuthServiceClient::new(self.channel()).change_password(self.request(body)).await.map_err(failed)?;
                Ok(Reply::PasswordChanged)
            }
            Request::Reset { password, confirmation } => {
                let body = v1::ResetDataRequest { password, confirmation, request_id: String::new() };
                let answer =
                    DataServiceClient::new(self.channel()).reset_data(self.long_request(body)).await.map_err(failed)?;
                Ok(Reply::Reset { expenses: answer.into_inner().expenses })
            }
            Request::DeleteAccount { password, confirmation } => {
                let body = v1::DeleteAccountRequest { password, confirmation };
                DataServiceClient::new(self.channel()).delete_account(self.long_request(body)).await.map_err(failed)?;
                Ok(Reply::AccountDeleted)
            }
            Request::Categories => self.categories().await,
            Request::Dashboard { start, end } => {
                let body = v1::GetDashboardRequest { start_date: start, end_date: end, ..Default::default() };
                let answer = AnalyticsServiceClient::new(self.channel()).get_dashboard(self.request(body)).await;
                let dashboard = answer.map_err(failed)?.into_inner().dashboard.unwrap_or_default();
                Ok(Reply::Dashboard(Box::new(convert::dashboard(dashboard))))
            }
            Request::ModelStatus => {
                let mut client = ChatServiceClient::new(self.channel());
                let answer =
                    client.get_model_status(self.request(v1::GetModelStatusRequest {})).await.map_err(failed)?;
                Ok(Reply::ModelStatus(convert::model_status(answer.into_inner())))
            }
            other => self.on_chats(other).await,
        }
    }

    async fn categories(&self) -> Result<Reply, Failure> {
        let mut client = CategoryServiceClient::new(self.channel());
        let answer = client.list_categories(self.request(v1::ListCategoriesRequest {})).await.map_err(failed)?;
        let categories = answer.into_inner().categories;
        self.names.learn(categories.iter().map(|category| category.name.as_str()));
        let live = categories.into_iter().filter(|category| !category.archived);
        Ok(Reply::Categories(live.map(convert::category).collect()))
    }

    async fn list(&self, query: &ListQuery, page: PagePlace) -> Result<Reply, Failure> {
        let body = v1::ListExpensesRequest {
            filter: Some(self.names.filter(query)),
            order_by: query.order.to_owned(),
            page_size: page.limit.try_into().unwrap_or(i32::MAX),
            page_token: page.token,
            skip: page.skip.try_into().unwrap_or(i32::MAX),
        };
        let page = ExpenseServiceClient::new(self.channel())
            .list_expenses(self.request(body))
            .await
            .map_err(failed)?
            .into_inner();
        let expenses = page.expenses.into_iter().map(convert::expense).collect();
        Ok(Reply::Page { expenses, next: page.next_page_token })
    }

    async fn all_rows(&self, query: &ListQuery) -> Result<Reply, Failure> {
        let mut all = Vec::new();
        let mut place = PagePlace::from_row(0);
        loop {
            let Reply::Page { expenses, next } = self.list(query, place).await? else {
                return Err(broken("the list came without a page"));
            };
            all.extend(expenses);
            if next.is_empty() {
                return Ok(Reply::AllRows(all));
            }
            place = PagePlace::of(next);
        }
    }

    async fn summarize(&self, filter: Option<v1::ExpenseFilter>) -> Result<v1::SummarizeExpensesResponse, Failure> {
        let body = v1::SummarizeExpensesRequest { filter };
        let answer = ExpenseServiceClient::new(self.channel()).summarize_expenses(self.request(body)).await;
        Ok(answer.map_err(failed)?.into_inner())
    }

    pub(super) async fn on_expenses(&self, request: Request) -> Result<Reply, Failure> {
        match request {
            Request::List { query, page } => self.list(&query, page).await,
            Request::AllRows { query } => self.all_rows(&query).await,
            Request::Totals { query } => {
                let found = self.summarize(Some(self.names.filter(&query))).await?;
                Ok(Reply::Totals(convert::totals(found)))
            }
            Request::Extent => {
                let found = self.summarize(None).await?;
                let day = |text: &str| text.parse().ok();
                let days = day(&found.first_date).zip(day(&found.last_date));
                Ok(Reply::Extent { days, totals: convert::totals(found) })
            }
            Request::Import { path, partial } => {
                let report = self.import(&path, v1::ImportOptions { partial, ..Default::default() }).await?;
                Ok(Reply::Imported(convert::import(path, report)))
            }
            Request::Export { path, query, another_name } => {
                let file = expand(&path);
                let file = if another_name { unused(file) } else { file };
                let written = self.export(&file, self.names.filter(&query)).await?;
                Ok(Reply::Exported { path: file.display().to_string(), written })
            }
            Request::CountSample => Ok(Reply::SampleCounted(self.count_samples(v1::ExpenseFilter::default()).await?)),
            Request::LoadSample => self.load_sample().await,
            Request::RemoveSample { request_id } => {
                Ok(Reply::SampleRemoved(self.remove_sample(request_id).await?.count))
            }
            other => self.on_rows(other).await,
        }
    }

    async fn ping(&self) -> Result<Reply, Failure> {
        let mut auth = AuthServiceClient::new(self.channel());
        match auth.get_user(self.request(v1::GetUserRequest {})).await {
            Ok(answer) => Ok(Reply::Pong(server_version(answer.metadata()))),
            // The server answers; that the session is over is found out by the next call.
            Err(status) if status.code() == tonic::Code::Unauthenticated => {
                Ok(Reply::Pong(server_version(status.metadata())))
            }
            Err(status) => Err(failed(status)),
        }
    }

    /// How many of the expenses that pass `filter` are sample data.
    async fn count_samples(&self, filter: v1::ExpenseFilter) -> Result<i64, Failure> {
        if filter.sample == Some(false) {
            return Ok(0);
        }
        let found = self.summarize(Some(v1::ExpenseFilter { sample: Some(true), ..filter })).await?;
        Ok(found.totals.iter().map(|total| total.count).sum())
    }

    async fn load_sample(&self) -> Result<Reply, Failure> {
        let report = self.add_sample(chrono::Local::now().date_naive()).await?;
        Ok(Reply::Imported(crate::model::data::ImportOutcome {
            added: report.added,
            duplicates: report.duplicates,
            ..Default::default()
        }))
    }

    /// Saves the made-up year up to `today` as one import, so that one undo takes it back.
    ///
    /// # Errors
    /// Those of the server.
    pub async fn add_sample(&self, today: chrono::NaiveDate) -> Result<v1::ImportReport, Failure> {
        let options = v1::ImportOptions { sample: true, ..Default::default() };
        self.import_from(std::io::Cursor::new(sample::csv(today)), "the sample data", options).await
    }

    /// Removes all of the sample data.
    ///
    /// # Errors
    /// Those of the server.
    pub async fn remove_sample(&self, request_id: String) -> Result<v1::DeleteSampleExpensesResponse, Failure> {
        let body = v1::DeleteSampleExpensesRequest { request_id };
        let answer = ExpenseServiceClient::new(self.channel()).delete_sample_expenses(self.request(body)).await;
        Ok(answer.map_err(failed)?.into_inner())
    }

    /// Sends a CSV file.
    ///
    /// # Errors
    /// If the file cannot be read; those of the server.
    pub async fn import(&self, path: &str, options: v1::ImportOptions) -> Result<v1::ImportReport, Failure> {
        let file = expand(path);
        let opened = tokio::fs::File::open(&file).await;
        let input = opened.map_err(|error| broken(format!("{}: {}", file.display(), super::error::plain(&error))))?;
        self.import_from(input, path, options).await
    }

    /// Sends CSV in pieces as it comes from `input`, which errors call `name`.
    ///
    /// # Errors
    /// As for [`Client::import`].
    pub async fn import_from(
        &self,
        mut input: impl AsyncRead + Unpin + Send + 'static,
        name: &str,
        options: v1::ImportOptions,
    ) -> Result<v1::ImportReport, Failure> {
        let (sender, receiver) = tokio::sync::mpsc::channel(4);
        let reading = tokio::spawn(async move {
            let first = v1::ImportExpensesRequest { step: Some(Step::Options(options)) };
            if sender.send(first).await.is_err() {
                return Ok(());
            }
            loop {
                let mut piece = vec![0; PIECE];
                let read = input.read(&mut piece).await?;
                if read == 0 {
                    return Ok::<_, std::io::Error>(());
                }
                piece.truncate(read);
                let message = v1::ImportExpensesRequest { step: Some(Step::Data(piece)) };
                if sender.send(message).await.is_err() {
                    return Ok(());
                }
            }
        });
        let stream = tokio_stream::wrappers::ReceiverStream::new(receiver);
        let answer =
            ExpenseServiceClient::new(self.channel()).import_expenses(self.open(stream)).await.map_err(failed)?;
        reading.await.map_err(broken)?.map_err(|error| broken(format!("{name}: {error}")))?;
        Ok(answer.into_inner().report.unwrap_or_default())
    }

    /// Writes a CSV file; an existing one is not overwritten.
    ///
    /// # Errors
    /// If the file exists or cannot be written; those of the server.
    pub async fn export(&self, path: &std::path::Path, filter: v1::ExpenseFilter) -> Result<Written, Failure> {
        let unwritable = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                broken(format!("{} is there already: choose another name", path.display()))
            }
            _ => broken(format!("{}: {error}", path.display())),
        };
        let samples = self.count_samples(filter.clone()).await?;
        let body = v1::ExportExpensesRequest { filter: Some(filter) };
        let answer =
            ExpenseServiceClient::new(self.channel()).export_expenses(self.open(body)).await.map_err(failed)?;
        let mut pages = answer.into_inner();
        // Only now: a file that a refused call left behind would stand in the way of the next.
        let mut output =
            tokio::fs::File::options().write(true).create_new(true).mode(0o600).open(path).await.map_err(unwritable)?;
        let (mut bytes, mut lines) = (0, 0);
        while let Some(page) = pages.message().await.map_err(failed)? {
            output.write_all(&page.data).await.map_err(unwritable)?;
            bytes += page.data.len() as u64;
            // Neither notes nor names of categories hold an end of a line.
            lines += page.data.iter().filter(|byte| **byte == b'\n').count();
        }
        output.sync_all().await.map_err(unwritable)?;
        // The first line is the header.
        let expenses = i64::try_from(lines).unwrap_or(i64::MAX) - 1;
        Ok(Written { expenses, samples, bytes })
    }
}
