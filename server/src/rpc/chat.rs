//! `outgo.v1.ChatService`.

use super::authn::open;
use super::convert;
use super::status::{fields, status};
use crate::domain::ConversationId;
use crate::service::{AskQuery, Services};
use futures::{Stream, StreamExt};
use outgo_proto::v1::chat_service_server::ChatService;
use outgo_proto::v1::{AskRequest, AskResponse, GetModelStatusRequest, GetModelStatusResponse};
use std::pin::Pin;
use std::sync::Arc;
use tonic::{Request, Response, Status};

pub(super) struct ChatRpc(pub(super) Arc<Services>);

#[tonic::async_trait]
impl ChatService for ChatRpc {
    type AskStream = Pin<Box<dyn Stream<Item = Result<AskResponse, Status>> + Send>>;

    async fn ask(&self, request: Request<AskRequest>) -> Result<Response<Self::AskStream>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let conversation = match body.conversation_id.as_str() {
            "" => None,
            text => Some(ConversationId::parse("conversation_id", text).map_err(|error| fields(&[error]))?),
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
