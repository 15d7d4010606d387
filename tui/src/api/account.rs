//! The account: made, logged in to, and changed.

use super::convert;
use super::grpc::{Client, Failure, failed};
use crate::event::Reply;
use outgo_proto::v1;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_server::domain::WeekStart;

/// Where the user is: what a new account begins with.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// IANA name.
    pub time_zone: String,
    /// ISO 4217; empty = the server's choice.
    pub currency: String,
}

impl Client {
    /// Logs in and keeps the token.
    ///
    /// # Errors
    /// Those of the server.
    pub async fn login(&self, username: String, password: String) -> Result<v1::User, Failure> {
        let body = v1::LoginRequest { username, password, one_time_code: String::new() };
        let answer =
            AuthServiceClient::new(self.channel()).login(self.request(body)).await.map_err(failed)?.into_inner();
        self.keep(answer.session)?;
        Ok(answer.user.unwrap_or_default())
    }

    /// Makes an account, logs in and keeps the token.
    ///
    /// # Errors
    /// Those of the server.
    pub async fn register(&self, username: String, password: String) -> Result<v1::User, Failure> {
        let Home { time_zone, currency } = self.home.clone();
        let body = v1::RegisterRequest { username, password, currency_code: currency, time_zone };
        let mut auth = AuthServiceClient::new(self.channel());
        let answer = auth.register(self.request(body)).await.map_err(failed)?.into_inner();
        self.keep(answer.session)?;
        Ok(answer.user.unwrap_or_default())
    }

    /// Whether the kept session still counts.
    pub(super) async fn is_logged_in(&self) -> bool {
        let mut auth = AuthServiceClient::new(self.channel());
        self.has_token() && auth.get_user(self.request(v1::GetUserRequest {})).await.is_ok()
    }

    pub(super) async fn update_user(
        &self,
        currency: Option<String>,
        week_start: Option<WeekStart>,
    ) -> Result<Reply, Failure> {
        let user = v1::User {
            currency_code: currency.unwrap_or_default(),
            week_start: week_start.map_or(0, |day| convert::week_start_to_proto(day).into()),
            ..Default::default()
        };
        let body = v1::UpdateUserRequest { user: Some(user), update_mask: None };
        let answer = AuthServiceClient::new(self.channel()).update_user(self.request(body)).await.map_err(failed)?;
        Ok(Reply::AccountChanged(convert::account(answer.into_inner().user.unwrap_or_default())))
    }
}
