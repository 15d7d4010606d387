//! `outgo.v1.AnalyticsService`.

use super::authn::open;
use super::convert;
use super::status::{fields, status};
use crate::domain::DateRange;
use crate::service::Services;
use futures::{Stream, StreamExt};
use outgo_proto::v1::analytics_service_server::AnalyticsService;
use outgo_proto::v1::{
    DismissInsightRequest, DismissInsightResponse, GetDashboardRequest, GetDashboardResponse, RestoreInsightsRequest,
    RestoreInsightsResponse, StreamInsightsRequest, StreamInsightsResponse,
};
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

    async fn dismiss_insight(
        &self,
        request: Request<DismissInsightRequest>,
    ) -> Result<Response<DismissInsightResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let range = DateRange::parse(&body.start_date, &body.end_date).map_err(|error| fields(&[error]))?;
        self.0.dismiss_insight(&principal, &body.id, range).await.map_err(status)?;
        Ok(Response::new(DismissInsightResponse {}))
    }

    async fn restore_insights(
        &self,
        request: Request<RestoreInsightsRequest>,
    ) -> Result<Response<RestoreInsightsResponse>, Status> {
        let (principal, _) = open(&self.0, request).await?;
        let restored = self.0.restore_insights(&principal).await.map_err(status)?;
        Ok(Response::new(RestoreInsightsResponse { restored }))
    }
}
