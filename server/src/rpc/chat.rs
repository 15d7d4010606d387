//! `outgo.v1.ChatService`.

use super::authn::open;
use super::convert;
use super::status::{fields, status};
use crate::domain::ConversationId;
use crate::llm::PullProgress;
use crate::service::{AskQuery, Services};
use futures::{Stream, StreamExt};
use outgo_proto::v1::chat_service_server::ChatService;
use outgo_proto::v1::{
    AskRequest, AskResponse, DeleteConversationRequest, DeleteConversationResponse, GetConversationRequest,
    GetConversationResponse, GetModelStatusRequest, GetModelStatusResponse, ListConversationsRequest,
    ListConversationsResponse, PullModelRequest, PullModelResponse,
};
use std::pin::Pin;
use std::sync::Arc;
use tonic::{Request, Response, Status};

pub(super) struct ChatRpc(pub(super) Arc<Services>);

fn conversation_id(text: &str) -> Result<ConversationId, Status> {
    ConversationId::parse("conversation_id", text).map_err(|error| fields(&[error]))
}

#[tonic::async_trait]
impl ChatService for ChatRpc {
    type AskStream = Pin<Box<dyn Stream<Item = Result<AskResponse, Status>> + Send>>;

    async fn ask(&self, request: Request<AskRequest>) -> Result<Response<Self::AskStream>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let conversation = match body.conversation_id.as_str() {
            "" => None,
            text => Some(conversation_id(text)?),
        };
        let query = AskQuery {
            question: body.question,
            conversation,
            no_model: body.no_model,
            require_model: body.require_model,
        };
        let (id, stages) = self.0.clone().ask(principal, query).await.map_err(status)?;
        let messages = stages.map(move |stage| {
            let stage = convert::stage(&stage.map_err(status)?);
            Ok(AskResponse { conversation_id: id.to_string(), stage: Some(stage) })
        });
        Ok(Response::new(Box::pin(messages)))
    }

    type PullModelStream = Pin<Box<dyn Stream<Item = Result<PullModelResponse, Status>> + Send>>;

    async fn pull_model(&self, request: Request<PullModelRequest>) -> Result<Response<Self::PullModelStream>, Status> {
        open(&self.0, request).await?;
        let steps = self.0.pull_model().map_err(status)?.map(|step| {
            let PullProgress { status, completed, total } = step.map_err(super::status::status)?;
            Ok(PullModelResponse { status, completed_bytes: completed, total_bytes: total })
        });
        Ok(Response::new(Box::pin(steps)))
    }

    async fn list_conversations(
        &self,
        request: Request<ListConversationsRequest>,
    ) -> Result<Response<ListConversationsResponse>, Status> {
        let (principal, _) = open(&self.0, request).await?;
        let found = self.0.list_conversations(&principal).await.map_err(status)?;
        let conversations = found.into_iter().map(convert::conversation).collect();
        Ok(Response::new(ListConversationsResponse { conversations }))
    }

    async fn get_conversation(
        &self,
        request: Request<GetConversationRequest>,
    ) -> Result<Response<GetConversationResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let id = conversation_id(&body.conversation_id)?;
        let (conversation, turns) = self.0.get_conversation(&principal, id).await.map_err(status)?;
        Ok(Response::new(GetConversationResponse {
            conversation: Some(convert::conversation(conversation)),
            turns: turns.into_iter().map(convert::turn).collect(),
        }))
    }

    async fn delete_conversation(
        &self,
        request: Request<DeleteConversationRequest>,
    ) -> Result<Response<DeleteConversationResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let id = conversation_id(&body.conversation_id)?;
        self.0.delete_conversation(&principal, id).await.map_err(status)?;
        Ok(Response::new(DeleteConversationResponse {}))
    }

    async fn get_model_status(
        &self,
        request: Request<GetModelStatusRequest>,
    ) -> Result<Response<GetModelStatusResponse>, Status> {
        open(&self.0, request).await?;
        let (state, message) = self.0.model_status().await;
        let (model, local) = self.0.model_name();
        Ok(Response::new(GetModelStatusResponse { state: convert::model_state(&state).into(), model, message, local }))
    }
}
