//! `outgo.v1.DataService`.

use super::authn::{once, open};
use super::status::status;
use crate::service::Services;
use outgo_proto::v1::data_service_server::DataService;
use outgo_proto::v1::{DeleteAccountRequest, DeleteAccountResponse, ResetDataRequest, ResetDataResponse};
use std::sync::Arc;
use tonic::{Request, Response, Status};

pub(super) struct DataRpc(pub(super) Arc<Services>);

#[tonic::async_trait]
impl DataService for DataRpc {
    async fn reset_data(&self, request: Request<ResetDataRequest>) -> Result<Response<ResetDataResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        // The password is no part of what is kept of the request.
        let kept = ResetDataRequest { password: String::new(), ..body.clone() };
        let once = once("ResetData", &body.request_id, &kept)?;
        let reset = self.0.reset_data(&principal, &body.password, &body.confirmation, once);
        let (counts, change) = reset.await.map_err(status)?;
        Ok(Response::new(ResetDataResponse {
            expenses: counts.expenses,
            categories: counts.categories,
            conversations: counts.conversations,
            change_id: change.0.to_string(),
        }))
    }

    async fn delete_account(
        &self,
        request: Request<DeleteAccountRequest>,
    ) -> Result<Response<DeleteAccountResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        self.0.delete_account(&principal, &body.password, &body.confirmation).await.map_err(status)?;
        Ok(Response::new(DeleteAccountResponse {}))
    }
}
