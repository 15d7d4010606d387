//! The only room that knows tonic: thin handlers (principal, parse, call, render) and the one error map.

mod analytics;
mod auth;
mod authn;
mod categories;
mod chat;
mod convert;
mod data;
mod expenses;
mod status;

use crate::service::Services;
use outgo_proto::v1::analytics_service_server::AnalyticsServiceServer;
use outgo_proto::v1::auth_service_server::AuthServiceServer;
use outgo_proto::v1::category_service_server::CategoryServiceServer;
use outgo_proto::v1::chat_service_server::ChatServiceServer;
use outgo_proto::v1::data_service_server::DataServiceServer;
use outgo_proto::v1::expense_service_server::ExpenseServiceServer;
use std::sync::Arc;
use std::time::Duration;
use tonic::service::{Routes, RoutesBuilder};

/// Largest message in bytes that a client may send.
pub const MAX_MESSAGE_BYTES: usize = 4 * 1024 * 1024;
/// A call that answers at once has this long, whatever its client allows.
pub const MAX_CALL: Duration = Duration::from_secs(60);

/// tonic calls a message over the limit OUT_OF_RANGE; the contract, like gRPC itself, RESOURCE_EXHAUSTED.
#[must_use]
pub fn name_over_limit<B>(mut response: http::Response<B>) -> http::Response<B> {
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if header("grpc-status") == "11" && header("grpc-message").contains("message%20length%20too%20large") {
        let way =
            "the%20request%20is%20over%204%20MB:%20send%20less%20at%20once,%20or%20a%20stream%20to%20ImportExpenses";
        response.headers_mut().insert("grpc-status", http::HeaderValue::from_static("8"));
        response.headers_mut().insert("grpc-message", http::HeaderValue::from_static(way));
    }
    response
}

/// Tells with each answer which version answers.
#[must_use]
pub fn tell_version<B>(mut response: http::Response<B>) -> http::Response<B> {
    let version = http::HeaderValue::from_static(env!("CARGO_PKG_VERSION"));
    response.headers_mut().insert("outgo-version", version);
    response
}

/// All services, with health and reflection.
///
/// # Errors
/// If the descriptor set of the contract cannot be read.
pub async fn routes(services: &Arc<Services>) -> Result<Routes, tonic_reflection::server::Error> {
    let (health, health_service) = tonic_health::server::health_reporter();
    health.set_service_status("", tonic_health::ServingStatus::Serving).await;
    let reflection = || {
        tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(outgo_proto::FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
            // Error details, so that grpcurl can show which field was bad.
            .register_encoded_file_descriptor_set(tonic_types::pb::FILE_DESCRIPTOR_SET)
    };
    let mut routes = RoutesBuilder::default();
    let service = AuthServiceServer::new(auth::AuthRpc(services.clone()));
    health.set_serving::<AuthServiceServer<auth::AuthRpc>>().await;
    routes.add_service(service.max_decoding_message_size(MAX_MESSAGE_BYTES));
    let service = ExpenseServiceServer::new(expenses::ExpenseRpc(services.clone()));
    health.set_serving::<ExpenseServiceServer<expenses::ExpenseRpc>>().await;
    routes.add_service(service.max_decoding_message_size(MAX_MESSAGE_BYTES));
    let service = CategoryServiceServer::new(categories::CategoryRpc(services.clone()));
    health.set_serving::<CategoryServiceServer<categories::CategoryRpc>>().await;
    routes.add_service(service.max_decoding_message_size(MAX_MESSAGE_BYTES));
    let service = AnalyticsServiceServer::new(analytics::AnalyticsRpc(services.clone()));
    health.set_serving::<AnalyticsServiceServer<analytics::AnalyticsRpc>>().await;
    routes.add_service(service.max_decoding_message_size(MAX_MESSAGE_BYTES));
    let service = ChatServiceServer::new(chat::ChatRpc(services.clone()));
    health.set_serving::<ChatServiceServer<chat::ChatRpc>>().await;
    routes.add_service(service.max_decoding_message_size(MAX_MESSAGE_BYTES));
    let service = DataServiceServer::new(data::DataRpc(services.clone()));
    health.set_serving::<DataServiceServer<data::DataRpc>>().await;
    routes.add_service(service.max_decoding_message_size(MAX_MESSAGE_BYTES));
    routes.add_service(health_service);
    routes.add_service(reflection().build_v1()?);
    routes.add_service(reflection().build_v1alpha()?);
    Ok(routes.routes())
}
