//! Reset and account deletion: only with the password and the typed sentence.

use super::{Once, Principal, ServiceError, Services};
use crate::domain::{ChangeSeq, FieldError};
use crate::storage::{self, ResetCounts, RowMove};

impl Services {
    /// Deletes the caller's expenses, categories and chats; undo brings the first two back for 7 days.
    ///
    /// # Errors
    /// On `confirmation` unless it is `reset <username>`, on `password` if it is wrong.
    pub async fn reset_data(
        &self,
        principal: &Principal,
        password: &str,
        confirmation: &str,
        once: Once,
    ) -> Result<(ResetCounts, ChangeSeq), ServiceError> {
        self.confirm(principal, "reset", password, confirmation).await?;
        let (counts, seq) = match self.find_earlier(principal, once).await? {
            Some(done) => done,
            None => {
                let reset = self.move_once(principal, once, RowMove::DeleteAll, |write, deleted| {
                    Ok((storage::record_reset(write, deleted)?, write.seq.0))
                });
                reset.await?
            }
        };
        self.forget(principal.user.id);
        Ok((counts, ChangeSeq(seq)))
    }

    /// Deletes the caller's account and everything of it, for good.
    ///
    /// # Errors
    /// On `confirmation` unless it is `delete <username>`, on `password` if it is wrong.
    pub async fn delete_account(
        &self,
        principal: &Principal,
        password: &str,
        confirmation: &str,
    ) -> Result<(), ServiceError> {
        self.confirm(principal, "delete", password, confirmation).await?;
        let id = principal.user.id;
        self.db.delete_user(id).await?;
        self.forget(id);
        self.sessions_ended.send_replace(());
        Ok(())
    }

    async fn confirm(
        &self,
        principal: &Principal,
        verb: &str,
        password: &str,
        confirmation: &str,
    ) -> Result<(), ServiceError> {
        let wanted = format!("{verb} {}", principal.user.username.as_str());
        if confirmation.trim() != wanted {
            return Err(FieldError::new("confirmation", format!("type exactly: {wanted}")).into());
        }
        self.confirm_password(principal, "password", password).await
    }
}
