//! The language model behind a trait: Ollama in production, a script in tests. Everything works without it.

mod ollama;
mod prompt;
mod pull;
#[cfg(any(test, feature = "testing"))]
mod scripted;

pub(crate) use ollama::warm_up;
pub use ollama::{Ollama, OllamaConfig};
pub use prompt::{Prompt, free_sql_prompt, judge_prompt, rewrite_prompt, wording_prompt};
#[cfg(any(test, feature = "testing"))]
pub use scripted::ScriptedModel;

use clap::ValueEnum;
use futures::StreamExt;
use futures::future::BoxFuture;
use futures::stream::BoxStream;
use serde::Deserialize;

/// Whether the model can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModelState {
    /// Ready to answer.
    Ready,
    /// Being loaded.
    Loading,
    /// The runtime is there, the model is not.
    Missing,
    /// The runtime does not answer.
    Down,
    /// Switched off.
    Off,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// The runtime does not answer, or answered with an error.
    #[error("the model does not answer")]
    Down,
    /// The runtime has no such model.
    #[error("the model is missing")]
    Missing,
    /// It took too long.
    #[error("the model took too long")]
    Timeout,
    /// Too many are waiting for it.
    #[error("the model is busy")]
    Busy,
    /// The answer cannot be used.
    #[error("the model's answer cannot be used")]
    Garbage,
    /// The runtime says why it does not.
    #[error("Ollama says: {0}")]
    Refused(String),
}

/// When a model may write a query of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FreeSql {
    /// Whenever no rule understands the question.
    Auto,
    /// When the user picks that: such queries are wrong far more often than right (tests/eval/README.md).
    #[default]
    Ask,
    /// Never.
    Off,
    /// For every question, and no rule answers: what an evaluation holds the rules against.
    Alone,
}

/// How far the fetching of a model is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullProgress {
    /// What is being done.
    pub status: String,
    /// Bytes of the present part that are there; 0 if not known.
    pub completed: i64,
    /// Bytes of the present part; 0 if not known.
    pub total: i64,
}

/// A language model. Dropping a call's future cancels it.
pub trait LanguageModel: Send + Sync + 'static {
    /// Its name.
    fn name(&self) -> &str;

    /// Whether it runs on this machine.
    fn is_local(&self) -> bool;

    /// From which probability of "yes" its judgement counts; `None` if it must not judge.
    fn judge_threshold(&self) -> Option<f64>;

    /// Whether it can be used now.
    fn state(&self) -> BoxFuture<'_, ModelState>;

    /// The text that follows the prompt.
    fn complete(&self, prompt: Prompt) -> BoxFuture<'_, Result<String, ModelError>>;

    /// The probability that the next word is "yes" rather than "no", 0…1.
    fn judge(&self, prompt: Prompt) -> BoxFuture<'_, Result<f64, ModelError>>;

    /// Fetches the model, until it is there or it fails. One that is always there has nothing to fetch.
    fn pull(&self) -> BoxStream<'_, Result<PullProgress, ModelError>> {
        futures::stream::empty().boxed()
    }
}
