//! The table `conversation_turns`: the questions of each chat, so that a follow-up knows what it follows, with the answers
//! as they were given.

use super::database::Accounts;
use super::error::is_duplicate;
use super::rows::{micros, time};
use super::schema::{conversation_turns as turns, users};
use super::{Scope, StoreError};
use crate::domain::{Conversation, ConversationId, ResultTable, Timestamp, Turn, UserId};
use diesel::dsl::{count, max, min};
use diesel::prelude::*;
use std::collections::HashMap;

/// Most conversations of a list.
const MAX_CONVERSATIONS: i64 = 100;
/// Most turns of one conversation that are read.
const MAX_TURNS: i64 = 200;
/// Longest answer that is kept, in characters.
const MAX_ANSWER: usize = 2_000;
/// Most rows of a result that are kept.
const MAX_ROWS: usize = 100;

/// The turns of one chat of this user.
#[diesel::dsl::auto_type]
fn of_chat(owner: UserId, chat: ConversationId) -> _ {
    let (owner, chat): (Vec<u8>, Vec<u8>) = (owner.bytes(), chat.bytes());
    turns::table.filter(turns::user_id.eq(owner)).filter(turns::conversation_id.eq(chat))
}

/// The last `limit` questions of one chat, oldest first; none for an unknown chat.
///
/// # Errors
/// Those of the database.
pub fn list_questions(scope: &mut Scope<'_>, chat: ConversationId, limit: i64) -> Result<Vec<String>, StoreError> {
    let mut questions: Vec<String> = of_chat(scope.owner, chat)
        .order(turns::turn.desc())
        .limit(limit)
        .select(turns::question)
        .load(scope.connection)?;
    questions.reverse();
    Ok(questions)
}

/// First and last question's time, and how many there are.
type Extent = (Option<i64>, Option<i64>, i64);

/// The user's chats, the last used first; at most 100.
///
/// # Errors
/// Those of the database.
pub fn list_conversations(scope: &mut Scope<'_>) -> Result<Vec<Conversation>, StoreError> {
    let mine = turns::table.filter(turns::user_id.eq(scope.owner.bytes()));
    let found: Vec<(Vec<u8>, Extent)> = mine
        .clone()
        .group_by(turns::conversation_id)
        .select((turns::conversation_id, (min(turns::create_time), max(turns::create_time), count(turns::turn))))
        .order((max(turns::create_time).desc(), turns::conversation_id.desc()))
        .limit(MAX_CONVERSATIONS)
        .load(scope.connection)?;
    let ids: Vec<&Vec<u8>> = found.iter().map(|(id, _)| id).collect();
    let mut titles: HashMap<Vec<u8>, String> = mine
        .filter(turns::turn.eq(1).and(turns::conversation_id.eq_any(ids)))
        .select((turns::conversation_id, turns::question))
        .load::<(Vec<u8>, String)>(scope.connection)?
        .into_iter()
        .collect();
    let titled = found.into_iter().map(|(id, extent)| {
        let title = titles.remove(&id).unwrap_or_default();
        let id = ConversationId::from_bytes(&id).ok_or(StoreError::Corrupt("conversation id"))?;
        conversation(id, title, extent)
    });
    titled.collect()
}

/// One chat.
///
/// # Errors
/// `NotFound` if the user has no such chat.
pub fn get_conversation(scope: &mut Scope<'_>, chat: ConversationId) -> Result<Conversation, StoreError> {
    let turns = of_chat(scope.owner, chat);
    let first = turns.clone().filter(turns::turn.eq(1)).select(turns::question).first(scope.connection).optional()?;
    let title = first.ok_or(StoreError::NotFound("conversation"))?;
    let extent =
        turns.select((min(turns::create_time), max(turns::create_time), count(turns::turn))).first(scope.connection)?;
    conversation(chat, title, extent)
}

fn conversation(id: ConversationId, title: String, (first, last, turns): Extent) -> Result<Conversation, StoreError> {
    let [create_time, update_time] = [first, last].map(|micros| time(micros.unwrap_or(0)));
    Ok(Conversation { id, title, turns, create_time: create_time?, update_time: update_time? })
}

/// What was asked and answered in one chat, oldest first; the last 200 of them.
///
/// # Errors
/// `NotFound` if the user has no such chat.
pub fn list_turns(scope: &mut Scope<'_>, chat: ConversationId) -> Result<Vec<Turn>, StoreError> {
    let mut found: Vec<(String, String, Option<String>, i64)> = of_chat(scope.owner, chat)
        .order(turns::turn.desc())
        .limit(MAX_TURNS)
        .select((turns::question, turns::answer, turns::result, turns::create_time))
        .load(scope.connection)?;
    if found.is_empty() {
        return Err(StoreError::NotFound("conversation"));
    }
    found.reverse();
    let turn = |(question, answer, result, asked): (_, _, Option<String>, _)| {
        let result = result.map(|text| serde_json::from_str(&text)).transpose();
        let result = result.map_err(|_| StoreError::Corrupt("result of a question"))?;
        Ok(Turn { question, answer, result, create_time: time(asked)? })
    };
    found.into_iter().map(turn).collect()
}

/// Deletes a chat for good.
///
/// # Errors
/// `NotFound` if the user has no such chat.
pub fn delete_conversation(accounts: &mut Accounts<'_>, owner: UserId, chat: ConversationId) -> Result<(), StoreError> {
    match diesel::delete(of_chat(owner, chat)).execute(accounts.0)? {
        0 => Err(StoreError::NotFound("conversation")),
        _ => Ok(()),
    }
}

/// Keeps what was answered to a question of a chat and the first rows of what came out, unless that was deleted meanwhile.
///
/// # Errors
/// Those of the database.
pub fn update_answer(
    accounts: &mut Accounts<'_>,
    owner: UserId,
    chat: ConversationId,
    turn: i64,
    answer: &str,
    result: Option<&ResultTable>,
) -> Result<(), StoreError> {
    let kept: String = answer.chars().take(MAX_ANSWER).collect();
    let result = result.map(|table| serde_json::to_string(&table.first(MAX_ROWS))).transpose();
    let result = result.map_err(|error| StoreError::Query(Box::new(error)))?;
    diesel::update(of_chat(owner, chat).filter(turns::turn.eq(turn)))
        .set((turns::answer.eq(kept), turns::result.eq(result)))
        .execute(accounts.0)?;
    Ok(())
}

/// Adds a question to a chat and returns its number there. No change of the user's data: its version stays.
///
/// # Errors
/// `NotFound` if the account is gone, or being deleted.
pub fn insert_turn(
    accounts: &mut Accounts<'_>,
    owner: UserId,
    chat: ConversationId,
    question: &str,
    now: Timestamp,
) -> Result<i64, StoreError> {
    let there = users::table.filter(users::id.eq(owner.bytes())).filter(users::bulk_seq.lt(i64::MAX));
    if diesel::update(there).set(users::bulk_seq.eq(users::bulk_seq)).execute(accounts.0)? == 0 {
        return Err(StoreError::NotFound("user"));
    }
    let last: Option<i64> = of_chat(owner, chat).select(max(turns::turn)).first(accounts.0)?;
    let turn = last.unwrap_or(0) + 1;
    diesel::insert_into(turns::table)
        .values((
            turns::user_id.eq(owner.bytes()),
            turns::conversation_id.eq(chat.bytes()),
            turns::turn.eq(turn),
            turns::question.eq(question),
            turns::create_time.eq(micros(now)),
            turns::answer.eq(""),
        ))
        .execute(accounts.0)
        .map_err(|error| match is_duplicate(&error) {
            // Two questions of one chat at once: the second is numbered when it is run again.
            true => StoreError::Unavailable(Box::new(error)),
            false => error.into(),
        })?;
    Ok(turn)
}
