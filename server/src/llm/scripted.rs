//! A model that says what a test tells it to.

use super::{LanguageModel, ModelError, ModelState, Prompt};
use futures::FutureExt;
use futures::future::BoxFuture;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Gives the scripted answers in order, then garbage; its judgement is fixed.
pub struct ScriptedModel {
    answers: Mutex<VecDeque<Result<String, ModelError>>>,
    judgement: f64,
    slowness: Duration,
}

impl ScriptedModel {
    /// Answers in this order; judges with this probability of "yes".
    #[must_use]
    pub fn new(answers: impl IntoIterator<Item = Result<String, ModelError>>, judgement: f64) -> Self {
        Self { answers: Mutex::new(answers.into_iter().collect()), judgement, slowness: Duration::ZERO }
    }

    /// Takes so long for each answer.
    #[must_use]
    pub fn slow(self, slowness: Duration) -> Self {
        Self { slowness, ..self }
    }
}

impl LanguageModel for ScriptedModel {
    fn name(&self) -> &'static str {
        "scripted"
    }

    fn is_local(&self) -> bool {
        true
    }

    fn judge_threshold(&self) -> Option<f64> {
        Some(0.45)
    }

    fn state(&self) -> BoxFuture<'_, ModelState> {
        async { ModelState::Ready }.boxed()
    }

    fn complete(&self, _: Prompt) -> BoxFuture<'_, Result<String, ModelError>> {
        let next = self.answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        async move {
            tokio::time::sleep(self.slowness).await;
            next.unwrap_or(Err(ModelError::Garbage))
        }
        .boxed()
    }

    fn judge(&self, _: Prompt) -> BoxFuture<'_, Result<f64, ModelError>> {
        let judgement = self.judgement;
        async move { Ok(judgement) }.boxed()
    }
}
