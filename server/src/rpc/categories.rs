//! `outgo.v1.CategoryService`.

use super::authn::{once, open};
use super::convert;
use super::status::{fields, status};
use crate::domain::{CategoryName, FieldError};
use crate::service::Services;
use outgo_proto::v1::category_service_server::CategoryService;
use outgo_proto::v1::{
    ListCategoriesRequest, ListCategoriesResponse, MergeCategoriesRequest, MergeCategoriesResponse,
    UpdateCategoryRequest, UpdateCategoryResponse,
};
use std::sync::Arc;
use tonic::{Request, Response, Status};

pub(super) struct CategoryRpc(pub(super) Arc<Services>);

fn name(field: &'static str, text: &str) -> Result<CategoryName, Status> {
    CategoryName::parse(text).map_err(|error| fields(&[FieldError::new(field, error.reason)]))
}

#[tonic::async_trait]
impl CategoryService for CategoryRpc {
    async fn list_categories(
        &self,
        request: Request<ListCategoriesRequest>,
    ) -> Result<Response<ListCategoriesResponse>, Status> {
        let (principal, _) = open(&self.0, request).await?;
        let categories = self.0.list_categories(&principal).await.map_err(status)?;
        let categories = categories.iter().map(convert::category).collect();
        Ok(Response::new(ListCategoriesResponse { categories }))
    }

    async fn update_category(
        &self,
        request: Request<UpdateCategoryRequest>,
    ) -> Result<Response<UpdateCategoryResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let once = once("UpdateCategory", &body.request_id, &body)?;
        let old = name("name", &body.name)?;
        let new = match body.new_name.as_str() {
            "" => None,
            text => Some(name("new_name", text)?),
        };
        if new.is_none() && body.archived.is_none() {
            return Err(fields(&[FieldError::new("new_name", "nothing to change: give new_name or archived")]));
        }
        let category = self.0.update_category(&principal, old, new, body.archived, once).await.map_err(status)?;
        Ok(Response::new(UpdateCategoryResponse { category: Some(convert::category(&category)) }))
    }

    async fn merge_categories(
        &self,
        request: Request<MergeCategoriesRequest>,
    ) -> Result<Response<MergeCategoriesResponse>, Status> {
        let (principal, body) = open(&self.0, request).await?;
        let once = once("MergeCategories", &body.request_id, &body)?;
        let (source, target) = (name("source", &body.source)?, name("target", &body.target)?);
        let (category, moved) = self.0.merge_categories(&principal, source, target, once).await.map_err(status)?;
        Ok(Response::new(MergeCategoriesResponse { category: Some(convert::category(&category)), moved }))
    }
}
