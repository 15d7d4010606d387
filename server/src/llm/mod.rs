//! The language model behind a trait: Ollama in production, a script in tests. Everything works without it.

mod ollama;
mod prompt;
#[cfg(any(test, feature = "testing"))]
mod scripted;

pub(crate) use ollama::warm_up;
pub use ollama::{Ollama, OllamaConfig};
pub use prompt::{Prompt, free_sql_prompt, judge_prompt, rewrite_prompt, wording_prompt};
#[cfg(any(test, feature = "testing"))]
pub use scripted::ScriptedModel;

use futures::future::BoxFuture;

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
}
