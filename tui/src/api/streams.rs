//! Calls that answer several times: insights, chat, live changes.

use super::convert;
use super::error::api_error;
use super::grpc::{Client, Failure, failed};
use crate::event::{ApiError, ErrorKind, Reply};
use outgo_proto::v1;
use outgo_proto::v1::analytics_service_client::AnalyticsServiceClient;
use outgo_proto::v1::chat_service_client::ChatServiceClient;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use tonic::Status;

impl Client {
    pub(super) async fn insights(
        &self,
        start: String,
        end: String,
        anew: bool,
        answer: &(impl Fn(Result<Reply, ApiError>) + Send),
    ) -> Result<Reply, Failure> {
        let body = v1::StreamInsightsRequest { start_date: start, end_date: end, anew, ..Default::default() };
        let mut client = AnalyticsServiceClient::new(self.channel());
        let mut stream = client.stream_insights(self.open(body)).await.map_err(failed)?.into_inner();
        while let Some(message) = stream.message().await.map_err(failed)? {
            if let Some(insight) = message.insight {
                answer(Ok(Reply::Insight(convert::insight(insight))));
            }
        }
        Ok(Reply::InsightsDone)
    }

    pub(super) async fn ask(
        &self,
        question: String,
        conversation: String,
        answer: &(impl Fn(Result<Reply, ApiError>) + Send),
    ) -> Result<Reply, Failure> {
        let body = v1::AskRequest { question, conversation_id: conversation, ..Default::default() };
        let mut client = ChatServiceClient::new(self.channel());
        let mut stream = client.ask(self.open(body)).await.map_err(failed)?.into_inner();
        while let Some(message) = stream.message().await.map_err(failed)? {
            if let Some(stage) = message.stage {
                let part = convert::part(stage);
                answer(Ok(Reply::Answer { conversation: message.conversation_id, part }));
            }
        }
        Ok(Reply::AnswerDone)
    }

    /// Tells of every change until the session or the connection ends, and then of that: whoever watches tries again.
    pub(super) async fn watch(&self, answer: &(impl Fn(Result<Reply, ApiError>) + Send)) {
        let mut client = ExpenseServiceClient::new(self.channel());
        let opened = client.watch_expenses(self.open(v1::WatchExpensesRequest {})).await;
        let ended = match opened {
            Ok(response) => {
                let mut stream = response.into_inner();
                loop {
                    match stream.message().await {
                        Ok(Some(_)) => answer(Ok(Reply::Changed)),
                        Ok(None) => break Status::unavailable("the server stopped"),
                        Err(status) => break status,
                    }
                }
            }
            Err(status) => status,
        };
        let mut error = api_error(&ended);
        if error.kind != ErrorKind::Unauthenticated {
            error.kind = ErrorKind::Unavailable;
        }
        answer(Err(error));
    }
}
