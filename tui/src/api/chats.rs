//! Calls on chats, insights and the language model that answer once, and the fetching of the model.

use super::convert;
use super::grpc::{Client, Failure, failed};
use crate::effect::Request;
use crate::event::Reply;
use outgo_proto::v1;
use outgo_proto::v1::analytics_service_client::AnalyticsServiceClient;
use outgo_proto::v1::chat_service_client::ChatServiceClient;

impl Client {
    pub(super) async fn on_chats(&self, request: Request) -> Result<Reply, Failure> {
        let mut chats = ChatServiceClient::new(self.channel());
        let mut analytics = AnalyticsServiceClient::new(self.channel());
        match request {
            Request::Chats => {
                let answer = chats.list_conversations(self.request(v1::ListConversationsRequest {})).await;
                let found = answer.map_err(failed)?.into_inner().conversations;
                Ok(Reply::Chats(found.into_iter().map(convert::chat).collect()))
            }
            Request::OpenChat { id } => {
                let body = v1::GetConversationRequest { conversation_id: id.clone() };
                let turns = chats.get_conversation(self.request(body)).await.map_err(failed)?.into_inner().turns;
                Ok(Reply::Chat { conversation: id, turns: turns.into_iter().map(convert::past_turn).collect() })
            }
            Request::DeleteChat { id } => {
                let body = v1::DeleteConversationRequest { conversation_id: id.clone() };
                chats.delete_conversation(self.request(body)).await.map_err(failed)?;
                Ok(Reply::ChatDeleted { id })
            }
            Request::DismissInsight { id, start, end } => {
                let body = v1::DismissInsightRequest { id, start_date: start, end_date: end };
                analytics.dismiss_insight(self.request(body)).await.map_err(failed)?;
                Ok(Reply::InsightDismissed)
            }
            Request::RestoreInsights => {
                let answer = analytics.restore_insights(self.request(v1::RestoreInsightsRequest {})).await;
                Ok(Reply::InsightsRestored { count: answer.map_err(failed)?.into_inner().restored })
            }
            other => self.on_expenses(other).await,
        }
    }

    /// Has the server's Ollama fetch its model; each step is handed to `step`.
    ///
    /// # Errors
    /// Those of the server, and of its Ollama.
    pub async fn pull_model(&self, step: impl Fn(&v1::PullModelResponse)) -> Result<Reply, Failure> {
        let mut client = ChatServiceClient::new(self.channel());
        let mut steps = client.pull_model(self.open(v1::PullModelRequest {})).await.map_err(failed)?.into_inner();
        while let Some(progress) = steps.message().await.map_err(failed)? {
            step(&progress);
        }
        Ok(Reply::Pulled)
    }
}
