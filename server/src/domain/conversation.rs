//! Chats as they are kept.

use super::{ConversationId, Timestamp};
use serde::{Deserialize, Serialize};

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
    /// What came out; the first rows of it.
    pub result: Option<ResultTable>,
    /// When it was asked.
    pub create_time: Timestamp,
}

/// What a query gave.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ResultTable {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Plain values.
    pub rows: Vec<Vec<String>>,
    /// Whether there were more.
    pub truncated: bool,
}

impl ResultTable {
    /// The first `most` rows of it.
    #[must_use]
    pub fn first(&self, most: usize) -> Self {
        Self {
            columns: self.columns.clone(),
            rows: self.rows.iter().take(most).cloned().collect(),
            truncated: self.truncated || self.rows.len() > most,
        }
    }
}
