//! `outgo.v1.AuthService`.

use super::authn::{client_of, open};
use super::convert;
use super::status::{fields, status};
use crate::domain::FieldError;
use crate::service::{Registration, Services};
use outgo_proto::v1::auth_service_server::AuthService;
use outgo_proto::v1::{
    ChangePasswordRequest, ChangePasswordResponse, GetUserRequest, GetUserResponse, ListSessionsRequest,
    ListSessionsResponse, LoginRequest, LoginResponse, LogoutRequest, LogoutResponse, RegisterRequest,
    RegisterResponse, RevokeOtherSessionsRequest, RevokeOtherSessionsResponse, RevokeSessionRequest,
    RevokeSessionResponse, UpdateUserRequest, UpdateUserResponse,
};
use std::sync::Arc;
use tonic::{Request, Response, Status};

pub(super) struct AuthRpc(pub(super) Arc<Services>);

#[tonic::async_trait]
impl AuthService for AuthRpc {
    async fn register(&self, request: Request<RegisterRequest>) -> Result<Response<RegisterResponse>, Status> {
        let client = client_of(&request);
        let RegisterRequest { username, password, currency_code, time_zone } = request.into_inner();
        let wanted = Registration { username, password, currency_code, time_zone };
        let login = self.0.register(wanted, &client).await.map_err(status)?;
        let (user, session) = (convert::user(&login.user), convert::session(&login));
        Ok(Response::new(RegisterResponse { user: Some(user), session: Some(session) }))
    }

    async fn login(&self, request: Request<LoginRequest>) -> Result<Response<LoginResponse>, Status> {
        let client = client_of(&request);
        let body = request.into_inner();
        let login = self.0.login(&body.username, &body.password, &client).await.map_err(status)?;
        let (user, session) = (convert::user(&login.user), convert::session(&login));
        Ok(Response::new(LoginResponse { user: Some(user), session: Some(session) }))
    }

    async fn logout(&self, request: Request<LogoutRequest>) -> Result<Response<LogoutResponse>, Status> {
        let (principal, _) = open(&self.0, request).await?;
        self.0.logout(&principal).await.map_err(status)?;
        Ok(Response::new(LogoutResponse {}))
    }

    async fn get_user(&self, request: Request<GetUserRequest>) -> Result<Response<GetUserResponse>, Status> {
        let (principal, _) = open(&self.0, request).await?;
        Ok(Response::new(GetUserResponse { user: Some(convert::user(&principal.user)) }))
    }

    async fn update_user(&self, request: Request<UpdateUserRequest>) -> Result<Response<UpdateUserResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let new = body.user.unwrap_or_default();
        let mask = body.update_mask.unwrap_or_default().paths;
        let settings = convert::settings(&new, &mask).map_err(|errors| fields(&errors))?;
        let version = convert::etag(&new.etag).map_err(|error| fields(&[error.under("user")]))?;
        let user = self.0.update_user(&principal, version, settings).await.map_err(status)?;
        Ok(Response::new(UpdateUserResponse { user: Some(convert::user(&user)) }))
    }

    async fn change_password(
        &self,
        request: Request<ChangePasswordRequest>,
    ) -> Result<Response<ChangePasswordResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        self.0.change_password(&principal, &body.old_password, &body.new_password).await.map_err(status)?;
        Ok(Response::new(ChangePasswordResponse {}))
    }

    async fn list_sessions(
        &self,
        request: Request<ListSessionsRequest>,
    ) -> Result<Response<ListSessionsResponse>, Status> {
        let (principal, _) = open(&self.0, request).await?;
        let sessions = self.0.list_sessions(&principal).await.map_err(status)?;
        let sessions = sessions.iter().map(|session| convert::session_info(session, &principal)).collect();
        Ok(Response::new(ListSessionsResponse { sessions }))
    }

    async fn revoke_session(
        &self,
        request: Request<RevokeSessionRequest>,
    ) -> Result<Response<RevokeSessionResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        if body.id.is_empty() {
            return Err(fields(&[FieldError::new("id", "is missing: ListSessions gives the ids")]));
        }
        self.0.revoke_session(&principal, body.id).await.map_err(status)?;
        Ok(Response::new(RevokeSessionResponse {}))
    }

    async fn revoke_other_sessions(
        &self,
        request: Request<RevokeOtherSessionsRequest>,
    ) -> Result<Response<RevokeOtherSessionsResponse>, Status> {
        let (principal, _) = open(&self.0, request).await?;
        let revoked = self.0.revoke_other_sessions(&principal).await.map_err(status)?;
        Ok(Response::new(RevokeOtherSessionsResponse { revoked }))
    }
}
