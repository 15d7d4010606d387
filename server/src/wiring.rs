//! The composition root: the only file that sees every room.

use crate::clock::{Clock, SystemClock};
use crate::config::{Config, ConfigError, Listen};
use crate::llm::{LanguageModel, Ollama, OllamaConfig};
use crate::service::{Services, ServicesConfig};
use crate::storage::{Db, StoreError};
use crate::{rpc, telemetry};
use chrono::Duration;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::{TcpListener, UnixListener};
use tokio_stream::wrappers::UnixListenerStream;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;
use tower::util::MapResponseLayer;

/// Connections to the database.
const CONNECTIONS: usize = 4;
/// How long calls in flight may go on after the server was asked to stop.
const DRAIN: std::time::Duration = std::time::Duration::from_secs(10);
/// How long one answer of the model may take.
const MODEL_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(30);

/// Why the server did not start or stopped. The texts hold their cause, before the way out.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The database cannot be used.
    #[error("database: {0}")]
    Database(String),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {cause}; choose another with --listen")]
    Listen {
        /// The address.
        address: String,
        /// Why.
        cause: std::io::Error,
    },
    /// The transport failed.
    #[error("server failed")]
    Transport(#[from] tonic::transport::Error),
    /// Something that should not be.
    #[error("{0}")]
    Setup(String),
}

impl From<StoreError> for ServeError {
    fn from(error: StoreError) -> Self {
        Self::Database(match error {
            StoreError::Unavailable(cause) => format!("{cause}: is it running, and is --database-url right?"),
            StoreError::Query(cause) | StoreError::ReadOnly(cause) => cause.to_string(),
            other => other.to_string(),
        })
    }
}

/// A bound address.
pub enum Listener {
    /// TCP.
    Tcp(TcpListener),
    /// A Unix socket, whose file goes away at the end.
    Unix(UnixListener, PathBuf),
}

impl Listener {
    /// Binds the address.
    ///
    /// # Errors
    /// Names the address and what would do.
    pub async fn bind(listen: &Listen) -> Result<Self, ServeError> {
        let failed = |cause| ServeError::Listen { address: listen.to_string(), cause };
        match listen {
            Listen::Tcp(address) => Ok(Self::Tcp(TcpListener::bind(address).await.map_err(failed)?)),
            Listen::Unix(path) => {
                // A socket on which nobody answers is left over from a killed server.
                if path.exists() && std::os::unix::net::UnixStream::connect(path).is_err() {
                    std::fs::remove_file(path).map_err(failed)?;
                }
                Ok(Self::Unix(UnixListener::bind(path).map_err(failed)?, path.clone()))
            }
        }
    }

    /// The address as it was given, with the chosen port.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Tcp(listener) => listener.local_addr().map(|address| address.to_string()).unwrap_or_default(),
            Self::Unix(_, path) => format!("unix:{}", path.display()),
        }
    }
}

/// Puts the use cases together.
///
/// # Errors
/// If the database or the model's address cannot be used.
pub async fn services(config: &Config) -> Result<Arc<Services>, ServeError> {
    let model = match &config.model {
        Some(name) => {
            let ollama = OllamaConfig { host: config.ollama_host.clone(), model: name.clone(), timeout: MODEL_TIMEOUT };
            let model: Arc<dyn LanguageModel> = Arc::new(Ollama::new(ollama).map_err(ServeError::Setup)?);
            crate::llm::warm_up(model.clone());
            Some(model)
        }
        None => None,
    };
    assemble(config, Arc::new(SystemClock), model).await
}

/// Puts the use cases together with a given clock and model.
///
/// # Errors
/// If the database cannot be used.
pub async fn assemble(
    config: &Config,
    clock: Arc<dyn Clock>,
    model: Option<Arc<dyn LanguageModel>>,
) -> Result<Arc<Services>, ServeError> {
    let db = Db::open(&config.database, CONNECTIONS).await?;
    let services = Services::new(ServicesConfig {
        db,
        clock,
        bcrypt_cost: config.bcrypt_cost,
        session_length: Duration::days(i64::from(config.session_days)),
        model,
        free_sql: config.free_sql,
    });
    services.map(Arc::new).map_err(|error| ServeError::Setup(error.to_string()))
}

/// Serves until `shutdown`, then lets calls in flight end.
///
/// # Errors
/// If the transport fails.
pub async fn serve(
    listener: Listener,
    config: &Config,
    services: Arc<Services>,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let routes = rpc::routes(&services).await.map_err(|error| ServeError::Setup(error.to_string()))?;
    let mut server = Server::builder()
        .timeout(rpc::MAX_CALL)
        .concurrency_limit_per_connection(128)
        .max_concurrent_streams(256)
        .http2_keepalive_interval(Some(std::time::Duration::from_secs(30)))
        .http2_keepalive_timeout(Some(std::time::Duration::from_secs(10)));
    if let Some(tls) = &config.tls {
        server = server.tls_config(tls.0.clone())?;
    }
    let router = server
        .layer(telemetry::CallLog)
        .layer(MapResponseLayer::new(|response| rpc::tell_version(rpc::name_over_limit(response))))
        .add_routes(routes);
    let (stopping, stopped) = tokio::sync::oneshot::channel();
    let shutdown = async move {
        shutdown.await;
        services.end_streams();
        // The receiver goes first only when the transport failed.
        let _ = stopping.send(());
    };
    let drained = async move {
        match stopped.await {
            Ok(()) => tokio::time::sleep(DRAIN).await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        served = listen(router, listener, shutdown) => served,
        // A client that does not hang up must not keep the server alive.
        () = drained => Ok(()),
    }
}

async fn listen<L>(
    router: tonic::transport::server::Router<L>,
    listener: Listener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError>
where
    L: tower::Layer<tonic::service::Routes>,
    L::Service: tower::Service<
            http::Request<tonic::body::Body>,
            Response = http::Response<tonic::body::Body>,
            Error = std::convert::Infallible,
        > + Clone
        + Send
        + 'static,
    <L::Service as tower::Service<http::Request<tonic::body::Body>>>::Future: Send + 'static,
{
    match listener {
        Listener::Tcp(listener) => {
            // Otherwise each answer waits for the client's delayed acknowledgement, 40 ms.
            let connections = TcpIncoming::from(listener).with_nodelay(Some(true));
            router.serve_with_incoming_shutdown(connections, shutdown).await?;
        }
        Listener::Unix(listener, path) => {
            let served = router.serve_with_incoming_shutdown(UnixListenerStream::new(listener), shutdown).await;
            // Best effort: a left-over socket is recognised at the next start.
            let _ = std::fs::remove_file(path);
            served?;
        }
    }
    Ok(())
}
