//! Chats as they are kept.

use super::{ConversationId, Timestamp};

/// One chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Its first question.
    pub title: String,
    /// How many questions it has.
    pub turns: i64,
    /// Of the first question.
    pub create_time: Timestamp,
    /// Of the last question.
    pub update_time: Timestamp,
}

/// A question and what was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// As it was typed.
    pub question: String,
    /// The text; empty if it was not answered to its end.
    pub answer: String,
    /// When it was asked.
    pub create_time: Timestamp,
}
