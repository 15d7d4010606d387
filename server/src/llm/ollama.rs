//! A local Ollama. One call at a time, a bounded queue, timeouts, and a pause after failures.

use super::prompt::SYSTEM;
use super::pull::pull;
use super::{LanguageModel, ModelError, ModelState, Prompt, PullProgress};
use futures::future::BoxFuture;
use futures::stream::BoxStream;
use futures::{FutureExt, StreamExt};
use ollama_rs::generation::chat::request::ChatMessageRequest;
use ollama_rs::generation::chat::{ChatMessage, ChatMessageResponse};
use ollama_rs::generation::parameters::{KeepAlive, TimeUnit};
use ollama_rs::models::ModelOptions;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// After a failure the model is left alone for so long.
const PAUSE: Duration = Duration::from_secs(30);
/// How many calls may wait.
const MAX_WAITING: usize = 8;
/// Holds [`SYSTEM`], a question and its answer. Constant: a change would reload the model.
const CONTEXT_TOKENS: u64 = 2_048;
/// Largest reply that is read; an honest one is a few hundred bytes.
const MAX_REPLY_BYTES: usize = 1024 * 1024;

/// Which model, and where.
#[derive(Debug, Clone)]
pub struct OllamaConfig {
    /// Address such as `http://127.0.0.1:11434`.
    pub host: String,
    /// Model name such as `qwen2.5-coder:1.5b`.
    pub model: String,
    /// How long one call may take.
    pub timeout: Duration,
}

/// See the room's note.
pub struct Ollama {
    client: ollama_rs::Ollama,
    http: reqwest::Client,
    base: reqwest::Url,
    config: OllamaConfig,
    lane: Semaphore,
    waiting: Semaphore,
    paused_until: Mutex<Option<Instant>>,
    warm: AtomicBool,
    pulling: tokio::sync::Mutex<()>,
}

impl Ollama {
    /// Makes a client; nothing is sent yet.
    ///
    /// # Errors
    /// If the host is no address.
    pub fn new(config: OllamaConfig) -> Result<Self, String> {
        let text = if config.host.contains("://") { config.host.clone() } else { format!("http://{}", config.host) };
        let mut base: reqwest::Url =
            text.parse().map_err(|_| format!("OLLAMA_HOST {text:?} is no address: use http://127.0.0.1:11434"))?;
        if base.host_str().is_none() {
            return Err(format!("OLLAMA_HOST {text:?} has no host: use http://127.0.0.1:11434"));
        }
        if base.port().is_none() && base.scheme() == "http" && !text.trim_end_matches('/').ends_with(":80") {
            base.set_port(Some(11434)).map_err(|()| "OLLAMA_HOST cannot have a port".to_owned())?;
        }
        let http = reqwest::Client::builder()
            .no_proxy()
            .connect_timeout(Duration::from_secs(2))
            .timeout(config.timeout)
            .build()
            .map_err(|error| format!("no HTTP client: {error}"))?;
        let client = ollama_rs::Ollama::builder().url(base.clone()).reqwest_client(http.clone()).build();
        Ok(Self {
            client,
            http,
            base,
            config,
            lane: Semaphore::new(1),
            waiting: Semaphore::new(MAX_WAITING),
            paused_until: Mutex::new(None),
            warm: AtomicBool::new(false),
            pulling: tokio::sync::Mutex::new(()),
        })
    }

    fn is_paused(&self) -> bool {
        let until = *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| Instant::now() < until)
    }

    fn note<T>(&self, result: Result<T, ModelError>) -> Result<T, ModelError> {
        let pause = match &result {
            Err(ModelError::Down | ModelError::Timeout) => Some(Instant::now() + PAUSE),
            _ => None,
        };
        *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner) = pause;
        if result.is_ok() {
            self.warm.store(true, Ordering::Relaxed);
        }
        result
    }

    async fn in_turn<T>(&self, call: impl Future<Output = Result<T, ModelError>>) -> Result<T, ModelError> {
        if self.is_paused() {
            return Err(ModelError::Down);
        }
        let _place = self.waiting.try_acquire().map_err(|_| ModelError::Busy)?;
        let _turn = self.lane.acquire().await.map_err(|_| ModelError::Busy)?;
        self.note(call.await)
    }

    fn request(&self, prompt: Prompt) -> ChatMessageRequest {
        let options = ModelOptions::default().temperature(0.0).seed(1).num_ctx(CONTEXT_TOKENS);
        let messages = vec![ChatMessage::system(SYSTEM.to_owned()), ChatMessage::user(prompt.user)];
        ChatMessageRequest::new(self.config.model.clone(), messages)
            .options(options.num_predict(i32::from(prompt.max_tokens)))
            .keep_alive(KeepAlive::Until { time: 30, unit: TimeUnit::Minutes })
    }

    async fn chat(&self, prompt: Prompt) -> Result<String, ModelError> {
        let reply: ChatMessageResponse = self.send(self.request(prompt)).await?;
        Ok(reply.message.content)
    }

    async fn judge_once(&self, prompt: Prompt) -> Result<f64, ModelError> {
        let reply: JudgeReply = self.send(self.request(prompt).logprobs(true).top_logprobs(8)).await?;
        yes_probability(&reply).ok_or(ModelError::Garbage)
    }

    /// Sends a request of ollama-rs. Its own call reads a reply of any size, and drops the alternatives of a token.
    async fn send<T: DeserializeOwned>(&self, request: ChatMessageRequest) -> Result<T, ModelError> {
        let url = self.base.join("api/chat").map_err(|_| ModelError::Down)?;
        let mut response = self.http.post(url).json(&request).send().await.map_err(|error| transport(&error))?;
        match response.status() {
            status if status.is_success() => {}
            reqwest::StatusCode::NOT_FOUND => return Err(ModelError::Missing),
            _ => return Err(ModelError::Down),
        }
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(|error| transport(&error))? {
            body.extend_from_slice(&piece);
            if body.len() > MAX_REPLY_BYTES {
                return Err(ModelError::Garbage);
            }
        }
        serde_json::from_slice(&body).map_err(|_| ModelError::Garbage)
    }

    async fn look(&self) -> ModelState {
        if self.is_paused() {
            return ModelState::Down;
        }
        let models = match self.client.list_local_models().await {
            Ok(models) => models,
            Err(_) => return ModelState::Down,
        };
        let wanted = &self.config.model;
        let there = models.iter().any(|model| model.name == *wanted || model.name == format!("{wanted}:latest"));
        match (there, self.warm.load(Ordering::Relaxed)) {
            (false, _) => ModelState::Missing,
            (true, false) => ModelState::Loading,
            (true, true) => ModelState::Ready,
        }
    }
}

/// Loads the model in the background, so that the first question need not wait for it.
pub(crate) fn warm_up(model: Arc<dyn LanguageModel>) {
    tokio::spawn(async move {
        let prompt = super::wording_prompt("Say {total}.", &[], "");
        if let Err(error) = model.complete(Prompt { max_tokens: 1, ..prompt }).await {
            tracing::info!(model = model.name(), %error, "the language model is not ready");
        }
    });
}

#[derive(Deserialize)]
struct JudgeReply {
    logprobs: Option<Vec<TokenChoice>>,
}

#[derive(Deserialize)]
struct TokenChoice {
    #[serde(default)]
    top_logprobs: Vec<Alternative>,
}

#[derive(Deserialize)]
struct Alternative {
    token: String,
    logprob: f64,
}

fn yes_probability(reply: &JudgeReply) -> Option<f64> {
    let choices = &reply.logprobs.as_ref()?.first()?.top_logprobs;
    let sum = |word: &str| -> f64 {
        let same = choices.iter().filter(|choice| choice.token.trim().eq_ignore_ascii_case(word));
        same.map(|choice| choice.logprob.exp()).sum()
    };
    let (yes, no) = (sum("yes"), sum("no"));
    let probability = yes / (yes + no);
    probability.is_finite().then_some(probability)
}

fn transport(error: &reqwest::Error) -> ModelError {
    if error.is_timeout() { ModelError::Timeout } else { ModelError::Down }
}

impl LanguageModel for Ollama {
    fn name(&self) -> &str {
        &self.config.model
    }

    fn is_local(&self) -> bool {
        matches!(self.base.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"))
    }

    fn judge_threshold(&self) -> Option<f64> {
        // None has passed `eval --calibrate` with the shared prompt: Qwen2.5-Coder 1.5B gives wrong readings up to 0.76
        // and right ones up to 0.67 (tests/eval/README.md).
        None
    }

    fn state(&self) -> BoxFuture<'_, ModelState> {
        self.look().boxed()
    }

    fn complete(&self, prompt: Prompt) -> BoxFuture<'_, Result<String, ModelError>> {
        self.in_turn(self.chat(prompt)).boxed()
    }

    fn judge(&self, prompt: Prompt) -> BoxFuture<'_, Result<f64, ModelError>> {
        self.in_turn(self.judge_once(prompt)).boxed()
    }

    fn pull(&self) -> BoxStream<'_, Result<PullProgress, ModelError>> {
        async_stream::try_stream! {
            // One at a time: a second one would only wait for the first.
            let _only = self.pulling.try_lock().map_err(|_| ModelError::Busy)?;
            let mut steps = Box::pin(pull(self.http.clone(), self.base.clone(), self.config.model.clone()));
            while let Some(step) = steps.next().await {
                yield step?;
            }
            *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(choices: &[(&str, f64)]) -> JudgeReply {
        let top_logprobs =
            choices.iter().map(|(token, p)| Alternative { token: (*token).to_owned(), logprob: p.ln() }).collect();
        JudgeReply { logprobs: Some(vec![TokenChoice { top_logprobs }]) }
    }

    #[test]
    fn the_probability_of_yes() {
        let p = yes_probability(&reply(&[("Yes", 0.3), (" yes", 0.3), ("No", 0.2), ("Maybe", 0.2)])).unwrap();
        assert!((p - 0.75).abs() < 1e-9, "{p}");
        assert!(yes_probability(&reply(&[("Perhaps", 1.0)])).is_none());
        assert!(yes_probability(&JudgeReply { logprobs: None }).is_none());
    }

    #[test]
    fn hosts_as_people_write_them() {
        let url = |host: &str| {
            let config = OllamaConfig { host: host.into(), model: "m".into(), timeout: Duration::from_secs(1) };
            Ollama::new(config).map(|ollama| (ollama.base.to_string(), ollama.is_local()))
        };
        assert_eq!(url("127.0.0.1:1234").unwrap(), ("http://127.0.0.1:1234/".into(), true));
        assert_eq!(url("http://gpu.lan").unwrap(), ("http://gpu.lan:11434/".into(), false));
        assert!(url("::::").is_err());
    }
}
