//! The chat's lanes: rules, the rules' reading judged by the model, the model's own SQL in the sandbox, asking back.

use super::{Principal, ServiceError, Services, Thinking};
use crate::domain::DateRange;
use crate::domain::{Conversation, ConversationId, ExpenseFilter, FieldError, ResultTable, Turn};
use crate::llm::{ModelState, PullProgress};
use crate::question::Context;
use crate::storage::{self, StoreError};
use futures::Stream;
use std::sync::Arc;

/// Most characters of a question.
pub const MAX_QUESTION: usize = 500;
/// How many earlier questions a follow-up can lean on.
const MAX_HISTORY: i64 = 6;

/// A question and how it may be answered.
#[derive(Debug, Clone, Default)]
pub struct AskQuery {
    /// 1–500 characters.
    pub question: String,
    /// The chat it belongs to; none starts a new one.
    pub conversation: Option<ConversationId>,
    /// Do not ask the model.
    pub no_model: bool,
    /// Fail rather than do without the model.
    pub require_model: bool,
}

/// How an answer was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// The grammar understood every word.
    Rules,
    /// The model confirmed the grammar's reading.
    Judged,
    /// The model's own query.
    FreeSql,
    /// No answer.
    None,
}

/// Who worded a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextSource {
    /// The server.
    Template,
    /// The model, checked.
    Model,
}

/// The end of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerStage {
    /// What is said.
    pub text: String,
    /// Who worded it.
    pub source: TextSource,
    /// How it was found.
    pub lane: Lane,
    /// Whether the server's rules stand behind the figures.
    pub verified: bool,
    /// Readings to choose from.
    pub choices: Vec<String>,
    /// Questions that would work next.
    pub follow_ups: Vec<String>,
}

/// One stage of an answer, in this order; those that do not apply are left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// What was understood.
    Interpreted {
        /// In words.
        text: String,
        /// Its days.
        range: DateRange,
        /// The rows behind it, where a filter can say it.
        filter: Option<ExpenseFilter>,
        /// What was assumed.
        assumptions: Vec<String>,
    },
    /// What runs.
    Sql {
        /// The statement.
        text: String,
        /// Its values.
        parameters: Vec<String>,
        /// Who made it.
        lane: Lane,
    },
    /// What came out.
    Result(ResultTable),
    /// The end; once more if the model's wording came late and takes the template's place.
    Answer(AnswerStage),
}

impl Services {
    /// Answers a question in stages; the first item of each is the chat's id.
    ///
    /// # Errors
    /// On `question`; `ModelUnavailable` only if the model is required.
    pub async fn ask(
        self: Arc<Self>,
        principal: Principal,
        query: AskQuery,
    ) -> Result<(ConversationId, impl Stream<Item = Result<Stage, ServiceError>> + Send + use<>), ServiceError> {
        let question = query.question.trim().to_owned();
        let length = question.chars().count();
        if !question.chars().any(char::is_alphanumeric) {
            return Err(FieldError::new("question", "is empty of words: ask something about your expenses").into());
        }
        if length > MAX_QUESTION {
            let over = length - MAX_QUESTION;
            return Err(FieldError::new("question", format!("{length} characters, {over} too many")).into());
        }
        let model = self.usable_model(query.no_model, query.require_model).await?;
        let seat = if model.is_some() { self.seats.take_soon(principal.user.id).await } else { None };
        if seat.is_none() && query.require_model {
            let busy = "the model answers another question of yours: wait for it, or ask without require_model";
            return Err(ServiceError::ModelUnavailable(busy.to_owned()));
        }
        let model = model.filter(|_| seat.is_some());
        let chat = query.conversation.unwrap_or_else(ConversationId::generate);
        let mut history =
            self.db.read(principal.user.id, move |scope| storage::list_questions(scope, chat, MAX_HISTORY)).await?;
        if query.conversation.is_some() && history.is_empty() {
            return Err(StoreError::NotFound("conversation").into());
        }
        history.push(question.clone());
        // A question that was not understood, or stopped, is part of the chat too: what follows must not lean on an older.
        let (owner, now) = (principal.user.id, self.now());
        let asked = self.db.accounts(move |accounts| storage::insert_turn(accounts, owner, chat, &question, now));
        let turn = asked.await?;
        let context = self.question_context(&principal);
        let stages = async_stream::try_stream! {
            // Dropped with the call, however that ends.
            let _seat = seat;
            let ledger = self.ledger(&principal).await?;
            let free_sql = self.free_sql;
            let thinking = Thinking { ledger, context, model, free_sql, history };
            let mut stages = Box::pin(thinking.stages());
            let mut result = None;
            while let Some(stage) = futures::StreamExt::next(&mut stages).await {
                match &stage {
                    Stage::Result(table) => result = Some(table.clone()),
                    Stage::Answer(AnswerStage { text, .. }) => {
                        let (text, result) = (text.clone(), result.clone());
                        let keep = move |accounts: &mut storage::Accounts<'_>| {
                            storage::update_answer(accounts, owner, chat, turn, &text, result.as_ref())
                        };
                        self.db.accounts(keep).await?;
                    }
                    Stage::Interpreted { .. } | Stage::Sql { .. } => {}
                }
                yield stage;
            }
        };
        Ok((chat, stages))
    }

    /// The user's chats, the last used first.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn list_conversations(&self, principal: &Principal) -> Result<Vec<Conversation>, ServiceError> {
        Ok(self.db.read(principal.user.id, storage::list_conversations).await?)
    }

    /// One chat with what was asked and answered, oldest first.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn get_conversation(
        &self,
        principal: &Principal,
        chat: ConversationId,
    ) -> Result<(Conversation, Vec<Turn>), ServiceError> {
        let read = self.db.read(principal.user.id, move |scope| {
            Ok((storage::get_conversation(scope, chat)?, storage::list_turns(scope, chat)?))
        });
        Ok(read.await?)
    }

    /// Deletes a chat for good.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn delete_conversation(&self, principal: &Principal, chat: ConversationId) -> Result<(), ServiceError> {
        let owner = principal.user.id;
        Ok(self.db.accounts(move |accounts| storage::delete_conversation(accounts, owner, chat)).await?)
    }

    /// Has the model fetched; how far it is, until it is there.
    ///
    /// # Errors
    /// `ModelUnavailable` if the model is off.
    pub fn pull_model(
        &self,
    ) -> Result<impl Stream<Item = Result<PullProgress, ServiceError>> + Send + use<>, ServiceError> {
        let off = || {
            ServiceError::ModelUnavailable("the language model is off: start the server without --no-model".to_owned())
        };
        let model = self.model.clone().ok_or_else(off)?;
        Ok(async_stream::stream! {
            let mut progress = model.pull();
            while let Some(step) = futures::StreamExt::next(&mut progress).await {
                yield step.map_err(|error| ServiceError::ModelUnavailable(error.to_string()));
            }
        })
    }

    /// What a question of this user is read against.
    fn question_context(&self, principal: &Principal) -> Context {
        Context {
            today: self.today(principal),
            week_start: principal.user.week_start,
            currency: principal.user.currency,
        }
    }

    /// Whether the model can be used, in a word and in a sentence.
    pub async fn model_status(&self) -> (ModelState, String) {
        let Some(model) = &self.model else {
            return (ModelState::Off, "the language model is off: questions are answered by rules alone".to_owned());
        };
        let state = model.state().await;
        let message = match state {
            ModelState::Ready => format!("{} is ready", model.name()),
            ModelState::Loading => format!("{} is there and loads on first use", model.name()),
            ModelState::Missing => format!("{0} is missing: run `outgo model pull` or `ollama pull {0}`", model.name()),
            ModelState::Down => "Ollama does not answer: start it with `ollama serve`".to_owned(),
            ModelState::Off => "the language model is off".to_owned(),
        };
        (state, message)
    }

    /// The model's name and whether it runs on this machine; empty when it is off.
    #[must_use]
    pub fn model_name(&self) -> (String, bool) {
        self.model.as_ref().map_or_else(|| (String::new(), true), |model| (model.name().to_owned(), model.is_local()))
    }
}
