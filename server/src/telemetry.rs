//! Logs: one line a call with a request id, its method, code and time. Never a secret, an amount or a note.

use std::io::IsTerminal;
use std::task::{Context, Poll};
use std::time::Instant;
use tower::{Layer, Service};
use tracing::{Instrument, info_span};
use tracing_subscriber::EnvFilter;

/// Libraries whose finer logs show what goes over the wire or into a query, and so passwords and amounts.
const TALKATIVE: [&str; 9] =
    ["h2", "hyper", "hyper_util", "tonic", "tower", "rustls", "reqwest", "mysql_async", "ollama_rs"];

/// Writes logs to stderr; `RUST_LOG` chooses how much, but never so much that a secret shows.
pub fn init() {
    let mut filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    for library in TALKATIVE {
        if let Ok(quiet) = format!("{library}=warn").parse() {
            filter = filter.add_directive(quiet);
        }
    }
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A log file holds no colours.
    let subscriber = subscriber.with_ansi(std::io::stderr().is_terminal());
    // A second initialisation, as in tests, keeps the first.
    let _ = subscriber.try_init();
}

/// Gives every call a request id and logs how it ended.
#[derive(Debug, Clone, Copy, Default)]
pub struct CallLog;

impl<S> Layer<S> for CallLog {
    type Service = Logged<S>;

    fn layer(&self, inner: S) -> Logged<S> {
        Logged { inner }
    }
}

/// See [`CallLog`].
#[derive(Debug, Clone)]
pub struct Logged<S> {
    inner: S,
}

impl<S, B, R> Service<http::Request<B>> for Logged<S>
where
    S: Service<http::Request<B>, Response = http::Response<R>>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: http::Request<B>) -> Self::Future {
        let id = uuid::Uuid::new_v4().simple().to_string();
        let span = info_span!("call", id = id.get(..8).unwrap_or_default(), method = request.uri().path());
        let started = Instant::now();
        let call = self.inner.call(request);
        let logged = async move {
            let response = call.await?;
            // Streams and successes carry their status in the trailers: without a header it went well so far.
            let code = response.headers().get("grpc-status").and_then(|code| code.to_str().ok()).unwrap_or("0");
            tracing::info!(code, millis = started.elapsed().as_millis(), "answered");
            Ok(response)
        };
        Box::pin(logged.instrument(span))
    }
}
