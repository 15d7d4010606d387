//! A CSV sent to the server.

use super::server::with_token;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::import_expenses_request::Step;
use outgo_proto::v1::{ImportExpensesRequest, ImportOptions, ImportReport};
use tonic::transport::Channel;

/// Imports it all or nothing, in these pieces.
pub async fn import(
    client: &mut ExpenseServiceClient<Channel>,
    token: &str,
    pieces: impl Iterator<Item = Vec<u8>> + Send + 'static,
) -> ImportReport {
    let first = std::iter::once(Step::Options(ImportOptions::default()));
    let steps = first.chain(pieces.map(Step::Data)).map(|step| ImportExpensesRequest { step: Some(step) });
    let request = with_token(token, tokio_stream::iter(steps));
    client.import_expenses(request).await.unwrap().into_inner().report.unwrap()
}
