//! Categories.

use super::{Once, Principal, ServiceError, Services};
use crate::domain::{CategoryName, CategorySummary};
use crate::storage::{self, StoreError};

impl Services {
    /// The caller's categories, most used first.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn list_categories(&self, principal: &Principal) -> Result<Vec<CategorySummary>, ServiceError> {
        Ok(self.db.read(principal.user.id, storage::list_categories).await?)
    }

    async fn get_category(&self, principal: &Principal, name: CategoryName) -> Result<CategorySummary, ServiceError> {
        let list = self.list_categories(principal).await?;
        let found = list.into_iter().find(|category| category.name.key() == name.key());
        found.ok_or(ServiceError::Store(StoreError::NotFound("category")))
    }

    /// Renames or archives a category.
    ///
    /// # Errors
    /// `NotFound`, `CategoryExists`.
    pub async fn update_category(
        &self,
        principal: &Principal,
        name: CategoryName,
        new_name: Option<CategoryName>,
        archived: Option<bool>,
        once: Once,
    ) -> Result<CategorySummary, ServiceError> {
        let named = self
            .write_once(principal, once, move |write| {
                storage::update_category(write, &name, new_name.as_ref(), archived)
            })
            .await?;
        self.get_category(principal, named).await
    }

    /// Moves every expense of `source` into `target`; returns the target and how many moved.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn merge_categories(
        &self,
        principal: &Principal,
        source: CategoryName,
        target: CategoryName,
        once: Once,
    ) -> Result<(CategorySummary, i64), ServiceError> {
        let into = target.clone();
        let moved =
            self.write_once(principal, once, move |write| storage::merge_categories(write, &source, &into)).await?;
        Ok((self.get_category(principal, target).await?, moved))
    }
}
