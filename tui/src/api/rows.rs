//! Calls that change expenses: each carries the id by which the server does it once.

use super::convert;
use super::grpc::{Client, Failure, broken, failed};
use crate::effect::{Draft, Request};
use crate::event::Reply;
use crate::model::data::Expense;
use outgo_proto::v1;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;

impl Client {
    pub(super) async fn on_rows(&self, request: Request) -> Result<Reply, Failure> {
        let mut client = ExpenseServiceClient::new(self.channel());
        match request {
            Request::Create { draft, request_id } => {
                let body = v1::CreateExpenseRequest { expense: Some(self.names.draft(draft)), request_id };
                let answer = client.create_expense(self.save_request(body)).await.map_err(failed)?;
                Ok(Reply::Saved(convert::expense(answer.into_inner().expense.unwrap_or_default())))
            }
            Request::Update { row, draft, request_id } => {
                let paths = changed(&row, &draft);
                let (id, etag) = (row.id, row.etag);
                let body = v1::UpdateExpenseRequest {
                    expense: Some(v1::Expense { id, etag, ..self.names.draft(draft) }),
                    update_mask: Some(prost_types::FieldMask { paths }),
                    request_id,
                };
                let answer = client.update_expense(self.save_request(body)).await.map_err(failed)?;
                Ok(Reply::Saved(convert::expense(answer.into_inner().expense.unwrap_or_default())))
            }
            Request::Delete { id, etag, request_id } => {
                let body = v1::DeleteExpenseRequest { id, etag, request_id };
                client.delete_expense(self.save_request(body)).await.map_err(failed)?;
                Ok(Reply::Deleted)
            }
            Request::UpdateMany { rows, change, request_id } => {
                let (count, change) = (rows.len(), self.names.change(change));
                let requests = rows.into_iter().map(|row| convert::edit(row, &change)).collect();
                let body = v1::BatchUpdateExpensesRequest { requests, request_id };
                client.batch_update_expenses(self.long_request(body)).await.map_err(failed)?;
                Ok(Reply::UpdatedMany(count))
            }
            Request::DeleteMany { rows, request_id } => {
                let count = rows.len();
                let requests = rows.into_iter().map(|row| v1::DeleteExpenseRequest {
                    id: row.id,
                    etag: row.etag,
                    request_id: String::new(),
                });
                let body = v1::BatchDeleteExpensesRequest { requests: requests.collect(), request_id };
                client.batch_delete_expenses(self.long_request(body)).await.map_err(failed)?;
                Ok(Reply::DeletedMany(count))
            }
            Request::Undo { change, request_id } => {
                let again = !change.is_empty();
                let body = v1::UndoChangeRequest { change_id: change, request_id };
                let answer = client.undo_change(self.long_request(body)).await.map_err(failed)?.into_inner();
                let summary = crate::sanitize::line(&answer.undone.unwrap_or_default().summary);
                Ok(Reply::Undone { summary, change: answer.change.unwrap_or_default().id, again })
            }
            other => Err(broken(format!("{other:?} changes no expense"))),
        }
    }
}

/// The fields that a draft changes, at least one: of what stays the server knows more than is shown, such as the joiners in it.
fn changed(row: &Expense, draft: &Draft) -> Vec<String> {
    let fields = [
        ("amount", &row.amount, &draft.amount),
        ("date", &row.date, &draft.date),
        ("category", &row.category, &draft.category),
        ("notes", &row.notes, &draft.notes),
    ];
    let mut names: Vec<&str> = fields.iter().filter(|(_, old, new)| old != new).map(|(name, ..)| *name).collect();
    if names.is_empty() {
        names.push("date");
    }
    names.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_changed_is_not_sent() {
        let row = Expense { amount: "12.50".into(), notes: "👩·👧 zoo".into(), ..Expense::default() };
        let draft =
            |amount: &str, notes: &str| Draft { amount: amount.into(), notes: notes.into(), ..Draft::default() };
        assert_eq!(changed(&row, &draft("13.00", "👩·👧 zoo")), ["amount"]);
        assert_eq!(changed(&row, &draft("12.50", "zoo")), ["notes"]);
        assert_eq!(changed(&row, &draft("12.50", "👩·👧 zoo")), ["date"], "the same is fine");
    }
}
