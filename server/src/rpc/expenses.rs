//! `outgo.v1.ExpenseService`.

use super::authn::{once, open, principal};
use super::convert;
use super::status::{fields, status};
use crate::domain::{ChangeSeq, Currency, Edit, ExpenseId, ExpenseOrder, FieldError, Fingerprint, NewExpense};
use crate::service::{ImportOptions, Principal, Services};
use futures::{Stream, StreamExt};
use outgo_proto::v1;
use outgo_proto::v1::expense_service_server::ExpenseService;
use outgo_proto::v1::import_expenses_request::Step;
use outgo_proto::v1::{
    BatchCreateExpensesRequest, BatchCreateExpensesResponse, BatchDeleteExpensesRequest, BatchDeleteExpensesResponse,
    BatchUpdateExpensesRequest, BatchUpdateExpensesResponse, CreateExpenseRequest, CreateExpenseResponse,
    DeleteExpenseRequest, DeleteExpenseResponse, DeleteSampleExpensesRequest, DeleteSampleExpensesResponse,
    ExportExpensesRequest, ExportExpensesResponse, GetExpenseRequest, GetExpenseResponse, ImportExpensesRequest,
    ImportExpensesResponse, ListChangesRequest, ListChangesResponse, ListExpensesRequest, ListExpensesResponse,
    SummarizeExpensesRequest, SummarizeExpensesResponse, UndoChangeRequest, UndoChangeResponse, UpdateExpenseRequest,
    UpdateExpenseResponse, WatchExpensesRequest, WatchExpensesResponse,
};
use sha2::{Digest, Sha256};
use std::pin::Pin;
use std::sync::Arc;
use tonic::{Request, Response, Status, Streaming};

pub(super) struct ExpenseRpc(pub(super) Arc<Services>);

type Reply<T> = Result<Response<T>, Status>;

const DEFAULT_PAGE: usize = 50;
const MAX_PAGE: i32 = 1_000;
const DEFAULT_CHANGES: i64 = 20;
const MAX_CHANGES: i32 = 100;

fn page_size(wanted: i32, max: i32) -> Result<Option<i32>, Status> {
    match wanted {
        0 => Ok(None),
        size if (1..=max).contains(&size) => Ok(Some(size)),
        _ => Err(fields(&[FieldError::new("page_size", format!("use 1 to {max}, or 0 for the default"))])),
    }
}

/// The parts of a batch as `read` reads them, which also gets the name of each; else what is wrong with each.
fn each<R, T>(
    list: &str,
    parts: Vec<R>,
    read: impl Fn(&str, R) -> Result<T, Vec<FieldError>>,
) -> Result<Vec<T>, Status> {
    let (mut good, mut errors) = (Vec::new(), Vec::new());
    for (at, part) in parts.into_iter().enumerate() {
        let name = format!("{list}[{at}]");
        match read(&name, part) {
            Ok(one) => good.push(one),
            Err(bad) => errors.extend(convert::under(&name, bad)),
        }
    }
    if errors.is_empty() {
        return Ok(good);
    }
    errors.truncate(crate::domain::import::MAX_ERRORS);
    Err(fields(&errors))
}

/// A part of a batch has no request id of its own.
fn without_id(request_id: &str) -> Result<(), Vec<FieldError>> {
    if request_id.is_empty() {
        return Ok(());
    }
    Err(vec![FieldError::new("request_id", "leave it empty: the batch has one")])
}

impl ExpenseRpc {
    fn read_new(&self, principal: &Principal, message: &v1::Expense) -> Result<NewExpense, Vec<FieldError>> {
        convert::new_expense(message, principal.user.currency, self.0.today(principal))
    }
}

#[tonic::async_trait]
impl ExpenseService for ExpenseRpc {
    async fn create_expense(&self, request: Request<CreateExpenseRequest>) -> Reply<CreateExpenseResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let Some(message) = &body.expense else { return Err(fields(&[FieldError::new("expense", "is missing")])) };
        let new = self.read_new(&principal, message).map_err(|errors| fields(&convert::under("expense", errors)))?;
        let once = once("CreateExpense", &body.request_id, &body)?;
        let saved = self.0.create_expenses(&principal, vec![new], once).await.map_err(status)?;
        Ok(Response::new(CreateExpenseResponse { expense: saved.first().map(convert::expense) }))
    }

    async fn get_expense(&self, request: Request<GetExpenseRequest>) -> Reply<GetExpenseResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let expense = self
            .0
            .get_expense(&principal, ExpenseId::parse("id", &body.id).map_err(|error| fields(&[error]))?)
            .await
            .map_err(status)?;
        Ok(Response::new(GetExpenseResponse { expense: Some(convert::expense(&expense)) }))
    }

    async fn update_expense(&self, request: Request<UpdateExpenseRequest>) -> Reply<UpdateExpenseResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let once = once("UpdateExpense", &body.request_id, &body)?;
        let edit = convert::edit(body).map_err(|errors| fields(&errors))?;
        let saved = self.0.update_expenses(&principal, vec![edit], once).await.map_err(status)?;
        Ok(Response::new(UpdateExpenseResponse { expense: saved.first().map(convert::expense) }))
    }

    async fn delete_expense(&self, request: Request<DeleteExpenseRequest>) -> Reply<DeleteExpenseResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let once = once("DeleteExpense", &body.request_id, &body)?;
        let which = convert::deletion(&body).map_err(|errors| fields(&errors))?;
        let change = self.0.delete_expenses(&principal, vec![which], once).await.map_err(status)?;
        Ok(Response::new(DeleteExpenseResponse { change_id: change.0.to_string() }))
    }

    async fn batch_create_expenses(
        &self,
        request: Request<BatchCreateExpensesRequest>,
    ) -> Reply<BatchCreateExpensesResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let once = once("BatchCreateExpenses", &body.request_id, &body)?;
        let new = each("expenses", body.expenses, |_, message| self.read_new(&principal, &message))?;
        let saved = self.0.create_expenses(&principal, new, once).await.map_err(status)?;
        Ok(Response::new(BatchCreateExpensesResponse { expenses: saved.iter().map(convert::expense).collect() }))
    }

    async fn batch_update_expenses(
        &self,
        request: Request<BatchUpdateExpensesRequest>,
    ) -> Reply<BatchUpdateExpensesResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let once = once("BatchUpdateExpenses", &body.request_id, &body)?;
        let edits = each("requests", body.requests, |name, request| {
            without_id(&request.request_id)?;
            let edit = convert::edit(request)?;
            Ok(Edit { field: format!("{name}.{}", edit.field), ..edit })
        })?;
        let saved = self.0.update_expenses(&principal, edits, once).await.map_err(status)?;
        Ok(Response::new(BatchUpdateExpensesResponse { expenses: saved.iter().map(convert::expense).collect() }))
    }

    async fn batch_delete_expenses(
        &self,
        request: Request<BatchDeleteExpensesRequest>,
    ) -> Reply<BatchDeleteExpensesResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let once = once("BatchDeleteExpenses", &body.request_id, &body)?;
        let which = each("requests", body.requests, |_, request| {
            without_id(&request.request_id)?;
            convert::deletion(&request)
        })?;
        let change = self.0.delete_expenses(&principal, which, once).await.map_err(status)?;
        Ok(Response::new(BatchDeleteExpensesResponse { change_id: change.0.to_string() }))
    }

    async fn list_expenses(&self, request: Request<ListExpensesRequest>) -> Reply<ListExpensesResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let filter =
            convert::filter(body.filter.as_ref(), principal.user.currency).map_err(|errors| fields(&errors))?;
        let order = ExpenseOrder::parse(&body.order_by).map_err(|error| fields(&[error]))?;
        let size = page_size(body.page_size, MAX_PAGE)?.and_then(|size| usize::try_from(size).ok());
        let skip = u32::try_from(body.skip).map_err(|_| fields(&[FieldError::new("skip", "use 0 or more")]))?;
        let slice = (body.page_token, skip, size.unwrap_or(DEFAULT_PAGE));
        let page = self.0.list_expenses(&principal, filter, order, slice).await.map_err(status)?;
        Ok(Response::new(ListExpensesResponse {
            expenses: page.items.iter().map(convert::expense).collect(),
            next_page_token: page.next.map(|token| token.0).unwrap_or_default(),
        }))
    }

    async fn summarize_expenses(&self, request: Request<SummarizeExpensesRequest>) -> Reply<SummarizeExpensesResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let filter =
            convert::filter(body.filter.as_ref(), principal.user.currency).map_err(|errors| fields(&errors))?;
        let summary = self.0.summarize_expenses(&principal, filter).await.map_err(status)?;
        let (first_date, last_date) =
            summary.days.map(|(first, last)| (first.to_string(), last.to_string())).unwrap_or_default();
        let totals = summary.totals.iter().map(convert::currency_total).collect();
        let near_words = summary.near_words.into_iter().map(convert::near_word).collect();
        Ok(Response::new(SummarizeExpensesResponse { totals, first_date, last_date, near_words }))
    }

    async fn import_expenses(
        &self,
        request: Request<Streaming<ImportExpensesRequest>>,
    ) -> Reply<ImportExpensesResponse> {
        let principal = principal(&self.0, request.metadata()).await?;
        let mut stream = request.into_inner();
        let first = stream.message().await?;
        let Some(Step::Options(options)) = first.and_then(|message| message.step) else {
            return Err(fields(&[FieldError::new("options", "must be the first message")]));
        };
        let currency = match options.currency_code.as_str() {
            "" => None,
            code => Some(Currency::parse(code).map_err(|error| fields(&[error.under("options")]))?),
        };
        let v1::ImportOptions { dry_run, partial, sample, .. } = options;
        let wanted = ImportOptions { dry_run, partial, currency, sample };
        let mut import = self.0.clone().start_import(&principal, wanted).await.map_err(status)?;
        let mut digest = Sha256::new();
        while let Some(message) = stream.message().await? {
            let Some(Step::Data(data)) = message.step else {
                return Err(fields(&[FieldError::new("data", "must follow the options")]));
            };
            digest.update(&data);
            if !import.feed(&data).await.map_err(status)? {
                break;
            }
        }
        let payload = format!("ImportExpenses {:x?}", digest.finalize());
        let once = once(&payload, &options.request_id, &options)?;
        let imported = import.finish(once).await.map_err(status)?;
        Ok(Response::new(ImportExpensesResponse { report: Some(convert::import_report(&imported)) }))
    }

    async fn delete_sample_expenses(
        &self,
        request: Request<DeleteSampleExpensesRequest>,
    ) -> Reply<DeleteSampleExpensesResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let once = once("DeleteSampleExpenses", &body.request_id, &body)?;
        let (count, change) = self.0.delete_sample_expenses(&principal, once).await.map_err(status)?;
        let change_id = change.map(|seq| seq.0.to_string()).unwrap_or_default();
        Ok(Response::new(DeleteSampleExpensesResponse { count, change_id }))
    }

    type ExportExpensesStream = Pin<Box<dyn Stream<Item = Result<ExportExpensesResponse, Status>> + Send>>;

    async fn export_expenses(&self, request: Request<ExportExpensesRequest>) -> Reply<Self::ExportExpensesStream> {
        let (principal, body) = open(&self.0, request).await?;
        let filter =
            convert::filter(body.filter.as_ref(), principal.user.currency).map_err(|errors| fields(&errors))?;
        let services = self.0.clone();
        let pages = async_stream::try_stream! {
            let mut token = None;
            loop {
                let (data, next) =
                    services.export_page(&principal, filter.clone(), token).await.map_err(status)?;
                yield ExportExpensesResponse { data };
                if next.is_none() {
                    break;
                }
                token = next;
            }
        };
        Ok(Response::new(Box::pin(pages)))
    }

    async fn list_changes(&self, request: Request<ListChangesRequest>) -> Reply<ListChangesResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let limit = page_size(body.page_size, MAX_CHANGES)?.map_or(DEFAULT_CHANGES, i64::from);
        let list = Fingerprint::of(principal.user.id, &"changes");
        let before = match body.page_token.as_str() {
            "" => None,
            text => Some(ChangeSeq(list.open(text).map_err(|error| fields(&[error]))?)),
        };
        let changes = self.0.list_changes(&principal, before, limit).await.map_err(status)?;
        let full = i64::try_from(changes.len()).is_ok_and(|count| count == limit);
        let next = changes.last().filter(|_| full).map(|change| list.seal(change.seq.0).0);
        let now = self.0.instant();
        let changes = changes.iter().map(|change| convert::change(change, now)).collect();
        Ok(Response::new(ListChangesResponse { changes, next_page_token: next.unwrap_or_default() }))
    }

    async fn undo_change(&self, request: Request<UndoChangeRequest>) -> Reply<UndoChangeResponse> {
        let (principal, body) = open(&self.0, request).await?;
        let seq = match body.change_id.as_str() {
            "" => None,
            text => Some(ChangeSeq::parse(text).map_err(|error| fields(&[error]))?),
        };
        let once = once("UndoChange", &body.request_id, &body)?;
        let (undone, undo) = self.0.undo_change(&principal, seq, once).await.map_err(status)?;
        let now = self.0.instant();
        Ok(Response::new(UndoChangeResponse {
            undone: Some(convert::change(&undone, now)),
            change: Some(convert::change(&undo, now)),
        }))
    }

    type WatchExpensesStream = Pin<Box<dyn Stream<Item = Result<WatchExpensesResponse, Status>> + Send>>;

    async fn watch_expenses(&self, request: Request<WatchExpensesRequest>) -> Reply<Self::WatchExpensesStream> {
        let (principal, _) = open(&self.0, request).await?;
        let services = self.0.clone();
        let changes = self.0.clone().watch(principal).await.map_err(status)?;
        let messages = changes.map(move |change| {
            let change = convert::change(&change.map_err(status)?, services.instant());
            Ok(WatchExpensesResponse { change: Some(change) })
        });
        Ok(Response::new(Box::pin(messages)))
    }
}
