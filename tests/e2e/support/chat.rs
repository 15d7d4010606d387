//! One question over gRPC, and its answer.

use super::server::with_token;
use outgo_proto::v1::ask_response::Stage;
use outgo_proto::v1::chat_service_client::ChatServiceClient;
use outgo_proto::v1::{Answer, AskRequest};
use tonic::transport::Channel;

/// The stages of the answer, in a chat of its own.
pub async fn ask(channel: &Channel, token: &str, question: &str) -> Vec<Stage> {
    let body = AskRequest { question: question.into(), ..Default::default() };
    let mut stream = ChatServiceClient::new(channel.clone()).ask(with_token(token, body)).await.unwrap().into_inner();
    let mut stages = Vec::new();
    while let Some(message) = stream.message().await.unwrap() {
        stages.extend(message.stage);
    }
    stages
}

/// The end of the answer.
pub fn answer(stages: &[Stage]) -> Answer {
    match stages.last() {
        Some(Stage::Answer(answer)) => answer.clone(),
        other => panic!("no answer at the end: {other:?}"),
    }
}
