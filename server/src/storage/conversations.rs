//! The table `conversation_turns`: the questions of each chat, so that a follow-up knows what it follows.

use super::database::Accounts;
use super::error::is_duplicate;
use super::rows::micros;
use super::schema::{conversation_turns as turns, users};
use super::{Scope, StoreError};
use crate::domain::{ConversationId, Timestamp, UserId};
use diesel::prelude::*;

/// The last `limit` questions of one chat, oldest first; none for an unknown chat.
///
/// # Errors
/// Those of the database.
pub fn list_questions(scope: &mut Scope<'_>, chat: ConversationId, limit: i64) -> Result<Vec<String>, StoreError> {
    let mut questions: Vec<String> = turns::table
        .filter(turns::user_id.eq(scope.owner.bytes()))
        .filter(turns::conversation_id.eq(chat.bytes()))
        .order(turns::turn.desc())
        .limit(limit)
        .select(turns::question)
        .load(scope.connection)?;
    questions.reverse();
    Ok(questions)
}

/// Adds a question to a chat. No change of the user's data: its version stays.
///
/// # Errors
/// `NotFound` if the account is gone, or being deleted.
pub fn insert_turn(
    accounts: &mut Accounts<'_>,
    owner: UserId,
    chat: ConversationId,
    question: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let there = users::table.filter(users::id.eq(owner.bytes())).filter(users::bulk_seq.lt(i64::MAX));
    if diesel::update(there).set(users::bulk_seq.eq(users::bulk_seq)).execute(accounts.0)? == 0 {
        return Err(StoreError::NotFound("user"));
    }
    let chat = chat.bytes();
    let mine = turns::table.filter(turns::user_id.eq(owner.bytes())).filter(turns::conversation_id.eq(&chat));
    let last: Option<i64> = mine.select(diesel::dsl::max(turns::turn)).first(accounts.0)?;
    diesel::insert_into(turns::table)
        .values((
            turns::user_id.eq(owner.bytes()),
            turns::conversation_id.eq(&chat),
            turns::turn.eq(last.unwrap_or(0) + 1),
            turns::question.eq(question),
            turns::create_time.eq(micros(now)),
        ))
        .execute(accounts.0)
        .map_err(|error| match is_duplicate(&error) {
            // Two questions of one chat at once: the second is numbered when it is run again.
            true => StoreError::Unavailable(Box::new(error)),
            false => error.into(),
        })?;
    Ok(())
}
