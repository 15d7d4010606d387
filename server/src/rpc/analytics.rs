//! `outgo.v1.AnalyticsService`.

use super::authn::open;
use super::convert;
use super::status::{fields, status};
use crate::service::Services;
use futures::{Stream, StreamExt};
use outgo_proto::v1::analytics_service_server::AnalyticsService;
use outgo_proto::v1::{GetDashboardRequest, GetDashboardResponse, StreamInsightsRequest, StreamInsightsResponse};
use std::pin::Pin;
use std::sync::Arc;
use tonic::{Request, Response, Status};

pub(super) struct AnalyticsRpc(pub(super) Arc<Services>);

#[tonic::async_trait]
impl AnalyticsService for AnalyticsRpc {
    async fn get_dashboard(
        &self,
        request: Request<GetDashboardRequest>,
    ) -> Result<Response<GetDashboardResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let query = convert::dashboard_query(&body).map_err(|errors| fields(&errors))?;
        let view = self.0.dashboard(&principal, query).await.map_err(status)?;
        Ok(Response::new(GetDashboardResponse { dashboard: Some(convert::dashboard(&view)) }))
    }

    type StreamInsightsStream = Pin<Box<dyn Stream<Item = Result<StreamInsightsResponse, Status>> + Send>>;

    async fn stream_insights(
        &self,
        request: Request<StreamInsightsRequest>,
    ) -> Result<Response<Self::StreamInsightsStream>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let query = convert::insight_query(&body).map_err(|errors| fields(&errors))?;
        let insights = self.0.clone().insights(principal, query).await.map_err(status)?;
        let messages = insights.map(|worded| {
            let insight = Some(convert::insight(&worded.map_err(status)?));
            Ok(StreamInsightsResponse { insight })
        });
        Ok(Response::new(Box::pin(messages)))
    }
}
