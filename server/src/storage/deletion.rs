//! Deleting an account for good: first its name and its sessions, then its rows in chunks, unseen by anybody. What a dead
//! server left is deleted at the next start.

use super::StoreError;
use super::database::Db;
use super::schema::{
    categories, changes, conversation_turns, dismissed_insights, expenses, monthly_totals, requests, sessions, users,
};
use crate::domain::UserId;
use diesel::prelude::*;

/// First byte of the name of an account that is being deleted; no username begins with it.
const DELETED: u8 = 0xff;

impl Db {
    /// Deletes an account and every row of it, for good: first its name and its sessions, then the rows in chunks.
    ///
    /// # Errors
    /// Those of the database; what is left then is deleted at the next start.
    pub async fn delete_user(&self, owner: UserId) -> Result<(), StoreError> {
        let name: Vec<u8> = std::iter::once(DELETED).chain(owner.bytes()).collect();
        self.transaction(move |connection| {
            diesel::update(users::table.filter(users::id.eq(owner.bytes())))
                .set((
                    users::username_key.eq(&name),
                    users::password_hash.eq(""),
                    // No write of this user may begin any more.
                    users::bulk_seq.eq(i64::MAX),
                    users::bulk_until.eq(i64::MAX),
                    users::bulk_token.eq(None::<Vec<u8>>),
                ))
                .execute(connection)?;
            diesel::delete(sessions::table.filter(sessions::user_id.eq(owner.bytes()))).execute(connection)?;
            Ok(())
        })
        .await?;
        delete_rest(self, owner).await
    }
}

/// Finishes deletions of accounts that a server did not live to finish.
pub(super) async fn finish(db: &Db) -> Result<(), StoreError> {
    let left = db.read_accounts(|accounts| {
        let rows = users::table.filter(users::username_key.ge(vec![DELETED])).select(users::id);
        Ok(rows.load::<Vec<u8>>(accounts.0)?)
    });
    for id in left.await? {
        delete_rest(db, UserId::from_bytes(&id).ok_or(StoreError::Corrupt("user id"))?).await?;
    }
    Ok(())
}

/// Deletes the rows named by their second key column, a chunk at a time.
macro_rules! delete_in_chunks {
    ($db:expr, $owner:expr, $table:ident, $key:ident, $kind:ty) => {
        loop {
            let (owner, limit) = ($owner.bytes(), $db.chunk_limit());
            let deleted = $db.transaction(move |connection| {
                let rows = $table::table.filter($table::user_id.eq(&owner));
                let keys: Vec<$kind> = rows.clone().select($table::$key).limit(limit).load(connection)?;
                Ok(diesel::delete(rows.filter($table::$key.eq_any(keys))).execute(connection)?)
            });
            if deleted.await? == 0 {
                break;
            }
        }
    };
}

async fn delete_rest(db: &Db, owner: UserId) -> Result<(), StoreError> {
    delete_in_chunks!(db, owner, expenses, id, Vec<u8>);
    delete_in_chunks!(db, owner, changes, seq, i64);
    delete_in_chunks!(db, owner, requests, request_id, Vec<u8>);
    delete_in_chunks!(db, owner, conversation_turns, conversation_id, Vec<u8>);
    delete_in_chunks!(db, owner, dismissed_insights, insight_key, Vec<u8>);
    delete_in_chunks!(db, owner, categories, id, Vec<u8>);
    delete_in_chunks!(db, owner, monthly_totals, month, chrono::NaiveDate);
    db.transaction(move |connection| {
        diesel::delete(users::table.filter(users::id.eq(owner.bytes()))).execute(connection)?;
        Ok(())
    })
    .await
}
